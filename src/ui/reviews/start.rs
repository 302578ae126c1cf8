//! The first page of a review: what holds of the seal, what was closed, who reviews, how far both sides agree, and the
//! file that goes back.

use std::collections::BTreeMap;
use std::rc::Rc;

use yew::prelude::*;

use super::list::{described, fields, may_look_at_open};
use super::{ReviewAtHand, by_whom, days, gaps};
use crate::app::route::{RoundPage, Route};
use crate::app::words::review_kind_key;
use crate::app::{Event, Model};
use crate::dossier::change::Change;
use crate::dossier::review::ReviewKind;
use crate::dossier::side::Side;
use crate::figures::{Figure, radar, sides};
use crate::framework::ThemeId;
use crate::score::review::{as_reviewed, side};
use crate::score::{ScoreCard, Share};
use crate::texts::Texts;
use crate::ui::context::Desk;
use crate::ui::figure::ChartFigure;
use crate::ui::form::{Form, Values};
use crate::ui::leaving::{Departure, departure_part};
use crate::ui::parts::result_line;
use crate::ui::seal::round_verdict;

/// The first page of a review.
pub(super) fn page(model: &Model, desk: &Desk, at: &ReviewAtHand<'_>) -> Html {
    html! {
        <>
            { verdict(model, desk, at) }
            { closed(model, desk, at) }
            { reviewer(model, desk, at) }
            { both_sides(model, desk, at) }
            { files(desk, at) }
        </>
    }
}

/// What holds of the round's seal, in words, and whether the review is about the very record that stands here.
fn verdict(model: &Model, desk: &Desk, at: &ReviewAtHand<'_>) -> Html {
    let t = &desk.t;
    let Some(seal) = &at.round.seal else { return html! { <p class="verdict">{ t.text("reviewing-not-sealed") }</p> } };
    let is_another = at.details.digest.as_ref().is_some_and(|digest| *digest != seal.digest);
    html! {
        <>
            { round_verdict(desk, model, at.workspace, at.round.id) }
            if is_another {
                <p class="verdict bad">{ t.text("reviewing-other-record") }</p>
            }
        </>
    }
}

/// What is reviewed.
fn closed(model: &Model, desk: &Desk, at: &ReviewAtHand<'_>) -> Html {
    let t = &desk.t;
    let card = ScoreCard::of(&at.reading.framework, &at.round);
    let date = at.round.seal.as_ref().map(|seal| t.date(seal.record.closed_at, model.utc_offset));
    let edition = at.round.framework().edition.clone();
    let round = Route::Round(at.workspace.dossier.id, at.round.id, RoundPage::ASSESS);
    html! {
        <section aria-labelledby="closed">
            <h2 id="closed">{ t.text("reviewing-what") }</h2>
            <dl class="review-facts">
                <div><dt>{ t.text("reviewing-organisation") }</dt><dd>{ at.workspace.dossier.organisation().name.clone() }</dd></div>
                <div>
                    <dt>{ t.text("reviewing-round") }</dt>
                    <dd>
                        <a href={round.href()}>{ t.with("round-named", &[("label", (&at.round.opening.label).into())]) }</a>
                        { ", " }
                        { match &date {
                            Some(date) => t.with("reviewing-closed-on", &[("date", date.into())]),
                            None => t.text("reviewing-still-open"),
                        } }
                    </dd>
                </div>
                <div>
                    <dt>{ t.text("reviewing-framework") }</dt>
                    <dd>
                        { at.reading.words.framework.title.clone() }{ ", " }
                        { t.with("reviewing-edition", &[("edition", (&edition).into())]) }
                    </dd>
                </div>
                <div><dt>{ t.text("reviewing-result") }</dt><dd>{ result_line(desk, &at.reading.framework, &card.whole) }</dd></div>
            </dl>
        </section>
    }
}

/// Who reviews, as a form while the review is not sealed.
fn reviewer(model: &Model, desk: &Desk, at: &ReviewAtHand<'_>) -> Html {
    let Desk { t, dispatch } = desk;
    let (details, review) = (&at.details, at.review.id);
    let is_offered = |kind: &ReviewKind| at.round.is_sealed() || may_look_at_open(*kind) || *kind == details.kind;
    let kinds: Vec<ReviewKind> = ReviewKind::ALL.into_iter().filter(is_offered).collect();
    let onsave = {
        let (dispatch, details) = (dispatch.clone(), details.clone());
        Callback::from(move |values: Values| {
            let details = Some(Rc::new(described(&values, (*details).clone())));
            dispatch.send(Event::Entered(vec![Change::ReviewOpened { review, details }]));
        })
    };
    let is_turned = matches!((details.begins, details.ends), (Some(begins), Some(ends)) if ends < begins);
    html! {
        <section aria-labelledby="reviewer">
            <h2 id="reviewer">{ t.text("reviewing-who") }</h2>
            { told(t, at) }
            if at.is_open() {
                <div role="status">
                    if is_turned {
                        <p class="problem">{ t.text("reviewing-days-turned") }</p>
                    }
                </div>
                <details class="edit">
                    <summary>{ t.text("reviewing-edit") }</summary>
                    <Form
                        id="review-details" fields={fields(t, details, &kinds)} {onsave}
                        beside={html! {
                            <button
                                type="button" class="button danger"
                                onclick={dispatch.on(Event::Entered(vec![Change::ReviewOpened { review, details: None }]))}
                            >{ t.text("reviewing-give-up") }</button>
                        }}
                    />
                </details>
            } else if at.review.is_sealed() {
                <p class="verdict">{ sealed_words(t, model, at) }</p>
            }
        </section>
    }
}

fn told(t: &Texts, at: &ReviewAtHand<'_>) -> Html {
    let details = &at.details;
    let facts = [
        ("reviewing-kind", Some(t.text(review_kind_key(details.kind)))),
        ("reviewing-reviewer", Some(by_whom(details))),
        ("reviewing-visit", days(t, details)),
        ("reviewing-purpose", Some(details.purpose.to_string()).filter(|purpose| !purpose.is_empty())),
    ];
    html! {
        <dl class="review-facts">
            for (key, value) in facts.into_iter().filter_map(|(key, value)| Some((key, value?))) {
                <div key={key}><dt>{ t.text(key) }</dt><dd class="words">{ value }</dd></div>
            }
        </dl>
    }
}

/// When the review was sealed, and whether it still is what was sealed.
fn sealed_words(t: &Texts, model: &Model, at: &ReviewAtHand<'_>) -> String {
    let Some(seal) = &at.review.seal else { return String::new() };
    let date = t.date(seal.record.sealed_at, model.utc_offset);
    let is_whole = seal.is_intact() && seal.is_of(at.workspace.dossier.id, at.review.id);
    let key = if is_whole { "reviewing-seal-intact" } else { "reviewing-seal-broken" };
    t.with(key, &[("date", (&date).into())])
}

/// How far both sides agree: in a sentence, and drawn where there is something to draw.
fn both_sides(model: &Model, desk: &Desk, at: &ReviewAtHand<'_>) -> Html {
    let t = &desk.t;
    let framework = &at.reading.framework;
    let subject = gaps::subject(model, at);
    let found: BTreeMap<ThemeId, Share> = ScoreCard::of(framework, &as_reviewed(&at.round, at.review))
        .themes
        .into_iter()
        .filter_map(|theme| Some((theme.theme, theme.result.mean?)))
        .collect();
    let pairs = subject.as_ref().and_then(|subject| sides::figure(t, subject, &side(framework, at.review)));
    let themes = subject.as_ref().filter(|_| found.len() > 1);
    let themes = themes.and_then(|subject| radar::with_reviewer(t, subject, &found));
    let has_figure = pairs.is_some();
    html! {
        <section aria-labelledby="both-sides">
            <h2 id="both-sides">{ t.text("reviewing-both") }</h2>
            if let Some(summary) = gaps::summary(model, desk, at, has_figure) {
                { summary }
            } else {
                <p class="empty">{ t.text("reviewing-nothing-compared") }</p>
            }
            for figure in pairs.into_iter().chain(themes) {
                { chart(figure) }
            }
        </section>
    }
}

fn chart(figure: Figure) -> Html {
    let key = figure.id.to_string();
    html! { <ChartFigure {key} figure={Rc::new(figure)} /> }
}

/// What is to be done with the file, on each side.
fn back_key(at: &ReviewAtHand<'_>) -> &'static str {
    match at.workspace.side {
        Side::Organisation => "reviewing-back-answers",
        Side::Reviewer if at.review.is_sealed() => "reviewing-back-sealed",
        Side::Reviewer => "reviewing-back-open",
    }
}

/// The file that goes back.
fn files(desk: &Desk, at: &ReviewAtHand<'_>) -> Html {
    let Desk { t, dispatch } = desk;
    let id = at.workspace.dossier.id;
    html! {
        <section aria-labelledby="back">
            <h2 id="back">{ t.text(if at.workspace.side == Side::Reviewer { "reviewing-back" } else { "reviewing-file" }) }</h2>
            <p>{ t.text(back_key(at)) }</p>
            { departure_part(desk, &Departure::of(at.workspace)) }
            <p>
                <button type="button" class="button" onclick={dispatch.on(Event::ExportAsked(id))}>{ t.text("export") }</button>
            </p>
        </section>
    }
}
