//! Everything that can be wrong with a file, as plain data. The texts layer words it in the user's language beside
//! what to do next; the English here is for logs.

use std::fmt;
use std::rc::Rc;

use serde::{Deserialize, Serialize};

use crate::dossier::entry::RoundId;
use crate::dossier::review::ReviewId;
use crate::framework::FrameworkRef;

/// How errors name the archive's own list of parts, which is no part itself.
pub const DIRECTORY: &str = "ZIP directory";

/// Why a file cannot be opened: one variant for each thing that a user can be told. Nothing of such a file is used.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ReadError {
    /// The file has no bytes.
    Empty,
    /// The file is larger than any that this program makes.
    TooLarge {
        /// Its size.
        bytes: u64,
        /// The largest that is opened.
        limit: u64,
    },
    /// Another kind of file, whatever its name says.
    NotQualicycle {
        /// What it seems to be.
        looks_like: LooksLike,
    },
    /// The file ends too early, as after a download that broke off.
    Truncated,
    /// Bytes changed on the way.
    Damaged {
        /// The part that is damaged, or [`DIRECTORY`].
        part: Rc<str>,
    },
    /// The file was made by a newer version of the program.
    NewerVersion {
        /// The file's version.
        found: u32,
        /// The newest version that is known here.
        known: u32,
    },
    /// A file of this program, of a kind that is not opened here.
    UnknownKind {
        /// The kind, as the manifest says.
        kind: Rc<str>,
    },
    /// A report that was saved to be read only: its dossier does not travel in it.
    WithoutDossier,
    /// A part is not there.
    MissingPart {
        /// Its name.
        part: Rc<str>,
    },
    /// A part has a name that could point outside the archive.
    UnsafeName {
        /// The name, shortened.
        name: Rc<str>,
    },
    /// Two parts have one name.
    DuplicateName,
    /// The archive has more parts than any that this program makes.
    TooManyParts {
        /// How many there are.
        found: u64,
        /// How many there may be.
        limit: u64,
    },
    /// The archive inflates to more than its size lets expect.
    InflatesTooMuch {
        /// The part at which it was noticed.
        part: Rc<str>,
    },
    /// A part is locked by a password.
    Encrypted {
        /// Its name.
        part: Rc<str>,
    },
    /// A part is compressed in a way that this program does not use.
    UnsupportedMethod {
        /// Its name.
        part: Rc<str>,
    },
    /// A part is not the one that the manifest speaks of: someone changed it.
    WrongDigest {
        /// Its name.
        part: Rc<str>,
    },
    /// A part is not text.
    NotUtf8 {
        /// Its name.
        part: Rc<str>,
    },
    /// A part nests deeper than anything that this program writes.
    TooDeep {
        /// Its name.
        part: Rc<str>,
    },
    /// The journal has too many entries.
    TooManyEntries {
        /// How many there are.
        found: u64,
        /// How many there may be.
        limit: u64,
    },
    /// A text is longer than any that can be typed here.
    TextTooLong {
        /// The part.
        part: Rc<str>,
        /// The place in it.
        place: String,
        /// How many characters a text may have.
        limit: u64,
    },
    /// Something in a part is not as it should be.
    Malformed {
        /// The part.
        part: Rc<str>,
        /// The place in it: `entry 12: change.rated.rating`; empty for the part as a whole.
        place: String,
        /// What is wrong, in English, for a person who knows the format.
        reason: String,
    },
    /// A framework in the file contradicts itself.
    UnsoundFramework {
        /// Which one: `qual-2026`.
        framework: Rc<str>,
        /// The first problem that was found, in English.
        problem: String,
    },
}

/// What a file that is not ours seems to be, judged by its first bytes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum LooksLike {
    /// A picture.
    Photo,
    /// A PDF.
    Pdf,
    /// A spreadsheet, text or presentation of an office program.
    Office,
    /// A web page.
    Html,
    /// JSON of some other kind.
    Json,
    /// A ZIP archive of some other kind.
    OtherZip,
    /// Text.
    Text,
    /// Nothing that is recognised.
    Unknown,
}

/// Something about a file that was opened that its reader should know.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Warning {
    /// The manifest lists a part that this version has no use for; it is left aside.
    UnknownPart {
        /// Its name.
        part: Rc<str>,
    },
    /// The archive holds a part that the manifest does not list; it is left aside.
    UnlistedPart {
        /// Its name.
        part: Rc<str>,
    },
    /// Entries of a kind that this version does not know; they are kept, without effect here.
    UnknownEntries {
        /// How many.
        number: u64,
    },
    /// A round rests on a framework that the file does not hold.
    MissingFramework {
        /// Which one.
        framework: FrameworkRef,
    },
    /// Files that evidence rests on are not in the archive: they were left out, or were not there when it was written.
    MissingFiles {
        /// How many.
        number: u64,
    },
    /// The record of a sealed round is not the one that was sealed.
    BrokenSeal {
        /// The round.
        round: RoundId,
        /// What people call it.
        label: Rc<str>,
    },
    /// The record of a sealed review is not the one that was sealed.
    BrokenReviewSeal {
        /// The review.
        review: ReviewId,
        /// Who reviewed: a role.
        reviewer: Rc<str>,
    },
    /// The results in the file are not those that this version derives from its journal: someone changed them, or
    /// another version counted differently.
    ResultsDiffer,
    /// Of a rescue file: entries that cannot be read were left out.
    UnreadableEntries {
        /// How many.
        number: u64,
        /// Why the first of them cannot be read.
        first: Box<ReadError>,
    },
    /// Of a rescue file: a framework that cannot be used was left out.
    UnusableFramework {
        /// Why.
        error: Box<ReadError>,
    },
}

/// Why a file was not written.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum WriteError {
    /// The archive could not be put together.
    NotPacked {
        /// Why, in English.
        reason: String,
    },
    /// The archive was written, and this program's own reader refuses it.
    NotReadBack {
        /// What the reader says.
        error: ReadError,
    },
    /// The archive was written, and what the reader finds in it is not what was written.
    Differs {
        /// The part that differs.
        part: Rc<str>,
    },
}

impl ReadError {
    /// Something in a part that is not as it should be.
    pub(super) fn malformed(part: &str, place: impl Into<String>, reason: impl Into<String>) -> Self {
        Self::Malformed { part: part.into(), place: place.into(), reason: reason.into() }
    }
}

impl fmt::Display for ReadError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Empty => f.write_str("the file is empty"),
            Self::TooLarge { bytes, limit } => write!(f, "the file has {bytes} bytes, {limit} at most are opened"),
            Self::NotQualicycle { looks_like } => write!(f, "not a Qualicycle file, it looks like {looks_like:?}"),
            Self::Truncated => f.write_str("the file ends too early"),
            Self::Damaged { part } => write!(f, "{part} is damaged"),
            Self::NewerVersion { found, known } => write!(f, "version {found} is newer than {known}, the newest known"),
            Self::UnknownKind { kind } => write!(f, "a file of the unknown kind “{kind}”"),
            Self::WithoutDossier => f.write_str("a report without its dossier"),
            Self::MissingPart { part } => write!(f, "{part} is missing"),
            Self::UnsafeName { name } => write!(f, "“{name}” is not a safe name of a part"),
            Self::DuplicateName => f.write_str("two parts have the same name"),
            Self::TooManyParts { found, limit } => write!(f, "{found} parts, {limit} at most are opened"),
            Self::InflatesTooMuch { part } => write!(f, "{part} inflates too much"),
            Self::Encrypted { part } => write!(f, "{part} is encrypted"),
            Self::UnsupportedMethod { part } => write!(f, "{part} is compressed in an unsupported way"),
            Self::WrongDigest { part } => write!(f, "{part} is not the part that the manifest lists"),
            Self::NotUtf8 { part } => write!(f, "{part} is not UTF-8"),
            Self::TooDeep { part } => write!(f, "{part} nests too deep"),
            Self::TooManyEntries { found, limit } => write!(f, "{found} entries, {limit} at most are read"),
            Self::TextTooLong { part, place, limit } => {
                write!(f, "{part}: {place}: a text has {limit} characters at most")
            }
            Self::Malformed { part, place, reason } if place.is_empty() => write!(f, "{part}: {reason}"),
            Self::Malformed { part, place, reason } => write!(f, "{part}: {place}: {reason}"),
            Self::UnsoundFramework { framework, problem } => write!(f, "framework {framework}: {problem}"),
        }
    }
}

impl fmt::Display for WriteError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NotPacked { reason } => write!(f, "the archive could not be put together: {reason}"),
            Self::NotReadBack { error } => write!(f, "the archive cannot be read back: {error}"),
            Self::Differs { part } => write!(f, "the archive was read back and {part} differs"),
        }
    }
}

impl std::error::Error for ReadError {}
impl std::error::Error for WriteError {}
