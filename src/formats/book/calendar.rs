//! Due dates and milestones as a calendar: iCalendar, RFC 5545. They are whole days and take nobody's time.
//!
//! They are events and not to-dos (VTODO), since the calendars that schools have show events only.

use std::fmt::Write as _;

use super::{Book, BookEvent, BookForm, cleaned, differs, not_packed};
use crate::dossier::day::Day;
use crate::dossier::entry::Timestamp;
use crate::formats::error::WriteError;

/// The longest line, in bytes without its end (RFC 5545, 3.1).
const LONGEST_LINE: usize = 75;

pub(super) fn write(plan: &Book) -> Result<Vec<u8>, WriteError> {
    if plan.events.is_empty() {
        // A calendar without anything in it is none (RFC 5545, 3.4).
        return Err(not_packed(&"nothing has a date"));
    }
    let stamp = stamp(plan.at);
    let mut lines = vec![
        "BEGIN:VCALENDAR".to_owned(),
        "VERSION:2.0".to_owned(),
        "PRODID:-//Qualicycle//Qualicycle//FR".to_owned(),
        "CALSCALE:GREGORIAN".to_owned(),
        "METHOD:PUBLISH".to_owned(),
        // The name as RFC 7986 has it, and as calendars had it before.
        format!("NAME:{}", escaped(&plan.title)),
        format!("X-WR-CALNAME:{}", escaped(&plan.title)),
    ];
    lines.extend(plan.events.iter().flat_map(|event| lines_of(event, &stamp)));
    lines.push("END:VCALENDAR".to_owned());
    let file: String = lines.iter().map(|line| folded(line)).collect();
    if unfolded(&file) != lines {
        return Err(differs(BookForm::Calendar));
    }
    Ok(file.into_bytes())
}

fn lines_of(event: &BookEvent, stamp: &str) -> Vec<String> {
    let mut lines = vec![
        "BEGIN:VEVENT".to_owned(),
        format!("UID:{}", escaped(&event.uid)),
        format!("DTSTAMP:{stamp}"),
        format!("DTSTART;VALUE=DATE:{}", compact(event.on)),
    ];
    // The end is the first day that is no longer part of it (RFC 5545, 3.6.1).
    lines.extend(event.until.map(|until| format!("DTEND;VALUE=DATE:{}", compact(until.plus_days(1)))));
    lines.push(format!("SUMMARY:{}", escaped(&event.summary)));
    if !event.description.is_empty() {
        lines.push(format!("DESCRIPTION:{}", escaped(&event.description)));
    }
    lines.push("TRANSP:TRANSPARENT".to_owned());
    lines.extend(event.remind.into_iter().flat_map(|days| alarm(event, days)));
    lines.push("END:VEVENT".to_owned());
    lines
}

/// What makes a calendar speak up so many days before (RFC 5545, 3.6.6).
fn alarm(event: &BookEvent, days: u16) -> [String; 5] {
    [
        "BEGIN:VALARM".to_owned(),
        "ACTION:DISPLAY".to_owned(),
        format!("DESCRIPTION:{}", escaped(&event.summary)),
        format!("TRIGGER:-P{days}D"),
        "END:VALARM".to_owned(),
    ]
}

/// A text as RFC 5545, 3.3.11 writes it.
fn escaped(text: &str) -> String {
    let mut written = String::with_capacity(text.len());
    for c in cleaned(text).chars() {
        match c {
            '\\' | ';' | ',' => written.extend(['\\', c]),
            '\n' => written.push_str("\\n"),
            c => written.push(c),
        }
    }
    written
}

/// A line with its end, broken so that no part is longer than 75 bytes and no character is cut.
fn folded(line: &str) -> String {
    let mut written = String::with_capacity(line.len() + line.len() / 30);
    let mut n_bytes = 0;
    for c in line.chars() {
        if n_bytes + c.len_utf8() > LONGEST_LINE {
            written.push_str("\r\n ");
            n_bytes = 1;
        }
        written.push(c);
        n_bytes += c.len_utf8();
    }
    written.push_str("\r\n");
    written
}

/// The lines of a file, put together again.
fn unfolded(file: &str) -> Vec<String> {
    file.replace("\r\n ", "").split_terminator("\r\n").map(str::to_owned).collect()
}

/// 20261122.
fn compact(day: Day) -> String {
    day.to_string().replace('-', "")
}

/// 20261121T230301Z.
fn stamp(at: Timestamp) -> String {
    let day = Day::at(at.0, 0).or_else(|| Day::of(1970, 1, 1)).map(compact).unwrap_or_default();
    let second = at.0.div_euclid(1000).rem_euclid(86_400);
    let mut stamp = day;
    let _ = write!(stamp, "T{:02}{:02}{:02}Z", second / 3600, second / 60 % 60, second % 60);
    stamp
}
