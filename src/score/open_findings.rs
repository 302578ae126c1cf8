//! What waits for whom: the non-conformities of all reviews of a dossier that were not lifted, by when each is due.

use crate::dossier::Dossier;
use crate::dossier::day::Day;
use crate::dossier::finding::{Finding, FindingId, FindingState};
use crate::dossier::plan::{ActionState, PlannedAction};
use crate::dossier::review::{Review, ReviewId, ReviewKind};
use crate::framework::FrameworkId;
use crate::score::due::{Late, Periods};

/// A finding that was not lifted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OpenFinding<'a> {
    /// The review that raised it.
    pub review: ReviewId,
    /// What kind of review that was.
    pub kind: ReviewKind,
    /// The finding.
    pub id: FindingId,
    /// How it stands.
    pub finding: &'a Finding,
    /// The day on which the next step is due; none after an audit for practice.
    pub due: Option<Day>,
    /// What is late.
    pub late: Option<Late>,
    /// Whether an action that was not given up answers it.
    pub has_action: bool,
}

impl OpenFinding<'_> {
    /// Whether the organisation is waited for: to answer, or to mend. Otherwise the reviewer is.
    pub fn waits_for_organisation(&self) -> bool {
        self.finding.state() < FindingState::Implemented
    }
}

/// The findings that were not lifted, of the reviews on a framework, the one that is due first at the beginning.
pub fn open_findings<'a>(
    dossier: &'a Dossier,
    framework: &FrameworkId,
    periods: &'a Periods,
    today: Day,
) -> Vec<OpenFinding<'a>> {
    let mut open = Vec::new();
    for review in dossier.reviews() {
        let Some(details) = review.details.as_ref().filter(|it| it.framework.id == *framework) else { continue };
        open.extend(of_review(dossier, review, details.kind, periods, today));
    }
    open.sort_by_key(|it| (it.due.is_none(), it.due, it.id));
    open
}

fn of_review<'a>(
    dossier: &'a Dossier,
    review: &'a Review,
    kind: ReviewKind,
    periods: &'a Periods,
    today: Day,
) -> impl Iterator<Item = OpenFinding<'a>> {
    let is_answer = |planned: &PlannedAction, id: FindingId| {
        let is_given_up = planned.state == ActionState::GivenUp;
        !is_given_up && planned.action.findings.contains(&id)
    };
    review.raised().filter(|(_, finding)| finding.is_open()).map(move |(id, finding)| OpenFinding {
        review: review.id,
        kind,
        id,
        finding,
        due: periods.next_due(finding).filter(|_| !kind.is_for_practice()),
        late: periods.late(finding, today).filter(|_| !kind.is_for_practice()),
        has_action: dossier.actions().0.values().any(|planned| is_answer(planned, id)),
    })
}
