//! Comparisons in the browser made of plain values: what it keeps of them, and how it reads many files. It reads three
//! at a time, as the real one reads a hundred.

use std::collections::BTreeMap;
use std::rc::Rc;

use generator::{Cohort, Size};
use qualicycle::app::desks::{DeskSummary, Gathered, Piece, PieceId, Seen, StoredCollection};
use qualicycle::app::event::StorageProblem;
use qualicycle::app::files::FileTicket;
use qualicycle::app::{ComparePage, Effect, Event, Route};
use qualicycle::compare::desk::{CollectionId, DeskChange, DeskEntry};
use qualicycle::compare::{Roster, Table};
use qualicycle::dossier::entry::{Author, EntryId, ReplicaId, Timestamp};
use qualicycle::formats::message::{Progress, Request, Response, answer_with, pieces_of};
use qualicycle::formats::{archive, piece};
use qualicycle::framework::Framework;
use ulid::Ulid;

use super::browser::{EVENING, File, Tab, qual};

/// What a browser keeps of comparisons.
#[derive(Default)]
pub struct Comparisons {
    rows: BTreeMap<CollectionId, DeskSummary>,
    entries: BTreeMap<CollectionId, BTreeMap<EntryId, Rc<DeskEntry>>>,
    pieces: BTreeMap<CollectionId, BTreeMap<PieceId, Rc<[u8]>>>,
}

impl Comparisons {
    /// The rows of the list.
    pub fn rows(&self) -> Vec<&DeskSummary> {
        self.rows.values().collect()
    }

    /// What the browser tells of a comparison, part by part.
    pub fn parts(&self, id: CollectionId) -> Vec<StoredCollection> {
        self.read(id, |_| false)
    }

    /// How many pieces of tables are kept.
    pub fn n_pieces(&self) -> usize {
        self.pieces.values().map(BTreeMap::len).sum()
    }

    /// Puts a comparison there that somebody made before.
    pub fn put(&mut self, id: CollectionId, name: &str, table: &Table, framework: &Framework) {
        let entry = DeskEntry {
            id: EntryId(id.0),
            clock: 1,
            at: EVENING,
            by: Author { replica: ReplicaId(Ulid(1)), role: "".into(), name: "".into() },
            replaces: Vec::new(),
            change: DeskChange::Named { name: name.into() },
        };
        self.entries.entry(id).or_default().insert(entry.id, Rc::new(entry));
        let bytes = piece::write(&framework.reference(), table);
        self.pieces.entry(id).or_default().insert(PieceId(id.0), bytes.into());
    }

    /// Damages all that is kept of results.
    pub fn damage(&mut self) {
        for bytes in self.pieces.values_mut().flat_map(BTreeMap::values_mut) {
            *bytes = bytes[..bytes.len() / 2].into();
        }
    }

    /// A comparison in parts: its journal, then a piece at a time.
    fn read(&self, id: CollectionId, known: impl Fn(&PieceId) -> bool) -> Vec<StoredCollection> {
        let entries = self.entries.get(&id).into_iter().flat_map(BTreeMap::values).cloned().collect();
        let wanted: Vec<_> = self.pieces.get(&id).into_iter().flatten().filter(|(id, _)| !known(id)).collect();
        let first = StoredCollection { entries, n_to_come: wanted.len(), ..StoredCollection::default() };
        let mut parts = vec![first];
        for (n, (id, bytes)) in wanted.iter().enumerate() {
            let n_to_come = wanted.len() - n - 1;
            let mut part = StoredCollection { is_continued: true, n_to_come, ..StoredCollection::default() };
            match piece::read(bytes) {
                Ok((framework, table)) => part.pieces.push((**id, Piece { framework, table: Rc::new(table) })),
                Err(_) => part.n_unreadable += 1,
            }
            parts.push(part);
        }
        parts
    }
}

/// Does what the program asks of the disk.
pub fn run(kept: &mut Comparisons, refuses: bool, effect: &Effect) -> Vec<Event> {
    let refused = || StorageProblem("QuotaExceededError".into());
    match effect.clone() {
        Effect::ReadCollections if refuses => vec![Event::CollectionsRead(Err(refused()))],
        Effect::ReadCollections => vec![Event::CollectionsRead(Ok(kept.rows.values().cloned().collect()))],
        Effect::ReadCollection(id, _) if refuses => vec![Event::CollectionRead(id, Err(refused()))],
        Effect::ReadCollection(id, known) => {
            let parts = kept.read(id, |piece| known.contains(piece));
            parts.into_iter().map(|part| Event::CollectionRead(id, Ok(part))).collect()
        }
        Effect::AppendToCollection(..) | Effect::KeepPieces(..) if refuses => vec![Event::AppendFailed(refused())],
        Effect::AppendToCollection(id, entries, summary) => {
            let ids = entries.iter().map(|entry| entry.id).collect();
            kept.entries.entry(id).or_default().extend(entries.into_iter().map(|entry| (entry.id, entry)));
            kept.rows.insert(id, summary);
            vec![Event::Appended(ids)]
        }
        Effect::KeepPieces(id, pieces) => {
            let n = pieces.len();
            kept.pieces.entry(id).or_default().extend(pieces);
            vec![Event::PiecesKept(n)]
        }
        Effect::KeepCollectionRow(summary) => {
            if !refuses {
                kept.rows.insert(summary.collection, summary);
            }
            Vec::new()
        }
        Effect::DeleteCollection(id) => {
            kept.rows.remove(&id);
            kept.entries.remove(&id);
            kept.pieces.remove(&id);
            vec![Event::CollectionDeleted(id, Ok(()))]
        }
        other => panic!("the disk is asked {other:?}"),
    }
}

/// Files on their way into a comparison.
pub struct Reading {
    ticket: FileTicket,
    files: Vec<File>,
    known: Vec<Rc<Framework>>,
    done: usize,
    is_stopped: bool,
}

const AT_ONCE: usize = 3;

impl Reading {
    fn is_over(&self) -> bool {
        self.is_stopped || self.done >= self.files.len()
    }

    /// Reads the next few files, or says that it is over.
    fn next(&mut self) -> Vec<Event> {
        if self.is_over() {
            return vec![Event::OrganisationsEnded(self.ticket)];
        }
        let files: Vec<File> = self.files[self.done..].iter().take(AT_ONCE).cloned().collect();
        self.done += files.len();
        let names = files.iter().map(|file| file.name.clone()).collect();
        let bytes = files.into_iter().enumerate().map(|(n, file)| (n.to_string().into(), file.bytes));
        let mut beside: BTreeMap<Rc<str>, Vec<u8>> = bytes.collect();
        let request = Request::ReadOrganisations { names, known: self.known.clone() };
        let (response, bytes) = answer_with(request, &[], &mut beside, &mut |_| ());
        let Response::OrganisationsRead { pieces, packages, taken, refused } = response else {
            panic!("the worker answers something else");
        };
        self.known.extend(packages.iter().map(|package| package.framework.clone()));
        let pieces = pieces_of(&pieces, &bytes).map(|(_, bytes)| {
            let (framework, table) = piece::read(bytes).expect("what was written can be read");
            (Piece { framework, table: Rc::new(table) }, bytes.into())
        });
        let pieces = pieces.collect();
        let progress = Progress { done: self.done as u64, total: self.files.len() as u64 };
        vec![
            Event::OrganisationsProgressed(self.ticket, progress),
            Event::OrganisationsRead(self.ticket, Gathered { pieces, packages, taken, refused }),
        ]
    }
}

/// What a label body does in the program.
impl Tab {
    /// Reads files as `browser` does; slowly, when it is told to.
    pub(super) fn read_organisations(&mut self, effect: &Effect) -> Vec<Event> {
        match effect {
            Effect::ReadOrganisations { ticket, known } => {
                let files = self.files.remove(&ticket.0).unwrap_or_default();
                let mut reading = Reading { ticket: *ticket, files, known: known.clone(), done: 0, is_stopped: false };
                if self.is_reading_slowly {
                    self.readings.push(reading);
                    return Vec::new();
                }
                let mut events = Vec::new();
                while !reading.is_over() {
                    events.extend(reading.next());
                }
                events.extend(reading.next());
                events
            }
            Effect::StopOrganisations(ticket) => {
                self.readings.iter_mut().filter(|it| it.ticket == *ticket).for_each(|it| it.is_stopped = true);
                Vec::new()
            }
            other => panic!("nobody reads {other:?}"),
        }
    }

    /// A few files more are read, or the reading ends.
    pub fn read_on(&mut self) {
        let Some(mut reading) = self.readings.pop() else { return };
        let is_over = reading.is_over();
        for event in reading.next() {
            self.send(event);
        }
        if !is_over {
            self.readings.insert(0, reading);
        }
    }

    /// Begins a comparison.
    pub fn compare(&mut self, name: &str) -> CollectionId {
        self.go(Route::Comparisons);
        self.send(Event::CollectionBegun(name.into()));
        match self.model.route {
            Route::Compare(id, _) => id,
            ref other => panic!("one is led to {other}"),
        }
    }

    /// A tab at a comparison of so many organisations with two rounds, as somebody made it before.
    pub fn comparing(organisations: usize) -> Tab {
        let mut tab = Tab::first_visit();
        let id = CollectionId(Ulid(0x00c0_113c));
        let cohort = cohort(organisations, 2);
        let (_, table) = cohort.table();
        tab.disk.borrow_mut().comparisons.put(id, "Label 2026", &table, &cohort.framework);
        tab.go(Route::Compare(id, ComparePage::first()));
        tab
    }

    /// Goes to a page of the comparison at hand.
    #[track_caller]
    pub fn go_compare(&mut self, page: ComparePage) {
        let id = self.model.collection_of_page().expect("a comparison is at hand").collection.id;
        self.go(Route::Compare(id, page));
    }

    /// What the page is about.
    #[track_caller]
    pub fn seen(&self) -> Rc<Seen> {
        self.model.desks.seen.clone().expect("something is looked at")
    }

    /// The names of the organisations on the page, in its order.
    #[track_caller]
    pub fn compared(&self) -> Vec<Rc<str>> {
        let seen = self.seen();
        let roster: &Roster = &seen.roster;
        let name = |row: &u32| roster.member(*row).expect("each row is somebody's").organisation.name.clone();
        seen.rows.iter().map(name).collect()
    }
}

/// Made-up organisations on the framework of most tests.
pub fn cohort(organisations: usize, rounds: usize) -> Cohort {
    Cohort::new(qual().framework, Size { organisations, rounds, seed: 1 })
}

/// The files of made-up organisations.
pub fn files(organisations: usize, rounds: usize) -> Vec<(String, Vec<u8>)> {
    let cohort = cohort(organisations, rounds);
    let file = |n: usize| {
        let at: Timestamp = cohort.member(n).written_at();
        let written = archive::write(&cohort.dossier(n), &[qual()], at).expect("it can be written");
        (format!("{n:03}.qualicycle"), written.bytes)
    };
    (0..organisations).map(file).collect()
}

/// Files as a tab is offered them.
pub fn offered(files: &[(String, Vec<u8>)]) -> Vec<(&str, &[u8])> {
    files.iter().map(|(name, bytes)| (name.as_str(), bytes.as_slice())).collect()
}
