//! Folding: accents, capitals and joined letters are made equal, so that `coeur` finds « Cœur ».

use std::ops::Range;

/// A word of a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Word {
    /// Folded.
    pub folded: String,
    /// Where it stands in the text, in bytes.
    pub range: Range<usize>,
    /// Whether an apostrophe follows, as in « l’accueil ».
    pub is_elided: bool,
}

/// A text without accents, capitals and joined letters; signs stay as they are.
pub fn fold(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    text.chars().for_each(|c| fold_into(c, &mut folded));
    folded
}

/// The words of a text. A point between the digits of a number such as `6.1.1` or `10.M1` belongs to it.
pub(super) fn words(text: &str) -> Vec<Word> {
    let mut words: Vec<Word> = Vec::new();
    let mut open: Option<Word> = None;
    let mut before = None;
    let mut rest = text.char_indices().peekable();
    while let Some((at, c)) = rest.next() {
        let next = rest.peek().map(|(_, next)| *next);
        if c.is_alphanumeric() || is_silent(c) || is_point_of_number(before, c, next) {
            let word = open.get_or_insert_with(|| Word { folded: String::new(), range: at..at, is_elided: false });
            fold_into(c, &mut word.folded);
            word.range.end = at + c.len_utf8();
        } else if let Some(word) = open.take() {
            words.push(Word { is_elided: matches!(c, '’' | '\''), ..word });
        }
        before = Some(c);
    }
    words.extend(open);
    words.retain(|word| !word.folded.is_empty());
    words
}

fn is_point_of_number(before: Option<char>, c: char, next: Option<char>) -> bool {
    let (Some(before), Some(next)) = (before, next) else { return false };
    let joins = before.is_alphanumeric() && next.is_alphanumeric();
    c == '.' && joins && (before.is_ascii_digit() || next.is_ascii_digit())
}

/// Accents that stand behind their letter, and signs that are not seen.
fn is_silent(c: char) -> bool {
    matches!(c, '\u{300}'..='\u{36f}' | '\u{ad}' | '\u{200b}'..='\u{200d}')
}

fn fold_into(c: char, folded: &mut String) {
    for c in c.to_lowercase().filter(|c| !is_silent(*c)) {
        match c {
            'à'..='å' | 'ā' | 'ă' | 'ą' => folded.push('a'),
            'ç' | 'ć' | 'č' => folded.push('c'),
            'è'..='ë' | 'ē' | 'ė' | 'ę' | 'ě' => folded.push('e'),
            'ì'..='ï' | 'ī' | 'į' => folded.push('i'),
            'ñ' | 'ń' | 'ň' => folded.push('n'),
            'ò'..='ö' | 'ø' | 'ō' | 'ő' => folded.push('o'),
            'ù'..='ü' | 'ū' | 'ů' | 'ű' => folded.push('u'),
            'ý' | 'ÿ' => folded.push('y'),
            'š' | 'ś' => folded.push('s'),
            'ž' | 'ź' | 'ż' => folded.push('z'),
            'ł' => folded.push('l'),
            'œ' => folded.push_str("oe"),
            'æ' => folded.push_str("ae"),
            'ĳ' => folded.push_str("ij"),
            'ß' => folded.push_str("ss"),
            c => folded.push(c),
        }
    }
}
