//! How wide a text is, without asking a font, and how it breaks into lines.
//!
//! The widths are those of the widest common interface font (DejaVu Sans), rounded up by class of character, so that
//! a text never needs more room than we gave it. There is no canvas in a worker, in a test or on the host.

use std::ops::Range;
use std::rc::Rc;

use super::{Anchor, Bounds, Point};

/// The size of names, in tenths of a pixel.
pub const NAME: i32 = 130;
/// The size of the words on axes, in tenths of a pixel.
pub const NOTE: i32 = 120;

const SOFT_HYPHEN: char = '\u{ad}';

/// How wide a text is, in tenths of a pixel.
pub fn width(text: &str, size: i32) -> i32 {
    let hundredths: i32 = text.chars().map(hundredths_of_em).sum();
    (hundredths * size + 99) / 100
}

/// The distance between two lines.
pub fn line_height(size: i32) -> i32 {
    size * 5 / 4
}

/// How far the baseline stands below the middle of a line.
pub fn baseline(size: i32) -> i32 {
    size * 7 / 20
}

/// The rectangle that a line of text fills.
pub fn bounds(at: Point, anchor: Anchor, size: i32, text: &str) -> Bounds {
    let width = width(text, size);
    let left = match anchor {
        Anchor::Start => at.x,
        Anchor::Middle => at.x - width / 2,
        Anchor::End => at.x - width,
    };
    let middle = at.y - baseline(size);
    let half = line_height(size) / 2;
    Bounds { left, top: middle - half, right: left + width, bottom: middle + half }
}

/// The text in one line, cut where the room ends.
pub fn fit(text: &str, room: i32, size: i32) -> Rc<str> {
    wrap(text, room, size, 1).pop().unwrap_or_default()
}

/// Breaks a text into lines of about the same width, as few as fit and at most `most`; what is left over becomes "…".
///
/// It breaks at spaces, after hyphens and slashes and at soft hyphens, and inside a word only when that word alone is
/// wider than the room: then anywhere, with a hyphen, since no language is known here. No-break spaces hold together
/// what they join.
pub fn wrap(text: &str, room: i32, size: i32, most: usize) -> Vec<Rc<str>> {
    let pieces = pieces(text, room, size);
    let lines = fill(&pieces, room, size);
    if lines.len() > most {
        return cut(&pieces, &lines[..most], room, size);
    }
    // The narrowest room that gives no more lines makes them even.
    let (mut low, mut high) = (pieces.iter().map(|piece| piece.width).max().unwrap_or(0), room);
    while high - low > 10 {
        let middle = low.midpoint(high);
        let fits = fill(&pieces, middle, size).len() <= lines.len();
        (low, high) = if fits { (low, middle) } else { (middle, high) };
    }
    fill(&pieces, high, size).into_iter().map(|line| join(&pieces, line).into()).collect()
}

/// A part of a text that stays together, and what stands between it and the next.
struct Piece {
    text: String,
    width: i32,
    glue: Glue,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Glue {
    Space,
    Nothing,
    Hyphen,
}

fn pieces(text: &str, room: i32, size: i32) -> Vec<Piece> {
    let mut pieces = Vec::new();
    let mut piece = String::new();
    let mut chars = text.chars().peekable();
    let mut close = |piece: &mut String, glue| {
        if !piece.is_empty() {
            split(&std::mem::take(piece), glue, room, size, &mut pieces);
        }
    };
    while let Some(char) = chars.next() {
        match char {
            // A control character has no place in a picture, and none in XML.
            _ if is_break(char) || char.is_control() => close(&mut piece, Glue::Space),
            SOFT_HYPHEN => close(&mut piece, Glue::Hyphen),
            _ => piece.push(char),
        }
        let inside_a_word = chars.peek().is_some_and(|next| next.is_alphanumeric());
        if matches!(char, '-' | '/' | '–') && inside_a_word && piece.chars().count() > 2 {
            close(&mut piece, Glue::Nothing);
        }
    }
    close(&mut piece, Glue::Space);
    pieces
}

/// Adds a word to the pieces, in parts of about the same width when it is wider than the room.
fn split(word: &str, glue: Glue, room: i32, size: i32, pieces: &mut Vec<Piece>) {
    let whole = width(word, size);
    if whole <= room {
        pieces.push(Piece { text: word.to_owned(), width: whole, glue });
        return;
    }
    let room = (room - width("-", size)).max(1);
    let even = whole / ((whole + room - 1) / room);
    let (mut part, mut part_width) = (String::new(), 0);
    for char in word.chars() {
        let wide = width(char.encode_utf8(&mut [0; 4]), size);
        let is_full = part_width >= even || part_width + wide > room;
        // A mark without width belongs to the letter before it.
        if is_full && wide > 0 && !part.is_empty() {
            let is_word = part.ends_with(char::is_alphabetic) && char.is_alphabetic() && char < '\u{590}';
            let glue = if is_word { Glue::Hyphen } else { Glue::Nothing };
            pieces.push(Piece { text: std::mem::take(&mut part), width: part_width, glue });
            part_width = 0;
        }
        part.push(char);
        part_width += wide;
    }
    pieces.push(Piece { text: part, width: part_width, glue });
}

fn is_break(char: char) -> bool {
    char.is_whitespace() && !matches!(char, '\u{a0}' | '\u{2007}' | '\u{202f}')
}

/// Which pieces stand in which line when each line takes as many as fit.
fn fill(pieces: &[Piece], room: i32, size: i32) -> Vec<Range<usize>> {
    let (space, hyphen) = (width(" ", size), width("-", size));
    let (mut lines, mut start, mut used) = (Vec::new(), 0, 0);
    for (index, piece) in pieces.iter().enumerate() {
        let is_spaced = index > start && pieces[index - 1].glue == Glue::Space;
        let needed = piece.width + if is_spaced { space } else { 0 };
        let after = if piece.glue == Glue::Hyphen { hyphen } else { 0 };
        if index > start && used + needed + after > room {
            lines.push(start..index);
            (start, used) = (index, piece.width);
        } else {
            used += needed;
        }
    }
    if start < pieces.len() {
        lines.push(start..pieces.len());
    }
    lines
}

/// The text of a line.
fn join(pieces: &[Piece], line: Range<usize>) -> String {
    let is_last = line.end == pieces.len();
    let mut text = String::new();
    for (index, piece) in pieces[line.clone()].iter().enumerate() {
        text.push_str(&piece.text);
        let ends_line = line.start + index + 1 == line.end;
        match piece.glue {
            Glue::Space if !ends_line => text.push(' '),
            Glue::Hyphen if ends_line && !is_last => text.push('-'),
            _ => {}
        }
    }
    text
}

/// The lines, with "…" at the end of the last one.
fn cut(pieces: &[Piece], lines: &[Range<usize>], room: i32, size: i32) -> Vec<Rc<str>> {
    let mut lines: Vec<String> = lines.iter().map(|line| join(pieces, line.clone())).collect();
    if let Some(last) = lines.last_mut() {
        while !last.is_empty() && width(last, size) + width("…", size) > room {
            last.pop();
        }
        last.truncate(last.trim_end_matches([' ', '-', '/', ',', '(']).len());
        last.push('…');
    }
    lines.into_iter().map(Rc::from).collect()
}

fn hundredths_of_em(char: char) -> i32 {
    match char {
        'i' | 'j' | 'l' | 'I' | 'J' | '\'' | '’' | '.' | ',' | ':' | ';' | '|' | '!' => 34,
        ' ' | '\u{a0}' | '\u{202f}' | '·' => 35,
        'f' | 't' | 'r' | '(' | ')' | '-' | '‐' | '[' | ']' | '/' | '"' | 'î' | 'ï' | 'í' | 'ì' => 42,
        'm' | 'w' | 'M' | 'W' | 'œ' | 'æ' | 'Œ' | 'Æ' | '%' | '@' | '…' | '—' => 104,
        'a'..='z' | '0'..='9' => 64,
        'A'..='Z' => 78,
        '\u{300}'..='\u{36f}'
        | '\u{ad}'
        | '\u{200b}'..='\u{200f}'
        | '\u{202a}'..='\u{202e}'
        | '\u{2060}'..='\u{206f}' => 0,
        '\u{fe00}'..='\u{fe0f}' | '\u{feff}' => 0,
        '\u{c0}'..='\u{de}' => 80,
        '\u{df}'..='\u{17f}' => 66,
        // East Asian scripts and pictographs fill a square, often a little more.
        '\u{1100}'..='\u{11ff}' | '\u{2e80}'..='\u{d7ff}' | '\u{f900}'..='\u{faff}' | '\u{ff00}'..='\u{ffef}' => 104,
        '\u{10000}'.. => 130,
        _ => 90,
    }
}
