//! Cases of what groups say, side by side.

use qualicycle::dossier::change::Rating;
use qualicycle::dossier::panel::Group;
use qualicycle::figures::voices;
use qualicycle::framework::IndicatorId;
use qualicycle::texts::{Language, Texts};

use super::{Case, case};
use crate::world::{World, indicator_id, level};

/// What a group says to the indicators of two themes, and to something that belongs to none.
type Statements<'a> = Vec<(&'a str, Option<IndicatorId>, [u32; 5])>;

/// The cases.
pub fn cases(t: &Texts) -> Vec<Case> {
    let world = || World::of(t.language).round("2026", |_, _| level(2));
    let figure = |world: World| voices::figure(t, &world.subject());
    let agreeing = [0, 1, 2, 9, 8];
    let doubting = [4, 9, 5, 2, 0];
    let torn = [9, 2, 0, 1, 8];
    let own = match t.language {
        Language::French => "Je me sens bien dans cet établissement.",
        Language::English => "I feel well at this school.",
        Language::Dutch => "Ik voel me goed op deze school.",
    };
    // Each indicator of two themes, and a statement that belongs to none.
    let each = |steps: [[u32; 5]; 3]| -> Statements<'_> {
        let of = |n: usize| ("", Some(indicator_id(n / 2, n % 2)), steps[n % 3]);
        (0..4).map(of).chain([(own, None, steps[0])]).collect()
    };
    let one = |steps: [u32; 5]| -> Statements<'_> { vec![("", Some(indicator_id(0, 0)), steps)] };
    let four = |world: World| {
        world
            .asked(Group::Leaders, 20, &each([agreeing, agreeing, agreeing]))
            .asked(Group::Teachers, 20, &each([agreeing, doubting, agreeing]))
            .asked(Group::Pupils, 20, &each([doubting, torn, agreeing]))
            .asked(Group::Parents, 3, &each([[3, 0, 0, 0, 0]; 3]))
            .asked(Group::Partners, 0, &each([[0; 5]; 3]))
    };
    let many = |n: usize, group: usize| -> Statements<'_> {
        let of = |at: usize| {
            let steps = [agreeing, doubting, torn, [0, 6, 8, 5, 1]][(at * at + group * at) % 4];
            ("", Some(indicator_id(at / 4, at % 4)), steps)
        };
        (0..n).map(of).collect()
    };
    vec![
        case("voices-four-groups", figure(four(world()))),
        case("voices-long-words", figure(four(World::of(t.language).long_words().round("2026", |_, _| level(2))))),
        case(
            "voices-held-on-one",
            figure(world().asked(Group::Teachers, 20, &each([agreeing, doubting, torn])).asked(
                Group::Pupils,
                20,
                &each([[0, 3, 1, 0, 0], agreeing, agreeing]),
            )),
        ),
        case(
            "voices-close",
            figure(world().asked(Group::Teachers, 20, &each([agreeing, agreeing, agreeing])).asked(
                Group::Pupils,
                21,
                &each([[0, 1, 3, 9, 8], agreeing, agreeing]),
            )),
        ),
        case(
            "voices-same-on-one",
            figure(world().asked(Group::Teachers, 20, &one(agreeing)).asked(Group::Pupils, 20, &one(agreeing))),
        ),
        case(
            "voices-opposite",
            figure(world().asked(Group::Leaders, 5, &one([0, 0, 0, 0, 5])).asked(
                Group::Pupils,
                30,
                &one([30, 0, 0, 0, 0]),
            )),
        ),
        case("voices-one-group", figure(world().asked(Group::Pupils, 20, &each([doubting, torn, agreeing])))),
        case(
            "voices-apart",
            figure(world().asked(Group::Leaders, 20, &one(agreeing)).asked(
                Group::Pupils,
                20,
                &[("", Some(indicator_id(1, 1)), doubting)],
            )),
        ),
        case(
            "voices-six-groups-many-topics",
            figure(
                Group::ALL
                    .into_iter()
                    .enumerate()
                    .fold(World::of(t.language).themes(8).round("2026", |_, _| level(2)), |world, (at, group)| {
                        world.asked(group, 20, &many(32 - at, at))
                    }),
            ),
        ),
        case("voices-all-held", figure(world().asked(Group::Parents, 4, &one([4, 0, 0, 0, 0])))),
        case("voices-nobody-asked", figure(World::of(t.language).round("2026", |_, _| Rating::NotRated))),
    ]
}
