//! Cases of the level of every indicator in every round, as a picture.

use qualicycle::dossier::change::Rating;
use qualicycle::figures::heat;
use qualicycle::framework::scale::Kind;
use qualicycle::texts::Texts;

use super::{Case, case};
use crate::world::{World, level};

/// The cases.
pub fn cases(t: &Texts) -> Vec<Case> {
    let figure = |world: World| heat::figure(t, &world.subject());
    let world = || World::of(t.language);
    let on = |n: i16, first: i16, turn: usize| {
        move |theme: usize, indicator: usize| level(first + ((theme * 3 + indicator + turn) % n as usize) as i16)
    };
    let with_blanks = |theme: usize, indicator: usize| match (theme, indicator) {
        (0, 1) => Rating::NotRated,
        (1, 1) => Rating::NotApplicable { why: "–".into() },
        (2, 1) => Rating::Declined,
        _ => on(4, 1, 1)(theme, indicator),
    };
    let years = |world: World, n: usize| {
        (0..n).fold(world, |world, year| world.round(&format!("{}", 2007 + year), on(4, 1, year / 3)))
    };
    let blank = |_: usize, _: usize| Rating::NotRated;
    vec![
        case("heat-two-rounds", figure(world().round("2024", on(4, 1, 0)).round("2026", with_blanks))),
        case("heat-one-round", figure(world().round("2026", with_blanks))),
        case("heat-same", figure(world().round("2024", on(4, 1, 0)).round("2026", on(4, 1, 0)))),
        case("heat-not-rated", figure(world().round("2026", blank))),
        case("heat-twenty-rounds", figure(years(world(), 20))),
        case("heat-themes-beyond-a-page", figure(years(world().themes(40).indicators(12), 6))),
        case(
            "heat-long-words",
            figure(
                world()
                    .long_words()
                    .themes(4)
                    .round("Printemps 2025, tous services", on(4, 1, 0))
                    .round("Printemps 2026, tous services", with_blanks),
            ),
        ),
        case(
            "heat-of-findings",
            figure(world().scale(Kind::Conformity, [0, 1, 2]).round("2025", on(3, 0, 0)).round("2026", on(3, 0, 1))),
        ),
        case(
            "heat-of-percent",
            figure(world().scale(Kind::Percent, []).round("2025", on(101, 0, 0)).round("2026", on(101, 0, 40))),
        ),
        case("heat-of-eleven", figure(world().levels(11).round("2025", on(11, 1, 0)).round("2026", on(11, 1, 1)))),
    ]
}
