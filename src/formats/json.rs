//! JSON, read strictly: what two programs could understand differently is refused (RFC 7493).
//!
//! Keys stand once, numbers are whole and exact everywhere, texts and nesting have bounds. Serde alone would let
//! doubled keys through wherever a value is kept as it is.

mod check;

use std::cell::Cell;
use std::fmt;

use serde::de::{DeserializeOwned, DeserializeSeed, Error, MapAccess, SeqAccess, Visitor};
use serde::{Deserializer, Serialize};
use serde_json::{Map, Value};

use super::error::ReadError;
use super::{limits, path};

/// The text of a part, without the mark that some editors put first.
pub(super) fn text<'a>(part: &str, bytes: &'a [u8]) -> Result<&'a str, ReadError> {
    let text = std::str::from_utf8(bytes).map_err(|_| ReadError::NotUtf8 { part: part.into() })?;
    Ok(text.strip_prefix('\u{feff}').unwrap_or(text))
}

/// Refuses a text that nests too deep, before a parser follows it down.
pub(super) fn is_shallow(part: &str, text: &str, limit: usize) -> Result<(), ReadError> {
    let (mut depth, mut in_string, mut escaped) = (0usize, false, false);
    for byte in text.bytes() {
        match byte {
            _ if escaped => escaped = false,
            b'\\' if in_string => escaped = true,
            b'"' => in_string = !in_string,
            _ if in_string => {}
            b'[' | b'{' => depth += 1,
            b']' | b'}' => depth = depth.saturating_sub(1),
            _ => {}
        }
        if depth > limit {
            return Err(ReadError::TooDeep { part: part.into() });
        }
    }
    Ok(())
}

/// A piece of a part: the part's name and the place of the piece in it, for messages.
#[derive(Clone, Copy)]
pub(super) struct Piece<'a> {
    /// The part's name.
    pub(super) part: &'a str,
    /// Where the piece stands; empty when it is the whole part.
    pub(super) place: &'a str,
}

impl Piece<'_> {
    /// Reads a piece strictly.
    pub(super) fn value(self, text: &str) -> Result<Value, ReadError> {
        let budget = Cell::new(limits::VALUES);
        let mut deserializer = serde_json::Deserializer::from_str(text);
        let value = Strict(&budget).deserialize(&mut deserializer);
        let value = value.and_then(|value| deserializer.end().map(|()| value));
        let value = value.map_err(|error| self.malformed("", error.to_string()))?;
        match long_text(&value) {
            None => Ok(value),
            Some(path) => Err(ReadError::TextTooLong {
                part: self.part.into(),
                place: self.at(&path),
                limit: limits::TEXT_CHARS as u64,
            }),
        }
    }

    /// Refuses what [`Piece::value`] refuses, without keeping the values: of many files, most are sound, and only what is
    /// wrong with one that is not is worth looking for a second time.
    pub(super) fn is_strict(self, text: &str) -> Result<(), ReadError> {
        let budget = Cell::new(limits::VALUES);
        let mut deserializer = serde_json::Deserializer::from_str(text);
        let sound = check::Sound(&budget).deserialize(&mut deserializer).and_then(|()| deserializer.end());
        match sound {
            Ok(()) => Ok(()),
            Err(_) => self.value(text).map(drop),
        }
    }

    /// Understands a text that was read strictly.
    pub(super) fn typed<T: DeserializeOwned>(self, text: &str) -> Result<T, ReadError> {
        serde_json::from_str(text).map_err(|error| self.misunderstood("", text, &error))
    }

    /// Says what could not be understood in a text that stands at a path inside the piece.
    pub(super) fn misunderstood(self, path: &str, text: &str, error: &serde_json::Error) -> ReadError {
        let inside = path::of_error(text, error);
        let path = match (path, inside.as_str()) {
            ("", inside) => inside.to_owned(),
            (path, "") => path.to_owned(),
            (path, inside) => within(path, inside),
        };
        let reason = error.to_string();
        let reason = reason.rsplit_once(" at line ").map_or(&*reason, |(reason, _)| reason);
        self.malformed(&path, reason)
    }

    /// Refuses a value of which something was not understood: it would be lost when the file is written again.
    pub(super) fn is_kept(self, value: &Value, understood: &impl Serialize) -> Result<(), ReadError> {
        let written = serde_json::to_string(understood);
        let again: Value = written
            .and_then(|text| serde_json::from_str(&text))
            .map_err(|error| self.malformed("", error.to_string()))?;
        match lost(value, &again) {
            None => Ok(()),
            Some(path) => Err(self.malformed(&path, "this version does not know this member")),
        }
    }

    /// Says what is wrong at a path inside the piece.
    pub(super) fn malformed(self, path: &str, reason: impl Into<String>) -> ReadError {
        ReadError::malformed(self.part, self.at(path), reason)
    }

    fn at(self, path: &str) -> String {
        match (self.place, path) {
            (place, "") => place.to_owned(),
            ("", path) => path.to_owned(),
            (place, path) => format!("{place}: {path}"),
        }
    }
}

/// Reads any value, and counts values down from the budget.
struct Strict<'b>(&'b Cell<u32>);

impl Strict<'_> {
    fn spend<E: Error>(&self) -> Result<(), E> {
        let left = self.0.get().checked_sub(1).ok_or_else(|| E::custom("too many values"))?;
        self.0.set(left);
        Ok(())
    }
}

impl<'de> DeserializeSeed<'de> for Strict<'_> {
    type Value = Value;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Value, D::Error> {
        self.spend()?;
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Strict<'_> {
    type Value = Value;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a value")
    }

    fn visit_unit<E: Error>(self) -> Result<Value, E> {
        Ok(Value::Null)
    }

    fn visit_bool<E: Error>(self, value: bool) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_i64<E: Error>(self, number: i64) -> Result<Value, E> {
        is_exact(number.unsigned_abs())?;
        Ok(number.into())
    }

    fn visit_u64<E: Error>(self, number: u64) -> Result<Value, E> {
        is_exact(number)?;
        Ok(number.into())
    }

    fn visit_f64<E: Error>(self, _: f64) -> Result<Value, E> {
        Err(E::custom("numbers are whole; decimals are written as text"))
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<Value, E> {
        Ok(text.into())
    }

    fn visit_string<E: Error>(self, text: String) -> Result<Value, E> {
        Ok(text.into())
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Value, A::Error> {
        let mut array = Vec::new();
        while let Some(value) = items.next_element_seed(Strict(self.0))? {
            array.push(value);
            has_few_members(array.len())?;
        }
        Ok(Value::Array(array))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut members: A) -> Result<Value, A::Error> {
        let mut object = Map::new();
        while let Some(key) = members.next_key::<String>()? {
            if object.contains_key(&key) {
                let key: String = key.chars().take(60).collect();
                return Err(A::Error::custom(format!("the key “{key}” stands twice")));
            }
            object.insert(key, members.next_value_seed(Strict(self.0))?);
            has_few_members(object.len())?;
        }
        Ok(Value::Object(object))
    }
}

fn is_exact<E: Error>(number: u64) -> Result<(), E> {
    if number <= limits::WHOLE_NUMBER {
        Ok(())
    } else {
        Err(E::custom("a number beyond ±(2⁵³ − 1) is not exact"))
    }
}

fn has_few_members<E: Error>(number: usize) -> Result<(), E> {
    if number <= limits::MEMBERS { Ok(()) } else { Err(E::custom("too many members")) }
}

/// Indented JSON that ends its last line, for people who look inside. Serde's own indenting would compile every type
/// a second time.
pub(super) fn indented(value: &impl Serialize) -> serde_json::Result<Vec<u8>> {
    let compact = serde_json::to_string(value)?;
    let mut indented = String::with_capacity(compact.len() * 3 / 2);
    let (mut line, mut in_string, mut escaped) = ("\n".to_owned(), false, false);
    let mut chars = compact.chars().peekable();
    while let Some(c) = chars.next() {
        let is_closing = !in_string && matches!(c, '}' | ']');
        if is_closing {
            line.truncate(line.len() - 2);
            indented.push_str(&line);
        }
        indented.push(c);
        match c {
            _ if escaped => escaped = false,
            '\\' => escaped = in_string,
            '"' => in_string = !in_string,
            _ if in_string => {}
            '{' | '[' => match chars.next_if(|next| matches!(next, '}' | ']')) {
                Some(closing) => indented.push(closing),
                None => {
                    line.push_str("  ");
                    indented.push_str(&line);
                }
            },
            ',' => indented.push_str(&line),
            ':' => indented.push(' '),
            _ => {}
        }
    }
    indented.push('\n');
    Ok(indented.into_bytes())
}

/// The name of the only member whose text is bytes and no words, and so may be longer: the logo.
const BASE64: &str = "base64";

/// The path of the first text that is too long, keys included.
fn long_text(value: &Value) -> Option<String> {
    let is_long = |text: &str| text.len() > limits::TEXT_CHARS && text.chars().count() > limits::TEXT_CHARS;
    match value {
        Value::String(text) => is_long(text).then(String::new),
        Value::Array(items) => items.iter().enumerate().find_map(|(i, item)| Some(within_item(i, &long_text(item)?))),
        Value::Object(members) => members.iter().find_map(|(key, value)| match is_long(key) {
            true => Some(String::new()),
            false if key == BASE64 && value.as_str().is_some_and(|text| text.len() <= limits::BASE64_CHARS) => None,
            false => Some(within(key, &long_text(value)?)),
        }),
        Value::Null | Value::Bool(_) | Value::Number(_) => None,
    }
}

/// The path of the first member that the value has and its second writing lacks. Empty members may be left out.
fn lost(value: &Value, again: &Value) -> Option<String> {
    match (value, again) {
        (Value::Object(members), Value::Object(kept)) => members.iter().find_map(|(key, value)| match kept.get(key) {
            Some(again) => Some(within(key, &lost(value, again)?)),
            None => (!is_empty(value)).then(|| within(key, "")),
        }),
        (Value::Array(items), Value::Array(kept)) => {
            let pairs = items.iter().zip(kept).enumerate();
            let mut lost = pairs.filter_map(|(i, (item, again))| Some(within_item(i, &lost(item, again)?)));
            lost.next()
        }
        _ => None,
    }
}

fn is_empty(value: &Value) -> bool {
    match value {
        Value::Null => true,
        Value::String(text) => text.is_empty(),
        Value::Array(items) => items.is_empty(),
        Value::Object(members) => members.is_empty(),
        Value::Bool(_) | Value::Number(_) => false,
    }
}

fn within(key: &str, path: &str) -> String {
    let dot = if path.is_empty() || path.starts_with('[') { "" } else { "." };
    format!("{key}{dot}{path}")
}

fn within_item(index: usize, path: &str) -> String {
    within(&format!("[{index}]"), path)
}
