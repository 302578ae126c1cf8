//! Two rounds side by side, with a line from one result to the other; for narrow screens the same as segments on the
//! scale, below each other.
//!
//! Lines that rise, fall or stay differ by weight, by dash and by the mark at their end. Every result is written beside
//! its mark, so nothing has to be read off the scale.

use std::rc::Rc;

use plotters::coord::Shift;
use plotters::coord::cartesian::Cartesian2d;
use plotters::coord::types::{RangedCoordf64, RangedCoordi32};
use plotters::element::{Circle, PathElement, Rectangle};

use super::layout::{Block, GAP, spread};
use super::recorder::{Area, Drawn, Label, Stamp, Which, ink, put, put_datum, record};
use super::{Anchor, Picture, text};
use crate::score::Share;

/// Two rounds side by side.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Slope {
    /// The names of the two rounds.
    pub rounds: [Rc<str>; 2],
    /// The lines.
    pub lines: Vec<SlopeLine>,
    /// What to write at the ends of the scale.
    pub axis: [Rc<str>; 2],
}

/// A line from one round to the other.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SlopeLine {
    /// Its name.
    pub label: Rc<str>,
    /// The two results.
    pub values: [Share; 2],
    /// The two results as they are written.
    pub words: [Rc<str>; 2],
    /// What the way from one to the other amounts to.
    pub way: Way,
}

/// What a way between two results amounts to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Way {
    /// It rises.
    Up,
    /// It falls.
    Down,
    /// It does neither so that it would matter.
    Same,
}

/// The point of a line that holds the earlier result.
pub const FROM: usize = 0;
/// The point of a line that holds the later result.
pub const TO: usize = 1;

const WIDTH: u32 = 720;
const LEAST_HEIGHT: i32 = 3200;
/// Where the two rounds stand from left to right.
const LEFT: i32 = 1400;
const RIGHT: i32 = 3700;
/// From a mark to the result beside it, past the hairline that joins the two.
const REACH: i32 = 260;
/// The room for a written result.
const RESULT: i32 = 560;
/// How wide the names of the rounds may be, each centred on its own.
const HEAD_ROOM: i32 = RIGHT - LEFT - 2 * GAP;
/// How wide names may be.
const NAME_ROOM: i32 = 7200 - RIGHT - REACH - RESULT - 2 * GAP;
/// Up to this height names may take several lines each.
const CALM_HEIGHT: i32 = 6000;
/// Between two names.
const SPACE: i32 = 50;
const DOT: i32 = 34;
const MARK: i32 = 52;
/// The radius of the ring where a segment begins. An end on the same place stands inside.
const RING: u32 = 48;

/// The width of the narrow picture: a narrow telephone without its margins.
const NARROW: u32 = 288;
/// Where the scale of the narrow picture begins and ends. Marks at its ends stay within the picture.
const SCALE: std::ops::Range<i32> = 2 * GAP..2880 - 2 * GAP;
const TRACK: i32 = 60;
const ROW_GAP: i32 = 220;

type Plane = Cartesian2d<RangedCoordi32, RangedCoordf64>;
type Scale = Cartesian2d<RangedCoordf64, RangedCoordi32>;

impl Way {
    /// The class of a line.
    pub fn line(self) -> &'static str {
        match self {
            Way::Up => "slope up",
            Way::Down => "slope down",
            Way::Same => "slope same",
        }
    }

    fn start(self) -> &'static str {
        match self {
            Way::Up => "slope-start up",
            Way::Down => "slope-start down",
            Way::Same => "slope-start same",
        }
    }

    /// The class of a start that has the end beside it on the same scale.
    fn from(self) -> &'static str {
        match self {
            Way::Up => "slope-from up",
            Way::Down => "slope-from down",
            Way::Same => "slope-from same",
        }
    }

    fn end(self) -> &'static str {
        match self {
            Way::Up => "slope-end up",
            Way::Down => "slope-end down",
            Way::Same => "slope-end same",
        }
    }
}

/// Draws the mark at the end of a way: a tip that points where it went, or a dot where it went nowhere. The tip points
/// up and down, or to the right and to the left where the scale lies.
pub(super) fn end_mark<C>(area: &Area<C>, way: Way, is_lying: bool, which: Which, at: C::From) -> Drawn
where
    C: plotters::coord::CoordTranslate,
    C::From: Clone + 'static,
{
    let tip = |sign: i32| {
        let outline = [(0, -MARK), (MARK, MARK * 3 / 4), (-MARK, MARK * 3 / 4)];
        let turned = |(x, y): (i32, i32)| if is_lying { (-sign * y, x) } else { (x, sign * y) };
        Stamp::new(at.clone(), outline.map(turned).to_vec())
    };
    match way {
        Way::Up => put_datum(area, way.end(), which, at.clone(), &tip(1)),
        Way::Down => put_datum(area, way.end(), which, at.clone(), &tip(-1)),
        Way::Same => put_datum(area, way.end(), which, at.clone(), &Circle::new(at, DOT.unsigned_abs(), ink())),
    }
}

/// Draws the mark at the start of a way, or on it.
pub(super) fn start_mark<C>(area: &Area<C>, way: Way, which: Which, at: C::From) -> Drawn
where
    C: plotters::coord::CoordTranslate,
    C::From: Clone + 'static,
{
    put_datum(area, way.start(), which, at.clone(), &Circle::new(at, DOT.unsigned_abs(), ink()))
}

fn which(line: usize, point: usize) -> Which {
    Some((u32::try_from(line).unwrap_or(u32::MAX), point))
}

/// Draws lines between two rounds that stand side by side.
pub fn slope(chart: &Slope) -> Picture {
    let names = names_in_room(chart);
    let results = results(chart);
    let heads = [&chart.rounds[0], &chart.rounds[1]].map(|name| Block::new(name, HEAD_ROOM, text::NOTE, 2));
    let top = GAP + heads.iter().map(Block::height).max().unwrap_or(0) + 3 * GAP;
    // There are no more results than names, and none is higher than a name.
    let bottom = top + height_of(&names).max(LEAST_HEIGHT);
    let height = bottom + text::line_height(text::NAME);
    record(WIDTH, height.unsigned_abs().div_ceil(10), |area| {
        let plane: Area<Plane> = area.apply_coord_spec(Cartesian2d::new(0..1, 0.0..1.0, (LEFT..RIGHT, bottom..top)));
        draw_frame(&plane)?;
        draw_axis(area, chart, [bottom, top])?;
        for (head, x) in heads.iter().zip([LEFT, RIGHT]) {
            head.draw(area, "axis-label", x, GAP + head.height() / 2, Anchor::Middle)?;
        }
        let height = |share: Share| plane.map_coordinate(&(0, share.as_f64().min(1.0))).1;
        let wishes: Vec<(i32, i32)> =
            results.iter().map(|(share, block)| (height(*share), block.row_height() + SPACE)).collect();
        for ((share, block), y) in results.iter().zip(spread(&wishes, top - GAP, bottom + GAP)) {
            leader(area, (LEFT - MARK - 10, height(*share)), (LEFT - REACH + 40, y))?;
            block.draw(area, "label", LEFT - REACH, y, Anchor::End)?;
        }
        let ends = chart.lines.iter().map(|line| height(line.values[TO]));
        let wishes: Vec<(i32, i32)> = ends.zip(&names).map(|(y, name)| (y, name.row_height() + SPACE)).collect();
        let places = spread(&wishes, top - GAP, bottom + GAP);
        for ((wish, _), y) in wishes.iter().zip(&places) {
            leader(area, (RIGHT + MARK + 10, *wish), (RIGHT + REACH - 40, *y))?;
        }
        // What stays lies below what moved.
        for way in [Way::Same, Way::Down, Way::Up] {
            for (index, line) in chart.lines.iter().enumerate().filter(|(_, line)| line.way == way) {
                draw_line(&plane, index, line)?;
            }
        }
        for ((line, name), y) in chart.lines.iter().zip(&names).zip(places) {
            draw_name(area, line, name, y)?;
        }
        Ok(())
    })
}

fn names_in_room(chart: &Slope) -> Vec<Block> {
    let names = |most: usize| -> Vec<Block> {
        chart.lines.iter().map(|line| Block::new(&line.label, NAME_ROOM, text::NAME, most)).collect()
    };
    [3, 2].into_iter().map(names).find(|names| height_of(names) <= CALM_HEIGHT).unwrap_or_else(|| names(1))
}

fn height_of(blocks: &[Block]) -> i32 {
    blocks.iter().map(|block| block.row_height() + SPACE).sum()
}

/// The earlier results: one word for all lines that begin at the same place.
fn results(chart: &Slope) -> Vec<(Share, Block)> {
    let mut results: Vec<(Share, Rc<str>)> = Vec::new();
    for line in &chart.lines {
        let result = (line.values[FROM], line.words[FROM].clone());
        if !results.contains(&result) {
            results.push(result);
        }
    }
    results.into_iter().map(|(value, words)| (value, Block::new(&words, RESULT, text::NAME, 1))).collect()
}

fn draw_frame(plane: &Area<Plane>) -> Drawn {
    for share in [0.0, 0.25, 0.5, 0.75, 1.0] {
        let class = if share == 0.0 { "axis" } else { "grid" };
        put(plane, class, &PathElement::new([(0, share), (1, share)], ink()))?;
    }
    for round in [0, 1] {
        put(plane, "post", &PathElement::new([(round, 0.0), (round, 1.0)], ink()))?;
    }
    Ok(())
}

/// The ends of the scale, left of everything else.
fn draw_axis(area: &Area<Shift>, chart: &Slope, heights: [i32; 2]) -> Drawn {
    for (name, y) in chart.axis.iter().zip(heights) {
        let name = text::fit(name, LEFT - REACH - RESULT - GAP - GAP / 2, text::NOTE);
        put(area, "axis-label", &Label::new((GAP, y), Anchor::Start, text::NOTE, name))?;
    }
    Ok(())
}

/// A hairline from a mark to its words.
fn leader(area: &Area<Shift>, from: (i32, i32), to: (i32, i32)) -> Drawn {
    put(area, "slope-leader", &PathElement::new([from, to], ink()))
}

/// The later result and the name, more quietly where nothing moved.
fn draw_name(area: &Area<Shift>, line: &SlopeLine, name: &Block, y: i32) -> Drawn {
    let class = if line.way == Way::Same { "axis-label" } else { "label" };
    let x = RIGHT + REACH + RESULT;
    let result = text::fit(&line.words[TO], RESULT - GAP, text::NAME);
    put(area, class, &Label::new((x - GAP, y), Anchor::End, text::NAME, result))?;
    name.draw(area, class, x, y, Anchor::Start)
}

fn draw_line(plane: &Area<Plane>, index: usize, line: &SlopeLine) -> Drawn {
    let [from, to] = line.values.map(|value| value.as_f64().min(1.0));
    put(plane, line.way.line(), &PathElement::new([(0, from), (1, to)], ink()))?;
    start_mark(plane, line.way, which(index, FROM), (0, from))?;
    end_mark(plane, line.way, false, which(index, TO), (1, to))
}

/// Draws a segment of the scale for each line, one below the other, with what it says above it.
pub fn segments(chart: &Slope) -> Picture {
    let room = SCALE.end - SCALE.start + 2 * GAP;
    let titles: Vec<Block> = chart.lines.iter().map(|line| Block::new(&line.label, room, text::NAME, 3)).collect();
    let line_height = text::line_height(text::NAME);
    let row_height = |title: &Block| title.height() + line_height + GAP + 2 * MARK + ROW_GAP;
    let end = GAP + titles.iter().map(row_height).sum::<i32>();
    let height = if chart.lines.is_empty() { end } else { end + text::line_height(text::NOTE) };
    record(NARROW, height.unsigned_abs().div_ceil(10), |area| {
        let scale: Area<Scale> = area.apply_coord_spec(Cartesian2d::new(0.0..1.0, 0..height, (SCALE, 0..height)));
        let mut top = GAP;
        for (index, (line, title)) in chart.lines.iter().zip(&titles).enumerate() {
            title.draw(area, "label", GAP, top + title.height() / 2, Anchor::Start)?;
            let middle = top + title.height() + line_height / 2;
            put(area, "label", &Label::new((GAP, middle), Anchor::Start, text::NAME, from_to(line, room)))?;
            draw_segment(&scale, index, line, middle + line_height / 2 + GAP + MARK)?;
            top += row_height(title);
        }
        if !chart.lines.is_empty() {
            draw_ends(area, chart, end - ROW_GAP / 2 + text::line_height(text::NOTE) / 2)?;
        }
        Ok(())
    })
}

/// "45 % → 60 %".
fn from_to(line: &SlopeLine, room: i32) -> Rc<str> {
    text::fit(&format!("{} → {}", line.words[FROM], line.words[TO]), room, text::NAME)
}

fn draw_segment(scale: &Area<Scale>, index: usize, line: &SlopeLine, y: i32) -> Drawn {
    let [from, to] = line.values.map(|value| value.as_f64().min(1.0));
    put(scale, "track", &Rectangle::new([(0.0, y - TRACK / 2), (1.0, y + TRACK / 2)], ink()))?;
    for quarter in [0.25, 0.5, 0.75] {
        put(scale, "grid", &PathElement::new([(quarter, y - TRACK / 2), (quarter, y + TRACK / 2)], ink()))?;
    }
    put(scale, line.way.line(), &PathElement::new([(from, y), (to, y)], ink()))?;
    let start = Circle::new((from, y), RING, ink());
    put_datum(scale, line.way.from(), which(index, FROM), (from, y), &start)?;
    end_mark(scale, line.way, true, which(index, TO), (to, y))
}

/// The ends of the scale, below the last segment.
fn draw_ends(area: &Area<Shift>, chart: &Slope, y: i32) -> Drawn {
    let room = (SCALE.end - SCALE.start) / 2 - GAP;
    for (name, x, anchor) in [(&chart.axis[0], SCALE.start, Anchor::Start), (&chart.axis[1], SCALE.end, Anchor::End)] {
        put(area, "axis-label", &Label::new((x, y), anchor, text::NOTE, text::fit(name, room, text::NOTE)))?;
    }
    Ok(())
}
