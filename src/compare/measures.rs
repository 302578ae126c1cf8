//! Follow-up measures of many organisations: numbers with a unit, which stand beside the ratings and enter no mean of
//! scores.

use super::disclosure::FEWEST;
use super::filter::Selection;
use super::table::Table;

/// How a measure is spread, in its own unit.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct MeasureDistribution {
    /// How many organisations gave a number.
    pub n: u32,
    /// How many of those selected gave none.
    pub n_missing: u32,
    /// Least, lower quartile, median, upper quartile, greatest; none when nobody gave a number. Quartiles are linear
    /// (type 7).
    pub quartiles: Option<[f64; 5]>,
    /// The mean.
    pub mean: Option<f64>,
}

impl MeasureDistribution {
    /// The distribution of a measure, by its column.
    pub fn of(table: &Table, selection: &Selection, column: usize) -> MeasureDistribution {
        let numbers = selection.iter().filter_map(|row| table.quantity(row, column)).map(f64::from);
        let mut numbers: Vec<f64> = numbers.collect();
        numbers.sort_unstable_by(f64::total_cmp);
        let n = numbers.len();
        MeasureDistribution {
            n: u32::try_from(n).unwrap_or(u32::MAX),
            n_missing: u32::try_from(selection.n() - n).unwrap_or(u32::MAX),
            quartiles: (n > 0).then(|| [0.0, 0.25, 0.5, 0.75, 1.0].map(|part| quantile(&numbers, part))),
            mean: (n > 0).then(|| numbers.iter().sum::<f64>() / n as f64),
        }
    }

    /// Whether it may be told to others: it rests on five organisations or more.
    pub fn is_told(&self) -> bool {
        self.n >= FEWEST
    }
}

/// The quantile of sorted numbers, of which there is at least one.
fn quantile(sorted: &[f64], part: f64) -> f64 {
    let place = part * (sorted.len() - 1) as f64;
    let index = place.floor() as usize;
    let low = sorted[index];
    let high = sorted.get(index + 1).copied().unwrap_or(low);
    low + (place - index as f64) * (high - low)
}
