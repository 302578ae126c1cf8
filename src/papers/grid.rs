//! The recap grid (grille récapitulative des fiches): the themes of a round with their results, one line each, and what
//! comes next on each.

use std::collections::{BTreeMap, BTreeSet};

use super::writer::{NOTHING, Writer, table, words};
use super::{Block, Entry, Paper, Source, head};
use crate::dossier::panel::PanelId;
use crate::figures::points::to_a_tenth;
use crate::formats::book::Cell;
use crate::framework::scale::{Decimal, Kind, Level, MAJOR, Scale};
use crate::framework::{IndicatorId, ThemeId};
use crate::score::card::{Stage, ThemeResult};
use crate::score::evidence::Serving;
use crate::score::next_step::{NextStep, axes_on, next_step};
use crate::score::share::Change;
use crate::score::target::{Aim, targets};
use crate::score::trend::{Movement, ThemeChange, changes};
use crate::texts::Texts;

/// The columns of the grid.
const COLUMNS: [&str; 12] = [
    "column-theme",
    "column-result",
    "column-minimum",
    "grid-rated",
    "grid-targets",
    "grid-before",
    "grid-change",
    "grid-notes",
    "grid-evidence",
    "grid-panels",
    "action-axis",
    "grid-next",
];

/// The columns that stand under each other, so that a sheet of paper is wide enough.
const PLACES: [&[&str]; 5] = [
    &["column-result", "column-minimum"],
    &["grid-rated", "grid-targets"],
    &["grid-before", "grid-change"],
    &["grid-notes", "grid-evidence", "grid-panels"],
    &["action-axis", "grid-next"],
];

/// Those that hold numbers.
const NUMERIC: [&str; 7] =
    ["grid-rated", "grid-targets", "grid-before", "grid-change", "grid-notes", "grid-evidence", "grid-panels"];

/// What the legend explains, under the heading of its column.
const LEGEND: [(&str, &str); 7] = [
    ("column-result", "grid-legend-result"),
    ("column-minimum", "grid-legend-minimum"),
    ("grid-rated", "grid-legend-rated"),
    ("grid-targets", "grid-legend-targets"),
    ("grid-change", "grid-legend-change"),
    ("grid-evidence", "grid-legend-evidence"),
    ("grid-next", "grid-legend-next"),
];

/// The paper; none while the round looks at no theme.
pub fn paper(t: &Texts, source: &Source<'_>) -> Option<Paper> {
    let w = &Writer::new(t, source);
    let grid = Grid::of(w);
    let mut rows: Vec<Vec<Entry>> = w.card.themes.iter().map(|theme| grid.row(w, theme)).chain(grid.whole(w)).collect();
    // A column in which nothing can stand, as a mean where findings are counted, takes room from the others.
    let says_something = |column: usize| rows.iter().any(|row| row[column].words != NOTHING);
    let shown: Vec<usize> = (0..COLUMNS.len()).filter(|column| says_something(*column)).collect();
    rows.iter_mut().for_each(|row| *row = shown.iter().map(|column| row[*column].clone()).collect());
    let keys: Vec<&str> = shown.iter().map(|column| COLUMNS[*column]).collect();
    let grid = table(t.text("grid-caption"), w.columns_in_places(&keys, &NUMERIC, &PLACES), rows)?;
    let legend = LEGEND.into_iter().filter(|(term, _)| keys.contains(term));
    let legend = legend.map(|(term, meaning)| (t.text(term), t.text(meaning)));
    let sections = vec![
        w.section("grid", "grid-results", vec![grid]),
        w.section("legend", "grid-legend", vec![Block::Facts(legend.collect())]),
    ];
    Some(head::paper(t, source, "grid", t.text("grid-title"), sections))
}

/// What is looked up once for all rows.
struct Grid<'a> {
    changes: BTreeMap<ThemeId, ThemeChange>,
    targets: Vec<Aim<'a>>,
}

impl<'a> Grid<'a> {
    fn of(w: &'a Writer<'_>) -> Grid<'a> {
        let before = w.source.subject.before.as_ref();
        let changes = before.map(|before| changes(w.framework(), before, &w.round)).unwrap_or_default();
        Grid {
            changes: changes.into_iter().map(|change| (change.theme.clone(), change)).collect(),
            targets: targets(w.framework(), &w.round).into_iter().filter(Aim::counts).collect(),
        }
    }

    fn row(&self, w: &Writer<'_>, theme: &ThemeResult) -> Vec<Entry> {
        let asked: Vec<IndicatorId> = w.asked(&theme.theme).map(|place| place.indicator.id.clone()).collect();
        let before = w.source.subject.beside_before().and_then(|beside| beside.column.means.get(&theme.theme));
        let before = before.map(|share| Entry {
            words: w.source.subject.percent(w.t, *share),
            value: Some((*share).into()),
            stop: None,
        });
        vec![
            Entry::words(w.theme(&theme.theme)),
            result(w, theme),
            theme.result.minimum.as_ref().map_or_else(|| words(""), |minimum| w.minimum(minimum)),
            w.coverage(theme.result.tally),
            self.targets(w, Some(&theme.theme)),
            before.unwrap_or_else(|| words("")),
            self.changes.get(&theme.theme).map_or_else(|| words(""), |change| change_words(w.t, change)),
            w.count(n_notes(w, &asked)),
            w.count(n_evidence(w, &asked)),
            w.count(n_panels(w, &asked)),
            words(&axis_words(w, &theme.theme)),
            Entry::words(next_words(w.t, next_step(w.framework(), &w.round, &w.plan, theme, w.as_of))),
        ]
    }

    /// The round in all, under several themes.
    fn whole(&self, w: &Writer<'_>) -> Option<Vec<Entry>> {
        if w.card.themes.len() < 2 {
            return None;
        }
        let asked: Vec<IndicatorId> = w.round.asked(w.framework()).map(|place| place.indicator.id.clone()).collect();
        let whole = &w.card.whole;
        let counts = conformity(w, |_| true);
        Some(vec![
            Entry::words(w.t.text("grid-whole")),
            if counts.is_empty() { w.mean(whole) } else { Entry::words(counts) },
            whole.minimum.as_ref().map_or_else(|| words(""), |minimum| w.minimum(minimum)),
            w.coverage(whole.tally),
            self.targets(w, None),
            words(""),
            words(""),
            w.count(n_notes(w, &asked)),
            w.count(n_evidence(w, &asked)),
            w.count(w.round.open_panels().count()),
            words(""),
            words(""),
        ])
    }

    /// How many of the levels aimed at are reached.
    fn targets(&self, w: &Writer<'_>, theme: Option<&ThemeId>) -> Entry {
        let of = self.targets.iter().filter(|aim| theme.is_none_or(|theme| aim.place.theme.id == *theme));
        let (n, met) = of.fold((0usize, 0usize), |(n, met), aim| (n + 1, met + usize::from(aim.is_met())));
        match n {
            0 => words(""),
            n => Entry::words(w.t.with("paper-of", &[("n", met.into()), ("of", n.into())])),
        }
    }
}

/// The result of a theme: its mean, or how many findings there are of each sort; and how far round the cycle it is.
fn result(w: &Writer<'_>, theme: &ThemeResult) -> Entry {
    let counts = conformity(w, |id| *id == theme.theme);
    let result = if counts.is_empty() { w.mean(&theme.result) } else { Entry::words(counts) };
    match theme.stage.filter(|_| theme.result.mean.is_some()) {
        Some(stage) => Entry { words: format!("{}\n{}", result.words, stage_words(w, stage)), ..result },
        None => result,
    }
}

/// How many findings of conformity there are of each sort, the gravest first; nothing where none are made.
fn conformity(w: &Writer<'_>, of: impl Fn(&ThemeId) -> bool) -> String {
    let framework = w.framework();
    let mut counts: BTreeMap<Level, (usize, &Scale)> = BTreeMap::new();
    for place in w.round.asked(framework).filter(|place| of(&place.theme.id)) {
        let scale = framework.scale_of(place.indicator).filter(|scale| scale.kind == Kind::Conformity);
        if let (Some(scale), Some(level)) = (scale, w.round.level(&place.indicator.id)) {
            let level = if place.indicator.allows(level) { level } else { MAJOR };
            counts.entry(level).or_insert((0, scale)).0 += 1;
        }
    }
    let words = counts.into_iter().map(|(level, (n, scale))| {
        let name = crate::texts::level_words(w.t, &w.source.reading.words, scale, level);
        w.t.with("findings-of", &[("name", (&name).into()), ("n", n.into())])
    });
    words.collect::<Vec<_>>().join("\n")
}

fn stage_words(w: &Writer<'_>, stage: Stage) -> String {
    let step = stage.reached.and_then(|step| w.source.reading.words.steps.get(&step));
    let name = step.map_or_else(|| w.t.text("stage-none"), |step| step.name.to_string());
    w.t.with("grid-stage", &[("stage", (&name).into())])
}

/// How a theme moved over what both rounds asked alike: under half a level is no change.
fn change_words(t: &Texts, change: &ThemeChange) -> Entry {
    let by = change.before.change_to(change.after);
    let words = match change.movement {
        Movement::Same => t.text("grid-no-change"),
        _ => to_a_tenth(t, by),
    };
    Entry { words, value: Some(Cell::Number(points(by))), stop: None }
}

/// A change in points of percent, rounded to a tenth.
fn points(change: Change) -> Decimal {
    let (reached, possible) = (u128::from(change.by.reached()), u128::from(change.by.possible()));
    let tenths = i64::try_from((2000 * reached + possible) / (2 * possible)).unwrap_or(i64::MAX);
    Decimal { digits: if change.up { tenths } else { -tenths }, places: 1 }
}

fn n_notes(w: &Writer<'_>, asked: &[IndicatorId]) -> usize {
    asked.iter().filter(|id| !w.round.note(id).trim().is_empty()).count()
}

/// How many pieces of evidence serve these indicators, each once.
fn n_evidence(w: &Writer<'_>, asked: &[IndicatorId]) -> usize {
    let pieces = |id: &IndicatorId| w.grounds.of_indicator(id).iter().map(|it: &Serving| it.id).collect::<Vec<_>>();
    asked.iter().flat_map(pieces).collect::<BTreeSet<_>>().len()
}

/// How many panels ask about these indicators.
fn n_panels(w: &Writer<'_>, asked: &[IndicatorId]) -> usize {
    let panels = w.round.open_panels().filter(|(_, questionnaire, _)| {
        questionnaire.questions.iter().any(|question| question.indicator.as_ref().is_some_and(|id| asked.contains(id)))
    });
    panels.map(|(id, ..)| id).collect::<BTreeSet<PanelId>>().len()
}

/// The axes on a theme, by their titles, or by their numbers where what people wrote is left out.
fn axis_words(w: &Writer<'_>, theme: &ThemeId) -> String {
    let axes = axes_on(w.framework(), &w.round, theme);
    let all = (1usize..).zip(&w.round.priorities.axes).filter(|(_, (id, _))| axes.contains(id));
    let title = |(n, (_, axis)): (usize, (_, &std::rc::Rc<crate::dossier::plan::Axis>))| {
        let number = || w.t.with("paper-axis", &[("n", n.into())]);
        w.free(&axis.title).map_or_else(number, ToOwned::to_owned)
    };
    all.map(title).collect::<Vec<_>>().join("\n")
}

fn next_words(t: &Texts, next: NextStep) -> String {
    let on = |key: &str, day| t.with(key, &[("date", (&t.of_day(day)).into())]);
    match next {
        NextStep::Rate(n) => t.with("grid-next-rate", &[("n", n.into())]),
        NextStep::ChooseAxis => t.text("grid-next-axis"),
        NextStep::PlanAction => t.text("grid-next-plan"),
        NextStep::Late(day) => on("grid-next-late", day),
        NextStep::Due(day) => on("grid-next-due", day),
        NextStep::UnderWay => t.text("grid-next-under-way"),
        NextStep::Judge => t.text("grid-next-judge"),
        NextStep::Followed => t.text("grid-next-followed"),
        NextStep::KeepUp => t.text("grid-next-keep-up"),
        NextStep::Nothing => NOTHING.to_owned(),
    }
}
