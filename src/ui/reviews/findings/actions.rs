//! The actions that answer a finding: those of any round, one more, or one of the plan.

use std::rc::Rc;

use yew::prelude::*;

use super::Sheet;
use crate::app::Event;
use crate::app::plan::status;
use crate::app::route::{PlanView, RoundPage, Route};
use crate::dossier::change::Change;
use crate::dossier::plan::{ActionId, PlannedAction};
use crate::dossier::round::Round;
use crate::ui::context::Desk;
use crate::ui::form::{Choice, FieldKind, Form, FormField, Values};
use crate::ui::improve::begin::action_for_finding;

/// The actions.
pub(super) fn section(it: &Sheet<'_>) -> Html {
    let t = &it.desk.t;
    let plan = &it.at.workspace.dossier.actions().0;
    let of_finding = plan.iter().filter(|(_, planned)| planned.action.findings.contains(&it.id));
    let of_finding: Vec<(&ActionId, &Rc<PlannedAction>)> = of_finding.collect();
    html! {
        <section aria-labelledby="finding-actions">
            <h3 id="finding-actions">{ t.text("finding-actions") }</h3>
            if of_finding.is_empty() {
                <p class="hint">{ t.text("finding-actions-none") }</p>
            }
            <ul class="finding-actions">
                for (id, planned) in of_finding {
                    <li key={id.to_string()}>{ line(it, *id, planned) }</li>
                }
            </ul>
            if it.may_answer() {
                { planning(it) }
            }
        </section>
    }
}

fn line(it: &Sheet<'_>, id: ActionId, planned: &PlannedAction) -> Html {
    let t = &it.desk.t;
    let page = RoundPage::Improve(PlanView::Table, Some(id));
    let href = Route::Round(it.at.workspace.dossier.id, planned.action.round, page).href();
    let mut details = Vec::new();
    details.extend(Some(planned.action.owner.to_string()).filter(|owner| !owner.is_empty()));
    details.extend(planned.action.due.map(|due| t.of_day(due)));
    details.push(status(t, planned, it.today));
    html! {
        <>
            <a {href}>{ planned.action.title.clone() }</a>
            <span class="detail">{ details.join(" · ") }</span>
        </>
    }
}

/// The round that decides on what answers the finding: the one that was reviewed while it is open, or else the latest
/// open one on the same framework.
fn deciding(it: &Sheet<'_>) -> Option<Rc<Round>> {
    let mut rounds = it.at.workspace.dossier.rounds().into_iter().rev();
    let fits = |round: &&Rc<Round>| !round.is_sealed() && round.framework().id == it.at.round.framework().id;
    if it.at.round.is_sealed() { rounds.find(fits).cloned() } else { Some(it.at.round.clone()) }
}

/// A new action, or one of the plan; where no round is open, that one has to be opened first.
fn planning(it: &Sheet<'_>) -> Html {
    let Desk { t, dispatch } = it.desk;
    let Some(round) = deciding(it) else {
        let close = Route::Round(it.at.workspace.dossier.id, it.at.round.id, RoundPage::Close).href();
        return html! { <p class="hint">{ t.text("finding-actions-closed") }{ " " }<a href={close}>{ t.text("next-round") }</a></p> };
    };
    let allowed = it.periods.due_of(it.finding).map(|due| due.mended);
    let action = action_for_finding(t, &round, it.today, it.id, it.finding, allowed);
    html! {
        <>
            <p>
                <button type="button" class="button" onclick={dispatch.on(Event::ActionBegun(Rc::new(action)))}>
                    { t.with("finding-action-begin", &[("label", (&round.opening.label).into())]) }
                </button>
            </p>
            { linking(it, &round) }
        </>
    }
}

/// An action that the round has decided on already.
fn linking(it: &Sheet<'_>, round: &Round) -> Html {
    let t = &it.desk.t;
    let of_round = it.at.workspace.dossier.actions().of(round.id);
    let free = of_round.filter(|(_, planned)| !planned.action.findings.contains(&it.id));
    let choice = |(id, planned): (ActionId, &Rc<PlannedAction>)| Choice {
        value: id.to_string().into(),
        label: planned.action.title.clone(),
    };
    let none = Choice { value: "".into(), label: t.text("finding-action-choose").into() };
    let choices: Vec<Choice> = std::iter::once(none).chain(free.map(choice)).collect();
    if choices.len() == 1 {
        return html! { <div /> };
    }
    let field = FormField {
        name: "action",
        label: t.text("finding-action-link"),
        kind: FieldKind::Choice(Rc::new(choices)),
        required: true,
        ..FormField::default()
    };
    let onsave = {
        let (dispatch, finding) = (it.desk.dispatch.clone(), it.id);
        let actions = it.at.workspace.dossier.actions().clone();
        Callback::from(move |values: Values| {
            let text = |name| values.text(name);
            let id: Option<ActionId> = text("action").parse().ok();
            let Some((id, planned)) = id.and_then(|id| Some((id, actions.0.get(&id)?))) else { return };
            let mut details = (*planned.action).clone();
            details.findings.insert(finding);
            let details = Some(Rc::new(details));
            dispatch.send(Event::Entered(vec![Change::ActionPlanned { action: id, details }]));
        })
    };
    html! { <Form id="finding-link" fields={vec![field]} submit={t.text("finding-action-link-button")} {onsave} /> }
}
