//! Applicability rules: small readable expressions over scope flags, such as `placements and not adults`.

use std::fmt;
use std::rc::Rc;

use serde::{Deserialize, Serialize};

use super::FlagId;

/// A rule that was read and is known to be well formed. Files hold the text.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Rule {
    text: Rc<str>,
    term: Term,
}

#[derive(Clone, Debug, PartialEq, Eq)]
enum Term {
    Flag(FlagId),
    Not(Box<Term>),
    And(Box<Term>, Box<Term>),
    Or(Box<Term>, Box<Term>),
}

/// Why a text is not a rule, and at which character (from 1).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RuleError {
    /// The column of the word that does not fit, from 1.
    pub column: usize,
    /// What was expected there.
    pub expected: &'static str,
}

impl fmt::Display for RuleError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "column {}: expected {}", self.column, self.expected)
    }
}

impl Rule {
    /// Reads a rule: flags joined by `and`, `or`, `not` and parentheses; `not` binds closest, then `and`.
    pub fn read(text: &str) -> Result<Rule, RuleError> {
        let mut reader = Reader { tokens: tokens(text), next: 0, depth: 0, end: text.chars().count() + 1 };
        if let Some((column, _)) = reader.tokens.get(LONGEST) {
            return Err(RuleError { column: *column, expected: "a shorter rule" });
        }
        let term = reader.either()?;
        match reader.peek() {
            None => Ok(Rule { text: text.into(), term }),
            Some(_) => Err(reader.expected("“and”, “or” or the end")),
        }
    }

    /// Whether the rule holds, given each flag's answer.
    pub fn holds(&self, flag: impl Fn(&FlagId) -> bool) -> bool {
        self.term.holds(&flag)
    }

    /// The flags that the rule names.
    pub fn flags(&self) -> Vec<&FlagId> {
        let mut flags = Vec::new();
        self.term.collect_flags(&mut flags);
        flags
    }
}

impl Term {
    fn holds(&self, flag: &impl Fn(&FlagId) -> bool) -> bool {
        match self {
            Term::Flag(id) => flag(id),
            Term::Not(term) => !term.holds(flag),
            Term::And(a, b) => a.holds(flag) && b.holds(flag),
            Term::Or(a, b) => a.holds(flag) || b.holds(flag),
        }
    }

    fn collect_flags<'a>(&'a self, flags: &mut Vec<&'a FlagId>) {
        match self {
            Term::Flag(id) => flags.push(id),
            Term::Not(term) => term.collect_flags(flags),
            Term::And(a, b) | Term::Or(a, b) => {
                a.collect_flags(flags);
                b.collect_flags(flags);
            }
        }
    }
}

/// Parentheses nest no deeper than this, so that a hostile file cannot exhaust the stack.
const DEEPEST: usize = 32;

/// A rule has no more words than this, for the same reason: each `and` and `or` nests the terms before it.
const LONGEST: usize = 256;

struct Reader<'a> {
    tokens: Vec<(usize, &'a str)>,
    next: usize,
    depth: usize,
    end: usize,
}

impl<'a> Reader<'a> {
    fn peek(&self) -> Option<&'a str> {
        self.tokens.get(self.next).map(|(_, token)| *token)
    }

    fn expected(&self, expected: &'static str) -> RuleError {
        let column = self.tokens.get(self.next).map_or(self.end, |(column, _)| *column);
        RuleError { column, expected }
    }

    fn take(&mut self, word: &str) -> bool {
        let found = self.peek() == Some(word);
        self.next += usize::from(found);
        found
    }

    fn either(&mut self) -> Result<Term, RuleError> {
        let mut term = self.both()?;
        while self.take("or") {
            term = Term::Or(Box::new(term), Box::new(self.both()?));
        }
        Ok(term)
    }

    fn both(&mut self) -> Result<Term, RuleError> {
        let mut term = self.single()?;
        while self.take("and") {
            term = Term::And(Box::new(term), Box::new(self.single()?));
        }
        Ok(term)
    }

    fn single(&mut self) -> Result<Term, RuleError> {
        self.depth += 1;
        if self.depth > DEEPEST {
            return Err(self.expected("a rule that nests less deeply"));
        }
        let term = self.single_within_depth();
        self.depth -= 1;
        term
    }

    fn single_within_depth(&mut self) -> Result<Term, RuleError> {
        if self.take("not") {
            return Ok(Term::Not(Box::new(self.single()?)));
        }
        if self.take("(") {
            let term = self.either()?;
            return if self.take(")") { Ok(term) } else { Err(self.expected("“)”")) };
        }
        match self.peek() {
            Some(word) if !matches!(word, "and" | "or" | ")") && word.chars().all(is_word) => {
                self.next += 1;
                Ok(Term::Flag(word.into()))
            }
            _ => Err(self.expected("a flag, “not” or “(”")),
        }
    }
}

/// The words and parentheses of a rule, each with its column from 1.
fn tokens(text: &str) -> Vec<(usize, &str)> {
    let mut tokens = Vec::new();
    let mut rest = text.char_indices().enumerate().peekable();
    while let Some((column, (start, c))) = rest.next() {
        if c.is_whitespace() {
            continue;
        }
        let mut end = start + c.len_utf8();
        while is_word(c)
            && let Some(&(_, (at, next))) = rest.peek()
        {
            if !is_word(next) {
                break;
            }
            end = at + next.len_utf8();
            rest.next();
        }
        tokens.push((column + 1, &text[start..end]));
    }
    tokens
}

fn is_word(c: char) -> bool {
    c.is_ascii_alphanumeric() || c == '-'
}

impl TryFrom<String> for Rule {
    type Error = RuleError;

    fn try_from(text: String) -> Result<Self, RuleError> {
        Rule::read(&text)
    }
}

impl From<Rule> for String {
    fn from(rule: Rule) -> String {
        rule.text.to_string()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, true_flags: &[&str], expected: Result<bool, (usize, &'static str)>) {
        let result = Rule::read(text).map(|rule| rule.holds(|flag| true_flags.contains(&flag.as_str())));
        assert_eq!(result.map_err(|error| (error.column, error.expected)), expected, "{text}");
    }

    #[test]
    fn not_binds_closest_then_and_then_or() {
        check("a", &["a"], Ok(true));
        check("a", &[], Ok(false));
        check("not a and b", &["b"], Ok(true));
        check("a or b and c", &["a"], Ok(true));
        check("(a or b) and c", &["a"], Ok(false));
        check("not (a or b)", &[], Ok(true));
        check("work-study and not not a", &["work-study", "a"], Ok(true));
    }

    #[test]
    fn a_mistake_is_told_with_its_column() {
        check("", &[], Err((1, "a flag, “not” or “(”")));
        check("a and", &[], Err((6, "a flag, “not” or “(”")));
        check("a b", &[], Err((3, "“and”, “or” or the end")));
        check("(a or b", &[], Err((8, "“)”")));
        check("a & b", &[], Err((3, "“and”, “or” or the end")));
        check("or a", &[], Err((1, "a flag, “not” or “(”")));
    }

    #[test]
    fn a_hostile_rule_does_not_exhaust_the_stack() {
        let error = Rule::read(&"(".repeat(100)).expect_err("far too deep");
        assert_eq!(error.expected, "a rule that nests less deeply");
        let error = Rule::read(&vec!["a"; 200_000].join(" or ")).expect_err("far too long");
        assert_eq!(error.expected, "a shorter rule");
    }
}
