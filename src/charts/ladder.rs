//! How levels look, and what is no level: the ladder's colours with their rising steps, the dotted outline of what is
//! not rated, the hatching of what does not apply, the dash of whoever prefers not to say.
//!
//! A colour never stands alone: with it goes the mark of the level, as many rising steps as its rank.

use plotters::coord::Shift;
use plotters::element::{PathElement, Polygon, Rectangle};

use super::Bounds;
use super::recorder::{Area, Drawn, Which, ink, put, put_datum};

/// The classes of an area in the colours of the ladder, by stop from 1.
const LEVEL: [&str; 4] = ["level level-1", "level level-2", "level level-3", "level level-4"];
/// The classes of words on such an area.
const WORDS: [&str; 4] = ["on-level on-1", "on-level on-2", "on-level on-3", "on-level on-4"];
/// The classes of the steps that a level has reached, on such an area.
const REACHED: [&str; 4] = ["step on-1", "step on-2", "step on-3", "step on-4"];
/// The classes of the steps above it.
const ABOVE: [&str; 4] = ["stair on-1", "stair on-2", "stair on-3", "stair on-4"];

/// The width of a mark in pictures, in tenths of a pixel.
pub const MARK_WIDTH: i32 = 140;
/// The height of a mark in pictures, in tenths of a pixel.
pub const MARK_HEIGHT: i32 = 100;
/// The distance between two lines of a hatching.
const HATCH: i32 = 60;

/// A level as a colour of the ladder and a rank: what a picture needs to know of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Rung {
    /// The stop of the ladder's colours, from 1 to 4.
    pub stop: u8,
    /// How many steps its mark has reached; 0 for no mark.
    pub rank: usize,
    /// How many steps its mark has; 0 for no mark.
    pub n_levels: usize,
}

/// What stands where no level is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum Blank {
    /// Asked, and not rated yet.
    #[default]
    NotRated,
    /// Said not to apply.
    NotApplicable,
    /// Preferred not to say.
    Declined,
}

/// A step of a mark that is 12 units high and 4 wide for each step.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Step {
    /// Its left edge.
    pub x: usize,
    /// Its height from the ground.
    pub height: usize,
    /// Whether the level has reached it.
    pub is_reached: bool,
}

/// The rising steps of a level's mark.
pub fn steps(rank: usize, n_levels: usize) -> impl Iterator<Item = Step> {
    (0..n_levels).map(move |step| Step { x: step * 4, height: 2 + 9 * (step + 1) / n_levels, is_reached: step < rank })
}

impl Rung {
    /// The class of words on the level's colour.
    pub fn words_class(self) -> &'static str {
        WORDS[self.index()]
    }

    fn index(self) -> usize {
        usize::from(self.stop.clamp(1, 4)) - 1
    }

    /// Whether it has a mark that can be told from others in a small place.
    pub fn has_mark(self) -> bool {
        (2..=6).contains(&self.n_levels)
    }
}

/// Draws an area in the colour of a level.
pub fn level(area: &Area<Shift>, rung: Rung, which: Which, field: Bounds) -> Drawn {
    put_datum(area, LEVEL[rung.index()], which, field.middle(), &rectangle(field))
}

/// Draws the mark of a level on its colour, with its left edge and its middle there: the steps that are reached as a
/// filled stair, those above as an outline.
pub fn mark(area: &Area<Shift>, rung: Rung, (left, middle): (i32, i32)) -> Drawn {
    let n = i32::try_from(rung.n_levels).unwrap_or(i32::MAX).max(1);
    let reached = i32::try_from(rung.rank).unwrap_or(n).min(n);
    let bottom = middle + MARK_HEIGHT / 2;
    let corner = |step: i32, height: i32| (left + MARK_WIDTH * step / n, bottom - MARK_HEIGHT * height / n);
    let stair = |from: i32, to: i32| {
        let treads = (from..to).flat_map(|step| [corner(step, step + 1), corner(step + 1, step + 1)]);
        let mut outline = vec![corner(from, 0)];
        outline.extend(treads);
        outline.push(corner(to, 0));
        outline
    };
    if reached < n {
        put(area, ABOVE[rung.index()], &PathElement::new(stair(reached, n), ink()))?;
    }
    if reached > 0 {
        put(area, REACHED[rung.index()], &Polygon::new(stair(0, reached), ink()))?;
    }
    Ok(())
}

/// Draws what stands where no level is.
pub fn blank(area: &Area<Shift>, blank: Blank, which: Which, field: Bounds) -> Drawn {
    let class = match blank {
        Blank::NotRated => "blank not-rated",
        Blank::NotApplicable => "blank not-applicable",
        Blank::Declined => "blank declined",
    };
    put_datum(area, class, which, field.middle(), &rectangle(field))?;
    match blank {
        Blank::NotRated => Ok(()),
        Blank::NotApplicable => hatch(area, field),
        Blank::Declined => {
            let (x, y) = field.middle();
            put(area, "dash", &PathElement::new(vec![(x - 40, y), (x + 40, y)], ink()))
        }
    }
}

/// Draws the ground again, for a number that stands on a hatching.
pub fn plate(area: &Area<Shift>, field: Bounds) -> Drawn {
    put(area, "plate", &rectangle(field))
}

fn rectangle(field: Bounds) -> Rectangle<(i32, i32)> {
    Rectangle::new([(field.left, field.top), (field.right, field.bottom)], ink())
}

/// Fills a field with oblique lines.
fn hatch(area: &Area<Shift>, field: Bounds) -> Drawn {
    let (width, height) = (field.right - field.left, field.bottom - field.top);
    for along in (HATCH / 2..width + height).step_by(HATCH.unsigned_abs() as usize) {
        // The line from lower left to upper right that crosses the left or lower edge at this distance.
        let start = (field.left + (along - height).max(0), field.top + along.min(height));
        let end = (field.left + along.min(width), field.top + (along - width).max(0));
        put(area, "hatch", &PathElement::new(vec![start, end], ink()))?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_mark_rises_and_reaches_its_rank() {
        for n_levels in 2..=11 {
            for rank in 0..=n_levels {
                let steps: Vec<Step> = steps(rank, n_levels).collect();
                assert!(steps.windows(2).all(|pair| pair[0].height <= pair[1].height && pair[0].x < pair[1].x));
                assert_eq!(steps.iter().filter(|step| step.is_reached).count(), rank);
                assert_eq!(steps.last().map(|step| step.height), Some(11));
            }
        }
    }
}
