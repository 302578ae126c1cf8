//! Clore: what is still open, the closing itself, and the round after.

use std::rc::Rc;

use web_sys::HtmlInputElement;
use yew::prelude::*;

use super::context::{Desk, use_desk};
use super::leaving::{Departure, departure_part};
use super::parts::{page_heading, result_line};
use super::text_field::{TextField, text_field};
use crate::app::Event;
use crate::app::route::{RoundPage, Route, Show};
use crate::dossier::change::Rating;
use crate::dossier::entry::{DossierId, RoundId};
use crate::dossier::round::Round;
use crate::dossier::side::Side;
use crate::framework::Card;
use crate::framework::reading::Reading;
use crate::score::ScoreCard;
use crate::score::agreement::{is_blind, is_to_discuss};
use crate::score::plan::PlanTally;

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
    /// How many indicators are rated high without current evidence.
    #[prop_or_default]
    pub n_unevidenced: usize,
    /// A newer edition of the framework, if there is one.
    #[prop_or_default]
    pub newer: Option<Card>,
    /// What is worth pointing out.
    #[prop_or_default]
    pub remarks: Html,
    /// How things stand with its actions.
    #[prop_or_default]
    pub plan: PlanTally,
    /// What the file of the dossier would hold, once the round is closed.
    #[prop_or_default]
    pub departure: Option<Departure>,
    /// On which side of a review one works here.
    #[prop_or_default]
    pub side: Side,
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
    let desk = &use_desk();
    let t = &desk.t;
    let label = &props.round.opening.label;
    html! {
        <>
            { page_heading(t.with("round-named", &[("label", label.into())]), t.text("page-close")) }
            <div>
                if props.round.is_sealed() {
                    { sealed(desk, props) }
                    if props.side == Side::Organisation {
                        <NextRound ..props.clone() />
                    }
                } else {
                    { checklist(desk, props) }
                    { props.remarks.clone() }
                    if props.side == Side::Organisation {
                        { close_now(desk, props) }
                    }
                }
            </div>
        </>
    }
}

/// What is missing, each point with a link to its place.
fn checklist(desk: &Desk, props: &ClosePageProperties) -> Html {
    let t = &desk.t;
    let card = ScoreCard::of(&props.reading.framework, &props.round);
    let tally = card.whole.tally;
    let asked = || props.round.asked(&props.reading.framework);
    let n_without_reason = asked().filter(|place| is_without_reason(props.round.rating(&place.indicator.id))).count();
    let n_unnoted = asked()
        .filter(|place| props.round.level(&place.indicator.id).is_some())
        .filter(|place| !props.round.notes.contains_key(&place.indicator.id))
        .count();
    let assess = |show| Route::Round(props.dossier, props.round.id, RoundPage::Assess(show, None)).href();
    html! {
        <section aria-labelledby="checklist">
            <h2 id="checklist">{ t.text("checklist") }</h2>
            { result_line(desk, &props.reading.framework, &card.whole) }
            <ul class="checklist">
                { check_point(desk, tally.not_rated == 0 && tally.asked() > 0, assess(Show::ToDo), t.with("check-rated", &[("n", tally.not_rated.into())])) }
                { check_point(desk, n_without_reason == 0, assess(Show::All), t.with("check-reasons", &[("n", n_without_reason.into())])) }
                { check_point(desk, n_unnoted == 0, assess(Show::All), t.with("check-notes", &[("n", n_unnoted.into())])) }
                { check_point(desk, props.n_unevidenced == 0, assess(Show::Unevidenced), t.with("check-evidence", &[("n", props.n_unevidenced.into())])) }
                if props.round.deliberation.rule.is_some() {
                    { check_consensus(desk, props) }
                }
                { check_point(desk, !tally.is_provisional(), assess(Show::ToDo), t.text("check-coverage")) }
                { plan_points(desk, props) }
            </ul>
            <p class="hint">{ t.text("checklist-note") }</p>
        </section>
    }
}

/// Where each rated alone first: whether all votes are shown, and what lay apart is talked over.
fn check_consensus(desk: &Desk, props: &ClosePageProperties) -> Html {
    let (round, framework) = (&props.round, &props.reading.framework);
    let n_hidden = round.asked(framework).filter(|place| is_blind(framework, round, place)).count();
    let n_apart = round.asked(framework).filter(|place| is_to_discuss(framework, round, place)).count();
    let words = desk.t.with("check-consensus", &[("n", (n_hidden + n_apart).into())]);
    let page = Route::Round(props.dossier, round.id, RoundPage::Consensus(None)).href();
    check_point(desk, n_hidden + n_apart == 0, page, words)
}

/// What is missing in the plan.
fn plan_points(desk: &Desk, props: &ClosePageProperties) -> Html {
    let t = &desk.t;
    let plan = &props.plan;
    let href = |page| Route::Round(props.dossier, props.round.id, page).href();
    let n_unplanned = plan.axes_without_action;
    let has_axes = !props.round.priorities.axes.is_empty();
    // Where there is no action, none lacks anything.
    let points = [
        (n_unplanned, has_axes, t.with("check-axes-served", &[("n", n_unplanned.into())])),
        (plan.without_owner, plan.all > 0, t.with("check-owners", &[("n", plan.without_owner.into())])),
        (plan.without_date, plan.all > 0, t.with("check-dates", &[("n", plan.without_date.into())])),
        (plan.to_judge, plan.all > 0, t.with("check-effects", &[("n", plan.to_judge.into())])),
    ];
    html! {
        <>
            { check_point(desk, has_axes, href(RoundPage::Axes), t.text("check-axes")) }
            for (n_open, is_asked, words) in points {
                if is_asked {
                    { check_point(desk, n_open == 0, href(RoundPage::PLAN), words) }
                }
            }
        </>
    }
}

fn is_without_reason(rating: &Rating) -> bool {
    matches!(rating, Rating::NotApplicable { why } if why.trim().is_empty())
}

fn check_point(desk: &Desk, done: bool, href: String, words: String) -> Html {
    let state = desk.t.text(if done { "check-done" } else { "check-open" });
    html! {
        <li data-done={done.to_string()}>
            <span class="check-state">{ state }</span>
            <a {href}>{ words }</a>
        </li>
    }
}

/// The button that closes, with what closing means.
fn close_now(desk: &Desk, props: &ClosePageProperties) -> Html {
    let t = &desk.t;
    let dispatch = &desk.dispatch;
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
fn sealed(desk: &Desk, props: &ClosePageProperties) -> Html {
    let t = &desk.t;
    let dispatch = &desk.dispatch;
    let Some(seal) = &props.round.seal else { return html! { <section /> } };
    let card = ScoreCard::of(&props.reading.framework, &props.round);
    let seal_before = props.before.as_ref().and_then(|before| before.seal.as_ref());
    let follows = seal.record.previous == seal_before.map(|seal| seal.digest.clone());
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
            { result_line(desk, &props.reading.framework, &card.whole) }
            <p class={classes!("verdict", (verdict != "seal-intact").then_some("bad"))}>{ t.text(verdict) }</p>
            <p class="hint">{ t.text("seal-digest") }{ " " }<code>{ seal.digest.clone() }</code></p>
            if props.n_late > 0 {
                <p class="banner">{ t.with("late-entries", &[("n", props.n_late.into())]) }</p>
            }
            if let Some(departure) = &props.departure {
                { departure_part(desk, departure) }
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
    let desk = &use_desk();
    let Desk { t, dispatch } = desk;
    let proposed = next_label(&props.round.opening.label, props.year);
    let label = use_state(|| proposed);
    let ontext = {
        let label = label.clone();
        Callback::from(move |text: Rc<str>| label.set(text))
    };
    let is_on_newer = use_state(|| true);
    let onnewer = {
        let is_on_newer = is_on_newer.clone();
        Callback::from(move |event: web_sys::Event| {
            is_on_newer.set(event.target_unchecked_into::<HtmlInputElement>().checked());
        })
    };
    let newer = props.newer.as_ref().map(|card| card.framework.clone()).filter(|_| *is_on_newer);
    let onsubmit = {
        let (label, round, dispatch) = (label.clone(), props.round.id, dispatch.clone());
        move |event: SubmitEvent| {
            event.prevent_default();
            let text = label.trim();
            if text.is_empty() {
                return;
            }
            dispatch.send(match newer.clone() {
                Some(newer) => Event::NextRoundOpenedOn(round, text.into(), newer),
                None => Event::NextRoundOpened(round, text.into()),
            });
        }
    };
    let field = TextField {
        id: "next-label",
        label: t.text("round-label"),
        value: (*label).clone(),
        required: true,
        problem: label.trim().is_empty().then(|| t.text("missing-label")),
        ..TextField::default()
    };
    html! {
        <section aria-labelledby="next-round">
            <h2 id="next-round">{ t.text("next-round") }</h2>
            if let Some(next) = props.next {
                <p><a href={Route::Round(props.dossier, next, RoundPage::Prepare).href()}>{ t.text("next-round-there") }</a></p>
            } else {
                <form {onsubmit}>
                    <p>{ t.text("next-round-text") }</p>
                    { text_field(desk, field, ontext) }
                    if let Some(card) = &props.newer {
                        { newer_choice(desk, card, *is_on_newer, onnewer) }
                    }
                    <p><button type="submit" class="button primary">{ t.text("next-round-open") }</button></p>
                </form>
            }
        </section>
    }
}

/// Says that there is a newer edition, and lets one look at what it would change as soon as the round is open.
fn newer_choice(desk: &Desk, card: &Card, checked: bool, onchange: Callback<web_sys::Event>) -> Html {
    let t = &desk.t;
    let edition = &card.framework.edition;
    let from = t.day(&card.valid_from);
    html! {
        <div class="newer-edition">
            <p>{ t.with("edition-newer", &[("edition", edition.into()), ("from", (&from).into())]) }</p>
            <label class="choice">
                <input type="checkbox" {checked} {onchange} />
                { t.with("next-round-newer", &[("edition", edition.into())]) }
            </label>
        </div>
    }
}

/// A round called by a year or a school year is followed by the next one; otherwise this year is proposed.
fn next_label(label: &str, year: i32) -> Rc<str> {
    let next = |text: &str| text.trim().parse::<i32>().ok().filter(|year| *year < 9999).map(|year| year + 1);
    let school_year = || {
        let (from, to) = label.split_once('-')?;
        Some(format!("{}-{}", next(from)?, next(to)?))
    };
    let next_year = next(label).map(|year| year.to_string());
    next_year.or_else(school_year).unwrap_or_else(|| year.to_string()).into()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_next_round_is_named_after_the_last_one() {
        let cases = [("2026", "2027"), ("2025-2026", "2026-2027"), ("Essai", "2026"), ("", "2026")];
        for (label, expected) in cases {
            assert_eq!(&*next_label(label, 2026), expected, "{label}");
        }
    }
}
