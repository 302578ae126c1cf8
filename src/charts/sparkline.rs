//! The levels of one indicator from round to round, small enough to stand in a line of text.
//!
//! Its height is the scale, with a hairline at each step where there are few. Rounds without a level leave a gap, and
//! the last level stands out. The words beside it say the same, so it needs none.

use plotters::coord::cartesian::Cartesian2d;
use plotters::coord::types::RangedCoordf64;
use plotters::element::{Circle, PathElement};

use super::Picture;
use super::recorder::{Area, Drawn, ink, put, put_datum, record};
use crate::score::Share;

/// The levels of one indicator.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Sparkline {
    /// How many steps the scale has between its ends.
    pub steps: u32,
    /// Where the level of each round stands on its scale; none where there is none.
    pub values: Vec<Option<Share>>,
    /// For each round, whether its level cannot be compared with the one before. May be shorter than the values.
    pub breaks: Vec<bool>,
}

/// The size in pixels.
const SIZE: (u32, u32) = (96, 24);
/// What the marks at the ends need.
const MARGIN: i32 = 40;
/// Up to this many steps each has its hairline.
const FEW_STEPS: u32 = 5;
const DOT: u32 = 14;
const LAST: u32 = 32;

type Plane = Cartesian2d<RangedCoordf64, RangedCoordf64>;

/// Draws a sparkline.
pub fn sparkline(chart: &Sparkline) -> Picture {
    let [width, height] = [SIZE.0, SIZE.1].map(|side| i32::try_from(10 * side).unwrap_or(0));
    record(SIZE.0, SIZE.1, |area| {
        let last = chart.values.len().max(2) as f64 - 1.0;
        let sides = (MARGIN..width - MARGIN, height - MARGIN..MARGIN);
        let plane: Area<Plane> = area.apply_coord_spec(Cartesian2d::new(0.0..last, 0.0..1.0, sides));
        draw_steps(&plane, chart, last)?;
        for (round, _) in chart.breaks.iter().enumerate().skip(1).filter(|(_, is_break)| **is_break) {
            let x = round as f64 - 0.5;
            if x < last {
                put(&plane, "break", &PathElement::new([(x, 0.0), (x, 1.0)], ink()))?;
            }
        }
        draw_levels(&plane, chart)
    })
}

/// The steps of the scale, or its ends where they would be too close.
fn draw_steps(plane: &Area<Plane>, chart: &Sparkline, last: f64) -> Drawn {
    let steps = if chart.steps <= FEW_STEPS { chart.steps.max(1) } else { 1 };
    for step in 0..=steps {
        let y = f64::from(step) / f64::from(steps);
        put(plane, "grid", &PathElement::new([(0.0, y), (last, y)], ink()))?;
    }
    Ok(())
}

fn draw_levels(plane: &Area<Plane>, chart: &Sparkline) -> Drawn {
    let place =
        |(round, value): (usize, &Option<Share>)| Some((round, (round as f64, value.as_ref()?.as_f64().min(1.0))));
    let places: Vec<(usize, (f64, f64))> = chart.values.iter().enumerate().filter_map(place).collect();
    for pair in places.windows(2) {
        let [(before, from), (after, to)] = [pair[0], pair[1]];
        let is_broken = (before + 1..=after).any(|round| chart.breaks.get(round) == Some(&true));
        if before + 1 == after && !is_broken {
            put(plane, "spark", &PathElement::new([from, to], ink()))?;
        }
    }
    let last = places.last().map(|(round, _)| *round);
    for (round, place) in places {
        let (class, radius) = if Some(round) == last { ("spark-end", LAST) } else { ("spark-dot", DOT) };
        put_datum(plane, class, Some((0, round)), place, &Circle::new(place, radius, ink()))?;
    }
    Ok(())
}
