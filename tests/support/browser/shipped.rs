//! What comes with the program, read from its folders: the frameworks, their catalogue, the words of the interface.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::rc::Rc;
use std::sync::LazyLock;

use qualicycle::framework::cross_map::CrossMap;
use qualicycle::framework::source::{SourceFile, read_folder};
use qualicycle::framework::{Card, FrameworkRef, Package};
use qualicycle::texts::Language;

/// The built-in frameworks and their cards as JSON, which every test reads faster than their folders.
pub(super) static BUILT_IN: LazyLock<(BTreeMap<String, String>, String)> = LazyLock::new(|| {
    let packages = read_built_in();
    let cards: Vec<Card> = packages.iter().map(Package::card).collect();
    let json = |package: &Package| serde_json::to_string(package).expect("data is JSON");
    let texts = packages.iter().map(|package| (package.framework.reference().to_string(), json(package)));
    (texts.collect(), serde_json::to_string(&cards).expect("data is JSON"))
});

/// A framework that comes with the program, read from its folder.
pub fn built_in(reference: &FrameworkRef) -> Package {
    let text = BUILT_IN.0.get(&reference.to_string()).unwrap_or_else(|| panic!("there is no {reference}"));
    serde_json::from_str(text).expect("what was written can be read")
}

/// The cards of the frameworks that come with the program.
pub fn catalogue() -> Vec<Card> {
    serde_json::from_str(&BUILT_IN.1).expect("what was written can be read")
}

/// What belongs together across the frameworks that come with the program.
pub fn cross_map() -> CrossMap {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("indicators/cross-map.toml");
    let packages: Vec<Package> = catalogue().iter().map(|card| whole(&card.framework)).collect();
    CrossMap::read(&fs::read_to_string(path).expect("the file is there"), &packages).expect("it is sound")
}

/// The framework of most tests.
pub fn qual() -> Package {
    built_in(&FrameworkRef { id: "qual".into(), edition: "2026".into() })
}

/// A framework that comes with the program, as its authors wrote it.
pub fn whole(reference: &FrameworkRef) -> Package {
    if reference.id.as_str() == "qual" { whole_qual() } else { built_in(reference) }
}

/// QUAL as its authors wrote it.
pub fn whole_qual() -> Package {
    read_folder_of(&Path::new(env!("CARGO_MANIFEST_DIR")).join("indicators/qual"))
}

fn read_built_in() -> Vec<Package> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("indicators");
    let folders =
        fs::read_dir(&root).expect("the folder is there").map(|folder| folder.expect("it can be read").path());
    let mut folders: Vec<PathBuf> = folders.filter(|path| path.is_dir()).collect();
    folders.sort();
    folders.iter().map(|folder| shortened(read_folder_of(folder))).collect()
}

/// QUAL with one indicator a step and two measures in most themes, so that the counts of stories stay the same while
/// its authors add indicators; the five themes that stories tell of in depth and all other frameworks stay whole.
fn shortened(package: Package) -> Package {
    if package.framework.id.as_str() != "qual" {
        return package;
    }
    let in_depth = ["t06", "t07", "t10", "t15", "t19"];
    let stays = |indicator: &str| {
        let kind = indicator.split('-').next_back().unwrap_or_default();
        in_depth.iter().any(|theme| indicator.starts_with(theme))
            || ["p1", "d1", "c1", "a1", "m1", "m2"].contains(&kind)
    };
    let mut framework = (*package.framework).clone();
    for criterion in framework.themes.iter_mut().flat_map(|theme| &mut theme.criteria) {
        criterion.indicators.retain(|indicator| stays(indicator.id.as_str()));
    }
    let words = package.words.into_iter().map(|(language, words)| {
        let mut words = (*words).clone();
        words.indicators.retain(|id, _| stays(id.as_str()));
        (language, Rc::new(words))
    });
    Package { framework: Rc::new(framework), words: words.collect() }
}

fn read_folder_of(folder: &Path) -> Package {
    let mut files = Vec::new();
    for part in ["", "themes", "texts/fr", "texts/en", "texts/nl"] {
        for file in fs::read_dir(folder.join(part)).into_iter().flatten() {
            let path = file.expect("the folder can be read").path();
            let inside = path.strip_prefix(folder).expect("found inside").to_string_lossy().replace('\\', "/");
            let is_part = path.extension().is_some_and(|ending| ending == "toml") && inside != "sources.toml";
            if is_part {
                files.push(SourceFile { path: inside, contents: fs::read_to_string(&path).expect("TOML is text") });
            }
        }
    }
    read_folder(&files).unwrap_or_else(|problems| panic!("{} is unsound: {problems:?}", folder.display()))
}

/// The words of the interface as the program ships them.
pub fn words_of_interface(language: Language) -> String {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/texts");
    fs::read_to_string(folder.join(format!("{}.ftl", language.code()))).expect("each language has its file")
}
