//! Two editions of a framework side by side.

use yew::prelude::*;

use crate::app::Model;
use crate::ui::context::Desk;
use crate::ui::parts::page_heading;

/// The page.
pub fn editions_page(_model: &Model, desk: &Desk) -> Html {
    page_heading(String::new(), desk.t.text("page-editions"))
}
