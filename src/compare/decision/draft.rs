//! A decision while it is being written: what was filled in so far, and what it comes to with all that stands already.
//! What nobody filled in is as it usually is: the day is today, the grade the one that is proposed, the dates those of the
//! framework. What was decided is never filled in by itself.

use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

use super::{CommitteeMember, CommitteeMemberId, Decision, Outcome, Requirement, Validity};
use crate::compare::proposal::Proposal;
use crate::compare::rule::GradeId;
use crate::dossier::day::Day;
use crate::dossier::entry::DossierId;
use crate::framework::label::Label;

/// What was filled in.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Draft {
    /// What is decided.
    pub outcome: Option<Outcome>,
    /// The grade; the usual one when none was chosen.
    pub grade: Option<GradeId>,
    /// The day; today when none was given.
    pub day: Option<Day>,
    /// Who takes part; those of the last decision of that day when nobody was ticked or unticked.
    pub by: Option<BTreeSet<CommitteeMemberId>>,
    /// Why.
    pub reason: Rc<str>,
    /// What the organisation is to do. What is neither said nor dated does not stand there.
    pub conditions: Vec<Requirement>,
    /// The first day of validity; that of the decision when none was given.
    pub from: Option<Day>,
    /// The last day of validity; that of the framework when none was given.
    pub last_day: Option<Day>,
    /// First day of the window of surveillance; that of the framework when none was given.
    pub surveillance_from: Option<Day>,
    /// And its last.
    pub surveillance_until: Option<Day>,
    /// The number under which the label body keeps it.
    pub reference: Rc<str>,
    /// On which organisations the same is decided besides.
    pub also: BTreeSet<DossierId>,
    /// Whether somebody wanted to enter it already: then it says what is missing.
    pub was_sent: bool,
}

/// What stands already when a decision is written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Given {
    /// What the rule proposes, as of the day of the decision.
    pub proposal: Rc<Proposal>,
    /// Who may take part.
    pub committee: BTreeMap<CommitteeMemberId, Rc<CommitteeMember>>,
    /// Who took part in the last decision of that day.
    pub seated: BTreeSet<CommitteeMemberId>,
    /// What the framework says of its label.
    pub label: Option<Label>,
    /// The grade that is held.
    pub held: Option<GradeId>,
    /// Today.
    pub today: Day,
}

impl Outcome {
    /// Whether the organisation may be asked to do something by a day.
    pub fn may_ask(self) -> bool {
        matches!(self, Self::GrantedWithConditions | Self::Deferred | Self::Maintained | Self::Suspended)
    }
}

impl Draft {
    /// On which day it is decided.
    pub fn day(&self, today: Day) -> Day {
        self.day.unwrap_or(today)
    }

    /// Who takes part, of those who may.
    pub fn seated(&self, given: &Given) -> BTreeSet<CommitteeMemberId> {
        let wanted = self.by.as_ref().unwrap_or(&given.seated);
        wanted.iter().filter(|id| given.committee.contains_key(id)).copied().collect()
    }

    /// The grade that is given or kept: the one that was chosen, or else the one that is proposed or held, or the only one
    /// there is.
    pub fn grade(&self, given: &Given) -> Option<GradeId> {
        let outcome = self.outcome?;
        let grades = &given.proposal.grades;
        let only = || grades.first().filter(|_| grades.len() == 1).map(|grade| grade.grade.clone());
        let held = || given.held.clone().filter(|id| given.proposal.grade(id).is_some());
        match outcome {
            _ if outcome.gives() => {
                let proposed = || given.proposal.proposed().map(|grade| grade.grade.clone());
                self.grade.clone().or_else(proposed).or_else(only)
            }
            Outcome::Maintained => self.grade.clone().or_else(held).or_else(only),
            _ => None,
        }
    }

    /// From when until when the label is held, where it is given and enough is known to say so.
    pub fn validity(&self, given: &Given) -> Option<Validity> {
        self.outcome.filter(|outcome| outcome.gives())?;
        let from = self.from.unwrap_or(self.day(given.today));
        let usual = given.label.as_ref().map(|label| Validity::of(label, from));
        let until = self.last_day.map(|day| day.plus_days(1)).or(usual.map(|it| it.until))?;
        let window = usual.and_then(|it| it.surveillance);
        let first = self.surveillance_from.or(window.map(|(first, _)| first));
        let last = self.surveillance_until.or(window.map(|(_, last)| last));
        // A label that is held for less long than usual may end before it would be audited.
        let surveillance = first.zip(last).filter(|(first, last)| first <= last && *last <= until);
        Some(Validity { from, until, surveillance })
    }

    /// The decision as far as it is written; none before somebody said what was decided.
    pub fn decision(&self, given: &Given) -> Option<Decision> {
        let outcome = self.outcome?;
        let seated = self.seated(given);
        let by = given.committee.iter().filter(|(id, _)| seated.contains(id));
        Some(Decision {
            proposal: given.proposal.clone(),
            outcome,
            grade: self.grade(given),
            day: self.day(given.today),
            by: by.map(|(id, member)| (*id, member.clone())).collect(),
            reason: self.reason.trim().into(),
            conditions: if outcome.may_ask() { self.conditions.clone() } else { Vec::new() },
            validity: self.validity(given),
            reference: self.reference.trim().into(),
        })
    }

    /// Writes a condition, counted from 0, in its place or after the last one. One that says nothing any more goes.
    pub fn ask(&mut self, place: usize, asked: Requirement) {
        let is_empty = asked.text.trim().is_empty() && asked.until.is_none();
        match (self.conditions.get_mut(place), is_empty) {
            (Some(_), true) => drop(self.conditions.remove(place)),
            (Some(condition), false) => *condition = asked,
            (None, true) => {}
            (None, false) => self.conditions.push(asked),
        }
    }
}
