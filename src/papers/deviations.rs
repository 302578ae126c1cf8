//! The deviation sheets of a review (fiches d'écart), one for each non-conformity: what was found, what the organisation answers, and what became of it.

use super::{Paper, Source};
use crate::texts::Texts;

/// The paper; none where there is nothing that it could say.
pub fn paper(_t: &Texts, _source: &Source<'_>) -> Option<Paper> {
    None
}
