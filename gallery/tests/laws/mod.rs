//! What is true of every figure, whatever it shows. The laws tell what breaks them, so that a test can go through all
//! cases and tell all of it at once.

#[path = "../../../tests/laws/pictures.rs"]
pub mod pictures;
#[path = "../../../tests/laws/typography.rs"]
mod typography;

use std::collections::BTreeSet;

use qualicycle::charts::Picture;
use qualicycle::figures::{Figure, Head};
use qualicycle::texts::Language;

/// How wide a picture for a screen of 320 pixels may be.
const NARROW: u32 = 288;

/// How wide a picture may be on a page, whose lines of text are no longer either.
const WIDE: u32 = 960;

/// What breaks a law, in words. Nothing does in a figure that is sound.
pub fn complaints(language: Language, figure: &Figure) -> Vec<String> {
    let mut told = Vec::new();
    for (which, picture) in pictures_of(figure) {
        let of_picture = [
            pictures::outside(picture),
            pictures::unreadable(picture),
            pictures::classes(picture).into_iter().flat_map(pictures::without_look).collect(),
            differences(figure, picture),
        ];
        told.extend(of_picture.into_iter().flatten().map(|complaint| format!("{which}: {complaint}")));
    }
    told.extend(title(&figure.title));
    told.extend(table(figure));
    told.extend(widths(figure));
    for words in words_of(figure) {
        told.extend(typography::typography(language, &words).into_iter().map(|fault| format!("“{words}”: {fault}")));
        told.extend(untranslated(&words));
    }
    told
}

/// The picture for wide screens, and the one for narrow screens where there is one.
pub fn pictures_of(figure: &Figure) -> impl Iterator<Item = (&'static str, &Picture)> {
    let narrow = figure.narrow.iter().map(|narrow| ("narrow", &**narrow));
    std::iter::once(("wide", &*figure.picture)).chain(narrow)
}

/// All that is said around a picture: title, note, keys, and the table.
pub fn words_of(figure: &Figure) -> Vec<String> {
    let numbers = &figure.numbers;
    let names = numbers.columns.iter().chain(numbers.rows.iter().map(|row| &row.head)).map(|head| &head.name);
    let cells = numbers.rows.iter().flat_map(|row| &row.cells).map(|cell| &cell.words);
    let around = [&figure.title, &figure.note, &numbers.corner];
    let keys = figure.keys.iter().map(|(_, meaning)| meaning);
    let all: BTreeSet<&String> = around.into_iter().chain(keys).chain(names).chain(cells).collect();
    all.into_iter().filter(|words| !words.is_empty()).cloned().collect()
}

/// The marks without a cell, and the cells without a mark.
fn differences(figure: &Figure, picture: &Picture) -> Vec<String> {
    let marks: BTreeSet<(u32, u32)> = picture.data().map(|(datum, _)| (datum.series, datum.point)).collect();
    let cells: BTreeSet<(u32, u32)> = figure.numbers.drawn().collect();
    let (without_cell, without_mark) = (marks.difference(&cells), cells.difference(&marks));
    let told = without_cell.map(|mark| format!("the mark {mark:?} has no cell"));
    told.chain(without_mark.map(|cell| format!("the cell {cell:?} has no mark"))).collect()
}

/// A title is a sentence: it begins as one, and ends with a full stop only when another one goes before it, as
/// headings do.
fn title(title: &str) -> Vec<String> {
    let mut told = Vec::new();
    let mut complain = |what: &str| told.push(format!("the title “{title}” {what}"));
    let first = title.chars().find(|c| c.is_alphanumeric());
    if first.is_none_or(char::is_lowercase) {
        complain("does not begin with a capital");
    }
    let has_end = title.ends_with(|c: char| c.is_alphanumeric() || "%.»”)…".contains(c));
    if !has_end {
        complain("does not end as a sentence does");
    }
    // A single letter before the stop is somebody's initial.
    let is_word = |before: &str| before.chars().rev().take_while(|c| c.is_alphanumeric()).count() != 1;
    let is_several = title.match_indices(". ").any(|(at, _)| is_word(&title[..at]));
    if is_several != title.ends_with('.') {
        complain("has a full stop where a title has none, or lacks one after its last sentence");
    }
    if title.contains("??") || title.contains("()") || title.contains("« »") || title.contains("“”") {
        complain("lacks a word");
    }
    told
}

/// A table has a name for each row and column, a word in each cell, and each number of a series once.
fn table(figure: &Figure) -> Vec<String> {
    let numbers = &figure.numbers;
    let mut told = Vec::new();
    if numbers.columns.is_empty() || numbers.rows.is_empty() || numbers.corner.is_empty() {
        told.push("the table is empty, or has no corner".to_owned());
    }
    for row in &numbers.rows {
        if row.cells.len() != numbers.columns.len() {
            told.push(format!("the row {} has {} cells", row.head.name, row.cells.len()));
        }
        if row.cells.iter().any(|cell| cell.words.trim().is_empty()) {
            told.push(format!("the row {} has an empty cell", row.head.name));
        }
        let is_nowhere = |head: &Head| head.index.is_none() || row.head.index.is_none();
        let mut of_columns = numbers.columns.iter().zip(&row.cells);
        if of_columns.any(|(head, cell)| cell.is_drawn && is_nowhere(head)) {
            told.push(format!("a cell of the row {} is drawn, and its row or column is not", row.head.name));
        }
    }
    let rows: Vec<&Head> = numbers.rows.iter().map(|row| &row.head).collect();
    let columns: Vec<&Head> = numbers.columns.iter().collect();
    for heads in [rows, columns] {
        let mut seen = BTreeSet::new();
        let twice = heads.iter().filter_map(|head| head.index).find(|index| !seen.insert(*index));
        told.extend(twice.map(|index| format!("the number {index} stands twice in the table's heads")));
        let nameless = heads.iter().any(|head| head.name.trim().is_empty());
        told.extend(nameless.then(|| "a head of the table has no name".to_owned()));
    }
    let is_id = |c: char| c.is_ascii_alphanumeric() || c == '-' || c == '_';
    if figure.id.is_empty() || !figure.id.chars().all(is_id) {
        told.push(format!("“{}” cannot be part of file names", figure.id));
    }
    told
}

fn widths(figure: &Figure) -> Vec<String> {
    let too_wide = |(which, picture): (&str, &Picture)| {
        let room = if which == "narrow" { NARROW } else { WIDE };
        (picture.width > room).then(|| format!("{which}: {} pixels wide, not {room}", picture.width))
    };
    pictures_of(figure).filter_map(too_wide).collect()
}

/// Words that are the id of a text, or have a place for a value in them.
fn untranslated(words: &str) -> Option<String> {
    let source = include_str!("../../../src/texts/fr.ftl");
    let is_id = words.contains('-')
        && source
            .lines()
            .any(|line| line.strip_prefix(words) == Some(" =") || line.starts_with(&format!("{words} = ")));
    (is_id || words.contains(['{', '}'])).then(|| format!("“{words}” stands in the place of a text"))
}
