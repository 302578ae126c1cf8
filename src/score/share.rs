//! Exact fractions between nothing and everything. Thresholds compare them unrounded; a percent appears only where a
//! page shows one.

use std::cmp::Ordering;

/// A part of a whole, from 0 to 1 as a rule, kept in lowest terms.
///
/// Numerator and denominator stay under 2⁶⁰. A mean of very many different weights could need more; both are then
/// halved until they fit, which changes the value by less than one part in 2⁵⁸.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Share {
    reached: u64,
    possible: u64,
}

const LARGEST: u128 = 1 << 60;

impl Share {
    /// Nothing.
    pub const NONE: Share = Share { reached: 0, possible: 1 };
    /// Everything.
    pub const ALL: Share = Share { reached: 1, possible: 1 };

    /// `reached` of `possible`; nothing of nothing is no share.
    pub fn of(reached: u64, possible: u64) -> Option<Share> {
        (possible > 0).then(|| Share::reduced(reached.into(), possible.into()))
    }

    /// The numerator in lowest terms.
    pub fn reached(self) -> u64 {
        self.reached
    }

    /// The denominator in lowest terms.
    pub fn possible(self) -> u64 {
        self.possible
    }

    /// The weighted mean, Σ w·s / Σ w; no mean of nothing.
    pub fn weighted_mean(parts: impl IntoIterator<Item = (u32, Share)>) -> Option<Share> {
        let (weights, sum) = parts.into_iter().fold((0u64, Share::NONE), |(weights, sum), (weight, share)| {
            (weights + u64::from(weight), sum.plus_times(share, weight))
        });
        let possible = u128::from(sum.possible) * u128::from(weights);
        (weights > 0).then(|| Share::reduced(sum.reached.into(), possible))
    }

    /// As a number between 0 and 1, for drawing only.
    pub fn as_f64(self) -> f64 {
        self.reached as f64 / self.possible as f64
    }

    /// Percent rounded half up: how means are shown.
    pub fn percent_rounded(self) -> u32 {
        let (reached, possible) = (u128::from(self.reached), u128::from(self.possible));
        u32::try_from((200 * reached + possible) / (2 * possible)).unwrap_or(u32::MAX)
    }

    /// Percent cut off: how shares achieved are shown, so that 100 % never appears too early.
    pub fn percent_truncated(self) -> u32 {
        u32::try_from(100 * u128::from(self.reached) / u128::from(self.possible)).unwrap_or(u32::MAX)
    }

    /// The stop of the ladder's four colours that is nearest, from 1 to 4, by the percent as it is shown, so that one
    /// number always has one colour.
    pub fn ladder_stop(self) -> u8 {
        u8::try_from(1 + (3 * self.percent_rounded() + 50) / 100).unwrap_or(4).min(4)
    }

    /// In tenths, rounded half up: how numbers above one are shown, such as 3.3 of 5.
    pub fn tenths_rounded(self) -> u32 {
        let (reached, possible) = (u128::from(self.reached), u128::from(self.possible));
        u32::try_from((20 * reached + possible) / (2 * possible)).unwrap_or(u32::MAX)
    }

    /// How far another share is above this one, and the sign that says so.
    pub fn change_to(self, later: Share) -> Change {
        let (a, b) = (self.cross(later.possible), later.cross(self.possible));
        let possible = u128::from(self.possible) * u128::from(later.possible);
        Change { up: b >= a, by: Share::reduced(a.abs_diff(b), possible) }
    }

    /// That share of this one.
    pub fn times(self, other: Share) -> Share {
        let reached = u128::from(self.reached) * u128::from(other.reached);
        Share::reduced(reached, u128::from(self.possible) * u128::from(other.possible))
    }

    fn cross(self, possible: u64) -> u128 {
        u128::from(self.reached) * u128::from(possible)
    }

    fn plus_times(self, share: Share, weight: u32) -> Share {
        let reached = self.cross(share.possible) + share.cross(self.possible) * u128::from(weight);
        Share::reduced(reached, u128::from(self.possible) * u128::from(share.possible))
    }

    pub(super) fn reduced(reached: u128, possible: u128) -> Share {
        let divisor = greatest_common_divisor(reached, possible).max(1);
        let (mut reached, mut possible) = (reached / divisor, possible / divisor);
        while reached >= LARGEST || possible >= LARGEST {
            (reached, possible) = (reached >> 1, possible >> 1);
        }
        Share { reached: reached as u64, possible: possible.max(1) as u64 }
    }
}

/// The way from one share to another.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Change {
    /// Whether the later one is at least as high.
    pub up: bool,
    /// The distance.
    pub by: Share,
}

impl Change {
    /// No way at all.
    pub const NONE: Change = Change { up: true, by: Share::NONE };

    /// Whether both shares are the same.
    pub fn is_none(self) -> bool {
        self.by == Share::NONE
    }

    /// Both ways one after the other.
    pub fn plus(self, other: Change) -> Change {
        let possible = u128::from(self.by.possible) * u128::from(other.by.possible);
        let (a, b) = (self.by.cross(other.by.possible), other.by.cross(self.by.possible));
        match self.up == other.up {
            true => Change { up: self.up, by: Share::reduced(a + b, possible) },
            // Nothing is up, so that no two values say nothing.
            false if a == b => Change::NONE,
            false => Change { up: self.up == (a > b), by: Share::reduced(a.abs_diff(b), possible) },
        }
    }
}

impl PartialOrd for Share {
    fn partial_cmp(&self, other: &Share) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Share {
    fn cmp(&self, other: &Share) -> Ordering {
        self.cross(other.possible).cmp(&other.cross(self.possible))
    }
}

fn greatest_common_divisor(mut a: u128, mut b: u128) -> u128 {
    while b > 0 {
        (a, b) = (b, a % b);
    }
    a
}

#[cfg(test)]
mod tests {
    use super::*;

    fn share(reached: u64, possible: u64) -> Share {
        Share::of(reached, possible).expect("something is possible")
    }

    #[test]
    fn nothing_of_nothing_is_no_share() {
        assert_eq!(Share::of(0, 0), None);
        assert_eq!(Share::weighted_mean([]), None);
    }

    #[test]
    fn equal_shares_are_equal_however_they_were_counted() {
        assert_eq!(share(2, 6), share(1, 3));
    }

    #[test]
    fn achievement_is_truncated_and_means_are_rounded_half_up() {
        assert_eq!(share(11, 17).percent_truncated(), 64);
        assert_eq!(share(199, 200).percent_truncated(), 99);
        assert_eq!(share(5, 9).percent_rounded(), 56);
        assert_eq!(share(1, 8).percent_rounded(), 13);
        assert_eq!([share(10, 3), share(9, 4)].map(Share::tenths_rounded), [33, 23]);
    }

    #[test]
    fn a_share_has_the_nearest_colour_of_the_ladder_and_one_number_one_colour() {
        let stops = [0, 16, 17, 49, 50, 83, 84, 100].map(|percent| share(percent, 100).ladder_stop());
        assert_eq!(stops, [1, 1, 2, 2, 3, 3, 4, 4]);
        // 1/6 is shown as 17 %, and has the colour of 17 %.
        assert_eq!(share(1, 6).ladder_stop(), 2);
    }

    #[test]
    fn a_mean_of_many_awkward_weights_stays_within_bounds() {
        let primes = [101, 103, 107, 109, 113, 127, 131, 137, 139, 149, 151, 157, 163, 167, 173, 179, 181, 191, 193];
        let mean = Share::weighted_mean(primes.iter().map(|&prime| (97, share(prime - 1, prime)))).expect("a mean");
        assert!(mean < Share::ALL && mean > share(99, 100), "{mean:?}");
    }

    #[test]
    fn a_change_knows_its_sign() {
        assert_eq!(share(1, 3).change_to(share(2, 3)), Change { up: true, by: share(1, 3) });
        assert_eq!(share(2, 3).change_to(share(1, 2)), Change { up: false, by: share(1, 6) });
    }

    #[test]
    fn changes_one_after_the_other_are_the_change_from_first_to_last() {
        let way = [share(1, 3), share(3, 4), share(1, 2), share(1, 2), share(1, 7), share(1, 3)];
        for (first, from) in way.iter().enumerate() {
            let steps = way[first..].windows(2).map(|pair| pair[0].change_to(pair[1]));
            assert_eq!(steps.fold(Change::NONE, Change::plus), from.change_to(way[5]));
        }
        assert!(share(1, 2).change_to(share(1, 3)).plus(share(1, 3).change_to(share(1, 2))).is_none());
    }

    #[test]
    fn a_share_of_a_share_is_their_product() {
        assert_eq!(share(2, 3).times(share(1, 2)), share(1, 3));
    }
}
