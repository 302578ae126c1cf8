//! Exporting the comparison, and uniting it with another copy.

use yew::prelude::*;

use super::super::context::Desk;
use crate::app::Model;
use crate::app::desks::AtHand;

/// Exporting the comparison, and uniting it with another copy.
pub fn exchange_page(model: &Model, desk: &Desk, at_hand: &AtHand) -> Html {
    let _ = (model, desk, at_hand);
    html! {}
}
