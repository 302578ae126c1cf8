//! How an organisation's label stands on a day: what follows from all decisions that were taken on it, one after the
//! other, and what is due because of them.

use std::rc::Rc;

use super::{Decision, DecisionId, Outcome, Requirement, Validity};
use crate::compare::rule::GradeId;
use crate::dossier::day::Day;
use crate::score::deadlines;

/// How a label stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum State {
    /// Nothing was decided.
    Undecided,
    /// The decision was put off, and none is held.
    Deferred,
    /// It was refused, and none is held.
    Refused,
    /// It was given and begins later.
    Coming,
    /// It is held.
    Held,
    /// It is held and does not count.
    Suspended,
    /// It was taken away.
    Withdrawn,
    /// It came to its end.
    Expired,
}

/// How a label stands on a day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Standing {
    /// How.
    pub state: State,
    /// Since when; of one that begins later, from when. None when nothing was decided.
    pub since: Option<Day>,
    /// The label that this is about: the one that is held, or was.
    pub held: Option<Held>,
    /// A label that was given already and takes its place later.
    pub next: Option<Held>,
    /// The decision that was taken last.
    pub latest: Option<DecisionId>,
}

/// A label as it was given.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Held {
    /// By which decision.
    pub decision: DecisionId,
    /// Its grade.
    pub grade: Option<GradeId>,
    /// What the grade was called; empty for a plain label.
    pub name: Rc<str>,
    /// From when until when.
    pub validity: Validity,
}

/// Something that is due because of decisions.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Due {
    /// What.
    pub what: DueWhat,
    /// Because of which decision.
    pub decision: DecisionId,
    /// The day; of a window, its first.
    pub on: Day,
    /// The last day of a window.
    pub until: Option<Day>,
}

/// What is due.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum DueWhat {
    /// The label holds no more from that day on: a decision is taken before.
    Renewal,
    /// An audit takes place within the window, and a decision follows.
    Surveillance,
    /// The organisation did what a decision asked for.
    Requirement(Requirement),
}

impl State {
    /// All of them, in the order in which they are counted.
    pub const ALL: [State; 8] = [
        State::Held,
        State::Coming,
        State::Suspended,
        State::Deferred,
        State::Refused,
        State::Withdrawn,
        State::Expired,
        State::Undecided,
    ];

    /// The word in files and texts.
    pub fn word(self) -> &'static str {
        match self {
            State::Undecided => "undecided",
            State::Deferred => "deferred",
            State::Refused => "refused",
            State::Coming => "coming",
            State::Held => "held",
            State::Suspended => "suspended",
            State::Withdrawn => "withdrawn",
            State::Expired => "expired",
        }
    }
}

impl Due {
    /// How it stands on a day.
    pub fn standing(&self, today: Day) -> deadlines::Standing {
        deadlines::Standing::of(self.on, self.until, today)
    }
}

/// What decisions come to, one after the other.
#[derive(Default)]
struct Course {
    /// Labels that were given and not taken away since, in order.
    given: Vec<Held>,
    suspended: Option<Day>,
    /// How the last label ended, when a decision ended it.
    ended: Option<(State, Day, Option<Held>)>,
    /// A decision that gave nothing, when none was given since.
    put_off: Option<(State, Day)>,
    latest: Option<DecisionId>,
}

impl Course {
    fn of<'a>(decisions: impl IntoIterator<Item = (DecisionId, &'a Decision)>, until: Day) -> Course {
        let mut taken: Vec<(DecisionId, &Decision)> =
            decisions.into_iter().filter(|(_, decision)| decision.day <= until).collect();
        taken.sort_by_key(|(id, decision)| (decision.day, *id));
        let mut course = Course::default();
        taken.into_iter().for_each(|(id, decision)| course.take(id, decision));
        course
    }

    fn take(&mut self, id: DecisionId, decision: &Decision) {
        self.latest = Some(id);
        let day = decision.day;
        match decision.outcome {
            Outcome::Granted | Outcome::GrantedWithConditions => {
                let validity = decision.validity.unwrap_or(Validity { from: day, until: day, surveillance: None });
                let name = decision.weighed().map_or_else(|| "".into(), |grade| grade.name.clone());
                self.given.push(Held { decision: id, grade: decision.grade.clone(), name, validity });
                (self.suspended, self.ended, self.put_off) = (None, None, None);
            }
            Outcome::Maintained => {
                // After a label was taken away, to maintain it is to give it back.
                self.given.extend(self.ended.take().and_then(|(.., held)| held));
                (self.suspended, self.put_off) = (None, None);
            }
            Outcome::Deferred => self.put_off = Some((State::Deferred, day)),
            Outcome::Refused => self.put_off = Some((State::Refused, day)),
            Outcome::Suspended if !self.given.is_empty() => self.suspended = Some(day),
            Outcome::Suspended => {}
            Outcome::Withdrawn => self.end(State::Withdrawn, day),
            Outcome::Expired => self.end(State::Expired, day),
        }
    }

    fn end(&mut self, state: State, day: Day) {
        let last = self.given.drain(..).next_back();
        self.ended = Some((state, day, last));
        (self.suspended, self.put_off) = (None, None);
    }

    fn on(&self, day: Day) -> Standing {
        let current = self.given.iter().rev().find(|held| held.validity.from <= day);
        let next = self.given.iter().find(|held| held.validity.from > day);
        let (state, since, held) = match (current, next, &self.ended, self.put_off) {
            (Some(held), ..) if held.validity.until <= day => (State::Expired, Some(held.validity.until), Some(held)),
            (Some(held), ..) => match self.suspended {
                Some(since) => (State::Suspended, Some(since), Some(held)),
                None => (State::Held, Some(held.validity.from), Some(held)),
            },
            (None, Some(held), ..) => (State::Coming, Some(held.validity.from), Some(held)),
            (None, None, _, Some((state, since))) => (state, Some(since), None),
            (None, None, Some((state, since, held)), None) => (*state, Some(*since), held.as_ref()),
            (None, None, None, None) => (State::Undecided, None, None),
        };
        let next = next.filter(|_| current.is_some());
        Standing { state, since, held: held.cloned(), next: next.cloned(), latest: self.latest }
    }
}

/// How the label stands on a day, from all decisions on it in any order. Of two of one day the one with the later id
/// follows the other. What was decided after that day does not count.
pub fn standing<'a>(decisions: impl IntoIterator<Item = (DecisionId, &'a Decision)>, day: Day) -> Standing {
    Course::of(decisions, day).on(day)
}

/// What is due because of decisions, the earliest first. A label that came to its end is due until it is given anew or a
/// decision says that it ended; an audit, until something was decided since its window opened; what a decision asks for,
/// until another one follows.
pub fn dues<'a>(decisions: impl IntoIterator<Item = (DecisionId, &'a Decision)>, today: Day) -> Vec<Due> {
    let taken: Vec<(DecisionId, &Decision)> = decisions.into_iter().collect();
    let course = Course::of(taken.iter().copied(), today);
    let mut dues = Vec::new();
    if let Some(held) = course.given.last() {
        let Validity { until, surveillance, .. } = held.validity;
        dues.push(Due { what: DueWhat::Renewal, decision: held.decision, on: until, until: None });
        if let Some((from, last)) = surveillance {
            let settles = |decision: &Decision| decision.day >= from && decision.outcome != Outcome::Deferred;
            let was_audited = taken.iter().any(|(_, decision)| decision.day <= today && settles(decision));
            let due = Due { what: DueWhat::Surveillance, decision: held.decision, on: from, until: Some(last) };
            dues.extend((!was_audited && today < until).then_some(due));
        }
    }
    let latest = course.latest.and_then(|latest| taken.iter().find(|(id, _)| *id == latest));
    if let Some((id, decision)) = latest {
        dues.extend(decision.conditions.iter().filter_map(|asked| {
            Some(Due { what: DueWhat::Requirement(asked.clone()), decision: *id, on: asked.until?, until: None })
        }));
    }
    dues.sort_by_key(|due| (due.on, due.decision));
    dues
}
