//! How many files a second the worker reads, on this machine: `cargo run --release -p generator --example read_rate --
//! <framework's folder> <organisations> <rounds>`; `even` stands for a framework of a hundred indicators.

use std::collections::BTreeMap;
use std::path::Path;
use std::rc::Rc;
use std::time::Instant;

use generator::{Cohort, Size, even};
use qualicycle::formats::archive;
use qualicycle::formats::message::{self, Request, Response};
use qualicycle::formats::piece;
use qualicycle::framework::Package;
use qualicycle::framework::source::{SourceFile, read_folder};

/// How many files are asked for at once.
const AT_ONCE: usize = 100;

fn main() {
    let args: Vec<String> = std::env::args().skip(1).collect();
    let number = |n: usize, usual| args.get(n).and_then(|it| it.parse().ok()).unwrap_or(usual);
    let package = match args.first().map_or("indicators/rnq", String::as_str) {
        "even" => even::package(10, 10),
        folder => package(Path::new(folder)),
    };
    let size = Size { organisations: number(1, 2_000), rounds: number(2, 5), seed: 1 };
    let cohort = Cohort::new(package.framework.clone(), size);

    let start = Instant::now();
    let files: Vec<Vec<u8>> = (0..size.organisations).map(|n| file(&cohort, &package, n)).collect();
    let bytes: usize = files.iter().map(Vec::len).sum();
    println!("{} files, {} kB each, written in {:?}", files.len(), bytes / files.len() / 1000, start.elapsed());

    let (mut known, mut kept, mut rows) = (Vec::new(), Vec::new(), 0);
    let start = Instant::now();
    for (batch, files) in files.chunks(AT_ONCE).enumerate() {
        let named = |n: usize| Rc::<str>::from(format!("{}.qualicycle", batch * AT_ONCE + n));
        let names = (0..files.len()).map(named).collect();
        let mut beside: BTreeMap<Rc<str>, Vec<u8>> =
            files.iter().enumerate().map(|(n, bytes)| (n.to_string().into(), bytes.clone())).collect();
        let request = Request::ReadOrganisations { names, known: known.clone() };
        // As the messages travel: as JSON.
        let request = serde_json::from_str(&serde_json::to_string(&request).expect("data")).expect("data");
        let (response, bytes) = message::answer_with(request, &[], &mut beside, &mut |_| {});
        let response = serde_json::from_str(&serde_json::to_string(&response).expect("data")).expect("data");
        let Response::OrganisationsRead { pieces, packages, refused, .. } = response else { panic!("not read") };
        assert!(refused.is_empty(), "{refused:?}");
        known.extend(packages.into_iter().map(|package| package.framework));
        rows += pieces.iter().map(|piece| piece.n_rows).sum::<u32>();
        kept.extend(message::pieces_of(&pieces, &bytes).map(|(_, bytes)| bytes.to_vec()));
    }
    let read = start.elapsed();
    println!("read: {rows} rows in {read:?}, {:.0} files a second", files.len() as f64 / read.as_secs_f64());

    let size: usize = kept.iter().map(Vec::len).sum();
    let start = Instant::now();
    let decoded: usize = kept.iter().map(|bytes| piece::read(bytes).expect("its own").1.n_rows()).sum();
    println!("pieces: {} bytes a row, {decoded} rows decoded in {:?}", size / decoded, start.elapsed());
}

fn file(cohort: &Cohort, package: &Package, n: usize) -> Vec<u8> {
    let written = archive::write(&cohort.dossier(n), std::slice::from_ref(package), cohort.member(n).written_at());
    written.expect("it is written").bytes
}

fn package(folder: &Path) -> Package {
    let mut files = Vec::new();
    for part in ["", "themes", "texts/fr", "texts/en", "texts/nl"] {
        for file in std::fs::read_dir(folder.join(part)).into_iter().flatten() {
            let path = file.expect("the folder can be read").path();
            let inside = path.strip_prefix(folder).expect("inside").to_string_lossy().replace('\\', "/");
            if inside.ends_with(".toml") && inside != "sources.toml" {
                files.push(SourceFile { path: inside, contents: std::fs::read_to_string(&path).expect("text") });
            }
        }
    }
    read_folder(&files).expect("the framework is sound")
}
