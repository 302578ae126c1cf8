//! Reads, opens and asks comparisons of organisations of several sizes, and asks DuckDB the same.

mod aims;

use std::fmt::Write as _;

use anyhow::{Context as _, Result};
use serde::Deserialize;

use super::{Bench, Peer, Spread, ratio_words};
use crate::tools::{self, Workspace};

const DUCKDB: (&str, &str) = ("@duckdb/duckdb-wasm", "1.32.0");

const PEERS: [Peer; 5] = [
    Peer {
        package: DUCKDB.0,
        version: DUCKDB.1,
        file: "dist/duckdb-eh.wasm",
        name: "@duckdb/duckdb-wasm/dist/duckdb-eh.wasm",
    },
    Peer {
        package: DUCKDB.0,
        version: DUCKDB.1,
        file: "dist/duckdb-browser-blocking.mjs",
        name: "@duckdb/duckdb-wasm/dist/duckdb-browser-blocking.mjs",
    },
    Peer { package: "apache-arrow", version: "17.0.0", file: "", name: "apache-arrow" },
    Peer { package: "flatbuffers", version: "24.12.23", file: "mjs", name: "flatbuffers/mjs" },
    Peer { package: "tslib", version: "2.9.1", file: "tslib.es6.mjs", name: "tslib/tslib.es6.mjs" },
];

/// Who is asked, as the page calls them.
const OURS: &str = "ours";
const PEER: &str = "duckdb";

/// What is asked, as the page calls it, and in words.
const QUESTIONS: [(&str, &str); 2] = [("everybody", "everybody"), ("some", "one region, one kind")];

/// How many files the worker's own code reads on this machine, without a browser.
const N_NATIVE_FILES: usize = 400;

/// What the page found.
#[derive(Deserialize)]
struct Found {
    reading: Reading,
    sizes: Vec<Size>,
}

/// Files that were read, several times.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Reading {
    n_files: u32,
    n_rows: u32,
    bytes_per_file: f64,
    seconds: Vec<f64>,
}

/// What was measured of so many organisations. Times are in milliseconds.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Size {
    organisations: u32,
    rows: u32,
    selected: Selected,
    times: Vec<Time>,
    /// For each opening, how long each step took.
    openings: Vec<Vec<f64>>,
    /// By how much the memory of our WebAssembly grew.
    bytes: f64,
    peer_bytes: f64,
    /// What DuckDB says that its tables take.
    peer_bytes_of_tables: f64,
    peer_load: f64,
    peer_version: String,
}

/// How many have a score among those who pass.
#[derive(Deserialize)]
struct Selected {
    everybody: f64,
    some: f64,
}

#[derive(Deserialize)]
struct Time {
    question: String,
    by: String,
    ms: f64,
}

/// Measures, and returns what to say of it.
pub(super) fn bench(bench: &Bench<'_>) -> Result<String> {
    bench.progress.say("Reading files without a browser.");
    let native = native_files_a_second(bench.workspace)?;
    let (found, browser): (Found, String) = bench.measure(&PEERS)?;
    Ok(report(&found, native, &browser))
}

/// How many files the code of the worker reads a second, compiled for this machine.
fn native_files_a_second(workspace: &Workspace) -> Result<f64> {
    let mut cargo = workspace.cargo(&["run", "--quiet", "--release", "--package", "generator"]);
    cargo.args(["--example", "read_rate", "--", "even", &N_NATIVE_FILES.to_string(), "5"]);
    // For this machine, speed is what counts, and the program need not be linked for a minute.
    cargo.envs([
        ("CARGO_PROFILE_RELEASE_OPT_LEVEL", "2"),
        ("CARGO_PROFILE_RELEASE_LTO", "off"),
        ("CARGO_PROFILE_RELEASE_CODEGEN_UNITS", "16"),
    ]);
    let told = tools::output(&mut cargo)?;
    let number = told.split_once(" files a second").and_then(|(before, _)| before.split(' ').next_back());
    number.and_then(|number| number.parse().ok()).context("cannot understand how many files were read")
}

impl Size {
    fn times(&self, question: &str, by: &str) -> Option<Spread> {
        let times = self.times.iter().filter(|time| time.question == question && time.by == by);
        Spread::of(times.map(|time| time.ms))
    }

    /// How long ours takes for each millisecond of the peer, by medians and by lower quartiles.
    fn ratios(&self, question: &str) -> Option<(f64, f64)> {
        let (own, peer) = (self.times(question, OURS)?, self.times(question, PEER)?);
        Some((own.median / peer.median, own.low / peer.low))
    }

    fn selected(&self, question: &str) -> f64 {
        if question == QUESTIONS[0].0 { self.selected.everybody } else { self.selected.some }
    }

    /// How long all steps of an opening take, and the longest one.
    fn opening(&self) -> Option<(Spread, f64)> {
        let longest = self.openings.iter().flatten().copied().fold(0.0, f64::max);
        Some((Spread::of(self.openings.iter().map(|steps| steps.iter().sum()))?, longest))
    }
}

/// The whole of `benches/comparisons.md`.
fn report(found: &Found, native: f64, browser: &str) -> String {
    let mut text = String::from(HEAD);
    // Writing to a string cannot fail.
    let _ = writeln!(text, "## From a filter to the distribution of every theme: ours ÷ DuckDB\n");
    let _ = writeln!(text, "| organisations | {} |", QUESTIONS.map(|(_, words)| words).join(" | "));
    let _ = writeln!(text, "|---:|---:|---:|");
    for size in &found.sizes {
        let ratio = |(median, low)| format!("{} ({})", ratio_words(median), ratio_words(low));
        let cells = QUESTIONS.map(|(question, _)| size.ratios(question).map_or("–".to_owned(), ratio));
        let _ = writeln!(text, "| {} | {} |", whole(size.organisations), cells.join(" | "));
    }
    let _ = writeln!(text, "{RATIO_NOTE}");
    let _ = writeln!(text, "## Aims\n\n{}\n", aims::judged(found).join("\n"));
    costs(&mut text, found);
    memory(&mut text, found);
    opening(&mut text, found);
    reading(&mut text, &found.reading, native);
    let version = found.sizes.first().map_or("", |size| &size.peer_version);
    let _ = writeln!(text, "## Versions\n\n- {} {} (DuckDB {version})", DUCKDB.0, DUCKDB.1);
    let _ = writeln!(text, "- {browser}");
    text
}

fn costs(text: &mut String, found: &Found) {
    let _ = writeln!(text, "## Milliseconds of this run, and cost against size\n");
    let _ = writeln!(
        text,
        "| organisations | rounds | asked | of whom | ours, ms | DuckDB, ms | ours, µs per 1,000 of whom | DuckDB, µs |"
    );
    let _ = writeln!(text, "|---:|---:|---|---:|---:|---:|---:|---:|");
    for size in &found.sizes {
        for (question, words) in QUESTIONS {
            let (Some(own), Some(peer)) = (size.times(question, OURS), size.times(question, PEER)) else { continue };
            let n = size.selected(question);
            let per_thousand = |time: Spread| format!("{:.0}", time.median * 1e6 / n.max(1.0));
            let _ = writeln!(
                text,
                "| {} | {} | {words} | {n:.0} | {} | {} | {} | {} |",
                whole(size.organisations),
                whole(size.rows),
                spread(own),
                spread(peer),
                per_thousand(own),
                per_thousand(peer)
            );
        }
    }
    let n = found.sizes.first().map_or(0, |size| size.times.len() / (2 * QUESTIONS.len()));
    let _ = writeln!(
        text,
        "\nMedian of {n} times five questions in a row, in brackets the quartiles. Where few are asked for, what is left \
         is what each question costs whatever it finds: 10,001 counters a theme are cleared and read.\n"
    );
}

fn memory(text: &mut String, found: &Found) {
    let _ = writeln!(text, "## Memory (MB)\n");
    let _ = writeln!(text, "| organisations | ratings | ours | DuckDB | its tables | ours ÷ DuckDB |");
    let _ = writeln!(text, "|---:|---:|---:|---:|---:|---:|");
    for size in &found.sizes {
        let mb = |bytes: f64| format!("{:.1}", bytes / 1e6);
        let _ = writeln!(
            text,
            "| {} | {} | {} | {} | {} | {} |",
            whole(size.organisations),
            whole(size.rows * 100),
            mb(size.bytes),
            mb(size.peer_bytes),
            mb(size.peer_bytes_of_tables),
            ratio_words(size.bytes / size.peer_bytes)
        );
    }
    let _ = writeln!(text, "{MEMORY_NOTE}");
}

fn opening(text: &mut String, found: &Found) {
    let _ = writeln!(
        text,
        "## Opening\n\n| organisations | steps | all of them, ms | the longest, ms | the last, ms | DuckDB takes the columns, ms |"
    );
    let _ = writeln!(text, "|---:|---:|---:|---:|---:|---:|");
    for size in &found.sizes {
        let Some((all, longest)) = size.opening() else { continue };
        let last = Spread::of(size.openings.iter().filter_map(|steps| steps.last().copied()));
        let _ = writeln!(
            text,
            "| {} | {} | {:.0} | {longest:.0} | {:.0} | {:.0} |",
            whole(size.organisations),
            size.openings.first().map_or(0, Vec::len),
            all.median,
            last.map_or(0.0, |last| last.median),
            size.peer_load
        );
    }
    let _ = writeln!(text, "{OPENING_NOTE}");
}

impl Reading {
    fn files_a_second(&self) -> Option<Spread> {
        Spread::of(self.seconds.iter().map(|seconds| f64::from(self.n_files) / seconds))
    }
}

fn reading(text: &mut String, reading: &Reading, native: f64) {
    let _ = writeln!(text, "## Reading files\n\n| where | files a second |\n|---|---:|");
    if let Some(Spread { low, median, high }) = reading.files_a_second() {
        let _ = writeln!(text, "| WebAssembly in the browser, as in the worker | {median:.0} ({low:.0}–{high:.0}) |");
    }
    let _ = writeln!(text, "| compiled for this machine | {native:.0} |");
    let _ = writeln!(
        text,
        "\n{} files of {:.0} kB with {} rounds of 100 indicators, from their bytes to the bytes of pieces: unpacked, checked \
         against their digests, scored. Nothing of it is on the page's own thread.\n",
        reading.n_files,
        reading.bytes_per_file / 1e3,
        whole(reading.n_rows)
    );
}

fn spread(spread: Spread) -> String {
    format!("{:.2} ({:.2}–{:.2})", spread.median, spread.low, spread.high)
}

/// A number with its thousands apart.
fn whole(number: u32) -> String {
    let digits = number.to_string();
    let parts: Vec<&str> =
        digits.as_bytes().rchunks(3).rev().filter_map(|part| std::str::from_utf8(part).ok()).collect();
    parts.join(",")
}

const HEAD: &str = "\
# Comparisons of organisations beside DuckDB

Written by `cargo xtask bench comparisons`. Made-up organisations with up to five rounds each on a framework of ten
themes of ten indicators, opened as the program opens a comparison from the browser's database. Then both are asked the
same in the same page of the same headless Chromium, in turn, in an order that is shuffled anew each time, after warming
up: of the latest rounds of everybody, or of those of one region and one kind, for each theme how many have a score, the
least, the quartiles (type 7) and the greatest. Both have to answer the same, or nothing is written.

DuckDB has what it likes best: the very columns as Arrow hands them over, whole numbers of one and two bytes, a column
that says which round is the latest, the blocking build, so that no message to a worker is in its time, and a prepared
statement, whose parameters are the filter. Ours looks regions up by their names, finds each organisation's latest round
itself, and works out the mean and ten bands besides. Ours is compiled for size, as what users get is.

";

const RATIO_NOTE: &str = "
Ratios of medians; in brackets those of lower quartiles, which say more where other work disturbs the machine.
";

const MEMORY_NOTE: &str = "
By how much the memory of WebAssembly grew from an empty program to everything opened, for ours with names, dates,
digests and reviews, all that pages show of a round. That memory never shrinks, so what opening needed for a moment is in
it, for both. DuckDB has the numbers alone, and some of them lie in the memory that it has before. The programs
themselves are counted for neither.
";

const OPENING_NOTE: &str = "
Each step takes up to eight pieces of 500 rounds out of their bytes and in, and the page lives in between; the last one
works out who is there and what the page of organisations shows. What the browser takes to draw it is not in it.
";

#[cfg(test)]
mod tests {
    use super::*;

    fn size(organisations: u32, own: f64, peer: f64) -> Size {
        let time = |question: &str, by: &str, ms| Time { question: question.to_owned(), by: by.to_owned(), ms };
        Size {
            organisations,
            rows: organisations * 5,
            selected: Selected { everybody: organisations.into(), some: f64::from(organisations) / 10.0 },
            times: vec![
                time("everybody", OURS, own),
                time("everybody", PEER, peer),
                time("some", OURS, own / 2.0),
                time("some", PEER, peer),
            ],
            openings: vec![vec![10.0, 30.0], vec![20.0, 20.0]],
            bytes: 40e6,
            peer_bytes: 80e6,
            peer_bytes_of_tables: 20e6,
            peer_load: 100.0,
            peer_version: "v1".to_owned(),
        }
    }

    #[test]
    fn the_report_says_which_aims_are_reached_and_which_are_missed() {
        let reading = Reading { n_files: 200, n_rows: 900, bytes_per_file: 50e3, seconds: vec![0.1, 0.4, 0.5] };
        let found = Found { reading, sizes: vec![size(1_000, 0.1, 1.0), size(10_000, 1.5, 6.0)] };
        let text = report(&found, 3_000.0, "Chrome 156.0.0.0");
        assert!(text.contains("| 10,000 | 0.25 (0.25) | 0.12 (0.12) |"), "{text}");
        assert!(text.contains("beside DuckDB: 0.20 of its time. **missed**, at most 0.25."), "{text}");
        assert!(text.contains("among 10,000 organisations: 16 ms. **reached**, 1.5 ms."), "{text}");
        assert!(text.contains("64 MB. **reached**, 40.0 MB."), "{text}");
        assert!(text.contains("**reached**, the longest step takes 30 ms."), "{text}");
        assert!(text.contains("1,000 files a second. **missed**, 500 files."), "{text}");
        assert!(text.contains("**missed**, 10 × the work in 15.0 × the time."), "{text}");
        assert!(text.contains("| 1,000 | 5,000 | everybody | 1000 | 0.10 (0.10–0.10) |"), "{text}");
        assert!(text.contains("| compiled for this machine | 3000 |"), "{text}");
        assert!(text.ends_with("- Chrome 156.0.0.0\n"), "{text}");
    }
}
