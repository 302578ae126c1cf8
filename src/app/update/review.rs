//! Reviewing: beginning a review or a finding, sealing a review, and what follows from it.

use std::rc::Rc;

use super::super::addition::Addition;
use super::super::route::{ReviewPage, ReviewsPage};
use super::super::{Effect, Model, Question, Route};
use crate::dossier::change::Change;
use crate::dossier::finding::FindingDetails;
use crate::dossier::review::{ReviewDetails, ReviewId};
use crate::dossier::review_seal::ReviewSeal;
use crate::score::due::Periods;
use crate::score::soundness::{Against, lacking};

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
            Change::FindingRaised { review, finding, .. } => Some((*review, ReviewPage::Finding(*finding))),
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

    /// Asks whether a review is to be sealed, unless something that it cannot be without is missing.
    pub(super) fn ask_to_seal(&mut self, review: ReviewId) -> Vec<Effect> {
        if !self.may_enter(&[Change::ReviewConcluded { review, conclusion: None }]) {
            return self.refuse();
        }
        // What is being typed is part of it.
        let effects = self.leave_all_notes();
        let name = self.workspace.as_ref().map(|workspace| workspace.dossier.organisation().name.clone());
        self.question = name.filter(|_| self.may_seal(review)).map(|name| Question::SealReview { review, name });
        effects
    }

    /// Whether a review can be sealed: it is open, and lacks nothing that is in the way.
    fn may_seal(&self, id: ReviewId) -> bool {
        let against = || {
            let dossier = &self.workspace.as_ref()?.dossier;
            let review = dossier.review(id).filter(|review| !review.is_sealed())?;
            let round = dossier.round(review.details.as_ref()?.round)?;
            let framework = self.framework_of(round)?.framework;
            let periods = Periods::of(&framework);
            let against = Against { dossier, framework: &framework, round, periods: &periods };
            Some(lacking(against, review).iter().all(|point| !point.is_blocking()))
        };
        against().unwrap_or(false)
    }

    /// Seals a review that is not sealed yet. What was done before cannot be taken back any more.
    pub(super) fn seal_review(&mut self, review: ReviewId) -> Vec<Effect> {
        let mut effects = self.leave_all_notes();
        let now = self.now;
        if !self.may_seal(review) {
            return effects;
        }
        let Some(workspace) = &mut self.workspace else { return effects };
        let Some(state) = workspace.dossier.review(review) else { return effects };
        let Some(record) = workspace.dossier.review_record(state, now) else { return effects };
        workspace.undoable.clear();
        workspace.redoable.clear();
        effects.extend(self.record(vec![Change::ReviewSealed { review, seal: Rc::new(ReviewSeal::of(record)) }]));
        effects.push(Effect::FocusOn("sealed".into()));
        effects
    }
}
