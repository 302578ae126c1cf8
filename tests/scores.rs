//! Recomputes every worked number of the field's scoring rules (1 to 8, 14 and 15), each with a framework made for
//! it, and holds the laws that scores keep whatever the framework.

mod support;

use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

use proptest::collection::vec;
use proptest::prelude::*;
use qualicycle::dossier::carry::changes_of_next_round;
use qualicycle::dossier::change::{Change, Rating};
use qualicycle::dossier::edition::EditionMove;
use qualicycle::dossier::round::{Carried, Round};
use qualicycle::framework::conversion::Method;
use qualicycle::framework::rule::Rule;
use qualicycle::framework::scale::{Decimal, Direction, Kind, Level};
use qualicycle::framework::succession::Succession;
use qualicycle::framework::{
    Answer, Criterion, Framework, Gravity, Indicator, Link, Package, Place, Predecessor, Relation, Scope, Step, Theme,
};
use qualicycle::score::card::{Stage, Tally, attainment, count_levels};
use qualicycle::score::trend::{Break, Column, Line, Movement, break_between, changes, trend, trend_of};
use qualicycle::score::{ScoreCard, Share};
use support::{
    cases, criterion, framework, framework_of_indicators, indicator, not_applicable, on_scale, round_id, round_with,
    scope, step, theme,
};

use Rating::{Declined, NotRated};

fn level(n: i16) -> Rating {
    Rating::Level(Level(n))
}

fn quantity(text: &str) -> Rating {
    Rating::Quantity(decimal(text))
}

fn decimal(text: &str) -> Decimal {
    text.parse().expect("a decimal number")
}

fn share(reached: u64, possible: u64) -> Share {
    Share::of(reached, possible).expect("something is possible")
}

/// Rates the indicators of a framework, and compares the score of the whole and the percent that is shown.
#[track_caller]
fn check(framework: &Framework, ratings: &[(&str, Rating)], mean: Option<Share>, percent: Option<u32>) -> ScoreCard {
    let card = ScoreCard::of(framework, &round_with(framework, ratings));
    assert_eq!(card.whole.mean, mean);
    assert_eq!(card.whole.percent(), percent);
    card
}

/// Indicators named after their position, `i1`, `i2`, …, all rated so.
fn all(n: usize, scale: &str, rating: impl Fn(usize) -> Rating) -> (Framework, Vec<(String, Rating)>) {
    let names: Vec<String> = (1..=n).map(|n| format!("i{n}")).collect();
    let framework = framework_of_indicators(names.iter().map(|name| on_scale(name, scale)).collect());
    let ratings = names.into_iter().enumerate().map(|(index, name)| (name, rating(index + 1))).collect();
    (framework, ratings)
}

#[track_caller]
fn check_all(
    (framework, ratings): (Framework, Vec<(String, Rating)>),
    mean: Option<Share>,
    percent: Option<u32>,
) -> ScoreCard {
    let ratings: Vec<(&str, Rating)> = ratings.iter().map(|(name, rating)| (&**name, rating.clone())).collect();
    check(&framework, &ratings, mean, percent)
}

// Rule 1: states are different things.

#[test]
fn not_rated_not_applicable_declined_and_zero_are_four_different_things() {
    let framework = framework_of_indicators(["a", "b"].map(|id| on_scale(id, "stage")).into());
    let of = |rating: Rating| {
        let card = ScoreCard::of(&framework, &round_with(&framework, &[("a", level(4)), ("b", rating)]));
        (card.whole.mean, card.whole.tally)
    };
    let tally = Tally { rated: 1, ..Tally::default() };
    assert_eq!(of(NotRated), (Some(share(1, 1)), Tally { not_rated: 1, ..tally }));
    assert_eq!(of(not_applicable()), (Some(share(1, 1)), Tally { not_applicable: 1, ..tally }));
    assert_eq!(of(Declined), (Some(share(1, 1)), Tally { declined: 1, ..tally }));
    assert_eq!(of(level(0)), (Some(share(1, 2)), Tally { rated: 2, ..tally }));
}

#[test]
fn a_criterion_of_which_nothing_applies_has_no_score_rather_than_zero() {
    let nothing_applies = criterion("t-b", vec![indicator("b1"), indicator("b2")]);
    let framework = framework(vec![theme("t", vec![criterion("t-a", vec![indicator("a1")]), nothing_applies])]);
    let ratings = [("a1", level(3)), ("b1", not_applicable()), ("b2", not_applicable())];
    let card = check(&framework, &ratings, Some(share(2, 3)), Some(67));
    assert_eq!(card.whole.tally.coverage(), Some(share(1, 1)), "what does not apply is not missing");
    check(&framework, &ratings[1..], None, None);
}

#[test]
fn a_round_in_which_nothing_was_rated_has_no_score() {
    let framework = framework_of_indicators(vec![indicator("a"), on_scale("b", "tri"), on_scale("c", "yes-no")]);
    let card = check(&framework, &[], None, None);
    assert_eq!(card.whole.minimum, None);
    assert_eq!(card.whole.tally.coverage(), Some(Share::NONE));
    assert!(card.whole.tally.is_provisional());
    check(&framework, &[("a", Declined), ("b", Declined), ("c", NotRated)], None, None);
}

// Rule 2: values of unlike scales are brought to the same measure.

#[test]
fn the_weighted_mean_of_four_two_and_not_applicable_is_five_ninths() {
    let framework =
        framework_of_indicators(vec![indicator("a"), Indicator { weight: 2, ..indicator("b") }, indicator("c")]);
    check(&framework, &[("a", level(4)), ("b", level(2)), ("c", not_applicable())], Some(share(5, 9)), Some(56));
}

#[test]
fn every_scale_goes_from_nothing_to_everything() {
    for (scale, worst, best) in [("level", 1, 4), ("stage", 0, 4), ("agreement", 1, 4), ("percent", 0, 100)] {
        let framework = framework_of_indicators(vec![on_scale("a", scale)]);
        check(&framework, &[("a", level(worst))], Some(Share::NONE), Some(0));
        check(&framework, &[("a", level(best))], Some(Share::ALL), Some(100));
    }
    for (scale, best) in [("tri", 2), ("yes-no", 1)] {
        let framework = framework_of_indicators(vec![on_scale("a", scale)]);
        check(&framework, &[("a", level(0))], Some(Share::NONE), Some(0));
        check(&framework, &[("a", level(best))], Some(Share::ALL), Some(100));
    }
}

// Rule 3: coverage.

#[test]
fn coverage_is_rated_among_applicable_and_declined_counts_against_it() {
    let ratings = |n| match n {
        1..=3 => level(2),
        4 => Declined,
        5 => not_applicable(),
        _ => NotRated,
    };
    let card = check_all(all(6, "level", ratings), Some(share(1, 3)), Some(33));
    assert_eq!(card.whole.tally.coverage(), Some(share(3, 5)));
    assert_eq!((card.whole.tally.applicable(), card.whole.tally.answered(), card.whole.tally.asked()), (5, 5, 6));
}

#[test]
fn below_eighty_percent_a_score_is_provisional_and_at_eighty_it_is_not() {
    for (n_rated, n, is_provisional) in [(79, 100, true), (80, 100, false), (4, 5, false), (3, 4, true), (5, 5, false)]
    {
        let rating = |i| if i <= n_rated { level(4) } else { NotRated };
        let card = check_all(all(n, "level", rating), Some(Share::ALL), Some(100));
        assert_eq!(card.whole.tally.is_provisional(), is_provisional, "{n_rated} of {n}");
    }
}

// Rule 4: a mean of criteria is not a mean of indicators.

#[test]
fn a_criterion_of_many_indicators_does_not_drown_one_of_few() {
    let many = criterion("t-a", (1..=8).map(|n| indicator(&format!("a{n}"))).collect());
    let few = criterion("t-b", vec![indicator("b1"), indicator("b2")]);
    let framework = framework(vec![theme("t", vec![many, few])]);
    let names: Vec<String> = (1..=8).map(|n| format!("a{n}")).collect();
    let mut ratings: Vec<(&str, Rating)> = names.iter().map(|name| (&**name, level(4))).collect();
    ratings.extend([("b1", level(1)), ("b2", level(1))]);
    check(&framework, &ratings, Some(share(1, 2)), Some(50));
}

#[test]
fn criteria_weigh_in_their_theme_and_themes_in_the_whole() {
    let heavy = Criterion { weight: 3, ..criterion("t-a", vec![indicator("a")]) };
    let first = Theme { weight: 2, ..theme("t", vec![heavy, criterion("t-b", vec![indicator("b")])]) };
    let framework = framework(vec![first, theme("u", vec![criterion("u-c", vec![indicator("c")])])]);
    let ratings = [("a", level(4)), ("b", level(1)), ("c", level(1))];
    let card = check(&framework, &ratings, Some(share(1, 2)), Some(50));
    let of_theme = |id: &str| card.theme(&id.into()).and_then(|theme| theme.result.mean);
    assert_eq!((of_theme("t"), of_theme("u")), (Some(share(3, 4)), Some(Share::NONE)));
}

// Rule 5: the weakest link stands beside the mean.

#[test]
fn the_weakest_indicator_stands_beside_the_mean() {
    let framework = framework_of_indicators(vec![indicator("a"), on_scale("b", "percent"), indicator("c")]);
    let ratings = [("a", level(4)), ("b", level(30)), ("c", level(2))];
    let card = ScoreCard::of(&framework, &round_with(&framework, &ratings));
    let minimum = card.whole.minimum.expect("something was rated");
    assert_eq!((minimum.indicator.as_str(), minimum.level, minimum.share), ("b", Level(30), share(3, 10)));
}

#[test]
fn of_two_equally_weak_indicators_the_first_is_named() {
    let (framework, ratings) = all(3, "level", |n| level(if n == 1 { 4 } else { 2 }));
    let card = check_all((framework, ratings), Some(share(5, 9)), Some(56));
    assert_eq!(card.whole.minimum.expect("something was rated").indicator.as_str(), "i2");
}

#[test]
fn a_critical_indicator_below_its_floor_blocks_whatever_the_mean() {
    let critical = Indicator { critical: true, floor: Some(Level(3)), ..indicator("a") };
    let framework = framework_of_indicators(vec![critical, indicator("b"), indicator("c")]);
    let blocking = |a: Rating| {
        let round = round_with(&framework, &[("a", a), ("b", level(4)), ("c", level(4))]);
        ScoreCard::of(&framework, &round).blocking
    };
    assert_eq!(blocking(level(2)), ["a".into()]);
    assert_eq!(blocking(level(3)), []);
    assert_eq!(blocking(not_applicable()), [], "what does not apply cannot be below");
    assert_eq!(blocking(Rating::NotRated), []);
}

// Rule 6: the quality cycle is cumulative.

#[test]
fn a_stage_holds_only_on_those_before_it() {
    #[track_caller]
    fn check([plan, r#do, check, act]: [bool; 4], reached: Option<Step>, adjusts_without_evaluating: bool) {
        let expected = Stage { reached, adjusts_without_evaluating };
        assert_eq!(Stage::of([plan, r#do, check, act]), expected);
        assert_eq!(theme_stage([plan, r#do, check, act].map(|holds| level(if holds { 3 } else { 2 }))), Some(expected));
    }
    check([true, true, false, true], Some(Step::Do), true);
    check([true, true, true, true], Some(Step::Act), false);
    check([true, true, true, false], Some(Step::Check), false);
    check([true, false, true, true], Some(Step::Plan), false);
    check([false, true, true, true], None, false);
    check([false, false, false, true], None, true);
    check([false, false, false, false], None, false);
}

#[test]
fn a_step_that_nobody_rated_does_not_hold() {
    let reached = |ratings: [Rating; 4]| theme_stage(ratings).and_then(|stage| stage.reached);
    assert_eq!(reached([level(4), NotRated, level(4), level(4)]), Some(Step::Plan));
    assert_eq!(reached([NotRated, NotRated, NotRated, NotRated]), None);
}

#[test]
fn a_theme_without_steps_has_no_stage() {
    let framework = framework_of_indicators(vec![indicator("a")]);
    let card = ScoreCard::of(&framework, &round_with(&framework, &[("a", level(4))]));
    assert_eq!(card.themes[0].stage, None);
    assert!(card.themes[0].steps.is_empty());
}

/// The stage of a theme with one indicator a step, so rated.
fn theme_stage(ratings: [Rating; 4]) -> Option<Stage> {
    let names = ["p1", "d1", "c1", "a1"];
    let criteria = names.into_iter().zip(Step::ALL).map(|(name, of)| step(&name[..1], of, vec![indicator(name)]));
    let framework = framework(vec![theme("t", criteria.collect())]);
    let ratings: Vec<(&str, Rating)> = names.into_iter().zip(ratings).collect();
    ScoreCard::of(&framework, &round_with(&framework, &ratings)).themes[0].stage
}

#[test]
fn finely_tuned_steps_of_eighty_sixty_forty_and_twenty_make_fifty() {
    check_all(all(4, "percent", |n| level(100 - 20 * i16::try_from(n).expect("small"))), Some(share(1, 2)), Some(50));
}

#[test]
fn an_indicator_may_belong_to_another_step_than_its_criterion() {
    let mixed = vec![indicator("a"), Indicator { step: Some(Step::Check), ..indicator("b") }];
    let framework = framework(vec![theme("t", vec![step("t-p", Step::Plan, mixed)])]);
    let card = ScoreCard::of(&framework, &round_with(&framework, &[("a", level(4)), ("b", level(1))]));
    let steps: Vec<(Step, Option<Share>)> =
        card.themes[0].steps.iter().map(|(step, result)| (*step, result.mean)).collect();
    assert_eq!(steps, [(Step::Plan, Some(Share::ALL)), (Step::Check, Some(Share::NONE))]);
}

// Rule 7: what is achieved is cut off, means are rounded half up for display only.

#[test]
fn a_share_achieved_is_truncated_so_that_a_hundred_percent_never_comes_too_early() {
    let achieved = |n_achieved| move |n| level(if n <= n_achieved { 2 } else { 1 });
    check_all(all(17, "tri", achieved(11)), Some(share(11, 17)), Some(64));
    check_all(all(200, "tri", achieved(199)), Some(share(199, 200)), Some(99));
    check_all(all(200, "tri", achieved(200)), Some(Share::ALL), Some(100));
    check_all(all(3, "yes-no", |n| level(i16::from(n < 3))), Some(share(2, 3)), Some(66));
}

#[test]
fn a_mean_is_rounded_half_up_and_compared_unrounded() {
    check_all(all(8, "percent", |n| level(if n == 1 { 100 } else { 0 })), Some(share(1, 8)), Some(13));
    let card =
        check_all(all(1000, "level", |n| if n < 800 { level(4) } else { NotRated }), Some(Share::ALL), Some(100));
    assert!(card.whole.tally.is_provisional(), "79.9 % of coverage is shown as 80 % and is below it all the same");
    assert_eq!(card.whole.tally.coverage().map(Share::percent_rounded), Some(80));
}

#[test]
fn achievement_mixed_with_levels_is_a_mean() {
    let framework = framework_of_indicators(vec![on_scale("a", "tri"), indicator("b"), on_scale("c", "tri")]);
    check(&framework, &[("a", level(2)), ("c", level(2)), ("b", level(3))], Some(share(8, 9)), Some(89));
    check(&framework, &[("a", level(2)), ("c", level(1))], Some(share(1, 2)), Some(50));
}

#[test]
fn a_theme_counts_as_achieved_only_when_nothing_is_missing() {
    let theme_of = |id: &str, indicators: [&str; 2]| {
        theme(id, vec![criterion(&format!("{id}-c"), indicators.map(|id| on_scale(id, "tri")).to_vec())])
    };
    let framework = framework(vec![theme_of("t", ["a", "b"]), theme_of("u", ["c", "d"])]);
    let achieved =
        |ratings: &[(&str, Rating)]| ScoreCard::of(&framework, &round_with(&framework, ratings)).achieved_themes();
    let all = [("a", level(2)), ("b", level(2)), ("c", level(2)), ("d", level(1))];
    assert_eq!(achieved(&all), Some((1, 2)));
    assert_eq!(achieved(&all[..3]), Some((1, 2)), "one of two rated and achieved is not all");
    assert_eq!(achieved(&[("a", level(2)), ("b", not_applicable()), ("c", level(0))]), Some((1, 2)));
}

#[test]
fn a_minor_finding_where_every_failure_is_major_counts_as_major() {
    let strict = Indicator { gravity: Some(Gravity::MajorOnly), ..on_scale("a", "conformity") };
    let framework = framework_of_indicators(vec![strict, on_scale("b", "conformity")]);
    let round = round_with(&framework, &[("a", level(1)), ("b", level(1))]);
    assert_eq!(count_levels(&framework, &round, Kind::Conformity), [(Level(0), 1), (Level(1), 1)].into());
}

// Rule 8: results stand beside processes.

#[test]
fn findings_and_quantities_never_enter_a_mean() {
    let indicators = vec![indicator("a"), on_scale("b", "conformity"), on_scale("c", "quantity")];
    let framework = framework_of_indicators(indicators);
    let ratings = [("a", level(3)), ("b", level(0)), ("c", quantity("12,5"))];
    let card = check(&framework, &ratings, Some(share(2, 3)), Some(67));
    assert_eq!((card.whole.tally.rated, card.whole.measures.rated), (2, 1), "a measure is counted apart");
    assert_eq!(card.whole.minimum.expect("one level was given").indicator.as_str(), "a");
    check(&framework, &ratings[1..], None, None);
}

#[test]
fn findings_are_counted_by_level() {
    let (framework, ratings) = all(6, "conformity", |n| match n {
        1 => level(0),
        2 | 3 => level(1),
        4 | 5 => level(2),
        _ => NotRated,
    });
    let ratings: Vec<(&str, Rating)> = ratings.iter().map(|(name, rating)| (&**name, rating.clone())).collect();
    let counts = count_levels(&framework, &round_with(&framework, &ratings), Kind::Conformity);
    assert_eq!(counts, BTreeMap::from([(Level(0), 1), (Level(1), 2), (Level(2), 2)]));
}

#[test]
fn a_quantity_is_measured_on_its_way_from_base_to_target() {
    #[track_caller]
    fn check(value: &str, base: &str, target: &str, direction: Direction, expected: Option<Share>) {
        assert_eq!(attainment(decimal(value), decimal(base), decimal(target), direction), expected);
    }
    check("75", "50", "100", Direction::Higher, Some(share(1, 2)));
    check("40", "50", "100", Direction::Higher, Some(Share::NONE));
    check("120", "50", "100", Direction::Higher, Some(Share::ALL));
    check("8", "12", "4", Direction::Lower, Some(share(1, 2)));
    check("14", "12", "4", Direction::Lower, Some(Share::NONE));
    check("2,5", "12", "4", Direction::Lower, Some(Share::ALL));
    check("0.125", "0", "0.5", Direction::Higher, Some(share(1, 4)));
    check("-5", "-10", "0", Direction::Higher, Some(share(1, 2)));
    check("50", "50", "50", Direction::Higher, None);
    check("50", "50", "40", Direction::Higher, None);
}

// Rule 14: targets.

#[test]
fn a_point_below_its_target_is_carried_over_and_one_on_target_is_not() {
    let framework = framework_of_indicators(["a", "b", "c", "d"].map(indicator).into());
    let mut round =
        round_with(&framework, &[("a", level(3)), ("b", level(3)), ("c", level(4)), ("d", not_applicable())]);
    round.targets = [("a", 4), ("b", 3), ("c", 3), ("d", 3)].map(|(id, n)| (id.into(), Level(n))).into();
    let changes = changes_of_next_round(&round, &framework, &BTreeSet::new(), round_id(2), "2027".into());
    let Some(Change::RoundOpened { opening, .. }) = changes.first() else { panic!("a round begins by its opening") };
    assert_eq!(opening.carried, BTreeMap::from([("a".into(), Carried::BelowTarget)]));
    let n_targets = changes.iter().filter(|change| matches!(change, Change::TargetSet { level: Some(_), .. })).count();
    assert_eq!(n_targets, 4, "a target does not disappear, not even where the indicator was said not to apply");
}

// Rule 15: trend.

/// Two rounds over the indicators `a` to `d`, and how their theme moved.
#[track_caller]
fn check_movement(before: [Rating; 4], after: [Rating; 4], n_common: usize, movement: Movement) {
    let names = ["a", "b", "c", "d"];
    let framework = framework_of_indicators(names.map(indicator).into());
    let round = |ratings: [Rating; 4]| round_with(&framework, &names.into_iter().zip(ratings).collect::<Vec<_>>());
    let changes = changes(&framework, &round(before), &round(after));
    assert_eq!(changes.len(), 1);
    assert_eq!((changes[0].n_common, changes[0].movement), (n_common, movement));
}

#[test]
fn less_than_half_a_level_is_no_change() {
    let two = || [2, 2, 2, 2].map(level);
    check_movement(two(), [3, 2, 2, 2].map(level), 4, Movement::Same);
    check_movement(two(), [3, 3, 2, 2].map(level), 4, Movement::Up);
    check_movement(two(), [1, 2, 2, 2].map(level), 4, Movement::Same);
    check_movement(two(), [1, 1, 2, 2].map(level), 4, Movement::Down);
    check_movement(two(), two(), 4, Movement::Same);
    check_movement([4, 1, 2, 2].map(level), [1, 4, 2, 2].map(level), 4, Movement::Same);
}

#[test]
fn only_indicators_that_both_rounds_rated_are_compared() {
    let before = [level(2), NotRated, level(4), Declined];
    check_movement(before.clone(), [level(3), level(1), not_applicable(), level(1)], 1, Movement::Up);
    check_movement(before, [level(2), level(4), level(4), level(4)], 2, Movement::Same);
}

#[test]
fn themes_without_a_common_indicator_are_not_compared() {
    let framework = framework_of_indicators(vec![indicator("a"), indicator("b"), on_scale("n", "conformity")]);
    let before = round_with(&framework, &[("a", level(1)), ("n", level(0))]);
    let after = round_with(&framework, &[("b", level(4)), ("n", level(2))]);
    assert_eq!(changes(&framework, &before, &after), []);
}

#[test]
fn a_theme_that_one_of_the_rounds_did_not_look_at_is_not_compared() {
    let framework = framework_of_indicators(vec![indicator("a")]);
    let looked = round_with(&framework, &[("a", level(1))]);
    let apart = Round { themes: Vec::new(), ..looked.clone() };
    assert_eq!(changes(&framework, &apart, &looked), []);
    assert_eq!(changes(&framework, &looked, &apart), []);
}

#[test]
fn each_indicator_that_moved_is_listed() {
    let framework = framework_of_indicators(["a", "b", "c"].map(indicator).into());
    let before = round_with(&framework, &[("a", level(1)), ("b", level(2)), ("c", level(3))]);
    let after = round_with(&framework, &[("a", level(2)), ("b", level(2)), ("c", level(1))]);
    let moved: Vec<(String, Share, Share)> = changes(&framework, &before, &after)[0]
        .moved
        .iter()
        .map(|change| (change.indicator.to_string(), change.before, change.after))
        .collect();
    let expected = [("a".to_owned(), Share::NONE, share(1, 3)), ("c".to_owned(), share(2, 3), Share::NONE)];
    assert_eq!(moved, expected);
}

#[test]
fn another_edition_or_another_scope_breaks_the_series() {
    let first = framework_of_indicators(vec![indicator("a")]);
    let second = Framework { edition: "2".into(), ..first.clone() };
    let before = round_with(&first, &[("a", level(1))]);
    let next_edition = round_with(&second, &[("a", level(4))]);
    let other_scope = Round { scope: scope(true, false), ..round_with(&first, &[("a", level(4))]) };
    assert_eq!(break_between(&before, &next_edition), Some(Break::Framework));
    assert_eq!(break_between(&before, &other_scope), Some(Break::Scope));
    assert_eq!(break_between(&before, &before), None);
    assert_eq!(changes(&first, &before, &next_edition), []);
    assert_eq!(changes(&first, &before, &other_scope), []);
    let trend = trend(&first, &[&before, &before, &other_scope, &next_edition]);
    assert_eq!(trend.breaks, [None, None, Some(Break::Scope), Some(Break::Framework)]);
}

/// Two editions of one theme `t`, which becomes `u`: `a` stays, `b` becomes the wider `x`, `c` is retired, `y` is new;
/// and a round on each, the later one moved from the former edition.
fn two_editions(scale: Method) -> ([Framework; 2], [Round; 2]) {
    let old = framework_of_indicators(vec![indicator("a"), indicator("b"), on_scale("s", "agreement"), indicator("c")]);
    let newer = vec![indicator("a"), indicator("x"), on_scale("s", "level"), indicator("y")];
    let newer = framework(vec![theme("u", vec![criterion("u-c", newer)])]);
    let newer = Framework { edition: "2".into(), ..newer };
    let link = |from: &str, to: &str, relation| Link { from: from.into(), to: to.into(), relation };
    let links = vec![link("t", "u", Relation::Equal), link("b", "x", Relation::Wider)];
    let newer = Framework { predecessor: Some(Predecessor { edition: "1".into(), links }), ..newer };
    let package = |framework: &Framework| Package { framework: Rc::new(framework.clone()), words: BTreeMap::new() };
    let succession = Succession::between(&package(&old), &package(&newer));
    let edition = EditionMove::of(&succession, |way| way.accepted, |_| scale, 0, None);
    let ratings = [("a", level(2)), ("b", level(4)), ("s", level(1)), ("c", level(4))];
    let before = round_with(&old, &ratings);
    let after = round_with(&newer, &[("a", level(4)), ("x", level(1)), ("s", level(3)), ("y", level(1))]);
    let after = Round { opening: before.opening.clone(), edition: Some(Rc::new(edition)), ..after };
    ([old, newer], [before, after])
}

#[test]
fn between_two_editions_only_what_asks_the_same_on_the_same_levels_compares() {
    let ([_, newer], [before, after]) = two_editions(Method::Rescale);
    assert_eq!(break_between(&before, &after), Some(Break::Edition));
    let told = changes(&newer, &before, &after);
    let [change] = &told[..] else { panic!("one theme: {told:?}") };
    assert_eq!((change.theme.as_str(), change.n_common), ("u", 1), "b asks more now and s has other levels");
    assert_eq!((change.before, change.after, change.movement), (share(1, 3), Share::ALL, Movement::Up));
}

#[test]
fn levels_that_keep_their_rank_compare_as_well() {
    let ([_, newer], [before, after]) = two_editions(Method::KeepRank);
    let told = changes(&newer, &before, &after);
    assert_eq!(told[0].n_common, 2);
    assert_eq!((told[0].before, told[0].after), (share(1, 6), share(5, 6)));
}

#[test]
fn a_line_across_two_editions_is_broken_and_each_part_keeps_its_own_mean() {
    let ([old, newer], [before, after]) = two_editions(Method::Rescale);
    let moves = after.moves();
    let columns = [Column::beside(&newer, &before, &old, &moves), Column::of(&newer, &after)];
    let trend = trend_of(&newer, &[&before, &after], &columns);
    assert_eq!(trend.breaks, [None, Some(Break::Edition)]);
    let own = |framework: &Framework, round: &Round, id: &str| {
        ScoreCard::of(framework, round).theme(&id.into()).and_then(|theme| theme.result.mean)
    };
    let expected = vec![own(&old, &before, "t"), own(&newer, &after, "u")];
    assert_eq!(trend.lines, [Line { theme: Some("u".into()), values: expected }]);
}

#[test]
fn an_edition_that_asks_the_very_same_breaks_nothing() {
    let ([old, _], [before, _]) = two_editions(Method::Rescale);
    let newer = Framework { edition: "2".into(), ..old.clone() };
    let package = |framework: &Framework| Package { framework: Rc::new(framework.clone()), words: BTreeMap::new() };
    let succession = Succession::between(&package(&old), &package(&newer));
    let edition = EditionMove::of(&succession, |way| way.accepted, |_| Method::AskAgain, 0, None);
    let after = Round { edition: Some(Rc::new(edition)), ..before.clone() };
    assert_eq!(break_between(&before, &after), None);
    assert_eq!(changes(&newer, &before, &after)[0].n_common, 4);
}

#[test]
fn what_only_one_edition_asks_about_the_organisation_breaks_no_scope() {
    let ([_, newer], [before, after]) = two_editions(Method::Rescale);
    let with = |round: &Round, flag: &str, yes| {
        let mut round = round.clone();
        round.scope.0.insert(flag.into(), Answer::YesNo(yes));
        round
    };
    assert_eq!(break_between(&before, &with(&after, "apprentices", true)), Some(Break::Edition));
    let other = with(&after, "adults", false);
    assert_eq!(break_between(&before, &other), Some(Break::Scope));
    assert_eq!(changes(&newer, &before, &other), []);
}

#[test]
fn a_scope_question_answered_by_no_is_the_same_scope_as_one_never_answered() {
    let framework = framework_of_indicators(vec![indicator("a")]);
    let before = Round { scope: scope(true, false), ..round_with(&framework, &[("a", level(1))]) };
    let after = Round { scope: Scope([("placements".into(), Answer::YesNo(true))].into()), ..before.clone() };
    assert_eq!(break_between(&before, &after), None);
}

#[test]
fn a_line_has_a_gap_where_a_theme_was_not_looked_at() {
    let themes =
        ["t", "u"].map(|id| theme(id, vec![criterion(&format!("{id}-c"), vec![indicator(&format!("{id}1"))])]));
    let framework = framework(themes.into());
    let both = round_with(&framework, &[("t1", level(1)), ("u1", level(4))]);
    let only_t = Round { themes: vec!["t".into()], ..round_with(&framework, &[("t1", level(4)), ("u1", level(4))]) };
    let lines = trend(&framework, &[&both, &only_t]).lines;
    let values = |id: &str| {
        let line = lines.iter().find(|line| line.theme == Some(id.into())).expect("the theme has a line");
        line.values.clone()
    };
    assert_eq!(values("t"), [Some(Share::NONE), Some(Share::ALL)]);
    assert_eq!(values("u"), [Some(Share::ALL), None]);
    assert_eq!(trend(&framework, &[]).breaks, []);
}

// Laws, whatever the framework.

/// A framework of up to three themes, with the ids of its indicators and the kinds of their scales.
fn any_framework() -> impl Strategy<Value = Framework> {
    let scales =
        prop::sample::select(vec!["level", "level", "stage", "tri", "yes-no", "percent", "conformity", "quantity"]);
    let applies = prop::sample::select(vec![None, None, Some("placements"), Some("placements and not adults")]);
    let steps = prop::sample::select(vec![None, Some(Step::Do), Some(Step::Act)]);
    let criteria = (vec((scales, 1..=5u32, applies), 1..4), 1..=5u32, steps);
    vec((vec(criteria, 1..4), 1..=5u32), 1..4).prop_map(|themes| {
        let mut n = 0;
        let mut next = |letter: &str| {
            n += 1;
            format!("{letter}{n}")
        };
        let themes = themes.into_iter().map(|(criteria, weight)| {
            let criteria = criteria.into_iter().map(|(indicators, weight, step)| {
                let indicators = indicators.into_iter().map(|(scale, weight, applies)| Indicator {
                    weight,
                    applies: applies.map(Rule::new),
                    ..on_scale(&next("i"), scale)
                });
                let indicators = indicators.collect();
                Criterion { weight, step, ..criterion(&next("c"), indicators) }
            });
            let criteria = criteria.collect();
            Theme { weight, ..theme(&next("t"), criteria) }
        });
        framework(themes.collect())
    })
}

/// A framework and a round over it in which each indicator has a fitting rating, or none.
fn any_round() -> impl Strategy<Value = (Framework, Round)> {
    (any_framework(), any::<[bool; 2]>()).prop_flat_map(|(framework, [placements, adults])| {
        let kinds: Vec<Kind> = kinds(&framework);
        let ratings: Vec<BoxedStrategy<Rating>> = kinds.into_iter().map(any_rating).collect();
        (Just(framework), ratings).prop_map(move |(framework, ratings)| {
            let names: Vec<String> = framework.places().map(|place| place.indicator.id.to_string()).collect();
            let ratings: Vec<(&str, Rating)> = names.iter().map(|name| &**name).zip(ratings).collect();
            let round = Round { scope: scope(placements, adults), ..round_with(&framework, &ratings) };
            (framework, round)
        })
    })
}

fn kinds(framework: &Framework) -> Vec<Kind> {
    framework.places().map(|place| framework.scale_of(place.indicator).expect("it has a scale").kind).collect()
}

fn any_rating(kind: Kind) -> BoxedStrategy<Rating> {
    let states = prop::sample::select(vec![NotRated, not_applicable(), Declined]);
    prop_oneof![1 => states, 3 => any_level(kind)].boxed()
}

fn any_level(kind: Kind) -> BoxedStrategy<Rating> {
    match kind {
        Kind::Level | Kind::Agreement => (1..=4i16).prop_map(level).boxed(),
        Kind::Stage => (0..=4i16).prop_map(level).boxed(),
        Kind::Tri | Kind::Conformity => (0..=2i16).prop_map(level).boxed(),
        Kind::YesNo => (0..=1i16).prop_map(level).boxed(),
        Kind::Percent => (0..=100i16).prop_map(level).boxed(),
        Kind::Quantity => (0..=1000i64).prop_map(|digits| Rating::Quantity(Decimal { digits, places: 1 })).boxed(),
    }
}

/// The same round with the rating of some indicators replaced.
fn with_ratings(framework: &Framework, round: &Round, new: impl Fn(Place<'_>, &Rating) -> Rating) -> Round {
    let mut round = round.clone();
    for place in framework.places() {
        let id = &place.indicator.id;
        let rating = new(place, round.rating(id));
        round.ratings.insert(id.clone(), rating);
    }
    round
}

/// The next level up on the scale of an indicator; the same rating at the top or where there is no level.
fn raised(framework: &Framework, place: Place<'_>, rating: &Rating) -> Rating {
    let scale = framework.scale_of(place.indicator).expect("it has a scale");
    match rating {
        Rating::Level(Level(n)) if scale.holds(Level(n + 1)) => level(n + 1),
        rating => rating.clone(),
    }
}

proptest! {
    #![proptest_config(cases(128))]

    #[test]
    fn the_score_never_falls_when_a_rating_rises(
        (framework, round) in any_round(),
        chosen in any::<prop::sample::Index>(),
    ) {
        let n = framework.places().count();
        let chosen = framework.places().nth(chosen.index(n)).expect("one of them").indicator.id.clone();
        let later = with_ratings(&framework, &round, |place, rating| {
            if place.indicator.id == chosen { raised(&framework, place, rating) } else { rating.clone() }
        });
        let (before, after) = (ScoreCard::of(&framework, &round), ScoreCard::of(&framework, &later));
        prop_assert!(after.whole.mean >= before.whole.mean);
        prop_assert_eq!(after.whole.tally, before.whole.tally);
        for (before, after) in before.themes.iter().zip(&after.themes) {
            prop_assert!(after.result.mean >= before.result.mean);
            prop_assert!(after.stage.map(|stage| stage.reached) >= before.stage.map(|stage| stage.reached));
        }
    }

    #[test]
    fn answers_that_do_not_concern_the_organisation_change_nothing((framework, round) in any_round()) {
        let emptied = with_ratings(&framework, &round, |place, rating| {
            if place.concerns(&framework.answers(&round.scope)) { rating.clone() } else { NotRated }
        });
        prop_assert_eq!(ScoreCard::of(&framework, &round), ScoreCard::of(&framework, &emptied));
    }

    #[test]
    fn what_does_not_apply_leaves_numerator_and_denominator((framework, round) in any_round()) {
        let card = ScoreCard::of(&framework, &round);
        let mut without = framework.clone();
        let criteria = without.themes.iter_mut().flat_map(|theme| &mut theme.criteria);
        for indicator in criteria.flat_map(|criterion| &mut criterion.indicators) {
            indicator.retired = matches!(round.rating(&indicator.id), Rating::NotApplicable { .. });
        }
        let without = ScoreCard::of(&without, &round);
        prop_assert_eq!(without.whole.mean, card.whole.mean);
        prop_assert_eq!(without.whole.tally, Tally { not_applicable: 0, ..card.whole.tally });
    }

    #[test]
    fn findings_and_quantities_never_move_a_score((framework, round) in any_round()) {
        let is_apart = |place: Place<'_>| {
            let scale = framework.scale_of(place.indicator).expect("it has a scale");
            matches!(scale.kind, Kind::Conformity | Kind::Quantity)
        };
        let other = with_ratings(&framework, &round, |place, rating| {
            if is_apart(place) { NotRated } else { rating.clone() }
        });
        let (a, b) = (ScoreCard::of(&framework, &round), ScoreCard::of(&framework, &other));
        prop_assert_eq!((a.whole.mean, a.whole.minimum), (b.whole.mean, b.whole.minimum));
    }

    #[test]
    fn the_highest_and_the_lowest_score_can_be_reached((framework, round) in any_round(), best in any::<bool>()) {
        let extreme = with_ratings(&framework, &round, |place, _| {
            let scale = framework.scale_of(place.indicator).expect("it has a scale");
            match scale.bounds() {
                Some((min, max)) => Rating::Level(if best { max } else { min }),
                None => quantity("1"),
            }
        });
        let mean = ScoreCard::of(&framework, &extreme).whole.mean;
        prop_assert!(mean.is_none_or(|mean| mean == if best { Share::ALL } else { Share::NONE }), "{mean:?}");
    }

    #[test]
    fn the_mean_stands_between_the_weakest_and_everything((framework, round) in any_round()) {
        let whole = ScoreCard::of(&framework, &round).whole;
        prop_assert_eq!(whole.mean.is_some(), whole.minimum.is_some());
        if let (Some(mean), Some(minimum)) = (whole.mean, whole.minimum) {
            prop_assert!(minimum.share <= mean && mean <= Share::ALL);
        }
    }

    #[test]
    fn the_tally_counts_each_question_once_and_measures_apart((framework, round) in any_round()) {
        let card = ScoreCard::of(&framework, &round);
        let tally_of = |measures: bool| {
            let asked = round.asked(&framework).filter(|place| framework.is_measure(place.indicator) == measures);
            let ratings: Vec<&Rating> = asked.map(|place| round.rating(&place.indicator.id)).collect();
            let count = |of: fn(&Rating) -> bool| {
                u32::try_from(ratings.iter().filter(|rating| of(rating)).count()).expect("few indicators")
            };
            Tally {
                rated: count(|rating| matches!(rating, Rating::Level(_) | Rating::Quantity(_))),
                not_rated: count(|rating| matches!(rating, NotRated)),
                not_applicable: count(|rating| matches!(rating, Rating::NotApplicable { .. })),
                declined: count(|rating| matches!(rating, Declined)),
            }
        };
        prop_assert_eq!(card.whole.tally, tally_of(false));
        prop_assert_eq!(card.whole.measures, tally_of(true));
        let tally = card.whole.tally;
        prop_assert_eq!(tally.is_provisional(), tally.applicable() == 0 || 100 * tally.rated < 80 * tally.applicable());
    }

    #[test]
    fn the_trend_and_the_score_card_speak_of_the_same_mean((framework, round) in any_round()) {
        let later = with_ratings(&framework, &round, |place, rating| raised(&framework, place, rating));
        let (first, second) = (ScoreCard::of(&framework, &round), ScoreCard::of(&framework, &later));
        for change in changes(&framework, &round, &later) {
            let mean = |card: &ScoreCard| card.theme(&change.theme).and_then(|theme| theme.result.mean);
            prop_assert_eq!((Some(change.before), Some(change.after)), (mean(&first), mean(&second)));
            prop_assert!(change.movement != Movement::Down);
        }
    }
}
