//! Points of percent as they are written, so that what stands on the page adds up as it stands there.
//!
//! A change is split exactly, and rounding each part by itself could make the page say 58 + 6 − 1 = 62. Where whole
//! points add up they are written. Otherwise all numbers are written to a tenth, and the tenths that rounding leaves
//! over go to the parts with the largest remainders, as seats go to parties.

use crate::score::Share;
use crate::score::share::Change;
use crate::texts::{Language, Texts};

/// A way from one result to another in parts, in points or tenths of a point.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Points {
    /// Whether the numbers are tenths of a point.
    pub in_tenths: bool,
    /// The earlier result.
    pub before: i64,
    /// The later one.
    pub after: i64,
    /// The parts, which add up to the difference.
    pub parts: Vec<i64>,
}

impl Points {
    /// Rounds a way in parts. What is achieved is cut off, as wherever it is shown; means are rounded.
    pub fn of(before: Share, after: Share, parts: &[Change], is_achievement: bool) -> Points {
        let ends = |units: i64| {
            [before, after].map(|share| if is_achievement { floor(share, units).0 } else { rounded(share, units) })
        };
        let [whole_before, whole_after] = ends(100);
        let whole: Vec<i64> = parts.iter().map(|part| signed(*part, rounded(part.by, 100))).collect();
        let none_vanishes = parts.iter().zip(&whole).all(|(part, points)| part.is_none() == (*points == 0));
        if none_vanishes && (parts.is_empty() || whole.iter().sum::<i64>() == whole_after - whole_before) {
            return Points { in_tenths: false, before: whole_before, after: whole_after, parts: whole };
        }
        let [before, after] = ends(1000);
        let tenths = apportioned(parts, after - before);
        // What tenths do not show either needs none.
        if tenths.iter().all(|points| *points == 0)
            && whole.iter().all(|points| *points == 0)
            && whole_before == whole_after
        {
            return Points { in_tenths: false, before: whole_before, after: whole_after, parts: whole };
        }
        Points { in_tenths: true, before, after, parts: tenths }
    }

    /// A result as it is written: "58 %", "57,5 %".
    pub fn percent(&self, t: &Texts, value: i64) -> String {
        let value = u32::try_from(value).unwrap_or(0);
        if self.in_tenths { t.percent_in_tenths(value) } else { t.percent(value) }
    }

    /// A part as it is written: "+6 points", "−0,5 point".
    pub fn words(&self, t: &Texts, value: i64) -> String {
        words(t, if self.in_tenths { value } else { 10 * value })
    }
}

/// A change to a tenth of a point: "+0,5 point".
pub fn to_a_tenth(t: &Texts, change: Change) -> String {
    words(t, signed(change, rounded(change.by, 1000)))
}

/// Points from tenths of a point, with their sign. Whole points have no decimals.
fn words(t: &Texts, tenths: i64) -> String {
    let sign = match tenths {
        0 => "",
        1.. => "+",
        _ => "−",
    };
    let (whole, tenth) = (tenths.unsigned_abs() / 10, tenths.unsigned_abs() % 10);
    let number = if tenth == 0 { whole.to_string() } else { t.decimal(&format!("{whole}.{tenth}")) };
    let number = format!("{sign}{number}");
    t.with("points", &[("n", grammatical_number(t.language, tenths).into()), ("points", (&number).into())])
}

/// 1 where the language takes the singular: French below two, English for one alone, Dutch up to one but not for none.
pub fn grammatical_number(language: Language, tenths: i64) -> u32 {
    let is_one = match (language, tenths.unsigned_abs()) {
        (Language::French, tenths) => tenths < 20,
        (Language::English, tenths) => tenths == 10,
        (Language::Dutch, tenths) => (1..=10).contains(&tenths),
    };
    if is_one { 1 } else { 2 }
}

fn signed(change: Change, points: i64) -> i64 {
    if change.up { points } else { -points }
}

/// So many units of a share, rounded half up.
fn rounded(share: Share, units: i64) -> i64 {
    (floor(share, 2 * units).0 + 1) / 2
}

/// So many whole units of a share, and what is left over of the next one.
fn floor(share: Share, units: i64) -> (i64, Share) {
    let reached = u128::from(share.reached()) * u128::from(units.unsigned_abs());
    let possible = u128::from(share.possible());
    let rest = u64::try_from(reached % possible).ok().and_then(|rest| Share::of(rest, share.possible()));
    (i64::try_from(reached / possible).unwrap_or(i64::MAX), rest.unwrap_or(Share::NONE))
}

/// Tenths of a point that add up to so many, each less than one away from its part. What is nothing stays nothing.
fn apportioned(parts: &[Change], total: i64) -> Vec<i64> {
    // Below each part, and what is missing to it.
    let below = |part: &Change| match floor(part.by, 1000) {
        (tenths, rest) if part.up => (tenths, rest),
        (tenths, Share::NONE) => (-tenths, Share::NONE),
        (tenths, rest) => (-tenths - 1, rest.change_to(Share::ALL).by),
    };
    let (mut tenths, rests): (Vec<i64>, Vec<Share>) = parts.iter().map(below).unzip();
    let mut order: Vec<usize> = (0..parts.len()).filter(|index| !parts[*index].is_none()).collect();
    order.sort_by(|a, b| rests[*b].cmp(&rests[*a]));
    let missing = usize::try_from(total - tenths.iter().sum::<i64>()).unwrap_or(0);
    for index in order.into_iter().take(missing) {
        tenths[index] += 1;
    }
    tenths
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn share(reached: u64, possible: u64) -> Share {
        Share::of(reached, possible).expect("something is possible")
    }

    fn change(reached: i64, possible: u64) -> Change {
        Change { up: reached >= 0, by: share(reached.unsigned_abs(), possible) }
    }

    #[test]
    fn whole_points_are_written_where_they_add_up() {
        let points = Points::of(share(58, 100), share(63, 100), &[change(6, 100), change(-1, 100)], false);
        assert_eq!(points, Points { in_tenths: false, before: 58, after: 63, parts: vec![6, -1] });
    }

    #[test]
    fn tenths_are_written_where_whole_points_would_contradict_the_sum() {
        // 44 + 8 + 8 + 6 is 66, and the result is 66.7 or 67.
        let points = Points::of(share(4, 9), share(2, 3), &[change(1, 12), change(1, 12), change(1, 18)], false);
        assert_eq!(points, Points { in_tenths: true, before: 444, after: 667, parts: vec![84, 83, 56] });
    }

    #[test]
    fn tenths_are_written_where_a_whole_point_would_hide_a_part() {
        let points = Points::of(share(500, 1000), share(504, 1000), &[change(4, 1000), change(0, 1)], false);
        assert_eq!(points, Points { in_tenths: true, before: 500, after: 504, parts: vec![4, 0] });
    }

    #[test]
    fn what_is_achieved_is_cut_off_so_that_everything_never_appears_too_early() {
        let points = Points::of(share(1, 2), share(199, 200), &[change(99, 200)], true);
        assert_eq!((points.after, points.in_tenths), (995, true), "99 − 50 is not 50");
        assert_eq!(Points::of(share(1, 2), share(1999, 2000), &[], true).after, 99);
    }

    #[test]
    fn half_of_a_unit_is_rounded_up() {
        assert_eq!(
            [share(1, 8), share(1, 3), share(2, 3), Share::ALL].map(|share| rounded(share, 100)),
            [13, 33, 67, 100]
        );
    }

    proptest! {
        #[test]
        fn what_is_written_adds_up_and_is_less_than_a_unit_away(
            ends in any::<(u16, u16)>(), cuts in proptest::collection::vec(-300i64..300, 0..5), is_achievement in any::<bool>(),
        ) {
            let of = |reached: i64| Change { up: reached >= 0, by: share(reached.unsigned_abs(), 65536) };
            let [before, after] = [ends.0, ends.1].map(i64::from);
            let mut parts: Vec<i64> = cuts;
            parts.push(after - before - parts.iter().sum::<i64>());
            let exact: Vec<Change> = parts.iter().map(|part| of(*part)).collect();
            let points = Points::of(of(before).by, of(after).by, &exact, is_achievement);
            prop_assert_eq!(points.parts.iter().sum::<i64>(), points.after - points.before);
            let units = if points.in_tenths { 1000.0 } else { 100.0 };
            for (written, part) in points.parts.iter().zip(&parts) {
                let exact = *part as f64 / 65536.0 * units;
                prop_assert!((*written as f64 - exact).abs() < 1.0, "{written} for {exact}");
                prop_assert!(*part != 0 || *written == 0, "nothing is written as nothing");
                prop_assert!(written.signum() * part.signum() >= 0, "a sign is never turned round");
            }
        }
    }
}
