//! Coefficients of agreement: how much better raters agree than chance would have them agree. Exact fractions
//! throughout.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use super::super::share::Share;

/// A coefficient of agreement: 1 is perfect, 0 what chance would bring about, less than 0 is worse than chance.
///
/// It is held as what it subtracts from 1: the disagreement that was observed, as a part of the disagreement that
/// chance would bring about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Coefficient {
    disagreement: Share,
}

/// How far apart two values are taken to be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Metric {
    /// Equal or not.
    Nominal,
    /// By how many values lie between them, whatever their numbers.
    Ordinal,
    /// By their difference, squared.
    Interval,
}

/// How grave a disagreement of two raters is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Weights {
    /// By the number of levels between their votes.
    Linear,
    /// By its square: a great difference weighs more than several small ones.
    Quadratic,
}

/// Beyond this, common multiples are cut off; it takes forty raters to come near.
const LARGEST_MULTIPLE: u128 = 1 << 60;

impl Coefficient {
    /// None when chance alone would bring about no disagreement: everybody always says the same.
    fn of(observed: u128, expected: u128) -> Option<Coefficient> {
        (expected > 0).then(|| Coefficient { disagreement: Share::reduced(observed, expected) })
    }

    /// The fraction itself in lowest terms, numerator and denominator.
    pub fn fraction(self) -> (i128, i128) {
        let [left, whole] = [self.disagreement.reached(), self.disagreement.possible()].map(i128::from);
        (whole - left, whole)
    }

    /// Whether it reaches a number of thousandths.
    pub fn reaches(self, thousandths: i128) -> bool {
        let (numerator, denominator) = self.fraction();
        1000 * numerator >= thousandths * denominator
    }
}

/// With two decimals, rounded half up: `0.82`.
impl fmt::Display for Coefficient {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (numerator, denominator) = self.fraction();
        let hundredths = (200 * numerator + denominator).div_euclid(2 * denominator);
        let sign = if hundredths < 0 { "-" } else { "" };
        let hundredths = hundredths.unsigned_abs();
        write!(f, "{sign}{}.{:02}", hundredths / 100, hundredths % 100)
    }
}

/// Krippendorff's alpha of units that each were given some values; who gave which does not matter, and values may be
/// missing. None when no unit has two values, or when all values are the same.
///
/// Source: K. Krippendorff, “Computing Krippendorff’s Alpha-Reliability”, University of Pennsylvania, 2011, section C:
/// α = 1 − (n − 1) · Σ o_ck δ²_ck / Σ n_c n_k δ²_ck over pairs of values c < k. The squared differences of ordinal
/// values are held four times as large, so that they are whole numbers.
pub fn alpha(units: &[Vec<i16>], metric: Metric) -> Option<Coefficient> {
    let pairable: Vec<&Vec<i16>> = units.iter().filter(|values| values.len() >= 2).collect();
    let mut counts: BTreeMap<i16, u128> = BTreeMap::new();
    for value in pairable.iter().copied().flatten() {
        *counts.entry(*value).or_default() += 1;
    }
    let distance = |a: i16, b: i16| squared_distance(&counts, metric, a.min(b), a.max(b));
    let others: BTreeSet<u128> = pairable.iter().map(|values| values.len() as u128 - 1).collect();
    let multiple = others.iter().fold(1, |multiple, n| common_multiple(multiple, *n));
    let observed: u128 = pairable
        .iter()
        .map(|values| multiple / (values.len() as u128 - 1) * pairs(values).map(|(a, b)| distance(a, b)).sum::<u128>())
        .sum();
    let values: Vec<i16> = counts.keys().copied().collect();
    let expected: u128 = pairs(&values).map(|(a, b)| counts[&a] * counts[&b] * distance(a, b)).sum();
    let n: u128 = counts.values().sum();
    Coefficient::of(n.saturating_sub(1) * observed, multiple * expected)
}

fn squared_distance(counts: &BTreeMap<i16, u128>, metric: Metric, from: i16, to: i16) -> u128 {
    match metric {
        Metric::Nominal => u128::from(from != to),
        Metric::Ordinal => {
            let between: u128 = counts.range(from..=to).map(|(_, count)| count).sum();
            (2 * between - counts[&from] - counts[&to]).pow(2)
        }
        Metric::Interval => u128::from(to.abs_diff(from)).pow(2),
    }
}

/// Weighted kappa of two raters, from the ranks that both gave each unit. None without a unit, or when both always
/// give the same one rank.
///
/// Source: J. Cohen, “Weighted kappa: nominal scale agreement with provision for scaled disagreement or partial
/// credit”, Psychological Bulletin 70 (1968), 213–220: κ = 1 − Σ w·observed / Σ w·expected by chance.
pub fn kappa(pairs: &[(usize, usize)], weights: Weights) -> Option<Coefficient> {
    let weight = |a: usize, b: usize| {
        let apart = a.abs_diff(b) as u128;
        if weights == Weights::Linear { apart } else { apart.pow(2) }
    };
    let observed: u128 = pairs.iter().map(|(a, b)| weight(*a, *b)).sum();
    let expected: u128 = pairs.iter().flat_map(|(a, _)| pairs.iter().map(|(_, b)| weight(*a, *b))).sum();
    Coefficient::of(observed * pairs.len() as u128, expected)
}

/// Each two of some values, once.
pub(super) fn pairs<T: Copy>(values: &[T]) -> impl Iterator<Item = (T, T)> {
    values.iter().enumerate().flat_map(|(at, a)| values[at + 1..].iter().map(|b| (*a, *b)))
}

fn common_multiple(a: u128, b: u128) -> u128 {
    let (mut divisor, mut rest) = (a, b);
    while rest > 0 {
        (divisor, rest) = (rest, divisor % rest);
    }
    (a / divisor * b).min(LARGEST_MULTIPLE)
}
