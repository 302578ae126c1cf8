//! The way from the level reached to the target, indicator by indicator, each on its own scale.
//!
//! A dot is the level reached, a ring the target, and the bar between them what is missing: no bar, no gap. The steps of
//! the scale stand as ticks on its track, and what is missing stands in words at the end of the row.

use std::rc::Rc;

use plotters::coord::Shift;
use plotters::element::{Circle, PathElement, Rectangle};

use super::ladder::{Blank, blank};
use super::layout::{Block, GAP};
use super::marker::{FLAG, RING, flag, ring};
use super::recorder::{Area, Drawn, Label, ink, put, put_datum, record};
use super::{Anchor, BEFORE, Bounds, NOW, Picture, TARGET, text};
use crate::score::Share;

/// Targets and what was reached of them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Gaps {
    /// The indicators, in groups.
    pub groups: Vec<GapGroup>,
    /// What to write at which place below the scales; empty when the scales differ.
    pub axis: Vec<(Share, Rc<str>)>,
}

/// Indicators under a common title.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct GapGroup {
    /// The title: a theme's.
    pub title: Rc<str>,
    /// The indicators, in the order in which they are to stand.
    pub rows: Vec<GapRow>,
}

/// An indicator.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GapRow {
    /// What it says.
    pub label: Rc<str>,
    /// Where the levels of its scale stand, the two ends among them.
    pub steps: Vec<Share>,
    /// The level reached, or why there is none.
    pub now: Result<Share, Blank>,
    /// The level of last round.
    pub before: Option<Share>,
    /// The level aimed at.
    pub target: Share,
    /// What is missing, in words.
    pub verdict: Rc<str>,
}

/// How the rows are laid out, in tenths of a pixel.
struct Sheet {
    width: u32,
    /// The room for the indicator's words.
    label: i32,
    /// Whether the words stand above their scale and not beside it.
    is_stacked: bool,
    /// Where the scale begins and ends.
    scale: std::ops::Range<i32>,
    /// The room for the verdict, behind the scale.
    verdict: i32,
}

const WIDE: Sheet =
    Sheet { width: 760, label: 3300, is_stacked: false, scale: 3700..6200, verdict: 7600 - 80 - 6200 - VERDICT_GAP };
const NARROW: Sheet =
    Sheet { width: 288, label: 2720, is_stacked: true, scale: 220..1400, verdict: 2880 - 80 - 1400 - VERDICT_GAP };
/// From the end of the scale to the verdict: a ring or a flag at the end stands between them.
const VERDICT_GAP: i32 = 170;
/// The height of a scale's track, and of the bar on it.
const TRACK: i32 = 60;
/// How far the steps of a scale reach below it.
const TICK: i32 = 40;
/// The room above a scale's middle, where a flag stands, and below it, where a ring ends.
const ABOVE: i32 = FLAG + 20;
const BELOW: i32 = RING as i32 + 30;
const GROUP_GAP: i32 = 160;
const ROW_GAP: i32 = 90;

/// Draws the words beside the scales.
pub fn gaps(gaps: &Gaps) -> Picture {
    draw(gaps, &WIDE)
}

/// Draws the words above the scales, for narrow screens.
pub fn gaps_column(gaps: &Gaps) -> Picture {
    draw(gaps, &NARROW)
}

/// The words of a row, and how high it is.
struct Laid {
    label: Block,
    verdict: Block,
    /// The middle of the scale and of what stands beside it, from the top of the row.
    middle: i32,
    height: i32,
}

impl Laid {
    fn of(row: &GapRow, sheet: &Sheet) -> Laid {
        let label = Block::new(&row.label, sheet.label, text::NAME, if sheet.is_stacked { 4 } else { 3 });
        let verdict = Block::new(&row.verdict, sheet.verdict, text::NOTE, 2);
        let half = verdict.height() / 2;
        let (above, below) = (ABOVE.max(half), BELOW.max(half));
        let (middle, height) = match sheet.is_stacked {
            true => (label.height() + above, label.height() + above + below),
            false => {
                let above = above.max(label.height() / 2);
                (above, above + below.max(label.height() / 2))
            }
        };
        Laid { label, verdict, middle, height }
    }
}

fn draw(gaps: &Gaps, sheet: &Sheet) -> Picture {
    let whole = sheet.width as i32 * 10 - 2 * GAP;
    let groups: Vec<(Block, Vec<Laid>)> = (gaps.groups.iter())
        .map(|group| {
            let rows = group.rows.iter().map(|row| Laid::of(row, sheet)).collect();
            (Block::new(&group.title, whole, text::NAME, 3), rows)
        })
        .collect();
    let of_group = |(title, rows): &(Block, Vec<Laid>)| {
        title.height() + GAP + rows.iter().map(|row| row.height + ROW_GAP).sum::<i32>() + GROUP_GAP
    };
    let end = GAP + groups.iter().map(of_group).sum::<i32>();
    let axis_height = if gaps.axis.is_empty() { 0 } else { text::line_height(text::NOTE) };
    let height = end - GROUP_GAP.min(end - GAP) + axis_height + GAP;
    record(sheet.width, height.unsigned_abs().div_ceil(10), |area| {
        let (mut top, mut point) = (GAP, 0);
        for (group, (title, laid)) in gaps.groups.iter().zip(&groups) {
            title.draw(area, "label heading", GAP, top + title.height() / 2, Anchor::Start)?;
            top += title.height() + GAP / 2;
            let rule = [(GAP, top), (GAP + whole, top)];
            put(area, "grid", &PathElement::new(rule, ink()))?;
            top += GAP / 2;
            for (row, laid) in group.rows.iter().zip(laid) {
                draw_row(area, sheet, point, row, laid, top)?;
                top += laid.height + ROW_GAP;
                point += 1;
            }
            top += GROUP_GAP;
        }
        draw_axis(area, sheet, &gaps.axis, height - GAP - axis_height / 2)
    })
}

fn draw_row(area: &Area<Shift>, sheet: &Sheet, point: usize, row: &GapRow, laid: &Laid, top: i32) -> Drawn {
    let middle = top + laid.middle;
    let label_middle = if sheet.is_stacked { top + laid.label.height() / 2 } else { middle };
    laid.label.draw(area, "label", GAP, label_middle, Anchor::Start)?;
    laid.verdict.draw(area, "axis-label", sheet.scale.end + VERDICT_GAP, middle, Anchor::Start)?;
    draw_track(area, sheet, row, middle)?;
    let target = place(sheet, row.target);
    if let Ok(now) = row.now
        && now < row.target
    {
        let corners = [(place(sheet, now), middle - TRACK / 2), (target, middle + TRACK / 2)];
        put(area, "gap", &Rectangle::new(corners, ink()))?;
    }
    if let Some(before) = row.before {
        flag(area, Some((BEFORE, point)), (place(sheet, before), middle))?;
    }
    ring(area, Some((TARGET, point)), (target, middle))?;
    if let Ok(now) = row.now {
        let at = (place(sheet, now), middle);
        put_datum(area, "dot now", Some((NOW, point)), at, &Circle::new(at, 40, ink()))?;
    }
    Ok(())
}

/// The scale with its steps, or why nothing stands on it.
fn draw_track(area: &Area<Shift>, sheet: &Sheet, row: &GapRow, middle: i32) -> Drawn {
    let (top, bottom) = (middle - TRACK / 2, middle + TRACK / 2);
    match row.now {
        Ok(_) => {
            let corners = [(sheet.scale.start, top), (sheet.scale.end, bottom)];
            put(area, "track", &Rectangle::new(corners, ink()))?;
        }
        Err(why) => {
            let track = Bounds { left: sheet.scale.start, top, right: sheet.scale.end, bottom };
            blank(area, why, None, track)?;
        }
    }
    for step in &row.steps {
        let x = place(sheet, *step);
        // Below the track, where neither a bar nor a flag hides it.
        put(area, "tick", &PathElement::new([(x, bottom), (x, bottom + TICK)], ink()))?;
    }
    Ok(())
}

fn place(sheet: &Sheet, share: Share) -> i32 {
    let room = f64::from(sheet.scale.end - sheet.scale.start);
    sheet.scale.start + (room * share.as_f64().min(1.0)).round() as i32
}

/// The names of the levels below the last scale: as many as there is room for, the two ends first.
fn draw_axis(area: &Area<Shift>, sheet: &Sheet, axis: &[(Share, Rc<str>)], y: i32) -> Drawn {
    let room = (sheet.scale.end - sheet.scale.start) / 2;
    let name = |(at, name): &(Share, Rc<str>)| {
        (place(sheet, *at), text::fit(name, room.min(2 * sheet.scale.start).min(900), text::NOTE))
    };
    let names: Vec<(i32, Rc<str>)> = axis.iter().map(name).collect();
    let bounds = |(x, name): &(i32, Rc<str>)| text::bounds((*x, y).into(), Anchor::Middle, text::NOTE, name);
    let are_apart = names.windows(2).all(|pair| bounds(&pair[0]).right + GAP / 2 <= bounds(&pair[1]).left);
    let last = names.len().saturating_sub(1);
    for (index, (x, name)) in names.into_iter().enumerate() {
        if are_apart || index == 0 || index == last {
            put(area, "axis-label", &Label::new((x, y), Anchor::Middle, text::NOTE, name))?;
        }
    }
    Ok(())
}
