//! Signatures on seals, as the World Wide Web Consortium writes them: Data Integrity proofs (Recommendation of 15 May
//! 2025) of the suite `eddsa-jcs-2022`, each made with a key that names itself (`did:key`).
//!
//! What is signed is the record of a round or of a review as canonical JSON. A signature stands beside the seal and is
//! found by the digest of the record and by the key. Here is what files hold; `formats::signature` makes and verifies.

use std::rc::Rc;

use serde::{Deserialize, Serialize};

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
