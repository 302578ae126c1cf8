//! What is weak together.

use proptest::prelude::*;
use qualicycle::compare::Cell;
use qualicycle::compare::together::{is_weak, weak_on_both, weak_together};
use qualicycle::framework::scale::Level;
use qualicycle::score::Share;

use crate::many::{Many, mixed, percents, rated_percents, some_organisations};
use crate::support::cases;

#[test]
fn a_pair_beyond_chance_comes_with_its_support_and_lift() {
    let framework = percents(3);
    // Ten organisations: the first two themes fail together in four, the third in every second.
    let profile = |n: u128| {
        let weak = |is_weak: bool| Some(if is_weak { 20 } else { 80 });
        [weak(n <= 4), weak(n <= 5), weak(n.is_multiple_of(2))]
    };
    let extracts = (1..=10).map(|n| rated_percents(&framework, n, &profile(n))).collect();
    let many = Many::of(framework, extracts);
    let pairs = weak_together(many.frame(), many.table(), &many.everybody(), 4);
    assert_eq!(pairs.len(), 1);
    let pair = pairs[0];
    assert_eq!((pair.one, pair.other, pair.n, pair.n_one, pair.n_other, pair.n_both), (0, 1, 10, 4, 5, 4));
    assert_eq!((pair.support(), pair.lift()), (Share::of(4, 10), Share::of(2, 1)));
    assert_eq!(pair.by_chance(), Share::of(2, 1), "4 · 5 of 10");
    assert_eq!(weak_on_both(many.frame(), many.table(), &many.everybody(), &pair), [0, 1, 2, 3]);
    assert!(weak_together(many.frame(), many.table(), &many.everybody(), 5).is_empty());
}

#[test]
fn the_middle_of_a_scale_is_not_weak_and_a_minor_finding_is() {
    let many = Many::of(mixed(), Vec::new());
    let weak = |id: &str, level: i16| {
        let column = many.frame().column(&id.into()).expect("it is there");
        is_weak(&many.frame().indicators[column], Cell::level(Level(level)))
    };
    assert_eq!([1, 2, 3, 4].map(|level| weak("a1", level)), [true, true, false, false].map(Some));
    assert_eq!([0, 1, 2, 3, 4].map(|level| weak("a3", level)), [true, true, false, false, false].map(Some));
    assert_eq!([0, 1, 2].map(|level| weak("c1", level)), [true, true, false].map(Some));
    assert_eq!([49, 50].map(|level| weak("b1", level)), [true, false].map(Some));
    assert_eq!(is_weak(&many.frame().indicators[0], Cell::DECLINED), None);
}

proptest! {
    #![proptest_config(cases(100))]

    #[test]
    fn pairs_are_those_that_counting_one_by_one_finds(extracts in some_organisations(100), fewest in 1..6u32) {
        let many = Many::of(mixed(), extracts);
        let selection = many.everybody();
        let pairs = weak_together(many.frame(), many.table(), &selection, fewest);
        let weak = |row: usize, column: usize| is_weak(&many.frame().indicators[column], many.table().cell(row, column));
        let n_columns = many.frame().indicators.len();
        let mut n_found = 0;
        for one in 0..n_columns {
            for other in one + 1..n_columns {
                let both = selection.iter().filter_map(|row| Some((weak(row, one)?, weak(row, other)?)));
                let both: Vec<(bool, bool)> = both.collect();
                let n = |wanted: fn(&(bool, bool)) -> bool| both.iter().filter(|pair| wanted(pair)).count() as u32;
                let (n_one, n_other, n_both) = (n(|pair| pair.0), n(|pair| pair.1), n(|pair| pair.0 && pair.1));
                let is_wanted = n_both >= fewest && n_both * both.len() as u32 > n_one * n_other;
                let pair = pairs.iter().find(|pair| (pair.one, pair.other) == (one, other));
                prop_assert_eq!(pair.is_some(), is_wanted);
                if let Some(pair) = pair {
                    n_found += 1;
                    let counts = (pair.n as usize, pair.n_one, pair.n_other, pair.n_both);
                    prop_assert_eq!(counts, (both.len(), n_one, n_other, n_both));
                    prop_assert!(pair.lift() > Some(Share::ALL));
                }
            }
        }
        prop_assert_eq!(n_found, pairs.len());
        let beyond = |pair: &qualicycle::compare::together::Pair| {
            f64::from(pair.n_both) - f64::from(pair.n_one) * f64::from(pair.n_other) / f64::from(pair.n)
        };
        // How many organisations lie beyond chance, the most first.
        let is_in_order = pairs.windows(2).all(|two| beyond(&two[0]) >= beyond(&two[1]) - 1e-9);
        prop_assert!(is_in_order);
    }
}
