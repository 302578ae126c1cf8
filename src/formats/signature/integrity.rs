//! Data Integrity over JSON as such: what is hashed, and how a document with several signatures is taken apart. It
//! follows the Recommendations of the World Wide Web Consortium of 15 May 2025, “Verifiable Credential Data Integrity
//! 1.0” and, for the suite `eddsa-jcs-2022`, “Data Integrity EdDSA Cryptosuites v1.0”, section 3.3.

use serde::Serialize;
use serde_json::{Map, Value};
use sha2::{Digest as _, Sha256};

use super::super::limits;
use crate::dossier::signature::Fault;

/// The member of a document that holds its signatures.
const PROOF: &str = "proof";

/// The member of a signature that holds the signature itself, and is not signed.
const VALUE: &str = "proofValue";

/// JSON in its one canonical form (RFC 8785).
///
/// # Errors
/// When it holds a number that programs could read in different ways. RFC 8785 writes such numbers as the nearest
/// double, so that two records could share a digest.
pub fn canonical(value: &Value) -> Result<Vec<u8>, Fault> {
    numbers(value)?;
    to_bytes(value)
}

fn to_bytes(value: &impl Serialize) -> Result<Vec<u8>, Fault> {
    serde_json_canonicalizer::to_vec(value).map_err(|_| Fault::Document)
}

/// The 64 bytes that are signed: SHA-256 over the canonical options, then SHA-256 over the canonical document. Options
/// are a signature without its value; when one is there, it is left out.
///
/// # Errors
/// When document or options are no objects, or hold numbers that cannot be guarded.
pub fn hash_data(document: &Value, options: &Value) -> Result<[u8; 64], Fault> {
    let Value::Object(options) = options else { return Err(Fault::Options) };
    if !document.is_object() {
        return Err(Fault::Document);
    }
    let mut options = options.clone();
    options.remove(VALUE);
    // A document with a context vouches for the words in it, and the options take it over (section 3.3.5).
    if let (Some(context), false) = (document.get("@context"), options.contains_key("@context")) {
        options.insert("@context".to_owned(), context.clone());
    }
    let mut bytes = [0; 64];
    bytes[..32].copy_from_slice(&Sha256::digest(canonical(&Value::Object(options))?));
    bytes[32..].copy_from_slice(&Sha256::digest(canonical(document)?));
    Ok(bytes)
}

/// The document that is hashed for a signature: with those signatures in it, whole and in the order of their names,
/// that this one countersigns; as it is when there are none. So a countersignature vouches for what it countersigns.
///
/// # Errors
/// When the document has signatures in it already, or one that is countersigned is not there or there twice.
pub fn with_previous(document: &Value, options: &Value, all: &[Value]) -> Result<Value, Fault> {
    let Value::Object(members) = document else { return Err(Fault::Document) };
    if members.contains_key(PROOF) {
        return Err(Fault::Document);
    }
    let named = previous(options);
    if named.is_empty() {
        return Ok(document.clone());
    }
    let matching: Vec<Value> = named.into_iter().map(|id| only(id, all).cloned()).collect::<Result<_, _>>()?;
    let mut members: Map<String, Value> = members.clone();
    members.insert(PROOF.to_owned(), Value::Array(matching));
    Ok(Value::Object(members))
}

/// The names of the signatures that one countersigns; the Recommendation lets a single one stand without brackets.
pub fn previous(options: &Value) -> Vec<&str> {
    match options.get("previousProof") {
        Some(Value::String(id)) => vec![id],
        Some(Value::Array(ids)) => ids.iter().filter_map(Value::as_str).collect(),
        _ => Vec::new(),
    }
}

/// The one signature of that name.
fn only<'a>(id: &str, all: &'a [Value]) -> Result<&'a Value, Fault> {
    let mut found = all.iter().filter(|proof| proof.get("id").and_then(Value::as_str) == Some(id));
    match (found.next(), found.next()) {
        (Some(proof), None) => Ok(proof),
        (None, _) => Err(Fault::PreviousMissing { id: id.into() }),
        (Some(_), Some(_)) => Err(Fault::PreviousTwice { id: id.into() }),
    }
}

/// Refuses numbers that are not whole, or that lie beyond what every JSON reader keeps exactly.
fn numbers(value: &Value) -> Result<(), Fault> {
    match bad_number(value) {
        None => Ok(()),
        Some(mut path) => {
            path.reverse();
            Err(Fault::Number { path: path.join("/").into() })
        }
    }
}

/// The way to a number that cannot be guarded, its end first.
fn bad_number(value: &Value) -> Option<Vec<String>> {
    let below = |name: String, value: &Value| {
        let mut path = bad_number(value)?;
        path.push(name);
        Some(path)
    };
    match value {
        Value::Number(number) => {
            let is_exact = number.as_i64().is_some_and(|number| number.unsigned_abs() <= limits::WHOLE_NUMBER);
            (!is_exact).then(Vec::new)
        }
        Value::Array(items) => items.iter().enumerate().find_map(|(index, item)| below(index.to_string(), item)),
        Value::Object(members) => members.iter().find_map(|(name, value)| below(name.clone(), value)),
        Value::Null | Value::Bool(_) | Value::String(_) => None,
    }
}
