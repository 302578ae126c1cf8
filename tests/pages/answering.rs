//! Sending a questionnaire, taking answers in, and the page on which people answer.

use std::fs;
use std::path::Path;

use qualicycle::answering::page::{Beginning, Effect, Event as Happened, Page};
use qualicycle::answering::view;
use qualicycle::app::addition::Addition;
use qualicycle::app::intake::{AnswerProblem, Elsewhere, Intake};
use qualicycle::dossier::day::Day;
use qualicycle::dossier::entry::{DossierId, RoundId};
use qualicycle::dossier::panel::{AnswerId, Group, PanelId, Question as Asked, QuestionKind, Questionnaire};
use qualicycle::formats::slip::{AnswerFile, Slip, SlipError};
use qualicycle::ui::intake::{answer_problem, intake_dialog};
use qualicycle::ui::panels::sending::sending;

use super::*;

fn asked(id: &str, kind: QuestionKind, fr: &str, en: &str) -> Asked {
    Asked {
        id: id.into(),
        kind,
        text: BTreeMap::from([("fr".into(), fr.into()), ("en".into(), en.into())]),
        indicator: None,
    }
}

fn questionnaire(n_questions: usize) -> Questionnaire {
    let agreement = QuestionKind::Agreement;
    let mut questions = vec![
        asked("q1", agreement, "Au lycée, on m’aide à choisir mon orientation.", "At school, I am helped to choose."),
        asked("q2", agreement, "Je sais à qui parler de mes projets.", "I know whom to talk to about my plans."),
        asked("q3", agreement, "J’ai rencontré des professionnels cette année.", "I met professionals this year."),
        asked("q4", QuestionKind::Open, "Que faudrait-il changer en premier ?", "What should change first?"),
    ];
    questions.truncate(n_questions);
    Questionnaire {
        group: Group::Pupils,
        title: BTreeMap::from([
            ("fr".into(), "L’orientation au lycée".into()),
            ("en".into(), "Guidance at our school".into()),
        ]),
        introduction: BTreeMap::from([(
            "fr".into(),
            "L’équipe prépare les deux années qui viennent. Cinq minutes suffisent.".into(),
        )]),
        until: Day::of(2026, 12, 18),
        questions,
    }
}

fn asking(n_questions: usize) -> (Tab, RoundId, PanelId) {
    let mut tab = Tab::with_themes(&["t01"]);
    let round = tab.round().id;
    tab.send(Event::Added(Addition::Panel(round, Rc::new(questionnaire(n_questions)))));
    let panel = *tab.round().panels.keys().next().expect("it was added");
    (tab, round, panel)
}

fn sent(tab: &Tab, round: RoundId, panel: PanelId) -> Element {
    render(&texts(tab), html! { <div>{ sending(&tab.model, &desk(tab), round, panel) }</div> })
}

/// The packed questionnaire says nothing to the eye.
fn without_slips(html: &str) -> String {
    let mut pieces = html.split("q=");
    let first = pieces.next().unwrap_or_default().to_owned();
    pieces.fold(first, |html, piece| {
        let end = piece.find(|c: char| !(c.is_ascii_alphanumeric() || c == '-' || c == '_')).unwrap_or(piece.len());
        format!("{html}q=SLIP{}", &piece[end..])
    })
}

#[test]
fn a_questionnaire_is_sent_by_link_or_as_a_file() {
    let (tab, round, panel) = asking(4);
    let page = sent(&tab, round, panel);
    check_part(&page);
    expect_file![concat!(env!("CARGO_MANIFEST_DIR"), "/tests/pages/sending.html")]
        .assert_eq(&without_slips(&page.pretty()));
}

#[test]
fn the_length_of_a_link_is_judged_and_never_cut() {
    let (mut tab, round, panel) = asking(4);
    assert!(sent(&tab, round, panel).text().contains("ce lien passe partout"));
    let mut long = questionnaire(4);
    long.questions.extend((5..40).map(|n| {
        let text = format!(
            "Affirmation n° {n} : {}",
            (n * 7919..n * 7919 + 12).map(|m| (m as u64 * m as u64).to_string()).collect::<String>()
        );
        asked(&format!("q{n}"), QuestionKind::Agreement, &text, &text)
    }));
    tab.send(Event::Entered(vec![qualicycle::dossier::change::Change::PanelOpened {
        round,
        panel,
        questionnaire: Some(Rc::new(long)),
    }]));
    let page = sent(&tab, round, panel);
    assert!(page.text().contains("Envoyez plutôt le fichier"), "{}", page.text());
    let field = page.find("input")[0];
    let link = field.get("value").expect("the link");
    assert_eq!(
        Slip::of_link(link.split_once('#').expect("a slip").1),
        Some(Ok(tab.model.slip(round, panel).expect("a slip").in_language("fr"))),
        "where all languages are too long, the link speaks the one that is spoken here"
    );
    tab.model.address = "file:///E:/qualicycle/index.html".into();
    assert!(sent(&tab, round, panel).text().contains("ne mène qu’à votre ordinateur"));
}

#[test]
fn without_a_question_or_after_the_end_nothing_is_sent() {
    let (tab, round, panel) = asking(0);
    let page = sent(&tab, round, panel);
    assert!(page.text().contains("Il n’y a pas encore de question") && page.find("input").len() == 1);
    let (mut tab, round, panel) = asking(2);
    tab.close_round();
    assert_eq!(
        sent(&tab, round, panel).text(),
        "La campagne est close\u{a0}: le questionnaire n’est plus envoyé et aucune réponse ne s’y ajoute."
    );
    assert_eq!(sent(&tab, round, PanelId(ulid::Ulid(9))).text(), "");
}

fn answer_file(dossier: u128) -> AnswerFile {
    let slip = Slip {
        dossier: DossierId(ulid::Ulid(dossier)),
        round: RoundId(ulid::Ulid(2)),
        panel: PanelId(ulid::Ulid(3)),
        organisation: "CIO de Niort".into(),
        label: "2026".into(),
        questionnaire: Rc::new(questionnaire(4)),
    };
    AnswerFile::of(&slip, AnswerId(ulid::Ulid(4)), 1, Day::of(2026, 11, 22).expect("a day"), BTreeMap::new())
}

fn dialog(tab: &Tab, intake: &Intake) -> Element {
    render(&texts(tab), intake_dialog(&desk(tab), intake))
}

#[test]
fn what_became_of_answers_is_told_without_small_numbers() {
    let tab = Tab::with_themes(&["t01"]);
    let intake = Intake {
        taken: BTreeMap::from([(Group::Pupils, 12), (Group::Parents, 8), (Group::Teachers, 3)]),
        n_replaced: 2,
        n_known: 1,
        refused: vec![
            ("IMG_0412.jpg".into(), AnswerProblem::Other(ReadError::NotQualicycle { looks_like: LooksLike::Photo })),
            ("reponses-eleves-7k2.json".into(), AnswerProblem::Unreadable(SlipError::Damaged)),
        ],
        elsewhere: vec![
            Elsewhere {
                dossier: DossierId(ulid::Ulid(8)),
                name: Some("CIO de Niort".into()),
                files: vec![("a.json".into(), answer_file(8)), ("b.json".into(), answer_file(8))],
            },
            Elsewhere { dossier: DossierId(ulid::Ulid(9)), name: None, files: vec![("c.json".into(), answer_file(9))] },
        ],
    };
    let page = dialog(&tab, &intake);
    check_part(&page);
    expect_file![concat!(env!("CARGO_MANIFEST_DIR"), "/tests/pages/intake.html")].assert_eq(&page.pretty());
    assert!(!page.text().contains("23") && page.text().contains("moins de cinq"));
    let alone = Intake { taken: BTreeMap::from([(Group::Pupils, 28)]), ..Intake::default() };
    assert!(dialog(&tab, &alone).text().contains("28 réponses sont ajoutées"));
    assert!(dialog(&tab, &Intake::default()).text().contains("Aucune nouvelle réponse"));
}

#[test]
fn every_reason_is_worded_in_every_language() {
    let problems = || {
        let unreadable = [
            SlipError::NotOurs { looks_like: LooksLike::Text },
            SlipError::IsQuestionnaire,
            SlipError::IsAnswers,
            SlipError::TooLarge,
            SlipError::Cut,
            SlipError::Newer { found: 2, known: 1 },
            SlipError::Damaged,
            SlipError::Malformed { reason: "choices.q1".into() },
        ];
        let others = [
            AnswerProblem::NoSuchRound,
            AnswerProblem::RoundClosed { label: "2025".into() },
            AnswerProblem::NoSuchPanel,
            AnswerProblem::OtherQuestionnaire,
            AnswerProblem::NoSuchQuestion,
            AnswerProblem::ImpossibleAnswer,
            AnswerProblem::Superseded,
        ];
        unreadable.map(AnswerProblem::Unreadable).into_iter().chain(others)
    };
    let mut tab = Tab::with_themes(&["t01"]);
    for language in [Language::French, Language::English, Language::Dutch] {
        tab.choose(language);
        let t = texts(&tab);
        let told: BTreeSet<String> = problems().map(|problem| answer_problem(&t, &problem)).collect();
        assert_eq!(told.len(), 14, "{language:?}: each has its own words, {told:#?}");
        assert!(told.iter().all(|text| text.contains(' ')), "{told:?}");
    }
}

// The page on which people answer.

/// The page in a language of the browser, after these events.
fn answering(fragment: &str, tag: &str, events: &[Happened]) -> Page {
    let beginning = Beginning {
        fragment: fragment.to_owned(),
        languages: vec![tag.to_owned()],
        kept: None,
        random: 7,
        today: Day::of(2026, 11, 22).expect("a day"),
        can_share: true,
    };
    let (mut page, effects) = Page::begin(beginning);
    for effect in effects {
        if let Effect::ReadWords(language) = effect {
            let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/texts/answer");
            let words = fs::read_to_string(folder.join(format!("{}.ftl", language.code()))).expect("texts");
            page.update(Happened::WordsRead(language, Some(words)));
        }
    }
    for event in events {
        page.update(event.clone());
    }
    page
}

fn by_link(tag: &str, events: &[Happened]) -> Element {
    let (tab, round, panel) = asking(4);
    let slip = tab.model.slip(round, panel).expect("a slip");
    let link = slip.link(&tab.model.address);
    shown(&answering(link.split_once('#').expect("a slip").1, tag, events))
}

fn shown(page: &Page) -> Element {
    let page = Element::parse(&view::page(page).expect("the texts are here").html());
    check(&page);
    page
}

fn answers() -> Vec<Happened> {
    let choose = |question: &str, value: &str| Happened::Chosen(question.into(), value.into());
    let words = "Plus de temps avec la conseillère,\net des visites d’entreprises.";
    vec![
        choose("q1", "4"),
        choose("q2", "3"),
        choose("q3", "not-concerned"),
        Happened::Typed("q4".into(), words.into()),
    ]
}

macro_rules! is_page {
    ($page:expr, $file:literal) => {
        expect_file![concat!(env!("CARGO_MANIFEST_DIR"), "/tests/pages/", $file, ".html")].assert_eq(&$page.pretty())
    };
}

#[test]
fn the_questions_are_one_list_that_asks_for_no_name() {
    let page = by_link("fr", &[]);
    is_page!(page, "answering");
    assert_eq!(page.find("fieldset").len(), 3);
    assert!(page.find("input").iter().all(|input| input.get("required").is_none()));
    assert_eq!(page.find("input").iter().filter(|input| input.get("type") == Some("radio")).count(), 3 * 7);
    is_page!(by_link("nl", &answers()), "answering-nl");
}

#[test]
fn what_one_answered_is_read_through_and_handed_over() {
    let mut events = answers();
    events.push(Happened::ReviewAsked);
    is_page!(by_link("fr", &events), "answering-review");
    events.push(Happened::SaveAsked);
    is_page!(by_link("fr", &events), "answering-saved");
    events.push(Happened::ForgetAsked);
    let page = by_link("fr", &events);
    assert!(page.text().contains("Vos réponses ont disparu de cette page"));
    is_page!(by_link("en", &[Happened::ReviewAsked]), "answering-review-empty");
}

#[test]
fn without_a_link_one_is_asked_for_the_file_and_a_wrong_link_is_told() {
    is_page!(shown(&answering("", "fr", &[])), "answering-door");
    let page = shown(&answering("#q=eNqrVkosLSpOzy8qVrJSUDLUUTI", "en", &[]));
    assert!(page.text().contains("The link"), "{}", page.text());
}
