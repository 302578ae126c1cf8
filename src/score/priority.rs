//! What to work on first: importance set against result, as in importance–performance analysis (J. A. Martilla and
//! J. C. James, “Importance-Performance Analysis”, Journal of Marketing 41(1), 1977), and the way that is left to the
//! target.
//!
//! Importance runs from 1 to 5, the indicator's own before its theme's; the result is the normalised level. Two lines
//! cut the field into four quadrants, and whoever reads the quadrants has to know where the lines lie: the cut is part
//! of the answer. What nobody rated, what has no importance and what may not be averaged has no place in the field.

use std::collections::BTreeMap;

use super::share::Share;
use super::trend::{Break, Movement, break_between, comparable, movement_of};
use crate::dossier::change::Rating;
use crate::dossier::plan::GREATEST_IMPORTANCE;
use crate::dossier::round::Round;
use crate::framework::scale::{Kind, Level};
use crate::framework::{Framework, IndicatorId, Place, ThemeId};

/// Where the two lines lie.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum CutMethod {
    /// Through the medians of what was found. Ratings bunch at the top of their scales, which this makes up for.
    #[default]
    Median,
    /// Through the means of what was found.
    Mean,
    /// Through the middle of the scales, whatever was found.
    Centre,
}

impl CutMethod {
    /// All methods, in the order in which they are offered.
    pub const ALL: [CutMethod; 3] = [CutMethod::Median, CutMethod::Mean, CutMethod::Centre];

    /// The word in texts.
    pub fn word(self) -> &'static str {
        match self {
            CutMethod::Median => "median",
            CutMethod::Mean => "mean",
            CutMethod::Centre => "centre",
        }
    }
}

/// The two lines. What stands on a line counts as above it: as important, as well done.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Cut {
    /// The importance from which something is important, between 1 and 5.
    pub importance: Share,
    /// The result from which something is well done, between 0 and 1.
    pub result: Share,
}

/// The four quadrants, in the order in which they are read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Quadrant {
    /// Important and weak: concentrate here.
    Concentrate,
    /// Important and well done: keep up.
    KeepUp,
    /// Less important and weak: low priority.
    LowPriority,
    /// Less important and well done: possible overkill.
    Overkill,
}

impl Quadrant {
    /// All quadrants.
    pub const ALL: [Quadrant; 4] = [Quadrant::Concentrate, Quadrant::KeepUp, Quadrant::LowPriority, Quadrant::Overkill];

    /// The word in texts and styles.
    pub fn word(self) -> &'static str {
        match self {
            Quadrant::Concentrate => "concentrate",
            Quadrant::KeepUp => "keep-up",
            Quadrant::LowPriority => "low",
            Quadrant::Overkill => "overkill",
        }
    }

    fn of(standing: &Standing, cut: &Cut) -> Quadrant {
        let is_important = Share::of(standing.importance.into(), 1) >= Some(cut.importance);
        match (is_important, standing.result >= cut.result) {
            (true, false) => Quadrant::Concentrate,
            (true, true) => Quadrant::KeepUp,
            (false, false) => Quadrant::LowPriority,
            (false, true) => Quadrant::Overkill,
        }
    }
}

/// An indicator in the field.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Standing {
    /// The indicator.
    pub indicator: IndicatorId,
    /// Its theme.
    pub theme: ThemeId,
    /// How much it matters, from 1 to 5.
    pub importance: u8,
    /// Where its level stands on its scale.
    pub result: Share,
    /// The way that is left to its target, or else to the top, as a part of the scale.
    pub gap: Share,
    /// Importance × gap: from 0, where nothing is left to do, to 5.
    pub priority: Share,
}

/// The field of a round.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Field {
    /// Where the lines lie; none while nothing has a place.
    pub cut: Option<Cut>,
    /// Everything that has a place, the greatest priority first; what is equal, in the framework's order.
    pub standings: Vec<(Quadrant, Standing)>,
    /// How many indicators are rated and have no importance yet.
    pub n_without_importance: usize,
    /// How many indicators have an importance or not and are not rated.
    pub n_not_rated: usize,
}

impl Field {
    /// The field of a round, cut in some way.
    pub fn of(framework: &Framework, round: &Round, method: CutMethod) -> Field {
        let mut field = Field { cut: None, standings: Vec::new(), n_without_importance: 0, n_not_rated: 0 };
        let mut standings = Vec::new();
        for place in round.asked(framework).filter(|place| has_mean(framework, *place)) {
            match (importance_of(round, place), result_of(framework, round, place)) {
                (Some(importance), Some(result)) => {
                    standings.push(standing(framework, round, place, importance, result))
                }
                (None, Some(_)) => field.n_without_importance += 1,
                (_, None) => field.n_not_rated += usize::from(*round.rating(&place.indicator.id) == Rating::NotRated),
            }
        }
        field.cut = cut(&standings, method);
        standings.sort_by_key(|standing| std::cmp::Reverse((standing.priority, standing.importance)));
        if let Some(cut) = &field.cut {
            let placed = standings.into_iter().map(|standing| (Quadrant::of(&standing, cut), standing));
            field.standings = placed.collect();
        }
        field
    }

    /// What stands in a quadrant, the greatest priority first.
    pub fn quadrant(&self, quadrant: Quadrant) -> impl Iterator<Item = &Standing> {
        self.standings.iter().filter(move |(other, _)| *other == quadrant).map(|(_, standing)| standing)
    }

    /// Whether the line of the results lies below everything while something is left to do: then another cut tells
    /// more.
    pub fn is_undivided(&self) -> bool {
        let is_well_done = |quadrant: &Quadrant| matches!(quadrant, Quadrant::KeepUp | Quadrant::Overkill);
        self.standings.iter().all(|(quadrant, _)| is_well_done(quadrant))
            && self.standings.iter().any(|(_, standing)| standing.gap > Share::NONE)
    }
}

/// How much an indicator matters: what is said of itself, or else of its theme.
pub fn importance_of(round: &Round, place: Place<'_>) -> Option<u8> {
    let said = &round.priorities.importance;
    let importance = said.get(place.indicator.id.as_str()).or_else(|| said.get(place.theme.id.as_str()))?;
    Some((*importance).clamp(1, GREATEST_IMPORTANCE))
}

/// How many levels are left to a target: never less than none.
pub fn gap(current: Level, target: Level) -> u16 {
    u16::try_from(i32::from(target.0) - i32::from(current.0)).unwrap_or(0)
}

/// What is found short of conform, major first: findings are counted and have no place in the field, and yet are what
/// such a framework asks to work on.
pub fn shortfalls(framework: &Framework, round: &Round) -> Vec<(IndicatorId, Level)> {
    let of_conformity =
        |place: &Place<'_>| framework.scale_of(place.indicator).is_some_and(|scale| scale.kind == Kind::Conformity);
    let short = round.asked(framework).filter(of_conformity).filter_map(|place| {
        let (_, conform) = framework.scale_of(place.indicator)?.bounds()?;
        let level = round.level(&place.indicator.id).filter(|level| *level < conform)?;
        Some((place.indicator.id.clone(), level))
    });
    let mut short: Vec<(IndicatorId, Level)> = short.collect();
    short.sort_by_key(|(_, level)| *level);
    short
}

/// An indicator in two rounds that compare on it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Since {
    /// Its level in the earlier round.
    pub before: Level,
    /// Its level in the later one.
    pub after: Level,
    /// What that amounts to: under half a level is no change.
    pub movement: Movement,
}

/// How each indicator moved that two rounds both rated, where they compare: same question, same levels, same scope.
/// The later round is on the edition at hand.
pub fn since(framework: &Framework, before: &Round, after: &Round) -> BTreeMap<IndicatorId, Since> {
    if matches!(break_between(before, after), Some(Break::Framework | Break::Scope)) {
        return BTreeMap::new();
    }
    let before = comparable(before, after);
    let moved = after.asked(framework).filter_map(|place| {
        let id = &place.indicator.id;
        let (movement, levels) =
            (movement_of(framework, place, &before, after)?, (before.level(id)?, after.level(id)?));
        Some((id.clone(), Since { before: levels.0, after: levels.1, movement }))
    });
    moved.collect()
}

fn has_mean(framework: &Framework, place: Place<'_>) -> bool {
    framework.scale_of(place.indicator).is_some_and(|scale| scale.kind.may_be_averaged())
}

fn result_of(framework: &Framework, round: &Round, place: Place<'_>) -> Option<Share> {
    normalised(framework, place, round.level(&place.indicator.id)?)
}

fn normalised(framework: &Framework, place: Place<'_>, level: Level) -> Option<Share> {
    let (reached, possible) = framework.scale_of(place.indicator)?.normalised(level)?;
    Share::of(reached, possible)
}

fn standing(framework: &Framework, round: &Round, place: Place<'_>, importance: u8, result: Share) -> Standing {
    let target = round.targets.get(&place.indicator.id);
    let aim = target.and_then(|target| normalised(framework, place, *target)).unwrap_or(Share::ALL);
    let way = result.change_to(aim);
    let gap = if way.up { way.by } else { Share::NONE };
    Standing {
        indicator: place.indicator.id.clone(),
        theme: place.theme.id.clone(),
        importance,
        result,
        gap,
        priority: Share::of(u64::from(importance) * gap.reached(), gap.possible()).unwrap_or(Share::NONE),
    }
}

fn cut(standings: &[Standing], method: CutMethod) -> Option<Cut> {
    let importances = || standings.iter().filter_map(|standing| Share::of(standing.importance.into(), 1)).collect();
    let results = || standings.iter().map(|standing| standing.result).collect();
    let line = |values: Vec<Share>| match method {
        CutMethod::Median => median(values),
        _ => Share::weighted_mean(values.into_iter().map(|value| (1, value))),
    };
    match method {
        _ if standings.is_empty() => None,
        CutMethod::Centre => {
            Some(Cut { importance: Share::of(1 + u64::from(GREATEST_IMPORTANCE), 2)?, result: Share::of(1, 2)? })
        }
        _ => Some(Cut { importance: line(importances())?, result: line(results())? }),
    }
}

/// The value in the middle, or half way between the two in the middle.
fn median(mut values: Vec<Share>) -> Option<Share> {
    values.sort();
    let upper = *values.get(values.len() / 2)?;
    let lower = *values.get((values.len() - 1) / 2)?;
    Share::weighted_mean([(1, lower), (1, upper)])
}
