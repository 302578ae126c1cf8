//! Holds the catalogue of remarks: each rule speaks when it should and falls silent once its cause is gone.

mod support;

use std::collections::BTreeSet;
use std::rc::Rc;

use qualicycle::dossier::change::{Change, Rating};
use qualicycle::dossier::day::Day;
use qualicycle::dossier::deliberation::{Consensus, VotingRule};
use qualicycle::dossier::evidence::{Evidence, EvidenceId};
use qualicycle::dossier::panel::{AnswerId, AnswerSheet, Came, Choice, PanelId, Question, QuestionKind, Questionnaire};
use qualicycle::dossier::plan::{Action, ActionId, ActionState, Axis, AxisId, Effect, Judgement};
use qualicycle::dossier::round::{Carried, Opening};
use qualicycle::dossier::team::{Assignment, HandIn, Member, MemberId, Milestone, MilestoneId};
use qualicycle::framework::scale::Level;
use qualicycle::framework::{Framework, Indicator, Step};
use qualicycle::score::remarks::{Place, Remark, Rule, Weight, remarks};
use support::{Desk, criterion, framework, indicator, on_scale, round_id, step, theme};
use ulid::Ulid;

fn of_round() -> Framework {
    let critical = Indicator { critical: true, floor: Some(Level(3)), ..indicator("safety") };
    let many = ["n1", "n2", "n3", "n4", "n5", "n6"].map(indicator).into();
    let cycle = Step::ALL
        .into_iter()
        .zip(["p", "d", "c", "a"])
        .map(|(of, id)| step(&format!("t-{id}"), of, vec![indicator(id)]));
    framework(vec![
        theme("t", cycle.collect()),
        theme("many", vec![criterion("many-c", many)]),
        theme("safety-first", vec![criterion("safety-c", vec![critical])]),
        theme("audit", vec![criterion("audit-c", vec![on_scale("k", "conformity")])]),
    ])
}

fn day(text: &str) -> Day {
    text.parse().expect("a day")
}

fn today() -> Day {
    day("2026-11-22")
}

fn found(desk: &Desk) -> Vec<Remark> {
    remarks(&desk.dossier, desk.round(1), &of_round(), today())
}

fn at(id: &str) -> Place {
    Place::Indicator(id.into())
}

/// The rule speaks of the place once the cause is there, and no longer when the cure is.
#[track_caller]
fn check(rule: Rule, place: Place, cause: Vec<Change>, cure: Vec<Change>) {
    let mut desk = Desk::new(1);
    desk.open(1, &of_round());
    let remark = Remark { rule, place };
    for change in cause {
        desk.enter(change);
    }
    assert!(found(&desk).contains(&remark), "{remark:?} is not among {:?}", found(&desk));
    for change in cure {
        desk.enter(change);
    }
    assert!(!found(&desk).contains(&remark), "{remark:?} stays");
}

fn rated(id: &str, level: i16) -> Change {
    support::rated(1, id, level)
}

fn all_rated(level: i16) -> Vec<Change> {
    ["n1", "n2", "n3", "n4", "n5", "n6"].map(|id| rated(id, level)).into()
}

fn not_applicable(id: &str, why: &str) -> Change {
    support::rated(1, id, Rating::NotApplicable { why: why.into() })
}

fn target(id: &str, level: Option<i16>) -> Change {
    Change::TargetSet { round: round_id(1), indicator: id.into(), level: level.map(Level) }
}

fn noted(id: &str) -> Change {
    Change::Noted { round: round_id(1), indicator: id.into(), text: "Le registre est incomplet.".into() }
}

const ACTION: ActionId = ActionId(Ulid(1));
const AXIS: AxisId = AxisId(Ulid(2));

fn whole_action() -> Action {
    Action {
        round: round_id(1),
        framework: "test".into(),
        title: "Former les tuteurs".into(),
        objective: "".into(),
        axis: None,
        indicators: BTreeSet::new(),
        findings: Default::default(),
        owner: "Adjoint".into(),
        start: None,
        due: Some(day("2027-03-01")),
        means: "".into(),
        measure: "Tuteurs formés".into(),
        baseline: "".into(),
        target: "".into(),
    }
}

fn planned(action: Action) -> Change {
    Change::ActionPlanned { action: ACTION, details: Some(Rc::new(action)) }
}

fn moved(state: ActionState) -> Change {
    Change::ActionMoved { action: ACTION, state }
}

fn chosen(axis: Option<Axis>) -> Change {
    Change::AxisChosen { round: round_id(1), axis: AXIS, details: axis.map(Rc::new) }
}

#[test]
fn not_applicable_asks_for_a_reason() {
    let place = at("p");
    check(
        Rule::NotApplicableWithoutReason,
        place,
        vec![not_applicable("p", " ")],
        vec![not_applicable("p", "Pas d’internat.")],
    );
}

#[test]
fn a_target_is_not_made_to_disappear_by_not_applicable() {
    let cause = vec![target("p", Some(3)), not_applicable("p", "Pas d’internat.")];
    check(Rule::TargetOnNotApplicable, at("p"), cause, vec![rated("p", 2)]);
}

#[test]
fn a_target_that_was_taken_away_is_told() {
    let cause = vec![target("p", Some(3)), target("p", None)];
    check(Rule::TargetRemoved, at("p"), cause, vec![target("p", Some(2))]);
}

#[test]
fn an_indicator_without_a_target_lost_none() {
    let mut desk = Desk::new(1);
    desk.open(1, &of_round());
    desk.enter(rated("p", 2));
    assert!(!found(&desk).iter().any(|remark| remark.rule == Rule::TargetRemoved));
}

#[test]
fn a_critical_indicator_below_its_floor_is_told() {
    check(Rule::BelowFloor, at("safety"), vec![rated("safety", 2)], vec![rated("safety", 3)]);
}

#[test]
fn adjusting_without_evaluating_is_told() {
    let cause = vec![rated("p", 4), rated("d", 4), rated("c", 1), rated("a", 4)];
    check(Rule::AdjustsWithoutEvaluating, Place::Theme("t".into()), cause, vec![rated("c", 4)]);
}

#[test]
fn low_coverage_of_a_theme_is_told_until_four_fifths_are_rated() {
    let place = Place::Theme("many".into());
    let some = all_rated(3)[..4].to_vec();
    check(Rule::LowCoverage, place, some, vec![rated("n5", 2)]);
}

#[test]
fn six_equal_levels_are_told_and_five_are_not() {
    let place = Place::Theme("many".into());
    check(Rule::AllTheSame, place.clone(), all_rated(3), vec![rated("n6", 2)]);
    check(Rule::AllTheSame, place, all_rated(3), vec![support::rated(1, "n6", Rating::NotRated)]);
}

#[test]
fn a_low_level_asks_for_a_word() {
    check(Rule::LowWithoutNote, at("n1"), vec![rated("n1", 1)], vec![noted("n1")]);
    check(Rule::LowWithoutNote, at("n1"), vec![rated("n1", 2)], vec![rated("n1", 3)]);
}

#[test]
fn a_group_that_sees_it_otherwise_and_one_that_hardly_answered_are_told() {
    let panel = PanelId(Ulid(20));
    let questionnaire = |until: &str| {
        let question = Question {
            id: "q1".into(),
            kind: QuestionKind::Agreement,
            text: [("fr".into(), "Nous savons où aller.".into())].into(),
            indicator: Some("p".into()),
        };
        Questionnaire { until: Some(day(until)), questions: vec![question], ..Questionnaire::default() }
    };
    let opened =
        |until| Change::PanelOpened { round: round_id(1), panel, questionnaire: Some(Rc::new(questionnaire(until))) };
    let answered = |n: u128| Change::PanelAnswered {
        round: round_id(1),
        panel,
        answer: AnswerId(Ulid(n)),
        sheet: Some(Rc::new(AnswerSheet {
            questionnaire: questionnaire("2026-11-30").digest(),
            came: Came::File,
            choices: [("q1".into(), Choice::Step(2))].into(),
        })),
    };
    let mut cause = vec![opened("2026-11-30"), rated("p", 4)];
    cause.extend((1..=5).map(answered));
    check(Rule::FarFromPanel, at("p"), cause, vec![rated("p", 2)]);

    let mut few = vec![opened("2026-11-21")];
    few.extend((1..=4).map(answered));
    check(Rule::PanelTooSmall, Place::Panel(panel), few.clone(), vec![answered(5)]);
    check(Rule::PanelTooSmall, Place::Panel(panel), few, vec![opened("2026-11-22")]);
}

#[test]
fn a_high_level_asks_for_evidence_that_is_current() {
    let piece = EvidenceId(Ulid(8));
    let dated = |text| Change::EvidenceDescribed {
        evidence: piece,
        details: Some(Rc::new(Evidence { title: "Bilan".into(), on: Some(day(text)), ..Evidence::default() })),
    };
    let linked =
        Change::EvidenceLinked { evidence: piece, framework: "test".into(), indicator: "n1".into(), linked: true };
    let old = vec![rated("n1", 4), linked, dated("2024-11-22")];
    check(Rule::Unevidenced, at("n1"), old, vec![dated("2024-11-23")]);
    check(Rule::Unevidenced, at("n1"), vec![rated("n1", 3)], vec![rated("n1", 2)]);
}

#[test]
fn an_open_point_of_the_round_before_asks_to_be_read() {
    let mut opening = match support::opened(1, &of_round()) {
        Change::RoundOpened { opening, .. } => (*opening).clone(),
        _ => unreachable!("a round is opened"),
    };
    opening.carried = [("n1".into(), Carried::LowLevel)].into();
    let opened = |opening: Opening| Change::RoundOpened { round: round_id(1), opening: Rc::new(opening) };
    check(Rule::CarriedUnread, at("n1"), vec![opened(opening.clone())], vec![noted("n1")]);
    check(Rule::CarriedUnread, at("n1"), vec![opened(opening)], vec![rated("n1", 2)]);
}

#[test]
fn votes_that_lie_apart_ask_for_a_consensus() {
    let round = round_id(1);
    let vote = |n: u128, level| {
        let member = MemberId(Ulid(n));
        let details = Some(Rc::new(Member { title: "Enseignante".into(), ..Member::default() }));
        let vote = Rating::Level(Level(level));
        [Change::MemberSet { round, member, details }, Change::Voted { round, indicator: "p".into(), member, vote }]
    };
    let mut cause = vec![Change::VotingRuleSet { round, rule: Some(VotingRule::USUAL) }];
    cause.extend([vote(5, 1), vote(6, 4)].concat());
    let hidden = cause.clone();
    cause.push(Change::VotesLocked { round, theme: "t".into(), locked: true });
    let consensus =
        Consensus { rating: Rating::Level(Level(2)), reason: "Vu ensemble.".into(), dissent: "".into(), on: today() };
    let agreed = Change::ConsensusReached { round, indicator: "p".into(), consensus: Some(Rc::new(consensus)) };
    check(Rule::NothingAgreed, at("p"), cause, vec![agreed]);

    let mut desk = Desk::new(1);
    desk.open(1, &of_round());
    hidden.into_iter().for_each(|change| drop(desk.enter(change)));
    assert!(!found(&desk).iter().any(|remark| remark.rule == Rule::NothingAgreed), "hidden votes say nothing");
}

#[test]
fn a_rating_that_is_no_longer_what_was_agreed_on_is_told() {
    let consensus = Consensus {
        rating: Rating::Level(Level(3)),
        reason: "Le registre le montre.".into(),
        dissent: "".into(),
        on: today(),
    };
    let agreed =
        Change::ConsensusReached { round: round_id(1), indicator: "p".into(), consensus: Some(Rc::new(consensus)) };
    check(Rule::NotAsAgreed, at("p"), vec![agreed, rated("p", 2)], vec![rated("p", 3)]);
}

#[test]
fn what_was_sent_back_and_what_is_late_is_told() {
    let assigned = |due: &str| Change::Assigned {
        round: round_id(1),
        indicator: "p".into(),
        assignment: Some(Rc::new(Assignment { member: MemberId(Ulid(5)), due: Some(day(due)) })),
    };
    let handed =
        |hand_in| Change::HandedIn { round: round_id(1), indicator: "p".into(), hand_in: Some(Rc::new(hand_in)) };
    let returned = HandIn::Returned { comment: "La preuve manque.".into() };
    let cause = vec![assigned("2026-12-01"), handed(returned)];
    check(Rule::SentBack, at("p"), cause, vec![handed(HandIn::Submitted)]);
    check(Rule::OverdueIndicator, at("p"), vec![assigned("2026-11-21")], vec![handed(HandIn::Submitted)]);
    check(Rule::OverdueIndicator, at("p"), vec![assigned("2026-11-21")], vec![assigned("2026-11-22")]);
}

#[test]
fn a_milestone_that_has_passed_is_told() {
    let milestone = |is_reached| Change::MilestoneSet {
        round: round_id(1),
        milestone: MilestoneId(Ulid(6)),
        details: Some(Rc::new(Milestone { title: "Consensus".into(), on: day("2026-11-21"), is_reached })),
    };
    let place = Place::Milestone(MilestoneId(Ulid(6)));
    check(Rule::OverdueMilestone, place, vec![milestone(false)], vec![milestone(true)]);
}

#[test]
fn a_major_non_conformity_asks_for_an_action() {
    let with_it = Action { indicators: ["k".into()].into(), ..whole_action() };
    check(Rule::MajorWithoutAction, at("k"), vec![rated("k", 0)], vec![planned(with_it)]);
    check(Rule::MajorWithoutAction, at("k"), vec![rated("k", 0)], vec![rated("k", 1)]);
}

#[test]
fn whoever_has_rated_everything_chooses_an_axis_and_an_axis_has_an_action() {
    let mut all = all_rated(3);
    all.extend(["p", "d", "c", "a", "safety"].map(|id| rated(id, 3)));
    all.push(rated("k", 2));
    all.push(Change::PhaseReached { round: round_id(1), phase: qualicycle::dossier::round::Phase::Agreeing });
    let axis = || chosen(Some(Axis { title: "Les stages".into(), ..Axis::default() }));
    check(Rule::NoAxis, Place::Round, all, vec![axis()]);
    let with_it = Action { axis: Some(AXIS), ..whole_action() };
    check(Rule::AxisWithoutAction, Place::Axis(AXIS), vec![axis()], vec![planned(with_it)]);
}

#[test]
fn an_action_asks_for_an_owner_a_date_and_a_measure() {
    let place = Place::Action(ACTION);
    let without_owner = Action { owner: " ".into(), ..whole_action() };
    let without_date = Action { due: None, ..whole_action() };
    let without_measure = Action { measure: "".into(), ..whole_action() };
    check(Rule::ActionWithoutOwner, place.clone(), vec![planned(without_owner)], vec![planned(whole_action())]);
    check(Rule::ActionWithoutDate, place.clone(), vec![planned(without_date)], vec![planned(whole_action())]);
    check(Rule::ActionWithoutMeasure, place, vec![planned(without_measure)], vec![planned(whole_action())]);
}

#[test]
fn an_action_is_late_from_the_day_after_and_waits_for_its_effect_once_it_is_done() {
    let place = Place::Action(ACTION);
    let due = |text| planned(Action { due: Some(day(text)), ..whole_action() });
    check(Rule::OverdueAction, place.clone(), vec![due("2026-11-21")], vec![due("2026-11-22")]);
    check(Rule::OverdueAction, place.clone(), vec![due("2026-11-21")], vec![moved(ActionState::Done)]);
    let judgement = Judgement {
        effect: Effect::Partly,
        on: today(),
        by: "Copil".into(),
        finding: "".into(),
        evidence: BTreeSet::new(),
    };
    let judged = Change::EffectJudged { action: ACTION, judgement: Some(Rc::new(judgement)) };
    let done = vec![planned(whole_action()), moved(ActionState::Done)];
    check(Rule::EffectNotJudged, place, done, vec![judged]);
}

#[test]
fn values_of_two_people_are_told_until_somebody_settles_them() {
    let [mut here, mut there] = Desk::pair();
    here.open(1, &of_round());
    there.receive(&here);
    here.enter(rated("p", 2));
    there.enter(rated("p", 4));
    here.receive(&there);
    let remark = Remark { rule: Rule::Differing, place: at("p") };
    assert!(found(&here).contains(&remark));
    here.settle(rated("p", 4));
    assert!(!found(&here).contains(&remark));
}

#[test]
fn what_weighs_most_comes_first() {
    let mut desk = Desk::new(1);
    desk.open(1, &of_round());
    for change in [rated("n1", 1), not_applicable("p", ""), planned(Action { owner: "".into(), ..whole_action() })] {
        desk.enter(change);
    }
    let weights: Vec<Weight> = found(&desk).iter().map(|remark| remark.rule.weight()).collect();
    assert!(weights.is_sorted(), "{weights:?}");
    assert_eq!(BTreeSet::from_iter(weights).len(), 3);
}

#[test]
fn every_rule_has_an_id_of_its_own_and_a_line_in_the_catalogue() {
    let ids: BTreeSet<&str> = Rule::ALL.into_iter().map(Rule::id).collect();
    assert_eq!(ids.len(), Rule::ALL.len());
    let catalogue = include_str!("../docs/remarks.md");
    for rule in Rule::ALL {
        let weight = match rule.weight() {
            Weight::Error => "error",
            Weight::Warning => "warning",
            Weight::Hint => "hint",
        };
        assert!(catalogue.contains(&format!("| `{}` | {weight} |", rule.id())), "{rule:?} is not in docs/remarks.md");
    }
}
