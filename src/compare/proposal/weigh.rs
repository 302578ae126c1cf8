//! Whether a condition of a rule is met. Thresholds are compared with what was cut off and never rounded.

use super::{Below, Ground, Lack, Subject, Unknown, Verdict};
use crate::compare::cell::Cell;
use crate::compare::frame::CriterionFrame;
use crate::compare::hundredths::Hundredths;
use crate::compare::rule::Condition;
use crate::dossier::day::Day;
use crate::framework::scale::Level;
use crate::framework::{IndicatorId, ThemeId};

/// What is found of a condition on a day.
pub fn weigh(condition: &Condition, subject: &Subject<'_>, today: Day) -> Verdict {
    let process = &subject.process;
    match condition {
        Condition::Reviewed if subject.is_reviewed => Verdict::Met,
        Condition::Reviewed => Verdict::Missing(Lack::NotReviewed),
        Condition::Recent { months } => recent(subject.closed, *months, today),
        Condition::Evidenced { at_least } => of_process(process.evidenced, process.to_evidence, *at_least),
        Condition::Agreed { at_least } => of_process(process.agreed, process.voted, *at_least),
        Condition::Judged { at_least } => of_process(process.judged, process.actions, *at_least),
        Condition::Panels { at_least } => match at_least.checked_sub(process.panels) {
            None | Some(0) => Verdict::Met,
            Some(more) => Verdict::Missing(Lack::Done { done: process.panels, of: None, more }),
        },
        _ if subject.ground == Ground::Awaited => Verdict::Unknown(Unknown::NotReviewed),
        Condition::CriteriaAnswered => criteria(subject),
        Condition::Coverage { at_least } => coverage(subject, *at_least),
        Condition::Mean { at_least } => match subject.scores.whole {
            None => Verdict::Unknown(Unknown::NothingRated),
            Some(mean) if mean >= *at_least => Verdict::Met,
            Some(mean) => Verdict::Missing(Lack::Low(mean)),
        },
        Condition::ThemeMean { theme, at_least } => theme_means(subject, theme.as_ref(), *at_least),
        Condition::Floor { theme, level } => floor(subject, theme.as_ref(), *level),
        Condition::Mandatory { indicators, level } => mandatory(subject, indicators, *level),
        Condition::NoMajor if subject.majors.is_empty() => unless_nothing_rated(subject),
        Condition::NoMajor => Verdict::Missing(Lack::Majors(names(subject, subject.majors.iter().copied()))),
        Condition::FewerMinors { than } => {
            let n = u32::try_from(subject.minors.len()).unwrap_or(u32::MAX);
            match n.checked_sub(*than) {
                None => unless_nothing_rated(subject),
                Some(beyond) => Verdict::Missing(Lack::Minors {
                    open: names(subject, subject.minors.iter().copied()),
                    too_many: beyond.saturating_add(1),
                }),
            }
        }
    }
}

/// The indicators of columns.
pub(super) fn names(subject: &Subject<'_>, columns: impl IntoIterator<Item = usize>) -> Vec<IndicatorId> {
    let indicators = columns.into_iter().filter_map(|column| subject.frame.indicators.get(column));
    indicators.map(|indicator| indicator.id.clone()).collect()
}

/// The least number that is so large a part of a whole.
pub(super) fn part_of(at_least: Hundredths, of: u32) -> u32 {
    let needed = (u64::from(at_least.value()) * u64::from(of)).div_ceil(u64::from(Hundredths::MOST));
    u32::try_from(needed).unwrap_or(u32::MAX)
}

fn recent(closed: Day, months: u32, today: Day) -> Verdict {
    let until = closed.plus_months(months);
    if today <= until { Verdict::Met } else { Verdict::Missing(Lack::Old { closed, until }) }
}

fn of_process(done: u32, of: u32, at_least: Hundredths) -> Verdict {
    if of == 0 {
        return Verdict::Unknown(Unknown::NothingOfTheKind);
    }
    match part_of(at_least, of).checked_sub(done) {
        None | Some(0) => Verdict::Met,
        Some(more) => Verdict::Missing(Lack::Done { done, of: Some(of), more }),
    }
}

/// Where nothing is rated at all, no finding says nothing.
fn unless_nothing_rated(subject: &Subject<'_>) -> Verdict {
    match subject.cells.iter().any(|cell| cell.is_rated()) {
        true => Verdict::Met,
        false => Verdict::Unknown(Unknown::NothingRated),
    }
}

fn criteria(subject: &Subject<'_>) -> Verdict {
    let criteria = subject.frame.themes.iter().flat_map(|theme| &theme.criteria);
    let concerning: Vec<&CriterionFrame> =
        criteria.filter(|criterion| criterion.columns.clone().any(|column| subject.concerns(column))).collect();
    let is_answered = |column: usize| subject.concerns(column) && subject.cells[column].is_rated();
    let (answered, unanswered): (Vec<&CriterionFrame>, Vec<&CriterionFrame>) =
        concerning.into_iter().partition(|criterion| criterion.columns.clone().any(is_answered));
    if answered.is_empty() {
        return Verdict::Unknown(Unknown::NothingRated);
    }
    match unanswered.is_empty() {
        true => Verdict::Met,
        false => Verdict::Missing(Lack::Unanswered(unanswered.iter().map(|criterion| criterion.id.clone()).collect())),
    }
}

/// The columns that count for coverage: asked and applying, measures aside.
pub(super) fn counted<'a>(subject: &'a Subject<'_>) -> impl Iterator<Item = (usize, Cell)> + 'a {
    let cells = subject.cells.iter().copied().enumerate();
    cells.filter(|(column, cell)| cell.applies() && !subject.frame.indicators[*column].is_measure)
}

fn coverage(subject: &Subject<'_>, at_least: Hundredths) -> Verdict {
    let Some(reached) = subject.scores.coverage else { return Verdict::Unknown(Unknown::NothingRated) };
    if reached >= at_least {
        return Verdict::Met;
    }
    let count = |n: usize| u32::try_from(n).unwrap_or(u32::MAX);
    let rated = count(counted(subject).filter(|(_, cell)| cell.is_rated()).count());
    let more = part_of(at_least, count(counted(subject).count())).saturating_sub(rated);
    let open = counted(subject).filter(|(_, cell)| !cell.is_rated()).map(|(column, _)| column);
    Verdict::Missing(Lack::Unrated { reached, more, of: names(subject, open) })
}

/// The themes that a condition is about and in which something could be averaged, by their place in the frame.
pub(super) fn themes(subject: &Subject<'_>, theme: Option<&ThemeId>) -> Vec<usize> {
    let averages = |column: usize| {
        let scale = subject.frame.indicators[column].scale.as_ref();
        subject.concerns(column) && scale.is_some_and(|scale| scale.kind.may_be_averaged())
    };
    let all = subject.frame.themes.iter().enumerate();
    let named = all.filter(|(_, it)| theme.is_none_or(|theme| it.id == *theme)).map(|(index, _)| index);
    named.filter(|index| subject.frame.columns_of(*index).any(averages)).collect()
}

fn theme_means(subject: &Subject<'_>, theme: Option<&ThemeId>, at_least: Hundredths) -> Verdict {
    let (mut low, mut unrated) = (Vec::new(), Vec::new());
    let themes = themes(subject, theme);
    for index in &themes {
        let id = &subject.frame.themes[*index].id;
        match subject.scores.themes.get(*index).copied().flatten() {
            None => unrated.push(id.clone()),
            Some(mean) if mean < at_least => low.push((id.clone(), mean)),
            Some(_) => {}
        }
    }
    match () {
        () if themes.is_empty() || (theme.is_none() && unrated.len() == themes.len()) => {
            Verdict::Unknown(Unknown::NothingRated)
        }
        () if !low.is_empty() => Verdict::Missing(Lack::LowThemes { low, unrated }),
        () if !unrated.is_empty() => Verdict::Unknown(Unknown::NothingRatedIn(unrated)),
        () => Verdict::Met,
    }
}

/// The columns that a floor is about: rated, on a scale that has the level, of the theme or of any.
pub(super) fn under_floor(subject: &Subject<'_>, theme: Option<&ThemeId>, level: Level) -> (Vec<usize>, bool) {
    let frame = subject.frame;
    let columns = match theme.map(|theme| frame.theme(theme)) {
        None => 0..frame.indicators.len(),
        Some(Some(theme)) => frame.columns_of(theme),
        Some(None) => 0..0,
    };
    let has_level = |column: &usize| frame.indicators[*column].scale.as_ref().is_some_and(|scale| scale.holds(level));
    let rated: Vec<(usize, Level)> =
        columns.filter(has_level).filter_map(|column| Some((column, subject.level(column)?))).collect();
    let below = rated.iter().filter(|(_, reached)| *reached < level).map(|(column, _)| *column);
    (below.collect(), !rated.is_empty())
}

fn floor(subject: &Subject<'_>, theme: Option<&ThemeId>, level: Level) -> Verdict {
    let (below, some_are_rated) = under_floor(subject, theme, level);
    match below.is_empty() {
        true if some_are_rated => Verdict::Met,
        true => Verdict::Unknown(Unknown::NothingRated),
        false => {
            Verdict::Missing(Lack::Below(below.into_iter().map(|column| below_level(subject, column, level)).collect()))
        }
    }
}

fn below_level(subject: &Subject<'_>, column: usize, level: Level) -> Below {
    let indicator = &subject.frame.indicators[column];
    let reached = subject.level(column);
    let steps = reached.and_then(|reached| {
        let scale = indicator.scale.as_ref()?;
        let (from, to) = match scale.levels.is_empty() {
            true => (i64::from(reached.0), i64::from(level.0)),
            false => (i64::try_from(scale.rank(reached)).ok()?, i64::try_from(scale.rank(level)).ok()?),
        };
        u32::try_from(to - from).ok()
    });
    Below { indicator: indicator.id.clone(), reached, steps }
}

fn mandatory(subject: &Subject<'_>, indicators: &[IndicatorId], level: Level) -> Verdict {
    let (mut below, mut not_applicable) = (Vec::new(), Vec::new());
    let mut named: Vec<(Option<usize>, &IndicatorId)> =
        indicators.iter().map(|id| (subject.frame.column(id), id)).collect();
    named.sort();
    for (column, id) in named {
        match column.map(|column| (column, subject.level(column))) {
            Some((_, Some(reached))) if reached >= level => {}
            Some((column, reached)) if reached.is_some() || subject.concerns(column) => {
                below.push(below_level(subject, column, level));
            }
            _ => not_applicable.push(id.clone()),
        }
    }
    match () {
        () if !below.is_empty() => Verdict::Missing(Lack::Below(below)),
        () if !not_applicable.is_empty() => Verdict::Unknown(Unknown::NotApplicable(not_applicable)),
        () => Verdict::Met,
    }
}
