//! The two dialogs: what a file would bring, and the question before something that cannot be undone.

use std::rc::Rc;

use web_sys::HtmlDialogElement;
use yew::prelude::*;

use super::context::{use_dispatch, use_texts};
use crate::app::files::{Incoming, Outcome};
use crate::app::{Event, Question};
use crate::dossier::entry::Timestamp;

/// Properties of [`Dialog`].
#[derive(Clone, PartialEq, Properties)]
struct DialogProperties {
    title: String,
    oncancel: Callback<()>,
    children: Html,
}

/// A modal dialog: the browser's own, which keeps the focus inside, closes on Escape and gives the focus back.
#[component]
fn Dialog(props: &DialogProperties) -> Html {
    let node = use_node_ref();
    {
        let node = node.clone();
        use_effect_with((), move |()| {
            let dialog = node.cast::<HtmlDialogElement>();
            if let Some(dialog) = dialog.as_ref().filter(|dialog| !dialog.open()) {
                let _ = dialog.show_modal();
            }
            move || {
                if let Some(dialog) = dialog {
                    dialog.close();
                }
            }
        });
    }
    let oncancel = props.oncancel.reform(|event: web_sys::Event| event.prevent_default());
    html! {
        <dialog ref={node} aria-labelledby="dialog-title" {oncancel}>
            <h2 id="dialog-title">{ &props.title }</h2>
            { props.children.clone() }
        </dialog>
    }
}

/// Properties of [`QuestionDialog`].
#[derive(Clone, PartialEq, Properties)]
pub struct QuestionDialogProperties {
    /// The question.
    pub question: Question,
}

/// Asks once, naming the thing.
#[component]
pub fn QuestionDialog(props: &QuestionDialogProperties) -> Html {
    let t = use_texts();
    let dispatch = use_dispatch();
    let (key, name) = match &props.question {
        Question::Delete { name, .. } => ("question-delete", name),
        Question::Close { label, .. } => ("question-close", label),
    };
    let named = |part: &str| t.with(&format!("{key}-{part}"), &[("name", name.into())]);
    html! {
        <Dialog title={named("title")} oncancel={dispatch.on(Event::QuestionDismissed)}>
            <p>{ named("text") }</p>
            <p class="buttons">
                <button type="button" class="button" onclick={dispatch.on(Event::QuestionDismissed)}>{ t.text("cancel") }</button>
                <button type="button" class="button primary" onclick={dispatch.on(Event::QuestionConfirmed)}>{ named("yes") }</button>
            </p>
        </Dialog>
    }
}

/// Properties of [`IncomingDialog`].
#[derive(Clone, PartialEq, Properties)]
pub struct IncomingDialogProperties {
    /// The file.
    pub incoming: Rc<Incoming>,
    /// The present moment.
    pub now: Timestamp,
    /// Minutes east of UTC.
    pub utc_offset: i32,
}

/// What a file would bring, before it does.
#[component]
pub fn IncomingDialog(props: &IncomingDialogProperties) -> Html {
    let t = use_texts();
    let dispatch = use_dispatch();
    html! {
        <Dialog title={t.with("incoming-title", &[("name", (&props.incoming.name).into())])} oncancel={dispatch.on(Event::IncomingDismissed)}>
            <div>
                if let Some(outcome) = &props.incoming.outcome {
                    <OutcomeText outcome={outcome.clone()} now={props.now} utc_offset={props.utc_offset} />
                } else {
                    <p role="status">{ t.text("loading") }</p>
                }
            </div>
            <p class="buttons">
                <button type="button" class="button" onclick={dispatch.on(Event::IncomingDismissed)}>{ t.text("cancel") }</button>
                <button type="button" class="button primary" disabled={props.incoming.outcome.is_none()} onclick={dispatch.on(Event::IncomingAccepted)}>
                    { t.text(accept_key(&props.incoming)) }
                </button>
            </p>
        </Dialog>
    }
}

fn accept_key(incoming: &Incoming) -> &'static str {
    match &incoming.outcome {
        Some(outcome) if outcome.is_new => "incoming-add",
        Some(outcome) if outcome.preview.n_new == 0 => "incoming-go",
        _ => "incoming-unite",
    }
}

#[derive(Clone, PartialEq, Properties)]
struct OutcomeTextProperties {
    outcome: Outcome,
    now: Timestamp,
    utc_offset: i32,
}

#[component]
fn OutcomeText(props: &OutcomeTextProperties) -> Html {
    let t = use_texts();
    let Outcome { brought, is_new, preview } = &props.outcome;
    let changed = t.moment(brought.changed_at().unwrap_or_default(), props.now, props.utc_offset);
    let what = t.with(
        "incoming-what",
        &[
            ("name", (&t.quoted(&brought.organisation().name)).into()),
            ("rounds", brought.rounds().len().into()),
            ("changed", (&changed).into()),
        ],
    );
    let mut points = Vec::new();
    if *is_new {
        points.push(t.with("incoming-new", &[("n", preview.n_new.into())]));
    } else if preview.n_new == 0 {
        points.push(t.text("incoming-nothing"));
    } else {
        points.push(t.with("incoming-joins", &[("n", preview.n_new.into()), ("known", preview.n_known.into())]));
    }
    if !preview.clashes.is_empty() {
        points.push(t.with("incoming-clashes", &[("n", preview.clashes.len().into())]));
    }
    if preview.n_late > 0 {
        points.push(t.with("incoming-late", &[("n", preview.n_late.into())]));
    }
    if preview.n_unknown > 0 {
        points.push(t.with("incoming-unknown", &[("n", preview.n_unknown.into())]));
    }
    html! {
        <div>
            <p>{ what }</p>
            <ul>
                for point in points {
                    <li>{ point }</li>
                }
            </ul>
        </div>
    }
}
