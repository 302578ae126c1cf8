//! Papers as files: what a page hands over once it is written, and what becomes of it.

use std::collections::BTreeSet;
use std::rc::Rc;

use super::Model;
use super::route::{RoundPage, Route};
use crate::dossier::dress::LARGEST_LOGO;
use crate::dossier::entry::DossierId;
use crate::formats::book::{Book, BookForm};
use crate::texts::{Language, Texts};

/// What papers need besides the dossier. They are written in any language, whatever that of the interface.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Papers {
    /// Languages whose words were asked for and did not come.
    pub unavailable: BTreeSet<Language>,
}

/// Why a picture did not become the logo.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum LogoProblem {
    /// It is larger than [`LARGEST_LOGO`], in bytes.
    TooLarge {
        /// Its size.
        bytes: u64,
    },
    /// Its first bytes are those of neither PNG nor JPEG.
    OtherKind,
    /// It could not be read, in the words of those who help.
    NotRead(Rc<str>),
}

impl LogoProblem {
    /// What speaks against a picture of that size.
    pub fn of_size(bytes: u64) -> Option<LogoProblem> {
        (bytes > LARGEST_LOGO as u64).then_some(LogoProblem::TooLarge { bytes })
    }
}

impl Model {
    /// The language of the paper that is looked at, where somebody chose one.
    pub fn paper_language(&self) -> Option<Language> {
        match &self.route {
            Route::Round(_, _, RoundPage::Report(choice)) => choice.language,
            _ => None,
        }
    }

    /// The words of a language, once they are here.
    pub fn texts_in(&self, language: Language) -> Option<&Rc<Texts>> {
        self.texts.iter().chain(&self.other_texts).find(|texts| texts.language == language)
    }
}

/// A paper that somebody wants as a file.
#[derive(Clone, Debug, PartialEq)]
pub struct PaperFile {
    /// The file's name without its ending.
    pub stem: Rc<str>,
    /// What stands in it.
    pub contents: PaperContents,
}

/// What stands in the file of a paper.
#[derive(Clone, Debug, PartialEq)]
pub enum PaperContents {
    /// The paper itself, as an HTML document.
    Page {
        /// The document, with the place of the archive in it where one is to be embedded.
        html: Rc<str>,
        /// The dossier that travels in it, without evidence files, so that the report opens again; none where the paper
        /// is all that is to leave.
        embeds: Option<DossierId>,
    },
    /// Its tables for another program.
    Book(Rc<Book>, BookForm),
}

impl PaperContents {
    /// The ending of the file's name.
    pub fn extension(&self) -> &'static str {
        match self {
            PaperContents::Page { .. } => "html",
            PaperContents::Book(_, form) => form.extension(),
        }
    }
}
