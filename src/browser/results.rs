//! Tables of results of another tool: looking at them in the background.

use std::rc::Rc;

use js_sys::Uint8Array;
use wasm_bindgen_futures::JsFuture;

use super::background::{Background, OnProgress};
use super::fault::{Fault, log};
use super::organisations::pieces;
use super::{files, mappings};
use crate::app::Event;
use crate::app::desks::{BringingProblem, Brought};
use crate::app::files::FileTicket;
use crate::app::import::Refusal;
use crate::dossier::entry::Timestamp;
use crate::formats::elsewhere::Mapping;
use crate::formats::message::{Request, Response};
use crate::framework::Package;

/// What is to be looked at.
pub(super) struct Asked {
    pub ticket: FileTicket,
    pub table: u32,
    pub package: Package,
    pub mapping: Option<Mapping>,
    pub at: Timestamp,
    pub n_asked: u32,
}

/// Looks at a table. Where nobody has said what its columns are for, what was said of such columns the last time counts.
pub(super) async fn read(background: Background, asked: Asked, tell: Rc<dyn Fn(Event)>) {
    let result = look(&background, &asked, asked.mapping.clone(), tell.clone()).await;
    let known = match (&result, &asked.mapping) {
        (Ok(brought), None) => mappings::kept(mappings::OF_RESULTS).get(&brought.look.signature).cloned(),
        _ => None,
    };
    let result = match known {
        Some(mapping) => look(&background, &asked, Some(mapping), tell.clone()).await.map(|brought| (brought, true)),
        None => result.map(|brought| (brought, false)),
    };
    tell(Event::ResultsRead(asked.n_asked, result));
}

async fn look(
    background: &Background,
    asked: &Asked,
    mapping: Option<Mapping>,
    tell: Rc<dyn Fn(Event)>,
) -> Result<Brought, BringingProblem> {
    let broken_off = |fault: Fault| {
        log("a table of results was not read", &fault);
        BringingProblem::File(Refusal::BrokenOff)
    };
    let file = files::first(asked.ticket).ok_or_else(|| broken_off(Fault::missing("the file")))?;
    let bytes = JsFuture::from(file.array_buffer()).await.map_err(|error| broken_off(error.into()))?;
    let request = Request::ReadElsewhere {
        name: file.name().into(),
        table: asked.table,
        package: asked.package.clone(),
        mapping,
        at: asked.at,
    };
    let on_progress: OnProgress = Rc::new(move |progress| tell(Event::SheetProgressed(progress)));
    let answer = background.ask(&request, Uint8Array::new(&bytes), on_progress).await;
    match answer.map_err(broken_off)? {
        (Response::ElsewhereRead { look, pieces: refs, refused }, bytes) => {
            let pieces = pieces(&refs, &bytes.to_vec()).await.map_err(broken_off)?;
            Ok(Brought { look: *look, pieces, refused })
        }
        (Response::ElsewhereNotRead { error }, _) => Err(BringingProblem::Table(error)),
        (Response::SheetNotRead { error, .. }, _) => Err(BringingProblem::File(Refusal::Sheet(error))),
        _ => Err(BringingProblem::File(Refusal::BrokenOff)),
    }
}
