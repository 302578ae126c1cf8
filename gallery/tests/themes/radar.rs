//! The radar.

use std::collections::BTreeMap;

use gallery::texts::texts;
use gallery::world::{World, level, not_applicable, theme_id};
use qualicycle::dossier::change::Rating;
use qualicycle::figures::{Figure, radar};
use qualicycle::framework::scale::Kind;
use qualicycle::score::Share;
use qualicycle::texts::Language;

use super::titles;

fn radar_of(world: &World) -> Option<Figure> {
    radar::figure(&texts(world.language()), &world.subject())
}

/// Each theme has the level that stands at its place, and 0 is not rated.
fn by_theme(levels: &'static [i16]) -> impl Fn(World) -> World {
    move |world| {
        world.themes(levels.len()).round("2026", |theme, _| match levels[theme] {
            0 => Rating::NotRated,
            n => level(n),
        })
    }
}

#[test]
fn the_radar_names_the_strongest_and_the_weakest_theme() {
    assert_eq!(
        titles(radar_of, by_theme(&[4, 3, 1])),
        [
            "Au plus haut «\u{a0}Accueil\u{a0}» (100\u{202f}%), au plus bas «\u{a0}Vie scolaire\u{a0}» (0\u{202f}%)",
            "Highest: “Welcome” (100%); lowest: “School life” (0%)",
            "Hoogst: “Onthaal” (100%); laagst: “Schoolleven” (0%)",
        ]
    );
}

#[test]
fn themes_that_share_a_place_are_named_together() {
    assert_eq!(
        titles(radar_of, by_theme(&[4, 4, 1])),
        [
            "Au plus haut «\u{a0}Accueil\u{a0}» et «\u{a0}Orientation\u{a0}» (100\u{202f}%), au plus bas «\u{a0}Vie scolaire\u{a0}» (0\u{202f}%)",
            "Highest: “Welcome” and “Guidance” (100%); lowest: “School life” (0%)",
            "Hoogst: “Onthaal” en “Studiekeuze” (100%); laagst: “Schoolleven” (0%)",
        ]
    );
    let [french, ..] = titles(radar_of, by_theme(&[4, 4, 4, 4, 1]));
    assert!(french.starts_with("Au plus haut 4 thèmes (100\u{202f}%)"), "{french}");
}

#[test]
fn a_single_theme_and_themes_alike_have_no_winner() {
    assert_eq!(
        titles(radar_of, by_theme(&[3])),
        ["«\u{a0}Accueil\u{a0}» est à 67\u{202f}%", "“Welcome” stands at 67%", "“Onthaal” staat op 67%"]
    );
    assert_eq!(
        titles(radar_of, by_theme(&[3, 3, 3])),
        [
            "Les thèmes ont tous le même résultat\u{a0}: 67\u{202f}%",
            "The themes all have the same result: 67%",
            "De thema’s hebben allemaal hetzelfde resultaat: 67%",
        ]
    );
}

#[test]
fn less_than_half_a_level_names_no_winner_and_half_a_level_does() {
    // Of four indicators on four levels, one level more in one of them is a twelfth; half a level is a sixth.
    let more = |n: usize| {
        move |world: World| world.round("2026", move |theme, of| level(if theme == 0 && of < n { 3 } else { 2 }))
    };
    assert_eq!(
        titles(radar_of, more(1)),
        [
            "Les résultats des thèmes sont proches\u{a0}: de 33\u{202f}% à 42\u{202f}%, moins d’un demi-niveau d’écart",
            "The results of the themes are close together: from 33% to 42%, less than half a level apart",
            "De resultaten van de thema’s liggen dicht bij elkaar: van 33% tot 42%, minder dan een half niveau verschil",
        ]
    );
    let [french, ..] = titles(radar_of, more(2));
    assert_eq!(french, "Au plus haut «\u{a0}Accueil\u{a0}» (50\u{202f}%), au plus bas 5 thèmes (33\u{202f}%)");
}

#[test]
fn what_is_achieved_or_not_is_never_too_close() {
    let one_more = |world: World| {
        world.scale(Kind::YesNo, [0, 1]).round("2026", |theme, of| level(i16::from(theme == 0 || of > 0)))
    };
    let [french, ..] = titles(radar_of, one_more);
    assert!(french.starts_with("Au plus haut «\u{a0}Accueil\u{a0}» (100\u{202f}%)"), "{french}");
}

#[test]
fn where_only_some_themes_are_rated_the_radar_says_of_how_many_it_speaks() {
    assert_eq!(
        titles(radar_of, by_theme(&[3, 0])),
        [
            "«\u{a0}Accueil\u{a0}» est à 67\u{202f}%\u{202f}; l’autre thème n’a pas de résultat",
            "“Welcome” stands at 67%; the other theme has no result",
            "“Onthaal” staat op 67%; het andere thema heeft geen resultaat",
        ]
    );
    assert_eq!(
        titles(radar_of, by_theme(&[3, 0, 0])),
        [
            "«\u{a0}Accueil\u{a0}» est à 67\u{202f}%\u{202f}; les autres thèmes n’ont pas de résultat",
            "“Welcome” stands at 67%; the other themes have no result",
            "“Onthaal” staat op 67%; de andere thema’s hebben geen resultaat",
        ]
    );
    assert_eq!(
        titles(radar_of, by_theme(&[3, 1, 0])),
        [
            "Sur 2 thèmes évalués, au plus haut «\u{a0}Accueil\u{a0}» (67\u{202f}%), au plus bas «\u{a0}Orientation\u{a0}» (0\u{202f}%)",
            "Highest of the 2 themes rated: “Welcome” (67%); lowest: “Guidance” (0%)",
            "Hoogst van de 2 beoordeelde thema’s: “Onthaal” (67%); laagst: “Studiekeuze” (0%)",
        ]
    );
    assert_eq!(
        titles(radar_of, by_theme(&[3, 3, 0])),
        [
            "Les 2 thèmes évalués ont le même résultat\u{a0}: 67\u{202f}%",
            "The 2 themes rated have the same result: 67%",
            "De 2 beoordeelde thema’s hebben hetzelfde resultaat: 67%",
        ]
    );
}

#[test]
fn shown_themes_without_any_result_say_why() {
    let of = |rating: fn() -> Rating, shown: usize| {
        Language::ALL.map(|language| {
            let world =
                World::of(language).themes(2).round("2026", |theme, _| if theme == 0 { level(3) } else { rating() });
            let subject = world.subject().showing_themes(&[theme_id(shown)]);
            radar::figure(&texts(language), &subject).expect("the round has a result").title
        })
    };
    assert_eq!(
        of(|| Rating::NotRated, 1),
        ["Aucun thème n’a encore de résultat", "No theme has a result yet", "Nog geen enkel thema heeft een resultaat"]
    );
    assert_eq!(
        of(not_applicable, 1),
        [
            "Aucun indicateur de ces thèmes ne vous concerne",
            "No indicator of these themes applies to you",
            "Geen enkele indicator van deze thema’s is op u van toepassing",
        ]
    );
}

#[test]
fn nothing_rated_at_all_has_no_radar() {
    assert_eq!(radar_of(&by_theme(&[0, 0, 0])(World::of(Language::French))), None);
}

#[test]
fn a_result_below_eighty_percent_coverage_is_said_to_be_provisional() {
    // Ten indicators a theme: seven rated are too few, eight are enough.
    let rated = |n: usize| {
        let rate = move |theme: usize, of: usize| if theme == 0 && of >= n { Rating::NotRated } else { level(2) };
        radar_of(&World::of(Language::French).indicators(10).themes(3).round("2026", rate)).expect("a radar")
    };
    let note = rated(7).note;
    assert!(note.ends_with("sont renseignés\u{a0}: «\u{a0}Accueil\u{a0}»."), "{note}");
    assert_eq!(rated(7).numbers.rows[0].cells[3].words, "7 sur 10 renseignés · provisoire");
    assert!(!rated(8).note.contains("provisoire"));
    assert_eq!(rated(8).numbers.rows[0].cells[3].words, "8 sur 10 renseignés");
}

#[test]
fn the_ring_of_a_theme_counts_ratings_where_no_target_is_set() {
    // Four indicators at level 2. One target of 4 makes (3 + 1 + 1 + 1) / 12; the mean of targets alone would be all.
    let world = |n: usize| {
        World::of(Language::French)
            .themes(3)
            .round("2026", |_, _| level(2))
            .targets(move |theme, of| (theme == 0 && of < n).then_some(4))
    };
    let figure = |n| radar_of(&world(n)).expect("a radar");
    let targets =
        |figure: &Figure| figure.numbers.rows.iter().map(|row| row.cells[1].words.clone()).collect::<Vec<_>>();
    assert_eq!(targets(&figure(1)), ["50\u{202f}%", "–", "–"]);
    assert!(figure(1).note.contains("un indicateur sans niveau visé y compte avec son résultat"));
    assert_eq!(targets(&figure(4)), ["100\u{202f}%", "–", "–"]);
    assert!(!figure(4).note.contains("sans niveau visé"));
}

#[test]
fn a_target_of_what_does_not_apply_moves_no_ring() {
    let world = World::of(Language::French)
        .themes(3)
        .round("2026", |_, of| if of == 0 { not_applicable() } else { level(2) })
        .targets(|theme, of| (theme == 0 && of == 0).then_some(4));
    assert_eq!(radar_of(&world).expect("a radar").numbers.rows[0].cells[1].words, "–");
}

#[test]
fn what_a_reviewer_found_stands_beside_the_result_and_replaces_nothing() {
    let world = by_theme(&[4, 3, 1])(World::of(Language::English));
    let found = BTreeMap::from([(theme_id(1), Share::of(1, 3).expect("a third"))]);
    let figure = radar::with_reviewer(&texts(Language::English), &world.subject(), &found).expect("a radar");
    let row = |theme: usize| figure.numbers.rows[theme].cells[..3].iter().map(|cell| &*cell.words).collect::<Vec<_>>();
    assert_eq!((row(1), row(2)), (vec!["67%", "–", "33%"], vec!["0%", "–", "–"]));
    assert_eq!(figure.numbers.columns[2].name, "External reviewer");
}
