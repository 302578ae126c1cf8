//! Rating alone, on the page of assessment: who rates here, how many have voted, and the votes once they are shown.

use std::rc::Rc;

use web_sys::HtmlSelectElement;
use yew::prelude::*;

use super::AssessPageProperties;
use crate::app::Event;
use crate::app::route::{RoundPage, Route};
use crate::dossier::change::Rating;
use crate::dossier::entry::RoundId;
use crate::dossier::team::{Member, MemberId};
use crate::framework::reading::Reading;
use crate::framework::{IndicatorId, Place};
use crate::score::agreement::is_blind;
use crate::ui::consensus::votes::{ShownVotes, agreed_on, shown_votes};
use crate::ui::context::Desk;
use crate::ui::team::{acting_line, member_words};

/// What a card says of the votes on its indicator.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Voting {
    /// They are hidden still.
    Hidden {
        /// How many have voted.
        n_votes: usize,
        /// How many rate.
        n_raters: usize,
        /// Whether somebody said as whom they rate here.
        can_vote: bool,
    },
    /// They are shown.
    Shown {
        /// The votes, and what was agreed on.
        votes: Rc<ShownVotes>,
        /// Where the team says what it agrees on.
        consensus: String,
    },
}

impl Voting {
    /// Whether nothing can be chosen on the card, since nobody said who rates.
    pub fn waits(&self) -> bool {
        matches!(self, Voting::Hidden { can_vote: false, .. })
    }
}

/// What the card of an indicator says of its votes; none where the team rates together.
pub(super) fn voting(props: &AssessPageProperties, place: &Place<'_>) -> Option<Voting> {
    let round = &props.round;
    let id = &place.indicator.id;
    round.deliberation.rule?;
    if is_blind(&props.reading.framework, round, place) {
        let (n_votes, n_raters) = (round.votes_on(id).count(), round.raters().count());
        return Some(Voting::Hidden { n_votes, n_raters, can_vote: voter(props).is_some() });
    }
    let consensus = Route::Round(props.dossier, round.id, RoundPage::Consensus(Some(id.clone()))).href();
    ShownVotes::of(&props.reading, round, props.acting, id).map(|votes| Voting::Shown { votes, consensus })
}

/// The member who works here, when it is one who rates.
fn voter(props: &AssessPageProperties) -> Option<MemberId> {
    props.acting.filter(|acting| props.round.raters().any(|(member, _)| member == *acting))
}

/// Asks who rates here, as long as the votes on a theme are hidden; otherwise says who works here.
pub(super) fn who_rates(desk: &Desk, props: &AssessPageProperties) -> Html {
    let Desk { t, dispatch } = desk;
    let round = &props.round;
    if !round.themes.iter().any(|theme| round.is_blind(theme)) {
        return acting_line(desk, props.dossier, round, props.acting);
    }
    let voter = voter(props);
    let raters: Vec<(MemberId, Rc<Member>)> = round.raters().map(|(id, member)| (id, member.clone())).collect();
    let team = Route::Round(props.dossier, round.id, RoundPage::Team).href();
    let onchange = {
        let (dispatch, ids) = (dispatch.clone(), raters.iter().map(|(id, _)| *id).collect::<Vec<MemberId>>());
        move |event: web_sys::Event| {
            let index = event.target_unchecked_into::<HtmlSelectElement>().selected_index();
            let member = usize::try_from(index - 1).ok().and_then(|index| ids.get(index)).copied();
            dispatch.send(Event::ActedAs(member));
        }
    };
    let is_known = voter.is_some();
    html! {
        <section class="who-rates" aria-label={t.text("voter-label")} data-known={is_known.to_string()}>
            if raters.is_empty() {
                <p>{ t.text("voting-no-raters") }{ " " }<a href={team}>{ t.text("page-team") }</a></p>
            } else {
                <div class="field-row">
                    <label for="acting">{ t.text("voter-label") }</label>
                    <select id="acting" {onchange} aria-describedby="acting-help">
                        <option selected={!is_known}>{ t.text("voter-nobody") }</option>
                        for (id, member) in raters.iter() {
                            <option selected={voter == Some(*id)}>{ member_words(member) }</option>
                        }
                    </select>
                    <p id="acting-help" class="hint">
                        { t.text(if is_known { "voter-blind" } else { "voter-needed" }) }
                    </p>
                </div>
            }
        </section>
    }
}

/// What stands above the stair of an indicator that is voted on.
pub(super) fn voting_note(
    desk: &Desk,
    reading: &Reading,
    round: RoundId,
    id: &IndicatorId,
    voting: &Voting,
    rating: &Rating,
    readonly: bool,
) -> Html {
    let t = &desk.t;
    match voting {
        Voting::Hidden { n_votes, n_raters, can_vote } => {
            let values = [("n", (*n_votes).into()), ("raters", (*n_raters).into())];
            html! {
                <p class="own-vote">
                    if *can_vote {
                        <strong>{ t.text("own-vote") }</strong>{ " " }
                    } else {
                        { t.text("vote-waits") }{ " " }
                    }
                    <span class="detail">{ t.with("votes-in", &values) }</span>
                </p>
            }
        }
        Voting::Shown { votes, consensus } => html! {
            <div class="shown-votes">
                { shown_votes(desk, reading, id, votes) }
                { agreed_on(desk, reading, round, id, votes, rating, readonly) }
                if votes.agreed.is_none() && !readonly {
                    <p><a href={consensus.clone()}>{ t.text("consensus-say") }</a></p>
                }
            </div>
        },
    }
}
