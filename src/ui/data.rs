//! Données: where data lives, export, opening a file, deleting.

use std::rc::Rc;

use web_sys::HtmlInputElement;
use yew::prelude::*;

use super::context::{Desk, use_desk};
use super::home::backup_age;
use super::parts::page_heading;
use crate::app::files::{Enclosed, Enclosure};
use crate::app::route::Route;
use crate::app::shelf::{Shelf, Summary};
use crate::app::workspace::Workspace;
use crate::app::{Event, Storage};
use crate::browser::files;
use crate::dossier::entry::{DossierId, Timestamp};
use crate::formats::limits::EVIDENCE_BYTES;
use crate::texts::Texts;

/// Properties of [`DataPage`].
#[derive(Clone, PartialEq, Properties)]
pub struct DataPageProperties {
    /// The dossiers.
    pub shelf: Option<Rc<Shelf>>,
    /// Whether work is kept.
    pub storage: Storage,
    /// The dossier at hand, which can be exported at once.
    pub at_hand: Option<DossierId>,
    /// What can be chosen of its evidence files, when it rests on any.
    pub enclosure: Option<EnclosureChoice>,
    /// The present moment.
    pub now: Timestamp,
    /// Minutes east of UTC.
    pub utc_offset: i32,
}

/// Which evidence files can go into the file of the dossier at hand.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EnclosureChoice {
    dossier: DossierId,
    chosen: Enclosure,
    /// What each choice comes to: how many files, and how many bytes.
    amounts: [(Enclosure, usize, u64); 3],
    n_missing: usize,
}

impl EnclosureChoice {
    /// The choice for a dossier; none when it rests on no file.
    pub fn of(workspace: &Workspace) -> Option<EnclosureChoice> {
        let amounts = Enclosure::ALL.map(|enclosure| {
            let Enclosed { files, bytes } = workspace.enclosed(enclosure);
            (enclosure, files.len(), bytes)
        });
        let n_missing = workspace.n_missing_files();
        let (dossier, chosen) = (workspace.dossier.id, workspace.enclosure);
        (amounts[0].1 + n_missing > 0).then_some(EnclosureChoice { dossier, chosen, amounts, n_missing })
    }
}

/// Which evidence files go into the file, each choice with its size. What makes no difference is not offered.
fn enclosure_choice(desk: &Desk, choice: &EnclosureChoice) -> Html {
    let t = &desk.t;
    let [(_, n_all, bytes), (_, n_open, _), _] = choice.amounts;
    let is_offered = |enclosure: Enclosure| match enclosure {
        Enclosure::NotConfidential => n_open < n_all,
        Enclosure::All | Enclosure::None => true,
    };
    let missing = t.with("enclosure-missing", &[("n", choice.n_missing.into())]);
    if n_all == 0 {
        return html! { <p class="hint">{ missing }</p> };
    }
    let offered = choice.amounts.into_iter().filter(|(enclosure, ..)| is_offered(*enclosure));
    let most = t.file_size(EVIDENCE_BYTES);
    html! {
        <fieldset class="enclosure">
            <legend>{ t.text("enclosure-title") }</legend>
            for (enclosure, n, bytes) in offered {
                <label key={enclosure.word()} class="choice">
                    <input
                        type="radio" name="enclosure" value={enclosure.word()} checked={choice.chosen == enclosure}
                        onchange={desk.dispatch.on(Event::EnclosureChosen(enclosure))}
                    />
                    <span>{ enclosure_text(t, enclosure, n, bytes) }</span>
                </label>
            }
            if bytes > EVIDENCE_BYTES {
                <p class="hint">{ t.with("enclosure-too-much", &[("most", (&most).into())]) }</p>
            }
            if choice.n_missing > 0 {
                <p class="hint">{ missing }</p>
            }
        </fieldset>
    }
}

fn enclosure_text(t: &Texts, enclosure: Enclosure, n: usize, bytes: u64) -> String {
    let size = t.file_size(bytes);
    let amount = &[("n", n.into()), ("size", (&size).into())];
    match enclosure {
        Enclosure::All => t.with("enclosure-all", amount),
        Enclosure::NotConfidential => t.with("enclosure-open", amount),
        Enclosure::None => t.text("enclosure-none"),
    }
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
                            { data_row(desk, summary, props.now) }
                            if let Some(choice) = props.enclosure.as_ref().filter(|choice| choice.dossier == summary.dossier) {
                                { enclosure_choice(desk, choice) }
                            }
                        </li>
                    }
                </ul>
                if props.shelf.as_ref().is_none_or(|shelf| shelf.is_empty()) {
                    <p>{ t.text("data-none") }</p>
                }
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

fn data_row(desk: &Desk, summary: &Summary, now: Timestamp) -> Html {
    let t = &desk.t;
    let dispatch = &desk.dispatch;
    html! {
        <div class="data-row">
            <p>
                <a href={Route::Dossier(summary.dossier).href()}>{ summary.name.clone() }</a>
                <span class="detail">
                    { t.with("n-entries", &[("n", summary.n_entries.into())]) }{ " · " }{ backup_age(t, summary, now) }
                </span>
            </p>
            <p>
                <button type="button" class="button" onclick={dispatch.on(Event::ExportAsked(summary.dossier))}>
                    { t.text("export") }<span class="visually-hidden">{ format!(" – {}", summary.name) }</span>
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
    let dispatch = desk.dispatch.clone();
    let onchange = move |event: web_sys::Event| {
        let input = event.target_unchecked_into::<HtmlInputElement>();
        if let Some((ticket, offered)) = input.files().and_then(files::hold) {
            dispatch.send(Event::FilesOffered(ticket, offered));
        }
        // Choosing the same file once more shall be noticed.
        input.set_value("");
    };
    html! {
        <p class="file-door">
            <label class="button" for="file-input">{ t.text("choose-file") }</label>
            <input id="file-input" class="visually-hidden" type="file" accept=".qualicycle,.json,.zip,.html" {onchange} />
            <span class="hint">{ t.text("or-drop") }</span>
        </p>
    }
}
