//! Deciding on an organisation: what the rule proposes, what was decided before, and the decision as it is written. What
//! is written stays until it is whole, whatever one looks up meanwhile.

mod fields;

use std::rc::Rc;

use yew::prelude::*;

use super::super::context::Desk;
use super::super::form::{Choice, FieldKind, Form, FormField, Values};
use super::super::screen::loading;
use super::reading_of;
use crate::app::desks::{AtHand, Deciding, Seen};
use crate::app::route::desk::View;
use crate::app::{ComparePage, Event, Model, Route, Sight};
use crate::compare::decision::{Decision, Given, State};
use crate::compare::proposal::{Leaning, Weighed};
use crate::compare::rule::LabelRule;
use crate::dossier::entry::DossierId;
use crate::texts::award::AwardWords;
use crate::texts::decided::label_state_key;

const RULE: &str = "rule";

/// The page on which one decides on an organisation.
pub fn decide_page(model: &Model, desk: &Desk, at_hand: &AtHand, id: DossierId) -> Html {
    let t = &desk.t;
    let Some(seen) = &model.desks.seen else { return loading(desk) };
    let id = at_hand.collection.organisation(id);
    let to_organisation = Route::Compare(seen.collection, ComparePage::Organisation(seen.view.clone(), id)).href();
    let back = html! { <p><a href={to_organisation}>{ t.text("decide-back") }</a></p> };
    let Some(deciding) = model.deciding() else { return loading(desk) };
    let reading = reading_of(model, seen);
    let words = &AwardWords::new(t, reading.as_ref());
    let Some(given) = &deciding.given else {
        return html! {
            <>
                <p class="empty">{ t.text("decide-no-rule") }{ " " }<a href={to_label(seen)}>{ t.text("decide-to-rules") }</a></p>
                { back }
            </>
        };
    };
    html! {
        <div class="decide">
            { rules(desk, words, seen, &deciding) }
            { proposal(desk, words, seen, &deciding, given) }
            { before(desk, words, seen, &deciding) }
            { decision(model, desk, words, seen, &deciding, given) }
            { back }
        </div>
    }
}

/// The choice among several rules. It stands in the address, so that the proposal can be sent on as a link.
fn rules(desk: &Desk, words: &AwardWords<'_>, seen: &Rc<Seen>, deciding: &Deciding) -> Html {
    if deciding.rules.len() < 2 {
        return html! { <div /> };
    }
    let name = |rule: &LabelRule| words.label(&rule.name);
    let choices =
        deciding.rules.iter().map(|(id, rule)| Choice { value: id.to_string().into(), label: name(rule).into() });
    let onsave = {
        let (dispatch, view) = (desk.dispatch.clone(), seen.view.clone());
        Callback::from(move |values: Values| {
            let rule = values.text(RULE).parse().ok();
            dispatch.send(Event::CompareViewed(View { rule, ..view.clone() }));
        })
    };
    let field = FormField {
        name: RULE,
        label: desk.t.text("decide-rule"),
        kind: FieldKind::Choice(Rc::new(choices.collect())),
        value: deciding.rule.map(|id| id.to_string().into()).unwrap_or_default(),
        ..FormField::default()
    };
    html! { <div><Form id="decide-rule" fields={vec![field]} {onsave} /></div> }
}

/// What the rule proposes, on which round and whose ratings, and what is missing.
fn proposal(desk: &Desk, words: &AwardWords<'_>, seen: &Seen, deciding: &Deciding, given: &Given) -> Html {
    let t = &desk.t;
    let proposal = &given.proposal;
    let (about, closed) = (&proposal.about, t.of_day(proposal.about.closed));
    let looked = [("label", (&about.label).into()), ("closed", (&closed).into())];
    let lacking = proposal.next().filter(|_| proposal.proposed().is_none()).or(proposal.next());
    html! {
        <section class="decide-proposal" aria-labelledby="decide-proposal">
            <h2 id="decide-proposal">{ t.text("decide-proposal") }</h2>
            if deciding.rule.is_none() {
                <p class="banner">{ t.text("decide-of-before") }</p>
            }
            <p><strong>{ proposed(words, given) }</strong></p>
            <p>{ t.with("decide-looked-at", &looked) }{ " · " }{ words.ground(proposal.ground) }</p>
            if let Some(grade) = lacking {
                { missing(desk, words, grade) }
            }
            <p class="hint">{ t.text("decide-whose") }{ " " }<a href={to_label(seen)}>{ t.text("decide-all-proposals") }</a></p>
        </section>
    }
}

/// The address of the page of all proposals.
fn to_label(seen: &Seen) -> String {
    Route::Compare(seen.collection, ComparePage::Among(Sight::Label, seen.view.clone())).href()
}

/// What the rule proposes in a sentence.
fn proposed(words: &AwardWords<'_>, given: &Given) -> String {
    let t = words.t;
    match given.proposal.leaning() {
        Leaning::Award(id) => {
            let grade = given.proposal.grade(id).map(|grade| grade.name.trim()).unwrap_or_default();
            let named = if grade.is_empty() { "no" } else { "yes" };
            t.with("decide-proposes", &[("named", named.into()), ("grade", (&t.quoted(grade)).into())])
        }
        Leaning::Against => t.text("decide-proposes-nothing"),
        Leaning::Open => t.text("decide-cannot-say"),
    }
}

/// What is missing for a grade, and what cannot be said.
fn missing(desk: &Desk, words: &AwardWords<'_>, grade: &Weighed) -> Html {
    let t = &desk.t;
    let lacks: Vec<String> = grade.lacks().map(|(asked, lack)| words.lack(asked, lack)).collect();
    let unsaid: Vec<String> = grade.unknowns().map(|(asked, why)| words.unsaid(asked, why)).collect();
    let named = if grade.name.trim().is_empty() { "no" } else { "yes" };
    let name = t.quoted(&grade.name);
    let values = [("named", named.into()), ("grade", (&name).into())];
    html! {
        <>
            if !lacks.is_empty() {
                <p>{ t.with("decide-missing", &values) }</p>
                <ul>
                    for (n, lack) in lacks.into_iter().enumerate() {
                        <li key={n}>{ lack }</li>
                    }
                </ul>
            }
            if !unsaid.is_empty() {
                <p>{ t.text("decide-unsaid") }</p>
                <ul>
                    for (n, why) in unsaid.into_iter().enumerate() {
                        <li key={n}>{ why }</li>
                    }
                </ul>
            }
        </>
    }
}

/// How the label stands, and what was decided before.
fn before(desk: &Desk, words: &AwardWords<'_>, seen: &Seen, deciding: &Deciding) -> Html {
    let t = &desk.t;
    let standing = &deciding.standing;
    let state = t.text(label_state_key(standing.state));
    let held = standing.held.as_ref().filter(|_| matches!(standing.state, State::Held | State::Suspended));
    let to = |id| Route::Compare(seen.collection, ComparePage::Decision(id)).href();
    html! {
        <section aria-labelledby="decide-before">
            <h2 id="decide-before">{ t.text("decide-before") }</h2>
            if deciding.earlier.is_empty() {
                <p>{ t.text("decide-first") }</p>
            } else {
                <p>
                    { t.with("decide-stands", &[("state", (&state).into())]) }
                    if let Some(held) = held {
                        { " " }{ t.with("decide-held-until", &[("last", (&t.of_day(held.validity.last_day())).into())]) }
                    }
                </p>
                <ul class="data-list">
                    for (id, decision) in deciding.earlier.iter() {
                        <li key={id.to_string()}>
                            <a href={to(*id)}>{ t.of_day(decision.day) }</a>{ " · " }{ words.decided(decision) }
                        </li>
                    }
                </ul>
            }
        </section>
    }
}

/// The decision as it is written, and what is missing before it can be entered.
fn decision(
    model: &Model,
    desk: &Desk,
    words: &AwardWords<'_>,
    seen: &Seen,
    deciding: &Deciding,
    given: &Given,
) -> Html {
    let t = &desk.t;
    let decision = deciding.decision();
    let pen = &fields::Pen::new(desk, deciding, given, decision.as_ref());
    let alike = model.alike(deciding);
    let n_also = alike.iter().filter(|it| deciding.draft.also.contains(&it.organisation)).count();
    let committee = Route::Compare(seen.collection, ComparePage::Committee).href();
    let is_begun = *deciding.draft != Default::default();
    html! {
        <section class="decide-form" aria-labelledby="decide-now">
            <h2 id="decide-now">{ t.text("decide-now") }</h2>
            { pen.what() }
            { deviation(words, decision.as_ref()) }
            { pen.conditions() }
            if given.committee.is_empty() {
                <p class="banner">{ t.text("decide-no-committee") }{ " " }<a href={committee.clone()}>{ t.text("decide-to-committee") }</a></p>
            }
            { pen.who_and_why() }
            { pen.also(&alike) }
            <div role="alert">
                if deciding.draft.was_sent && !pen.is_whole() {
                    <p class="banner bad">{ t.text("decide-incomplete") }</p>
                }
            </div>
            <p class="buttons">
                <button type="button" class="button primary" onclick={desk.dispatch.on(Event::DecisionEntered)}>
                    { t.with("decide-enter-all", &[("n", (n_also + 1).into())]) }
                </button>
                if is_begun {
                    <button
                        type="button" class="button"
                        onclick={desk.dispatch.on(Event::DecisionDrafted(deciding.organisation, None))}
                    >{ t.text("decide-drop") }</button>
                }
            </p>
            <p class="hint">{ t.text("decide-enter-hint") }</p>
        </section>
    }
}

/// That the decision deviates is said as soon as it does, and before anybody asks.
fn deviation(words: &AwardWords<'_>, decision: Option<&Decision>) -> Html {
    let told = decision.and_then(|decision| Some(words.deviation(decision, &decision.deviation()?)));
    html! {
        <div role="status">
            if let Some(told) = told {
                <p class="banner">{ told }{ " " }{ words.t.text("decide-say-why") }</p>
            }
        </div>
    }
}
