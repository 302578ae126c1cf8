//! Finds the rows of headers: below titles and empty rows, and sometimes in two rows of which the upper one groups
//! columns.

use std::collections::BTreeSet;
use std::ops::Range;

use super::mapping::Mapping;
use super::table::Table;
use super::words::{self, Fit};

/// How far down headers are looked for.
const ROWS: usize = 40;

/// The longest header, in characters.
const LONGEST: usize = 60;

/// Finds the first and the last row of headers, counted from 0.
pub(super) fn find(table: &Table) -> Option<(usize, usize)> {
    let in_depths = columns_of_depths(table);
    let score_of = |row: usize| score(&table.rows[row], &in_depths);
    let scores: Vec<u32> = (0..table.rows.len().min(ROWS)).map(score_of).collect();
    let best = *scores.iter().max()?;
    let row = scores.iter().position(|score| *score == best)?;
    // What most rows look like are no headers.
    let n_alike = scores.iter().filter(|score| **score == best).count();
    if best < EXACT || (n_alike > 2 && n_alike * 4 > scores.len()) {
        return None;
    }
    let last = if is_sub_header(table, row) { row + 1 } else { row };
    let first = if row > 0 && is_group_header(table, row - 1, row) { row - 1 } else { row };
    Some((first, last))
}

/// What a header counts for whose words are known, and one that only begins with such words.
const EXACT: u32 = 3;
const BEGINS: u32 = 1;

/// The columns that tell the depth in words: `Thème` and `Indicateur` are no headers there.
fn columns_of_depths(table: &Table) -> BTreeSet<usize> {
    let is_of_depths = |column: &usize| {
        let rows = 0..table.rows.len().min(ROWS);
        let cells = rows.map(|row| table.cell(row, *column)).filter(|cell| !cell.is_empty());
        let (n_cells, n_depths) = cells.fold((0, 0), |(n_cells, n_depths), cell| {
            (n_cells + 1, n_depths + usize::from(words::depth(cell).is_some()))
        });
        n_depths > 1 && n_depths * 2 > n_cells
    };
    (0..table.n_columns()).filter(is_of_depths).collect()
}

/// How much a row looks like headers: each role counts once.
fn score(row: &[String], in_depths: &BTreeSet<usize>) -> u32 {
    let mut seen = BTreeSet::new();
    let is_depth = |column: usize, cell: &str| in_depths.contains(&column) && words::depth(cell).is_some();
    let cells = row.iter().enumerate().filter(|(column, cell)| !cell.is_empty() && !is_depth(*column, cell));
    let short = cells.map(|(_, cell)| cell).filter(|cell| cell.chars().count() <= LONGEST);
    let scores = short.map(|cell| match (words::level(cell), words::role(cell)) {
        (Some(level), _) => (seen.insert(format!("level {level}")), BEGINS),
        (None, Some((Fit::Exact, role))) => (seen.insert(format!("{role:?}")), EXACT),
        (None, Some((Fit::Begins, role))) => (seen.insert(format!("{role:?}")), BEGINS),
        (None, _) => (false, 0),
    });
    scores.filter(|(is_new, _)| *is_new).map(|(_, score)| score).sum()
}

/// Whether the row below the headers only parts what they group.
fn is_sub_header(table: &Table, row: usize) -> bool {
    let below = row + 1;
    let n_columns = table.rows.get(below).map_or(0, Vec::len);
    let filled: Vec<usize> = (0..n_columns).filter(|column| !table.cell(below, *column).is_empty()).collect();
    let parts_a_group = |column: &usize| {
        // A group that is not merged stands over its first column.
        let next = column + 1;
        let opens = table.cell(row, next).is_empty() && !table.cell(below, next).is_empty();
        let is_group = opens && words::is_over_levels(table.cell(row, *column));
        is_wide(table, row, *column) || table.cell(row, *column).is_empty() || is_group
    };
    filled.len() >= 2 && filled.iter().all(parts_a_group)
}

/// Whether the row above the headers groups them: it announces descriptors, or it says something where they say
/// nothing, and not only one thing, as a title would.
fn is_group_header(table: &Table, above: usize, row: usize) -> bool {
    let cells = &table.rows[above];
    let distinct: BTreeSet<&String> = cells.iter().filter(|cell| !cell.is_empty()).collect();
    let completes = (0..cells.len()).any(|column| !cells[column].is_empty() && table.cell(row, column).is_empty());
    cells.iter().any(|cell| words::is_over_levels(cell)) || (distinct.len() >= 2 && completes)
}

/// Whether a cell is part of an area that is merged across columns.
fn is_wide(table: &Table, row: usize, column: usize) -> bool {
    table.merges.iter().any(|area| {
        area.left < area.right && (area.left..=area.right).contains(&column) && (area.top..=area.bottom).contains(&row)
    })
}

/// The columns under a header that announces descriptors of levels, when the headers stand in two rows.
pub(super) fn under_levels(table: &Table, mapping: &Mapping) -> Option<Range<usize>> {
    let (first, last) = mapping.header_range(table).filter(|(first, last)| first < last)?;
    let upper = &table.rows[first];
    let start = (0..upper.len()).find(|column| words::is_over_levels(&upper[*column]))?;
    let is_part =
        |column: &usize| *column == start || is_wide(table, first, *column) || table.cell(first, *column).is_empty();
    let parts = (start..table.rows[last].len()).take_while(is_part);
    let n_parts = parts.take_while(|column| !table.cell(last, *column).is_empty()).count();
    (n_parts >= 2).then(|| start..start + n_parts)
}
