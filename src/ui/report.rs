//! The papers of a round: which one, what stands in it and in which language, how the organisation presents itself, what
//! a reader outside gets as it will print, and the files of it.

mod choice;
mod files;
mod looks;
mod written;

use std::rc::Rc;

use yew::prelude::*;

use super::context::Desk;
use super::paper::paper;
use super::parts::page_heading;
use super::screen::{RoundAtHand, loading};
use crate::app::Model;
use crate::app::route::PaperChoice;
use crate::papers::Paper;
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
        Written::Here { t, paper, .. } => {
            let of_reader = Desk { t: t.clone(), dispatch: desk.dispatch.clone() };
            html! {
                <div class="report-paper" role="region" aria-label={desk.t.text("papers-preview")}>
                    <Sheets desk={of_reader} paper={Shown(paper.clone())} />
                    <p class="paper-running" aria-hidden="true">{ &paper.running }</p>
                </div>
            }
        }
    }
}

/// A paper that is shown. It is the same only while it is the very same: comparing two of them word by word would take
/// as long as drawing them.
#[derive(Clone)]
struct Shown(Rc<Paper>);

impl PartialEq for Shown {
    fn eq(&self, other: &Shown) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}

#[derive(PartialEq, Properties)]
struct SheetsProperties {
    desk: Desk,
    paper: Shown,
}

/// The paper, drawn again only when it is another one.
#[component]
fn Sheets(props: &SheetsProperties) -> Html {
    paper(&props.desk, &props.paper.0)
}
