//! Cases of the team's own ratings beside somebody else's.

use std::collections::BTreeMap;

use qualicycle::dossier::change::Rating;
use qualicycle::dossier::panel::Group;
use qualicycle::figures::{Figure, sides};
use qualicycle::framework::IndicatorId;
use qualicycle::framework::scale::{Kind, Level};
use qualicycle::score::sides::Side;
use qualicycle::texts::Texts;

use super::{Case, case};
use crate::world::{World, indicator_id, level};

/// The cases.
pub fn cases(t: &Texts) -> Vec<Case> {
    let usual = |theme: usize, of: usize| level(1 + ((theme * 3 + of) % 4) as i16);
    let world = || World::of(t.language).themes(3).round("2026", usual);
    // A reviewer who sees each indicator at a level of its own; level 0 is none.
    let reviewed = |world: World, see: &dyn Fn(usize, usize) -> i16| -> Option<Figure> {
        let subject = world.subject();
        let levels: BTreeMap<IndicatorId, Level> = (0..40)
            .flat_map(|theme| (0..4).map(move |of| (theme, of)))
            .map(|(theme, of)| (indicator_id(theme, of), Level(see(theme, of))))
            .collect();
        sides::figure(t, &subject, &Side::of_levels(&subject.reading.framework, "A. B.", &levels))
    };
    let own = |theme: usize, of: usize| 1 + ((theme * 3 + of) % 4) as i16;
    let group = |world: World, group: Group, steps: [[u32; 5]; 3]| {
        let of = |n: usize| ("", Some(indicator_id(n / 4, n % 4)), steps[n % 3]);
        let asked: Vec<(&str, Option<IndicatorId>, [u32; 5])> = (0..9).map(of).collect();
        sides::figures(t, &world.asked(group, 20, &asked).subject()).pop()
    };
    vec![
        case("sides-reviewer", reviewed(world(), &|theme, of| (own(theme, of) - [0, 1, 0, 2][of]).max(1))),
        case("sides-reviewer-agrees", reviewed(world(), &own)),
        case(
            "sides-reviewer-above",
            reviewed(World::of(t.language).themes(2).round("2026", |_, _| level(2)), &|_, of| {
                if of < 2 { 3 } else { 4 }
            }),
        ),
        case(
            "sides-reviewer-contradicts",
            reviewed(
                World::of(t.language).themes(2).round("2026", |_, of| level(if of < 2 { 1 } else { 4 })),
                &|_, of| {
                    if of < 2 { 3 } else { 2 }
                },
            ),
        ),
        case("sides-reviewer-one-indicator", reviewed(world(), &|theme, of| if (theme, of) == (1, 1) { 4 } else { 0 })),
        case("sides-nothing-in-common", reviewed(world(), &|_, _| 0)),
        case(
            "sides-many-long-words",
            reviewed(World::of(t.language).themes(20).long_words().round("2026", usual), &|theme, _| {
                1 + (theme % 4) as i16
            }),
        ),
        case(
            "sides-eleven-levels",
            reviewed(
                World::of(t.language).themes(2).levels(11).round("2026", |_, of| level(3 * of as i16 + 1)),
                &|_, of| 11 - 2 * of as i16,
            ),
        ),
        case(
            "sides-yes-or-no",
            reviewed(
                World::of(t.language).themes(2).scale(Kind::YesNo, [0, 1]).round("2026", |_, of| level(of as i16 % 2)),
                &|_, of| i16::from(of > 1),
            ),
        ),
        case("sides-pupils", group(world(), Group::Pupils, [[0, 2, 4, 9, 5], [4, 9, 5, 2, 0], [9, 2, 0, 1, 8]])),
        case("sides-leaders-far", group(world(), Group::Leaders, [[0, 0, 0, 0, 20]; 3])),
        case(
            "sides-nothing-rated",
            group(
                World::of(t.language).themes(3).round("2026", |_, _| Rating::NotRated),
                Group::Teachers,
                [[0, 0, 20, 0, 0]; 3],
            ),
        ),
    ]
}
