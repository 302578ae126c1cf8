//! What a rule names, and rules in which a question or an option goes by another name. A rule that cannot be read is
//! looked at word by word as well, since its author may be in the middle of it.

use super::{Rule, tokens};
use crate::framework::FlagId;

impl Rule {
    /// Whether the rule names a question.
    pub fn names(&self, flag: &FlagId) -> bool {
        self.words().any(|(_, role)| role == Role::Question(flag.as_str()))
    }

    /// Whether the rule names an option of a choice.
    pub fn names_option(&self, flag: &FlagId, option: &str) -> bool {
        self.words().any(|(_, role)| role == Role::Option(flag.as_str(), option))
    }

    /// The rule with another name for a question.
    pub fn with_flag_renamed(&self, from: &FlagId, to: &str) -> Rule {
        self.rewritten(Role::Question(from.as_str()), to)
    }

    /// The rule with another name for an option.
    pub fn with_option_renamed(&self, flag: &FlagId, from: &str, to: &str) -> Rule {
        self.rewritten(Role::Option(flag.as_str(), from), to)
    }

    fn rewritten(&self, meant: Role<'_>, to: &str) -> Rule {
        let mut text = String::with_capacity(self.text.len());
        let mut copied = 0;
        for (start, role) in self.words().filter(|(_, role)| *role == meant) {
            let length = role.name().map_or(0, str::len);
            text.push_str(&self.text[copied..start]);
            text.push_str(to);
            copied = start + length;
        }
        text.push_str(&self.text[copied..]);
        Rule::new(&text)
    }

    /// The words of the rule with the byte at which each begins and what it is there for.
    fn words(&self) -> impl Iterator<Item = (usize, Role<'_>)> {
        let tokens = tokens(&self.text);
        let starts: Vec<usize> = self.text.char_indices().map(|(start, _)| start).collect();
        let mut words = Vec::with_capacity(tokens.len());
        let mut question = "";
        let mut wants_option = false;
        for (column, token) in tokens {
            let start = starts[column - 1];
            let role = match token {
                "is" => {
                    wants_option = true;
                    Role::Other
                }
                "not" if wants_option => Role::Other,
                "and" | "or" | "not" => Role::Other,
                option if wants_option => Role::Option(question, option),
                flag => {
                    question = flag;
                    Role::Question(flag)
                }
            };
            wants_option = wants_option && matches!(token, "is" | "not");
            words.push((start, role));
        }
        words.into_iter()
    }
}

/// What a word of a rule is there for.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Role<'a> {
    Question(&'a str),
    Option(&'a str, &'a str),
    Other,
}

impl<'a> Role<'a> {
    fn name(self) -> Option<&'a str> {
        match self {
            Role::Question(name) | Role::Option(_, name) => Some(name),
            Role::Other => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_question_is_renamed_wherever_it_stands_as_a_question() {
        let rule = Rule::new("a and (not a or b is a) or c > 2");
        assert_eq!(
            &**rule.with_flag_renamed(&"a".into(), "adults").text(),
            "adults and (not adults or b is a) or c > 2"
        );
        assert!(rule.names(&"a".into()) && rule.names(&"c".into()) && !rule.names(&"is".into()));
        assert!(rule.names_option(&"b".into(), "a") && !rule.names(&"d".into()));
    }

    #[test]
    fn an_option_is_renamed_for_its_own_question_only() {
        let rule = Rule::new("setting is not school and place is school and school");
        let renamed = rule.with_option_renamed(&"setting".into(), "school", "lycee");
        assert_eq!(&**renamed.text(), "setting is not lycee and place is school and school");
    }

    #[test]
    fn a_rule_in_the_making_is_renamed_too() {
        assert_eq!(&**Rule::new("a and").with_flag_renamed(&"a".into(), "é-1").text(), "é-1 and");
    }
}
