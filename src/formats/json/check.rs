//! Strict reading without keeping anything: keys stand once, numbers are whole and exact, texts and lists have bounds.

use std::borrow::Cow;
use std::cell::Cell;
use std::collections::HashSet;
use std::fmt;

use serde::Deserializer;
use serde::de::{DeserializeSeed, Error, MapAccess, SeqAccess, Visitor};

use super::{has_few_members, is_exact};
use crate::formats::limits;

/// Looks at any value, and counts values down from the budget.
pub(super) struct Sound<'b>(pub(super) &'b Cell<u32>);

impl<'de> DeserializeSeed<'de> for Sound<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        let left = self.0.get().checked_sub(1).ok_or_else(|| D::Error::custom("too many values"))?;
        self.0.set(left);
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Sound<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a value")
    }

    fn visit_unit<E: Error>(self) -> Result<(), E> {
        Ok(())
    }

    fn visit_bool<E: Error>(self, _: bool) -> Result<(), E> {
        Ok(())
    }

    fn visit_i64<E: Error>(self, number: i64) -> Result<(), E> {
        is_exact(number.unsigned_abs())
    }

    fn visit_u64<E: Error>(self, number: u64) -> Result<(), E> {
        is_exact(number)
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<(), E> {
        is_bearable(text)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<(), A::Error> {
        let mut n_items = 0;
        while items.next_element_seed(Sound(self.0))?.is_some() {
            n_items += 1;
            has_few_members(n_items)?;
        }
        Ok(())
    }

    fn visit_map<A: MapAccess<'de>>(self, mut members: A) -> Result<(), A::Error> {
        let mut keys = Keys::default();
        let mut n_members = 0;
        while let Some(key) = members.next_key_seed(Key)? {
            is_bearable(&key)?;
            if !keys.are_new(key) {
                return Err(A::Error::custom("a key stands twice"));
            }
            members.next_value_seed(Sound(self.0))?;
            n_members += 1;
            has_few_members(n_members)?;
        }
        Ok(())
    }
}

/// The keys of an object. As long as they stand in order, as this program writes most of them, a glance at the last one
/// tells that a key is new.
#[derive(Default)]
struct Keys<'de> {
    in_order: Vec<Cow<'de, str>>,
    others: HashSet<Cow<'de, str>>,
}

impl<'de> Keys<'de> {
    fn are_new(&mut self, key: Cow<'de, str>) -> bool {
        if self.others.is_empty() {
            if self.in_order.last().is_none_or(|last| *last < key) {
                self.in_order.push(key);
                return true;
            }
            self.others.extend(self.in_order.drain(..));
        }
        self.others.insert(key)
    }
}

/// A key, borrowed from the text where nothing in it is escaped.
struct Key;

impl<'de> DeserializeSeed<'de> for Key {
    type Value = Cow<'de, str>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Cow<'de, str>, D::Error> {
        deserializer.deserialize_str(self)
    }
}

impl<'de> Visitor<'de> for Key {
    type Value = Cow<'de, str>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a key")
    }

    fn visit_borrowed_str<E: Error>(self, key: &'de str) -> Result<Cow<'de, str>, E> {
        Ok(Cow::Borrowed(key))
    }

    fn visit_str<E: Error>(self, key: &str) -> Result<Cow<'de, str>, E> {
        Ok(Cow::Owned(key.to_owned()))
    }
}

fn is_bearable<E: Error>(text: &str) -> Result<(), E> {
    match text.len() > limits::TEXT_CHARS && text.chars().count() > limits::TEXT_CHARS {
        true => Err(E::custom("a text is too long")),
        false => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use super::super::{Piece, limits};

    #[test]
    fn what_is_refused_is_what_is_refused_with_the_values_kept() {
        let long = format!("[\"{}\"]", "é".repeat(limits::TEXT_CHARS + 1));
        let texts = [
            r#"{"a": 1, "b": {"a": [1, -2, null, true, "x"]}, "c": {}}"#,
            r#"{"c": 1, "a": 1, "b": 1}"#,
            r#"{"a": 1, "b": 1, "a": 1}"#,
            r#"{"c": 1, "a": 1, "c": 1}"#,
            r#"{"b": {"z": 1, "a": 2, "z": 3}}"#,
            r#"{"a": 1, "\u0061": 2}"#,
            r#"[1.5]"#,
            r#"[9007199254740991, -9007199254740991]"#,
            r#"[9007199254740992]"#,
            r#"[-9007199254740992]"#,
            r#"{} x"#,
            r#"{"a": "#,
            "",
            &long,
        ];
        for text in texts {
            let piece = Piece { part: "part", place: "" };
            assert_eq!(piece.is_strict(text), piece.value(text).map(drop), "{text:.60}");
            let mut deserializer = serde_json::Deserializer::from_str(text);
            let budget = std::cell::Cell::new(limits::VALUES);
            let sound = serde::de::DeserializeSeed::deserialize(super::Sound(&budget), &mut deserializer);
            let sound = sound.and_then(|()| deserializer.end()).is_ok();
            assert_eq!(sound, piece.value(text).is_ok(), "{text:.60}");
        }
    }
}
