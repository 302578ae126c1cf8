//! What a piece brings that is not there yet. The same folder is dropped twice, and two copies of a collection have most
//! rows in common: each row is kept once.

use std::collections::{BTreeSet, HashSet};
use std::rc::Rc;

use super::collection::Collection;
use super::desk::DeskEntry;
use super::table::{Row, Table, Unfit};
use crate::dossier::entry::{DossierId, EntryId, RoundId, Timestamp};
use crate::framework::FrameworkRef;

/// What tells a row from all others: whose it is, and which file of it said so. A review adds to a round without
/// changing its record.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
struct Key {
    dossier: DossierId,
    round: RoundId,
    written_at: Timestamp,
    digest: Rc<str>,
    review: Option<Rc<str>>,
}

/// The rows that are there.
#[derive(Clone, Debug, Default)]
pub struct Seen(HashSet<Key>);

/// What a file would bring into a collection, counted before it does.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct News {
    /// Organisations of which nothing was there.
    pub n_organisations: usize,
    /// Rounds of which nothing was there.
    pub n_rounds: usize,
    /// Rounds that are there, of which it has another file.
    pub n_other: usize,
    /// Entries of the journal: what people decided and wrote.
    pub n_entries: usize,
}

impl News {
    /// Whether it brings nothing.
    pub fn is_nothing(&self) -> bool {
        *self == News::default()
    }
}

impl Seen {
    /// The rows of a collection.
    pub fn of(collection: &Collection) -> Seen {
        let mut seen = Seen::default();
        for sheet in collection.frameworks().filter_map(|framework| collection.sheet(framework)) {
            seen.0.extend((0..sheet.table.n_rows()).map(|row| key(&sheet.table, row)));
        }
        seen
    }

    /// The rows of a piece that were not there, which are from now on.
    pub fn news(&mut self, piece: &Table) -> Table {
        let new = self.new_rows(piece);
        if new.len() == piece.n_rows() { piece.clone() } else { piece.select(&new) }
    }

    /// The same rows by their places in the piece.
    pub fn new_rows(&mut self, piece: &Table) -> Vec<usize> {
        (0..piece.n_rows()).filter(|row| self.0.insert(key(piece, *row))).collect()
    }
}

fn key(table: &Table, row: usize) -> Key {
    let Row { dossier, round, written_at, digest, .. } = &table.rows[row];
    let review = table.review(row).map(|review| review.digest.clone());
    Key { dossier: *dossier, round: *round, written_at: *written_at, digest: digest.clone(), review }
}

impl Collection {
    /// Takes everything in that another collection has and this one has not: two copies of one, or two of different
    /// people. Nothing is lost on either side, and the order does not matter.
    pub fn unite(&mut self, other: &Collection) -> Result<(), Unfit> {
        for entry in other.journal().entries() {
            self.insert(entry.clone());
        }
        let mut seen = Seen::of(self);
        for sheet in other.frameworks().filter_map(|framework| other.sheet(framework)) {
            let news = seen.news(&sheet.table);
            if news.n_rows() > 0 || self.sheet(&sheet.frame.framework).is_none() {
                self.read(&sheet.frame, &news)?;
            }
        }
        Ok(())
    }

    /// What these entries and pieces would bring. `waiting` are pieces that belong to the collection and are not taken
    /// in yet.
    pub fn news<'a>(
        &self,
        entries: &[Rc<DeskEntry>],
        pieces: impl Iterator<Item = &'a Table>,
        waiting: impl Iterator<Item = &'a Table>,
    ) -> News {
        let mut seen = Seen::of(self);
        let (mut dossiers, mut rounds) = (BTreeSet::new(), BTreeSet::new());
        for sheet in self.frameworks().filter_map(|framework| self.sheet(framework)) {
            for (_, row) in sheet.rows() {
                dossiers.insert(row.dossier);
                rounds.insert((row.dossier, row.round));
            }
        }
        for piece in waiting {
            seen.new_rows(piece);
            dossiers.extend(piece.rows.iter().map(|row| row.dossier));
            rounds.extend(piece.rows.iter().map(|row| (row.dossier, row.round)));
        }
        let (mut new_dossiers, mut new_rounds, mut others) = (BTreeSet::new(), BTreeSet::new(), BTreeSet::new());
        for piece in pieces {
            for row in seen.new_rows(piece).into_iter().filter_map(|row| piece.rows.get(row)) {
                if !dossiers.contains(&row.dossier) {
                    new_dossiers.insert(row.dossier);
                }
                let place = (row.dossier, row.round);
                let is_there = rounds.contains(&place);
                if is_there {
                    others.insert(place)
                } else {
                    new_rounds.insert(place)
                };
            }
        }
        let known: BTreeSet<EntryId> = self.journal().entries().map(|entry| entry.id).collect();
        News {
            n_organisations: new_dossiers.len(),
            n_rounds: new_rounds.len(),
            n_other: others.len(),
            n_entries: entries.iter().filter(|entry| !known.contains(&entry.id)).count(),
        }
    }

    /// The rows of a table from elsewhere that say something that does not stand here already. Each import has a time of
    /// its own, so that what tells such rows apart is what they say.
    pub fn changes(&self, framework: &FrameworkRef, piece: &Table) -> Vec<usize> {
        let sheet = self.sheet(framework);
        let stands = |row: &usize| {
            let Some(sheet) = sheet.filter(|sheet| sheet.table.indicators == piece.indicators) else { return false };
            let new = &piece.rows[*row];
            let standing = sheet.row_of(new.dossier, new.round);
            standing.is_some_and(|standing| is_same(&sheet.table, standing, piece, *row))
        };
        (0..piece.n_rows()).filter(|row| !stands(row)).collect()
    }
}

/// Whether two rows of tables from elsewhere, on the same columns, say the same. A round without a day counts as closed
/// when it was brought in, which says nothing.
fn is_same(here: &Table, standing: usize, piece: &Table, new: usize) -> bool {
    let (old, row) = (&here.rows[standing], &piece.rows[new]);
    let day = |row: &Row| (row.closed_at != row.written_at).then_some(row.closed_at);
    let is_told_alike = old.digest.is_empty()
        && row.digest.is_empty()
        && old.organisation == row.organisation
        && old.label == row.label
        && day(old) == day(row);
    is_told_alike
        && (0..piece.indicators.len()).all(|column| {
            here.cell(standing, column) == piece.cell(new, column)
                && here.quantity(standing, column) == piece.quantity(new, column)
        })
}

impl Table {
    /// Some of the rows, in that order.
    pub fn select(&self, rows: &[usize]) -> Table {
        fn pick<T: Copy>(column: &[T], rows: &[usize]) -> Vec<T> {
            rows.iter().filter_map(|row| column.get(*row).copied()).collect()
        }
        let mut reviews = Vec::new();
        let selected = rows.iter().filter_map(|index| {
            let row = self.rows.get(*index)?;
            let review = self.review(*index).map(|review| {
                reviews.push(review.clone());
                u32::try_from(reviews.len() - 1).unwrap_or(u32::MAX)
            });
            Some(Row { review, ..row.clone() })
        });
        let selected = selected.collect();
        let numbers = |column: &Vec<f32>| match column.is_empty() {
            true => Vec::new(),
            false => rows.iter().map(|row| column.get(*row).copied().unwrap_or(f32::NAN)).collect(),
        };
        Table {
            indicators: self.indicators.clone(),
            themes: self.themes.clone(),
            rows: selected,
            cells: self.cells.iter().map(|column| pick(column, rows)).collect(),
            quantities: self.quantities.iter().map(numbers).collect(),
            whole: pick(&self.whole, rows),
            theme_means: self.theme_means.iter().map(|column| pick(column, rows)).collect(),
            coverage: pick(&self.coverage, rows),
            reviews,
        }
    }
}
