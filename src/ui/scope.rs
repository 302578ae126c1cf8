//! The scope questions of a framework, with a live count of what concerns the organisation.

use std::rc::Rc;

use yew::prelude::*;

use super::context::Desk;
use crate::app::library::Reading;
use crate::framework::{FlagId, Place, Scope};

/// The questions; `onanswer` hears every answer.
pub fn scope_questions(
    desk: &Desk,
    reading: &Reading,
    scope: &Scope,
    readonly: bool,
    onanswer: &Callback<(FlagId, bool)>,
) -> Html {
    let framework = &reading.framework;
    let is_rated = |place: &Place<'_>| !framework.is_measure(place.indicator);
    let total = framework.places().filter(is_rated).count();
    let concerned = framework.places().filter(is_rated).filter(|place| framework.concerns(*place, scope)).count();
    html! {
        <div class="scope">
            for flag in framework.flags.iter() {
                { question(desk, reading, &flag.id, scope.holds(&flag.id), readonly, onanswer) }
            }
            <p class="count" role="status">
                { desk.t.with("scope-count", &[("concerned", concerned.into()), ("total", total.into())]) }
            </p>
        </div>
    }
}

fn question(
    desk: &Desk,
    reading: &Reading,
    flag: &FlagId,
    holds: bool,
    readonly: bool,
    onanswer: &Callback<(FlagId, bool)>,
) -> Html {
    let t = &desk.t;
    let (question, help): (Rc<str>, Rc<str>) = match reading.words.flags.get(flag) {
        Some(words) => (words.question.clone(), words.help.clone()),
        None => (flag.0.clone(), "".into()),
    };
    let name = format!("flag-{flag}");
    let answered = |answer: bool| {
        let flag = flag.clone();
        onanswer.reform(move |_: web_sys::Event| (flag.clone(), answer))
    };
    html! {
        <fieldset class="question" disabled={readonly}>
            <legend>{ question }<span class="hint">{ help }</span></legend>
            <label>
                <input type="radio" name={name.clone()} checked={holds} onchange={answered(true)} />{ t.text("yes") }
            </label>
            <label><input type="radio" {name} checked={!holds} onchange={answered(false)} />{ t.text("no") }</label>
        </fieldset>
    }
}
