//! Groups side by side, two sides on the same things, importance against result.

use std::collections::BTreeMap;
use std::rc::Rc;

use proptest::collection::vec;
use proptest::prelude::*;
use qualicycle::charts::{
    Bounds, OtherMark, Picture, Plane, PlaneCut, PlanePlace, SideRow, Sides, VoiceGap, VoiceHeard, VoiceLane, VoiceRow,
    Voices, plane, plane_narrow, sides, sides_narrow, voices, voices_narrow,
};
use qualicycle::score::Share;
use qualicycle::score::priority::Quadrant;

use super::{Arbitrary, of_class, points, read};

fn share(reached: u64, possible: u64) -> Share {
    Share::of(reached, possible).expect("something is possible")
}

fn some_voices(n_rows: usize, n_groups: usize, titles: &[&str], seed: u64) -> Voices {
    let mut any = Arbitrary(seed);
    let title = |index: usize| Rc::<str>::from(titles[index % titles.len()]);
    let mut row = |index: usize| {
        let lane = |group: usize| VoiceLane {
            series: u32::try_from(group).expect("few groups"),
            shape: group,
            name: title(index + group),
            heard: any.share().map(|mean| VoiceHeard {
                mean,
                words: "4,1".into(),
                steps: (0..5).map(|_| any.share().unwrap_or(Share::NONE)).collect(),
            }),
        };
        let lanes: Vec<VoiceLane> = (0..n_groups).map(lane).collect();
        let means: Vec<Share> = lanes.iter().filter_map(|lane| Some(lane.heard.as_ref()?.mean)).collect();
        let gap = means.iter().min().zip(means.iter().max()).filter(|_| means.len() > 1).map(|(low, high)| VoiceGap {
            series: u32::try_from(n_groups).expect("few groups"),
            lowest: *low,
            highest: *high,
            words: "1,2".into(),
            is_wide: index.is_multiple_of(2),
        });
        VoiceRow { label: title(index), lanes, gap }
    };
    Voices { rows: (0..n_rows).map(&mut row).collect(), ends: [title(1), title(2)], n_steps: 5, gap: title(3) }
}

fn some_sides(n_rows: usize, n_levels: u64, titles: &[&str], other: OtherMark, seed: u64) -> Sides {
    let mut any = Arbitrary(seed);
    let title = |index: usize| Rc::<str>::from(titles[index % titles.len()]);
    let row = |index: usize| SideRow {
        label: title(index),
        own: any.share().unwrap_or(Share::NONE),
        other: any.share().unwrap_or(Share::ALL),
        gap: "+0,7".into(),
    };
    let axis = (0..n_levels).map(|level| (share(level, n_levels.max(2) - 1), title(level as usize)));
    Sides { rows: (0..n_rows).map(row).collect(), axis: axis.collect(), gap: title(4), other }
}

/// Indicators with their importance and their level on a scale of so many.
fn plane_of(stands: &[(u8, u64)], n_levels: u64, cut: (Share, Share), titles: &[&str]) -> Plane {
    let place = |(index, (importance, level)): (usize, &(u8, u64))| {
        let result = share(*level, n_levels - 1);
        let quadrant = match (share((*importance).into(), 1) >= cut.0, result >= cut.1) {
            (true, false) => Quadrant::Concentrate,
            (true, true) => Quadrant::KeepUp,
            (false, false) => Quadrant::LowPriority,
            (false, true) => Quadrant::Overkill,
        };
        let number = format!("{}.{}", index / 4 + 1, index % 4 + 1).into();
        PlanePlace { number, importance: *importance, result, quadrant }
    };
    let title = |index: usize| Rc::<str>::from(titles[index % titles.len()]);
    let line = |value| PlaneCut { value, words: title(1), short: "67 %".into() };
    Plane {
        results: (0..n_levels).map(|level| (share(level, n_levels - 1), format!("{level}").into())).collect(),
        importances: (0..5).map(title).collect(),
        titles: [title(5), title(6)],
        cuts: Some([line(cut.0), line(cut.1)]),
        quadrants: [0, 1, 2, 3].map(title),
        places: stands.iter().enumerate().map(place).collect(),
    }
}

fn some_plane(n: usize, n_levels: u64, titles: &[&str], seed: u64) -> Plane {
    let mut any = Arbitrary(seed);
    let stands: Vec<(u8, u64)> = (0..n).map(|_| (1 + any.below(5) as u8, any.below(n_levels))).collect();
    let cut = (share(2 + any.below(9), 2), share(any.below(n_levels), n_levels - 1));
    plane_of(&stands, n_levels, cut, titles)
}

/// The edge cases of these pictures.
pub fn edge_cases(titles: &[&str]) -> Vec<(String, Picture)> {
    let mut pictures = Vec::new();
    for n in [0, 1, 2, 5, 13, 40] {
        for n_groups in [0, 1, 2, 6] {
            let chart = some_voices(n, n_groups, titles, n as u64 + 3);
            pictures.push((format!("voices of {n} × {n_groups}"), voices(&chart)));
            pictures.push((format!("narrow voices of {n} × {n_groups}"), voices_narrow(&chart)));
        }
        for n_levels in [0, 2, 4, 5, 11] {
            let mark =
                if usize::is_multiple_of(n, 2) { OtherMark::Reviewer } else { OtherMark::Group(n_levels as usize % 8) };
            let chart = some_sides(n, n_levels, titles, mark, n as u64 + 5);
            pictures.push((format!("sides of {n} on {n_levels}"), sides(&chart)));
            pictures.push((format!("narrow sides of {n} on {n_levels}"), sides_narrow(&chart)));
        }
    }
    for n in [0, 1, 3, 24, 60, 200, 468] {
        for n_levels in [2, 4, 5, 11, 101] {
            let mut chart = some_plane(n, n_levels, titles, n as u64 + 11);
            pictures.push((format!("plane of {n} on {n_levels}"), plane(&chart)));
            pictures.push((format!("narrow plane of {n} on {n_levels}"), plane_narrow(&chart)));
            for place in &mut chart.places {
                place.number = titles[0].into();
            }
            pictures.push((format!("plane of {n} on {n_levels}, long numbers"), plane(&chart)));
            let crowded = plane_of(&vec![(4, 1); n], n_levels, (share(4, 1), share(1, n_levels - 1)), titles);
            pictures.push((format!("plane of {n} on {n_levels}, all at one place"), plane(&crowded)));
            pictures.push((format!("narrow plane of {n} on {n_levels}, all at one place"), plane_narrow(&crowded)));
        }
    }
    pictures
}

/// What each mark shows, as a part of the way along the horizontal scale.
fn along(picture: &Picture) -> BTreeMap<(u32, u32), f64> {
    let lines = || of_class(picture, "grid").map(points).filter(|points| points[0].x == points[1].x);
    let start = lines().map(|points| points[0].x).min().unwrap_or(0);
    let end = lines().map(|points| points[0].x).max().unwrap_or(0);
    read(picture, |_, _, at| f64::from(at.x - start) / f64::from(end - start))
}

fn assert_close(found: &BTreeMap<(u32, u32), f64>, expected: &BTreeMap<(u32, u32), f64>, what: &str) {
    assert_eq!(found.keys().collect::<Vec<_>>(), expected.keys().collect::<Vec<_>>(), "{what}");
    for (which, number) in expected {
        assert!((found[which] - number).abs() < 0.01, "{what}, {which:?}: {} instead of {number}", found[which]);
    }
}

#[test]
fn each_mean_and_each_gap_of_groups_is_shown_once_and_nothing_else() {
    for n in 1..=12 {
        let chart = some_voices(n, 4, &super::TITLES, n as u64);
        let mut expected = BTreeMap::new();
        for (row, point) in chart.rows.iter().zip(0..) {
            let told = row.lanes.iter().filter_map(|lane| Some((lane.series, lane.heard.as_ref()?.mean)));
            expected.extend(told.map(|(series, mean)| ((series, point), mean.as_f64())));
            let middle = row.gap.as_ref().map(|gap| (gap.lowest.as_f64() + gap.highest.as_f64()) / 2.0);
            expected.extend(middle.map(|middle| ((4, point), middle)));
        }
        assert_close(&along(&voices(&chart)), &expected, "wide");
        assert_close(&along(&voices_narrow(&chart)), &expected, "narrow");
    }
}

#[test]
fn a_bar_is_as_high_as_its_part_of_the_answers() {
    let parts = [0, 1, 2, 3, 4].map(|n| share(n, 10));
    let heard = VoiceHeard { mean: share(1, 2), words: "3,0".into(), steps: parts.into() };
    let lane = VoiceLane { heard: Some(heard), ..VoiceLane::default() };
    let row = VoiceRow { lanes: vec![lane], ..VoiceRow::default() };
    let picture = voices(&Voices { rows: vec![row], n_steps: 5, ..Voices::default() });
    let height = |bounds: Bounds| bounds.bottom - bounds.top;
    let heights: Vec<i32> = of_class(&picture, "answers").map(|bar| height(bar.bounds())).collect();
    assert_eq!(heights, [40, 80, 120, 160], "nothing is drawn for nothing, and the greatest part is the measure");
}

#[test]
fn a_group_of_which_nothing_is_told_has_a_dotted_lane_and_no_mark() {
    let lane = VoiceLane { name: "Parents".into(), ..VoiceLane::default() };
    let row = VoiceRow { lanes: vec![lane], ..VoiceRow::default() };
    let picture = voices(&Voices { rows: vec![row], n_steps: 5, ..Voices::default() });
    assert_eq!(of_class(&picture, "missing").count(), 1);
    assert_eq!(picture.data().count(), 0);
}

#[test]
fn both_sides_are_shown_once_and_nothing_else() {
    for (n, mark) in [(1, OtherMark::Reviewer), (12, OtherMark::Group(4)), (40, OtherMark::Reviewer)] {
        let chart = some_sides(n, 4, &super::TITLES, mark, n as u64);
        let both = |(row, point): (&SideRow, u32)| [((0, point), row.own.as_f64()), ((1, point), row.other.as_f64())];
        let expected = chart.rows.iter().zip(0..).flat_map(both).collect();
        assert_close(&along(&sides(&chart)), &expected, "wide");
        assert_close(&along(&sides_narrow(&chart)), &expected, "narrow");
        let n_apart = chart.rows.iter().filter(|row| row.own != row.other).count();
        assert_eq!(of_class(&sides(&chart), "between").count(), n_apart);
    }
}

/// The middle of each mark of a plane with the indicator that it stands for.
fn marks(picture: &Picture) -> Vec<(usize, Bounds)> {
    picture.data().map(|(datum, shape)| (datum.point as usize, shape.bounds())).collect()
}

fn middle(bounds: Bounds) -> (i32, i32) {
    (bounds.left.midpoint(bounds.right), bounds.top.midpoint(bounds.bottom))
}

/// The two lines: the one across, then the one down.
fn lines(picture: &Picture) -> (i32, i32) {
    let lines: Vec<_> = of_class(picture, "cut").map(points).collect();
    (lines[0][0].y, lines[1][0].x)
}

fn a_plane() -> impl Strategy<Value = Plane> {
    (2u64..=11).prop_flat_map(|n_levels| {
        let stands = vec((1u8..=5, 0..n_levels), 0..80);
        // Lines through values, between them and beyond them.
        (stands, 2u64..=10, 0..=2 * (n_levels - 1)).prop_map(move |(stands, importance, result)| {
            let cut = (share(importance, 2), share(result, 2 * (n_levels - 1)));
            plane_of(&stands, n_levels, cut, &super::TITLES)
        })
    })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 200, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn every_indicator_has_its_own_mark_on_its_own_side_of_both_lines(chart in a_plane()) {
        for picture in [plane(&chart), plane_narrow(&chart)] {
            let marks = marks(&picture);
            prop_assert_eq!(marks.len(), chart.places.len());
            let (across, down) = lines(&picture);
            for (index, bounds) in &marks {
                let place = &chart.places[*index];
                let is_important = matches!(place.quadrant, Quadrant::Concentrate | Quadrant::KeepUp);
                let is_well_done = matches!(place.quadrant, Quadrant::KeepUp | Quadrant::Overkill);
                let (x, y) = middle(*bounds);
                prop_assert_eq!(y <= across, is_important, "{:?} at {} with the line at {}", place, y, across);
                prop_assert_eq!(x >= down, is_well_done, "{:?} at {} with the line at {}", place, x, down);
            }
            for (at, (_, one)) in marks.iter().enumerate() {
                prop_assert!(marks[at + 1..].iter().all(|(_, other)| !one.overlaps(*other)), "two marks overlap");
            }
        }
    }

    #[test]
    fn a_mark_stands_nearest_to_its_own_importance_and_level(chart in a_plane()) {
        // On a narrow screen, levels of a long scale stand closer than their marks, and neighbours share a place.
        let narrow = (chart.results.len() <= 5).then(|| plane_narrow(&chart));
        for picture in std::iter::once(plane(&chart)).chain(narrow) {
            let grid: Vec<_> = of_class(&picture, "grid").map(points).collect();
            let (bands, results) = grid.split_at(5);
            for (index, bounds) in marks(&picture) {
                let place = &chart.places[index];
                let (x, y) = middle(bounds);
                let nearest = bands.iter().min_by_key(|line| (line[0].y - y).abs()).expect("five bands");
                prop_assert_eq!(nearest[0].y, bands[usize::from(place.importance) - 1][0].y);
                let level = chart.results.iter().position(|(result, _)| *result == place.result).expect("a level");
                let own = (results[level][0].x - x).abs();
                prop_assert!(results.iter().all(|line| own <= (line[0].x - x).abs() + 2), "{:?} at {}", place, x);
            }
        }
    }
}

#[test]
fn a_line_that_something_reaches_is_drawn_below_it() {
    let chart = plane_of(&[(4, 2), (2, 1)], 4, (share(4, 1), share(2, 3)), &super::TITLES);
    let picture = plane(&chart);
    let grid: Vec<_> = of_class(&picture, "grid").map(points).collect();
    let (across, down) = lines(&picture);
    assert_eq!(across, grid[3][0].y.midpoint(grid[2][0].y), "between an importance of 4 and one of 3");
    assert!((down - grid[5 + 1][0].x.midpoint(grid[5 + 2][0].x)).abs() <= 1, "between the second level and the third");

    let between = plane_of(&[(5, 3), (2, 0)], 4, (share(7, 2), share(1, 2)), &super::TITLES);
    let picture = plane(&between);
    let grid: Vec<_> = of_class(&picture, "grid").map(points).collect();
    let (across, down) = lines(&picture);
    assert!((across - grid[2][0].y.midpoint(grid[3][0].y)).abs() <= 1, "3.5 exactly");
    assert!((down - grid[5 + 1][0].x.midpoint(grid[5 + 2][0].x)).abs() <= 1, "half of the scale exactly");
}
