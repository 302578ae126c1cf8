//! Frameworks that are written or adapted in this browser. A manuscript changes as one writes; what is published from
//! it is an edition that never changes again, because dossiers rest on it.

use std::collections::BTreeSet;
use std::rc::Rc;

use serde::{Deserialize, Serialize};

use crate::dossier::entry::{Timestamp, unique_id};
use crate::framework::check::Spot;
use crate::framework::edit::{Part, Past, TextKey, Way};
use crate::framework::{Card, FrameworkRef, Package};
use crate::texts::Language;

unique_id! {
    /// Names a manuscript in this browser.
    ManuscriptId,
}

/// A framework that is being written.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct Manuscript {
    /// Its id.
    pub id: ManuscriptId,
    /// Counts what was stored: a tab that does not know the last revision does not write over it.
    pub revision: u64,
    /// The framework as it stands, sound or not.
    pub package: Package,
    /// The editions that were published from it, oldest first.
    #[serde(default)]
    pub published: Vec<Card>,
    /// The ids of all themes, criteria and indicators that stand in one of these editions: they stay for ever.
    #[serde(default)]
    pub kept: Rc<BTreeSet<Rc<str>>>,
    /// The last change.
    pub changed_at: Timestamp,
}

impl Manuscript {
    /// Whether the edition being written is published already, so that changing it begins the next one.
    pub fn is_published(&self) -> bool {
        let edition = self.package.framework.reference();
        self.published.iter().any(|card| card.framework == edition)
    }

    /// What was published before, and therefore stays.
    pub fn past(&self) -> Past {
        let editions = self.published.iter().map(|card| card.framework.edition.clone());
        Past { items: self.kept.clone(), editions: editions.collect() }
    }

    /// The framework's title, in a language or in the first in which it has one; empty while it has none.
    pub fn title(&self, language: Language) -> Rc<str> {
        title(&self.package, language)
    }

    /// The edition that was published last.
    pub fn last_published(&self) -> Option<&FrameworkRef> {
        self.published.last().map(|card| &card.framework)
    }
}

/// All manuscripts in this browser, last changed first.
pub type Manuscripts = Vec<Rc<Manuscript>>;

/// Puts a manuscript in the place of its former state, last changed first.
pub fn with_manuscript(manuscripts: &Manuscripts, manuscript: Rc<Manuscript>) -> Manuscripts {
    let others = manuscripts.iter().filter(|other| other.id != manuscript.id).cloned();
    let mut manuscripts: Manuscripts = others.chain([manuscript.clone()]).collect();
    manuscripts.sort_by_key(|manuscript| std::cmp::Reverse(manuscript.changed_at));
    manuscripts
}

/// The title of a framework, in a language or in the first in which it has one; empty while it has none.
pub fn title(package: &Package, language: Language) -> Rc<str> {
    let first = package.framework.languages.iter().map(|code| &**code);
    let in_turn = [language.code()].into_iter().chain(first);
    let titles = in_turn.filter_map(|code| package.words.get(code)).map(|words| words.framework.title.clone());
    titles.into_iter().find(|title| !title.trim().is_empty()).unwrap_or_default()
}

/// What the address of the writing page names beside themes, criteria and indicators. Ids have no underscore.
pub const SCALES: &str = "_scales";
/// See [`SCALES`].
pub const QUESTIONS: &str = "_questions";
/// See [`SCALES`].
pub const GLOSSARY: &str = "_glossary";

/// Where in the address a part of a framework is written; none for the framework itself.
pub fn place_of(spot: &Spot) -> Option<Rc<str>> {
    match spot {
        Spot::Framework | Spot::Link(_) => None,
        Spot::Flag(_) => Some(QUESTIONS.into()),
        Spot::Scale(_) | Spot::Step(_) => Some(SCALES.into()),
        Spot::Term(_) => Some(GLOSSARY.into()),
        Spot::Theme(id) => Some(id.0.clone()),
        Spot::Criterion(id) => Some(id.0.clone()),
        Spot::Indicator(id) => Some(id.0.clone()),
    }
}

/// The id on the page of the field in which a text is worded.
pub fn field_id(key: &TextKey, language: &str) -> Rc<str> {
    format!("{}:{language}", key.name()).into()
}

/// The id on the page of the button that moves a part.
pub fn shift_button(part: &Part, way: Way) -> Rc<str> {
    let id: &str = match part {
        Part::Theme(id) => id.as_str(),
        Part::Criterion(id) => id.as_str(),
        Part::Indicator(id) => id.as_str(),
    };
    format!("{}:{id}", if way == Way::Up { "up" } else { "down" }).into()
}
