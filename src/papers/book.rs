//! The tables of a paper for other programs: one sheet a subject, each value as what it is.

use super::Paper;
use crate::formats::book::Book;

/// The tables of a paper as a book; none where there is no table in it.
pub fn book(_paper: &Paper) -> Option<Book> {
    None
}
