//! What the framework as a whole has: its identity, its languages, its glossary.

use std::rc::Rc;

use super::ids::{fresh, is_legal};
use super::{Draft, Identity, Past, Refused};
use crate::framework::check::Spot;
use crate::framework::words::Term;

/// The longest name of an edition, in characters: it stands in titles, addresses and file names.
const LONGEST_EDITION: usize = 40;

impl Draft {
    pub(super) fn identify(&mut self, field: Identity, value: &str, past: &Past) -> Result<(), Refused> {
        let value: Rc<str> = value.trim().into();
        match field {
            Identity::Id if !past.editions.is_empty() => return Err(Refused::IdPublished),
            Identity::Id if !is_legal(&value) => return Err(Refused::BadId),
            Identity::Id => self.framework().id.0 = value,
            Identity::Edition if !is_edition(&value) || past.editions.contains(&value) => {
                return Err(Refused::BadEdition);
            }
            Identity::Edition => self.framework().edition = value,
            Identity::ValidFrom => self.framework().valid_from = value,
            Identity::ValidUntil => self.framework().valid_until = Some(value).filter(|value| !value.is_empty()),
            Identity::Licence => self.framework().licence = value,
        }
        Ok(())
    }

    pub(super) fn add_language(&mut self, code: &Rc<str>) -> Result<(), Refused> {
        let is_code = (2..=12).contains(&code.len()) && code.chars().all(|c| c.is_ascii_alphanumeric() || c == '-');
        if !is_code || self.framework.languages.contains(code) {
            return Err(Refused::BadLanguage);
        }
        self.framework().languages.push(code.clone());
        self.words.entry(code.clone()).or_default();
        Ok(())
    }

    pub(super) fn remove_language(&mut self, code: &Rc<str>) -> Result<(), Refused> {
        self.knows_language(code)?;
        if self.framework.languages.len() < 2 {
            return Err(Refused::LastLanguage);
        }
        self.framework().languages.retain(|other| other != code);
        self.words.remove(code);
        Ok(())
    }

    pub(super) fn put_language_first(&mut self, code: &Rc<str>) -> Result<(), Refused> {
        self.knows_language(code)?;
        let languages = &mut self.framework().languages;
        languages.retain(|other| other != code);
        languages.insert(0, code.clone());
        Ok(())
    }

    fn knows_language(&self, code: &Rc<str>) -> Result<(), Refused> {
        if self.framework.languages.contains(code) { Ok(()) } else { Err(Refused::NotThere) }
    }

    pub(super) fn add_term(&mut self) -> Result<Spot, Refused> {
        let known = self.words.values().flat_map(|words| words.glossary.keys());
        let id = fresh("g", known.map(|id| &**id));
        self.keep_term(&id);
        Ok(Spot::Term(id))
    }

    /// Keeps a word of the glossary that has no words yet, as a gap in the original language.
    pub(super) fn keep_term(&mut self, id: &Rc<str>) {
        let Some(original) = self.framework.languages.first().cloned() else { return };
        let words = self.words.entry(original).or_default();
        Rc::make_mut(words).glossary.insert(id.clone(), Term::default());
    }

    pub(super) fn remove_term(&mut self, id: &Rc<str>) -> Result<Spot, Refused> {
        let mut is_there = false;
        self.each_words(|_, words| is_there |= words.glossary.remove(id).is_some());
        if !is_there {
            return Err(Refused::NotThere);
        }
        let mut left = self.words.values().flat_map(|words| words.glossary.keys().cloned());
        Ok(left.next().map_or(Spot::Framework, Spot::Term))
    }
}

/// Whether a text may name an edition: it stands in addresses too.
fn is_edition(name: &str) -> bool {
    !name.is_empty() && name.chars().count() <= LONGEST_EDITION && !name.contains(['/', '#', '?', '%'])
}
