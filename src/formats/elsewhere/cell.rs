//! What stands in a cell of ratings, in a cell of days, in a cell of numbers.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::{Mapping, words};
use crate::dossier::change::Rating;
use crate::dossier::day::Day;
use crate::formats::sheet::key;
use crate::framework::scale::{Decimal, Kind, Level, Scale};
use crate::framework::{Indicator, Package, ScaleId};

/// What words in a column of ratings mean.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Meaning {
    /// Nobody has said what they mean; such cells are told and not taken.
    Unknown,
    /// A level of the scale.
    Level(Level),
    /// It does not apply.
    NotApplicable,
    /// The raters preferred not to say.
    Declined,
    /// It was not rated.
    NotRated,
}

/// What a cell says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Said {
    /// A rating, by itself.
    Plainly(Rating),
    /// Words, with what they mean.
    InWords(Meaning),
    /// A number that the scale does not have, or that is none where one is asked for.
    Nothing,
}

/// Understands cells of one framework, in all of its languages.
pub(super) struct Reader<'a> {
    package: &'a Package,
    mapping: &'a Mapping,
    names: BTreeMap<(ScaleId, String), Level>,
}

impl<'a> Reader<'a> {
    pub(super) fn new(package: &'a Package, mapping: &'a Mapping) -> Reader<'a> {
        let mut names = BTreeMap::new();
        for (scale, words) in package.words.values().flat_map(|words| &words.scales) {
            for (level, name) in &words.levels {
                names.entry((scale.clone(), key(name))).or_insert(*level);
            }
        }
        Reader { package, mapping, names }
    }

    /// What a filled cell says of an indicator.
    pub(super) fn read(&self, cell: &str, indicator: &Indicator) -> Said {
        let Some(scale) = self.package.framework.scale_of(indicator) else { return Said::Nothing };
        let words = key(cell);
        let settled = self.mapping.meanings.get(&scale.id).and_then(|meanings| meanings.get(&words));
        if let Some(meaning) = settled {
            return Said::InWords(self.held(*meaning, scale, indicator));
        }
        if let Some(number) = number(cell) {
            return rating(number, scale, indicator).map_or(Said::Nothing, Said::Plainly);
        }
        if scale.kind == Kind::Quantity && words::meaning(&words).is_none() {
            return Said::Nothing;
        }
        let named = self.names.get(&(scale.id.clone(), words.clone())).map(|level| Meaning::Level(*level));
        let meaning = named.or_else(|| words::meaning(&words)).unwrap_or(Meaning::Unknown);
        Said::InWords(self.held(meaning, scale, indicator))
    }

    /// A level that the indicator does not have is no meaning.
    fn held(&self, meaning: Meaning, scale: &Scale, indicator: &Indicator) -> Meaning {
        match meaning {
            Meaning::Level(level) if !scale.holds(level) || !indicator.allows(level) => Meaning::Unknown,
            meaning => meaning,
        }
    }
}

impl Meaning {
    /// As a rating; none for what is not known.
    pub(super) fn rating(self) -> Option<Rating> {
        match self {
            Meaning::Unknown => None,
            Meaning::Level(level) => Some(Rating::Level(level)),
            Meaning::NotApplicable => Some(Rating::NotApplicable { why: "".into() }),
            Meaning::Declined => Some(Rating::Declined),
            Meaning::NotRated => Some(Rating::NotRated),
        }
    }
}

/// A number with nothing beside it but a per cent sign.
fn number(cell: &str) -> Option<Decimal> {
    cell.trim().trim_end_matches('%').trim_end().parse().ok()
}

fn rating(number: Decimal, scale: &Scale, indicator: &Indicator) -> Option<Rating> {
    if scale.kind == Kind::Quantity {
        return Some(Rating::Quantity(number));
    }
    let millionths = number.millionths();
    let whole = (millionths % 1_000_000 == 0).then_some(millionths / 1_000_000)?;
    let level = Level(i16::try_from(whole).ok()?);
    (scale.holds(level) && indicator.allows(level)).then_some(Rating::Level(level))
}

/// A whole number that counts people.
pub(super) fn count(cell: &str) -> Option<u32> {
    let digits: String = cell.chars().filter(|c| !c.is_whitespace() && !matches!(c, '.' | '’' | '\'')).collect();
    digits.parse().ok().filter(|number| *number <= crate::dossier::change::MOST_LEARNERS)
}

/// A day as people write it: `2026-06-15`, `15/06/2026`, `15.6.26`. Days come before months, as everywhere in Europe,
/// unless that cannot be.
pub(super) fn day(cell: &str) -> Option<Day> {
    let date = cell.split(['T', ' ']).next().unwrap_or_default();
    let parts: Vec<&str> = date.split(['-', '/', '.']).collect();
    let [first, second, third] = parts.as_slice() else { return None };
    let small = |text: &str| text.parse::<u8>().ok();
    let year = |text: &str| match text.len() {
        4 => text.parse::<i32>().ok(),
        2 => text.parse::<i32>().ok().map(|year| 2000 + year),
        _ => None,
    };
    match first.len() {
        4 => Day::of(year(first)?, small(second)?, small(third)?),
        _ => {
            let (first, second, year) = (small(first)?, small(second)?, year(third)?);
            Day::of(year, second, first).or_else(|| Day::of(year, first, second))
        }
    }
}
