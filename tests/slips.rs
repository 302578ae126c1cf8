//! Slips and answer files: what goes out comes back whole, and whatever is wrong with it is told and harms nothing.

mod support;

use std::collections::BTreeMap;
use std::rc::Rc;

use proptest::prelude::*;
use qualicycle::dossier::day::Day;
use qualicycle::dossier::panel::{AnswerId, Choice, Group, PanelId, Question, QuestionKind, Questionnaire};
use qualicycle::formats::archive::LooksLike;
use qualicycle::formats::message::{Progress, Request, Response, answer};
use qualicycle::formats::slip::link::{FITS_EVERYWHERE, Reach, is_preview, reach};
use qualicycle::formats::slip::{AnswerFile, Slip, SlipError, is_one};
use serde_json::{Value, json};
use support::{DOSSIER, cases, round_id};
use ulid::Ulid;

const ADDRESS: &str = "https://outils.example/qualicycle/#/dossier/1";

/// Texts by language.
type Texts = BTreeMap<Rc<str>, Rc<str>>;

fn words(fr: &str, en: &str) -> Texts {
    BTreeMap::from([("fr".into(), fr.into()), ("en".into(), en.into())])
}

fn question(id: &str, kind: QuestionKind, fr: &str, en: &str) -> Question {
    Question { id: id.into(), kind, text: words(fr, en), indicator: None }
}

fn questionnaire() -> Questionnaire {
    let agreement = QuestionKind::Agreement;
    Questionnaire {
        group: Group::Pupils,
        title: words("L’orientation au lycée", "Guidance at our school"),
        introduction: words("Vos réponses aident l’équipe.", "Your answers help the team."),
        until: Day::of(2026, 12, 18),
        questions: vec![
            question("q1", agreement, "On m’aide à choisir.", "I am helped to choose."),
            question("q2", agreement, "Je sais à qui parler.", "I know whom to talk to."),
            question("q3", QuestionKind::Open, "Que faut-il changer ?", "What should change?"),
        ],
    }
}

fn slip_of(questionnaire: Questionnaire) -> Slip {
    Slip {
        dossier: DOSSIER,
        round: round_id(1),
        panel: PanelId(Ulid(5)),
        organisation: "Lycée Jean-Moulin".into(),
        label: "2026".into(),
        questionnaire: Rc::new(questionnaire),
    }
}

fn slip() -> Slip {
    slip_of(questionnaire())
}

fn answers() -> AnswerFile {
    let choices = BTreeMap::from([
        ("q1".into(), Choice::Step(4)),
        ("q2".into(), Choice::Declined),
        ("q3".into(), Choice::Words("Plus d’entretiens, « en vrai ».".into())),
    ]);
    AnswerFile::of(&slip(), AnswerId(Ulid(u128::MAX)), 2, Day::of(2026, 11, 22).expect("a day"), choices)
}

/// What stands in a link after the `#`.
fn fragment(link: &str) -> &str {
    link.split_once('#').expect("a slip stands after the sign").1
}

#[track_caller]
fn refused(bytes: &[u8], expected: SlipError) {
    assert_eq!(AnswerFile::read(bytes), Err(expected));
}

#[track_caller]
fn is_malformed(bytes: &[u8], expected: &str) {
    match AnswerFile::read(bytes) {
        Err(SlipError::Malformed { reason }) => assert!(reason.contains(expected), "{reason}"),
        other => panic!("{other:?}"),
    }
}

/// The answer file with something changed in it, and its check computed anew as somebody with a programme would.
fn resealed(change: impl FnOnce(&mut Value)) -> Vec<u8> {
    use sha2::{Digest as _, Sha256};
    let mut value: Value = serde_json::from_slice(&answers().write()).expect("JSON");
    value.as_object_mut().expect("an object").remove("check");
    change(&mut value);
    let canonical = serde_json_canonicalizer::to_vec(&value).expect("canonical");
    let hex: String = Sha256::digest(&canonical).iter().map(|byte| format!("{byte:02x}")).collect();
    value["check"] = hex.into();
    value.to_string().into_bytes()
}

fn changed(change: impl FnOnce(&mut Value)) -> Vec<u8> {
    let mut value: Value = serde_json::from_slice(&answers().write()).expect("JSON");
    change(&mut value);
    value.to_string().into_bytes()
}

// Out.

#[test]
fn a_link_brings_the_whole_questionnaire() {
    let link = slip().link(ADDRESS);
    assert!(link.starts_with("https://outils.example/qualicycle/answer.html#q="), "{link}");
    assert!(link.bytes().all(|byte| byte.is_ascii_graphic()), "{link}");
    assert_eq!(Slip::of_link(fragment(&link)), Some(Ok(slip())));
    let looking = slip().preview_link(ADDRESS);
    assert_eq!(Slip::of_link(fragment(&looking)), Some(Ok(slip())));
    assert_eq!((is_preview(fragment(&link)), is_preview(fragment(&looking))), (false, true));
}

#[test]
fn a_link_survives_what_mail_programs_do_to_it() {
    let link = slip().link(ADDRESS);
    let packed = fragment(&link);
    for broken in [
        format!("{packed}."),
        format!("{packed}>"),
        format!("{packed}»,"),
        packed.replacen('=', "%3D", 1),
        format!("{}\n {}", &packed[..70], &packed[70..]),
    ] {
        assert_eq!(Slip::of_link(&broken), Some(Ok(slip())), "{broken}");
    }
}

#[test]
fn a_link_that_is_wrong_says_so() {
    let link = slip().link(ADDRESS);
    let packed = fragment(&link);
    let half = &packed[..packed.len() / 2];
    assert_eq!(Slip::of_link(half), Some(Err(SlipError::Cut)));
    assert_eq!(Slip::of_link("q="), Some(Err(SlipError::Cut)));
    assert_eq!(Slip::of_link("q=é"), Some(Err(SlipError::Damaged)));
    assert_eq!(Slip::of_link("q=AAAA"), Some(Err(SlipError::Damaged)));
    assert_eq!(Slip::of_link(""), None);
    assert_eq!(Slip::of_link("/dossier/1"), None);
}

#[test]
fn a_single_changed_sign_of_a_link_is_noticed() {
    let link = slip().link(ADDRESS);
    let packed = fragment(&link);
    for at in (2..packed.len()).step_by(7) {
        let sign = if &packed[at..=at] == "A" { "B" } else { "A" };
        let broken = format!("{}{sign}{}", &packed[..at], &packed[at + 1..]);
        let read = Slip::of_link(&broken);
        assert!(matches!(read, Some(Err(_))), "sign {at}: {read:?}");
    }
}

#[test]
fn a_link_inflates_only_so_far() {
    use flate2::{Compression, write::ZlibEncoder};
    use std::io::Write as _;
    let mut bomb = ZlibEncoder::new(Vec::new(), Compression::best());
    for _ in 0..64 {
        bomb.write_all(&[b' '; 1 << 20]).expect("memory");
    }
    let bomb = bomb.finish().expect("memory");
    const SIGNS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
    let mut link = "q=".to_owned();
    for three in bomb.chunks(3) {
        let bits = three.iter().fold(0u32, |bits, byte| bits << 8 | u32::from(*byte)) << (8 * (3 - three.len()));
        link.extend((0..=three.len()).map(|n| char::from(SIGNS[(bits >> (18 - 6 * n) & 63) as usize])));
    }
    assert_eq!(Slip::of_link(&link), Some(Err(SlipError::TooLarge)));
}

#[test]
fn how_far_a_link_reaches_is_told() {
    let long = |n: usize| format!("https://a.example/answer.html#q={}", "A".repeat(n - 32));
    assert_eq!(reach(&long(FITS_EVERYWHERE)), Reach::Everywhere);
    assert_eq!(reach(&long(FITS_EVERYWHERE + 1)), Reach::Long);
    for here in
        ["file:///E:/qualicycle/index.html", "http://localhost:8080/", "http://127.0.0.1:8080/", "http://[::1]/", ""]
    {
        assert_eq!(reach(&slip().link(here)), Reach::OnlyHere, "{here}");
    }
    assert_eq!(reach(&slip().link(ADDRESS)), Reach::Everywhere, "a short questionnaire in two languages");
}

#[test]
fn a_questionnaire_of_twenty_questions_in_three_languages_is_long_and_whole() {
    let text = |n: usize| format!("Affirmation {n} : l’équipe tient compte de ce que les élèves disent de {}.", n * 37);
    let questions = (1..=20).map(|n| question(&format!("q{n}"), QuestionKind::Agreement, &text(n), &text(n + 50)));
    let slip = slip_of(Questionnaire { questions: questions.collect(), ..questionnaire() });
    let link = slip.link(ADDRESS);
    assert_eq!(Slip::of_link(fragment(&link)), Some(Ok(slip)), "{} signs", link.len());
}

#[test]
fn a_file_brings_the_whole_questionnaire() {
    let bytes = slip().write();
    assert!(bytes.starts_with(b"{\n  \"qualicycle-questionnaire\": 1,"), "{}", String::from_utf8_lossy(&bytes));
    assert_eq!(Slip::read(&bytes), Ok(slip()));
}

#[test]
fn a_questionnaire_changed_by_hand_is_no_longer_the_one_that_was_sent() {
    let text = String::from_utf8(slip().write()).expect("text");
    let changed = text.replace("On m’aide à choisir.", "On ne m’aide pas à choisir.");
    assert_ne!(changed, text);
    assert_eq!(Slip::read(changed.as_bytes()), Err(SlipError::Damaged));
}

#[test]
fn a_questionnaire_that_cannot_be_put_to_anybody_is_refused() {
    let mut twice = questionnaire();
    twice.questions[1].id = "q1".into();
    let mut wordless = questionnaire();
    wordless.questions[0].text = words(" ", "");
    for (questionnaire, reason) in [(twice, "two questions are called “q1”"), (wordless, "has no words")] {
        match Slip::read(&slip_of(questionnaire).write()) {
            Err(SlipError::Malformed { reason: told }) => assert!(told.contains(reason), "{told}"),
            other => panic!("{other:?}"),
        }
    }
}

// Back.

#[test]
fn answers_come_back_as_they_were_given() {
    let bytes = answers().write();
    assert!(bytes.starts_with(b"{\n  \"qualicycle-answers\": 1,"), "{}", String::from_utf8_lossy(&bytes));
    assert_eq!(AnswerFile::read(&bytes), Ok(answers()));
    let sheet = answers().sheet();
    assert_eq!((&sheet.questionnaire, &sheet.choices), (&questionnaire().digest(), &answers().choices));
}

#[test]
fn a_file_saved_again_by_another_program_is_the_same() {
    let value: Value = serde_json::from_slice(&answers().write()).expect("JSON");
    let reordered = format!("\u{feff} {value}");
    assert_eq!(AnswerFile::read(reordered.as_bytes()), Ok(answers()));
    assert!(is_one(reordered.as_bytes()));
}

#[test]
fn what_is_no_answer_file_is_told_apart() {
    refused(b"", SlipError::NotOurs { looks_like: LooksLike::Text });
    refused(b"\xff\xd8\xff\xe0", SlipError::NotOurs { looks_like: LooksLike::Photo });
    refused(b"{\"survey\": 1}", SlipError::NotOurs { looks_like: LooksLike::Json });
    refused(&slip().write(), SlipError::IsQuestionnaire);
    assert_eq!(Slip::read(&answers().write()), Err(SlipError::IsAnswers));
    assert!(is_one(&answers().write()) && is_one(&slip().write()));
    assert!(!is_one(b"{\"survey\": 1}") && !is_one(b"qualicycle-answers"));
}

#[test]
fn a_newer_version_is_said_to_be_newer_whatever_stands_in_it() {
    refused(b"{\"qualicycle-answers\": 2, \"weight\": 0.5}", SlipError::Newer { found: 2, known: 1 });
    is_malformed(b"{\"qualicycle-answers\": 0}", "version 0");
}

#[test]
fn a_file_that_was_cut_is_said_to_be() {
    let bytes = answers().write();
    for end in [30, bytes.len() / 2, bytes.len() - 3] {
        refused(&bytes[..end], SlipError::Cut);
        assert!(is_one(&bytes[..end]), "and it is still told to be answers");
    }
}

#[test]
fn whatever_is_changed_by_hand_is_noticed() {
    refused(&changed(|file| file["choices"]["q1"] = json!({"step": 5})), SlipError::Damaged);
    refused(&changed(|file| file["revision"] = 3.into()), SlipError::Damaged);
    refused(&changed(|file| file["at"] = "2026-11-23".into()), SlipError::Damaged);
    refused(&changed(|file| drop(file.as_object_mut().map(|file| file.remove("check")))), SlipError::Damaged);
    refused(
        &changed(|file| drop(file["choices"].as_object_mut().map(|choices| choices.remove("q2")))),
        SlipError::Damaged,
    );
}

#[test]
fn a_file_made_by_another_program_is_read_as_strictly() {
    assert_eq!(AnswerFile::read(&resealed(|_| ())), Ok(answers()));
    is_malformed(&resealed(|file| file["name"] = "Alix".into()), "unknown field");
    is_malformed(&resealed(|file| file["at"] = "hier".into()), "not a day");
    is_malformed(&resealed(|file| file["answer"] = "1".into()), "not an id");
    is_malformed(&resealed(|file| file["choices"]["q1"] = json!({"step": 300})), "300");
    is_malformed(&resealed(|file| drop(file.as_object_mut().map(|file| file.remove("panel")))), "panel");
}

#[test]
fn hostile_files_are_refused_within_bounds() {
    refused(
        &[&b"{\"qualicycle-answers\": 1, \"x\": \""[..], &vec![b'x'; 2 << 20], b"\"}"].concat(),
        SlipError::TooLarge,
    );
    is_malformed(format!("{{\"qualicycle-answers\": 1, \"x\": {}}}", "[".repeat(100_000)).as_bytes(), "nests too deep");
    let long = format!("{{\"qualicycle-answers\": 1, \"x\": \"{}\"}}", "x".repeat(50_000));
    is_malformed(long.as_bytes(), "a text has");
    is_malformed(b"{\"qualicycle-answers\": 1, \"x\": 1, \"x\": 2}", "stands twice");
    is_malformed(b"{\"qualicycle-answers\": 1, \"x\": 0.5}", "numbers are whole");
    refused(b"{\"qualicycle-answers\": 1, \"x\": \"\xff\"}", SlipError::Damaged);
}

#[test]
fn the_worker_recognises_answers_among_other_files() {
    let read = |bytes: &[u8]| {
        let request = Request::ReadFile { name: "x.json".into() };
        answer(request, bytes, &mut |_: Progress| ()).0
    };
    let name: Rc<str> = "x.json".into();
    assert_eq!(read(&answers().write()), Response::AnswersRead { name: name.clone(), read: Ok(answers()) });
    let error = Err(SlipError::IsQuestionnaire);
    assert_eq!(read(&slip().write()), Response::AnswersRead { name, read: error });
    assert!(matches!(read(b"{\"a\": 1}"), Response::NotRead { .. }));
}

#[test]
fn the_name_of_a_file_tells_the_group_and_nobody() {
    assert_eq!(answers().name("réponses", "élèves"), "reponses-eleves-zzzzzz.json");
}

fn choice() -> impl Strategy<Value = Choice> {
    prop_oneof![
        (1u8..=5).prop_map(Choice::Step),
        "[^\u{0}]{1,60}".prop_map(|words| Choice::Words(words.into())),
        Just(Choice::NotConcerned),
        Just(Choice::Declined),
    ]
}

fn any_slip() -> impl Strategy<Value = Slip> {
    let text = || ("\\PC{0,40}[a-z]", "\\PC{0,40}[a-z]").prop_map(|(fr, en)| words(&fr, &en));
    let questions = prop::collection::vec((text(), any::<bool>()), 0..12);
    (questions, text(), "\\PC{0,60}", any::<u128>()).prop_map(|(questions, title, organisation, id)| {
        let question = |(n, (text, is_open)): (usize, (Texts, bool))| Question {
            id: format!("q{n}").into(),
            kind: if is_open { QuestionKind::Open } else { QuestionKind::Agreement },
            text,
            indicator: None,
        };
        let questions = questions.into_iter().enumerate().map(question).collect();
        let questionnaire = Questionnaire { title, questions, ..Questionnaire::default() };
        Slip { organisation: organisation.into(), panel: PanelId(Ulid(id)), ..slip_of(questionnaire) }
    })
}

proptest! {
    #![proptest_config(cases(128))]

    #[test]
    fn every_slip_comes_back_by_link_and_by_file(slip in any_slip()) {
        prop_assert_eq!(Slip::read(&slip.write()), Ok(slip.clone()));
        let link = slip.link(ADDRESS);
        prop_assert_eq!(Slip::of_link(fragment(&link)), Some(Ok(slip)));
    }

    #[test]
    fn every_answer_comes_back(
        choices in prop::collection::btree_map("[a-z0-9-]{1,12}", choice(), 0..20),
        id in any::<u128>(),
        revision in 1u32..1000,
    ) {
        let choices = choices.into_iter().map(|(question, choice)| (question.into(), choice)).collect();
        let file = AnswerFile::of(&slip(), AnswerId(Ulid(id)), revision, Day::of(2026, 1, 31).expect("a day"), choices);
        prop_assert_eq!(AnswerFile::read(&file.write()), Ok(file));
    }

    #[test]
    fn no_bytes_stop_a_reader(bytes in prop::collection::vec(any::<u8>(), 0..2000)) {
        let _ = (AnswerFile::read(&bytes), Slip::read(&bytes), is_one(&bytes));
        let marked = [b"{\"qualicycle-answers\":1,".as_slice(), &bytes].concat();
        let _ = (AnswerFile::read(&marked), is_one(&marked));
    }

    #[test]
    fn no_address_stops_the_page(text in "\\PC{0,300}") {
        let _ = Slip::of_link(&text);
        let _ = Slip::of_link(&format!("q={text}"));
    }

    #[test]
    fn damage_to_an_answer_file_is_noticed_or_changes_nothing(
        at in any::<prop::sample::Index>(),
        removed in 0usize..5,
        inserted in prop::collection::vec(any::<u8>(), 0..5),
    ) {
        let mut bytes = answers().write();
        let start = at.index(bytes.len());
        let end = (start + removed).min(bytes.len());
        bytes.splice(start..end, inserted);
        if let Ok(read) = AnswerFile::read(&bytes) {
            prop_assert_eq!(read, answers());
        }
    }
}
