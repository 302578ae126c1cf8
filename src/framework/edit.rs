//! Changing a framework, one edit at a time. An edit leads from one package to the next and never leaves what nobody
//! could mend: ids stay legal and unique, and no words remain whose structure is gone. What is still missing is left
//! for [`check`](super::check) to find.
//!
//! What stands in an edition that was published is retired instead of removed, since dossiers refer to it.

pub mod begin;
mod fit;
mod flags;
mod identity;
mod ids;
mod indicators;
mod parts;
mod scales;
pub mod starters;
pub mod text;
pub mod wanted;

use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

pub use flags::is_flag_named;
pub use ids::{is_legal, item_ids, legalised};
pub use indicators::floor_to_begin_with;
pub use scales::{is_scale_used, may_contrast};
pub use text::{Facet, TextKey};

use super::check::Spot;
use super::label::Label;
use super::scale::{Decimal, Direction, Kind, Level};
use super::{
    Answer, CriterionId, FlagId, Framework, IndicatorId, Package, Relation, ScaleId, Step, ThemeId, UnitId, Words,
};

/// The most themes, criteria and indicators: the bounds of the file, which an edit must not pass.
pub const THEMES: usize = 200;
/// See [`THEMES`].
pub const CRITERIA: usize = 1_000;
/// See [`THEMES`].
pub const INDICATORS: usize = 3_000;

/// A theme, a criterion or an indicator.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Part {
    /// A theme.
    Theme(ThemeId),
    /// A criterion.
    Criterion(CriterionId),
    /// An indicator.
    Indicator(IndicatorId),
}

/// Which way something moves among its neighbours.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Way {
    /// Towards the beginning.
    Up,
    /// Towards the end.
    Down,
}

/// What tells one edition from another.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Identity {
    /// The framework's id, until something is published.
    Id,
    /// The edition's name.
    Edition,
    /// The first day.
    ValidFrom,
    /// The last day; empty for none.
    ValidUntil,
    /// The licence of the texts.
    Licence,
}

/// How a new scope question is answered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FlagForm {
    /// By yes or no.
    YesNo,
    /// By one of several options.
    Choice,
    /// By a whole number.
    Number,
}

/// Something that whoever writes a framework does.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Edit {
    /// Words a text in a language; blank words take it away.
    Word(TextKey, Rc<str>, Rc<str>),
    /// Sets a part of the edition's identity.
    Identify(Identity, Rc<str>),
    /// Adds a language, in which everything is still to be worded.
    AddLanguage(Rc<str>),
    /// Removes a language with its words.
    RemoveLanguage(Rc<str>),
    /// Makes a language the original.
    OriginalLanguage(Rc<str>),

    /// Adds a theme, with a criterion and an indicator to begin with.
    AddTheme,
    /// Adds a criterion to a theme, with an indicator to begin with.
    AddCriterion(ThemeId),
    /// Adds an indicator to a criterion, behind another one or at the end.
    AddIndicator(CriterionId, Option<IndicatorId>),
    /// Puts a copy of an indicator behind it.
    Duplicate(IndicatorId),
    /// Moves a part by one place, into the neighbouring theme or criterion when it stood at the edge.
    Shift(Part, Way),
    /// Moves an indicator to the end of a criterion, or a criterion to the end of a theme.
    Place(Part, Rc<str>),
    /// Removes a part; what stands in a published edition is retired.
    Remove(Part),
    /// No longer asks an indicator.
    Retire(IndicatorId),
    /// Asks a retired indicator again.
    Restore(IndicatorId),
    /// Sets the number of a theme or indicator, as printed.
    Number(Part, Rc<str>),
    /// Says whether each organisation fills a theme with one of its own.
    Blank(ThemeId, bool),
    /// Says whether a round looks at all themes.
    Whole(bool),
    /// Says for how long a label is given on it, and what follows from findings; none when none is given.
    Label(Option<Label>),
    /// Numbers everything in its order: 1, 1.1, 1.1.1.
    Renumber,
    /// Sets the weight of a part.
    Weigh(Part, u32),
    /// Sets the step of a criterion or indicator.
    InStep(Part, Option<Step>),
    /// Sets the rule of a theme or indicator; blank for none.
    Applies(Part, Rc<str>),
    /// Says how a theme or indicator compares to that of the edition before.
    Relate(Rc<str>, Relation),

    /// Rates an indicator on a scale; none for the framework's default.
    OnScale(IndicatorId, Option<ScaleId>),
    /// Makes an indicator critical below a floor, or no longer critical.
    Floor(IndicatorId, Option<Level>),
    /// Sets the unit of a quantity.
    Measure(IndicatorId, UnitId),
    /// Gives a quantity a unit that the framework does not have yet.
    AddUnit(IndicatorId),
    /// Sets which way a quantity is better.
    Better(IndicatorId, Direction),
    /// Sets the reference value of a quantity.
    Reference(IndicatorId, Option<Decimal>),
    /// Says whether whatever is missing is a major non-conformity.
    MajorOnly(IndicatorId, bool),
    /// Adds a remark that stands under a rule.
    AddSpecific(IndicatorId),
    /// Sets the rule of a remark.
    SpecificRule(IndicatorId, Rc<str>, Rc<str>),
    /// Removes a remark.
    RemoveSpecific(IndicatorId, Rc<str>),

    /// Adds a scale with the levels and names that its kind usually has.
    AddScale(Kind),
    /// Sets the levels of a scale whose kind prescribes none.
    Levels(ScaleId, Vec<Level>),
    /// Says whether a scale runs from an opposite to the statement.
    Contrast(ScaleId, bool),
    /// Makes a scale that of all indicators that name none.
    DefaultScale(ScaleId),
    /// Removes a scale on which nothing is rated.
    RemoveScale(ScaleId),

    /// Adds a scope question.
    AddFlag(FlagForm),
    /// Sets the answer until someone gives one.
    FlagDefault(FlagId, Answer),
    /// Sets the bounds of a number question.
    Bounds(FlagId, i64, i64),
    /// Sets the rule under which a question is asked; blank for always.
    FlagApplies(FlagId, Rc<str>),
    /// Adds an option to a choice.
    AddOption(FlagId),
    /// Removes an option that no rule names.
    RemoveOption(FlagId, Rc<str>),
    /// Renames an option, and in all rules.
    RenameOption(FlagId, Rc<str>, Rc<str>),
    /// Renames a question, and in all rules and texts.
    RenameFlag(FlagId, Rc<str>),
    /// Moves a question by one place.
    ShiftFlag(FlagId, Way),
    /// Removes a question that no rule and no text names.
    RemoveFlag(FlagId),

    /// Adds a word to the glossary.
    AddTerm,
    /// Removes a word from the glossary.
    RemoveTerm(Rc<str>),
}

/// Why an edit is not done. Nothing changes then.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refused {
    /// What it is about is not there, or not of that kind.
    NotThere,
    /// It stands at the edge already.
    AtTheEdge,
    /// There are as many as a framework may have.
    TooMany,
    /// A framework keeps at least one language.
    LastLanguage,
    /// The language is there already, or is no language code.
    BadLanguage,
    /// The id is badly formed or taken.
    BadId,
    /// An id never changes once an edition was published.
    IdPublished,
    /// An edition needs a name that none has that was published, without a slash.
    BadEdition,
    /// Indicators are rated on the scale.
    ScaleInUse,
    /// The kind of scale prescribes its levels, or they do not rise.
    BadLevels,
    /// A rule or a text names the question or option.
    FlagNamed,
    /// The answer or the bounds do not fit the question.
    BadAnswer,
    /// The scale has no level that could be a floor.
    NoFloor,
}

/// What was published before, and therefore stays.
#[derive(Clone, Debug, Default)]
pub struct Past {
    /// Ids of themes, criteria and indicators that stand in a published edition.
    pub items: Rc<BTreeSet<Rc<str>>>,
    /// The names of published editions.
    pub editions: BTreeSet<Rc<str>>,
}

/// An edit that was done.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Done {
    /// The framework as it is now.
    pub package: Package,
    /// What is in hand now, when the edit changes that: what was added, or the neighbour of what was removed.
    pub at: Option<Spot>,
}

/// Does an edit, or says why not.
pub fn apply(package: &Package, edit: &Edit, past: &Past) -> Result<Done, Refused> {
    let mut draft = Draft { framework: package.framework.clone(), words: package.words.clone() };
    let at = draft.take(edit, past)?;
    Ok(Done { package: Package { framework: draft.framework, words: draft.words }, at })
}

/// The same edit once its field was left: words without blanks around them.
pub fn tidied(edit: &Edit) -> Edit {
    match edit {
        Edit::Word(key, language, words) => {
            let lines: Vec<&str> = match key {
                TextKey::Indicator(_, Facet::Evidence) => {
                    words.lines().map(str::trim).filter(|line| !line.is_empty()).collect()
                }
                _ => vec![words.trim()],
            };
            Edit::Word(key.clone(), language.clone(), lines.join("\n").into())
        }
        edit => edit.clone(),
    }
}

/// A framework in the middle of an edit.
struct Draft {
    framework: Rc<Framework>,
    words: BTreeMap<Rc<str>, Rc<Words>>,
}

impl Draft {
    fn framework(&mut self) -> &mut Framework {
        Rc::make_mut(&mut self.framework)
    }

    /// The words of all languages, one after the other.
    fn each_words(&mut self, mut change: impl FnMut(&str, &mut Words)) {
        for (language, words) in &mut self.words {
            change(language, Rc::make_mut(words));
        }
    }

    fn take(&mut self, edit: &Edit, past: &Past) -> Result<Option<Spot>, Refused> {
        match edit {
            Edit::Word(key, language, words) => self.word(key, language, words)?,
            Edit::Identify(field, value) => self.identify(*field, value, past)?,
            Edit::AddLanguage(code) => self.add_language(code)?,
            Edit::RemoveLanguage(code) => self.remove_language(code)?,
            Edit::OriginalLanguage(code) => self.put_language_first(code)?,

            Edit::AddTheme => return self.add_theme(past).map(Some),
            Edit::AddCriterion(theme) => return self.add_criterion(theme, past).map(Some),
            Edit::AddIndicator(criterion, after) => {
                return self.add_indicator(criterion, after.as_ref(), past).map(Some);
            }
            Edit::Duplicate(indicator) => return self.duplicate(indicator, past).map(Some),
            Edit::Shift(part, way) => self.shift(part, *way)?,
            Edit::Place(part, into) => self.place(part, into)?,
            Edit::Remove(part) => return self.remove(part, past).map(Some),
            Edit::Retire(indicator) => self.indicator(indicator)?.retired = true,
            Edit::Restore(indicator) => self.indicator(indicator)?.retired = false,
            Edit::Number(part, number) => self.number(part, number)?,
            Edit::Blank(theme, blank) => self.theme(theme)?.blank = *blank,
            Edit::Whole(whole) => self.framework().whole = *whole,
            Edit::Label(label) => self.framework().label = *label,
            Edit::Renumber => self.renumber(),
            Edit::Weigh(part, weight) => self.weigh(part, *weight)?,
            Edit::InStep(part, step) => self.put_in_step(part, *step)?,
            Edit::Applies(part, rule) => self.apply_under(part, rule)?,
            Edit::Relate(item, relation) => self.relate(item, *relation)?,

            Edit::OnScale(indicator, scale) => self.put_on_scale(indicator, scale.as_ref())?,
            Edit::Floor(indicator, floor) => self.set_floor(indicator, *floor)?,
            Edit::Measure(indicator, unit) => self.set_unit(indicator, unit)?,
            Edit::AddUnit(indicator) => self.add_unit(indicator)?,
            Edit::Better(indicator, direction) => self.quantity(indicator)?.direction = Some(*direction),
            Edit::Reference(indicator, value) => self.quantity(indicator)?.reference = *value,
            Edit::MajorOnly(indicator, is_major) => self.set_gravity(indicator, *is_major)?,
            Edit::AddSpecific(indicator) => self.add_specific(indicator)?,
            Edit::SpecificRule(indicator, specific, rule) => self.set_specific(indicator, specific, rule)?,
            Edit::RemoveSpecific(indicator, specific) => self.remove_specific(indicator, specific)?,

            Edit::AddScale(kind) => return self.add_scale(*kind).map(Some),
            Edit::Levels(scale, levels) => self.set_levels(scale, levels)?,
            Edit::Contrast(scale, contrast) => self.set_contrast(scale, *contrast)?,
            Edit::DefaultScale(scale) => self.set_default_scale(scale)?,
            Edit::RemoveScale(scale) => return self.remove_scale(scale).map(Some),

            Edit::AddFlag(form) => return self.add_flag(*form).map(Some),
            Edit::FlagDefault(flag, answer) => self.set_flag_default(flag, answer)?,
            Edit::Bounds(flag, min, max) => self.set_bounds(flag, *min, *max)?,
            Edit::FlagApplies(flag, rule) => self.flag(flag)?.applies = parts::rule(rule),
            Edit::AddOption(flag) => self.add_option(flag)?,
            Edit::RemoveOption(flag, option) => self.remove_option(flag, option)?,
            Edit::RenameOption(flag, from, to) => self.rename_option(flag, from, to)?,
            Edit::RenameFlag(flag, to) => self.rename_flag(flag, to)?,
            Edit::ShiftFlag(flag, way) => self.shift_flag(flag, *way)?,
            Edit::RemoveFlag(flag) => return self.remove_flag(flag).map(Some),

            Edit::AddTerm => return self.add_term().map(Some),
            Edit::RemoveTerm(term) => return self.remove_term(term).map(Some),
        }
        Ok(None)
    }
}
