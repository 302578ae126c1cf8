//! What the organisation answers to a finding: whether it agrees, where it comes from, what it did at once, and what it
//! will do by when.

use std::rc::Rc;

use yew::prelude::*;

use super::Sheet;
use crate::app::Event;
use crate::dossier::change::Change;
use crate::dossier::day::Day;
use crate::dossier::finding::{FindingAnswer, Position};
use crate::ui::form::{Choice, FieldKind, Form, FormField, Values};

/// The organisation's part.
pub(super) fn section(it: &Sheet<'_>) -> Html {
    let t = &it.desk.t;
    let promised = it.periods.promised_too_late(it.finding).zip(it.periods.due_of(it.finding));
    html! {
        <section aria-labelledby="finding-answer">
            <h3 id="finding-answer">{ t.text("answer-title") }</h3>
            if it.may_answer() {
                <p class="hint">{ t.text("answer-text") }</p>
                <Form id="answer" fields={fields(it)} onsave={onsave(it)} />
            } else {
                { told(it) }
            }
            <div role="status">
                if let Some((promised, due)) = promised {
                    <p class="problem">
                        { t.with("answer-too-late", &[("promised", (&t.of_day(promised)).into()), ("allowed", (&t.of_day(due.mended)).into())]) }
                    </p>
                }
            </div>
        </section>
    }
}

fn fields(it: &Sheet<'_>) -> Vec<FormField> {
    let t = &it.desk.t;
    let is_grave = it.details.gravity.is_non_conformity();
    let answer = it.finding.answer.as_deref().cloned().unwrap_or_else(unanswered);
    let lines = |name, label: &str, hint: &str, value: &Rc<str>| FormField {
        name,
        label: t.text(label),
        hint: if hint.is_empty() { String::new() } else { t.text(hint) },
        kind: FieldKind::Lines,
        value: value.clone(),
        required: false,
    };
    let none = Choice { value: "".into(), label: t.text("position-none").into() };
    let position =
        |position: Position| Choice { value: position.word().into(), label: t.text(position_key(position)).into() };
    let positions = std::iter::once(none).chain(Position::ALL.map(position)).collect();
    let value = it.finding.answer.as_ref().map(|answer| answer.position.word()).unwrap_or_default();
    let mut fields = vec![
        FormField {
            name: "position",
            label: t.text("answer-position"),
            kind: FieldKind::Choice(Rc::new(positions)),
            value: value.into(),
            ..FormField::default()
        },
        lines("text", "answer-words", "answer-words-hint", &answer.text),
    ];
    if is_grave {
        fields.push(lines("cause", "answer-cause", "answer-cause-hint", &answer.cause));
        fields.push(lines("correction", "answer-correction", "answer-correction-hint", &answer.correction));
    }
    fields.push(lines("plan", "answer-plan", "answer-plan-hint", &answer.plan));
    fields.push(FormField {
        name: "due",
        label: t.text("answer-due"),
        hint: due_hint(it),
        kind: FieldKind::Day,
        value: answer.due.map(|day| day.to_string()).unwrap_or_default().into(),
        required: false,
    });
    let roles = it.at.round.team.members.values().map(|member| member.title.clone()).collect();
    fields.push(FormField {
        name: "by",
        label: t.text("answer-by"),
        hint: t.text("answer-by-hint"),
        kind: FieldKind::LineOf(Rc::new(roles)),
        value: answer.by.clone(),
        required: false,
    });
    fields
}

fn position_key(position: Position) -> &'static str {
    match position {
        Position::Accepted => "position-accepted",
        Position::Contested => "position-contested",
    }
}

/// Until when the rule allows.
fn due_hint(it: &Sheet<'_>) -> String {
    let t = &it.desk.t;
    match it.periods.due_of(it.finding) {
        Some(due) => t.with("answer-due-hint", &[("day", (&t.of_day(due.mended)).into())]),
        None => String::new(),
    }
}

fn unanswered() -> FindingAnswer {
    FindingAnswer {
        position: Position::Accepted,
        text: "".into(),
        cause: "".into(),
        correction: "".into(),
        plan: "".into(),
        due: None,
        by: "".into(),
        on: None,
    }
}

fn onsave(it: &Sheet<'_>) -> Callback<Values> {
    let dispatch = it.desk.dispatch.clone();
    let (review, finding, today) = (it.at.review.id, it.id, it.today);
    let former = it.finding.answer.clone();
    Callback::from(move |values: Values| {
        let answer = filled(&values, former.as_deref(), today).map(Rc::new);
        dispatch.send(Event::Entered(vec![Change::FindingAnswered { review, finding, answer }]));
    })
}

/// The answer that was filled in; none when nothing was said. Who writes a plan without saying whether they agree,
/// agrees. It bears the day on which it was last changed.
fn filled(values: &Values, former: Option<&FindingAnswer>, today: Day) -> Option<FindingAnswer> {
    let text = |name| values.text(name);
    let word = text("position");
    let position = Position::ALL.into_iter().find(|position| position.word() == &*word);
    let answer = FindingAnswer {
        position: position.unwrap_or_default(),
        text: text("text"),
        cause: text("cause"),
        correction: text("correction"),
        plan: text("plan"),
        due: values.day("due"),
        by: text("by"),
        on: former.and_then(|former| former.on),
    };
    let is_said = position.is_some() || FindingAnswer { on: None, ..answer.clone() } != unanswered();
    let is_changed = former != Some(&answer);
    is_said.then_some(match is_changed {
        true => FindingAnswer { on: Some(today), ..answer },
        false => answer,
    })
}

/// The answer, to be read.
fn told(it: &Sheet<'_>) -> Html {
    let t = &it.desk.t;
    let Some(answer) = &it.finding.answer else {
        return html! { <p class="empty">{ t.text("answer-none") }</p> };
    };
    let day = |day: Option<Day>| day.map(|day| t.of_day(day)).unwrap_or_default();
    let facts = [
        ("answer-position", t.text(position_key(answer.position))),
        ("answer-words", answer.text.to_string()),
        ("answer-cause", answer.cause.to_string()),
        ("answer-correction", answer.correction.to_string()),
        ("answer-plan", answer.plan.to_string()),
        ("answer-due", day(answer.due)),
        ("answer-by", answer.by.to_string()),
        ("answer-on", day(answer.on)),
    ];
    html! {
        <dl class="facts">
            for (name, words) in facts.into_iter().filter(|(_, words)| !words.is_empty()) {
                <div key={name}><dt>{ t.text(name) }</dt><dd>{ words }</dd></div>
            }
        </dl>
    }
}
