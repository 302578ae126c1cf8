//! By when a finding is to be answered for: due dates from its gravity and the day on which it was notified, what is
//! late on a day, when a minor non-conformity counts as a major one, and what was found before.
//!
//! The periods are data of the framework: labels differ and change theirs.

use crate::dossier::Dossier;
use crate::dossier::day::Day;
use crate::dossier::finding::{Finding, FindingDetails, FindingId, FindingState, Gravity};
use crate::dossier::review::{Review, ReviewId};
use crate::framework::Framework;
pub use crate::framework::label::Periods;

/// By when a finding is to be mended and verified.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Due {
    /// The last day on which the organisation is in time.
    pub mended: Day,
    /// The last day on which the reviewer is; none where it is verified at the next review, whenever that is.
    pub verified: Option<Day>,
}

/// What is late.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Late {
    /// It should be mended since that day: the organisation is waited for.
    Mending(Day),
    /// It should be verified since that day: the reviewer is waited for.
    Verifying(Day),
}

impl Periods {
    /// The periods of a framework's label; those that hold by default where it names none.
    pub fn of(framework: &Framework) -> Periods {
        framework.label.and_then(|label| label.findings).unwrap_or_default()
    }

    /// By when a finding of that gravity is due when it is notified on a day. Months end where they end: three months
    /// from 30 November are the last of February, and a month from there is 28 March: of two ways to count, the one that
    /// is never too late. Nothing has to follow on what is no non-conformity.
    pub fn due(&self, gravity: Gravity, notified: Day) -> Option<Due> {
        match gravity {
            Gravity::Strength | Gravity::Observation => None,
            Gravity::Minor => Some(Due { mended: notified.plus_months(self.minor_months), verified: None }),
            Gravity::Major => {
                let mended = notified.plus_months(self.major_months);
                Some(Due { mended, verified: Some(mended.plus_months(self.verification_months)) })
            }
        }
    }

    /// By when a finding is due as it stands; none while nobody was told of it. A minor non-conformity that counts as a
    /// major one has the period of a major one from the day of that, which the rules leave open.
    pub fn due_of(&self, finding: &Finding) -> Option<Due> {
        let details = finding.details.as_ref()?;
        let since = match finding.requalified {
            Some(on) if details.gravity == Gravity::Minor => on,
            _ => details.notified?,
        };
        self.due(finding.gravity()?, since)
    }

    /// What is late with a finding on a day. The last day itself is in time.
    pub fn late(&self, finding: &Finding, today: Day) -> Option<Late> {
        let due = self.due_of(finding).filter(|_| finding.is_open())?;
        let is_mended = finding.state() >= FindingState::Implemented;
        match due.verified {
            _ if !is_mended && due.mended < today => Some(Late::Mending(due.mended)),
            Some(verified) if is_mended && verified < today => Some(Late::Verifying(verified)),
            _ => None,
        }
    }

    /// The day on which the next step of a finding is due: to be mended, or else to be verified.
    pub fn next_due(&self, finding: &Finding) -> Option<Day> {
        let due = self.due_of(finding).filter(|_| finding.is_open())?;
        if finding.state() < FindingState::Implemented { Some(due.mended) } else { due.verified }
    }

    /// The day that the organisation promised, when it lies beyond what the rule allows.
    pub fn promised_too_late(&self, finding: &Finding) -> Option<Day> {
        let promised = finding.answer.as_ref()?.due?;
        self.due_of(finding).filter(|due| promised > due.mended).map(|_| promised)
    }
}

/// A finding of an earlier review.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Earlier<'a> {
    /// The review that raised it.
    pub review: ReviewId,
    /// The finding.
    pub id: FindingId,
    /// How it stands.
    pub finding: &'a Finding,
    /// Whether somebody said that it is the same; otherwise it is on the same indicator.
    pub is_said: bool,
}

/// What an earlier review found of the same: the finding that a reviewer named, or non-conformities on one of the same
/// indicators, lifted or not, the latest first. Only a non-conformity recurs, and an audit for practice counts for
/// another one alone.
pub fn recurrences<'a>(dossier: &'a Dossier, review: &Review, details: &FindingDetails) -> Vec<Earlier<'a>> {
    if !details.gravity.is_non_conformity() {
        return Vec::new();
    }
    let mut found = Vec::new();
    for earlier in earlier_findings(dossier, review) {
        let is_said = details.repeats == Some(earlier.id);
        let on_the_same = earlier.finding.details.as_ref().map(|it| !it.indicators.is_disjoint(&details.indicators));
        if is_said || on_the_same == Some(true) {
            found.push(Earlier { is_said, ..earlier });
        }
    }
    found
}

/// The non-conformities of the reviews before one, on the same framework, the latest review first.
pub fn earlier_findings<'a>(dossier: &'a Dossier, review: &Review) -> impl Iterator<Item = Earlier<'a>> {
    reviews_before(dossier, review).into_iter().flat_map(|earlier| {
        let non_conformities = earlier.raised().filter(|(_, finding)| is_non_conformity(finding));
        non_conformities.map(|(id, finding)| Earlier { review: earlier.id, id, finding, is_said: false })
    })
}

/// The minor non-conformities of earlier reviews that were not lifted when this one was held, the oldest first: from
/// then on they count as major. A reviewer says so, or does not; the rule proposes. An audit for practice changes
/// nothing, and nothing found in one does.
pub fn to_requalify<'a>(dossier: &'a Dossier, review: &Review) -> Vec<Earlier<'a>> {
    if review.details.as_ref().is_none_or(|details| details.kind.is_for_practice()) {
        return Vec::new();
    }
    let is_one = |it: &Earlier<'_>| it.finding.is_open() && it.finding.gravity() == Some(Gravity::Minor);
    let mut found: Vec<Earlier<'a>> = earlier_findings(dossier, review).filter(is_one).collect();
    found.reverse();
    found
}

fn is_non_conformity(finding: &Finding) -> bool {
    finding.gravity().is_some_and(Gravity::is_non_conformity)
}

/// The reviews on the same framework before this one, the latest first; those for practice only before one for practice.
fn reviews_before<'a>(dossier: &'a Dossier, review: &Review) -> Vec<&'a Review> {
    let Some(own) = &review.details else { return Vec::new() };
    let counts = |earlier: &&Review| {
        let is_before = (earlier.opened_clock, earlier.id) < (review.opened_clock, review.id);
        is_before
            && earlier.details.as_ref().is_some_and(|it| {
                it.framework.id == own.framework.id && (!it.kind.is_for_practice() || own.kind.is_for_practice())
            })
    };
    dossier.reviews().into_iter().rev().map(|review| &**review).filter(counts).collect()
}
