//! One piece of evidence: what it is, its file, and what it serves.

use std::rc::Rc;

use yew::prelude::*;

use super::file_door;
use super::picker::{Pick, Picker};
use super::shown::file_buttons;
use super::words::{describe, described, file_words, freshness_mark, roles, twins};
use crate::app::evidence::{EvidencePage, Twins, Use};
use crate::app::files::AttachTo;
use crate::app::route::{RoundPage, Route, Show};
use crate::app::workspace::Workspace;
use crate::app::{Event, Model};
use crate::dossier::change::{Change, Field};
use crate::dossier::entry::DossierId;
use crate::dossier::evidence::{Evidence, EvidenceId};
use crate::dossier::side::Side;
use crate::score::evidence::Freshness;
use crate::ui::context::Desk;
use crate::ui::form::Form;
use crate::ui::parts::page_heading;
use crate::ui::side::of_organisation;

/// The id of the heading of what a piece serves, to which the focus goes when that changes.
pub const SERVES: &str = "piece-serves";

pub(super) fn piece_page(model: &Model, desk: &Desk, workspace: &Workspace, id: EvidenceId) -> Html {
    match workspace.dossier.evidence().items.get(&id) {
        Some(piece) => html! {
            <div class="piece-page" key={id.to_string()}>
                { heading(desk, workspace.dossier.id, piece.title.to_string()) }
                <p class="piece-state">
                    { freshness_mark(desk, Freshness::of(piece, model.day())) }
                    if piece.is_confidential {
                        { " " }<span class="tag">{ desk.t.text("evidence-confidential") }</span>
                    }
                </p>
                { file(desk, workspace, id, piece) }
                { of_organisation(desk, workspace.side, html! {
                    <>
                        { serves(model, desk, workspace, id) }
                        { about(desk, workspace, id, piece) }
                        { take_out(desk, id) }
                    </>
                }) }
            </div>
        },
        None => gone(desk, workspace, id),
    }
}

fn heading(desk: &Desk, dossier: DossierId, title: String) -> Html {
    let t = &desk.t;
    html! {
        <>
            <nav class="back" aria-label={t.text("evidence-back-nav")}>
                <a href={Route::Evidence(dossier, EvidencePage::ALL).href()}>{ t.text("evidence-back") }</a>
            </nav>
            { page_heading(t.text("evidence-piece"), title) }
        </>
    }
}

/// A piece that was taken out can be put back as it was.
fn gone(desk: &Desk, workspace: &Workspace, id: EvidenceId) -> Html {
    let Desk { t, dispatch } = desk;
    let history = workspace.dossier.history(&Field::Evidence(id));
    let last = history.iter().rev().find_map(|entry| match &entry.change {
        Change::EvidenceDescribed { details: Some(details), .. } => Some(details.clone()),
        _ => None,
    });
    let title = last.as_ref().map_or_else(|| t.text("evidence-unknown"), |piece| piece.title.to_string());
    let text = if last.is_some() { "evidence-gone" } else { "evidence-unknown-text" };
    html! {
        <div class="piece-page">
            { heading(desk, workspace.dossier.id, title) }
            <p>{ t.text(text) }</p>
            if let Some(details) = last.filter(|_| workspace.side == Side::Organisation) {
                <p>
                    <button
                        type="button" class="button"
                        onclick={dispatch.on(Event::Entered(vec![Change::EvidenceDescribed { evidence: id, details: Some(details) }]))}
                    >{ t.text("evidence-put-back") }</button>
                </p>
            }
        </div>
    }
}

/// The file, and for the organisation the way to attach one.
fn file(desk: &Desk, workspace: &Workspace, id: EvidenceId, piece: &Rc<Evidence>) -> Html {
    let Desk { t, dispatch } = desk;
    let without = Evidence { file: None, ..(**piece).clone() };
    let detach = Event::Entered(vec![Change::EvidenceDescribed { evidence: id, details: Some(Rc::new(without)) }]);
    let choose = if piece.file.is_some() { "piece-file-replace" } else { "piece-file-choose" };
    html! {
        <section class="piece-file" aria-labelledby="piece-file">
            <h2 id="piece-file">{ t.text("piece-file") }</h2>
            if let Some(file) = &piece.file {
                <p>{ file_words(t, file) }</p>
                { twins(desk, file, &Twins::of(workspace.dossier.evidence(), id)) }
                { file_buttons(desk, file) }
            } else {
                <p class="hint">{ t.text("piece-file-none") }</p>
            }
            if workspace.side == Side::Organisation {
                <div class="beside">
                    { file_door(desk, "piece-file-choose", t.text(choose), AttachTo::Piece(id)) }
                    if piece.file.is_some() {
                        <button type="button" class="button" onclick={dispatch.on(detach)}>{ t.text("piece-file-detach") }</button>
                    }
                </div>
                <p class="hint">{ t.text("piece-file-drop") }</p>
            }
        </section>
    }
}

/// What the piece serves, what it probably serves as well, and the way to link it to more.
fn serves(model: &Model, desk: &Desk, workspace: &Workspace, id: EvidenceId) -> Html {
    let Desk { t, dispatch } = desk;
    let uses = model.uses(workspace, id);
    let n_former = model.n_former_uses(workspace, id);
    let linked: Vec<_> = uses.iter().map(|place| (place.framework.clone(), place.indicator.clone())).collect();
    let is_free = |place: &Use| !linked.contains(&(place.framework.clone(), place.indicator.clone()));
    let free: Rc<Vec<Use>> = Rc::new(model.linkable(workspace).into_iter().filter(is_free).collect());
    let picks = free.iter().map(|place| Pick {
        label: format!("{} {}", place.number, place.statement).into(),
        detail: place.short_name.clone(),
    });
    let onpick = {
        let (dispatch, free) = (dispatch.clone(), free.clone());
        Callback::from(move |index: usize| {
            if let Some(place) = free.get(index) {
                dispatch.send(Event::Entered(vec![link(id, place, true)]));
            }
        })
    };
    html! {
        <section class="piece-serves" aria-labelledby={SERVES}>
            <h2 id={SERVES} tabindex="-1">{ t.with("piece-serves", &[("n", uses.len().into())]) }</h2>
            <ul class="uses">
                for place in uses.iter() {
                    <li key={format!("{}/{}", place.framework, place.indicator)}>
                        { use_link(workspace.dossier.id, place) }
                        <button type="button" class="quiet" onclick={dispatch.on(Event::Entered(vec![link(id, place, false)]))}>
                            { t.text("evidence-unlink") }<span class="visually-hidden">{ format!(" – {} {}", place.short_name, place.number) }</span>
                        </button>
                    </li>
                }
            </ul>
            if n_former > 0 {
                <p class="hint">{ t.with("piece-former", &[("n", n_former.into())]) }</p>
            }
            { probable(desk, id, &model.probable_uses(workspace, id)) }
            <details>
                <summary>{ t.text("piece-link") }</summary>
                <Picker id="piece-link" label={t.text("piece-link-search")} picks={Rc::new(picks.collect::<Vec<_>>())} {onpick} />
            </details>
        </section>
    }
}

/// An indicator that a piece serves, with the way to it where the latest round asks it.
fn use_link(dossier: DossierId, place: &Use) -> Html {
    let words = format!("{} {}", place.number, place.statement);
    let page = RoundPage::Assess(Show::All, Some(place.indicator.clone()));
    html! {
        <span>
            <span class="hint">{ place.short_name.clone() }</span>{ " " }
            if let Some(round) = place.round {
                <a href={Route::Round(dossier, round, page).href()}>{ words }</a>
            } else {
                { words }
            }
        </span>
    }
}

/// What a piece probably serves as well, each a click away; the first few at once, the others folded away.
pub fn probable(desk: &Desk, id: EvidenceId, places: &[Use]) -> Html {
    const AT_ONCE: usize = 4;
    let (first, others) = places.split_at(places.len().min(AT_ONCE));
    html! {
        <div class="probable">
            if !first.is_empty() {
                <p>{ desk.t.text("evidence-probably") }</p>
                { probable_list(desk, id, first) }
                if !others.is_empty() {
                    <details>
                        <summary>{ desk.t.with("evidence-probably-more", &[("n", others.len().into())]) }</summary>
                        { probable_list(desk, id, others) }
                    </details>
                }
            }
        </div>
    }
}

fn probable_list(desk: &Desk, id: EvidenceId, places: &[Use]) -> Html {
    let Desk { t, dispatch } = desk;
    html! {
        <ul class="uses">
            for place in places.iter() {
                <li key={format!("{}/{}", place.framework, place.indicator)}>
                    <span>
                        <span class="hint">{ place.short_name.clone() }</span>
                        { format!(" {} {}", place.number, place.statement) }
                    </span>
                    <button type="button" class="quiet" onclick={dispatch.on(Event::Entered(vec![link(id, place, true)]))}>
                        { t.text("evidence-link") }<span class="visually-hidden">{ format!(" – {} {}", place.short_name, place.number) }</span>
                    </button>
                </li>
            }
        </ul>
    }
}

fn link(evidence: EvidenceId, place: &Use, linked: bool) -> Change {
    Change::EvidenceLinked { evidence, framework: place.framework.clone(), indicator: place.indicator.clone(), linked }
}

/// What it is, saved as one goes.
fn about(desk: &Desk, workspace: &Workspace, id: EvidenceId, piece: &Rc<Evidence>) -> Html {
    let onsave = {
        let (dispatch, piece) = (desk.dispatch.clone(), piece.clone());
        Callback::from(move |values| {
            let details = Some(Rc::new(described(&values, (*piece).clone())));
            dispatch.send(Event::Entered(vec![Change::EvidenceDescribed { evidence: id, details }]));
        })
    };
    html! {
        <section aria-labelledby="piece-about">
            <h2 id="piece-about">{ desk.t.text("piece-about") }</h2>
            <Form id="piece" fields={describe(desk, piece, &roles(workspace))} {onsave} />
        </section>
    }
}

fn take_out(desk: &Desk, id: EvidenceId) -> Html {
    let Desk { t, dispatch } = desk;
    let taken_out = Event::Entered(vec![Change::EvidenceDescribed { evidence: id, details: None }]);
    html! {
        <p class="piece-end">
            <button type="button" class="button danger" onclick={dispatch.on(taken_out)}>{ t.text("evidence-take-out") }</button>
            <span class="hint">{ t.text("evidence-take-out-hint") }</span>
        </p>
    }
}
