//! What the app asks of the worker and what the worker answers. Files travel beside the message as plain bytes.

use std::rc::Rc;

use serde::{Deserialize, Serialize};

use super::archive::{self, Archive, Written};
use super::book::{self, Book, BookForm};
use super::error::{ReadError, Warning, WriteError};
use super::evidence::{Files, NoFiles};
use super::framework_file::{self, Form};
use super::intake::{Batch, Intake, Refused, Taken};
use super::keyring::{self, Keyring, KeyringError};
use super::limits;
use super::page::{self, Embedded};
use super::piece;
use super::responses::{self, ResponsesError};
use super::sheet::{self, Mapping, Options, Preview, Remark, SheetError, Sketch};
use super::signature::{self, SignedRecord, curve, key};
use super::slip::{self, AnswerFile, SlipError};
use crate::dossier::Dossier;
use crate::dossier::entry::{DossierId, Entry, Timestamp};
use crate::dossier::panel::{PanelId, Questionnaire};
use crate::dossier::side::Side;
use crate::dossier::signature::{Checked, SignatureId};
use crate::framework::{Framework, FrameworkRef, Package};

/// Something to do for the worker.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Request {
    /// Write a dossier to an archive. Its evidence files travel beside the request, and nothing else does.
    WriteArchive {
        /// The dossier.
        dossier: DossierId,
        /// Its entries, in any order.
        entries: Vec<Rc<Entry>>,
        /// The frameworks of its rounds, with all their words.
        packages: Vec<Package>,
        /// The digests of the evidence files that go into it.
        #[serde(default)]
        files: Vec<Rc<str>>,
        /// The time of the export.
        at: Timestamp,
        /// On which side of a review it is written.
        #[serde(default)]
        side: Side,
    },
    /// Read a file, whose bytes travel beside the request: dossiers or a framework. The evidence files that it brings
    /// travel beside the answer.
    ReadFile {
        /// Its name, which comes back with the answer and decides nothing.
        name: Rc<str>,
    },
    /// Read a spreadsheet, whose bytes travel beside the request, and show what is in it.
    ReadSheet {
        /// Its name, which comes back with the answer.
        name: Rc<str>,
    },
    /// Make a framework of a table of a spreadsheet, whose bytes travel beside the request again.
    PlantSheet {
        /// Its name.
        name: Rc<str>,
        /// Which of its tables, counted from 0 in the order of the previews.
        table: u32,
        /// What its columns are for.
        mapping: Mapping,
        /// What the table does not say; none when only the tree is to be looked at.
        options: Option<Options>,
    },
    /// Look at a table, whose bytes travel beside the request, as responses to a panel.
    ReadResponses {
        /// The file's name.
        name: Rc<str>,
        /// Which of its tables, counted from 0.
        table: u32,
        /// The panel.
        panel: PanelId,
        /// What was asked.
        questionnaire: Rc<Questionnaire>,
        /// What its columns are for; none to have that guessed.
        mapping: Option<responses::Mapping>,
    },
    /// Write a framework to a file of its own. No bytes travel beside it.
    WriteFramework {
        /// The framework, sound or not.
        package: Package,
        /// Which kind of file.
        form: Form,
    },
    /// Write tables or days for another program. No bytes travel beside it.
    WriteBook {
        /// What stands in it.
        book: Rc<Book>,
        /// Which kind of file.
        form: BookForm,
    },
    /// Write a paper as an HTML document, with its dossier in it where that is wanted. No bytes travel beside it.
    WritePage {
        /// The document.
        html: Rc<str>,
        /// What travels in it.
        embed: Option<Embedded>,
    },
    /// Verify the signatures on some records. No bytes travel beside it.
    Verify {
        /// The records with their signatures.
        records: Vec<SignedRecord>,
    },
    /// Tell the public key of a seed, whose 32 bytes travel beside the request.
    NameKey,
    /// Sign, for browsers that do not know Ed25519. The 32 bytes of the seed travel beside the request and after them
    /// the 64 bytes to sign; the 64 bytes of the signature travel beside the answer.
    Sign,
    /// Read a file that has to be a framework's, whose bytes travel beside the request.
    ReadFramework {
        /// Its name, which comes back with the answer and decides nothing.
        name: Rc<str>,
    },
    /// Read the results of many files for a collection. Their bytes travel beside the request, where evidence files do,
    /// under their places in the list: `0`, `1`, …
    ReadOrganisations {
        /// Their names.
        names: Vec<Rc<str>>,
        /// The framework editions that are known: those need not be read from the files. Words are not needed.
        known: Vec<Rc<Framework>>,
    },
}

/// A piece of a table among the bytes beside an answer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct PieceRef {
    /// What its rows were assessed against.
    pub framework: FrameworkRef,
    /// How many rows it has.
    pub n_rows: u32,
    /// How many bytes it has; pieces follow each other.
    pub bytes: u32,
}

/// How much of something is done.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct Progress {
    /// How much is done, in units that only the total explains.
    pub done: u64,
    /// How much there is to do, as far as is known.
    pub total: u64,
}

/// What the worker answers.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Response {
    /// The file is written and was read back; its bytes travel beside the answer.
    Written {
        /// What whoever opens it will be told.
        warnings: Vec<Warning>,
        /// How many evidence files are in it; of those that were asked for, the others were not there.
        #[serde(default)]
        n_files: usize,
    },
    /// The file was not written.
    NotWritten {
        /// Why.
        error: WriteError,
    },
    /// The file was read.
    Read {
        /// Its name.
        name: Rc<str>,
        /// The dossiers in it.
        archives: Vec<Archive>,
        /// The frameworks in it that were being written.
        manuscripts: Vec<Package>,
    },
    /// The file is a framework's.
    FrameworkRead {
        /// Its name.
        name: Rc<str>,
        /// The framework, sound or not.
        package: Package,
    },
    /// The file says that it holds answers to a panel, or a questionnaire.
    AnswersRead {
        /// Its name.
        name: Rc<str>,
        /// The answers, or why there are none.
        read: Result<AnswerFile, SlipError>,
    },
    /// The file says that it holds a key or known signers.
    KeyringRead {
        /// Its name.
        name: Rc<str>,
        /// What it holds, or why it cannot be used.
        read: Result<Keyring, KeyringError>,
    },
    /// The file was refused.
    NotRead {
        /// Its name.
        name: Rc<str>,
        /// Why.
        error: ReadError,
    },
    /// The spreadsheet was read.
    SheetRead {
        /// Its name.
        name: Rc<str>,
        /// Its tables, never none.
        tables: Vec<Preview>,
    },
    /// The table was looked through. What is sound in it is there, and the rest is in the remarks.
    SheetPlanted {
        /// The name of the file.
        name: Rc<str>,
        /// The tree, as a preview shows it.
        sketch: Sketch,
        /// The gravest remarks, in the order of the table.
        remarks: Vec<Remark>,
        /// How many remarks there are in all.
        n_remarks: u64,
        /// The signature of the table's headers, under which to keep the mapping.
        signature: String,
        /// The framework; none when nothing is to be imported, or when it was not asked for.
        package: Option<Package>,
    },
    /// The table was looked at as responses to a panel.
    ResponsesRead {
        /// What is in it.
        look: Box<responses::Look>,
    },
    /// The table gives no responses.
    ResponsesNotRead {
        /// Why.
        error: ResponsesError,
    },
    /// The spreadsheet was refused.
    SheetNotRead {
        /// Its name.
        name: Rc<str>,
        /// Why.
        error: SheetError,
    },
    /// The signatures were verified.
    Verified {
        /// What came of each.
        outcomes: Vec<(SignatureId, Checked)>,
    },
    /// The public key of a seed.
    KeyNamed {
        /// As a `did:key`.
        key: Rc<str>,
    },
    /// It is signed: the signature travels beside the answer.
    Signed {
        /// The key that signed, as a `did:key`.
        key: Rc<str>,
    },
    /// The results of many files were read: pieces of tables travel beside the answer, one behind the other. See
    /// [`pieces_of`].
    OrganisationsRead {
        /// The pieces.
        pieces: Vec<PieceRef>,
        /// The frameworks of the pieces that were not known.
        packages: Vec<Package>,
        /// The files of which something was taken.
        taken: Vec<Taken>,
        /// What was refused.
        refused: Vec<Refused>,
    },
    /// What travelled beside the request is no seed, or no seed and 64 bytes.
    NotSigned,
}

/// Does what is asked where no evidence files travel with the request or the answer: see [`answer_with`].
pub fn answer(request: Request, bytes: &[u8], progress: &mut dyn FnMut(Progress)) -> (Response, Vec<u8>) {
    answer_with(request, bytes, &mut NoFiles, progress)
}

/// Does what is asked, and tells meanwhile how far it is when that takes long. The same function answers in the
/// worker, on the host and in tests. Evidence files come with a request, and go with the answer unless the file was
/// refused.
pub fn answer_with(
    request: Request,
    bytes: &[u8],
    files: &mut dyn Files,
    progress: &mut dyn FnMut(Progress),
) -> (Response, Vec<u8>) {
    let mut tell = |done, total| progress(Progress { done, total });
    match request {
        Request::WriteArchive { dossier, entries, packages, files: wanted, at, side } => {
            match archive::write_as(side, &Dossier::of(dossier, entries), &packages, &wanted, files, at) {
                Ok(Written { bytes, warnings, n_files }) => (Response::Written { warnings, n_files }, bytes),
                Err(error) => (Response::NotWritten { error }, Vec::new()),
            }
        }
        Request::WriteFramework { package, form } => match framework_file::write(&package, form) {
            Ok(bytes) => (Response::Written { warnings: Vec::new(), n_files: 0 }, bytes),
            Err(error) => (Response::NotWritten { error }, Vec::new()),
        },
        Request::WriteBook { book, form } => match book::write(&book, form) {
            Ok(bytes) => (Response::Written { warnings: Vec::new(), n_files: 0 }, bytes),
            Err(error) => (Response::NotWritten { error }, Vec::new()),
        },
        Request::WritePage { html, embed } => match page::write(&html, embed.as_ref()) {
            Ok(bytes) => (Response::Written { warnings: Vec::new(), n_files: 0 }, bytes),
            Err(error) => (Response::NotWritten { error }, Vec::new()),
        },
        Request::Verify { records } => (Response::Verified { outcomes: signature::check(&records) }, Vec::new()),
        Request::NameKey => match bytes.try_into() {
            Ok(seed) => (Response::KeyNamed { key: key_of(seed) }, Vec::new()),
            Err(_) => (Response::NotSigned, Vec::new()),
        },
        Request::Sign => match bytes.split_first_chunk() {
            Some((seed, to_sign)) if to_sign.len() == 64 => {
                (Response::Signed { key: key_of(seed) }, curve::sign(seed, to_sign).into())
            }
            _ => (Response::NotSigned, Vec::new()),
        },
        Request::ReadFramework { name } => (read_framework(name, bytes), Vec::new()),
        Request::ReadFile { name } if slip::is_one(bytes) => {
            (Response::AnswersRead { name, read: AnswerFile::read(bytes) }, Vec::new())
        }
        Request::ReadFile { name } if keyring::is_one(bytes) => {
            (Response::KeyringRead { name, read: keyring::read(bytes) }, Vec::new())
        }
        Request::ReadFile { name } if framework_file::is_one(bytes) => (read_framework(name, bytes), Vec::new()),
        Request::ReadFile { name } if page::is_one(bytes) => match page::read(bytes) {
            Ok(archive) => (Response::Read { name, archives: vec![archive], manuscripts: Vec::new() }, Vec::new()),
            Err(error) => (Response::NotRead { name, error }, Vec::new()),
        },
        Request::ReadFile { name } => match archive::read_any_with(bytes, files) {
            Ok(archives) => {
                (Response::Read { name, archives, manuscripts: archive::read_manuscripts(bytes) }, Vec::new())
            }
            Err(error) => (Response::NotRead { name, error }, Vec::new()),
        },
        Request::ReadOrganisations { names, known } => {
            let mut batch = Batch::new(known);
            let given = names.into_iter().enumerate();
            batch.read_all(given.map(|(place, name)| (name, files.take(&place.to_string()))), &mut tell);
            organisations(batch.finish())
        }
        Request::ReadSheet { name } => {
            let tables = sheet::read_telling(&name, bytes, &mut tell);
            let tables = tables.map(|tables| tables.iter().map(Preview::of).collect());
            (sheet_response(name.clone(), tables.map(|tables| Response::SheetRead { name, tables })), Vec::new())
        }
        Request::ReadResponses { name, table, panel, questionnaire, mapping } => {
            let response = sheet::read_telling(&name, bytes, &mut tell).map(|tables| {
                match responses::look(&tables, table as usize, panel, &questionnaire, mapping) {
                    Ok(look) => Response::ResponsesRead { look: Box::new(look) },
                    Err(error) => Response::ResponsesNotRead { error },
                }
            });
            (sheet_response(name, response), Vec::new())
        }
        Request::PlantSheet { name, table, mapping, options } => {
            let response = plant_sheet(&name, bytes, table, &mapping, options.as_ref(), &mut tell);
            (sheet_response(name, response), Vec::new())
        }
    }
}

/// An intake as it travels.
fn organisations(intake: Intake) -> (Response, Vec<u8>) {
    let mut bytes = Vec::new();
    let mut pieces = Vec::new();
    for (framework, table) in intake.pieces {
        let start = bytes.len();
        bytes.extend(piece::write(&framework, &table));
        let small = |number: usize| u32::try_from(number).unwrap_or(u32::MAX);
        pieces.push(PieceRef { framework, n_rows: small(table.n_rows()), bytes: small(bytes.len() - start) });
    }
    let Intake { packages, taken, refused, .. } = intake;
    (Response::OrganisationsRead { pieces, packages, taken, refused }, bytes)
}

/// The pieces that travel beside [`Response::OrganisationsRead`], to be kept as they are and read by [`piece::read`].
pub fn pieces_of<'a>(pieces: &'a [PieceRef], bytes: &'a [u8]) -> impl Iterator<Item = (&'a PieceRef, &'a [u8])> {
    pieces.iter().scan(bytes, |rest, piece| {
        let (bytes, after) = rest.split_at_checked(piece.bytes as usize)?;
        *rest = after;
        Some((piece, bytes))
    })
}

fn key_of(seed: &[u8; 32]) -> Rc<str> {
    key::did(&curve::public_key(seed))
}

fn sheet_response(name: Rc<str>, response: Result<Response, SheetError>) -> Response {
    response.unwrap_or_else(|error| Response::SheetNotRead { name, error })
}

fn plant_sheet(
    name: &Rc<str>,
    bytes: &[u8],
    table: u32,
    mapping: &Mapping,
    options: Option<&Options>,
    tell: &mut dyn FnMut(u64, u64),
) -> Result<Response, SheetError> {
    let tables = sheet::read_telling(name, bytes, tell)?;
    let table = tables.get(table as usize).ok_or(SheetError::NoSuchTable)?;
    let planting = sheet::plant(table, mapping, tell);
    Ok(Response::SheetPlanted {
        name: name.clone(),
        sketch: planting.sketch(),
        remarks: sheet::remark::gravest(&planting.remarks, limits::REMARKS),
        n_remarks: planting.remarks.len() as u64,
        signature: sheet::signature(table, mapping),
        package: options.and_then(|options| sheet::package(&planting, options)),
    })
}

fn read_framework(name: Rc<str>, bytes: &[u8]) -> Response {
    match framework_file::read(bytes) {
        Ok(package) => Response::FrameworkRead { name, package },
        Err(error) => Response::NotRead { name, error },
    }
}
