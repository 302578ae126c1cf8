//! What a piece brings that is not there yet. The same folder is dropped twice, and two copies of a collection have most
//! rows in common: each row is kept once.

use std::collections::HashSet;
use std::rc::Rc;

use super::collection::Collection;
use super::table::{Row, Table, Unfit};
use crate::dossier::entry::{DossierId, RoundId, Timestamp};

/// What tells a row from all others: whose it is, and which file of it said so. A review adds to a round without
/// changing its record.
#[derive(PartialEq, Eq, Hash)]
struct Key {
    dossier: DossierId,
    round: RoundId,
    written_at: Timestamp,
    digest: Rc<str>,
    review: Option<Rc<str>>,
}

/// The rows that are there.
#[derive(Default)]
pub struct Seen(HashSet<Key>);

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
        let new: Vec<usize> = (0..piece.n_rows()).filter(|row| self.0.insert(key(piece, *row))).collect();
        if new.len() == piece.n_rows() { piece.clone() } else { piece.select(&new) }
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
