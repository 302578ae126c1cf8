//! The four steps of the quality cycle for each theme, as small multiples: the same four bars on the same scale, so that
//! the eye finds where each one stops.
//!
//! Bars that the stage reached rests on are filled, those after it hollow. A line across the bars shows from where a
//! step holds. On wide screens the panels stand side by side and the names of the steps once at the left of each row.

use std::rc::Rc;

use plotters::coord::Shift;
use plotters::element::{PathElement, Rectangle};

use super::ladder::{Blank, blank};
use super::layout::{Block, GAP};
use super::recorder::{Area, Drawn, Label, ink, put, put_datum, record};
use super::{Anchor, Bounds, Picture, text};
use crate::score::Share;

/// The steps of the themes of a round.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Cycle {
    /// The names of the four steps, in the order of the cycle.
    pub steps: [Rc<str>; 4],
    /// The themes, in the framework's order.
    pub themes: Vec<Profile>,
    /// From where a step holds.
    pub holds: Option<Share>,
    /// What to write at the two ends of the scale: "0 %" and "100 %".
    pub ends: [Rc<str>; 2],
}

/// How far round the cycle a theme is.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Profile {
    /// The theme's title.
    pub label: Rc<str>,
    /// The stage reached in words, and what there is to say about it.
    pub remarks: Vec<Rc<str>>,
    /// The results of the four steps.
    pub steps: [StepBar; 4],
    /// How many steps the stage reached rests on, 0 to 4.
    pub reached: usize,
}

/// The result of a step.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum StepBar {
    /// The theme asks nothing about this step.
    #[default]
    NotAsked,
    /// Nothing to show, and why.
    Blank(Blank),
    /// What was reached.
    Reached(Share),
}

/// The width of the picture for wide screens, and for narrow ones without their margins, in pixels.
const WIDE: u32 = 760;
const NARROW: u32 = 288;
/// The room for the names of the steps.
const WIDE_NAMES: i32 = 1500;
const NARROW_NAMES: i32 = 1180;
/// Up to this many themes three panels stand side by side, and then four.
const FEW: usize = 15;
/// The widest that a panel needs to be: two bars of the same theme compare better when the eye need not travel.
const WIDEST: i32 = 2600;
const BAR: i32 = 110;
/// The least length of a bar: a result of nothing must not look like no result.
const LEAST: i32 = 10;
/// From the middle of a bar to the middle of the next.
const PITCH: i32 = 190;
/// Between panels: sideways, and from a row to the next.
const ASIDE: i32 = 260;
const ROW_GAP: i32 = 260;

/// Where the panels stand.
struct Grid {
    width: u32,
    names: i32,
    panel: i32,
    n_columns: usize,
}

impl Grid {
    fn wide(n_themes: usize) -> Grid {
        let n_columns = if n_themes <= FEW { n_themes.clamp(1, 3) } else { 4 };
        let n = i32::try_from(n_columns).unwrap_or(1);
        let room = WIDE as i32 * 10 - 2 * GAP - WIDE_NAMES - GAP - (n - 1) * ASIDE;
        Grid { width: WIDE, names: WIDE_NAMES, panel: (room / n).min(WIDEST), n_columns }
    }

    fn narrow() -> Grid {
        let panel = NARROW as i32 * 10 - 3 * GAP - NARROW_NAMES;
        Grid { width: NARROW, names: NARROW_NAMES, panel, n_columns: 1 }
    }

    /// Where a panel begins and ends, from left to right.
    fn across(&self, column: usize) -> (i32, i32) {
        let column = i32::try_from(column).unwrap_or(0);
        let left = GAP + self.names + GAP + column * (self.panel + ASIDE);
        (left, left + self.panel)
    }

    /// Where a panel's words begin. A single column has the whole width for them.
    fn words(&self, column: usize) -> (i32, i32) {
        let (left, right) = self.across(column);
        if self.n_columns == 1 { (GAP, self.width as i32 * 10 - GAP) } else { (left, right) }
    }
}

/// Draws the panels side by side.
pub fn cycle(cycle: &Cycle) -> Picture {
    draw(cycle, &Grid::wide(cycle.themes.len()))
}

/// Draws the panels one below the other, for narrow screens.
pub fn cycle_column(cycle: &Cycle) -> Picture {
    draw(cycle, &Grid::narrow())
}

fn draw(cycle: &Cycle, grid: &Grid) -> Picture {
    let heads: Vec<Head> = (cycle.themes.iter().enumerate())
        .map(|(index, theme)| {
            let (left, right) = grid.words(index % grid.n_columns);
            Head::of(theme, right - left)
        })
        .collect();
    let rows: Vec<&[Head]> = heads.chunks(grid.n_columns).collect();
    let head_height = |row: &[Head]| row.iter().map(Head::height).max().unwrap_or(0);
    let bars = 3 * PITCH + BAR;
    let axis = text::line_height(text::NOTE) + GAP;
    let of_rows: i32 = rows.iter().map(|row| head_height(row) + GAP + bars + ROW_GAP).sum();
    let height = GAP + (of_rows - ROW_GAP).max(0) + axis + GAP;
    record(grid.width, height.unsigned_abs().div_ceil(10), |area| {
        let mut top = GAP;
        for (row, heads) in rows.iter().enumerate() {
            let first_bar = top + head_height(heads) + GAP;
            names(area, cycle, grid, first_bar)?;
            for (column, head) in heads.iter().enumerate() {
                let index = row * grid.n_columns + column;
                // Words stand on their bars, whatever the height of those beside them.
                head.draw(area, grid.words(column).0, first_bar - GAP - head.height())?;
                panel(area, cycle, index, grid.across(column), first_bar)?;
                let is_last_of_column = index + grid.n_columns >= cycle.themes.len();
                if is_last_of_column {
                    let (left, right) = grid.across(column);
                    ends(area, cycle, left, right, first_bar + bars + GAP + text::line_height(text::NOTE) / 2)?;
                }
            }
            top = first_bar + bars + ROW_GAP;
        }
        Ok(())
    })
}

/// A panel's title with the stage reached below it.
struct Head {
    title: Block,
    remarks: Vec<Block>,
}

impl Head {
    fn of(theme: &Profile, room: i32) -> Head {
        let remark = |remark: &Rc<str>| Block::new(remark, room, text::NOTE, 2);
        Head {
            title: Block::new(&theme.label, room, text::NAME, 4),
            remarks: theme.remarks.iter().map(remark).collect(),
        }
    }

    fn height(&self) -> i32 {
        self.title.height() + self.remarks.iter().map(Block::height).sum::<i32>()
    }

    fn draw(&self, area: &Area<Shift>, left: i32, top: i32) -> Drawn {
        self.title.draw(area, "label heading", left, top + self.title.height() / 2, Anchor::Start)?;
        let mut top = top + self.title.height();
        for remark in &self.remarks {
            remark.draw(area, "axis-label", left, top + remark.height() / 2, Anchor::Start)?;
            top += remark.height();
        }
        Ok(())
    }
}

/// The names of the steps, each at the height of its bars.
fn names(area: &Area<Shift>, cycle: &Cycle, grid: &Grid, first_bar: i32) -> Drawn {
    for (name, top) in cycle.steps.iter().zip(tops(first_bar)) {
        let name = text::fit(name, grid.names, text::NOTE);
        let at = (GAP + grid.names, top + BAR / 2);
        put(area, "axis-label", &Label::new(at, Anchor::End, text::NOTE, name))?;
    }
    Ok(())
}

/// Where the four bars begin, from above.
fn tops(first_bar: i32) -> impl Iterator<Item = i32> {
    (0..4).map(move |step| first_bar + step * PITCH)
}

fn panel(area: &Area<Shift>, cycle: &Cycle, index: usize, (left, right): (i32, i32), first_bar: i32) -> Drawn {
    let theme = &cycle.themes[index];
    let place = |share: Share| left + (f64::from(right - left) * share.as_f64().min(1.0)).round() as i32;
    for (step, (bar, top)) in theme.steps.iter().zip(tops(first_bar)).enumerate() {
        let track = Bounds { left, top, right, bottom: top + BAR };
        match bar {
            StepBar::NotAsked => {}
            StepBar::Blank(why) => blank(area, *why, None, track)?,
            StepBar::Reached(share) => {
                put(area, "track", &Rectangle::new([(left, top), (right, top + BAR)], ink()))?;
                let class = if step < theme.reached { "bar now" } else { "bar open" };
                let end = (place(*share), top + BAR / 2);
                let bar = Rectangle::new([(left, top), (end.0.max(left + LEAST), top + BAR)], ink());
                put_datum(area, class, Some((u32::try_from(step).unwrap_or(0), index)), end, &bar)?;
            }
        }
    }
    let bottom = first_bar + 3 * PITCH + BAR;
    put(area, "axis", &PathElement::new([(left, first_bar - 40), (left, bottom + 40)], ink()))?;
    if let Some(holds) = cycle.holds {
        let x = place(holds);
        put(area, "threshold", &PathElement::new([(x, first_bar - 40), (x, bottom + 40)], ink()))?;
    }
    Ok(())
}

/// The words at the two ends of the scale, as far as there is room.
fn ends(area: &Area<Shift>, cycle: &Cycle, left: i32, right: i32, y: i32) -> Drawn {
    let room = (right - left) / 2 - GAP / 2;
    for (name, x, anchor) in [(&cycle.ends[0], left, Anchor::Start), (&cycle.ends[1], right, Anchor::End)] {
        put(area, "axis-label", &Label::new((x, y), anchor, text::NOTE, text::fit(name, room, text::NOTE)))?;
    }
    Ok(())
}
