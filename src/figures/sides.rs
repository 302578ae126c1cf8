//! The organisation's own ratings beside somebody else's.

use super::{Figure, Subject};
use crate::texts::Texts;

/// Both ratings of each indicator; none while there is only one side.
pub fn figure(_t: &Texts, _subject: &Subject) -> Option<Figure> {
    None
}
