//! The words of the interface in one language, as Project Fluent texts, with the ways that language writes numbers,
//! dates and lists. Words live in `texts/<language>.ftl`; `tests/languages.rs` holds that every language has them
//! all.

pub mod award;
pub mod clause;
pub mod date;
pub mod decided;
mod decision;
pub mod groups;
pub mod keys;
mod level;
pub mod seals;

use std::fmt;
use std::rc::Rc;

use fluent_bundle::{FluentArgs, FluentBundle, FluentResource, FluentValue};
use serde::{Deserialize, Serialize};
use unic_langid::LanguageIdentifier;

pub use award::AwardWords;
pub use decision::{ProposalWords, proposal_words};
pub use level::level_words;

/// A language of the interface.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Language {
    /// French.
    #[default]
    #[serde(rename = "fr")]
    French,
    /// English.
    #[serde(rename = "en")]
    English,
    /// Dutch.
    #[serde(rename = "nl")]
    Dutch,
}

impl Language {
    /// All languages, in the order in which they are offered.
    pub const ALL: [Language; 3] = [Language::French, Language::English, Language::Dutch];

    /// The code in files and in the page's `lang`.
    pub fn code(self) -> &'static str {
        match self {
            Language::French => "fr",
            Language::English => "en",
            Language::Dutch => "nl",
        }
    }

    /// The language's name in itself.
    pub fn name(self) -> &'static str {
        match self {
            Language::French => "Français",
            Language::English => "English",
            Language::Dutch => "Nederlands",
        }
    }

    /// The language that a browser's tag such as `nl-BE` asks for.
    pub fn of_tag(tag: &str) -> Option<Language> {
        let primary = tag.split(['-', '_']).next().unwrap_or_default();
        Language::ALL.into_iter().find(|language| language.code().eq_ignore_ascii_case(primary))
    }
}

/// The words of the interface in one language.
pub struct Texts {
    /// The language.
    pub language: Language,
    bundle: FluentBundle<FluentResource>,
}

/// Two sets of words are the same when they are of the same language; they are read once.
impl PartialEq for Texts {
    fn eq(&self, other: &Self) -> bool {
        self.language == other.language
    }
}

impl fmt::Debug for Texts {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Texts({})", self.language.code())
    }
}

/// A value inside a text: a number that decides plurals, or words.
#[derive(Clone, Debug)]
pub enum Value<'a> {
    /// A count.
    Number(i64),
    /// Words, put in as they are.
    Words(&'a str),
}

impl From<usize> for Value<'_> {
    fn from(number: usize) -> Self {
        Value::Number(i64::try_from(number).unwrap_or(i64::MAX))
    }
}

impl From<u32> for Value<'_> {
    fn from(number: u32) -> Self {
        Value::Number(number.into())
    }
}

impl From<i64> for Value<'_> {
    fn from(number: i64) -> Self {
        Value::Number(number)
    }
}

impl<'a> From<&'a str> for Value<'a> {
    fn from(words: &'a str) -> Self {
        Value::Words(words)
    }
}

impl<'a> From<&'a Rc<str>> for Value<'a> {
    fn from(words: &'a Rc<str>) -> Self {
        Value::Words(words)
    }
}

impl<'a> From<&'a String> for Value<'a> {
    fn from(words: &'a String) -> Self {
        Value::Words(words)
    }
}

impl Texts {
    /// Reads a language's words. Text that Fluent cannot read is left out; the tests see to it that there is none.
    pub fn read(language: Language, source: &str) -> Texts {
        let identifier: LanguageIdentifier = language.code().parse().unwrap_or_default();
        let mut bundle = FluentBundle::new(vec![identifier]);
        // Isolating marks would stand in file names, titles and tests; no text here mixes directions.
        bundle.set_use_isolating(false);
        let resource = FluentResource::try_new(source.to_owned()).unwrap_or_else(|(resource, _)| resource);
        bundle.add_resource_overriding(resource);
        Texts { language, bundle }
    }

    /// A text without values.
    pub fn text(&self, id: &str) -> String {
        self.with(id, &[])
    }

    /// A text with values put in.
    pub fn with(&self, id: &str, values: &[(&str, Value<'_>)]) -> String {
        let pattern = self.bundle.get_message(id).and_then(|message| message.value());
        // A missing text shows its id: ugly, but it says what is missing. The tests keep this from happening.
        let Some(pattern) = pattern else { return id.to_owned() };
        let mut args = FluentArgs::with_capacity(values.len());
        for (name, value) in values {
            args.set(
                *name,
                match value {
                    Value::Number(number) => FluentValue::from(*number),
                    Value::Words(words) => FluentValue::from(*words),
                },
            );
        }
        self.bundle.format_pattern(pattern, Some(&args), &mut Vec::new()).into_owned()
    }

    /// Percent as the language writes it.
    pub fn percent(&self, percent: u32) -> String {
        match self.language {
            Language::French => format!("{percent}\u{202f}%"),
            Language::English | Language::Dutch => format!("{percent}%"),
        }
    }

    /// Percent to a tenth: 57,5 %.
    pub fn percent_in_tenths(&self, tenths: u32) -> String {
        let number = self.decimal(&format!("{}.{}", tenths / 10, tenths % 10));
        // The number takes the place of a whole one, in front of what the language puts after it.
        self.percent(0).replacen('0', &number, 1)
    }

    /// A decimal number as the language writes it.
    pub fn decimal(&self, number: &str) -> String {
        match self.language {
            Language::English => number.to_owned(),
            Language::French | Language::Dutch => number.replace('.', ","),
        }
    }

    /// A decimal number to be read rather than edited: with a true minus sign, and from ten thousand in groups of three.
    pub fn number(&self, number: &str) -> String {
        let (sign, digits) = number.strip_prefix('-').map_or(("", number), |digits| ("−", digits));
        let (whole, rest) = digits.split_at(digits.find('.').unwrap_or(digits.len()));
        let group = match self.language {
            Language::French => "\u{202f}",
            Language::English => ",",
            Language::Dutch => ".",
        };
        let mut grouped = String::with_capacity(number.len());
        for (index, digit) in whole.char_indices() {
            if index > 0 && (whole.len() - index).is_multiple_of(3) && whole.len() > 4 {
                grouped.push_str(group);
            }
            grouped.push(digit);
        }
        format!("{sign}{grouped}{}", self.decimal(rest))
    }

    /// How large a file is: 14 kB, 2,5 MB. Units of a thousand, as file managers show them.
    pub fn file_size(&self, bytes: u64) -> String {
        let byte = if self.language == Language::French { "o" } else { "B" };
        match bytes.div_ceil(1000) {
            kilo @ 0..1000 => format!("{kilo}\u{a0}k{byte}"),
            kilo => format!("{}\u{a0}M{byte}", self.decimal(&format!("{}.{}", kilo / 1000, kilo % 1000 / 100))),
        }
    }

    /// Words in a row: a, b and c.
    pub fn list(&self, items: &[String]) -> String {
        let and = match self.language {
            Language::French => "et",
            Language::English => "and",
            Language::Dutch => "en",
        };
        match items {
            [] => String::new(),
            [only] => only.clone(),
            [first @ .., last] => format!("{} {and} {last}", first.join(", ")),
        }
    }

    /// Words in quotation marks.
    pub fn quoted(&self, words: &str) -> String {
        match self.language {
            Language::French => format!("«\u{a0}{words}\u{a0}»"),
            Language::English | Language::Dutch => format!("“{words}”"),
        }
    }
}
