//! The dossier at hand, and the form from which a new one is made.

use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

use super::Drafts;
use super::edition::EditionPlan;
use super::files::{AttachTo, Enclosure, FileTicket, ShownFile};
use super::journal::{Journal, LINES_AT_ONCE};
use super::words::indicator_of_field;
use crate::dossier::Dossier;
use crate::dossier::change::{Change, Field, Organisation, RoundField};
use crate::dossier::entry::{Author, EntryId, ReplicaId, RoundId, Timestamp};
use crate::dossier::round::Round;
use crate::dossier::side::Side;
use crate::dossier::team::{Member, MemberId};
use crate::framework::{FrameworkRef, IndicatorId, Scope, ThemeId};

/// The dossier at hand.
#[derive(Clone, Debug)]
pub struct Workspace {
    /// The dossier.
    pub dossier: Dossier,
    /// Notes that are being typed and are not yet entries.
    pub drafts: Drafts,
    /// The last export to a file.
    pub exported_at: Option<Timestamp>,
    /// What was done here and can be taken back, the last thing last; each with the entries that it made.
    pub undoable: Vec<Vec<EntryId>>,
    /// What was taken back and can be done again, the last thing last; each with the entries that took it back.
    pub redoable: Vec<Vec<EntryId>>,
    /// The journal as people read it, while they do.
    pub journal: Option<Rc<Journal>>,
    /// How many lines of the history are shown.
    pub n_lines: usize,
    /// Indicators dealt with since the page was opened: no filter takes them out of sight under the hand.
    pub touched: Rc<BTreeSet<IndicatorId>>,
    /// Where one stopped in a round, so that one starts there again.
    pub stopped_at: BTreeMap<RoundId, IndicatorId>,
    /// The member of the team who works here, when somebody said so.
    pub acting: Option<MemberId>,
    /// On which side of a review one works here.
    pub side: Side,
    /// Files that are being stored as evidence, and what becomes of each.
    pub attaching: BTreeMap<FileTicket, AttachTo>,
    /// The indicator of the page to which evidence is being added.
    pub wants_evidence: Option<IndicatorId>,
    /// The evidence files that are in this browser, by their digests; none until it was asked.
    pub files: Option<Rc<BTreeSet<Rc<str>>>>,
    /// Which of them go into the next file.
    pub enclosure: Enclosure,
    /// The file of a piece of evidence that is looked at.
    pub shown: Option<Rc<ShownFile>>,
    /// The newer edition that is being looked at while a round is prepared.
    pub plan: Option<Rc<EditionPlan>>,
}

/// How many steps can be taken back.
pub const MOST_STEPS: usize = 50;

/// Which way one goes through what was done here.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Way {
    /// Taking back.
    Back,
    /// Doing again what was taken back.
    Forth,
}

impl Way {
    /// The other way.
    pub fn turned(self) -> Way {
        match self {
            Way::Back => Way::Forth,
            Way::Forth => Way::Back,
        }
    }
}

/// A step back or forth.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Step {
    /// How many steps before it are passed over, since somebody else has been there.
    pub n_skipped: usize,
    /// The entries that it reverses.
    pub entries: Vec<EntryId>,
    /// The changes that reverse them.
    pub changes: Vec<Change>,
}

/// Which note.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct NoteKey {
    /// The round.
    pub round: RoundId,
    /// The indicator.
    pub indicator: IndicatorId,
}

impl Workspace {
    /// A dossier that was just opened.
    pub fn new(dossier: Dossier, exported_at: Option<Timestamp>) -> Self {
        Self {
            dossier,
            drafts: Drafts::new(),
            exported_at,
            undoable: Vec::new(),
            redoable: Vec::new(),
            journal: None,
            n_lines: LINES_AT_ONCE,
            touched: Rc::default(),
            stopped_at: BTreeMap::new(),
            acting: None,
            side: Side::default(),
            attaching: BTreeMap::new(),
            wants_evidence: None,
            files: None,
            enclosure: Enclosure::default(),
            shown: None,
            plan: None,
        }
    }

    /// The member who works here, in a round of which it is a member.
    pub fn acting_in(&self, round: &Round) -> Option<(MemberId, &Rc<Member>)> {
        let acting = self.acting?;
        let (_, details) = self.dossier.round(round.id)?.team.members.get_key_value(&acting)?;
        Some((acting, details))
    }

    /// Who makes these changes here: the member who works here, as the team of their round knows it; for what belongs
    /// to no round, or opens one, as the latest team does. On the other side it is the reviewer.
    pub fn author(&self, replica: ReplicaId, changes: &[Change]) -> Author {
        if self.side == Side::Reviewer {
            return self.reviewer(replica, changes);
        }
        let of_changes = changes.iter().filter_map(|change| self.dossier.round(change.field()?.round()?));
        let round = { of_changes }.next().or_else(|| self.dossier.latest_round());
        let member = round.and_then(|round| self.acting_in(round)).map(|(_, member)| member);
        let (role, name) = member.map(|member| (member.title.clone(), member.name.clone())).unwrap_or_default();
        Author { replica, role, name }
    }

    /// Who reviews, as their review says.
    fn reviewer(&self, replica: ReplicaId, changes: &[Change]) -> Author {
        let details = changes.iter().find_map(|change| match change {
            Change::ReviewOpened { details: Some(details), .. } => Some(details.clone()),
            change => self.dossier.review(change.review()?)?.details.clone(),
        });
        let (role, name) = details.map(|it| (it.reviewer.clone(), it.name.clone())).unwrap_or_default();
        Author { replica, role, name }
    }

    /// Whether everything of this may be entered on the side on which one works here.
    pub fn may_enter(&self, changes: &[Change]) -> bool {
        changes.iter().all(|change| {
            let standing = change.field().and_then(|field| self.dossier.winner(&field));
            standing.map_or(self.side.may_enter(change), |entry| self.side.may_replace(&entry.change, change))
        })
    }

    /// The text of a note as it stands on the screen: what is being typed, or else what was entered.
    pub fn note(&self, key: &NoteKey) -> Rc<str> {
        let entered = || self.dossier.round(key.round).map(|round| round.note(&key.indicator)).unwrap_or_default();
        self.drafts.get(key).cloned().unwrap_or_else(entered)
    }

    /// The member who works here, when it is one who rates in that round.
    pub fn voter(&self, round: &Round) -> Option<MemberId> {
        self.acting.filter(|acting| round.raters().any(|(member, _)| member == *acting))
    }

    /// Somebody else sits down here: what the one before voted is not theirs to take back, nor what that one dealt
    /// with theirs to look at.
    pub fn hand_over(&mut self) {
        let dossier = &self.dossier;
        let is_vote =
            |id: &EntryId| matches!(dossier.entry(*id).map(|entry| &entry.change), Some(Change::Voted { .. }));
        self.undoable.retain(|step| !step.iter().any(is_vote));
        self.touched = Rc::default();
    }

    /// Remembers that an indicator of a round is in hand.
    pub fn touch(&mut self, round: RoundId, indicator: &IndicatorId) {
        self.stopped_at.insert(round, indicator.clone());
        if !self.touched.contains(indicator) {
            Rc::make_mut(&mut self.touched).insert(indicator.clone());
        }
    }

    /// The changes that take back the last thing done here that can be taken back.
    pub fn change_back(&self) -> Option<Vec<Change>> {
        self.step(Way::Back).map(|step| step.changes)
    }

    /// The next step back or forth. What somebody else has changed since is passed over.
    pub fn step(&self, way: Way) -> Option<Step> {
        let steps = self.steps(way).iter().rev().enumerate();
        let possible = |(n_skipped, entries): (usize, &Vec<EntryId>)| {
            let changes = entries.iter().map(|id| self.entry_back(*id)).collect::<Option<Vec<Change>>>()?;
            Some(Step { n_skipped, entries: entries.clone(), changes })
        };
        { steps }.find_map(possible)
    }

    /// The steps that way, the next one last.
    pub(super) fn steps(&self, way: Way) -> &Vec<Vec<EntryId>> {
        match way {
            Way::Back => &self.undoable,
            Way::Forth => &self.redoable,
        }
    }

    pub(super) fn steps_mut(&mut self, way: Way) -> &mut Vec<Vec<EntryId>> {
        match way {
            Way::Back => &mut self.undoable,
            Way::Forth => &mut self.redoable,
        }
    }

    /// The change that takes an entry back; none when its value does not stand any more, or its round is closed.
    fn entry_back(&self, id: EntryId) -> Option<Change> {
        let entry = self.dossier.entry(id)?;
        let field = entry.change.field()?;
        let winner = self.dossier.winner(&field)?;
        let is_sealed =
            field.round().and_then(|round| self.dossier.round(round)).is_some_and(|round| round.is_sealed());
        // Taking back what came after it has put the same value back, on the same machine.
        let stands = winner.id == id || (winner.by.replica == entry.by.replica && winner.change == entry.change);
        let former = entry.replaces.first().and_then(|id| self.dossier.entry(*id));
        let back = former.map(|entry| entry.change.clone()).or_else(|| entry.change.emptied());
        back.filter(|_| stands && !is_sealed)
    }

    /// The indicators of a round of which values of several people wait to be settled.
    pub fn clashing(&self, round: RoundId) -> BTreeSet<IndicatorId> {
        let clashes = self.dossier.unsettled().filter_map(|(field, _)| indicator_of_field(field));
        clashes.filter(|(of, _)| *of == round).map(|(_, indicator)| indicator.clone()).collect()
    }

    /// The indicator at which a round was left: the last one rated, voted on or noted here, or ever since it is on its edition.
    pub fn resume_at(&self, round: RoundId) -> Option<IndicatorId> {
        let newest = || {
            let moved = self.dossier.winner(&Field::Round(round, RoundField::Edition)).map(|entry| entry.rank());
            let of_round = self.dossier.entries().filter_map(|entry| match entry.change.field() {
                Some(Field::Round(id, RoundField::Rating(indicator) | RoundField::Note(indicator))) if id == round => {
                    Some((entry.rank(), indicator))
                }
                Some(Field::Round(id, RoundField::Vote(indicator, member))) if id == round => {
                    (self.acting == Some(member)).then(|| (entry.rank(), indicator))
                }
                _ => None,
            });
            let since = of_round.filter(|(rank, _)| moved.is_none_or(|moved| *rank > moved));
            since.max_by_key(|(rank, _)| *rank).map(|(_, indicator)| indicator)
        };
        self.stopped_at.get(&round).cloned().or_else(newest)
    }
}

/// The form of a new dossier.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct NewDossier {
    /// Who it is about.
    pub organisation: Organisation,
    /// What the first round is called.
    pub label: Rc<str>,
    /// The framework chosen.
    pub framework: Option<FrameworkRef>,
    /// The answers to the scope questions.
    pub scope: Scope,
    /// The themes chosen.
    pub themes: Vec<ThemeId>,
    /// Someone tried to create it while something was missing: problems are shown.
    pub was_submitted: bool,
}

/// What is missing before a dossier can be created.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Missing {
    /// The organisation has no name.
    Name,
    /// The round has no label.
    Label,
    /// No framework is chosen.
    Framework,
}

impl NewDossier {
    /// What is missing, in the order of the form.
    pub fn missing(&self) -> Vec<Missing> {
        let mut missing = Vec::new();
        if self.organisation.name.trim().is_empty() {
            missing.push(Missing::Name);
        }
        if self.label.trim().is_empty() {
            missing.push(Missing::Label);
        }
        if self.framework.is_none() {
            missing.push(Missing::Framework);
        }
        missing
    }
}
