//! Whoever changes something gives themselves away.

use std::rc::Rc;

use qualicycle::dossier::change::Change;
use qualicycle::dossier::review_seal::ReviewSeal;
use qualicycle::dossier::seal::{Record, Seal};
use qualicycle::dossier::signature::{Capacity, Checked, Fault, Proof};
use qualicycle::dossier::verdict::{Chain, LookedAt, RecordState, Standing};
use qualicycle::formats::signature::{self, SignedRecord};

use crate::story::{self, HEAD, INSPECTOR, REVIEW, altered, judged};
use crate::support::{Desk, round_id};

/// Every byte of a record as it stands in a file, with each of its bits turned once: what can still be read does not
/// have the digest any more, and its signature does not hold.
#[test]
fn no_bit_of_a_record_can_be_turned() {
    let desk = story::told();
    let seal = desk.round(2).seal.clone().unwrap();
    let document = serde_json::to_value(&seal.record).unwrap();
    let proof = story::made(&document, &HEAD, Capacity::Head, "", &[], &[]);
    let written = serde_json::to_vec(&seal.record).unwrap();
    let (mut n_unreadable, mut n_found) = (0, 0);
    for index in 0..written.len() {
        for bit in 0..8 {
            let mut turned = written.clone();
            turned[index] ^= 1 << bit;
            let Ok(record) = serde_json::from_slice::<Record>(&turned) else {
                n_unreadable += 1;
                continue;
            };
            if record == seal.record {
                // A letter of an id in another case is the same id; such a record is written as it was before.
                assert_eq!(serde_json::to_vec(&record).unwrap(), written, "byte {index}, bit {bit}");
                continue;
            }
            n_found += 1;
            let changed = Seal { record, digest: seal.digest.clone() };
            assert!(!changed.is_intact(), "byte {index}, bit {bit}");
            if bit == 0 {
                let document = serde_json::to_value(&changed.record).unwrap();
                let holds = signature::verify(&document, &proof, &[]);
                assert!(holds.is_err(), "byte {index}, bit {bit}");
            }
        }
    }
    assert!(n_unreadable > 1000 && n_found > 1000, "{n_unreadable} unreadable, {n_found} found");
}

/// The same for a signature: each bit of each of its members.
#[test]
fn no_bit_of_a_signature_can_be_turned() {
    let document = serde_json::json!({"n": 1});
    let first = story::made(&document, &INSPECTOR, Capacity::Inspector, "Inspection", &[], &[]);
    let id = first.id.clone();
    let proof = story::made(&document, &HEAD, Capacity::Head, "Direction", &[id], std::slice::from_ref(&first));
    let written = serde_json::to_vec(&proof).unwrap();
    for index in 0..written.len() {
        for bit in 0..8 {
            let mut turned = written.clone();
            turned[index] ^= 1 << bit;
            let Ok(changed) = serde_json::from_slice::<Proof>(&turned) else { continue };
            let holds = signature::verify(&document, &changed, &[first.clone(), changed.clone()]);
            assert!(changed == proof || holds.is_err(), "byte {index}, bit {bit}: {changed:?}");
        }
    }
}

#[test]
fn what_a_signature_says_of_itself_cannot_be_changed() {
    let desk = story::told();
    let digest = story::digest(&desk, 1);
    let document = signature::document_of(&desk.dossier, &digest).unwrap();
    let [proof] = &story::proofs_on(&desk.dossier, &digest)[..] else { panic!("one signature") };
    assert_eq!(signature::verify(&document, proof, &[]), Ok(()));
    let check = |change: fn(&mut Proof), expected: Fault| {
        let mut changed = proof.clone();
        change(&mut changed);
        assert_eq!(signature::verify(&document, &changed, &[]), Err(expected));
    };
    check(|it| it.capacity = Capacity::PanelChair, Fault::Mismatch);
    check(|it| it.signatory = "Autre collège".into(), Fault::Mismatch);
    check(|it| it.created = "2025-11-22T09:30:00Z".into(), Fault::Mismatch);
    check(|it| it.id = "urn:uuid:00000000-0000-7000-8000-000000000000".into(), Fault::Mismatch);
    check(|it| it.proof_value = "z1111".into(), Fault::Value);
    check(|it| it.proof_value = "".into(), Fault::Value);
    let with_key = Proof {
        verification_method: Proof::unsigned(
            "".into(),
            story::SIGNED_AT,
            &story::did(&INSPECTOR),
            Capacity::Head,
            "".into(),
        )
        .verification_method,
        ..proof.clone()
    };
    assert_eq!(signature::verify(&document, &with_key, &[]), Err(Fault::Mismatch));
}

/// For a key of small order one signature fits any document that one tries a few times.
#[test]
fn a_key_for_which_signatures_can_be_made_up_is_none() {
    let mut one = [0; 32];
    one[0] = 1;
    let did = signature::key::did(&one);
    let id = Proof::id_of(ulid::Ulid(1));
    let mut options = Proof::unsigned(id, story::SIGNED_AT, &did, Capacity::Head, "".into());
    let mut value = [0; 64];
    value[0] = 1;
    options.proof_value = signature::key::multibase(&value).into();
    assert_eq!(signature::verify(&serde_json::json!({}), &options, &[]), Err(Fault::Key));
}

#[test]
fn a_signature_moved_to_another_record_does_not_hold() {
    let mut desk = story::told();
    let (first, second) = (story::digest(&desk, 1), story::digest(&desk, 2));
    let [proof] = &story::proofs_on(&desk.dossier, &first)[..] else { panic!("one signature") };
    story::enter(&mut desk, &second, proof.clone());
    let verdict = judged(&desk.dossier);
    assert_eq!(verdict.rounds[0].signatures[0].outcome, Checked::Valid);
    assert_eq!(verdict.rounds[1].signatures[0].outcome, Checked::Invalid(Fault::Mismatch));
    assert_eq!(verdict.standing(), Standing::Broken);
}

#[test]
fn a_signature_under_another_key_does_not_hold() {
    let desk = story::told();
    let key = story::did(&[9; 32]);
    let moved = altered(&desk.dossier, |entry| {
        let mut entry = entry.clone();
        if let Change::Signed { key: under, .. } = &mut entry.change {
            *under = key.clone();
        }
        Some(entry)
    });
    let verdict = judged(&moved);
    assert!(verdict.rounds[0].signatures.iter().all(|it| it.outcome == Checked::Invalid(Fault::OtherKey)));
}

#[test]
fn a_countersignature_vouches_for_what_it_countersigns() {
    let desk = story::told();
    let of_review = |entry: &qualicycle::dossier::entry::Entry, seed| match &entry.change {
        Change::Signed { key, .. } => *key == story::did(seed),
        _ => false,
    };
    let outcomes = |dossier| {
        let verdict = judged(&dossier);
        verdict.reviews[0].signatures.iter().map(|it| it.outcome.clone()).collect::<Vec<_>>()
    };
    assert_eq!(outcomes(desk.dossier.clone()), [Checked::Valid, Checked::Valid]);

    let removed = altered(&desk.dossier, |entry| (!of_review(entry, &INSPECTOR)).then(|| entry.clone()));
    let [Checked::Invalid(Fault::PreviousMissing { .. })] = &outcomes(removed)[..] else { panic!("found missing") };

    let change = |change: fn(&mut Proof)| {
        altered(&desk.dossier, |entry| {
            let mut entry = entry.clone();
            let is_one = of_review(&entry, &INSPECTOR);
            if let (true, Change::Signed { proof: Some(proof), .. }) = (is_one, &mut entry.change) {
                change(Rc::make_mut(proof));
            }
            Some(entry)
        })
    };
    let mismatch = Checked::Invalid(Fault::Mismatch);
    let renamed = change(|it| it.signatory = "Inspection générale".into());
    assert_eq!(outcomes(renamed), [mismatch.clone(), mismatch]);
}

/// The inspector signs once more, with the same key: the countersignature was about the former signature.
#[test]
fn a_signature_made_anew_leaves_its_countersignature_without_ground() {
    let mut desk = story::told();
    let digest = judged(&desk.dossier).reviews[0].digest.clone();
    let document = signature::document_of(&desk.dossier, &digest).unwrap();
    let all = story::proofs_on(&desk.dossier, &digest);
    story::enter(&mut desk, &digest, story::made(&document, &INSPECTOR, Capacity::Inspector, "", &[], &all));
    let verdict = judged(&desk.dossier);
    let of = |capacity| verdict.reviews[0].signatures.iter().find(|it| it.capacity == capacity).unwrap();
    assert_eq!(of(Capacity::Inspector).outcome, Checked::Valid);
    assert!(matches!(of(Capacity::Head).outcome, Checked::Invalid(Fault::PreviousMissing { .. })));
}

#[test]
fn a_countersignature_holds_only_with_what_it_countersigns() {
    let document = serde_json::json!({"n": 1});
    let mut first = story::made(&document, &INSPECTOR, Capacity::Inspector, "", &[], &[]);
    first.proof_value = signature::key::multibase(&[7; 64]).into();
    let second = story::made(&document, &HEAD, Capacity::Head, "", &[first.id.clone()], &[first.clone()]);
    let third = story::made(
        &document,
        &[3; 32],
        Capacity::PanelChair,
        "",
        std::slice::from_ref(&second.id),
        &[first.clone(), second.clone()],
    );
    let all = [first.clone(), second.clone(), third.clone()];
    assert_eq!(signature::verify(&document, &first, &all), Err(Fault::Mismatch));
    assert_eq!(signature::verify(&document, &second, &all), Err(Fault::PreviousInvalid { id: first.id.clone() }));
    assert_eq!(signature::verify(&document, &third, &all), Err(Fault::PreviousInvalid { id: second.id.clone() }));
    let twice = [first.clone(), first.clone(), second.clone()];
    assert_eq!(signature::verify(&document, &second, &twice), Err(Fault::PreviousTwice { id: first.id.clone() }));
    let record = SignedRecord { digest: "d".into(), document, proofs: all.into() };
    let outcomes: Vec<Checked> = signature::check(&[record]).into_iter().map(|(_, outcome)| outcome).collect();
    assert_eq!(outcomes[2], Checked::Invalid(Fault::PreviousInvalid { id: second.id }));
}

/// Each of a ladder of signatures countersigns both of the two before it: there are as many ways through it as grains
/// of sand, and each signature is looked at once.
#[test]
fn a_ladder_of_countersignatures_is_verified_at_once() {
    let document = serde_json::json!({"n": 1});
    let mut all: Vec<Proof> = Vec::new();
    for rung in 0..40 {
        let previous: Vec<Rc<str>> = all.iter().rev().take(2).map(|it| it.id.clone()).collect();
        let proof = story::made(&document, &[rung + 1; 32], Capacity::Head, "", &previous, &all);
        all.push(proof);
    }
    assert_eq!(signature::verify(&document, all.last().unwrap(), &all), Ok(()));
}

// Records in the wrong place.

#[test]
fn a_changed_record_is_told() {
    let desk = story::told();
    let changed = altered(&desk.dossier, |entry| {
        let mut entry = entry.clone();
        if let Change::RoundSealed { round, seal } = &mut entry.change
            && *round == round_id(1)
        {
            let notes = &mut Rc::make_mut(seal).record.notes;
            notes.insert("a".into(), "Tout va bien.".into());
        }
        Some(entry)
    });
    let verdict = judged(&changed);
    assert_eq!(verdict.rounds[0].record, RecordState::Changed);
    assert_eq!(verdict.rounds[0].signatures[0].outcome, Checked::Invalid(Fault::Mismatch));
    assert_eq!(verdict.rounds[1].chain, Chain::Differs("2026".into()), "and so does the round that follows it");
    assert_eq!(verdict.reviews[0].looked_at, LookedAt::OtherRecord("2026".into()), "and the review");
}

/// Whoever changes a record and works out its digest anew cannot sign it, and breaks what rests on it.
#[test]
fn a_record_sealed_anew_has_no_signature_and_no_successor() {
    let desk = story::told();
    let resealed = altered(&desk.dossier, |entry| {
        let mut entry = entry.clone();
        if let Change::RoundSealed { round, seal } = &mut entry.change
            && *round == round_id(1)
        {
            let mut record = seal.record.clone();
            record.notes.insert("a".into(), "Tout va bien.".into());
            *seal = Rc::new(Seal::of(record));
        }
        Some(entry)
    });
    let verdict = judged(&resealed);
    assert_eq!(verdict.rounds[0].record, RecordState::Intact);
    assert!(verdict.rounds[0].signatures.is_empty());
    assert_eq!(verdict.rounds[1].chain, Chain::Differs("2026".into()));
    assert_eq!(verdict.reviews[0].looked_at, LookedAt::OtherRecord("2026".into()));
    assert_eq!(verdict.stray.len(), 1, "the signature on the former record");
    assert_eq!(verdict.standing(), Standing::Broken);
}

#[test]
fn a_round_dropped_from_the_chain_is_missed() {
    let desk = story::told();
    let dropped = altered(&desk.dossier, |entry| {
        let is_of_first = entry.change.field().and_then(|field| field.round()) == Some(round_id(1));
        (!is_of_first).then(|| entry.clone())
    });
    let verdict = judged(&dropped);
    assert_eq!(verdict.rounds.len(), 1);
    assert_eq!(verdict.rounds[0].chain, Chain::Dropped);
    assert_eq!(verdict.reviews[0].looked_at, LookedAt::Unknown);
    let unsealed = altered(&desk.dossier, |entry| {
        let is_seal = matches!(&entry.change, Change::RoundSealed { round, .. } if *round == round_id(1));
        (!is_seal).then(|| entry.clone())
    });
    let verdict = judged(&unsealed);
    assert_eq!(verdict.rounds[0].chain, Chain::Dropped);
    assert_eq!(verdict.reviews[0].looked_at, LookedAt::Unsealed("2026".into()));
}

#[test]
fn rounds_put_in_each_others_place_are_told() {
    let desk = story::told();
    let [first, second] = [1, 2].map(|n| desk.round(n).seal.clone().unwrap());
    let swapped = altered(&desk.dossier, |entry| {
        let mut entry = entry.clone();
        if let Change::RoundSealed { round, seal } = &mut entry.change {
            *seal = if *round == round_id(1) { second.clone() } else { first.clone() };
        }
        Some(entry)
    });
    let verdict = judged(&swapped);
    assert!(verdict.rounds.iter().all(|round| round.record == RecordState::Foreign));
}

#[test]
fn a_round_of_another_dossier_is_told() {
    let desk = story::told();
    let elsewhere = qualicycle::dossier::Dossier::of(
        qualicycle::dossier::entry::DossierId(ulid::Ulid(999)),
        desk.dossier.entries().cloned().collect::<Vec<_>>(),
    );
    let verdict = judged(&elsewhere);
    assert!(verdict.rounds.iter().all(|round| round.record == RecordState::Foreign));
    assert!(verdict.reviews.iter().all(|review| review.record == RecordState::Foreign));
}

#[test]
fn a_review_grafted_on_another_round_is_told() {
    let desk = story::told();
    let graft = |change: &dyn Fn(&mut qualicycle::dossier::review::ReviewDetails)| {
        judged(&altered(&desk.dossier, |entry| {
            let mut entry = entry.clone();
            if let Change::ReviewSealed { seal, .. } = &mut entry.change {
                let mut record = seal.record.clone();
                change(Rc::make_mut(&mut record.details));
                *seal = Rc::new(ReviewSeal::of(record));
            }
            Some(entry)
        }))
    };
    let onto_second = graft(&|details| details.round = round_id(2));
    let expected = LookedAt::OtherRound { named: "2027".into(), seen: "2026".into() };
    assert_eq!(onto_second.reviews[0].looked_at, expected);
    assert!(onto_second.reviews[0].signatures.is_empty(), "nobody signed that");
    let other = graft(&|details| details.digest = Some("0".repeat(64).into()));
    assert_eq!(other.reviews[0].looked_at, LookedAt::OtherRecord("2026".into()));
    let untied = graft(&|details| details.digest = None);
    assert_eq!(untied.reviews[0].looked_at, LookedAt::Open("2026".into()));
}

#[test]
fn a_review_put_in_the_place_of_another_is_told() {
    let desk = story::told();
    let moved = altered(&desk.dossier, |entry| {
        let mut entry = entry.clone();
        if let Change::ReviewSealed { review, .. } | Change::ReviewOpened { review, .. } = &mut entry.change {
            assert_eq!(*review, REVIEW);
            review.0.0 += 1;
        }
        Some(entry)
    });
    assert_eq!(judged(&moved).reviews[0].record, RecordState::Foreign);
}

#[test]
fn what_comes_after_a_seal_is_counted_and_changes_nothing() {
    let mut desk = story::told();
    let before = judged(&desk.dossier);
    desk.rate(1, "b", 4);
    story::open_review(&mut desk, None);
    let record = Record { closed_at: story::SIGNED_AT, ..desk.round(1).seal.as_ref().unwrap().record.clone() };
    desk.enter(Change::RoundSealed { round: round_id(1), seal: Rc::new(Seal::of(record)) });
    let verdict = judged(&desk.dossier);
    assert_eq!((verdict.rounds[0].n_late, verdict.rounds[0].n_claims), (1, 1));
    assert_eq!((verdict.reviews[0].n_late, verdict.reviews[0].n_claims), (1, 0));
    assert_eq!(verdict.rounds[0].signatures, before.rounds[0].signatures);
    assert_eq!(verdict.reviews[0].looked_at, before.reviews[0].looked_at);
    assert_eq!(verdict.standing(), Standing::Open);
}

/// Clocks are made up easily. A seal that claims to be older takes the place of the one that was signed, and leaves the
/// signature behind, with what followed.
#[test]
fn a_seal_said_to_be_older_does_not_go_unnoticed() {
    let desk = story::told();
    let mut record = desk.round(1).seal.as_ref().unwrap().record.clone();
    record.notes.insert("a".into(), "Tout va bien.".into());
    let mut forger = Desk::new(9);
    let mut entry =
        (*forger.enter(Change::RoundSealed { round: round_id(1), seal: Rc::new(Seal::of(record)) })).clone();
    entry.clock = 1;
    let mut dossier = desk.dossier.clone();
    dossier.insert(Rc::new(entry));
    let verdict = judged(&dossier);
    assert_eq!(verdict.rounds[0].n_claims, 1);
    assert!(verdict.rounds[0].signatures.is_empty());
    assert_eq!(verdict.rounds[1].chain, Chain::Differs("2026".into()));
    assert_eq!(verdict.stray.len(), 1);
}

/// Checks are of the signatures that were checked: whatever changes, they are to be done again.
#[test]
fn an_outcome_does_not_outlive_what_was_checked() {
    let mut desk = story::told();
    let signatures = desk.dossier.signatures().clone();
    let outcomes = signature::check(&signature::signed_records(&desk.dossier));
    let checks = qualicycle::dossier::signature::Checks::of(signatures, outcomes);
    assert!(checks.are_of(&desk.dossier));
    let digest = story::digest(&desk, 2);
    story::sign(&mut desk, &digest, &HEAD, Capacity::Head, "", &[]);
    assert!(!checks.are_of(&desk.dossier));
    let verdict = qualicycle::dossier::verdict::verdict(&desk.dossier, &checks);
    assert!(verdict.rounds.iter().flat_map(|it| &it.signatures).all(|it| it.outcome == Checked::NotYet));
}
