//! Files out and in: handing a file to the user, and holding files that were chosen or dropped until they are read.

use std::cell::RefCell;
use std::collections::VecDeque;
use std::rc::Rc;

use gloo::timers::callback::Timeout;
use js_sys::{Map, Uint8Array};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{Blob, File, FileList, HtmlElement, Url};

use super::attachments::{self, blob};
use super::background::Background;
use super::fault::{Fault, log};
use crate::app::Event;
use crate::app::files::{FileTicket, OfferedFile};
use crate::formats::archive::ReadError;
use crate::formats::book::BookForm;
use crate::formats::framework_file::Form;
use crate::formats::message::{Request, Response};

const MEDIA_TYPE: &str = "application/vnd.qualicycle+zip";

/// How long a slow browser may take to begin saving a file, in milliseconds.
const BLOB_LIVES: u32 = 60_000;

/// Offers that were not read were refused; only the newest few can still be asked for.
const MOST_OFFERS: usize = 8;

thread_local! {
    static OFFERS: RefCell<Offers> = RefCell::default();
}

#[derive(Default)]
struct Offers {
    last: u32,
    held: VecDeque<(FileTicket, Vec<File>)>,
}

/// Holds the files of a list, and says what they are; none when the list is empty.
pub fn hold(list: FileList) -> Option<(FileTicket, Vec<OfferedFile>)> {
    let files: Vec<File> = (0..list.length()).filter_map(|index| list.get(index)).collect();
    if files.is_empty() {
        return None;
    }
    // A size is a whole number, far below 2^53.
    let offer = |file: &File| OfferedFile { name: file.name().into(), bytes: file.size() as u64 };
    let offered = files.iter().map(offer).collect();
    OFFERS.with_borrow_mut(|offers| {
        offers.last = offers.last.wrapping_add(1);
        let ticket = FileTicket(offers.last);
        offers.held.push_back((ticket, files));
        if offers.held.len() > MOST_OFFERS {
            offers.held.pop_front();
        }
        Some((ticket, offered))
    })
}

/// The files of a ticket, which are no longer held.
pub(super) fn take(ticket: FileTicket) -> Vec<File> {
    OFFERS.with_borrow_mut(|offers| {
        let place = offers.held.iter().position(|(held, _)| *held == ticket);
        place.and_then(|place| offers.held.remove(place)).map(|(_, files)| files).unwrap_or_default()
    })
}

/// The first file of a ticket, which goes on being held: it may be read several times.
pub(super) fn first(ticket: FileTicket) -> Option<File> {
    OFFERS.with_borrow(|offers| {
        let (_, files) = offers.held.iter().find(|(held, _)| *held == ticket)?;
        files.first().cloned()
    })
}

/// Reads the files of a ticket, one after the other.
pub(super) async fn read(background: Background, ticket: FileTicket, tell: Rc<dyn Fn(Event)>) {
    for file in take(ticket) {
        let name: Rc<str> = file.name().into();
        let events = read_one(&background, &file, &name).await.unwrap_or_else(|fault| {
            log("a file was not read", &fault);
            let reason = fault.to_string();
            vec![Event::FileRead(name.clone(), Err(ReadError::Malformed { part: name, place: String::new(), reason }))]
        });
        events.into_iter().for_each(&*tell);
    }
    tell(Event::OfferRead);
}

async fn read_one(background: &Background, file: &File, name: &Rc<str>) -> Result<Vec<Event>, Fault> {
    let bytes = JsFuture::from(file.array_buffer()).await?;
    let request = Request::ReadFile { name: name.clone() };
    let answer = background.ask_with(&request, Uint8Array::new(&bytes), &Map::new(), Rc::new(|_| {})).await?;
    match answer.response {
        Response::Read { name, archives, manuscripts } => {
            attachments::hold(&answer.files);
            let frameworks = manuscripts.into_iter().map(|package| Event::FrameworkFileRead(name.clone(), package));
            Ok([Event::FileRead(name.clone(), Ok(archives))].into_iter().chain(frameworks).collect())
        }
        Response::FrameworkRead { name, package } => Ok(vec![Event::FrameworkFileRead(name, package)]),
        Response::AnswersRead { name, read } => Ok(vec![Event::AnswersRead(name, read)]),
        Response::KeyringRead { name, read } => Ok(vec![Event::KeyringRead(name, read)]),
        Response::NotRead { name, error } => Ok(vec![Event::FileRead(name, Err(error))]),
        _ => Err(unexpected()),
    }
}

/// Has a dossier written with these of its files, which includes reading it back, and hands the file to the user.
pub(super) async fn export(background: Background, request: Request, files: &Map, name: Rc<str>) -> Vec<Event> {
    let Request::WriteArchive { dossier, files: wanted, .. } = &request else { return Vec::new() };
    let exported = write(&background, &request, files, &name, MEDIA_TYPE).await;
    let left_out = exported.as_ref().map_or(0, |n_files| wanted.len().saturating_sub(*n_files));
    let exported = Event::Exported(*dossier, exported.map(|_| name).map_err(|fault| fault.line()));
    let left_out = (left_out > 0).then_some(Event::FilesLeftOut(*dossier, left_out));
    std::iter::once(exported).chain(left_out).collect()
}

/// Has a framework written, which includes reading it back, and hands the file to the user.
pub(super) async fn export_framework(background: Background, request: Request, form: Form, name: Rc<str>) -> Event {
    let exported = write(&background, &request, &Map::new(), &name, form.media_type()).await;
    Event::FrameworkExported(exported.map(|_| name).map_err(|fault| fault.line()))
}

/// Has a paper written, which includes reading back what travels in it, and hands it to the user.
pub(super) async fn export_page(background: Background, request: Request, name: Rc<str>) -> Event {
    let exported = write(&background, &request, &Map::new(), &name, "text/html;charset=utf-8").await;
    Event::PaperSaved(exported.map(|_| name).map_err(|fault| fault.line()))
}

/// Has a book written, which includes reading it back, and hands the file to the user.
pub(super) async fn export_book(background: Background, request: Request, form: BookForm, name: Rc<str>) -> Event {
    let exported = write(&background, &request, &Map::new(), &name, form.media_type()).await;
    Event::BookExported(exported.map(|_| name).map_err(|fault| fault.line()))
}

/// Has a file written and hands it to the user. Tells how many evidence files went into it.
pub(super) async fn write(
    background: &Background,
    request: &Request,
    files: &Map,
    name: &str,
    media_type: &str,
) -> Result<usize, Fault> {
    let answer = background.ask_with(request, Uint8Array::new_with_length(0), files, Rc::new(|_| {})).await?;
    match answer.response {
        Response::Written { n_files, .. } => {
            download(&answer.bytes, name, media_type)?;
            Ok(n_files)
        }
        Response::NotWritten { error } => Err(Fault::new("NotWritten", error.to_string())),
        _ => Err(unexpected()),
    }
}

/// Hands a small file to the user.
pub(super) fn save_text(name: &str, bytes: &[u8]) {
    if let Err(error) = download(&Uint8Array::from(bytes), name, "application/json") {
        log("a file was not saved", &error.into());
    }
}

pub(super) fn unexpected() -> Fault {
    Fault::new("DataError", "the worker answered something else")
}

/// Lets the browser save bytes as a file.
pub(super) fn download(bytes: &Uint8Array, name: &str, media_type: &str) -> Result<(), JsValue> {
    download_blob(&blob(bytes, media_type)?, name)
}

/// Lets the browser save a file: a link that is followed once.
pub(super) fn download_blob(blob: &Blob, name: &str) -> Result<(), JsValue> {
    let document = web_sys::window().and_then(|window| window.document()).ok_or(JsValue::NULL)?;
    let url = Url::create_object_url_with_blob(blob)?;
    let link: HtmlElement = document.create_element("a")?.unchecked_into();
    link.set_attribute("href", &url)?;
    link.set_attribute("download", name)?;
    link.set_hidden(true);
    let body = document.body().ok_or(JsValue::NULL)?;
    body.append_child(&link)?;
    link.click();
    link.remove();
    let revoke = move || drop(Url::revoke_object_url(&url));
    Timeout::new(BLOB_LIVES, revoke).forget();
    Ok(())
}
