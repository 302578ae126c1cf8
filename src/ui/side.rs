//! Which side of a review one works on: said above every page while one reviews, and the pages of the organisation are
//! then there to be read.

use yew::prelude::*;

use super::context::Desk;
use crate::app::Event;
use crate::app::route::{ReviewsPage, Route};
use crate::dossier::entry::DossierId;
use crate::dossier::side::Side;

/// Says that one reviews here, what follows from it, and how to go back.
pub fn side_banner(desk: &Desk, dossier: DossierId) -> Html {
    let Desk { t, dispatch } = desk;
    html! {
        <section class="banner side-banner" aria-label={t.text("side-label")}>
            <p><strong>{ t.text("side-reviewer") }</strong>{ " " }{ t.text("side-reviewer-text") }</p>
            <p class="side-ways">
                <a href={Route::Reviews(dossier, ReviewsPage::All).href()}>{ t.text("side-to-reviews") }</a>
                <button type="button" class="quiet" onclick={dispatch.on(Event::SideChosen(Side::Organisation))}>
                    { t.text("side-back") }
                </button>
            </p>
        </section>
    }
}

/// A page of the organisation's: to be read, while one reviews. The fields stay where they are, with what was entered
/// in them, and cannot be changed; links and folded parts go on working.
pub fn of_organisation(desk: &Desk, side: Side, page: Html) -> Html {
    match side {
        Side::Organisation => page,
        Side::Reviewer => html! {
            <fieldset class="to-read" disabled=true>
                <legend class="visually-hidden">{ desk.t.text("side-to-read") }</legend>
                { page }
            </fieldset>
        },
    }
}
