//! Asked first: did what earlier rounds decided on work? It stands before everything else where the next round is
//! prepared and where it improves.

use yew::prelude::*;

use super::effect::{before_and_now, effect_form, give_up_form, judged};
use super::{Named, Plan};
use crate::app::Model;
use crate::app::plan::status;
use crate::ui::context::Desk;
use crate::ui::screen::RoundAtHand;

/// The same, for the page of preparation.
pub fn asked_of_round(model: &Model, desk: &Desk, at_hand: &RoundAtHand<'_>) -> Html {
    match Plan::of(model, desk, at_hand) {
        Some(plan) => asked_first(&plan),
        None => html! { <div /> },
    }
}

/// What earlier rounds left open or did without judging the effect.
pub(super) fn asked_first(plan: &Plan<'_>) -> Html {
    let t = &plan.desk.t;
    let actions = &plan.actions;
    let open: Vec<&Named> = actions.asked_first().collect();
    let n_answered = actions.inherited.len() - open.len();
    let is_sealed = plan.round.is_sealed();
    html! {
        <div>
            if !actions.inherited.is_empty() && !is_sealed {
                <section class="asked-first" aria-labelledby="asked">
                    <h2 id="asked" tabindex="-1">{ t.text("asked-title") }</h2>
                    <p>
                        { if open.is_empty() { t.text("asked-none") } else { t.with("asked-text", &[("n", open.len().into())]) } }
                        if n_answered > 0 {
                            { " " }{ t.with("asked-answered", &[("n", n_answered.into())]) }
                        }
                    </p>
                    <ul>
                        for action in open {
                            <li key={action.0.to_string()}>{ question(plan, action) }</li>
                        }
                    </ul>
                </section>
            }
        </div>
    }
}

fn question(plan: &Plan<'_>, action: &Named) -> Html {
    let t = &plan.desk.t;
    let (_, planned) = action;
    let decided = plan.dossier.round(planned.action.round).map(|round| round.opening.label.clone()).unwrap_or_default();
    let hidden = || html! { <span class="visually-hidden">{ format!(" – {}", planned.action.title) }</span> };
    html! {
        <>
            <h3>{ planned.action.title.clone() }</h3>
            <p class="detail">
                { t.with("round-named", &[("label", (&decided).into())]) }
                if !planned.action.owner.is_empty() {
                    { " · " }{ planned.action.owner.clone() }
                }
                { " · " }{ t.text("action-due") }{ " – " }{ planned.action.due.map_or_else(|| t.text("due-none"), |due| t.of_day(due)) }
                { " · " }{ status(t, planned, plan.today) }
            </p>
            { goal(plan, action) }
            { before_and_now(plan, &planned.action) }
            { judged(plan, planned) }
            <details>
                <summary>{ t.text("asked-judge") }{ hidden() }</summary>
                { effect_form(plan, "asked", action) }
            </details>
            <details>
                <summary>{ t.text("given-up-title") }{ hidden() }</summary>
                { give_up_form(plan, "drop", action) }
            </details>
        </>
    }
}

/// By what one was to see that it worked.
fn goal(plan: &Plan<'_>, (_, planned): &Named) -> Html {
    let t = &plan.desk.t;
    let action = &planned.action;
    let steps: Vec<&str> = [&*action.baseline, &*action.target].into_iter().filter(|text| !text.is_empty()).collect();
    html! {
        <div>
            if !action.measure.is_empty() {
                <p>{ t.text("action-measure") }{ " – " }{ action.measure.clone() }{ if steps.is_empty() { "" } else { " – " } }{ steps.join(" → ") }</p>
            }
        </div>
    }
}
