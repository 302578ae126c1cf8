//! Remarks on a round itself: what an attentive colleague would point out before it is closed. A remark never changes
//! a number and never forbids anything.
//!
//! [`Rule`] is the catalogue, `docs/remarks.md` tells it to people, and the modules below find what it names.

mod answers;
mod plan;
mod team;

use crate::dossier::Dossier;
use crate::dossier::day::Day;
use crate::dossier::panel::PanelId;
use crate::dossier::plan::{ActionId, AxisId};
use crate::dossier::round::Round;
use crate::dossier::team::MilestoneId;
use crate::framework::{Framework, IndicatorId, ThemeId};

/// What is pointed out, in the order of the catalogue.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Rule {
    /// An indicator is said not to apply, and not why.
    NotApplicableWithoutReason,
    /// An indicator is said not to apply although a target was set for it.
    TargetOnNotApplicable,
    /// Two people's values stand side by side.
    Differing,
    /// A critical indicator stands below its floor.
    BelowFloor,
    /// A theme adjusts what it has not evaluated.
    AdjustsWithoutEvaluating,
    /// Too little of a theme is rated for more than a provisional result.
    LowCoverage,
    /// All indicators of a theme have the same level.
    AllTheSame,
    /// A low level without a word of explanation.
    LowWithoutNote,
    /// A level in the upper half that no current piece of evidence shows.
    Unevidenced,
    /// An open point of the round before that nobody has looked at.
    CarriedUnread,
    /// An answer of the edition before that nobody has confirmed.
    ToReview,
    /// A target that was taken away in this round, or that the round before had.
    TargetRemoved,
    /// The votes differ more than was allowed, and nothing was agreed on.
    NothingAgreed,
    /// The rating is no longer what was agreed on.
    NotAsAgreed,
    /// The team rates far from what the groups say.
    FarFromPanel,
    /// A panel whose time is over and that fewer than five people answered.
    PanelTooSmall,
    /// An indicator that somebody looks after and whose day has passed.
    OverdueIndicator,
    /// An indicator that was sent back and not handed in again.
    SentBack,
    /// A milestone whose day has passed.
    OverdueMilestone,
    /// A major non-conformity without an action.
    MajorWithoutAction,
    /// Ratings are there, and no axis was chosen.
    NoAxis,
    /// An axis without an action.
    AxisWithoutAction,
    /// An action that nobody sees to.
    ActionWithoutOwner,
    /// An action without a date.
    ActionWithoutDate,
    /// An action whose success nobody could tell.
    ActionWithoutMeasure,
    /// An action whose day has passed.
    OverdueAction,
    /// An action that is done and whose effect was not judged.
    EffectNotJudged,
}

/// How much a remark weighs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Weight {
    /// A reader would take the result for unsound.
    Error,
    /// A reader would ask.
    Warning,
    /// Worth a second look.
    Hint,
}

/// Where a remark leads.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Place {
    /// The round.
    Round,
    /// A theme.
    Theme(ThemeId),
    /// An indicator.
    Indicator(IndicatorId),
    /// A panel.
    Panel(PanelId),
    /// A milestone of the calendar.
    Milestone(MilestoneId),
    /// An axis of improvement.
    Axis(AxisId),
    /// An action.
    Action(ActionId),
}

/// Something worth pointing out.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Remark {
    /// What.
    pub rule: Rule,
    /// Where.
    pub place: Place,
}

impl Rule {
    /// The catalogue.
    pub const ALL: [Rule; 27] = [
        Rule::NotApplicableWithoutReason,
        Rule::TargetOnNotApplicable,
        Rule::Differing,
        Rule::BelowFloor,
        Rule::AdjustsWithoutEvaluating,
        Rule::LowCoverage,
        Rule::AllTheSame,
        Rule::LowWithoutNote,
        Rule::Unevidenced,
        Rule::CarriedUnread,
        Rule::ToReview,
        Rule::TargetRemoved,
        Rule::NothingAgreed,
        Rule::NotAsAgreed,
        Rule::FarFromPanel,
        Rule::PanelTooSmall,
        Rule::OverdueIndicator,
        Rule::SentBack,
        Rule::OverdueMilestone,
        Rule::MajorWithoutAction,
        Rule::NoAxis,
        Rule::AxisWithoutAction,
        Rule::ActionWithoutOwner,
        Rule::ActionWithoutDate,
        Rule::ActionWithoutMeasure,
        Rule::OverdueAction,
        Rule::EffectNotJudged,
    ];

    /// The id under which people speak of it: letters for the subject, a number within it.
    pub fn id(self) -> &'static str {
        match self {
            Rule::NotApplicableWithoutReason => "rating-1",
            Rule::TargetOnNotApplicable => "rating-2",
            Rule::Differing => "rating-3",
            Rule::BelowFloor => "rating-4",
            Rule::AdjustsWithoutEvaluating => "rating-5",
            Rule::LowCoverage => "rating-6",
            Rule::AllTheSame => "rating-7",
            Rule::LowWithoutNote => "rating-8",
            Rule::Unevidenced => "evidence-1",
            Rule::CarriedUnread => "follow-up-1",
            Rule::ToReview => "follow-up-2",
            Rule::TargetRemoved => "follow-up-3",
            Rule::NothingAgreed => "consensus-1",
            Rule::NotAsAgreed => "consensus-2",
            Rule::FarFromPanel => "panel-1",
            Rule::PanelTooSmall => "panel-2",
            Rule::OverdueIndicator => "team-1",
            Rule::SentBack => "team-2",
            Rule::OverdueMilestone => "team-3",
            Rule::MajorWithoutAction => "plan-1",
            Rule::NoAxis => "plan-2",
            Rule::AxisWithoutAction => "plan-3",
            Rule::ActionWithoutOwner => "plan-4",
            Rule::ActionWithoutDate => "plan-5",
            Rule::ActionWithoutMeasure => "plan-6",
            Rule::OverdueAction => "plan-7",
            Rule::EffectNotJudged => "plan-8",
        }
    }

    /// How much it weighs.
    pub fn weight(self) -> Weight {
        match self {
            Rule::NotApplicableWithoutReason | Rule::Differing | Rule::BelowFloor => Weight::Error,
            Rule::AllTheSame
            | Rule::LowWithoutNote
            | Rule::PanelTooSmall
            | Rule::OverdueIndicator
            | Rule::SentBack
            | Rule::OverdueMilestone
            | Rule::NoAxis
            | Rule::ActionWithoutMeasure => Weight::Hint,
            _ => Weight::Warning,
        }
    }
}

/// What the rules look at.
struct Look<'a> {
    dossier: &'a Dossier,
    round: &'a Round,
    framework: &'a Framework,
    today: Day,
}

/// Everything worth pointing out in a round as of a day: what weighs most first, then in the order of the catalogue
/// and of the framework.
pub fn remarks(dossier: &Dossier, round: &Round, framework: &Framework, today: Day) -> Vec<Remark> {
    let look = Look { dossier, round, framework, today };
    let mut found = answers::remarks(&look);
    found.extend(team::remarks(&look));
    found.extend(plan::remarks(&look));
    found.sort_by_key(|remark| (remark.rule.weight(), remark.rule));
    found
}

impl Look<'_> {
    /// A remark on an indicator.
    fn on(rule: Rule, indicator: &IndicatorId) -> Remark {
        Remark { rule, place: Place::Indicator(indicator.clone()) }
    }
}
