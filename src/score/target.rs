//! Targets: how far what was rated stays below what was aimed at.

use crate::dossier::change::Rating;
use crate::framework::scale::{Kind, Level, Scale};

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

    proptest! {
        #[test]
        fn a_better_rating_never_widens_the_gap(target in 0i16..=100, one in 0i16..=100, other in 0i16..=100) {
            let gap = |level: i16| gap(Level(target), &Rating::Level(Level(level))).expect("a level has a gap");
            prop_assert!(gap(one.max(other)) <= gap(one.min(other)));
            prop_assert_eq!(gap(one) == 0, one >= target);
        }
    }
}
