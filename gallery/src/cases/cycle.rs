//! Cases of the quality cycle.

use qualicycle::dossier::change::Rating;
use qualicycle::figures::cycle;
use qualicycle::framework::scale::Kind;
use qualicycle::texts::Texts;

use super::{Case, case};
use crate::world::{World, level, not_applicable};

/// The cases.
pub fn cases(t: &Texts) -> Vec<Case> {
    let world = || World::of(t.language);
    let figure = |world: World| cycle::figure(t, &world.subject());
    // The first indicators of a theme are those of the first steps.
    let up_to = |n: usize| move |_: usize, step: usize| level(if step < n { 4 } else { 1 + (step % 2) as i16 });
    let usual = |theme: usize, step: usize| {
        level(if step < [2, 2, 3, 1, 2, 4, 0][theme % 7] { 3 } else { 2 - (step % 2) as i16 })
    };
    let half = |theme: usize, step: usize| match (theme % 3, step) {
        (1, 2..) => Rating::NotRated,
        (2, 1) => not_applicable(),
        _ => usual(theme, step),
    };
    vec![
        case("cycle-usual", figure(world().round("2026", usual))),
        case("cycle-one-theme", figure(world().themes(1).round("2026", usual))),
        case("cycle-two-themes-long", figure(world().themes(2).long_words().round("2026", usual))),
        case("cycle-complete", figure(world().round("2026", up_to(4)))),
        case("cycle-not-begun", figure(world().round("2026", up_to(0)))),
        case("cycle-same", figure(world().round("2026", up_to(2)))),
        case(
            "cycle-adjusts",
            figure(world().round("2026", |theme, step| level(if step == 2 && theme < 2 { 1 } else { 4 }))),
        ),
        case("cycle-not-rated", figure(world().round("2026", |_, _| Rating::NotRated))),
        case("cycle-not-applicable", figure(world().round("2026", |_, _| not_applicable()))),
        case("cycle-half-rated", figure(world().themes(9).round("2026", half))),
        case("cycle-forty-themes", figure(world().themes(40).long_words().round("2026", half))),
        case("cycle-two-steps", figure(world().indicators(2).round("2026", |_, _| level(3)))),
        case(
            "cycle-stages",
            figure(world().scale(Kind::Stage, 0..=4).round("2026", |theme, _| level((theme % 5) as i16))),
        ),
        case("cycle-no-steps", figure(world().no_steps().round("2026", usual))),
    ]
}
