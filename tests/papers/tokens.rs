//! HTML taken apart as browsers do (HTML Standard, 13.2.5), but strictly: whatever the standard calls a parse error
//! panics here, and so does everything that this program has no reason to write.

/// A piece of a document.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Token {
    /// The first line.
    Doctype,
    /// The beginning of an element.
    Start {
        /// Its name.
        name: String,
        /// Its attributes, in their order.
        attributes: Vec<(String, String)>,
        /// Whether it ends there, as shapes of drawings do.
        is_closed: bool,
    },
    /// The end of an element.
    End(String),
    /// Text.
    Text(String),
    /// A comment.
    Comment(String),
}

/// Takes a document apart.
#[track_caller]
pub fn tokens(html: &str) -> Vec<Token> {
    let forbidden = html.chars().find(|char| is_forbidden(*char));
    assert_eq!(forbidden, None, "a character that HTML forbids");
    let mut tokens = Vec::new();
    let mut rest = html;
    while !rest.is_empty() {
        let raw = match tokens.last() {
            Some(Token::Start { name, .. }) if ["style", "script", "title"].contains(&&**name) => Some(name.clone()),
            _ => None,
        };
        let end = match &raw {
            // ASCII keeps its places when it is put in small letters.
            Some(name) => rest.to_ascii_lowercase().find(&format!("</{name}")).expect("the element ends"),
            None => rest.find('<').unwrap_or(rest.len()),
        };
        let (text, tail) = rest.split_at(end);
        if !text.is_empty() {
            assert!(raw.as_deref() != Some("script") || !text.contains("<!--"), "a script that hides its end");
            let is_plain = matches!(raw.as_deref(), Some("style" | "script"));
            tokens.push(Token::Text(if is_plain { text.to_owned() } else { decoded(text) }));
        } else if raw.is_some() {
            tokens.push(Token::Text(String::new()));
        }
        if tail.is_empty() {
            break;
        }
        let (token, after) = tag(tail);
        tokens.push(token);
        rest = after;
    }
    tokens
}

fn is_forbidden(char: char) -> bool {
    let code = u32::from(char);
    let is_control = (code < 0x20 && !matches!(char, '\t' | '\n')) || (0x7f..0xa0).contains(&code);
    is_control || (0xfdd0..=0xfdef).contains(&code) || code % 0x10000 >= 0xfffe
}

#[track_caller]
fn tag(html: &str) -> (Token, &str) {
    if let Some(rest) = html.strip_prefix("<!--") {
        let (comment, rest) = rest.split_once("-->").expect("a comment ends");
        return (Token::Comment(comment.to_owned()), rest);
    }
    if let Some(rest) = html.strip_prefix("<!doctype html>") {
        return (Token::Doctype, rest);
    }
    if let Some(rest) = html.strip_prefix("</") {
        let (name, rest) = rest.split_once('>').expect("a tag ends");
        assert!(is_name(name), "</{name}>");
        return (Token::End(name.to_owned()), rest);
    }
    let mut rest = &html[1..];
    let end = rest.find([' ', '>', '/']).expect("a tag ends");
    let (name, tail) = rest.split_at(end);
    assert!(is_name(name), "<{name}");
    let mut attributes: Vec<(String, String)> = Vec::new();
    rest = tail;
    loop {
        if let Some(rest) = rest.strip_prefix("/>") {
            return (Token::Start { name: name.to_owned(), attributes, is_closed: true }, rest);
        }
        if let Some(rest) = rest.strip_prefix('>') {
            return (Token::Start { name: name.to_owned(), attributes, is_closed: false }, rest);
        }
        let (attribute, tail) = rest.strip_prefix(' ').and_then(|rest| rest.split_once("=\"")).expect("an attribute");
        assert!(is_name(attribute), "{attribute}=");
        assert!(attributes.iter().all(|(other, _)| other != attribute), "{attribute} stands twice");
        let (value, tail) = tail.split_once('"').expect("a value ends");
        assert!(!value.contains(['<', '>']), "{attribute}={value}");
        attributes.push((attribute.to_owned(), decoded(value)));
        rest = tail;
    }
}

fn is_name(name: &str) -> bool {
    !name.is_empty() && name.chars().all(|char| char.is_ascii_alphanumeric() || char == '-')
}

#[track_caller]
fn decoded(text: &str) -> String {
    let mut decoded = String::new();
    let mut rest = text;
    while let Some((before, after)) = rest.split_once('&') {
        decoded.push_str(before);
        let (name, after) = after.split_once(';').expect("a character reference ends");
        decoded.push(match name {
            "amp" => '&',
            "lt" => '<',
            "gt" => '>',
            "quot" => '"',
            "#39" => '\'',
            other => panic!("&{other};"),
        });
        rest = after;
    }
    decoded + rest
}
