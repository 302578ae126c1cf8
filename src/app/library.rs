//! The frameworks at hand. Structure and words are fetched when a dossier needs them; a dossier's own copy, kept in
//! this browser or brought by a file, comes before the built-in one.

use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

use crate::framework::cross_map::CrossMap;
use crate::framework::reading::Reading;
use crate::framework::{Card, Framework, FrameworkRef, Package};
use crate::texts::Language;

/// Frameworks that were loaded, and the catalogue of those that can be.
#[derive(Clone, Debug, Default)]
pub struct Library {
    /// The built-in frameworks; none until the catalogue was read.
    pub catalogue: Option<Rc<Vec<Card>>>,
    /// What belongs together across frameworks; none until it was read.
    pub cross_map: Option<Rc<CrossMap>>,
    loaded: BTreeMap<FrameworkRef, Package>,
    unavailable: BTreeSet<FrameworkRef>,
}

impl Library {
    /// The structure of a framework, when it is loaded.
    pub fn framework(&self, reference: &FrameworkRef) -> Option<Rc<Framework>> {
        self.loaded.get(reference).map(|package| package.framework.clone())
    }

    /// A framework's loaded parts.
    pub fn package(&self, reference: &FrameworkRef) -> Option<&Package> {
        self.loaded.get(reference)
    }

    /// A framework to read: in the language asked for, or else the first there is.
    pub fn reading(&self, reference: &FrameworkRef, language: Language) -> Option<Reading> {
        Reading::of(self.loaded.get(reference)?, language.code())
    }

    /// Whether a framework can be read in a language, or will never be because it lacks it.
    pub fn has(&self, reference: &FrameworkRef, language: Language) -> bool {
        self.loaded.get(reference).is_some_and(|package| {
            let offered = package.framework.languages.iter().any(|code| **code == *language.code());
            package.words.contains_key(language.code()) || (!offered && !package.words.is_empty())
        })
    }

    /// Whether all of a framework's languages are loaded, as a file needs them.
    pub fn is_complete(&self, reference: &FrameworkRef) -> bool {
        self.loaded.get(reference).is_some_and(|package| {
            package.framework.languages.iter().all(|language| package.words.contains_key(language))
        })
    }

    /// Whether a framework comes with the program.
    pub fn is_built_in(&self, reference: &FrameworkRef) -> bool {
        self.catalogue.iter().any(|cards| cards.iter().any(|card| card.framework == *reference))
    }

    /// Remembers that a framework could not be had.
    pub fn miss(&mut self, reference: &FrameworkRef) {
        self.unavailable.insert(reference.clone());
    }

    /// Forgets that a framework could not be had, because it is asked for once more.
    pub fn forgive(&mut self, reference: &FrameworkRef) {
        self.unavailable.remove(reference);
    }

    /// Whether a framework is not here and could not be had.
    pub fn lacks(&self, reference: &FrameworkRef) -> bool {
        self.unavailable.contains(reference) && !self.loaded.contains_key(reference)
    }

    /// Takes in parts of a framework. What is there already stays: an edition in use never changes.
    pub fn add(&mut self, package: Package) {
        let reference = package.framework.reference();
        let known = self
            .loaded
            .entry(reference)
            .or_insert_with(|| Package { framework: package.framework.clone(), words: BTreeMap::new() });
        for (language, words) in package.words {
            known.words.entry(language).or_insert(words);
        }
    }
}
