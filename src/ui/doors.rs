//! The ways in for files: a field that looks like a button. Files that are dropped anywhere on a page come the same way.

use web_sys::HtmlInputElement;
use yew::prelude::*;

use super::context::Desk;
use crate::app::Event;
use crate::app::files::{FileTicket, OfferedFile};
use crate::browser::files;

/// The endings of tables.
pub const TABLES: &str = ".csv,.tsv,.txt,.xlsx,.ods";

/// Offers the files that were chosen to the page.
pub fn offers(desk: &Desk) -> Callback<web_sys::Event> {
    let dispatch = desk.dispatch.clone();
    chosen(move |ticket, offered| dispatch.send(Event::FilesOffered(ticket, offered)))
}

/// Hands over the files that were chosen.
pub fn chosen(hand_over: impl Fn(FileTicket, Vec<OfferedFile>) + 'static) -> Callback<web_sys::Event> {
    Callback::from(move |event: web_sys::Event| {
        let input = event.target_unchecked_into::<HtmlInputElement>();
        if let Some((ticket, offered)) = input.files().and_then(files::hold) {
            hand_over(ticket, offered);
        }
        // Choosing the same file once more shall be noticed.
        input.set_value("");
    })
}

/// The way in for a table. `name` begins the ids, `accept` lists the endings, `formats` says them in words.
pub fn table_door(desk: &Desk, name: &str, label: String, accept: &'static str, formats: String) -> Html {
    let (input, hint) = (format!("{name}-input"), format!("{name}-formats"));
    html! {
        <div class="file-door">
            <label class="button" for={input.clone()}>{ label }</label>
            <input
                id={input} class="visually-hidden" type="file" {accept} onchange={offers(desk)}
                aria-describedby={hint.clone()}
            />
            <span id={hint} class="hint">{ formats }</span>
        </div>
    }
}
