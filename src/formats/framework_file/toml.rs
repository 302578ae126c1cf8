//! Writes TOML as people would: what is short first, then tables. Everything that a framework holds is a text, a whole
//! number, yes or no, or a list or table of these.

use serde_json::{Map, Value};

/// Members that stand first, since they say what a table is about.
const FIRST: [&str; 12] =
    ["format", "id", "number", "edition", "kind", "from", "to", "title", "name", "term", "question", "statement"];

/// A table as the contents of a file; nothing for one that has no members.
pub(super) fn written(value: &Value) -> String {
    let mut lines = String::new();
    if let Value::Object(members) = value {
        write_table(members, "", &mut lines);
    }
    lines.trim_start_matches('\n').to_owned()
}

fn write_table(members: &Map<String, Value>, path: &str, lines: &mut String) {
    let rank = |key: &str| FIRST.iter().position(|first| *first == key).unwrap_or(FIRST.len());
    let mut members: Vec<(&String, &Value)> = members.iter().collect();
    members.sort_by_key(|(key, _)| rank(key));
    for (key, value) in members.iter().filter(|(_, value)| !is_tables(value) && !value.is_null()) {
        lines.push_str(&format!("{} = {}\n", key_text(key), plain(value)));
    }
    for (key, value) in members {
        let path = if path.is_empty() { key_text(key) } else { format!("{path}.{}", key_text(key)) };
        match value {
            Value::Object(inside) if !inside.is_empty() => {
                // A table that holds nothing but tables needs no line of its own.
                if inside.values().any(|value| !is_tables(value)) {
                    lines.push_str(&format!("\n[{path}]\n"));
                }
                write_table(inside, &path, lines);
            }
            Value::Array(items) if is_tables(value) => {
                for item in items.iter().filter_map(Value::as_object) {
                    lines.push_str(&format!("\n[[{path}]]\n"));
                    write_table(item, &path, lines);
                }
            }
            _ => {}
        }
    }
}

/// Whether a value is written as tables of its own. Empty lists are not: they would leave no trace.
fn is_tables(value: &Value) -> bool {
    match value {
        Value::Object(_) => true,
        Value::Array(items) => !items.is_empty() && items.iter().all(Value::is_object),
        _ => false,
    }
}

fn plain(value: &Value) -> String {
    match value {
        Value::String(text) => quoted(text),
        Value::Array(items) => format!("[{}]", items.iter().map(plain).collect::<Vec<_>>().join(", ")),
        other => other.to_string(),
    }
}

fn key_text(key: &str) -> String {
    let is_bare = !key.is_empty() && key.chars().all(|c| c.is_ascii_alphanumeric() || c == '-' || c == '_');
    if is_bare { key.to_owned() } else { quoted(key) }
}

fn quoted(text: &str) -> String {
    let mut quoted = String::with_capacity(text.len() + 2);
    quoted.push('"');
    for c in text.chars() {
        match c {
            '"' => quoted.push_str("\\\""),
            '\\' => quoted.push_str("\\\\"),
            '\n' => quoted.push_str("\\n"),
            '\t' => quoted.push_str("\\t"),
            c if c.is_control() => quoted.push_str(&format!("\\u{:04X}", u32::from(c))),
            c => quoted.push(c),
        }
    }
    quoted.push('"');
    quoted
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn what_is_written_means_the_same() {
        let value = json!({
            "id": "é \"\\\n\u{7f}\u{0}\t", "list": ["a", "b"], "none": [], "n": -3, "yes": true,
            "tables": [{ "id": "x.y", "inside": [{ "deep": 1 }], "sub": { "1": "one" } }, {}],
            "words": { "a.b": { "levels": { "1": "un" } }, "c": { "": "" } },
        });
        let again: ::toml::Table = ::toml::from_str(&written(&value)).expect("TOML");
        assert_eq!(serde_json::to_value(again).expect("JSON"), value);
    }

    #[test]
    fn what_a_table_is_about_stands_first() {
        let text = written(&json!({ "applies": "a", "id": "t1", "criteria": [{ "weight": 2, "id": "c1" }] }));
        assert_eq!(text, "id = \"t1\"\napplies = \"a\"\n\n[[criteria]]\nid = \"c1\"\nweight = 2\n");
    }
}
