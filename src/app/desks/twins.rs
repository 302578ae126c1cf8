//! The dossiers that may be of one organisation, as the comparison at hand remembers them: finding look-alikes compares
//! all names, which nobody should wait for twice.

use std::cell::RefCell;
use std::rc::Rc;

use crate::compare::Collection;
use crate::compare::twins::{Alike, Proposed};

/// Something under the key for which it holds.
type Remembered<K, T> = RefCell<Option<(K, T)>>;

/// What was found, and of what. Rows and entries are added and never changed, so that their numbers tell whether there
/// are new ones. It belongs to one collection.
#[derive(Clone, Debug, Default)]
pub struct Memo {
    /// Who bears like names, by how many rows.
    alike: Remembered<usize, Rc<Alike>>,
    /// What of it nobody decided yet, by how many rows and entries.
    proposed: Remembered<(usize, usize), Rc<[Proposed]>>,
}

impl Memo {
    /// What is proposed in a collection. All names are compared once for what was read, and not again for what is
    /// decided.
    pub fn of(&self, collection: &Collection) -> Rc<[Proposed]> {
        let sheets = collection.frameworks().filter_map(|framework| collection.sheet(framework));
        let n_rows = sheets.map(|sheet| sheet.table.n_rows()).sum();
        let key = (n_rows, collection.journal().n_entries());
        remembered(&self.proposed, key, || {
            remembered(&self.alike, n_rows, || Rc::new(Alike::of(collection))).proposed(collection).into()
        })
    }
}

/// What is remembered under a key, or else what is found now.
fn remembered<K: PartialEq, T: Clone>(memory: &Remembered<K, T>, key: K, find: impl FnOnce() -> T) -> T {
    if let Some((_, known)) = memory.borrow().as_ref().filter(|(known, _)| *known == key) {
        return known.clone();
    }
    let found = find();
    memory.replace(Some((key, found.clone())));
    found
}
