//! Cases of the measures.

use qualicycle::dossier::change::{Change, Rating};
use qualicycle::figures::measures;
use qualicycle::framework::scale::Direction;
use qualicycle::texts::Texts;

use super::{Case, case};
use crate::world::{World, measure_id};

/// The cases.
pub fn cases(t: &Texts) -> Vec<Case> {
    let figure = |world: World| measures::figures(t, &world.subject()).into_iter().next();
    let percent = || World::of(t.language).measures(1);
    let told = |world: World, values: &[(&str, &str)]| {
        values.iter().fold(world, |world, (label, value)| asked(world, label).value(value))
    };
    let usual = [("2022", "62"), ("2024", "66,5"), ("2026", "71")];
    let counted = || World::of(t.language).measures(1).measured_in("learners", Direction::Neutral);
    vec![
        case("measure-better-with-target", figure(told(percent().reference("82"), &usual).aim("75"))),
        case("measure-worse", figure(told(percent(), &[("2024", "71"), ("2026", "62")]))),
        case(
            "measure-less-is-better",
            figure(told(
                percent().measured_in("percent", Direction::Lower).reference("6,5"),
                &[("2024", "9"), ("2026", "6,5")],
            )),
        ),
        case("measure-target-met", figure(told(percent(), &usual).aim("70"))),
        case("measure-same-as-before", figure(told(percent().reference("54"), &[("2024", "71"), ("2026", "71")]))),
        case("measure-one-round", figure(told(percent().reference("82"), &[("2026", "71")]).aim("75"))),
        case("measure-missing-now", figure(asked(told(percent(), &usual[..2]), "2026").aim("75"))),
        case("measure-missing-between", figure(told(percent(), &[("2022", "62"), ("2024", ""), ("2026", "71")]))),
        case("measure-no-value", figure(asked(percent().reference("82"), "2026").aim("75"))),
        case(
            "measure-counted",
            figure(told(counted(), &[("2022", "312"), ("2024", "298"), ("2026", "421")]).aim("400")),
        ),
        case("measure-below-zero", figure(told(counted(), &[("2024", "-4"), ("2026", "11,25")]))),
        case("measure-over-a-hundred", figure(told(percent(), &[("2024", "96"), ("2026", "104,2")]))),
        case("measure-nothing-at-all", figure(told(percent(), &[("2024", "0"), ("2026", "0")]).aim("0"))),
        case("measure-everything-alike", figure(told(percent().reference("71"), &usual[2..]).aim("71"))),
        case("measure-share-with-counts", figure(shares(percent()))),
        case("measure-long-words", figure(told(percent().long_words().reference("82"), &usual).aim("75"))),
        case("measure-twenty-rounds", figure(twenty(percent().reference("50")).aim("90"))),
        case("measure-great-numbers", figure(told(counted(), &[("2024", "123456789,5"), ("2026", "999999999999")]))),
    ]
}

/// A round in which nothing but measures is rated.
fn asked(world: World, label: &str) -> World {
    world.round(label, |_, _| Rating::NotRated)
}

fn shares(world: World) -> World {
    let number = |text: &str| text.parse().expect("a number");
    let told = |world: World, label: &str, [numerator, denominator, value]: [&str; 3]| {
        let rating =
            Rating::Ratio { numerator: number(numerator), denominator: number(denominator), value: number(value) };
        asked(world, label).also(|round| vec![Change::Rated { round, indicator: measure_id(0), rating }])
    };
    let world = told(world, "2024", ["18", "29", "62.1"]);
    told(world, "2026", ["22", "31", "71"]).aim("75")
}

fn twenty(world: World) -> World {
    (0..20).fold(world, |world, round| {
        let value = if round % 7 == 3 { String::new() } else { (30 + (round * 17) % 50).to_string() };
        asked(world, &(2007 + round).to_string()).value(&value)
    })
}
