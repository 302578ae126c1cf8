//! How far results stay below their targets.

use super::{Figure, Subject};
use crate::texts::Texts;

/// The way from result to target, indicator by indicator; none without targets.
pub fn figure(_t: &Texts, _subject: &Subject) -> Option<Figure> {
    None
}
