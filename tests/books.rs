//! The action plan as a file for other programs: each is read back as those programs read it, whatever people wrote.

mod support;

use std::io::Cursor;
use std::rc::Rc;

use calamine::{Data, Reader as _, Xlsx};
use proptest::prelude::*;
use qualicycle::dossier::day::Day;
use qualicycle::dossier::entry::Timestamp;
use qualicycle::formats::book::{Book, BookEvent, BookForm, Cell, Column, Table, write};
use qualicycle::formats::error::WriteError;
use qualicycle::formats::message::{Request, Response, answer};
use qualicycle::framework::scale::Decimal;
use support::cases;

/// 21 November 2026, 23:03:01 UTC.
const AT: Timestamp = Timestamp(1_795_302_181_000);

/// What people may write, each in a cell of its own.
const HOSTILE: [&str; 18] = [
    "=1+2",
    "+33 1 23 45 67 89",
    "-5 % d’absences",
    "@accueil",
    "\t=HYPERLINK(\"x\")",
    "＝1",
    "ligne 1\r\nligne 2\nligne 3",
    "a;b,c\"d\\e",
    "👩🏽‍🏫 l’équipe 🎓",
    "خطة العمل",
    "_x0041_ & <b> ]]>",
    "\u{0}\u{7}\u{ffff}seul",
    "=cmd|'/C calc'!A0",
    "\r=1+2",
    " \u{a0}+1",
    "－1",
    "rien;=1+2,=3+4",
    "-12,5",
];

fn day(text: &str) -> Day {
    text.parse().expect("a day")
}

fn plan(cells: Vec<Cell>) -> Book {
    let column = |n: usize| Column { heading: format!("Colonne {n}").into(), width: 20 };
    let columns: Vec<Column> = (1..=cells.len()).map(column).collect();
    let table = |name: &str, rows| Table { name: name.into(), columns: columns.clone(), rows };
    Book {
        title: "Plan d’action – Lycée Jean-Moulin – 2026".into(),
        at: AT,
        separator: ';',
        tables: vec![table("Actions", vec![cells]), table("Axes", Vec::new())],
        events: vec![event("01ARZ3NDEKTSV4RRFFQ69G5FAV@qualicycle", "Bilan; avec, virgules")],
    }
}

fn event(uid: &str, summary: &str) -> BookEvent {
    let (on, description) = (day("2027-01-31"), "Responsable – CPE\nÉtat – en cours".into());
    BookEvent { uid: uid.into(), on, until: None, remind: None, summary: summary.into(), description }
}

fn texts(texts: &[&str]) -> Vec<Cell> {
    texts.iter().map(|text| Cell::Text((*text).into())).collect()
}

// Spreadsheet.

fn sheet(bytes: &[u8], name: &str) -> Vec<Vec<Data>> {
    let mut workbook = Xlsx::new(Cursor::new(bytes)).expect("a workbook");
    workbook.worksheet_range(name).expect("the sheet is there").rows().map(<[Data]>::to_vec).collect()
}

#[test]
fn a_spreadsheet_holds_text_as_text_and_days_as_days() {
    let cells = vec![Cell::Text("Bilan".into()), Cell::Empty, Cell::Day(day("2027-01-31"))];
    let bytes = write(&plan(cells), BookForm::Spreadsheet).expect("a file");
    let rows = sheet(&bytes, "Actions");
    assert_eq!(rows[0][0], Data::String("Colonne 1".into()));
    assert_eq!((&rows[1][0], &rows[1][1]), (&Data::String("Bilan".into()), &Data::Empty));
    match &rows[1][2] {
        // LibreOffice and Excel both count 31 January 2027 as this day.
        Data::DateTime(at) => assert_eq!(at.as_f64(), 46_418.0),
        other => panic!("a day is no {other:?}"),
    }
    assert_eq!(sheet(&bytes, "Axes").len(), 1, "the other sheet has its headings alone");
}

#[test]
fn no_text_becomes_a_formula_in_a_spreadsheet() {
    let bytes = write(&plan(texts(&HOSTILE)), BookForm::Spreadsheet).expect("a file");
    let mut workbook = Xlsx::new(Cursor::new(&*bytes)).expect("a workbook");
    assert!(workbook.worksheet_formula("Actions").expect("the sheet is there").is_empty());
    let row = &sheet(&bytes, "Actions")[1];
    assert_eq!(row[0], Data::String("=1+2".into()), "nothing is put before it: the cell is text");
    assert_eq!(row[6], Data::String("ligne 1\nligne 2\nligne 3".into()));
    assert_eq!(row[8], Data::String("👩🏽‍🏫 l’équipe 🎓".into()));
    assert_eq!(row[10], Data::String("_x0041_ & <b> ]]>".into()));
    assert_eq!(row[11], Data::String("seul".into()), "what no file may hold is left out");
}

#[test]
fn a_cell_takes_what_people_may_write_and_cuts_what_no_spreadsheet_holds() {
    let long = "é".repeat(20_000);
    let too_long = "🎓".repeat(20_000);
    let bytes = write(&plan(texts(&[&long, &too_long])), BookForm::Spreadsheet).expect("a file");
    let row = &sheet(&bytes, "Actions")[1];
    assert_eq!(row[0], Data::String(long));
    let Data::String(cut) = &row[1] else { panic!("text stays text") };
    assert!(cut.ends_with('…') && cut.encode_utf16().count() <= 32_767, "{}", cut.encode_utf16().count());
}

#[test]
fn a_day_before_the_calendar_of_spreadsheets_is_written_out() {
    let bytes = write(&plan(vec![Cell::Day(day("1899-05-01"))]), BookForm::Spreadsheet).expect("a file");
    assert_eq!(sheet(&bytes, "Actions")[1][0], Data::String("1899-05-01".into()));
}

#[test]
fn a_sheet_may_be_called_anything() {
    for name in ["[Plan]: a/b*?", "", "'", &"long ".repeat(20)] {
        let mut plan = plan(texts(&["a"]));
        plan.tables.truncate(1);
        plan.tables[0].name = name.into();
        assert!(write(&plan, BookForm::Spreadsheet).is_ok(), "{name}");
    }
}

fn number(text: &str) -> Cell {
    Cell::Number(text.parse().expect("a number"))
}

#[test]
fn a_spreadsheet_counts_with_numbers_and_shares() {
    let share = |reached, possible| Cell::Share { reached, possible };
    let cells = vec![number("-12,50"), number("999999999999999"), share(5, 9), share(1999, 2000), share(1, 0)];
    let bytes = write(&plan(cells), BookForm::Spreadsheet).expect("a file");
    let row = &sheet(&bytes, "Actions")[1];
    assert_eq!(row[..2], [Data::Float(-12.5), Data::Float(999_999_999_999_999.0)]);
    assert_eq!(row[2..4], [Data::Float(5.0 / 9.0), Data::Float(1999.0 / 2000.0)], "nothing is rounded");
    assert_eq!(row.get(4).unwrap_or(&Data::Empty), &Data::Empty, "nothing of nothing is no value");
}

#[test]
fn each_sheet_has_a_name_of_its_own() {
    let mut plan = plan(texts(&["a"]));
    let long = "Indicateurs de l’établissement et de ses partenaires";
    let names = ["Plan", "PLAN", long, long, "History", "", "🎓".repeat(40).as_str()].map(Rc::<str>::from);
    plan.tables = names.map(|name| Table { name, ..plan.tables[0].clone() }).into();
    let bytes = write(&plan, BookForm::Spreadsheet).expect("a file");
    let names = Xlsx::new(Cursor::new(bytes)).expect("a workbook").sheet_names();
    let expected =
        ["Plan", "PLAN 2", "Indicateurs de l’établissement", "Indicateurs de l’établissemen 2", "History_", "6"];
    assert_eq!(names[..6], expected, "31 units, of which the number takes two");
    assert_eq!(names[6], "🎓".repeat(15));
}

// Text table.

fn records(bytes: &[u8], separator: u8) -> Vec<Vec<String>> {
    let bytes = bytes.strip_prefix("\u{feff}".as_bytes()).expect("the mark by which Excel knows UTF-8");
    let mut reader = csv::ReaderBuilder::new().delimiter(separator).has_headers(false).from_reader(bytes);
    let record = |record: csv::StringRecord| record.iter().map(str::to_owned).collect();
    reader.records().map(|row| record(row.expect("a row"))).collect()
}

#[test]
fn no_text_becomes_a_formula_in_a_text_table() {
    let bytes = write(&plan(texts(&HOSTILE)), BookForm::TextTable).expect("a file");
    let row = &records(&bytes, b';')[1];
    let begins_like_a_formula = |cell: &&String| {
        cell.trim_start_matches([' ', '\u{a0}']).starts_with(['=', '+', '-', '@', '\t', '\r', '＝', '－'])
    };
    assert_eq!(row.iter().find(begins_like_a_formula), None);
    assert_eq!(&row[..3], ["'=1+2", "'+33 1 23 45 67 89", "'-5 % d’absences"]);
    assert_eq!(row[7], "a;b,c\"d\\e", "what is no formula stays as it is");
    assert_eq!(row[9], "خطة العمل");
    assert_eq!(row[12..15], ["'=cmd|'/C calc'!A0", "'\n=1+2", "' \u{a0}+1"]);
    assert_eq!(row[17], "'-12,5", "what was typed as text stays text");
}

#[test]
fn no_cell_comes_apart_where_others_part_cells() {
    let bytes = write(&plan(texts(&["rien;=1+2,=3+4", "a\t=5"])), BookForm::TextTable).expect("a file");
    let text = String::from_utf8(bytes).expect("UTF-8");
    assert!(text.ends_with("\"rien;=1+2,=3+4\";\"a\t=5\"\r\n"), "{text}");
}

#[test]
fn a_text_table_writes_numbers_as_its_language_does() {
    let share = |reached, possible| Cell::Share { reached, possible };
    let cells = || vec![number("-12.50"), number("3"), share(5, 9), share(1, 1), share(1_999_999_999, 2_000_000_000)];
    for (separator, expected) in
        [(';', ["-12,50", "3", "0,555555", "1", "0,999999"]), (',', ["-12.50", "3", "0.555555", "1", "0.999999"])]
    {
        let bytes = write(&Book { separator, ..plan(cells()) }, BookForm::TextTable).expect("a file");
        assert_eq!(records(&bytes, separator as u8)[1], expected, "no apostrophe: a number is no formula");
    }
}

#[test]
fn a_text_table_of_one_column_keeps_its_empty_cells() {
    let mut plan = plan(vec![Cell::Empty]);
    plan.tables[0].rows.push(vec![Cell::Text("fin".into())]);
    let bytes = write(&plan, BookForm::TextTable).expect("a file");
    assert_eq!(records(&bytes, b';'), [["Colonne 1"], [""], ["fin"]]);
}

#[test]
fn a_text_table_is_parted_as_its_language_parts_it() {
    for separator in [';', ','] {
        let plan = Book { separator, ..plan(vec![Cell::Text("a".into()), Cell::Day(day("2027-01-31"))]) };
        let bytes = write(&plan, BookForm::TextTable).expect("a file");
        let line = format!("a{separator}2027-01-31\r\n");
        assert!(bytes.ends_with(line.as_bytes()));
    }
}

// Calendar.

/// The lines of a calendar as RFC 5545 says to read them.
fn unfolded(bytes: &[u8]) -> Vec<String> {
    let text = std::str::from_utf8(bytes).expect("a calendar is UTF-8");
    assert!(text.ends_with("\r\n") && !text.replace("\r\n", "").contains(['\r', '\n']), "lines end in CRLF alone");
    for line in text.split("\r\n") {
        assert!(line.len() <= 75, "{} bytes: {line}", line.len());
    }
    text.replace("\r\n ", "").split_terminator("\r\n").map(str::to_owned).collect()
}

#[test]
fn a_calendar_says_what_is_due_when() {
    let lines = unfolded(&write(&plan(Vec::new()), BookForm::Calendar).expect("a file"));
    let expected = [
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        "PRODID:-//Qualicycle//Qualicycle//FR",
        "CALSCALE:GREGORIAN",
        "METHOD:PUBLISH",
        "NAME:Plan d’action – Lycée Jean-Moulin – 2026",
        "X-WR-CALNAME:Plan d’action – Lycée Jean-Moulin – 2026",
        "BEGIN:VEVENT",
        "UID:01ARZ3NDEKTSV4RRFFQ69G5FAV@qualicycle",
        "DTSTAMP:20261121T230301Z",
        "DTSTART;VALUE=DATE:20270131",
        "SUMMARY:Bilan\\; avec\\, virgules",
        "DESCRIPTION:Responsable – CPE\\nÉtat – en cours",
        "TRANSP:TRANSPARENT",
        "END:VEVENT",
        "END:VCALENDAR",
    ];
    assert_eq!(lines, expected);
}

#[test]
fn a_calendar_takes_whatever_people_write() {
    for summary in HOSTILE.into_iter().chain([&*"é🎓".repeat(10_000)]) {
        let plan = Book { events: vec![event("a@qualicycle", summary)], ..plan(Vec::new()) };
        let lines = unfolded(&write(&plan, BookForm::Calendar).expect("a file"));
        let written = lines.iter().find_map(|line| line.strip_prefix("SUMMARY:")).expect("a summary");
        let read = written.replace("\\n", "\n").replace("\\;", ";").replace("\\,", ",").replace("\\\\", "\\");
        let kept: String = summary
            .replace("\r\n", "\n")
            .replace('\r', "\n")
            .chars()
            .filter(|c| !"\0\u{7}\u{ffff}".contains(*c))
            .collect();
        assert_eq!(read, kept);
    }
}

#[test]
fn a_calendar_without_a_date_is_not_written() {
    let plan = Book { events: Vec::new(), ..plan(Vec::new()) };
    assert!(matches!(write(&plan, BookForm::Calendar), Err(WriteError::NotPacked { .. })));
}

// All kinds.

#[test]
fn the_worker_writes_each_kind() {
    for form in BookForm::ALL {
        let request = Request::WriteBook { book: plan(texts(&HOSTILE)).into(), form };
        let request = serde_json::from_str(&serde_json::to_string(&request).expect("JSON")).expect("what was written");
        let (response, bytes) = answer(request, &[], &mut |_| ());
        assert_eq!(response, Response::Written { warnings: Vec::new(), n_files: 0 });
        assert_eq!(Ok(bytes), write(&plan(texts(&HOSTILE)), form), "{form:?}");
    }
}

proptest! {
    #![proptest_config(cases(60))]

    #[test]
    fn whatever_is_written_can_be_read_back(
        words in any::<String>(),
        on in 1i32..9999,
        digits in -999_999_999_999_999i64..=999_999_999_999_999,
        places in 0u8..=6,
    ) {
        let on = Day::of(on, 2, 28).expect("a day");
        let cells = vec![
            Cell::Text(words.as_str().into()),
            Cell::Day(on),
            Cell::Empty,
            Cell::Number(Decimal { digits, places }),
            Cell::Share { reached: digits.unsigned_abs(), possible: 1 << 60 },
            Cell::Empty,
        ];
        let plan = Book { events: vec![BookEvent { on, ..event("a@b", &words) }], ..plan(cells) };
        for form in BookForm::ALL {
            prop_assert!(write(&plan, form).is_ok(), "{:?}", form);
        }
        unfolded(&write(&plan, BookForm::Calendar).expect("a file"));
    }
}

/// A window of days ends with the day after its last one, and a reminder is an alarm of its event.
#[test]
fn a_window_of_days_and_a_reminder_stand_in_the_calendar() {
    let on = Day::of(2025, 5, 15).expect("a day");
    let window = BookEvent { on, until: Day::of(2026, 1, 15), remind: Some(60), ..event("audit@qualicycle", "Audit") };
    let book = Book { events: vec![window], ..plan(texts(&["x"])) };
    let file = String::from_utf8(write(&book, BookForm::Calendar).expect("it is written")).expect("text");
    let lines: Vec<&str> = file.lines().collect();
    let position =
        |line: &str| lines.iter().position(|other| *other == line).unwrap_or_else(|| panic!("{line}\n{file}"));
    assert!(position("DTSTART;VALUE=DATE:20250515") < position("DTEND;VALUE=DATE:20260116"));
    assert!(position("BEGIN:VALARM") < position("TRIGGER:-P60D"));
    assert!(position("END:VALARM") < position("END:VEVENT"));
}
