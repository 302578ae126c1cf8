//! Values of two people that stand side by side, to be settled one by one.

use yew::prelude::*;

use super::context::Desk;
use super::parts::page_heading;
use crate::app::Model;
use crate::app::workspace::Workspace;

/// Values of two people that stand side by side, to be settled one by one.
pub fn clashes_page(model: &Model, desk: &Desk, workspace: &Workspace) -> Html {
    let _ = (model, workspace);
    page_heading(String::new(), desk.t.text("page-clashes"))
}
