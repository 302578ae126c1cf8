//! The fields of the forms: a line, a choice, a tick, a button. Each makes an edit of what stands in it.

use wasm_bindgen::JsCast as _;
use web_sys::{HtmlInputElement, HtmlSelectElement};
use yew::prelude::*;

use super::pen::{Make, Pen};
use crate::app::Event;
use crate::framework::edit::Edit;

/// A line to be filled in.
#[derive(Default)]
pub(super) struct Line {
    /// The id of the input.
    pub id: String,
    /// The label.
    pub label: String,
    /// What stands in it.
    pub value: String,
    /// What helps to fill it in.
    pub hint: String,
    /// The type of the input; a text when empty.
    pub kind: &'static str,
    /// Whether it can only be read.
    pub readonly: bool,
}

/// A line whose edit is made when it is left; `make` says which. What cannot be meant is shown as it was.
pub(super) fn line(pen: &Pen<'_>, line: Line, make: Make) -> Html {
    let (dispatch, id) = (pen.desk.dispatch.clone(), pen.id);
    let before = line.value.clone();
    let onchange = move |event: web_sys::Event| {
        let input: HtmlInputElement = event.target_unchecked_into();
        match make(&input.value()) {
            Some(edit) => dispatch.send(Event::Edited(id, edit)),
            None => input.set_value(&before),
        }
    };
    let help = format!("{}-help", line.id);
    html! {
        <div class="field-row">
            <label for={line.id.clone()}>{ line.label }</label>
            <input
                id={line.id} type={if line.kind.is_empty() { "text" } else { line.kind }} value={line.value}
                readonly={line.readonly} maxlength="200" autocomplete="off" aria-describedby={help.clone()} {onchange}
            />
            <p id={help} class="hint">{ line.hint }</p>
        </div>
    }
}

/// A choice among options, each with its value and its name.
pub(super) fn choice(
    pen: &Pen<'_>,
    id: &str,
    label: String,
    options: Vec<(String, String)>,
    selected: &str,
    make: Make,
) -> Html {
    let (dispatch, manuscript) = (pen.desk.dispatch.clone(), pen.id);
    let onchange = move |event: web_sys::Event| {
        let value = event.target_unchecked_into::<HtmlSelectElement>().value();
        if let Some(edit) = make(&value) {
            dispatch.send(Event::Edited(manuscript, edit));
        }
    };
    html! {
        <div class="field-row">
            <label for={id.to_owned()}>{ label }</label>
            <select id={id.to_owned()} {onchange}>
                for (value, name) in options {
                    <option value={value.clone()} selected={value == selected}>{ name }</option>
                }
            </select>
        </div>
    }
}

/// Something that holds or does not.
pub(super) fn tick(pen: &Pen<'_>, id: &str, label: String, hint: String, checked: bool, make: Make) -> Html {
    let (dispatch, manuscript) = (pen.desk.dispatch.clone(), pen.id);
    let onchange = move |event: web_sys::Event| {
        let target = event.target();
        let checked = target.is_some_and(|target| target.unchecked_into::<HtmlInputElement>().checked());
        if let Some(edit) = make(if checked { "true" } else { "" }) {
            dispatch.send(Event::Edited(manuscript, edit));
        }
    };
    html! {
        <div class="tick">
            <label for={id.to_owned()}>
                <input id={id.to_owned()} type="checkbox" {checked} aria-describedby={format!("{id}-help")} {onchange} />
                { label }
            </label>
            <p id={format!("{id}-help")} class="hint">{ hint }</p>
        </div>
    }
}

/// A button that makes an edit.
pub(super) fn button(pen: &Pen<'_>, class: &'static str, label: String, edit: Edit) -> Html {
    html! {
        <button type="button" class={class} onclick={pen.edit(edit)}>{ label }</button>
    }
}

/// A button that makes an edit on something whose name the eye sees and the ear does not.
pub(super) fn button_for(pen: &Pen<'_>, class: &'static str, label: String, name: &str, edit: Edit) -> Html {
    html! {
        <button type="button" class={class} onclick={pen.edit(edit)}>
            { label }<span class="visually-hidden">{ format!(" – {name}") }</span>
        </button>
    }
}
