//! Asked first: did what earlier rounds decided on work? It stands before everything else where the next round is
//! prepared and where it improves.

use std::rc::Rc;

use yew::prelude::*;

use super::begin::action_for_finding;
use super::effect::{before_and_now, effect_form, give_up_form, judged};
use super::{Named, Plan};
use crate::app::plan::status;
use crate::app::{Event, Model};
use crate::score::due::Periods;
use crate::score::open_findings::{OpenFinding, open_findings};
use crate::ui::context::Desk;
use crate::ui::reviews::open::open_words;
use crate::ui::reviews::{excerpt, finding_href};
use crate::ui::screen::RoundAtHand;

/// The same, for the page of preparation.
pub fn asked_of_round(model: &Model, desk: &Desk, at_hand: &RoundAtHand<'_>) -> Html {
    asked_first(&Plan::of(model, desk, at_hand))
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
            { asked_by_findings(plan) }
        </div>
    }
}

/// The findings of reviews that wait for the organisation and that no action answers yet: each asks for one.
fn asked_by_findings(plan: &Plan<'_>) -> Html {
    let Desk { t, dispatch } = plan.desk;
    let framework = &plan.reading.framework;
    let periods = Periods::of(framework);
    let mut open = open_findings(plan.dossier, &framework.id, &periods, plan.today);
    open.retain(|it| it.waits_for_organisation() && !it.has_action);
    let is_sealed = plan.round.is_sealed();
    let begun = |it: &OpenFinding<'_>| {
        let allowed = periods.due_of(it.finding).map(|due| due.mended);
        let action = action_for_finding(t, &plan.round, plan.today, it.id, it.finding, allowed);
        dispatch.on(Event::ActionBegun(Rc::new(action)))
    };
    let statement = |it: &OpenFinding<'_>| {
        excerpt(t, it.finding.details.as_ref().map(|details| &*details.statement).unwrap_or_default())
    };
    html! {
            if !open.is_empty() && !is_sealed {
                <section class="asked-first" aria-labelledby="asked-findings">
                    <h2 id="asked-findings">{ t.text("asked-findings-title") }</h2>
                    <p>{ t.with("asked-findings-text", &[("n", open.len().into())]) }</p>
                    <ul>
                        for it in open.iter() {
                            <li key={it.id.to_string()}>
                                <h3><a href={finding_href(plan.dossier.id, it.review, Some(it.id))}>{ statement(it) }</a></h3>
                                <p class="detail">{ open_words(t, it).join(" · ") }</p>
                                <p>
                                    <button type="button" class="button" onclick={begun(it)}>
                                        { t.text("asked-findings-plan") }<span class="visually-hidden">{ format!(" – {}", statement(it)) }</span>
                                    </button>
                                </p>
                            </li>
                        }
                    </ul>
                </section>
            }
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
