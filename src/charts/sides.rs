//! Two sides on the same things: a line for each thing, with the team's own mark and the other side's, and the way
//! between them.

use std::rc::Rc;

use plotters::coord::Shift;
use plotters::element::{Circle, PathElement};

use super::layout::{Block, GAP};
use super::marker::{diamond, marker};
use super::recorder::{Area, Drawn, Label, Which, ink, put, put_datum, record};
use super::{Anchor, Picture, text};
use crate::score::Share;

/// The series of the team's own ratings.
pub const OWN: u32 = 0;
/// The series of the other side.
pub const OTHER: u32 = 1;

/// Two sides.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Sides {
    /// The things, the first on top.
    pub rows: Vec<SideRow>,
    /// What to write along the scale, in its order, each with its place; a grid line goes with it.
    pub axis: Vec<(Share, Rc<str>)>,
    /// What stands over the gaps.
    pub gap: Rc<str>,
    /// The mark of the other side.
    pub other: OtherMark,
}

/// The mark of the other side.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum OtherMark {
    /// A reviewer's diamond.
    #[default]
    Reviewer,
    /// The marker of a group.
    Group(usize),
}

/// What both sides have a view of.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SideRow {
    /// Its name.
    pub label: Rc<str>,
    /// Where the team sees it on its scale.
    pub own: Share,
    /// Where the other side sees it.
    pub other: Share,
    /// The distance in words: "+0,7".
    pub gap: Rc<str>,
}

const WIDE: u32 = 720;
const NARROW: u32 = 288;
const LABEL_ROOM: i32 = 2900;
const ROW: i32 = 220;
const ROW_GAP: i32 = 110;
/// A marker at the end of the scale reaches this far beyond it.
const OVERHANG: i32 = 110;
/// The room for a gap: "+0,7".
const GAP_ROOM: i32 = 520;
/// How far the mark of a level reaches above and below a line that stands by itself.
const TICK: i32 = 70;
/// How many lines a name along the scale may have.
const MOST_LINES: usize = 3;
const DOT: u32 = 48;
/// The other side's mark is larger than the dot, so that both are seen where they are at the same place.
const OTHER_MARKER: i32 = 78;

/// Draws two sides for wide screens: the names at the left.
pub fn sides(sides: &Sides) -> Picture {
    draw(sides, &Layout { width: WIDE, label_room: LABEL_ROOM, left: GAP + LABEL_ROOM + GAP, is_beside: true })
}

/// Draws two sides for narrow screens: each name above its line.
pub fn sides_narrow(sides: &Sides) -> Picture {
    draw(sides, &Layout { width: NARROW, label_room: NARROW as i32 * 10 - 2 * GAP, left: GAP, is_beside: false })
}

struct Layout {
    width: u32,
    label_room: i32,
    left: i32,
    is_beside: bool,
}

impl Layout {
    fn start(&self) -> i32 {
        self.left + OVERHANG
    }

    fn end(&self) -> i32 {
        self.width as i32 * 10 - GAP - GAP_ROOM - OVERHANG
    }

    fn x(&self, share: Share) -> i32 {
        self.start() + (f64::from(self.end() - self.start()) * share.as_f64().min(1.0)).round() as i32
    }

    fn row_height(&self, label: &Block) -> i32 {
        let height = if self.is_beside { label.height().max(ROW) } else { label.height() + ROW };
        height + ROW_GAP
    }
}

fn draw(sides: &Sides, layout: &Layout) -> Picture {
    let labels: Vec<Block> =
        sides.rows.iter().map(|row| Block::new(&row.label, layout.label_room, text::NAME, 3)).collect();
    let axis = axis(sides, layout);
    let gap = Block::new(&sides.gap, GAP_ROOM, text::NOTE, 1);
    let axis_height = axis.iter().map(|name| name.block.height()).chain([gap.height()]).max().unwrap_or(0);
    let top = GAP + axis_height + GAP;
    let foot = top + labels.iter().map(|label| layout.row_height(label)).sum::<i32>();
    record(layout.width, (foot + GAP).unsigned_abs().div_ceil(10), |area| {
        for AxisName { x, anchor, block } in &axis {
            block.draw(area, "axis-label", *x, GAP + axis_height - block.height() / 2, *anchor)?;
        }
        let edge = layout.width as i32 * 10 - GAP;
        gap.draw(area, "axis-label", edge, GAP + axis_height - gap.height() / 2, Anchor::End)?;
        let mut at = top;
        for (index, (row, label)) in sides.rows.iter().zip(&labels).enumerate() {
            let height = layout.row_height(label) - ROW_GAP;
            let (label_y, y) = match layout.is_beside {
                true => (at + height / 2, at + height / 2),
                false => (at + label.height() / 2, at + label.height() + ROW / 2),
            };
            // The lines of the levels run through where nothing stands between the rows.
            let rows =
                if layout.is_beside { (at - ROW_GAP / 2, at + height + ROW_GAP / 2) } else { (y - TICK, y + TICK) };
            for (share, _) in &sides.axis {
                let x = layout.x(*share);
                put(area, "grid", &PathElement::new([(x, rows.0), (x, rows.1)], ink()))?;
            }
            label.draw(area, "label", GAP, label_y, Anchor::Start)?;
            draw_row(area, sides, layout, (index, row), y)?;
            at += height + ROW_GAP;
        }
        Ok(())
    })
}

fn draw_row(area: &Area<Shift>, sides: &Sides, layout: &Layout, (index, row): (usize, &SideRow), y: i32) -> Drawn {
    put(area, "grid", &PathElement::new([(layout.start(), y), (layout.end(), y)], ink()))?;
    let (own, other) = ((layout.x(row.own), y), (layout.x(row.other), y));
    if own != other {
        put(area, "between", &PathElement::new([own, other], ink()))?;
    }
    other_mark(area, sides.other, Some((OTHER, index)), other, OTHER_MARKER)?;
    put_datum(area, "dot now", Some((OWN, index)), own, &Circle::new(own, DOT, ink()))?;
    let gap = text::fit(&row.gap, GAP_ROOM, text::NAME);
    put(area, "label", &Label::new((layout.width as i32 * 10 - GAP, y), Anchor::End, text::NAME, gap))
}

/// Draws the mark of the other side.
pub(super) fn other_mark(area: &Area<Shift>, mark: OtherMark, which: Which, at: (i32, i32), radius: i32) -> Drawn {
    match mark {
        OtherMark::Reviewer => diamond(area, which, at),
        OtherMark::Group(shape) => marker(area, shape, which, at, radius),
    }
}

/// The words along the scale that there is room for: all, or the two ends.
fn axis(sides: &Sides, layout: &Layout) -> Vec<AxisName> {
    let room = layout.end() - layout.start();
    let last = sides.axis.len().saturating_sub(1);
    let slot = room / i32::try_from(last).unwrap_or(1).max(1) - GAP;
    let of_all = |index: usize| if index == 0 || index == last { slot / 2 + OVERHANG } else { slot };
    let are_whole = sides.axis.iter().enumerate().all(|(index, (_, name))| fits(name, of_all(index)));
    let shown = |index: &usize| are_whole || *index == 0 || *index == last;
    let name = |index: usize| {
        let (share, name) = &sides.axis[index];
        let room = if are_whole { of_all(index) } else { room / 2 + OVERHANG - GAP / 2 };
        let block = Block::new(name, room, text::NOTE, MOST_LINES);
        match index {
            0 => AxisName { x: layout.start() - OVERHANG, anchor: Anchor::Start, block },
            _ if index == last => AxisName { x: layout.end() + OVERHANG, anchor: Anchor::End, block },
            _ => AxisName { x: layout.x(*share), anchor: Anchor::Middle, block },
        }
    };
    (0..sides.axis.len()).filter(shown).map(name).collect()
}

/// Whether a name stands in so much room without a broken word.
fn fits(name: &str, room: i32) -> bool {
    let is_short = |word: &str| text::width(word, text::NOTE) <= room;
    name.split(' ').all(is_short) && text::wrap(name, room, text::NOTE, usize::MAX).len() <= MOST_LINES
}

struct AxisName {
    x: i32,
    anchor: Anchor,
    block: Block,
}
