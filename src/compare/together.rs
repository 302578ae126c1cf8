//! Which indicators are weak together: pairs that fail in the same organisations more often than chance would have it.
//! They may have one cause, which is worth one question to the network rather than two.
//!
//! An indicator is weak in an organisation when it stands in the lower half of its scale, or is a non-conformity. A pair
//! is looked at over the organisations that rated both. How much more often than chance: lift (Brin and others 1997),
//! the share that is weak on both over the product of the shares; pairs come in the order of how many organisations lie
//! beyond chance (Piatetsky-Shapiro 1991), since a high lift of five organisations says little.

use std::cmp::Ordering;

use super::cell::Cell;
use super::filter::Selection;
use super::frame::{Frame, IndicatorFrame};
use super::table::Table;
use crate::score::Share;

/// Two indicators that are weak together.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Pair {
    /// The column of the one.
    pub one: usize,
    /// The column of the other, which comes after it.
    pub other: usize,
    /// How many organisations rated both.
    pub n: u32,
    /// In how many of them the one is weak.
    pub n_one: u32,
    /// In how many of them the other is.
    pub n_other: u32,
    /// In how many of them both are.
    pub n_both: u32,
}

impl Pair {
    /// The share of organisations in which both are weak.
    pub fn support(&self) -> Option<Share> {
        Share::of(self.n_both.into(), self.n.into())
    }

    /// How many times as often as by chance; more than one, as a rule. A share beyond everything.
    pub fn lift(&self) -> Option<Share> {
        Share::of(u64::from(self.n_both) * u64::from(self.n), u64::from(self.n_one) * u64::from(self.n_other))
    }

    /// In how many organisations both would be weak if the two had nothing to do with each other. Beyond everything, as
    /// a rule.
    pub fn by_chance(&self) -> Option<Share> {
        Share::of(u64::from(self.n_one) * u64::from(self.n_other), self.n.into())
    }

    /// How many organisations lie beyond chance, times the number of organisations.
    fn beyond(&self) -> i128 {
        i128::from(self.n_both) * i128::from(self.n) - i128::from(self.n_one) * i128::from(self.n_other)
    }

    /// Those with more organisations beyond chance first, then in the order of the framework.
    fn order(&self, other: &Pair) -> Ordering {
        let (a, b) = (self.beyond() * i128::from(other.n), other.beyond() * i128::from(self.n));
        b.cmp(&a).then((self.one, self.other).cmp(&(other.one, other.other)))
    }
}

/// The pairs that are weak together in at least so many organisations of a selection, and more often than by chance.
pub fn weak_together(frame: &Frame, table: &Table, selection: &Selection, fewest: u32) -> Vec<Pair> {
    let columns: Vec<Marks> = frame
        .indicators
        .iter()
        .enumerate()
        .map(|(column, indicator)| Marks::of(indicator, table.cells.get(column).map_or(&[], Vec::as_slice), selection))
        .collect();
    let mut pairs = Vec::new();
    for (one, a) in columns.iter().enumerate().filter(|(_, marks)| marks.n_weak >= fewest.max(1)) {
        for (other, b) in columns.iter().enumerate().skip(one + 1).filter(|(_, marks)| marks.n_weak >= fewest.max(1)) {
            let pair = Pair { one, other, ..a.beside(b) };
            if pair.n_both >= fewest.max(1) && pair.beyond() > 0 {
                pairs.push(pair);
            }
        }
    }
    pairs.sort_by(Pair::order);
    pairs
}

/// The rows of a selection that are weak on both indicators of a pair.
pub fn weak_on_both(frame: &Frame, table: &Table, selection: &Selection, pair: &Pair) -> Vec<u32> {
    let is_weak_on = |row: u32, column: usize| {
        let indicator = frame.indicators.get(column);
        indicator.and_then(|indicator| is_weak(indicator, table.cell(row as usize, column))) == Some(true)
    };
    let rows = selection.rows.iter().copied();
    rows.filter(|row| is_weak_on(*row, pair.one) && is_weak_on(*row, pair.other)).collect()
}

/// Whether a rating counts as weak; none when nobody rated it.
pub fn is_weak(indicator: &IndicatorFrame, cell: Cell) -> Option<bool> {
    let level = cell.as_level()?;
    if indicator.is_of_conformity() {
        return Some(indicator.is_major(cell) || indicator.is_minor(cell));
    }
    let (least, most) = indicator.scale.as_ref()?.bounds()?;
    Some(2 * i32::from(level.0) < i32::from(least.0) + i32::from(most.0))
}

/// A bit for each organisation of a selection: whether it rated an indicator, and whether it is weak there.
struct Marks {
    rated: Vec<u64>,
    weak: Vec<u64>,
    n_weak: u32,
}

impl Marks {
    fn of(indicator: &IndicatorFrame, column: &[Cell], selection: &Selection) -> Marks {
        // What each byte means is asked once, not once for each organisation.
        let meaning: Vec<Option<bool>> = (0..=u8::MAX).map(|byte| is_weak(indicator, Cell::from_byte(byte))).collect();
        let n_words = selection.n().div_ceil(64);
        let mut marks = Marks { rated: vec![0; n_words], weak: vec![0; n_words], n_weak: 0 };
        for (at, row) in selection.iter().enumerate() {
            let cell = column.get(row).copied().unwrap_or(Cell::NOT_ASKED);
            let Some(is_weak) = meaning[usize::from(cell.byte())] else { continue };
            marks.rated[at / 64] |= 1 << (at % 64);
            marks.weak[at / 64] |= u64::from(is_weak) << (at % 64);
            marks.n_weak += u32::from(is_weak);
        }
        marks
    }

    fn beside(&self, other: &Marks) -> Pair {
        let mut pair = Pair { one: 0, other: 0, n: 0, n_one: 0, n_other: 0, n_both: 0 };
        let words = self.rated.iter().zip(&self.weak).zip(other.rated.iter().zip(&other.weak));
        for ((rated, weak), (other_rated, other_weak)) in words {
            pair.n += (rated & other_rated).count_ones();
            pair.n_one += (weak & other_rated).count_ones();
            pair.n_other += (rated & other_weak).count_ones();
            pair.n_both += (weak & other_weak).count_ones();
        }
        pair
    }
}
