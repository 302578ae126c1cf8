//! The same organisations over time.

use std::rc::Rc;

use yew::prelude::*;

use super::super::context::Desk;
use crate::app::Model;
use crate::app::desks::Seen;

/// The same organisations over time.
pub fn trend(model: &Model, desk: &Desk, seen: &Rc<Seen>) -> Html {
    let _ = (model, desk, seen);
    html! {}
}
