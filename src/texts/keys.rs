//! Text ids of values that stand in the journal: pages, the history and papers call them by the same words.

use crate::dossier::change::OrganisationKind;
use crate::dossier::finding::{FindingState, Gravity};
use crate::dossier::plan::{ActionState, Effect};
use crate::dossier::review::{Opinion, ReviewKind};
use crate::dossier::round::Carried;
use crate::dossier::signature::Capacity;
use crate::dossier::team::Part;

/// The text id of a kind of review.
pub fn review_kind_key(kind: ReviewKind) -> &'static str {
    match kind {
        ReviewKind::ExternalEvaluation => "review-external-evaluation",
        ReviewKind::PeerReview => "review-peer-review",
        ReviewKind::InitialAudit => "review-initial-audit",
        ReviewKind::SurveillanceAudit => "review-surveillance-audit",
        ReviewKind::RenewalAudit => "review-renewal-audit",
        ReviewKind::MockAudit => "review-mock-audit",
    }
}

/// The text id of how grave a finding is.
pub fn gravity_key(gravity: Gravity) -> &'static str {
    match gravity {
        Gravity::Strength => "gravity-strength",
        Gravity::Observation => "gravity-observation",
        Gravity::Minor => "gravity-minor",
        Gravity::Major => "gravity-major",
    }
}

/// The text id of how far a finding is.
pub fn finding_state_key(state: FindingState) -> &'static str {
    match state {
        FindingState::Open => "finding-open",
        FindingState::PlanSent => "finding-plan-sent",
        FindingState::Implemented => "finding-implemented",
        FindingState::Verified => "finding-verified",
        FindingState::Closed => "finding-closed",
    }
}

/// The text id of what a reviewer proposes.
pub fn opinion_key(opinion: Opinion) -> &'static str {
    match opinion {
        Opinion::Favourable => "opinion-favourable",
        Opinion::WithPlan => "opinion-with-plan",
        Opinion::Unfavourable => "opinion-unfavourable",
    }
}

/// The text id of the capacity in which somebody signs.
pub fn capacity_key(capacity: Capacity) -> &'static str {
    match capacity {
        Capacity::Head => "capacity-head",
        Capacity::PanelChair => "capacity-panel-chair",
        Capacity::Inspector => "capacity-inspector",
    }
}

/// The text id of what a member does in a round.
pub fn part_key(part: Part) -> &'static str {
    match part {
        Part::Pilot => "part-pilot",
        Part::Steering => "part-steering",
        Part::Rater => "part-rater",
        Part::Contributor => "part-contributor",
        Part::Validator => "part-validator",
        Part::Reader => "part-reader",
    }
}

/// The text id of how far an action is.
pub fn state_key(state: ActionState) -> &'static str {
    match state {
        ActionState::Planned => "state-planned",
        ActionState::UnderWay => "state-under-way",
        ActionState::Done => "state-done",
        ActionState::GivenUp => "state-given-up",
    }
}

/// The text id of what an action brought about.
pub fn effect_key(effect: Effect) -> &'static str {
    match effect {
        Effect::Reached => "effect-reached",
        Effect::Partly => "effect-partly",
        Effect::None => "effect-none",
    }
}

/// The text id of the reason why an indicator is carried over.
pub fn carried_key(why: Carried) -> &'static str {
    match why {
        Carried::NotRated => "carried-not-rated",
        Carried::BelowTarget => "carried-below-target",
        Carried::LowLevel => "carried-low-level",
        Carried::OpenFinding => "carried-open-finding",
    }
}

/// The text id of a kind of organisation.
pub fn organisation_kind_key(kind: OrganisationKind) -> &'static str {
    match kind {
        OrganisationKind::School => "kind-school",
        OrganisationKind::GuidanceCentre => "kind-guidance-centre",
        OrganisationKind::TrainingBody => "kind-training-body",
        OrganisationKind::Other => "kind-other",
    }
}
