//! Tables, the files that hold them, and what is shown of what became of them.

use std::fmt::Write as _;
use std::io::{Cursor, Write as _};

use qualicycle::formats::sheet::{self, Mapping, NamedScale, Options, Planting, Remark, Table};
use qualicycle::framework::scale::Kind;
use qualicycle::framework::{Package, check};
use zip::ZipWriter;
use zip::write::SimpleFileOptions;

/// Reads a text as the table of a CSV file.
#[track_caller]
pub fn table(csv: &str) -> Table {
    sheet::read("grille.csv", csv.as_bytes()).unwrap().remove(0)
}

/// Plants a table as it is guessed.
pub fn plant(table: &Table) -> Planting {
    sheet::plant(table, &sheet::guess(table), &mut |_, _| {})
}

/// The sound framework of a table.
#[track_caller]
pub fn package_of(csv: &str) -> Package {
    let package = sheet::package(&plant(&table(csv)), &options()).expect("there is something to import");
    assert_eq!(check::findings(&package), []);
    package
}

/// What the app says about a framework.
pub fn options() -> Options {
    let scale = |kind, name: &str, levels: &[&str]| NamedScale {
        kind,
        name: name.into(),
        levels: levels.iter().map(|level| (*level).into()).collect(),
    };
    Options {
        id: "grille".into(),
        edition: "2026".into(),
        title: "Grille du label".into(),
        summary: "Ce que le label regarde.".into(),
        language: "fr".into(),
        valid_from: "2026-09-01".into(),
        default_scale: scale(Kind::Agreement, "Accord", &["non", "plutôt non", "plutôt oui", "oui"]),
        scales: vec![
            scale(Kind::YesNo, "Oui ou non", &["non", "oui"]),
            scale(Kind::Conformity, "Conformité", &["non-conformité majeure", "mineure", "conforme"]),
        ],
        orphans: "Sans thème".into(),
    }
}

/// A table with a theme in every hundredth row and a criterion in every tenth.
pub fn long_table(n_rows: usize) -> String {
    let mut csv = "N°;Intitulé;Aide".to_owned();
    for row in 0..n_rows {
        let (theme, criterion, indicator) = (row / 100 + 1, row % 100 / 10, row % 10);
        let _ = match (row % 100, indicator) {
            (0, _) => write!(csv, "\n{theme};Thème {theme};"),
            // The row of the theme takes the place of the first criterion, which comes right after it.
            (1, _) => write!(csv, "\n{theme}.1;Critère;"),
            (_, 0) => write!(csv, "\n{theme}.{};Critère;", criterion + 1),
            _ => write!(csv, "\n{theme}.{}.{indicator};Indicateur {row};Voir le registre", criterion + 1),
        };
    }
    csv
}

/// A tree and its remarks, one on each line, weights other than 1 in brackets.
pub fn shown(planting: &Planting) -> String {
    let mut shown = String::new();
    let weight = |weight: u32| if weight == 1 { String::new() } else { format!(" [{weight}]") };
    for theme in &planting.themes {
        let mark = if theme.collects { "?" } else { "" };
        let _ = writeln!(shown, "{mark}{} {}{}", theme.number.printed, theme.title, weight(theme.weight));
        for criterion in &theme.criteria {
            let _ = writeln!(shown, "  {} {}{}", criterion.number.printed, criterion.title, weight(criterion.weight));
            for indicator in &criterion.indicators {
                let (number, title) = (&indicator.number.printed, &indicator.title);
                let critical = if indicator.critical { " !" } else { "" };
                let _ = writeln!(shown, "    {number} {title}{}{critical}", weight(indicator.weight));
            }
        }
    }
    for remark in &planting.remarks {
        let _ = writeln!(shown, "{}", line(remark));
    }
    // Editors take blanks at the ends of lines away.
    shown.lines().map(|line| line.trim_end().to_owned() + "\n").collect()
}

/// A remark with its place, as spreadsheets write it.
pub fn line(remark: &Remark) -> String {
    let row = remark.row.map(|row| row.to_string()).unwrap_or_default();
    format!("{}{row}: {:?}", remark.column.as_deref().unwrap_or_default(), remark.kind)
}

/// The remarks on a table, one on each line.
pub fn remarks(csv: &str) -> String {
    plant(&table(csv)).remarks.iter().map(|remark| line(remark) + "\n").collect()
}

/// The roles that are guessed, one on each line.
pub fn roles(table: &Table) -> String {
    let mapping: Mapping = sheet::guess(table);
    let header = mapping.header.map_or("none".to_owned(), |header| format!("{}–{}", header.first, header.last));
    let roles = mapping.roles.iter().map(|role| format!("{role:?}")).collect::<Vec<_>>().join(", ");
    format!("{header}: {roles}")
}

/// Packs parts into a ZIP archive.
pub fn zip(parts: &[(&str, &[u8])]) -> Vec<u8> {
    let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, contents) in parts {
        writer.start_file(*name, SimpleFileOptions::default()).unwrap();
        writer.write_all(contents).unwrap();
    }
    writer.finish().unwrap().into_inner()
}

/// An ODS file with these elements in its sheets.
pub fn ods(tables: &str) -> Vec<u8> {
    let content = format!(
        r#"<?xml version="1.0" encoding="UTF-8"?>
<office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"><office:body><office:spreadsheet>{tables}</office:spreadsheet></office:body></office:document-content>"#
    );
    zip(&[
        ("mimetype", b"application/vnd.oasis.opendocument.spreadsheet"),
        ("META-INF/manifest.xml", b"<manifest:manifest/>"),
        ("content.xml", content.as_bytes()),
    ])
}

/// The parts of a ZIP archive, unpacked.
pub fn unzip(bytes: &[u8]) -> Vec<(String, Vec<u8>)> {
    let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).unwrap();
    let mut parts = Vec::new();
    for index in 0..archive.len() {
        let mut part = archive.by_index(index).unwrap();
        let name = String::from_utf8_lossy(part.name_raw()).into_owned();
        let mut contents = Vec::new();
        std::io::Read::read_to_end(&mut part, &mut contents).unwrap();
        parts.push((name, contents));
    }
    parts
}
