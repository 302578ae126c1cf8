//! A rule as one types it, with what is wrong at its column, and the questions that it may name.

use web_sys::HtmlInputElement;
use yew::prelude::*;

use super::check::reason;
use super::pen::{Make, Pen};
use crate::app::Event;
use crate::app::manuscript::QUESTIONS;
use crate::app::route::{ManuscriptPage, Route};
use crate::framework::check::{FieldOfRule, Flaw, Spot};
use crate::framework::edit::TextKey;
use crate::framework::rule::{Rule, RuleFault};
use crate::framework::{Flag, FlagKind};

/// A rule to be typed.
pub(super) struct RuleField<'a> {
    /// The id of the input.
    pub id: String,
    /// The label.
    pub label: String,
    /// The rule as it stands.
    pub rule: Option<&'a Rule>,
    /// The part that it belongs to.
    pub spot: &'a Spot,
    /// Which rule of that part.
    pub field: FieldOfRule,
    /// The questions that it may name.
    pub flags: &'a [Flag],
    /// The edit that a text makes.
    pub edit: Make,
}

/// The field.
pub(super) fn rule_field(pen: &Pen<'_>, field: RuleField<'_>) -> Html {
    let t = &pen.desk.t;
    let text = field.rule.map(|rule| rule.text().clone()).unwrap_or_default();
    let faults: Vec<&RuleFault> = pen
        .findings_at(field.spot)
        .into_iter()
        .filter_map(|finding| match &finding.flaw {
            Flaw::BadRule(of, fault) if *of == field.field => Some(fault),
            _ => None,
        })
        .collect();
    let edit = std::rc::Rc::new(field.edit);
    let oninput = {
        let (dispatch, manuscript, edit) = (pen.desk.dispatch.clone(), pen.id, edit.clone());
        move |event: InputEvent| {
            let text = event.target_unchecked_into::<HtmlInputElement>().value();
            if let Some(edit) = edit(&text) {
                dispatch.send(Event::EditTyped(manuscript, edit));
            }
        }
    };
    let help = format!("{}-help", field.id);
    let added = |flag: &Flag| edit(&with_test(&text, flag));
    html! {
        <div class="rule">
            <div class="field-row">
                <label for={field.id.clone()}>{ field.label }</label>
                <input
                    id={field.id.clone()} type="text" class="code" spellcheck="false" autocomplete="off" autocapitalize="off"
                    value={text.to_string()} maxlength="2000" aria-invalid={(!faults.is_empty()).then_some("true")}
                    aria-describedby={help.clone()} {oninput} onblur={pen.desk.dispatch.on(Event::EditLeft(pen.id))}
                />
                <div id={help}>
                    for fault in faults.iter() {
                        <p class="problem">{ t.with("rule-fault", &[("column", fault.column.into()), ("reason", (&reason(t, &fault.reason)).into())]) }</p>
                        { echo(&text, fault.column) }
                    }
                    if text.is_empty() {
                        <p class="hint">{ t.text("rule-hint") }</p>
                    }
                </div>
            </div>
            <details>
                <summary>{ t.text("rule-questions") }</summary>
                <p class="hint">{ t.text("rule-language") }</p>
                if field.flags.is_empty() {
                    <p>
                        { t.text("rule-no-questions") }{ " " }
                        <a href={Route::Manuscript(pen.id, ManuscriptPage::Write(Some(QUESTIONS.into()))).href()}>{ t.text("outline-questions") }</a>
                    </p>
                }
                <ul class="plain-list">
                    for flag in field.flags.iter() {
                        <li key={flag.id.to_string()}>
                            <code>{ test_of(flag) }</code>
                            <span>{ pen.text(&TextKey::Question(flag.id.clone())) }</span>
                            if let Some(edit) = added(flag) {
                                { super::fields::button_for(pen, "quiet", t.text("rule-add"), flag.id.as_str(), edit) }
                            }
                        </li>
                    }
                </ul>
            </details>
        </div>
    }
}

/// The rule with the word that does not fit marked. It repeats what was typed, so it is for the eye alone.
fn echo(text: &str, column: usize) -> Html {
    let before: String = text.chars().take(column - 1).collect();
    let rest: String = text.chars().skip(column - 1).collect();
    let length = rest.find(char::is_whitespace).unwrap_or(rest.len());
    let (word, after) = rest.split_at(length);
    let word = if word.is_empty() { "\u{a0}" } else { word };
    html! {
        <p class="rule-echo" aria-hidden="true"><code>{ before }<mark>{ word.to_owned() }</mark>{ after.to_owned() }</code></p>
    }
}

/// The simplest test of a question.
fn test_of(flag: &Flag) -> String {
    match &flag.kind {
        FlagKind::YesNo { .. } => flag.id.to_string(),
        FlagKind::Choice { default, .. } => format!("{} is {default}", flag.id),
        FlagKind::Number { default, .. } => format!("{} > {default}", flag.id),
    }
}

/// The rule with one test more.
fn with_test(text: &str, flag: &Flag) -> String {
    let text = text.trim_end();
    let is_open = ["", "and", "or", "not", "("].iter().any(|word| text == *word || text.ends_with(&format!(" {word}")));
    match is_open || text.ends_with('(') {
        true if text.ends_with('(') => format!("{text}{}", test_of(flag)),
        true => format!("{text} {}", test_of(flag)).trim_start().to_owned(),
        false => format!("{text} and {}", test_of(flag)),
    }
}
