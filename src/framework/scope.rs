//! Scope questions and their answers: what concerns an organisation, and what its texts say of it.

use std::collections::BTreeMap;
use std::fmt;
use std::rc::Rc;

use serde::de::{Error, Visitor};
use serde::{Deserialize, Deserializer, Serialize};

use super::FlagId;
use super::rule::Rule;

/// A scope question: what concerns this organisation.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", try_from = "FlagFile", into = "FlagFile")]
pub struct Flag {
    /// Named by the rules of themes, indicators and later questions.
    pub id: FlagId,
    /// When the question is asked; always when absent.
    pub applies: Option<Rule>,
    /// How it is answered.
    pub kind: FlagKind,
}

/// How a scope question is answered, and the answer until someone gives one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum FlagKind {
    /// By yes or no.
    YesNo {
        /// Until someone answers.
        default: bool,
    },
    /// By one of several options.
    Choice {
        /// Their ids, in the order in which they are offered.
        options: Vec<Rc<str>>,
        /// Until someone answers.
        default: Rc<str>,
    },
    /// By a whole number.
    Number {
        /// The least.
        min: i64,
        /// The most.
        max: i64,
        /// Until someone answers.
        default: i64,
    },
}

/// An answer to a scope question.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(untagged)]
pub enum Answer {
    /// Yes or no.
    YesNo(bool),
    /// A whole number.
    Number(i64),
    /// An option.
    Choice(Rc<str>),
}

/// The answers that somebody gave to a framework's scope questions.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Scope(pub BTreeMap<FlagId, Answer>);

/// The answers that count: those given where a question is asked, and what stands in for the others.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Answers(BTreeMap<FlagId, Answer>);

impl Flag {
    /// The answer until someone gives one.
    pub fn default_answer(&self) -> Answer {
        match &self.kind {
            FlagKind::YesNo { default } => Answer::YesNo(*default),
            FlagKind::Choice { default, .. } => Answer::Choice(default.clone()),
            FlagKind::Number { default, .. } => Answer::Number(*default),
        }
    }

    /// Whether an answer is one that this question may have.
    pub fn accepts(&self, answer: &Answer) -> bool {
        match (&self.kind, answer) {
            (FlagKind::YesNo { .. }, Answer::YesNo(_)) => true,
            (FlagKind::Choice { options, .. }, Answer::Choice(option)) => options.contains(option),
            (FlagKind::Number { min, max, .. }, Answer::Number(number)) => (min..=max).contains(&number),
            _ => false,
        }
    }

    /// Whether the question is asked, given the answers to those before it.
    pub fn is_asked(&self, answers: &Answers) -> bool {
        self.applies.as_ref().is_none_or(|rule| rule.holds(answers))
    }

    /// What counts when the question is not asked: no for a yes-no, otherwise what it starts from.
    fn answer_unasked(&self) -> Answer {
        match &self.kind {
            FlagKind::YesNo { .. } => Answer::YesNo(false),
            _ => self.default_answer(),
        }
    }
}

impl Answers {
    /// Works out the answers that count, in the order of the questions, since later ones may depend on earlier ones.
    pub fn resolve(flags: &[Flag], scope: &Scope) -> Answers {
        let mut answers = Answers::default();
        for flag in flags {
            let given = scope.0.get(&flag.id).filter(|answer| flag.accepts(answer)).cloned();
            let answer = match flag.is_asked(&answers) {
                true => given.unwrap_or_else(|| flag.default_answer()),
                false => flag.answer_unasked(),
            };
            answers.0.insert(flag.id.clone(), answer);
        }
        answers
    }

    /// The answer to a question.
    pub fn of(&self, flag: &FlagId) -> Option<&Answer> {
        self.0.get(flag)
    }

    /// A text with the answers to number questions put in the place of their names: `{retention}`.
    pub fn fill(&self, text: &Rc<str>) -> Rc<str> {
        if !text.contains('{') {
            return text.clone();
        }
        let numbers = self.0.iter().filter(|(_, answer)| matches!(answer, Answer::Number(_)));
        let filled = numbers
            .fold(text.to_string(), |text, (flag, answer)| text.replace(&format!("{{{flag}}}"), &answer.to_string()));
        filled.into()
    }
}

impl fmt::Display for Answer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Answer::YesNo(yes) => f.write_str(if *yes { "yes" } else { "no" }),
            Answer::Number(number) => number.fmt(f),
            Answer::Choice(option) => f.write_str(option),
        }
    }
}

/// Answers are told apart by their form: true or false, a number, a text.
impl<'de> Deserialize<'de> for Answer {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct AnswerVisitor;
        impl Visitor<'_> for AnswerVisitor {
            type Value = Answer;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("true, false, a whole number or an option")
            }

            fn visit_bool<E>(self, yes: bool) -> Result<Answer, E> {
                Ok(Answer::YesNo(yes))
            }

            fn visit_i64<E>(self, number: i64) -> Result<Answer, E> {
                Ok(Answer::Number(number))
            }

            fn visit_u64<E: Error>(self, number: u64) -> Result<Answer, E> {
                i64::try_from(number).map(Answer::Number).map_err(|_| E::custom("this number is too large"))
            }

            fn visit_str<E>(self, option: &str) -> Result<Answer, E> {
                Ok(Answer::Choice(option.into()))
            }
        }
        deserializer.deserialize_any(AnswerVisitor)
    }
}

/// A scope question as files hold it: all members beside each other.
#[derive(Clone, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
struct FlagFile {
    id: FlagId,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    applies: Option<Rule>,
    #[serde(default, skip_serializing_if = "FlagForm::is_yes_no")]
    kind: FlagForm,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    options: Vec<Rc<str>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    min: Option<i64>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    max: Option<i64>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    default: Option<Answer>,
}

#[derive(Clone, Copy, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
enum FlagForm {
    #[default]
    YesNo,
    Choice,
    Number,
}

impl FlagForm {
    #[expect(clippy::trivially_copy_pass_by_ref, reason = "serde hands a reference")]
    fn is_yes_no(&self) -> bool {
        *self == FlagForm::YesNo
    }
}

/// Why the members of a scope question do not belong together.
#[derive(Clone, Debug, PartialEq, Eq)]
struct OddFlag(FlagId);

impl fmt::Display for OddFlag {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "the default of the flag “{}” does not fit its kind", self.0)
    }
}

impl TryFrom<FlagFile> for Flag {
    type Error = OddFlag;

    fn try_from(file: FlagFile) -> Result<Self, OddFlag> {
        let kind = match (file.kind, file.default) {
            (FlagForm::YesNo, None) => FlagKind::YesNo { default: false },
            (FlagForm::YesNo, Some(Answer::YesNo(default))) => FlagKind::YesNo { default },
            (FlagForm::Choice, Some(Answer::Choice(default))) => FlagKind::Choice { options: file.options, default },
            (FlagForm::Number, Some(Answer::Number(default))) => {
                FlagKind::Number { min: file.min.unwrap_or(0), max: file.max.unwrap_or(1_000_000), default }
            }
            _ => return Err(OddFlag(file.id)),
        };
        Ok(Flag { id: file.id, applies: file.applies, kind })
    }
}

impl From<Flag> for FlagFile {
    fn from(flag: Flag) -> FlagFile {
        let default = Some(flag.default_answer());
        let file = FlagFile {
            id: flag.id,
            applies: flag.applies,
            kind: FlagForm::YesNo,
            options: Vec::new(),
            min: None,
            max: None,
            default,
        };
        match flag.kind {
            FlagKind::YesNo { .. } => file,
            FlagKind::Choice { options, .. } => FlagFile { kind: FlagForm::Choice, options, ..file },
            FlagKind::Number { min, max, .. } => {
                FlagFile { kind: FlagForm::Number, min: Some(min), max: Some(max), ..file }
            }
        }
    }
}
