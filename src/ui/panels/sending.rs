//! How a questionnaire gets to people and their answers come back.

use yew::prelude::*;

use crate::dossier::panel::{PanelId, Questionnaire};
use crate::ui::context::Desk;
use crate::ui::screen::RoundAtHand;

/// The part of a panel's page on sending it and taking in answers.
pub fn sending(desk: &Desk, at_hand: &RoundAtHand<'_>, panel: PanelId, questionnaire: &Questionnaire) -> Html {
    let _ = (at_hand, panel, questionnaire);
    html! {
        <section aria-labelledby="sending">
            <h2 id="sending">{ desk.t.text("panel-sending") }</h2>
            <p>{ desk.t.text("panel-sending-later") }</p>
        </section>
    }
}
