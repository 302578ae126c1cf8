//! Files out and in: export, opening with a preview, deleting.

use std::collections::BTreeSet;
use std::rc::Rc;

use super::super::event::StorageProblem;
use super::super::files::{FileTicket, Incoming, OfferedFile, Outcome};
use super::super::intake::OfferedAnswers;
use super::super::leaving::Leaving;
use super::super::shelf::Summary;
use super::super::workspace::{NoteKey, Workspace};
use super::super::{Drafts, Effect, Model, Notice, Question, Route};
use crate::dossier::Dossier;
use crate::dossier::entry::{DossierId, Entry};
use crate::dossier::side::Side;
use crate::formats::archive::{self, Archive, ReadError};
use crate::framework::Package;

/// The evidence files of a dossier at hand that are here.
fn files_of(workspace: &Workspace) -> Rc<BTreeSet<Rc<str>>> {
    workspace.files.clone().unwrap_or_default()
}

impl Model {
    /// A file holds the dossier with its frameworks in all their languages; what is not here yet is read first. Of a
    /// dossier that is not at hand nothing leaves before one could see what would: it is read, and asked for once more.
    pub(super) fn export(&mut self, dossier: DossierId) -> Vec<Effect> {
        let mut effects = self.leave_all_notes();
        if self.workspace_of(dossier).is_none() {
            self.to_look_into = Some(dossier);
            effects.push(Effect::ReadDossier(dossier));
            return effects;
        }
        self.to_export = Some(dossier);
        let missing = self.incomplete_frameworks();
        if missing.is_empty() {
            effects.extend(self.write_file());
        } else {
            effects.extend(missing.into_iter().map(|reference| Effect::ReadFramework(reference, None)));
        }
        effects
    }

    /// Writes the dossier at hand to a file, if that was asked for, with those of its frameworks that are all here.
    pub(super) fn write_file(&mut self) -> Vec<Effect> {
        let Some(workspace) = self.workspace.as_ref().filter(|workspace| self.to_export == Some(workspace.dossier.id))
        else {
            return Vec::new();
        };
        let dossier = workspace.dossier.id;
        if workspace.files.is_none() && !workspace.dossier.files().is_empty() {
            // Which files are here is being asked, and the answer begins the export anew.
            return Vec::new();
        }
        let enclosure = workspace.enclosure;
        let side = workspace.side;
        let used = workspace.dossier.frameworks().into_iter();
        let whole = used.filter(|reference| self.library.is_complete(reference));
        let packages: Vec<Package> = whole.filter_map(|reference| self.library.package(reference)).cloned().collect();
        let label = workspace.dossier.latest_round().map(|round| round.opening.label.clone());
        let date = crate::texts::date::iso_date(self.now, self.utc_offset);
        let name = archive::file_name(&workspace.dossier, label.as_deref(), &date);
        // What a reviewer sends back lies beside what came, often in one folder: it is told apart by its name.
        let name = if side == Side::Reviewer { format!("review-{name}") } else { name };
        let export = Effect::Export {
            dossier,
            entries: workspace.dossier.entries().cloned().collect(),
            packages,
            files: workspace.enclosed(enclosure).files.into_iter().map(|file| file.sha256).collect(),
            name: name.into(),
            at: self.now,
            side,
        };
        self.to_export = None;
        vec![export]
    }

    pub(super) fn finish_export(&mut self, dossier: DossierId, result: Result<Rc<str>, Rc<str>>) -> Vec<Effect> {
        let name = match result {
            Ok(name) => name,
            Err(reason) => return self.tell(Notice::ExportFailed { reason }),
        };
        let now = self.now;
        let mut n_kept_back = 0;
        if let Some(workspace) = self.workspace_of(dossier) {
            workspace.exported_at = Some(now);
            n_kept_back = Leaving::of_dossier(workspace, workspace.enclosure).n_kept_back;
        }
        let summary = self.refresh_summary().filter(|summary| summary.dossier == dossier);
        self.tell(match n_kept_back {
            0 => Notice::Exported { name },
            n => Notice::ExportedWithout { name, n },
        });
        summary.map(Effect::KeepSummary).into_iter().collect()
    }

    /// Files that are too large are refused before a byte is read. Where evidence is at hand, files become evidence.
    pub(super) fn take_offer(&mut self, ticket: FileTicket, files: &[OfferedFile]) -> Vec<Effect> {
        if let Some(file) =
            files.first().filter(|_| files.iter().all(|file| super::exchange::is_collection(&file.name)))
        {
            return self.read_collection_file(ticket, file);
        }
        if self.is_at_comparisons() {
            return self.bring_to_comparison(ticket, files);
        }
        if let Some(to) = self.dropped_as(files) {
            return self.attach(ticket, files, to);
        }
        if let Some(sheet) = files.first().filter(|file| super::import::is_sheet(&file.name)) {
            return match self.panel_of_page() {
                Some(panel) => self.begin_responses(panel, ticket, sheet),
                None => self.begin_import(ticket, sheet),
            };
        }
        self.offered = OfferedAnswers::default();
        match files.iter().find(|file| file.bytes > archive::LARGEST_FILE) {
            Some(file) => {
                let error = ReadError::TooLarge { bytes: file.bytes, limit: archive::LARGEST_FILE };
                self.tell(Notice::FileRefused { name: file.name.clone(), error })
            }
            None => vec![Effect::ReadFiles(ticket)],
        }
    }

    pub(super) fn take_file(&mut self, name: Rc<str>, result: Result<Vec<Archive>, ReadError>) -> Vec<Effect> {
        match result {
            Ok(archives) => {
                let incoming = Incoming { name, archives, outcome: None };
                if self.incoming.is_some() {
                    self.waiting.push(incoming);
                    return Vec::new();
                }
                self.consider(incoming)
            }
            Err(error) => self.refuse_file(name, error),
        }
    }

    /// Shows what taking in the next dossier of a file would do; the one that is here may have to be read first.
    fn consider(&mut self, mut incoming: Incoming) -> Vec<Effect> {
        self.notice = None;
        let Some(dossier) = incoming.dossier() else {
            return self.consider_next_file();
        };
        let at_hand = self.workspace.as_ref().filter(|workspace| workspace.dossier.id == dossier);
        let is_known = self.shelf.iter().any(|shelf| shelf.iter().any(|summary| summary.dossier == dossier));
        let mut effects = Vec::new();
        match at_hand {
            Some(workspace) => incoming.compare(Some((&workspace.dossier, workspace.side)), &files_of(workspace)),
            None if is_known => effects.push(Effect::ReadJoined(dossier)),
            None => incoming.compare(None, &BTreeSet::new()),
        }
        self.incoming = Some(Rc::new(incoming));
        effects
    }

    /// Turns to the next of several files that were offered together.
    fn consider_next_file(&mut self) -> Vec<Effect> {
        self.incoming = None;
        if self.waiting.is_empty() {
            return Vec::new();
        }
        let next = self.waiting.remove(0);
        self.consider(next)
    }

    pub(super) fn compare_incoming(
        &mut self,
        dossier: DossierId,
        side: Side,
        result: Result<Vec<Rc<Entry>>, StorageProblem>,
    ) -> Vec<Effect> {
        let Some(incoming) = self.incoming.as_mut().filter(|incoming| incoming.dossier() == Some(dossier)) else {
            return Vec::new();
        };
        let here = result.ok().map(|entries| Dossier::of(dossier, entries));
        // What the dossier names is taken to be here: the page of its evidence says what is missing.
        let files = here.iter().flat_map(|here| here.files().into_keys()).collect();
        Rc::make_mut(incoming).compare(here.as_ref().map(|here| (here, side)), &files);
        Vec::new()
    }

    /// Unites the first dossier of the file with what is here, goes there, and turns to the next one.
    pub(super) fn accept_incoming(&mut self) -> Vec<Effect> {
        let Some(incoming) = self.incoming.take() else { return Vec::new() };
        let mut incoming = Rc::unwrap_or_clone(incoming);
        let Some(outcome) = incoming.outcome.take().filter(|_| !incoming.archives.is_empty()) else {
            return Vec::new();
        };
        let archive = incoming.archives.remove(0);
        // Files are stored first: no entry shall name one that is not there yet.
        let (kept, forgotten): (BTreeSet<_>, BTreeSet<_>) =
            archive.files.iter().cloned().partition(|sha256| outcome.files.contains(sha256));
        let mut effects = Vec::new();
        effects.extend((!kept.is_empty()).then_some(Effect::KeepBrought(archive.dossier, kept)));
        effects.extend((!forgotten.is_empty()).then_some(Effect::ForgetBrought(forgotten)));
        effects.extend(self.unite(archive, &outcome));
        effects.extend(self.consider(incoming));
        self.tell(Notice::Added { n_new: outcome.preview.n_new });
        effects
    }

    fn unite(&mut self, archive: Archive, outcome: &Outcome) -> Vec<Effect> {
        let id = archive.dossier;
        let mut effects = Vec::new();
        // A built-in framework is never reworded by somebody's file.
        let foreign =
            archive.packages.into_iter().filter(|package| !self.library.is_built_in(&package.framework.reference()));
        for package in foreign.collect::<Vec<_>>() {
            self.library.add(package.clone());
            effects.push(Effect::KeepFramework(id, package));
        }
        let summary = match self.workspace_of(id) {
            Some(workspace) => {
                for entry in &outcome.taken {
                    workspace.dossier.insert(entry.clone());
                }
                self.refresh_summary()
            }
            None => {
                let here = self.shelf.iter().flat_map(|shelf| shelf.iter()).find(|summary| summary.dossier == id);
                Some(Summary::of(&outcome.united, &self.library, here.and_then(|summary| summary.exported_at)))
            }
        };
        let Some(summary) = summary else { return effects };
        let drafts = archive.drafts.into_iter();
        let drafts: Drafts = drafts.map(|note| (NoteKey::own(note.round, note.indicator), note.text)).collect();
        if self.workspace_of(id).is_some() {
            effects.extend(self.recover(&drafts));
        } else if !drafts.is_empty() {
            // They become entries when the dossier is opened, like any note left half typed.
            effects.push(Effect::KeepDrafts(id, drafts));
        }
        self.saving.n_pending += outcome.taken.len();
        effects.push(Effect::Append(id, outcome.taken.clone(), summary));
        effects.push(Effect::ReadShelf);
        // Values that now stand side by side are the first thing to look at.
        let is_clear = outcome.is_new || outcome.preview.clashes.is_empty();
        effects.push(Effect::Go(if is_clear { Route::Dossier(id) } else { Route::Clashes(id) }));
        effects
    }

    /// Leaves the first dossier of the file alone and turns to the next one.
    pub(super) fn dismiss_incoming(&mut self) -> Vec<Effect> {
        let Some(incoming) = self.incoming.take() else { return Vec::new() };
        let mut incoming = Rc::unwrap_or_clone(incoming);
        let dismissed = incoming.archives.drain(..1.min(incoming.archives.len()));
        let brought = dismissed.map(|archive| archive.files).filter(|files| !files.is_empty());
        let mut effects: Vec<Effect> = brought.map(Effect::ForgetBrought).collect();
        incoming.outcome = None;
        effects.extend(self.consider(incoming));
        effects
    }

    pub(super) fn ask_to_delete(&mut self, dossier: DossierId) -> Vec<Effect> {
        let summary = self.shelf.iter().flat_map(|shelf| shelf.iter()).find(|summary| summary.dossier == dossier);
        self.question = summary.map(|summary| Question::Delete { dossier, name: summary.name.clone() });
        Vec::new()
    }

    pub(super) fn finish_delete(&mut self, dossier: DossierId, result: Result<(), StorageProblem>) -> Vec<Effect> {
        let shelf = self.shelf.clone().unwrap_or_default();
        let name = shelf.iter().find(|summary| summary.dossier == dossier).map(|summary| summary.name.clone());
        if let Err(problem) = result {
            return self.tell(Notice::NotLoaded { what: problem.0 });
        }
        self.shelf = Some(Rc::new(shelf.iter().filter(|summary| summary.dossier != dossier).cloned().collect()));
        if self.workspace_of(dossier).is_some() {
            self.workspace = None;
        }
        self.tell(Notice::Deleted { name: name.unwrap_or_default() });
        match self.route.dossier() == Some(dossier) {
            true => vec![Effect::Go(Route::Home)],
            false => Vec::new(),
        }
    }
}
