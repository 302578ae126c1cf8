//! Questionnaires out, answers in.

use std::collections::BTreeMap;

use qualicycle::app::addition::Addition;
use qualicycle::app::intake::{AnswerProblem, Intake, Told};
use qualicycle::dossier::day::Day;
use qualicycle::dossier::panel::{
    AnswerId, Choice as Given, Group, PanelId, Question as Asked, QuestionKind, Questionnaire,
};
use qualicycle::formats::slip::link::{Reach, reach};
use qualicycle::formats::slip::{AnswerFile, Slip, SlipError};

use super::*;

fn asked(id: &str, kind: QuestionKind, text: &str) -> Asked {
    Asked {
        id: id.into(),
        kind,
        text: ["fr", "nl"].map(|language| (language.into(), text.into())).into(),
        indicator: None,
    }
}

fn questionnaire(group: Group) -> Questionnaire {
    Questionnaire {
        group,
        questions: vec![
            asked("q1", QuestionKind::Agreement, "On m’aide à choisir."),
            asked("q2", QuestionKind::Open, "Que faut-il changer ?"),
        ],
        ..Questionnaire::default()
    }
}

/// A dossier whose round asks two groups.
fn asking() -> (Tab, Slip, Slip) {
    let mut tab = Tab::with_themes(&["t01"]);
    let round = tab.round().id;
    for group in [Group::Pupils, Group::Parents] {
        tab.send(Event::Added(Addition::Panel(round, Rc::new(questionnaire(group)))));
    }
    let slip = |group| {
        let panel = tab
            .round()
            .panels
            .iter()
            .find(|(_, panel)| panel.questionnaire.as_ref().is_some_and(|q| q.group == group))
            .map(|(id, _)| *id);
        tab.model.slip(round, panel.expect("it was added")).expect("it asks something")
    };
    let (pupils, parents) = (slip(Group::Pupils), slip(Group::Parents));
    (tab, pupils, parents)
}

fn answers(slip: &Slip, id: u128, step: u8) -> AnswerFile {
    answers_again(slip, id, step, 1)
}

fn answers_again(slip: &Slip, id: u128, step: u8, revision: u32) -> AnswerFile {
    let choices = BTreeMap::from([("q1".into(), Given::Step(step))]);
    AnswerFile::of(slip, AnswerId(Ulid(id)), revision, Day::of(2026, 11, 23).expect("a day"), choices)
}

fn offer(tab: &mut Tab, files: &[AnswerFile]) -> Vec<String> {
    let named: Vec<(String, Vec<u8>)> =
        files.iter().enumerate().map(|(n, file)| (format!("reponses-{n}.json"), file.write())).collect();
    let offered: Vec<(&str, &[u8])> = named.iter().map(|(name, bytes)| (&**name, &**bytes)).collect();
    lines(&tab.offer(&offered))
}

#[track_caller]
fn intake(tab: &Tab) -> &Intake {
    tab.model.intake.as_deref().expect("answers were offered")
}

fn n_answers(tab: &Tab, panel: PanelId) -> usize {
    tab.round().panels.get(&panel).map_or(0, |panel| panel.n())
}

#[track_caller]
fn is_refused(tab: &mut Tab, file: &AnswerFile, expected: AnswerProblem) {
    let before = tab.workspace().dossier.n_entries();
    offer(tab, std::slice::from_ref(file));
    assert_eq!(intake(tab).refused, [("reponses-0.json".into(), expected)]);
    assert_eq!(tab.workspace().dossier.n_entries(), before, "nothing is entered");
}

#[test]
fn a_questionnaire_goes_out_in_a_link_and_as_a_file() {
    let (mut tab, slip, _) = asking();
    let link = slip.link(&tab.model.address);
    assert!(link.starts_with("https://outils.example/qualicycle/answer.html#q="), "{link}");
    check(&tab.send(Event::CopyAsked("slip".into(), link.clone().into())), &["copy slip"]);
    assert_eq!((&*tab.clipboard, notice(&tab)), (&*link, &Notice::Copied));
    tab.send(Event::Copied(false));
    assert_eq!(notice(&tab), &Notice::ToBeCopied);

    check(&tab.send(Event::SlipAsked(Rc::new(slip.clone()))), &["save Lycee-Jean-Moulin-2026-pupils.json"]);
    assert_eq!(Slip::read(&tab.downloads[0].bytes), Ok(slip));
}

#[test]
fn answers_to_a_link_in_one_language_are_answers_to_the_questionnaire() {
    let (mut tab, pupils, _) = asking();
    let french = pupils.in_language("fr");
    assert_ne!(french.digest(), pupils.digest());
    offer(&mut tab, &[answers(&french, 1, 4), answers(&pupils, 2, 4)]);
    assert!(intake(&tab).refused.is_empty(), "{:?}", intake(&tab).refused);
    assert_eq!(n_answers(&tab, pupils.panel), 2);
}

#[test]
fn a_link_in_one_language_holds_ten_statements_of_a_framework() {
    let (mut tab, pupils, _) = asking();
    let words = qual().words;
    let ids: Vec<_> = words["fr"].indicators.keys().take(10).cloned().collect();
    let question = |(n, id): (usize, &qualicycle::framework::IndicatorId)| {
        let text = words.iter().map(|(language, words)| (language.clone(), words.indicators[id].statement.clone()));
        Asked {
            id: format!("q{n}").into(),
            kind: QuestionKind::Agreement,
            text: text.collect(),
            indicator: Some(id.clone()),
        }
    };
    let questions = ids.iter().enumerate().map(question).collect();
    let asked = Questionnaire { group: Group::Pupils, questions, ..Questionnaire::default() };
    let change = Change::PanelOpened { round: pupils.round, panel: pupils.panel, questionnaire: Some(Rc::new(asked)) };
    tab.send(Event::Entered(vec![change]));
    let slip = tab.model.slip(pupils.round, pupils.panel).expect("it asks something");
    assert_eq!(reach(&slip.link(&tab.model.address)), Reach::Long);
    for language in Language::ALL {
        let link = slip.in_language(language.code()).link(&tab.model.address);
        assert_eq!(reach(&link), Reach::Everywhere, "{}: {}", language.code(), link.len());
    }
}

#[test]
fn thirty_files_at_once_become_one_step_that_can_be_taken_back() {
    let (mut tab, pupils, parents) = asking();
    let files: Vec<AnswerFile> =
        (0..30).map(|n| answers(if n < 22 { &pupils } else { &parents }, 1000 + n, (n % 5) as u8 + 1)).collect();
    let asked = offer(&mut tab, &files);
    assert_eq!(asked.len(), 2);
    assert_eq!(asked[1], format!("append {}", ["panel-answered"; 30].join(", ")));
    assert_eq!((n_answers(&tab, pupils.panel), n_answers(&tab, parents.panel)), (22, 8));
    let told = [(Group::Pupils, Told::Exactly(22)), (Group::Parents, Told::Exactly(8))];
    assert_eq!((intake(&tab).told().as_slice(), intake(&tab).n_told()), (&told[..], Some(30)));
    assert!(intake(&tab).refused.is_empty());
    tab.send(Event::IntakeDismissed);
    assert_eq!(tab.model.intake, None);

    tab.send(Event::UndoAsked);
    assert_eq!((n_answers(&tab, pupils.panel), n_answers(&tab, parents.panel)), (0, 0));
    offer(&mut tab, &files);
    assert_eq!(intake(&tab).n_told(), Some(30), "what was taken back can come in again");
}

#[test]
fn a_number_below_five_is_never_told_nor_to_be_worked_out() {
    let (mut tab, pupils, parents) = asking();
    let mut files: Vec<AnswerFile> = (0..12).map(|n| answers(&pupils, 1000 + n, 3)).collect();
    files.extend((0..4).map(|n| answers(&parents, 2000 + n, 3)));
    offer(&mut tab, &files);
    let told = [(Group::Pupils, Told::Exactly(12)), (Group::Parents, Told::Few)];
    assert_eq!((intake(&tab).told().as_slice(), intake(&tab).n_told()), (&told[..], None));
    let mut tab = asking().0;
    let slip = tab.model.slip(tab.round().id, *tab.round().panels.keys().next().expect("a panel")).expect("a slip");
    offer(&mut tab, &[answers(&slip, 1, 2)]);
    assert_eq!(intake(&tab).n_told(), None);
}

#[test]
fn the_same_files_once_more_change_nothing() {
    let (mut tab, pupils, _) = asking();
    let files: Vec<AnswerFile> = (0..6).map(|n| answers(&pupils, 1000 + n, 3)).collect();
    offer(&mut tab, &files);
    assert_eq!(offer(&mut tab, &files), ["read files"], "nothing is stored");
    assert_eq!((intake(&tab).n_known, intake(&tab).taken.len()), (6, 0));
    offer(&mut tab, &[answers(&pupils, 7, 1), answers(&pupils, 7, 1)]);
    assert_eq!((intake(&tab).n_known, n_answers(&tab, pupils.panel)), (1, 7), "nor twice in one go");
}

#[test]
fn whoever_answers_again_replaces_what_they_answered() {
    let (mut tab, pupils, _) = asking();
    let (first, second) = (answers(&pupils, 1000, 2), answers_again(&pupils, 1000, 5, 2));
    offer(&mut tab, std::slice::from_ref(&first));
    offer(&mut tab, std::slice::from_ref(&second));
    assert_eq!((intake(&tab).n_replaced, n_answers(&tab, pupils.panel)), (1, 1));
    let sheet = |tab: &Tab| tab.round().panels[&pupils.panel].answers[&first.answer].choices["q1"].clone();
    assert_eq!(sheet(&tab), Given::Step(5));
    is_refused(&mut tab, &first, AnswerProblem::Superseded);
    tab.send(Event::UndoAsked);
    assert_eq!(sheet(&tab), Given::Step(2));
}

#[test]
fn of_two_versions_in_one_go_the_newer_counts_in_either_order() {
    for turned in [false, true] {
        let (mut tab, pupils, _) = asking();
        let mut files = vec![answers(&pupils, 1000, 2), answers_again(&pupils, 1000, 5, 2)];
        if turned {
            files.reverse();
        }
        offer(&mut tab, &files);
        let panel = &tab.round().panels[&pupils.panel];
        assert_eq!(panel.answers[&AnswerId(Ulid(1000))].choices["q1"], Given::Step(5));
        assert_eq!(intake(&tab).refused.len(), 1);
        assert_eq!(intake(&tab).refused[0].1, AnswerProblem::Superseded);
    }
}

#[test]
fn each_wrong_file_is_named_with_its_reason_and_the_others_are_taken_in() {
    let (mut tab, pupils, _) = asking();
    let good = answers(&pupils, 1000, 3).write();
    let tampered = String::from_utf8(good.clone()).expect("text").replace("\"step\": 3", "\"step\": 5");
    let slip = pupils.write();
    let asked = tab.offer(&[
        ("bonne.json", &good),
        ("coupee.json", &good[..good.len() / 2]),
        ("modifiee.json", tampered.as_bytes()),
        ("photo.jpg", b"\xff\xd8\xff\xe0"),
        ("questionnaire.json", &slip),
        ("recente.json", b"{\"qualicycle-answers\": 7}"),
    ]);
    assert_eq!(lines(&asked), ["read files", "append panel-answered"]);
    let photo = ReadError::NotQualicycle { looks_like: LooksLike::Photo };
    let refused: Vec<(Rc<str>, AnswerProblem)> = vec![
        ("coupee.json".into(), AnswerProblem::Unreadable(SlipError::Cut)),
        ("modifiee.json".into(), AnswerProblem::Unreadable(SlipError::Damaged)),
        ("photo.jpg".into(), AnswerProblem::Other(photo)),
        ("questionnaire.json".into(), AnswerProblem::Unreadable(SlipError::IsQuestionnaire)),
        ("recente.json".into(), AnswerProblem::Unreadable(SlipError::Newer { found: 7, known: 1 })),
    ];
    assert_eq!(intake(&tab).refused, refused);
    assert_eq!((n_answers(&tab, pupils.panel), &tab.model.notice), (1, &None), "each is named once");
}

#[test]
fn answers_that_do_not_fit_are_refused_with_the_reason() {
    let (mut tab, pupils, _) = asking();
    let wrong = |change: &dyn Fn(&mut AnswerFile)| {
        let mut file = answers(&pupils, 1000, 3);
        change(&mut file);
        file
    };
    let given =
        |id: &'static str, given: Given| wrong(&move |file| drop(file.choices.insert(id.into(), given.clone())));
    is_refused(&mut tab, &wrong(&|file| file.round = RoundId(Ulid(9))), AnswerProblem::NoSuchRound);
    is_refused(&mut tab, &wrong(&|file| file.panel = PanelId(Ulid(9))), AnswerProblem::NoSuchPanel);
    is_refused(&mut tab, &wrong(&|file| file.questionnaire = "0".into()), AnswerProblem::OtherQuestionnaire);
    is_refused(&mut tab, &given("q9", Given::Step(1)), AnswerProblem::NoSuchQuestion);
    is_refused(&mut tab, &given("q1", Given::Step(6)), AnswerProblem::ImpossibleAnswer);
    is_refused(&mut tab, &given("q1", Given::Step(0)), AnswerProblem::ImpossibleAnswer);
    is_refused(&mut tab, &given("q1", Given::Words("oui".into())), AnswerProblem::ImpossibleAnswer);
    is_refused(&mut tab, &given("q2", Given::Step(3)), AnswerProblem::ImpossibleAnswer);
    is_refused(&mut tab, &given("q2", Given::Words(" ".into())), AnswerProblem::ImpossibleAnswer);

    let round = tab.round().id;
    tab.send(Event::Entered(vec![Change::PanelOpened { round, panel: pupils.panel, questionnaire: None }]));
    is_refused(&mut tab, &answers(&pupils, 1000, 3), AnswerProblem::NoSuchPanel);
}

#[test]
fn a_closed_round_takes_no_answers() {
    let (mut tab, pupils, _) = asking();
    tab.close_round();
    is_refused(&mut tab, &answers(&pupils, 1000, 3), AnswerProblem::RoundClosed { label: "2026".into() });
}

#[test]
fn a_later_date_or_a_new_question_leaves_answers_valid_and_another_wording_does_not() {
    let (mut tab, pupils, _) = asking();
    let (round, panel) = (pupils.round, pupils.panel);
    let opened = |questionnaire: Questionnaire| {
        Event::Entered(vec![Change::PanelOpened { round, panel, questionnaire: Some(Rc::new(questionnaire)) }])
    };
    let mut later = (*pupils.questionnaire).clone();
    later.until = Day::of(2026, 12, 24);
    later.questions.push(asked("q3", QuestionKind::Agreement, "Je connais le CIO."));
    tab.send(opened(later.clone()));
    offer(&mut tab, &[answers(&pupils, 1000, 3)]);
    assert_eq!((n_answers(&tab, panel), intake(&tab).refused.len()), (1, 0));

    later.questions[0] = asked("q1", QuestionKind::Agreement, "On m’a aidé à choisir mon stage.");
    tab.send(opened(later));
    is_refused(&mut tab, &answers(&pupils, 1001, 3), AnswerProblem::OtherQuestionnaire);
}

#[test]
fn answers_for_a_dossier_that_is_not_open_wait_until_it_is() {
    let (mut tab, pupils, _) = asking();
    let dossier = tab.dossier();
    tab.create("CIO de Niort", "2026");
    let files: Vec<AnswerFile> = (0..6).map(|n| answers(&pupils, 1000 + n, 3)).collect();
    assert_eq!(offer(&mut tab, &files), ["read files"]);
    let waiting = &intake(&tab).elsewhere[0];
    assert_eq!(
        (waiting.dossier, waiting.name.as_deref(), waiting.files.len()),
        (dossier, Some("Lycée Jean-Moulin"), 6)
    );
    tab.send(Event::IntakeOpened(dossier));
    assert_eq!((tab.dossier(), n_answers(&tab, pupils.panel), intake(&tab).n_told()), (dossier, 6, Some(6)));
    assert!(tab.can_undo());
}

#[test]
fn answers_for_a_dossier_that_is_not_here_are_said_to_be() {
    let (_, pupils, _) = asking();
    let mut tab = Tab::first_visit();
    offer(&mut tab, &[answers(&pupils, 1000, 3)]);
    assert_eq!((intake(&tab).elsewhere.len(), intake(&tab).elsewhere[0].name.as_deref()), (1, None));
    assert_eq!(intake(&tab).n_told(), Some(0));
}

#[test]
fn the_journal_does_not_tell_in_which_order_people_answered() {
    let (mut tab, pupils, _) = asking();
    let files = [30, 10, 20].map(|id| answers(&pupils, id, 3));
    offer(&mut tab, &files);
    let order: Vec<u128> = tab
        .workspace()
        .dossier
        .entries()
        .filter_map(|entry| match &entry.change {
            Change::PanelAnswered { answer, .. } => Some(answer.0.0),
            _ => None,
        })
        .collect();
    assert_eq!(order, [10, 20, 30]);
}

#[test]
fn a_file_of_another_kind_alone_is_refused_as_before() {
    let (mut tab, _, _) = asking();
    tab.offer(&[("photo.jpg", b"\xff\xd8\xff\xe0")]);
    assert!(matches!(notice(&tab), Notice::FileRefused { .. }));
    assert_eq!(tab.model.intake, None);
}
