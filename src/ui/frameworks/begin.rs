//! The ways to a framework of one's own: from nothing, from a spreadsheet, or as a copy of one that is there.

use web_sys::HtmlSelectElement;
use yew::prelude::*;

use crate::app::route::Route;
use crate::app::writing::Start;
use crate::app::{Event, Model};
use crate::framework::{Card, FrameworkRef};
use crate::texts::Language;
use crate::ui::context::{Desk, use_desk};

/// What stands at the top of the catalogue.
pub fn begin_writing(desk: &Desk) -> Html {
    let t = &desk.t;
    html! {
        <p class="begin">
            <button type="button" class="button" onclick={desk.dispatch.on(Event::ManuscriptBegun(Start::Blank))}>
                { t.text("begin-blank") }
            </button>
            <a class="button" href={Route::Import.href()}>{ t.text("page-import") }</a>
        </p>
    }
}

/// What stands below the catalogue: a framework that is there may be the beginning of one's own.
pub fn begin_adapting(model: &Model, desk: &Desk) -> Html {
    let t = &desk.t;
    let cards: Vec<Card> = model.families().into_iter().map(|family| family.newest).collect();
    html! {
        <section class="adapt" aria-labelledby="begin-adapt">
            <h2 id="begin-adapt">{ t.text("begin-adapt") }</h2>
            <p>{ t.text("begin-adapt-text") }</p>
            <AdaptField {cards} language={model.settings.language} />
        </section>
    }
}

#[derive(Clone, PartialEq, Properties)]
struct AdaptFieldProperties {
    cards: Vec<Card>,
    language: Language,
}

/// The choice of a framework to copy. It keeps what is chosen until the copy is asked for.
#[component]
fn AdaptField(props: &AdaptFieldProperties) -> Html {
    let desk = &use_desk();
    let t = &desk.t;
    let chosen = use_state(|| 0usize);
    let onchange = {
        let chosen = chosen.clone();
        move |event: web_sys::Event| {
            let index = event.target_unchecked_into::<HtmlSelectElement>().selected_index();
            chosen.set(usize::try_from(index).unwrap_or(0));
        }
    };
    let reference: Option<FrameworkRef> = props.cards.get(*chosen).map(|card| card.framework.clone());
    let onclick = {
        let dispatch = desk.dispatch.clone();
        move |_: MouseEvent| {
            if let Some(reference) = reference.clone() {
                dispatch.send(Event::ManuscriptBegun(Start::CopyOf(reference)));
            }
        }
    };
    let name = |card: &Card| {
        let title = card.titles.get(props.language.code()).or_else(|| card.titles.values().next());
        let title = title.map(|title| title.title.clone()).unwrap_or_default();
        format!("{title} – {}", card.framework.edition)
    };
    html! {
        <div>
            <div class="field-row">
                <label for="adapt">{ t.text("begin-adapt-choose") }</label>
                <select id="adapt" {onchange}>
                    for (index, card) in props.cards.iter().enumerate() {
                        <option value={card.framework.to_string()} selected={index == *chosen}>{ name(card) }</option>
                    }
                </select>
            </div>
            <p><button type="button" class="button" {onclick}>{ t.text("begin-adapt-go") }</button></p>
        </div>
    }
}
