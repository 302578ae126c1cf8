//! The themes of a round as bars below each other: for narrow screens, and for fewer themes than a radar needs or more
//! than it bears.
//!
//! Every bar begins at zero and its track is the whole scale. A theme without a value has a dotted track.

use std::ops::Range;
use std::rc::Rc;

use plotters::coord::Shift;
use plotters::coord::cartesian::Cartesian2d;
use plotters::coord::types::{RangedCoordf64, RangedCoordi32};
use plotters::element::{PathElement, Rectangle};

use super::layout::{Block, GAP};
use super::marker::{FLAG, diamond, flag, ring};
use super::radar::{Radar, Spoke};
use super::recorder::{Area, Drawn, Label, ink, put, put_datum, record};
use super::{Anchor, BEFORE, NOW, Picture, REVIEWER, TARGET, text};
use crate::score::Share;

/// The width of the picture for narrow screens in pixels: a narrow telephone without its margins.
const NARROW: u32 = 288;
/// The width of a column on wide screens, and the space between two.
const COLUMN: i32 = 3600;
const ASIDE: i32 = 320;
/// From this many themes on, two columns stand side by side on wide screens.
const MANY: usize = 6;
const BAR: i32 = 120;
/// Between a title and its bar, where the flags stand.
const FLAG_ROOM: i32 = FLAG + 60;
/// Between a bar and the next title.
const ROW_GAP: i32 = 150;

/// The least length of a bar as a part of its scale: a result of nothing must not look like no result.
const LEAST: f64 = 0.004;

type Scale = Cartesian2d<RangedCoordf64, RangedCoordi32>;

/// Draws bars below each other, for narrow screens.
pub fn bars(radar: &Radar) -> Picture {
    draw(radar, NARROW as i32 * 10, 1)
}

/// Draws bars for wide screens: in two columns where there are many themes.
pub fn columns(radar: &Radar) -> Picture {
    draw(radar, COLUMN, if radar.spokes.len() < MANY { 1 } else { 2 })
}

/// Where the scale of a column begins and ends. A flag or a diamond at its end must stay within the column.
fn scale(column: usize, width: i32) -> Range<i32> {
    let left = i32::try_from(column).unwrap_or(0) * (width + ASIDE);
    left + GAP + GAP / 4..left + width - FLAG
}

fn draw(radar: &Radar, width: i32, n_columns: usize) -> Picture {
    let room = scale(0, width).end - scale(0, width).start;
    let titles: Vec<Block> = radar.spokes.iter().map(|spoke| Block::new(&spoke.label, room, text::NAME, 3)).collect();
    // Read down the first column and then down the second: the first holds the odd one.
    let in_column = titles.len().div_ceil(n_columns).max(1);
    let of_column = |titles: &[Block]| titles.iter().map(row_height).sum::<i32>();
    let end = GAP + titles.chunks(in_column).map(of_column).max().unwrap_or(0);
    let axis_height = if axis(radar, scale(0, width)).is_empty() { 0 } else { text::line_height(text::NOTE) + GAP };
    let height = end + axis_height;
    let n = i32::try_from(n_columns).unwrap_or(1);
    let whole = (n * width + (n - 1) * ASIDE).unsigned_abs().div_ceil(10);
    record(whole, height.unsigned_abs().div_ceil(10), |area| {
        let mut top = GAP;
        for (index, (spoke, title)) in radar.spokes.iter().zip(&titles).enumerate() {
            let across = scale(index / in_column, width);
            if index % in_column == 0 {
                top = GAP;
            }
            title.draw(area, "label", across.start, top + title.height() / 2, Anchor::Start)?;
            let plane: Area<Scale> =
                area.clone().apply_coord_spec(Cartesian2d::new(0.0..1.0, 0..height, (across.clone(), 0..height)));
            row(&plane, radar, index, spoke, top + title.height() + FLAG_ROOM)?;
            top += row_height(title);
            let is_last = index + 1 == titles.len() || (index + 1) % in_column == 0;
            if is_last {
                draw_axis(area, &axis(radar, across), top + text::line_height(text::NOTE) / 2)?;
            }
        }
        Ok(())
    })
}

fn row_height(title: &Block) -> i32 {
    title.height() + FLAG_ROOM + BAR + ROW_GAP
}

fn row(scale: &Area<Scale>, radar: &Radar, index: usize, spoke: &Spoke, top: i32) -> Drawn {
    let track = if spoke.now.is_some() { "track" } else { "track missing" };
    put(scale, track, &Rectangle::new([(0.0, top), (1.0, top + BAR)], ink()))?;
    for step in 1..radar.steps() {
        let x = f64::from(step) / f64::from(radar.steps());
        put(scale, "grid", &PathElement::new([(x, top), (x, top + BAR)], ink()))?;
    }
    let x = |share: Share| share.as_f64().min(1.0);
    if let Some(now) = spoke.now {
        let bar = Rectangle::new([(0.0, top), (x(now).max(LEAST), top + BAR)], ink());
        let class = if spoke.is_provisional { "bar provisional" } else { "bar now" };
        put_datum(scale, class, Some((NOW, index)), (x(now), top + BAR / 2), &bar)?;
    }
    if let Some(before) = spoke.before {
        flag(scale, Some((BEFORE, index)), (x(before), top))?;
    }
    if let Some(target) = spoke.target {
        ring(scale, Some((TARGET, index)), (x(target), top + BAR / 2))?;
    }
    if let Some(reviewer) = spoke.reviewer {
        diamond(scale, Some((REVIEWER, index)), (x(reviewer), top + BAR / 2))?;
    }
    Ok(())
}

/// The words on the steps that there is room for: all, the two ends, or none.
fn axis(radar: &Radar, across: Range<i32>) -> Vec<Name> {
    let room = across.end - across.start;
    let steps = radar.steps();
    let name = |step: i32| {
        let text = radar.step_name(step)?;
        let anchor = match step {
            0 => Anchor::Start,
            step if step == steps => Anchor::End,
            _ => Anchor::Middle,
        };
        Some(Name { x: across.start + room * step / steps, anchor, text: text::fit(text, room / 2 - GAP, text::NOTE) })
    };
    let names: Vec<Name> = (0..=steps).filter_map(name).collect();
    let are_apart = names.windows(2).all(|pair| pair[0].right() + GAP / 2 <= pair[1].left());
    if are_apart { names } else { [0, steps].into_iter().filter_map(name).collect() }
}

struct Name {
    x: i32,
    anchor: Anchor,
    text: Rc<str>,
}

impl Name {
    fn left(&self) -> i32 {
        text::bounds((self.x, 0).into(), self.anchor, text::NOTE, &self.text).left
    }

    fn right(&self) -> i32 {
        text::bounds((self.x, 0).into(), self.anchor, text::NOTE, &self.text).right
    }
}

fn draw_axis(area: &Area<Shift>, names: &[Name], y: i32) -> Drawn {
    for name in names {
        let label = Label::new((name.x, y), name.anchor, text::NOTE, name.text.clone());
        put(area, "axis-label", &label)?;
    }
    Ok(())
}
