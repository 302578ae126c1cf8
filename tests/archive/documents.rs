//! The documents say what the files are: real files keep to the schemas, and the program printed in the format's
//! description runs.

use std::collections::BTreeSet;
use std::path::Path;
use std::process::Command;

use jsonschema::Validator;
use qualicycle::dossier::change::Change;
use qualicycle::dossier::side::Side;
use qualicycle::formats::framework_file::{self, Form};
use qualicycle::framework::edit::begin::{blank, next_edition};
use qualicycle::framework::edit::{Edit, FlagForm, Past, apply};
use qualicycle::framework::scale::Kind;
use qualicycle::framework::{Package, Relation};
use serde_json::{Value, json};

use crate::{GOLDEN, samples};

const DOCS: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/docs");

fn schema(name: &str) -> Validator {
    let text = std::fs::read_to_string(format!("{DOCS}/schemas/{name}.schema.json")).expect("the schema is there");
    let schema = serde_json::from_str(&text).expect("the schema is JSON");
    assert!(jsonschema::meta::is_valid(&schema), "{name} is not a schema");
    jsonschema::draft202012::new(&schema).expect("the schema is understood")
}

fn part(bytes: &[u8], name: &str) -> Value {
    let parts = samples::unpack(bytes);
    let (_, contents) = parts.iter().find(|(part, _)| part == name).expect("the part is there");
    serde_json::from_slice(contents).expect("the part is JSON")
}

#[track_caller]
fn check(name: &str, value: &Value) {
    let errors: Vec<String> =
        schema(name).iter_errors(value).map(|error| format!("{}: {error}", error.instance_path())).collect();
    assert_eq!(errors, [""; 0], "{name}");
}

#[test]
fn files_keep_to_the_schemas() {
    let golden = std::fs::read(GOLDEN).expect("the golden file is there");
    let empty = qualicycle::dossier::Dossier::new(samples::dossier().id);
    let empty = qualicycle::formats::archive::write(&empty, &[], samples::AT).expect("it is written").bytes;
    let packages = [samples::package(), samples::newer_package()];
    let moved =
        qualicycle::formats::archive::write(&samples::moved(), &packages, samples::AT).expect("it is written").bytes;
    let lived = qualicycle::formats::archive::write(&samples::lived(), &[samples::package()], samples::AT);
    let lived = lived.expect("it is written").bytes;
    let reviewed = qualicycle::formats::archive::write_as(
        Side::Reviewer,
        &samples::lived(),
        &[samples::package()],
        &[],
        &mut qualicycle::formats::evidence::NoFiles,
        samples::AT,
    );
    let reviewed = reviewed.expect("it is written").bytes;
    assert_eq!(part(&reviewed, "manifest.json")["written-as"], json!("reviewer"));
    for bytes in [samples::archive(), golden, empty, moved, lived, reviewed] {
        for name in ["manifest", "journal", "results"] {
            check(name, &part(&bytes, &format!("{name}.json")));
        }
    }
}

/// The schema describes the kinds that the program knows, each of them is in a sample, and the description names it.
#[test]
fn every_kind_of_change_is_described_and_tried() {
    let text = std::fs::read_to_string(format!("{DOCS}/schemas/journal.schema.json")).expect("the schema is there");
    let schema: Value = serde_json::from_str(&text).expect("the schema is JSON");
    let described: BTreeSet<&str> =
        schema["$defs"]["change"]["properties"].as_object().expect("kinds").keys().map(String::as_str).collect();
    let mut tried = BTreeSet::new();
    for dossier in [samples::dossier(), samples::moved(), samples::lived()] {
        for entry in dossier.entries().filter(|entry| !matches!(entry.change, Change::Unknown(_))) {
            let change = serde_json::to_value(&entry.change).expect("a change is JSON");
            tried.extend(change.as_object().expect("an object").keys().cloned());
        }
    }
    assert_eq!(tried.iter().map(String::as_str).collect::<BTreeSet<_>>(), described);
    assert_eq!(described.len(), 45, "a kind that the samples lack would be missed here");
    let page = std::fs::read_to_string(format!("{DOCS}/file-format.md")).expect("the description is there");
    let changes = crate::kinds::one_of_each(samples::round(1), ("mini", "t1-p1"), "", 0, true);
    let kind_of = |change: &Change| {
        let value = serde_json::to_value(change).expect("a change is JSON");
        value.as_object().and_then(|kinds| kinds.keys().next().cloned()).expect("a kind")
    };
    for kind in changes.iter().map(kind_of).chain(["review-sealed".into()]) {
        assert!(page.contains(&format!("| `{kind}` |")), "{kind} is not described");
    }
}

/// What is wrong for the reader is wrong for the schema.
#[test]
fn the_schema_refuses_what_no_team_does() {
    let schema = schema("journal");
    assert!(schema.is_valid(&samples::lived_journal()));
    for (kind, pointer, wrong) in [
        ("member-set", "/details/part", json!("boss")),
        ("milestone-set", "/details/on", json!("22-11-2026")),
        ("milestone-set", "/details/on", json!("0000-01-01")),
        ("assigned", "/assignment", json!({})),
        ("handed-in", "/hand-in", json!("lost")),
        ("voting-rule-set", "/rule/tolerance", json!(101)),
        ("voted", "/vote", json!("perhaps")),
        ("votes-locked", "/locked", json!("yes")),
        ("consensus-reached", "/consensus", json!({ "rating": "declined" })),
        ("evidence-described", "/details/kind", json!("rumour")),
        ("evidence-described", "/details/file/sha256", json!("x")),
        ("evidence-described", "/details/file/bytes", json!(20_000_001)),
        ("evidence-linked", "/linked", json!(null)),
        ("panel-opened", "/questionnaire/group", json!("neighbours")),
        ("panel-opened", "/questionnaire/questions/0/kind", json!("riddle")),
        ("panel-answered", "/sheet/choices/q1", json!({ "step": 0 })),
        ("panel-answered", "/sheet/choices/q1", json!({ "step": 6 })),
        ("panel-answered", "/sheet/came", json!("by pigeon")),
        ("importance-set", "/importance", json!(0)),
        ("importance-set", "/importance", json!(6)),
        ("axis-chosen", "/details/parts", json!("t")),
        ("action-planned", "/details", json!({ "title": "x" })),
        ("action-moved", "/state", json!("closed")),
        ("effect-judged", "/judgement/effect", json!("great")),
        ("review-opened", "/details/kind", json!("raid")),
        ("review-opened", "/details/digest", json!("x")),
        ("look-planned", "/plan/methods", json!(["hearsay"])),
        ("look-moved", "/state", json!("overseen")),
        ("meeting-set", "/details/at", json!(1441)),
        ("finding-raised", "/details/gravity", json!("fatal")),
        ("finding-raised", "/details/verdict", json!("x")),
        ("finding-answered", "/answer/position", json!("ignored")),
        ("finding-moved", "/step/state", json!("forgotten")),
        ("finding-requalified", "/on", json!("2026")),
        ("review-concluded", "/conclusion/opinion", json!("certified")),
        ("review-sealed", "/seal/record/verdict", json!("x")),
        ("review-sealed", "/seal/record/details/digest", json!("x")),
        ("signed", "/digest", json!("x")),
        ("signed", "/key", json!("me")),
        ("signed", "/proof/capacity", json!("king")),
        ("signed", "/proof/proofPurpose", json!(1)),
        ("label-recorded", "/details/months", json!(0)),
        ("label-recorded", "/details/months", json!(601)),
        ("label-recorded", "/details/surveillance", json!([14])),
        ("logo-chosen", "/logo/media-type", json!("image/svg+xml")),
        ("logo-chosen", "/logo/base64", json!("<svg>")),
        ("report-introduced", "/text", json!(null)),
        ("round-sealed", "/seal/record/priorities/importance/t", json!(9)),
        ("round-sealed", "/seal/record/team/salary", json!(9)),
    ] {
        let (journal, _) = samples::lived_with(kind, |change| {
            let (parent, key) = pointer.rsplit_once('/').expect("a path");
            change.pointer_mut(parent).expect("the member is there")[key] = wrong;
        });
        assert!(!schema.is_valid(&journal), "{kind}{pointer}");
        let bytes = samples::with_part("journal.json", journal.to_string());
        assert!(qualicycle::formats::archive::read(&bytes).is_err(), "{kind}{pointer}");
    }
}

#[test]
fn schemas_refuse_what_the_reader_refuses() {
    let journal = part(&samples::archive(), "journal.json");
    let schema = schema("journal");
    for (pointer, wrong) in [
        ("/0/clock", json!(0)),
        ("/0/id", json!("me")),
        ("/0/change", json!({})),
        ("/0/change", json!({ "rated": {}, "noted": {} })),
        ("/5/change/rated/rating", json!("excellent")),
        ("/5/change/rated/rating", json!({ "level": 1.5 })),
        ("/5/change/rated", json!({ "round": samples::round(1).to_string(), "indicator": "t1-p1" })),
    ] {
        let mut changed = journal.clone();
        *changed.pointer_mut(pointer).expect("the field is there") = wrong;
        assert!(!schema.is_valid(&changed), "{pointer}");
    }
}

/// A framework of which everything is still to be written, with something of each kind in it.
fn unfinished() -> Package {
    let edits = [
        Edit::AddLanguage("de".into()),
        Edit::AddScale(Kind::Quantity),
        Edit::OnScale("i1".into(), Some("quantity".into())),
        Edit::AddFlag(FlagForm::YesNo),
        Edit::AddFlag(FlagForm::Choice),
        Edit::AddFlag(FlagForm::Number),
        Edit::FlagApplies("q2".into(), "q1 and".into()),
        Edit::AddSpecific("i1".into()),
        Edit::AddTerm,
        Edit::Whole(true),
    ];
    edits.iter().fold(blank("new".into(), "2026", "2026-09-01", "fr"), |package, edit| {
        apply(&package, edit, &Past::default()).expect("it can be done").package
    })
}

fn framework_file(package: &Package) -> Value {
    let bytes = framework_file::write(package, Form::Json).expect("it is written");
    serde_json::from_slice(&bytes).expect("the file is JSON")
}

#[test]
fn framework_files_keep_to_their_schema_and_it_refuses_what_the_reader_refuses() {
    let next = next_edition(&samples::package(), &BTreeSet::new(), "2027-09-01");
    let related = apply(&next, &Edit::Relate("t1".into(), Relation::Wider), &Past::default()).expect("it can be done");
    for package in [samples::package(), samples::newer_package(), unfinished(), related.package] {
        check("framework", &framework_file(&package));
    }
    let schema = schema("framework");
    let file = framework_file(&unfinished());
    for (pointer, wrong) in [
        ("/qualicycle-framework", json!(2)),
        ("/qualicycle-framework", json!("1")),
        ("/framework/edition", json!(2026)),
        ("/framework/flags/0/kind", json!("maybe")),
        ("/framework/scales/0/levels", json!([1.5])),
        ("/framework/scales/0/levels", json!([1, 2000])),
        ("/framework/themes/0/weight", json!(-1)),
        ("/framework/themes/0/criteria/0/indicators/0/reference", json!(12)),
        ("/framework/themes/0/criteria/0", json!({ "id": "c1" })),
        ("/words/fr/scales/level/levels", json!({ "one": "un" })),
        ("/words/fr/scales/level", json!({ "levels": {} })),
        ("/words/fr", json!({ "sources": {} })),
    ] {
        let mut changed = file.clone();
        match changed.pointer_mut(pointer) {
            Some(place) => *place = wrong,
            None => {
                let (parent, name) = pointer.rsplit_once('/').expect("a path");
                changed.pointer_mut(parent).expect("the parent is there")[name] = wrong;
            }
        }
        assert!(!schema.is_valid(&changed), "{pointer}");
        assert!(framework_file::read(changed.to_string().as_bytes()).is_err(), "{pointer}");
    }
}

#[test]
fn the_printed_program_checks_seals() {
    let text = std::fs::read_to_string(format!("{DOCS}/file-format.md")).expect("the description is there");
    let program = text.split("```python\n").nth(1).and_then(|rest| rest.split("```").next()).expect("a program");
    assert!(program.lines().count() <= 10, "the description promises ten lines");

    let changed = samples::with_journal(|journal| {
        let sealed = journal.as_array_mut().expect("an array").iter_mut();
        let sealed = sealed.filter_map(|entry| entry["change"].get_mut("round-sealed")).next().expect("a sealed round");
        sealed["seal"]["record"]["notes"]["t1-p1"] = json!("something else");
    });
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR"));
    let (whole, other) = (folder.join("whole.qualicycle"), folder.join("changed.qualicycle"));
    std::fs::write(&whole, samples::archive()).expect("a file is written");
    std::fs::write(&other, changed).expect("a file is written");
    for (file, expected) in
        [(whole.as_path(), "2026 intact\n"), (Path::new(GOLDEN), "2026 intact\n"), (&other, "2026 CHANGED\n")]
    {
        match Command::new("python3").arg("-c").arg(program).arg(file).output() {
            Ok(output) => assert_eq!(String::from_utf8_lossy(&output.stdout), expected, "{output:?}"),
            Err(_) => return eprintln!("python3 is not installed here, so the printed program was not run"),
        }
    }
}
