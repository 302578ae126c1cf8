//! What a cell says about how its indicator is rated.

use std::collections::BTreeSet;
use std::ops::RangeInclusive;
use std::rc::Rc;

use serde::{Deserialize, Serialize};

use super::words;
use crate::framework::scale::Kind;

/// How many levels a list may name, and the longest name, in characters.
const LEVELS: RangeInclusive<usize> = 2..=11;
const LONGEST_NAME: usize = 80;

/// The scale that a row asks for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Wish {
    /// A kind of scale.
    Kind(Kind),
    /// Levels with names, from worst to best.
    Levels {
        /// The number of the first one.
        first: i16,
        /// The names.
        names: Vec<Rc<str>>,
    },
}

impl Wish {
    /// Understands the name of a kind, a range such as `0–5`, or a list of names parted by `/`, `|`, `;` or line
    /// breaks.
    pub(super) fn of(cell: &str) -> Option<Self> {
        words::scale(cell).map(Self::Kind).or_else(|| Self::range(cell)).or_else(|| Self::list(cell))
    }

    fn range(cell: &str) -> Option<Self> {
        let plain = words::plain(cell);
        let is_digit = |c: char| c.is_ascii_digit();
        let first_end = plain.find(|c| !is_digit(c))?;
        let last_start = plain.rfind(|c| !is_digit(c))? + 1;
        let (first, last): (i16, i16) = (plain[..first_end].parse().ok()?, plain[last_start..].parse().ok()?);
        let is_bearable = first < last && LEVELS.contains(&(usize::try_from(last - first).ok()? + 1));
        if !is_bearable || !words::is_to(plain[first_end..last_start].trim()) {
            return None;
        }
        Some(Self::Levels { first, names: (first..=last).map(|level| level.to_string().into()).collect() })
    }

    fn list(cell: &str) -> Option<Self> {
        let pieces = cell.split(['/', '|', ';', '\n']).map(str::trim).filter(|piece| !piece.is_empty());
        let names: Vec<Rc<str>> = pieces.map(Rc::from).collect();
        let distinct: BTreeSet<String> = names.iter().map(|name| words::plain(name)).collect();
        let are_names = names.iter().all(|name| name.chars().count() <= LONGEST_NAME);
        let is_list = LEVELS.contains(&names.len()) && distinct.len() == names.len() && are_names;
        is_list.then_some(Self::Levels { first: 1, names })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn scales_are_kinds_ranges_or_lists() {
        let levels = |first, names: &[&str]| {
            Some(Wish::Levels { first, names: names.iter().map(|name| Rc::from(*name)).collect() })
        };
        let check = |cell: &str, expected| assert_eq!(Wish::of(cell), expected, "{cell}");
        check("oui/non", Some(Wish::Kind(Kind::YesNo)));
        check("1 à 4", levels(1, &["1", "2", "3", "4"]));
        check("0-2", levels(0, &["0", "1", "2"]));
        check("Jamais / Parfois / Toujours", levels(1, &["Jamais", "Parfois", "Toujours"]));
        check("1 tot 5000", None);
        check("2026", None);
        check("rouge", None);
        check("a / A", None);
        check("", None);
    }
}
