//! What a mischievous or careless hand writes stays text wherever it goes: nothing runs, nothing is taken for a formula,
//! nothing turns the words beside it around, and pages keep their form.

use std::cell::Cell;
use std::fs;
use std::io::{Cursor, Read as _};
use std::path::Path;

use browser_tests::audit::Audit;
use browser_tests::audited::Audited;
use browser_tests::outside::{WayOut, opens_from_disk, paper_of, what_could_act};
use browser_tests::paper::Paper;
use browser_tests::school::School;
use browser_tests::site::Site;
use calamine::{Reader as _, Xlsx};
use qualicycle::app::Route;
use qualicycle::app::route::PaperKind;
use qualicycle::texts::Language;
use serde_json::Value;

use super::holder_of;

/// The longest text that a dossier takes.
const LONGEST: usize = 20_000;

/// Beginnings of what people write.
const BEGINNINGS: [&str; 18] = [
    "<script>window.hit=1;alert(1)</script>",
    "\"><img src=x onerror=\"window.hit=1\">",
    "'><svg onload=window.hit=1>",
    "</script><script>window.hit=1</script>",
    "</style></title></textarea><b>",
    "]]><!--",
    "=cmd|'/C calc'!A0",
    "=HYPERLINK(\"http://example.org\";\"x\")",
    "+1+1",
    "-1-1",
    "@SUM(A1:A9)",
    "\t=1+1",
    "\r=1+1",
    " =1+1",
    "\u{202e}gro.elpmaxe\u{202d}\u{2066}\u{200f}",
    "نص عربي (1)",
    "👩🏽‍🏫🇫🇷 e\u{301}\u{302}\u{303}",
    "javascript:window.hit=1",
];

/// Every text begins in another way; some are as long as can be, some have no blank to be broken at.
fn hostile() -> impl Fn(&str) -> String {
    let n = Cell::new(0);
    move |text: &str| {
        n.set(n.get() + 1);
        let begun = format!("{}{text}", BEGINNINGS[n.get() % BEGINNINGS.len()]);
        match text {
            _ if text.starts_with("Note 3 ") => begun + "W".repeat(LONGEST / 4).as_str(),
            _ if text.starts_with("Note 5 ") => begun + " mot".repeat(LONGEST / 5).as_str(),
            _ if n.get().is_multiple_of(23) => begun + "w".repeat(LONGEST / 40).as_str(),
            _ if n.get() % 23 == 11 => begun + " mot".repeat(LONGEST / 40).as_str(),
            _ => begun,
        }
    }
}

#[test]
fn nothing_that_people_wrote_runs_or_breaks_a_page() {
    let site = Site::start();
    let says = hostile();
    let audited = Audited::on("rnq-V9", &[], &says);
    let (_disk, school) = holder_of(&audited, &site);
    let mut audit = Audit::of(Language::French);
    for kind in PaperKind::ALL {
        let name = kind.word();
        school.opens_paper(&audited, &paper_of(kind, Language::French));
        looks(&school, &mut audit, &format!("{name} on the page"));
        let printed = Paper::of(school.browser(), &format!("hostile-{name}"));
        assert!(printed.is_a4(), "{name}: {}", printed.size);
        let file = school.saves_paper(if kind == PaperKind::Report { WayOut::PageWithDossier } else { WayOut::Page });
        opens_from_disk(school.browser(), &file);
        looks(&school, &mut audit, &format!("{name} in its file"));
        for problem in what_could_act(school.browser()) {
            audit.notes(name, &problem);
        }
        audit.judges(name, fs::read_to_string(&file).expect("it was saved"));
        if kind == PaperKind::Report {
            has_the_longest_text(&Paper::of(school.browser(), "hostile-file"));
        }
    }
    audit.is_passed();
    school.leaves();
}

/// Looks whether something ran, whether the page holds its form, and whether words from right to left keep to
/// themselves.
#[track_caller]
fn looks(school: &School, audit: &mut Audit, name: &str) {
    school.is_calm();
    let hit: bool = school.browser().asks("return window.hit !== undefined", Value::Null);
    assert!(!hit, "{name}: something ran");
    audit.fits(school, name, 1280);
    audit.fits(school, name, 320);
    school.browser().commands("Emulation.clearDeviceMetricsOverride", serde_json::json!({}));
    for text in school.browser().asks::<Vec<String>>(UNBOUND, Value::Null) {
        audit.notes(name, &format!("“{text}” may turn what stands beside it"));
    }
}

/// Texts of a paper that turn the direction of writing without being set apart.
const UNBOUND: &str = "
    const turning = /[\\u061c\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u2069\\u0590-\\u08ff]/;
    const walker = document.createTreeWalker(document.querySelector('.paper'), NodeFilter.SHOW_TEXT);
    const found = [];
    while (walker.nextNode()) {
        const { data, parentElement } = walker.currentNode;
        const isApart = (element) => element && (
            /isolate|plaintext/.test(getComputedStyle(element).unicodeBidi)
            || (element.dir === 'auto' && getComputedStyle(element).display !== 'inline')
            || (element.matches('.paper *') && isApart(element.parentElement)));
        if (turning.test(data) && !isApart(parentElement)) found.push(data.slice(0, 60));
    }
    return found;";

/// The longest note is on paper from its first sign to its last.
#[track_caller]
fn has_the_longest_text(printed: &Paper) {
    let signs: String = printed.pages.iter().flat_map(|page| page.split_whitespace()).collect();
    let n_words = signs.matches("mot").count();
    assert!(n_words >= LONGEST / 5, "of a long text all words are there, not {n_words}");
    let n_w = signs.matches('W').count();
    assert!(n_w >= LONGEST / 4, "of a word without an end all signs are there, not {n_w}");
}

#[test]
fn no_table_holds_a_formula() {
    let site = Site::start();
    let says = hostile();
    let audited = Audited::on("rnq-V9", &[], &says);
    let (_disk, school) = holder_of(&audited, &site);
    for kind in [PaperKind::Report, PaperKind::Grid, PaperKind::Plan, PaperKind::Conclusions] {
        school.opens_paper(&audited, &paper_of(kind, Language::French));
        is_without_formulas(&school.saves_paper(WayOut::Spreadsheet));
        is_plain(&school.saves_paper(WayOut::TextTable));
    }
    school.opens(&Route::Calendar(audited.book.dossier().id).href());
    let file = school.saves_by(".deadlines > p > button.button");
    super::tables::check_calendar(&file);
    school.leaves();
}

#[track_caller]
fn is_without_formulas(file: &Path) {
    let bytes = fs::read(file).expect("it was saved");
    let mut book = Xlsx::new(Cursor::new(&bytes)).expect("it is a spreadsheet");
    for name in book.sheet_names() {
        let formulas = book.worksheet_formula(&name).expect("the sheet is there");
        assert!(formulas.is_empty(), "{name}: {formulas:?}");
    }
    let mut archive = zip::ZipArchive::new(Cursor::new(&bytes)).expect("it is a zip archive");
    for index in 0..archive.len() {
        let mut part = archive.by_index(index).expect("the part is there");
        let mut xml = String::new();
        part.read_to_string(&mut xml).expect("it is XML");
        // Formulas, links to elsewhere, and programs.
        for tag in ["<f>", "<f ", "<hyperlink", "TargetMode=\"External\"", "vbaProject", "<externalReference"] {
            assert!(!xml.contains(tag), "{tag} in part {index}");
        }
    }
}

#[track_caller]
fn is_plain(file: &Path) {
    let bytes = fs::read(file).expect("it was saved");
    let text = std::str::from_utf8(&bytes).expect("it is UTF-8").strip_prefix('\u{feff}').expect("it has its mark");
    let mut reader = csv::ReaderBuilder::new().delimiter(b';').has_headers(false).from_reader(text.as_bytes());
    for record in reader.records() {
        for cell in record.expect("each row is as long as the first").iter() {
            let is_number = cell.replace(',', ".").parse::<f64>().is_ok();
            let begins = cell.trim_start().chars().next();
            let is_formula = matches!(begins, Some('=' | '+' | '-' | '@')) || cell.starts_with(['\t', '\r', '\n']);
            assert!(is_number || !is_formula, "{cell:?}");
        }
    }
}
