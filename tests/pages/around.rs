//! The frame, the dialogs and the notices, in each language.

use qualicycle::app::files::{AttachTo, AttachmentProblem, Enclosure};
use qualicycle::app::pictures::PictureForm;
use qualicycle::compare::news::News;
use qualicycle::dossier::change::Change;
use qualicycle::dossier::evidence::Evidence;
use qualicycle::dossier::side::Side;

use super::*;
use qualicycle::app::evidence::EvidencePage;

#[test]
fn the_frame_outside_a_dossier() {
    let mut tab = Tab::first_visit();
    tab.go(Route::Unknown);
    check!(framed(&tab), tab, "frame");
}

#[test]
fn the_frame_around_a_round() {
    let mut tab = third_year();
    tab.rate("t01-p1", 4);
    tab.send(Event::UndoAsked);
    tab.rate("t01-p1", 3);
    tab.go(Route::Dossier(tab.dossier()));
    let mut frame = framed(&tab);
    check(&frame);
    forget_page(&mut frame);
    expect_file![concat!(env!("CARGO_MANIFEST_DIR"), "/tests/pages/frame-round.html")]
        .assert_eq(&with_names(frame.pretty(), &tab));
}

/// The page inside the frame has a file of its own.
fn forget_page(element: &mut Element) {
    for node in &mut element.children {
        if let Node::Element(child) = node {
            match child.has_class("page") {
                true => child.children = vec![Node::Text("…".into())],
                false => forget_page(child),
            }
        }
    }
}

#[test]
fn the_save_state_says_what_is_true() {
    let mut tab = Tab::with_themes(&["t01"]);
    let state = |tab: &Tab| {
        let frame = framed(tab);
        let state = frame.all().into_iter().find(|element| element.has_class("save-state")).expect("a save state");
        assert_eq!(state.get("hidden"), None);
        state.text()
    };
    assert_eq!(state(&tab.open_beside()), "Rien à enregistrer");
    assert_eq!(state(&tab), "Enregistré à 00:23");
    tab.type_note("t01-p1", "Vu");
    assert_eq!(state(&tab), "Saisie en cours…");
    tab.is_slow = true;
    tab.rate("t01-p1", 3);
    assert_eq!(state(&tab), "Enregistrement…");
    tab.is_slow = false;
    tab.disk.borrow_mut().refuses = true;
    tab.rate("t01-p1", 4);
    assert_eq!(state(&tab), "Non enregistré");
}

#[test]
fn banners_say_what_is_not_as_it_should_be() {
    let mut tab = Tab::with_themes(&["t01"]);
    let banners = |tab: &Tab| {
        let frame = framed(tab);
        check(&frame);
        let of_frame =
            frame.all().into_iter().find(|element| element.has_class("banners")).expect("their place").clone();
        of_frame.find("p").into_iter().map(|banner| banner.text().chars().take(24).collect()).collect::<Vec<String>>()
    };
    assert_eq!(banners(&tab), [""; 0]);
    tab.model.storage = Storage::Lost;
    assert_eq!(banners(&tab), ["Le navigateur a effacé d"]);
    tab.model.storage = Storage::MemoryOnly;
    assert_eq!(banners(&tab), ["Ce navigateur refuse de "]);
    tab.model.saving.has_failed = true;
    assert_eq!(banners(&tab), ["Le navigateur n’a pas pu"]);
    tab.send(Event::ExampleAsked);
    tab.model.saving.has_failed = false;
    tab.model.storage = Storage::Kept;
    assert_eq!(banners(&tab), ["Ceci est un exemple, ave"]);
}

#[test]
fn every_notice_is_worded_in_every_language() {
    let refused = |error| Notice::FileRefused { name: "fichier.qualicycle".into(), error };
    let part = || "journal.json".into();
    let looks = [
        LooksLike::Photo,
        LooksLike::Pdf,
        LooksLike::Office,
        LooksLike::Html,
        LooksLike::Json,
        LooksLike::OtherZip,
        LooksLike::Text,
        LooksLike::Unknown,
    ];
    let mut notices = vec![
        Notice::Undone,
        Notice::Exported { name: "lycee.qualicycle".into() },
        Notice::ExportFailed { reason: "NotWritten".into() },
        Notice::PictureSaved { name: "lycee-radar.png".into() },
        Notice::PictureFailed { form: PictureForm::Svg, reason: "NotSupportedError".into() },
        Notice::PictureFailed { form: PictureForm::Png, reason: "EncodingError".into() },
        Notice::ResultsTaken { n: 1, known: 0 },
        Notice::ResultsTaken { n: 12, known: 3 },
        Notice::ComparisonOpened { name: "Label 2026".into() },
        Notice::ComparisonUnited { news: News::default() },
        Notice::ComparisonUnited { news: News { n_organisations: 1, n_rounds: 2, n_other: 3, n_entries: 4 } },
        Notice::Added { n_new: 0 },
        Notice::Added { n_new: 3 },
        Notice::Deleted { name: "CIO de Niort".into() },
        Notice::NotLoaded { what: "NetworkError".into() },
        Notice::FilesNotKept { n: 1, problem: AttachmentProblem::NoRoom },
        Notice::FilesNotKept { n: 3, problem: AttachmentProblem::Storage("UnknownError".into()) },
        Notice::ExportedWithout { name: "lycee.qualicycle".into(), n: 1 },
        Notice::ExportedWithout { name: "lycee.qualicycle".into(), n: 2 },
        Notice::NotYours { side: Side::Organisation },
        Notice::NotYours { side: Side::Reviewer },
        Notice::FilesLeftOut { n: 1 },
        Notice::FilesLeftOut { n: 4 },
        Notice::Recovered { n: 1 },
        Notice::Recovered { n: 2 },
        refused(ReadError::Empty),
        refused(ReadError::TooLarge { bytes: 900_000_001, limit: 64_000_000 }),
        refused(ReadError::Truncated),
        refused(ReadError::WithoutDossier),
        refused(ReadError::NewerVersion { found: 3, known: 1 }),
        refused(ReadError::Damaged { part: part() }),
        refused(ReadError::MissingPart { part: part() }),
        refused(ReadError::DuplicateName),
        refused(ReadError::Malformed { part: part(), place: "entry 3".into(), reason: "no such round".into() }),
    ];
    notices.extend(looks.map(|looks_like| refused(ReadError::NotQualicycle { looks_like })));
    let mut told = String::new();
    for language in Language::ALL {
        let texts = Texts::read(language, &words_of_interface(language));
        for notice in &notices {
            told.push_str(&format!("{}\n", notice_text(&texts, notice)));
        }
    }
    expect_file![concat!(env!("CARGO_MANIFEST_DIR"), "/tests/pages/notices.txt")].assert_eq(&told);
}

#[test]
fn a_notice_can_be_dismissed_and_a_bad_one_looks_bad() {
    let mut tab = Tab::first_visit();
    tab.go(Route::Unknown);
    tab.is_online = false;
    tab.choose(Language::Dutch);
    let frame = framed(&tab);
    check(&frame);
    let notice = frame.all().into_iter().find(|element| element.has_class("notice")).expect("a notice").clone();
    assert!(notice.has_class("bad"));
    assert_eq!(notice.find("button")[0].text(), "Fermer");
}

#[test]
fn the_question_before_deleting_names_the_dossier() {
    let tab = Tab::first_visit();
    let question = Question::Delete { dossier: EXAMPLE, name: "CIO de Niort".into() };
    check_dialog(&tab, question_dialog(&desk(&tab), &question), "question-delete");
}

#[test]
fn the_question_before_closing_names_the_round() {
    let tab = Tab::with_themes(&["t01"]);
    let question = Question::Close { round: tab.round().id, label: "2026".into() };
    check_dialog(&tab, question_dialog(&desk(&tab), &question), "question-close");
}

#[test]
fn a_file_with_an_unknown_dossier_is_offered_as_new() {
    let mut tab = Tab::first_visit();
    tab.offer_download(&third_year().export());
    check_incoming(&tab, "incoming-new");
}

#[test]
fn a_file_that_joins_says_what_differs() {
    let mut tab = Tab::with_themes(&["t01"]);
    let mut colleague = Tab::first_visit();
    colleague.offer_download(&tab.export());
    colleague.send(Event::IncomingAccepted);
    colleague.rate("t01-p1", 2);
    tab.rate("t01-p1", 4);
    tab.offer_download(&colleague.export());
    check_incoming(&tab, "incoming-joins");
}

#[test]
fn a_file_that_brings_nothing_new_says_so() {
    let mut tab = Tab::with_themes(&["t01"]);
    let file = tab.export();
    tab.offer_download(&file);
    check_incoming(&tab, "incoming-nothing");
}

/// Whoever opens a file hears what does not hold in it before they take it in.
#[test]
fn a_file_whose_results_are_not_those_of_its_journal_says_so() {
    let mut tab = third_year();
    let file = tab.export();
    let mut archives = read_any(&file.bytes).expect("our own file");
    archives[0].warnings = vec![Warning::ResultsDiffer, Warning::UnknownEntries { number: 1 }];
    let mut there = Tab::first_visit();
    there.send(Event::FileRead("lycee.qualicycle".into(), Ok(archives)));
    check_incoming(&there, "incoming-differs");
    for language in Language::ALL {
        there.choose(language);
        let incoming = there.model.incoming.clone().expect("a file waits");
        let dialog = render(&texts(&there), incoming_dialog(&desk(&there), &there.model, &incoming));
        check_part(&dialog);
        let told = dialog.all().into_iter().filter(|part| part.has_class("problem")).count();
        assert_eq!(told, 1, "what is of no concern is not told");
    }
}

#[test]
fn a_file_says_which_evidence_it_brings_and_which_it_lacks() {
    let mut tab = Tab::with_themes(&["t01"]);
    let mut colleague = Tab::first_visit();
    colleague.offer_download(&tab.export());
    colleague.send(Event::IncomingAccepted);
    colleague.attach(&[("Compte rendu.pdf", b"%PDF-1.7")], AttachTo::New(Vec::new()));
    colleague.disk.borrow_mut().lose_files();
    let mut colleague = colleague.reopen();
    colleague.attach(&[("Liste.pdf", b"%PDF-1.4")], AttachTo::New(Vec::new()));
    tab.offer_download(&colleague.export());
    check_incoming(&tab, "incoming-files");
}

#[test]
fn which_evidence_goes_into_a_file_is_chosen_with_its_size() {
    let mut tab = Tab::with_themes(&["t01"]);
    for name in ["Compte rendu.pdf", "Liste.pdf"] {
        let contents = [b"%PDF-1.7".to_vec(), name.as_bytes().repeat(100_000)].concat();
        tab.attach(&[(name, &contents)], AttachTo::New(Vec::new()));
    }
    let library = tab.workspace().dossier.evidence().clone();
    let (id, details) = library.items.iter().next_back().expect("two pieces");
    let details = Evidence { is_confidential: true, ..(**details).clone() };
    tab.send(Event::Entered(vec![Change::EvidenceDescribed { evidence: *id, details: Some(Rc::new(details)) }]));
    tab.go(Route::Data);
    tab.send(Event::EnclosureChosen(Enclosure::NotConfidential));
    check!(page(&tab), tab, "data-files");

    tab.disk.borrow_mut().lose_files();
    let dossier = tab.dossier();
    let mut tab = tab.reopen();
    tab.go(Route::Dossier(dossier));
    tab.go(Route::Data);
    check!(page(&tab), tab, "data-files-missing");
}

#[test]
fn a_file_that_is_being_compared_cannot_be_accepted_yet() {
    let mut tab = Tab::with_themes(&["t01"]);
    let archives = read_any(&tab.export().bytes).expect("our own file");
    let incoming = Incoming { name: "lycee.qualicycle".into(), archives, outcome: None };
    tab.model.incoming = Some(Rc::new(incoming));
    check_incoming(&tab, "incoming-comparing");
}

#[track_caller]
fn check_incoming(tab: &Tab, file: &str) {
    let incoming = tab.model.incoming.as_ref().expect("a file waits");
    check_dialog(tab, incoming_dialog(&desk(tab), &tab.model, incoming), file);
}

#[track_caller]
fn check_dialog(tab: &Tab, html: Html, file: &str) {
    let dialog = render(&texts(tab), html);
    let path = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("tests/pages/{file}.html"));
    expect_file![path].assert_eq(&with_names(dialog.pretty(), tab));
    check_part(&dialog);
}

#[test]
fn every_page_keeps_the_rules_in_every_language() {
    let mut tab = third_year_assessed();
    for language in Language::ALL {
        tab.choose(language);
        let (dossier, round) = (tab.dossier(), tab.round().id);
        let pages = [RoundPage::Prepare, RoundPage::ASSESS, RoundPage::ANALYSE, RoundPage::Close];
        let of_round = pages.map(|page| Route::Round(dossier, round, page));
        let general =
            [Route::Home, Route::NewDossier, Route::Data, Route::Help, Route::Unknown, Route::Dossier(dossier)];
        let evidence = [Route::Evidence(dossier, EvidencePage::ALL)];
        for route in general.into_iter().chain(evidence).chain(of_round) {
            tab.go(route);
            check(&framed(&tab));
        }
    }
}
