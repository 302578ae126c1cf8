//! A register is one field of a dossier with everything that was ever entered in it.
//!
//! The winner is the entry with the greatest clock, then id. An entry that nobody replaced and that did not win was
//! made by someone who had not seen the winner: it is kept beside it as a clash until someone settles it. All of
//! this follows from the set of entries alone, so the order of arrival cannot matter.

use std::collections::BTreeSet;
use std::rc::Rc;

use super::change::Change;
use super::entry::{Entry, EntryId};

/// The entries of one field, lowest rank first, and which of them were replaced by a later one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Register<C = Change> {
    entries: Vec<Rc<Entry<C>>>,
    replaced: BTreeSet<EntryId>,
    /// The entries that nobody replaced, lowest rank first: few, however long the register.
    open: Vec<Rc<Entry<C>>>,
}

impl<C> Default for Register<C> {
    fn default() -> Self {
        Self { entries: Vec::new(), replaced: BTreeSet::new(), open: Vec::new() }
    }
}

impl<C: PartialEq> Register<C> {
    /// Takes an entry in.
    pub fn insert(&mut self, entry: Rc<Entry<C>>) {
        self.replaced.extend(entry.replaces.iter().copied());
        self.open.retain(|other| !entry.replaces.contains(&other.id));
        if !self.replaced.contains(&entry.id) {
            insert_by_rank(&mut self.open, entry.clone());
        }
        insert_by_rank(&mut self.entries, entry);
    }

    /// Everything entered here, oldest first.
    pub fn entries(&self) -> &[Rc<Entry<C>>] {
        &self.entries
    }

    /// The entry whose value stands.
    pub fn winner(&self) -> Option<&Rc<Entry<C>>> {
        self.entries.last()
    }

    /// The winner and every entry that nobody replaced.
    pub fn heads(&self) -> impl Iterator<Item = &Rc<Entry<C>>> {
        // Only a forged entry replaces one of a greater rank; the winner stands all the same.
        let winner = self.winner().filter(|winner| self.replaced.contains(&winner.id));
        self.open.iter().chain(winner)
    }

    /// The winner and what stands beside it with the same value: all that whoever looks here has seen.
    pub fn standing(&self) -> impl Iterator<Item = &Rc<Entry<C>>> {
        let winner = self.winner();
        self.heads().filter(move |entry| winner.is_some_and(|winner| winner.change == entry.change))
    }

    /// Values that stand beside the winner and differ from it.
    pub fn clashes(&self) -> impl Iterator<Item = &Rc<Entry<C>>> {
        let winner = self.winner();
        self.heads().filter(move |entry| winner.is_some_and(|winner| winner.change != entry.change))
    }
}

fn insert_by_rank<C>(entries: &mut Vec<Rc<Entry<C>>>, entry: Rc<Entry<C>>) {
    let position = entries.partition_point(|other| other.rank() < entry.rank());
    entries.insert(position, entry);
}
