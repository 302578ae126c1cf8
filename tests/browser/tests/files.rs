//! Files that one's own dossiers went into and come back from.

use browser_tests::book::{Book, read_archive};
use browser_tests::browser::Profile;
use browser_tests::school::{Page, School};
use browser_tests::site::Site;

fn a_book() -> Book {
    let mut book = Book::of(1, "CIO de Rennes");
    let round = book.opens_round("2026", &["t07"]);
    book.rates(round, "t07-p1", 3);
    book
}

#[test]
fn an_older_file_changes_nothing() {
    let site = Site::start();
    let disk = Profile::fresh();
    let file = a_book().file(&disk, "older.qualicycle");
    let school = School::with_profile(&disk, &site);
    school.takes_in(&file);
    school.goes_to(Page::Assess);
    school.rates("t07-p2", 4);
    school.exports();
    school.goes_to(Page::Data);
    // What would leave with the dossier is said beside it only while it is at hand.
    let row = school.reads(".data-row > p:first-child");

    // Another page is shown, and the dossier is not at hand.
    school.reloads();
    school.opens_file(&file);
    let preview = school.reads_preview();
    assert!(preview.contains("Tout ce que contient le fichier est déjà ici. Rien ne changera."), "{preview}");
    school.agrees();
    school.sees("#spiral");
    school.sees_saved();
    school.opens("#/data");
    assert_eq!(school.reads(".data-row > p:first-child"), row);
    school.leaves();
}

#[test]
fn a_dossier_is_saved_without_being_opened_first() {
    let site = Site::start();
    let disk = Profile::fresh();
    let book = a_book();
    let file = book.file(&disk, "dossier.qualicycle");
    let school = School::with_profile(&disk, &site);
    school.takes_in(&file);
    school.opens("#/data");
    // What would leave this computer is seen before it does, also of a dossier that was not opened.
    school.browser().clicks(".data-row button:not(.danger)");
    school.sees(".departure-place .leaving");
    let saved = school.saves_by(".data-row button:not(.danger)");
    assert!(read_archive(&saved).entries.iter().eq(book.dossier().entries()));
    school.leaves();
}

#[test]
fn a_deleted_dossier_comes_back_from_its_file() {
    let site = Site::start();
    let disk = Profile::fresh();
    let file = a_book().file(&disk, "dossier.qualicycle");
    let school = School::with_profile(&disk, &site);
    school.takes_in(&file);
    school.goes_to(Page::Data);
    school.browser().clicks(".data-row .danger");
    school.agrees();
    school.reads_notice("supprimé");
    school.sees_no(".data-row");
    school.reloads();
    school.sees_no(".data-row");
    school.takes_in(&file);
    school.goes_to(Page::Assess);
    assert_eq!(school.reads_ratings()["t07-p1"], "3");
    school.leaves();
}
