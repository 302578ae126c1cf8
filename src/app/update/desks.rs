//! Comparisons: beginning one, reading files into it, deciding on it, looking at it, deleting it.

use std::collections::BTreeSet;
use std::rc::Rc;

use super::super::desks::{
    AtHand, DeskAddition, DeskSummary, Gathered, Judged, Piece, PieceId, Reading, Seen, StoredCollection,
};
use super::super::event::StorageProblem;
use super::super::files::{FileTicket, OfferedFile};
use super::super::route::desk::View;
use super::super::{ComparePage, Effect, Model, Notice, Question, Route, Sight, Storage};
use crate::compare::desk::{CollectionId, DeskChange, DeskEntry};
use crate::dossier::entry::{Author, EntryId};
use crate::dossier::journal::Happening as _;
use crate::formats::message::Progress;
use crate::framework::{Framework, FrameworkRef, Package};

impl Model {
    /// Asks for the comparisons where a page shows them, and for the one of the page unless it is at hand.
    pub(super) fn need_collection(&mut self) -> Vec<Effect> {
        match self.route {
            Route::Comparisons => vec![Effect::ReadCollections],
            Route::Compare(id, _) if !self.has_at_hand(id) => {
                vec![Effect::ReadCollection(id, Rc::default())]
            }
            _ => Vec::new(),
        }
    }

    fn has_at_hand(&self, id: CollectionId) -> bool {
        self.desks.at_hand.as_ref().is_some_and(|at_hand| at_hand.collection.id == id)
    }

    /// The comparison of the page, when it is at hand.
    pub fn collection_of_page(&self) -> Option<&AtHand> {
        let Route::Compare(id, _) = self.route else { return None };
        self.desks.at_hand.as_ref().filter(|at_hand| at_hand.collection.id == id)
    }

    pub(super) fn take_collections(&mut self, result: Result<Vec<DeskSummary>, StorageProblem>) -> Vec<Effect> {
        match result {
            Ok(mut list) => {
                list.sort_by_key(|summary| std::cmp::Reverse(summary.changed_at));
                self.desks.list = Some(Rc::new(list));
            }
            Err(_) => {
                self.desks.list = Some(self.desks.list.clone().unwrap_or_default());
                self.storage = Storage::MemoryOnly;
            }
        }
        self.consider_offered()
    }

    /// What was entered here and is not on the disk yet stays, whatever the disk has.
    pub(super) fn take_collection(
        &mut self,
        id: CollectionId,
        result: Result<StoredCollection, StorageProblem>,
    ) -> Vec<Effect> {
        let is_of_page = matches!(self.route, Route::Compare(wanted, _) if wanted == id);
        let is_continued = result.as_ref().is_ok_and(|stored| stored.is_continued);
        // What began to come is taken to its end, unless another comparison took its place.
        let is_wanted = match &result {
            Ok(stored) if stored.is_continued => self.has_at_hand(id),
            Ok(_) => is_of_page,
            Err(_) => is_of_page || self.has_at_hand(id),
        };
        if !is_wanted {
            return Vec::new();
        }
        let Ok(stored) = result else {
            self.storage = Storage::MemoryOnly;
            match self.desks.at_hand.as_mut().filter(|at_hand| at_hand.collection.id == id) {
                Some(at_hand) => at_hand.lose_what_comes(),
                None => self.route = Route::Unknown,
            }
            return Vec::new();
        };
        if stored.entries.is_empty() && !self.has_at_hand(id) {
            self.route = Route::Unknown;
            return Vec::new();
        }
        let at_hand = self.desks.at_hand.take().filter(|at_hand| at_hand.collection.id == id);
        let mut at_hand = at_hand.unwrap_or_else(|| AtHand::new(id));
        let asked_for = if is_continued { at_hand.frameworks() } else { BTreeSet::new() };
        at_hand.take(stored);
        self.desks.at_hand = Some(at_hand);
        let mut effects = self.take_in_pieces();
        effects.retain(|effect| !matches!(effect, Effect::ReadFramework(it, _) if asked_for.contains(it)));
        effects.extend(self.consider_offered());
        effects
    }

    /// Takes in the pieces that wait for it, and asks for the frameworks that this needs.
    pub(super) fn take_in_pieces(&mut self) -> Vec<Effect> {
        let library = &self.library;
        let Some(at_hand) = &mut self.desks.at_hand else { return Vec::new() };
        at_hand.take_in(|reference: &FrameworkRef| library.framework(reference));
        let mut effects = self.need_desk_frameworks();
        effects.extend(self.keep_row_if_changed());
        effects
    }

    /// Asks for the frameworks of the comparison at hand, in the current language.
    pub(super) fn need_desk_frameworks(&self) -> Vec<Effect> {
        let language = self.settings.language;
        let Some(at_hand) = &self.desks.at_hand else { return Vec::new() };
        let is_wanted =
            |reference: &FrameworkRef| !self.library.has(reference, language) && !self.library.lacks(reference);
        let wanted = at_hand.frameworks().into_iter().filter(is_wanted);
        wanted.map(|reference| Effect::ReadFramework(reference, Some(language))).collect()
    }

    /// The row follows from the comparison; it is stored when it says something else than the list. Nobody waits for it
    /// while files are read.
    fn keep_row_if_changed(&mut self) -> Option<Effect> {
        let is_reading = self.is_reading();
        let at_hand = self.desks.at_hand.as_mut()?;
        let is_coming = is_reading || at_hand.n_to_come > 0;
        if is_coming || !at_hand.awaited().is_empty() || !std::mem::take(&mut at_hand.is_row_stale) {
            return None;
        }
        let summary = at_hand.summary();
        let is_known = self.desks.list.iter().any(|list| list.contains(&summary));
        self.list_row(&summary);
        (!is_known).then_some(Effect::KeepCollectionRow(summary))
    }

    fn list_row(&mut self, summary: &DeskSummary) {
        let Some(list) = &self.desks.list else { return };
        let others = list.iter().filter(|other| other.collection != summary.collection).cloned();
        let mut list: Vec<DeskSummary> = std::iter::once(summary.clone()).chain(others).collect();
        list.sort_by_key(|summary| std::cmp::Reverse(summary.changed_at));
        self.desks.list = Some(Rc::new(list));
    }

    /// Another tab changed a comparison.
    pub(super) fn hear_of_collection(&mut self, id: CollectionId) -> Vec<Effect> {
        let mut effects = vec![Effect::ReadCollections];
        if let Some(at_hand) = self.desks.at_hand.as_ref().filter(|at_hand| at_hand.collection.id == id) {
            match self.route {
                Route::Compare(..) => effects.push(Effect::ReadCollection(id, Rc::new(at_hand.pieces.clone()))),
                // Nobody looks at it; it is read when somebody does.
                _ => self.desks.at_hand = None,
            }
        }
        effects
    }

    /// Another tab removed a comparison.
    pub(super) fn close_collection(&mut self, id: CollectionId) -> Vec<Effect> {
        let mut effects = vec![Effect::ReadCollections];
        if let Some(name) = self.forget_collection(id) {
            self.tell(Notice::ComparisonDeleted { name });
            effects.extend(self.leave_collection(id));
        }
        effects
    }

    fn forget_collection(&mut self, id: CollectionId) -> Option<Rc<str>> {
        let at_hand = self.desks.at_hand.take_if(|at_hand| at_hand.collection.id == id)?;
        Some(at_hand.collection.name())
    }

    fn leave_collection(&self, id: CollectionId) -> Option<Effect> {
        matches!(self.route, Route::Compare(of, _) if of == id).then_some(Effect::Go(Route::Comparisons))
    }

    // Deciding.

    /// Begins a comparison and leads to it.
    pub(super) fn begin_collection(&mut self, name: Rc<str>) -> Vec<Effect> {
        let name: Rc<str> = name.trim().into();
        if name.is_empty() {
            return Vec::new();
        }
        let (id, mut effects) = self.make_collection(name);
        effects.push(Effect::Go(Route::Compare(id, ComparePage::first())));
        effects
    }

    /// Makes a comparison of that name, which is at hand from now on.
    pub(super) fn make_collection(&mut self, name: Rc<str>) -> (CollectionId, Vec<Effect>) {
        let id = CollectionId(self.ids.make(self.now));
        self.desks.at_hand = Some(AtHand::new(id));
        (id, self.decide(vec![DeskChange::Named { name }]))
    }

    /// Enters what was decided into the comparison at hand, unless it stands there already.
    pub(super) fn decide(&mut self, changes: Vec<DeskChange>) -> Vec<Effect> {
        let now = self.now;
        let author = Author { replica: self.ids.replica, role: "".into(), name: "".into() };
        let Some(at_hand) = &mut self.desks.at_hand else { return Vec::new() };
        let mut entries: Vec<Rc<DeskEntry>> = Vec::new();
        for change in changes {
            let journal = at_hand.collection.journal();
            let standing = change.field().and_then(|field| journal.winner(&field));
            if standing.is_some_and(|entry| entry.change == change) {
                continue;
            }
            let entry = Rc::new(journal.draft(EntryId(self.ids.make(now)), now, author.clone(), change));
            at_hand.insert(entry.clone());
            entries.push(entry);
        }
        if entries.is_empty() {
            return Vec::new();
        }
        let summary = at_hand.summary();
        self.list_row(&summary);
        self.saving.n_pending += entries.len();
        vec![Effect::AppendToCollection(summary.collection, entries, summary)]
    }

    /// Names something new, enters it into the comparison at hand and leads to its page.
    pub(super) fn add_to_desk(&mut self, addition: DeskAddition) -> Vec<Effect> {
        let Some(collection) = self.desks.at_hand.as_ref().map(|at_hand| at_hand.collection.id) else {
            return Vec::new();
        };
        let (change, page) = addition.entered(self.ids.make(self.now));
        let mut effects = self.decide(vec![change]);
        effects.extend(page.map(|page| Effect::Go(Route::Compare(collection, page))));
        effects
    }

    /// Asks once before a comparison is removed.
    pub(super) fn ask_to_delete_collection(&mut self, id: CollectionId) -> Vec<Effect> {
        let at_hand = self.desks.at_hand.as_ref().filter(|at_hand| at_hand.collection.id == id);
        self.question =
            at_hand.map(|at_hand| Question::DeleteComparison { collection: id, name: at_hand.collection.name() });
        Vec::new()
    }

    pub(super) fn finish_deletion(&mut self, id: CollectionId, result: Result<(), StorageProblem>) -> Vec<Effect> {
        if let Err(problem) = result {
            return self.tell(Notice::NotLoaded { what: problem.0 });
        }
        if let Some(list) = &self.desks.list {
            self.desks.list = Some(Rc::new(list.iter().filter(|summary| summary.collection != id).cloned().collect()));
        }
        if let Some(name) = self.forget_collection(id) {
            self.tell(Notice::ComparisonDeleted { name });
        }
        self.leave_collection(id).into_iter().collect()
    }

    // Reading.

    /// Whether files are being read into the comparison at hand.
    pub(super) fn is_reading(&self) -> bool {
        let at_hand = self.desks.at_hand.as_ref().map(|at_hand| at_hand.collection.id);
        self.desks.reading.as_ref().is_some_and(|reading| !reading.is_over && Some(reading.collection) == at_hand)
    }

    /// Files that are offered where organisations are compared are read into the comparison.
    pub(super) fn read_organisations(&mut self, ticket: FileTicket, files: &[OfferedFile]) -> Vec<Effect> {
        let Some(collection) = self.collection_of_page().map(|at_hand| at_hand.collection.id) else {
            return Vec::new();
        };
        if self.desks.reading.as_ref().is_some_and(|reading| !reading.is_over) {
            self.desks.queue.push((collection, ticket, files.to_vec()));
            return Vec::new();
        }
        let mut effects = self.begin_reading(collection, ticket, files);
        // Whoever drops files on another page of the comparison sees how far they are.
        if !matches!(self.route, Route::Compare(_, ComparePage::Among(Sight::Organisations, _))) {
            effects.push(Effect::Go(Route::Compare(collection, ComparePage::first())));
        }
        effects
    }

    pub(super) fn begin_reading(
        &mut self,
        collection: CollectionId,
        ticket: FileTicket,
        files: &[OfferedFile],
    ) -> Vec<Effect> {
        let at_hand = self.desks.at_hand.as_ref().filter(|at_hand| at_hand.collection.id == collection);
        let frameworks = at_hand.map(AtHand::frameworks).unwrap_or_default();
        let known: Vec<Rc<Framework>> = frameworks.iter().filter_map(|it| self.library.framework(it)).collect();
        self.desks.known = at_hand.map(AtHand::known_rows);
        self.desks.reading = Some(Rc::new(Reading::new(collection, ticket, files, self.now)));
        vec![Effect::ReadOrganisations { ticket, known }]
    }

    fn reading(&mut self, ticket: FileTicket) -> Option<&mut Reading> {
        let reading = self.desks.reading.as_mut().filter(|reading| reading.ticket == ticket && !reading.is_over)?;
        Some(Rc::make_mut(reading))
    }

    pub(super) fn show_reading(&mut self, ticket: FileTicket, progress: Progress) -> Vec<Effect> {
        if let Some(reading) = self.reading(ticket) {
            reading.progress = progress;
        }
        Vec::new()
    }

    /// Stores the pieces that came, and takes them in as soon as that is worth it.
    pub(super) fn take_gathered(&mut self, ticket: FileTicket, gathered: Gathered) -> Vec<Effect> {
        let Some(reading) = self.reading(ticket) else { return Vec::new() };
        reading.count(&gathered);
        let collection = reading.collection;
        let mut effects = self.keep_editions(gathered.packages);
        let pieces = self.new_pieces(ticket, gathered.pieces);
        effects.extend(self.keep_pieces(collection, pieces));
        effects.extend(self.take_in_pieces());
        effects
    }

    /// As with a dossier: what rounds rest on is kept, and what is here already never changes.
    pub(super) fn keep_editions(&mut self, packages: Vec<Package>) -> Vec<Effect> {
        let mut effects = Vec::new();
        for package in packages {
            let known = self.library.framework(&package.framework.reference());
            if known.is_none_or(|known| known == package.framework) {
                effects.push(Effect::KeepEdition(package.clone()));
            }
            self.library.add(package);
        }
        effects
    }

    /// The pieces without the rows that stand there already: whoever reads a folder twice keeps each round once.
    fn new_pieces(&mut self, ticket: FileTicket, pieces: Vec<(Piece, Rc<[u8]>)>) -> Vec<(Piece, Rc<[u8]>)> {
        let Some(known) = &mut self.desks.known else { return pieces };
        let mut n_known = 0;
        let new_of = |(piece, bytes): (Piece, Rc<[u8]>)| {
            let rows = known.new_rows(&piece.table);
            n_known += piece.table.n_rows() - rows.len();
            piece.with_rows(&rows, bytes)
        };
        let new = pieces.into_iter().filter_map(new_of).collect();
        if let Some(reading) = self.reading(ticket) {
            reading.n_known += n_known;
        }
        new
    }

    /// Stores pieces of a comparison, and holds them when it is at hand.
    pub(super) fn keep_pieces(&mut self, collection: CollectionId, pieces: Vec<(Piece, Rc<[u8]>)>) -> Option<Effect> {
        if pieces.is_empty() {
            return None;
        }
        let ids: Vec<PieceId> = pieces.iter().map(|_| PieceId(self.ids.make(self.now))).collect();
        let mut to_keep = Vec::with_capacity(ids.len());
        let mut at_hand = self.desks.at_hand.as_mut().filter(|at_hand| at_hand.collection.id == collection);
        for (id, (piece, bytes)) in ids.into_iter().zip(pieces) {
            if let Some(at_hand) = &mut at_hand {
                at_hand.hold(id, piece);
            }
            to_keep.push((id, bytes));
        }
        self.saving.n_pending += to_keep.len();
        Some(Effect::KeepPieces(collection, to_keep))
    }

    /// What came is taken in, and the next files begin.
    pub(super) fn finish_reading(&mut self, ticket: FileTicket) -> Vec<Effect> {
        let Some(reading) = self.reading(ticket) else { return Vec::new() };
        reading.is_over = true;
        let collection = reading.collection;
        self.desks.known = None;
        let at_hand = self.desks.at_hand.as_mut().filter(|at_hand| at_hand.collection.id == collection);
        if let Some(at_hand) = at_hand {
            at_hand.is_row_stale = true;
        }
        let mut effects = self.take_in_pieces();
        if !self.desks.queue.is_empty() {
            let (collection, ticket, files) = self.desks.queue.remove(0);
            effects.extend(self.begin_reading(collection, ticket, &files));
        }
        effects
    }

    /// What is under way is finished; what was read stays.
    pub(super) fn cancel_reading(&mut self) -> Vec<Effect> {
        self.desks.queue.clear();
        let Some(reading) = self.desks.reading.as_mut().filter(|reading| !reading.is_over) else { return Vec::new() };
        Rc::make_mut(reading).is_cancelled = true;
        vec![Effect::StopOrganisations(reading.ticket)]
    }

    pub(super) fn confirm_pieces(&mut self, n: usize) -> Vec<Effect> {
        self.saving.n_pending = self.saving.n_pending.saturating_sub(n);
        self.saving.saved_at = Some(self.now);
        Vec::new()
    }

    // Looking.

    /// Something else of the comparison is looked at; the way back leads to what was looked at before.
    pub(super) fn look_at(&mut self, view: View) -> Vec<Effect> {
        match &self.route {
            Route::Compare(id, page) if page.view().is_some_and(|before| *before != view) => {
                vec![Effect::Go(Route::Compare(*id, page.with(view)))]
            }
            _ => Vec::new(),
        }
    }

    /// Works out what the page is about, when that changed.
    pub(super) fn refresh_desk(&mut self) {
        let before = self.desks.seen.take();
        self.desks.seen = self.seen(before);
        let before = self.desks.judged.take();
        self.desks.judged = self.judged(before);
    }

    /// What the rule proposes, where a page shows it of many.
    fn judged(&self, before: Option<Rc<Judged>>) -> Option<Rc<Judged>> {
        let Route::Compare(_, page) = &self.route else { return None };
        let seen = self.desks.seen.as_ref().filter(|_| page.is_of_proposals())?;
        self.desks.at_hand.as_ref()?.judge(seen, self.day(), before)
    }

    fn seen(&mut self, before: Option<Rc<Seen>>) -> Option<Rc<Seen>> {
        let Route::Compare(id, page) = &self.route else { return None };
        let (utc_offset, is_reading) = (self.utc_offset, self.is_reading());
        let at_hand = self.desks.at_hand.as_mut().filter(|at_hand| at_hand.collection.id == *id)?;
        let of_rule = || at_hand.view_of_rule(page);
        let view = page.view().cloned().or_else(of_rule)?;
        at_hand.see(&view, utc_offset, is_reading, before)
    }

    /// The frameworks on which rounds of the comparison at hand rest and which cannot be had.
    pub fn missing_frameworks(&self) -> BTreeSet<FrameworkRef> {
        let awaited = self.desks.at_hand.iter().flat_map(AtHand::awaited);
        awaited.filter(|reference| self.library.lacks(reference)).collect()
    }
}
