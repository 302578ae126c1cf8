//! A trend in which every line has a strip of its own: below each other for narrow screens, in a grid where there are
//! so many lines that one could not tell them apart on one plane.
//!
//! All strips have the same scale. The first and the last value of a line are written beside it.

use std::ops::Range;
use std::rc::Rc;

use plotters::coord::Shift;

use super::breaks::Breaks;
use super::layout::{Block, GAP};
use super::recorder::{Area, Drawn, Label, put, record};
use super::trend::{TrendChart, TrendLine};
use super::{Anchor, Picture, text};

/// The widths of the pictures in pixels: a narrow telephone without its margins, and a page.
const NARROW: u32 = 288;
const WIDE: u32 = 720;
/// The height of the scale.
const STRIP: i32 = 640;
const ROW_GAP: i32 = 240;
const COLUMN_GAP: i32 = 240;
/// Up to this many rounds a third of a page is wide enough for a strip.
const FEW_ROUNDS: usize = 10;
/// The room beside the first and the last value for what they are.
const GUTTER: i32 = 500;
/// From the scale to the names of the rounds: a value of 0 % has half a line of words in between.
const BELOW: i32 = 120;
/// The radius of markers.
const RADIUS: i32 = 40;

/// Draws a strip for each line, one below the other.
pub fn strips(chart: &TrendChart) -> Picture {
    draw(chart, NARROW, 1)
}

/// Draws a strip for each line, some beside each other, in reading order.
pub fn grid(chart: &TrendChart) -> Picture {
    draw(chart, WIDE, if chart.rounds.len() <= FEW_ROUNDS { 3 } else { 2 })
}

fn draw(chart: &TrendChart, width: u32, n_columns: i32) -> Picture {
    let column = (width as i32 * 10 - 2 * GAP - (n_columns - 1) * COLUMN_GAP) / n_columns;
    let left = |index: usize| GAP + (column + COLUMN_GAP) * i32::try_from(index).unwrap_or(0);
    let n_columns = n_columns.unsigned_abs() as usize;
    let titles: Vec<Block> = chart.lines.iter().map(|line| Block::new(&line.label, column, text::NAME, 3)).collect();
    let parts = Parts::of(chart, column);
    let rows: Vec<(&[TrendLine], &[Block])> = chart.lines.chunks(n_columns).zip(titles.chunks(n_columns)).collect();
    let title_height = |titles: &[Block]| titles.iter().map(Block::height).max().unwrap_or(0);
    let height = GAP + rows.iter().map(|(_, titles)| title_height(titles) + parts.height() + ROW_GAP).sum::<i32>();
    record(width, height.unsigned_abs().div_ceil(10), |area| {
        let (mut top, mut index) = (GAP, 0);
        for (lines, titles) in &rows {
            let strip = top + title_height(titles);
            for ((line, title), column) in lines.iter().zip(*titles).zip(0..) {
                // Titles of a row end on the same line, right above their strips.
                title.draw(area, "label", left(column), strip - title.height() / 2, Anchor::Start)?;
                parts.draw(area, index, line, left(column), strip)?;
                index += 1;
            }
            top = strip + parts.height() + ROW_GAP;
        }
        Ok(())
    })
}

/// What all strips have in common. Lengths count from the upper left corner of a strip, below its title.
struct Parts<'a> {
    chart: &'a TrendChart,
    width: i32,
    ends: Ends,
    breaks: i32,
}

impl<'a> Parts<'a> {
    fn of(chart: &'a TrendChart, width: i32) -> Parts<'a> {
        let breaks = Breaks::of(chart, GUTTER..width - GUTTER, 0..width).height();
        Parts { chart, width, ends: Ends::of(chart, width / 2 - GAP), breaks }
    }

    /// Where the scale begins and ends, from above. A value of 100 % has half a line of words above it.
    fn plane(&self) -> Range<i32> {
        let top = GAP + self.breaks + text::line_height(text::NOTE) / 2;
        top..top + STRIP
    }

    fn height(&self) -> i32 {
        self.plane().end + BELOW + self.ends.height()
    }

    fn draw(&self, area: &Area<Shift>, index: usize, line: &TrendLine, left: i32, top: i32) -> Drawn {
        let room = left..left + self.width;
        let x = room.start + GUTTER..room.end - GUTTER;
        let y = top + self.plane().start..top + self.plane().end;
        let plane = self.chart.plane(area, x.clone(), y.clone());
        self.chart.draw_frame(&plane)?;
        // Words of breaks stand clear of a value of 100 %.
        let breaks = Breaks::of(self.chart, x, room.clone());
        let words = y.start - text::line_height(text::NOTE) / 2;
        breaks.draw(area, words..y.end)?;
        self.chart.draw_line(&plane, index, line, RADIUS)?;
        let places = self.chart.places(line);
        let ends =
            [(places.first().filter(|_| places.len() > 1), Anchor::End, -GAP), (places.last(), Anchor::Start, GAP)];
        for (place, anchor, away) in ends {
            let Some((round, place)) = place else { continue };
            let Some(value) = line.words.get(*round) else { continue };
            let (x, y) = plane.map_coordinate(place);
            let value = text::fit(value, GUTTER - GAP, text::NOTE);
            put(area, "label", &Label::new((x + away, y), anchor, text::NOTE, value))?;
        }
        self.ends.draw(area, room, y.end + BELOW + self.ends.height() / 2)
    }
}

/// The names of the first and the last round; those between are counted by eye.
struct Ends {
    first: Option<Block>,
    last: Option<Block>,
}

impl Ends {
    fn of(chart: &TrendChart, room: i32) -> Ends {
        let name = |name: &Rc<str>| Block::new(name, room, text::NOTE, 2);
        let [first, last] = [chart.rounds.first(), chart.rounds.last()].map(|round| round.map(name));
        Ends { first: first.filter(|_| chart.rounds.len() > 1), last }
    }

    fn height(&self) -> i32 {
        self.first.iter().chain(&self.last).map(Block::height).max().unwrap_or(0)
    }

    /// Below the first and the last value where the names are short, or else at the edges.
    fn draw(&self, area: &Area<Shift>, room: Range<i32>, y: i32) -> Drawn {
        let is_short = |name: &Block| name.width() <= 2 * GUTTER;
        let ends = [(&self.first, room.start, GUTTER, Anchor::Start), (&self.last, room.end, -GUTTER, Anchor::End)];
        for (name, edge, gutter, anchor) in ends {
            let Some(name) = name else { continue };
            let (x, anchor) = if is_short(name) { (edge + gutter, Anchor::Middle) } else { (edge, anchor) };
            name.draw(area, "axis-label", x, y, anchor)?;
        }
        Ok(())
    }
}
