//! The file of a collection: what is written is what is read, two copies become one, and what is wrong is said.

#![allow(clippy::unwrap_used, missing_docs)]

#[path = "support/cohort.rs"]
mod cohort;

use std::collections::BTreeMap;
use std::io::{Cursor, Read, Write};
use std::rc::Rc;

use cohort::{cohort, package};
use qualicycle::compare::desk::{CollectionId, DeskChange};
use qualicycle::compare::{Cell, Collection, Frame, Table};
use qualicycle::dossier::entry::{Author, EntryId, ReplicaId, Timestamp};
use qualicycle::formats::archive::{self, ReadError};
use qualicycle::formats::collection::{self, CollectionFile};
use qualicycle::formats::digest::sha256;
use qualicycle::formats::message::{Request, Response, answer_with, pieces_of};
use qualicycle::formats::piece;
use qualicycle::framework::Package;
use serde_json::{Value, json};
use ulid::Ulid;
use zip::write::SimpleFileOptions;
use zip::{ZipArchive, ZipWriter};

const AT: Timestamp = Timestamp(1_795_262_400_000);

fn packages() -> Vec<Package> {
    vec![package("rnq"), package("qual")]
}

/// A collection of so many organisations on each of two frameworks.
fn collection(organisations: usize) -> Collection {
    let mut collection = Collection::new(CollectionId(Ulid(7)));
    for framework in ["rnq", "qual"] {
        let (frame, table) = cohort(framework, organisations, 2).table();
        collection.read(&Rc::new(frame), &table).unwrap();
    }
    name(&mut collection, 1, "Label du Merle-Blanc");
    collection
}

fn name(collection: &mut Collection, id: u128, name: &str) {
    let by = Author { replica: ReplicaId(Ulid(id)), role: "".into(), name: "".into() };
    let entry = collection.journal().draft(EntryId(Ulid(id)), AT, by, DeskChange::Named { name: name.into() });
    collection.insert(Rc::new(entry));
}

fn written(collection: &Collection) -> Vec<u8> {
    collection::write(&CollectionFile::of(collection, &packages()), AT).unwrap()
}

/// The cells of a row, and the mean of its whole in hundredths of a percent.
type RowGist = (Vec<Cell>, Option<u16>);

/// What counts of a collection: its name, and of each round that stands its cells.
fn gist(collection: &Collection) -> (Rc<str>, BTreeMap<String, RowGist>) {
    let mut rounds = BTreeMap::new();
    for sheet in collection.frameworks().map(|framework| collection.sheet(framework).unwrap()) {
        for (index, row) in collection.rows(sheet) {
            let whole = sheet.table.whole[index].map(|score| score.value());
            rounds.insert(format!("{} {}", row.dossier, row.round), (sheet.table.cells_of(index), whole));
        }
    }
    (collection.name(), rounds)
}

fn n_rows(collection: &Collection) -> usize {
    collection.frameworks().map(|framework| collection.sheet(framework).unwrap().table.n_rows()).sum()
}

fn unpacked(bytes: &[u8]) -> Vec<(String, Vec<u8>)> {
    let mut zip = ZipArchive::new(Cursor::new(bytes)).unwrap();
    let mut parts = Vec::new();
    for n in 0..zip.len() {
        let mut file = zip.by_index(n).unwrap();
        let mut contents = Vec::new();
        file.read_to_end(&mut contents).unwrap();
        parts.push((file.name().unwrap().into_owned(), contents));
    }
    parts
}

/// The file with a part changed, and the manifest made to say so.
fn with_part(bytes: &[u8], name: &str, change: impl FnOnce(Vec<u8>) -> Vec<u8>) -> Vec<u8> {
    let mut parts: BTreeMap<String, Vec<u8>> = unpacked(bytes).into_iter().collect();
    let changed = change(parts[name].clone());
    let mut manifest: Value = serde_json::from_slice(&parts["manifest.json"]).unwrap();
    for part in manifest["parts"].as_array_mut().unwrap().iter_mut().filter(|part| part["name"] == name) {
        (part["sha256"], part["bytes"]) = (json!(&*sha256(&changed)), json!(changed.len()));
    }
    parts.insert("manifest.json".to_owned(), serde_json::to_vec(&manifest).unwrap());
    parts.insert(name.to_owned(), changed);
    let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, contents) in parts {
        writer.start_file(name, SimpleFileOptions::default()).unwrap();
        writer.write_all(&contents).unwrap();
    }
    writer.finish().unwrap().into_inner()
}

#[test]
fn a_collection_is_read_as_it_was_written() {
    let collection = collection(40);
    let bytes = written(&collection);
    assert!(collection::is_one(&bytes));
    assert_eq!(bytes, written(&collection), "equal collections give equal bytes");

    let file = collection::read(&bytes).unwrap();
    let mut again = Collection::new(file.id);
    file.unite_into(&mut again).unwrap();
    assert_eq!(gist(&again), gist(&collection));
    assert_eq!((again.id, n_rows(&again)), (collection.id, n_rows(&collection)));
    assert_eq!(file.packages.len(), 2);
}

#[test]
fn many_rows_are_written_in_parts() {
    let mut collection = Collection::new(CollectionId(Ulid(7)));
    let (frame, table) = cohort("rnq", 1_200, 2).table();
    collection.read(&Rc::new(frame), &table).unwrap();
    let bytes = written(&collection);
    assert_eq!(unpacked(&bytes).iter().filter(|(name, _)| name.starts_with("rows-")).count(), 2);
    let mut again = Collection::new(collection.id);
    collection::read(&bytes).unwrap().unite_into(&mut again).unwrap();
    assert_eq!(gist(&again), gist(&collection));
}

#[test]
fn two_copies_become_one_whichever_is_opened_into_which() {
    let (mut mine, mut theirs) = (collection(10), collection(25));
    name(&mut mine, 2, "Mon label");
    name(&mut theirs, 3, "Leur label");
    let mut once = mine.clone();
    collection::read(&written(&theirs)).unwrap().unite_into(&mut once).unwrap();
    assert_eq!(n_rows(&once), n_rows(&theirs), "rows of both are kept once");
    let mut other = theirs.clone();
    collection::read(&written(&mine)).unwrap().unite_into(&mut other).unwrap();
    assert_eq!(gist(&once), gist(&other));
    assert_eq!(once.journal().n_entries(), 3);

    let mut twice = once.clone();
    twice.unite(&theirs).unwrap();
    assert_eq!((gist(&twice), n_rows(&twice)), (gist(&once), n_rows(&once)));
}

#[test]
fn collections_and_dossiers_are_told_apart() {
    let dossier = cohort::archived(&cohort("rnq", 1, 1), 0);
    assert!(!collection::is_one(&dossier));
    assert_eq!(collection::read(&dossier), Err(ReadError::UnknownKind { kind: "dossier".into() }));
    let kind = ReadError::UnknownKind { kind: "collection".into() };
    assert_eq!(archive::read(&written(&collection(2))), Err(kind));
}

#[test]
fn what_is_wrong_with_a_collection_is_said() {
    let bytes = written(&collection(3));
    for cut in [0, 3, 40, bytes.len() / 2, bytes.len() - 1] {
        collection::read(&bytes[..cut]).unwrap_err();
    }
    let says = |bytes: Vec<u8>| collection::read(&bytes).unwrap_err().to_string();
    let manifest = |key: &'static str, value: Value| {
        with_part(&bytes, "manifest.json", move |contents| {
            let mut manifest: Value = serde_json::from_slice(&contents).unwrap();
            manifest[key] = value;
            serde_json::to_vec(&manifest).unwrap()
        })
    };
    assert_eq!(says(manifest("version", json!(2))), "version 2 is newer than 1, the newest known");
    assert_eq!(says(manifest("parts", json!([]))), "journal.json is missing");
    let other = with_part(&bytes, "rows-0000.bin", |rows| [b"QCP2", &rows[4..]].concat());
    assert_eq!(says(other), "piece: is no piece of a table");
    let beyond = with_part(&bytes, "rows-0001.bin", |mut rows| {
        let head = u32::from_le_bytes(rows[4..8].try_into().unwrap()) as usize;
        rows[8 + head] = 99;
        rows
    });
    assert!(says(beyond).ends_with("no level 99"));
    let entry = |text: &'static str| with_part(&bytes, "journal.json", move |_| text.as_bytes().to_vec());
    assert!(says(entry("[{}]")).starts_with("journal.json: entry 1: missing field"));
}

#[test]
fn scores_are_those_of_the_ratings_whatever_the_file_says() {
    let (frame, mut table) = cohort("rnq", 5, 1).table();
    let honest = table.clone();
    table.whole.iter_mut().for_each(|score| *score = None);
    table.coverage.iter_mut().for_each(|score| *score = None);
    let bytes = written(&{
        let mut collection = Collection::new(CollectionId(Ulid(7)));
        collection.read(&Rc::new(frame), &honest).unwrap();
        collection
    });
    let reference = package("rnq").framework.reference();
    let forged = with_part(&bytes, "rows-0000.bin", |_| piece::write(&reference, &table));
    let (_, read) = &collection::read(&forged).unwrap().pieces[0];
    assert_eq!((&read.whole, &read.coverage), (&honest.whole, &honest.coverage));
}

#[test]
fn the_worker_writes_and_reads_collections() {
    let collection = collection(12);
    let mut beside: BTreeMap<Rc<str>, Vec<u8>> = BTreeMap::new();
    for (place, framework) in collection.frameworks().enumerate() {
        let table = &collection.sheet(framework).unwrap().table;
        beside.insert(place.to_string().into(), piece::write(framework, table));
    }
    let entries = collection.journal().entries().cloned().collect();
    let request =
        Request::WriteCollection { collection: collection.id, entries, packages: packages(), n_pieces: 2, at: AT };
    let (response, bytes) = answer_with(request.clone(), &[], &mut beside, &mut |_| {});
    assert_eq!(response, Response::Written { warnings: vec![], n_files: 0 });
    assert_eq!(bytes, written(&collection));
    let (response, _) = answer_with(request, &[], &mut beside, &mut |_| {});
    assert!(matches!(response, Response::NotWritten { .. }), "the pieces are gone");

    let request = Request::ReadCollection { name: "x".into() };
    let (response, beside) = answer_with(request, &bytes, &mut BTreeMap::new(), &mut |_| {});
    let Response::CollectionRead { collection: id, entries, packages, pieces, .. } = response else {
        panic!("{response:?}")
    };
    assert_eq!((id, entries.len(), packages.len()), (collection.id, 1, 2));
    let mut again = Collection::new(id);
    for (piece, bytes) in pieces_of(&pieces, &beside) {
        let package = packages.iter().find(|it| it.framework.reference() == piece.framework).unwrap();
        let (_, table): (_, Table) = piece::read(bytes).unwrap();
        again.read(&Rc::new(Frame::of(&package.framework)), &table).unwrap();
    }
    assert_eq!(gist(&again).1, gist(&collection).1);
}

#[test]
fn the_file_keeps_to_its_schema() {
    let text = include_str!("../docs/schemas/collection.schema.json");
    let schema: Value = serde_json::from_str(text).unwrap();
    assert!(jsonschema::meta::is_valid(&schema));
    let parts = unpacked(&written(&collection(4)));
    let check = |part: &str, value: &Value| {
        let mut schema = schema.clone();
        schema["$ref"] = json!(format!("#/$defs/{part}"));
        let schema = jsonschema::draft202012::new(&schema).unwrap();
        let errors: Vec<String> = schema.iter_errors(value).map(|it| format!("{}: {it}", it.instance_path())).collect();
        assert_eq!(errors, [""; 0], "{part}");
    };
    for (name, contents) in &parts {
        match name.as_str() {
            "manifest.json" => check("manifest", &serde_json::from_slice(contents).unwrap()),
            "journal.json" => check("journal", &serde_json::from_slice(contents).unwrap()),
            name if name.starts_with("rows-") => {
                let head = u32::from_le_bytes(contents[4..8].try_into().unwrap()) as usize;
                check("head", &serde_json::from_slice(&contents[8..8 + head]).unwrap());
            }
            _ => {}
        }
    }
}
