//! Spreadsheets: reading them in the background.

use std::rc::Rc;

use js_sys::Uint8Array;
use wasm_bindgen_futures::JsFuture;
use web_sys::File;

use super::background::{Background, OnProgress};
use super::fault::{Fault, log};
use super::{files, mappings};
use crate::app::Event;
use crate::app::files::FileTicket;
use crate::app::import::{Planted, Refusal};
use crate::formats::message::{Request, Response};
use crate::formats::sheet::build::Options;
use crate::formats::sheet::{Mapping, Preview};

/// A question about a table.
pub(super) struct Planting {
    pub ticket: FileTicket,
    pub table: u32,
    pub mapping: Mapping,
    pub options: Options,
    pub n_asked: u32,
}

/// Reads the first file of a ticket as a spreadsheet.
pub(super) async fn read(background: Background, ticket: FileTicket, tell: Rc<dyn Fn(Event)>) {
    let result = match files::first(ticket) {
        Some(file) => {
            let request = Request::ReadSheet { name: file.name().into() };
            ask(&background, &file, &request, tell.clone()).await
        }
        None => Err(Fault::missing("the file")),
    };
    let read = match result {
        Ok(Response::SheetRead { tables, .. }) => Ok(tables),
        Ok(other) => Err(refusal(other)),
        Err(fault) => Err(broken_off(&fault)),
    };
    let remembered = read.as_ref().map(|tables| remembered(tables)).unwrap_or_default();
    tell(Event::SheetRead(ticket, read, remembered));
}

/// Works out what a table would become.
pub(super) async fn plant(background: Background, planting: Planting, tell: Rc<dyn Fn(Event)>) {
    let Planting { ticket, table, mapping, options, n_asked } = planting;
    let result = match files::first(ticket) {
        Some(file) => {
            let request = Request::PlantSheet { name: file.name().into(), table, mapping, options: Some(options) };
            ask(&background, &file, &request, tell.clone()).await
        }
        None => Err(Fault::missing("the file")),
    };
    let planted = match result {
        Ok(Response::SheetPlanted { sketch, remarks, n_remarks, signature, package, .. }) => {
            Ok(Planted { sketch, remarks, n_remarks, signature: signature.into(), package })
        }
        Ok(other) => Err(refusal(other)),
        Err(fault) => Err(broken_off(&fault)),
    };
    tell(Event::SheetPlanted(n_asked, planted));
}

/// Asks the worker something about a file, and tells how far it is.
pub(super) async fn ask(
    background: &Background,
    file: &File,
    request: &Request,
    tell: Rc<dyn Fn(Event)>,
) -> Result<Response, Fault> {
    let bytes = JsFuture::from(file.array_buffer()).await?;
    let on_progress: OnProgress = Rc::new(move |progress| tell(Event::SheetProgressed(progress)));
    Ok(background.ask(request, Uint8Array::new(&bytes), on_progress).await?.0)
}

fn refusal(response: Response) -> Refusal {
    match response {
        Response::SheetNotRead { error, .. } => Refusal::Sheet(error),
        _ => Refusal::BrokenOff,
    }
}

fn broken_off(fault: &Fault) -> Refusal {
    log("a spreadsheet was not read", fault);
    Refusal::BrokenOff
}

/// What the columns of these tables were for the last time.
fn remembered(tables: &[Preview]) -> Vec<Option<Mapping>> {
    let kept = mappings::kept(mappings::OF_SHEETS);
    tables.iter().map(|table| kept.get(&table.signature).cloned()).collect()
}
