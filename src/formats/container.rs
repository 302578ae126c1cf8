//! The ZIP archive around the parts, with every bound that a hostile file could try to pass.
//!
//! Parts are inflated one by one and counted while they are, so that no declared size is ever believed.

use std::collections::BTreeMap;
use std::io::{Cursor, Read, Write};
use std::rc::Rc;

use zip::read::ZipFileEntry;
use zip::result::{ZipError, ZipResult};
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, System, ZipArchive, ZipWriter};

use super::error::{DIRECTORY, LooksLike, ReadError};
use super::{evidence, limits, looks, media_type};

/// One of these is in every archive of ours, whatever else is missing.
const OURS: [&[u8]; 2] = [b"manifest.json", b"journal.json"];

/// An opened archive whose names have been checked and whose parts have not been read yet.
pub(super) struct Container<'a> {
    archive: ZipArchive<Cursor<&'a [u8]>>,
    parts: BTreeMap<Rc<str>, usize>,
    length: u64,
    budget: u64,
    evidence_budget: u64,
}

impl<'a> Container<'a> {
    /// Opens an archive of ours and checks everything that can be checked before inflating.
    pub(super) fn open(bytes: &'a [u8]) -> Result<Self, ReadError> {
        let archive = directory(bytes)?;
        is_ours(&archive)?;
        let name_of = |raw: &[u8]| safe_name(raw).map(|name| Some(name).filter(|name| &**name != evidence::FOLDER));
        Self::of(archive, bytes.len(), name_of)
    }

    /// Opens a folder that somebody packed: of all that is in it, the files of one ending, by their paths below the
    /// folder that has the file `main` at its top.
    pub(super) fn open_folder(bytes: &'a [u8], main: &str, ending: &str) -> Result<Self, ReadError> {
        let archive = directory(bytes)?;
        let Some(top) = top_of_folder(&archive, main) else {
            return Err(ReadError::NotQualicycle { looks_like: LooksLike::OtherZip });
        };
        let name_of = |raw: &[u8]| match raw.strip_prefix(&*top).filter(|name| name.ends_with(ending.as_bytes())) {
            Some(inside) => safe_path(inside).map(Some),
            // Systems leave files of their own in such folders.
            None => Ok(None),
        };
        Self::of(archive, bytes.len(), name_of)
    }

    /// Checks the names and the sizes of the parts that have a name here.
    fn of(
        archive: ZipArchive<Cursor<&'a [u8]>>,
        length: usize,
        name_of: impl Fn(&[u8]) -> Result<Option<Rc<str>>, ReadError>,
    ) -> Result<Self, ReadError> {
        let n_files = archive.file_names_raw().filter(|name| name.starts_with(evidence::FOLDER.as_bytes())).count();
        are_few(archive.len() - n_files, limits::PARTS)?;
        are_few(n_files, limits::EVIDENCE_FILES)?;
        if archive.has_duplicate_names() {
            return Err(ReadError::DuplicateName);
        }
        let mut parts = BTreeMap::new();
        for index in 0..archive.len() {
            let entry = archive.by_index_data(index).map_err(|_| ReadError::Damaged { part: DIRECTORY.into() })?;
            // A folder has a name and nothing to read, but the name is judged all the same.
            if let Some(name) = name_of(entry.name_raw())? {
                can_be_read(&entry, &name)?;
                parts.insert(name, index);
            }
        }
        let (budget, evidence_budget) = (limits::TEXT_BYTES, limits::EVIDENCE_BYTES);
        Ok(Self { archive, parts, length: length as u64, budget, evidence_budget })
    }

    /// The names of the parts that have not been read yet, in order.
    pub(super) fn names(&self) -> impl Iterator<Item = &Rc<str>> {
        self.parts.keys()
    }

    /// Reads a part, once.
    pub(super) fn take(&mut self, name: &str) -> Result<Vec<u8>, ReadError> {
        let part: Rc<str> = name.into();
        let Some(index) = self.parts.remove(name) else { return Err(ReadError::MissingPart { part }) };
        let inflated = if evidence::is_name(name) { self.inflate_evidence(index) } else { self.inflate(index) };
        match inflated {
            Ok(Some(contents)) => Ok(contents),
            Ok(None) => Err(ReadError::InflatesTooMuch { part }),
            Err(_) => Err(ReadError::Damaged { part }),
        }
    }

    /// Inflates a part; none when it becomes larger than allowed.
    fn inflate(&mut self, index: usize) -> ZipResult<Option<Vec<u8>>> {
        let compressed = self.archive.by_index(index)?.compressed_size().min(self.length);
        let expected = compressed.saturating_mul(limits::INFLATION);
        let contents = self.inflate_to(index, expected.max(limits::INFLATED_FREELY).min(self.budget))?;
        self.budget =
            self.budget.saturating_sub(contents.as_ref().map_or(self.budget, |contents| contents.len() as u64));
        Ok(contents)
    }

    /// Evidence files are of any kind and shrink as they will; what bounds them is the size of one and of all.
    fn inflate_evidence(&mut self, index: usize) -> ZipResult<Option<Vec<u8>>> {
        let contents = self.inflate_to(index, limits::EVIDENCE_FILE_BYTES.min(self.evidence_budget))?;
        let spent = contents.as_ref().map_or(self.evidence_budget, |contents| contents.len() as u64);
        self.evidence_budget = self.evidence_budget.saturating_sub(spent);
        Ok(contents)
    }

    fn inflate_to(&mut self, index: usize, allowed: u64) -> ZipResult<Option<Vec<u8>>> {
        let reader = self.archive.by_index(index)?;
        // No declared size is believed, but one that is bearable saves copying while the contents grow.
        let expected = reader.size().min(allowed);
        let mut contents = Vec::with_capacity(usize::try_from(expected).unwrap_or_default());
        // One byte more than allowed tells a part that ends there from one that goes on. The library compares the
        // checksum when it comes to the end.
        reader.take(allowed + 1).read_to_end(&mut contents).map_err(ZipError::Io)?;
        Ok((contents.len() as u64 <= allowed).then_some(contents))
    }
}

fn are_few(found: usize, limit: usize) -> Result<(), ReadError> {
    match found > limit {
        true => Err(ReadError::TooManyParts { found: found as u64, limit: limit as u64 }),
        false => Ok(()),
    }
}

/// Whether an archive holds a folder that has the file `main` at its top, and is no archive of ours.
pub(super) fn is_folder_with(bytes: &[u8], main: &str) -> bool {
    directory(bytes).is_ok_and(|archive| is_ours(&archive).is_err() && top_of_folder(&archive, main).is_some())
}

/// The archive's own list of parts.
pub(super) fn directory(bytes: &[u8]) -> Result<ZipArchive<Cursor<&[u8]>>, ReadError> {
    ZipArchive::new(Cursor::new(bytes)).map_err(|_| match is_cut(bytes) {
        true => ReadError::Truncated,
        false => ReadError::Damaged { part: DIRECTORY.into() },
    })
}

/// What stands before the names of a packed folder's files: nothing, or the folder's own name.
fn top_of_folder(archive: &ZipArchive<Cursor<&[u8]>>, main: &str) -> Option<Vec<u8>> {
    let tops = archive.file_names_raw().filter_map(|name| name.strip_suffix(main.as_bytes()));
    let is_top = |top: &&[u8]| top.iter().filter(|c| **c == b'/').count() == usize::from(!top.is_empty());
    let mut tops: Vec<&[u8]> = tops.filter(|top| is_top(top) && (top.is_empty() || top.ends_with(b"/"))).collect();
    tops.sort_by_key(|top| top.len());
    tops.first().map(|top| top.to_vec())
}

/// Tells other people's archives from ours before their names are judged: office files have folders.
pub(super) fn is_ours(archive: &ZipArchive<Cursor<&[u8]>>) -> Result<(), ReadError> {
    if archive.file_names_raw().any(|name| OURS.contains(&name)) {
        return Ok(());
    }
    let is_office = archive.file_names_raw().any(looks::is_office_part);
    let looks_like = if is_office { LooksLike::Office } else { LooksLike::OtherZip };
    Err(ReadError::NotQualicycle { looks_like })
}

/// Names are flat and plain, so that unpacking an archive by hand cannot write anywhere else either.
fn safe_name(raw: &[u8]) -> Result<Rc<str>, ReadError> {
    let plain = |c: &u8| c.is_ascii_lowercase() || c.is_ascii_digit() || matches!(c, b'.' | b'_' | b'-');
    let is_flat = |name: &[u8]| {
        let begins_well = name.first().is_some_and(|c| c.is_ascii_alphanumeric());
        begins_well && name.len() <= 100 && name.iter().all(plain) && !name.windows(2).any(|pair| pair == b"..")
    };
    let inside = raw.strip_prefix(evidence::FOLDER.as_bytes());
    let name = String::from_utf8_lossy(raw);
    match inside.map_or_else(|| is_flat(raw), |inside| inside.is_empty() || is_flat(inside)) {
        true => Ok(name.into()),
        false => Err(ReadError::UnsafeName { name: name.chars().take(100).collect::<String>().into() }),
    }
}

/// A path of plain names, at most four deep. Nothing is ever written there.
fn safe_path(raw: &[u8]) -> Result<Rc<str>, ReadError> {
    let plain = |c: &u8| c.is_ascii_alphanumeric() || matches!(c, b'.' | b'_' | b'-');
    let is_plain = |name: &[u8]| !name.is_empty() && name.len() <= 100 && name[0] != b'.' && name.iter().all(plain);
    let names: Vec<&[u8]> = raw.split(|c| *c == b'/').collect();
    let path = String::from_utf8_lossy(raw);
    match names.len() <= 4 && names.iter().all(|name| is_plain(name)) {
        true => Ok(path.into()),
        false => Err(ReadError::UnsafeName { name: path.chars().take(100).collect::<String>().into() }),
    }
}

pub(super) fn can_be_read(entry: &ZipFileEntry<'_>, name: &Rc<str>) -> Result<(), ReadError> {
    if entry.encrypted() {
        return Err(ReadError::Encrypted { part: name.clone() });
    }
    if entry.is_symlink() || !matches!(entry.compression(), CompressionMethod::Stored | CompressionMethod::Deflated) {
        return Err(ReadError::UnsupportedMethod { part: name.clone() });
    }
    Ok(())
}

/// Whether the record that ends every ZIP archive is missing or incomplete.
fn is_cut(bytes: &[u8]) -> bool {
    const LENGTH: usize = 22;
    let tail = &bytes[bytes.len().saturating_sub(LENGTH + usize::from(u16::MAX))..];
    let Some(start) = tail.windows(4).rposition(|window| window == b"PK\x05\x06") else { return true };
    let Some(&[low, high]) = tail.get(start + LENGTH - 2..start + LENGTH) else { return true };
    tail.len() < start + LENGTH + usize::from(u16::from_le_bytes([low, high]))
}

/// Packs parts into an archive.
pub(super) fn pack(parts: &BTreeMap<Rc<str>, Vec<u8>>, compressed: bool) -> ZipResult<Vec<u8>> {
    let mut packer = Packer::new(0);
    for (name, contents) in parts {
        packer.add(name, contents, compressed)?;
    }
    packer.finish()
}

/// Packs parts one by one into an archive whose bytes depend on the parts alone: there are no dates. Whoever adds them
/// does so in the order of their names.
pub(super) struct Packer(ZipWriter<Cursor<Vec<u8>>>);

impl Packer {
    /// An archive in the making, which will have about so many bytes.
    pub(super) fn new(expected: usize) -> Self {
        Self(ZipWriter::new(Cursor::new(Vec::with_capacity(expected))))
    }

    /// Adds a part.
    pub(super) fn add(&mut self, name: &str, contents: &[u8], compressed: bool) -> ZipResult<()> {
        let method = if compressed { CompressionMethod::Deflated } else { CompressionMethod::Stored };
        let options = SimpleFileOptions::default()
            .compression_method(method)
            .last_modified_time(DateTime::DEFAULT)
            .system(System::Unix)
            .unix_permissions(0o644);
        self.0.start_file(name, options)?;
        Ok(self.0.write_all(contents)?)
    }

    /// Adds an evidence file; one that is compressed already is stored as it is.
    pub(super) fn add_evidence(&mut self, name: &str, contents: &[u8]) -> ZipResult<()> {
        self.add(name, contents, !media_type::is_compressed(media_type::of(contents)))
    }

    /// The archive.
    pub(super) fn finish(self) -> ZipResult<Vec<u8>> {
        Ok(self.0.finish()?.into_inner())
    }
}
