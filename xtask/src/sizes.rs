//! Says what a first visit has to load, so that nobody makes it heavier without seeing it.

use std::fs;
use std::iter;
use std::path::Path;

use anyhow::{Context as _, Result};
use brotli::enc::BrotliEncoderParams;

use crate::files;

#[derive(Clone)]
struct Size {
    path: String,
    raw: usize,
    compressed: usize,
}

/// Tables of all files in `dist`: what the first visit loads, what somebody who answers a questionnaire loads, and
/// the rest.
pub fn report(dist: &Path) -> Result<String> {
    let (mut first_visit, mut answering, mut on_demand) = (Vec::new(), Vec::new(), Vec::new());
    for file in files::files_under(dist)? {
        let size = measure(&file, dist)?;
        // The ground of all pages counts for both.
        if is_in_answering(&size.path) {
            answering.push(size.clone());
        }
        if is_in_first_visit(&size.path) {
            first_visit.push(size);
        } else if !is_in_answering(&size.path) {
            on_demand.push(size);
        }
    }
    let tables = [("First visit", &first_visit), ("Answering", &answering), ("On demand", &on_demand)];
    Ok(tables.map(|(title, sizes)| format!("\n{}", table(title, sizes))).concat())
}

/// What `index.html` asks for in French, the language of most visitors.
fn is_in_first_visit(path: &str) -> bool {
    let files = ["index.html", "boot.js", "app.js", "app_bg.wasm", "texts/fr.ftl", "frameworks/index.json"];
    files.contains(&path) || (path.starts_with("styles/") && path != "styles/answer.css")
}

/// What `answer.html` asks for in French.
fn is_in_answering(path: &str) -> bool {
    let page = ["answer.html", "answer-start.js", "answer.js", "answer_bg.wasm", "texts/answer/fr.ftl"];
    let styles = ["styles/tokens.css", "styles/base.css", "styles/answer.css"];
    page.contains(&path) || styles.contains(&path)
}

fn measure(file: &Path, dist: &Path) -> Result<Size> {
    let contents = fs::read(file).with_context(|| format!("cannot read {}", file.display()))?;
    Ok(Size { path: files::path_within(file, dist), raw: contents.len(), compressed: compressed_len(&contents)? })
}

/// Brotli at its best level, which is how a good host stores files that seldom change.
pub fn compressed_len(contents: &[u8]) -> Result<usize> {
    let best = BrotliEncoderParams { quality: 11, ..Default::default() };
    let mut compressed = Vec::new();
    brotli::BrotliCompress(&mut &contents[..], &mut compressed, &best)?;
    Ok(compressed.len())
}

fn table(title: &str, sizes: &[Size]) -> String {
    let total = Size {
        path: "together".to_owned(),
        raw: sizes.iter().map(|size| size.raw).sum(),
        compressed: sizes.iter().map(|size| size.compressed).sum(),
    };
    let heading = row(title, "raw", "brotli");
    let rows = sizes.iter().chain([&total]);
    let rows = rows.map(|size| row(&size.path, &kilobytes(size.raw), &kilobytes(size.compressed)));
    iter::once(heading).chain(rows).collect()
}

/// Wide enough for the longest path, so that the tables stand in line with each other.
fn row(name: &str, raw: &str, compressed: &str) -> String {
    format!("{name:<48}{raw:>10}{compressed:>11}\n")
}

fn kilobytes(bytes: usize) -> String {
    let tenths = bytes.div_ceil(100);
    format!("{}.{} kB", tenths / 10, tenths % 10)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sizes_stand_in_columns_with_their_sum() {
        let sizes = [("boot.js", 900, 400), ("app_bg.wasm", 1_234_567, 280_000)];
        let sizes = sizes.map(|(path, raw, compressed)| Size { path: path.to_owned(), raw, compressed });
        let expected = "\
First visit                                            raw     brotli
boot.js                                             0.9 kB     0.4 kB
app_bg.wasm                                      1234.6 kB   280.0 kB
together                                         1235.5 kB   280.4 kB
";
        assert_eq!(table("First visit", &sizes), expected);
    }

    #[test]
    fn other_languages_and_the_worker_wait_until_they_are_needed() {
        assert!(is_in_first_visit("styles/base.css"));
        assert!(is_in_first_visit("texts/fr.ftl"));
        assert!(!is_in_first_visit("texts/nl.ftl"));
        assert!(!is_in_first_visit("worker_bg.wasm"));
        assert!(!is_in_first_visit("styles/answer.css") && is_in_answering("styles/answer.css"));
        assert!(is_in_first_visit("styles/base.css") && is_in_answering("styles/base.css"));
        assert!(!is_in_first_visit("answer_bg.wasm") && !is_in_answering("app_bg.wasm"));
        assert!(!is_in_first_visit("frameworks/qual-2026/structure.json"));
        assert!(!is_in_first_visit("examples/fr.json"));
    }

    #[test]
    fn compression_is_real() {
        let repeated = [b'a'; 10_000];
        let len = compressed_len(&repeated).expect("memory can be compressed");
        assert!(len < 100, "{len} bytes");
    }
}
