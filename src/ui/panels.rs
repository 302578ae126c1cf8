//! Panels: what groups of people are asked, and what they answered.

use yew::prelude::*;

use super::context::Desk;
use super::parts::page_heading;
use super::screen::RoundAtHand;
use crate::app::Model;

/// Panels: what groups of people are asked, and what they answered.
pub fn panels_page(model: &Model, desk: &Desk, at_hand: &RoundAtHand<'_>) -> Html {
    let _ = (model, at_hand);
    page_heading(String::new(), desk.t.text("page-panels"))
}
