//! How the arrow keys lead from mark to mark.
//!
//! Marks stand in lanes: all marks of one point, as the rounds of a trend or the themes of a radar. Two arrows go from
//! lane to lane and stay on the series where it goes on; the other two go through the marks of a lane as they lie in
//! the picture. So every mark can be reached from every other, whatever is missing in between.

use std::collections::BTreeMap;

use super::{Datum, Point};

/// A key that moves.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    /// The arrow to the left.
    Left,
    /// The arrow to the right.
    Right,
    /// The arrow up.
    Up,
    /// The arrow down.
    Down,
    /// To the beginning of the series.
    First,
    /// To the end of the series.
    Last,
}

impl Step {
    /// The step that a key of that name means.
    pub fn of_key(key: &str) -> Option<Step> {
        Some(match key {
            "ArrowLeft" => Step::Left,
            "ArrowRight" => Step::Right,
            "ArrowUp" => Step::Up,
            "ArrowDown" => Step::Down,
            "Home" => Step::First,
            "End" => Step::Last,
            _ => return None,
        })
    }
}

/// Where a step leads from a mark; back to it where there is nothing more.
pub fn walk(marks: &[Datum], from: usize, step: Step) -> usize {
    let Some(start) = marks.get(from) else { return from };
    let lanes = lanes(marks);
    let lane = match step {
        Step::First => lanes.values().next(),
        Step::Last => lanes.values().next_back(),
        _ => match turn(marks, &lanes, step) {
            Turn::Along(true) => lanes.range(start.point + 1..).next().map(|(_, lane)| lane),
            Turn::Along(false) => lanes.range(..start.point).next_back().map(|(_, lane)| lane),
            Turn::Within(is_forward) => return within(marks, &lanes[&start.point], from, is_forward),
        },
    };
    lane.and_then(|lane| nearest(marks, lane, start)).unwrap_or(from)
}

/// The marks of each point.
type Lanes = BTreeMap<u32, Vec<usize>>;

fn lanes(marks: &[Datum]) -> Lanes {
    let run_down = run_down(marks);
    let mut lanes = Lanes::new();
    for (index, mark) in marks.iter().enumerate() {
        lanes.entry(mark.point).or_default().push(index);
    }
    for lane in lanes.values_mut() {
        lane.sort_by_key(|index| {
            let Datum { at: Point { x, y }, series, .. } = marks[*index];
            if run_down { (x, y, series) } else { (y, x, series) }
        });
    }
    lanes
}

/// What an arrow means, and whether it goes forward.
enum Turn {
    /// To another lane.
    Along(bool),
    /// Within the lane.
    Within(bool),
}

fn turn(marks: &[Datum], lanes: &Lanes, step: Step) -> Turn {
    let is_forward = matches!(step, Step::Right | Step::Down);
    let is_upright = matches!(step, Step::Up | Step::Down);
    if lanes.values().all(|lane| lane.len() == 1) {
        // Nothing lies beside the way, so all arrows go along it.
        return Turn::Along(is_forward);
    }
    if lanes.len() == 1 {
        return Turn::Within(is_forward);
    }
    if is_upright == run_down(marks) { Turn::Along(is_forward) } else { Turn::Within(is_forward) }
}

/// Whether the points follow each other down the picture, as the rows of bars do: then the marks of a point lie side
/// by side. In a trend they lie one above the other, in a radar on a spoke.
fn run_down(marks: &[Datum]) -> bool {
    let mut spans: BTreeMap<u32, [i32; 4]> = BTreeMap::new();
    for Datum { point, at: Point { x, y }, .. } in marks {
        let [left, right, top, bottom] = spans.entry(*point).or_insert([*x, *x, *y, *y]);
        (*left, *right, *top, *bottom) = ((*left).min(*x), (*right).max(*x), (*top).min(*y), (*bottom).max(*y));
    }
    let wide: i64 = spans.values().map(|[left, right, ..]| i64::from(right - left)).sum();
    let high: i64 = spans.values().map(|[_, _, top, bottom]| i64::from(bottom - top)).sum();
    wide > 4 * high
}

/// The next mark of a lane.
fn within(marks: &[Datum], lane: &[usize], from: usize, is_forward: bool) -> usize {
    debug_assert!(lane.iter().all(|index| *index < marks.len()));
    let place = lane.iter().position(|index| *index == from).unwrap_or(0);
    let next = if is_forward { place.checked_add(1) } else { place.checked_sub(1) };
    next.and_then(|next| lane.get(next)).copied().unwrap_or(from)
}

/// The mark of a lane in the same series, or else the one that lies nearest.
fn nearest(marks: &[Datum], lane: &[usize], start: &Datum) -> Option<usize> {
    let distance = |index: &usize| {
        let Point { x, y } = marks[*index].at;
        i64::from(x - start.at.x).pow(2) + i64::from(y - start.at.y).pow(2)
    };
    let same = lane.iter().find(|index| marks[**index].series == start.series);
    same.or_else(|| lane.iter().min_by_key(|index| distance(index))).copied()
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use proptest::prelude::*;

    use super::*;

    const ALL: [Step; 4] = [Step::Left, Step::Right, Step::Up, Step::Down];

    fn mark(series: u32, point: u32, x: i32, y: i32) -> Datum {
        Datum { series, point, at: Point { x, y } }
    }

    /// Two themes over three rounds; the first lies above the second, and they change places in the end.
    fn trend() -> Vec<Datum> {
        vec![
            mark(0, 0, 100, 100),
            mark(0, 1, 200, 110),
            mark(0, 2, 300, 300),
            mark(1, 0, 100, 200),
            mark(1, 1, 200, 210),
            mark(1, 2, 300, 150),
        ]
    }

    #[test]
    fn arrows_follow_a_line_and_change_to_the_one_above_or_below() {
        let marks = trend();
        assert_eq!(walk(&marks, 0, Step::Right), 1);
        assert_eq!(walk(&marks, 1, Step::Right), 2);
        assert_eq!(walk(&marks, 2, Step::Right), 2, "there is nothing more");
        assert_eq!(walk(&marks, 2, Step::Up), 5, "the other line is above by now");
        assert_eq!(walk(&marks, 0, Step::Down), 3);
        assert_eq!(walk(&marks, 3, Step::Last), 5);
        assert_eq!(walk(&marks, 5, Step::First), 3);
    }

    #[test]
    fn in_rows_down_leads_to_the_next_row() {
        // Three themes below each other, each now and before.
        let marks = [mark(0, 0, 500, 100), mark(1, 0, 300, 100), mark(0, 1, 200, 300), mark(1, 1, 900, 300)];
        assert_eq!(walk(&marks, 0, Step::Down), 2);
        assert_eq!(walk(&marks, 3, Step::Up), 1);
        assert_eq!(walk(&marks, 0, Step::Left), 1);
        assert_eq!(walk(&marks, 2, Step::Right), 3);
    }

    #[test]
    fn where_nothing_lies_beside_the_way_all_arrows_go_along_it() {
        let marks = [mark(0, 0, 0, 0), mark(0, 1, 10, 90)];
        for step in [Step::Right, Step::Down] {
            assert_eq!(walk(&marks, 0, step), 1, "{step:?}");
        }
        for step in [Step::Left, Step::Up] {
            assert_eq!(walk(&marks, 1, step), 0, "{step:?}");
        }
    }

    proptest! {
        #[test]
        fn every_mark_can_be_reached_from_every_other(
            places in prop::collection::btree_map((0..6_u32, 0..6_u32), (0..3000, 0..2000), 1..36),
            from in any::<prop::sample::Index>(),
        ) {
            let marks: Vec<Datum> = places.into_iter().map(|((series, point), (x, y))| mark(series, point, x, y)).collect();
            let from = from.index(marks.len());
            let (mut reached, mut ahead) = (BTreeSet::from([from]), vec![from]);
            while let Some(here) = ahead.pop() {
                for step in ALL {
                    let there = walk(&marks, here, step);
                    if reached.insert(there) {
                        ahead.push(there);
                    }
                }
            }
            prop_assert_eq!(reached.len(), marks.len());
        }
    }
}
