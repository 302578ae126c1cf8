//! Papers as files: what a page hands over once it is written, and what becomes of it.

use std::rc::Rc;

use crate::dossier::entry::DossierId;
use crate::formats::book::{Book, BookForm};

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
