//! A framework as a school sees it.

use yew::prelude::*;

use crate::app::Model;
use crate::ui::context::Desk;
use crate::ui::parts::page_heading;

/// The page.
pub fn framework_page(_model: &Model, desk: &Desk) -> Html {
    page_heading(String::new(), desk.t.text("page-framework"))
}
