//! What holds of every page, in every language, in light and in dark.

mod comparing;
mod frameworks;
mod outside;
#[path = "../../support/second_view.rs"]
mod second_view;

use std::collections::BTreeMap;
use std::rc::Rc;

use browser_tests::audit::Audit;
use browser_tests::book::{Book, texts};
use browser_tests::browser::{Key, Profile};
use browser_tests::school::School;
use browser_tests::site::{Site, dist};
use qualicycle::app::Route;
use qualicycle::app::evidence::EvidencePage;
use qualicycle::app::route::{Analysis, PlanView, RoundPage, Show, View};
use qualicycle::dossier::change::{Change, Rating};
use qualicycle::dossier::deliberation::VotingRule;
use qualicycle::dossier::entry::{DossierId, RoundId};
use qualicycle::dossier::evidence::{Evidence, EvidenceId};
use qualicycle::dossier::panel::{
    AnswerId, AnswerSheet, Came, Choice, Group, PanelId, Question, QuestionKind, Questionnaire,
};
use qualicycle::dossier::plan::{Action, ActionId, ActionState, Axis, AxisId};
use qualicycle::dossier::team::{Assignment, HandIn, Member, MemberId, Milestone, MilestoneId, Part};
use qualicycle::framework::scale::Level;
use qualicycle::texts::{Language, Texts};
use serde_json::{Value, json};
use ulid::Ulid;

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
    works_as_a_team(&mut book, first, second);
    Work { book, first, second }
}

/// What a team enters: people, votes, evidence, panels, axes and actions. Names are the same in every language.
fn works_as_a_team(book: &mut Book, first: RoundId, second: RoundId) {
    let day = |text: &str| text.parse().expect("a day");
    let text = || BTreeMap::from(["fr", "en", "nl"].map(|language| (language.into(), "Niels Bohr".into())));
    let round = second;
    for (n, part) in [(1, Part::Pilot), (2, Part::Rater), (3, Part::Validator)] {
        let details = Member { title: format!("Niels Bohr {n}").into(), part, name: "".into() };
        book.enters(Change::MemberSet { round, member: MemberId(Ulid(n)), details: Some(Rc::new(details)) });
    }
    for (n, on) in [(1, "2020-01-31"), (2, "2090-01-31")] {
        let details = Milestone { title: "Niels Bohr".into(), on: day(on), is_reached: false };
        book.enters(Change::MilestoneSet { round, milestone: MilestoneId(Ulid(n)), details: Some(Rc::new(details)) });
    }
    let assignment = Assignment { member: MemberId(Ulid(2)), due: Some(day("2020-02-01")) };
    book.enters(Change::Assigned { round, indicator: "t06-d1".into(), assignment: Some(Rc::new(assignment)) });
    let returned = HandIn::Returned { comment: "Niels Bohr".into() };
    book.enters(Change::HandedIn { round, indicator: "t06-d1".into(), hand_in: Some(Rc::new(returned)) });

    book.enters(Change::VotingRuleSet { round, rule: Some(VotingRule::USUAL) });
    for (indicator, levels) in [("t07-p1", [2, 4]), ("t07-p2", [3, 3])] {
        for (n, level) in [1, 2].into_iter().zip(levels) {
            let (member, vote) = (MemberId(Ulid(n)), Rating::Level(Level(level)));
            book.enters(Change::Voted { round, indicator: indicator.into(), member, vote });
        }
    }
    book.enters(Change::VotesLocked { round, theme: "t07".into(), locked: true });

    for (n, on, is_confidential) in [(1, "2090-01-01", false), (2, "2020-01-01", true)] {
        let details = Evidence {
            title: format!("Niels Bohr {n}").into(),
            on: Some(day(on)),
            is_confidential,
            ..Evidence::default()
        };
        let evidence = EvidenceId(Ulid(n));
        book.enters(Change::EvidenceDescribed { evidence, details: Some(Rc::new(details)) });
        let (framework, indicator) = ("qual".into(), "t07-p1".into());
        book.enters(Change::EvidenceLinked { evidence, framework, indicator, linked: true });
    }

    for (n, group, n_answers) in [(1, Group::Pupils, 12), (2, Group::Teachers, 6), (3, Group::Parents, 3)] {
        let panel = PanelId(Ulid(n));
        let question =
            Question { id: "q1".into(), kind: QuestionKind::Agreement, text: text(), indicator: Some("t07-p1".into()) };
        let questionnaire =
            Questionnaire { group, title: text(), questions: vec![question], ..Questionnaire::default() };
        let digest = questionnaire.digest();
        book.enters(Change::PanelOpened { round, panel, questionnaire: Some(Rc::new(questionnaire)) });
        for answer in 0..n_answers {
            let choices = BTreeMap::from([("q1".into(), Choice::Step(if n == 1 { 2 } else { 5 }))]);
            let sheet = AnswerSheet { questionnaire: digest.clone(), came: Came::File, choices };
            let answer = AnswerId(Ulid(n * 100 + answer));
            book.enters(Change::PanelAnswered { round, panel, answer, sheet: Some(Rc::new(sheet)) });
        }
    }

    for (theme, importance) in [("t06", 5), ("t07", 3), ("t10", 2)] {
        book.enters(Change::ImportanceSet { round, part: theme.into(), importance: Some(importance) });
    }
    let axis = AxisId(Ulid(1));
    let details = Axis { title: "Niels Bohr".into(), reason: "Niels Bohr".into(), parts: ["t06".into()].into() };
    book.enters(Change::AxisChosen { round, axis, details: Some(Rc::new(details)) });
    for (n, round, state) in [(1, first, ActionState::Done), (2, second, ActionState::UnderWay)] {
        let details = Action {
            round,
            framework: "qual".into(),
            title: format!("Niels Bohr {n}").into(),
            objective: "".into(),
            axis: Some(axis),
            indicators: ["t06-p2".into()].into(),
            findings: Default::default(),
            owner: "Niels Bohr".into(),
            start: Some(day("2020-01-01")),
            due: Some(day("2020-06-30")),
            means: "".into(),
            measure: "Niels Bohr".into(),
            baseline: "1".into(),
            target: "2".into(),
        };
        let action = ActionId(Ulid(n));
        book.enters(Change::ActionPlanned { action, details: Some(Rc::new(details)) });
        book.enters(Change::ActionMoved { action, state });
    }
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
        for (name, page) in [
            ("team", RoundPage::Team),
            ("consensus", RoundPage::Consensus(None)),
            ("panels", RoundPage::Panels(None)),
            ("axes", RoundPage::Axes),
            ("improve", RoundPage::Improve(PlanView::Table, None)),
            ("improve-board", RoundPage::Improve(PlanView::Board, None)),
            ("improve-timeline", RoundPage::Improve(PlanView::Timeline, None)),
        ] {
            self.visits_round(name, dossier, work.second, page);
        }
        for (name, route, page) in [
            ("evidence", Route::Evidence(dossier, EvidencePage::ALL), "page-evidence"),
            ("history", Route::history(dossier), "page-history"),
            ("clashes", Route::Clashes(dossier), "page-clashes"),
        ] {
            self.goes_to(&route.href(), &self.text(page));
            let title = self.title(page, Some(NAME));
            self.looks(name, &title, HEADING);
        }
        self.visits_round("analyse-one", dossier, work.first, RoundPage::ANALYSE);
        for (view, name, unfolded) in [
            (View::Brief, "analyse-brief", "analyse-brief-unfolded"),
            (View::Themes, "analyse-themes", "analyse-themes-unfolded"),
            (View::Rounds, "analyse-rounds", "analyse-rounds-unfolded"),
            (View::Voices, "analyse-voices", "analyse-voices-unfolded"),
            (View::Measures, "analyse-measures", "analyse-measures-unfolded"),
        ] {
            self.visits_round(name, dossier, work.second, RoundPage::Analyse(Analysis::of(view)));
            self.opens_all_details();
            let title = self.title("page-analyse", Some(NAME));
            self.looks(unfolded, &title, None);
        }
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
            RoundPage::Analyse(_) => "page-analyse",
            RoundPage::Axes => "page-axes",
            RoundPage::Improve(..) => "page-improve",
            RoundPage::Close => "page-close",
            RoundPage::Report(_) => "page-report",
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
