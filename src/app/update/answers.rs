//! Answers to panels, out and in: the link and the slip that people get, and the files that come back.

use std::rc::Rc;

use super::super::intake::{Intake, OfferedAnswers};
use super::super::route::Route;
use super::super::{Effect, Model, Notice};
use crate::dossier::entry::DossierId;
use crate::formats::archive::ReadError;
use crate::formats::name::file_stem;
use crate::formats::slip::{AnswerFile, Slip, SlipError};

impl Model {
    /// What travels to those who answer a panel of the dossier at hand.
    pub fn slip(&self, round: crate::dossier::entry::RoundId, panel: crate::dossier::panel::PanelId) -> Option<Slip> {
        let dossier = &self.workspace.as_ref()?.dossier;
        let round = dossier.round(round)?;
        Some(Slip {
            dossier: dossier.id,
            round: round.id,
            panel,
            organisation: dossier.organisation().name.clone(),
            label: round.opening.label.clone(),
            questionnaire: round.panels.get(&panel)?.questionnaire.clone()?,
        })
    }

    /// Hands a slip to the user as a file.
    pub(super) fn save_slip(&mut self, slip: &Slip) -> Vec<Effect> {
        let stem = file_stem(&slip.organisation, Some(&slip.label), slip.questionnaire.group.word());
        vec![Effect::SaveText { name: format!("{stem}.json").into(), bytes: slip.write().into() }]
    }

    /// Says what became of a text that was to be copied.
    pub(super) fn finish_copy(&mut self, is_copied: bool) -> Vec<Effect> {
        self.tell(if is_copied { Notice::Copied } else { Notice::ToBeCopied })
    }

    pub(super) fn take_answers(&mut self, name: Rc<str>, read: Result<AnswerFile, SlipError>) -> Vec<Effect> {
        self.offered.answers.push((name, read));
        Vec::new()
    }

    pub(super) fn refuse_file(&mut self, name: Rc<str>, error: ReadError) -> Vec<Effect> {
        self.offered.others.push((name.clone(), error.clone()));
        self.tell(Notice::FileRefused { name, error })
    }

    /// All files of an offer are read. Answers among them are taken in together.
    pub(super) fn finish_offer(&mut self) -> Vec<Effect> {
        let offered = std::mem::take(&mut self.offered);
        if offered.answers.is_empty() {
            return Vec::new();
        }
        if !offered.others.is_empty() {
            // Each of them is named in the outcome.
            self.notice = None;
        }
        self.take_in_answers(offered)
    }

    fn take_in_answers(&mut self, offered: OfferedAnswers) -> Vec<Effect> {
        let at_hand = self.workspace.as_ref().map(|workspace| &workspace.dossier);
        let (mut intake, changes) = Intake::of(offered, at_hand);
        for elsewhere in &mut intake.elsewhere {
            let summary =
                self.shelf.iter().flat_map(|shelf| shelf.iter()).find(|summary| summary.dossier == elsewhere.dossier);
            elsewhere.name = summary.map(|summary| summary.name.clone());
        }
        self.intake = Some(Rc::new(intake));
        self.enter(changes)
    }

    /// Answers wait for another dossier: opens it, and takes them in as soon as it is here.
    pub(super) fn open_for_answers(&mut self, dossier: DossierId) -> Vec<Effect> {
        let Some(intake) = self.intake.take() else { return Vec::new() };
        let waiting = intake.elsewhere.iter().find(|elsewhere| elsewhere.dossier == dossier);
        let Some(waiting) = waiting else { return Vec::new() };
        let answers = waiting.files.iter().map(|(name, file)| (name.clone(), Ok(file.clone()))).collect();
        self.to_take_in = Some((dossier, OfferedAnswers { answers, others: Vec::new() }));
        vec![Effect::Go(Route::Dossier(dossier))]
    }

    /// The dossier for which answers wait is here.
    pub(super) fn take_in_waiting(&mut self) -> Vec<Effect> {
        let here = self.workspace.as_ref().map(|workspace| workspace.dossier.id);
        match self.to_take_in.take() {
            Some((dossier, offered)) if Some(dossier) == here => self.take_in_answers(offered),
            _ => Vec::new(),
        }
    }

    pub(super) fn dismiss_intake(&mut self) -> Vec<Effect> {
        self.intake = None;
        Vec::new()
    }
}
