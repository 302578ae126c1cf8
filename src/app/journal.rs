//! The journal as people read it: the newest entry first, what was entered together as one, and only what is looked
//! for. It is put together when the page of the history is opened and when an entry is added, not at every glance.

use std::collections::BTreeSet;
use std::rc::Rc;

use super::Model;
use super::route::{Route, Sought, Topic};
use super::words::{Wording, indicator_of};
use crate::dossier::Dossier;
use crate::dossier::change::{Change, Field, ReviewField};
use crate::dossier::edition::sources;
use crate::dossier::entry::{Entry, EntryId, RoundId};
use crate::dossier::panel::PanelId;
use crate::dossier::plan::ActionId;
use crate::dossier::review::{Review, ReviewId};
use crate::dossier::round::Round;
use crate::dossier::team::MemberId;
use crate::framework::IndicatorId;
use crate::framework::search::fold;
use crate::texts::Language;

/// How many lines are shown at first, and with each further step.
pub const LINES_AT_ONCE: usize = 100;

/// All entries of a dossier, the newest first.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Journal {
    /// The entries.
    pub records: Vec<Record>,
    /// What each entry says, for searching, with the language, the number of frameworks that were here and who may see
    /// it; none while nobody searches.
    folded: Option<(Reader, Vec<String>)>,
}

/// Who searches: in which language, with how many frameworks here, as which member.
type Reader = (Language, usize, Option<MemberId>);

/// An entry with its place in what happened.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Record {
    /// The entry.
    pub entry: Rc<Entry>,
    /// The round that it belongs to.
    pub round: Option<RoundId>,
    /// Whether it came after its round was closed: it is kept and never applied.
    pub is_late: bool,
}

impl Journal {
    /// The journal of a dossier. Of the answers to a panel, only the newest is told. What happened at one moment stands in the order of the journal.
    pub fn of(dossier: &Dossier) -> Journal {
        let late = dossier.rounds().into_iter().flat_map(|round| dossier.late_entries(round.id));
        let late: BTreeSet<EntryId> = late.map(|entry| entry.id).collect();
        let mut entries: Vec<&Rc<Entry>> = dossier.entries().collect();
        entries.sort_by_key(|entry| std::cmp::Reverse((entry.at, entry.rank())));
        // A line for each answer, or for each day with answers, would tell how many people a small group has.
        let mut told: BTreeSet<PanelId> = BTreeSet::new();
        entries.retain(|entry| match entry.change {
            Change::PanelAnswered { panel, .. } => told.insert(panel),
            _ => true,
        });
        let records = entries.into_iter().map(|entry| Record {
            round: round_of(dossier, &entry.change),
            is_late: late.contains(&entry.id),
            entry: entry.clone(),
        });
        Journal { records: records.collect(), folded: None }
    }

    /// The entries that are looked for.
    pub fn sought(&self, sought: &Sought) -> Vec<&Record> {
        let words: Vec<String> = sought.words.split_whitespace().map(fold).collect();
        let lines = self.folded.as_ref().map(|(_, lines)| lines);
        let says = |index: usize| {
            let line = lines.and_then(|lines| lines.get(index));
            words.is_empty() || line.is_some_and(|line| words.iter().all(|word| line.contains(word)))
        };
        let fits = |record: &Record| {
            sought.round.is_none_or(|round| record.round == Some(round))
                && sought.topic.is_none_or(|topic| topic_of(&record.entry.change) == topic)
        };
        let records = self.records.iter().enumerate().filter(|(index, record)| fits(record) && says(*index));
        records.map(|(_, record)| record).collect()
    }

    /// The entries about an indicator of a round: all that its card shows, with the evidence that serves it, and what
    /// was entered on the indicators of earlier editions that it succeeds.
    pub fn of_indicator(&self, round: &Round, indicator: &IndicatorId) -> Vec<&Record> {
        let mut ids = sources(&round.moves(), indicator);
        ids.push(indicator.clone());
        let (round, framework) = (round.id, &round.framework().id);
        let is_about = |record: &&Record| match &record.entry.change {
            Change::EvidenceLinked { framework: of, indicator, .. } => of == framework && ids.contains(indicator),
            Change::ImportanceSet { part, .. } | Change::SheetWorded { part, .. } => {
                record.round == Some(round) && ids.iter().any(|id| **part == *id.as_str())
            }
            change => record.round == Some(round) && indicator_of(change).is_some_and(|id| ids.contains(id)),
        };
        self.records.iter().filter(is_about).collect()
    }
}

/// Entries that were made together, at one moment and by one hand: an import, the next round, the targets of a theme.
/// Each group is told as one.
pub fn made_together<'a>(records: &[&'a Record]) -> Vec<Vec<&'a Record>> {
    let mut groups: Vec<Vec<&Record>> = Vec::new();
    for record in records {
        let made_with =
            |other: &&Record| (other.entry.at, other.entry.by.replica) == (record.entry.at, record.entry.by.replica);
        match groups.last_mut().filter(|group| group.first().is_some_and(made_with)) {
            Some(group) => group.push(record),
            None => groups.push(vec![record]),
        }
    }
    for group in &mut groups {
        // What the others followed from tells best what happened; otherwise the first that was entered.
        group.reverse();
        let first =
            group.iter().enumerate().max_by_key(|(index, it)| (weight(&it.entry.change), std::cmp::Reverse(*index)));
        let first = first.map_or(0, |(index, _)| index);
        let first = group.remove(first);
        group.insert(0, first);
    }
    groups
}

/// How well a change tells of those that were entered with it.
fn weight(change: &Change) -> u8 {
    match change {
        Change::RoundOpened { .. } | Change::EditionChanged { .. } => 2,
        Change::EvidenceDescribed { .. } | Change::ConsensusReached { .. } => 1,
        _ => 0,
    }
}

/// What a change is about.
pub fn topic_of(change: &Change) -> Topic {
    match change {
        Change::Rated { .. }
        | Change::VotingRuleSet { .. }
        | Change::Voted { .. }
        | Change::VotesLocked { .. }
        | Change::ConsensusReached { .. } => Topic::Ratings,
        Change::Noted { .. } => Topic::Notes,
        Change::EvidenceDescribed { .. } | Change::EvidenceLinked { .. } => Topic::Evidence,
        Change::PanelOpened { .. } | Change::PanelAnswered { .. } => Topic::Panels,
        Change::ImportanceSet { .. }
        | Change::AxisChosen { .. }
        | Change::ActionPlanned { .. }
        | Change::ActionMoved { .. }
        | Change::EffectJudged { .. } => Topic::Plan,
        Change::MemberSet { .. } | Change::MilestoneSet { .. } | Change::Assigned { .. } | Change::HandedIn { .. } => {
            Topic::Team
        }
        Change::ReviewOpened { .. }
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
        | Change::ReviewSealed { .. } => Topic::Review,
        Change::OrganisationDescribed(_)
        | Change::RoundOpened { .. }
        | Change::PhaseReached { .. }
        | Change::ThemesChosen { .. }
        | Change::ScopeSet { .. }
        | Change::TargetSet { .. }
        | Change::AimSet { .. }
        | Change::SheetWorded { .. }
        | Change::EditionChanged { .. }
        | Change::RoundSealed { .. }
        | Change::Signed { .. }
        | Change::LabelRecorded { .. }
        | Change::LogoChosen { .. }
        | Change::ReportIntroduced { .. }
        | Change::Unknown(_) => Topic::Settings,
    }
}

/// The round that a change belongs to: its own, or the one that decided on its action.
fn round_of(dossier: &Dossier, change: &Change) -> Option<RoundId> {
    match change {
        Change::ActionPlanned { action, .. }
        | Change::ActionMoved { action, .. }
        | Change::EffectJudged { action, .. } => round_of_action(dossier, *action),
        Change::ReportIntroduced { round, .. } => Some(*round),
        Change::Signed { digest, .. } => round_of_digest(dossier, digest),
        change => match change.review() {
            Some(review) => round_of_review(dossier, review),
            None => change.field()?.round(),
        },
    }
}

/// The round that is reviewed.
fn round_of_review(dossier: &Dossier, review: ReviewId) -> Option<RoundId> {
    let told = dossier.history(&Field::Review(review, ReviewField::Details)).iter().rev();
    { told }.find_map(|entry| match &entry.change {
        Change::ReviewOpened { details: Some(details), .. } => Some(details.round),
        _ => None,
    })
}

/// The round whose record was signed, or that of the review whose record was.
fn round_of_digest(dossier: &Dossier, digest: &str) -> Option<RoundId> {
    let of_round = |round: &&Rc<Round>| round.seal.as_ref().is_some_and(|seal| &*seal.digest == digest);
    let of_review = |review: &&Rc<Review>| review.seal.as_ref().is_some_and(|seal| &*seal.digest == digest);
    let reviewed = || Some(dossier.reviews().into_iter().find(of_review)?.details.as_ref()?.round);
    dossier.rounds().into_iter().find(of_round).map(|round| round.id).or_else(reviewed)
}

fn round_of_action(dossier: &Dossier, action: ActionId) -> Option<RoundId> {
    let told = dossier.history(&Field::Action(action)).iter().rev();
    { told }.find_map(|entry| match &entry.change {
        Change::ActionPlanned { details: Some(action), .. } => Some(action.round),
        _ => None,
    })
}

impl Model {
    /// Brings the journal in line with the dossier while it is looked at, and forgets it elsewhere.
    pub(super) fn refresh_journal(&mut self) {
        let searches = match &self.route {
            Route::History(_, part) => Some(part.searches()),
            _ => None,
        };
        let of_page = self.route.dossier();
        let Some(workspace) = self.workspace.as_mut() else { return };
        let Some(searches) = searches.filter(|_| of_page == Some(workspace.dossier.id)) else {
            workspace.journal = None;
            return;
        };
        let is_new = workspace.journal.as_ref().is_none_or(|it| it.records.len() != workspace.dossier.n_entries());
        if is_new {
            workspace.journal = Some(Rc::new(Journal::of(&workspace.dossier)));
        }
        if searches {
            self.fold_journal();
        }
    }

    /// Words all entries once, for searching in them.
    fn fold_journal(&mut self) {
        let Some(workspace) = &self.workspace else { return };
        let Some(wording) = Wording::of(self, workspace) else { return };
        let Some(mut journal) = workspace.journal.clone() else { return };
        let n_readings =
            workspace.dossier.rounds().into_iter().filter(|round| self.framework_of(round).is_some()).count();
        let key = (wording.t.language, n_readings, workspace.acting);
        if journal.folded.as_ref().is_some_and(|(known, _)| *known == key) {
            return;
        }
        let line = |record: &Record| {
            let round = record.round.and_then(|round| wording.round(round)).unwrap_or_default();
            let told = wording.entry(&record.entry).all();
            fold(&format!("{told} {} {round}", wording.who(&record.entry)))
        };
        let lines = journal.records.iter().map(line).collect();
        Rc::make_mut(&mut journal).folded = Some((key, lines));
        if let Some(workspace) = &mut self.workspace {
            workspace.journal = Some(journal);
        }
    }
}
