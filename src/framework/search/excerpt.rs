//! What is shown of a text in which something was found: the found words marked, and of a long text the part around
//! them.

use super::Query;

/// A piece of a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Piece<'a> {
    /// The piece as it is written.
    pub text: &'a str,
    /// Whether it is a wanted word.
    pub is_found: bool,
}

/// About how many bytes of a long text are shown, and how many of them before the first wanted word.
const LENGTH: usize = 180;
const BEFORE: usize = 60;

impl Query {
    /// The whole text, with the wanted words apart.
    pub fn pieces<'a>(&self, text: &'a str) -> Vec<Piece<'a>> {
        let mut pieces = Vec::new();
        let mut at = 0;
        for mark in self.marks(text) {
            pieces.push(Piece { text: &text[at..mark.start], is_found: false });
            at = mark.end;
            pieces.push(Piece { text: &text[mark], is_found: true });
        }
        pieces.push(Piece { text: &text[at..], is_found: false });
        pieces.retain(|piece| !piece.text.is_empty());
        pieces
    }

    /// The part of a text around the first wanted word, with the wanted words apart and dots where it was cut.
    pub fn excerpt<'a>(&self, text: &'a str) -> Vec<Piece<'a>> {
        if text.len() <= LENGTH {
            return self.pieces(text);
        }
        let dots = Piece { text: "…", is_found: false };
        let first = self.marks(text).first().map_or(0, |mark| mark.start);
        let start = if first <= BEFORE { 0 } else { start_of_word(text, first - BEFORE).min(first) };
        let end = end_of_word(text, start + LENGTH);
        let mut pieces = self.pieces(text[start..end].trim());
        if start > 0 {
            pieces.insert(0, dots.clone());
        }
        if end < text.len() {
            pieces.push(dots);
        }
        pieces
    }
}

/// The beginning of the first word that begins at that byte or after it.
fn start_of_word(text: &str, at: usize) -> usize {
    let at = (at..).find(|at| text.is_char_boundary(*at)).unwrap_or(text.len());
    text[at..].find(char::is_whitespace).map_or(at, |space| at + space)
}

/// The end of the last word that ends at that byte or before it.
fn end_of_word(text: &str, at: usize) -> usize {
    if at >= text.len() {
        return text.len();
    }
    let at = (0..=at).rev().find(|at| text.is_char_boundary(*at)).unwrap_or(0);
    text[..at].rfind(char::is_whitespace).unwrap_or(at)
}
