//! Statistics leave this machine without names, and tell of nobody what fewer than five organisations share.

#![allow(clippy::unwrap_used, missing_docs)]

#[path = "support/cohort.rs"]
mod cohort;

use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

use cohort::cohort;
use qualicycle::compare::Sheet;
use qualicycle::dossier::change::OrganisationKind;
use qualicycle::dossier::entry::Timestamp;
use qualicycle::formats::book::{self, BookForm, Cell};
use qualicycle::formats::statistics::{FEWEST, Plan, extract};

fn sheet(organisations: usize) -> Sheet {
    let (frame, table) = cohort("rnq", organisations, 2).table();
    let mut sheet = Sheet::new(Rc::new(frame));
    sheet.append(&table).unwrap();
    sheet
}

fn written(line: &[Cell], columns: std::ops::Range<usize>) -> String {
    format!("{:?}", &line[columns])
}

#[test]
fn what_is_told_of_an_organisation_is_shared_by_at_least_five() {
    for organisations in [5, 9, 30, 120] {
        let sheet = sheet(organisations);
        let rows: Vec<usize> = (0..sheet.table.n_rows()).collect();
        let made = extract(&sheet, &rows, |dossier| dossier, "salt", Timestamp(1)).unwrap();
        assert_eq!(made.n_organisations + made.n_left_out, organisations);
        let mut sharing: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
        for line in &made.book.tables[0].rows {
            sharing.entry(written(line, 1..4)).or_default().insert(written(line, 0..1));
        }
        assert!(sharing.values().all(|group| group.len() >= FEWEST), "{sharing:?}");
        let n: usize = sharing.values().map(BTreeSet::len).sum();
        assert_eq!(n, made.n_organisations, "an organisation is told of in one way");
    }
}

#[test]
fn what_is_told_of_a_round_is_shared_by_five_of_those_who_are_told_alike() {
    for organisations in [5, 9, 30, 120] {
        let sheet = sheet(organisations);
        let rows: Vec<usize> = (0..sheet.table.n_rows()).collect();
        let made = extract(&sheet, &rows, |dossier| dossier, "salt", Timestamp(1)).unwrap();
        let mut sharing: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
        for line in &made.book.tables[0].rows {
            // Kind, region and size, then year, sealed and reviewed; the number of the round aside.
            let told = format!("{} {}", written(line, 1..4), written(line, 5..8));
            sharing.entry(told).or_default().insert(written(line, 0..1));
        }
        assert!(sharing.values().all(|group| group.len() >= FEWEST), "{sharing:?}");
    }
}

#[test]
fn a_plan_gives_the_same_lines_in_parts_as_at_once() {
    let sheet = sheet(30);
    let rows: Vec<usize> = (0..sheet.table.n_rows()).collect();
    let plan = Plan::of(&sheet, &rows, |dossier| dossier, "salt").unwrap();
    let whole = plan.lines(&sheet, 0..plan.n_organisations());
    assert_eq!(whole.len(), plan.n_lines);
    let parts = plan.parts(100);
    assert!(parts.len() > 3, "{parts:?}");
    let together: Vec<_> = parts.into_iter().flat_map(|part| plan.lines(&sheet, part)).collect();
    assert_eq!(together, whole);
}

#[test]
fn there_is_a_line_for_all_that_was_asked_and_no_name_in_any() {
    let mut sheet = sheet(60);
    // All of one kind: a few of another would be too few to be told of.
    for row in &mut sheet.table.rows {
        Rc::make_mut(&mut row.organisation).kind = OrganisationKind::School;
    }
    let rows: Vec<usize> = (0..sheet.table.n_rows()).collect();
    let made = extract(&sheet, &rows, |dossier| dossier, "salt", Timestamp(1)).unwrap();
    assert_eq!(made.n_left_out, 0);
    let asked = sheet.table.cells.iter().flatten().filter(|cell| cell.byte() != 255).count();
    assert_eq!(made.book.tables[0].rows.len(), asked);
    let csv = String::from_utf8(book::write(&made.book, BookForm::TextTable).unwrap()).unwrap();
    for row in &sheet.table.rows {
        for text in [&row.organisation.name, &row.organisation.code, &row.organisation.place] {
            assert!(!csv.contains(&**text), "{text}");
        }
        assert!(!csv.contains(&row.dossier.to_string()));
    }
    assert!(csv.contains("organisation,kind,region,learners,round,year"), "{csv:.200}");
    book::write(&made.book, BookForm::Spreadsheet).unwrap();
}

#[test]
fn fewer_than_five_organisations_give_no_extract() {
    let sheet = sheet(4);
    let rows: Vec<usize> = (0..sheet.table.n_rows()).collect();
    assert_eq!(extract(&sheet, &rows, |dossier| dossier, "salt", Timestamp(1)), None);
}

#[test]
fn numbers_of_one_extract_tell_nothing_about_those_of_another() {
    let sheet = sheet(40);
    let rows: Vec<usize> = (0..sheet.table.n_rows()).collect();
    let lines =
        |salt| extract(&sheet, &rows, |dossier| dossier, salt, Timestamp(1)).unwrap().book.tables.remove(0).rows;
    assert_ne!(lines("one"), lines("another"));
    assert_eq!(lines("one"), lines("one"));
}
