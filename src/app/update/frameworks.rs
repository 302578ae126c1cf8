//! Frameworks outside a dossier: the manuscripts that are written in this browser.

use std::rc::Rc;

use super::super::event::{ManuscriptProblem, StorageProblem};
use super::super::manuscript::{Manuscript, ManuscriptId, Manuscripts, with_manuscript};
use super::super::route::{ManuscriptPage, RoundPage};
use super::super::{Effect, Model, Notice, Route};
use crate::framework::Package;

impl Model {
    /// Asks for the manuscripts where a page shows them and they are not here yet.
    pub(super) fn need_manuscripts(&self) -> Vec<Effect> {
        let is_shown = match &self.route {
            Route::Frameworks(_) | Route::Import | Route::Framework(..) | Route::Manuscript(..) | Route::NewDossier => {
                true
            }
            // A newer edition of the round's framework may have been published here.
            Route::Round(dossier, _, RoundPage::Prepare | RoundPage::Close) => {
                self.workspace.as_ref().is_some_and(|workspace| workspace.dossier.id == *dossier)
            }
            _ => false,
        };
        if is_shown && self.manuscripts.is_none() { vec![Effect::ReadManuscripts] } else { Vec::new() }
    }

    /// A framework becomes a manuscript, which opens.
    pub(super) fn begin_manuscript(&mut self, package: Package) -> Vec<Effect> {
        let id = ManuscriptId(self.ids.make(self.now));
        let manuscript = Rc::new(Manuscript { id, revision: 1, package, published: Vec::new(), changed_at: self.now });
        let manuscripts = self.manuscripts.clone().unwrap_or_default();
        self.manuscripts = Some(Rc::new(with_manuscript(&manuscripts, manuscript.clone())));
        self.saving.n_pending += 1;
        vec![Effect::KeepManuscript(manuscript), Effect::Go(Route::Manuscript(id, ManuscriptPage::Write(None)))]
    }

    pub(super) fn take_manuscripts(&mut self, mut manuscripts: Manuscripts) -> Vec<Effect> {
        manuscripts.sort_by_key(|manuscript| std::cmp::Reverse(manuscript.changed_at));
        self.manuscripts = Some(Rc::new(manuscripts));
        self.need_searched()
    }

    /// Saved, or not. What another tab wrote later is read again, since it stands on the disk.
    pub(super) fn confirm_manuscript(
        &mut self,
        _manuscript: ManuscriptId,
        result: Result<(), ManuscriptProblem>,
    ) -> Vec<Effect> {
        self.saving.n_pending = self.saving.n_pending.saturating_sub(1);
        match result {
            Ok(()) => {
                self.saving.saved_at = Some(self.now);
                Vec::new()
            }
            Err(ManuscriptProblem::Overtaken) => {
                self.tell(Notice::Overtaken);
                vec![Effect::ReadManuscripts]
            }
            Err(ManuscriptProblem::Storage(_)) => self.fail_saving(),
        }
    }

    pub(super) fn finish_removal(
        &mut self,
        manuscript: ManuscriptId,
        result: Result<(), StorageProblem>,
    ) -> Vec<Effect> {
        if result.is_err() {
            return self.fail_saving();
        }
        let others = self.manuscripts.iter().flat_map(|manuscripts| manuscripts.iter());
        let left: Manuscripts = others.filter(|other| other.id != manuscript).cloned().collect();
        self.manuscripts = Some(Rc::new(left));
        Vec::new()
    }
}
