//! What stands when somebody decides on an organisation: the rules that may be applied to it and what the chosen one
//! proposes, what was decided before, who may take part, and what was written so far.

use std::collections::BTreeSet;
use std::rc::Rc;

use super::super::{ComparePage, Model, Route};
use super::{AtHand, Seen};
use crate::compare::Collection;
use crate::compare::decision::{CommitteeMemberId, Decision, DecisionId, Draft, Given, Standing, standing};
use crate::compare::proposal::{Lean, Proposal};
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

/// An organisation on which the same may be decided.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Alike {
    /// The organisation.
    pub organisation: DossierId,
    /// What it is called.
    pub name: Rc<str>,
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

impl Model {
    /// The organisations of the page for which the rule leans the same way and on whose label nothing was decided yet, in
    /// the page's order. There are none while the decision is not whole, deviates, or asks for something: then each is a
    /// case of its own.
    pub fn alike(&self, deciding: &Deciding) -> Vec<Alike> {
        let follows =
            |it: &Decision| it.incomplete().is_empty() && it.deviation().is_none() && it.conditions.is_empty();
        let is_plain = deciding.earlier.is_empty() && deciding.decision().is_some_and(|decision| follows(&decision));
        let (Some(seen), Some(judged), Some(given)) = (&self.desks.seen, &self.desks.judged, &deciding.given) else {
            return Vec::new();
        };
        if !is_plain || deciding.rule != Some(judged.rule) {
            return Vec::new();
        }
        let lean = Some(Lean::of_proposal(&given.proposal));
        let of_row = |row: &u32| {
            let member = seen.roster.member(*row).filter(|_| judged.lean(*row) == lean)?;
            let is_new = !judged.standings.contains_key(&(member.id, seen.framework.id.clone()));
            let is_other = is_new && member.id != deciding.organisation;
            is_other.then(|| Alike { organisation: member.id, name: member.organisation.name.clone() })
        };
        seen.rows.iter().filter_map(of_row).collect()
    }

    /// The decisions on other organisations that were ticked beside this one, each on its own proposal. What the rule
    /// proposes otherwise by now is left alone.
    pub(in crate::app) fn decided_alike(&self, deciding: &Deciding) -> Vec<Decision> {
        let (Some(seen), Some(given)) = (&self.desks.seen, &deciding.given) else { return Vec::new() };
        let Some((id, rule)) = deciding.rules.iter().find(|(id, _)| deciding.rule == Some(*id)) else {
            return Vec::new();
        };
        let on = deciding.draft.day(given.today);
        let ticked = self.alike(deciding).into_iter().filter(|it| deciding.draft.also.contains(&it.organisation));
        let decisions = ticked.filter_map(|it| {
            let proposal = proposal(seen, *id, rule, it.organisation, on)?;
            let decision = deciding.draft.decision(&Given { proposal, held: None, ..given.clone() })?;
            (decision.incomplete().is_empty() && decision.deviation().is_none()).then_some(decision)
        });
        decisions.collect()
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
    let mut of_day = collection.decisions().into_iter().filter(|(_, decision)| decision.day == day);
    of_day.next_back().map(|(_, decision)| decision.by.keys().copied().collect()).unwrap_or_default()
}
