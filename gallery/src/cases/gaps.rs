//! Cases of the way from results to targets.

use qualicycle::dossier::change::Rating;
use qualicycle::figures::gaps;
use qualicycle::framework::scale::Kind;
use qualicycle::texts::Texts;

use super::{Case, case};
use crate::world::{World, level, not_applicable};

/// The cases.
pub fn cases(t: &Texts) -> Vec<Case> {
    let world = || World::of(t.language);
    let figure = |world: World| gaps::figure(t, &world.subject());
    let usual = |theme: usize, of: usize| level(1 + ((theme * 5 + of * (theme % 3 + 1)) % 7 / 2) as i16);
    let some = |theme: usize, of: usize| (theme + of).is_multiple_of(3).then_some(3 + (theme % 2) as i16);
    let states = |theme: usize, of: usize| match (theme + of) % 5 {
        0 => Rating::NotRated,
        1 => Rating::Declined,
        2 => not_applicable(),
        _ => usual(theme, of),
    };
    vec![
        case("gaps-two-rounds", figure(world().round("2024", |_, _| level(2)).round("2026", usual).targets(some))),
        case("gaps-one-round", figure(world().round("2026", usual).targets(some))),
        case(
            "gaps-one",
            figure(world().round("2026", |_, _| level(1)).targets(|theme, of| (theme == 0 && of == 0).then_some(3))),
        ),
        case("gaps-all-met", figure(world().themes(2).round("2026", |_, _| level(3)).target(3))),
        case("gaps-exceeded", figure(world().themes(2).round("2026", |_, _| level(4)).target(3))),
        case("gaps-none-met", figure(world().themes(2).round("2026", |_, _| level(1)).target(4))),
        case("gaps-not-rated", figure(world().themes(2).round("2026", |_, _| Rating::NotRated).target(3))),
        case("gaps-not-applicable", figure(world().themes(1).round("2026", |_, _| not_applicable()).target(3))),
        case("gaps-states", figure(world().themes(3).round("2024", usual).round("2026", states).target(3))),
        case("gaps-long-words", figure(world().long_words().round("2026", usual).targets(some))),
        case("gaps-forty-themes", figure(world().themes(40).long_words().round("2026", usual).target(4))),
        case(
            "gaps-percent",
            figure(
                world()
                    .scale(Kind::Percent, [])
                    .themes(2)
                    .round("2026", |t, of| level((t * 40 + of * 15) as i16))
                    .target(80),
            ),
        ),
        case(
            "gaps-two-levels",
            figure(world().levels(2).themes(1).round("2026", |_, of| level(1 + (of % 2) as i16)).target(2)),
        ),
        case(
            "gaps-eleven-levels",
            figure(world().levels(11).themes(2).round("2026", |t, of| level(1 + (t * 5 + of) as i16)).target(9)),
        ),
        case("gaps-no-targets", figure(world().round("2026", usual))),
    ]
}
