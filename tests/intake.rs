//! Files of many organisations are read for a collection: each that is sound, and of each that is not a reason.

#![allow(clippy::unwrap_used, missing_docs)]

#[path = "support/cohort.rs"]
mod cohort;

use std::collections::BTreeMap;
use std::io::{Cursor, Write};
use std::rc::Rc;

use cohort::{archived, cohort, package, report};
use generator::chance::Chance;
use generator::damage::Damage;
use qualicycle::compare::table::Unfit;
use qualicycle::compare::{Cell, Extract, Frame, Table};
use qualicycle::dossier::Dossier;
use qualicycle::dossier::change::Change;
use qualicycle::dossier::entry::{DossierId, Timestamp};
use qualicycle::formats::archive::{self, ReadError};
use qualicycle::formats::error::LooksLike;
use qualicycle::formats::intake::{Batch, Intake, PIECE_ROWS, Refusal};
use qualicycle::formats::message::{self, Progress, Request, Response};
use qualicycle::formats::piece;
use qualicycle::formats::results::Results;
use zip::ZipWriter;
use zip::write::SimpleFileOptions;

fn read(files: &[(&str, Vec<u8>)]) -> Intake {
    let mut batch = Batch::default();
    for (name, bytes) in files {
        batch.read(name, bytes);
    }
    batch.finish()
}

fn why(bytes: Vec<u8>) -> Refusal {
    let mut intake = read(&[("x", bytes)]);
    assert_eq!((intake.taken.len(), intake.pieces.len()), (0, 0));
    assert_eq!(intake.refused.len(), 1, "{:?}", intake.refused);
    intake.refused.remove(0).why
}

fn zip(files: &[(&str, Vec<u8>)]) -> Vec<u8> {
    let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, bytes) in files {
        writer.start_file(*name, SimpleFileOptions::default()).unwrap();
        writer.write_all(bytes).unwrap();
    }
    writer.finish().unwrap().into_inner()
}

/// An extract without its digests: those that are made up without a journal have none.
fn undigested(mut extract: Extract) -> Extract {
    extract.digest = "".into();
    if let Some(review) = &mut extract.review {
        review.digest = "".into();
    }
    extract
}

#[test]
fn what_is_made_up_without_a_journal_is_what_its_journal_tells() {
    for framework in ["qual", "rnq", "eqavet"] {
        let cohort = cohort(framework, 12, 3);
        for n in 0..12 {
            let (dossier, at) = (cohort.dossier(n), cohort.member(n).written_at());
            let results = Results::of(&dossier, &[package(framework)]);
            let told: Vec<Extract> = results.rounds.iter().map(|it| undigested(it.extract(dossier.id, at))).collect();
            let made_up: Vec<Extract> = cohort.extracts(n).into_iter().map(undigested).collect();
            assert_eq!(told, made_up, "{framework} {n}");
        }
    }
}

#[test]
fn dossiers_reports_and_zips_of_them_are_read_alike() {
    let cohort = cohort("rnq", 6, 2);
    let file = |n| archived(&cohort, n);
    let inner = zip(&[("c.qualicycle", file(3)), ("__MACOSX/._c.qualicycle", vec![1]), ("Thumbs.db", vec![2])]);
    let outer = zip(&[("département/b.html", report(&cohort, 2)), ("département/d.zip", inner)]);
    let intake = read(&[("a.qualicycle", file(0)), ("r.html", report(&cohort, 1)), ("tout.zip", outer)]);

    assert_eq!(intake.refused, []);
    let names: Vec<&str> = intake.taken.iter().map(|taken| &*taken.name).collect();
    let deep = ["tout.zip › département/b.html", "tout.zip › département/d.zip › c.qualicycle"];
    assert_eq!(names, ["a.qualicycle", "r.html", deep[0], deep[1]]);
    let (reference, table) = &intake.pieces[0];
    assert_eq!(*reference, cohort.framework.reference());
    assert_eq!(intake.packages, [package("rnq")]);

    let frame = Frame::of(&cohort.framework);
    let mut expected = Table::new(&frame);
    (0..4).flat_map(|n| cohort.extracts(n)).for_each(|extract| expected.push(&frame, &extract).unwrap());
    assert_eq!((&table.cells, &table.whole), (&expected.cells, &expected.whole));
    let rounds = |table: &Table| table.rows.iter().map(|row| (row.dossier, row.round)).collect::<Vec<_>>();
    assert_eq!(rounds(table), rounds(&expected));
}

#[test]
fn a_framework_that_is_known_is_not_read_again() {
    let cohort = cohort("rnq", 1, 1);
    let mut batch = Batch::new([cohort.framework.clone()]);
    batch.read("a", &archived(&cohort, 0));
    let intake = batch.finish();
    assert_eq!((intake.packages.len(), intake.pieces.len(), intake.refused.len()), (0, 1, 0));
}

#[test]
fn each_thing_that_is_wrong_with_a_file_has_its_reason() {
    let cohort = cohort("rnq", 3, 2);
    let sound = archived(&cohort, 0);
    let damaged = |damage: Damage, seed| damage.done_to(sound.clone(), &mut Chance::of(seed, &[]));
    let unreadable = |error| Refusal::Unreadable(error);
    assert_eq!(why(damaged(Damage::Empty, 1)), unreadable(ReadError::Empty));
    assert_eq!(why(damaged(Damage::Truncated, 1)), unreadable(ReadError::Truncated));
    let photo = ReadError::NotQualicycle { looks_like: LooksLike::Photo };
    assert_eq!(why(damaged(Damage::OtherFile, 1)), unreadable(photo));
    assert_eq!(why(damaged(Damage::PageWithoutDossier, 1)), unreadable(ReadError::WithoutDossier));
    for seed in 0..50 {
        let found = why(damaged(Damage::FlippedByte, seed));
        assert!(matches!(found, Refusal::Unreadable(_)), "{found:?}");
    }

    let rescue = br#"{"format": "qualicycle-rescue", "version": 1, "dossiers": []}"#;
    assert_eq!(why(rescue.to_vec()), Refusal::RescueFile);
    let framework = serde_json::json!({"format": "qualicycle-framework", "version": 1});
    let kind = ReadError::UnknownKind { kind: "framework".into() };
    assert_eq!(why(framework.to_string().into_bytes()), unreadable(kind));
    let json = ReadError::NotQualicycle { looks_like: LooksLike::Json };
    assert_eq!(why(b"{}".to_vec()), unreadable(json));
}

#[test]
fn a_dossier_without_a_closed_round_is_refused_for_that() {
    let cohort = cohort("rnq", 1, 1);
    let whole = cohort.dossier(0);
    let entries = whole.entries().filter(|entry| {
        !matches!(entry.change, Change::RoundSealed { .. } | Change::ReviewOpened { .. } | Change::ReviewSealed { .. })
    });
    let open = Dossier::of(DossierId(ulid::Ulid(9)), entries.cloned());
    let written = archive::write(&open, &[package("rnq")], Timestamp(1)).unwrap();
    assert_eq!(why(written.bytes), Refusal::NoClosedRound);
}

#[test]
fn a_round_on_a_framework_that_nobody_has_is_refused_alone() {
    let cohort = cohort("rnq", 1, 2);
    let bare = archive::write(&cohort.dossier(0), &[], Timestamp(1)).unwrap().bytes;
    let intake = read(&[("bare", bare.clone())]);
    let framework = cohort.framework.reference();
    let of_one =
        |refused: &Refusal| matches!(refused, Refusal::MissingFramework { framework: it, .. } if *it == framework);
    assert!(intake.taken.is_empty() && intake.refused.iter().all(|refused| of_one(&refused.why)));
    assert_eq!(intake.refused.len(), cohort.member(0).rounds.len());

    // Once the framework is known, what the file could not derive is derived from its journal.
    let mut batch = Batch::new([cohort.framework.clone()]);
    batch.read("bare", &bare);
    let (_, table) = batch.finish().pieces.remove(0);
    let told: Vec<_> = cohort.extracts(0).iter().map(|extract| extract.process).collect();
    assert_eq!(table.rows.iter().map(|row| row.process).collect::<Vec<_>>(), told);
}

#[test]
fn a_round_that_does_not_fit_its_framework_is_refused_alone() {
    let cohort = cohort("rnq", 1, 2);
    let mut batch = Batch::new([cohort.framework.clone()]);
    let mut extracts = cohort.extracts(0);
    let id: qualicycle::framework::IndicatorId = "no-such".into();
    extracts[0].ratings.insert(id.clone(), qualicycle::dossier::change::Rating::NotRated);
    let label = extracts[0].label.clone();
    let unfit = Refusal::Unfit { label, unfit: Unfit::UnknownIndicator(id) };
    assert_eq!(batch.push(&extracts[0]), Err(unfit));
    assert!(extracts[1..].iter().all(|extract| batch.push(extract).is_ok()));
}

#[test]
fn zips_are_opened_two_deep_and_no_deeper() {
    let cohort = cohort("rnq", 1, 1);
    let third = zip(&[("c.zip", zip(&[("b.zip", zip(&[("a.qualicycle", archived(&cohort, 0))]))]))]);
    assert_eq!(why(third), Refusal::NestedTooDeep);
    assert_eq!(why(zip(&[("folder/", vec![]), (".DS_Store", vec![1])])), Refusal::NothingInside);
    let intake = read(&[("z.zip", zip(&[("a.txt", b"hello".to_vec()), ("b.qualicycle", archived(&cohort, 0))]))]);
    assert_eq!((intake.taken.len(), &*intake.refused[0].name), (1, "z.zip › a.txt"));
}

#[test]
fn many_rounds_come_in_pieces() {
    let cohort = cohort("rnq", 300, 3);
    let mut batch = Batch::new([cohort.framework.clone()]);
    let n_rows: usize = (0..300).map(|n| cohort.extracts(n).iter().map(|it| batch.push(it).unwrap()).count()).sum();
    let pieces = batch.finish().pieces;
    let sizes: Vec<usize> = pieces.iter().map(|(_, table)| table.n_rows()).collect();
    assert_eq!(sizes.iter().sum::<usize>(), n_rows);
    assert!(sizes.len() > 1 && sizes[..sizes.len() - 1].iter().all(|n| *n == PIECE_ROWS), "{sizes:?}");
}

#[test]
fn a_piece_is_read_as_it_was_written() {
    for framework in ["rnq", "qual", "eqavet"] {
        let cohort = cohort(framework, 25, 3);
        let (_, table) = cohort.table();
        let bytes = piece::write(&cohort.framework.reference(), &table);
        let (reference, again) = piece::read(&bytes).unwrap();
        assert_eq!(reference, cohort.framework.reference());
        // A missing number is not equal to itself.
        let numbers = |table: &Table| {
            let numbers = table.quantities.iter().map(|column| column.iter().map(|it| it.to_bits()).collect());
            numbers.collect::<Vec<Vec<u32>>>()
        };
        assert_eq!(numbers(&again), numbers(&table));
        let without = |mut table: Table| {
            table.quantities.clear();
            table
        };
        assert_eq!(without(again), without(table));
        for cut in [0, 3, 7, 20, bytes.len() / 2, bytes.len() - 1] {
            piece::read(&bytes[..cut]).unwrap_err();
        }
        piece::read(&[&bytes[..], b"x"].concat()).unwrap_err();
    }
}

#[test]
fn the_worker_reads_a_handful_of_files_and_hands_pieces_over() {
    let cohort = cohort("rnq", 4, 2);
    let mut beside: BTreeMap<Rc<str>, Vec<u8>> = BTreeMap::new();
    let zipped = zip(&[("2.qualicycle", archived(&cohort, 2)), ("3.qualicycle", archived(&cohort, 3))]);
    for (place, bytes) in [archived(&cohort, 0), zipped, Vec::new()].into_iter().enumerate() {
        beside.insert(place.to_string().into(), bytes);
    }
    let names = ["a.qualicycle", "b.zip", "c.qualicycle", "gone.qualicycle"].map(Rc::from).to_vec();
    let request = Request::ReadOrganisations { names, known: vec![cohort.framework.clone()] };
    let request: Request = serde_json::from_str(&serde_json::to_string(&request).unwrap()).unwrap();
    let mut told = Vec::new();
    let (response, bytes) =
        message::answer_with(request, &[], &mut beside, &mut |Progress { done, total }| told.push((done, total)));
    let Response::OrganisationsRead { pieces, packages, taken, refused } = response else { panic!("{response:?}") };

    assert_eq!(told, [(1, 4), (2, 6), (3, 6), (4, 6), (5, 6), (6, 6)]);
    assert_eq!((packages.len(), taken.len()), (0, 3));
    let refused: Vec<_> = refused.into_iter().map(|refused| (refused.name, refused.why)).collect();
    let empty = Refusal::Unreadable(ReadError::Empty);
    assert_eq!(refused, [("c.qualicycle".into(), empty), ("gone.qualicycle".into(), Refusal::NotThere)]);
    let read: Vec<Table> =
        message::pieces_of(&pieces, &bytes).map(|(_, bytes)| piece::read(bytes).unwrap().1).collect();
    let n_rows: usize = [0, 2, 3].iter().map(|n| cohort.member(*n).rounds.len()).sum();
    assert_eq!(read.iter().map(Table::n_rows).sum::<usize>(), n_rows);
    assert!(read[0].cells.iter().flatten().any(|cell| *cell != Cell::NOT_ASKED));
}

#[test]
fn a_damaged_piece_is_refused_or_read_and_never_worse() {
    let (_, table) = cohort("rnq", 6, 2).table();
    let sound = piece::write(&package("rnq").framework.reference(), &table);
    let mut chance = Chance::of(5, &[]);
    for _ in 0..3_000 {
        let mut bytes = sound.clone();
        for _ in 0..=chance.below(3) {
            let at = chance.below(bytes.len());
            bytes[at] = chance.below(256) as u8;
        }
        bytes.truncate(bytes.len() - chance.below(2) * chance.below(bytes.len()));
        if let Ok((_, read)) = piece::read(&bytes) {
            assert!(read.cells.iter().all(|column| column.len() == read.n_rows()));
            assert!((0..read.n_rows()).all(|row| read.review(row).is_none_or(|it| it.cells.len() == read.cells.len())));
        }
    }
}
