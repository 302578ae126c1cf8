//! Findings of a review: what was found, what the organisation answers to it, and how it goes on until it is closed.
//!
//! A finding is the reviewer's; the answer is the organisation's; how it goes on is told by steps. Due dates follow
//! from its gravity and the day on which it was notified: see `score::due`.

use std::collections::BTreeSet;
use std::rc::Rc;

use serde::{Deserialize, Serialize};

use super::change::Change;
use super::day::Day;
use super::entry::unique_id;
use super::evidence::EvidenceId;
use crate::framework::IndicatorId;

unique_id! {
    /// Names a finding.
    FindingId,
}

/// A finding with what became of it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Finding {
    /// What was found; none when it was withdrawn, or is not known here.
    pub details: Option<Rc<FindingDetails>>,
    /// What the organisation answers.
    pub answer: Option<Rc<FindingAnswer>>,
    /// How far it is; none while it is open.
    pub step: Option<Rc<FindingStep>>,
    /// The day from which a minor finding counts as a major one.
    pub requalified: Option<Day>,
}

/// What was found.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct FindingDetails {
    /// How grave it is.
    pub gravity: Gravity,
    /// The indicators that it is about.
    #[serde(default, skip_serializing_if = "BTreeSet::is_empty")]
    pub indicators: BTreeSet<IndicatorId>,
    /// What was found, in a sentence.
    pub statement: Rc<str>,
    /// The facts on which it rests.
    #[serde(default, skip_serializing_if = "str::is_empty")]
    pub basis: Rc<str>,
    /// The pieces of evidence on which it rests.
    #[serde(default, skip_serializing_if = "BTreeSet::is_empty")]
    pub evidence: BTreeSet<EvidenceId>,
    /// The day on which the organisation was told of it: due dates are counted from there.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub notified: Option<Day>,
    /// The finding of an earlier review that it repeats.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub repeats: Option<FindingId>,
}

/// How grave a finding is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Gravity {
    /// Something to be proud of.
    Strength,
    /// Something to keep an eye on; nothing has to follow.
    Observation,
    /// A requirement is partly met, without calling the quality of the service into question.
    Minor,
    /// A requirement is not met, or the quality of the service is called into question.
    Major,
}

impl Gravity {
    /// All gravities, the gravest last.
    pub const ALL: [Gravity; 4] = [Gravity::Strength, Gravity::Observation, Gravity::Minor, Gravity::Major];

    /// The word in files and texts.
    pub fn word(self) -> &'static str {
        match self {
            Gravity::Strength => "strength",
            Gravity::Observation => "observation",
            Gravity::Minor => "minor",
            Gravity::Major => "major",
        }
    }

    /// Whether something has to follow: a plan, and its verification.
    pub fn is_non_conformity(self) -> bool {
        self >= Gravity::Minor
    }
}

/// What the organisation answers to a finding.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct FindingAnswer {
    /// Whether it agrees.
    pub position: Position,
    /// What it says to it.
    #[serde(default, skip_serializing_if = "str::is_empty")]
    pub text: Rc<str>,
    /// Where that comes from.
    #[serde(default, skip_serializing_if = "str::is_empty")]
    pub cause: Rc<str>,
    /// What it did at once.
    #[serde(default, skip_serializing_if = "str::is_empty")]
    pub correction: Rc<str>,
    /// What it will do so that it does not happen again.
    #[serde(default, skip_serializing_if = "str::is_empty")]
    pub plan: Rc<str>,
    /// By when.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub due: Option<Day>,
    /// Who answers: a role.
    #[serde(default, skip_serializing_if = "str::is_empty")]
    pub by: Rc<str>,
    /// The day of the answer.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub on: Option<Day>,
}

/// Whether the organisation agrees with a finding.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Position {
    /// It does.
    #[default]
    Accepted,
    /// It sees it otherwise.
    Contested,
}

impl Position {
    /// Both, in the order in which they are offered.
    pub const ALL: [Position; 2] = [Position::Accepted, Position::Contested];

    /// The word in files and texts.
    pub fn word(self) -> &'static str {
        match self {
            Position::Accepted => "accepted",
            Position::Contested => "contested",
        }
    }
}

/// How far a finding is, since when.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct FindingStep {
    /// How far.
    pub state: FindingState,
    /// Since when.
    pub on: Day,
    /// What is to be said to it: what was seen when it was verified.
    #[serde(default, skip_serializing_if = "str::is_empty")]
    pub note: Rc<str>,
}

/// The life of a non-conformity. The first steps are the organisation's, the last two the reviewer's.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum FindingState {
    /// Raised.
    #[default]
    Open,
    /// The organisation said what it will do.
    PlanSent,
    /// The organisation says that it is done.
    Implemented,
    /// The reviewer saw that it is done, and that it works.
    Verified,
    /// Nothing is left to do.
    Closed,
}

impl FindingState {
    /// All states, in their order.
    pub const ALL: [FindingState; 5] = [Self::Open, Self::PlanSent, Self::Implemented, Self::Verified, Self::Closed];

    /// The word in files and texts.
    pub fn word(self) -> &'static str {
        match self {
            FindingState::Open => "open",
            FindingState::PlanSent => "plan-sent",
            FindingState::Implemented => "implemented",
            FindingState::Verified => "verified",
            FindingState::Closed => "closed",
        }
    }

    /// Whether it is the reviewer who says so.
    pub fn is_the_reviewers(self) -> bool {
        self >= FindingState::Verified
    }
}

impl Finding {
    /// How far it is.
    pub fn state(&self) -> FindingState {
        self.step.as_ref().map_or(FindingState::Open, |step| step.state)
    }

    /// How grave it is now: a minor finding that was requalified counts as a major one.
    pub fn gravity(&self) -> Option<Gravity> {
        let raised = self.details.as_ref()?.gravity;
        let is_requalified = self.requalified.is_some() && raised == Gravity::Minor;
        Some(if is_requalified { Gravity::Major } else { raised })
    }

    /// Whether it is a non-conformity that was not lifted: neither verified nor closed.
    pub fn is_open(&self) -> bool {
        self.gravity().is_some_and(Gravity::is_non_conformity) && self.state() < FindingState::Verified
    }

    /// Writes the value of a winning entry into the state.
    pub(super) fn set(&mut self, change: &Change) {
        match change {
            Change::FindingRaised { details, .. } => self.details = details.clone(),
            Change::FindingAnswered { answer, .. } => self.answer = answer.clone(),
            Change::FindingMoved { step, .. } => self.step = step.clone(),
            Change::FindingRequalified { on, .. } => self.requalified = *on,
            _ => {}
        }
    }
}
