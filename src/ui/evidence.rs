//! The evidence of a dossier: what shows that things are as it says, and what each piece serves.

use yew::prelude::*;

use super::context::Desk;
use super::parts::page_heading;
use crate::app::Model;
use crate::app::workspace::Workspace;

/// The evidence of a dossier: what shows that things are as it says, and what each piece serves.
pub fn evidence_page(model: &Model, desk: &Desk, workspace: &Workspace) -> Html {
    let _ = (model, workspace);
    page_heading(String::new(), desk.t.text("page-evidence"))
}
