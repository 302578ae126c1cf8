//! Statistics without names, and what leaves this computer with them.

use std::rc::Rc;

use yew::prelude::*;

use super::super::context::Desk;
use crate::app::Model;
use crate::app::desks::{AtHand, Seen};

/// Statistics without names, and what leaves this computer with them.
pub fn extract(model: &Model, desk: &Desk, at_hand: &AtHand, seen: &Rc<Seen>) -> Html {
    let _ = (model, desk, at_hand, seen);
    html! {}
}
