//! The papers of a round: which one, what stands in it and in which language, how the organisation presents itself, what
//! a reader outside gets as it will print, and the files of it.

mod choice;
mod files;
mod looks;
mod written;

use yew::prelude::*;

use super::context::Desk;
use super::paper::paper;
use super::parts::page_heading;
use super::screen::{RoundAtHand, loading};
use crate::app::Model;
use crate::app::route::PaperChoice;
use choice::{kinds, options};
use files::files;
use looks::presentation;
use written::{Written, written};

/// The papers of a round.
pub fn report_page(model: &Model, desk: &Desk, at_hand: &RoundAtHand<'_>, choice: &PaperChoice) -> Html {
    let t = &desk.t;
    let label = &at_hand.round.opening.label;
    let written = written(model, at_hand, choice);
    html! {
        <div class="report">
            { page_heading(t.with("round-named", &[("label", label.into())]), t.text("page-report")) }
            <p class="lead">{ t.text("papers-lead") }</p>
            { kinds(desk, at_hand, choice) }
            <div class="report-tools">
                { options(model, desk, at_hand, choice) }
                if at_hand.workspace.side.is_organisation() {
                    { presentation(desk, at_hand) }
                }
            </div>
            { files(desk, at_hand, choice, &written) }
            { preview(desk, &written) }
        </div>
    }
}

/// What a reader outside gets.
fn preview(desk: &Desk, written: &Written) -> Html {
    let said = |key: &str| html! { <p class="empty" role="status">{ desk.t.text(key) }</p> };
    match written {
        Written::OnItsWay => loading(desk),
        Written::NoWords => said("papers-no-words"),
        Written::NoReview => said("papers-no-review"),
        Written::Nothing => said("papers-nothing"),
        Written::Here { t, paper: of, .. } => {
            let of_reader = Desk { t: t.clone(), dispatch: desk.dispatch.clone() };
            html! {
                <div class="report-paper" role="region" aria-label={desk.t.text("papers-preview")}>
                    { paper(&of_reader, of) }
                    <p class="paper-running" aria-hidden="true">{ &of.running }</p>
                </div>
            }
        }
    }
}
