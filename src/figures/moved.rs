//! What moved between two rounds, and why.

use std::cmp::Reverse;
use std::rc::Rc;

use super::points::{Points, grammatical_number};
use super::{Behind, Cell, Figure, Head, Numbers, Row, Side, Subject};
use crate::charts::waterfall::{End, Fall};
use crate::charts::{Waterfall, narrow_waterfall, waterfall};
use crate::score::card::Tally;
use crate::score::moved::{Assessed, Cause, Moved, Part, moved};
use crate::score::share::Change;
use crate::texts::Texts;

/// The way from one result to the other in parts that add up; none where two rounds have nothing to do with each other.
pub fn figure(t: &Texts, subject: &Subject) -> Option<Figure> {
    let told = Told::of(subject)?;
    let chart = told.chart(t, subject);
    let percent = |percent: u32| t.percent(percent);
    Some(Figure {
        id: "moved".into(),
        title: told.title(t, subject),
        picture: Rc::new(waterfall(&chart, &percent)),
        narrow: Some(Rc::new(narrow_waterfall(&chart, &percent))),
        keys: Vec::new(),
        note: told.note(t),
        numbers: told.numbers(t, subject, &chart),
    })
}

/// Why the result of the themes to show moved since the round that this one is compared with.
pub fn moved_since(subject: &Subject) -> Option<Moved> {
    let earlier = subject.earlier.as_ref()?;
    let before = Assessed { round: &earlier.round, framework: &earlier.reading.as_ref()?.framework };
    let after = Assessed { round: &subject.round, framework: &subject.reading.framework };
    moved(before, earlier.moves.as_ref()?, after, &subject.themes)
}

/// What is to be told: the parts that can be other than nothing, and all numbers as they are written.
struct Told {
    moved: Moved,
    parts: Vec<Part>,
    points: Points,
}

/// How many parts the title names besides the real change.
const N_NAMED: usize = 2;

impl Told {
    fn of(subject: &Subject) -> Option<Told> {
        let moved = moved_since(subject)?;
        let has_editions =
            subject.earlier.as_ref().is_some_and(|beside| beside.moves.as_ref().is_some_and(|moves| !moves.is_empty()));
        // On one edition nothing is asked or weighted otherwise.
        let can_be = |part: &&Part| has_editions || !matches!(part.cause, Cause::Weights | Cause::Framework);
        let parts: Vec<Part> = moved.split.iter().flat_map(|split| &split.parts).filter(can_be).copied().collect();
        let changes: Vec<Change> = parts.iter().map(|part| part.change).collect();
        let points = Points::of(moved.before, moved.after, &changes, subject.card.whole.is_achievement);
        Some(Told { moved, parts, points })
    }

    fn chart(&self, t: &Texts, subject: &Subject) -> Waterfall {
        let before = subject.earlier.as_ref().map(|earlier| earlier.label(t, &subject.round)).unwrap_or_default();
        let end = |label: &str, value, points| End {
            label: label.into(),
            value,
            words: self.points.percent(t, points).into(),
        };
        let fall = |(part, points): (&Part, &i64)| Fall {
            label: label(t, part).into(),
            change: part.change,
            words: self.words(t, part, *points).into(),
            is_real: part.cause == Cause::Real,
        };
        Waterfall {
            before: end(&before, self.moved.before, self.points.before),
            parts: self.parts.iter().zip(&self.points.parts).map(fall).collect(),
            after: end(&subject.round.opening.label, self.moved.after, self.points.after),
        }
    }

    /// A part as it is written; one that rounds to nothing is not the same as nothing.
    fn words(&self, t: &Texts, part: &Part, points: i64) -> String {
        match points {
            0 if !part.change.is_none() => t.text("points-hardly-any"),
            points => self.points.words(t, points),
        }
    }

    fn numbers(&self, t: &Texts, subject: &Subject, chart: &Waterfall) -> Numbers {
        let row = |index: usize, name: &str, words: &str, n: usize| Row {
            head: Head::drawn(index, name),
            cells: vec![Cell::drawn(words), Cell::aside(n.to_string())],
        };
        let n = self.parts.len();
        let mut before = row(0, &chart.before.label, &chart.before.words, self.moved.n_before);
        before.head.behind = subject.before.as_ref().map(|before| Behind::Round(before.id));
        let mut rows = vec![before];
        let parts = chart.parts.iter().zip(&self.parts).enumerate();
        rows.extend(parts.map(|(index, (fall, part))| row(index + 1, &fall.label, &fall.words, part.n())));
        rows.push(row(n + 1, &chart.after.label, &chart.after.words, self.moved.n_after));
        Numbers {
            corner: t.text("moved-corner"),
            columns: vec![Head::drawn(0, t.text("moved-column")), Head::aside(t.text("moved-column-indicators"))],
            rows,
            series: Side::Columns,
        }
    }

    fn note(&self, t: &Texts) -> String {
        let Some(split) = &self.moved.split else { return String::new() };
        t.with("moved-note", &[("n", split.n_common.into())])
    }

    /// The conclusion: where the result went, and what of that is real.
    fn title(&self, t: &Texts, subject: &Subject) -> String {
        let head = self.head(t, subject);
        let (key, causes) = self.reasons(t);
        t.with(key, &[("head", (&head).into()), ("way", way(self.difference()).into()), ("causes", (&causes).into())])
    }

    /// "Between rounds 2025 and 2026, the result rises from 58 % to 63 %".
    fn head(&self, t: &Texts, subject: &Subject) -> String {
        let before = subject.before.as_ref().map(|before| before.opening.label.clone()).unwrap_or_default();
        let theme = match subject.themes.as_slice() {
            [only] => t.quoted(&subject.theme_title(only)),
            _ => String::new(),
        };
        let of = match subject.themes.len() {
            0 => "whole",
            1 => "theme",
            _ => "themes",
        };
        let is_provisional = tally(subject).is_provisional();
        t.with(
            "moved-head",
            &[
                ("before", (&before).into()),
                ("after", (&subject.round.opening.label).into()),
                ("of", of.into()),
                ("theme", (&theme).into()),
                ("state", if is_provisional { "provisional" } else { "firm" }.into()),
                ("way", way(self.difference()).into()),
                ("from", (&self.points.percent(t, self.points.before)).into()),
                ("to", (&self.points.percent(t, self.points.after)).into()),
            ],
        )
    }

    /// Which sentence tells the reasons, and the reasons themselves.
    fn reasons(&self, t: &Texts) -> (&'static str, String) {
        let Some(split) = &self.moved.split else { return ("moved-apart", String::new()) };
        let difference = self.difference();
        let moved: Vec<(&Part, i64)> = self.parts.iter().zip(self.points.parts.iter().copied()).collect();
        let real = moved.iter().find(|(part, _)| part.cause == Cause::Real).map_or(0, |(_, points)| *points);
        let is_real_nothing = split.parts.iter().any(|part| part.cause == Cause::Real && part.change.is_none());
        let is_balanced = is_real_nothing && !split.contributions.is_empty();
        let named: Vec<(&Part, i64)> = moved.iter().copied().filter(|(_, points)| *points != 0).collect();
        let others = moved.iter().filter(|(part, _)| part.cause != Cause::Real && !part.change.is_none()).count();
        match (named.as_slice(), others) {
            ([], 0) if is_balanced => ("moved-balanced", String::new()),
            ([], 0) if is_real_nothing => ("moved-still", String::new()),
            ([], _) => ("moved-hardly", String::new()),
            (_, 0) => ("moved-real", String::new()),
            ([(part, _)], 1) if real == 0 && difference != 0 => {
                let key = if is_balanced { "moved-one-balanced" } else { "moved-one" };
                (key, cause(t, part))
            }
            _ => {
                let is_contrary = difference == 0 || real.signum() == -difference.signum();
                let key = match (real, is_contrary) {
                    (_, true) => "moved-contrary",
                    (0, _) if is_balanced => "moved-others-balanced",
                    (0, _) => "moved-others",
                    _ => "moved-parts",
                };
                (key, self.clauses(t, &named))
            }
        }
    }

    /// "+6 points come from real progress, −1 point from the scope": the real change, then the largest of the others,
    /// then the rest together.
    fn clauses(&self, t: &Texts, named: &[(&Part, i64)]) -> String {
        let (real, mut others): (Vec<(&Part, i64)>, Vec<_>) =
            named.iter().partition(|(part, _)| part.cause == Cause::Real);
        others.sort_by_key(|(_, points)| (Reverse(points.abs()), *points < 0));
        let rest = if others.len() > N_NAMED + 1 { others.split_off(N_NAMED) } else { Vec::new() };
        let rest: i64 = rest.iter().map(|(_, points)| points).sum();
        let mut told: Vec<(i64, String)> =
            real.iter().chain(&others).map(|(part, points)| (*points, cause(t, part))).collect();
        if rest != 0 {
            told.push((rest, t.text("moved-cause-rest")));
        }
        let clause = |(index, (points, cause)): (usize, &(i64, String))| {
            let tenths = if self.points.in_tenths { *points } else { 10 * points };
            let words = self.points.words(t, *points);
            let values = [
                ("n", grammatical_number(t.language, tenths).into()),
                ("points", (&words).into()),
                ("cause", cause.into()),
            ];
            t.with(if index == 0 { "moved-clause-first" } else { "moved-clause" }, &values)
        };
        t.list(&told.iter().enumerate().map(clause).collect::<Vec<_>>())
    }

    /// How far the results are apart as they are written.
    fn difference(&self) -> i64 {
        self.points.after - self.points.before
    }
}

/// Up, down, or neither.
fn way(points: i64) -> &'static str {
    match points {
        0 => "same",
        1.. => "up",
        _ => "down",
    }
}

/// How many indicators of the themes to show are in which state.
fn tally(subject: &Subject) -> Tally {
    subject.theme_results().fold(Tally::default(), |sum, theme| {
        let Tally { rated, not_rated, not_applicable, declined } = theme.result.tally;
        Tally {
            rated: sum.rated + rated,
            not_rated: sum.not_rated + not_rated,
            not_applicable: sum.not_applicable + not_applicable,
            declined: sum.declined + declined,
        }
    })
}

/// A part by its name: "Real progress", "Scope".
fn label(t: &Texts, part: &Part) -> String {
    t.with(
        &format!("moved-label-{}", word(part.cause)),
        &[("way", direction(part.change).into()), ("how", how(part).into())],
    )
}

/// A part as a reason: "from real progress", "from the scope".
fn cause(t: &Texts, part: &Part) -> String {
    t.with(
        &format!("moved-cause-{}", word(part.cause)),
        &[("way", direction(part.change).into()), ("how", how(part).into())],
    )
}

fn word(cause: Cause) -> &'static str {
    match cause {
        Cause::Real => "real",
        Cause::Answers => "answers",
        Cause::Applicability => "applicability",
        Cause::Scope => "scope",
        Cause::Weights => "weights",
        Cause::Framework => "framework",
    }
}

fn direction(change: Change) -> &'static str {
    match change {
        change if change.is_none() => "same",
        Change { up: true, .. } => "up",
        Change { .. } => "down",
    }
}

/// Whether indicators left the result, came into it, both, or neither.
fn how(part: &Part) -> &'static str {
    match (part.n_left, part.n_entered) {
        (0, 0) => "none",
        (0, 1..) => "entered",
        (1.., 0) => "left",
        _ => "both",
    }
}
