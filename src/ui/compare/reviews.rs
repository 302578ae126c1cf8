//! What organisations say of themselves beside what reviews found.

use std::rc::Rc;

use yew::prelude::*;

use super::super::context::Desk;
use crate::app::Model;
use crate::app::desks::Seen;

/// What organisations say of themselves beside what reviews found.
pub fn reviews(model: &Model, desk: &Desk, seen: &Rc<Seen>) -> Html {
    let _ = (model, desk, seen);
    html! {}
}
