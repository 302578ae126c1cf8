//! What the sheets of the workbook share: how a sheet is put together, and how a rating stands in two or three cells.

use crate::dossier::change::Rating;
use crate::formats::book::{Cell, Column, Table};
use crate::framework::scale::{Decimal, Level};
use crate::framework::{IndicatorId, Place};
use crate::papers::writer::Writer;
use crate::texts::level_words;

/// A sheet under these headings, each with its width in characters.
pub(super) fn sheet(w: &Writer<'_>, name: &str, columns: &[(&str, u16)], rows: Vec<Vec<Cell>>) -> Table {
    let column = |(heading, width): &(&str, u16)| Column { heading: w.t.text(heading).into(), width: *width };
    Table { name: w.t.text(name).into(), columns: columns.iter().map(column).collect(), rows }
}

/// What somebody wrote, where it may leave the organisation.
pub(super) fn written(w: &Writer<'_>, text: &str) -> Cell {
    w.free(text).map_or(Cell::Empty, |text| Cell::Text(text.into()))
}

/// A level by its number.
pub(super) fn level(level: Option<Level>) -> Cell {
    level.map_or(Cell::Empty, |level| Cell::count(level.0))
}

/// A level by its name.
pub(super) fn level_name(w: &Writer<'_>, place: Place<'_>, level: Option<Level>) -> Cell {
    let scale = w.framework().scale_of(place.indicator);
    let words = level.zip(scale).map(|(level, scale)| level_words(w.t, &w.source.reading.words, scale, level));
    words.map_or(Cell::Empty, |words| Cell::text(&words))
}

/// A quantity in its unit.
pub(super) fn amount(amount: Option<Decimal>) -> Cell {
    amount.map_or(Cell::Empty, Cell::Number)
}

/// The state of a rating in a word: rated, not rated, not applicable, not said.
pub(super) fn state(w: &Writer<'_>, rating: &Rating) -> Cell {
    Cell::text(&w.t.text(match rating {
        Rating::NotRated => "cell-not-rated",
        Rating::NotApplicable { .. } => "cell-not-applicable",
        Rating::Declined => "cell-declined",
        Rating::Level(_) | Rating::Quantity(_) | Rating::Ratio { .. } => "tables-rated",
    }))
}

/// The level of a rating, when it is one.
pub(super) fn level_of(rating: &Rating) -> Option<Level> {
    match rating {
        Rating::Level(level) => Some(*level),
        _ => None,
    }
}

/// Indicators by their numbers, one a line.
pub(super) fn numbers<'a>(w: &Writer<'_>, ids: impl IntoIterator<Item = &'a IndicatorId>) -> Cell {
    Cell::text(&w.numbers(ids))
}
