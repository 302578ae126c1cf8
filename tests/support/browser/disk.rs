//! What stays when a tab closes: journals, frameworks, files, keys, as the storage of a browser keeps them.

use std::collections::{BTreeMap, BTreeSet};
use std::mem;
use std::rc::Rc;

use qualicycle::app::Drafts;
use qualicycle::app::event::StorageProblem;
use qualicycle::app::files::AttachmentProblem;
use qualicycle::app::manuscript::{Manuscript, ManuscriptId};
use qualicycle::app::settings::Settings;
use qualicycle::app::shelf::Summary;
use qualicycle::dossier::entry::{DossierId, Entry, EntryId};
use qualicycle::dossier::side::Side;
use qualicycle::dossier::team::MemberId;
use qualicycle::formats::sheet::Mapping;
use qualicycle::framework::{FrameworkRef, Package};

use super::super::desks::Comparisons;
use super::super::keys::Keys;
use super::qual;

/// What stays when a tab closes.
#[derive(Default)]
pub struct Disk {
    pub(super) journals: BTreeMap<DossierId, BTreeMap<EntryId, Rc<Entry>>>,
    pub(super) shelf: Vec<Summary>,
    pub(super) drafts: BTreeMap<DossierId, Drafts>,
    pub(super) acting: BTreeMap<DossierId, MemberId>,
    pub(super) sides: BTreeMap<DossierId, Side>,
    pub(super) frameworks: BTreeMap<FrameworkRef, Package>,
    pub(super) manuscripts: BTreeMap<ManuscriptId, Rc<Manuscript>>,
    pub(super) mappings: BTreeMap<String, Mapping>,
    pub(super) response_mappings: BTreeMap<String, qualicycle::formats::responses::Mapping>,
    pub(super) results_mappings: BTreeMap<String, qualicycle::formats::elsewhere::Mapping>,
    pub(super) settings: Settings,
    /// The dossiers that are known to have been here.
    pub(super) known: BTreeSet<DossierId>,
    pub(super) files: BTreeMap<(DossierId, Rc<str>), Vec<u8>>,
    /// The key with which one signs, and whose keys one knows.
    pub keys: Keys,
    /// The comparisons.
    pub comparisons: Comparisons,
    /// The browser keeps nothing: a private window, a full disk.
    pub refuses: bool,
    /// There is no room for files of evidence; entries still fit.
    pub is_full: bool,
}

impl Disk {
    /// The journal of a dossier.
    pub fn journal(&self, dossier: DossierId) -> Vec<Rc<Entry>> {
        self.journals.get(&dossier).into_iter().flat_map(BTreeMap::values).cloned().collect()
    }

    /// An evidence file of a dossier.
    pub fn file(&self, dossier: DossierId, sha256: &str) -> Option<&Vec<u8>> {
        self.files.get(&(dossier, sha256.into()))
    }

    /// How many evidence files are kept, of all dossiers.
    pub fn n_files(&self) -> usize {
        self.files.len()
    }

    /// Loses the evidence files, and nothing else.
    pub fn lose_files(&mut self) {
        self.files.clear();
    }

    pub(super) fn files_of(&self, dossier: DossierId) -> Result<BTreeSet<Rc<str>>, StorageProblem> {
        let of_dossier = self.files.keys().filter(|(of, _)| *of == dossier).map(|(_, sha256)| sha256.clone());
        if self.refuses { Err(StorageProblem("SecurityError".into())) } else { Ok(of_dossier.collect()) }
    }

    pub(super) fn keep_file(
        &mut self,
        dossier: DossierId,
        sha256: &Rc<str>,
        bytes: Vec<u8>,
    ) -> Result<(), AttachmentProblem> {
        if self.refuses {
            return Err(AttachmentProblem::Storage("SecurityError".into()));
        }
        if self.is_full {
            return Err(AttachmentProblem::NoRoom);
        }
        self.files.insert((dossier, sha256.clone()), bytes);
        Ok(())
    }

    /// The row of a dossier.
    pub fn summary(&self, dossier: DossierId) -> Option<&Summary> {
        self.shelf.iter().find(|summary| summary.dossier == dossier)
    }

    /// A manuscript.
    pub fn manuscript(&self, id: ManuscriptId) -> Option<&Rc<Manuscript>> {
        self.manuscripts.get(&id)
    }

    /// What is being typed in a dossier.
    pub fn drafts(&self, dossier: DossierId) -> Drafts {
        self.drafts.get(&dossier).cloned().unwrap_or_default()
    }

    /// Whether a framework is kept with all its words.
    pub fn keeps(&self, reference: &FrameworkRef) -> bool {
        self.frameworks.get(reference).is_some_and(|package| *package == qual())
    }

    /// Loses the dossiers, as browsers do when they clean up; that they were here is remembered elsewhere.
    pub fn wipe(&mut self) {
        let known = mem::take(&mut self.known);
        *self = Disk { known, ..Disk::default() };
    }

    pub(super) fn has_lost_some(&self) -> bool {
        !self.known.iter().all(|dossier| self.journals.contains_key(dossier))
    }
}
