//! A framework in a file of its own, to hand on, to keep or to work on elsewhere: one JSON file, or the folder of TOML
//! files that `indicators/README.md` describes, packed as a ZIP archive.
//!
//! A framework may be in the making, so what is unsound in it is no reason to refuse the file; what is badly formed is.

mod folder;
mod toml;

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::rc::Rc;

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::archive::has_bearable_size;
use super::error::{LooksLike, ReadError, WriteError};
use super::json::{self, Piece};
use super::{limits, looks, name, package};
use crate::framework::{FORMAT, Framework, Package, Words};

/// The version of the JSON file.
pub const VERSION: u32 = 1;

/// How messages name the JSON file, which has no parts.
const PART: &str = "framework file";

/// A framework stands this much deeper in its file than in an archive.
const DEEPER: usize = 1;

/// Which kind of file.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Form {
    /// One JSON file.
    Json,
    /// The folder of TOML files, packed.
    Folder,
}

impl Form {
    /// The ending of the file's name.
    pub fn ending(self) -> &'static str {
        match self {
            Form::Json => "json",
            Form::Folder => "zip",
        }
    }

    /// What browsers call such a file.
    pub fn media_type(self) -> &'static str {
        match self {
            Form::Json => "application/json",
            Form::Folder => "application/zip",
        }
    }
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct File<'a> {
    #[serde(rename = "qualicycle-framework")]
    version: u32,
    framework: Cow<'a, Framework>,
    words: Cow<'a, BTreeMap<Rc<str>, Rc<Words>>>,
}

/// The name of a framework's file: `Reseau-2026-2026-11-21.json`.
pub fn file_name(title: &str, edition: &str, date: &str, form: Form) -> String {
    format!("{}.{}", name::file_stem(title, Some(edition), date), form.ending())
}

/// Writes a framework and reads it back. Equal input gives equal bytes.
pub fn write(package: &Package, form: Form) -> Result<Vec<u8>, WriteError> {
    let not_packed = |error: &dyn std::error::Error| WriteError::NotPacked { reason: error.to_string() };
    let bytes = match form {
        Form::Json => {
            let (framework, words) = (Cow::Borrowed(&*package.framework), Cow::Borrowed(&package.words));
            json::indented(&File { version: VERSION, framework, words }).map_err(|error| not_packed(&error))?
        }
        Form::Folder => folder::pack(package)?,
    };
    match read(&bytes) {
        Ok(again) if again == *package => Ok(bytes),
        Ok(_) => Err(WriteError::Differs { part: PART.into() }),
        Err(error) => Err(WriteError::NotReadBack { error }),
    }
}

/// Whether a file seems to be a framework's, so that [`read`] has the right words for what is wrong with it.
pub fn is_one(bytes: &[u8]) -> bool {
    match bytes.starts_with(looks::ZIP) {
        true => folder::is_one(bytes),
        false => !looks::is_rescue(bytes) && looks::is_framework(bytes),
    }
}

/// Reads a framework, sound or not.
pub fn read(bytes: &[u8]) -> Result<Package, ReadError> {
    has_bearable_size(bytes, limits::FRAMEWORK_BYTES)?;
    let package = if bytes.starts_with(looks::ZIP) {
        folder::read(bytes)?
    } else if looks::is_framework(bytes) {
        read_json(bytes)?
    } else {
        return Err(ReadError::NotQualicycle { looks_like: looks::looks_like(bytes) });
    };
    match package::unbearable(&package.framework) {
        None => Ok(package),
        Some(problem) => {
            let framework = package.framework.reference().to_string().into();
            Err(ReadError::UnsoundFramework { framework, problem: problem.to_owned() })
        }
    }
}

fn read_json(bytes: &[u8]) -> Result<Package, ReadError> {
    let text = json::text(PART, bytes)?;
    json::is_shallow(PART, text, limits::DEPTH + DEEPER)?;
    let piece = Piece { part: PART, place: "" };
    let value = piece.value(text).map_err(|error| cut_or(error, text))?;
    let version = value.get(looks::FRAMEWORK).and_then(Value::as_u64);
    let layout = value.pointer("/framework/format").and_then(Value::as_u64);
    match (version, layout) {
        (None, _) => return Err(ReadError::NotQualicycle { looks_like: LooksLike::Json }),
        (Some(found), _) if found > u64::from(VERSION) => return Err(newer(found, VERSION)),
        (_, Some(found)) if found > u64::from(FORMAT) => return Err(newer(found, FORMAT)),
        _ => {}
    }
    let file: File<'_> = piece.typed(text)?;
    Ok(Package { framework: Rc::new(file.framework.into_owned()), words: file.words.into_owned() })
}

fn newer(found: u64, known: u32) -> ReadError {
    ReadError::NewerVersion { found: u32::try_from(found).unwrap_or(u32::MAX), known }
}

/// A JSON text that ends in the middle was cut.
fn cut_or(error: ReadError, text: &str) -> ReadError {
    let is_cut = serde_json::from_str::<serde::de::IgnoredAny>(text).is_err_and(|error| error.is_eof());
    if is_cut { ReadError::Truncated } else { error }
}

/// Holds a framework that was read elsewhere to the bounds of JSON files: texts, members, depth.
fn is_within_bounds(package: &Package) -> Result<(), ReadError> {
    let piece = Piece { part: PART, place: "" };
    let text = serde_json::to_string(package).map_err(|error| piece.malformed("", error.to_string()))?;
    piece.value(&text).map(drop)
}
