//! A label's rule, as it is written.

use yew::prelude::*;

use super::super::context::Desk;
use crate::app::Model;
use crate::app::desks::AtHand;
use crate::compare::rule::RuleId;

/// A label's rule, as it is written.
pub fn rule_page(model: &Model, desk: &Desk, at_hand: &AtHand, id: RuleId) -> Html {
    let _ = (model, desk, at_hand, id);
    html! {}
}
