//! A line of text with its label, hint and problem.

use std::rc::Rc;

use web_sys::HtmlInputElement;
use yew::prelude::*;

use super::context::Desk;

/// A line of text to be filled in.
#[derive(Clone, Debug, Default)]
pub struct TextField {
    /// The id of the input.
    pub id: &'static str,
    /// The label.
    pub label: String,
    /// What stands in it.
    pub value: Rc<str>,
    /// What helps to fill it in.
    pub hint: String,
    /// What is wrong with it.
    pub problem: Option<String>,
    /// Whether it must be filled in.
    pub required: bool,
    /// What the browser may fill in: a value of the `autocomplete` attribute.
    pub autocomplete: Option<&'static str>,
}

/// Draws a field; `ontext` hears every change.
pub fn text_field(desk: &Desk, field: TextField, ontext: Callback<Rc<str>>) -> Html {
    let oninput = ontext.reform(|event: InputEvent| event.target_unchecked_into::<HtmlInputElement>().value().into());
    let help = format!("{}-help", field.id);
    let is_wrong = field.problem.is_some();
    html! {
        <div class="field-row">
            <label for={field.id}>
                { field.label }
                if field.required {
                    <span class="hint">{ format!(" ({})", desk.t.text("required")) }</span>
                }
            </label>
            <input
                id={field.id} type="text" value={field.value.to_string()} {oninput} maxlength="200"
                required={field.required} autocomplete={field.autocomplete.unwrap_or("off")}
                aria-invalid={is_wrong.then_some("true")} aria-describedby={help.clone()}
            />
            <p id={help} class={if is_wrong { "problem" } else { "hint" }}>{ field.problem.unwrap_or(field.hint) }</p>
        </div>
    }
}
