//! A framework to read: its structure with its words in one language.

use std::rc::Rc;

use super::words::Words;
use super::{Framework, IndicatorId, Package};

/// A framework and its words in one language.
#[derive(Clone, Debug, PartialEq)]
pub struct Reading {
    /// The structure.
    pub framework: Rc<Framework>,
    /// The words.
    pub words: Rc<Words>,
    /// The language of the words when it is not the one asked for.
    pub other_language: Option<Rc<str>>,
}

impl Reading {
    /// A framework in the language of that code, or else in the first there is; none while it has no words.
    pub fn of(package: &Package, language: &str) -> Option<Reading> {
        let (other_language, words) = match package.words.get(language) {
            Some(words) => (None, words),
            None => package.words.iter().next().map(|(code, words)| (Some(code.clone()), words))?,
        };
        Some(Reading { framework: package.framework.clone(), words: words.clone(), other_language })
    }

    /// What the framework is called in tight places.
    pub fn short_name(&self) -> Rc<str> {
        match self.words.framework.short.is_empty() {
            true => self.framework.id.0.clone(),
            false => self.words.framework.short.clone(),
        }
    }

    /// What an indicator says, after its number.
    pub fn statement(&self, id: &IndicatorId) -> String {
        let number = self.framework.place(id).map(|place| place.indicator.number.clone()).unwrap_or_default();
        let words = self.words.indicators.get(id).map(|words| words.statement.clone()).unwrap_or_default();
        format!("{number} {words}")
    }
}
