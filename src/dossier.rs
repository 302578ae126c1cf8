//! What one organisation recorded. Everything that happens is an [`Entry`] in the dossier's journal, and what one
//! sees is the fold of the entries, the same in whatever order they arrived.
//!
//! Start with [`change::Change`], which lists everything that can happen, then [`register::Register`], which says
//! who wins when two people changed the same thing, then [`round::Round`], the state that pages show.

pub mod carry;
pub mod change;
pub mod day;
pub mod deliberation;
pub mod dress;
pub mod edition;
pub mod entry;
pub mod evidence;
mod field;
pub mod files;
pub mod finding;
pub mod journal;
pub mod label;
mod late;
pub mod moving;
pub mod panel;
pub mod plan;
pub mod preview;
pub mod register;
pub mod review;
pub mod review_seal;
pub mod round;
pub mod seal;
pub mod side;
pub mod signature;
pub mod team;
pub mod verdict;

use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

use change::{Change, Field, Organisation, ReviewField, RoundField};
use dress::Dress;
use entry::{Author, DossierId, Entry, EntryId, RoundId, Timestamp};
use evidence::EvidenceLibrary;
use journal::Journal;
use label::{HeldLabel, LabelId};
use late::is_sealed_with;
use plan::{ActionId, ActionPlan, ActionState, PlannedAction};
use review::{Review, ReviewId};
use round::Round;
use signature::{Proof, SignatureId};

use crate::framework::FrameworkRef;

/// One organisation's journal and what follows from it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Dossier {
    /// The dossier's id; copies of one dossier share it.
    pub id: DossierId,
    journal: Journal,
    organisation: Rc<Organisation>,
    evidence: Rc<EvidenceLibrary>,
    actions: Rc<ActionPlan>,
    rounds: BTreeMap<RoundId, Rc<Round>>,
    reviews: BTreeMap<ReviewId, Rc<Review>>,
    signatures: Rc<BTreeMap<SignatureId, Rc<Proof>>>,
    labels: Rc<BTreeMap<LabelId, Rc<HeldLabel>>>,
    dress: Rc<Dress>,
}

impl Dossier {
    /// A dossier in which nothing has happened.
    pub fn new(id: DossierId) -> Self {
        Self {
            id,
            journal: Journal::default(),
            organisation: Rc::default(),
            evidence: Rc::default(),
            actions: Rc::default(),
            rounds: BTreeMap::new(),
            reviews: BTreeMap::new(),
            signatures: Rc::default(),
            labels: Rc::default(),
            dress: Rc::default(),
        }
    }

    /// The dossier that a journal tells of.
    pub fn of(id: DossierId, entries: impl IntoIterator<Item = Rc<Entry>>) -> Self {
        let mut dossier = Self::new(id);
        for entry in entries {
            dossier.insert(entry);
        }
        dossier
    }

    /// Takes an entry in, and says whether it was new. An entry that is already there changes nothing.
    pub fn insert(&mut self, entry: Rc<Entry>) -> bool {
        let field = entry.change.field();
        if !self.journal.insert(entry) {
            return false;
        }
        if let Some(field) = field {
            self.refresh(&field);
        }
        true
    }

    /// An entry that makes a change now: it follows everything seen here and replaces the value that stands in its
    /// field, which several people may have entered alike.
    pub fn draft(&self, id: EntryId, at: Timestamp, by: Author, change: Change) -> Entry {
        self.journal.draft(id, at, by, change)
    }

    /// An entry that settles a clash: it replaces every value that stands side by side in its field.
    pub fn draft_settlement(&self, id: EntryId, at: Timestamp, by: Author, change: Change) -> Entry {
        self.journal.draft_settlement(id, at, by, change)
    }

    /// The greatest clock of all entries.
    pub fn clock(&self) -> u64 {
        self.journal.clock()
    }

    /// All entries, in the order of their ids.
    pub fn entries(&self) -> impl Iterator<Item = &Rc<Entry>> {
        self.journal.entries()
    }

    /// How many entries the journal has.
    pub fn n_entries(&self) -> usize {
        self.journal.n_entries()
    }

    /// The entry of that id.
    pub fn entry(&self, id: EntryId) -> Option<&Rc<Entry>> {
        self.journal.entry(id)
    }

    /// The entry whose value stands in a field.
    pub fn winner(&self, field: &Field) -> Option<&Rc<Entry>> {
        self.journal.winner(field)
    }

    /// The entry whose value stands in a field, with those beside it that say the same.
    pub fn standing<'a>(&'a self, field: &Field) -> impl Iterator<Item = &'a Rc<Entry>> {
        self.journal.standing(field)
    }

    /// Everything that was ever entered in a field, oldest first.
    pub fn history(&self, field: &Field) -> &[Rc<Entry>] {
        self.journal.history(field)
    }

    /// Fields in which two people's values stand side by side, with the values that did not win.
    pub fn clashes(&self) -> impl Iterator<Item = (&Field, Vec<&Rc<Entry>>)> {
        self.journal.clashes()
    }

    /// The clashes that wait for somebody: those of a sealed round or review do not matter any more, since it is its
    /// record, and those of one whose opening is not known here cannot be told of yet.
    pub fn unsettled(&self) -> impl Iterator<Item = (&Field, Vec<&Rc<Entry>>)> {
        self.clashes().filter(|(field, _)| match field {
            Field::Round(round, _) => self.round(*round).is_some_and(|round| !round.is_sealed()),
            Field::Review(review, field) => self.reviews.get(review).is_some_and(|review| match review.is_sealed() {
                true => field.outlives_the_seal(),
                false => review.details.is_some() || *field == ReviewField::Details,
            }),
            _ => true,
        })
    }

    /// Who the dossier is about.
    pub fn organisation(&self) -> &Rc<Organisation> {
        &self.organisation
    }

    /// Its evidence.
    pub fn evidence(&self) -> &Rc<EvidenceLibrary> {
        &self.evidence
    }

    /// Its actions.
    pub fn actions(&self) -> &Rc<ActionPlan> {
        &self.actions
    }

    /// The signatures on its records.
    pub fn signatures(&self) -> &Rc<BTreeMap<SignatureId, Rc<Proof>>> {
        &self.signatures
    }

    /// The labels that the organisation holds.
    pub fn labels(&self) -> &Rc<BTreeMap<LabelId, Rc<HeldLabel>>> {
        &self.labels
    }

    /// What the organisation puts on its papers.
    pub fn dress(&self) -> &Rc<Dress> {
        &self.dress
    }

    /// The reviews that were not given up, in the order in which they were opened.
    pub fn reviews(&self) -> Vec<&Rc<Review>> {
        let mut reviews: Vec<_> = self.reviews.values().filter(|review| review.details.is_some()).collect();
        reviews.sort_by_key(|review| (review.opened_clock, review.id));
        reviews
    }

    /// The review of that id.
    pub fn review(&self, id: ReviewId) -> Option<&Rc<Review>> {
        self.reviews.get(&id).filter(|review| review.details.is_some())
    }

    /// The reviews of a round, in the order in which they were opened.
    pub fn reviews_of(&self, round: RoundId) -> impl Iterator<Item = &Rc<Review>> {
        let of_round = move |review: &&Rc<Review>| review.details.as_ref().is_some_and(|it| it.round == round);
        self.reviews().into_iter().filter(of_round)
    }

    /// Whether a field can still change as far as reviews go: it is part of none, or of one that is not sealed, or it
    /// outlives the seal.
    pub fn is_open_in_review(&self, field: &Field) -> bool {
        match field {
            Field::Review(id, field) => {
                field.outlives_the_seal() || self.review(*id).is_none_or(|review| !review.is_sealed())
            }
            _ => true,
        }
    }

    /// The rounds in the order in which they were opened.
    pub fn rounds(&self) -> Vec<&Rc<Round>> {
        let mut rounds: Vec<_> = self.rounds.values().filter(|round| round.is_opened()).collect();
        rounds.sort_by_key(|round| (round.opened_clock, round.id));
        rounds
    }

    /// The round of that id.
    pub fn round(&self, id: RoundId) -> Option<&Rc<Round>> {
        self.rounds.get(&id).filter(|round| round.is_opened())
    }

    /// The round that was opened last.
    pub fn latest_round(&self) -> Option<&Rc<Round>> {
        self.rounds().pop()
    }

    /// The round that another one follows.
    pub fn round_before(&self, round: &Round) -> Option<&Rc<Round>> {
        self.round(round.opening.previous?)
    }

    /// Every framework edition that a round was ever on: what a reader of the journal needs.
    pub fn frameworks(&self) -> BTreeSet<&FrameworkRef> {
        self.journal.entries().flat_map(|entry| entry.change.frameworks()).collect()
    }

    /// The time of the newest entry.
    pub fn changed_at(&self) -> Option<Timestamp> {
        self.journal.entries().map(|entry| entry.at).max()
    }

    /// The entry that sealed a round. A round is sealed once: unlike any other field, the first entry stands, and
    /// whatever claims to seal it again came too late.
    fn first_seal(&self, id: RoundId) -> Option<&Rc<Entry>> {
        self.history(&Field::Round(id, RoundField::Seal)).first()
    }

    /// The entries whose values a round's record would hold: the winners, and what stands beside them.
    fn heads_of_round(&self, id: RoundId) -> Vec<EntryId> {
        let of_round = self.journal.registers().filter(|(field, _)| field.round() == Some(id));
        let mut heads: Vec<EntryId> = of_round.flat_map(|(_, register)| register.heads()).map(|e| e.id).collect();
        heads.sort();
        heads
    }

    /// The entries whose values a review's record would hold.
    fn heads_of_review(&self, id: ReviewId) -> Vec<EntryId> {
        let of_review = self.journal.registers().filter(|(field, _)| is_sealed_with(field, id));
        let mut heads: Vec<EntryId> = of_review.flat_map(|(_, register)| register.heads()).map(|e| e.id).collect();
        heads.sort();
        heads
    }

    /// Brings the state in line with a field whose register changed.
    fn refresh(&mut self, field: &Field) {
        let Some(winner) = self.winner(field).cloned() else { return };
        match field {
            Field::Organisation => {
                if let Change::OrganisationDescribed(organisation) = &winner.change {
                    self.organisation = organisation.clone();
                }
            }
            Field::Evidence(id) => {
                if let Change::EvidenceDescribed { details, .. } = &winner.change {
                    put(&mut Rc::make_mut(&mut self.evidence).items, *id, details.clone());
                }
            }
            Field::EvidenceLink(id, framework, indicator) => {
                let links = &mut Rc::make_mut(&mut self.evidence).links;
                let link = (framework.clone(), indicator.clone(), *id);
                match winner.change {
                    Change::EvidenceLinked { linked: true, .. } => drop(links.insert(link)),
                    _ => drop(links.remove(&link)),
                }
            }
            Field::Action(id) | Field::ActionState(id) | Field::Effect(id) => self.refresh_action(*id),
            Field::Review(id, field) => self.refresh_one_review(*id, field, &winner),
            Field::Signature(digest, key) => {
                if let Change::Signed { proof, .. } = &winner.change {
                    put(Rc::make_mut(&mut self.signatures), (digest.clone(), key.clone()), proof.clone());
                }
            }
            Field::Label(id) => {
                if let Change::LabelRecorded { details, .. } = &winner.change {
                    put(Rc::make_mut(&mut self.labels), *id, details.clone());
                }
            }
            Field::Logo => {
                if let Change::LogoChosen { logo } = &winner.change {
                    Rc::make_mut(&mut self.dress).logo = logo.clone();
                }
            }
            Field::Introduction(round) => {
                if let Change::ReportIntroduced { text, .. } = &winner.change {
                    let text = Some(text.clone()).filter(|text| !text.is_empty());
                    put(&mut Rc::make_mut(&mut self.dress).introductions, *round, text);
                }
            }
            Field::Round(id, RoundField::Seal) => self.rebuild(*id),
            Field::Round(id, of_round) => {
                let round = self.rounds.entry(*id).or_insert_with(|| Rc::new(Round::unopened(*id)));
                if round.seal.is_some() {
                    return;
                }
                Rc::make_mut(round).set(&winner);
                self.refresh_review(*id, of_round);
            }
        }
    }

    /// Brings an action in line with its three fields. What is known of an action before its plan waits for it.
    fn refresh_action(&mut self, id: ActionId) {
        let value = |field: Field| self.winner(&field).map(|winner| &winner.change);
        let planned = match value(Field::Action(id)) {
            Some(Change::ActionPlanned { details: Some(action), .. }) => Some(Rc::new(PlannedAction {
                action: action.clone(),
                state: match value(Field::ActionState(id)) {
                    Some(Change::ActionMoved { state, .. }) => *state,
                    _ => ActionState::Planned,
                },
                effect: match value(Field::Effect(id)) {
                    Some(Change::EffectJudged { judgement, .. }) => judgement.clone(),
                    _ => None,
                },
            })),
            _ => None,
        };
        put(&mut Rc::make_mut(&mut self.actions).0, id, planned);
    }

    /// Brings a review in line with a field that changed. A sealed review is its record, but for what outlives the seal;
    /// as a round, it is sealed once, and the first seal stands.
    fn refresh_one_review(&mut self, id: ReviewId, field: &ReviewField, winner: &Entry) {
        if *field == ReviewField::Seal {
            return self.rebuild_review(id);
        }
        let opened = self.history(&Field::Review(id, ReviewField::Details)).first().map_or(0, |entry| entry.clock);
        let review = Rc::make_mut(self.reviews.entry(id).or_insert_with(|| Rc::new(Review::unopened(id))));
        review.opened_clock = opened;
        if review.seal.is_none() || field.outlives_the_seal() {
            review.set(&winner.change);
        }
    }

    /// Folds a review anew from its registers, and takes its record over them.
    fn rebuild_review(&mut self, id: ReviewId) {
        let mut review = Review::unopened(id);
        let is_of_review =
            |field: &Field| matches!(field, Field::Review(of, it) if *of == id && *it != ReviewField::Seal);
        let fields = self.journal.registers().filter(|(field, _)| is_of_review(field));
        for winner in fields.filter_map(|(_, register)| register.winner()) {
            review.set(&winner.change);
        }
        let history = |field| self.history(&Field::Review(id, field)).first();
        review.opened_clock = history(ReviewField::Details).map_or(0, |entry| entry.clock);
        if let Some(sealed) = history(ReviewField::Seal) {
            review.set(&sealed.change);
        }
        self.reviews.insert(id, Rc::new(review));
    }

    /// Brings what is to be reviewed in a round in line with a field that changed.
    fn refresh_review(&mut self, id: RoundId, field: &RoundField) {
        let Some(round) = self.rounds.get(&id) else { return };
        match field {
            RoundField::Edition => {
                let to_review = self.unreviewed(round);
                self.change_round(id, |round| round.to_review = to_review);
            }
            RoundField::Rating(indicator) if round.edition.is_some() => {
                let is_to_review = self.needs_review(round, indicator);
                if is_to_review != round.to_review.contains(indicator) {
                    self.change_round(id, |round| match is_to_review {
                        true => drop(round.to_review.insert(indicator.clone())),
                        false => drop(round.to_review.remove(indicator)),
                    });
                }
            }
            _ => {}
        }
    }

    fn change_round(&mut self, id: RoundId, change: impl FnOnce(&mut Round)) {
        if let Some(round) = self.rounds.get_mut(&id) {
            change(Rc::make_mut(round));
        }
    }

    /// Folds a round anew from its registers, or takes it from its record when it is sealed.
    fn rebuild(&mut self, id: RoundId) {
        let mut round = Round::unopened(id);
        if let Some(seal) = self.first_seal(id) {
            round.set(seal);
        } else {
            let of_round = self.journal.registers().filter(|(field, _)| field.round() == Some(id));
            for winner in of_round.filter_map(|(_, register)| register.winner()) {
                round.set(winner);
            }
            round.to_review = self.unreviewed(&round);
        }
        self.rounds.insert(id, Rc::new(round));
    }
}

/// Puts a value under a key, or takes it away.
fn put<K: Ord, V>(map: &mut BTreeMap<K, V>, key: K, value: Option<V>) {
    match value {
        Some(value) => drop(map.insert(key, value)),
        None => drop(map.remove(&key)),
    }
}
