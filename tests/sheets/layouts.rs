//! However a table says what stands in what, the tree is the same.

use expect_test::{Expect, expect};

use crate::samples::{plant, shown, table};

#[track_caller]
fn check(csv: &str, expected: Expect) {
    expected.assert_eq(&shown(&plant(&table(csv))));
}

#[test]
fn depth_in_words_of_three_languages() {
    let expected = |[theme, criterion, indicator]: [&str; 3]| {
        format!(
            "Type;Intitulé\n{theme};Accueil\n{criterion};Préparer\n{indicator};Livret\n{indicator};Visite\n{theme};Suivi\n{criterion};Recevoir\n{indicator};Entretien"
        )
    };
    let trees: Vec<String> =
        [["Thème", "Critère", "Indicateur"], ["Area", "criterion", "INDICATOR"], ["Domein", "Criterium", "Vraag"]]
            .map(|words| shown(&plant(&table(&expected(words)))))
            .into();
    assert_eq!([&trees[1], &trees[2]], [&trees[0]; 2]);
    expect![[r#"
        1 Accueil
          1.1 Préparer
            1.1.1 Livret
            1.1.2 Visite
        2 Suivi
          2.1 Recevoir
            2.1.1 Entretien
    "#]]
    .assert_eq(&trees[0]);
}

#[test]
fn depth_in_numbers() {
    check(
        "Profondeur;Intitulé\n1;Accueil\n2;Préparer\n3;Livret\n3;Visite\n1;Suivi\n2;Recevoir\n3;Entretien",
        expect![[r#"
            1 Accueil
              1.1 Préparer
                1.1.1 Livret
                1.1.2 Visite
            2 Suivi
              2.1 Recevoir
                2.1.1 Entretien
        "#]],
    );
    // Themes and indicators alone jump over nothing.
    check(
        "Type;Intitulé\nThème;Accueil\nIndicateur;Livret\nThème;Suivi\nIndicateur;Entretien",
        expect![[r#"
        1 Accueil
          1
            1.1 Livret
        2 Suivi
          2
            2.1 Entretien
    "#]],
    );
}

#[test]
fn a_depth_that_jumps_is_said() {
    check(
        "Niveau;Intitulé\n1;Accueil\n3;Livret\n3;Visite\n2;Recevoir\n3;Café\n?;Thé",
        expect![[r#"
        1 Accueil
          1
            1.1 Livret
            1.2 Visite
          1.2 Recevoir
            1.2.1 Café
            1.2.2 Thé
        3: DepthJumps { from: 1, to: 3 }
        7: UnknownDepth { text: "?" }
    "#]],
    );
    check(
        "Niveau;Intitulé\n2;Préparer\n3;Livret\n1;Suivi\n2;Recevoir\n3;Entretien",
        expect![[r#"
        1 Suivi
          1.1 Recevoir
            1.1.1 Entretien
        ?2
          2.1 Préparer
            2.1.1 Livret
        2: MissingParent { parent: "" }
    "#]],
    );
}

#[test]
fn parents_by_number_or_by_title() {
    check(
        "Code;Parent;Intitulé\nT1;;Accueil\nC1;T1;Préparer\nI1;C1;Livret\nI2;C1;Visite\nT2;;Suivi\nI3;T2;Entretien",
        expect![[r#"
            T1 Accueil
              C1 Préparer
                I1 Livret
                I2 Visite
            T2 Suivi
              T2
                I3 Entretien
        "#]],
    );
    check(
        "Intitulé;Parent\nLivret;Accueil\nAccueil;\nVisite;accueil\nSuivi;\nEntretien;SUIVI",
        expect![[r#"
        1 Accueil
          1
            1.1 Livret
            1.2 Visite
        2 Suivi
          2
            2.1 Entretien
    "#]],
    );
}

#[test]
fn a_parent_that_is_missing_or_goes_round_is_said() {
    check(
        "Code;Parent;Intitulé\n1;;Accueil\n2;1;Livret\n3;9;Visite\n4;5;Café\n5;4;Thé\n6;6;Jus",
        expect![[r#"
        1 Accueil
          1
            2 Livret
        ?2
          2
            3 Visite
            4 Café
            5 Thé
            6 Jus
        4: MissingParent { parent: "9" }
        5: MissingParent { parent: "5" }
        6: MissingParent { parent: "4" }
        7: MissingParent { parent: "6" }
    "#]],
    );
}

#[test]
fn themes_in_a_column_of_their_own_on_each_row() {
    check(
        "Thème;Critère;Indicateur\nAccueil;Préparer;Livret\nAccueil;Préparer;Visite\nAccueil;Recevoir;Café\nSuivi;Recevoir;Entretien\nAccueil;Préparer;Photo",
        expect![[r#"
            1 Accueil
              1.1 Préparer
                1.1.1 Livret
                1.1.2 Visite
                1.1.3 Photo
              1.2 Recevoir
                1.2.1 Café
            2 Suivi
              2.1 Recevoir
                2.1.1 Entretien
        "#]],
    );
}

#[test]
fn themes_in_a_column_of_their_own_on_their_first_row() {
    check(
        "N°;Thème;Indicateur\n1;1. Accueil;Livret\n2;;Visite\n1;2. Suivi;Entretien\n2;;Bilan",
        expect![[r#"
        1 Accueil
          1
            1 Livret
            2 Visite
        2 Suivi
          2
            1 Entretien
            2 Bilan
    "#]],
    );
    check(
        "Thème;Critère;Indicateur\nAccueil;;\n;Préparer;\n;;Livret\n;;Visite\nSuivi;;\n;;Entretien",
        expect![[r#"
        1 Accueil
          1.1 Préparer
            1.1.1 Livret
            1.1.2 Visite
        2 Suivi
          2
            2.1 Entretien
    "#]],
    );
    check(
        "Domaine;Indicateur\n;Livret\nAccueil;Visite",
        expect![[r#"
        1 Accueil
          1
            1.1 Visite
        ?2
          2
            2.1 Livret
        2: MissingParent { parent: "" }
    "#]],
    );
}

#[test]
fn other_scripts_are_as_good() {
    check(
        "Thème;Indicateur\nاستقبال;دليل\nاستقبال;زيارة\nمتابعة;مقابلة",
        expect![[r#"
        1 استقبال
          1
            1.1 دليل
            1.2 زيارة
        2 متابعة
          2
            2.1 مقابلة
    "#]],
    );
}

#[test]
fn a_list_without_structure_is_one_theme() {
    check(
        "Indicateur\nLivret\nVisite",
        expect![[r#"
        1
          1
            1.1 Livret
            1.2 Visite
        : NoStructure
    "#]],
    );
}

#[test]
fn banners_stand_over_their_rows() {
    check(
        "N°;Questions;Oui;Non\nAXE 1 : ACCUEIL;;;\n1;Livret;;\n2;Visite;;\nAXE 2 : SUIVI;;;\n3;Entretien;;",
        expect![[r#"
            1 ACCUEIL
              1
                1 Livret
                2 Visite
            2 SUIVI
              2
                3 Entretien
        "#]],
    );
    check(
        "Questions;N°;Aide\n;Accueil;\nLivret;1;a\n;Suivi;\n;Objectif 2 : Recevoir;\nVisite;2;b",
        expect![[r#"
            1 Accueil
              1
                1 Livret
            2 Suivi
              2 Recevoir
                2 Visite
            3: DepthJumps { from: 1, to: 3 }
        "#]],
    );
    check(
        "N°;Questions;Aide\nThème 1 : Accueil;;\n1.1;Livret;\nThème 2 : Suivi;;\n2.1;Visite;",
        expect![[r#"
        1 Accueil
          1
            1.1 Livret
        2 Suivi
          2
            2.1 Visite
    "#]],
    );
}

#[test]
fn totals_and_repeated_headers_are_no_indicators() {
    check(
        "N°;Indicateur;Points\n1;Accueil;3\n1.1;Livret;1\n1.2;Visite;2\n;Sous-total;3\nN°;Indicateur;Points\n2;Suivi;5\n2.1;Entretien;5\n;TOTAL;9",
        expect![[r#"
            1 Accueil [3]
              1  [3]
                1.1 Livret
                1.2 Visite [2]
            2 Suivi [5]
              2  [5]
                2.1 Entretien [5]
            6: HeaderAgain
            C9: TotalDiffers { stated: "9", found: "8" }
        "#]],
    );
}
