//! The pages on which organisations are compared: what is seen, what is decided, what comes in and goes out.

use std::collections::BTreeMap;
use std::path::PathBuf;
use std::rc::Rc;

use browser_tests::audit::Audit;
use browser_tests::book::{package_of, texts};
use browser_tests::browser::Profile;
use browser_tests::school::School;
use browser_tests::site::Site;
use generator::{Cohort, Size};
use qualicycle::app::Route;
use qualicycle::app::route::desk::{ComparePage, Sight, View};
use qualicycle::compare::decision::{
    CommitteeMember, CommitteeMemberId, CommitteePart, Decision, DecisionId, Outcome, Requirement, Validity,
};
use qualicycle::compare::desk::{CollectionId, DeskChange, DeskEntry};
use qualicycle::compare::rule::{Basis, Condition, Grade, LabelRule, RuleId};
use qualicycle::compare::{Collection, Hundredths, Proposal};
use qualicycle::dossier::entry::{Author, DossierId, EntryId, ReplicaId, Timestamp};
use qualicycle::formats::collection::{self, CollectionFile};
use qualicycle::framework::Package;
use qualicycle::framework::scale::Level;
use qualicycle::texts::Language;
use ulid::Ulid;

use super::{HEADING, Walk};

#[test]
fn every_page_of_a_comparison_is_sound_in_french() {
    every_page_of_a_comparison_is_sound(Language::French);
}

#[test]
fn every_page_of_a_comparison_is_sound_in_english() {
    every_page_of_a_comparison_is_sound(Language::English);
}

#[test]
fn every_page_of_a_comparison_is_sound_in_dutch() {
    every_page_of_a_comparison_is_sound(Language::Dutch);
}

fn every_page_of_a_comparison_is_sound(language: Language) {
    let site = Site::start();
    let disk = Profile::fresh();
    let work = Comparison::begin();
    let file = work.file(&disk);
    let school = School::with_profile(&disk, &site);
    let mut walk = Walk { school, texts: texts(language), audit: Audit::of(language), appearance: "light" };
    walk.chooses("language", language.code());
    walk.school.sees(&format!("html[lang='{}']", language.code()));
    walk.visits("comparisons-none", &Route::Comparisons, "page-comparisons", "page-comparisons");
    walk.opens_comparison(&file);
    for appearance in ["light", "dark"] {
        walk.appearance = appearance;
        walk.chooses("appearance", appearance);
        walk.school.sees(&format!("html[data-theme='{appearance}']"));
        walk.walks_through_comparison(&work);
    }
    walk.school.is_calm();
    walk.school.leaves();
    walk.audit.is_passed();
}

/// What the comparison is called: no word of any language.
const NAMED: &str = "Niels Bohr";

/// A comparison of two dozen organisations with a label's rule, a committee, and decisions.
struct Comparison {
    collection: Collection,
    package: Package,
    rule: RuleId,
    decision: DecisionId,
    organisation: DossierId,
}

impl Comparison {
    fn begin() -> Comparison {
        let package = package_of("rnq-V9");
        let size = Size { organisations: 24, rounds: 3, seed: 11 };
        let (frame, table) = Cohort::new(package.framework.clone(), size).table();
        let mut collection = Collection::new(CollectionId(Ulid(0x0196_0000_0000_0000_0000_0000_0000_0001)));
        collection.read(&Rc::new(frame), &table).expect("they are of one framework");
        let (rule, decision) = (RuleId(Ulid(21)), DecisionId(Ulid(41)));
        let organisation = table.rows[0].dossier;
        let mut work = Comparison { collection, package, rule, decision, organisation };
        work.enters(DeskChange::Named { name: NAMED.into() });
        work.decides();
        work
    }

    fn enters(&mut self, change: DeskChange) {
        let number = self.collection.journal().entries().count() as u128 + 1;
        let author = Author { replica: ReplicaId(Ulid(1)), role: "".into(), name: "".into() };
        let at = Timestamp(1_790_000_000_000 + number as i64);
        let id = EntryId(Ulid::from_parts(at.0 as u64, number));
        let entry: DeskEntry = self.collection.journal().draft(id, at, author, change);
        self.collection.insert(Rc::new(entry));
    }

    fn decides(&mut self) {
        let hundredths = |value| Hundredths::new(value).expect("at most 100 %");
        let conditions = vec![
            Condition::Reviewed,
            Condition::Coverage { at_least: hundredths(9_000) },
            Condition::ThemeMean { theme: None, at_least: hundredths(5_950) },
            Condition::Floor { theme: None, level: Level(1) },
            Condition::NoMajor,
            Condition::FewerMinors { than: 5 },
        ];
        let grade =
            |id: &str, conditions| Grade { id: id.into(), name: format!("Niels Bohr, {id}").into(), conditions };
        let rule = LabelRule {
            name: "Niels Bohr".into(),
            framework: self.package.framework.reference(),
            basis: Basis::ReviewElseOwn,
            grades: vec![grade("high", conditions), grade("low", vec![Condition::CriteriaAnswered])],
        };
        self.enters(DeskChange::RuleSet { rule: self.rule, details: Some(Rc::new(rule.clone())) });
        let member =
            Rc::new(CommitteeMember { title: "Niels Bohr".into(), part: CommitteePart::Chair, name: "".into() });
        let who = CommitteeMemberId(Ulid(31));
        self.enters(DeskChange::MemberSet { member: who, details: Some(member.clone()) });

        let day = |text: &str| text.parse().expect("a day");
        let sheet = self.collection.sheet(&rule.framework).expect("it was read").clone();
        let latest = sheet.table.rows.iter().rposition(|row| row.dossier == self.organisation).expect("it is there");
        let proposal =
            Proposal::of(self.rule, &rule, &sheet, latest, day("2026-10-01")).expect("a rule of the edition");
        let decision = Decision {
            proposal: Rc::new(proposal),
            outcome: Outcome::GrantedWithConditions,
            grade: Some("low".into()),
            day: day("2026-10-01"),
            by: BTreeMap::from([(who, member)]),
            reason: "Niels Bohr, 1913.".into(),
            conditions: vec![Requirement { text: "Niels Bohr".into(), until: Some(day("2027-03-31")) }],
            validity: Some(Validity { from: day("2026-10-01"), until: day("2029-10-01"), surveillance: None }),
            reference: "2026-001".into(),
        };
        self.enters(DeskChange::Decided { decision: self.decision, details: Some(Rc::new(decision)) });
    }

    fn file(&self, disk: &Profile) -> PathBuf {
        let file = CollectionFile::of(&self.collection, std::slice::from_ref(&self.package));
        let bytes = collection::write(&file, Timestamp(1_790_000_100_000)).expect("it is written");
        disk.puts("label.qualicycle-collection", &bytes)
    }
}

impl Walk {
    fn opens_comparison(&self, file: &std::path::Path) {
        self.school.browser().types("#exchange-file", &file.to_string_lossy());
        self.school.sees("table.organisations");
        self.school.sees_saved();
    }

    fn walks_through_comparison(&mut self, work: &Comparison) {
        self.visits("comparisons", &Route::Comparisons, "page-comparisons", "page-comparisons");
        let theme = work.package.framework.themes[0].id.clone();
        let view = View { theme: Some(theme), ..View::default() };
        for sight in Sight::ALL {
            self.visits_comparison(work, sight.word(), ComparePage::Among(sight, view.clone()));
        }
        for (name, page) in [
            ("rule", ComparePage::Rule(work.rule)),
            ("decisions", ComparePage::Decisions),
            ("decision", ComparePage::Decision(work.decision)),
            ("committee", ComparePage::Committee),
            ("import", ComparePage::Import),
            ("exchange", ComparePage::Exchange),
            ("settings", ComparePage::Settings),
        ] {
            self.visits_comparison(work, name, page);
        }
        // These are called after the organisation.
        for (name, page) in [
            ("organisation", ComparePage::Organisation(View::default(), work.organisation)),
            ("decide", ComparePage::Decide(View::default(), work.organisation)),
        ] {
            let sheet = work.collection.sheet(&work.package.framework.reference()).expect("it was read");
            let row = sheet.table.rows.iter().rfind(|row| row.dossier == work.organisation).expect("it is there");
            let key = page.key();
            self.goes_to(&Route::Compare(work.collection.id, page).href(), &row.organisation.name);
            let title = self.title(key, Some(NAMED));
            self.looks(&format!("comparison-{name}"), &title, HEADING);
        }
    }

    fn visits_comparison(&mut self, work: &Comparison, name: &str, page: ComparePage) {
        let key = page.key();
        self.goes_to(&Route::Compare(work.collection.id, page).href(), &self.text(key));
        let title = self.title(key, Some(NAMED));
        self.looks(&format!("comparison-{name}"), &title, HEADING);
    }
}
