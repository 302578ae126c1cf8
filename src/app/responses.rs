//! A table of another survey tool on its way into a panel.

use std::rc::Rc;

use super::files::FileTicket;
use super::import::Refusal;
use crate::dossier::entry::RoundId;
use crate::dossier::panel::{AnswerId, AnswerSheet, Panel, PanelId};
use crate::formats::message::Progress;
use crate::formats::responses::{Look, ResponsesError};

/// A table of responses that is being looked at.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Responses {
    /// The round of the panel.
    pub round: RoundId,
    /// The panel that the responses are for.
    pub panel: PanelId,
    /// The file's name.
    pub name: Rc<str>,
    /// The file, which the browser holds until the import is over.
    pub ticket: FileTicket,
    /// Which of its tables.
    pub table: usize,
    /// How far the reading is, while it goes on.
    pub progress: Option<Progress>,
    /// What is in it; none while it is being read.
    pub look: Option<Rc<Look>>,
    /// Whether the columns are as they were said to be in an earlier import.
    pub is_remembered: bool,
    /// Why nothing can be taken from it.
    pub problem: Option<ResponsesProblem>,
    /// Counts what was asked, so that an answer to an older question is passed over.
    pub n_asked: u32,
}

/// Why nothing can be taken from a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ResponsesProblem {
    /// It cannot be read as a table.
    File(Refusal),
    /// The table gives no responses.
    Table(ResponsesError),
}

/// What taking a table in would do to a panel.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Outcome {
    /// Answers that are not here yet.
    pub n_new: usize,
    /// Answers that are here with other contents, which the table replaces.
    pub n_changed: usize,
    /// Answers that are here already.
    pub n_known: usize,
}

impl Responses {
    /// What taking it in would do.
    pub fn outcome(&self, panel: &Panel) -> Outcome {
        let mut outcome = Outcome::default();
        for (id, sheet) in self.answers() {
            match panel.answers.get(id) {
                None => outcome.n_new += 1,
                Some(known) if known == sheet => outcome.n_known += 1,
                Some(_) => outcome.n_changed += 1,
            }
        }
        outcome
    }

    /// The answers in the table.
    pub fn answers(&self) -> impl Iterator<Item = &(AnswerId, Rc<AnswerSheet>)> {
        self.look.iter().flat_map(|look| &look.answers)
    }
}
