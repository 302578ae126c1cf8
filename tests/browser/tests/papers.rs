//! What leaves as a file, and what comes out of the printer, seen in a real browser and read back by other programs.

use std::fs;
use std::path::Path;

use browser_tests::audit::Audit;
use browser_tests::audited::Audited;
use browser_tests::book::{read_archive, texts};
use browser_tests::browser::Profile;
use browser_tests::outside::{
    WayOut, has_system_colours, opens_from_disk, paper_of, reads_paper, say_the_same, what_could_act,
};
use browser_tests::paper::Paper;
use browser_tests::school::School;
use browser_tests::site::Site;
use qualicycle::app::route::PaperKind;
use qualicycle::formats::page;
use qualicycle::texts::Language;

/// Themes of the first framework, as many as one round takes.
const THEMES: [&str; 3] = ["t06", "t07", "t10"];

/// As people write.
fn plain(text: &str) -> String {
    text.to_owned()
}

fn read(file: &Path) -> String {
    fs::read_to_string(file).unwrap_or_else(|error| panic!("{}: {error}", file.display()))
}

#[test]
fn a_report_is_read_from_the_disk_in_french() {
    a_report_is_read_from_the_disk(Language::French);
}

#[test]
fn a_report_is_read_from_the_disk_in_english() {
    a_report_is_read_from_the_disk(Language::English);
}

#[test]
fn a_report_is_read_from_the_disk_in_dutch() {
    a_report_is_read_from_the_disk(Language::Dutch);
}

/// The report is saved, read by somebody who has no Qualicycle, and opened again by somebody who has.
fn a_report_is_read_from_the_disk(language: Language) {
    let site = Site::start();
    let disk = Profile::fresh();
    let audited = Audited::on("qual-2026", &THEMES, &plain);
    let school = School::with_profile(&disk, &site);
    school.takes_in(&audited.book.file(&disk, "dossier.qualicycle"));
    let choice = paper_of(PaperKind::Report, language);
    school.opens_paper(&audited, &choice);
    let shown = school.reads_paper();
    let file = school.saves_paper(WayOut::PageWithDossier);

    let mut audit = Audit::of(language);
    let title = texts(language).text("report-title");
    let title = format!("{title} – Centre de formation des Deux-Rives · ");
    opens_from_disk(school.browser(), &file);
    say_the_same(&shown, &reads_paper(school.browser()));
    let whole: String = school.browser().asks("return document.title", serde_json::Value::Null);
    assert!(whole.starts_with(&title), "{whole}");
    for problem in what_could_act(school.browser()) {
        audit.notes("report", &problem);
    }
    for colours in ["light", "dark"] {
        has_system_colours(school.browser(), colours);
        audit.looks_at(&school, "report", &whole, None);
    }
    audit.looks_at_narrow(&school, "report");
    audit.judges("report", read(&file));
    school.is_calm();

    // Somebody who has Qualicycle opens it again.
    let elsewhere = Profile::fresh();
    let there = School::with_profile(&elsewhere, &site);
    there.takes_in(&file);
    let again = read_archive(&there.exports());
    assert_eq!(again.dossier, audited.book.dossier().id);
    assert!(again.entries.iter().eq(audited.book.dossier().entries()), "the same journal");
    let carried = page::read(read(&file).as_bytes()).expect("it carries the dossier");
    assert_eq!(carried.entries, again.entries);
    there.opens_paper(&audited, &choice);
    say_the_same(&shown, &there.reads_paper());
    there.leaves();
    audit.is_passed();
}

#[test]
fn printing() {
    let site = Site::start();
    let disk = Profile::fresh();
    let audited = Audited::on("qual-2026", &[], &plain);
    let school = School::with_profile(&disk, &site);
    school.takes_in(&audited.book.file(&disk, "dossier.qualicycle"));
    for kind in PaperKind::ALL {
        school.opens_paper(&audited, &paper_of(kind, Language::French));
        let printed = Paper::of(school.browser(), &format!("page-{}", kind.word()));
        println!("{} page {} {} {}", kind.word(), printed.size, printed.is_tagged, printed.pages.len());
        let file = school.saves_paper(WayOut::Page);
        opens_from_disk(school.browser(), &file);
        let printed = Paper::of(school.browser(), &format!("file-{}", kind.word()));
        println!("{} file {} {} {}", kind.word(), printed.size, printed.is_tagged, printed.pages.len());
    }
    panic!();
}
