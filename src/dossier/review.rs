//! Reviews: what somebody from outside found in a round, beside what the organisation said of itself and never over it.
//!
//! A review is opened on one round. The reviewer plans a visit, gives each indicator a level or finding of their own,
//! writes findings and conclusions, and seals the review; from then on its own part is its record. What the
//! organisation answers to a finding, and how that finding goes on, is entered beside the record for as long as it
//! takes.

use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

use serde::{Deserialize, Serialize};

use super::change::{Change, Rating};
use super::day::Day;
use super::entry::{EntryId, RoundId, unique_id};
use super::evidence::EvidenceId;
use super::finding::{Finding, FindingId};
use super::put;
use super::review_seal::ReviewSeal;
use crate::framework::{FrameworkRef, IndicatorId};

unique_id! {
    /// Names a review.
    ReviewId,
    /// Names a meeting of a visit.
    MeetingId,
}

/// A review as it stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Review {
    /// The review's id.
    pub id: ReviewId,
    /// The clock of its opening, which orders the reviews.
    pub opened_clock: u64,
    /// What is reviewed, and by whom; none while that is not known here, or after the review was given up.
    pub details: Option<Rc<ReviewDetails>>,
    /// What the reviewer means to look at, and what they saw, by indicator.
    pub looks: BTreeMap<IndicatorId, Look>,
    /// The meetings of the visit.
    pub meetings: BTreeMap<MeetingId, Rc<Meeting>>,
    /// The findings, with those of which only an answer is known.
    pub findings: BTreeMap<FindingId, Finding>,
    /// What the reviewer concludes.
    pub conclusion: Option<Rc<Conclusion>>,
    /// Present once the review is sealed: the reviewer's part of everything above is then its record.
    pub seal: Option<Rc<ReviewSeal>>,
}

/// What is reviewed, and by whom.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct ReviewDetails {
    /// What kind of review.
    pub kind: ReviewKind,
    /// The round.
    pub round: RoundId,
    /// The edition of the framework that it is reviewed against.
    pub framework: FrameworkRef,
    /// The digest of the round's record as the reviewer read it; none for a round that was still open. It ties the
    /// review to what was closed: a review that names another digest is not about this record.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub digest: Option<Rc<str>>,
    /// Who reviews: a role.
    pub reviewer: Rc<str>,
    /// The name, when one was given.
    #[serde(default, skip_serializing_if = "str::is_empty")]
    pub name: Rc<str>,
    /// For whom: an inspectorate, a certifier, another school.
    #[serde(default, skip_serializing_if = "str::is_empty")]
    pub body: Rc<str>,
    /// The first day of the visit.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub begins: Option<Day>,
    /// The last day of the visit.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ends: Option<Day>,
    /// What it is to find out, and within which bounds.
    #[serde(default, skip_serializing_if = "str::is_empty")]
    pub purpose: Rc<str>,
}

/// What kind of review.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ReviewKind {
    /// By an inspectorate or an evaluation authority, after the self-evaluation.
    #[default]
    ExternalEvaluation,
    /// By people of like organisations.
    PeerReview,
    /// The audit on which a label or certificate is first given.
    InitialAudit,
    /// The audit between two decisions.
    SurveillanceAudit,
    /// The audit on which a label or certificate is renewed.
    RenewalAudit,
    /// An audit for practice, of no consequence.
    MockAudit,
}

impl ReviewKind {
    /// All kinds, in the order in which they are offered.
    pub const ALL: [ReviewKind; 6] = [
        Self::ExternalEvaluation,
        Self::PeerReview,
        Self::InitialAudit,
        Self::SurveillanceAudit,
        Self::RenewalAudit,
        Self::MockAudit,
    ];

    /// The word in files and texts.
    pub fn word(self) -> &'static str {
        match self {
            ReviewKind::ExternalEvaluation => "external-evaluation",
            ReviewKind::PeerReview => "peer-review",
            ReviewKind::InitialAudit => "initial-audit",
            ReviewKind::SurveillanceAudit => "surveillance-audit",
            ReviewKind::RenewalAudit => "renewal-audit",
            ReviewKind::MockAudit => "mock-audit",
        }
    }

    /// Whether it is of no consequence: what is found then is due on no day, and nobody is said to have been reviewed.
    pub fn is_for_practice(self) -> bool {
        self == ReviewKind::MockAudit
    }

    /// Whether it is an audit, after which a label or certificate is proposed or not.
    pub fn is_audit(self) -> bool {
        !matches!(self, ReviewKind::ExternalEvaluation | ReviewKind::PeerReview)
    }
}

/// What the reviewer means to look at on an indicator, and what they saw.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Look {
    /// What is planned.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub plan: Option<Rc<LookPlan>>,
    /// The reviewer's own level or finding.
    #[serde(default, skip_serializing_if = "Look::is_not_rated")]
    pub rating: Rating,
    /// What the reviewer says to it.
    #[serde(default, skip_serializing_if = "str::is_empty")]
    pub comment: Rc<str>,
    /// How far the reviewer is, when they said so themselves: see [`Look::state`].
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub said: Option<LookState>,
}

/// What is planned for an indicator.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct LookPlan {
    /// How it is looked at.
    #[serde(default, skip_serializing_if = "BTreeSet::is_empty")]
    pub methods: BTreeSet<Method>,
    /// What is drawn as a sample: files, classes, sites.
    #[serde(default, skip_serializing_if = "str::is_empty")]
    pub sample: Rc<str>,
    /// The meeting at which it is talked about.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub meeting: Option<MeetingId>,
}

/// How something is looked at.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Method {
    /// Documents are read.
    Documents,
    /// People are asked.
    Interview,
    /// One goes and sees.
    Observation,
}

impl Method {
    /// All methods, in the order in which they are offered.
    pub const ALL: [Method; 3] = [Method::Documents, Method::Interview, Method::Observation];

    /// The word in files and texts.
    pub fn word(self) -> &'static str {
        match self {
            Method::Documents => "documents",
            Method::Interview => "interview",
            Method::Observation => "observation",
        }
    }
}

/// How far the reviewer is with an indicator.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum LookState {
    /// Nothing was looked at yet.
    ToSee,
    /// Something was.
    InProgress,
    /// The reviewer has seen enough.
    Seen,
}

impl LookState {
    /// All states, in their order.
    pub const ALL: [LookState; 3] = [LookState::ToSee, LookState::InProgress, LookState::Seen];

    /// The word in files, addresses and texts.
    pub fn word(self) -> &'static str {
        match self {
            LookState::ToSee => "to-see",
            LookState::InProgress => "in-progress",
            LookState::Seen => "seen",
        }
    }
}

impl Look {
    /// How far the reviewer is: as they said, or in progress as soon as there is a rating or a comment.
    pub fn state(&self) -> LookState {
        let has_begun = !Look::is_not_rated(&self.rating) || !self.comment.is_empty();
        self.said.unwrap_or(if has_begun { LookState::InProgress } else { LookState::ToSee })
    }

    fn is_not_rated(rating: &Rating) -> bool {
        *rating == Rating::NotRated
    }
}

/// A meeting of the visit.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Meeting {
    /// What it is: the opening, an interview, a tour.
    pub title: Rc<str>,
    /// The day.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub on: Option<Day>,
    /// When it begins, in minutes after midnight.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub at: Option<u16>,
    /// How long it takes, in minutes.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub minutes: Option<u16>,
    /// Who takes part: roles.
    #[serde(default, skip_serializing_if = "str::is_empty")]
    pub with: Rc<str>,
    /// Where.
    #[serde(default, skip_serializing_if = "str::is_empty")]
    pub place: Rc<str>,
}

/// What the reviewer concludes.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Conclusion {
    /// In a few sentences.
    #[serde(default, skip_serializing_if = "str::is_empty")]
    pub summary: Rc<str>,
    /// What is strong.
    #[serde(default, skip_serializing_if = "str::is_empty")]
    pub strengths: Rc<str>,
    /// What can get better.
    #[serde(default, skip_serializing_if = "str::is_empty")]
    pub improvements: Rc<str>,
    /// What the reviewer proposes to whoever decides.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub opinion: Option<Opinion>,
    /// Why, where it is not what the rule proposes.
    #[serde(default, skip_serializing_if = "str::is_empty")]
    pub reason: Rc<str>,
}

/// What a reviewer proposes to whoever decides.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Opinion {
    /// To give, or to keep.
    Favourable,
    /// The same, with a plan for what is to be mended.
    WithPlan,
    /// Not to give, or to suspend.
    Unfavourable,
}

impl Opinion {
    /// All opinions, in the order in which they are offered.
    pub const ALL: [Opinion; 3] = [Opinion::Favourable, Opinion::WithPlan, Opinion::Unfavourable];

    /// The word in files and texts.
    pub fn word(self) -> &'static str {
        match self {
            Opinion::Favourable => "favourable",
            Opinion::WithPlan => "with-plan",
            Opinion::Unfavourable => "unfavourable",
        }
    }
}

impl Review {
    /// A review of which nothing is known but its id.
    pub(super) fn unopened(id: ReviewId) -> Self {
        Self {
            id,
            opened_clock: 0,
            details: None,
            looks: BTreeMap::new(),
            meetings: BTreeMap::new(),
            findings: BTreeMap::new(),
            conclusion: None,
            seal: None,
        }
    }

    /// Whether it is sealed.
    pub fn is_sealed(&self) -> bool {
        self.seal.is_some()
    }

    /// What the reviewer planned and saw of an indicator; nothing when nothing is known.
    pub fn look(&self, indicator: &IndicatorId) -> Look {
        self.looks.get(indicator).cloned().unwrap_or_default()
    }

    /// The reviewer's own rating of an indicator.
    pub fn rating(&self, indicator: &IndicatorId) -> &Rating {
        self.looks.get(indicator).map_or(&Rating::NotRated, |look| &look.rating)
    }

    /// The findings whose wording is known and that were not withdrawn.
    pub fn raised(&self) -> impl Iterator<Item = (FindingId, &Finding)> {
        self.findings.iter().filter(|(_, finding)| finding.details.is_some()).map(|(id, finding)| (*id, finding))
    }

    /// Writes the value of a winning entry into the state.
    pub(super) fn set(&mut self, change: &Change) {
        match change {
            Change::ReviewOpened { details, .. } => self.details = details.clone(),
            Change::LookPlanned { indicator, plan, .. } => self.change_look(indicator, |look| look.plan = plan.clone()),
            Change::Reviewed { indicator, rating, .. } => {
                self.change_look(indicator, |look| look.rating = rating.clone());
            }
            Change::ReviewNoted { indicator, text, .. } => {
                self.change_look(indicator, |look| look.comment = text.clone());
            }
            Change::LookMoved { indicator, state, .. } => self.change_look(indicator, |look| look.said = *state),
            Change::MeetingSet { meeting, details, .. } => put(&mut self.meetings, *meeting, details.clone()),
            Change::ReviewConcluded { conclusion, .. } => self.conclusion = conclusion.clone(),
            Change::FindingRaised { finding, .. }
            | Change::FindingAnswered { finding, .. }
            | Change::FindingMoved { finding, .. }
            | Change::FindingRequalified { finding, .. } => {
                // Of a finding that the sealed review does not have, an answer says nothing.
                let is_withdrawn = self.is_sealed() && !self.findings.contains_key(finding);
                if is_withdrawn {
                    return;
                }
                let known = self.findings.entry(*finding).or_default();
                known.set(change);
                if *known == Finding::default() {
                    self.findings.remove(finding);
                }
            }
            Change::ReviewSealed { seal, .. } => self.take_record(seal),
            _ => {}
        }
    }

    fn change_look(&mut self, indicator: &IndicatorId, change: impl FnOnce(&mut Look)) {
        let look = self.looks.entry(indicator.clone()).or_default();
        change(look);
        if *look == Look::default() {
            self.looks.remove(indicator);
        }
    }

    /// The reviewer's part of a sealed review is its record. What was answered to a finding stays.
    fn take_record(&mut self, seal: &Rc<ReviewSeal>) {
        let record = &seal.record;
        self.details = Some(record.details.clone());
        self.looks = record.looks.clone();
        self.meetings = record.meetings.clone();
        self.conclusion = record.conclusion.clone();
        for (id, details) in &record.findings {
            self.findings.entry(*id).or_default().details = Some(details.clone());
        }
        self.findings.retain(|id, _| record.findings.contains_key(id));
        self.seal = Some(seal.clone());
    }
}

/// The pieces of evidence that findings name.
pub fn evidence_of<'a>(findings: impl Iterator<Item = &'a Finding>) -> BTreeSet<EvidenceId> {
    findings.flat_map(|finding| &finding.details).flat_map(|details| details.evidence.iter().copied()).collect()
}

/// The entries on which a sealed review rests, in the order of their ids.
pub type RestsOn = Vec<EntryId>;
