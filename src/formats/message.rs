//! What the app asks of the worker and what the worker answers. Files travel beside the message as plain bytes.

use std::rc::Rc;

use serde::{Deserialize, Serialize};

use super::archive::{self, Archive, Written};
use super::error::{ReadError, Warning, WriteError};
use crate::dossier::Dossier;
use crate::dossier::entry::{DossierId, Entry, Timestamp};
use crate::framework::Package;

/// Something to do for the worker.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Request {
    /// Write a dossier to an archive. No bytes travel beside it.
    WriteArchive {
        /// The dossier.
        dossier: DossierId,
        /// Its entries, in any order.
        entries: Vec<Rc<Entry>>,
        /// The frameworks of its rounds, with all their words.
        packages: Vec<Package>,
        /// The time of the export.
        at: Timestamp,
    },
    /// Read a file, whose bytes travel beside the request.
    ReadFile {
        /// Its name, which comes back with the answer and decides nothing.
        name: Rc<str>,
    },
}

/// What the worker answers.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Response {
    /// The archive is written and was read back; its bytes travel beside the answer.
    Written {
        /// What whoever opens it will be told.
        warnings: Vec<Warning>,
    },
    /// The archive was not written.
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
    },
    /// The file was refused.
    NotRead {
        /// Its name.
        name: Rc<str>,
        /// Why.
        error: ReadError,
    },
}

/// Does what is asked. The same function answers in the worker, on the host and in tests.
pub fn answer(request: Request, bytes: &[u8]) -> (Response, Vec<u8>) {
    match request {
        Request::WriteArchive { dossier, entries, packages, at } => {
            match archive::write(&Dossier::of(dossier, entries), &packages, at) {
                Ok(Written { bytes, warnings }) => (Response::Written { warnings }, bytes),
                Err(error) => (Response::NotWritten { error }, Vec::new()),
            }
        }
        Request::ReadFile { name } => match archive::read_any(bytes) {
            Ok(archives) => (Response::Read { name, archives }, Vec::new()),
            Err(error) => (Response::NotRead { name, error }, Vec::new()),
        },
    }
}
