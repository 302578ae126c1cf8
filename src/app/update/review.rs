//! Reviewing: sealing a review, and what follows from it.

use super::super::{Effect, Model};
use crate::dossier::change::Change;
use crate::dossier::review::ReviewId;
use crate::dossier::review_seal::ReviewSeal;
use std::rc::Rc;

impl Model {
    /// Seals a review that is not sealed yet.
    pub(super) fn ask_to_seal(&mut self, review: ReviewId) -> Vec<Effect> {
        let now = self.now;
        let Some(workspace) = &self.workspace else { return Vec::new() };
        let Some(state) = workspace.dossier.review(review).filter(|review| !review.is_sealed()) else {
            return Vec::new();
        };
        let Some(record) = workspace.dossier.review_record(state, now) else { return Vec::new() };
        self.record(vec![Change::ReviewSealed { review, seal: Rc::new(ReviewSeal::of(record)) }])
    }
}
