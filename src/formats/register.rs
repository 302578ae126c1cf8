//! A label body's register as a table for other programs, and what is due because of it for a calendar.
//!
//! Columns and values are the words of files, the same in every language, so that what somebody builds on the table works
//! next year and for a colleague abroad. Days are days.

use super::book::{Book, Cell, Column, Table};
use crate::compare::decision::RegisterRow;
use crate::compare::decision::register::COLUMNS;
use crate::dossier::entry::Timestamp;

/// The columns in which days stand.
const DAYS: [&str; 7] = ["day", "from", "last-day", "surveillance-from", "surveillance-until", "closed", "state-since"];

/// How wide columns are in a spreadsheet, in characters: days and words of files are short, what people wrote is long.
const WIDTHS: [(&str, u16); 5] =
    [("organisation", 36), ("label", 24), ("conditions", 60), ("reason", 60), ("grade-name", 20)];

/// The register as a book with one table. `separator` parts the cells of a text table where the language is spoken.
pub fn book(title: &str, separator: char, rows: &[RegisterRow]) -> Book {
    let width = |name: &str| WIDTHS.iter().find(|(wide, _)| *wide == name).map_or(14, |(_, width)| *width);
    let columns = COLUMNS.iter().map(|name| Column { heading: (*name).into(), width: width(name) }).collect();
    let line = |row: &RegisterRow| COLUMNS.iter().zip(row.cells()).map(|(name, words)| cell(name, &words)).collect();
    let table = Table { name: "register".into(), columns, rows: rows.iter().map(line).collect() };
    Book { title: title.into(), at: Timestamp::default(), separator, tables: vec![table], events: Vec::new() }
}

fn cell(column: &str, words: &str) -> Cell {
    match words.parse() {
        Ok(day) if DAYS.contains(&column) => Cell::Day(day),
        _ => Cell::text(words),
    }
}
