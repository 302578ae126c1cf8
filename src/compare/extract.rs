//! What a sealed round brings into a collection: the results part of a dossier's file, or rows of a table from elsewhere.
//! Notes, reasons, evidence and names of people are no part of it.

use std::collections::BTreeMap;
use std::rc::Rc;

use serde::{Deserialize, Serialize};

use crate::dossier::Dossier;
use crate::dossier::change::{Organisation, Rating};
use crate::dossier::day::Day;
use crate::dossier::entry::{DossierId, RoundId, Timestamp};
use crate::dossier::evidence::EvidenceLibrary;
use crate::dossier::review::{Opinion, Review, ReviewId, ReviewKind};
use crate::dossier::round::Round;
use crate::dossier::seal::Record;
use crate::framework::{Framework, FrameworkRef, IndicatorId};
use crate::score::decision::{AsOf, Outcome, judged};
use crate::score::evidence::{Grounds, is_in_top_half};

/// A sealed round of an organisation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Extract {
    /// The dossier: which organisation, whatever it is called this year.
    pub dossier: DossierId,
    /// The round.
    pub round: RoundId,
    /// The digest of its record; empty for rows of a table from elsewhere, which have no seal.
    pub digest: Rc<str>,
    /// When what was read had been written: the newer of two files wins.
    pub written_at: Timestamp,
    /// Who it is about.
    pub organisation: Organisation,
    /// What it was assessed against.
    pub framework: FrameworkRef,
    /// What people call the round.
    pub label: Rc<str>,
    /// When it was closed.
    pub closed_at: Timestamp,
    /// The ratings of all that was asked.
    pub ratings: BTreeMap<IndicatorId, Rating>,
    /// How the round was carried out.
    pub process: Process,
    /// What the latest sealed review says; none when nobody reviewed it.
    pub review: Option<Reviewed>,
}

/// How a round was carried out: what frameworks look at that judge the self-evaluation itself. Counts.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct Process {
    /// Ratings in the top half of their scale, which ask for evidence.
    pub to_evidence: u32,
    /// Those of them that rest on evidence that was current at the end of the round.
    pub evidenced: u32,
    /// Panels that were held and closed.
    pub panels: u32,
    /// Indicators that several people rated before the team agreed.
    pub voted: u32,
    /// Those of them on which an agreement was recorded.
    pub agreed: u32,
    /// Actions that the round decided on or found open.
    pub actions: u32,
    /// Those of them whose effect was judged.
    pub judged: u32,
}

/// What a sealed review says of a round.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct Reviewed {
    /// The review.
    pub review: ReviewId,
    /// What kind.
    pub kind: ReviewKind,
    /// When it was sealed.
    pub sealed_at: Timestamp,
    /// The digest of its record.
    pub digest: Rc<str>,
    /// What the reviewer concluded.
    pub opinion: Option<Opinion>,
    /// The reviewer's ratings; what is absent was not looked at.
    pub ratings: BTreeMap<IndicatorId, Rating>,
    /// Indicators on which a major non-conformity is still open.
    pub open_majors: Vec<IndicatorId>,
    /// Indicators on which a minor one is still open, and no major one.
    pub open_minors: Vec<IndicatorId>,
}

impl Process {
    /// How a sealed round was carried out. Evidence is looked at as it was on the day of the seal, in UTC, so that
    /// everybody who reads the file counts the same.
    pub fn of(framework: &Framework, round: &Round, record: &Record) -> Process {
        let closed_on = Day::at(record.closed_at.0, 0).unwrap_or(Day::EPOCH);
        let grounds = Grounds::of(round, &EvidenceLibrary::default(), closed_on);
        let is_high = |rating: &Rating, indicator| match rating {
            Rating::Level(level) => framework.scale_of(indicator).is_some_and(|scale| is_in_top_half(scale, *level)),
            _ => false,
        };
        let high = round.asked(framework).filter(|place| is_high(round.rating(&place.indicator.id), place.indicator));
        let to_evidence = count(high.map(|place| place.indicator));
        let unevidenced = count(grounds.unevidenced(framework, round));
        let deliberation = &record.deliberation;
        Process {
            to_evidence,
            evidenced: to_evidence.saturating_sub(unevidenced),
            panels: count(record.panels.iter()),
            voted: count(deliberation.votes.values().filter(|votes| votes.len() > 1)),
            agreed: count(
                deliberation.votes.iter().filter(|(id, votes)| votes.len() > 1 && deliberation.agreed.contains_key(id)),
            ),
            actions: count(record.actions.iter()),
            judged: count(record.actions.values().filter(|action| action.effect.is_some())),
        }
    }
}

impl Reviewed {
    /// What a sealed review says of a round; none for one that is not sealed.
    pub fn of(dossier: &Dossier, framework: &Framework, round: &Round, review: &Review) -> Option<Reviewed> {
        let seal = review.seal.as_ref()?;
        let open = open_on(dossier, framework, round, review);
        let with = |outcome: Outcome| open.iter().filter(|(_, it)| **it == outcome).map(|(id, _)| id.clone()).collect();
        let ratings = seal.record.looks.iter().map(|(id, look)| (id.clone(), look.rating.clone()));
        Some(Reviewed {
            review: review.id,
            kind: seal.record.details.kind,
            sealed_at: seal.record.sealed_at,
            digest: seal.digest.clone(),
            opinion: seal.record.conclusion.as_ref().and_then(|conclusion| conclusion.opinion),
            ratings: ratings
                .filter(|(_, rating)| *rating != Rating::NotRated)
                .map(|(id, rating)| (id, without_reason(&rating)))
                .collect(),
            open_majors: with(Outcome::Major),
            open_minors: with(Outcome::Minor),
        })
    }
}

/// The indicators on which something is still open: by the rule where findings are counted, and by the findings alone on
/// other scales.
fn open_on(dossier: &Dossier, framework: &Framework, round: &Round, review: &Review) -> BTreeMap<IndicatorId, Outcome> {
    let mut open: BTreeMap<IndicatorId, Outcome> = BTreeMap::new();
    for judged in judged(dossier, framework, round, review, AsOf::Today) {
        open.insert(judged.indicator, judged.outcome);
    }
    for (_, finding) in review.raised().filter(|(_, finding)| finding.is_open()) {
        let outcome = finding.gravity().map_or(Outcome::NotReviewed, Outcome::of_gravity);
        for indicator in finding.details.iter().flat_map(|details| &details.indicators) {
            let graver = open.get(indicator).copied().unwrap_or(Outcome::NotReviewed).max(outcome);
            open.insert(indicator.clone(), graver);
        }
    }
    open
}

/// A rating without the words of whoever gave it.
pub fn without_reason(rating: &Rating) -> Rating {
    match rating {
        Rating::NotApplicable { .. } => Rating::NotApplicable { why: "".into() },
        Rating::NotRated | Rating::Declined | Rating::Level(_) | Rating::Quantity(_) | Rating::Ratio { .. } => {
            rating.clone()
        }
    }
}

fn count<T>(items: impl Iterator<Item = T>) -> u32 {
    u32::try_from(items.count()).unwrap_or(u32::MAX)
}
