//! Banners: rows with a single text across the table, which stand over the rows of a theme or a criterion.

use std::collections::BTreeSet;

use super::lines::{Columns, Line};
use super::numbering::Numbering;
use super::outline::{self, Outline};
use super::remark::Remarks;
use super::table::Table;

/// How deep indicators stand below banners, which stand at 1 or 2.
const INDICATORS: u32 = 3;

/// Tells banners among the rows of a table.
pub(super) struct Banners {
    /// The rows, counted from 0, whose title is merged across columns.
    wide: BTreeSet<usize>,
    /// The columns in which a single text is none: they say where a row stands.
    of_places: Vec<usize>,
}

impl Banners {
    pub(super) fn of(table: &Table, columns: &Columns) -> Self {
        let is_wide_title = |(left, right): (usize, usize)| {
            left < right && columns.title.is_some_and(|title| (left..=right).contains(&title))
        };
        let areas = table.merges.iter().filter(|area| is_wide_title((area.left, area.right)));
        let wide: BTreeSet<usize> = areas.map(|area| area.top).collect();
        // Where every title is merged, that is only how the table is drawn.
        let wide = if wide.len() * 2 > table.rows.len() { BTreeSet::new() } else { wide };
        let of_places = [columns.theme, columns.criterion, columns.parent, columns.depth];
        Self { wide, of_places: of_places.into_iter().flatten().collect() }
    }

    /// The text of a row that is a banner. A number alone is none.
    pub(super) fn text<'t>(&self, table: &'t Table, columns: &Columns, row: usize) -> Option<&'t str> {
        let mut filled = table.rows[row].iter().enumerate().filter(|(_, cell)| !cell.is_empty());
        let (column, text) = filled.next().filter(|_| filled.next().is_none())?;
        let is_beside = columns.title != Some(column) && !self.of_places.contains(&column);
        let is_text = text.contains(char::is_alphabetic) && Numbering::of(text).is_none_or(|n| n.depth.is_some());
        (is_text && (is_beside || self.wide.contains(&row))).then_some(text)
    }
}

/// Gives banners that begin with a number their place among dotted numbers.
pub(super) fn number(lines: &mut [Line<'_>]) {
    for line in lines {
        if let Some((numbering, title)) = line.banner.and_then(Numbering::before_title) {
            line.number = numbering.printed;
            line.numbering = Some(numbering);
            line.title = title;
        }
    }
}

/// Puts each line below the banner before it. Banners are themes, or criteria when their number or its word says so.
pub(super) fn outline<'t>(lines: &mut [Line<'t>], remarks: &mut Remarks) -> Outline<'t> {
    number(lines);
    let depth = |line: &mut Line<'t>| {
        let Some(banner) = line.banner else { return Some(INDICATORS) };
        if line.title.is_empty() {
            (line.number, line.title) = ("", banner);
        }
        let numbering = line.numbering.as_ref();
        let depth = numbering.map_or(1, |numbering| numbering.depth.map_or(numbering.path.len() as u32, u32::from));
        Some(depth.clamp(1, INDICATORS - 1))
    };
    let depths: Vec<Option<u32>> = lines.iter_mut().map(depth).collect();
    outline::by_depth(lines, &depths, remarks)
}
