//! Reads a framework from its folder of TOML files and says what is unsound, with file, place and reason.

use std::collections::BTreeMap;
use std::fmt;
use std::rc::Rc;

use serde::Deserialize;

use super::check::{self, FieldOfRule, Finding, Flaw, Spot};
use super::{Framework, Package, Theme, Words};

/// One file of a framework's folder.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SourceFile {
    /// The path inside the framework's folder, with forward slashes: `texts/fr/10.toml`.
    pub path: String,
    /// The text.
    pub contents: String,
}

/// Something that makes a framework unsound.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// The file it stands in, or the folder when a file is missing.
    pub file: String,
    /// The place inside the file: an id or a line; empty for the whole file.
    pub place: String,
    /// What is wrong and what would be right.
    pub reason: String,
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.place.as_str() {
            "" => write!(f, "{}: {}", self.file, self.reason),
            place => write!(f, "{}: {place}: {}", self.file, self.reason),
        }
    }
}

/// A file that only adds themes.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct ThemeFile {
    #[serde(default)]
    themes: Vec<Theme>,
}

/// Reads the files of one framework and checks them; either the framework is sound or every problem is listed.
pub fn read_folder(files: &[SourceFile]) -> Result<Package, Vec<Problem>> {
    let (package, mut problems) = read_unchecked(files);
    let Some(package) = package else { return Err(problems) };
    let files: Vec<&SourceFile> = files.iter().collect();
    problems.extend(check::findings(&package).iter().map(|finding| problem(&files, finding)));
    if problems.is_empty() { Ok(package) } else { Err(problems) }
}

/// Reads the files of one framework, sound or not: someone may still be writing it. The problems are those of the
/// files themselves; where there is one, some of the framework may be missing.
pub fn read_unchecked(files: &[SourceFile]) -> (Option<Package>, Vec<Problem>) {
    let mut files: Vec<&SourceFile> = files.iter().collect();
    files.sort_by(|a, b| a.path.cmp(&b.path));
    let mut problems = Vec::new();

    let framework = read_structure(&files, &mut problems);
    let words = read_words(&files, &mut problems);
    let words = words.into_iter().map(|(lang, words)| (lang, Rc::new(words))).collect();
    (framework.map(|framework| Package { framework: Rc::new(framework), words }), problems)
}

fn read_structure(files: &[&SourceFile], problems: &mut Vec<Problem>) -> Option<Framework> {
    let Some(main) = files.iter().find(|file| file.path == "framework.toml") else {
        problems.push(Problem {
            file: "framework.toml".into(),
            place: String::new(),
            reason: "the file is missing; it holds the framework's id, edition and scales".into(),
        });
        return None;
    };
    let mut framework: Framework = read(main, problems)?;
    for file in files.iter().filter(|file| file.path.starts_with("themes/")) {
        if let Some(more) = read::<ThemeFile>(file, problems) {
            framework.themes.extend(more.themes);
        }
    }
    Some(framework)
}

fn read_words(files: &[&SourceFile], problems: &mut Vec<Problem>) -> BTreeMap<Rc<str>, Words> {
    let mut languages: BTreeMap<Rc<str>, Words> = BTreeMap::new();
    for file in files {
        let Some(rest) = file.path.strip_prefix("texts/") else { continue };
        let language = rest.split(['/', '.']).next().unwrap_or_default();
        let Some(words) = read::<Words>(file, problems) else { continue };
        for place in languages.entry(language.into()).or_default().join(words) {
            let reason = "these words stand in an earlier file too; keep one".into();
            problems.push(Problem { file: file.path.clone(), place, reason });
        }
    }
    languages
}

fn read<T: for<'de> Deserialize<'de>>(file: &SourceFile, problems: &mut Vec<Problem>) -> Option<T> {
    match toml::from_str(&file.contents) {
        Ok(value) => Some(value),
        Err(error) => {
            let line = error.span().map(|span| file.contents[..span.start].matches('\n').count() + 1);
            problems.push(Problem {
                file: file.path.clone(),
                place: line.map(|line| format!("line {line}")).unwrap_or_default(),
                reason: error.message().to_owned(),
            });
            None
        }
    }
}

/// The checker works on the joined framework; this finds the file and line again in which a finding stands.
fn problem(files: &[&SourceFile], finding: &Finding) -> Problem {
    let part = match (&finding.language, &finding.spot) {
        (Some(language), _) => format!("texts/{language}"),
        (None, Spot::Theme(_) | Spot::Criterion(_) | Spot::Indicator(_)) => "themes/".to_owned(),
        (None, _) => "framework.toml".to_owned(),
    };
    let place = finding.place();
    let id = place.rsplit(['.', ' ']).next().unwrap_or_default();
    // Ids may hold points themselves.
    let id = match &finding.spot {
        Spot::Indicator(indicator) => indicator.as_str(),
        Spot::Criterion(criterion) => criterion.as_str(),
        Spot::Theme(theme) => theme.as_str(),
        _ => id,
    };
    let file = file_of(files, &part, id);
    let place = match (&finding.flaw, file) {
        (Flaw::BadRule(field, fault), Some(file)) => match start_of_rule(&file.contents, id, field) {
            Some((line, start)) => format!("{place}, line {line}, column {}", start + fault.column),
            None => format!("{place}, column {}", fault.column),
        },
        _ => place,
    };
    let file = file.map_or(part, |file| file.path.clone());
    Problem { file, place, reason: reason(finding) }
}

/// What is wrong. Line and column of a rule stand with the place already.
fn reason(finding: &Finding) -> String {
    match &finding.flaw {
        Flaw::BadRule(_, fault) => fault.reason.to_string(),
        flaw => flaw.to_string(),
    }
}

/// The line on which a rule is written, and how many characters stand before it there.
fn start_of_rule(text: &str, id: &str, field: &FieldOfRule) -> Option<(usize, usize)> {
    let lines: Vec<&str> = text.lines().collect();
    let begins_table = |line: &&str| line.trim_start().starts_with('[');
    let at = lines.iter().position(|line| line.split_whitespace().collect::<String>() == format!("id=\"{id}\""))?;
    let first = lines[..at].iter().rposition(begins_table).unwrap_or(0);
    let last = lines[at..].iter().position(begins_table).map_or(lines.len(), |after| at + after);
    let key = match field {
        FieldOfRule::Applies => "applies",
        FieldOfRule::Specific(id) => id,
    };
    (first..last).find_map(|n| {
        // A remark may have the name of the very question that its rule asks, so the key is what an equals sign follows.
        let (key_at, _) = lines[n]
            .match_indices(key)
            .find(|(at, _)| lines[n][at + key.len()..].trim_start_matches(['"', ' ']).starts_with('='))?;
        let quote =
            key_at + lines[n][key_at..].find('=').and_then(|sign| Some(sign + lines[n][key_at + sign..].find('"')?))?;
        Some((n + 1, lines[n][..=quote].chars().count()))
    })
}

/// The file of a part that mentions an id. Themes may stand in the main file as well.
fn file_of<'a>(files: &[&'a SourceFile], part: &str, id: &str) -> Option<&'a SourceFile> {
    let mentions = |file: &SourceFile| {
        let forms = [format!("\"{id}\""), format!(".{id}]"), format!(".\"{id}\"]")];
        forms.iter().any(|form| file.contents.contains(form))
    };
    let within = |part: &str| files.iter().find(|file| file.path.starts_with(part) && mentions(file)).copied();
    within(part).or_else(|| within("framework.toml").filter(|_| part == "themes/"))
}
