//! Signing: the key with which one signs in this browser, whose keys one knows, and what became of signatures that
//! were looked at.
//!
//! The key itself never comes here. The browser holds it where no program can read it, and signs with it when it is
//! asked; what the program knows is its name and the file that keeps it, locked.

use std::fmt;
use std::rc::Rc;

use serde::{Deserialize, Serialize};

use super::workspace::Workspace;
use crate::dossier::Dossier;
use crate::dossier::day::Day;
use crate::dossier::entry::{DossierId, RoundId, Timestamp};
use crate::dossier::review::{Review, ReviewId};
use crate::dossier::round::Round;
use crate::dossier::side::Side;
use crate::dossier::signature::{Capacity, Checked, Proof};
use crate::dossier::verdict::{Verdict, verdict};
use crate::formats::keyring::{KeyFile, KnownSigner};

/// The fewest characters of a passphrase. Whoever finds the file of a key can try as many as their machine allows.
pub const LEAST_PASSPHRASE: usize = 12;

/// What is known of signing in this browser.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Signing {
    /// The key with which one signs here.
    pub key: Option<Rc<OwnKey>>,
    /// Whose keys one knows, by name.
    pub signers: Rc<Vec<KnownSigner>>,
    /// The file of a key that was opened and waits for its passphrase.
    pub restoring: Option<Rc<KeyFile>>,
    /// What the browser is being asked.
    pub doing: Option<Doing>,
    /// Why the last thing that was asked was not done.
    pub problem: Option<SigningProblem>,
}

/// The key with which one signs in this browser, without the key itself.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct OwnKey {
    /// The file that keeps it.
    pub file: KeyFile,
    /// What signs with it here.
    pub keeper: Keeper,
    /// When it came into this browser.
    pub since: Timestamp,
    /// When its file was last handed to the user, after it was read back.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub saved_at: Option<Timestamp>,
}

/// What signs in this browser.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Keeper {
    /// The browser keeps the key and gives it to nobody.
    Browser,
    /// This browser cannot keep such keys: each signature asks for the passphrase of the file.
    File,
}

/// What the browser is being asked, and has not answered yet.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Doing {
    /// To make a key.
    Making,
    /// To take a key out of its file.
    Restoring,
    /// To sign.
    Signing,
}

/// Why something with a key was not done.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SigningProblem {
    /// The passphrase does not open the file of the key.
    WrongPassphrase,
    /// The key is no longer in this browser; its file still keeps it.
    KeyLost,
    /// The browser refused; the text is for those who help.
    Refused(Rc<str>),
}

/// A passphrase on its way to the browser. It is never stored, written down or shown.
#[derive(Clone, PartialEq, Eq)]
pub struct Passphrase(pub Rc<str>);

impl fmt::Debug for Passphrase {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Passphrase(…)")
    }
}

/// What is wrong with a passphrase that somebody chose.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PassphraseProblem {
    /// It has fewer than [`LEAST_PASSPHRASE`] characters.
    TooShort,
    /// It was typed in two ways.
    Different,
}

impl Passphrase {
    /// Whether a passphrase that was typed twice can be taken.
    pub fn problem(first: &str, second: &str) -> Option<PassphraseProblem> {
        if first.trim().chars().count() < LEAST_PASSPHRASE {
            return Some(PassphraseProblem::TooShort);
        }
        (first.trim() != second.trim()).then_some(PassphraseProblem::Different)
    }
}

/// What this browser remembers of signing.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct RememberedSigning {
    /// The key.
    pub key: Option<OwnKey>,
    /// Whose keys one knows.
    pub signers: Vec<KnownSigner>,
}

/// Whose key that is, as far as one knows here.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Holder<'a> {
    /// The key with which one signs in this browser.
    Own,
    /// Somebody whose key one knows, and whether it was theirs on that day.
    Known(&'a KnownSigner, bool),
    /// Nobody that is known here.
    Unknown,
}

impl Signing {
    /// The key with which one signs here, as a `did:key`.
    pub fn own(&self) -> Option<&Rc<str>> {
        self.key.as_ref().map(|key| &key.file.key)
    }

    /// Whose key that was on a day.
    pub fn holder(&self, key: &str, on: Option<Day>) -> Holder<'_> {
        if self.own().is_some_and(|own| **own == *key) {
            return Holder::Own;
        }
        match self.signers.iter().find(|signer| *signer.key == *key) {
            Some(signer) => Holder::Known(signer, on.is_none_or(|day| signer.holds_on(day))),
            None => Holder::Unknown,
        }
    }

    /// The signers with others among them; of a key that is known already, the later word counts. Tells how many are
    /// new, and how many changed.
    pub fn with_signers(&self, others: &[KnownSigner]) -> (Vec<KnownSigner>, usize, usize) {
        let (mut signers, mut n_new, mut n_changed) = ((*self.signers).clone(), 0, 0);
        for other in others {
            match signers.iter_mut().find(|signer| signer.key == other.key) {
                Some(signer) if signer == other => {}
                Some(signer) => {
                    n_changed += 1;
                    *signer = other.clone();
                }
                None => {
                    n_new += 1;
                    signers.push(other.clone());
                }
            }
        }
        signers.sort_by(|a, b| (&a.name, &a.key).cmp(&(&b.name, &b.key)));
        (signers, n_new, n_changed)
    }
}

/// Which record is signed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum RecordId {
    /// That of a closed round.
    Round(RoundId),
    /// That of a sealed review.
    Review(ReviewId),
}

/// A round or a review that is sealed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Sealed {
    /// A round.
    Round(Rc<Round>),
    /// A review.
    Review(Rc<Review>),
}

impl Sealed {
    /// What a dossier has sealed under an id.
    pub fn of(dossier: &Dossier, record: RecordId) -> Option<Sealed> {
        match record {
            RecordId::Round(id) => dossier.round(id).filter(|round| round.is_sealed()).cloned().map(Sealed::Round),
            RecordId::Review(id) => dossier.review(id).filter(|it| it.is_sealed()).cloned().map(Sealed::Review),
        }
    }

    /// Everything that a dossier has sealed, rounds first, in the order in which it was begun.
    pub fn all(dossier: &Dossier) -> Vec<Sealed> {
        let rounds = dossier.rounds().into_iter().filter(|it| it.is_sealed()).cloned().map(Sealed::Round);
        let reviews = dossier.reviews().into_iter().filter(|it| it.is_sealed()).cloned().map(Sealed::Review);
        rounds.chain(reviews).collect()
    }

    /// The digest of its record.
    pub fn digest(&self) -> Option<&Rc<str>> {
        match self {
            Sealed::Round(round) => round.seal.as_ref().map(|seal| &seal.digest),
            Sealed::Review(review) => review.seal.as_ref().map(|seal| &seal.digest),
        }
    }

    /// In which capacities its record is signed by the people of a side: those of the organisation sign what they
    /// closed, and a reviewer signs a review, or a round along with those who closed it.
    fn signed_as(&self, side: Side) -> &'static [Capacity] {
        match (self, side) {
            (Sealed::Round(_), Side::Organisation) => &[Capacity::Head, Capacity::PanelChair],
            (Sealed::Review(_), Side::Organisation) => &[],
            (_, Side::Reviewer) => &[Capacity::Inspector],
        }
    }
}

/// What somebody signs, and as whom.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SignatureAsked {
    /// The record.
    pub record: RecordId,
    /// As what.
    pub capacity: Capacity,
    /// The name or role.
    pub signatory: Rc<str>,
    /// The passphrase of the key's file, where the browser does not keep the key.
    pub passphrase: Option<Passphrase>,
}

/// A signature without its value, while the browser signs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Draft {
    /// The dossier.
    pub dossier: DossierId,
    /// The digest of the record.
    pub digest: Rc<str>,
    /// The signature, whose value is still empty.
    pub proof: Proof,
}

impl Workspace {
    /// The signatures on a record, in the order in which they were made.
    pub fn signatures_on(&self, digest: &str) -> Vec<&Rc<Proof>> {
        let all = self.dossier.signatures().iter();
        let mut proofs: Vec<&Rc<Proof>> = all.filter(|((of, _), _)| **of == *digest).map(|(_, proof)| proof).collect();
        proofs.sort_by(|a, b| (&a.created, &a.id).cmp(&(&b.created, &b.id)));
        proofs
    }

    /// The names of the signatures on a record that somebody from outside signs along with it: those that hold.
    pub fn countersigned(&self, digest: &str) -> Vec<Rc<str>> {
        let proofs = self.signatures_on(digest).into_iter();
        let holds = |proof: &&Rc<Proof>| self.outcome(digest, proof) == Checked::Valid;
        proofs.filter(holds).map(|proof| proof.id.clone()).collect()
    }

    fn outcome(&self, digest: &str, proof: &Proof) -> Checked {
        self.checks.outcome(&self.dossier, &(digest.into(), proof.key()))
    }

    /// What holds of the seals and signatures of the dossier, as far as they were checked.
    pub fn verdict(&self) -> Verdict {
        verdict(&self.dossier, &self.checks)
    }

    /// In which capacities a record can still be signed with that key: each is signed once, and a key signs once.
    pub fn open_capacities(&self, sealed: &Sealed, key: Option<&str>) -> Vec<Capacity> {
        let Some(digest) = sealed.digest() else { return Vec::new() };
        let proofs = self.signatures_on(digest);
        if proofs.iter().any(|proof| key == Some(&proof.key())) {
            return Vec::new();
        }
        // What does not hold must not stand in anybody's way.
        let stands = |proof: &Proof| !matches!(self.outcome(digest, proof), Checked::Invalid(_));
        let is_taken = |it: &Capacity| proofs.iter().any(|proof| proof.capacity == *it && stands(proof));
        sealed.signed_as(self.side).iter().copied().filter(|capacity| !is_taken(capacity)).collect()
    }
}
