//! Compiles the frameworks of `indicators/` into the files that the app fetches.
//!
//! ```text
//! frameworks/index.json                       the cards of all frameworks
//! frameworks/cross-map.json                   what belongs together across frameworks
//! frameworks/<id>-<edition>/structure.json    one framework without its words
//! frameworks/<id>-<edition>/<language>.json   its words in one language
//! ```

use std::path::Path;

use anyhow::{Result, anyhow, ensure};
use qualicycle::framework::cross_map::CrossMap;
use qualicycle::framework::source::{self, SourceFile};
use qualicycle::framework::{Card, Package};
use serde::Serialize;

use crate::files;

/// Reads all frameworks below `root` and writes them into the folder `out`.
pub fn compile_all(root: &Path, out: &Path) -> Result<Vec<Package>> {
    let packages = read_all(root)?;
    let cards: Vec<Card> = packages.iter().map(Package::card).collect();
    write_json(&out.join("index.json"), &cards)?;
    write_json(&out.join("cross-map.json"), &read_cross_map(root, &packages)?)?;
    packages.iter().try_for_each(|package| write_package(package, out))?;
    Ok(packages)
}

/// Reads all frameworks below `root`.
/// One unsound framework fails the build; the problems of all are told together.
pub fn read_all(root: &Path) -> Result<Vec<Package>> {
    let mut packages = Vec::new();
    let mut problems = Vec::new();
    for folder in files::folders_in(&root.join("indicators"))? {
        match source::read_folder(&source_files(&folder)?) {
            Ok(package) => packages.push(package),
            Err(found) => {
                let place = files::path_within(&folder, root);
                problems.extend(found.iter().map(|problem| format!("{place}/{problem}")));
            }
        }
    }
    ensure!(problems.is_empty(), "unsound frameworks\n{}", problems.join("\n"));
    Ok(packages)
}

/// Reads what belongs together across the frameworks. A member that no newest edition has fails the build.
pub fn read_cross_map(root: &Path, packages: &[Package]) -> Result<CrossMap> {
    let contents = files::read_text(&root.join("indicators/cross-map.toml"))?;
    let told = |problems: Vec<source::Problem>| {
        let lines: Vec<String> = problems.iter().map(|problem| format!("indicators/{problem}")).collect();
        anyhow!("unsound cross-map\n{}", lines.join("\n"))
    };
    CrossMap::read(&contents, packages).map_err(told)
}

/// The TOML files below a folder.
pub fn source_files(folder: &Path) -> Result<Vec<SourceFile>> {
    let mut sources = files::files_under(folder)?;
    sources.retain(|file| file.extension().is_some_and(|extension| extension == "toml"));
    let read = |file| Ok(SourceFile { path: files::path_within(file, folder), contents: files::read_text(file)? });
    sources.iter().map(|file| read(file)).collect()
}

fn write_package(package: &Package, out: &Path) -> Result<()> {
    let folder = out.join(package.framework.reference().to_string());
    write_json(&folder.join("structure.json"), &package.framework)?;
    for (language, words) in &package.words {
        write_json(&folder.join(format!("{language}.json")), words)?;
    }
    Ok(())
}

fn write_json(file: &Path, value: &impl Serialize) -> Result<()> {
    files::write(file, serde_json::to_vec(value)?)
}
