//! The way from one result to another in parts: bars that float from level to level, below each other.
//!
//! The two results begin at zero on the whole scale. The parts between them are often a few points wide, so they stand
//! under a lens: a part of the scale drawn larger, with its own marks, and with slanted edges that show where it is cut
//! from. Where parts are large the lens is the whole scale and nothing is slanted.

use std::rc::Rc;

use plotters::coord::Shift;
use plotters::element::{PathElement, Polygon, Rectangle};

use super::layout::{Block, GAP};
use super::recorder::{Area, Drawn, Label, Stamp, ink, put, put_datum, record};
use super::{Anchor, Picture, text};
use crate::score::Share;
use crate::score::share::Change;

/// What a waterfall shows. The marks are of series 0; the points count from the earlier result over the parts to the
/// result now.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Waterfall {
    /// The earlier result.
    pub before: End,
    /// The parts. They add up to the way from one result to the other.
    pub parts: Vec<Fall>,
    /// The result now.
    pub after: End,
}

/// A result at one of the ends.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct End {
    /// Which round it is.
    pub label: Rc<str>,
    /// The result.
    pub value: Share,
    /// The result as it is written.
    pub words: Rc<str>,
}

/// A part of the way.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fall {
    /// What it is.
    pub label: Rc<str>,
    /// How far it goes.
    pub change: Change,
    /// That as it is written.
    pub words: Rc<str>,
    /// Whether it is what one looks for, and not what stands in the way of seeing it.
    pub is_real: bool,
}

/// How thick bars are, and what lies between a bar and the next row.
const BAR: i32 = 150;
const ROW_GAP: i32 = 150;
/// Between a name or a number and what it belongs to.
const NAME_GAP: i32 = 40;
/// The room for a number, at most.
const WORDS: i32 = 1200;
/// How far a lens opens, and closes again.
const LENS: i32 = 260;
/// The size of the mark that says up or down, and its distance from the number.
const MARK: i32 = 50;
const MARK_GAP: i32 = 70;

/// A lens may show so many percent of the scale, with a mark at each so many.
const LENSES: [(i32, i32); 5] = [(5, 1), (10, 2), (20, 5), (50, 10), (100, 25)];

/// Draws a waterfall for wide screens, the names at the left of the bars. The marks of the scale are written by
/// `percent`.
pub fn waterfall(chart: &Waterfall, percent: &dyn Fn(u32) -> String) -> Picture {
    let names = chart.names().map(|name| text::width(name, text::NAME)).max().unwrap_or(0).min(2300);
    draw(chart, &Frame::new(chart, 7200, Some(names)), percent)
}

/// Draws a waterfall for narrow screens, the names above the bars.
pub fn narrow_waterfall(chart: &Waterfall, percent: &dyn Fn(u32) -> String) -> Picture {
    draw(chart, &Frame::new(chart, 2880, None), percent)
}

impl Waterfall {
    fn names(&self) -> impl Iterator<Item = &Rc<str>> {
        let parts = self.parts.iter().map(|part| &part.label);
        std::iter::once(&self.before.label).chain(parts).chain([&self.after.label])
    }

    fn words(&self) -> impl Iterator<Item = &Rc<str>> {
        let parts = self.parts.iter().map(|part| &part.words);
        std::iter::once(&self.before.words).chain(parts).chain([&self.after.words])
    }

    /// Where the way stands before the first part and after each, in percent. In between it may leave the scale.
    fn levels(&self) -> Vec<f64> {
        let sums = self.parts.iter().scan(Change::NONE, |sum, part| {
            *sum = sum.plus(part.change);
            Some(if sum.up { sum.by.as_f64() } else { -sum.by.as_f64() })
        });
        let before = self.before.value.as_f64();
        std::iter::once(0.0).chain(sums).map(|sum| 100.0 * (before + sum)).collect()
    }
}

/// A part of the scale, in percent, with a mark at each step.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Lens {
    from: i32,
    to: i32,
    step: i32,
}

/// All of the scale.
const WHOLE: Lens = Lens { from: 0, to: 100, step: 25 };

impl Lens {
    /// The smallest lens that shows all of these, with a little room on both sides.
    fn on(levels: &[f64]) -> Lens {
        let low = levels.iter().copied().fold(f64::INFINITY, f64::min);
        let high = levels.iter().copied().fold(f64::NEG_INFINITY, f64::max);
        let lens = |(width, step): (i32, i32)| {
            let middle = f64::midpoint(low, high) - f64::from(width) / 2.0;
            let from = ((middle / f64::from(step)).round() as i32 * step).clamp(0, 100 - width);
            Lens { from, to: from + width, step }
        };
        let holds = |lens: &Lens| {
            let margin = f64::from(lens.step) / 4.0;
            (lens.from == 0 || f64::from(lens.from) <= low - margin)
                && (lens.to == 100 || high + margin <= f64::from(lens.to))
                && (0.0..=100.0).contains(&low)
                && high <= 100.0
        };
        // Beyond the scale is where parts lead that cancel each other out.
        let beyond = || Lens {
            from: ((low / 25.0).floor() as i32 * 25).min(0),
            to: ((high / 25.0).ceil() as i32 * 25).max(100),
            step: 25,
        };
        LENSES.into_iter().map(lens).find(holds).unwrap_or_else(beyond)
    }

    fn is_whole_scale(self) -> bool {
        self == WHOLE
    }

    /// The marks that lie on the scale.
    fn steps(self) -> impl Iterator<Item = i32> {
        (self.from..=self.to).step_by(self.step.unsigned_abs() as usize).filter(|percent| (0..=100).contains(percent))
    }
}

/// Where things stand.
struct Frame {
    width: i32,
    left: i32,
    right: i32,
    /// The names, each broken into lines.
    names: Vec<Block>,
    /// Whether names stand at the left of the bars, or else above them.
    is_beside: bool,
    levels: Vec<f64>,
    lens: Lens,
    /// Where the marks of up and down stand, left of the widest number.
    marks: i32,
}

/// Where the rows of a picture begin, where their bars do, and where a lens has opened and begins to close.
struct Rows {
    tops: Vec<i32>,
    bars: Vec<i32>,
    open: i32,
    close: i32,
    /// Where the scale under the lens is named, and the whole scale.
    names: [i32; 2],
    bottom: i32,
}

impl Frame {
    fn new(chart: &Waterfall, width: i32, beside: Option<i32>) -> Frame {
        let words = chart.words().map(|words| text::width(words, text::NAME)).max().unwrap_or(0).min(WORDS);
        let marked = words + MARK_GAP + 2 * MARK;
        let (left, right) = match beside {
            Some(names) => (GAP + names + 2 * GAP, width - GAP - marked - 2 * GAP),
            None => (GAP, width - GAP),
        };
        let room = beside.unwrap_or(width - 2 * GAP - marked - GAP);
        let levels = chart.levels();
        Frame {
            width,
            left,
            right,
            names: chart.names().map(|name| Block::new(name, room, text::NAME, 3)).collect(),
            is_beside: beside.is_some(),
            // Without parts there is nothing to look at more closely.
            lens: if chart.parts.is_empty() { WHOLE } else { Lens::on(&levels) },
            levels,
            marks: width - GAP - words - MARK_GAP - MARK,
        }
    }

    /// Where a percent of the whole scale stands.
    fn x(&self, percent: f64) -> i32 {
        self.left + (f64::from(self.right - self.left) * percent / 100.0).round() as i32
    }

    /// Where a percent stands under the lens.
    fn lens_x(&self, percent: f64) -> i32 {
        let (from, to) = (f64::from(self.lens.from), f64::from(self.lens.to));
        self.left + (f64::from(self.right - self.left) * (percent - from) / (to - from)).round() as i32
    }

    /// Whether parts stand between the two results, under a lens.
    fn has_lens(&self) -> bool {
        !self.lens.is_whole_scale()
    }

    /// Where everything stands, from top to bottom.
    fn rows(&self) -> Rows {
        let (line, last) = (text::line_height(text::NOTE), self.names.len() - 1);
        let mut rows = Rows { tops: Vec::new(), bars: Vec::new(), open: 0, close: 0, names: [0; 2], bottom: 0 };
        let mut top = GAP;
        for (index, name) in self.names.iter().map(Block::height).enumerate() {
            if index == last {
                rows.close = top;
                top += if self.has_lens() { LENS } else { 0 };
            }
            let name = name.max(text::line_height(text::NAME));
            // The name of the last row stands below its bar on narrow screens, where a lens closes above it.
            let (bar, height, name) = match (self.is_beside, index == last) {
                (true, _) => {
                    let height = (name + GAP).max(BAR + ROW_GAP);
                    ((height - BAR) / 2, height, 0)
                }
                (false, false) => (name + NAME_GAP, name + NAME_GAP + BAR + ROW_GAP, 0),
                (false, true) => (0, BAR + 2 * NAME_GAP + line + name + GAP, BAR + 2 * NAME_GAP + line),
            };
            rows.tops.push(top + name);
            rows.bars.push(top + bar);
            rows.names[1] = top + bar + BAR + NAME_GAP + line / 2;
            top += height;
            if index == 0 && self.has_lens() {
                rows.open = rows.bars[0] + BAR + LENS;
                rows.names[0] = rows.open + line / 2;
                top = rows.open + line + 2 * NAME_GAP;
            }
        }
        rows.bottom = top.max(rows.names[1] + line / 2 + GAP);
        rows
    }
}

fn draw(chart: &Waterfall, frame: &Frame, percent: &dyn Fn(u32) -> String) -> Picture {
    let rows = frame.rows();
    let pixels = |tenths: i32| tenths.unsigned_abs().div_ceil(10);
    record(pixels(frame.width), pixels(rows.bottom), |area| {
        let last = frame.names.len() - 1;
        if frame.has_lens() {
            lens(area, frame, &rows)?;
            scale(area, frame, frame.lens, rows.names[0], percent)?;
        }
        if !chart.parts.is_empty() {
            grid(area, frame, &rows)?;
            connectors(area, frame, &rows)?;
        }
        end(area, frame, "bar earlier", &chart.before, 0, rows.bars[0])?;
        for (index, part) in chart.parts.iter().enumerate() {
            fall(area, frame, part, index + 1, rows.bars[index + 1])?;
        }
        end(area, frame, "bar now", &chart.after, last, rows.bars[last])?;
        for (index, (name, words)) in frame.names.iter().zip(chart.words()).enumerate() {
            let way = chart.parts.get(index.wrapping_sub(1)).map(|part| part.change);
            let middle = rows.bars[index] + BAR / 2;
            let top = if frame.is_beside { middle - name.height() / 2 } else { rows.tops[index] };
            let y = if frame.is_beside { middle } else { top + text::line_height(text::NAME) / 2 };
            name.draw(area, "label", GAP, top + name.height() / 2, Anchor::Start)?;
            number(area, frame, words, way, y)?;
        }
        let whole = if frame.has_lens() { WHOLE } else { frame.lens };
        scale(area, frame, whole, rows.names[1], percent)
    })
}

/// The marks of the scale as lines: over all rows where the lens is the whole scale, or else under the lens.
fn grid(area: &Area<Shift>, frame: &Frame, rows: &Rows) -> Drawn {
    let last = frame.names.len() - 1;
    let (top, bottom) = match frame.has_lens() {
        true => (rows.names[0] + text::line_height(text::NOTE) / 2, rows.close),
        false => (rows.bars[0], rows.bars[last] + BAR),
    };
    for step in frame.lens.steps() {
        let x = frame.lens_x(f64::from(step));
        put(area, "grid", &PathElement::new([(x, top), (x, bottom)], ink()))?;
    }
    Ok(())
}

/// The edges of the lens, from where it is cut out of the scale to where it is drawn larger, and back.
fn lens(area: &Area<Shift>, frame: &Frame, rows: &Rows) -> Drawn {
    let last = frame.names.len() - 1;
    // What lies beyond the scale is cut out of nothing.
    let (from, to) = (f64::from(frame.lens.from.max(0)), f64::from(frame.lens.to.min(100)));
    for (narrow, wide) in [(rows.bars[0] + BAR, rows.open), (rows.bars[last], rows.close)] {
        let corners =
            [(frame.x(from), narrow), (frame.x(to), narrow), (frame.lens_x(to), wide), (frame.lens_x(from), wide)];
        put(area, "lens", &Polygon::new(corners, ink()))?;
        for edge in [[corners[0], corners[3]], [corners[1], corners[2]]] {
            put(area, "grid", &PathElement::new(edge, ink()))?;
        }
    }
    Ok(())
}

/// The names of the marks that there is room for; the two ends always.
fn scale(area: &Area<Shift>, frame: &Frame, lens: Lens, y: i32, percent: &dyn Fn(u32) -> String) -> Drawn {
    let x = |step: f64| if lens == frame.lens { frame.lens_x(step) } else { frame.x(step) };
    let name = |step: i32| {
        let anchor = match step {
            step if step == lens.from => Anchor::Start,
            step if step == lens.to => Anchor::End,
            _ => Anchor::Middle,
        };
        let label = (x(f64::from(step)), anchor, Rc::<str>::from(percent(step.unsigned_abs())));
        (text::bounds((label.0, y).into(), anchor, text::NOTE, &label.2), label)
    };
    let names: Vec<_> = lens.steps().map(name).collect();
    let mut taken = i32::MIN;
    let last = names.len().saturating_sub(1);
    for (index, (bounds, (x, anchor, words))) in names.iter().enumerate() {
        let is_free = bounds.left >= taken && (index == last || bounds.right + GAP / 2 <= names[last].0.left);
        if is_free {
            put(area, "axis-label", &Label::new((*x, y), *anchor, text::NOTE, words.clone()))?;
            taken = bounds.right + GAP / 2;
        }
    }
    Ok(())
}

/// Hairlines from bar to bar, at the level where one ends and the next begins. At the lens they go slanted.
fn connectors(area: &Area<Shift>, frame: &Frame, rows: &Rows) -> Drawn {
    let last = frame.names.len() - 1;
    for (index, level) in frame.levels.iter().enumerate() {
        let (x, on_scale) = (frame.lens_x(*level), frame.x(*level));
        let (top, bottom) = (rows.bars[index] + BAR, rows.bars[index + 1]);
        let line = match index {
            0 if frame.has_lens() => vec![(on_scale, top), (x, rows.open), (x, bottom)],
            _ if frame.has_lens() && index + 1 == last => vec![(x, top), (x, rows.close), (on_scale, bottom)],
            _ => vec![(x, top), (x, bottom)],
        };
        put(area, "connector", &PathElement::new(line, ink()))?;
    }
    Ok(())
}

fn end(area: &Area<Shift>, frame: &Frame, class: &'static str, end: &End, index: usize, top: i32) -> Drawn {
    let x = frame.x(100.0 * end.value.as_f64().min(1.0));
    put(area, "track", &Rectangle::new([(frame.left, top), (frame.right, top + BAR)], ink()))?;
    let bar = Rectangle::new([(frame.left, top), (x, top + BAR)], ink());
    put_datum(area, class, Some((0, index)), (x, top + BAR / 2), &bar)
}

fn fall(area: &Area<Shift>, frame: &Frame, part: &Fall, index: usize, top: i32) -> Drawn {
    let (from, to) = (frame.lens_x(frame.levels[index - 1]), frame.lens_x(frame.levels[index]));
    let class = match (part.is_real, part.change) {
        (_, change) if change.is_none() => "fall none",
        (true, Change { up: true, .. }) => "fall real gain",
        (true, _) => "fall real loss",
        (false, Change { up: true, .. }) => "fall other gain",
        (false, _) => "fall other loss",
    };
    let (which, at) = (Some((0, index)), (to, top + BAR / 2));
    if part.change.is_none() {
        // A rectangle without width would not be drawn.
        return put_datum(area, class, which, at, &PathElement::new([(to, top), (to, top + BAR)], ink()));
    }
    put_datum(area, class, which, at, &Rectangle::new([(from.min(to), top), (from.max(to), top + BAR)], ink()))
}

/// The number of a row, with a mark that says up or down.
fn number(area: &Area<Shift>, frame: &Frame, words: &Rc<str>, way: Option<Change>, y: i32) -> Drawn {
    let words = text::fit(words, WORDS, text::NAME);
    put(area, "label", &Label::new((frame.width - GAP, y), Anchor::End, text::NAME, words))?;
    let Some(Change { up, .. }) = way.filter(|way| !way.is_none()) else { return Ok(()) };
    let (class, tip) = if up { ("way gain", -MARK) } else { ("way loss", MARK) };
    let outline = vec![(-MARK, -tip * 4 / 5), (MARK, -tip * 4 / 5), (0, tip)];
    put(area, class, &Stamp::new((frame.marks, y), outline))
}
