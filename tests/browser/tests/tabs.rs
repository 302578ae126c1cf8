//! Two tabs of one browser show the same dossier at all times.

use browser_tests::school::{Page, School};
use browser_tests::site::Site;
use serde_json::{Value, json};

#[test]
fn a_tab_shows_what_the_other_one_rates() {
    let site = Site::start();
    let school = School::new(&site);
    school.creates_dossier("Collège Anne-Frank", "2026");
    school.chooses_themes(&["t07"]);
    school.goes_to(Page::Assess);
    school.rates("t07-p1", 2);
    school.sees_saved();
    let first = school.browser().tab();
    marks_page(&school);
    let second = school.opens_second_tab();
    marks_page(&school);
    assert_eq!(school.reads_ratings()["t07-p1"], "2");

    school.turns_to(&first);
    school.rates("t07-p2", 3);
    school.rates("t07-p1", 1);
    school.turns_to(&second);
    school.sees("#card-t07-p2 input[value='3']:checked");
    school.sees("#card-t07-p1 input[value='1']:checked");

    school.rates("t07-p1", 4);
    school.notes("t07-p3", "Vu dans le second onglet.");
    school.goes_to(Page::Analyse);
    let table = school.reads_table("#radar table");
    school.turns_to(&first);
    school.sees("#card-t07-p1 input[value='4']:checked");
    reads_soon(&school, "t07-p3", "Vu dans le second onglet.");

    // What stands on the other tab follows, whatever page it shows.
    school.rates("t07-d1", 4);
    school.turns_to(&second);
    school.browser().until("the other table", || (school.reads_table("#radar table") != table).then_some(()));
    school.goes_to(Page::Assess);
    let ratings = school.reads_ratings();
    is_still_marked(&school);
    school.is_calm();
    school.turns_to(&first);
    assert_eq!(school.reads_ratings(), ratings);
    is_still_marked(&school);
    school.leaves();
}

#[test]
fn a_second_tab_does_not_disturb_a_note_that_is_being_typed() {
    let site = Site::start();
    let school = School::new(&site);
    school.creates_dossier("Collège Anne-Frank", "2026");
    school.chooses_themes(&["t07"]);
    school.goes_to(Page::Assess);
    school.begins_note("t07-p1", "Le début");
    let first = school.browser().tab();
    let second = school.opens_second_tab();
    reads_soon(&school, "t07-p1", "Le début");
    school.turns_to(&first);
    school.notes("t07-p1", " et la fin.");
    assert_eq!(school.reads_note("t07-p1"), "Le début et la fin.");
    school.sees_saved();
    school.turns_to(&second);
    reads_soon(&school, "t07-p1", "Le début et la fin.");
    school.leaves();
}

#[track_caller]
fn reads_soon(school: &School, indicator: &str, text: &str) {
    let what = format!("the note “{text}”");
    school.browser().until(&what, || (school.reads_note(indicator) == text).then_some(()));
}

/// Leaves something in the page that a reload would take away.
fn marks_page(school: &School) {
    school.browser().asks("window.isMarked = true", json!([]))
}

#[track_caller]
fn is_still_marked(school: &School) {
    let is_marked: bool = school.browser().asks("return window.isMarked === true", Value::Null);
    assert!(is_marked, "the page was loaded again");
}
