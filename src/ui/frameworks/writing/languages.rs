//! The languages of a framework: which there are, which is the original, and those that can be added.

use std::rc::Rc;

use yew::prelude::*;

use super::fields::{button, button_for};
use super::pen::Pen;
use crate::framework::edit::Edit;

/// Languages of schools and their neighbours, each by its own name.
const LANGUAGES: [(&str, &str); 20] = [
    ("fr", "Français"),
    ("en", "English"),
    ("nl", "Nederlands"),
    ("de", "Deutsch"),
    ("es", "Español"),
    ("it", "Italiano"),
    ("pt", "Português"),
    ("br", "Brezhoneg"),
    ("ca", "Català"),
    ("co", "Corsu"),
    ("eu", "Euskara"),
    ("lb", "Lëtzebuergesch"),
    ("oc", "Occitan"),
    ("pl", "Polski"),
    ("ro", "Română"),
    ("tr", "Türkçe"),
    ("uk", "Українська"),
    ("ar", "العربية"),
    ("wo", "Wolof"),
    ("zh", "中文"),
];

/// A language by its own name, or by its code where that is not known.
pub(super) fn language_name(code: &Rc<str>) -> Rc<str> {
    let known = LANGUAGES.iter().find(|(known, _)| *known == &**code);
    known.map_or_else(|| code.clone(), |(_, name)| (*name).into())
}

/// The languages, and what can be done with them.
pub(super) fn languages_section(pen: &Pen<'_>) -> Html {
    let t = &pen.desk.t;
    let languages = &pen.framework().languages;
    let others = || LANGUAGES.iter().filter(|(code, _)| !languages.iter().any(|language| &**language == *code));
    let add = |(code, name): &(&'static str, &'static str)| {
        html! {
            <li lang={*code}>{ button(pen, "button", (*name).to_owned(), Edit::AddLanguage((*code).into())) }</li>
        }
    };
    html! {
        <section aria-labelledby="writing-languages">
            <h3 id="writing-languages">{ t.text("writing-languages") }</h3>
            <ul class="plain-list">
                for (n, language) in languages.iter().enumerate() {
                    <li key={language.to_string()}>
                        <span lang={language.to_string()}>{ language_name(language) }</span>
                        if n == 0 {
                            <span class="tag">{ t.text("language-original") }</span>
                        } else {
                            { button_for(pen, "quiet", t.text("language-make-original"), &language_name(language), Edit::OriginalLanguage(language.clone())) }
                        }
                        if languages.len() > 1 {
                            { button_for(pen, "quiet", t.text("language-remove"), &language_name(language), Edit::RemoveLanguage(language.clone())) }
                        }
                    </li>
                }
            </ul>
            <details>
                <summary>{ t.text("language-add") }</summary>
                <p class="hint">{ t.text("language-add-text") }</p>
                <ul class="choices">
                    for other in others() {
                        { add(other) }
                    }
                </ul>
            </details>
        </section>
    }
}
