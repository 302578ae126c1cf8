//! What an action begins with, so that as little as possible has to be typed.

use crate::app::plan::part_name;
use crate::dossier::day::Day;
use crate::dossier::finding::{Finding, FindingId};
use crate::dossier::plan::{Action, Axis, AxisId};
use crate::dossier::round::Round;
use crate::framework::reading::Reading;
use crate::framework::{IndicatorId, ThemeId};
use crate::texts::Texts;
use crate::texts::level_words;
use crate::ui::reviews::excerpt;

/// An action of a round of which nothing is said but that it begins today.
pub fn empty_action(round: &Round, today: Day) -> Action {
    Action {
        round: round.id,
        framework: round.framework().id.clone(),
        title: "".into(),
        objective: "".into(),
        axis: None,
        indicators: Default::default(),
        findings: Default::default(),
        owner: "".into(),
        start: Some(today),
        due: None,
        means: "".into(),
        measure: "".into(),
        baseline: "".into(),
        target: "".into(),
    }
}

/// An action for an axis: it moves the axis's indicators, and is seen to work by the first of them.
pub fn action_for_axis(t: &Texts, round: &Round, reading: &Reading, today: Day, id: AxisId, axis: &Axis) -> Action {
    let own = axis.parts.iter().map(|part| IndicatorId(part.clone()));
    let indicators: Vec<IndicatorId> = own.filter(|id| reading.framework.place(id).is_some()).collect();
    let is_theme = |part: &&std::rc::Rc<str>| reading.framework.theme(&ThemeId((*part).clone())).is_some();
    let title = axis.parts.iter().find(is_theme).and_then(|part| part_name(reading, part)).unwrap_or_default();
    let measured = match indicators.as_slice() {
        [first, ..] => action_for_indicator(t, round, reading, today, first),
        [] => empty_action(round, today),
    };
    Action {
        title: if axis.title.is_empty() { title.into() } else { axis.title.clone() },
        axis: Some(id),
        indicators: indicators.into_iter().collect(),
        ..measured
    }
}

/// An action that moves an indicator from its level to its target, or else to the top.
pub fn action_for_indicator(
    t: &Texts,
    round: &Round,
    reading: &Reading,
    today: Day,
    indicator: &IndicatorId,
) -> Action {
    let empty = empty_action(round, today);
    let framework = &reading.framework;
    let Some(place) = framework.place(indicator) else { return empty };
    let name = part_name(reading, &indicator.0).unwrap_or_default();
    let levels = framework.scale_of(place.indicator).map(|scale| {
        let words = |level| level_words(t, &reading.words, scale, level).into();
        let aim = round.targets.get(indicator).copied().or_else(|| scale.bounds().map(|(_, best)| best));
        (round.level(indicator).map(words).unwrap_or_default(), aim.map(words).unwrap_or_default())
    });
    let (baseline, target) = levels.unwrap_or_default();
    let number = place.indicator.number.clone();
    Action {
        title: crate::ui::axes::short(&name).into(),
        indicators: [indicator.clone()].into(),
        measure: t.with("measure-of-indicator", &[("number", (&number).into())]).into(),
        baseline,
        target,
        ..empty
    }
}

/// An action that answers a finding of a review: what it mends, by when, and which indicators it is to move. The plan of
/// the answer gives it its title, where there is one.
pub fn action_for_finding(
    t: &Texts,
    round: &Round,
    today: Day,
    id: FindingId,
    finding: &Finding,
    allowed: Option<Day>,
) -> Action {
    let empty = empty_action(round, today);
    let Some(details) = &finding.details else { return empty };
    let answer = finding.answer.as_deref();
    let plan = answer.map(|answer| &answer.plan).filter(|plan| !plan.is_empty());
    Action {
        title: excerpt(t, plan.unwrap_or(&details.statement)).into(),
        objective: details.statement.clone(),
        indicators: details.indicators.clone(),
        findings: [id].into(),
        owner: answer.map(|answer| answer.by.clone()).unwrap_or_default(),
        due: answer.and_then(|answer| answer.due).or(allowed),
        ..empty
    }
}
