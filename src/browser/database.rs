//! One IndexedDB database: opening it, transactions, and what to do when the browser closes or breaks it.
//!
//! It is written on web-sys itself: the crate `indexed_db_futures` brings thirty packages and still lacks what
//! matters here, the loss that Chromium reports while opening, and a limit on waiting.

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use js_sys::{Array, Function, Object, Reflect};
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{IdbDatabase, IdbFactory, IdbOpenDbRequest, IdbTransaction, IdbVersionChangeEvent};

use super::fault::{Fault, log, promised, within};

/// The entries of all dossiers: `[dossier, entry]` → the entry as JSON text.
pub(super) const ENTRIES: &str = "entries";
/// The rows of the list: dossier → `Summary` as JSON text.
pub(super) const DOSSIERS: &str = "dossiers";
/// Frameworks in use: `<id>-<edition>` → `Package` as JSON text.
pub(super) const FRAMEWORKS: &str = "frameworks";

/// Frameworks that are being written: manuscript → `Manuscript` as JSON text.
pub(super) const MANUSCRIPTS: &str = "manuscripts";

/// Evidence files: `[dossier, SHA-256]` → `{ type, bytes }`, the media type as text and an array buffer.
pub(super) const FILES: &str = "files";

/// The key with which one signs here: `did:key` → the browser's own key, which cannot be read.
pub(super) const KEYS: &str = "keys";

/// The rows of the list of comparisons: collection → `DeskSummary` as JSON text.
pub(super) const COLLECTIONS: &str = "collections";

/// What was decided on comparisons: `[collection, entry]` → the entry as JSON text.
pub(super) const DESK: &str = "desk";

/// Results of organisations: `[collection, piece]` → an array buffer, as `formats::piece` writes it.
pub(super) const PIECES: &str = "pieces";

const STORES: [&str; 9] = [ENTRIES, DOSSIERS, FRAMEWORKS, MANUSCRIPTS, FILES, KEYS, COLLECTIONS, DESK, PIECES];

/// A new version only adds stores; what is stored is never converted in place.
const VERSION: u32 = 5;

/// How long the browser may take for one answer, in milliseconds.
const PATIENCE: i32 = 5_000;

/// The same where an evidence file goes in or out: 20 MB may take long on an old disk.
const PATIENCE_WITH_FILES: i32 = 60_000;

/// Faults that a second try does not mend: what was asked is refused, not disturbed.
const FINAL: [&str; 5] = ["ConstraintError", "DataCloneError", "QuotaExceededError", "VersionError", "DataError"];

/// A database, opened when it is first used.
pub(super) struct Database {
    name: &'static str,
    connection: Rc<RefCell<Option<IdbDatabase>>>,
    was_wiped: Rc<Cell<bool>>,
    unreachable: RefCell<Option<Fault>>,
    unwritable: RefCell<Option<Fault>>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Mode {
    Read,
    Write,
}

impl Mode {
    fn word(self) -> &'static str {
        match self {
            Mode::Read => "readonly",
            Mode::Write => "readwrite",
        }
    }
}

impl Database {
    /// The database of that name.
    pub fn new(name: &'static str) -> Self {
        Self {
            name,
            connection: Rc::default(),
            was_wiped: Rc::default(),
            unreachable: RefCell::default(),
            unwritable: RefCell::default(),
        }
    }

    /// Asks for something; what is asked is answered when this returns.
    pub async fn read<T>(&self, stores: &[&str], ask: impl Fn(&IdbTransaction) -> Asked<T>) -> Result<T, Fault> {
        self.run(stores, Mode::Read, ask).await
    }

    /// Writes something; it is on the disk, all of it, when this returns, and none of it on a fault.
    ///
    /// After a fault that is no refusal, nothing more is written until the page is loaded again: Chromium accepts
    /// writes after a full disk, and drops them with all the rest at its next start.
    pub async fn write<T>(&self, stores: &[&str], ask: impl Fn(&IdbTransaction) -> Asked<T>) -> Result<T, Fault> {
        let known = self.unwritable.borrow().clone();
        if let Some(fault) = known {
            return Err(fault);
        }
        let result = self.run(stores, Mode::Write, ask).await;
        // Where there is no room for a file of many megabytes, there may well be some for entries.
        let is_harmless = |fault: &Fault| match fault.name.as_str() {
            "ConstraintError" => true,
            "QuotaExceededError" => stores == [FILES] || stores == [PIECES],
            // A browser that cannot keep a key says so, and has lost nothing.
            "DataCloneError" => stores == [KEYS],
            _ => false,
        };
        if let Err(fault) = &result
            && !is_harmless(fault)
        {
            self.unwritable.replace(Some(fault.clone()));
        }
        result
    }

    /// The browser said, while opening, that it had to throw the data away.
    pub fn was_wiped(&self) -> bool {
        self.was_wiped.get()
    }

    /// Tries, and once more over a new connection; a third time has never helped anyone.
    async fn run<T>(&self, stores: &[&str], mode: Mode, ask: impl Fn(&IdbTransaction) -> Asked<T>) -> Result<T, Fault> {
        match self.attempt(stores, mode, &ask).await {
            Err(fault) if !is_final(&fault) && self.unreachable.borrow().is_none() => {
                log("the database is opened anew", &fault);
                self.disconnect();
                self.attempt(stores, mode, &ask).await
            }
            result => result,
        }
    }

    async fn attempt<T>(
        &self,
        stores: &[&str],
        mode: Mode,
        ask: &impl Fn(&IdbTransaction) -> Asked<T>,
    ) -> Result<T, Fault> {
        let connection = self.connect().await?;
        let transaction = begin(&connection, stores, mode)?;
        let done = promised(|resolve, reject| {
            transaction.set_oncomplete(Some(resolve));
            transaction.set_onabort(Some(reject));
        });
        let asked = ask(&transaction);
        if asked.is_err() {
            // Nothing is asked by halves. When it can no longer be aborted, it is over already.
            let _ = transaction.abort();
        }
        let is_large = stores.contains(&FILES) || stores.contains(&PIECES);
        let patience = if is_large { PATIENCE_WITH_FILES } else { PATIENCE };
        let ended = within(patience, done).await;
        let answer = asked?;
        match ended {
            Ok(_) => Ok(answer),
            Err(reason) => Err(fault_of(&transaction, reason)),
        }
    }

    async fn connect(&self) -> Result<IdbDatabase, Fault> {
        let known = self.connection.borrow().clone();
        if let Some(connection) = known {
            return Ok(connection);
        }
        let refused = self.unreachable.borrow().clone();
        if let Some(fault) = refused {
            return Err(fault);
        }
        let opened = match self.open().await {
            Err(fault) if !is_final(&fault) && fault.name != Fault::NO_ANSWER => self.open().await,
            result => result,
        };
        // The next effect shall not wait as long for the same silence.
        opened.inspect_err(|fault| drop(self.unreachable.replace(Some(fault.clone()))))
    }

    async fn open(&self) -> Result<IdbDatabase, Fault> {
        let request = factory()?.open_with_u32(self.name, VERSION)?;
        request.set_onupgradeneeded(Some(&self.upgrade()));
        request.set_onblocked(Some(&on_blocked()));
        let opened = promised(|resolve, reject| {
            request.set_onsuccess(Some(resolve));
            request.set_onerror(Some(reject));
        });
        if let Err(reason) = within(PATIENCE, opened).await {
            let fault = match request.error() {
                Ok(Some(error)) => Fault::from(JsValue::from(error)),
                _ => Fault::from(reason),
            };
            close_when_opened(&request);
            return Err(fault);
        }
        let connection: IdbDatabase = request.result()?.unchecked_into();
        let let_go = self.let_go();
        // Another tab wants a newer version or to delete it all: we must not stand in its way.
        connection.set_onversionchange(Some(&let_go));
        // The browser closed it, as WebKit does to tabs in the background; the next use opens it again.
        connection.set_onclose(Some(&let_go));
        self.connection.replace(Some(connection.clone()));
        Ok(connection)
    }

    fn upgrade(&self) -> Function {
        let was_wiped = self.was_wiped.clone();
        let upgrade = move |event: IdbVersionChangeEvent| -> Result<(), JsValue> {
            let loss = Reflect::get(&event, &"dataLoss".into())?;
            was_wiped.set(loss.as_string().is_some_and(|loss| loss != "none"));
            let target = event.target().ok_or(JsValue::NULL)?;
            let database: IdbDatabase = target.unchecked_into::<IdbOpenDbRequest>().result()?.unchecked_into();
            let present = database.object_store_names();
            for store in STORES.into_iter().filter(|store| !present.contains(store)) {
                database.create_object_store(store)?;
            }
            Ok(())
        };
        Closure::once_into_js(upgrade).unchecked_into()
    }

    fn let_go(&self) -> Function {
        let slot = self.connection.clone();
        let let_go = Closure::<dyn Fn()>::new(move || close(&slot));
        let_go.into_js_value().unchecked_into()
    }

    fn disconnect(&self) {
        close(&self.connection);
    }
}

fn is_final(fault: &Fault) -> bool {
    FINAL.contains(&fault.name.as_str())
}

/// What a transaction was asked for.
pub(super) type Asked<T> = Result<T, JsValue>;

fn factory() -> Result<IdbFactory, Fault> {
    let window = web_sys::window().ok_or_else(|| Fault::missing("the window"))?;
    window.indexed_db()?.ok_or_else(|| Fault::missing("IndexedDB"))
}

/// web-sys offers the durability behind an unstable flag only, so the method is called by its name.
fn begin(connection: &IdbDatabase, stores: &[&str], mode: Mode) -> Result<IdbTransaction, JsValue> {
    let names: Array = stores.iter().map(|store| JsValue::from_str(store)).collect();
    let options = Object::new();
    if mode == Mode::Write {
        // Complete means on the disk. The usual “relaxed” loses hundreds of entries in a power cut.
        Reflect::set(&options, &"durability".into(), &"strict".into())?;
    }
    let method: Function = Reflect::get(connection, &"transaction".into())?.dyn_into()?;
    method.call3(connection, &names, &mode.word().into(), &options).map(JsCast::unchecked_into)
}

/// Why a transaction ended without completing.
fn fault_of(transaction: &IdbTransaction, reason: JsValue) -> Fault {
    if let Some(error) = transaction.error() {
        return Fault::from(JsValue::from(error));
    }
    if reason.is_instance_of::<web_sys::Event>() {
        return Fault::new("AbortError", "the browser ended the transaction");
    }
    // It did not answer; what comes late must not be taken for what is asked next.
    let _ = transaction.abort();
    Fault::from(reason)
}

fn close(slot: &RefCell<Option<IdbDatabase>>) {
    if let Some(connection) = slot.take() {
        connection.close();
    }
}

/// A connection that comes too late would stand in the way of other tabs.
fn close_when_opened(request: &IdbOpenDbRequest) {
    let late = request.clone();
    let close = Closure::once_into_js(move || {
        if let Ok(database) = late.result() {
            database.unchecked_into::<IdbDatabase>().close();
        }
    });
    request.set_onsuccess(Some(close.unchecked_ref()));
}

fn on_blocked() -> Function {
    let tell = || log("the database waits", &Fault::new("Blocked", "another tab has an older version open"));
    Closure::once_into_js(tell).unchecked_into()
}
