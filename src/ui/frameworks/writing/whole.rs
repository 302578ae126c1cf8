//! The form of the framework itself: what it is called, its identity, its languages, and what was published of it.

use std::rc::Rc;

use yew::prelude::*;

use super::fields::{Line, button, line, tick};
use super::label::label_section;
use super::languages::languages_section;
use super::pen::Pen;
use super::wording::texts;
use crate::framework::check::Spot;
use crate::framework::edit::{Edit, Identity};

/// The form.
pub(super) fn framework_form(pen: &Pen<'_>) -> Html {
    let t = &pen.desk.t;
    html! {
        <>
            { pen.heading(String::new(), t.text("outline-framework"), Some(&Spot::Framework)) }
            { texts(pen, &Spot::Framework) }
            { identity(pen) }
            { languages_section(pen) }
            <section aria-labelledby="writing-rounds">
                <h3 id="writing-rounds">{ t.text("writing-rounds") }</h3>
                { tick(pen, "whole", t.text("whole"), t.text("whole-hint"), pen.framework().whole, Box::new(|value| {
                    Some(Edit::Whole(!value.is_empty()))
                })) }
            </section>
            { label_section(pen) }
            <section aria-labelledby="writing-numbers">
                <h3 id="writing-numbers">{ t.text("writing-numbers") }</h3>
                <p class="hint">{ t.text("writing-numbers-text") }</p>
                <p>{ button(pen, "button", t.text("renumber"), Edit::Renumber) }</p>
            </section>
            if !pen.past.editions.is_empty() {
                <section aria-labelledby="writing-published">
                    <h3 id="writing-published">{ t.text("writing-published") }</h3>
                    <p class="hint">{ t.text("writing-published-text") }</p>
                    <ul>
                        for edition in pen.past.editions.iter() {
                            <li key={edition.to_string()}>{ t.with("edition", &[("edition", edition.into())]) }</li>
                        }
                    </ul>
                </section>
            }
        </>
    }
}

fn identity(pen: &Pen<'_>) -> Html {
    let t = &pen.desk.t;
    let framework = pen.framework();
    let has_past = !pen.past.editions.is_empty();
    let until = framework.valid_until.clone().unwrap_or_default();
    let fields: [(Identity, &str, &Rc<str>, &'static str); 5] = [
        (Identity::Edition, "identity-edition", &framework.edition, "text"),
        (Identity::ValidFrom, "identity-from", &framework.valid_from, "date"),
        (Identity::ValidUntil, "identity-until", &until, "date"),
        (Identity::Licence, "identity-licence", &framework.licence, "text"),
        (Identity::Id, "identity-id", &framework.id.0, "text"),
    ];
    let field = |(identity, key, value, kind): (Identity, &'static str, &Rc<str>, &'static str)| {
        let hint = match identity {
            Identity::Edition => t.text("identity-edition-hint"),
            Identity::Licence => t.text("identity-licence-hint"),
            Identity::Id if has_past => t.text("identity-id-kept"),
            Identity::Id => t.text("identity-id-hint"),
            Identity::ValidFrom | Identity::ValidUntil => String::new(),
        };
        let wanted = Line {
            id: key.to_owned(),
            label: t.text(key),
            value: value.to_string(),
            hint,
            kind,
            readonly: identity == Identity::Id && has_past,
        };
        line(pen, wanted, Box::new(move |value| Some(Edit::Identify(identity, value.into()))))
    };
    html! {
        <section aria-labelledby="writing-identity">
            <h3 id="writing-identity">{ t.text("writing-identity") }</h3>
            <div class="field-columns">
                for wanted in fields {
                    { field(wanted) }
                }
            </div>
        </section>
    }
}
