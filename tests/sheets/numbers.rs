//! Dotted numbers and their like tell what stands in what.

use expect_test::{Expect, expect};

use crate::samples::{plant, shown, table};

#[track_caller]
fn check(csv: &str, expected: Expect) {
    expected.assert_eq(&shown(&plant(&table(csv))));
}

#[test]
fn dotted_numbers_two_deep() {
    check(
        "N°;Indicateur\n1;Accueil\n1.1;Livret\n1.2;Visite\n2;Suivi\n2.1;Entretien",
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
fn dotted_numbers_three_deep() {
    check(
        "N°;Intitulé\n1;Accueil\n1.1;Préparer\n1.1.1;Livret\n1.1.2;Visite\n1.2;Recevoir\n1.2.1;Café\n2;Suivi\n2.1;Entretien",
        expect![[r#"
            1 Accueil
              1.1 Préparer
                1.1.1 Livret
                1.1.2 Visite
              1.2 Recevoir
                1.2.1 Café
            2 Suivi
              2
                2.1 Entretien
        "#]],
    );
}

#[test]
fn numbers_with_letters_commas_and_words() {
    check(
        "Code;Intitulé\nA;Accueil\nA1;Livret\nA2;Visite\nB;Suivi\nB.1);Entretien",
        expect![[r#"
            A Accueil
              A
                A1 Livret
                A2 Visite
            B Suivi
              B
                B.1 Entretien
        "#]],
    );
    check(
        "N°;Intitulé\n1;Accueil\n1,1;Livret\n1,2;Visite",
        expect![[r#"
        1 Accueil
          1
            1,1 Livret
            1,2 Visite
    "#]],
    );
    check(
        "N°;Intitulé\nCritère 1;Accueil\nIndicateur 1;Livret\nIndicateur 2;Visite\nCritère 2;Suivi\nIndicateur 3;Entretien",
        expect![[r#"
            1 Accueil
              1
                1 Livret
                2 Visite
            2 Suivi
              2
                3 Entretien
        "#]],
    );
}

#[test]
fn numbers_at_the_beginning_of_titles() {
    check(
        "Indicateurs\n1. Accueil\n1.1 Livret\n1.2 Visite\nà discuter\n2. Suivi\n2.1 – Entretien",
        expect![[r#"
        1 Accueil
          1
            1.1 Livret
            1.2 Visite
            1.3 à discuter
        2 Suivi
          2
            2.1 Entretien
    "#]],
    );
}

#[test]
fn missing_levels_between_numbers_are_made() {
    check(
        "N°;Indicateur\n1.1.1;Livret\n1.1.2;Visite\n2;Suivi\n2.3.1;Entretien",
        expect![[r#"
        1
          1.1
            1.1.1 Livret
            1.1.2 Visite
        2 Suivi
          2.3
            2.3.1 Entretien
        2: MissingLevel { number: "1" }
        2: MissingLevel { number: "1.1" }
        5: MissingLevel { number: "2.3" }
    "#]],
    );
}

#[test]
fn rows_without_a_number_stay_where_they_are() {
    check(
        "N°;Indicateur\n1;Accueil\n;Livret\n;Visite\n1.1;Café\n;Thé\n2;Suivi\n2.1;Entretien",
        expect![[r#"
            1 Accueil
              1
                1.2 Livret
                1.3 Visite
                1.1 Café
                1.4 Thé
            2 Suivi
              2
                2.1 Entretien
        "#]],
    );
}

#[test]
fn numbers_deeper_than_three_are_folded() {
    check(
        "N°;Indicateur\n1;Accueil\n1.1;Préparer\n1.1.1;Avant l’été\n1.1.1.1;Livret\n1.1.1.2;Visite\n1.1.2;Calendrier",
        expect![[r#"
            1 Accueil
              1.1 Préparer
                1.1.2 Calendrier
              1.1.1 Préparer – Avant l’été
                1.1.1.1 Livret
                1.1.1.2 Visite
            4: TooDeep { depth: 3 }
        "#]],
    );
}

#[test]
fn numbers_at_the_beginning_of_titles_are_theirs_in_every_layout() {
    check(
        "Critère;Indicateur\nCritère 1 : Informer;Indicateur 1 : Livret\n;Indicateur 2 : Site\nCritère 2;Indicateur 3 : Besoin",
        expect![[r#"
            1 Informer
              1
                1 Livret
                2 Site
            2 Critère 2
              2
                3 Besoin
        "#]],
    );
}
