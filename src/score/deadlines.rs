//! What is due, whatever it belongs to: labels and their audits, findings, actions, milestones, visits.
//!
//! Dates are counted in months from the day on which something was decided or notified, and end where a shorter month
//! ends (domain rule 8.4). The end of a label is the first day on which it no longer holds.

use crate::dossier::Dossier;
use crate::dossier::day::Day;
use crate::dossier::entry::RoundId;
use crate::dossier::finding::{FindingId, FindingState};
use crate::dossier::label::{HeldLabel, LabelId};
use crate::dossier::panel::PanelId;
use crate::dossier::plan::{ActionId, ActionState};
use crate::dossier::review::{ReviewId, ReviewKind};
use crate::dossier::team::MilestoneId;
use crate::framework::FrameworkId;
use crate::framework::label::Periods;

/// How many days ahead something counts as near.
pub const NEAR: i64 = 60;

/// Something that is due.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Deadline {
    /// What.
    pub what: What,
    /// The day by which it is due; of a window, its first day.
    pub on: Day,
    /// The last day of a window.
    pub until: Option<Day>,
}

/// What is due.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum What {
    /// The audit between two decisions on a label takes place within the window.
    Surveillance(LabelId),
    /// A label no longer holds from that day on: it is renewed before.
    LabelEnds(LabelId),
    /// What mends a non-conformity is carried out and effective.
    Mended(ReviewId, FindingId),
    /// Whoever reviews has verified it.
    Verified(ReviewId, FindingId),
    /// A reviewer comes.
    Visit(ReviewId),
    /// An action is done.
    Action(ActionId),
    /// A milestone of a round is reached.
    Milestone(RoundId, MilestoneId),
    /// Answers to a panel are in.
    Answers(RoundId, PanelId),
}

/// How a deadline stands on a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Standing {
    /// Its day has passed.
    Overdue,
    /// Its window is open.
    Open,
    /// It is due within [`NEAR`] days.
    Near,
    /// It is due later.
    Later,
}

impl Standing {
    /// All standings, the most pressing first.
    pub const ALL: [Standing; 4] = [Self::Overdue, Self::Open, Self::Near, Self::Later];

    /// How what is due on a day, or within a window of which that is the first day, stands on another.
    pub fn of(on: Day, until: Option<Day>, today: Day) -> Standing {
        if until.unwrap_or(on) < today {
            Standing::Overdue
        } else if until.is_some() && on <= today {
            Standing::Open
        } else if today.days_until(on) <= NEAR {
            Standing::Near
        } else {
            Standing::Later
        }
    }

    /// The word in texts.
    pub fn word(self) -> &'static str {
        match self {
            Standing::Overdue => "overdue",
            Standing::Open => "open",
            Standing::Near => "near",
            Standing::Later => "later",
        }
    }
}

impl Deadline {
    /// How it stands on a day.
    pub fn standing(&self, today: Day) -> Standing {
        Standing::of(self.on, self.until, today)
    }
}

/// Everything that is due in a dossier on a day and was not done, the earliest first. `periods` says what follows from
/// non-conformities on a framework.
pub fn deadlines(dossier: &Dossier, today: Day, periods: impl Fn(&FrameworkId) -> Periods) -> Vec<Deadline> {
    let mut all: Vec<Deadline> = Vec::new();
    all.extend(of_labels(dossier));
    all.extend(of_findings(dossier, periods));
    all.extend(of_visits(dossier));
    all.extend(of_actions(dossier));
    all.extend(of_rounds(dossier, today));
    all.sort_by_key(|deadline| (deadline.on, deadline.what));
    all
}

fn on(what: What, on: Day) -> Deadline {
    Deadline { what, on, until: None }
}

/// A label that was given anew is due no more, nor is an audit that somebody sealed since its window opened.
fn of_labels(dossier: &Dossier) -> Vec<Deadline> {
    let labels = dossier.labels();
    let is_renewed = |label: &HeldLabel| {
        labels.values().any(|other| other.framework == label.framework && other.granted > label.granted)
    };
    let current = labels.iter().filter(|(_, label)| !is_renewed(label));
    let deadlines = current.flat_map(|(id, label)| of_label(*id, label).into_iter().map(move |it| (label, it)));
    let is_open = |label: &HeldLabel, deadline: &Deadline| match deadline.what {
        What::Surveillance(_) => !was_audited(dossier, label, deadline.on),
        _ => true,
    };
    deadlines.filter(|(label, deadline)| is_open(label, deadline)).map(|(_, deadline)| deadline).collect()
}

/// Whether a surveillance audit on the framework of a label was sealed on a day or after.
fn was_audited(dossier: &Dossier, label: &HeldLabel, since: Day) -> bool {
    dossier.reviews().into_iter().any(|review| {
        let is_such = review.details.as_ref().is_some_and(|details| {
            details.kind == ReviewKind::SurveillanceAudit && details.framework.id == label.framework
        });
        let sealed = review.seal.as_ref().and_then(|seal| Day::at(seal.record.sealed_at.0, 0));
        is_such && sealed.is_some_and(|sealed| sealed >= since)
    })
}

/// The window of a label's audit, and the day on which it ends.
pub fn of_label(id: LabelId, label: &HeldLabel) -> Vec<Deadline> {
    let window = label.surveillance.map(|(from, until)| Deadline {
        what: What::Surveillance(id),
        on: label.granted.plus_months(from),
        until: Some(label.granted.plus_months(until)),
    });
    let ends = on(What::LabelEnds(id), label.granted.plus_months(label.months));
    window.into_iter().chain([ends]).collect()
}

fn of_findings(dossier: &Dossier, periods: impl Fn(&FrameworkId) -> Periods) -> Vec<Deadline> {
    let mut all = Vec::new();
    for review in dossier.reviews() {
        let Some(details) = review.details.as_ref().filter(|it| !it.kind.is_for_practice()) else { continue };
        let periods = periods(&details.framework.id);
        for (id, finding) in review.raised().filter(|(_, finding)| finding.is_open()) {
            let Some(due) = periods.due_of(finding) else { continue };
            let waits_for_mending = finding.state() < FindingState::Implemented;
            all.extend(waits_for_mending.then(|| on(What::Mended(review.id, id), due.mended)));
            all.extend(due.verified.map(|day| on(What::Verified(review.id, id), day)));
        }
    }
    all
}

/// A visit is over once the review is sealed.
fn of_visits(dossier: &Dossier) -> impl Iterator<Item = Deadline> {
    let open = dossier.reviews().into_iter().filter(|review| !review.is_sealed());
    open.filter_map(|review| {
        let details = review.details.as_ref()?;
        let until = details.ends.filter(|ends| Some(*ends) > details.begins);
        Some(Deadline { what: What::Visit(review.id), on: details.begins?, until })
    })
}

fn of_actions(dossier: &Dossier) -> impl Iterator<Item = Deadline> {
    let waits = |state: ActionState| matches!(state, ActionState::Planned | ActionState::UnderWay);
    let waiting = dossier.actions().0.iter().filter(move |(_, planned)| waits(planned.state));
    waiting.filter_map(|(id, planned)| Some(on(What::Action(*id), planned.action.due?)))
}

/// Milestones that were not reached, and panels that wait for answers, of rounds that are not closed. A panel that
/// somebody answered is over with its last day, and not late.
fn of_rounds(dossier: &Dossier, today: Day) -> Vec<Deadline> {
    let mut all = Vec::new();
    for round in dossier.rounds().into_iter().filter(|round| !round.is_sealed()) {
        let milestones = round.team.milestones.iter().filter(|(_, milestone)| !milestone.is_reached);
        all.extend(milestones.map(|(id, milestone)| on(What::Milestone(round.id, *id), milestone.on)));
        let waiting = round.open_panels().filter_map(|(id, questionnaire, panel)| {
            let until = questionnaire.until?;
            (until >= today || panel.answers.is_empty()).then_some((id, until))
        });
        all.extend(waiting.map(|(id, until)| on(What::Answers(round.id, id), until)));
    }
    all
}
