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
