//! A round as a team lives it: a head prepares, two colleagues rate copies on two machines, what they differ on is
//! settled; others are asked, what they say comes back; the plan is made, and the next round asks whether it worked.

use std::collections::BTreeMap;
use std::path::PathBuf;
use std::rc::Rc;

use browser_tests::book::{Book, read_archive};
use browser_tests::browser::Profile;
use browser_tests::school::{Page, School};
use browser_tests::site::Site;
use qualicycle::dossier::change::Change;
use qualicycle::dossier::day::Day;
use qualicycle::dossier::deliberation::VotingRule;
use qualicycle::dossier::entry::RoundId;
use qualicycle::dossier::panel::{AnswerId, Choice, Group, PanelId, Question, QuestionKind, Questionnaire};
use qualicycle::dossier::team::{Member, MemberId, Part};
use qualicycle::formats::slip::{AnswerFile, Slip};
use qualicycle::framework::IndicatorId;
use serde_json::{Value, json};
use ulid::Ulid;

/// The page of a round of the dossier at hand, loaded from scratch.
#[track_caller]
fn opens_page(school: &School, page: &str) {
    let place = school.place();
    let parts: Vec<&str> = place.trim_start_matches("#/").split('/').collect();
    let [_, dossier, _, round, ..] = parts.as_slice() else { panic!("{place} is no page of a round") };
    school.opens(&format!("#/dossier/{dossier}/round/{round}/{page}"));
    school.sees("#page-heading");
}

/// Presses the button with these words.
#[track_caller]
fn clicks_words(school: &School, words: &str) {
    let script = "const plain = (text) => text.replace(/[\\u00a0\\u202f]/g, ' ').trim();
        const button = [...document.querySelectorAll('button')].find((one) => plain(one.textContent).startsWith(arguments[0]));
        if (button) { button.click(); }
        return Boolean(button);";
    let found = || school.browser().asks::<bool>(script, json!([words])).then_some(());
    school.browser().until(&format!("the button “{words}”"), found);
}

#[track_caller]
fn reads_page(school: &School) -> String {
    school.reads("main").replace(['\u{a0}', '\u{202f}'], " ")
}

#[track_caller]
fn waits_for_words(school: &School, words: &str) {
    school.browser().until(words, || reads_page(school).contains(words).then_some(()));
}

#[test]
fn two_colleagues_rate_copies_and_what_they_differ_on_is_settled() {
    let site = Site::start();
    let head = School::new(&site);
    head.creates_dossier("Lycée de la Baie (essai)", "2026");
    head.chooses_themes(&["t07"]);
    opens_page(&head, "team");
    head.browser().clicks("details:has(#new-member) > summary");
    head.browser().types("#new-member-title", "Professeure principale");
    head.browser().clicks("#new-member button[type='submit']");
    waits_for_words(&head, "Professeure principale");
    head.sees_saved();
    let copy = head.exports();

    let colleague = School::with_profile(&Profile::fresh(), &site);
    colleague.takes_in(&copy);
    colleague.goes_to(Page::Assess);
    colleague.rates("t07-p1", 2);
    colleague.rates("t07-p2", 3);
    colleague.sees_saved();
    let theirs = colleague.exports();

    head.goes_to(Page::Assess);
    head.rates("t07-p1", 4);
    head.sees_saved();
    head.goes_to(Page::Home);
    head.opens_file(&theirs);
    assert!(head.reads_preview().contains('1'), "the preview counts what differs");
    head.agrees();
    head.sees(".clash-list");
    assert!(head.place().ends_with("/clashes"), "{}", head.place());
    assert!(reads_page(&head).contains("1 point"), "{}", reads_page(&head));
    head.browser().clicks(".clash-value[data-stands='true'] button");
    head.sees_no(".clash-list");
    head.sees_saved();
    let united = head.exports();
    let archive = read_archive(&united);
    let dossier = qualicycle::dossier::Dossier::of(archive.dossier, archive.entries);
    assert_eq!(dossier.clashes().count(), 0);
    let kept = dossier.rounds()[0].ratings.len();
    assert_eq!(kept, 2, "the rating that nobody differed on came along");

    // The colleague takes the settled copy and has nothing to settle.
    colleague.goes_to(Page::Home);
    colleague.takes_in(&united);
    assert!(!colleague.place().ends_with("/clashes"), "{}", colleague.place());
    colleague.leaves();
    head.leaves();
}

/// A dossier in which two members rate alone first.
fn book_of_two_raters() -> (Book, RoundId) {
    let mut book = Book::of(7, "CIO de la Plaine (essai)");
    let round = book.opens_round("2026", &["t07"]);
    for (n, title) in [(1, "Directrice"), (2, "Psychologue")] {
        let part = if n == 1 { Part::Pilot } else { Part::Rater };
        let details = Member { title: title.into(), part, name: "".into() };
        book.enters(Change::MemberSet { round, member: MemberId(Ulid(n)), details: Some(Rc::new(details)) });
    }
    book.enters(Change::VotingRuleSet { round, rule: Some(VotingRule::USUAL) });
    (book, round)
}

/// Says who rates here.
#[track_caller]
fn acts_as(school: &School, title: &str) {
    let script = "return [...document.querySelectorAll('#acting option')].findIndex((one) => one.textContent.includes(arguments[0]))";
    let place: i64 = school.browser().asks(script, json!([title]));
    assert!(place >= 0, "“{title}” is not offered");
    school.browser().clicks(&format!("#acting option:nth-child({})", place + 1));
}

#[test]
fn raters_rate_alone_and_agree_on_what_they_differ_on() {
    let site = Site::start();
    let (book, _) = book_of_two_raters();
    let disk = Profile::fresh();
    let school = School::with_profile(&disk, &site);
    school.takes_in(&book.file(&disk, "avant.qualicycle"));
    school.goes_to(Page::Assess);
    acts_as(&school, "Directrice");
    school.rates("t07-p1", 2);
    school.rates("t07-p2", 3);
    acts_as(&school, "Psychologue");
    school.sees("input[name='t07-p1']");
    school.sees_no("input[name='t07-p1']:checked");
    school.rates("t07-p1", 4);
    school.rates("t07-p2", 3);
    school.sees_saved();

    opens_page(&school, "consensus");
    clicks_words(&school, "Verrouiller");
    school.sees("#agree-t07-p1");
    school.browser().clicks("input[name='consensus-t07-p1'][value='3']");
    school.browser().types("#agree-t07-p1-reason", "Le calendrier existe, les heures manquent.");
    school.browser().clicks("#agree-t07-p1 button[type='submit']");
    school.sees_saved();
    let archive = read_archive(&school.exports());
    let dossier = qualicycle::dossier::Dossier::of(archive.dossier, archive.entries);
    let round = dossier.rounds()[0].clone();
    let agreed = round.deliberation.agreed.get(&IndicatorId::from("t07-p1"));
    assert!(agreed.is_some_and(|consensus| consensus.reason.contains("les heures manquent")));
    assert_eq!(round.level(&"t07-p1".into()).map(|level| level.0), Some(3));
    school.leaves();
}

const PANELS: [(Group, u128, u128); 3] =
    [(Group::Pupils, 16, 101), (Group::Teachers, 10, 102), (Group::Parents, 4, 103)];

fn questionnaire(group: Group) -> Questionnaire {
    let question = |id: &str, fr: &str, indicator: &str| Question {
        id: id.into(),
        kind: QuestionKind::Agreement,
        text: BTreeMap::from([("fr".into(), fr.into())]),
        indicator: Some(indicator.into()),
    };
    Questionnaire {
        group,
        questions: vec![
            question("q1", "Chacun sait à qui s’adresser.", "t07-p1"),
            question("q2", "Les entretiens ont lieu.", "t07-d1"),
        ],
        ..Questionnaire::default()
    }
}

/// A dossier that asks three groups, with a slip for each.
fn book_of_panels() -> (Book, Vec<Slip>) {
    let mut book = Book::of(8, "Lycée du Phare (essai)");
    let round = book.opens_round("2026", &["t07"]);
    let mut slips = Vec::new();
    for (group, _, id) in PANELS {
        let (panel, asked) = (PanelId(Ulid(id)), Rc::new(questionnaire(group)));
        book.enters(Change::PanelOpened { round, panel, questionnaire: Some(asked.clone()) });
        slips.push(Slip {
            dossier: book.dossier().id,
            round,
            panel,
            organisation: book.dossier().organisation().name.clone(),
            label: "2026".into(),
            questionnaire: asked,
        });
    }
    (book, slips)
}

fn answer(slip: &Slip, n: u128, step: u8) -> AnswerFile {
    let choices = BTreeMap::from([("q1".into(), Choice::Step(step)), ("q2".into(), Choice::Step(3))]);
    AnswerFile::of(slip, AnswerId(Ulid(n)), 1, Day::of(2026, 11, 20).expect("a day"), choices)
}

#[test]
fn thirty_answer_files_of_three_groups_come_in_at_once_and_a_group_of_four_stays_hidden() {
    let site = Site::start();
    let (book, slips) = book_of_panels();
    let disk = Profile::fresh();
    let school = School::with_profile(&disk, &site);
    school.takes_in(&book.file(&disk, "enquetes.qualicycle"));
    school.goes_to(Page::Assess);
    opens_page(&school, "panels");
    let dossier_pages = school.place();

    let mut paths: Vec<PathBuf> = Vec::new();
    for (slip, (group, n, id)) in slips.iter().zip(PANELS) {
        for index in 0..n {
            let file = answer(slip, id * 1000 + index, if group == Group::Teachers { 5 } else { 2 });
            paths.push(disk.puts(&format!("reponses-{}-{index}.json", group.word()), &file.write()));
        }
    }
    assert_eq!(paths.len(), 30);
    school.opens(&format!("{dossier_pages}/{}", slips[0].panel));
    school.sees("#answers-input");
    let list: Vec<String> = paths.iter().map(|path| path.to_string_lossy().into_owned()).collect();
    school.browser().types("#answers-input", &list.join("\n"));
    school.sees("dialog .intake");
    let told = school.reads("dialog .intake");
    assert!(told.contains("16") && told.contains("10") && !told.contains("30"), "{told}");
    clicks_words(&school, "Fermer");
    school.sees_no("dialog .intake");
    school.sees_saved();

    // The same files once more, one of them changed by hand.
    let tampered = std::fs::read_to_string(&paths[0]).expect("it is there").replace("\"step\": 2", "\"step\": 5");
    let tampered = disk.puts("modifie.json", tampered.as_bytes());
    let again = [&paths[1], &tampered].map(|path| path.to_string_lossy().into_owned());
    school.browser().types("#answers-input", &again.join("\n"));
    school.sees("dialog .intake");
    assert!(school.reads("dialog .intake").contains("modifie.json"), "{}", school.reads("dialog .intake"));
    clicks_words(&school, "Fermer");

    school.opens(&dossier_pages);
    waits_for_words(&school, "moins de cinq");
    let page = reads_page(&school);
    assert!(page.contains("16 réponses") && page.contains("10 réponses"), "{page}");
    assert!(!page.contains("4 réponses") && !page.contains("30 réponses"), "{page}");
    school.leaves();
}

#[test]
fn a_table_of_another_tool_comes_in_by_its_codes_or_by_its_words() {
    let site = Site::start();
    let (book, slips) = book_of_panels();
    let disk = Profile::fresh();
    let school = School::with_profile(&disk, &site);
    school.takes_in(&book.file(&disk, "enquetes.qualicycle"));
    school.goes_to(Page::Assess);
    opens_page(&school, &format!("panels/{}/table", slips[0].panel));

    let codes =
        "\"id\";\"submitdate\";\"q1\";\"q2\"\n\"1\";\"2026-11-02\";\"A4\";\"A3\"\n\"2\";\"2026-11-02\";\"A5\";\"\"\n";
    let path = disk.puts("limesurvey.csv", codes.as_bytes());
    school.browser().types("#responses-input", &path.to_string_lossy());
    waits_for_words(&school, "2 nouvelles réponses");
    clicks_words(&school, "Reprendre 2 réponses");
    school.reads_notice("reprises");
    school.sees_saved();

    opens_page(&school, &format!("panels/{}/table", slips[0].panel));
    let words = "Horodateur,Nom,Chacun sait à qui s’adresser.,Les entretiens ont lieu.\n\
                 2026/11/02,Anne,Tout à fait d’accord,bof\n2026/11/02,Bruno,Pas du tout d’accord,Plutôt d’accord\n";
    let path = disk.puts("formulaire.csv", words.as_bytes());
    school.browser().types("#responses-input", &path.to_string_lossy());
    waits_for_words(&school, "1 cellule n’est pas reprise");
    assert!(!reads_page(&school).contains("Anne"), "no name stands on the page");
    school.browser().clicks("#response-value-0 option:nth-child(3)");
    school.sees_no("tr[data-unknown]");
    clicks_words(&school, "Reprendre 2 réponses");
    school.sees_saved();
    let archive = read_archive(&school.exports());
    let journal = serde_json::to_string(&archive.entries).expect("entries are JSON");
    assert!(!journal.contains("Anne") && !journal.contains("Bruno"), "names stay out");
    let dossier = qualicycle::dossier::Dossier::of(archive.dossier, archive.entries);
    assert_eq!(dossier.rounds()[0].panels[&slips[0].panel].n(), 4);

    // More rows than a survey can have.
    school.goes_to(Page::Assess);
    opens_page(&school, &format!("panels/{}/table", slips[0].panel));
    let path = disk.puts("tout.csv", format!("q1;q2\n{}", "4;5\n".repeat(100_000)).as_bytes());
    school.browser().types("#responses-input", &path.to_string_lossy());
    waits_for_words(&school, "100000 réponses");
    school.leaves();
}

#[test]
fn an_action_is_planned_and_the_next_round_asks_whether_it_worked() {
    let site = Site::start();
    let school = School::new(&site);
    school.creates_dossier("Lycée des Dunes (essai)", "2026");
    school.chooses_themes(&["t07"]);
    school.goes_to(Page::Assess);
    school.rates("t07-p1", 2);
    opens_page(&school, "improve/table");
    school.browser().clicks("details:has(#new-action) > summary");
    school.browser().types("#new-action-title", "Un créneau d’entretien par classe");
    school.browser().types("#new-action-owner", "Adjointe");
    school.browser().clicks("#new-action button[type='submit']");
    waits_for_words(&school, "Un créneau d’entretien par classe");
    school.sees_saved();
    opens_page(&school, "close");
    school.closes_round();
    school.opens_next_round("2027");
    opens_page(&school, "improve/table");
    school.sees(".asked-first");
    let asked = school.reads(".asked-first");
    assert!(asked.contains("Un créneau d’entretien par classe"), "{asked}");
    let form: String = school.browser().asks("return document.querySelector('.asked-first form').id", Value::Null);
    school.browser().asks::<Value>(
        "document.querySelectorAll('.asked-first details').forEach((one) => { one.open = true; })",
        Value::Null,
    );
    school.browser().clicks(&format!("#{form}-effect option[value='partly']"));
    school.browser().types(&format!("#{form}-finding"), "Onze classes sur seize.");
    school.browser().clicks(&format!("#{form} button[type='submit']"));
    school.sees_saved();
    let archive = read_archive(&school.exports());
    let dossier = qualicycle::dossier::Dossier::of(archive.dossier, archive.entries);
    let closed = dossier.actions().0.values().filter(|planned| planned.is_closed()).count();
    assert_eq!((dossier.actions().0.len(), closed), (1, 1));
    school.leaves();
}
