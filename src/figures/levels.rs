//! How the indicators of each theme spread over the levels.

use super::{Figure, Subject};
use crate::texts::Texts;

/// The levels of each theme as stacked bars; none while nothing is rated.
pub fn figure(_t: &Texts, _subject: &Subject) -> Option<Figure> {
    None
}
