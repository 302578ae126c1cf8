//! Made-up organisations, and their files.

#![allow(dead_code)]

use std::fs;
use std::path::Path;

use generator::{Cohort, Size};
use qualicycle::formats::{archive, page};
use qualicycle::framework::Package;
use qualicycle::framework::source::{SourceFile, read_folder};

/// A framework that comes with the program.
pub fn package(id: &str) -> Package {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("indicators").join(id);
    let mut files = Vec::new();
    for part in ["", "themes", "texts/fr", "texts/en", "texts/nl"] {
        for file in fs::read_dir(folder.join(part)).into_iter().flatten() {
            let path = file.unwrap().path();
            let inside = path.strip_prefix(&folder).unwrap().to_string_lossy().replace('\\', "/");
            if inside.ends_with(".toml") && inside != "sources.toml" {
                files.push(SourceFile { path: inside, contents: fs::read_to_string(&path).unwrap() });
            }
        }
    }
    read_folder(&files).unwrap()
}

/// So many organisations with so many rounds.
pub fn cohort(framework: &str, organisations: usize, rounds: usize) -> Cohort {
    Cohort::new(package(framework).framework, Size { organisations, rounds, seed: 1 })
}

/// The file of an organisation.
pub fn archived(cohort: &Cohort, n: usize) -> Vec<u8> {
    let package = package(cohort.framework.id.as_str());
    archive::write(&cohort.dossier(n), &[package], cohort.member(n).written_at()).unwrap().bytes
}

/// The report of an organisation, with its dossier.
pub fn report(cohort: &Cohort, n: usize) -> Vec<u8> {
    let dossier = cohort.dossier(n);
    let embed = page::Embedded {
        dossier: dossier.id,
        entries: dossier.entries().cloned().collect(),
        packages: vec![package(cohort.framework.id.as_str())],
        at: cohort.member(n).written_at(),
        side: Default::default(),
    };
    let html = "<!DOCTYPE html><html><body><!-- archive --></body></html>";
    page::write(html, Some(&embed)).unwrap()
}
