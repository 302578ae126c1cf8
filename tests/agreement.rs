//! Recomputes the worked numbers of agreement: the rules for several raters, and the published examples of the
//! coefficients, with the laws that they keep whatever the votes.

mod support;

use std::collections::BTreeMap;

use proptest::collection::vec;
use proptest::prelude::*;
use qualicycle::dossier::change::{Change, Rating};
use qualicycle::dossier::deliberation::VotingRule;
use qualicycle::dossier::round::Round;
use qualicycle::dossier::team::{Member, MemberId, Part};
use qualicycle::framework::Framework;
use qualicycle::framework::scale::{Kind, Level, Scale};
use qualicycle::score::Share;
use qualicycle::score::agreement::coefficient::{Coefficient, Metric, Weights, alpha, kappa};
use qualicycle::score::agreement::figures::{Figures, Meaning};
use qualicycle::score::agreement::{Standing, Turnout, Votes, ballot, is_to_discuss, tolerated_levels};
use std::rc::Rc;
use support::{Desk, cases, framework, framework_of_indicators, indicator, not_applicable, on_scale, round_id};
use ulid::Ulid;

use Rating::Declined;

fn level(n: i16) -> Rating {
    Rating::Level(Level(n))
}

fn levels(numbers: &[i16]) -> Vec<Rating> {
    numbers.iter().map(|n| level(*n)).collect()
}

fn scale(kind: Kind) -> Scale {
    framework(Vec::new()).scales.into_iter().find(|scale| scale.kind == kind).expect("a scale of each kind")
}

/// Votes on the scale from 1 to 4.
fn votes(votes: &[Rating]) -> Votes {
    Votes::of(&scale(Kind::Level), votes)
}

fn tolerance(tolerance: u8) -> VotingRule {
    VotingRule { tolerance }
}

fn member(n: u8) -> MemberId {
    MemberId(Ulid(u128::from(n)))
}

// One indicator.

#[test]
fn the_worked_example_of_the_rule_for_several_raters() {
    let apart = votes(&levels(&[2, 4, 3]));
    assert_eq!((apart.spread(), apart.standing(VotingRule::USUAL)), (Share::of(2, 3), Standing::Apart));
    let close = votes(&levels(&[3, 3, 4]));
    assert_eq!((close.spread(), close.standing(VotingRule::USUAL)), (Share::of(1, 3), Standing::Close));
    assert_eq!((apart.proposal(), close.proposal()), (Some(Level(3)), Some(Level(3))));
}

#[test]
fn the_proposal_of_an_even_count_is_the_lower_middle_and_never_the_mean() {
    for (given, proposed) in [(&[1, 4][..], 1), (&[1, 2, 4, 4], 2), (&[1, 1, 4, 4], 1), (&[4, 1, 4], 4), (&[2], 2)] {
        assert_eq!(votes(&levels(given)).proposal(), Some(Level(proposed)), "{given:?}");
    }
    assert_eq!(votes(&[]).proposal(), None);
}

#[test]
fn the_tolerance_itself_is_still_tolerated() {
    let given = Votes::of(&scale(Kind::Stage), &levels(&[1, 2]));
    assert_eq!(given.spread(), Share::of(1, 4));
    assert_eq!(given.standing(tolerance(25)), Standing::Close);
    assert_eq!(given.standing(tolerance(24)), Standing::Apart);
    // A third is more than 33 %, and less than 34 %.
    assert_eq!(votes(&levels(&[3, 4])).standing(tolerance(33)), Standing::Apart);
    assert_eq!(votes(&levels(&[3, 4])).standing(tolerance(34)), Standing::Close);
}

#[test]
fn what_is_no_level_is_listed_beside_and_never_counts_as_one() {
    let given = votes(&[level(3), Declined, level(3), Declined]);
    assert_eq!((given.n(), given.n_declined, given.spread()), (4, 2, Share::of(0, 1)));
    assert_eq!((given.standing(VotingRule::USUAL), given.proposal()), (Standing::Close, Some(Level(3))));
    assert_eq!(given.counts(), BTreeMap::from([(Level(3), 2)]));
}

#[test]
fn levels_beside_not_applicable_are_always_to_be_talked_over() {
    let given = votes(&[level(3), not_applicable()]);
    assert_eq!((given.spread(), given.standing(tolerance(100))), (None, Standing::Apart));
    let alike = votes(&[not_applicable(), not_applicable()]);
    assert_eq!((alike.standing(VotingRule::USUAL), alike.proposal()), (Standing::Close, None));
}

#[test]
fn one_vote_is_no_agreement() {
    assert_eq!(votes(&[]).standing(VotingRule::USUAL), Standing::Unvoted);
    assert_eq!(votes(&[Declined, Declined]).standing(VotingRule::USUAL), Standing::Unvoted);
    assert_eq!(votes(&[level(4), Declined]).standing(VotingRule::USUAL), Standing::Single);
    assert_eq!(votes(&[not_applicable()]).standing(VotingRule::USUAL), Standing::Single);
}

#[test]
fn findings_compare_by_the_worst() {
    let findings = |given: &[i16]| Votes::of(&scale(Kind::Conformity), &levels(given));
    assert_eq!(findings(&[2, 2, 0]).proposal(), Some(Level(0)));
    assert_eq!(findings(&[2, 1, 2]).standing(tolerance(100)), Standing::Apart);
    assert_eq!(findings(&[2, 2]).standing(tolerance(0)), Standing::Close);
}

#[test]
fn percentages_spread_over_a_hundred() {
    let given = Votes::of(&scale(Kind::Percent), &levels(&[50, 90, 60]));
    assert_eq!((given.spread(), given.proposal()), (Share::of(2, 5), Some(Level(60))));
    assert_eq!(given.standing(VotingRule::USUAL), Standing::Close);
}

#[test]
fn a_reason_is_asked_after_a_discussion_and_against_the_proposal() {
    let asks = |given: &[Rating], rating: Rating| votes(given).ask_for_reason(VotingRule::USUAL, &rating);
    assert!(asks(&levels(&[2, 4, 3]), level(3)), "talked over");
    assert!(!asks(&levels(&[3, 3, 4]), level(3)), "as proposed");
    assert!(asks(&levels(&[3, 3, 4]), level(4)), "not as proposed");
    assert!(asks(&levels(&[3, 3, 4]), not_applicable()), "not as proposed");
    assert!(!asks(&[not_applicable(), not_applicable()], not_applicable()), "as all say");
    assert!(!asks(&[], level(2)), "nothing was proposed");
    assert!(!asks(&[level(2)], level(2)) && asks(&[level(2)], level(3)));
}

#[test]
fn the_usual_tolerance_lets_one_level_of_four_pass() {
    let levels = |tolerance, n| tolerated_levels(VotingRule { tolerance }, n);
    assert_eq!((levels(40, 4), levels(33, 4), levels(34, 4), levels(67, 4), levels(100, 4)), (1, 0, 1, 2, 3));
    assert_eq!((levels(40, 5), levels(40, 2), levels(40, 1)), (1, 0, 0));
}

// A round.

/// A round whose members 1 and 2 rate and whose member 9 reads; theme `t` is voted on.
fn voting(framework: &Framework) -> Desk {
    let mut desk = Desk::new(1);
    desk.open(1, framework);
    for (n, part) in [(1, Part::Pilot), (2, Part::Rater), (9, Part::Reader)] {
        let details = Rc::new(Member { title: format!("rôle {n}").into(), part, name: "".into() });
        desk.enter(Change::MemberSet { round: round_id(1), member: member(n), details: Some(details) });
    }
    desk.enter(Change::VotingRuleSet { round: round_id(1), rule: Some(VotingRule::USUAL) });
    desk
}

fn vote(desk: &mut Desk, n: u8, indicator: &str, vote: Rating) {
    desk.enter(Change::Voted { round: round_id(1), indicator: indicator.into(), member: member(n), vote });
}

fn lock(desk: &mut Desk) -> Round {
    desk.enter(Change::VotesLocked { round: round_id(1), theme: "t".into(), locked: true });
    desk.round(1).clone()
}

#[test]
fn a_ballot_shows_ones_own_votes_where_votes_are_hidden() {
    let framework = framework_of_indicators(vec![indicator("a"), indicator("b"), on_scale("m", "quantity")]);
    let mut desk = voting(&framework);
    desk.rate(1, "a", 4);
    desk.rate(1, "m", Rating::Quantity("12".parse().expect("a number")));
    vote(&mut desk, 1, "a", level(2));
    vote(&mut desk, 2, "b", level(3));
    let round = Rc::new(desk.round(1).clone());
    let sees = |who, id: &str| ballot(&framework, &round, who).rating(&id.into()).clone();
    assert_eq!((sees(Some(member(1)), "a"), sees(Some(member(1)), "b")), (level(2), Rating::NotRated));
    assert_eq!((sees(Some(member(2)), "a"), sees(Some(member(2)), "b")), (Rating::NotRated, level(3)));
    assert_eq!((sees(None, "a"), sees(None, "b")), (Rating::NotRated, Rating::NotRated));
    assert_eq!(sees(Some(member(2)), "m"), *round.rating(&"m".into()), "measures are for all");
    let shown = Rc::new(lock(&mut desk));
    assert_eq!(*ballot(&framework, &shown, Some(member(1))), *shown, "after the lock all see the ratings");
}

#[test]
fn only_those_who_rate_have_a_vote_that_counts() {
    let framework = framework_of_indicators(vec![indicator("a"), indicator("b"), on_scale("m", "quantity")]);
    let mut desk = voting(&framework);
    vote(&mut desk, 1, "a", level(1));
    vote(&mut desk, 9, "a", level(4));
    vote(&mut desk, 2, "a", level(2));
    vote(&mut desk, 2, "b", Declined);
    let round = desk.round(1).clone();
    let turnout = Turnout::of(&framework, &round, &"t".into());
    assert_eq!(turnout, Turnout { n_asked: 2, by_rater: vec![(member(1), 1), (member(2), 2)] });
    assert_eq!((turnout.n_finished(), turnout.has_begun()), (1, true));
    let given = Votes::on(&framework, &round, &"a".into()).expect("it is voted on");
    assert_eq!(given.levels, [Level(1), Level(2)]);
    assert_eq!(Votes::on(&framework, &round, &"m".into()), None);
    desk.enter(Change::MemberSet { round: round_id(1), member: member(2), details: None });
    assert_eq!(Votes::on(&framework, desk.round(1), &"a".into()).map(|votes| votes.levels), Some(vec![Level(1)]));
}

#[test]
fn what_is_to_discuss_shows_after_the_lock_until_something_is_agreed_on() {
    let framework = framework_of_indicators(vec![indicator("a"), indicator("b")]);
    let mut desk = voting(&framework);
    for (n, a, b) in [(1, 1, 3), (2, 4, 4)] {
        vote(&mut desk, n, "a", level(a));
        vote(&mut desk, n, "b", level(b));
    }
    let listed = |round: &Round| -> Vec<String> {
        let asked = round.asked(&framework).filter(|place| is_to_discuss(&framework, round, place));
        asked.map(|place| place.indicator.id.to_string()).collect()
    };
    assert_eq!(listed(desk.round(1)), [""; 0]);
    assert_eq!(listed(&lock(&mut desk)), ["a"]);
    let consensus = qualicycle::dossier::deliberation::Consensus {
        rating: level(2),
        reason: "Vu ensemble.".into(),
        dissent: "".into(),
        on: "2026-11-22".parse().expect("a day"),
    };
    let round = round_id(1);
    desk.enter(Change::ConsensusReached { round, indicator: "a".into(), consensus: Some(Rc::new(consensus)) });
    assert_eq!(listed(desk.round(1)), [""; 0]);
}

#[test]
fn a_sealed_round_hides_nothing() {
    let framework = framework_of_indicators(vec![indicator("a")]);
    let mut desk = voting(&framework);
    assert!(desk.round(1).is_blind(&"t".into()));
    desk.seal(1);
    assert!(!desk.round(1).is_blind(&"t".into()));
}

#[test]
fn the_figures_of_a_round_are_of_shown_themes_and_by_scale() {
    let framework = framework_of_indicators(vec![indicator("a"), indicator("b"), on_scale("s", "stage")]);
    let mut desk = voting(&framework);
    for (n, given) in [(1, [1, 3, 0]), (2, [1, 4, 4])] {
        for (id, vote_of) in ["a", "b", "s"].iter().zip(given) {
            vote(&mut desk, n, id, level(vote_of));
        }
    }
    assert_eq!(Figures::of(&framework, desk.round(1)), []);
    let figures = Figures::of(&framework, &lock(&mut desk));
    let [on_levels, on_stages] = figures.as_slice() else { panic!("two scales: {figures:?}") };
    assert_eq!((on_levels.scale.as_str(), on_levels.n_raters, on_levels.n_units), ("level", 2, 2));
    assert_eq!((on_levels.exact, on_levels.within_one), (Share::of(1, 2).expect("half"), Share::ALL));
    assert!(on_levels.alpha.is_some() && on_levels.kappa.is_some() && on_levels.are_of_few());
    assert_eq!((on_stages.exact, on_stages.within_one), (Share::NONE, Share::NONE));
    assert_eq!((on_stages.n_units, on_stages.alpha, on_stages.kappa), (1, None, None), "one indicator says too little");
}

// Coefficients.

/// Four observers, twelve units, with values missing: the reliability data “C” of K. Krippendorff, “Computing
/// Krippendorff’s Alpha-Reliability”, 2011, section C; alpha is given there as .743, .815 and .849.
fn krippendorffs_example() -> Vec<Vec<i16>> {
    let observers: [[i16; 12]; 4] = [
        [1, 2, 3, 3, 2, 1, 4, 1, 2, 0, 0, 0],
        [1, 2, 3, 3, 2, 2, 4, 1, 2, 5, 0, 3],
        [0, 3, 3, 3, 2, 3, 4, 2, 2, 5, 1, 0],
        [1, 2, 3, 3, 2, 4, 4, 1, 2, 5, 1, 0],
    ];
    (0..12).map(|unit| observers.iter().map(|values| values[unit]).filter(|value| *value > 0).collect()).collect()
}

#[track_caller]
fn coefficient(found: Option<Coefficient>) -> (i128, i128) {
    found.expect("there is enough to say").fraction()
}

#[test]
fn krippendorffs_own_example() {
    let of = |metric| coefficient(alpha(&krippendorffs_example(), metric));
    for (metric, published) in [(Metric::Nominal, 743), (Metric::Ordinal, 815), (Metric::Interval, 849)] {
        let (numerator, denominator) = of(metric);
        assert_eq!((2000 * numerator + denominator) / (2 * denominator), published, "{metric:?}");
    }
    assert_eq!(of(Metric::Nominal), (113, 152), "exact");
}

/// Two radiologists, 85 mammograms: D. G. Altman, “Practical Statistics for Medical Research”, Chapman & Hall, 1991,
/// section 14.3, after N. F. Boyd et al. 1982; weighted kappa is given there as 0.57 with linear and 0.67 with
/// quadratic weights.
#[test]
fn a_published_example_of_weighted_kappa() {
    let table = [[21, 12, 0, 0], [4, 17, 1, 0], [3, 9, 15, 2], [0, 0, 0, 1]];
    let cells = (0..4).flat_map(|a| (0..4).map(move |b| (a, b)));
    let pairs: Vec<(usize, usize)> = cells.flat_map(|(a, b)| vec![(a, b); table[a][b]]).collect();
    assert_eq!(pairs.len(), 85);
    let shown = |weights| kappa(&pairs, weights).expect("there is enough to say").to_string();
    assert_eq!((shown(Weights::Linear), shown(Weights::Quadratic)), ("0.57".into(), "0.67".into()));
}

#[test]
fn too_little_to_say_is_no_number() {
    assert_eq!(alpha(&[], Metric::Ordinal), None);
    assert_eq!(alpha(&[vec![1], vec![2]], Metric::Ordinal), None, "nobody rated with another");
    assert_eq!(alpha(&[vec![3, 3], vec![3, 3]], Metric::Ordinal), None, "no difference could have shown");
    assert_eq!(kappa(&[], Weights::Linear), None);
    assert_eq!(kappa(&[(2, 2), (2, 2)], Weights::Quadratic), None);
    assert_eq!(Figures::of_units("level".into(), &[BTreeMap::from([(member(1), 2)])]), None);
}

#[test]
fn chance_is_nought_and_worse_than_chance_is_below() {
    let crossed = [(0, 0), (0, 1), (1, 0), (1, 1)];
    assert_eq!(kappa(&crossed, Weights::Linear).map(|kappa| kappa.to_string()).as_deref(), Some("0.00"));
    let opposite = [(0, 1), (1, 0)];
    assert_eq!(kappa(&opposite, Weights::Linear).map(|kappa| kappa.to_string()).as_deref(), Some("-1.00"));
}

#[test]
fn an_alpha_means_what_its_author_says() {
    let figures = |units: &[(usize, usize)]| {
        let unit = |(a, b): &(usize, usize)| BTreeMap::from([(member(1), *a), (member(2), *b)]);
        Figures::of_units("level".into(), &units.iter().map(unit).collect::<Vec<_>>()).expect("two raters")
    };
    assert_eq!(figures(&[(0, 0), (3, 3), (2, 2), (1, 1)]).meaning(), Some(Meaning::Reliable));
    assert_eq!(figures(&[(0, 3), (3, 0), (2, 1)]).meaning(), Some(Meaning::Unreliable));
    assert_eq!(figures(&[(0, 0), (1, 1), (2, 3), (3, 2), (1, 2), (0, 1)]).meaning(), Some(Meaning::Tentative));
    assert_eq!(figures(&[(1, 1), (1, 1)]).meaning(), None);
}

// Laws.

proptest! {
    #![proptest_config(cases(128))]

    #[test]
    fn the_proposal_is_a_vote_and_half_of_the_votes_reach_it(given in vec(1i16..=4, 1..9)) {
        let votes = votes(&levels(&given));
        let proposal = votes.proposal().expect("there are levels");
        prop_assert!(votes.levels.contains(&proposal));
        let n_below = votes.levels.iter().filter(|level| **level < proposal).count();
        let n_above = votes.levels.iter().filter(|level| **level > proposal).count();
        prop_assert!(2 * n_below < given.len() && 2 * n_above <= given.len());
    }

    #[test]
    fn who_votes_first_changes_nothing(given in vec(1i16..=4, 0..9)) {
        let turned: Vec<i16> = given.iter().rev().copied().collect();
        prop_assert_eq!(votes(&levels(&given)), votes(&levels(&turned)));
    }

    #[test]
    fn more_tolerance_never_asks_for_more_discussion(given in vec(1i16..=4, 2..9), a in 0u8..=100, b in 0u8..=100) {
        let is_apart = |t: u8| votes(&levels(&given)).standing(tolerance(t)) == Standing::Apart;
        prop_assert!(!is_apart(a.max(b)) || is_apart(a.min(b)));
    }

    #[test]
    fn alpha_is_one_exactly_when_all_agree(units in vec(vec(1i16..=4, 2..6), 2..12)) {
        let all_agree = units.iter().all(|values| values.iter().all(|value| *value == values[0]));
        for metric in [Metric::Nominal, Metric::Ordinal, Metric::Interval] {
            if let Some(alpha) = alpha(&units, metric) {
                prop_assert_eq!(alpha.reaches(1000), all_agree);
            }
        }
    }

    #[test]
    fn ordinal_alpha_knows_the_order_only(units in vec(vec(1i16..=4, 1..6), 1..12)) {
        let stretched: Vec<Vec<i16>> = units.iter().map(|unit| unit.iter().map(|value| value * value).collect()).collect();
        prop_assert_eq!(alpha(&units, Metric::Ordinal), alpha(&stretched, Metric::Ordinal));
    }

    #[test]
    fn kappa_is_the_same_seen_from_either_rater(pairs in vec((0usize..4, 0usize..4), 1..20)) {
        let turned: Vec<(usize, usize)> = pairs.iter().map(|(a, b)| (*b, *a)).collect();
        for weights in [Weights::Linear, Weights::Quadratic] {
            prop_assert_eq!(kappa(&pairs, weights), kappa(&turned, weights));
        }
    }
}
