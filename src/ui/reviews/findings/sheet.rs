//! A finding as a page: what was found, what the organisation answers, how it goes on, and what happened to it.

use std::collections::BTreeSet;
use std::rc::Rc;

use yew::prelude::*;

use super::linked::{Around, Named, linked};
use super::list::{excerpt, statement_words};
use super::{FINDING, Sheet, actions, answer, due_words, finding_href, gravity_choice, gravity_of, numbers, steps};
use crate::app::Event;
use crate::app::plan::part_name;
use crate::app::route::{ReviewPage, ReviewsPage, Route};
use crate::app::words::{Wording, finding_state_key, gravity_key};
use crate::dossier::change::{Change, Field, ReviewField};
use crate::dossier::entry::Entry;
use crate::dossier::evidence::EvidenceId;
use crate::dossier::finding::{FindingDetails, FindingId, FindingState, Gravity};
use crate::framework::IndicatorId;
use crate::score::due::{Earlier, earlier_findings, recurrences};
use crate::score::soundness::gravities;
use crate::texts::date::iso_moment;
use crate::ui::form::{Choice, FieldKind, Form, FormField, Values};

/// A finding.
pub(super) fn sheet(it: &Sheet<'_>) -> Html {
    let t = &it.desk.t;
    let is_grave = it.details.gravity.is_non_conformity();
    let all = finding_href(it.at.workspace.dossier.id, it.at.review.id, None);
    html! {
        <article class="finding" aria-labelledby={FINDING} key={it.id.to_string()}>
            <p><a href={all}>{ t.text("finding-to-all") }</a></p>
            <h2 id={FINDING} tabindex="-1">{ statement_words(t, &it.details.statement) }</h2>
            { standing(it) }
            { found(it) }
            if it.details.gravity != Gravity::Strength {
                { answer::section(it) }
                { actions::section(it) }
            }
            if is_grave {
                { steps::section(it) }
            }
            { history(it) }
        </article>
    }
}

/// How grave, how far, until when, and what was found before.
fn standing(it: &Sheet<'_>) -> Html {
    let t = &it.desk.t;
    let gravity = it.finding.gravity().unwrap_or(it.details.gravity);
    let state = it.finding.state();
    let (due, late) = (it.periods.next_due(it.finding), it.periods.late(it.finding, it.today));
    let due = due_words(t, state >= FindingState::Implemented, due, late);
    let requalified = it.finding.requalified.filter(|_| it.details.gravity == Gravity::Minor);
    html! {
        <div class="finding-standing">
            <p>
                <strong>{ t.text(gravity_key(gravity)) }</strong>
                if gravity.is_non_conformity() {
                    { " · " }{ t.text(finding_state_key(state)) }
                }
                if late.is_some() {
                    { " " }<span class="tag late">{ t.text("finding-tag-late") }</span>
                }
            </p>
            if let Some(due) = due {
                <p>{ due }</p>
            }
            if let Some(on) = requalified {
                <p>{ t.with("finding-requalified-since", &[("day", (&t.of_day(on)).into())]) }</p>
            }
            for earlier in recurrences(&it.at.workspace.dossier, it.at.review, &it.details) {
                <p key={earlier.id.to_string()}>{ recurs(it, &earlier) }</p>
            }
        </div>
    }
}

/// That an earlier review found the same.
fn recurs(it: &Sheet<'_>, earlier: &Earlier<'_>) -> Html {
    let t = &it.desk.t;
    let id = if earlier.is_said { "finding-recurs-said" } else { "finding-recurs" };
    let state = t.text(finding_state_key(earlier.finding.state()));
    let statement = earlier.finding.details.as_ref().map(|details| excerpt(&details.statement)).unwrap_or_default();
    html! {
        <>
            { t.with(id, &[("state", (&state).into())]) }{ " " }
            <a href={finding_href(it.at.workspace.dossier.id, earlier.review, Some(earlier.id))}>
                { statement_words(t, &statement) }
            </a>
        </>
    }
}

/// What was found: the reviewer's part.
fn found(it: &Sheet<'_>) -> Html {
    let t = &it.desk.t;
    let can_write = it.may_word();
    let withdraw = Event::Entered(vec![raised(it, None)]);
    html! {
        <section aria-labelledby="finding-found">
            <h3 id="finding-found">{ t.text("finding-found") }</h3>
            if can_write {
                <Form id="found" fields={fields(it)} onsave={onsave(it)} />
            } else {
                { told(it) }
            }
            { indicators(it) }
            { evidence(it) }
            if can_write {
                <p>
                    <button type="button" class="quiet" onclick={it.desk.dispatch.on(withdraw)}>{ t.text("finding-withdraw") }</button>
                </p>
            }
        </section>
    }
}

fn raised(it: &Sheet<'_>, details: Option<FindingDetails>) -> Change {
    Change::FindingRaised { review: it.at.review.id, finding: it.id, details: details.map(Rc::new) }
}

fn fields(it: &Sheet<'_>) -> Vec<FormField> {
    let t = &it.desk.t;
    let details = &it.details;
    // What stands is offered even where it cannot stay, so that nothing changes by being looked at.
    let allowed: BTreeSet<Gravity> =
        gravities(&it.at.reading.framework, &details.indicators).chain([details.gravity]).collect();
    let choices: Vec<Choice> = allowed.into_iter().rev().map(|gravity| gravity_choice(t, gravity)).collect();
    let mut fields = vec![
        FormField {
            name: "gravity",
            label: t.text("finding-gravity"),
            hint: gravity_hint(it),
            kind: FieldKind::Choice(Rc::new(choices)),
            value: details.gravity.word().into(),
            required: false,
        },
        FormField {
            name: "statement",
            label: t.text("finding-statement"),
            hint: t.text("finding-statement-hint"),
            kind: FieldKind::Lines,
            value: details.statement.clone(),
            required: false,
        },
        FormField {
            name: "basis",
            label: t.text("finding-basis"),
            hint: t.text("finding-basis-hint"),
            kind: FieldKind::Lines,
            value: details.basis.clone(),
            required: false,
        },
        FormField {
            name: "notified",
            label: t.text("finding-notified"),
            hint: notified_hint(it),
            kind: FieldKind::Day,
            value: details.notified.map(|day| day.to_string()).unwrap_or_default().into(),
            required: false,
        },
    ];
    fields.extend(repeats_field(it));
    fields
}

/// What the chosen gravity means, and what is wrong with it here.
fn gravity_hint(it: &Sheet<'_>) -> String {
    let t = &it.desk.t;
    let means = t.text(match it.details.gravity {
        Gravity::Strength => "gravity-strength-means",
        Gravity::Observation => "gravity-observation-means",
        Gravity::Minor => "gravity-minor-means",
        Gravity::Major => "gravity-major-means",
    });
    let is_allowed =
        gravities(&it.at.reading.framework, &it.details.indicators).any(|gravity| gravity == it.details.gravity);
    if is_allowed { means } else { format!("{means} {}", t.text("gravity-minor-not-allowed")) }
}

/// What follows from the day of the notification.
fn notified_hint(it: &Sheet<'_>) -> String {
    let t = &it.desk.t;
    if !it.details.gravity.is_non_conformity() {
        return String::new();
    }
    let Some(due) = it.periods.due_of(it.finding) else { return t.text("finding-notified-hint") };
    let mended = t.of_day(due.mended);
    match due.verified {
        Some(verified) => {
            let verified = t.of_day(verified);
            t.with("finding-due-both", &[("mended", (&mended).into()), ("verified", (&verified).into())])
        }
        None => t.with("finding-due-minor", &[("mended", (&mended).into())]),
    }
}

/// The finding of an earlier review that this one repeats, where there is one to name; those on the same indicators
/// come first.
fn repeats_field(it: &Sheet<'_>) -> Option<FormField> {
    let t = &it.desk.t;
    let mut earlier: Vec<Earlier<'_>> = earlier_findings(&it.at.workspace.dossier, it.at.review).collect();
    let is_elsewhere = |other: &Earlier<'_>| {
        other.finding.details.as_ref().is_none_or(|found| found.indicators.is_disjoint(&it.details.indicators))
    };
    earlier.sort_by_key(is_elsewhere);
    let choice = |earlier: &Earlier<'_>| {
        let details = earlier.finding.details.as_ref()?;
        let which = numbers(&it.at.reading, &details.indicators);
        let label = format!("{which} {}", excerpt(&details.statement));
        Some(Choice { value: earlier.id.to_string().into(), label: label.trim().into() })
    };
    let none = Choice { value: "".into(), label: t.text("finding-repeats-none").into() };
    let choices: Vec<Choice> = std::iter::once(none).chain(earlier.iter().filter_map(choice)).collect();
    (choices.len() > 1 && it.details.gravity.is_non_conformity()).then(|| FormField {
        name: "repeats",
        label: t.text("finding-repeats"),
        hint: t.text("finding-repeats-hint"),
        kind: FieldKind::Choice(Rc::new(choices)),
        value: it.details.repeats.map(|id| id.to_string()).unwrap_or_default().into(),
        required: false,
    })
}

fn onsave(it: &Sheet<'_>) -> Callback<Values> {
    let (dispatch, details) = (it.desk.dispatch.clone(), it.details.clone());
    let (review, finding) = (it.at.review.id, it.id);
    Callback::from(move |values: Values| {
        let text = |name| values.text(name);
        let repeats: Option<FindingId> = text("repeats").parse().ok();
        let filled = FindingDetails {
            gravity: gravity_of(&text("gravity")).unwrap_or(details.gravity),
            statement: text("statement"),
            basis: text("basis"),
            notified: values.day("notified"),
            repeats,
            ..(*details).clone()
        };
        dispatch.send(Event::Entered(vec![Change::FindingRaised { review, finding, details: Some(Rc::new(filled)) }]));
    })
}

/// The finding of a sealed review, to be read.
fn told(it: &Sheet<'_>) -> Html {
    let t = &it.desk.t;
    let notified = it.details.notified.map(|day| t.of_day(day)).unwrap_or_default();
    let due = if it.details.notified.is_some() { notified_hint(it) } else { String::new() };
    let facts = [("finding-basis", it.details.basis.to_string()), ("finding-notified", notified)];
    html! {
        <>
            <dl class="review-facts">
                for (name, words) in facts.into_iter().filter(|(_, words)| !words.is_empty()) {
                    <div key={name}><dt>{ t.text(name) }</dt><dd class="words">{ words }</dd></div>
                }
            </dl>
            if !due.is_empty() {
                <p class="hint">{ due }</p>
            }
        </>
    }
}

/// The indicators that the finding is about.
fn indicators(it: &Sheet<'_>) -> Html {
    let (t, at) = (&it.desk.t, it.at);
    let named = |id: &IndicatorId| {
        let look = ReviewsPage::Of(at.review.id, ReviewPage::Look(None, Some(id.clone())));
        let mut details = (*it.details).clone();
        if !details.indicators.remove(id) {
            details.indicators.insert(id.clone());
        }
        Named {
            label: part_name(&at.reading, &id.0).unwrap_or_else(|| id.to_string()),
            detail: String::new(),
            href: Some(Route::Reviews(at.workspace.dossier.id, look).href()),
            toggled: Event::Entered(vec![raised(it, Some(details))]),
        }
    };
    let asked = at.round.asked(&at.reading.framework).map(|place| place.indicator.id.clone());
    let free: Vec<Named> = asked.filter(|id| !it.details.indicators.contains(id)).map(|id| named(&id)).collect();
    let around = Around {
        id: "finding-indicators",
        title: t.text("finding-indicators"),
        none: t.text("finding-indicators-none"),
        look_for: t.text("finding-indicator-add"),
    };
    linked(it.desk, around, it.details.indicators.iter().map(named).collect(), it.may_word().then_some(free))
}

/// The evidence on which it rests: what serves its indicators is offered first.
fn evidence(it: &Sheet<'_>) -> Html {
    let (t, at) = (&it.desk.t, it.at);
    let library = at.workspace.dossier.evidence();
    let framework = &at.reading.framework.id;
    let serves = |id: &EvidenceId| {
        let is_link = |indicator: &IndicatorId| library.links.contains(&(framework.clone(), indicator.clone(), *id));
        it.details.indicators.iter().any(is_link)
    };
    let named = |id: &EvidenceId| {
        let piece = library.items.get(id)?;
        let mut details = (*it.details).clone();
        if !details.evidence.remove(id) {
            details.evidence.insert(*id);
        }
        Some(Named {
            label: piece.title.to_string(),
            detail: piece.on.map(|on| t.of_day(on)).unwrap_or_default(),
            href: None,
            toggled: Event::Entered(vec![raised(it, Some(details))]),
        })
    };
    let mut free: Vec<&EvidenceId> = library.items.keys().filter(|id| !it.details.evidence.contains(id)).collect();
    free.sort_by_key(|id| !serves(id));
    let around = Around {
        id: "finding-evidence",
        title: t.text("finding-evidence"),
        none: t.text("finding-evidence-none"),
        look_for: t.text("finding-evidence-add"),
    };
    let free = it.may_word().then(|| free.into_iter().filter_map(named).collect());
    linked(it.desk, around, it.details.evidence.iter().filter_map(named).collect(), free)
}

/// What happened to the finding, the newest first.
fn history(it: &Sheet<'_>) -> Html {
    let (t, workspace) = (&it.desk.t, it.at.workspace);
    let Some(wording) = Wording::of(it.model, workspace) else { return html! { <div /> } };
    let fields = [
        ReviewField::Finding(it.id),
        ReviewField::Answer(it.id),
        ReviewField::Step(it.id),
        ReviewField::Requalified(it.id),
    ];
    let fields = fields.map(|field| Field::Review(it.at.review.id, field));
    let mut entries: Vec<&Rc<Entry>> = fields.iter().flat_map(|field| workspace.dossier.history(field)).collect();
    entries.sort_by_key(|entry| std::cmp::Reverse((entry.at, entry.rank())));
    html! {
        <details class="finding-history">
            <summary>{ t.with("finding-history", &[("n", entries.len().into())]) }</summary>
            <ol reversed={true}>
                for entry in entries {
                    <li key={entry.id.to_string()}>
                        <time datetime={iso_moment(entry.at)}>{ t.moment(entry.at, it.model.now, it.model.utc_offset) }</time>
                        { " – " }{ wording.entry(entry).line() }{ " " }
                        <span class="detail">{ wording.who(entry) }</span>
                    </li>
                }
            </ol>
        </details>
    }
}
