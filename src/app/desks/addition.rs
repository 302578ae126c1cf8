//! What is new in a comparison and needs an id of its own: the page says what it is, the model names it.

use std::rc::Rc;

use ulid::Ulid;

use super::super::ComparePage;
use crate::compare::decision::{CommitteeMember, CommitteeMemberId, Decision, DecisionId};
use crate::compare::desk::DeskChange;
use crate::compare::rule::{LabelRule, RuleId};

/// Something new in a comparison.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum DeskAddition {
    /// A label's rule that somebody writes.
    Rule(Rc<LabelRule>),
    /// A rule that comes with its framework and has its id from there, the same on every machine.
    BuiltInRule(RuleId, Rc<LabelRule>),
    /// A member of the committee.
    Member(Rc<CommitteeMember>),
    /// A decision.
    Decision(Rc<Decision>),
}

impl DeskAddition {
    /// The change that enters it under an id, and the page on which it is read or filled in further, where it has one.
    pub fn entered(self, id: Ulid) -> (DeskChange, Option<ComparePage>) {
        match self {
            DeskAddition::Rule(details) => Self::BuiltInRule(RuleId(id), details).entered(id),
            DeskAddition::BuiltInRule(rule, details) => {
                (DeskChange::RuleSet { rule, details: Some(details) }, Some(ComparePage::Rule(rule)))
            }
            DeskAddition::Member(details) => {
                (DeskChange::MemberSet { member: CommitteeMemberId(id), details: Some(details) }, None)
            }
            DeskAddition::Decision(details) => {
                let decision = DecisionId(id);
                (DeskChange::Decided { decision, details: Some(details) }, Some(ComparePage::Decision(decision)))
            }
        }
    }
}
