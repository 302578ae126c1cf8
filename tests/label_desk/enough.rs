//! What is said to be enough is enough, and nothing of it is superfluous.

use std::collections::BTreeMap;

use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::{select, subsequence};
use qualicycle::compare::extract::Process;
use qualicycle::compare::proposal::{Ground, Step, Verdict, enough};
use qualicycle::compare::rule::{Basis, Condition, GradeId, LabelRule};
use qualicycle::compare::{Extract, Frame};
use qualicycle::dossier::change::Rating;
use qualicycle::dossier::finding::Gravity;
use qualicycle::framework::scale::{Kind, Level};
use qualicycle::framework::{Framework, IndicatorId};
use qualicycle::score::evidence::is_in_top_half;

use super::{CLOSED_AT, asks, audit, hundredths, levels, mixed, propose, round, sheet};
use crate::support::{cases, criterion, framework, framework_of_indicators, indicator, not_applicable, theme};

/// What would be enough for a round.
fn steps(framework: &Framework, rule: &LabelRule, round: &Extract) -> Option<Vec<Step>> {
    let proposal = propose(framework, rule, round);
    let (grade, steps) = enough(rule, &proposal, &sheet(framework, std::slice::from_ref(round)), 0)?;
    assert_eq!(grade, GradeId::from("label"));
    Some(steps)
}

fn ids(ids: &[&str]) -> Vec<IndicatorId> {
    ids.iter().map(|id| IndicatorId::from(*id)).collect()
}

fn rate(indicator: &str, from: Option<i16>, to: i16) -> Step {
    Step::Rate { indicator: indicator.into(), from: from.map(Level), to: Level(to) }
}

#[test]
fn floors_and_mandatory_indicators_name_the_level() {
    let framework = mixed();
    let own = round(&framework, levels(&[("l1", 2), ("l2", 1), ("l3", 4)]));
    let floor = Condition::Floor { theme: Some("levels".into()), level: Level(3) };
    let rule = asks(&framework, Basis::Own, vec![floor]);
    assert_eq!(steps(&framework, &rule, &own), Some(vec![rate("l1", Some(2), 3), rate("l2", Some(1), 3)]));
    let mandatory = Condition::Mandatory { indicators: ids(&["l3", "t1"]), level: Level(2) };
    let rule = asks(&framework, Basis::Own, vec![mandatory]);
    assert_eq!(steps(&framework, &rule, &own), Some(vec![rate("t1", None, 2)]));
}

#[test]
fn three_more_rated_of_these_four() {
    let framework = framework_of_indicators(["a", "b", "c", "d", "e"].map(indicator).into());
    let mut ratings = levels(&[("c", 1)]);
    ratings.extend(["a", "b", "d", "e"].map(|id| (id.into(), Rating::NotRated)));
    let rule = asks(&framework, Basis::Own, vec![Condition::Coverage { at_least: hundredths(8_000) }]);
    let any = Step::RateAny { n: 3, of: ids(&["a", "b", "d", "e"]) };
    assert_eq!(steps(&framework, &rule, &round(&framework, ratings)), Some(vec![any]));
}

#[test]
fn one_minor_lifted_of_these_five() {
    let framework = mixed();
    let minors = ["c1", "c2", "c3", "c4", "c5"];
    let rule = asks(&framework, Basis::ReviewElseOwn, vec![Condition::NoMajor, Condition::FewerMinors { than: 5 }]);
    let seen = levels(&minors.map(|id| (id, 1)));
    let lift = |gravity, n, of: &[&str]| Step::Lift { gravity, n, of: ids(of) };
    let own = round(&framework, seen.clone());
    assert_eq!(steps(&framework, &rule, &own), Some(vec![lift(Gravity::Minor, 1, &minors)]));
    let reviewed = Extract { review: Some(audit(seen, &["c6"], &minors)), ..own };
    let expected = vec![lift(Gravity::Major, 1, &["c6"]), lift(Gravity::Minor, 1, &minors)];
    assert_eq!(steps(&framework, &rule, &reviewed), Some(expected));
}

#[test]
fn a_theme_is_raised_where_it_counts_most_and_lowest_first() {
    // The one indicator of the second criterion counts as much as the three of the first together.
    let framework = framework(vec![theme(
        "t",
        vec![criterion("many", ["a", "b", "c"].map(indicator).into()), criterion("one", vec![indicator("d")])],
    )]);
    let own = round(&framework, levels(&[("a", 2), ("b", 1), ("c", 3), ("d", 2)]));
    let mean =
        |value| asks(&framework, Basis::Own, vec![Condition::ThemeMean { theme: None, at_least: hundredths(value) }]);
    // Both criteria stand at a third: a step on d is worth a sixth, a step on another one an eighteenth.
    assert_eq!(steps(&framework, &mean(5_000), &own), Some(vec![rate("d", Some(2), 3)]));
    assert_eq!(steps(&framework, &mean(6_667), &own), Some(vec![rate("b", Some(1), 2), rate("d", Some(2), 4)]));
}

#[test]
fn tri_state_areas_go_the_whole_way() {
    let framework = mixed();
    let own = round(&framework, levels(&[("t1", 0), ("t2", 1)]));
    let half = Condition::ThemeMean { theme: Some("areas".into()), at_least: hundredths(5_000) };
    let rule = asks(&framework, Basis::Own, vec![half]);
    assert_eq!(steps(&framework, &rule, &own), Some(vec![rate("t1", Some(0), 2)]));
}

#[test]
fn a_review_is_asked_for_where_one_is_needed() {
    let framework = mixed();
    let own = round(&framework, levels(&[("l1", 2)]));
    let mean = Condition::Mean { at_least: hundredths(6_000) };
    let rule = asks(&framework, Basis::Review, vec![Condition::Reviewed, mean]);
    assert_eq!(steps(&framework, &rule, &own), Some(vec![Step::Review, rate("l1", Some(2), 3)]));
    let rule = asks(&framework, Basis::Review, vec![Condition::Panels { at_least: 2 }]);
    assert_eq!(steps(&framework, &rule, &own), Some(vec![Step::Panels(2)]));
}

#[test]
fn a_higher_rating_asks_for_evidence_as_well() {
    let framework = mixed();
    let process = Process { to_evidence: 1, evidenced: 1, ..Process::default() };
    let own = Extract { process, ..round(&framework, levels(&[("l1", 4), ("l2", 2)])) };
    let conditions = vec![
        Condition::Floor { theme: None, level: Level(3) },
        Condition::Evidenced { at_least: hundredths(10_000) },
        Condition::Recent { months: 1 },
        Condition::Agreed { at_least: hundredths(5_000) },
        Condition::Judged { at_least: hundredths(5_000) },
    ];
    let rule = asks(&framework, Basis::Own, conditions);
    let expected = vec![Step::NewRound, rate("l2", Some(2), 3), Step::Evidence(1), Step::Agree(1), Step::Judge(1)];
    assert_eq!(steps(&framework, &rule, &own), Some(expected));
}

#[test]
fn where_people_have_to_look_nothing_is_said_to_be_enough() {
    let framework = mixed();
    let own = round(&framework, BTreeMap::from([("l1".into(), not_applicable())]));
    let rule = asks(&framework, Basis::Own, vec![Condition::Mandatory { indicators: ids(&["l1"]), level: Level(2) }]);
    assert_eq!(steps(&framework, &rule, &own), None);
}

/// Ratings of the mixed framework, some of which nobody gave.
fn any_ratings() -> impl Strategy<Value = BTreeMap<IndicatorId, Rating>> {
    let framework = mixed();
    let places: Vec<(IndicatorId, Vec<Level>)> = framework
        .places()
        .filter(|place| !framework.is_measure(place.indicator))
        .map(|place| (place.indicator.id.clone(), framework.levels_of(place.indicator)))
        .collect();
    let n = places.len();
    vec((0..10u8, 0..60usize), n).prop_map(move |drawn| {
        let rated = places.iter().zip(drawn).filter_map(|((id, levels), (kind, at))| {
            let rating = match kind {
                0 => return None,
                1 => Rating::NotRated,
                2 => not_applicable(),
                3 => Rating::Declined,
                _ => Rating::Level(levels[at % levels.len()]),
            };
            Some((id.clone(), rating))
        });
        rated.collect()
    })
}

fn any_round() -> impl Strategy<Value = Extract> {
    let conformity = ["c1", "c2", "c3", "c4", "c5", "c6", "c7"];
    let open = || subsequence(conformity.to_vec(), 0..=conformity.len());
    let review = proptest::option::of((any_ratings(), open(), open()));
    let process = (0..6u32, 0..6u32, 0..3u32, 0..5u32, 0..5u32, 0..4u32, 0..4u32).prop_map(|it| Process {
        to_evidence: it.0.max(it.1),
        evidenced: it.1,
        panels: it.2,
        voted: it.3.max(it.4),
        agreed: it.4,
        actions: it.5.max(it.6),
        judged: it.6,
    });
    (any_ratings(), review, process).prop_map(|(ratings, review, process)| {
        let review = review.map(|(seen, majors, mut minors)| {
            minors.retain(|id| !majors.contains(id));
            audit(seen, &majors, &minors)
        });
        Extract { review, process, ..round(&mixed(), ratings) }
    })
}

fn any_condition() -> impl Strategy<Value = Condition> {
    let share = || (0..=20u16).prop_map(|n| hundredths(n * 500));
    let theme = || select(vec![None, Some("levels".into()), Some("areas".into())]);
    prop_oneof![
        Just(Condition::CriteriaAnswered),
        share().prop_map(|at_least| Condition::Coverage { at_least }),
        share().prop_map(|at_least| Condition::Mean { at_least }),
        (theme(), share()).prop_map(|(theme, at_least)| Condition::ThemeMean { theme, at_least }),
        (theme(), 1..=4i16).prop_map(|(theme, level)| Condition::Floor { theme, level: Level(level) }),
        (subsequence(vec!["l1", "l2", "l3"], 1..=2), 1..=4i16)
            .prop_map(|(named, level)| Condition::Mandatory { indicators: ids(&named), level: Level(level) }),
        Just(Condition::NoMajor),
        (1..6u32).prop_map(|than| Condition::FewerMinors { than }),
        Just(Condition::Reviewed),
        (1..9u32).prop_map(|months| Condition::Recent { months }),
        share().prop_map(|at_least| Condition::Evidenced { at_least }),
        (1..4u32).prop_map(|at_least| Condition::Panels { at_least }),
        share().prop_map(|at_least| Condition::Agreed { at_least }),
        share().prop_map(|at_least| Condition::Judged { at_least }),
    ]
}

fn is_high(framework: &Framework, id: &IndicatorId, rating: Option<&Rating>) -> bool {
    let scale = framework.place(id).and_then(|place| framework.scale_of(place.indicator));
    matches!((scale, rating), (Some(scale), Some(Rating::Level(level))) if is_in_top_half(scale, *level))
}

/// A round with the steps done: of what may be chosen, the last ones.
fn done(framework: &Framework, round: &Extract, ground: Ground, steps: &[Step]) -> Extract {
    let mut round = round.clone();
    let set = |round: &mut Extract, id: &IndicatorId, level: Level| {
        let on_review = round.review.as_mut().filter(|_| ground == Ground::Review);
        match on_review {
            Some(review) => drop(review.ratings.insert(id.clone(), Rating::Level(level))),
            None => {
                let was = is_high(framework, id, round.ratings.get(id));
                round.ratings.insert(id.clone(), Rating::Level(level));
                round.process.to_evidence += u32::from(!was && is_high(framework, id, round.ratings.get(id)));
            }
        }
    };
    for step in steps {
        match step {
            Step::Review => {}
            Step::NewRound => round.closed_at = qualicycle::dossier::entry::Timestamp(CLOSED_AT.0 + 131 * 86_400_000),
            Step::Rate { indicator, to, .. } => set(&mut round, indicator, *to),
            Step::RateAny { n, of } => {
                for id in of.iter().rev().take(*n as usize) {
                    let place = framework.place(id).expect("it is there");
                    let lowest = *framework.levels_of(place.indicator).first().expect("a level");
                    set(&mut round, id, lowest);
                }
            }
            Step::Lift { n, of, .. } => {
                for id in of.iter().rev().take(*n as usize) {
                    match round.review.as_mut().filter(|_| ground == Ground::Review) {
                        Some(review) => {
                            review.open_majors.retain(|other| other != id);
                            review.open_minors.retain(|other| other != id);
                        }
                        None => set(&mut round, id, Level(2)),
                    }
                }
            }
            Step::Evidence(n) => round.process.evidenced += n,
            Step::Panels(n) => round.process.panels += n,
            Step::Agree(n) => {
                round.process.agreed += n;
                round.process.voted = round.process.voted.max(1);
            }
            Step::Judge(n) => {
                round.process.judged += n;
                round.process.actions = round.process.actions.max(1);
            }
        }
    }
    // A review that bears out what was rated, once that is as it should be.
    if steps.contains(&Step::Review) {
        let of = |is: &dyn Fn(&qualicycle::compare::frame::IndicatorFrame, qualicycle::compare::Cell) -> bool| {
            let frame = Frame::of(framework);
            let found = frame.indicators.iter().filter(|indicator| {
                round
                    .ratings
                    .get(&indicator.id)
                    .is_some_and(|rating| is(indicator, qualicycle::compare::Cell::of(rating)))
            });
            found.map(|indicator| indicator.id.clone()).collect::<Vec<_>>()
        };
        let (majors, minors) = (of(&|it, cell| it.is_major(cell)), of(&|it, cell| it.is_minor(cell)));
        let mut review = audit(round.ratings.clone(), &[], &[]);
        (review.open_majors, review.open_minors) = (majors, minors);
        round.review = Some(review);
    }
    round
}

/// Whether raising a rating can only help.
fn is_monotone(condition: &Condition) -> bool {
    // To turn a major non-conformity into a minor one makes one minor more, and a high rating asks for evidence.
    !matches!(condition, Condition::FewerMinors { .. } | Condition::Evidenced { .. })
}

proptest! {
    #![proptest_config(cases(200))]

    #[test]
    fn what_is_said_to_be_enough_is_enough(
        round in any_round(),
        basis in select(Basis::ALL.to_vec()),
        conditions in vec(any_condition(), 1..5),
    ) {
        let framework = mixed();
        let rule = asks(&framework, basis, conditions);
        let before = propose(&framework, &rule, &round);
        let Some(steps) = steps(&framework, &rule, &round) else { return Ok(()) };
        prop_assert!(!steps.is_empty());
        let after = propose(&framework, &rule, &done(&framework, &round, before.ground, &steps));
        prop_assert!(after.proposed().is_some(), "{steps:?}\n{:?}", after.grades[0].conditions);

        for left_out in 0..steps.len() {
            let mut fewer = steps.clone();
            fewer.remove(left_out);
            // Evidence is counted for what is raised here, so each step without the others asks for another number.
            let is_counted_anew = fewer.iter().any(|step| matches!(step, Step::Evidence(_)));
            let after = propose(&framework, &rule, &done(&framework, &round, before.ground, &fewer));
            prop_assert!(is_counted_anew || after.proposed().is_none(), "{:?} is superfluous in {steps:?}", steps[left_out]);
        }
    }

    #[test]
    fn what_is_met_stays_met_when_a_rating_goes_up(
        round in any_round(),
        basis in select(Basis::ALL.to_vec()),
        condition in any_condition().prop_filter("it only helps", is_monotone),
        at in any::<proptest::sample::Index>(),
    ) {
        let framework = mixed();
        let rule = asks(&framework, basis, vec![condition]);
        let raised = |ratings: &BTreeMap<IndicatorId, Rating>| {
            let mut ratings = ratings.clone();
            let rated: Vec<IndicatorId> = ratings.keys().cloned().collect();
            if let Some(id) = (!rated.is_empty()).then(|| at.get(&rated).clone())
                && let Some(Rating::Level(level)) = ratings.get(&id).cloned()
            {
                let place = framework.place(&id).expect("it is there");
                let levels = framework.levels_of(place.indicator);
                let next = levels.iter().copied().find(|other| *other > level).unwrap_or(level);
                ratings.insert(id, Rating::Level(next));
            }
            ratings
        };
        let mut higher = Extract { ratings: raised(&round.ratings), ..round.clone() };
        if let Some(review) = &mut higher.review {
            review.ratings = raised(&review.ratings);
        }
        let verdict = |round: &Extract| propose(&framework, &rule, round).grades[0].conditions[0].1.clone();
        if verdict(&round) == Verdict::Met {
            prop_assert_eq!(verdict(&higher), Verdict::Met);
        }
    }

    #[test]
    fn a_proposal_is_read_back_as_it_was_written(
        round in any_round(),
        basis in select(Basis::ALL.to_vec()),
        conditions in vec(any_condition(), 1..6),
    ) {
        let framework = mixed();
        let proposal = propose(&framework, &asks(&framework, basis, conditions), &round);
        let text = serde_json::to_string(&proposal).expect("it can be written");
        prop_assert_eq!(serde_json::from_str::<qualicycle::compare::Proposal>(&text).expect("it can be read"), proposal);
    }
}

#[test]
fn scales_of_a_hundred_steps_are_raised_no_further_than_needed() {
    let framework = framework_of_indicators(vec![super::percent("a", 1), super::percent("b", 1)]);
    assert_eq!(framework.scales.iter().filter(|scale| scale.kind == Kind::Percent).count(), 1);
    let own = round(&framework, levels(&[("a", 40), ("b", 55)]));
    let rule = asks(&framework, Basis::Own, vec![Condition::Mean { at_least: hundredths(6_000) }]);
    let told = steps(&framework, &rule, &own).expect("it is known");
    let to: i16 = told.iter().map(|step| if let Step::Rate { to, .. } = step { to.0 } else { 0 }).sum();
    assert_eq!(to, 120, "{told:?}");
}
