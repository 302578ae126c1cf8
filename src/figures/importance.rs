//! Importance set against result.

use super::{Figure, Subject};
use crate::texts::Texts;

/// The plane of importance and result; none while nothing has a place in it.
pub fn figure(_t: &Texts, _subject: &Subject) -> Option<Figure> {
    None
}
