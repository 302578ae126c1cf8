//! What came too late: entries on what was sealed that its record does not know. They are kept and listed, never applied.

use std::collections::BTreeSet;
use std::rc::Rc;

use super::Dossier;
use super::change::{Field, ReviewField};
use super::entry::{Entry, EntryId, RoundId};
use super::review::ReviewId;

impl Dossier {
    /// Entries on a sealed round that its record does not know: kept, listed, never applied.
    pub fn late_entries(&self, id: RoundId) -> Vec<&Rc<Entry>> {
        let Some(seal) = self.round(id).and_then(|round| round.seal.as_ref()) else { return Vec::new() };
        self.later_than(&seal.record.entries, self.first_seal(id), |field| field.round() == Some(id))
    }

    /// Entries on a sealed review that its record does not know: kept, listed, never applied. What the organisation
    /// answers and how findings go on comes after the seal and is not late.
    pub fn late_review_entries(&self, id: ReviewId) -> Vec<&Rc<Entry>> {
        let Some(seal) = self.review(id).and_then(|review| review.seal.as_ref()) else { return Vec::new() };
        let sealed = self.history(&Field::Review(id, ReviewField::Seal)).first();
        self.later_than(&seal.record.entries, sealed, |field| is_sealed_with(field, id))
    }

    /// The entries in some fields that a record does not know, which rests on these entries and was made by that one.
    fn later_than(
        &self,
        rests_on: &[EntryId],
        sealed: Option<&Rc<Entry>>,
        is_of_record: impl Fn(&Field) -> bool,
    ) -> Vec<&Rc<Entry>> {
        let mut known: BTreeSet<EntryId> = BTreeSet::new();
        let mut to_visit: Vec<EntryId> = rests_on.to_vec();
        while let Some(id) = to_visit.pop() {
            if known.insert(id) {
                to_visit.extend(self.journal.entry(id).into_iter().flat_map(|entry| &entry.replaces));
            }
        }
        known.extend(sealed.map(|entry| entry.id));
        let of_record = self.journal.registers().filter(|(field, _)| is_of_record(field));
        of_record.flat_map(|(_, register)| register.entries()).filter(|entry| !known.contains(&entry.id)).collect()
    }
}

/// Whether a field of a review belongs to what its seal closes.
pub(super) fn is_sealed_with(field: &Field, id: ReviewId) -> bool {
    matches!(field, Field::Review(of, field) if *of == id && !field.outlives_the_seal())
}
