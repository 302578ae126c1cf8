//! Cases of the levels of one indicator.

use qualicycle::dossier::change::Rating;
use qualicycle::figures::sparkline;
use qualicycle::framework::scale::Kind;
use qualicycle::texts::Texts;

use super::{Case, case};
use crate::world::{World, indicator_id, level};

/// The cases.
pub fn cases(t: &Texts) -> Vec<Case> {
    let world = || World::of(t.language).themes(1).indicators(1);
    let figure = |world: World| sparkline::figure(t, &world.subject(), &indicator_id(0, 0));
    let levels = |world: World, levels: &[i16]| figure(told(world, levels.iter().copied().map(level)));
    let gaps = [level(1), Rating::NotRated, level(2), level(4), Rating::NotRated];
    let beside = [level(2), Rating::NotApplicable { why: "".into() }, Rating::Declined, level(3)];
    vec![
        case("sparkline-three-rounds", levels(world(), &[2, 2, 3])),
        case("sparkline-two-rounds", levels(world(), &[1, 4])),
        case("sparkline-flat", levels(world(), &[3, 3, 3, 3])),
        case("sparkline-first-round", levels(world(), &[3])),
        case("sparkline-gaps", figure(told(world(), gaps))),
        case("sparkline-other-answers", figure(told(world(), beside))),
        case("sparkline-never-rated", figure(told(world(), [Rating::NotRated, level(2)]))),
        case(
            "sparkline-twenty-rounds",
            levels(world(), &std::array::from_fn::<i16, 20, _>(|n| 1 + (n * n % 4) as i16)),
        ),
        case("sparkline-two-levels", levels(world().scale(Kind::YesNo, 0..=1), &[0, 1, 1])),
        case("sparkline-findings", levels(world().scale(Kind::Conformity, 0..=2), &[0, 1, 2])),
        case("sparkline-eleven-levels", levels(world().levels(11), &[3, 7, 6, 11])),
        case("sparkline-percent", levels(world().scale(Kind::Percent, []), &[40, 55, 90])),
        case("sparkline-same-question", figure(told(world(), [2, 3, 3].map(level)).new_edition(1))),
        case("sparkline-other-question", figure(told(world(), [2, 3, 3].map(level)).new_edition(0))),
    ]
}

/// Yearly rounds up to 2026 with these ratings.
fn told(world: World, ratings: impl IntoIterator<Item = Rating>) -> World {
    let ratings: Vec<Rating> = ratings.into_iter().collect();
    let first = 2027 - ratings.len();
    ratings
        .into_iter()
        .enumerate()
        .fold(world, |world, (round, rating)| world.round(&(first + round).to_string(), move |_, _| rating.clone()))
}
