//! The folder form: `framework.toml`, a file for each theme, the texts of each language, and where facts come from. It
//! is what `cargo xtask check` reads and what stands in `indicators/`.

use std::collections::BTreeMap;
use std::rc::Rc;

use serde::Serialize;
use serde_json::{Map, Value, json};

use super::super::container::{self, Container};
use super::super::error::{ReadError, WriteError};
use super::toml;
use crate::framework::source::{SourceFile, read_unchecked};
use crate::framework::{Framework, Package, Theme, Words};

/// The file at the top, without which a folder is no framework's.
const MAIN: &str = "framework.toml";

/// The ending of all files of the folder.
const ENDING: &str = ".toml";

pub(super) fn is_one(bytes: &[u8]) -> bool {
    container::is_folder_with(bytes, MAIN)
}

pub(super) fn pack(package: &Package) -> Result<Vec<u8>, WriteError> {
    let not_packed = |reason: String| WriteError::NotPacked { reason };
    let files = files(package).map_err(|error| not_packed(error.to_string()))?;
    let parts = files.into_iter().map(|(path, contents)| (path, contents.into_bytes())).collect();
    let is_readable = |bytes: &[u8]| read(bytes).is_ok();
    let packed = container::pack(&parts, true).map_err(|error| not_packed(error.to_string()))?;
    match is_readable(&packed) {
        true => Ok(packed),
        // Texts that repeat themselves thousands of times shrink so much that the reader takes them for a bomb.
        false => container::pack(&parts, false).map_err(|error| not_packed(error.to_string())),
    }
}

pub(super) fn read(bytes: &[u8]) -> Result<Package, ReadError> {
    let mut container = Container::open_folder(bytes, MAIN, ENDING)?;
    let names: Vec<Rc<str>> = container.names().cloned().collect();
    let mut files = Vec::new();
    for name in names {
        let contents = container.take(&name)?;
        let contents = String::from_utf8(contents).map_err(|_| ReadError::NotUtf8 { part: name.clone() })?;
        let contents = contents.strip_prefix('\u{feff}').map(str::to_owned).unwrap_or(contents);
        files.push(SourceFile { path: name.to_string(), contents });
    }
    let (package, problems) = read_unchecked(&files);
    match (package, problems.into_iter().next()) {
        (Some(package), None) => super::is_within_bounds(&package).map(|()| package),
        (_, Some(problem)) => Err(ReadError::malformed(&problem.file, problem.place, problem.reason)),
        (None, None) => Err(ReadError::MissingPart { part: MAIN.into() }),
    }
}

/// The files of the folder by their paths.
fn files(package: &Package) -> serde_json::Result<BTreeMap<Rc<str>, String>> {
    let framework = &package.framework;
    let mut files = BTreeMap::new();
    files.insert(MAIN.into(), toml::written(&structure(framework)?));
    files.insert("sources.toml".into(), sources(package));
    // As many digits as the last one has, so that the order of the names is that of the themes.
    let width = framework.themes.len().to_string().len().max(2);
    let name = |index: usize| format!("{:0width$}.toml", index + 1);
    for (index, theme) in framework.themes.iter().enumerate() {
        let contents = json!({ "themes": [serde_json::to_value(theme)?] });
        files.insert(format!("themes/{}", name(index)).into(), toml::written(&contents));
    }
    for (language, words) in &package.words {
        let mut rest = (**words).clone();
        for (index, theme) in framework.themes.iter().enumerate() {
            let of_theme = words_of_theme(&mut rest, theme);
            let contents = toml::written(&without_title(&of_theme)?);
            if !contents.is_empty() {
                files.insert(format!("texts/{language}/{}", name(index)).into(), contents);
            }
        }
        files.insert(format!("texts/{language}/{MAIN}").into(), toml::written(&serde_json::to_value(&rest)?));
    }
    Ok(files)
}

/// The framework without its themes, which have files of their own.
fn structure(framework: &Framework) -> serde_json::Result<Value> {
    let mut value = serde_json::to_value(framework)?;
    if let Some(members) = value.as_object_mut() {
        members.remove("themes");
    }
    Ok(value)
}

/// Takes the words of a theme, of its criteria and of its indicators out of all words.
fn words_of_theme(words: &mut Words, theme: &Theme) -> Words {
    let mut taken = Words::default();
    let title = words.themes.remove(&theme.id);
    taken.themes.extend(title.map(|title| (theme.id.clone(), title)));
    for criterion in &theme.criteria {
        let title = words.criteria.remove(&criterion.id);
        taken.criteria.extend(title.map(|title| (criterion.id.clone(), title)));
        for indicator in &criterion.indicators {
            let text = words.indicators.remove(&indicator.id);
            taken.indicators.extend(text.map(|text| (indicator.id.clone(), text)));
        }
    }
    taken
}

/// Words as files have them that do not say what the framework is called.
fn without_title(words: &impl Serialize) -> serde_json::Result<Value> {
    let mut value = serde_json::to_value(words)?;
    if let Some(members) = value.as_object_mut() {
        members.remove("framework");
    }
    Ok(value)
}

/// Where facts come from, as far as the program knows: what the framework says of itself.
fn sources(package: &Package) -> String {
    let original = package.framework.languages.first().and_then(|language| package.words.get(language));
    let title = original.map(|words| words.framework.clone()).unwrap_or_default();
    let mut licence = Map::new();
    licence.insert("texts".to_owned(), json!(package.framework.licence));
    licence.insert("credit".to_owned(), json!(title.credit));
    let source = json!({ "title": title.title, "used-for": "the whole framework" });
    let contents = toml::written(&json!({ "sources": [source], "licence": licence }));
    format!("# Where the facts behind this framework come from; name your sources here.\n{contents}")
}
