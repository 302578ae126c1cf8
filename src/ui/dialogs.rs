//! The dialogs, of which two stand here: what a file would bring, and the question before something that cannot be undone.

use web_sys::HtmlDialogElement;
use yew::prelude::*;

use super::context::Desk;
use crate::app::files::{Incoming, Outcome};
use crate::app::words::Wording;
use crate::app::workspace::Workspace;
use crate::app::{Event, Model, Question};
use crate::dossier::side::Side;
use crate::formats::archive::Warning;
use crate::texts::seals::broken_words;

/// Properties of [`Dialog`].
#[derive(Clone, PartialEq, Properties)]
pub struct DialogProperties {
    /// What it is about.
    pub title: String,
    /// Hears that it is to be closed without an answer.
    pub oncancel: Callback<()>,
    /// What stands in it.
    pub children: Html,
}

/// A modal dialog: the browser's own, which keeps the focus inside, closes on Escape and gives the focus back.
#[component]
pub fn Dialog(props: &DialogProperties) -> Html {
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

/// Asks once, naming the thing.
pub fn question_dialog(desk: &Desk, question: &Question) -> Html {
    let t = &desk.t;
    let dispatch = &desk.dispatch;
    let (key, name) = match question {
        Question::Delete { name, .. } => ("question-delete", name),
        Question::DeleteComparison { name, .. } => ("question-delete-comparison", name),
        Question::RetractDecision { name, .. } => ("question-retract", name),
        Question::Close { label, .. } => ("question-close", label),
        Question::SealReview { name, .. } => ("question-review", name),
        Question::Publish { name, .. } => ("question-publish", name),
        Question::RemoveManuscript { name, .. } => ("question-remove", name),
        Question::TakeIn { name, .. } => ("question-take-in", name),
        Question::ForgetKey { name } => ("question-forget-key", name),
    };
    let is_incomplete = matches!(question, Question::TakeIn { n_findings: 1.., .. });
    let named = |part: &str| t.with(&format!("{key}-{part}"), &[("name", name.into())]);
    html! {
        <Dialog title={named("title")} oncancel={dispatch.on(Event::QuestionDismissed)}>
            <p>{ if is_incomplete { t.text("question-take-in-incomplete") } else { named("text") } }</p>
            <p class="buttons">
                <button type="button" class="button" onclick={dispatch.on(Event::QuestionDismissed)}>{ t.text("cancel") }</button>
                <button type="button" class="button primary" onclick={dispatch.on(Event::QuestionConfirmed)}>{ named("yes") }</button>
            </p>
        </Dialog>
    }
}

/// What a file would bring, before it does.
pub fn incoming_dialog(desk: &Desk, model: &Model, incoming: &Incoming) -> Html {
    let t = &desk.t;
    let dispatch = &desk.dispatch;
    html! {
        <Dialog title={t.with("incoming-title", &[("name", (&incoming.name).into())])} oncancel={dispatch.on(Event::IncomingDismissed)}>
            <div>
                if let Some(outcome) = &incoming.outcome {
                    { outcome_text(desk, model, outcome) }
                    { doubts(desk, incoming) }
                } else {
                    <p role="status">{ t.text("loading") }</p>
                }
            </div>
            <p class="buttons">
                <button type="button" class="button" onclick={dispatch.on(Event::IncomingDismissed)}>{ t.text("cancel") }</button>
                <button type="button" class="button primary" disabled={incoming.outcome.is_none()} onclick={dispatch.on(Event::IncomingAccepted)}>
                    { t.text(accept_key(incoming)) }
                </button>
            </p>
        </Dialog>
    }
}

fn accept_key(incoming: &Incoming) -> &'static str {
    match &incoming.outcome {
        Some(outcome) if outcome.is_new => "incoming-add",
        Some(outcome) if outcome.preview.n_new == 0 && outcome.n_files == 0 => "incoming-go",
        _ => "incoming-unite",
    }
}

fn outcome_text(desk: &Desk, model: &Model, outcome: &Outcome) -> Html {
    let t = &desk.t;
    let Outcome { brought, is_new, preview, n_files, n_missing, written_as, .. } = outcome;
    let changed = t.moment(brought.changed_at().unwrap_or_default(), model.now, model.utc_offset);
    let what = t.with(
        "incoming-what",
        &[
            ("name", (&t.quoted(&brought.organisation().name)).into()),
            ("rounds", brought.rounds().len().into()),
            ("changed", (&changed).into()),
        ],
    );
    let from_outside = (*written_as == Side::Reviewer).then(|| t.text("side-file-of-reviewer"));
    let mut points = Vec::new();
    if *is_new {
        points.push(t.with("incoming-new", &[("n", preview.n_new.into())]));
    } else if preview.n_new == 0 && *n_files == 0 {
        points.push(t.text("incoming-nothing"));
    } else if preview.n_new > 0 {
        points.push(t.with("incoming-joins", &[("n", preview.n_new.into()), ("known", preview.n_known.into())]));
    }
    if !*is_new && !preview.clashes.is_empty() {
        points.push(t.with("incoming-clashes", &[("n", preview.clashes.len().into())]));
    }
    if preview.n_late > 0 {
        points.push(t.with("incoming-late", &[("n", preview.n_late.into())]));
    }
    if preview.n_unknown > 0 {
        points.push(t.with("incoming-unknown", &[("n", preview.n_unknown.into())]));
    }
    if *n_files > 0 {
        points.push(t.with("incoming-files", &[("n", (*n_files).into())]));
    }
    if *n_missing > 0 {
        points.push(t.with("incoming-files-missing", &[("n", (*n_missing).into())]));
    }
    html! {
        <div>
            <p>{ what }</p>
            if let Some(from_outside) = from_outside {
                <p>{ from_outside }</p>
            }
            <ul>
                for point in points {
                    <li>{ point }</li>
                }
                { refused(desk, model, outcome) }
                { broken(desk, outcome) }
            </ul>
        </div>
    }
}

/// What else does not hold in the file, before anybody relies on it. It is no reason to refuse the file.
fn doubts(desk: &Desk, incoming: &Incoming) -> Html {
    let warnings = incoming.archives.first().map(|archive| archive.warnings.as_slice()).unwrap_or_default();
    html! {
        <div>
            if warnings.contains(&Warning::ResultsDiffer) {
                <p class="problem">{ desk.t.text("incoming-results-differ") }</p>
            }
        </div>
    }
}

/// So many entries that are left out are named; of more it is said how many there are.
const MOST_NAMED: usize = 6;

/// What is left out, each entry by its name: whoever opens the file may have wanted it.
fn refused(desk: &Desk, model: &Model, outcome: &Outcome) -> Html {
    let t = &desk.t;
    let n = outcome.refused.len();
    if n == 0 {
        return html! {};
    }
    let key = match outcome.written_as {
        Side::Reviewer => "side-refused-of-reviewer",
        Side::Organisation => "side-refused-of-organisation",
    };
    // The words of a change are those of the dossier that it would change, as it would be here.
    let here = Workspace::new((*outcome.united).clone(), None);
    let wording = Wording::of(model, &here);
    let named = wording.iter().flat_map(|wording| outcome.refused.iter().map(|entry| wording.entry(entry).line()));
    let named: Vec<String> = named.take(MOST_NAMED).collect();
    let n_more = n.saturating_sub(named.len());
    html! {
        <li>
            { t.with(key, &[("n", n.into())]) }
            <ul class="named">
                for words in named {
                    <li>{ words }</li>
                }
                if n_more > 0 {
                    <li>{ t.with("incoming-and-more", &[("n", n_more.into())]) }</li>
                }
            </ul>
        </li>
    }
}

/// Which seals of the file do not hold, before anything of it is taken in.
fn broken(desk: &Desk, outcome: &Outcome) -> Html {
    let t = &desk.t;
    let told = broken_words(t, &outcome.seals);
    if told.is_empty() {
        return html! {};
    }
    html! {
        <li class="bad">
            { t.with("incoming-broken", &[("n", told.len().into())]) }
            <ul class="named">
                for words in told {
                    <li>{ words }</li>
                }
            </ul>
            <p>{ t.text("incoming-broken-next") }</p>
        </li>
    }
}
