//! A decision: what changed since it was taken, its letter as it will print, and taking it back when it was entered by
//! mistake.

use std::rc::Rc;

use yew::prelude::*;

use super::super::context::Desk;
use super::super::paper::paper;
use crate::app::desks::AtHand;
use crate::app::papers::{PaperContents, PaperFile};
use crate::app::route::desk::View;
use crate::app::{ComparePage, Event, Model, Route};
use crate::compare::decision::{Decision, DecisionId};
use crate::dossier::entry::DossierId;
use crate::papers::{Paper, html as document, letter};
use crate::texts::decided::{changed_key, label_state_key};

/// The page of a decision.
pub fn decision_page(model: &Model, desk: &Desk, at_hand: &AtHand, id: DecisionId) -> Html {
    let t = &desk.t;
    let Some(decision) = at_hand.collection.decision(id) else {
        let to_register = Route::Compare(at_hand.collection.id, ComparePage::Decisions).href();
        return html! {
            <>
                <p class="empty">{ t.text("decided-gone") }</p>
                <p><a href={to_register}>{ t.text("decided-register") }</a></p>
            </>
        };
    };
    let reading = model.library.reading(&decision.proposal.framework, model.settings.language);
    let letter = Rc::new(letter::paper(t, reading.as_ref(), id, decision));
    html! {
        <div class="compare-decision">
            { about(model, desk, at_hand, id, decision) }
            { changed(desk, at_hand, decision) }
            { files(desk, &letter, decision) }
            <div class="report-paper" role="region" aria-label={t.text("decided-letter")}>
                { paper(desk, &letter) }
                <p class="paper-running" aria-hidden="true">{ letter.running.clone() }</p>
            </div>
            { mistake(desk, id) }
        </div>
    }
}

/// The organisation, how its label stands today, and the way to another decision.
fn about(model: &Model, desk: &Desk, at_hand: &AtHand, id: DecisionId, decision: &Decision) -> Html {
    let t = &desk.t;
    let collection = &at_hand.collection;
    let framework = &decision.proposal.framework;
    let organisation = collection.organisation(decision.proposal.about.dossier);
    let standings = collection.standings(model.day());
    let standing = standings.get(&(organisation, framework.id.clone()));
    let view = View { framework: Some(framework.clone()), ..View::default() };
    let to = |page: ComparePage| Route::Compare(collection.id, page).href();
    let later = standing.and_then(|standing| standing.latest).filter(|latest| *latest != id);
    html! {
        <>
            <p>
                <a href={to(ComparePage::Organisation(view.clone(), organisation))}>
                    { decision.proposal.about.organisation.name.clone() }
                </a>
                if let Some(standing) = standing {
                    { " – " }{ t.with("decided-stands", &[("state", (&t.text(label_state_key(standing.state))).into())]) }
                }
            </p>
            if let Some(later) = later {
                <p class="banner">
                    { t.text("decided-later") }{ " " }
                    <a href={to(ComparePage::Decision(later))}>{ t.text("decided-to-later") }</a>
                </p>
            }
            <p class="buttons">
                <a href={to(decide(view, organisation))}>{ t.text("decided-again") }</a>
                <a href={to(ComparePage::Decisions)}>{ t.text("decided-register") }</a>
            </p>
        </>
    }
}

fn decide(view: View, organisation: DossierId) -> ComparePage {
    ComparePage::Decide(view, organisation)
}

/// What changed in the files since. The decision stands as it is.
fn changed(desk: &Desk, at_hand: &AtHand, decision: &Decision) -> Html {
    let t = &desk.t;
    let changed = at_hand.collection.changed_since(decision);
    html! {
        <section aria-labelledby="decided-changed">
            <h2 id="decided-changed">{ t.text("decided-changed") }</h2>
            if changed.is_empty() {
                <p>{ t.text("changed-nothing") }</p>
            } else {
                <ul>
                    for (n, changed) in changed.iter().enumerate() {
                        <li key={n}>{ t.text(changed_key(changed)) }</li>
                    }
                </ul>
                <p class="hint">{ t.text("changed-hint") }</p>
            }
        </section>
    }
}

/// The letter on paper and as a file.
fn files(desk: &Desk, letter: &Rc<Paper>, decision: &Decision) -> Html {
    let t = &desk.t;
    let save = {
        let (dispatch, t, paper, stem) = (desk.dispatch.clone(), t.clone(), letter.clone(), letter::stem(decision));
        Callback::from(move |_| {
            let contents = PaperContents::Page { html: document::html(&t, &paper).into(), embeds: None };
            dispatch.send(Event::PaperAsked(Rc::new(PaperFile { stem: stem.as_str().into(), contents })));
        })
    };
    html! {
        <section>
            <h2 id="decided-letter">{ t.text("decided-letter") }</h2>
            <p class="buttons">
                <button type="button" class="button primary" onclick={desk.dispatch.on(Event::PrintAsked)}>
                    { t.text("decided-print") }
                </button>
                <button type="button" class="button" onclick={save}>{ t.text("decided-save") }</button>
            </p>
            <p class="hint">{ t.text("decided-letter-hint") }</p>
        </section>
    }
}

/// A decision that was entered by mistake is taken back; what is decided anew is another decision.
fn mistake(desk: &Desk, id: DecisionId) -> Html {
    let t = &desk.t;
    html! {
        <section aria-labelledby="decided-mistake">
            <h2 id="decided-mistake">{ t.text("decided-mistake") }</h2>
            <p>{ t.text("decided-mistake-text") }</p>
            <p>
                <button type="button" class="button danger" onclick={desk.dispatch.on(Event::DecisionRetractAsked(id))}>
                    { t.text("decided-mistake-button") }
                </button>
            </p>
        </section>
    }
}
