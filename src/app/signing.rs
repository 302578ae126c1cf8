//! Signing: the key with which one signs in this browser, whose keys one knows, and what became of signatures that
//! were looked at.
//!
//! The key itself never comes here. The browser holds it where no program can read it, and signs with it when it is
//! asked; what the program knows is its name and the file that keeps it, locked.

use std::fmt;
use std::rc::Rc;

use serde::{Deserialize, Serialize};

use crate::dossier::day::Day;
use crate::dossier::entry::Timestamp;
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

/// A key in groups that two people can read to each other: what every key begins with is left out.
pub fn fingerprint(key: &str) -> String {
    let tail = key.strip_prefix("did:key:z6Mk").unwrap_or(key);
    let letters: Vec<char> = tail.chars().collect();
    letters.chunks(4).map(|group| group.iter().collect::<String>()).collect::<Vec<_>>().join(" ")
}
