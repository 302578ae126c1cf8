//! Looking something up in the frameworks, outside any dossier.

use browser_tests::school::School;
use browser_tests::site::Site;
use serde_json::{Value, json};

/// What a school that has a name in mind, and no accents at hand, types.
const TYPED: &str = "decrochage";

/// The theme of QUAL on pupils who drop out.
const THEME: &str = ".results a[href='#/framework/qual/2026/at/t06']";

#[test]
fn a_theme_is_found_without_its_accent_and_one_comes_back_to_the_results() {
    let site = Site::start();
    let school = School::new(&site);
    school.opens("#/frameworks");
    school.browser().types("#search", TYPED);
    school.sees(THEME);
    assert_eq!(school.reads(THEME), "Vaincre le décrochage scolaire");
    let marked = format!("{THEME} mark");
    assert_eq!(school.reads(&marked), "décrochage");
    // The address follows once typing rests.
    school
        .browser()
        .until("the words in the address", || (school.place() == format!("#/frameworks/search/{TYPED}")).then_some(()));
    finds_theme_and_comes_back(&school);
    school.leaves();
}

#[track_caller]
fn finds_theme_and_comes_back(school: &School) {
    school.browser().clicks(THEME);
    let arrived = "const place = document.activeElement;
        const box = place.getBoundingClientRect();
        const isInSight = box.top >= 0 && box.bottom <= innerHeight;
        return place.textContent.includes('Vaincre le décrochage scolaire') && isInSight ? true : null";
    let _: bool = school.browser().waits_for("the focus on the theme, in sight", arrived, Value::Null);
    assert_eq!(school.place(), "#/framework/qual/2026/at/t06");

    school.browser().goes_back();
    school.sees(THEME);
    let typed = "return document.querySelector('#search').value";
    assert_eq!(school.browser().asks::<String>(typed, json!([])), TYPED);
}
