//! The pages about frameworks: the catalogue and its search, reading, editions side by side, importing; and what
//! dossiers on frameworks of other kinds show.

use browser_tests::book::{Book, package_of};
use qualicycle::app::Route;
use qualicycle::app::route::RoundPage;
use qualicycle::dossier::change::Rating;
use qualicycle::dossier::entry::RoundId;
use qualicycle::framework::scale::Level;
use qualicycle::framework::{Framework, IndicatorId, Package};

use super::{HEADING, NAME, Walk};

/// Dossiers on frameworks of other kinds, each with one round under way.
pub(super) struct OtherWork {
    /// Findings instead of levels.
    conformity: (Book, RoundId),
    /// Yes or no, numbers that are asked, and indicators that nothing makes up for.
    yes_or_no: (Book, RoundId),
    /// An edition that has a newer one.
    older: (Book, RoundId),
}

impl OtherWork {
    pub(super) fn begin() -> Self {
        Self {
            conformity: rated_book(6, "rnq-V9"),
            yes_or_no: rated_book(7, "bilan-de-competences-2026"),
            older: rated_book(8, "lycee-des-metiers-2016"),
        }
    }
}

/// A book on a whole framework of which most indicators are rated, from the lowest level to the highest.
fn rated_book(number: u64, framework: &str) -> (Book, RoundId) {
    let mut book = Book::resting_on(package_of(framework), number, NAME);
    let themes: Vec<String> = book.framework().themes.iter().map(|theme| theme.id.to_string()).collect();
    let themes: Vec<&str> = themes.iter().map(String::as_str).collect();
    let round = book.opens_round("2026", &themes);
    for (index, indicator) in book.asked(round).into_iter().enumerate().filter(|(index, _)| index % 7 != 6) {
        let levels = levels(book.framework(), &indicator);
        book.records(round, indicator.as_str(), Rating::Level(levels[index % levels.len()]));
    }
    (book, round)
}

fn levels(framework: &Framework, indicator: &IndicatorId) -> Vec<Level> {
    let place = framework.place(indicator).expect("it is asked");
    framework.levels_of(place.indicator)
}

impl Walk {
    pub(super) fn takes_in_others(&self, work: &OtherWork) {
        let disk = self.school.browser().profile();
        for (book, _) in [&work.conformity, &work.yes_or_no, &work.older] {
            self.goes_to("#/", &self.text("home-heading"));
            self.school.takes_in(&book.file(disk, "other.qualicycle"));
        }
    }

    pub(super) fn walks_through_frameworks(&mut self) {
        self.visits("frameworks", &Route::Frameworks("".into()), "page-frameworks", "page-frameworks");
        self.visits_results();
        let rnq = package_of("rnq-V9");
        self.visits_framework("framework", &Route::Framework(rnq.framework.reference(), None), &rnq, "");
        let newer = package_of("lycee-des-metiers-2023");
        let route = Route::Editions(newer.framework.reference(), "2016".into());
        let page = format!("{} – ", self.text("page-editions"));
        self.visits_framework("editions", &route, &newer, &page);
    }

    /// What is found for a number and a name, which are the same in every language.
    fn visits_results(&mut self) {
        self.goes_to("#/help", &self.text("page-help"));
        self.goes_to(&Route::search("eqavet p3").href(), &self.text("page-frameworks"));
        self.school.sees(".results mark");
        self.school.sees_no(".results [role='status'] .hint");
        let title = self.title("page-frameworks", None);
        self.looks("frameworks-search", &title, HEADING);
        self.goes_to("#/help", &self.text("page-help"));
        self.goes_to(&Route::search("xyzzyx").href(), &self.text("page-frameworks"));
        self.school.sees(".results .empty");
        self.looks("frameworks-search-none", &title, HEADING);
    }

    /// Goes to a page about a framework, whose title begins with these words and names the edition.
    fn visits_framework(&mut self, name: &str, route: &Route, package: &Package, page: &str) {
        let code = self.texts.language.code();
        self.goes_to(&route.href(), &package.words[code].framework.title);
        let title = format!("{page}{} – Qualicycle", package.card().full_name(code));
        self.looks(name, &title, HEADING);
        self.opens_all_details();
        self.looks(&format!("{name}-unfolded"), &title, None);
    }

    pub(super) fn walks_through_import(&mut self) {
        let title = self.title("page-import", None);
        self.visits("import", &Route::Import, "page-import", "page-import");
        let disk = self.school.browser().profile().clone();
        let nonsense = disk.puts("photo.xlsx", b"\x89PNG\r\n\x1a\n");
        self.school.browser().types("#sheet-input", &nonsense.to_string_lossy());
        self.school.sees(".import [role='alert']");
        self.looks("import-refused", &title, None);
        // A number stands there twice, which is remarked, and one title is missing.
        let heads = ["role-number", "role-theme-title", "role-title"].map(|id| self.text(id));
        let table =
            format!("{}\n1;Niels;Bohr 1\n2;Niels;Bohr 2\n2;Niels;Bohr 3\n3;Niels;\n4;Aage;Bohr 4\n", heads.join(";"));
        let table = disk.puts("niels.csv", table.as_bytes());
        self.school.browser().types("#sheet-input", &table.to_string_lossy());
        self.school.sees(".sketch");
        self.opens_all_details();
        self.looks("import-table", &title, None);
        self.school.browser().clicks("section[aria-labelledby='import-preview'] .next-step button.quiet");
        self.school.sees_no(".sketch");
    }

    pub(super) fn walks_through_other_dossiers(&mut self, work: &OtherWork) {
        let (book, round) = &work.conformity;
        self.visits_round("assess-conformity", book.dossier().id, *round, RoundPage::ASSESS);
        self.visits_round("analyse-conformity", book.dossier().id, *round, RoundPage::ANALYSE);
        self.school.sees("section[aria-labelledby='conformity-title'] li a");

        let (book, round) = &work.yes_or_no;
        self.visits_round("prepare-numbers", book.dossier().id, *round, RoundPage::Prepare);
        self.school.sees(".scope .question input[type='number']");
        self.visits_round("analyse-blocking", book.dossier().id, *round, RoundPage::ANALYSE);
        self.school.sees(".blocking li a");

        let (book, round) = &work.older;
        self.visits_round("prepare-older", book.dossier().id, *round, RoundPage::Prepare);
        self.school.browser().clicks(".announcement button");
        self.school.sees(".edition-plan .mapping");
        self.opens_all_details();
        let title = self.title("page-prepare", Some(NAME));
        self.looks("prepare-edition", &title, None);
    }
}
