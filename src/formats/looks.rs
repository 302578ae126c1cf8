//! What a file is, judged by its first bytes: names and media types are often wrong, bytes are not.

use super::error::LooksLike;

/// How a ZIP archive with something in it begins.
pub(super) const ZIP: &[u8] = b"PK\x03\x04";

/// The word that marks a rescue file, which is plain JSON.
pub(super) const RESCUE: &str = "qualicycle-rescue";

/// The word that marks a framework in a file of its own, which is plain JSON.
pub(super) const FRAMEWORK: &str = "qualicycle-framework";

/// First bytes that tell a kind of file.
const MAGIC: [(&[u8], LooksLike); 11] = [
    (b"\xff\xd8\xff", LooksLike::Photo),
    (b"\x89PNG", LooksLike::Photo),
    (b"GIF8", LooksLike::Photo),
    (b"II*\0", LooksLike::Photo),
    (b"MM\0*", LooksLike::Photo),
    (b"%PDF", LooksLike::Pdf),
    (b"\xd0\xcf\x11\xe0", LooksLike::Office),
    (b"{\\rtf", LooksLike::Office),
    (b"PK\x03\x04", LooksLike::OtherZip),
    (b"PK\x05\x06", LooksLike::OtherZip),
    (b"PK\x07\x08", LooksLike::OtherZip),
];

/// The file without the mark that some editors put before a text, and without leading blanks.
fn start(bytes: &[u8]) -> &[u8] {
    bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes).trim_ascii_start()
}

/// Whether the file is JSON with an object at its top, as rescue files are.
pub(super) fn is_json_object(bytes: &[u8]) -> bool {
    start(bytes).starts_with(b"{") && !start(bytes).starts_with(b"{\\rtf")
}

/// Whether the file begins as an HTML document.
pub(super) fn is_html(bytes: &[u8]) -> bool {
    let start = start(bytes);
    let head = start[..start.len().min(15)].to_ascii_lowercase();
    head.starts_with(b"<!doctype html") || head.starts_with(b"<html")
}

/// Whether a JSON file says near its start that it is a rescue file.
pub(super) fn is_rescue(bytes: &[u8]) -> bool {
    let head = &bytes[..bytes.len().min(300)];
    head.windows(RESCUE.len()).any(|window| window == RESCUE.as_bytes())
}

/// Whether a JSON file says somewhere that it is a framework: other programs may have sorted its members.
pub(super) fn is_framework(bytes: &[u8]) -> bool {
    is_json_object(bytes) && bytes.windows(FRAMEWORK.len()).any(|window| window == FRAMEWORK.as_bytes())
}

/// What a file that is not ours seems to be.
pub(super) fn looks_like(bytes: &[u8]) -> LooksLike {
    let known = MAGIC.iter().find(|(magic, _)| bytes.starts_with(magic)).map(|(_, kind)| *kind);
    known.or_else(|| container_of_photo(bytes)).unwrap_or_else(|| kind_of_text(bytes))
}

/// WebP and HEIC say what they are a few bytes into the file.
fn container_of_photo(bytes: &[u8]) -> Option<LooksLike> {
    let brand = bytes.get(8..12)?;
    let is_webp = bytes.starts_with(b"RIFF") && brand == b"WEBP";
    let is_heic = bytes.get(4..8) == Some(b"ftyp") && is_still_picture(brand);
    (is_webp || is_heic).then_some(LooksLike::Photo)
}

/// Films stand in the same container under other brands.
fn is_still_picture(brand: &[u8]) -> bool {
    matches!(brand, b"heic" | b"heix" | b"mif1" | b"msf1" | b"avif")
}

fn kind_of_text(bytes: &[u8]) -> LooksLike {
    if bytes.contains(&0) || std::str::from_utf8(bytes).is_err() {
        return LooksLike::Unknown;
    }
    let start = start(bytes);
    if is_html(bytes) {
        LooksLike::Html
    } else if start.starts_with(b"{") || start.starts_with(b"[") {
        LooksLike::Json
    } else {
        LooksLike::Text
    }
}

/// Whether a part of a ZIP archive is one that files of office programs have.
pub(super) fn is_office_part(name: &[u8]) -> bool {
    matches!(name, b"[Content_Types].xml" | b"mimetype" | b"content.xml")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(bytes: &[u8], expected: LooksLike) {
        assert_eq!(looks_like(bytes), expected, "{}", bytes.escape_ascii());
    }

    #[test]
    fn files_are_told_by_their_bytes() {
        check(b"\xff\xd8\xff\xe0\0\x10JFIF\0", LooksLike::Photo);
        check(b"\x89PNG\r\n\x1a\n", LooksLike::Photo);
        check(b"RIFF\x24\0\0\0WEBPVP8 ", LooksLike::Photo);
        check(b"\0\0\0\x18ftypheic\0\0\0\0", LooksLike::Photo);
        check(b"\0\0\0\x18ftypisom\0\0\0\0", LooksLike::Unknown);
        check(b"%PDF-1.7\n", LooksLike::Pdf);
        check(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", LooksLike::Office);
        check(b"{\\rtf1\\ansi", LooksLike::Office);
        check(b"\xef\xbb\xbf \n<!DOCTYPE HTML><title>x</title>", LooksLike::Html);
        check(b"[1, 2]", LooksLike::Json);
        check(b"indicateur;niveau\n1.1;3\n", LooksLike::Text);
        check("h\0t\0".as_bytes(), LooksLike::Unknown);
        check(b"\xe9t\xe9", LooksLike::Unknown);
    }
}
