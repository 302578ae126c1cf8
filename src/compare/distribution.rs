//! Where organisations stand: how their values are spread, and where one of them lies among the others. Position and
//! distribution, never a rank.
//!
//! Scores are whole hundredths of a percent, so that a scan counts them into 10,001 bins and reads quartiles off the
//! counts; nothing is sorted. Quartiles are linear (type 7 of Hyndman & Fan 1996, <https://doi.org/10.2307/2684934>);
//! the percentile is 100 · (below + ½ · equal) / n over the others.

use serde::{Deserialize, Serialize};

use super::cell::Cell;
use super::disclosure::FEWEST;
use super::filter::Selection;
use super::frame::IndicatorFrame;
use super::hundredths::Hundredths;
use super::roster::Roster;
use super::table::Table;
use crate::framework::scale::Level;
use crate::score::Share;
use crate::score::levels::Steps;

/// A score that rows have.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Score {
    /// The round in all.
    Whole,
    /// How much of what applies was rated.
    Coverage,
    /// A theme, as an index of the frame.
    Theme(u16),
}

impl Score {
    /// Its column, a value a row; empty when the table has no such theme.
    pub fn column(self, table: &Table) -> &[Option<Hundredths>] {
        match self {
            Score::Whole => &table.whole,
            Score::Coverage => &table.coverage,
            Score::Theme(theme) => table.theme_means.get(usize::from(theme)).map_or(&[], Vec::as_slice),
        }
    }

    /// What a row has.
    pub fn of(self, table: &Table, row: u32) -> Option<Hundredths> {
        self.column(table).get(row as usize).copied().flatten()
    }
}

/// How many bands the scale of scores is cut into: ten of ten points. The last one holds 100 %.
pub const N_BANDS: usize = 10;

/// How the scores of some organisations are spread.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Distribution {
    /// How many have a score.
    pub n: u32,
    /// How many of those selected have none.
    pub n_missing: u32,
    /// How many lie in each band of ten points.
    pub bands: [u32; N_BANDS],
    /// What the values amount to; none when there is none.
    pub summary: Option<Summary>,
}

/// Five numbers and the mean. All are exact.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Summary {
    /// The least.
    pub min: Share,
    /// A quarter lies below it.
    pub lower_quartile: Share,
    /// One half lies below it.
    pub median: Share,
    /// A quarter lies above it.
    pub upper_quartile: Share,
    /// The greatest.
    pub max: Share,
    /// The mean.
    pub mean: Share,
}

impl Distribution {
    /// The distribution of a score.
    pub fn of(table: &Table, selection: &Selection, score: Score) -> Distribution {
        Counts::new().distribution(score.column(table), selection)
    }

    /// Whether it may be told to others: it rests on five organisations or more.
    pub fn is_told(&self) -> bool {
        self.n >= FEWEST
    }
}

/// The distributions of several scores, with one set of bins for all of them.
pub fn distributions(table: &Table, selection: &Selection, scores: &[Score]) -> Vec<Distribution> {
    let mut counts = Counts::new();
    scores.iter().map(|score| counts.distribution(score.column(table), selection)).collect()
}

/// The distribution of some scores that stand in no table.
pub fn distribution_of(values: impl IntoIterator<Item = Option<Hundredths>>) -> Distribution {
    let mut counts = Counts::new();
    counts.count(values.into_iter());
    counts.read()
}

/// How many rows have no score, and how many have each.
struct Counts {
    counters: Vec<u32>,
}

impl Counts {
    fn new() -> Counts {
        Counts { counters: vec![0; Hundredths::place(Some(Hundredths::ALL)) + 1] }
    }

    fn distribution(&mut self, column: &[Option<Hundredths>], selection: &Selection) -> Distribution {
        self.count(selection.iter().map(|row| column.get(row).copied().flatten()));
        self.read()
    }

    fn count(&mut self, values: impl Iterator<Item = Option<Hundredths>>) {
        self.counters.fill(0);
        for value in values {
            self.counters[Hundredths::place(value)] += 1;
        }
    }

    fn n_missing(&self) -> u32 {
        self.counters.first().copied().unwrap_or_default()
    }

    /// How many rows have each value.
    fn bins(&self) -> &[u32] {
        self.counters.get(1..).unwrap_or_default()
    }

    fn read(&self) -> Distribution {
        let mut distribution = Distribution { n_missing: self.n_missing(), ..Distribution::default() };
        let mut sum = 0u64;
        let width = self.bins().len() / N_BANDS;
        for (band, bins) in self.bins().chunks(width).enumerate() {
            for (bin, count) in bins.iter().enumerate().filter(|(_, count)| **count > 0) {
                distribution.bands[band.min(N_BANDS - 1)] += count;
                sum += u64::from(*count) * (band * width + bin) as u64;
            }
        }
        distribution.n = distribution.bands.iter().sum();
        distribution.summary = self.summary(distribution.n, sum);
        distribution
    }

    fn summary(&self, n: u32, sum: u64) -> Option<Summary> {
        let last = n.checked_sub(1)?;
        // Quarters of the way from the first value to the last; between two values it goes linearly.
        let places: Vec<(u32, u32)> = (0..=4u64)
            .map(|quarter| u64::from(last) * quarter)
            .map(|place| ((place / 4) as u32, (place % 4) as u32))
            .collect();
        let mut quartiles = [Share::NONE; 5];
        let mut values = self.order_statistics();
        let (mut at, mut value) = values.next()?;
        for (quartile, (index, quarters)) in quartiles.iter_mut().zip(places) {
            while at <= index {
                let (more, next) = values.next()?;
                (at, value) = (at + more, next);
            }
            // The value that follows is the same as long as this bin holds it as well.
            let next = if index + 1 < at { value } else { values.clone().next().map_or(value, |(_, next)| next) };
            let four = u64::from(4 - quarters) * value + u64::from(quarters) * next;
            *quartile = Share::of(four, 4 * u64::from(Hundredths::MOST))?;
        }
        let [min, lower_quartile, median, upper_quartile, max] = quartiles;
        let mean = Share::of(sum, u64::from(n) * u64::from(Hundredths::MOST))?;
        Some(Summary { min, lower_quartile, median, upper_quartile, max, mean })
    }

    /// The values that occur, from the least, each with how often.
    fn order_statistics(&self) -> impl Iterator<Item = (u32, u64)> + Clone {
        self.bins().iter().zip(0u64..).filter(|(count, _)| **count > 0).map(|(count, value)| (*count, value))
    }
}

/// Where one organisation lies among others. Its own value is none of theirs.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct Position {
    /// How many others have a score.
    pub n: u32,
    /// How many of them lie below.
    pub below: u32,
    /// How many lie as high.
    pub equal: u32,
}

impl Position {
    /// The position of a row among the other organisations of a selection; none when it has no such score. The row may
    /// be of another round than the one by which its organisation is in the selection.
    pub fn of(table: &Table, roster: &Roster, selection: &Selection, score: Score, own: u32) -> Option<Position> {
        let value = score.of(table, own)?;
        let column = score.column(table);
        let rounds = roster.member(own).map(|member| roster.rounds_of(member)).unwrap_or_default();
        let is_own = |row: u32| row == own || rounds.iter().any(|round| round.row == row);
        let others = selection.rows.iter().filter(|row| !is_own(**row));
        let others = others.filter_map(|row| column.get(*row as usize).copied().flatten());
        Some(others.fold(Position::default(), |position, other| Position {
            n: position.n + 1,
            below: position.below + u32::from(other < value),
            equal: position.equal + u32::from(other == value),
        }))
    }

    /// The percentile, 0 to 1: (below + ½ · equal) / n. None among fewer than five others.
    pub fn percentile(&self) -> Option<Share> {
        let twice = 2 * u64::from(self.below) + u64::from(self.equal);
        (self.n >= FEWEST).then(|| Share::of(twice, 2 * u64::from(self.n))).flatten()
    }
}

/// How many organisations gave an indicator each level, and how many gave none.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct LevelCounts {
    /// The levels of the scale from the lowest, also those that nobody chose; on a scale of percent those that occur.
    pub levels: Vec<(Level, u32)>,
    /// Gave a number with a unit.
    pub quantities: u32,
    /// Were asked and did not rate it.
    pub not_rated: u32,
    /// Said that it does not apply.
    pub not_applicable: u32,
    /// Preferred not to say.
    pub declined: u32,
    /// Were not asked.
    pub not_asked: u32,
}

impl LevelCounts {
    /// The counts of a column of ratings.
    pub fn of(indicator: &IndicatorFrame, column: &[Cell], selection: &Selection) -> LevelCounts {
        let mut bins = [0u32; 256];
        for row in selection.iter() {
            let cell = column.get(row).copied().unwrap_or(Cell::NOT_ASKED);
            bins[usize::from(cell.byte())] += 1;
        }
        let n = |cell: Cell| bins[usize::from(cell.byte())];
        let mut levels: Vec<Level> = indicator.scale.iter().flat_map(|scale| scale.levels.iter().copied()).collect();
        let occur = (0..=Cell::HIGHEST).filter(|byte| bins[usize::from(*byte)] > 0).map(|byte| Level(byte.into()));
        levels.extend(occur);
        levels.sort_unstable();
        levels.dedup();
        LevelCounts {
            levels: levels.into_iter().map(|level| (level, n(Cell::level(level)))).collect(),
            quantities: n(Cell::QUANTITY),
            not_rated: n(Cell::NOT_RATED),
            not_applicable: n(Cell::NOT_APPLICABLE),
            declined: n(Cell::DECLINED),
            not_asked: n(Cell::NOT_ASKED),
        }
    }

    /// How many stand on each step of a scale, the worst first. On a percent scale a step is a stretch of levels.
    pub fn on_steps(&self, steps: &Steps<'_>) -> Vec<u32> {
        let mut counts = vec![0; steps.from.len()];
        for (level, n) in &self.levels {
            if let Some(count) = steps.index(*level).and_then(|index| counts.get_mut(index)) {
                *count += n;
            }
        }
        counts
    }

    /// Whether it may be told to others: it rests on five organisations or more.
    pub fn is_told(&self) -> bool {
        self.n() >= FEWEST
    }

    /// How many chose a level.
    pub fn n(&self) -> u32 {
        self.levels.iter().map(|(_, n)| n).sum()
    }
}
