//! Scores as columns hold them: whole hundredths of a percent, cut off and never rounded up.
//!
//! Since every threshold of a rule is itself a whole number of hundredths, `score ≥ threshold` is answered exactly as if
//! the score had been kept as a fraction: 59.9999 % stays below 60 %.

use std::num::NonZeroU16;

use serde::{Deserialize, Serialize};

use crate::score::Share;

/// A share in hundredths of a percent, from 0 to 10,000.
///
/// It is kept one above its value, so that a column of scores that may be missing takes two bytes each.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "u16", into = "u16")]
pub struct Hundredths(NonZeroU16);

impl Hundredths {
    /// Nothing.
    pub const NONE: Hundredths = Hundredths(NonZeroU16::MIN);

    /// Everything.
    pub const ALL: Hundredths = Hundredths(NonZeroU16::MIN.saturating_add(Hundredths::MOST));

    /// Everything, as a number: 100 %.
    pub const MOST: u16 = 10_000;

    /// So many hundredths of a percent; none beyond 100 %.
    pub fn new(value: u16) -> Option<Hundredths> {
        (value <= Self::MOST).then(|| NonZeroU16::new(value + 1)).flatten().map(Hundredths)
    }

    /// A share, cut off.
    pub fn of(share: Share) -> Hundredths {
        let cut = u128::from(share.reached()) * u128::from(Self::MOST) / u128::from(share.possible());
        u16::try_from(cut).ok().and_then(Hundredths::new).unwrap_or(Hundredths::ALL)
    }

    /// The number of hundredths of a percent.
    pub fn value(self) -> u16 {
        self.0.get() - 1
    }

    /// The place of a score that may be missing among counters: the first one is for those that are, and each other one
    /// for a value.
    pub(super) fn place(score: Option<Hundredths>) -> usize {
        score.map_or(0, |score| score.0.get().into())
    }

    /// As a share.
    pub fn share(self) -> Share {
        Share::of(self.value().into(), Self::MOST.into()).unwrap_or(Share::NONE)
    }
}

/// A number of hundredths beyond 100 %.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct BeyondAll;

impl std::fmt::Display for BeyondAll {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("more than 10,000 hundredths of a percent")
    }
}

impl TryFrom<u16> for Hundredths {
    type Error = BeyondAll;

    fn try_from(value: u16) -> Result<Self, BeyondAll> {
        Hundredths::new(value).ok_or(BeyondAll)
    }
}

impl From<Hundredths> for u16 {
    fn from(hundredths: Hundredths) -> u16 {
        hundredths.value()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(reached: u64, possible: u64) -> u16 {
        Hundredths::of(Share::of(reached, possible).expect("a share")).value()
    }

    #[test]
    fn a_score_just_below_a_threshold_stays_below_it() {
        assert_eq!(of(599_999, 1_000_000), 5_999);
        assert_eq!(of(3, 5), 6_000);
        assert_eq!(of(2, 3), 6_666);
        assert_eq!((of(0, 7), of(7, 7)), (0, 10_000));
    }

    #[test]
    fn a_missing_score_takes_no_more_room() {
        assert_eq!(size_of::<Option<Hundredths>>(), 2);
        assert_eq!(Hundredths::new(10_001), None);
    }
}
