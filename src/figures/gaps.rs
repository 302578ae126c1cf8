//! How far results stay below their targets, indicator by indicator.

mod title;

use std::rc::Rc;

use super::{Behind, Cell, Figure, Head, Numbers, Row, Side, Subject};
use crate::charts::key::Key;
use crate::charts::ladder::Blank;
use crate::charts::{BEFORE, GapGroup, GapRow, Gaps, NOW, TARGET, gaps, gaps_column};
use crate::framework::IndicatorId;
use crate::framework::scale::{Kind, Level, Scale};
use crate::score::Share;
use crate::score::target::{Aim, Standing, targets};
use crate::texts::Texts;
use crate::texts::level_words;

/// So many indicators are drawn, those with the largest gaps; the table has all of them.
const N_DRAWN: usize = 20;

/// The way from result to target, indicator by indicator; none without targets.
pub fn figure(t: &Texts, subject: &Subject) -> Option<Figure> {
    let aims = sorted(targets(&subject.reading.framework, &subject.round), subject);
    if aims.is_empty() {
        return None;
    }
    let drawn: Vec<&Aim<'_>> = by_theme(subject, &aims[..aims.len().min(N_DRAWN)]);
    let others: Vec<&Aim<'_>> = by_theme(subject, &aims[drawn.len()..]);
    let data = Gaps { groups: groups(t, subject, &drawn), axis: axis(t, &drawn) };
    Some(Figure {
        id: "gaps".into(),
        title: title::title(t, subject, &aims),
        picture: Rc::new(gaps(&data)),
        narrow: Some(Rc::new(gaps_column(&data))),
        keys: keys(t, subject, &data),
        note: note(t, subject, &aims, &data, others.len()),
        numbers: numbers(t, subject, &drawn, &others),
    })
}

/// The targets to show, those first that need looking at: the widest gap, what is not rated, what was set aside, and
/// what is reached.
fn sorted<'a>(aims: Vec<Aim<'a>>, subject: &Subject) -> Vec<Aim<'a>> {
    let mut aims: Vec<Aim<'a>> = aims.into_iter().filter(|aim| subject.shows(&aim.place.theme.id)).collect();
    let rank = |aim: &Aim<'_>| match (aim.gap(), aim.standing) {
        (Some((1.., _)), _) => 0,
        (None, Standing::SetAside) => 2,
        (None, _) => 1,
        (Some(_), _) => 3,
    };
    let width = |aim: &Aim<'_>| aim.gap().map_or(Share::NONE, |(_, share)| share);
    aims.sort_by(|one, other| rank(one).cmp(&rank(other)).then(width(other).cmp(&width(one))));
    aims
}

/// The same, theme by theme in the framework's order; inside a theme they stay as they are.
fn by_theme<'a, 'b>(subject: &Subject, aims: &'b [Aim<'a>]) -> Vec<&'b Aim<'a>> {
    let themes = subject.reading.framework.themes.iter().map(|theme| &theme.id);
    themes.flat_map(|theme| aims.iter().filter(move |aim| aim.place.theme.id == *theme)).collect()
}

fn groups(t: &Texts, subject: &Subject, aims: &[&Aim<'_>]) -> Vec<GapGroup> {
    let of_theme = |aims: &[&Aim<'_>]| GapGroup {
        title: subject.numbered_theme(&aims[0].place.theme.id).into(),
        rows: aims.iter().map(|aim| row(t, subject, aim)).collect(),
    };
    aims.chunk_by(|one, other| one.place.theme.id == other.place.theme.id).map(of_theme).collect()
}

fn row(t: &Texts, subject: &Subject, aim: &Aim<'_>) -> GapRow {
    GapRow {
        label: subject.statement(&aim.place.indicator.id).into(),
        steps: steps(aim.scale).into_iter().filter_map(|level| share(aim.scale, level)).collect(),
        now: match aim.standing {
            Standing::At(_, share) => Ok(share),
            Standing::NotRated | Standing::Declined => Err(Blank::NotRated),
            Standing::SetAside => Err(Blank::NotApplicable),
        },
        before: before(subject, aim).map(|(_, share)| share),
        target: aim.target.1,
        verdict: verdict(t, aim).into(),
    }
}

/// The level of the round before, where it compares.
fn before(subject: &Subject, aim: &Aim<'_>) -> Option<(Level, Share)> {
    // A round that is hidden has no column in the table, and so no mark in the picture.
    subject.beside_before()?;
    let level = subject.comparable.as_ref()?.level(&aim.place.indicator.id)?;
    Some((level, share(aim.scale, level)?))
}

fn share(scale: &Scale, level: Level) -> Option<Share> {
    scale.normalised(level).and_then(|(reached, range)| Share::of(reached, range))
}

/// The levels that stand as ticks on a scale: all of them, or each quarter of a hundred.
fn steps(scale: &Scale) -> Vec<Level> {
    match scale.kind {
        Kind::Percent => (0..=4).map(|quarter| Level(quarter * 25)).collect(),
        _ => scale.levels.clone(),
    }
}

/// What is missing, in as few words as stand at the end of a row.
fn verdict(t: &Texts, aim: &Aim<'_>) -> String {
    match (aim.standing, aim.gap()) {
        (Standing::At(level, _), Some((0, _))) if level > aim.target.0 => t.text("gaps-exceeded"),
        (Standing::At(..), Some((0, _))) => t.text("gaps-met"),
        (Standing::At(..), Some((n, _))) => {
            let key = if aim.scale.kind == Kind::Percent { "gaps-left-points" } else { "gaps-left" };
            t.with(key, &[("n", n.into())])
        }
        (Standing::SetAside, _) => t.text("cell-not-applicable"),
        (Standing::Declined, _) => t.text("cell-declined"),
        _ => t.text("cell-not-rated"),
    }
}

/// The numbers of the levels, where all scales are the same.
fn axis(t: &Texts, aims: &[&Aim<'_>]) -> Vec<(Share, Rc<str>)> {
    let Some(scale) = common_scale(aims) else { return Vec::new() };
    let name = |level: Level| match scale.kind {
        Kind::Percent => t.percent(u32::try_from(level.0).unwrap_or(0)).into(),
        _ => level.to_string().into(),
    };
    steps(scale).into_iter().filter_map(|level| Some((share(scale, level)?, name(level)))).collect()
}

fn common_scale<'a>(aims: &[&Aim<'a>]) -> Option<&'a Scale> {
    let first = aims.first()?.scale;
    aims.iter().all(|aim| aim.scale.id == first.id).then_some(first)
}

/// Only marks that are in the picture are explained.
fn keys(t: &Texts, subject: &Subject, data: &Gaps) -> Vec<(Key, String)> {
    let has = |of: fn(&GapRow) -> bool| data.groups.iter().flat_map(|group| &group.rows).any(of);
    let named = |label: &str| t.with("round-named", &[("label", label.into())]);
    let before = subject.beside_before().map(|before| named(&before.label(t, &subject.round)));
    let keys = [
        (has(|row| row.now.is_ok()), Key::Reached, named(&subject.round.opening.label)),
        (has(|row| row.before.is_some()), Key::Before, before.unwrap_or_default()),
        (true, Key::Target, t.text("column-target")),
        (has(|row| row.now.is_ok_and(|now| now < row.target)), Key::Gap, t.text("column-gap")),
        (has(|row| row.now == Err(Blank::NotRated)), Key::Blank(Blank::NotRated), t.text("cell-not-rated")),
        (
            has(|row| row.now == Err(Blank::NotApplicable)),
            Key::Blank(Blank::NotApplicable),
            t.text("cell-not-applicable"),
        ),
    ];
    keys.into_iter().filter(|(is_there, ..)| *is_there).map(|(_, key, meaning)| (key, meaning)).collect()
}

/// What stands only in the table, on which scale things are, and which targets were set aside: a target never goes
/// without being named.
fn note(t: &Texts, subject: &Subject, aims: &[Aim<'_>], data: &Gaps, n_others: usize) -> String {
    let more = (n_others > 0)
        .then(|| t.with("gaps-more", &[("drawn", (aims.len() - n_others).into()), ("n", n_others.into())]));
    let scales = data.axis.is_empty().then(|| t.text("gaps-scales"));
    let aside: Vec<String> = (aims.iter().filter(|aim| !aim.counts()))
        .map(|aim| t.quoted(&subject.statement(&aim.place.indicator.id)))
        .collect();
    let aside = (!aside.is_empty())
        .then(|| t.with("gaps-set-aside", &[("n", aside.len().into()), ("indicators", (&t.list(&aside)).into())]));
    [more, scales, aside].into_iter().flatten().collect::<Vec<_>>().join(" ")
}

fn numbers(t: &Texts, subject: &Subject, drawn: &[&Aim<'_>], others: &[&Aim<'_>]) -> Numbers {
    let words = |aim: &Aim<'_>, level| level_words(t, &subject.reading.words, aim.scale, level);
    let earlier = subject.beside_before();
    let mut columns = vec![Head::drawn(NOW as usize, &*subject.round.opening.label)];
    columns.extend(earlier.map(|before| Head::drawn(BEFORE as usize, before.label(t, &subject.round))));
    columns.push(Head::drawn(TARGET as usize, t.text("column-target")));
    columns.push(Head::aside(t.text("column-gap")));
    let cells = |aim: &Aim<'_>, cell: fn(String) -> Cell| -> Vec<Cell> {
        let now = match aim.standing {
            Standing::At(level, _) => cell(words(aim, level)),
            _ => Cell::missing(),
        };
        let before = before(subject, aim).map_or_else(Cell::missing, |(level, _)| cell(words(aim, level)));
        let target = cell(words(aim, aim.target.0));
        let verdict = Cell::aside(verdict(t, aim));
        std::iter::once(now).chain(earlier.map(|_| before)).chain([target, verdict]).collect()
    };
    let leading = |head: Head, id: &IndicatorId| head.leading_to(Behind::Indicator(id.clone()));
    let name = |aim: &Aim<'_>| subject.statement(&aim.place.indicator.id);
    let mut rows: Vec<Row> = (drawn.iter().enumerate())
        .map(|(index, aim)| Row {
            head: leading(Head::drawn(index, name(aim)), &aim.place.indicator.id),
            cells: cells(aim, Cell::drawn),
        })
        .collect();
    rows.extend(others.iter().map(|aim| Row {
        head: leading(Head::aside(name(aim)), &aim.place.indicator.id),
        cells: cells(aim, Cell::aside),
    }));
    Numbers { corner: t.text("column-indicator"), columns, rows, series: Side::Columns }
}
