//! Steps back and forth, values that are put back, and clashes that are settled. Each is one more entry: nothing that
//! was entered is ever changed.

use std::rc::Rc;

use super::super::clashes::Clash;
use super::super::journal::LINES_AT_ONCE;
use super::super::route::{HistoryPart, Sought};
use super::super::workspace::{MOST_STEPS, Way};
use super::super::{Effect, Model, Notice, Route};
use crate::dossier::change::{Change, Field};
use crate::dossier::entry::EntryId;

impl Model {
    /// Takes back the last thing done on this page's dossier or framework, or does it again.
    pub(super) fn take_step(&mut self, way: Way) -> Vec<Effect> {
        if let Route::Manuscript(manuscript, _) = &self.route {
            return match way {
                Way::Back => self.undo_edit(*manuscript),
                Way::Forth => self.redo_edit(*manuscript),
            };
        }
        // What is still being typed is the last thing done.
        let mut effects = self.leave_all_notes();
        let of_page = self.route.dossier();
        let Some(workspace) = self.workspace.as_mut().filter(|workspace| Some(workspace.dossier.id) == of_page) else {
            return effects;
        };
        let step = workspace.step(way);
        let n_skipped = match &step {
            Some(step) => step.n_skipped,
            None => workspace.steps(way).len(),
        };
        let steps = workspace.steps_mut(way);
        steps.truncate(steps.len().saturating_sub(n_skipped + usize::from(step.is_some())));
        let is_done = step.is_some();
        if let Some(step) = step {
            let kept = std::mem::take(&mut workspace.redoable);
            let stepped = self.record(step.changes);
            if let Some(workspace) = &mut self.workspace {
                workspace.redoable = kept;
                remember(workspace.steps_mut(way.turned()), &stepped);
            }
            effects.extend(stepped);
        }
        let notice = match (n_skipped, way, is_done) {
            (0, _, false) => return effects,
            (0, Way::Back, true) => Notice::Undone,
            (0, Way::Forth, true) => Notice::Redone,
            (n, _, is_done) => Notice::LeftAlone { n, is_done },
        };
        effects.extend(self.tell(notice));
        effects
    }

    /// Remembers that what was just done can be taken back, as a whole.
    pub(super) fn remember_for_undo(&mut self, effects: &[Effect]) {
        if let Some(workspace) = &mut self.workspace {
            remember(&mut workspace.undoable, effects);
        }
    }

    /// Looks for something in the history.
    pub(super) fn seek_in_history(&mut self, sought: Sought) -> Vec<Effect> {
        let dossier = self.route.dossier();
        dossier.map(|dossier| Effect::GoInPlace(Route::History(dossier, HistoryPart::Of(sought)))).into_iter().collect()
    }

    /// Shows more of the history.
    pub(super) fn continue_history(&mut self) -> Vec<Effect> {
        if let Some(workspace) = &mut self.workspace {
            workspace.n_lines += LINES_AT_ONCE;
        }
        vec![Effect::FocusOn(CONTINUED.into())]
    }

    /// Enters the value of an older entry once more, where a rating or a note can still change.
    pub(super) fn put_back(&mut self, entry: EntryId) -> Vec<Effect> {
        let change = self.workspace.as_ref().and_then(|workspace| workspace.dossier.entry(entry));
        let change = change.map(|entry| entry.change.clone());
        match change.filter(|change| matches!(change, Change::Rated { .. } | Change::Noted { .. })) {
            Some(change) => {
                let mut effects = self.enter(vec![change]);
                // The button is gone; what stands now is the newest line.
                effects.push(Effect::FocusOn(STANDING.into()));
                effects
            }
            None => Vec::new(),
        }
    }

    /// Settles a clash by the value that an entry brought.
    pub(super) fn settle_clash(&mut self, field: &Field, chosen: EntryId) -> Vec<Effect> {
        let value = |clash: &Clash| clash.value(chosen).map(|value| value.newest().change.clone());
        self.settle_by(field, value)
    }

    /// Settles a clash of notes by putting them one below the other.
    pub(super) fn join_notes(&mut self, field: &Field) -> Vec<Effect> {
        self.settle_by(field, Clash::notes_joined)
    }

    fn settle_by(&mut self, field: &Field, value: impl FnOnce(&Clash) -> Option<Change>) -> Vec<Effect> {
        let mut effects = self.leave_all_notes();
        let clashes = self.workspace.iter().flat_map(|workspace| Clash::all(&workspace.dossier));
        let found = clashes.enumerate().find(|(_, clash)| clash.field == *field);
        let Some((index, change)) = found.and_then(|(index, clash)| Some((index, value(&clash)?))) else {
            return effects;
        };
        if !self.may_enter(std::slice::from_ref(&change)) {
            effects.extend(self.refuse());
            return effects;
        }
        let now = self.now;
        let id = EntryId(self.ids.make(now));
        let Some(workspace) = &mut self.workspace else { return effects };
        let author = workspace.author(self.ids.replica, std::slice::from_ref(&change));
        let is_other = workspace.dossier.winner(field).is_some_and(|winner| winner.change != change);
        let entry = Rc::new(workspace.dossier.draft_settlement(id, now, author, change));
        workspace.dossier.insert(entry.clone());
        workspace.redoable.clear();
        let n_left = workspace.dossier.unsettled().count();
        let settled = self.store(vec![entry]);
        // Where the value stays what it was, there is nothing to take back.
        if is_other {
            self.remember_for_undo(&settled);
        }
        effects.extend(settled);
        let next = n_left.checked_sub(1).map(|last| clash_id(index.min(last)));
        effects.push(Effect::FocusOn(next.unwrap_or_else(|| NO_CLASHES.to_owned()).into()));
        effects
    }
}

/// The id of the first line of the history that was not shown before.
pub const CONTINUED: &str = "continued";

/// The id of the entry that stands, on the page of an indicator's history.
pub const STANDING: &str = "standing";

/// The id of what is said when nothing is left to settle.
pub const NO_CLASHES: &str = "settled";

/// The id of the heading of the n-th clash, from 0.
pub fn clash_id(index: usize) -> String {
    format!("clash-{index}")
}

/// Puts what was stored on top of some steps; the oldest are forgotten.
fn remember(steps: &mut Vec<Vec<EntryId>>, effects: &[Effect]) {
    for effect in effects {
        if let Effect::Append(_, entries, _) = effect {
            steps.push(entries.iter().map(|entry| entry.id).collect());
        }
    }
    let n_forgotten = steps.len().saturating_sub(MOST_STEPS);
    steps.drain(..n_forgotten);
}
