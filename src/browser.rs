//! Runs what the program asks of the browser: each [`Effect`] is carried out and answered by events.
//!
//! # Where to start
//! - [`Browser::run`] is the list of effects.
//! - `storage` keeps dossiers: `database` is IndexedDB, `records` what stands in it, `outbox` what is not there yet,
//!   `sentinel` what must be there. `local`, `drafts`, `acting` and `beginning` are the small synchronous store beside it.
//! - `desks` keeps comparisons of organisations, `organisations` and `results` read what comes into them, and `exchange`
//!   writes what leaves them.
//! - `keys` holds the key with which one signs.
//! - `library` fetches what comes with the program; `files` and `background` read and write files, `attachments`
//!   evidence files, `pictures` figures.
//! - `listen` and `channel` hear what nobody asked for.
//!
//! Everything here can fail: storage may be refused, wiped or full, and promises may never be kept. A fault becomes
//! an event or a line in the console, never a panic.

mod acting;
mod attachments;
mod background;
mod beginning;
mod channel;
mod clipboard;
mod database;
mod desks;
mod drafts;
mod exchange;
mod fault;
mod fetch;
pub mod files;
mod keys;
mod library;
mod listen;
mod local;
mod mappings;
mod organisations;
mod outbox;
pub mod panics;
mod pictures;
mod printing;
mod records;
mod responses;
mod results;
mod sentinel;
mod sheets;
mod storage;
mod turns;

use std::rc::Rc;

use gloo::timers::callback::Timeout;
use wasm_bindgen_futures::spawn_local;

use crate::app::{Effect, Event, Route};
use crate::dossier::entry::Timestamp;
use crate::formats::message::Request;
use background::Background;
use listen::Listeners;
use storage::Storage;

/// The browser around the program.
pub struct Browser {
    storage: Rc<Storage>,
    background: Background,
    tell: Rc<dyn Fn(Event)>,
    _listeners: Listeners,
}

impl Browser {
    /// Begins to listen and tells at once what is known without asking anyone: `Event::Began`.
    pub fn start(tell: Rc<dyn Fn(Event)>) -> Self {
        let beginning = beginning::beginning();
        // Any bits of true randomness tell one page from another.
        let storage = Storage::new(beginning.random as u32, tell.clone());
        let listeners = listen::listen(&storage, &tell);
        tell(Event::Began(beginning));
        Self { storage, background: Background::default(), tell, _listeners: listeners }
    }

    /// Carries out an effect; the events that answer it come by the function given at the start.
    pub fn run(&self, effect: Effect) {
        let tell = self.tell.clone();
        match effect {
            Effect::ReadTexts(language) => self.answer(library::read_texts(language)),
            Effect::ReadCatalogue => self.answer(library::read_catalogue()),
            Effect::ReadCrossMap => self.answer(library::read_cross_map()),
            Effect::ReadFramework(reference, language) => {
                library::read_framework(&self.storage, reference, language, move |event| tell(event));
            }
            Effect::OpenExample(language) => {
                spawn_local(library::open_example(self.storage.clone(), language, move |event| tell(event)));
            }

            Effect::ReadShelf => self.storage.in_turn(|storage| async move { storage.read_shelf().await }),
            Effect::ReadDossier(dossier) => {
                self.storage.in_turn(move |storage| async move { storage.read_dossier(dossier).await });
            }
            Effect::ReadJoined(dossier) => {
                self.storage.in_turn(move |storage| async move { storage.read_joined(dossier).await });
            }
            Effect::Append(_, entries, summary) => self.storage.append(entries, summary),
            Effect::KeepSummary(summary) => {
                self.storage.in_turn(|storage| async move { storage.keep_summary(summary).await });
            }
            Effect::KeepFramework(dossier, package) => {
                self.storage.in_turn(move |storage| async move { storage.keep_framework(dossier, package).await });
            }
            Effect::ReadManuscripts => self.storage.in_turn(|storage| async move { storage.read_manuscripts().await }),
            Effect::KeepManuscript(manuscript) => {
                self.storage.in_turn(|storage| async move { storage.keep_manuscript(manuscript).await });
            }
            Effect::RemoveManuscript(manuscript) => {
                self.storage.in_turn(move |storage| async move { storage.remove_manuscript(manuscript).await });
            }
            Effect::KeepEdition(package) => {
                self.storage.in_turn(|storage| async move { storage.keep_edition(package).await });
            }
            Effect::Delete(dossier) => {
                self.storage.in_turn(move |storage| async move { storage.delete(dossier).await });
            }
            Effect::ForgetLost(shelf) => sentinel::forget_lost(&shelf),
            Effect::KeepDrafts(dossier, drafts) => drafts::keep(dossier, &drafts),
            Effect::KeepActing(dossier, member) => acting::keep(dossier, member),
            Effect::KeepSide(dossier, side) => acting::keep_side(dossier, side),
            Effect::KeepAttachments(dossier, ticket) => {
                spawn_local(attachments::keep(self.storage.clone(), dossier, ticket, tell));
            }
            Effect::ListFiles(dossier) => self.storage.in_turn(move |storage| async move {
                tell(Event::FilesListed(dossier, storage.files(dossier).await.map_err(Into::into)));
            }),
            Effect::DropFiles(dossier, files) => {
                self.storage.in_turn(move |storage| async move { storage.drop_files(dossier, files).await });
            }
            Effect::KeepBrought(dossier, files) => self.storage.in_turn(move |storage| async move {
                attachments::keep_brought(&storage, dossier, files).await.into_iter().for_each(&*tell);
            }),
            Effect::ForgetBrought(files) => attachments::forget(&files),
            Effect::ShowFile(dossier, file) => {
                let storage = self.storage.clone();
                self.answer(async move { attachments::show(&storage, dossier, file).await });
            }
            Effect::SaveFile(dossier, file) => {
                let storage = self.storage.clone();
                spawn_local(async move {
                    attachments::save(&storage, dossier, file).await.into_iter().for_each(&*tell);
                });
            }
            Effect::ForgetAddress(address) => attachments::forget_address(&address),
            Effect::KeepSettings(settings) => beginning::keep_settings(&settings),

            Effect::Export { dossier, entries, packages, files: wanted, name, at, side } => {
                let (storage, background) = (self.storage.clone(), self.background.clone());
                spawn_local(async move {
                    let gathered = attachments::gather(&storage, dossier, &wanted).await;
                    let request = Request::WriteArchive { dossier, entries, packages, files: wanted, at, side };
                    files::export(background, request, &gathered, name).await.into_iter().for_each(&*tell);
                });
            }
            Effect::ExportPage { html, embed, name } => {
                let request = Request::WritePage { html, embed };
                self.answer(files::export_page(self.background.clone(), request, name));
            }
            Effect::ExportFramework { package, form, name } => {
                let request = Request::WriteFramework { package, form };
                self.answer(files::export_framework(self.background.clone(), request, form, name));
            }
            Effect::ExportBook { book, form, name } => {
                let request = Request::WriteBook { book, form };
                self.answer(files::export_book(self.background.clone(), request, form, name));
            }
            Effect::FetchWorker => self.background.fetch(),
            Effect::Print => printing::print(),
            Effect::ReadLogo(ticket) => self.answer(printing::read_logo(ticket)),
            Effect::SavePicture(picture) => self.answer(pictures::save(picture)),
            Effect::SaveText { name, bytes } => files::save_text(&name, &bytes),
            Effect::Copy { field, text } => self.answer(clipboard::copy(field, text)),
            Effect::ReadFiles(ticket) => spawn_local(files::read(self.background.clone(), ticket, tell)),

            Effect::ReadSheet(ticket) => spawn_local(sheets::read(self.background.clone(), ticket, tell)),
            Effect::PlantSheet { ticket, table, mapping, options, n_asked } => {
                let planting = sheets::Planting { ticket, table, mapping, options, n_asked };
                spawn_local(sheets::plant(self.background.clone(), planting, tell));
            }
            Effect::ReadResponses { ticket, table, panel, questionnaire, mapping, n_asked } => {
                let asked = responses::Asked { ticket, table, panel, questionnaire, mapping, n_asked };
                spawn_local(responses::read(self.background.clone(), asked, tell));
            }
            Effect::KeepResponseMapping(signature, mapping) => {
                mappings::keep(mappings::OF_RESPONSES, &signature, mapping)
            }
            Effect::KeepMapping(signature, mapping) => mappings::keep(mappings::OF_SHEETS, &signature, mapping),
            Effect::StopWorker => self.background.stop(),

            Effect::ReadCollections => {
                self.storage.in_turn(|storage| async move { desks::read_list(&storage, &*tell).await })
            }
            Effect::ReadCollection(id, known) => {
                self.storage.in_turn(move |storage| async move { desks::read_one(&storage, id, &known, &*tell).await });
            }
            Effect::AppendToCollection(id, entries, summary) => self
                .storage
                .in_turn(move |storage| async move { desks::append(&storage, id, entries, summary, &*tell).await }),
            Effect::KeepPieces(id, pieces) => {
                self.storage
                    .in_turn(move |storage| async move { desks::keep_pieces(&storage, id, pieces, &*tell).await });
            }
            Effect::KeepCollectionRow(summary) => {
                self.storage.in_turn(move |storage| async move { desks::keep_row(&storage, summary).await });
            }
            Effect::DeleteCollection(id) => {
                self.storage.in_turn(move |storage| async move { desks::delete(&storage, id, &*tell).await });
            }
            Effect::ReadOrganisations { ticket, known } => {
                spawn_local(organisations::read(self.background.clone(), ticket, known, tell));
            }
            Effect::StopOrganisations(ticket) => organisations::stop(ticket),
            Effect::ReadResults { ticket, table, package, mapping, at, n_asked } => {
                let asked = results::Asked { ticket, table, package, mapping, at, n_asked };
                spawn_local(results::read(self.background.clone(), asked, tell));
            }
            Effect::KeepResultsMapping(signature, mapping) => mappings::keep(mappings::OF_RESULTS, &signature, mapping),
            Effect::ExportCollection { collection, packages, name, at } => {
                self.answer(exchange::export(self.background.clone(), collection, packages, name, at));
            }
            Effect::ReadCollectionFile(ticket) => {
                spawn_local(exchange::read(self.background.clone(), ticket, tell));
            }
            Effect::ExportStatistics { sheet, plan, form, name, at } => {
                let asked = exchange::Statistics { sheet, plan, form, name, at };
                self.answer(exchange::export_statistics(self.background.clone(), asked));
            }

            Effect::CheckSignatures(dossier, signatures, records) => {
                spawn_local(keys::check(self.background.clone(), dossier, signatures, records, tell));
            }
            Effect::MakeKey(passphrase) => {
                self.answer(keys::make(self.storage.clone(), self.background.clone(), passphrase));
            }
            Effect::RestoreKey(file, passphrase) => {
                self.answer(keys::restore(self.storage.clone(), self.background.clone(), file, passphrase));
            }
            Effect::KeepKey(own) => keys::keep(&own),
            Effect::ForgetKey => self.storage.in_turn(|storage| async move { keys::forget(storage.keys()).await }),
            Effect::Sign { draft, bytes, key, passphrase } => {
                let (storage, background) = (self.storage.clone(), self.background.clone());
                self.answer(async move {
                    let signed = keys::sign(&storage, background, &key, &bytes, passphrase).await;
                    Event::SignatureMade(draft, signed)
                });
            }
            Effect::KeepSigners(signers) => keys::keep_signers(&signers),
            Effect::Go(to) => self.go(&to),
            Effect::GoInPlace(to) => go_in_place(&to),
            // The page moves the focus itself, once it has drawn what the focus goes to.
            Effect::FocusOn(_) => {}
            Effect::ShowTitle(title) => show_title(&title),
            Effect::Wait(millis, event) => drop(Timeout::new(millis, move || tell(*event)).forget()),
        }
    }

    fn answer(&self, event: impl Future<Output = Event> + 'static) {
        let tell = self.tell.clone();
        spawn_local(async move { tell(event.await) });
    }

    /// The address brings one to the page; where it is the same already, nobody would hear of it.
    fn go(&self, to: &Route) {
        let Some(window) = web_sys::window() else { return };
        let wanted = to.href();
        if window.location().hash().is_ok_and(|present| present == wanted) {
            let (tell, to) = (self.tell.clone(), to.clone());
            spawn_local(async move { tell(Event::RouteChanged(to)) });
        } else if let Err(error) = window.location().set_hash(&wanted) {
            fault::log("the address stays as it is", &error.into());
        }
    }
}

/// The page that the address means.
pub fn route() -> Route {
    let hash = web_sys::window().and_then(|window| window.location().hash().ok()).unwrap_or_default();
    // The browser writes some characters as percent signs and digits.
    let hash = js_sys::decode_uri_component(&hash).map_or(hash, String::from);
    hash.trim_start_matches('#').parse().unwrap_or(Route::Unknown)
}

/// What the clock of this machine says.
pub fn now() -> Timestamp {
    beginning::now()
}

/// The address changes without a step of its own in the history.
fn go_in_place(to: &Route) {
    let Some(window) = web_sys::window() else { return };
    if let Err(error) = window.location().replace(&to.href()) {
        fault::log("the address stays as it is", &error.into());
    }
}

fn show_title(title: &str) {
    if let Some(document) = web_sys::window().and_then(|window| window.document()) {
        document.set_title(title);
    }
}
