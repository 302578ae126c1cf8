//! Where each mark of a picture can be pointed at: the ground that is nearer to it than to any other mark, up to a
//! finger's breadth.
//!
//! The areas do not overlap, so the browser itself finds the mark that was meant, for a pointer, a finger or a middle
//! click, and nothing has to be computed while a pointer moves.

use super::{Datum, Picture, Point};

/// How far a mark reaches where nothing is near, in tenths of a pixel: 32 pixels across, more than the 24 that WCAG 2.2
/// asks for (2.5.8).
pub const REACH: i32 = 160;

/// Marks that stand no farther apart than this are at one place, in tenths of a pixel: they look like one.
const ONE_PLACE: i32 = 10;

/// How many corners stand for a circle.
const CORNERS: u32 = 16;

/// The numbers that a picture shows, each once, in the order in which they are drawn. Several shapes may stand for one
/// number; the first says where it is.
pub fn marks(picture: &Picture) -> Vec<Datum> {
    let mut marks: Vec<Datum> = Vec::new();
    for (datum, _) in picture.data() {
        if !marks.iter().any(|known| (known.series, known.point) == (datum.series, datum.point)) {
            marks.push(datum);
        }
    }
    marks
}

/// Whether two marks are at one place.
pub fn at_one_place(one: Point, other: Point) -> bool {
    distance(one, other) <= f64::from(ONE_PLACE)
}

/// The area of each mark in a picture of that size in pixels. Of marks at one place the first has it, the others have
/// none.
pub fn areas(marks: &[Point], (width, height): (u32, u32)) -> Vec<Vec<Point>> {
    let has_area = |index: usize| !marks[..index].iter().any(|earlier| at_one_place(*earlier, marks[index]));
    let owners: Vec<usize> = (0..marks.len()).filter(|index| has_area(*index)).collect();
    let mut areas = vec![Vec::new(); marks.len()];
    for &index in &owners {
        let at = corner(marks[index]);
        let mut area = disc(at);
        let others = owners.iter().filter(|other| **other != index).map(|other| corner(marks[*other]));
        for other in others.filter(|other| (other.0 - at.0).hypot(other.1 - at.1) < 2.0 * f64::from(REACH)) {
            // What lies beyond the middle between the two belongs to the other.
            let towards = (other.0 - at.0, other.1 - at.1);
            let middle = ((at.0 + other.0) / 2.0, (at.1 + other.1) / 2.0);
            area = cut(&area, |(x, y)| (x - middle.0) * towards.0 + (y - middle.1) * towards.1);
        }
        let (right, bottom) = (f64::from(width) * 10.0, f64::from(height) * 10.0);
        area = cut(&area, |(x, _)| -x);
        area = cut(&area, |(_, y)| -y);
        area = cut(&area, |(x, _)| x - right);
        area = cut(&area, |(_, y)| y - bottom);
        areas[index] = area.into_iter().map(|(x, y)| Point::new(x.round() as i32, y.round() as i32)).collect();
    }
    areas
}

type Corner = (f64, f64);

fn corner(point: Point) -> Corner {
    (f64::from(point.x), f64::from(point.y))
}

fn distance(one: Point, other: Point) -> f64 {
    f64::from(one.x - other.x).hypot(f64::from(one.y - other.y))
}

fn disc(at: Corner) -> Vec<Corner> {
    let turn = |corner: u32| f64::from(corner) / f64::from(CORNERS) * std::f64::consts::TAU;
    let reach = f64::from(REACH);
    (0..CORNERS).map(turn).map(|turn| (at.0 + reach * turn.cos(), at.1 + reach * turn.sin())).collect()
}

/// The part of a convex area where a linear function is not above zero.
fn cut(area: &[Corner], outside: impl Fn(Corner) -> f64) -> Vec<Corner> {
    let mut kept = Vec::with_capacity(area.len() + 1);
    for (index, &from) in area.iter().enumerate() {
        let to = area[(index + 1) % area.len()];
        let (before, after) = (outside(from), outside(to));
        if before <= 0.0 {
            kept.push(from);
        }
        if (before < 0.0 && after > 0.0) || (before > 0.0 && after < 0.0) {
            let share = before / (before - after);
            kept.push((from.0 + (to.0 - from.0) * share, from.1 + (to.1 - from.1) * share));
        }
    }
    kept
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    const SIZE: (u32, u32) = (300, 200);

    /// Twice the area that an outline encloses.
    fn twice_the_area(outline: &[Point]) -> i64 {
        let next = |index: usize| outline[(index + 1) % outline.len()];
        let part = |(index, from): (usize, &Point)| {
            let to = next(index);
            i64::from(from.x) * i64::from(to.y) - i64::from(to.x) * i64::from(from.y)
        };
        outline.iter().enumerate().map(part).sum::<i64>().abs()
    }

    #[test]
    fn a_mark_alone_reaches_all_around() {
        let area = &areas(&[Point::new(1500, 1000)], SIZE)[0];
        assert_eq!(area.len(), CORNERS as usize);
        assert!(area.iter().all(|corner| (distance(*corner, Point::new(1500, 1000)) - 160.0).abs() < 1.0));
    }

    #[test]
    fn marks_at_one_place_share_the_area_of_the_first() {
        let at = Point::new(500, 500);
        let areas = areas(&[at, Point::new(505, 500), Point::new(900, 500)], SIZE);
        assert_eq!([areas[0].is_empty(), areas[1].is_empty(), areas[2].is_empty()], [false, true, false]);
        assert_eq!(areas[0].len(), CORNERS as usize, "the second takes nothing away from the first");
    }

    #[test]
    fn a_mark_in_the_corner_stays_inside_the_picture() {
        let area = &areas(&[Point::new(0, 0)], SIZE)[0];
        assert!(area.len() > 3 && area.iter().all(|corner| corner.x >= 0 && corner.y >= 0), "{area:?}");
    }

    proptest! {
        #[test]
        fn every_corner_is_nearer_to_its_mark_than_to_any_other(
            places in prop::collection::vec((0..=3000, 0..=2000), 1..60),
        ) {
            let marks: Vec<Point> = places.into_iter().map(Point::from).collect();
            for (mark, area) in marks.iter().zip(areas(&marks, SIZE)) {
                for corner in &area {
                    let own = distance(*corner, *mark);
                    prop_assert!(own <= f64::from(REACH) + 1.0);
                    prop_assert!((0..=3000).contains(&corner.x) && (0..=2000).contains(&corner.y));
                    let others = marks.iter().filter(|other| !at_one_place(**other, *mark));
                    for other in others.filter(|other| !marks.iter().any(|near| near != *other && at_one_place(*near, **other))) {
                        // Corners are rounded to whole tenths.
                        prop_assert!(own <= distance(*corner, *other) + 2.0, "{mark:?} {other:?} {corner:?}");
                    }
                }
            }
        }

        #[test]
        fn every_place_can_be_pointed_at(places in prop::collection::vec((0..=3000, 0..=2000), 1..60)) {
            let marks: Vec<Point> = places.into_iter().map(Point::from).collect();
            let areas = areas(&marks, SIZE);
            for (index, area) in areas.iter().enumerate() {
                let is_shared = marks[..index].iter().any(|earlier| at_one_place(*earlier, marks[index]));
                prop_assert_eq!(area.is_empty(), is_shared);
                prop_assert!(is_shared || twice_the_area(area) > 0);
            }
        }
    }
}
