//! The dossier at hand, and the form from which a new one is made.

use std::collections::BTreeMap;
use std::rc::Rc;

use super::Drafts;
use crate::dossier::Dossier;
use crate::dossier::change::{Change, Field, Organisation, RoundField};
use crate::dossier::entry::{EntryId, RoundId, Timestamp};
use crate::framework::{FrameworkRef, IndicatorId, Scope, ThemeId};

/// The dossier at hand.
#[derive(Clone, Debug)]
pub struct Workspace {
    /// The dossier.
    pub dossier: Dossier,
    /// Notes that are being typed and are not yet entries.
    pub drafts: Drafts,
    /// The last export to a file.
    pub exported_at: Option<Timestamp>,
    /// Entries made here that can be taken back, the last one last.
    pub undoable: Vec<EntryId>,
    /// Where one stopped in a round, so that one starts there again.
    pub stopped_at: BTreeMap<RoundId, IndicatorId>,
}

/// Which note.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct NoteKey {
    /// The round.
    pub round: RoundId,
    /// The indicator.
    pub indicator: IndicatorId,
}

impl Workspace {
    /// A dossier that was just opened.
    pub fn new(dossier: Dossier, exported_at: Option<Timestamp>) -> Self {
        Self { dossier, drafts: Drafts::new(), exported_at, undoable: Vec::new(), stopped_at: BTreeMap::new() }
    }

    /// The text of a note as it stands on the screen: what is being typed, or else what was entered.
    pub fn note(&self, key: &NoteKey) -> Rc<str> {
        let entered = || self.dossier.round(key.round).map(|round| round.note(&key.indicator)).unwrap_or_default();
        self.drafts.get(key).cloned().unwrap_or_else(entered)
    }

    /// The change that takes back the last thing done here; none when somebody changed the same field since.
    pub fn change_back(&self) -> Option<(EntryId, Change)> {
        let id = *self.undoable.last()?;
        let entry = self.dossier.entry(id)?;
        let field = entry.change.field()?;
        if self.dossier.winner(&field)?.id != id {
            return None;
        }
        let former = entry.replaces.first().and_then(|id| self.dossier.entry(*id));
        let back = former.map(|entry| entry.change.clone()).or_else(|| entry.change.emptied())?;
        Some((id, back))
    }

    /// The field of the last thing done here.
    pub fn undoable_field(&self) -> Option<Field> {
        self.undoable.last().and_then(|id| self.dossier.entry(*id)).and_then(|entry| entry.change.field())
    }

    /// The indicator at which a round was left: the last one rated or noted here, or ever.
    pub fn resume_at(&self, round: RoundId) -> Option<IndicatorId> {
        let newest = || {
            let of_round = self.dossier.entries().filter_map(|entry| match entry.change.field() {
                Some(Field::Round(id, RoundField::Rating(indicator) | RoundField::Note(indicator))) if id == round => {
                    Some((entry.rank(), indicator))
                }
                _ => None,
            });
            of_round.max_by_key(|(rank, _)| *rank).map(|(_, indicator)| indicator)
        };
        self.stopped_at.get(&round).cloned().or_else(newest)
    }
}

/// The form of a new dossier.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct NewDossier {
    /// Who it is about.
    pub organisation: Organisation,
    /// What the first round is called.
    pub label: Rc<str>,
    /// The framework chosen.
    pub framework: Option<FrameworkRef>,
    /// The answers to the scope questions.
    pub scope: Scope,
    /// The themes chosen.
    pub themes: Vec<ThemeId>,
    /// Someone tried to create it while something was missing: problems are shown.
    pub was_submitted: bool,
}

/// What is missing before a dossier can be created.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Missing {
    /// The organisation has no name.
    Name,
    /// The round has no label.
    Label,
    /// No framework is chosen.
    Framework,
}

impl NewDossier {
    /// What is missing, in the order of the form.
    pub fn missing(&self) -> Vec<Missing> {
        let mut missing = Vec::new();
        if self.organisation.name.trim().is_empty() {
            missing.push(Missing::Name);
        }
        if self.label.trim().is_empty() {
            missing.push(Missing::Label);
        }
        if self.framework.is_none() {
            missing.push(Missing::Framework);
        }
        missing
    }
}
