//! Papers as they come out of the printer, from the page and from the file.

use browser_tests::audit::Audit;
use browser_tests::audited::Audited;
use browser_tests::browser::Browser;
use browser_tests::outside::{WayOut, opens_from_disk, paper_of};
use browser_tests::paper::Paper;
use browser_tests::school::School;
use browser_tests::site::Site;
use qualicycle::app::route::PaperKind;
use qualicycle::texts::Language;
use serde_json::json;

use super::{THEMES, holder_of, plain};

/// How many pixels of CSS a sheet is wide between its margins: 176 mm, the narrower of the two.
const SHEET: u32 = 665;

/// What must hold of every printed page.
#[track_caller]
fn check(printed: &Paper, kind: PaperKind, audited: &Audited<'_>) {
    let name = kind.word();
    assert!(printed.is_a4() && printed.is_tagged, "{name}: {}", printed.size);
    let seal = audited.book.round(audited.round).seal.as_ref().expect("the round is closed");
    let edition = format!("édition {}", audited.book.framework().edition);
    let n_pages = printed.pages.len();
    for (n, page) in printed.pages.iter().enumerate() {
        let words: Vec<&str> = page.split_whitespace().collect();
        let text = words.join(" ");
        for expected in ["Revu par un évaluateur externe", &edition, &seal.digest[..12]] {
            assert!(text.contains(expected), "{name}, page {}: no “{expected}” in {text}", n + 1);
        }
        // Readers of PDF keep or drop the blanks in it.
        let number = format!("{}/{n_pages}", n + 1);
        assert!(words.concat().contains(&number), "{name}: page {} has no number {number}: {text}", n + 1);
        // The running line and the number alone are no page.
        assert!(words.len() > 30, "{name}: page {} is empty: {text}", n + 1);
    }
}

/// Holds that a paper is no wider than a sheet: browsers draw what is wider smaller, and cut off the rest.
fn fits_on_a_sheet(school: &School, audit: &mut Audit, name: &str) {
    school.browser().commands("Emulation.setEmulatedMedia", json!({ "media": "print" }));
    audit.fits(school, name, SHEET);
    let splits: Vec<String> = school.browser().asks(
        "return [...document.querySelectorAll('.paper :is(tr, .plots, .paper-together, .paper-keys)')]
            .filter((element) => getComputedStyle(element).breakInside !== 'avoid')
            .map((element) => element.outerHTML.slice(0, 80))",
        json!([]),
    );
    if let Some(first) = splits.first() {
        audit.notes(name, &format!("{} rows or blocks may be split over pages, such as {first}", splits.len()));
    }
    school.browser().commands("Emulation.setEmulatedMedia", json!({ "media": "" }));
    school.browser().commands("Emulation.clearDeviceMetricsOverride", json!({}));
}

#[test]
fn every_paper_is_printed_whole_from_the_page_and_from_its_file() {
    let site = Site::start();
    let audited = Audited::on("qual-2026", &THEMES, &plain);
    let (_disk, school) = holder_of(&audited, &site);
    let mut audit = Audit::of(Language::French);
    for kind in PaperKind::ALL {
        let name = kind.word();
        school.opens_paper(&audited, &paper_of(kind, Language::French));
        let from_page = Paper::of(school.browser(), &format!("page-{name}"));
        check(&from_page, kind, &audited);
        fits_on_a_sheet(&school, &mut audit, &format!("{name} on the page"));
        let file = school.saves_paper(WayOut::Page);
        opens_from_disk(school.browser(), &file);
        let from_file = Paper::of(school.browser(), &format!("file-{name}"));
        check(&from_file, kind, &audited);
        fits_on_a_sheet(&school, &mut audit, &format!("{name} in its file"));
        if kind == PaperKind::Dashboard {
            assert_eq!((from_page.pages.len(), from_file.pages.len()), (1, 1), "a dashboard is one page");
        }
        if kind == PaperKind::Report {
            has_each_indicator_once(&from_page, &audited);
            has_each_indicator_once(&from_file, &audited);
        }
    }
    audit.is_passed();
    school.leaves();
}

/// Each indicator of the round stands in the annex once, whole, and all of it on one page.
#[track_caller]
fn has_each_indicator_once(printed: &Paper, audited: &Audited<'_>) {
    let heading = "Annexe : les indicateurs";
    let is_first = |page: &&String| page.replace('\u{a0}', " ").trim_start().contains(heading);
    let begin = printed.pages.iter().rposition(|page| is_first(&page)).expect("there is an annex");
    let pages: Vec<String> =
        printed.pages[begin..].iter().map(|page| page.split_whitespace().collect::<Vec<_>>().join(" ")).collect();
    let words = &audited.book.package().words["fr"].indicators;
    for id in audited.book.asked(audited.round) {
        let place = audited.book.framework().place(&id).expect("it is asked");
        let statement = words[&id].statement.split_whitespace().collect::<Vec<_>>().join(" ");
        let whole = format!("{} {statement}", place.indicator.number);
        let n: usize = pages.iter().map(|page| page.matches(&whole).count()).sum();
        assert_eq!(n, 1, "“{whole}”");
    }
}

#[test]
fn a_dashboard_is_one_page_however_much_there_is() {
    let site = Site::start();
    // Names of organisations and rounds are as long as names are.
    let names = ["Centre de formation des Deux-Rives", "Niort", "0790000X", "2025", "2026"];
    let wordy = |text: &str| match names.contains(&text) {
        true => text.to_owned(),
        false => format!("{text} : {}", "ce qui se dit en beaucoup de mots et sans fin ".repeat(8)),
    };
    for (framework, themes) in [("qual-2026", &[][..]), ("qual-2026", &THEMES[..]), ("rnq-V9", &[][..])] {
        let audited = Audited::on(framework, themes, &wordy);
        let (_disk, school) = holder_of(&audited, &site);
        for language in Language::ALL {
            school.opens_paper(&audited, &paper_of(PaperKind::Dashboard, language));
            let name = format!("{framework}-{}-{}", themes.len(), language.code());
            let from_page = Paper::of(school.browser(), &format!("dashboard-page-{name}"));
            let file = school.saves_paper(WayOut::Page);
            opens_from_disk(school.browser(), &file);
            let from_file = Paper::of(school.browser(), &format!("dashboard-file-{name}"));
            assert_eq!((from_page.pages.len(), from_file.pages.len()), (1, 1), "{name}");
        }
        school.leaves();
    }
}

#[test]
fn a_figure_taller_than_a_page_leaves_no_empty_one_behind() {
    let site = Site::start();
    let audited = Audited::on("qual-2026", &[], &plain);
    let (_disk, school) = holder_of(&audited, &site);
    for kind in [PaperKind::Report, PaperKind::Conclusions] {
        school.opens_paper(&audited, &paper_of(kind, Language::French));
        check(&prints(school.browser(), kind), kind, &audited);
    }
    school.leaves();
}

#[track_caller]
fn prints(browser: &Browser, kind: PaperKind) -> Paper {
    Paper::of(browser, &format!("large-{}", kind.word()))
}

#[test]
#[ignore = "for reading: how long the page of the report takes at an event that changes nothing on it"]
fn how_long_an_event_takes() {
    let site = Site::start();
    for themes in [&THEMES[..], &[][..]] {
        let audited = Audited::on("qual-2026", themes, &plain);
        let (_disk, school) = holder_of(&audited, &site);
        school.opens_paper(&audited, &paper_of(PaperKind::Report, Language::French));
        let script = "const took = [];
            const list = document.getElementById('appearance');
            const one = (value) => {
                const begun = performance.now();
                list.value = value;
                list.dispatchEvent(new Event('change', { bubbles: true }));
                return new Promise((later) => setTimeout(() => { took.push(performance.now() - begun); later(); }, 0));
            };
            return ['dark', 'light', 'dark', 'light', 'dark'].reduce((last, it) => last.then(() => one(it)), Promise.resolve())
                .then(() => took.sort((a, b) => a - b)[2]);";
        let took: f64 = school.browser().asks(script, serde_json::Value::Null);
        println!("{} themes: {took:.0} ms", if themes.is_empty() { 21 } else { themes.len() });
        school.leaves();
    }
}
