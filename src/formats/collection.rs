//! The file of a collection: its journal, the rows that were read into it, and the frameworks that they rest on. Whoever
//! opens one that they have already gets the union of both.
//!
//! It is a ZIP archive with a manifest, as a dossier's is, of another kind: `docs/file-format.md` describes both.

use std::collections::BTreeMap;
use std::rc::Rc;

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::container::{self, Container};
use super::error::{ReadError, WriteError};
use super::json::{self, Piece};
use super::manifest::{self, FORMAT, Part, VERSION};
use super::{archive, journal, limits, looks, package, piece};
use crate::compare::desk::{CollectionId, DeskEntry};
use crate::compare::news::Seen;
use crate::compare::table::Unfit;
use crate::compare::{Collection, Frame, Table};
use crate::dossier::entry::Timestamp;
use crate::framework::{FrameworkRef, Package};

/// The ending of the file's name.
pub const EXTENSION: &str = "qualicycle-collection";

/// The media type under which it is saved.
pub const MEDIA_TYPE: &str = "application/vnd.qualicycle-collection+zip";

/// How many rows a part holds: what a strict reader takes in one go.
const PART_ROWS: usize = 2_000;

/// What the file of a collection is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct CollectionManifest {
    /// Always [`FORMAT`].
    pub format: Rc<str>,
    /// The version of the format.
    pub version: u32,
    /// What the archive holds.
    pub kind: Kind,
    /// The collection.
    pub collection: CollectionId,
    /// What people call it.
    pub name: Rc<str>,
    /// The program that wrote it.
    pub created_by: Rc<str>,
    /// When it was written.
    pub exported_at: Timestamp,
    /// Every other part.
    pub parts: Vec<Part>,
}

/// What such an archive holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Kind {
    /// A collection.
    Collection,
}

/// What the file of a collection holds.
#[derive(Clone, Debug, PartialEq)]
pub struct CollectionFile {
    /// The collection.
    pub id: CollectionId,
    /// What people decided, in the order of the entries' ids.
    pub entries: Vec<Rc<DeskEntry>>,
    /// The frameworks of the rows, with their words.
    pub packages: Vec<Package>,
    /// The rows.
    pub pieces: Vec<(FrameworkRef, Table)>,
}

impl CollectionFile {
    /// What a collection's file holds. Of the frameworks, those go in that rows rest on.
    pub fn of(collection: &Collection, packages: &[Package]) -> CollectionFile {
        let used = |package: &&Package| collection.sheet(&package.framework.reference()).is_some();
        let sheets = collection.frameworks().filter_map(|framework| Some((framework, collection.sheet(framework)?)));
        CollectionFile {
            id: collection.id,
            entries: collection.journal().entries().cloned().collect(),
            packages: packages.iter().filter(used).cloned().collect(),
            pieces: sheets.map(|(framework, sheet)| (framework.clone(), sheet.table.clone())).collect(),
        }
    }

    /// Takes everything into a collection that is not there yet.
    pub fn unite_into(&self, collection: &mut Collection) -> Result<(), Unfit> {
        for entry in &self.entries {
            collection.insert(entry.clone());
        }
        let frames = frames(&self.packages);
        let mut seen = Seen::of(collection);
        for (framework, piece) in &self.pieces {
            let Some(frame) = frames.get(framework) else { return Err(Unfit::OtherFramework(framework.clone())) };
            collection.read(frame, &seen.news(piece))?;
        }
        Ok(())
    }
}

fn frames(packages: &[Package]) -> BTreeMap<FrameworkRef, Rc<Frame>> {
    packages.iter().map(|it| (it.framework.reference(), Rc::new(Frame::of(&it.framework)))).collect()
}

/// Writes a collection and reads it back. Equal input gives equal bytes.
///
/// # Errors
/// When it cannot be packed, when rows rest on a framework that is not given, or when what the reader finds is not what
/// was written.
pub fn write(file: &CollectionFile, at: Timestamp) -> Result<Vec<u8>, WriteError> {
    let mut parts: BTreeMap<Rc<str>, Vec<u8>> = BTreeMap::new();
    parts.insert(journal::NAME.into(), journal::write(file.entries.iter()).map_err(|error| not_packed(&error))?);
    for (name, package) in package::named(&file.packages) {
        parts.insert(name, json::indented(package).map_err(|error| not_packed(&error))?);
    }
    for (number, (framework, table)) in in_parts(&file.pieces)?.iter().enumerate() {
        parts.insert(rows_name(number), piece::write(framework, table));
    }
    let listed = parts.iter().map(|(name, contents)| Part::of(name, contents)).collect();
    let manifest = CollectionManifest {
        format: FORMAT.into(),
        version: VERSION,
        kind: Kind::Collection,
        collection: file.id,
        name: name_of(file),
        created_by: concat!("Qualicycle ", env!("CARGO_PKG_VERSION")).into(),
        exported_at: at,
        parts: listed,
    };
    let mut all = parts.clone();
    all.insert(manifest::NAME.into(), json::indented(&manifest).map_err(|error| not_packed(&error))?);
    let packed = |compressed| {
        let bytes = container::pack(&all, compressed).map_err(|error| not_packed(&error))?;
        let again = read(&bytes).map_err(|error| WriteError::NotReadBack { error })?;
        Ok::<_, WriteError>((bytes, again))
    };
    let (bytes, again) = match packed(true) {
        // Columns in which all is the same shrink so much that the reader takes them for a bomb.
        Err(WriteError::NotReadBack { error: ReadError::InflatesTooMuch { .. } }) => packed(false)?,
        result => result?,
    };
    is_same(file, &again, &parts)?;
    Ok(bytes)
}

/// Pieces of one framework put together, and cut where a part is full.
fn in_parts(pieces: &[(FrameworkRef, Table)]) -> Result<Vec<(FrameworkRef, Table)>, WriteError> {
    let mut open: BTreeMap<&FrameworkRef, Table> = BTreeMap::new();
    let mut parts = Vec::new();
    for (framework, table) in pieces {
        let rows: Vec<usize> = (0..table.n_rows()).collect();
        for rows in rows.chunks(PART_ROWS) {
            let piece = table.select(rows);
            let filled = open.get(framework).map_or(0, Table::n_rows);
            if filled + piece.n_rows() > PART_ROWS {
                parts.extend(open.remove(framework).map(|full| (framework.clone(), full)));
            }
            match open.get_mut(framework) {
                Some(table) => {
                    table.append(&piece).map_err(|_| WriteError::Differs { part: framework.to_string().into() })?;
                }
                None => drop(open.insert(framework, piece)),
            }
        }
    }
    parts.extend(open.into_iter().map(|(framework, table)| (framework.clone(), table)));
    Ok(parts)
}

fn rows_name(number: usize) -> Rc<str> {
    format!("rows-{number:04}.bin").into()
}

fn is_rows(name: &str) -> bool {
    name.starts_with("rows-") && name.ends_with(".bin")
}

fn is_same(
    file: &CollectionFile,
    again: &CollectionFile,
    parts: &BTreeMap<Rc<str>, Vec<u8>>,
) -> Result<(), WriteError> {
    let differs = |part: &str| Err(WriteError::Differs { part: part.into() });
    if again.id != file.id {
        return differs(manifest::NAME);
    }
    let by_id = |entries: &[Rc<DeskEntry>]| entries.iter().map(|it| (it.id, it.clone())).collect::<BTreeMap<_, _>>();
    if by_id(&file.entries) != by_id(&again.entries) {
        return differs(journal::NAME);
    }
    if let Some(package) = file.packages.iter().find(|package| !again.packages.contains(package)) {
        return differs(&package.framework.reference().to_string());
    }
    for (number, (framework, table)) in again.pieces.iter().enumerate() {
        let name = rows_name(number);
        if parts.get(&name) != Some(&piece::write(framework, table)) {
            return differs(&name);
        }
    }
    Ok(())
}

/// What the collection is called, by its own journal.
fn name_of(file: &CollectionFile) -> Rc<str> {
    let mut collection = Collection::new(file.id);
    for entry in &file.entries {
        collection.insert(entry.clone());
    }
    collection.name()
}

fn not_packed(error: &dyn std::error::Error) -> WriteError {
    WriteError::NotPacked { reason: error.to_string() }
}

/// Whether a file says that it is a collection, so that it is opened as one.
pub fn is_one(bytes: &[u8]) -> bool {
    let kind = || {
        let contents = open(bytes).ok()?.take(manifest::NAME).ok()?;
        Some(serde_json::from_slice::<Value>(&contents).ok()?.get("kind")?.as_str()? == "collection")
    };
    bytes.starts_with(looks::ZIP) && kind().unwrap_or(false)
}

fn open(bytes: &[u8]) -> Result<Container<'_>, ReadError> {
    archive::has_bearable_size(bytes, limits::ARCHIVE_BYTES)?;
    match bytes.starts_with(looks::ZIP) {
        true => Ok(Container::open(bytes)?.with_budget(limits::COLLECTION_INFLATED)),
        false if looks::ZIP.starts_with(bytes) => Err(ReadError::Truncated),
        false => Err(ReadError::NotQualicycle { looks_like: looks::looks_like(bytes) }),
    }
}

/// Reads the file of a collection: all of it, or nothing. Scores are computed anew.
///
/// # Errors
/// When it is no collection, when a part is missing, damaged or not the one that the manifest lists, and when rows do
/// not fit the framework that the file brings for them.
pub fn read(bytes: &[u8]) -> Result<CollectionFile, ReadError> {
    let mut container = open(bytes)?;
    let manifest = manifest_of(&container.take(manifest::NAME)?)?;
    let (mut journal, mut packages, mut rows) = (None, Vec::new(), Vec::new());
    for part in &manifest.parts {
        let contents = container.take(&part.name)?;
        part.matches(&contents)?;
        match &*part.name {
            journal::NAME => journal = Some(contents),
            name if package::is_name(name) => packages.push(package::read_part(name, &contents)?),
            name if is_rows(name) => rows.push(contents),
            // A part that a newer program added: what is known here does not rest on it.
            _ => {}
        }
    }
    package::are_distinct(manifest::NAME, &packages)?;
    let frames = frames(&packages);
    let frame = |framework: &FrameworkRef| frames.get(framework).cloned();
    let journal = journal.ok_or_else(|| ReadError::MissingPart { part: journal::NAME.into() })?;
    Ok(CollectionFile {
        id: manifest.collection,
        entries: entries(&journal)?,
        pieces: rows.iter().map(|rows| piece::read_strictly(rows, frame)).collect::<Result<_, _>>()?,
        packages,
    })
}

fn manifest_of(contents: &[u8]) -> Result<CollectionManifest, ReadError> {
    let text = json::text(manifest::NAME, contents)?;
    json::is_shallow(manifest::NAME, text, limits::DEPTH)?;
    let piece = Piece { part: manifest::NAME, place: "" };
    let value = piece.value(text)?;
    if value.get("format").and_then(Value::as_str) != Some(FORMAT) {
        return Err(piece.malformed("format", format!("is not “{FORMAT}”")));
    }
    manifest::is_known_version(value.get("version").and_then(Value::as_u64), piece)?;
    if let Some(kind) = value.get("kind").and_then(Value::as_str).filter(|kind| *kind != "collection") {
        let kind: String = kind.chars().take(limits::KIND_CHARS).collect();
        return Err(ReadError::UnknownKind { kind: kind.into() });
    }
    piece.typed(text)
}

fn entries(contents: &[u8]) -> Result<Vec<Rc<DeskEntry>>, ReadError> {
    let text = json::text(journal::NAME, contents)?;
    json::is_shallow(journal::NAME, text, limits::DEPTH)?;
    let list: journal::RawList<'_> =
        serde_json::from_str(text).map_err(|error| ReadError::malformed(journal::NAME, "", error.to_string()))?;
    let entry = |(index, raw): (usize, &&serde_json::value::RawValue)| {
        let place = format!("entry {}", index + 1);
        let piece = Piece { part: journal::NAME, place: &place };
        let value = piece.value(raw.get())?;
        let entry: DeskEntry = piece.typed(raw.get())?;
        piece.is_kept(&value, &entry)?;
        match entry.clock {
            0 => Err(piece.malformed("clock", "clocks count from 1")),
            _ => Ok(Rc::new(entry)),
        }
    };
    let raw = list.within(limits::ENTRIES)?;
    let entries = raw.iter().enumerate().map(entry).collect::<Result<_, _>>()?;
    journal::sound(journal::NAME, "", entries)
}
