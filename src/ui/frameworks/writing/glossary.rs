//! The form of the glossary: words that the framework keeps apart.

use std::collections::BTreeSet;
use std::rc::Rc;

use yew::prelude::*;

use super::fields::{button, button_for};
use super::pen::Pen;
use super::wording::texts;
use crate::framework::check::Spot;
use crate::framework::edit::{Edit, TextKey};

/// The form.
pub(super) fn glossary_form(pen: &Pen<'_>) -> Html {
    let t = &pen.desk.t;
    let terms: BTreeSet<&Rc<str>> = pen.package.words.values().flat_map(|words| words.glossary.keys()).collect();
    html! {
        <>
            { pen.heading(String::new(), t.text("outline-glossary"), None) }
            <p class="hint">{ t.text("glossary-text") }</p>
            for term in terms {
                { term_section(pen, term) }
            }
            <p>{ button(pen, "button", t.text("term-add"), Edit::AddTerm) }</p>
        </>
    }
}

fn term_section(pen: &Pen<'_>, id: &Rc<str>) -> Html {
    let t = &pen.desk.t;
    let term = pen.text(&TextKey::Term(id.clone()));
    let title = if term.is_empty() { t.text("part-untitled") } else { term.to_string() };
    html! {
        <section key={id.to_string()} aria-labelledby={format!("glossary-{id}")}>
            <h3 id={format!("glossary-{id}")}>{ title }</h3>
            { texts(pen, &Spot::Term(id.clone())) }
            <p>{ button_for(pen, "quiet", t.text("term-remove"), &term, Edit::RemoveTerm(id.clone())) }</p>
        </section>
    }
}
