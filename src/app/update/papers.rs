//! Papers as files.

use std::rc::Rc;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;

use super::super::files::{FileTicket, OfferedFile};
use super::super::papers::{LogoProblem, PaperContents, PaperFile};
use super::super::route::{PaperChoice, RoundPage};
use super::super::{Effect, Model, Notice, Route};
use crate::dossier::change::Change;
use crate::dossier::dress::Logo;
use crate::dossier::entry::DossierId;
use crate::formats::book::Book;
use crate::formats::media_type;
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
            PaperContents::Book(book, form) => {
                let book = Rc::new(Book { at: self.now, ..(**book).clone() });
                Effect::ExportBook { book, form: *form, name }
            }
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

    /// Another paper in place of this one: the way back leads to the page before, not through everything that was tried.
    pub(super) fn choose_paper(&mut self, choice: PaperChoice) -> Vec<Effect> {
        match &self.route {
            Route::Round(dossier, round, RoundPage::Report(_)) => {
                vec![Effect::GoInPlace(Route::Round(*dossier, *round, RoundPage::Report(choice)))]
            }
            _ => Vec::new(),
        }
    }

    /// What is being typed stands on the paper too.
    pub(super) fn print(&mut self) -> Vec<Effect> {
        let mut effects = self.leave_all_notes();
        effects.push(Effect::Print);
        effects
    }

    /// A picture that is too large is not even read.
    pub(super) fn take_logo(&mut self, ticket: FileTicket, file: &OfferedFile) -> Vec<Effect> {
        match LogoProblem::of_size(file.bytes) {
            Some(problem) => self.tell(Notice::LogoRefused(problem)),
            None => vec![Effect::ReadLogo(ticket)],
        }
    }

    /// The picture becomes the logo when its bytes are those of a picture that cannot hold a program. What the logo
    /// before showed was said of another picture, but most often it is the same sign drawn anew.
    pub(super) fn put_logo(&mut self, result: Result<Rc<[u8]>, Rc<str>>) -> Vec<Effect> {
        let bytes = match result {
            Ok(bytes) => bytes,
            Err(reason) => return self.tell(Notice::LogoRefused(LogoProblem::NotRead(reason))),
        };
        let media_type = media_type::of(&bytes);
        let problem = LogoProblem::of_size(bytes.len() as u64);
        let is_picture = matches!(media_type, "image/png" | "image/jpeg");
        if let Some(problem) = problem.or((!is_picture).then_some(LogoProblem::OtherKind)) {
            return self.tell(Notice::LogoRefused(problem));
        }
        let Some(workspace) = &self.workspace else { return Vec::new() };
        let words = workspace.dossier.dress().logo.as_ref().map(|logo| logo.words.clone()).unwrap_or_default();
        let logo = Logo { media_type: media_type.into(), base64: STANDARD.encode(&bytes).into(), words };
        self.enter(vec![Change::LogoChosen { logo: Some(Rc::new(logo)) }])
    }

    pub(super) fn finish_paper(&mut self, result: Result<Rc<str>, Rc<str>>) -> Vec<Effect> {
        self.tell(match result {
            Ok(name) => Notice::Exported { name },
            Err(reason) => Notice::ExportFailed { reason },
        })
    }
}
