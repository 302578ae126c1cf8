//! On which side of a review somebody works, and what each side may enter.
//!
//! The organisation says how it sees itself; a reviewer says how they see it, beside that and never over it. This is
//! what keeps the two apart: a rule about what this program lets people enter and takes from a file. It proves nothing
//! about who made an entry; signatures do.

use std::rc::Rc;

use serde::{Deserialize, Serialize};

use super::Dossier;
use super::change::{Change, Field, ReviewField};
use super::entry::Entry;
use super::signature::Capacity;

/// On which side somebody works on a dossier.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Side {
    /// For the organisation that evaluates itself.
    #[default]
    Organisation,
    /// From outside: as inspector, peer or auditor.
    Reviewer,
}

impl Side {
    /// Both sides.
    pub const ALL: [Side; 2] = [Side::Organisation, Side::Reviewer];

    /// The word in files and texts.
    pub fn word(self) -> &'static str {
        match self {
            Side::Organisation => "organisation",
            Side::Reviewer => "reviewer",
        }
    }

    /// Whether it is the organisation's.
    pub fn is_organisation(&self) -> bool {
        *self == Side::Organisation
    }

    /// Whether this side may enter such a change. Both sign; a finding is answered by the organisation, and both move it
    /// on, the organisation as far as [`FindingState::Implemented`](super::finding::FindingState::Implemented).
    pub fn may_enter(self, change: &Change) -> bool {
        match (change.field(), self) {
            (Some(Field::Signature(..)), _) => true,
            (Some(Field::Review(_, ReviewField::Answer(_))), side) => side == Side::Organisation,
            (Some(Field::Review(_, ReviewField::Step(_))), Side::Organisation) => !is_the_reviewers_step(change),
            (Some(Field::Review(..)), side) => side == Side::Reviewer,
            (Some(_), side) => side == Side::Organisation,
            // What an unknown kind does is not known: only the organisation's own file is trusted with it.
            (None, side) => side == Side::Organisation,
        }
    }

    /// Whether this side may put such a change over what stands there: that a finding was seen to be lifted is taken back
    /// only by those who saw it.
    pub fn may_replace(self, standing: &Change, change: &Change) -> bool {
        self.may_enter(change) && (self == Side::Reviewer || !is_the_reviewers_step(standing))
    }

    /// Whether a dossier takes an entry from a file. The file says on which side it was written, and this is the side on
    /// which the dossier is worked on here. Files of one's own side are taken whole. From the other side comes what that
    /// side may enter, and no signature of this side is replaced; and to a reviewer come reviews by others, which are not
    /// here yet.
    pub fn takes(self, dossier: &Dossier, written_as: Side, entry: &Entry) -> bool {
        let is_of_others = |change: &Change| {
            self == Side::Reviewer && change.review().is_some_and(|review| dossier.review(review).is_none())
        };
        let is_the_writers =
            written_as.may_enter(&entry.change) && !is_over_anothers_signature(dossier, written_as, entry);
        self == written_as || is_the_writers || is_of_others(&entry.change)
    }

    /// The side whose people sign in a capacity.
    fn of_capacity(capacity: Capacity) -> Side {
        match capacity {
            Capacity::Head | Capacity::PanelChair => Side::Organisation,
            Capacity::Inspector => Side::Reviewer,
        }
    }
}

/// Whether an entry would put something else in place of a signature that somebody of the other side made, or take it
/// back.
fn is_over_anothers_signature(dossier: &Dossier, written_as: Side, entry: &Entry) -> bool {
    let Some(field @ Field::Signature(..)) = entry.change.field() else { return false };
    match dossier.winner(&field).map(|winner| &winner.change) {
        Some(standing @ Change::Signed { proof: Some(proof), .. }) => {
            Side::of_capacity(proof.capacity) != written_as && *standing != entry.change
        }
        _ => false,
    }
}

fn is_the_reviewers_step(change: &Change) -> bool {
    match change {
        Change::FindingMoved { step: Some(step), .. } => step.state.is_the_reviewers(),
        _ => false,
    }
}

/// The entries of a file that a dossier takes, and those that it refuses; one that it has already is not refused.
pub fn sifted(
    dossier: &Dossier,
    side: Side,
    written_as: Side,
    entries: &[Rc<Entry>],
) -> (Vec<Rc<Entry>>, Vec<Rc<Entry>>) {
    let is_taken = |entry: &Rc<Entry>| dossier.entry(entry.id).is_some() || side.takes(dossier, written_as, entry);
    entries.iter().cloned().partition(is_taken)
}
