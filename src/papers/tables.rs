//! The data of a round as tables: one sheet a subject, every value as what it is, for whoever counts further with it.
//!
//! `docs/tables.md` documents sheets and columns. Their order never changes within a version of the layout, and what is
//! left out on request leaves empty cells, so that a program finds each column where it was. Scores are the exact shares
//! of the program, and what is not rated, does not apply or was not said is an empty cell with its state beside it, never
//! a zero.

mod about_round;
mod outside;
mod sheet;

use super::options::Part;
use super::{Source, book};
use crate::dossier::entry::Timestamp;
use crate::formats::book::{Book, Table};
use crate::texts::Texts;

use super::writer::Writer;

/// The version of the layout that `docs/tables.md` describes.
pub const LAYOUT: &str = "qualicycle-tables/1";

/// The workbook of a round: facts, themes, indicators, evidence, axes, actions, review, findings, and, where it is asked
/// for, what happened to each rating.
pub fn workbook(t: &Texts, source: &Source<'_>, at: Timestamp) -> Book {
    let w = &Writer::new(t, source);
    let mut tables = vec![
        about_round::facts(w),
        about_round::themes(w),
        about_round::indicators(w),
        about_round::evidence(w),
        about_round::axes(w),
        about_round::actions(w),
    ];
    tables.extend(source.review.map(|review| outside::review(w, review)));
    tables.extend(source.review.map(|review| outside::findings(w, review)));
    if source.options.has(Part::History) {
        tables.push(outside::history(w));
    }
    of_tables(w, at, tables)
}

/// The indicators alone, for a text table.
pub fn indicators(t: &Texts, source: &Source<'_>, at: Timestamp) -> Book {
    let w = &Writer::new(t, source);
    of_tables(w, at, vec![about_round::indicators(w)])
}

fn of_tables(w: &Writer<'_>, at: Timestamp, tables: Vec<Table>) -> Book {
    let organisation = super::head::organisation(&w.source);
    let label = &w.source.round.opening.label;
    let values = [("organisation", (&organisation.name).into()), ("label", label.into())];
    Book {
        title: w.t.with("tables-title", &values).into(),
        at,
        separator: book::separator(w.t.language),
        tables,
        events: Vec::new(),
    }
}
