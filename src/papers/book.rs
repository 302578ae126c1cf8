//! The tables of a paper for other programs: a sheet for each, every value as what it is.
//!
//! A spreadsheet has what is known of the paper as its first sheet, so that no table travels without saying whose it is
//! and how far it may be relied on. A text table has room for one table and gets the first of the paper.

use std::borrow::Cow;
use std::rc::Rc;

use super::{Block, Column, Entry, Paper, Table};
use crate::dossier::entry::Timestamp;
use crate::figures::{Figure, Row};
use crate::formats::book::{self, Book, Cell};
use crate::texts::{Language, Texts};

/// How wide columns may get, in characters.
const WIDTHS: std::ops::RangeInclusive<usize> = 8..=60;

/// The tables of a paper as a book, what is known of it first; none where there is no table in it.
pub fn book(t: &Texts, paper: &Paper, at: Timestamp) -> Option<Book> {
    let mut book = text_table(t, paper, at)?;
    book.tables.insert(0, facts(t, paper));
    Some(book)
}

/// The same for a text table, in which the first table of the paper is the first of the book. Figures come after all
/// tables, each with its numbers.
pub fn text_table(t: &Texts, paper: &Paper, at: Timestamp) -> Option<Book> {
    let (mut tables, mut figures) = (Vec::new(), Vec::new());
    paper.sections.iter().for_each(|section| collect(&section.blocks, &mut tables, &mut figures));
    let tables: Vec<book::Table> = tables.iter().chain(&figures).map(|table| sheet(table)).collect();
    (!tables.is_empty()).then(|| Book {
        title: format!("{} – {}", paper.title, paper.subject).into(),
        at,
        separator: separator(t.language),
        tables,
        events: Vec::new(),
    })
}

/// What parts cells where a language is spoken: not the comma where it stands in numbers.
pub fn separator(language: Language) -> char {
    if language == Language::English { ',' } else { ';' }
}

/// Terms with their values as a sheet of two columns, the title of the paper at its head.
fn facts(t: &Texts, paper: &Paper) -> book::Table {
    let title = [(paper.title.clone(), paper.subject.clone())];
    let rows = title.iter().chain(&paper.facts).map(|(term, value)| vec![Cell::text(term), Cell::text(value)]);
    let column = |key: &str, width| book::Column { heading: t.text(key).into(), width };
    book::Table {
        name: t.text("paper-about").into(),
        columns: vec![column("paper-term", 32), column("column-value", 60)],
        rows: std::iter::once(vec![Cell::text(&t.text("paper-status")), Cell::text(&paper.running)])
            .chain(rows)
            .collect(),
    }
}

/// The tables among blocks, those within blocks that stay together as well; those of figures apart.
fn collect<'a>(blocks: &'a [Block], tables: &mut Vec<Cow<'a, Table>>, figures: &mut Vec<Cow<'a, Table>>) {
    for block in blocks {
        match block {
            Block::Table(table) => tables.push(Cow::Borrowed(table)),
            Block::Figure(figure) => figures.push(Cow::Owned(numbers(figure))),
            Block::Together(blocks) => collect(blocks, tables, figures),
            _ => {}
        }
    }
}

/// The numbers of a figure as a table.
fn numbers(figure: &Figure) -> Table {
    let of = &figure.numbers;
    let heads = of.columns.iter().map(|head| Column::of_words(head.name.clone()));
    let row = |row: &Row| {
        let cells = row.cells.iter().map(|cell| Entry::words(cell.words.clone()));
        std::iter::once(Entry::words(row.head.name.clone())).chain(cells).collect()
    };
    Table {
        caption: figure.title.clone(),
        columns: std::iter::once(Column::of_words(of.corner.clone())).chain(heads).collect(),
        rows: of.rows.iter().map(row).collect(),
    }
}

fn sheet(table: &Table) -> book::Table {
    let column =
        |(index, heading): (usize, &Rc<str>)| book::Column { heading: heading.clone(), width: width(table, index) };
    let headings: Vec<Rc<str>> = table.columns.iter().map(|column| column.heading.as_str().into()).collect();
    let cell = |entry: &Entry| match &entry.value {
        Some(value) => value.clone(),
        // The sign for nothing is for readers; programs count empty cells.
        None if entry.says_nothing() => Cell::Empty,
        None => Cell::text(&entry.words),
    };
    book::Table {
        name: table.caption.as_str().into(),
        columns: headings.iter().enumerate().map(column).collect(),
        rows: table.rows.iter().map(|row| row.iter().map(cell).collect()).collect(),
    }
}

/// As wide as its longest line, within what a screen has room for.
fn width(table: &Table, index: usize) -> u16 {
    let longest = |text: &str| text.lines().map(|line| line.chars().count()).max().unwrap_or(0);
    let heading = table.columns.get(index).map(|column| longest(&column.heading)).unwrap_or(0);
    let cells = table.rows.iter().filter_map(|row| row.get(index)).map(|entry| longest(&entry.words));
    let widest = cells.max().unwrap_or(0).max(heading) + 2;
    u16::try_from(widest.clamp(*WIDTHS.start(), *WIDTHS.end())).unwrap_or(u16::MAX)
}
