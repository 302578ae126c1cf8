//! Reads a framework from its folder of TOML files and says what is unsound, with file, place and reason.

use std::collections::BTreeMap;
use std::fmt;
use std::rc::Rc;

use serde::Deserialize;

use super::{Framework, Package, Theme, Words, check};

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
    let mut files: Vec<&SourceFile> = files.iter().collect();
    files.sort_by(|a, b| a.path.cmp(&b.path));
    let mut problems = Vec::new();

    let framework = read_structure(&files, &mut problems);
    let words = read_words(&files, &mut problems);
    let Some(framework) = framework else { return Err(problems) };

    let package = Package {
        framework: Rc::new(framework),
        words: words.into_iter().map(|(lang, words)| (lang, Rc::new(words))).collect(),
    };
    problems.extend(check::problems(&package).into_iter().map(|mut problem| {
        problem.file = file_of(&files, &problem);
        problem
    }));
    if problems.is_empty() { Ok(package) } else { Err(problems) }
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

/// The checker works on the joined framework; this finds the file again in which the place stands. Themes may stand
/// in the main file as well.
fn file_of(files: &[&SourceFile], problem: &Problem) -> String {
    let id = problem.place.rsplit(['.', ' ']).next().unwrap_or_default();
    let mentions =
        |file: &SourceFile| file.contents.contains(&format!("\"{id}\"")) || file.contents.contains(&format!(".{id}]"));
    let within = |part: &str| files.iter().find(|file| file.path.starts_with(part) && mentions(file));
    let in_main_file = || within("framework.toml").filter(|_| problem.file == "themes/");
    let found = within(&problem.file).or_else(in_main_file);
    found.map_or_else(|| problem.file.clone(), |file| file.path.clone())
}
