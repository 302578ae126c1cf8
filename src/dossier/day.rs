//! A day of the calendar, as people write it in plans: no hour and no time zone.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Deserializer, Serialize, Serializer};
use time::{Date, Month};

/// A day, written `2026-11-22` in files.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Day(Date);

/// A text that names no day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NoSuchDay;

impl Day {
    /// 1 January 1970, where the clocks of machines begin.
    pub const EPOCH: Day = Day(time::OffsetDateTime::UNIX_EPOCH.date());

    /// The day of that year, month and day of the month, if there is one in the years 1 to 9999.
    pub fn of(year: i32, month: u8, day: u8) -> Option<Day> {
        let month = Month::try_from(month).ok()?;
        let date = (1..=9999).contains(&year).then(|| Date::from_calendar_date(year, month, day).ok())?;
        date.map(Day)
    }

    /// The day on which a machine whose clock is so many minutes east of UTC counts these milliseconds since 1970.
    pub fn at(millis: i64, utc_offset: i32) -> Option<Day> {
        let seconds = millis.div_euclid(1000).checked_add(i64::from(utc_offset) * 60)?;
        let date = time::OffsetDateTime::from_unix_timestamp(seconds).ok()?.date();
        (1..=9999).contains(&date.year()).then_some(Day(date))
    }

    /// Year, month from 1, day of the month.
    pub fn parts(self) -> (i32, u8, u8) {
        (self.0.year(), self.0.month().into(), self.0.day())
    }

    /// So many months later, or the last day of that month when it is shorter: 31 August and six months make
    /// 28 February. The last day of the calendar stands for all that lie beyond it.
    pub fn plus_months(self, months: u32) -> Day {
        let (year, month, day) = self.parts();
        let months = i64::from(year) * 12 + i64::from(month) - 1 + i64::from(months);
        let (year, month) = (months.div_euclid(12), months.rem_euclid(12) as u8 + 1);
        let last = Day(Date::MAX);
        let Ok(year) = i32::try_from(year) else { return last };
        (1..=day).rev().find_map(|day| Day::of(year, month, day)).unwrap_or(last)
    }

    /// So many days later, or earlier.
    pub fn plus_days(self, days: i64) -> Day {
        self.0.checked_add(time::Duration::days(days)).map_or(self, Day)
    }

    /// Whole days from this day to another; negative when that one came before.
    pub fn days_until(self, other: Day) -> i64 {
        (other.0 - self.0).whole_days()
    }
}

impl fmt::Display for Day {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (year, month, day) = self.parts();
        write!(f, "{year:04}-{month:02}-{day:02}")
    }
}

impl FromStr for Day {
    type Err = NoSuchDay;

    fn from_str(text: &str) -> Result<Self, NoSuchDay> {
        let is_written_so = text.len() == 10
            && text.bytes().enumerate().all(|(at, byte)| match at {
                4 | 7 => byte == b'-',
                _ => byte.is_ascii_digit(),
            });
        let parts: Vec<&str> = text.split('-').collect();
        let [year, month, day] = parts.as_slice() else { return Err(NoSuchDay) };
        let numbers = (year.parse(), month.parse(), day.parse());
        let (Ok(year), Ok(month), Ok(day)) = numbers else { return Err(NoSuchDay) };
        Day::of(year, month, day).filter(|_| is_written_so).ok_or(NoSuchDay)
    }
}

impl Serialize for Day {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Day {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = std::borrow::Cow::<'de, str>::deserialize(deserializer)?;
        text.parse().map_err(|_| serde::de::Error::custom("not a day: 2026-11-22 is expected"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> Day {
        text.parse().expect("a day")
    }

    #[test]
    fn months_end_where_they_end() {
        // The worked dates of the date rules of audits and labels.
        for (from, months, to) in [
            ("2024-08-31", 14, "2025-10-31"),
            ("2024-08-31", 22, "2026-06-30"),
            ("2024-08-31", 36, "2027-08-31"),
            ("2025-11-30", 3, "2026-02-28"),
            ("2025-11-30", 6, "2026-05-30"),
            ("2024-01-31", 1, "2024-02-29"),
            ("2024-09-01", 60, "2029-09-01"),
        ] {
            assert_eq!(day(from).plus_months(months).to_string(), to, "{from} and {months} months");
        }
    }

    #[test]
    fn what_is_no_day_is_none() {
        for text in
            ["2026-02-30", "2026-13-01", "26-01-01", "2026-1-1", "+026-01-01", "", "2026-01-01T00:00", "0000-01-01"]
        {
            assert_eq!(text.parse::<Day>(), Err(NoSuchDay), "{text}");
        }
    }

    #[test]
    fn a_moment_falls_on_a_day() {
        let at = |millis, offset| Day::at(millis, offset).expect("a day").to_string();
        assert_eq!(at(0, 0), "1970-01-01");
        assert_eq!(at(0, -60), "1969-12-31");
        assert_eq!(at(1_795_305_600_000 - 1, 0), "2026-11-21");
        assert_eq!(at(1_795_305_600_000 - 1, 60), "2026-11-22");
    }
}
