//! Files become tables of text.

use qualicycle::formats::sheet::table::{Area, Table};
use qualicycle::formats::sheet::{self, Foreign, SheetError};
use rust_xlsxwriter::{ExcelDateTime, Format, Formula, Workbook};

use crate::samples::{ods, table, zip};

#[track_caller]
fn rows(bytes: &[u8]) -> Vec<Vec<String>> {
    sheet::read("grille.csv", bytes).unwrap().remove(0).rows
}

#[test]
fn three_delimiters_are_found_by_looking() {
    for delimiter in [";", ",", "\t"] {
        let csv = "N°;Indicateur;Aide\n1;Accueil;Voir, puis noter\n2;Suivi;".replace(';', delimiter);
        let csv = if delimiter == "," { csv.replace("Voir, puis noter", "\"Voir, puis noter\"") } else { csv };
        assert_eq!(rows(csv.as_bytes())[1], ["1", "Accueil", "Voir, puis noter"], "{delimiter:?}");
    }
    assert_eq!(rows(b"sep=,\nN,Titre;a\n1,b;c")[1], ["1", "b;c"]);
    assert_eq!(rows("Bonjour, dit-il, très, très bien\nOui, dit-elle".as_bytes())[1], ["Oui, dit-elle"]);
}

#[test]
fn quotes_and_line_breaks_stay_inside_their_cells() {
    let csv = "N°;Indicateur\r\n1;\"Le \"\"livret\"\" ;\r\nremis\"\r\n\r\n2;\" seul \"\r\n";
    let table = table(csv);
    assert_eq!(table.rows[1], ["1", "Le \"livret\" ;\nremis"]);
    // The empty line is a row that people count, the line break in a cell is none.
    assert_eq!(table.rows[3], ["2", "seul"]);
    assert!(table.is_empty_row(2));
}

#[test]
fn every_encoding_of_western_europe_is_read() {
    let text = "N°;Indicateur\n1;L’œuvre des élèves – 5 €\n";
    let expected = ["1", "L’œuvre des élèves – 5 €"];
    let windows: Vec<u8> = text.chars().map(windows_1252).collect();
    let utf_16 = |mark: [u8; 2], order: fn(u16) -> [u8; 2]| {
        [mark.to_vec(), text.encode_utf16().flat_map(order).collect()].concat()
    };
    let files = [
        text.as_bytes().to_vec(),
        format!("\u{feff}{text}").into_bytes(),
        windows,
        utf_16([0xff, 0xfe], u16::to_le_bytes),
        utf_16([0xfe, 0xff], u16::to_be_bytes),
    ];
    for file in files {
        assert_eq!(rows(&file)[1], expected, "{}", file.escape_ascii());
        assert_eq!(rows(&file)[0][0], "N°");
    }
}

fn windows_1252(c: char) -> u8 {
    match c {
        '’' => 0x92,
        'œ' => 0x9c,
        '–' => 0x96,
        '€' => 0x80,
        c => u8::try_from(u32::from(c)).unwrap(),
    }
}

#[test]
fn xlsx_cells_are_read_as_people_see_them() {
    let mut workbook = Workbook::new();
    let sheet = workbook.add_worksheet().set_name("Grille").unwrap();
    let two_decimals = Format::new().set_num_format("0.00");
    let percent = Format::new().set_num_format("0%");
    let day = Format::new().set_num_format("dd/mm/yyyy");
    let date = ExcelDateTime::from_ymd(2026, 9, 1).unwrap();
    sheet.write(0, 0, 1).unwrap();
    sheet.write(0, 1, 1.1).unwrap();
    sheet.write_with_format(0, 2, 1.1, &two_decimals).unwrap();
    sheet.write_with_format(0, 3, 0.25, &percent).unwrap();
    sheet.write_with_format(0, 4, &date, &day).unwrap();
    sheet.write(0, 5, "1.10").unwrap();
    sheet.write(0, 6, true).unwrap();
    sheet.write(0, 7, Formula::new("=A1+1").set_result("2")).unwrap();
    sheet.write(2, 1, "sous\nligne & <b>").unwrap();
    sheet.merge_range(4, 0, 5, 1, "fusion", &Format::new()).unwrap();
    workbook.add_worksheet().set_name("Vide").unwrap();
    let hidden = workbook.add_worksheet().set_name("Listes").unwrap();
    hidden.write(0, 0, "oui").unwrap();

    let tables = sheet::read("x.xlsx", &workbook.save_to_buffer().unwrap()).unwrap();
    assert_eq!(tables.iter().map(|table| &*table.name).collect::<Vec<_>>(), ["Grille", "Listes"]);
    let grid = &tables[0];
    assert_eq!(grid.rows[0], ["1", "1.1", "1.10", "25 %", "2026-09-01", "1.10", "TRUE", "2"]);
    assert_eq!((grid.is_empty_row(1), grid.cell(2, 1)), (true, "sous\nligne & <b>"));
    assert_eq!(grid.merges, [Area { top: 4, left: 0, bottom: 4, right: 1 }]);
}

#[test]
fn hidden_sheets_come_after_those_that_are_shown() {
    let mut workbook = Workbook::new();
    workbook.add_worksheet().set_name("Listes").unwrap().set_hidden(true).write(0, 0, "a").unwrap();
    workbook.add_worksheet().set_name("Grille").unwrap().write(0, 0, "b").unwrap();
    workbook.worksheet_from_name("Grille").unwrap().set_active(true);
    let tables = sheet::read("x.xlsx", &workbook.save_to_buffer().unwrap()).unwrap();
    assert_eq!(tables.iter().map(|table| &*table.name).collect::<Vec<_>>(), ["Grille", "Listes"]);
}

#[test]
fn ods_cells_are_read_as_people_see_them() {
    let bytes = ods(concat!(
        r#"<table:table table:name="Grille"><table:table-column/>"#,
        r#"<table:table-row><table:table-cell office:value-type="float" office:value="1.1"><text:p>1,10</text:p></table:table-cell>"#,
        r#"<table:table-cell office:value-type="date" office:date-value="2026-09-01"><text:p>01/09/26</text:p></table:table-cell>"#,
        r#"<table:table-cell table:number-columns-repeated="2"><text:p>deux</text:p></table:table-cell>"#,
        r#"<table:table-cell table:number-columns-repeated="16380"/></table:table-row>"#,
        r#"<table:table-row table:number-rows-repeated="2"><table:table-cell/></table:table-row>"#,
        r#"<table:table-row table:number-rows-repeated="2"><table:table-cell>
             <office:annotation><text:p>note de Marie</text:p></office:annotation>
             <text:p>L&apos;é<text:span>lè</text:span>ve<text:s text:c="2"/>&amp; <text:a>lien</text:a>&#233;</text:p><text:p>suite</text:p>
           </table:table-cell></table:table-row>"#,
        r#"<table:table-row><table:table-cell table:number-columns-spanned="2" table:number-rows-spanned="2"><text:p>fusion</text:p></table:table-cell>
           <table:covered-table-cell><text:p>couvert</text:p></table:covered-table-cell><table:table-cell><text:p>à côté</text:p></table:table-cell></table:table-row>"#,
        r#"<table:table-row><table:covered-table-cell table:number-columns-repeated="2"/><table:table-cell><text:p>dessous</text:p></table:table-cell></table:table-row>"#,
        r#"<table:table-row table:number-rows-repeated="1048000"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>"#,
        r#"</table:table><table:table table:name="Vide"><table:table-row><table:table-cell/></table:table-row></table:table>"#,
    ));
    let tables = sheet::read("grille.ods", &bytes).unwrap();
    let [Table { name, rows, merges, .. }] = &tables[..] else { panic!("one table") };
    assert_eq!(&**name, "Grille");
    assert_eq!(rows[0], ["1,10", "2026-09-01", "deux", "deux"]);
    assert_eq!([&rows[1], &rows[2]], [&Vec::<String>::new(); 2]);
    assert_eq!([&rows[3], &rows[4]], [&vec!["L'élève  & liené\nsuite"]; 2]);
    assert_eq!(rows[5], ["fusion", "", "à côté"]);
    assert_eq!(rows[6], ["", "", "dessous"]);
    assert_eq!(rows.len(), 7);
    assert_eq!(merges[..], [Area { top: 5, left: 0, bottom: 6, right: 1 }]);
}

#[test]
fn an_ods_file_that_was_cut_off_is_damaged_and_nothing_waits_for_its_end() {
    let content =
        r#"<office:document-content><table:table table:name="A"><table:table-row><table:table-cell><text:p>a"#;
    for length in 0..content.len() {
        let bytes = zip(&[
            ("mimetype", b"application/vnd.oasis.opendocument.spreadsheet"),
            ("content.xml", &content.as_bytes()[..length]),
        ]);
        let result = sheet::read("x.ods", &bytes);
        assert!(matches!(result, Err(SheetError::Damaged { .. } | SheetError::NothingInIt)), "{length}: {result:?}");
    }
}

#[test]
fn a_locked_ods_file_is_told() {
    let bytes = zip(&[
        ("mimetype", b"application/vnd.oasis.opendocument.spreadsheet"),
        ("META-INF/manifest.xml", b"<m:file-entry><m:encryption-data/></m:file-entry>"),
        ("content.xml", b"\x01\x02"),
    ]);
    assert_eq!(sheet::read("x.ods", &bytes), Err(SheetError::Encrypted));
    let text = zip(&[("mimetype", b"application/vnd.oasis.opendocument.text"), ("content.xml", b"<a/>")]);
    assert_eq!(sheet::read("x.ods", &text), Err(SheetError::NotASheet { looks_like: Foreign::Office }));
}
