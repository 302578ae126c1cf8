//! Books: tables and days for the programs that people already have: a spreadsheet, a table of text, a calendar.
//!
//! These are pure functions on data and on words that are given: whoever asks says what the columns are called. What
//! people wrote is text and stays text, whatever sign it begins with; and every file is read back before it counts as
//! written.

mod calendar;
mod spreadsheet;
mod text_table;

use std::rc::Rc;

use serde::{Deserialize, Serialize};

use super::error::WriteError;
use crate::dossier::day::Day;
use crate::dossier::entry::Timestamp;
use crate::framework::scale::Decimal;
use crate::score::Share;

/// Tables and days as files show them.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct Book {
    /// What it is called: the title of the spreadsheet, the name of the calendar.
    pub title: Rc<str>,
    /// When it is written.
    pub at: Timestamp,
    /// What parts the cells of a text table where this language is spoken: a semicolon where the comma is in numbers.
    pub separator: char,
    /// The tables. A text table has room for one alone, and holds the first.
    pub tables: Vec<Table>,
    /// What has a day: due dates, milestones, audits.
    pub events: Vec<BookEvent>,
}

/// A table.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct Table {
    /// What it is called.
    pub name: Rc<str>,
    /// Its columns.
    pub columns: Vec<Column>,
    /// Its rows, each as long as the columns.
    pub rows: Vec<Vec<Cell>>,
}

/// A column.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct Column {
    /// What stands over it.
    pub heading: Rc<str>,
    /// How wide it is, in characters.
    pub width: u16,
}

/// A cell.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Cell {
    /// Nothing.
    Empty,
    /// Text, whatever it looks like.
    Text(Rc<str>),
    /// A day, which spreadsheets can sort and count with.
    Day(Day),
    /// A number, held exactly and shown with the places that it was given.
    Number(Decimal),
    /// A part of a whole, which a spreadsheet shows as percent.
    Share {
        /// How much of it.
        reached: u64,
        /// The whole; a share of nothing is no value.
        possible: u64,
    },
}

/// Something that happens on a day.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct BookEvent {
    /// What it is known by for ever: a calendar that took it in once brings it up to date the next time.
    pub uid: Rc<str>,
    /// The day, or the first of several.
    pub on: Day,
    /// The last of several days; none for one day.
    #[serde(default)]
    pub until: Option<Day>,
    /// How many days before it the calendar reminds of it; none for never.
    #[serde(default)]
    pub remind: Option<u16>,
    /// What it is called.
    pub summary: Rc<str>,
    /// What else there is to say; empty for nothing.
    pub description: Rc<str>,
}

/// A kind of file.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum BookForm {
    /// A spreadsheet of the kind that offices use (Office Open XML, ISO/IEC 29500), with a sheet for each table.
    Spreadsheet,
    /// The first table as a text table (RFC 4180, in UTF-8).
    TextTable,
    /// What has a day, for a calendar (iCalendar, RFC 5545).
    Calendar,
}

impl Cell {
    /// Text, or nothing where there is none.
    pub fn text(words: &str) -> Cell {
        if words.is_empty() { Cell::Empty } else { Cell::Text(words.into()) }
    }

    /// A day, or nothing.
    pub fn day(day: Option<Day>) -> Cell {
        day.map_or(Cell::Empty, Cell::Day)
    }

    /// A count.
    pub fn count(n: impl TryInto<i64>) -> Cell {
        n.try_into().map_or(Cell::Empty, |digits| Cell::Number(Decimal { digits, places: 0 }))
    }
}

impl From<Share> for Cell {
    fn from(share: Share) -> Cell {
        Cell::Share { reached: share.reached(), possible: share.possible() }
    }
}

impl BookForm {
    /// All kinds, in the order in which they are offered.
    pub const ALL: [BookForm; 3] = [BookForm::Spreadsheet, BookForm::TextTable, BookForm::Calendar];

    /// The ending of its file names.
    pub fn extension(self) -> &'static str {
        match self {
            BookForm::Spreadsheet => "xlsx",
            BookForm::TextTable => "csv",
            BookForm::Calendar => "ics",
        }
    }

    /// What browsers call such a file.
    pub fn media_type(self) -> &'static str {
        match self {
            BookForm::Spreadsheet => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            BookForm::TextTable => "text/csv;charset=utf-8",
            BookForm::Calendar => "text/calendar;charset=utf-8",
        }
    }
}

/// Writes a book and reads it back.
///
/// # Errors
/// When the file cannot be put together, or when what stands in it is not what was to be written.
pub fn write(book: &Book, form: BookForm) -> Result<Vec<u8>, WriteError> {
    match form {
        BookForm::Spreadsheet => spreadsheet::write(book),
        BookForm::TextTable => text_table::write(book),
        BookForm::Calendar => calendar::write(book),
    }
}

/// A text with line feeds alone for ends of lines and without the signs that no file of text may hold: control
/// characters and what Unicode says is none.
fn cleaned(text: &str) -> String {
    let text = text.replace("\r\n", "\n").replace('\r', "\n");
    let is_sound = |c: &char| !matches!(c, '\u{fffe}' | '\u{ffff}') && (!c.is_control() || matches!(c, '\n' | '\t'));
    text.chars().filter(is_sound).collect()
}

fn differs(form: BookForm) -> WriteError {
    WriteError::Differs { part: form.extension().into() }
}

fn not_packed(error: &impl std::fmt::Display) -> WriteError {
    WriteError::NotPacked { reason: error.to_string() }
}
