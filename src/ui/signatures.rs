//! The key with which one signs in this browser, and the keys that one knows.

use yew::prelude::*;

use super::context::Desk;
use super::parts::page_heading;
use crate::app::Model;

/// The key with which one signs in this browser, and the keys that one knows.
pub fn signatures_page(_model: &Model, desk: &Desk) -> Html {
    page_heading(String::new(), desk.t.text("page-signatures"))
}
