//! Blank sheets: where an organisation says what its own theme asks.

use std::rc::Rc;

use web_sys::{HtmlInputElement, HtmlTextAreaElement};
use yew::prelude::*;

use super::{PreparePageProperties, chosen};
use crate::app::Event;
use crate::framework::{IndicatorId, Theme, ThemeId};
use crate::ui::context::Desk;

/// The blank sheets of the round, where the organisation says what they ask.
pub(super) fn sheet_section(desk: &Desk, props: &PreparePageProperties) -> Html {
    let t = &desk.t;
    let sheets: Vec<&Theme> = chosen(props).filter(|theme| theme.blank).collect();
    html! {
        <div>
            for theme in sheets {
                <section aria-labelledby={format!("sheet-{}", theme.id)} class="sheet">
                    <h2 id={format!("sheet-{}", theme.id)}>{ t.with("sheet-heading", &[("number", (&theme.number).into())]) }</h2>
                    <p class="hint">{ t.text("sheet-help") }</p>
                    { sheet_field(desk, props, &theme.id.0, t.text("sheet-title"), SheetText::Title) }
                    for place in theme.places() {
                        { sheet_field(
                            desk, props, &place.indicator.id.0,
                            t.with("sheet-statement", &[("number", (&place.indicator.number).into())]), SheetText::Statement,
                        ) }
                    }
                </section>
            }
        </div>
    }
}

/// How much room a part of a blank sheet has.
#[derive(Clone, Copy, PartialEq, Eq)]
enum SheetText {
    Title,
    Statement,
}

/// One text of a blank sheet. What the framework says stands in it until the organisation says otherwise.
fn sheet_field(desk: &Desk, props: &PreparePageProperties, part: &Rc<str>, label: String, text: SheetText) -> Html {
    let words = &props.reading.words;
    let value = match text {
        SheetText::Title => words.themes.get(&ThemeId(part.clone())).map(|words| words.title.clone()),
        SheetText::Statement => words.indicators.get(&IndicatorId(part.clone())).map(|words| words.statement.clone()),
    };
    let value = value.unwrap_or_default().to_string();
    let id = format!("sheet-{part}-text");
    let worded = {
        let (dispatch, round, part, shown) = (desk.dispatch.clone(), props.round.id, part.clone(), value.clone());
        Callback::from(move |text: String| {
            if text != shown {
                dispatch.send(Event::SheetWorded(round, part.clone(), text.into()));
            }
        })
    };
    let disabled = props.round.is_sealed();
    html! {
        <div class="field-row">
            <label for={id.clone()}>{ label }</label>
            if text == SheetText::Title {
                <input
                    {id} type="text" {value} {disabled} maxlength="120"
                    onchange={worded.reform(|event: web_sys::Event| event.target_unchecked_into::<HtmlInputElement>().value())}
                />
            } else {
                <textarea
                    {id} rows="2" {value} {disabled} maxlength="400"
                    onchange={worded.reform(|event: web_sys::Event| event.target_unchecked_into::<HtmlTextAreaElement>().value())}
                />
            }
        </div>
    }
}
