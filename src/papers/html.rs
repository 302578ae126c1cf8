//! A paper as an HTML file of its own: it opens in any browser without a network, holds no script that runs, and prints
//! as the page does.

use super::Paper;
use crate::texts::Texts;

/// The paper as an HTML document.
pub fn html(_t: &Texts, _paper: &Paper) -> String {
    String::new()
}
