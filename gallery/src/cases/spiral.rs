//! Cases of the spiral.

use qualicycle::dossier::change::Rating;
use qualicycle::dossier::round::Phase;
use qualicycle::texts::Texts;

use super::{Case, case};
use crate::kinds::spiral_of;
use crate::world::{World, level};
use crate::worlds::{not_applicable, usual, years};

/// The cases.
pub fn cases(t: &Texts) -> Vec<Case> {
    let world = || World::of(t.language);
    let of = |name: &'static str, world: World| case(name, spiral_of(t, &world.subject()));
    let four_rounds = || years(world(), 4, |round| move |theme, of| level(if theme + of < 2 * round { 3 } else { 2 }));
    let long = "2025-2026 (second semestre, tous les sites et toutes les formations)";
    vec![
        of("spiral-four-rounds", four_rounds().reaching(Phase::Improving)),
        of("spiral-first-round-begun", world().round("2026", |_, _| Rating::NotRated)),
        of("spiral-first-round", world().round("2026", usual(0)).reaching(Phase::Assessing)),
        of("spiral-first-round-closed", world().round("2026", usual(0)).reaching(Phase::Closed)),
        of("spiral-next-round-begun", four_rounds().round("2027", |_, _| Rating::NotRated)),
        of(
            "spiral-up-then-down",
            years(world(), 3, |round| move |_, _| level([1, 4, 2][round])).reaching(Phase::Closed),
        ),
        of("spiral-all-same", years(world(), 5, |_| |_, _| level(3)).reaching(Phase::Agreeing)),
        of("spiral-nothing-reached", years(world(), 2, |_| |_, _| level(1)).reaching(Phase::Closed)),
        of("spiral-all-reached", years(world(), 2, |_| |_, _| level(4)).reaching(Phase::Closed)),
        of(
            "spiral-a-round-without-ratings",
            world()
                .round("2022", usual(0))
                .round("2024", |_, _| Rating::NotRated)
                .round("2026", usual(1))
                .reaching(Phase::Improving),
        ),
        of("spiral-nothing-applies", world().round("2026", |_, _| not_applicable())),
        of("spiral-twenty-rounds", years(world(), 20, usual).reaching(Phase::Closed)),
        of(
            "spiral-long-names",
            world().round(&format!("{long}, première partie"), usual(0)).round(long, usual(1)).reaching(Phase::Closed),
        ),
        of(
            "spiral-eleven-levels",
            world().levels(11).round("2026", |theme, of| level((1 + theme + of) as i16)).reaching(Phase::Closed),
        ),
    ]
}
