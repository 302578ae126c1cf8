//! The part that says what an archive is and lists its other parts with their digests.

use std::collections::BTreeSet;
use std::rc::Rc;

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::digest::sha256;
use super::error::ReadError;
use super::json::{self, Piece};
use super::{evidence, limits};
use crate::dossier::Dossier;
use crate::dossier::entry::{DossierId, Timestamp};
use crate::dossier::side::Side;

/// The name of the manifest's own part.
pub const NAME: &str = "manifest.json";

/// What a manifest says first.
pub const FORMAT: &str = "qualicycle";

/// The newest version of the format, and the one that is written.
pub const VERSION: u32 = 1;

/// What an archive is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct Manifest {
    /// Always [`FORMAT`].
    pub format: Rc<str>,
    /// The version of the format.
    pub version: u32,
    /// What the archive holds.
    pub kind: Kind,
    /// The dossier.
    pub dossier: DossierId,
    /// The organisation's name, so that one knows whose file it is without reading the journal.
    pub organisation: Rc<str>,
    /// The program that wrote the archive.
    pub created_by: Rc<str>,
    /// When it was written.
    pub exported_at: Timestamp,
    /// On which side of a review its writer worked; the organisation's when nothing is said.
    #[serde(default, skip_serializing_if = "Side::is_organisation")]
    pub written_as: Side,
    /// Every other part.
    pub parts: Vec<Part>,
}

/// What an archive holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Kind {
    /// A dossier with its whole journal.
    Dossier,
}

/// A part of an archive.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct Part {
    /// Its name.
    pub name: Rc<str>,
    /// Its size before compression.
    pub bytes: u64,
    /// SHA-256 over its bytes, 64 hexadecimal digits.
    pub sha256: Rc<str>,
}

impl Manifest {
    /// The manifest of a dossier's archive.
    pub(super) fn of(dossier: &Dossier, parts: Vec<Part>, at: Timestamp, written_as: Side) -> Self {
        Self {
            format: FORMAT.into(),
            version: VERSION,
            kind: Kind::Dossier,
            dossier: dossier.id,
            organisation: dossier.organisation().name.clone(),
            created_by: concat!("Qualicycle ", env!("CARGO_PKG_VERSION")).into(),
            exported_at: at,
            written_as,
            parts,
        }
    }

    /// Reads a manifest. The version comes before everything else, since a newer one may look different.
    pub(super) fn read(contents: &[u8]) -> Result<Self, ReadError> {
        let text = json::text(NAME, contents)?;
        json::is_shallow(NAME, text, limits::DEPTH)?;
        let piece = Piece { part: NAME, place: "" };
        let value = piece.value(text)?;
        if value.get("format").and_then(Value::as_str) != Some(FORMAT) {
            return Err(piece.malformed("format", format!("is not “{FORMAT}”")));
        }
        is_known_version(value.get("version").and_then(Value::as_u64), piece)?;
        if let Some(kind) = value.get("kind").and_then(Value::as_str).filter(|kind| *kind != "dossier") {
            return Err(ReadError::UnknownKind { kind: kind.into() });
        }
        let manifest: Self = piece.typed(text)?;
        manifest.names_parts_once()?;
        Ok(manifest)
    }

    /// The part of that name.
    pub fn part(&self, name: &str) -> Option<&Part> {
        self.parts.iter().find(|part| &*part.name == name)
    }

    /// The evidence files that it lists.
    pub(super) fn files(&self) -> impl Iterator<Item = &Part> {
        self.parts.iter().filter(|part| evidence::is_name(&part.name))
    }

    fn names_parts_once(&self) -> Result<(), ReadError> {
        let mut names = BTreeSet::new();
        let is_once = self.parts.iter().all(|part| names.insert(&part.name));
        if is_once { Ok(()) } else { Err(ReadError::DuplicateName) }
    }
}

impl Part {
    /// A part as the manifest lists it.
    pub(super) fn of(name: &Rc<str>, contents: &[u8]) -> Self {
        Self { name: name.clone(), bytes: contents.len() as u64, sha256: sha256(contents) }
    }

    /// Refuses contents that are not those which the manifest lists.
    pub(super) fn matches(&self, contents: &[u8]) -> Result<(), ReadError> {
        let is_same = self.bytes == contents.len() as u64 && self.sha256 == sha256(contents);
        if is_same { Ok(()) } else { Err(ReadError::WrongDigest { part: self.name.clone() }) }
    }
}

/// Checks the version of an archive or of a rescue file, which share the numbering.
pub(super) fn is_known_version(version: Option<u64>, piece: Piece<'_>) -> Result<(), ReadError> {
    match version {
        Some(found) if found > u64::from(VERSION) => {
            let found = u32::try_from(found).unwrap_or(u32::MAX);
            Err(ReadError::NewerVersion { found, known: VERSION })
        }
        Some(1..) => Ok(()),
        _ => Err(piece.malformed("version", "is not a whole number from 1")),
    }
}
