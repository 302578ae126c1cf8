//! What we want to be measured by, and whether that is reached.

use std::fmt::Write as _;

use super::{Found, OURS, QUESTIONS, Size, ratio_words, whole};

/// What we want to be measured by.
const AIM_RATIO: f64 = 0.2;
const AIM_MS: f64 = 16.0;
const AIM_MB: f64 = 64.0;
const AIM_FILES: f64 = 1_000.0;
const AIM_STEP_MS: f64 = 50.0;
/// Ten times the work, eleven times the time at most.
const AIM_GROWTH: f64 = 1.1;

/// Each aim with what was found, and whether that reaches it.
pub(super) fn judged(found: &Found) -> Vec<String> {
    let mut lines = Vec::new();
    let mut judge = |what: &str, aim: &str, value: String, is_reached: bool| {
        let verdict = if is_reached { "reached" } else { "missed" };
        lines.push(format!("- {what}: {aim}. **{verdict}**, {value}."));
    };
    let all = || found.sizes.iter().flat_map(|size| QUESTIONS.map(|(question, _)| (size, question)));
    let worst =
        all().filter_map(|(size, question)| size.ratios(question)).map(|(median, _)| median).fold(0.0, f64::max);
    judge(
        "a filter changed, beside DuckDB",
        "0.20 of its time",
        format!("at most {}", ratio_words(worst)),
        worst <= AIM_RATIO,
    );
    if let Some(largest) = found.sizes.last() {
        let n = whole(largest.organisations);
        let times = QUESTIONS.iter().filter_map(|(question, _)| largest.times(question, OURS));
        let slowest = times.map(|time| time.median).fold(0.0, f64::max);
        judge(
            &format!("a filter changed among {n} organisations"),
            "16 ms",
            format!("{slowest:.1} ms"),
            slowest <= AIM_MS,
        );
        let mb = largest.bytes / 1e6;
        judge(&format!("memory with {n} organisations"), "64 MB", format!("{mb:.1} MB"), mb <= AIM_MB);
        if let Some((_, longest)) = largest.opening() {
            let value = format!("the longest step takes {longest:.0} ms");
            judge(&format!("opening {n} organisations"), "no step beyond 50 ms", value, longest <= AIM_STEP_MS);
        }
    }
    if let Some(rate) = found.reading.files_a_second() {
        let value = format!("{:.0} files", rate.median);
        judge("reading, as the worker does", "1,000 files a second", value, rate.median >= AIM_FILES);
    }
    let growth = growth(found);
    judge("cost against size", "10 × the work, 11 × the time at most", growth.words, growth.worst <= AIM_GROWTH);
    lines
}

struct Growth {
    /// By how much more than the number of organisations the time grows, at most.
    worst: f64,
    words: String,
}

/// How time grows with size, where everybody is asked for: from each size to the next.
fn growth(found: &Found) -> Growth {
    let mut growth = Growth { worst: 0.0, words: String::new() };
    for pair in found.sizes.windows(2) {
        let median = |size: &Size| size.times(QUESTIONS[0].0, OURS).map(|time| time.median);
        let (Some(before), Some(after)) = (median(&pair[0]), median(&pair[1])) else { continue };
        let (work, time) = (f64::from(pair[1].organisations) / f64::from(pair[0].organisations), after / before);
        growth.worst = growth.worst.max(time / work);
        let parted = if growth.words.is_empty() { "" } else { ", then " };
        let _ = write!(growth.words, "{parted}{work:.0} × the work in {time:.1} × the time");
    }
    growth
}
