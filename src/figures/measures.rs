//! Quantities from round to round, each with its target and its reference value.

use super::{Figure, Subject};
use crate::texts::Texts;

/// A figure for each quantity that any of the rounds knows.
pub fn figures(_t: &Texts, _subject: &Subject) -> Vec<Figure> {
    Vec::new()
}
