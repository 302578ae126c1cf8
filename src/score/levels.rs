//! How the indicators of a round spread over the levels of their scales, and how many went up or down since another
//! round. Here levels are counted; nothing is averaged, so findings of conformity have their place as well.

use super::trend::{Break, break_between, comparable};
use crate::dossier::change::Rating;
use crate::dossier::round::Round;
use crate::framework::scale::{Kind, Level, MAJOR, Scale};
use crate::framework::{Framework, IndicatorId, Place, ThemeId};

/// A scale cut into steps that can be counted: its levels, or for percent the four stretches that have a colour of
/// the ladder each.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Steps<'a> {
    /// The scale.
    pub scale: &'a Scale,
    /// The lowest level of each step, the worst first.
    pub from: Vec<Level>,
}

/// How the indicators of a theme that share a scale spread over its steps.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Spread {
    /// The theme.
    pub theme: ThemeId,
    /// How many stand on each step, the worst first.
    pub counts: Vec<u32>,
    /// Asked, and not rated yet.
    pub not_rated: u32,
    /// Said not to apply.
    pub not_applicable: u32,
    /// Preferred not to say.
    pub declined: u32,
}

/// How many indicators moved between two rounds that compare, among those that have a level in both.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct LevelMoves {
    /// On a higher level.
    pub up: usize,
    /// On a lower level.
    pub down: usize,
    /// On the same level.
    pub same: usize,
}

impl<'a> Steps<'a> {
    /// The steps of a scale; none for quantities, which have neither best nor worst.
    pub fn of(scale: &'a Scale) -> Option<Steps<'a>> {
        let from = match scale.kind {
            Kind::Quantity => return None,
            Kind::Percent => {
                let first = |stop| (0..=100).map(Level).find(|level| scale.ladder_stop(*level) == Some(stop));
                (1..=4).filter_map(first).collect()
            }
            _ => scale.levels.clone(),
        };
        (from.len() >= 2).then_some(Steps { scale, from })
    }

    /// The step that a level stands on.
    pub fn index(&self, level: Level) -> Option<usize> {
        self.scale.holds(level).then(|| self.from.partition_point(|from| *from <= level).saturating_sub(1))
    }

    /// Where the scale parts into a lower and an upper side, in half steps from its lower end: in the middle, or for
    /// findings above every non-conformity.
    pub fn middle(&self) -> usize {
        match self.scale.kind {
            Kind::Conformity => 2 * (self.from.len() - 1),
            _ => self.from.len(),
        }
    }

    /// The lowest step that lies wholly on the upper side.
    pub fn upper(&self) -> usize {
        self.middle().div_ceil(2)
    }
}

impl Spread {
    /// How many have a level.
    pub fn rated(&self) -> u32 {
        self.counts.iter().sum()
    }

    /// How many were asked.
    pub fn asked(&self) -> u32 {
        self.rated() + self.not_rated + self.not_applicable + self.declined
    }

    fn of(theme: &ThemeId, n_steps: usize) -> Spread {
        Spread { theme: theme.clone(), counts: vec![0; n_steps], not_rated: 0, not_applicable: 0, declined: 0 }
    }
}

/// For each scale that indicators are rated on, how they spread over its steps, theme by theme in the framework's order.
pub fn spreads<'a>(framework: &'a Framework, round: &Round) -> Vec<(Steps<'a>, Vec<Spread>)> {
    let of_scale = |scale: &'a Scale| {
        let steps = Steps::of(scale)?;
        let mut spreads: Vec<Spread> = Vec::new();
        for place in round.asked(framework) {
            if framework.scale_of(place.indicator).is_none_or(|of| of.id != scale.id) {
                continue;
            }
            if spreads.last().is_none_or(|last| last.theme != place.theme.id) {
                spreads.push(Spread::of(&place.theme.id, steps.from.len()));
            }
            let Some(spread) = spreads.last_mut() else { continue };
            match round.rating(&place.indicator.id) {
                Rating::Level(level) => match steps.index(counted_as(place, *level)) {
                    Some(step) => spread.counts[step] += 1,
                    // A level of another scale, from a file of another program, is no level of this one.
                    None => spread.not_rated += 1,
                },
                Rating::NotApplicable { .. } => spread.not_applicable += 1,
                Rating::Declined => spread.declined += 1,
                Rating::NotRated | Rating::Quantity(_) | Rating::Ratio { .. } => spread.not_rated += 1,
            }
        }
        (!spreads.is_empty()).then_some((steps, spreads))
    };
    framework.scales.iter().filter_map(of_scale).collect()
}

/// How many indicators moved since an earlier round, among those that pass; none when the two rounds do not compare.
pub fn level_moves(
    framework: &Framework,
    before: &Round,
    after: &Round,
    counts: impl Fn(&IndicatorId, &ThemeId) -> bool,
) -> Option<LevelMoves> {
    if matches!(break_between(before, after), Some(Break::Framework | Break::Scope)) {
        return None;
    }
    let before = &comparable(before, after);
    let mut moves = LevelMoves::default();
    let answers = framework.answers(&before.scope);
    for place in after.asked(framework).filter(|place| counts(&place.indicator.id, &place.theme.id)) {
        let was_asked = before.themes.contains(&place.theme.id) && place.concerns(&answers);
        let level = |round: &Round| {
            let level = counted_as(place, round.level(&place.indicator.id)?);
            framework.scale_of(place.indicator)?.holds(level).then_some(level)
        };
        let (Some(then), Some(now)) = (level(before), level(after)) else { continue };
        match then.cmp(&now) {
            _ if !was_asked => {}
            std::cmp::Ordering::Less => moves.up += 1,
            std::cmp::Ordering::Greater => moves.down += 1,
            std::cmp::Ordering::Equal => moves.same += 1,
        }
    }
    Some(moves)
}

impl LevelMoves {
    /// How many have a level in both rounds.
    pub fn common(self) -> usize {
        self.up + self.down + self.same
    }
}

/// The level that a rating amounts to. Another program may have entered a minor finding where every failure is major.
fn counted_as(place: Place<'_>, level: Level) -> Level {
    if place.indicator.allows(level) { level } else { MAJOR }
}
