//! Values of two people that stand side by side in one field, as they are settled: each value once, with everybody who
//! entered it.

use std::rc::Rc;

use crate::dossier::Dossier;
use crate::dossier::change::{Change, Field};
use crate::dossier::edition::LONGEST_NOTE;
use crate::dossier::entry::{Entry, EntryId};

/// A field in which values stand side by side.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Clash {
    /// The field.
    pub field: Field,
    /// The values: the one that stands for now first, then the newest.
    pub values: Vec<ClashingValue>,
}

/// A value, with those who entered it: several people may have entered the same.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ClashingValue {
    /// Their entries, the newest first; there is at least one.
    pub entries: Vec<Rc<Entry>>,
}

impl ClashingValue {
    /// The newest entry of this value.
    pub fn newest(&self) -> &Rc<Entry> {
        &self.entries[0]
    }
}

impl Clash {
    /// The clashes that wait for somebody, in the order of the fields.
    pub fn all(dossier: &Dossier) -> Vec<Clash> {
        dossier.unsettled().map(|(field, others)| Clash::of(dossier, field, others)).collect()
    }

    fn of(dossier: &Dossier, field: &Field, others: Vec<&Rc<Entry>>) -> Clash {
        let mut heads: Vec<&Rc<Entry>> = dossier.standing(field).chain(others).collect();
        heads.sort_by_key(|entry| std::cmp::Reverse(entry.rank()));
        let mut values: Vec<ClashingValue> = Vec::new();
        for entry in heads {
            match values.iter_mut().find(|value| value.newest().change == entry.change) {
                Some(value) => value.entries.push(entry.clone()),
                None => values.push(ClashingValue { entries: vec![entry.clone()] }),
            }
        }
        Clash { field: field.clone(), values }
    }

    /// The value that an entry brought.
    pub fn value(&self, id: EntryId) -> Option<&ClashingValue> {
        self.values.iter().find(|value| value.entries.iter().any(|entry| entry.id == id))
    }

    /// All notes one below the other, the oldest first, when it is notes that clash and they fit into one.
    pub fn notes_joined(&self) -> Option<Change> {
        let mut texts: Vec<&str> = Vec::new();
        for value in self.values.iter().rev() {
            let Change::Noted { text, .. } = &value.newest().change else { return None };
            texts.extend(Some(&**text).filter(|text| !text.trim().is_empty()));
        }
        let joined = texts.join("\n\n");
        let mut change = self.values.first()?.newest().change.clone();
        let Change::Noted { text, .. } = &mut change else { return None };
        let fits = texts.len() > 1 && joined.chars().count() <= LONGEST_NOTE;
        *text = joined.into();
        fits.then_some(change)
    }
}
