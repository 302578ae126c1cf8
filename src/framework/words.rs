//! The words of a framework in one language, under the ids of its structure.

use std::collections::BTreeMap;
use std::rc::Rc;

use serde::{Deserialize, Serialize};

use super::scale::Level;
use super::{Criterion, CriterionId, FlagId, IndicatorId, ScaleId, Step, ThemeId, UnitId};

/// All words of a framework in one language.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Words {
    /// Title, summary and credit of the framework.
    pub framework: Title,
    /// The names of the four steps.
    pub steps: BTreeMap<Step, Named>,
    /// The names of scales and of their levels.
    pub scales: BTreeMap<ScaleId, ScaleWords>,
    /// Unit signs: `%`.
    pub units: BTreeMap<UnitId, Rc<str>>,
    /// Scope questions.
    pub flags: BTreeMap<FlagId, FlagWords>,
    /// Themes.
    pub themes: BTreeMap<ThemeId, ThemeWords>,
    /// Criteria that have a title of their own.
    pub criteria: BTreeMap<CriterionId, CriterionWords>,
    /// Indicators.
    pub indicators: BTreeMap<IndicatorId, Rc<IndicatorWords>>,
    /// Words that the framework keeps apart, by an id that all languages share.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub glossary: BTreeMap<Rc<str>, Term>,
}

/// A word of the framework's glossary.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Term {
    /// The word.
    pub term: Rc<str>,
    /// What it means here, and what it does not.
    pub meaning: Rc<str>,
}

/// Title and summary of a framework.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Title {
    /// The name.
    pub title: Rc<str>,
    /// A name of at most twelve characters, for tight places.
    #[serde(default, skip_serializing_if = "str::is_empty")]
    pub short: Rc<str>,
    /// Two or three sentences: for whom, how long, what it prepares for.
    pub summary: Rc<str>,
    /// Whose words these are and what they rest on.
    #[serde(default, skip_serializing_if = "str::is_empty")]
    pub credit: Rc<str>,
}

/// Something that has a name and nothing more.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Named {
    /// The name.
    pub name: Rc<str>,
}

/// The words of a scale.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ScaleWords {
    /// The scale's name.
    pub name: Rc<str>,
    /// The name of each level.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub levels: BTreeMap<Level, Rc<str>>,
}

/// The words of a scope question.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FlagWords {
    /// The question.
    pub question: Rc<str>,
    /// The name of each option of a choice.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub options: BTreeMap<Rc<str>, Rc<str>>,
    /// What counts.
    #[serde(default, skip_serializing_if = "str::is_empty")]
    pub help: Rc<str>,
}

/// The words of a theme.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ThemeWords {
    /// The title.
    pub title: Rc<str>,
    /// What the theme covers.
    pub summary: Rc<str>,
}

/// The words of a criterion.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CriterionWords {
    /// The title.
    pub title: Rc<str>,
}

/// The words of an indicator.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct IndicatorWords {
    /// What is true when all is well, or the name of the measure.
    pub statement: Rc<str>,
    /// What it changes for people.
    #[serde(default, skip_serializing_if = "str::is_empty")]
    pub why: Rc<str>,
    /// Where to look and how to decide; how a measure is computed.
    #[serde(default, skip_serializing_if = "str::is_empty")]
    pub guidance: Rc<str>,
    /// What usually shows it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub evidence: Vec<Rc<str>>,
    /// What each level looks like for this very indicator.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub levels: BTreeMap<Level, Rc<str>>,
    /// The statement at the other end of a contrast scale.
    #[serde(default, skip_serializing_if = "str::is_empty")]
    pub opposite: Rc<str>,
    /// Remarks that concern an organisation under a rule, by the ids of the structure.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub specifics: BTreeMap<Rc<str>, Rc<str>>,
    /// What is counted, of a measure that is a share or a rate.
    #[serde(default, skip_serializing_if = "str::is_empty")]
    pub numerator: Rc<str>,
    /// Among what it is counted.
    #[serde(default, skip_serializing_if = "str::is_empty")]
    pub denominator: Rc<str>,
    /// Where the reference value of a measure comes from, with its year.
    #[serde(default, skip_serializing_if = "str::is_empty")]
    pub reference: Rc<str>,
}

impl Words {
    /// What a criterion is called: its own title, or else the name of its step.
    pub fn criterion_title(&self, criterion: &Criterion) -> Rc<str> {
        let own = self.criteria.get(&criterion.id).map(|words| words.title.clone());
        let step = || criterion.step.and_then(|step| self.steps.get(&step)).map(|words| words.name.clone());
        own.or_else(step).unwrap_or_default()
    }

    /// Adds the words of another file of the same language, and returns the ids that both files word.
    pub fn join(&mut self, other: Words) -> Vec<String> {
        if other.framework != Title::default() {
            self.framework = other.framework;
        }
        let mut twice = Vec::new();
        add(&mut self.steps, other.steps, |step| format!("steps.{step:?}"), &mut twice);
        add(&mut self.scales, other.scales, |id| format!("scales.{id}"), &mut twice);
        add(&mut self.units, other.units, |id| format!("units.{id}"), &mut twice);
        add(&mut self.flags, other.flags, |id| format!("flags.{id}"), &mut twice);
        add(&mut self.themes, other.themes, |id| format!("themes.{id}"), &mut twice);
        add(&mut self.criteria, other.criteria, |id| format!("criteria.{id}"), &mut twice);
        add(&mut self.indicators, other.indicators, |id| format!("indicators.{id}"), &mut twice);
        add(&mut self.glossary, other.glossary, |id| format!("glossary.{id}"), &mut twice);
        twice
    }
}

fn add<K: Ord + Clone, V>(
    into: &mut BTreeMap<K, V>,
    from: BTreeMap<K, V>,
    place: impl Fn(&K) -> String,
    twice: &mut Vec<String>,
) {
    for (key, value) in from {
        let where_it_stands = place(&key);
        if into.insert(key, value).is_some() {
            twice.push(where_it_stands);
        }
    }
}
