//! What leaves as a file, and what comes out of the printer, seen in a real browser and read back by other programs.

mod hostile;
mod printing;
mod tables;
mod verifying;

use std::fs;
use std::path::Path;
use std::rc::Rc;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use browser_tests::audit::Audit;
use browser_tests::audited::Audited;
use browser_tests::book::{read_archive, texts};
use browser_tests::browser::{Key, Profile};
use browser_tests::outside::{
    WayOut, has_system_colours, opens_from_disk, paper_of, reads_paper, say_the_same, what_could_act,
};
use browser_tests::school::School;
use browser_tests::site::Site;
use qualicycle::app::route::PaperKind;
use qualicycle::formats::page;
use qualicycle::texts::Language;
use serde_json::{Value, json};

/// Themes of the first framework, as many as one round takes.
const THEMES: [&str; 3] = ["t06", "t07", "t10"];

/// A picture of 24 by 12 pixels.
const LOGO: &str = "iVBORw0KGgoAAAANSUhEUgAAABgAAAAMCAIAAAD3UuoiAAAALklEQVR42mP8cCKAAQa0e8Xg7KvFr0gSZ2KgEhh8\
                    BrFQEi7I4sM4jBhH0xFBAADGuRrF0682EgAAAABJRU5ErkJggg==";

/// As people write.
fn plain(text: &str) -> String {
    text.to_owned()
}

#[track_caller]
fn read(file: &Path) -> String {
    fs::read_to_string(file).unwrap_or_else(|error| panic!("{}: {error}", file.display()))
}

/// Someone who has that dossier in a browser of their own.
#[track_caller]
fn holder_of(audited: &Audited<'_>, site: &Site) -> (Rc<Profile>, School) {
    let disk = Profile::fresh();
    let school = School::with_profile(&disk, site);
    school.takes_in(&audited.book.file(&disk, "dossier.qualicycle"));
    (disk, school)
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
    let audited = Audited::on("qual-2026", &THEMES, &plain);
    let (_disk, school) = holder_of(&audited, &site);
    let choice = paper_of(PaperKind::Report, language);
    school.opens_paper(&audited, &choice);
    let shown = school.reads_paper();
    let file = school.saves_paper(WayOut::PageWithDossier);

    let mut audit = Audit::of(language);
    let title = texts(language).text("report-title");
    opens_from_disk(school.browser(), &file);
    say_the_same(&shown, &reads_paper(school.browser()));
    let whole: String = school.browser().asks("return document.title", Value::Null);
    assert!(whole.starts_with(&format!("{title} – Centre de formation des Deux-Rives · ")), "{whole}");
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
    let there = School::with_profile(&Profile::fresh(), &site);
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
fn what_is_chosen_shows_on_the_page_in_the_file_and_in_the_address() {
    let site = Site::start();
    let audited = Audited::on("qual-2026", &THEMES, &plain);
    let (_disk, school) = holder_of(&audited, &site);
    let note = "Note 1 : ce que l’équipe a vu et retenu.";
    let has_note = |paper: Vec<String>| paper.iter().any(|piece| piece == note);
    school.opens_paper(&audited, &paper_of(PaperKind::Report, Language::French));
    assert!(has_note(school.reads_paper()));

    // The glossary is the tenth part.
    school.browser().clicks(".report-options > summary");
    school.browser().clicks("#paper .ticks label:nth-of-type(10) input");
    school.sees_no("#part-glossary");
    school.browser().clicks("#paper-text");
    let without: Option<bool> = None;
    let gone = "return document.querySelector('#paper-confidential') === null || null";
    let _: bool = school.browser().waits_for("no words of people", gone, json!([without]));
    school.browser().clicks("#paper-language option[value='nl']");
    school.sees(".paper[lang='nl']");
    let place = school.place();
    assert!(place.ends_with("/report/report/in/nl/without/glossary+text"), "{place}");
    let shown = school.reads_paper();
    assert!(!has_note(shown.clone()));

    // The address makes the same paper again, and the file holds what the page shows.
    school.reloads();
    school.sees(".paper[lang='nl']");
    say_the_same(&shown, &school.reads_paper());
    let file = school.saves_paper(WayOut::Page);
    let html = read(&file);
    assert!(!html.contains(note) && !html.contains("id=\"part-glossary\"") && !html.contains("<script"));
    opens_from_disk(school.browser(), &file);
    say_the_same(&shown, &reads_paper(school.browser()));
    school.leaves();
}

#[test]
fn a_logo_and_an_introduction_are_on_the_page_in_the_file_and_on_paper() {
    let site = Site::start();
    let audited = Audited::on("qual-2026", &["t07"], &plain);
    let (disk, school) = holder_of(&audited, &site);
    let logo = disk.puts("logo.png", &STANDARD.decode(LOGO).expect("base 64"));
    school.opens_paper(&audited, &paper_of(PaperKind::Report, Language::French));
    school.browser().clicks(".report-looks > summary");
    school.browser().types("#logo-file", &logo.to_string_lossy());
    school.sees(".paper-logo");
    school.browser().overtypes("#introduction-introduction", "Nous sommes quarante, sur deux sites.");
    school.browser().presses(&[Key::Tab]);
    let introduced = "return document.querySelector('.paper')?.textContent.includes('Nous sommes quarante') || null";
    let _: bool = school.browser().waits_for("the introduction", introduced, Value::Null);
    let is_drawn = "const { naturalWidth, alt } = document.querySelector('.paper-logo');
        return naturalWidth === 24 || null";
    let _: bool = school.browser().waits_for("the logo on the page", is_drawn, Value::Null);
    let printed = browser_tests::paper::Paper::of(school.browser(), "logo-page");
    assert!(printed.n_pictures > 0 && printed.text().contains("Nous sommes quarante, sur deux sites."));

    let file = school.saves_paper(WayOut::Page);
    opens_from_disk(school.browser(), &file);
    let _: bool = school.browser().waits_for("the logo in the file", is_drawn, Value::Null);
    let printed = browser_tests::paper::Paper::of(school.browser(), "logo-file");
    assert!(printed.n_pictures > 0 && printed.text().contains("Nous sommes quarante, sur deux sites."));
    assert_eq!(what_could_act(school.browser()), Vec::<String>::new());
    school.leaves();
}

#[test]
fn the_button_prints() {
    let site = Site::start();
    let audited = Audited::on("qual-2026", &["t07"], &plain);
    let (_disk, school) = holder_of(&audited, &site);
    school.opens_paper(&audited, &paper_of(PaperKind::Plan, Language::French));
    let stub = "window.nPrinted = 0; window.print = () => { window.nPrinted += 1; }";
    school.browser().asks::<Value>(stub, Value::Null);
    school.presses_way_out(WayOut::Print);
    let n: u32 = school.browser().waits_for("the printer", "return window.nPrinted || null", Value::Null);
    assert_eq!(n, 1);
    school.leaves();
}
