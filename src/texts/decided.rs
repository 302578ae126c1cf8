//! Decisions of a label's committee in words: the same in the register, on the page where one decides, and in letters.

use super::Texts;
use super::award::AwardWords;
use crate::compare::decision::{Changed, CommitteeMember, CommitteePart, Decision, Deviation, Outcome, State};
use crate::compare::rule::GradeId;

/// The text id of what was decided.
pub fn outcome_key(outcome: Outcome) -> &'static str {
    match outcome {
        Outcome::Granted => "outcome-granted",
        Outcome::GrantedWithConditions => "outcome-granted-with-conditions",
        Outcome::Deferred => "outcome-deferred",
        Outcome::Refused => "outcome-refused",
        Outcome::Maintained => "outcome-maintained",
        Outcome::Suspended => "outcome-suspended",
        Outcome::Withdrawn => "outcome-withdrawn",
        Outcome::Expired => "outcome-expired",
    }
}

/// The text id of how a label stands.
pub fn label_state_key(state: State) -> &'static str {
    match state {
        State::Undecided => "label-undecided",
        State::Deferred => "label-deferred",
        State::Refused => "label-refused",
        State::Coming => "label-coming",
        State::Held => "label-held",
        State::Suspended => "label-suspended",
        State::Withdrawn => "label-withdrawn",
        State::Expired => "label-expired",
    }
}

/// The text id of what a member does in the committee.
pub fn committee_part_key(part: CommitteePart) -> &'static str {
    match part {
        CommitteePart::Chair => "committee-chair",
        CommitteePart::Member => "committee-member",
        CommitteePart::Rapporteur => "committee-rapporteur",
        CommitteePart::Secretary => "committee-secretary",
        CommitteePart::Adviser => "committee-adviser",
    }
}

/// The text id of what happened to the files since a decision was taken on them.
pub fn changed_key(changed: &Changed) -> &'static str {
    match changed {
        Changed::Gone => "changed-gone",
        Changed::OtherRecord { .. } => "changed-record",
        Changed::OtherReview => "changed-review",
        Changed::LaterRound(..) => "changed-later-round",
    }
}

/// Who a member is: the role, and the name where one was given.
pub fn member_words(member: &CommitteeMember) -> String {
    match (member.title.trim(), member.name.trim()) {
        (title, "") => title.to_owned(),
        ("", name) => name.to_owned(),
        (title, name) => format!("{name}, {title}"),
    }
}

/// Who a member is and what they do in the committee.
pub fn member_with_part(t: &Texts, member: &CommitteeMember) -> String {
    format!("{} ({})", member_words(member), t.text(committee_part_key(member.part)))
}

impl AwardWords<'_> {
    /// What was decided, with the grade where it has a name: Awarded, Confirmed.
    pub fn decided(&self, decision: &Decision) -> String {
        let outcome = self.t.text(outcome_key(decision.outcome));
        match decision.weighed().map(|grade| grade.name.trim()) {
            None | Some("") => outcome,
            Some(grade) => format!("{outcome} – {grade}"),
        }
    }

    /// How a decision deviates from what the rule proposed, in a sentence.
    pub fn deviation(&self, decision: &Decision, deviation: &Deviation) -> String {
        let named = |id: &str, proposed: &GradeId| {
            let grade = decision.proposal.grade(proposed).map(|grade| grade.name.trim()).unwrap_or_default();
            let is_named = if grade.is_empty() { "no" } else { "yes" };
            self.t.with(id, &[("named", is_named.into()), ("grade", (&self.t.quoted(grade)).into())])
        };
        match deviation {
            Deviation::GivenWithoutProposal => self.t.text("deviates-given"),
            Deviation::OtherGrade { proposed } => named("deviates-grade", proposed),
            Deviation::NotGiven { proposed } => named("deviates-not-given", proposed),
            Deviation::AgainstWithoutFinding => self.t.text("deviates-against"),
        }
    }
}
