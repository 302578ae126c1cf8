//! Writing a framework.

use yew::prelude::*;

use crate::app::Model;
use crate::ui::context::Desk;
use crate::ui::parts::page_heading;

/// The page.
pub fn manuscript_page(_model: &Model, desk: &Desk) -> Html {
    page_heading(String::new(), desk.t.text("page-manuscript"))
}
