//! Everything that can happen to a dossier, and the field that each change writes.

use std::rc::Rc;

use serde::de::Error;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use serde_json::Value;

use super::day::Day;
use super::deliberation::{Consensus, VotingRule};
use super::dress::Logo;
use super::edition::EditionMove;
use super::entry::RoundId;
use super::evidence::{Evidence, EvidenceId};
pub use super::field::{Field, ReviewField, RoundField};
use super::finding::{FindingAnswer, FindingDetails, FindingId, FindingStep};
use super::label::{HeldLabel, LabelId};
use super::panel::{AnswerId, AnswerSheet, PanelId, Questionnaire};
use super::plan::{Action, ActionId, ActionState, Axis, AxisId, Judgement};
use super::review::{Conclusion, LookPlan, LookState, Meeting, MeetingId, ReviewDetails, ReviewId};
use super::review_seal::ReviewSeal;
use super::round::{Opening, Phase};
use super::seal::Seal;
use super::signature::Proof;
use super::team::{Assignment, HandIn, Member, MemberId, Milestone, MilestoneId};
use crate::framework::scale::{Decimal, Level};
use crate::framework::{FrameworkId, IndicatorId, Scope, ThemeId};

/// A change, as files hold it: `{"rated": {…}}`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", remote = "Self")]
pub enum Change {
    /// Who the dossier is about.
    OrganisationDescribed(Rc<Organisation>),
    /// A round began.
    RoundOpened {
        /// The new round.
        round: RoundId,
        /// How it began.
        opening: Rc<Opening>,
    },
    /// The round's life went on, or back.
    PhaseReached {
        /// The round.
        round: RoundId,
        /// Where it is now.
        phase: Phase,
    },
    /// The themes that this round looks at.
    ThemesChosen {
        /// The round.
        round: RoundId,
        /// In the framework's order.
        themes: Vec<ThemeId>,
    },
    /// What concerns the organisation.
    ScopeSet {
        /// The round.
        round: RoundId,
        /// All answers.
        scope: Scope,
    },
    /// The level to be reached on an indicator by the end of the round; none takes the target away.
    TargetSet {
        /// The round.
        round: RoundId,
        /// The indicator.
        indicator: IndicatorId,
        /// The target.
        level: Option<Level>,
    },
    /// What a quantity is to amount to by the end of the round; none takes the target away. Levels have
    /// [`Change::TargetSet`].
    AimSet {
        /// The round.
        round: RoundId,
        /// The measure.
        indicator: IndicatorId,
        /// The target, in the measure's unit.
        amount: Option<Decimal>,
    },
    /// An indicator was rated.
    Rated {
        /// The round.
        round: RoundId,
        /// The indicator.
        indicator: IndicatorId,
        /// The rating.
        rating: Rating,
    },
    /// What was found, in words.
    Noted {
        /// The round.
        round: RoundId,
        /// The indicator.
        indicator: IndicatorId,
        /// The whole note; empty takes it away.
        text: Rc<str>,
    },
    /// A part of a blank sheet was given the organisation's own words.
    SheetWorded {
        /// The round.
        round: RoundId,
        /// The theme or indicator.
        part: Rc<str>,
        /// Its title or statement; empty brings the framework's own back.
        text: Rc<str>,
    },
    /// The round went on to another edition of its framework, or back to the one that it was opened on. What is carried
    /// over is entered before this entry, so that whatever is entered after it was entered on the other edition.
    EditionChanged {
        /// The round.
        round: RoundId,
        /// The move; none goes back to the edition of the opening.
        #[serde(rename = "move")]
        edition: Option<Rc<EditionMove>>,
    },
    /// A member joined the team, changed or left it.
    MemberSet {
        /// The round.
        round: RoundId,
        /// The member.
        member: MemberId,
        /// Who it is; none when the member left.
        details: Option<Rc<Member>>,
    },
    /// A milestone was put into the calendar, changed or taken out.
    MilestoneSet {
        /// The round.
        round: RoundId,
        /// The milestone.
        milestone: MilestoneId,
        /// What and when; none when it was taken out.
        details: Option<Rc<Milestone>>,
    },
    /// Somebody looks after an indicator.
    Assigned {
        /// The round.
        round: RoundId,
        /// The indicator.
        indicator: IndicatorId,
        /// Who, until when; none when nobody does any more.
        assignment: Option<Rc<Assignment>>,
    },
    /// An indicator was handed in, given back or accepted.
    HandedIn {
        /// The round.
        round: RoundId,
        /// The indicator.
        indicator: IndicatorId,
        /// What became of it; none when it is being worked on.
        #[serde(rename = "hand-in")]
        hand_in: Option<Rc<HandIn>>,
    },
    /// How the team comes to its ratings was decided.
    VotingRuleSet {
        /// The round.
        round: RoundId,
        /// The rule; none when the team rates together from the start.
        rule: Option<VotingRule>,
    },
    /// A member rated an indicator alone.
    Voted {
        /// The round.
        round: RoundId,
        /// The indicator.
        indicator: IndicatorId,
        /// The member.
        member: MemberId,
        /// The vote; not rated takes it back.
        vote: Rating,
    },
    /// The votes on a theme were locked, and shown from then on; or opened again.
    VotesLocked {
        /// The round.
        round: RoundId,
        /// The theme.
        theme: ThemeId,
        /// Whether they are locked.
        locked: bool,
    },
    /// The team agreed on a rating. The rating itself is entered beside it, as any other.
    ConsensusReached {
        /// The round.
        round: RoundId,
        /// The indicator.
        indicator: IndicatorId,
        /// What was agreed on; none takes it back.
        consensus: Option<Rc<Consensus>>,
    },
    /// A piece of evidence was entered, changed or taken out.
    EvidenceDescribed {
        /// The piece.
        evidence: EvidenceId,
        /// What it is; none when it was taken out.
        details: Option<Rc<Evidence>>,
    },
    /// A piece of evidence was said to serve an indicator, or no longer.
    EvidenceLinked {
        /// The piece.
        evidence: EvidenceId,
        /// The framework of the indicator, whatever its edition.
        framework: FrameworkId,
        /// The indicator.
        indicator: IndicatorId,
        /// Whether it serves it.
        linked: bool,
    },
    /// A group is asked, is asked something else, or is no longer asked.
    PanelOpened {
        /// The round.
        round: RoundId,
        /// The panel.
        panel: PanelId,
        /// What is asked; none when the panel was given up.
        questionnaire: Option<Rc<Questionnaire>>,
    },
    /// Somebody's answers came in, or were taken out.
    PanelAnswered {
        /// The round.
        round: RoundId,
        /// The panel.
        panel: PanelId,
        /// The answered sheet.
        answer: AnswerId,
        /// What stands on it; none when it was taken out.
        sheet: Option<Rc<AnswerSheet>>,
    },
    /// It was said how much a theme or an indicator matters.
    ImportanceSet {
        /// The round.
        round: RoundId,
        /// The theme or indicator.
        part: Rc<str>,
        /// From 1 to 5; none takes it back.
        importance: Option<u8>,
    },
    /// An axis of improvement was chosen, changed or dropped.
    AxisChosen {
        /// The round.
        round: RoundId,
        /// The axis.
        axis: AxisId,
        /// What it is; none when it was dropped.
        details: Option<Rc<Axis>>,
    },
    /// An action was planned, changed or taken out.
    ActionPlanned {
        /// The action.
        action: ActionId,
        /// What is to be done; none when it was taken out.
        details: Option<Rc<Action>>,
    },
    /// An action went on, or back.
    ActionMoved {
        /// The action.
        action: ActionId,
        /// How far it is.
        state: ActionState,
    },
    /// It was judged what an action brought about.
    EffectJudged {
        /// The action.
        action: ActionId,
        /// The judgement; none takes it back.
        judgement: Option<Rc<Judgement>>,
    },
    /// The round was closed for ever.
    RoundSealed {
        /// The round.
        round: RoundId,
        /// Its record and digest.
        seal: Rc<Seal>,
    },
    /// Somebody from outside began to review a round, said otherwise what they review, or gave it up.
    ReviewOpened {
        /// The review.
        review: ReviewId,
        /// What is reviewed, and by whom; none when it was given up.
        details: Option<Rc<ReviewDetails>>,
    },
    /// The reviewer planned how to look at an indicator.
    LookPlanned {
        /// The review.
        review: ReviewId,
        /// The indicator.
        indicator: IndicatorId,
        /// What is planned; none when it is not on the agenda.
        plan: Option<Rc<LookPlan>>,
    },
    /// The reviewer rated an indicator. The organisation's own rating stands beside it.
    Reviewed {
        /// The review.
        review: ReviewId,
        /// The indicator.
        indicator: IndicatorId,
        /// The reviewer's rating.
        rating: Rating,
    },
    /// What the reviewer says to an indicator.
    ReviewNoted {
        /// The review.
        review: ReviewId,
        /// The indicator.
        indicator: IndicatorId,
        /// The whole comment; empty takes it away.
        text: Rc<str>,
    },
    /// The reviewer said how far they are with an indicator.
    LookMoved {
        /// The review.
        review: ReviewId,
        /// The indicator.
        indicator: IndicatorId,
        /// How far; none leaves it to what is there.
        state: Option<LookState>,
    },
    /// A meeting was put into the visit, changed or taken out.
    MeetingSet {
        /// The review.
        review: ReviewId,
        /// The meeting.
        meeting: MeetingId,
        /// What and when; none when it was taken out.
        details: Option<Rc<Meeting>>,
    },
    /// The reviewer found something, worded it otherwise, or withdrew it.
    FindingRaised {
        /// The review.
        review: ReviewId,
        /// The finding.
        finding: FindingId,
        /// What was found; none when it was withdrawn.
        details: Option<Rc<FindingDetails>>,
    },
    /// The organisation answered a finding.
    FindingAnswered {
        /// The review.
        review: ReviewId,
        /// The finding.
        finding: FindingId,
        /// The answer; none takes it back.
        answer: Option<Rc<FindingAnswer>>,
    },
    /// A finding went on, or back.
    FindingMoved {
        /// The review.
        review: ReviewId,
        /// The finding.
        finding: FindingId,
        /// How far it is; none when it is open.
        step: Option<Rc<FindingStep>>,
    },
    /// A minor finding that was not lifted in time counts as a major one.
    FindingRequalified {
        /// The review.
        review: ReviewId,
        /// The finding.
        finding: FindingId,
        /// From which day; none takes it back.
        on: Option<Day>,
    },
    /// The reviewer concluded.
    ReviewConcluded {
        /// The review.
        review: ReviewId,
        /// The conclusions; none takes them back.
        conclusion: Option<Rc<Conclusion>>,
    },
    /// The reviewer sealed the review.
    ReviewSealed {
        /// The review.
        review: ReviewId,
        /// Its record and digest.
        seal: Rc<ReviewSeal>,
    },
    /// Somebody signed the record of a round or of a review, or took the signature back.
    Signed {
        /// The digest of the record.
        digest: Rc<str>,
        /// The key, as a `did:key`.
        key: Rc<str>,
        /// The signature; none when it was taken back.
        proof: Option<Rc<Proof>>,
    },
    /// The organisation was given a label, or it was entered otherwise, or taken out.
    LabelRecorded {
        /// The label.
        label: LabelId,
        /// What and since when; none when it was taken out.
        details: Option<Rc<HeldLabel>>,
    },
    /// The organisation's logo was chosen.
    LogoChosen {
        /// The logo; none takes it away.
        logo: Option<Rc<Logo>>,
    },
    /// The words with which the report on a round begins.
    ReportIntroduced {
        /// The round, open or sealed: the report is written after it.
        round: RoundId,
        /// The words; empty takes them away.
        text: Rc<str>,
    },
    /// A change that a newer version of the program made. It is kept and travels on, without effect here.
    #[serde(skip)]
    Unknown(Value),
}

/// The kinds of change that this version knows, as files name them.
const KNOWN: [&str; 45] = [
    "organisation-described",
    "round-opened",
    "phase-reached",
    "themes-chosen",
    "scope-set",
    "target-set",
    "aim-set",
    "rated",
    "noted",
    "sheet-worded",
    "edition-changed",
    "member-set",
    "milestone-set",
    "assigned",
    "handed-in",
    "voting-rule-set",
    "voted",
    "votes-locked",
    "consensus-reached",
    "evidence-described",
    "evidence-linked",
    "panel-opened",
    "panel-answered",
    "importance-set",
    "axis-chosen",
    "action-planned",
    "action-moved",
    "effect-judged",
    "round-sealed",
    "review-opened",
    "look-planned",
    "reviewed",
    "review-noted",
    "look-moved",
    "meeting-set",
    "finding-raised",
    "finding-answered",
    "finding-moved",
    "finding-requalified",
    "review-concluded",
    "review-sealed",
    "signed",
    "label-recorded",
    "logo-chosen",
    "report-introduced",
];

/// The rating of an indicator. The first three are different things, and none of them is zero.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Rating {
    /// Nobody has rated it yet.
    #[default]
    NotRated,
    /// It does not concern the organisation, for the reason given.
    NotApplicable {
        /// Why, in the rater's words.
        why: Rc<str>,
    },
    /// The raters prefer not to say.
    Declined,
    /// A level of the indicator's scale.
    Level(Level),
    /// A measured quantity.
    Quantity(Decimal),
    /// A measured share or rate, with what was counted.
    Ratio {
        /// What was counted.
        numerator: Decimal,
        /// Among how many.
        denominator: Decimal,
        /// What it amounts to, in the measure's unit.
        value: Decimal,
    },
}

impl Rating {
    /// The quantity that was measured, if it is one.
    pub fn quantity(&self) -> Option<Decimal> {
        match self {
            Rating::Quantity(value) | Rating::Ratio { value, .. } => Some(*value),
            _ => None,
        }
    }
}

/// Who a dossier is about.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Organisation {
    /// The name.
    pub name: Rc<str>,
    /// What it is.
    #[serde(default)]
    pub kind: OrganisationKind,
    /// The town.
    #[serde(default, skip_serializing_if = "str::is_empty")]
    pub place: Rc<str>,
    /// The official number: UAI in France, BRIN in the Netherlands.
    #[serde(default, skip_serializing_if = "str::is_empty")]
    pub code: Rc<str>,
    /// The territory that answers for it, as people there call it: an académie, a province, a country.
    #[serde(default, skip_serializing_if = "str::is_empty")]
    pub region: Rc<str>,
    /// How many people learn there or are guided in a year, up to [`MOST_LEARNERS`]; none when nobody said.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub learners: Option<u32>,
}

/// More people than learn in any one organisation: a larger number is a slip of the pen.
pub const MOST_LEARNERS: u32 = 10_000_000;

/// What kind of organisation.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum OrganisationKind {
    /// Collège, lycée, secondary school.
    #[default]
    School,
    /// CIO, careers service.
    GuidanceCentre,
    /// Training body, apprenticeship centre.
    TrainingBody,
    /// Anything else.
    Other,
}

impl OrganisationKind {
    /// All kinds, in the order in which they are offered.
    pub const ALL: [Self; 4] = [Self::School, Self::GuidanceCentre, Self::TrainingBody, Self::Other];

    /// The word in files.
    pub fn word(self) -> &'static str {
        match self {
            Self::School => "school",
            Self::GuidanceCentre => "guidance-centre",
            Self::TrainingBody => "training-body",
            Self::Other => "other",
        }
    }
}

impl Serialize for Change {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Change::Unknown(value) => value.serialize(serializer),
            known => Change::serialize(known, serializer),
        }
    }
}

/// A change of a kind that is known must be well formed; one of an unknown kind is kept as it is.
impl<'de> Deserialize<'de> for Change {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let value = Value::deserialize(deserializer)?;
        let kind = value.as_object().filter(|object| object.len() == 1).and_then(|object| object.keys().next());
        match kind {
            Some(kind) if KNOWN.contains(&kind.as_str()) => Change::deserialize(value).map_err(D::Error::custom),
            Some(_) => Ok(Change::Unknown(value)),
            None => Err(D::Error::custom("a change is an object with one member, its kind")),
        }
    }
}
