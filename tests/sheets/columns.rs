//! Headers are found and columns are understood.

use expect_test::{Expect, expect};
use qualicycle::formats::sheet;
use rust_xlsxwriter::{Format, Workbook};

use crate::samples::{plant, roles, shown, table};

#[track_caller]
fn check(csv: &str, expected: Expect) {
    expected.assert_eq(&roles(&table(csv)));
}

#[test]
fn headers_are_understood_in_french_english_and_dutch() {
    check(
        "N°;Thème;Critère;Indicateur;Pourquoi;Aide;Éléments de preuve;Poids;Échelle;Critique;Unité\n1;a;b;c;;;;;;;",
        expect![
            "1–1: Number, ThemeTitle, CriterionTitle, Title, Why, Guidance, Evidence, Weight, Scale, Critical, Unit"
        ],
    );
    check(
        "Ref;Area;Criterion;Statement;Opposite;Rationale;Guidance;Typical evidence;Max points;Response type;Mandatory\n1;a;b;c;;;;;;;",
        expect![
            "1–1: Number, ThemeTitle, CriterionTitle, Title, Opposite, Why, Guidance, Evidence, Points, Scale, Critical"
        ],
    );
    check(
        "Nummer;Kwaliteitsgebied;Criterium;Stelling;Tegendeel;Waarom;Toelichting;Bewijzen;Weging;Schaal;Verplicht;Eenheid\n1;a;b;c;;;;;;;;",
        expect![
            "1–1: Number, ThemeTitle, CriterionTitle, Title, Opposite, Why, Guidance, Evidence, Weight, Scale, Critical, Unit"
        ],
    );
}

#[test]
fn case_accents_and_filling_words_do_not_count() {
    check("NUMERO;LIBELLÉ DU THEME;iNTITULÉ DE L’INDICATEUR\n1;a;b", expect!["1–1: Number, ThemeTitle, Title"]);
    check("Code;Titel van het thema;Naam van de indicator\n1;a;b", expect!["1–1: Number, ThemeTitle, Title"]);
}

#[test]
fn titles_and_empty_rows_may_stand_above_the_headers() {
    let csv = "Grille d’auto-évaluation;;\nÉtablissement :;Lycée;\n;;\n;;\nN°;Indicateur;Preuves\n1.1;a;b";
    check(csv, expect!["5–5: Number, Title, Evidence"]);
}

#[test]
fn headers_may_stand_in_two_rows() {
    let csv = "N°;Indicateur;Niveaux;;;Preuves\n;;1;2;3;\n1.1;a;x;y;z;w";
    check(csv, expect!["1–2: Number, Title, LevelText(1), LevelText(2), LevelText(3), Evidence"]);
    let csv = ";;Niveaux;;;\nN°;Indicateur;Faible;Moyen;Fort;Preuves\n1.1;a;x;y;z;w";
    check(csv, expect!["1–2: Number, Title, LevelText(1), LevelText(2), LevelText(3), LevelText(4)"]);
}

#[test]
fn merged_headers_speak_for_all_of_their_cells() {
    let mut workbook = Workbook::new();
    let sheet = workbook.add_worksheet();
    let format = Format::new();
    sheet.merge_range(0, 0, 0, 5, "Référentiel qualité 2026", &format).unwrap();
    sheet.merge_range(1, 0, 2, 0, "N°", &format).unwrap();
    sheet.merge_range(1, 1, 2, 1, "Indicateur", &format).unwrap();
    sheet.merge_range(1, 2, 1, 4, "Descripteurs", &format).unwrap();
    for (column, text) in ["", "", "Débutant", "Confirmé", "Expert", ""].into_iter().enumerate() {
        sheet.write(2, column as u16, text).unwrap();
    }
    sheet.merge_range(1, 5, 2, 5, "Éléments de preuve", &format).unwrap();
    for (column, text) in ["1.1", "Accueil", "rien", "un peu", "tout", "livret"].into_iter().enumerate() {
        sheet.write(3, column as u16, text).unwrap();
    }
    let table = sheet::read("x.xlsx", &workbook.save_to_buffer().unwrap()).unwrap().remove(0);
    expect!["2–3: Number, Title, LevelText(1), LevelText(2), LevelText(3), Evidence"].assert_eq(&roles(&table));
    let levels: Vec<_> = plant(&table).levels.into_values().collect();
    assert_eq!(levels.iter().map(|name| &**name).collect::<Vec<_>>(), ["Débutant", "Confirmé", "Expert"]);
}

#[test]
fn a_theme_that_is_merged_downwards_holds_all_of_its_rows() {
    let mut workbook = Workbook::new();
    let sheet = workbook.add_worksheet();
    for (column, text) in ["Thème", "Indicateur", "Preuves"].into_iter().enumerate() {
        sheet.write(0, column as u16, text).unwrap();
    }
    sheet.merge_range(1, 0, 4, 0, "Accueil", &Format::new()).unwrap();
    // The statement itself is merged over its two pieces of evidence.
    sheet.merge_range(1, 1, 2, 1, "Livret", &Format::new()).unwrap();
    for (row, (title, evidence)) in
        [("", "livret"), ("", "reçu"), ("Visite", "agenda"), ("Photo", "")].into_iter().enumerate()
    {
        let row = row as u32 + 1;
        if !title.is_empty() {
            sheet.write(row, 1, title).unwrap();
        }
        sheet.write(row, 2, evidence).unwrap();
    }
    sheet.write(5, 0, "Suivi").unwrap();
    sheet.write(5, 1, "Entretien").unwrap();
    let table = sheet::read("x.xlsx", &workbook.save_to_buffer().unwrap()).unwrap().remove(0);
    let planting = plant(&table);
    expect![[r#"
        1 Accueil
          1
            1.1 Livret
            1.2 Visite
            1.3 Photo
        2 Suivi
          2
            2.1 Entretien
    "#]]
    .assert_eq(&shown(&planting));
    let evidence = &planting.indicators().next().unwrap().evidence;
    assert_eq!(evidence.iter().map(|piece| &**piece).collect::<Vec<_>>(), ["livret", "reçu"]);
}

#[test]
fn a_title_that_is_merged_across_the_table_stands_over_its_rows() {
    let mut workbook = Workbook::new();
    let sheet = workbook.add_worksheet();
    for (row, title) in ["Questions", "Accueil", "Livret", "Visite", "Suivi", "Entretien"].into_iter().enumerate() {
        let row = row as u32;
        if matches!(title, "Accueil" | "Suivi") {
            sheet.merge_range(row, 0, row, 2, title, &Format::new()).unwrap();
        } else {
            sheet.write(row, 0, title).unwrap();
        }
    }
    let table = sheet::read("x.xlsx", &workbook.save_to_buffer().unwrap()).unwrap().remove(0);
    expect![[r#"
        1 Accueil
          1
            1.1 Livret
            1.2 Visite
        2 Suivi
          2
            2.1 Entretien
    "#]]
    .assert_eq(&shown(&plant(&table)));
}

#[test]
fn levels_are_found_by_number_or_by_well_known_names() {
    check(
        "Indicateur;Niveau 0;Niveau 1;Niveau 2\na;x;y;z",
        expect!["1–1: Title, LevelText(0), LevelText(1), LevelText(2)"],
    );
    check(
        "Indicateur;Insuffisant;Fragile;Satisfaisant;Très satisfaisant\na;x;y;z;w",
        expect!["1–1: Title, LevelText(1), LevelText(2), LevelText(3), LevelText(4)"],
    );
    check(
        "Stelling;Onvoldoende;Matig;Voldoende;Goed\na;x;y;z;w",
        expect!["1–1: Title, LevelText(1), LevelText(2), LevelText(3), LevelText(4)"],
    );
    check("Stelling;Level 1\na;x", expect!["1–1: Title, Ignore"]);
}

#[test]
fn cells_tell_what_headers_do_not() {
    // The depth in words, and scales in a column of types.
    check("Type;Texte\nThème;Accueil\nIndicateur;Livret", expect!["1–1: Depth, Title"]);
    check("Type;Indicateur\noui/non;Livret\n%;Visite", expect!["1–1: Scale, Title"]);
    check("Niveau;Intitulé\n1;Accueil\n2;Livret\n2;Visite", expect!["1–1: Depth, Title"]);
    // Dotted numbers without a word over them.
    check(";Indicateur\n1;Accueil\n1.1;Livret", expect!["1–1: Number, Title"]);
    // No headers at all.
    check("1;Accueil des élèves\n1.1;Livret d’accueil remis", expect!["none: Number, Title"]);
    // Where nothing is below the criterion, the criterion is rated.
    check("Thème;Critère;Points\nAccueil;Livret;2", expect!["1–1: ThemeTitle, Title, Points"]);
    // Of two columns of numbers, the one that tells rows apart.
    check("N° thème;N° indicateur;Indicateur\n1;1.1;a\n1;1.2;b", expect!["1–1: Ignore, Number, Title"]);
}
