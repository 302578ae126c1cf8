//! The meetings of a visit in their order, and what is worth pointing out about them. Nothing is forbidden: two
//! reviewers may well sit in two rooms at once.

use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

use crate::dossier::day::Day;
use crate::dossier::review::{Meeting, MeetingId, ReviewDetails};

/// Something worth pointing out.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Snag {
    /// Two meetings are at the same time.
    Overlap(MeetingId, MeetingId),
    /// A day of so many minutes from its first meeting to its end.
    LongDay(Day, u16),
    /// Nobody can eat on that day.
    NoLunch(Day),
    /// A meeting lies outside the days of the visit.
    OutsideVisit(MeetingId),
}

/// From so many minutes on, a day is long: ten hours.
const LONG_DAY: u16 = 10 * 60;

/// Lunch is somewhere between these minutes after midnight: half past eleven and half past two.
const LUNCH: (u16, u16) = (11 * 60 + 30, 14 * 60 + 30);

/// Lunch takes so many minutes at least.
const LUNCH_TAKES: u16 = 30;

/// The meetings day by day as they follow each other; those without a day or an hour last, as they were entered.
pub fn in_order(meetings: &BTreeMap<MeetingId, Rc<Meeting>>) -> Vec<(MeetingId, &Rc<Meeting>)> {
    let mut all: Vec<_> = meetings.iter().map(|(id, meeting)| (*id, meeting)).collect();
    all.sort_by_key(|(_, meeting)| (meeting.on.is_none(), meeting.on, meeting.at.is_none(), meeting.at));
    all
}

/// A day of the visit with its meetings.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct VisitDay<'a> {
    /// The day; none for the meetings without one.
    pub day: Option<Day>,
    /// Its meetings as they follow each other.
    pub meetings: Vec<(MeetingId, &'a Rc<Meeting>)>,
}

/// The meetings day by day.
pub fn by_day(meetings: &BTreeMap<MeetingId, Rc<Meeting>>) -> Vec<VisitDay<'_>> {
    let mut days: Vec<VisitDay<'_>> = Vec::new();
    for (id, meeting) in in_order(meetings) {
        match days.last_mut().filter(|day| day.day == meeting.on) {
            Some(day) => day.meetings.push((id, meeting)),
            None => days.push(VisitDay { day: meeting.on, meetings: vec![(id, meeting)] }),
        }
    }
    days
}

/// What is worth pointing out, day by day.
pub fn snags(details: &ReviewDetails, meetings: &BTreeMap<MeetingId, Rc<Meeting>>) -> Vec<Snag> {
    let days: BTreeSet<Day> = meetings.values().filter_map(|meeting| meeting.on).collect();
    let of_days = days.into_iter().flat_map(|day| {
        let timed: Vec<Timed> = in_order(meetings).into_iter().filter_map(|it| timed(day, it)).collect();
        [overlaps(&timed), long_day(day, &timed), no_lunch(day, &timed)].concat()
    });
    let is_outside = |meeting: &Meeting| {
        meeting.on.is_some_and(|on| {
            details.begins.is_some_and(|begins| on < begins) || details.ends.is_some_and(|ends| on > ends)
        })
    };
    let outside = meetings.iter().filter(|(_, meeting)| is_outside(meeting)).map(|(id, _)| Snag::OutsideVisit(*id));
    of_days.chain(outside).collect()
}

/// A meeting from one minute to another.
struct Timed {
    id: MeetingId,
    from: u16,
    to: u16,
}

/// A meeting of that day whose time is known.
fn timed(day: Day, (id, meeting): (MeetingId, &Rc<Meeting>)) -> Option<Timed> {
    let from = meeting.at.filter(|_| meeting.on == Some(day))?;
    Some(Timed { id, from, to: from.saturating_add(meeting.minutes.unwrap_or_default()) })
}

fn overlaps(meetings: &[Timed]) -> Vec<Snag> {
    let mut found = Vec::new();
    for (index, one) in meetings.iter().enumerate() {
        let later = meetings[index + 1..].iter().filter(|other| other.from < one.to && one.from < other.to);
        found.extend(later.map(|other| Snag::Overlap(one.id, other.id)));
    }
    found
}

fn long_day(day: Day, meetings: &[Timed]) -> Vec<Snag> {
    let Some((from, to)) = bounds(meetings) else { return Vec::new() };
    if to - from >= LONG_DAY { vec![Snag::LongDay(day, to - from)] } else { Vec::new() }
}

/// A day that runs through the time of lunch without a break in it.
fn no_lunch(day: Day, meetings: &[Timed]) -> Vec<Snag> {
    let Some((from, to)) = bounds(meetings) else { return Vec::new() };
    let (begins, ends) = LUNCH;
    if from > begins || to < ends {
        return Vec::new();
    }
    let mut free_from = begins;
    let mut has_break = false;
    // In the order of their beginnings, so that what is free lies between the latest end so far and the next one.
    for meeting in meetings.iter().filter(|meeting| meeting.to > begins && meeting.from < ends) {
        has_break |= meeting.from >= free_from.saturating_add(LUNCH_TAKES);
        free_from = free_from.max(meeting.to);
    }
    has_break |= ends >= free_from.saturating_add(LUNCH_TAKES);
    if has_break { Vec::new() } else { vec![Snag::NoLunch(day)] }
}

fn bounds(meetings: &[Timed]) -> Option<(u16, u16)> {
    let from = meetings.iter().map(|meeting| meeting.from).min()?;
    let to = meetings.iter().map(|meeting| meeting.to).max()?;
    Some((from, to))
}
