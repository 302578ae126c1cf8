//! Words for every change: what the history says, what a step back says that it takes back, and what stands side by
//! side in a clash.
//!
//! A change is told with its place, its kind and its values; the values are those of the framework's own scales. Two
//! things are never told: the value of a vote while the votes on its theme are not locked, and after that to nobody but
//! whoever gave it and those who lead the round; and who answered a panel.

mod names;
mod values;

use super::Model;
use super::workspace::Workspace;
use crate::dossier::Dossier;
use crate::dossier::change::{Change, Field, RoundField};
use crate::dossier::entry::{Entry, RoundId};
use crate::dossier::team::Part;
use crate::framework::reading::Reading;
use crate::framework::{IndicatorId, ThemeId};
use crate::texts::Texts;

pub use crate::texts::keys::{capacity_key, finding_state_key, gravity_key, opinion_key, part_key, review_kind_key};
pub use values::phase_key;

/// What words of a change need.
#[derive(Clone, Copy)]
pub struct Wording<'a> {
    /// The words of the interface.
    pub t: &'a Texts,
    model: &'a Model,
    dossier: &'a Dossier,
    workspace: &'a Workspace,
}

/// A change in words.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Told {
    /// The number of the indicator or theme that it is about: `1.1.1`; empty when it is about something else.
    pub number: String,
    /// The statement of the indicator, or the title of the theme.
    pub statement: String,
    /// What happened: `Evidence added: Minutes of the council`.
    pub what: String,
    /// What stood there before; empty when there is nothing to say.
    pub from: String,
    /// What stands there since; empty when there is nothing to say.
    pub to: String,
    /// Whether the values are a vote's that may not be told yet.
    pub is_hidden: bool,
}

/// Longer values are left out of a line.
const LONG: usize = 60;

impl Told {
    /// All of it in a line, for buttons: `1.1.1 Rating: 2 → 3`. Long values are left out.
    pub fn line(&self) -> String {
        let start = [&*self.number, &*self.what].join(" ");
        let values: Vec<&str> = [&*self.from, &*self.to].into_iter().filter(|value| !value.is_empty()).collect();
        let values = values.join(" → ");
        match values.is_empty() || values.chars().count() > LONG {
            true => start.trim().to_owned(),
            false => format!("{} ({values})", start.trim()),
        }
    }

    /// Everything that one may look for in it.
    pub fn all(&self) -> String {
        [&*self.number, &*self.statement, &*self.what, &*self.from, &*self.to].join(" ")
    }
}

impl<'a> Wording<'a> {
    /// The words of the dossier at hand; none while the words of the interface are on their way.
    pub fn of(model: &'a Model, workspace: &'a Workspace) -> Option<Wording<'a>> {
        Some(Wording { t: model.texts.as_deref()?, model, dossier: &workspace.dossier, workspace })
    }

    /// A change in words, beside the one before in the same field.
    pub fn told(&self, change: &Change, former: Option<&Change>) -> Told {
        let (number, statement) = self.place(change);
        let what = self.what(change, former);
        if self.is_hidden(change) {
            return Told { number, statement, what, is_hidden: true, ..Told::default() };
        }
        let (now, before) = (self.values(change), former.map(|former| self.values(former)).unwrap_or_default());
        let (from, to) = match is_named(change) {
            false => (together(before.iter()), together(now.iter())),
            // The name of what is new stands in the sentence already; of what was changed, only what differs is told.
            true if before.is_empty() => (String::new(), together(now.iter().skip(1))),
            true if now.is_empty() => (String::new(), String::new()),
            true => {
                let differs = || before.iter().zip(&now).filter(|(before, now)| before != now);
                (together(differs().map(|(before, _)| before)), together(differs().map(|(_, now)| now)))
            }
        };
        let is_same = from == to;
        Told { number, statement, what, from: if is_same { String::new() } else { from }, to, is_hidden: false }
    }

    /// An entry in words.
    pub fn entry(&self, entry: &Entry) -> Told {
        let former = entry.replaces.first().and_then(|id| self.dossier.entry(*id));
        self.told(&entry.change, former.map(|former| &former.change))
    }

    /// The whole value that a change brings, for choosing between several; empty when it may not be told.
    pub fn value(&self, change: &Change) -> String {
        if self.is_hidden(change) {
            return String::new();
        }
        let value = together(self.values(change).iter());
        if value.is_empty() { self.t.text("value-removed") } else { value }
    }

    /// Who made an entry: a role or a name, or else on which computer. Nobody is told of an answer to a panel.
    pub fn who(&self, entry: &Entry) -> String {
        let by = &entry.by;
        match (&entry.change, &*by.role, &*by.name) {
            (Change::PanelAnswered { .. }, ..) => String::new(),
            (_, "", "") if by.replica == self.model.replica() => self.t.text("on-this-computer"),
            (_, "", "") => self.t.text("on-another-computer"),
            (_, "", one) | (_, one, "") => one.to_owned(),
            (_, role, name) => format!("{name} ({role})"),
        }
    }

    /// What a round is called; none when it is not known here.
    pub fn round(&self, id: RoundId) -> Option<String> {
        let round = self.dossier.round(id)?;
        Some(self.t.with("round-named", &[("label", (&round.opening.label).into())]))
    }

    /// The editions with which a round is and was read, the present one first.
    fn readings(&self, round: RoundId) -> Vec<Reading> {
        let Some(round) = self.dossier.round(round) else { return Vec::new() };
        let older = round.moves().into_iter().rev().map(|moved| moved.from.clone());
        let older = older.filter_map(|from| self.model.library.reading(&from, self.model.settings.language));
        self.model.framework_of(round).into_iter().chain(older).collect()
    }

    /// The edition in which a round knows an indicator.
    fn reading_of(&self, round: RoundId, indicator: &IndicatorId) -> Option<Reading> {
        self.readings(round).into_iter().find(|reading| reading.framework.place(indicator).is_some())
    }

    /// Number and statement of the indicator or theme that a change is about.
    fn place(&self, change: &Change) -> (String, String) {
        match change {
            Change::VotesLocked { round, theme, .. } => self.theme(*round, theme),
            Change::SheetWorded { round, part, .. } | Change::ImportanceSet { round, part, .. } => {
                let theme = self.theme(*round, &ThemeId(part.clone()));
                if theme.0.is_empty() { self.indicator(*round, &IndicatorId(part.clone())) } else { theme }
            }
            Change::EvidenceLinked { framework, indicator, .. } => {
                let rounds = self.dossier.rounds().into_iter().rev();
                let of_framework = rounds.filter(|round| round.framework().id == *framework);
                let places = of_framework.map(|round| self.indicator(round.id, indicator));
                { places }.find(|(number, _)| !number.is_empty()).unwrap_or_default()
            }
            Change::LookPlanned { review, indicator, .. }
            | Change::Reviewed { review, indicator, .. }
            | Change::ReviewNoted { review, indicator, .. }
            | Change::LookMoved { review, indicator, .. } => match self.reviewed_round(*review) {
                Some(round) => self.indicator(round, indicator),
                None => Default::default(),
            },
            change => match (change.field().and_then(|field| field.round()), indicator_of(change)) {
                (Some(round), Some(indicator)) => self.indicator(round, indicator),
                _ => Default::default(),
            },
        }
    }

    /// Number and statement of an indicator; empty when no edition that is here knows it.
    pub fn indicator(&self, round: RoundId, indicator: &IndicatorId) -> (String, String) {
        let Some(reading) = self.reading_of(round, indicator) else { return Default::default() };
        let number = reading.framework.place(indicator).map(|place| place.indicator.number.to_string());
        let words = reading.words.indicators.get(indicator).map(|words| words.statement.to_string());
        (number.unwrap_or_default(), words.unwrap_or_default())
    }

    fn theme(&self, round: RoundId, theme: &ThemeId) -> (String, String) {
        let of_reading = |reading: &Reading| {
            let number = reading.framework.theme(theme)?.number.to_string();
            Some((number, reading.words.themes.get(theme).map(|words| words.title.to_string()).unwrap_or_default()))
        };
        self.readings(round).iter().find_map(of_reading).unwrap_or_default()
    }

    /// A vote is shown to nobody before all of them are, and then to whoever gave it and to those who lead the round,
    /// as where the team agrees: the others see how many chose what, and not who.
    fn is_hidden(&self, change: &Change) -> bool {
        let Change::Voted { round: id, indicator, member, .. } = change else { return false };
        let Some(round) = self.dossier.round(*id) else { return true };
        let reading = self.reading_of(*id, indicator);
        let theme = reading.and_then(|reading| Some(reading.framework.place(indicator)?.theme.id.clone()));
        let is_locked = theme.is_some_and(|theme| round.deliberation.locked.contains(&theme));
        let may_see =
            self.workspace.acting_in(round).is_some_and(|(acting, it)| acting == *member || it.part == Part::Pilot);
        !(is_locked && may_see)
    }
}

/// The indicator that a change is about.
pub fn indicator_of(change: &Change) -> Option<&IndicatorId> {
    match change {
        Change::TargetSet { indicator, .. }
        | Change::AimSet { indicator, .. }
        | Change::Rated { indicator, .. }
        | Change::Noted { indicator, .. }
        | Change::Assigned { indicator, .. }
        | Change::HandedIn { indicator, .. }
        | Change::Voted { indicator, .. }
        | Change::ConsensusReached { indicator, .. }
        | Change::EvidenceLinked { indicator, .. } => Some(indicator),
        _ => None,
    }
}

/// The indicator whose card shows the field.
pub fn indicator_of_field(field: &Field) -> Option<(RoundId, &IndicatorId)> {
    match field {
        Field::Round(
            round,
            RoundField::Target(indicator)
            | RoundField::Aim(indicator)
            | RoundField::Rating(indicator)
            | RoundField::Note(indicator)
            | RoundField::Assignment(indicator)
            | RoundField::HandIn(indicator)
            | RoundField::Vote(indicator, _)
            | RoundField::Consensus(indicator),
        ) => Some((*round, indicator)),
        _ => None,
    }
}

/// Whether the sentence of a change names a thing of its own, whose first value is its name.
fn is_named(change: &Change) -> bool {
    matches!(
        change,
        Change::MemberSet { .. }
            | Change::MilestoneSet { .. }
            | Change::EvidenceDescribed { .. }
            | Change::PanelOpened { .. }
            | Change::AxisChosen { .. }
            | Change::ActionPlanned { .. }
            | Change::ReviewOpened { .. }
            | Change::MeetingSet { .. }
            | Change::FindingRaised { .. }
            | Change::Signed { .. }
            | Change::LabelRecorded { .. }
    )
}

/// Values in a row, without those that say nothing.
fn together<'a>(values: impl Iterator<Item = &'a String>) -> String {
    let said: Vec<&str> = values.map(String::as_str).filter(|value| !value.is_empty()).collect();
    said.join(" · ")
}
