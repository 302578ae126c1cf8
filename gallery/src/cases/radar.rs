//! Cases of the radar.

use std::collections::BTreeMap;

use qualicycle::dossier::change::Rating;
use qualicycle::figures::radar;
use qualicycle::framework::scale::Kind;
use qualicycle::score::Share;
use qualicycle::texts::Texts;

use super::{Case, case};
use crate::world::{World, level, not_applicable, theme_id};

/// The cases.
pub fn cases(t: &Texts) -> Vec<Case> {
    let world = || World::of(t.language);
    let figure = |world: World| radar::figure(t, &world.subject());
    // Each theme stands somewhere else.
    let usual = |theme: usize, of: usize| level(1 + ((theme * 5 + of * (theme % 3)) % 7 / 2) as i16);
    let two_rounds = || world().round("2024", |_, _| level(2)).round("2026", usual).target(4);
    let reviewed = |world: World| {
        let found = |theme: usize| Some((theme_id(theme), Share::of(1 + theme as u64, 7)?));
        radar::with_reviewer(t, &world.subject(), &(0..6).filter_map(found).collect::<BTreeMap<_, _>>())
    };
    let some_themes = |theme: usize, of: usize| match theme {
        0..4 => usual(theme, of),
        _ => Rating::NotRated,
    };
    let half_rated = |theme: usize, of: usize| match theme % 3 {
        1 if of > 1 => Rating::NotRated,
        _ => usual(theme, of),
    };
    vec![
        case("radar-two-rounds", figure(two_rounds())),
        case("radar-reviewed", reviewed(two_rounds())),
        case("radar-one-round", figure(world().round("2026", usual))),
        case(
            "radar-one-theme",
            figure(world().themes(1).round("2024", |_, _| level(2)).round("2026", usual).target(3)),
        ),
        case("radar-two-themes", figure(world().themes(2).long_words().round("2026", usual))),
        case("radar-three-themes-long", figure(world().themes(3).long_words().round("2026", usual).target(4))),
        case("radar-eight-themes-long", figure(world().themes(8).long_words().round("2026", usual))),
        case("radar-sixteen-themes", figure(world().themes(16).round("2026", usual).target(3))),
        case(
            "radar-forty-themes",
            figure(world().themes(40).long_words().round("2024", |_, _| level(2)).round("2026", half_rated).target(4)),
        ),
        case("radar-level", figure(world().round("2024", |_, _| level(3)).round("2026", |_, _| level(3)).target(3))),
        case(
            "radar-close",
            figure(world().round("2026", |theme, of| level(if theme == 0 && of == 0 { 3 } else { 2 }))),
        ),
        case("radar-some-rated", figure(world().round("2026", some_themes))),
        case(
            "radar-one-rated",
            figure(world().round("2026", |theme, _| if theme == 0 { level(3) } else { Rating::NotRated })),
        ),
        case("radar-provisional", figure(world().round("2026", half_rated))),
        case(
            "radar-some-not-applicable",
            figure(world().round("2026", |theme, of| if theme == 2 { not_applicable() } else { usual(theme, of) })),
        ),
        case("radar-not-applicable", figure(world().round("2026", |_, _| not_applicable()))),
        case("radar-not-rated", figure(world().round("2026", |_, _| Rating::NotRated))),
        case("radar-some-targets", figure(two_rounds().targets(|theme, of| (theme < 3 && of == 0).then_some(4)))),
        case(
            "radar-two-levels",
            figure(world().levels(2).round("2026", |theme, of| level(1 + ((theme + of) % 2) as i16))),
        ),
        case(
            "radar-eleven-levels",
            figure(world().levels(11).round("2026", |theme, of| level(1 + ((theme * 3 + of) % 11) as i16)).target(9)),
        ),
        case(
            "radar-yes-no",
            figure(
                world().scale(Kind::YesNo, [0, 1]).round("2026", |theme, of| level(i16::from((theme + of) % 3 > 0))),
            ),
        ),
        case("radar-nothing-reached", figure(world().round("2026", |_, _| level(1)).target(4))),
    ]
}
