//! Signing in a real browser: a key that the browser keeps, a signature that is checked, and the key's file, which
//! brings the key back on another computer and was agreed on with another program.

use std::fs;
use std::path::Path;

use browser_tests::browser::Profile;
use browser_tests::school::{Page, School};
use browser_tests::site::Site;
use qualicycle::dossier::Dossier;
use qualicycle::dossier::signature::Checked;
use qualicycle::formats::keyring::KeyFile;
use qualicycle::formats::signature::{check, signed_records};
use serde_json::Value;

const PASSPHRASE: &str = "trois pommes bleues";

/// The file of the first key of RFC 8032, section 7.1, made by Node's Web Crypto, and its passphrase.
const OF_ANOTHER_PROGRAM: &str = include_str!("../../fixtures/keys/key.json");
const ITS_PASSPHRASE: &str = "éléphants dans le vestiaire";

/// Makes a key on the page of the signatures, and gives back its file.
#[track_caller]
fn makes_key(school: &School) -> KeyFile {
    school.opens("#/signatures");
    school.browser().types("#new-key-first", PASSPHRASE);
    school.browser().types("#new-key-second", "trois pommes vertes");
    school.browser().clicks("#new-key button[type='submit']");
    school.sees("#new-key .problem");
    school.browser().overtypes("#new-key-second", PASSPHRASE);
    let path = school.saves_by("#new-key button[type='submit']");
    school.reads_notice("Votre clé est créée");
    read_key(&path)
}

#[track_caller]
fn read_key(path: &Path) -> KeyFile {
    KeyFile::read(&fs::read(path).expect("it was saved")).expect("it is sound")
}

/// The fingerprint of the key that signs here.
#[track_caller]
fn reads_fingerprint(school: &School) -> String {
    school.reads(".key-facts .fingerprint")
}

/// Closes the round of a new dossier.
#[track_caller]
fn closes_a_round(school: &School) {
    school.creates_dossier("Maison familiale rurale d’Œdenbourg", "2026");
    school.chooses_themes(&["t07"]);
    school.closes_round();
}

/// Comes to the last page of the round from wherever one is.
#[track_caller]
fn goes_to_the_round(school: &School) {
    school.opens("");
    school.browser().clicks("main a[href^='#/dossier/']");
    school.sees("#spiral");
    school.goes_to(Page::Close);
}

/// What the database says about the key: whether it can be taken out.
#[track_caller]
fn can_be_taken_out(school: &School) -> bool {
    let look = "const open = indexedDB.open('qualicycle');
        window.kept = null;
        open.onsuccess = () => {
            const all = open.result.transaction('keys').objectStore('keys').getAll();
            all.onsuccess = () => { window.kept = all.result.map((key) => key.extractable); open.result.close(); };
        };";
    school.browser().asks::<Value>(look, Value::Null);
    let kept: Vec<bool> = school.browser().waits_for("the key", "return window.kept", Value::Null);
    assert_eq!(kept.len(), 1, "there is one key");
    kept[0]
}

#[test]
fn a_head_signs_and_the_verdict_says_so_the_next_day() {
    let site = Site::start();
    let disk = Profile::fresh();
    let school = School::with_profile(&disk, &site);
    closes_a_round(&school);
    let key = makes_key(&school);
    assert!(!can_be_taken_out(&school));
    let fingerprint = reads_fingerprint(&school);

    goes_to_the_round(&school);
    school.sees("#sign-signatory");
    school.browser().overtypes("#sign-signatory", "Direction (fictive), directrice");
    school.browser().clicks("#sign button[type='submit']");
    school.sees(".signature-list li");
    school.sees_saved();
    school.leaves();

    // The browser was closed meanwhile.
    let school = School::with_profile(&disk, &site);
    goes_to_the_round(&school);
    let own = "return document.querySelector('.signature-list')?.textContent.includes('votre clé') || null";
    let _: bool = school.browser().waits_for("the signature to be checked", own, Value::Null);
    let verdict = school.reads(".verdict");
    assert!(verdict.starts_with("Intacte") && verdict.contains("signée par la direction"), "{verdict}");
    assert_eq!(school.reads(".signature-list .fingerprint"), fingerprint);

    // What the browser signed holds for everybody who checks it.
    let archive = browser_tests::book::read_archive(&school.exports());
    let dossier = Dossier::of(archive.dossier, archive.entries.iter().cloned());
    let outcomes = check(&signed_records(&dossier));
    assert_eq!(outcomes.len(), 1);
    assert_eq!((&outcomes[0].0.1, &outcomes[0].1), (&key.key, &Checked::Valid));
    school.leaves();
}

#[test]
fn the_file_of_a_key_brings_it_back_on_another_computer() {
    let site = Site::start();
    let school = School::new(&site);
    let key = makes_key(&school);
    let fingerprint = reads_fingerprint(&school);
    school.leaves();

    let elsewhere = Profile::fresh();
    let path = elsewhere.puts("cle.json", &key.write());
    let there = School::with_profile(&elsewhere, &site);
    there.opens("#/signatures");
    there.opens_file(&path);
    there.browser().types("#open-key-passphrase", "une autre phrase");
    there.browser().clicks("#open-key button[type='submit']");
    there.sees("section[aria-labelledby='own-key'] .problem");
    there.browser().overtypes("#open-key-passphrase", PASSPHRASE);
    there.browser().clicks("#open-key button[type='submit']");
    there.reads_notice("La clé est de retour");
    assert_eq!(reads_fingerprint(&there), fingerprint);
    assert!(!can_be_taken_out(&there));
    there.reloads();
    assert_eq!(reads_fingerprint(&there), fingerprint);
    there.leaves();
}

#[test]
fn the_file_of_another_program_is_opened() {
    let site = Site::start();
    let disk = Profile::fresh();
    let path = disk.puts("key.json", OF_ANOTHER_PROGRAM.as_bytes());
    let school = School::with_profile(&disk, &site);
    // Wherever one is, a file that is dropped leads to where it belongs.
    school.drops_file(&path);
    school.browser().types("#open-key-passphrase", ITS_PASSPHRASE);
    school.browser().clicks("#open-key button[type='submit']");
    school.reads_notice("La clé est de retour");
    assert_eq!(reads_fingerprint(&school), "z6Mk twup dmLX VVqT zCw4 i46r 4uGy osGX RnR3 XjN4 Zq7o MMsw");
    school.leaves();
}
