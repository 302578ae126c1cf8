//! Where in a JSON text an error lies, as the path that people would write: `themes[2].weight`.
//!
//! Serde's errors have a line and a column. Walking the text up to there gives the path for any type, at a tenth of
//! the compiled size of a deserializer that keeps track of it.

/// One open container: the key or index of the member at hand.
enum Step {
    Key(String),
    Item(usize),
}

/// The path at which an error was noticed.
pub(super) fn of_error(text: &str, error: &serde_json::Error) -> String {
    let before = text.split_inclusive('\n').take(error.line().saturating_sub(1)).map(str::len).sum::<usize>();
    let end = text.len().min(before + error.column());
    let seen = text.as_bytes()[..end].trim_ascii_end();
    let (mut steps, closed) = walk(seen);
    // Errors about a member are often noticed after it: behind the comma of an item, or behind the end of the
    // container when it was the last one. That a member is missing is noticed there as well, and concerns the container.
    let concerns_container = error.to_string().starts_with("missing field");
    match (seen.last(), steps.last_mut()) {
        (Some(b','), Some(Step::Item(index))) => *index -= 1,
        (Some(b'}' | b']'), _) if !concerns_container => steps.extend(closed),
        _ => {}
    }
    written(&steps)
}

/// The steps to the end of a text, and the last step of the container that was closed last.
fn walk(text: &[u8]) -> (Vec<Step>, Option<Step>) {
    let mut steps: Vec<Step> = Vec::new();
    let mut closed = None;
    let mut is_key = false;
    let mut position = 0;
    while let Some(byte) = text.get(position) {
        position += 1;
        match byte {
            b'"' => {
                let start = position;
                position = end_of_string(text, start);
                if let (true, Some(Step::Key(key))) = (is_key, steps.last_mut()) {
                    *key = String::from_utf8_lossy(&text[start..position]).into_owned();
                    is_key = false;
                }
                position += 1;
            }
            b'{' => {
                steps.push(Step::Key(String::new()));
                is_key = true;
            }
            b'[' => {
                steps.push(Step::Item(0));
                is_key = false;
            }
            b'}' | b']' => closed = steps.pop(),
            b',' => match steps.last_mut() {
                Some(Step::Item(index)) => *index += 1,
                Some(Step::Key(_)) => is_key = true,
                None => {}
            },
            _ => {}
        }
    }
    (steps, closed)
}

/// Where the string that begins at `start` ends: at its closing quote, or with the text.
fn end_of_string(text: &[u8], start: usize) -> usize {
    let mut escaped = false;
    let is_end = |byte: &u8| {
        let is_end = !escaped && *byte == b'"';
        escaped = !escaped && *byte == b'\\';
        is_end
    };
    text[start..].iter().position(is_end).map_or(text.len(), |length| start + length)
}

fn written(steps: &[Step]) -> String {
    let mut path = String::new();
    for step in steps {
        match step {
            Step::Key(key) if key.is_empty() => {}
            Step::Key(key) if path.is_empty() => path.push_str(key),
            Step::Key(key) => {
                path.push('.');
                path.push_str(key);
            }
            Step::Item(index) => path.push_str(&format!("[{index}]")),
        }
    }
    path
}

#[cfg(test)]
mod tests {
    use serde::Deserialize;

    use super::*;
    use crate::framework::scale::Decimal;

    #[derive(Deserialize)]
    #[serde(deny_unknown_fields)]
    #[expect(dead_code, reason = "only its shape matters")]
    struct Shelf {
        #[serde(default)]
        owner: Option<Box<Shelf>>,
        boxes: Vec<Decimal>,
        #[serde(default)]
        weight: u8,
    }

    #[track_caller]
    fn check(text: &str, expected: &str) {
        let error = serde_json::from_str::<Shelf>(text).map(drop).expect_err("the text is wrong");
        assert_eq!(of_error(text, &error), expected, "{error}");
    }

    #[test]
    fn the_path_of_an_error_is_found() {
        check(r#"{"boxes": [], "weight": "heavy"}"#, "weight");
        check(r#"{"boxes": [], "weight": 300}"#, "weight");
        check(r#"{"boxes": [], "weight": []}"#, "weight");
        check(r#"{"weight": -1, "boxes": []}"#, "weight");
        check(r#"{"boxes": [], "colour": 1}"#, "colour");
        check(r#"{"boxes": ["1", "2,5", "x"]}"#, "boxes[2]");
        check(r#"{"boxes": ["1", "x", "2,5"]}"#, "boxes[1]");
        check(r#"{"boxes": ["1", 2]}"#, "boxes[1]");
        check(r#"{"boxes": {}}"#, "boxes");
    }

    #[test]
    fn the_path_leads_through_containers_and_lines() {
        check("{\n  \"boxes\": [\"é\\\"}\"],\n  \"weight\": 1\n}", "boxes[0]");
        check("{\"boxes\": [],\n\"owner\": {\"boxes\": [\"1\",\n\"?\"]}}", "owner.boxes[1]");
    }

    #[test]
    fn a_missing_member_concerns_its_container() {
        check(r#"{"weight": 1}"#, "");
        check(r#"{"boxes": [], "owner": {"weight": 1}}"#, "owner");
    }
}
