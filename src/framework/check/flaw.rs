//! What may be unsound in a framework, and where.

use std::fmt;
use std::rc::Rc;

use crate::framework::rule::RuleFault;
use crate::framework::{CriterionId, FlagId, IndicatorId, ScaleId, Step, ThemeId, UnitId};

/// Something unsound.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// Where.
    pub spot: Spot,
    /// The language of the text it is about; none for the structure.
    pub language: Option<Rc<str>>,
    /// What is wrong.
    pub flaw: Flaw,
}

/// A part of a framework.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Spot {
    /// The framework itself.
    Framework,
    /// A scope question.
    Flag(FlagId),
    /// A scale.
    Scale(ScaleId),
    /// A step of the quality cycle.
    Step(Step),
    /// A theme.
    Theme(ThemeId),
    /// A criterion.
    Criterion(CriterionId),
    /// An indicator.
    Indicator(IndicatorId),
    /// A word of the glossary.
    Term(Rc<str>),
    /// A link to the edition before, by the id that it leads to.
    Link(Rc<str>),
}

/// What is wrong.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Flaw {
    /// The layout is of another version.
    OtherFormat(u32),
    /// A date is not written `YYYY-MM-DD`.
    BadDate(Rc<str>),
    /// The last day comes before the first.
    EndsBeforeItBegins,
    /// The durations of the label do not fit each other.
    BadLabel,
    /// There is no theme.
    NoTheme,
    /// There is no criterion in a theme.
    NoCriterion,
    /// There is no indicator in a criterion.
    NoIndicator,
    /// The default scale does not exist.
    NoDefaultScale(ScaleId),
    /// The indicator's scale does not exist.
    NoScale,
    /// The kind of scale prescribes its levels.
    PrescribedLevels(&'static [i16]),
    /// Levels are missing or do not rise.
    LevelsDoNotRise,
    /// A level is out of bounds.
    LevelOutOfBounds,
    /// Contrasting statements need an ordinal scale.
    ContrastNeedsAgreement,
    /// An id is badly formed.
    BadId,
    /// An id stands twice.
    IdTwice,
    /// A weight is out of bounds.
    BadWeight,
    /// A rule cannot be read or does not fit the questions.
    BadRule(FieldOfRule, RuleFault),
    /// A choice has fewer than two options, or its default is none of them.
    BadOptions,
    /// A number question whose default lies outside its bounds.
    BadBounds,
    /// Unit and direction go with a quantity.
    QuantityParts,
    /// A reference value goes with a quantity.
    ReferenceWithoutQuantity,
    /// The floor is no level of the scale.
    FloorOffScale,
    /// A critical indicator has no floor.
    CriticalWithoutFloor,
    /// Gravity goes with a scale of conformity.
    GravityWithoutConformity,
    /// A link leads to an id that is not here.
    LinkToNowhere,
    /// A link stands twice.
    LinkTwice,
    /// There is no language.
    NoLanguage,
    /// A language has no texts.
    LanguageWithoutTexts(Rc<str>),
    /// Texts are in a language that is not listed.
    TextsWithoutLanguage(Rc<str>),
    /// A text is missing.
    TextMissing,
    /// A text belongs to nothing.
    TextWithoutStructure,
    /// Title and summary are missing.
    NoTitle,
    /// The short name is too long.
    ShortTooLong,
    /// The level names are not those of the scale.
    LevelNames,
    /// The option names are not those of the choice.
    OptionNames,
    /// The step has no name.
    StepWithoutName,
    /// A criterion without a step has no title.
    CriterionWithoutTitle,
    /// The statement is empty.
    NoStatement,
    /// The unit has no sign.
    UnitWithoutSign(UnitId),
    /// The levels described are not those that can be chosen.
    LevelDescriptors,
    /// The opposite is missing, or there although the scale has no contrast.
    Opposite,
    /// The remarks are not those of the structure.
    Specifics,
    /// A numerator without a denominator, or the other way round, or one of something that is no quantity.
    Fraction,
    /// The source of the reference value is missing, or there is no value.
    ReferenceSource,
    /// A text names a number question in braces that does not exist.
    UnknownPlaceholder(Rc<str>),
}

/// Which rule of a part.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum FieldOfRule {
    /// When it applies.
    Applies,
    /// When a remark concerns an organisation.
    Specific(Rc<str>),
}

impl Finding {
    /// The place as those who write files look for it: an id, or a table and an id.
    pub fn place(&self) -> String {
        match (&self.spot, &self.language) {
            (Spot::Framework, None) => self.flaw.member().to_owned(),
            (Spot::Framework, Some(_)) => "framework".to_owned(),
            (Spot::Scale(id), None) => format!("scale {id}"),
            (Spot::Flag(id), None) => id.to_string(),
            (Spot::Step(step), _) => format!("steps.{step:?}").to_lowercase(),
            (Spot::Theme(id), None) => id.to_string(),
            (Spot::Criterion(id), None) => id.to_string(),
            (Spot::Indicator(id), None) => id.to_string(),
            (Spot::Link(id), _) => format!("predecessor.links {id}"),
            (Spot::Scale(id), Some(_)) => format!("scales.{id}"),
            (Spot::Flag(id), Some(_)) => format!("flags.{id}"),
            (Spot::Theme(id), Some(_)) => format!("themes.{id}"),
            (Spot::Criterion(id), Some(_)) => format!("criteria.{id}"),
            (Spot::Indicator(id), Some(_)) => format!("indicators.{id}"),
            (Spot::Term(id), _) => format!("glossary.{id}"),
        }
    }
}

impl Flaw {
    /// The member of `framework.toml` that a flaw of the whole framework is about.
    fn member(&self) -> &'static str {
        match self {
            Flaw::OtherFormat(_) => "format",
            Flaw::BadDate(_) => "valid-from",
            Flaw::EndsBeforeItBegins => "valid-until",
            Flaw::NoDefaultScale(_) => "default-scale",
            Flaw::NoLanguage | Flaw::LanguageWithoutTexts(_) | Flaw::TextsWithoutLanguage(_) => "languages",
            Flaw::BadId => "id",
            _ => "themes",
        }
    }
}

impl fmt::Display for Flaw {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let text = match self {
            Flaw::OtherFormat(format) => {
                return write!(f, "is {format}, this program knows {}", crate::framework::FORMAT);
            }
            Flaw::BadDate(date) => return write!(f, "“{date}” is no date; write YYYY-MM-DD"),
            Flaw::NoDefaultScale(scale) => return write!(f, "there is no scale “{scale}”"),
            Flaw::PrescribedLevels(levels) => return write!(f, "levels of this kind are {levels:?}"),
            Flaw::BadRule(FieldOfRule::Applies, fault) => return write!(f, "applies: {fault}"),
            Flaw::BadRule(FieldOfRule::Specific(id), fault) => return write!(f, "specifics.{id}: {fault}"),
            Flaw::LanguageWithoutTexts(language) => return write!(f, "there is no texts/{language}"),
            Flaw::TextsWithoutLanguage(language) => return write!(f, "texts/{language} exists but is not listed"),
            Flaw::UnitWithoutSign(unit) => return write!(f, "the unit “{unit}” has no sign in this language"),
            Flaw::UnknownPlaceholder(name) => return write!(f, "there is no number question “{{{name}}}”"),
            Flaw::EndsBeforeItBegins => "the last day comes before the first",
            Flaw::BadLabel => "the durations of the label do not fit each other",
            Flaw::NoTheme => "a framework needs at least one theme",
            Flaw::NoCriterion => "a theme needs at least one criterion",
            Flaw::NoIndicator => "a criterion needs at least one indicator",
            Flaw::NoScale => "names a scale that the framework does not have",
            Flaw::LevelsDoNotRise => "levels are two or more numbers that rise",
            Flaw::LevelOutOfBounds => "levels lie between -1000 and 1000",
            Flaw::ContrastNeedsAgreement => "contrasting statements go with the kinds agreement and level",
            Flaw::BadId => "an id is made of a to z, 0 to 9, hyphens and points, 40 at most",
            Flaw::IdTwice => "the id is used twice",
            Flaw::BadWeight => "a weight is a whole number from 1 to 100",
            Flaw::BadOptions => "a choice needs two options or more, and its default is one of them",
            Flaw::BadBounds => "the default lies between the least and the most, which lie within a million",
            Flaw::QuantityParts => "unit and direction go with a quantity, and only with it",
            Flaw::ReferenceWithoutQuantity => "a reference value goes with a quantity",
            Flaw::FloorOffScale => "the floor is not a level of the scale",
            Flaw::CriticalWithoutFloor => "a critical indicator needs a floor",
            Flaw::GravityWithoutConformity => "gravity goes with a scale of conformity",
            Flaw::LinkToNowhere => "a link leads to an id that this edition does not have",
            Flaw::LinkTwice => "the link stands twice",
            Flaw::NoLanguage => "a framework needs at least one language",
            Flaw::TextMissing => "the text is missing in this language",
            Flaw::TextWithoutStructure => "the structure has no such id",
            Flaw::NoTitle => "title and summary are missing",
            Flaw::ShortTooLong => "the short name has more than twelve characters",
            Flaw::LevelNames => "name each level of the scale, and no other",
            Flaw::OptionNames => "name each option of the choice, and no other",
            Flaw::StepWithoutName => "the step has no name in this language",
            Flaw::CriterionWithoutTitle => "a criterion without a step needs a title",
            Flaw::NoStatement => "the statement is empty",
            Flaw::LevelDescriptors => "describe each level of the scale, and no other",
            Flaw::Opposite => "an opposite goes with a contrast scale, and every indicator on one needs it",
            Flaw::Specifics => "word each remark of the structure, and no other",
            Flaw::Fraction => "numerator and denominator go together, with a quantity",
            Flaw::ReferenceSource => "a reference value needs its source in words, and the other way round",
        };
        f.write_str(text)
    }
}
