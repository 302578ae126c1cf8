//! What is to be looked at before a review is sealed: findings that cannot stand as they are, ratings and findings that
//! do not say the same, and what a conclusion still lacks.
//!
//! A non-conformity rests on facts and names what requirement it is about; without both nobody can answer it, so a
//! review is not sealed while that is missing. Everything else is told and left to the reviewer.

use super::decision::{AsOf, Proposal, is_of_conformity};
use super::due::{Periods, to_requalify};
use super::review::expected;
use crate::dossier::Dossier;
use crate::dossier::change::Rating;
use crate::dossier::finding::{FindingDetails, FindingId, Gravity};
use crate::dossier::review::{LookState, Review};
use crate::dossier::round::Round;
use crate::framework::scale::{Level, MAJOR, MINOR};
use crate::framework::{Framework, Gravity as Allowed, Indicator, IndicatorId};

/// Something to look at before a review is sealed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Lacking {
    /// A finding says nothing.
    Statement(FindingId),
    /// A non-conformity names no facts.
    Basis(FindingId),
    /// A non-conformity is about no indicator that is asked.
    Indicator(FindingId),
    /// A minor non-conformity is about an indicator where whatever is missing is major.
    MinorNotAllowed(FindingId, Vec<IndicatorId>),
    /// The reviewer is of another opinion than the rule and does not say why.
    Reason,
    /// The rating of an indicator and the finding on it are not equally grave, or there is no finding.
    RatingDiffers(IndicatorId, Option<FindingId>),
    /// Nobody was told of a non-conformity yet: no due date is counted.
    Notification(FindingId),
    /// Minor non-conformities of an earlier review were not lifted.
    Requalification(Vec<FindingId>),
    /// These indicators were not reviewed.
    NotReviewed(Vec<IndicatorId>),
    /// There is no summary.
    Summary,
    /// No opinion is given.
    Opinion,
}

impl Lacking {
    /// Whether the review cannot be sealed before it is mended.
    pub fn is_blocking(&self) -> bool {
        matches!(
            self,
            Self::Statement(_) | Self::Basis(_) | Self::Indicator(_) | Self::MinorNotAllowed(..) | Self::Reason
        )
    }
}

/// What a review is against.
#[derive(Clone, Copy, Debug)]
pub struct Against<'a> {
    /// The dossier, with the reviews before.
    pub dossier: &'a Dossier,
    /// The edition of the framework that the review is against.
    pub framework: &'a Framework,
    /// The round.
    pub round: &'a Round,
    /// The periods of the label.
    pub periods: &'a Periods,
}

/// What is to be looked at before a review is sealed: what is in the way first.
pub fn lacking(against: Against<'_>, review: &Review) -> Vec<Lacking> {
    let mut found: Vec<Lacking> =
        review.raised().flat_map(|(id, finding)| of_finding(against, id, finding.details.as_deref())).collect();
    found.extend(differing(against, review));
    let Against { dossier, framework, round, periods } = against;
    let proposal = Proposal::of(dossier, framework, round, review, AsOf::Today, periods);
    let conclusion = review.conclusion.as_deref().cloned().unwrap_or_default();
    let differs = conclusion.opinion.is_some_and(|opinion| proposal.differs_from(opinion));
    if differs && conclusion.reason.trim().is_empty() {
        found.push(Lacking::Reason);
    }
    let requalifiable: Vec<FindingId> = to_requalify(dossier, review).iter().map(|earlier| earlier.id).collect();
    if !requalifiable.is_empty() {
        found.push(Lacking::Requalification(requalifiable));
    }
    let not_reviewed = not_reviewed(framework, round, review);
    if !not_reviewed.is_empty() {
        found.push(Lacking::NotReviewed(not_reviewed));
    }
    if conclusion.summary.trim().is_empty() {
        found.push(Lacking::Summary);
    }
    if conclusion.opinion.is_none() && review.details.as_ref().is_some_and(|details| details.kind.is_audit()) {
        found.push(Lacking::Opinion);
    }
    found.sort_by_key(|it| !it.is_blocking());
    found
}

/// The gravities that a finding on these indicators may have: all, but no minor one where whatever is missing is major.
pub fn gravities<'a>(
    framework: &Framework,
    indicators: impl IntoIterator<Item = &'a IndicatorId>,
) -> impl Iterator<Item = Gravity> {
    let is_major_only = !major_only(framework, indicators).is_empty();
    Gravity::ALL.into_iter().filter(move |gravity| *gravity != Gravity::Minor || !is_major_only)
}

fn major_only<'a>(framework: &Framework, indicators: impl IntoIterator<Item = &'a IndicatorId>) -> Vec<IndicatorId> {
    let is_one =
        |id: &IndicatorId| framework.place(id).is_some_and(|place| place.indicator.gravity == Some(Allowed::MajorOnly));
    indicators.into_iter().filter(|id| is_one(id)).cloned().collect()
}

fn of_finding(against: Against<'_>, id: FindingId, details: Option<&FindingDetails>) -> Vec<Lacking> {
    let Some(details) = details else { return Vec::new() };
    let mut found = Vec::new();
    if details.statement.trim().is_empty() {
        found.push(Lacking::Statement(id));
    }
    if !details.gravity.is_non_conformity() {
        return found;
    }
    if details.basis.trim().is_empty() {
        found.push(Lacking::Basis(id));
    }
    let is_asked =
        |indicator: &IndicatorId| against.round.asked(against.framework).any(|place| place.indicator.id == *indicator);
    if !details.indicators.iter().any(is_asked) {
        found.push(Lacking::Indicator(id));
    }
    let misplaced = major_only(against.framework, &details.indicators);
    if details.gravity == Gravity::Minor && !misplaced.is_empty() {
        found.push(Lacking::MinorNotAllowed(id, misplaced));
    }
    if details.notified.is_none() {
        found.push(Lacking::Notification(id));
    }
    found
}

/// Indicators on a scale of conformity whose rating and findings are not equally grave.
fn differing(against: Against<'_>, review: &Review) -> Vec<Lacking> {
    let asked = against.round.asked(against.framework).map(|place| place.indicator);
    let of_conformity = asked.filter(|indicator| is_of_conformity(against.framework, indicator));
    let differing = of_conformity.filter_map(|indicator| {
        let gravest = gravest(review, &indicator.id);
        let found = gravest.map(|(_, gravity)| gravity);
        let seen = match review.rating(&indicator.id) {
            Rating::Level(level) => of_level(*level),
            // Nothing was rated: the finding speaks alone.
            _ => return None,
        };
        (seen != found).then(|| Lacking::RatingDiffers(indicator.id.clone(), gravest.map(|(id, _)| id)))
    });
    differing.collect()
}

/// The gravest non-conformity that a review raised on an indicator.
pub fn gravest(review: &Review, indicator: &IndicatorId) -> Option<(FindingId, Gravity)> {
    let on = review.raised().filter_map(|(id, finding)| Some((id, finding.details.as_ref()?)));
    let non_conformities =
        on.filter(|(_, details)| details.gravity.is_non_conformity() && details.indicators.contains(indicator));
    non_conformities.map(|(id, details)| (id, details.gravity)).max_by_key(|(_, gravity)| *gravity)
}

fn of_level(level: Level) -> Option<Gravity> {
    match level {
        MAJOR => Some(Gravity::Major),
        MINOR => Some(Gravity::Minor),
        _ => None,
    }
}

/// The indicators to which the reviewer gave no rating and raised no non-conformity; where findings are not counted,
/// nor said that they have seen enough.
pub fn not_reviewed(framework: &Framework, round: &Round, review: &Review) -> Vec<IndicatorId> {
    let expected = expected(framework, round).map(|place| place.indicator);
    let is_open = |indicator: &&Indicator| {
        let look = review.look(&indicator.id);
        let is_seen = look.said == Some(LookState::Seen) && !is_of_conformity(framework, indicator);
        let is_rated = !matches!(look.rating, Rating::NotRated | Rating::Declined);
        !is_rated && !is_seen && gravest(review, &indicator.id).is_none()
    };
    expected.filter(is_open).map(|indicator| indicator.id.clone()).collect()
}
