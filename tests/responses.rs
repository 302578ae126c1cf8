//! Holds how answers to a panel come out of tables of other survey tools: which column answers what, what words mean,
//! that nobody's name comes along, and that the same table brings nothing twice.

use std::collections::BTreeMap;
use std::rc::Rc;

use qualicycle::dossier::panel::{
    AnswerId, AnswerSheet, Choice, Group, PanelId, Question, QuestionKind, Questionnaire,
};
use qualicycle::formats::responses::{Look, MOST_ANSWERS, Mapping, Meaning, RemarkKind, ResponsesError, Role, look};
use qualicycle::formats::sheet::read;
use ulid::Ulid;

const PANEL: PanelId = PanelId(Ulid(9));

fn question(id: &str, kind: QuestionKind, french: &str, english: &str) -> Question {
    let text = [("fr", french), ("en", english)].map(|(language, text)| (language.into(), text.into()));
    Question { id: id.into(), kind, text: text.into(), indicator: None }
}

fn questionnaire() -> Questionnaire {
    Questionnaire {
        group: Group::Pupils,
        questions: vec![
            question("q1", QuestionKind::Agreement, "Je sais à qui m’adresser.", "I know whom to turn to."),
            question("q2", QuestionKind::Agreement, "Mon stage est préparé.", "My placement is prepared."),
            question("q3", QuestionKind::Open, "Que faudrait-il changer ?", "What should change?"),
        ],
        ..Questionnaire::default()
    }
}

fn looked_at(text: &str) -> Look {
    with(text, None)
}

fn with(text: &str, mapping: Option<Mapping>) -> Look {
    let tables = read("reponses.csv", text.as_bytes()).expect("a table");
    look(&tables, 0, PANEL, &questionnaire(), mapping).expect("responses")
}

fn steps(sheet: &AnswerSheet) -> Vec<(&str, &Choice)> {
    sheet.choices.iter().map(|(id, choice)| (&**id, choice)).collect()
}

fn ids(look: &Look) -> Vec<AnswerId> {
    look.answers.iter().map(|(id, _)| *id).collect()
}

fn asks(id: &str) -> Role {
    Role::Question(id.into())
}

#[test]
fn an_export_of_limesurvey_is_understood_by_its_codes() {
    let text = "\"id\";\"submitdate\";\"ipaddr\";\"q1\";\"q2\";\"q3\"\n\
                \"1\";\"2026-11-02 10:00:00\";\"10.0.0.1\";\"A4\";\"A2\";\"Plus de temps.\"\n\
                \"2\";\"2026-11-02 10:05:00\";\"10.0.0.2\";\"A5\";\"\";\"\"\n";
    let look = looked_at(text);
    let roles = [Role::Response, Role::Ignore, Role::Personal, asks("q1"), asks("q2"), asks("q3")];
    assert_eq!(look.mapping.roles, roles);
    let mut found: Vec<Vec<(&str, &Choice)>> = look.answers.iter().map(|(_, sheet)| steps(sheet)).collect();
    found.sort_by_key(Vec::len);
    let (four, two, five) = (Choice::Step(4), Choice::Step(2), Choice::Step(5));
    let words = Choice::Words("Plus de temps.".into());
    assert_eq!(found, [vec![("q1", &five)], vec![("q1", &four), ("q2", &two), ("q3", &words)]]);
}

#[test]
fn an_export_of_limesurvey_with_codes_before_the_words_is_understood() {
    let look = looked_at("ID de la réponse,q1. Votre avis,grille[q2]\n7,4.0,3.0\n");
    assert_eq!(look.mapping.roles, [Role::Response, asks("q1"), asks("q2")]);
    assert_eq!(steps(&look.answers[0].1), [("q1", &Choice::Step(4)), ("q2", &Choice::Step(3))]);
}

#[test]
fn an_export_of_a_form_is_understood_by_its_words_and_names_stay_out() {
    let text = "Timestamp,Email address,To what extent do you agree? [I know whom to turn to.],My placement is prepared.\n\
                2026/11/02 10:00,someone@example.org,Strongly agree,Neither agree nor disagree\n\
                2026/11/02 10:01,another@example.org,Disagree,Not applicable\n";
    let look = looked_at(text);
    assert_eq!(look.mapping.roles, [Role::Ignore, Role::Personal, asks("q1"), asks("q2")]);
    let journal = serde_json::to_string(&look.answers).expect("data is JSON");
    assert!(!journal.contains("example.org"), "{journal}");
    let choices: Vec<&Choice> = look.answers.iter().flat_map(|(_, sheet)| sheet.choices.values()).collect();
    for choice in [Choice::Step(5), Choice::Step(3), Choice::Step(2), Choice::NotConcerned] {
        assert!(choices.contains(&&choice), "{choice:?}");
    }
}

#[test]
fn decimals_are_read_with_either_sign_and_halves_are_no_step() {
    for written in ["4", "4.0", "4,0"] {
        let look = looked_at(&format!("q1;q2\n{written};5\n"));
        assert_eq!(steps(&look.answers[0].1)[0], ("q1", &Choice::Step(4)), "{written}");
    }
    let look = looked_at("q1;q2\n3,5;5\n");
    assert_eq!(steps(&look.answers[0].1), [("q2", &Choice::Step(5))]);
    let remark = &look.remarks[0];
    assert_eq!((remark.row, remark.column, remark.kind, &*remark.written), (2, 0, RemarkKind::NoStep, "3,5"));
}

#[test]
fn words_that_nobody_understands_are_asked_about_first_and_taken_once_they_are_said_to_mean_something() {
    let text = "q1;q2\nbof;Tout à fait d’accord\nBof ;Tout à fait d’accord\n";
    let look = looked_at(text);
    assert_eq!((&*look.values[0].key, look.values[0].n, look.values[0].meaning), ("bof", 2, Meaning::Unknown));
    assert_eq!(look.n_remarks, 2);
    let meanings = BTreeMap::from([("bof".to_owned(), Meaning::Step(2))]);
    let look = with(text, Some(Mapping { meanings, ..look.mapping }));
    assert_eq!(look.n_remarks, 0);
    assert!(look.answers.iter().all(|(_, sheet)| sheet.choices[&Rc::from("q1")] == Choice::Step(2)));
}

#[test]
fn the_same_table_brings_the_same_answers_and_a_longer_one_brings_only_the_new_ones() {
    let text = "q1;q2\n4;4\n4;4\n2;3\n";
    let first = looked_at(text);
    assert_eq!(first.answers.len(), 3, "two people may answer alike");
    assert_eq!(ids(&looked_at(text)), ids(&first));
    let longer = looked_at("q1;q2\n4;4\n4;4\n2;3\n4;4\n");
    let known = ids(&first);
    let new = ids(&longer).into_iter().filter(|id| !known.contains(id)).count();
    assert_eq!((longer.answers.len(), new), (4, 1));
}

#[test]
fn a_number_names_the_response_whatever_else_stands_in_its_row() {
    let before = looked_at("id;q1\n7;4\n");
    let after = looked_at("id;q1\n7;2\n");
    assert_eq!(ids(&before), ids(&after));
    let twice = looked_at("id;q1\n7;4\n7;2\n");
    assert_eq!((twice.answers.len(), twice.remarks[0].kind), (1, RemarkKind::SameResponse));
    assert_eq!(steps(&twice.answers[0].1), [("q1", &Choice::Step(2))]);
}

#[test]
fn one_table_may_hold_several_groups() {
    let text = "Vous êtes;q1\nÉlève;4\nParent;2\nélève;5\n";
    let look = looked_at(text);
    assert_eq!(look.mapping.roles[0], Role::Group);
    assert_eq!(look.groups.iter().map(|group| &**group).collect::<Vec<_>>(), ["Élève", "Parent"]);
    assert_eq!(look.answers.len(), 3, "until somebody chooses a group, every row is taken");
    let look = with(text, Some(Mapping { group: "Élève".into(), ..look.mapping }));
    assert_eq!((look.answers.len(), look.n_other_groups), (2, 1));
}

#[test]
fn rows_without_an_answer_are_counted_and_left_out() {
    let look = looked_at("id;q1;q2\n1;4;\n2;;\n3;Sans réponse;\n");
    assert_eq!((look.answers.len(), look.n_empty), (1, 2));
}

#[test]
fn columns_that_no_question_asks_about_are_left_aside() {
    let look = looked_at("Couleur préférée;q1\nbleu;4\n");
    assert_eq!(look.mapping.roles, [Role::Ignore, asks("q1")]);
    let look = looked_at("Couleur préférée;Âge\nbleu;16\n");
    assert_eq!((look.answers.len(), look.n_empty), (0, 1));
}

#[test]
fn a_mapping_that_names_other_questions_is_not_used() {
    let foreign = Mapping { roles: vec![asks("q77")], ..Mapping::default() };
    assert_eq!(with("q1\n4\n", Some(foreign)).mapping.roles, [asks("q1")]);
}

#[test]
fn a_table_without_rows_and_one_with_too_many_are_refused_with_their_numbers() {
    let refused = |text: String| {
        let tables = read("reponses.csv", text.as_bytes()).expect("a table");
        look(&tables, 0, PANEL, &questionnaire(), None).expect_err("it is refused")
    };
    assert_eq!(refused("q1;q2\n".into()), ResponsesError::NoRows);
    let too_many = ResponsesError::TooMany { found: 100_000, limit: MOST_ANSWERS as u64 };
    assert_eq!(refused(format!("q1;q2\n{}", "4;5\n".repeat(100_000))), too_many);
    let tables = read("reponses.csv", format!("q1;q2\n{}", "4;5\n".repeat(MOST_ANSWERS)).as_bytes()).expect("a table");
    assert_eq!(look(&tables, 0, PANEL, &questionnaire(), None).expect("responses").answers.len(), MOST_ANSWERS);
}
