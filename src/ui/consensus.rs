//! Consensus: who has finished voting, what the raters differ on, what they agree on, and how far they agree.

mod figures;
mod item;
mod theme;
pub mod votes;

use yew::prelude::*;

use super::context::Desk;
use super::parts::page_heading;
use super::prepare::sealed_note;
use super::screen::RoundAtHand;
use crate::app::Model;
use crate::app::route::{RoundPage, Route};
use crate::dossier::round::Round;
use crate::dossier::team::MemberId;
use crate::framework::reading::Reading;
use crate::framework::{IndicatorId, Theme};
use crate::score::agreement::voted_on;

/// What the parts of the page look at.
struct Table<'a> {
    reading: &'a Reading,
    round: &'a Round,
    /// The member who works here.
    acting: Option<MemberId>,
    /// The indicator that the address names.
    at: Option<&'a IndicatorId>,
}

/// Consensus: what the raters differ on, and what they agree on.
pub fn consensus_page(model: &Model, desk: &Desk, at_hand: &RoundAtHand<'_>) -> Html {
    let t = &desk.t;
    let (round, reading) = (&*at_hand.round, &at_hand.reading);
    let at = match &model.route {
        Route::Round(_, _, RoundPage::Consensus(at)) => at.as_ref(),
        _ => None,
    };
    let table = Table { reading, round, acting: at_hand.workspace.voter(round), at };
    let link = |page| Route::Round(at_hand.workspace.dossier.id, round.id, page).href();
    let has_votes = |theme: &&Theme| voted_on(&reading.framework, round, &theme.id).next().is_some();
    let themes: Vec<&Theme> = reading.framework.themes.iter().filter(has_votes).collect();
    html! {
        <div class="consensus">
            { page_heading(t.with("round-named", &[("label", (&round.opening.label).into())]), t.text("page-consensus")) }
            { sealed_note(desk, round) }
            if round.deliberation.rule.is_none() {
                <p class="empty">
                    { t.text("consensus-together") }{ " " }
                    <a href={link(RoundPage::Prepare)}>{ t.text("consensus-go-prepare") }</a>
                </p>
            } else if themes.is_empty() {
                <p class="empty">
                    { t.text("assess-empty") }{ " " }<a href={link(RoundPage::Prepare)}>{ t.text("page-prepare") }</a>
                </p>
            } else {
                <p class="lead">{ t.text("consensus-intro") }</p>
                if round.raters().next().is_none() {
                    <p class="banner">
                        { t.text("voting-no-raters") }{ " " }<a href={link(RoundPage::Team)}>{ t.text("page-team") }</a>
                    </p>
                }
                for theme in themes {
                    { theme::theme_section(desk, &table, theme) }
                }
                { figures::figures_section(desk, reading, round) }
                <p class="next-step">
                    <span>{ t.text("consensus-next") }</span>
                    <a class="button" href={link(RoundPage::ANALYSE)}>{ t.text("assess-go") }</a>
                </p>
            }
        </div>
    }
}
