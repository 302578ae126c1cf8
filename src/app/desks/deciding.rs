//! What stands when somebody decides on an organisation: the rules that may be applied to it and what the chosen one
//! proposes, what was decided before, who may take part, and what was written so far.

use std::collections::BTreeSet;
use std::rc::Rc;

use super::super::{ComparePage, Model, Route};
use super::{AtHand, Seen};
use crate::compare::Collection;
use crate::compare::decision::{CommitteeMemberId, Decision, DecisionId, Draft, Given, Standing, standing};
use crate::compare::proposal::Proposal;
use crate::compare::rule::{LabelRule, RuleId};
use crate::dossier::day::Day;
use crate::dossier::entry::DossierId;
use crate::framework::FrameworkRef;

/// What stands when somebody decides on an organisation.
#[derive(Clone, Debug)]
pub struct Deciding {
    /// The organisation, by the dossier that it goes by.
    pub organisation: DossierId,
    /// The rules that may be applied.
    pub rules: Vec<(RuleId, Rc<LabelRule>)>,
    /// The rule that is applied; none where a proposal of before is taken up again.
    pub rule: Option<RuleId>,
    /// What was decided before on the same label, the latest first.
    pub earlier: Vec<(DecisionId, Rc<Decision>)>,
    /// How the label stands today.
    pub standing: Standing,
    /// What is needed beside what is written; none where there is neither a rule nor an earlier decision.
    pub given: Option<Given>,
    /// What was written so far.
    pub draft: Rc<Draft>,
}

impl Deciding {
    /// The decision as far as it is written.
    pub fn decision(&self) -> Option<Decision> {
        self.draft.decision(self.given.as_ref()?)
    }
}

impl Model {
    /// What stands where the page is about deciding.
    pub fn deciding(&self) -> Option<Deciding> {
        let Route::Compare(id, ComparePage::Decide(view, dossier)) = &self.route else { return None };
        let at_hand = self.collection_of_page()?;
        let seen = self.desks.seen.as_ref()?;
        let organisation = at_hand.collection.organisation(*dossier);
        let framework = self.library.framework(&seen.framework)?;
        let rules = at_hand.rules_on(&seen.framework).map(|(id, rule)| (id, rule.clone())).collect();
        let wanted = at_hand.rule_on(&seen.framework, view.rule);
        let today = self.day();
        let earlier = earlier(at_hand, organisation, &seen.framework);
        let draft = self.desks.drafts.get(&(*id, organisation)).cloned().unwrap_or_default();
        let standing = standing(earlier.iter().map(|(id, decision)| (*id, &**decision)), today);
        let on = draft.day(today);
        let fresh = wanted.and_then(|(id, rule)| Some((id, proposal(seen, id, &rule, organisation, on)?)));
        let rule = fresh.as_ref().map(|(id, _)| *id);
        // Where no file is there any more, the label is decided on as it was proposed before.
        let proposal = fresh.map(|(_, it)| it).or_else(|| earlier.first().map(|(_, it)| it.proposal.clone()));
        let given = proposal.map(|proposal| Given {
            proposal,
            committee: at_hand.collection.committee().into_iter().map(|(id, it)| (id, it.clone())).collect(),
            seated: seated(&at_hand.collection, on),
            label: framework.label,
            held: standing.held.as_ref().and_then(|held| held.grade.clone()),
            today,
        });
        Some(Deciding { organisation, rule, earlier, standing, given, draft, rules })
    }
}

fn proposal(seen: &Seen, id: RuleId, rule: &LabelRule, organisation: DossierId, on: Day) -> Option<Rc<Proposal>> {
    let row = usize::try_from(seen.row_of(organisation)?).ok()?;
    Proposal::of(id, rule, &seen.sheet, row, on).map(Rc::new)
}

/// What was decided on the label of an organisation, the latest first. A label goes on when its framework is revised.
fn earlier(at_hand: &AtHand, organisation: DossierId, framework: &FrameworkRef) -> Vec<(DecisionId, Rc<Decision>)> {
    let mut by_label = at_hand.collection.decisions_by_label();
    let decisions = by_label.remove(&(organisation, framework.id.clone())).unwrap_or_default();
    decisions.into_iter().rev().map(|(id, decision)| (id, decision.clone())).collect()
}

/// Who took part in the decision of that day that was entered last: a committee that sits decides on several.
fn seated(collection: &Collection, day: Day) -> BTreeSet<CommitteeMemberId> {
    let of_day = collection.decisions().into_iter().filter(|(_, decision)| decision.day == day);
    of_day.last().map(|(_, decision)| decision.by.keys().copied().collect()).unwrap_or_default()
}
