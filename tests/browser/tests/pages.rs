//! What holds of every page, in every language, in light and in dark.

mod frameworks;

use browser_tests::audit::Audit;
use browser_tests::book::{Book, texts};
use browser_tests::browser::{Key, Profile};
use browser_tests::school::School;
use browser_tests::site::{Site, dist};
use qualicycle::app::Route;
use qualicycle::app::route::{RoundPage, Show};
use qualicycle::dossier::change::Rating;
use qualicycle::dossier::entry::{DossierId, RoundId};
use qualicycle::texts::{Language, Texts};
use serde_json::{Value, json};

use frameworks::OtherWork;

/// Beside a name that is no word of any language.
const NAME: &str = "Lycée Niels-Bohr";

/// The id of the heading of every page of the program.
const HEADING: Option<&str> = Some("page-heading");

#[test]
fn every_page_is_sound_in_french() {
    every_page_is_sound(Language::French);
}

#[test]
fn every_page_is_sound_in_english() {
    every_page_is_sound(Language::English);
}

#[test]
fn every_page_is_sound_in_dutch() {
    every_page_is_sound(Language::Dutch);
}

/// Without this, an audit that looks at nothing would pass.
#[test]
fn the_audit_finds_what_is_wrong() {
    let site = Site::start();
    let school = School::new(&site);
    let mut audit = Audit::of(Language::French);
    let spoils = "
        const page = document.querySelector('.page');
        const spoiled = document.createElement('div');
        spoiled.style.inlineSize = '1000px';
        const text = (tag, words, colour) => {
            const element = document.createElement(tag);
            element.textContent = words;
            element.style.color = colour;
            spoiled.append(element);
            return element;
        };
        text('h1', 'Choose a file', '#999');
        text('p', 'notice-added', '#eee');
        text('button', '', '#000');
        text('p', '', '#000').append(document.createElement('ul'));
        page.append(spoiled);
        document.title = 'Qualicycle';
        document.documentElement.lang = 'en'";
    school.browser().asks::<Value>(spoils, Value::Null);
    audit.looks_at(&school, "spoiled", "Accueil – Qualicycle", HEADING);
    audit.looks_at_narrow(&school, "spoiled");
    let problems = audit.problems().join("\n");
    for words in [
        "its title is “Qualicycle”",
        "it says that it is in en",
        "it has not one heading of the first level",
        "the focus is on “BODY”",
        "“notice-added” stands in the place of a text",
        "“Choose a file” is in another language",
        "color-contrast",
        "button-name",
        "it scrolls sideways",
        "No “p” element in scope",
    ] {
        assert!(problems.contains(words), "“{words}” is missing in\n{problems}");
    }
}

/// Someone who walks through all pages.
struct Walk {
    school: School,
    texts: Texts,
    audit: Audit,
    appearance: &'static str,
}

/// A dossier with one closed round and one that is under way.
struct Work {
    book: Book,
    first: RoundId,
    second: RoundId,
}

fn every_page_is_sound(language: Language) {
    let site = Site::start();
    let disk = Profile::fresh();
    let work = work();
    let other_work = OtherWork::begin();
    let file = work.book.file(&disk, "dossier.qualicycle");
    let school = School::with_profile(&disk, &site);
    let mut walk = Walk { school, texts: texts(language), audit: Audit::of(language), appearance: "light" };
    walk.chooses("language", language.code());
    walk.school.sees(&format!("html[lang='{}']", language.code()));

    for appearance in ["light", "dark"] {
        walk.appearance = appearance;
        walk.chooses("appearance", appearance);
        walk.school.sees(&format!("html[data-theme='{appearance}']"));
        match appearance {
            // A profile is empty only once.
            "light" => {
                walk.walks_through_empty_pages();
                walk.takes_in(&file);
                walk.takes_in_others(&other_work);
            }
            _ => walk.walks_through_form(),
        }
        walk.walks_through_general_pages();
        walk.walks_through_dossier(&work);
        walk.walks_through_frameworks();
        walk.walks_through_import();
        walk.walks_through_other_dossiers(&other_work);
    }
    walk.visits_example();
    walk.school.is_calm();
    walk.visits_rescue_page();
    walk.school.leaves();
    walk.audit.is_passed();
}

fn work() -> Work {
    let mut book = Book::of(5, NAME);
    let first = book.opens_round("2026", &["t06", "t07", "t10"]);
    for (index, indicator) in book.asked(first).iter().enumerate() {
        book.rates(first, indicator.as_str(), [1, 2, 3, 4, 3][index % 5]);
    }
    for indicator in ["t07-p1", "t07-p2", "t07-p3"] {
        book.aims_at(first, indicator, 4);
        book.notes(first, indicator, "Niels Bohr, 1913.");
    }
    book.closes(first);
    let second = book.opens_next_round(first, "2027");
    for (index, indicator) in book.asked(second).iter().enumerate().skip(5) {
        book.rates(second, indicator.as_str(), [2, 2, 4, 4, 1, 3][index % 6]);
    }
    book.records(second, "t06-p1", Rating::NotApplicable { why: "Niels Bohr.".into() });
    book.records(second, "t06-p2", Rating::NotApplicable { why: "".into() });
    book.records(second, "t06-p3", Rating::Declined);
    book.notes(second, "t07-p1", "Niels Bohr, 1922.");
    Work { book, first, second }
}

impl Walk {
    /// Chooses in one of the two lists of the header.
    #[track_caller]
    fn chooses(&self, list: &str, value: &str) {
        self.school.browser().clicks(&format!("#{list} option[value='{value}']"));
    }

    fn text(&self, id: &str) -> String {
        self.texts.text(id)
    }

    /// The title of a page, with the name of the dossier when it is of one.
    fn title(&self, page: &str, dossier: Option<&str>) -> String {
        let parts = [Some(self.text(page)), dossier.map(str::to_owned), Some("Qualicycle".to_owned())];
        parts.into_iter().flatten().collect::<Vec<_>>().join(" – ")
    }

    /// Goes to a page as a link does, and waits until it is drawn and has the focus.
    fn goes_to(&self, route: &str, heading: &str) {
        let browser = self.school.browser();
        browser.asks::<Value>("location.hash = arguments[0]", json!([route]));
        let script = "const heading = document.querySelector('h1');
            return heading?.textContent === arguments[0] && document.activeElement === heading ? true : null";
        let _: bool = browser.waits_for(&format!("the focus on the heading “{heading}”"), script, json!([heading]));
    }

    fn looks(&mut self, name: &str, title: &str, focus: Option<&str>) {
        let named = format!("{name} {}", self.appearance);
        self.audit.looks_at(&self.school, &named, title, focus);
        // Colours do not depend on the width, nor the width on colours.
        if self.appearance == "light" {
            self.audit.looks_at_narrow(&self.school, name);
        }
    }

    /// Goes to a page outside a dossier and looks at it.
    fn visits(&mut self, name: &str, route: &Route, page: &str, heading: &str) {
        self.goes_to(&route.href(), &self.text(heading));
        let title = self.title(page, None);
        self.looks(name, &title, HEADING);
    }

    fn walks_through_empty_pages(&mut self) {
        self.visits("data-empty", &Route::Data, "page-data", "page-data");
        self.visits("home-empty", &Route::Home, "page-home", "home-welcome");
        self.walks_through_form();
    }

    fn walks_through_form(&mut self) {
        self.visits("new", &Route::NewDossier, "page-new", "page-new");
        // Its questions are answered by yes or no, and by numbers.
        self.school.browser().clicks("label:has(input[name='framework'][value='bilan-de-competences-2026'])");
        self.school.sees(".scope .question");
        self.school.browser().clicks("button[type='submit']");
        self.school.sees("[role='alert'] .problems");
        let title = self.title("page-new", None);
        self.looks("new-refused", &title, None);
    }

    fn takes_in(&mut self, file: &std::path::Path) {
        self.goes_to("#/", &self.text("home-welcome"));
        let title = self.title("page-home", None);
        let nonsense = self.school.browser().profile().puts("photo.qualicycle", b"\x89PNG\r\n\x1a\n");
        self.school.opens_file(&nonsense);
        self.school.sees(".notice.bad");
        self.looks("home-file-refused", &title, None);
        self.school.dismisses_notice();
        self.school.opens_file(file);
        self.school.reads_preview();
        self.looks("home-file-preview", &title, None);
        self.school.agrees();
        self.school.sees("#spiral");
        self.school.sees_saved();
    }

    fn walks_through_general_pages(&mut self) {
        self.visits("home", &Route::Home, "page-home", "home-heading");
        self.visits("data", &Route::Data, "page-data", "page-data");
        self.visits("help", &Route::Help, "page-help", "page-help");
        self.visits("unknown", &Route::Unknown, "page-unknown", "page-unknown");
    }

    fn walks_through_dossier(&mut self, work: &Work) {
        let dossier = work.book.dossier().id;
        self.goes_to(&Route::Dossier(dossier).href(), NAME);
        let title = self.title("page-overview", Some(NAME));
        self.looks("overview", &title, HEADING);

        self.visits_round("prepare-closed", dossier, work.first, RoundPage::Prepare);
        self.visits_round("prepare", dossier, work.second, RoundPage::Prepare);
        self.visits_round("assess-closed", dossier, work.first, RoundPage::ASSESS);
        self.visits_round("assess", dossier, work.second, RoundPage::ASSESS);
        self.visits_round("assess-carried", dossier, work.second, RoundPage::Assess(Show::Carried, None));
        self.visits_round("analyse-one", dossier, work.first, RoundPage::Analyse);
        self.visits_round("analyse-two", dossier, work.second, RoundPage::Analyse);
        self.opens_all_details();
        let title = self.title("page-analyse", Some(NAME));
        self.looks("analyse-unfolded", &title, None);
        self.visits_round("close-after", dossier, work.first, RoundPage::Close);
        self.visits_round("close-before", dossier, work.second, RoundPage::Close);

        self.school.browser().clicks("section[aria-labelledby='close-now'] button");
        self.school.sees("dialog[open]");
        let title = self.title("page-close", Some(NAME));
        self.looks("close-question", &title, None);
        self.school.presses(&[Key::Escape]);
        self.school.sees_no("dialog");
    }

    /// Goes to a page of a round and looks at it.
    fn visits_round(&mut self, name: &str, dossier: DossierId, round: RoundId, page: RoundPage) {
        let key = match page {
            RoundPage::Prepare => "page-prepare",
            RoundPage::Assess(..) => "page-assess",
            RoundPage::Team => "page-team",
            RoundPage::Panels(_) => "page-panels",
            RoundPage::Responses(_) => "page-responses",
            RoundPage::Consensus(_) => "page-consensus",
            RoundPage::Analyse => "page-analyse",
            RoundPage::Axes => "page-axes",
            RoundPage::Improve(..) => "page-improve",
            RoundPage::Close => "page-close",
        };
        // The same page of another round, and the same page with another filter, may leave the focus where it is.
        self.goes_to("#/help", &self.text("page-help"));
        self.goes_to(&Route::Round(dossier, round, page).href(), &self.text(key));
        let title = self.title(key, Some(NAME));
        self.looks(name, &title, HEADING);
    }

    fn opens_all_details(&self) {
        let script = "document.querySelectorAll('details').forEach((details) => { details.open = true })";
        self.school.browser().asks::<Value>(script, Value::Null);
    }

    fn visits_example(&mut self) {
        if !dist().join("examples").is_dir() {
            println!("skipped: the bundle has no example");
            return;
        }
        self.goes_to("#/", &self.text("home-heading"));
        self.school.browser().clicks(".door:last-child button");
        self.school.sees("#spiral");
        self.appearance = "light";
        self.chooses("appearance", "light");
        for (page, key, mark) in [
            ("", "page-overview", "#spiral"),
            ("/prepare", "page-prepare", ".theme-list"),
            ("/assess", "page-assess", ".assess"),
            ("/analyse", "page-analyse", ".headline"),
            ("/close", "page-close", "#checklist, #sealed"),
        ] {
            if !page.is_empty() {
                self.school.browser().clicks(&format!(".rail a[href*='{page}']"));
            }
            self.school.sees(mark);
            let title = self.title(key, None);
            self.looks(&format!("example{}", page.replace('/', "-")), &title, None);
        }
    }

    /// The rescue page is not part of the program and has its own words.
    fn visits_rescue_page(&mut self) {
        self.school.opens("rescue.html");
        self.school.sees("#save:enabled");
        let heading = self.school.reads("h1");
        self.looks("rescue", &format!("{heading} – Qualicycle"), None);
        self.school.browser().clicks("#save");
        self.school.sees("#state code");
    }
}
