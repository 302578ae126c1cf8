//! Entries that were handed in and are not on the disk yet. They stay here until the database has confirmed them,
//! so work goes on when it fails; and they are stashed in localStorage when the page may close, because browsers
//! drop what a closing page has begun to write.

use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

use serde::{Deserialize, Serialize};

use super::fault::log;
use super::local::{self, key};
use crate::app::shelf::{self, Summary};
use crate::dossier::entry::{DossierId, Entry, EntryId};

/// Each page has keys of its own, so that two tabs never overwrite one another.
const PREFIX: &str = concat!(key!("unsaved"), ".");

/// What waits for the database.
pub(super) struct Outbox {
    page: u32,
    parcels: BTreeMap<DossierId, Parcel>,
    stashed: BTreeSet<DossierId>,
}

/// What waits of one dossier.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(super) struct Parcel {
    /// The dossier's row as it will be.
    pub summary: Summary,
    /// The entries.
    pub entries: Vec<Rc<Entry>>,
}

impl Outbox {
    /// An empty one; the number tells this page from others.
    pub fn new(page: u32) -> Self {
        Self { page, parcels: BTreeMap::new(), stashed: BTreeSet::new() }
    }

    /// Takes in entries and the row that they lead to.
    pub fn put(&mut self, entries: &[Rc<Entry>], summary: &Summary) {
        let empty = || Parcel { summary: summary.clone(), entries: Vec::new() };
        let parcel = self.parcels.entry(summary.dossier).or_insert_with(empty);
        parcel.summary = summary.clone();
        parcel.entries.extend(entries.iter().cloned());
    }

    /// Lets go of entries that are on the disk.
    pub fn confirm(&mut self, dossier: DossierId, entries: &[Rc<Entry>]) {
        let confirmed: BTreeSet<EntryId> = entries.iter().map(|entry| entry.id).collect();
        if let Some(parcel) = self.parcels.get_mut(&dossier) {
            parcel.entries.retain(|entry| !confirmed.contains(&entry.id));
            if parcel.entries.is_empty() {
                self.parcels.remove(&dossier);
            }
        }
        if self.stashed.remove(&dossier) {
            local::remove(&self.key(dossier));
            if self.parcels.contains_key(&dossier) {
                self.stash_one(dossier);
            }
        }
    }

    /// The entries of a dossier that are not on the disk.
    pub fn entries(&self, dossier: DossierId) -> &[Rc<Entry>] {
        self.parcels.get(&dossier).map_or(&[], |parcel| &parcel.entries)
    }

    /// The rows of the dossiers that are not wholly on the disk.
    pub fn summaries(&self) -> impl Iterator<Item = &Summary> {
        self.parcels.values().map(|parcel| &parcel.summary)
    }

    /// Keeps everything where it survives the page; tells whether all of it found room. What was tried out in the
    /// example may go.
    pub fn stash(&mut self) -> bool {
        let waiting: Vec<DossierId> = self.parcels.keys().copied().filter(|id| !shelf::is_example(*id)).collect();
        let mut is_safe = true;
        for dossier in waiting {
            is_safe &= self.stash_one(dossier);
        }
        is_safe
    }

    /// Forgets a dossier that is removed, whatever page left something of it.
    pub fn forget(&mut self, dossier: DossierId) {
        self.parcels.remove(&dossier);
        self.stashed.remove(&dossier);
        local::keys(&format!("{PREFIX}{dossier}.")).iter().for_each(|key| local::remove(key));
    }

    fn stash_one(&mut self, dossier: DossierId) -> bool {
        let Some(parcel) = self.parcels.get(&dossier) else { return true };
        let kept = local::write(&self.key(dossier), parcel);
        if let Err(fault) = &kept {
            log("entries live in this page only", fault);
        }
        self.stashed.insert(dossier);
        kept.is_ok()
    }

    fn key(&self, dossier: DossierId) -> String {
        format!("{PREFIX}{dossier}.{:08x}", self.page)
    }
}

/// What pages that are closed left behind, each under its key.
pub(super) fn leftovers() -> Vec<(String, Parcel)> {
    let readable = |key: String| local::read(&key).map(|parcel| (key, parcel));
    local::keys(PREFIX).into_iter().filter_map(readable).collect()
}

/// Removes what a closed page left behind, once it is on the disk.
pub(super) fn remove_leftover(key: &str) {
    local::remove(key);
}

/// Entries from two sources, each once.
pub(super) fn united(one: Vec<Rc<Entry>>, other: &[Rc<Entry>]) -> Vec<Rc<Entry>> {
    let known: BTreeSet<EntryId> = one.iter().map(|entry| entry.id).collect();
    let missing = other.iter().filter(|entry| !known.contains(&entry.id)).cloned();
    let mut all = one;
    all.extend(missing.collect::<Vec<_>>());
    all
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::dossier::change::Change;
    use crate::dossier::entry::{Author, ReplicaId, Timestamp};
    use ulid::Ulid;

    fn entry(number: u128) -> Rc<Entry> {
        let by = Author { replica: ReplicaId(Ulid::nil()), role: "".into(), name: "".into() };
        let change = Change::OrganisationDescribed(Rc::default());
        let at = Timestamp::default();
        Rc::new(Entry { id: EntryId(Ulid(number)), clock: 1, at, by, replaces: Vec::new(), change })
    }

    fn summary(dossier: u128, n_entries: usize) -> Summary {
        Summary {
            dossier: DossierId(Ulid(dossier)),
            name: "".into(),
            round: None,
            n_entries,
            changed_at: Timestamp::default(),
            exported_at: None,
        }
    }

    #[test]
    fn entries_wait_until_they_are_confirmed() {
        let mut outbox = Outbox::new(0);
        let dossier = DossierId(Ulid(7));
        outbox.put(&[entry(1)], &summary(7, 1));
        outbox.put(&[entry(2), entry(3)], &summary(7, 3));
        outbox.confirm(dossier, &[entry(1)]);
        assert_eq!(outbox.entries(dossier), [entry(2), entry(3)]);
        assert_eq!(outbox.summaries().map(|summary| summary.n_entries).collect::<Vec<_>>(), [3]);

        outbox.confirm(dossier, &[entry(2), entry(3)]);
        assert!(outbox.entries(dossier).is_empty());
        assert_eq!(outbox.summaries().count(), 0);
    }

    #[test]
    fn dossiers_do_not_mix() {
        let mut outbox = Outbox::new(0);
        outbox.put(&[entry(1)], &summary(7, 1));
        outbox.put(&[entry(2)], &summary(8, 1));
        outbox.confirm(DossierId(Ulid(8)), &[entry(1), entry(2)]);
        assert_eq!(outbox.entries(DossierId(Ulid(7))), [entry(1)]);
    }

    #[test]
    fn united_entries_stand_there_once() {
        assert_eq!(united(vec![entry(1), entry(2)], &[entry(2), entry(3)]), [entry(1), entry(2), entry(3)]);
    }
}
