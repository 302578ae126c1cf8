//! Choosing some of a framework's indicators: a list to tick, by theme, and a field in which one looks for words.

use std::rc::Rc;

use web_sys::HtmlInputElement;
use yew::prelude::*;

use super::super::super::context::use_desk;
use crate::framework::reading::Reading;
use crate::framework::search::{Folded, Query};
use crate::framework::{IndicatorId, Theme};

/// Properties of [`IndicatorPicker`].
#[derive(Clone, PartialEq, Properties)]
pub struct IndicatorPickerProperties {
    /// Names the list on its page.
    pub id: AttrValue,
    /// The framework and its words.
    pub reading: Reading,
    /// The indicators that are chosen.
    pub chosen: Vec<IndicatorId>,
    /// Hears which one is chosen from now on, or is not.
    pub onchoose: Callback<(IndicatorId, bool)>,
}

/// The list. What is looked for stays here, and what is chosen is the rule's.
#[component]
pub fn IndicatorPicker(props: &IndicatorPickerProperties) -> Html {
    let desk = use_desk();
    let t = &desk.t;
    let words = use_state(|| Rc::<str>::from(""));
    let query = Query::new(&words);
    let oninput = {
        let words = words.clone();
        Callback::from(move |event: InputEvent| {
            words.set(event.target_unchecked_into::<HtmlInputElement>().value().into());
        })
    };
    let reading = &props.reading;
    let found = |theme: &Theme| -> Vec<(IndicatorId, String)> {
        let statements =
            theme.places().map(|place| (place.indicator.id.clone(), reading.statement(&place.indicator.id)));
        statements.filter(|(_, statement)| query.finds(&Folded::new(statement))).collect()
    };
    let themes: Vec<_> = reading.framework.themes.iter().map(|theme| (theme, found(theme))).collect();
    let themes: Vec<_> = themes.into_iter().filter(|(_, found)| !found.is_empty()).collect();
    let title =
        |theme: &Theme| reading.words.themes.get(&theme.id).map(|words| words.title.clone()).unwrap_or_default();
    let (seek, hint) = (format!("{}-seek", props.id), format!("{}-hint", props.id));
    html! {
        <details class="award-picker" open={props.chosen.is_empty()}>
            <summary>{ t.with("award-indicators", &[("n", props.chosen.len().into())]) }</summary>
            <div class="field-row">
                <label for={seek.clone()}>{ t.text("award-seek") }</label>
                <input id={seek} type="search" value={words.to_string()} {oninput} autocomplete="off" aria-describedby={hint.clone()} />
                <p id={hint} class="hint">{ t.text("award-seek-hint") }</p>
            </div>
            <div class="award-found">
                if themes.is_empty() {
                    <p role="status">{ t.text("award-seek-none") }</p>
                }
                for (theme, found) in themes {
                    <fieldset key={theme.id.to_string()} class="ticks">
                        <legend>{ title(theme) }</legend>
                        for (id, statement) in found {
                            { tick(props, id, statement) }
                        }
                    </fieldset>
                }
            </div>
        </details>
    }
}

fn tick(props: &IndicatorPickerProperties, id: IndicatorId, statement: String) -> Html {
    let (onchoose, key) = (props.onchoose.clone(), id.to_string());
    let checked = props.chosen.contains(&id);
    let onchange = move |event: Event| {
        onchoose.emit((id.clone(), event.target_unchecked_into::<HtmlInputElement>().checked()));
    };
    html! {
        <label {key}>
            <input type="checkbox" {checked} {onchange} />
            <span>{ statement }</span>
        </label>
    }
}
