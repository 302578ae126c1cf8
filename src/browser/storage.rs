//! What is kept in this browser: dossiers and frameworks in the database, and beside it what stands in for the
//! database when it fails.
//!
//! Every effect on it waits for its turn ([`Turns`]), so events come in the order of the effects. A dossier's entries
//! are those of the database and those of the [`Outbox`], which holds what is not on the disk.

use std::cell::{Cell, RefCell};
use std::collections::BTreeSet;
use std::rc::Rc;

use js_sys::Reflect;
use wasm_bindgen_futures::{JsFuture, spawn_local};

use super::channel::{Channel, News};
use super::database::Database;
use super::fault::{Fault, log};
use super::outbox::{self, Outbox, Parcel};
use super::records::StoredFile;
use super::turns::Turns;
use super::{acting, drafts, records, sentinel};
use crate::app::event::ManuscriptProblem;
use crate::app::manuscript::{Manuscript, ManuscriptId};
use crate::app::shelf::{self, Summary, with_summary};
use crate::app::{Event, Remembered};
use crate::dossier::entry::{DossierId, Entry};
use crate::framework::{FrameworkRef, Package};

/// The storage of this browser.
pub(super) struct Storage {
    own: Database,
    example: Database,
    outbox: RefCell<Outbox>,
    channel: Channel,
    turns: Turns,
    was_replayed: Cell<bool>,
    was_asked_to_persist: Cell<bool>,
    tell: Rc<dyn Fn(Event)>,
}

impl Storage {
    /// The storage, of which nothing is opened yet. The number tells this page from others.
    pub fn new(page: u32, tell: Rc<dyn Fn(Event)>) -> Rc<Self> {
        Rc::new(Self {
            own: Database::new("qualicycle"),
            // Looking around must never touch a school's work, so the example has a database of its own.
            example: Database::new("qualicycle-example"),
            outbox: RefCell::new(Outbox::new(page)),
            channel: Channel::open(tell.clone()),
            turns: Turns::default(),
            was_replayed: Cell::new(false),
            was_asked_to_persist: Cell::new(false),
            tell,
        })
    }

    /// Runs a task on the storage after all that came before it.
    pub fn in_turn<F: Future<Output = ()> + 'static>(self: &Rc<Self>, task: impl FnOnce(Rc<Self>) -> F) {
        self.turns.add(task(self.clone()));
    }

    /// Stores entries. They are in the outbox at once, where a closing page finds them.
    pub fn append(self: &Rc<Self>, entries: Vec<Rc<Entry>>, summary: Summary) {
        let is_example = shelf::is_example(summary.dossier);
        self.outbox.borrow_mut().put(&entries, &summary);
        self.in_turn(|storage| async move { storage.deliver(entries, summary).await });
        if !is_example {
            self.ask_to_persist();
        }
    }

    async fn deliver(&self, entries: Vec<Rc<Entry>>, summary: Summary) {
        let dossier = summary.dossier;
        match records::append(self.database(dossier), &entries, &summary).await {
            Ok(n_entries) => {
                self.outbox.borrow_mut().confirm(dossier, &entries);
                self.remember(&summary, n_entries);
                (self.tell)(Event::Appended(entries.iter().map(|entry| entry.id).collect()));
                // The journal on the screen has entries that the database no longer has.
                if (n_entries as usize) < summary.n_entries {
                    (self.tell)(Event::DossiersLost);
                }
                self.channel.post(&News::Entries(dossier, entries));
            }
            Err(fault) => {
                self.outbox.borrow_mut().stash();
                self.fail(fault);
            }
        }
    }

    /// Reads the list, with what is not on the disk, and says what is missing of what was there.
    pub async fn read_shelf(&self) {
        if !self.was_replayed.replace(true) {
            self.replay().await;
        }
        let marks = sentinel::read();
        match records::shelf(&self.own, &marks).await {
            Ok(found) => {
                let outbox = self.outbox.borrow();
                let own = outbox.summaries().filter(|summary| !shelf::is_example(summary.dossier));
                let list = own.fold(found.summaries, |list, summary| with_summary(&list, summary.clone()));
                drop(outbox);
                (self.tell)(Event::ShelfRead(Ok(list)));
                if self.own.was_wiped() || !found.lost.is_empty() {
                    log("dossiers are missing", &Fault::new("DataLoss", format!("{:?}", found.lost)));
                    (self.tell)(Event::DossiersLost);
                }
            }
            Err(fault) => {
                log("the storage is refused", &fault);
                (self.tell)(Event::ShelfRead(Err(fault.into())));
            }
        }
    }

    /// Brings to the disk what earlier pages could not. What still cannot be stored is kept on in this page's name.
    async fn replay(&self) {
        for (key, Parcel { summary, entries }) in outbox::leftovers() {
            match records::restore(self.database(summary.dossier), &entries, &summary).await {
                Ok(n_entries) => {
                    self.remember(&summary, n_entries);
                    outbox::remove_leftover(&key);
                }
                Err(fault) => {
                    let mut outbox = self.outbox.borrow_mut();
                    outbox.put(&entries, &summary);
                    if outbox.stash() {
                        outbox::remove_leftover(&key);
                    }
                    drop(outbox);
                    self.fail(fault);
                }
            }
        }
    }

    /// Reads a dossier and what is remembered beside it.
    pub async fn read_dossier(&self, dossier: DossierId) {
        let journal = self.journal(dossier).await;
        let remembered =
            || Remembered { drafts: drafts::read(dossier), acting: acting::read(dossier), side: acting::side(dossier) };
        let read = journal.map(|entries| (entries, remembered())).map_err(Into::into);
        (self.tell)(Event::DossierRead(dossier, read));
    }

    /// Reads a dossier that a file would join.
    pub async fn read_joined(&self, dossier: DossierId) {
        let journal = self.journal(dossier).await;
        (self.tell)(Event::JoinedRead(dossier, acting::side(dossier), journal.map_err(Into::into)));
    }

    async fn journal(&self, dossier: DossierId) -> Result<Vec<Rc<Entry>>, Fault> {
        let stored = records::journal(self.database(dossier), dossier).await;
        let outbox = self.outbox.borrow();
        let waiting = outbox.entries(dossier);
        match stored {
            Ok(stored) => Ok(outbox::united(stored, waiting)),
            // Without the database, the outbox has all that was done since the page was opened.
            Err(fault) if !waiting.is_empty() => {
                log("the dossier is read from memory", &fault);
                Ok(waiting.to_vec())
            }
            Err(fault) => Err(fault),
        }
    }

    /// Stores a dossier's row.
    pub async fn keep_summary(&self, summary: Summary) {
        match records::put_summary(self.database(summary.dossier), &summary).await {
            Ok(()) => {
                sentinel::remember_export(&summary);
                self.channel.post(&News::Shelf);
            }
            // The row is derived from the journal; the next entry brings it again.
            Err(fault) => log("a dossier's row is not stored", &fault),
        }
    }

    /// Keeps a framework that a dossier uses.
    pub async fn keep_framework(&self, dossier: DossierId, package: Package) {
        if let Err(fault) = records::keep_framework(self.database(dossier), &package).await {
            log("a framework is not kept", &fault);
        }
    }

    /// A framework that is kept here. Where the storage fails, it is as if there were none.
    pub async fn framework(&self, reference: &FrameworkRef) -> Option<Package> {
        let kept = records::framework(&self.own, reference).await;
        kept.unwrap_or_else(|fault| {
            log("kept frameworks cannot be read", &fault);
            None
        })
    }

    /// Keeps an edition that was published here.
    pub async fn keep_edition(&self, package: Package) {
        if let Err(fault) = records::keep_framework(&self.own, &package).await {
            self.fail(fault);
        }
    }

    /// Reads the manuscripts.
    pub async fn read_manuscripts(&self) {
        let read = records::manuscripts(&self.own).await;
        if let Err(fault) = &read {
            log("manuscripts cannot be read", fault);
        }
        (self.tell)(Event::ManuscriptsRead(read.map_err(Into::into)));
    }

    /// Stores a manuscript.
    pub async fn keep_manuscript(&self, manuscript: Rc<Manuscript>) {
        let kept = match records::keep_manuscript(&self.own, &manuscript).await {
            Ok(true) => {
                self.channel.post(&News::Manuscripts);
                Ok(())
            }
            Ok(false) => Err(ManuscriptProblem::Overtaken),
            Err(fault) => Err(ManuscriptProblem::Storage(fault.into())),
        };
        (self.tell)(Event::ManuscriptKept(manuscript.id, kept));
    }

    /// Removes a manuscript.
    pub async fn remove_manuscript(&self, manuscript: ManuscriptId) {
        let removed = records::remove_manuscript(&self.own, manuscript).await;
        if removed.is_ok() {
            self.channel.post(&News::Manuscripts);
        }
        (self.tell)(Event::ManuscriptRemoved(manuscript, removed.map_err(Into::into)));
    }

    /// Stores an evidence file.
    pub async fn keep_file(&self, dossier: DossierId, sha256: &str, file: &StoredFile) -> Result<(), Fault> {
        records::keep_file(self.database(dossier), dossier, sha256, file).await
    }

    /// Removes evidence files.
    pub async fn drop_files(&self, dossier: DossierId, files: BTreeSet<Rc<str>>) {
        if let Err(fault) = records::drop_files(self.database(dossier), dossier, &files).await {
            log("files that were taken out are still there", &fault);
        }
    }

    /// An evidence file, if it is here.
    pub async fn file(&self, dossier: DossierId, sha256: &str) -> Result<Option<StoredFile>, Fault> {
        records::file(self.database(dossier), dossier, sha256).await
    }

    /// The digests of the evidence files of a dossier.
    pub async fn files(&self, dossier: DossierId) -> Result<BTreeSet<Rc<str>>, Fault> {
        records::files(self.database(dossier), dossier).await
    }

    /// Removes a dossier and all that was remembered of it.
    pub async fn delete(&self, dossier: DossierId) {
        let removed = records::remove(self.database(dossier), dossier).await;
        if removed.is_ok() {
            self.outbox.borrow_mut().forget(dossier);
            sentinel::forget(dossier);
            drafts::remove(dossier);
            acting::keep(dossier, None);
            acting::keep_side(dossier, Default::default());
            self.channel.post(&News::Deleted(dossier));
        }
        (self.tell)(Event::Deleted(dossier, removed.map_err(Into::into)));
    }

    /// Puts an example into its database, or into memory where that is refused: one can look around all the same.
    pub async fn put_example(&self, entries: &[Rc<Entry>], summary: &Summary) {
        if let Err(fault) = records::append(&self.example, entries, summary).await {
            log("the example is kept in memory", &fault);
            self.outbox.borrow_mut().put(entries, summary);
        }
    }

    /// Keeps what is not on the disk where it survives the page; tells whether all of it is safe.
    pub fn stash(&self) -> bool {
        self.outbox.borrow_mut().stash()
    }

    /// The database of this browser's own work, which also keeps what is of no dossier.
    pub fn own(&self) -> &Database {
        &self.own
    }

    /// Tells the other tabs.
    pub fn post(&self, news: &News) {
        self.channel.post(news);
    }

    /// The database that keeps the key with which one signs.
    pub fn keys(&self) -> &Database {
        &self.own
    }

    fn database(&self, dossier: DossierId) -> &Database {
        if shelf::is_example(dossier) { &self.example } else { &self.own }
    }

    fn remember(&self, summary: &Summary, n_entries: u32) {
        if !shelf::is_example(summary.dossier) {
            sentinel::remember(summary, n_entries);
        }
    }

    /// Says that something is not on the disk.
    pub fn fail(&self, fault: Fault) {
        log("entries are not saved", &fault);
        (self.tell)(Event::AppendFailed(fault.into()));
    }

    /// Asks the browser not to drop our data when the disk gets full. Chromium decides by how much the site is used,
    /// so it is asked at each visit; Firefox asks the user and answers only then, so nobody waits for it.
    pub fn ask_to_persist(&self) {
        if self.was_asked_to_persist.replace(true) {
            return;
        }
        let navigator = web_sys::window().map(|window| window.navigator());
        // Where the page is not secure, and in some browsers, there is no such manager.
        let has_manager = |navigator: &web_sys::Navigator| {
            Reflect::get(navigator, &"storage".into()).is_ok_and(|manager| manager.is_object())
        };
        let promise = navigator.filter(has_manager).and_then(|navigator| navigator.storage().persist().ok());
        if let Some(promise) = promise {
            spawn_local(async move { drop(JsFuture::from(promise).await) });
        }
    }
}
