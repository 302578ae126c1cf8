//! A round moves to the newer edition of its framework and back.

use browser_tests::school::{Page, School};
use browser_tests::site::Site;
use serde_json::{Value, json};

/// How many indicators are to be looked at, as the link to them says.
const TO_REVIEW: &str = ".moved a[href$='/assess/review']";

#[track_caller]
fn considers_newer_edition(school: &School) {
    school.goes_to(Page::Prepare);
    school.browser().clicks(".announcement button[aria-expanded='false']");
    school.sees(".edition-plan .edition-counts");
}

#[track_caller]
fn moves(school: &School) {
    school.browser().clicks(".edition-plan .buttons button.primary");
    school.sees(".moved");
    school.sees_no(".edition-plan");
    school.sees_saved();
}

#[track_caller]
fn goes_back(school: &School) {
    school.goes_to(Page::Prepare);
    school.browser().clicks(".moved > button");
    school.sees_no(".moved");
    school.sees(".announcement");
    school.sees_saved();
}

/// Chooses what becomes of levels, by the words of the choice.
#[track_caller]
fn chooses_method(school: &School, words: &str) {
    let place = "return [...document.querySelectorAll('.scale-change .choice')]
        .findIndex((choice) => choice.textContent.includes(arguments[0]))";
    let place: i64 = school.browser().asks(place, json!([words]));
    assert!(place >= 0, "“{words}” is not offered");
    let choice = format!(".scale-change .choice:nth-of-type({})", place + 1);
    school.browser().clicks(&choice);
    school.sees(&format!("{choice} input:checked"));
}

/// The indicators that are marked as to be reviewed, in the order of the page.
#[track_caller]
fn marked(school: &School) -> Vec<String> {
    let script = "return [...document.querySelectorAll('.indicator')]
        .filter((card) => card.querySelector('.review-note'))
        .map((card) => card.id.slice('card-'.length))";
    school.browser().asks(script, Value::Null)
}

#[test]
fn a_school_prepares_on_the_edition_of_2023_and_finds_its_answers_of_2016_again() {
    let site = Site::start();
    let school = School::new(&site);
    school.creates_dossier_on("lycee-des-metiers-2016", "Lycée Jean-Moulin", "2026");
    school.goes_to(Page::Assess);
    for (indicator, level) in [("m1.1", 3), ("m1.2", 2), ("m2.3", 4), ("m3.1", 4)] {
        school.rates(indicator, level);
    }
    school.notes("m1.1", "Vu en conseil.");
    school.sees_saved();
    let before = school.reads_ratings();

    considers_newer_edition(&school);
    let plan = school.reads(".edition-plan");
    assert!(plan.contains("De l’édition 2016 à l’édition 2023"), "{plan}");
    // Of the four answers, that on 2.3 leads nowhere, and that on 3.1 leads to two indicators.
    assert!(plan.contains("Réponses données jusqu’ici\u{a0}: 4"), "{plan}");
    chooses_method(&school, "Ne reprendre aucun niveau");
    chooses_method(&school, "Prendre le niveau le plus proche");
    let example = school.reads(".scale-change .choice:has(input:checked) .detail");
    assert!(example.contains("devient"), "{example}");
    moves(&school);
    let to_review = school.reads(TO_REVIEW);
    assert!(to_review.contains("4 réponses"), "{to_review}");

    school.browser().clicks(TO_REVIEW);
    school.sees(".review-note");
    assert_eq!(marked(&school), ["l1.1", "l1.2", "l4.1", "l4.2"]);
    let ratings = school.reads_ratings();
    // 3 and 2 of 1 to 4, and 4 of 1 to 4, on a scale from 0 to 4.
    assert_eq!([&*ratings["l1.1"], &*ratings["l1.2"], &*ratings["l4.2"]], ["3", "1", "4"]);
    assert_eq!(school.reads_note("l1.1"), "Vu en conseil.");
    let origin = school.reads("[id='card-l1.1'] .review-note");
    assert!(origin.contains("1.1 "), "{origin}");
    school.browser().clicks("[id='card-l1.1'] .review-note button");
    school.sees_no("[id='card-l1.1'] .review-note");
    school.sees_saved();
    school.reloads();
    school.sees(".review-note");
    assert_eq!(marked(&school), ["l1.2", "l4.1", "l4.2"]);

    goes_back(&school);
    school.goes_to(Page::Assess);
    school.sees("[id='card-m1.1']");
    assert_eq!(school.reads_ratings(), before);
    assert_eq!(school.reads_note("m1.1"), "Vu en conseil.");
    assert_eq!(marked(&school), [""; 0]);
    school.leaves();
}

#[test]
fn on_eqavet_answers_to_the_same_questions_follow_as_they_are() {
    let site = Site::start();
    let school = School::new(&site);
    school.creates_dossier_on("eqavet-2009", "CFA du Littoral", "2026");
    school.goes_to(Page::Assess);
    school.rates("p1", 4);
    school.rates("p2", 2);
    school.sees_saved();
    let before = school.reads_ratings();

    considers_newer_edition(&school);
    school.sees_no(".scale-change");
    moves(&school);
    let to_review = school.reads(TO_REVIEW);
    assert!(to_review.contains("1 réponse "), "{to_review}");
    school.goes_to(Page::Assess);
    let ratings = school.reads_ratings();
    assert_eq!([&*ratings["p1"], &*ratings["p2"]], ["4", "2"]);
    assert!(ratings.contains_key("p9"), "the edition of 2020 asks more");
    assert_eq!(marked(&school), ["p2"]);

    goes_back(&school);
    school.goes_to(Page::Assess);
    assert_eq!(school.reads_ratings(), before);
    school.leaves();
}
