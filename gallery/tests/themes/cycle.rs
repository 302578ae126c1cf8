//! The quality cycle.

use gallery::texts::texts;
use gallery::world::{World, level};
use qualicycle::dossier::change::Rating;
use qualicycle::figures::{Figure, cycle};
use qualicycle::texts::Language;

use super::titles;

fn cycle_of(world: &World) -> Option<Figure> {
    cycle::figure(&texts(world.language()), &world.subject())
}

/// Each theme reaches so many steps of the cycle, and nothing of the others; -1 is not rated.
fn by_stage(reached: &'static [i16]) -> impl Fn(World) -> World {
    move |world| {
        world.themes(reached.len()).round("2026", move |theme, step| match reached[theme] {
            -1 => Rating::NotRated,
            n => level(if (step as i16) < n { 4 } else { 1 }),
        })
    }
}

#[test]
fn the_cycle_says_where_it_stops_most_often() {
    assert_eq!(
        titles(cycle_of, by_stage(&[2, 2, 2, 1, 4, 4])),
        [
            "Le cycle s’arrête le plus souvent à «\u{a0}Mettre en œuvre\u{a0}»\u{a0}: 4 thèmes sur 6 n’atteignent pas encore «\u{a0}Évaluer\u{a0}»",
            "The cycle most often stops at “Do”: 4 of 6 themes have not reached “Check” yet",
            "De cyclus stopt het vaakst bij “Uitvoeren”: 4 van de 6 thema’s hebben “Evalueren” nog niet bereikt",
        ]
    );
    assert_eq!(
        titles(cycle_of, by_stage(&[2, 2, 1])),
        [
            "Le cycle s’arrête le plus souvent à «\u{a0}Mettre en œuvre\u{a0}»\u{a0}: aucun thème n’atteint encore «\u{a0}Évaluer\u{a0}»",
            "The cycle most often stops at “Do”: no theme has reached “Check” yet",
            "De cyclus stopt het vaakst bij “Uitvoeren”: nog geen enkel thema heeft “Evalueren” bereikt",
        ]
    );
    assert_eq!(
        titles(cycle_of, by_stage(&[0, 0, 1])),
        [
            "Le cycle s’arrête le plus souvent avant son premier stade\u{a0}: 2 thèmes sur 3 n’atteignent pas encore «\u{a0}Projeter\u{a0}»",
            "The cycle most often stops before its first step: 2 of 3 themes have not reached “Plan” yet",
            "De cyclus stopt het vaakst vóór de eerste stap: 2 van de 3 thema’s hebben “Plannen” nog niet bereikt",
        ]
    );
}

#[test]
fn themes_that_are_all_in_one_place_are_said_to_be() {
    assert_eq!(
        titles(cycle_of, by_stage(&[4, 4])),
        [
            "Les 2 thèmes font le tour du cycle, jusqu’à «\u{a0}Ajuster\u{a0}»",
            "All 2 themes go all the way round the cycle, to “Act”",
            "De 2 thema’s doorlopen de hele cyclus, tot en met “Bijsturen”",
        ]
    );
    assert_eq!(
        titles(cycle_of, by_stage(&[0, 0])),
        [
            "Aucun des 2 thèmes n’atteint encore le premier stade du cycle, «\u{a0}Projeter\u{a0}»",
            "None of the 2 themes has reached the first step of the cycle yet, “Plan”",
            "Nog geen van de 2 thema’s heeft de eerste stap van de cyclus bereikt: “Plannen”",
        ]
    );
    assert_eq!(
        titles(cycle_of, by_stage(&[3, 3])),
        [
            "Les 2 thèmes s’arrêtent à «\u{a0}Évaluer\u{a0}»\u{a0}: aucun n’atteint encore «\u{a0}Ajuster\u{a0}»",
            "All 2 themes stop at “Check”: none has reached “Act” yet",
            "De 2 thema’s stoppen bij “Evalueren”: geen enkel heeft “Bijsturen” al bereikt",
        ]
    );
}

#[test]
fn most_themes_that_go_round_and_themes_in_different_places_are_said_to() {
    assert_eq!(
        titles(cycle_of, by_stage(&[4, 4, 1])),
        [
            "2 thèmes sur 3 font le tour du cycle, jusqu’à «\u{a0}Ajuster\u{a0}»",
            "2 of 3 themes go all the way round the cycle, to “Act”",
            "2 van de 3 thema’s doorlopen de hele cyclus, tot en met “Bijsturen”",
        ]
    );
    assert_eq!(
        titles(cycle_of, by_stage(&[1, 2])),
        [
            "Les thèmes en sont à des stades différents du cycle\u{a0}: aucun ne va jusqu’à «\u{a0}Ajuster\u{a0}»",
            "The themes are at different steps of the cycle: none has come as far as “Act”",
            "De thema’s staan op verschillende plaatsen in de cyclus: geen enkel komt tot “Bijsturen”",
        ]
    );
    assert_eq!(
        titles(cycle_of, by_stage(&[1, 4])),
        [
            "Les thèmes en sont à des stades différents du cycle\u{a0}: un seul va jusqu’à «\u{a0}Ajuster\u{a0}»",
            "The themes are at different steps of the cycle: only one has come as far as “Act”",
            "De thema’s staan op verschillende plaatsen in de cyclus: één komt tot “Bijsturen”",
        ]
    );
    assert_eq!(
        titles(cycle_of, by_stage(&[1, 1, 4, 4])),
        [
            "Les thèmes en sont à des stades différents du cycle\u{a0}: 2 sur 4 vont jusqu’à «\u{a0}Ajuster\u{a0}»",
            "The themes are at different steps of the cycle: 2 of 4 have come as far as “Act”",
            "De thema’s staan op verschillende plaatsen in de cyclus: 2 van de 4 komen tot “Bijsturen”",
        ]
    );
}

#[test]
fn the_cycle_of_a_single_theme_is_told_by_its_name() {
    let of = |reached: &'static [i16]| titles(cycle_of, by_stage(reached));
    assert_eq!(
        of(&[3]),
        [
            "«\u{a0}Accueil\u{a0}» s’arrête à «\u{a0}Évaluer\u{a0}»\u{a0}: «\u{a0}Ajuster\u{a0}» n’est pas encore atteint",
            "“Welcome” stops at “Check”: “Act” is not reached yet",
            "“Onthaal” stopt bij “Evalueren”: “Bijsturen” is nog niet bereikt",
        ]
    );
    assert_eq!(
        of(&[0]),
        [
            "«\u{a0}Accueil\u{a0}» n’atteint pas encore le premier stade du cycle, «\u{a0}Projeter\u{a0}»",
            "“Welcome” has not reached the first step of the cycle yet, “Plan”",
            "“Onthaal” heeft de eerste stap van de cyclus, “Plannen”, nog niet bereikt",
        ]
    );
    assert_eq!(
        of(&[4]),
        [
            "«\u{a0}Accueil\u{a0}» fait le tour du cycle, jusqu’à «\u{a0}Ajuster\u{a0}»",
            "“Welcome” goes all the way round the cycle, to “Act”",
            "“Onthaal” doorloopt de hele cyclus, tot en met “Bijsturen”",
        ]
    );
}

#[test]
fn themes_without_a_result_do_not_count_in_the_cycle_and_are_told() {
    let figure = cycle_of(&by_stage(&[2, 2, -1])(World::of(Language::French))).expect("a figure");
    assert!(figure.title.starts_with("Les 2 thèmes s’arrêtent à"), "{}", figure.title);
    assert!(figure.note.contains("1 thème sans résultat n’entre pas dans cette conclusion."), "{}", figure.note);
    assert_eq!(
        titles(cycle_of, by_stage(&[-1, -1])),
        [
            "Aucun stade du cycle n’a encore de résultat",
            "No step of the cycle has a result yet",
            "Nog geen enkele stap van de cyclus heeft een resultaat",
        ]
    );
}

#[test]
fn adjusting_without_evaluating_stays_at_doing_and_is_told() {
    // P yes, D yes, C no, A yes.
    let world = |language| {
        World::of(language).themes(2).round("2026", |theme, step| level(if theme == 0 && step == 2 { 1 } else { 3 }))
    };
    let figure = cycle_of(&world(Language::French)).expect("a figure");
    assert_eq!(figure.numbers.rows[0].cells[4].words, "Mettre en œuvre. On ajuste sans avoir évalué.");
    assert!(figure.note.contains("on ajuste sans avoir évalué\u{a0}: «\u{a0}Accueil\u{a0}»."), "{}", figure.note);
    let texts: Vec<_> = figure.picture.shapes.iter().filter_map(|shape| shape.text()).collect();
    assert!(texts.iter().any(|text| text.starts_with("On ajuste")), "{texts:?}");
    assert!(cycle_of(&world(Language::Dutch)).expect("a figure").note.contains("In één thema wordt bijgestuurd"));
}

#[test]
fn a_framework_without_steps_has_no_cycle() {
    assert_eq!(cycle_of(&World::of(Language::French).no_steps().round("2026", |_, _| level(3))), None);
}
