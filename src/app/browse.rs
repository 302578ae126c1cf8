//! Reading frameworks outside a dossier: which there are, what is looked for in them, and what one tries out on them.
//! Nothing of this is recorded.

use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

use super::Model;
use super::route::Route;
use crate::framework::catalogue::{Family, families};
use crate::framework::search::{Index, fold};
use crate::framework::{Card, FrameworkRef, Scope};
use crate::texts::Language;

/// What is looked for and tried out.
#[derive(Clone, Debug, Default)]
pub struct Browse {
    /// What stands in the search field.
    pub typed: Rc<str>,
    /// Frameworks whose words were asked for because of a search, by language.
    pub(super) asked: BTreeSet<(FrameworkRef, &'static str)>,
    /// The texts of frameworks, folded once for each language.
    pub(super) folded: BTreeMap<(FrameworkRef, &'static str), Rc<Index>>,
    /// Answers to scope questions that were tried out.
    pub(super) tried: BTreeMap<FrameworkRef, Scope>,
}

/// A framework that is searched.
#[derive(Clone, Debug, PartialEq)]
pub struct Searched {
    /// Its card.
    pub card: Card,
    /// Whether there is no newer edition.
    pub is_newest: bool,
    /// Its folded texts, once they are here.
    pub index: Option<Rc<Index>>,
    /// The language of its texts when it is not the one asked for.
    pub other_language: Option<Rc<str>>,
    /// It could not be had.
    pub is_missing: bool,
}

impl Model {
    /// All frameworks that can be used, those that come with the program and those published in this browser, in the
    /// order of their titles.
    pub fn families(&self) -> Vec<Family> {
        let mut families = families(self.cards().cloned());
        let code = self.settings.language.code();
        families.sort_by_cached_key(|family| {
            family.newest.title(code).map(|(_, title)| fold(&title.title)).unwrap_or_default()
        });
        families
    }

    /// What is searched: the newest editions first, then the older ones.
    pub fn searched(&self) -> Vec<Searched> {
        let families = self.families();
        let newest = families.iter().map(|family| &family.newest);
        let cards = newest.chain(families.iter().flat_map(|family| &family.older));
        let is_newest = |card: &Card| families.iter().any(|family| family.newest.framework == card.framework);
        cards.map(|card| self.searched_card(card, is_newest(card))).collect()
    }

    fn searched_card(&self, card: &Card, is_newest: bool) -> Searched {
        let language = self.settings.language;
        let reading = self.library.reading(&card.framework, language);
        Searched {
            index: self.browse.folded.get(&(card.framework.clone(), language.code())).cloned(),
            other_language: reading.and_then(|reading| reading.other_language),
            is_missing: self.library.lacks(&card.framework),
            card: card.clone(),
            is_newest,
        }
    }

    /// The answers with which a framework is shown: those that were tried out, or those that it proposes.
    pub fn tried_scope(&self, reference: &FrameworkRef) -> Scope {
        let proposed = || self.library.framework(reference).map(|framework| framework.default_scope());
        self.browse.tried.get(reference).cloned().or_else(proposed).unwrap_or_default()
    }

    /// What a framework is called in tight places, with its edition.
    pub fn name_of(&self, reference: &FrameworkRef) -> String {
        let code = self.settings.language.code();
        let families = self.families();
        let card = families.iter().flat_map(Family::cards).find(|card| card.framework == *reference);
        card.map_or_else(|| format!("{} {}", reference.id, reference.edition), |card| card.full_name(code))
    }

    /// The frameworks that the page shows.
    pub(super) fn shown_frameworks(&self) -> Vec<FrameworkRef> {
        match &self.route {
            Route::Framework(framework, _) => vec![framework.clone()],
            Route::Editions(framework, older) => {
                let older = FrameworkRef { id: framework.id.clone(), edition: older.clone() };
                vec![framework.clone(), older]
            }
            _ => Vec::new(),
        }
    }

    /// Whether the page is the search, with something to look for.
    pub(super) fn is_searching(&self) -> bool {
        matches!(self.route, Route::Frameworks(_)) && !self.browse.typed.trim().is_empty()
    }

    /// Folds a framework's texts, once they are here in the language or will never be.
    pub(super) fn fold(&mut self, reference: &FrameworkRef, language: Language) {
        let key = (reference.clone(), language.code());
        if self.browse.folded.contains_key(&key) || !self.library.has(reference, language) {
            return;
        }
        if let Some(reading) = self.library.reading(reference, language) {
            self.browse.folded.insert(key, Rc::new(Index::of(&reading.framework, &reading.words)));
        }
    }
}
