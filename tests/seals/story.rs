//! A story to look at: a school closes 2026 and signs, an inspector reviews, seals and signs, the school countersigns
//! and closes 2027. All of it is made up.

use std::rc::Rc;

use qualicycle::dossier::Dossier;
use qualicycle::dossier::change::Change;
use qualicycle::dossier::entry::{Entry, Timestamp};
use qualicycle::dossier::review::{ReviewDetails, ReviewId, ReviewKind};
use qualicycle::dossier::review_seal::ReviewSeal;
use qualicycle::dossier::signature::{Capacity, Checks, Proof};
use qualicycle::dossier::verdict::{self, Verdict};
use qualicycle::formats::message::{Request, Response, answer};
use qualicycle::formats::signature::{self, curve, key};
use qualicycle::framework::Framework;
use serde_json::Value;
use ulid::Ulid;

use crate::support::{Desk, framework_of_indicators, indicator, round_id};

/// The seed of whoever leads the school.
pub const HEAD: [u8; 32] = [1; 32];

/// The seed of the inspector.
pub const INSPECTOR: [u8; 32] = [2; 32];

/// The review.
pub const REVIEW: ReviewId = ReviewId(Ulid(500));

/// 22 November 2026, 09:30 UTC.
pub const SIGNED_AT: Timestamp = Timestamp(1_795_339_800_000);

pub fn framework() -> Framework {
    framework_of_indicators(vec![indicator("a"), indicator("b")])
}

/// The key of a seed.
pub fn did(seed: &[u8; 32]) -> Rc<str> {
    key::did(&curve::public_key(seed))
}

/// A desk at which all of it has happened.
pub fn told() -> Desk {
    let mut desk = closed();
    let digest = digest(&desk, 1);
    sign(&mut desk, &digest, &HEAD, Capacity::Head, "Collège des Tilleuls", &[]);
    open_review(&mut desk, Some(digest));
    let digest = seal_review(&mut desk);
    let by_inspector = sign(&mut desk, &digest, &INSPECTOR, Capacity::Inspector, "", &[]);
    sign(&mut desk, &digest, &HEAD, Capacity::Head, "Collège des Tilleuls", &[by_inspector]);
    close(&mut desk, 2);
    desk
}

/// A desk at which 2026 was closed.
pub fn closed() -> Desk {
    let mut desk = Desk::new(1);
    close(&mut desk, 1);
    desk
}

/// Opens, rates and seals the n-th round.
pub fn close(desk: &mut Desk, n: u8) {
    desk.open(n, &framework());
    desk.rate(n, "a", 3);
    desk.rate(n, "b", 2);
    let text = "Le conseil a lu l’enquête ; « à suivre » 🎓".into();
    desk.enter(Change::Noted { round: round_id(n), indicator: "a".into(), text });
    desk.seal(n);
}

/// The digest with which the n-th round is sealed.
pub fn digest(desk: &Desk, n: u8) -> Rc<str> {
    desk.round(n).seal.as_ref().unwrap().digest.clone()
}

/// Opens a review of the first round that looked at that record.
pub fn open_review(desk: &mut Desk, digest: Option<Rc<str>>) {
    let details = ReviewDetails {
        kind: ReviewKind::ExternalEvaluation,
        round: round_id(1),
        framework: framework().reference(),
        digest,
        reviewer: "Inspection".into(),
        name: "".into(),
        body: "".into(),
        begins: None,
        ends: None,
        purpose: "".into(),
    };
    desk.enter(Change::ReviewOpened { review: REVIEW, details: Some(Rc::new(details)) });
}

/// Seals the review as it stands, and tells its digest.
pub fn seal_review(desk: &mut Desk) -> Rc<str> {
    let review = desk.dossier.review(REVIEW).unwrap();
    let seal = Rc::new(ReviewSeal::of(desk.dossier.review_record(review, SIGNED_AT).unwrap()));
    desk.enter(Change::ReviewSealed { review: REVIEW, seal: seal.clone() });
    seal.digest.clone()
}

/// Signs the record of that digest, and tells the name of the signature.
pub fn sign(
    desk: &mut Desk,
    digest: &Rc<str>,
    seed: &[u8; 32],
    capacity: Capacity,
    signatory: &str,
    previous: &[Rc<str>],
) -> Rc<str> {
    let document = signature::document_of(&desk.dossier, digest).unwrap();
    let all = proofs_on(&desk.dossier, digest);
    let proof = made(&document, seed, capacity, signatory, previous, &all);
    let id = proof.id.clone();
    enter(desk, digest, proof);
    id
}

/// A signature on a document.
pub fn made(
    document: &Value,
    seed: &[u8; 32],
    capacity: Capacity,
    signatory: &str,
    previous: &[Rc<str>],
    all: &[Proof],
) -> Proof {
    let id = Proof::id_of(Ulid::from_parts(SIGNED_AT.0 as u64, u128::from(seed[0]) + 10 * all.len() as u128));
    let at = Timestamp(SIGNED_AT.0 + 1000 * all.len() as i64);
    let options =
        Proof { previous_proof: previous.into(), ..Proof::unsigned(id, at, &did(seed), capacity, signatory.into()) };
    signature::sign(seed, document, options, all).unwrap()
}

/// Enters a signature.
pub fn enter(desk: &mut Desk, digest: &Rc<str>, proof: Proof) {
    desk.enter(Change::Signed { digest: digest.clone(), key: proof.key(), proof: Some(Rc::new(proof)) });
}

/// The signatures on a record.
pub fn proofs_on(dossier: &Dossier, digest: &str) -> Vec<Proof> {
    let on = dossier.signatures().iter().filter(|((of, _), _)| &**of == digest);
    on.map(|(_, proof)| (**proof).clone()).collect()
}

/// What holds of a dossier, its signatures verified as the worker does it.
pub fn judged(dossier: &Dossier) -> Verdict {
    let request = Request::Verify { records: signature::signed_records(dossier) };
    // As it travels to the worker and back.
    let request = serde_json::from_str(&serde_json::to_string(&request).unwrap()).unwrap();
    let (Response::Verified { outcomes }, _) = answer(request, &[], &mut |_| {}) else { panic!("verified") };
    verdict::verdict(dossier, &Checks::of(dossier.signatures().clone(), outcomes))
}

/// The dossier with other entries in place of some.
pub fn altered(dossier: &Dossier, alter: impl Fn(&Entry) -> Option<Entry>) -> Dossier {
    let entries = dossier.entries().filter_map(|entry| alter(entry)).map(Rc::new);
    Dossier::of(dossier.id, entries.collect::<Vec<_>>())
}
