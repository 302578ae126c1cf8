//! The numbers of the sealed rounds, so that whoever compares many organisations need not read their journals.
//!
//! They follow from the journal and the frameworks, and a reader that has those can check them. Notes and reasons
//! stay out.

use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

use serde::{Deserialize, Serialize};

use super::error::ReadError;
use super::json::{self, Piece};
use super::limits;
use crate::compare::Extract;
use crate::compare::extract::{Process, Reviewed, without_reason};
use crate::dossier::Dossier;
use crate::dossier::change::{Organisation, Rating};
use crate::dossier::entry::{DossierId, RoundId, Timestamp};
use crate::dossier::round::Round;
use crate::dossier::seal::Seal;
use crate::framework::scale::Level;
use crate::framework::{Framework, FrameworkRef, IndicatorId, Package, ThemeId};
use crate::score::{self, ScoreCard, Share};

/// The name of the results' part.
pub const NAME: &str = "results.json";

/// The results of a dossier.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct Results {
    /// The dossier.
    pub dossier: DossierId,
    /// The sealed rounds, oldest first.
    pub rounds: Vec<RoundResults>,
}

/// The results of a sealed round.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct RoundResults {
    /// The round.
    pub round: RoundId,
    /// What people call it.
    pub label: Rc<str>,
    /// Who it was about, as sealed.
    pub organisation: Organisation,
    /// What it was assessed against.
    pub framework: FrameworkRef,
    /// When it was opened.
    pub opened_at: Timestamp,
    /// When it was closed.
    pub closed_at: Timestamp,
    /// The digest of its record.
    pub digest: Rc<str>,
    /// The round in all; none when the archive lacks the framework.
    pub whole: Option<Score>,
    /// Its themes, in the framework's order.
    pub themes: Vec<ThemeScore>,
    /// The ratings of everything that was asked on that edition; what is absent was not asked. Reasons are left empty.
    pub ratings: BTreeMap<IndicatorId, Rating>,
    /// How the round was carried out; none when the archive lacks the framework.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub process: Option<Process>,
    /// Its sealed reviews, in the order in which they were opened.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub reviews: Vec<Reviewed>,
}

/// The score of a theme.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct ThemeScore {
    /// The theme.
    pub theme: ThemeId,
    /// Its score.
    pub score: Score,
}

/// The score of a group of indicators, with what has to stand beside it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct Score {
    /// The mean; none when nothing that may be averaged was rated.
    pub mean: Option<Fraction>,
    /// The weakest indicator among those of the mean.
    pub minimum: Option<Minimum>,
    /// Rated among applicable; none when nothing applies.
    pub coverage: Option<Fraction>,
    /// How many have a level or a finding. Measures are not counted; they stand among the ratings.
    pub rated: u32,
    /// How many were asked and not rated.
    pub not_rated: u32,
    /// How many were said not to apply.
    pub not_applicable: u32,
    /// For how many the raters preferred not to say.
    pub declined: u32,
}

/// An exact fraction, from 0 to 1.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct Fraction {
    /// The numerator.
    pub reached: u64,
    /// The denominator, never 0.
    pub possible: u64,
}

/// The weakest indicator of a group.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct Minimum {
    /// The first of the weakest, in the framework's order.
    pub indicator: IndicatorId,
    /// Its level.
    pub level: Level,
}

impl Results {
    /// The results of a dossier's sealed rounds.
    pub fn of(dossier: &Dossier, packages: &[Package]) -> Self {
        let framework_of = |round: &Round| {
            let package = packages.iter().find(|package| package.framework.reference() == *round.framework());
            package.map(|package| &*package.framework)
        };
        let rounds = dossier.rounds().into_iter();
        let sealed = rounds
            .filter_map(|round| Some(RoundResults::of(dossier, round, round.seal.as_ref()?, framework_of(round))));
        Self { dossier: dossier.id, rounds: sealed.collect() }
    }

    /// Whether they are what follows from the journal. Files written before results told how a round was carried out lack
    /// that, and what was asked and not rated.
    pub(super) fn are_those_of(&self, mut derived: Results) -> bool {
        for (told, derived) in self.rounds.iter().zip(&mut derived.rounds) {
            if told.process.is_none() && derived.process.is_some() {
                derived.process = None;
                derived.reviews.clear();
                derived.ratings.retain(|_, rating| *rating != Rating::NotRated);
            }
        }
        *self == derived
    }

    pub(super) fn read(contents: &[u8]) -> Result<Self, ReadError> {
        let text = json::text(NAME, contents)?;
        json::is_shallow(NAME, text, limits::DEPTH)?;
        let piece = Piece { part: NAME, place: "" };
        piece.is_strict(text)?;
        piece.typed(text)
    }
}

impl RoundResults {
    /// The round as a collection takes it in: with the review that was sealed last. One for practice is none.
    pub fn extract(&self, dossier: DossierId, written_at: Timestamp) -> Extract {
        Extract {
            dossier,
            round: self.round,
            digest: self.digest.clone(),
            written_at,
            organisation: self.organisation.clone(),
            framework: self.framework.clone(),
            label: self.label.clone(),
            closed_at: self.closed_at,
            ratings: self.ratings.clone(),
            process: self.process.unwrap_or_default(),
            review: self
                .reviews
                .iter()
                .filter(|it| !it.kind.is_for_practice())
                .max_by_key(|review| (review.sealed_at, review.review))
                .cloned(),
        }
    }

    fn of(dossier: &Dossier, round: &Round, seal: &Seal, framework: Option<&Framework>) -> Self {
        let card = framework.map(|framework| ScoreCard::of(framework, round));
        let themes = card.iter().flat_map(|card| &card.themes);
        // Answers of an edition that the round has left are in its record; these are those that the scores rest on.
        let former = round.edition.iter().flat_map(|edition| edition.former()).collect::<BTreeSet<_>>();
        let ratings = round.ratings.iter().filter(|(id, _)| !former.contains(id));
        let mut ratings: BTreeMap<_, _> = ratings.map(|(id, rating)| (id.clone(), without_reason(rating))).collect();
        for place in framework.into_iter().flat_map(|framework| round.asked(framework)) {
            ratings.entry(place.indicator.id.clone()).or_insert(Rating::NotRated);
        }
        let reviewed = |framework| {
            let reviews = dossier.reviews_of(round.id);
            reviews.filter_map(|review| Reviewed::of(dossier, framework, round, review)).collect()
        };
        Self {
            round: round.id,
            label: round.opening.label.clone(),
            organisation: seal.record.organisation.clone(),
            framework: round.framework().clone(),
            opened_at: round.opened_at,
            closed_at: seal.record.closed_at,
            digest: seal.digest.clone(),
            whole: card.as_ref().map(|card| Score::of(&card.whole)),
            themes: themes
                .map(|theme| ThemeScore { theme: theme.theme.clone(), score: Score::of(&theme.result) })
                .collect(),
            ratings,
            process: framework.map(|framework| Process::of(framework, round, &seal.record)),
            reviews: framework.map(reviewed).unwrap_or_default(),
        }
    }
}

impl Score {
    fn of(result: &score::Result) -> Self {
        let tally = &result.tally;
        Self {
            mean: result.mean.map(Fraction::of),
            minimum: result
                .minimum
                .as_ref()
                .map(|minimum| Minimum { indicator: minimum.indicator.clone(), level: minimum.level }),
            coverage: tally.coverage().map(Fraction::of),
            rated: tally.rated,
            not_rated: tally.not_rated,
            not_applicable: tally.not_applicable,
            declined: tally.declined,
        }
    }
}

impl Fraction {
    /// A share as files hold it. Both numbers are halved until every JSON reader keeps them exactly.
    fn of(share: Share) -> Self {
        let (mut reached, mut possible) = (share.reached(), share.possible());
        while reached.max(possible) > limits::WHOLE_NUMBER {
            (reached, possible) = (reached >> 1, possible >> 1);
        }
        Self { reached, possible: possible.max(1) }
    }
}
