//! Axes and actions: what follows from them, and the plan as a file.

use std::rc::Rc;

use super::super::addition::{Addition, Follows};
use super::super::route::{PlanView, RoundPage};
use super::super::{Effect, Model, Notice, Route};
use crate::dossier::change::Change;
use crate::dossier::entry::{DossierId, RoundId};
use crate::dossier::plan::{Action, ActionId, ActionState, Judgement};
use crate::formats::book::BookForm;
use crate::formats::name;

impl Model {
    /// Whether something new may still be entered: a sealed round decides on no more actions.
    pub(super) fn may_be_added(&self, addition: &Addition) -> bool {
        match addition {
            Addition::Action(action) => self.open_round(action.round).is_some(),
            _ => true,
        }
    }

    /// Lets happen what follows from something new.
    pub(super) fn go_on(&mut self, follows: Follows) -> Vec<Effect> {
        let mut effects = Vec::new();
        if let Some((round, phase)) = follows.phase {
            effects.extend(self.record_in(round, |state| match state.phase < phase {
                true => vec![Change::PhaseReached { round, phase }],
                false => Vec::new(),
            }));
        }
        effects.extend(follows.focus.map(Effect::FocusOn));
        effects
    }

    /// Enters an action and goes to where it is described.
    pub(super) fn begin_action(&mut self, action: Rc<Action>) -> Vec<Effect> {
        let Some(dossier) = self.workspace.as_ref().map(|workspace| workspace.dossier.id) else { return Vec::new() };
        let round = action.round;
        let mut effects = self.add(Addition::Action(action));
        let entered = effects.iter().find_map(|effect| match effect {
            Effect::Append(_, entries, _) => entries.iter().find_map(|entry| match &entry.change {
                Change::ActionPlanned { action, .. } => Some(*action),
                _ => None,
            }),
            _ => None,
        });
        let page = |action| Route::Round(dossier, round, RoundPage::Improve(PlanView::Table, Some(action)));
        effects.extend(entered.map(|action| Effect::Go(page(action))));
        effects
    }

    /// The action may stand elsewhere on the page afterwards; the hand goes with it.
    pub(super) fn move_action(&mut self, action: ActionId, state: ActionState) -> Vec<Effect> {
        let mut effects = self.enter(vec![Change::ActionMoved { action, state }]);
        effects.push(Effect::FocusOn(format!("state-{action}").into()));
        effects
    }

    /// Enters what an action brought about, together with how far it is. What is judged is asked no more; the hand goes
    /// to what is left to ask.
    pub(super) fn judge_effect(
        &mut self,
        action: ActionId,
        state: ActionState,
        judgement: Rc<Judgement>,
    ) -> Vec<Effect> {
        let moved = Change::ActionMoved { action, state };
        let mut effects = self.enter(vec![moved, Change::EffectJudged { action, judgement: Some(judgement) }]);
        let is_at_hand = matches!(self.route, Route::Round(_, _, RoundPage::Improve(_, Some(at))) if at == action);
        effects.push(Effect::FocusOn(if is_at_hand { "action" } else { "asked" }.into()));
        effects
    }

    /// The plan of a round as a file for another program, in the language of the reader.
    pub(super) fn export_plan(&mut self, round: RoundId, form: BookForm) -> Vec<Effect> {
        let mut effects = self.leave_all_notes();
        let Some(plan) = self.plan_file(round) else { return effects };
        let Some(workspace) = &self.workspace else { return effects };
        let label = workspace.dossier.round(round).map(|round| format!("plan {}", round.opening.label));
        let date = crate::texts::date::iso_date(self.now, self.utc_offset);
        let stem = name::file_stem(&workspace.dossier.organisation().name, label.as_deref(), &date);
        let name = format!("{stem}.{}", form.extension()).into();
        effects.push(Effect::ExportBook { book: Rc::new(plan), form, name });
        effects
    }

    /// The deadlines of a dossier as a calendar for another program, in the language of the reader.
    pub(super) fn export_calendar(&mut self, dossier: DossierId) -> Vec<Effect> {
        let Some(workspace) = self.workspace.as_ref().filter(|workspace| workspace.dossier.id == dossier) else {
            return Vec::new();
        };
        let (Some(book), Some(t)) = (self.deadlines_book(), &self.texts) else { return Vec::new() };
        let date = crate::texts::date::iso_date(self.now, self.utc_offset);
        let what = t.text("page-calendar");
        let stem = name::file_stem(&workspace.dossier.organisation().name, Some(&what), &date);
        let form = BookForm::Calendar;
        vec![Effect::ExportBook { book: Rc::new(book), form, name: format!("{stem}.{}", form.extension()).into() }]
    }

    pub(super) fn finish_book_export(&mut self, result: Result<Rc<str>, Rc<str>>) -> Vec<Effect> {
        self.tell(match result {
            Ok(name) => Notice::Exported { name },
            Err(reason) => Notice::ExportFailed { reason },
        })
    }
}
