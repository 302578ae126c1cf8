//! What holds of the seals and signatures of a dossier: for each sealed round whether its record is the one that was
//! sealed, whether it follows the round before, and what came later; for each sealed review whether it looked at the
//! very record; for each signature what it signs. Whether a signature is that of its key is found out elsewhere, since
//! it takes arithmetic that the program does behind the page, and is merged in: see [`Checks`].
//!
//! Everything here is told as it is found. Nothing is hidden because of it, and nothing is thrown away.

use std::collections::BTreeSet;
use std::rc::Rc;

use super::Dossier;
use super::change::{Change, Field, ReviewField, RoundField};
use super::entry::{Entry, EntryId, RoundId};
use super::review::{Review, ReviewId};
use super::round::Round;
use super::seal;
use super::signature::{Capacity, Checked, Checks, Fault, Proof, SignatureId};

/// What holds of a dossier's seals and signatures.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Verdict {
    /// Its sealed rounds, in the order in which they were opened.
    pub rounds: Vec<RoundVerdict>,
    /// Its sealed reviews, in the order in which they were opened.
    pub reviews: Vec<ReviewVerdict>,
    /// Signatures on records that no round and no review here is sealed with.
    pub stray: Vec<SignatureVerdict>,
}

/// What holds of a sealed round.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RoundVerdict {
    /// The round.
    pub round: RoundId,
    /// What people call it.
    pub label: Rc<str>,
    /// The digest that its seal gives.
    pub digest: Rc<str>,
    /// Whether the record is the one that was sealed.
    pub record: RecordState,
    /// How it follows the round before.
    pub chain: Chain,
    /// How many entries on the round came after its seal, and do not count.
    pub n_late: usize,
    /// How many times somebody claims to have sealed it otherwise. The first seal stands.
    pub n_claims: usize,
    /// The signatures on its record, in the order in which they say that they were made.
    pub signatures: Vec<SignatureVerdict>,
}

/// What holds of a sealed review.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReviewVerdict {
    /// The review.
    pub review: ReviewId,
    /// Who reviewed: a role.
    pub reviewer: Rc<str>,
    /// The round that it names.
    pub round: RoundId,
    /// The digest that its seal gives.
    pub digest: Rc<str>,
    /// Whether the record is the one that was sealed.
    pub record: RecordState,
    /// What it looked at.
    pub looked_at: LookedAt,
    /// How many entries on the reviewer's part of it came after its seal, and do not count.
    pub n_late: usize,
    /// How many times somebody claims to have sealed it otherwise.
    pub n_claims: usize,
    /// The signatures on its record.
    pub signatures: Vec<SignatureVerdict>,
}

/// Whether a record is the one that was sealed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RecordState {
    /// It is, to the letter.
    Intact,
    /// It does not have the digest that its seal gives.
    Changed,
    /// It has its digest, and is the record of another dossier, round or review.
    Foreign,
}

/// How a sealed round follows the one before.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Chain {
    /// It follows none.
    First,
    /// It names the digest of that round's record, and that record is here.
    Follows(Rc<str>),
    /// The round before was not sealed when this one was, so there was nothing to name.
    AfterOpen,
    /// It names the record of a round that is not here, or is not sealed here: a round was dropped.
    Dropped,
    /// That round is here, and its record is not the one that is named: one of the two was put in another's place.
    Differs(Rc<str>),
}

/// What a sealed review looked at.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum LookedAt {
    /// The very record with which that round is sealed here.
    Record(Rc<str>),
    /// A round that was still open, which ties it to no record.
    Open(Rc<str>),
    /// Another record of that round than the one here: the review was grafted on it, or the round was sealed anew.
    OtherRecord(Rc<str>),
    /// The record of another round than the one that it names; both are here.
    OtherRound {
        /// The round that it names.
        named: Rc<str>,
        /// The round whose record it looked at.
        seen: Rc<str>,
    },
    /// The record of a round that is not sealed here.
    Unsealed(Rc<str>),
    /// A round that is not here.
    Unknown,
}

/// What holds of a signature.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SignatureVerdict {
    /// What it signs and with which key.
    pub id: SignatureId,
    /// As what the signatory signed.
    pub capacity: Capacity,
    /// The name or role that the signatory gave: anyone can write any name.
    pub signatory: Rc<str>,
    /// When, as the signatory's machine said: `2026-11-22T09:30:00Z`.
    pub created: Rc<str>,
    /// Whether it countersigns others.
    pub is_countersignature: bool,
    /// Whether it is the signature of that key.
    pub outcome: Checked,
}

/// What a verdict amounts to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Standing {
    /// Everything holds.
    Holds,
    /// Nothing contradicts, and something is not known here or not looked at yet.
    Open,
    /// Something was changed, grafted or left out.
    Broken,
}

/// What holds of a dossier, with what came of checking its signatures.
pub fn verdict(dossier: &Dossier, checks: &Checks) -> Verdict {
    let sealed = dossier.rounds().into_iter().filter_map(|round| of_round(dossier, checks, round));
    let reviews = dossier.reviews().into_iter().filter_map(|review| of_review(dossier, checks, review));
    let (rounds, reviews): (Vec<_>, Vec<_>) = (sealed.collect(), reviews.collect());
    let digests = rounds.iter().map(|it| &it.digest).chain(reviews.iter().map(|it| &it.digest));
    let digests: BTreeSet<&Rc<str>> = digests.collect();
    let stray = dossier.signatures().iter().filter(|((digest, _), _)| !digests.contains(digest));
    let stray = stray.map(|(id, proof)| of_signature(dossier, checks, id, proof)).collect();
    Verdict { rounds, reviews, stray }
}

impl Verdict {
    /// What holds of a round; none while it is open.
    pub fn round(&self, id: RoundId) -> Option<&RoundVerdict> {
        self.rounds.iter().find(|it| it.round == id)
    }

    /// What holds of a review; none while it is open.
    pub fn review(&self, id: ReviewId) -> Option<&ReviewVerdict> {
        self.reviews.iter().find(|it| it.review == id)
    }

    /// What holds of the reviews of a round.
    pub fn reviews_of(&self, round: RoundId) -> impl Iterator<Item = &ReviewVerdict> {
        self.reviews.iter().filter(move |it| it.round == round)
    }

    /// What all of it amounts to. A stray signature is of no harm by itself: what it signs may be in another copy.
    pub fn standing(&self) -> Standing {
        let rounds = self.rounds.iter().map(RoundVerdict::standing);
        let strays = self.stray.iter().map(|_| Standing::Open);
        rounds.chain(self.reviews.iter().map(ReviewVerdict::standing)).chain(strays).max().unwrap_or(Standing::Holds)
    }
}

impl RoundVerdict {
    /// What it amounts to, its signatures included.
    pub fn standing(&self) -> Standing {
        self.record.standing().max(self.chain.standing()).max(claims(self.n_claims)).max(of_all(&self.signatures))
    }
}

impl ReviewVerdict {
    /// What it amounts to, its signatures included.
    pub fn standing(&self) -> Standing {
        self.record.standing().max(self.looked_at.standing()).max(claims(self.n_claims)).max(of_all(&self.signatures))
    }
}

impl RecordState {
    fn standing(self) -> Standing {
        if self == RecordState::Intact { Standing::Holds } else { Standing::Broken }
    }
}

impl Chain {
    /// What it amounts to.
    pub fn standing(&self) -> Standing {
        match self {
            Chain::First | Chain::Follows(_) | Chain::AfterOpen => Standing::Holds,
            Chain::Dropped | Chain::Differs(_) => Standing::Broken,
        }
    }
}

impl LookedAt {
    /// What it amounts to.
    pub fn standing(&self) -> Standing {
        match self {
            LookedAt::Record(_) | LookedAt::Open(_) => Standing::Holds,
            LookedAt::Unsealed(_) | LookedAt::Unknown => Standing::Open,
            LookedAt::OtherRecord(_) | LookedAt::OtherRound { .. } => Standing::Broken,
        }
    }
}

impl SignatureVerdict {
    /// What it amounts to.
    pub fn standing(&self) -> Standing {
        match self.outcome {
            Checked::Valid => Standing::Holds,
            Checked::NotYet => Standing::Open,
            Checked::Invalid(_) => Standing::Broken,
        }
    }
}

/// Two people who closed a round apart both claim it in good faith, so a claim alone breaks nothing.
fn claims(n: usize) -> Standing {
    if n > 0 { Standing::Open } else { Standing::Holds }
}

fn of_all(signatures: &[SignatureVerdict]) -> Standing {
    signatures.iter().map(SignatureVerdict::standing).max().unwrap_or(Standing::Holds)
}

fn of_round(dossier: &Dossier, checks: &Checks, round: &Round) -> Option<RoundVerdict> {
    let seal = round.seal.as_ref()?;
    let seals = dossier.history(&Field::Round(round.id, RoundField::Seal));
    let late = dossier.late_entries(round.id);
    Some(RoundVerdict {
        round: round.id,
        label: round.opening.label.clone(),
        digest: seal.digest.clone(),
        record: state(seal.is_intact(), seal.is_of(dossier.id, round.id)),
        chain: chain(dossier, round),
        n_late: late.iter().filter(|entry| !matches!(entry.change, Change::RoundSealed { .. })).count(),
        n_claims: other_digests(seals, &seal.digest),
        signatures: signatures(dossier, checks, &seal.digest),
    })
}

fn of_review(dossier: &Dossier, checks: &Checks, review: &Review) -> Option<ReviewVerdict> {
    let seal = review.seal.as_ref()?;
    let seals = dossier.history(&Field::Review(review.id, ReviewField::Seal));
    Some(ReviewVerdict {
        review: review.id,
        reviewer: seal.record.details.reviewer.clone(),
        round: seal.record.details.round,
        digest: seal.digest.clone(),
        record: state(seal.is_intact(), seal.is_of(dossier.id, review.id)),
        looked_at: looked_at(dossier, review)?,
        n_late: late_on_review(dossier, review.id, &seal.record.entries),
        n_claims: other_digests(seals, &seal.digest),
        signatures: signatures(dossier, checks, &seal.digest),
    })
}

fn state(is_intact: bool, is_of: bool) -> RecordState {
    match (is_intact, is_of) {
        (false, _) => RecordState::Changed,
        (true, false) => RecordState::Foreign,
        (true, true) => RecordState::Intact,
    }
}

/// The digest that the record of a sealed round has now, whatever its seal gives.
fn true_digest(round: &Round) -> Option<Rc<str>> {
    round.seal.as_ref().map(|seal| seal::digest(&seal.record))
}

fn chain(dossier: &Dossier, round: &Round) -> Chain {
    let Some(seal) = &round.seal else { return Chain::First };
    let before = dossier.round_before(round);
    match &seal.record.previous {
        None if round.opening.previous.is_none() => Chain::First,
        None => Chain::AfterOpen,
        Some(named) => match before.and_then(|before| Some((before, true_digest(before)?))) {
            Some((before, digest)) if digest == *named => Chain::Follows(before.opening.label.clone()),
            Some((before, _)) => Chain::Differs(before.opening.label.clone()),
            None => Chain::Dropped,
        },
    }
}

fn looked_at(dossier: &Dossier, review: &Review) -> Option<LookedAt> {
    let details = &review.seal.as_ref()?.record.details;
    let Some(round) = dossier.round(details.round) else { return Some(LookedAt::Unknown) };
    let label = round.opening.label.clone();
    let Some(named) = &details.digest else { return Some(LookedAt::Open(label)) };
    let is_named = |round: &Round| true_digest(round).as_ref() == Some(named);
    let elsewhere = || dossier.rounds().into_iter().find(|other| other.id != round.id && is_named(other));
    Some(if is_named(round) {
        LookedAt::Record(label)
    } else if let Some(seen) = elsewhere() {
        LookedAt::OtherRound { named: label, seen: seen.opening.label.clone() }
    } else if round.is_sealed() {
        LookedAt::OtherRecord(label)
    } else {
        LookedAt::Unsealed(label)
    })
}

/// How many of the entries that seal a round or a review do so with another digest than the one that stands.
fn other_digests(seals: &[Rc<Entry>], standing: &str) -> usize {
    let is_other = |entry: &&Rc<Entry>| match &entry.change {
        Change::RoundSealed { seal, .. } => &*seal.digest != standing,
        Change::ReviewSealed { seal, .. } => &*seal.digest != standing,
        _ => false,
    };
    seals.iter().filter(is_other).count()
}

/// How many entries on the reviewer's part of a sealed review its record does not know.
fn late_on_review(dossier: &Dossier, review: ReviewId, rests_on: &[EntryId]) -> usize {
    let mut known = BTreeSet::new();
    let mut to_visit = rests_on.to_vec();
    while let Some(id) = to_visit.pop() {
        if known.insert(id) {
            to_visit.extend(dossier.entry(id).into_iter().flat_map(|entry| &entry.replaces));
        }
    }
    let is_of_review = |field: &Field| match field {
        Field::Review(of, field) => *of == review && *field != ReviewField::Seal && !field.outlives_the_seal(),
        _ => false,
    };
    let of_review = dossier.journal.registers().filter(|(field, _)| is_of_review(field));
    of_review.flat_map(|(_, register)| register.entries()).filter(|entry| !known.contains(&entry.id)).count()
}

fn signatures(dossier: &Dossier, checks: &Checks, digest: &str) -> Vec<SignatureVerdict> {
    let on_record = dossier.signatures().iter().filter(|((of, _), _)| &**of == digest);
    let mut told: Vec<_> = on_record.map(|(id, proof)| of_signature(dossier, checks, id, proof)).collect();
    told.sort_by(|a, b| a.created.cmp(&b.created));
    told
}

fn of_signature(dossier: &Dossier, checks: &Checks, id: &SignatureId, proof: &Proof) -> SignatureVerdict {
    let outcome = match proof.key() == id.1 {
        true => checks.outcome(dossier, id),
        false => Checked::Invalid(Fault::OtherKey),
    };
    SignatureVerdict {
        id: id.clone(),
        capacity: proof.capacity,
        signatory: proof.signatory.clone(),
        created: proof.created.clone(),
        is_countersignature: !proof.previous_proof.is_empty(),
        outcome,
    }
}
