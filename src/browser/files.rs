//! Files out and in: handing a file to the user, and holding files that were chosen or dropped until they are read.

use std::cell::RefCell;
use std::collections::VecDeque;
use std::rc::Rc;

use gloo::timers::callback::Timeout;
use js_sys::{Array, Uint8Array};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{Blob, BlobPropertyBag, File, FileList, HtmlElement, Url};

use super::background::Background;
use super::fault::{Fault, log};
use crate::app::Event;
use crate::app::files::{FileTicket, OfferedFile};
use crate::dossier::entry::DossierId;
use crate::formats::archive::ReadError;
use crate::formats::framework_file::Form;
use crate::formats::message::{Request, Response};
use crate::formats::plan::PlanForm;

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

fn take(ticket: FileTicket) -> Vec<File> {
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
    let (response, _) =
        background.ask(&Request::ReadFile { name: name.clone() }, Uint8Array::new(&bytes), Rc::new(|_| {})).await?;
    match response {
        Response::Read { name, archives, manuscripts } => {
            let frameworks = manuscripts.into_iter().map(|package| Event::FrameworkFileRead(name.clone(), package));
            Ok([Event::FileRead(name.clone(), Ok(archives))].into_iter().chain(frameworks).collect())
        }
        Response::FrameworkRead { name, package } => Ok(vec![Event::FrameworkFileRead(name, package)]),
        Response::AnswersRead { name, read } => Ok(vec![Event::AnswersRead(name, read)]),
        Response::NotRead { name, error } => Ok(vec![Event::FileRead(name, Err(error))]),
        _ => Err(unexpected()),
    }
}

/// Has a dossier written, which includes reading it back, and hands the file to the user.
pub(super) async fn export(background: Background, dossier: DossierId, request: Request, name: Rc<str>) -> Event {
    let exported = write(&background, &request, &name, MEDIA_TYPE).await;
    Event::Exported(dossier, exported.map(|()| name).map_err(|fault| fault.line()))
}

/// Has a framework written, which includes reading it back, and hands the file to the user.
pub(super) async fn export_framework(background: Background, request: Request, form: Form, name: Rc<str>) -> Event {
    let exported = write(&background, &request, &name, form.media_type()).await;
    Event::FrameworkExported(exported.map(|()| name).map_err(|fault| fault.line()))
}

/// Has a plan written, which includes reading it back, and hands the file to the user.
pub(super) async fn export_plan(background: Background, request: Request, form: PlanForm, name: Rc<str>) -> Event {
    let exported = write(&background, &request, &name, form.media_type()).await;
    Event::PlanExported(exported.map(|()| name).map_err(|fault| fault.line()))
}

async fn write(background: &Background, request: &Request, name: &str, media_type: &str) -> Result<(), Fault> {
    let (response, bytes) = background.ask(request, Uint8Array::new_with_length(0), Rc::new(|_| {})).await?;
    match response {
        Response::Written { .. } => Ok(download(&bytes, name, media_type)?),
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

fn unexpected() -> Fault {
    Fault::new("DataError", "the worker answered something else")
}

/// Lets the browser save bytes as a file: a link that is followed once.
fn download(bytes: &Uint8Array, name: &str, media_type: &str) -> Result<(), JsValue> {
    let document = web_sys::window().and_then(|window| window.document()).ok_or(JsValue::NULL)?;
    let options = BlobPropertyBag::new();
    options.set_type(media_type);
    let blob = Blob::new_with_u8_array_sequence_and_options(&Array::of1(bytes), &options)?;
    let url = Url::create_object_url_with_blob(&blob)?;
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
