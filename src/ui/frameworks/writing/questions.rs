//! The form of the scope questions: what concerns an organisation decides what it is asked.

use std::rc::Rc;

use yew::prelude::*;

use super::fields::{Line, button, button_for, choice, line};
use super::pen::Pen;
use super::rule_field::{RuleField, rule_field};
use super::wording::texts;
use crate::framework::check::{FieldOfRule, Spot};
use crate::framework::edit::{Edit, FlagForm, TextKey, Way, is_flag_named};
use crate::framework::{Answer, Flag, FlagKind};

/// The form.
pub(super) fn questions_form(pen: &Pen<'_>) -> Html {
    let t = &pen.desk.t;
    let forms = [
        (FlagForm::YesNo, "question-yes-no"),
        (FlagForm::Choice, "question-choice"),
        (FlagForm::Number, "question-number"),
    ];
    html! {
        <>
            { pen.heading(String::new(), t.text("outline-questions"), None) }
            <p class="hint">{ t.text("questions-text") }</p>
            for (n, flag) in pen.framework().flags.iter().enumerate() {
                { question(pen, n, flag) }
            }
            <section aria-labelledby="writing-question-add">
                <h3 id="writing-question-add">{ t.text("question-add") }</h3>
                <ul class="choices">
                    for (form, key) in forms {
                        <li key={key}>{ button(pen, "button", t.text(key), Edit::AddFlag(form)) }</li>
                    }
                </ul>
            </section>
        </>
    }
}

fn question(pen: &Pen<'_>, n: usize, flag: &Flag) -> Html {
    let t = &pen.desk.t;
    let spot = Spot::Flag(flag.id.clone());
    let id = format!("question-{}", flag.id);
    let words = pen.text(&TextKey::Question(flag.id.clone()));
    let title = if words.is_empty() { t.text("part-untitled") } else { words.to_string() };
    let (renamed, ruled) = (flag.id.clone(), flag.id.clone());
    let name = Line {
        id: format!("name-{}", flag.id),
        label: t.text("question-name"),
        value: flag.id.to_string(),
        hint: t.text("question-name-hint"),
        ..Line::default()
    };
    let last = pen.framework().flags.len() - 1;
    html! {
        <section key={id.clone()} aria-labelledby={id.clone()}>
            <h3 {id}>{ title }</h3>
            <p class="part-line">
                <span class="tag">{ t.text(form_key(flag)) }</span>
                if n > 0 {
                    { button_for(pen, "quiet", t.text("shift-up"), &words, Edit::ShiftFlag(flag.id.clone(), Way::Up)) }
                }
                if n < last {
                    { button_for(pen, "quiet", t.text("shift-down"), &words, Edit::ShiftFlag(flag.id.clone(), Way::Down)) }
                }
                if is_flag_named(pen.package, &flag.id) {
                    <span class="hint">{ t.text("question-named") }</span>
                } else {
                    { button_for(pen, "quiet", t.text("question-remove"), &words, Edit::RemoveFlag(flag.id.clone())) }
                }
            </p>
            { texts(pen, &spot) }
            <div class="field-columns">
                { line(pen, name, Box::new(move |text| Some(Edit::RenameFlag(renamed.clone(), text.trim().into())))) }
                { answers(pen, flag) }
            </div>
            { options(pen, flag) }
            { rule_field(pen, RuleField {
                id: format!("applies-{}", flag.id),
                label: t.text("applies-question"),
                rule: flag.applies.as_ref(),
                spot: &spot,
                field: FieldOfRule::Applies,
                flags: &pen.framework().flags[..n],
                edit: Box::new(move |text| Some(Edit::FlagApplies(ruled.clone(), text.into()))),
            }) }
        </section>
    }
}

fn form_key(flag: &Flag) -> &'static str {
    match flag.kind {
        FlagKind::YesNo { .. } => "question-yes-no",
        FlagKind::Choice { .. } => "question-choice",
        FlagKind::Number { .. } => "question-number",
    }
}

/// What counts until someone answers, and the bounds of a number.
fn answers(pen: &Pen<'_>, flag: &Flag) -> Html {
    let t = &pen.desk.t;
    let id = format!("default-{}", flag.id);
    let asked = flag.id.clone();
    match &flag.kind {
        FlagKind::YesNo { default } => {
            let options = vec![("yes".to_owned(), t.text("yes")), ("no".to_owned(), t.text("no"))];
            let selected = if *default { "yes" } else { "no" };
            choice(
                pen,
                &id,
                t.text("question-default"),
                options,
                selected,
                Box::new(move |value| Some(Edit::FlagDefault(asked.clone(), Answer::YesNo(value == "yes")))),
            )
        }
        FlagKind::Choice { options, default } => {
            let named = options.iter().map(|option| (option.to_string(), option_name(pen, flag, option)));
            choice(
                pen,
                &id,
                t.text("question-default"),
                named.collect(),
                default,
                Box::new(move |value| Some(Edit::FlagDefault(asked.clone(), Answer::Choice(value.into())))),
            )
        }
        FlagKind::Number { min, max, default } => {
            let (min, max) = (*min, *max);
            let field = |part: &str, label: String, value: i64| Line {
                id: format!("{part}-{}", flag.id),
                label,
                value: value.to_string(),
                kind: "number",
                ..Line::default()
            };
            let (least, most) = (flag.id.clone(), flag.id.clone());
            html! {
                <>
                    { line(pen, field("default", t.text("question-default"), *default), Box::new(move |text| {
                        Some(Edit::FlagDefault(asked.clone(), Answer::Number(text.trim().parse().ok()?)))
                    })) }
                    { line(pen, field("min", t.text("question-least"), min), Box::new(move |text| {
                        Some(Edit::Bounds(least.clone(), text.trim().parse().ok()?, max))
                    })) }
                    { line(pen, field("max", t.text("question-most"), max), Box::new(move |text| {
                        Some(Edit::Bounds(most.clone(), min, text.trim().parse().ok()?))
                    })) }
                </>
            }
        }
    }
}

fn option_name(pen: &Pen<'_>, flag: &Flag, option: &Rc<str>) -> String {
    let name = pen.text(&TextKey::Option(flag.id.clone(), option.clone()));
    if name.is_empty() { option.to_string() } else { name.to_string() }
}

/// The options of a choice: what rules call them, and removing and adding.
fn options(pen: &Pen<'_>, flag: &Flag) -> Html {
    let t = &pen.desk.t;
    let FlagKind::Choice { options, .. } = &flag.kind else { return html! { <div /> } };
    let field = |option: &Rc<str>| {
        let (id, from) = (flag.id.clone(), option.clone());
        let wanted = Line {
            id: format!("option-{}-{option}", flag.id),
            label: t.with("option-name", &[("name", (&option_name(pen, flag, option)).into())]),
            value: option.to_string(),
            ..Line::default()
        };
        line(pen, wanted, Box::new(move |text| Some(Edit::RenameOption(id.clone(), from.clone(), text.trim().into()))))
    };
    html! {
        <div class="options">
            <div class="field-columns">
                for option in options.iter() {
                    <div key={option.to_string()}>
                        { field(option) }
                        if options.len() > 2 {
                            { button_for(pen, "quiet", t.text("option-remove"), &option_name(pen, flag, option), Edit::RemoveOption(flag.id.clone(), option.clone())) }
                        }
                    </div>
                }
            </div>
            <p>{ button(pen, "button", t.text("option-add"), Edit::AddOption(flag.id.clone())) }</p>
        </div>
    }
}
