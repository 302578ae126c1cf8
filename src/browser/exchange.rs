//! Files of comparisons and of statistics: what is large goes to the worker in parts, so that the page lives meanwhile.

use std::rc::Rc;

use js_sys::{Array, Map, Uint8Array};
use wasm_bindgen_futures::JsFuture;
use web_sys::{Blob, BlobPropertyBag, File};

use super::background::Background;
use super::fault::{Fault, log};
use super::files;
use super::organisations::{pause, pieces};
use crate::app::Event;
use crate::app::desks::FiledCollection;
use crate::app::files::FileTicket;
use crate::compare::{Collection, Sheet};
use crate::dossier::entry::Timestamp;
use crate::formats::archive::ReadError;
use crate::formats::book::BookForm;
use crate::formats::collection::MEDIA_TYPE;
use crate::formats::message::{Request, Response};
use crate::formats::statistics::{self, Plan};
use crate::formats::{intake, piece};
use crate::framework::Package;

/// How many lines of statistics are put together at once.
const LINES_AT_ONCE: usize = 10_000;

/// Has a comparison written, which includes reading it back, and hands the file to the user.
pub(super) async fn export(
    background: Background,
    collection: Rc<Collection>,
    packages: Vec<Package>,
    name: Rc<str>,
    at: Timestamp,
) -> Event {
    let beside = Map::new();
    for sheet in collection.frameworks().filter_map(|framework| collection.sheet(framework)) {
        let rows: Vec<usize> = (0..sheet.table.n_rows()).collect();
        for rows in rows.chunks(intake::PIECE_ROWS) {
            let bytes = piece::write(&sheet.frame.framework, &sheet.table.select(rows));
            beside.set(&beside.size().to_string().into(), &Uint8Array::from(&bytes[..]));
            pause().await;
        }
    }
    let request = Request::WriteCollection {
        collection: collection.id,
        entries: collection.journal().entries().cloned().collect(),
        packages,
        n_pieces: beside.size(),
        at,
    };
    let written = files::write(&background, &request, &beside, &name, MEDIA_TYPE).await;
    Event::CollectionSaved(written.map(|_| name).map_err(|fault| fault.line()))
}

/// Reads the first file of a ticket as a comparison.
pub(super) async fn read(background: Background, ticket: FileTicket, tell: Rc<dyn Fn(Event)>) {
    let Some(file) = files::take(ticket).into_iter().next() else { return };
    let name: Rc<str> = file.name().into();
    let read = match read_one(&background, &file, &name).await {
        Ok(read) => read,
        Err(fault) => {
            log("a comparison's file was not read", &fault);
            let reason = fault.to_string();
            Err(ReadError::Malformed { part: name.clone(), place: String::new(), reason })
        }
    };
    tell(Event::CollectionFileRead(name, read));
}

async fn read_one(
    background: &Background,
    file: &File,
    name: &Rc<str>,
) -> Result<Result<Rc<FiledCollection>, ReadError>, Fault> {
    let bytes = JsFuture::from(file.array_buffer()).await?;
    let request = Request::ReadCollection { name: name.clone() };
    match background.ask(&request, Uint8Array::new(&bytes), Rc::new(|_| {})).await? {
        (Response::CollectionRead { name, collection, entries, packages, pieces: refs }, bytes) => {
            let pieces = pieces(&refs, &bytes.to_vec()).await?;
            Ok(Ok(Rc::new(FiledCollection { name, collection, entries, packages, pieces })))
        }
        (Response::NotRead { error, .. }, _) => Ok(Err(error)),
        _ => Err(files::unexpected()),
    }
}

/// What is to be written as statistics.
pub(super) struct Statistics {
    pub sheet: Rc<Sheet>,
    pub plan: Rc<Plan>,
    pub form: BookForm,
    pub name: Rc<str>,
    pub at: Timestamp,
}

/// Has statistics written and read back, and hands the file to the user. A text table comes in parts, of which the first
/// alone keeps its headings.
pub(super) async fn export_statistics(background: Background, asked: Statistics) -> Event {
    let result = match parts_of(&background, &asked).await {
        Ok(parts) => saved(&parts, &asked),
        Err(fault) => Err(fault),
    };
    Event::BookExported(result.map(|()| asked.name).map_err(|fault| fault.line()))
}

async fn parts_of(background: &Background, asked: &Statistics) -> Result<Array, Fault> {
    let Statistics { sheet, plan, form, at, .. } = asked;
    let lines = match form {
        BookForm::TextTable => LINES_AT_ONCE,
        _ => usize::MAX,
    };
    let parts = Array::new();
    for range in plan.parts(lines) {
        let book = Rc::new(statistics::book(plan.lines(sheet, range), *at));
        let request = Request::WriteBook { book, form: *form };
        let answer = background.ask(&request, Uint8Array::new_with_length(0), Rc::new(|_| {})).await?;
        let bytes = match answer {
            (Response::Written { .. }, bytes) => bytes,
            (Response::NotWritten { error }, _) => return Err(Fault::new("NotWritten", error.to_string())),
            _ => return Err(files::unexpected()),
        };
        let start = if parts.length() == 0 { 0 } else { statistics::start_of_lines(&bytes.to_vec()) };
        parts.push(&bytes.subarray(u32::try_from(start).unwrap_or(0), bytes.byte_length()));
        pause().await;
    }
    Ok(parts)
}

fn saved(parts: &Array, asked: &Statistics) -> Result<(), Fault> {
    let options = BlobPropertyBag::new();
    options.set_type(asked.form.media_type());
    let blob = Blob::new_with_u8_array_sequence_and_options(parts, &options)?;
    Ok(files::download_blob(&blob, &asked.name)?)
}
