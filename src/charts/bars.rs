//! The themes of a round as bars below each other: for narrow screens, and for fewer than three themes.
//!
//! Every bar begins at zero and its track is the whole scale. A theme without a value has a dotted track.

use plotters::coord::Shift;
use plotters::coord::cartesian::Cartesian2d;
use plotters::coord::types::{RangedCoordf64, RangedCoordi32};
use plotters::element::{PathElement, Rectangle};

use super::layout::{Block, GAP};
use super::marker::{FLAG, flag, ring};
use super::radar::{Radar, Spoke};
use super::recorder::{Area, Drawn, Label, ink, put, put_datum, record};
use super::{Anchor, BEFORE, NOW, Picture, TARGET, text};
use crate::score::Share;

/// The width of the picture in pixels: a narrow telephone without its margins.
const WIDTH: u32 = 288;
/// Where the scale begins and ends. A flag at its end must stay within the picture.
const SCALE: std::ops::Range<i32> = GAP..2880 - FLAG;
const BAR: i32 = 120;
/// Between a title and its bar, where the flags stand.
const FLAG_ROOM: i32 = FLAG + 60;
/// Between a bar and the next title.
const ROW_GAP: i32 = 150;

type Scale = Cartesian2d<RangedCoordf64, RangedCoordi32>;

/// Draws bars.
pub fn bars(radar: &Radar) -> Picture {
    let room = SCALE.end - SCALE.start;
    let titles: Vec<Block> = radar.spokes.iter().map(|spoke| Block::new(&spoke.label, room, text::NAME, 3)).collect();
    let row_height = |title: &Block| title.height() + FLAG_ROOM + BAR + ROW_GAP;
    let end: i32 = GAP + titles.iter().map(row_height).sum::<i32>();
    let names = axis(radar);
    let height = if names.is_empty() { end } else { end + text::line_height(text::NOTE) + GAP };
    record(WIDTH, height.unsigned_abs().div_ceil(10), |area| {
        let scale: Area<Scale> = area.apply_coord_spec(Cartesian2d::new(0.0..1.0, 0..height, (SCALE, 0..height)));
        let mut top = GAP;
        for (index, (spoke, title)) in radar.spokes.iter().zip(&titles).enumerate() {
            title.draw(area, "label", SCALE.start, top + title.height() / 2, Anchor::Start)?;
            row(&scale, radar, index, spoke, top + title.height() + FLAG_ROOM)?;
            top += row_height(title);
        }
        draw_axis(area, &names, end + text::line_height(text::NOTE) / 2)
    })
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
        let bar = Rectangle::new([(0.0, top), (x(now), top + BAR)], ink());
        put_datum(scale, "bar now", Some((NOW, index)), (x(now), top + BAR / 2), &bar)?;
    }
    if let Some(before) = spoke.before {
        flag(scale, Some((BEFORE, index)), (x(before), top))?;
    }
    if let Some(target) = spoke.target {
        ring(scale, Some((TARGET, index)), (x(target), top + BAR / 2))?;
    }
    Ok(())
}

/// The words on the steps that there is room for: all, the two ends, or none.
fn axis(radar: &Radar) -> Vec<Name> {
    let room = SCALE.end - SCALE.start;
    let steps = radar.steps();
    let name = |step: i32| {
        let text = radar.step_name(step)?;
        let anchor = match step {
            0 => Anchor::Start,
            step if step == steps => Anchor::End,
            _ => Anchor::Middle,
        };
        Some(Name { x: SCALE.start + room * step / steps, anchor, text: text::fit(text, room / 2 - GAP, text::NOTE) })
    };
    let names: Vec<Name> = (0..=steps).filter_map(name).collect();
    let are_apart = names.windows(2).all(|pair| pair[0].right() + GAP / 2 <= pair[1].left());
    if are_apart { names } else { [0, steps].into_iter().filter_map(name).collect() }
}

struct Name {
    x: i32,
    anchor: Anchor,
    text: std::rc::Rc<str>,
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
