//! A table of text cells, which is what every source becomes, and the bounds that a table keeps while it grows.

use std::rc::Rc;

use super::error::SheetError;
use crate::formats::limits;

/// A sheet as text. Rows and columns are counted from 0 here and from 1 and `A` wherever people see them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Table {
    /// The name of the sheet, or of the file where sheets have none.
    pub name: Rc<str>,
    /// The cells without blanks at their ends. Rows end at their last filled cell, and the table at its last such row.
    pub rows: Vec<Vec<String>>,
    /// The merged areas. Their text stands in the first cell alone; see [`Table::spread`].
    pub merges: Vec<Area>,
    /// The cells that were too long and were cut.
    pub cuts: Vec<Cut>,
}

/// A rectangle of cells, both ends included.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Area {
    /// The first row.
    pub top: usize,
    /// The first column.
    pub left: usize,
    /// The last row.
    pub bottom: usize,
    /// The last column.
    pub right: usize,
}

/// A cell that was longer than a text may be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Cut {
    /// The row.
    pub row: usize,
    /// The column.
    pub column: usize,
    /// How many characters the cell had.
    pub characters: usize,
}

impl Table {
    /// The text of a cell; empty wherever nothing stands.
    pub fn cell(&self, row: usize, column: usize) -> &str {
        self.rows.get(row).and_then(|row| row.get(column)).map_or("", String::as_str)
    }

    /// The number of columns of the longest row.
    pub fn n_columns(&self) -> usize {
        self.rows.iter().map(Vec::len).max().unwrap_or(0)
    }

    /// Whether a row has no filled cell.
    pub fn is_empty_row(&self, row: usize) -> bool {
        self.rows.get(row).is_none_or(Vec::is_empty)
    }

    /// The cells of some rows with the text of each merged area in all of its cells. That helps where a cell speaks for
    /// its neighbours, in headers and in the columns of themes; elsewhere it would say one thing several times.
    pub fn spread(&self, rows: std::ops::RangeInclusive<usize>) -> Vec<Vec<&str>> {
        let width = self.n_columns();
        let row_of = |row: usize| (0..width).map(|column| self.cell(row, column)).collect();
        let mut spread: Vec<Vec<&str>> = rows.clone().map(row_of).collect();
        for area in &self.merges {
            let text = self.cell(area.top, area.left);
            for row in area.top.max(*rows.start())..=area.bottom.min(*rows.end()) {
                let cells = &mut spread[row - rows.start()];
                let end = area.right.saturating_add(1).min(cells.len());
                cells[area.left.min(end)..end].fill(text);
            }
        }
        spread
    }

    /// The cells of a column with the text of each area that is merged downwards in all of its cells.
    pub fn spread_down(&self, column: usize) -> Vec<&str> {
        let mut cells: Vec<&str> = (0..self.rows.len()).map(|row| self.cell(row, column)).collect();
        for area in self.merges.iter().filter(|area| (area.left..=area.right).contains(&column)) {
            let end = area.bottom.saturating_add(1).min(cells.len());
            cells[area.top.min(end)..end].fill(self.cell(area.top, area.left));
        }
        cells
    }
}

/// The letter of a column as spreadsheets show it: `A` for 0, `AA` for 26.
pub fn letter(column: usize) -> String {
    let mut letters = Vec::new();
    let mut rest = column + 1;
    while rest > 0 {
        rest -= 1;
        letters.push(char::from(b'A' + (rest % 26) as u8));
        rest /= 26;
    }
    letters.iter().rev().collect()
}

/// The most merged areas of a table.
const MERGES: usize = 100_000;

/// What the tables of one file may still hold.
pub(super) struct Budget {
    cells: usize,
    text: usize,
}

impl Default for Budget {
    fn default() -> Self {
        Self { cells: limits::SHEET_CELLS, text: limits::SHEET_TEXT }
    }
}

/// A table in the making.
pub(super) struct Builder<'b> {
    table: Table,
    budget: &'b mut Budget,
}

impl<'b> Builder<'b> {
    /// An empty table.
    pub(super) fn new(name: &str, budget: &'b mut Budget) -> Self {
        Self { table: Table { name: name.into(), ..Table::default() }, budget }
    }

    /// Fills a cell. Blanks alone fill nothing, so that no merely coloured cell counts.
    pub(super) fn put(&mut self, row: usize, column: usize, text: &str) -> Result<(), SheetError> {
        let text = text.trim();
        if text.is_empty() {
            return Ok(());
        }
        self.make_room(row, column)?;
        let text = self.cut(row, column, text);
        let left = self.budget.text.checked_sub(text.len());
        self.budget.text = left.ok_or(SheetError::TooMuchText { limit: limits::SHEET_TEXT as u64 })?;
        text.clone_into(&mut self.table.rows[row][column]);
        Ok(())
    }

    /// Notes a merged area.
    pub(super) fn merge(&mut self, area: Area) {
        if self.table.merges.len() < MERGES {
            self.table.merges.push(area);
        }
    }

    /// The table. Of the merged areas it keeps what lies on its rows; honest ones do not overlap, so all of them
    /// together cannot have more cells than a table.
    pub(super) fn finish(mut self) -> Table {
        let height = self.table.rows.len();
        let mut left = limits::SHEET_CELLS;
        self.table.merges.retain_mut(|area| {
            area.bottom = area.bottom.min(height.saturating_sub(1));
            area.right = area.right.min(limits::SHEET_COLUMNS - 1);
            let n_rows = (area.bottom + 1).saturating_sub(area.top);
            let n_cells = n_rows.saturating_mul((area.right + 1).saturating_sub(area.left));
            let is_kept = (2..=left).contains(&n_cells);
            left -= if is_kept { n_cells } else { 0 };
            is_kept
        });
        self.table
    }

    /// Makes the row long enough, which may also add rows before it.
    fn make_room(&mut self, row: usize, column: usize) -> Result<(), SheetError> {
        let table = || self.table.name.clone();
        if row >= limits::SHEET_ROWS {
            return Err(SheetError::TooManyRows { table: table(), limit: limits::SHEET_ROWS as u64 });
        }
        if column >= limits::SHEET_COLUMNS {
            return Err(SheetError::TooManyColumns { table: table(), limit: limits::SHEET_COLUMNS as u64 });
        }
        let n_new_rows = (row + 1).saturating_sub(self.table.rows.len());
        let width = self.table.rows.get(row).map_or(0, Vec::len);
        let n_new_cells = (column + 1).saturating_sub(width);
        let left = self.budget.cells.checked_sub(n_new_rows + n_new_cells);
        self.budget.cells = left.ok_or(SheetError::TooManyCells { limit: limits::SHEET_CELLS as u64 })?;
        if n_new_rows > 0 {
            self.table.rows.resize_with(row + 1, Vec::new);
        }
        if n_new_cells > 0 {
            self.table.rows[row].resize_with(column + 1, String::new);
        }
        Ok(())
    }

    fn cut<'t>(&mut self, row: usize, column: usize, text: &'t str) -> &'t str {
        match text.char_indices().nth(limits::TEXT_CHARS) {
            None => text,
            Some((end, _)) => {
                let characters = text.chars().count();
                self.table.cuts.push(Cut { row, column, characters });
                &text[..end]
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_have_the_letters_that_spreadsheets_show() {
        assert_eq!([0, 25, 26, 51, 52, 701, 702].map(letter), ["A", "Z", "AA", "AZ", "BA", "ZZ", "AAA"]);
    }
}
