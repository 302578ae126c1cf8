//! Draws the same charts as Chart.js and ECharts.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result};
use serde::Deserialize;

use super::{Bench, Peer, Spread, ratio_words};
use crate::sizes;

const PEERS: [Peer; 3] = [
    Peer { package: "chart.js", version: "4.6.1", file: "dist/chart.umd.min.js", name: "chart.js" },
    Peer {
        package: "chartjs-chart-matrix",
        version: "3.1.0",
        file: "dist/chartjs-chart-matrix.min.js",
        name: "chart-matrix.js",
    },
    Peer { package: "echarts", version: "6.1.0", file: "dist/echarts.min.js", name: "echarts.js" },
];

/// Who draws, as the page calls them, and in words.
const OURS: &str = "ours";
const BESIDE: [(&str, &str); 3] =
    [("chart.js", "Chart.js"), ("echarts canvas", "ECharts, canvas"), ("echarts svg", "ECharts, SVG")];

/// What is drawn, and in words.
const CHARTS: [(&str, &str); 3] = [
    ("radar", "radar, 12 themes × 3 series"),
    ("trend", "trend, 12 lines × 20 rounds"),
    ("heat", "heat table, 500 indicators × 20 rounds"),
];

/// What we want to be measured by: half of what a peer takes.
const AIM: f64 = 0.5;

/// One drawing, in milliseconds.
#[derive(Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
struct Drawing {
    kind: String,
    by: String,
    call: f64,
    frame: f64,
    n_elements: u64,
}

/// Measures, and returns what to say of it.
pub(super) fn bench(bench: &Bench<'_>) -> Result<String> {
    let (found, browser): (Vec<Drawing>, String) = bench.measure(&PEERS)?;
    Ok(report(&found, &browser, &bytes(&bench.page())?))
}

/// The bytes that a page loads for each of them, compressed.
fn bytes(page: &Path) -> Result<Vec<(&'static str, usize)>> {
    let compressed = |files: &[&str]| -> Result<usize> {
        let sizes = files.iter().map(|file| -> Result<usize> {
            let path: PathBuf = page.join(file);
            let contents = fs::read(&path).with_context(|| format!("cannot read {}", path.display()))?;
            sizes::compressed_len(&contents)
        });
        sizes.sum()
    };
    Ok(vec![
        (
            "ours: charts, heat table, Yew, the words of the interface, and their loader",
            compressed(&["charts_bg.wasm", "charts.js"])?,
        ),
        ("Chart.js with its matrix plugin", compressed(&["peers/chart.js", "peers/chart-matrix.js"])?),
        ("ECharts, all of it", compressed(&["peers/echarts.js"])?),
    ])
}

/// What was measured of one chart drawn by one of them.
struct Measured {
    call: Spread,
    frame: Spread,
    n_elements: u64,
}

fn measured(found: &[Drawing]) -> BTreeMap<(&str, &str), Measured> {
    let mut groups: BTreeMap<(&str, &str), Vec<&Drawing>> = BTreeMap::new();
    for drawing in found {
        groups.entry((&drawing.kind, &drawing.by)).or_default().push(drawing);
    }
    let measured = |drawings: Vec<&Drawing>| {
        Some(Measured {
            call: Spread::of(drawings.iter().map(|drawing| drawing.call))?,
            frame: Spread::of(drawings.iter().map(|drawing| drawing.frame))?,
            n_elements: drawings.iter().map(|drawing| drawing.n_elements).max()?,
        })
    };
    groups.into_iter().filter_map(|(of, drawings)| Some((of, measured(drawings)?))).collect()
}

/// The whole of `benches/charts.md`.
fn report(found: &[Drawing], browser: &str, bytes: &[(&str, usize)]) -> String {
    let measured = measured(found);
    let n_repetitions = found.iter().filter(|drawing| drawing.kind == CHARTS[0].0 && drawing.by == OURS).count();
    let mut text = String::from(HEAD);
    // Writing to a string cannot fail.
    let _ = writeln!(text, "## From numbers to what is painted: ours ÷ peer\n");
    let _ = writeln!(text, "| chart | {} |", BESIDE.map(|(_, words)| words).join(" | "));
    let _ = writeln!(text, "|---|---:|---:|---:|");
    for (kind, words) in CHARTS {
        let cells = BESIDE.map(|(peer, _)| ratios(&measured, kind, peer));
        let _ = writeln!(text, "| {words} | {} |", cells.join(" | "));
    }
    let _ = writeln!(text, "{RATIO_NOTE}\n{}\n", judged(&measured));
    let _ = writeln!(text, "## Milliseconds of this run\n");
    let _ = writeln!(text, "| chart | drawn by | until the call returns | until the frame is done | elements |");
    let _ = writeln!(text, "|---|---|---:|---:|---:|");
    for (kind, chart) in CHARTS {
        for (by, who) in std::iter::once((OURS, "ours")).chain(BESIDE) {
            let Some(Measured { call, frame, n_elements }) = measured.get(&(kind, by)) else { continue };
            let _ = writeln!(text, "| {chart} | {who} | {} | {} | {n_elements} |", call.words(), frame.words());
        }
    }
    let _ = writeln!(
        text,
        "\nMedian of {n_repetitions} drawings, in brackets the quartiles. Every number depends on the machine and on \
         what else it does; the ratios above do so far less.\n"
    );
    let _ = writeln!(text, "## Bytes (brotli)\n\n| | kB | ours ÷ peer |\n|---|---:|---:|");
    let own = bytes.first().map_or(0, |(_, bytes)| *bytes);
    for (index, (name, bytes)) in bytes.iter().enumerate() {
        let ratio = if index == 0 { String::new() } else { ratio_words(own as f64 / *bytes as f64) };
        let _ = writeln!(text, "| {name} | {:.1} | {ratio} |", *bytes as f64 / 1000.0);
    }
    let _ = writeln!(text, "{BYTES_NOTE}\n## Versions\n");
    for peer in PEERS {
        let _ = writeln!(text, "- {} {}", peer.package, peer.version);
    }
    let _ = writeln!(text, "- {browser}");
    text
}

const HEAD: &str = "\
# Our charts beside those of Chart.js and ECharts

Written by `cargo xtask bench charts`. All draw the same numbers in the same page of the same headless Chromium, 720 pixels
wide, without animation, in an order that is shuffled anew each time, after warming up. The clock runs from the call
that gets the numbers to the first task after the frame in which it was made: script, style, layout and painting on the
main thread are in it for everybody, the pixels that other threads fill are in it for nobody. Ours is what pages do:
numbers to a picture, the picture to the nodes of Yew, these to SVG elements; the heat table is the table of HTML cells of
the page of results, in which every row is there and the cells far from sight say in words what they hold.

What is compared is not the same in everything. Our charts write names beside lines and keep them apart, and each mark
and each cell is an element of the page, which can be read aloud, searched, printed and given the user's own colours; a
canvas is one element. Chart.js and ECharts have legends instead of names beside the lines, the cells of Chart.js have
no numbers in them, and their canvas for the heat table is 8 000 pixels high.

Yew draws after the call has returned, so the time of the call alone says little about ours. Where the aim is missed by
much, the number of elements says why.

";

const RATIO_NOTE: &str = "
Ratios of medians; in brackets those of lower quartiles, which say more where other work disturbs the machine.
";

const BYTES_NOTE: &str = "
In the program, our charts share WebAssembly, Yew and the loader with all the rest, so their own part cannot be told
apart there. What is counted here is a program that does nothing but draw these three charts. ECharts can be bundled
with fewer parts, and Chart.js too.
";

/// How long ours takes for each millisecond of a peer.
fn ratio(measured: &BTreeMap<(&str, &str), Measured>, kind: &str, peer: &str) -> Option<f64> {
    let median = |by| measured.get(&(kind, by)).map(|measured: &Measured| measured.frame.median);
    Some(median(OURS)? / median(peer)?)
}

/// The ratio of medians and, in brackets, that of lower quartiles.
fn ratios(measured: &BTreeMap<(&str, &str), Measured>, kind: &str, peer: &str) -> String {
    let low = |by| measured.get(&(kind, by)).map(|measured| measured.frame.low);
    match (ratio(measured, kind, peer), low(OURS), low(peer)) {
        (Some(ratio), Some(own), Some(peer)) => format!("{} ({})", ratio_words(ratio), ratio_words(own / peer)),
        _ => "–".to_owned(),
    }
}

/// Which of the charts reach the aim beside every peer, and which do not.
fn judged(measured: &BTreeMap<(&str, &str), Measured>) -> String {
    let worst = |kind| BESIDE.iter().filter_map(|(peer, _)| ratio(measured, kind, peer)).fold(0.0, f64::max);
    let lines = CHARTS.map(|(kind, words)| {
        let worst = worst(kind);
        let verdict = if worst <= AIM { "reached" } else { "missed" };
        format!("- {words}: {verdict}, at most {} of a peer's time.", ratio_words(worst))
    });
    format!("The aim is {AIM:.2} or less beside each of them.\n\n{}", lines.join("\n"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_report_gives_ratios_of_medians_and_says_where_the_aim_is_missed() {
        let drawing = |kind: &str, by: &str, frame| Drawing {
            kind: kind.to_owned(),
            by: by.to_owned(),
            call: frame / 2.0,
            frame,
            n_elements: 7,
        };
        let found = [
            drawing("radar", "ours", 2.0),
            drawing("radar", "ours", 400.0),
            drawing("radar", "ours", 3.0),
            drawing("radar", "chart.js", 12.0),
            drawing("radar", "echarts canvas", 4.0),
        ];
        let text = report(&found, "Chrome 156.0.0.0", &[("ours", 1000), ("peer", 4000)]);
        assert!(text.contains("| radar, 12 themes × 3 series | 0.25 (0.21) | 0.75 (0.62) | – |"), "{text}");
        assert!(text.contains("radar, 12 themes × 3 series: missed, at most 0.75 of a peer's time."), "{text}");
        assert!(text.contains("| ours | 1.5 (1.2–100.8) | 3.0 (2.5–201.5) | 7 |"), "{text}");
        assert!(text.contains("Median of 3 drawings"), "{text}");
        assert!(text.contains("| peer | 4.0 | 0.25 |"), "{text}");
        assert!(text.ends_with("- Chrome 156.0.0.0\n"), "{text}");
    }
}
