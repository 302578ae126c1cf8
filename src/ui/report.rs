//! The papers of a round: what a reader outside gets, as it will print, and the files of it.

use yew::prelude::*;

use super::context::Desk;
use super::parts::page_heading;
use super::screen::RoundAtHand;
use crate::app::Model;
use crate::app::route::PaperChoice;

/// The papers of a round.
pub fn report_page(_model: &Model, desk: &Desk, at_hand: &RoundAtHand<'_>, _choice: &PaperChoice) -> Html {
    let label = &at_hand.round.opening.label;
    page_heading(desk.t.with("round-named", &[("label", label.into())]), desk.t.text("page-report"))
}
