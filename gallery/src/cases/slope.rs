//! Cases of two rounds side by side.

use qualicycle::dossier::change::Rating;
use qualicycle::figures::slope;
use qualicycle::framework::scale::Kind;
use qualicycle::texts::Texts;

use super::{Case, case};
use crate::world::{World, level, round_id, theme_id};

/// The cases.
pub fn cases(t: &Texts) -> Vec<Case> {
    let world = || World::of(t.language);
    let figure = |world: World| slope::figure(t, &world.subject());
    let of = |world: World| figure(world.round("2024", early).round("2026", late));
    vec![
        case("slope-six-themes", of(world())),
        case("slope-one-theme", of(world().themes(1))),
        case("slope-twelve-themes", of(world().themes(12))),
        case("slope-forty-themes", of(world().themes(40))),
        case("slope-forty-themes-long-words", of(world().themes(40).long_words())),
        case("slope-forty-themes-flat", figure(pair(world().themes(40), [2; 40], [2; 40]))),
        case("slope-forty-themes-rising", figure(pair(world().themes(40), [2; 40], [3; 40]))),
        case("slope-long-words", of(world().long_words())),
        case("slope-flat", figure(pair(world(), [3; 6], [3; 6]))),
        case("slope-one-theme-flat", figure(pair(world().themes(1), [3], [3]))),
        case("slope-bottom-to-top", figure(pair(world(), [1; 6], [4; 6]))),
        case("slope-one-up", figure(pair(world(), [1, 2, 3, 4, 1, 2], [3, 2, 3, 4, 1, 2]))),
        case("slope-one-down", figure(pair(world(), [4, 2, 3, 4, 1, 2], [2, 2, 3, 4, 1, 2]))),
        case("slope-all-move", figure(pair(world(), [1, 2, 3, 4, 4, 2], [3, 3, 4, 2, 3, 1]))),
        case("slope-two-alike", figure(pair(world(), [1, 1, 2, 4, 4, 2], [3, 3, 3, 1, 1, 2]))),
        case("slope-five-alike", figure(pair(world(), [1, 1, 1, 1, 1, 2], [2, 2, 2, 2, 2, 1]))),
        case("slope-single-round", figure(world().round("2026", late))),
        case("slope-nothing-rated", figure(world().round("2024", unrated).round("2026", unrated))),
        case("slope-new-scope", figure(world().round("2024", early).round("2026", late).other_scope())),
        case("slope-new-edition", figure(world().round("2024", early).round("2026", late).new_edition(3))),
        case("slope-nothing-in-common", figure(world().round("2024", early).round("2026", late).new_edition(0))),
        case("slope-other-themes", figure(other_themes(world().themes(20)))),
        case("slope-eleven-levels", of(world().levels(11))),
        case("slope-yes-or-no", figure(world().scale(Kind::YesNo, 0..=1).round("2024", yes(3)).round("2026", yes(2)))),
        case("slope-since-earlier", slope::figure(t, &three(world()).subject().since(round_id(0)))),
        case(
            "slope-since-hidden",
            slope::figure(t, &three(world()).subject().since(round_id(0)).showing_rounds(&[round_id(1)])),
        ),
        case(
            "slope-picked-themes",
            slope::figure(t, &three(world()).subject().showing_themes(&[theme_id(0), theme_id(3)])),
        ),
    ]
}

fn early(theme: usize, indicator: usize) -> Rating {
    level(1 + ((theme + 2 * indicator) % 4) as i16)
}

fn late(theme: usize, indicator: usize) -> Rating {
    let by = match theme % 4 {
        0 => 1,
        1 => i16::from(indicator > 1),
        2 => 0,
        _ => -i16::from(indicator > 0),
    };
    level((1 + ((theme + 2 * indicator) % 4) as i16 + by).clamp(1, 4))
}

fn unrated(_: usize, _: usize) -> Rating {
    Rating::NotRated
}

fn yes(every: usize) -> impl Fn(usize, usize) -> Rating {
    move |theme, indicator| level(i16::from((theme + indicator).is_multiple_of(every)))
}

/// Two rounds in which all indicators of a theme have the same level.
fn pair<const N: usize>(world: World, before: [i16; N], after: [i16; N]) -> World {
    world.round("2024", |theme, _| level(before[theme])).round("2026", |theme, _| level(after[theme]))
}

fn three(world: World) -> World {
    world.round("2022", |_, _| level(1)).round("2024", early).round("2026", late)
}

/// Some themes were looked at in one round only; in one of both, the two rated different indicators.
fn other_themes(world: World) -> World {
    let half = |theme: usize, is_half: bool, rating: Rating| match theme {
        0 if is_half => Rating::NotRated,
        _ => rating,
    };
    let before: Vec<usize> = (0..14).collect();
    let after: Vec<usize> = (0..1).chain(4..20).collect();
    world
        .round("2024", move |theme, indicator| half(theme, indicator > 1, early(theme, indicator)))
        .looks_at(&before)
        .round("2026", move |theme, indicator| half(theme, indicator < 2, late(theme, indicator)))
        .looks_at(&after)
}
