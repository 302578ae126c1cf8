//! Papers as files.

use std::rc::Rc;

use super::super::papers::{PaperContents, PaperFile};
use super::super::{Effect, Model, Notice};
use crate::dossier::entry::DossierId;
use crate::formats::page::Embedded;
use crate::framework::Package;

impl Model {
    /// Has a paper written to a file. What is being typed is entered first, so that it travels in the report.
    pub(super) fn save_paper(&mut self, paper: &PaperFile) -> Vec<Effect> {
        let mut effects = self.leave_all_notes();
        let name: Rc<str> = format!("{}.{}", paper.stem, paper.contents.extension()).into();
        effects.extend(match &paper.contents {
            PaperContents::Book(book, form) => Some(Effect::ExportBook { book: book.clone(), form: *form, name }),
            PaperContents::Page { html, embeds: None } => {
                Some(Effect::ExportPage { html: html.clone(), embed: None, name })
            }
            PaperContents::Page { html, embeds: Some(dossier) } => {
                let embed = self.embedded(*dossier);
                embed.map(|embed| Effect::ExportPage { html: html.clone(), embed: Some(embed), name })
            }
        });
        effects
    }

    /// What travels in a report: the dossier at hand with those of its frameworks that are all here.
    fn embedded(&mut self, id: DossierId) -> Option<Embedded> {
        let at = self.now;
        let dossier = &self.workspace.as_ref().filter(|workspace| workspace.dossier.id == id)?.dossier;
        let whole = dossier.frameworks().into_iter().filter(|reference| self.library.is_complete(reference));
        let packages: Vec<Package> = whole.filter_map(|reference| self.library.package(reference)).cloned().collect();
        Some(Embedded { dossier: id, entries: dossier.entries().cloned().collect(), packages, at })
    }

    pub(super) fn finish_paper(&mut self, result: Result<Rc<str>, Rc<str>>) -> Vec<Effect> {
        self.tell(match result {
            Ok(name) => Notice::Exported { name },
            Err(reason) => Notice::ExportFailed { reason },
        })
    }
}
