//! The team of a round: who takes part in which role, its calendar, and who looks after which indicator.

use std::collections::BTreeMap;
use std::rc::Rc;

use serde::{Deserialize, Serialize};

use super::Dossier;
use super::change::{Change, Field, RoundField};
use super::day::Day;
use super::entry::unique_id;
use super::put;
use super::round::Round;
use crate::framework::IndicatorId;

unique_id! {
    /// Names a member of the team. It stays the same from round to round.
    MemberId,
    /// Names a milestone of the calendar.
    MilestoneId,
}

/// The team of a round and how it shares the work.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Team {
    /// Who takes part.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub members: BTreeMap<MemberId, Rc<Member>>,
    /// The calendar.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub milestones: BTreeMap<MilestoneId, Rc<Milestone>>,
    /// Who looks after an indicator.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub assignments: BTreeMap<IndicatorId, Rc<Assignment>>,
    /// What became of it.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub hand_ins: BTreeMap<IndicatorId, Rc<HandIn>>,
}

/// A member of the team. Roles rather than names: the name may stay empty.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Member {
    /// The role, in the team's own words: `Documentalist`.
    pub title: Rc<str>,
    /// What the member does in the round.
    pub part: Part,
    /// The name, when someone chose to give it.
    #[serde(default, skip_serializing_if = "str::is_empty")]
    pub name: Rc<str>,
}

/// What a member does in a round.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Part {
    /// Leads the round: prepares it, moderates the consensus, sees everything.
    Pilot,
    /// Sits in the steering group.
    Steering,
    /// Rates.
    #[default]
    Rater,
    /// Contributes facts and evidence, and does not rate.
    Contributor,
    /// Validates the result: the head of the organisation.
    Validator,
    /// Reads.
    Reader,
}

impl Part {
    /// All parts, in the order in which they are offered.
    pub const ALL: [Part; 6] =
        [Part::Pilot, Part::Steering, Part::Rater, Part::Contributor, Part::Validator, Part::Reader];

    /// The word in files and texts.
    pub fn word(self) -> &'static str {
        match self {
            Part::Pilot => "pilot",
            Part::Steering => "steering",
            Part::Rater => "rater",
            Part::Contributor => "contributor",
            Part::Validator => "validator",
            Part::Reader => "reader",
        }
    }

    /// Whether the member accepts what was handed in, or gives it back.
    pub fn judges(self) -> bool {
        matches!(self, Part::Pilot | Part::Validator)
    }

    /// Whether the member has a vote when raters rate alone first.
    pub fn rates(self) -> bool {
        matches!(self, Part::Pilot | Part::Steering | Part::Rater)
    }
}

/// A date to keep.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Milestone {
    /// What happens.
    pub title: Rc<str>,
    /// When.
    pub on: Day,
    /// Whether it has happened.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub is_reached: bool,
}

/// Who looks after an indicator.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Assignment {
    /// The member.
    pub member: MemberId,
    /// Until when.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub due: Option<Day>,
}

/// What became of an indicator that somebody looks after.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum HandIn {
    /// It is ready to be looked at.
    Submitted,
    /// It goes back, with what is missing.
    Returned {
        /// What is missing.
        comment: Rc<str>,
    },
    /// It is as it should be.
    Accepted,
}

impl Team {
    /// Whether nothing is said of it.
    pub fn is_empty(&self) -> bool {
        *self == Team::default()
    }

    /// Who looks after an indicator. Whoever left the team looks after nothing any more.
    pub fn assignee(&self, indicator: &IndicatorId) -> Option<(MemberId, &Rc<Member>)> {
        let member = self.assignments.get(indicator)?.member;
        self.members.get(&member).map(|details| (member, details))
    }

    /// The indicators that a member looks after.
    pub fn assigned_to(&self, member: MemberId) -> impl Iterator<Item = &IndicatorId> {
        self.assignments.iter().filter(move |(_, assignment)| assignment.member == member).map(|(id, _)| id)
    }

    /// The members in the order of their parts, and of each part in the order in which they joined.
    pub fn in_order(&self) -> Vec<(MemberId, &Rc<Member>)> {
        let mut members: Vec<_> = self.members.iter().map(|(id, member)| (*id, member)).collect();
        members.sort_by_key(|(id, member)| (member.part, *id));
        members
    }

    /// Writes the value of a winning entry into the state.
    pub(super) fn set(&mut self, change: &Change) {
        match change {
            Change::MemberSet { member, details, .. } => put(&mut self.members, *member, details.clone()),
            Change::MilestoneSet { milestone, details, .. } => put(&mut self.milestones, *milestone, details.clone()),
            Change::Assigned { indicator, assignment, .. } => {
                put(&mut self.assignments, indicator.clone(), assignment.clone());
            }
            Change::HandedIn { indicator, hand_in, .. } => put(&mut self.hand_ins, indicator.clone(), hand_in.clone()),
            _ => {}
        }
    }
}

impl Dossier {
    /// Whether an indicator was rated or noted anew since it was handed in, given back or accepted: what was said of it
    /// then was said of something else.
    pub fn is_reworked(&self, round: &Round, indicator: &IndicatorId) -> bool {
        let rank = |field| self.winner(&Field::Round(round.id, field)).map(|entry| entry.rank());
        let Some(handed_in) = rank(RoundField::HandIn(indicator.clone())) else { return false };
        let answers = [RoundField::Rating(indicator.clone()), RoundField::Note(indicator.clone())];
        round.team.hand_ins.contains_key(indicator)
            && answers.into_iter().filter_map(rank).any(|answered| answered > handed_in)
    }
}
