//! The dossiers in this browser, as Home lists them. Summaries are derived from the dossiers and stored beside them,
//! so that the list needs no journal to be read.

use std::rc::Rc;

use serde::{Deserialize, Serialize};

use super::library::Library;
use crate::dossier::Dossier;
use crate::dossier::entry::{DossierId, RoundId, Timestamp};
use crate::dossier::round::Phase;
use crate::framework::FrameworkRef;
use crate::score::ScoreCard;

/// The dossiers in this browser, last changed first.
pub type Shelf = Vec<Summary>;

/// A dossier in one row.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct Summary {
    /// The dossier.
    pub dossier: DossierId,
    /// The organisation.
    pub name: Rc<str>,
    /// The latest round.
    pub round: Option<RoundSummary>,
    /// How many entries the journal has; tells whether the storage lost some.
    pub n_entries: usize,
    /// The last change.
    pub changed_at: Timestamp,
    /// The last export of this dossier to a file.
    #[serde(default)]
    pub exported_at: Option<Timestamp>,
}

/// The latest round of a dossier.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct RoundSummary {
    /// The round.
    pub round: RoundId,
    /// Its label.
    pub label: Rc<str>,
    /// What it is assessed against.
    pub framework: FrameworkRef,
    /// Where it is in its life.
    pub phase: Phase,
    /// Rated indicators.
    pub n_rated: u32,
    /// Indicators that apply.
    pub n_applicable: u32,
}

impl Summary {
    /// The row of a dossier. The counts need the framework; without it they are nought.
    pub fn of(dossier: &Dossier, library: &Library, exported_at: Option<Timestamp>) -> Summary {
        let round = dossier.latest_round().map(|round| {
            let framework = library.framework(round.framework());
            let tally = framework.map(|framework| ScoreCard::of(&framework, round).whole.tally).unwrap_or_default();
            RoundSummary {
                round: round.id,
                label: round.opening.label.clone(),
                framework: round.framework().clone(),
                phase: round.phase,
                n_rated: tally.rated,
                n_applicable: tally.applicable(),
            }
        });
        Summary {
            dossier: dossier.id,
            name: dossier.organisation().name.clone(),
            round,
            n_entries: dossier.n_entries(),
            changed_at: dossier.changed_at().unwrap_or_default(),
            exported_at,
        }
    }
}

/// Puts a summary in the place of the former one of the same dossier, last changed first.
pub fn with_summary(shelf: &Shelf, summary: Summary) -> Shelf {
    let mut shelf: Shelf = shelf.iter().filter(|other| other.dossier != summary.dossier).cloned().collect();
    shelf.push(summary);
    shelf.sort_by_key(|summary| std::cmp::Reverse(summary.changed_at));
    shelf
}

/// Example dossiers have ids that were made at time 0, which no clock gives; they live in a database of their own.
pub fn is_example(dossier: DossierId) -> bool {
    dossier.0.timestamp_ms() == 0
}
