//! A decision and its letter.

use yew::prelude::*;

use super::super::context::Desk;
use crate::app::Model;
use crate::app::desks::AtHand;
use crate::compare::decision::DecisionId;

/// A decision and its letter.
pub fn decision_page(model: &Model, desk: &Desk, at_hand: &AtHand, id: DecisionId) -> Html {
    let _ = (model, desk, at_hand, id);
    html! {}
}
