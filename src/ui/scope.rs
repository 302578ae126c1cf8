//! The scope questions of a framework, with a live count of what concerns the organisation and, for what does not,
//! the answers that say so.

use std::rc::Rc;

use web_sys::{HtmlInputElement, HtmlSelectElement};
use yew::prelude::*;

use super::context::Desk;
use crate::framework::reading::Reading;
use crate::framework::{Answer, Answers, Flag, FlagId, FlagKind, Place, Scope};

/// Hears the answer to a question.
pub type OnAnswer = Callback<(FlagId, Answer)>;

/// The questions; `onanswer` hears every answer.
pub fn scope_questions(desk: &Desk, reading: &Reading, scope: &Scope, readonly: bool, onanswer: &OnAnswer) -> Html {
    let framework = &reading.framework;
    let answers = framework.answers(scope);
    let rated = || framework.places().filter(|place| !framework.is_measure(place.indicator));
    let concerned = rated().filter(|place| place.concerns(&answers)).count();
    let total = rated().count();
    html! {
        <div class="scope">
            for flag in framework.flags.iter().filter(|flag| flag.is_asked(&answers)) {
                { question(desk, reading, flag, answers.of(&flag.id), readonly, onanswer) }
            }
            <p class="count" role="status">
                { desk.t.with("scope-count", &[("concerned", concerned.into()), ("total", total.into())]) }
            </p>
            { left_out(desk, reading, &answers) }
        </div>
    }
}

fn question(
    desk: &Desk,
    reading: &Reading,
    flag: &Flag,
    answer: Option<&Answer>,
    readonly: bool,
    onanswer: &OnAnswer,
) -> Html {
    let t = &desk.t;
    let words = reading.words.flags.get(&flag.id);
    let wording = words.map_or_else(|| flag.id.0.clone(), |words| words.question.clone());
    let help = words.map(|words| words.help.clone()).unwrap_or_default();
    let name = format!("flag-{}", flag.id);
    let (id, onanswer) = (flag.id.clone(), onanswer.clone());
    let answered = Callback::from(move |answer: Answer| onanswer.emit((id.clone(), answer)));
    match &flag.kind {
        FlagKind::YesNo { .. } => {
            let holds = answer == Some(&Answer::YesNo(true));
            let choose = |yes: bool| answered.reform(move |_: web_sys::Event| Answer::YesNo(yes));
            html! {
                <fieldset class="question" key={name.clone()} disabled={readonly}>
                    <legend>{ wording }<span class="hint">{ help }</span></legend>
                    <label>
                        <input type="radio" name={name.clone()} checked={holds} onchange={choose(true)} />
                        { t.text("yes") }
                    </label>
                    <label>
                        <input type="radio" {name} checked={!holds} onchange={choose(false)} />
                        { t.text("no") }
                    </label>
                </fieldset>
            }
        }
        FlagKind::Choice { options, .. } => {
            let onchange = answered.reform(|event: web_sys::Event| {
                Answer::Choice(event.target_unchecked_into::<HtmlSelectElement>().value().into())
            });
            let label = |option: &Rc<str>| words.and_then(|words| words.options.get(option)).unwrap_or(option).clone();
            html! {
                <div class="question" key={name.clone()}>
                    <label for={name.clone()}>{ wording }<span class="hint">{ help }</span></label>
                    <select id={name.clone()} disabled={readonly} {onchange}>
                        for option in options.iter() {
                            <option
                                value={option.to_string()}
                                selected={answer == Some(&Answer::Choice(option.clone()))}
                            >
                                { label(option) }
                            </option>
                        }
                    </select>
                </div>
            }
        }
        FlagKind::Number { min, max, .. } => {
            let (min, max) = (*min, *max);
            // A number that cannot be meant goes to the nearest that can, and the field shows it.
            let onchange = Callback::from(move |event: web_sys::Event| {
                let input = event.target_unchecked_into::<HtmlInputElement>();
                if let Ok(number) = input.value().trim().parse::<i64>() {
                    let number = number.clamp(min, max);
                    input.set_value(&number.to_string());
                    answered.emit(Answer::Number(number));
                }
            });
            html! {
                <div class="question" key={name.clone()}>
                    <label for={name.clone()}>{ wording }<span class="hint">{ help }</span></label>
                    <input
                        id={name.clone()} type="number" min={min.to_string()} max={max.to_string()} step="1"
                        value={answer.map(ToString::to_string)} disabled={readonly} {onchange}
                    />
                    <span class="hint">
                        { t.with("number-between", &[("min", min.into()), ("max", max.into())]) }
                    </span>
                </div>
            }
        }
    }
}

/// What does not concern the organisation, each with the answers that say so, folded away.
fn left_out(desk: &Desk, reading: &Reading, answers: &Answers) -> Html {
    let t = &desk.t;
    let places = reading.framework.places();
    let out: Vec<(Place<'_>, Vec<&FlagId>)> =
        places.filter(|place| !place.concerns(answers)).map(|place| (place, place.left_out_by(answers))).collect();
    html! {
        <div>
            if !out.is_empty() {
                <details class="scope-left-out">
                    <summary>{ t.with("scope-left-out", &[("n", out.len().into())]) }</summary>
                    <ul>
                        for (place, flags) in out {
                            <li>
                                <span class="number">{ place.indicator.number.clone() }</span>{ " " }
                                { reading.words.indicators.get(&place.indicator.id).map(|words| answers.fill(&words.statement)) }
                                <span class="hint">
                                    for flag in flags {
                                        { because(desk, reading, flag, answers) }
                                    }
                                </span>
                            </li>
                        }
                    </ul>
                </details>
            }
        </div>
    }
}

/// A question with the answer that was given to it.
pub fn because(desk: &Desk, reading: &Reading, flag: &FlagId, answers: &Answers) -> Html {
    let t = &desk.t;
    let words = reading.words.flags.get(flag);
    let question = words.map_or_else(|| flag.0.clone(), |words| words.question.clone());
    let answer = match answers.of(flag) {
        Some(Answer::YesNo(true)) => t.text("yes"),
        Some(Answer::Choice(option)) => words.and_then(|words| words.options.get(option)).unwrap_or(option).to_string(),
        Some(Answer::Number(number)) => number.to_string(),
        _ => t.text("no"),
    };
    html! {
        <span class="because">
            { t.with("because", &[("question", question.as_ref().into()), ("answer", answer.as_str().into())]) }
        </span>
    }
}
