//! The page on which answers of another survey tool come in.

use qualicycle::app::addition::Addition;
use qualicycle::dossier::panel::{Group, Question, QuestionKind, Questionnaire};

use super::*;

fn looking_at(table: &str) -> Tab {
    let mut tab = Tab::with_themes(&["t01"]);
    let question = |(id, kind, text): (&str, QuestionKind, &str)| Question {
        id: id.into(),
        kind,
        text: BTreeMap::from([("fr".into(), text.into())]),
        indicator: None,
    };
    let questions = [
        ("q1", QuestionKind::Agreement, "Je sais à qui m’adresser."),
        ("q2", QuestionKind::Agreement, "Mon stage est préparé."),
        ("q3", QuestionKind::Open, "Que faudrait-il changer ?"),
    ];
    let questionnaire = Questionnaire {
        group: Group::Pupils,
        title: BTreeMap::from([("fr".into(), "Les élèves de première".into())]),
        questions: questions.map(question).into(),
        ..Questionnaire::default()
    };
    let round = tab.round().id;
    tab.send(Event::Added(Addition::Panel(round, questionnaire.into())));
    let panel = *tab.round().panels.keys().next().expect("there is a panel");
    let route = Route::Round(tab.dossier(), round, RoundPage::Responses(panel));
    tab.go(route);
    tab.offer(&[("reponses.csv", table.as_bytes())]);
    tab
}

#[test]
fn a_table_of_responses_before_it_is_taken_in() {
    let table = "ID;Nom;Vous êtes;Je sais à qui m’adresser.;q2;q3\n\
                 1;Anne;Élève;Tout à fait d’accord;4;Plus de temps.\n\
                 2;Bruno;Élève;bof;4;\n\
                 3;Chloé;Parent;Plutôt d’accord;3,5;\n\
                 4;;Élève;;;\n";
    let tab = looking_at(table);
    check!(page(&tab), tab, "responses");
}

#[test]
fn no_name_stands_on_the_page() {
    let page = page(&looking_at("Nom;q1\nAnne;4\nBruno;5\n"));
    assert!(!page.text().contains("Anne"), "{}", page.text());
}

#[test]
fn a_file_without_responses_says_so() {
    let page = page(&looking_at("q1;q2\n"));
    assert!(page.text().contains("aucune ligne de réponse"), "{}", page.text());
}
