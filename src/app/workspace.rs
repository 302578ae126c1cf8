//! The dossier at hand, and the form from which a new one is made.

use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

use super::Drafts;
use super::edition::EditionPlan;
use super::files::{AttachTo, Enclosure, FileTicket, ShownFile};
use crate::dossier::Dossier;
use crate::dossier::change::{Change, Field, Organisation, RoundField};
use crate::dossier::entry::{Author, EntryId, ReplicaId, RoundId, Timestamp};
use crate::dossier::round::Round;
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
    /// Indicators dealt with since the page was opened: no filter takes them out of sight under the hand.
    pub touched: Rc<BTreeSet<IndicatorId>>,
    /// Where one stopped in a round, so that one starts there again.
    pub stopped_at: BTreeMap<RoundId, IndicatorId>,
    /// The member of the team who works here, when somebody said so.
    pub acting: Option<MemberId>,
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
            touched: Rc::default(),
            stopped_at: BTreeMap::new(),
            acting: None,
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
    /// to no round, or opens one, as the latest team does.
    pub fn author(&self, replica: ReplicaId, changes: &[Change]) -> Author {
        let of_changes = changes.iter().filter_map(|change| self.dossier.round(change.field()?.round()?));
        let round = { of_changes }.next().or_else(|| self.dossier.latest_round());
        let member = round.and_then(|round| self.acting_in(round)).map(|(_, member)| member);
        let (role, name) = member.map(|member| (member.title.clone(), member.name.clone())).unwrap_or_default();
        Author { replica, role, name }
    }

    /// The text of a note as it stands on the screen: what is being typed, or else what was entered.
    pub fn note(&self, key: &NoteKey) -> Rc<str> {
        let entered = || self.dossier.round(key.round).map(|round| round.note(&key.indicator)).unwrap_or_default();
        self.drafts.get(key).cloned().unwrap_or_else(entered)
    }

    /// Remembers that an indicator of a round is in hand.
    pub fn touch(&mut self, round: RoundId, indicator: &IndicatorId) {
        self.stopped_at.insert(round, indicator.clone());
        if !self.touched.contains(indicator) {
            Rc::make_mut(&mut self.touched).insert(indicator.clone());
        }
    }

    /// The changes that take back the last thing done here; none when somebody changed a field of it since.
    pub fn change_back(&self) -> Option<Vec<Change>> {
        self.undoable.last()?.iter().map(|id| self.entry_back(*id)).collect()
    }

    fn entry_back(&self, id: EntryId) -> Option<Change> {
        let entry = self.dossier.entry(id)?;
        let winner = self.dossier.winner(&entry.change.field()?)?;
        // Taking back what came after it has put the same value back, by the same hand.
        let stands = winner.id == id || (winner.by.replica == entry.by.replica && winner.change == entry.change);
        let former = entry.replaces.first().and_then(|id| self.dossier.entry(*id));
        let back = former.map(|entry| entry.change.clone()).or_else(|| entry.change.emptied());
        back.filter(|_| stands)
    }

    /// The indicator at which a round was left: the last one rated or noted here, or ever since it is on its edition.
    pub fn resume_at(&self, round: RoundId) -> Option<IndicatorId> {
        let newest = || {
            let moved = self.dossier.winner(&Field::Round(round, RoundField::Edition)).map(|entry| entry.rank());
            let of_round = self.dossier.entries().filter_map(|entry| match entry.change.field() {
                Some(Field::Round(id, RoundField::Rating(indicator) | RoundField::Note(indicator))) if id == round => {
                    Some((entry.rank(), indicator))
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
