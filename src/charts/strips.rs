//! A trend for narrow screens: every line has a strip of its own, one below the other.

use std::rc::Rc;

use plotters::coord::Shift;

use super::layout::{Block, GAP};
use super::recorder::{Area, Drawn, Label, put, record};
use super::trend::TrendChart;
use super::{Anchor, Picture, text};

/// The width of the picture in pixels: a narrow telephone without its margins.
const WIDTH: u32 = 288;
const STRIP: i32 = 640;
const ROW_GAP: i32 = 240;

/// Draws a strip for each line.
pub fn strips(chart: &TrendChart) -> Picture {
    let axis_room = chart.axis.iter().map(|name| text::width(name, text::NOTE)).max().unwrap_or(0).min(600);
    let (left, right) = (2 * GAP + axis_room, WIDTH as i32 * 10 - 2 * GAP);
    let titles: Vec<Block> =
        chart.lines.iter().map(|line| Block::new(&line.label, right - GAP, text::NAME, 3)).collect();
    let ends = Ends::of(chart, (right - left) / 2 - GAP);
    let row_height = |title: &Block| title.height() + 2 * GAP + STRIP + 2 * GAP + ends.height() + ROW_GAP;
    let height = GAP + titles.iter().map(row_height).sum::<i32>();
    record(WIDTH, height.unsigned_abs().div_ceil(10), |area| {
        let mut top = GAP;
        for (index, (line, title)) in chart.lines.iter().zip(&titles).enumerate() {
            title.draw(area, "label", GAP, top + title.height() / 2, Anchor::Start)?;
            let strip = top + title.height() + 2 * GAP;
            let plane = chart.plane(area, left..right, strip..strip + STRIP);
            chart.draw_frame(&plane)?;
            // Only the ends of the scale: there is no room for more, and the lines between are quarters.
            for (name, y) in [(chart.axis.first(), strip + STRIP), (chart.axis.last(), strip)] {
                let Some(name) = name else { continue };
                let name = text::fit(name, axis_room, text::NOTE);
                put(area, "axis-label", &Label::new((left - GAP, y), Anchor::End, text::NOTE, name))?;
            }
            chart.draw_line(&plane, index, line, 45)?;
            let y = strip + STRIP + 2 * GAP + ends.height() / 2;
            ends.draw(area, (left, right), y)?;
            top += row_height(title);
        }
        Ok(())
    })
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

    fn draw(&self, area: &Area<Shift>, (left, right): (i32, i32), y: i32) -> Drawn {
        if let Some(first) = &self.first {
            first.draw(area, "axis-label", left, y, Anchor::Start)?;
        }
        if let Some(last) = &self.last {
            last.draw(area, "axis-label", right + GAP, y, Anchor::End)?;
        }
        Ok(())
    }
}
