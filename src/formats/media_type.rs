//! What kind of file a piece of evidence is, judged by its bytes: names lie, and what a page shows must be what it is
//! said to be.

use super::looks;

/// What is said of bytes that are none of the kinds told here.
pub const UNKNOWN: &str = "application/octet-stream";

const PDF: &str = "application/pdf";

/// First bytes that tell a kind of file.
const MAGIC: [(&[u8], &str); 5] = [
    (b"%PDF-", PDF),
    (b"\x89PNG\r\n\x1a\n", "image/png"),
    (b"\xff\xd8\xff", "image/jpeg"),
    (b"GIF87a", "image/gif"),
    (b"GIF89a", "image/gif"),
];

/// Folders inside the files of office programs (ISO/IEC 29500), with what such a file is.
const OPEN_XML: [(&[u8], &str); 3] = [
    (b"word/", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    (b"xl/", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    (b"ppt/", "application/vnd.openxmlformats-officedocument.presentationml.presentation"),
];

/// What files of other office programs say that they are (ISO/IEC 26300-3, chapter 3.3).
const OPEN_DOCUMENT: [&str; 4] = [
    "application/vnd.oasis.opendocument.text",
    "application/vnd.oasis.opendocument.spreadsheet",
    "application/vnd.oasis.opendocument.presentation",
    "application/vnd.oasis.opendocument.graphics",
];

/// So many bytes from the beginning of a file, and [`END`] from its end, tell as much as the whole file does.
pub const START: u32 = 4 * 1024;

/// How far from its end a ZIP archive is searched for its list of parts, in bytes.
pub const END: u32 = 64 * 1024;

/// The media type of a file.
pub fn of(contents: &[u8]) -> &'static str {
    let known = MAGIC.iter().find(|(magic, _)| contents.starts_with(magic)).map(|(_, media_type)| *media_type);
    known.or_else(|| is_webp(contents).then_some("image/webp")).or_else(|| of_office(contents)).unwrap_or(UNKNOWN)
}

/// Whether a browser can show files of that type without running anything that is in them.
pub fn is_shown(media_type: &str) -> bool {
    matches!(media_type, PDF | "image/png" | "image/jpeg" | "image/gif" | "image/webp")
}

/// Whether files of that type are compressed already.
pub(super) fn is_compressed(media_type: &str) -> bool {
    media_type != UNKNOWN
}

fn is_webp(contents: &[u8]) -> bool {
    contents.starts_with(b"RIFF") && contents.get(8..12) == Some(b"WEBP")
}

fn of_office(contents: &[u8]) -> Option<&'static str> {
    if !contents.starts_with(looks::ZIP) {
        return None;
    }
    // An OpenDocument file begins with an uncompressed part of that name, which says what it is.
    if contents.get(30..38) == Some(b"mimetype") {
        let said = contents.get(38..)?;
        let is_said = |kind: &&&str| {
            // What is said ends where the next part begins; “…text-template” is no “…text”.
            said.strip_prefix(kind.as_bytes()).is_some_and(|rest| rest.starts_with(b"PK"))
        };
        return OPEN_DOCUMENT.iter().find(is_said).copied();
    }
    let directory = &contents[contents.len().saturating_sub(END as usize)..];
    let has = |name: &[u8]| directory.windows(name.len()).any(|window| window == name);
    let is_office = has(b"[Content_Types].xml");
    OPEN_XML.iter().find(|(folder, _)| is_office && has(folder)).map(|(_, media_type)| *media_type)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(contents: &[u8], expected: &str) {
        assert_eq!(of(contents), expected, "{}", contents.escape_ascii());
    }

    #[test]
    fn kinds_are_told_by_first_bytes() {
        check(b"%PDF-1.7\n", "application/pdf");
        check(b"\x89PNG\r\n\x1a\n....", "image/png");
        check(b"\xff\xd8\xff\xe0\0\x10JFIF\0", "image/jpeg");
        check(b"GIF89a..", "image/gif");
        check(b"RIFF\x24\0\0\0WEBPVP8 ", "image/webp");
    }

    #[test]
    fn what_could_run_something_is_bytes() {
        for contents in [
            &b"<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>"[..],
            b"<!doctype html><script>alert(1)</script>",
            b" %PDF-1.7",
            b"\x89PNG\r\n",
            b"RIFF\x24\0\0\0WAVE",
            b"PK\x03\x04 any archive",
            b"",
        ] {
            check(contents, UNKNOWN);
        }
        assert!(!is_shown(UNKNOWN) && !is_shown("image/svg+xml") && !is_shown("text/html"));
    }

    #[test]
    fn files_of_office_programs_are_told_apart() {
        let zip = |rest: &[u8]| [&b"PK\x03\x04"[..], &[0; 26], rest].concat();
        check(&zip(b"mimetypeapplication/vnd.oasis.opendocument.textPK"), "application/vnd.oasis.opendocument.text");
        check(&zip(b"mimetypeapplication/vnd.oasis.opendocument.text-templatePK"), UNKNOWN);
        check(&zip(b"mimetypetext/htmlPK"), UNKNOWN);
        check(&zip(b"[Content_Types].xml word/document.xml"), OPEN_XML[0].1);
        check(&zip(b"[Content_Types].xml xl/workbook.xml"), OPEN_XML[1].1);
        check(&zip(b"word/document.xml"), UNKNOWN);
    }
}
