//! How the indicators of each theme spread over the levels.

use std::rc::Rc;

use super::heat::{blank_words, level_keys, rung, step_words};
use super::{Behind, Cell, Figure, Head, Numbers, Row, Side, Subject};
use crate::charts::key::Key;
use crate::charts::ladder::Blank;
use crate::charts::levels::{Bar, Levels, Panel};
use crate::charts::{levels, levels_narrow};
use crate::framework::ThemeId;
use crate::framework::reading::Reading;
use crate::framework::scale::Kind;
use crate::score::Share;
use crate::score::levels::{Spread, Steps, spreads};
use crate::texts::Texts;

/// What has no level, in the order in which it stands apart.
const BLANKS: [Blank; 3] = [Blank::NotRated, Blank::NotApplicable, Blank::Declined];

/// The themes of a scale.
type Group<'a> = (Steps<'a>, Vec<Spread>);

/// The levels of each theme as stacked bars; none while nothing is rated.
pub fn figure(t: &Texts, subject: &Subject) -> Option<Figure> {
    let reading = &subject.reading;
    let groups: Vec<Group<'_>> = (spreads(&reading.framework, &subject.round).into_iter())
        .map(|(steps, spreads)| (steps, spreads.into_iter().filter(|spread| subject.shows(&spread.theme)).collect()))
        .filter(|(_, spreads): &Group<'_>| !spreads.is_empty())
        .collect();
    let all = || groups.iter().flat_map(|(_, spreads)| spreads);
    if all().all(|spread| spread.rated() == 0) {
        return None;
    }
    let blanks: Vec<Blank> = BLANKS.into_iter().filter(|blank| all().any(|spread| count(spread, *blank) > 0)).collect();
    let chart = Levels {
        panels: panels(t, subject, &groups, &blanks),
        apart: blanks.iter().map(|blank| (*blank, blank_words(t, *blank).into())).collect(),
        axis: ["0".to_owned(), t.percent(50), t.percent(100)].map(Rc::from),
    };
    Some(Figure {
        id: "levels".into(),
        title: title(t, subject, &groups),
        picture: Rc::new(levels(&chart)),
        narrow: Some(Rc::new(levels_narrow(&chart))),
        keys: keys(t, subject, &groups, &blanks),
        note: note(t, &groups),
        numbers: numbers(t, subject, &groups, &chart),
    })
}

fn count(spread: &Spread, blank: Blank) -> u32 {
    match blank {
        Blank::NotRated => spread.not_rated,
        Blank::NotApplicable => spread.not_applicable,
        Blank::Declined => spread.declined,
    }
}

fn panels(t: &Texts, subject: &Subject, groups: &[Group<'_>], blanks: &[Blank]) -> Vec<Panel> {
    let reading = &subject.reading;
    let mut first_series = 0;
    let panel = |(steps, spreads): &Group<'_>| {
        let bar = |spread: &Spread| Bar {
            label: subject.theme_title(&spread.theme),
            counts: spread.counts.clone(),
            apart: blanks.iter().map(|blank| count(spread, *blank)).collect(),
        };
        let [below, above] = sides(t, reading, steps);
        let panel = Panel {
            title: if groups.len() > 1 { scale_name(reading, steps) } else { "".into() },
            below,
            above,
            levels: steps.from.iter().filter_map(|from| rung(steps.scale, *from)).collect(),
            middle: steps.middle(),
            first_series,
            bars: spreads.iter().map(bar).collect(),
        };
        first_series += u32::try_from(steps.from.len()).unwrap_or(0);
        panel
    };
    groups.iter().map(panel).collect()
}

/// What the two sides of a bar are called: where levels have names and no numbers, by these.
fn sides(t: &Texts, reading: &Reading, steps: &Steps<'_>) -> [Rc<str>; 2] {
    if steps.scale.kind.is_numbered() || steps.scale.kind == Kind::Percent {
        return [t.text("levels-below").into(), t.text("levels-above").into()];
    }
    let names = |range: std::ops::Range<usize>| -> Rc<str> {
        t.list(&range.map(|index| step_words(t, reading, steps, index)).collect::<Vec<_>>()).into()
    };
    [names(0..steps.middle() / 2), names(steps.upper()..steps.from.len())]
}

fn scale_name(reading: &Reading, steps: &Steps<'_>) -> Rc<str> {
    reading.words.scales.get(&steps.scale.id).map(|words| words.name.clone()).unwrap_or_default()
}

fn keys(t: &Texts, subject: &Subject, groups: &[Group<'_>], blanks: &[Blank]) -> Vec<(Key, String)> {
    let mut keys: Vec<(Key, String)> =
        groups.iter().flat_map(|(steps, _)| level_keys(t, subject, steps.scale)).collect();
    keys.extend(blanks.iter().map(|blank| (Key::Blank(*blank), blank_words(t, *blank))));
    keys
}

fn note(t: &Texts, groups: &[Group<'_>]) -> String {
    let has_middle = groups.iter().any(|(steps, _)| steps.middle() % 2 == 1);
    let mut said = vec![t.text("levels-note")];
    said.extend(has_middle.then(|| t.text("levels-note-middle")));
    said.join(" ")
}

/// The conclusion: in how many themes most of what is rated stands on the upper side of its scale.
fn title(t: &Texts, subject: &Subject, groups: &[Group<'_>]) -> String {
    let upper = |(steps, spread): (&Steps<'_>, &Spread)| spread.counts.iter().skip(steps.upper()).sum::<u32>();
    let all = || groups.iter().flat_map(|(steps, spreads)| spreads.iter().map(move |spread| (steps, spread)));
    // For each theme with something rated: how many of how many.
    let themes: Vec<(&ThemeId, u32, u32)> = (subject.theme_results())
        .map(|result| {
            let of_theme = || all().filter(|(_, spread)| spread.theme == result.theme);
            (&result.theme, of_theme().map(upper).sum(), of_theme().map(|(_, spread)| spread.rated()).sum())
        })
        .filter(|(_, _, rated)| *rated > 0)
        .collect();
    let level = threshold(t, &subject.reading, groups);
    let level = ("level", (&level).into());
    if let [(theme, n, of)] = themes[..] {
        let theme = t.quoted(&subject.theme_title(theme));
        let key = match (n, of) {
            (1, 1) => "levels-only",
            (0, 1) => "levels-only-not",
            (n, of) if n == of => "levels-each",
            (0, _) => "levels-not-one",
            _ => "levels-one",
        };
        return t.with(key, &[("theme", (&theme).into()), ("n", n.into()), ("of", of.into()), level]);
    }
    let most = themes.iter().filter(|(_, upper, rated)| 2 * upper > *rated).count();
    let key = match most {
        0 => "levels-none",
        most if most == themes.len() => "levels-all",
        _ => "levels-some",
    };
    t.with(key, &[("n", most.into()), ("of", themes.len().into()), level])
}

/// Where the upper side begins: "level 3", a name, percent; where there are several scales, half of them.
fn threshold(t: &Texts, reading: &Reading, groups: &[Group<'_>]) -> String {
    let [(steps, _)] = groups else { return t.text("levels-half") };
    let Some(level) = steps.from.get(steps.upper()) else { return t.text("levels-half") };
    match steps.scale.kind {
        Kind::Percent => t.percent(u32::try_from(level.0).unwrap_or(0)),
        kind if kind.is_numbered() => t.with("levels-level", &[("level", (&level.to_string()).into())]),
        _ => t.quoted(&step_words(t, reading, steps, steps.upper())),
    }
}

fn numbers(t: &Texts, subject: &Subject, groups: &[Group<'_>], chart: &Levels) -> Numbers {
    let reading = &subject.reading;
    let mut columns = Vec::new();
    for (steps, _) in groups {
        for index in 0..steps.from.len() {
            columns.push(Head::drawn(columns.len(), step_words(t, reading, steps, index)));
        }
    }
    for (_, words) in &chart.apart {
        columns.push(Head::drawn(columns.len(), &**words));
    }
    let mut rows: Vec<Row> = Vec::new();
    for ((steps, spreads), panel) in groups.iter().zip(&chart.panels) {
        for (spread, bar) in spreads.iter().zip(&panel.bars) {
            let of_panel = |series: u32| {
                let index = usize::try_from(series.checked_sub(panel.first_series)?).ok()?;
                bar.counts.get(index).copied()
            };
            let n_levels = columns.len() - chart.apart.len();
            let mut cells: Vec<Cell> = (0..u32::try_from(n_levels).unwrap_or(0))
                .map(|series| of_panel(series).map_or_else(Cell::missing, |n| level_cell(t, n, spread.rated())))
                .collect();
            cells.extend(bar.apart.iter().map(|n| match n {
                0 => Cell::aside("0"),
                n => Cell::drawn(n.to_string()),
            }));
            let title = format!("{} {}", subject.theme_number(&spread.theme), bar.label);
            let name = match groups.len() {
                1 => title,
                _ => format!("{title} ({})", scale_name(reading, steps)),
            };
            rows.push(Row {
                head: Head::drawn(rows.len(), name).leading_to(Behind::Theme(spread.theme.clone())),
                cells,
            });
        }
    }
    Numbers { corner: t.text("column-theme"), columns, rows, series: Side::Columns }
}

/// How many, and which share of what is rated.
fn level_cell(t: &Texts, n: u32, rated: u32) -> Cell {
    match Share::of(n.into(), rated.into()) {
        Some(share) if n > 0 => Cell::drawn(format!("{n} ({})", t.percent(share.percent_rounded()))),
        _ => Cell::aside("0"),
    }
}
