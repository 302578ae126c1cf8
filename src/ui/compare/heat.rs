//! Organisations and themes, cell by cell.

use std::rc::Rc;

use yew::prelude::*;

use super::super::context::Desk;
use crate::app::Model;
use crate::app::desks::Seen;

/// Organisations and themes, cell by cell.
pub fn heat(model: &Model, desk: &Desk, seen: &Rc<Seen>) -> Html {
    let _ = (model, desk, seen);
    html! {}
}
