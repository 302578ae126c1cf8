//! What the heat table says: the level of every indicator in every round, theme by theme, and what each theme comes to.

use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

use super::super::{Beside, Subject};
use crate::charts::ladder::{Blank, Rung};
use crate::dossier::change::Rating;
use crate::dossier::edition::sources;
use crate::dossier::entry::RoundId;
use crate::framework::reading::Reading;
use crate::framework::scale::{Kind, Level, Scale};
use crate::framework::{Answers, IndicatorId, Place, ScaleId, ThemeId};
use crate::score::Share;
use crate::score::levels::Steps;
use crate::texts::{Texts, level_words};

/// The levels of every indicator in every round.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LevelTable {
    /// The rounds, oldest first: the columns.
    pub rounds: Vec<LevelRound>,
    /// The themes with their rows, in the framework's order.
    pub themes: Vec<ThemeLevels>,
}

/// A column.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LevelRound {
    /// The round.
    pub round: RoundId,
    /// What stands over its column.
    pub label: String,
}

/// A theme with its indicators.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ThemeLevels {
    /// The theme.
    pub theme: ThemeId,
    /// Its number.
    pub number: Rc<str>,
    /// Its title.
    pub title: Rc<str>,
    /// What it comes to in each round.
    pub rounds: Vec<Summary>,
    /// Its indicators: those that one of the rounds asked.
    pub rows: Vec<LevelRow>,
}

/// What a theme comes to in a round.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Summary {
    /// Its mean, where it has one.
    pub mean: Option<Share>,
    /// The same as it is written; empty where there is none.
    pub percent: Rc<str>,
    /// How many of its indicators stand on each level of their scale, or of the ladder where they have several scales;
    /// empty where none has a level.
    pub spread: Vec<Step>,
}

/// How many stand on a step.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Step {
    /// The step.
    pub rung: Rung,
    /// What it is called; empty for a step of the ladder itself.
    pub words: Rc<str>,
    /// How many.
    pub count: u32,
}

/// An indicator.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LevelRow {
    /// The indicator.
    pub indicator: IndicatorId,
    /// Its number.
    pub number: Rc<str>,
    /// What it says.
    pub statement: Rc<str>,
    /// What it was in each round.
    pub cells: Vec<LevelCell>,
}

/// An indicator in a round.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum LevelCell {
    /// It has a level, under that id in the edition of the round.
    Level(IndicatorId, Rc<LevelWords>),
    /// It has none, under that id in the edition of the round.
    Blank(IndicatorId, Blank),
    /// The round did not ask it.
    NotAsked,
    /// The edition of the round has nothing like it.
    NoEquivalent,
}

/// A level in words and as a mark.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LevelWords {
    /// Its colour and its mark.
    pub rung: Rung,
    /// Its number; empty where levels are known by their names.
    pub number: Rc<str>,
    /// What it is called in full: "3 · In place".
    pub words: Rc<str>,
}

impl LevelTable {
    /// The table of a subject; empty where nothing with levels was asked.
    pub fn of(t: &Texts, subject: &Subject) -> LevelTable {
        let framework = &subject.reading.framework;
        let mut columns: Vec<Column> = subject.rounds.iter().map(Column::of).collect();
        let asked_about = |theme: &ThemeId| {
            subject.shows(theme) && subject.rounds.iter().any(|beside| beside.column.themes.contains(theme))
        };
        let themes = framework.themes.iter().filter(|theme| asked_about(&theme.id)).map(|theme| {
            let has_levels = |place: &Place<'_>| framework.scale_of(place.indicator).and_then(Steps::of).is_some();
            let rows: Vec<LevelRow> = (theme.places().filter(has_levels))
                .map(|place| row(t, subject, &mut columns, place))
                .filter(|row| row.cells.iter().any(LevelCell::was_asked))
                .collect();
            let summary = |(round, column): (usize, &Column)| {
                let mean = column.beside.column.means.get(&theme.id).copied();
                Summary {
                    mean,
                    percent: mean.map(|mean| subject.percent(t, mean)).unwrap_or_default().into(),
                    spread: column.spread(t, rows.iter().map(|row| &row.cells[round])),
                }
            };
            ThemeLevels {
                theme: theme.id.clone(),
                number: theme.number.clone(),
                title: subject.theme_title(&theme.id),
                rounds: columns.iter().enumerate().map(summary).collect(),
                rows,
            }
        });
        let themes = themes.filter(|theme| !theme.rows.is_empty()).collect();
        let head = |beside: &Beside| LevelRound { round: beside.round.id, label: beside.label(t, &subject.round) };
        LevelTable { rounds: subject.rounds.iter().map(head).collect(), themes }
    }

    /// How many indicators it has.
    pub fn n_rows(&self) -> usize {
        self.themes.iter().map(|theme| theme.rows.len()).sum()
    }

    /// All its cells.
    pub fn cells(&self) -> impl Iterator<Item = &LevelCell> {
        self.themes.iter().flat_map(|theme| &theme.rows).flat_map(|row| &row.cells)
    }
}

impl LevelCell {
    /// Whether the round asked the indicator.
    pub fn was_asked(&self) -> bool {
        matches!(self, LevelCell::Level(..) | LevelCell::Blank(..))
    }

    /// The indicator in the edition of the round, where the round asked it.
    pub fn source(&self) -> Option<&IndicatorId> {
        match self {
            LevelCell::Level(id, _) | LevelCell::Blank(id, _) => Some(id),
            LevelCell::NotAsked | LevelCell::NoEquivalent => None,
        }
    }

    /// What it says in words.
    pub fn words(&self, t: &Texts) -> String {
        match self {
            LevelCell::Level(_, level) => level.words.to_string(),
            LevelCell::Blank(_, blank) => blank_words(t, *blank),
            LevelCell::NotAsked => t.text("not-asked"),
            LevelCell::NoEquivalent => t.text("no-equivalent"),
        }
    }
}

/// What stands where no level is, in words.
pub fn blank_words(t: &Texts, blank: Blank) -> String {
    t.text(match blank {
        Blank::NotRated => "cell-not-rated",
        Blank::NotApplicable => "cell-not-applicable",
        Blank::Declined => "cell-declined",
    })
}

/// The colour and the mark of a level.
pub fn rung(scale: &Scale, level: Level) -> Option<Rung> {
    let stop = scale.ladder_stop(level)?;
    Some(match scale.kind {
        Kind::Percent => Rung { stop, rank: stop.into(), n_levels: 4 },
        _ => Rung { stop, rank: scale.rank(level), n_levels: scale.levels.len() },
    })
}

/// What a step of a scale is called: its level, or for percent from where to where it goes.
pub fn step_words(t: &Texts, reading: &Reading, steps: &Steps<'_>, index: usize) -> String {
    let Some(from) = steps.from.get(index) else { return String::new() };
    if steps.scale.kind != Kind::Percent {
        return level_words(t, &reading.words, steps.scale, *from);
    }
    let to = steps.from.get(index + 1).map_or(100, |next| next.0 - 1);
    format!("{from}–{}", t.percent(u32::try_from(to).unwrap_or(100)))
}

/// A round with what is looked up in it again and again.
struct Column<'a> {
    beside: &'a Beside,
    places: BTreeMap<&'a IndicatorId, Place<'a>>,
    answers: Answers,
    levels: BTreeMap<(ScaleId, Level), Rc<LevelWords>>,
}

impl<'a> Column<'a> {
    fn of(beside: &'a Beside) -> Column<'a> {
        let framework = beside.reading.as_ref().map(|reading| &reading.framework);
        let places = framework.into_iter().flat_map(|framework| framework.places());
        Column {
            beside,
            places: places.map(|place| (&place.indicator.id, place)).collect(),
            answers: framework.map(|framework| framework.answers(&beside.round.scope)).unwrap_or_default(),
            levels: BTreeMap::new(),
        }
    }

    /// What an indicator at hand was in this round, on the scale of its own edition.
    fn cell(&mut self, t: &Texts, indicator: &IndicatorId) -> LevelCell {
        let (Some(reading), Some(place)) = (self.beside.reading.as_ref(), self.source(indicator)) else {
            return LevelCell::NoEquivalent;
        };
        let round = &self.beside.round;
        let Some(scale) = reading.framework.scale_of(place.indicator) else { return LevelCell::NoEquivalent };
        if !round.themes.contains(&place.theme.id) || !place.concerns(&self.answers) {
            return LevelCell::NotAsked;
        }
        let id = place.indicator.id.clone();
        match round.rating(&id) {
            Rating::NotRated => LevelCell::Blank(id, Blank::NotRated),
            Rating::NotApplicable { .. } => LevelCell::Blank(id, Blank::NotApplicable),
            Rating::Declined => LevelCell::Blank(id, Blank::Declined),
            Rating::Level(level) => match rung(scale, *level) {
                Some(rung) => {
                    let words = self.levels.entry((scale.id.clone(), *level));
                    LevelCell::Level(id, words.or_insert_with(|| words_of(t, reading, scale, *level, rung)).clone())
                }
                None => LevelCell::NoEquivalent,
            },
            // A number with a unit stands among the measures.
            Rating::Quantity(_) | Rating::Ratio { .. } => LevelCell::NoEquivalent,
        }
    }

    /// The indicator of this round's edition that one at hand comes from: of several the first that was dealt with.
    fn source(&self, indicator: &IndicatorId) -> Option<Place<'a>> {
        let sources = sources(self.beside.moves.as_ref()?, indicator);
        let dealt_with = sources.iter().find(|id| self.beside.round.ratings.contains_key(id));
        self.places.get(dealt_with.or(sources.first())?).copied()
    }

    /// How many of these cells of the column stand on each step of their scale; of the ladder, where there are several.
    fn spread<'c>(&self, t: &Texts, cells: impl Iterator<Item = &'c LevelCell>) -> Vec<Step> {
        let Some(reading) = &self.beside.reading else { return Vec::new() };
        let rated: Vec<(&Scale, Level)> = cells.filter_map(|cell| self.standing(reading, cell.source()?)).collect();
        let scales: BTreeSet<&ScaleId> = rated.iter().map(|(scale, _)| &scale.id).collect();
        let steps = rated.first().filter(|_| scales.len() == 1).and_then(|(scale, _)| Steps::of(scale));
        let mut spread: Vec<Step> = match &steps {
            Some(steps) => (steps.from.iter().enumerate())
                .filter_map(|(index, from)| {
                    let words = step_words(t, reading, steps, index).into();
                    Some(Step { rung: rung(steps.scale, *from)?, words, count: 0 })
                })
                .collect(),
            None if rated.is_empty() => Vec::new(),
            None => (1..=4)
                .map(|stop| Step { rung: Rung { stop, rank: stop.into(), n_levels: 4 }, words: "".into(), count: 0 })
                .collect(),
        };
        for (scale, level) in rated {
            let index = match &steps {
                Some(steps) => steps.index(level),
                None => scale.ladder_stop(level).map(|stop| usize::from(stop) - 1),
            };
            if let Some(step) = index.and_then(|index| spread.get_mut(index)) {
                step.count += 1;
            }
        }
        spread
    }

    /// The level of an indicator of this round's edition.
    fn standing(&self, reading: &'a Reading, id: &IndicatorId) -> Option<(&'a Scale, Level)> {
        let scale = reading.framework.scale_of(self.places.get(id)?.indicator)?;
        Some((scale, self.beside.round.level(id)?))
    }
}

fn words_of(t: &Texts, reading: &Reading, scale: &Scale, level: Level, rung: Rung) -> Rc<LevelWords> {
    let words: Rc<str> = level_words(t, &reading.words, scale, level).into();
    let number = match scale.kind {
        Kind::Percent => words.clone(),
        kind if kind.is_numbered() => level.to_string().into(),
        _ => "".into(),
    };
    Rc::new(LevelWords { rung, number, words })
}

fn row(t: &Texts, subject: &Subject, columns: &mut [Column<'_>], place: Place<'_>) -> LevelRow {
    let id = &place.indicator.id;
    LevelRow {
        indicator: id.clone(),
        number: place.indicator.number.clone(),
        statement: subject.reading.words.indicators.get(id).map(|words| words.statement.clone()).unwrap_or_default(),
        cells: columns.iter_mut().map(|column| column.cell(t, id)).collect(),
    }
}
