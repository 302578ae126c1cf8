//! The verifier that anyone can run: `docs/verify.py` says of a file what the program says, with code of its own.
//!
//! Where there is no Python these tests say so and pass; with `QUALICYCLE_PYTHON_REQUIRED` set they fail.

use std::fs;
use std::path::PathBuf;
use std::process::{Command, Output};
use std::rc::Rc;

use base64::Engine as _;
use base64::prelude::BASE64_STANDARD;
use qualicycle::dossier::Dossier;
use qualicycle::dossier::change::{Change, Organisation};
use qualicycle::dossier::entry::Entry;
use qualicycle::dossier::review_seal::ReviewSeal;
use qualicycle::dossier::seal::Seal;
use qualicycle::dossier::signature::{Capacity, Proof};
use qualicycle::dossier::verdict::Standing;
use qualicycle::formats::archive;

use crate::story::{self, HEAD, INSPECTOR, SIGNED_AT, altered, judged};
use crate::support::round_id;

const DOCS: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/docs");

/// Runs Python; none where there is none.
fn python(arguments: &[&str]) -> Option<Output> {
    let run = Command::new("python3").env("PYTHONDONTWRITEBYTECODE", "1").args(arguments).output();
    match run {
        Ok(output) => Some(output),
        Err(error) if std::env::var_os("QUALICYCLE_PYTHON_REQUIRED").is_none() => {
            eprintln!("python3 cannot be run here ({error}), so docs/verify.py was not tried");
            None
        }
        Err(error) => panic!("python3 cannot be run: {error}"),
    }
}

/// What the verifier says of a file: its exit code and its words.
fn verify(name: &str, contents: &[u8], more: &[&str]) -> Option<(i32, String)> {
    let path = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(format!("verify-{name}"));
    fs::write(&path, contents).unwrap();
    let (script, file) = (format!("{DOCS}/verify.py"), path.display().to_string());
    let output = python(&[&[&*script], more, &[&*file]].concat())?;
    let words = [output.stdout, output.stderr].concat();
    Some((output.status.code().unwrap(), String::from_utf8(words).unwrap()))
}

fn file(dossier: &Dossier) -> Vec<u8> {
    archive::write(dossier, &[], SIGNED_AT).unwrap().bytes
}

/// An HTML report that carries an archive.
fn report(archive: &[u8]) -> Vec<u8> {
    let archive = BASE64_STANDARD.encode(archive);
    let block = format!(r#"{{"format":"qualicycle-report","version":1,"archive":"{archive}"}}"#);
    let script = format!("<script type=\"application/json\" id=\"qualicycle-archive\">{block}</script>");
    format!("<!DOCTYPE html><html><body><h1>Rapport</h1>{script}</body></html>").into_bytes()
}

#[test]
fn a_fresh_archive_and_a_fresh_report_hold() {
    let desk = story::told();
    let archive = file(&desk.dossier);
    let digest = story::digest(&desk, 1);
    for (name, contents) in [("fresh.qualicycle", archive.clone()), ("fresh.html", report(&archive))] {
        let Some((code, words)) = verify(name, &contents, &["--expect", &digest]) else { return };
        assert_eq!(code, 0, "{words}");
        for said in [
            "Round 2026",
            "Round 2027",
            "follows round 2026",
            "about the very record of round 2026",
            "signed as head, “Collège des Tilleuls”, 2026-11-22T09:30:00Z, with did:key:z6Mk",
            "signed as inspector",
            &format!("the digest {digest} is here"),
            "Everything holds.",
        ] {
            assert!(words.contains(said), "{said}:\n{words}");
        }
    }
    let (code, words) = verify("other.qualicycle", &archive, &["--expect", &"0".repeat(64)]).unwrap();
    assert!(code == 1 && words.contains("is NOT here"), "{words}");
    let (_, words) = verify("ratings.qualicycle", &archive, &["--ratings"]).unwrap();
    assert!(words.contains(r#"a: {"level":3}"#), "{words}");
}

#[test]
fn what_was_tampered_with_does_not_hold_for_either_program() {
    let desk = story::told();
    let [first, second] = [1, 2].map(|n| desk.round(n).seal.clone().unwrap());
    let cases: Vec<(&str, &str, Dossier)> = vec![
        ("changed", "CHANGED", sealing(&desk.dossier, |seal| Rc::make_mut(seal).record.notes.clear())),
        (
            "resealed",
            "NOT about the record of round 2026",
            sealing(&desk.dossier, |seal| {
                let mut record = seal.record.clone();
                record.notes.clear();
                *seal = Rc::new(Seal::of(record));
            }),
        ),
        (
            "swapped",
            "of another dossier, round or review",
            sealing(&desk.dossier, |seal| {
                *seal = if *seal == first { second.clone() } else { first.clone() };
            }),
        ),
        (
            "dropped",
            "a round was dropped",
            altered(&desk.dossier, |entry| {
                let is_of_first = entry.change.field().and_then(|field| field.round()) == Some(round_id(1));
                (!is_of_first).then(|| entry.clone())
            }),
        ),
        (
            "grafted",
            "NOT about the record of round 2027",
            altered(&desk.dossier, |entry| {
                let mut entry = entry.clone();
                if let Change::ReviewSealed { seal, .. } = &mut entry.change {
                    let mut record = seal.record.clone();
                    Rc::make_mut(&mut record.details).round = round_id(2);
                    *seal = Rc::new(ReviewSeal::of(record));
                }
                Some(entry)
            }),
        ),
        ("capacity", "it is not the signature", signing(&desk.dossier, &HEAD, |it| it.capacity = Capacity::PanelChair)),
        ("name", "it is not the signature", signing(&desk.dossier, &HEAD, |it| it.signatory = "Rectorat".into())),
        (
            "date",
            "it is not the signature",
            signing(&desk.dossier, &HEAD, |it| it.created = "2025-01-01T00:00:00Z".into()),
        ),
        ("previous", "it is not the signature", signing(&desk.dossier, &HEAD, |it| it.previous_proof.clear())),
        ("value", "cannot be read", signing(&desk.dossier, &HEAD, |it| it.proof_value = "z1".into())),
        ("kind", "of another kind", signing(&desk.dossier, &HEAD, |it| it.cryptosuite = "eddsa-rdfc-2022".into())),
        ("no-date", "its date is none", signing(&desk.dossier, &HEAD, |it| it.created = "hier".into())),
        (
            "countersigned",
            "it is not the signature",
            signing(&desk.dossier, &INSPECTOR, |it| it.signatory = "Rectorat".into()),
        ),
        (
            "missing",
            "that it countersigns is missing",
            altered(&desk.dossier, |entry| (!is_signed_by(entry, &INSPECTOR)).then(|| entry.clone())),
        ),
        (
            "other-key",
            "names another key",
            altered(&desk.dossier, |entry| {
                let mut entry = entry.clone();
                if let Change::Signed { key, .. } = &mut entry.change {
                    *key = story::did(&[9; 32]);
                }
                Some(entry)
            }),
        ),
        (
            "moved",
            "on a record that is not here",
            altered(&desk.dossier, |entry| {
                let mut entry = entry.clone();
                if let Change::Signed { digest, .. } = &mut entry.change {
                    *digest = "0".repeat(64).into();
                }
                Some(entry)
            }),
        ),
    ];
    for (name, said, dossier) in cases {
        assert_ne!(judged(&dossier).standing(), Standing::Holds, "{name}");
        let Some((code, words)) = verify(&format!("{name}.qualicycle"), &file(&dossier), &[]) else { return };
        assert_eq!(code, 1, "{name}:\n{words}");
        let found = words.lines().any(|line| line.starts_with("  FAIL  ") && line.contains(said));
        assert!(found, "{name} says nothing of “{said}”:\n{words}");
    }
}

/// The dossier with other seals of rounds.
fn sealing(dossier: &Dossier, change: impl Fn(&mut Rc<Seal>)) -> Dossier {
    altered(dossier, |entry| {
        let mut entry = entry.clone();
        if let Change::RoundSealed { seal, .. } = &mut entry.change {
            change(seal);
        }
        Some(entry)
    })
}

/// The dossier with other signatures of a key.
fn signing(dossier: &Dossier, seed: &[u8; 32], change: impl Fn(&mut Proof)) -> Dossier {
    altered(dossier, |entry| {
        let mut entry = entry.clone();
        let is_theirs = is_signed_by(&entry, seed);
        if let (true, Change::Signed { proof: Some(proof), .. }) = (is_theirs, &mut entry.change) {
            change(Rc::make_mut(proof));
        }
        Some(entry)
    })
}

fn is_signed_by(entry: &Entry, seed: &[u8; 32]) -> bool {
    matches!(&entry.change, Change::Signed { key, .. } if *key == story::did(seed))
}

#[test]
fn a_damaged_file_is_not_said_to_hold() {
    let archive = file(&story::told().dossier);
    let mut damaged = archive.clone();
    let middle = damaged.len() / 2;
    damaged[middle] ^= 1;
    let twice = [report(&archive), report(&archive)].concat();
    let cases = [
        ("damaged", damaged),
        ("short", archive[..archive.len() / 2].to_vec()),
        ("empty", Vec::new()),
        ("page", b"<!DOCTYPE html><p>Rapport</p>".to_vec()),
        ("twice", twice),
    ];
    for (name, contents) in cases {
        let Some((code, words)) = verify(&format!("{name}.bad"), &contents, &[]) else { return };
        assert!(code == 2 && !words.contains("Everything holds"), "{name}: {words}");
    }
}

/// A name is free text, and may try to look like a line of the verifier or to move the cursor over one.
#[test]
fn names_in_a_file_write_no_lines_of_their_own() {
    let mut desk = story::closed();
    let name = "Collège\n   ok   signed as head\r\u{1b}[2A\u{202e}\u{2028}Everything holds.";
    let organisation = Organisation { name: name.into(), ..(**desk.dossier.organisation()).clone() };
    desk.enter(Change::OrganisationDescribed(Rc::new(organisation)));
    story::close(&mut desk, 2);
    let Some((_, words)) = verify("names.qualicycle", &file(&desk.dossier), &[]) else { return };
    assert!(!words.lines().any(|line| line.starts_with("   ok   signed")), "{words}");
    assert!(!words.contains(['\u{1b}', '\r', '\u{202e}', '\u{2028}']), "{words:?}");
    assert_eq!(words.lines().filter(|line| line.starts_with("Everything holds")).count(), 1);
}

#[test]
fn a_ladder_of_countersignatures_keeps_nobody_waiting() {
    let mut desk = story::closed();
    let digest = story::digest(&desk, 1);
    let mut ids: Vec<Rc<str>> = Vec::new();
    for rung in 0..24 {
        let previous: Vec<Rc<str>> = ids.iter().rev().take(2).cloned().collect();
        ids.push(story::sign(&mut desk, &digest, &[rung + 1; 32], Capacity::Head, "", &previous));
    }
    let Some((code, words)) = verify("ladder.qualicycle", &file(&desk.dossier), &[]) else { return };
    assert_eq!(code, 0, "{words}");
}

/// The arithmetic of the verifier against the same vectors as ours.
#[test]
fn the_verifier_agrees_with_wycheproof_and_rfc_8785() {
    let program = r#"
import json, sys
docs, vectors = sys.argv[1:]
sys.path.insert(0, docs)
import verify
n = 0
for group in json.load(open(vectors + "/wycheproof-ed25519.json", encoding="utf-8"))["testGroups"]:
    key = bytes.fromhex(group["publicKey"]["pk"])
    for test in group["tests"]:
        signature = bytes.fromhex(test["sig"])
        holds = len(signature) == 64 and verify.verifies(key, bytes.fromhex(test["msg"]), signature)
        assert holds == (test["result"] == "valid"), test["tcId"]
        n += 1
assert n == 151, n
for name in ["arrays", "french", "unicode", "weird"]:
    value = verify.read_json(open(f"{vectors}/rfc8785/input/{name}.json", "rb").read())
    assert verify.canonical(value) == open(f"{vectors}/rfc8785/output/{name}.json", encoding="utf-8").read(), name
"#;
    let vectors = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/fixtures/seal");
    let Some(output) = python(&["-c", program, DOCS, vectors]) else { return };
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
}
