//! A journal: entries that say what they change, kept by field. A dossier has one, and so has a collection of dossiers;
//! two copies of either are united by uniting their entries, and both settle clashes alike.

use std::collections::btree_map::Entry as Slot;
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Debug;
use std::rc::Rc;

use super::change::Change;
use super::entry::{Author, Entry, EntryId, Timestamp};
use super::field::Field;
use super::register::Register;

/// What an entry of a journal can say.
pub trait Happening: Clone + Debug + PartialEq {
    /// What it writes: two that write the same exclude each other.
    type Field: Clone + Debug + Ord;

    /// The field that it writes; none for something that is unknown here.
    fn field(&self) -> Option<Self::Field>;
}

impl Happening for Change {
    type Field = Field;

    fn field(&self) -> Option<Field> {
        Change::field(self)
    }
}

/// Entries, by id and by field.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Journal<C: Happening = Change> {
    entries: BTreeMap<EntryId, Rc<Entry<C>>>,
    registers: BTreeMap<C::Field, Register<C>>,
    /// The fields in which values stand side by side: looked for once, when an entry comes, and not at every glance.
    clashing: BTreeSet<C::Field>,
    clock: u64,
}

impl<C: Happening> Default for Journal<C> {
    fn default() -> Self {
        Self { entries: BTreeMap::new(), registers: BTreeMap::new(), clashing: BTreeSet::new(), clock: 0 }
    }
}

impl<C: Happening> Journal<C> {
    /// Takes an entry in, and says whether it was new. An entry that is already there changes nothing.
    pub fn insert(&mut self, entry: Rc<Entry<C>>) -> bool {
        match self.entries.entry(entry.id) {
            Slot::Occupied(_) => return false,
            Slot::Vacant(slot) => slot.insert(entry.clone()),
        };
        self.clock = self.clock.max(entry.clock);
        if let Some(field) = entry.change.field() {
            let register = self.registers.entry(field.clone()).or_default();
            register.insert(entry);
            match register.clashes().next().is_some() {
                true => drop(self.clashing.insert(field)),
                false => drop(self.clashing.remove(&field)),
            }
        }
        true
    }

    /// An entry that makes a change now: it follows everything seen here and replaces the value that stands in its
    /// field, which several people may have entered alike.
    pub fn draft(&self, id: EntryId, at: Timestamp, by: Author, change: C) -> Entry<C> {
        let register = change.field().and_then(|field| self.registers.get(&field));
        let replaces = register.into_iter().flat_map(Register::standing).map(|entry| entry.id).collect();
        Entry { id, clock: self.clock.saturating_add(1), at, by, replaces, change }
    }

    /// An entry that settles a clash: it replaces every value that stands side by side in its field.
    pub fn draft_settlement(&self, id: EntryId, at: Timestamp, by: Author, change: C) -> Entry<C> {
        let mut entry = self.draft(id, at, by, change);
        let register = entry.change.field().and_then(|field| self.registers.get(&field));
        entry.replaces.extend(register.into_iter().flat_map(Register::clashes).map(|other| other.id));
        entry
    }

    /// The greatest clock of all entries.
    pub fn clock(&self) -> u64 {
        self.clock
    }

    /// All entries, in the order of their ids.
    pub fn entries(&self) -> impl Iterator<Item = &Rc<Entry<C>>> {
        self.entries.values()
    }

    /// How many entries there are.
    pub fn n_entries(&self) -> usize {
        self.entries.len()
    }

    /// The entry of that id.
    pub fn entry(&self, id: EntryId) -> Option<&Rc<Entry<C>>> {
        self.entries.get(&id)
    }

    /// All fields in which something was ever entered, each with all that was.
    pub fn registers(&self) -> impl Iterator<Item = (&C::Field, &Register<C>)> {
        self.registers.iter()
    }

    /// The entry whose value stands in a field.
    pub fn winner(&self, field: &C::Field) -> Option<&Rc<Entry<C>>> {
        self.registers.get(field)?.winner()
    }

    /// The entry whose value stands in a field, with those beside it that say the same.
    pub fn standing<'a>(&'a self, field: &C::Field) -> impl Iterator<Item = &'a Rc<Entry<C>>> + use<'a, C> {
        self.registers.get(field).into_iter().flat_map(Register::standing)
    }

    /// Everything that was ever entered in a field, oldest first.
    pub fn history(&self, field: &C::Field) -> &[Rc<Entry<C>>] {
        self.registers.get(field).map_or(&[], Register::entries)
    }

    /// Fields in which two people's values stand side by side, with the values that did not win.
    pub fn clashes(&self) -> impl Iterator<Item = (&C::Field, Vec<&Rc<Entry<C>>>)> {
        let clashing = self.clashing.iter().filter_map(|field| Some((field, self.registers.get(field)?)));
        clashing.map(|(field, register)| (field, register.clashes().collect()))
    }
}
