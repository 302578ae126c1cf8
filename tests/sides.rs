//! The team's own ratings beside somebody else's: the worked numbers of rule 12, for a reviewer and for groups.

mod support;

use std::collections::BTreeMap;
use std::rc::Rc;

use proptest::collection::vec;
use proptest::prelude::*;
use qualicycle::dossier::change::Rating;
use qualicycle::dossier::deliberation::VotingRule;
use qualicycle::dossier::panel::{Group, Panel, PanelId, Question, QuestionKind, QuestionTally, Questionnaire, Tally};
use qualicycle::dossier::round::Round;
use qualicycle::framework::scale::Level;
use qualicycle::framework::{Framework, IndicatorId};
use qualicycle::score::Share;
use qualicycle::score::share::Change;
use qualicycle::score::sides::{Agreement, Pair, Side, Voice, pairs};
use support::{cases, framework_of_indicators, indicator, on_scale, round_with};
use ulid::Ulid;

fn share(reached: u64, possible: u64) -> Share {
    Share::of(reached, possible).expect("something is possible")
}

/// Six indicators from 1 to 4, and a finding that stands on no scale.
fn framework() -> Framework {
    let mut indicators: Vec<_> = ["a", "b", "c", "d", "e", "f"].map(indicator).into();
    indicators.push(on_scale("finding", "conformity"));
    framework_of_indicators(indicators)
}

fn rated(levels: &[(&str, i16)]) -> Round {
    let ratings: Vec<(&str, Rating)> = levels.iter().map(|(id, level)| (*id, Rating::Level(Level(*level)))).collect();
    round_with(&framework(), &ratings)
}

fn reviewer(levels: &[(&str, i16)]) -> Side {
    let levels = levels.iter().map(|(id, level)| (IndicatorId::from(*id), Level(*level))).collect();
    Side::of_levels(&framework(), "A. B.", &levels)
}

fn compared(own: &[(&str, i16)], other: &[(&str, i16)]) -> (Vec<Pair>, Agreement) {
    let pairs = pairs(&framework(), &rated(own), &reviewer(other));
    let agreement = Agreement::of(&pairs).expect("they have indicators in common");
    (pairs, agreement)
}

#[test]
fn gaps_are_own_minus_other_in_levels() {
    // Gaps: 0, +1, +2, −1, 0.
    let (pairs, agreement) = compared(
        &[("a", 3), ("b", 3), ("c", 4), ("d", 1), ("e", 2)],
        &[("a", 3), ("b", 2), ("c", 2), ("d", 2), ("e", 2)],
    );
    let gaps: Vec<(bool, Share)> = pairs.iter().map(|pair| (pair.gap().up, pair.gap().by)).collect();
    assert_eq!(gaps[1..4], [(true, Share::ALL), (true, share(2, 1)), (false, Share::ALL)]);
    assert_eq!(agreement.mean, Change { up: true, by: share(2, 5) }, "(0 + 1 + 2 − 1 + 0) / 5 = 0.4");
    assert_eq!(agreement.mean_absolute, share(4, 5), "(0 + 1 + 2 + 1 + 0) / 5 = 0.8");
    assert_eq!((agreement.n_same, agreement.n_within_one), (2, 4));
    assert_eq!((agreement.exact().percent_truncated(), agreement.within_one().percent_truncated()), (40, 80));
    assert_eq!((agreement.n_over, agreement.n_under), (2, 1));
}

#[test]
fn opposite_gaps_cancel_out_in_the_mean_and_not_in_the_absolute_mean() {
    let (_, agreement) = compared(&[("a", 4), ("b", 1)], &[("a", 1), ("b", 4)]);
    assert_eq!((agreement.mean.by, agreement.mean_absolute), (Share::NONE, share(3, 1)));
    assert_eq!((agreement.n_same, agreement.n_within_one), (0, 0));
}

#[test]
fn only_what_both_rated_on_a_scale_of_levels_is_compared() {
    let own = [("a", 3), ("b", 3), ("finding", 2)];
    let other = [("b", 2), ("c", 2), ("finding", 1), ("unknown", 1)];
    let (pairs, _) = compared(&own, &other);
    assert_eq!(pairs.iter().map(|pair| pair.indicator.as_str()).collect::<Vec<_>>(), ["b"]);
    assert_eq!(Agreement::of(&[]), None);
    assert!(reviewer(&[("a", 7)]).results.is_empty(), "7 is no level of this scale");
}

#[test]
fn where_people_still_rate_alone_nothing_is_compared() {
    let mut round = rated(&[("a", 3)]);
    Rc::make_mut(&mut round.deliberation).rule = Some(VotingRule::USUAL);
    assert!(pairs(&framework(), &round, &reviewer(&[("a", 1)])).is_empty());
    Rc::make_mut(&mut round.deliberation).locked.insert("t".into());
    assert_eq!(pairs(&framework(), &round, &reviewer(&[("a", 1)])).len(), 1);
}

/// A panel of which this many people chose each step on the first indicator.
fn with_panel(mut round: Round, group: Group, steps: [u32; 5]) -> Round {
    let question =
        Question { id: "q".into(), kind: QuestionKind::Agreement, text: BTreeMap::new(), indicator: Some("a".into()) };
    let questionnaire = Questionnaire { group, questions: vec![question], ..Questionnaire::default() };
    let answers = QuestionTally { steps, ..QuestionTally::default() };
    let tally = Tally { n: steps.iter().sum(), questions: BTreeMap::from([("q".into(), answers)]) };
    let panel =
        Panel { questionnaire: Some(Rc::new(questionnaire)), answers: BTreeMap::new(), sealed: Some(Rc::new(tally)) };
    let n = round.panels.len() as u128;
    Rc::make_mut(&mut round.panels).insert(PanelId(Ulid(n + 1)), panel);
    round
}

#[test]
fn a_group_stands_on_the_scale_of_the_indicator() {
    // A mean of 3 of 5 is half of the scale, which is level 2.5 of 4: half a level below 3.
    let round = with_panel(rated(&[("a", 3)]), Group::Pupils, [0, 0, 10, 0, 0]);
    let sides = Side::of_groups(&framework(), &round);
    assert_eq!(sides.iter().map(|side| &side.voice).collect::<Vec<_>>(), [&Voice::Group(Group::Pupils)]);
    let pairs = pairs(&framework(), &round, &sides[0]);
    assert_eq!(pairs[0].gap(), Change { up: true, by: share(1, 2) });
    assert!(!pairs[0].is_same() && pairs[0].is_within_one(), "half a level is as near to the next one");

    // 3.1 of 5 is a little nearer to level 3.
    let round = with_panel(rated(&[("a", 3)]), Group::Pupils, [0, 0, 9, 1, 0]);
    let nearer = qualicycle::score::sides::pairs(&framework(), &round, &Side::of_groups(&framework(), &round)[0]);
    assert!(nearer[0].is_same());
}

#[test]
fn a_group_of_few_has_no_side() {
    let round = with_panel(rated(&[("a", 3)]), Group::Parents, [4, 0, 0, 0, 0]);
    assert!(Side::of_groups(&framework(), &round).is_empty());
}

fn levels() -> impl Strategy<Value = Vec<(&'static str, i16)>> {
    vec(1i16..=4, 1..=6).prop_map(|levels| ["a", "b", "c", "d", "e", "f"].into_iter().zip(levels).collect())
}

proptest! {
    #![proptest_config(cases(200))]

    #[test]
    fn whoever_changes_places_changes_the_sign_and_nothing_else(own in levels(), other in levels()) {
        let (_, one) = compared(&own, &other);
        let (_, turned) = compared(&other, &own);
        prop_assert_eq!((one.n, one.n_same, one.n_within_one), (turned.n, turned.n_same, turned.n_within_one));
        prop_assert_eq!((one.mean_absolute, one.mean.by), (turned.mean_absolute, turned.mean.by));
        prop_assert_eq!((one.n_over, one.n_under), (turned.n_under, turned.n_over));
        prop_assert!(one.mean.by == Share::NONE || one.mean.up != turned.mean.up);
    }

    #[test]
    fn the_mean_gap_is_never_greater_than_the_absolute_one(own in levels(), other in levels()) {
        let (pairs, agreement) = compared(&own, &other);
        prop_assert!(agreement.mean.by <= agreement.mean_absolute);
        prop_assert!(agreement.n_same <= agreement.n_within_one && agreement.n_within_one <= agreement.n);
        prop_assert_eq!(agreement.n, pairs.len());
        let by_hand: i16 = own.iter().zip(&other).map(|((_, own), (_, other))| own - other).sum();
        let mean = share(by_hand.unsigned_abs().into(), pairs.len() as u64);
        prop_assert_eq!(agreement.mean.by, mean);
    }
}
