//! Files that are no spreadsheets, damaged ones and hostile ones.

use qualicycle::formats::sheet::{self, Foreign, RemarkKind, SheetError};
use qualicycle::formats::{archive, limits};
use rust_xlsxwriter::Workbook;

use crate::samples::{ods, plant, unzip, zip};

#[track_caller]
fn check(bytes: &[u8], looks_like: Foreign) {
    let error = sheet::read("grille.xlsx", bytes).unwrap_err();
    assert_eq!(error, SheetError::NotASheet { looks_like });
    assert_eq!(error, serde_json::from_slice(&serde_json::to_vec(&error).unwrap()).unwrap());
    assert!(!error.to_string().is_empty());
}

fn old_office(name: &str) -> Vec<u8> {
    let name: Vec<u8> = name.encode_utf16().flat_map(u16::to_le_bytes).collect();
    [b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1".to_vec(), vec![0; 512], name, vec![0; 512]].concat()
}

#[test]
fn whatever_is_no_spreadsheet_is_called_by_its_name() {
    check(b"%PDF-1.7\n1 0 obj", Foreign::Pdf);
    check(&old_office("Workbook"), Foreign::BinaryExcel);
    check(&old_office("WordDocument"), Foreign::Office);
    check(&zip(&[("xl/workbook.bin", b"x"), ("[Content_Types].xml", b"<a/>")]), Foreign::BinaryExcel);
    check(&zip(&[("word/document.xml", b"<a/>"), ("[Content_Types].xml", b"<a/>")]), Foreign::Office);
    check(&zip(&[("photo.jpg", b"x")]), Foreign::Zip);
    check(&zip(&[("manifest.json", b"{}"), ("journal.json", b"[]")]), Foreign::Qualicycle);
    check(b"<!DOCTYPE html><table><tr><td>1</table>", Foreign::Html);
    check(b"<html xmlns:x=\"urn:schemas-microsoft-com:office:excel\"><table>", Foreign::Html);
    check(b"<?xml version=\"1.0\"?><Workbook>", Foreign::Xml);
    check(b"{\"a\": 1}", Foreign::Json);
    check(b"\x89PNG\r\n\x1a\n", Foreign::Photo);
    check(b"a\0b\0c", Foreign::Unknown);
    assert_eq!(sheet::read("x.xlsx", &old_office("EncryptedPackage")), Err(SheetError::Encrypted));
}

#[test]
fn nothing_is_nothing() {
    assert_eq!(sheet::read("x.csv", b""), Err(SheetError::Empty));
    assert_eq!(sheet::read("x.csv", b"\n;;;\n  ;\n"), Err(SheetError::NothingInIt));
    assert_eq!(sheet::read("x.xlsx", &Workbook::new().save_to_buffer().unwrap()), Err(SheetError::NothingInIt));
}

#[test]
fn a_file_that_is_too_large_is_not_looked_at() {
    let bytes = vec![b'a'; limits::SHEET_BYTES as usize + 1];
    let expected = SheetError::TooLarge { bytes: bytes.len() as u64, limit: limits::SHEET_BYTES };
    assert_eq!(sheet::read("x.csv", &bytes), Err(expected));
}

fn small_xlsx() -> Vec<u8> {
    let mut workbook = Workbook::new();
    let sheet = workbook.add_worksheet();
    for (row, title) in ["Indicateur", "Livret", "Visite"].into_iter().enumerate() {
        sheet.write(row as u32, 0, title).unwrap();
        sheet.write(row as u32, 1, 1.5).unwrap();
    }
    workbook.save_to_buffer().unwrap()
}

#[test]
fn a_damaged_xlsx_is_told_as_such() {
    let bytes = small_xlsx();
    assert!(sheet::read("x.xlsx", &bytes).is_ok());
    for cut in [5, bytes.len() / 2, bytes.len() - 1] {
        assert!(matches!(sheet::read("x.xlsx", &bytes[..cut]), Err(SheetError::Damaged { .. })), "{cut}");
    }
    // A byte in the compressed sheet: its checksum differs, whatever the text.
    let mut flipped = bytes.clone();
    let at = bytes.windows(10).position(|window| window.starts_with(b"xl/worksh")).unwrap() + 60;
    flipped[at] ^= 0x55;
    assert!(matches!(sheet::read("x.xlsx", &flipped), Err(SheetError::Damaged { .. })));
}

/// The XLSX with one of its parts changed, and packed again.
fn changed(part: &str, change: impl Fn(&str) -> String) -> Vec<u8> {
    let parts: Vec<(String, Vec<u8>)> = unzip(&small_xlsx())
        .into_iter()
        .map(|(name, contents)| match name == part {
            true => (name, change(std::str::from_utf8(&contents).unwrap()).into_bytes()),
            false => (name, contents),
        })
        .collect();
    let parts: Vec<(&str, &[u8])> = parts.iter().map(|(name, contents)| (&**name, &**contents)).collect();
    zip(&parts)
}

#[test]
fn parts_that_were_cut_off_are_damage() {
    for part in ["xl/worksheets/sheet1.xml", "xl/sharedStrings.xml", "xl/workbook.xml", "xl/styles.xml"] {
        for share in 1..10 {
            let bytes = changed(part, |text| text[..text.len() * share / 10].to_owned());
            let result = sheet::read("x.xlsx", &bytes);
            assert!(result.is_err() || part.ends_with("sheet1.xml"), "{part} {share}: {result:?}");
        }
    }
}

#[test]
fn a_list_of_texts_cannot_ask_for_all_memory() {
    let bytes = changed("xl/sharedStrings.xml", |text| {
        text.replace("uniqueCount=\"3\"", "uniqueCount=\"9223372036854775807\"")
    });
    assert!(matches!(sheet::read("x.xlsx", &bytes), Err(SheetError::Damaged { .. })));
}

#[test]
fn a_sheet_with_a_cell_at_the_end_of_the_world_is_refused() {
    let far = |cell: &str| changed("xl/worksheets/sheet1.xml", |text| text.replace("\"B3\"", &format!("\"{cell}\"")));
    assert!(matches!(sheet::read("x.xlsx", &far("B1048576")), Err(SheetError::TooManyRows { .. })));
    assert!(matches!(sheet::read("x.xlsx", &far("XFD3")), Err(SheetError::TooManyColumns { .. })));
    let rows = r#"<table:table table:name="A"><table:table-row table:number-rows-repeated="900000000"><table:table-cell table:number-columns-repeated="400"><text:p>bombe</text:p></table:table-cell></table:table-row></table:table>"#;
    let result = sheet::read("x.ods", &ods(rows));
    assert!(matches!(result, Err(SheetError::TooManyCells { .. } | SheetError::TooMuchText { .. })), "{result:?}");
}

#[test]
fn a_zip_bomb_is_refused() {
    let zeros = vec![b' '; limits::SHEET_INFLATED as usize + 1];
    let content = [b"<office:document-content>".as_slice(), &zeros].concat();
    let bytes = zip(&[("mimetype", b"application/vnd.oasis.opendocument.spreadsheet"), ("content.xml", &content)]);
    assert_eq!(sheet::read("x.ods", &bytes), Err(SheetError::InflatesTooMuch { part: "content.xml".into() }));
}

#[test]
fn one_text_in_a_million_cells_is_refused() {
    let long = "x".repeat(20_000);
    let rows = format!(
        r#"<table:table table:name="A"><table:table-row table:number-rows-repeated="100000"><table:table-cell><text:p>{long}</text:p></table:table-cell></table:table-row></table:table>"#
    );
    let limit = limits::SHEET_TEXT as u64;
    assert_eq!(sheet::read("x.ods", &ods(&rows)), Err(SheetError::TooMuchText { limit }));
}

#[test]
fn a_gigantic_cell_is_cut_and_said() {
    let csv = format!("N°;Indicateur\n1;Accueil\n1.1;\"{}\"", "très ".repeat(2_000_000));
    let table = sheet::read("x.csv", csv.as_bytes()).unwrap().remove(0);
    let planting = plant(&table);
    let indicator = planting.indicators().next().unwrap();
    assert_eq!(indicator.title.chars().count(), limits::TEXT_CHARS);
    let expected = RemarkKind::CellTooLong { characters: 9_999_999, limit: limits::TEXT_CHARS as u64 };
    assert!(planting.remarks.iter().any(|remark| remark.kind == expected && remark.row == Some(3)));
}

#[test]
fn a_csv_of_too_many_rows_or_columns_is_refused() {
    let rows = "a\n".repeat(limits::SHEET_ROWS + 1);
    assert!(matches!(sheet::read("x.csv", rows.as_bytes()), Err(SheetError::TooManyRows { .. })));
    let columns = "a;".repeat(limits::SHEET_COLUMNS + 1);
    assert!(matches!(sheet::read("x.csv", columns.as_bytes()), Err(SheetError::TooManyColumns { .. })));
    // Rows without anything in them are only lines.
    let empty = "a\n".to_owned() + &"\n".repeat(limits::SHEET_ROWS * 2);
    assert_eq!(sheet::read("x.csv", empty.as_bytes()).unwrap()[0].rows.len(), 1);
}

#[test]
fn no_spreadsheet_is_a_dossier() {
    assert!(archive::read_any(&small_xlsx()).is_err());
}
