//! The list of findings by gravity, with what waits for whom until when. It is filtered as soon as it is long, and the
//! address says how.

use std::rc::Rc;

use yew::prelude::*;

use super::due_words;
use crate::app::route::{FindingFilter, ReviewPage};
use crate::app::words::finding_state_key;
use crate::dossier::day::Day;
use crate::dossier::finding::{FindingId, FindingState, Gravity};
use crate::score::due::Late;
use crate::texts::Texts;
use crate::ui::context::Desk;
use crate::ui::reviews::ReviewAtHand;

/// A finding as it is listed.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Row {
    pub(super) id: FindingId,
    pub(super) href: String,
    pub(super) gravity: Gravity,
    pub(super) is_requalified: bool,
    pub(super) statement: Rc<str>,
    pub(super) numbers: String,
    pub(super) state: FindingState,
    pub(super) is_open: bool,
    pub(super) due: Option<Day>,
    pub(super) late: Option<Late>,
    pub(super) recurs: bool,
}

/// Shorter lists are not filtered.
const LONG: usize = 4;

/// Whether a finding is among those that are shown.
fn is_shown(row: &Row, filter: Option<FindingFilter>) -> bool {
    match filter {
        None => true,
        Some(FindingFilter::Of(gravity)) => row.gravity == gravity,
        Some(FindingFilter::Open) => row.is_open,
        Some(FindingFilter::Late) => row.late.is_some(),
        Some(FindingFilter::Lifted) => row.gravity.is_non_conformity() && !row.is_open,
    }
}

/// The list, below the filters that hold something.
pub(super) fn finding_list(desk: &Desk, at: &ReviewAtHand<'_>, rows: &[Row], filter: Option<FindingFilter>) -> Html {
    let t = &desk.t;
    let shown: Vec<&Row> = rows.iter().filter(|row| is_shown(row, filter)).collect();
    html! {
        <div>
            if rows.len() >= LONG || filter.is_some() {
                { filters(t, at, rows, filter) }
            }
            if shown.is_empty() {
                <p class="empty">{ t.text("raised-none-shown") }</p>
            }
            for gravity in Gravity::ALL.into_iter().rev() {
                { of_gravity(desk, gravity, shown.iter().filter(|row| row.gravity == gravity).copied().collect()) }
            }
        </div>
    }
}

/// Which findings are shown, as links: the way back leads to those that were shown before.
fn filters(t: &Texts, at: &ReviewAtHand<'_>, rows: &[Row], here: Option<FindingFilter>) -> Html {
    let count = |filter| rows.iter().filter(|row| is_shown(row, filter)).count();
    let all = std::iter::once(None).chain(FindingFilter::ALL.map(Some));
    let offered = all.filter(|filter| filter.is_none() || *filter == here || count(*filter) > 0);
    html! {
        <nav class="filters" aria-label={t.text("raised-filter")}>
            <ul>
                for filter in offered {
                    <li key={FindingFilter::word_of(filter)}>
                        <a
                            href={at.page(ReviewPage::Findings(filter)).href()}
                            aria-current={(filter == here).then_some("true")}
                        >{ t.with(&format!("raised-show-{}", FindingFilter::word_of(filter)), &[("n", count(filter).into())]) }</a>
                    </li>
                }
            </ul>
        </nav>
    }
}

fn of_gravity(desk: &Desk, gravity: Gravity, rows: Vec<&Row>) -> Html {
    let t = &desk.t;
    html! {
        <div key={gravity.word()}>
            if !rows.is_empty() {
                <h2>{ t.with(group_key(gravity), &[("n", rows.len().into())]) }</h2>
                <ul class="finding-list">
                    for row in rows {
                        <li key={row.id.to_string()} data-gravity={gravity.word()}>{ line(desk, row) }</li>
                    }
                </ul>
            }
        </div>
    }
}

fn group_key(gravity: Gravity) -> &'static str {
    match gravity {
        Gravity::Strength => "raised-strengths",
        Gravity::Observation => "raised-observations",
        Gravity::Minor => "raised-minors",
        Gravity::Major => "raised-majors",
    }
}

fn line(desk: &Desk, row: &Row) -> Html {
    let t = &desk.t;
    html! {
        <>
            <a href={row.href.clone()}>{ statement_words(t, &row.statement) }</a>
            <p class="detail">{ details(t, row).join(" · ") }</p>
            if row.late.is_some() || row.recurs || row.is_requalified {
                <p class="tags">
                    if row.late.is_some() {
                        <span class="tag late">{ t.text("finding-tag-late") }</span>
                    }
                    if row.is_requalified {
                        <span class="tag">{ t.text("finding-tag-requalified") }</span>
                    }
                    if row.recurs {
                        <span class="tag">{ t.text("finding-tag-recurs") }</span>
                    }
                </p>
            }
        </>
    }
}

/// Which indicators, how far it is, and what is due when.
fn details(t: &Texts, row: &Row) -> Vec<String> {
    let mut parts = Vec::new();
    if !row.numbers.is_empty() {
        let n = row.numbers.split(',').count();
        parts.push(t.with("finding-on", &[("n", n.into()), ("which", (&row.numbers).into())]));
    }
    if row.gravity.is_non_conformity() {
        parts.push(t.text(finding_state_key(row.state)));
        parts.extend(due_words(t, row.state >= FindingState::Implemented, row.due, row.late));
    }
    parts
}

/// What was found, or that nobody said it yet.
pub(super) fn statement_words(t: &Texts, statement: &str) -> String {
    match statement.trim() {
        "" => t.text("finding-unworded"),
        words => words.to_owned(),
    }
}

/// The beginning of what was found, for tight places.
pub(super) fn excerpt(statement: &str) -> String {
    const LONGEST: usize = 90;
    let line = statement.split_whitespace().collect::<Vec<_>>().join(" ");
    if line.chars().count() <= LONGEST {
        return line;
    }
    let cut: String = line.chars().take(LONGEST).collect();
    let whole = cut.rsplit_once(' ').map_or(&*cut, |(whole, _)| whole);
    format!("{whole}…")
}
