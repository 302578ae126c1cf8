//! Ids for what a table holds: from its numbers where it has any, so that the next edition of the table gives the same
//! ids, or else from its titles.

use std::collections::{BTreeMap, BTreeSet};

use super::planting::PlantedNumber;
use crate::formats::name::{ascii, is_mark};

/// The longest id.
const LONGEST: usize = 40;

/// What is left of that for a title, when a number has to follow.
const LONGEST_STEM: usize = 34;

/// The ids that were given.
#[derive(Default)]
pub(super) struct Ids {
    taken: BTreeSet<String>,
    /// The number that comes next behind a text that was an id already.
    next: BTreeMap<String, u32>,
    /// The numbers that stand more than once, which need what they stand in to be told apart.
    repeated: BTreeSet<String>,
}

impl Ids {
    /// Looks at all numbers first: whether one is repeated must not depend on which of them comes first.
    pub(super) fn of<'p>(numbers: impl Iterator<Item = (char, &'p PlantedNumber)>) -> Self {
        let mut seen = BTreeSet::new();
        let mut ids = Self::default();
        for (prefix, number) in numbers.filter(|(_, number)| !number.is_made) {
            let stem = format!("{prefix}{}", slug(&number.printed));
            if !seen.insert(stem.clone()) {
                ids.repeated.insert(stem);
            }
        }
        ids
    }

    /// A new id. The prefix tells themes, criteria and indicators apart.
    pub(super) fn give(&mut self, prefix: char, number: &PlantedNumber, title: &str, within: &str) -> String {
        let numbered = format!("{prefix}{}", slug(&number.printed));
        let titled = format!("{prefix}-{}", slug(title));
        let stem = match () {
            () if number.is_made && titled.len() > 2 => titled,
            () if self.repeated.contains(&numbered) => format!("{within}-{numbered}"),
            () => numbered,
        };
        let stem = clean(&stem, LONGEST_STEM);
        let next = self.next.entry(stem.clone()).or_insert(1);
        loop {
            let id = if *next == 1 { stem.clone() } else { format!("{stem}-{next}") };
            *next += 1;
            if self.taken.insert(id.clone()) {
                return id;
            }
        }
    }
}

/// A text made of a to z, 0 to 9, points and hyphens; empty when nothing of it can be written so.
pub(super) fn slug(text: &str) -> String {
    let mut slug = String::new();
    for c in text.chars().filter(|c| !is_mark(*c)) {
        match ascii(c) {
            Some(letters) => slug.push_str(&letters.to_ascii_lowercase()),
            None if c == '.' => slug.push('.'),
            None => slug.push('-'),
        }
        if slug.len() > 4 * LONGEST {
            break;
        }
    }
    clean(&slug, LONGEST)
}

/// An id without signs at its ends or side by side, and not too long.
fn clean(text: &str, longest: usize) -> String {
    let mut clean = String::new();
    for c in text.chars() {
        let is_sign = |c: char| matches!(c, '.' | '-');
        if is_sign(c) && (clean.is_empty() || clean.ends_with(is_sign)) {
            continue;
        }
        if clean.len() < longest {
            clean.push(c);
        }
    }
    clean.trim_end_matches(['.', '-']).to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn number(printed: &str, is_made: bool) -> PlantedNumber {
        PlantedNumber { printed: printed.into(), is_made }
    }

    #[test]
    fn ids_come_from_numbers_and_else_from_titles() {
        let mut ids = Ids::default();
        assert_eq!(ids.give('t', &number("1", false), "Accueil", ""), "t1");
        assert_eq!(ids.give('i', &number("1.2.a)", false), "…", "t1"), "i1.2.a");
        assert_eq!(
            ids.give('i', &number("1.1", true), "Les élèves sont accueillis", "t1"),
            "i-les-eleves-sont-accueillis"
        );
        assert_eq!(
            ids.give('i', &number("1.1", true), "Les élèves sont accueillis", "t1"),
            "i-les-eleves-sont-accueillis-2"
        );
        assert_eq!(ids.give('i', &number("4", true), "مدرسة", "t1"), "i4");
        assert_eq!(ids.give('i', &number("…", false), "", "t1"), "i");
        let long = ids.give('i', &number("1", true), &"mot ".repeat(90), "t1");
        assert!(long.len() <= LONGEST, "{long}");
    }

    #[test]
    fn numbers_that_begin_anew_are_told_apart_by_what_they_stand_in() {
        let one = number("1", false);
        let mut ids = Ids::of([('i', &one), ('t', &one), ('i', &one)].into_iter());
        assert_eq!(ids.give('t', &one, "", ""), "t1");
        assert_eq!(ids.give('i', &one, "", "t1"), "t1-i1");
        assert_eq!(ids.give('i', &one, "", "t2"), "t2-i1");
    }
}
