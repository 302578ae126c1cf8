//! Why a result moved: numbers worked by hand, and the laws that the split of a change keeps whatever the framework.

mod support;

use std::collections::BTreeMap;
use std::rc::Rc;

use proptest::collection::vec;
use proptest::prelude::*;
use qualicycle::dossier::change::Rating;
use qualicycle::dossier::edition::EditionMove;
use qualicycle::dossier::round::Round;
use qualicycle::framework::conversion::Method;
use qualicycle::framework::rule::Rule;
use qualicycle::framework::scale::Level;
use qualicycle::framework::succession::Succession;
use qualicycle::framework::{Criterion, Framework, Indicator, Link, Package, Predecessor, Relation, Theme};
use qualicycle::score::moved::{Assessed, Cause, Moved, Part, Split, moved};
use qualicycle::score::share::Change;
use qualicycle::score::trend::changes;
use qualicycle::score::{ScoreCard, Share};
use support::{cases, criterion, framework, indicator, not_applicable, on_scale, round_with, scope, theme};

use Cause::{Answers, Applicability, Real, Scope, Weights};
use Rating::{Declined, NotRated};

fn level(n: i16) -> Rating {
    Rating::Level(Level(n))
}

fn share(reached: u64, possible: u64) -> Share {
    Share::of(reached, possible).expect("something is possible")
}

fn up(reached: u64, possible: u64) -> Change {
    Change { up: true, by: share(reached, possible) }
}

fn down(reached: u64, possible: u64) -> Change {
    Change { up: false, by: share(reached, possible) }
}

/// Two rounds on one edition.
fn on_one_edition(framework: &Framework, before: &Round, after: &Round) -> Option<Moved> {
    moved(Assessed { round: before, framework }, &[], Assessed { round: after, framework }, &[])
}

fn split(moved: Option<Moved>) -> Split {
    moved.and_then(|moved| moved.split).expect("both rounds rated something alike")
}

fn part(split: &Split, cause: Cause) -> Part {
    *split.parts.iter().find(|part| part.cause == cause).expect("each cause has a part")
}

/// The parts that are not nothing.
fn causes(split: &Split) -> Vec<(Cause, Change)> {
    let parts = split.parts.iter().filter(|part| !part.change.is_none());
    parts.map(|part| (part.cause, part.change)).collect()
}

/// Two themes, welcome with three indicators and guidance with two.
fn school() -> Framework {
    let welcome = ["a1", "a2", "a3"].map(indicator).into();
    let guidance = ["o1", "o2"].map(indicator).into();
    framework(vec![theme("a", vec![criterion("a-c", welcome)]), theme("o", vec![criterion("o-c", guidance)])])
}

/// The first year of the example in `docs/what-moved.md`.
fn first_year() -> Round {
    let ratings = [("a1", level(2)), ("a2", level(2)), ("a3", level(1)), ("o1", level(3)), ("o2", NotRated)];
    round_with(&school(), &ratings)
}

#[test]
fn the_example_of_the_guide_comes_out_as_worked_by_hand() {
    let ratings = [("a1", level(3)), ("a2", level(2)), ("a3", not_applicable()), ("o1", level(3)), ("o2", level(4))];
    let moved = on_one_edition(&school(), &first_year(), &round_with(&school(), &ratings)).expect("results");
    assert_eq!((moved.before, moved.after), (share(4, 9), share(2, 3)));
    let split = split(Some(moved));
    assert_eq!(causes(&split), [(Real, up(1, 12)), (Answers, up(1, 12)), (Applicability, up(1, 18))]);
    let counts = |cause| {
        let part = part(&split, cause);
        (part.n_left, part.n_entered, part.n_kept)
    };
    assert_eq!([Real, Answers, Applicability, Scope].map(counts), [(0, 0, 1), (0, 1, 0), (1, 0, 0), (0, 0, 0)]);
    assert_eq!(split.n_common, 3);
    let [only] = &split.contributions[..] else { panic!("one level changed: {:?}", split.contributions) };
    assert_eq!((only.indicator.as_str(), only.change), ("a1", up(1, 12)));
    assert_eq!((only.before, only.after), (share(1, 3), share(2, 3)));
}

#[test]
fn what_is_left_out_and_what_is_taken_in_for_one_reason_is_one_part() {
    let ratings = [("a1", level(2)), ("a2", level(2)), ("a3", level(1)), ("o1", Declined), ("o2", level(4))];
    let split = split(on_one_edition(&school(), &first_year(), &round_with(&school(), &ratings)));
    // 4/9 → 2/9 without o1, as guidance then has no result → (2/9 + 1)/2 = 11/18 with o2: −4/18 + 7/18.
    assert_eq!(causes(&split), [(Answers, up(1, 6))]);
    let answers = part(&split, Answers);
    assert_eq!((answers.n_left, answers.n_entered), (1, 1));
}

#[test]
fn parts_that_cancel_each_other_out_are_both_told() {
    // Welcome rises by a step on each of its indicators, and guidance, the better theme, is not looked at any more.
    let before = round_with(&school(), &[("a1", level(1)), ("o1", level(3))]);
    let after = Round { themes: vec!["a".into()], ..round_with(&school(), &[("a1", level(2)), ("o1", level(3))]) };
    let moved = on_one_edition(&school(), &before, &after).expect("results");
    assert_eq!((moved.before, moved.after), (share(1, 3), share(1, 3)));
    assert_eq!(causes(&split(Some(moved))), [(Real, up(1, 3)), (Scope, down(1, 3))]);
}

#[test]
fn rounds_that_rated_nothing_alike_have_results_and_no_way_from_one_to_the_other() {
    let (before, after) = (round_with(&school(), &[("a1", level(4))]), round_with(&school(), &[("a2", level(1))]));
    let moved = on_one_edition(&school(), &before, &after).expect("results");
    assert_eq!((moved.before, moved.after, moved.split), (Share::ALL, Share::NONE, None));
    assert_eq!(on_one_edition(&school(), &before, &round_with(&school(), &[])), None, "nothing rated, no result");
}

#[test]
fn indicators_weigh_in_the_real_change_as_on_the_score_card() {
    let heavy =
        Criterion { weight: 3, ..criterion("t-a", vec![Indicator { weight: 2, ..indicator("a") }, indicator("b")]) };
    let themes = vec![
        theme("t", vec![heavy, criterion("t-c", vec![indicator("c")])]),
        theme("u", vec![criterion("u-d", vec![indicator("d")])]),
    ];
    let framework = framework(themes);
    let before = round_with(&framework, &[("a", level(1)), ("b", level(1)), ("c", level(4)), ("d", level(2))]);
    let after = round_with(&framework, &[("a", level(4)), ("b", level(2)), ("c", level(3)), ("d", level(2))]);
    let split = split(on_one_edition(&framework, &before, &after));
    // a: ½ · ¾ · ⅔ · 1, b: ½ · ¾ · ⅓ · ⅓, c: ½ · ¼ · 1 · −⅓
    let told: Vec<(&str, Change)> =
        split.contributions.iter().map(|part| (part.indicator.as_str(), part.change)).collect();
    assert_eq!(told, [("a", up(1, 4)), ("b", up(1, 24)), ("c", down(1, 24))]);
    assert_eq!(causes(&split), [(Real, up(1, 4))]);
}

#[test]
fn one_theme_is_split_by_itself() {
    let ratings = [("a1", level(3)), ("a2", level(2)), ("a3", not_applicable()), ("o1", level(3)), ("o2", level(4))];
    let (framework, before, after) = (school(), first_year(), round_with(&school(), &ratings));
    let of = |id: &str| {
        let [before, after] = [&before, &after].map(|round| Assessed { round, framework: &framework });
        moved(before, &[], after, &[id.into()]).expect("results")
    };
    let welcome = of("a");
    assert_eq!((welcome.before, welcome.after), (share(2, 9), share(1, 2)));
    assert_eq!(causes(&split(Some(welcome))), [(Real, up(1, 6)), (Applicability, up(1, 9))]);
    assert_eq!(causes(&split(Some(of("o")))), [(Answers, up(1, 6))]);
}

/// The move of a round between two editions, by what the newer one declares and the ids that both share.
fn edition_move(old: &Framework, newer: &Framework, method: Method) -> Rc<EditionMove> {
    let package = |framework: &Framework| Package { framework: Rc::new(framework.clone()), words: BTreeMap::new() };
    let succession = Succession::between(&package(old), &package(newer));
    Rc::new(EditionMove::of(&succession, |way| way.accepted, |_| method, 0, None))
}

fn across(old: &Framework, before: &Round, method: Method, newer: &Framework, after: &Round) -> Option<Moved> {
    let moves = [edition_move(old, newer, method)];
    moved(Assessed { round: before, framework: old }, &moves, Assessed { round: after, framework: newer }, &[])
}

#[test]
fn another_edition_counts_what_it_no_longer_asks_and_what_it_asks_anew() {
    let old = school();
    let newer = framework(vec![
        theme("a", vec![criterion("a-c", ["a1", "a2", "x"].map(indicator).into())]),
        Theme { weight: 2, ..theme("o", vec![criterion("o-c", ["o1", "wide"].map(indicator).into())]) },
    ]);
    let links = vec![Link { from: "o2".into(), to: "wide".into(), relation: Relation::Wider }];
    let predecessor = Some(Predecessor { edition: "1".into(), links });
    let newer = Framework { edition: "2".into(), predecessor, ..newer };
    let before =
        round_with(&old, &[("a1", level(2)), ("a2", level(2)), ("a3", level(1)), ("o1", level(3)), ("o2", level(4))]);
    let after = round_with(
        &newer,
        &[("a1", level(2)), ("a2", level(3)), ("x", level(4)), ("o1", level(3)), ("wide", level(1))],
    );
    let moved = across(&old, &before, Method::AskAgain, &newer, &after).expect("results");
    // Before: (2/9 + 5/6)/2 = 19/36. Kernel a1, a2, o1: (1/3 + 2/3)/2 = 1/2, on the new weights (1/3 + 4/3)/3 = 5/9,
    // with the new levels (1/2 + 4/3)/3 = 11/18. Now: (2/3 + 2 · 1/3)/3 = 4/9.
    assert_eq!((moved.before, moved.after), (share(19, 36), share(4, 9)));
    let split = split(Some(moved));
    // Framework: 1/2 − 19/36 on the way in, 4/9 − 11/18 on the way out.
    let expected = [(Real, up(1, 18)), (Weights, up(1, 18)), (Cause::Framework, down(7, 36))];
    assert_eq!(causes(&split), expected);
    let of_framework = part(&split, Cause::Framework);
    assert_eq!((of_framework.n_left, of_framework.n_entered, of_framework.n_kept), (2, 2, 0));
    assert_eq!(part(&split, Weights).n_kept, 3, "with one theme weighing more, each indicator weighs otherwise");
}

#[test]
fn levels_that_keep_their_rank_on_another_scale_are_no_real_change() {
    let old = framework(vec![theme("t", vec![criterion("t-c", vec![on_scale("a", "level"), indicator("b")])])]);
    let mut newer = Framework { edition: "2".into(), ..old.clone() };
    // The middle of three steps stands elsewhere on the new scale.
    newer.scales[0].levels = [1, 2, 3, 7].map(Level).into();
    let before = round_with(&old, &[("a", level(2)), ("b", level(4))]);
    let after = round_with(&newer, &[("a", level(2)), ("b", level(7))]);
    let split = split(across(&old, &before, Method::KeepRank, &newer, &after));
    assert_eq!(causes(&split), [(Cause::Framework, down(1, 12))], "⅓ becomes ⅙ on one of two");
    assert_eq!(part(&split, Cause::Framework).n_kept, 1);
}

#[test]
fn an_earlier_answer_compares_with_one_indicator_only() {
    // The older edition asked twice what the newer one asks once: of two answers the likeliest compares.
    let old = framework(vec![theme("t", vec![criterion("t-c", ["a", "b", "c"].map(indicator).into())])]);
    let newer = framework(vec![theme("t", vec![criterion("t-c", ["a", "c"].map(indicator).into())])]);
    let links = vec![Link { from: "b".into(), to: "a".into(), relation: Relation::Equal }];
    let newer =
        Framework { edition: "2".into(), predecessor: Some(Predecessor { edition: "1".into(), links }), ..newer };
    let before = round_with(&old, &[("a", level(2)), ("b", level(4)), ("c", level(1))]);
    let after = round_with(&newer, &[("a", level(2)), ("c", level(1))]);
    let moved = across(&old, &before, Method::AskAgain, &newer, &after).expect("results");
    let (before, after) = (moved.before, moved.after);
    let split = split(Some(moved));
    assert_eq!(split.n_common, 2);
    let sum = split.parts.iter().fold(Change::NONE, |sum, part| sum.plus(part.change));
    assert_eq!(sum, before.change_to(after));
}

// Laws.

/// A framework of some themes with criteria, weights and rules. Weights are small, so that all fractions are exact.
fn any_framework() -> impl Strategy<Value = Framework> {
    let scales = prop::sample::select(vec!["level", "level", "stage", "tri", "yes-no", "percent", "conformity"]);
    let applies = prop::sample::select(vec![None, None, Some("placements"), Some("adults")]);
    let criteria = (vec((scales, 1..=3u32, applies), 1..4), 1..=3u32);
    vec((vec(criteria, 1..4), 1..=3u32), 1..4).prop_map(|themes| {
        let indicators = |of: &str, told: Vec<(&str, u32, Option<&str>)>| {
            let told = told.into_iter().enumerate();
            told.map(|(n, (scale, weight, applies))| Indicator {
                weight,
                applies: applies.map(Rule::new),
                ..on_scale(&format!("{of}-i{n}"), scale)
            })
            .collect()
        };
        let themes = themes.into_iter().enumerate().map(|(n, (criteria, weight))| {
            let criteria = criteria.into_iter().enumerate().map(|(of, (told, weight))| {
                let id = format!("t{n}-c{of}");
                Criterion { weight, ..criterion(&id, indicators(&id, told)) }
            });
            Theme { weight, ..theme(&format!("t{n}"), criteria.collect()) }
        });
        framework(themes.collect())
    })
}

/// Another edition: some indicators are gone, some are new, and the weights are others.
fn newer_edition(old: &Framework, seeds: &[u8]) -> Framework {
    let mut seeds = seeds.iter().copied().cycle();
    let mut next = |n: u8| seeds.next().map_or(0, |seed| seed % n);
    let mut newer = Framework { edition: "2".into(), ..old.clone() };
    for theme in &mut newer.themes {
        theme.weight = 1 + u32::from(next(3));
        for criterion in &mut theme.criteria {
            criterion.weight = 1 + u32::from(next(3));
            for indicator in &mut criterion.indicators {
                indicator.weight = 1 + u32::from(next(3));
                if next(5) == 0 {
                    indicator.id = format!("{}-new", indicator.id).as_str().into();
                }
            }
        }
    }
    newer
}

/// The same questions, weighted otherwise.
fn reweighted(old: &Framework, seeds: &[u8]) -> Framework {
    let mut newer = newer_edition(old, seeds);
    for (theme, before) in newer.themes.iter_mut().zip(&old.themes) {
        for (criterion, before) in theme.criteria.iter_mut().zip(&before.criteria) {
            for (indicator, before) in criterion.indicators.iter_mut().zip(&before.indicators) {
                indicator.id = before.id.clone();
            }
        }
    }
    newer
}

/// How each indicator is rated: its state, and a number that decides the level.
type Told = Vec<(u8, u16)>;

/// A round in which the n-th indicator is rated as the n-th told.
fn round(framework: &Framework, told: &Told, (placements, adults): (bool, bool)) -> Round {
    let rating = |(place, (state, number)): (qualicycle::framework::Place<'_>, &(u8, u16))| {
        let levels = framework.levels_of(place.indicator);
        let rating = match (state, levels.len()) {
            (0, _) => NotRated,
            (1, _) => not_applicable(),
            (2, _) => Declined,
            (_, 0) => level(i16::try_from(number % 101).expect("below 101")),
            (_, n) => Rating::Level(levels[usize::from(*number) % n]),
        };
        (place.indicator.id.to_string(), rating)
    };
    let ratings: Vec<(String, Rating)> = framework.places().zip(told).map(rating).collect();
    let ratings: Vec<(&str, Rating)> = ratings.iter().map(|(id, rating)| (&**id, rating.clone())).collect();
    Round { scope: scope(placements, adults), ..round_with(framework, &ratings) }
}

fn any_told() -> impl Strategy<Value = Told> {
    vec((0..12u8, any::<u16>()), 27)
}

/// The same states, with other levels.
fn other_levels(told: &Told, levels: &Told) -> Told {
    told.iter().zip(levels).map(|((state, _), (_, level))| (*state, *level)).collect()
}

/// The same levels; those that `of` chooses have another state.
fn other_states(told: &Told, states: &Told, of: &[u8]) -> Told {
    let state = |state: u8, other: u8| if state > 2 && other < 6 { of[usize::from(other) % of.len()] } else { state };
    told.iter().zip(states).map(|((own, level), (other, _))| (state(*own, *other), *level)).collect()
}

fn assert_adds_up(framework: &Framework, before: &Round, newer: &Framework, after: &Round, moved: Option<Moved>) {
    let means =
        [(framework, before), (newer, after)].map(|(framework, round)| ScoreCard::of(framework, round).whole.mean);
    let Some(moved) = moved else {
        assert!(means.contains(&None), "there is a change to tell: {means:?}");
        return;
    };
    assert_eq!(means, [Some(moved.before), Some(moved.after)]);
    let Some(split) = moved.split else { return };
    let sum = |changes: &mut dyn Iterator<Item = Change>| changes.fold(Change::NONE, Change::plus);
    assert_eq!(sum(&mut split.parts.iter().map(|part| part.change)), moved.before.change_to(moved.after));
    assert_eq!(sum(&mut split.contributions.iter().map(|part| part.change)), part(&split, Real).change);
    assert_eq!(split.contributions.len(), part(&split, Real).n_kept);
    assert!(split.contributions.windows(2).all(|pair| pair[0].change.by >= pair[1].change.by));
    assert_eq!(split.parts.iter().map(|part| part.cause).collect::<Vec<_>>(), Cause::ALL);
    for part in &split.parts {
        assert!(part.n() > 0 || part.change.is_none(), "a change has indicators that it comes from: {part:?}");
    }
}

/// All that is not nothing has this cause.
fn assert_only(cause: Cause, moved: Option<Moved>) {
    let Some(split) = moved.and_then(|moved| moved.split) else { return };
    for part in split.parts.iter().filter(|part| part.cause != cause) {
        assert_eq!((part.change, part.n()), (Change::NONE, 0), "{:?} in what is {cause:?} alone", part.cause);
    }
}

proptest! {
    #![proptest_config(cases(256))]

    #[test]
    fn parts_add_up_exactly(
        framework in any_framework(), seeds in vec(any::<u8>(), 40),
        told in (any_told(), any_told()), scopes in any::<[(bool, bool); 2]>(), is_same in any::<bool>(),
    ) {
        let newer = if is_same { framework.clone() } else { newer_edition(&framework, &seeds) };
        let (before, after) = (round(&framework, &told.0, scopes[0]), round(&newer, &told.1, scopes[1]));
        let moved = match is_same {
            true => on_one_edition(&framework, &before, &after),
            false => across(&framework, &before, Method::AskAgain, &newer, &after),
        };
        assert_adds_up(&framework, &before, &newer, &after, moved);
    }

    #[test]
    fn the_way_back_is_the_way_there_turned_round(
        framework in any_framework(), told in (any_told(), any_told()), scopes in any::<[(bool, bool); 2]>(),
    ) {
        let (before, after) = (round(&framework, &told.0, scopes[0]), round(&framework, &told.1, scopes[1]));
        let there = on_one_edition(&framework, &before, &after).and_then(|moved| moved.split);
        let back = on_one_edition(&framework, &after, &before).and_then(|moved| moved.split);
        prop_assert_eq!(there.is_some(), back.is_some());
        for (there, back) in there.iter().flat_map(|split| &split.parts).zip(back.iter().flat_map(|split| &split.parts)) {
            prop_assert_eq!(there.change.plus(back.change), Change::NONE);
            prop_assert_eq!((there.n_left, there.n_entered), (back.n_entered, back.n_left));
        }
    }

    #[test]
    fn nothing_changed_is_nothing_everywhere(
        framework in any_framework(), told in any_told(), scope in any::<(bool, bool)>(),
    ) {
        let round = round(&framework, &told, scope);
        if let Some(moved) = on_one_edition(&framework, &round, &round) {
            prop_assert_eq!(causes(&split(Some(moved))), []);
        }
    }

    #[test]
    fn other_levels_alone_are_a_real_change(
        framework in any_framework(), told in (any_told(), any_told()), scope in any::<(bool, bool)>(),
    ) {
        let before = round(&framework, &told.0, scope);
        let after = round(&framework, &other_levels(&told.0, &told.1), scope);
        assert_only(Real, on_one_edition(&framework, &before, &after));
    }

    #[test]
    fn what_no_longer_applies_is_no_real_change(
        framework in any_framework(), told in (any_told(), any_told()), scope in any::<(bool, bool)>(),
    ) {
        let before = round(&framework, &told.0, scope);
        let after = round(&framework, &other_states(&told.0, &told.1, &[1]), scope);
        assert_only(Applicability, on_one_edition(&framework, &before, &after));
        assert_only(Applicability, on_one_edition(&framework, &after, &before));
    }

    #[test]
    fn a_missing_answer_is_no_real_change(
        framework in any_framework(), told in (any_told(), any_told()), scope in any::<(bool, bool)>(),
    ) {
        let before = round(&framework, &told.0, scope);
        let after = round(&framework, &other_states(&told.0, &told.1, &[0, 2]), scope);
        assert_only(Answers, on_one_edition(&framework, &before, &after));
        assert_only(Answers, on_one_edition(&framework, &after, &before));
    }

    #[test]
    fn another_scope_is_no_real_change(
        framework in any_framework(), told in any_told(), scopes in any::<[(bool, bool); 2]>(), n_themes in 1..4usize,
    ) {
        let before = round(&framework, &told, scopes[0]);
        let mut after = round(&framework, &told, scopes[1]);
        after.themes.truncate(n_themes);
        assert_only(Scope, on_one_edition(&framework, &before, &after));
    }

    #[test]
    fn other_weights_are_no_real_change(
        framework in any_framework(), told in any_told(), scope in any::<(bool, bool)>(), seeds in vec(any::<u8>(), 40),
    ) {
        let newer = reweighted(&framework, &seeds);
        let (before, after) = (round(&framework, &told, scope), round(&newer, &told, scope));
        assert_only(Weights, across(&framework, &before, Method::AskAgain, &newer, &after));
    }

    #[test]
    fn other_questions_are_no_real_change(
        framework in any_framework(), told in any_told(), scope in any::<(bool, bool)>(), seeds in vec(any::<u8>(), 40),
    ) {
        let mut newer = newer_edition(&framework, &seeds);
        for (theme, before) in newer.themes.iter_mut().zip(&framework.themes) {
            theme.weight = before.weight;
            for (criterion, before) in theme.criteria.iter_mut().zip(&before.criteria) {
                criterion.weight = before.weight;
                for (indicator, before) in criterion.indicators.iter_mut().zip(&before.indicators) {
                    indicator.weight = before.weight;
                }
            }
        }
        let (before, after) = (round(&framework, &told, scope), round(&newer, &told, scope));
        assert_only(Cause::Framework, across(&framework, &before, Method::AskAgain, &newer, &after));
    }

    #[test]
    fn the_real_change_of_a_theme_is_that_of_the_list_of_moves(
        framework in any_framework(), told in (any_told(), any_told()), scope in any::<(bool, bool)>(),
    ) {
        let (before, after) = (round(&framework, &told.0, scope), round(&framework, &told.1, scope));
        for change in changes(&framework, &before, &after) {
            let assessed = |round| Assessed { round, framework: &framework };
            let split = split(moved(assessed(&before), &[], assessed(&after), std::slice::from_ref(&change.theme)));
            prop_assert_eq!(part(&split, Real).change, change.before.change_to(change.after));
            prop_assert_eq!(split.n_common, change.n_common);
            prop_assert_eq!(split.contributions.len(), change.moved.len());
        }
    }
}
