//! Consensus: what the raters differ on, and what they agree on.

use yew::prelude::*;

use super::context::Desk;
use super::parts::page_heading;
use super::screen::RoundAtHand;
use crate::app::Model;

/// Consensus: what the raters differ on, and what they agree on.
pub fn consensus_page(model: &Model, desk: &Desk, at_hand: &RoundAtHand<'_>) -> Html {
    let _ = (model, at_hand);
    page_heading(String::new(), desk.t.text("page-consensus"))
}
