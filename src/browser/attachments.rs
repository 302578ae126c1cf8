//! Evidence files: storing those that were chosen, giving them back, and holding those that an opened file brought
//! until somebody wants them.
//!
//! In the database they are plain bytes with their media type, never the browser's own file objects: those lead to
//! files elsewhere, which some browsers lose and none keeps in the same transaction.

use std::cell::RefCell;
use std::collections::BTreeSet;
use std::rc::Rc;

use js_sys::{Array, Map, Reflect, Uint8Array};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{Blob, BlobPropertyBag, File, SubtleCrypto, Url};

use super::fault::{Fault, log};
use super::files::{self, download};
use super::records::StoredFile;
use super::storage::Storage;
use crate::app::Event;
use crate::app::files::{AttachmentProblem, FileTicket, LARGEST_ATTACHMENT};
use crate::dossier::entry::DossierId;
use crate::dossier::evidence::FileRef;
use crate::formats::digest::{hexadecimal, sha256};
use crate::formats::{limits, media_type, name};

thread_local! {
    /// What opened files brought, each digest as often as it was brought. The browser may keep it wherever it likes.
    static BROUGHT: RefCell<Vec<(Rc<str>, Blob)>> = RefCell::default();
}

/// Stores the files of a ticket, one after the other, and says what became of each.
pub(super) async fn keep(storage: Rc<Storage>, dossier: DossierId, ticket: FileTicket, tell: Rc<dyn Fn(Event)>) {
    for file in files::take(ticket) {
        let name: Rc<str> = file.name().into();
        let tell = tell.clone();
        match read(&file).await {
            Ok((reference, stored)) => storage.in_turn(move |storage| async move {
                let kept = storage.keep_file(dossier, &reference.sha256, &stored).await;
                tell(Event::AttachmentKept(ticket, name, kept.map(|()| reference).map_err(problem)));
            }),
            Err(problem) => tell(Event::AttachmentKept(ticket, name, Err(problem))),
        }
    }
}

/// Reads a file that was chosen. One that is too large is not looked at.
async fn read(file: &File) -> Result<(FileRef, StoredFile), AttachmentProblem> {
    // A size is a whole number, far below 2^53.
    let bytes = file.size() as u64;
    if bytes > LARGEST_ATTACHMENT {
        return Err(AttachmentProblem::TooLarge { bytes });
    }
    let read = JsFuture::from(file.array_buffer()).await.map_err(|error| problem(error.into()))?;
    let contents = Uint8Array::new(&read);
    let media_type = media_type_of(&contents);
    let reference = FileRef {
        name: file.name().chars().take(limits::NAME_CHARS).collect::<String>().into(),
        media_type: media_type.into(),
        bytes: contents.length().into(),
        sha256: digest(&contents).await,
    };
    Ok((reference, StoredFile { media_type: media_type.into(), contents }))
}

/// SHA-256, by the browser where it offers that, which is many times faster.
async fn digest(contents: &Uint8Array) -> Rc<str> {
    match digest_by_browser(contents).await {
        Some(digest) => hexadecimal(&digest),
        None => sha256(&contents.to_vec()),
    }
}

async fn digest_by_browser(contents: &Uint8Array) -> Option<Vec<u8>> {
    let crypto = web_sys::window()?.crypto().ok()?;
    // Pages that did not come over a secure connection have none.
    let subtle: SubtleCrypto = Reflect::get(&crypto, &"subtle".into()).ok()?.dyn_into().ok()?;
    let promise = subtle.digest_with_str_and_buffer_source("SHA-256", contents).ok()?;
    let digest = JsFuture::from(promise).await.ok()?;
    Some(Uint8Array::new(&digest).to_vec()).filter(|digest| digest.len() == 32)
}

/// What a file is. Its beginning and its end tell; the rest is not copied.
fn media_type_of(contents: &Uint8Array) -> &'static str {
    let length = contents.length();
    if length <= media_type::START + media_type::END {
        return media_type::of(&contents.to_vec());
    }
    let start = contents.subarray(0, media_type::START).to_vec();
    let end = contents.subarray(length - media_type::END, length).to_vec();
    media_type::of(&[start, end].concat())
}

/// Gives the page an address of a file, under which it can be nothing but a picture, a PDF or bytes to be saved.
pub(super) async fn show(storage: &Storage, dossier: DossierId, file: FileRef) -> Event {
    let address = match stored(storage, dossier, &file).await {
        Ok(stored) => address_of(&stored).map_err(|error| problem(error.into())),
        Err(problem) => Err(problem),
    };
    Event::FileShown(file, address)
}

fn address_of(stored: &StoredFile) -> Result<Rc<str>, JsValue> {
    Ok(Url::create_object_url_with_blob(&blob(&stored.contents, safe(&stored.media_type))?)?.into())
}

/// Forgets an address that was given.
pub(super) fn forget_address(address: &str) {
    if let Err(error) = Url::revoke_object_url(address) {
        log("an address is not forgotten", &error.into());
    }
}

/// Hands a file to the user under its own name; tells when it is not there.
pub(super) async fn save(storage: &Storage, dossier: DossierId, file: FileRef) -> Option<Event> {
    let saved = match stored(storage, dossier, &file).await {
        Ok(stored) => download(&stored.contents, &name::download_name(&file.name), safe(&stored.media_type))
            .map_err(|error| problem(error.into())),
        Err(problem) => Err(problem),
    };
    saved.err().map(|problem| Event::FileShown(file, Err(problem)))
}

async fn stored(storage: &Storage, dossier: DossierId, file: &FileRef) -> Result<StoredFile, AttachmentProblem> {
    storage.file(dossier, &file.sha256).await.map_err(problem)?.ok_or(AttachmentProblem::Missing)
}

/// A type that no browser runs anything for.
fn safe(media_type: &str) -> &str {
    if media_type::is_shown(media_type) { media_type } else { media_type::UNKNOWN }
}

/// The files of a dossier that go into its file, by their digests. Those that are not there are left out.
pub(super) async fn gather(storage: &Storage, dossier: DossierId, wanted: &[Rc<str>]) -> Map {
    let files = Map::new();
    for sha256 in wanted {
        match storage.file(dossier, sha256).await {
            Ok(Some(stored)) => drop(files.set(&JsValue::from_str(sha256), &stored.contents)),
            Ok(None) => log("a file is left out", &Fault::new("NotFoundError", &**sha256)),
            Err(fault) => log("a file is left out", &fault),
        }
    }
    files
}

/// Holds the files that an opened file brought.
pub(super) fn hold(files: &Map) {
    files.for_each(&mut |contents, sha256| {
        let sha256: Rc<str> = sha256.as_string().unwrap_or_default().into();
        match blob(contents.unchecked_ref(), media_type::UNKNOWN) {
            Ok(blob) => BROUGHT.with_borrow_mut(|brought| brought.push((sha256, blob))),
            Err(error) => log("a file that was brought is not held", &error.into()),
        }
    });
}

/// Lets go of files that were held.
pub(super) fn forget(files: &BTreeSet<Rc<str>>) {
    files.iter().for_each(|sha256| drop(take_brought(sha256)));
}

fn take_brought(sha256: &Rc<str>) -> Option<Blob> {
    BROUGHT.with_borrow_mut(|brought| {
        let place = brought.iter().position(|(held, _)| held == sha256)?;
        Some(brought.remove(place).1)
    })
}

/// Stores files that were held, and says which files the dossier then has, and how many were not stored.
pub(super) async fn keep_brought(storage: &Storage, dossier: DossierId, files: BTreeSet<Rc<str>>) -> Vec<Event> {
    let (mut n_lost, mut first) = (0, None);
    for sha256 in &files {
        if let Err(fault) = keep_one_brought(storage, dossier, sha256).await {
            log("a file that was brought is not stored", &fault);
            n_lost += 1;
            first.get_or_insert(problem(fault));
        }
    }
    let listed = Event::FilesListed(dossier, storage.files(dossier).await.map_err(Into::into));
    let lost = first.map(|problem| Event::FilesNotKept(dossier, n_lost, problem));
    std::iter::once(listed).chain(lost).collect()
}

async fn keep_one_brought(storage: &Storage, dossier: DossierId, sha256: &Rc<str>) -> Result<(), Fault> {
    let blob = take_brought(sha256).ok_or_else(|| Fault::missing("the file"))?;
    let contents = Uint8Array::new(&JsFuture::from(blob.array_buffer()).await?);
    let media_type = media_type_of(&contents).into();
    storage.keep_file(dossier, sha256, &StoredFile { media_type, contents }).await
}

/// Bytes as the browser holds them for a page.
pub(super) fn blob(contents: &Uint8Array, media_type: &str) -> Result<Blob, JsValue> {
    let options = BlobPropertyBag::new();
    options.set_type(media_type);
    Blob::new_with_u8_array_sequence_and_options(&Array::of1(contents), &options)
}

fn problem(fault: Fault) -> AttachmentProblem {
    match fault.name.as_str() {
        "QuotaExceededError" => AttachmentProblem::NoRoom,
        _ => AttachmentProblem::Storage(fault.line()),
    }
}
