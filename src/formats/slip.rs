//! Slips: what travels to whoever answers a panel, and what comes back. There is no server between them, so both are
//! small enough for a link or a mail, and say by themselves what they belong to.
//!
//! A [`Slip`] goes out, in a link (`answer.html#q=…`, see [`link`]) or as a file:
//! ```text
//! { "qualicycle-questionnaire": 1, "dossier": "…", "round": "…", "panel": "…", "organisation": "…", "label": "2026",
//!   "questionnaire": { … }, "digest": "16 hexadecimal digits" }
//! ```
//! An [`AnswerFile`] comes back:
//! ```text
//! { "qualicycle-answers": 1, "dossier": "…", "round": "…", "panel": "…", "questionnaire": "digest", "answer": "…",
//!   "revision": 1, "at": "2026-11-22", "choices": { "q1": { "step": 4 }, … }, "check": "64 hexadecimal digits" }
//! ```
//! `check` is SHA-256 over the canonical JSON (RFC 8785) of everything else. It tells a file that was damaged on its
//! way or changed by hand; it is no signature, and whoever makes an effort can compute it anew.

pub mod link;

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::{self, Write as _};
use std::rc::Rc;

use serde::de::{DeserializeOwned, IgnoredAny};
use serde::{Deserialize, Serialize};
use serde_json::Value;
use sha2::{Digest as _, Sha256};

use super::error::LooksLike;
use super::json::{self, Piece};
use super::{limits, looks};
use crate::dossier::day::Day;
use crate::dossier::entry::{DossierId, RoundId};
use crate::dossier::panel::{AnswerId, AnswerSheet, Came, Choice, PanelId, Questionnaire};

/// The member that marks a slip, and holds its version.
const QUESTIONNAIRE: &str = "qualicycle-questionnaire";

/// The member that marks an answer file, and holds its version.
const ANSWERS: &str = "qualicycle-answers";

/// The newest version of both that is known here.
pub const VERSION: u32 = 1;

/// The member of an answer file that tells damage.
const CHECK: &str = "check";

/// How messages name the file, which has no parts.
const PART: &str = "slip";

/// What goes to whoever answers a panel.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Slip {
    /// The dossier that the answers go back to.
    pub dossier: DossierId,
    /// The round.
    pub round: RoundId,
    /// The panel.
    pub panel: PanelId,
    /// Who asks: the organisation's name.
    pub organisation: Rc<str>,
    /// What the round is called.
    pub label: Rc<str>,
    /// What is asked.
    pub questionnaire: Rc<Questionnaire>,
}

/// What one person answered, on its way back.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AnswerFile {
    #[serde(rename = "qualicycle-answers")]
    version: u32,
    /// The dossier that it goes back to.
    pub dossier: DossierId,
    /// The round.
    pub round: RoundId,
    /// The panel.
    pub panel: PanelId,
    /// The digest of the questionnaire that was answered.
    pub questionnaire: Rc<str>,
    /// Names the sheet. All of it is drawn at random, so that not even the time of drawing stands in it.
    pub answer: AnswerId,
    /// How often the person saved it, from 1: of two files of one sheet, the one with more is the newer.
    pub revision: u32,
    /// The day on which it was saved. The hour would tell more of a person than anybody needs.
    pub at: Day,
    /// The answers by question; what is absent was left out.
    pub choices: BTreeMap<Rc<str>, Choice>,
}

/// Why a slip or an answer file cannot be read. Nothing of it is used.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum SlipError {
    /// Something else.
    NotOurs {
        /// What it seems to be.
        looks_like: LooksLike,
    },
    /// A questionnaire, where answers are expected.
    IsQuestionnaire,
    /// Answers, where a questionnaire is expected.
    IsAnswers,
    /// It is larger than any that this program makes.
    TooLarge,
    /// It ends too early: a link that a mail program broke, a download that broke off.
    Cut,
    /// A newer version of the program made it.
    Newer {
        /// Its version.
        found: u32,
        /// The newest that is known here.
        known: u32,
    },
    /// It is not as it was saved: damaged on its way, or changed by hand.
    Damaged,
    /// It is whole and not what it should be.
    Malformed {
        /// What is wrong, for those who help.
        reason: Rc<str>,
    },
}

impl fmt::Display for SlipError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NotOurs { looks_like } => {
                write!(f, "neither a questionnaire nor answers, it looks like {looks_like:?}")
            }
            Self::IsQuestionnaire => f.write_str("a questionnaire, and no answers"),
            Self::IsAnswers => f.write_str("answers, and no questionnaire"),
            Self::TooLarge => f.write_str("it is too large"),
            Self::Cut => f.write_str("it ends too early"),
            Self::Newer { found, known } => write!(f, "version {found} is newer than {known}, the newest known"),
            Self::Damaged => f.write_str("it is not as it was saved"),
            Self::Malformed { reason } => f.write_str(reason),
        }
    }
}

impl std::error::Error for SlipError {}

/// A slip as files and links hold it.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct SlipFile {
    #[serde(rename = "qualicycle-questionnaire")]
    version: u32,
    dossier: DossierId,
    round: RoundId,
    panel: PanelId,
    organisation: Rc<str>,
    label: Rc<str>,
    questionnaire: Rc<Questionnaire>,
    digest: Rc<str>,
}

/// An answer file with its check.
#[derive(Serialize)]
struct Checked<'a> {
    #[serde(flatten)]
    file: &'a AnswerFile,
    check: String,
}

/// What a file says it is.
#[derive(Deserialize)]
struct Head {
    #[serde(rename = "qualicycle-questionnaire")]
    questionnaire: Option<u32>,
    #[serde(rename = "qualicycle-answers")]
    answers: Option<u32>,
}

impl Slip {
    /// The digest of the questionnaire, which every answer to it carries.
    pub fn digest(&self) -> Rc<str> {
        self.questionnaire.digest()
    }

    /// A file of its own.
    pub fn write(&self) -> Vec<u8> {
        json::indented(&self.as_file()).unwrap_or_default()
    }

    /// Reads a file.
    pub fn read(bytes: &[u8]) -> Result<Slip, SlipError> {
        let value = read_value(bytes, QUESTIONNAIRE)?;
        let file: SlipFile = understood(value)?;
        if file.questionnaire.digest() != file.digest {
            return Err(SlipError::Damaged);
        }
        is_askable(&file.questionnaire)?;
        let SlipFile { dossier, round, panel, organisation, label, questionnaire, .. } = file;
        Ok(Slip { dossier, round, panel, organisation, label, questionnaire })
    }

    fn as_file(&self) -> SlipFile {
        SlipFile {
            version: VERSION,
            dossier: self.dossier,
            round: self.round,
            panel: self.panel,
            organisation: self.organisation.clone(),
            label: self.label.clone(),
            questionnaire: self.questionnaire.clone(),
            digest: self.digest(),
        }
    }
}

impl AnswerFile {
    /// What a person answered to a slip.
    pub fn of(slip: &Slip, answer: AnswerId, revision: u32, at: Day, choices: BTreeMap<Rc<str>, Choice>) -> AnswerFile {
        AnswerFile {
            version: VERSION,
            dossier: slip.dossier,
            round: slip.round,
            panel: slip.panel,
            questionnaire: slip.digest(),
            answer,
            revision,
            at,
            choices,
        }
    }

    /// The file.
    pub fn write(&self) -> Vec<u8> {
        let check = serde_json::to_value(self).map(|value| digest_of(&value)).unwrap_or_default();
        json::indented(&Checked { file: self, check }).unwrap_or_default()
    }

    /// Reads a file. Whether its answers fit the panel that they are for is another question.
    pub fn read(bytes: &[u8]) -> Result<AnswerFile, SlipError> {
        let mut value = read_value(bytes, ANSWERS)?;
        let check = value.as_object_mut().and_then(|members| members.remove(CHECK));
        if check.as_ref().and_then(Value::as_str) != Some(&*digest_of(&value)) {
            return Err(SlipError::Damaged);
        }
        understood(value)
    }

    /// What the dossier keeps of it.
    pub fn sheet(&self) -> AnswerSheet {
        AnswerSheet { questionnaire: self.questionnaire.clone(), came: Came::File, choices: self.choices.clone() }
    }

    /// The name of the file: the group in the language of whoever answers, and enough of the sheet's id to tell two
    /// files from each other.
    pub fn name(&self, word: &str, group: &str) -> String {
        let id = self.answer.to_string().to_ascii_lowercase();
        let tail = &id[id.len().saturating_sub(6)..];
        format!("{}-{tail}.json", super::name::file_stem(word, Some(group), ""))
    }
}

/// Whether a file says that it is a slip or holds answers, sound or not.
pub fn is_one(bytes: &[u8]) -> bool {
    let is_marked = |mark: &str| {
        let quoted = format!("\"{mark}\"");
        let head = &bytes[..bytes.len().min(300)];
        head.windows(quoted.len()).any(|window| window == quoted.as_bytes())
    };
    // Other programs may have sorted the members.
    let is_sorted = || {
        let has_bearable_size = bytes.len() as u64 <= limits::SLIP_BYTES;
        let text = json::text(PART, bytes).ok().filter(|_| has_bearable_size);
        let head = text.and_then(|text| serde_json::from_str::<Head>(text).ok());
        head.is_some_and(|head| head.answers.is_some() || head.questionnaire.is_some())
    };
    looks::is_json_object(bytes) && (is_marked(ANSWERS) || is_marked(QUESTIONNAIRE) || is_sorted())
}

/// The strictly read contents of a file that carries a mark, in a version that is known.
fn read_value(bytes: &[u8], mark: &str) -> Result<Value, SlipError> {
    if bytes.len() as u64 > limits::SLIP_BYTES {
        return Err(SlipError::TooLarge);
    }
    if !looks::is_json_object(bytes) {
        return Err(SlipError::NotOurs { looks_like: looks::looks_like(bytes) });
    }
    let text = json::text(PART, bytes).map_err(|_| SlipError::Damaged)?;
    json::is_shallow(PART, text, limits::DEPTH).map_err(malformed)?;
    if let Err(error) = serde_json::from_str::<IgnoredAny>(text) {
        return Err(if error.is_eof() { SlipError::Cut } else { malformed(error) });
    }
    is_known(text, mark)?;
    Piece { part: PART, place: "" }.value(text).map_err(malformed)
}

/// Looks what a file says it is, before what a newer version may write differently is read.
fn is_known(text: &str, mark: &str) -> Result<(), SlipError> {
    let head: Head = serde_json::from_str(text).map_err(malformed)?;
    let (wanted, other, otherwise) = match mark {
        ANSWERS => (head.answers, head.questionnaire, SlipError::IsQuestionnaire),
        _ => (head.questionnaire, head.answers, SlipError::IsAnswers),
    };
    match wanted {
        Some(VERSION) => Ok(()),
        Some(0) => Err(malformed("there is no version 0")),
        Some(found) => Err(SlipError::Newer { found, known: VERSION }),
        None if other.is_some() => Err(otherwise),
        None => Err(SlipError::NotOurs { looks_like: LooksLike::Json }),
    }
}

fn understood<T: DeserializeOwned>(value: Value) -> Result<T, SlipError> {
    serde_json::from_value(value).map_err(malformed)
}

/// Whether a questionnaire can be put to somebody: its questions are told apart, and each has words.
fn is_askable(questionnaire: &Questionnaire) -> Result<(), SlipError> {
    let questions = &questionnaire.questions;
    if questions.len() > limits::QUESTIONS {
        return Err(malformed("too many questions"));
    }
    let mut ids = BTreeSet::new();
    for question in questions {
        if question.id.is_empty() || !ids.insert(&question.id) {
            return Err(malformed(format!("two questions are called “{}”", question.id)));
        }
        if question.text.values().all(|text| text.trim().is_empty()) {
            return Err(malformed(format!("the question “{}” has no words", question.id)));
        }
    }
    Ok(())
}

/// SHA-256 over canonical JSON, in hexadecimal digits.
fn digest_of(value: &Value) -> String {
    // A value of whole numbers and texts always has a canonical form.
    let canonical = serde_json_canonicalizer::to_vec(value).unwrap_or_default();
    let mut hex = String::with_capacity(64);
    for byte in Sha256::digest(&canonical) {
        let _ = write!(hex, "{byte:02x}");
    }
    hex
}

fn malformed(reason: impl fmt::Display) -> SlipError {
    let reason: String = reason.to_string().chars().take(300).collect();
    SlipError::Malformed { reason: reason.into() }
}
