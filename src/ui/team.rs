//! Équipe: who takes part, when, and who looks after which indicator.

use yew::prelude::*;

use super::context::Desk;
use super::parts::page_heading;
use super::screen::RoundAtHand;
use crate::app::Model;

/// Équipe: who takes part, when, and who looks after which indicator.
pub fn team_page(model: &Model, desk: &Desk, at_hand: &RoundAtHand<'_>) -> Html {
    let _ = (model, at_hand);
    page_heading(String::new(), desk.t.text("page-team"))
}
