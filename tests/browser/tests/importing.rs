//! A label's grid, which lives in a spreadsheet, becomes a framework.

use std::fs;
use std::path::{Path, PathBuf};
use std::rc::Rc;

use browser_tests::browser::Profile;
use browser_tests::school::School;
use browser_tests::site::Site;
use rust_xlsxwriter::Workbook;
use serde_json::{Value, json};

/// What stands above the indicators that were found.
const FOUND: &str = "section[aria-labelledby='import-preview'] p[role='status']";

/// A grid with semicolons, in the letters of older spreadsheets.
fn grid() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../fixtures/sheets/grille.csv")
}

fn label_officer(site: &Site) -> (School, Rc<Profile>) {
    let disk = Profile::fresh();
    let school = School::with_profile(&disk, site);
    school.opens("#/frameworks");
    school.browser().clicks(".begin a[href='#/frameworks/import']");
    school.sees("#sheet-input");
    (school, disk)
}

#[track_caller]
fn chooses(school: &School, file: &Path) {
    let file = file.canonicalize().expect("the file is there");
    school.browser().types("#sheet-input", &file.to_string_lossy());
}

/// Waits until so much was found.
#[track_caller]
fn finds(school: &School, n_indicators: usize, n_themes: usize) {
    let words = format!("{n_indicators} indicateurs, dans {n_themes} thèmes");
    let plain = || school.reads(FOUND).replace(['\u{a0}', '\u{202f}'], "");
    school.browser().until(&words, || plain().starts_with(&words).then_some(()));
}

/// The themes in the preview, with their numbers and sizes.
#[track_caller]
fn themes(school: &School) -> Vec<String> {
    let script = "return [...document.querySelectorAll('.sketch summary')]
        .map((theme) => theme.textContent.trim().replace(/[ \\n]+/g, ' '))";
    school.browser().asks(script, Value::Null)
}

/// Says what a column holds, by the name of the role.
#[track_caller]
fn gives_role(school: &School, column: usize, role: &str) {
    let script = "return [...document.querySelectorAll(`#role-${arguments[0]} option`)]
        .findIndex((option) => option.textContent === arguments[1])";
    let place: i64 = school.browser().asks(script, json!([column, role]));
    assert!(place >= 0, "“{role}” is not offered");
    school.browser().clicks(&format!("#role-{column} option:nth-child({})", place + 1));
}

#[track_caller]
fn role(school: &School, column: usize) -> String {
    school.reads(&format!("#role-{column} option:checked"))
}

/// What the shelf of one's own frameworks lists.
#[track_caller]
fn manuscripts(school: &School) -> Vec<String> {
    school.opens("#/frameworks");
    school.sees(".shelves");
    let script = "return [...document.querySelectorAll('.manuscripts a')].map((link) => link.textContent)";
    school.browser().asks(script, Value::Null)
}

#[test]
fn a_label_officer_makes_a_framework_of_a_grid() {
    let site = Site::start();
    let (school, _disk) = label_officer(&site);
    chooses(&school, &grid());

    finds(&school, 5, 2);
    let roles: Vec<String> = (0..4).map(|column| role(&school, column)).collect();
    assert_eq!(roles, ["Numéro", "Nombre maximal de points", "Énoncé ou titre", "Pourquoi c’est important"]);
    let rows = school.reads_table(".sheet-preview");
    assert!(rows.iter().flatten().any(|cell| cell == "Grille d’auto-évaluation – Label qualité 2026"), "{rows:?}");
    let both = themes(&school);
    assert!(both[0].starts_with("1 Accueil et information") && both[1].starts_with("2 Accompagnement"), "{both:?}");
    let sketch = school.browser().asks::<String>("return document.querySelector('.sketch').textContent", Value::Null);
    assert!(sketch.contains("L’accueil des élèves est préparé – dès l’inscription"), "{sketch}");

    reads_remarks(&school);
    corrects_a_column(&school);

    school.browser().overtypes("#import-title", "Label Accueil");
    school.presses(&[browser_tests::browser::Key::Tab]);
    school.browser().clicks("section[aria-labelledby='import-preview'] .next-step button.primary");
    school.browser().until("the framework to be opened", || school.place().starts_with("#/manuscript/").then_some(()));
    let place = school.place();
    school.sees("#page-heading");
    school.reloads();
    assert_eq!(school.place(), place);
    assert!(!school.reads("#page-heading").is_empty());
    school.sees_no(".notice.bad");
    assert_eq!(
        manuscripts(&school),
        ["Reprendre l’écriture de « Label Accueil »".replace("« ", "«\u{a0}").replace(" »", "\u{a0}»")]
    );
    school.leaves();
}

/// What is remarked names the row: 5 and 9 points are not the 15 that row 6 announces.
#[track_caller]
fn reads_remarks(school: &School) {
    school.browser().clicks(".remarks:not([open]) > summary");
    let remarks = school.reads(".remarks");
    assert!(remarks.contains("ligne 6") && remarks.contains("15") && remarks.contains("14"), "{remarks}");
}

/// Without numbers there is nothing that tells themes from indicators; with them all is as before.
#[track_caller]
fn corrects_a_column(school: &School) {
    let before = themes(school);
    gives_role(school, 0, "Ne pas importer");
    school.browser().until("another preview", || {
        let now = themes(school);
        (!now.is_empty() && now != before).then_some(())
    });
    gives_role(school, 0, "Numéro");
    school.browser().until("the preview as it was", || (themes(school) == before).then_some(()));
    finds(school, 5, 2);
}

#[test]
fn a_large_workbook_is_shown_before_it_is_taken_in() {
    let site = Site::start();
    let (school, disk) = label_officer(&site);
    let file = disk.puts("grande-grille.xlsx", &large_workbook(5_000));
    school.drops_file(&file);
    // A framework holds 3 000 indicators at most, and what is left out is said without anyone asking.
    finds(&school, 3_000, 6);
    assert_eq!(themes(&school).len(), 6);
    let remarks = school.reads(".remarks[open]").replace(['\u{a0}', '\u{202f}'], "");
    assert!(remarks.contains("3000") && remarks.contains("2000"), "{remarks}");
    school.browser().clicks("section[aria-labelledby='import-preview'] .next-step button.quiet");
    school.sees_no(".sketch");
    assert_eq!(manuscripts(&school), [""; 0]);
    school.leaves();
}

/// Ten themes and their indicators, in the letters and lengths of real grids.
fn large_workbook(n_rows: u32) -> Vec<u8> {
    let mut workbook = Workbook::new();
    let sheet = workbook.add_worksheet();
    let heads = ["N°", "Thème", "Énoncé", "Preuves"];
    for (column, head) in (0..).zip(heads) {
        sheet.write_string(0, column, head).expect("room for a head");
    }
    for row in 1..=n_rows {
        let theme = (row - 1) * 10 / n_rows + 1;
        let statement =
            format!("L’engagement n° {row} est tenu, connu de chacun et relu une fois par an avec l’équipe.");
        sheet.write_number(row, 0, f64::from(row)).expect("room for a number");
        sheet.write_string(row, 1, format!("Thème n° {theme}")).expect("room for a theme");
        sheet.write_string(row, 2, statement).expect("room for a statement");
        sheet.write_string(row, 3, "Compte rendu").expect("room for evidence");
    }
    workbook.save_to_buffer().expect("a workbook")
}

#[test]
fn a_pdf_that_calls_itself_a_workbook_is_refused_in_words_and_nothing_changes() {
    let site = Site::start();
    let (school, disk) = label_officer(&site);
    chooses(&school, &grid());
    finds(&school, 5, 2);
    school.browser().clicks("section[aria-labelledby='import-preview'] .next-step button.primary");
    school.browser().until("the framework to be opened", || school.place().starts_with("#/manuscript/").then_some(()));
    let before = manuscripts(&school);
    assert_eq!(before.len(), 1);

    school.opens("#/frameworks/import");
    chooses(&school, &disk.puts("rapport.xlsx", &fs::read(pdf(&disk)).expect("a PDF")));
    let refusal = school.reads(".import [role='alert']").replace(['\u{a0}', '\u{202f}'], " ");
    assert!(refusal.contains("rapport.xlsx") && refusal.contains("un PDF"), "{refusal}");
    assert!(refusal.contains("Rien n’a changé"), "{refusal}");
    school.sees_no(".sheet-preview");
    assert_eq!(manuscripts(&school), before);
    school.leaves();
}

fn pdf(disk: &Profile) -> PathBuf {
    disk.puts("rapport.pdf", b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n1 0 obj\n<< /Type /Catalog >>\nendobj\n%%EOF\n")
}
