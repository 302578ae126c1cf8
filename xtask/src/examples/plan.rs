//! The example as its authors write it: what was recorded, and the words for it.

mod parts;

use std::collections::BTreeMap;
use std::rc::Rc;

use anyhow::{Context as _, Error, Result};
use qualicycle::dossier::change::{OrganisationKind, Rating};
use qualicycle::dossier::entry::Timestamp;
use qualicycle::dossier::round::Phase;
use qualicycle::framework::scale::Level;
use qualicycle::framework::{Answer, FlagId, Framework, FrameworkRef, IndicatorId, Place, Scope, ThemeId};
use serde::Deserialize;
use time::{Date, Month, Time};
use toml::value::{Datetime, Offset};

pub use self::parts::*;

/// What was recorded, in no language: `example.toml`.
#[derive(Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Plan {
    /// Part of all ids: a browser that kept an earlier edition takes the new one for another dossier.
    pub edition: u8,
    pub kind: OrganisationKind,
    pub framework: FrameworkRef,
    /// The scope answers that differ from the framework's own.
    #[serde(default)]
    pub scope: BTreeMap<FlagId, Answer>,
    /// The role that opens and closes rounds.
    pub lead: Rc<str>,
    /// The team, set when the first round is opened.
    #[serde(default)]
    pub members: Vec<PlannedMember>,
    /// All evidence; sessions say when each piece is entered.
    #[serde(default)]
    pub evidence: Vec<PlannedPiece>,
    /// What groups are asked.
    #[serde(default)]
    pub questionnaires: BTreeMap<Rc<str>, PlannedQuestionnaire>,
    pub rounds: Vec<PlannedRound>,
}

/// A round; one without an end is still open.
#[derive(Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct PlannedRound {
    pub label: Rc<str>,
    pub opened: Moment,
    pub themes: Vec<ThemeId>,
    /// Targets that are new in this round; those of the round before are carried over.
    #[serde(default)]
    pub targets: BTreeMap<ThemeId, Level>,
    /// The members who rate alone first, in the order in which votes are written.
    #[serde(default)]
    pub raters: Vec<Rc<str>>,
    /// The calendar, made when the round is opened.
    #[serde(default)]
    pub milestones: Vec<PlannedMilestone>,
    /// What groups answered, by questionnaire.
    #[serde(default)]
    pub panels: BTreeMap<Rc<str>, PlannedPanel>,
    #[serde(default)]
    pub axes: Vec<PlannedAxis>,
    #[serde(default)]
    pub actions: Vec<PlannedAction>,
    #[serde(default)]
    pub sessions: Vec<Session>,
    pub closed: Option<Moment>,
}

/// A working session, in which a group rates and writes.
#[derive(Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Session {
    pub role: Rc<str>,
    pub from: Moment,
    pub to: Moment,
    #[serde(default)]
    pub ratings: BTreeMap<IndicatorId, Value>,
    /// The indicators on which a note was written.
    #[serde(default)]
    pub notes: Vec<IndicatorId>,
    /// What else was done.
    #[serde(default)]
    pub team: Teamwork,
    /// The phase that was chosen at the end.
    pub then: Option<Phase>,
}

/// A rating as it is written.
#[derive(Deserialize)]
#[serde(untagged)]
pub enum Value {
    Whole(i64),
    Decimal(f64),
    Word(String),
}

/// A point in time, which TOML has a notation of its own for.
#[derive(Clone, Copy, PartialEq, PartialOrd, Deserialize)]
#[serde(try_from = "Datetime")]
pub struct Moment(pub Timestamp);

/// The words of one language: `<language>.toml`.
#[derive(Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Words {
    pub organisation: Named,
    pub roles: BTreeMap<Rc<str>, Rc<str>>,
    /// The members' titles.
    #[serde(default)]
    pub members: Texts,
    /// By piece: see [`PIECE_TEXTS`].
    #[serde(default)]
    pub evidence: BTreeMap<Rc<str>, Texts>,
    /// By questionnaire: see [`QUESTIONNAIRE_TEXTS`]; beside them, each statement.
    #[serde(default)]
    pub questionnaires: BTreeMap<Rc<str>, Texts>,
    /// By the rounds' labels.
    pub rounds: BTreeMap<Rc<str>, RoundWords>,
}

/// Who the dossier is about.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Named {
    pub name: Rc<str>,
    pub place: Rc<str>,
}

/// The words of a round.
#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RoundWords {
    #[serde(default)]
    pub notes: BTreeMap<IndicatorId, Rc<str>>,
    /// Why an indicator does not apply.
    #[serde(default)]
    pub reasons: BTreeMap<IndicatorId, Rc<str>>,
    #[serde(default)]
    pub milestones: Texts,
    /// What is missing where an indicator was given back.
    #[serde(default)]
    pub comments: BTreeMap<IndicatorId, Rc<str>>,
    /// Why the team agreed on a rating.
    #[serde(default)]
    pub agreed: BTreeMap<IndicatorId, Rc<str>>,
    /// What some hold against it.
    #[serde(default)]
    pub dissents: BTreeMap<IndicatorId, Rc<str>>,
    /// By axis: see [`AXIS_TEXTS`].
    #[serde(default)]
    pub axes: BTreeMap<Rc<str>, Texts>,
    /// By action: see [`ACTION_TEXTS`].
    #[serde(default)]
    pub actions: BTreeMap<Rc<str>, Texts>,
    /// What one saw of actions whose effect was judged.
    #[serde(default)]
    pub findings: Texts,
    /// What people of a group wrote.
    #[serde(default)]
    pub answers: BTreeMap<Rc<str>, Vec<Rc<str>>>,
}

impl Plan {
    /// All answers to the framework's scope questions.
    pub fn scope(&self, framework: &Framework) -> Scope {
        let mut scope = framework.default_scope();
        scope.0.extend(self.scope.iter().map(|(flag, answer)| (flag.clone(), answer.clone())));
        scope
    }
}

impl PlannedRound {
    /// The notes of all sessions.
    pub fn notes(&self) -> impl Iterator<Item = &IndicatorId> {
        self.sessions.iter().flat_map(|session| &session.notes)
    }

    /// What the sessions did as a team.
    pub fn teamwork(&self) -> impl Iterator<Item = &Teamwork> {
        self.sessions.iter().map(|session| &session.team)
    }

    /// What the raters said of an indicator; nothing when they did not rate it alone.
    pub fn votes(&self, indicator: &IndicatorId) -> Option<&[i16]> {
        self.teamwork().find_map(|team| team.votes.get(indicator)).map(Vec::as_slice)
    }

    /// The indicators that were once said not to apply.
    pub fn not_applicable(&self) -> impl Iterator<Item = &IndicatorId> {
        let ratings = self.sessions.iter().flat_map(|session| &session.ratings);
        ratings.filter(|(_, value)| value.is_not_applicable()).map(|(indicator, _)| indicator)
    }
}

impl Value {
    fn is_not_applicable(&self) -> bool {
        matches!(self, Value::Word(word) if word == "not-applicable")
    }

    /// The rating of an indicator; `why` is the reason when it does not apply. Else what would be right.
    pub fn rating(&self, framework: &Framework, place: Place<'_>, why: &Rc<str>) -> Result<Rating, String> {
        let scale = framework.scale_of(place.indicator);
        match (self, scale) {
            (value, _) if value.is_not_applicable() => Ok(Rating::NotApplicable { why: why.clone() }),
            (Value::Word(word), _) if word == "declined" => Ok(Rating::Declined),
            (Value::Whole(number), _) if framework.is_measure(place.indicator) => quantity(&number.to_string()),
            (Value::Decimal(number), _) if framework.is_measure(place.indicator) => quantity(&number.to_string()),
            (Value::Whole(number), Some(scale)) => match i16::try_from(*number).map(Level) {
                Ok(level) if scale.holds(level) => Ok(Rating::Level(level)),
                _ => Err(format!("{number} is not on the scale `{}`", scale.id)),
            },
            (Value::Decimal(number), _) => Err(format!("{number} is not a level")),
            (Value::Word(word), _) => Err(format!("`{word}` is neither a number, `not-applicable` nor `declined`")),
            (Value::Whole(_), None) => Err("the indicator has no scale".to_owned()),
        }
    }
}

fn quantity(number: &str) -> Result<Rating, String> {
    number.parse().map(Rating::Quantity).map_err(|_| format!("{number} has too many digits"))
}

impl TryFrom<Datetime> for Moment {
    type Error = Error;

    fn try_from(datetime: Datetime) -> Result<Self> {
        let (Some(date), Some(time), Some(Offset::Z)) = (datetime.date, datetime.time, datetime.offset) else {
            anyhow::bail!("a time reads like 2022-12-06T13:00:00Z");
        };
        let date =
            Month::try_from(date.month).and_then(|month| Date::from_calendar_date(date.year.into(), month, date.day));
        let time = Time::from_hms(time.hour, time.minute, time.second.unwrap_or(0));
        let at = date.context("no such day")?.with_time(time.context("no such time")?).assume_utc();
        Ok(Self(Timestamp(at.unix_timestamp() * 1_000)))
    }
}
