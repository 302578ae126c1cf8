//! What figures from round to round say, case by case, in each language: the trend, two rounds side by side, and the
//! levels of one indicator.

use expect_test::{Expect, expect};
use gallery::cases::{self, Case};
use gallery::texts::texts;
use qualicycle::figures::Figure;
use qualicycle::texts::Language;

/// The figures of some cases of a kind in a language.
fn in_language(language: Language, names: &[&str]) -> Vec<Option<Figure>> {
    let kind = match names[0].split('-').next() {
        Some("trend") => cases::trend::cases,
        Some("slope") => cases::slope::cases,
        _ => cases::sparkline::cases,
    };
    let all: Vec<Case> = kind(&texts(language));
    let found = |name: &&str| {
        let case = all.iter().find(|case| case.name == *name);
        case.unwrap_or_else(|| panic!("there is no case {name}")).figure.clone()
    };
    names.iter().map(found).collect()
}

/// The figure of a case in French.
fn in_french(name: &str) -> Figure {
    in_language(Language::French, &[name]).swap_remove(0).expect("a figure")
}

/// What the figures of a kind say as their conclusion.
#[track_caller]
fn check(names: &[&str], expected: Expect) {
    check_each(names, |figure| &figure.title, expected);
}

#[track_caller]
fn check_each(names: &[&str], said: fn(&Figure) -> &str, expected: Expect) {
    let mut text = String::new();
    let in_languages = Language::ALL.map(|language| in_language(language, names));
    for figure in (0..names.len()).flat_map(|case| in_languages.each_ref().map(|figures| &figures[case])) {
        let said = figure.as_ref().map_or("no figure", said);
        // Spaces that hold together are held by the tests of the texts.
        text.push_str(&said.replace(['\u{a0}', '\u{202f}'], " "));
        text.push('\n');
    }
    expected.assert_eq(&text);
}

/// The rows of a table that the picture does not show.
fn n_aside(figure: &Figure) -> usize {
    figure.numbers.rows.iter().filter(|row| row.head.index.is_none()).count()
}

#[test]
fn a_trend_says_what_rose_and_what_fell() {
    check(
        &["trend-one-up", "trend-one-down", "trend-up-and-down", "trend-picked-rounds", "trend-since-earlier"],
        expect![[r#"
            « Accueil » progresse depuis la campagne 2024
            “Welcome” has improved since round 2024
            “Onthaal” is vooruitgegaan sinds ronde 2024
            « Vie scolaire » recule depuis la campagne 2024
            “School life” has declined since round 2024
            “Schoolleven” is achteruitgegaan sinds ronde 2024
            Depuis la campagne 2024, « Accueil » et « Orientation » progressent et « Vie scolaire » recule
            Since round 2024, “Welcome” and “Guidance” have improved and “School life” has declined
            Sinds ronde 2024 zijn “Onthaal” en “Studiekeuze” vooruitgegaan en is “Schoolleven” achteruitgegaan
            Depuis la campagne 2022, « Accueil » et « Partenariats » progressent et « Orientation » et « Évaluation des acquis » reculent
            Since round 2022, “Welcome” and “Partnerships” have improved and “Guidance” and “Assessment” have declined
            Sinds ronde 2022 zijn “Onthaal” en “Partnerschappen” vooruitgegaan en zijn “Studiekeuze” en “Toetsing” achteruitgegaan
            Depuis la campagne 2022, « Accueil » et « Partenariats » progressent et « Orientation » et « Évaluation des acquis » reculent
            Since round 2022, “Welcome” and “Partnerships” have improved and “Guidance” and “Assessment” have declined
            Sinds ronde 2022 zijn “Onthaal” en “Partnerschappen” vooruitgegaan en zijn “Studiekeuze” en “Toetsing” achteruitgegaan
        "#]],
    );
}

#[test]
fn a_trend_of_many_themes_counts_them_and_names_the_one_that_stands_out() {
    check(
        &["trend-many-up", "trend-many-up-alike", "trend-forty-themes"],
        expect![[r#"
            Depuis la campagne 2024, 5 thèmes, surtout « Orientation », progressent et « Pilotage » recule
            Since round 2024, 5 themes, above all “Guidance”, have improved and “Steering” has declined
            Sinds ronde 2024 zijn 5 thema’s, vooral “Studiekeuze”, vooruitgegaan en is “Aansturing” achteruitgegaan
            Les 6 thèmes progressent depuis la campagne 2024
            All 6 themes have improved since round 2024
            Alle 6 thema’s zijn vooruitgegaan sinds ronde 2024
            7 thèmes progressent depuis la campagne 2025
            7 themes have improved since round 2025
            7 thema’s zijn vooruitgegaan sinds ronde 2025
        "#]],
    );
}

#[test]
fn a_trend_says_so_when_nothing_moved_clearly() {
    check(
        &["trend-flat", "trend-newly-answered", "trend-picked-themes", "trend-now-and-then", "trend-partly-flat"],
        expect![[r#"
            Sur les indicateurs communs, pas de changement net depuis la campagne 2024
            No clear change since round 2024
            Geen duidelijke verandering sinds ronde 2024
            Sur les indicateurs communs, pas de changement net depuis la campagne 2024
            No clear change since round 2024
            Geen duidelijke verandering sinds ronde 2024
            Sur les indicateurs communs, pas de changement net depuis la campagne 2025
            No clear change since round 2025
            Geen duidelijke verandering sinds ronde 2025
            Sur les indicateurs communs, pas de changement net depuis la campagne 2025 dans « Accueil », seul thème comparable
            No clear change since round 2025 in “Welcome”, the only theme that can be compared
            Geen duidelijke verandering sinds ronde 2025 bij “Onthaal”, het enige vergelijkbare thema
            Sur les indicateurs communs, pas de changement net depuis la campagne 2024 dans les 3 thèmes comparables
            No clear change since round 2024 in the 3 themes that can be compared
            Geen duidelijke verandering sinds ronde 2024 bij de 3 vergelijkbare thema’s
        "#]],
    );
}

#[test]
fn a_trend_says_why_nothing_compares() {
    let cases = ["trend-new-scope", "trend-nothing-in-common", "trend-forgotten-edition", "trend-first-rated-now"];
    check(
        &cases,
        expect![[r#"
            Rien à comparer avec la campagne 2026 : ce qui vous concerne a changé
            Nothing to compare with round 2026: what applies to you has changed
            Niets te vergelijken met ronde 2026: wat op u van toepassing is, is veranderd
            Rien à comparer avec la campagne 2026 : aucun indicateur commun n’est évalué dans les deux campagnes
            Nothing to compare with round 2026: no comparable indicator was assessed in both rounds
            Niets te vergelijken met ronde 2026: geen enkele vergelijkbare indicator is in beide rondes beoordeeld
            Rien à comparer avec la campagne 2024 : le référentiel n’est plus le même
            Nothing to compare with round 2024: the framework is no longer the same
            Niets te vergelijken met ronde 2024: het referentiekader is niet meer hetzelfde
            Rien à comparer avec la campagne 2024 : aucun indicateur commun n’est évalué dans les deux campagnes
            Nothing to compare with round 2024: no comparable indicator was assessed in both rounds
            Niets te vergelijken met ronde 2024: geen enkele vergelijkbare indicator is in beide rondes beoordeeld
        "#]],
    );
}

#[test]
fn there_is_no_trend_of_a_single_round_or_of_nothing() {
    let figures = in_language(Language::French, &["trend-single-round", "trend-nothing-rated"]);
    assert!(figures.iter().all(Option::is_none));
}

#[test]
fn the_note_of_a_trend_says_what_was_compared_and_where_it_breaks() {
    let cases = [
        "trend-newly-answered",
        "trend-not-applicable",
        "trend-new-edition",
        "trend-many-breaks",
        "trend-now-and-then",
    ];
    check_each(
        &cases,
        |figure| &figure.note,
        expect![[r#"
            Moyenne de chaque thème ; 0 % est le niveau le plus bas de l’échelle, 100 % le plus élevé. Le titre compare les campagnes 2024 et 2026 sur les 12 indicateurs évalués dans les deux ; un écart de moins d’un demi-niveau n’y compte pas. Les lignes comptent tous les indicateurs évalués dans chaque campagne : elles peuvent bouger du seul fait que ces indicateurs ne sont pas les mêmes.
            Average of each theme; 0% is the lowest level of the scale, 100% the highest. The title compares rounds 2024 and 2026 over the 12 indicators assessed in both; a difference under half a level does not count. For each round, the lines count every indicator assessed: they can therefore also move because different indicators were assessed.
            Gemiddelde van elk thema; 0% is het laagste niveau van de schaal, 100% het hoogste. De titel vergelijkt de rondes 2024 en 2026 op de 12 indicatoren die in beide zijn beoordeeld; een verschil van minder dan een half niveau telt niet. De lijnen tellen per ronde alle beoordeelde indicatoren mee: ze kunnen dus ook bewegen doordat er andere indicatoren zijn beoordeeld.
            Moyenne de chaque thème ; 0 % est le niveau le plus bas de l’échelle, 100 % le plus élevé. Le titre compare les campagnes 2024 et 2026 sur les 18 indicateurs évalués dans les deux ; un écart de moins d’un demi-niveau n’y compte pas. Les lignes comptent tous les indicateurs évalués dans chaque campagne : elles peuvent bouger du seul fait que ces indicateurs ne sont pas les mêmes.
            Average of each theme; 0% is the lowest level of the scale, 100% the highest. The title compares rounds 2024 and 2026 over the 18 indicators assessed in both; a difference under half a level does not count. For each round, the lines count every indicator assessed: they can therefore also move because different indicators were assessed.
            Gemiddelde van elk thema; 0% is het laagste niveau van de schaal, 100% het hoogste. De titel vergelijkt de rondes 2024 en 2026 op de 18 indicatoren die in beide zijn beoordeeld; een verschil van minder dan een half niveau telt niet. De lijnen tellen per ronde alle beoordeelde indicatoren mee: ze kunnen dus ook bewegen doordat er andere indicatoren zijn beoordeeld.
            Moyenne de chaque thème ; 0 % est le niveau le plus bas de l’échelle, 100 % le plus élevé. Le titre compare les campagnes 2026 et 2026 sur les 16 indicateurs évalués dans les deux ; un écart de moins d’un demi-niveau n’y compte pas. À partir de la campagne 2026, l’édition du référentiel a changé : la ligne s’interrompt, car les questions ne sont plus toutes les mêmes.
            Average of each theme; 0% is the lowest level of the scale, 100% the highest. The title compares rounds 2026 and 2026 over the 16 indicators assessed in both; a difference under half a level does not count. From round 2026 on, the edition of the framework has changed: the line breaks off, because not all questions are still the same.
            Gemiddelde van elk thema; 0% is het laagste niveau van de schaal, 100% het hoogste. De titel vergelijkt de rondes 2026 en 2026 op de 16 indicatoren die in beide zijn beoordeeld; een verschil van minder dan een half niveau telt niet. Vanaf ronde 2026 is de editie van het referentiekader anders: de lijn breekt af, omdat niet alle vragen dezelfde zijn gebleven.
            Moyenne de chaque thème ; 0 % est le niveau le plus bas de l’échelle, 100 % le plus élevé. À chacune des campagnes 2019, 2020, 2021, 2022, 2023, 2024, 2025 et 2026, ce qui vous concerne a changé : les résultats ne se comparent pas aux précédents.
            Average of each theme; 0% is the lowest level of the scale, 100% the highest. From rounds 2019, 2020, 2021, 2022, 2023, 2024, 2025 and 2026 on, what applies to you has changed: results cannot be compared with earlier ones.
            Gemiddelde van elk thema; 0% is het laagste niveau van de schaal, 100% het hoogste. Vanaf de rondes 2019, 2020, 2021, 2022, 2023, 2024, 2025 en 2026 is telkens veranderd wat op u van toepassing is: de resultaten zijn niet te vergelijken met de eerdere.
            Moyenne de chaque thème ; 0 % est le niveau le plus bas de l’échelle, 100 % le plus élevé. Le titre compare les campagnes 2025 et 2026 sur les 4 indicateurs évalués dans les deux ; un écart de moins d’un demi-niveau n’y compte pas. Un tireté fin enjambe les campagnes où le thème n’a pas de résultat.
            Average of each theme; 0% is the lowest level of the scale, 100% the highest. The title compares rounds 2025 and 2026 over the 4 indicators assessed in both; a difference under half a level does not count. Thin dashes cross rounds in which the theme has no result.
            Gemiddelde van elk thema; 0% is het laagste niveau van de schaal, 100% het hoogste. De titel vergelijkt de rondes 2025 en 2026 op de 4 indicatoren die in beide zijn beoordeeld; een verschil van minder dan een half niveau telt niet. Dunne streepjes overbruggen de rondes waarin het thema geen resultaat heeft.
        "#]],
    );
}

#[test]
fn up_to_eight_themes_share_a_plane_and_more_have_strips_of_their_own() {
    let n_zeros = |name: &str| {
        let figure = in_french(name);
        figure.picture.shapes.iter().filter(|shape| shape.class == "axis").count()
    };
    assert_eq!(
        [n_zeros("trend-eight-themes"), n_zeros("trend-nine-themes"), n_zeros("trend-forty-themes")],
        [1, 9, 40]
    );
}

#[test]
fn a_slope_says_what_rose_most_what_fell_most_and_how_many_stayed() {
    let cases = ["slope-all-move", "slope-one-up", "slope-one-down", "slope-six-themes", "slope-one-theme"];
    check(
        &cases,
        expect![[r#"
            Depuis la campagne 2024, « Accueil » progresse le plus (de 0 % à 67 %) ; « Partenariats » recule le plus (de 100 % à 33 %)
            Since round 2024, “Welcome” has improved most (from 0% to 67%); “Partnerships” has declined most (from 100% to 33%)
            Sinds ronde 2024 is “Onthaal” het meest vooruitgegaan (van 0% naar 67%) en is “Partnerschappen” het meest achteruitgegaan (van 100% naar 33%)
            Depuis la campagne 2024, « Accueil » progresse (de 0 % à 67 %) ; 5 thèmes sans changement net
            Since round 2024, “Welcome” has improved (from 0% to 67%); 5 themes have not clearly changed
            Sinds ronde 2024 is “Onthaal” vooruitgegaan (van 0% naar 67%); 5 thema’s zijn niet duidelijk veranderd
            Depuis la campagne 2024, « Accueil » recule (de 100 % à 33 %) ; 5 thèmes sans changement net
            Since round 2024, “Welcome” has declined (from 100% to 33%); 5 themes have not clearly changed
            Sinds ronde 2024 is “Onthaal” achteruitgegaan (van 100% naar 33%); 5 thema’s zijn niet duidelijk veranderd
            Depuis la campagne 2024, « Accueil » et « Évaluation des acquis » progressent ; « Partenariats » recule (de 67 % à 42 %) ; 3 thèmes sans changement net
            Since round 2024, “Welcome” and “Assessment” have improved; “Partnerships” has declined (from 67% to 42%); 3 themes have not clearly changed
            Sinds ronde 2024 zijn “Onthaal” en “Toetsing” vooruitgegaan en is “Partnerschappen” achteruitgegaan (van 67% naar 42%); 3 thema’s zijn niet duidelijk veranderd
            Depuis la campagne 2024, « Accueil » progresse (de 33 % à 67 %)
            Since round 2024, “Welcome” has improved (from 33% to 67%)
            Sinds ronde 2024 is “Onthaal” vooruitgegaan (van 33% naar 67%)
        "#]],
    );
}

#[test]
fn themes_that_moved_equally_far_are_named_together_or_counted() {
    let cases = ["slope-two-alike", "slope-five-alike", "slope-forty-themes", "slope-forty-themes-rising"];
    check(
        &cases,
        expect![[r#"
            Depuis la campagne 2024, « Accueil » et « Orientation » progressent le plus ; « Partenariats » et « Évaluation des acquis » reculent ; 1 thème sans changement net
            Since round 2024, “Welcome” and “Guidance” have improved most; “Partnerships” and “Assessment” have declined; 1 theme has not clearly changed
            Sinds ronde 2024 zijn “Onthaal” en “Studiekeuze” het meest vooruitgegaan en zijn “Partnerschappen” en “Toetsing” achteruitgegaan; 1 thema is niet duidelijk veranderd
            Depuis la campagne 2024, 5 thèmes progressent ; « Pilotage » recule (de 33 % à 0 %)
            Since round 2024, 5 themes have improved; “Steering” has declined (from 33% to 0%)
            Sinds ronde 2024 zijn 5 thema’s vooruitgegaan en is “Aansturing” achteruitgegaan (van 33% naar 0%)
            Depuis la campagne 2024, 10 thèmes progressent ; 10 thèmes reculent ; 20 thèmes sans changement net
            Since round 2024, 10 themes have improved; 10 themes have declined; 20 themes have not clearly changed
            Sinds ronde 2024 zijn 10 thema’s vooruitgegaan en zijn 10 thema’s achteruitgegaan; 20 thema’s zijn niet duidelijk veranderd
            Depuis la campagne 2024, les 40 thèmes progressent
            Since round 2024, all 40 themes have improved
            Sinds ronde 2024 zijn alle 40 thema’s vooruitgegaan
        "#]],
    );
}

#[test]
fn a_slope_says_so_when_nothing_moved_clearly() {
    check(
        &["slope-flat", "slope-one-theme-flat", "slope-forty-themes-flat"],
        expect![[r#"
        Aucun des 6 thèmes ne change nettement depuis la campagne 2024
        None of the 6 themes has clearly changed since round 2024
        Geen van de 6 thema’s is duidelijk veranderd sinds ronde 2024
        « Accueil » ne change pas nettement depuis la campagne 2024
        “Welcome” has not clearly changed since round 2024
        “Onthaal” is niet duidelijk veranderd sinds ronde 2024
        Aucun des 40 thèmes ne change nettement depuis la campagne 2024
        None of the 40 themes has clearly changed since round 2024
        Geen van de 40 thema’s is duidelijk veranderd sinds ronde 2024
    "#]],
    );
}

#[test]
fn there_is_no_slope_where_nothing_compares() {
    let cases = ["slope-single-round", "slope-nothing-rated", "slope-new-scope", "slope-nothing-in-common"];
    assert!(in_language(Language::French, &cases).iter().all(Option::is_none));
}

#[test]
fn a_slope_is_about_the_round_that_was_chosen_whatever_other_rounds_are_shown() {
    check(
        &["slope-since-earlier", "slope-since-hidden"],
        expect![[r#"
        Depuis la campagne 2022, « Orientation » et « Pilotage » progressent le plus
        Since round 2022, “Guidance” and “Steering” have improved most
        Sinds ronde 2022 zijn “Studiekeuze” en “Aansturing” het meest vooruitgegaan
        Depuis la campagne 2022, « Orientation » et « Pilotage » progressent le plus
        Since round 2022, “Guidance” and “Steering” have improved most
        Sinds ronde 2022 zijn “Studiekeuze” en “Aansturing” het meest vooruitgegaan
    "#]],
    );
}

#[test]
fn the_note_of_a_slope_says_what_is_left_out_and_why() {
    let cases = ["slope-other-themes", "slope-new-edition", "slope-forty-themes"];
    check_each(
        &cases,
        |figure| &figure.note,
        expect![[r#"
            Moyennes sur les 40 indicateurs évalués à la fois dans les campagnes 2024 et 2026. Un écart de moins d’un demi-niveau n’est pas un changement. Seulement dans la campagne 2024 : « Orientation », « Vie scolaire » et « Partenariats ». Seulement dans la campagne 2026 : « Numérique 2 », « Suivi des anciens 2 », « Accueil 3 », « Orientation 3 », « Vie scolaire 3 » et « Partenariats 3 ». Sans indicateur comparable évalué dans les deux campagnes : « Accueil ».
            Averages over the 40 indicators assessed in both rounds, 2024 and 2026. A difference under half a level is no change. Chosen for round 2024 only: “Guidance”, “School life” and “Partnerships”. Chosen for round 2026 only: “Digital work 2”, “Follow-up 2”, “Welcome 3”, “Guidance 3”, “School life 3” and “Partnerships 3”. No comparable indicator assessed in both rounds: “Welcome”.
            Gemiddelden over de 40 indicatoren die in beide rondes zijn beoordeeld, 2024 en 2026. Een verschil van minder dan een half niveau is geen verandering. Alleen gekozen voor ronde 2024: “Studiekeuze”, “Schoolleven” en “Partnerschappen”. Alleen gekozen voor ronde 2026: “Digitaal leren 2”, “Opvolging van oud-leerlingen 2”, “Onthaal 3”, “Studiekeuze 3”, “Schoolleven 3” en “Partnerschappen 3”. Geen vergelijkbare indicator in beide rondes beoordeeld: “Onthaal”.
            Moyennes sur les 12 indicateurs évalués à la fois dans les campagnes 2024 et 2026. Un écart de moins d’un demi-niveau n’est pas un changement. Sans indicateur comparable évalué dans les deux campagnes : « Partenariats », « Évaluation des acquis » et « Pilotage ».
            Averages over the 12 indicators assessed in both rounds, 2024 and 2026. A difference under half a level is no change. No comparable indicator assessed in both rounds: “Partnerships”, “Assessment” and “Steering”.
            Gemiddelden over de 12 indicatoren die in beide rondes zijn beoordeeld, 2024 en 2026. Een verschil van minder dan een half niveau is geen verandering. Geen vergelijkbare indicator in beide rondes beoordeeld: “Partnerschappen”, “Toetsing” en “Aansturing”.
            Moyennes sur les 160 indicateurs évalués à la fois dans les campagnes 2024 et 2026. Un écart de moins d’un demi-niveau n’est pas un changement. 20 thèmes sans changement net ne sont pas dessinés ; ils figurent dans le tableau.
            Averages over the 160 indicators assessed in both rounds, 2024 and 2026. A difference under half a level is no change. 20 themes without a clear change are not drawn; they are in the table.
            Gemiddelden over de 160 indicatoren die in beide rondes zijn beoordeeld, 2024 en 2026. Een verschil van minder dan een half niveau is geen verandering. 20 thema’s zonder duidelijke verandering zijn niet getekend; ze staan in de tabel.
        "#]],
    );
}

#[test]
fn of_many_themes_a_slope_draws_those_that_moved_and_the_table_has_all() {
    let rows = |name: &str| {
        let figure = in_french(name);
        (figure.numbers.rows.len(), n_aside(&figure))
    };
    assert_eq!(rows("slope-twelve-themes"), (12, 0));
    assert_eq!(rows("slope-forty-themes"), (40, 20));
    assert_eq!(rows("slope-forty-themes-flat"), (40, 0), "all are drawn when none moved");
}

#[test]
fn the_levels_of_an_indicator_stand_in_a_few_words() {
    let cases = [
        "sparkline-three-rounds",
        "sparkline-gaps",
        "sparkline-other-answers",
        "sparkline-twenty-rounds",
        "sparkline-percent",
        "sparkline-first-round",
        "sparkline-never-rated",
    ];
    check(
        &cases,
        expect![[r#"
        2024 : 2 · 2025 : 2 · 2026 : 3
        2024: 2 · 2025: 2 · 2026: 3
        2024: 2 · 2025: 2 · 2026: 3
        2022 : 1 · 2024 : 2 · 2025 : 4
        2022: 1 · 2024: 2 · 2025: 4
        2022: 1 · 2024: 2 · 2025: 4
        2023 : 2 · 2024 : non concerné · 2025 : ne se prononce pas · 2026 : 3
        2023: 2 · 2024: not applicable · 2025: no judgement · 2026: 3
        2023: 2 · 2024: niet van toepassing · 2025: geen oordeel · 2026: 3
        … · 2022 : 2 · 2023 : 1 · 2024 : 2 · 2025 : 1 · 2026 : 2
        … · 2022: 2 · 2023: 1 · 2024: 2 · 2025: 1 · 2026: 2
        … · 2022: 2 · 2023: 1 · 2024: 2 · 2025: 1 · 2026: 2
        2024 : 40 % · 2025 : 55 % · 2026 : 90 %
        2024: 40% · 2025: 55% · 2026: 90%
        2024: 40% · 2025: 55% · 2026: 90%
        no figure
        no figure
        no figure
        no figure
        no figure
        no figure
    "#]],
    );
}

#[test]
fn the_levels_of_an_indicator_break_where_the_question_is_another_one() {
    let n_breaks = |name: &str| {
        let figure = in_french(name);
        figure.picture.shapes.iter().filter(|shape| shape.class == "break").count()
    };
    assert_eq!([n_breaks("sparkline-same-question"), n_breaks("sparkline-other-question")], [0, 1]);
}
