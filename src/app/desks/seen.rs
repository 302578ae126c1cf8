//! What a page of a comparison is about.

use std::rc::Rc;

use super::super::route::desk::View;
use crate::compare::desk::CollectionId;
use crate::compare::{Roster, Selection, Sheet};
use crate::dossier::entry::DossierId;
use crate::framework::FrameworkRef;

/// What a page is about: the organisations that pass its filter, by which of their rounds, and in which order.
#[derive(Clone, Debug)]
pub struct Seen {
    /// The comparison.
    pub collection: CollectionId,
    /// What was asked for.
    pub view: View,
    /// The framework edition.
    pub framework: FrameworkRef,
    /// The table.
    pub sheet: Rc<Sheet>,
    /// Who is in it.
    pub roster: Rc<Roster>,
    /// Who passes.
    pub selection: Selection,
    /// The same in the order of the page, those that are pinned first.
    pub rows: Rc<[u32]>,
    /// Whoever is pinned, each organisation once, also those that do not pass.
    pub pins: Vec<DossierId>,
    /// How many of the rows are pinned.
    pub n_pinned: usize,
    /// The chosen theme, as an index of the frame.
    pub theme: Option<usize>,
    /// At which state of the comparison it was worked out.
    pub(super) version: u32,
}

/// Each is worked out once, so two are the same only when they are one.
impl PartialEq for Seen {
    fn eq(&self, other: &Seen) -> bool {
        std::ptr::eq(self, other)
    }
}

impl Seen {
    /// The row by which an organisation is looked at: that of the selection, or else its latest.
    pub fn row_of(&self, organisation: DossierId) -> Option<u32> {
        let member = self.roster.organisations.get(self.roster.find(organisation)?)?;
        let rounds = self.roster.rounds_of(member);
        let selected = rounds.iter().map(|round| round.row).find(|row| self.selection.holds(*row));
        selected.or_else(|| rounds.last().map(|round| round.row))
    }
}
