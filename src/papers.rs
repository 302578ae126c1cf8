//! Papers: what leaves the organisation to be read by others. A paper is written once, as data, and shown on a page, on
//! paper and in files with the same words, tables and figures.
//!
//! [`Paper`] is the model: sections of blocks. Each kind of paper has a file with one function
//! `paper(t, source) -> Option<Paper>`, which gives none where there is nothing that such a paper could say. [`html`]
//! writes a paper as a file of its own, [`book`] as tables for other programs; the page draws the same blocks.
//!
//! # What holds for every paper
//! - Its head says whose it is, about which round, on which edition, how far it may be relied on ([`Standing`]), and the
//!   digest of the seal; the same line stands on every printed page.
//! - No word of the reader's language is missing: words come from [`Texts`] and from the framework.
//! - What people wrote is text and stays text, whatever signs are in it.

pub mod book;
pub mod conclusions;
pub mod dashboard;
pub mod deviations;
mod finding_words;
pub mod grid;
pub mod head;
pub mod html;
pub mod letter;
pub mod options;
pub mod plan;
pub mod report;
mod signed;
pub mod tables;
pub mod visit;
mod writer;

use std::rc::Rc;

use crate::dossier::Dossier;
use crate::dossier::day::Day;
use crate::dossier::dress::Logo;
use crate::dossier::review::Review;
use crate::dossier::round::Round;
use crate::dossier::signature::Checks;
use crate::figures::{Figure, Subject};
use crate::formats::book::Cell;
use crate::framework::reading::Reading;
use crate::texts::{Language, Texts};
pub use options::{Options, Part};

/// What a paper is written from.
#[derive(Clone, Copy)]
pub struct Source<'a> {
    /// The dossier.
    pub dossier: &'a Dossier,
    /// The round that the paper is about.
    pub round: &'a Rc<Round>,
    /// Its framework edition, in the language of the paper.
    pub reading: &'a Reading,
    /// The same round with those before it, for figures.
    pub subject: &'a Subject,
    /// The review whose findings stand in the paper, or that it is about.
    pub review: Option<&'a Rc<Review>>,
    /// What came of checking the dossier's signatures.
    pub checks: &'a Checks,
    /// The day of the paper.
    pub today: Day,
    /// Minutes east of UTC.
    pub utc_offset: i32,
    /// What is to stand in it.
    pub options: &'a Options,
}

/// A paper.
#[derive(Clone, Debug, PartialEq)]
pub struct Paper {
    /// Part of file names: `report`.
    pub name: &'static str,
    /// The language that it is written in.
    pub language: Language,
    /// What it is: "Self-evaluation report".
    pub title: String,
    /// Whose it is, and about which round.
    pub subject: String,
    /// What is said of it on every page: status, date, edition, seal; short enough for a line.
    pub running: String,
    /// How far it may be relied on.
    pub standing: Standing,
    /// The organisation's logo.
    pub logo: Option<Rc<Logo>>,
    /// What is known of it: organisation, framework and edition, round, dates, seal.
    pub facts: Vec<(String, String)>,
    /// Its sections, in their order.
    pub sections: Vec<Section>,
}

/// How far a paper may be relied on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Standing {
    /// The round is not closed.
    Draft,
    /// It is a reviewer's, and the review is not sealed, whatever the round.
    ReviewDraft,
    /// The organisation says so of itself.
    SelfDeclared,
    /// Somebody from outside reviewed it and sealed the review.
    Reviewed,
    /// A label's committee decided so.
    Decided,
}

/// A section.
#[derive(Clone, Debug, PartialEq)]
pub struct Section {
    /// Names it within the paper: the address of its heading.
    pub id: Rc<str>,
    /// Its heading.
    pub title: String,
    /// What stands in it.
    pub blocks: Vec<Block>,
    /// Whether it begins a printed page.
    pub begins_page: bool,
}

/// A block of a section.
#[derive(Clone, Debug, PartialEq)]
pub enum Block {
    /// A heading within the section.
    Heading(String),
    /// A paragraph. Lines that people wrote stay lines.
    Text(String),
    /// A remark in smaller letters.
    Note(String),
    /// What is said of what: terms with their values.
    Facts(Vec<(String, String)>),
    /// A list.
    Items(Vec<String>),
    /// A table.
    Table(Table),
    /// A figure with its table.
    Figure(Rc<Figure>),
    /// Blocks that stay together on a printed page, as one indicator with all that is said of it.
    Together(Vec<Block>),
    /// Room for names and signatures by hand, under these headings.
    Signatures(Vec<String>),
}

/// A table.
#[derive(Clone, Debug, PartialEq)]
pub struct Table {
    /// What it shows; it is read out before the table, and names the sheet of a spreadsheet.
    pub caption: String,
    /// What stands over each column.
    pub columns: Vec<Column>,
    /// The rows, each as long as the columns. The first cell of a row is its head.
    pub rows: Vec<Vec<Entry>>,
}

/// A column.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Column {
    /// What stands over it.
    pub heading: String,
    /// Whether numbers stand in it, which are read at their right edge.
    pub is_numeric: bool,
    /// Whether it shares the place of the column before it: for readers the two stand under each other, so that many
    /// columns fit on a sheet of paper; for programs each stays a column.
    pub shares_place: bool,
}

/// What stands in a cell of a table.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Entry {
    /// As it is read.
    pub words: String,
    /// As programs take it, where that is not the words: a day, a number, a share.
    pub value: Option<Cell>,
    /// The stop of the ladder from 1 to 4 whose mark stands beside the words, where they name a level.
    pub stop: Option<u8>,
}

impl Entry {
    /// Words.
    pub fn words(words: impl Into<String>) -> Entry {
        Entry { words: words.into(), ..Entry::default() }
    }

    /// Whether it holds the sign for nothing.
    pub fn says_nothing(&self) -> bool {
        self.words == writer::NOTHING
    }

    /// A day, written as the language does.
    pub fn day(t: &Texts, day: Day) -> Entry {
        Entry { words: t.of_day(day), value: Some(Cell::Day(day)), stop: None }
    }
}

impl Column {
    /// A column of words.
    pub fn of_words(heading: impl Into<String>) -> Column {
        Column { heading: heading.into(), is_numeric: false, shares_place: false }
    }

    /// A column of numbers.
    pub fn of_numbers(heading: impl Into<String>) -> Column {
        Column { heading: heading.into(), is_numeric: true, shares_place: false }
    }
}
