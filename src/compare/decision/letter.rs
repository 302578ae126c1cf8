//! What a letter says that tells an organisation of a decision: all of it as data, which the interface words.

use std::rc::Rc;

use super::{CommitteeMember, Decision, DecisionId, Deviation, Outcome, Requirement, Validity};
use crate::compare::proposal::{About, Ground, Lack, Unknown};
use crate::compare::rule::{Condition, GradeId};
use crate::dossier::day::Day;
use crate::framework::FrameworkRef;

/// A decision as its letter tells it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Letter {
    /// Which decision.
    pub decision: DecisionId,
    /// The number under which the label body keeps it.
    pub reference: Rc<str>,
    /// To whom, on which round and which records: the scope of the decision.
    pub about: About,
    /// On which framework edition.
    pub framework: FrameworkRef,
    /// What the label is called; empty where it goes by the name of its framework.
    pub label: Rc<str>,
    /// On whose ratings it was judged.
    pub ground: Ground,
    /// What was decided.
    pub outcome: Outcome,
    /// The grade and what it is called, where one is given or kept.
    pub grade: Option<(GradeId, Rc<str>)>,
    /// On which day.
    pub day: Day,
    /// From when until when it holds, where it is given.
    pub validity: Option<Validity>,
    /// What the organisation does, and by when.
    pub conditions: Vec<Requirement>,
    /// The committee's reason, in its own words.
    pub reason: Rc<str>,
    /// How the decision deviates from what the rule proposed.
    pub deviation: Option<Deviation>,
    /// What was missing for the grade that was asked for: of a label that is not given, for the lowest.
    pub lacks: Vec<(Condition, Lack)>,
    /// What could not be said.
    pub unknowns: Vec<(Condition, Unknown)>,
    /// Who decided, the chair first; those who were heard or kept the minutes after them.
    pub by: Vec<Rc<CommitteeMember>>,
}

impl Letter {
    /// The letter of a decision.
    pub fn of(id: DecisionId, decision: &Decision) -> Letter {
        let proposal = &decision.proposal;
        let weighed = decision.weighed();
        let asked = weighed.or(proposal.grades.last());
        let mut by: Vec<Rc<CommitteeMember>> = decision.by.values().cloned().collect();
        by.sort_by_key(|member| (member.part, member.title.clone()));
        Letter {
            decision: id,
            reference: decision.reference.clone(),
            about: proposal.about.clone(),
            framework: proposal.framework.clone(),
            label: proposal.name.clone(),
            ground: proposal.ground,
            outcome: decision.outcome,
            grade: weighed.map(|grade| (grade.grade.clone(), grade.name.clone())),
            day: decision.day,
            validity: decision.validity,
            conditions: decision.conditions.clone(),
            reason: decision.reason.clone(),
            deviation: decision.deviation(),
            lacks: asked
                .map(|grade| grade.lacks().map(|(asked, lack)| (asked.clone(), lack.clone())).collect())
                .unwrap_or_default(),
            unknowns: asked
                .map(|grade| grade.unknowns().map(|(asked, why)| (asked.clone(), why.clone())).collect())
                .unwrap_or_default(),
            by,
        }
    }
}
