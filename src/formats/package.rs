//! The frameworks that an archive carries along, so that a reader needs nothing else.

use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

use serde_json::Value;

use super::error::ReadError;
use super::json::{self, Piece};
use super::limits;
use crate::dossier::entry::Entry;
use crate::framework::check::Finding;
use crate::framework::{FORMAT, Framework, FrameworkRef, Package, check};

/// How the names of framework parts begin and end.
const PREFIX: &str = "framework-";
const SUFFIX: &str = ".json";

/// Whether a part of that name holds a framework.
pub(super) fn is_name(name: &str) -> bool {
    name.starts_with(PREFIX) && name.ends_with(SUFFIX)
}

/// The framework editions that any round in a journal was ever on, those that lost a clash included.
pub(super) fn used<'a>(entries: impl IntoIterator<Item = &'a Rc<Entry>>) -> BTreeSet<FrameworkRef> {
    entries.into_iter().flat_map(|entry| entry.change.frameworks()).cloned().collect()
}

/// Gives each framework the name of its part: `framework-qual-2026.json`.
pub(super) fn named(packages: &[Package]) -> BTreeMap<Rc<str>, &Package> {
    let mut named = BTreeMap::new();
    for package in packages {
        let stem = plain(&package.framework.reference());
        let numbered = (2..).map(|n| format!("{PREFIX}{stem}-{n}{SUFFIX}"));
        let mut names = std::iter::once(format!("{PREFIX}{stem}{SUFFIX}")).chain(numbered);
        // Editions are free text, so two of them may look alike once made plain.
        if let Some(name) = names.find(|name| !named.contains_key(name.as_str())) {
            named.insert(name.into(), package);
        }
    }
    named
}

fn plain(reference: &FrameworkRef) -> String {
    let mut plain = String::new();
    for c in reference.to_string().chars().take(60) {
        let c = c.to_ascii_lowercase();
        let is_doubled = matches!(c, '.' | '-') && plain.ends_with(c);
        match c {
            'a'..='z' | '0'..='9' | '.' | '-' if !is_doubled => plain.push(c),
            _ if plain.ends_with('-') => {}
            _ => plain.push('-'),
        }
    }
    plain
}

/// Reads a framework and refuses one whose structure is unsound.
pub(super) fn read(part: &str, place: &str, text: &str) -> Result<Package, ReadError> {
    let piece = Piece { part, place };
    let value = piece.value(text)?;
    let layout = value.pointer("/framework/format").and_then(Value::as_u64);
    if let Some(found) = layout.filter(|format| *format > u64::from(FORMAT)) {
        let found = u32::try_from(found).unwrap_or(u32::MAX);
        return Err(ReadError::NewerVersion { found, known: FORMAT });
    }
    let package: Package = piece.typed(text)?;
    let problem = unbearable(&package.framework).map(str::to_owned);
    // A text that is missing or too long hides itself on a page; a dossier is not refused for that.
    let is_structure = |finding: &&Finding| finding.language.is_none();
    let problem = problem.or_else(|| check::findings(&package).iter().find(is_structure).map(said));
    match problem {
        None => Ok(package),
        Some(problem) => {
            let framework = package.framework.reference().to_string().into();
            Err(ReadError::UnsoundFramework { framework, problem })
        }
    }
}

/// A finding in one line, for those who help.
fn said(finding: &Finding) -> String {
    format!("structure: {}: {}", finding.place(), finding.flaw)
}

/// Reads a framework that is a part of its own.
pub(super) fn read_part(part: &str, contents: &[u8]) -> Result<Package, ReadError> {
    let text = json::text(part, contents)?;
    json::is_shallow(part, text, limits::DEPTH)?;
    read(part, "", text)
}

/// What makes a framework so large that checking and scoring it would take too long, or overflow.
pub(super) fn unbearable(framework: &Framework) -> Option<&'static str> {
    let criteria = || framework.themes.iter().flat_map(|theme| &theme.criteria);
    let levels = || framework.scales.iter().flat_map(|scale| &scale.levels);
    let named = [framework.flags.len(), framework.scales.len(), framework.languages.len()];
    if framework.themes.len() > limits::THEMES || named.iter().any(|n| *n > limits::THEMES) {
        Some("more themes, flags, scales or languages than can be handled")
    } else if criteria().count() > limits::CRITERIA {
        Some("more criteria than can be handled")
    } else if criteria().map(|criterion| criterion.indicators.len()).sum::<usize>() > limits::INDICATORS {
        Some("more indicators than can be handled")
    } else if levels().any(|level| !(-limits::LEVEL..=limits::LEVEL).contains(&level.0)) {
        Some("a level beyond ±1000")
    } else {
        None
    }
}

/// Refuses two frameworks of one name and edition.
pub(super) fn are_distinct(part: &str, packages: &[Package]) -> Result<(), ReadError> {
    let mut seen = BTreeSet::new();
    match packages.iter().map(|package| package.framework.reference()).find(|id| !seen.insert(id.clone())) {
        None => Ok(()),
        Some(twice) => Err(ReadError::malformed(part, "", format!("the framework {twice} is there twice"))),
    }
}
