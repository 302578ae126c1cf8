//! What the columns of a table are for, remembered by the signature of its headers, so that nobody says it twice.

use std::collections::BTreeMap;

use serde::Serialize;
use serde::de::DeserializeOwned;

use super::fault::log;
use super::local;

/// Mappings of columns in frameworks that are imported.
pub(super) const OF_SHEETS: &str = local::key!("mappings");

/// Mappings of columns in tables of answers.
pub(super) const OF_RESPONSES: &str = local::key!("response-mappings");

/// Mappings of columns in tables of results of another tool.
pub(super) const OF_RESULTS: &str = local::key!("results-mappings");

/// So many mappings of a kind are kept; those whose signature comes first in the alphabet go when there are more.
const MOST: usize = 50;

/// All mappings of a kind, by signature.
pub(super) fn kept<M: DeserializeOwned>(kind: &str) -> BTreeMap<String, M> {
    local::read(kind).unwrap_or_default()
}

/// Remembers what the columns under these headers are for.
pub(super) fn keep<M: DeserializeOwned + Serialize>(kind: &str, signature: &str, mapping: M) {
    let mut kept = kept(kind);
    kept.insert(signature.to_owned(), mapping);
    while kept.len() > MOST {
        kept.pop_first();
    }
    // Whoever has to say it once more has lost nothing else.
    if let Err(fault) = local::write(kind, &kept) {
        log("what the columns are for is not remembered", &fault);
    }
}
