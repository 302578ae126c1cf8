//! What good typesetting asks for in each language. Words that stand in a file are held to it, and so are those that
//! the program puts together.

use qualicycle::texts::Language;

/// What is wrong with a line, each with its surroundings.
pub fn typography(language: Language, text: &str) -> Vec<String> {
    let mut complaints = Vec::new();
    let mut complain = |at: usize, what: &str| {
        let before: String = text[..at].chars().rev().take(16).collect::<Vec<_>>().into_iter().rev().collect();
        let after: String = text[at..].chars().take(8).collect();
        complaints.push(format!("{what} at “…{before}▸{after}…”"));
    };
    if text.trim() != text {
        complain(0, "space around the text");
    }
    let is_french = language == Language::French;
    for (at, c) in text.char_indices() {
        let before = text[..at].chars().next_back();
        let after = text[at + c.len_utf8()..].chars().next();
        match c {
            '\'' => complain(at, "straight apostrophe"),
            '"' => complain(at, "straight quote"),
            ';' | '!' | '?' if is_french && !matches!(before, Some('\u{202f}' | '!' | '?')) => {
                complain(at, "no narrow no-break space (U+202F)");
            }
            '%' if is_french && before != Some('\u{202f}') => complain(at, "no narrow no-break space (U+202F)"),
            ':' if is_french && before != Some('\u{a0}') && !is_time(before, after) => {
                complain(at, "no no-break space (U+00A0)");
            }
            '«' if is_french && after != Some('\u{a0}') => complain(at, "no no-break space in the guillemets"),
            '»' if is_french && before != Some('\u{a0}') => complain(at, "no no-break space in the guillemets"),
            '“' | '”' if is_french => complain(at, "quotes of another language"),
            '«' | '»' if !is_french => complain(at, "quotes of another language"),
            ';' | '!' | '?' | ':' | '%' if !is_french && before.is_some_and(char::is_whitespace) => {
                complain(at, "space before the sign");
            }
            ' ' if before == Some(' ') => complain(at, "two spaces"),
            '.' if text[at..].starts_with("...") => complain(at, "three dots instead of an ellipsis"),
            _ => {}
        }
    }
    complaints
}

fn is_time(before: Option<char>, after: Option<char>) -> bool {
    [before, after].iter().all(|c| c.is_some_and(|c| c.is_ascii_digit()))
}
