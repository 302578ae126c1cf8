//! The fields of a dossier, and which of them each change writes.

use std::collections::BTreeMap;
use std::rc::Rc;

use super::change::{Change, Rating};
use super::entry::RoundId;
use super::evidence::EvidenceId;
use super::finding::FindingId;
use super::label::LabelId;
use super::panel::{AnswerId, PanelId};
use super::plan::{ActionId, ActionState, AxisId};
use super::review::{MeetingId, ReviewId};
use super::round::Phase;
use super::team::{MemberId, MilestoneId};
use crate::framework::{FrameworkId, FrameworkRef, IndicatorId, Scope, ThemeId};

/// What a change writes. Two changes of one field exclude each other; changes of two fields never do.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Field {
    /// Who the dossier is about.
    Organisation,
    /// A piece of evidence.
    Evidence(EvidenceId),
    /// Whether a piece of evidence serves an indicator.
    EvidenceLink(EvidenceId, FrameworkId, IndicatorId),
    /// An action.
    Action(ActionId),
    /// How far an action is.
    ActionState(ActionId),
    /// What an action brought about.
    Effect(ActionId),
    /// Something in a review.
    Review(ReviewId, ReviewField),
    /// A signature on the record of that digest, with that key.
    Signature(Rc<str>, Rc<str>),
    /// A label that the organisation holds.
    Label(LabelId),
    /// The organisation's logo.
    Logo,
    /// How the report on a round begins. It is no field of the round, which may be sealed when the report is written.
    Introduction(RoundId),
    /// Something in a round.
    Round(RoundId, RoundField),
}

/// A field of a review.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ReviewField {
    /// What is reviewed, and by whom.
    Details,
    /// How an indicator is to be looked at.
    Plan(IndicatorId),
    /// The reviewer's rating of an indicator.
    Rating(IndicatorId),
    /// What the reviewer says to an indicator.
    Comment(IndicatorId),
    /// How far the reviewer is with an indicator.
    State(IndicatorId),
    /// A meeting of the visit.
    Meeting(MeetingId),
    /// What was found.
    Finding(FindingId),
    /// What the organisation answers to a finding.
    Answer(FindingId),
    /// How far a finding is.
    Step(FindingId),
    /// From when a minor finding counts as a major one.
    Requalified(FindingId),
    /// What the reviewer concludes.
    Conclusion,
    /// Its seal.
    Seal,
}

impl ReviewField {
    /// Whether the field stays open when the review is sealed: what the organisation answers, and how findings go on.
    pub fn outlives_the_seal(&self) -> bool {
        matches!(self, ReviewField::Answer(_) | ReviewField::Step(_) | ReviewField::Requalified(_))
    }
}

/// A field of a round.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum RoundField {
    /// How it began.
    Opening,
    /// Where it is in its life.
    Phase,
    /// Its themes.
    Themes,
    /// Its scope.
    Scope,
    /// An indicator's target.
    Target(IndicatorId),
    /// A measure's target.
    Aim(IndicatorId),
    /// An indicator's rating.
    Rating(IndicatorId),
    /// An indicator's note.
    Note(IndicatorId),
    /// The organisation's own words for a part of a blank sheet.
    Sheet(Rc<str>),
    /// The edition of the framework that it is on.
    Edition,
    /// A member of its team.
    Member(MemberId),
    /// A milestone of its calendar.
    Milestone(MilestoneId),
    /// Who looks after an indicator.
    Assignment(IndicatorId),
    /// What became of that.
    HandIn(IndicatorId),
    /// How the team comes to its ratings.
    VotingRule,
    /// What a member rated alone.
    Vote(IndicatorId, MemberId),
    /// Whether the votes on a theme are locked.
    Lock(ThemeId),
    /// What was agreed on for an indicator.
    Consensus(IndicatorId),
    /// A panel.
    Panel(PanelId),
    /// An answered sheet of a panel.
    Answer(PanelId, AnswerId),
    /// How much a theme or an indicator matters.
    Importance(Rc<str>),
    /// An axis of improvement.
    Axis(AxisId),
    /// Its seal.
    Seal,
}

impl Field {
    /// The round that the field belongs to.
    pub fn round(&self) -> Option<RoundId> {
        match self {
            Field::Round(round, _) => Some(*round),
            _ => None,
        }
    }
}

impl Change {
    /// The field that this change writes; none for a change unknown here.
    pub fn field(&self) -> Option<Field> {
        let (round, field) = match self {
            Change::OrganisationDescribed(_) => return Some(Field::Organisation),
            Change::Unknown(_) => return None,
            Change::EvidenceDescribed { evidence, .. } => return Some(Field::Evidence(*evidence)),
            Change::EvidenceLinked { evidence, framework, indicator, .. } => {
                return Some(Field::EvidenceLink(*evidence, framework.clone(), indicator.clone()));
            }
            Change::ActionPlanned { action, .. } => return Some(Field::Action(*action)),
            Change::ActionMoved { action, .. } => return Some(Field::ActionState(*action)),
            Change::EffectJudged { action, .. } => return Some(Field::Effect(*action)),
            Change::ReviewOpened { review, .. } => return Some(Field::Review(*review, ReviewField::Details)),
            Change::LookPlanned { review, indicator, .. } => {
                return Some(Field::Review(*review, ReviewField::Plan(indicator.clone())));
            }
            Change::Reviewed { review, indicator, .. } => {
                return Some(Field::Review(*review, ReviewField::Rating(indicator.clone())));
            }
            Change::ReviewNoted { review, indicator, .. } => {
                return Some(Field::Review(*review, ReviewField::Comment(indicator.clone())));
            }
            Change::LookMoved { review, indicator, .. } => {
                return Some(Field::Review(*review, ReviewField::State(indicator.clone())));
            }
            Change::MeetingSet { review, meeting, .. } => {
                return Some(Field::Review(*review, ReviewField::Meeting(*meeting)));
            }
            Change::FindingRaised { review, finding, .. } => {
                return Some(Field::Review(*review, ReviewField::Finding(*finding)));
            }
            Change::FindingAnswered { review, finding, .. } => {
                return Some(Field::Review(*review, ReviewField::Answer(*finding)));
            }
            Change::FindingMoved { review, finding, .. } => {
                return Some(Field::Review(*review, ReviewField::Step(*finding)));
            }
            Change::FindingRequalified { review, finding, .. } => {
                return Some(Field::Review(*review, ReviewField::Requalified(*finding)));
            }
            Change::ReviewConcluded { review, .. } => return Some(Field::Review(*review, ReviewField::Conclusion)),
            Change::ReviewSealed { review, .. } => return Some(Field::Review(*review, ReviewField::Seal)),
            Change::Signed { digest, key, .. } => return Some(Field::Signature(digest.clone(), key.clone())),
            Change::LabelRecorded { label, .. } => return Some(Field::Label(*label)),
            Change::LogoChosen { .. } => return Some(Field::Logo),
            Change::ReportIntroduced { round, .. } => return Some(Field::Introduction(*round)),
            Change::RoundOpened { round, .. } => (round, RoundField::Opening),
            Change::PhaseReached { round, .. } => (round, RoundField::Phase),
            Change::ThemesChosen { round, .. } => (round, RoundField::Themes),
            Change::ScopeSet { round, .. } => (round, RoundField::Scope),
            Change::TargetSet { round, indicator, .. } => (round, RoundField::Target(indicator.clone())),
            Change::AimSet { round, indicator, .. } => (round, RoundField::Aim(indicator.clone())),
            Change::Rated { round, indicator, .. } => (round, RoundField::Rating(indicator.clone())),
            Change::Noted { round, indicator, .. } => (round, RoundField::Note(indicator.clone())),
            Change::SheetWorded { round, part, .. } => (round, RoundField::Sheet(part.clone())),
            Change::EditionChanged { round, .. } => (round, RoundField::Edition),
            Change::MemberSet { round, member, .. } => (round, RoundField::Member(*member)),
            Change::MilestoneSet { round, milestone, .. } => (round, RoundField::Milestone(*milestone)),
            Change::Assigned { round, indicator, .. } => (round, RoundField::Assignment(indicator.clone())),
            Change::HandedIn { round, indicator, .. } => (round, RoundField::HandIn(indicator.clone())),
            Change::VotingRuleSet { round, .. } => (round, RoundField::VotingRule),
            Change::Voted { round, indicator, member, .. } => (round, RoundField::Vote(indicator.clone(), *member)),
            Change::VotesLocked { round, theme, .. } => (round, RoundField::Lock(theme.clone())),
            Change::ConsensusReached { round, indicator, .. } => (round, RoundField::Consensus(indicator.clone())),
            Change::PanelOpened { round, panel, .. } => (round, RoundField::Panel(*panel)),
            Change::PanelAnswered { round, panel, answer, .. } => (round, RoundField::Answer(*panel, *answer)),
            Change::ImportanceSet { round, part, .. } => (round, RoundField::Importance(part.clone())),
            Change::AxisChosen { round, axis, .. } => (round, RoundField::Axis(*axis)),
            Change::RoundSealed { round, .. } => (round, RoundField::Seal),
        };
        Some(Field::Round(*round, field))
    }

    /// The framework editions that this change names.
    pub fn frameworks(&self) -> Vec<&FrameworkRef> {
        match self {
            Change::RoundOpened { opening, .. } => vec![&opening.framework],
            Change::EditionChanged { edition: Some(edition), .. } => edition.frameworks(),
            Change::RoundSealed { seal, .. } => {
                let moved = seal.record.edition.iter().flat_map(|edition| edition.frameworks());
                std::iter::once(&seal.record.opening.framework).chain(moved).collect()
            }
            Change::ReviewOpened { details: Some(details), .. } => vec![&details.framework],
            Change::ReviewSealed { seal, .. } => vec![&seal.record.details.framework],
            _ => Vec::new(),
        }
    }

    /// The review that this change is part of.
    pub fn review(&self) -> Option<ReviewId> {
        match self.field()? {
            Field::Review(review, _) => Some(review),
            _ => None,
        }
    }

    /// The change that empties this change's field, for undoing the first value of all. What cannot be emptied,
    /// such as a seal, has none.
    pub fn emptied(&self) -> Option<Change> {
        let mut empty = self.clone();
        match &mut empty {
            Change::TargetSet { level, .. } => *level = None,
            Change::AimSet { amount, .. } => *amount = None,
            Change::Rated { rating, .. } | Change::Reviewed { rating, .. } => *rating = Rating::NotRated,
            Change::Noted { text, .. }
            | Change::SheetWorded { text, .. }
            | Change::ReviewNoted { text, .. }
            | Change::ReportIntroduced { text, .. } => *text = "".into(),
            Change::ThemesChosen { themes, .. } => themes.clear(),
            Change::ScopeSet { scope, .. } => *scope = Scope(BTreeMap::new()),
            Change::PhaseReached { phase, .. } => *phase = Phase::Preparing,
            Change::EditionChanged { edition, .. } => *edition = None,
            Change::MemberSet { details, .. } => *details = None,
            Change::MilestoneSet { details, .. } => *details = None,
            Change::Assigned { assignment, .. } => *assignment = None,
            Change::HandedIn { hand_in, .. } => *hand_in = None,
            Change::VotingRuleSet { rule, .. } => *rule = None,
            Change::Voted { vote, .. } => *vote = Rating::NotRated,
            Change::VotesLocked { locked, .. } => *locked = false,
            Change::ConsensusReached { consensus, .. } => *consensus = None,
            Change::EvidenceDescribed { details, .. } => *details = None,
            Change::EvidenceLinked { linked, .. } => *linked = false,
            Change::PanelOpened { questionnaire, .. } => *questionnaire = None,
            Change::PanelAnswered { sheet, .. } => *sheet = None,
            Change::ImportanceSet { importance, .. } => *importance = None,
            Change::AxisChosen { details, .. } => *details = None,
            Change::ActionPlanned { details, .. } => *details = None,
            Change::ActionMoved { state, .. } => *state = ActionState::Planned,
            Change::EffectJudged { judgement, .. } => *judgement = None,
            Change::ReviewOpened { details, .. } => *details = None,
            Change::LookPlanned { plan, .. } => *plan = None,
            Change::LookMoved { state, .. } => *state = None,
            Change::MeetingSet { details, .. } => *details = None,
            Change::FindingRaised { details, .. } => *details = None,
            Change::FindingAnswered { answer, .. } => *answer = None,
            Change::FindingMoved { step, .. } => *step = None,
            Change::FindingRequalified { on, .. } => *on = None,
            Change::ReviewConcluded { conclusion, .. } => *conclusion = None,
            Change::Signed { proof, .. } => *proof = None,
            Change::LabelRecorded { details, .. } => *details = None,
            Change::LogoChosen { logo } => *logo = None,
            Change::OrganisationDescribed(_)
            | Change::RoundOpened { .. }
            | Change::RoundSealed { .. }
            | Change::ReviewSealed { .. }
            | Change::Unknown(_) => return None,
        }
        Some(empty)
    }
}
