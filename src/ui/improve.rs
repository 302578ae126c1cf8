//! Améliorer: what was done is judged first, then the plan as a table, a board or a timeline.

pub mod asked;
pub mod begin;
mod board;
mod effect;
mod fields;
mod sheet;
mod state;
mod table;
mod timeline;

use std::rc::Rc;

use yew::prelude::*;

use super::context::Desk;
use super::leaving::leaving_part;
use super::parts::page_heading;
use super::prepare::sealed_note;
use super::screen::RoundAtHand;
use super::side::of_organisation;
use crate::app::Model;
use crate::app::addition::Addition;
use crate::app::event::Event;
use crate::app::leaving::Leaving;
use crate::app::route::{PlanView, RoundPage, Route};
use crate::dossier::Dossier;
use crate::dossier::day::Day;
use crate::dossier::plan::{ActionId, ActionState, PlannedAction};
use crate::dossier::round::Round;
use crate::formats::book::BookForm;
use crate::framework::reading::Reading;
use crate::score::plan::{PlanTally, RoundPlan};
use crate::texts::Texts;
use crate::ui::form::{Form, Values};
use asked::asked_first;
use board::board;
use sheet::action_sheet;
use table::ActionTable;
use timeline::timeline;

/// The id of the heading of the action at hand, to which the focus goes.
pub const ACTION: &str = "action";

/// What the parts of the page share.
pub(super) struct Plan<'a> {
    pub(super) desk: &'a Desk,
    pub(super) dossier: &'a Dossier,
    pub(super) round: Rc<Round>,
    pub(super) reading: Reading,
    pub(super) actions: RoundPlan,
    pub(super) today: Day,
    pub(super) view: PlanView,
    pub(super) at: Option<ActionId>,
}

/// An action with its id.
pub(super) type Named = (ActionId, Rc<PlannedAction>);

impl<'a> Plan<'a> {
    /// The plan of the round at hand.
    pub(super) fn of(model: &Model, desk: &'a Desk, at_hand: &RoundAtHand<'a>) -> Plan<'a> {
        let dossier = &at_hand.workspace.dossier;
        let (view, at) = match &model.route {
            Route::Round(_, _, RoundPage::Improve(view, at)) => (*view, *at),
            _ => (PlanView::default(), None),
        };
        Plan {
            desk,
            dossier,
            round: at_hand.round.clone(),
            reading: at_hand.reading.clone(),
            actions: RoundPlan::of(dossier, &at_hand.round),
            today: model.day(),
            view,
            at,
        }
    }

    /// The address of an action, or of the plan without one.
    fn href(&self, action: Option<ActionId>) -> String {
        Route::Round(self.dossier.id, self.round.id, RoundPage::Improve(self.view, action)).href()
    }

    /// The rounds of the dossier, oldest first.
    pub(super) fn rounds(&self) -> Vec<Rc<Round>> {
        self.dossier.rounds().into_iter().cloned().collect()
    }

    /// The roles of the team, which are proposed wherever somebody sees to something.
    pub(super) fn roles(&self) -> Rc<Vec<Rc<str>>> {
        let mut roles: Vec<Rc<str>> = self.round.team.members.values().map(|member| member.title.clone()).collect();
        roles.sort();
        roles.dedup();
        Rc::new(roles)
    }

    /// The title of the axis that an action serves.
    fn axis(&self, planned: &PlannedAction) -> Option<Rc<str>> {
        crate::app::plan::axis_of(&self.rounds(), planned).map(|axis| axis.title.clone())
    }
}

/// Améliorer.
pub fn improve_page(model: &Model, desk: &Desk, at_hand: &RoundAtHand<'_>) -> Html {
    let t = &desk.t;
    let plan = Plan::of(model, desk, at_hand);
    let round = &plan.round;
    let tally = plan.actions.tally(round, plan.today);
    html! {
        <div class="improve">
            { page_heading(t.with("round-named", &[("label", (&round.opening.label).into())]), t.text("page-improve")) }
            { sealed_note(desk, round) }
            { of_organisation(desk, at_hand.workspace.side, entered(&plan, &tally)) }
            { exports(&plan, &tally) }
        </div>
    }
}

/// Everything of the plan that can be entered.
fn entered(plan: &Plan<'_>, tally: &PlanTally) -> Html {
    let (t, round) = (&plan.desk.t, &plan.round);
    html! {
        <>
            { asked_first(plan) }
            { axes(plan) }
            { action_sheet(plan) }
            <section aria-labelledby="plan">
                <h2 id="plan">{ t.text("plan-title") }</h2>
                <p class="count" role="status">{ tally_words(t, tally) }</p>
                if tally.all > 0 {
                    { views(plan) }
                    { match plan.view {
                        PlanView::Table => table(plan),
                        PlanView::Board => board(plan),
                        PlanView::Timeline => timeline(plan),
                    } }
                } else {
                    <p class="empty">{ t.text(if round.is_sealed() { "plan-none-sealed" } else { "plan-none" }) }</p>
                }
            </section>
            { adding(plan) }
        </>
    }
}

/// "7 actions, 2 overdue, 1 effect to judge".
pub fn tally_words(t: &Texts, tally: &PlanTally) -> String {
    let mut parts = vec![t.with("plan-count", &[("n", tally.all.into())])];
    if tally.overdue > 0 {
        parts.push(t.with("plan-overdue", &[("n", tally.overdue.into())]));
    }
    if tally.to_judge > 0 {
        parts.push(t.with("plan-to-judge", &[("n", tally.to_judge.into())]));
    }
    if tally.closed > 0 {
        parts.push(t.with("plan-closed", &[("n", tally.closed.into())]));
    }
    parts.join(", ")
}

/// The axes, with how many actions serve each and the way to one more.
fn axes(plan: &Plan<'_>) -> Html {
    let Desk { t, dispatch } = plan.desk;
    let round = &plan.round;
    let n_actions = |axis| plan.actions.all().filter(|(_, planned)| planned.action.axis == Some(axis)).count();
    let href = Route::Round(plan.dossier.id, round.id, RoundPage::Axes).href();
    let axes = round.priorities.axes.iter();
    html! {
        <section aria-labelledby="plan-of-axes">
            <h2 id="plan-of-axes">{ t.text("chosen-title") }</h2>
            if round.priorities.axes.is_empty() {
                <p>{ t.text("plan-no-axes") }{ " " }<a href={href.clone()}>{ t.text("page-axes") }</a></p>
            } else {
                <ul class="plan-axes">
                    for (id, axis) in axes {
                        <li key={id.to_string()}>
                            <span>
                                <strong>{ axis.title.clone() }</strong>
                                <span class="detail">{ t.with("axis-actions", &[("n", n_actions(*id).into())]) }</span>
                            </span>
                            if !round.is_sealed() {
                                <button
                                    type="button" class="button"
                                    onclick={dispatch.on(Event::ActionBegun(Rc::new(begin::action_for_axis(t, round, &plan.reading, plan.today, *id, axis))))}
                                >
                                    { t.text("action-plan") }<span class="visually-hidden">{ format!(" – {}", axis.title) }</span>
                                </button>
                            }
                        </li>
                    }
                </ul>
                <p><a {href}>{ t.text("plan-to-axes") }</a></p>
            }
        </section>
    }
}

/// The three ways to look at the same actions.
fn views(plan: &Plan<'_>) -> Html {
    let t = &plan.desk.t;
    html! {
        <nav class="filters" aria-label={t.text("plan-views")}>
            <ul>
                for view in PlanView::ALL {
                    <li key={view.word()}>
                        <a
                            href={Route::Round(plan.dossier.id, plan.round.id, RoundPage::Improve(view, None)).href()}
                            aria-current={(view == plan.view).then_some("true")}
                        >{ t.text(view_key(view)) }</a>
                    </li>
                }
            </ul>
        </nav>
    }
}

fn view_key(view: PlanView) -> &'static str {
    match view {
        PlanView::Table => "view-table",
        PlanView::Board => "view-board",
        PlanView::Timeline => "view-timeline",
    }
}

fn table(plan: &Plan<'_>) -> Html {
    let row = |(id, planned): &Named| table::Row {
        id: *id,
        planned: planned.clone(),
        href: plan.href(Some(*id)),
        is_at_hand: plan.at == Some(*id),
        axis: plan.axis(planned),
    };
    let rows = plan.actions.all().map(row).collect::<Vec<_>>();
    html! { <ActionTable {rows} today={plan.today} readonly={plan.round.is_sealed()} /> }
}

/// A form for an action that no axis and no indicator began.
fn adding(plan: &Plan<'_>) -> Html {
    let Desk { t, dispatch } = plan.desk;
    if plan.round.is_sealed() {
        return html! { <div /> };
    }
    let empty = begin::empty_action(&plan.round, plan.today);
    let onsave = {
        let (dispatch, empty) = (dispatch.clone(), empty.clone());
        Callback::from(move |values: Values| {
            dispatch.send(Event::Added(Addition::Action(Rc::new(fields::filled(&empty, &values)))));
        })
    };
    html! {
        <details class="adding">
            <summary>{ t.text("action-add") }</summary>
            <Form id="new-action" fields={fields::fields(plan, &empty)} submit={t.text("action-add-button")} {onsave} />
        </details>
    }
}

/// The plan for other programs.
fn exports(plan: &Plan<'_>, tally: &PlanTally) -> Html {
    let Desk { t, dispatch } = plan.desk;
    let has_days =
        plan.actions.all().any(|(_, planned)| planned.action.due.is_some() && planned.state != ActionState::GivenUp)
            || !plan.round.team.milestones.is_empty();
    let forms = BookForm::ALL.into_iter().filter(|form| match form {
        BookForm::Calendar => has_days,
        _ => tally.all > 0,
    });
    html! {
        <div>
            if tally.all > 0 || has_days {
                <section aria-labelledby="plan-files">
                    <h2 id="plan-files">{ t.text("plan-files") }</h2>
                    <p class="hint">{ t.text("plan-files-text") }</p>
                    { leaving_part(plan.desk, &Leaving::of_plan(plan.dossier, plan.round.id)) }
                    <p class="plan-exports">
                        for form in forms {
                            <button
                                key={form.extension()} type="button" class="button"
                                onclick={dispatch.on(Event::PlanExportAsked(plan.round.id, form))}
                            >{ t.text(form_key(form)) }</button>
                        }
                    </p>
                </section>
            }
        </div>
    }
}

fn form_key(form: BookForm) -> &'static str {
    match form {
        BookForm::Spreadsheet => "plan-as-xlsx",
        BookForm::TextTable => "plan-as-csv",
        BookForm::Calendar => "plan-as-ics",
    }
}
