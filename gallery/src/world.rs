//! Dossiers that are made up for a case, through the journal as people do.

mod comparing;

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
use qualicycle::framework::scale::{Decimal, Direction, Kind, Level, Scale};
use qualicycle::framework::words::{IndicatorWords, Named, ScaleWords, ThemeWords, Title};
use qualicycle::framework::{Criterion, Framework, FrameworkRef, Indicator, IndicatorId, Step, Theme, ThemeId, Words};
use qualicycle::texts::Language;
use ulid::Ulid;

/// Titles as themes have them.
const TITLES: [[&str; 8]; 3] = [
    [
        "Accueil",
        "Orientation",
        "Vie scolaire",
        "Partenariats",
        "Évaluation des acquis",
        "Pilotage",
        "Numérique",
        "Suivi des anciens",
    ],
    ["Welcome", "Guidance", "School life", "Partnerships", "Assessment", "Steering", "Digital work", "Follow-up"],
    [
        "Onthaal",
        "Studiekeuze",
        "Schoolleven",
        "Partnerschappen",
        "Toetsing",
        "Aansturing",
        "Digitaal leren",
        "Opvolging van oud-leerlingen",
    ],
];

/// The longest titles that a framework would give, and one word that cannot be broken where one would like to.
const LONG_TITLES: [[&str; 4]; 3] = [
    [
        "Accompagnement des élèves à besoins éducatifs particuliers et en situation de handicap",
        "Période de formation en milieu professionnel (PFMP)\u{a0}: préparation, suivi, exploitation",
        "Enseignements généraux liés à la spécialité (EGLS) et co-intervention",
        "Anticonstitutionnellement",
    ],
    [
        "Support for learners with special educational needs and disabilities across all programmes",
        "Work-based learning: preparation, follow-up and use of placements in companies",
        "General subjects taught in connection with the vocational speciality",
        "Internationalisation",
    ],
    [
        "Begeleiding van leerlingen met specifieke onderwijsbehoeften en een handicap in alle opleidingen",
        "Werkplekleren: voorbereiding, opvolging en verwerking van stages in ondernemingen",
        "Schoolloopbaanbegeleidingsverantwoordelijken",
        "Leerlingenvertegenwoordigingsorganisaties",
    ],
];

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

    fn framework(&self) -> Framework {
        let quantity = Scale { id: "quantity".into(), kind: Kind::Quantity, levels: Vec::new(), contrast: false };
        let scale = Scale { id: "scale".into(), kind: self.kind, levels: self.levels.clone(), contrast: false };
        Framework {
            format: qualicycle::framework::FORMAT,
            id: "gallery".into(),
            edition: "1".into(),
            valid_from: "2020-01-01".into(),
            valid_until: None,
            licence: "".into(),
            predecessor: None,
            whole: false,
            default_scale: "scale".into(),
            languages: vec![self.language.code().into()],
            flags: Vec::new(),
            scales: vec![scale, quantity],
            themes: (0..self.n_themes).map(|theme| self.theme(theme)).collect(),
        }
    }

    fn theme(&self, theme: usize) -> Theme {
        let number = |of: usize| format!("{}.{}", theme + 1, of + 1);
        let criterion = |step: usize| Criterion {
            id: format!("t{theme}-c{step}").as_str().into(),
            step: self.has_steps.then(|| Step::ALL[step]),
            weight: 1,
            indicators: (0..self.n_indicators)
                .filter(|of| of % 4 == step)
                .map(|of| indicator(indicator_id(theme, of), number(of)))
                .collect(),
        };
        let mut criteria: Vec<Criterion> =
            (0..4).map(criterion).filter(|criterion| !criterion.indicators.is_empty()).collect();
        if theme == 0 && self.n_measures > 0 {
            let measure = |of: usize| Indicator {
                scale: Some("quantity".into()),
                unit: Some(self.unit.into()),
                direction: Some(self.direction),
                reference: self.reference,
                ..indicator(measure_id(of), format!("M{}", of + 1))
            };
            criteria.push(Criterion {
                id: "measures".into(),
                step: None,
                weight: 1,
                indicators: (0..self.n_measures).map(measure).collect(),
            });
        }
        Theme {
            id: theme_id(theme),
            number: (theme + 1).to_string().into(),
            applies: None,
            weight: 1,
            blank: false,
            criteria,
        }
    }

    fn words(&self) -> Words {
        let mut words = Words { framework: Title { title: "Gallery".into(), ..Title::default() }, ..Words::default() };
        for theme in 0..self.n_themes {
            words.themes.insert(theme_id(theme), ThemeWords { title: self.title(theme).into(), summary: "".into() });
            for of in 0..self.n_indicators {
                words.indicators.insert(indicator_id(theme, of), self.statement(theme, of));
            }
        }
        for measure in 0..self.n_measures {
            let [numerator, denominator] = self.counted().map(Into::into);
            let statement = IndicatorWords { numerator, denominator, ..(*self.statement(0, measure)).clone() };
            words.indicators.insert(measure_id(measure), Rc::new(statement));
        }
        let names = self.levels.iter().map(|level| (*level, Rc::from(self.level_name(*level)))).collect();
        words.scales.insert("scale".into(), ScaleWords { name: "".into(), levels: names });
        words.units.insert("percent".into(), "%".into());
        words.units.insert("learners".into(), self.learners().into());
        words.steps.extend(
            Step::ALL.into_iter().zip(self.step_names()).map(|(step, name)| (step, Named { name: name.into() })),
        );
        words
    }

    fn title(&self, theme: usize) -> String {
        let language = self.language as usize;
        let (n, title) = match self.has_long_words {
            true => (4, LONG_TITLES[language][theme % 4]),
            false => (8, TITLES[language][theme % 8]),
        };
        // Titles that come round again get a number, so that no two are alike.
        if theme < n { title.to_owned() } else { format!("{title} {}", theme / n + 1) }
    }

    fn statement(&self, theme: usize, of: usize) -> Rc<IndicatorWords> {
        let title = self.title(theme);
        let statement = match self.language {
            Language::French => format!("{title}\u{a0}: point {}", of + 1),
            Language::English => format!("{title}: item {}", of + 1),
            Language::Dutch => format!("{title}: punt {}", of + 1),
        };
        Rc::new(IndicatorWords { statement: statement.into(), ..IndicatorWords::default() })
    }

    /// What shares are made of.
    fn counted(&self) -> [&'static str; 2] {
        match self.language {
            Language::French => ["Diplômés", "Inscrits"],
            Language::English => ["Graduates", "Enrolled"],
            Language::Dutch => ["Gediplomeerden", "Ingeschrevenen"],
        }
    }

    fn learners(&self) -> &'static str {
        match self.language {
            Language::French => "apprenants",
            Language::English => "learners",
            Language::Dutch => "deelnemers",
        }
    }

    fn level_name(&self, level: Level) -> String {
        let names: [&str; 4] = match self.language {
            Language::French => ["Pas en place", "En partie", "En place", "En place et évalué"],
            Language::English => ["Not in place", "In part", "In place", "In place and evaluated"],
            Language::Dutch => ["Niet aanwezig", "Gedeeltelijk", "Aanwezig", "Aanwezig en geëvalueerd"],
        };
        let index = usize::try_from(level.0 - 1).unwrap_or(usize::MAX);
        match (self.levels.len(), names.get(index)) {
            (4, Some(name)) => (*name).to_owned(),
            _ => level.0.to_string(),
        }
    }

    fn step_names(&self) -> [&'static str; 4] {
        match self.language {
            Language::French => ["Projeter", "Mettre en œuvre", "Évaluer", "Ajuster"],
            Language::English => ["Plan", "Do", "Check", "Act"],
            Language::Dutch => ["Plannen", "Uitvoeren", "Evalueren", "Bijsturen"],
        }
    }
}

/// The people of the lowest step come first.
fn choice_of(person: u32, steps: &[u32; 5]) -> Choice {
    let up_to = |step: usize| steps[..=step].iter().sum::<u32>();
    let step = (0..steps.len()).find(|step| person < up_to(*step));
    step.and_then(|step| u8::try_from(step + 1).ok()).map_or(Choice::NotConcerned, Choice::Step)
}

fn indicator(id: IndicatorId, number: String) -> Indicator {
    Indicator {
        id,
        number: number.into(),
        scale: None,
        weight: 1,
        step: None,
        applies: None,
        critical: false,
        floor: None,
        unit: None,
        direction: None,
        reference: None,
        gravity: None,
        specifics: BTreeMap::new(),
        retired: false,
    }
}
