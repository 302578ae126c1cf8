//! What a comparison is called, and deleting it.

use yew::prelude::*;

use super::super::context::Desk;
use super::super::form::{Form, FormField, Values};
use crate::app::Event;
use crate::app::desks::AtHand;
use crate::compare::desk::DeskChange;

const NAME: &str = "name";

/// The name is kept as the field is left; deleting is asked once.
pub fn settings_page(desk: &Desk, at_hand: &AtHand) -> Html {
    let t = &desk.t;
    let collection = &at_hand.collection;
    let dispatch = desk.dispatch.clone();
    let onsave = Callback::from(move |values: Values| {
        dispatch.send(Event::Decided(vec![DeskChange::Named { name: values.text(NAME) }]))
    });
    let name = FormField {
        name: NAME,
        label: t.text("compare-name"),
        value: collection.name(),
        required: true,
        ..FormField::default()
    };
    html! {
        <>
            <Form id="comparison" fields={vec![name]} {onsave} />
            <section aria-labelledby="compare-delete">
                <h2 id="compare-delete">{ t.text("compare-delete") }</h2>
                <p>{ t.text("compare-delete-text") }</p>
                <p>
                    <button type="button" class="button danger" onclick={desk.dispatch.on(Event::CollectionDeleteAsked(collection.id))}>
                        { t.text("compare-delete-button") }
                    </button>
                </p>
            </section>
        </>
    }
}
