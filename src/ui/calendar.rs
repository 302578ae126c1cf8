//! What is due, whatever it belongs to: labels, audits, findings, actions, milestones.

use yew::prelude::*;

use super::context::Desk;
use super::parts::page_heading;
use crate::app::Model;

use crate::app::workspace::Workspace;

/// What is due, whatever it belongs to: labels, audits, findings, actions, milestones.
pub fn calendar_page(_model: &Model, desk: &Desk, workspace: &Workspace) -> Html {
    page_heading(workspace.dossier.organisation().name.to_string(), desk.t.text("page-calendar"))
}
