//! What happened to the levels: for each indicator of the round when its rating was changed, in which role, from what to
//! what. Votes are nobody's business but the team's and stand nowhere here.

use std::rc::Rc;

use super::super::{Block, Column, Entry, Table};
use super::writer::{Writer, table};
use crate::dossier::change::{Change, Field, Rating, RoundField};
use crate::dossier::day::Day;
use crate::dossier::entry::Entry as JournalEntry;
use crate::formats::book::Cell;
use crate::framework::Place;
use crate::score::agreement::is_blind;

pub(super) fn blocks(w: &Writer<'_>) -> Vec<Block> {
    let themes = w.framework().themes.iter().filter(|theme| w.round.themes.contains(&theme.id));
    let tables: Vec<Block> = themes.filter_map(|theme| of_theme(w, theme)).collect();
    match tables.is_empty() {
        true => vec![Block::Text(w.t.text("report-history-none"))],
        false => tables,
    }
}

fn of_theme(w: &Writer<'_>, theme: &crate::framework::Theme) -> Option<Block> {
    let t = w.t;
    let shown = w.asked().filter(|place| place.theme.id == theme.id && !is_blind(w.framework(), &w.round, place));
    let rows: Vec<Vec<Entry>> = shown.flat_map(|place| rows(w, place)).collect();
    let mut columns = vec![Column::of_words(t.text("column-indicator")), Column::of_words(t.text("milestone-on"))];
    columns.extend(w.has_free_text().then(|| Column::of_words(t.text("report-history-role"))));
    columns.extend(["report-history-from", "report-history-to"].map(|key| Column::of_words(t.text(key))));
    table(Table { caption: w.subject.numbered_theme(&theme.id), columns, rows })
}

/// The changes of one rating, oldest first.
fn rows(w: &Writer<'_>, place: Place<'_>) -> Vec<Vec<Entry>> {
    let field = Field::Round(w.round.id, RoundField::Rating(place.indicator.id.clone()));
    let history = w.dossier.history(&field);
    let mut before = Rating::NotRated;
    let row = |entry: &Rc<JournalEntry>| {
        let Change::Rated { rating, .. } = &entry.change else { return None };
        let former = std::mem::replace(&mut before, rating.clone());
        if former == *rating {
            return None;
        }
        let on = Entry { value: Day::at(entry.at.0, w.utc_offset).map(Cell::Day), ..Entry::words(w.date(entry.at)) };
        let mut row = vec![Entry::words(&*place.indicator.number), on];
        row.extend(w.has_free_text().then(|| Entry::words(w.free(&entry.by.role).unwrap_or("–"))));
        row.extend([w.rating(place, &former), w.rating(place, rating)]);
        Some(row)
    };
    history.iter().filter_map(row).collect()
}
