//! What a round as a team lives it is made of: people, days, evidence, panels, axes and actions. Whatever has words
//! has a key, under which each language gives them.

use std::collections::BTreeMap;
use std::rc::Rc;

use anyhow::{Context as _, Error, Result, bail};
use qualicycle::dossier::day::Day;
use qualicycle::dossier::evidence::EvidenceKind;
use qualicycle::dossier::panel::{Came, Choice, Group, STEPS};
use qualicycle::dossier::plan::{ActionState, Effect};
use qualicycle::dossier::team::Part;
use qualicycle::framework::{IndicatorId, ThemeId};
use serde::Deserialize;
use toml::value::Datetime;

/// The words for a piece of evidence, in the order in which they are written.
pub const PIECE_TEXTS: [&str; 3] = ["title", "place", "note"];
/// The words for an axis.
pub const AXIS_TEXTS: [&str; 2] = ["title", "reason"];
/// The words for an action.
pub const ACTION_TEXTS: [&str; 6] = ["title", "objective", "means", "measure", "baseline", "target"];
/// The words of a questionnaire beside its statements: the last is the open question.
pub const QUESTIONNAIRE_TEXTS: [&str; 3] = ["title", "introduction", OPEN];
/// The key of the open question.
pub const OPEN: &str = "open";

/// Words by key.
pub type Texts = BTreeMap<Rc<str>, Rc<str>>;

/// A day of the calendar, which TOML has a notation of its own for.
#[derive(Clone, Copy, PartialEq, PartialOrd, Deserialize)]
#[serde(try_from = "Datetime")]
pub struct OnDay(pub Day);

/// A member of the team, the same in every round. The words give the title.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PlannedMember {
    pub id: Rc<str>,
    pub part: Part,
}

/// A day of the calendar.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PlannedMilestone {
    pub id: Rc<str>,
    pub on: OnDay,
}

/// A piece of evidence.
#[derive(Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct PlannedPiece {
    pub id: Rc<str>,
    pub kind: EvidenceKind,
    pub on: Option<OnDay>,
    /// The member who keeps it.
    pub owner: Rc<str>,
    #[serde(default)]
    pub confidential: bool,
    pub current_for: Option<u16>,
    /// The indicators that it serves.
    pub serves: Vec<IndicatorId>,
}

/// What a group is asked in every round that asks it: statements, then one open question.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PlannedQuestionnaire {
    pub group: Group,
    pub statements: Vec<Statement>,
}

/// A statement to agree with.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Statement {
    pub id: Rc<str>,
    pub indicator: IndicatorId,
}

/// What the people of a group answered in a round.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PlannedPanel {
    pub until: OnDay,
    pub came: Came,
    /// How many people answered.
    pub people: u32,
    /// How many of them wrote something; the words say what.
    #[serde(default)]
    pub open: u32,
    /// By statement. Whoever is not among them left it out.
    pub counts: BTreeMap<Rc<str>, Counts>,
}

/// How many chose each step, the lowest first; then how many are not concerned and how many prefer not to say.
#[derive(Clone, Copy, Deserialize)]
pub struct Counts(pub [u32; STEPS as usize + 2]);

/// Who looks after an indicator until when.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PlannedAssignment {
    pub member: Rc<str>,
    pub due: OnDay,
}

/// What became of an indicator that somebody looks after; when it goes back, the words say what is missing.
#[derive(Clone, Copy, PartialEq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum HandedIn {
    Submitted,
    Returned,
    Accepted,
}

/// An axis of improvement.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PlannedAxis {
    pub id: Rc<str>,
    /// Themes and indicators.
    pub parts: Vec<Rc<str>>,
}

/// An action; no two of the example have the same id.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PlannedAction {
    pub id: Rc<str>,
    /// The axis of the round that it serves.
    pub axis: Option<Rc<str>>,
    pub indicators: Vec<IndicatorId>,
    /// The member who sees to it.
    pub owner: Rc<str>,
    pub start: OnDay,
    pub due: OnDay,
}

/// What a session did as a team, beside rating and writing. It all stands in the session's own table.
#[derive(Default, Deserialize)]
#[serde(default, rename_all = "kebab-case", deny_unknown_fields)]
pub struct Teamwork {
    /// From now on members rate alone first.
    pub alone_first: bool,
    /// What each rater of the round rated alone, in the order of its `raters`.
    pub votes: BTreeMap<IndicatorId, Vec<i16>>,
    /// Themes whose votes were locked before the ratings.
    pub locks: Vec<ThemeId>,
    /// Indicators that were talked over; the words give the reason.
    pub agreed: Vec<IndicatorId>,
    /// Those of them on which somebody holds against it.
    pub dissents: Vec<IndicatorId>,
    pub assigned: BTreeMap<IndicatorId, PlannedAssignment>,
    pub handed_in: BTreeMap<IndicatorId, HandedIn>,
    /// Milestones that were reached.
    pub reached: Vec<Rc<str>>,
    /// Evidence that was entered.
    pub evidence: Vec<Rc<str>>,
    /// Panels that were opened.
    pub opens: Vec<Rc<str>>,
    /// Panels whose answers were taken in.
    pub takes_in: Vec<Rc<str>>,
    /// By theme or indicator.
    pub importance: BTreeMap<Rc<str>, u8>,
    /// Axes that were chosen.
    pub axes: Vec<Rc<str>>,
    /// Actions that were planned.
    pub actions: Vec<Rc<str>>,
    /// How far actions were.
    pub moves: BTreeMap<Rc<str>, ActionState>,
    /// What actions brought about; the words say what was seen.
    pub judged: BTreeMap<Rc<str>, PlannedJudgement>,
}

/// What an action brought about, and the evidence that shows it.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PlannedJudgement {
    pub effect: Effect,
    #[serde(default)]
    pub evidence: Vec<Rc<str>>,
}

impl TryFrom<Datetime> for OnDay {
    type Error = Error;

    fn try_from(datetime: Datetime) -> Result<Self> {
        let Datetime { date: Some(date), time: None, offset: None } = datetime else {
            bail!("a day reads like 2026-01-20");
        };
        Ok(Self(Day::of(date.year.into(), date.month, date.day).context("no such day")?))
    }
}

impl Counts {
    /// How many said anything.
    pub fn n(self) -> u32 {
        self.0.iter().sum()
    }

    /// Every answer as often as it was given.
    pub fn choices(self) -> Vec<Choice> {
        let steps = (1..=STEPS).map(Choice::Step);
        let answers = steps.chain([Choice::NotConcerned, Choice::Declined]);
        answers.zip(self.0).flat_map(|(choice, n)| std::iter::repeat_n(choice, n as usize)).collect()
    }
}
