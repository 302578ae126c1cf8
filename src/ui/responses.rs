//! Bringing in answers to a panel from a table of another survey tool.

use yew::prelude::*;

use super::context::Desk;
use super::parts::page_heading;
use super::screen::RoundAtHand;
use crate::app::Model;

/// Bringing in answers to a panel from a table of another survey tool.
pub fn responses_page(model: &Model, desk: &Desk, at_hand: &RoundAtHand<'_>) -> Html {
    let _ = (model, at_hand);
    page_heading(String::new(), desk.t.text("page-responses"))
}
