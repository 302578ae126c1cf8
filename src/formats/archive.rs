//! The `.qualicycle` file: a dossier's whole journal, its results, and every framework it rests on.
//!
//! [`write`] makes one and reads it back before it answers, [`read`] takes a file apart or refuses it whole, and
//! [`read_any`] opens rescue files too.

use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

use serde::{Deserialize, Serialize};

pub use super::error::{LooksLike, ReadError, Warning, WriteError};
pub use super::manifest::Manifest;
pub use super::name::file_name;
pub use super::results::Results;

use super::container::{self, Container};
use super::{journal, json, limits, looks, manifest, package, rescue, results};
use crate::dossier::Dossier;
use crate::dossier::change::Change;
use crate::dossier::entry::{DossierId, Entry, RoundId, Timestamp};
use crate::framework::{FrameworkRef, IndicatorId, Package};

/// The largest file that is worth reading at all, in bytes. Archives have a bound of their own below it.
pub const LARGEST_FILE: u64 = limits::TEXT_BYTES;

/// The ending of the file's name.
pub const EXTENSION: &str = "qualicycle";

/// What a file was found to hold.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct Archive {
    /// The archive's manifest; none when the dossier comes from a rescue file.
    pub manifest: Option<Manifest>,
    /// The dossier.
    pub dossier: DossierId,
    /// Its entries, in the order of their ids.
    pub entries: Vec<Rc<Entry>>,
    /// The frameworks that the file brings, each of them sound.
    pub packages: Vec<Package>,
    /// Notes that were being typed when a rescue file was made.
    #[serde(default)]
    pub drafts: Vec<RescuedNote>,
    /// What the reader should know.
    pub warnings: Vec<Warning>,
}

/// A note that was being typed and was not yet an entry.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct RescuedNote {
    /// The round.
    pub round: RoundId,
    /// The indicator.
    pub indicator: IndicatorId,
    /// The text so far.
    pub text: Rc<str>,
}

/// A file that was written, read back and found equal.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Written {
    /// The file.
    pub bytes: Vec<u8>,
    /// What whoever opens it will be told.
    pub warnings: Vec<Warning>,
}

/// Writes a dossier with those of the frameworks that its rounds rest on. Equal input gives equal bytes.
///
/// A framework that is missing is a warning and no error: a journal without its framework is worth far more than no
/// file at all.
pub fn write(dossier: &Dossier, packages: &[Package], at: Timestamp) -> Result<Written, WriteError> {
    let used = package::used(dossier.entries());
    let packages: BTreeMap<FrameworkRef, &Package> =
        packages.iter().map(|package| (package.framework.reference(), package)).collect();
    let packages = packages.into_iter().filter(|(reference, _)| used.contains(reference));
    let packages: Vec<Package> = packages.map(|(_, package)| package.clone()).collect();

    let parts = parts(dossier, &packages, at).map_err(|error| not_packed(&error))?;
    let (bytes, archive) = match pack_and_read_back(&parts, true) {
        // Texts that repeat a character thousands of times shrink so much that the reader takes them for a bomb.
        Err(WriteError::NotReadBack { error: ReadError::InflatesTooMuch { .. } }) => pack_and_read_back(&parts, false)?,
        result => result?,
    };
    is_same(&archive, dossier, &packages)?;
    Ok(Written { bytes, warnings: archive.warnings })
}

fn parts(dossier: &Dossier, packages: &[Package], at: Timestamp) -> serde_json::Result<BTreeMap<Rc<str>, Vec<u8>>> {
    let mut parts = BTreeMap::new();
    parts.insert(journal::NAME.into(), journal::write(dossier.entries())?);
    parts.insert(results::NAME.into(), json::indented(&Results::of(dossier, packages))?);
    for (name, package) in package::named(packages) {
        parts.insert(name, json::indented(package)?);
    }
    let manifest = json::indented(&Manifest::of(dossier, &parts, at))?;
    parts.insert(manifest::NAME.into(), manifest);
    Ok(parts)
}

fn pack_and_read_back(parts: &BTreeMap<Rc<str>, Vec<u8>>, compressed: bool) -> Result<(Vec<u8>, Archive), WriteError> {
    let bytes = container::pack(parts, compressed).map_err(|error| not_packed(&error))?;
    let archive = read(&bytes).map_err(|error| WriteError::NotReadBack { error })?;
    Ok((bytes, archive))
}

fn not_packed(error: &dyn std::error::Error) -> WriteError {
    WriteError::NotPacked { reason: error.to_string() }
}

fn is_same(archive: &Archive, dossier: &Dossier, packages: &[Package]) -> Result<(), WriteError> {
    let differs = |part: &str| Err(WriteError::Differs { part: part.into() });
    if archive.dossier != dossier.id {
        return differs(manifest::NAME);
    }
    if !archive.entries.iter().eq(dossier.entries()) {
        return differs(journal::NAME);
    }
    if archive.warnings.contains(&Warning::ResultsDiffer) {
        return differs(results::NAME);
    }
    let same = |package: &Package| archive.packages.contains(package);
    match package::named(packages).into_iter().find(|(_, package)| !same(package)) {
        Some((part, _)) => Err(WriteError::Differs { part }),
        None => Ok(()),
    }
}

/// Reads an archive: all of it, or nothing.
pub fn read(bytes: &[u8]) -> Result<Archive, ReadError> {
    let (manifest, mut container) = open(bytes)?;
    let mut contents = BTreeMap::new();
    let mut warnings = Vec::new();
    for part in &manifest.parts {
        let bytes = take(&manifest, &mut container, &part.name)?;
        match is_known_part(&part.name) {
            true => drop(contents.insert(part.name.clone(), bytes)),
            false => warnings.push(Warning::UnknownPart { part: part.name.clone() }),
        }
    }
    warnings.extend(container.names().map(|part| Warning::UnlistedPart { part: part.clone() }));

    let required = |name: &str| contents.get(name).ok_or_else(|| ReadError::MissingPart { part: name.into() });
    let entries = journal::read(required(journal::NAME)?)?;
    let results = Results::read(required(results::NAME)?)?;
    let frameworks = contents.iter().filter(|(name, _)| package::is_name(name));
    let packages: Vec<Package> =
        frameworks.map(|(name, contents)| package::read_part(name, contents)).collect::<Result<_, _>>()?;
    package::are_distinct(manifest::NAME, &packages)?;

    let dossier = journal::dossier(manifest.dossier, &entries);
    warnings.extend(warnings_about(&dossier, &packages)?);
    if results != Results::of(&dossier, &packages) {
        warnings.push(Warning::ResultsDiffer);
    }
    Ok(Archive { dossier: manifest.dossier, manifest: Some(manifest), entries, packages, drafts: Vec::new(), warnings })
}

/// Reads the dossiers of a file: one from an archive, any number from a rescue file.
pub fn read_any(bytes: &[u8]) -> Result<Vec<Archive>, ReadError> {
    match looks::is_json_object(bytes) {
        true => rescue::read(bytes),
        false => read(bytes).map(|archive| vec![archive]),
    }
}

/// The frameworks of a rescue file that were being written. Other files have none.
pub fn read_manuscripts(bytes: &[u8]) -> Vec<Package> {
    match looks::is_rescue(bytes) {
        true => rescue::read_manuscripts(bytes),
        false => Vec::new(),
    }
}

/// Reads the results alone, for whoever compares many files.
pub fn read_results(bytes: &[u8]) -> Result<(Manifest, Results), ReadError> {
    let (manifest, mut container) = open(bytes)?;
    let results = Results::read(&take(&manifest, &mut container, results::NAME)?)?;
    Ok((manifest, results))
}

/// Opens an archive as far as its manifest. Its size is looked at before anything else, and its first bytes decide
/// what it is.
fn open(bytes: &[u8]) -> Result<(Manifest, Container<'_>), ReadError> {
    has_bearable_size(bytes, limits::ARCHIVE_BYTES)?;
    if !bytes.starts_with(looks::ZIP) {
        let is_cut = looks::ZIP.starts_with(bytes);
        let looks_like = looks::looks_like(bytes);
        return Err(if is_cut { ReadError::Truncated } else { ReadError::NotQualicycle { looks_like } });
    }
    let mut container = Container::open(bytes)?;
    let manifest = Manifest::read(&container.take(manifest::NAME)?)?;
    Ok((manifest, container))
}

/// Refuses what is empty or too large to look at.
pub(super) fn has_bearable_size(bytes: &[u8], limit: u64) -> Result<(), ReadError> {
    match bytes.len() as u64 {
        0 => Err(ReadError::Empty),
        bytes if bytes > limit => Err(ReadError::TooLarge { bytes, limit }),
        _ => Ok(()),
    }
}

/// Takes a part that the manifest lists and checks that it is the very one.
fn take(manifest: &Manifest, container: &mut Container<'_>, name: &str) -> Result<Vec<u8>, ReadError> {
    let listed = manifest.part(name).ok_or_else(|| ReadError::MissingPart { part: name.into() })?;
    let contents = container.take(name)?;
    listed.matches(&contents)?;
    Ok(contents)
}

fn is_known_part(name: &str) -> bool {
    name == journal::NAME || name == results::NAME || package::is_name(name)
}

/// What a reader should know about a dossier and the frameworks that came with it.
pub(super) fn warnings_about(dossier: &Dossier, packages: &[Package]) -> Result<Vec<Warning>, ReadError> {
    let mut warnings = Vec::new();
    let unknown = dossier.entries().filter(|entry| matches!(entry.change, Change::Unknown(_))).count();
    if unknown > 0 {
        warnings.push(Warning::UnknownEntries { number: unknown as u64 });
    }
    let known: BTreeSet<_> = packages.iter().map(|package| package.framework.reference()).collect();
    let missing = package::used(dossier.entries()).into_iter().filter(|framework| !known.contains(framework));
    warnings.extend(missing.map(|framework| Warning::MissingFramework { framework }));
    warnings.extend(broken_seals(dossier)?);
    Ok(warnings)
}

fn broken_seals(dossier: &Dossier) -> Result<Vec<Warning>, ReadError> {
    let rounds = dossier.rounds();
    let sealed: Vec<_> = rounds.iter().filter_map(|round| Some((round, round.seal.as_ref()?))).collect();
    if sealed.len() > limits::SEALED_ROUNDS {
        return Err(ReadError::malformed(journal::NAME, "", "more sealed rounds than can be handled"));
    }
    let broken = sealed.into_iter().filter(|(_, seal)| !seal.is_intact());
    Ok(broken.map(|(round, _)| Warning::BrokenSeal { round: round.id, label: round.opening.label.clone() }).collect())
}
