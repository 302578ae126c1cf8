//! What groups of people say, side by side.

use super::{Figure, Subject};
use crate::texts::Texts;

/// The means of the groups with their spread; none while no group may be told of.
pub fn figure(_t: &Texts, _subject: &Subject) -> Option<Figure> {
    None
}
