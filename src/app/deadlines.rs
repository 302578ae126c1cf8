//! Deadlines in the reader's words: on the page, on the overview, and as a calendar for other programs.

use std::rc::Rc;

use super::Model;
use super::route::{PlanView, ReviewPage, ReviewsPage, RoundPage, Route};
use super::words::{Wording, review_kind_key};
use super::workspace::Workspace;
use crate::dossier::Dossier;
use crate::dossier::day::Day;
use crate::dossier::entry::RoundId;
use crate::dossier::label::LabelId;
use crate::dossier::review::ReviewId;
use crate::formats::book::{Book, BookEvent};
use crate::framework::FrameworkId;
use crate::framework::label::Periods;
use crate::score::deadlines::{Deadline, Standing, What, deadlines};
use crate::texts::Texts;

/// A deadline as people read it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Told {
    /// The deadline.
    pub deadline: Deadline,
    /// What is due: "Surveillance audit: Lycée des métiers".
    pub what: String,
    /// What else there is to know; empty for nothing.
    pub note: String,
    /// Where it is dealt with.
    pub route: Route,
}

/// How many days before something is due a calendar reminds of it: the end of a label needs an application, an audit an
/// appointment.
fn reminder(what: What) -> u16 {
    match what {
        What::LabelEnds(_) => 180,
        What::Surveillance(_) => 60,
        What::Mended(..) | What::Verified(..) => 30,
        What::Visit(_) | What::Action(_) | What::Milestone(..) | What::Answers(..) => 7,
    }
}

impl Model {
    /// What follows from non-conformities on a framework: as its editions here say, or the usual periods.
    pub fn periods(&self, framework: &FrameworkId) -> Periods {
        let rounds = self.workspace.iter().flat_map(|workspace| workspace.dossier.rounds().into_iter().rev());
        let of_framework = rounds.filter(|round| round.framework().id == *framework);
        let mut editions = of_framework.filter_map(|round| self.library.framework(round.framework()));
        editions.next().map(|edition| Periods::of(&edition)).unwrap_or_default()
    }

    /// Everything that is due in a dossier, in words, the earliest first.
    pub fn deadlines(&self, workspace: &Workspace) -> Vec<Told> {
        let Some(wording) = Wording::of(self, workspace) else { return Vec::new() };
        let due = deadlines(&workspace.dossier, self.day(), |framework| self.periods(framework));
        due.into_iter().filter_map(|deadline| told(&wording, &workspace.dossier, deadline)).collect()
    }

    /// The deadlines of the dossier at hand as a calendar.
    pub(super) fn deadlines_book(&self) -> Option<Book> {
        let (t, workspace) = (self.texts.clone()?, self.workspace.as_ref()?);
        let organisation = &workspace.dossier.organisation().name;
        Some(Book {
            title: t.with("deadlines-file-title", &[("organisation", organisation.into())]).into(),
            at: self.now,
            separator: ';',
            tables: Vec::new(),
            events: self.deadlines(workspace).iter().map(|told| event(&t, told)).collect(),
        })
    }
}

fn told(wording: &Wording<'_>, dossier: &Dossier, deadline: Deadline) -> Option<Told> {
    let t = wording.t;
    let (what, note, route) = match deadline.what {
        What::Surveillance(id) => (label(t, "deadline-surveillance", dossier, id)?, String::new(), at_labels(dossier)),
        What::LabelEnds(id) => {
            let last = t.of_day(deadline.on.plus_days(-1));
            let note = t.with("deadline-last-day", &[("date", (&last).into())]);
            (label(t, "deadline-label-ends", dossier, id)?, note, at_labels(dossier))
        }
        What::Mended(review, finding) | What::Verified(review, finding) => {
            let key = if matches!(deadline.what, What::Mended(..)) { "deadline-mended" } else { "deadline-verified" };
            let raised = dossier.review(review)?.findings.get(&finding)?;
            let (statement, gravity) = (&raised.details.as_ref()?.statement, raised.gravity()?);
            let what = t.with(key, &[("name", statement.into())]);
            let page = ReviewPage::Finding(finding);
            (
                what,
                t.text(super::words::gravity_key(gravity)),
                Route::Reviews(dossier.id, ReviewsPage::Of(review, page)),
            )
        }
        What::Visit(id) => (visit(t, dossier, id)?, String::new(), {
            Route::Reviews(dossier.id, ReviewsPage::Of(id, ReviewPage::Agenda))
        }),
        What::Action(id) => {
            let action = &dossier.actions().0.get(&id)?.action;
            let page = RoundPage::Improve(PlanView::Table, Some(id));
            let what = t.with("deadline-action", &[("name", (&action.title).into())]);
            (what, action.owner.to_string(), Route::Round(dossier.id, action.round, page))
        }
        What::Milestone(round, id) => {
            let milestone = dossier.round(round)?.team.milestones.get(&id)?;
            (milestone.title.to_string(), round_name(wording, round), of_round(dossier, round, RoundPage::Team))
        }
        What::Answers(round, id) => {
            let (.., questionnaire, _) = dossier.round(round)?.open_panels().find(|(panel, ..)| *panel == id)?;
            let what = t.with("deadline-answers", &[("name", (&wording.panel(questionnaire)).into())]);
            (what, round_name(wording, round), of_round(dossier, round, RoundPage::Panels(Some(id))))
        }
    };
    Some(Told { deadline, what, note, route })
}

fn label(t: &Texts, key: &str, dossier: &Dossier, id: LabelId) -> Option<String> {
    Some(t.with(key, &[("name", (&dossier.labels().get(&id)?.title).into())]))
}

fn visit(t: &Texts, dossier: &Dossier, id: ReviewId) -> Option<String> {
    let details = dossier.review(id)?.details.as_ref()?;
    let kind = t.text(review_kind_key(details.kind));
    Some(t.with("deadline-visit", &[("kind", (&kind).into()), ("reviewer", (&details.reviewer).into())]))
}

fn at_labels(dossier: &Dossier) -> Route {
    Route::Calendar(dossier.id)
}

fn of_round(dossier: &Dossier, round: RoundId, page: RoundPage) -> Route {
    Route::Round(dossier.id, round, page)
}

fn round_name(wording: &Wording<'_>, round: RoundId) -> String {
    wording.round(round).unwrap_or_default()
}

/// The days of a deadline in words.
pub fn days(t: &Texts, deadline: &Deadline) -> String {
    match deadline.until {
        Some(until) => {
            let (from, until) = (t.of_day(deadline.on), t.of_day(until));
            t.with("deadline-window", &[("from", (&from).into()), ("until", (&until).into())])
        }
        None => t.of_day(deadline.on),
    }
}

/// Beyond so many days, people count in months.
const MOST_DAYS: i64 = 90;

/// And beyond so many, in years.
const MOST_MONTHS: i64 = 35;

/// How far away a deadline is, in words: "in 12 days", "5 months ago"; of an open window, how much of it is left.
pub fn distance(t: &Texts, deadline: &Deadline, today: Day) -> String {
    distance_to(t, deadline.on, deadline.until, today)
}

/// How far away a day is, or a window of which that is the first day.
pub fn distance_to(t: &Texts, on: Day, until: Option<Day>, today: Day) -> String {
    let is_open = Standing::of(on, until, today) == Standing::Open;
    let last = until.filter(|_| on <= today).unwrap_or(on);
    let (key, n) = match today.days_until(last) {
        0 => return t.text("deadline-today"),
        n if n < 0 => ("deadline-ago", -n),
        n if is_open => ("deadline-left", n),
        n => ("deadline-in", n),
    };
    let (unit, n) = match (n, n * 12 / 365) {
        (n, _) if n <= MOST_DAYS => ("days", n),
        (_, months) if months <= MOST_MONTHS => ("months", months),
        (_, months) => ("years", months / 12),
    };
    t.with(key, &[("unit", unit.into()), ("n", n.into())])
}

fn event(t: &Texts, told: &Told) -> BookEvent {
    let uid: Rc<str> = match told.deadline.what {
        What::Surveillance(id) => format!("{id}-surveillance@qualicycle"),
        What::LabelEnds(id) => format!("{id}-end@qualicycle"),
        What::Mended(_, id) => format!("{id}-mended@qualicycle"),
        What::Verified(_, id) => format!("{id}-verified@qualicycle"),
        What::Visit(id) => format!("{id}@qualicycle"),
        // The same ids as in the calendar of a plan, so that nothing stands twice.
        What::Action(id) => format!("{id}@qualicycle"),
        What::Milestone(_, id) => format!("{id}@qualicycle"),
        What::Answers(_, id) => format!("{id}@qualicycle"),
    }
    .into();
    let lines = [told.note.clone(), told.deadline.until.map(|_| days(t, &told.deadline)).unwrap_or_default()];
    BookEvent {
        uid,
        on: told.deadline.on,
        until: told.deadline.until,
        summary: told.what.as_str().into(),
        description: lines.into_iter().filter(|line| !line.is_empty()).collect::<Vec<_>>().join("\n").into(),
        remind: Some(reminder(told.deadline.what)),
    }
}
