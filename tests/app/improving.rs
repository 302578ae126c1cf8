//! Axes are chosen, actions planned and judged, and a year later one asks first whether they worked.

use super::*;
use qualicycle::app::addition::Addition;
use qualicycle::app::route::PlanView;
use qualicycle::dossier::day::Day;
use qualicycle::dossier::plan::{Action, ActionId, ActionState, Axis, Effect as Outcome, Judgement};
use qualicycle::formats::book::BookForm;
use qualicycle::score::plan::RoundPlan;

fn axis(tab: &Tab, title: &str) -> Event {
    let axis = Axis { title: title.into(), ..Axis::default() };
    Event::Added(Addition::Axis(tab.round().id, Rc::new(axis)))
}

fn action(tab: &Tab, title: &str) -> Rc<Action> {
    let round = tab.round();
    Rc::new(Action {
        round: round.id,
        framework: round.framework().id.clone(),
        title: title.into(),
        objective: "".into(),
        axis: None,
        indicators: ["t01-p1".into()].into(),
        findings: Default::default(),
        owner: "CPE".into(),
        start: None,
        due: Day::of(2027, 1, 31),
        means: "".into(),
        measure: "".into(),
        baseline: "".into(),
        target: "".into(),
    })
}

fn send_axis(tab: &mut Tab, title: &str) -> Vec<Effect> {
    let event = axis(tab, title);
    tab.send(event)
}

fn send_action(tab: &mut Tab, title: &str) -> Vec<Effect> {
    let event = Event::Added(Addition::Action(action(tab, title)));
    tab.send(event)
}

fn judged(effect: Outcome, finding: &str) -> Rc<Judgement> {
    let on = Day::of(2027, 2, 1).expect("a day");
    Rc::new(Judgement { effect, on, by: "CPE".into(), finding: finding.into(), evidence: Default::default() })
}

fn only_action(tab: &Tab) -> ActionId {
    let actions = tab.workspace().dossier.actions();
    *actions.0.keys().next().expect("there is one")
}

fn is_closed(tab: &Tab) -> bool {
    tab.workspace().dossier.actions().0.values().all(|planned| planned.is_closed())
}

#[test]
fn choosing_an_axis_tells_that_the_results_are_agreed_on() {
    let mut tab = Tab::with_themes(&["t01"]);
    tab.rate("t01-p1", 2);
    let asked = send_axis(&mut tab, "L’accueil");
    assert_eq!(lines(&asked)[..2], ["append axis-chosen", "append phase-reached"]);
    assert_eq!(tab.round().phase, Phase::Agreeing);
    let id = *tab.round().priorities.axes.keys().next().expect("the axis is there");
    assert_eq!(*tab.focus, format!("axis-{id}-title"), "the hand is led to its title");
    let asked = send_axis(&mut tab, "La parole des élèves");
    assert_eq!(lines(&asked).len(), 2, "the phase is reached already");
}

#[test]
fn planning_an_action_tells_that_the_round_improves_and_never_goes_back() {
    let mut tab = Tab::with_themes(&["t01"]);
    send_action(&mut tab, "Relire");
    assert_eq!(tab.round().phase, Phase::Improving);
    send_axis(&mut tab, "L’accueil");
    assert_eq!(tab.round().phase, Phase::Improving);
}

#[test]
fn an_action_begun_from_an_axis_is_looked_at_at_once() {
    let mut tab = Tab::with_themes(&["t01"]);
    let begun = action(&tab, "Relire");
    tab.send(Event::ActionBegun(begun));
    let at = RoundPage::Improve(PlanView::Table, Some(only_action(&tab)));
    assert_eq!(tab.model.route, Route::Round(tab.dossier(), tab.round().id, at));
    assert!(tab.can_undo());
    tab.send(Event::UndoAsked);
    assert!(tab.workspace().dossier.actions().0.is_empty());
}

#[test]
fn an_action_closes_only_after_its_effect_was_judged() {
    let mut tab = Tab::with_themes(&["t01"]);
    send_action(&mut tab, "Relire");
    let id = only_action(&tab);
    tab.wait(400 * DAY);
    assert!(!is_closed(&tab), "its due date has passed");
    check(&tab.send(Event::ActionMoved(id, ActionState::Done)), &["append action-moved", &format!("focus state-{id}")]);
    assert!(!is_closed(&tab), "it is done");
    let asked = tab.send(Event::EffectJudged(id, ActionState::Done, judged(Outcome::Partly, "Moins d’absences.")));
    check(&asked, &["append effect-judged", "focus asked"]);
    assert!(is_closed(&tab));
    tab.send(Event::ActionMoved(id, ActionState::UnderWay));
    assert!(!is_closed(&tab), "what is taken up again is open again");
}

#[test]
fn an_action_is_given_up_with_its_reason_in_one_step() {
    let mut tab = Tab::with_themes(&["t01"]);
    send_action(&mut tab, "Relire");
    let id = only_action(&tab);
    let asked = tab.send(Event::EffectJudged(id, ActionState::GivenUp, judged(Outcome::None, "Plus de poste.")));
    assert_eq!(lines(&asked)[0], "append action-moved, effect-judged");
    assert!(is_closed(&tab));
    tab.send(Event::UndoAsked);
    let planned = tab.workspace().dossier.actions().0[&id].clone();
    assert_eq!((planned.state, planned.effect.clone()), (ActionState::Planned, None));
}

#[test]
fn a_sealed_round_plans_no_more_and_the_next_one_asks_first() {
    let mut tab = Tab::with_themes(&["t01"]);
    send_action(&mut tab, "Relire");
    tab.close_round();
    check(&send_action(&mut tab, "Trop tard"), &[]);
    check(&send_axis(&mut tab, "Trop tard"), &[]);
    assert_eq!(tab.workspace().dossier.actions().0.len(), 1);
    let seal = tab.round().seal.clone().expect("it is sealed");
    assert_eq!(seal.record.actions.len(), 1);
    tab.open_next_round("2027");
    let plan = RoundPlan::of(&tab.workspace().dossier, &tab.round());
    assert_eq!(plan.asked_first().count(), 1);
}

#[test]
fn the_plan_leaves_in_every_form_under_a_name_that_travels() {
    let mut tab = Tab::with_themes(&["t01"]);
    let round = tab.round().id;
    send_action(&mut tab, "=Relire");
    for form in BookForm::ALL {
        tab.send(Event::PlanExportAsked(round, form));
    }
    let names: Vec<&str> = tab.downloads.iter().map(|file| &*file.name).collect();
    let stem = "Lycee-Jean-Moulin-plan-2026-2026-11-22";
    assert_eq!(names, [format!("{stem}.xlsx"), format!("{stem}.csv"), format!("{stem}.ics")]);
    assert_eq!(notice(&tab), &Notice::Exported { name: format!("{stem}.ics").into() });
    let csv = String::from_utf8(tab.downloads[1].bytes.clone()).expect("UTF-8");
    assert!(csv.starts_with("\u{feff}Action;Axe;"), "{csv}");
    assert!(csv.contains("'=Relire") && csv.contains("2027-01-31"), "{csv}");
}

#[test]
fn a_plan_without_a_date_is_no_calendar_and_says_so() {
    let mut tab = Tab::with_themes(&["t01"]);
    let round = tab.round().id;
    tab.send(Event::PlanExportAsked(round, BookForm::Calendar));
    assert!(matches!(notice(&tab), Notice::ExportFailed { .. }));
}
