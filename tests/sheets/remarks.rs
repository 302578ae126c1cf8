//! Whatever is left out or changed is said, with row and column.

use expect_test::{Expect, expect};
use qualicycle::formats::sheet::{self, Severity};

use crate::samples::{plant, remarks, table};

#[track_caller]
fn check(csv: &str, expected: Expect) {
    expected.assert_eq(&remarks(csv));
}

#[test]
fn a_sound_table_has_no_remarks() {
    check("N°;Indicateur;Poids\n1;Accueil;50\n1.1;Livret;40\n1.2;Visite;60\n2;Suivi;50\n2.1;Entretien;", expect![""]);
}

#[test]
fn a_number_that_stands_twice() {
    check(
        "N°;Indicateur\n1;Accueil\n1.1;Livret\n1.1;Visite\n1.2;Café\n1.1.;Thé",
        expect![[r#"
            4: DuplicateNumber { number: "1.1", first_row: 3 }
            6: DuplicateNumber { number: "1.1", first_row: 3 }
        "#]],
    );
    // In another theme numbers may begin anew.
    check("Thème;N°;Indicateur\nAccueil;1;Livret\nAccueil;2;Visite\nSuivi;1;Entretien", expect![""]);
}

#[test]
fn a_row_without_a_title() {
    check(
        "N°;Indicateur;Aide\n1;Accueil;\n1.1;;Voir le livret\n1.2;Visite;",
        expect![[r#"
        3: EmptyTitle
    "#]],
    );
    check(
        "Thème;Indicateur;Aide\nAccueil;Livret;\n;;Voir le livret",
        expect![[r#"
        3: EmptyTitle
    "#]],
    );
}

#[test]
fn a_theme_or_criterion_with_nothing_in_it() {
    check(
        "Type;Intitulé\nThème;Accueil\nCritère;Préparer\nThème;Suivi\nCritère;Recevoir\nIndicateur;Livret",
        expect![[r#"
            2: EmptyGroup
            3: EmptyGroup
        "#]],
    );
    check(
        "N°;Intitulé\n1;Accueil\n2;Suivi\n2.1;Entretien",
        expect![[r#"
        2: EmptyGroup
    "#]],
    );
    check(
        "Thème;Indicateur\nAccueil;\nSuivi;Entretien",
        expect![[r#"
        2: EmptyGroup
    "#]],
    );
}

#[test]
fn an_indicator_that_stands_where_themes_do() {
    check(
        "N°;Indicateur;Aide\n1;Accueil;\n1.1;Livret;\n2;Entretien;Compter les entretiens",
        expect![[r#"
        4: MissingParent { parent: "" }
    "#]],
    );
}

#[test]
fn points_that_do_not_add_up() {
    check(
        "N°;Indicateur;Points max\n1;Accueil;10\n1.1;Livret;4\n1.2;Visite;5\n2;Suivi;2,5\n2.1;Entretien;2.5\n;Total;20",
        expect![[r#"
            C2: TotalDiffers { stated: "10", found: "9" }
            C2: WeightScaled { text: "10", became: 4 }
            C5: WeightScaled { text: "2,5", became: 1 }
            C6: WeightScaled { text: "2.5", became: 1 }
            C7: TotalDiffers { stated: "20", found: "12.5" }
        "#]],
    );
}

#[test]
fn weights_that_do_not_make_a_hundred() {
    check(
        "N°;Indicateur;Poids\n1;Accueil;60\n1.1;Livret;45 %\n1.2;Visite;50 %\n2;Suivi;45\n2.1;Entretien;",
        expect![[r#"
            : WeightsNot100 { found: "105" }
            C2: WeightsNot100 { found: "95" }
        "#]],
    );
}

#[test]
fn weights_that_are_no_weights() {
    check(
        "N°;Indicateur;Poids\n1;Accueil;\n1.1;Livret;fort\n1.2;Visite;0\n1.3;Café;-2\n1.4;Thé;3\n1.5;Jus;",
        expect![[r#"
            C3: WeightChanged { text: "fort", became: 1 }
            C4: WeightChanged { text: "0", became: 1 }
            C5: WeightChanged { text: "-2", became: 1 }
        "#]],
    );
    check(
        "N°;Indicateur;Poids\n1;Accueil;\n1.1;Livret;0,5\n1.2;Visite;1,5\n2;Suivi;\n2.1;Café;200\n2.2;Thé;400",
        expect![[r#"
            C3: WeightScaled { text: "0,5", became: 1 }
            C4: WeightScaled { text: "1,5", became: 3 }
            C6: WeightScaled { text: "200", became: 1 }
            C7: WeightScaled { text: "400", became: 2 }
        "#]],
    );
    check(
        "N°;Indicateur;Poids\n1;Accueil;\n1.1;Livret;1000\n1.2;Visite;333\n1.3;Thé;1",
        expect![[r#"
        C3: WeightChanged { text: "1000", became: 100 }
        C4: WeightChanged { text: "333", became: 33 }
    "#]],
    );
    check(
        "N°;Indicateur;Points\n1;Accueil;5\n1.1;Livret;5\n1.2;Visite;",
        expect![[r#"
        C4: WeightChanged { text: "", became: 1 }
    "#]],
    );
}

#[test]
fn words_that_are_not_known() {
    check(
        "N°;Indicateur;Échelle;Critique\n1;Accueil;;\n1.1;Livret;arc-en-ciel;peut-être\n1.2;Taux;quantité;oui",
        expect![[r#"
            C3: UnknownScale { text: "arc-en-ciel" }
            D3: NotYesOrNo { text: "peut-être" }
            D4: CriticalMeasure
        "#]],
    );
}

#[test]
fn headers_in_mixed_case_or_twice() {
    check(
        "N°;InDicateur;Visa;visa\n1;Accueil;;\n1.1;Livret;;",
        expect![[r#"
        B1: HeaderMixedCase { header: "InDicateur" }
        D1: HeaderTwice { header: "visa", first: "C" }
    "#]],
    );
}

#[test]
fn a_column_that_is_mapped_twice() {
    let table = table("N°;Indicateur;Énoncé\n1;Accueil;a\n1.1;Livret;b");
    let mut mapping = sheet::guess(&table);
    mapping.roles[2] = sheet::Role::Title;
    let planting = sheet::plant(&table, &mapping, &mut |_, _| {});
    expect![[r#"C1: ColumnTwice { role: Title, first: "B" }"#]]
        .assert_eq(&planting.remarks.iter().map(crate::samples::line).collect::<Vec<_>>().join("\n"));
    mapping.roles = vec![sheet::Role::Number];
    let planting = sheet::plant(&table, &mapping, &mut |_, _| {});
    expect![": NoTitles"].assert_eq(&planting.remarks.iter().map(crate::samples::line).collect::<Vec<_>>().join("\n"));
    assert_eq!(sheet::package(&planting, &crate::samples::options()), None);
}

#[test]
fn row_after_row_of_empty_cells() {
    check(
        "N°;Indicateur\n1;Accueil\n\n;\n  ;\n1.1;Livret\n\n1.2;Visite\n;\n;",
        expect![[r#"
        3: EmptyRows { number: 3 }
    "#]],
    );
}

#[test]
fn formulas_that_failed_and_numbers_that_became_dates() {
    check(
        "N°;Indicateur;Aide\n1;Accueil;\n1.1;Livret;#REF!\n2026-02-01;Visite;\n1.3;#N/A;",
        expect![[r##"
            C3: FormulaError { text: "#REF!" }
            A4: NumberIsDate { text: "2026-02-01" }
            B5: FormulaError { text: "#N/A" }
            5: EmptyTitle
        "##]],
    );
}

#[test]
fn the_gravest_remarks_are_kept_in_the_order_of_the_table() {
    let planting = plant(&table("N°;InDicateur;Aide\n1;Accueil;\n1.1;;a\n1.2;Visite;\n1.2;Café;\n1.3;;b"));
    assert_eq!(planting.remarks.len(), 4);
    let kept = sheet::remark::gravest(&planting.remarks, 3);
    assert_eq!(kept.iter().map(|remark| remark.row).collect::<Vec<_>>(), [Some(3), Some(5), Some(6)]);
    let severities = kept.iter().map(|remark| remark.severity).collect::<Vec<_>>();
    assert_eq!(severities, [Severity::Error, Severity::Warning, Severity::Error]);
}
