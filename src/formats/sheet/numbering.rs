//! Dotted numbers and their like: `3`, `1.2.4`, `A-1`, `Thème 2`, `II.b)`.

use super::words;
use crate::formats::name::ascii;

/// A number with anything longer in it is a sentence.
const LONGEST: usize = 40;

/// How long a piece may be: `2026`, `viii`, `C12`.
const LONGEST_PIECE: usize = 5;

/// A number taken apart.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Numbering<'t> {
    /// The number as printed, without the word before it.
    pub(super) printed: &'t str,
    /// Its pieces from the left, as they are compared.
    pub(super) path: Vec<String>,
    /// How deep the word before it says that the row stands: 1 for `Thème 2`.
    pub(super) depth: Option<u8>,
}

impl<'t> Numbering<'t> {
    /// Takes a number apart; none when the text is not one.
    pub(super) fn of(text: &'t str) -> Option<Self> {
        let text = text.trim();
        if text.is_empty() || text.chars().count() > LONGEST {
            return None;
        }
        let (word, printed) = without_word(text);
        let pieces = printed.split(|c: char| !c.is_alphanumeric()).filter(|piece| !piece.is_empty());
        let path: Option<Vec<String>> = pieces.map(piece).collect();
        let path = path.filter(|path| !path.is_empty() && is_numbered(path))?;
        let printed = printed.trim_end_matches(|c: char| !c.is_alphanumeric());
        Some(Self { printed, path, depth: words::depth(word) })
    }

    /// The number with which a text begins, and the text after it: `1.2 Les élèves sont accueillis`.
    pub(super) fn before_title(text: &'t str) -> Option<(Self, &'t str)> {
        let text = text.trim();
        let (word, _) = without_word(text);
        let start = text.len() - text[word.len()..].trim_start().len();
        let end = start + text[start..].find(char::is_whitespace)?;
        let title = text[end..].trim_start_matches(|c: char| !c.is_alphanumeric() && !matches!(c, '«' | '“' | '"'));
        let numbering = Self::of(&text[..end])?;
        // A word such as `Les` is no number, and neither is the year of `2026 sera…`.
        let begins_with_digit = text[start..].starts_with(|c: char| c.is_ascii_digit());
        let is_number = begins_with_digit && numbering.path[0].len() <= 3;
        (is_number && !title.is_empty()).then_some((numbering, title))
    }

    /// The path as one text, by which numbers are found again.
    pub(super) fn key(&self) -> String {
        self.path.join(".")
    }
}

/// The word before a number, if there is one, and the number.
fn without_word(text: &str) -> (&str, &str) {
    let end = text.find(|c: char| !c.is_alphabetic()).unwrap_or(text.len());
    let (word, rest) = text.split_at(end);
    let number = rest.trim_start_matches(|c: char| c.is_whitespace() || matches!(c, '°' | 'º' | '.' | ':'));
    // `A.1` begins with a piece and `Art. 1` with a word.
    let is_word = word.chars().count() > 1 || rest.starts_with(['°', 'º']);
    if is_word && number.starts_with(|c: char| c.is_ascii_digit()) && rest.len() > number.len() {
        (word, number)
    } else {
        ("", text)
    }
}

/// A piece as it is compared: small letters, and no zeros before a number.
fn piece(text: &str) -> Option<String> {
    let plain: Option<String> = text.chars().map(|c| ascii(c).map(|letters| letters.to_ascii_lowercase())).collect();
    let plain = plain.filter(|plain| plain.len() <= LONGEST_PIECE)?;
    let stripped = plain.trim_start_matches('0');
    match stripped {
        "" => Some("0".to_owned()),
        digits if digits.bytes().all(|byte| byte.is_ascii_digit()) => Some(digits.to_owned()),
        _ => Some(plain),
    }
}

/// Whether pieces number something: each has a digit or is a Roman number or a letter, or two beside digits.
fn is_numbered(path: &[String]) -> bool {
    let has_digit = |piece: &String| piece.bytes().any(|byte| byte.is_ascii_digit());
    let is_roman = |piece: &String| piece.bytes().all(|byte| b"ivxlc".contains(&byte));
    let longest = if path.iter().any(has_digit) { 2 } else { 1 };
    path.iter().all(|piece| has_digit(piece) || is_roman(piece) || piece.len() <= longest)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_taken_apart() {
        let check = |text: &str, expected: Option<&str>| {
            assert_eq!(Numbering::of(text).map(|numbering| numbering.key()).as_deref(), expected, "{text}");
        };
        check("1", Some("1"));
        check("1.1.1.", Some("1.1.1"));
        check("1,2", Some("1.2"));
        check("01.02", Some("1.2"));
        check("A-1", Some("a.1"));
        check("II.b)", Some("ii.b"));
        check("C12", Some("c12"));
        check("Thème 2", Some("2"));
        check("n° 3", Some("3"));
        check("2026-09-01", Some("2026.9.1"));
        check("Accueil", None);
        check("3 élèves sur quatre", None);
        check("AXE 2 : SUIVI", None);
        check("", None);
        check("…", None);
    }

    #[test]
    fn words_before_a_number_say_how_deep_it_stands() {
        let check = |text: &str, depth, printed: &str| {
            let numbering = Numbering::of(text).unwrap_or_else(|| panic!("{text}"));
            assert_eq!((numbering.depth, numbering.printed), (depth, printed), "{text}");
        };
        check("Critère 4", Some(2), "4");
        check("Indicateur 12", Some(3), "12");
        check("Kwaliteitsgebied 1", Some(1), "1");
        check("Page 4", None, "4");
        check("T10", None, "T10");
    }

    #[test]
    fn numbers_are_found_before_titles() {
        let check = |text: &str, expected: Option<(&str, &str)>| {
            let found = Numbering::before_title(text);
            assert_eq!(found.as_ref().map(|(numbering, title)| (numbering.printed, *title)), expected, "{text}");
        };
        check("1.2 Les élèves sont accueillis", Some(("1.2", "Les élèves sont accueillis")));
        check("1.2. – « Accueil »", Some(("1.2", "« Accueil »")));
        check("Thème 3 : L’accueil", Some(("3", "L’accueil")));
        check("Les élèves sont accueillis", None);
        check("2026 sera l’année", None);
        check("1.2", None);
    }
}
