//! The words of the interface, as the app reads them.

use qualicycle::texts::{Language, Texts};

/// The words of a language.
pub fn texts(language: Language) -> Texts {
    let source = match language {
        Language::French => include_str!("../../src/texts/fr.ftl"),
        Language::English => include_str!("../../src/texts/en.ftl"),
        Language::Dutch => include_str!("../../src/texts/nl.ftl"),
    };
    Texts::read(language, source)
}
