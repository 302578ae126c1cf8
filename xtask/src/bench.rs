//! Measures in one page of one browser what we do beside what others do, and writes how that compares.
//!
//! Times on a machine say little to anybody else; how they relate to each other says more, and only as long as all are
//! taken in the same run. What is measured stands in `benches/page`, what is told of it in [`charts`] and
//! [`comparisons`].

mod charts;
mod comparisons;

use std::fs;
use std::path::Path;
use std::process::Command;

use anyhow::{Context as _, Result, bail};
use serde::Deserialize;
use serde::de::DeserializeOwned;

use crate::progress::Progress;
use crate::tools::{Chromium, Workspace};
use crate::{bundle, files, tools};

/// What can be measured.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Subject {
    /// Charts, beside Chart.js and ECharts.
    Charts,
    /// Comparisons of organisations, beside DuckDB.
    Comparisons,
}

impl Subject {
    /// All of them.
    pub const ALL: [Subject; 2] = [Subject::Charts, Subject::Comparisons];

    /// Its name: that of its folder, of its program, and of the file that tells of it.
    pub fn name(self) -> &'static str {
        match self {
            Subject::Charts => "charts",
            Subject::Comparisons => "comparisons",
        }
    }

    /// The subject of that name.
    pub fn named(name: &str) -> Option<Subject> {
        Self::ALL.into_iter().find(|subject| subject.name() == name)
    }
}

/// What is measured beside ours, as npm has it.
struct Peer {
    package: &'static str,
    version: &'static str,
    /// The file, or the folder, that a page loads; empty for all of the package.
    file: &'static str,
    /// What the page of the comparison calls it.
    name: &'static str,
}

/// What the page tells.
#[derive(Deserialize)]
#[serde(untagged)]
enum Told<T> {
    Found { found: T, browser: String },
    Failed { error: String },
}

/// Measures, and writes what was found beside what it is about.
pub fn bench(workspace: &Workspace, subjects: &[Subject], n_repetitions: u32, progress: Progress) -> Result<()> {
    tools::ensure_npm(progress)?;
    let chromium = Chromium::ensure(progress)?;
    for subject in subjects {
        let bench = Bench { workspace, chromium: &chromium, subject: *subject, n_repetitions, progress };
        let report = match subject {
            Subject::Charts => charts::bench(&bench)?,
            Subject::Comparisons => comparisons::bench(&bench)?,
        };
        println!("{report}");
        let file = format!("benches/{}.md", subject.name());
        files::write(&workspace.root.join(&file), &report)?;
        progress.say(format!("{file} is written."));
    }
    Ok(())
}

/// A subject that is measured.
struct Bench<'a> {
    workspace: &'a Workspace,
    chromium: &'a Chromium,
    subject: Subject,
    n_repetitions: u32,
    progress: Progress,
}

impl Bench<'_> {
    /// The folder of the page.
    fn page(&self) -> std::path::PathBuf {
        self.workspace.target.join("bench").join(self.subject.name())
    }

    /// Puts the page together, lets it measure, and returns what it found with the name of the browser.
    fn measure<T: DeserializeOwned>(&self, peers: &[Peer]) -> Result<(T, String)> {
        let npm = self.workspace.target.join("bench/npm");
        let mut names: Vec<&str> = peers.iter().map(|peer| peer.package).collect();
        names.dedup();
        self.progress.say(format!("Fetching {} with npm.", names.join(", ")));
        fetch(peers, &npm)?;
        self.progress.say(format!("Compiling our {} to WebAssembly.", self.subject.name()));
        self.compile()?;
        self.put_together(peers, &npm)?;
        self.progress.say("Measuring. Leave the machine alone meanwhile.");
        match self.told()? {
            Told::Found { found, browser } => Ok((found, browser_words(&browser))),
            Told::Failed { error } => bail!("the page could not measure: {error}"),
        }
    }

    fn compile(&self) -> Result<()> {
        tools::ensure_target(bundle::WASM_TARGET, self.progress)?;
        let mut cargo = self.workspace.cargo(&["build", "--release", "--package", "benches"]);
        cargo.args(["--bin", self.subject.name(), "--target", bundle::WASM_TARGET]);
        cargo.env("RUSTFLAGS", bundle::flags_without_machine_paths(self.workspace));
        tools::run(&mut cargo)
    }

    fn put_together(&self, peers: &[Peer], npm: &Path) -> Result<()> {
        let (page, root) = (self.page(), &self.workspace.root);
        files::remove_folder(&page)?;
        bundle::write_loader(self.workspace, "release", self.subject.name(), &page)?;
        copy(&root.join("benches/page").join(self.subject.name()), &page)?;
        copy(&root.join("styles"), &page.join("styles"))?;
        for peer in peers {
            let from = npm.join("node_modules").join(peer.package).join(peer.file);
            copy(&from, &page.join("peers").join(peer.name))?;
        }
        Ok(())
    }

    fn told<T: DeserializeOwned>(&self) -> Result<Told<T>> {
        let mut cargo = self.workspace.cargo(&["run", "--quiet", "--package", "browser-tests", "--bin", "measure"]);
        cargo.arg("--").arg(self.page()).arg(format!("n={}", self.n_repetitions));
        cargo.env("CHROMIUM", &self.chromium.browser).env("CHROMEDRIVER", &self.chromium.driver);
        let told = tools::output(&mut cargo)?;
        serde_json::from_str(&told).context("cannot understand what the page told")
    }
}

/// Copies a file, or all files of a folder.
fn copy(from: &Path, to: &Path) -> Result<()> {
    if from.is_file() {
        return files::copy(from, to);
    }
    for file in files::files_under(from)? {
        files::copy(&file, &to.join(files::path_within(&file, from)))?;
    }
    Ok(())
}

fn fetch(peers: &[Peer], folder: &Path) -> Result<()> {
    let is_there = |peer: &Peer| {
        let package = folder.join("node_modules").join(peer.package).join("package.json");
        fs::read_to_string(package).is_ok_and(|text| text.contains(&format!("\"version\": \"{}\"", peer.version)))
    };
    if peers.iter().all(is_there) {
        return Ok(());
    }
    let mut npm = Command::new("npm");
    npm.args(["install", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error", "--prefix"]).arg(folder);
    npm.args(peers.iter().map(|peer| format!("{}@{}", peer.package, peer.version)));
    tools::run(&mut npm)
}

/// Median and quartiles.
#[derive(Clone, Copy, Debug, PartialEq)]
struct Spread {
    low: f64,
    median: f64,
    high: f64,
}

impl Spread {
    /// Quartiles by linear interpolation between the two nearest (type 7). None of nothing.
    fn of(values: impl IntoIterator<Item = f64>) -> Option<Spread> {
        let mut sorted: Vec<f64> = values.into_iter().collect();
        sorted.sort_by(f64::total_cmp);
        let last = sorted.len().checked_sub(1)?;
        let at = |share: f64| {
            let place = share * last as f64;
            let (below, above) = (place.floor(), place.ceil());
            sorted[below as usize] + (sorted[above as usize] - sorted[below as usize]) * (place - below)
        };
        Some(Spread { low: at(0.25), median: at(0.5), high: at(0.75) })
    }

    fn words(self) -> String {
        format!("{:.1} ({:.1}–{:.1})", self.median, self.low, self.high)
    }
}

fn ratio_words(ratio: f64) -> String {
    format!("{ratio:.2}")
}

/// The browser without the history in its name.
fn browser_words(user_agent: &str) -> String {
    let product = user_agent.split(' ').find(|product| product.contains("Chrome/"));
    product.map_or_else(|| user_agent.to_owned(), |product| product.replace("Headless", "").replace('/', " "))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn quartiles_lie_between_the_nearest_values() {
        let spread = Spread::of([70.0, 40.0, 90.0, 55.0, 60.0]).expect("five values");
        assert_eq!(spread, Spread { low: 55.0, median: 60.0, high: 70.0 });
        let spread = Spread::of([1.0, 2.0, 3.0, 4.0]).expect("four values");
        assert_eq!(spread, Spread { low: 1.75, median: 2.5, high: 3.25 });
        assert_eq!(Spread::of([]), None);
    }

    #[test]
    fn a_subject_goes_by_its_name() {
        assert_eq!(Subject::ALL.map(|subject| Subject::named(subject.name())), Subject::ALL.map(Some));
        assert_eq!(Subject::named("everything"), None);
    }
}
