//! Données: where data lives, export, opening a file, deleting.

use std::rc::Rc;

use yew::prelude::*;

use super::context::{Desk, use_desk};
use super::doors::offers;
use super::home::backup_age;
use super::leaving::{Departure, departure_part};
use super::parts::page_heading;
use crate::app::leaving::departure_id;
use crate::app::route::Route;
use crate::app::shelf::{Shelf, Summary};
use crate::app::{Event, Storage};
use crate::dossier::entry::{DossierId, Timestamp};

/// Properties of [`DataPage`].
#[derive(Clone, PartialEq, Properties)]
pub struct DataPageProperties {
    /// The dossiers.
    pub shelf: Option<Rc<Shelf>>,
    /// Whether work is kept.
    pub storage: Storage,
    /// What holds of the seals and signatures of the dossier at hand, in a sentence and in full; none while nothing is
    /// sealed.
    #[prop_or_default]
    pub verdict: Option<(DossierId, String, Html)>,
    /// What the file of the dossier at hand would hold.
    pub departure: Option<Departure>,
    /// The present moment.
    pub now: Timestamp,
    /// Minutes east of UTC.
    pub utc_offset: i32,
}

/// Données.
#[component]
pub fn DataPage(props: &DataPageProperties) -> Html {
    let desk = &use_desk();
    let t = &desk.t;
    let storage = match props.storage {
        Storage::Starting => "storage-starting",
        Storage::Kept => "storage-kept",
        Storage::MemoryOnly => "storage-memory",
        Storage::Lost => "storage-lost",
    };
    html! {
        <>
            { page_heading(String::new(), t.text("page-data")) }
            <section aria-labelledby="data-where">
                <h2 id="data-where">{ t.text("data-where") }</h2>
                <p>{ t.text("data-where-text") }</p>
                <p class="count">{ t.text(storage) }</p>
                <div>
                    if props.storage == Storage::Lost {
                        <button type="button" class="button" onclick={desk.dispatch.on(Event::LossAccepted)}>
                            { t.text("loss-accepted") }
                        </button>
                    }
                </div>
                <p class="hint">{ t.text("data-risks") }</p>
            </section>
            <section aria-labelledby="data-dossiers">
                <h2 id="data-dossiers">{ t.text("data-dossiers") }</h2>
                <ul class="data-list">
                    for summary in props.shelf.iter().flat_map(|shelf| shelf.iter()) {
                        <li key={summary.dossier.to_string()}>
                            { data_row(desk, summary, props.departure.as_ref(), props.now) }
                            if let Some((_, short, whole)) = props.verdict.as_ref().filter(|(of, ..)| *of == summary.dossier) {
                                <details class="data-verdict">
                                    <summary>{ short.clone() }</summary>
                                    { whole.clone() }
                                </details>
                            }
                        </li>
                    }
                </ul>
                if props.shelf.as_ref().is_none_or(|shelf| shelf.is_empty()) {
                    <p>{ t.text("data-none") }</p>
                }
            </section>
            <section aria-labelledby="data-signatures">
                <h2 id="data-signatures">{ t.text("page-signatures") }</h2>
                <p>{ t.text("data-signatures-text") }{ " " }<a href={Route::Signatures.href()}>{ t.text("to-signatures") }</a></p>
            </section>
            <section aria-labelledby="data-open">
                <h2 id="data-open">{ t.text("data-open") }</h2>
                <p>{ t.text("door-open-text") }</p>
                { file_door(desk) }
            </section>
            <section aria-labelledby="data-rescue">
                <h2 id="data-rescue">{ t.text("data-rescue") }</h2>
                <p>{ t.text("data-rescue-text") }{ " " }<a href="rescue.html">{ t.text("data-rescue-link") }</a></p>
            </section>
        </>
    }
}

/// A dossier. What its file would hold is said before the button that saves it; of a dossier that is not at hand, one
/// asks to see that first.
fn data_row(desk: &Desk, summary: &Summary, departure: Option<&Departure>, now: Timestamp) -> Html {
    let t = &desk.t;
    let dispatch = &desk.dispatch;
    let departure = departure.filter(|departure| departure.dossier == summary.dossier);
    html! {
        <div class="data-row">
            <p>
                <a href={Route::Dossier(summary.dossier).href()}>{ summary.name.clone() }</a>
                <span class="detail">
                    { t.with("n-entries", &[("n", summary.n_entries.into())]) }{ " · " }{ backup_age(t, summary, now) }
                </span>
            </p>
            if let Some(departure) = departure {
                <div class="departure-place" id={departure_id(summary.dossier)} tabindex="-1">
                    { departure_part(desk, departure) }
                </div>
            }
            <p>
                <button type="button" class="button" onclick={dispatch.on(Event::ExportAsked(summary.dossier))}>
                    { t.text(if departure.is_some() { "export" } else { "leaving-see" }) }<span class="visually-hidden">{ format!(" – {}", summary.name) }</span>
                </button>
                <button type="button" class="button danger" onclick={dispatch.on(Event::DeleteAsked(summary.dossier))}>
                    { t.text("delete") }<span class="visually-hidden">{ format!(" – {}", summary.name) }</span>
                </button>
            </p>
        </div>
    }
}

/// The way in for files: choose, or drop anywhere.
pub fn file_door(desk: &Desk) -> Html {
    let t = &desk.t;
    html! {
        <p class="file-door">
            <label class="button" for="file-input">{ t.text("choose-file") }</label>
            <input id="file-input" class="visually-hidden" type="file" accept=".qualicycle,.json,.zip,.html" onchange={offers(desk)} />
            <span class="hint">{ t.text("or-drop") }</span>
        </p>
    }
}
