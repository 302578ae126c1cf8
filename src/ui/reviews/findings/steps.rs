//! How a non-conformity goes on: who says when that a plan was sent, that it is done, that it was seen to work; and that
//! a minor one counts as a major one. Each step can be taken back.

use std::rc::Rc;

use yew::prelude::*;

use super::Sheet;
use crate::app::Event;
use crate::app::words::finding_state_key;
use crate::dossier::change::Change;
use crate::dossier::finding::{FindingState, FindingStep, Gravity};
use crate::score::due::to_requalify;
use crate::ui::context::Desk;
use crate::ui::form::{Choice, FieldKind, Form, FormField, Values};

/// How it goes on.
pub(super) fn section(it: &Sheet<'_>) -> Html {
    let t = &it.desk.t;
    let state = it.finding.state();
    let states = it.states();
    html! {
        <section aria-labelledby="finding-steps">
            <h3 id="finding-steps">{ t.text("finding-steps") }</h3>
            <ol class="finding-steps">
                for step in FindingState::ALL {
                    <li
                        key={step.word()} data-reached={(step <= state).to_string()}
                        aria-current={(step == state).then_some("step")}
                    >
                        <span>{ t.text(finding_state_key(step)) }</span>
                        <span class="detail">{ whose(it, step) }</span>
                    </li>
                }
            </ol>
            { last_step(it) }
            { moving(it, &states) }
            { back(it, &states) }
            { requalifying(it) }
        </section>
    }
}

/// Who says so; of the beginning, when the organisation was told.
fn whose(it: &Sheet<'_>, state: FindingState) -> String {
    let t = &it.desk.t;
    match (state, it.details.notified) {
        (FindingState::Open, Some(day)) => t.with("step-notified", &[("day", (&t.of_day(day)).into())]),
        (FindingState::Open, None) => t.text("step-not-notified"),
        _ if state.is_the_reviewers() => t.text("step-of-reviewer"),
        _ => t.text("step-of-organisation"),
    }
}

/// Since when the finding is where it is, and what was said to it.
fn last_step(it: &Sheet<'_>) -> Html {
    let t = &it.desk.t;
    html! {
        <div role="status">
            if let Some(step) = &it.finding.step {
                <p>
                    { t.with("step-since", &[("state", (&t.text(finding_state_key(step.state))).into()), ("day", (&t.of_day(step.on)).into())]) }
                </p>
                if !step.note.is_empty() {
                    <p class="quoted">{ step.note.clone() }</p>
                }
            }
        </div>
    }
}

fn moved(it: &Sheet<'_>, step: Option<FindingStep>) -> Change {
    Change::FindingMoved { review: it.at.review.id, finding: it.id, step: step.map(Rc::new) }
}

fn day_and_note(it: &Sheet<'_>, note_hint: &str) -> [FormField; 2] {
    let t = &it.desk.t;
    [
        FormField {
            name: "on",
            label: t.text("step-on"),
            kind: FieldKind::Day,
            value: it.today.to_string().into(),
            required: true,
            ..FormField::default()
        },
        FormField {
            name: "note",
            label: t.text("step-note"),
            hint: t.text(note_hint),
            kind: FieldKind::Lines,
            ..FormField::default()
        },
    ]
}

/// The next step: those further on that somebody here may take, the next one proposed.
fn moving(it: &Sheet<'_>, states: &[FindingState]) -> Html {
    let t = &it.desk.t;
    let further = states.iter().filter(|state| **state > it.finding.state());
    let choices: Vec<Choice> = further
        .map(|state| Choice { value: state.word().into(), label: t.text(finding_state_key(*state)).into() })
        .collect();
    let Some(next) = choices.first().map(|choice| choice.value.clone()) else { return html! { <div /> } };
    let mut fields = vec![FormField {
        name: "state",
        label: t.text("step-next"),
        kind: FieldKind::Choice(Rc::new(choices)),
        value: next,
        ..FormField::default()
    }];
    fields.extend(day_and_note(it, "step-note-hint"));
    let onsave = {
        let (dispatch, review, finding) = (it.desk.dispatch.clone(), it.at.review.id, it.id);
        Callback::from(move |values: Values| {
            let text = |name| values.text(name);
            let word = text("state");
            let state = FindingState::ALL.into_iter().find(|state| state.word() == &*word);
            let (Some(state), Some(on)) = (state, values.day("on")) else { return };
            let step = Some(Rc::new(FindingStep { state, on, note: text("note") }));
            dispatch.send(Event::Entered(vec![Change::FindingMoved { review, finding, step }]));
        })
    };
    html! { <Form key={it.finding.state().word()} id="step" {fields} submit={t.text("step-button")} {onsave} /> }
}

/// One step back, for whoever may say so.
fn back(it: &Sheet<'_>, states: &[FindingState]) -> Html {
    let Desk { t, dispatch } = it.desk;
    let state = it.finding.state();
    let before = FindingState::ALL.into_iter().rev().find(|other| *other < state);
    let Some(before) = before.filter(|_| states.contains(&state)) else { return html! { <div /> } };
    let step = (before > FindingState::Open).then(|| FindingStep { state: before, on: it.today, note: "".into() });
    html! {
        <p>
            <button type="button" class="quiet" onclick={dispatch.on(Event::Entered(vec![moved(it, step)]))}>
                { t.with("step-back", &[("state", (&t.text(finding_state_key(before))).into())]) }
            </button>
        </p>
    }
}

/// That a minor finding counts as a major one, from a day on; or no more. It goes back to the beginning then, since what
/// was done was not enough.
fn requalifying(it: &Sheet<'_>) -> Html {
    let Desk { t, dispatch } = it.desk;
    let (review, finding) = (it.at.review.id, it.id);
    if it.details.gravity != Gravity::Minor || !it.may_requalify() {
        return html! { <div /> };
    }
    if it.finding.requalified.is_some() {
        let undone = Event::Entered(vec![Change::FindingRequalified { review, finding, on: None }]);
        return html! {
            <p><button type="button" class="quiet" onclick={dispatch.on(undone)}>{ t.text("requalify-undo") }</button></p>
        };
    }
    if !it.finding.is_open() {
        return html! { <div /> };
    }
    let onsave = {
        let dispatch = dispatch.clone();
        Callback::from(move |values: Values| {
            let text = |name| values.text(name);
            let Some(on) = values.day("on") else { return };
            let step = FindingStep { state: FindingState::Open, on, note: text("note") };
            dispatch.send(Event::Entered(vec![
                Change::FindingRequalified { review, finding, on: Some(on) },
                Change::FindingMoved { review, finding, step: Some(Rc::new(step)) },
            ]));
        })
    };
    let fields = day_and_note(it, "requalify-note-hint").to_vec();
    html! {
        <details open={is_asked(it)}>
            <summary>{ t.text("requalify-title") }</summary>
            <p class="hint">{ t.text("requalify-text") }</p>
            <Form id="requalify" {fields} submit={t.text("requalify-button")} {onsave} />
        </details>
    }
}

/// Whether a later review was held while the finding was not lifted.
fn is_asked(it: &Sheet<'_>) -> bool {
    let dossier = &it.at.workspace.dossier;
    let later = dossier.reviews().into_iter().filter(|other| other.opened_clock > it.at.review.opened_clock);
    { later }.any(|other| to_requalify(dossier, other).iter().any(|earlier| earlier.id == it.id))
}
