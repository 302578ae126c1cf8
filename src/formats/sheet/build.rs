//! A tree becomes a framework: the only place where the types of a framework are made from what a table holds.

use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

use serde::{Deserialize, Serialize};

use super::details::fit;
use super::ids::{Ids, slug};
use super::planting::{PlantedCriterion, PlantedIndicator, PlantedNumber, PlantedTheme, Planting};
use super::scales::Wish;
use crate::framework::scale::{Direction, Kind, Level, Scale};
use crate::framework::words::{CriterionWords, IndicatorWords, ScaleWords, ThemeWords, Title};
use crate::framework::{Criterion, FORMAT, Framework, FrameworkId, Indicator, Package, ScaleId, Theme, UnitId, Words};

/// The unit of measures for which the table names none, and its sign.
const NO_UNIT: (&str, &str) = ("number", "n");

/// Units whose signs are no words.
const SIGNS: [(&str, &str); 4] = [("%", "percent"), ("€", "eur"), ("$", "usd"), ("°C", "celsius")];

/// What the table does not say about the framework, and the words that the app has for what every framework needs.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct Options {
    /// The framework's id. What is not allowed in an id is replaced.
    pub id: Rc<str>,
    /// The edition, as printed.
    pub edition: Rc<str>,
    /// The title; the name of the table when it is empty.
    pub title: Rc<str>,
    /// The summary; the title when it is empty.
    pub summary: Rc<str>,
    /// The language of the table: `fr`.
    pub language: Rc<str>,
    /// The first day on which the framework holds, `YYYY-MM-DD`.
    pub valid_from: Rc<str>,
    /// The scale of indicators that ask for none, when no columns describe levels.
    pub default_scale: NamedScale,
    /// What each kind of scale is called, for indicators that ask for one. Kinds may be missing.
    pub scales: Vec<NamedScale>,
    /// The title of the theme that collects rows without one.
    pub orphans: Rc<str>,
}

/// The words of a kind of scale.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct NamedScale {
    /// The kind.
    pub kind: Kind,
    /// What the scale is called.
    pub name: Rc<str>,
    /// The names of its levels, from worst to best. Where the kind prescribes levels, missing names are numbers.
    pub levels: Vec<Rc<str>>,
}

/// Makes the framework; none when there is nothing to import. What is made has no problems.
pub fn package(planting: &Planting, options: &Options) -> Option<Package> {
    planting.themes.first()?;
    let mut builder = Builder::new(planting, options);
    let themes = planting.themes.iter().map(|theme| builder.theme(theme)).collect();
    let language: Rc<str> = or_else(&options.language, "und");
    let framework = Framework {
        format: FORMAT,
        id: FrameworkId(or_else(&slug(&options.id), "framework")),
        edition: or_else(&options.edition, "1"),
        valid_from: options.valid_from.clone(),
        valid_until: None,
        licence: "".into(),
        predecessor: None,
        whole: false,
        label: None,
        default_scale: builder.default_scale.clone(),
        languages: vec![language.clone()],
        flags: Vec::new(),
        scales: builder.scales,
        themes,
    };
    let words = BTreeMap::from([(language, Rc::new(builder.words))]);
    Some(Package { framework: Rc::new(framework), words })
}

/// The structure and the words in the making.
struct Builder<'p> {
    planting: &'p Planting,
    options: &'p Options,
    ids: Ids,
    scales: Vec<Scale>,
    words: Words,
    default_scale: ScaleId,
    /// The scales that were made, by what was asked for.
    wishes: Vec<(Wish, ScaleId)>,
    /// The units that were made, by their signs.
    units: BTreeMap<Rc<str>, UnitId>,
}

impl<'p> Builder<'p> {
    fn new(planting: &'p Planting, options: &'p Options) -> Self {
        let title = or_else(&options.title, &or_else(&planting.name, "–"));
        let summary = or_else(&options.summary, &title);
        let mut builder = Self {
            planting,
            options,
            ids: Ids::of(numbers(planting)),
            scales: Vec::new(),
            words: Words {
                framework: Title { title, short: "".into(), summary, credit: "".into() },
                ..Words::default()
            },
            default_scale: "".into(),
            wishes: Vec::new(),
            units: BTreeMap::new(),
        };
        builder.default_scale = match planting.levels.is_empty() {
            true => builder.named_scale(&options.default_scale),
            false => builder.described_scale(),
        };
        builder.contrast();
        builder
    }

    /// Where every indicator of the usual scale has its opposite, that scale runs from the one to the other.
    fn contrast(&mut self) {
        let on_usual = || self.planting.indicators().filter(|indicator| indicator.scale.is_none());
        let all_have_one = on_usual().next().is_some()
            && self.planting.indicators().all(|indicator| indicator.scale.is_none() && !indicator.opposite.is_empty());
        let usual = self.scales.iter_mut().find(|scale| scale.id == self.default_scale);
        if let Some(usual) = usual.filter(|scale| all_have_one && scale.kind == Kind::Agreement) {
            usual.contrast = true;
        }
    }

    fn theme(&mut self, theme: &PlantedTheme) -> Theme {
        let title = if theme.collects { &self.options.orphans } else { &theme.title };
        let id = self.ids.give('t', &theme.number, title, "");
        let title = or_else(title, &theme.number.printed);
        let words = ThemeWords { title: title.clone(), summary: theme.summary.clone() };
        self.words.themes.insert(id.as_str().into(), words);
        let criteria = theme.criteria.iter().map(|criterion| self.criterion(criterion, &id, &title)).collect();
        Theme {
            id: id.as_str().into(),
            number: theme.number.printed.clone(),
            applies: None,
            weight: theme.weight,
            blank: false,
            criteria,
        }
    }

    /// A criterion that has no title shares that of its theme.
    fn criterion(&mut self, criterion: &PlantedCriterion, theme: &str, theme_title: &Rc<str>) -> Criterion {
        let title = or_else(&criterion.title, theme_title);
        let id = self.ids.give('c', &criterion.number, &title, theme);
        self.words.criteria.insert(id.as_str().into(), CriterionWords { title });
        let indicators = criterion.indicators.iter().map(|indicator| self.indicator(indicator, &id)).collect();
        Criterion { id: id.as_str().into(), step: None, weight: criterion.weight, indicators }
    }

    fn indicator(&mut self, indicator: &PlantedIndicator, criterion: &str) -> Indicator {
        let id = self.ids.give('i', &indicator.number, &indicator.title, criterion);
        let scale = self.scale_of(indicator);
        let unit = (scale.kind == Kind::Quantity).then(|| self.unit(&indicator.unit));
        let floor = if indicator.critical { floor(&scale) } else { None };
        self.words.indicators.insert(id.as_str().into(), Rc::new(self.indicator_words(indicator, &scale)));
        Indicator {
            id: id.as_str().into(),
            number: indicator.number.printed.clone(),
            scale: (scale.id != self.default_scale).then_some(scale.id),
            weight: indicator.weight,
            step: None,
            applies: None,
            critical: floor.is_some(),
            floor,
            direction: unit.is_some().then_some(Direction::Higher),
            unit,
            reference: None,
            gravity: None,
            specifics: BTreeMap::new(),
            retired: false,
        }
    }

    /// Levels that are not all described, or that the scale has not, are worth reading all the same.
    fn indicator_words(&self, indicator: &PlantedIndicator, scale: &Scale) -> IndicatorWords {
        let fits = !scale.levels.is_empty() && indicator.describes(scale.levels.iter().map(|level| &level.0));
        let levels = indicator.levels.iter().map(|(level, text)| (*level, text));
        let described = if fits {
            levels.clone().map(|(level, text)| (Level(level), plain(text))).collect()
        } else {
            BTreeMap::new()
        };
        let own = std::iter::once(indicator.guidance.to_string()).filter(|guidance| !guidance.is_empty());
        let rest = levels.filter(|_| !fits).map(|(level, text)| match self.planting.levels.get(&level) {
            Some(name) => format!("{name} : {text}"),
            None => format!("{level} : {text}"),
        });
        // An opposite is the other end of a contrast scale; on any other scale it is worth reading all the same.
        let (opposite, beside) = match scale.contrast {
            true => (indicator.opposite.clone(), None),
            false => ("".into(), Some(&indicator.opposite).filter(|text| !text.is_empty())),
        };
        let beside = beside.map(|text| format!("≠ {text}"));
        IndicatorWords {
            statement: plain(&indicator.title),
            why: plain(&indicator.why),
            guidance: plain(&fit(&own.chain(rest).chain(beside).collect::<Vec<_>>().join("\n"))),
            evidence: indicator.evidence.clone(),
            levels: described,
            opposite,
            ..IndicatorWords::default()
        }
    }

    fn scale_of(&mut self, indicator: &PlantedIndicator) -> Scale {
        let id = match &indicator.scale {
            None => self.default_scale.clone(),
            Some(Wish::Kind(Kind::Level)) if !self.planting.levels.is_empty() => self.default_scale.clone(),
            Some(wish) => match self.wishes.iter().find(|(known, _)| known == wish) {
                Some((_, id)) => id.clone(),
                None => {
                    let id = self.wished_scale(wish);
                    self.wishes.push((wish.clone(), id.clone()));
                    id
                }
            },
        };
        let scale = self.scales.iter().find(|scale| scale.id == id);
        scale.cloned().unwrap_or_else(|| Scale { id, kind: Kind::Percent, levels: Vec::new(), contrast: false })
    }

    /// A scale that rows ask for. Levels that each indicator describes cannot be had without descriptions.
    fn wished_scale(&mut self, wish: &Wish) -> ScaleId {
        let of_kind = |known: &&NamedScale, kind| known.kind == kind;
        let default = &self.options.default_scale;
        match wish {
            Wish::Kind(kind @ (Kind::Level | Kind::Agreement)) => {
                let named = self.options.scales.iter().chain([default]).find(|known| of_kind(known, *kind));
                match named {
                    Some(named) => self.named_scale(named),
                    None => self.default_scale.clone(),
                }
            }
            Wish::Kind(kind) if default.kind == *kind && self.planting.levels.is_empty() => self.default_scale.clone(),
            Wish::Kind(kind) => match self.options.scales.iter().find(|known| of_kind(known, *kind)) {
                Some(named) => self.named_scale(named),
                None => {
                    self.named_scale(&NamedScale { kind: *kind, name: kind_name(*kind).into(), levels: Vec::new() })
                }
            },
            Wish::Levels { first, names } => {
                let levels = (*first..).map(Level).zip(names.iter().cloned());
                self.add_scale(Kind::Agreement, &names.join(" – "), levels.collect())
            }
        }
    }

    /// A scale with the words of the app. Without descriptions, levels are those of an agreement.
    fn named_scale(&mut self, named: &NamedScale) -> ScaleId {
        let kind = if named.kind == Kind::Level { Kind::Agreement } else { named.kind };
        let numbers: Vec<i16> = match kind.prescribed_levels() {
            Some(prescribed) => prescribed.to_vec(),
            None => (1..).take(named.levels.len().clamp(2, 100)).collect(),
        };
        let name_of = |(place, number): (usize, &i16)| {
            let name = named.levels.get(place).filter(|name| !name.is_empty()).cloned();
            (Level(*number), name.unwrap_or_else(|| number.to_string().into()))
        };
        let levels = numbers.iter().enumerate().map(name_of).collect();
        self.add_scale(kind, &or_else(&named.name, kind_name(kind)), levels)
    }

    /// The scale whose levels columns describe: one of levels when every indicator that is rated on it describes them
    /// all, and otherwise one whose levels have names.
    fn described_scale(&mut self) -> ScaleId {
        let levels = &self.planting.levels;
        let uses_it = |indicator: &&PlantedIndicator| matches!(indicator.scale, None | Some(Wish::Kind(Kind::Level)));
        let complete = self.planting.indicators().filter(uses_it).all(|indicator| indicator.describes(levels.keys()));
        let kind = if complete { Kind::Level } else { Kind::Agreement };
        let named = levels.iter().map(|(level, name)| (Level(*level), name.clone())).collect();
        let is_level = |scale: &&NamedScale| scale.kind == Kind::Level;
        let name = self.options.scales.iter().chain([&self.options.default_scale]).find(is_level);
        let name = name.map_or_else(|| kind_name(kind).into(), |named| or_else(&named.name, kind_name(kind)));
        self.add_scale(kind, &name, named)
    }

    fn add_scale(&mut self, kind: Kind, name: &str, levels: BTreeMap<Level, Rc<str>>) -> ScaleId {
        let numbers: Vec<Level> = levels.keys().copied().collect();
        let same = |scale: &&Scale| scale.kind == kind && scale.levels == numbers;
        let is_same = |scale: &&Scale| {
            same(scale) && self.words.scales.get(&scale.id).is_some_and(|words| words.levels == levels)
        };
        if let Some(known) = self.scales.iter().find(is_same) {
            return known.id.clone();
        }
        let stem = match numbers.len() {
            0 => kind_name(kind).to_owned(),
            n => format!("{}{n}", kind_name(kind)),
        };
        let taken: BTreeSet<&str> = self.scales.iter().map(|scale| scale.id.as_str()).collect();
        let mut ids = std::iter::once(stem.clone()).chain((2..).map(|n| format!("{stem}-{n}")));
        let id: ScaleId = ids.find(|id| !taken.contains(id.as_str())).unwrap_or(stem).as_str().into();
        self.scales.push(Scale { id: id.clone(), kind, levels: numbers, contrast: false });
        self.words.scales.insert(id.clone(), ScaleWords { name: fit(name), levels });
        id
    }

    fn unit(&mut self, sign: &Rc<str>) -> UnitId {
        let sign = or_else(sign, NO_UNIT.1);
        if let Some(known) = self.units.get(&sign) {
            return known.clone();
        }
        let named = SIGNS.iter().find(|(known, _)| *known == &*sign).map(|(_, id)| (*id).to_owned());
        let stem = named.unwrap_or_else(|| if &*sign == NO_UNIT.1 { NO_UNIT.0.to_owned() } else { slug(&sign) });
        let stem = if stem.is_empty() { "unit".to_owned() } else { stem };
        let mut ids = std::iter::once(stem.clone()).chain((2..).map(|n| format!("{stem}-{n}")));
        let is_free = |id: &String| !self.words.units.contains_key(&UnitId::from(id.as_str()));
        let id = UnitId::from(ids.find(is_free).unwrap_or(stem).as_str());
        self.words.units.insert(id.clone(), sign.clone());
        self.units.insert(sign, id.clone());
        id
    }
}

fn numbers(planting: &Planting) -> impl Iterator<Item = (char, &PlantedNumber)> {
    let criteria = || planting.themes.iter().flat_map(|theme| &theme.criteria);
    let themes = planting.themes.iter().map(|theme| ('t', &theme.number));
    let indicators = planting.indicators().map(|indicator| ('i', &indicator.number));
    themes.chain(criteria().map(|criterion| ('c', &criterion.number))).chain(indicators)
}

/// The lowest level that a critical indicator may have: the first one in the upper half.
fn floor(scale: &Scale) -> Option<Level> {
    match scale.kind {
        Kind::Quantity => None,
        Kind::Percent => Some(Level(50)),
        _ => scale.levels.get(scale.levels.len() / 2).copied(),
    }
}

fn kind_name(kind: Kind) -> &'static str {
    match kind {
        Kind::Stage => "stage",
        Kind::Agreement => "agreement",
        Kind::Level => "level",
        Kind::Conformity => "conformity",
        Kind::Tri => "tri",
        Kind::YesNo => "yes-no",
        Kind::Percent => "percent",
        Kind::Quantity => "quantity",
    }
}

fn or_else(text: &str, other: &str) -> Rc<str> {
    if text.trim().is_empty() { other.into() } else { text.into() }
}

/// A text without braces, which would name a number question.
fn plain(text: &str) -> Rc<str> {
    text.replace('{', "(").replace('}', ")").into()
}
