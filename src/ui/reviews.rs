//! Reviews by people from outside: the list, and the pages of one.

use yew::prelude::*;

use super::context::Desk;
use super::parts::page_heading;
use crate::app::Model;
use crate::app::route::ReviewsPage;
use crate::app::workspace::Workspace;

/// Reviews by people from outside: the list, and the pages of one.
pub fn reviews_page(_model: &Model, desk: &Desk, workspace: &Workspace, _page: &ReviewsPage) -> Html {
    page_heading(workspace.dossier.organisation().name.to_string(), desk.t.text("page-reviews"))
}
