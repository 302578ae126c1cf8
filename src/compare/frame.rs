//! What a table needs to know of a framework edition: its columns, what they weigh, and which may be averaged.

use std::collections::BTreeMap;

use super::cell::Cell;
use super::hundredths::Hundredths;
use crate::framework::scale::{Kind, MAJOR, MINOR, Scale};
use crate::framework::{CriterionId, Framework, FrameworkRef, Gravity, IndicatorId, ThemeId};
use crate::score::Share;

/// The columns of a table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Frame {
    /// The framework edition.
    pub framework: FrameworkRef,
    /// Its themes, in its order.
    pub themes: Vec<ThemeFrame>,
    /// Its indicators, one column each, in its order.
    pub indicators: Vec<IndicatorFrame>,
    column_of: BTreeMap<IndicatorId, usize>,
}

/// A theme of a frame.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ThemeFrame {
    /// The theme.
    pub id: ThemeId,
    /// What it weighs in the whole.
    pub weight: u32,
    /// Its criteria, in order.
    pub criteria: Vec<CriterionFrame>,
}

/// A criterion of a frame.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CriterionFrame {
    /// The criterion.
    pub id: CriterionId,
    /// What it weighs in its theme.
    pub weight: u32,
    /// The columns of its indicators.
    pub columns: std::ops::Range<usize>,
}

/// An indicator of a frame.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct IndicatorFrame {
    /// The indicator.
    pub id: IndicatorId,
    /// Which of the themes it belongs to.
    pub theme: usize,
    /// What it weighs in its criterion.
    pub weight: u32,
    /// Its scale.
    pub scale: Option<Scale>,
    /// Whether whatever is missing there is major.
    pub is_major_only: bool,
    /// Whether it is a measure, which stands beside the ratings.
    pub is_measure: bool,
    /// Whether every round asks it: all themes are looked at, and no answer about the scope leaves it out.
    pub is_always_asked: bool,
}

/// The scores of a row, computed from its cells.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Scores {
    /// The whole.
    pub whole: Option<Hundredths>,
    /// Each theme.
    pub themes: Vec<Option<Hundredths>>,
    /// Rated among applicable, without measures.
    pub coverage: Option<Hundredths>,
}

impl Frame {
    /// The frame of a framework edition.
    pub fn of(framework: &Framework) -> Frame {
        let mut indicators = Vec::new();
        let mut themes = Vec::new();
        for (index, theme) in framework.themes.iter().enumerate() {
            let mut criteria = Vec::new();
            for criterion in &theme.criteria {
                let first = indicators.len();
                let places = theme.places().filter(|place| place.criterion.id == criterion.id);
                indicators.extend(places.map(|place| IndicatorFrame {
                    id: place.indicator.id.clone(),
                    theme: index,
                    weight: place.indicator.weight,
                    scale: framework.scale_of(place.indicator).cloned(),
                    is_major_only: place.indicator.gravity == Some(Gravity::MajorOnly),
                    is_measure: framework.is_measure(place.indicator),
                    is_always_asked: framework.whole && theme.applies.is_none() && place.indicator.applies.is_none(),
                }));
                let columns = first..indicators.len();
                criteria.push(CriterionFrame { id: criterion.id.clone(), weight: criterion.weight, columns });
            }
            themes.push(ThemeFrame { id: theme.id.clone(), weight: theme.weight, criteria });
        }
        let column_of = indicators.iter().enumerate().map(|(column, it)| (it.id.clone(), column)).collect();
        Frame { framework: framework.reference(), themes, indicators, column_of }
    }

    /// Whether its scores are shares achieved, which are shown truncated so that 100 % never appears too early.
    pub fn is_of_achievements(&self) -> bool {
        let mut kinds = self.indicators.iter().filter_map(|it| it.scale.as_ref()).map(|scale| scale.kind);
        let averaged = kinds.clone().any(Kind::may_be_averaged);
        averaged && kinds.all(|kind| !kind.may_be_averaged() || kind.is_achievement())
    }

    /// The column of an indicator.
    pub fn column(&self, indicator: &IndicatorId) -> Option<usize> {
        self.column_of.get(indicator).copied()
    }

    /// The theme of that id.
    pub fn theme(&self, id: &ThemeId) -> Option<usize> {
        self.themes.iter().position(|theme| theme.id == *id)
    }

    /// The columns of a theme.
    pub fn columns_of(&self, theme: usize) -> std::ops::Range<usize> {
        let criteria = self.themes.get(theme).map_or(&[][..], |theme| &theme.criteria);
        let first = criteria.first().map_or(0, |criterion| criterion.columns.start);
        first..criteria.last().map_or(first, |criterion| criterion.columns.end)
    }

    /// The scores of a row of cells, by the weights of the framework: the same numbers as on the score card of the round
    /// ([`crate::score::ScoreCard`]), cut to hundredths of a percent.
    pub fn scores(&self, cells: &[Cell]) -> Scores {
        let themes: Vec<Option<Share>> = self.themes.iter().map(|theme| self.theme_mean(theme, cells)).collect();
        let weighted = self.themes.iter().zip(&themes).filter_map(|(theme, mean)| Some((theme.weight, (*mean)?)));
        Scores {
            whole: Share::weighted_mean(weighted).map(Hundredths::of),
            themes: themes.into_iter().map(|mean| mean.map(Hundredths::of)).collect(),
            coverage: self.coverage(cells).map(Hundredths::of),
        }
    }

    fn theme_mean(&self, theme: &ThemeFrame, cells: &[Cell]) -> Option<Share> {
        let criteria = theme.criteria.iter().filter_map(|criterion| {
            let indicators = criterion.columns.clone().filter_map(|column| {
                let indicator = &self.indicators[column];
                Some((indicator.weight, indicator.share(*cells.get(column)?)?))
            });
            Some((criterion.weight, Share::weighted_mean(indicators)?))
        });
        Share::weighted_mean(criteria)
    }

    fn coverage(&self, cells: &[Cell]) -> Option<Share> {
        let counted =
            || self.indicators.iter().zip(cells).filter(|(indicator, cell)| !indicator.is_measure && cell.applies());
        let rated = counted().filter(|(_, cell)| cell.is_rated()).count();
        Share::of(rated as u64, counted().count() as u64)
    }
}

impl IndicatorFrame {
    /// Where a cell stands between the worst and the best; none where values are not averaged.
    pub fn share(&self, cell: Cell) -> Option<Share> {
        let (reached, possible) = self.scale.as_ref()?.normalised(cell.as_level()?)?;
        Share::of(reached, possible)
    }

    /// Whether it is rated in findings of conformity, which are counted and never averaged.
    pub fn is_of_conformity(&self) -> bool {
        self.scale.as_ref().is_some_and(|scale| scale.kind == Kind::Conformity)
    }

    /// Whether a cell is a major non-conformity. Another program may have entered a minor one where every failure is
    /// major.
    pub fn is_major(&self, cell: Cell) -> bool {
        let level = cell.as_level().filter(|_| self.is_of_conformity());
        level == Some(MAJOR) || (self.is_major_only && level == Some(MINOR))
    }

    /// Whether a cell is a minor non-conformity.
    pub fn is_minor(&self, cell: Cell) -> bool {
        self.is_of_conformity() && !self.is_major_only && cell.as_level() == Some(MINOR)
    }
}
