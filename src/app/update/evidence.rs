//! Evidence as people handle it: where it is being added, and what dropped files become.

use super::super::evidence::EvidencePage;
use super::super::files::{AttachTo, OfferedFile};
use super::super::route::RoundPage;
use super::super::{Effect, Model, Route};
use crate::framework::IndicatorId;

impl Model {
    /// Opens the place where evidence is added to an indicator of the page, or closes it.
    pub(super) fn want_evidence(&mut self, indicator: Option<IndicatorId>) -> Vec<Effect> {
        let Route::Round(_, round, RoundPage::Assess(..)) = self.route else { return Vec::new() };
        let is_open = self.open_round(round).is_some();
        if let Some(workspace) = &mut self.workspace {
            workspace.wants_evidence = indicator.filter(|_| is_open);
            if let Some(indicator) = workspace.wants_evidence.clone() {
                workspace.touch(round, &indicator);
            }
        }
        Vec::new()
    }

    /// Whoever goes to another page has done with the file that is looked at, and with adding evidence.
    pub(super) fn leave_evidence(&mut self) -> Vec<Effect> {
        if let Some(workspace) = &mut self.workspace {
            workspace.wants_evidence = None;
        }
        self.hide_file()
    }

    /// What files become that are dropped where evidence is at hand; none where they are opened as anywhere else. A
    /// dossier is opened wherever it is dropped.
    pub(super) fn dropped_as(&self, files: &[OfferedFile]) -> Option<AttachTo> {
        let workspace = self.workspace.as_ref()?;
        if files.iter().any(|file| file.name.to_lowercase().ends_with(".qualicycle")) {
            return None;
        }
        match &self.route {
            Route::Evidence(_, EvidencePage::Piece(piece))
                if files.len() == 1 && workspace.dossier.evidence().items.contains_key(piece) =>
            {
                Some(AttachTo::Piece(*piece))
            }
            Route::Evidence(..) => Some(AttachTo::New(Vec::new())),
            Route::Round(_, round, RoundPage::Assess(..)) => {
                let framework = workspace.dossier.round(*round)?.framework().id.clone();
                Some(AttachTo::New(vec![(framework, workspace.wants_evidence.clone()?)]))
            }
            _ => None,
        }
    }
}
