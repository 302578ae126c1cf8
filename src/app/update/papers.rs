//! Papers as files.

use std::rc::Rc;

use super::super::papers::{PaperContents, PaperFile};
use super::super::{Effect, Model, Notice};
use crate::dossier::entry::DossierId;
use crate::formats::page::Embedded;
use crate::framework::Package;

impl Model {
    /// Has a paper written to a file. What is being typed is entered first, so that it travels in the report; so do the
    /// frameworks in all their languages, and what is not here yet is read first.
    pub(super) fn save_paper(&mut self, paper: &Rc<PaperFile>) -> Vec<Effect> {
        let mut effects = self.leave_all_notes();
        let needs_frameworks = matches!(paper.contents, PaperContents::Page { embeds: Some(_), .. });
        let missing = if needs_frameworks { self.incomplete_frameworks() } else { Vec::new() };
        self.to_save = Some(paper.clone());
        match missing.is_empty() {
            true => effects.extend(self.write_paper()),
            false => effects.extend(missing.into_iter().map(|reference| Effect::ReadFramework(reference, None))),
        }
        effects
    }

    /// Writes the paper that was asked for, if any, to a file.
    pub(super) fn write_paper(&mut self) -> Option<Effect> {
        let paper = self.to_save.take()?;
        let name: Rc<str> = format!("{}.{}", paper.stem, paper.contents.extension()).into();
        Some(match &paper.contents {
            PaperContents::Book(book, form) => Effect::ExportBook { book: book.clone(), form: *form, name },
            PaperContents::Page { html, embeds } => {
                let embed = match embeds {
                    Some(dossier) => Some(self.embedded(*dossier)?),
                    None => None,
                };
                Effect::ExportPage { html: html.clone(), embed, name }
            }
        })
    }

    /// What travels in a report: the dossier at hand with those of its frameworks that are all here.
    fn embedded(&self, id: DossierId) -> Option<Embedded> {
        let at = self.now;
        let workspace = self.workspace.as_ref().filter(|workspace| workspace.dossier.id == id)?;
        let (dossier, side) = (&workspace.dossier, workspace.side);
        let whole = dossier.frameworks().into_iter().filter(|reference| self.library.is_complete(reference));
        let packages: Vec<Package> = whole.filter_map(|reference| self.library.package(reference)).cloned().collect();
        Some(Embedded { dossier: id, entries: dossier.entries().cloned().collect(), packages, at, side })
    }

    pub(super) fn finish_paper(&mut self, result: Result<Rc<str>, Rc<str>>) -> Vec<Effect> {
        self.tell(match result {
            Ok(name) => Notice::Exported { name },
            Err(reason) => Notice::ExportFailed { reason },
        })
    }
}
