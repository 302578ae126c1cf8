//! What to work on first: the worked numbers of the field's rules 13 and 14, the quadrants with each of their cuts, what
//! moved since the round before, and which actions a round finds open.

mod support;

use std::collections::BTreeMap;
use std::rc::Rc;

use proptest::collection::vec;
use proptest::prelude::*;
use qualicycle::dossier::change::{Change, Rating};
use qualicycle::dossier::day::Day;
use qualicycle::dossier::plan::{Action, ActionId, ActionState, Axis, AxisId, Effect, Judgement, PlannedAction};
use qualicycle::framework::Framework;
use qualicycle::framework::scale::{Kind, Level};
use qualicycle::score::Share;
use qualicycle::score::plan::{PlanTally, RoundPlan};
use qualicycle::score::priority::{Cut, CutMethod, Field, Quadrant, Standing, gap, shortfalls, since};
use qualicycle::score::trend::Movement;
use support::{
    Desk, cases, criterion, framework, framework_of_indicators, indicator, not_applicable, on_scale, round_id, scope,
    theme,
};
use ulid::Ulid;

fn share(reached: u64, possible: u64) -> Share {
    Share::of(reached, possible).expect("something is possible")
}

fn important(part: &str, importance: u8) -> Change {
    Change::ImportanceSet { round: round_id(1), part: part.into(), importance: Some(importance) }
}

fn target(indicator: &str, level: i16) -> Change {
    Change::TargetSet { round: round_id(1), indicator: indicator.into(), level: Some(Level(level)) }
}

/// Indicators from 1 to 4, each with its importance and its level.
fn rated(rows: &[(&str, u8, i16)]) -> (Framework, Desk) {
    let framework = framework_of_indicators(rows.iter().map(|(id, ..)| indicator(id)).collect());
    let mut desk = Desk::new(1);
    desk.open(1, &framework);
    for (id, importance, level) in rows {
        desk.enter(important(id, *importance));
        desk.rate(1, id, *level);
    }
    (framework, desk)
}

fn named(standings: &[(Quadrant, Standing)]) -> Vec<(&str, Quadrant)> {
    standings.iter().map(|(quadrant, standing)| (standing.indicator.as_str(), *quadrant)).collect()
}

// Rule 13: priority.

#[test]
fn a_great_gap_of_great_importance_comes_before_a_greater_one_of_less() {
    let (framework, desk) = rated(&[("less", 3, 1), ("more", 5, 2)]);
    let field = Field::of(&framework, desk.round(1), CutMethod::Centre);
    let rows: Vec<(&str, Share)> =
        field.standings.iter().map(|(_, standing)| (standing.indicator.as_str(), standing.priority)).collect();
    assert_eq!(rows, [("more", share(10, 3)), ("less", share(3, 1))], "5 × (4 − 2) / 3 = 3.33 and 3 × (4 − 1) / 3 = 3");
}

#[test]
fn of_equal_priorities_the_more_important_comes_first_and_then_the_framework_s_order() {
    let (framework, desk) = rated(&[("a", 1, 1), ("b", 3, 3), ("c", 3, 3)]);
    let field = Field::of(&framework, desk.round(1), CutMethod::Centre);
    let ids: Vec<&str> = field.standings.iter().map(|(_, standing)| standing.indicator.as_str()).collect();
    assert_eq!(ids, ["b", "c", "a"]);
}

// Rule 14: targets.

#[test]
fn a_gap_is_what_is_left_to_the_target_and_never_less_than_nothing() {
    assert_eq!([gap(Level(1), Level(3)), gap(Level(3), Level(3)), gap(Level(4), Level(2))], [2, 0, 0]);
    let (framework, mut desk) = rated(&[("below", 5, 2), ("above", 5, 4), ("free", 5, 2)]);
    desk.enter(target("below", 3));
    desk.enter(target("above", 3));
    let field = Field::of(&framework, desk.round(1), CutMethod::Centre);
    let gaps: BTreeMap<&str, Share> =
        field.standings.iter().map(|(_, standing)| (standing.indicator.as_str(), standing.gap)).collect();
    assert_eq!(gaps["below"], share(1, 3));
    assert_eq!(gaps["above"], Share::NONE);
    assert_eq!(gaps["free"], share(2, 3), "without a target, the top is what is left to reach");
}

// Rule 13: quadrants and their cut.

#[test]
fn four_indicators_stand_in_the_four_quadrants() {
    let (framework, desk) = rated(&[("weak", 5, 1), ("strong", 5, 4), ("minor", 1, 1), ("spent", 1, 4)]);
    for method in CutMethod::ALL {
        let field = Field::of(&framework, desk.round(1), method);
        let found: BTreeMap<&str, Quadrant> = named(&field.standings).into_iter().collect();
        let expected = [
            ("weak", Quadrant::Concentrate),
            ("strong", Quadrant::KeepUp),
            ("minor", Quadrant::LowPriority),
            ("spent", Quadrant::Overkill),
        ];
        assert_eq!(found, expected.into(), "{method:?}");
    }
}

#[test]
fn the_lines_lie_where_the_method_says() {
    // Importance 5, 5, 4, 2; levels 1, 3, 4, 4.
    let (framework, desk) = rated(&[("a", 5, 1), ("b", 5, 3), ("c", 4, 4), ("d", 2, 4)]);
    let cut = |method| Field::of(&framework, desk.round(1), method).cut;
    let expected = |importance, result| Some(Cut { importance, result });
    assert_eq!(cut(CutMethod::Median), expected(share(9, 2), share(5, 6)));
    assert_eq!(cut(CutMethod::Mean), expected(share(4, 1), share(8, 12)));
    assert_eq!(cut(CutMethod::Centre), expected(share(3, 1), share(1, 2)));
    assert_eq!(CutMethod::default(), CutMethod::Median, "ratings bunch at the top");
}

#[test]
fn what_stands_on_a_line_is_above_it() {
    let (framework, desk) = rated(&[("a", 3, 2), ("b", 3, 2), ("c", 3, 2)]);
    let field = Field::of(&framework, desk.round(1), CutMethod::Median);
    assert!(field.standings.iter().all(|(quadrant, _)| *quadrant == Quadrant::KeepUp));
    assert!(field.is_undivided(), "nothing is below the line, and yet something is left to do");
    assert!(!Field::of(&framework, desk.round(1), CutMethod::Centre).is_undivided());
}

#[test]
fn where_everything_is_reached_no_other_cut_tells_more() {
    let (framework, desk) = rated(&[("a", 3, 4), ("b", 5, 4)]);
    assert!(!Field::of(&framework, desk.round(1), CutMethod::Median).is_undivided());
}

#[test]
fn what_is_said_of_an_indicator_stands_before_what_is_said_of_its_theme() {
    let framework = framework(vec![theme("t", vec![criterion("t-c", vec![indicator("a"), indicator("b")])])]);
    let mut desk = Desk::new(1);
    desk.open(1, &framework);
    for id in ["a", "b"] {
        desk.rate(1, id, 2);
    }
    desk.enter(important("t", 2));
    desk.enter(important("b", 5));
    let field = Field::of(&framework, desk.round(1), CutMethod::Centre);
    assert_eq!(named(&field.standings), [("b", Quadrant::Concentrate), ("a", Quadrant::LowPriority)]);
}

#[test]
fn what_is_not_rated_has_no_place() {
    let ids = ["rated", "open", "na", "declined", "unsaid"];
    let kinds = [on_scale("conform", "conformity"), on_scale("measure", "quantity")];
    let framework = framework_of_indicators(ids.map(indicator).into_iter().chain(kinds).collect());
    let mut desk = Desk::new(1);
    desk.open(1, &framework);
    for id in ids.into_iter().chain(["conform", "measure"]).filter(|id| *id != "unsaid") {
        desk.enter(important(id, 5));
    }
    desk.rate(1, "rated", 1);
    desk.rate(1, "na", not_applicable());
    desk.rate(1, "declined", Rating::Declined);
    desk.rate(1, "unsaid", 1);
    desk.rate(1, "conform", 0);
    desk.rate(1, "measure", Rating::Quantity("12".parse().expect("a number")));
    let field = Field::of(&framework, desk.round(1), CutMethod::Median);
    assert_eq!(named(&field.standings), [("rated", Quadrant::KeepUp)]);
    assert_eq!((field.n_not_rated, field.n_without_importance), (1, 1));
    let empty = Field::of(&framework_of_indicators(Vec::new()), desk.round(1), CutMethod::Median);
    assert_eq!((empty.cut, empty.standings), (None, Vec::new()));
}

#[test]
fn an_importance_beyond_the_scale_counts_as_its_end() {
    let (framework, mut desk) = rated(&[("a", 5, 1)]);
    desk.enter(important("a", 200));
    let field = Field::of(&framework, desk.round(1), CutMethod::Centre);
    assert_eq!(field.standings[0].1.importance, 5);
}

#[test]
fn findings_short_of_conform_are_listed_major_first() {
    let framework = framework_of_indicators(["a", "b", "c", "d"].map(|id| on_scale(id, "conformity")).into());
    assert!(framework.scales.iter().any(|scale| scale.kind == Kind::Conformity));
    let mut desk = Desk::new(1);
    desk.open(1, &framework);
    for (id, level) in [("a", 1), ("b", 2), ("c", 0)] {
        desk.rate(1, id, level);
    }
    let short = shortfalls(&framework, desk.round(1));
    assert_eq!(short, [("c".into(), Level(0)), ("a".into(), Level(1))]);
}

proptest! {
    #![proptest_config(cases(200))]

    #[test]
    fn whatever_is_rated_and_important_stands_in_one_quadrant(rows in vec((1u8..=5, 1i16..=4, 1i16..=4), 1..30)) {
        let ids: Vec<String> = (0..rows.len()).map(|n| format!("i{n}")).collect();
        let table: Vec<(&str, u8, i16)> = ids.iter().zip(&rows).map(|(id, row)| (&**id, row.0, row.1)).collect();
        let (framework, mut desk) = rated(&table);
        for (id, row) in ids.iter().zip(&rows) {
            desk.enter(target(id, row.2));
        }
        for method in CutMethod::ALL {
            let field = Field::of(&framework, desk.round(1), method);
            prop_assert_eq!(field.standings.len(), rows.len());
            let in_quadrants: usize = Quadrant::ALL.map(|quadrant| field.quadrant(quadrant).count()).iter().sum();
            prop_assert_eq!(in_quadrants, rows.len());
            let priorities: Vec<Share> = field.standings.iter().map(|(_, standing)| standing.priority).collect();
            prop_assert!(priorities.is_sorted_by(|one, next| one >= next));
            prop_assert!(priorities.iter().all(|priority| *priority <= share(5, 1)));
            let cut = field.cut.expect("something has a place");
            prop_assert!((share(1, 1)..=share(5, 1)).contains(&cut.importance) && cut.result <= Share::ALL);
        }
    }

    #[test]
    fn more_importance_never_makes_a_lower_priority(level in 1i16..=4, low in 1u8..5) {
        let priority = |importance| {
            let (framework, desk) = rated(&[("a", importance, level)]);
            Field::of(&framework, desk.round(1), CutMethod::Centre).standings[0].1.priority
        };
        prop_assert!(priority(low) <= priority(low + 1));
    }
}

// What moved since the round before.

#[test]
fn only_what_both_rounds_rated_has_moved_and_only_by_half_a_level_or_more() {
    let framework = framework_of_indicators(
        ["up", "same", "new"].map(indicator).into_iter().chain([on_scale("little", "percent")]).collect(),
    );
    let mut desk = Desk::new(1);
    for n in [1, 2] {
        desk.open(n, &framework);
    }
    for (id, before, after) in [("up", 1, 3), ("same", 2, 2), ("little", 40, 41)] {
        desk.rate(1, id, before);
        desk.rate(2, id, after);
    }
    desk.rate(2, "new", 4);
    let moved = since(&framework, desk.round(1), desk.round(2));
    let told: Vec<(&str, Movement)> = moved.iter().map(|(id, since)| (id.as_str(), since.movement)).collect();
    assert_eq!(told, [("little", Movement::Up), ("same", Movement::Same), ("up", Movement::Up)]);
    let up = moved[&"up".into()];
    assert_eq!((up.before, up.after), (Level(1), Level(3)));
}

#[test]
fn nothing_has_moved_where_the_scope_is_another() {
    let framework = framework_of_indicators(vec![indicator("a")]);
    let mut desk = Desk::new(1);
    for n in [1, 2] {
        desk.open(n, &framework);
        desk.rate(n, "a", i16::from(n));
    }
    assert_eq!(since(&framework, desk.round(1), desk.round(2)).len(), 1);
    desk.enter(Change::ScopeSet { round: round_id(2), scope: scope(true, false) });
    assert!(since(&framework, desk.round(1), desk.round(2)).is_empty());
}

// The plan of a round.

const fn action_id(n: u8) -> ActionId {
    ActionId(Ulid(1_000 + n as u128))
}

fn planned(n: u8, round: u8, due: Option<&str>, owner: &str, axis: Option<AxisId>) -> Change {
    let details = Action {
        round: round_id(round),
        framework: "test".into(),
        title: format!("Action {n}").into(),
        objective: "".into(),
        axis,
        indicators: Default::default(),
        findings: Default::default(),
        owner: owner.into(),
        start: None,
        due: due.map(day),
        means: "".into(),
        measure: "".into(),
        baseline: "".into(),
        target: "".into(),
    };
    Change::ActionPlanned { action: action_id(n), details: Some(Rc::new(details)) }
}

fn moved(n: u8, state: ActionState) -> Change {
    Change::ActionMoved { action: action_id(n), state }
}

fn judged(n: u8, effect: Effect) -> Change {
    let judgement =
        Judgement { effect, on: day("2027-05-01"), by: "".into(), finding: "".into(), evidence: Default::default() };
    Change::EffectJudged { action: action_id(n), judgement: Some(Rc::new(judgement)) }
}

fn day(text: &str) -> Day {
    text.parse().expect("a day")
}

fn plan_of(desk: &Desk, n: u8) -> RoundPlan {
    RoundPlan::of(&desk.dossier, desk.round(n))
}

fn titles<'a>(actions: impl IntoIterator<Item = &'a (ActionId, Rc<PlannedAction>)>) -> Vec<String> {
    actions.into_iter().map(|(_, planned)| planned.action.title.to_string()).collect()
}

/// A first round with an action in each state, closed; a second one after it.
fn second_round() -> Desk {
    let framework = framework_of_indicators(vec![indicator("a")]);
    let mut desk = Desk::new(1);
    desk.open(1, &framework);
    for (n, state) in (1..).zip(ActionState::ALL) {
        desk.enter(planned(n, 1, Some("2026-06-30"), "Documentaliste", None));
        desk.enter(moved(n, state));
    }
    desk.enter(planned(5, 1, None, "", None));
    desk.enter(moved(5, ActionState::Done));
    desk.enter(judged(5, Effect::Reached));
    desk.seal(1);
    desk.open(2, &framework);
    desk
}

#[test]
fn the_next_round_asks_first_what_was_left_open_or_done_and_not_judged() {
    let mut desk = second_round();
    desk.enter(planned(6, 2, None, "", None));
    let plan = plan_of(&desk, 2);
    assert_eq!(titles(plan.asked_first()), ["Action 1", "Action 2", "Action 3"]);
    assert_eq!(titles(&plan.own), ["Action 6"]);
}

#[test]
fn what_is_judged_now_stays_in_the_plan_and_is_asked_no_more() {
    let mut desk = second_round();
    desk.enter(judged(3, Effect::Partly));
    let plan = plan_of(&desk, 2);
    assert_eq!(titles(plan.asked_first()), ["Action 1", "Action 2"]);
    assert_eq!(titles(&plan.inherited), ["Action 1", "Action 2", "Action 3"]);
}

#[test]
fn a_sealed_round_shows_its_actions_as_they_were() {
    let mut desk = second_round();
    desk.enter(moved(1, ActionState::GivenUp));
    let sealed = plan_of(&desk, 1);
    assert_eq!(sealed.own.len(), 5);
    assert_eq!(sealed.action(action_id(1)).map(|planned| planned.state), Some(ActionState::Planned));
    assert!(sealed.inherited.is_empty());
}

#[test]
fn actions_of_a_round_that_is_still_open_are_not_another_one_s() {
    let framework = framework_of_indicators(vec![indicator("a")]);
    let mut desk = Desk::new(1);
    desk.open(1, &framework);
    desk.enter(planned(1, 1, None, "", None));
    desk.open(2, &framework);
    assert!(plan_of(&desk, 2).inherited.is_empty());
}

#[test]
fn an_action_is_overdue_the_day_after_it_was_due_and_never_closes_by_itself() {
    let desk = second_round();
    let plan = plan_of(&desk, 1);
    let tally = |today| plan.tally(desk.round(1), day(today));
    assert_eq!(tally("2026-06-30").overdue, 0);
    let late = tally("2030-01-01");
    let expected = PlanTally { all: 5, overdue: 2, to_judge: 1, closed: 2, ..PlanTally::default() };
    assert_eq!(late, expected, "done and given up are not overdue, and what is late is not closed");
}

#[test]
fn what_lacks_an_owner_a_date_or_an_action_is_counted() {
    let framework = framework_of_indicators(vec![indicator("a")]);
    let mut desk = Desk::new(1);
    desk.open(1, &framework);
    let axes = [1, 2].map(|n| AxisId(Ulid(n)));
    for axis in axes {
        desk.enter(Change::AxisChosen { round: round_id(1), axis, details: Some(Rc::new(Axis::default())) });
    }
    desk.enter(planned(1, 1, None, " ", Some(axes[0])));
    desk.enter(planned(2, 1, None, "CPE", None));
    desk.enter(moved(2, ActionState::Done));
    let tally = plan_of(&desk, 1).tally(desk.round(1), day("2026-09-01"));
    assert_eq!((tally.without_owner, tally.without_date, tally.axes_without_action), (1, 1, 1));
}
