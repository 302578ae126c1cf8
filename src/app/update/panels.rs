//! Panels: beginning one from a proposal, changing what it asks, copying it.

use std::collections::BTreeSet;
use std::rc::Rc;

use super::super::addition::Addition;
use super::super::panels::{PanelEdit, Proposer, Way, move_button};
use super::super::route::RoundPage;
use super::super::{Effect, Model, Route};
use crate::dossier::change::Change;
use crate::dossier::day::Day;
use crate::dossier::entry::RoundId;
use crate::dossier::panel::{Group, PanelId, Questionnaire};
use crate::dossier::round::Round;
use crate::framework::ThemeId;
use crate::texts::{Language, Texts};

impl Model {
    /// What is asked of people is worded in all languages: a page of panels needs the words of each. A paper needs those
    /// of its own language.
    pub(super) fn need_all_texts(&self) -> Vec<Effect> {
        let is_panels = matches!(self.route, Route::Round(_, _, RoundPage::Panels(_)));
        let of_paper = self.paper_language();
        let missing = |language: &Language| !self.all_texts().any(|texts| texts.language == *language);
        // The language of the interface is asked for anyway.
        let others = Language::ALL.into_iter().filter(|language| *language != self.settings.language);
        let is_needed = |language: &Language| is_panels || of_paper == Some(*language);
        others.filter(|language| is_needed(language) && missing(language)).map(Effect::ReadTexts).collect()
    }

    /// The words of the interface in all languages that are here, the present one first.
    fn all_texts(&self) -> impl Iterator<Item = &Rc<Texts>> {
        let others = self.other_texts.iter().enumerate();
        let is_first = |(n, other): &(usize, &Rc<Texts>)| {
            self.texts.as_ref() != Some(other) && !self.other_texts[..*n].contains(other)
        };
        self.texts.iter().chain(others.filter(is_first).map(|(_, other)| other))
    }

    /// Keeps the words of a language that is not the present one.
    pub(super) fn keep_texts(&mut self, texts: Texts) {
        if !self.all_texts().any(|known| **known == texts) {
            self.other_texts.push(Rc::new(texts));
        }
    }

    /// Begins a panel with what is proposed to a group, and goes there.
    pub(super) fn begin_panel(&mut self, round: RoundId, group: Group, themes: &[ThemeId]) -> Vec<Effect> {
        let proposal = self.with_proposer(round, |proposer, _| proposer.proposal(group, themes));
        proposal.map_or_else(Vec::new, |questionnaire| self.add_panel(round, questionnaire))
    }

    /// Begins a panel with the questions of another one, and goes there.
    pub(super) fn copy_panel(&mut self, round: RoundId, panel: PanelId) -> Vec<Effect> {
        let copy = self.with_proposer(round, |proposer, round| {
            let questionnaire = round.panels.get(&panel)?.questionnaire.as_ref()?;
            Some(proposer.copy(questionnaire))
        });
        copy.flatten().map_or_else(Vec::new, |questionnaire| self.add_panel(round, questionnaire))
    }

    fn add_panel(&mut self, round: RoundId, questionnaire: Questionnaire) -> Vec<Effect> {
        let Some(dossier) = self.workspace.as_ref().map(|workspace| workspace.dossier.id) else { return Vec::new() };
        let id = self.ids.make(self.now);
        let mut effects = self.enter(Addition::Panel(round, Rc::new(questionnaire)).changes(id));
        effects.push(Effect::Go(Route::Round(dossier, round, RoundPage::Panels(Some(PanelId(id))))));
        effects
    }

    /// Changes what a panel asks, and keeps the focus on what was moved.
    pub(super) fn edit_panel(&mut self, round: RoundId, panel: PanelId, edit: &PanelEdit) -> Vec<Effect> {
        let edited = self.with_proposer(round, |proposer, round| {
            let known = round.panels.get(&panel)?;
            let answered: BTreeSet<Rc<str>> = known.tally().questions.keys().cloned().collect();
            Some(proposer.edited(known.questionnaire.as_ref()?, edit, &answered))
        });
        let Some(questionnaire) = edited.flatten().map(Rc::new) else { return Vec::new() };
        let change = Change::PanelOpened { round, panel, questionnaire: Some(questionnaire.clone()) };
        let mut effects = self.enter(vec![change]);
        effects.extend(focus_after(edit, &questionnaire).map(Effect::FocusOn));
        effects
    }

    /// Takes a panel out of the round, and goes back to the others. What was answered stays in the journal.
    pub(super) fn give_up_panel(&mut self, round: RoundId, panel: PanelId) -> Vec<Effect> {
        let Some(dossier) = self.workspace.as_ref().map(|workspace| workspace.dossier.id) else { return Vec::new() };
        let mut effects = self.enter(vec![Change::PanelOpened { round, panel, questionnaire: None }]);
        effects.push(Effect::Go(Route::Round(dossier, round, RoundPage::Panels(None))));
        effects
    }

    /// Lets something be worded for a round that can still change; none when it cannot or its framework is on its way.
    fn with_proposer<T>(&self, round: RoundId, word: impl FnOnce(&Proposer<'_>, &Round) -> T) -> Option<T> {
        let round = self.open_round(round)?;
        let proposer = Proposer {
            package: self.library.package(round.framework())?,
            texts: self.all_texts().cloned().collect(),
            organisation: self.workspace.as_ref()?.dossier.organisation(),
            round: &round,
            language: self.settings.language,
            today: Day::at(self.now.0, self.utc_offset),
        };
        Some(word(&proposer, &round))
    }
}

/// What was pressed may be gone, or be of no use where the question stands now.
fn focus_after(edit: &PanelEdit, after: &Questionnaire) -> Option<Rc<str>> {
    match edit {
        PanelEdit::Moved(question, way) => {
            let at = after.questions.iter().position(|other| other.id == *question)?;
            let way = match (at, way) {
                (0, _) => Way::Down,
                (at, _) if at + 1 == after.questions.len() => Way::Up,
                (_, way) => *way,
            };
            Some(move_button(question, way).into())
        }
        PanelEdit::Removed(_) => Some(super::super::panels::QUESTIONS.into()),
        _ => None,
    }
}
