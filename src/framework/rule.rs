//! Applicability rules: small readable expressions over scope questions, such as `placements and not adults` or
//! `setting is college and days > 2`.
//!
//! A rule is kept as it was written even where it cannot be read, so that an author may stop in the middle of one;
//! [`Rule::faults`] says what is wrong and at which column, and such a rule leaves nothing out.

mod rename;

use std::fmt;
use std::rc::Rc;

use serde::{Deserialize, Serialize};

use super::scope::{Answer, Answers};
use super::{Flag, FlagId, FlagKind};

/// A rule. Files hold the text.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(from = "String", into = "String")]
pub struct Rule {
    text: Rc<str>,
    term: Result<Term, RuleFault>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
enum Term {
    Test(Mention),
    Not(Box<Term>),
    And(Box<Term>, Box<Term>),
    Or(Box<Term>, Box<Term>),
}

/// A scope question as a rule names it.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Mention {
    flag: FlagId,
    column: usize,
    test: Test,
}

/// What a rule asks of an answer. The column is that of the value.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Test {
    Yes,
    Is { value: Rc<str>, column: usize },
    Compare { order: Order, value: i64 },
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Order {
    Less,
    AtMost,
    More,
    AtLeast,
}

/// What is wrong with a rule, and at which character (from 1).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RuleFault {
    /// The column of the word that does not fit, from 1.
    pub column: usize,
    /// What does not fit.
    pub reason: RuleReason,
}

/// Why a word of a rule does not fit.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum RuleReason {
    /// A question, `not` or an opening parenthesis was expected.
    WantsQuestion,
    /// `and`, `or` or the end was expected.
    WantsJoint,
    /// A closing parenthesis was expected.
    WantsClosing,
    /// A value was expected after `is`.
    WantsValue,
    /// A whole number was expected after a comparison.
    WantsNumber,
    /// The rule is too long.
    TooLong,
    /// The rule nests too deeply.
    TooDeep,
    /// There is no such scope question.
    UnknownFlag(FlagId),
    /// The question is asked later than the one that depends on it.
    LaterFlag(FlagId),
    /// The question is answered by yes or no, so it stands alone.
    NotCompared(FlagId),
    /// The question is a choice, so it needs `is` and one of its options.
    IsChoice(FlagId),
    /// The question is a number, so it needs a comparison.
    IsNumber(FlagId),
    /// The choice has no such option.
    UnknownOption(FlagId, Rc<str>),
}

impl fmt::Display for RuleFault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "column {}: {}", self.column, self.reason)
    }
}

impl fmt::Display for RuleReason {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::WantsQuestion => f.write_str("expected a flag, “not” or “(”"),
            Self::WantsJoint => f.write_str("expected “and”, “or” or the end"),
            Self::WantsClosing => f.write_str("expected “)”"),
            Self::WantsValue => f.write_str("expected a value after “is”"),
            Self::WantsNumber => f.write_str("expected a whole number"),
            Self::TooLong => f.write_str("expected a shorter rule"),
            Self::TooDeep => f.write_str("expected a rule that nests less deeply"),
            Self::UnknownFlag(flag) => write!(f, "the rule names a flag “{flag}” that the framework does not have"),
            Self::LaterFlag(flag) => write!(f, "the flag “{flag}” is asked later; put it before the one that needs it"),
            Self::NotCompared(flag) => write!(f, "“{flag}” is answered by yes or no and cannot be compared"),
            Self::IsChoice(flag) => write!(f, "“{flag}” is a choice; write “{flag} is …” with one of its options"),
            Self::IsNumber(flag) => write!(f, "“{flag}” is a number; compare it, as in “{flag} > 2”"),
            Self::UnknownOption(flag, option) => write!(f, "“{flag}” has no option “{option}”"),
        }
    }
}

/// No sensible rule has as many words.
const LONGEST: usize = 1_000;

/// No sensible rule nests as deeply.
const DEEPEST: usize = 20;

impl Rule {
    /// Reads a rule: tests of scope questions joined by `and`, `or`, `not` and parentheses; `not` binds closest, then
    /// `and`.
    pub fn new(text: &str) -> Rule {
        Rule { text: text.into(), term: Reader::read(text) }
    }

    /// The rule as it was written.
    pub fn text(&self) -> &Rc<str> {
        &self.text
    }

    /// Whether the rule holds for these answers. A rule that cannot be read holds, since leaving something out needs a
    /// reason.
    pub fn holds(&self, answers: &Answers) -> bool {
        self.term.as_ref().map_or(true, |term| term.holds(answers))
    }

    /// The questions whose answers make the rule fail, each once; none when it holds.
    pub fn reasons(&self, answers: &Answers) -> Vec<&FlagId> {
        let mut flags = Vec::new();
        if let Ok(term) = &self.term
            && !term.holds(answers)
        {
            term.blame(answers, &mut flags);
        }
        flags
    }

    /// Everything that is wrong with the rule, given the questions that it may name.
    pub fn faults(&self, flags: &[Flag]) -> Vec<RuleFault> {
        match &self.term {
            Ok(term) => term.mentions().into_iter().filter_map(|mention| mention.fault(flags)).collect(),
            Err(fault) => vec![fault.clone()],
        }
    }
}

impl Term {
    fn holds(&self, answers: &Answers) -> bool {
        match self {
            Term::Test(mention) => mention.holds(answers),
            Term::Not(term) => !term.holds(answers),
            Term::And(a, b) => a.holds(answers) && b.holds(answers),
            Term::Or(a, b) => a.holds(answers) || b.holds(answers),
        }
    }

    /// Collects the questions on which this term's value rests, which is the one that nobody wanted.
    fn blame<'a>(&'a self, answers: &Answers, flags: &mut Vec<&'a FlagId>) {
        match self {
            Term::Test(mention) if flags.contains(&&mention.flag) => {}
            Term::Test(mention) => flags.push(&mention.flag),
            Term::Not(term) => term.blame(answers, flags),
            Term::And(a, b) | Term::Or(a, b) => {
                let value = self.holds(answers);
                let both = [a, b].into_iter();
                both.filter(|term| term.holds(answers) == value).for_each(|term| term.blame(answers, flags));
            }
        }
    }

    fn mentions(&self) -> Vec<&Mention> {
        match self {
            Term::Test(mention) => vec![mention],
            Term::Not(term) => term.mentions(),
            Term::And(a, b) | Term::Or(a, b) => [a.mentions(), b.mentions()].concat(),
        }
    }
}

impl Mention {
    fn holds(&self, answers: &Answers) -> bool {
        match (&self.test, answers.of(&self.flag)) {
            (Test::Yes, Some(Answer::YesNo(yes))) => *yes,
            (Test::Is { value, .. }, Some(Answer::Choice(choice))) => value == choice,
            (Test::Is { value, .. }, Some(Answer::Number(number))) => value.parse() == Ok(*number),
            (Test::Compare { order, value }, Some(Answer::Number(number))) => match order {
                Order::Less => number < value,
                Order::AtMost => number <= value,
                Order::More => number > value,
                Order::AtLeast => number >= value,
            },
            _ => false,
        }
    }

    fn fault(&self, flags: &[Flag]) -> Option<RuleFault> {
        let flag = self.flag.clone();
        let (column, reason) = match flags.iter().find(|known| known.id == self.flag).map(|flag| &flag.kind) {
            None => (self.column, RuleReason::UnknownFlag(flag)),
            Some(FlagKind::YesNo { .. }) => match &self.test {
                Test::Yes => return None,
                _ => (self.column, RuleReason::NotCompared(flag)),
            },
            Some(FlagKind::Choice { options, .. }) => match &self.test {
                Test::Is { value, .. } if options.contains(value) => return None,
                Test::Is { value, column } => (*column, RuleReason::UnknownOption(flag, value.clone())),
                _ => (self.column, RuleReason::IsChoice(flag)),
            },
            Some(FlagKind::Number { .. }) => match &self.test {
                Test::Compare { .. } => return None,
                Test::Is { value, .. } if value.parse::<i64>().is_ok() => return None,
                Test::Is { column, .. } => (*column, RuleReason::WantsNumber),
                Test::Yes => (self.column, RuleReason::IsNumber(flag)),
            },
        };
        Some(RuleFault { column, reason })
    }
}

struct Reader<'a> {
    tokens: Vec<(usize, &'a str)>,
    next: usize,
    depth: usize,
    end: usize,
}

impl<'a> Reader<'a> {
    fn read(text: &'a str) -> Result<Term, RuleFault> {
        let mut reader = Reader { tokens: tokens(text), next: 0, depth: 0, end: text.chars().count() + 1 };
        if let Some((column, _)) = reader.tokens.get(LONGEST) {
            return Err(RuleFault { column: *column, reason: RuleReason::TooLong });
        }
        let term = reader.either()?;
        match reader.peek() {
            None => Ok(term),
            Some(_) => Err(reader.wants(RuleReason::WantsJoint)),
        }
    }

    fn peek(&self) -> Option<&'a str> {
        self.tokens.get(self.next).map(|(_, token)| *token)
    }

    fn column(&self) -> usize {
        self.tokens.get(self.next).map_or(self.end, |(column, _)| *column)
    }

    fn wants(&self, reason: RuleReason) -> RuleFault {
        RuleFault { column: self.column(), reason }
    }

    fn take(&mut self, word: &str) -> bool {
        let found = self.peek() == Some(word);
        self.next += usize::from(found);
        found
    }

    /// A name or value, with its column.
    fn take_word(&mut self, reason: RuleReason) -> Result<(usize, &'a str), RuleFault> {
        let found = self.peek().filter(|word| !is_reserved(word) && word.chars().all(is_word));
        let word = found.ok_or_else(|| self.wants(reason))?;
        let column = self.column();
        self.next += 1;
        Ok((column, word))
    }

    fn either(&mut self) -> Result<Term, RuleFault> {
        let mut term = self.both()?;
        while self.take("or") {
            term = Term::Or(Box::new(term), Box::new(self.both()?));
        }
        Ok(term)
    }

    fn both(&mut self) -> Result<Term, RuleFault> {
        let mut term = self.single()?;
        while self.take("and") {
            term = Term::And(Box::new(term), Box::new(self.single()?));
        }
        Ok(term)
    }

    fn single(&mut self) -> Result<Term, RuleFault> {
        self.depth += 1;
        if self.depth > DEEPEST {
            return Err(self.wants(RuleReason::TooDeep));
        }
        let term = self.single_within_depth();
        self.depth -= 1;
        term
    }

    fn single_within_depth(&mut self) -> Result<Term, RuleFault> {
        if self.take("not") {
            return Ok(Term::Not(Box::new(self.single()?)));
        }
        if self.take("(") {
            let term = self.either()?;
            return if self.take(")") { Ok(term) } else { Err(self.wants(RuleReason::WantsClosing)) };
        }
        self.test()
    }

    /// `flag`, `flag is value`, `flag is not value` or `flag > 2`.
    fn test(&mut self) -> Result<Term, RuleFault> {
        let (column, flag) = self.take_word(RuleReason::WantsQuestion)?;
        let mention = |test| Term::Test(Mention { flag: flag.into(), column, test });
        if self.take("is") {
            let is_not = self.take("not");
            let (column, value) = self.take_word(RuleReason::WantsValue)?;
            let term = mention(Test::Is { value: value.into(), column });
            return Ok(if is_not { Term::Not(Box::new(term)) } else { term });
        }
        let Some(order) = self.peek().and_then(order) else { return Ok(mention(Test::Yes)) };
        self.next += 1;
        let value = self.peek().and_then(|word| word.parse().ok());
        let value = value.ok_or_else(|| self.wants(RuleReason::WantsNumber))?;
        self.next += 1;
        Ok(mention(Test::Compare { order, value }))
    }
}

fn order(token: &str) -> Option<Order> {
    match token {
        "<" => Some(Order::Less),
        "<=" => Some(Order::AtMost),
        ">" => Some(Order::More),
        ">=" => Some(Order::AtLeast),
        _ => None,
    }
}

fn is_reserved(word: &str) -> bool {
    matches!(word, "and" | "or" | "not" | "is")
}

/// The words, comparisons and parentheses of a rule, each with its column from 1.
fn tokens(text: &str) -> Vec<(usize, &str)> {
    let mut tokens = Vec::new();
    let mut rest = text.char_indices().enumerate().peekable();
    while let Some((column, (start, c))) = rest.next() {
        if c.is_whitespace() {
            continue;
        }
        let mut end = start + c.len_utf8();
        while let Some(&(_, (at, next))) = rest.peek() {
            let goes_on = if is_word(c) { is_word(next) } else { matches!(c, '<' | '>') && next == '=' && at == end };
            if !goes_on {
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

impl From<String> for Rule {
    fn from(text: String) -> Self {
        Rule::new(&text)
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

    fn flags() -> Vec<Flag> {
        let yes_no = |id: &str| Flag { id: id.into(), applies: None, kind: FlagKind::YesNo { default: false } };
        let options = vec!["school".into(), "college".into()];
        let setting = FlagKind::Choice { options, default: "school".into() };
        let days = FlagKind::Number { min: 0, max: 100, default: 1 };
        let mut flags: Vec<Flag> = ["a", "b", "c", "work-study"].into_iter().map(yes_no).collect();
        flags.push(Flag { id: "setting".into(), applies: None, kind: setting });
        flags.push(Flag { id: "days".into(), applies: None, kind: days });
        flags
    }

    fn answers(given: &[(&str, Answer)]) -> Answers {
        let given = given.iter().map(|(flag, answer)| ((*flag).into(), answer.clone())).collect();
        Answers::resolve(&flags(), &crate::framework::Scope(given))
    }

    #[track_caller]
    fn check(text: &str, given: &[(&str, Answer)], expected: bool) {
        let rule = Rule::new(text);
        assert_eq!(rule.faults(&flags()), [], "{text}");
        assert_eq!(rule.holds(&answers(given)), expected, "{text}");
        assert_eq!(rule.reasons(&answers(given)).is_empty(), expected, "a rule that fails has a reason: {text}");
    }

    #[track_caller]
    fn refused(text: &str, expected: &str) {
        let faults: Vec<String> = Rule::new(text).faults(&flags()).iter().map(ToString::to_string).collect();
        assert_eq!(faults, [expected], "{text}");
    }

    const YES: Answer = Answer::YesNo(true);

    #[test]
    fn not_binds_closest_then_and_then_or() {
        check("a", &[("a", YES)], true);
        check("a", &[], false);
        check("not a and b", &[("b", YES)], true);
        check("a or b and c", &[("a", YES)], true);
        check("(a or b) and c", &[("a", YES)], false);
        check("not (a or b)", &[], true);
        check("work-study and not not a", &[("work-study", YES), ("a", YES)], true);
    }

    #[test]
    fn a_choice_is_compared_with_its_options_and_a_number_with_numbers() {
        check("setting is school", &[], true);
        check("setting is not school or a", &[], false);
        check("setting is college", &[("setting", Answer::Choice("college".into()))], true);
        check("days > 2", &[("days", Answer::Number(3))], true);
        check("days>=3", &[("days", Answer::Number(3))], true);
        check("days < 3", &[("days", Answer::Number(3))], false);
        check("days <= 3 and days is 3", &[("days", Answer::Number(3))], true);
    }

    #[test]
    fn a_mistake_is_told_with_its_column() {
        refused("", "column 1: expected a flag, “not” or “(”");
        refused("a and", "column 6: expected a flag, “not” or “(”");
        refused("a b", "column 3: expected “and”, “or” or the end");
        refused("(a or b", "column 8: expected “)”");
        refused("a & b", "column 3: expected “and”, “or” or the end");
        refused("or a", "column 1: expected a flag, “not” or “(”");
        refused("setting is", "column 11: expected a value after “is”");
        refused("days > two", "column 8: expected a whole number");
    }

    #[test]
    fn a_test_that_does_not_fit_its_question_is_told_with_its_column() {
        refused("a and d", "column 7: the rule names a flag “d” that the framework does not have");
        refused("a or b > 2", "column 6: “b” is answered by yes or no and cannot be compared");
        refused("setting", "column 1: “setting” is a choice; write “setting is …” with one of its options");
        refused("setting is lycee", "column 12: “setting” has no option “lycee”");
        refused("a and days", "column 7: “days” is a number; compare it, as in “days > 2”");
        refused("days is many", "column 9: expected a whole number");
    }

    #[test]
    fn the_answers_that_make_a_rule_fail_are_its_reasons() {
        let reasons = |text: &str, given: &[(&str, Answer)]| {
            let rule = Rule::new(text);
            let answers = answers(given);
            rule.reasons(&answers).into_iter().map(FlagId::to_string).collect::<Vec<_>>().join(" ")
        };
        assert_eq!(reasons("a and b", &[("a", YES)]), "b");
        assert_eq!(reasons("a or b and c", &[("c", YES)]), "a b");
        assert_eq!(reasons("a and not (b or c)", &[("a", YES), ("c", YES)]), "c");
        assert_eq!(reasons("a or a", &[]), "a");
        assert_eq!(reasons("a", &[("a", YES)]), "");
    }

    #[test]
    fn a_rule_that_cannot_be_read_leaves_nothing_out() {
        assert!(Rule::new("a and").holds(&answers(&[])));
    }

    #[test]
    fn a_hostile_rule_does_not_exhaust_the_stack() {
        assert_eq!(Rule::new(&"(".repeat(100)).faults(&[])[0].reason, RuleReason::TooDeep);
        assert_eq!(Rule::new(&vec!["a"; 200_000].join(" or ")).faults(&[])[0].reason, RuleReason::TooLong);
    }
}
