//! The catalogue: all frameworks that can be used, and a search over their texts.

use yew::prelude::*;

use crate::app::Model;
use crate::ui::context::Desk;
use crate::ui::parts::page_heading;

/// The page.
pub fn catalogue_page(_model: &Model, desk: &Desk) -> Html {
    page_heading(String::new(), desk.t.text("page-frameworks"))
}
