//! The texts of a framework, each under a key, so that a form needs to know nothing of how words are kept. A text that
//! is blank is not there: the checker then says what is missing.

use std::collections::BTreeMap;
use std::rc::Rc;

use super::{Draft, Refused};
use crate::framework::check::Spot;
use crate::framework::scale::{Kind, Level, Scale};
use crate::framework::words::{IndicatorWords, Named};
use crate::framework::{
    CriterionId, FlagId, FlagKind, Framework, Indicator, IndicatorId, Package, ScaleId, Step, ThemeId, UnitId, Words,
};

/// Names a text of a framework.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum TextKey {
    /// The framework's title.
    Title,
    /// Its name in at most twelve characters.
    Short,
    /// For whom, how long, what it prepares for.
    Summary,
    /// Whose words these are.
    Credit,
    /// The name of a step.
    Step(Step),
    /// The sign of a unit.
    Unit(UnitId),
    /// The name of a scale.
    Scale(ScaleId),
    /// The name of a level.
    Level(ScaleId, Level),
    /// A scope question.
    Question(FlagId),
    /// What counts for a scope question.
    Help(FlagId),
    /// The name of an option.
    Option(FlagId, Rc<str>),
    /// The title of a theme.
    Theme(ThemeId),
    /// What a theme covers.
    ThemeSummary(ThemeId),
    /// The title of a criterion.
    Criterion(CriterionId),
    /// A text of an indicator.
    Indicator(IndicatorId, Facet),
    /// A word of the glossary.
    Term(Rc<str>),
    /// What it means.
    Meaning(Rc<str>),
}

/// Which text of an indicator.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Facet {
    /// What is true when all is well.
    Statement,
    /// What it changes for people.
    Why,
    /// Where to look and how to decide.
    Guidance,
    /// What usually shows it, one thing a line.
    Evidence,
    /// What a level looks like.
    Level(Level),
    /// The statement at the other end.
    Opposite,
    /// A remark under a rule.
    Specific(Rc<str>),
    /// What is counted.
    Numerator,
    /// Among what.
    Denominator,
    /// Where the reference value comes from.
    Reference,
}

impl TextKey {
    /// A name for the text that no other one of the framework has: `statement:i1`.
    pub fn name(&self) -> String {
        match self {
            TextKey::Title => "title".to_owned(),
            TextKey::Short => "short".to_owned(),
            TextKey::Summary => "summary".to_owned(),
            TextKey::Credit => "credit".to_owned(),
            TextKey::Step(step) => format!("step:{step:?}"),
            TextKey::Unit(id) => format!("unit:{id}"),
            TextKey::Scale(id) => format!("scale:{id}"),
            TextKey::Level(id, level) => format!("scale:{id}:{level}"),
            TextKey::Question(id) => format!("question:{id}"),
            TextKey::Help(id) => format!("help:{id}"),
            TextKey::Option(id, option) => format!("question:{id}:{option}"),
            TextKey::Theme(id) => format!("theme:{id}"),
            TextKey::ThemeSummary(id) => format!("theme-summary:{id}"),
            TextKey::Criterion(id) => format!("criterion:{id}"),
            TextKey::Indicator(id, facet) => match facet {
                Facet::Level(level) => format!("level:{id}:{level}"),
                Facet::Specific(specific) => format!("specific:{id}:{specific}"),
                facet => format!("{facet:?}:{id}").to_lowercase(),
            },
            TextKey::Term(id) => format!("term:{id}"),
            TextKey::Meaning(id) => format!("meaning:{id}"),
        }
    }

    /// The part that the text belongs to.
    pub fn spot(&self) -> Spot {
        match self {
            TextKey::Title | TextKey::Short | TextKey::Summary | TextKey::Credit | TextKey::Unit(_) => Spot::Framework,
            TextKey::Step(step) => Spot::Step(*step),
            TextKey::Scale(id) | TextKey::Level(id, _) => Spot::Scale(id.clone()),
            TextKey::Question(id) | TextKey::Help(id) | TextKey::Option(id, _) => Spot::Flag(id.clone()),
            TextKey::Theme(id) | TextKey::ThemeSummary(id) => Spot::Theme(id.clone()),
            TextKey::Criterion(id) => Spot::Criterion(id.clone()),
            TextKey::Indicator(id, _) => Spot::Indicator(id.clone()),
            TextKey::Term(id) | TextKey::Meaning(id) => Spot::Term(id.clone()),
        }
    }

    /// The text in these words; empty when it is missing.
    pub fn of(&self, words: &Words) -> Rc<str> {
        match self {
            TextKey::Title => Some(&words.framework.title),
            TextKey::Short => Some(&words.framework.short),
            TextKey::Summary => Some(&words.framework.summary),
            TextKey::Credit => Some(&words.framework.credit),
            TextKey::Step(step) => words.steps.get(step).map(|named| &named.name),
            TextKey::Unit(id) => words.units.get(id),
            TextKey::Scale(id) => words.scales.get(id).map(|scale| &scale.name),
            TextKey::Level(id, level) => words.scales.get(id).and_then(|scale| scale.levels.get(level)),
            TextKey::Question(id) => words.flags.get(id).map(|flag| &flag.question),
            TextKey::Help(id) => words.flags.get(id).map(|flag| &flag.help),
            TextKey::Option(id, option) => words.flags.get(id).and_then(|flag| flag.options.get(option)),
            TextKey::Theme(id) => words.themes.get(id).map(|theme| &theme.title),
            TextKey::ThemeSummary(id) => words.themes.get(id).map(|theme| &theme.summary),
            TextKey::Criterion(id) => words.criteria.get(id).map(|criterion| &criterion.title),
            TextKey::Indicator(id, facet) => return facet.of(words.indicators.get(id)),
            TextKey::Term(id) => words.glossary.get(id).map(|term| &term.term),
            TextKey::Meaning(id) => words.glossary.get(id).map(|term| &term.meaning),
        }
        .cloned()
        .unwrap_or_default()
    }

    /// Whether the structure has a place for the text.
    fn has_place(&self, package: &Draft) -> bool {
        let framework = &package.framework;
        let indicator = |id: &IndicatorId| indicators(framework).find(|indicator| indicator.id == *id);
        let flag = |id: &FlagId| framework.flags.iter().find(|flag| flag.id == *id);
        match self {
            TextKey::Title | TextKey::Short | TextKey::Summary | TextKey::Credit | TextKey::Step(_) => true,
            TextKey::Unit(id) => indicators(framework).any(|indicator| indicator.unit.as_ref() == Some(id)),
            TextKey::Scale(id) => framework.scale(id).is_some(),
            TextKey::Level(id, level) => framework.scale(id).is_some_and(|scale| scale.levels.contains(level)),
            TextKey::Question(id) | TextKey::Help(id) => flag(id).is_some(),
            TextKey::Option(id, option) => flag(id).is_some_and(|flag| match &flag.kind {
                FlagKind::Choice { options, .. } => options.contains(option),
                _ => false,
            }),
            TextKey::Theme(id) | TextKey::ThemeSummary(id) => framework.theme(id).is_some(),
            TextKey::Criterion(id) => framework.themes.iter().flat_map(|theme| &theme.criteria).any(|c| c.id == *id),
            TextKey::Indicator(id, facet) => {
                indicator(id).is_some_and(|indicator| facet.has_place(framework, indicator))
            }
            TextKey::Term(id) | TextKey::Meaning(id) => package.words.values().any(|w| w.glossary.contains_key(id)),
        }
    }

    /// Puts a text in its place. Of a part whose last text goes nothing is kept.
    fn put(&self, words: &mut Words, text: Rc<str>) {
        match self {
            TextKey::Title => words.framework.title = text,
            TextKey::Short => words.framework.short = text,
            TextKey::Summary => words.framework.summary = text,
            TextKey::Credit => words.framework.credit = text,
            TextKey::Step(step) => within(&mut words.steps, step, |named: &mut Named| named.name = text),
            TextKey::Unit(id) => put_text(&mut words.units, id, text),
            TextKey::Scale(id) => within(&mut words.scales, id, |scale| scale.name = text),
            TextKey::Level(id, level) => {
                within(&mut words.scales, id, |scale| put_text(&mut scale.levels, level, text));
            }
            TextKey::Question(id) => within(&mut words.flags, id, |flag| flag.question = text),
            TextKey::Help(id) => within(&mut words.flags, id, |flag| flag.help = text),
            TextKey::Option(id, option) => {
                within(&mut words.flags, id, |flag| put_text(&mut flag.options, option, text));
            }
            TextKey::Theme(id) => within(&mut words.themes, id, |theme| theme.title = text),
            TextKey::ThemeSummary(id) => within(&mut words.themes, id, |theme| theme.summary = text),
            TextKey::Criterion(id) => within(&mut words.criteria, id, |criterion| criterion.title = text),
            TextKey::Indicator(id, facet) => {
                within(&mut words.indicators, id, |words| facet.put(Rc::make_mut(words), text));
            }
            TextKey::Term(id) => within(&mut words.glossary, id, |term| term.term = text),
            TextKey::Meaning(id) => within(&mut words.glossary, id, |term| term.meaning = text),
        }
    }
}

impl Facet {
    fn of(&self, words: Option<&Rc<IndicatorWords>>) -> Rc<str> {
        let Some(words) = words else { return "".into() };
        match self {
            Facet::Statement => Some(&words.statement),
            Facet::Why => Some(&words.why),
            Facet::Guidance => Some(&words.guidance),
            Facet::Evidence => return words.evidence.join("\n").into(),
            Facet::Level(level) => words.levels.get(level),
            Facet::Opposite => Some(&words.opposite),
            Facet::Specific(id) => words.specifics.get(id),
            Facet::Numerator => Some(&words.numerator),
            Facet::Denominator => Some(&words.denominator),
            Facet::Reference => Some(&words.reference),
        }
        .cloned()
        .unwrap_or_default()
    }

    /// Whether an indicator has such a text at all.
    pub(super) fn has_place(&self, framework: &Framework, indicator: &Indicator) -> bool {
        // Where the scale itself is missing, nobody can say what goes with it: all is kept until there is one.
        let on_scale = |goes: fn(&Scale) -> bool| framework.scale_of(indicator).is_none_or(goes);
        match self {
            Facet::Statement | Facet::Why | Facet::Guidance | Facet::Evidence => true,
            Facet::Level(level) => framework.levels_of(indicator).contains(level) || on_scale(|_| false),
            Facet::Opposite => on_scale(|scale| scale.contrast),
            Facet::Specific(id) => indicator.specifics.contains_key(id),
            Facet::Numerator | Facet::Denominator | Facet::Reference => on_scale(|scale| scale.kind == Kind::Quantity),
        }
    }

    fn put(&self, words: &mut IndicatorWords, text: Rc<str>) {
        match self {
            Facet::Statement => words.statement = text,
            Facet::Why => words.why = text,
            Facet::Guidance => words.guidance = text,
            // A line that has just been begun is kept until the field is left.
            Facet::Evidence if text.is_empty() => words.evidence.clear(),
            Facet::Evidence => words.evidence = text.split('\n').map(Into::into).collect(),
            Facet::Level(level) => put_text(&mut words.levels, level, text),
            Facet::Opposite => words.opposite = text,
            Facet::Specific(id) => put_text(&mut words.specifics, id, text),
            Facet::Numerator => words.numerator = text,
            Facet::Denominator => words.denominator = text,
            Facet::Reference => words.reference = text,
        }
    }
}

impl Draft {
    pub(super) fn word(&mut self, key: &TextKey, language: &Rc<str>, text: &Rc<str>) -> Result<(), Refused> {
        if !self.framework.languages.contains(language) || !key.has_place(self) {
            return Err(Refused::NotThere);
        }
        self.put(key, language, text);
        Ok(())
    }

    /// Puts a text in its place without asking whether there is one.
    pub(super) fn put(&mut self, key: &TextKey, language: &Rc<str>, text: &str) {
        let text = if text.trim().is_empty() { "" } else { text };
        let words = self.words.entry(language.clone()).or_default();
        key.put(Rc::make_mut(words), text.into());
        // A word of the glossary exists only in words: the last that is blank stays, as a gap to be filled.
        if let TextKey::Term(id) | TextKey::Meaning(id) = key
            && !self.words.values().any(|words| words.glossary.contains_key(id))
        {
            self.keep_term(id);
        }
    }
}

/// The words of a package in a language, for whoever only wants to read.
pub fn of(package: &Package, key: &TextKey, language: &str) -> Rc<str> {
    package.words.get(language).map(|words| key.of(words)).unwrap_or_default()
}

/// All indicators, those that are no longer asked included.
pub(super) fn indicators(framework: &Framework) -> impl Iterator<Item = &Indicator> {
    framework.themes.iter().flat_map(|theme| &theme.criteria).flat_map(|criterion| &criterion.indicators)
}

/// Changes a member and keeps it only if something is left.
fn within<K: Ord + Clone, V: Default + PartialEq>(map: &mut BTreeMap<K, V>, key: &K, change: impl FnOnce(&mut V)) {
    let mut value = map.remove(key).unwrap_or_default();
    change(&mut value);
    if value != V::default() {
        map.insert(key.clone(), value);
    }
}

fn put_text<K: Ord + Clone>(map: &mut BTreeMap<K, Rc<str>>, key: &K, text: Rc<str>) {
    match text.is_empty() {
        true => drop(map.remove(key)),
        false => drop(map.insert(key.clone(), text)),
    }
}
