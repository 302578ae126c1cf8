//! A label's rule, as it is written: its name, on whose ratings it is judged, its grades and what each of them asks.
//! Each change is kept as a field is left, and each version stays. An unsound rule is kept as well, and says where it is.

mod conditions;
mod picker;

use std::rc::Rc;

use yew::prelude::*;

use super::super::context::Desk;
use super::super::form::{Choice, FieldKind, Form, FormField, Values};
use super::super::screen::loading;
use super::framework_name;
use super::label::sums_line;
use crate::app::desks::AtHand;
use crate::app::route::desk::View;
use crate::app::{ComparePage, Event, Model, Route, Sight};
use crate::compare::Frame;
use crate::compare::desk::{DeskChange, DeskField};
use crate::compare::rule::{Basis, Condition, Fault, Grade, LabelRule, RuleId, Spot, faults};
use crate::framework::reading::Reading;
use crate::texts::AwardWords;

const NAME: &str = "name";
const BASIS: &str = "basis";
const KIND: &str = "kind";

/// A rule and what is needed to change it.
struct Pen<'a> {
    desk: &'a Desk,
    id: RuleId,
    rule: &'a Rc<LabelRule>,
    reading: &'a Reading,
    words: AwardWords<'a>,
    faults: &'a [Fault],
}

impl Pen<'_> {
    /// What enters the rule with a change.
    fn with(&self, change: impl FnOnce(&mut LabelRule)) -> Event {
        changed(self.id, self.rule, change)
    }

    /// The same when a button is pressed.
    fn on(&self, change: impl FnOnce(&mut LabelRule)) -> Callback<MouseEvent> {
        self.desk.dispatch.on(self.with(change))
    }

    /// What is unsound at a spot.
    fn faults(&self, spot: Spot) -> Html {
        let here: Vec<String> = self
            .faults
            .iter()
            .filter(|fault| fault.spot == spot)
            .map(|fault| self.words.flaw(self.rule, &fault.flaw))
            .collect();
        html! {
            <div role="status">
                for fault in here {
                    <p key={fault.clone()} class="problem">{ fault }</p>
                }
            </div>
        }
    }
}

fn changed(id: RuleId, rule: &LabelRule, change: impl FnOnce(&mut LabelRule)) -> Event {
    let mut rule = rule.clone();
    change(&mut rule);
    set(id, Some(Rc::new(rule)))
}

fn set(rule: RuleId, details: Option<Rc<LabelRule>>) -> Event {
    Event::Decided(vec![DeskChange::RuleSet { rule, details }])
}

/// The rules that were taken away, as they were last.
pub fn removed(at_hand: &AtHand) -> impl Iterator<Item = (RuleId, Rc<LabelRule>)> + '_ {
    at_hand.collection.journal().registers().filter_map(|(field, _)| match field {
        DeskField::Rule(id) if at_hand.collection.rule(*id).is_none() => Some((*id, last(at_hand, *id)?)),
        _ => None,
    })
}

/// A rule as it is, or was last.
fn last(at_hand: &AtHand, id: RuleId) -> Option<Rc<LabelRule>> {
    let history = at_hand.collection.journal().history(&DeskField::Rule(id));
    history.iter().rev().find_map(|entry| match &entry.change {
        DeskChange::RuleSet { details, .. } => details.clone(),
        _ => None,
    })
}

/// A label's rule, as it is written.
pub fn rule_page(model: &Model, desk: &Desk, at_hand: &AtHand, id: RuleId) -> Html {
    let t = &desk.t;
    let Some(rule) = last(at_hand, id) else {
        return html! { <p>{ t.text("award-unknown") }</p> };
    };
    let view = View { framework: Some(rule.framework.clone()), rule: Some(id), ..View::default() };
    let back = Route::Compare(at_hand.collection.id, ComparePage::Among(Sight::Label, view)).href();
    let reading = model.library.reading(&rule.framework, model.settings.language);
    let is_lacking = model.library.lacks(&rule.framework);
    let is_removed = at_hand.collection.rule(id).is_none();
    html! {
        <div class="award-rule">
            <p><a href={back}>{ t.text("award-back") }</a></p>
            <p class="hint">{ format!("{} · {}", t.text("compare-framework"), framework_name(model, &rule.framework)) }</p>
            <div>
                if is_removed {
                    <p class="banner" role="status">{ t.text("award-removed") }</p>
                } else if let Some(reading) = &reading {
                    { editor(model, desk, at_hand, id, &rule, reading) }
                } else if is_lacking {
                    <p class="banner bad">{ t.text("award-no-framework") }</p>
                } else {
                    { loading(desk) }
                }
            </div>
            { versions(model, desk, at_hand, id, is_removed) }
            if !is_removed {
                <section aria-labelledby="award-remove">
                    <h2 id="award-remove">{ t.text("award-remove") }</h2>
                    <p>{ t.text("award-remove-text") }</p>
                    <p>
                        <button type="button" class="button danger" onclick={desk.dispatch.on(set(id, None))}>{ t.text("award-remove") }</button>
                    </p>
                </section>
            }
        </div>
    }
}

fn editor(model: &Model, desk: &Desk, at_hand: &AtHand, id: RuleId, rule: &Rc<LabelRule>, reading: &Reading) -> Html {
    let t = &desk.t;
    let frame = match at_hand.collection.sheet(&rule.framework) {
        Some(sheet) => sheet.frame.clone(),
        None => Rc::new(Frame::of(&reading.framework)),
    };
    let faults = faults(rule, &frame);
    let pen = Pen { desk, id, rule, reading, words: AwardWords::new(t, Some(reading)), faults: &faults };
    let n_grades = rule.grades.len();
    html! {
        <>
            { head(&pen) }
            <div role="status">
                if !faults.is_empty() {
                    <p class="banner">{ t.with("award-faulty", &[("n", faults.len().into())]) }</p>
                }
            </div>
            { pen.faults(Spot::Rule) }
            { effect(model, &pen) }
            <section aria-labelledby="award-grades">
                <h2 id="award-grades">{ t.text("award-grades") }</h2>
                <p class="hint">{ t.text("award-grades-hint") }</p>
                <div>
                    for index in 0..n_grades {
                        { grade(&pen, &frame, index) }
                    }
                </div>
                <p>
                    <button type="button" class="button" onclick={pen.on(add_grade)}>{ t.text("award-grade-add") }</button>
                </p>
            </section>
        </>
    }
}

fn add_grade(rule: &mut LabelRule) {
    let id = rule.free_grade_id();
    rule.grades.push(Grade { id, name: "".into(), conditions: Vec::new() });
}

/// What the label is called, and on whose ratings it is judged.
fn head(pen: &Pen<'_>) -> Html {
    let t = &pen.desk.t;
    let basis = |basis: Basis| Choice { value: basis.word().into(), label: pen.words.basis(basis).into() };
    let fields = vec![
        FormField {
            name: NAME,
            label: t.text("award-rule-name"),
            hint: t.text("award-rule-name-hint"),
            value: pen.rule.name.clone(),
            ..FormField::default()
        },
        FormField {
            name: BASIS,
            label: t.text("award-rule-basis"),
            value: pen.rule.basis.word().into(),
            kind: FieldKind::Choice(Rc::new(Basis::ALL.map(basis).to_vec())),
            ..FormField::default()
        },
    ];
    let (dispatch, id, rule) = (pen.desk.dispatch.clone(), pen.id, pen.rule.clone());
    let onsave = Callback::from(move |values: Values| {
        let basis = Basis::ALL.into_iter().find(|basis| basis.word() == &*values.text(BASIS));
        dispatch.send(changed(id, &rule, |rule| {
            rule.name = values.text(NAME);
            rule.basis = basis.unwrap_or(rule.basis);
        }));
    });
    html! { <Form id="rule" {fields} {onsave} /> }
}

/// What the rule comes to, so that whoever changes it sees what follows.
fn effect(model: &Model, pen: &Pen<'_>) -> Html {
    let t = &pen.desk.t;
    let judged = model.desks.judged.as_ref().filter(|judged| judged.rule == pen.id);
    html! {
        <section class="award-effect" aria-labelledby="award-effect">
            <h2 id="award-effect">{ t.text("award-effect") }</h2>
            <div role="status">
                if let Some(judged) = judged {
                    <p class="award-of-grades">{ sums_line(pen.desk, &judged.details, &judged.sums, pen.words) }</p>
                    <p class="hint">{ t.text("award-effect-hint") }</p>
                } else {
                    <p>{ t.text("award-effect-none") }</p>
                }
            </div>
        </section>
    }
}

// Grades.

fn grade(pen: &Pen<'_>, frame: &Rc<Frame>, index: usize) -> Html {
    let t = &pen.desk.t;
    let Some(grade) = pen.rule.grades.get(index) else { return html! {} };
    let heading = format!("award-{}", grade.id);
    let name = pen.words.grade(&grade.name);
    let title = t.with("award-grade-n", &[("n", (index + 1).into()), ("name", (&name).into())]);
    let n_grades = pen.rule.grades.len();
    html! {
        <section key={grade.id.to_string()} class="award-grade" aria-labelledby={heading.clone()}>
            <h3 id={heading}>{ title }</h3>
            { grade_name(pen, index, grade) }
            { pen.faults(Spot::Grade(index)) }
            <h4>{ t.text("award-the-conditions") }</h4>
            <ol class="award-conditions">
                for place in 0..grade.conditions.len() {
                    { conditions::condition(pen, index, place) }
                }
            </ol>
            { new_condition(pen, frame, index, grade) }
            if n_grades > 1 {
                <p class="buttons">
                    if index > 0 {
                        <button type="button" class="button" onclick={pen.on(|rule| rule.grades.swap(index, index - 1))}>{ t.text("award-grade-up") }</button>
                    }
                    if index + 1 < n_grades {
                        <button type="button" class="button" onclick={pen.on(|rule| rule.grades.swap(index, index + 1))}>{ t.text("award-grade-down") }</button>
                    }
                    <button type="button" class="button" onclick={pen.on(|rule| drop(rule.grades.remove(index)))}>{ t.text("award-grade-remove") }</button>
                </p>
            }
        </section>
    }
}

fn grade_name(pen: &Pen<'_>, index: usize, grade: &Grade) -> Html {
    let t = &pen.desk.t;
    let name = FormField {
        name: NAME,
        label: t.text("award-grade-name"),
        hint: t.text("award-grade-name-hint"),
        value: grade.name.clone(),
        ..FormField::default()
    };
    let (dispatch, id, rule) = (pen.desk.dispatch.clone(), pen.id, pen.rule.clone());
    let onsave = Callback::from(move |values: Values| {
        dispatch.send(changed(id, &rule, |rule| {
            if let Some(grade) = rule.grades.get_mut(index) {
                grade.name = values.text(NAME);
            }
        }));
    });
    html! { <Form id={format!("{}-name", grade.id)} fields={vec![name]} {onsave} /> }
}

fn new_condition(pen: &Pen<'_>, frame: &Rc<Frame>, index: usize, grade: &Grade) -> Html {
    let t = &pen.desk.t;
    let kinds = Condition::WORDS.map(|word| Choice { value: word.into(), label: pen.words.kind(word).into() });
    let kind = FormField {
        name: KIND,
        label: t.text("award-condition-new"),
        value: Condition::WORDS[0].into(),
        kind: FieldKind::Choice(Rc::new(kinds.to_vec())),
        ..FormField::default()
    };
    let (dispatch, id, rule, frame) = (pen.desk.dispatch.clone(), pen.id, pen.rule.clone(), frame.clone());
    let onsave = Callback::from(move |values: Values| {
        let Some(condition) = Condition::begun(&values.text(KIND), &frame) else { return };
        dispatch.send(changed(id, &rule, |rule| {
            if let Some(grade) = rule.grades.get_mut(index) {
                grade.conditions.push(condition);
            }
        }));
    });
    html! {
        <div class="award-new">
            <Form id={format!("{}-new", grade.id)} fields={vec![kind]} submit={t.text("award-condition-add")} {onsave} />
        </div>
    }
}

// Versions.

/// All versions of the rule, the present one first. Putting one back is one more change.
fn versions(model: &Model, desk: &Desk, at_hand: &AtHand, id: RuleId, is_open: bool) -> Html {
    let t = &desk.t;
    let history = at_hand.collection.journal().history(&DeskField::Rule(id));
    if history.len() < 2 {
        return html! {};
    }
    let version = |details: &Option<Rc<LabelRule>>| match details {
        None => t.text("award-version-removed"),
        Some(rule) => {
            let n_conditions: usize = rule.grades.iter().map(|grade| grade.conditions.len()).sum();
            [
                rule.name.trim().to_owned(),
                t.with("award-version-grades", &[("n", rule.grades.len().into())]),
                t.with("award-version-conditions", &[("n", n_conditions.into())]),
            ]
            .into_iter()
            .filter(|part| !part.is_empty())
            .collect::<Vec<_>>()
            .join(", ")
        }
    };
    let entries = history.iter().rev().filter_map(|entry| match &entry.change {
        DeskChange::RuleSet { details, .. } => Some((entry.id, entry.at, details)),
        _ => None,
    });
    html! {
        <details class="award-versions" open={is_open}>
            <summary>{ t.text("award-versions") }</summary>
            <p class="hint">{ t.text("award-versions-hint") }</p>
            <ul class="data-list">
                for (n, (entry, at, details)) in entries.enumerate() {
                    <li key={entry.to_string()}>
                        <span>
                            { t.with("award-version", &[
                                ("when", (&t.moment(at, model.now, model.utc_offset)).into()),
                                ("what", (&version(details)).into()),
                            ]) }
                        </span>
                        { " " }
                        if n == 0 {
                            <span class="tag">{ t.text("award-version-now") }</span>
                        } else if details.is_some() {
                            <button type="button" class="button" onclick={desk.dispatch.on(set(id, details.clone()))}>{ t.text("award-version-back") }</button>
                        }
                    </li>
                }
            </ul>
        </details>
    }
}
