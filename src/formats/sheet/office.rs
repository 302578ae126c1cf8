//! The ZIP archive that XLSX and ODS files are: what kind it is, and that its parts are bearable before anyone reads
//! them. No declared size is believed.

use std::io::{BufReader, Cursor, Read};

use quick_xml::Reader;
use quick_xml::events::Event;
use zip::ZipArchive;
use zip::read::ZipFile;

use super::error::{Foreign, SheetError};
use crate::formats::{limits, looks};

/// What marks an ODS file, at the start of its part `mimetype`.
const ODS: &[u8] = b"application/vnd.oasis.opendocument.spreadsheet";

/// Parts that only dossiers of this program have together.
const OURS: [&str; 2] = ["manifest.json", "journal.json"];

/// The part of an XLSX file that lists its texts.
const STRINGS: &str = "sharedstrings.xml";

/// Parts of which the reader keeps far more than there are bytes, and how long they may be.
const EXPENSIVE: [(&str, u64); 2] = [(STRINGS, 128 * 1024 * 1024), ("styles.xml", 8 * 1024 * 1024)];

/// The archive of a spreadsheet, of which parts are inflated one by one and counted while they are.
pub(super) struct Office<'a> {
    archive: ZipArchive<Cursor<&'a [u8]>>,
    /// The names of the parts as they are compared: small letters and forward slashes. Some programs write neither.
    names: Vec<String>,
    budget: u64,
}

/// The kinds of spreadsheet that are read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    Xlsx,
    Ods,
}

impl<'a> Office<'a> {
    pub(super) fn open(bytes: &'a [u8]) -> Result<Self, SheetError> {
        let mut archive = ZipArchive::new(Cursor::new(bytes)).map_err(|error| SheetError::damaged("", error))?;
        if archive.len() > limits::SHEET_PARTS {
            return Err(SheetError::InflatesTooMuch { part: "".into() });
        }
        let mut names = Vec::new();
        for index in 0..archive.len() {
            let part = archive.by_index_raw(index).map_err(|error| SheetError::damaged("", error))?;
            if part.encrypted() {
                return Err(SheetError::Encrypted);
            }
            names.push(String::from_utf8_lossy(part.name_raw()).to_lowercase().replace('\\', "/"));
        }
        Ok(Self { archive, names, budget: limits::SHEET_INFLATED })
    }

    /// What the archive holds.
    pub(super) fn kind(&mut self) -> Result<Kind, SheetError> {
        let foreign = |looks_like| Err(SheetError::NotASheet { looks_like });
        if self.has("mimetype") && self.part("mimetype")?.starts_with(ODS) {
            return Ok(Kind::Ods);
        }
        let ends_in = |ending: &str| self.names.iter().any(|name| name.ends_with(ending));
        match () {
            () if OURS.iter().all(|name| self.has(name)) => foreign(Foreign::Qualicycle),
            () if ends_in("workbook.bin") => foreign(Foreign::BinaryExcel),
            () if ends_in("workbook.xml") => Ok(Kind::Xlsx),
            () if self.names.iter().any(|name| looks::is_office_part(name.as_bytes())) => foreign(Foreign::Office),
            // Its own comparison is of small letters.
            () if self.has("[content_types].xml") => foreign(Foreign::Office),
            () => foreign(Foreign::Zip),
        }
    }

    /// Whether there is a part of that name.
    pub(super) fn has(&self, name: &str) -> bool {
        self.names.iter().any(|known| known == name)
    }

    /// The contents of a part.
    pub(super) fn part(&mut self, name: &str) -> Result<Vec<u8>, SheetError> {
        let Some(index) = self.names.iter().position(|known| known == name) else {
            return Err(SheetError::damaged(name, "the part is missing"));
        };
        let mut contents = Vec::new();
        self.inflate(index, &mut |piece| contents.extend_from_slice(piece))?;
        Ok(contents)
    }

    /// Inflates every part that a reader of XLSX could ask for, and keeps nothing: what comes through this is neither
    /// a bomb nor damaged, so that the reader meets no surprise of that kind. Returns the length of the longest part.
    pub(super) fn check_xlsx(&mut self) -> Result<u64, SheetError> {
        let mut longest = 0;
        for index in 0..self.archive.len() {
            let name = &self.names[index];
            if !name.ends_with(".xml") && !name.ends_with(".rels") {
                continue;
            }
            let limit =
                EXPENSIVE.iter().find(|(ending, _)| name.ends_with(ending)).map_or(u64::MAX, |(_, limit)| *limit);
            let is_strings = name.ends_with(STRINGS);
            let length = self.inflate(index, &mut |_| {})?;
            if length > limit {
                return Err(SheetError::InflatesTooMuch { part: self.names[index].as_str().into() });
            }
            if is_strings && self.stated_strings(index)? > length {
                return Err(SheetError::damaged(&self.names[index], "it states more texts than it can hold"));
            }
            longest = longest.max(length);
        }
        Ok(longest)
    }

    /// How many texts the list of texts says that it has. The reader makes room for as many before it looks.
    fn stated_strings(&mut self, index: usize) -> Result<u64, SheetError> {
        let name = self.names[index].clone();
        let damaged = |error: &dyn std::fmt::Display| SheetError::damaged(&name, error);
        let part = self.archive.by_index(index).map_err(|error| damaged(&error))?;
        let mut reader = Reader::from_reader(BufReader::new(part));
        let mut buffer = Vec::new();
        loop {
            buffer.clear();
            match reader.read_event_into(&mut buffer).map_err(|error| damaged(&error))? {
                Event::Start(start) | Event::Empty(start) if start.local_name().as_ref() == "sst" => {
                    let stated = start.try_get_attribute("uniqueCount").map_err(|error| damaged(&error))?;
                    return Ok(stated.map_or(0, |stated| stated.value.trim().parse().unwrap_or(0)));
                }
                Event::Eof => return Ok(0),
                _ => {}
            }
        }
    }

    /// Inflates a part piece by piece, and returns its length.
    fn inflate(&mut self, index: usize, take: &mut dyn FnMut(&[u8])) -> Result<u64, SheetError> {
        let name = &self.names[index];
        let damaged = |error: &dyn std::fmt::Display| SheetError::damaged(name, error);
        let mut part: ZipFile<'_, _> = self.archive.by_index(index).map_err(|error| damaged(&error))?;
        let mut piece = vec![0; 64 * 1024];
        let mut length = 0;
        loop {
            // The checksum is compared when the part comes to its end.
            let n = part.read(&mut piece).map_err(|error| damaged(&error))?;
            if n == 0 {
                return Ok(length);
            }
            length += n as u64;
            let too_much = || SheetError::InflatesTooMuch { part: name.as_str().into() };
            self.budget = self.budget.checked_sub(n as u64).ok_or_else(too_much)?;
            take(&piece[..n]);
        }
    }
}
