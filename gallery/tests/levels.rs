//! What the titles of the heat table and of the levels of each theme say, case by case in the three languages.

use gallery::texts::texts;
use gallery::world::{World, level};
use qualicycle::dossier::change::{Change, Rating};
use qualicycle::figures::{Subject, heat, levels};
use qualicycle::framework::scale::Kind;
use qualicycle::framework::{Answer, Scope};
use qualicycle::texts::Language;

/// The heat table's title in French, English and Dutch.
#[track_caller]
fn heat_says(told: impl Fn(World) -> World, expected: [&str; 3]) {
    let said = Language::ALL.map(|language| heat::title(&texts(language), &subject(&told, language)));
    assert_eq!(said, expected);
}

/// The title of the levels in French, English and Dutch.
#[track_caller]
fn levels_say(told: impl Fn(World) -> World, expected: [&str; 3]) {
    let title = |language| levels::figure(&texts(language), &subject(&told, language)).map(|figure| figure.title);
    assert_eq!(Language::ALL.map(title), expected.map(|title| Some(title.to_owned())));
}

fn subject(told: &impl Fn(World) -> World, language: Language) -> Subject {
    told(World::of(language).themes(2)).subject()
}

/// Everything on level 2, but the first indicators on other levels.
fn twos_but(first: &'static [i16]) -> impl Fn(usize, usize) -> Rating {
    move |theme, indicator| level(first.get(theme * 4 + indicator).copied().unwrap_or(2))
}

#[test]
fn the_heat_table_says_how_many_rose_and_fell() {
    let since =
        |first: &'static [i16]| move |world: World| world.round("2024", twos_but(&[])).round("2026", twos_but(first));
    heat_says(
        since(&[3, 4, 1]),
        [
            "2 indicateurs sur 8 ont progressé depuis la campagne 2024, 1 a reculé",
            "2 of 8 indicators have gone up since round 2024, 1 has gone down",
            "2 van de 8 indicatoren zijn gestegen sinds ronde 2024, 1 is gedaald",
        ],
    );
    heat_says(
        since(&[3]),
        [
            "1 indicateur sur 8 a progressé depuis la campagne 2024, aucun n’a reculé",
            "1 of 8 indicators has gone up since round 2024, none has gone down",
            "1 van de 8 indicatoren is gestegen sinds ronde 2024, geen enkele is gedaald",
        ],
    );
    heat_says(
        since(&[1, 1]),
        [
            "2 indicateurs sur 8 ont reculé depuis la campagne 2024, aucun n’a progressé",
            "2 of 8 indicators have gone down since round 2024, none has gone up",
            "2 van de 8 indicatoren zijn gedaald sinds ronde 2024, geen enkele is gestegen",
        ],
    );
    heat_says(
        since(&[]),
        [
            "Aucun des 8 indicateurs comparables n’a changé de niveau depuis la campagne 2024",
            "None of the 8 comparable indicators has changed level since round 2024",
            "Geen van de 8 vergelijkbare indicatoren is van niveau veranderd sinds ronde 2024",
        ],
    );
    heat_says(
        since(&[3, 3, 3, 3, 4, 4, 4, 4]),
        [
            "Les 8 indicateurs comparables ont tous progressé depuis la campagne 2024",
            "All 8 comparable indicators have gone up since round 2024",
            "Alle 8 vergelijkbare indicatoren zijn gestegen sinds ronde 2024",
        ],
    );
}

#[test]
fn the_heat_table_counts_what_both_rounds_rated() {
    let only_first = |theme: usize, indicator: usize| match (theme, indicator) {
        (0, 0) => level(1),
        (0, 1) => Rating::Declined,
        (0, 2) => Rating::NotApplicable { why: "–".into() },
        _ => Rating::NotRated,
    };
    heat_says(
        |world| world.round("2024", twos_but(&[])).round("2026", only_first),
        [
            "Le seul indicateur comparable a reculé depuis la campagne 2024",
            "The only comparable indicator has gone down since round 2024",
            "De enige vergelijkbare indicator is gedaald sinds ronde 2024",
        ],
    );
    heat_says(
        |world| world.round("2024", |_, _| Rating::NotRated).round("2026", only_first),
        [
            "Aucun indicateur n’est évalué à la fois dans la campagne 2024 et dans la campagne 2026",
            "No indicator is rated both in round 2024 and in round 2026",
            "Geen enkele indicator is zowel in ronde 2024 als in ronde 2026 beoordeeld",
        ],
    );
}

#[test]
fn findings_rise_and_fall_too() {
    heat_says(
        |world| {
            let world = world.scale(Kind::Conformity, [0, 1, 2]);
            world.round("2024", |_, of| level([0, 1, 2, 2][of])).round("2026", |_, of| level([1, 2, 2, 0][of]))
        },
        [
            "4 indicateurs sur 8 ont progressé depuis la campagne 2024, 2 ont reculé",
            "4 of 8 indicators have gone up since round 2024, 2 have gone down",
            "4 van de 8 indicatoren zijn gestegen sinds ronde 2024, 2 zijn gedaald",
        ],
    );
}

#[test]
fn rounds_of_another_scope_are_not_compared() {
    let scope = || Scope([("adults".into(), Answer::YesNo(true))].into());
    heat_says(
        |world| {
            let world = world.round("2024", twos_but(&[])).round("2026", twos_but(&[3]));
            world.also(|round| vec![Change::ScopeSet { round, scope: scope() }])
        },
        [
            "Rien à comparer avec la campagne 2024\u{a0}: ce qui vous concerne a changé",
            "Nothing to compare with round 2024: what applies to you has changed",
            "Niets te vergelijken met ronde 2024: wat op u van toepassing is, is veranderd",
        ],
    );
}

#[test]
fn a_first_round_says_how_much_is_rated() {
    heat_says(
        |world| world.round("2026", |theme, _| if theme == 0 { level(3) } else { Rating::NotRated }),
        [
            "4 indicateurs sur 8 sont évalués dans la campagne 2026",
            "4 of 8 indicators are rated in round 2026",
            "4 van de 8 indicatoren zijn beoordeeld in ronde 2026",
        ],
    );
    heat_says(
        |world| world.round("2026", twos_but(&[])),
        [
            "Les 8 indicateurs de la campagne 2026 sont tous évalués",
            "All 8 indicators of round 2026 are rated",
            "Alle 8 indicatoren van ronde 2026 zijn beoordeeld",
        ],
    );
    heat_says(
        |world| world.round("2026", |_, _| Rating::NotRated),
        [
            "Aucun indicateur n’est encore évalué dans la campagne 2026",
            "No indicator is rated yet in round 2026",
            "In ronde 2026 is nog geen indicator beoordeeld",
        ],
    );
}

#[test]
fn the_levels_say_in_how_many_themes_most_is_in_the_upper_half() {
    let themes = |first: &'static [i16]| move |world: World| world.round("2026", twos_but(first));
    levels_say(
        themes(&[3, 3, 4]),
        [
            "Dans 1 thème sur 2, plus de la moitié des indicateurs évalués atteignent le niveau 3",
            "In 1 of 2 themes, more than half of the rated indicators reach level 3",
            "In 1 van de 2 thema’s haalt meer dan de helft van de beoordeelde indicatoren niveau 3",
        ],
    );
    // A half is not more than half.
    levels_say(
        themes(&[3, 3]),
        [
            "Dans aucun des deux thèmes, la majorité des indicateurs évalués n’atteint le niveau 3",
            "In neither theme do more than half of the rated indicators reach level 3",
            "In geen van beide thema’s haalt meer dan de helft van de beoordeelde indicatoren niveau 3",
        ],
    );
    levels_say(
        themes(&[4; 8]),
        [
            "Dans les deux thèmes, plus de la moitié des indicateurs évalués atteignent le niveau 3",
            "In both themes, more than half of the rated indicators reach level 3",
            "In beide thema’s haalt meer dan de helft van de beoordeelde indicatoren niveau 3",
        ],
    );
}

#[test]
fn the_levels_of_one_theme_are_counted() {
    let only = |first: &'static [i16]| move |world: World| world.themes(1).round("2026", twos_but(first));
    levels_say(
        only(&[3, 4]),
        [
            "«\u{a0}Accueil\u{a0}»\u{a0}: 2 indicateurs évalués sur 4 atteignent le niveau 3",
            "“Welcome”: 2 of 4 rated indicators reach level 3",
            "“Onthaal”: 2 van de 4 beoordeelde indicatoren halen niveau 3",
        ],
    );
    levels_say(
        only(&[]),
        [
            "«\u{a0}Accueil\u{a0}»\u{a0}: aucun des 4 indicateurs évalués n’atteint le niveau 3",
            "“Welcome”: none of the 4 rated indicators reaches level 3",
            "“Onthaal”: geen van de 4 beoordeelde indicatoren haalt niveau 3",
        ],
    );
    // Only what is rated counts: a theme that was hardly looked at is the only one that can be spoken of.
    levels_say(
        |world| world.round("2026", |theme, of| if (theme, of) == (1, 0) { level(4) } else { Rating::NotRated }),
        [
            "«\u{a0}Orientation\u{a0}»\u{a0}: le seul indicateur évalué atteint le niveau 3",
            "“Guidance”: the only rated indicator reaches level 3",
            "“Studiekeuze”: de enige beoordeelde indicator haalt niveau 3",
        ],
    );
}

#[test]
fn the_upper_half_is_called_by_what_people_know() {
    let of = |kind: Kind, levels: &'static [i16], top: i16| {
        move |world: World| world.scale(kind, levels.iter().copied()).round("2026", move |_, _| level(top))
    };
    let end = |told: &dyn Fn(World) -> World| {
        let subject = told(World::of(Language::English).themes(2)).subject();
        let title = levels::figure(&texts(Language::English), &subject).map(|figure| figure.title).unwrap_or_default();
        title.rsplit_once("reach ").map(|(_, end)| end.to_owned()).unwrap_or_default()
    };
    assert_eq!(end(&of(Kind::Stage, &[0, 1, 2, 3, 4], 4)), "level 3", "the middle one is on neither side");
    assert_eq!(end(&of(Kind::Percent, &[], 100)), "50%");
    assert_eq!(end(&of(Kind::YesNo, &[0, 1], 1)), "“1”", "levels without numbers go by their names");
    assert_eq!(end(&of(Kind::Conformity, &[0, 1, 2], 2)), "“2”", "a minor finding is no conformity");
}
