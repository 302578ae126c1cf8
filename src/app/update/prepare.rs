//! Making a dossier, preparing a round, closing it and opening the next one.

use std::rc::Rc;

use super::super::route::RoundPage;
use super::super::workspace::{NewDossier, Workspace};
use super::super::{Effect, Model, Question, Route};
use crate::dossier::Dossier;
use crate::dossier::carry::changes_of_next_round;
use crate::dossier::change::Change;
use crate::dossier::entry::{DossierId, RoundId};
use crate::dossier::round::Opening;
use crate::dossier::seal::Seal;
use crate::framework::scale::{Decimal, Level};
use crate::framework::{Answer, FlagId, Framework, FrameworkRef, IndicatorId, ThemeId};

impl Model {
    pub(super) fn change_form(&mut self, change: impl FnOnce(&mut NewDossier)) -> Vec<Effect> {
        change(Rc::make_mut(&mut self.new_dossier));
        Vec::new()
    }

    pub(super) fn answer_new_flag(&mut self, flag: FlagId, answer: Answer) -> Vec<Effect> {
        self.change_form(|form| {
            form.scope.0.insert(flag, answer);
        })
    }

    pub(super) fn choose_framework(&mut self, reference: FrameworkRef) -> Vec<Effect> {
        let scope = self.library.framework(&reference).map(|framework| framework.default_scope()).unwrap_or_default();
        let form = Rc::make_mut(&mut self.new_dossier);
        form.framework = Some(reference.clone());
        form.scope = scope;
        form.themes = Vec::new();
        let language = self.settings.language;
        if self.library.has(&reference, language) {
            return Vec::new();
        }
        vec![Effect::ReadFramework(reference, Some(language))]
    }

    pub(super) fn create_dossier(&mut self) -> Vec<Effect> {
        let form = self.new_dossier.clone();
        let (Some(framework), true) = (form.framework.clone(), form.missing().is_empty()) else {
            return self.change_form(|form| form.was_submitted = true);
        };
        let id = DossierId(self.ids.make(self.now));
        let round = RoundId(self.ids.make(self.now));
        self.workspace = Some(Workspace::new(Dossier::new(id), None));
        let opening =
            Opening { label: form.label.trim().into(), framework, previous: None, carried: Default::default() };
        let mut organisation = form.organisation.clone();
        organisation.name = organisation.name.trim().into();
        let chosen = form.framework.as_ref().and_then(|reference| self.library.framework(reference));
        let mut changes = vec![
            Change::OrganisationDescribed(Rc::new(organisation)),
            Change::RoundOpened { round, opening: Rc::new(opening) },
            Change::ScopeSet { round, scope: form.scope.clone() },
        ];
        changes.extend(chosen.as_ref().and_then(|framework| all_themes(framework, round)));
        let mut effects = self.record(changes);
        let scope = chosen.map(|framework| framework.default_scope()).unwrap_or_default();
        self.new_dossier = Rc::new(NewDossier { framework: form.framework.clone(), scope, ..NewDossier::default() });
        effects.push(Effect::Go(Route::Round(id, round, RoundPage::Prepare)));
        effects.extend(self.need_frameworks());
        effects
    }

    pub(super) fn toggle_theme(&mut self, round: RoundId, theme: &ThemeId) -> Vec<Effect> {
        let framework = self.open_round(round).and_then(|round| self.library.framework(round.framework()));
        let Some(framework) = framework else { return Vec::new() };
        let effects = self.record_in(round, |state| {
            let is_chosen = |id: &ThemeId| (state.themes.contains(id)) != (id == theme);
            let themes = framework.themes.iter().map(|theme| theme.id.clone()).filter(is_chosen).collect();
            vec![Change::ThemesChosen { round, themes }]
        });
        self.remember_for_undo(&effects);
        effects
    }

    pub(super) fn answer_flag(&mut self, round: RoundId, flag: FlagId, answer: Answer) -> Vec<Effect> {
        let effects = self.record_in(round, |state| {
            let mut scope = state.scope.clone();
            scope.0.insert(flag, answer);
            vec![Change::ScopeSet { round, scope }]
        });
        self.remember_for_undo(&effects);
        effects
    }

    /// A text that says nothing brings the framework's own words back.
    pub(super) fn word_sheet(&mut self, round: RoundId, part: Rc<str>, text: &str) -> Vec<Effect> {
        let text: Rc<str> = text.trim().into();
        let effects = self.record_in(round, |state| match state.sheets.get(&part) {
            Some(present) if *present == text => Vec::new(),
            None if text.is_empty() => Vec::new(),
            _ => vec![Change::SheetWorded { round, part, text }],
        });
        self.remember_for_undo(&effects);
        effects
    }

    pub(super) fn set_target(&mut self, round: RoundId, indicator: IndicatorId, level: Option<Level>) -> Vec<Effect> {
        let effects = self.record_in(round, |_| vec![Change::TargetSet { round, indicator, level }]);
        self.remember_for_undo(&effects);
        effects
    }

    /// An amount that already stands is not entered again.
    pub(super) fn set_aim(&mut self, round: RoundId, indicator: IndicatorId, amount: Option<Decimal>) -> Vec<Effect> {
        let effects = self.record_in(round, |state| match state.aims.get(&indicator).copied() == amount {
            true => Vec::new(),
            false => vec![Change::AimSet { round, indicator, amount }],
        });
        self.remember_for_undo(&effects);
        effects
    }

    /// Sets one target on all indicators of a theme whose scale has that level.
    pub(super) fn set_theme_target(&mut self, round: RoundId, theme: &ThemeId, level: Option<Level>) -> Vec<Effect> {
        let framework = self.open_round(round).and_then(|round| self.library.framework(round.framework()));
        let Some(framework) = framework else { return Vec::new() };
        let effects = self.record_in(round, |state| {
            let of_theme = state.asked(&framework).filter(|place| place.theme.id == *theme);
            let fitting = of_theme.filter(|place| {
                let scale = framework.scale_of(place.indicator);
                scale.is_some_and(|scale| level.map_or(scale.bounds().is_some(), |level| scale.holds(level)))
            });
            let differing = fitting.filter(|place| state.targets.get(&place.indicator.id).copied() != level);
            differing.map(|place| Change::TargetSet { round, indicator: place.indicator.id.clone(), level }).collect()
        });
        self.remember_for_undo(&effects);
        effects
    }

    pub(super) fn ask_to_close(&mut self, round: RoundId) -> Vec<Effect> {
        let label = self.open_round(round).map(|round| round.opening.label.clone());
        self.question = label.map(|label| Question::Close { round, label });
        Vec::new()
    }

    pub(super) fn close_round(&mut self, id: RoundId) -> Vec<Effect> {
        let mut effects = self.leave_all_notes();
        let Some(round) = self.open_round(id) else { return effects };
        let record = self.workspace.as_ref().map(|workspace| workspace.dossier.record(&round, self.now));
        if let Some(record) = record {
            effects.extend(self.record(vec![Change::RoundSealed { round: id, seal: Rc::new(Seal::of(record)) }]));
        }
        if let Some(workspace) = &mut self.workspace {
            workspace.undoable.clear();
            workspace.redoable.clear();
        }
        effects
    }

    /// Opens a round on a framework. Where the dossier has looked at itself with it before, this round follows that one.
    pub(super) fn begin_round(&mut self, framework: FrameworkRef, label: Rc<str>) -> Vec<Effect> {
        let Some(workspace) = &self.workspace else { return Vec::new() };
        let rounds = workspace.dossier.rounds();
        let before = rounds.iter().rev().find(|round| *round.framework() == framework).map(|round| round.id);
        if let Some(before) = before {
            return self.open_next_round(before, label, None);
        }
        let dossier = workspace.dossier.id;
        let Some(structure) = self.library.framework(&framework) else {
            let language = self.settings.language;
            self.to_begin = Some((framework.clone(), label));
            return vec![Effect::ReadFramework(framework, Some(language))];
        };
        let round = RoundId(self.ids.make(self.now));
        let opening = Opening { label, framework, previous: None, carried: Default::default() };
        let opened = Change::RoundOpened { round, opening: Rc::new(opening) };
        let scope = Change::ScopeSet { round, scope: structure.default_scope() };
        let mut effects = self.record([opened, scope].into_iter().chain(all_themes(&structure, round)).collect());
        effects.push(Effect::Go(Route::Round(dossier, round, RoundPage::Prepare)));
        effects.extend(self.need_frameworks());
        effects
    }

    /// Opens the round after another one, on the same edition; a newer one is then shown, if it was asked for.
    pub(super) fn open_next_round(
        &mut self,
        last: RoundId,
        label: Rc<str>,
        newer: Option<FrameworkRef>,
    ) -> Vec<Effect> {
        let Some(workspace) = &self.workspace else { return Vec::new() };
        let Some(round) = workspace.dossier.round(last).cloned() else { return Vec::new() };
        let Some(framework) = self.library.framework(round.framework()) else { return Vec::new() };
        let dossier = workspace.dossier.id;
        let open = workspace.dossier.with_open_finding(&framework.id);
        let id = RoundId(self.ids.make(self.now));
        let mut effects = self.record(changes_of_next_round(&round, &framework, &open, id, label));
        effects.extend(newer.map(|newer| self.consider_edition(id, newer)).unwrap_or_default());
        effects.push(Effect::Go(Route::Round(dossier, id, RoundPage::Prepare)));
        effects
    }
}

/// A framework that is looked at as a whole has all its themes chosen from the start.
fn all_themes(framework: &Framework, round: RoundId) -> Option<Change> {
    let themes = framework.themes.iter().map(|theme| theme.id.clone()).collect();
    framework.whole.then_some(Change::ThemesChosen { round, themes })
}
