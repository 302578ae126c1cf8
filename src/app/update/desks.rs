//! Comparisons: beginning one, deciding on it, looking at it, deleting it. What is read into it comes by `gathering`.

use std::collections::BTreeSet;
use std::rc::Rc;

use super::super::desks::{AtHand, DeskAddition, DeskSummary, Judged, Seen, StoredCollection};
use super::super::event::StorageProblem;
use super::super::route::desk::View;
use super::super::{ComparePage, Effect, Model, Notice, Question, Route, Storage};
use crate::compare::desk::{CollectionId, DeskChange, DeskEntry};
use crate::dossier::entry::{Author, EntryId};
use crate::dossier::journal::Happening as _;
use crate::framework::FrameworkRef;

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
