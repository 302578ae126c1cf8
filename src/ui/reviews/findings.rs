//! The findings of a review by gravity, and the one at hand. What was found is the reviewer's, the answer is the
//! organisation's; each has its part of the same page.

mod actions;
mod answer;
mod linked;
mod list;
mod sheet;
mod steps;

use std::rc::Rc;

use yew::prelude::*;

use super::ReviewAtHand;
use crate::app::route::{FindingFilter, ReviewPage, ReviewsPage, Route};
use crate::app::words::gravity_key;
use crate::app::{Event, Model};
use crate::dossier::change::Change;
use crate::dossier::day::Day;
use crate::dossier::entry::DossierId;
use crate::dossier::finding::{Finding, FindingDetails, FindingId, FindingState, FindingStep, Gravity};
use crate::dossier::review::ReviewId;
use crate::framework::IndicatorId;
use crate::framework::reading::Reading;
use crate::score::due::{Late, Periods, recurrences};
use crate::texts::Texts;
use crate::ui::context::Desk;
use crate::ui::form::{Choice, FieldKind, Form, FormField, Values};
use list::{Row, finding_list};

/// The id of the heading of the finding at hand.
pub const FINDING: &str = "finding";

/// The findings of a review, below the heading that all pages of a review share.
pub(super) fn page(desk: &Desk, model: &Model, at: &ReviewAtHand<'_>, filter: Option<FindingFilter>) -> Html {
    all(desk, at, filter, false, model.day())
}

/// One finding; where it was withdrawn, that is said above the others.
pub(super) fn finding(desk: &Desk, model: &Model, at: &ReviewAtHand<'_>, id: FindingId) -> Html {
    let today = model.day();
    let found = at.review.findings.get(&id);
    match found.and_then(|finding| Some((finding, finding.details.clone()?))) {
        Some((finding, details)) => {
            let periods = Periods::of(&at.reading.framework);
            sheet::sheet(&Sheet { desk, model, at, id, finding, details, periods, today })
        }
        None => all(desk, at, None, true, today),
    }
}

/// The finding at hand, with what its parts need.
pub(super) struct Sheet<'a> {
    pub(super) desk: &'a Desk,
    pub(super) model: &'a Model,
    pub(super) at: &'a ReviewAtHand<'a>,
    pub(super) id: FindingId,
    pub(super) finding: &'a Finding,
    pub(super) details: Rc<FindingDetails>,
    pub(super) periods: Periods,
    pub(super) today: Day,
}

impl Sheet<'_> {
    /// Whether what was found can be worded here.
    fn may_word(&self) -> bool {
        let withdrawn = Change::FindingRaised { review: self.at.review.id, finding: self.id, details: None };
        self.at.is_open() && may(self.at, &withdrawn)
    }

    /// Whether the organisation answers here.
    fn may_answer(&self) -> bool {
        may(self.at, &Change::FindingAnswered { review: self.at.review.id, finding: self.id, answer: None })
    }

    /// How far somebody here may say that the finding is.
    fn states(&self) -> Vec<FindingState> {
        let moved = |state| {
            let step = Some(Rc::new(FindingStep { state, on: self.today, note: "".into() }));
            Change::FindingMoved { review: self.at.review.id, finding: self.id, step }
        };
        FindingState::ALL.into_iter().filter(|state| may(self.at, &moved(*state))).collect()
    }

    /// Whether somebody here may say that a minor finding counts as a major one.
    fn may_requalify(&self) -> bool {
        may(self.at, &Change::FindingRequalified { review: self.at.review.id, finding: self.id, on: None })
    }
}

/// Whether a change may be made on the side on which one works here.
pub(super) fn may(at: &ReviewAtHand<'_>, change: &Change) -> bool {
    at.workspace.may_enter(std::slice::from_ref(change))
}

/// All findings or those of a filter, and a new one.
fn all(desk: &Desk, at: &ReviewAtHand<'_>, filter: Option<FindingFilter>, is_gone: bool, today: Day) -> Html {
    let t = &desk.t;
    let rows = rows(at, today);
    let is_empty = rows.is_empty();
    html! {
        <div class="findings">
            if is_gone {
                <p class="banner">{ t.text("finding-gone") }</p>
            }
            <p class="count" role="status">{ tally_words(t, &rows) }</p>
            if is_empty {
                <p class="empty">{ t.text(none_key(at)) }</p>
            } else {
                { finding_list(desk, at, &rows, filter) }
            }
            if may_raise(at) {
                { raising(desk, at, is_empty) }
            }
        </div>
    }
}

fn none_key(at: &ReviewAtHand<'_>) -> &'static str {
    match (at.is_open(), may_raise(at)) {
        (false, _) => "raised-none-sealed",
        (true, true) => "raised-none",
        (true, false) => "raised-none-yet",
    }
}

/// Whether a finding can be raised here.
fn may_raise(at: &ReviewAtHand<'_>) -> bool {
    let nothing = Change::FindingRaised { review: at.review.id, finding: FindingId(ulid::Ulid::nil()), details: None };
    at.is_open() && may(at, &nothing)
}

/// The findings as they are listed: the gravest first, and among equals the one that is due first.
fn rows(at: &ReviewAtHand<'_>, today: Day) -> Vec<Row> {
    let periods = Periods::of(&at.reading.framework);
    let row = |(id, finding): (FindingId, &Finding)| {
        let details = finding.details.as_ref()?;
        Some(Row {
            id,
            href: href(at, id),
            gravity: finding.gravity()?,
            is_requalified: finding.gravity()? != details.gravity,
            statement: details.statement.clone(),
            numbers: numbers(&at.reading, &details.indicators),
            state: finding.state(),
            is_open: finding.is_open(),
            due: periods.next_due(finding),
            late: periods.late(finding, today),
            recurs: !recurrences(&at.workspace.dossier, at.review, details).is_empty(),
        })
    };
    let mut rows: Vec<Row> = at.review.raised().filter_map(row).collect();
    rows.sort_by_key(|row| (std::cmp::Reverse(row.gravity), !row.is_open, row.due.is_none(), row.due, row.id));
    rows
}

/// "4 findings, 2 non-conformities to lift, 1 late".
fn tally_words(t: &Texts, rows: &[Row]) -> String {
    let n_open = rows.iter().filter(|row| row.is_open).count();
    let n_late = rows.iter().filter(|row| row.late.is_some()).count();
    let mut parts = vec![t.with("raised-count", &[("n", rows.len().into())])];
    if n_open > 0 {
        parts.push(t.with("raised-open", &[("n", n_open.into())]));
    }
    if n_late > 0 {
        parts.push(t.with("raised-late", &[("n", n_late.into())]));
    }
    parts.join(" · ")
}

/// A new finding: how grave, and what was found. One is led to it to say the rest.
fn raising(desk: &Desk, at: &ReviewAtHand<'_>, is_first: bool) -> Html {
    let Desk { t, dispatch } = desk;
    let gravities = Gravity::ALL.into_iter().rev();
    let choices: Vec<Choice> = gravities.map(|gravity| gravity_choice(t, gravity)).collect();
    let fields = vec![
        FormField {
            name: "gravity",
            label: t.text("finding-gravity"),
            kind: FieldKind::Choice(Rc::new(choices)),
            value: Gravity::Observation.word().into(),
            ..FormField::default()
        },
        FormField {
            name: "statement",
            label: t.text("finding-statement"),
            hint: t.text("finding-statement-hint"),
            kind: FieldKind::Lines,
            required: true,
            ..FormField::default()
        },
    ];
    let onsave = {
        let (dispatch, review) = (dispatch.clone(), at.review.id);
        Callback::from(move |values: Values| {
            let text = |name| values.text(name);
            let details = FindingDetails {
                gravity: gravity_of(&text("gravity")).unwrap_or(Gravity::Observation),
                indicators: Default::default(),
                statement: text("statement"),
                basis: "".into(),
                evidence: Default::default(),
                notified: None,
                repeats: None,
            };
            dispatch.send(Event::FindingBegun(review, Rc::new(details)));
        })
    };
    html! {
        <details class="adding" open={is_first}>
            <summary>{ t.text("finding-add") }</summary>
            <Form id="new-finding" {fields} submit={t.text("finding-add-button")} {onsave} />
        </details>
    }
}

fn gravity_choice(t: &Texts, gravity: Gravity) -> Choice {
    Choice { value: gravity.word().into(), label: t.text(gravity_key(gravity)).into() }
}

fn gravity_of(word: &str) -> Option<Gravity> {
    Gravity::ALL.into_iter().find(|gravity| gravity.word() == word)
}

/// The address of a finding.
fn href(at: &ReviewAtHand<'_>, finding: FindingId) -> String {
    finding_href(at.workspace.dossier.id, at.review.id, Some(finding))
}

/// The address of a finding of a review, or of all of them.
pub fn finding_href(dossier: DossierId, review: ReviewId, finding: Option<FindingId>) -> String {
    let page = finding.map_or(ReviewPage::Findings(None), ReviewPage::Finding);
    Route::Reviews(dossier, ReviewsPage::Of(review, page)).href()
}

/// The numbers of indicators, as a list.
fn numbers<'a>(reading: &Reading, indicators: impl IntoIterator<Item = &'a IndicatorId>) -> String {
    let number = |id: &IndicatorId| reading.framework.place(id).map(|place| place.indicator.number.to_string());
    indicators.into_iter().filter_map(number).collect::<Vec<_>>().join(", ")
}

/// The beginning of what was found, for tight places; or that nobody worded it yet.
pub fn excerpt(t: &Texts, statement: &str) -> String {
    list::statement_words(t, &list::excerpt(statement))
}

/// By when something is due, or since when it is late.
pub(super) fn due_words(t: &Texts, is_mended: bool, due: Option<Day>, late: Option<Late>) -> Option<String> {
    let with = |id: &str, day: Day| Some(t.with(id, &[("day", (&t.of_day(day)).into())]));
    match (late, due) {
        (Some(Late::Mending(day)), _) => with("finding-late-mending", day),
        (Some(Late::Verifying(day)), _) => with("finding-late-verifying", day),
        (None, Some(day)) if is_mended => with("finding-due-verifying", day),
        (None, Some(day)) => with("finding-due-mending", day),
        (None, None) => None,
    }
}
