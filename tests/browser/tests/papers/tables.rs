//! Tables and calendars saved by buttons, as the programs that take them in read them.

use std::fs;
use std::io::{Cursor, Read as _};
use std::path::Path;

use browser_tests::audited::Audited;
use browser_tests::outside::{WayOut, paper_of};
use browser_tests::site::Site;
use calamine::{Data, Range, Reader as _, Xlsx};
use qualicycle::app::Route;
use qualicycle::app::route::{PaperKind, RoundPage};
use qualicycle::texts::Language;

use super::{THEMES, holder_of, plain};

/// The spreadsheet with its sheets by name.
#[track_caller]
fn sheets(file: &Path) -> Vec<(String, Range<Data>)> {
    let bytes = fs::read(file).expect("it was saved");
    let mut book = Xlsx::new(Cursor::new(bytes)).expect("it is a spreadsheet");
    book.sheet_names()
        .into_iter()
        .map(|name| (name.clone(), book.worksheet_range(&name).expect("it is there")))
        .collect()
}

/// What stands under a heading, as far as there is something.
#[track_caller]
fn column(range: &Range<Data>, heading: &str) -> Vec<Data> {
    let mut rows = range.rows();
    let heads = rows.next().expect("there is a heading");
    let index = heads.iter().position(|head| *head == Data::String(heading.to_owned()));
    let index = index.unwrap_or_else(|| panic!("no {heading} among {heads:?}"));
    rows.map(|row| row[index].clone()).filter(|cell| *cell != Data::Empty).collect()
}

#[test]
fn the_workbook_of_a_report_holds_days_shares_and_counts() {
    let site = Site::start();
    let audited = Audited::on("qual-2026", &THEMES, &plain);
    let (_disk, school) = holder_of(&audited, &site);
    school.opens_paper(&audited, &paper_of(PaperKind::Report, Language::French));
    let file = school.saves_paper(WayOut::Spreadsheet);
    let sheets = sheets(&file);
    let names: Vec<&str> = sheets.iter().map(|(name, _)| &**name).collect();
    assert_eq!(names.len(), 8, "{names:?}");
    assert_eq!(names[1..3], ["Thèmes", "Indicateurs"]);
    let of = |name: &str| &sheets.iter().find(|(other, _)| other == name).unwrap_or_else(|| panic!("{names:?}")).1;
    let results = column(of("Thèmes"), "Résultat");
    assert_eq!(results.len(), 3);
    assert!(
        results.iter().all(|cell| matches!(cell, Data::Float(share) if (0.0..=1.0).contains(share))),
        "{results:?}"
    );
    let levels = column(of("Indicateurs"), "Niveau");
    assert!(levels.iter().all(|cell| matches!(cell, Data::Float(_) | Data::Int(_))), "{levels:?}");
    let due = column(of(names[5]), "Échéance");
    assert!(due.len() == 3 && due.iter().all(|cell| matches!(cell, Data::DateTime(_))), "{due:?}");

    let mut archive = zip::ZipArchive::new(Cursor::new(fs::read(&file).expect("it was saved"))).expect("a zip archive");
    for n in 1..=sheets.len() {
        let mut xml = String::new();
        let mut part = archive.by_name(&format!("xl/worksheets/sheet{n}.xml")).expect("the sheet is there");
        part.read_to_string(&mut xml).expect("it is XML");
        assert!(xml.contains("state=\"frozen\""), "the heading of sheet {n} stays in sight");
    }

    let table = fs::read(school.saves_paper(WayOut::TextTable)).expect("it was saved");
    let text = std::str::from_utf8(&table).expect("UTF-8").strip_prefix('\u{feff}').expect("it has its mark");
    let mut reader = csv::ReaderBuilder::new().delimiter(b';').from_reader(text.as_bytes());
    let rows: Vec<csv::StringRecord> = reader.records().map(|row| row.expect("a row")).collect();
    assert_eq!(rows.len(), of("Indicateurs").rows().count() - 1);
    school.leaves();
}

#[test]
fn the_tables_of_the_fields_papers_keep_their_columns_apart() {
    let site = Site::start();
    let audited = Audited::on("qual-2026", &THEMES, &plain);
    let (_disk, school) = holder_of(&audited, &site);
    for (kind, headings, n_columns) in [
        (PaperKind::Plan, &["Action", "Objectif", "Début", "Échéance", "Moyens"][..], 11),
        (PaperKind::Grid, &["Thème", "Résultat", "Minimum", "Preuves"][..], 11),
    ] {
        school.opens_paper(&audited, &paper_of(kind, Language::French));
        let shown: usize = school
            .browser()
            .asks("return document.querySelector('.paper-part table').rows[0].cells.length", serde_json::Value::Null);
        assert!(shown < 7, "readers see {shown} columns");
        let sheets = sheets(&school.saves_paper(WayOut::Spreadsheet));
        let table = &sheets[1].1;
        headings.iter().for_each(|heading| assert!(!column(table, heading).is_empty(), "{heading}"));
        assert_eq!(table.width(), n_columns);
    }
    school.leaves();
}

#[test]
fn the_plan_and_the_calendar_are_taken_in_by_other_programs() {
    let site = Site::start();
    let audited = Audited::on("qual-2026", &THEMES, &plain);
    let (_disk, school) = holder_of(&audited, &site);
    let dossier = audited.book.dossier().id;
    school.opens(&Route::Round(dossier, audited.round, RoundPage::PLAN).href());
    let button = |n: usize| format!(".plan-exports button:nth-child({n})");
    let sheets = sheets(&school.saves_by(&button(1)));
    let due = column(&sheets[0].1, "Échéance");
    assert!(!due.is_empty() && due.iter().all(|cell| matches!(cell, Data::DateTime(_))), "{due:?}");
    let table = fs::read_to_string(school.saves_by(&button(2))).expect("it was saved");
    assert!(table.contains("2027-01-31"), "{table}");
    // Two actions that are not done yet, and a milestone.
    let days = check_calendar(&school.saves_by(&button(3)));
    assert!(days.contains(&"20270131".to_owned()) && days.contains(&"20270630".to_owned()), "{days:?}");
    school.opens(&Route::Calendar(dossier).href());
    let days = check_calendar(&school.saves_by(".deadlines > p > button.button"));
    assert!(days.contains(&"20270310".to_owned()), "the correction of the major one is due: {days:?}");
    school.leaves();
}

/// Reads a calendar as RFC 5545 says, and gives the days on which something is.
#[track_caller]
pub fn check_calendar(file: &Path) -> Vec<String> {
    let text = fs::read_to_string(file).expect("it is UTF-8");
    assert!(text.ends_with("END:VCALENDAR\r\n"), "{text}");
    let lines: Vec<&str> = text.split_terminator("\r\n").collect();
    assert!(lines.iter().all(|line| line.len() <= 75 && !line.contains(['\r', '\n'])), "a line is too long");
    // A line that begins with a blank goes on with the one before.
    let unfolded = text.replace("\r\n ", "");
    let mut open: Vec<&str> = Vec::new();
    let mut days = Vec::new();
    for line in unfolded.split_terminator("\r\n") {
        let (name, value) = line.split_once(':').unwrap_or_else(|| panic!("no property: {line}"));
        let property = name.split(';').next().unwrap_or_default();
        match property {
            "BEGIN" => open.push(value),
            "END" => assert_eq!(open.pop(), Some(value)),
            "DTSTART" => {
                assert_eq!((name, value.len()), ("DTSTART;VALUE=DATE", 8), "{line}");
                days.push(value.to_owned());
            }
            _ => assert!(
                [
                    "VERSION",
                    "PRODID",
                    "CALSCALE",
                    "METHOD",
                    "NAME",
                    "X-WR-CALNAME",
                    "UID",
                    "DTSTAMP",
                    "DTEND",
                    "SUMMARY",
                    "DESCRIPTION",
                    "TRANSP",
                    "ACTION",
                    "TRIGGER",
                    "LAST-MODIFIED",
                    "SEQUENCE",
                    "CATEGORIES",
                ]
                .contains(&property),
                "{line}"
            ),
        }
        assert!(!line.chars().any(|sign| sign.is_control() && sign != '\t'), "{line:?}");
    }
    assert!(open.is_empty() && !days.is_empty());
    days
}
