//! Reviewing: beginning a review or a finding, sealing a review, and what follows from it.

use std::rc::Rc;

use super::super::addition::Addition;
use super::super::route::{ReviewPage, ReviewsPage};
use super::super::{Effect, Model, Route};
use crate::dossier::change::Change;
use crate::dossier::finding::FindingDetails;
use crate::dossier::review::{ReviewDetails, ReviewId};
use crate::dossier::review_seal::ReviewSeal;

impl Model {
    /// Opens a review and goes to its first page.
    pub(super) fn begin_review(&mut self, details: Rc<ReviewDetails>) -> Vec<Effect> {
        self.add_and_go(Addition::Review(details), |change| match change {
            Change::ReviewOpened { review, .. } => Some((*review, ReviewPage::Start)),
            _ => None,
        })
    }

    /// Raises a finding, to be worded where findings are.
    pub(super) fn begin_finding(&mut self, review: ReviewId, details: Rc<FindingDetails>) -> Vec<Effect> {
        self.add_and_go(Addition::Finding(review, details), |change| match change {
            Change::FindingRaised { review, finding, .. } => Some((*review, ReviewPage::Findings(Some(*finding)))),
            _ => None,
        })
    }

    /// Enters something new and goes to the page of a review on which it is looked at.
    fn add_and_go(
        &mut self,
        addition: Addition,
        page: impl Fn(&Change) -> Option<(ReviewId, ReviewPage)>,
    ) -> Vec<Effect> {
        let Some(dossier) = self.workspace.as_ref().map(|workspace| workspace.dossier.id) else { return Vec::new() };
        let mut effects = self.add(addition);
        let entered = effects.iter().find_map(|effect| match effect {
            Effect::Append(_, entries, _) => entries.iter().find_map(|entry| page(&entry.change)),
            _ => None,
        });
        effects
            .extend(entered.map(|(review, page)| Effect::Go(Route::Reviews(dossier, ReviewsPage::Of(review, page)))));
        effects
    }

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
