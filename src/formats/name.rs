//! Names of the files that people take away. They carry organisation, round and date in plain ASCII, which USB
//! sticks, mail gateways and old archive programs all keep as it is.

use crate::dossier::Dossier;

/// The longest name, ending included.
const LONGEST: usize = 100;

/// How much of a name the organisation and the round may take. The date is short, and the ending is `.qualicycle` at
/// its longest.
const LONGEST_ORGANISATION: usize = 48;
const LONGEST_LABEL: usize = 24;
const LONGEST_DATE: usize = 16;

/// How much of an id words may take; a number may still follow.
const LONGEST_ID: usize = 32;

/// What stands for a name of which nothing is left in ASCII.
const FALLBACK: &str = "dossier";

/// The same for the name of a file.
const FALLBACK_FILE: &str = "file";

/// The longest ending of a file's name, in characters.
const LONGEST_ENDING: usize = 12;

/// Latin letters with what ASCII writes for them, all small.
const LATIN: [(&str, &str); 24] = [
    ("àáâãäåāăąǎ", "a"),
    ("æǽ", "ae"),
    ("çćĉċč", "c"),
    ("ďđð", "d"),
    ("èéêëēĕėęěẽ", "e"),
    ("ĝğġģ", "g"),
    ("ĥħ", "h"),
    ("ìíîïĩīĭįıǐ", "i"),
    ("ĳ", "ij"),
    ("ĵ", "j"),
    ("ķĸ", "k"),
    ("ĺļľŀł", "l"),
    ("ñńņňŉŋ", "n"),
    ("òóôõöøōŏőǒ", "o"),
    ("œ", "oe"),
    ("ŕŗř", "r"),
    ("śŝşšș", "s"),
    ("ßẞ", "ss"),
    ("ţťŧț", "t"),
    ("þ", "th"),
    ("ùúûüũūŭůűųǔ", "u"),
    ("ŵẁẃẅ", "w"),
    ("ýÿŷỳ", "y"),
    ("źżž", "z"),
];

/// The name of a dossier's archive: `Lycee-Jean-Moulin-2026-2026-11-21.qualicycle`.
pub fn file_name(dossier: &Dossier, label: Option<&str>, date: &str) -> String {
    format!("{}.{}", file_stem(&dossier.organisation().name, label, date), super::archive::EXTENSION)
}

/// The same name without its ending, for files of other kinds.
pub fn file_stem(organisation: &str, label: Option<&str>, date: &str) -> String {
    let organisation = plain(organisation, LONGEST_ORGANISATION);
    let organisation = if organisation.is_empty() { FALLBACK.to_owned() } else { organisation };
    let label = plain(label.unwrap_or_default(), LONGEST_LABEL);
    let pieces = [organisation, label, plain(date, LONGEST_DATE)];
    let stem = pieces.iter().filter(|piece| !piece.is_empty()).map(String::as_str).collect::<Vec<_>>().join("-");
    debug_assert!(stem.len() + 1 + super::archive::EXTENSION.len() <= LONGEST);
    if is_reserved(&stem) { format!("{FALLBACK}-{stem}") } else { stem }
}

/// An id after words that people chose: small letters, digits and hyphens; empty when nothing of the words is left.
pub fn id_after(words: &str) -> String {
    plain(words, LONGEST_ID).to_ascii_lowercase()
}

/// The name under which somebody's own file is saved again: as it was, without what leads elsewhere, hides its ending
/// or is refused by some system.
pub fn download_name(name: &str) -> String {
    let is_refused = |c: char| c.is_control() || matches!(c, '/' | '\\' | ':' | '*' | '?' | '"' | '<' | '>' | '|');
    let plain: String =
        name.chars().filter(|c| !is_steering(*c)).map(|c| if is_refused(c) { '-' } else { c }).collect();
    let plain = plain.trim().trim_matches('.').trim();
    let (stem, ending) = match plain.rsplit_once('.') {
        Some((stem, ending)) if !stem.is_empty() && ending.chars().count() <= LONGEST_ENDING => (stem, Some(ending)),
        _ => (plain, None),
    };
    let stem: String = stem.chars().take(LONGEST).collect();
    let stem = match stem.trim_end() {
        "" => FALLBACK_FILE.to_owned(),
        stem if is_reserved(stem) => format!("{FALLBACK_FILE}-{stem}"),
        stem => stem.to_owned(),
    };
    ending.map_or_else(|| stem.clone(), |ending| format!("{stem}.{ending}"))
}

/// Signs that only steer the direction of writing: with them `exe.pdf` can be read where `fdp.exe` stands.
fn is_steering(c: char) -> bool {
    matches!(c, '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{feff}')
}

/// Letters and digits of ASCII, with one hyphen for whatever stands between them.
fn plain(text: &str, longest: usize) -> String {
    let mut plain = String::new();
    for c in text.chars().filter(|c| !is_mark(*c)) {
        match ascii(c) {
            Some(letters) => plain.push_str(&letters),
            None if plain.is_empty() || plain.ends_with('-') => {}
            None => plain.push('-'),
        }
        if plain.len() >= longest {
            break;
        }
    }
    plain.truncate(longest);
    plain.trim_end_matches('-').to_owned()
}

/// What ASCII writes for a letter or digit; none for anything else.
pub(super) fn ascii(c: char) -> Option<String> {
    if c.is_ascii_alphanumeric() {
        return Some(c.to_string());
    }
    let small = c.to_lowercase().next()?;
    let (_, letters) = LATIN.iter().find(|(accented, _)| accented.contains(small))?;
    Some(if c.is_uppercase() { letters.to_ascii_uppercase() } else { (*letters).to_owned() })
}

/// Marks that belong to the letter before them, and signs that only steer the direction of writing.
pub(super) fn is_mark(c: char) -> bool {
    matches!(c, '\u{300}'..='\u{36f}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

/// Whether Windows keeps a name for a device of its own.
fn is_reserved(stem: &str) -> bool {
    let stem = stem.to_ascii_lowercase();
    let is_port = |prefix: &str| {
        let number = stem.strip_prefix(prefix).filter(|rest| rest.len() == 1);
        number.is_some_and(|number| number.as_bytes()[0].is_ascii_digit())
    };
    matches!(&*stem, "con" | "prn" | "aux" | "nul") || is_port("com") || is_port("lpt")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(organisation: &str, label: Option<&str>, date: &str, expected: &str) {
        let stem = file_stem(organisation, label, date);
        assert_eq!(stem, expected);
        assert!(stem.is_ascii() && stem.len() + ".qualicycle".len() <= LONGEST, "{stem}");
    }

    #[test]
    fn names_carry_organisation_round_and_date() {
        check("Lycée Jean-Moulin", Some("2026"), "2026-11-21", "Lycee-Jean-Moulin-2026-2026-11-21");
        check("CIO d’Évry", None, "2026-11-21", "CIO-d-Evry-2026-11-21");
        check("Œuvre & Straße", Some("n° 1 / bis"), "", "OEuvre-Strasse-n-1-bis");
    }

    #[test]
    fn files_are_saved_under_their_own_name() {
        let check = |name: &str, expected: &str| assert_eq!(download_name(name), expected, "{name}");
        check("Compte rendu du 12 juin – réunion.pdf", "Compte rendu du 12 juin – réunion.pdf");
        check("صورة.jpg", "صورة.jpg");
        check("../../etc/passwd", "-..-etc-passwd");
        check("C:\\temp\\a.docx", "C--temp-a.docx");
        check("rapport\u{202e}fdp.exe", "rapportfdp.exe");
        check(".bashrc", "bashrc");
        check("a\0b\n.pdf", "a-b-.pdf");
        check("nul.txt", "file-nul.txt");
        check("", "file");
        check(" . ", "file");
        check(&format!("{}.pdf", "é".repeat(300)), &format!("{}.pdf", "é".repeat(LONGEST)));
    }

    #[test]
    fn names_are_ascii_whatever_the_script() {
        check("مدرسة النور", Some("2026"), "2026-11-21", "dossier-2026-2026-11-21");
        check("Lycée مدرسة 5 \u{202e}cod.exe", None, "", "Lycee-5-cod-exe");
        check("Cafe\u{301} 🎓", None, "", "Cafe");
        check("../../etc/passwd", None, "", "etc-passwd");
        check("", None, "", "dossier");
    }

    #[test]
    fn names_stay_short_and_usable_everywhere() {
        check("CON", None, "", "dossier-CON");
        check("com1", None, "", "dossier-com1");
        check("CON", None, "2026-11-21", "CON-2026-11-21");
        let long = "ß".repeat(300);
        let expected = format!("{}-{}-2026-11-21", "s".repeat(48), "s".repeat(24));
        check(&long, Some(&long), "2026-11-21", &expected);
    }
}
