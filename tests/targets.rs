//! What a round aims at, and what a theme would come to with all of it reached (the field's scoring rules 4 and 14).

mod support;

use proptest::collection::vec;
use proptest::prelude::*;
use qualicycle::dossier::change::Rating;
use qualicycle::dossier::round::Round;
use qualicycle::framework::rule::Rule;
use qualicycle::framework::scale::Level;
use qualicycle::framework::{Framework, Indicator};
use qualicycle::score::target::{Aim, Standing, aimed, targets};
use qualicycle::score::{ScoreCard, Share};
use support::{
    cases, criterion, framework, framework_of_indicators, indicator, not_applicable, on_scale, round_with, scope, theme,
};

fn level(n: i16) -> Rating {
    Rating::Level(Level(n))
}

fn share(reached: u64, possible: u64) -> Share {
    Share::of(reached, possible).expect("something is possible")
}

/// A round with ratings and targets.
fn round(framework: &Framework, ratings: &[(&str, Rating)], aims: &[(&str, i16)]) -> Round {
    let mut round = round_with(framework, ratings);
    round.targets = aims.iter().map(|(id, n)| ((*id).into(), Level(*n))).collect();
    round
}

fn mean_with_all_reached(framework: &Framework, round: &Round) -> Option<Share> {
    ScoreCard::of(framework, &aimed(framework, round)).whole.mean
}

#[test]
fn each_target_says_what_was_reached_of_it() {
    let adults_only = Indicator { applies: Some(Rule::new("adults")), ..indicator("g") };
    let mut all: Vec<Indicator> = ["a", "b", "c", "d", "e", "f"].map(indicator).into();
    all.push(adults_only);
    let framework = framework_of_indicators(all);
    let ratings = [
        ("a", level(1)),
        ("b", level(4)),
        ("d", not_applicable()),
        ("e", Rating::Declined),
        ("f", level(2)),
        ("g", level(2)),
    ];
    let mut round = round(&framework, &ratings, &[("a", 3), ("b", 3), ("c", 3), ("d", 3), ("e", 3), ("g", 3)]);
    round.scope = scope(true, false);
    let found = targets(&framework, &round);
    let of = |aim: &Aim<'_>| (aim.place.indicator.id.to_string(), aim.is_met(), aim.counts(), aim.gap());
    let expected = [
        ("a", false, true, Some((2, share(2, 3)))),
        ("b", true, true, Some((0, Share::NONE))),
        ("c", false, true, None),
        ("d", false, false, None),
        ("e", false, true, None),
        ("g", false, false, None),
    ];
    assert_eq!(
        found.iter().map(of).collect::<Vec<_>>(),
        expected.map(|(id, met, counts, gap)| (id.to_owned(), met, counts, gap))
    );
    let standings: Vec<Standing> = found.iter().skip(2).map(|aim| aim.standing).collect();
    assert_eq!(standings, [Standing::NotRated, Standing::SetAside, Standing::Declined, Standing::SetAside]);
}

#[test]
fn a_target_that_its_scale_does_not_know_is_none() {
    let framework =
        framework_of_indicators(vec![indicator("a"), on_scale("b", "conformity"), on_scale("c", "percent")]);
    let round = round(&framework, &[], &[("a", 9), ("b", 2), ("c", 80)]);
    let ids: Vec<String> = targets(&framework, &round).iter().map(|aim| aim.place.indicator.id.to_string()).collect();
    assert_eq!(ids, ["c"]);
}

#[test]
fn a_theme_with_its_targets_reached_is_weighted_as_its_result_is() {
    // Eight 4s and two 1s: the mean of the criteria is 50 %. With one of the two at its target of 4 it is 75 %; were all
    // indicators weighed alike it would be 90 %.
    let many: Vec<String> = (0..8).map(|n| format!("a{n}")).collect();
    let framework = framework(vec![theme(
        "t",
        vec![
            criterion("a", many.iter().map(|id| indicator(id)).collect()),
            criterion("b", vec![indicator("b0"), indicator("b1")]),
        ],
    )]);
    let mut ratings: Vec<(&str, Rating)> = many.iter().map(|id| (&**id, level(4))).collect();
    ratings.extend([("b0", level(1)), ("b1", level(1))]);
    let round = round(&framework, &ratings, &[("b0", 4)]);
    assert_eq!(ScoreCard::of(&framework, &round).whole.mean, Some(share(1, 2)));
    assert_eq!(mean_with_all_reached(&framework, &round), Some(share(3, 4)));
}

#[test]
fn what_has_a_target_counts_with_it_whether_rated_or_not_and_what_does_not_apply_never_counts() {
    let framework = framework_of_indicators(["a", "b", "c"].map(indicator).into());
    let mean = |ratings: &[(&str, Rating)], aims: &[(&str, i16)]| {
        mean_with_all_reached(&framework, &round(&framework, ratings, aims))
    };
    assert_eq!(
        mean(&[("a", level(4))], &[("a", 3)]),
        Some(share(2, 3)),
        "the level aimed at, even when it is exceeded"
    );
    assert_eq!(mean(&[("a", level(1))], &[("b", 4)]), Some(share(1, 2)));
    assert_eq!(mean(&[("a", level(1)), ("b", not_applicable())], &[("b", 4)]), Some(Share::NONE));
    assert_eq!(mean(&[], &[("a", 4), ("b", 1)]), Some(share(1, 2)));
}

/// Up to six indicators: what is rated of each (0 is nothing, 5 is not applicable), and its target (0 is none).
fn any_round() -> impl Strategy<Value = (Framework, Round)> {
    vec((0i16..=5, 0i16..=4), 1..6).prop_map(|of| {
        let names: Vec<String> = (0..of.len()).map(|n| format!("i{n}")).collect();
        let framework = framework_of_indicators(names.iter().map(|name| indicator(name)).collect());
        let rating = |n: i16| match n {
            0 => Rating::NotRated,
            5 => not_applicable(),
            n => level(n),
        };
        let ratings: Vec<(&str, Rating)> = names.iter().zip(&of).map(|(name, (n, _))| (&**name, rating(*n))).collect();
        let aims: Vec<(&str, i16)> =
            names.iter().zip(&of).filter(|(_, (_, aim))| *aim > 0).map(|(name, (_, aim))| (&**name, *aim)).collect();
        let round = round(&framework, &ratings, &aims);
        (framework, round)
    })
}

proptest! {
    #![proptest_config(cases(128))]

    #[test]
    fn with_every_target_reached_none_is_missing_and_what_has_none_stays((framework, round) in any_round()) {
        let reached = aimed(&framework, &round);
        prop_assert!(targets(&framework, &reached).iter().all(|aim| aim.is_met() || !aim.counts()));
        for place in framework.places().filter(|place| !round.targets.contains_key(&place.indicator.id)) {
            prop_assert_eq!(reached.rating(&place.indicator.id), round.rating(&place.indicator.id));
        }
        prop_assert_eq!(aimed(&framework, &reached).ratings, reached.ratings);
    }

    #[test]
    fn where_nothing_exceeds_its_target_reaching_them_never_lowers_a_result((framework, round) in any_round()) {
        let aims = targets(&framework, &round);
        let is_rated_below = |aim: &Aim<'_>| !aim.counts() || aim.gap().is_some_and(|(n, _)| n > 0);
        prop_assume!(aims.iter().all(is_rated_below));
        let now = ScoreCard::of(&framework, &round).whole;
        let then = ScoreCard::of(&framework, &aimed(&framework, &round)).whole;
        prop_assert!(then.mean >= now.mean);
        prop_assert_eq!(then.tally, now.tally);
    }
}
