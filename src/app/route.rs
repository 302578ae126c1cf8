//! Where one is, as written after the `#` of the address. Links are real links; the browser's history is the router.

use std::fmt;
use std::str::FromStr;

use crate::dossier::entry::{DossierId, RoundId};
use crate::framework::IndicatorId;

/// A page.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Route {
    /// The dossiers in this browser.
    Home,
    /// The form of a new dossier.
    NewDossier,
    /// Where data lives, export and import.
    Data,
    /// How it works.
    Help,
    /// A dossier's overview.
    Dossier(DossierId),
    /// A page of a round.
    Round(DossierId, RoundId, RoundPage),
    /// An address that leads nowhere.
    Unknown,
}

/// A page of a round, in the order of its life.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum RoundPage {
    /// Themes, scope, targets.
    Prepare,
    /// Rating, with what is shown and the indicator to begin at.
    Assess(Show, Option<IndicatorId>),
    /// Results.
    Analyse,
    /// Closing, and the next round.
    Close,
}

/// Which indicators the assessment shows.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Show {
    /// All that are asked.
    #[default]
    All,
    /// Those that nobody dealt with.
    ToDo,
    /// Those whose level differs from the round before.
    Changed,
    /// Those that were carried over from the round before.
    Carried,
    /// Those with a note.
    Noted,
}

impl Show {
    /// All choices, in the order in which they are offered.
    pub const ALL: [Show; 5] = [Show::All, Show::ToDo, Show::Changed, Show::Carried, Show::Noted];

    /// The word in the address.
    pub fn word(self) -> &'static str {
        match self {
            Show::All => "all",
            Show::ToDo => "to-do",
            Show::Changed => "changed",
            Show::Carried => "carried",
            Show::Noted => "noted",
        }
    }
}

impl RoundPage {
    /// The assessment from its beginning.
    pub const ASSESS: RoundPage = RoundPage::Assess(Show::All, None);

    /// Whether two addresses show the same page, whatever the filter or the place on it.
    pub fn is_same_page(&self, other: &RoundPage) -> bool {
        std::mem::discriminant(self) == std::mem::discriminant(other)
    }
}

impl Route {
    /// What stands in a link.
    pub fn href(&self) -> String {
        format!("#{self}")
    }

    /// The dossier that the page is about.
    pub fn dossier(&self) -> Option<DossierId> {
        match self {
            Route::Dossier(dossier) | Route::Round(dossier, ..) => Some(*dossier),
            _ => None,
        }
    }

    /// Whether two addresses show the same page; then the focus stays where it is.
    pub fn is_same_page(&self, other: &Route) -> bool {
        match (self, other) {
            (Route::Round(d1, r1, page), Route::Round(d2, r2, other)) => {
                d1 == d2 && r1 == r2 && page.is_same_page(other)
            }
            _ => self == other,
        }
    }
}

impl fmt::Display for Route {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Route::Home => f.write_str("/"),
            Route::NewDossier => f.write_str("/new"),
            Route::Data => f.write_str("/data"),
            Route::Help => f.write_str("/help"),
            Route::Unknown => f.write_str("/unknown"),
            Route::Dossier(dossier) => write!(f, "/dossier/{dossier}"),
            Route::Round(dossier, round, page) => write!(f, "/dossier/{dossier}/round/{round}/{page}"),
        }
    }
}

impl fmt::Display for RoundPage {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            RoundPage::Prepare => f.write_str("prepare"),
            RoundPage::Assess(Show::All, None) => f.write_str("assess"),
            RoundPage::Assess(show, None) => write!(f, "assess/{}", show.word()),
            RoundPage::Assess(show, Some(indicator)) => write!(f, "assess/{}/{indicator}", show.word()),
            RoundPage::Analyse => f.write_str("analyse"),
            RoundPage::Close => f.write_str("close"),
        }
    }
}

/// An address that does not exist.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NoSuchPage;

impl FromStr for Route {
    type Err = NoSuchPage;

    /// Reads what stands after the `#`.
    fn from_str(text: &str) -> Result<Self, NoSuchPage> {
        let parts: Vec<&str> = text.split('/').filter(|part| !part.is_empty()).collect();
        match parts.as_slice() {
            [] => Ok(Route::Home),
            ["new"] => Ok(Route::NewDossier),
            ["data"] => Ok(Route::Data),
            ["help"] => Ok(Route::Help),
            ["dossier", dossier] => Ok(Route::Dossier(dossier.parse().map_err(|_| NoSuchPage)?)),
            ["dossier", dossier, "round", round, page @ ..] => Ok(Route::Round(
                dossier.parse().map_err(|_| NoSuchPage)?,
                round.parse().map_err(|_| NoSuchPage)?,
                round_page(page)?,
            )),
            _ => Err(NoSuchPage),
        }
    }
}

fn round_page(parts: &[&str]) -> Result<RoundPage, NoSuchPage> {
    let show = |word: &str| Show::ALL.into_iter().find(|show| show.word() == word).ok_or(NoSuchPage);
    match parts {
        ["prepare"] => Ok(RoundPage::Prepare),
        ["assess"] => Ok(RoundPage::ASSESS),
        ["assess", word] => Ok(RoundPage::Assess(show(word)?, None)),
        ["assess", word, indicator] => Ok(RoundPage::Assess(show(word)?, Some((*indicator).into()))),
        ["analyse"] => Ok(RoundPage::Analyse),
        ["close"] => Ok(RoundPage::Close),
        _ => Err(NoSuchPage),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_address_leads_back_to_its_page() {
        let dossier = "01ARZ3NDEKTSV4RRFFQ69G5FAV".parse().expect("an id");
        let round = "01BX5ZZKBKACTAV9WEVGEMMVRZ".parse().expect("an id");
        let mut routes = vec![Route::Home, Route::NewDossier, Route::Data, Route::Help, Route::Dossier(dossier)];
        let pages = [RoundPage::Prepare, RoundPage::Analyse, RoundPage::Close, RoundPage::ASSESS];
        let filters = Show::ALL.map(|show| RoundPage::Assess(show, Some("t07-p1".into())));
        routes.extend(pages.into_iter().chain(filters).map(|page| Route::Round(dossier, round, page)));
        for route in routes {
            assert_eq!(route.to_string().parse(), Ok(route.clone()), "{route}");
        }
    }

    #[test]
    fn a_wrong_address_is_no_page() {
        for text in ["/nowhere", "/dossier/42", "/dossier/01ARZ3NDEKTSV4RRFFQ69G5FAV/round", "/data/x"] {
            assert_eq!(text.parse::<Route>(), Err(NoSuchPage), "{text}");
        }
    }
}
