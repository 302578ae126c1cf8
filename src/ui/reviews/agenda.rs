//! The agenda of a visit: its meetings, what is looked at on site and how, and what the program proposes to look at.

use std::rc::Rc;

use yew::prelude::*;

use super::{ReviewAtHand, meetings, sample};
use crate::app::route::{LookFilter, PaperChoice, PaperKind, ReviewPage, RoundPage, Route};
use crate::app::{Event, Model};
use crate::dossier::change::Change;
use crate::dossier::review::{LookPlan, MeetingId, Method};
use crate::framework::{IndicatorId, Place, Theme};
use crate::texts::Texts;
use crate::ui::context::Desk;
use crate::ui::form::{Choice, FieldKind, Form, FormField, Values};
use crate::ui::team::{change_summary, folded};

// The fields of the form.
const METHODS: &str = "methods";
const SAMPLE: &str = "sample";
const MEETING: &str = "meeting";

/// The agenda of a visit.
pub(super) fn page(model: &Model, desk: &Desk, at: &ReviewAtHand<'_>) -> Html {
    let t = &desk.t;
    let paper = PaperChoice { kind: PaperKind::AuditPlan, review: Some(at.review.id), ..PaperChoice::default() };
    let paper = Route::Round(at.workspace.dossier.id, at.round.id, RoundPage::Report(paper));
    let has_something = !at.review.meetings.is_empty() || at.review.looks.values().any(|look| look.plan.is_some());
    html! {
        <>
            <div class="agenda-paper">
                if has_something {
                    <p><a href={paper.href()}>{ t.text("reviewing-agenda-paper") }</a></p>
                }
            </div>
            { meetings::section(desk, at) }
            { sample::section(model, desk, at) }
            { planned(desk, at) }
        </>
    }
}

/// What is on the agenda, theme by theme, and what could be.
fn planned(desk: &Desk, at: &ReviewAtHand<'_>) -> Html {
    let t = &desk.t;
    // What cannot be changed any more is shown where there is something to read.
    let is_shown = |theme: &&Theme| asked_of(at, theme).any(|place| at.is_open() || is_planned(at, &place));
    let themes = at.reading.framework.themes.iter().filter(is_shown);
    let n = at.review.looks.values().filter(|look| look.plan.is_some()).count();
    html! {
        <section aria-labelledby="planned">
            <h2 id="planned" tabindex="-1">{ t.text("reviewing-planned") }</h2>
            <p class="hint">{ t.text("reviewing-planned-hint") }</p>
            if n == 0 {
                <p class="empty">{ t.text("reviewing-planned-empty") }</p>
            } else {
                <p>
                    { t.with("reviewing-planned-n", &[("n", n.into())]) }{ " " }
                    <a href={at.page(ReviewPage::Look(Some(LookFilter::Planned), None)).href()}>{ t.text("reviewing-planned-look") }</a>
                </p>
            }
            for theme in themes {
                { planned_of(desk, at, theme) }
            }
        </section>
    }
}

fn asked_of<'a>(at: &'a ReviewAtHand<'_>, theme: &'a Theme) -> impl Iterator<Item = Place<'a>> {
    at.round.asked(&at.reading.framework).filter(|place| place.theme.id == theme.id)
}

fn is_planned(at: &ReviewAtHand<'_>, place: &Place<'_>) -> bool {
    at.review.looks.get(&place.indicator.id).is_some_and(|look| look.plan.is_some())
}

/// A theme: what of it is on the agenda, and a way to put the rest there.
fn planned_of(desk: &Desk, at: &ReviewAtHand<'_>, theme: &Theme) -> Html {
    let Desk { t, dispatch } = desk;
    let title = at.reading.words.themes.get(&theme.id).map(|words| words.title.clone()).unwrap_or_default();
    let title = format!("{} {title}", theme.number);
    let (planned, free): (Vec<_>, Vec<_>) = asked_of(at, theme).partition(|place| is_planned(at, place));
    let all = free.iter().map(|place| plan(at, &place.indicator.id, Some(usual()))).collect::<Vec<_>>();
    html! {
        <div class="planned-theme" key={theme.id.to_string()}>
            <h3>{ title.clone() }</h3>
            <ul class="planned">
                for place in planned.iter() {
                    <li key={place.indicator.id.to_string()}>{ planned_row(desk, at, &place.indicator.id) }</li>
                }
            </ul>
            if at.is_open() && !free.is_empty() {
                <details class="add">
                    <summary>
                        { t.with("reviewing-plan-more", &[("n", free.len().into())]) }
                        <span class="visually-hidden">{ format!(" – {title}") }</span>
                    </summary>
                    <p>
                        <button type="button" class="button" onclick={dispatch.on(Event::Entered(all))}>
                            { t.with("reviewing-plan-all", &[("n", free.len().into())]) }
                        </button>
                    </p>
                    <ul class="to-plan">
                        for place in free.iter() {
                            <li key={place.indicator.id.to_string()}>
                                <span>{ at.reading.statement(&place.indicator.id) }</span>
                                { plan_button(desk, at, &place.indicator.id) }
                            </li>
                        }
                    </ul>
                </details>
            }
        </div>
    }
}

/// The button that puts an indicator on the agenda.
pub(super) fn plan_button(desk: &Desk, at: &ReviewAtHand<'_>, id: &IndicatorId) -> Html {
    let number = at.reading.framework.place(id).map(|place| place.indicator.number.clone()).unwrap_or_default();
    let onclick = desk.dispatch.on(Event::Entered(vec![plan(at, id, Some(usual()))]));
    html! {
        <button type="button" class="quiet" {onclick}>
            { desk.t.text("reviewing-plan-one") }<span class="visually-hidden">{ format!(" – {number}") }</span>
        </button>
    }
}

/// What most indicators begin with: documents are read and people asked.
pub(super) fn usual() -> LookPlan {
    LookPlan { methods: [Method::Documents, Method::Interview].into(), ..LookPlan::default() }
}

/// The change that puts an indicator on the agenda, or takes it off.
pub(super) fn plan(at: &ReviewAtHand<'_>, id: &IndicatorId, plan: Option<LookPlan>) -> Change {
    Change::LookPlanned { review: at.review.id, indicator: id.clone(), plan: plan.map(Rc::new) }
}

/// An indicator on the agenda, with what can be changed folded away.
fn planned_row(desk: &Desk, at: &ReviewAtHand<'_>, id: &IndicatorId) -> Html {
    let Desk { t, dispatch } = desk;
    let look = at.review.look(id);
    let statement: Rc<str> = at.reading.statement(id).into();
    let Some(details) = look.plan else { return html! {} };
    let onsave = {
        let (dispatch, review, id) = (dispatch.clone(), at.review.id, id.clone());
        Callback::from(move |values: Values| {
            let plan = Some(Rc::new(plan_of(&values)));
            dispatch.send(Event::Entered(vec![Change::LookPlanned { review, indicator: id.clone(), plan }]));
        })
    };
    html! {
        <>
            <p>
                <a href={at.page(ReviewPage::Look(None, Some(id.clone()))).href()}>{ statement.clone() }</a>
                <span class="detail">{ plan_words(t, at, &details) }</span>
            </p>
            if at.is_open() {
                <details class="edit">
                    { change_summary(desk, &statement) }
                    <Form
                        id={format!("plan-{id}")} fields={fields(t, at, &details)} {onsave}
                        beside={html! {
                            <button type="button" class="button danger" onclick={dispatch.on(Event::Entered(vec![plan(at, id, None)]))}>
                                { t.text("reviewing-plan-remove") }
                            </button>
                        }}
                    />
                </details>
            }
        </>
    }
}

/// How, what of it and when.
pub(super) fn plan_words(t: &Texts, at: &ReviewAtHand<'_>, plan: &LookPlan) -> String {
    let methods: Vec<String> = plan.methods.iter().map(|method| method_words(t, *method)).collect();
    let meeting = plan.meeting.and_then(|id| at.review.meetings.get(&id));
    let parts = [
        (!methods.is_empty()).then(|| t.list(&methods)),
        Some(plan.sample.to_string()).filter(|sample| !sample.is_empty()),
        meeting.map(|meeting| meetings::short(t, meeting)),
    ];
    parts.into_iter().flatten().collect::<Vec<_>>().join(" · ")
}

/// A way of looking, in a word.
pub(super) fn method_words(t: &Texts, method: Method) -> String {
    t.with("value-method", &[("method", method.word().into())])
}

fn fields(t: &Texts, at: &ReviewAtHand<'_>, plan: &LookPlan) -> Vec<FormField> {
    let method = |method: Method| Choice { value: method.word().into(), label: method_words(t, method).into() };
    let chosen: Vec<&str> = plan.methods.iter().map(|method| method.word()).collect();
    let none = Choice { value: "".into(), label: t.text("reviewing-no-meeting").into() };
    let meeting = |(id, meeting): (MeetingId, &Rc<crate::dossier::review::Meeting>)| Choice {
        value: id.to_string().into(),
        label: meetings::short(t, meeting).into(),
    };
    let meetings = crate::score::visit::in_order(&at.review.meetings).into_iter().map(meeting);
    vec![
        FormField {
            name: METHODS,
            label: t.text("reviewing-methods"),
            kind: FieldKind::Choices(Rc::new(Method::ALL.map(method).to_vec())),
            value: chosen.join(" ").into(),
            ..FormField::default()
        },
        FormField {
            name: SAMPLE,
            label: t.text("reviewing-sample-field"),
            hint: t.text("reviewing-sample-field-hint"),
            value: plan.sample.clone(),
            ..FormField::default()
        },
        FormField {
            name: MEETING,
            label: t.text("reviewing-at-meeting"),
            kind: FieldKind::Choice(Rc::new(std::iter::once(none).chain(meetings).collect())),
            value: plan.meeting.map(|id| id.to_string().into()).unwrap_or_default(),
            ..FormField::default()
        },
    ]
}

fn plan_of(values: &Values) -> LookPlan {
    let chosen = values.chosen(METHODS);
    LookPlan {
        methods: Method::ALL.into_iter().filter(|method| chosen.iter().any(|word| **word == *method.word())).collect(),
        sample: values.text(SAMPLE),
        meeting: values.text(MEETING).parse().ok(),
    }
}

/// A form for something more, folded away.
pub(super) fn more(words: String, form: Html) -> Html {
    folded(words, form)
}
