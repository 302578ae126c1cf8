//! What the reviewer concludes.

use yew::prelude::*;

use super::ReviewAtHand;
use crate::app::Model;
use crate::ui::context::Desk;

/// What the reviewer concludes, below the heading that all pages of a review share.
pub(super) fn page(_desk: &Desk, _model: &Model, _at: &ReviewAtHand<'_>) -> Html {
    html! {}
}
