//! The journal of a collection: what people decided about the organisations in it. Entries, fields, clashes and union are
//! those of a dossier's journal; only what can happen differs.

use std::rc::Rc;

use serde::{Deserialize, Serialize};

use super::decision::{CommitteeMember, CommitteeMemberId, Decision, DecisionId};
use super::rule::{LabelRule, RuleId};
use crate::dossier::entry::{DossierId, Entry, RoundId, unique_id};
use crate::dossier::journal::Happening;

unique_id! {
    /// Names a collection; all copies of it share the id.
    CollectionId,
}

/// Something that happened to a collection.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", rename_all_fields = "kebab-case")]
pub enum DeskChange {
    /// The collection got a name.
    Named {
        /// What people call it.
        name: Rc<str>,
    },
    /// Two dossiers were found to be of one organisation, or not to be.
    Joined {
        /// One of them, the one with the lesser id.
        one: DossierId,
        /// The other.
        other: DossierId,
        /// Whether they are.
        joined: bool,
    },
    /// A round was left out of all views, or taken back in.
    LeftOut {
        /// The dossier.
        dossier: DossierId,
        /// The round.
        round: RoundId,
        /// Why it is left out; none when it counts.
        why: Option<Rc<str>>,
    },
    /// A label's rule was written or changed.
    RuleSet {
        /// The rule.
        rule: RuleId,
        /// What it asks; none when it was taken away. Decisions keep what it said.
        details: Option<Rc<LabelRule>>,
    },
    /// A member of the committee was entered or corrected.
    MemberSet {
        /// The member.
        member: CommitteeMemberId,
        /// Who; none when the member left. Decisions keep who took them.
        details: Option<Rc<CommitteeMember>>,
    },
    /// The committee decided.
    Decided {
        /// The decision.
        decision: DecisionId,
        /// What; none when it was entered by mistake. What is decided later is another decision.
        details: Option<Rc<Decision>>,
    },
}

/// What a change of a collection writes.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum DeskField {
    /// Its name.
    Name,
    /// Whether two dossiers are of one organisation, the lesser id first.
    Join(DossierId, DossierId),
    /// Whether a round is left out.
    LeftOut(DossierId, RoundId),
    /// A label's rule.
    Rule(RuleId),
    /// A member of the committee.
    Member(CommitteeMemberId),
    /// A decision.
    Decision(DecisionId),
}

/// An entry of a collection's journal.
pub type DeskEntry = Entry<DeskChange>;

impl Happening for DeskChange {
    type Field = DeskField;

    fn field(&self) -> Option<DeskField> {
        Some(match self {
            DeskChange::Named { .. } => DeskField::Name,
            DeskChange::Joined { one, other, .. } => DeskField::Join(*one.min(other), *one.max(other)),
            DeskChange::LeftOut { dossier, round, .. } => DeskField::LeftOut(*dossier, *round),
            DeskChange::RuleSet { rule, .. } => DeskField::Rule(*rule),
            DeskChange::MemberSet { member, .. } => DeskField::Member(*member),
            DeskChange::Decided { decision, .. } => DeskField::Decision(*decision),
        })
    }
}
