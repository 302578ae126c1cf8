//! What a committee decides on a label: outcome, grade, day, by whom, why, under which conditions and for how long.
//!
//! A rule proposes and a committee decides. It may deviate and then says why; the proposal is kept in the decision as it
//! was, so both can be read later. A decision names the round and the digests of the records that it was taken on, and
//! outlives the files: a newer one changes nothing that was decided.

pub mod draft;
pub mod letter;
pub mod register;
pub mod standing;

use std::collections::BTreeMap;
use std::rc::Rc;

use serde::{Deserialize, Serialize};

pub use draft::{Draft, Given};
pub use letter::Letter;
pub use register::{Changed, RegisterRow};
pub use standing::{Due, Held, Standing, State, standing};

use super::proposal::{Leaning, Proposal, Weighed};
use super::rule::GradeId;
use crate::dossier::day::Day;
use crate::dossier::entry::unique_id;
use crate::framework::label::Label;

unique_id! {
    /// Names a decision.
    DecisionId,
    /// Names a member of the committee.
    CommitteeMemberId,
}

/// A member of the committee. Roles rather than names: the name may stay empty.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct CommitteeMember {
    /// The role, in the committee's own words: `Regional inspector`.
    pub title: Rc<str>,
    /// What the member does in the committee.
    pub part: CommitteePart,
    /// The name, when someone chose to give it.
    #[serde(default, skip_serializing_if = "str::is_empty")]
    pub name: Rc<str>,
}

/// What a member does in the committee.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum CommitteePart {
    /// Presides.
    Chair,
    /// Decides with the others.
    #[default]
    Member,
    /// Presents the file, and does not decide on it.
    Rapporteur,
    /// Keeps the minutes.
    Secretary,
    /// Is heard, and does not decide.
    Adviser,
}

/// What was decided.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Outcome {
    /// The label is given, or given anew.
    Granted,
    /// It is, and the organisation does something by a day.
    GrantedWithConditions,
    /// Nothing is decided yet: something is waited for.
    Deferred,
    /// It is not given. What is held already holds until its end.
    Refused,
    /// After an audit in between, it holds on until its end; a suspension is over.
    Maintained,
    /// It is held and does not count until something is mended.
    Suspended,
    /// It is taken away.
    Withdrawn,
    /// It came to its end and was not renewed.
    Expired,
}

/// A decision on the label of an organisation.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Decision {
    /// What the rule proposed, as it was: on which round and records, by which rule, with what it found. Where no file is
    /// there any more, that of the decision before.
    pub proposal: Rc<Proposal>,
    /// What was decided.
    pub outcome: Outcome,
    /// The grade, where one is given or kept.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub grade: Option<GradeId>,
    /// The day of the decision.
    pub day: Day,
    /// Who took part, as they were on that day.
    pub by: BTreeMap<CommitteeMemberId, Rc<CommitteeMember>>,
    /// Why.
    #[serde(default, skip_serializing_if = "str::is_empty")]
    pub reason: Rc<str>,
    /// What the organisation does, and by when.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub conditions: Vec<Requirement>,
    /// From when until when the label is held, where it is given. It is kept, since durations change by decree.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub validity: Option<Validity>,
    /// The number under which the label body keeps it.
    #[serde(default, skip_serializing_if = "str::is_empty")]
    pub reference: Rc<str>,
}

/// Something that an organisation does because of a decision.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Requirement {
    /// What.
    pub text: Rc<str>,
    /// The last day on which it is in time.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub until: Option<Day>,
}

/// From when until when a label is held.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Validity {
    /// The first day on which it holds.
    pub from: Day,
    /// The first day on which it holds no more.
    pub until: Day,
    /// First and last day of the window in which it is audited in between; none when it is not.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub surveillance: Option<(Day, Day)>,
}

/// How a decision deviates from the proposal: then it needs a reason.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Deviation {
    /// A label is given or kept, and the rule proposes none.
    GivenWithoutProposal,
    /// Another grade is given than the rule proposes.
    OtherGrade {
        /// The one that is proposed.
        proposed: GradeId,
    },
    /// The rule proposes this grade, and it is not given.
    NotGiven {
        /// The one that is proposed.
        proposed: GradeId,
    },
    /// It is refused or taken away, and the rule finds nothing missing: it cannot say.
    AgainstWithoutFinding,
}

/// What is still missing in a decision before it can be entered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Incomplete {
    /// It deviates from the proposal and does not say why.
    NoReason,
    /// A grade has to be named, or there is no such grade.
    NoGrade,
    /// From when until when it holds has to be said, or the end is not after the beginning.
    NoValidity,
    /// Under which conditions has to be said.
    NoConditions,
    /// A condition, counted from 0, has no words.
    EmptyCondition(usize),
    /// A condition, counted from 0, has no day, or one that is not after the decision.
    NoDeadline(usize),
    /// Nobody took part who may decide.
    NobodyDecides,
    /// It was taken before the round was closed.
    BeforeClosing,
}

impl CommitteePart {
    /// All of them, in the order in which they are offered.
    pub const ALL: [Self; 5] = [Self::Chair, Self::Member, Self::Rapporteur, Self::Secretary, Self::Adviser];

    /// The word in files and texts.
    pub fn word(self) -> &'static str {
        match self {
            Self::Chair => "chair",
            Self::Member => "member",
            Self::Rapporteur => "rapporteur",
            Self::Secretary => "secretary",
            Self::Adviser => "adviser",
        }
    }

    /// Whether the member decides with the others.
    pub fn decides(self) -> bool {
        matches!(self, Self::Chair | Self::Member)
    }
}

impl Outcome {
    /// All of them, in the order in which they are offered.
    pub const ALL: [Self; 8] = [
        Self::Granted,
        Self::GrantedWithConditions,
        Self::Deferred,
        Self::Refused,
        Self::Maintained,
        Self::Suspended,
        Self::Withdrawn,
        Self::Expired,
    ];

    /// The word in files and texts.
    pub fn word(self) -> &'static str {
        match self {
            Self::Granted => "granted",
            Self::GrantedWithConditions => "granted-with-conditions",
            Self::Deferred => "deferred",
            Self::Refused => "refused",
            Self::Maintained => "maintained",
            Self::Suspended => "suspended",
            Self::Withdrawn => "withdrawn",
            Self::Expired => "expired",
        }
    }

    /// Whether a label is given, with dates of its own.
    pub fn gives(self) -> bool {
        matches!(self, Self::Granted | Self::GrantedWithConditions)
    }

    /// Whether it needs a label that is held.
    pub fn needs_label(self) -> bool {
        matches!(self, Self::Maintained | Self::Suspended | Self::Withdrawn | Self::Expired)
    }
}

impl Validity {
    /// The dates of a label that is given from a day on. Months are counted from that day and end where a shorter month
    /// ends; the day on which they are over is the first on which the label holds no more.
    pub fn of(label: &Label, from: Day) -> Validity {
        Validity {
            from,
            until: from.plus_months(label.months),
            surveillance: label
                .surveillance
                .map(|window| (from.plus_months(window.from), from.plus_months(window.until))),
        }
    }

    /// The last day on which it holds.
    pub fn last_day(&self) -> Day {
        self.until.plus_days(-1)
    }

    /// Whether it holds on a day.
    pub fn holds_on(&self, day: Day) -> bool {
        self.from <= day && day < self.until
    }
}

impl Decision {
    /// The grade as the rule had it.
    pub fn weighed(&self) -> Option<&Weighed> {
        self.proposal.grade(self.grade.as_ref()?)
    }

    /// How it deviates from the proposal; none when it follows it. That a label comes to its end is a matter of dates.
    pub fn deviation(&self) -> Option<Deviation> {
        let leaning = self.proposal.leaning();
        match (self.outcome, leaning) {
            (Outcome::Expired, _) => None,
            (outcome, Leaning::Against | Leaning::Open) if outcome.gives() || outcome == Outcome::Maintained => {
                Some(Deviation::GivenWithoutProposal)
            }
            (outcome, Leaning::Award(proposed)) if outcome.gives() => {
                let is_other = self.grade.as_ref() != Some(proposed);
                is_other.then(|| Deviation::OtherGrade { proposed: proposed.clone() })
            }
            // To keep what is held is no less than what was asked for it.
            (Outcome::Maintained, Leaning::Award(proposed)) => {
                let place = |id: &GradeId| self.proposal.grades.iter().position(|it| it.grade == *id);
                let is_reached = self.grade.as_ref().is_none_or(|kept| place(proposed) <= place(kept));
                (!is_reached).then(|| Deviation::OtherGrade { proposed: proposed.clone() })
            }
            (_, Leaning::Award(proposed)) => Some(Deviation::NotGiven { proposed: proposed.clone() }),
            (Outcome::Refused | Outcome::Suspended | Outcome::Withdrawn, Leaning::Open) => {
                Some(Deviation::AgainstWithoutFinding)
            }
            _ => None,
        }
    }

    /// What is still missing before it can be entered; nothing when it is complete.
    pub fn incomplete(&self) -> Vec<Incomplete> {
        let mut missing = Vec::new();
        let mut add = |is_missing: bool, what: Incomplete| missing.extend(is_missing.then_some(what));
        let gives = self.outcome.gives();
        add(self.deviation().is_some() && self.reason.trim().is_empty(), Incomplete::NoReason);
        add((gives || self.grade.is_some()) && self.weighed().is_none(), Incomplete::NoGrade);
        add(gives && self.validity.is_none_or(|it| it.until <= it.from), Incomplete::NoValidity);
        let asks = self.outcome == Outcome::GrantedWithConditions;
        add(asks && self.conditions.is_empty(), Incomplete::NoConditions);
        for (index, condition) in self.conditions.iter().enumerate() {
            add(condition.text.trim().is_empty(), Incomplete::EmptyCondition(index));
            add(condition.until.is_none_or(|until| until <= self.day), Incomplete::NoDeadline(index));
        }
        add(!self.by.values().any(|member| member.part.decides()), Incomplete::NobodyDecides);
        add(self.day < self.proposal.about.closed, Incomplete::BeforeClosing);
        missing
    }
}
