//! Targets: how far what was rated stays below what was aimed at.

use crate::dossier::change::Rating;
use std::cmp::Ordering;

use crate::framework::scale::{Decimal, Direction, Kind, Level, Scale};

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
