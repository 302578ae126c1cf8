//! Clore: what is still open, the closing itself, and the round after.

use std::rc::Rc;

use yew::prelude::*;

use super::context::{use_dispatch, use_texts};
use super::new_dossier::TextField;
use super::parts::{PageHeading, ResultLine};
use crate::app::Event;
use crate::app::library::Reading;
use crate::app::route::{RoundPage, Route, Show};
use crate::dossier::change::Rating;
use crate::dossier::entry::{DossierId, RoundId};
use crate::dossier::round::Round;
use crate::score::ScoreCard;

/// Properties of [`ClosePage`].
#[derive(Clone, PartialEq, Properties)]
pub struct ClosePageProperties {
    /// The dossier.
    pub dossier: DossierId,
    /// The round.
    pub round: Rc<Round>,
    /// The round before.
    pub before: Option<Rc<Round>>,
    /// The round that follows, if there is one.
    pub next: Option<RoundId>,
    /// How many entries arrived after the seal.
    pub n_late: usize,
    /// The framework.
    pub reading: Reading,
    /// This year.
    pub year: i32,
    /// Minutes east of UTC.
    pub utc_offset: i32,
}

/// Clore.
#[component]
pub fn ClosePage(props: &ClosePageProperties) -> Html {
    let t = use_texts();
    let label = &props.round.opening.label;
    html! {
        <>
            <PageHeading above={t.with("round-named", &[("label", label.into())])}>{ t.text("page-close") }</PageHeading>
            <div>
                if props.round.is_sealed() {
                    <Sealed ..props.clone() />
                    <NextRound ..props.clone() />
                } else {
                    <Checklist ..props.clone() />
                    <CloseNow ..props.clone() />
                }
            </div>
        </>
    }
}

/// What is missing, each point with a link to its place.
#[component]
fn Checklist(props: &ClosePageProperties) -> Html {
    let t = use_texts();
    let card = ScoreCard::of(&props.reading.framework, &props.round);
    let tally = card.whole.tally;
    let n_without_reason = props.round.ratings.values().filter(|rating| is_without_reason(rating)).count();
    let n_unnoted = (props.round.asked(&props.reading.framework))
        .filter(|place| props.round.level(&place.indicator.id).is_some())
        .filter(|place| !props.round.notes.contains_key(&place.indicator.id))
        .count();
    let assess = |show| Route::Round(props.dossier, props.round.id, RoundPage::Assess(show, None)).href();
    html! {
        <section aria-labelledby="checklist">
            <h2 id="checklist">{ t.text("checklist") }</h2>
            <ResultLine result={card.whole.clone()} />
            <ul class="checklist">
                <CheckPoint done={tally.not_rated == 0 && tally.asked() > 0} href={assess(Show::ToDo)} words={t.with("check-rated", &[("n", tally.not_rated.into())])} />
                <CheckPoint done={n_without_reason == 0} href={assess(Show::All)} words={t.with("check-reasons", &[("n", n_without_reason.into())])} />
                <CheckPoint done={n_unnoted == 0} href={assess(Show::All)} words={t.with("check-notes", &[("n", n_unnoted.into())])} />
                <CheckPoint done={!tally.is_provisional()} href={assess(Show::ToDo)} words={t.text("check-coverage")} />
            </ul>
            <p class="hint">{ t.text("checklist-note") }</p>
        </section>
    }
}

fn is_without_reason(rating: &Rating) -> bool {
    matches!(rating, Rating::NotApplicable { why } if why.trim().is_empty())
}

#[derive(Clone, PartialEq, Properties)]
struct CheckPointProperties {
    done: bool,
    href: String,
    words: String,
}

#[component]
fn CheckPoint(props: &CheckPointProperties) -> Html {
    let t = use_texts();
    let state = t.text(if props.done { "check-done" } else { "check-open" });
    html! {
        <li data-done={props.done.to_string()}>
            <span class="check-state">{ state }</span>
            <a href={props.href.clone()}>{ &props.words }</a>
        </li>
    }
}

/// The button that closes, with what closing means.
#[component]
fn CloseNow(props: &ClosePageProperties) -> Html {
    let t = use_texts();
    let dispatch = use_dispatch();
    let label = &props.round.opening.label;
    html! {
        <section aria-labelledby="close-now">
            <h2 id="close-now">{ t.text("close-title") }</h2>
            <p>{ t.text("close-text") }</p>
            <p>
                <button type="button" class="button primary" onclick={dispatch.on(Event::CloseAsked(props.round.id))}>
                    { t.with("close-button", &[("label", label.into())]) }
                </button>
            </p>
        </section>
    }
}

/// What was sealed, and whether it still is what was sealed.
#[component]
fn Sealed(props: &ClosePageProperties) -> Html {
    let t = use_texts();
    let dispatch = use_dispatch();
    let Some(seal) = &props.round.seal else { return html! { <section /> } };
    let card = ScoreCard::of(&props.reading.framework, &props.round);
    let follows = seal.record.previous.is_none()
        || seal.record.previous
            == props.before.as_ref().and_then(|before| before.seal.as_ref()).map(|seal| seal.digest.clone());
    let verdict = match (seal.is_intact() && seal.is_of(props.dossier, props.round.id), follows) {
        (true, true) => "seal-intact",
        (true, false) => "seal-unchained",
        (false, _) => "seal-broken",
    };
    html! {
        <section aria-labelledby="sealed">
            <h2 id="sealed">
                { t.with("sealed-title", &[("date", (&t.date(seal.record.closed_at, props.utc_offset)).into())]) }
            </h2>
            <ResultLine result={card.whole.clone()} />
            <p class={classes!("verdict", (verdict != "seal-intact").then_some("bad"))}>{ t.text(verdict) }</p>
            <p class="hint">{ t.text("seal-digest") }{ " " }<code>{ seal.digest.clone() }</code></p>
            if props.n_late > 0 {
                <p class="banner">{ t.with("late-entries", &[("n", props.n_late.into())]) }</p>
            }
            <p>
                <button type="button" class="button" onclick={dispatch.on(Event::ExportAsked(props.dossier))}>
                    { t.text("export") }
                </button>
            </p>
        </section>
    }
}

/// The round after this one.
#[component]
fn NextRound(props: &ClosePageProperties) -> Html {
    let t = use_texts();
    let dispatch = use_dispatch();
    let proposed = next_label(&props.round.opening.label, props.year);
    let label = use_state(|| proposed);
    let ontext = {
        let label = label.clone();
        Callback::from(move |text: Rc<str>| label.set(text))
    };
    let onsubmit = {
        let (label, round) = (label.clone(), props.round.id);
        move |event: SubmitEvent| {
            event.prevent_default();
            let text = label.trim();
            if !text.is_empty() {
                dispatch.send(Event::NextRoundOpened(round, text.into()));
            }
        }
    };
    let problem = label.trim().is_empty().then(|| t.text("missing-label"));
    html! {
        <section aria-labelledby="next-round">
            <h2 id="next-round">{ t.text("next-round") }</h2>
            if let Some(next) = props.next {
                <p><a href={Route::Round(props.dossier, next, RoundPage::Prepare).href()}>{ t.text("next-round-there") }</a></p>
            } else {
                <form {onsubmit}>
                    <p>{ t.text("next-round-text") }</p>
                    <TextField id="next-label" label={t.text("round-label")} value={(*label).clone()} {ontext} {problem} required={true} />
                    <p><button type="submit" class="button primary">{ t.text("next-round-open") }</button></p>
                </form>
            }
        </section>
    }
}

/// A round called by a year is followed by the next year; otherwise this year is proposed.
fn next_label(label: &str, year: i32) -> Rc<str> {
    let next = label.trim().parse::<i32>().ok().map(|number| number + 1);
    next.unwrap_or(year).to_string().into()
}
