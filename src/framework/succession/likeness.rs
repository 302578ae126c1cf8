//! Proposes successors by number and words, for editions whose authors did not say what became of what.

use std::collections::BTreeSet;
use std::rc::Rc;

use super::{KnownBy, Way};
use crate::framework::Relation;

/// Words in common among all words, in percent, from which the same number makes a likely successor.
const LIKE_WITH_NUMBER: usize = 35;

/// The same from which words alone do.
const LIKE_ALONE: usize = 60;

/// The fewest letters of a word that tells something.
const TELLING: usize = 3;

/// What a theme or indicator is compared by.
pub(super) struct Likeness {
    pub(super) id: Rc<str>,
    number: Rc<str>,
    is_measure: bool,
    words: BTreeSet<String>,
}

impl Likeness {
    pub(super) fn of(id: &Rc<str>, number: &Rc<str>, is_measure: bool, text: &str) -> Likeness {
        Likeness { id: id.clone(), number: number.clone(), is_measure, words: folded_words(text) }
    }

    /// Words in common among all words of both, in percent.
    fn percent_like(&self, other: &Likeness) -> usize {
        let common = self.words.intersection(&other.words).count();
        let all = self.words.len() + other.words.len() - common;
        (100 * common).checked_div(all).unwrap_or(0)
    }
}

/// Proposes a predecessor for each newer one that resembles an older one enough. The best matches are made first, and
/// each takes part in one at most.
pub(super) fn proposals(former: &[Likeness], latter: &[Likeness]) -> Vec<Way> {
    let mut pairs: Vec<(usize, KnownBy, usize, usize)> = Vec::new();
    for (n, new) in latter.iter().enumerate() {
        for (o, old) in former.iter().enumerate().filter(|(_, old)| old.is_measure == new.is_measure) {
            let like = old.percent_like(new);
            if old.number == new.number && like >= LIKE_WITH_NUMBER {
                pairs.push((like, KnownBy::NumberAndWords, n, o));
            } else if like >= LIKE_ALONE {
                pairs.push((like, KnownBy::Words, n, o));
            }
        }
    }
    pairs.sort_by_key(|(like, known_by, n, o)| (std::cmp::Reverse(*like), *known_by, *n, *o));
    let (mut taken_new, mut taken_old) = (BTreeSet::new(), BTreeSet::new());
    let mut ways = Vec::new();
    for (like, known_by, n, o) in pairs {
        if taken_new.contains(&n) || taken_old.contains(&o) {
            continue;
        }
        taken_new.insert(n);
        taken_old.insert(o);
        let relation = if like == 100 { Relation::Equal } else { Relation::Overlapping };
        ways.push(Way { from: former[o].id.clone(), to: latter[n].id.clone(), relation, known_by });
    }
    ways
}

/// The telling words of a text, in small letters without accents.
fn folded_words(text: &str) -> BTreeSet<String> {
    let folded: String = text.chars().flat_map(char::to_lowercase).map(plain).collect();
    let words = folded.split(|c: char| !c.is_alphanumeric());
    words.filter(|word| word.chars().count() >= TELLING).map(str::to_owned).collect()
}

/// A letter without its accent, for the languages of our frameworks.
fn plain(c: char) -> char {
    match c {
        'à' | 'á' | 'â' | 'ã' | 'ä' | 'å' => 'a',
        'ç' => 'c',
        'è' | 'é' | 'ê' | 'ë' => 'e',
        'ì' | 'í' | 'î' | 'ï' => 'i',
        'ñ' => 'n',
        'ò' | 'ó' | 'ô' | 'õ' | 'ö' => 'o',
        'ù' | 'ú' | 'û' | 'ü' => 'u',
        'ý' | 'ÿ' => 'y',
        'œ' => 'o',
        'æ' => 'a',
        other => other,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn likeness(id: &str, number: &str, text: &str) -> Likeness {
        Likeness::of(&id.into(), &number.into(), false, text)
    }

    /// What is proposed, as `from → to how`.
    #[track_caller]
    fn check(former: &[Likeness], latter: &[Likeness], expected: &[&str]) {
        let told: Vec<String> = (proposals(former, latter).iter())
            .map(|way| format!("{} → {} {:?} {:?}", way.from, way.to, way.known_by, way.relation))
            .collect();
        assert_eq!(told, expected);
    }

    #[test]
    fn accents_capitals_and_small_words_make_no_difference() {
        assert_eq!(folded_words("L’ÉLÈVE a évalué son stage."), folded_words("eleve, evalue: SON stage"));
    }

    #[test]
    fn the_same_number_needs_fewer_words_in_common_than_words_alone() {
        let old = || [likeness("a", "1", "families read the school reports every term")];
        let near = "families consult the school reports on line";
        check(&old(), &[likeness("x", "1", near)], &["a → x NumberAndWords Overlapping"]);
        check(&old(), &[likeness("x", "2", near)], &[]);
        let nearer = "families read the school reports every month";
        check(&old(), &[likeness("x", "2", nearer)], &["a → x Words Overlapping"]);
        check(&old(), &[likeness("x", "1", "something else altogether")], &[]);
    }

    #[test]
    fn each_takes_part_in_one_proposal_and_the_best_is_made_first() {
        let text = "learners are received on their first day";
        let old = [likeness("a", "1", text), likeness("b", "2", "learners are received on their first morning")];
        let new = [likeness("x", "9", text), likeness("y", "8", text)];
        check(&old, &new, &["a → x Words Equal", "b → y Words Overlapping"]);
    }

    #[test]
    fn a_measure_is_no_successor_of_a_statement() {
        let measure = Likeness::of(&"m".into(), &"1".into(), true, "share of learners received");
        check(&[likeness("a", "1", "share of learners received")], &[measure], &[]);
    }

    #[test]
    fn nothing_is_proposed_where_there_are_no_words() {
        check(&[likeness("a", "1", "")], &[likeness("x", "1", "")], &[]);
    }
}
