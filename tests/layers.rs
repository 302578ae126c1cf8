//! Holds the layer rule: each module of `src` names only those to its left, and each crate stands where it belongs.
//!
//! ```text
//! framework ← dossier ← score ← compare ← charts, formats, texts ← figures ← papers ← app ← browser ← ui ← main
//! ```
//! The sources are read as words, so a path counts wherever it stands: in a `use`, in a group of one, or in an
//! expression. Comments and texts in quotes do not count.

use std::fmt;
use std::fs;
use std::path::{Path, PathBuf};

/// A layer, what it may name besides itself, and the crates that are its own business.
struct Layer {
    name: &'static str,
    may_name: &'static [&'static str],
    crates: &'static [&'static str],
}

/// The table. A new layer gets a line here, after those that it may name.
const LAYERS: [Layer; 16] = [
    Layer { name: "framework", may_name: &[], crates: &["toml"] },
    Layer { name: "dossier", may_name: &["framework"], crates: &[] },
    Layer { name: "score", may_name: &["framework", "dossier"], crates: &[] },
    Layer { name: "compare", may_name: &["framework", "dossier", "score"], crates: &[] },
    Layer { name: "charts", may_name: &["framework", "dossier", "score", "compare"], crates: &[] },
    Layer {
        name: "formats",
        may_name: &["framework", "dossier", "score", "compare"],
        crates: &["toml", "calamine", "csv", "quick_xml", "rust_xlsxwriter", "ed25519_dalek"],
    },
    Layer { name: "texts", may_name: &["framework", "dossier", "score", "compare"], crates: &[] },
    Layer { name: "figures", may_name: &["framework", "dossier", "score", "compare", "charts", "texts"], crates: &[] },
    Layer {
        name: "papers",
        may_name: &["framework", "dossier", "score", "compare", "charts", "formats", "texts", "figures"],
        crates: &[],
    },
    Layer { name: "answering", may_name: &["framework", "dossier", "formats", "texts"], crates: &[] },
    Layer { name: "app", may_name: &["framework", "dossier", "score", "compare", "formats", "texts"], crates: &[] },
    Layer {
        name: "browser",
        may_name: &["framework", "dossier", "score", "compare", "formats", "texts", "app"],
        crates: &["web_sys", "js_sys", "gloo", "wasm_bindgen"],
    },
    Layer {
        name: "ui",
        may_name: &[
            "framework",
            "dossier",
            "score",
            "compare",
            "charts",
            "formats",
            "texts",
            "figures",
            "papers",
            "app",
            "browser",
        ],
        crates: &["yew", "web_sys", "js_sys", "gloo", "wasm_bindgen"],
    },
    Layer {
        name: "main",
        may_name: &[
            "framework",
            "dossier",
            "score",
            "compare",
            "charts",
            "formats",
            "texts",
            "figures",
            "app",
            "browser",
            "ui",
        ],
        crates: &["yew", "web_sys", "js_sys", "gloo", "wasm_bindgen"],
    },
    Layer {
        name: "worker",
        may_name: &["framework", "dossier", "score", "compare", "formats"],
        crates: &["web_sys", "js_sys", "gloo", "wasm_bindgen"],
    },
    Layer {
        name: "answer",
        may_name: &["dossier", "texts", "answering", "browser"],
        crates: &["web_sys", "js_sys", "gloo", "wasm_bindgen"],
    },
];

/// The crates that have a place. `gloo` stands for `gloo_timers` and its like too, `wasm_bindgen` for its futures.
const PLACED_CRATES: [&str; 11] = [
    "yew",
    "web_sys",
    "js_sys",
    "gloo",
    "wasm_bindgen",
    "toml",
    "calamine",
    "csv",
    "quick_xml",
    "rust_xlsxwriter",
    "ed25519_dalek",
];

#[test]
fn each_layer_names_only_those_to_its_left() {
    let src = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let files = rust_files(&src);
    assert!(files.len() > 10, "only {} files were found in {}", files.len(), src.display());

    let mut n_names = 0;
    let mut violations = Vec::new();
    for file in files {
        let source = fs::read_to_string(&file).expect("a source file is text");
        let inside = file.strip_prefix(&src).expect("found inside src");
        n_names += names(inside, &source).len();
        violations.extend(violations_in(inside, &source));
    }
    assert!(n_names > 10, "only {n_names} names were found: the reader of sources sees too little");
    assert!(violations.is_empty(), "\n{}\n", violations.join("\n"));
}

#[test]
fn the_table_itself_goes_from_left_to_right() {
    for (index, layer) in LAYERS.iter().enumerate() {
        for named in layer.may_name {
            let to_its_left = LAYERS[..index].iter().any(|other| other.name == *named);
            assert!(to_its_left, "{} names {named}, which does not stand before it", layer.name);
        }
        for named in layer.crates {
            assert!(PLACED_CRATES.contains(named), "{} names the crate {named}, which has no place", layer.name);
        }
    }
}

/// Everything in a file that the table does not allow, with file and line.
fn violations_in(file: &Path, source: &str) -> Vec<String> {
    let name = module_path(file).first().map_or("lib", |name| *name);
    if name == "lib" {
        return Vec::new();
    }
    let shown = format!("src/{}", file.display());
    let Some(layer) = LAYERS.iter().find(|layer| layer.name == name) else {
        return vec![format!("{shown}: “{name}” is not in the table of layers; give it a line in tests/layers.rs")];
    };
    let forbidden = names(file, source).into_iter().filter_map(|name| {
        let is_allowed = match &name.what {
            What::Layer(named) => named == layer.name || layer.may_name.contains(&named.as_str()),
            What::Crate(named) => layer.crates.contains(named),
        };
        (!is_allowed).then(|| format!("{shown}:{}: {} may not name {name}", name.line, layer.name))
    });
    forbidden.collect()
}

/// Something that a source file names.
struct Name {
    line: usize,
    written: String,
    what: What,
}

enum What {
    /// A module at the root of the crate; `*` for all of them.
    Layer(String),
    /// A crate that has a place.
    Crate(&'static str),
}

impl fmt::Display for Name {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.written)
    }
}

/// Every layer and every placed crate that a file names, in the order of the text.
fn names(file: &Path, source: &str) -> Vec<Name> {
    let words = words(source);
    let text = |index: usize| words.get(index).map_or("", |word| word.text);
    let mut depth = module_path(file).len();
    let mut braces = Vec::new();
    let mut found = Vec::new();
    for (index, word) in words.iter().enumerate() {
        match word.text {
            "{" => {
                let opens_module = index >= 2 && text(index - 2) == "mod";
                depth += usize::from(opens_module);
                braces.push(opens_module);
            }
            "}" => depth -= usize::from(braces.pop().unwrap_or(false)),
            _ => {}
        }
        if !starts_path(&words, index) {
            continue;
        }
        if let Some((root, after)) = path_to_root(&words, index, depth) {
            found.extend(heads(&words, after).into_iter().map(|head| Name {
                line: head.line,
                written: format!("{root}::{}", head.text),
                what: What::Layer(head.text.to_owned()),
            }));
        } else if let Some(named) = placed_crate(word.text)
            && (text(index + 1) == "::" || (index > 0 && matches!(text(index - 1), "use" | "crate")))
        {
            found.push(Name { line: word.line, written: word.text.to_owned(), what: What::Crate(named) });
        }
    }
    found
}

/// Whether a path begins at this word, rather than going on there.
fn starts_path(words: &[Word<'_>], index: usize) -> bool {
    match words[..index] {
        [.., Word { text: ".", .. }] => false,
        [.., before, Word { text: "::", .. }] => !(is_ident(before.text) || before.text == ">") || before.text == "use",
        _ => true,
    }
}

/// How the way to the root of the crate is written here, and the word after it, when a path leads there.
fn path_to_root(words: &[Word<'_>], index: usize, depth: usize) -> Option<(String, usize)> {
    let text = |index: usize| words.get(index).map_or("", |word| word.text);
    if matches!(text(index), "crate" | "qualicycle") && text(index + 1) == "::" {
        return Some((text(index).to_owned(), index + 2));
    }
    let n_up = (0..).take_while(|n| text(index + 2 * n) == "super" && text(index + 2 * n + 1) == "::").count();
    (n_up > 0 && n_up == depth).then(|| (vec!["super"; n_up].join("::"), index + 2 * n_up))
}

/// The first words of the paths that go on here: one, or those of a group in braces.
fn heads<'a>(words: &[Word<'a>], index: usize) -> Vec<Word<'a>> {
    let Some(first) = words.get(index) else { return Vec::new() };
    if first.text != "{" {
        return vec![*first];
    }
    let mut depth = 0usize;
    let mut heads = Vec::new();
    for pair in words[index..].windows(2) {
        match pair[0].text {
            "{" => depth += 1,
            "}" => depth -= 1,
            _ => {}
        }
        let begins_item = depth == 1 && matches!(pair[0].text, "{" | ",");
        match (depth, begins_item && pair[1].text != "}") {
            (0, _) => break,
            (_, true) => heads.push(pair[1]),
            (_, false) => {}
        }
    }
    heads
}

fn placed_crate(word: &str) -> Option<&'static str> {
    PLACED_CRATES.into_iter().find(|name| {
        let rest = word.strip_prefix(name);
        rest.is_some_and(|rest| rest.is_empty() || (rest.starts_with('_') && *name != "toml"))
    })
}

/// A word or sign of a source text.
#[derive(Clone, Copy)]
struct Word<'a> {
    line: usize,
    text: &'a str,
}

fn is_ident(text: &str) -> bool {
    text.chars().all(|c| c.is_alphanumeric() || c == '_')
}

/// The words and signs of a source text, without comments, texts and characters in quotes.
fn words(source: &str) -> Vec<Word<'_>> {
    let mut words: Vec<Word<'_>> = Vec::new();
    let mut at = 0;
    let mut line = 1;
    while let Some(c) = source[at..].chars().next() {
        let rest = &source[at..];
        let last = words.last().map_or("", |word| word.text);
        let length = if rest.starts_with("//") {
            rest.find('\n').unwrap_or(rest.len())
        } else if rest.starts_with("/*") {
            length_of_comment(rest)
        } else if c == '"' {
            length_of_quote(rest)
        } else if matches!(last, "r" | "br" | "cr") && rest.trim_start_matches('#').starts_with('"') {
            length_of_raw_quote(rest)
        } else if c == '\'' {
            length_of_character(rest)
        } else if c.is_whitespace() {
            c.len_utf8()
        } else {
            let length = match rest.find(|c: char| !c.is_alphanumeric() && c != '_').unwrap_or(rest.len()) {
                0 if rest.starts_with("::") => 2,
                0 => c.len_utf8(),
                length => length,
            };
            words.push(Word { line, text: &rest[..length] });
            length
        };
        line += rest[..length].matches('\n').count();
        at += length;
    }
    words
}

fn length_of_comment(text: &str) -> usize {
    let mut depth = 0usize;
    let mut at = 0;
    while at < text.len() {
        let rest = &text[at..];
        let (change, length) = match () {
            () if rest.starts_with("/*") => (1, 2),
            () if rest.starts_with("*/") => (-1, 2),
            () => (0, rest.chars().next().map_or(1, char::len_utf8)),
        };
        depth = depth.saturating_add_signed(change);
        at += length;
        if depth == 0 {
            break;
        }
    }
    at
}

fn length_of_quote(text: &str) -> usize {
    let mut escaped = false;
    for (at, c) in text.char_indices().skip(1) {
        match c {
            '"' if !escaped => return at + 1,
            _ => escaped = c == '\\' && !escaped,
        }
    }
    text.len()
}

fn length_of_raw_quote(text: &str) -> usize {
    let n_hashes = text.find('"').unwrap_or(0);
    let end = format!("\"{}", "#".repeat(n_hashes));
    let start = n_hashes + 1;
    text[start..].find(&end).map_or(text.len(), |at| start + at + end.len())
}

/// A character in quotes, or only the quote of a lifetime.
fn length_of_character(text: &str) -> usize {
    let mut inside = text[1..].chars();
    match (inside.next(), inside.next()) {
        (Some('\\'), Some(escaped)) => {
            let start = 2 + escaped.len_utf8();
            text[start..].find('\'').map_or(text.len(), |at| start + at + 1)
        }
        (Some(c), Some('\'')) => c.len_utf8() + 2,
        _ => 1,
    }
}

/// The modules that lead to a file: `score`, `card` for `score/card.rs`; none for the root.
fn module_path(file: &Path) -> Vec<&str> {
    let path = file.to_str().expect("source files have plain names").trim_end_matches(".rs");
    let parts = path.split(['/', '\\']).filter(|part| !matches!(*part, "mod"));
    parts.filter(|part| *part != "lib").collect()
}

fn rust_files(folder: &Path) -> Vec<PathBuf> {
    let mut files = Vec::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).expect("the folder can be read") {
            let path = entry.expect("the folder can be read").path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|extension| extension == "rs") {
                files.push(path);
            }
        }
    }
    files.sort();
    files
}

/// Reads a sample as if it stood in that file, and compares what the table does not allow there.
#[track_caller]
fn check(file: &str, sample: &str, expected: &[&str]) {
    assert_eq!(violations_in(Path::new(file), sample), expected, "{file}:\n{sample}");
}

#[test]
fn a_path_to_the_right_is_told_with_file_and_line() {
    let sample = "//! A sample.\n\nuse crate::framework::Framework;\nuse crate::app::Model;\n";
    check("score.rs", sample, &["src/score.rs:4: score may not name crate::app"]);
    check("ui/parts.rs", sample, &[]);
    let sample = "fn f() -> u32 {\n    crate::compare::n() + qualicycle::texts::n()\n}";
    let expected = [
        "src/score/card.rs:2: score may not name crate::compare",
        "src/score/card.rs:2: score may not name qualicycle::texts",
    ];
    check("score/card.rs", sample, &expected);
    check("main.rs", sample, &[]);
    check("worker.rs", sample, &["src/worker.rs:2: worker may not name qualicycle::texts"]);
}

#[test]
fn groups_are_looked_into() {
    let sample = "use crate::{\n    framework::{scale::Level, Framework},\n    ui,\n    charts::{self, app},\n};";
    check(
        "formats.rs",
        sample,
        &["src/formats.rs:3: formats may not name crate::ui", "src/formats.rs:4: formats may not name crate::charts"],
    );
    check(
        "app.rs",
        "use {crate::charts::radar, crate::score::Share};",
        &["src/app.rs:1: app may not name crate::charts"],
    );
    check("dossier.rs", "use crate::*;", &["src/dossier.rs:1: dossier may not name crate::*"]);
}

#[test]
fn the_way_up_by_super_is_followed() {
    check("dossier.rs", "use super::score;", &["src/dossier.rs:1: dossier may not name super::score"]);
    check(
        "dossier/seal.rs",
        "use super::super::ui;",
        &["src/dossier/seal.rs:1: dossier may not name super::super::ui"],
    );
    check("dossier/seal.rs", "use super::round::Round;\nmod tests { use super::*; use super::super::carry; }", &[]);
}

#[test]
fn neighbours_do_not_name_one_another() {
    check("charts.rs", "use crate::texts::Texts;", &["src/charts.rs:1: charts may not name crate::texts"]);
    check("texts.rs", "use crate::formats;", &["src/texts.rs:1: texts may not name crate::formats"]);
    check("browser.rs", "use crate::ui::App;", &["src/browser.rs:1: browser may not name crate::ui"]);
}

#[test]
fn crates_stay_where_they_belong() {
    let sample = "use yew::prelude::*;\nuse gloo_timers::callback::Timeout;\nfn f() { web_sys::window(); }";
    check("ui/app.rs", sample, &[]);
    check("browser.rs", sample, &["src/browser.rs:1: browser may not name yew"]);
    check(
        "app.rs",
        sample,
        &[
            "src/app.rs:1: app may not name yew",
            "src/app.rs:2: app may not name gloo_timers",
            "src/app.rs:3: app may not name web_sys",
        ],
    );
    check("dossier.rs", "use toml as t;", &["src/dossier.rs:1: dossier may not name toml"]);
    check("formats/import.rs", "fn f() { ::toml::from_str(text); self::toml::f(); toml_of(x); }", &[]);
}

#[test]
fn comments_and_quoted_texts_do_not_count() {
    let sample = "// crate::ui\n/* crate::ui /* again */ crate::ui */\n\
                  fn f<'a>() { g(\"crate::ui \\\" crate::ui\", r#\"crate::\"ui\"#, '\"', 'x', '\\''); }\n\
                  use crate::ui;";
    check("score.rs", sample, &["src/score.rs:4: score may not name crate::ui"]);
}

#[test]
fn a_layer_that_is_not_in_the_table_is_pointed_out() {
    let expected = "src/helpers/text.rs: “helpers” is not in the table of layers; give it a line in tests/layers.rs";
    check("helpers/text.rs", "", &[expected]);
}
