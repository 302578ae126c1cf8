//! Indicators down and rounds across, each level a field in its colour of the ladder with its mark and its number.
//!
//! It is for files and paper: on a page the same content is a table, which has long statements whole.

use std::rc::Rc;

use plotters::coord::Shift;

use super::Bounds;
use super::ladder::{Blank, MARK_WIDTH, Rung, blank, level, mark};
use super::layout::{Block, GAP};
use super::recorder::{Area, Drawn, Label, put, record};
use super::{Anchor, Picture, text};

/// The room for the words of the rows, in tenths of a pixel, and what is left of it beside many rounds.
const WORDS: i32 = 3000;
const LEAST_WORDS: i32 = 1500;
/// Beyond this width a page shows the picture so small that its words cannot be read.
const WIDEST: i32 = 9500;
/// How wide all fields of a row are together where there are few.
const CALM_ROOM: i32 = 4000;
const LEAST_FIELD: i32 = 360;
const MOST_FIELD: i32 = 720;
const ROW: i32 = 240;
/// Between two fields.
const SEAM: i32 = 20;
/// Above the title of a group.
const GROUP_GAP: i32 = 120;
/// Between a mark and its number.
const MARK_GAP: i32 = 40;

/// Levels of many things over several rounds.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Heat {
    /// The names of the rounds.
    pub rounds: Vec<Rc<str>>,
    /// The rows, in groups.
    pub groups: Vec<HeatGroup>,
}

/// Rows that belong together.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct HeatGroup {
    /// The title; empty for none.
    pub title: Rc<str>,
    /// The rows.
    pub rows: Vec<HeatRow>,
}

/// A row: one indicator, or one theme.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct HeatRow {
    /// What it is, which is cut where the room ends.
    pub label: Rc<str>,
    /// What stands in each round; none where it was not asked.
    pub cells: Vec<Option<HeatCell>>,
}

/// What stands in a field.
#[derive(Clone, Debug, PartialEq)]
pub enum HeatCell {
    /// A level or a mean, with its number; where levels have no numbers it has a mark alone.
    Level(Rung, Rc<str>),
    /// No level.
    Blank(Blank),
}

/// Draws the rows.
pub fn heat(chart: &Heat) -> Picture {
    let n_rounds = i32::try_from(chart.rounds.len()).unwrap_or(1).max(1);
    let field = field_width(chart, n_rounds);
    let words_room = (WIDEST - n_rounds * field - 3 * GAP).clamp(LEAST_WORDS, WORDS);
    let left = GAP + words_room + GAP;
    let width = left + n_rounds * field + GAP;
    let heads: Vec<Block> =
        chart.rounds.iter().map(|round| Block::new(round, field - SEAM * 2, text::NOTE, 3)).collect();
    let head_height = heads.iter().map(Block::height).max().unwrap_or(0);
    let titles: Vec<Block> = (chart.groups.iter())
        .map(|group| Block::new(&group.title, (width - 2 * GAP) * 9 / 10, text::NAME, 2))
        .collect();
    let title_height = |title: &Block| if title.height() == 0 { 0 } else { title.height() + GROUP_GAP + GAP / 2 };
    let n_rows: i32 = chart.groups.iter().map(|group| i32::try_from(group.rows.len()).unwrap_or(0)).sum();
    let height = GAP + head_height + GAP / 2 + titles.iter().map(title_height).sum::<i32>() + n_rows * ROW + GAP;
    record(tenth(width), tenth(height), |area| {
        for (round, head) in heads.iter().enumerate() {
            let x = left + index(round) * field + field / 2;
            head.draw(area, "axis-label", x, GAP + head_height - head.height() / 2, Anchor::Middle)?;
        }
        let (mut top, mut point) = (GAP + head_height + GAP / 2, 0);
        for (group, title) in chart.groups.iter().zip(&titles) {
            if title.height() > 0 {
                title.draw(area, "group-label", GAP, top + GROUP_GAP + title.height() / 2, Anchor::Start)?;
                top += title_height(title);
            }
            for row in &group.rows {
                let words = text::fit(&row.label, words_room, text::NOTE);
                put(area, "label", &Label::new((GAP, top + ROW / 2), Anchor::Start, text::NOTE, words))?;
                for (round, cell) in row.cells.iter().enumerate() {
                    let Some(cell) = cell else { continue };
                    let x = left + index(round) * field;
                    let place = Bounds { left: x, top, right: x + field - SEAM, bottom: top + ROW - SEAM };
                    draw_cell(area, cell, (u32::try_from(round).unwrap_or(u32::MAX), point), place)?;
                }
                top += ROW;
                point += 1;
            }
        }
        Ok(())
    })
}

fn draw_cell(area: &Area<Shift>, cell: &HeatCell, which: (u32, usize), place: Bounds) -> Drawn {
    let (rung, words) = match cell {
        // The outline of what is no level lies inside its field.
        HeatCell::Blank(of) => return blank(area, *of, Some(which), place),
        HeatCell::Level(rung, words) => (*rung, text::fit(words, place.width() - SEAM, text::NOTE)),
    };
    level(area, rung, Some(which), place)?;
    let (x, y) = place.middle();
    let words_width = text::width(&words, text::NOTE);
    let both = MARK_WIDTH + MARK_GAP + words_width;
    let has_mark = rung.has_mark() && (words.is_empty() || both + 2 * MARK_GAP <= place.width());
    let write =
        |x: i32, anchor: Anchor| put(area, rung.words_class(), &Label::new((x, y), anchor, text::NOTE, words.clone()));
    match (has_mark, words.is_empty()) {
        (true, true) => mark(area, rung, (x - MARK_WIDTH / 2, y)),
        (true, false) => {
            mark(area, rung, (x - both / 2, y))?;
            write(x - both / 2 + MARK_WIDTH + MARK_GAP, Anchor::Start)
        }
        (false, true) => Ok(()),
        (false, false) => write(x, Anchor::Middle),
    }
}

/// As wide as the longest word over a column and the longest number in it, within reason.
fn field_width(chart: &Heat, n_rounds: i32) -> i32 {
    let words = chart.rounds.iter().flat_map(|round| round.split_whitespace());
    let word = words.map(|word| text::width(word, text::NOTE) + 3 * SEAM).max().unwrap_or(0);
    let cells = chart.groups.iter().flat_map(|group| &group.rows).flat_map(|row| &row.cells).flatten();
    let number = |cell: &HeatCell| match cell {
        HeatCell::Level(_, words) => text::width(words, text::NOTE) + 4 * SEAM,
        HeatCell::Blank(_) => 0,
    };
    let longest = cells.map(number).max().unwrap_or(0);
    let calm = (CALM_ROOM / n_rounds).min(MOST_FIELD);
    calm.max(word).clamp(LEAST_FIELD, MOST_FIELD).max(longest.min(2 * MOST_FIELD))
}

fn tenth(tenths: i32) -> u32 {
    tenths.unsigned_abs().div_ceil(10)
}

fn index(index: usize) -> i32 {
    i32::try_from(index).unwrap_or(i32::MAX)
}
