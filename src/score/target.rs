//! Targets: how far what was rated stays below what was aimed at.

use super::share::Share;
use crate::dossier::change::Rating;
use std::cmp::Ordering;

use crate::dossier::round::Round;
use crate::framework::scale::{Decimal, Direction, Kind, Level, Scale};
use crate::framework::{Framework, Place};

/// How many levels a rating stays below its target, `max(0, target − current)`; on a percent scale, how many points.
/// None while there is no level to compare: not rated, not applicable and preferred-not-to-say are no zero.
pub fn gap(target: Level, rating: &Rating) -> Option<u32> {
    match rating {
        Rating::Level(level) => Some(u32::try_from(i32::from(target.0) - i32::from(level.0)).unwrap_or(0)),
        _ => None,
    }
}

/// The levels that can be aimed at on a scale, the lowest first: those of stages, agreement and levels, and every tenth
/// percent. Whoever is to conform, say yes or achieve something needs no level to aim at, and a quantity has none.
pub fn aims(scale: &Scale) -> Vec<Level> {
    match scale.kind {
        Kind::Stage | Kind::Agreement | Kind::Level => scale.levels.clone(),
        Kind::Percent => (1..=10).map(|tenth| Level(tenth * 10)).collect(),
        _ => Vec::new(),
    }
}

/// A target of a round and what was reached of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Aim<'a> {
    /// The indicator.
    pub place: Place<'a>,
    /// Its scale.
    pub scale: &'a Scale,
    /// The level aimed at, and where it stands on the scale.
    pub target: (Level, Share),
    /// What was reached.
    pub standing: Standing,
}

/// What was reached of a target.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// A level, and where it stands on the scale.
    At(Level, Share),
    /// Not rated yet.
    NotRated,
    /// Preferred not to say.
    Declined,
    /// Said not to apply, or left out by what concerns the organisation: the target is set aside, and must be named.
    SetAside,
}

impl Aim<'_> {
    /// Whether the target still counts.
    pub fn counts(&self) -> bool {
        self.standing != Standing::SetAside
    }

    /// Whether the level reached is the one aimed at or above it.
    pub fn is_met(&self) -> bool {
        matches!(self.standing, Standing::At(level, _) if level >= self.target.0)
    }

    /// How many levels or points are missing, and which part of the scale that is; none while there is no level.
    pub fn gap(&self) -> Option<(u32, Share)> {
        let Standing::At(level, at) = self.standing else { return None };
        let missing = gap(self.target.0, &Rating::Level(level))?;
        Some((missing, if missing == 0 { Share::NONE } else { at.change_to(self.target.1).by }))
    }
}

/// The targets of a round in the themes that it looks at, in the framework's order: those set aside as well.
pub fn targets<'a>(framework: &'a Framework, round: &'a Round) -> Vec<Aim<'a>> {
    let answers = framework.answers(&round.scope);
    let aim = |place: Place<'a>| {
        let scale = framework.scale_of(place.indicator)?;
        let at = |level: Level| scale.normalised(level).and_then(|(reached, range)| Share::of(reached, range));
        let target = *round.targets.get(&place.indicator.id)?;
        let standing = match round.rating(&place.indicator.id) {
            Rating::NotApplicable { .. } => Standing::SetAside,
            _ if !place.concerns(&answers) => Standing::SetAside,
            Rating::Declined => Standing::Declined,
            Rating::Level(level) => at(*level).map_or(Standing::NotRated, |share| Standing::At(*level, share)),
            _ => Standing::NotRated,
        };
        Some(Aim { place, scale, target: (target, at(target)?), standing })
    };
    let chosen = framework.themes.iter().filter(|theme| round.themes.contains(&theme.id));
    chosen.flat_map(|theme| theme.places()).filter_map(aim).collect()
}

/// The round as it would be with every target reached: each target that counts stands in place of the rating, and what
/// has no target stays as it is. Its score card has the means that compare with those of the round itself, since both
/// are over the same indicators with the same weights.
pub fn aimed(framework: &Framework, round: &Round) -> Round {
    let mut aimed = round.clone();
    for aim in targets(framework, round).into_iter().filter(Aim::counts) {
        aimed.ratings.insert(aim.place.indicator.id.clone(), Rating::Level(aim.target.0));
    }
    aimed
}

/// Whether a quantity is where it was to be: as far up or down as was aimed at, and where neither is better, just there.
pub fn is_met(direction: Direction, aim: Decimal, now: Decimal) -> bool {
    match (direction, now.compared_to(aim)) {
        (_, Ordering::Equal) => true,
        (Direction::Higher, side) => side == Ordering::Greater,
        (Direction::Lower, side) => side == Ordering::Less,
        (Direction::Neutral, _) => false,
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::score::Share;
    use crate::score::card::attainment;

    #[test]
    fn the_gap_is_what_is_missing_and_never_less_than_nothing() {
        let gap = |target, level| gap(Level(target), &Rating::Level(Level(level)));
        assert_eq!((gap(3, 1), gap(3, 3), gap(3, 4)), (Some(2), Some(0), Some(0)));
        assert_eq!(gap(80, 55), Some(25));
        assert_eq!(gap(i16::MAX, i16::MIN), Some(65_535));
    }

    #[test]
    fn what_has_no_level_has_no_gap() {
        for rating in [Rating::NotRated, Rating::NotApplicable { why: "".into() }, Rating::Declined] {
            assert_eq!(gap(Level(3), &rating), None, "{rating:?}");
        }
    }

    fn number(text: &str) -> Decimal {
        text.parse().expect("a number")
    }

    #[test]
    fn a_target_is_met_on_its_better_side() {
        let met = |direction, now| is_met(direction, number("75"), number(now));
        assert_eq!(["74.9", "75.0", "76"].map(|now| met(Direction::Higher, now)), [false, true, true]);
        assert_eq!(["74.9", "75.0", "76"].map(|now| met(Direction::Lower, now)), [true, true, false]);
        assert_eq!(["74.9", "75.0", "76"].map(|now| met(Direction::Neutral, now)), [false, true, false]);
    }

    proptest! {
        #[test]
        fn a_target_is_attained_in_full_exactly_when_it_is_met(base in -99i64..=99, aim in -99i64..=99, now in -99i64..=99) {
            let [base, aim, now] = [base, aim, now].map(|digits| Decimal { digits, places: 1 });
            for direction in [Direction::Higher, Direction::Lower, Direction::Neutral] {
                if let Some(share) = attainment(now, base, aim, direction) {
                    prop_assert_eq!(share == Share::ALL, is_met(direction, aim, now));
                }
            }
        }

        #[test]
        fn a_better_rating_never_widens_the_gap(target in 0i16..=100, one in 0i16..=100, other in 0i16..=100) {
            let gap = |level: i16| gap(Level(target), &Rating::Level(Level(level))).expect("a level has a gap");
            prop_assert!(gap(one.max(other)) <= gap(one.min(other)));
            prop_assert_eq!(gap(one) == 0, one >= target);
        }
    }
}
