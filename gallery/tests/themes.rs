//! What the figures of themes conclude, case by case and in each language: the radar, the gaps to the targets and the
//! quality cycle.

use std::collections::BTreeMap;

use gallery::texts::texts;
use gallery::world::{World, indicator_id, level, not_applicable, theme_id};
use qualicycle::dossier::change::Rating;
use qualicycle::figures::{Figure, cycle, gaps, radar};
use qualicycle::framework::scale::Kind;
use qualicycle::score::Share;
use qualicycle::texts::Language;

/// The title of a figure of the same world in French, English and Dutch.
fn titles(figure: fn(&World) -> Option<Figure>, world: impl Fn(World) -> World) -> [String; 3] {
    Language::ALL.map(|language| figure(&world(World::of(language))).expect("a figure").title)
}

fn radar_of(world: &World) -> Option<Figure> {
    radar::figure(&texts(world.language()), &world.subject())
}

fn gaps_of(world: &World) -> Option<Figure> {
    gaps::figure(&texts(world.language()), &world.subject())
}

fn cycle_of(world: &World) -> Option<Figure> {
    cycle::figure(&texts(world.language()), &world.subject())
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
        ["«\u{a0}Accueil\u{a0}» atteint 67\u{202f}%", "“Welcome” reaches 67%", "“Onthaal” bereikt 67%"]
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
            "«\u{a0}Accueil\u{a0}» atteint 67\u{202f}%\u{202f}; l’autre thème n’a pas de résultat",
            "“Welcome” reaches 67%; the other theme has no result",
            "“Onthaal” bereikt 67%; het andere thema heeft geen resultaat",
        ]
    );
    assert_eq!(
        titles(radar_of, by_theme(&[3, 0, 0])),
        [
            "«\u{a0}Accueil\u{a0}» atteint 67\u{202f}%\u{202f}; les autres thèmes n’ont pas de résultat",
            "“Welcome” reaches 67%; the other themes have no result",
            "“Onthaal” bereikt 67%; de andere thema’s hebben geen resultaat",
        ]
    );
    assert_eq!(
        titles(radar_of, by_theme(&[3, 1, 0])),
        [
            "Sur 2 thèmes évalués, au plus haut «\u{a0}Accueil\u{a0}» (67\u{202f}%), au plus bas «\u{a0}Orientation\u{a0}» (0\u{202f}%)",
            "Of 2 themes rated, the highest: “Welcome” (67%); the lowest: “Guidance” (0%)",
            "Van 2 beoordeelde thema’s hoogst: “Onthaal” (67%); laagst: “Studiekeuze” (0%)",
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

/// A world of one theme with as many indicators as there are pairs of a level and a target; 0 is none.
fn aims(pairs: &'static [(i16, i16)]) -> impl Fn(World) -> World {
    move |world| {
        let rate = move |_: usize, of: usize| if pairs[of].0 == 0 { Rating::NotRated } else { level(pairs[of].0) };
        let target = move |_: usize, of: usize| (pairs[of].1 > 0).then_some(pairs[of].1);
        world.themes(1).indicators(pairs.len()).round("2026", rate).targets(target)
    }
}

#[test]
fn gaps_count_what_is_reached_and_name_the_widest() {
    assert_eq!(
        titles(gaps_of, aims(&[(3, 3), (4, 3), (2, 4), (3, 4), (1, 0)])),
        [
            "2 niveaux visés sur 4 sont atteints\u{202f}; le plus grand écart est de 2 niveaux, sur «\u{a0}1.3 Accueil : point 3\u{a0}»",
            "2 of 4 target levels are reached; the widest gap is 2 levels, on “1.3 Welcome: item 3”",
            "2 van de 4 streefniveaus zijn bereikt; de grootste afstand is 2 niveaus, bij “1.3 Onthaal: punt 3”",
        ]
    );
    assert_eq!(
        titles(gaps_of, aims(&[(3, 3), (3, 4)])),
        [
            "1 niveau visé sur 2 est atteint\u{202f}; le plus grand écart est d’un niveau, sur «\u{a0}1.2 Accueil : point 2\u{a0}»",
            "1 of 2 target levels is reached; the widest gap is 1 level, on “1.2 Welcome: item 2”",
            "1 van de 2 streefniveaus is bereikt; de grootste afstand is 1 niveau, bij “1.2 Onthaal: punt 2”",
        ]
    );
}

#[test]
fn gaps_as_wide_as_each_other_are_named_two_at_most_and_else_counted() {
    let [french, ..] = titles(gaps_of, aims(&[(3, 4), (3, 4)]));
    assert!(
        french.ends_with("sur «\u{a0}1.1 Accueil : point 1\u{a0}» et «\u{a0}1.2 Accueil : point 2\u{a0}»"),
        "{french}"
    );
    assert_eq!(
        titles(gaps_of, aims(&[(3, 4), (3, 4), (3, 4)])),
        [
            "Aucun des 3 niveaux visés n’est atteint\u{202f}; le plus grand écart est d’un niveau, sur 3 indicateurs",
            "None of the 3 target levels is reached; the widest gap is 1 level, on 3 indicators",
            "Geen van de 3 streefniveaus is bereikt; de grootste afstand is 1 niveau, bij 3 indicatoren",
        ]
    );
}

#[test]
fn targets_that_are_all_reached_or_all_open_or_alone_are_said_to_be() {
    assert_eq!(
        titles(gaps_of, aims(&[(3, 3), (4, 3)])),
        ["Les 2 niveaux visés sont atteints", "All 2 target levels are reached", "De 2 streefniveaus zijn bereikt"]
    );
    assert_eq!(
        titles(gaps_of, aims(&[(3, 3)])),
        ["Le niveau visé est atteint", "The target level is reached", "Het streefniveau is bereikt"]
    );
    assert_eq!(
        titles(gaps_of, aims(&[(1, 3)])),
        [
            "Le niveau visé n’est pas encore atteint\u{a0}: l’écart est de 2 niveaux, sur «\u{a0}1.1 Accueil : point 1\u{a0}»",
            "The target level is not reached yet: the gap is 2 levels, on “1.1 Welcome: item 1”",
            "Het streefniveau is nog niet bereikt: de afstand is 2 niveaus, bij “1.1 Onthaal: punt 1”",
        ]
    );
    assert_eq!(
        titles(gaps_of, aims(&[(0, 3), (0, 3)])),
        [
            "2 niveaux sont visés, mais aucun de ces indicateurs n’est encore évalué",
            "2 target levels are set, but none of these indicators has been rated yet",
            "Er zijn 2 streefniveaus, maar geen van deze indicatoren is al beoordeeld",
        ]
    );
    assert_eq!(
        titles(gaps_of, aims(&[(3, 3), (0, 3)])),
        [
            "1 niveau visé sur 2 est atteint\u{202f}; un indicateur reste à évaluer",
            "1 of 2 target levels is reached; one indicator is still to be rated",
            "1 van de 2 streefniveaus is bereikt; één indicator moet nog worden beoordeeld",
        ]
    );
}

#[test]
fn a_percent_scale_counts_points() {
    let percent = |world: World| {
        world.scale(Kind::Percent, []).themes(1).indicators(1).round("2026", |_, _| level(55)).target(80)
    };
    let [french, english, dutch] = titles(gaps_of, percent);
    assert!(french.contains("l’écart est de 25 points"), "{french}");
    assert!(english.contains("the gap is 25 points"), "{english}");
    assert!(dutch.contains("de afstand is 25 punten"), "{dutch}");
}

#[test]
fn a_target_set_aside_is_drawn_and_named_and_never_counts() {
    let world = |world: World| {
        world.themes(1).indicators(2).round("2026", |_, of| if of == 0 { level(3) } else { not_applicable() }).target(3)
    };
    assert_eq!(titles(gaps_of, world)[0], "Le niveau visé est atteint");
    let notes = Language::ALL.map(|language| gaps_of(&world(World::of(language))).expect("a figure").note);
    assert_eq!(
        notes,
        [
            "Un niveau est visé pour un indicateur non concerné, et ne compte donc pas\u{a0}: «\u{a0}1.2 Accueil : point 2\u{a0}».",
            "A target level is set for an indicator that does not apply, and so does not count: “1.2 Welcome: item 2”.",
            "Er is een streefniveau voor een indicator die niet van toepassing is; het telt dus niet mee: “1.2 Onthaal: punt 2”.",
        ]
    );
    let alone = |world: World| world.themes(1).indicators(1).round("2026", |_, _| not_applicable()).target(3);
    assert_eq!(
        titles(gaps_of, alone),
        [
            "Le seul niveau visé porte sur un indicateur non concerné",
            "The only target level is set for an indicator that does not apply",
            "Het enige streefniveau hoort bij een indicator die niet van toepassing is",
        ]
    );
}

#[test]
fn of_many_gaps_the_widest_twenty_are_drawn_and_the_table_has_all() {
    // The last theme has the widest gaps.
    let world =
        World::of(Language::French).themes(8).round("2026", |theme, _| level(if theme == 7 { 1 } else { 3 })).target(4);
    let figure = gaps_of(&world).expect("a figure");
    let (drawn, aside): (Vec<_>, Vec<_>) = figure.numbers.rows.iter().partition(|row| row.head.index.is_some());
    assert_eq!((drawn.len(), aside.len()), (20, 12));
    assert_eq!(drawn.iter().filter(|row| row.head.name.starts_with('8')).count(), 4);
    assert!(figure.note.contains("20 indicateurs") && figure.note.contains("les 12 autres"), "{}", figure.note);
    let widest_first = World::of(Language::French).themes(1).round("2026", |_, of| level(4 - of as i16)).target(4);
    let rows = gaps_of(&widest_first).expect("a figure").numbers.rows;
    let leads_to: Vec<_> = rows.iter().map(|row| row.head.behind.clone()).collect();
    let expected = [3, 2, 1, 0].map(|of| Some(qualicycle::figures::Behind::Indicator(indicator_id(0, of))));
    assert_eq!(leads_to, expected, "the widest gap first");
}

#[test]
fn without_targets_there_are_no_gaps() {
    assert_eq!(gaps_of(&aims(&[(3, 0)])(World::of(Language::French))), None);
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
            "De cyclus stopt meestal bij “Uitvoeren”: 4 van de 6 thema’s hebben “Evalueren” nog niet bereikt",
        ]
    );
    assert_eq!(
        titles(cycle_of, by_stage(&[2, 2, 1])),
        [
            "Le cycle s’arrête le plus souvent à «\u{a0}Mettre en œuvre\u{a0}»\u{a0}: aucun thème n’atteint encore «\u{a0}Évaluer\u{a0}»",
            "The cycle most often stops at “Do”: no theme has reached “Check” yet",
            "De cyclus stopt meestal bij “Uitvoeren”: geen enkel thema heeft “Evalueren” al bereikt",
        ]
    );
    assert_eq!(
        titles(cycle_of, by_stage(&[0, 0, 1])),
        [
            "Le cycle s’arrête le plus souvent avant son premier stade\u{a0}: 2 thèmes sur 3 n’atteignent pas encore «\u{a0}Projeter\u{a0}»",
            "The cycle most often stops before its first step: 2 of 3 themes have not reached “Plan” yet",
            "De cyclus stopt meestal vóór de eerste stap: 2 van de 3 thema’s hebben “Plannen” nog niet bereikt",
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
            "Geen van de 2 thema’s heeft de eerste stap van de cyclus, “Plannen”, al bereikt",
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
    assert!(cycle_of(&world(Language::Dutch)).expect("a figure").note.contains("In één thema wordt bijgesteld"));
}

#[test]
fn a_framework_without_steps_has_no_cycle() {
    assert_eq!(cycle_of(&World::of(Language::French).no_steps().round("2026", |_, _| level(3))), None);
}
