//! What the history shows, as its address says it.

use std::fmt;
use std::rc::Rc;

use super::{NoSuchPage, id, plain};
use crate::dossier::entry::RoundId;
use crate::framework::IndicatorId;

/// What a page of the history shows.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum HistoryPart {
    /// What happened in the dossier, as far as it is looked for.
    Of(Sought),
    /// What happened to one indicator of a round.
    Indicator(RoundId, IndicatorId),
}

/// What is looked for in the history; all of it when nothing is said.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Sought {
    /// Only what happened to that round.
    pub round: Option<RoundId>,
    /// Only what is about that.
    pub topic: Option<Topic>,
    /// Only what names all of these words.
    pub words: Rc<str>,
}

/// What an entry of the journal is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Topic {
    /// Ratings, votes and what was agreed on.
    Ratings,
    /// Notes.
    Notes,
    /// Evidence.
    Evidence,
    /// What groups of people were asked.
    Panels,
    /// What matters, axes and actions.
    Plan,
    /// The team and its calendar.
    Team,
    /// What reviewers found.
    Review,
    /// The organisation, and how a round is set up.
    Settings,
}

impl Topic {
    /// All topics, in the order in which they are offered.
    pub const ALL: [Topic; 8] = [
        Topic::Ratings,
        Topic::Notes,
        Topic::Evidence,
        Topic::Panels,
        Topic::Plan,
        Topic::Team,
        Topic::Review,
        Topic::Settings,
    ];

    /// The word in the address.
    pub fn word(self) -> &'static str {
        match self {
            Topic::Ratings => "ratings",
            Topic::Notes => "notes",
            Topic::Evidence => "evidence",
            Topic::Panels => "panels",
            Topic::Plan => "plan",
            Topic::Team => "team",
            Topic::Review => "review",
            Topic::Settings => "settings",
        }
    }
}

impl Sought {
    /// What is looked for, with the words that were typed.
    pub fn with_words(self, typed: &str) -> Sought {
        Sought { words: plain(typed), ..self }
    }
}

impl HistoryPart {
    /// Whether words are looked for.
    pub fn searches(&self) -> bool {
        matches!(self, HistoryPart::Of(sought) if !sought.words.is_empty())
    }
}

impl fmt::Display for HistoryPart {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            HistoryPart::Indicator(round, indicator) => write!(f, "/{round}/{indicator}"),
            HistoryPart::Of(sought) => {
                sought.round.map_or(Ok(()), |round| write!(f, "/in/{round}"))?;
                sought.topic.map_or(Ok(()), |topic| write!(f, "/about/{}", topic.word()))?;
                if sought.words.is_empty() { Ok(()) } else { write!(f, "/with/{}", sought.words) }
            }
        }
    }
}

/// Reads what stands after the name of the page.
pub(super) fn history_part(parts: &[&str]) -> Result<HistoryPart, NoSuchPage> {
    let mut sought = Sought::default();
    let mut rest = parts;
    while let [word, value, after @ ..] = rest {
        match *word {
            "in" => sought.round = Some(id(value)?),
            "about" => sought.topic = Some(topic(value)?),
            "with" => sought.words = plain(value),
            round if parts.len() == 2 => return Ok(HistoryPart::Indicator(id(round)?, (*value).into())),
            _ => return Err(NoSuchPage),
        }
        rest = after;
    }
    // What is looked for may be empty while one types an address.
    if matches!(rest, [] | ["with"]) { Ok(HistoryPart::Of(sought)) } else { Err(NoSuchPage) }
}

fn topic(word: &str) -> Result<Topic, NoSuchPage> {
    Topic::ALL.into_iter().find(|topic| topic.word() == word).ok_or(NoSuchPage)
}
