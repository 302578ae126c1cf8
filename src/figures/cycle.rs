//! How far each theme is round the quality cycle: its four steps as bars, and the stage that they amount to.

use std::rc::Rc;

use super::{Behind, Cell, Figure, Head, Numbers, Row, Side, Subject, wording};
use crate::charts::key::Key;
use crate::charts::ladder::Blank;
use crate::charts::{Cycle, Profile, StepBar, cycle, cycle_column};
use crate::framework::Step;
use crate::score::card::{STEP_HOLDS, Stage, ThemeResult};
use crate::score::{Result, Share};
use crate::texts::Texts;

/// The four steps of each theme; none where the framework knows no steps.
pub fn figure(t: &Texts, subject: &Subject) -> Option<Figure> {
    let themes: Vec<(&ThemeResult, Stage)> =
        subject.theme_results().filter_map(|theme| Some((theme, theme.stage?))).collect();
    if themes.is_empty() {
        return None;
    }
    let (reached, possible) = STEP_HOLDS;
    let data = Cycle {
        steps: Step::ALL.map(|step| name(subject, step)),
        themes: themes.iter().map(|(theme, stage)| profile(t, subject, theme, *stage)).collect(),
        holds: Share::of(reached, possible),
        ends: [0, 100].map(|percent| t.percent(percent).into()),
    };
    Some(Figure {
        id: "cycle".into(),
        title: title(t, subject, &themes),
        picture: Rc::new(cycle(&data)),
        narrow: Some(Rc::new(cycle_column(&data))),
        keys: keys(t, &data),
        note: note(t, subject, &themes),
        numbers: numbers(t, subject, &themes),
    })
}

/// What the framework calls a step.
fn name(subject: &Subject, step: Step) -> Rc<str> {
    subject.reading.words.steps.get(&step).map(|words| words.name.clone()).unwrap_or_default()
}

/// How many steps a stage rests on.
fn n_reached(stage: Stage) -> usize {
    stage.reached.and_then(|reached| Step::ALL.iter().position(|step| *step == reached)).map_or(0, |index| index + 1)
}

/// Whether anything of a theme's steps is rated.
fn is_rated(theme: &ThemeResult) -> bool {
    theme.steps.values().any(|step| step.mean.is_some())
}

fn profile(t: &Texts, subject: &Subject, theme: &ThemeResult, stage: Stage) -> Profile {
    let warning = stage.adjusts_without_evaluating.then(|| t.text("remark-adjusts").into());
    let reached = match stage.reached {
        Some(step) => t.with("cycle-reached", &[("step", (&name(subject, step)).into())]),
        None if !is_rated(theme) => wording::coverage_blank(t, theme.result.tally),
        None => t.text("cycle-reached-none"),
    };
    Profile {
        label: subject.numbered_theme(&theme.theme).into(),
        remarks: std::iter::once(reached.into()).chain(warning).collect(),
        steps: Step::ALL.map(|step| theme.steps.get(&step).map_or(StepBar::NotAsked, bar)),
        reached: n_reached(stage),
    }
}

fn bar(result: &Result) -> StepBar {
    match result.mean {
        Some(mean) => StepBar::Reached(mean),
        None if result.tally.applicable() == 0 => StepBar::Blank(Blank::NotApplicable),
        None => StepBar::Blank(Blank::NotRated),
    }
}

/// Only marks that are in the picture are explained.
fn keys(t: &Texts, data: &Cycle) -> Vec<(Key, String)> {
    let bars = || data.themes.iter().flat_map(|theme| theme.steps.iter().enumerate().map(move |bar| (theme, bar)));
    let is_reached = |bar: &StepBar| matches!(bar, StepBar::Reached(_));
    let keys = [
        (bars().any(|(theme, (step, _))| step < theme.reached), Key::Held, "key-held"),
        (bars().any(|(theme, (step, bar))| is_reached(bar) && step >= theme.reached), Key::Open, "key-open"),
        (true, Key::Threshold, "key-threshold"),
        (
            bars().any(|(_, (_, bar))| *bar == StepBar::Blank(Blank::NotRated)),
            Key::Blank(Blank::NotRated),
            "cell-not-rated",
        ),
        (
            bars().any(|(_, (_, bar))| *bar == StepBar::Blank(Blank::NotApplicable)),
            Key::Blank(Blank::NotApplicable),
            "cell-not-applicable",
        ),
    ];
    keys.into_iter().filter(|(is_there, ..)| *is_there).map(|(_, key, text)| (key, t.text(text))).collect()
}

fn numbers(t: &Texts, subject: &Subject, themes: &[(&ThemeResult, Stage)]) -> Numbers {
    let step = |(index, step): (usize, Step)| Head::drawn(index, &*name(subject, step));
    let mut columns: Vec<Head> = Step::ALL.into_iter().enumerate().map(step).collect();
    columns.extend(["column-stage", "column-coverage"].map(|key| Head::aside(t.text(key))));
    let row = |(index, (theme, stage)): (usize, &(&ThemeResult, Stage))| {
        let percent = |step| theme.steps.get(&step).and_then(Result::percent).map(|percent| t.percent(percent));
        let mut cells: Vec<Cell> = Step::ALL.map(|step| Cell::of(percent(step))).into();
        cells.push(Cell::aside(stage_words(t, subject, *stage)));
        cells.push(Cell::aside(wording::coverage(t, theme.result.tally)));
        let name = subject.numbered_theme(&theme.theme);
        Row { head: Head::drawn(index, name).leading_to(Behind::Theme(theme.theme.clone())), cells }
    };
    let rows = themes.iter().enumerate().map(row).collect();
    Numbers { corner: t.text("column-theme"), columns, rows, series: Side::Columns }
}

/// The stage reached, and whether something is adjusted without having been evaluated.
fn stage_words(t: &Texts, subject: &Subject, stage: Stage) -> String {
    let reached = stage.reached.map_or_else(|| t.text("stage-none"), |step| name(subject, step).to_string());
    match stage.adjusts_without_evaluating {
        true => format!("{reached}. {}", t.text("remark-adjusts")),
        false => reached,
    }
}

/// The conclusion: where the cycle stops most often, over the themes that have a result.
fn title(t: &Texts, subject: &Subject, themes: &[(&ThemeResult, Stage)]) -> String {
    let rated: Vec<(&ThemeResult, usize)> =
        themes.iter().filter(|(theme, _)| is_rated(theme)).map(|(theme, stage)| (*theme, n_reached(*stage))).collect();
    let all = rated.len();
    let mut counts = [0usize; 5];
    rated.iter().for_each(|(_, reached)| counts[*reached] += 1);
    let most = counts.into_iter().max().unwrap_or(0);
    let common: Vec<usize> = (0..5).filter(|stage| counts[*stage] == most).collect();
    let is_shared = most == all;
    // Where most of them stop. Those that stopped before have not come any further either.
    let stop = common.first().copied().unwrap_or(0);
    let behind: usize = counts[..=stop].iter().sum();
    let key = match (all, &common[..]) {
        (0, _) => "cycle-none",
        (1, [0]) => "cycle-one-not-begun",
        (1, [4]) => "cycle-one-complete",
        (1, _) => "cycle-one",
        (_, [0]) if is_shared => "cycle-not-begun",
        (_, [4]) if is_shared => "cycle-complete",
        (_, [_]) if is_shared && !is_asked(&rated, stop) => "cycle-asked",
        (_, [_]) if is_shared => "cycle-same",
        (_, [0]) => "cycle-stops-first",
        (_, [4]) => "cycle-mostly-complete",
        (_, [_]) if behind == all => "cycle-stops-all",
        (_, [_]) => "cycle-stops",
        _ => "cycle-mixed",
    };
    let step = |index: usize| t.quoted(&name(subject, Step::ALL[index.min(3)]));
    let theme = rated.first().map(|(theme, _)| t.quoted(&subject.theme_title(&theme.theme)));
    // Each sentence takes what it needs.
    t.with(
        key,
        &[
            ("theme", (&theme.unwrap_or_default()).into()),
            ("all", all.into()),
            ("complete", counts[4].into()),
            ("behind", behind.into()),
            ("stop", (&step(stop.saturating_sub(1))).into()),
            ("next", (&step(stop)).into()),
            ("last", (&step(3)).into()),
        ],
    )
}

/// Whether any of the themes asks for a step, counted from 0.
fn is_asked(themes: &[(&ThemeResult, usize)], step: usize) -> bool {
    Step::ALL.get(step).is_some_and(|step| themes.iter().any(|(theme, _)| theme.steps.contains_key(step)))
}

/// What a stage is, which themes adjust without evaluating, and which results are provisional or not there.
fn note(t: &Texts, subject: &Subject, themes: &[(&ThemeResult, Stage)]) -> String {
    let which = |of: fn(&(&ThemeResult, Stage)) -> bool| -> Vec<&ThemeResult> {
        themes.iter().filter(|row| of(row)).map(|(theme, _)| *theme).collect()
    };
    let adjusting = which(|(_, stage)| stage.adjusts_without_evaluating);
    let unrated = which(|(theme, _)| !is_rated(theme)).len();
    let adjusts = (!adjusting.is_empty()).then(|| {
        let names = wording::themes(t, subject, &adjusting);
        t.with("cycle-adjusts", &[("n", adjusting.len().into()), ("themes", (&names).into())])
    });
    let left_out = (unrated > 0 && unrated < themes.len()).then(|| t.with("cycle-unrated", &[("n", unrated.into())]));
    let provisional = wording::provisional(t, subject, &which(|_| true));
    let parts = [Some(t.text("stages-note")), adjusts, left_out, provisional];
    parts.into_iter().flatten().collect::<Vec<_>>().join(" ")
}
