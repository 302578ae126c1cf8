//! The results of each theme from round to round.
//!
//! Up to eight themes share one plane. With more, each has a strip of its own in a grid: forty lines on one plane are a
//! tangle. The lines are each round's own means; the conclusion compares the round at hand with an earlier one on the
//! indicators that both rated, and says how many those are.

use std::rc::Rc;

use super::ways::{Ways, apart, in_a_sentence, keys, name};
use super::{Behind, Cell, Figure, Head, Numbers, Row, Side, Subject};
use crate::charts::marker::N_SERIES;
use crate::charts::trend::{TrendChart, TrendLine};
use crate::charts::{Way, grid, strips, trend};
use crate::dossier::round::Round;
use crate::framework::ThemeId;
use crate::score::Share;
use crate::score::trend::{Break, Column, Line, Movement, trend_of};
use crate::texts::Texts;

/// The trend of each theme across the rounds; none for a single round, or where none of them has a result.
pub fn figure(t: &Texts, subject: &Subject) -> Option<Figure> {
    let before = compared_with(subject)?;
    let rounds: Vec<&Round> = subject.rounds.iter().map(|beside| &*beside.round).collect();
    let columns: Vec<Column> = subject.rounds.iter().map(|beside| beside.column.clone()).collect();
    let of_themes = trend_of(&subject.reading.framework, &rounds, &columns);
    let lines: Vec<(&ThemeId, &Line)> = (of_themes.lines.iter())
        .filter_map(|line| Some((line.theme.as_ref()?, line)))
        .filter(|(theme, line)| subject.shows(theme) && line.values.iter().any(Option::is_some))
        .collect();
    if lines.is_empty() {
        return None;
    }
    let ways = Ways::since(subject, before);
    let is_crowded = lines.len() > N_SERIES;
    let line = |(theme, line): &(&ThemeId, &Line)| TrendLine {
        label: subject.theme_title(theme),
        words: line.values.iter().map(|value| written(t, subject, value).unwrap_or_default().into()).collect(),
        values: line.values.clone(),
        way: is_crowded.then(|| ways.way(theme).unwrap_or(Way::Same)),
    };
    let chart = TrendChart {
        rounds: rounds.iter().map(|round| round.opening.label.clone()).collect(),
        lines: lines.iter().map(line).collect(),
        breaks: of_themes.breaks.iter().map(|reason| Some(t.text(break_words((*reason)?)).into())).collect(),
        axis: [0, 25, 50, 75, 100].map(|percent| t.percent(percent).into()).to_vec(),
    };
    let drawn: Vec<Way> = chart.lines.iter().filter_map(|line| line.way).collect();
    Some(Figure {
        id: "trend".into(),
        title: title(t, subject, before, &ways, lines.len()),
        picture: Rc::new(if is_crowded { grid(&chart) } else { trend(&chart) }),
        narrow: Some(Rc::new(strips(&chart))),
        keys: keys(t, before, &drawn, lines.iter().all(|(theme, _)| ways.way(theme).is_some())),
        note: note(t, subject, before, &ways, &chart, &of_themes.breaks),
        numbers: numbers(t, subject, &lines),
    })
}

/// The earlier round that the conclusion is about: the one that this one is compared with, or the last one before it
/// when that is not shown.
fn compared_with(subject: &Subject) -> Option<&Rc<Round>> {
    let earlier: Vec<&Rc<Round>> =
        subject.rounds.iter().map(|beside| &beside.round).filter(|round| round.id != subject.round.id).collect();
    let chosen = subject.before.as_ref().map(|before| before.id);
    earlier.iter().find(|round| Some(round.id) == chosen).or(earlier.last()).copied()
}

fn written(t: &Texts, subject: &Subject, value: &Option<Share>) -> Option<String> {
    value.map(|share| subject.percent(t, share))
}

/// What stands at a break in the picture.
fn break_words(reason: Break) -> &'static str {
    match reason {
        Break::Framework => "rounds-break-framework",
        Break::Edition => "rounds-break-edition",
        Break::Scope => "rounds-break-scope",
    }
}

fn numbers(t: &Texts, subject: &Subject, lines: &[(&ThemeId, &Line)]) -> Numbers {
    let round = |(index, beside): (usize, &super::Beside)| {
        Head::drawn(index, beside.label(t, &subject.round)).leading_to(Behind::Round(beside.round.id))
    };
    let row = |(index, (theme, line)): (usize, &(&ThemeId, &Line))| {
        let head = Head::drawn(index, &*subject.theme_title(theme));
        Row {
            // The only theme leads to the page that it is on.
            head: if lines.len() > 1 { head.leading_to(Behind::Theme((*theme).clone())) } else { head },
            cells: line.values.iter().map(|value| Cell::of(written(t, subject, value))).collect(),
        }
    };
    Numbers {
        corner: t.text("column-theme"),
        columns: subject.rounds.iter().enumerate().map(round).collect(),
        rows: lines.iter().enumerate().map(row).collect(),
        series: Side::Rows,
    }
}

/// The conclusion: what rose and what fell since an earlier round. Where fewer themes compare than are drawn, "nothing
/// moved" is said of those alone.
fn title(t: &Texts, subject: &Subject, before: &Round, ways: &Ways, n_drawn: usize) -> String {
    let (up, down) = (ways.of(Movement::Up), ways.of(Movement::Down));
    let [ups, downs] = [&up, &down].map(|moved| in_a_sentence(t, subject, ways, moved));
    let label = &before.opening.label;
    match (up.len(), down.len()) {
        _ if ways.changes.is_empty() => apart(t, subject, before),
        (0, 0) if ways.changes.len() < n_drawn => {
            let theme = name(t, subject, &ways.changes[0].theme);
            let n = ways.changes.len().into();
            t.with("trend-same-some", &[("label", label.into()), ("n", n), ("theme", (&theme).into())])
        }
        (0, 0) => t.with("trend-same", &[("label", label.into())]),
        (n, 0) => capital(&t.with("trend-up", &[("n", n.into()), ("themes", (&ups).into()), ("label", label.into())])),
        (0, n) => {
            capital(&t.with("trend-down", &[("n", n.into()), ("themes", (&downs).into()), ("label", label.into())]))
        }
        (n_up, n_down) => t.with(
            "trend-both",
            &[
                ("up", (&ups).into()),
                ("n-up", n_up.into()),
                ("down", (&downs).into()),
                ("n-down", n_down.into()),
                ("label", label.into()),
            ],
        ),
    }
}

/// A sentence with its first letter large: "all 6 themes" may stand at its beginning.
fn capital(sentence: &str) -> String {
    let mut letters = sentence.chars();
    letters.next().into_iter().flat_map(char::to_uppercase).chain(letters).collect()
}

/// Whether the lines of the rounds that the conclusion compares show other numbers than those that it rests on.
fn differ(subject: &Subject, before: &Round, ways: &Ways) -> bool {
    let mean = |round: &Round, theme: &ThemeId| {
        let beside = subject.rounds.iter().find(|beside| beside.round.id == round.id)?;
        beside.column.means.get(theme).copied()
    };
    ways.changes.iter().any(|change| {
        [mean(before, &change.theme), mean(&subject.round, &change.theme)] != [change.before, change.after].map(Some)
    })
}

/// What the scale is, what the conclusion rests on, what a dotted line is, and where the lines are broken and why.
fn note(
    t: &Texts,
    subject: &Subject,
    before: &Round,
    ways: &Ways,
    chart: &TrendChart,
    breaks: &[Option<Break>],
) -> String {
    let mut said = vec![t.text("trend-note")];
    if !ways.changes.is_empty() {
        let (label, now) = (&before.opening.label, &subject.round.opening.label);
        let values = [("before", label.into()), ("after", now.into()), ("n", ways.n_common().into())];
        said.push(t.with("rounds-common", &values));
        if differ(subject, before, ways) {
            said.push(t.text("rounds-all-counted"));
        }
    }
    if chart.lines.iter().any(|line| chart.has_bridge(line)) {
        said.push(t.text("rounds-bridge"));
    }
    let reasons =
        [(Break::Framework, "break-framework"), (Break::Edition, "break-edition"), (Break::Scope, "break-scope")];
    for (reason, key) in reasons {
        let broken = subject.rounds.iter().zip(breaks).filter(|(_, found)| **found == Some(reason));
        let labels: Vec<String> = broken.map(|(beside, _)| beside.round.opening.label.to_string()).collect();
        if !labels.is_empty() {
            said.push(t.with(key, &[("n", labels.len().into()), ("label", (&t.list(&labels)).into())]));
        }
    }
    said.join(" ")
}
