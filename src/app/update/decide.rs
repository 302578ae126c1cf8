//! Deciding on an organisation: what is written stays until it is whole, and what was entered by mistake leaves the
//! register after one question.

use std::rc::Rc;

use super::super::desks::DeskAddition;
use super::super::{ComparePage, Effect, Model, Question, Route};
use crate::compare::decision::{DecisionId, Draft};
use crate::compare::desk::DeskChange;
use crate::dossier::entry::DossierId;

impl Model {
    /// Keeps what was written so far, or drops it.
    pub(super) fn draft_decision(&mut self, dossier: DossierId, draft: Option<Rc<Draft>>) -> Vec<Effect> {
        let Some(collection) = self.collection_of_page().map(|at_hand| &at_hand.collection) else { return Vec::new() };
        let key = (collection.id, collection.organisation(dossier));
        match draft {
            Some(draft) => self.desks.drafts.insert(key, draft),
            None => self.desks.drafts.remove(&key),
        };
        Vec::new()
    }

    /// Enters the decision that was written on the organisation of the page, and those on others that were ticked beside
    /// it. While something is missing nothing is entered, and the page says what. One decision leads to its letter, several
    /// to the register.
    pub(super) fn enter_decision(&mut self) -> Vec<Effect> {
        let Some(deciding) = self.deciding() else { return Vec::new() };
        let whole = deciding.decision().filter(|decision| decision.incomplete().is_empty());
        let Some(decision) = whole else {
            let draft = Draft { was_sent: true, ..(*deciding.draft).clone() };
            return self.draft_decision(deciding.organisation, Some(Rc::new(draft)));
        };
        let others = self.decided_alike(&deciding);
        self.draft_decision(deciding.organisation, None);
        if others.is_empty() {
            return self.add_to_desk(DeskAddition::Decision(Rc::new(decision)));
        }
        let now = self.now;
        let entered = |decision| {
            let id = DecisionId(self.ids.make(now));
            DeskChange::Decided { decision: id, details: Some(Rc::new(decision)) }
        };
        let changes = std::iter::once(decision).chain(others).map(entered).collect();
        let mut effects = self.decide(changes);
        effects.extend(self.go_to_register());
        effects
    }

    fn go_to_register(&self) -> Option<Effect> {
        let collection = self.desks.at_hand.as_ref()?.collection.id;
        Some(Effect::Go(Route::Compare(collection, ComparePage::Decisions)))
    }

    /// Asks once before a decision leaves the register.
    pub(super) fn ask_to_retract(&mut self, decision: DecisionId) -> Vec<Effect> {
        let decided = self.collection_of_page().and_then(|at_hand| at_hand.collection.decision(decision));
        let name = decided.map(|decided| decided.proposal.about.organisation.name.clone());
        self.question = name.map(|name| Question::RetractDecision { decision, name });
        Vec::new()
    }

    /// The decision stays in the history and is in the register no more, which is shown next.
    pub(super) fn retract_decision(&mut self, decision: DecisionId) -> Vec<Effect> {
        let mut effects = self.decide(vec![DeskChange::Decided { decision, details: None }]);
        effects.extend(self.go_to_register());
        effects
    }
}
