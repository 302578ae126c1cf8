//! The audit plan: what a review will look at, when, how and with whom.

use super::{Paper, Source};
use crate::texts::Texts;

/// The paper; none where there is nothing that it could say.
pub fn paper(_t: &Texts, _source: &Source<'_>) -> Option<Paper> {
    None
}
