//! Frameworks that are written or adapted in this browser. A manuscript changes as one writes; what is published from
//! it is an edition that never changes again, because dossiers rest on it.

use std::rc::Rc;

use serde::{Deserialize, Serialize};

use crate::dossier::entry::{Timestamp, unique_id};
use crate::framework::{Card, FrameworkRef, Package};

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
    /// The last change.
    pub changed_at: Timestamp,
}

impl Manuscript {
    /// Whether the edition being written is published already, so that changing it begins the next one.
    pub fn is_published(&self) -> bool {
        let edition = self.package.framework.reference();
        self.published.iter().any(|card| card.framework == edition)
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
