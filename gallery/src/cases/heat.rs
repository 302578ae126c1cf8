//! Cases of the figure `heat`.

use qualicycle::texts::Texts;

use super::Case;

/// The cases.
pub fn cases(_t: &Texts) -> Vec<Case> {
    Vec::new()
}
