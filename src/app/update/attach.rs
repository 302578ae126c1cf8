//! Files as evidence: storing them, looking at them, saving them again.

use std::collections::BTreeSet;
use std::rc::Rc;

use super::super::addition::Addition;
use super::super::event::StorageProblem;
use super::super::files::{AttachTo, AttachmentProblem, Enclosure, FileTicket, FileUse, OfferedFile, ShownFile};
use super::super::{Effect, Model, Notice};
use crate::dossier::change::Change;
use crate::dossier::entry::{DossierId, Timestamp};
use crate::dossier::evidence::{Evidence, FileRef};

/// How long a file that was taken out stays, in milliseconds: another tab may still take that back.
const REGRET: i64 = 60 * 60 * 1000;

impl Model {
    /// Files are stored first: a piece of evidence never names a file that is not there.
    pub(super) fn attach(&mut self, ticket: FileTicket, files: &[OfferedFile], to: AttachTo) -> Vec<Effect> {
        let Some(workspace) = self.workspace.as_mut().filter(|_| !files.is_empty()) else { return Vec::new() };
        workspace.attaching.insert(ticket, to);
        vec![Effect::KeepAttachments(workspace.dossier.id, ticket)]
    }

    pub(super) fn take_attachment(
        &mut self,
        ticket: FileTicket,
        name: Rc<str>,
        result: Result<FileRef, AttachmentProblem>,
    ) -> Vec<Effect> {
        let Some(workspace) = &mut self.workspace else { return Vec::new() };
        let file = match result {
            Ok(file) => file,
            Err(problem) => return self.tell(Notice::NotAttached { name, problem }),
        };
        if workspace.attaching.contains_key(&ticket) {
            Rc::make_mut(workspace.files.get_or_insert_default()).insert(file.sha256.clone());
        }
        match workspace.attaching.get(&ticket).cloned() {
            Some(AttachTo::New(serves)) => {
                let title = title_of(&file.name);
                let details = Evidence { title, file: Some(file), ..Evidence::default() };
                self.add(Addition::Evidence(Rc::new(details), serves))
            }
            Some(AttachTo::Piece(evidence)) => {
                let Some(present) = workspace.dossier.evidence().items.get(&evidence) else { return Vec::new() };
                let details = Evidence { file: Some(file), ..(**present).clone() };
                self.enter(vec![Change::EvidenceDescribed { evidence, details: Some(Rc::new(details)) }])
            }
            None => Vec::new(),
        }
    }

    /// Asks which files are here, when the dossier at hand rests on any, and lets go of those that were taken out.
    pub(super) fn need_files(&self) -> Vec<Effect> {
        let Some(workspace) = &self.workspace else { return Vec::new() };
        let dossier = &workspace.dossier;
        let given_up = dossier.files_given_up(Timestamp(self.now.0 - REGRET));
        let dropped = (!given_up.is_empty()).then_some(Effect::DropFiles(dossier.id, given_up));
        let listed = (!dossier.files().is_empty()).then_some(Effect::ListFiles(dossier.id));
        dropped.into_iter().chain(listed).collect()
    }

    pub(super) fn take_files(
        &mut self,
        dossier: DossierId,
        result: Result<BTreeSet<Rc<str>>, StorageProblem>,
    ) -> Vec<Effect> {
        let Some(workspace) = self.workspace_of(dossier) else { return Vec::new() };
        // Where the storage cannot be read, the files are as missing as where it has none.
        workspace.files = Some(Rc::new(result.unwrap_or_default()));
        if self.to_export == Some(dossier) { self.export(dossier) } else { Vec::new() }
    }

    pub(super) fn choose_enclosure(&mut self, enclosure: Enclosure) -> Vec<Effect> {
        if let Some(workspace) = &mut self.workspace {
            workspace.enclosure = enclosure;
        }
        Vec::new()
    }

    pub(super) fn use_file(&mut self, file: FileRef, what: FileUse) -> Vec<Effect> {
        let Some(workspace) = &self.workspace else { return Vec::new() };
        let dossier = workspace.dossier.id;
        match what {
            FileUse::Save => vec![Effect::SaveFile(dossier, file)],
            FileUse::Show => {
                let mut effects = self.hide_file();
                effects.push(Effect::ShowFile(dossier, file));
                effects
            }
        }
    }

    pub(super) fn show_file(&mut self, file: FileRef, address: Result<Rc<str>, AttachmentProblem>) -> Vec<Effect> {
        if let Some(workspace) = &mut self.workspace {
            workspace.shown = Some(Rc::new(ShownFile { file, address }));
        }
        Vec::new()
    }

    pub(super) fn hide_file(&mut self) -> Vec<Effect> {
        let shown = self.workspace.as_mut().and_then(|workspace| workspace.shown.take());
        let address = shown.and_then(|shown| shown.address.clone().ok());
        address.map(Effect::ForgetAddress).into_iter().collect()
    }
}

/// What a piece of evidence is called until somebody says otherwise: its file's name without the ending.
fn title_of(name: &str) -> Rc<str> {
    match name.rsplit_once('.') {
        Some((stem, _)) if !stem.is_empty() => stem.into(),
        _ => name.into(),
    }
}
