//! Two rounds side by side, with a line from one result to the other.

use super::{Figure, Subject};
use crate::texts::Texts;

/// Each theme's way between two rounds; none without a round to compare with.
pub fn figure(_t: &Texts, _subject: &Subject) -> Option<Figure> {
    None
}
