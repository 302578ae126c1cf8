//! What opening a file would do to a dossier, said before it is done.

use std::collections::BTreeSet;
use std::rc::Rc;

use super::Dossier;
use super::change::{Change, Field};
use super::entry::{Entry, EntryId};

/// What a union with a file's entries would change.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Preview {
    /// Entries that are not here yet.
    pub n_new: usize,
    /// Entries that are here already.
    pub n_known: usize,
    /// New entries of a kind that this version does not know; they are kept without effect.
    pub n_unknown: usize,
    /// New entries that the seal of their round or review does not know; they are kept and listed as late.
    pub n_late: usize,
    /// Fields that would show a clash which they do not show now, and which somebody would have to settle.
    pub clashes: Vec<Field>,
}

impl Preview {
    /// Compares a file's entries with a dossier.
    pub fn of(dossier: &Dossier, entries: &[Rc<Entry>]) -> Preview {
        let mut united = dossier.clone();
        let new: Vec<&Rc<Entry>> = entries.iter().filter(|entry| united.insert((*entry).clone())).collect();
        let clashing_now: Vec<&Field> = dossier.unsettled().map(|(field, _)| field).collect();
        let late = united.rounds().into_iter().flat_map(|round| united.late_entries(round.id));
        let late_of_reviews = united.reviews().into_iter().flat_map(|review| united.late_review_entries(review.id));
        let late: BTreeSet<EntryId> = late.chain(late_of_reviews).map(|entry| entry.id).collect();
        Preview {
            n_new: new.len(),
            n_known: entries.len() - new.len(),
            n_unknown: new.iter().filter(|entry| matches!(entry.change, Change::Unknown(_))).count(),
            n_late: new.iter().filter(|entry| late.contains(&entry.id)).count(),
            clashes: united
                .unsettled()
                .map(|(field, _)| field)
                .filter(|field| !clashing_now.contains(field))
                .cloned()
                .collect(),
        }
    }
}
