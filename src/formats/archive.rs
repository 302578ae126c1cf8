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

use super::container::{Container, Packer};
use super::evidence::{self, Files, NoFiles};
use super::manifest::Part;
use super::{journal, json, limits, looks, manifest, package, rescue, results};
use crate::dossier::Dossier;
use crate::dossier::change::Change;
use crate::dossier::entry::{DossierId, Entry, RoundId, Timestamp};
use crate::dossier::side::Side;
use crate::framework::{FrameworkRef, IndicatorId, Package};
use zip::result::ZipResult;

/// The largest file that is worth reading at all, in bytes. Files of other kinds have bounds of their own below it.
pub const LARGEST_FILE: u64 = limits::ARCHIVE_BYTES;

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
    /// The digests of the evidence files that the archive brings, each of them whole and named by an entry.
    #[serde(default)]
    pub files: BTreeSet<Rc<str>>,
    /// Notes that were being typed when a rescue file was made.
    #[serde(default)]
    pub drafts: Vec<RescuedNote>,
    /// What the reader should know.
    pub warnings: Vec<Warning>,
}

impl Archive {
    /// On which side of a review the file was written: the organisation's, for files that say nothing.
    pub fn written_as(&self) -> Side {
        self.manifest.as_ref().map(|manifest| manifest.written_as).unwrap_or_default()
    }
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
    /// How many evidence files are in it.
    pub n_files: usize,
}

/// Writes a dossier without evidence files: see [`write_with`].
pub fn write(dossier: &Dossier, packages: &[Package], at: Timestamp) -> Result<Written, WriteError> {
    write_with(dossier, packages, &[], &mut NoFiles, at)
}

/// Writes a dossier with those of the frameworks that its rounds rest on and those of the evidence files, given by
/// their digests, that entries name. Equal input gives equal bytes.
///
/// A framework or a file that is missing is a warning and no error: a journal without it is worth far more than no file
/// at all. A file that is not what its digest says, or for which there is no room in an archive, counts as missing.
pub fn write_with(
    dossier: &Dossier,
    packages: &[Package],
    wanted: &[Rc<str>],
    files: &mut dyn Files,
    at: Timestamp,
) -> Result<Written, WriteError> {
    write_as(Side::Organisation, dossier, packages, wanted, files, at)
}

/// Writes a dossier on that side of a review: see [`write_with`]. Whoever opens the file is told, and takes from it what
/// that side may enter.
pub fn write_as(
    side: Side,
    dossier: &Dossier,
    packages: &[Package],
    wanted: &[Rc<str>],
    files: &mut dyn Files,
    at: Timestamp,
) -> Result<Written, WriteError> {
    let said = (at, side);
    let used = package::used(dossier.entries());
    let packages: BTreeMap<FrameworkRef, &Package> =
        packages.iter().map(|package| (package.framework.reference(), package)).collect();
    let packages = packages.into_iter().filter(|(reference, _)| used.contains(reference));
    let packages: Vec<Package> = packages.map(|(_, package)| package.clone()).collect();

    let parts = parts(dossier, &packages).map_err(|error| not_packed(&error))?;
    let pack_plain = |compressed| pack_and_read_back(dossier, &parts, Packer::new(0), Vec::new(), compressed, said);
    let (plain, is_compressed) = match pack_plain(true) {
        // Texts that repeat a character thousands of times shrink so much that the reader takes them for a bomb.
        Err(WriteError::NotReadBack { error: ReadError::InflatesTooMuch { .. } }) => (pack_plain(false)?, false),
        result => (result?, true),
    };
    let named = evidence::named(dossier.entries());
    let wanted: BTreeSet<&Rc<str>> = wanted.iter().filter(|sha256| named.contains(*sha256)).collect();
    let (bytes, archive) = match wanted.is_empty() {
        true => plain,
        false => {
            // Files are fetched once and let go of at once, so what is known about the other parts is found out first.
            let (packer, listed) = pack_files(&wanted, files).map_err(|error| not_packed(&error))?;
            pack_and_read_back(dossier, &parts, packer, listed, is_compressed, said)?
        }
    };
    is_same(&archive, dossier, &packages)?;
    Ok(Written { bytes, warnings: archive.warnings, n_files: archive.files.len() })
}

/// All parts but the manifest and the evidence files.
fn parts(dossier: &Dossier, packages: &[Package]) -> serde_json::Result<BTreeMap<Rc<str>, Vec<u8>>> {
    let mut parts = BTreeMap::new();
    parts.insert(journal::NAME.into(), journal::write(dossier.entries())?);
    parts.insert(results::NAME.into(), json::indented(&Results::of(dossier, packages))?);
    for (name, package) in package::named(packages) {
        parts.insert(name, json::indented(package)?);
    }
    Ok(parts)
}

/// Begins an archive with those of the files that are there and whole; tells which they are.
fn pack_files(wanted: &BTreeSet<&Rc<str>>, files: &mut dyn Files) -> ZipResult<(Packer, Vec<Part>)> {
    let (mut packer, mut listed, mut budget) = (Packer::new(0), Vec::new(), limits::EVIDENCE_BYTES);
    for sha256 in wanted.iter().take(limits::EVIDENCE_FILES) {
        let Some(contents) = files.take(sha256) else { continue };
        let part = Part::of(&evidence::part_name(sha256), &contents);
        let is_bearable = part.bytes <= limits::EVIDENCE_FILE_BYTES.min(budget);
        if part.sha256 == **sha256 && is_bearable {
            budget -= part.bytes;
            packer.add_evidence(&part.name, &contents)?;
            listed.push(part);
        }
    }
    Ok((packer, listed))
}

/// Goes on with an archive that has these parts already, and reads the whole of it back.
fn pack_and_read_back(
    dossier: &Dossier,
    parts: &BTreeMap<Rc<str>, Vec<u8>>,
    packer: Packer,
    mut listed: Vec<Part>,
    is_compressed: bool,
    (at, side): (Timestamp, Side),
) -> Result<(Vec<u8>, Archive), WriteError> {
    let files: BTreeSet<Rc<str>> = listed.iter().map(|part| part.sha256.clone()).collect();
    listed.extend(parts.iter().map(|(name, contents)| Part::of(name, contents)));
    let bytes = pack(packer, parts, &Manifest::of(dossier, listed, at, side), is_compressed)?;
    let archive = read(&bytes).map_err(|error| WriteError::NotReadBack { error })?;
    match files.symmetric_difference(&archive.files).next() {
        Some(sha256) => Err(WriteError::Differs { part: evidence::part_name(sha256) }),
        None => Ok((bytes, archive)),
    }
}

fn pack(
    mut packer: Packer,
    parts: &BTreeMap<Rc<str>, Vec<u8>>,
    manifest: &Manifest,
    is_compressed: bool,
) -> Result<Vec<u8>, WriteError> {
    let manifest = json::indented(manifest).map_err(|error| not_packed(&error))?;
    let mut all: BTreeMap<&str, &[u8]> = parts.iter().map(|(name, contents)| (&**name, &contents[..])).collect();
    all.insert(manifest::NAME, &manifest);
    let mut add_all = || all.iter().try_for_each(|(name, contents)| packer.add(name, contents, is_compressed));
    add_all().and_then(|()| packer.finish()).map_err(|error| not_packed(&error))
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

/// Reads an archive: all of it, or nothing. Its evidence files are checked and left where they are.
pub fn read(bytes: &[u8]) -> Result<Archive, ReadError> {
    read_with(bytes, &mut NoFiles)
}

/// Reads an archive and hands over its evidence files one by one. On an error, what was handed over is of no use.
pub fn read_with(bytes: &[u8], files: &mut dyn Files) -> Result<Archive, ReadError> {
    let (manifest, mut container) = open(bytes)?;
    let mut contents = BTreeMap::new();
    let mut warnings = Vec::new();
    for part in manifest.parts.iter().filter(|part| !evidence::is_name(&part.name)) {
        let bytes = take(part, &mut container)?;
        match is_known_part(&part.name) {
            true => drop(contents.insert(part.name.clone(), bytes)),
            false => warnings.push(Warning::UnknownPart { part: part.name.clone() }),
        }
    }
    let files_listed: BTreeSet<&Rc<str>> = manifest.files().map(|part| &part.name).collect();
    warnings.extend(
        container
            .names()
            .filter(|part| !files_listed.contains(part))
            .map(|part| Warning::UnlistedPart { part: part.clone() }),
    );

    let required = |name: &str| contents.get(name).ok_or_else(|| ReadError::MissingPart { part: name.into() });
    let entries = journal::read(required(journal::NAME)?)?;
    let results = Results::read(required(results::NAME)?)?;
    let frameworks = contents.iter().filter(|(name, _)| package::is_name(name));
    let packages: Vec<Package> =
        frameworks.map(|(name, contents)| package::read_part(name, contents)).collect::<Result<_, _>>()?;
    package::are_distinct(manifest::NAME, &packages)?;

    let dossier = journal::dossier(manifest.dossier, &entries);
    warnings.extend(warnings_about(&dossier, &packages)?);
    if !results.are_those_of(Results::of(&dossier, &packages)) {
        warnings.push(Warning::ResultsDiffer);
    }
    // Files last: they are handed over, and by then everything else has been found sound.
    let files = take_files(&manifest, &mut container, &evidence::named(dossier.entries()), files, &mut warnings)?;
    let missing = dossier.files().into_keys().filter(|sha256| !files.contains(sha256)).count();
    if missing > 0 {
        warnings.push(Warning::MissingFiles { number: missing as u64 });
    }
    let drafts = Vec::new();
    Ok(Archive { dossier: manifest.dossier, manifest: Some(manifest), entries, packages, files, drafts, warnings })
}

/// Takes the evidence files of an archive, each of which has to be what the manifest and its own name say. Those that
/// no entry names are left aside.
fn take_files(
    manifest: &Manifest,
    container: &mut Container<'_>,
    named: &BTreeSet<Rc<str>>,
    files: &mut dyn Files,
    warnings: &mut Vec<Warning>,
) -> Result<BTreeSet<Rc<str>>, ReadError> {
    let mut taken = BTreeSet::new();
    for part in manifest.files() {
        let contents = take(part, container)?;
        let sha256 = evidence::verified(&part.name, &part.sha256)?;
        match named.get(sha256) {
            Some(sha256) => {
                files.put(sha256, contents);
                taken.insert(sha256.clone());
            }
            None => warnings.push(Warning::UnknownPart { part: part.name.clone() }),
        }
    }
    Ok(taken)
}

/// Reads the dossiers of a file: one from an archive, any number from a rescue file.
pub fn read_any(bytes: &[u8]) -> Result<Vec<Archive>, ReadError> {
    read_any_with(bytes, &mut NoFiles)
}

/// The same, with the evidence files of an archive: see [`read_with`]. A rescue file has none.
pub fn read_any_with(bytes: &[u8], files: &mut dyn Files) -> Result<Vec<Archive>, ReadError> {
    match looks::is_json_object(bytes) {
        true => rescue::read(bytes),
        false => read_with(bytes, files).map(|archive| vec![archive]),
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
    let (manifest, results, _) = read_results_with(bytes, |_| true)?;
    Ok((manifest, results))
}

/// Reads the results, and of the frameworks those that a sealed round rests on and that are not known.
pub fn read_results_with(
    bytes: &[u8],
    is_known: impl Fn(&FrameworkRef) -> bool,
) -> Result<(Manifest, Results, Vec<Package>), ReadError> {
    let (manifest, mut container) = open(bytes)?;
    let listed = manifest.part(results::NAME).ok_or_else(|| ReadError::MissingPart { part: results::NAME.into() })?;
    let results = Results::read(&take(listed, &mut container)?)?;
    let mut packages = Vec::new();
    let is_missing = |framework: &FrameworkRef| !is_known(framework);
    if results.rounds.iter().any(|round| is_missing(&round.framework)) {
        for part in manifest.parts.iter().filter(|part| package::is_name(&part.name)) {
            let package = package::read_part(&part.name, &take(part, &mut container)?)?;
            let reference = package.framework.reference();
            if is_missing(&reference) && results.rounds.iter().any(|round| round.framework == reference) {
                packages.push(package);
            }
        }
        package::are_distinct(manifest::NAME, &packages)?;
    }
    Ok((manifest, results, packages))
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
fn take(listed: &Part, container: &mut Container<'_>) -> Result<Vec<u8>, ReadError> {
    let contents = container.take(&listed.name)?;
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
