//! Making signatures: what is refused before a key is used, and what travels to the worker.

use qualicycle::dossier::entry::Timestamp;
use qualicycle::dossier::signature::{Capacity, Fault, Proof};
use qualicycle::formats::message::{Request, Response, answer};
use qualicycle::formats::signature::{self, key};
use serde_json::{Value, json};
use ulid::Ulid;

use crate::story::{self, HEAD, INSPECTOR, SIGNED_AT, did};

fn options(seed: &[u8; 32]) -> Proof {
    Proof::unsigned(Proof::id_of(Ulid(77)), SIGNED_AT, &did(seed), Capacity::Head, "Direction".into())
}

#[test]
fn options_say_when_and_with_which_key() {
    let options = options(&HEAD);
    assert_eq!(&*options.created, "2026-11-22T09:30:00Z");
    let named = did(&HEAD).replace("did:key:", "");
    assert_eq!(*options.verification_method, format!("did:key:{named}#{named}"));
    assert_eq!(options.key(), did(&HEAD));
    let before = Proof::unsigned("urn:uuid:1".into(), Timestamp(-1), &did(&HEAD), Capacity::Head, "".into());
    assert_eq!(&*before.created, "1969-12-31T23:59:59Z");
    let never = Proof::unsigned("urn:uuid:1".into(), Timestamp(i64::MAX), &did(&HEAD), Capacity::Head, "".into());
    assert_eq!(&*never.created, "1970-01-01T00:00:00Z");
}

#[test]
fn a_signature_is_named_by_a_uuid_of_version_7() {
    let id = Proof::id_of(Ulid::from_string("01HF4ZK9V8M2T3N4P5Q6R7S8T9").unwrap());
    assert_eq!(id.len(), "urn:uuid:".len() + 36);
    let parts: Vec<&str> = id.strip_prefix("urn:uuid:").unwrap().split('-').collect();
    assert_eq!(parts.iter().map(|part| part.len()).collect::<Vec<_>>(), [8, 4, 4, 4, 12]);
    assert!(parts[2].starts_with('7') && parts[3].starts_with(['8', '9', 'a', 'b']), "{id}");
}

#[test]
fn what_a_signature_cannot_guard_is_refused_before_it_is_made() {
    let refuse = |document: Value, path: &str| {
        let fault = signature::to_sign(&document, &options(&HEAD), &[]).unwrap_err();
        assert_eq!(fault, Fault::Number { path: path.into() }, "{document}");
    };
    refuse(json!({"levels": [1, 2, {"mean": 2.5}]}), "levels/2/mean");
    refuse(json!({"n": 1.0}), "n");
    refuse(json!({"n": 9_007_199_254_740_992_u64}), "n");
    refuse(json!({"n": -9_007_199_254_740_992_i64}), "n");
    refuse(json!({"n": u64::MAX}), "n");
    for sound in [json!({"n": 9_007_199_254_740_991_u64}), json!({"n": -9_007_199_254_740_991_i64}), json!({})] {
        assert!(signature::to_sign(&sound, &options(&HEAD), &[]).is_ok(), "{sound}");
    }
    for no_document in [json!([]), json!(null), json!({"proof": []})] {
        assert_eq!(signature::to_sign(&no_document, &options(&HEAD), &[]), Err(Fault::Document), "{no_document}");
    }
}

/// Two numbers that RFC 8785 writes alike would give two records one digest: this is what the bound is for.
#[test]
fn beyond_the_bound_canonical_json_writes_two_numbers_alike() {
    let [one, other] = [9_007_199_254_740_992_u64, 9_007_199_254_740_993].map(|n| json!({"n": n}));
    assert_ne!(one, other);
    let canonical = |value: &Value| serde_json_canonicalizer::to_string(value).unwrap();
    assert_eq!(canonical(&one), canonical(&other));
}

#[test]
fn texts_that_look_alike_are_signed_as_they_are() {
    let [one, two] = ["Élodie", "E\u{301}lodie"].map(|name| json!({"name": name}));
    let sign = |document: &Value| signature::sign(&HEAD, document, options(&HEAD), &[]).unwrap();
    assert_eq!(signature::verify(&two, &sign(&two), &[]), Ok(()), "a name in two characters can be signed");
    assert_eq!(signature::verify(&one, &sign(&two), &[]), Err(Fault::Mismatch), "and nobody may compose it");
}

#[test]
fn a_signature_of_another_kind_is_none_of_ours() {
    let document = json!({"n": 1});
    let made = |change: fn(&mut Proof)| {
        let mut options = options(&HEAD);
        change(&mut options);
        signature::to_sign(&document, &options, &[])
    };
    assert_eq!(made(|it| it.kind = "Ed25519Signature2020".into()), Err(Fault::Options));
    assert_eq!(made(|it| it.cryptosuite = "eddsa-rdfc-2022".into()), Err(Fault::Options));
    assert_eq!(made(|it| it.proof_purpose = "authentication".into()), Err(Fault::Options));
    assert_eq!(made(|it| it.created = "2026-11-22".into()), Err(Fault::Options));
    assert_eq!(made(|it| it.id = "first".into()), Err(Fault::Options));
    assert_eq!(made(|it| it.verification_method = "https://example.org/keys#1".into()), Err(Fault::Key));
    assert_eq!(
        made(|it| it.previous_proof = vec!["urn:uuid:0".into()]),
        Err(Fault::PreviousMissing { id: "urn:uuid:0".into() })
    );
    let other = signature::sign(&INSPECTOR, &document, options(&HEAD), &[]);
    assert_eq!(other, Err(Fault::Key), "a seed signs for its own key only");
}

#[test]
fn a_key_names_itself_in_one_way_only() {
    let key = key::of_did(&did(&HEAD)).unwrap();
    assert_eq!(key::did(&key), did(&HEAD));
    let named = did(&HEAD).replace("did:key:", "");
    for wrong in ["", "did:key:", "did:key:z", &named, "did:web:example.org", &did(&HEAD).replace(":z", ":m")] {
        assert_eq!(key::of_did(wrong), None, "{wrong}");
    }
    let with_prefix = |prefix: [u8; 2], n| format!("did:key:{}", key::multibase(&[&prefix[..], &vec![7; n]].concat()));
    assert!(key::of_did(&with_prefix([0xed, 1], 32)).is_some());
    for (prefix, n) in [([0xed, 1], 31), ([0xed, 1], 33), ([0xec, 1], 32), ([0xe7, 1], 32)] {
        assert_eq!(key::of_did(&with_prefix(prefix, n)), None, "{prefix:?} {n}");
    }
    assert_eq!(key::of_did(&format!("did:key:z1{}", &named[1..])), None, "a zero in front");
    assert_eq!(key::of_method(&did(&HEAD)), None, "a method names the key twice");
    assert_eq!(key::of_method(&format!("{}#{}", did(&HEAD), did(&INSPECTOR).replace("did:key:", ""))), None);
    assert!(key::fingerprint(&did(&HEAD)).starts_with("z6Mk "));
}

// What the worker is asked.

#[test]
fn the_worker_names_the_key_of_a_seed_and_signs_what_it_is_given() {
    let document = json!({"n": 1});
    let ask = |request, bytes: &[u8]| answer(request, bytes, &mut |_| {});
    assert_eq!(ask(Request::NameKey, &HEAD).0, Response::KeyNamed { key: did(&HEAD) });
    let to_sign = signature::to_sign(&document, &options(&HEAD), &[]).unwrap();
    let (response, value) = ask(Request::Sign, &[&HEAD[..], &to_sign].concat());
    assert_eq!(response, Response::Signed { key: did(&HEAD) });
    let proof = signature::signed(options(&HEAD), &value.try_into().unwrap());
    assert_eq!(signature::verify(&document, &proof, &[]), Ok(()));
    assert_eq!(proof, signature::sign(&HEAD, &document, options(&HEAD), &[]).unwrap(), "Ed25519 has one signature");
    for wrong in [&[][..], &HEAD[..31], &HEAD, &[0; 97]] {
        assert_eq!(ask(Request::Sign, wrong), (Response::NotSigned, Vec::new()), "{} bytes", wrong.len());
    }
    assert_eq!(ask(Request::NameKey, &[0; 33]).0, Response::NotSigned);
}

#[test]
fn signatures_stand_in_the_file_and_come_back_from_it() {
    let desk = story::told();
    let written = qualicycle::formats::archive::write(&desk.dossier, &[], SIGNED_AT).unwrap();
    let archive = qualicycle::formats::archive::read(&written.bytes).unwrap();
    let again = qualicycle::dossier::Dossier::of(archive.dossier, archive.entries);
    assert_eq!(story::judged(&again), story::judged(&desk.dossier));
}

/// The arithmetic of the curve is half as large as the program that shows pages. The linker leaves it out of that
/// program as long as nothing there calls what needs it.
#[test]
fn nothing_but_the_worker_reaches_the_curve() {
    let src = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut folders = vec![src.clone()];
    let mut n_files = 0;
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
                continue;
            }
            let inside = path.strip_prefix(&src).unwrap().display().to_string();
            if inside.starts_with("formats") || inside == "worker.rs" || !inside.ends_with(".rs") {
                continue;
            }
            n_files += 1;
            let source = std::fs::read_to_string(&path).unwrap();
            for word in ["curve", "sign", "verify", "check"] {
                let called = format!("formats::signature::{word};");
                assert!(!source.contains(&called), "{inside} reaches the curve: {called}");
                assert!(!source.contains(&format!("signature::{word}(")), "{inside} reaches the curve: {word}");
            }
            assert!(!source.contains("message::answer"), "{inside} answers in the worker's place");
        }
    }
    assert!(n_files > 100);
}
