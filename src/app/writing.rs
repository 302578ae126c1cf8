//! What is going on while a framework is written: what can be taken back, what is being typed and not stored yet, and
//! what waits for an answer. None of it is kept when the page closes; the manuscript itself is.

use std::collections::BTreeMap;

use super::manuscript::ManuscriptId;
use crate::framework::edit::Edit;
use crate::framework::{FrameworkRef, Package};

/// How many changes can be taken back.
pub const STEPS: usize = 100;

/// How a framework of one's own begins.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Start {
    /// From nothing.
    Blank,
    /// As a copy of another one.
    CopyOf(FrameworkRef),
}

/// What is going on.
#[derive(Clone, Debug, Default)]
pub struct Writing {
    /// What can be taken back and done again, by manuscript.
    pub steps: BTreeMap<ManuscriptId, Steps>,
    /// The field that one is in.
    pub typing: Option<Typing>,
    /// Manuscripts that were handed to the storage and are not confirmed, once for each time.
    pub storing: Vec<ManuscriptId>,
    /// The framework that is copied as soon as all of it is here.
    pub to_copy: Option<FrameworkRef>,
    /// Frameworks that files brought and that wait for a decision.
    pub offered: Vec<Package>,
    /// Counts what is typed, so that a pause can be told from the one before.
    pub n_typed: u32,
}

/// What can be taken back, and done again; the last thing last.
#[derive(Clone, Debug, Default)]
pub struct Steps {
    /// The framework before each change.
    pub before: Vec<Package>,
    /// The framework after each change that was taken back.
    pub after: Vec<Package>,
}

/// A field that is being typed in.
#[derive(Clone, Debug)]
pub struct Typing {
    /// The manuscript.
    pub manuscript: ManuscriptId,
    /// The last thing that was typed.
    pub edit: Edit,
    /// The framework before it was typed in, while that is not stored yet.
    pub before: Option<Package>,
}

impl Steps {
    /// Remembers how the framework was before a change.
    pub fn remember(&mut self, before: Package) {
        self.after.clear();
        self.before.push(before);
        if self.before.len() > STEPS {
            self.before.remove(0);
        }
    }
}

impl Writing {
    /// Whether a change of a manuscript can be taken back.
    pub fn can_undo(&self, manuscript: ManuscriptId) -> bool {
        let is_typed = self.typing.as_ref().is_some_and(|t| t.manuscript == manuscript && t.before.is_some());
        is_typed || self.steps.get(&manuscript).is_some_and(|steps| !steps.before.is_empty())
    }

    /// Whether a change that was taken back can be done again.
    pub fn can_redo(&self, manuscript: ManuscriptId) -> bool {
        self.steps.get(&manuscript).is_some_and(|steps| !steps.after.is_empty())
    }
}
