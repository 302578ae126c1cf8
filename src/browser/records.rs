//! What stands in a database: entries, rows and frameworks as JSON texts under their keys, and evidence files as bytes.
//! Text, because the rescue page and other tools can then read it without this program.

use std::collections::BTreeSet;
use std::fmt::Display;
use std::rc::Rc;

use js_sys::{Array, Object, Reflect, Uint8Array};
use serde::Serialize;
use serde::de::DeserializeOwned;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{IdbKeyRange, IdbRequest, IdbTransaction};

use super::database::{Asked, DOSSIERS, Database, ENTRIES, FILES, FRAMEWORKS, MANUSCRIPTS};
use super::fault::{Fault, log};
use super::sentinel::Sentinel;
use crate::app::manuscript::{Manuscript, ManuscriptId};
use crate::app::shelf::Summary;
use crate::dossier::entry::{DossierId, Entry};
use crate::framework::{FrameworkRef, Package};

/// The list of dossiers as the database has it.
pub(super) struct Found {
    /// The rows.
    pub summaries: Vec<Summary>,
    /// Dossiers of which the database has less than it had.
    pub lost: BTreeSet<DossierId>,
}

/// Stores entries and the row that they lead to in one transaction; tells how many entries the dossier then has.
/// Storing an entry again changes nothing.
pub(super) async fn append(database: &Database, entries: &[Rc<Entry>], summary: &Summary) -> Result<u32, Fault> {
    let dossier = summary.dossier;
    let texts: Vec<String> = entries.iter().map(text_of).collect::<Result<_, _>>()?;
    let row = text_of(summary)?;
    let ask = |transaction: &IdbTransaction| -> Asked<IdbRequest> {
        let store = transaction.object_store(ENTRIES)?;
        for (entry, text) in entries.iter().zip(&texts) {
            store.put_with_key(&text.as_str().into(), &entry_key(dossier, entry))?;
        }
        put(transaction, DOSSIERS, dossier, &row)?;
        store.count_with_key(&range_of(dossier)?)
    };
    let count = database.write(&[ENTRIES, DOSSIERS], ask).await?;
    count_of(&count)
}

/// Stores entries that an earlier page left behind. A row that is there and newer stays.
pub(super) async fn restore(database: &Database, entries: &[Rc<Entry>], summary: &Summary) -> Result<u32, Fault> {
    let present = row(database, summary.dossier).await?;
    let newer = present.filter(|present| present.changed_at >= summary.changed_at);
    append(database, entries, newer.as_ref().unwrap_or(summary)).await
}

/// Stores a dossier's row alone.
pub(super) async fn put_summary(database: &Database, summary: &Summary) -> Result<(), Fault> {
    let row = text_of(summary)?;
    database.write(&[DOSSIERS], |transaction| put(transaction, DOSSIERS, summary.dossier, &row)).await
}

/// All rows, and what is missing of what once was there.
pub(super) async fn shelf(database: &Database, sentinel: &Sentinel) -> Result<Found, Fault> {
    let ask = |transaction: &IdbTransaction| -> Asked<(IdbRequest, Vec<IdbRequest>)> {
        let rows = transaction.object_store(DOSSIERS)?.get_all()?;
        let store = transaction.object_store(ENTRIES)?;
        let counts = sentinel.keys().map(|dossier| store.count_with_key(&range_of(*dossier)?));
        Ok((rows, counts.collect::<Result<_, _>>()?))
    };
    let (rows, counts) = database.read(&[DOSSIERS, ENTRIES], ask).await?;
    // A row that cannot be read is missed below, and must not hide the others.
    let summaries: Vec<Summary> = texts_of(&rows)?.iter().filter_map(|text| readable_row(text)).collect();
    let listed: BTreeSet<DossierId> = summaries.iter().map(|summary| summary.dossier).collect();
    let mut lost = BTreeSet::new();
    for ((dossier, mark), count) in sentinel.iter().zip(&counts) {
        if count_of(count)? < mark.n_entries || !listed.contains(dossier) {
            lost.insert(*dossier);
        }
    }
    Ok(Found { summaries, lost })
}

/// A dossier's journal; empty when there is no such dossier.
pub(super) async fn journal(database: &Database, dossier: DossierId) -> Result<Vec<Rc<Entry>>, Fault> {
    let ask = |transaction: &IdbTransaction| -> Asked<IdbRequest> {
        transaction.object_store(ENTRIES)?.get_all_with_key(&range_of(dossier)?)
    };
    let request = database.read(&[ENTRIES], ask).await?;
    // A journal with a gap would show something else than what was recorded, so each entry has to be readable.
    texts_of(&request)?.iter().map(|text| value_of(text, dossier)).collect()
}

/// Removes a dossier: its entries, its files and its row.
pub(super) async fn remove(database: &Database, dossier: DossierId) -> Result<(), Fault> {
    let ask = |transaction: &IdbTransaction| -> Asked<()> {
        transaction.object_store(ENTRIES)?.delete(&range_of(dossier)?)?;
        transaction.object_store(FILES)?.delete(&range_of(dossier)?)?;
        transaction.object_store(DOSSIERS)?.delete(&dossier.to_string().into())?;
        Ok(())
    };
    database.write(&[ENTRIES, FILES, DOSSIERS], ask).await
}

/// An evidence file as it is stored.
pub(super) struct StoredFile {
    /// What its bytes say that it is.
    pub media_type: Rc<str>,
    /// Its bytes.
    pub contents: Uint8Array,
}

/// Stores an evidence file under its digest. One that is there stays: under that digest, it can be no other.
pub(super) async fn keep_file(
    database: &Database,
    dossier: DossierId,
    sha256: &str,
    file: &StoredFile,
) -> Result<(), Fault> {
    let key = file_key(dossier, sha256);
    let ask = |transaction: &IdbTransaction| transaction.object_store(FILES)?.count_with_key(&key);
    if count_of(&database.read(&[FILES], ask).await?)? > 0 {
        return Ok(());
    }
    let value = Object::new();
    Reflect::set(&value, &"type".into(), &JsValue::from_str(&file.media_type))?;
    Reflect::set(&value, &"bytes".into(), &buffer_of(&file.contents))?;
    let ask = |transaction: &IdbTransaction| transaction.object_store(FILES)?.put_with_key(&value, &key).map(drop);
    database.write(&[FILES], ask).await
}

/// An evidence file, if it is there.
pub(super) async fn file(database: &Database, dossier: DossierId, sha256: &str) -> Result<Option<StoredFile>, Fault> {
    let key = file_key(dossier, sha256);
    let ask = |transaction: &IdbTransaction| transaction.object_store(FILES)?.get(&key);
    let value = database.read(&[FILES], ask).await?.result()?;
    if !value.is_object() {
        return Ok(None);
    }
    let media_type = Reflect::get(&value, &"type".into())?.as_string().unwrap_or_default().into();
    Ok(Some(StoredFile { media_type, contents: Uint8Array::new(&Reflect::get(&value, &"bytes".into())?) }))
}

/// Removes evidence files of a dossier.
pub(super) async fn drop_files(
    database: &Database,
    dossier: DossierId,
    files: &BTreeSet<Rc<str>>,
) -> Result<(), Fault> {
    let ask = |transaction: &IdbTransaction| -> Asked<()> {
        let store = transaction.object_store(FILES)?;
        files.iter().try_for_each(|sha256| store.delete(&file_key(dossier, sha256)).map(drop))
    };
    database.write(&[FILES], ask).await
}

/// The digests of the evidence files of a dossier.
pub(super) async fn files(database: &Database, dossier: DossierId) -> Result<BTreeSet<Rc<str>>, Fault> {
    let ask = |transaction: &IdbTransaction| -> Asked<IdbRequest> {
        transaction.object_store(FILES)?.get_all_keys_with_key(&range_of(dossier)?)
    };
    let keys: Array = database.read(&[FILES], ask).await?.result()?.unchecked_into();
    let digest = |key: JsValue| key.unchecked_into::<Array>().get(1).as_string();
    Ok(keys.iter().filter_map(digest).map(Rc::from).collect())
}

/// Keeps a framework. One that is there stays as it is: an edition in use never changes.
pub(super) async fn keep_framework(database: &Database, package: &Package) -> Result<(), Fault> {
    let key = JsValue::from(package.framework.reference().to_string());
    let ask = |transaction: &IdbTransaction| transaction.object_store(FRAMEWORKS)?.count_with_key(&key);
    let known = database.read(&[FRAMEWORKS], ask).await?;
    if count_of(&known)? > 0 {
        return Ok(());
    }
    let text = JsValue::from(text_of(package)?);
    // Adding, not putting: should another tab have been quicker, this is refused.
    let ask = |transaction: &IdbTransaction| transaction.object_store(FRAMEWORKS)?.add_with_key(&text, &key).map(drop);
    database.write(&[FRAMEWORKS], ask).await
}

/// The framework that is kept, if it is.
pub(super) async fn framework(database: &Database, reference: &FrameworkRef) -> Result<Option<Package>, Fault> {
    value(database, FRAMEWORKS, reference).await
}

/// All manuscripts. One that cannot be read hides no other.
pub(super) async fn manuscripts(database: &Database) -> Result<Vec<Rc<Manuscript>>, Fault> {
    let ask = |transaction: &IdbTransaction| transaction.object_store(MANUSCRIPTS)?.get_all();
    let request = database.read(&[MANUSCRIPTS], ask).await?;
    let read =
        |text: &String| value_of(text, "a manuscript").inspect_err(|fault| log("a manuscript is left out", fault));
    Ok(texts_of(&request)?.iter().filter_map(|text| read(text).ok()).map(Rc::new).collect())
}

/// Stores a manuscript, unless what is stored is not the revision before it. Tells whether it was stored.
pub(super) async fn keep_manuscript(database: &Database, manuscript: &Manuscript) -> Result<bool, Fault> {
    let stored: Option<Revision> = value(database, MANUSCRIPTS, manuscript.id).await?;
    if stored.is_some_and(|stored| stored.revision >= manuscript.revision) {
        return Ok(false);
    }
    let text = text_of(manuscript)?;
    database.write(&[MANUSCRIPTS], |transaction| put(transaction, MANUSCRIPTS, manuscript.id, &text)).await?;
    Ok(true)
}

/// The part of a manuscript that tells how new it is.
#[derive(serde::Deserialize)]
struct Revision {
    revision: u64,
}

/// Removes a manuscript.
pub(super) async fn remove_manuscript(database: &Database, manuscript: ManuscriptId) -> Result<(), Fault> {
    let ask = |transaction: &IdbTransaction| -> Asked<()> {
        transaction.object_store(MANUSCRIPTS)?.delete(&manuscript.to_string().into()).map(drop)
    };
    database.write(&[MANUSCRIPTS], ask).await
}

async fn row(database: &Database, dossier: DossierId) -> Result<Option<Summary>, Fault> {
    value(database, DOSSIERS, dossier).await
}

async fn value<T: DeserializeOwned>(database: &Database, store: &str, key: impl Display) -> Result<Option<T>, Fault> {
    let key = key.to_string();
    let ask = |transaction: &IdbTransaction| transaction.object_store(store)?.get(&key.as_str().into());
    let request = database.read(&[store], ask).await?;
    let text = request.result()?.as_string();
    text.map(|text| value_of(&text, &key)).transpose()
}

pub(super) fn put(transaction: &IdbTransaction, store: &str, key: impl Display, text: &str) -> Asked<()> {
    transaction.object_store(store)?.put_with_key(&text.into(), &key.to_string().into()).map(drop)
}

fn entry_key(dossier: DossierId, entry: &Entry) -> JsValue {
    Array::of2(&dossier.to_string().into(), &entry.id.to_string().into()).into()
}

fn file_key(dossier: DossierId, sha256: &str) -> JsValue {
    Array::of2(&dossier.to_string().into(), &sha256.into()).into()
}

/// The bytes of an array as a buffer of their own: an array may be a window on a larger one.
fn buffer_of(contents: &Uint8Array) -> JsValue {
    match contents.byte_length() == contents.buffer().byte_length() {
        true => contents.buffer().into(),
        false => contents.slice(0, contents.length()).buffer().into(),
    }
}

/// All keys that begin with an id, as those of a dossier's entries and files do: an array sorts after every text.
pub(super) fn range_of(id: impl Display) -> Asked<JsValue> {
    let id = JsValue::from(id.to_string());
    IdbKeyRange::bound(&Array::of1(&id), &Array::of2(&id, &Array::new())).map(Into::into)
}

fn count_of(request: &IdbRequest) -> Result<u32, Fault> {
    // The browser counts in whole numbers; anything else would be no count.
    Ok(request.result()?.as_f64().unwrap_or(0.0) as u32)
}

pub(super) fn texts_of(request: &IdbRequest) -> Result<Vec<String>, Fault> {
    let values: Array = request.result()?.unchecked_into();
    Ok(values.iter().map(|value| value.as_string().unwrap_or_default()).collect())
}

fn readable_row(text: &str) -> Option<Summary> {
    value_of(text, "a dossier's row").inspect_err(|fault| log("the list has a gap", fault)).ok()
}

pub(super) fn value_of<T: DeserializeOwned>(text: &str, what: impl Display) -> Result<T, Fault> {
    serde_json::from_str(text).map_err(|error| Fault::of_data(what, &error))
}

pub(super) fn text_of(value: &impl Serialize) -> Result<String, Fault> {
    serde_json::to_string(value).map_err(|error| Fault::of_data("cannot be written as JSON", &error))
}
