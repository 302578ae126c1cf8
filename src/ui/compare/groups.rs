//! Organisations by region, kind and size.

use std::rc::Rc;

use yew::prelude::*;

use super::super::context::Desk;
use crate::app::Model;
use crate::app::desks::Seen;

/// Organisations by region, kind and size.
pub fn groups(model: &Model, desk: &Desk, seen: &Rc<Seen>) -> Html {
    let _ = (model, desk, seen);
    html! {}
}
