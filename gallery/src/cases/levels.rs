//! Cases of the levels of each theme.

use qualicycle::dossier::change::Rating;
use qualicycle::figures::levels;
use qualicycle::framework::scale::Kind;
use qualicycle::texts::Texts;

use super::{Case, case};
use crate::world::{World, level};

/// The cases.
pub fn cases(t: &Texts) -> Vec<Case> {
    let figure = |world: World| levels::figure(t, &world.subject());
    let world = || World::of(t.language).indicators(8);
    let on = |n: i16, first: i16| {
        move |theme: usize, indicator: usize| level(first + ((theme * 3 + indicator * (theme + 1)) % n as usize) as i16)
    };
    let with_blanks = |theme: usize, indicator: usize| match (theme, indicator) {
        (_, 0) => Rating::NotRated,
        (1 | 3, 1) => Rating::NotApplicable { why: "–".into() },
        (2, 1 | 2) => Rating::Declined,
        (5, _) => Rating::NotApplicable { why: "–".into() },
        _ => on(4, 1)(theme, indicator),
    };
    vec![
        case("levels-usual", figure(world().round("2026", on(4, 1)))),
        case("levels-with-blanks", figure(world().round("2026", with_blanks))),
        case("levels-not-rated", figure(world().round("2026", |_, _| Rating::NotRated))),
        case("levels-one-theme", figure(world().themes(1).round("2026", on(4, 1)))),
        case("levels-all-lowest", figure(world().round("2026", |_, _| level(1)))),
        case("levels-all-highest", figure(world().round("2026", |_, _| level(4)))),
        case("levels-of-two", figure(world().scale(Kind::YesNo, [0, 1]).round("2026", on(2, 0)))),
        case("levels-of-three", figure(world().scale(Kind::Tri, [0, 1, 2]).round("2026", on(3, 0)))),
        case("levels-of-findings", figure(world().scale(Kind::Conformity, [0, 1, 2]).round("2026", on(3, 0)))),
        case("levels-of-five", figure(world().scale(Kind::Stage, 0..=4).round("2026", on(5, 0)))),
        case("levels-of-eleven", figure(world().indicators(30).levels(11).round("2026", on(11, 1)))),
        case("levels-of-percent", figure(world().scale(Kind::Percent, []).round("2026", on(101, 0)))),
        case("levels-forty-themes", figure(world().themes(40).indicators(12).round("2026", on(4, 1)))),
        case("levels-long-words", figure(world().themes(4).long_words().round("2026", with_blanks))),
        case("levels-many-indicators", figure(world().themes(3).indicators(400).round("2026", on(4, 1)))),
    ]
}
