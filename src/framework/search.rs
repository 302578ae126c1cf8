//! Search in the words of frameworks: whatever the accents and capitals, all words wanted, beginnings of words enough.
//!
//! An [`Index`] folds the texts of one framework in one language once; a [`Query`] then only looks for words in it. What
//! is found ranks by where: a number, the statement or title, one other text, several texts taken together.

mod excerpt;
mod fold;
mod index;

use std::ops::Range;

pub use excerpt::Piece;
pub use fold::fold;
pub use index::{Field, Hit, Index, Item, Part, Rank};

/// No sensible search has more words.
const MOST_WORDS: usize = 12;

/// What is looked for.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Query {
    words: Vec<Wanted>,
}

/// A word that is looked for, in the forms in which it may stand in a folded text (see [`folded_words`]).
#[derive(Clone, Debug, PartialEq, Eq)]
struct Wanted {
    folded: String,
    /// As the beginning of a word.
    beginning: String,
    /// As a whole word.
    whole: String,
    /// Without the s of a plural, as a whole word.
    singular: Option<String>,
    /// Behind the point of a number, as `M1` in `10.M1`.
    behind_point: Option<String>,
}

impl Query {
    /// Reads what somebody typed. Elided articles such as « l’ » say nothing and are left out.
    pub fn new(typed: &str) -> Query {
        let mut words: Vec<Wanted> = Vec::new();
        for word in fold::words(typed).into_iter().filter(|word| !(word.is_elided && word.folded.len() <= 2)) {
            if words.len() < MOST_WORDS && words.iter().all(|known| known.folded != word.folded) {
                words.push(Wanted::new(word.folded));
            }
        }
        Query { words }
    }

    /// Whether there is nothing to look for.
    pub fn is_empty(&self) -> bool {
        self.words.is_empty()
    }

    /// Where the wanted words stand in a text, in bytes.
    fn marks(&self, text: &str) -> Vec<Range<usize>> {
        let found = |word: &fold::Word| {
            let folded = folded_word(&word.folded);
            self.words.iter().any(|wanted| wanted.is_in(&folded))
        };
        fold::words(text).into_iter().filter(found).map(|word| word.range).collect()
    }
}

impl Wanted {
    fn new(folded: String) -> Wanted {
        let singular = folded.strip_suffix(['s', 'x']).filter(|singular| singular.len() >= 3);
        let is_word = folded.starts_with(|c: char| c.is_alphabetic());
        Wanted {
            beginning: format!(" {folded}"),
            whole: format!(" {folded} "),
            singular: singular.map(|singular| format!(" {singular} ")),
            behind_point: is_word.then(|| format!(".{folded}")),
            folded,
        }
    }

    /// Whether the word, or one that begins with it, stands in folded words.
    fn is_in(&self, folded: &str) -> bool {
        folded.contains(&self.beginning)
            || self.singular.as_ref().is_some_and(|singular| folded.contains(singular))
            || self.behind_point.as_ref().is_some_and(|point| folded.contains(point))
    }

    /// Whether exactly this word stands in folded words.
    fn is_whole_in(&self, folded: &str) -> bool {
        folded.contains(&self.whole)
    }
}

/// The words of a text that is searched often, folded once.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Folded(Box<str>);

impl Folded {
    /// Folds a text.
    pub fn new(text: &str) -> Folded {
        Folded(folded_words(text).into())
    }

    /// The words, one after the other with a space between; empty when there are none.
    pub fn words(&self) -> &str {
        self.0.trim()
    }
}

impl Query {
    /// Whether every wanted word, or one that begins with it, stands in a text. Wanting nothing finds everything.
    pub fn finds(&self, text: &Folded) -> bool {
        self.words.iter().all(|wanted| wanted.is_in(&text.0))
    }
}

/// The words of a text, folded, each with a space on both sides: looking for ` mot` finds what begins with « mot ».
fn folded_words(text: &str) -> String {
    let mut folded = String::with_capacity(text.len() + 2);
    for word in fold::words(text) {
        folded.push(' ');
        folded.push_str(&word.folded);
    }
    folded.push(' ');
    folded
}

fn folded_word(word: &str) -> String {
    format!(" {word} ")
}

#[cfg(test)]
mod tests;
