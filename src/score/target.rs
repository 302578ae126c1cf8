//! Targets: how far what was rated stays below what was aimed at.

use crate::dossier::change::Rating;
use std::cmp::Ordering;

use super::Share;
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

/// How much of the way from a first value to a target is behind a quantity: `(now − base) / (aim − base)`, from nothing
/// to everything, and the same downwards where less is better. Where neither is better, what counts is how near it is.
/// None where there is no way to go: the first value was as good as the target, or better.
pub fn attainment(direction: Direction, base: Decimal, aim: Decimal, now: Decimal) -> Option<Share> {
    if is_met(direction, aim, base) {
        return None;
    }
    let (base, aim, now) = (base.millionths(), aim.millionths(), now.millionths());
    let whole = aim.abs_diff(base);
    let behind = match direction {
        // Towards the target the sign of the way is that of the whole way.
        Direction::Higher | Direction::Lower => (now - base) * (aim - base).signum(),
        Direction::Neutral => whole as i128 - aim.abs_diff(now) as i128,
    };
    Some(Share::reduced(u128::try_from(behind).unwrap_or(0).min(whole), whole))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

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
    fn attainment_is_the_part_of_the_way_that_is_behind() {
        let attained = |direction, base, aim, now| {
            attainment(direction, number(base), number(aim), number(now))
                .map(|share| (share.reached(), share.possible()))
        };
        // 62 % at first, 71 % now, 75 % aimed at: 9 of 13 points.
        assert_eq!(attained(Direction::Higher, "62", "75", "71"), Some((9, 13)));
        // Absence goes down from 9 % to 6.5 % on the way to 4 %: 2.5 of 5 points.
        assert_eq!(attained(Direction::Lower, "9", "4", "6.5"), Some((1, 2)));
        assert_eq!(attained(Direction::Higher, "62", "75", "80"), Some((1, 1)), "more than everything is everything");
        assert_eq!(attained(Direction::Lower, "9", "4", "12"), Some((0, 1)), "the wrong way is no way");
        assert_eq!(attained(Direction::Higher, "75", "75.0", "75"), None, "there was no way to go");
        assert_eq!(attained(Direction::Higher, "80", "75", "78"), None, "it was better than that from the start");
        assert_eq!(attained(Direction::Neutral, "30", "24", "25"), Some((5, 6)));
        assert_eq!(attained(Direction::Neutral, "30", "24", "20"), Some((1, 3)), "too far is off the target as well");
        assert_eq!(attained(Direction::Neutral, "30", "24", "0"), Some((0, 1)));
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
                if let Some(share) = attainment(direction, base, aim, now) {
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
