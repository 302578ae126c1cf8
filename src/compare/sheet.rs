//! A table in use: which of its rows count, whose they are, and which is the latest of each organisation.

use std::collections::BTreeMap;
use std::rc::Rc;

use super::frame::Frame;
use super::table::{Row, Table, Unfit};
use crate::dossier::change::Organisation;
use crate::dossier::entry::{DossierId, RoundId};
use crate::framework::search::Folded;

/// A table with what follows from all of its rows.
#[derive(Clone, Debug, PartialEq)]
pub struct Sheet {
    /// What its columns are.
    pub frame: Rc<Frame>,
    /// Its rows, also those that count no more.
    pub table: Table,
    /// For each row, how its organisation is sorted and found.
    called: Vec<Rc<Called>>,
    /// For each round the row that stands: that of the newest file.
    standing: BTreeMap<(DossierId, RoundId), usize>,
    /// Rounds that came with two records, whose digests differ: one of the two files is not what was sealed.
    disputed: BTreeMap<(DossierId, RoundId), Vec<usize>>,
}

/// How an organisation is sorted and found. Folding is slow beside all else that is done with a row, so it is done once,
/// when the row is taken in, and rows of one organisation share it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Called {
    /// Its name.
    pub name: Folded,
    /// Name, place and official number.
    pub words: Folded,
}

impl Called {
    fn of(organisation: &Organisation) -> Called {
        let Organisation { name, place, code, .. } = organisation;
        Called { name: Folded::new(name), words: Folded::new(&format!("{name} {place} {code}")) }
    }
}

impl Sheet {
    /// A sheet without rows.
    pub fn new(frame: Rc<Frame>) -> Sheet {
        let table = Table::new(&frame);
        Sheet { frame, table, called: Vec::new(), standing: BTreeMap::new(), disputed: BTreeMap::new() }
    }

    /// Takes the rows of a piece in. What is there already changes nothing that counts.
    pub fn append(&mut self, piece: &Table) -> Result<(), Unfit> {
        let first = self.table.n_rows();
        self.table.append(piece)?;
        for row in first..self.table.n_rows() {
            let called = self.call(row);
            self.called.push(called);
            self.stand(row);
        }
        Ok(())
    }

    /// How the organisation of a new row is called; rounds of one organisation mostly stand together.
    fn call(&self, new: usize) -> Rc<Called> {
        let organisation = &self.table.rows[new].organisation;
        let before = new.checked_sub(1).filter(|row| self.table.rows[*row].organisation == *organisation);
        match before.and_then(|row| self.called.get(row)) {
            Some(called) => called.clone(),
            None => Rc::new(Called::of(organisation)),
        }
    }

    /// How the organisation of a row is sorted and found.
    pub fn called(&self, row: usize) -> Option<&Rc<Called>> {
        self.called.get(row)
    }

    fn stand(&mut self, new: usize) {
        let row = &self.table.rows[new];
        let key = (row.dossier, row.round);
        let Some(old) = self.standing.get(&key).copied() else {
            self.standing.insert(key, new);
            return;
        };
        if self.table.rows[old].digest != row.digest {
            let rows = self.disputed.entry(key).or_insert_with(|| vec![old]);
            rows.push(new);
        }
        if rank(&self.table.rows[old]) < rank(row) {
            self.standing.insert(key, new);
        }
    }

    /// The rows that count, by dossier and round.
    pub fn rows(&self) -> impl Iterator<Item = (usize, &Row)> {
        self.standing.values().map(|row| (*row, &self.table.rows[*row]))
    }

    /// The row of a round that counts.
    pub fn row_of(&self, dossier: DossierId, round: RoundId) -> Option<usize> {
        self.standing.get(&(dossier, round)).copied()
    }

    /// The rows of a dossier that count, by round.
    pub fn rows_of(&self, dossier: DossierId) -> impl Iterator<Item = (usize, &Row)> {
        let rounds = (dossier, RoundId(ulid::Ulid::nil()))..=(dossier, RoundId(ulid::Ulid(u128::MAX)));
        self.standing.range(rounds).map(|(_, row)| (*row, &self.table.rows[*row]))
    }

    /// Rounds of which files with different records were read, with all of their rows.
    pub fn disputed(&self) -> impl Iterator<Item = (&(DossierId, RoundId), &[usize])> {
        self.disputed.iter().map(|(key, rows)| (key, rows.as_slice()))
    }
}

/// What decides between two files of one round: the newer one, and the same one on every machine.
fn rank(row: &Row) -> (crate::dossier::entry::Timestamp, &str, usize) {
    // A review adds to a round; of two files of one moment the one that holds it says more.
    (row.written_at, &row.digest, usize::from(row.review.is_some()))
}
