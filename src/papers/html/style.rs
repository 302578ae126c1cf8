//! The one style sheet of a paper: the tokens and the charts of the program, what papers look like on the page, and
//! what a file needs beside that; at the end, what stands on the edge of each printed page.

use base64::Engine as _;
use base64::prelude::BASE64_STANDARD;
use sha2::{Digest as _, Sha256};

use super::markup::{QUOTE, is_forbidden, is_turning};
use crate::papers::Paper;

/// The sheets, each of which may rest on those before it.
const SHEETS: [&str; 4] = [
    include_str!("../../../styles/tokens.css"),
    include_str!("../../../styles/charts.css"),
    include_str!("../../../styles/papers.css"),
    include_str!("../paper.css"),
];

/// The most characters on an edge of a page: there is room for two short lines.
const EDGE: usize = 140;

/// The style sheet of a paper.
pub(super) fn style(paper: &Paper) -> String {
    let mut style: String = SHEETS.into_iter().map(squeezed).collect();
    style.push_str(&edges(paper));
    style
}

/// What a content security policy says to let this one sheet pass: `'sha256-…'`.
pub(super) fn hash(style: &str) -> String {
    format!("'sha256-{}'", BASE64_STANDARD.encode(Sha256::digest(style)))
}

/// A sheet without comments and indentation.
fn squeezed(sheet: &str) -> String {
    let mut squeezed = String::with_capacity(sheet.len());
    let mut rest = sheet;
    while let Some((before, comment)) = rest.split_once("/*") {
        squeezed.push_str(before);
        rest = comment.split_once("*/").map_or("", |(_, after)| after);
    }
    squeezed.push_str(rest);
    let lines = squeezed.lines().map(str::trim).filter(|line| !line.is_empty());
    lines.flat_map(|line| [line, "\n"]).collect()
}

/// What stands on the edges of each printed page (CSS Paged Media Level 3, margin boxes): above whose paper it is, but
/// not on the first page, which says so itself; below how it stands with it, and the number of the page. Browsers that
/// know no margin boxes print the title by themselves.
fn edges(paper: &Paper) -> String {
    let above = string(&format!("{} · {}", paper.title, paper.subject));
    let below = string(&paper.running);
    format!(
        "@page{{@top-left{{content:{above}}}@bottom-left{{content:{below}}}\
         @bottom-right{{content:counter(page) \" / \" counter(pages)}}}}\n@page:first{{@top-left{{content:none}}}}\n"
    )
}

/// A string of CSS within a style element. Every sign of ASCII but letters and digits is written as its number (CSS
/// Syntax Level 3, 4.3.7), so neither the string nor the element can end in it.
fn string(words: &str) -> String {
    let mut string = String::from(QUOTE);
    let words = words.replace(|char| is_forbidden(char) || is_turning(char), "");
    let words = words.split_whitespace().collect::<Vec<_>>().join(" ");
    let is_long = words.chars().count() > EDGE;
    for char in words.chars().take(if is_long { EDGE - 1 } else { EDGE }) {
        match char.is_ascii_alphanumeric() || !char.is_ascii() {
            true => string.push(char),
            false => string.push_str(&format!("\\{:x} ", u32::from(char))),
        }
    }
    string.push_str(if is_long { "…" } else { "" });
    string.push(QUOTE);
    string
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn comments_and_indentation_are_gone() {
        assert_eq!(squeezed("/* a */\nb {\r\n  c: d;\n}\n\n/* e"), "b {\nc: d;\n}\n");
    }

    #[test]
    fn every_sheet_closes_what_it_opens() {
        // An open block swallows all rules after it, and the paper is read without any style.
        for (n, sheet) in SHEETS.into_iter().map(squeezed).enumerate() {
            let (opened, closed) = (sheet.matches('{').count(), sheet.matches('}').count());
            assert_eq!(opened, closed, "sheet {n}");
        }
    }

    #[test]
    fn no_sheet_ends_its_element() {
        assert!(SHEETS.iter().all(|sheet| !sheet.contains('<')), "the element would end there");
    }

    #[test]
    fn a_string_holds_whatever_people_wrote() {
        assert_eq!(string("Lycée 2026"), "\"Lycée\\20 2026\"");
        assert_eq!(string("a\"}</style>\\\n\u{0}\u{202e}"), "\"a\\22 \\7d \\3c \\2f style\\3e \\5c \"");
        assert_eq!(string(&"é".repeat(200)).chars().count(), EDGE + 2);
    }
}
