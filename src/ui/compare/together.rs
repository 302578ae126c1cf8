//! Which indicators are weak together.

use std::rc::Rc;

use yew::prelude::*;

use super::super::context::Desk;
use crate::app::Model;
use crate::app::desks::Seen;

/// Which indicators are weak together.
pub fn together(model: &Model, desk: &Desk, seen: &Rc<Seen>) -> Html {
    let _ = (model, desk, seen);
    html! {}
}
