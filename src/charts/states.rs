//! What stands where there is no number: a dotted outline for what is not rated, hatching for what does not apply.

use plotters::coord::Shift;
use plotters::element::{PathElement, Rectangle};

use super::Bounds;
use super::recorder::{Area, Drawn, ink, put};

/// The distance between two strokes of hatching, in tenths of a pixel.
const STROKES: i32 = 60;

/// Why there is no number.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Blank {
    /// Nobody has given one yet, or whoever was asked prefers not to say.
    #[default]
    NotRated,
    /// It does not apply.
    NotApplicable,
}

/// Draws an empty place that says why it is empty.
pub fn blank(area: &Area<Shift>, place: Bounds, why: Blank) -> Drawn {
    let corners = [(place.left, place.top), (place.right, place.bottom)];
    match why {
        Blank::NotRated => put(area, "track missing", &Rectangle::new(corners, ink())),
        Blank::NotApplicable => {
            put(area, "track hatched", &Rectangle::new(corners, ink()))?;
            strokes(place).into_iter().try_for_each(|stroke| put(area, "hatch", &PathElement::new(stroke, ink())))
        }
    }
}

/// Strokes rising from left to right, each cut at the edges of the place.
fn strokes(place: Bounds) -> Vec<[(i32, i32); 2]> {
    let (width, height) = (place.right - place.left, place.bottom - place.top);
    // A stroke leaves the lower edge at `start` and rises by as much as it goes to the right.
    let stroke = |start: i32| {
        let (from, to) = (start.max(0), (start + height).min(width));
        (from < to).then(|| {
            [(place.left + from, place.bottom - (from - start)), (place.left + to, place.bottom - (to - start))]
        })
    };
    (-height / STROKES..=width / STROKES).filter_map(|index| stroke(index * STROKES)).collect()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn hatching_stays_in_its_place(left in 0..500, top in 0..500, width in 0..3000, height in 0..400) {
            let place = Bounds { left, top, right: left + width, bottom: top + height };
            for (x, y) in strokes(place).into_iter().flatten() {
                prop_assert!((place.left..=place.right).contains(&x) && (place.top..=place.bottom).contains(&y));
            }
            prop_assert!(width < 60 || height < 60 || !strokes(place).is_empty());
        }
    }
}
