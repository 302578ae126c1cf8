//! Opening a round on another framework: one organisation, one dossier, several ways to look at it.

use std::rc::Rc;

use web_sys::HtmlSelectElement;
use yew::prelude::*;

use crate::app::Event;
use crate::framework::Card;
use crate::texts::Language;
use crate::ui::context::{Desk, use_desk};
use crate::ui::text_field::{TextField, text_field};

/// Properties of [`OtherRound`].
#[derive(Clone, PartialEq, Properties)]
pub struct OtherRoundProperties {
    /// The frameworks that can be chosen.
    pub cards: Rc<Vec<Card>>,
    /// The current language.
    pub language: Language,
    /// This year, which the round is called by until someone says otherwise.
    pub year: i32,
}

/// The form, folded away.
#[component]
pub fn OtherRound(props: &OtherRoundProperties) -> Html {
    let desk = &use_desk();
    let Desk { t, dispatch } = desk;
    let year = props.year;
    let label = use_state(|| Rc::<str>::from(year.to_string()));
    let chosen = use_state(|| 0usize);
    let ontext = {
        let label = label.clone();
        Callback::from(move |text: Rc<str>| label.set(text))
    };
    let onchoose = {
        let chosen = chosen.clone();
        move |event: web_sys::Event| {
            let index = event.target_unchecked_into::<HtmlSelectElement>().selected_index();
            chosen.set(usize::try_from(index).unwrap_or(0));
        }
    };
    let onsubmit = {
        let (label, dispatch, cards, chosen) = (label.clone(), dispatch.clone(), props.cards.clone(), chosen.clone());
        move |event: SubmitEvent| {
            event.prevent_default();
            if let (Some(card), false) = (cards.get(*chosen), label.trim().is_empty()) {
                dispatch.send(Event::RoundBegun(card.framework.clone(), label.trim().into()));
            }
        }
    };
    let field = TextField {
        id: "other-label",
        label: t.text("round-label"),
        value: (*label).clone(),
        required: true,
        problem: label.trim().is_empty().then(|| t.text("missing-label")),
        ..TextField::default()
    };
    html! {
        <details class="other-round">
            <summary>{ t.text("other-round") }</summary>
            <form {onsubmit}>
                <p class="hint">{ t.text("other-round-text") }</p>
                <div class="field-row">
                    <label for="other-framework">{ t.text("other-framework") }</label>
                    <select id="other-framework" onchange={onchoose}>
                        for (index, card) in props.cards.iter().enumerate() {
                            <option value={card.framework.to_string()} selected={index == *chosen}>
                                { title(card, props.language) }
                            </option>
                        }
                    </select>
                </div>
                { text_field(desk, field, ontext) }
                <p><button type="submit" class="button">{ t.text("other-round-open") }</button></p>
            </form>
        </details>
    }
}

fn title(card: &Card, language: Language) -> String {
    let title = card.titles.get(language.code()).or_else(|| card.titles.values().next());
    format!("{} ({})", title.map(|title| title.title.clone()).unwrap_or_default(), card.framework.edition)
}
