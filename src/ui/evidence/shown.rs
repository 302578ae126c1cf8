//! Looking at the file of a piece of evidence. Only pictures are drawn here, and only of kinds that cannot run
//! anything; a PDF opens beside the page; everything else is saved. What a file is, its first bytes say.

use yew::prelude::*;

use crate::app::Event;
use crate::app::evidence::EvidencePage;
use crate::app::files::{AttachmentProblem, FileUse, Look, ShownFile};
use crate::app::route::Route;
use crate::app::workspace::Workspace;
use crate::dossier::entry::DossierId;
use crate::dossier::evidence::FileRef;
use crate::score::evidence::Serving;
use crate::ui::context::Desk;
use crate::ui::dialogs::Dialog;

/// The buttons of a file: what can be looked at, and saving it.
pub fn file_buttons(desk: &Desk, file: &FileRef) -> Html {
    let Desk { t, dispatch } = desk;
    let name = || html! { <span class="visually-hidden">{ format!(" – {}", file.name) }</span> };
    html! {
        <p class="beside">
            if Look::of(file) != Look::Nowhere {
                <button type="button" class="button" onclick={dispatch.on(Event::FileAsked(file.clone(), FileUse::Show))}>
                    { t.text("file-look") }{ name() }
                </button>
            }
            <button type="button" class="button" onclick={dispatch.on(Event::FileAsked(file.clone(), FileUse::Save))}>
                { t.text("file-save") }{ name() }
            </button>
        </p>
    }
}

/// The one button of a file in a list: to look at it where that can be done here, and otherwise to save it.
pub fn file_button(desk: &Desk, file: &FileRef) -> Html {
    let (what, words) = match Look::of(file) {
        Look::Nowhere => (FileUse::Save, "file-save"),
        Look::Picture | Look::Beside => (FileUse::Show, "file-look"),
    };
    html! {
        <button type="button" class="quiet" onclick={desk.dispatch.on(Event::FileAsked(file.clone(), what))}>
            { desk.t.text(words) }<span class="visually-hidden">{ format!(" – {}", file.name) }</span>
        </button>
    }
}

/// The title of a piece, which leads to its page while that still says the same of it.
pub fn piece_title(dossier: DossierId, piece: &Serving) -> Html {
    let title = piece.details.title.clone();
    match piece.stands {
        true => html! { <a href={Route::Evidence(dossier, EvidencePage::Piece(piece.id)).href()}>{ title }</a> },
        false => html! { <span>{ title }</span> },
    }
}

/// The file that is looked at, in front of the page.
pub fn shown_dialog(desk: &Desk, workspace: &Workspace, shown: &ShownFile) -> Html {
    let Desk { t, dispatch } = desk;
    let items = workspace.dossier.evidence().items.values();
    let has_it = |file: &Option<FileRef>| file.as_ref().is_some_and(|file| file.sha256 == shown.file.sha256);
    let piece = { items }.find(|piece| has_it(&piece.file));
    let title = piece.map_or_else(|| shown.file.name.clone(), |piece| piece.title.clone());
    html! {
        <Dialog title={title.to_string()} oncancel={dispatch.on(Event::FileHidden)}>
            <div class="shown-file">{ content(desk, shown, &title) }</div>
            <p class="hint">{ super::words::file_words(t, &shown.file) }</p>
            <p class="buttons">
                <button type="button" class="button" onclick={dispatch.on(Event::FileAsked(shown.file.clone(), FileUse::Save))}>
                    { t.text("file-save") }
                </button>
                <button type="button" class="button primary" onclick={dispatch.on(Event::FileHidden)}>{ t.text("dismiss") }</button>
            </p>
        </Dialog>
    }
}

fn content(desk: &Desk, shown: &ShownFile, title: &str) -> Html {
    let t = &desk.t;
    match (&shown.address, Look::of(&shown.file)) {
        (Ok(address), Look::Picture) => html! { <img src={address.to_string()} alt={title.to_owned()} /> },
        (Ok(address), Look::Beside) => html! {
            <p>
                <a class="button" href={address.to_string()} target="_blank" rel="noopener">{ t.text("file-open-beside") }</a>
            </p>
        },
        (Ok(_), Look::Nowhere) => html! { <p>{ t.text("file-only-saved") }</p> },
        (Err(AttachmentProblem::Missing), _) => html! { <p class="problem">{ t.text("file-missing") }</p> },
        (Err(_), _) => html! { <p class="problem">{ t.text("file-unreadable") }</p> },
    }
}
