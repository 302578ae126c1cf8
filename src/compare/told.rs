//! What may be told to others of a distribution: no single organisation, and no band or level in which only few are.
//!
//! The least and the greatest value are each one organisation's and are never told. Quartiles, the median and the mean
//! are, from five on, and so are the bands and levels whose counts [`protect_list`] lets through. After: M. Brandt and
//! others, *Guidelines for the checking of output based on microdata research*, ESSnet SDC 2010, on maxima, minima and
//! percentiles.

use serde::{Deserialize, Serialize};

use super::disclosure::{Contents, Disclosure, Rule, protect_list};
use super::distribution::{Distribution, LevelCounts};
use crate::framework::scale::Level;
use crate::score::Share;

/// A number of organisations, or why it is not told.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Count {
    /// So many.
    Told(u32),
    /// Not told.
    Hidden(Disclosure),
}

/// What may be told of a distribution of scores.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ToldDistribution {
    /// How many organisations have a score.
    pub n: u32,
    /// How many lie in each band of ten points.
    pub bands: Vec<Count>,
    /// A quarter lies below it.
    pub lower_quartile: Share,
    /// One half lies below it.
    pub median: Share,
    /// A quarter lies above it.
    pub upper_quartile: Share,
    /// The mean.
    pub mean: Share,
}

/// What may be told of the ratings of an indicator.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ToldLevels {
    /// How many organisations there are.
    pub n: Count,
    /// How many chose each level.
    pub levels: Vec<(Level, Count)>,
    /// How many gave a number with a unit.
    pub quantities: Count,
    /// How many did not rate it.
    pub not_rated: Count,
    /// To how many it does not apply.
    pub not_applicable: Count,
    /// How many preferred not to say.
    pub declined: Count,
    /// How many were not asked.
    pub not_asked: Count,
}

impl Distribution {
    /// What may be told of it to others; nothing of fewer than five.
    pub fn told(&self) -> Option<ToldDistribution> {
        let summary = self.summary.filter(|_| self.is_told())?;
        let (bands, _) = counts(&self.bands);
        Some(ToldDistribution {
            n: self.n,
            bands,
            lower_quartile: summary.lower_quartile,
            median: summary.median,
            upper_quartile: summary.upper_quartile,
            mean: summary.mean,
        })
    }
}

impl LevelCounts {
    /// What may be told of it to others. Whoever did not rate is a group as well.
    pub fn told(&self) -> ToldLevels {
        let states = [self.quantities, self.not_rated, self.not_applicable, self.declined, self.not_asked];
        let all: Vec<u32> = self.levels.iter().map(|(_, n)| *n).chain(states).collect();
        let (told, n) = counts(&all);
        let level = |index: usize| told.get(index).copied().unwrap_or(Count::Hidden(Disclosure::Protecting));
        let state = |index: usize| level(self.levels.len() + index);
        ToldLevels {
            n,
            levels: self.levels.iter().enumerate().map(|(index, (id, _))| (*id, level(index))).collect(),
            quantities: state(0),
            not_rated: state(1),
            not_applicable: state(2),
            declined: state(3),
            not_asked: state(4),
        }
    }
}

/// Numbers of organisations that add up, as far as they may be told, and their total.
fn counts(ns: &[u32]) -> (Vec<Count>, Count) {
    let groups: Vec<Contents> = ns.iter().map(|n| Contents { n: *n, ..Contents::default() }).collect();
    let disclosed = protect_list(&groups, &Rule::COUNTS);
    let total = ns.iter().sum();
    let told = |(n, disclosure): (u32, &Disclosure)| match disclosure {
        Disclosure::Shown => Count::Told(n),
        hidden => Count::Hidden(*hidden),
    };
    let mut told: Vec<Count> = ns.iter().copied().chain([total]).zip(&disclosed).map(told).collect();
    let total = told.pop().unwrap_or(Count::Hidden(Disclosure::Protecting));
    (told, total)
}
