//! Which organisations are alike.

use proptest::prelude::*;
use qualicycle::compare::similar::{distance, explain, nearest};
use qualicycle::score::Share;

use crate::many::{Many, mixed, percents, rated_percents, some_organisations};
use crate::support::cases;

#[test]
fn with_fewer_than_half_of_the_themes_in_common_there_is_no_distance() {
    let framework = percents(3);
    let profiles = [[Some(10), Some(20), None], [Some(30), None, Some(40)], [Some(20), Some(60), None]];
    let extracts = (1..).zip(profiles).map(|(n, it)| rated_percents(&framework, n, &it)).collect();
    let many = Many::of(framework, extracts);
    assert_eq!(distance(many.table(), 0, 1), None);
    let near = distance(many.table(), 0, 2).expect("two of two themes");
    assert_eq!((near.n_common, near.distance()), (2, Share::of(1, 4).expect("a quarter")));
    let themes: Vec<(usize, u16)> = explain(many.table(), 0, 2).iter().map(|it| (it.theme, it.by())).collect();
    assert_eq!(themes, [(0, 1000), (1, 4000)]);
}

proptest! {
    #![proptest_config(cases(200))]

    #[test]
    fn the_nearest_come_first_and_the_way_back_is_as_long(extracts in some_organisations(10)) {
        let many = Many::of(mixed(), extracts);
        let rows: Vec<u32> = (0..many.table().n_rows() as u32).collect();
        for own in &rows {
            let near = nearest(many.table(), *own, &rows, rows.len());
            prop_assert!(near.is_sorted_by_key(|near| near.distance()));
            prop_assert!(near.iter().all(|near| near.row != *own));
            for other in &near {
                let back = distance(many.table(), other.row, *own).expect("the same themes");
                prop_assert_eq!(back.distance(), other.distance());
                let themes = explain(many.table(), *own, other.row);
                prop_assert_eq!(themes.iter().map(|theme| u32::from(theme.by())).sum::<u32>(), other.apart);
                prop_assert_eq!(themes.len(), other.n_common as usize);
            }
        }
    }
}
