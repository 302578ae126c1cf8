//! The rescue file: plain JSON in which the rescue page dumps the browser's stores when the program itself is broken.
//!
//! ```text
//! { "format": "qualicycle-rescue", "version": 1,
//!   "dossiers": [ { "id": "…", "entries": [ … ] } ],
//!   "frameworks": [ … ], "manuscripts": [ { "package": … } ], "drafts": { "<dossier>": [ { "round", "indicator", "text" } ] } }
//! ```
//! It is the last copy that a user has, so what cannot be read is left out and said, and the rest is read.

use std::collections::BTreeMap;
use std::rc::Rc;

use serde::Deserialize;
use serde_json::value::RawValue;

use super::archive::{Archive, RescuedNote, has_bearable_size, warnings_about};
use super::error::{LooksLike, ReadError, Warning};
use super::journal::{self, RawList};
use super::json::{self, Piece};
use super::{limits, looks, manifest, package};
use crate::dossier::entry::{DossierId, Entry};
use crate::framework::Package;

/// How messages name the file, which has no parts.
const PART: &str = "rescue file";

/// A journal stands this much deeper in a rescue file than in an archive.
const DEEPER: usize = 4;

#[derive(Deserialize)]
struct Head {
    format: String,
    version: u64,
}

#[derive(Deserialize)]
struct Rescue<'a> {
    #[serde(borrow)]
    dossiers: RawList<'a>,
    #[serde(borrow)]
    frameworks: Option<RawList<'a>>,
    #[serde(borrow)]
    drafts: Option<&'a RawValue>,
}

/// What a rescue file has of a framework that was being written.
#[derive(Deserialize)]
struct Writing<'a> {
    #[serde(borrow)]
    manuscripts: Option<RawList<'a>>,
}

#[derive(Deserialize)]
struct RescuedManuscript {
    package: Package,
}

#[derive(Deserialize)]
struct RescuedDossier<'a> {
    id: DossierId,
    #[serde(borrow)]
    entries: RawList<'a>,
}

/// Reads every dossier of a rescue file.
pub(super) fn read(bytes: &[u8]) -> Result<Vec<Archive>, ReadError> {
    has_bearable_size(bytes, limits::TEXT_BYTES)?;
    if !looks::is_rescue(bytes) {
        return Err(ReadError::NotQualicycle { looks_like: LooksLike::Json });
    }
    let text = json::text(PART, bytes)?;
    json::is_shallow(PART, text, limits::DEPTH + DEEPER)?;
    let head: Head = parse("", text)?;
    if head.format != looks::RESCUE {
        return Err(ReadError::NotQualicycle { looks_like: LooksLike::Json });
    }
    manifest::is_known_version(Some(head.version), Piece { part: PART, place: "" })?;

    let rescue: Rescue<'_> = parse("", text)?;
    let mut drafts = read_drafts(rescue.drafts);
    let (packages, unusable) = read_packages(rescue.frameworks)?;
    let dossiers = rescue.dossiers.within(limits::DOSSIERS)?;
    let numbered = dossiers.into_iter().enumerate();
    let archives = numbered.map(|(index, raw)| {
        let mut archive = read_dossier(&format!("dossier {}", index + 1), raw, &packages)?;
        archive.warnings.extend(unusable.iter().cloned());
        archive.drafts = drafts.remove(&archive.dossier.to_string()).unwrap_or_default();
        Ok(archive)
    });
    archives.collect()
}

/// Reads the frameworks of a rescue file that were being written, sound or not, as far as they can be read.
pub(super) fn read_manuscripts(bytes: &[u8]) -> Vec<Package> {
    let Some(text) = json::text(PART, bytes).ok().filter(|_| looks::is_json_object(bytes)) else { return Vec::new() };
    let list = serde_json::from_str::<Writing<'_>>(text).ok().and_then(|writing| writing.manuscripts);
    let list = list.and_then(|list| list.within(limits::PARTS).ok()).unwrap_or_default();
    let piece = Piece { part: PART, place: "manuscripts" };
    let readable = |raw: &&RawValue| {
        piece.value(raw.get()).ok()?;
        let manuscript: RescuedManuscript = serde_json::from_str(raw.get()).ok()?;
        Some(manuscript.package).filter(|package| package::unbearable(&package.framework).is_none())
    };
    list.iter().filter_map(readable).collect()
}

/// Half-typed notes are a gift: where they cannot be read, the rest of the file still is.
fn read_drafts(drafts: Option<&RawValue>) -> BTreeMap<String, Vec<RescuedNote>> {
    let by_dossier: BTreeMap<String, &RawValue> =
        drafts.and_then(|raw| serde_json::from_str(raw.get()).ok()).unwrap_or_default();
    let readable = |(dossier, raw): (String, &RawValue)| Some((dossier, serde_json::from_str(raw.get()).ok()?));
    by_dossier.into_iter().filter_map(readable).collect()
}

fn parse<'a, T: Deserialize<'a>>(place: &str, text: &'a str) -> Result<T, ReadError> {
    serde_json::from_str(text).map_err(|error| match error.is_eof() {
        true => ReadError::Truncated,
        false => ReadError::malformed(PART, place, error.to_string()),
    })
}

fn read_packages(list: Option<RawList<'_>>) -> Result<(Vec<Package>, Vec<Warning>), ReadError> {
    let list = list.map_or_else(|| Ok(Vec::new()), |list| list.within(limits::PARTS))?;
    let numbered = list.into_iter().enumerate();
    let (mut packages, mut unusable) = (Vec::new(), Vec::new());
    for (index, raw) in numbered {
        match package::read(PART, &format!("framework {}", index + 1), raw.get()) {
            Ok(package) => packages.push(package),
            Err(error) => unusable.push(Warning::UnusableFramework { error: Box::new(error) }),
        }
    }
    package::are_distinct(PART, &packages)?;
    Ok((packages, unusable))
}

fn read_dossier(place: &str, raw: &RawValue, packages: &[Package]) -> Result<Archive, ReadError> {
    let rescued: RescuedDossier<'_> = parse(place, raw.get())?;
    let (entries, unreadable) = read_entries(place, &rescued.entries.within(limits::ENTRIES)?);
    let entries = journal::sound(PART, place, entries)?;

    let used = package::used(&entries);
    let packages: Vec<Package> =
        packages.iter().filter(|package| used.contains(&package.framework.reference())).cloned().collect();
    let dossier = journal::dossier(rescued.id, &entries);
    let mut warnings = warnings_about(&dossier, &packages)?;
    warnings.extend(unreadable);
    let (files, drafts) = Default::default();
    Ok(Archive { manifest: None, dossier: rescued.id, entries, packages, files, drafts, warnings })
}

fn read_entries(place: &str, list: &[&RawValue]) -> (Vec<Rc<Entry>>, Option<Warning>) {
    let mut entries = Vec::new();
    let mut faults = Vec::new();
    for (index, raw) in list.iter().enumerate() {
        match journal::entry(PART, &format!("{place}, entry {}", index + 1), raw) {
            Ok(entry) => entries.push(entry),
            Err(error) => faults.push(error),
        }
    }
    let number = faults.len() as u64;
    let first = faults.into_iter().next();
    (entries, first.map(|first| Warning::UnreadableEntries { number, first: Box::new(first) }))
}
