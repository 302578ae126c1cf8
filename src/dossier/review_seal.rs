//! The seal of a review: what the reviewer found, tied to the record of the round that they looked at.

use std::collections::BTreeMap;
use std::rc::Rc;

use serde::{Deserialize, Serialize};

use super::Dossier;
use super::change::Organisation;
use super::entry::{DossierId, Timestamp};
use super::finding::{FindingDetails, FindingId};
use super::review::{Conclusion, Look, Meeting, MeetingId, RestsOn, Review, ReviewDetails, ReviewId};
use super::seal;
use crate::framework::IndicatorId;

/// A review's record with its digest.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ReviewSeal {
    /// What was sealed.
    pub record: ReviewRecord,
    /// SHA-256 over the canonical record, 64 hexadecimal digits.
    pub digest: Rc<str>,
}

/// A review as it was sealed: the reviewer's part of it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct ReviewRecord {
    /// The dossier.
    pub dossier: DossierId,
    /// Who it was about.
    pub organisation: Organisation,
    /// The review.
    pub review: ReviewId,
    /// What was reviewed, by whom, with the digest of the round's record.
    pub details: Rc<ReviewDetails>,
    /// What the reviewer planned and saw.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub looks: BTreeMap<IndicatorId, Look>,
    /// The meetings of the visit.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub meetings: BTreeMap<MeetingId, Rc<Meeting>>,
    /// The findings.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub findings: BTreeMap<FindingId, Rc<FindingDetails>>,
    /// The conclusions.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub conclusion: Option<Rc<Conclusion>>,
    /// When it was sealed.
    pub sealed_at: Timestamp,
    /// The journal entries that the record rests on; what is not among them or before them came later.
    pub entries: RestsOn,
}

impl ReviewSeal {
    /// Seals a review's record.
    pub fn of(record: ReviewRecord) -> ReviewSeal {
        let digest = seal::digest(&record);
        ReviewSeal { record, digest }
    }

    /// Whether the record is still the one that was sealed.
    pub fn is_intact(&self) -> bool {
        seal::digest(&self.record) == self.digest
    }

    /// Whether the record is of that review of that dossier.
    pub fn is_of(&self, dossier: DossierId, review: ReviewId) -> bool {
        self.record.dossier == dossier && self.record.review == review
    }

    /// Whether it looked at the very record with which its round is sealed now. A review of a round that was still
    /// open is tied to no record.
    pub fn looked_at(&self, dossier: &Dossier) -> bool {
        let round = dossier.round(self.record.details.round);
        let sealed = round.and_then(|round| round.seal.as_ref()).map(|seal| &seal.digest);
        round.is_some() && (self.record.details.digest.is_none() || self.record.details.digest.as_ref() == sealed)
    }
}

impl Dossier {
    /// The record that sealing a review now would make; none while nothing is known of what it reviews.
    pub fn review_record(&self, review: &Review, sealed_at: Timestamp) -> Option<ReviewRecord> {
        let findings = review.findings.iter().filter_map(|(id, finding)| Some((*id, finding.details.clone()?)));
        Some(ReviewRecord {
            dossier: self.id,
            organisation: (**self.organisation()).clone(),
            review: review.id,
            details: review.details.clone()?,
            looks: review.looks.clone(),
            meetings: review.meetings.clone(),
            findings: findings.collect(),
            conclusion: review.conclusion.clone(),
            sealed_at,
            entries: self.heads_of_review(review.id),
        })
    }
}
