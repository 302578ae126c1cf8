//! The edition of the framework that a round is on: a newer one is announced, looked at and moved to, and the way back
//! stays open.

mod preview;

use std::rc::Rc;

use yew::prelude::*;

use super::context::Desk;
use crate::app::Event;
use crate::app::edition::EditionPlan;
use crate::app::route::{RoundPage, Route, Show};
use crate::dossier::change::Rating;
use crate::dossier::edition::EditionMove;
use crate::dossier::entry::DossierId;
use crate::dossier::round::Round;
use crate::framework::reading::Reading;
use crate::framework::{Card, IndicatorId, Relation};
use crate::texts::Texts;
use crate::texts::level_words;

/// What there is to say about editions while a round is prepared.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Editions {
    /// The newest edition, when it is not the one that the round is on.
    pub newer: Option<Card>,
    /// What is decided about a move that is being looked at.
    pub plan: Option<Rc<EditionPlan>>,
    /// The edition that is being looked at, once it is here.
    pub considered: Option<Reading>,
    /// It could not be had.
    pub is_lacking: bool,
    /// The edition that the round was moved from.
    pub former: Option<Reading>,
    /// Answers of that edition which the round does not show any more.
    pub left_behind: Vec<IndicatorId>,
    /// The greatest clock of the journal.
    pub since: u64,
}

/// The id of the section's heading.
pub const SECTION: &str = "prepare-edition";

/// The id of the heading of what would change.
pub const PREVIEW: &str = "edition-preview";

/// The section of the page of preparation.
pub fn edition_section(desk: &Desk, dossier: DossierId, round: &Round, reading: &Reading, editions: &Editions) -> Html {
    let t = &desk.t;
    html! {
        <section class="edition" aria-labelledby={SECTION}>
            <h2 id={SECTION} tabindex="-1">{ t.text("prepare-edition") }</h2>
            <p>{ validity(t, reading) }</p>
            if let Some(edition) = &round.edition {
                { moved(desk, dossier, round, edition, editions) }
            }
            if let Some(newer) = editions.newer.as_ref().filter(|_| !round.is_sealed()) {
                { announcement(desk, round, newer, editions) }
            }
            if let Some(plan) = &editions.plan {
                { preview::preview(desk, round, reading, plan, editions) }
            }
        </section>
    }
}

/// The edition, and the time for which it holds.
fn validity(t: &Texts, reading: &Reading) -> String {
    let framework = &reading.framework;
    let (edition, from) = (&framework.edition, t.day(&framework.valid_from));
    match &framework.valid_until {
        Some(until) => t.with(
            "edition-valid-between",
            &[("edition", edition.into()), ("from", (&from).into()), ("until", (&t.day(until)).into())],
        ),
        None => t.with("edition-valid-from", &[("edition", edition.into()), ("from", (&from).into())]),
    }
}

/// Says that there is a newer edition; the button shows what it would change, and hides it again.
fn announcement(desk: &Desk, round: &Round, newer: &Card, editions: &Editions) -> Html {
    let Desk { t, dispatch } = desk;
    let edition = &newer.framework.edition;
    let is_shown = editions.plan.is_some();
    let event = match is_shown {
        true => Event::EditionLeft,
        false => Event::EditionConsidered(round.id, newer.framework.clone()),
    };
    let from = t.day(&newer.valid_from);
    html! {
        <div class="announcement">
            <p>{ t.with("edition-newer", &[("edition", edition.into()), ("from", (&from).into())]) }</p>
            <button type="button" class="button" aria-expanded={is_shown.to_string()} onclick={dispatch.on(event)}>
                { t.text("edition-consider") }
            </button>
        </div>
    }
}

/// What a move did, the answers that are to be looked at, and the way back.
fn moved(desk: &Desk, dossier: DossierId, round: &Round, edition: &EditionMove, editions: &Editions) -> Html {
    let Desk { t, dispatch } = desk;
    let (from, to) = (&edition.from.edition, &edition.to.edition);
    let review = RoundPage::Assess(Show::Review, None);
    let n_to_review = round.to_review.len();
    html! {
        <div class="moved">
            <p>{ t.with("edition-moved", &[("from", from.into()), ("to", to.into())]) }</p>
            { counts(t, edition) }
            if n_to_review > 0 {
                <p>
                    <a href={Route::Round(dossier, round.id, review).href()}>
                        { t.with("edition-go-review", &[("n", n_to_review.into())]) }
                    </a>
                </p>
            }
            if !editions.left_behind.is_empty() {
                <details>
                    <summary>
                        { t.with("edition-left-behind", &[("n", editions.left_behind.len().into()), ("edition", from.into())]) }
                    </summary>
                    <p class="hint">{ t.text("edition-left-behind-text") }</p>
                    <ul class="carried">
                        for id in editions.left_behind.iter() {
                            <li key={id.as_str()}>{ left_behind(t, round, editions.former.as_ref(), id) }</li>
                        }
                    </ul>
                </details>
            }
            if !round.is_sealed() {
                <p class="hint">{ t.with("edition-return-text", &[("from", from.into()), ("to", to.into())]) }</p>
                <button type="button" class="button" onclick={dispatch.on(Event::EditionReturned(round.id))}>
                    { t.with("edition-return", &[("edition", from.into())]) }
                </button>
            }
        </div>
    }
}

/// How many indicators are carried over as they are, are to be looked at, are new, and lead nowhere.
fn counts(t: &Texts, edition: &EditionMove) -> Html {
    let n_to_review = edition.to_review().len();
    let n_carried = edition.ways().len() - n_to_review;
    html! {
        <ul class="edition-counts">
            <li>{ t.with("edition-carried", &[("n", n_carried.into())]) }</li>
            <li>{ t.with("edition-to-review", &[("n", n_to_review.into())]) }</li>
            <li>{ t.with("edition-added", &[("n", edition.added.len().into())]) }</li>
            <li>{ t.with("edition-retired", &[("n", edition.retired.len().into())]) }</li>
        </ul>
    }
}

/// An answer on an indicator of the edition before, in its words.
fn left_behind(t: &Texts, round: &Round, former: Option<&Reading>, id: &IndicatorId) -> Html {
    let statement = former.map_or_else(|| id.to_string(), |former| former.statement(id));
    html! {
        <>
            { statement }
            <span class="detail">{ answer(t, former, round.rating(id), id) }</span>
            <span class="detail">{ round.note(id) }</span>
        </>
    }
}

/// An answer in words.
pub fn answer(t: &Texts, reading: Option<&Reading>, rating: &Rating, id: &IndicatorId) -> String {
    let scale = reading.and_then(|reading| reading.framework.scale_of(reading.framework.place(id)?.indicator));
    match (rating, reading.zip(scale)) {
        (Rating::NotRated, _) => t.text("cell-not-rated"),
        (Rating::NotApplicable { .. }, _) => t.text("cell-not-applicable"),
        (Rating::Declined, _) => t.text("cell-declined"),
        (Rating::Level(level), Some((reading, scale))) => level_words(t, &reading.words, scale, *level),
        (Rating::Level(level), None) => level.to_string(),
        (Rating::Quantity(number) | Rating::Ratio { value: number, .. }, _) => t.decimal(&number.to_string()),
    }
}

/// The text id of what an indicator is, compared to the one that it succeeds.
pub fn relation_key(relation: Relation) -> &'static str {
    match relation {
        Relation::Equal => "relation-equal",
        Relation::Wider => "relation-wider",
        Relation::Narrower => "relation-narrower",
        Relation::Overlapping => "relation-overlapping",
    }
}
