//! The card of an indicator in a review: at one side what the organisation says, with what it rests on; at the other
//! what the reviewer finds. Both stay in sight of each other, and neither writes over the other.

use std::collections::BTreeSet;
use std::rc::Rc;

use web_sys::{HtmlInputElement, HtmlTextAreaElement};
use yew::prelude::*;

use super::agenda::method_words;
use super::gaps::difference_words;
use crate::app::Event;
use crate::app::route::{ReviewPage, ReviewsPage, Route};
use crate::app::workspace::NoteKey;
use crate::dossier::change::{Change, Rating};
use crate::dossier::entry::{DossierId, RoundId};
use crate::dossier::finding::{FindingDetails, FindingId, Gravity};
use crate::dossier::review::{Look, LookPlan, LookState, Method, ReviewId};
use crate::figures::sparkline::Past;
use crate::framework::reading::Reading;
use crate::framework::scale::{Kind, MAJOR, MINOR, Scale};
use crate::framework::words::IndicatorWords;
use crate::framework::{IndicatorId, Place};
use crate::score::evidence::{Lack, Serving};
use crate::score::review::{Difference, level_of};
use crate::ui::assess::card::guidance;
use crate::ui::context::{Desk, use_desk};
use crate::ui::evidence::freshness_words;
use crate::ui::evidence::shown::{file_button, piece_title};
use crate::ui::figure::small_drawing;
use crate::ui::focus::card_id;
use crate::ui::parts::level_mark;
use crate::ui::rating_field::{RatingFieldProperties, rating_field};

/// What stands beside the reviewer's own part, in the reader's words.
#[derive(Clone, Debug, PartialEq)]
pub struct Beside {
    /// The organisation's rating.
    pub own: Rating,
    /// The same in words.
    pub own_words: String,
    /// The reviewer's rating in words.
    pub found_words: String,
    /// What earlier rounds rated it.
    pub past: Option<Rc<Past>>,
    /// Its target, in words.
    pub target: Option<String>,
    /// The organisation's note.
    pub note: Rc<str>,
    /// The evidence that serves it.
    pub evidence: Rc<Vec<Serving>>,
    /// The evidence files that are in this browser; none until it was asked.
    pub files: Option<Rc<BTreeSet<Rc<str>>>>,
    /// Why its rating is affirmed and not evidenced, when it is.
    pub lack: Option<Lack>,
    /// What groups of people say to it, in a line.
    pub groups: Option<String>,
    /// Of so many groups nothing is told, since too few of them answered.
    pub n_hidden: usize,
    /// How the two ratings stand to each other.
    pub difference: Option<Difference>,
    /// What is planned for it, when it is on the agenda.
    pub plan: Option<String>,
    /// The findings about it.
    pub findings: Vec<(FindingId, Rc<str>)>,
}

/// Properties of [`LookCard`].
#[derive(Clone, PartialEq, Properties)]
pub struct LookCardProperties {
    /// The dossier.
    pub dossier: DossierId,
    /// The review.
    pub review: ReviewId,
    /// Whether it can only be read.
    pub readonly: bool,
    /// The framework.
    pub reading: Reading,
    /// The indicator.
    pub id: IndicatorId,
    /// The round.
    pub round: RoundId,
    /// What the reviewer planned and saw.
    pub look: Look,
    /// What the reviewer says, as far as it is typed.
    pub comment: Rc<str>,
    /// What stands beside.
    pub beside: Rc<Beside>,
}

/// One indicator, seen from both sides. A component, so that rating one of three hundred draws one anew.
#[component]
pub fn LookCard(props: &LookCardProperties) -> Html {
    let desk = &use_desk();
    let reading = &props.reading;
    let place = reading.framework.place(&props.id);
    let scale = place.and_then(|place| reading.framework.scale_of(place.indicator));
    let words = reading.words.indicators.get(&props.id);
    let (Some(place), Some(scale), Some(words)) = (place, scale, words) else { return html! { <article /> } };
    let heading = format!("statement-{}", props.id);
    html! {
        <article class="indicator look" id={card_id(&props.id)} tabindex="-1" data-state={props.look.state().word()}>
            <h4 id={heading.clone()}>
                <span class="number">{ place.indicator.number.clone() }</span>{ " " }{ words.statement.clone() }
            </h4>
            { guidance(desk, words) }
            <div class="two-sides">
                { own_side(desk, props, scale, words) }
                { reviewers_side(desk, props, place, scale, words, heading) }
            </div>
            <p class="gap-line" role="status">
                if let Some(words) = difference_words(&desk.t, props.beside.difference) {
                    { words }
                }
            </p>
        </article>
    }
}

/// What the organisation says, and what it rests on.
fn own_side(desk: &Desk, props: &LookCardProperties, scale: &Scale, words: &IndicatorWords) -> Html {
    let t = &desk.t;
    let beside = &props.beside;
    let history = beside.past.as_ref().map(|past| past.with(t, &props.reading, scale, &beside.own));
    html! {
        <div class="side own">
            <h5>{ t.text("reviewing-own") }</h5>
            { rating_words(scale, words, &beside.own, &beside.own_words) }
            if let Some(history) = history {
                <p class="levels-so-far">
                    { small_drawing(&history.picture) }
                    <span><span class="visually-hidden">{ t.text("level-history") }{ " " }</span>{ history.words }</span>
                </p>
            }
            if let Some(target) = &beside.target {
                <p class="detail">{ t.with("reviewing-target", &[("target", target.into())]) }</p>
            }
            if beside.note.is_empty() {
                <p class="hint">{ t.text("reviewing-no-note") }</p>
            } else {
                <blockquote class="quoted">{ beside.note.clone() }</blockquote>
            }
            { evidence(desk, props) }
            if let Some(groups) = &beside.groups {
                <p class="groups-line">{ groups.clone() }</p>
            }
            if beside.n_hidden > 0 {
                <p class="hint">{ t.with("reviewing-hidden", &[("n", beside.n_hidden.into())]) }</p>
            }
        </div>
    }
}

/// A rating with its colour, its name and what the level looks like for this indicator.
fn rating_words(scale: &Scale, words: &IndicatorWords, rating: &Rating, said: &str) -> Html {
    let level = level_of(rating);
    let descriptor = level.and_then(|level| words.levels.get(&level)).cloned().unwrap_or_default();
    let stop = level.and_then(|level| scale.ladder_stop(level)).map(|stop| stop.to_string());
    html! {
        <div class="said" data-stop={stop}>
            <p class="said-level">
                if let Some(level) = level {
                    { level_mark(scale.rank(level), scale.levels.len()) }
                }
                <strong>{ said.to_owned() }</strong>
            </p>
            if !descriptor.is_empty() {
                <p>{ descriptor }</p>
            }
        </div>
    }
}

/// The evidence: each piece leads to its page, and its file can be opened where it is here.
fn evidence(desk: &Desk, props: &LookCardProperties) -> Html {
    let t = &desk.t;
    let beside = &props.beside;
    let is_here = |sha256: &Rc<str>| beside.files.as_ref().is_some_and(|files| files.contains(sha256));
    html! {
        <div class="seen-evidence">
            if beside.lack.is_some() || beside.evidence.is_empty() {
                <p class="affirmed">
                    if beside.lack.is_some() {
                        <span class="tag">{ t.text("affirmed") }</span>{ " " }
                    }
                    <span class="hint">{ t.text(match beside.lack {
                        Some(Lack::OutOfDate) => "affirmed-out-of-date",
                        _ => "affirmed-nothing",
                    }) }</span>
                </p>
            }
            if !beside.evidence.is_empty() {
                <ul aria-label={t.text("page-evidence")}>
                    for piece in beside.evidence.iter() {
                        <li key={piece.id.to_string()}>
                            { piece_title(props.dossier, piece) }{ " " }
                            <span class={classes!("hint", (!piece.freshness.is_current()).then_some("wanted"))}>
                                { freshness_words(t, piece.freshness) }
                            </span>
                            if let Some(file) = &piece.details.file {
                                { " " }
                                if is_here(&file.sha256) {
                                    { file_button(desk, file) }
                                } else {
                                    <span class="hint">{ t.text("reviewing-file-elsewhere") }</span>
                                }
                            } else if !piece.details.place.is_empty() {
                                { " " }<span class="hint">{ piece.details.place.clone() }</span>
                            }
                        </li>
                    }
                </ul>
            }
        </div>
    }
}

/// What the reviewer finds.
fn reviewers_side(
    desk: &Desk,
    props: &LookCardProperties,
    place: Place<'_>,
    scale: &Scale,
    words: &Rc<IndicatorWords>,
    heading: String,
) -> Html {
    let Desk { t, dispatch } = desk;
    let look = &props.look;
    let side = format!("found-{}", props.id);
    let unit = place.indicator.unit.as_ref().and_then(|unit| props.reading.words.units.get(unit)).cloned();
    let field = RatingFieldProperties {
        name: format!("found-level-{}", props.id).into(),
        labelled_by: format!("{side} {heading}").into(),
        scale_words: props.reading.words.scales.get(&scale.id).cloned(),
        levels: props.reading.framework.levels_of(place.indicator),
        factor: place.indicator.factor(),
        reference: None,
        scale: scale.clone(),
        unit: unit.unwrap_or_default(),
        words: words.clone(),
        rating: look.rating.clone(),
        before: None,
        is_before_converted: false,
        target: None,
        readonly: false,
        onrate: onrate(desk, props),
    };
    html! {
        <div class="side found">
            <h5 id={side}><span class="mark reviewer">{ t.text("reviewing-found") }</span></h5>
            if let Some(plan) = &props.beside.plan {
                <p class="detail"><span class="tag">{ t.text("reviewing-on-agenda") }</span>{ " " }{ plan.clone() }</p>
            }
            if props.readonly {
                { rating_words(scale, words, &look.rating, &props.beside.found_words) }
                if !look.comment.is_empty() {
                    <blockquote class="quoted">{ look.comment.clone() }</blockquote>
                }
            } else {
                { rating_field(desk, &field) }
                { comment_field(desk, props) }
                { method_field(desk, props) }
                { state_field(desk, props) }
            }
            { findings(desk, props) }
            if !props.readonly {
                <button
                    type="button" class="quiet"
                    onclick={dispatch.on(Event::FindingBegun(props.review, Rc::new(finding_of(props, scale))))}
                >
                    { t.text("reviewing-make-finding") }
                    <span class="visually-hidden">{ format!(" – {}", place.indicator.number) }</span>
                </button>
            }
        </div>
    }
}

/// A rating tells that the look has begun; what was said to be untouched no longer is.
fn onrate(desk: &Desk, props: &LookCardProperties) -> Callback<Rating> {
    let (dispatch, review, id) = (desk.dispatch.clone(), props.review, props.id.clone());
    let was_put_off = props.look.said == Some(LookState::ToSee);
    Callback::from(move |rating| {
        let rated = Change::Reviewed { review, indicator: id.clone(), rating };
        let begun = was_put_off.then(|| Change::LookMoved { review, indicator: id.clone(), state: None });
        dispatch.send(Event::Entered(std::iter::once(rated).chain(begun).collect()));
    })
}

/// What the reviewer says. It is kept while one types and becomes an entry when one stops.
fn comment_field(desk: &Desk, props: &LookCardProperties) -> Html {
    let t = &desk.t;
    let id = format!("comment-{}", props.id);
    let key = NoteKey { round: props.round, indicator: props.id.clone(), review: Some(props.review) };
    let oninput = {
        let (dispatch, key) = (desk.dispatch.clone(), key.clone());
        move |event: InputEvent| {
            let text = event.target_unchecked_into::<HtmlTextAreaElement>().value();
            dispatch.send(Event::NoteTyped(key.clone(), text.into()));
        }
    };
    let rows = props.comment.lines().count().clamp(2, 12);
    html! {
        <div class="note">
            <label for={id.clone()}>{ t.text("reviewing-comment") }</label>
            <textarea
                {id} rows={rows.to_string()} value={props.comment.to_string()} maxlength="20000" {oninput}
                onblur={desk.dispatch.on(Event::NoteLeft(key))}
            />
        </div>
    }
}

/// How it is looked at. Ticking one puts the indicator on the agenda.
fn method_field(desk: &Desk, props: &LookCardProperties) -> Html {
    let t = &desk.t;
    let plan = props.look.plan.clone().unwrap_or_default();
    let ontick = |method: Method| {
        let (dispatch, review, indicator) = (desk.dispatch.clone(), props.review, props.id.clone());
        let plan = plan.clone();
        move |event: web_sys::Event| {
            let mut methods = plan.methods.clone();
            match event.target_unchecked_into::<HtmlInputElement>().checked() {
                true => methods.insert(method),
                false => methods.remove(&method),
            };
            let plan = Some(Rc::new(LookPlan { methods, ..(*plan).clone() }));
            dispatch.send(Event::Entered(vec![Change::LookPlanned { review, indicator: indicator.clone(), plan }]));
        }
    };
    html! {
        <fieldset class="in-line">
            <legend>{ t.text("reviewing-methods") }</legend>
            for method in Method::ALL {
                <label key={method.word()}>
                    <input type="checkbox" checked={plan.methods.contains(&method)} onchange={ontick(method)} />
                    <span>{ method_words(t, method) }</span>
                </label>
            }
        </fieldset>
    }
}

/// How far the reviewer is.
fn state_field(desk: &Desk, props: &LookCardProperties) -> Html {
    let t = &desk.t;
    let chosen = props.look.state();
    let name = format!("state-{}", props.id);
    let onchoose = |state: LookState| {
        let changed = Change::LookMoved { review: props.review, indicator: props.id.clone(), state: Some(state) };
        desk.dispatch.on::<web_sys::Event>(Event::Entered(vec![changed]))
    };
    html! {
        <fieldset class="in-line">
            <legend>{ t.text("reviewing-state") }</legend>
            for state in LookState::ALL {
                <label key={state.word()}>
                    <input
                        type="radio" name={name.clone()} value={state.word()} checked={state == chosen}
                        onchange={onchoose(state)}
                    />
                    <span>{ t.with("value-look-state", &[("state", state.word().into())]) }</span>
                </label>
            }
        </fieldset>
    }
}

/// The findings about the indicator.
fn findings(desk: &Desk, props: &LookCardProperties) -> Html {
    let t = &desk.t;
    let page = |id| Route::Reviews(props.dossier, ReviewsPage::Of(props.review, ReviewPage::Finding(id)));
    let words = |statement: &Rc<str>| match statement.is_empty() {
        true => t.text("reviewing-unworded"),
        false => statement.to_string(),
    };
    html! {
        <ul class="found-here" aria-label={t.text("reviewing-findings")}>
            for (id, statement) in props.beside.findings.iter() {
                <li key={id.to_string()}><a href={page(*id).href()}>{ words(statement) }</a></li>
            }
        </ul>
    }
}

/// What a finding on the indicator begins with: the gravity that the reviewer's rating tells, and their comment as the
/// facts on which it rests.
fn finding_of(props: &LookCardProperties, scale: &Scale) -> FindingDetails {
    let gravity = match (scale.kind, level_of(&props.look.rating)) {
        (Kind::Conformity, Some(MAJOR)) => Gravity::Major,
        (Kind::Conformity, Some(MINOR)) => Gravity::Minor,
        _ => Gravity::Observation,
    };
    FindingDetails {
        gravity,
        indicators: [props.id.clone()].into(),
        statement: "".into(),
        basis: props.look.comment.clone(),
        evidence: BTreeSet::new(),
        notified: None,
        repeats: None,
    }
}
