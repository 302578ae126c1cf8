//! All reviews of a dossier, how one begins, and what an organisation does to have its round reviewed.

use std::rc::Rc;

use yew::prelude::*;

use super::{by_whom, days, findings_line, review_name, role_offer};
use crate::app::route::{ReviewPage, ReviewsPage, RoundPage, Route};
use crate::app::words::review_kind_key;
use crate::app::workspace::Workspace;
use crate::app::{Event, Model};
use crate::dossier::review::{Review, ReviewDetails, ReviewKind};
use crate::dossier::round::Round;
use crate::dossier::side::Side;
use crate::score::review::Seen;
use crate::texts::Texts;
use crate::ui::context::Desk;
use crate::ui::form::{Choice, FieldKind, Form, FormField, Values};
use crate::ui::leaving::{Departure, departure_part};
use crate::ui::parts::page_heading;

// The fields of the form.
const KIND: &str = "kind";
const REVIEWER: &str = "reviewer";
const NAME: &str = "name";
const BODY: &str = "body";
const BEGINS: &str = "begins";
const ENDS: &str = "ends";
const PURPOSE: &str = "purpose";

/// All reviews of a dossier.
pub(super) fn page(model: &Model, desk: &Desk, workspace: &Workspace) -> Html {
    let t = &desk.t;
    let reviews = workspace.dossier.reviews();
    html! {
        <div class="reviews">
            { page_heading(workspace.dossier.organisation().name.to_string(), t.text("page-reviews")) }
            <p>{ t.text("reviewing-intro") }</p>
            if reviews.is_empty() {
                <p class="empty">
                    { t.text(if workspace.side == Side::Reviewer { "reviewing-empty-reviewer" } else { "reviewing-empty" }) }
                </p>
            } else {
                <ol class="review-rows" reversed={true}>
                    for review in reviews.into_iter().rev() {
                        <li key={review.id.to_string()}>{ row(model, desk, workspace, review) }</li>
                    }
                </ol>
            }
            if workspace.side == Side::Reviewer {
                { beginning(desk, workspace, model) }
            } else {
                { to_be_reviewed(desk, workspace) }
                { role_offer(desk, workspace) }
            }
        </div>
    }
}

/// A review in a few lines.
fn row(model: &Model, desk: &Desk, workspace: &Workspace, review: &Rc<Review>) -> Html {
    let t = &desk.t;
    let Some(details) = &review.details else { return html! {} };
    let round = workspace.dossier.round(details.round);
    let name = round.map_or_else(|| t.text(review_kind_key(details.kind)), |round| review_name(t, details, round));
    let page = Route::Reviews(workspace.dossier.id, ReviewsPage::Of(review.id, ReviewPage::Start));
    let seen = round.and_then(|round| {
        let reading = model.framework_of(round)?;
        Some(Seen::of(&reading.framework, review, round.asked(&reading.framework)))
    });
    let facts = [
        seen.map(|seen| t.with("reviewing-seen", &[("seen", seen.seen.into()), ("n", seen.all().into())])),
        findings_line(t, review),
        answers_line(t, review),
    ];
    let facts: Vec<String> = facts.into_iter().flatten().collect();
    html! {
        <>
            <p class="review-title"><a href={page.href()}>{ name }</a>{ " " }<span class="tag">{ state(model, t, review) }</span></p>
            <p>{ by_whom(details) }{ days(t, details).map(|days| format!(" · {days}")) }</p>
            <p class="detail">{ facts.join(" · ") }</p>
        </>
    }
}

/// Whether a review is sealed, and since when.
fn state(model: &Model, t: &Texts, review: &Review) -> String {
    match &review.seal {
        Some(seal) => {
            let date = t.date(seal.record.sealed_at, model.utc_offset);
            t.with("reviewing-sealed-on", &[("date", (&date).into())])
        }
        None => t.text("reviewing-under-way"),
    }
}

/// How far the organisation is with answering; nothing where nothing asks for an answer.
fn answers_line(t: &Texts, review: &Review) -> Option<String> {
    let asks = review.raised().filter(|(_, finding)| finding.gravity().is_some_and(|it| it.is_non_conformity()));
    let asks: Vec<_> = asks.map(|(_, finding)| finding).collect();
    let n_answered = asks.iter().filter(|finding| finding.answer.is_some()).count();
    let counts = [("answered", n_answered.into()), ("n", asks.len().into())];
    (!asks.is_empty()).then(|| t.with("reviewing-answered", &counts))
}

/// The rounds of which a review can begin: those that are sealed, the newest first, then those that are open.
fn beginning(desk: &Desk, workspace: &Workspace, model: &Model) -> Html {
    let t = &desk.t;
    let (sealed, open): (Vec<_>, Vec<_>) =
        workspace.dossier.rounds().into_iter().rev().partition(|round| round.is_sealed());
    let first = sealed.first().or(open.first()).map(|round| round.id);
    html! {
        <section aria-labelledby="begin">
            <h2 id="begin" tabindex="-1">{ t.text("reviewing-begin") }</h2>
            <p class="hint">{ t.text("reviewing-begin-hint") }</p>
            for round in sealed.into_iter().chain(open) {
                <details class="add" key={round.id.to_string()} open={Some(round.id) == first && workspace.dossier.reviews().is_empty()}>
                    <summary>{ round_words(t, model, round) }</summary>
                    { begin(desk, round) }
                </details>
            }
        </section>
    }
}

fn round_words(t: &Texts, model: &Model, round: &Round) -> String {
    let label = (&round.opening.label).into();
    match &round.seal {
        Some(seal) => {
            let date = t.date(seal.record.closed_at, model.utc_offset);
            t.with("reviewing-of-closed", &[("label", label), ("date", (&date).into())])
        }
        None => t.with("reviewing-of-open", &[("label", label)]),
    }
}

/// The form with which a review of a round begins. A round that is still open can be looked at by peers or for
/// practice: whoever decides on something needs a round that no longer changes.
fn begin(desk: &Desk, round: &Rc<Round>) -> Html {
    let t = &desk.t;
    let is_offered = |kind: &ReviewKind| round.is_sealed() || may_look_at_open(*kind);
    let kinds: Vec<ReviewKind> = ReviewKind::ALL.into_iter().filter(is_offered).collect();
    let first = kinds.first().copied().unwrap_or_default();
    let details = ReviewDetails { kind: first, ..blank(round) };
    let onsave = {
        let (dispatch, round) = (desk.dispatch.clone(), round.clone());
        Callback::from(move |values: Values| {
            dispatch.send(Event::ReviewBegun(Rc::new(described(&values, blank(&round)))));
        })
    };
    html! {
        <>
            if let Some(seal) = &round.seal {
                <p class="hint">{ t.text("reviewing-digest") }{ " " }<code>{ seal.digest.clone() }</code></p>
            } else {
                <p class="hint">{ t.text("reviewing-open-why") }</p>
            }
            <Form
                id={format!("begin-{}", round.id)} fields={fields(t, &details, &kinds)}
                submit={t.text("reviewing-begin-button")} {onsave}
            />
        </>
    }
}

/// Whether a review of that kind may look at a round that is not closed.
pub(super) fn may_look_at_open(kind: ReviewKind) -> bool {
    matches!(kind, ReviewKind::PeerReview | ReviewKind::MockAudit)
}

/// A review of a round, of which nothing else is said.
fn blank(round: &Round) -> ReviewDetails {
    ReviewDetails {
        kind: ReviewKind::default(),
        round: round.id,
        framework: round.framework().clone(),
        digest: round.seal.as_ref().map(|seal| seal.digest.clone()),
        reviewer: "".into(),
        name: "".into(),
        body: "".into(),
        begins: None,
        ends: None,
        purpose: "".into(),
    }
}

/// The fields of a review.
pub(super) fn fields(t: &Texts, details: &ReviewDetails, kinds: &[ReviewKind]) -> Vec<FormField> {
    let kind = |kind: &ReviewKind| Choice { value: kind.word().into(), label: t.text(review_kind_key(*kind)).into() };
    let day = |day: Option<crate::dossier::day::Day>| day.map(|day| day.to_string().into()).unwrap_or_default();
    let field = |name, label: &str, hint: &str, kind, value| FormField {
        name,
        label: t.text(label),
        hint: if hint.is_empty() { String::new() } else { t.text(hint) },
        kind,
        value,
        required: false,
    };
    vec![
        field(
            KIND,
            "reviewing-kind",
            "",
            FieldKind::Choice(Rc::new(kinds.iter().map(kind).collect())),
            details.kind.word().into(),
        ),
        FormField {
            required: true,
            ..field(
                REVIEWER,
                "reviewing-reviewer",
                "reviewing-reviewer-hint",
                FieldKind::Line,
                details.reviewer.clone(),
            )
        },
        field(NAME, "reviewing-name", "reviewing-name-hint", FieldKind::Line, details.name.clone()),
        field(BODY, "reviewing-body", "reviewing-body-hint", FieldKind::Line, details.body.clone()),
        field(BEGINS, "reviewing-begins", "", FieldKind::Day, day(details.begins)),
        field(ENDS, "reviewing-ends", "", FieldKind::Day, day(details.ends)),
        field(PURPOSE, "reviewing-purpose", "reviewing-purpose-hint", FieldKind::Lines, details.purpose.clone()),
    ]
}

/// What a form says of a review.
pub(super) fn described(values: &Values, before: ReviewDetails) -> ReviewDetails {
    let kind = ReviewKind::ALL.into_iter().find(|kind| kind.word() == &*values.text(KIND)).unwrap_or(before.kind);
    ReviewDetails {
        kind,
        reviewer: values.text(REVIEWER),
        name: values.text(NAME),
        body: values.text(BODY),
        begins: values.day(BEGINS),
        ends: values.day(ENDS),
        purpose: values.text(PURPOSE),
        ..before
    }
}

/// What an organisation does to have a round reviewed, and how it opens what comes back.
fn to_be_reviewed(desk: &Desk, workspace: &Workspace) -> Html {
    let Desk { t, dispatch } = desk;
    let id = workspace.dossier.id;
    let open = workspace.dossier.latest_round().filter(|round| !round.is_sealed());
    html! {
        <section aria-labelledby="be-reviewed">
            <h2 id="be-reviewed">{ t.text("reviewing-ask") }</h2>
            <ol class="ways-to">
                <li>
                    { t.text("reviewing-ask-close") }
                    if let Some(round) = open {
                        { " " }<a href={Route::Round(id, round.id, RoundPage::Close).href()}>{ t.text("page-close") }</a>
                    }
                </li>
                <li>
                    { t.text("reviewing-ask-send") }
                    { departure_part(desk, &Departure::of(workspace)) }
                    <button type="button" class="quiet" onclick={dispatch.on(Event::ExportAsked(id))}>{ t.text("export") }</button>
                </li>
                <li>
                    { t.text("reviewing-ask-open") }{ " " }<a href={Route::Data.href()}>{ t.text("page-data") }</a>
                </li>
            </ol>
        </section>
    }
}
