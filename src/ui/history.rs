//! What happened in a dossier: who, when, from what to what.

use yew::prelude::*;

use super::context::Desk;
use super::parts::page_heading;
use crate::app::Model;
use crate::app::workspace::Workspace;

/// What happened in a dossier: who, when, from what to what.
pub fn history_page(model: &Model, desk: &Desk, workspace: &Workspace) -> Html {
    let _ = (model, workspace);
    page_heading(String::new(), desk.t.text("page-history"))
}
