//! Scales: what values an indicator may take, and what may be done with them.

use std::cmp::Ordering;
use std::fmt;
use std::rc::Rc;

use serde::de::{Error, Visitor};
use serde::{Deserialize, Deserializer, Serialize};

use super::ScaleId;

/// A step of a scale. The number is the one that files hold and, for most scales, that people see.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(transparent)]
pub struct Level(pub i16);

/// The major non-conformity of a scale of conformity.
pub const MAJOR: Level = Level(0);

/// The minor non-conformity of a scale of conformity.
pub const MINOR: Level = Level(1);

/// A scale of a framework.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Scale {
    /// The scale's id.
    pub id: ScaleId,
    /// What its values mean and whether they may be averaged.
    pub kind: Kind,
    /// The steps from worst to best; none for `percent` and `quantity`.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub levels: Vec<Level>,
    /// Whether it runs from an indicator's opposite to its statement, as EQAVET's contrasting statements do.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub contrast: bool,
}

/// The kinds of scale in the field's frameworks.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Kind {
    /// Cumulative stage of the quality cycle, 0 (nothing) to 4 (adjusted).
    Stage,
    /// Ordinal agreement, forced choice.
    Agreement,
    /// Ordinal level with a descriptor of its own for each indicator.
    Level,
    /// Audit finding: 0 major non-conformity, 1 minor, 2 conform. Counted, never averaged.
    Conformity,
    /// 0 not started, 1 in progress, 2 achieved. Only achieved counts.
    Tri,
    /// 0 no, 1 yes.
    YesNo,
    /// 0 to 100.
    Percent,
    /// A number with a unit. Shown against its target, never averaged.
    Quantity,
}

/// Which way a quantity is better.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Direction {
    /// More is better.
    Higher,
    /// Less is better.
    Lower,
    /// Neither: it tells of the context.
    Neutral,
}

impl Kind {
    /// Whether a mean of such values says something. Findings are counted and quantities keep their unit.
    pub fn may_be_averaged(self) -> bool {
        !matches!(self, Kind::Conformity | Kind::Quantity)
    }

    /// Whether a result on this kind of scale is a share achieved, which is shown truncated so that 100 % never
    /// appears too early.
    pub fn is_achievement(self) -> bool {
        matches!(self, Kind::Tri | Kind::YesNo)
    }

    /// Whether people know the levels by their numbers; findings and answers are known by their names.
    pub fn is_numbered(self) -> bool {
        matches!(self, Kind::Stage | Kind::Agreement | Kind::Level)
    }

    /// The levels that the kind prescribes, when it does.
    pub fn prescribed_levels(self) -> Option<&'static [i16]> {
        match self {
            Kind::Stage => Some(&[0, 1, 2, 3, 4]),
            Kind::Conformity | Kind::Tri => Some(&[0, 1, 2]),
            Kind::YesNo => Some(&[0, 1]),
            Kind::Percent | Kind::Quantity => Some(&[]),
            Kind::Agreement | Kind::Level => None,
        }
    }
}

impl Scale {
    /// The lowest and the highest value. Quantities have no bounds of their own.
    pub fn bounds(&self) -> Option<(Level, Level)> {
        match self.kind {
            Kind::Percent => Some((Level(0), Level(100))),
            Kind::Quantity => None,
            _ => Some((*self.levels.first()?, *self.levels.last()?)),
        }
    }

    /// Whether a level may be chosen on this scale.
    pub fn holds(&self, level: Level) -> bool {
        match self.kind {
            Kind::Percent => (0..=100).contains(&level.0),
            Kind::Quantity => false,
            _ => self.levels.contains(&level),
        }
    }

    /// The stop of the ladder's four colours that a level takes, from 1 to 4: evenly spaced over the scale, whatever its
    /// length. None where there is no best.
    pub fn ladder_stop(&self, level: Level) -> Option<u8> {
        let (min, max) = self.bounds()?;
        let range = i32::from(max.0 - min.0).max(1);
        let above = i32::from(level.0 - min.0).clamp(0, range);
        u8::try_from(1 + (above * 3 + range / 2) / range).ok()
    }

    /// The rank of a level among those of the scale, from 1; 0 when it is none of them.
    pub fn rank(&self, level: Level) -> usize {
        self.levels.iter().position(|other| *other == level).map_or(0, |index| index + 1)
    }

    /// Where a level stands between the worst (0) and the best (1): `(v − min) / (max − min)` as numerator and
    /// denominator. Tri-state counts only what is achieved. `None` where values are not averaged.
    pub fn normalised(&self, level: Level) -> Option<(u64, u64)> {
        if !self.kind.may_be_averaged() || !self.holds(level) {
            return None;
        }
        let (min, max) = self.bounds()?;
        if self.kind == Kind::Tri {
            return Some((u64::from(level == max), 1));
        }
        let reached = u64::try_from(level.0 - min.0).ok()?;
        let range = u64::try_from(max.0 - min.0).ok()?;
        (range > 0).then_some((reached, range))
    }
}

impl fmt::Display for Level {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

/// Levels are numbers in values and text in the keys of TOML tables; both are read.
impl<'de> Deserialize<'de> for Level {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct LevelVisitor;
        impl Visitor<'_> for LevelVisitor {
            type Value = Level;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a level: a whole number")
            }

            fn visit_i64<E: Error>(self, number: i64) -> Result<Level, E> {
                i16::try_from(number).map(Level).map_err(|_| E::custom("this level is too large"))
            }

            fn visit_u64<E: Error>(self, number: u64) -> Result<Level, E> {
                i16::try_from(number).map(Level).map_err(|_| E::custom("this level is too large"))
            }

            fn visit_str<E: Error>(self, text: &str) -> Result<Level, E> {
                text.parse().map(Level).map_err(|_| E::custom("a level is a whole number"))
            }
        }
        deserializer.deserialize_any(LevelVisitor)
    }
}

/// A decimal number held exactly, as people type it: `12.5`. Files hold it as text.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Decimal {
    /// The digits as a whole number: 125 for 12.5.
    pub digits: i64,
    /// How many of them stand after the point.
    pub places: u8,
}

/// Why a text is not a decimal number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NotDecimal;

impl std::str::FromStr for Decimal {
    type Err = NotDecimal;

    /// Reads digits with an optional sign and a point or comma; spaces between digits are forgiven.
    fn from_str(text: &str) -> Result<Self, NotDecimal> {
        let mut digits = String::new();
        let mut places = None;
        for c in text.trim().chars() {
            match c {
                '-' | '−' if digits.is_empty() => digits.push('-'),
                '.' | ',' if places.is_none() => places = Some(0u8),
                '0'..='9' => {
                    digits.push(c);
                    places = places.map(|n| n.saturating_add(1));
                }
                ' ' | '\u{a0}' | '\u{202f}' => {}
                _ => return Err(NotDecimal),
            }
        }
        let places = places.unwrap_or(0);
        if places > 6 || digits.len() > 15 {
            return Err(NotDecimal);
        }
        digits.parse().map(|digits| Decimal { digits, places }).map_err(|_| NotDecimal)
    }
}

impl Decimal {
    /// This number divided by another and multiplied by a factor, rounded half up to one decimal. None when the other
    /// is not above zero, or the result is too large to be meant.
    pub fn divided_by(self, denominator: Decimal, factor: i64) -> Option<Decimal> {
        let scale = |number: Decimal, other: Decimal| {
            i128::from(number.digits) * 10i128.pow(u32::from(other.places.saturating_sub(number.places)))
        };
        let (n, d) = (scale(self, denominator), scale(denominator, self));
        if d <= 0 {
            return None;
        }
        let tenths = (2 * n * 10 * i128::from(factor) + d).div_euclid(2 * d);
        let digits = i64::try_from(tenths).ok().filter(|digits| digits.abs() < 10i64.pow(15))?;
        Some(if digits % 10 == 0 { Decimal { digits: digits / 10, places: 0 } } else { Decimal { digits, places: 1 } })
    }
}

impl Decimal {
    /// How this number and another compare: 1.50 and 1.5 are the same.
    pub fn compared_to(self, other: Decimal) -> Ordering {
        self.millionths().cmp(&other.millionths())
    }

    /// How far apart two numbers are, without zeros at the end.
    pub fn distance(self, other: Decimal) -> Decimal {
        let (mut apart, mut places) = (self.millionths().abs_diff(other.millionths()), 6);
        while places > 0 && apart.is_multiple_of(10) {
            (apart, places) = (apart / 10, places - 1);
        }
        Decimal { digits: i64::try_from(apart).unwrap_or(i64::MAX), places }
    }

    /// The number in millionths: no number has more than six places.
    pub fn millionths(self) -> i128 {
        i128::from(self.digits) * 10i128.pow(6u32.saturating_sub(u32::from(self.places)))
    }

    /// As it is drawn.
    pub fn as_f64(self) -> f64 {
        self.millionths() as f64 / 1e6
    }
}

impl fmt::Display for Decimal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let sign = if self.digits < 0 { "-" } else { "" };
        let places = usize::from(self.places);
        let digits = format!("{:0width$}", self.digits.unsigned_abs(), width = places + 1);
        let (whole, part) = digits.split_at(digits.len() - places);
        if part.is_empty() { write!(f, "{sign}{whole}") } else { write!(f, "{sign}{whole}.{part}") }
    }
}

impl Serialize for Decimal {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Decimal {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = Rc::<str>::deserialize(deserializer)?;
        text.parse().map_err(|NotDecimal| D::Error::custom("not a decimal number"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, expected: Option<&str>) {
        assert_eq!(text.parse::<Decimal>().ok().map(|n| n.to_string()).as_deref(), expected, "{text}");
    }

    #[test]
    fn decimals_are_read_as_people_type_them() {
        check("12", Some("12"));
        check("12,5", Some("12.5"));
        check("-0.05", Some("-0.05"));
        check("1 234,50", Some("1234.50"));
        check("", None);
        check("-", None);
        check("1.2.3", None);
        check("douze", None);
        check("0.1234567", None);
        check("99999999999999999999", None);
    }

    #[test]
    fn a_share_is_rounded_half_up_to_one_decimal() {
        let share = |n: &str, d: &str, factor| {
            let numbers: [Decimal; 2] = [n.parse().expect("a number"), d.parse().expect("a number")];
            numbers[0].divided_by(numbers[1], factor).map(|n| n.to_string())
        };
        assert_eq!(share("11", "17", 100).as_deref(), Some("64.7"));
        assert_eq!(share("1", "8", 100).as_deref(), Some("12.5"));
        assert_eq!(share("1", "2000", 100).as_deref(), Some("0.1"));
        assert_eq!(share("1,5", "0.5", 1).as_deref(), Some("3"));
        assert_eq!(share("1", "0", 100), None);
        assert_eq!(share("1", "-2", 100), None);
        assert_eq!(share("999999999999999", "0.000001", 100), None);
    }

    #[test]
    fn numbers_compare_by_what_they_say() {
        let number = |text: &str| text.parse::<Decimal>().expect("a number");
        assert_eq!(number("1.50").compared_to(number("1.5")), Ordering::Equal);
        assert_eq!(number("-2").compared_to(number("0.001")), Ordering::Less);
        assert_eq!(number("71").distance(number("75.50")).to_string(), "4.5");
        assert_eq!(number("0.5").distance(number("-0.5")).to_string(), "1");
        assert_eq!(number("0.000001").distance(number("0")).to_string(), "0.000001");
    }

    #[test]
    fn tri_state_counts_only_what_is_achieved() {
        let levels = [0, 1, 2].map(Level).to_vec();
        let scale = Scale { id: "tri".into(), kind: Kind::Tri, levels, contrast: false };
        assert_eq!([0, 1, 2].map(|n| scale.normalised(Level(n))), [Some((0, 1)), Some((0, 1)), Some((1, 1))]);
    }

    #[test]
    fn the_ladder_is_spaced_evenly_over_any_scale() {
        let stops = |n: i16| -> Vec<u8> {
            let levels: Vec<Level> = (1..=n).map(Level).collect();
            let scale = Scale { id: "s".into(), kind: Kind::Level, levels: levels.clone(), contrast: false };
            levels.into_iter().filter_map(|level| scale.ladder_stop(level)).collect()
        };
        assert_eq!(stops(2), [1, 4]);
        assert_eq!(stops(3), [1, 3, 4]);
        assert_eq!(stops(4), [1, 2, 3, 4]);
        assert_eq!(stops(5), [1, 2, 3, 3, 4]);
        assert_eq!(stops(11), [1, 1, 2, 2, 2, 3, 3, 3, 3, 4, 4]);
    }

    #[test]
    fn findings_are_never_averaged() {
        let levels = [0, 1, 2].map(Level).to_vec();
        let scale = Scale { id: "nc".into(), kind: Kind::Conformity, levels, contrast: false };
        assert_eq!(scale.normalised(Level(2)), None);
    }
}
