//! The files that a dossier rests on: those of its pieces of evidence, and those that closed rounds rest on.

use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

use super::Dossier;
use super::change::Change;
use super::entry::Timestamp;
use super::evidence::{Evidence, FileRef};

/// A file that a dossier rests on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UsedFile {
    /// The file.
    pub file: FileRef,
    /// Whether a piece to which it belongs stays out of what is handed to others.
    pub is_confidential: bool,
}

impl Dossier {
    /// The files in use, by their digests. A file that was replaced or taken out is not among them, unless a closed
    /// round rests on it: whoever takes a file out does not want it handed on.
    pub fn files(&self) -> BTreeMap<Rc<str>, UsedFile> {
        let mut files: BTreeMap<Rc<str>, UsedFile> = BTreeMap::new();
        let mut add = |details: &Evidence| {
            let Some(file) = &details.file else { return };
            let new = || UsedFile { file: file.clone(), is_confidential: false };
            files.entry(file.sha256.clone()).or_insert_with(new).is_confidential |= details.is_confidential;
        };
        self.evidence().items.values().for_each(|details| add(details));
        let seals = self.rounds().into_iter().filter_map(|round| round.seal.as_ref());
        for sealed in seals.flat_map(|seal| seal.record.evidence.values()) {
            add(&sealed.details);
        }
        files
    }
}

impl Dossier {
    /// The files that were once in use and are no longer, since before a moment: nobody takes that back any more, and
    /// whoever took them out wants them gone.
    pub fn files_given_up(&self, before: Timestamp) -> BTreeSet<Rc<str>> {
        let in_use = self.files();
        let mut given_up = BTreeSet::new();
        let mut recent = BTreeSet::new();
        for entry in self.entries() {
            let Some(winner) = entry.change.field().and_then(|field| self.winner(&field)) else { continue };
            let files = if winner.at < before { &mut given_up } else { &mut recent };
            files.extend(entry.change.files().into_iter().map(|file| file.sha256.clone()));
        }
        given_up.retain(|sha256| !recent.contains(sha256) && !in_use.contains_key(sha256));
        given_up
    }
}

impl Change {
    /// The files that this change names.
    pub fn files(&self) -> Vec<&FileRef> {
        match self {
            Change::EvidenceDescribed { details: Some(details), .. } => details.file.iter().collect(),
            Change::RoundSealed { seal, .. } => {
                seal.record.evidence.values().filter_map(|sealed| sealed.details.file.as_ref()).collect()
            }
            _ => Vec::new(),
        }
    }
}
