//! Files that a browser saved, checked by a program that shares no code with Qualicycle: `docs/verify.py`.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::rc::Rc;

use browser_tests::audited::Audited;
use browser_tests::outside::{WayOut, paper_of};
use browser_tests::site::Site;
use qualicycle::app::route::PaperKind;
use qualicycle::dossier::Dossier;
use qualicycle::dossier::change::{Change, Rating};
use qualicycle::dossier::seal::Seal;
use qualicycle::dossier::side::Side;
use qualicycle::formats::{archive, page};
use qualicycle::framework::scale::Level;
use qualicycle::texts::Language;

use super::{THEMES, holder_of, plain, read};

/// What the program says of a file, and the number with which it ends.
#[track_caller]
fn verify(file: &Path) -> (Option<i32>, String) {
    let program = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../docs/verify.py");
    let output = Command::new("python3").arg(program).arg(file).env("PYTHONIOENCODING", "utf-8").output();
    let output = output.unwrap_or_else(|error| panic!("verify.py needs Python 3, which cannot be run: {error}"));
    (output.status.code(), String::from_utf8_lossy(&[output.stdout, output.stderr].concat()).into_owned())
}

#[test]
fn what_a_browser_saved_is_found_intact_and_what_was_changed_since_is_not() {
    let site = Site::start();
    let audited = Audited::on("qual-2026", &THEMES, &plain);
    let (disk, school) = holder_of(&audited, &site);
    let file = school.exports();
    school.opens_paper(&audited, &paper_of(PaperKind::Report, Language::French));
    let report = school.saves_paper(WayOut::PageWithDossier);
    let bare = school.saves_paper(WayOut::Page);
    school.leaves();

    for saved in [&file, &report] {
        let (code, said) = verify(saved);
        assert_eq!(code, Some(0), "{said}");
        assert!(said.contains("Everything holds.") && !said.contains("FAIL"), "{said}");
        assert_eq!(said.matches("intact").count(), 3, "two rounds and a review: {said}");
        assert!(said.contains("signed as inspector, “A. Exemple, auditrice”"), "{said}");
    }
    // A page without the dossier has nothing to check.
    assert_eq!(verify(&bare).0, Some(2));

    // A sign that was lost on the way.
    let html = read(&report);
    let at = html.find("\"archive\":\"").expect("it carries the dossier") + 4_000;
    let other = if html.as_bytes()[at] == b'A' { "B" } else { "A" };
    let damaged = disk.puts("damaged.html", format!("{}{other}{}", &html[..at], &html[at + 1..]).as_bytes());
    let (code, said) = verify(&damaged);
    assert_ne!(code, Some(0), "{said}");

    // A level that was changed after the closing, by somebody who knows how files are made.
    for tampered in tampered(&audited, &file, &html) {
        let tampered = disk.puts(tampered.0, &tampered.1);
        let (code, said) = verify(&tampered);
        assert_eq!(code, Some(1), "{said}");
        assert!(said.contains("FAIL  CHANGED: the record has the digest"), "{said}");
    }
}

/// The file and the report with one level raised in the sealed record, and all else as it should be.
fn tampered(audited: &Audited<'_>, file: &PathBuf, html: &str) -> [(&'static str, Vec<u8>); 2] {
    let saved = archive::read(&fs::read(file).expect("it was saved")).expect("it is sound");
    let raise = |entry: &Rc<_>| {
        let entry: &Rc<qualicycle::dossier::entry::Entry> = entry;
        let Change::RoundSealed { round, seal } = &entry.change else { return entry.clone() };
        let mut record = seal.record.clone();
        let indicator = record.ratings.keys().next().expect("something was rated").clone();
        let level = if record.ratings[&indicator] == Rating::Level(Level(4)) { 3 } else { 4 };
        record.ratings.insert(indicator, Rating::Level(Level(level)));
        let seal = Rc::new(Seal { record, digest: seal.digest.clone() });
        Rc::new(qualicycle::dossier::entry::Entry {
            change: Change::RoundSealed { round: *round, seal },
            ..(**entry).clone()
        })
    };
    let entries: Vec<_> = saved.entries.iter().map(raise).collect();
    let packages = vec![audited.book.package().clone()];
    let dossier = Dossier::of(saved.dossier, entries.iter().cloned());
    let at = qualicycle::dossier::entry::Timestamp(1_800_000_000_000);
    let archive = archive::write(&dossier, &packages, at).expect("it can be written").bytes;
    let (before, rest) = html.split_once("<script").expect("the block begins");
    let (_, after) = rest.split_once("</script>").expect("the block ends");
    let embedded = page::Embedded { dossier: saved.dossier, entries, packages, at, side: Side::Organisation };
    let page = page::write(&format!("{before}{}{after}", page::PLACE), Some(&embedded)).expect("it can be written");
    [("tampered.qualicycle", archive), ("tampered.html", page)]
}
