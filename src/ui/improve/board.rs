//! The actions side by side by state. They move by the list on each card, with the keyboard as with the mouse.

use yew::prelude::*;

use super::state::{due, state_choice};
use super::{Named, Plan};
use crate::app::plan::state_key;
use crate::dossier::plan::ActionState;

/// The board.
pub(super) fn board(plan: &Plan<'_>) -> Html {
    html! {
        <div class="board">
            for state in ActionState::ALL {
                { column(plan, state) }
            }
        </div>
    }
}

fn column(plan: &Plan<'_>, state: ActionState) -> Html {
    let t = &plan.desk.t;
    let mut actions: Vec<&Named> = plan.actions.all().filter(|(_, planned)| planned.state == state).collect();
    actions.sort_by_key(|(_, planned)| (planned.action.due.is_none(), planned.action.due));
    let id = format!("board-{}", state.word());
    html! {
        <section key={state.word()} data-state={state.word()} aria-labelledby={id.clone()}>
            <h3 {id}>{ t.text(state_key(state)) }<span class="count">{ format!(" {}", actions.len()) }</span></h3>
            if actions.is_empty() {
                <p class="hint">{ t.text("board-empty") }</p>
            }
            <ul>
                for action in actions {
                    <li key={action.0.to_string()}>{ card(plan, action) }</li>
                }
            </ul>
        </section>
    }
}

fn card(plan: &Plan<'_>, (id, planned): &Named) -> Html {
    let t = &plan.desk.t;
    html! {
        <>
            <a id={format!("open-{id}")} href={plan.href(Some(*id))}>{ planned.action.title.clone() }</a>
            <span class="detail">
                if !planned.action.owner.is_empty() {
                    { planned.action.owner.clone() }{ " · " }
                }
                { due(t, planned, plan.today) }
            </span>
            { state_choice(plan.desk, *id, planned, plan.today, plan.round.is_sealed()) }
        </>
    }
}
