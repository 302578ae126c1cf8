//! Comparisons of organisations: those in this browser, the one at hand, and what is being read into it.
//!
//! ```text
//! Desks        the list, the comparison at hand, the reading under way
//! AtHand       a collection with the pieces that wait to be taken in, and the rosters that follow from it
//! Seen         what the page of the address is about: who passes its filter, in its order
//! Reading      files on their way into a collection: how far, how much longer, what was refused
//! ```

pub mod listing;
pub mod reading;
mod twins;

use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

use serde::{Deserialize, Serialize};

pub use reading::{Gathered, Reading};

use super::files::{FileTicket, OfferedFile};
use super::route::desk::View;
use crate::compare::desk::{CollectionId, DeskEntry};
use crate::compare::twins::Proposed;
use crate::compare::{Collection, Frame, Roster, Selection, Sheet, Table};
use crate::dossier::entry::{DossierId, Timestamp, unique_id};
use crate::framework::{Framework, FrameworkRef};

unique_id! {
    /// Names a piece of a table as the database keeps it.
    PieceId,
}

/// The comparisons in this browser.
#[derive(Clone, Debug, Default)]
pub struct Desks {
    /// All of them, last changed first; none until the storage has answered.
    pub list: Option<Rc<Vec<DeskSummary>>>,
    /// The one at hand.
    pub at_hand: Option<AtHand>,
    /// What is being read, or was read last.
    pub reading: Option<Rc<Reading>>,
    /// Files that were offered while others were read.
    pub(super) queue: Vec<(CollectionId, FileTicket, Vec<OfferedFile>)>,
    /// What the page is about; none where it is about no organisations.
    pub seen: Option<Rc<Seen>>,
}

/// A comparison in one row of the list. It follows from the comparison and is kept beside it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct DeskSummary {
    /// The comparison.
    pub collection: CollectionId,
    /// What people call it.
    pub name: Rc<str>,
    /// How many organisations are in it.
    pub n_organisations: usize,
    /// How many of their rounds.
    pub n_rounds: usize,
    /// What these were assessed against.
    pub frameworks: Vec<FrameworkRef>,
    /// When something was last read or decided.
    pub changed_at: Timestamp,
}

/// Rounds on one framework edition, read from files or from the database.
#[derive(Clone, Debug, PartialEq)]
pub struct Piece {
    /// The framework edition.
    pub framework: FrameworkRef,
    /// The rounds.
    pub table: Rc<Table>,
}

/// A comparison as the database has it.
#[derive(Clone, Debug, Default)]
pub struct StoredCollection {
    /// Its journal.
    pub entries: Vec<Rc<DeskEntry>>,
    /// The pieces of its tables that were asked for.
    pub pieces: Vec<(PieceId, Piece)>,
    /// How many pieces there are that cannot be read any more.
    pub n_unreadable: usize,
}

/// The comparison at hand.
#[derive(Clone, Debug)]
pub struct AtHand {
    /// What is in it, and what was decided.
    pub collection: Rc<Collection>,
    twins: twins::Memo,
    /// When something was last read or decided.
    pub changed_at: Timestamp,
    /// The pieces that are known here.
    pub(super) pieces: BTreeSet<PieceId>,
    /// Pieces that are not taken in yet: their framework is on its way, or more of them come.
    waiting: Vec<Piece>,
    /// How many pieces do not fit the edition of their framework that is here, or cannot be read.
    pub n_lost_pieces: usize,
    /// Its row in the list may say something else. Only who opened it or read files into it looks after that: tabs that
    /// merely hear of it would otherwise answer each other for ever.
    pub(super) is_row_stale: bool,
    rosters: BTreeMap<FrameworkRef, Rc<Roster>>,
    /// Counts what changes the rosters.
    version: u32,
}

/// As few rows as are worth building a roster for.
const WORTH_TAKING_IN: usize = 500;

impl AtHand {
    /// A comparison in which there is nothing yet.
    pub(super) fn new(collection: CollectionId) -> AtHand {
        AtHand {
            collection: Rc::new(Collection::new(collection)),
            twins: twins::Memo::default(),
            changed_at: Timestamp::default(),
            pieces: BTreeSet::new(),
            waiting: Vec::new(),
            n_lost_pieces: 0,
            is_row_stale: true,
            rosters: BTreeMap::new(),
            version: 0,
        }
    }

    /// Takes an entry in.
    pub(super) fn insert(&mut self, entry: Rc<DeskEntry>) {
        self.changed_at = self.changed_at.max(entry.at);
        if Rc::make_mut(&mut self.collection).insert(entry) {
            self.change();
        }
    }

    /// Keeps a piece until it is taken in.
    pub(super) fn hold(&mut self, id: PieceId, piece: Piece) {
        if self.pieces.insert(id) {
            let read_at = Timestamp(i64::try_from(id.0.timestamp_ms()).unwrap_or_default());
            self.changed_at = self.changed_at.max(read_at);
            self.waiting.push(piece);
        }
    }

    /// Takes in the pieces that wait, as far as their frameworks are here. While more of them come that is done when
    /// there are as many new rows as old ones: then all of it together takes no longer than twice doing it once.
    pub(super) fn take_in(
        &mut self,
        is_more_to_come: bool,
        framework: impl Fn(&FrameworkRef) -> Option<Rc<Framework>>,
    ) {
        let n_waiting: usize = self.waiting.iter().map(|piece| piece.table.n_rows()).sum();
        if self.waiting.is_empty() || (is_more_to_come && n_waiting < WORTH_TAKING_IN.max(self.n_rows())) {
            return;
        }
        let mut frames: BTreeMap<FrameworkRef, Option<Rc<Frame>>> = BTreeMap::new();
        let collection = Rc::make_mut(&mut self.collection);
        let (mut kept, mut n_lost) = (Vec::new(), 0);
        for piece in std::mem::take(&mut self.waiting) {
            let sheet = collection.sheet(&piece.framework).map(|sheet| sheet.frame.clone());
            let known =
                || sheet.or_else(|| framework(&piece.framework).map(|framework| Rc::new(Frame::of(&framework))));
            match frames.entry(piece.framework.clone()).or_insert_with(known) {
                Some(frame) => n_lost += usize::from(collection.read(frame, &piece.table).is_err()),
                None => kept.push(piece),
            }
        }
        self.n_lost_pieces += n_lost;
        self.waiting = kept;
        self.change();
    }

    fn n_rows(&self) -> usize {
        let sheets = self.collection.frameworks().filter_map(|framework| self.collection.sheet(framework));
        sheets.map(|sheet| sheet.table.n_rows()).sum()
    }

    fn change(&mut self) {
        self.version += 1;
        self.rosters.clear();
    }

    /// The dossiers that may be of one organisation and about which nobody said anything, the strongest reasons first.
    pub fn twins(&self) -> Rc<[Proposed]> {
        self.twins.of(&self.collection)
    }

    /// The framework editions of all that is in it, also of what waits.
    pub fn frameworks(&self) -> BTreeSet<FrameworkRef> {
        let waiting = self.waiting.iter().map(|piece| piece.framework.clone());
        self.collection.frameworks().cloned().chain(waiting).collect()
    }

    /// The frameworks without which something cannot be shown.
    pub fn awaited(&self) -> BTreeSet<FrameworkRef> {
        self.waiting.iter().map(|piece| piece.framework.clone()).collect()
    }

    /// The framework edition on which most rounds rest.
    pub fn usual_framework(&self) -> Option<FrameworkRef> {
        let n_rows = |framework: &&FrameworkRef| self.collection.sheet(framework).map(|sheet| sheet.table.n_rows());
        // Of two with as many rounds the first one, so that it is the same on every machine.
        let frameworks: Vec<&FrameworkRef> = self.collection.frameworks().collect();
        frameworks.into_iter().rev().max_by_key(n_rows).cloned()
    }

    fn roster(&mut self, framework: &FrameworkRef, utc_offset: i32) -> Option<(Rc<Sheet>, Rc<Roster>)> {
        let sheet = self.collection.sheet(framework)?.clone();
        let collection = &self.collection;
        let roster = self.rosters.entry(framework.clone());
        let roster = roster.or_insert_with(|| Rc::new(Roster::of(collection, &sheet, utc_offset)));
        Some((sheet.clone(), roster.clone()))
    }

    /// What a view is about, unless that is known already.
    pub(super) fn see(&mut self, view: &View, utc_offset: i32, before: Option<Rc<Seen>>) -> Option<Rc<Seen>> {
        let is_known = |seen: &Rc<Seen>| {
            seen.version == self.version && seen.view == *view && seen.collection == self.collection.id
        };
        if let Some(seen) = before.filter(is_known) {
            return Some(seen);
        }
        let framework = view.framework.clone().or_else(|| self.usual_framework())?;
        let (sheet, roster) = self.roster(&framework, utc_offset)?;
        let selection = view.filter.select(&roster, &sheet.table);
        let theme = view.theme.as_ref().and_then(|theme| sheet.frame.theme(theme));
        let rows = listing::ordered(&sheet, &roster, &selection, view.order, theme);
        Some(Rc::new(Seen {
            collection: self.collection.id,
            view: view.clone(),
            framework,
            sheet,
            roster,
            selection,
            rows,
            theme,
            version: self.version,
        }))
    }

    /// The comparison in one row.
    pub fn summary(&self) -> DeskSummary {
        let collection = &self.collection;
        let (mut organisations, mut n_rounds) = (BTreeSet::new(), 0);
        for sheet in collection.frameworks().filter_map(|framework| collection.sheet(framework)) {
            for (_, row) in collection.rows(sheet) {
                organisations.insert(collection.organisation(row.dossier));
                n_rounds += 1;
            }
        }
        DeskSummary {
            collection: collection.id,
            name: collection.name(),
            n_organisations: organisations.len(),
            n_rounds,
            frameworks: self.frameworks().into_iter().collect(),
            changed_at: self.changed_at,
        }
    }
}

/// What a page is about: the organisations that pass its filter, by which of their rounds, and in which order.
#[derive(Clone, Debug)]
pub struct Seen {
    /// The comparison.
    pub collection: CollectionId,
    /// What was asked for.
    pub view: View,
    /// The framework edition.
    pub framework: FrameworkRef,
    /// The table.
    pub sheet: Rc<Sheet>,
    /// Who is in it.
    pub roster: Rc<Roster>,
    /// Who passes.
    pub selection: Selection,
    /// The same in the order of the page.
    pub rows: Rc<[u32]>,
    /// The chosen theme, as an index of the frame.
    pub theme: Option<usize>,
    version: u32,
}

/// Each is worked out once, so two are the same only when they are one.
impl PartialEq for Seen {
    fn eq(&self, other: &Seen) -> bool {
        std::ptr::eq(self, other)
    }
}

impl Seen {
    /// The row by which an organisation is looked at: that of the selection, or else its latest.
    pub fn row_of(&self, organisation: DossierId) -> Option<u32> {
        let member = self.roster.organisations.get(self.roster.find(organisation)?)?;
        let rounds = self.roster.rounds_of(member);
        let selected = rounds.iter().map(|round| round.row).find(|row| self.selection.holds(*row));
        selected.or_else(|| rounds.last().map(|round| round.row))
    }
}
