//! A collection: what was read into it, and a journal of what people decided about it. Two copies of a collection are
//! united by uniting both.

use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

use super::desk::{CollectionId, DeskChange, DeskEntry, DeskField};
use super::frame::Frame;
use super::sheet::Sheet;
use super::table::{Row, Table, Unfit};
use crate::dossier::entry::{DossierId, RoundId};
use crate::dossier::journal::Journal;
use crate::framework::FrameworkRef;

/// Organisations side by side.
#[derive(Clone, Debug, PartialEq)]
pub struct Collection {
    /// Its id.
    pub id: CollectionId,
    journal: Journal<DeskChange>,
    sheets: BTreeMap<FrameworkRef, Rc<Sheet>>,
    /// For dossiers that were joined, the one by which the organisation goes.
    goes_by: BTreeMap<DossierId, DossierId>,
    /// The rounds that count in no view.
    left_out: BTreeSet<(DossierId, RoundId)>,
}

impl Collection {
    /// A collection in which there is nothing.
    pub fn new(id: CollectionId) -> Collection {
        Collection {
            id,
            journal: Journal::default(),
            sheets: BTreeMap::new(),
            goes_by: BTreeMap::new(),
            left_out: BTreeSet::new(),
        }
    }

    /// Takes an entry in, and says whether it was new.
    pub fn insert(&mut self, entry: Rc<DeskEntry>) -> bool {
        let change = entry.clone();
        let is_new = self.journal.insert(entry);
        match &change.change {
            DeskChange::Joined { .. } if is_new => self.goes_by = joined(&self.journal),
            DeskChange::LeftOut { dossier, round, .. } if is_new => {
                let round = (*dossier, *round);
                match self.left_out(round.0, round.1) {
                    Some(_) => self.left_out.insert(round),
                    None => self.left_out.remove(&round),
                };
            }
            _ => {}
        }
        is_new
    }

    /// Takes rows in that were read on a framework edition.
    pub fn read(&mut self, frame: &Rc<Frame>, piece: &Table) -> Result<(), Unfit> {
        let sheet = self.sheets.entry(frame.framework.clone()).or_insert_with(|| Rc::new(Sheet::new(frame.clone())));
        Rc::make_mut(sheet).append(piece)
    }

    /// The journal.
    pub fn journal(&self) -> &Journal<DeskChange> {
        &self.journal
    }

    /// What people call it; empty until somebody did.
    pub fn name(&self) -> Rc<str> {
        match self.journal.winner(&DeskField::Name).map(|entry| &entry.change) {
            Some(DeskChange::Named { name }) => name.clone(),
            _ => "".into(),
        }
    }

    /// The framework editions that rounds were read on.
    pub fn frameworks(&self) -> impl Iterator<Item = &FrameworkRef> {
        self.sheets.keys()
    }

    /// What was read on a framework edition.
    pub fn sheet(&self, framework: &FrameworkRef) -> Option<&Rc<Sheet>> {
        self.sheets.get(framework)
    }

    /// The organisation of a dossier: the dossier itself, or the one with the least id among those that it was joined
    /// with.
    pub fn organisation(&self, dossier: DossierId) -> DossierId {
        self.goes_by.get(&dossier).copied().unwrap_or(dossier)
    }

    /// The dossiers of an organisation, given by the one that it goes by.
    pub fn dossiers_of(&self, organisation: DossierId) -> Vec<DossierId> {
        let joined = self.goes_by.iter().filter(|(_, root)| **root == organisation).map(|(dossier, _)| *dossier);
        std::iter::once(organisation).chain(joined).collect()
    }

    /// Why a round is left out; none when it counts.
    pub fn left_out(&self, dossier: DossierId, round: RoundId) -> Option<Rc<str>> {
        match &self.journal.winner(&DeskField::LeftOut(dossier, round))?.change {
            DeskChange::LeftOut { why, .. } => why.clone(),
            _ => None,
        }
    }

    /// The rows of a framework edition that count: the newest file of each round, without what was left out.
    pub fn rows<'a>(&'a self, sheet: &'a Sheet) -> impl Iterator<Item = (usize, &'a Row)> {
        sheet.rows().filter(|(_, row)| !self.left_out.contains(&(row.dossier, row.round)))
    }
}

/// The dossiers that are one organisation: whatever is joined with what is joined with it, and so on.
fn joined(journal: &Journal<DeskChange>) -> BTreeMap<DossierId, DossierId> {
    let mut goes_by: BTreeMap<DossierId, DossierId> = BTreeMap::new();
    let standing = journal.registers().filter_map(|(_, register)| register.winner());
    for entry in standing {
        let DeskChange::Joined { one, other, joined: true } = &entry.change else { continue };
        let root = |id: &DossierId| goes_by.get(id).copied().unwrap_or(*id);
        let (one, other) = (root(one), root(other));
        let (kept, gone) = (one.min(other), one.max(other));
        for root in goes_by.values_mut().filter(|root| **root == gone) {
            *root = kept;
        }
        goes_by.insert(gone, kept);
    }
    goes_by.retain(|dossier, root| dossier != root);
    goes_by
}
