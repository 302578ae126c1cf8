//! A report as a file of its own: an HTML document in which the archive of its dossier may travel, so that whoever gets
//! it reads it with any browser and opens it again in Qualicycle.
//!
//! The archive stands in base 64 in a `<script type="application/json">`, which browsers keep and never run. Reading
//! looks for that one element and leaves the rest of the document alone: nothing of it is parsed, shown or believed.
//! What people do to files on their way is borne: a byte order mark, line ends of another system, white space in the
//! block, bytes after the end, another program's tags around it.

use std::rc::Rc;

use base64::Engine as _;
use base64::prelude::BASE64_STANDARD;
use serde::{Deserialize, Serialize};

use super::archive::{self, Archive};
use super::error::{LooksLike, ReadError, WriteError};
use super::evidence::NoFiles;
use super::{limits, looks};
use crate::dossier::Dossier;
use crate::dossier::entry::{DossierId, Entry, Timestamp};
use crate::dossier::side::Side;
use crate::framework::Package;

/// The place in a document where the archive comes.
pub const PLACE: &str = "<!-- archive -->";

/// What stands in a report's `<meta name="generator">`, by which a report is known that travels without its dossier.
pub const GENERATOR: &str = "Qualicycle";

/// How the block begins. Others find it by these very bytes, so they are part of the format.
const BEGINNING: &str = r#"<script type="application/json" id="qualicycle-archive">"#;

/// How the block ends.
const END: &str = "</script>";

/// What the block says that it is.
const FORMAT: &str = "qualicycle-report";

/// The version of the block. A reader that knows less refuses it.
const VERSION: u32 = 1;

/// How errors name the block.
pub const BLOCK: &str = "qualicycle-archive";

/// What travels in a report: the dossier without its evidence files.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct Embedded {
    /// The dossier.
    pub dossier: DossierId,
    /// Its entries, in any order.
    pub entries: Vec<Rc<Entry>>,
    /// The frameworks of its rounds, with all their words.
    pub packages: Vec<Package>,
    /// The time of the export.
    pub at: Timestamp,
    /// On which side of a review it is written.
    #[serde(default)]
    pub side: Side,
}

/// What every version of the block says first.
#[derive(Deserialize)]
struct Head<'a> {
    format: &'a str,
    version: u32,
}

/// The block of version 1. Its only texts are ASCII without escapes, so they are borrowed.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Block<'a> {
    format: &'a str,
    version: u32,
    archive: &'a str,
}

/// Puts the archive into its place in a document, and reads it back. Without an archive the place stays empty.
///
/// # Errors
/// When the archive cannot be written, when the document has not exactly one place for it or already holds a block, or
/// when what the reader finds in the document is not what was written.
pub fn write(html: &str, embed: Option<&Embedded>) -> Result<Vec<u8>, WriteError> {
    let Some(embed) = embed else { return Ok(html.replace(PLACE, "").into_bytes()) };
    let Some((before, after)) = html.split_once(PLACE).filter(|(_, after)| !after.contains(PLACE)) else {
        return Err(WriteError::NotPacked { reason: "the document has not one place for the archive".to_owned() });
    };
    let dossier = Dossier::of(embed.dossier, embed.entries.iter().cloned());
    let packed = archive::write_as(embed.side, &dossier, &embed.packages, &[], &mut NoFiles, embed.at)?.bytes;
    let page = format!("{before}{}{after}", block(&packed)?).into_bytes();
    match archive_bytes(&page) {
        Ok(found) if found == packed => Ok(page),
        Ok(_) => Err(WriteError::Differs { part: BLOCK.into() }),
        Err(error) => Err(WriteError::NotReadBack { error }),
    }
}

/// The element that holds an archive. Base 64 has no sign that means anything to HTML.
fn block(packed: &[u8]) -> Result<String, WriteError> {
    let archive = BASE64_STANDARD.encode(packed);
    let json = serde_json::to_string(&Block { format: FORMAT, version: VERSION, archive: &archive })
        .map_err(|error| WriteError::NotPacked { reason: error.to_string() })?;
    Ok(format!("{BEGINNING}{json}{END}"))
}

/// Whether a file begins as an HTML document: then it is a report, or nothing that is opened here.
pub fn is_one(bytes: &[u8]) -> bool {
    looks::is_html(bytes)
}

/// Reads the dossier that travels in a report. Its archive is read as one that came by itself.
///
/// # Errors
/// When the document is no report, holds no archive, holds one that is damaged or newer than this program, or more
/// than one; and whatever [`archive::read`] finds wrong.
pub fn read(bytes: &[u8]) -> Result<Archive, ReadError> {
    archive::read(&archive_bytes(bytes)?)
}

/// The archive that travels in a report, as it was written.
///
/// # Errors
/// See [`read`].
pub fn archive_bytes(bytes: &[u8]) -> Result<Vec<u8>, ReadError> {
    archive::has_bearable_size(bytes, limits::REPORT_BYTES)?;
    if !is_one(bytes) {
        return Err(ReadError::NotQualicycle { looks_like: looks::looks_like(bytes) });
    }
    let Some(start) = position(bytes, BEGINNING) else {
        return Err(without_block(bytes));
    };
    let rest = &bytes[start + BEGINNING.len()..];
    let end = position(rest, END).ok_or(ReadError::Truncated)?;
    let (block, after) = rest.split_at(end);
    if position(after, BEGINNING).is_some() {
        return Err(malformed("two archives in one document"));
    }
    decode(block)
}

/// What is wrong with a document in which no archive begins.
fn without_block(bytes: &[u8]) -> ReadError {
    let has = |words: &str| position(bytes, words).is_some();
    match has(&format!("name=\"generator\" content=\"{GENERATOR}\"")) {
        false => ReadError::NotQualicycle { looks_like: LooksLike::Html },
        true if has("</html>") => ReadError::WithoutDossier,
        true => ReadError::Truncated,
    }
}

fn decode(block: &[u8]) -> Result<Vec<u8>, ReadError> {
    // Nothing in a block has white space of its own, so what is there came on the way.
    let block: Vec<u8> = block.iter().copied().filter(|byte| !byte.is_ascii_whitespace()).collect();
    let wrong = |error: serde_json::Error| match error.is_eof() {
        true => ReadError::Truncated,
        false => malformed(&error.to_string()),
    };
    let head: Head<'_> = serde_json::from_slice(&block).map_err(wrong)?;
    if head.format != FORMAT {
        let kind = head.format.chars().take(limits::KIND_CHARS).collect::<String>();
        return Err(ReadError::UnknownKind { kind: kind.into() });
    }
    match head.version {
        0 => return Err(malformed("there is no version 0")),
        VERSION => {}
        found => return Err(ReadError::NewerVersion { found, known: VERSION }),
    }
    let block: Block<'_> = serde_json::from_slice(&block).map_err(wrong)?;
    BASE64_STANDARD.decode(block.archive).map_err(|_| ReadError::Damaged { part: BLOCK.into() })
}

fn malformed(reason: &str) -> ReadError {
    ReadError::malformed(BLOCK, "", reason)
}

/// Where some words begin in a file. Looking for the first byte before all others keeps large files quick.
fn position(bytes: &[u8], words: &str) -> Option<usize> {
    let words = words.as_bytes();
    let first = words.first()?;
    let mut from = 0;
    while let Some(found) = bytes.get(from..)?.iter().position(|byte| byte == first) {
        if bytes[from + found..].starts_with(words) {
            return Some(from + found);
        }
        from += found + 1;
    }
    None
}
