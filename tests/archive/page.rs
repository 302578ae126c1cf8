//! The dossier that travels in a report: what is written is what is read, and what is wrong is said.

use base64::Engine as _;
use base64::prelude::BASE64_STANDARD;
use proptest::prelude::*;
use proptest::sample::Index;
use qualicycle::dossier::Dossier;
use qualicycle::formats::archive::{self, LooksLike, ReadError, WriteError};
use qualicycle::formats::limits::REPORT_BYTES;
use qualicycle::formats::message::{Request, Response, answer};
use qualicycle::formats::page::{self, BLOCK, Embedded, PLACE};

use crate::samples::{self, AT};

/// A report by itself, the place of the archive in it.
fn document() -> String {
    format!(
        "<!doctype html>\n<html lang=\"fr\">\n<head>\n<meta name=\"generator\" content=\"Qualicycle\">\n</head>\n\
         <body><p>Rapport &lt;script&gt;</p>{PLACE}\n</body>\n</html>\n"
    )
}

fn embedded(dossier: &Dossier) -> Embedded {
    let entries = dossier.entries().cloned().collect();
    Embedded { dossier: dossier.id, entries, packages: vec![samples::package()], at: AT, side: Default::default() }
}

fn report() -> Vec<u8> {
    page::write(&document(), Some(&embedded(&samples::dossier()))).unwrap()
}

/// A report with something else in its block.
fn with_block(json: &str) -> Vec<u8> {
    let block = format!("<script type=\"application/json\" id=\"qualicycle-archive\">{json}</script>");
    document().replace(PLACE, &block).into_bytes()
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8(bytes.to_vec()).unwrap()
}

#[track_caller]
fn check(bytes: &[u8], expected: &ReadError) {
    assert_eq!(page::read(bytes).expect_err("a wrong file is refused"), *expected);
}

#[track_caller]
fn check_malformed(bytes: &[u8], reason: &str) {
    match page::read(bytes).expect_err("a malformed file is refused") {
        ReadError::Malformed { part, place, reason: why } => {
            assert_eq!((&*part, &*place), (BLOCK, ""));
            assert!(why.contains(reason), "{why}");
        }
        error => panic!("{error}"),
    }
}

#[test]
fn what_travels_in_a_report_is_what_is_read() {
    let dossier = samples::dossier();
    let archive = page::read(&report()).unwrap();
    assert_eq!(Dossier::of(archive.dossier, archive.entries.clone()), dossier);
    assert_eq!(archive.packages, [samples::package()]);
    let packed = archive::write(&dossier, &[samples::package()], AT).unwrap().bytes;
    assert_eq!(page::archive_bytes(&report()).unwrap(), packed, "the archive is one like any other");
    assert_eq!(archive, archive::read(&packed).unwrap());
}

#[test]
fn the_document_around_it_is_as_it_was() {
    let written = text(&report());
    let (before, after) = document().split_once(PLACE).map(|(a, b)| (a.to_owned(), b.to_owned())).unwrap();
    let block = written.strip_prefix(&before).and_then(|rest| rest.strip_suffix(&after)).unwrap();
    let json = block
        .strip_prefix("<script type=\"application/json\" id=\"qualicycle-archive\">")
        .and_then(|rest| rest.strip_suffix("</script>"))
        .unwrap();
    let json: serde_json::Value = serde_json::from_str(json).unwrap();
    assert_eq!(json["format"], "qualicycle-report");
    assert_eq!(json["version"], 1);
    assert_eq!(json.as_object().unwrap().len(), 3);
    assert!(BASE64_STANDARD.decode(json["archive"].as_str().unwrap()).unwrap().starts_with(b"PK"));
}

#[test]
fn a_report_may_travel_without_its_dossier() {
    let alone = page::write(&document(), None).unwrap();
    assert_eq!(text(&alone), document().replace(PLACE, ""));
    check(&alone, &ReadError::WithoutDossier);
}

#[test]
fn what_happens_to_files_on_their_way_is_borne() {
    let whole = page::read(&report()).unwrap();
    let written = text(&report());
    let wrapped = written.replace("\"archive\":\"", "\"archive\":\"\r\n ");
    let ways = [
        format!("\u{feff}{written}"),
        format!("\r\n\r\n{written}"),
        written.replace('\n', "\r\n"),
        format!("{written}\0\0\0\u{1a}-- \r\nenvoyé de mon téléphone"),
        written.replace("<!doctype html>", "<!DOCTYPE HTML>\n<!-- saved from url=(0014)about:internet -->"),
        written.replace("<!doctype html>\n", ""),
        wrapped,
    ];
    for way in ways {
        assert_eq!(page::read(way.as_bytes()).unwrap(), whole);
    }
    let not_text = [&report()[..], &[0xff, 0xfe, 0x80]].concat();
    assert_eq!(page::read(&not_text).unwrap(), whole, "what comes after the end is not looked at");
}

#[test]
fn what_is_no_report_is_named() {
    check(b"", &ReadError::Empty);
    check(b"<!doctype html><title>Recettes</title>", &ReadError::NotQualicycle { looks_like: LooksLike::Html });
    check(b"%PDF-1.7", &ReadError::NotQualicycle { looks_like: LooksLike::Pdf });
    let limit = REPORT_BYTES;
    let bytes = usize::try_from(limit).unwrap() + 1;
    check(&vec![b'<'; bytes], &ReadError::TooLarge { bytes: limit + 1, limit });
}

#[test]
fn what_is_wrong_with_a_block_is_said() {
    let damaged = ReadError::Damaged { part: BLOCK.into() };
    let block = |archive: &str| format!("{{\"format\":\"qualicycle-report\",\"version\":1,\"archive\":\"{archive}\"}}");
    check(&with_block(&block("A")), &damaged);
    check(&with_block(&block("AAA")), &damaged);
    check(&with_block(&block("AA=A")), &damaged);
    check(&with_block(&block("AB==")), &damaged);
    check(&with_block(&block("*AAA")), &damaged);
    check(&with_block(&block("")), &ReadError::Empty);
    check(&with_block(&block("UEsD")), &ReadError::Truncated);
    let rescue = BASE64_STANDARD.encode("{\"format\":\"qualicycle-rescue\"}");
    check(&with_block(&block(&rescue)), &ReadError::NotQualicycle { looks_like: LooksLike::Json });
    let nested = BASE64_STANDARD.encode(report());
    check(&with_block(&block(&nested)), &ReadError::NotQualicycle { looks_like: LooksLike::Html });

    let newer = |version: u64| format!("{{\"format\":\"qualicycle-report\",\"version\":{version},\"more\":[]}}");
    check(&with_block(&newer(2)), &ReadError::NewerVersion { found: 2, known: 1 });
    check_malformed(&with_block(&newer(0)), "version 0");
    check_malformed(&with_block(&newer(u64::MAX)), "u32");
    check_malformed(&with_block(&newer(1)), "more");
    check(&with_block("{\"format\":\"other\",\"version\":1}"), &ReadError::UnknownKind { kind: "other".into() });
    let long = format!("{{\"format\":\"{}\",\"version\":1}}", "é".repeat(5_000));
    check(&with_block(&long), &ReadError::UnknownKind { kind: "é".repeat(40).into() });
    check(&with_block(""), &ReadError::Truncated);
    check(&with_block("{\"format\":\"qualicycle-rep"), &ReadError::Truncated);
    check_malformed(&with_block("[]"), "");
    check_malformed(&with_block("{\"format\":\"qualicycle-report\",\"version\":1,\"version\":1}"), "duplicate");
    check_malformed(&with_block("{\"format\":\"qualicycle-report\",\"version\":1}"), "archive");
    let deep = format!("{{\"a\":{}", "[".repeat(1_000_000));
    check(&with_block(&deep), &ReadError::Truncated);
    check_malformed(&with_block(&format!("{deep}{}}}", "]".repeat(1_000_000))), "format");
}

#[test]
fn two_archives_in_one_document_are_none() {
    let written = text(&report());
    let (_, block) = written.split_once("<script").unwrap();
    let (block, _) = block.split_once("</body>").unwrap();
    let twice = written.replace("</body>", &format!("<script{block}</body>"));
    check_malformed(twice.as_bytes(), "two archives");
}

#[test]
fn a_report_that_broke_off_says_so() {
    let written = report();
    let block = text(&written).find("<script").unwrap();
    for length in [block - 10, block + 20, block + 200, written.len() - 40] {
        check(&written[..length], &ReadError::Truncated);
    }
    assert!(page::read(&written[..written.len() - 3]).is_ok(), "the dossier is whole");
}

#[test]
fn writing_counts_only_when_the_reader_finds_the_same() {
    let embed = embedded(&samples::dossier());
    let refused = |html: &str| page::write(html, Some(&embed)).expect_err("it does not count as written");
    let is_unpacked = |error: &WriteError| matches!(error, WriteError::NotPacked { .. });
    assert!(is_unpacked(&refused("<!doctype html><p>")), "there is no place for it");
    assert!(is_unpacked(&refused(&format!("<!doctype html>{PLACE}{PLACE}"))), "there are two");
    let looks_like = LooksLike::Text;
    let error = ReadError::NotQualicycle { looks_like };
    assert_eq!(refused(&format!("Rapport {PLACE}")), WriteError::NotReadBack { error });
    for stray in [
        "<script type=\"application/json\" id=\"qualicycle-archive\">",
        "<script type=\"application/json\" id=\"qualicycle-archive\">{}</script>",
    ] {
        let before = refused(&format!("<!doctype html>{stray}{PLACE}"));
        let after = refused(&format!("<!doctype html>{PLACE}{stray}"));
        assert!(matches!(before, WriteError::NotReadBack { .. }), "{before}");
        assert!(matches!(after, WriteError::NotReadBack { .. }), "{after}");
    }
}

#[test]
fn the_worker_writes_and_reads_reports() {
    let request = Request::WritePage { html: document().into(), embed: Some(embedded(&samples::dossier())) };
    let (response, bytes) = answer(request, &[], &mut |_| ());
    assert_eq!(response, Response::Written { warnings: Vec::new(), n_files: 0 });
    let read = |bytes: &[u8]| answer(Request::ReadFile { name: "r.html".into() }, bytes, &mut |_| ()).0;
    let expected =
        Response::Read { name: "r.html".into(), archives: vec![page::read(&bytes).unwrap()], manuscripts: Vec::new() };
    assert_eq!(read(&bytes), expected);
    let without = read(document().as_bytes());
    assert_eq!(without, Response::NotRead { name: "r.html".into(), error: ReadError::WithoutDossier });
}

proptest! {
    #![proptest_config(super::laws::config())]

    #[test]
    fn every_dossier_comes_back_out_of_a_report(dossier in super::laws::dossier()) {
        let bytes = page::write(&document(), Some(&embedded(&dossier))).unwrap();
        let archive = page::read(&bytes).unwrap();
        prop_assert_eq!(Dossier::of(archive.dossier, archive.entries), dossier);
    }

    #[test]
    fn damage_is_noticed_or_changes_nothing(
        place in any::<Index>(),
        removed in 0_usize..40,
        inserted in prop::collection::vec(any::<u8>(), 0..4),
    ) {
        let mut bytes = report();
        let start = place.index(bytes.len());
        let end = (start + removed).min(bytes.len());
        bytes.splice(start..end, inserted);
        if let Ok(archive) = page::read(&bytes) {
            prop_assert_eq!(archive, page::read(&report()).unwrap());
        }
    }

    #[test]
    fn a_report_cut_anywhere_is_whole_or_refused(place in any::<Index>()) {
        let bytes = report();
        if let Ok(archive) = page::read(&bytes[..place.index(bytes.len())]) {
            prop_assert_eq!(archive, page::read(&bytes).unwrap());
        }
    }
}
