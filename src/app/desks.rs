//! Comparisons of organisations: those in this browser, the one at hand, and what is being read into it.
//!
//! ```text
//! Desks        the list, the comparison at hand, the reading under way
//! AtHand       a collection with the pieces that wait to be taken in, and what is shown of it
//! Seen         what the page of the address is about: who passes its filter, in its order
//! Deciding     what stands when somebody decides on an organisation
//! Reading      files on their way into a collection: how far, how much longer, what was refused
//! Bringing     a table of another tool on its way into a collection
//! Offered      the file of a collection that was opened
//! Extracting   statistics without names that are about to leave
//! ```

pub mod addition;
pub mod bringing;
pub mod deciding;
pub mod extracting;
pub mod judged;
pub mod listing;
pub mod offered;
pub mod reading;
mod seen;
mod twins;

use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

use serde::{Deserialize, Serialize};

pub use addition::DeskAddition;
pub use bringing::{Bringing, BringingProblem, Brought};
pub use deciding::Deciding;
pub use extracting::Extracting;
pub use judged::Judged;
pub use offered::{FiledCollection, Offered};
pub use reading::{Gathered, Reading};
pub use seen::Seen;

use super::files::{FileTicket, OfferedFile};
use super::route::desk::View;
use crate::compare::decision::Draft;
use crate::compare::desk::{CollectionId, DeskChange, DeskEntry};
use crate::compare::news;
use crate::compare::twins::Proposed;
use crate::compare::{Collection, Frame, Roster, Sheet, Table};
use crate::dossier::entry::{DossierId, Timestamp, unique_id};
use crate::formats::piece;
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
    /// What the label's rule proposes for them; none where no page asks, or no rule is written.
    pub judged: Option<Rc<Judged>>,
    /// Decisions that are being written, by the organisation that they are on. Whoever goes to look something up finds
    /// them again; they are kept as long as the page stays open.
    pub drafts: BTreeMap<(CollectionId, DossierId), Rc<Draft>>,
    /// The rows that are there already, while files are read beside which they may come once more.
    pub(super) known: Option<news::Seen>,
    /// A table of another tool that is being looked at.
    pub bringing: Option<Rc<Bringing>>,
    /// The name of a comparison's file that is being read.
    pub opening: Option<Rc<str>>,
    /// The file of a comparison that waits for a decision.
    pub offered: Option<Rc<Offered>>,
    /// The comparison that goes into a file as soon as these frameworks are here in all their languages.
    pub(super) to_save: Option<(CollectionId, BTreeSet<FrameworkRef>)>,
    /// What would leave as statistics, on the page of the extract.
    pub extracting: Option<Rc<Extracting>>,
    /// Whether all rounds of the organisations go into the extract.
    pub(super) all_rounds: bool,
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

impl Piece {
    /// Some of its rows, with their bytes as they are stored; none when there are none. `bytes` are those of the whole.
    pub(super) fn with_rows(self, rows: &[usize], bytes: Rc<[u8]>) -> Option<(Piece, Rc<[u8]>)> {
        if rows.is_empty() {
            return None;
        }
        if rows.len() == self.table.n_rows() {
            return Some((self, bytes));
        }
        let table = self.table.select(rows);
        let bytes = piece::write(&self.framework, &table);
        Some((Piece { framework: self.framework, table: Rc::new(table) }, bytes.into()))
    }
}

/// A comparison as the database has it, or a part of it: large ones come in several, so that the page lives meanwhile.
#[derive(Clone, Debug, Default)]
pub struct StoredCollection {
    /// Whether other parts came before.
    pub is_continued: bool,
    /// How many pieces come with the parts that follow.
    pub n_to_come: usize,
    /// Its journal, in the first part.
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
    /// Pieces that are not taken in yet: their framework is on its way.
    waiting: Vec<Piece>,
    /// How many more are on their way from the database.
    pub n_to_come: usize,
    /// How many pieces do not fit the edition of their framework that is here, or cannot be read.
    pub n_lost_pieces: usize,
    /// Its row in the list may say something else. Only who opened it or read files into it looks after that: tabs that
    /// merely hear of it would otherwise answer each other for ever.
    pub(super) is_row_stale: bool,
    shown: BTreeMap<FrameworkRef, Shown>,
    /// Counts the entries.
    version: u32,
    /// Counts the entries that change who is in it.
    who_version: u32,
}

/// What is looked at of a framework edition: all that was read on it, or as much as had been when that was last worth
/// working out.
#[derive(Clone, Debug)]
struct Shown {
    sheet: Rc<Sheet>,
    roster: Rc<Roster>,
    who_version: u32,
}

/// As few rows as are worth showing while more of them come.
const WORTH_SHOWING: usize = 500;

impl AtHand {
    /// A comparison in which there is nothing yet.
    pub(super) fn new(collection: CollectionId) -> AtHand {
        AtHand {
            collection: Rc::new(Collection::new(collection)),
            twins: twins::Memo::default(),
            changed_at: Timestamp::default(),
            pieces: BTreeSet::new(),
            waiting: Vec::new(),
            n_to_come: 0,
            n_lost_pieces: 0,
            is_row_stale: true,
            shown: BTreeMap::new(),
            version: 0,
            who_version: 0,
        }
    }

    /// Takes an entry in.
    pub(super) fn insert(&mut self, entry: Rc<DeskEntry>) {
        self.changed_at = self.changed_at.max(entry.at);
        let is_about_who = matches!(entry.change, DeskChange::Joined { .. } | DeskChange::LeftOut { .. });
        if Rc::make_mut(&mut self.collection).insert(entry) {
            self.version += 1;
            self.who_version += u32::from(is_about_who);
        }
    }

    /// Takes what the database has, or a part of it.
    pub(super) fn take(&mut self, stored: StoredCollection) {
        if !stored.is_continued {
            self.n_lost_pieces = 0;
        }
        self.n_to_come = stored.n_to_come;
        self.n_lost_pieces += stored.n_unreadable;
        stored.entries.into_iter().for_each(|entry| self.insert(entry));
        stored.pieces.into_iter().for_each(|(id, piece)| self.hold(id, piece));
    }

    /// The database breaks off.
    pub(super) fn lose_what_comes(&mut self) {
        self.n_lost_pieces += std::mem::take(&mut self.n_to_come);
    }

    /// Keeps a piece until it is taken in.
    pub(super) fn hold(&mut self, id: PieceId, piece: Piece) {
        if self.pieces.insert(id) {
            let read_at = Timestamp(i64::try_from(id.0.timestamp_ms()).unwrap_or_default());
            self.changed_at = self.changed_at.max(read_at);
            self.waiting.push(piece);
        }
    }

    /// Takes in the pieces that wait, as far as their frameworks are here. That adds rows, and works nothing out anew.
    pub(super) fn take_in(&mut self, framework: impl Fn(&FrameworkRef) -> Option<Rc<Framework>>) {
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
    }

    /// The rows that are known here, also those that wait.
    pub(super) fn known_rows(&self) -> news::Seen {
        let mut seen = news::Seen::of(&self.collection);
        for piece in &self.waiting {
            seen.new_rows(&piece.table);
        }
        seen
    }

    /// What a comparison's file would bring.
    pub(super) fn news(&self, file: &FiledCollection) -> news::News {
        // Another comparison's decisions are not about this one.
        let entries = if file.collection == self.collection.id { &file.entries[..] } else { &[] };
        let pieces = file.pieces.iter().map(|(piece, _)| &*piece.table);
        self.collection.news(entries, pieces, self.waiting.iter().map(|piece| &*piece.table))
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

    /// What is shown of a framework edition. While more comes, that is worked out anew when there are twice as many rows:
    /// then all of it together takes no longer than twice doing it once, and the table, of which what is shown keeps the
    /// former state, is copied as seldom.
    fn show(&mut self, framework: &FrameworkRef, utc_offset: i32, is_more_to_come: bool) -> Option<&Shown> {
        let sheet = self.collection.sheet(framework)?;
        let n_rows = sheet.table.n_rows();
        let is_fresh = match self.shown.get(framework) {
            Some(shown) if shown.who_version != self.who_version => false,
            Some(shown) => {
                Rc::ptr_eq(&shown.sheet, sheet) || (is_more_to_come && n_rows < 2 * shown.sheet.table.n_rows())
            }
            // What comes from the database is here in a moment.
            None if self.n_to_come > 0 || (is_more_to_come && n_rows < WORTH_SHOWING) => return None,
            None => false,
        };
        if !is_fresh {
            let roster = Rc::new(Roster::of(&self.collection, sheet, utc_offset));
            let shown = Shown { sheet: sheet.clone(), roster, who_version: self.who_version };
            self.shown.insert(framework.clone(), shown);
        }
        self.shown.get(framework)
    }

    /// What a view is about, unless that is known already.
    pub(super) fn see(
        &mut self,
        view: &View,
        utc_offset: i32,
        is_reading: bool,
        before: Option<Rc<Seen>>,
    ) -> Option<Rc<Seen>> {
        let framework = view.framework.clone().or_else(|| self.usual_framework())?;
        let is_more_to_come = is_reading || self.n_to_come > 0;
        let Shown { sheet, roster, .. } = self.show(&framework, utc_offset, is_more_to_come)?.clone();
        let is_known =
            |seen: &Rc<Seen>| Rc::ptr_eq(&seen.roster, &roster) && seen.version == self.version && seen.view == *view;
        if let Some(seen) = before.filter(is_known) {
            return Some(seen);
        }
        let selection = view.filter.select(&roster, &sheet.table);
        let theme = view.theme.as_ref().and_then(|theme| sheet.frame.theme(theme));
        let rows = listing::ordered(&sheet, &roster, &selection, view.order, theme);
        let mut pins: Vec<DossierId> = Vec::new();
        for pin in view.pins.iter().map(|pin| self.collection.organisation(*pin)) {
            if !pins.contains(&pin) {
                pins.push(pin);
            }
        }
        let (rows, n_pinned) = listing::pinned_first(&roster, rows, &pins);
        Some(Rc::new(Seen {
            collection: self.collection.id,
            view: view.clone(),
            framework,
            sheet,
            roster,
            selection,
            rows,
            pins,
            n_pinned,
            theme,
            version: self.version,
        }))
    }

    /// The comparison in one row.
    pub fn summary(&self) -> DeskSummary {
        let collection = &self.collection;
        let sheets = collection.frameworks().filter_map(|framework| collection.sheet(framework));
        let rows = sheets.flat_map(|sheet| collection.rows(sheet));
        let mut organisations: Vec<DossierId> = rows.map(|(_, row)| collection.organisation(row.dossier)).collect();
        let n_rounds = organisations.len();
        organisations.sort();
        organisations.dedup();
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
