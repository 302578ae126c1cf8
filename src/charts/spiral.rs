//! The rounds as turns of a spiral: once round the clock is once through the cycle, from the inside out.
//!
//! The line is as thick as the result is high, and the pale lane beneath it is the whole scale, so that a full lane is
//! 100 %. This round is the outermost turn, and a dot marks where the line ends. A turn without a result is a dotted
//! line.

use std::ops::RangeInclusive;
use std::rc::Rc;

use plotters::coord::Shift;
use plotters::element::{Circle, PathElement, Polygon, Rectangle};

use super::layout::{Block, GAP};
use super::polar::{Polar, offset};
use super::recorder::{Area, Drawn, Label, ink, put, put_datum, record};
use super::{Anchor, Picture, text};
use crate::score::Share;

/// The rounds so far.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Spiral {
    /// The rounds, oldest first; the last one is this round.
    pub turns: Vec<Turn>,
    /// The names of the four phases, in the order of the cycle; or none.
    pub phases: Vec<Rc<str>>,
}

/// A round.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Turn {
    /// The round's name, which stands in the middle for the last one.
    pub label: Rc<str>,
    /// A name of a few letters, such as the year, which stands at the beginning of the turn.
    pub short: Rc<str>,
    /// The result; none while nothing was rated.
    pub result: Option<Share>,
    /// How many of the four phases are done, 0 to 4.
    pub phase_reached: u8,
}

/// The part of a lane that the line fills at 100 %; the rest keeps the turns apart.
const FULL: f64 = 0.8;

/// The points in a full turn.
const POINTS: u32 = 72;

/// The measures of a spiral, in tenths of a pixel.
#[derive(Clone, Copy)]
struct Measures {
    n: usize,
    lane: f64,
    eye: f64,
}

impl Measures {
    /// Few turns are thick and fill a small picture; many are thinner, and then the picture grows.
    fn of(n: usize) -> Measures {
        let lane = (370.0 - 30.0 * n as f64).max(150.0);
        let outer = 1500.0;
        Measures { n, lane, eye: (outer - lane * (n as f64 + FULL)).max(460.0) }
    }

    /// How far from the centre a turn is, at a time counted in turns from the first.
    fn base(self, time: f64) -> f64 {
        self.eye + self.lane * time
    }

    fn outermost(self) -> f64 {
        self.base(self.n as f64 + FULL)
    }
}

/// Draws a spiral.
pub fn spiral(spiral: &Spiral) -> Picture {
    let measures = Measures::of(spiral.turns.len());
    let outermost = measures.outermost().ceil() as i32;
    let phases = phase_names(&spiral.phases, outermost);
    let half_width = phases.iter().map(|name| name.reach).max().unwrap_or(0).max(outermost) + GAP;
    let half_height = outermost + 2 * GAP;
    let centre = (half_width, half_height);
    let (width, height) = (half_width.unsigned_abs().div_ceil(5), half_height.unsigned_abs().div_ceil(5));
    record(width, height, |area| {
        let polar = area.apply_coord_spec(Polar::new(centre, 1.0));
        for quarter in 0..4 {
            let turn = f64::from(quarter) / 4.0;
            let tick = [(turn, measures.eye), (turn, measures.base(measures.n as f64 + turn))];
            put(&polar, "grid", &PathElement::new(tick, ink()))?;
        }
        for (index, turn) in spiral.turns.iter().enumerate() {
            draw_turn(&polar, measures, index, turn)?;
        }
        for (index, turn) in spiral.turns.iter().enumerate() {
            draw_short_name(area, measures, index, turn, centre)?;
        }
        draw_end(&polar, measures, &spiral.turns)?;
        for name in &phases {
            name.block.draw(area, "axis-label", centre.0 + name.x, centre.1 + name.y, name.anchor)?;
        }
        draw_name_of_now(area, measures, spiral, centre)
    })
}

/// The part of a turn that is done.
fn done(turn: &Turn) -> f64 {
    f64::from(turn.phase_reached.min(4)) / 4.0
}

fn draw_turn(polar: &Area<Polar>, measures: Measures, index: usize, turn: &Turn) -> Drawn {
    put(polar, "lane", &Polygon::new(band(measures, index, 1.0, FULL), ink()))?;
    let Some(result) = turn.result else {
        let middle = |time| (time, measures.base(time) + measures.lane * FULL / 2.0);
        return put(polar, "missing", &PathElement::new(arc(index, done(turn)).map(middle).collect::<Vec<_>>(), ink()));
    };
    let thickness = FULL * result.as_f64().min(1.0);
    let class = if index + 1 == measures.n { "turn now" } else { "turn before" };
    let ribbon = Polygon::new(band(measures, index, done(turn), thickness), ink());
    // The number is how far the outer edge is from the base, the same everywhere; we name the beginning.
    let at = (index as f64, measures.base(index as f64) + measures.lane * thickness);
    put_datum(polar, class, Some((0, index)), at, &ribbon)
}

/// The dot where the line ends.
fn draw_end(polar: &Area<Polar>, measures: Measures, turns: &[Turn]) -> Drawn {
    let Some((now, past)) = turns.split_last() else { return Ok(()) };
    let time = past.len() as f64 + done(now);
    let up = measures.lane * FULL / 2.0 * now.result.map_or(1.0, |result| result.as_f64().min(1.0));
    put(polar, "end now", &Circle::new((time, measures.base(time) + up), 55, ink()))
}

/// The name before the beginning of a turn, on a plate that interrupts the turn before as a number does a contour line.
fn draw_short_name(area: &Area<Shift>, measures: Measures, index: usize, turn: &Turn, centre: (i32, i32)) -> Drawn {
    let base = measures.base(index as f64);
    let name = text::fit(&turn.short, (base * 0.8) as i32, text::NOTE);
    if name.is_empty() {
        return Ok(());
    }
    let (x, y) = (centre.0 - 70, centre.1 - (base + measures.lane * FULL / 2.0) as i32);
    let (width, half) = (text::width(&name, text::NOTE), text::line_height(text::NOTE) / 2);
    put(area, "plate", &Rectangle::new([(x - width - 20, y - half), (centre.0, y + half)], ink()))?;
    put(area, "turn-label", &Label::new((x, y), Anchor::End, text::NOTE, name))
}

/// The times at which a part of a turn is drawn.
fn arc(index: usize, done: f64) -> impl DoubleEndedIterator<Item = f64> + Clone {
    let points: RangeInclusive<u32> = 0..=(done * f64::from(POINTS)).ceil() as u32;
    points.map(move |point| index as f64 + (f64::from(point) / f64::from(POINTS)).min(done))
}

/// The area from the base of a turn outwards: first along the base, then back along the outer edge.
fn band(measures: Measures, index: usize, done: f64, thickness: f64) -> Vec<(f64, f64)> {
    let base = arc(index, done).map(|time| (time, measures.base(time)));
    let edge = arc(index, done).rev().map(|time| (time, measures.base(time) + measures.lane * thickness));
    base.chain(edge).collect()
}

struct PhaseName {
    block: Block,
    x: i32,
    y: i32,
    anchor: Anchor,
    reach: i32,
}

/// The names of the phases stand in the corners that the spiral leaves free.
fn phase_names(phases: &[Rc<str>], outermost: i32) -> Vec<PhaseName> {
    let place = |(index, phase): (usize, &Rc<str>)| {
        let (x, y) = offset((index as f64 + 0.5) / 4.0, f64::from(outermost + GAP));
        let block = Block::new(phase, 900, text::NOTE, 2);
        let anchor = if x > 0 { Anchor::Start } else { Anchor::End };
        let up = if y < 0 { -block.height() / 2 } else { block.height() / 2 };
        PhaseName { reach: x.abs() + block.width(), block, x, y: y + up, anchor }
    };
    phases.iter().take(4).enumerate().map(place).collect()
}

/// The name of this round in the eye of the spiral.
fn draw_name_of_now(area: &Area<Shift>, measures: Measures, spiral: &Spiral, centre: (i32, i32)) -> Drawn {
    let Some(now) = spiral.turns.last() else { return Ok(()) };
    // Three lines must stay within the circle, so the room is the chord at their upper edge.
    let half_height = f64::from(text::line_height(text::NAME)) * 1.2;
    let room = 2.0 * (measures.eye * measures.eye - half_height * half_height).max(0.0).sqrt();
    Block::new(&now.label, room as i32 - GAP, text::NAME, 3).draw(area, "label", centre.0, centre.1, Anchor::Middle)
}
