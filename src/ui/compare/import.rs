//! Bringing in results from a table of another tool.

use yew::prelude::*;

use super::super::context::Desk;
use crate::app::Model;
use crate::app::desks::AtHand;

/// Bringing in results from a table of another tool.
pub fn import_page(model: &Model, desk: &Desk, at_hand: &AtHand) -> Html {
    let _ = (model, desk, at_hand);
    html! {}
}
