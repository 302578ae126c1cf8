//! On which side of a review one works here, and what is the other side's.

use super::super::event::Event;
use super::super::{Effect, Model, Notice};
use crate::dossier::change::Change;
use crate::dossier::side::Side;

impl Model {
    /// From now on, the dossier at hand is worked on for that side. What the other side did here is not theirs to take
    /// back.
    pub(super) fn choose_side(&mut self, side: Side) -> Vec<Effect> {
        let mut effects = self.leave_all_notes();
        let Some(workspace) = self.workspace.as_mut().filter(|workspace| workspace.side != side) else {
            return effects;
        };
        workspace.side = side;
        workspace.undoable.clear();
        workspace.redoable.clear();
        workspace.hand_over();
        effects.push(Effect::KeepSide(workspace.dossier.id, side));
        effects
    }

    /// Whether everything of this may be entered on the side on which one works here.
    pub(super) fn may_enter(&self, changes: &[Change]) -> bool {
        self.workspace.as_ref().is_none_or(|workspace| workspace.may_enter(changes))
    }

    /// Says that this is the other side's.
    pub(super) fn refuse(&mut self) -> Vec<Effect> {
        let side = self.workspace.as_ref().map(|workspace| workspace.side).unwrap_or_default();
        self.tell(Notice::NotYours { side })
    }

    /// Whether an event begins something of the organisation's that goes beyond entering it, while one reviews: a page
    /// to go to, a file to be kept, a question. It is refused before anything of it has happened.
    pub(super) fn is_not_ours(&self, event: &Event) -> bool {
        let is_reviewer = self.workspace.as_ref().is_some_and(|workspace| workspace.side == Side::Reviewer);
        let begins = matches!(
            event,
            Event::RoundBegun(..)
                | Event::NextRoundOpened(..)
                | Event::NextRoundOpenedOn(..)
                | Event::EditionConsidered(..)
                | Event::EditionMoved
                | Event::EditionReturned(..)
                | Event::CloseAsked(..)
                | Event::FilesAttached(..)
                | Event::EvidenceWanted(Some(_))
                | Event::PanelBegun(..)
                | Event::PanelCopied(..)
                | Event::ResponsesAccepted
                | Event::AnswersRead(..)
                | Event::ActionBegun(..)
                | Event::NoteTyped(..)
        );
        is_reviewer && begins && self.route.dossier().is_some()
    }
}
