//! What comes into comparisons and leaves them, as the browser has it done by the worker.

use std::collections::BTreeMap;
use std::rc::Rc;

use qualicycle::app::Event;
use qualicycle::app::desks::{BringingProblem, Brought, FiledCollection, Piece};
use qualicycle::app::import::Refusal;
use qualicycle::compare::{Collection, Sheet};
use qualicycle::dossier::entry::Timestamp;
use qualicycle::formats::archive::WriteError;
use qualicycle::formats::book::{self, BookForm};
use qualicycle::formats::elsewhere::Mapping;
use qualicycle::formats::message::{PieceRef, Request, Response, answer, answer_with, pieces_of};
use qualicycle::formats::statistics::{self, Plan};
use qualicycle::formats::{intake, piece};
use qualicycle::framework::Package;

use super::browser::File;

/// Statistics are written in parts of so few lines that most of them have several.
const LINES_AT_ONCE: usize = 200;

/// Looks at a table of another tool.
pub fn look(
    file: &File,
    table: u32,
    package: Package,
    mapping: Option<Mapping>,
    at: Timestamp,
) -> Result<Brought, BringingProblem> {
    let request = Request::ReadElsewhere { name: file.name.clone(), table, package, mapping, at };
    match answer(request, &file.bytes, &mut |_| ()) {
        (Response::ElsewhereRead { look, pieces: refs, refused }, bytes) => {
            Ok(Brought { look: *look, pieces: pieces(&refs, &bytes), refused })
        }
        (Response::ElsewhereNotRead { error }, _) => Err(BringingProblem::Table(error)),
        (Response::SheetNotRead { error, .. }, _) => Err(BringingProblem::File(Refusal::Sheet(error))),
        (other, _) => panic!("the worker answers a table with {other:?}"),
    }
}

fn pieces(refs: &[PieceRef], bytes: &[u8]) -> Vec<(Piece, Rc<[u8]>)> {
    let piece = |(_, bytes): (&PieceRef, &[u8])| {
        let (framework, table) = piece::read(bytes).expect("what was written can be read");
        (Piece { framework, table: Rc::new(table) }, bytes.into())
    };
    pieces_of(refs, bytes).map(piece).collect()
}

/// Reads the file of a comparison.
pub fn read(file: &File) -> Event {
    let read = match answer(Request::ReadCollection { name: file.name.clone() }, &file.bytes, &mut |_| ()) {
        (Response::CollectionRead { name, collection, entries, packages, pieces: refs }, bytes) => {
            Ok(Rc::new(FiledCollection { name, collection, entries, packages, pieces: pieces(&refs, &bytes) }))
        }
        (Response::NotRead { error, .. }, _) => Err(error),
        (other, _) => panic!("the worker answers a comparison's file with {other:?}"),
    };
    Event::CollectionFileRead(file.name.clone(), read)
}

/// Writes a comparison to a file.
pub fn write(collection: &Collection, packages: Vec<Package>, at: Timestamp) -> Result<Vec<u8>, WriteError> {
    let mut beside: BTreeMap<Rc<str>, Vec<u8>> = BTreeMap::new();
    for sheet in collection.frameworks().filter_map(|framework| collection.sheet(framework)) {
        let rows: Vec<usize> = (0..sheet.table.n_rows()).collect();
        for rows in rows.chunks(intake::PIECE_ROWS) {
            let bytes = piece::write(&sheet.frame.framework, &sheet.table.select(rows));
            beside.insert(beside.len().to_string().into(), bytes);
        }
    }
    let request = Request::WriteCollection {
        collection: collection.id,
        entries: collection.journal().entries().cloned().collect(),
        packages,
        n_pieces: u32::try_from(beside.len()).expect("few pieces"),
        at,
    };
    match answer_with(request, &[], &mut beside, &mut |_| ()) {
        (Response::Written { .. }, bytes) => Ok(bytes),
        (Response::NotWritten { error }, _) => Err(error),
        (other, _) => panic!("the worker answers a comparison with {other:?}"),
    }
}

/// Writes statistics in parts.
pub fn statistics(sheet: &Sheet, plan: &Plan, form: BookForm, at: Timestamp) -> Vec<u8> {
    let lines = match form {
        BookForm::TextTable => LINES_AT_ONCE,
        _ => usize::MAX,
    };
    let mut file = Vec::new();
    for range in plan.parts(lines) {
        let part = book::write(&statistics::book(plan.lines(sheet, range), at), form).expect("it can be written");
        let start = if file.is_empty() { 0 } else { statistics::start_of_lines(&part) };
        file.extend_from_slice(&part[start..]);
    }
    file
}
