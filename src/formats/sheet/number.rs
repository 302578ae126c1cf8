//! Numbers and dates as people see them in their cells, and not as files hold them.

use calamine::ExcelDateTime;

/// The day after the last one that Excel knows, 31 December 9999.
const DAYS: f64 = 2_958_466.0;

/// How many digits people ever see of a number. Beyond them stand only errors of calculation.
const DIGITS: usize = 15;

/// The most decimals that a format is followed to.
const DECIMALS: usize = 12;

/// A number in the format of its cell: 1 is `1`, and 1.1 is `1.10` where the cell shows two decimals. Formats that
/// change more than decimals and per cent are not followed.
pub(super) fn as_seen(value: f64, format: &str) -> String {
    match Decimals::of(format) {
        Some(decimals) => decimals.write(value),
        None => plain(value),
    }
}

/// A number with all of its digits and no more.
fn plain(value: f64) -> String {
    let seen = format!("{value:.precision$e}", precision = DIGITS - 1).parse().unwrap_or(value);
    // Minus zero is zero to people.
    if seen == 0.0 { "0".to_owned() } else { format!("{seen}") }
}

/// How many decimals a format shows.
struct Decimals {
    least: usize,
    most: usize,
    percent: bool,
}

impl Decimals {
    /// Understands formats of digits, a point and a per cent sign: `0.00`, `#,##0`, `0 %`.
    fn of(format: &str) -> Option<Self> {
        let format = format.split(';').next().unwrap_or_default();
        let percent = format.contains('%');
        let digits: String = format.chars().filter(|c| !matches!(c, '%' | ' ' | ',' | '\\')).collect();
        let (whole, part) = digits.split_once('.').unwrap_or((&digits, ""));
        let is_digits = |text: &str| text.chars().all(|c| matches!(c, '0' | '#' | '?'));
        if whole.is_empty() || !is_digits(whole) || !is_digits(part) || part.len() > DECIMALS {
            return None;
        }
        Some(Self { least: part.matches('0').count(), most: part.len(), percent })
    }

    fn write(&self, value: f64) -> String {
        let value = if self.percent { value * 100.0 } else { value };
        let mut text = format!("{value:.most$}", most = self.most);
        for _ in self.least..self.most {
            match text.strip_suffix('0') {
                Some(shorter) => text = shorter.to_owned(),
                None => break,
            }
        }
        let text = text.trim_end_matches('.');
        let text = if text == "-0" { "0" } else { text };
        if self.percent { format!("{text} %") } else { text.to_owned() }
    }
}

/// A date or time in the way of ISO 8601: the day alone at midnight, the time alone when there is no day.
pub(super) fn date(date: &ExcelDateTime) -> String {
    let value = date.as_f64();
    if date.is_duration() || !(0.0..DAYS).contains(&value) {
        return plain(value);
    }
    let (year, month, day, hour, minute, second, _) = date.to_ymd_hms_milli();
    let time = match second {
        0 => format!("{hour:02}:{minute:02}"),
        _ => format!("{hour:02}:{minute:02}:{second:02}"),
    };
    match () {
        () if value < 1.0 => time,
        () if (hour, minute, second) == (0, 0, 0) => format!("{year:04}-{month:02}-{day:02}"),
        () => format!("{year:04}-{month:02}-{day:02}T{time}"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_look_as_they_do_in_their_cells() {
        let check = |value, format, expected: &str| assert_eq!(as_seen(value, format), expected, "{value} {format}");
        check(1.0, "General", "1");
        check(1.1, "General", "1.1");
        check(1.1, "0.00", "1.10");
        check(0.1 + 0.2, "General", "0.3");
        check(0.25, "0%", "25 %");
        check(0.125, "0.0#\\ %", "12.5 %");
        check(1234.5, "#,##0.00", "1234.50");
        check(1234.0, "#,##0.##", "1234");
        check(-0.0, "General", "0");
        check(2.0, "\"N\" 0", "2");
        check(1e21, "General", "1000000000000000000000");
    }
}
