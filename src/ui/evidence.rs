//! The evidence of a dossier: what shows that things are as it says, and what each piece serves.

mod door;
pub mod picker;
mod piece;
pub mod shown;
mod words;

use std::rc::Rc;

use web_sys::HtmlInputElement;
use yew::prelude::*;

use super::context::Desk;
use super::focus::{self, Target};
use super::form::Form;
use super::parts::page_heading;
use crate::app::addition::Addition;
use crate::app::evidence::{EvidencePage, Listed, Listing, Order, Pieces};
use crate::app::files::AttachTo;
use crate::app::route::Route;
use crate::app::workspace::Workspace;
use crate::app::{Event, Model};
use crate::dossier::entry::DossierId;
use crate::dossier::side::Side;
pub use door::file_door;
pub use piece::{SERVES, probable};
pub use words::{describe, described, freshness_words, short_fields};

/// The id of the search field.
const FIELD: &str = "evidence-search";

/// The evidence of a dossier: what shows that things are as it says, and what each piece serves.
pub fn evidence_page(model: &Model, desk: &Desk, workspace: &Workspace) -> Html {
    match &model.route {
        Route::Evidence(_, EvidencePage::Piece(id)) => piece::piece_page(model, desk, workspace, *id),
        Route::Evidence(_, EvidencePage::List(listing)) => list_page(model, desk, workspace, listing),
        _ => html! { <div /> },
    }
}

fn list_page(model: &Model, desk: &Desk, workspace: &Workspace, listing: &Listing) -> Html {
    let t = &desk.t;
    let all = model.pieces(workspace);
    // The address follows what is typed a little later.
    let listing = &listing.looking_for(&model.browse.typed);
    html! {
        <div class="evidence-page">
            { page_heading(workspace.dossier.organisation().name.to_string(), t.text("page-evidence")) }
            <p class="lead">{ t.text("evidence-lead") }</p>
            <div>
                if workspace.side == Side::Organisation {
                    { add(desk, workspace) }
                }
            </div>
            <div>
                if all.is_empty() {
                    <p class="empty">{ t.text("evidence-empty") }</p>
                } else {
                    { tools(desk, workspace.dossier.id, listing, &all, &model.browse.typed) }
                    { list(desk, workspace.dossier.id, listing, &model.listed(workspace, listing)) }
                }
            </div>
        </div>
    }
}

/// The two ways in: files, and a form for what is kept elsewhere.
fn add(desk: &Desk, workspace: &Workspace) -> Html {
    let Desk { t, dispatch } = desk;
    let onsave = {
        let dispatch = dispatch.clone();
        Callback::from(move |values| {
            let details = described(&values, Default::default());
            dispatch.send(Event::Added(Addition::Evidence(Rc::new(details), Vec::new())));
        })
    };
    html! {
        <section class="evidence-add" aria-labelledby="evidence-add">
            <h2 id="evidence-add">{ t.text("evidence-add") }</h2>
            { file_door(desk, "evidence-files", t.text("evidence-files"), AttachTo::New(Vec::new())) }
            <p class="hint">{ t.text("evidence-drop") }{ " " }{ t.text("evidence-personal") }</p>
            <details>
                <summary>{ t.text("evidence-form") }</summary>
                <Form
                    id="new-piece" fields={describe(desk, &Default::default(), &words::roles(workspace))}
                    submit={t.text("evidence-add-button")} {onsave}
                />
            </details>
        </section>
    }
}

/// Search, filters and order.
fn tools(desk: &Desk, dossier: DossierId, listing: &Listing, all: &[Listed], typed: &Rc<str>) -> Html {
    let t = &desk.t;
    let count = |show: Pieces| all.iter().filter(|piece| piece.is_in(show)).count();
    let is_offered = |show: &Pieces| *show == Pieces::All || *show == listing.show || count(*show) > 0;
    let to = |listing: Listing| Route::Evidence(dossier, EvidencePage::List(listing)).href();
    let filter = |show: Pieces| {
        let words = t.with(&format!("evidence-show-{}", show.word()), &[("n", count(show).into())]);
        html! {
            <a
                href={to(Listing { show, ..listing.clone() })}
                aria-current={(show == listing.show).then_some("true")}
            >{ words }</a>
        }
    };
    html! {
        <div class="evidence-tools">
            { search_field(desk, typed) }
            <nav class="filters" aria-label={t.text("evidence-filters")}>
                <ul>
                    for show in Pieces::all().filter(is_offered) {
                        <li key={show.word()}>{ filter(show) }</li>
                    }
                </ul>
            </nav>
            <nav class="orders" aria-label={t.text("evidence-orders")}>
                <span>{ t.text("evidence-orders") }</span>
                <ul>
                    for order in Order::ALL {
                        <li key={order.word()}>
                            <a
                                href={to(Listing { order, ..listing.clone() })}
                                aria-current={(order == listing.order).then_some("true")}
                            >{ t.text(&format!("evidence-order-{}", order.word())) }</a>
                        </li>
                    }
                </ul>
            </nav>
        </div>
    }
}

fn search_field(desk: &Desk, typed: &Rc<str>) -> Html {
    let Desk { t, dispatch } = desk;
    let oninput = {
        let dispatch = dispatch.clone();
        move |event: InputEvent| {
            let text = event.target_unchecked_into::<HtmlInputElement>().value();
            dispatch.send(Event::SearchTyped(text.into()));
        }
    };
    // The button goes away with the words, so the focus goes back to the field.
    let onclear = {
        let dispatch = dispatch.clone();
        move |_: MouseEvent| {
            dispatch.send(Event::SearchTyped("".into()));
            focus::move_to(&Target::Field(FIELD));
        }
    };
    html! {
        <form class="search" role="search" onsubmit={|event: SubmitEvent| event.prevent_default()}>
            <label for={FIELD}>{ t.text("evidence-search") }</label>
            <div class="search-line">
                <input
                    id={FIELD} type="search" value={typed.to_string()} {oninput} maxlength="200"
                    autocomplete="off" enterkeyhint="search"
                />
                if !typed.is_empty() {
                    <button type="button" class="quiet" onclick={onclear}>{ t.text("search-clear") }</button>
                }
            </div>
        </form>
    }
}

/// The pieces, a line or two each.
fn list(desk: &Desk, dossier: DossierId, listing: &Listing, pieces: &[Listed]) -> Html {
    let t = &desk.t;
    let is_whole = listing.show == Pieces::All && listing.words.is_none();
    html! {
        <section class="evidence-list" aria-labelledby="evidence-count">
            <div role="status">
                <h2 id="evidence-count">
                    { t.with(if is_whole { "evidence-count" } else { "evidence-found" }, &[("n", pieces.len().into())]) }
                </h2>
            </div>
            if pieces.is_empty() {
                <p>
                    <a href={Route::Evidence(dossier, EvidencePage::ALL).href()}>{ t.text("evidence-show-everything") }</a>
                </p>
            }
            <ul class="pieces">
                for piece in pieces.iter() {
                    <li key={piece.id.to_string()}>{ row(desk, dossier, piece) }</li>
                }
            </ul>
        </section>
    }
}

fn row(desk: &Desk, dossier: DossierId, piece: &Listed) -> Html {
    let t = &desk.t;
    let details = &piece.details;
    let kept = [details.owner.to_string(), details.place.to_string()].into_iter().filter(|words| !words.is_empty());
    let served = match piece.n_served {
        0 => html! { <span class="hint">{ t.text("evidence-serves-nothing") }</span> },
        n => html! { <span>{ t.with("evidence-serves", &[("n", n.into())]) }</span> },
    };
    html! {
        <>
            <div class="piece-what">
                <p>
                    <a href={Route::Evidence(dossier, EvidencePage::Piece(piece.id)).href()}>{ details.title.clone() }</a>
                    if details.is_confidential {
                        { " " }<span class="tag">{ t.text("evidence-confidential") }</span>
                    }
                </p>
                <p class="hint">{ kept.collect::<Vec<_>>().join(" · ") }</p>
                <div>
                    if let Some(file) = &details.file {
                        <p class="hint">{ words::file_words(t, file) }</p>
                        { words::twins(desk, file, &piece.twins) }
                    }
                </div>
            </div>
            <div class="piece-when">
                <p>{ words::kind_and_day(t, details) }</p>
                <p>{ words::freshness_mark(desk, piece.freshness) }</p>
            </div>
            <p class="piece-use">{ served }</p>
        </>
    }
}
