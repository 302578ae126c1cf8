//! What entries of a team may not say: each is refused with the very place.

use qualicycle::formats::archive::{self, ReadError};
use qualicycle::formats::limits;
use serde_json::{Value, json};

use crate::samples;

#[track_caller]
fn check(kind: &str, pointer: &str, wrong: Value, place: &str, reason: &str) {
    let (journal, n) = samples::lived_with(kind, |change| {
        let (parent, key) = pointer.rsplit_once('/').expect("a path");
        change.pointer_mut(parent).expect("the member is there")[key] = wrong;
    });
    refused(&journal, &format!("entry {n}: change.{kind}.{place}"), reason);
}

#[track_caller]
fn refused(journal: &Value, place: &str, reason: &str) {
    match archive::read(&samples::with_part("journal.json", journal.to_string())).expect_err("it is refused") {
        ReadError::Malformed { place: at, reason: why, .. } => {
            assert_eq!(at, place, "{why}");
            assert!(why.contains(reason), "{why}");
        }
        error => panic!("{error}"),
    }
}

#[test]
fn numbers_stay_on_their_scale() {
    for importance in [0, 6, 255] {
        check("importance-set", "/importance", json!(importance), "importance", "from 1 to 5");
    }
    for step in [0, 6, 255] {
        check("panel-answered", "/sheet/choices/q1", json!({ "step": step }), "sheet.choices.q1.step", "from 1 to 5");
    }
    check("voting-rule-set", "/rule/tolerance", json!(101), "rule.tolerance", "from 0 to 100");
    check("voting-rule-set", "/rule/tolerance", json!(300), "rule.tolerance", "expected u8");
    check("evidence-described", "/details/current-for", json!(65_536), "details.current-for", "expected u16");
}

#[test]
fn files_are_named_by_a_digest_and_have_a_bearable_size() {
    let (kind, file) = ("evidence-described", "details.file");
    for sha256 in ["", "0", &"G".repeat(64), &"A".repeat(64), &"0".repeat(63), &format!("../{}", "0".repeat(61))] {
        check(kind, "/details/file/sha256", json!(sha256), &format!("{file}.sha256"), "64 hexadecimal digits");
    }
    let bytes = limits::EVIDENCE_FILE_BYTES + 1;
    check(kind, "/details/file/bytes", json!(bytes), &format!("{file}.bytes"), "bytes at most");
    let long = "x".repeat(limits::NAME_CHARS + 1);
    check(kind, "/details/file/name", json!(long), &format!("{file}.name"), "not as long");
    check(kind, "/details/file/media-type", json!(long), &format!("{file}.media-type"), "not as long");
}

#[test]
fn days_are_days() {
    for day in ["2026-02-30", "0000-01-01", "2026-1-1", "2026-11-22T00:00", "-001-01-01", ""] {
        check("milestone-set", "/details/on", json!(day), "details.on", "not a day");
        check("evidence-described", "/details/on", json!(day), "details.on", "not a day");
    }
}

#[test]
fn lists_end_somewhere() {
    let question = json!({ "id": "q", "kind": "open", "text": {} });
    let questions: Vec<Value> = (0..=limits::QUESTIONS).map(|_| question.clone()).collect();
    check("panel-opened", "/questionnaire/questions", json!(questions), "questionnaire.questions", "at most");
    let many = |n: usize| json!((0..=n).map(|n| format!("x{n}")).collect::<Vec<_>>());
    let parts = limits::INDICATORS + limits::THEMES;
    check("axis-chosen", "/details/parts", many(parts), "details.parts", "more parts");
    check("action-planned", "/details/indicators", many(limits::INDICATORS), "details.indicators", "more indicators");
    let choices: serde_json::Map<String, Value> =
        (0..=limits::QUESTIONS).map(|n| (format!("q{n}"), json!("declined"))).collect();
    check("panel-answered", "/sheet/choices", json!(choices), "sheet.choices", "at most");
}

#[test]
fn members_that_are_not_known_are_refused_where_they_stand() {
    for (kind, pointer, place) in [
        ("member-set", "/details/salary", "details.salary"),
        ("assigned", "/assignment/salary", "assignment.salary"),
        ("voting-rule-set", "/rule/salary", "rule.salary"),
        ("consensus-reached", "/consensus/salary", "consensus.salary"),
        ("evidence-described", "/details/file/salary", "details.file.salary"),
        ("panel-opened", "/questionnaire/salary", "questionnaire.salary"),
        ("action-planned", "/details/salary", "details.salary"),
        ("effect-judged", "/judgement/salary", "judgement.salary"),
        ("votes-locked", "/salary", "salary"),
    ] {
        check(kind, pointer, json!(1), place, "");
    }
}

#[test]
fn reviews_end_somewhere() {
    check("review-opened", "/details/digest", json!("x"), "details.digest", "64 hexadecimal digits");
    check("meeting-set", "/details/at", json!(1441), "details.at", "1440 minutes");
    check("meeting-set", "/details/at", json!(-1), "details.at", "expected u16");
    check("meeting-set", "/details/minutes", json!(1441), "details.minutes", "within a day");
    check("look-planned", "/plan/methods", json!(["hearsay"]), "plan.methods[0]", "unknown variant");
    let many = |n: usize| json!((0..=n).map(|n| format!("x{n}")).collect::<Vec<_>>());
    check("finding-raised", "/details/indicators", many(limits::INDICATORS), "details.indicators", "more indicators");
    let ids = |n: usize| json!((0..=n as u128).map(|n| samples::ulid(n).to_string()).collect::<Vec<_>>());
    check("finding-raised", "/details/evidence", ids(limits::EVIDENCE_FILES), "details.evidence", "more evidence");
    check("action-planned", "/details/findings", ids(limits::FINDINGS), "details.findings", "more findings");
    check("finding-requalified", "/on", json!("2026-02-30"), "on", "not a day");
}

/// What a sealed review says is bound as what led to it is.
#[test]
fn records_of_reviews_have_the_same_bounds() {
    let check = |pointer: &str, wrong: Value, place: &str, reason: &str| {
        check("review-sealed", &format!("/seal/{pointer}"), wrong, &format!("seal.{place}"), reason);
    };
    check("digest", json!("x"), "digest", "64 hexadecimal digits");
    check("record/details/digest", json!("x"), "record.details.digest", "64 hexadecimal digits");
    let looks: serde_json::Map<String, Value> =
        (0..=limits::INDICATORS).map(|n| (format!("i{n}"), json!({ "comment": "x" }))).collect();
    check("record/looks", json!(looks), "record.looks", "more indicators");
    let by_id = |n: usize, value: Value| -> serde_json::Map<String, Value> {
        (0..=n as u128).map(|n| (samples::ulid(n).to_string(), value.clone())).collect()
    };
    let meeting = json!({ "title": "x" });
    check("record/meetings", json!(by_id(limits::MEETINGS, meeting)), "record.meetings", "more meetings");
    let finding = json!({ "gravity": "minor", "statement": "x" });
    check("record/findings", json!(by_id(limits::FINDINGS, finding)), "record.findings", "more findings");
    let id = samples::ulid(1).to_string();
    let late = json!({ &id: { "title": "x", "at": 1441 } });
    check("record/meetings", late, &format!("record.meetings.{id}.at"), "1440 minutes");
}

#[test]
fn signatures_have_a_key_a_digest_and_a_bearable_size() {
    check("signed", "/digest", json!("x"), "digest", "64 hexadecimal digits");
    check("signed", "/key", json!("did:web:example.org"), "key", "did:key");
    check("signed", "/key", json!(format!("did:key:z{}", "6".repeat(1000))), "key", "1000 characters");
    for member in
        ["id", "type", "cryptosuite", "created", "verificationMethod", "proofPurpose", "signatory", "proofValue"]
    {
        let long = json!("x".repeat(limits::NAME_CHARS + 1));
        check("signed", &format!("/proof/{member}"), long, &format!("proof.{member}"), "1000 characters");
    }
    let many: Vec<Value> = (0..=limits::COUNTERSIGNED).map(|n| json!(format!("urn:{n}"))).collect();
    check("signed", "/proof/previousProof", json!(many), "proof.previousProof", "more signatures");
}

#[test]
fn labels_have_an_end() {
    for months in [0, 601] {
        check("label-recorded", "/details/months", json!(months), "details.months", "1 to 600 months");
    }
    for period in [[22, 14], [14, 601]] {
        check("label-recorded", "/details/surveillance", json!(period), "details.surveillance", "between two months");
    }
}

/// A logo stands in each report: it is a small picture in which nothing can run, and says what it is.
#[test]
fn a_logo_is_a_small_picture() {
    use base64::Engine as _;
    let check = |member: &str, wrong: Value, reason: &str| {
        check("logo-chosen", &format!("/logo/{member}"), wrong, &format!("logo.{member}"), reason);
    };
    for media_type in ["image/svg+xml", "text/html", "image/gif", ""] {
        check("media-type", json!(media_type), "PNG or JPEG");
    }
    let encoded = |bytes: &[u8]| json!(base64::engine::general_purpose::STANDARD.encode(bytes));
    for wrong in ["", "%", "aGVsbG8", "a b="] {
        check("base64", json!(wrong), "not base 64");
    }
    for other in [&b"<svg xmlns='http://www.w3.org/2000/svg'/>"[..], b"GIF89a...", b"%PDF-1.7", b"x"] {
        check("base64", encoded(other), "not the picture");
    }
    let jpeg_of = |n: usize| [&b"\xff\xd8\xff"[..], &vec![0; n - 3]].concat();
    check("base64", encoded(&jpeg_of(64 * 1024 + 1)), "64 KB at most");
    check("words", json!("x".repeat(limits::NAME_CHARS + 1)), "1000 characters");

    let (journal, _) = samples::lived_with("logo-chosen", |change| {
        change["logo"]["base64"] = encoded(&jpeg_of(64 * 1024));
    });
    let read = archive::read(&samples::with_part("journal.json", journal.to_string()));
    assert!(read.is_ok(), "the largest logo is longer than any text: {read:?}");
}

/// Only a logo may be longer than a text.
#[test]
fn no_other_text_hides_behind_the_length_of_a_logo() {
    let long = "x".repeat(limits::TEXT_CHARS + 1);
    let (journal, _) = samples::lived_with("finding-raised", |change| change["details"]["statement"] = json!(long));
    let error = archive::read(&samples::with_part("journal.json", journal.to_string())).expect_err("it is refused");
    assert!(matches!(error, ReadError::TextTooLong { .. }), "{error}");
    let (journal, _) = samples::lived_with("logo-chosen", |change| {
        change["logo"]["base64"] = json!("A".repeat(limits::BASE64_CHARS + 1));
    });
    let error = archive::read(&samples::with_part("journal.json", journal.to_string())).expect_err("it is refused");
    assert!(matches!(error, ReadError::TextTooLong { .. }), "{error}");
}

/// What a closed round says is bound as what led to it is.
#[test]
fn records_have_the_same_bounds() {
    let record = "seal.record";
    let check = |pointer: &str, wrong: Value, place: &str, reason: &str| {
        check("round-sealed", &format!("/seal/record/{pointer}"), wrong, &format!("{record}.{place}"), reason);
    };
    check("deliberation/rule/tolerance", json!(101), "deliberation.rule.tolerance", "from 0 to 100");
    check("priorities/importance/t", json!(6), "priorities.importance.t", "from 1 to 5");
    let lived = samples::lived();
    let seal = lived.round(samples::round(1)).and_then(|round| round.seal.clone()).expect("it is sealed");
    let evidence = seal.record.evidence.keys().next().expect("a piece");
    let sha256 = format!("evidence.{evidence}.details.file.sha256");
    check(&sha256.replace('.', "/"), json!("x"), &sha256, "64 hexadecimal digits");
    let panel = seal.record.panels.keys().next().expect("a panel");
    let tally = format!("panels.{panel}.tally.questions.q1");
    check(&format!("panels/{panel}/tally/n"), json!(0), &tally, "more answers than people");
}
