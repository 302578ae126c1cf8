//! The browser's small synchronous store, localStorage. It lies apart from the database and survives when that is
//! lost, but holds little; it keeps settings, what is being typed, and what is on its way to the database.

use serde::Serialize;
use serde::de::DeserializeOwned;
use web_sys::Storage;

use super::fault::{Fault, log};

/// What all our keys begin with; the rescue page saves every one of them.
macro_rules! key {
    ($name:literal) => {
        concat!("qualicycle.", $name)
    };
}
pub(super) use key;

/// The store; none where the browser refuses it.
fn store() -> Option<Storage> {
    web_sys::window()?.local_storage().ok().flatten()
}

/// The value under a key, when there is one that can be read.
pub(super) fn read<T: DeserializeOwned>(key: &str) -> Option<T> {
    let text = read_text(key)?;
    serde_json::from_str(&text).inspect_err(|error| log(key, &Fault::of_data("unreadable", error))).ok()
}

/// The text under a key.
pub(super) fn read_text(key: &str) -> Option<String> {
    store()?.get_item(key).ok().flatten()
}

/// Keeps a value under a key.
pub(super) fn write(key: &str, value: &impl Serialize) -> Result<(), Fault> {
    let text = serde_json::to_string(value).map_err(|error| Fault::of_data(key, &error))?;
    write_text(key, &text)
}

/// Keeps a text under a key.
pub(super) fn write_text(key: &str, text: &str) -> Result<(), Fault> {
    let store = store().ok_or_else(|| Fault::missing("localStorage"))?;
    Ok(store.set_item(key, text)?)
}

/// Removes a key and its value.
pub(super) fn remove(key: &str) {
    // A store that refuses to remove has nothing, or says so at the next write.
    let _ = store().map(|store| store.remove_item(key));
}

/// All keys that begin like this.
pub(super) fn keys(prefix: &str) -> Vec<String> {
    let Some(store) = store() else { return Vec::new() };
    let count = store.length().unwrap_or(0);
    let keys = (0..count).filter_map(|index| store.key(index).ok().flatten());
    keys.filter(|key| key.starts_with(prefix)).collect()
}
