//! A table of another tool on its way into a comparison: what its columns are taken for, and what would come of it.

use std::rc::Rc;

use super::super::files::FileTicket;
use super::super::import;
use super::Piece;
use crate::compare::desk::CollectionId;
use crate::formats::elsewhere::{ElsewhereError, Look};
use crate::formats::intake::Refused;
use crate::formats::message::Progress;
use crate::framework::FrameworkRef;

/// A table of results that is being looked at.
#[derive(Clone, Debug)]
pub struct Bringing {
    /// The comparison that it is for.
    pub collection: CollectionId,
    /// The file's name.
    pub name: Rc<str>,
    /// The file, which the browser holds until the import is over.
    pub ticket: FileTicket,
    /// Which of its tables.
    pub table: usize,
    /// What its organisations were assessed against; none until somebody says so.
    pub framework: Option<FrameworkRef>,
    /// How far the reading is, while it goes on.
    pub progress: Option<Progress>,
    /// What is in it; none while it is read for the first time.
    pub brought: Option<Rc<Brought>>,
    /// How many of its rounds stand here already with the same contents.
    pub n_known: usize,
    /// Whether the columns are as they were said to be in an earlier import.
    pub is_remembered: bool,
    /// It is being read, for the first time or once more.
    pub is_busy: bool,
    /// Why nothing can be taken from it.
    pub problem: Option<BringingProblem>,
    /// Counts what was asked, so that an answer to an older question is passed over.
    pub n_asked: u32,
}

/// What a table brings, as its columns are taken now.
#[derive(Clone, Debug)]
pub struct Brought {
    /// What people see of it.
    pub look: Look,
    /// Its rounds, each piece with its bytes as they are stored.
    pub pieces: Vec<(Piece, Rc<[u8]>)>,
    /// Rounds that do not fit their framework.
    pub refused: Vec<Refused>,
}

/// Why nothing can be taken from a table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum BringingProblem {
    /// The file cannot be read as a table.
    File(import::Refusal),
    /// The table gives no results.
    Table(ElsewhereError),
    /// The framework could not be had.
    Framework,
}

impl Bringing {
    /// What would be taken in, unless it is known already or nothing could be taken.
    pub fn n_new(&self) -> usize {
        let n_rounds: usize =
            self.brought.iter().flat_map(|brought| &brought.pieces).map(|(piece, _)| piece.table.n_rows()).sum();
        n_rounds.saturating_sub(self.n_known)
    }
}
