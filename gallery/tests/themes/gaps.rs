//! The gaps to the targets.

use gallery::texts::texts;
use gallery::world::{World, indicator_id, level, not_applicable};
use qualicycle::dossier::change::Rating;
use qualicycle::figures::{Behind, Figure, gaps};
use qualicycle::framework::scale::Kind;
use qualicycle::texts::Language;

use super::titles;

fn gaps_of(world: &World) -> Option<Figure> {
    gaps::figure(&texts(world.language()), &world.subject())
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
            "2 niveaux visés sur 4 sont atteints\u{202f}; le plus grand écart est de 2 niveaux, sur «\u{a0}1.3 Accueil\u{a0}: point 3\u{a0}»",
            "2 of 4 target levels are reached; the widest gap is 2 levels, on “1.3 Welcome: item 3”",
            "2 van de 4 streefniveaus zijn bereikt; de grootste afstand is 2 niveaus, bij “1.3 Onthaal: punt 3”",
        ]
    );
    assert_eq!(
        titles(gaps_of, aims(&[(3, 3), (3, 4)])),
        [
            "1 niveau visé sur 2 est atteint\u{202f}; le plus grand écart est d’un niveau, sur «\u{a0}1.2 Accueil\u{a0}: point 2\u{a0}»",
            "1 of 2 target levels is reached; the widest gap is 1 level, on “1.2 Welcome: item 2”",
            "1 van de 2 streefniveaus is bereikt; de grootste afstand is 1 niveau, bij “1.2 Onthaal: punt 2”",
        ]
    );
}

#[test]
fn gaps_as_wide_as_each_other_are_named_two_at_most_and_else_counted() {
    let [french, ..] = titles(gaps_of, aims(&[(3, 4), (3, 4)]));
    assert!(
        french.ends_with("sur «\u{a0}1.1 Accueil\u{a0}: point 1\u{a0}» et «\u{a0}1.2 Accueil\u{a0}: point 2\u{a0}»"),
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
            "Le niveau visé n’est pas encore atteint\u{a0}: l’écart est de 2 niveaux, sur «\u{a0}1.1 Accueil\u{a0}: point 1\u{a0}»",
            "The target level on “1.1 Welcome: item 1” is not reached yet: the gap is 2 levels",
            "Het streefniveau bij “1.1 Onthaal: punt 1” is nog niet bereikt: de afstand is 2 niveaus",
        ]
    );
    assert_eq!(
        titles(gaps_of, aims(&[(0, 3), (0, 3)])),
        [
            "2 niveaux sont visés, mais aucun de ces indicateurs n’est encore évalué",
            "2 target levels are set, but none of these indicators has been rated yet",
            "Er zijn 2 streefniveaus, maar nog geen van deze indicatoren is beoordeeld",
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
            "Un niveau visé ne compte pas, car l’indicateur est non concerné\u{a0}: «\u{a0}1.2 Accueil\u{a0}: point 2\u{a0}».",
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
    let expected = [3, 2, 1, 0].map(|of| Some(Behind::Indicator(indicator_id(0, of))));
    assert_eq!(leads_to, expected, "the widest gap first");
}

#[test]
fn without_targets_there_are_no_gaps() {
    assert_eq!(gaps_of(&aims(&[(3, 0)])(World::of(Language::French))), None);
}
