//! A round on another edition of its framework: looking at what would change, moving it, going back, and confirming
//! answers that came along.

use std::rc::Rc;

use super::super::edition::{EditionPlan, newest_after};
use super::super::route::RoundPage;
use super::super::{Effect, Model, Route};
use crate::dossier::change::Change;
use crate::dossier::entry::RoundId;
use crate::dossier::moving::{changes_of_links, changes_of_move};
use crate::dossier::round::Round;
use crate::framework::conversion::{Method, ScalePair};
use crate::framework::succession::Succession;
use crate::framework::{Card, FrameworkRef, IndicatorId};

impl Model {
    /// The newest edition that holds later than the one that a round is on: built in, or published in this browser.
    pub fn newer_edition(&self, round: &Round) -> Option<&Card> {
        let framework = self.library.framework(round.framework())?;
        let built_in = self.library.catalogue.iter().flat_map(|cards| cards.iter());
        let published = self.manuscripts.iter().flat_map(|all| all.iter()).flat_map(|one| &one.published);
        newest_after(built_in.chain(published), round.framework(), &framework.valid_from)
    }

    /// Shows what another edition would change. It is needed in all its languages, as it goes with the dossier then.
    pub(super) fn consider_edition(&mut self, round: RoundId, to: FrameworkRef) -> Vec<Effect> {
        if self.open_round(round).is_none() {
            return Vec::new();
        }
        let Some(workspace) = &mut self.workspace else { return Vec::new() };
        workspace.plan = Some(Rc::new(EditionPlan::new(round, to.clone())));
        self.compare_editions();
        match self.library.is_complete(&to) {
            true => Vec::new(),
            false => vec![Effect::ReadFramework(to, None)],
        }
    }

    /// Works out what a newer edition makes of an older one, once both are here.
    pub(super) fn compare_editions(&mut self) {
        let Some(plan) = self.workspace.as_ref().and_then(|workspace| workspace.plan.clone()) else { return };
        let Some(round) = self.open_round(plan.round).filter(|_| plan.succession.is_none()) else { return };
        let whole =
            |reference: &FrameworkRef| self.library.package(reference).filter(|_| self.library.is_complete(reference));
        let (Some(old), Some(new)) = (whole(round.framework()), whole(&plan.to)) else { return };
        let succession = Rc::new(Succession::between(old, new));
        self.change_plan(|plan| plan.succession = Some(succession));
    }

    pub(super) fn change_plan(&mut self, change: impl FnOnce(&mut EditionPlan)) -> Vec<Effect> {
        if let Some(plan) = self.workspace.as_mut().and_then(|workspace| workspace.plan.as_mut()) {
            change(Rc::make_mut(plan));
        }
        Vec::new()
    }

    pub(super) fn decide_proposal(&mut self, from: IndicatorId, to: IndicatorId, accepts: bool) -> Vec<Effect> {
        self.change_plan(|plan| plan.decide(from, to, accepts))
    }

    pub(super) fn choose_method(&mut self, pair: ScalePair, method: Method) -> Vec<Effect> {
        self.change_plan(|plan| plan.choose(pair, method))
    }

    pub(super) fn leave_plan(&mut self) -> Vec<Effect> {
        if let Some(workspace) = &mut self.workspace {
            workspace.plan = None;
        }
        Vec::new()
    }

    /// A plan is looked at where the round is prepared, and forgotten elsewhere.
    pub(super) fn leave_plan_elsewhere(&mut self) {
        let here = match &self.route {
            Route::Round(_, round, RoundPage::Prepare) => Some(*round),
            _ => None,
        };
        if let Some(workspace) = &mut self.workspace
            && workspace.plan.as_ref().is_some_and(|plan| Some(plan.round) != here)
        {
            workspace.plan = None;
        }
    }

    /// Moves the round to the edition that is being looked at, as decided. All of it is taken back as one.
    pub(super) fn move_edition(&mut self) -> Vec<Effect> {
        // What is still being typed belongs to the edition that one leaves.
        let mut effects = self.leave_all_notes();
        let Some(changes) = self.changes_of_plan() else { return effects };
        let Some(plan) = self.workspace.as_mut().and_then(|workspace| workspace.plan.take()) else { return effects };
        let moved = self.record(changes);
        self.remember_for_undo(&moved);
        self.begin_anew(plan.round);
        effects.extend(moved);
        effects.extend(self.keep_complete_framework(&plan.to));
        effects
    }

    fn changes_of_plan(&self) -> Option<Vec<Change>> {
        let workspace = self.workspace.as_ref()?;
        let plan = workspace.plan.as_ref()?;
        let round = self.open_round(plan.round)?;
        let edition = plan.to_move(workspace.dossier.clock(), round.edition.clone())?;
        // A colleague may have moved the round meanwhile.
        if edition.from != *round.framework() {
            return None;
        }
        let [old, new] = [&edition.from, &edition.to].map(|reference| self.library.framework(reference));
        let (old, new) = (old?, new?);
        // All that follows the round is entered before the move itself.
        let links = changes_of_links(workspace.dossier.evidence(), &old, &new, &edition);
        Some([links, changes_of_move(&round, &old, &new, Rc::new(edition))].concat())
    }

    /// Brings a round back to the edition before.
    pub(super) fn return_edition(&mut self, round: RoundId) -> Vec<Effect> {
        let mut effects = self.leave_all_notes();
        let is_open = self.open_round(round).is_some_and(|round| round.edition.is_some());
        let Some(workspace) = self.workspace.as_ref().filter(|_| is_open) else { return effects };
        let changes = workspace.dossier.changes_back(round);
        let returned = self.record(changes);
        self.remember_for_undo(&returned);
        self.begin_anew(round);
        effects.extend(returned);
        effects
    }

    /// On another edition, where one stopped says nothing any more.
    fn begin_anew(&mut self, round: RoundId) {
        if let Some(workspace) = &mut self.workspace {
            workspace.stopped_at.remove(&round);
            workspace.touched = Rc::default();
            workspace.plan = None;
        }
    }

    /// Enters an answer that came with a move once more: somebody looked at it and it stands.
    pub(super) fn confirm_answer(&mut self, round: RoundId, indicator: &IndicatorId) -> Vec<Effect> {
        if let Some(workspace) = &mut self.workspace {
            workspace.touch(round, indicator);
        }
        self.record_in(round, |state| match state.to_review.contains(indicator) {
            true => {
                let rating = state.rating(indicator).clone();
                vec![Change::Rated { round, indicator: indicator.clone(), rating }]
            }
            false => Vec::new(),
        })
    }
}
