//! Deciding on an organisation.

use yew::prelude::*;

use super::super::context::Desk;
use crate::app::Model;
use crate::app::desks::AtHand;
use crate::dossier::entry::DossierId;

/// Deciding on an organisation.
pub fn decide_page(model: &Model, desk: &Desk, at_hand: &AtHand, id: DossierId) -> Html {
    let _ = (model, desk, at_hand, id);
    html! {}
}
