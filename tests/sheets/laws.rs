//! What holds for every table, however strange.

use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

use proptest::prelude::*;
use qualicycle::dossier::Dossier;
use qualicycle::dossier::change::Change;
use qualicycle::dossier::entry::{Author, DossierId, EntryId, ReplicaId, RoundId, Timestamp};
use qualicycle::dossier::round::Opening;
use qualicycle::formats::sheet::mapping::HeaderRows;
use qualicycle::formats::sheet::table::{Area, Table};
use qualicycle::formats::sheet::{self, Mapping, Role};
use qualicycle::formats::{archive, limits};
use qualicycle::framework::{Package, check};
use ulid::Ulid;

use crate::samples::{ods, options, package_of, unzip, zip};

fn cases(number: u32) -> ProptestConfig {
    ProptestConfig { cases: number, failure_persistence: None, ..ProptestConfig::default() }
}

/// Cells as people fill them, and as nobody would.
fn cell() -> impl Strategy<Value = String> {
    let numbers =
        prop_oneof!["[0-9]{1,2}", "[0-9](\\.[0-9]){0,4}", "[A-C][0-9]?", "-?[0-9]{1,19}([.,][0-9]{1,7})? ?%?"];
    let words = proptest::sample::select(vec![
        "Thème",
        "Critère",
        "Indicateur",
        "Accueil",
        "1. Accueil",
        "Total",
        "oui/non",
        "oui",
        "x",
        "a / b / c",
        "0-4",
        "quantité",
        "%",
        "#REF!",
        "Niveau 1",
        "Niveaux",
        "N°",
        "Points",
        "Poids",
        "Parent",
        "Aide",
        "Unité",
        "…",
        "مدرسة",
        "Échelle",
        "Critique",
        "Preuves",
        "2026-02-01",
    ]);
    prop_oneof![3 => Just(String::new()), 2 => numbers, 3 => words.prop_map(str::to_owned), 1 => "\\PC{0,30}", 1 => any::<String>()]
}

fn tables() -> impl Strategy<Value = Table> {
    let rows = proptest::collection::vec(proptest::collection::vec(cell(), 0..9), 0..40);
    let area = (0..40usize, 0..9usize, 0..6usize, 0..6usize);
    let areas = proptest::collection::vec(area, 0..5);
    (rows, areas).prop_map(|(rows, areas)| {
        // Sources give cells without blanks at their ends, and rows without empty cells at theirs.
        let trimmed = |mut row: Vec<String>| {
            row.iter_mut().for_each(|cell| *cell = cell.trim().to_owned());
            row.truncate(row.iter().rposition(|cell| !cell.is_empty()).map_or(0, |last| last + 1));
            row
        };
        let merges = areas.into_iter().map(|(top, left, height, width)| Area {
            top,
            left,
            bottom: top + height,
            right: left + width,
        });
        Table {
            name: "x".into(),
            rows: rows.into_iter().map(trimmed).collect(),
            merges: merges.collect(),
            cuts: Vec::new(),
        }
    })
}

fn roles() -> impl Strategy<Value = Role> {
    let plain = proptest::sample::select(vec![
        Role::Ignore,
        Role::Number,
        Role::Parent,
        Role::Depth,
        Role::ThemeTitle,
        Role::CriterionTitle,
        Role::Title,
        Role::Title,
        Role::Why,
        Role::Guidance,
        Role::Evidence,
        Role::Weight,
        Role::Points,
        Role::Scale,
        Role::Opposite,
        Role::Critical,
        Role::Unit,
    ]);
    prop_oneof![4 => plain, 1 => (-1i16..4).prop_map(Role::LevelText), 1 => any::<i16>().prop_map(Role::LevelText)]
}

fn mappings() -> impl Strategy<Value = Mapping> {
    let header = proptest::option::of((any::<u8>(), any::<u8>()));
    (header, proptest::collection::vec(roles(), 0..12)).prop_map(|(header, roles)| Mapping {
        header: header.map(|(first, last)| HeaderRows { first: u32::from(first % 6), last: u32::from(last % 6) }),
        roles,
    })
}

/// A sound package is one that the checker finds nothing in, and that an archive can carry.
#[track_caller]
fn is_sound(package: Option<&Package>, has_themes: bool) {
    assert_eq!(package.is_some(), has_themes);
    if let Some(package) = package {
        assert_eq!(check::findings(package), []);
        let framework = &package.framework;
        assert!(framework.themes.len() <= limits::THEMES && framework.places().count() <= limits::INDICATORS);
        assert!(framework.places().all(|place| !place.indicator.number.is_empty()));
    }
}

proptest! {
    #![proptest_config(cases(400))]

    #[test]
    fn whatever_the_table_its_framework_is_sound(table in tables()) {
        let mapping = sheet::guess(&table);
        let planting = sheet::plant(&table, &mapping, &mut |_, _| {});
        is_sound(sheet::package(&planting, &options()).as_ref(), !planting.themes.is_empty());
        prop_assert_eq!(mapping.roles.len(), table.n_columns());
    }

    #[test]
    fn whatever_people_map_the_framework_is_sound(table in tables(), mapping in mappings()) {
        let planting = sheet::plant(&table, &mapping, &mut |_, _| {});
        is_sound(sheet::package(&planting, &options()).as_ref(), !planting.themes.is_empty());
        let _ = sheet::signature(&table, &mapping);
    }

    #[test]
    fn no_title_is_lost_without_a_word(table in tables(), mapping in mappings()) {
        let planting = sheet::plant(&table, &mapping, &mut |_, _| {});
        let Some(title) = mapping.roles.iter().position(|role| *role == Role::Title) else { return Ok(()) };
        let themes = || planting.themes.iter();
        let criteria = || themes().flat_map(|theme| &theme.criteria);
        let indicators = || planting.indicators().map(|indicator| indicator.row);
        let rows = themes().filter_map(|theme| theme.row).chain(criteria().filter_map(|criterion| criterion.row));
        let rows = rows.chain(planting.remarks.iter().filter_map(|remark| remark.row));
        let known: BTreeSet<u32> = rows.chain(indicators()).collect();
        let first = mapping.header.map_or(0, |header| header.last as usize);
        for (index, row) in table.rows.iter().enumerate().skip(first) {
            let text = table.cell(index, title);
            // Rows of totals are only compared, and headings of headings stand in the titles of those below.
            let is_total = row.iter().any(|cell| cell == "Total");
            let is_in_title = criteria().any(|criterion| criterion.title.contains(text));
            let is_known = text.is_empty() || is_total || is_in_title || known.contains(&(index as u32 + 1));
            prop_assert!(is_known, "row {} is lost: {row:?}", index + 1);
        }
        prop_assert_eq!(indicators().collect::<BTreeSet<_>>().len(), indicators().count(), "no row gives two");
    }

    #[test]
    fn any_bytes_are_read_or_refused(bytes in proptest::collection::vec(any::<u8>(), 0..2_000)) {
        for table in sheet::read("x.csv", &bytes).unwrap_or_default() {
            let planting = sheet::plant(&table, &sheet::guess(&table), &mut |_, _| {});
            is_sound(sheet::package(&planting, &options()).as_ref(), !planting.themes.is_empty());
        }
    }

    #[test]
    fn any_text_is_read_or_refused(text in "([\"';,\t\n\r a-c1.é]|\\PC){0,300}") {
        for table in sheet::read("x.csv", text.as_bytes()).unwrap_or_default() {
            let planting = sheet::plant(&table, &sheet::guess(&table), &mut |_, _| {});
            is_sound(sheet::package(&planting, &options()).as_ref(), !planting.themes.is_empty());
        }
    }

    #[test]
    fn any_ods_content_is_read_or_refused(
        tags in proptest::collection::vec(proptest::sample::select(vec![
            "<table:table table:name=\"a\">", "</table:table>", "<table:table-row>", "</table:table-row>",
            "<table:table-row table:number-rows-repeated=\"3\">", "<table:table-cell>", "</table:table-cell>", "<text:p>",
            "</text:p>", "texte", "&amp;", "&x;", "<text:s text:c=\"9\"/>", "<office:annotation>", "</office:annotation>",
            "<table:covered-table-cell table:number-columns-repeated=\"99999999999\"/>", "<table:table-cell/>", "<",
            "<table:table-cell table:number-columns-repeated=\"18446744073709551615\" table:number-rows-spanned=\"2\">",
        ]), 0..40),
    ) {
        let _ = sheet::read("x.ods", &ods(&tags.concat()));
    }
}

proptest! {
    #![proptest_config(cases(300))]

    /// The archive is sound and what stands in its parts is not: the checksums hold, so all of it is read.
    #[test]
    fn any_change_inside_an_xlsx_is_read_or_refused(
        part in any::<proptest::sample::Index>(),
        at in any::<proptest::sample::Index>(),
        length in 0..20usize,
        with in prop_oneof!["[A-Z]{1,3}[0-9]{1,9}", "-?[0-9]{1,20}", "[<>/&;\"= a-z]{0,6}", Just("9e999".to_owned())],
    ) {
        let mut parts = unzip(&sample_xlsx());
        let (_, contents) = part.get_mut(&mut parts);
        if !contents.is_empty() {
            let at = at.index(contents.len());
            let end = (at + length).min(contents.len());
            contents.splice(at..end, with.bytes());
        }
        let parts: Vec<(&str, &[u8])> = parts.iter().map(|(name, contents)| (&**name, &**contents)).collect();
        let _ = sheet::read("x.xlsx", &zip(&parts));
    }

    #[test]
    fn any_change_of_an_xlsx_is_read_or_refused(at in any::<proptest::sample::Index>(), with in any::<u8>()) {
        let mut bytes = sample_xlsx();
        let at = at.index(bytes.len());
        bytes[at] = with;
        let _ = sheet::read("x.xlsx", &bytes);
        bytes.truncate(at);
        let _ = sheet::read("x.xlsx", &bytes);
    }
}

/// Every kind of cell, in a small workbook.
fn sample_xlsx() -> Vec<u8> {
    let mut workbook = rust_xlsxwriter::Workbook::new();
    let date = rust_xlsxwriter::Format::new().set_num_format("yyyy-mm-dd");
    let sheet = workbook.add_worksheet();
    sheet.write(0, 0, "N°").unwrap();
    sheet.write(0, 1, "Indicateur").unwrap();
    sheet.write(1, 0, 1.1).unwrap();
    sheet.write(1, 1, true).unwrap();
    sheet.write(2, 0, rust_xlsxwriter::Formula::new("=A2+1").set_result("2.1")).unwrap();
    sheet.write_with_format(2, 1, 46_000, &date).unwrap();
    sheet.merge_range(3, 0, 4, 1, "fusion", &date).unwrap();
    let (plain, bold) = (rust_xlsxwriter::Format::new(), rust_xlsxwriter::Format::new().set_bold());
    sheet.write_rich_string(5, 0, &[(&plain, "un "), (&bold, "deux")]).unwrap();
    sheet.write_with_format(5, 1, 0.5, &rust_xlsxwriter::Format::new().set_num_format("[h]:mm")).unwrap();
    sheet.write_url(6, 0, "https://example.org").unwrap();
    workbook.save_to_buffer().unwrap()
}

/// What is imported can be written to a dossier's file: writing reads back.
#[test]
fn the_largest_framework_fits_into_an_archive() {
    let row = |row: usize| {
        let (theme, criterion, evidence) = (row / 15 + 1, row % 15 / 3 + 1, "preuve ; ".repeat(200));
        format!("{theme}.{criterion}.{};Indicateur {row};{evidence};a;b;c;d\n", row % 3 + 1)
    };
    let rows: String = (0..limits::INDICATORS).map(row).collect();
    let package = package_of(&format!("N°;Indicateur;Preuves;Niveau 1;Niveau 2;Niveau 3;Niveau 4\n{rows}"));
    assert_eq!(
        (package.framework.themes.len(), package.framework.places().count()),
        (limits::THEMES, limits::INDICATORS)
    );

    let mut dossier = Dossier::new(DossierId(Ulid::nil()));
    let opening = Opening {
        framework: package.framework.reference(),
        label: "2026".into(),
        previous: None,
        carried: BTreeMap::new(),
    };
    let author = Author { replica: ReplicaId(Ulid::nil()), role: "".into(), name: "".into() };
    let change = Change::RoundOpened { round: RoundId(Ulid::nil()), opening: Rc::new(opening) };
    let entry = dossier.draft(EntryId(Ulid::nil()), Timestamp(0), author, change);
    dossier.insert(Rc::new(entry));
    let written = archive::write(&dossier, &[package], Timestamp(0)).unwrap();
    assert_eq!(archive::read(&written.bytes).unwrap().packages.len(), 1);
}
