//! Evidence files in an archive: each comes back byte for byte, and none that is not what its name says.

use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

use qualicycle::dossier::Dossier;
use qualicycle::dossier::change::Change;
use qualicycle::dossier::evidence::{Evidence, EvidenceId, FileRef};
use qualicycle::formats::archive::{self, ReadError, Warning};
use qualicycle::formats::digest::sha256;
use qualicycle::formats::limits;
use qualicycle::formats::media_type;
use qualicycle::formats::message::{Request, Response, answer_with};
use serde_json::json;

use crate::samples::{self, AT, Journal};

type Files = BTreeMap<Rc<str>, Vec<u8>>;

/// Bytes that do not shrink, as those of a scan, always the same for a seed.
pub fn noise(length: usize, mut seed: u32) -> Vec<u8> {
    let mut next = || {
        seed = seed.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        (seed >> 24) as u8
    };
    (0..length).map(|_| next()).collect()
}

fn pdf(length: usize, seed: u32) -> Vec<u8> {
    [b"%PDF-1.7\n".to_vec(), noise(length - 9, seed)].concat()
}

fn reference(name: &str, contents: &[u8]) -> FileRef {
    FileRef {
        name: name.into(),
        media_type: media_type::of(contents).into(),
        bytes: contents.len() as u64,
        sha256: sha256(contents),
    }
}

fn piece(n: u128, name: &str, contents: &[u8]) -> Change {
    let details = Evidence { title: name.into(), file: Some(reference(name, contents)), ..Evidence::default() };
    Change::EvidenceDescribed { evidence: EvidenceId(samples::ulid(n)), details: Some(Rc::new(details)) }
}

/// A dossier that rests on these files.
fn dossier_with(contents: &[Vec<u8>]) -> (Dossier, Files) {
    let mut journal = Journal::new();
    for (n, contents) in contents.iter().enumerate() {
        journal.add(piece(n as u128, "Compte rendu.pdf", contents));
    }
    (journal.dossier, contents.iter().map(|contents| (sha256(contents), contents.clone())).collect())
}

fn write(dossier: &Dossier, files: &Files) -> Vec<u8> {
    let wanted: Vec<Rc<str>> = files.keys().cloned().collect();
    archive::write_with(dossier, &[], &wanted, &mut files.clone(), AT).expect("it is written").bytes
}

fn written(contents: &[Vec<u8>]) -> Vec<u8> {
    let (dossier, files) = dossier_with(contents);
    write(&dossier, &files)
}

#[track_caller]
fn refused(bytes: &[u8], expected: &ReadError) {
    let error = archive::read_with(bytes, &mut Files::new()).expect_err("it is refused");
    assert_eq!(error, *expected, "{error}");
}

#[test]
fn files_of_fifteen_megabytes_come_back_byte_for_byte() {
    let contents = [pdf(15_000_000, 1), noise(15_000_000, 2), vec![0; 15_000_000], b"short".to_vec(), Vec::new()];
    let (dossier, files) = dossier_with(&contents);
    let bytes = write(&dossier, &files);
    let mut found = Files::new();
    let archive = archive::read_with(&bytes, &mut found).expect("our own file");
    assert_eq!(archive.files, files.keys().cloned().collect::<BTreeSet<_>>());
    assert!(found == files, "no byte differs");
    assert_eq!(archive.warnings, []);
    assert_eq!(Dossier::of(archive.dossier, archive.entries), dossier);
    assert!(bytes.len() < 30_100_000 && bytes.len() > 30_000_000, "zeros shrink, noise does not: {}", bytes.len());
    assert!(write(&dossier, &found) == bytes, "the same dossier gives the same bytes");
}

#[test]
fn what_is_compressed_already_is_stored_as_it_is() {
    let picture = [b"\x89PNG\r\n\x1a\n".to_vec(), vec![b'x'; 10_000]].concat();
    let text = vec![b'x'; 10_000];
    assert!(written(std::slice::from_ref(&picture)).windows(picture.len()).any(|window| window == picture));
    assert!(written(&[text]).len() < 5_000);
}

#[test]
fn two_files_of_one_name_stay_two_and_one_file_of_two_pieces_is_kept_once() {
    let (one, other) = (pdf(1_000, 1), pdf(1_000, 2));
    let mut found = Files::new();
    archive::read_with(&written(&[one.clone(), other, one]), &mut found).expect("our own file");
    assert_eq!(found.len(), 2);
}

#[test]
fn only_files_that_an_entry_names_go_in_or_come_out() {
    let (dossier, mut files) = dossier_with(&[pdf(100, 1)]);
    let stray = pdf(100, 2);
    files.insert(sha256(&stray), stray.clone());
    let bytes = write(&dossier, &files);
    assert_eq!(archive::read(&bytes).expect("our own file").files.len(), 1);

    let mut parts = samples::unpack(&bytes);
    let name = format!("evidence/{}", sha256(&stray));
    parts.push((name.clone(), stray));
    let mut found = Files::new();
    let archive =
        archive::read_with(&samples::pack_listed(parts), &mut found).expect("what is not named is left aside");
    assert_eq!((archive.files.len(), found.len()), (1, 1));
    assert_eq!(archive.warnings, [Warning::UnknownPart { part: name.into() }]);
}

#[test]
fn files_that_are_not_there_are_told_and_refuse_nothing() {
    let (dossier, mut files) = dossier_with(&[pdf(100, 1), pdf(100, 2), pdf(100, 3)]);
    let wanted: Vec<Rc<str>> = files.keys().cloned().collect();
    files.remove(&wanted[0]);
    files.insert(wanted[1].clone(), b"the disk gave something else".to_vec());
    let written = archive::write_with(&dossier, &[], &wanted, &mut files, AT).expect("the journal is worth it");
    assert_eq!((written.n_files, &written.warnings[..]), (1, &[Warning::MissingFiles { number: 2 }][..]));
    let archive = archive::read(&written.bytes).expect("our own file");
    assert_eq!(archive.warnings, [Warning::MissingFiles { number: 2 }]);
    assert_eq!(archive.entries.len(), 3, "the pieces are there, without their files");
}

/// A file that was taken out again is not handed on, and nobody is told that it is missing.
#[test]
fn a_file_that_was_replaced_is_not_missed() {
    let (old, new) = (pdf(100, 1), pdf(100, 2));
    let mut journal = Journal::new();
    journal.add(piece(1, "a.pdf", &old));
    journal.add(piece(1, "a.pdf", &new));
    assert_eq!(journal.dossier.files().into_keys().collect::<Vec<_>>(), [sha256(&new)]);
    let files: Files = [(sha256(&new), new)].into();
    assert_eq!(archive::read(&write(&journal.dossier, &files)).expect("our own file").warnings, []);
}

#[test]
fn a_changed_file_is_refused_whatever_the_manifest_says() {
    let contents = pdf(1_000, 1);
    let (name, mut parts) = (format!("evidence/{}", sha256(&contents)), samples::unpack(&written(&[contents])));
    let place = parts.iter().position(|(part, _)| *part == name).expect("it is there");
    parts[place].1[500] ^= 1;
    let wrong = ReadError::WrongDigest { part: name.as_str().into() };
    refused(&samples::pack(&parts), &wrong);
    refused(&samples::pack_listed(parts.clone()), &wrong);
    parts.remove(place);
    refused(&samples::pack(&parts), &ReadError::MissingPart { part: name.into() });
}

#[test]
fn a_part_under_another_name_than_its_digest_is_refused() {
    for name in ["evidence/rapport.pdf".to_owned(), format!("evidence/{}", "0".repeat(64))] {
        let mut parts = samples::unpack(&written(&[pdf(100, 1)]));
        parts.push((name.clone(), pdf(100, 2)));
        refused(&samples::pack_listed(parts), &ReadError::WrongDigest { part: name.into() });
    }
}

#[test]
fn files_have_bounds_of_their_own() {
    let most = usize::try_from(limits::EVIDENCE_FILE_BYTES).expect("it is small");
    let bomb = vec![0; most + 1];
    let mut parts = samples::unpack(&written(&[pdf(100, 1)]));
    let name = format!("evidence/{}", sha256(&bomb));
    parts.push((name.clone(), bomb));
    refused(&samples::pack_listed(parts), &ReadError::InflatesTooMuch { part: name.into() });

    let parts: samples::Parts = (0..=limits::EVIDENCE_FILES).map(|n| (format!("evidence/{n}"), Vec::new())).collect();
    let bytes = samples::pack(&[samples::unpack(&samples::archive()), parts].concat());
    let limit = limits::EVIDENCE_FILES as u64;
    refused(&bytes, &ReadError::TooManyParts { found: limit + 1, limit });
}

/// Fourteen files of 20 MB that shrink to nothing would fill 280 MB.
#[test]
fn files_that_shrink_do_not_pass_the_bound_of_all() {
    let most = usize::try_from(limits::EVIDENCE_FILE_BYTES).expect("it is small");
    let contents: Vec<Vec<u8>> = (0..14u8).map(|n| vec![n; most]).collect();
    let (dossier, mut files) = dossier_with(&contents);
    let wanted: Vec<Rc<str>> = files.keys().cloned().collect();
    let written = archive::write_with(&dossier, &[], &wanted, &mut files, AT).expect("it is written");
    assert_eq!((written.n_files, &written.warnings[..]), (13, &[Warning::MissingFiles { number: 1 }][..]));

    let mut parts = samples::unpack(&written.bytes);
    let present: BTreeSet<&str> = parts.iter().filter_map(|(name, _)| name.strip_prefix("evidence/")).collect();
    let left_out = contents.iter().find(|contents| !present.contains(&*sha256(contents))).expect("one was left out");
    let last = parts.iter().filter(|(name, _)| name.starts_with("evidence/")).map(|(name, _)| name.clone()).max();
    let name = format!("evidence/{}", sha256(left_out));
    parts.push((name.clone(), left_out.clone()));
    parts.sort();
    let at_fault = last.max(Some(name)).expect("the last one");
    refused(&samples::pack_listed(parts), &ReadError::InflatesTooMuch { part: at_fault.into() });
}

#[test]
fn the_worker_takes_files_beside_the_request_and_gives_them_beside_the_answer() {
    let (dossier, files) = dossier_with(&[pdf(15_000_000, 1), pdf(1_000, 2)]);
    let entries = dossier.entries().cloned().collect();
    let wanted = files.keys().cloned().collect();
    let request = Request::WriteArchive {
        dossier: dossier.id,
        entries,
        packages: Vec::new(),
        files: wanted,
        at: AT,
        side: Default::default(),
    };
    let mut beside = files.clone();
    let (response, bytes) = answer_with(request, &[], &mut beside, &mut |_| {});
    assert_eq!(response, Response::Written { warnings: Vec::new(), n_files: 2 });
    assert!(beside.is_empty(), "each is let go of as soon as it is in the archive");

    let (response, _) = answer_with(Request::ReadFile { name: "x".into() }, &bytes, &mut beside, &mut |_| {});
    let Response::Read { archives, .. } = response else { panic!("it is read") };
    assert_eq!(archives[0].files.len(), 2);
    assert!(beside == files);
}

#[test]
fn an_older_request_and_an_older_archive_have_no_files() {
    let request =
        json!({ "write-archive": { "dossier": samples::ulid(7).to_string(), "entries": [], "packages": [], "at": 0 } });
    let request: Request = serde_json::from_value(request).expect("files may be left out");
    assert!(matches!(request, Request::WriteArchive { files, .. } if files.is_empty()));
    assert!(archive::read(&samples::archive()).expect("our own file").files.is_empty());
}
