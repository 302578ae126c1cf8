//! Days and times as each language writes them.

use time::{Date, Month, OffsetDateTime, UtcOffset};

use super::{Language, Texts};
use crate::dossier::day::Day;
use crate::dossier::entry::Timestamp;

impl Texts {
    /// The day: 21/11/2026, 21 Nov 2026, 21-11-2026.
    pub fn date(&self, at: Timestamp, utc_offset: i32) -> String {
        self.written(local(at, utc_offset).date())
    }

    fn written(&self, date: Date) -> String {
        written(self.language, date)
    }

    /// A day of a plan.
    pub fn of_day(&self, day: Day) -> String {
        self.day(&day.to_string())
    }

    /// A day of the calendar that files write `2026-11-21`; what is no such day stays as it is written.
    pub fn day(&self, iso: &str) -> String {
        let parts: Vec<&str> = iso.split('-').collect();
        let [year, month, day] = parts.as_slice() else { return iso.to_owned() };
        let date = match (year.parse(), month.parse().ok().and_then(|n: u8| Month::try_from(n).ok()), day.parse()) {
            (Ok(year), Some(month), Ok(day)) => Date::from_calendar_date(year, month, day).ok(),
            _ => None,
        };
        date.map_or_else(|| iso.to_owned(), |date| self.written(date))
    }

    /// A day as letters write it: 1er juillet 2027, 1 July 2027, 1 juli 2027.
    pub fn day_in_full(&self, day: Day) -> String {
        let (year, month, day_of_month) = day.parts();
        let name = match self.language {
            Language::French => FULL_MONTHS_FR,
            Language::English => FULL_MONTHS_EN,
            Language::Dutch => FULL_MONTHS_NL,
        }[usize::from(month.clamp(1, 12)) - 1];
        match (self.language, day_of_month) {
            (Language::French, 1) => format!("1er {name} {year}"),
            (_, day) => format!("{day} {name} {year}"),
        }
    }

    /// A month in a few letters: janv. 2027, Jan 2027, jan. 2027.
    pub fn month(&self, day: Day) -> String {
        let (year, month, _) = day.parts();
        let name = match self.language {
            Language::French => MONTHS_FR,
            Language::English => MONTHS_EN,
            Language::Dutch => MONTHS_NL,
        };
        format!("{} {year}", name[usize::from(month.clamp(1, 12)) - 1])
    }

    /// The time of day: 12:04.
    pub fn time(&self, at: Timestamp, utc_offset: i32) -> String {
        let local = local(at, utc_offset);
        format!("{:02}:{:02}", local.hour(), local.minute())
    }

    /// The time of day when it is today, the day otherwise.
    pub fn moment(&self, at: Timestamp, now: Timestamp, utc_offset: i32) -> String {
        match local(at, utc_offset).date() == local(now, utc_offset).date() {
            true => self.time(at, utc_offset),
            false => self.date(at, utc_offset),
        }
    }
}

/// A day of a plan as a language writes it.
pub fn day_in(language: Language, day: Day) -> String {
    let (year, month, day_of_month) = day.parts();
    let date = Month::try_from(month).ok().and_then(|month| Date::from_calendar_date(year, month, day_of_month).ok());
    date.map_or_else(|| day.to_string(), |date| written(language, date))
}

fn written(language: Language, date: Date) -> String {
    let (year, month, day) = (date.year(), u8::from(date.month()), date.day());
    match language {
        Language::French => format!("{day:02}/{month:02}/{year}"),
        Language::English => format!("{day} {} {year}", &date.month().to_string()[..3]),
        Language::Dutch => format!("{day:02}-{month:02}-{year}"),
    }
}

const FULL_MONTHS_FR: [&str; 12] = [
    "janvier",
    "février",
    "mars",
    "avril",
    "mai",
    "juin",
    "juillet",
    "août",
    "septembre",
    "octobre",
    "novembre",
    "décembre",
];
const FULL_MONTHS_EN: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];
const FULL_MONTHS_NL: [&str; 12] = [
    "januari",
    "februari",
    "maart",
    "april",
    "mei",
    "juni",
    "juli",
    "augustus",
    "september",
    "oktober",
    "november",
    "december",
];
const MONTHS_FR: [&str; 12] =
    ["janv.", "févr.", "mars", "avr.", "mai", "juin", "juil.", "août", "sept.", "oct.", "nov.", "déc."];
const MONTHS_EN: [&str; 12] = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
const MONTHS_NL: [&str; 12] =
    ["jan.", "feb.", "mrt.", "apr.", "mei", "juni", "juli", "aug.", "sep.", "okt.", "nov.", "dec."];

/// The day as 2026-11-21, for file names.
pub fn iso_date(at: Timestamp, utc_offset: i32) -> String {
    let local = local(at, utc_offset);
    format!("{:04}-{:02}-{:02}", local.year(), u8::from(local.month()), local.day())
}

/// The moment in UTC as 2026-11-21T23:03:00Z, for files that other programs read (RFC 3339).
pub fn iso_moment(at: Timestamp) -> String {
    let utc = local(at, 0);
    let (day, [hour, minute, second]) = (iso_date(at, 0), [utc.hour(), utc.minute(), utc.second()]);
    format!("{day}T{hour:02}:{minute:02}:{second:02}Z")
}

/// The moment that such a text tells of.
pub fn of_iso_moment(text: &str) -> Option<Timestamp> {
    let (day, time) = text.strip_suffix('Z')?.split_once('T')?;
    let day: Day = day.parse().ok()?;
    let parts: Vec<i64> = time.split(':').map(|part| part.parse().ok()).collect::<Option<_>>()?;
    let [hour @ 0..=23, minute @ 0..=59, second @ 0..=60] = parts[..] else { return None };
    let days = Day::at(0, 0)?.days_until(day);
    Some(Timestamp((((days * 24 + hour) * 60 + minute) * 60 + second) * 1000))
}

/// The year, which is what a new round is called until someone says otherwise.
pub fn year(at: Timestamp, utc_offset: i32) -> i32 {
    local(at, utc_offset).year()
}

/// Whole days from one moment to another.
pub fn days_between(from: Timestamp, to: Timestamp) -> i64 {
    (to.0 - from.0).div_euclid(86_400_000)
}

/// A time that no calendar holds is shown as the first of 1970 rather than stopping the page.
fn local(at: Timestamp, utc_offset: i32) -> OffsetDateTime {
    let utc = OffsetDateTime::from_unix_timestamp(at.0.div_euclid(1000)).unwrap_or(OffsetDateTime::UNIX_EPOCH);
    let offset = UtcOffset::from_whole_seconds(utc_offset * 60).unwrap_or(UtcOffset::UTC);
    utc.checked_to_offset(offset).unwrap_or(utc)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_language_writes_the_day_its_own_way() {
        let at = Timestamp(1_795_291_440_000);
        let dates = Language::ALL.map(|language| Texts::read(language, "").date(at, 60));
        assert_eq!(dates, ["21/11/2026", "21 Nov 2026", "21-11-2026"]);
        assert_eq!(iso_date(at, 60), "2026-11-21");
        assert_eq!(iso_moment(at), "2026-11-21T20:04:00Z");
        assert_eq!(of_iso_moment("2026-11-21T20:04:00Z"), Some(at));
        assert_eq!(of_iso_moment("2026-11-21T24:04:00Z"), None);
        assert_eq!(of_iso_moment("2026-11-21 20:04"), None);
        let days = Language::ALL.map(|language| Texts::read(language, "").day("2026-11-21"));
        assert_eq!(days, dates);
        assert_eq!(Texts::read(Language::French, "").day("2026-13-40"), "2026-13-40");
    }

    #[test]
    fn letters_write_days_in_full() {
        let day: Day = "2027-07-01".parse().expect("a day");
        let written = Language::ALL.map(|language| Texts::read(language, "").day_in_full(day));
        assert_eq!(written, ["1er juillet 2027", "1 July 2027", "1 juli 2027"]);
    }

    #[test]
    fn each_language_shortens_months_its_own_way() {
        let day = Day::of(2027, 3, 14).expect("a day");
        let months = Language::ALL.map(|language| Texts::read(language, "").month(day));
        assert_eq!(months, ["mars 2027", "Mar 2027", "mrt. 2027"]);
    }

    #[test]
    fn an_impossible_time_stops_nothing() {
        assert_eq!(iso_date(Timestamp(i64::MAX), 0), "1970-01-01");
        assert_eq!(iso_date(Timestamp(0), 100_000), "1970-01-01");
    }
}
