//! Cases of the radar.

use qualicycle::dossier::change::Rating;
use qualicycle::figures::radar;
use qualicycle::texts::Texts;

use super::{Case, case};
use crate::world::{World, level};

/// The cases.
pub fn cases(t: &Texts) -> Vec<Case> {
    let figure = |world: World| radar::figure(t, &world.subject());
    let usual = |theme: usize, indicator: usize| level(1 + ((theme * 3 + indicator) % 4) as i16);
    vec![
        case(
            "radar-two-rounds",
            figure(World::of(t.language).round("2024", |_, _| level(2)).round("2026", usual).target(4)),
        ),
        case("radar-not-rated", figure(World::of(t.language).round("2026", |_, _| Rating::NotRated))),
    ]
}
