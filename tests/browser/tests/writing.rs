//! Somebody who is no programmer writes a framework from nothing, and rates with it.

use browser_tests::school::{Page, School};
use browser_tests::site::Site;
use serde_json::{Value, json};

/// Presses the button or follows the link that reads so.
#[track_caller]
fn presses(school: &School, words: &str) {
    let script = "const all = [...document.querySelectorAll('main button, main a')];
        const found = all.find((one) => !one.disabled && one.innerText.trim().startsWith(arguments[0]));
        found?.click();
        return found ? true : null";
    let _: bool = school.browser().waits_for(words, script, json!([words]));
}

/// Types into the field of that id and leaves it.
#[track_caller]
fn fills(school: &School, id: &str, text: &str) {
    let field = format!("[id='{id}']");
    school.sees(&field);
    school.browser().overtypes(&field, text);
}

#[track_caller]
fn describes(school: &School, indicator: &str, statement: &str) {
    fills(school, &format!("statement:{indicator}:fr"), statement);
    for (level, text) in [(1, "Rien n’est prévu."), (2, "C’est prévu."), (3, "C’est fait."), (4, "C’est acquis.")]
    {
        fills(school, &format!("level:{indicator}:{level}:fr"), &format!("{text} ({statement})"));
    }
}

#[test]
fn a_small_framework_is_written_from_nothing_and_rated_with() {
    let site = Site::start();
    let school = School::new(&site);
    school.opens("#/frameworks");
    presses(&school, "Écrire un référentiel");
    fills(&school, "title:fr", "Accueil au CIO");
    fills(&school, "summary:fr", "Pour un centre d’information et d’orientation. Une heure en équipe.");
    let id: String = school.browser().asks("return document.getElementById('identity-id').value", Value::Null);

    school.browser().clicks("main a[href$='/write/t1']");
    fills(&school, "theme:t1:fr", "Accueillir");
    school.browser().clicks("main a[href$='/write/c1']");
    fills(&school, "criterion:c1:fr", "Le premier contact");
    school.browser().clicks("main a[href$='/write/i1']");
    describes(&school, "i1", "Chaque visiteur est reçu dans le quart d’heure.");
    school.browser().clicks("main a[href$='/write/c1']");
    school.sees("[id='criterion:c1:fr']");
    presses(&school, "Ajouter un indicateur");
    describes(&school, "i2", "Chaque visiteur repart avec un rendez-vous ou un contact.");
    school.sees_saved();

    // What is written is there again, and a step can be taken back.
    school.reloads();
    school.sees("[id='statement:i2:fr']");
    presses(&school, "Aperçu");
    assert!(school.reads("main").contains("Chaque visiteur repart avec un rendez-vous ou un contact."));
    presses(&school, "Vérifier (0)");
    presses(&school, "Publier l’édition");
    // What cannot be undone asks once.
    school.browser().clicks("dialog .button.primary");
    let _: bool = school.browser().waits_for(
        "the edition to be published",
        "return document.querySelector('.page-heading').innerText.includes('publiée') ? true : null",
        Value::Null,
    );
    school.sees_saved();

    school.opens("#/new");
    school.browser().clicks(&format!("label:has(input[name='framework'][value^='{id}-'])"));
    school.browser().types("#organisation-name", "CIO de Niort");
    school.browser().types("#round-label", "2026");
    school.browser().clicks("button[type='submit']");
    school.sees(".themes");
    school.chooses_themes(&["t1"]);
    school.goes_to(Page::Assess);
    school.rates("i1", 3);
    school.rates("i2", 2);
    school.sees_saved();
    school.goes_to(Page::Analyse);
    assert!(school.reads(".headline").contains("50"), "3 and 2 of 4 make a half: {}", school.reads(".headline"));

    // The published edition travels in the dossier's file.
    let file = school.exports();
    let elsewhere = School::new(&site);
    elsewhere.takes_in(&file);
    elsewhere.goes_to(Page::Assess);
    assert_eq!(elsewhere.reads_ratings().len(), 2);
    elsewhere.leaves();
    school.leaves();
}
