//! What comes next on a theme: in the order of the quality cycle, whatever else is going on.

mod support;

use std::rc::Rc;

use qualicycle::dossier::change::Change;
use qualicycle::dossier::day::Day;
use qualicycle::dossier::plan::{Action, ActionId, ActionState, Axis, AxisId, Effect, Judgement};
use qualicycle::framework::Framework;
use qualicycle::score::ScoreCard;
use qualicycle::score::next_step::{NextStep, axes_on, next_step};
use qualicycle::score::plan::RoundPlan;
use support::{Desk, criterion, framework, indicator, not_applicable, round_id, theme};
use ulid::Ulid;

const AXIS: AxisId = AxisId(Ulid(1));
const ACTION: ActionId = ActionId(Ulid(2));

fn day(text: &str) -> Day {
    text.parse().expect("a day")
}

fn two_indicators() -> Framework {
    framework(vec![theme("t", vec![criterion("t-c", vec![indicator("a"), indicator("b")])])])
}

#[track_caller]
fn check(desk: &Desk, framework: &Framework, expected: NextStep) {
    let round = desk.round(1);
    let card = ScoreCard::of(framework, round);
    let plan = RoundPlan::of(&desk.dossier, round);
    assert_eq!(next_step(framework, round, &plan, &card.themes[0], day("2026-11-22")), expected);
}

fn planned(desk: &mut Desk, framework: &Framework, due: Option<&str>) {
    let action = Action {
        round: round_id(1),
        framework: framework.id.clone(),
        title: "Une action".into(),
        objective: "".into(),
        axis: Some(AXIS),
        indicators: Default::default(),
        findings: Default::default(),
        owner: "".into(),
        start: None,
        due: due.map(day),
        means: "".into(),
        measure: "".into(),
        baseline: "".into(),
        target: "".into(),
    };
    desk.enter(Change::ActionPlanned { action: ACTION, details: Some(Rc::new(action)) });
}

#[test]
fn a_theme_goes_round_the_cycle_step_by_step() {
    let framework = &two_indicators();
    let desk = &mut Desk::new(1);
    desk.open(1, framework);
    check(desk, framework, NextStep::Rate(2));
    desk.rate(1, "a", 1);
    check(desk, framework, NextStep::Rate(1));
    desk.rate(1, "b", 4);
    check(desk, framework, NextStep::ChooseAxis);
    let axis = Axis { title: "Un axe".into(), parts: ["a".into()].into(), ..Axis::default() };
    desk.enter(Change::AxisChosen { round: round_id(1), axis: AXIS, details: Some(Rc::new(axis)) });
    assert_eq!(axes_on(framework, desk.round(1), &"t".into()), [AXIS], "an indicator brings its theme along");
    check(desk, framework, NextStep::PlanAction);
    planned(desk, framework, None);
    check(desk, framework, NextStep::UnderWay);
    planned(desk, framework, Some("2026-11-22"));
    check(desk, framework, NextStep::Due(day("2026-11-22")));
    planned(desk, framework, Some("2026-11-21"));
    check(desk, framework, NextStep::Late(day("2026-11-21")));
    desk.enter(Change::ActionMoved { action: ACTION, state: ActionState::Done });
    check(desk, framework, NextStep::Judge);
    let judgement = Judgement {
        effect: Effect::Partly,
        on: day("2026-11-20"),
        by: "".into(),
        finding: "".into(),
        evidence: Default::default(),
    };
    desk.enter(Change::EffectJudged { action: ACTION, judgement: Some(Rc::new(judgement)) });
    check(desk, framework, NextStep::Followed);
}

#[test]
fn what_is_well_is_kept_up_and_what_concerns_nobody_asks_for_nothing() {
    let framework = &two_indicators();
    let desk = &mut Desk::new(1);
    desk.open(1, framework);
    desk.rate(1, "a", 3);
    desk.rate(1, "b", 4);
    check(desk, framework, NextStep::KeepUp);
    desk.enter(Change::TargetSet {
        round: round_id(1),
        indicator: "a".into(),
        level: Some(qualicycle::framework::scale::Level(4)),
    });
    check(desk, framework, NextStep::ChooseAxis);
    desk.rate(1, "a", not_applicable());
    desk.rate(1, "b", not_applicable());
    check(desk, framework, NextStep::Nothing);
}
