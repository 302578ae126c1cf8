//! What people see of a table before they say what its columns are.

use std::rc::Rc;

use serde::{Deserialize, Serialize};

use super::guess::guess;
use super::mapping::{Mapping, signature};
use super::table::Table;

/// How many rows are shown, and how many characters of a cell.
const ROWS: usize = 30;
const CHARACTERS: usize = 200;

/// A table as a preview shows it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct Preview {
    /// The name of the sheet.
    pub name: Rc<str>,
    /// How many rows there are, up to the last one that is filled.
    pub n_rows: u32,
    /// How many columns there are.
    pub n_columns: u32,
    /// The first rows. Long cells are cut and end in `…`.
    pub rows: Vec<Vec<Rc<str>>>,
    /// What the columns are for, as far as that can be guessed.
    pub mapping: Mapping,
    /// The signature of the headers, under which a mapping may have been kept.
    pub signature: String,
}

impl Preview {
    /// The preview of a table.
    pub fn of(table: &Table) -> Self {
        let mapping = guess(table);
        let row = |row: &Vec<String>| row.iter().map(|cell| shown(cell)).collect();
        Self {
            name: table.name.clone(),
            n_rows: table.rows.len() as u32,
            n_columns: table.n_columns() as u32,
            rows: table.rows.iter().take(ROWS).map(row).collect(),
            signature: signature(table, &mapping),
            mapping,
        }
    }
}

fn shown(cell: &str) -> Rc<str> {
    match cell.char_indices().nth(CHARACTERS) {
        None => cell.into(),
        Some((end, _)) => format!("{}…", &cell[..end]).into(),
    }
}
