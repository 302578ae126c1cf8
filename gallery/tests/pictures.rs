//! Every case as a picture, and all that is said around them, for people who review a change: `gallery/pictures` holds
//! a file for each picture, which a browser opens, and a file of words for each language. Their look stands beside them
//! once, so that a new colour does not change every file. `UPDATE_EXPECT=1` writes them anew.

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

use expect_test::{ExpectFile, expect_file};
use gallery::cases::{self, Case};
use gallery::texts::texts;
use qualicycle::charts::svg::{FILE_STYLE, svg};
use qualicycle::figures::Figure;
use qualicycle::texts::Language;

/// Where a picture finds its look.
const LINK: &str = "<?xml-stylesheet type=\"text/css\" href=\"look.css\"?>\n";
const LOOK_FILE: &str = "look.css";

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("pictures")
}

/// The pictures of a case, with the names of their files.
fn pictures(case: &Case) -> Vec<(String, String)> {
    let Some(figure) = &case.figure else { return Vec::new() };
    let narrow = figure.narrow.iter().map(|narrow| (format!("{}-narrow.svg", case.name), narrow));
    let wide = (format!("{}.svg", case.name), &figure.picture);
    let all = std::iter::once(wide).chain(narrow);
    all.map(|(name, picture)| (name, format!("{LINK}{}", svg(picture, &figure.title, "")))).collect()
}

fn words_file(language: Language) -> String {
    format!("words-{}.txt", language.code())
}

/// All that is said in a language, case by case.
fn words(language: Language) -> String {
    let mut text = String::new();
    for case in cases::all(&texts(language)) {
        // Writing to a string cannot fail.
        let _ = match &case.figure {
            Some(figure) => writeln!(text, "## {}\n{}", case.name, words_of(figure)),
            None => writeln!(text, "## {}\n(nothing to say)\n", case.name),
        };
    }
    text
}

/// The title, the note, the keys and the table. What the picture shows stands in brackets.
fn words_of(figure: &Figure) -> String {
    let mut text = format!("{}\n", figure.title);
    let keys: Vec<&str> = figure.keys.iter().map(|(_, meaning)| &**meaning).collect();
    let line = |text: &mut String, what: &str, words: &str| {
        if !words.is_empty() {
            let _ = writeln!(text, "{what}: {words}");
        }
    };
    line(&mut text, "note", &figure.note);
    line(&mut text, "keys", &keys.join(" · "));
    let numbers = &figure.numbers;
    let heads = std::iter::once(&*numbers.corner).chain(numbers.columns.iter().map(|column| &*column.name));
    let _ = writeln!(text, "| {} |", heads.collect::<Vec<_>>().join(" | "));
    for row in &numbers.rows {
        let cells = row.cells.iter().map(|cell| match cell.is_drawn {
            true => format!("[{}]", cell.words),
            false => cell.words.clone(),
        });
        let _ = writeln!(text, "| {} | {} |", row.head.name, cells.collect::<Vec<_>>().join(" | "));
    }
    text
}

fn expected(name: &str) -> ExpectFile {
    expect_file![folder().join(name)]
}

#[test]
fn the_pictures_are_as_they_were() {
    expected(LOOK_FILE).assert_eq(FILE_STYLE);
    for case in cases::all(&texts(Language::French)) {
        for (name, picture) in pictures(&case) {
            expected(&name).assert_eq(&picture);
        }
    }
}

#[test]
fn the_words_are_as_they_were() {
    for language in Language::ALL {
        expected(&words_file(language)).assert_eq(&words(language));
    }
}

#[test]
fn no_picture_lies_there_without_a_case() {
    let cases = cases::all(&texts(Language::French));
    let pictures = cases.iter().flat_map(pictures).map(|(name, _)| name);
    let wanted: BTreeSet<String> =
        pictures.chain(Language::ALL.map(words_file)).chain([LOOK_FILE.to_owned()]).collect();
    let files = fs::read_dir(folder()).expect("the folder is there").map(|entry| entry.expect("it can be read"));
    let stale: Vec<String> = files
        .map(|file| file.file_name().to_string_lossy().into_owned())
        .filter(|name| !wanted.contains(name))
        .collect();
    assert!(stale.is_empty(), "remove {stale:?}");
}
