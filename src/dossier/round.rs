//! A round of self-evaluation: the state that the entries of a round amount to.

use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

use serde::{Deserialize, Serialize};

use super::Dossier;
use super::change::{Change, Rating};
use super::deliberation::Deliberation;
use super::edition::EditionMove;
use super::entry::{Entry, RoundId, Timestamp};
use super::evidence::{EvidenceId, SealedEvidence};
use super::panel::{self, Panel, PanelId, Questionnaire};
use super::plan::{ActionId, PlannedAction, Priorities};
use super::seal::{Record, Seal};
use super::team::Team;
use crate::framework::scale::{Decimal, Level};
use crate::framework::{FrameworkRef, IndicatorId, Scope, ThemeId};

/// A round as it stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Round {
    /// The round's id.
    pub id: RoundId,
    /// How it began.
    pub opening: Rc<Opening>,
    /// The clock of its opening, which orders the rounds; 0 while the opening is not known.
    pub opened_clock: u64,
    /// When it was opened.
    pub opened_at: Timestamp,
    /// Where it is in its life.
    pub phase: Phase,
    /// The themes it looks at.
    pub themes: Vec<ThemeId>,
    /// What concerns the organisation.
    pub scope: Scope,
    /// Ratings, with the time of each.
    pub ratings: BTreeMap<IndicatorId, Rating>,
    /// Notes.
    pub notes: BTreeMap<IndicatorId, Rc<str>>,
    /// Targets.
    pub targets: BTreeMap<IndicatorId, Level>,
    /// Targets of quantities, each in its measure's unit.
    pub aims: BTreeMap<IndicatorId, Decimal>,
    /// The organisation's own words for blank sheets, by theme or indicator.
    pub sheets: Rc<BTreeMap<Rc<str>, Rc<str>>>,
    /// The move to the edition that the round is on; none while it is on the one that it was opened on.
    pub edition: Option<Rc<EditionMove>>,
    /// Indicators whose answer came from the edition before and that nobody has rated or confirmed since, where the
    /// question or the scale is not what it was.
    pub to_review: BTreeSet<IndicatorId>,
    /// Who takes part, when, and who looks after what.
    pub team: Rc<Team>,
    /// Votes, and what was agreed on.
    pub deliberation: Rc<Deliberation>,
    /// The panels, with those of which only answers are known: see [`Round::open_panels`].
    pub panels: Rc<BTreeMap<PanelId, Panel>>,
    /// What matters, and the axes of improvement.
    pub priorities: Rc<Priorities>,
    /// Present once the round is closed; everything above is then its record.
    pub seal: Option<Rc<Seal>>,
}

/// How a round began.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Opening {
    /// What people call it: `2026`.
    pub label: Rc<str>,
    /// What it was to be assessed against. The round may have moved to another edition since: see
    /// [`Round::framework`].
    pub framework: FrameworkRef,
    /// The round that it follows.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub previous: Option<RoundId>,
    /// Open points of the previous round that this one starts with.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub carried: BTreeMap<IndicatorId, Carried>,
}

/// Why an indicator is carried over from the round before.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Carried {
    /// It was asked and nobody rated it.
    NotRated,
    /// It stayed below its target.
    BelowTarget,
    /// It stayed in the lower half of its scale.
    LowLevel,
    /// A reviewer's finding on it was not lifted.
    OpenFinding,
}

/// The life of a round.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Phase {
    /// Themes, scope and targets are being chosen.
    #[default]
    Preparing,
    /// Indicators are being rated.
    Assessing,
    /// The results are being read and agreed on.
    Agreeing,
    /// Actions are under way.
    Improving,
    /// Sealed.
    Closed,
}

impl Round {
    /// A round of which nothing is known but its id.
    pub(super) fn unopened(id: RoundId) -> Self {
        let framework = FrameworkRef { id: "".into(), edition: "".into() };
        Self {
            id,
            opening: Rc::new(Opening { label: "".into(), framework, previous: None, carried: BTreeMap::new() }),
            opened_clock: 0,
            opened_at: Timestamp::default(),
            phase: Phase::default(),
            themes: Vec::new(),
            scope: Scope::default(),
            ratings: BTreeMap::new(),
            notes: BTreeMap::new(),
            targets: BTreeMap::new(),
            aims: BTreeMap::new(),
            sheets: Rc::default(),
            edition: None,
            to_review: BTreeSet::new(),
            team: Rc::default(),
            deliberation: Rc::default(),
            panels: Rc::default(),
            priorities: Rc::default(),
            seal: None,
        }
    }

    /// Whether the entry that opened it is known here; ratings may arrive before it.
    pub fn is_opened(&self) -> bool {
        self.opened_clock > 0
    }

    /// Whether it is closed for ever.
    pub fn is_sealed(&self) -> bool {
        self.seal.is_some()
    }

    /// The rating of an indicator.
    pub fn rating(&self, indicator: &IndicatorId) -> &Rating {
        self.ratings.get(indicator).unwrap_or(&Rating::NotRated)
    }

    /// The level of an indicator, when it was given one.
    pub fn level(&self, indicator: &IndicatorId) -> Option<Level> {
        match self.rating(indicator) {
            Rating::Level(level) => Some(*level),
            _ => None,
        }
    }

    /// The note on an indicator; empty when there is none.
    pub fn note(&self, indicator: &IndicatorId) -> Rc<str> {
        self.notes.get(indicator).cloned().unwrap_or_default()
    }

    /// The panels whose questionnaire is known and was not given up.
    pub fn open_panels(&self) -> impl Iterator<Item = (PanelId, &Rc<Questionnaire>, &Panel)> {
        self.panels.iter().filter_map(|(id, panel)| Some((*id, panel.questionnaire.as_ref()?, panel)))
    }

    /// Writes the value of a winning entry into the state.
    pub(super) fn set(&mut self, winner: &Entry) {
        match &winner.change {
            Change::RoundOpened { opening, .. } => {
                self.opening = opening.clone();
                self.opened_clock = winner.clock;
                self.opened_at = winner.at;
            }
            Change::PhaseReached { phase, .. } => self.phase = *phase,
            Change::ThemesChosen { themes, .. } => self.themes = themes.clone(),
            Change::ScopeSet { scope, .. } => self.scope = scope.clone(),
            Change::TargetSet { indicator, level, .. } => match level {
                Some(level) => drop(self.targets.insert(indicator.clone(), *level)),
                None => drop(self.targets.remove(indicator)),
            },
            Change::AimSet { indicator, amount, .. } => match amount {
                Some(amount) => drop(self.aims.insert(indicator.clone(), *amount)),
                None => drop(self.aims.remove(indicator)),
            },
            Change::Rated { indicator, rating, .. } => match rating {
                Rating::NotRated => drop(self.ratings.remove(indicator)),
                rating => drop(self.ratings.insert(indicator.clone(), rating.clone())),
            },
            Change::Noted { indicator, text, .. } => match text.is_empty() {
                true => drop(self.notes.remove(indicator)),
                false => drop(self.notes.insert(indicator.clone(), text.clone())),
            },
            Change::SheetWorded { part, text, .. } => {
                let sheets = Rc::make_mut(&mut self.sheets);
                match text.is_empty() {
                    true => drop(sheets.remove(part)),
                    false => drop(sheets.insert(part.clone(), text.clone())),
                }
            }
            Change::EditionChanged { edition, .. } => self.edition = edition.clone(),
            Change::MemberSet { .. }
            | Change::MilestoneSet { .. }
            | Change::Assigned { .. }
            | Change::HandedIn { .. } => Rc::make_mut(&mut self.team).set(&winner.change),
            Change::VotingRuleSet { .. }
            | Change::Voted { .. }
            | Change::VotesLocked { .. }
            | Change::ConsensusReached { .. } => Rc::make_mut(&mut self.deliberation).set(&winner.change),
            Change::PanelOpened { .. } | Change::PanelAnswered { .. } => {
                panel::set(Rc::make_mut(&mut self.panels), &winner.change);
            }
            Change::ImportanceSet { .. } | Change::AxisChosen { .. } => {
                Rc::make_mut(&mut self.priorities).set(&winner.change);
            }
            Change::RoundSealed { seal, .. } => self.take_record(seal),
            Change::OrganisationDescribed(_)
            | Change::EvidenceDescribed { .. }
            | Change::EvidenceLinked { .. }
            | Change::ActionPlanned { .. }
            | Change::ActionMoved { .. }
            | Change::EffectJudged { .. }
            | Change::ReviewOpened { .. }
            | Change::LookPlanned { .. }
            | Change::Reviewed { .. }
            | Change::ReviewNoted { .. }
            | Change::LookMoved { .. }
            | Change::MeetingSet { .. }
            | Change::FindingRaised { .. }
            | Change::FindingAnswered { .. }
            | Change::FindingMoved { .. }
            | Change::FindingRequalified { .. }
            | Change::ReviewConcluded { .. }
            | Change::ReviewSealed { .. }
            | Change::Signed { .. }
            | Change::LabelRecorded { .. }
            | Change::LogoChosen { .. }
            | Change::ReportIntroduced { .. }
            | Change::Unknown(_) => {}
        }
    }

    /// A sealed round is its record, whatever else the journal says.
    fn take_record(&mut self, seal: &Rc<Seal>) {
        let record = &seal.record;
        self.opening = Rc::new(record.opening.clone());
        self.opened_clock = record.opened_clock;
        self.opened_at = record.opened_at;
        self.phase = Phase::Closed;
        self.themes = record.themes.clone();
        self.scope = record.scope.clone();
        self.ratings = record.ratings.clone();
        self.notes = record.notes.clone();
        self.targets = record.targets.clone();
        self.aims = record.aims.clone();
        self.sheets = Rc::new(record.sheets.clone());
        self.edition = record.edition.clone();
        self.to_review = record.to_review.clone();
        self.team = Rc::new(record.team.clone());
        self.deliberation = Rc::new(record.deliberation.clone());
        let panels = record.panels.iter().map(|(id, panel)| (*id, Panel::sealed(panel)));
        self.panels = Rc::new(panels.collect());
        self.priorities = Rc::new(record.priorities.clone());
        self.seal = Some(seal.clone());
    }
}

impl Dossier {
    /// The record that closing a round now would seal.
    pub fn record(&self, round: &Round, closed_at: Timestamp) -> Record {
        Record {
            dossier: self.id,
            organisation: (*self.organisation).clone(),
            round: round.id,
            opening: (*round.opening).clone(),
            opened_clock: round.opened_clock,
            opened_at: round.opened_at,
            themes: round.themes.clone(),
            scope: round.scope.clone(),
            ratings: round.ratings.clone(),
            notes: round.notes.clone(),
            targets: round.targets.clone(),
            aims: round.aims.clone(),
            sheets: (*round.sheets).clone(),
            edition: round.edition.clone(),
            to_review: round.to_review.clone(),
            team: (*round.team).clone(),
            deliberation: (*round.deliberation).clone(),
            panels: round.open_panels().map(|(id, questionnaire, panel)| (id, panel.seal(questionnaire))).collect(),
            priorities: (*round.priorities).clone(),
            evidence: self.evidence_of(round),
            actions: self.actions_of(round),
            closed_at,
            entries: self.heads_of_round(round.id),
            previous: self.round_before(round).and_then(|round| round.seal.as_ref()).map(|seal| seal.digest.clone()),
        }
    }
}

impl Dossier {
    /// The evidence that serves a round's framework, as closing the round now would record it.
    fn evidence_of(&self, round: &Round) -> BTreeMap<EvidenceId, SealedEvidence> {
        let mut pieces: BTreeMap<EvidenceId, SealedEvidence> = BTreeMap::new();
        let of_framework = self.evidence.links.iter().filter(|(framework, ..)| *framework == round.framework().id);
        for (_, indicator, id) in of_framework {
            let Some(details) = self.evidence.items.get(id) else { continue };
            let new = || SealedEvidence { details: details.clone(), indicators: BTreeSet::new() };
            pieces.entry(*id).or_insert_with(new).indicators.insert(indicator.clone());
        }
        pieces
    }

    /// The actions that a round decided on, and those of earlier rounds that were not closed when it was.
    fn actions_of(&self, round: &Round) -> BTreeMap<ActionId, PlannedAction> {
        let concerns = |planned: &PlannedAction| planned.action.round == round.id || !planned.is_closed();
        let actions = self.actions.0.iter().filter(|(_, planned)| concerns(planned));
        actions.map(|(id, planned)| (*id, (**planned).clone())).collect()
    }
}
