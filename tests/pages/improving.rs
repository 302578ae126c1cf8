//! What matters most, the axes, and the action plan: empty, full, and a round later.

use super::*;
use qualicycle::app::addition::Addition;
use qualicycle::app::route::PlanView;
use qualicycle::dossier::change::Change;
use qualicycle::dossier::day::Day;
use qualicycle::dossier::evidence::Evidence;
use qualicycle::dossier::plan::{Action, ActionId, ActionState, Axis, AxisId, Effect, Judgement};
use qualicycle::dossier::team::{Member, Milestone, Part};

fn day(text: &str) -> Day {
    text.parse().expect("a day")
}

fn important(tab: &mut Tab, part: &str, importance: u8) {
    let round = tab.round().id;
    tab.send(Event::Entered(vec![Change::ImportanceSet { round, part: part.into(), importance: Some(importance) }]));
}

fn axis(tab: &mut Tab, title: &str, reason: &str, parts: &[&str]) -> AxisId {
    let axis =
        Axis { title: title.into(), reason: reason.into(), parts: parts.iter().map(|part| (*part).into()).collect() };
    let round = tab.round().id;
    tab.send(Event::Added(Addition::Axis(round, Rc::new(axis))));
    *tab.round().priorities.axes.keys().last().expect("the axis is there")
}

fn action(
    tab: &mut Tab,
    title: &str,
    owner: &str,
    days: [Option<&str>; 2],
    axis: Option<AxisId>,
    indicators: &[&str],
) -> ActionId {
    let round = tab.round();
    let details = Action {
        round: round.id,
        framework: round.framework().id.clone(),
        title: title.into(),
        objective: "".into(),
        axis,
        indicators: indicators.iter().map(|id| (*id).into()).collect(),
        findings: Default::default(),
        owner: owner.into(),
        start: days[0].map(day),
        due: days[1].map(day),
        means: "".into(),
        measure: "Part des élèves reçus en entretien".into(),
        baseline: "40 %".into(),
        target: "80 %".into(),
    };
    tab.send(Event::Added(Addition::Action(Rc::new(details))));
    *tab.workspace().dossier.actions().0.keys().last().expect("the action is there")
}

/// An axis, and an action that lacks nothing.
pub fn choose_axis_with_an_action(tab: &mut Tab) {
    let chosen = axis(tab, "L’accueil", "", &[]);
    action(tab, "Relire", "CPE", [None, Some("2027-01-31")], Some(chosen), &[]);
}

fn moved(tab: &mut Tab, action: ActionId, state: ActionState) {
    tab.send(Event::ActionMoved(action, state));
}

/// The second round, rated, with importance, two axes and seven actions; the first one left two actions.
fn second_year() -> Tab {
    let mut tab = Tab::with_themes(&["t01", "t02"]);
    rate_all(&mut tab, "t01", [2, 2, 1, 1]);
    rate_all(&mut tab, "t02", [4, 3, 3, 2]);
    let begun = [Some("2026-11-23"), Some("2027-03-31")];
    let first =
        action(&mut tab, "Relire la carte des formations avec les équipes", "Proviseure", begun, None, &["t01-d1"]);
    let done = action(&mut tab, "Élire les délégués dans chaque classe", "CPE", begun, None, &["t02-p1"]);
    moved(&mut tab, first, ActionState::UnderWay);
    moved(&mut tab, done, ActionState::Done);
    close_and_go_on(&mut tab, "2027");
    rate_all(&mut tab, "t01", [3, 2, 1, 2]);
    rate_all(&mut tab, "t02", [4, 4, 3, 2]);
    tab.note("t01-p1", "La carte a été présentée au conseil d’administration.");
    let round = tab.round().id;
    tab.send(Event::ThemeTargetChosen(round, "t01".into(), Some(Level(3))));
    let member = |title: &str, part| Rc::new(Member { title: title.into(), part, name: "".into() });
    tab.send(Event::Added(Addition::Member(round, member("Documentaliste", Part::Rater))));
    tab.send(Event::Added(Addition::Member(round, member("CPE", Part::Pilot))));
    important(&mut tab, "t01", 5);
    important(&mut tab, "t02", 3);
    important(&mut tab, "t02-a1", 4);
    tab
}

fn full_plan() -> Tab {
    let mut tab = second_year();
    let offer =
        axis(&mut tab, "Une offre de formation évaluée", "Le bilan manque deux années de suite.", &["t01", "t01-c1"]);
    let voice = axis(&mut tab, "La parole des élèves", "", &["t02-a1"]);
    axis(&mut tab, "L’accueil des familles", "", &[]);
    let days = |from, to| [Some(from), Some(to)];
    let late = action(
        &mut tab,
        "Bilan annuel de chaque formation",
        "Proviseure",
        days("2027-09-01", "2027-11-15"),
        Some(offer),
        &["t01-c1", "t01-a1"],
    );
    let judged = action(
        &mut tab,
        "Boîte à idées du conseil de vie lycéenne",
        "CPE",
        days("2027-09-15", "2027-10-20"),
        Some(voice),
        &["t02-a1"],
    );
    let waiting = action(
        &mut tab,
        "Enquête auprès des anciens élèves",
        "Documentaliste",
        days("2027-10-01", "2028-02-28"),
        Some(offer),
        &[],
    );
    let bare = action(&mut tab, "Rencontre avec les entreprises", "", [None, None], None, &[]);
    let dropped = action(&mut tab, "Journal des élèves", "CPE", days("2027-09-01", "2028-01-15"), Some(voice), &[]);
    let _ = bare;
    moved(&mut tab, late, ActionState::UnderWay);
    moved(&mut tab, waiting, ActionState::Done);
    let judgement = |effect, finding: &str| {
        Rc::new(Judgement {
            effect,
            on: day("2027-11-02"),
            by: "CPE".into(),
            finding: finding.into(),
            evidence: Default::default(),
        })
    };
    let found = judgement(Effect::Partly, "Trente idées en six semaines, dont quatre retenues.");
    tab.send(Event::EffectJudged(judged, ActionState::Done, found));
    tab.send(Event::EffectJudged(
        dropped,
        ActionState::GivenUp,
        judgement(Effect::None, "Personne pour le porter cette année."),
    ));
    let round = tab.round().id;
    let milestone = Milestone { title: "Conseil d’administration".into(), on: day("2028-01-20"), is_reached: false };
    tab.send(Event::Added(Addition::Milestone(round, Rc::new(milestone))));
    let piece = Evidence { title: "Relevé des idées".into(), ..Evidence::default() };
    let serves = vec![("qual".into(), "t02-a1".into())];
    tab.send(Event::Added(Addition::Evidence(Rc::new(piece), serves)));
    tab
}

const fn plan(view: PlanView) -> RoundPage {
    RoundPage::Improve(view, None)
}

#[test]
fn axes_before_anything_is_rated() {
    let tab = at(Tab::with_themes(&["t01"]), RoundPage::Axes);
    check!(page(&tab), tab, "axes-empty");
}

#[test]
fn axes_of_a_round_without_themes_lead_back() {
    let page = page(&at(Tab::with_themes(&[]), RoundPage::Axes));
    check(&page);
    assert!(page.text().contains("Choisissez d’abord ses thèmes"));
}

#[test]
fn axes_of_a_rated_round() {
    let tab = at(second_year(), RoundPage::Axes);
    let page = page(&tab);
    check!(page, tab, "axes");
    let found = page.by_id("field").text();
    assert_eq!(found, "Importance et résultat");
}

#[test]
fn axes_that_were_chosen() {
    let tab = at(full_plan(), RoundPage::Axes);
    check!(page(&tab), tab, "axes-chosen");
}

#[test]
fn an_empty_plan_says_what_belongs_there() {
    let tab = at(Tab::with_themes(&["t01"]), RoundPage::PLAN);
    check!(page(&tab), tab, "improve-empty");
}

#[test]
fn the_plan_as_a_table_asks_first_what_earlier_actions_brought_about() {
    let tab = at(full_plan(), RoundPage::PLAN);
    check!(page(&tab), tab, "improve");
}

#[test]
fn the_plan_as_a_board() {
    let tab = at(full_plan(), plan(PlanView::Board));
    check!(page(&tab), tab, "improve-board");
}

#[test]
fn the_plan_along_the_months() {
    let tab = at(full_plan(), plan(PlanView::Timeline));
    check!(page(&tab), tab, "improve-timeline");
}

#[test]
fn an_action_at_hand() {
    let mut tab = full_plan();
    let id = *tab
        .workspace()
        .dossier
        .actions()
        .0
        .iter()
        .find(|(_, planned)| &*planned.action.title == "Bilan annuel de chaque formation")
        .expect("it is there")
        .0;
    tab.go_to(RoundPage::Improve(PlanView::Table, Some(id)));
    check!(page(&tab), tab, "improve-action");
}

#[test]
fn a_sealed_round_shows_its_plan_as_it_was() {
    let mut tab = full_plan();
    let id = *tab.workspace().dossier.actions().0.keys().last().expect("there are actions");
    tab.close_round();
    for page_of_round in [
        RoundPage::Improve(PlanView::Table, Some(id)),
        plan(PlanView::Board),
        plan(PlanView::Timeline),
        RoundPage::Axes,
    ] {
        tab.go_to(page_of_round);
        let page = page(&tab);
        check(&page);
        assert!(page.find("select").iter().all(|select| select.get("disabled").is_some()), "nothing to choose");
        assert!(page.find("form").is_empty() && page.find("textarea").is_empty(), "nothing to fill in");
    }
}

#[test]
fn the_next_round_asks_first_on_the_page_of_preparation() {
    let mut tab = full_plan();
    close_and_go_on(&mut tab, "2028");
    tab.go_to(RoundPage::Prepare);
    let page = page(&tab);
    check!(page, tab, "prepare-asked");
    let titles: Vec<String> = page.find("h3").iter().map(|h3| h3.text()).collect();
    let asked = ["Relire la carte des formations avec les équipes", "Élire les délégués dans chaque classe"];
    assert_eq!(titles[..2], asked.map(str::to_owned));
    assert!(page.text().contains("campagne 2026\u{a0}: "), "the rating before stands beside the rating now");
}

#[test]
fn the_pages_stand_in_every_language() {
    for language in Language::ALL {
        let mut tab = full_plan();
        tab.choose(language);
        for page_of_round in [RoundPage::Axes, RoundPage::PLAN, plan(PlanView::Board), plan(PlanView::Timeline)] {
            tab.go_to(page_of_round);
            check(&page(&tab));
        }
    }
}

#[test]
fn the_overview_and_the_checklist_tell_how_the_plan_stands() {
    let mut tab = full_plan();
    tab.go(Route::Dossier(tab.dossier()));
    let line = page(&tab).all().into_iter().find(|element| element.has_class("plan-line")).expect("a line").text();
    assert_eq!(line, "Plan d’action – 7 actions, 2 en retard, 2 effets à apprécier, 2 terminées");
    tab.go_to(RoundPage::Close);
    let text = page(&tab).text();
    for told in ["1 action n’a pas de responsable", "1 action n’a pas d’échéance", "1 axe n’a encore aucune action"]
    {
        assert!(text.contains(told), "{told}");
    }
}
