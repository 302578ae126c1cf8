//! What the reviewer concludes: in words, by the rule, and as an opinion; what is missing before the review is sealed,
//! and the sealing.

use std::rc::Rc;

use yew::prelude::*;

use super::ReviewAtHand;
use super::findings::{excerpt, finding_href, may};
use crate::app::route::{ReviewPage, ReviewsPage, Route};
use crate::app::signing::RecordId;
use crate::app::words::opinion_key;
use crate::app::{Event, Model};
use crate::dossier::change::Change;
use crate::dossier::finding::{FindingId, Gravity};
use crate::dossier::review::{Conclusion, Opinion};
use crate::dossier::review_seal::ReviewSeal;
use crate::framework::IndicatorId;
use crate::score::decision::{AsOf, Proposal};
use crate::score::due::Periods;
use crate::score::soundness::{Against, Lacking, lacking};
use crate::texts::proposal_words;
use crate::ui::context::Desk;
use crate::ui::form::{Choice, FieldKind, Form, FormField, Values};
use crate::ui::leaving::{Departure, departure_part};
use crate::ui::seal::{review_verdict, signing};

/// What the reviewer concludes, below the heading that all pages of a review share.
pub(super) fn page(desk: &Desk, model: &Model, at: &ReviewAtHand<'_>) -> Html {
    let t = &desk.t;
    let conclusion = at.review.conclusion.as_deref().cloned().unwrap_or_default();
    let can_write = at.is_open() && may(at, &concluded(at, None));
    html! {
        <div class="conclusions">
            <section aria-labelledby="conclusions">
                <h2 id="conclusions">{ t.text("conclude-title") }</h2>
                if can_write {
                    <Form id="conclude" fields={words_fields(desk, &conclusion)} onsave={onsave_words(desk, at)} />
                    { proposals(desk, at, &conclusion) }
                } else {
                    { told(desk, &conclusion) }
                }
            </section>
            { proposed(desk, at) }
            { opinion(desk, at, &conclusion, can_write) }
            if let Some(seal) = &at.review.seal {
                { sealed(desk, model, at, seal) }
            } else {
                { before_sealing(desk, at) }
            }
        </div>
    }
}

fn concluded(at: &ReviewAtHand<'_>, conclusion: Option<Conclusion>) -> Change {
    Change::ReviewConcluded { review: at.review.id, conclusion: conclusion.map(Rc::new) }
}

fn words_fields(desk: &Desk, conclusion: &Conclusion) -> Vec<FormField> {
    let t = &desk.t;
    let lines = |name, label: &str, hint: &str, value: &Rc<str>| FormField {
        name,
        label: t.text(label),
        hint: t.text(hint),
        kind: FieldKind::Lines,
        value: value.clone(),
        required: false,
    };
    vec![
        lines("summary", "conclude-summary", "conclude-summary-hint", &conclusion.summary),
        lines("strengths", "conclude-strengths", "conclude-strengths-hint", &conclusion.strengths),
        lines("improvements", "conclude-improvements", "conclude-improvements-hint", &conclusion.improvements),
    ]
}

fn onsave_words(desk: &Desk, at: &ReviewAtHand<'_>) -> Callback<Values> {
    let (dispatch, review, former) = (desk.dispatch.clone(), at.review.id, at.review.conclusion.clone());
    Callback::from(move |values: Values| {
        let text = |name| values.text(name);
        let conclusion = Conclusion {
            summary: text("summary"),
            strengths: text("strengths"),
            improvements: text("improvements"),
            ..former.as_deref().cloned().unwrap_or_default()
        };
        dispatch.send(entered(review, conclusion));
    })
}

fn entered(review: crate::dossier::review::ReviewId, conclusion: Conclusion) -> Event {
    let conclusion = (conclusion != Conclusion::default()).then(|| Rc::new(conclusion));
    Event::Entered(vec![Change::ReviewConcluded { review, conclusion }])
}

/// What findings of that gravity say, a line each, of those that the text does not hold yet.
fn from_findings(at: &ReviewAtHand<'_>, gravity: Gravity, text: &str) -> Option<Rc<str>> {
    let of_gravity = at.review.raised().filter_map(|(_, finding)| finding.details.as_ref());
    let of_gravity = of_gravity.filter(|details| details.gravity == gravity);
    let new: Vec<&str> =
        of_gravity.map(|it| it.statement.trim()).filter(|it| !it.is_empty() && !text.contains(it)).collect();
    let lines = [text.trim()].into_iter().filter(|text| !text.is_empty()).chain(new.iter().copied());
    (!new.is_empty()).then(|| lines.collect::<Vec<_>>().join("\n").into())
}

/// Takes strengths and observations over into the conclusions, on request.
fn proposals(desk: &Desk, at: &ReviewAtHand<'_>, conclusion: &Conclusion) -> Html {
    let Desk { t, dispatch } = desk;
    let strengths = from_findings(at, Gravity::Strength, &conclusion.strengths)
        .map(|strengths| Conclusion { strengths, ..conclusion.clone() });
    let improvements = from_findings(at, Gravity::Observation, &conclusion.improvements)
        .map(|improvements| Conclusion { improvements, ..conclusion.clone() });
    let offered = [("conclude-take-strengths", strengths), ("conclude-take-observations", improvements)];
    html! {
        <p class="buttons">
            for (label, filled) in offered {
                if let Some(filled) = filled {
                    <button key={label} type="button" class="button" onclick={dispatch.on(entered(at.review.id, filled))}>
                        { t.text(label) }
                    </button>
                }
            }
        </p>
    }
}

fn told(desk: &Desk, conclusion: &Conclusion) -> Html {
    let t = &desk.t;
    let facts = [
        ("conclude-summary", &conclusion.summary),
        ("conclude-strengths", &conclusion.strengths),
        ("conclude-improvements", &conclusion.improvements),
    ];
    html! {
        <>
            if facts.iter().all(|(_, words)| words.is_empty()) {
                <p class="empty">{ t.text("conclude-none") }</p>
            }
            for (name, words) in facts.into_iter().filter(|(_, words)| !words.is_empty()) {
                <div key={name}><h3>{ t.text(name) }</h3><p class="written">{ words.clone() }</p></div>
            }
        </>
    }
}

fn proposal(at: &ReviewAtHand<'_>, as_of: AsOf) -> Proposal {
    let framework = &at.reading.framework;
    Proposal::of(&at.workspace.dossier, framework, &at.round, at.review, as_of, &Periods::of(framework))
}

/// What the rule proposes, and why; and what it proposed at the visit, where findings went on since.
fn proposed(desk: &Desk, at: &ReviewAtHand<'_>) -> Html {
    let t = &desk.t;
    let (now, then) = (proposal(at, AsOf::Today), proposal(at, AsOf::Visit));
    let words = proposal_words(t, &at.reading, &at.details, &now);
    let at_visit = (now != then).then(|| proposal_words(t, &at.reading, &at.details, &then));
    html! {
        <section aria-labelledby="proposal" class="decision">
            <h2 id="proposal">{ t.text(if at.details.kind.is_audit() { "proposal-title" } else { "proposal-in-short" }) }</h2>
            <p class="lead">{ words.verdict }</p>
            <ul>
                for reason in words.reasons {
                    <li>{ reason }</li>
                }
            </ul>
            if let Some(at_visit) = at_visit {
                <p class="hint">{ t.text("proposal-at-visit") }{ " " }{ at_visit.verdict }</p>
            }
            <p class="hint">{ words.whose }</p>
        </section>
    }
}

/// The reviewer's own opinion, with its reason where it is another one.
fn opinion(desk: &Desk, at: &ReviewAtHand<'_>, conclusion: &Conclusion, can_write: bool) -> Html {
    let t = &desk.t;
    // A sealed opinion was given on what was found, whatever became of that.
    let as_of = if at.is_open() { AsOf::Today } else { AsOf::Visit };
    let differs = conclusion.opinion.is_some_and(|opinion| proposal(at, as_of).differs_from(opinion));
    html! {
        <section aria-labelledby="opinion">
            <h2 id="opinion">{ t.text("opinion-title") }</h2>
            if can_write {
                <Form id="opinion-form" fields={opinion_fields(desk, at, conclusion, differs)} onsave={onsave_opinion(desk, at)} />
            } else {
                <dl class="review-facts">
                    <div>
                        <dt>{ t.text("opinion-label") }</dt>
                        <dd>{ conclusion.opinion.map_or_else(|| t.text("opinion-none"), |opinion| t.text(opinion_key(opinion))) }</dd>
                    </div>
                    if !conclusion.reason.is_empty() {
                        <div><dt>{ t.text("opinion-reason") }</dt><dd class="words">{ conclusion.reason.clone() }</dd></div>
                    }
                </dl>
            }
            <div role="status">
                if differs && !conclusion.reason.is_empty() {
                    <p class="hint">{ t.text("opinion-differs") }</p>
                }
            </div>
        </section>
    }
}

fn opinion_fields(desk: &Desk, at: &ReviewAtHand<'_>, conclusion: &Conclusion, differs: bool) -> Vec<FormField> {
    let t = &desk.t;
    let none = Choice { value: "".into(), label: t.text("opinion-none").into() };
    let choice = |opinion: Opinion| Choice { value: opinion.word().into(), label: t.text(opinion_key(opinion)).into() };
    vec![
        FormField {
            name: "opinion",
            label: t.text("opinion-label"),
            hint: t.text(if at.details.kind.is_audit() { "opinion-hint" } else { "opinion-hint-optional" }),
            kind: FieldKind::Choice(Rc::new(std::iter::once(none).chain(Opinion::ALL.map(choice)).collect())),
            value: conclusion.opinion.map(Opinion::word).unwrap_or_default().into(),
            required: false,
        },
        FormField {
            name: "reason",
            label: t.text("opinion-reason"),
            hint: t.text(if differs { "opinion-reason-needed" } else { "opinion-reason-hint" }),
            kind: FieldKind::Lines,
            value: conclusion.reason.clone(),
            required: false,
        },
    ]
}

fn onsave_opinion(desk: &Desk, at: &ReviewAtHand<'_>) -> Callback<Values> {
    let (dispatch, review, former) = (desk.dispatch.clone(), at.review.id, at.review.conclusion.clone());
    Callback::from(move |values: Values| {
        let text = |name| values.text(name);
        let word = text("opinion");
        let conclusion = Conclusion {
            opinion: Opinion::ALL.into_iter().find(|opinion| opinion.word() == &*word),
            reason: text("reason"),
            ..former.as_deref().cloned().unwrap_or_default()
        };
        dispatch.send(entered(review, conclusion));
    })
}

/// What is missing, each point with a link to its place, and the sealing.
fn before_sealing(desk: &Desk, at: &ReviewAtHand<'_>) -> Html {
    let Desk { t, dispatch } = desk;
    let framework = &at.reading.framework;
    let periods = Periods::of(framework);
    let against = Against { dossier: &at.workspace.dossier, framework, round: &at.round, periods: &periods };
    let lacking = lacking(against, at.review);
    let (blocking, open): (Vec<Lacking>, Vec<Lacking>) = lacking.into_iter().partition(Lacking::is_blocking);
    let is_blocked = !blocking.is_empty();
    let groups = [("lacking-blocking", blocking), ("lacking-open", open)];
    let may_seal = may(at, &concluded(at, None));
    html! {
        <section aria-labelledby="sealing">
            <h2 id="sealing">{ t.text("sealing-title") }</h2>
            for (title, points) in groups {
                if !points.is_empty() {
                    <h3>{ t.text(title) }</h3>
                    <ul class="checklist">
                        for point in points {
                            { point_line(desk, at, &point) }
                        }
                    </ul>
                }
            }
            <p>{ t.text("sealing-text") }</p>
            if may_seal {
                <p>
                    <button
                        type="button" class="button primary" disabled={is_blocked} aria-describedby="sealing-blocked"
                        onclick={dispatch.on(Event::ReviewSealAsked(at.review.id))}
                    >{ t.text("sealing-button") }</button>
                </p>
                <p id="sealing-blocked" class="hint">
                    if is_blocked {
                        { t.text("sealing-blocked") }
                    }
                </p>
            }
        </section>
    }
}

fn point_line(desk: &Desk, at: &ReviewAtHand<'_>, point: &Lacking) -> Html {
    let (href, words) = point_words(desk, at, point);
    html! { <li><a {href}>{ words }</a></li> }
}

/// What is missing, in words, and where it is mended.
fn point_words(desk: &Desk, at: &ReviewAtHand<'_>, point: &Lacking) -> (String, String) {
    let t = &desk.t;
    let dossier = at.workspace.dossier.id;
    let page = |page| Route::Reviews(dossier, ReviewsPage::Of(at.review.id, page)).href();
    let of_finding = |id: &FindingId| finding_href(dossier, at.review.id, Some(*id));
    let named = |id: &FindingId| {
        let details = at.review.findings.get(id).and_then(|finding| finding.details.as_ref());
        t.quoted(&details.map(|details| excerpt(t, &details.statement)).unwrap_or_default())
    };
    let about = |key: &str, id: &FindingId| (of_finding(id), t.with(key, &[("finding", (&named(id)).into())]));
    let number = |id: &IndicatorId| {
        let place = at.reading.framework.place(id);
        place.map_or_else(|| id.to_string(), |place| place.indicator.number.to_string())
    };
    let here = page(ReviewPage::Conclusions);
    match point {
        Lacking::Statement(id) => about("lacking-statement", id),
        Lacking::Basis(id) => about("lacking-basis", id),
        Lacking::Indicator(id) => about("lacking-indicator", id),
        Lacking::Notification(id) => about("lacking-notification", id),
        Lacking::MinorNotAllowed(id, indicators) => {
            let which = indicators.iter().map(number).collect::<Vec<_>>().join(", ");
            let finding = named(id);
            let values = [("finding", (&finding).into()), ("which", (&which).into())];
            (of_finding(id), t.with("lacking-minor", &values))
        }
        Lacking::RatingDiffers(indicator, found) => {
            let key = if found.is_some() { "lacking-differs" } else { "lacking-unfounded" };
            let look = page(ReviewPage::Look(None, Some(indicator.clone())));
            (look, t.with(key, &[("number", (&number(indicator)).into())]))
        }
        Lacking::Requalification(findings) => {
            let first = findings.first().and_then(|id| {
                let reviews = at.workspace.dossier.reviews();
                let raised = reviews.into_iter().find(|review| review.findings.contains_key(id));
                raised.map(|review| finding_href(dossier, review.id, Some(*id)))
            });
            (first.unwrap_or(here), t.with("lacking-requalification", &[("n", findings.len().into())]))
        }
        Lacking::NotReviewed(indicators) => {
            // An indicator may have been examined and not rated, so none of the filters would show them all.
            let look = page(ReviewPage::Look(None, indicators.first().cloned()));
            (look, t.with("lacking-reviewed", &[("n", indicators.len().into())]))
        }
        Lacking::Summary => (here, t.text("lacking-summary")),
        Lacking::Opinion => (here, t.text("lacking-opinion")),
        Lacking::Reason => (here, t.text("lacking-reason")),
    }
}

/// What was sealed, whether it still is what was sealed, who signs it, and what goes on.
fn sealed(desk: &Desk, model: &Model, at: &ReviewAtHand<'_>, seal: &ReviewSeal) -> Html {
    let Desk { t, dispatch } = desk;
    let dossier = &at.workspace.dossier;
    let findings = finding_href(dossier.id, at.review.id, None);
    html! {
        <>
            <section aria-labelledby="sealed">
                <h2 id="sealed" tabindex="-1">
                    { t.with("review-sealed-on", &[("date", (&t.date(seal.record.sealed_at, model.utc_offset)).into())]) }
                </h2>
                { review_verdict(desk, model, at.workspace, at.review.id) }
                <p>{ t.text("review-sealed-after") }{ " " }<a href={findings}>{ t.text("finding-to-all") }</a></p>
            </section>
            { signing(desk, model, at.workspace, RecordId::Review(at.review.id)) }
            <section aria-labelledby="review-file">
                <h2 id="review-file">{ t.text("review-file") }</h2>
                { departure_part(desk, &Departure::of(at.workspace)) }
                <p>
                    <button type="button" class="button" onclick={dispatch.on(Event::ExportAsked(dossier.id))}>{ t.text("export") }</button>
                </p>
            </section>
        </>
    }
}
