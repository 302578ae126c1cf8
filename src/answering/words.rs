//! The texts of the page, as a small part of Project Fluent: a text to a line, with values in braces. Reading all of
//! Fluent would double what a phone has to load; `tests/languages.rs` holds that the files need no more than this.

use std::collections::BTreeMap;

use crate::texts::{Language, Value};

/// The texts of one language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Words {
    /// The language.
    pub language: Language,
    texts: BTreeMap<String, String>,
}

impl Words {
    /// Reads a file of texts.
    pub fn read(language: Language, source: &str) -> Words {
        let lines = source.lines().filter(|line| !line.starts_with(['#', ' ']));
        let texts = lines.filter_map(|line| line.split_once(" = "));
        Words { language, texts: texts.map(|(id, text)| (id.to_owned(), text.trim().to_owned())).collect() }
    }

    /// A text without values.
    pub fn text(&self, id: &str) -> String {
        self.with(id, &[])
    }

    /// A text with values put in.
    pub fn with(&self, id: &str, values: &[(&str, Value<'_>)]) -> String {
        // A missing text shows its id: ugly, but it says what is missing. The tests keep this from happening.
        let Some(text) = self.texts.get(id) else { return id.to_owned() };
        // In pieces, so that braces in a value are never taken for another value.
        let mut told = String::new();
        let mut pieces = text.split("{ $");
        told.push_str(pieces.next().unwrap_or_default());
        for piece in pieces {
            let (name, rest) = piece.split_once(" }").unwrap_or((piece, ""));
            match values.iter().find(|(given, _)| *given == name) {
                Some((_, Value::Number(number))) => told.push_str(&number.to_string()),
                Some((_, Value::Words(words))) => told.push_str(words),
                None => told.push_str(name),
            }
            told.push_str(rest);
        }
        told
    }
}
