//! Aide: how a round goes, what the words mean, what the marks mean, what happens with the data.

use yew::prelude::*;

use super::context::use_desk;
use super::parts::page_heading;
use crate::app::route::Route;

/// The sections of the help page, by the beginning of their text ids.
const SECTIONS: [&str; 7] =
    ["help-round", "help-rating", "help-numbers", "help-rounds", "help-files", "help-seal", "help-access"];

/// Aide.
#[component]
pub fn HelpPage() -> Html {
    let desk = &use_desk();
    let t = &desk.t;
    html! {
        <div class="prose">
            { page_heading(String::new(), t.text("page-help")) }
            for section in SECTIONS {
                <section key={section}>
                    <h2>{ t.text(&format!("{section}-title")) }</h2>
                    for paragraph in t.text(&format!("{section}-text")).split('\n').filter(|line| !line.is_empty()) {
                        <p>{ paragraph.to_owned() }</p>
                    }
                    if section == "help-seal" {
                        <p><a href={Route::Signatures.href()}>{ t.text("to-signatures") }</a></p>
                    }
                </section>
            }
        </div>
    }
}
