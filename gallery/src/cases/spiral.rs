//! Cases of the figure `spiral`.

use qualicycle::texts::Texts;

use super::Case;

/// The cases.
pub fn cases(_t: &Texts) -> Vec<Case> {
    Vec::new()
}
