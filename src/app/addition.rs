//! What is new and needs an id of its own: the page says what it is, the model names it.

use std::rc::Rc;

use ulid::Ulid;

use crate::dossier::change::Change;
use crate::dossier::entry::RoundId;
use crate::dossier::evidence::{Evidence, EvidenceId};
use crate::dossier::finding::{FindingDetails, FindingId};
use crate::dossier::label::{HeldLabel, LabelId};
use crate::dossier::panel::{PanelId, Questionnaire};
use crate::dossier::plan::{Action, ActionId, Axis, AxisId};
use crate::dossier::review::{Meeting, MeetingId, ReviewDetails, ReviewId};
use crate::dossier::round::Phase;
use crate::dossier::team::{Member, MemberId, Milestone, MilestoneId};
use crate::framework::{FrameworkId, IndicatorId};

/// Something new.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Addition {
    /// A member of the team.
    Member(RoundId, Rc<Member>),
    /// A milestone of the calendar.
    Milestone(RoundId, Rc<Milestone>),
    /// A piece of evidence and the indicators that it serves.
    Evidence(Rc<Evidence>, Vec<(FrameworkId, IndicatorId)>),
    /// A panel.
    Panel(RoundId, Rc<Questionnaire>),
    /// An axis of improvement.
    Axis(RoundId, Rc<Axis>),
    /// An action.
    Action(Rc<Action>),
    /// A review.
    Review(Rc<ReviewDetails>),
    /// A meeting of a visit.
    Meeting(ReviewId, Rc<Meeting>),
    /// A finding of a review.
    Finding(ReviewId, Rc<FindingDetails>),
    /// A label that the organisation holds.
    Label(Rc<HeldLabel>),
}

impl Addition {
    /// The changes that enter it under an id.
    pub fn changes(self, id: Ulid) -> Vec<Change> {
        match self {
            Addition::Member(round, details) => {
                vec![Change::MemberSet { round, member: MemberId(id), details: Some(details) }]
            }
            Addition::Milestone(round, details) => {
                vec![Change::MilestoneSet { round, milestone: MilestoneId(id), details: Some(details) }]
            }
            Addition::Evidence(details, serves) => {
                let evidence = EvidenceId(id);
                let links = serves.into_iter().map(|(framework, indicator)| Change::EvidenceLinked {
                    evidence,
                    framework,
                    indicator,
                    linked: true,
                });
                std::iter::once(Change::EvidenceDescribed { evidence, details: Some(details) }).chain(links).collect()
            }
            Addition::Panel(round, questionnaire) => {
                vec![Change::PanelOpened { round, panel: PanelId(id), questionnaire: Some(questionnaire) }]
            }
            Addition::Axis(round, details) => {
                vec![Change::AxisChosen { round, axis: AxisId(id), details: Some(details) }]
            }
            Addition::Action(details) => vec![Change::ActionPlanned { action: ActionId(id), details: Some(details) }],
            Addition::Review(details) => vec![Change::ReviewOpened { review: ReviewId(id), details: Some(details) }],
            Addition::Meeting(review, details) => {
                vec![Change::MeetingSet { review, meeting: MeetingId(id), details: Some(details) }]
            }
            Addition::Finding(review, details) => {
                vec![Change::FindingRaised { review, finding: FindingId(id), details: Some(details) }]
            }
            Addition::Label(details) => vec![Change::LabelRecorded { label: LabelId(id), details: Some(details) }],
        }
    }
}

/// What follows from something new: the round is further in its life, and the hand is led to what is to be filled in.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Follows {
    /// The round and the phase that it has reached at least.
    pub phase: Option<(RoundId, Phase)>,
    /// The field that is filled in next.
    pub focus: Option<Rc<str>>,
}

/// What follows from something that is entered under an id. Choosing an axis tells that the results are agreed on, and
/// planning an action that the round improves; nobody has to say so.
pub fn follows(addition: &Addition, id: Ulid) -> Follows {
    match addition {
        Addition::Axis(round, _) => {
            Follows { phase: Some((*round, Phase::Agreeing)), focus: Some(format!("axis-{id}-title").into()) }
        }
        Addition::Action(action) => Follows { phase: Some((action.round, Phase::Improving)), focus: None },
        _ => Follows::default(),
    }
}
