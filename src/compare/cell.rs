//! One rating in one byte: what a column holds.
//!
//! Not asked, not rated, not applicable, preferred not to say and a level are five different things, and stay so.

use serde::{Deserialize, Serialize};

use crate::dossier::change::Rating;
use crate::framework::scale::Level;

/// A rating in a column.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Cell(u8);

impl Cell {
    /// It was asked and nobody rated it.
    pub const NOT_RATED: Cell = Cell(251);
    /// A number with a unit stands beside the column.
    pub const QUANTITY: Cell = Cell(252);
    /// Whoever was asked preferred not to say.
    pub const DECLINED: Cell = Cell(253);
    /// It was said not to apply.
    pub const NOT_APPLICABLE: Cell = Cell(254);
    /// The round did not ask it: another theme, or out of its scope.
    pub const NOT_ASKED: Cell = Cell(255);

    /// The highest level that fits: no scale of ratings goes beyond 100.
    pub const HIGHEST: u8 = 250;

    /// What a rating is in a column. A level that no scale knows counts as not rated; nothing is made up for it.
    pub fn of(rating: &Rating) -> Cell {
        match rating {
            Rating::NotRated => Cell::NOT_RATED,
            Rating::NotApplicable { .. } => Cell::NOT_APPLICABLE,
            Rating::Declined => Cell::DECLINED,
            Rating::Level(level) => Cell::level(*level),
            Rating::Quantity(_) | Rating::Ratio { .. } => Cell::QUANTITY,
        }
    }

    /// A level.
    pub fn level(level: Level) -> Cell {
        u8::try_from(level.0).ok().filter(|byte| *byte <= Cell::HIGHEST).map_or(Cell::NOT_RATED, Cell)
    }

    /// The level, when it is one.
    pub fn as_level(self) -> Option<Level> {
        (self.0 <= Cell::HIGHEST).then(|| Level(self.0.into()))
    }

    /// Whether it was asked and applies: what coverage is measured against.
    pub fn applies(self) -> bool {
        !matches!(self, Cell::NOT_ASKED | Cell::NOT_APPLICABLE)
    }

    /// Whether somebody gave an answer that counts: a level or a quantity.
    pub fn is_rated(self) -> bool {
        self.0 <= Cell::HIGHEST || self == Cell::QUANTITY
    }

    /// The byte.
    pub fn byte(self) -> u8 {
        self.0
    }

    /// A byte of a column.
    pub fn from_byte(byte: u8) -> Cell {
        Cell(byte)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_state_of_a_rating_keeps_its_own_byte() {
        let why = "not ours".into();
        let ratings = [
            Rating::NotRated,
            Rating::NotApplicable { why },
            Rating::Declined,
            Rating::Level(Level(0)),
            Rating::Level(Level(100)),
        ];
        let mut bytes: Vec<u8> = ratings.iter().map(|rating| Cell::of(rating).byte()).collect();
        bytes.push(Cell::NOT_ASKED.byte());
        bytes.push(Cell::QUANTITY.byte());
        let n = bytes.len();
        bytes.sort_unstable();
        bytes.dedup();
        assert_eq!(bytes.len(), n);
        assert_eq!(Cell::of(&Rating::Level(Level(3))).as_level(), Some(Level(3)));
        assert_eq!(Cell::of(&Rating::Level(Level(-1))), Cell::NOT_RATED);
        assert_eq!(Cell::of(&Rating::NotRated).as_level(), None);
    }
}
