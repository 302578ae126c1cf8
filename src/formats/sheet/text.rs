//! Bytes of a text file become text, whichever program wrote them.

/// What stands between the bytes 0x80 and 0x9F in Windows-1252; the bytes above are those of Latin-1. Five bytes mean
/// nothing and stay the control characters that they are in Latin-1.
const WINDOWS_1252: [char; 32] = [
    '€', '\u{81}', '‚', 'ƒ', '„', '…', '†', '‡', 'ˆ', '‰', 'Š', '‹', 'Œ', '\u{8d}', 'Ž', '\u{8f}', '\u{90}', '‘', '’',
    '“', '”', '•', '–', '—', '˜', '™', 'š', '›', 'œ', '\u{9d}', 'ž', 'Ÿ',
];

/// Reads UTF-8 and UTF-16 with their marks, UTF-8 without one, and Windows-1252, which is what remains in western
/// Europe. Line ends become `\n`.
pub(super) fn decode(bytes: &[u8]) -> String {
    let text = match bytes {
        [0xef, 0xbb, 0xbf, rest @ ..] => utf_8_or_windows_1252(rest),
        [0xff, 0xfe, rest @ ..] => utf_16(rest, u16::from_le_bytes),
        [0xfe, 0xff, rest @ ..] => utf_16(rest, u16::from_be_bytes),
        _ => utf_8_or_windows_1252(bytes),
    };
    if text.contains('\r') { text.replace("\r\n", "\n").replace('\r', "\n") } else { text }
}

/// Whether bytes are likely to be text: of the control characters, text has those of lines and tabs.
pub(super) fn is_text(bytes: &[u8]) -> bool {
    if bytes.starts_with(&[0xff, 0xfe]) || bytes.starts_with(&[0xfe, 0xff]) {
        return true;
    }
    let is_control = |byte: &&u8| **byte < 0x20 && !matches!(**byte, b'\t' | b'\n' | 0x0b | 0x0c | b'\r');
    let n_controls = bytes.iter().filter(is_control).count();
    !bytes.contains(&0) && n_controls <= bytes.len() / 100
}

fn utf_16(bytes: &[u8], unit: fn([u8; 2]) -> u16) -> String {
    let units = bytes.chunks_exact(2).map(|pair| unit([pair[0], pair[1]]));
    char::decode_utf16(units).map(|c| c.unwrap_or(char::REPLACEMENT_CHARACTER)).collect()
}

/// A file of UTF-8 into which another program once wrote a stray byte is still UTF-8 for the most part; in a file of
/// Windows-1252 hardly any accent happens to look like UTF-8.
fn utf_8_or_windows_1252(bytes: &[u8]) -> String {
    let (mut n_valid, mut n_invalid) = (0, 0);
    for chunk in bytes.utf8_chunks() {
        n_valid += chunk.valid().chars().filter(|c| !c.is_ascii()).count();
        n_invalid += chunk.invalid().len();
    }
    if n_invalid > n_valid {
        return bytes.iter().copied().map(windows_1252).collect();
    }
    let mut text = String::with_capacity(bytes.len());
    for chunk in bytes.utf8_chunks() {
        text.push_str(chunk.valid());
        text.extend(chunk.invalid().iter().copied().map(windows_1252));
    }
    text
}

fn windows_1252(byte: u8) -> char {
    match byte {
        0x80..=0x9f => WINDOWS_1252[usize::from(byte - 0x80)],
        _ => char::from(byte),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn western_texts_are_read_whoever_wrote_them() {
        let check = |bytes: &[u8], expected: &str| assert_eq!(decode(bytes), expected, "{}", bytes.escape_ascii());
        check("Œuvre – 5 €".as_bytes(), "Œuvre – 5 €");
        check(b"\x8cuvre \x96 5 \x80", "Œuvre – 5 €");
        check("\u{feff}é".as_bytes(), "é");
        check(b"\xff\xfe\xe9\0\n\0", "é\n");
        check(b"\xfe\xff\0\xe9", "é");
        check("é é é".as_bytes(), "é é é");
        check(&[("é é é".as_bytes()), b" \x80"].concat(), "é é é €");
        check(b"a\r\nb\rc\n", "a\nb\nc\n");
    }
}
