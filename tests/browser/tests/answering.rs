//! Somebody answers a questionnaire: by link, on a narrow screen, with an accident on the way, and hands in a file.

use std::collections::BTreeMap;
use std::fs;
use std::rc::Rc;

use browser_tests::audit::Audit;
use browser_tests::school::School;
use browser_tests::site::Site;
use qualicycle::dossier::day::Day;
use qualicycle::dossier::entry::{DossierId, RoundId};
use qualicycle::dossier::panel::{Choice, Group, PanelId, Question, QuestionKind, Questionnaire};
use qualicycle::formats::slip::{AnswerFile, Slip};
use qualicycle::texts::Language;
use serde_json::{Value, json};
use ulid::Ulid;

fn in_three(fr: &str, en: &str, nl: &str) -> BTreeMap<Rc<str>, Rc<str>> {
    BTreeMap::from([("fr".into(), fr.into()), ("en".into(), en.into()), ("nl".into(), nl.into())])
}

fn slip() -> Slip {
    let question = |id: &str, kind, text| Question { id: id.into(), kind, text, indicator: None };
    let questions = vec![
        question(
            "q1",
            QuestionKind::Agreement,
            in_three("On m’aide à choisir.", "I am helped to choose.", "Men helpt mij kiezen."),
        ),
        question(
            "q2",
            QuestionKind::Agreement,
            in_three("Je sais à qui parler.", "I know whom to talk to.", "Ik weet bij wie ik terechtkan."),
        ),
        question(
            "q3",
            QuestionKind::Open,
            in_three("Que faut-il changer ?", "What should change?", "Wat moet er anders?"),
        ),
    ];
    let title = in_three("L’orientation au lycée", "Guidance at our school", "Loopbaanbegeleiding op school");
    let until = Day::of(2030, 12, 18);
    let introduction = BTreeMap::new();
    Slip {
        dossier: DossierId(Ulid(1)),
        round: RoundId(Ulid(2)),
        panel: PanelId(Ulid(3)),
        organisation: "Lycée Jean-Moulin <Œdenbourg>".into(),
        label: "2026".into(),
        questionnaire: Rc::new(Questionnaire { group: Group::Pupils, title, introduction, until, questions }),
    }
}

/// What follows the address of the site in the link.
fn path(link: &str) -> &str {
    link.strip_prefix("http://x/").expect("the link stands beside the program")
}

fn clicks(school: &School, word: &str) {
    school.browser().clicks(&format!("[data-do='{word}']"));
}

fn focus(school: &School) -> String {
    school.browser().asks("return document.activeElement.id", Value::Null)
}

#[test]
fn somebody_answers_and_hands_in_a_file() {
    let site = Site::start();
    let school = School::new(&site);
    school.opens(path(&slip().link("http://x/")));
    school.sees(".questions");
    school.browser().clicks("#q1-4");
    school.browser().clicks("input[name='question-2'][value='declined']");
    school.browser().types("#q3", "Plus d’entretiens <b>en vrai</b> & des visites.");
    assert!(school.reads("#progress").ends_with("3 sur 3"));

    // The page is loaded again by accident.
    school.browser().reloads();
    school.sees("#q1-4:checked");
    assert!(school.reads("#progress").ends_with("3 sur 3"));
    school.browser().clicks("[data-do='clear'][data-question='q1']");
    assert_eq!(focus(&school), "q1");
    school.browser().clicks("#q1-5");

    clicks(&school, "review");
    school.sees(".review");
    assert_eq!(focus(&school), "page-heading");
    assert!(school.reads(".answer.own").contains("<b>en vrai</b>"), "what one writes stays text");
    let file = school.saves_by("[data-do='save']");
    let answers = AnswerFile::read(&fs::read(&file).expect("the file is there")).expect("it can be read");
    assert_eq!((answers.panel, &answers.questionnaire, answers.revision), (slip().panel, &slip().digest(), 1));
    assert_eq!(answers.choices.get("q1"), Some(&Choice::Step(5)));
    assert_eq!(answers.choices.get("q2"), Some(&Choice::Declined));

    clicks(&school, "forget");
    let left: Value = school.browser().asks(
        "return Object.keys(sessionStorage).concat(Object.keys(localStorage)).filter((key) => key.includes('answer'))",
        Value::Null,
    );
    assert_eq!(left, json!([]), "nothing of it stays on the device");

    // Somebody else on the same machine, and the first one again with the file.
    clicks(&school, "questions");
    school.sees(".questions");
    assert!(school.reads("#progress").ends_with("0 sur 3"));
    school.browser().clicks(".earlier summary");
    school.browser().types("#file", &file.to_string_lossy());
    school.sees("#q1-5:checked");
    school.leaves();
}

#[test]
fn a_questionnaire_comes_in_a_file_and_a_broken_link_is_told() {
    let site = Site::start();
    let school = School::new(&site);
    let link = slip().link("http://x/");
    school.opens(&path(&link)[..80]);
    assert!(school.reads("#problem").contains("incomplet"));
    let file = school.browser().profile().puts("questionnaire.json", &slip().write());
    school.browser().types("#file", &file.to_string_lossy());
    school.sees(".questions");
    assert_eq!(focus(&school), "page-heading");
    school.leaves();
}

#[test]
fn the_page_is_accessible_in_every_language_and_on_a_phone() {
    let site = Site::start();
    let school = School::new(&site);
    let titles = [
        (Language::French, "L’orientation au lycée – Qualicycle"),
        (Language::English, "Guidance at our school – Qualicycle"),
        (Language::Dutch, "Loopbaanbegeleiding op school – Qualicycle"),
    ];
    let mut problems = Vec::new();
    for (language, title) in titles {
        let mut audit = Audit::of(language);
        school.opens(path(&slip().link("http://x/")));
        let choose = format!("#language option[value='{}']", language.code());
        school.browser().clicks(&choose);
        school.sees(&format!("html[lang='{}']", language.code()));
        for scheme in ["light", "dark"] {
            let features = json!({ "features": [{ "name": "prefers-color-scheme", "value": scheme }] });
            school.browser().commands("Emulation.setEmulatedMedia", features);
            audit.looks_at(&school, &format!("answering {scheme}"), title, None);
            audit.looks_at_narrow(&school, &format!("answering {scheme}"));
        }
        school.browser().clicks("#q1-4");
        audit.looks_at(&school, "answering, one chosen", title, None);
        clicks(&school, "review");
        school.sees(".review");
        audit.looks_at(&school, "answering, review", title, Some("page-heading"));
        audit.looks_at_narrow(&school, "answering, review");
        school.saves_by("[data-do='save']");
        audit.looks_at(&school, "answering, saved", title, Some("page-heading"));
        audit.looks_at_narrow(&school, "answering, saved");
        clicks(&school, "forget");
        problems.extend(audit.problems());
    }
    assert!(problems.is_empty(), "{}", problems.join("\n"));
    school.leaves();
}
