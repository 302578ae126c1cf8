//! What was decided, and what is due.

use yew::prelude::*;

use super::super::context::Desk;
use crate::app::Model;
use crate::app::desks::AtHand;

/// What was decided, and what is due.
pub fn decisions_page(model: &Model, desk: &Desk, at_hand: &AtHand) -> Html {
    let _ = (model, desk, at_hand);
    html! {}
}
