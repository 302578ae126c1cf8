//! Axes: what matters most, and the one to three things to work on.

use yew::prelude::*;

use super::context::Desk;
use super::parts::page_heading;
use super::screen::RoundAtHand;
use crate::app::Model;

/// Axes: what matters most, and the one to three things to work on.
pub fn axes_page(model: &Model, desk: &Desk, at_hand: &RoundAtHand<'_>) -> Html {
    let _ = (model, at_hand);
    page_heading(String::new(), desk.t.text("page-axes"))
}
