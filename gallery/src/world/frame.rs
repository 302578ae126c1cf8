//! The framework of a made-up dossier, and its words in each language.

use std::collections::BTreeMap;
use std::rc::Rc;

use qualicycle::framework::scale::{Kind, Level, Scale};
use qualicycle::framework::words::{IndicatorWords, Named, ScaleWords, ThemeWords, Title};
use qualicycle::framework::{Criterion, Framework, Indicator, IndicatorId, Step, Theme, Words};
use qualicycle::texts::Language;

use super::{World, indicator_id, measure_id, theme_id};

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

impl World {
    pub(super) fn framework(&self) -> Framework {
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
            label: None,
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

    pub(super) fn words(&self) -> Words {
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
