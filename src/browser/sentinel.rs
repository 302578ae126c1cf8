//! Remembers, apart from the database, which dossiers it held and how many entries each had. A database that comes
//! back empty is then known for a loss and not taken for a first visit.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::fault::log;
use super::local::{self, key};
use crate::app::shelf::{Shelf, Summary};
use crate::dossier::entry::{DossierId, Timestamp};

const KEY: &str = key!("sentinel");

/// What is remembered, by dossier.
pub(super) type Sentinel = BTreeMap<DossierId, Mark>;

/// What is remembered of a dossier.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub(super) struct Mark {
    /// How many entries the database had for certain.
    pub n_entries: u32,
    /// The last export to a file.
    pub exported_at: Option<Timestamp>,
}

/// All that is remembered.
pub(super) fn read() -> Sentinel {
    local::read(KEY).unwrap_or_default()
}

/// Remembers a dossier after its entries are on the disk.
pub(super) fn remember(summary: &Summary, n_entries: u32) {
    change(|sentinel| {
        let mark = Mark { n_entries, exported_at: summary.exported_at };
        sentinel.insert(summary.dossier, mark);
    });
}

/// Remembers the last export of a dossier.
pub(super) fn remember_export(summary: &Summary) {
    change(|sentinel| {
        if let Some(mark) = sentinel.get_mut(&summary.dossier) {
            mark.exported_at = summary.exported_at;
        }
    });
}

/// Forgets a dossier that the user removed.
pub(super) fn forget(dossier: DossierId) {
    change(|sentinel| {
        sentinel.remove(&dossier);
    });
}

/// Remembers the dossiers as they are, and nothing of those that were lost.
pub(super) fn forget_lost(shelf: &Shelf) {
    let mark = |summary: &Summary| Mark {
        n_entries: u32::try_from(summary.n_entries).unwrap_or(u32::MAX),
        exported_at: summary.exported_at,
    };
    change(|sentinel| *sentinel = shelf.iter().map(|summary| (summary.dossier, mark(summary))).collect());
}

fn change(change: impl FnOnce(&mut Sentinel)) {
    let former = read();
    let mut sentinel = former.clone();
    change(&mut sentinel);
    if sentinel != former
        && let Err(fault) = local::write(KEY, &sentinel)
    {
        log("a later loss may pass unnoticed", &fault);
    }
}
