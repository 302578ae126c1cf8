//! What groups say to the same things: below each thing a lane for each group, with the mean as a mark and the answers
//! as bars around the middle of the lane, and below the groups how far they are from each other.
//!
//! Lanes are named, so that no mark needs a legend; a group keeps its mark from thing to thing. A group of which nothing
//! is told on a thing has a dotted lane without marks.

use std::ops::Range;
use std::rc::Rc;

use plotters::coord::Shift;
use plotters::element::{PathElement, Rectangle};

use super::layout::{Block, GAP};
use super::marker::marker;
use super::recorder::{Area, Drawn, Label, Which, ink, put, put_datum, record};
use super::{Anchor, Picture, text};
use crate::score::Share;

/// What groups say.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Voices {
    /// What they were asked, the first on top.
    pub rows: Vec<VoiceRow>,
    /// What the lowest and the highest step mean.
    pub ends: [Rc<str>; 2],
    /// How many steps there are.
    pub n_steps: u32,
    /// What the distance between groups is called.
    pub gap: Rc<str>,
}

/// A thing that groups were asked.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct VoiceRow {
    /// Its name.
    pub label: Rc<str>,
    /// The groups that were asked.
    pub lanes: Vec<VoiceLane>,
    /// How far they are from each other; none where fewer than two are told of.
    pub gap: Option<VoiceGap>,
}

/// A group.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct VoiceLane {
    /// Which series of the picture it is.
    pub series: u32,
    /// Which marker it has.
    pub shape: usize,
    /// Its name.
    pub name: Rc<str>,
    /// What it said; none where it must not be told.
    pub heard: Option<VoiceHeard>,
}

/// What a group said.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct VoiceHeard {
    /// The mean, from the lowest step to the highest.
    pub mean: Share,
    /// The mean in words.
    pub words: Rc<str>,
    /// The part of the answers that is at each step, the lowest first.
    pub steps: Vec<Share>,
}

/// The distance between the lowest mean and the highest.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct VoiceGap {
    /// Which series of the picture the distances are.
    pub series: u32,
    /// The lowest mean.
    pub lowest: Share,
    /// The highest mean.
    pub highest: Share,
    /// The distance in words.
    pub words: Rc<str>,
    /// Whether it is worth talking about.
    pub is_wide: bool,
}

impl Voices {
    /// The greatest part of answers at one step, to which all bars are drawn.
    fn greatest_part(&self) -> Share {
        let lanes = self.rows.iter().flat_map(|row| &row.lanes);
        let parts = lanes.filter_map(|lane| lane.heard.as_ref()).flat_map(|heard| &heard.steps);
        parts.copied().max().filter(|part| *part > Share::NONE).unwrap_or(Share::ALL)
    }
}

/// The width on wide screens in pixels.
const WIDE: u32 = 720;
/// The width of a narrow telephone without its margins.
const NARROW: u32 = 288;
/// The room for what was asked, where it stands beside the lanes.
const LABEL_ROOM: i32 = 2400;
/// The least height of a lane, and how much of it the tallest of all bars takes.
const LANE: i32 = 190;
const TALLEST: i32 = 160;
const ROW_GAP: i32 = 240;
/// A marker at the end of the scale reaches this far beyond it.
const MARKER: i32 = 50;
const OVERHANG: i32 = 80;
/// The room for a mean: "4,1".
const WORDS_ROOM: i32 = 320;

/// Draws the groups for wide screens: what was asked at the left, the lanes beside it.
pub fn voices(voices: &Voices) -> Picture {
    draw(voices, &Layout::wide(voices))
}

/// Draws the groups for narrow screens: the lanes below what was asked.
pub fn voices_narrow(voices: &Voices) -> Picture {
    draw(voices, &Layout::narrow(voices))
}

/// Where things stand from left to right.
struct Layout {
    width: u32,
    label_room: i32,
    is_beside: bool,
    names: Range<i32>,
    scale: Range<i32>,
}

impl Layout {
    fn wide(voices: &Voices) -> Layout {
        let left = GAP + LABEL_ROOM + 2 * GAP;
        Layout { label_room: LABEL_ROOM, is_beside: true, ..Layout::from(voices, WIDE, left, 1300) }
    }

    fn narrow(voices: &Voices) -> Layout {
        let layout = Layout::from(voices, NARROW, GAP, 900);
        Layout { label_room: NARROW as i32 * 10 - 2 * GAP, ..layout }
    }

    fn from(voices: &Voices, width: u32, left: i32, most: i32) -> Layout {
        let lanes = voices.rows.iter().flat_map(|row| &row.lanes).map(|lane| &lane.name);
        let name = |name: &Rc<str>| Block::new(name, most, text::NOTE, 2).width();
        let names = lanes.chain([&voices.gap]).map(name).max().unwrap_or(0);
        let scale = left + names + GAP + OVERHANG..width as i32 * 10 - GAP - WORDS_ROOM - OVERHANG;
        Layout { width, label_room: 0, is_beside: false, names: left..left + names, scale }
    }

    fn x(&self, share: Share) -> i32 {
        self.scale.start + (f64::from(self.room()) * share.as_f64().min(1.0)).round() as i32
    }

    fn room(&self) -> i32 {
        self.scale.end - self.scale.start
    }

    fn name(&self, name: &str) -> Block {
        Block::new(name, self.names.end - self.names.start, text::NOTE, 2)
    }

    /// The width of a bar: a good third of the way from step to step, and never into the names or the numbers.
    fn bar(&self, n_steps: u32) -> i32 {
        let n_ways = i32::try_from(n_steps.saturating_sub(1)).unwrap_or(1).max(1);
        (self.room() * 2 / (5 * n_ways)).min(2 * OVERHANG)
    }

    /// Where each step stands.
    fn steps(&self, n: u32) -> Vec<i32> {
        let share = |step: u32| Share::of(step.into(), n.saturating_sub(1).max(1).into()).unwrap_or(Share::NONE);
        (0..n).map(|step| self.x(share(step))).collect()
    }
}

/// A row with its texts broken into lines.
struct Row<'a> {
    row: &'a VoiceRow,
    label: Block,
    names: Vec<Block>,
}

impl Row<'_> {
    fn lanes_top(&self, layout: &Layout) -> i32 {
        if layout.is_beside { 0 } else { self.label.height() + GAP }
    }

    fn lane_heights(&self) -> impl Iterator<Item = i32> {
        self.names.iter().map(|name| name.height().max(LANE))
    }

    fn height(&self, layout: &Layout) -> i32 {
        let gap = if self.row.gap.is_some() { LANE } else { 0 };
        let lanes = self.lanes_top(layout) + self.lane_heights().sum::<i32>() + gap;
        lanes.max(self.label.height()) + ROW_GAP
    }
}

fn draw(voices: &Voices, layout: &Layout) -> Picture {
    let row = |row: &'_ VoiceRow| -> (Block, Vec<Block>) {
        let label = Block::new(&row.label, layout.label_room, text::NAME, 5);
        (label, row.lanes.iter().map(|lane| layout.name(&lane.name)).collect())
    };
    let rows: Vec<Row> =
        voices.rows.iter().map(|of| (of, row(of))).map(|(row, (label, names))| Row { row, label, names }).collect();
    let ends = voices.ends.each_ref().map(|end| Block::new(end, layout.room() / 2 - GAP / 2, text::NOTE, 3));
    let line = text::line_height(text::NOTE);
    let words_height = ends.iter().map(Block::height).max().unwrap_or(0);
    let top = GAP + words_height + line + GAP;
    let foot = top + rows.iter().map(|row| row.height(layout)).sum::<i32>();
    let height = foot - ROW_GAP + 2 * GAP + line + GAP;
    record(layout.width, height.max(GAP).unsigned_abs().div_ceil(10), |area| {
        let [low, high] = &ends;
        low.draw(
            area,
            "axis-label",
            layout.scale.start - OVERHANG,
            GAP + words_height - low.height() / 2,
            Anchor::Start,
        )?;
        high.draw(
            area,
            "axis-label",
            layout.scale.end + OVERHANG,
            GAP + words_height - high.height() / 2,
            Anchor::End,
        )?;
        draw_numbers(area, voices, layout, GAP + words_height + line / 2)?;
        let mut at = top;
        for (index, row) in rows.iter().enumerate() {
            draw_row(area, voices, layout, (index, row), at)?;
            at += row.height(layout);
        }
        draw_numbers(area, voices, layout, foot - ROW_GAP + 2 * GAP + line / 2)
    })
}

/// The numbers of the steps.
fn draw_numbers(area: &Area<Shift>, voices: &Voices, layout: &Layout, y: i32) -> Drawn {
    for (step, x) in layout.steps(voices.n_steps).into_iter().enumerate() {
        let number = (step + 1).to_string().into();
        put(area, "axis-label", &Label::new((x, y), Anchor::Middle, text::NOTE, number))?;
    }
    Ok(())
}

fn draw_row(area: &Area<Shift>, voices: &Voices, layout: &Layout, (index, row): (usize, &Row), top: i32) -> Drawn {
    row.label.draw(area, "label", GAP, top + row.label.height() / 2, Anchor::Start)?;
    let lanes_top = top + row.lanes_top(layout);
    let bottom = lanes_top + row.lane_heights().sum::<i32>() + if row.row.gap.is_some() { LANE } else { 0 };
    for x in layout.steps(voices.n_steps) {
        put(area, "grid", &PathElement::new([(x, lanes_top), (x, bottom)], ink()))?;
    }
    let mut at = lanes_top;
    for ((lane, name), height) in row.row.lanes.iter().zip(&row.names).zip(row.lane_heights()) {
        draw_lane(area, voices, layout, (lane, name), index, at + height / 2)?;
        at += height;
    }
    match &row.row.gap {
        Some(gap) => draw_gap(area, voices, layout, gap, index, at + LANE / 2),
        None => Ok(()),
    }
}

fn draw_lane(
    area: &Area<Shift>,
    voices: &Voices,
    layout: &Layout,
    (lane, name): (&VoiceLane, &Block),
    index: usize,
    y: i32,
) -> Drawn {
    name.draw(area, "axis-label", layout.names.end, y, Anchor::End)?;
    let class = if lane.heard.is_some() { "grid" } else { "missing" };
    put(area, class, &PathElement::new([(layout.scale.start, y), (layout.scale.end, y)], ink()))?;
    let Some(heard) = &lane.heard else { return Ok(()) };
    let (bar, most) = (layout.bar(voices.n_steps), voices.greatest_part().as_f64());
    let parts = layout.steps(voices.n_steps).into_iter().zip(&heard.steps);
    for (x, part) in parts.filter(|(_, part)| **part > Share::NONE) {
        // A bar is as high as its part of the answers, and stands around the middle of the lane.
        let half = ((f64::from(TALLEST) * part.as_f64() / most / 2.0).round() as i32).max(5);
        put(area, "answers", &Rectangle::new([(x - bar / 2, y - half), (x + bar / 2, y + half)], ink()))?;
    }
    marker(area, lane.shape, Some((lane.series, index)), (layout.x(heard.mean), y), MARKER)?;
    draw_words(area, layout, "label", heard.words.clone(), y)
}

/// The distance as a line from the lowest mean to the highest.
fn draw_gap(area: &Area<Shift>, voices: &Voices, layout: &Layout, gap: &VoiceGap, index: usize, y: i32) -> Drawn {
    let name = Block::new(&voices.gap, layout.names.end - layout.names.start, text::NOTE, 1);
    name.draw(area, "axis-label", layout.names.end, y, Anchor::End)?;
    let (low, high) = (layout.x(gap.lowest), layout.x(gap.highest));
    for x in [low, high] {
        put(area, "apart-end", &PathElement::new([(x, y - 35), (x, y + 35)], ink()))?;
    }
    let (class, words) = if gap.is_wide { ("apart wide", "strong") } else { ("apart", "label") };
    let which: Which = Some((gap.series, index));
    put_datum(area, class, which, (low.midpoint(high), y), &PathElement::new([(low, y), (high, y)], ink()))?;
    draw_words(area, layout, words, gap.words.clone(), y)
}

fn draw_words(area: &Area<Shift>, layout: &Layout, class: &'static str, words: Rc<str>, y: i32) -> Drawn {
    let words = text::fit(&words, WORDS_ROOM, text::NOTE);
    put(area, class, &Label::new((layout.scale.end + OVERHANG + GAP, y), Anchor::Start, text::NOTE, words))
}
