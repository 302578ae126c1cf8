//! Panels: what groups of people are asked, what they answered as far as it may be told, and the groups side by side.

mod editor;
mod list;
mod panel;
mod questions;
mod results;
pub mod sending;
mod sides;
pub mod words;

use yew::prelude::*;

use super::context::Desk;
use super::screen::RoundAtHand;
use crate::app::Model;
use crate::app::route::{RoundPage, Route};
use crate::dossier::panel::PanelId;

/// The panels of a round, or the one that the address names.
pub fn panels_page(model: &Model, desk: &Desk, at_hand: &RoundAtHand<'_>) -> Html {
    match &model.route {
        Route::Round(_, _, RoundPage::Panels(Some(panel))) => panel::panel_page(model, desk, at_hand, *panel),
        _ => list::list_page(model, desk, at_hand),
    }
}

/// The address of a panel, or of all of them.
fn address(at_hand: &RoundAtHand<'_>, panel: Option<PanelId>) -> String {
    Route::Round(at_hand.workspace.dossier.id, at_hand.round.id, RoundPage::Panels(panel)).href()
}
