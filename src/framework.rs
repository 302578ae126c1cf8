//! What an organisation is assessed against: themes, criteria, indicators and the scales on which they are rated.
//!
//! The structure holds ids, numbers, order, scales and rules, and no prose; the words of each language stand in
//! [`Words`] under the same ids. `indicators/README.md` documents the folder form, [`source`] reads it and
//! [`check`] says what is unsound.

pub mod catalogue;
pub mod check;
pub mod conversion;
pub mod cross_map;
pub mod edit;
pub mod editions;
pub mod label;
pub mod reading;
pub mod rule;
pub mod scale;
pub mod scope;
pub mod search;
pub mod source;
pub mod succession;
pub mod words;

use std::collections::BTreeMap;
use std::fmt;
use std::rc::Rc;

use serde::{Deserialize, Serialize};

pub use catalogue::Card;
use label::Label;
use rule::Rule;
use scale::{Decimal, Direction, Level, Scale};
pub use scope::{Answer, Answers, Flag, FlagKind, Scope};
pub use words::Words;

/// The version of the framework layout that this program reads and writes.
pub const FORMAT: u32 = 1;

/// Declares an id: a short text that is cheap to clone and never mistaken for another kind of id.
macro_rules! text_id {
    ($(#[$doc:meta] $name:ident),* $(,)?) => {$(
        #[$doc]
        #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[serde(transparent)]
        pub struct $name(pub Rc<str>);

        impl $name {
            /// The id as written in files.
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl From<&str> for $name {
            fn from(text: &str) -> Self {
                Self(text.into())
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }
    )*};
}

text_id! {
    /// Names a framework, whatever its edition: `qual`.
    FrameworkId,
    /// Names a theme within its framework: `t10`.
    ThemeId,
    /// Names a criterion within its framework: `t10-p`.
    CriterionId,
    /// Names an indicator within its framework: `t10-p1`. It never changes, since dossiers refer to it.
    IndicatorId,
    /// Names a scale within its framework: `level4`.
    ScaleId,
    /// Names a scope question: `placements`.
    FlagId,
    /// Names a unit of a quantity: `percent`.
    UnitId,
}

/// Which framework, in which edition. A dossier keeps to the edition it began a round with.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct FrameworkRef {
    /// The framework.
    pub id: FrameworkId,
    /// Its edition, as printed: `2026`.
    pub edition: Rc<str>,
}

impl fmt::Display for FrameworkRef {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}-{}", self.id, self.edition)
    }
}

/// The structure of one edition of a framework.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Framework {
    /// The layout version, [`FORMAT`].
    pub format: u32,
    /// The framework's id.
    pub id: FrameworkId,
    /// The edition, as printed.
    pub edition: Rc<str>,
    /// The first day on which this edition holds, `YYYY-MM-DD`.
    pub valid_from: Rc<str>,
    /// The last day, when it is known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub valid_until: Option<Rc<str>>,
    /// The licence of the texts, by its SPDX name where it has one.
    #[serde(default, skip_serializing_if = "str::is_empty")]
    pub licence: Rc<str>,
    /// The edition before this one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub predecessor: Option<Predecessor>,
    /// Whether a round looks at all themes, as a label asks; otherwise one to three of them are advised.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub whole: bool,
    /// The label or certificate that is given on it; none when there is none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub label: Option<Label>,
    /// The scale of indicators that name none.
    pub default_scale: ScaleId,
    /// Language codes for which texts exist; the first is the original.
    pub languages: Vec<Rc<str>>,
    /// Scope questions.
    #[serde(default)]
    pub flags: Vec<Flag>,
    /// The scales in use.
    pub scales: Vec<Scale>,
    /// The themes in printed order.
    #[serde(default)]
    pub themes: Vec<Theme>,
}

/// The edition before, and what became of its themes and indicators. Ids that both editions share are equal in
/// meaning unless a link says otherwise.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Predecessor {
    /// Its edition.
    pub edition: Rc<str>,
    /// What became of what.
    #[serde(default)]
    pub links: Vec<Link>,
}

/// Says how a theme or indicator compares to one of the edition before.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Link {
    /// The id in the edition before.
    pub from: Rc<str>,
    /// The id here.
    pub to: Rc<str>,
    /// What the one here is, compared to the one before.
    pub relation: Relation,
}

/// How a theme or indicator compares to the one that it succeeds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Relation {
    /// It asks the same.
    Equal,
    /// It asks more.
    Wider,
    /// It asks a part of it.
    Narrower,
    /// Each asks something that the other does not.
    Overlapping,
}

/// A theme: the part of an organisation's life that a round looks at.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Theme {
    /// The theme's id.
    pub id: ThemeId,
    /// The number as printed.
    pub number: Rc<str>,
    /// When the theme concerns an organisation; always when absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub applies: Option<Rule>,
    /// The theme's weight in the whole.
    #[serde(default = "one", skip_serializing_if = "is_one")]
    pub weight: u32,
    /// A sheet that each organisation fills with a theme of its own.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub blank: bool,
    /// The criteria in printed order.
    pub criteria: Vec<Criterion>,
}

/// A criterion groups indicators within a theme; in a framework built on the quality cycle it is a step of it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Criterion {
    /// The criterion's id.
    pub id: CriterionId,
    /// The step of the quality cycle that its indicators belong to.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub step: Option<Step>,
    /// The criterion's weight in its theme.
    #[serde(default = "one", skip_serializing_if = "is_one")]
    pub weight: u32,
    /// The indicators in printed order.
    pub indicators: Vec<Indicator>,
}

/// An indicator: the statement or measure that is rated.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Indicator {
    /// The indicator's id.
    pub id: IndicatorId,
    /// The number as printed.
    pub number: Rc<str>,
    /// The scale, when it is not the framework's default.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub scale: Option<ScaleId>,
    /// The indicator's weight in its criterion.
    #[serde(default = "one", skip_serializing_if = "is_one")]
    pub weight: u32,
    /// The step of the quality cycle, when its criterion mixes steps.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub step: Option<Step>,
    /// When the indicator concerns an organisation; always when absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub applies: Option<Rule>,
    /// Below its floor, a critical indicator caps the verdict whatever the mean.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub critical: bool,
    /// The lowest level that a critical indicator may have.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub floor: Option<Level>,
    /// The unit of a quantity.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub unit: Option<UnitId>,
    /// Which way is better for a quantity.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub direction: Option<Direction>,
    /// A published value of a quantity to look at; never a norm.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reference: Option<Decimal>,
    /// How grave a finding may be, on a scale of conformity.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub gravity: Option<Gravity>,
    /// Remarks that concern an organisation under a rule; their texts stand under the same ids.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub specifics: BTreeMap<Rc<str>, Rule>,
    /// No longer asked; kept because dossiers refer to it.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub retired: bool,
}

/// How grave a finding on an indicator may be.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Gravity {
    /// Partly met is a minor non-conformity, not met a major one.
    Graded,
    /// Whatever is missing is a major non-conformity.
    MajorOnly,
}

/// The four steps of the quality cycle; Qualéduc says projeter, mettre en œuvre, évaluer, ajuster.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Step {
    /// Projeter.
    Plan,
    /// Mettre en œuvre.
    Do,
    /// Évaluer.
    Check,
    /// Ajuster.
    Act,
}

impl Step {
    /// The steps in the order of the cycle.
    pub const ALL: [Step; 4] = [Step::Plan, Step::Do, Step::Check, Step::Act];
}

/// Everything about one edition: what travels in a dossier's file, so that a reader needs nothing else.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Package {
    /// The structure.
    pub framework: Rc<Framework>,
    /// The words, by language code.
    pub words: BTreeMap<Rc<str>, Rc<Words>>,
}

/// An indicator with the theme and criterion it stands in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Place<'a> {
    /// The theme.
    pub theme: &'a Theme,
    /// The criterion.
    pub criterion: &'a Criterion,
    /// The indicator.
    pub indicator: &'a Indicator,
}

impl<'a> Place<'a> {
    /// The step of the quality cycle that the indicator belongs to.
    pub fn step(&self) -> Option<Step> {
        self.indicator.step.or(self.criterion.step)
    }

    /// Whether the indicator concerns an organisation with these answers.
    pub fn concerns(&self, answers: &Answers) -> bool {
        self.rules().all(|rule| rule.holds(answers))
    }

    /// The questions whose answers leave the indicator out; none when it concerns the organisation.
    pub fn left_out_by(self, answers: &Answers) -> Vec<&'a FlagId> {
        let mut flags: Vec<&FlagId> = self.rules().flat_map(|rule| rule.reasons(answers)).collect();
        flags.sort();
        flags.dedup();
        flags
    }

    fn rules(self) -> impl Iterator<Item = &'a Rule> {
        self.theme.applies.iter().chain(&self.indicator.applies)
    }
}

impl Indicator {
    /// What a share is multiplied by to stand in the indicator's unit: 100 for percent and for so many per hundred.
    pub fn factor(&self) -> i64 {
        match self.unit.as_ref().map(UnitId::as_str) {
            Some("percent" | "per100") => 100,
            _ => 1,
        }
    }

    /// Whether a level may be chosen as far as the indicator's gravity goes: where whatever is missing is major, there
    /// is no minor finding.
    pub fn allows(&self, level: Level) -> bool {
        self.gravity != Some(Gravity::MajorOnly) || level != scale::MINOR
    }
}

impl Framework {
    /// The name and edition, as dossiers refer to it.
    pub fn reference(&self) -> FrameworkRef {
        FrameworkRef { id: self.id.clone(), edition: self.edition.clone() }
    }

    /// All indicators that are asked, in printed order.
    pub fn places(&self) -> impl Iterator<Item = Place<'_>> {
        self.themes.iter().flat_map(Theme::places)
    }

    /// The theme of that id.
    pub fn theme(&self, id: &ThemeId) -> Option<&Theme> {
        self.themes.iter().find(|theme| theme.id == *id)
    }

    /// The indicator of that id, with its theme and criterion.
    pub fn place(&self, id: &IndicatorId) -> Option<Place<'_>> {
        self.places().find(|place| place.indicator.id == *id)
    }

    /// The scale of that id.
    pub fn scale(&self, id: &ScaleId) -> Option<&Scale> {
        self.scales.iter().find(|scale| scale.id == *id)
    }

    /// The scale on which an indicator is rated. A sound framework has one for each of its indicators.
    pub fn scale_of(&self, indicator: &Indicator) -> Option<&Scale> {
        self.scale(indicator.scale.as_ref().unwrap_or(&self.default_scale))
    }

    /// Whether an indicator is a follow-up measure: a quantity beside the ratings.
    pub fn is_measure(&self, indicator: &Indicator) -> bool {
        self.scale_of(indicator).is_some_and(|scale| scale.kind == scale::Kind::Quantity)
    }

    /// The levels that may be chosen for an indicator: those of its scale, without the minor finding where every
    /// failure is major.
    pub fn levels_of(&self, indicator: &Indicator) -> Vec<Level> {
        let levels = self.scale_of(indicator).map(|scale| scale.levels.as_slice()).unwrap_or_default();
        levels.iter().copied().filter(|level| indicator.allows(*level)).collect()
    }

    /// The answers to the scope questions before anyone gave one.
    pub fn default_scope(&self) -> Scope {
        Scope(self.flags.iter().map(|flag| (flag.id.clone(), flag.default_answer())).collect())
    }

    /// The answers that count for an organisation.
    pub fn answers(&self, scope: &Scope) -> Answers {
        Answers::resolve(&self.flags, scope)
    }
}

impl Theme {
    /// Whether anything of the theme is asked. Nothing is once its last indicator was retired; it then stays for the
    /// sake of dossiers that looked at it.
    pub fn is_asked(&self) -> bool {
        self.blank || self.places().next().is_some()
    }

    /// The theme's indicators that are asked, in printed order.
    pub fn places(&self) -> impl Iterator<Item = Place<'_>> {
        self.criteria.iter().flat_map(move |criterion| {
            let asked = criterion.indicators.iter().filter(|indicator| !indicator.retired);
            asked.map(move |indicator| Place { theme: self, criterion, indicator })
        })
    }
}

fn one() -> u32 {
    1
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde hands a reference")]
fn is_one(weight: &u32) -> bool {
    *weight == 1
}
