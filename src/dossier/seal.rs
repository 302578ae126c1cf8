//! The seal of a closed round: its record, the digest of the record, and the chain to the round before.
//!
//! The record is made canonical by RFC 8785 (JSON Canonicalization Scheme) and the digest is SHA-256 over it, so
//! that anyone can check it with other tools. Records hold text and whole numbers only, which RFC 8785 writes in one
//! way whatever the program.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::rc::Rc;

use serde::{Deserialize, Serialize};
use sha2::{Digest as _, Sha256};

use super::change::{Organisation, Rating};
use super::deliberation::Deliberation;
use super::edition::EditionMove;
use super::entry::{DossierId, EntryId, RoundId, Timestamp};
use super::evidence::{EvidenceId, SealedEvidence};
use super::panel::{PanelId, SealedPanel};
use super::plan::{ActionId, PlannedAction, Priorities};
use super::round::Opening;
use super::team::Team;
use crate::framework::scale::{Decimal, Level};
use crate::framework::{IndicatorId, Scope, ThemeId};

/// A record with its digest.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Seal {
    /// What was closed.
    pub record: Record,
    /// SHA-256 over the canonical record, 64 hexadecimal digits.
    pub digest: Rc<str>,
}

/// A round as it was closed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Record {
    /// The dossier.
    pub dossier: DossierId,
    /// Who it was about.
    pub organisation: Organisation,
    /// The round.
    pub round: RoundId,
    /// How it began.
    pub opening: Opening,
    /// The clock of its opening.
    pub opened_clock: u64,
    /// When it was opened.
    pub opened_at: Timestamp,
    /// Its themes.
    pub themes: Vec<ThemeId>,
    /// Its scope.
    pub scope: Scope,
    /// Its ratings; what is absent was not rated.
    pub ratings: BTreeMap<IndicatorId, Rating>,
    /// Its notes.
    pub notes: BTreeMap<IndicatorId, Rc<str>>,
    /// Its targets.
    pub targets: BTreeMap<IndicatorId, Level>,
    /// Its targets of quantities.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub aims: BTreeMap<IndicatorId, Decimal>,
    /// Its own words for blank sheets.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub sheets: BTreeMap<Rc<str>, Rc<str>>,
    /// The move to the edition that it was closed on, when that is not the one that it was opened on.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub edition: Option<Rc<EditionMove>>,
    /// Answers that came from the edition before and that nobody had looked at.
    #[serde(default, skip_serializing_if = "BTreeSet::is_empty")]
    pub to_review: BTreeSet<IndicatorId>,
    /// Its team.
    #[serde(default, skip_serializing_if = "Team::is_empty")]
    pub team: Team,
    /// Its votes, and what was agreed on.
    #[serde(default, skip_serializing_if = "Deliberation::is_empty")]
    pub deliberation: Deliberation,
    /// Its panels.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub panels: BTreeMap<PanelId, SealedPanel>,
    /// What mattered, and its axes of improvement.
    #[serde(default, skip_serializing_if = "Priorities::is_empty")]
    pub priorities: Priorities,
    /// The evidence that served its framework.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub evidence: BTreeMap<EvidenceId, SealedEvidence>,
    /// The actions that it decided on, and those that it found open.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub actions: BTreeMap<ActionId, PlannedAction>,
    /// When it was closed.
    pub closed_at: Timestamp,
    /// The journal entries that the record rests on; what is not among them or before them came later.
    pub entries: Vec<EntryId>,
    /// The digest of the round before, when that one is sealed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub previous: Option<Rc<str>>,
}

impl Seal {
    /// Seals a record.
    pub fn of(record: Record) -> Seal {
        let digest = digest(&record);
        Seal { record, digest }
    }

    /// Whether the record is still the one that was sealed.
    pub fn is_intact(&self) -> bool {
        digest(&self.record) == self.digest
    }

    /// Whether the record is of that round of that dossier: an intact seal may have been grafted from elsewhere.
    pub fn is_of(&self, dossier: DossierId, round: RoundId) -> bool {
        self.record.dossier == dossier && self.record.round == round
    }
}

/// SHA-256 over the canonical form of a record, in hexadecimal digits.
pub(super) fn digest(record: &impl Serialize) -> Rc<str> {
    let canonical = serde_json_canonicalizer::to_vec(record).expect("a record holds text and whole numbers only");
    let mut hex = String::with_capacity(64);
    for byte in Sha256::digest(&canonical) {
        let _ = write!(hex, "{byte:02x}");
    }
    hex.into()
}
