//! Makes and verifies signatures on records: Data Integrity proofs of the suite `eddsa-jcs-2022`, with our own members
//! `capacity` and `signatory` among what is signed.
//!
//! [`to_sign`] gives the bytes that a key signs, wherever the key is: in the browser's own keeping, or as a seed that
//! the worker is given. [`signed`] puts the signature in. [`verify`] is for the worker, which alone reaches [`curve`].
//!
//! # Texts that look alike
//! RFC 8785 writes texts as they are: `é` in one character and `é` in two give different digests. Signing refuses
//! neither. Records are read and written character by character, so nothing on their way changes one into the other;
//! a record that is sealed can no longer be rewritten; and refusing it would punish a school for the keyboard on which
//! a name was typed. `docs/verify.py` says where such texts stand.

pub mod curve;
pub mod integrity;
pub mod key;

use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::limits;
use crate::dossier::Dossier;
use crate::dossier::signature::{CRYPTOSUITE, Checked, Fault, KIND, PURPOSE, Proof, SignatureId};

/// A record with all signatures on it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct SignedRecord {
    /// The digest under which the signatures stand.
    pub digest: Rc<str>,
    /// The record.
    pub document: Value,
    /// The signatures.
    pub proofs: Vec<Proof>,
}

/// The records of a dossier on which there are signatures: what the worker is asked to verify.
pub fn signed_records(dossier: &Dossier) -> Vec<SignedRecord> {
    let mut by_digest: BTreeMap<&Rc<str>, Vec<Proof>> = BTreeMap::new();
    for ((digest, _), proof) in dossier.signatures().iter() {
        by_digest.entry(digest).or_default().push((**proof).clone());
    }
    let with_record = by_digest.into_iter().filter_map(|(digest, proofs)| {
        Some(SignedRecord { digest: digest.clone(), document: document_of(dossier, digest)?, proofs })
    });
    with_record.collect()
}

/// The record of a round or of a review whose seal gives that digest, as what is signed; none when it is not here.
pub fn document_of(dossier: &Dossier, digest: &str) -> Option<Value> {
    let rounds = dossier.rounds();
    let of_round = rounds.iter().filter_map(|round| round.seal.as_ref()).find(|seal| &*seal.digest == digest);
    if let Some(seal) = of_round {
        return serde_json::to_value(&seal.record).ok();
    }
    let reviews = dossier.reviews();
    let of_review = reviews.iter().filter_map(|review| review.seal.as_ref()).find(|seal| &*seal.digest == digest);
    serde_json::to_value(&of_review?.record).ok()
}

/// The 64 bytes to sign: see [`integrity::hash_data`]. Of the other signatures on the document, those that the options
/// name in `previous_proof` are signed with it. The value of the options is left aside.
///
/// # Errors
/// When the options are not those of a signature as it is made here, the document cannot be guarded, or a signature that
/// is to be countersigned is not there.
pub fn to_sign(document: &Value, options: &Proof, others: &[Proof]) -> Result<[u8; 64], Fault> {
    are_options(options)?;
    let options = as_value(options)?;
    let others: Vec<Value> = others.iter().map(as_value).collect::<Result<_, _>>()?;
    integrity::hash_data(&integrity::with_previous(document, &options, &others)?, &options)
}

/// The signature that options and 64 bytes of a key make.
pub fn signed(options: Proof, signature: &[u8; 64]) -> Proof {
    Proof { proof_value: key::multibase(signature).into(), ..options }
}

/// Signs with a seed, for browsers that do not know Ed25519 themselves, and for tests.
///
/// # Errors
/// Those of [`to_sign`], and [`Fault::Key`] when the options name another key than that of the seed.
pub fn sign(seed: &[u8; 32], document: &Value, options: Proof, others: &[Proof]) -> Result<Proof, Fault> {
    let bytes = to_sign(document, &options, others)?;
    if key::of_method(&options.verification_method) != Some(curve::public_key(seed)) {
        return Err(Fault::Key);
    }
    Ok(signed(options, &curve::sign(seed, &bytes)))
}

/// Whether a signature on a document holds, and with it all those that it countersigns.
///
/// # Errors
/// The first thing that is wrong with it.
pub fn verify(document: &Value, proof: &Proof, all: &[Proof]) -> Result<(), Fault> {
    let (holds_alone, beside): (Vec<_>, Vec<_>) =
        reachable(proof, all).into_iter().map(|one| (verify_alone(document, one, all), one)).unzip();
    settle(&holds_alone, &beside).swap_remove(0)
}

/// What holds of all signatures on some records. Of a record with more signatures than anyone makes, the rest are not
/// looked at.
pub fn check(records: &[SignedRecord]) -> Vec<(SignatureId, Checked)> {
    let of_record = |record: &SignedRecord| {
        let all = &record.proofs[..record.proofs.len().min(limits::SIGNATURES)];
        let alone: Vec<_> = all.iter().map(|proof| verify_alone(&record.document, proof, all)).collect();
        let settled = settle(&alone, &all.iter().collect::<Vec<_>>());
        let outcomes = all.iter().zip(settled).map(|(proof, result)| {
            let checked = result.map_or_else(Checked::Invalid, |()| Checked::Valid);
            ((record.digest.clone(), proof.key()), checked)
        });
        outcomes.collect::<Vec<_>>()
    };
    records.iter().flat_map(of_record).collect()
}

/// A signature and, after it, all that it countersigns directly or through others.
fn reachable<'a>(proof: &'a Proof, all: &'a [Proof]) -> Vec<&'a Proof> {
    let mut found = vec![proof];
    let mut seen = BTreeSet::from([&proof.id]);
    let mut index = 0;
    while let Some(one) = found.get(index) {
        let named = one.previous_proof.iter().filter_map(|id| all.iter().find(|other| other.id == *id));
        let new: Vec<&Proof> = named.filter(|other| seen.insert(&other.id)).collect();
        found.extend(new);
        index += 1;
    }
    found
}

/// Whether a signature is that of its key, whatever becomes of those that it countersigns.
fn verify_alone(document: &Value, proof: &Proof, all: &[Proof]) -> Result<(), Fault> {
    let bytes = to_sign(document, proof, all)?;
    let key = key::of_method(&proof.verification_method).filter(curve::is_key).ok_or(Fault::Key)?;
    let value = key::of_multibase(&proof.proof_value).and_then(|value| value.try_into().ok()).ok_or(Fault::Value)?;
    if curve::verifies(&key, &bytes, &value) { Ok(()) } else { Err(Fault::Mismatch) }
}

/// What becomes of signatures that hold alone: one holds when all that it countersigns hold. Those are found from the
/// ends, so that signatures which countersign each other in a ring never come to hold.
fn settle(alone: &[Result<(), Fault>], proofs: &[&Proof]) -> Vec<Result<(), Fault>> {
    let mut holding: BTreeSet<&Rc<str>> = BTreeSet::new();
    loop {
        let before = holding.len();
        let sound = proofs.iter().zip(alone).filter(|(_, alone)| alone.is_ok()).map(|(proof, _)| proof);
        let next: Vec<&Rc<str>> = { sound }
            .filter(|proof| proof.previous_proof.iter().all(|id| holding.contains(id)))
            .map(|proof| &proof.id)
            .collect();
        holding.extend(next);
        if holding.len() == before {
            break;
        }
    }
    let outcome = |(proof, alone): (&&Proof, &Result<(), Fault>)| {
        alone.clone()?;
        match proof.previous_proof.iter().find(|id| !holding.contains(id)) {
            Some(id) => Err(Fault::PreviousInvalid { id: id.clone() }),
            None => Ok(()),
        }
    };
    proofs.iter().zip(alone).map(outcome).collect()
}

/// Refuses what is not a signature as it is made here.
fn are_options(options: &Proof) -> Result<(), Fault> {
    let is_ours = &*options.kind == KIND && &*options.cryptosuite == CRYPTOSUITE && &*options.proof_purpose == PURPOSE;
    if !is_ours || !options.id.starts_with("urn:uuid:") || !is_moment(&options.created) {
        return Err(Fault::Options);
    }
    key::of_method(&options.verification_method).map(|_| ()).ok_or(Fault::Key)
}

/// Whether a text is a moment in UTC to the second: `2026-11-22T09:30:00Z`.
fn is_moment(text: &str) -> bool {
    let is_like = |(c, like): (u8, u8)| if like == b'0' { c.is_ascii_digit() } else { c == like };
    text.len() == 20 && text.bytes().zip(*b"0000-00-00T00:00:00Z").all(is_like)
}

fn as_value(proof: &Proof) -> Result<Value, Fault> {
    serde_json::to_value(proof).map_err(|_| Fault::Options)
}
