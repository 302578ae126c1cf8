//! When the program is broken, its data can still be saved, and the file opens in a program that is well.

use std::fs;
use std::path::PathBuf;

use browser_tests::school::{Page, School};
use browser_tests::site::{Site, dist};

const PROGRAM: &str = "app_bg.wasm";

/// Half of the program arrives.
fn breaks(site: &Site) {
    let program = fs::read(dist().join(PROGRAM)).expect("the bundle has its program");
    site.replaces(PROGRAM, program[..program.len() / 2].to_vec());
}

fn begins_work(school: &School) {
    school.creates_dossier("Maison familiale rurale d’Œdenbourg", "2026");
    school.chooses_themes(&["t07"]);
    school.goes_to(Page::Assess);
    school.rates("t07-p1", 4);
    school.finds_not_applicable("t07-p2", "Pas de <troisième> ici & ailleurs.");
    school.notes("t07-p1", "Une phrase entière.");
    school.sees_saved();
}

/// Follows the notice of a program that does not start, and saves everything.
#[track_caller]
fn is_rescued(school: &School) -> PathBuf {
    let notice = school.reads("#rescue");
    assert!(notice.contains("Qualicycle s’est arrêté") && notice.contains("rien n’en est perdu"), "{notice}");
    school.browser().clicks("#rescue a[href='rescue.html']");
    school.sees("#save:enabled");
    let state = school.reads("#state");
    assert!(state.contains("Dossiers\u{a0}: 1"), "{state}");
    let file = school.saves_by("#save");
    school.is_calm_apart_from(&[PROGRAM, "WebAssembly"]);
    file
}

#[test]
fn a_broken_program_gives_its_data_away() {
    let site = Site::start();
    let school = School::new(&site);
    begins_work(&school);
    let ratings = school.reads_ratings();
    breaks(&site);
    school.reloads();
    let file = is_rescued(&school);

    site.restores(PROGRAM);
    let elsewhere = School::new(&site);
    elsewhere.takes_in(&file);
    elsewhere.goes_to(Page::Assess);
    assert_eq!(elsewhere.reads_ratings(), ratings);
    assert_eq!(elsewhere.reads_note("t07-p1"), "Une phrase entière.");
    elsewhere.leaves();
}

#[test]
fn a_note_that_was_being_typed_is_rescued_too() {
    let site = Site::start();
    let school = School::new(&site);
    begins_work(&school);
    breaks(&site);
    school.begins_note("t07-p3", "Une phrase commencée");
    school.reloads();
    let file = is_rescued(&school);
    let text = fs::read_to_string(&file).expect("the file is text");
    assert!(text.contains("Une phrase commencée"), "the file has no trace of it");

    site.restores(PROGRAM);
    let elsewhere = School::new(&site);
    elsewhere.takes_in(&file);
    elsewhere.goes_to(Page::Assess);
    assert_eq!(elsewhere.reads_note("t07-p3"), "Une phrase commencée");
    elsewhere.leaves();
}
