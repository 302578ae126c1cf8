//! Tables of responses: looking at them in the background, and remembering what their columns are for.

use std::collections::BTreeMap;
use std::rc::Rc;

use js_sys::Uint8Array;
use wasm_bindgen_futures::JsFuture;
use web_sys::File;

use super::background::{Background, OnProgress};
use super::fault::{Fault, log};
use super::{files, local};
use crate::app::Event;
use crate::app::files::FileTicket;
use crate::app::import::Refusal;
use crate::app::responses::ResponsesProblem;
use crate::dossier::panel::{PanelId, Questionnaire};
use crate::formats::message::{Request, Response};
use crate::formats::responses::{Look, Mapping};

const MAPPINGS: &str = local::key!("response-mappings");

/// So many mappings are kept; those whose signature comes first in the alphabet go when there are more.
const MOST_MAPPINGS: usize = 50;

/// What is to be looked at.
pub(super) struct Asked {
    pub ticket: FileTicket,
    pub table: u32,
    pub panel: PanelId,
    pub questionnaire: Rc<Questionnaire>,
    pub mapping: Option<Mapping>,
    pub n_asked: u32,
}

/// Looks at a table. Where nobody has said what its columns are for, what was said of such columns the last time counts.
pub(super) async fn read(background: Background, asked: Asked, tell: Rc<dyn Fn(Event)>) {
    let result = look(&background, &asked, asked.mapping.clone(), tell.clone()).await;
    let known = match (&result, &asked.mapping) {
        (Ok(look), None) => mappings().get(&look.signature).cloned(),
        _ => None,
    };
    let result = match known {
        Some(mapping) => look(&background, &asked, Some(mapping), tell.clone()).await.map(|look| (look, true)),
        None => result.map(|look| (look, false)),
    };
    tell(Event::ResponsesRead(asked.n_asked, result));
}

async fn look(
    background: &Background,
    asked: &Asked,
    mapping: Option<Mapping>,
    tell: Rc<dyn Fn(Event)>,
) -> Result<Look, ResponsesProblem> {
    let broken_off = |fault: Fault| {
        log("a table of responses was not read", &fault);
        ResponsesProblem::File(Refusal::BrokenOff)
    };
    let file = files::first(asked.ticket).ok_or_else(|| broken_off(Fault::missing("the file")))?;
    let request = Request::ReadResponses {
        name: file.name().into(),
        table: asked.table,
        panel: asked.panel,
        questionnaire: asked.questionnaire.clone(),
        mapping,
    };
    match ask(background, &file, &request, tell).await.map_err(broken_off)? {
        Response::ResponsesRead { look } => Ok(*look),
        Response::ResponsesNotRead { error } => Err(ResponsesProblem::Table(error)),
        Response::SheetNotRead { error, .. } => Err(ResponsesProblem::File(Refusal::Sheet(error))),
        _ => Err(ResponsesProblem::File(Refusal::BrokenOff)),
    }
}

async fn ask(
    background: &Background,
    file: &File,
    request: &Request,
    tell: Rc<dyn Fn(Event)>,
) -> Result<Response, Fault> {
    let bytes = JsFuture::from(file.array_buffer()).await?;
    let on_progress: OnProgress = Rc::new(move |progress| tell(Event::SheetProgressed(progress)));
    Ok(background.ask(request, Uint8Array::new(&bytes), on_progress).await?.0)
}

fn mappings() -> BTreeMap<String, Mapping> {
    local::read(MAPPINGS).unwrap_or_default()
}

/// Remembers what the columns under these headers are for.
pub(super) fn keep_mapping(signature: &str, mapping: Mapping) {
    let mut kept = mappings();
    kept.insert(signature.to_owned(), mapping);
    while kept.len() > MOST_MAPPINGS {
        kept.pop_first();
    }
    // Whoever has to say it once more has lost nothing else.
    if let Err(fault) = local::write(MAPPINGS, &kept) {
        log("what the columns are for is not remembered", &fault);
    }
}
