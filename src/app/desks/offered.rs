//! The file of a comparison that was opened: what is in it, and what it would bring to the comparison at hand.

use std::rc::Rc;

use super::Piece;
use crate::compare::Collection;
use crate::compare::desk::{CollectionId, DeskEntry};
use crate::compare::news::News;
use crate::framework::Package;

/// A comparison as a file has it.
#[derive(Clone, Debug)]
pub struct FiledCollection {
    /// The file's name.
    pub name: Rc<str>,
    /// The comparison.
    pub collection: CollectionId,
    /// Its journal.
    pub entries: Vec<Rc<DeskEntry>>,
    /// The frameworks of its rounds.
    pub packages: Vec<Package>,
    /// Its rounds, each piece with its bytes as they are stored.
    pub pieces: Vec<(Piece, Rc<[u8]>)>,
}

/// The file of a comparison that waits for a decision.
#[derive(Clone, Debug)]
pub struct Offered {
    /// What is in it.
    pub file: Rc<FiledCollection>,
    /// Into which comparison it would go, and what it would bring there; none until that one is here.
    pub news: Option<(CollectionId, News)>,
    /// It is to be opened by itself as soon as the list of comparisons is here.
    pub(in super::super) is_to_open: bool,
}

impl FiledCollection {
    /// What people call the comparison, by its own journal.
    pub fn title(&self) -> Rc<str> {
        let mut collection = Collection::new(self.collection);
        for entry in &self.entries {
            collection.insert(entry.clone());
        }
        collection.name()
    }

    /// How many rounds it has.
    pub fn n_rows(&self) -> usize {
        self.pieces.iter().map(|(piece, _)| piece.table.n_rows()).sum()
    }
}
