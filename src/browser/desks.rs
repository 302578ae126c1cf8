//! Comparisons in the database: rows of the list and decisions as JSON text, results as the bytes in which they came.

use std::collections::BTreeSet;
use std::rc::Rc;

use js_sys::{Array, ArrayBuffer, Uint8Array};
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{IdbRequest, IdbTransaction};

use super::channel::News;
use super::database::{Asked, COLLECTIONS, DESK, Database, PIECES};
use super::fault::{Fault, log};
use super::organisations::pause;
use super::records::{put, range_of, text_of, texts_of, value_of};
use super::storage::Storage;
use crate::app::Event;
use crate::app::desks::{DeskSummary, Piece, PieceId, StoredCollection};
use crate::compare::desk::{CollectionId, DeskEntry};
use crate::formats::piece;

/// Says what happened.
type Tell<'a> = &'a dyn Fn(Event);

/// Reads the list.
pub(super) async fn read_list(storage: &Storage, tell: Tell<'_>) {
    let ask = |transaction: &IdbTransaction| transaction.object_store(COLLECTIONS)?.get_all();
    let rows = storage.own().read(&[COLLECTIONS], ask).await.and_then(|rows| texts_of(&rows));
    // A row that cannot be read must not hide the others.
    let readable =
        |text: &String| value_of(text, "a comparison's row").inspect_err(|fault| log("the list has a gap", fault)).ok();
    let list = rows.map(|rows| rows.iter().filter_map(readable).collect::<Vec<DeskSummary>>());
    if let Err(fault) = &list {
        log("comparisons cannot be read", fault);
    }
    tell(Event::CollectionsRead(list.map_err(Into::into)));
}

/// Reads a comparison, without the pieces that are known. It comes in parts.
pub(super) async fn read_one(storage: &Storage, id: CollectionId, known: &BTreeSet<PieceId>, tell: Tell<'_>) {
    if let Err(fault) = read_parts(storage.own(), id, known, tell).await {
        log("a comparison cannot be read", &fault);
        tell(Event::CollectionRead(id, Err(fault.into())));
    }
}

/// How many pieces make a part: they are decoded on the page, which must not stand still for many of them.
const PIECES_OF_A_PART: usize = 8;

async fn read_parts(
    database: &Database,
    id: CollectionId,
    known: &BTreeSet<PieceId>,
    tell: Tell<'_>,
) -> Result<(), Fault> {
    let ask = |transaction: &IdbTransaction| -> Asked<(IdbRequest, IdbRequest)> {
        let entries = transaction.object_store(DESK)?.get_all_with_key(&range_of(id)?)?;
        let keys = transaction.object_store(PIECES)?.get_all_keys_with_key(&range_of(id)?)?;
        Ok((entries, keys))
    };
    let (entries, keys) = database.read(&[DESK, PIECES], ask).await?;
    let entries = texts_of(&entries)?.iter().map(|text| value_of(text, id)).collect::<Result<_, _>>()?;
    let keys: Array = keys.result()?.unchecked_into();
    let piece_of = |key: JsValue| key.unchecked_into::<Array>().get(1).as_string()?.parse::<PieceId>().ok();
    let wanted: Vec<PieceId> = keys.iter().filter_map(piece_of).filter(|piece| !known.contains(piece)).collect();
    let first = StoredCollection { entries, n_to_come: wanted.len(), ..StoredCollection::default() };
    tell(Event::CollectionRead(id, Ok(first)));
    let mut n_to_come = wanted.len();
    for some in wanted.chunks(PIECES_OF_A_PART) {
        pause().await;
        n_to_come -= some.len();
        let part = StoredCollection { is_continued: true, n_to_come, ..StoredCollection::default() };
        tell(Event::CollectionRead(id, Ok(read_part(database, id, some, part).await?)));
    }
    Ok(())
}

async fn read_part(
    database: &Database,
    id: CollectionId,
    wanted: &[PieceId],
    mut part: StoredCollection,
) -> Result<StoredCollection, Fault> {
    let ask = |transaction: &IdbTransaction| -> Asked<Vec<IdbRequest>> {
        let store = transaction.object_store(PIECES)?;
        wanted.iter().map(|piece| store.get(&key_of(id, *piece))).collect()
    };
    for (piece, request) in wanted.iter().zip(database.read(&[PIECES], ask).await?) {
        match decoded(&request) {
            Ok(decoded) => part.pieces.push((*piece, decoded)),
            Err(fault) => {
                log("a part of a comparison is left out", &fault);
                part.n_unreadable += 1;
            }
        }
    }
    Ok(part)
}

fn decoded(request: &IdbRequest) -> Result<Piece, Fault> {
    let buffer: ArrayBuffer = request.result()?.dyn_into()?;
    let (framework, table) =
        piece::read(&Uint8Array::new(&buffer).to_vec()).map_err(|error| Fault::new("DataError", error.to_string()))?;
    Ok(Piece { framework, table: Rc::new(table) })
}

/// Stores decisions with the row that they lead to.
pub(super) async fn append(
    storage: &Storage,
    id: CollectionId,
    entries: Vec<Rc<DeskEntry>>,
    summary: DeskSummary,
    tell: Tell<'_>,
) {
    storage.ask_to_persist();
    match appended(storage.own(), id, &entries, &summary).await {
        Ok(()) => {
            tell(Event::Appended(entries.iter().map(|entry| entry.id).collect()));
            storage.post(&News::Collection(id));
        }
        Err(fault) => storage.fail(fault),
    }
}

async fn appended(
    database: &Database,
    id: CollectionId,
    entries: &[Rc<DeskEntry>],
    summary: &DeskSummary,
) -> Result<(), Fault> {
    let texts: Vec<String> = entries.iter().map(text_of).collect::<Result<_, _>>()?;
    let row = text_of(summary)?;
    let ask = |transaction: &IdbTransaction| -> Asked<()> {
        let store = transaction.object_store(DESK)?;
        for (entry, text) in entries.iter().zip(&texts) {
            let key = Array::of2(&id.to_string().into(), &entry.id.to_string().into());
            store.put_with_key(&text.as_str().into(), &key)?;
        }
        put(transaction, COLLECTIONS, id, &row)
    };
    database.write(&[DESK, COLLECTIONS], ask).await
}

/// Stores pieces of tables. The other tabs hear of them when all of them are there.
pub(super) async fn keep_pieces(storage: &Storage, id: CollectionId, pieces: Vec<(PieceId, Rc<[u8]>)>, tell: Tell<'_>) {
    let buffers: Vec<(JsValue, JsValue)> =
        pieces.iter().map(|(piece, bytes)| (key_of(id, *piece), Uint8Array::from(&**bytes).buffer().into())).collect();
    let ask = |transaction: &IdbTransaction| -> Asked<()> {
        let store = transaction.object_store(PIECES)?;
        buffers.iter().try_for_each(|(key, buffer)| store.put_with_key(buffer, key).map(drop))
    };
    match storage.own().write(&[PIECES], ask).await {
        Ok(()) => tell(Event::PiecesKept(pieces.len())),
        Err(fault) => storage.fail(fault),
    }
}

/// Stores a comparison's row.
pub(super) async fn keep_row(storage: &Storage, summary: DeskSummary) {
    let id = summary.collection;
    let kept = match text_of(&summary) {
        Ok(row) => storage.own().write(&[COLLECTIONS], |transaction| put(transaction, COLLECTIONS, id, &row)).await,
        Err(fault) => Err(fault),
    };
    match kept {
        Ok(()) => storage.post(&News::Collection(id)),
        // The row follows from the comparison, and is stored again when that is opened.
        Err(fault) => log("a comparison's row is not stored", &fault),
    }
}

/// Removes a comparison.
pub(super) async fn delete(storage: &Storage, id: CollectionId, tell: Tell<'_>) {
    let ask = |transaction: &IdbTransaction| -> Asked<()> {
        transaction.object_store(DESK)?.delete(&range_of(id)?)?;
        transaction.object_store(PIECES)?.delete(&range_of(id)?)?;
        transaction.object_store(COLLECTIONS)?.delete(&id.to_string().into()).map(drop)
    };
    let deleted = storage.own().write(&[DESK, PIECES, COLLECTIONS], ask).await;
    if deleted.is_ok() {
        storage.post(&News::CollectionDeleted(id));
    }
    tell(Event::CollectionDeleted(id, deleted.map_err(Into::into)));
}

fn key_of(id: CollectionId, piece: PieceId) -> JsValue {
    Array::of2(&id.to_string().into(), &piece.to_string().into()).into()
}
