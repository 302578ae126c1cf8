//! The pages of what leaves the organisation: papers, reviews seen from both sides, deadlines, keys and signatures.

use std::rc::Rc;

use browser_tests::audit::Audit;
use browser_tests::book::{Book, texts};
use browser_tests::browser::{Key, Profile};
use browser_tests::school::School;
use browser_tests::site::Site;
use qualicycle::app::Route;
use qualicycle::app::route::{LookFilter, PaperChoice, PaperKind, ReviewPage, ReviewsPage, RoundPage};
use qualicycle::dossier::change::{Change, Rating};
use qualicycle::dossier::day::Day;
use qualicycle::dossier::finding::{FindingDetails, FindingId, Gravity};
use qualicycle::dossier::label::{HeldLabel, LabelId};
use qualicycle::dossier::review::{LookPlan, Meeting, MeetingId, Method, ReviewDetails, ReviewId, ReviewKind};
use qualicycle::framework::scale::Level;
use qualicycle::texts::Language;
use serde_json::Value;
use ulid::Ulid;

use super::second_view::{Visit, marked};
use super::{HEADING, NAME, Walk, Work, work};

/// Two words that nobody guesses from the other texts of the page.
const PASSPHRASE: &str = "Niels Bohr, Kopenhagen, 1913";

#[test]
fn every_page_of_what_leaves_is_sound_in_french() {
    every_page_of_what_leaves_is_sound(Language::French);
}

#[test]
fn every_page_of_what_leaves_is_sound_in_english() {
    every_page_of_what_leaves_is_sound(Language::English);
}

#[test]
fn every_page_of_what_leaves_is_sound_in_dutch() {
    every_page_of_what_leaves_is_sound(Language::Dutch);
}

/// What was seen from outside.
struct Seen {
    work: Work,
    /// A sealed review that the organisation has answered.
    sealed: ReviewId,
    /// A review of the same round that is under way.
    open: ReviewId,
    /// A review of the open round of which nothing is there yet.
    begun: ReviewId,
}

/// The finding of the sealed review.
const ANSWERED: FindingId = FindingId(Ulid(0x801));

/// The finding of the open review that says the same again.
const REPEATED: FindingId = FindingId(Ulid(0x802));

fn every_page_of_what_leaves_is_sound(language: Language) {
    let site = Site::start();
    let disk = Profile::fresh();
    let seen = Seen::begin();
    let file = seen.work.book.file(&disk, "dossier.qualicycle");
    let school = School::with_profile(&disk, &site);
    let mut walk = Walk { school, texts: texts(language), audit: Audit::of(language), appearance: "light" };
    walk.chooses("language", language.code());
    walk.school.sees(&format!("html[lang='{}']", language.code()));
    walk.chooses("appearance", "light");
    walk.visits("signatures-empty", &Route::Signatures, "page-signatures", "page-signatures");
    walk.refuses_a_passphrase();
    walk.walks_through_nothing();
    walk.takes_in_alone(&file);

    for appearance in ["light", "dark"] {
        walk.appearance = appearance;
        walk.chooses("appearance", appearance);
        walk.school.sees(&format!("html[data-theme='{appearance}']"));
        walk.walks_through_papers(&seen);
        walk.walks_through_reviews(&seen, Show::OfOrganisation);
        walk.walks_through_calendar(&seen);
        if appearance == "light" {
            // A browser has its first key only once.
            walk.visits_round("close-without-key", seen.dossier(), seen.work.first, RoundPage::Close);
            walk.makes_a_key();
        }
        walk.walks_through_signatures(&seen);
        walk.begins_to_review(&seen);
        walk.walks_through_reviews(&seen, Show::OfReviewer);
        walk.asks_to_seal(&seen);
        walk.reads_what_the_organisation_wrote(&seen);
        walk.works_for_the_organisation_again();
    }
    walk.school.leaves();
    walk.audit.is_passed();
}

/// On which side the pages of reviews are looked at, as names of pages tell it.
#[derive(Clone, Copy)]
enum Show {
    OfOrganisation,
    OfReviewer,
}

impl Show {
    fn word(self) -> &'static str {
        match self {
            Show::OfOrganisation => "organisation",
            Show::OfReviewer => "reviewer",
        }
    }
}

impl Seen {
    fn begin() -> Self {
        let mut work = work();
        let [sealed, open, begun] = [0x7001, 0x7002, 0x7003].map(|id| ReviewId(Ulid(id)));
        let round = work.book.round(work.first).clone();
        for (review, finding) in [(sealed, ANSWERED), (open, REPEATED)] {
            let visit = Visit { review, finding, round: &round, theme: "t07" };
            let changes = visit.reviewers_part().into_iter().chain(visit.organisations_part());
            changes.for_each(|change| work.book.enters(change));
        }
        work.book.seals_review(sealed);
        goes_on(&mut work.book, open);
        let details = ReviewDetails {
            kind: ReviewKind::MockAudit,
            round: work.second,
            framework: round.framework().clone(),
            digest: None,
            reviewer: marked("Évaluatrice"),
            name: "".into(),
            body: "".into(),
            begins: None,
            ends: None,
            purpose: "".into(),
        };
        work.book.enters(Change::ReviewOpened { review: begun, details: Some(Rc::new(details)) });
        holds_labels(&mut work.book);
        Self { work, sealed, open, begun }
    }

    fn dossier(&self) -> qualicycle::dossier::entry::DossierId {
        self.work.book.dossier().id
    }

    fn page(&self, review: ReviewId, page: ReviewPage) -> Route {
        Route::Reviews(self.dossier(), ReviewsPage::Of(review, page))
    }
}

/// A visit is planned, and a finding of each gravity is raised.
fn goes_on(book: &mut Book, review: ReviewId) {
    for (n, title) in [(1, "Ouverture"), (2, "Entretien")] {
        let details = Meeting {
            title: marked(title),
            on: Day::of(2027, 9, 20),
            at: Some(9 * 60 + n * 45),
            minutes: Some(45),
            with: marked("Direction"),
            place: marked("Salle 12"),
        };
        let meeting = MeetingId(Ulid(n.into()));
        book.enters(Change::MeetingSet { review, meeting, details: Some(Rc::new(details)) });
    }
    let plan =
        LookPlan { methods: Method::ALL.into(), sample: marked("Trois dossiers"), meeting: Some(MeetingId(Ulid(1))) };
    for indicator in ["t07-p1", "t07-d1"] {
        let plan = Some(Rc::new(plan.clone()));
        book.enters(Change::LookPlanned { review, indicator: indicator.into(), plan });
    }
    let rating = Rating::Level(Level(2));
    book.enters(Change::Reviewed { review, indicator: "t07-d1".into(), rating });
    for (n, gravity) in Gravity::ALL.into_iter().enumerate() {
        let details = FindingDetails {
            gravity,
            indicators: ["t07-d1".into()].into(),
            statement: marked("Vu et dit"),
            basis: marked("Entretien"),
            evidence: Default::default(),
            notified: gravity.is_non_conformity().then(|| Day::of(2026, 9, 1)).flatten(),
            repeats: None,
        };
        let finding = FindingId(Ulid(0x900 + n as u128));
        book.enters(Change::FindingRaised { review, finding, details: Some(Rc::new(details)) });
    }
}

/// One label that has run out, one that holds.
fn holds_labels(book: &mut Book) {
    for (n, granted) in [(1, "2020-01-31"), (2, "2026-01-31")] {
        let details = HeldLabel {
            framework: "qual".into(),
            title: marked("Label"),
            granted: granted.parse().expect("a day"),
            months: 36,
            surveillance: Some((14, 22)),
            by: marked("Réseau d’essai"),
            reference: "42".into(),
            conditions: marked("Aucune"),
        };
        book.enters(Change::LabelRecorded { label: LabelId(Ulid(n)), details: Some(Rc::new(details)) });
    }
}

impl Walk {
    /// Goes to a page of the dossier and looks at it. The same page with another place may leave the focus where it is.
    fn visits_part(&mut self, name: &str, route: &Route, page: &str, heading: &str) {
        self.goes_to("#/help", &self.text("page-help"));
        self.goes_to(&route.href(), &self.text(heading));
        let title = self.title(page, Some(NAME));
        self.looks(name, &title, HEADING);
    }

    /// Looks at a page once more with everything unfolded.
    fn unfolds(&mut self, name: &str, page: &str) {
        self.opens_all_details();
        let title = self.title(page, Some(NAME));
        self.looks(&format!("{name}-unfolded"), &title, None);
    }

    /// A dossier in which nobody has looked at anything.
    fn walks_through_nothing(&mut self) {
        let mut book = Book::of(9, NAME);
        let round = book.opens_round("2026", &["t07"]);
        let dossier = book.dossier().id;
        let file = book.file(self.school.browser().profile(), "nothing.qualicycle");
        self.takes_in_alone(&file);
        self.visits_part("reviews-empty", &Route::Reviews(dossier, ReviewsPage::All), "page-reviews", "page-reviews");
        self.visits_part("calendar-empty", &Route::Calendar(dossier), "page-calendar", "page-calendar");
        for kind in [PaperKind::Report, PaperKind::Plan] {
            self.visits_paper(&format!("paper-{}-empty", kind.word()), dossier, round, kind, None);
        }
        let gone = Route::Reviews(dossier, ReviewsPage::Of(ReviewId(Ulid(1)), ReviewPage::Start));
        self.visits_part("review-gone", &gone, "page-reviews", "reviewing-gone");
    }

    fn takes_in_alone(&self, file: &std::path::Path) {
        self.goes_to("#/help", &self.text("page-help"));
        self.school.opens("");
        self.school.takes_in(file);
    }

    fn visits_paper(
        &mut self,
        name: &str,
        dossier: qualicycle::dossier::entry::DossierId,
        round: qualicycle::dossier::entry::RoundId,
        kind: PaperKind,
        review: Option<ReviewId>,
    ) {
        let choice = PaperChoice { kind, review, ..PaperChoice::default() };
        let route = Route::Round(dossier, round, RoundPage::Report(choice));
        self.goes_to("#/help", &self.text("page-help"));
        self.goes_to(&route.href(), &self.text("page-report"));
        self.school.sees(".report-paper, .report > .empty");
        let title = self.title("page-report", Some(NAME));
        self.looks(name, &title, HEADING);
    }

    fn walks_through_papers(&mut self, seen: &Seen) {
        let (dossier, first, second) = (seen.dossier(), seen.work.first, seen.work.second);
        for kind in PaperKind::ALL {
            let review = kind.is_of_review().then_some(seen.sealed);
            self.visits_paper(&format!("paper-{}", kind.word()), dossier, first, kind, review);
        }
        self.unfolds("paper-deviations", "page-report");
        self.visits_paper("paper-audit-plan-full", dossier, first, PaperKind::AuditPlan, Some(seen.open));
        self.visits_paper("paper-report-draft", dossier, second, PaperKind::Report, None);
        self.unfolds("paper-report-draft", "page-report");
    }

    fn walks_through_reviews(&mut self, seen: &Seen, show: Show) {
        let side = show.word();
        let name = |part: &str| format!("{part}-{side}");
        let list = Route::Reviews(seen.dossier(), ReviewsPage::All);
        self.visits_part(&name("reviews"), &list, "page-reviews", "page-reviews");
        self.unfolds(&name("reviews"), "page-reviews");
        for (review, which) in [(seen.sealed, "sealed"), (seen.open, "open"), (seen.begun, "begun")] {
            for page in ReviewPage::ALL {
                let heading = format!("reviewing-{}", page.word());
                let of_page = name(&format!("review-{which}-{}", page.word()));
                let is_look = page.word() == "look";
                self.visits_part(&of_page, &seen.page(review, page), "page-reviews", &heading);
                // A hundred indicators unfolded say no more than one of them: see below.
                if !is_look {
                    self.unfolds(&of_page, "page-reviews");
                }
            }
        }
        let apart = ReviewPage::Look(Some(LookFilter::Apart), None);
        self.visits_part(&name("review-apart"), &seen.page(seen.open, apart), "page-reviews", "reviewing-look");
        self.unfolds(&name("review-apart"), "page-reviews");
        self.visits_one_indicator(&name("review-indicator"), seen);
        let findings = [(seen.sealed, ANSWERED, "answered"), (seen.open, REPEATED, "repeated")];
        let late = (seen.open, FindingId(Ulid(0x903)), "late");
        for (review, finding, which) in findings.into_iter().chain([late]) {
            let of_finding = name(&format!("finding-{which}"));
            let route = seen.page(review, ReviewPage::Findings(Some(finding)));
            self.visits_part(&of_finding, &route, "page-reviews", "reviewing-findings");
            self.unfolds(&of_finding, "page-reviews");
        }
    }

    /// An address may name an indicator, which then has the focus.
    fn visits_one_indicator(&mut self, name: &str, seen: &Seen) {
        self.goes_to("#/help", &self.text("page-help"));
        let route = seen.page(seen.open, ReviewPage::Look(None, Some("t07-p1".into())));
        let script = "location.hash = arguments[0]";
        self.school.browser().asks::<Value>(script, serde_json::json!([route.href()]));
        self.school.sees("[id='card-t07-p1']:focus");
        let title = self.title("page-reviews", Some(NAME));
        self.looks(name, &title, Some("card-t07-p1"));
    }

    fn walks_through_calendar(&mut self, seen: &Seen) {
        self.visits_part("calendar", &Route::Calendar(seen.dossier()), "page-calendar", "page-calendar");
        self.unfolds("calendar", "page-calendar");
    }

    fn refuses_a_passphrase(&mut self) {
        self.school.browser().types("#new-key-first", "court");
        self.school.browser().types("#new-key-second", "courte");
        self.school.browser().clicks("#new-key button[type='submit']");
        self.school.sees("#new-key .problem");
        self.opens_all_details();
        let title = self.title("page-signatures", None);
        self.looks("signatures-refused", &title, None);
    }

    fn makes_a_key(&self) {
        self.goes_to("#/help", &self.text("page-help"));
        self.goes_to(&Route::Signatures.href(), &self.text("page-signatures"));
        self.school.browser().overtypes("#new-key-first", PASSPHRASE);
        self.school.browser().overtypes("#new-key-second", PASSPHRASE);
        let file = self.school.saves_by("#new-key button[type='submit']");
        assert!(file.is_file(), "the file of the key was saved");
        self.school.sees(".key-facts");
        self.has_focus("own-key");
        self.school.dismisses_notice();
    }

    fn walks_through_signatures(&mut self, seen: &Seen) {
        self.goes_to("#/help", &self.text("page-help"));
        self.visits("signatures", &Route::Signatures, "page-signatures", "page-signatures");
        self.opens_all_details();
        let title = self.title("page-signatures", None);
        self.looks("signatures-unfolded", &title, None);
        let name = if self.appearance == "light" { "close-to-sign" } else { "close-signed" };
        self.visits_round(name, seen.dossier(), seen.work.first, RoundPage::Close);
        if self.appearance == "light" {
            self.school.browser().overtypes("#sign-signatory", "Niels Bohr");
            self.school.browser().clicks("#sign button[type='submit']");
            self.school.sees(".signature-list li");
            self.has_focus("signing");
            self.unfolds("close-signed", "page-close");
        }
    }

    /// Looks whether the focus, whose element has gone away, is near where it was.
    fn has_focus(&self, id: &str) {
        self.school.sees(&format!("#{id}:focus"));
    }

    fn begins_to_review(&self, seen: &Seen) {
        self.goes_to(&Route::Reviews(seen.dossier(), ReviewsPage::All).href(), &self.text("page-reviews"));
        self.school.browser().clicks(".role-offer button");
        self.school.sees(".side-banner");
        self.school.sees("#begin:focus");
    }

    /// The question before something that cannot be taken back.
    fn asks_to_seal(&mut self, seen: &Seen) {
        self.goes_to("#/help", &self.text("page-help"));
        let route = seen.page(seen.open, ReviewPage::Conclusions);
        self.goes_to(&route.href(), &self.text("reviewing-conclusions"));
        self.school.browser().clicks("section[aria-labelledby='sealing'] button.primary");
        self.school.sees("dialog[open]");
        let title = self.title("page-reviews", Some(NAME));
        self.looks("review-seal-question", &title, None);
        self.school.presses(&[Key::Escape]);
        self.school.sees_no("dialog");
    }

    /// The pages of the organisation, which a reviewer reads and cannot change.
    fn reads_what_the_organisation_wrote(&mut self, seen: &Seen) {
        let (dossier, first, second) = (seen.dossier(), seen.work.first, seen.work.second);
        self.goes_to(&Route::Dossier(dossier).href(), NAME);
        let title = self.title("page-overview", Some(NAME));
        self.looks("overview-reviewer", &title, HEADING);
        for (name, round, page) in [
            ("prepare-reviewer", second, RoundPage::Prepare),
            ("assess-reviewer", second, RoundPage::ASSESS),
            ("improve-reviewer", second, RoundPage::PLAN),
            ("close-reviewer", first, RoundPage::Close),
        ] {
            self.visits_round(name, dossier, round, page);
        }
        self.visits_paper("paper-report-reviewer", dossier, first, PaperKind::Report, None);
    }

    fn works_for_the_organisation_again(&self) {
        self.school.browser().clicks(".side-banner button");
        self.school.sees_no(".side-banner");
    }
}
