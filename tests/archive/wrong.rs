//! Every wrong file has an error of its own, and nothing of it is used.

use qualicycle::formats::archive::{self, LooksLike, ReadError};
use qualicycle::formats::limits;
use serde_json::{Value, json};

use crate::samples;

#[track_caller]
fn check(bytes: &[u8], expected: &ReadError) {
    let error = archive::read_any(bytes).expect_err("a wrong file is refused");
    assert_eq!(error, *expected, "{error}");
    assert!(!error.to_string().is_empty());
}

#[track_caller]
fn check_looks(bytes: &[u8], looks_like: LooksLike) {
    check(bytes, &ReadError::NotQualicycle { looks_like });
}

#[track_caller]
fn check_malformed(bytes: &[u8], part: &str, place: &str, reason: &str) {
    match archive::read_any(bytes).expect_err("a malformed file is refused") {
        ReadError::Malformed { part: p, place: at, reason: why } => {
            assert_eq!((&*p, at.as_str()), (part, place), "{why}");
            assert!(why.contains(reason), "{why}");
        }
        error => panic!("{error}"),
    }
}

#[test]
fn files_of_other_kinds_are_named() {
    check(b"", &ReadError::Empty);
    check_looks(b"\xff\xd8\xff\xe0\0\x10JFIF", LooksLike::Photo);
    check_looks(b"%PDF-1.7", LooksLike::Pdf);
    check_looks(b"<!doctype html><p>", LooksLike::Html);
    check_looks(b"[]", LooksLike::Json);
    check_looks(&b"[".repeat(100_000), LooksLike::Json);
    check_looks(b"{\"a\": 1}", LooksLike::Json);
    check_looks("Lycée;3".as_bytes(), LooksLike::Text);
    check_looks(b"\0\x01\x02", LooksLike::Unknown);
    let zip = |names: &[&str]| samples::pack(&names.iter().map(|n| ((*n).into(), b"x".to_vec())).collect::<Vec<_>>());
    check_looks(&zip(&["[Content_Types].xml", "xl/workbook.xml"]), LooksLike::Office);
    check_looks(&zip(&["holiday.jpg", "../x"]), LooksLike::OtherZip);
    check_looks(&zip(&[]), LooksLike::OtherZip);
}

#[test]
fn files_that_are_too_large_are_not_looked_at() {
    let (archive, text) = (limits::ARCHIVE_BYTES, limits::TEXT_BYTES);
    let mut zip = vec![0; usize::try_from(archive).expect("it is small") + 1];
    zip[..4].copy_from_slice(b"PK\x03\x04");
    check(&zip, &ReadError::TooLarge { bytes: zip.len() as u64, limit: archive });
    let json = [b"{".to_vec(), vec![b' '; 65 << 20]].concat();
    check(&json, &ReadError::TooLarge { bytes: json.len() as u64, limit: text });
}

#[test]
fn a_cut_file_is_refused_wherever_it_is_cut() {
    let whole = samples::archive();
    for length in 1..whole.len() {
        let error = archive::read(&whole[..length]).expect_err("a cut file is refused");
        assert_eq!(error, ReadError::Truncated, "cut after {length} bytes");
    }
}

#[test]
fn a_flipped_bit_is_noticed_or_changes_nothing() {
    let whole = samples::archive();
    let expected = archive::read(&whole).expect("the file is sound");
    let mut n_noticed = 0;
    for position in 0..whole.len() {
        let mut flipped = whole.clone();
        flipped[position] ^= 1 << (position % 8);
        match archive::read(&flipped) {
            Ok(archive) => assert_eq!(archive, expected, "byte {position}"),
            Err(_) => n_noticed += 1,
        }
    }
    assert!(n_noticed > whole.len() * 9 / 10, "{n_noticed} of {}", whole.len());
}

#[test]
fn a_newer_version_is_told_with_its_number() {
    let mut parts = samples::unpack(&samples::archive());
    samples::edit(&mut parts, "manifest.json", |manifest| {
        *manifest = json!({ "format": "qualicycle", "version": 2, "layout": "not known here" });
    });
    check(&samples::pack(&parts), &ReadError::NewerVersion { found: 2, known: 1 });
}

#[test]
fn a_manifest_says_what_it_lists() {
    let with = |change: fn(&mut Value)| {
        let mut parts = samples::unpack(&samples::archive());
        samples::edit(&mut parts, "manifest.json", change);
        samples::pack(&parts)
    };
    check(&with(|m| m["kind"] = json!("slip")), &ReadError::UnknownKind { kind: "slip".into() });
    check(&with(|m| m["parts"] = json!([])), &ReadError::MissingPart { part: "journal.json".into() });
    check(
        &with(|m| m["parts"][0]["sha256"] = json!("0")),
        &ReadError::WrongDigest { part: "framework-mini-2026.json".into() },
    );
    check(&with(|m| m["parts"][1] = m["parts"][0].clone()), &ReadError::DuplicateName);
    check_malformed(&with(|m| m["format"] = json!("zip")), "manifest.json", "format", "is not “qualicycle”");
    check_malformed(&with(|m| m["version"] = json!("1")), "manifest.json", "version", "whole number");
    check_malformed(&with(|m| m["dossier"] = json!("x")), "manifest.json", "dossier", "26 characters");
}

#[test]
fn every_part_has_to_be_there() {
    for name in ["manifest.json", "journal.json", "results.json", "framework-mini-2026.json"] {
        let mut parts = samples::unpack(&samples::archive());
        parts.retain(|(part, _)| part != name);
        check(&samples::pack(&parts), &ReadError::MissingPart { part: name.into() });
    }
}

#[test]
fn a_part_that_someone_replaced_is_noticed() {
    for (index, (name, mut contents)) in samples::unpack(&samples::archive()).into_iter().enumerate() {
        let mut parts = samples::unpack(&samples::archive());
        contents.push(b'\n');
        parts[index].1 = contents;
        if name != "manifest.json" {
            check(&samples::pack(&parts), &ReadError::WrongDigest { part: name.into() });
        }
    }
}

#[test]
fn hostile_names_are_refused() {
    let names =
        ["../x", "/etc/passwd", "a/b.json", "a\\b", "c:x", "a..b", ".hidden", "A.json", "é", "", "evidence/../x"];
    for name in names {
        let mut parts = samples::unpack(&samples::archive());
        parts.push((name.to_owned(), b"x".to_vec()));
        check(&samples::pack(&parts), &ReadError::UnsafeName { name: name.into() });
    }
    let mut parts = samples::unpack(&samples::archive());
    parts.push(("results.jsom".to_owned(), b"x".to_vec()));
    let bytes = samples::pack(&parts);
    check(&replace(&bytes, b"results.jsom", b"results.json"), &ReadError::DuplicateName);
}

#[test]
fn bombs_are_refused() {
    let bomb = samples::pack(&[("manifest.json".into(), vec![b' '; 70 << 20])]);
    assert!(bomb.len() < 1 << 20);
    check(&bomb, &ReadError::InflatesTooMuch { part: "manifest.json".into() });

    // Parts that stay under the ratio, and together pass the bound.
    let mut seed = 1u32;
    let mut noise = || {
        seed = seed.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        (seed >> 24) as u8
    };
    let block: Vec<u8> = (0..20_000).map(|_| noise()).collect();
    let mut parts = samples::unpack(&samples::archive());
    parts.extend((0..7).map(|n| (format!("part-{n}"), block.repeat(525))));
    check(&samples::pack_listed(parts), &ReadError::InflatesTooMuch { part: "part-6".into() });

    let mut parts = samples::unpack(&samples::archive());
    parts.extend((0..600).map(|n| (format!("part-{n}"), Vec::new())));
    check(&samples::pack(&parts), &ReadError::TooManyParts { found: 604, limit: 500 });
}

#[test]
fn locked_and_strangely_compressed_parts_are_refused() {
    let first = || "framework-mini-2026.json".into();
    let patched = |offset: usize, value: u8| {
        let mut bytes = samples::archive();
        let directory = bytes.windows(4).position(|window| window == b"PK\x01\x02").expect("a directory");
        bytes[directory + offset] = value;
        bytes
    };
    check(&patched(8, 1), &ReadError::Encrypted { part: first() });
    check(&patched(10, 93), &ReadError::UnsupportedMethod { part: first() });
}

#[test]
fn what_programs_could_understand_differently_is_refused() {
    let journal = |text: &str| samples::with_part("journal.json", text);
    let part = "journal.json";
    check(&journal(&"[".repeat(100_000)), &ReadError::TooDeep { part: part.into() });
    check(&samples::with_part(part, b"[\"\xff\"]"), &ReadError::NotUtf8 { part: part.into() });
    check_malformed(&journal("[{\"id\": 1, \"id\": 2}]"), part, "entry 1", "the key “id” stands twice");
    check_malformed(&journal("[{}, {\"clock\": 1.0}]"), part, "entry 1", "missing field `id`");
    check_malformed(&journal("[{\"clock\": 1.0}]"), part, "entry 1", "numbers are whole");
    check_malformed(&journal("[{\"clock\": 9007199254740992}]"), part, "entry 1", "not exact");
    check_malformed(&journal("[\"\\ud800\"]"), part, "entry 1", "hex escape");
    check_malformed(&journal("[] []"), part, "", "trailing");
    check_malformed(&journal("{}"), part, "", "expected an array");
    check_malformed(&journal(&format!("[[{}0]]", "0,".repeat(20_000))), part, "entry 1", "too many members");
    check_malformed(&journal("[[[1]"), part, "", "EOF");
    let many = format!("[{}0]", "0,".repeat(200_000));
    check(&journal(&many), &ReadError::TooManyEntries { found: 200_001, limit: 200_000 });
}

#[test]
fn a_malformed_entry_is_named_with_number_and_field() {
    let part = "journal.json";
    let entry = |index: usize, pointer: &str, value: Value| {
        samples::with_journal(|journal| *journal[index].pointer_mut(pointer).expect("the field is there") = value)
    };
    let rating = "/change/rated/rating";
    check_malformed(&entry(5, rating, json!("excellent")), part, "entry 6: change.rated.rating", "unknown variant");
    check_malformed(&entry(5, "/change/rated/indicator", json!(5)), part, "entry 6: change.rated.indicator", "string");
    check_malformed(&entry(5, "/change/rated", json!({})), part, "entry 6: change.rated", "missing field `round`");
    check_malformed(&entry(0, "/by/replica", json!("me")), part, "entry 1: by.replica", "26 characters");
    check_malformed(&entry(0, "/clock", json!(-1)), part, "entry 1: clock", "expected u64");
    check_malformed(&entry(0, "/clock", json!(0)), part, "entry 1: clock", "count from 1");
    check_malformed(&entry(0, "/change", json!("rated")), part, "entry 1: change", "one member");
    let rated =
        json!({ "rated": { "round": samples::round(1), "indicator": "t1-p1", "rating": "declined", "sure": 1 } });
    check_malformed(&entry(5, "/change", rated), part, "entry 6: change.rated.sure", "does not know");
    let way = json!({ "from": "a", "to": "b", "relation": "equal", "known-by": "id", "accepted": true });
    let edition = |n: usize| {
        let framework = samples::package().framework.reference();
        let ways = vec![way.clone(); n];
        let edition = json!({
            "from": framework, "to": framework, "indicators": ways, "themes": [], "added": [], "retired": [],
            "scales": [], "since": 0,
        });
        entry(5, "/change", json!({ "edition-changed": { "round": samples::round(1), "move": edition } }))
    };
    assert!(archive::read_any(&edition(2 * limits::INDICATORS)).is_ok());
    check_malformed(&edition(2 * limits::INDICATORS + 1), part, "entry 6: change", "than can be handled");
    let long = "é".repeat(limits::TEXT_CHARS + 1);
    let place = "entry 1: by.role".to_owned();
    let error = ReadError::TextTooLong { part: part.into(), place, limit: limits::TEXT_CHARS as u64 };
    check(&entry(0, "/by/role", json!(long)), &error);
}

#[test]
fn a_journal_that_no_dossier_can_have_is_refused() {
    let part = "journal.json";
    let far = samples::with_journal(|journal| journal[3]["clock"] = json!(limits::WHOLE_NUMBER));
    check_malformed(&far, part, "", "no clock leads from");
    let twice = samples::with_journal(|journal| journal[3]["id"] = journal[2]["id"].clone());
    check_malformed(&twice, part, "", "two entries have the id");
}

#[test]
fn an_unsound_framework_is_refused_with_its_first_problem() {
    let with = |change: fn(&mut Value)| {
        let mut parts = samples::unpack(&samples::archive());
        samples::edit(&mut parts, "framework-mini-2026.json", change);
        samples::pack_listed(parts)
    };
    let unsound =
        |problem: &str| ReadError::UnsoundFramework { framework: "mini-2026".into(), problem: problem.to_owned() };
    check(
        &with(|package| package["framework"]["themes"][0]["weight"] = json!(0)),
        &unsound("structure: t1: a weight is a whole number from 1 to 100"),
    );
    check(
        &with(|package| package["framework"]["scales"][0]["levels"] = json!([-32768, 32767])),
        &unsound("a level beyond ±1000"),
    );
    check(
        &with(|package| {
            let indicator = json!({ "id": "x", "number": "1" });
            let indicators: Vec<_> = (0..3001).map(|_| indicator.clone()).collect();
            package["framework"]["themes"][0]["criteria"][0]["indicators"] = json!(indicators);
        }),
        &unsound("more indicators than can be handled"),
    );
    check(&with(|p| p["framework"]["format"] = json!(9)), &ReadError::NewerVersion { found: 9, known: 1 });
    let name = "framework-mini-2026.json";
    check_malformed(&with(|p| p["framework"]["id"] = json!(1)), name, "framework.id", "expected");
    check_malformed(&with(|p| p["framework"]["colour"] = json!(1)), name, "framework.colour", "unknown field");

    let mut parts = samples::unpack(&samples::archive());
    let package = parts.iter().find(|(part, _)| part == name).expect("it is there").1.clone();
    parts.push(("framework-other.json".into(), package));
    check_malformed(&samples::pack_listed(parts), "manifest.json", "", "the framework mini-2026 is there twice");
}

fn replace(bytes: &[u8], from: &[u8], to: &[u8]) -> Vec<u8> {
    let mut bytes = bytes.to_vec();
    for start in 0..bytes.len() - from.len() {
        if bytes[start..].starts_with(from) {
            bytes[start..start + from.len()].copy_from_slice(to);
        }
    }
    bytes
}
