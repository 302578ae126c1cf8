//! What the label's rule proposes for each organisation, and what is missing.

use std::rc::Rc;

use yew::prelude::*;

use super::super::context::Desk;
use crate::app::Model;
use crate::app::desks::{AtHand, Seen};

/// What the label's rule proposes for each organisation, and what is missing.
pub fn label(model: &Model, desk: &Desk, at_hand: &AtHand, seen: &Rc<Seen>) -> Html {
    let _ = (model, desk, at_hand, seen);
    html! {}
}
