//! Cases of the plane of importance and result.

use qualicycle::dossier::change::Rating;
use qualicycle::figures::importance;
use qualicycle::framework::scale::Kind;
use qualicycle::score::priority::{CutMethod, Field};
use qualicycle::texts::Texts;

use super::{Case, case};
use crate::world::{World, level};

/// The cases.
pub fn cases(t: &Texts) -> Vec<Case> {
    let usual = |theme: usize, of: usize| level(1 + ((theme * 3 + of * of) % 4) as i16);
    let spread = |theme: usize, of: usize| Some(1 + ((theme * 2 + of) % 5) as u8);
    let figure = |world: World, method: CutMethod| {
        let subject = world.subject();
        let field = Field::of(&subject.reading.framework, &subject.round, method);
        importance::figure(t, &subject.reading, &field, method)
    };
    let world = || World::of(t.language);
    vec![
        case("importance-median", figure(world().round("2026", usual).importance(spread), CutMethod::Median)),
        case("importance-mean", figure(world().round("2026", usual).importance(spread), CutMethod::Mean)),
        case("importance-centre", figure(world().round("2026", usual).importance(spread), CutMethod::Centre)),
        case(
            "importance-one",
            figure(
                world().round("2026", usual).importance(|theme, of| (theme + of == 0).then_some(5)),
                CutMethod::Centre,
            ),
        ),
        case(
            "importance-undivided",
            figure(world().round("2026", |_, _| level(2)).importance(|_, _| Some(4)), CutMethod::Median),
        ),
        case(
            "importance-all-well",
            figure(world().round("2026", |_, _| level(4)).importance(spread), CutMethod::Median),
        ),
        case(
            "importance-nothing-important",
            figure(world().round("2026", usual).importance(|_, of| Some(1 + of as u8 % 2)), CutMethod::Centre),
        ),
        case(
            "importance-forty-themes",
            figure(world().themes(40).round("2026", usual).importance(spread), CutMethod::Median),
        ),
        case(
            "importance-eleven-levels",
            figure(
                world()
                    .levels(11)
                    .round("2026", |theme, of| level(1 + ((theme * 5 + of * 3) % 11) as i16))
                    .importance(spread),
                CutMethod::Mean,
            ),
        ),
        case(
            "importance-percent",
            figure(
                world()
                    .themes(20)
                    .scale(Kind::Percent, [])
                    .round("2026", |theme, of| level(((theme * 37 + of * 11) % 101) as i16))
                    .importance(spread),
                CutMethod::Median,
            ),
        ),
        case(
            "importance-yes-or-no",
            figure(
                world().scale(Kind::YesNo, [0, 1]).round("2026", |_, of| level(of as i16 % 2)).importance(spread),
                CutMethod::Mean,
            ),
        ),
        case("importance-not-said", figure(world().round("2026", usual), CutMethod::Median)),
        case(
            "importance-not-rated",
            figure(world().round("2026", |_, _| Rating::NotRated).importance(spread), CutMethod::Median),
        ),
    ]
}
