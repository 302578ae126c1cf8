//! A label body brings in a table of another tool, takes the comparison to another computer, and hands statistics on.

use std::fs;
use std::path::PathBuf;

use browser_tests::browser::Profile;
use browser_tests::school::School;
use browser_tests::site::Site;
use serde_json::json;

/// Made-up organisations, one row each, as a certifier's table has them.
fn table(organisations: usize) -> String {
    let mut table = "Code UAI;Établissement;Type;Académie;Année scolaire;Date de clôture;1;2;3\r\n".to_owned();
    for n in 0..organisations {
        let word = ["Conforme", "bof", "s.o."][n % 3];
        table.push_str(&format!(
            "999{n:04}A;Lycée chimérique {n};Lycée;Hautes-Chimères;2025-2026;15/06/2026;{word};2;1\r\n"
        ));
    }
    table
}

/// Chooses an option of a list by what it says.
#[track_caller]
fn chooses(school: &School, list: &str, words: &str) {
    let script = "return [...document.querySelectorAll(`${arguments[0]} option`)]
        .findIndex((option) => option.textContent.startsWith(arguments[1])) + 1";
    let place: i64 = school.browser().asks(script, json!([list, words]));
    assert!(place > 0, "“{words}” is not offered in {list}");
    let script = "const list = document.querySelector(arguments[0]);
        list.selectedIndex = arguments[1] - 1;
        list.dispatchEvent(new Event('change', { bubbles: true }));
        return true";
    school.browser().asks::<bool>(script, json!([list, place]));
}

#[track_caller]
fn waits_for(school: &School, css: &str, words: &str) {
    let plain = || school.reads(css).replace(['\u{a0}', '\u{202f}'], " ");
    school.browser().until(words, || plain().contains(words).then_some(()));
}

#[track_caller]
fn begins(school: &School) {
    school.opens("#/compare");
    school.sees("#begin-comparison-name");
    school.browser().types("#begin-comparison-name", "Label 2026");
    school.browser().clicks("#begin-comparison button");
    school.sees(".compare-intake");
}

#[track_caller]
fn goes_to(school: &School, page: &str) {
    school.browser().clicks(&format!(".compare-pages a[href$='/{page}']"));
    school.sees(&format!(".compare-pages a[href$='/{page}'][aria-current]"));
}

/// The comparison's file, and what is in it.
#[track_caller]
fn saves(school: &School) -> PathBuf {
    goes_to(school, "exchange");
    school.saves_by("section[aria-labelledby='exchange-save'] button")
}

#[test]
fn a_table_comes_in_by_its_columns_and_the_comparison_opens_on_another_computer() {
    let site = Site::start();
    let disk = Profile::fresh();
    let school = School::with_profile(&disk, &site);
    begins(&school);
    // Dropped anywhere on the comparison, a table leads to the page on which it is looked at.
    school.drops_file(&disk.puts("resultats.csv", table(12).as_bytes()));
    school.sees("#results-framework");
    chooses(&school, "#results-framework", "RNQ V9");
    waits_for(&school, "section[aria-labelledby='results-outcome']", "12 établissements, 12 campagnes");
    waits_for(&school, "section[aria-labelledby='results-values']", "bof");
    chooses(&school, "tr[data-unknown] select", "Non-conformité mineure");
    waits_for(&school, "section[aria-labelledby='results-values']", "Tous les mots du tableau sont compris");
    school.browser().clicks(".exchange-buttons button.primary");
    school.reads_notice("12 campagnes ont été reprises du tableau");
    waits_for(&school, ".compare-count", "12 établissements");

    // What the words mean is remembered, and nothing comes in twice.
    school.drops_file(&disk.puts("encore.csv", table(12).as_bytes()));
    waits_for(&school, "section[aria-labelledby='results-outcome']", "12 campagnes sont déjà là");
    school.browser().clicks(".exchange-buttons button.quiet");

    goes_to(&school, "extract");
    waits_for(&school, ".leaving", "36 lignes");
    let statistics = school.saves_by(".extract .exchange-buttons button.primary");
    let text = fs::read_to_string(statistics).expect("it can be read");
    assert_eq!(text.lines().count(), 37, "{text}");
    assert!(!text.contains("chimérique") && !text.contains("999"), "{text}");

    let file = saves(&school);
    let contents = fs::read(&file).expect("it can be read");
    school.leaves();

    let there = Profile::fresh();
    let other = School::with_profile(&there, &site);
    other.opens("#/compare");
    other.sees("#exchange-file");
    other.drops_file(&there.puts("label.qualicycle-collection", &contents));
    waits_for(&other, ".compare-count", "12 établissements");
    other.reloads();
    waits_for(&other, ".compare-count", "12 établissements");
    other.drops_file(&there.puts("encore.qualicycle-collection", &contents));
    waits_for(&other, ".exchange-brought", "Elle n’apporte rien de nouveau");
    other.leaves();
}
