//! Compiles the example dossier of `examples/lycee/` into the journals that the app fetches, one in each language.
//!
//! ```text
//! examples/lycee/example.toml       what a made-up school recorded, without a word
//! examples/lycee/<language>.toml    its words in one language
//! examples/<language>.json          the journal: {"dossier": id, "entries": [entry, …]}
//! ```
//! [`plan`] reads the sources, [`check`] says what is wrong with them, [`journal`] records them as the app would.

mod check;
mod journal;
mod plan;

use std::collections::BTreeMap;
use std::path::Path;
use std::rc::Rc;

use anyhow::{Context as _, Result, ensure};
use qualicycle::app::shelf;
use qualicycle::dossier::Dossier;
use qualicycle::dossier::entry::{DossierId, Entry};
use qualicycle::framework::Package;
use qualicycle::framework::source::{Problem, SourceFile};
use qualicycle::texts::Language;
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};

use self::plan::{Plan, Words};
use crate::{files, frameworks};

const FOLDER: &str = "examples/lycee";
const PLAN: &str = "example.toml";

/// A journal as the app fetches it.
#[derive(Serialize, Deserialize)]
struct Example {
    dossier: DossierId,
    entries: Vec<Rc<Entry>>,
}

/// Compiles the example below `root` in all languages into the folder `out`.
pub fn compile_all(root: &Path, packages: &[Package], out: &Path) -> Result<()> {
    let sources = frameworks::source_files(&root.join(FOLDER))?;
    for (language, example) in compile(&sources, packages)? {
        files::write(&out.join(format!("{language}.json")), serde_json::to_vec(&example)?)?;
    }
    Ok(())
}

fn compile(sources: &[SourceFile], packages: &[Package]) -> Result<BTreeMap<&'static str, Example>> {
    let mut problems = Vec::new();
    let plan: Option<Plan> = read(sources, PLAN, &mut problems);
    let mut words: BTreeMap<&str, Words> = BTreeMap::new();
    for language in Language::ALL.map(Language::code) {
        words.extend(read(sources, &format!("{language}.toml"), &mut problems).map(|words| (language, words)));
    }
    let named = |plan: &Plan| packages.iter().find(|package| package.framework.reference() == plan.framework);
    let framework = plan.as_ref().and_then(named).map(|package| &package.framework);
    if let (Some(plan), None) = (&plan, framework) {
        problems.push(problem(PLAN, "framework", format!("there is no framework {}", plan.framework)));
    }
    if let (Some(plan), Some(framework)) = (&plan, framework) {
        problems.extend(check::problems(plan, framework, &words));
    }
    let lines: Vec<String> = problems.iter().map(|problem| format!("{FOLDER}/{problem}")).collect();
    ensure!(lines.is_empty(), "unsound example\n{}", lines.join("\n"));

    let plan = plan.context("the plan was read")?;
    let framework = framework.context("the framework was found")?;
    let compile_one = |(language, words): (&'static str, &Words)| {
        let dossier = journal::of(&plan, framework, language, words)?;
        let example = Example { dossier: dossier.id, entries: dossier.entries().cloned().collect() };
        verify(&plan, &dossier, &example).with_context(|| format!("the example in the language `{language}`"))?;
        Ok((language, example))
    };
    words.iter().map(|(language, words)| compile_one((language, words))).collect()
}

fn read<T: DeserializeOwned>(sources: &[SourceFile], path: &str, problems: &mut Vec<Problem>) -> Option<T> {
    let Some(source) = sources.iter().find(|source| source.path == path) else {
        problems.push(problem(path, "", "the file is missing"));
        return None;
    };
    match toml::from_str(&source.contents) {
        Ok(value) => Some(value),
        Err(error) => {
            let line = error.span().map(|span| source.contents[..span.start].matches('\n').count() + 1);
            let place = line.map(|line| format!("line {line}")).unwrap_or_default();
            problems.push(problem(path, &place, error.message()));
            None
        }
    }
}

fn problem(file: &str, place: &str, reason: impl Into<String>) -> Problem {
    Problem { file: file.to_owned(), place: place.to_owned(), reason: reason.into() }
}

/// What the app may take for granted: the file holds the dossier, its rounds are as planned, and their seals hold.
fn verify(plan: &Plan, dossier: &Dossier, example: &Example) -> Result<()> {
    let read: Example = serde_json::from_slice(&serde_json::to_vec(example)?)?;
    ensure!(Dossier::of(read.dossier, read.entries) == *dossier, "what is written is not read as the same dossier");
    ensure!(shelf::is_example(dossier.id), "the app would take it for a real dossier");
    ensure!(dossier.clashes().next().is_none(), "values clash");

    let rounds = dossier.rounds();
    ensure!(rounds.len() == plan.rounds.len(), "{} rounds instead of {}", rounds.len(), plan.rounds.len());
    let mut previous = None;
    for (round, planned) in rounds.into_iter().zip(&plan.rounds) {
        let label = &planned.label;
        ensure!(round.opening.label == *label, "the round {label} is not in its place");
        ensure!(round.is_sealed() == planned.closed.is_some(), "the round {label} is not sealed as planned");
        ensure!(dossier.late_entries(round.id).is_empty(), "entries came after the seal of {label}");
        let Some(seal) = &round.seal else { continue };
        ensure!(seal.is_intact() && seal.is_of(dossier.id, round.id), "the seal of {label} does not hold");
        ensure!(seal.record.previous == previous, "the seal of {label} does not follow the one before");
        previous = Some(seal.digest.clone());
    }
    Ok(())
}

#[cfg(test)]
mod tests;
