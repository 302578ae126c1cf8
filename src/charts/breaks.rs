//! Where two rounds of a trend cannot be compared: a dashed mark between the two, with a word on it.

use std::ops::Range;
use std::rc::Rc;

use plotters::coord::Shift;
use plotters::element::PathElement;

use super::layout::GAP;
use super::recorder::{Area, Drawn, Label, ink, put};
use super::trend::TrendChart;
use super::{Anchor, text};

/// How many words may stand above each other. Those that find no room are left out; the note below the picture has all.
const MOST_ROWS: usize = 3;

/// The marks of a plane, with their words above it in as few rows as it takes to keep them apart.
pub(super) struct Breaks {
    breaks: Vec<Mark>,
    n_rows: usize,
}

struct Mark {
    x: i32,
    /// The word with its left end and its row, counted from the lowest.
    word: Option<(Rc<str>, i32, usize)>,
}

impl Breaks {
    /// The breaks of a chart whose first and last rounds stand at the ends of `plane`; words stay within `room`.
    pub(super) fn of(chart: &TrendChart, plane: Range<i32>, room: Range<i32>) -> Breaks {
        let n_gaps = i32::try_from(chart.rounds.len()).unwrap_or(i32::MAX).saturating_sub(1).max(1);
        // Where the last word of each row ends.
        let mut rows: Vec<i32> = Vec::new();
        let mut breaks = Vec::new();
        for round in 1..chart.rounds.len() {
            let Some(word) = chart.break_before(round) else { continue };
            let x =
                plane.start + (plane.end - plane.start) * (2 * i32::try_from(round).unwrap_or(0) - 1) / (2 * n_gaps);
            let word = text::fit(word, room.end - room.start, text::NOTE);
            let width = text::width(&word, text::NOTE);
            let left = (x - width / 2).min(room.end - width).max(room.start);
            let free = rows.iter().position(|end| *end + GAP <= left);
            let row = free.unwrap_or(rows.len());
            let has_room = row < MOST_ROWS && !word.is_empty();
            if has_room {
                rows.resize(rows.len().max(row + 1), 0);
                rows[row] = left + width;
            }
            breaks.push(Mark { x, word: has_room.then_some((word, left, row)) });
        }
        Breaks { breaks, n_rows: rows.len() }
    }

    /// The height of the words.
    pub(super) fn height(&self) -> i32 {
        text::line_height(text::NOTE) * i32::try_from(self.n_rows).unwrap_or(0)
    }

    /// Draws the marks through a plane of that height, and the words above it.
    pub(super) fn draw(&self, area: &Area<Shift>, plane: Range<i32>) -> Drawn {
        let line_height = text::line_height(text::NOTE);
        let middle = |row: usize| plane.start - line_height * i32::try_from(row).unwrap_or(0) - line_height / 2;
        for Mark { x, word } in &self.breaks {
            // The mark reaches up to its word.
            let top = word.as_ref().map_or(plane.start, |(_, _, row)| middle(*row) + line_height / 2);
            put(area, "break", &PathElement::new([(*x, plane.end), (*x, top)], ink()))?;
        }
        for (word, left, row) in self.breaks.iter().filter_map(|mark| mark.word.as_ref()) {
            put(area, "axis-label", &Label::new((*left, middle(*row)), Anchor::Start, text::NOTE, word.clone()))?;
        }
        Ok(())
    }
}
