//! Files of evidence in a real browser: what is attached on one computer is the same, byte for byte, on another.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::rc::Rc;

use browser_tests::book::Book;
use browser_tests::browser::Profile;
use browser_tests::school::{Page, School};
use browser_tests::site::Site;
use qualicycle::dossier::change::Change;
use qualicycle::dossier::evidence::{Evidence, EvidenceId, FileRef};
use qualicycle::formats::archive;
use qualicycle::formats::digest::sha256;
use serde_json::{Value, json};
use ulid::Ulid;

type Files = BTreeMap<Rc<str>, Vec<u8>>;

const NAME: &str = "Compte rendu – juin.pdf";

/// A scan of 15 MB, which does not shrink.
fn scan() -> Vec<u8> {
    let mut seed = 1u32;
    let noise = (0..15_000_000).map(|_| {
        seed = seed.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        (seed >> 24) as u8
    });
    b"%PDF-1.7\n".iter().copied().chain(noise).collect()
}

/// The evidence files in a file that a browser saved.
#[track_caller]
fn files_in(path: &Path) -> Files {
    let bytes = fs::read(path).expect("the file was saved");
    let mut files = Files::new();
    archive::read_with(&bytes, &mut files).expect("our own file");
    files
}

/// The page of the evidence, loaded from scratch.
#[track_caller]
fn opens_evidence(school: &School) {
    let place = school.place();
    let dossier = place.trim_start_matches("#/dossier/").split('/').next().expect("a dossier is at hand");
    school.opens(&format!("#/dossier/{dossier}/evidence"));
    school.sees("main input[type=file]");
}

/// Chooses a file on the page of the evidence.
#[track_caller]
fn attaches(school: &School, path: &Path) {
    opens_evidence(school);
    school.browser().types("main input[type=file]", &path.to_string_lossy());
    school.sees_saved();
}

/// How many evidence files the database has.
#[track_caller]
fn n_stored(school: &School) -> u64 {
    let count = "const open = indexedDB.open('qualicycle');
        open.onsuccess = () => {
            const count = open.result.transaction('files').objectStore('files').count();
            count.onsuccess = () => { window.nStored = count.result; open.result.close(); };
        };
        window.nStored = null;";
    school.browser().asks::<Value>(count, Value::Null);
    school.browser().waits_for("a count of the files", "return window.nStored", Value::Null)
}

#[test]
fn a_large_file_is_the_same_on_another_computer() {
    let site = Site::start();
    let disk = Profile::fresh();
    let contents = scan();
    let path = disk.puts(NAME, &contents);
    let school = School::with_profile(&disk, &site);
    school.creates_dossier("Maison familiale rurale d’Œdenbourg", "2026");
    school.chooses_themes(&["t07"]);
    attaches(&school, &path);
    let saved = school.exports();
    let expected: Files = [(sha256(&contents), contents.clone())].into();
    assert!(files_in(&saved) == expected, "the file of the dossier has it");
    school.leaves();

    let elsewhere = Profile::fresh();
    let there = School::with_profile(&elsewhere, &site);
    there.opens_file(&saved);
    let preview = there.reads_preview();
    assert!(preview.contains("1 fichier de preuve sera ajouté"), "{preview}");
    assert_eq!(n_stored(&there), 0, "nothing is kept before one says yes");
    there.agrees();
    there.sees_saved();
    assert_eq!(n_stored(&there), 1);
    there.leaves();

    // The browser was closed meanwhile.
    let there = School::with_profile(&elsewhere, &site);
    there.browser().clicks("main a[href^='#/dossier/']");
    there.sees("#spiral");
    let again = there.exports();
    assert!(files_in(&again) == expected, "it came back as it was");

    there.opens("rescue.html");
    there.sees("#files li");
    let file = there.saves_by("#files li button");
    assert_eq!(file.file_name().and_then(|name| name.to_str()), Some(NAME));
    assert!(fs::read(&file).expect("it was saved") == contents, "and the page of last resort has it too");
    there.leaves();
}

/// A dossier with a piece of evidence, whose file comes with it or not.
fn book_with_file(contents: &[u8]) -> Book {
    let mut book = Book::of(1, "CIO de Rennes");
    book.opens_round("2026", &["t07"]);
    let file = FileRef {
        name: "Liste.pdf".into(),
        media_type: "application/pdf".into(),
        bytes: contents.len() as u64,
        sha256: sha256(contents),
    };
    let details = Evidence { title: "Liste".into(), file: Some(file), ..Evidence::default() };
    let evidence = EvidenceId(Ulid::from_parts(1, 1));
    book.enters(Change::EvidenceDescribed { evidence, details: Some(Rc::new(details)) });
    book
}

#[test]
fn a_copy_that_is_not_wanted_leaves_no_file_and_a_deleted_dossier_takes_its_files_along() {
    let site = Site::start();
    let disk = Profile::fresh();
    let contents = b"%PDF-1.7 a list";
    let mut files: Files = [(sha256(contents), contents.to_vec())].into();
    let book = book_with_file(contents);
    let wanted: Vec<Rc<str>> = files.keys().cloned().collect();
    let at = qualicycle::dossier::entry::Timestamp(1_790_000_000_000);
    let packages = [book.package().clone()];
    let written = archive::write_with(book.dossier(), &packages, &wanted, &mut files, at).expect("it is written");
    let whole = disk.puts("whole.qualicycle", &written.bytes);
    let bare = book.file(&disk, "bare.qualicycle");

    let school = School::with_profile(&disk, &site);
    school.opens_file(&whole);
    school.reads_preview();
    school.browser().clicks("dialog[open] button:not(.primary)");
    school.sees_no("dialog");
    assert_eq!(n_stored(&school), 0);

    school.opens_file(&bare);
    let preview = school.reads_preview();
    assert!(preview.contains("n’est pas dans cette copie"), "{preview}");
    school.agrees();
    school.sees_saved();
    assert_eq!(n_stored(&school), 0);
    school.goes_to(Page::Data);
    school.takes_in(&whole);
    assert_eq!(n_stored(&school), 1, "a copy that has the file brings it");

    school.goes_to(Page::Data);
    school.sees("input[name='enclosure'][value='all']:checked");
    school.browser().clicks("label:has(input[name='enclosure'][value='none'])");
    school.sees("input[name='enclosure'][value='none']:checked");
    let without = school.saves_by(".data-row button:not(.danger)");
    assert!(files_in(&without).is_empty());
    school.browser().clicks(".data-row .danger");
    school.agrees();
    school.reads_notice("supprimé");
    assert_eq!(n_stored(&school), 0);
    school.leaves();
}

/// The database of the version before had no store for files.
#[test]
fn what_was_kept_before_there_were_files_is_kept_still() {
    let site = Site::start();
    let disk = Profile::fresh();
    let mut book = Book::of(1, "CIO de Rennes");
    let round = book.opens_round("2026", &["t07"]);
    book.rates(round, "t07-p1", 3);
    let file = book.file(&disk, "dossier.qualicycle");
    let school = School::with_profile(&disk, &site);
    school.takes_in(&file);
    let older = "const finish = (value) => { window.older = value; };
        window.older = null;
        const open = indexedDB.open('qualicycle');
        open.onsuccess = async () => {
            const stores = ['entries', 'dossiers', 'frameworks', 'manuscripts'];
            const source = open.result.transaction(stores);
            const answered = (request) => new Promise((resolve) => { request.onsuccess = () => resolve(request.result); });
            const kept = await Promise.all(stores.map(async (store) => {
                const from = source.objectStore(store);
                return [store, ...(await Promise.all([answered(from.getAllKeys()), answered(from.getAll())]))];
            }));
            open.result.close();
            const gone = indexedDB.deleteDatabase('qualicycle');
            gone.onsuccess = () => {
                const again = indexedDB.open('qualicycle', 2);
                again.onupgradeneeded = () => kept.forEach(([store, keys, values]) => {
                    const to = again.result.createObjectStore(store);
                    keys.forEach((key, index) => to.put(values[index], key));
                });
                again.onsuccess = () => { again.result.close(); finish('version 2'); };
            };
        };";
    // On a page without the program, which would hold the database.
    school.opens("rescue.html");
    school.browser().asks::<Value>(older, json!([]));
    let version: String = school.browser().waits_for("the older database", "return window.older", Value::Null);
    assert_eq!(version, "version 2");
    school.opens("");
    school.browser().clicks("main a[href^='#/dossier/']");
    school.sees("#spiral");
    school.goes_to(Page::Assess);
    assert_eq!(school.reads_ratings()["t07-p1"], "3");
    assert_eq!(n_stored(&school), 0, "and there is room for files");
    school.leaves();
}
