//! Holds the style sheets: each block that is opened is closed, and each sheet of the page is linked.

use std::fs;
use std::path::{Path, PathBuf};

fn sheets() -> Vec<(PathBuf, String)> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let folders = [root.join("styles"), root.join("src/papers")];
    let files = folders.iter().flat_map(|folder| fs::read_dir(folder).expect("the folder is there"));
    let paths = files.map(|file| file.expect("it can be read").path());
    let sheets = paths.filter(|path| path.extension().is_some_and(|extension| extension == "css"));
    sheets.map(|path| (path.clone(), fs::read_to_string(&path).expect("a sheet is text"))).collect()
}

/// Where a block stays open, or is closed that was never opened. What stands in comments does not count.
fn flaw(sheet: &str) -> Option<String> {
    let (mut depth, mut rest, mut is_comment) = (0_i32, sheet, false);
    while let Some(c) = rest.chars().next() {
        let line = || sheet[..sheet.len() - rest.len()].lines().count();
        match (is_comment, rest) {
            (false, _) if rest.starts_with("/*") => is_comment = true,
            (true, _) if rest.starts_with("*/") => is_comment = false,
            (false, _) if c == '{' => depth += 1,
            (false, _) if c == '}' => depth -= 1,
            _ => {}
        }
        if depth < 0 {
            return Some(format!("line {} closes what was never opened", line()));
        }
        rest = &rest[c.len_utf8()..];
    }
    (depth > 0).then(|| format!("{depth} blocks stay open"))
}

#[test]
fn each_block_is_closed() {
    let sheets = sheets();
    assert!(sheets.len() > 10, "only {} sheets were found", sheets.len());
    let flaws: Vec<String> =
        sheets.iter().filter_map(|(path, sheet)| Some(format!("{}: {}", path.display(), flaw(sheet)?))).collect();
    assert!(flaws.is_empty(), "{}", flaws.join("\n"));
}

#[test]
fn an_open_block_is_seen() {
    assert_eq!(flaw("a { b: c; }\n/* { */"), None);
    assert!(flaw("@media print { a { b: c; }").is_some());
    assert!(flaw("a { b: c; } }").is_some());
}

#[test]
fn each_sheet_of_the_page_is_linked() {
    let page = fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("index.html")).expect("the page is there");
    for (path, _) in sheets() {
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        // That of the page on which people answer is linked there.
        let is_elsewhere = name == "answer.css" || !path.to_string_lossy().contains("/styles/");
        assert!(is_elsewhere || page.contains(&format!("styles/{name}")), "{name} is not linked");
    }
}
