//! What a sealed round brings into a collection: the results part of a dossier's file, or rows of a table from elsewhere.
//! Notes, reasons, evidence and names of people are no part of it.

use std::collections::BTreeMap;
use std::rc::Rc;

use serde::{Deserialize, Serialize};

use crate::dossier::change::{Organisation, Rating};
use crate::dossier::entry::{DossierId, RoundId, Timestamp};
use crate::dossier::review::{Opinion, ReviewId, ReviewKind};
use crate::framework::{FrameworkRef, IndicatorId};

/// A sealed round of an organisation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Extract {
    /// The dossier: which organisation, whatever it is called this year.
    pub dossier: DossierId,
    /// The round.
    pub round: RoundId,
    /// The digest of its record; empty for rows of a table from elsewhere, which have no seal.
    pub digest: Rc<str>,
    /// When what was read had been written: the newer of two files wins.
    pub written_at: Timestamp,
    /// Who it is about.
    pub organisation: Organisation,
    /// What it was assessed against.
    pub framework: FrameworkRef,
    /// What people call the round.
    pub label: Rc<str>,
    /// When it was closed.
    pub closed_at: Timestamp,
    /// The ratings of all that was asked.
    pub ratings: BTreeMap<IndicatorId, Rating>,
    /// How the round was carried out.
    pub process: Process,
    /// What the latest sealed review says; none when nobody reviewed it.
    pub review: Option<Reviewed>,
}

/// How a round was carried out: what frameworks look at that judge the self-evaluation itself. Counts.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct Process {
    /// Ratings in the top half of their scale, which ask for evidence.
    pub to_evidence: u32,
    /// Those of them that rest on evidence that was current at the end of the round.
    pub evidenced: u32,
    /// Panels that were held and closed.
    pub panels: u32,
    /// Indicators that several people rated before the team agreed.
    pub voted: u32,
    /// Those of them on which an agreement was recorded.
    pub agreed: u32,
    /// Actions that the round decided on or found open.
    pub actions: u32,
    /// Those of them whose effect was judged.
    pub judged: u32,
}

/// What a sealed review says of a round.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct Reviewed {
    /// The review.
    pub review: ReviewId,
    /// What kind.
    pub kind: ReviewKind,
    /// When it was sealed.
    pub sealed_at: Timestamp,
    /// The digest of its record.
    pub digest: Rc<str>,
    /// What the reviewer concluded.
    pub opinion: Option<Opinion>,
    /// The reviewer's ratings; what is absent was not looked at.
    pub ratings: BTreeMap<IndicatorId, Rating>,
    /// Indicators on which a major non-conformity is still open.
    pub open_majors: Vec<IndicatorId>,
    /// Indicators on which a minor one is still open, and no major one.
    pub open_minors: Vec<IndicatorId>,
}
