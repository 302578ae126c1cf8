//! Rating indicators and writing notes.

use std::rc::Rc;

use super::super::workspace::NoteKey;
use super::super::{Effect, Event, Model};
use crate::dossier::change::{Change, Rating};
use crate::dossier::entry::RoundId;
use crate::dossier::round::Phase;
use crate::framework::IndicatorId;

/// A note becomes an entry when nobody has typed for so many milliseconds.
const NOTE_RESTS_AFTER: u32 = 1_500;

impl Model {
    pub(super) fn rate(&mut self, round: RoundId, indicator: IndicatorId, rating: Rating) -> Vec<Effect> {
        if let Some(workspace) = &mut self.workspace {
            workspace.touch(round, &indicator);
        }
        self.notice = None;
        let begins = self.open_round(round).is_some_and(|round| round.phase == Phase::Preparing);
        let answer = self.open_round(round).and_then(|state| self.answered(&state, indicator, rating));
        let rated = answer.map(|change| self.record(vec![change])).unwrap_or_default();
        self.remember_for_undo(&rated);
        // The first rating tells that the assessment has begun; nobody has to say so.
        let begun = match begins && !rated.is_empty() {
            true => self.record_in(round, |_| vec![Change::PhaseReached { round, phase: Phase::Assessing }]),
            false => Vec::new(),
        };
        [rated, begun].concat()
    }

    pub(super) fn type_note(&mut self, key: NoteKey, text: Rc<str>) -> Vec<Effect> {
        if self.open_round(key.round).is_none() {
            return Vec::new();
        }
        let Some(workspace) = &mut self.workspace else { return Vec::new() };
        workspace.touch(key.round, &key.indicator);
        workspace.drafts.insert(key.clone(), text.clone());
        self.saving.is_typing = true;
        let keep = Effect::KeepDrafts(workspace.dossier.id, workspace.drafts.clone());
        vec![keep, Effect::Wait(NOTE_RESTS_AFTER, Box::new(Event::NoteRested(key, text)))]
    }

    /// The note rests when it is still as it was when the waiting began.
    pub(super) fn rest_note(&mut self, key: NoteKey, text: &Rc<str>) -> Vec<Effect> {
        let unchanged = self.workspace.as_ref().is_some_and(|workspace| workspace.drafts.get(&key) == Some(text));
        if unchanged { self.leave_note(&key) } else { Vec::new() }
    }

    pub(super) fn leave_note(&mut self, key: &NoteKey) -> Vec<Effect> {
        let Some(workspace) = &mut self.workspace else { return Vec::new() };
        let Some(text) = workspace.drafts.remove(key) else { return Vec::new() };
        self.saving.is_typing = !workspace.drafts.is_empty();
        let (dossier, drafts) = (workspace.dossier.id, workspace.drafts.clone());
        let mut effects = self.record_in(key.round, |state| {
            if state.note(&key.indicator) == text {
                return Vec::new();
            }
            vec![Change::Noted { round: key.round, indicator: key.indicator.clone(), text }]
        });
        self.remember_for_undo(&effects);
        effects.push(Effect::KeepDrafts(dossier, drafts));
        effects
    }

    /// Adds a note that was entered elsewhere below what stands here, unless it stands here already.
    pub(super) fn take_note(&mut self, key: &NoteKey, taken: &Rc<str>) -> Vec<Effect> {
        let mut effects = self.leave_note(key);
        let noted = self.record_in(key.round, |state| {
            let present = state.note(&key.indicator);
            if present.contains(&**taken) {
                return Vec::new();
            }
            let text = if present.is_empty() { taken.clone() } else { format!("{present}\n\n{taken}").into() };
            vec![Change::Noted { round: key.round, indicator: key.indicator.clone(), text }]
        });
        self.remember_for_undo(&noted);
        effects.extend(noted);
        effects
    }

    pub(super) fn leave_all_notes(&mut self) -> Vec<Effect> {
        let keys: Vec<NoteKey> = self.workspace.iter().flat_map(|workspace| workspace.drafts.keys().cloned()).collect();
        keys.iter().flat_map(|key| self.leave_note(key)).collect()
    }
}
