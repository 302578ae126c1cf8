//! Tables of responses: looking at them in the background.

use std::rc::Rc;

use super::background::Background;
use super::fault::{Fault, log};
use super::{files, mappings, sheets};
use crate::app::Event;
use crate::app::files::FileTicket;
use crate::app::import::Refusal;
use crate::app::responses::ResponsesProblem;
use crate::dossier::panel::{PanelId, Questionnaire};
use crate::formats::message::{Request, Response};
use crate::formats::responses::{Look, Mapping};

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
        (Ok(look), None) => mappings::kept(mappings::OF_RESPONSES).get(&look.signature).cloned(),
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
    match sheets::ask(background, &file, &request, tell).await.map_err(broken_off)? {
        Response::ResponsesRead { look } => Ok(*look),
        Response::ResponsesNotRead { error } => Err(ResponsesProblem::Table(error)),
        Response::SheetNotRead { error, .. } => Err(ResponsesProblem::File(Refusal::Sheet(error))),
        _ => Err(ResponsesProblem::File(Refusal::BrokenOff)),
    }
}
