//! The findings of a review, and the one at hand.

use yew::prelude::*;

use super::ReviewAtHand;
use crate::app::Model;
use crate::dossier::finding::FindingId;
use crate::ui::context::Desk;

/// The findings of a review, and the one at hand, below the heading that all pages of a review share.
pub(super) fn page(_desk: &Desk, _model: &Model, _at: &ReviewAtHand<'_>, _finding: Option<FindingId>) -> Html {
    html! {}
}
