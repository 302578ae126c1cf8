//! The self-evaluation report on a round.

use super::{Paper, Source};
use crate::texts::Texts;

/// The paper; none where there is nothing that it could say.
pub fn paper(_t: &Texts, _source: &Source<'_>) -> Option<Paper> {
    None
}
