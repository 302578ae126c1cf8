//! From rounds to figures, in the words of one language: what the numbers say, a picture of them, and the same numbers
//! as a table.
//!
//! A [`Figure`] is everything that a reader gets, wherever it stands: on a page, in a file, on paper. [`charts`] knows
//! shapes and no words, [`texts`] knows words and no rounds; here they come together. Each kind of figure has a file
//! with one function `figure(t, subject)`, which gives none where there is nothing that such a figure could say.
//!
//! # What holds for every figure
//! - The title is the conclusion, a whole sentence that is true of the numbers.
//! - Each mark of the picture stands for one cell of the table, and each cell that can be drawn has its mark, in the
//!   picture for wide screens and in the one for narrow screens. [`Numbers`] says which is which; the gallery's tests
//!   hold it for every figure in every case.
//!
//! [`charts`]: crate::charts
//! [`texts`]: crate::texts

pub mod cycle;
mod excerpt;
pub mod file;
pub mod gaps;
pub mod heat;
pub mod importance;
pub mod levels;
pub mod measures;
pub mod moved;
pub mod numbers;
pub mod points;
pub mod radar;
pub mod sides;
pub mod slope;
pub mod sparkline;
pub mod spiral;
pub mod subject;
pub mod trend;
pub mod voices;
mod ways;
mod wording;

use std::rc::Rc;

use crate::charts::Picture;
use crate::charts::key::Key;
pub use numbers::{Behind, Cell, Head, Numbers, Row, Side};
pub use subject::{Beside, Subject};

/// A chart with its words and its table.
#[derive(Clone, Debug, PartialEq)]
pub struct Figure {
    /// Tells figures of a page apart, and is part of file names.
    pub id: Rc<str>,
    /// The conclusion.
    pub title: String,
    /// The drawing.
    pub picture: Rc<Picture>,
    /// The drawing for narrow screens, when another one reads better there.
    pub narrow: Option<Rc<Picture>>,
    /// Samples of the marks, each with its meaning.
    pub keys: Vec<(Key, String)>,
    /// What else is needed to read it.
    pub note: String,
    /// The same numbers as a table.
    pub numbers: Numbers,
}
