//! The recap grid: the sheets of a round with their results, one line each.

use super::{Paper, Source};
use crate::texts::Texts;

/// The paper; none where there is nothing that it could say.
pub fn paper(_t: &Texts, _source: &Source<'_>) -> Option<Paper> {
    None
}
