//! What is unsound in a label's rule, and where: shown beside the form in which it is edited. An unsound rule is kept and
//! judged all the same, so that an author may stop in the middle.

use std::ops::Range;

use serde::{Deserialize, Serialize};

use super::{Basis, Condition, Grade, GradeId, LabelRule};
use crate::compare::frame::Frame;
use crate::compare::hundredths::Hundredths;
use crate::framework::scale::Level;
use crate::framework::{FrameworkRef, IndicatorId, ThemeId};

/// Something that is unsound.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Fault {
    /// Where.
    pub spot: Spot,
    /// What.
    pub flaw: Flaw,
}

/// A place in a rule, counted from 0.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", rename_all_fields = "kebab-case")]
pub enum Spot {
    /// The rule itself.
    Rule,
    /// A grade.
    Grade(usize),
    /// A condition.
    Condition {
        /// Of which grade.
        grade: usize,
        /// Which of its conditions.
        condition: usize,
    },
}

/// What is unsound.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", rename_all_fields = "kebab-case")]
pub enum Flaw {
    /// It is about another framework edition.
    OtherFramework(FrameworkRef),
    /// It has no grade.
    NoGrade,
    /// Two grades have one id.
    SameGrade(GradeId),
    /// Several grades, and this one has no name.
    NoName,
    /// The grade asks for nothing, so everybody has it.
    NoCondition,
    /// The grade asks for this already.
    SameCondition,
    /// The framework has no such theme.
    UnknownTheme(ThemeId),
    /// The framework has no such indicator.
    UnknownIndicator(IndicatorId),
    /// It names no indicator.
    NoIndicator,
    /// The indicator's scale does not have the level.
    NoSuchLevel {
        /// The indicator.
        indicator: IndicatorId,
        /// The level.
        level: Level,
    },
    /// No scale of the theme has the level, or none at all of the framework's.
    NoScaleWithLevel(Level),
    /// Nothing there can be averaged: findings are counted and measures stand for themselves.
    NothingToAverage,
    /// Nobody rates in findings of conformity there, and nobody reviews.
    NothingOfConformity,
    /// Its number is 0: everybody meets it, or nobody does.
    Zero,
    /// The lower grade asks for something that this one, which is higher, does not.
    WeakerThan {
        /// The lower grade.
        lower: GradeId,
        /// Which of its conditions, from 0.
        condition: usize,
    },
}

/// Everything that is unsound in a rule on the framework of a frame.
pub fn faults(rule: &LabelRule, frame: &Frame) -> Vec<Fault> {
    let mut found = Vec::new();
    let mut add = |spot, flaw| found.push(Fault { spot, flaw });
    if rule.framework != frame.framework {
        add(Spot::Rule, Flaw::OtherFramework(frame.framework.clone()));
    }
    if rule.grades.is_empty() {
        add(Spot::Rule, Flaw::NoGrade);
    }
    for (index, grade) in rule.grades.iter().enumerate() {
        if rule.grades[..index].iter().any(|other| other.id == grade.id) {
            add(Spot::Grade(index), Flaw::SameGrade(grade.id.clone()));
        }
        if rule.grades.len() > 1 && grade.name.trim().is_empty() {
            add(Spot::Grade(index), Flaw::NoName);
        }
        if grade.conditions.is_empty() {
            add(Spot::Grade(index), Flaw::NoCondition);
        }
        for (place, condition) in grade.conditions.iter().enumerate() {
            let spot = Spot::Condition { grade: index, condition: place };
            if grade.conditions[..place].contains(condition) {
                add(spot, Flaw::SameCondition);
            }
            flaws_of(condition, rule.basis, frame).into_iter().for_each(|flaw| add(spot, flaw));
        }
        if let Some(lower) = rule.grades.get(index + 1) {
            weaker(grade, lower).into_iter().for_each(|flaw| add(Spot::Grade(index), flaw));
        }
    }
    found
}

fn flaws_of(condition: &Condition, basis: Basis, frame: &Frame) -> Vec<Flaw> {
    match condition {
        _ if asks_nothing(condition) => vec![Flaw::Zero],
        Condition::ThemeMean { theme, .. } => {
            in_theme(frame, theme.as_ref(), Flaw::NothingToAverage, |column| averages(frame, column))
        }
        Condition::Mean { .. } => in_theme(frame, None, Flaw::NothingToAverage, |column| averages(frame, column)),
        Condition::Floor { theme, level } => {
            in_theme(frame, theme.as_ref(), Flaw::NoScaleWithLevel(*level), |column| holds(frame, column, *level))
        }
        Condition::Mandatory { indicators, .. } if indicators.is_empty() => vec![Flaw::NoIndicator],
        Condition::Mandatory { indicators, level } => {
            let flaw = |id: &IndicatorId| match frame.column(id) {
                None => Some(Flaw::UnknownIndicator(id.clone())),
                Some(column) if holds(frame, column, *level) => None,
                Some(_) => Some(Flaw::NoSuchLevel { indicator: id.clone(), level: *level }),
            };
            indicators.iter().filter_map(flaw).collect()
        }
        // Reviewers raise findings whatever the scale; an organisation rates none where no scale knows them.
        Condition::NoMajor | Condition::FewerMinors { .. }
            if basis == Basis::Own && !frame.indicators.iter().any(|it| it.is_of_conformity()) =>
        {
            vec![Flaw::NothingOfConformity]
        }
        _ => Vec::new(),
    }
}

/// Whether a number is zero, with which a condition says nothing, or nobody meets it.
fn asks_nothing(condition: &Condition) -> bool {
    match condition {
        Condition::Coverage { at_least }
        | Condition::Mean { at_least }
        | Condition::ThemeMean { at_least, .. }
        | Condition::Evidenced { at_least }
        | Condition::Agreed { at_least }
        | Condition::Judged { at_least } => *at_least == Hundredths::NONE,
        Condition::FewerMinors { than: n } | Condition::Recent { months: n } | Condition::Panels { at_least: n } => {
            *n == 0
        }
        _ => false,
    }
}

fn averages(frame: &Frame, column: usize) -> bool {
    frame.indicators[column].scale.as_ref().is_some_and(|scale| scale.kind.may_be_averaged())
}

fn holds(frame: &Frame, column: usize, level: Level) -> bool {
    frame.indicators[column].scale.as_ref().is_some_and(|scale| scale.holds(level))
}

/// The flaw, unless some indicator of the theme is as it should be, or of any theme when none is named.
fn in_theme(frame: &Frame, theme: Option<&ThemeId>, flaw: Flaw, fits: impl Fn(usize) -> bool) -> Vec<Flaw> {
    let columns: Range<usize> = match theme.map(|id| (id, frame.theme(id))) {
        None => 0..frame.indicators.len(),
        Some((_, Some(index))) => frame.columns_of(index),
        Some((id, None)) => return vec![Flaw::UnknownTheme(id.clone())],
    };
    if columns.into_iter().any(fits) { Vec::new() } else { vec![flaw] }
}

/// What a lower grade asks for and a higher one does not.
fn weaker(higher: &Grade, lower: &Grade) -> Vec<Flaw> {
    let asked = |condition: &Condition| higher.conditions.iter().any(|stronger| implies(stronger, condition));
    let is_asked = |condition: &Condition| match condition {
        Condition::Mandatory { indicators, level } => indicators
            .iter()
            .all(|indicator| asked(&Condition::Mandatory { indicators: vec![indicator.clone()], level: *level })),
        condition => asked(condition),
    };
    let missing = lower.conditions.iter().enumerate().filter(|(_, condition)| !is_asked(condition));
    missing.map(|(condition, _)| Flaw::WeakerThan { lower: lower.id.clone(), condition }).collect()
}

/// Whether whoever meets the first condition meets the second as well.
fn implies(stronger: &Condition, weaker: &Condition) -> bool {
    use Condition as C;
    let covers = |a: &Option<ThemeId>, b: &Option<ThemeId>| a.is_none() || a == b;
    match (stronger, weaker) {
        (C::Coverage { at_least: a }, C::Coverage { at_least: b })
        | (C::Mean { at_least: a }, C::Mean { at_least: b })
        | (C::Evidenced { at_least: a }, C::Evidenced { at_least: b })
        | (C::Agreed { at_least: a }, C::Agreed { at_least: b })
        | (C::Judged { at_least: a }, C::Judged { at_least: b }) => a >= b,
        (C::ThemeMean { theme: a, at_least: x }, C::ThemeMean { theme: b, at_least: y }) => covers(a, b) && x >= y,
        (C::Floor { theme: a, level: x }, C::Floor { theme: b, level: y }) => covers(a, b) && x >= y,
        (C::Mandatory { indicators: a, level: x }, C::Mandatory { indicators: b, level: y }) => {
            x >= y && b.iter().all(|indicator| a.contains(indicator))
        }
        (C::FewerMinors { than: a }, C::FewerMinors { than: b }) => a <= b,
        (C::Recent { months: a }, C::Recent { months: b }) => a <= b,
        (C::Panels { at_least: a }, C::Panels { at_least: b }) => a >= b,
        (a, b) => a == b,
    }
}
