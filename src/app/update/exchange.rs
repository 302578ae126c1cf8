//! Comparisons out and in: saved to a file, opened from one and united with the one at hand; statistics without names;
//! and what becomes of files that are dropped where organisations are compared.

use std::collections::BTreeSet;
use std::rc::Rc;

use super::super::desks::{AtHand, Extracting, FiledCollection, Offered};
use super::super::files::{FileTicket, OfferedFile};
use super::super::{ComparePage, Effect, Model, Notice, Route, Sight};
use crate::compare::desk::{CollectionId, DeskChange, DeskEntry};
use crate::dossier::entry::EntryId;
use crate::formats::archive::ReadError;
use crate::formats::book::BookForm;
use crate::formats::collection::EXTENSION;
use crate::formats::name::file_stem;
use crate::formats::statistics::SPREADSHEET_LINES;
use crate::framework::{FrameworkRef, Package};
use crate::texts::date;

/// Whether a file says that it is a comparison. What it really is, its bytes tell.
pub(super) fn is_collection(name: &str) -> bool {
    name.to_lowercase().strip_suffix(EXTENSION).is_some_and(|stem| stem.ends_with('.'))
}

impl Model {
    // Files that are dropped.

    /// Whether files that are dropped here are meant to be compared.
    pub(super) fn is_at_comparisons(&self) -> bool {
        self.route == Route::Comparisons || self.collection_of_page().is_some()
    }

    /// A single table is brought in by its columns, and files of organisations are read. Where no comparison is at hand
    /// yet, one is begun under today's name.
    pub(super) fn bring_to_comparison(&mut self, ticket: FileTicket, files: &[OfferedFile]) -> Vec<Effect> {
        let table = match files {
            [file] if super::import::is_sheet(&file.name) => Some(file),
            _ => None,
        };
        let mut effects = Vec::new();
        if self.route == Route::Comparisons {
            let Some(name) = self.todays_name() else { return Vec::new() };
            let (id, begun) = self.make_collection(name);
            effects.extend(begun);
            match table {
                Some(_) => {}
                None if self.is_reading_anything() => self.desks.queue.push((id, ticket, files.to_vec())),
                None => effects.extend(self.begin_reading(id, ticket, files)),
            }
            if table.is_none() {
                effects.push(Effect::Go(Route::Compare(id, ComparePage::first())));
                return effects;
            }
        }
        effects.extend(match table {
            Some(table) => self.begin_results(ticket, table),
            None => self.read_organisations(ticket, files),
        });
        effects
    }

    fn is_reading_anything(&self) -> bool {
        self.desks.reading.as_ref().is_some_and(|reading| !reading.is_over)
    }

    fn todays_name(&self) -> Option<Rc<str>> {
        let t = self.texts.as_ref()?;
        let day = t.date(self.now, self.utc_offset);
        Some(t.with("exchange-name-of-day", &[("day", (&day).into())]).into())
    }

    // Out.

    /// A file holds the comparison with its frameworks in all their languages; what is not here yet is read first.
    pub(super) fn save_collection(&mut self) -> Vec<Effect> {
        let Some(at_hand) = self.collection_of_page() else { return Vec::new() };
        let id = at_hand.collection.id;
        let is_wanted =
            |reference: &&FrameworkRef| !self.library.is_complete(reference) && !self.library.lacks(reference);
        let wanted: BTreeSet<FrameworkRef> = at_hand.collection.frameworks().filter(is_wanted).cloned().collect();
        let read: Vec<Effect> = wanted.iter().map(|reference| Effect::ReadFramework(reference.clone(), None)).collect();
        self.desks.to_save = Some((id, wanted));
        if read.is_empty() { self.write_collection_file().into_iter().collect() } else { read }
    }

    /// A framework came, or cannot be had, which the file may wait for.
    pub(super) fn write_collection(&mut self, reference: &FrameworkRef) -> Option<Effect> {
        let (_, wanted) = self.desks.to_save.as_mut()?;
        let was_wanted = wanted.remove(reference);
        if was_wanted && wanted.is_empty() { self.write_collection_file() } else { None }
    }

    fn write_collection_file(&mut self) -> Option<Effect> {
        let (id, _) = self.desks.to_save.take()?;
        let at_hand = self.desks.at_hand.as_ref().filter(|at_hand| at_hand.collection.id == id)?;
        let collection = at_hand.collection.clone();
        let packages = collection.frameworks().filter_map(|reference| self.library.package(reference)).cloned();
        let packages: Vec<Package> = packages.collect();
        let stem = file_stem(&collection.name(), None, &date::iso_date(self.now, self.utc_offset));
        Some(Effect::ExportCollection {
            collection,
            packages,
            name: format!("{stem}.{EXTENSION}").into(),
            at: self.now,
        })
    }

    // In.

    /// The file of a comparison was chosen or dropped, on whatever page.
    pub(super) fn read_collection_file(&mut self, ticket: FileTicket, file: &OfferedFile) -> Vec<Effect> {
        self.desks.offered = None;
        self.desks.opening = Some(file.name.clone());
        let mut effects = vec![Effect::ReadCollectionFile(ticket)];
        if !self.is_at_comparisons() {
            effects.push(Effect::Go(Route::Comparisons));
        }
        effects
    }

    pub(super) fn take_collection_file(
        &mut self,
        name: Rc<str>,
        result: Result<Rc<FiledCollection>, ReadError>,
    ) -> Vec<Effect> {
        self.desks.opening = None;
        match result {
            Err(error) => self.tell(Notice::FileRefused { name, error }),
            Ok(file) => {
                let is_to_open = self.collection_of_page().is_none();
                self.desks.offered = Some(Rc::new(Offered { file, news: None, is_to_open }));
                self.consider_offered()
            }
        }
    }

    /// Works out what a comparison's file would bring to the one of the page. Away from any comparison, one that is here
    /// already is shown with what the file would bring to it, and a new one is opened.
    pub(super) fn consider_offered(&mut self) -> Vec<Effect> {
        let Some(offered) = self.desks.offered.clone() else { return Vec::new() };
        // Whoever left the question open and went to another comparison is not asked there.
        if offered.news.is_some() && !offered.is_to_open {
            return Vec::new();
        }
        if let Some(at_hand) = self.collection_of_page() {
            let here = at_hand.collection.id;
            let news = at_hand.news(&offered.file);
            let page = Route::Compare(here, ComparePage::Exchange);
            self.desks.offered =
                Some(Rc::new(Offered { news: Some((here, news)), is_to_open: false, ..(*offered).clone() }));
            return if self.route == page { Vec::new() } else { vec![Effect::Go(page)] };
        }
        if !offered.is_to_open {
            return Vec::new();
        }
        let id = offered.file.collection;
        match &self.desks.list {
            None => vec![Effect::ReadCollections],
            Some(list) if list.iter().any(|summary| summary.collection == id) => {
                vec![Effect::Go(Route::Compare(id, ComparePage::Exchange))]
            }
            Some(_) => self.open_offered(),
        }
    }

    /// Opens the file as a comparison that was not here before.
    fn open_offered(&mut self) -> Vec<Effect> {
        let Some(offered) = self.desks.offered.take() else { return Vec::new() };
        let file = &offered.file;
        let id = file.collection;
        self.desks.at_hand = Some(AtHand::new(id));
        let mut effects = self.take_in_file(file, true);
        // Other programs may write files without a name, by which nobody would find the comparison in the list.
        if file.title().trim().is_empty() {
            let name = file.name.rsplit_once('.').map_or(&*file.name, |(stem, _)| stem).into();
            effects.extend(self.decide(vec![DeskChange::Named { name }]));
        }
        let name = self.desks.at_hand.as_ref().map(|at_hand| at_hand.collection.name()).unwrap_or_default();
        effects.extend(self.tell(Notice::ComparisonOpened { name }));
        effects.push(Effect::Go(Route::Compare(id, ComparePage::first())));
        effects
    }

    /// What the file brings goes into the comparison of the page: all of it into another copy of the same, and the
    /// rounds alone into a different one.
    pub(super) fn unite_offered(&mut self) -> Vec<Effect> {
        let Some(here) = self.collection_of_page().map(|at_hand| at_hand.collection.id) else { return Vec::new() };
        let Some(offered) = self.desks.offered.take_if(|it| it.news.is_some_and(|(into, _)| into == here)) else {
            return Vec::new();
        };
        let mut effects = self.take_in_file(&offered.file, offered.file.collection == here);
        if let Some((_, news)) = offered.news {
            effects.extend(self.tell(Notice::ComparisonUnited { news }));
        }
        effects
    }

    /// Takes a file's rounds into the comparison at hand, and its journal too where it is a copy of the same.
    fn take_in_file(&mut self, file: &FiledCollection, with_entries: bool) -> Vec<Effect> {
        // A built-in framework is never reworded by somebody's file: it is fetched as it is.
        let foreign = file.packages.iter().filter(|package| !self.library.is_built_in(&package.framework.reference()));
        let mut effects = self.keep_editions(foreign.cloned().collect());
        let Some(at_hand) = &mut self.desks.at_hand else { return effects };
        let id = at_hand.collection.id;
        at_hand.is_row_stale = true;
        let mut known = at_hand.known_rows();
        let mut pieces = Vec::new();
        for (piece, bytes) in file.pieces.iter().cloned() {
            let rows = known.new_rows(&piece.table);
            pieces.extend(piece.with_rows(&rows, bytes));
        }
        let entries = if with_entries { new_entries(at_hand, &file.entries) } else { Vec::new() };
        entries.iter().for_each(|entry| at_hand.insert(entry.clone()));
        effects.extend(self.keep_pieces(id, pieces));
        let taken_in = self.take_in_pieces();
        if let Some(at_hand) = self.desks.at_hand.as_ref().filter(|_| !entries.is_empty()) {
            self.saving.n_pending += entries.len();
            effects.push(Effect::AppendToCollection(id, entries, at_hand.summary()));
        }
        effects.extend(taken_in);
        effects
    }

    /// The file is not for the comparison of the page, but one of its own.
    pub(super) fn open_offered_aside(&mut self) -> Vec<Effect> {
        let Some(offered) = &mut self.desks.offered else { return Vec::new() };
        let offered = Rc::make_mut(offered);
        (offered.is_to_open, offered.news) = (true, None);
        vec![Effect::Go(Route::Comparisons)]
    }

    pub(super) fn dismiss_offered(&mut self) -> Vec<Effect> {
        self.desks.offered = None;
        Vec::new()
    }

    // Statistics.

    pub(super) fn choose_extract_rounds(&mut self, all_rounds: bool) -> Vec<Effect> {
        self.desks.all_rounds = all_rounds;
        Vec::new()
    }

    /// Works out what would leave as statistics, when that changed. Each time the numbers of the organisations are others.
    pub(super) fn refresh_extract(&mut self) {
        let is_asked = matches!(&self.route, Route::Compare(_, ComparePage::Among(Sight::Extract, _)));
        let (Some(seen), Some(at_hand)) = (self.desks.seen.clone().filter(|_| is_asked), &self.desks.at_hand) else {
            self.desks.extracting = None;
            return;
        };
        let all_rounds = self.desks.all_rounds;
        let is_known = |it: &Rc<Extracting>| Rc::ptr_eq(&it.seen, &seen) && it.all_rounds == all_rounds;
        if !self.desks.extracting.as_ref().is_some_and(is_known) {
            let collection = at_hand.collection.clone();
            let salt = self.ids.make(self.now).to_string();
            self.desks.extracting = Some(Rc::new(Extracting::of(&collection, &seen, all_rounds, &salt)));
        }
    }

    /// A spreadsheet is put together at once, and therefore only while that is bearable.
    pub(super) fn export_extract(&mut self, form: BookForm) -> Vec<Effect> {
        let Some(extracting) = &self.desks.extracting else { return Vec::new() };
        let Some(plan) = extracting.plan.clone() else { return Vec::new() };
        if form == BookForm::Spreadsheet && plan.n_lines > SPREADSHEET_LINES {
            return Vec::new();
        }
        let at_hand = self.collection_of_page();
        let name = at_hand.map(|at_hand| at_hand.collection.name()).unwrap_or_default();
        let stem = file_stem(&name, Some("statistics"), &date::iso_date(self.now, self.utc_offset));
        vec![Effect::ExportStatistics {
            sheet: extracting.seen.sheet.clone(),
            plan,
            form,
            name: format!("{stem}.{}", form.extension()).into(),
            at: self.now,
        }]
    }
}

/// The entries that are not in the journal yet.
fn new_entries(at_hand: &AtHand, entries: &[Rc<DeskEntry>]) -> Vec<Rc<DeskEntry>> {
    let known: BTreeSet<EntryId> = at_hand.collection.journal().entries().map(|entry| entry.id).collect();
    entries.iter().filter(|entry| !known.contains(&entry.id)).cloned().collect()
}

/// What a comparison is known by.
impl Offered {
    /// Whether the file is another copy of that comparison.
    pub fn is_copy_of(&self, collection: CollectionId) -> bool {
        self.file.collection == collection
    }
}
