//! What follows from a review by the rule: a proposal to whoever decides, with its reasons as data.
//!
//! Findings of conformity are counted, never averaged, by the rules of the French national quality framework (arrêté of
//! 6 June 2019 on its audits; the ministry's reading guide): nothing is proposed before every indicator was reviewed;
//! one open major non-conformity, or five open minor ones, stand in the way; fewer minor ones ask for a plan. Frameworks
//! on other scales have no such table: there it is said what those who decide will look at.
//!
//! A rule proposes and people decide: nothing here is a certificate, and a reviewer may be of another opinion.

use std::collections::BTreeMap;

use super::due::{Periods, earlier_findings};
use super::review::expected;
use crate::dossier::Dossier;
use crate::dossier::change::Rating;
use crate::dossier::finding::{Finding, Gravity};
use crate::dossier::review::{Opinion, Review};
use crate::dossier::round::Round;
use crate::framework::scale::{Kind, Level, MAJOR, MINOR};
use crate::framework::{CriterionId, Framework, Indicator, IndicatorId, Place};

/// What a review found on an indicator.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Outcome {
    /// Nobody looked at it yet.
    NotReviewed,
    /// It is as it should be, or what was found was lifted since.
    Conform,
    /// A minor non-conformity is open.
    Minor,
    /// A major non-conformity is open.
    Major,
}

/// An indicator that concerns the organisation, and what the review found on it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Judged {
    /// The indicator.
    pub indicator: IndicatorId,
    /// Whether whatever is missing there is major.
    pub is_major_only: bool,
    /// What was found.
    pub outcome: Outcome,
}

/// Which day the proposal is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum AsOf {
    /// The visit: findings as they were raised, whatever became of them.
    Visit,
    /// Today: what was lifted counts no more, and what was requalified counts as it does now.
    Today,
}

/// What the table says.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Verdict {
    /// Nothing stands in the way.
    Deliverable,
    /// Nothing does, with a plan for what is to be mended.
    WithPlan,
    /// Something does: not given after a first audit, suspended within a cycle.
    NotDeliverable,
    /// A finding stands where it cannot: nothing is proposed before that is corrected.
    Contradictory,
    /// Indicators are still to be reviewed: nothing is proposed.
    Incomplete,
}

/// Why. Each names the indicators that it is about, in the framework's order.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Reason {
    /// These were not reviewed.
    NotReviewed(Vec<IndicatorId>),
    /// A minor non-conformity stands on these, where whatever is missing is major.
    MinorWhereOnlyMajor(Vec<IndicatorId>),
    /// A major non-conformity is open on these.
    Majors(Vec<IndicatorId>),
    /// So many minor ones are open that they make one major one, however many there are beyond that.
    MinorsMakeAMajor(Vec<IndicatorId>, usize),
    /// A minor non-conformity is open on these.
    Minors(Vec<IndicatorId>),
    /// No non-conformity is open.
    NoneOpen,
}

/// What the table proposes, and why.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Decision {
    /// What it says.
    pub verdict: Verdict,
    /// Why, the weightiest first.
    pub reasons: Vec<Reason>,
}

/// What those who decide look at where findings are not counted.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Answered {
    /// How many indicators are asked.
    pub n_asked: usize,
    /// Those to which the reviewer gave no level.
    pub not_reviewed: Vec<IndicatorId>,
    /// The criteria of which the reviewer rated nothing at all: a label asks that each is answered.
    pub unanswered: Vec<CriterionId>,
    /// Critical indicators that the reviewer rated below their floor.
    pub below_floor: Vec<IndicatorId>,
}

/// What follows from a review.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Proposal {
    /// What the table proposes, where the framework is rated in findings of conformity.
    Table(Decision),
    /// What counts, where it is rated otherwise.
    Answered(Answered),
}

impl Outcome {
    /// What a finding of that gravity says of its indicators. A strength or an observation says nothing of conformity:
    /// whoever writes one may still have to look.
    pub fn of_gravity(gravity: Gravity) -> Outcome {
        match gravity {
            Gravity::Strength | Gravity::Observation => Outcome::NotReviewed,
            Gravity::Minor => Outcome::Minor,
            Gravity::Major => Outcome::Major,
        }
    }
}

impl Verdict {
    /// The word in texts.
    pub fn word(self) -> &'static str {
        match self {
            Verdict::Deliverable => "deliverable",
            Verdict::WithPlan => "with-plan",
            Verdict::NotDeliverable => "not-deliverable",
            Verdict::Contradictory => "contradictory",
            Verdict::Incomplete => "incomplete",
        }
    }

    /// The opinion that says the same; none where nothing is proposed.
    pub fn opinion(self) -> Option<Opinion> {
        match self {
            Verdict::Deliverable => Some(Opinion::Favourable),
            Verdict::WithPlan => Some(Opinion::WithPlan),
            Verdict::NotDeliverable => Some(Opinion::Unfavourable),
            Verdict::Contradictory | Verdict::Incomplete => None,
        }
    }
}

impl Decision {
    /// The table, applied from the top. Where no number of minor ones makes a major one, that number is 0.
    pub fn of(judged: &[Judged], minors_that_make_a_major: usize) -> Decision {
        let of = |outcome: Outcome| -> Vec<IndicatorId> {
            judged.iter().filter(|it| it.outcome == outcome).map(|it| it.indicator.clone()).collect()
        };
        let (not_reviewed, majors, minors) = (of(Outcome::NotReviewed), of(Outcome::Major), of(Outcome::Minor));
        let misplaced: Vec<IndicatorId> = judged
            .iter()
            .filter(|it| it.is_major_only && it.outcome == Outcome::Minor)
            .map(|it| it.indicator.clone())
            .collect();
        let many = minors_that_make_a_major > 0 && minors.len() >= minors_that_make_a_major;
        let verdict = match () {
            () if !not_reviewed.is_empty() => Verdict::Incomplete,
            () if !misplaced.is_empty() => Verdict::Contradictory,
            () if !majors.is_empty() || many => Verdict::NotDeliverable,
            () if !minors.is_empty() => Verdict::WithPlan,
            () => Verdict::Deliverable,
        };
        let mut reasons = Vec::new();
        let mut add = |is_one: bool, reason: Reason| {
            if is_one {
                reasons.push(reason);
            }
        };
        add(majors.is_empty() && minors.is_empty() && not_reviewed.is_empty(), Reason::NoneOpen);
        add(!not_reviewed.is_empty(), Reason::NotReviewed(not_reviewed));
        add(!misplaced.is_empty(), Reason::MinorWhereOnlyMajor(misplaced));
        add(!majors.is_empty(), Reason::Majors(majors));
        add(many, Reason::MinorsMakeAMajor(minors.clone(), minors_that_make_a_major));
        add(!many && !minors.is_empty(), Reason::Minors(minors));
        Decision { verdict, reasons }
    }
}

impl Proposal {
    /// What follows from a review of a round, on the framework edition that the review is against.
    pub fn of(
        dossier: &Dossier,
        framework: &Framework,
        round: &Round,
        review: &Review,
        as_of: AsOf,
        periods: &Periods,
    ) -> Proposal {
        let judged = judged(dossier, framework, round, review, as_of);
        match judged.is_empty() {
            true => Proposal::Answered(answered(framework, round, review)),
            false => Proposal::Table(Decision::of(&judged, periods.minors_that_make_a_major)),
        }
    }

    /// Whether an opinion is another one than the rule proposes: then it needs a reason.
    pub fn differs_from(&self, opinion: Opinion) -> bool {
        match self {
            Proposal::Table(decision) => decision.verdict.opinion().is_some_and(|proposed| proposed != opinion),
            Proposal::Answered(_) => false,
        }
    }
}

/// The indicators of a round that are rated in findings of conformity, each with what a review found on it: non-conforming
/// indicators are counted, so a finding on two of them counts twice and two findings on one count once, the graver one.
/// A rating that no finding bears out counts as well. What an earlier review found and nobody lifted still stands.
pub fn judged(dossier: &Dossier, framework: &Framework, round: &Round, review: &Review, as_of: AsOf) -> Vec<Judged> {
    let indicators = round.asked(framework).map(|place| place.indicator).filter(|it| is_of_conformity(framework, it));
    let earlier: Vec<&Finding> = earlier_findings(dossier, review).map(|earlier| earlier.finding).collect();
    let outcome = |indicator: &Indicator| {
        let own = found(review.raised().map(|(_, finding)| finding), &indicator.id, as_of);
        let inherited = found(earlier.iter().copied(), &indicator.id, AsOf::Today).now;
        let seen = match review.rating(&indicator.id) {
            Rating::Level(level) => of_level(*level),
            Rating::NotApplicable { .. } => return None,
            _ => Outcome::NotReviewed,
        };
        // What was seen counts until findings say as much; from then on they tell how it goes on.
        let is_borne_out = own.as_raised >= seen && own.as_raised > Outcome::Conform;
        Some(if is_borne_out { own.now } else { seen.max(own.now) }).map(|it| match it {
            Outcome::NotReviewed => it,
            it => it.max(inherited),
        })
    };
    indicators
        .filter_map(|it| {
            let is_major_only = it.gravity == Some(crate::framework::Gravity::MajorOnly);
            Some(Judged { indicator: it.id.clone(), is_major_only, outcome: outcome(it)? })
        })
        .collect()
}

/// What findings say of an indicator.
struct Found {
    /// The gravest, as it was raised.
    as_raised: Outcome,
    /// The gravest that counts on the day in question.
    now: Outcome,
}

fn found<'a>(findings: impl Iterator<Item = &'a Finding>, indicator: &IndicatorId, as_of: AsOf) -> Found {
    let mut found = Found { as_raised: Outcome::NotReviewed, now: Outcome::NotReviewed };
    for finding in findings {
        let Some(details) = finding.details.as_ref().filter(|it| it.indicators.contains(indicator)) else { continue };
        let raised = Outcome::of_gravity(details.gravity);
        let now = match as_of {
            AsOf::Visit => raised,
            AsOf::Today if finding.is_open() => finding.gravity().map_or(raised, Outcome::of_gravity),
            AsOf::Today => raised.min(Outcome::Conform),
        };
        found.as_raised = found.as_raised.max(raised);
        found.now = found.now.max(now);
    }
    found
}

fn of_level(level: Level) -> Outcome {
    match level {
        MAJOR => Outcome::Major,
        MINOR => Outcome::Minor,
        _ => Outcome::Conform,
    }
}

/// Whether an indicator is rated in findings of conformity.
pub fn is_of_conformity(framework: &Framework, indicator: &Indicator) -> bool {
    framework.scale_of(indicator).is_some_and(|scale| scale.kind == Kind::Conformity)
}

/// What counts where findings are not counted.
fn answered(framework: &Framework, round: &Round, review: &Review) -> Answered {
    let mut told = Answered::default();
    let mut of_criterion: BTreeMap<&CriterionId, bool> = BTreeMap::new();
    let asked: Vec<Place<'_>> = expected(framework, round).collect();
    for place in &asked {
        let rating = review.rating(&place.indicator.id);
        let is_reviewed = matches!(rating, Rating::Level(_) | Rating::NotApplicable { .. });
        *of_criterion.entry(&place.criterion.id).or_default() |= is_reviewed;
        told.n_asked += 1;
        if !is_reviewed {
            told.not_reviewed.push(place.indicator.id.clone());
        }
        if let (true, Some(floor), Rating::Level(level)) = (place.indicator.critical, place.indicator.floor, rating)
            && *level < floor
        {
            told.below_floor.push(place.indicator.id.clone());
        }
    }
    for place in &asked {
        let is_next = told.unanswered.last() != Some(&place.criterion.id);
        if is_next && of_criterion.get(&place.criterion.id) == Some(&false) {
            told.unanswered.push(place.criterion.id.clone());
        }
    }
    told
}
