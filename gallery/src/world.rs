//! Dossiers that are made up for a case, through the journal as people do.

mod comparing;
mod frame;

use std::collections::BTreeMap;
use std::rc::Rc;

use qualicycle::dossier::Dossier;
use qualicycle::dossier::change::{Change, Rating};
use qualicycle::dossier::entry::{Author, DossierId, EntryId, ReplicaId, RoundId, Timestamp};
use qualicycle::dossier::panel::{
    AnswerId, AnswerSheet, Came, Choice, Group, PanelId, Question, QuestionKind, Questionnaire,
};
use qualicycle::dossier::round::{Opening, Phase, Round};
use qualicycle::figures::Subject;
use qualicycle::framework::reading::Reading;
use qualicycle::framework::scale::{Decimal, Direction, Kind, Level};
use qualicycle::framework::{FrameworkRef, IndicatorId, ThemeId};
use qualicycle::texts::Language;
use ulid::Ulid;

/// What a case is about.
pub struct World {
    language: Language,
    n_themes: usize,
    n_indicators: usize,
    levels: Vec<Level>,
    kind: Kind,
    has_long_words: bool,
    has_steps: bool,
    n_measures: usize,
    unit: &'static str,
    direction: Direction,
    reference: Option<Decimal>,
    rounds: Vec<Told>,
}

/// A round that was told.
struct Told {
    label: Rc<str>,
    changes: Vec<Change>,
}

/// A rating at a level.
pub fn level(level: i16) -> Rating {
    Rating::Level(Level(level))
}

/// A rating that says why it does not apply.
pub fn not_applicable() -> Rating {
    Rating::NotApplicable { why: "–".into() }
}

/// An indicator's id in these worlds: theme and place in it, counted from 0.
pub fn indicator_id(theme: usize, indicator: usize) -> IndicatorId {
    IndicatorId(format!("t{theme}-i{indicator}").into())
}

/// A measure's id in these worlds.
pub fn measure_id(measure: usize) -> IndicatorId {
    IndicatorId(format!("m{measure}").into())
}

/// A theme's id in these worlds, counted from 0.
pub fn theme_id(theme: usize) -> ThemeId {
    ThemeId(format!("t{theme}").into())
}

/// The id of a round in these worlds, counted from 0.
pub fn round_id(round: usize) -> RoundId {
    RoundId(Ulid(0x1000 + round as u128))
}

impl World {
    /// Six themes of four indicators, one for each step of the cycle, on four levels, with short words.
    pub fn of(language: Language) -> World {
        World {
            language,
            n_themes: 6,
            n_indicators: 4,
            levels: (1..=4).map(Level).collect(),
            kind: Kind::Level,
            has_long_words: false,
            has_steps: true,
            n_measures: 0,
            unit: "percent",
            direction: Direction::Higher,
            reference: None,
            rounds: Vec::new(),
        }
    }

    /// Another number of themes.
    pub fn themes(self, n_themes: usize) -> World {
        World { n_themes, ..self }
    }

    /// Another number of indicators in each theme.
    pub fn indicators(self, n_indicators: usize) -> World {
        World { n_indicators, ..self }
    }

    /// Another number of levels, counted from 1.
    pub fn levels(self, n_levels: i16) -> World {
        World { levels: (1..=n_levels).map(Level).collect(), ..self }
    }

    /// Another kind of scale, with these levels.
    pub fn scale(self, kind: Kind, levels: impl IntoIterator<Item = i16>) -> World {
        World { kind, levels: levels.into_iter().map(Level).collect(), ..self }
    }

    /// Long titles and statements.
    pub fn long_words(self) -> World {
        World { has_long_words: true, ..self }
    }

    /// No steps of the cycle.
    pub fn no_steps(self) -> World {
        World { has_steps: false, ..self }
    }

    /// Follow-up measures in percent, all in the first theme.
    pub fn measures(self, n_measures: usize) -> World {
        World { n_measures, ..self }
    }

    /// The unit of the measures, `percent` or `learners`, and which way is better.
    pub fn measured_in(self, unit: &'static str, direction: Direction) -> World {
        World { unit, direction, ..self }
    }

    /// A reference value of the measures, as people type it.
    pub fn reference(self, amount: &str) -> World {
        World { reference: amount.parse().ok(), ..self }
    }

    /// A value of the first measure in the round told last, as people type it.
    pub fn value(self, amount: &str) -> World {
        let value = amount.parse().map_or(Rating::NotRated, Rating::Quantity);
        self.also(|round| vec![Change::Rated { round, indicator: measure_id(0), rating: value }])
    }

    /// What the first measure is to amount to in the round told last, as people type it.
    pub fn aim(self, amount: &str) -> World {
        let amount = amount.parse().ok();
        self.also(|round| vec![Change::AimSet { round, indicator: measure_id(0), amount }])
    }

    /// One more round of all themes, in which each indicator is rated by its theme and its place in it, from 0. To be
    /// called after the framework is described.
    pub fn round(mut self, label: &str, rate: impl Fn(usize, usize) -> Rating) -> World {
        let round = round_id(self.rounds.len());
        let mut changes = vec![Change::ThemesChosen { round, themes: (0..self.n_themes).map(theme_id).collect() }];
        for theme in 0..self.n_themes {
            for indicator in 0..self.n_indicators {
                let rating = rate(theme, indicator);
                changes.push(Change::Rated { round, indicator: indicator_id(theme, indicator), rating });
            }
        }
        self.rounds.push(Told { label: label.into(), changes });
        self
    }

    /// The same target for every indicator of the round told last.
    pub fn target(self, target: i16) -> World {
        let (n_themes, n_indicators) = (self.n_themes, self.n_indicators);
        self.also(|round| {
            let indicators = (0..n_themes).flat_map(|theme| (0..n_indicators).map(move |of| indicator_id(theme, of)));
            indicators.map(|indicator| Change::TargetSet { round, indicator, level: Some(Level(target)) }).collect()
        })
    }

    /// The targets of the indicators of the round told last, each by its theme and its place in it; where there is none,
    /// one set before is taken away.
    pub fn targets(self, target: impl Fn(usize, usize) -> Option<i16>) -> World {
        let (n_themes, n_indicators) = (self.n_themes, self.n_indicators);
        self.also(|round| {
            let all = (0..n_themes).flat_map(|theme| (0..n_indicators).map(move |of| (theme, of)));
            let set = |(theme, of)| Change::TargetSet {
                round,
                indicator: indicator_id(theme, of),
                level: target(theme, of).map(Level),
            };
            all.map(set).collect()
        })
    }

    /// A group that was asked in the round told last, with how many of its people chose each step, statement by
    /// statement. Whoever chose none said that it does not concern them.
    pub fn asked(self, group: Group, n_people: u32, statements: &[(&str, Option<IndicatorId>, [u32; 5])]) -> World {
        let language: Rc<str> = self.language.code().into();
        let question = |(of, (text, indicator, _)): (usize, &(&str, Option<IndicatorId>, [u32; 5]))| Question {
            id: format!("q{of}").into(),
            kind: QuestionKind::Agreement,
            text: BTreeMap::from([(language.clone(), Rc::from(*text))]),
            indicator: indicator.clone(),
        };
        let questions = statements.iter().enumerate().map(question).collect();
        let questionnaire = Rc::new(Questionnaire { group, questions, ..Questionnaire::default() });
        let n_panels = self.rounds.iter().flat_map(|told| &told.changes);
        let n_panels = n_panels.filter(|change| matches!(change, Change::PanelOpened { .. })).count();
        self.also(|round| {
            let panel = PanelId(Ulid(0x2000 + n_panels as u128));
            let sheet = |person: u32| AnswerSheet {
                questionnaire: questionnaire.digest(),
                came: Came::File,
                choices: (statements.iter().enumerate())
                    .map(|(of, (_, _, steps))| (format!("q{of}").into(), choice_of(person, steps)))
                    .collect(),
            };
            let opened = Change::PanelOpened { round, panel, questionnaire: Some(questionnaire.clone()) };
            let answered = |person: u32| Change::PanelAnswered {
                round,
                panel,
                answer: AnswerId(Ulid(0x3000 + 1000 * n_panels as u128 + u128::from(person))),
                sheet: Some(Rc::new(sheet(person))),
            };
            std::iter::once(opened).chain((0..n_people).map(answered)).collect()
        })
    }

    /// How much each indicator of the round told last matters, by its theme and its place in it.
    pub fn importance(self, importance: impl Fn(usize, usize) -> Option<u8>) -> World {
        let (n_themes, n_indicators) = (self.n_themes, self.n_indicators);
        self.also(|round| {
            let indicators = (0..n_themes).flat_map(|theme| (0..n_indicators).map(move |of| (theme, of)));
            let set = |(theme, of): (usize, usize)| Change::ImportanceSet {
                round,
                part: indicator_id(theme, of).0,
                importance: importance(theme, of),
            };
            indicators.map(set).collect()
        })
    }

    /// How far the round told last has come.
    pub fn reaching(self, phase: Phase) -> World {
        self.also(|round| vec![Change::PhaseReached { round, phase }])
    }

    /// Whatever else happened in the round told last.
    pub fn also(mut self, changes: impl FnOnce(RoundId) -> Vec<Change>) -> World {
        if let Some(id) = self.rounds.len().checked_sub(1).map(round_id)
            && let Some(told) = self.rounds.last_mut()
        {
            told.changes.extend(changes(id));
        }
        self
    }

    /// The language of its words.
    pub fn language(&self) -> Language {
        self.language
    }

    /// The framework and its words.
    pub fn reading(&self) -> Reading {
        Reading { framework: Rc::new(self.framework()), words: Rc::new(self.words()), other_language: None }
    }

    /// The rounds, as the journal says.
    pub fn rounds(&self) -> Vec<Rc<Round>> {
        let mut dossier = Dossier::new(DossierId(Ulid(1)));
        let framework = FrameworkRef { id: "gallery".into(), edition: "1".into() };
        let mut n_entries = 0;
        for (index, told) in self.rounds.iter().enumerate() {
            let opening = Opening {
                label: told.label.clone(),
                framework: framework.clone(),
                previous: index.checked_sub(1).map(round_id),
                carried: BTreeMap::new(),
            };
            let opened = Change::RoundOpened { round: round_id(index), opening: Rc::new(opening) };
            for change in std::iter::once(opened).chain(told.changes.iter().cloned()) {
                n_entries += 1;
                let by = Author { replica: ReplicaId(Ulid(2)), role: "".into(), name: "".into() };
                let entry = dossier.draft(EntryId(Ulid(0x10_0000 + n_entries)), Timestamp(0), by, change);
                dossier.insert(Rc::new(entry));
            }
        }
        dossier.rounds().into_iter().cloned().collect()
    }

    /// What figures are about: the round told last, beside the others. There is one at least.
    pub fn subject(&self) -> Subject {
        let reading = self.reading();
        let rounds: Vec<(Rc<Round>, Option<Reading>)> =
            self.rounds().into_iter().map(|round| (round, Some(reading.clone()))).collect();
        Subject::of(reading, &rounds).expect("a case tells of one round at least")
    }
}

/// The people of the lowest step come first.
fn choice_of(person: u32, steps: &[u32; 5]) -> Choice {
    let up_to = |step: usize| steps[..=step].iter().sum::<u32>();
    let step = (0..steps.len()).find(|step| person < up_to(*step));
    step.and_then(|step| u8::try_from(step + 1).ok()).map_or(Choice::NotConcerned, Choice::Step)
}
