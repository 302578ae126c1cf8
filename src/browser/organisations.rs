//! Reading many files for a comparison: some at a time, so that the page lives meanwhile and nobody holds all of their
//! bytes. The worker reads them; here they are handed over, and what it makes of them is taken apart.

use std::cell::{Cell, RefCell};
use std::collections::BTreeSet;
use std::rc::Rc;

use js_sys::{Date, Map, Promise, Reflect, Uint8Array};
use wasm_bindgen_futures::JsFuture;
use web_sys::File;

use super::background::{Background, OnProgress};
use super::fault::{Fault, log, promised};
use super::files;
use crate::app::Event;
use crate::app::desks::{Gathered, Piece};
use crate::app::files::FileTicket;
use crate::formats::archive::ReadError;
use crate::formats::intake::{Refusal, Refused};
use crate::formats::message::{PieceRef, Progress, Request, Response, pieces_of};
use crate::formats::piece;
use crate::framework::Framework;

/// The most files that go to the worker at once. Whoever cancels waits for no more than these.
const FILES_AT_ONCE: usize = 100;

/// The most bytes of files that go to the worker at once, unless a single file has more.
const BYTES_AT_ONCE: f64 = 16e6;

/// How many files the browser reads at a time.
const READ_AT_ONCE: usize = 8;

/// How often progress is told, in milliseconds.
const TOLD_EVERY: f64 = 100.0;

thread_local! {
    static STOPPED: RefCell<BTreeSet<FileTicket>> = RefCell::default();
}

/// Reads no more files of a ticket than are being read.
pub(super) fn stop(ticket: FileTicket) {
    STOPPED.with_borrow_mut(|stopped| stopped.insert(ticket));
}

/// Reads the files of a ticket. Frameworks that files brought are known to the later ones.
pub(super) async fn read(
    background: Background,
    ticket: FileTicket,
    mut known: Vec<Rc<Framework>>,
    tell: Rc<dyn Fn(Event)>,
) {
    let files = files::take(ticket);
    let counter =
        Counter { ticket, total: files.len() as u64, ahead: Cell::new(0), told_at: Cell::new(0.0), tell: tell.clone() };
    let counter = Rc::new(counter);
    let mut done = 0;
    for batch in batches(&files) {
        if STOPPED.with_borrow(|stopped| stopped.contains(&ticket)) {
            break;
        }
        let on_progress: OnProgress = {
            let counter = counter.clone();
            let n_files = batch.len() as u64;
            Rc::new(move |progress| counter.tell_within(done, n_files, progress))
        };
        let names: Vec<Rc<str>> = batch.iter().map(name_of).collect();
        let gathered = read_batch(&background, batch, &names, &known, on_progress).await;
        done += batch.len() as u64;
        let gathered = gathered.unwrap_or_else(|fault| {
            log("files were not read", &fault);
            all_refused(&names, &fault)
        });
        known.extend(gathered.packages.iter().map(|package| package.framework.clone()));
        counter.tell_now(done);
        tell(Event::OrganisationsRead(ticket, gathered));
        pause().await;
    }
    STOPPED.with_borrow_mut(|stopped| stopped.remove(&ticket));
    tell(Event::OrganisationsEnded(ticket));
}

/// Tells how many files were read, ten times a second at most.
struct Counter {
    ticket: FileTicket,
    total: u64,
    /// By how much files in ZIPs exceed the files that were chosen.
    ahead: Cell<u64>,
    told_at: Cell<f64>,
    tell: Rc<dyn Fn(Event)>,
}

impl Counter {
    /// Something of a batch was read. The files of a ZIP are counted as soon as it is open.
    fn tell_within(&self, done: u64, n_files: u64, progress: Progress) {
        let more = progress.total.saturating_sub(n_files);
        if progress.done == progress.total {
            self.ahead.set(self.ahead.get() + more);
            return self.tell_once(done + n_files, 0, 0);
        }
        self.tell_once(done, progress.done, more);
    }

    /// A batch was read.
    fn tell_now(&self, done: u64) {
        self.told_at.set(0.0);
        self.tell_once(done, 0, 0);
    }

    fn tell_once(&self, done: u64, within: u64, more: u64) {
        let now = Date::now();
        if now - self.told_at.get() < TOLD_EVERY {
            return;
        }
        self.told_at.set(now);
        let ahead = self.ahead.get();
        let progress = Progress { done: done + within + ahead, total: self.total + ahead + more };
        (self.tell)(Event::OrganisationsProgressed(self.ticket, progress));
    }
}

/// As many files as go to the worker at once.
fn batches(files: &[File]) -> Vec<&[File]> {
    let mut batches = Vec::new();
    let mut rest = files;
    while !rest.is_empty() {
        let mut bytes = 0.0;
        let fits = |file: &&File| {
            bytes += file.size();
            bytes <= BYTES_AT_ONCE
        };
        let n = rest.iter().take(FILES_AT_ONCE).take_while(fits).count().max(1);
        let (batch, after) = rest.split_at(n);
        batches.push(batch);
        rest = after;
    }
    batches
}

async fn read_batch(
    background: &Background,
    files: &[File],
    names: &[Rc<str>],
    known: &[Rc<Framework>],
    on_progress: OnProgress,
) -> Result<Gathered, Fault> {
    let request = Request::ReadOrganisations { names: names.to_vec(), known: known.to_vec() };
    let contents = contents_of(files).await;
    let answer = background.ask_with(&request, Uint8Array::new_with_length(0), &contents, on_progress).await?;
    let Response::OrganisationsRead { pieces, packages, taken, refused } = answer.response else {
        return Err(Fault::new("DataError", "the worker answered something else"));
    };
    let pieces = self::pieces(&pieces, &answer.bytes.to_vec()).await?;
    Ok(Gathered { pieces, packages, taken, refused })
}

/// The pieces that came beside an answer, each with its bytes as they are stored.
pub(super) async fn pieces(refs: &[PieceRef], bytes: &[u8]) -> Result<Vec<(Piece, Rc<[u8]>)>, Fault> {
    let mut pieces = Vec::with_capacity(refs.len());
    for (_, bytes) in pieces_of(refs, bytes) {
        let (framework, table) = piece::read(bytes).map_err(|error| Fault::new("DataError", error.to_string()))?;
        pieces.push((Piece { framework, table: Rc::new(table) }, bytes.into()));
        if refs.len() > 1 {
            pause().await;
        }
    }
    Ok(pieces)
}

/// The bytes of files, by their places. What cannot be had is missing, and the worker says so.
async fn contents_of(files: &[File]) -> Map {
    let contents = Map::new();
    for (first, some) in files.chunks(READ_AT_ONCE).enumerate() {
        // All of them are asked for before the first is waited for.
        let asked: Vec<Promise> = some.iter().map(|file| file.array_buffer()).collect();
        for (n, promise) in asked.into_iter().enumerate() {
            match JsFuture::from(promise).await {
                Ok(buffer) => {
                    let place = (first * READ_AT_ONCE + n).to_string();
                    contents.set(&place.into(), &Uint8Array::new(&buffer));
                }
                Err(error) => log("a file cannot be had", &error.into()),
            }
        }
    }
    contents
}

/// The name of a file; of one in a folder with the way to it.
fn name_of(file: &File) -> Rc<str> {
    let path = Reflect::get(file, &"webkitRelativePath".into()).ok().and_then(|path| path.as_string());
    path.filter(|path| !path.is_empty()).unwrap_or_else(|| file.name()).into()
}

/// The worker failed over these files. None of them is taken, and those after them are tried all the same.
fn all_refused(names: &[Rc<str>], fault: &Fault) -> Gathered {
    let refused = names.iter().map(|name| {
        let error = ReadError::Malformed { part: name.clone(), place: String::new(), reason: fault.to_string() };
        Refused { name: name.clone(), why: Refusal::Unreadable(error) }
    });
    Gathered { refused: refused.collect(), ..Gathered::default() }
}

/// Lets the browser draw, and hear what people do.
pub(super) async fn pause() {
    let passed = promised(|resolve, _| {
        // Without a timer one goes on at once.
        let timer =
            web_sys::window().map(|window| window.set_timeout_with_callback_and_timeout_and_arguments_0(resolve, 0));
        if !matches!(timer, Some(Ok(_))) {
            let _ = resolve.call0(&wasm_bindgen::JsValue::UNDEFINED);
        }
    });
    let _ = JsFuture::from(passed).await;
}
