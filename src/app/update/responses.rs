//! Bringing answers of another survey tool into a panel: choosing, looking, correcting, and only then taking them in.

use std::rc::Rc;

use super::super::files::{FileTicket, OfferedFile};
use super::super::responses::{Responses, ResponsesProblem};
use super::super::route::RoundPage;
use super::super::{Effect, Model, Notice, Route};
use crate::dossier::change::Change;
use crate::dossier::entry::RoundId;
use crate::dossier::panel::PanelId;
use crate::formats::responses::{Look, Mapping};

impl Model {
    /// The panel into whose page a table may be brought now.
    pub(super) fn panel_of_page(&self) -> Option<(RoundId, PanelId)> {
        match &self.route {
            Route::Round(_, round, RoundPage::Responses(panel)) => Some((*round, *panel)),
            _ => None,
        }
    }

    /// A table was chosen or dropped on the page of a panel.
    pub(super) fn begin_responses(
        &mut self,
        (round, panel): (RoundId, PanelId),
        ticket: FileTicket,
        file: &OfferedFile,
    ) -> Vec<Effect> {
        self.responses = Some(Rc::new(Responses {
            round,
            panel,
            name: file.name.clone(),
            ticket,
            table: 0,
            progress: None,
            look: None,
            is_remembered: false,
            problem: None,
            n_asked: 0,
        }));
        self.look_at_responses(None)
    }

    pub(super) fn choose_responses_table(&mut self, table: usize) -> Vec<Effect> {
        if let Some(responses) = &mut self.responses {
            Rc::make_mut(responses).table = table;
        }
        self.look_at_responses(None)
    }

    pub(super) fn map_responses(&mut self, mapping: Mapping) -> Vec<Effect> {
        self.look_at_responses(Some(mapping))
    }

    /// Has the table looked at as its columns are said to be now, or as they were the last time.
    fn look_at_responses(&mut self, mapping: Option<Mapping>) -> Vec<Effect> {
        let Some(responses) = &self.responses else { return Vec::new() };
        let round = self.workspace.as_ref().and_then(|workspace| workspace.dossier.round(responses.round));
        let questionnaire = round.and_then(|round| round.panels.get(&responses.panel)?.questionnaire.clone());
        let Some(questionnaire) = questionnaire else { return Vec::new() };
        let Some(responses) = &mut self.responses else { return Vec::new() };
        let responses = Rc::make_mut(responses);
        responses.n_asked += 1;
        responses.is_remembered &= mapping.is_some();
        vec![Effect::ReadResponses {
            ticket: responses.ticket,
            table: u32::try_from(responses.table).unwrap_or(0),
            panel: responses.panel,
            questionnaire,
            mapping,
            n_asked: responses.n_asked,
        }]
    }

    pub(super) fn take_responses(
        &mut self,
        n_asked: u32,
        result: Result<(Look, bool), ResponsesProblem>,
    ) -> Vec<Effect> {
        let Some(responses) = self.responses.as_mut().filter(|responses| responses.n_asked == n_asked) else {
            return Vec::new();
        };
        let responses = Rc::make_mut(responses);
        responses.progress = None;
        match result {
            Ok((look, is_remembered)) => {
                responses.look = Some(Rc::new(look));
                responses.is_remembered |= is_remembered;
                responses.problem = None;
            }
            Err(problem) => {
                responses.look = None;
                responses.problem = Some(problem);
            }
        }
        Vec::new()
    }

    /// The answers become entries, as one step that can be taken back; the mapping is kept for the next table of that
    /// kind.
    pub(super) fn accept_responses(&mut self) -> Vec<Effect> {
        let Some(responses) = self.responses.take() else { return Vec::new() };
        let Some(look) = &responses.look else { return Vec::new() };
        let Some(workspace) = &self.workspace else { return Vec::new() };
        let dossier = workspace.dossier.id;
        let panel = workspace.dossier.round(responses.round).and_then(|round| round.panels.get(&responses.panel));
        let outcome = panel.map(|panel| responses.outcome(panel)).unwrap_or_default();
        let (round, panel) = (responses.round, responses.panel);
        let answered = responses.answers().map(|(answer, sheet)| Change::PanelAnswered {
            round,
            panel,
            answer: *answer,
            sheet: Some(sheet.clone()),
        });
        let mut effects = self.enter(answered.collect());
        effects.push(Effect::KeepResponseMapping(look.signature.as_str().into(), look.mapping.clone()));
        effects.extend(self.tell(Notice::ResponsesTaken(outcome)));
        effects.push(Effect::Go(Route::Round(dossier, round, RoundPage::Panels(Some(panel)))));
        effects
    }

    /// What is being read is of no use any more, so the program that reads it is stopped.
    pub(super) fn dismiss_responses(&mut self) -> Vec<Effect> {
        let was_busy =
            self.responses.take().is_some_and(|responses| responses.look.is_none() && responses.problem.is_none());
        if was_busy { vec![Effect::StopWorker] } else { Vec::new() }
    }
}
