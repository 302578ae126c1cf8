//! How far an action is: to be read, to be changed in a list or by buttons, and what it takes to close it.

use web_sys::HtmlSelectElement;
use yew::prelude::*;

use super::effect::{effect_form, give_up_form, judged};
use super::{Named, Plan};
use crate::app::event::Event;
use crate::app::plan::{effect_key, state_key, status};
use crate::dossier::change::Change;
use crate::dossier::day::Day;
use crate::dossier::plan::{ActionId, ActionState, PlannedAction};
use crate::texts::Texts;
use crate::ui::context::Desk;

/// How far an action is, to be read or changed. Giving an action up asks for a reason, which its sheet does.
pub(super) fn state_choice(desk: &Desk, id: ActionId, planned: &PlannedAction, today: Day, readonly: bool) -> Html {
    let Desk { t, dispatch } = desk;
    let offered =
        ActionState::ALL.into_iter().filter(|state| *state != ActionState::GivenUp || planned.state == *state);
    let onchange = {
        let (dispatch, offered) = (dispatch.clone(), offered.clone().collect::<Vec<_>>());
        move |event: web_sys::Event| {
            let word = event.target_unchecked_into::<HtmlSelectElement>().value();
            if let Some(state) = offered.iter().find(|state| state.word() == word) {
                dispatch.send(Event::ActionMoved(id, *state));
            }
        }
    };
    let name = format!("state-{id}");
    html! {
        <div class="state">
            if readonly {
                <span>{ status(t, planned, today) }</span>
            } else {
                <label class="visually-hidden" for={name.clone()}>
                    { t.with("state-of", &[("action", (&t.quoted(&planned.action.title)).into())]) }
                </label>
                <select id={name} {onchange}>
                    for state in offered {
                        <option value={state.word()} selected={state == planned.state}>
                            { t.text(state_key(state)) }
                        </option>
                    }
                </select>
                { besides(t, planned) }
            }
        </div>
    }
}

/// What is to be known of an action besides its state.
fn besides(t: &Texts, planned: &PlannedAction) -> Html {
    let words = match (planned.state, &planned.effect) {
        (ActionState::Done, None) => t.text("effect-to-judge"),
        (ActionState::Done, Some(judged)) => t.text(effect_key(judged.effect)),
        _ => String::new(),
    };
    html! {
        <div>
            if !words.is_empty() {
                <span class="detail">{ words }</span>
            }
        </div>
    }
}

/// The due date, with a word when it has passed.
pub(super) fn due(t: &Texts, planned: &PlannedAction, today: Day) -> Html {
    let due = planned.action.due.map_or_else(|| t.text("due-none"), |due| t.of_day(due));
    html! {
        <span class="due">
            { due }
            if planned.is_overdue(today) {
                { " " }<span class="tag late">{ t.text("overdue") }</span>
            }
        </span>
    }
}

/// How far an action at hand is, with what it takes to close it.
pub(super) fn state_section(plan: &Plan<'_>, action: &Named) -> Html {
    let t = &plan.desk.t;
    let (id, planned) = action;
    let readonly = plan.round.is_sealed();
    let is_waiting = matches!(planned.state, ActionState::Planned | ActionState::UnderWay);
    let has_effect = planned.effect.is_some();
    html! {
        <section class="state-section" aria-labelledby="action-how-far">
            <h3 id="action-how-far">{ t.text("action-how-far") }</h3>
            if readonly || planned.state == ActionState::GivenUp {
                <p>{ status(t, planned, plan.today) }</p>
            } else {
                <p>{ t.text("state-hint") }</p>
            }
            if !readonly {
                { sheet_state(plan, *id, planned) }
            }
            { judged(plan, planned) }
            if !readonly {
                <details open={planned.state == ActionState::Done && !has_effect}>
                    <summary>{ t.text(if has_effect && planned.state == ActionState::Done { "effect-revise" } else { "asked-judge" }) }</summary>
                    { effect_form(plan, "effect", action) }
                </details>
                if is_waiting {
                    <details>
                        <summary>{ t.text("given-up-title") }</summary>
                        { give_up_form(plan, "quit", action) }
                    </details>
                }
            }
        </section>
    }
}

/// The state as buttons, since the list of states stands in the views.
fn sheet_state(plan: &Plan<'_>, id: ActionId, planned: &PlannedAction) -> Html {
    let Desk { t, dispatch } = plan.desk;
    html! {
        <fieldset class="question states">
            <legend class="visually-hidden">{ t.text("action-state") }</legend>
            for state in [ActionState::Planned, ActionState::UnderWay, ActionState::Done] {
                <label key={state.word()}>
                    <input
                        type="radio" name="action-state" checked={planned.state == state}
                        onchange={dispatch.on(Event::Entered(vec![Change::ActionMoved { action: id, state }]))}
                    />
                    { t.text(state_key(state)) }
                </label>
            }
        </fieldset>
    }
}
