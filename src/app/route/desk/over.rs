//! Over what the trend of a cohort is looked at, and in which order gaps to the reviews stand, as addresses write it.

use super::super::NoSuchPage;

/// The periods over which the same organisations are followed.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Over {
    /// Calendar years; none for those that are shown first.
    Years(Vec<i32>),
    /// The first so many rounds of each organisation.
    Rounds(u32),
}

impl Default for Over {
    fn default() -> Over {
        Over::Years(Vec::new())
    }
}

impl Over {
    /// `years+2024+2026`, `rounds+3`.
    pub fn address(&self) -> String {
        match self {
            Over::Years(years) => years.iter().fold("years".to_owned(), |word, year| format!("{word}+{year}")),
            Over::Rounds(n) => format!("rounds+{n}"),
        }
    }

    /// What an address says.
    pub(super) fn read(value: &str) -> Result<Over, NoSuchPage> {
        let mut parts = value.split('+');
        let word = parts.next();
        match (word, parts.collect::<Vec<_>>().as_slice()) {
            (Some("years"), years) => {
                let years: Result<Vec<i32>, _> = years.iter().map(|year| year.parse()).collect();
                years.map(Over::Years).map_err(|_| NoSuchPage)
            }
            (Some("rounds"), [n]) => n.parse().map(Over::Rounds).map_err(|_| NoSuchPage),
            _ => Err(NoSuchPage),
        }
    }
}

/// The order of gaps between self-ratings and reviews.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum GapOrder {
    /// The widest first, whatever its direction.
    #[default]
    Size,
    /// As in the framework.
    Framework,
}

impl GapOrder {
    /// Both, in the order in which they are offered.
    pub const ALL: [GapOrder; 2] = [GapOrder::Size, GapOrder::Framework];

    /// The word in addresses and texts.
    pub fn word(self) -> &'static str {
        match self {
            GapOrder::Size => "size",
            GapOrder::Framework => "framework",
        }
    }

    pub(super) fn read(value: &str) -> Result<GapOrder, NoSuchPage> {
        GapOrder::ALL.into_iter().find(|order| order.word() == value).ok_or(NoSuchPage)
    }
}
