//! What moved between two rounds, and why.

use super::{Figure, Subject};
use crate::texts::Texts;

/// The way from one result to the other in parts that add up; none where two rounds do not compare.
pub fn figure(_t: &Texts, _subject: &Subject) -> Option<Figure> {
    None
}
