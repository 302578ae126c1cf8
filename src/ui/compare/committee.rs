//! Who decides.

use yew::prelude::*;

use super::super::context::Desk;
use crate::app::Model;
use crate::app::desks::AtHand;

/// Who decides.
pub fn committee_page(model: &Model, desk: &Desk, at_hand: &AtHand) -> Html {
    let _ = (model, desk, at_hand);
    html! {}
}
