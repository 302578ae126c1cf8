//! What organisations say of themselves beside what reviewers say, over many of them. Only what both rated counts, and
//! neither replaces the other (domain rule 8.2.12).
//!
//! A line of gaps is told from five organisations on, and one that is not cannot be had by taking what is told away from
//! what is told of all (8.2.11).
//!
//! On a scale of levels the gap is counted in levels and held as a part of the scale, so that scales of several lengths
//! add up. Findings of conformity are compared and counted, never averaged.

use super::cell::Cell;
use super::disclosure::{Disclosure, FEWEST};
use super::filter::Selection;
use super::frame::{Frame, IndicatorFrame};
use super::table::Table;
use crate::framework::scale::{Kind, Level, MAJOR, Scale};
use crate::score::Share;
use crate::score::review::Findings;
use crate::score::share::Change;

/// A whole scale: divisible by every number of steps up to twelve and by a hundred, so that gaps are exact.
const SCALE: i64 = 138_600;

/// Self-ratings beside ratings of reviewers.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Gap {
    /// How many organisations have anything that both rated.
    pub n_organisations: u32,
    /// How many ratings both gave on a scale of levels or of percent.
    pub n: u32,
    /// How many of them are the same.
    pub n_same: u32,
    /// How many of them are on a scale of levels: on a scale of percent no two values are neighbours.
    pub n_levels: u32,
    /// How many of those are the same or one level apart.
    pub n_within_one: u32,
    /// Findings of conformity.
    pub findings: FindingsCounts,
    /// Self-rating less review, all together, in parts of a scale.
    sum: i64,
    /// The same without the sign.
    absolute: i64,
}

/// Findings of conformity that both gave: same, milder in the self-evaluation, stricter in it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct FindingsCounts {
    /// Rated by both.
    pub n: u32,
    /// Found alike.
    pub n_same: u32,
    /// The organisation takes itself for more conform.
    pub n_milder: u32,
    /// It takes itself for less conform.
    pub n_stricter: u32,
}

/// The gaps of a selection.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Gaps {
    /// How many organisations of the selection were reviewed.
    pub n_reviewed: u32,
    /// How many were not, and say nothing here.
    pub n_not_reviewed: u32,
    /// All together.
    pub all: Gap,
    /// For each theme of the frame.
    pub themes: Vec<Gap>,
    /// For each indicator of the frame.
    pub indicators: Vec<Gap>,
    /// For each organisation that was reviewed, its row and its gap, in the order of the table.
    pub organisations: Vec<(u32, Gap)>,
}

/// Which lines of the gaps of a selection may be told.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ToldGaps {
    /// All together.
    pub all: Disclosure,
    /// Each theme.
    pub themes: Vec<Disclosure>,
    /// Each indicator.
    pub indicators: Vec<Disclosure>,
}

impl Gap {
    /// The mean gap, as a part of the scale: up when organisations rate themselves higher than reviewers do.
    pub fn mean(&self) -> Option<Change> {
        let by = Share::of(self.sum.unsigned_abs(), u64::from(self.n) * SCALE.unsigned_abs())?;
        Some(Change { up: self.sum >= 0, by })
    }

    /// The mean gap whatever its direction, as a part of the scale.
    pub fn mean_absolute(&self) -> Option<Share> {
        Share::of(self.absolute.unsigned_abs(), u64::from(self.n) * SCALE.unsigned_abs())
    }

    /// How often both said the same.
    pub fn exact(&self) -> Option<Share> {
        Share::of(self.n_same.into(), self.n.into())
    }

    /// How often both were at most one level apart, on scales of levels.
    pub fn within_one(&self) -> Option<Share> {
        Share::of(self.n_within_one.into(), self.n_levels.into())
    }

    /// Whether nothing was rated by both.
    pub fn is_empty(&self) -> bool {
        self.n == 0 && self.findings.n == 0
    }

    fn count(&mut self, apart: Apart) {
        match apart {
            Apart::Levels { steps, of } => {
                self.n_levels += 1;
                self.n_within_one += u32::from(steps.abs() <= 1);
                self.count_part(steps * SCALE / of);
            }
            Apart::Points(points) => self.count_part(points * SCALE / 100),
            Apart::Finding(order) => {
                self.findings.n += 1;
                match order {
                    std::cmp::Ordering::Equal => self.findings.n_same += 1,
                    std::cmp::Ordering::Greater => self.findings.n_milder += 1,
                    std::cmp::Ordering::Less => self.findings.n_stricter += 1,
                }
            }
        }
    }

    fn count_part(&mut self, part: i64) {
        self.n += 1;
        self.n_same += u32::from(part == 0);
        self.sum += part;
        self.absolute += part.abs();
    }
}

/// How two ratings on one scale stand to each other.
#[derive(Clone, Copy)]
enum Apart {
    Levels { steps: i64, of: i64 },
    Points(i64),
    Finding(std::cmp::Ordering),
}

impl Apart {
    fn of(indicator: &IndicatorFrame, own: Cell, found: Cell) -> Option<Apart> {
        let scale = indicator.scale.as_ref()?;
        let (own, found) = (own.as_level()?, found.as_level()?);
        Some(match scale.kind {
            Kind::Quantity => return None,
            Kind::Percent => Apart::Points(i64::from(own.0) - i64::from(found.0)),
            Kind::Conformity => Apart::Finding(indicator.finding(own).cmp(&indicator.finding(found))),
            _ => Apart::Levels { steps: step(scale, own)? - step(scale, found)?, of: last_step(scale)? },
        })
    }
}

impl IndicatorFrame {
    /// The finding that a level is: where whatever is missing is major, a minor one is too.
    fn finding(&self, level: Level) -> Level {
        if self.is_major(Cell::level(level)) { MAJOR } else { level }
    }
}

fn step(scale: &Scale, level: Level) -> Option<i64> {
    i64::try_from(scale.rank(level)).ok().filter(|rank| *rank > 0)
}

fn last_step(scale: &Scale) -> Option<i64> {
    i64::try_from(scale.levels.len()).ok().map(|n| n - 1).filter(|steps| *steps > 0)
}

impl Gaps {
    /// The gaps over a selection.
    pub fn of(frame: &Frame, table: &Table, selection: &Selection) -> Gaps {
        let mut gaps = Gaps {
            themes: vec![Gap::default(); frame.themes.len()],
            indicators: vec![Gap::default(); frame.indicators.len()],
            ..Gaps::default()
        };
        for row in selection.rows.iter() {
            let Some(review) = table.review(*row as usize) else {
                gaps.n_not_reviewed += 1;
                continue;
            };
            gaps.n_reviewed += 1;
            let mut own = Gap::default();
            let mut is_in_theme = vec![false; frame.themes.len()];
            for (column, indicator) in frame.indicators.iter().enumerate() {
                let found = review.cells.get(column).copied().unwrap_or(Cell::NOT_ASKED);
                let Some(apart) = Apart::of(indicator, table.cell(*row as usize, column), found) else { continue };
                own.count(apart);
                gaps.all.count(apart);
                gaps.indicators[column].count(apart);
                gaps.indicators[column].n_organisations += 1;
                gaps.themes[indicator.theme].count(apart);
                is_in_theme[indicator.theme] = true;
            }
            for (theme, _) in gaps.themes.iter_mut().zip(is_in_theme).filter(|(_, is_in)| *is_in) {
                theme.n_organisations += 1;
            }
            own.n_organisations = u32::from(!own.is_empty());
            gaps.all.n_organisations += own.n_organisations;
            gaps.organisations.push((*row, own));
        }
        gaps
    }

    /// Which of its lines may be told. Where a line rests on fewer than five organisations another one beside it is
    /// hidden as well, so that what is left of their total is that of five or more.
    pub fn told(&self, frame: &Frame) -> ToldGaps {
        let all = alone(self.all.n_organisations);
        let themes = beside(&self.themes.iter().map(|gap| gap.n_organisations).collect::<Vec<_>>());
        let mut indicators = vec![Disclosure::Shown; self.indicators.len()];
        for (theme, disclosure) in themes.iter().enumerate() {
            let columns = frame.columns_of(theme);
            let ns: Vec<u32> = self.indicators[columns.clone()].iter().map(|gap| gap.n_organisations).collect();
            let mut told = beside(&ns);
            // A theme that is hidden must not add up from its indicators.
            if !disclosure.is_shown() && told.iter().all(|it| *it != Disclosure::Protecting) {
                protect_one(&ns, &mut told);
            }
            indicators[columns].copy_from_slice(&told);
        }
        ToldGaps { all, themes, indicators }
    }
}

fn alone(n_organisations: u32) -> Disclosure {
    match n_organisations {
        1..FEWEST => Disclosure::Small,
        _ => Disclosure::Shown,
    }
}

/// What of some lines may be told whose total is told as well.
fn beside(ns: &[u32]) -> Vec<Disclosure> {
    let mut told: Vec<Disclosure> = ns.iter().map(|n| alone(*n)).collect();
    if told.contains(&Disclosure::Small) {
        protect_one(ns, &mut told);
    }
    told
}

/// Hides the line with the fewest organisations among those that are told.
fn protect_one(ns: &[u32], told: &mut [Disclosure]) {
    let shown = (0..ns.len()).filter(|at| ns[*at] > 0 && told[*at].is_shown());
    if let Some(at) = shown.min_by_key(|at| ns[*at]) {
        told[at] = Disclosure::Protecting;
    }
}

impl From<FindingsCounts> for Findings {
    fn from(counts: FindingsCounts) -> Findings {
        let [n, n_same, n_milder, n_stricter] =
            [counts.n, counts.n_same, counts.n_milder, counts.n_stricter].map(|n| n as usize);
        Findings { n, n_same, n_milder, n_stricter }
    }
}
