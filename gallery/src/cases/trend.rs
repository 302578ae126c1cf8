//! Cases of the trend.

use qualicycle::dossier::change::Rating;
use qualicycle::figures::trend;
use qualicycle::framework::scale::Kind;
use qualicycle::texts::Texts;

use super::{Case, case};
use crate::world::{World, level, round_id, theme_id};

/// The cases.
pub fn cases(t: &Texts) -> Vec<Case> {
    let world = || World::of(t.language);
    let figure = |world: World| trend::figure(t, &world.subject());
    let one_break = |until: World| until.round("2026", rising(5));
    vec![
        case("trend-six-themes", figure(years(world(), 3))),
        case("trend-one-theme", figure(years(world().themes(1), 4))),
        case("trend-eight-themes", figure(years(world().themes(8).long_words(), 5))),
        case("trend-nine-themes", figure(years(world().themes(9), 5))),
        case("trend-forty-themes", figure(years(world().themes(40), 6))),
        case("trend-forty-themes-twenty-rounds", figure(years(world().themes(40).long_words(), 20))),
        case("trend-twenty-rounds", figure(years(world(), 20))),
        case("trend-single-round", figure(world().round("2026", rising(1)))),
        case("trend-nothing-rated", figure(world().round("2024", unrated).round("2026", unrated))),
        case("trend-flat", figure(world().round("2024", |_, _| level(2)).round("2026", |_, _| level(2)))),
        case("trend-partly-flat", figure(pair(world(), &[2; 6], &[2; 6]).looks_at(&[0, 1, 2]))),
        case("trend-first-rated-now", figure(world().round("2024", unrated).round("2026", rising(3)))),
        case("trend-one-up", figure(pair(world(), &[2, 2, 2, 2, 2, 2], &[3, 2, 2, 2, 2, 2]))),
        case("trend-one-down", figure(pair(world(), &[2, 2, 2, 2, 2, 2], &[2, 2, 1, 2, 2, 2]))),
        case("trend-up-and-down", figure(pair(world(), &[2, 2, 2, 2, 2, 2], &[3, 3, 1, 2, 2, 2]))),
        case("trend-many-up", figure(pair(world(), &[1, 1, 1, 1, 1, 4], &[2, 4, 2, 2, 2, 1]))),
        case("trend-many-up-alike", figure(pair(world(), &[1, 1, 1, 1, 1, 1], &[2, 2, 2, 2, 2, 2]))),
        case("trend-newly-answered", figure(newly_answered(world()))),
        case("trend-new-scope", figure(one_break(years(world(), 3)).other_scope())),
        case("trend-new-edition", figure(one_break(years(world(), 3)).new_edition(4))),
        case("trend-nothing-in-common", figure(one_break(years(world(), 3)).new_edition(0))),
        case("trend-forgotten-edition", figure(one_break(world().round("2024", rising(1)).new_edition(6)))),
        case("trend-many-breaks", figure(many_breaks(world()))),
        case("trend-now-and-then", figure(now_and_then(world()))),
        case("trend-not-applicable", figure(world().round("2024", rising(2)).round("2026", beside_the_point))),
        case("trend-eleven-levels", figure(years(world().levels(11), 4))),
        case("trend-yes-or-no", figure(world().scale(Kind::YesNo, 0..=1).round("2024", yes(3)).round("2026", yes(2)))),
        case("trend-picked-themes", trend::figure(t, &years(world(), 4).subject().showing_themes(&[theme_id(1)]))),
        case("trend-picked-rounds", trend::figure(t, &years(world(), 6).subject().showing_rounds(&[round_id(1)]))),
        case("trend-since-earlier", trend::figure(t, &years(world(), 5).subject().since(round_id(0)))),
    ]
}

/// So many yearly rounds up to 2026, each theme on a way of its own.
fn years(world: World, n: usize) -> World {
    (0..n).fold(world, |world, round| world.round(&(2027 - n + round).to_string(), rising(round)))
}

/// Levels that rise with the rounds in some themes, fall in some and stay in others, on four levels.
fn rising(round: usize) -> impl Fn(usize, usize) -> Rating {
    move |theme, indicator| {
        let round = round as i16;
        let stays = 1 + ((theme + indicator) % 3) as i16;
        let way = match theme % 3 {
            0 => stays + (round + theme as i16 % 2) / 3,
            1 => 3 - (round + indicator as i16) / 5,
            _ => stays,
        };
        level(way.clamp(1, 4))
    }
}

/// Two rounds in which all indicators of a theme have the same level.
fn pair(world: World, before: &'static [i16], after: &'static [i16]) -> World {
    world.round("2024", |theme, _| level(before[theme])).round("2026", |theme, _| level(after[theme]))
}

fn unrated(_: usize, _: usize) -> Rating {
    Rating::NotRated
}

/// Not applicable in a theme, and half of another.
fn beside_the_point(theme: usize, indicator: usize) -> Rating {
    match (theme, indicator) {
        (1, _) | (2, 0..2) => Rating::NotApplicable { why: "".into() },
        _ => level(3),
    }
}

fn yes(every: usize) -> impl Fn(usize, usize) -> Rating {
    move |theme, indicator| level(i16::from((theme + indicator).is_multiple_of(every)))
}

/// What both rounds rated stays as it was; the mean falls, because what is answered now for the first time is weak.
fn newly_answered(world: World) -> World {
    let is_old = |indicator: usize| indicator < 2;
    let before = move |_: usize, indicator: usize| if is_old(indicator) { level(4) } else { Rating::NotRated };
    let after = move |_: usize, indicator: usize| if is_old(indicator) { level(4) } else { level(1) };
    world.round("2024", before).round("2026", after)
}

/// Every round but the last has another scope than the one before.
fn many_breaks(world: World) -> World {
    (0..9).fold(world, |world, round| {
        let world = world.round(&(2018 + round).to_string(), rising(round));
        if round % 2 == 1 { world.other_scope() } else { world }
    })
}

/// Three themes a round, one after the other; one theme was looked at only once.
fn now_and_then(world: World) -> World {
    let looked_at: [&[usize]; 6] = [&[0, 1, 2], &[3, 4], &[0, 1, 2], &[3, 4, 5], &[0, 1, 2], &[0, 3, 4]];
    looked_at
        .into_iter()
        .enumerate()
        .fold(world, |world, (round, themes)| world.round(&(2021 + round).to_string(), rising(round)).looks_at(themes))
}
