//! What is due, whatever it belongs to: labels, audits, findings, actions, milestones; and the labels themselves.

use std::rc::Rc;

use yew::prelude::*;

use super::context::Desk;
use super::form::{Choice, FieldKind, Form, FormField, Values};
use super::parts::page_heading;
use crate::app::addition::Addition;
use crate::app::deadlines::{Told, days, distance};
use crate::app::route::Route;
use crate::app::workspace::Workspace;
use crate::app::{Event, Model};
use crate::dossier::change::Change;
use crate::dossier::day::Day;
use crate::dossier::label::{HeldLabel, LabelId};
use crate::framework::FrameworkId;
use crate::framework::label::{Label, MOST_MONTHS};
use crate::score::deadlines::Standing;

// The fields of the form.
const TITLE: &str = "title";
const FRAMEWORK: &str = "framework";
const GRANTED: &str = "granted";
const MONTHS: &str = "months";
const FROM: &str = "from";
const UNTIL: &str = "until";
const BY: &str = "by";
const REFERENCE: &str = "reference";
const CONDITIONS: &str = "conditions";

/// For how many months a label is given where nothing else is known: three years, as most are.
const USUAL_MONTHS: u32 = 36;

/// How many deadlines the overview shows.
const FEW: usize = 3;

/// What is due, whatever it belongs to.
pub fn calendar_page(model: &Model, desk: &Desk, workspace: &Workspace) -> Html {
    let (t, today) = (&desk.t, model.day());
    let deadlines = model.deadlines(workspace);
    let of = |standing| deadlines.iter().filter(move |told| told.deadline.standing(today) == standing);
    html! {
        <div class="deadlines">
            { page_heading(workspace.dossier.organisation().name.to_string(), t.text("page-calendar")) }
            <p class="lead">{ t.text("deadlines-lead") }</p>
            if deadlines.is_empty() {
                <p class="empty">{ t.text("deadlines-none") }</p>
            }
            for standing in Standing::ALL {
                if of(standing).next().is_some() {
                    <section key={standing.word()} aria-labelledby={standing.word()}>
                        <h2 id={standing.word()}>{ t.text(&format!("deadlines-{}", standing.word())) }</h2>
                        { list(desk, &model.route, of(standing), today) }
                    </section>
                }
            }
            if !deadlines.is_empty() {
                <p>
                    <button type="button" class="button" onclick={desk.dispatch.on(Event::CalendarAsked(workspace.dossier.id))}>
                        { t.text("deadlines-export") }
                    </button>
                </p>
                <p class="hint">{ t.text("deadlines-export-hint") }</p>
            }
            { labels(model, desk, workspace) }
        </div>
    }
}

/// The most pressing deadlines, for the overview; nothing when nothing is late, open or near.
pub fn pressing(model: &Model, desk: &Desk, workspace: &Workspace) -> Html {
    let (t, today) = (&desk.t, model.day());
    let mut pressing = model.deadlines(workspace);
    pressing.retain(|told| told.deadline.standing(today) < Standing::Later);
    pressing.sort_by_key(|told| (told.deadline.standing(today), told.deadline.on));
    html! {
        if !pressing.is_empty() {
            <section class="deadlines" aria-labelledby="pressing">
                <h2 id="pressing">{ t.text("page-calendar") }</h2>
                { list(desk, &model.route, pressing.iter().take(FEW), today) }
                <p><a href={Route::Calendar(workspace.dossier.id).href()}>{ t.text("deadlines-all") }</a></p>
            </section>
        }
    }
}

fn list<'a>(desk: &Desk, here: &Route, deadlines: impl Iterator<Item = &'a Told>, today: Day) -> Html {
    html! {
        <ol class="deadline-list">
            for told in deadlines {
                <li key={format!("{:?}", told.deadline.what)} data-standing={told.deadline.standing(today).word()}>
                    { line(desk, told, here, today) }
                </li>
            }
        </ol>
    }
}

/// A deadline. What is dealt with on this very page is no link.
fn line(desk: &Desk, told: &Told, here: &Route, today: Day) -> Html {
    let t = &desk.t;
    html! {
        <>
            <span class="deadline-day numbers">{ days(t, &told.deadline) }</span>
            <span class="deadline-what">
                if told.route == *here {
                    <span>{ told.what.clone() }</span>
                } else {
                    <a href={told.route.href()}>{ told.what.clone() }</a>
                }
                if !told.note.is_empty() {
                    <span class="detail">{ told.note.clone() }</span>
                }
            </span>
            <span class="deadline-distance">{ distance(t, &told.deadline, today) }</span>
        </>
    }
}

/// The labels that the organisation holds, and the form for another one.
fn labels(model: &Model, desk: &Desk, workspace: &Workspace) -> Html {
    let t = &desk.t;
    let held = workspace.dossier.labels();
    html! {
        <section aria-labelledby="labels">
            <h2 id="labels">{ t.text("labels-title") }</h2>
            if held.is_empty() {
                <p class="empty">{ t.text("labels-none") }</p>
            }
            <ul class="held-labels">
                for (id, label) in held.iter() {
                    <li key={id.to_string()}>{ held_label(model, desk, *id, label) }</li>
                }
            </ul>
            <details class="add">
                <summary>{ t.text("label-add") }</summary>
                <Form
                    id="new-label" fields={fields(model, desk, workspace, None)} submit={t.text("label-add-now")}
                    onsave={onsave(desk, None)}
                />
            </details>
        </section>
    }
}

fn held_label(model: &Model, desk: &Desk, id: LabelId, label: &Rc<HeldLabel>) -> Html {
    let t = &desk.t;
    let (granted, last) = (t.of_day(label.granted), t.of_day(label.granted.plus_months(label.months).plus_days(-1)));
    let values = [("granted", (&granted).into()), ("last", (&last).into()), ("by", (&label.by).into())];
    let removed = Change::LabelRecorded { label: id, details: None };
    let Some(workspace) = &model.workspace else { return html! {} };
    html! {
        <>
            <h3>{ label.title.clone() }</h3>
            <p>{ t.with(if label.by.is_empty() { "label-line" } else { "label-line-by" }, &values) }</p>
            <dl class="review-facts">
                for (key, words) in [("label-reference", &label.reference), ("label-conditions", &label.conditions)] {
                    if !words.is_empty() {
                        <div {key}><dt>{ t.text(key) }</dt><dd class="words">{ words.clone() }</dd></div>
                    }
                }
            </dl>
            <details class="edit">
                <summary>
                    { t.text("label-edit") }<span class="visually-hidden">{ " – " }{ label.title.clone() }</span>
                </summary>
                <Form
                    id={format!("label-{id}")} fields={fields(model, desk, workspace, Some(label))}
                    onsave={onsave(desk, Some(id))}
                    beside={html! {
                        <button type="button" class="button danger" onclick={desk.dispatch.on(Event::Entered(vec![removed]))}>
                            { t.with("label-remove", &[("name", (&label.title).into())]) }
                        </button>
                    }}
                />
            </details>
        </>
    }
}

/// What the editions of the dossier's rounds say of a label, the latest first.
fn known_label(model: &Model, workspace: &Workspace) -> Option<(FrameworkId, Label)> {
    let rounds = workspace.dossier.rounds().into_iter().rev();
    let mut known = rounds.filter_map(|round| {
        let framework = model.library.framework(round.framework())?;
        Some((framework.id.clone(), framework.label?))
    });
    known.next()
}

fn fields(model: &Model, desk: &Desk, workspace: &Workspace, label: Option<&HeldLabel>) -> Vec<FormField> {
    let t = &desk.t;
    let known = known_label(model, workspace);
    let proposed = known.as_ref().map(|(_, label)| *label);
    let latest = workspace.dossier.latest_round().map(|round| round.framework().id.clone());
    let framework = label.map(|it| it.framework.clone()).or(known.map(|(id, _)| id)).or(latest);
    let months = label.map(|it| it.months).or(proposed.map(|it| it.months)).unwrap_or(USUAL_MONTHS);
    let window = match label {
        Some(label) => label.surveillance,
        None => proposed.and_then(|it| it.surveillance).map(|window| (window.from, window.until)),
    };
    let number = |n: Option<u32>| -> Rc<str> { n.map(|n| n.to_string()).unwrap_or_default().into() };
    let words = |read: fn(&HeldLabel) -> &Rc<str>| label.map(|it| read(it).clone()).unwrap_or_default();
    let field = |name, key: &str, value, kind, required| FormField {
        name,
        label: t.text(key),
        value,
        kind,
        required,
        hint: match name {
            MONTHS => t.text("label-held-months-hint"),
            UNTIL => t.text("label-held-window-hint"),
            _ => String::new(),
        },
    };
    vec![
        field(TITLE, "label-title", words(|it| &it.title), FieldKind::Line, true),
        field(
            FRAMEWORK,
            "label-framework",
            framework.map(|id| id.0).unwrap_or_default(),
            FieldKind::Choice(Rc::new(frameworks(model))),
            true,
        ),
        field(
            GRANTED,
            "label-granted",
            label.map(|it| it.granted.to_string().into()).unwrap_or_default(),
            FieldKind::Day,
            true,
        ),
        field(MONTHS, "label-held-months", number(Some(months)), FieldKind::Number(1, MOST_MONTHS), true),
        field(FROM, "label-held-from", number(window.map(|it| it.0)), FieldKind::Number(0, MOST_MONTHS), false),
        field(UNTIL, "label-held-until", number(window.map(|it| it.1)), FieldKind::Number(1, MOST_MONTHS), false),
        field(BY, "label-by", words(|it| &it.by), FieldKind::Line, false),
        field(REFERENCE, "label-reference", words(|it| &it.reference), FieldKind::Line, false),
        field(CONDITIONS, "label-conditions", words(|it| &it.conditions), FieldKind::Lines, false),
    ]
}

/// The frameworks that are known here, each once whatever its editions.
fn frameworks(model: &Model) -> Vec<Choice> {
    let mut choices: Vec<Choice> = Vec::new();
    for card in model.frameworks_on_offer().iter() {
        let label = card.title(model.settings.language.code()).map(|(_, title)| title.title.clone());
        let value = card.framework.id.0.clone();
        if choices.iter().all(|choice| choice.value != value) {
            choices.push(Choice { label: label.unwrap_or_else(|| value.clone()), value });
        }
    }
    choices
}

fn onsave(desk: &Desk, known: Option<LabelId>) -> Callback<Values> {
    let dispatch = desk.dispatch.clone();
    Callback::from(move |values: Values| {
        let (Some(granted), Some(months)) = (values.day(GRANTED), values.number(MONTHS)) else { return };
        let window = values.number(FROM).zip(values.number(UNTIL)).filter(|(from, until)| from < until);
        let details = Rc::new(HeldLabel {
            framework: FrameworkId(values.text(FRAMEWORK)),
            title: values.text(TITLE),
            granted,
            months,
            surveillance: window,
            by: values.text(BY),
            reference: values.text(REFERENCE),
            conditions: values.text(CONDITIONS),
        });
        dispatch.send(match known {
            Some(label) => Event::Entered(vec![Change::LabelRecorded { label, details: Some(details) }]),
            None => Event::Added(Addition::Label(details)),
        });
    })
}
