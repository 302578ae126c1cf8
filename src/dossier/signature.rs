//! Signatures on seals, as the World Wide Web Consortium writes them: Data Integrity proofs (Recommendation of 15 May
//! 2025) of the suite `eddsa-jcs-2022`, each made with a key that names itself (`did:key`).
//!
//! What is signed is the record of a round or of a review as canonical JSON. A signature stands beside the seal and is
//! found by the digest of the record and by the key. Here is what files hold; `formats::signature` makes and verifies.

use std::collections::BTreeMap;
use std::rc::Rc;

use serde::{Deserialize, Serialize};

use super::Dossier;
use super::day::Day;
use super::entry::Timestamp;

/// The kind of every signature.
pub const KIND: &str = "DataIntegrityProof";

/// The suite of every signature: Ed25519 over canonical JSON.
pub const CRYPTOSUITE: &str = "eddsa-jcs-2022";

/// The purpose of every signature: whoever signs says so.
pub const PURPOSE: &str = "assertionMethod";

/// Which signature: the digest of the record that is signed, and the key as a `did:key`.
pub type SignatureId = (Rc<str>, Rc<str>);

/// A signature. The names of its members are those of the Recommendation.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Proof {
    /// Names it, so that a later signature can refer to it: `urn:uuid:…`.
    pub id: Rc<str>,
    /// Always `DataIntegrityProof`.
    #[serde(rename = "type")]
    pub kind: Rc<str>,
    /// Always `eddsa-jcs-2022`.
    pub cryptosuite: Rc<str>,
    /// When it was made, `2026-11-22T09:30:00Z`.
    pub created: Rc<str>,
    /// The key: `did:key:z6Mk…#z6Mk…`.
    pub verification_method: Rc<str>,
    /// Always `assertionMethod`.
    pub proof_purpose: Rc<str>,
    /// As what the signatory signs.
    pub capacity: Capacity,
    /// The name or role that the signatory gave.
    pub signatory: Rc<str>,
    /// The signatures that this one countersigns, by their ids.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub previous_proof: Vec<Rc<str>>,
    /// The signature itself: base 58 of 64 bytes after a `z`.
    pub proof_value: Rc<str>,
}

/// As what somebody signs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Capacity {
    /// Who leads the organisation.
    Head,
    /// Who led the self-evaluation.
    PanelChair,
    /// Who reviews: inspector, peer, auditor.
    Inspector,
}

impl Capacity {
    /// All capacities, in the order in which people sign.
    pub const ALL: [Capacity; 3] = [Capacity::Head, Capacity::PanelChair, Capacity::Inspector];

    /// The word in files and texts.
    pub fn word(self) -> &'static str {
        match self {
            Capacity::Head => "head",
            Capacity::PanelChair => "panel-chair",
            Capacity::Inspector => "inspector",
        }
    }
}

impl Proof {
    /// The key that made it, as a `did:key`.
    pub fn key(&self) -> Rc<str> {
        self.verification_method.split('#').next().unwrap_or_default().into()
    }
}

impl Proof {
    /// A signature that still has to be made: everything that is signed, and no value yet.
    pub fn unsigned(id: Rc<str>, created: Timestamp, key: &str, capacity: Capacity, signatory: Rc<str>) -> Proof {
        let named = key.strip_prefix("did:key:").unwrap_or_default();
        Proof {
            id,
            kind: KIND.into(),
            cryptosuite: CRYPTOSUITE.into(),
            created: moment(created),
            verification_method: format!("{key}#{named}").into(),
            proof_purpose: PURPOSE.into(),
            capacity,
            signatory,
            previous_proof: Vec::new(),
            proof_value: "".into(),
        }
    }

    /// The name of a new signature: a UUID of version 7 (RFC 9562), which is a ULID with six bits set.
    pub fn id_of(unique: ulid::Ulid) -> Rc<str> {
        let bits = unique.0 & !(0xf << 76) & !(0x3 << 62) | (0x7 << 76) | (0x2 << 62);
        let hex = format!("{bits:032x}");
        let [a, b, c, d, e] = [&hex[..8], &hex[8..12], &hex[12..16], &hex[16..20], &hex[20..]];
        format!("urn:uuid:{a}-{b}-{c}-{d}-{e}").into()
    }
}

/// A moment as signatures write it, in UTC and to the second. What lies outside the years 1 to 9999 is the beginning of
/// 1970: no clock says so.
fn moment(at: Timestamp) -> Rc<str> {
    let at = Day::at(at.0, 0).map_or(Timestamp(0), |_| at);
    let (year, month, day) = Day::at(at.0, 0).unwrap_or(Day::EPOCH).parts();
    let second = at.0.div_euclid(1000).rem_euclid(24 * 60 * 60);
    let (hour, minute, second) = (second / 3600, second / 60 % 60, second % 60);
    format!("{year:04}-{month:02}-{day:02}T{hour:02}:{minute:02}:{second:02}Z").into()
}

/// Why a signature does not hold, or cannot be made.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Fault {
    /// The document is no object, or has a `proof` of its own.
    Document,
    /// The document holds a number that programs could read in different ways: one that is not whole, or beyond
    /// ±(2⁵³ − 1).
    Number {
        /// Where it stands: `ratings/t-1/level`.
        path: Rc<str>,
    },
    /// It is a signature of another kind, suite or purpose, or its date is none.
    Options,
    /// The key is not an Ed25519 `did:key`, or one of the few keys for which signatures can be made up.
    Key,
    /// It stands under another key than the one that it names.
    OtherKey,
    /// Its value is not 64 bytes in base 58.
    Value,
    /// It countersigns a signature that is not here.
    PreviousMissing {
        /// The name of that signature.
        id: Rc<str>,
    },
    /// It countersigns a signature of which there are two.
    PreviousTwice {
        /// The name of those signatures.
        id: Rc<str>,
    },
    /// It countersigns a signature that does not hold, or itself.
    PreviousInvalid {
        /// The name of that signature.
        id: Rc<str>,
    },
    /// It is not the signature of that document by that key: one of the two was changed.
    Mismatch,
}

/// What a check of a signature came to.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Checked {
    /// Nobody has looked yet.
    #[default]
    NotYet,
    /// Whoever has the key signed the very record, in that capacity, under that name and at that time.
    Valid,
    /// It does not hold.
    Invalid(Fault),
}

/// What came of checking the signatures of a dossier. It is told of the very signatures that were checked: as soon as
/// one of them changes, all have to be looked at again, since a signature may rest on others.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Checks {
    of: Rc<BTreeMap<SignatureId, Rc<Proof>>>,
    outcomes: BTreeMap<SignatureId, Checked>,
}

impl Checks {
    /// What came of checking these signatures.
    pub fn of(
        signatures: Rc<BTreeMap<SignatureId, Rc<Proof>>>,
        outcomes: impl IntoIterator<Item = (SignatureId, Checked)>,
    ) -> Checks {
        Checks { of: signatures, outcomes: outcomes.into_iter().collect() }
    }

    /// Whether these are the checks of the signatures that a dossier has now.
    pub fn are_of(&self, dossier: &Dossier) -> bool {
        self.of == *dossier.signatures()
    }

    /// What came of checking a signature of that dossier.
    pub fn outcome(&self, dossier: &Dossier, id: &SignatureId) -> Checked {
        if !self.are_of(dossier) {
            return Checked::NotYet;
        }
        self.outcomes.get(id).cloned().unwrap_or_default()
    }
}
