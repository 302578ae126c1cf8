//! What of the results is looked at: a view, the round compared with, the rounds and themes to show. It is part of the
//! address, so that a link shows the same pictures.

use std::fmt;

use super::NoSuchPage;
use crate::dossier::entry::RoundId;
use crate::framework::ThemeId;

/// What is looked at.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Analysis {
    /// The view.
    pub view: View,
    /// The earlier round to compare with; the one that it follows when none is named.
    pub since: Option<RoundId>,
    /// The rounds to show; all when none is named.
    pub rounds: Vec<RoundId>,
    /// The themes to show; all when none is named.
    pub themes: Vec<ThemeId>,
}

/// A view of the results.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum View {
    /// The numbers that matter, what moved, what is strong and what is weak.
    #[default]
    Brief,
    /// Theme by theme: levels, targets, steps of the cycle.
    Themes,
    /// From round to round.
    Rounds,
    /// What groups and others say beside the organisation itself.
    Voices,
    /// Quantities.
    Measures,
}

impl View {
    /// All views, in the order in which they are offered.
    pub const ALL: [View; 5] = [View::Brief, View::Themes, View::Rounds, View::Voices, View::Measures];

    /// The word in the address.
    pub fn word(self) -> &'static str {
        match self {
            View::Brief => "brief",
            View::Themes => "themes",
            View::Rounds => "rounds",
            View::Voices => "voices",
            View::Measures => "measures",
        }
    }
}

impl Analysis {
    /// A view, of everything.
    pub fn of(view: View) -> Analysis {
        Analysis { view, ..Analysis::default() }
    }

    /// The same choice in another view.
    pub fn in_view(&self, view: View) -> Analysis {
        Analysis { view, ..self.clone() }
    }
}

/// What follows `analyse` in the address: nothing for the first view of everything.
impl fmt::Display for Analysis {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if *self == Analysis::default() {
            return Ok(());
        }
        write!(f, "/{}", self.view.word())?;
        if let Some(since) = self.since {
            write!(f, "/since/{since}")?;
        }
        if !self.rounds.is_empty() {
            write!(f, "/of/{}", joined(&self.rounds))?;
        }
        if !self.themes.is_empty() {
            write!(f, "/on/{}", joined(&self.themes))?;
        }
        Ok(())
    }
}

fn joined<T: ToString>(ids: &[T]) -> String {
    ids.iter().map(T::to_string).collect::<Vec<String>>().join("+")
}

/// Reads what follows `analyse`.
pub(super) fn analysis(parts: &[&str]) -> Result<Analysis, NoSuchPage> {
    let [view, rest @ ..] = parts else { return Ok(Analysis::default()) };
    let view = View::ALL.into_iter().find(|known| known.word() == *view).ok_or(NoSuchPage)?;
    let mut analysis = Analysis::of(view);
    let mut rest = rest;
    while let [what, of, after @ ..] = rest {
        match *what {
            "since" => analysis.since = Some(of.parse().map_err(|_| NoSuchPage)?),
            "of" => analysis.rounds = ids(of, |id| id.parse().map_err(|_| NoSuchPage))?,
            "on" => analysis.themes = ids(of, |id| Ok(id.into()))?,
            _ => return Err(NoSuchPage),
        }
        rest = after;
    }
    if rest.is_empty() { Ok(analysis) } else { Err(NoSuchPage) }
}

fn ids<T>(joined: &str, read: impl Fn(&str) -> Result<T, NoSuchPage>) -> Result<Vec<T>, NoSuchPage> {
    joined.split('+').filter(|id| !id.is_empty()).map(read).collect()
}
