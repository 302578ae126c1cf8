//! The results of each theme from round to round.

use std::rc::Rc;

use super::{Behind, Cell, Figure, Head, Numbers, Row, Side, Subject};
use crate::charts::trend::{TrendChart, TrendLine};
use crate::charts::{strips, trend};
use crate::dossier::round::Round;
use crate::framework::ThemeId;
use crate::score::Share;
use crate::score::trend::{Break, Column, Line, Movement, changes, trend_of};
use crate::texts::Texts;

/// The trend of each theme across the rounds; none for a single round.
pub fn figure(t: &Texts, subject: &Subject) -> Option<Figure> {
    if subject.rounds.len() < 2 {
        return None;
    }
    let rounds: Vec<&Round> = subject.rounds.iter().map(|beside| &*beside.round).collect();
    let columns: Vec<Column> = subject.rounds.iter().map(|beside| beside.column.clone()).collect();
    let of_themes = trend_of(&subject.reading.framework, &rounds, &columns);
    let lines: Vec<(&ThemeId, &Line)> = (of_themes.lines.iter())
        .filter_map(|line| Some((line.theme.as_ref()?, line)))
        .filter(|(theme, _)| subject.shows(theme))
        .collect();
    let chart = TrendChart {
        rounds: rounds.iter().map(|round| round.opening.label.clone()).collect(),
        lines: (lines.iter())
            .map(|(theme, line)| TrendLine { label: subject.theme_title(theme), values: line.values.clone(), ..TrendLine::default() })
            .collect(),
        breaks: Vec::new(),
        axis: [0, 25, 50, 75, 100].map(|percent| t.percent(percent).into()).to_vec(),
    };
    Some(Figure {
        id: "trend".into(),
        title: title(t, subject),
        picture: Rc::new(trend(&chart)),
        narrow: Some(Rc::new(strips(&chart))),
        keys: Vec::new(),
        note: note(t, subject, &of_themes.breaks),
        numbers: numbers(t, subject, &lines),
    })
}

fn numbers(t: &Texts, subject: &Subject, lines: &[(&ThemeId, &Line)]) -> Numbers {
    let round = |(index, beside): (usize, &super::Beside)| {
        Head::drawn(index, beside.label(t, &subject.round)).leading_to(Behind::Round(beside.round.id))
    };
    let cell = |value: &Option<Share>| Cell::of(value.map(|share| subject.percent(t, share)));
    let row = |(index, (theme, line)): (usize, &(&ThemeId, &Line))| Row {
        head: Head::drawn(index, &*subject.theme_title(theme)),
        cells: line.values.iter().map(cell).collect(),
    };
    Numbers {
        corner: t.text("column-theme"),
        columns: subject.rounds.iter().enumerate().map(round).collect(),
        rows: lines.iter().enumerate().map(row).collect(),
        series: Side::Rows,
    }
}

/// The conclusion: what rose, what fell, since the round before.
fn title(t: &Texts, subject: &Subject) -> String {
    let Some(before) = &subject.before else { return t.text("trend-title") };
    let mut moved = changes(&subject.reading.framework, before, &subject.round);
    moved.retain(|change| subject.shows(&change.theme));
    let names = |movement: Movement| -> Vec<String> {
        let of_kind = moved.iter().filter(|change| change.movement == movement);
        of_kind.map(|change| t.quoted(&subject.theme_title(&change.theme))).collect()
    };
    let (up, down) = (names(Movement::Up), names(Movement::Down));
    let label = &before.opening.label;
    match (up.is_empty(), down.is_empty()) {
        _ if moved.is_empty() => t.with("trend-apart", &[("label", label.into())]),
        (true, true) => t.with("trend-same", &[("label", label.into())]),
        (false, true) => {
            t.with("trend-up", &[("n", up.len().into()), ("themes", (&t.list(&up)).into()), ("label", label.into())])
        }
        (true, false) => t.with(
            "trend-down",
            &[("n", down.len().into()), ("themes", (&t.list(&down)).into()), ("label", label.into())],
        ),
        (false, false) => t.with(
            "trend-both",
            &[
                ("up", (&t.list(&up)).into()),
                ("n-up", up.len().into()),
                ("down", (&t.list(&down)).into()),
                ("n-down", down.len().into()),
                ("label", label.into()),
            ],
        ),
    }
}

/// Where the lines are broken, and why.
fn note(t: &Texts, subject: &Subject, breaks: &[Option<Break>]) -> String {
    let broken = subject.rounds.iter().zip(breaks).filter_map(|(beside, reason)| {
        let key = match (*reason)? {
            Break::Framework => "break-framework",
            Break::Edition => "break-edition",
            Break::Scope => "break-scope",
        };
        Some(t.with(key, &[("label", (&beside.round.opening.label).into())]))
    });
    std::iter::once(t.text("trend-note")).chain(broken).collect::<Vec<_>>().join(" ")
}
