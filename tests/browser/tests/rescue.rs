//! When the program is broken, its data can still be saved, and the file opens in a program that is well.

use std::fs;

use browser_tests::browser::Profile;
use browser_tests::school::{Page, School};
use browser_tests::site::{Site, dist};

#[test]
fn a_broken_program_gives_its_data_away() {
    let site = Site::start();
    let disk = Profile::fresh();
    let school = School::with_profile(&disk, &site);
    school.creates_dossier("Maison familiale rurale d’Œdenbourg", "2026");
    school.chooses_themes(&["t07"]);
    school.goes_to(Page::Assess);
    school.rates("t07-p1", 4);
    school.finds_not_applicable("t07-p2", "Pas de <troisième> ici & ailleurs.");
    school.notes("t07-p1", "Une phrase entière.");
    school.sees_saved();
    let ratings = school.reads_ratings();
    school.begins_note("t07-p3", "Une phrase commencée");
    school.leaves();

    let program = fs::read(dist().join("app_bg.wasm")).expect("the bundle has its program");
    site.replaces("app_bg.wasm", program[..program.len() / 2].to_vec());
    let school = School::with_profile(&disk, &site);
    let notice = school.reads("#rescue");
    assert!(notice.contains("Qualicycle s’est arrêté") && notice.contains("rien n’en est perdu"), "{notice}");
    school.browser().clicks("#rescue a[href='rescue.html']");
    school.sees("#save:enabled");
    let state = school.reads("#state");
    assert!(state.contains("Dossiers\u{a0}: 1"), "{state}");
    let file = school.saves_by("#save");
    school.is_calm_apart_from(&["app_bg.wasm", "WebAssembly"]);
    drop(school);
    let text = fs::read_to_string(&file).expect("the file is text");
    assert!(text.contains("Une phrase commencée"), "what was being typed is in the file too");

    site.restores("app_bg.wasm");
    let elsewhere = School::new(&site);
    elsewhere.takes_in(&file);
    elsewhere.goes_to(Page::Assess);
    assert_eq!(elsewhere.reads_ratings(), ratings);
    assert_eq!(elsewhere.reads_note("t07-p1"), "Une phrase entière.");
    assert_eq!(elsewhere.reads_note("t07-p3"), "Une phrase commencée");
    elsewhere.leaves();
}
