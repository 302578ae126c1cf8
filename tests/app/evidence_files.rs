//! Files of evidence: stored, shown, saved again, handed on with the dossier and taken in with it.

use std::collections::BTreeSet;

use qualicycle::app::files::{AttachTo, AttachmentProblem, Enclosure, FileUse, LARGEST_ATTACHMENT};
use qualicycle::app::leaving::Leaving;
use qualicycle::dossier::evidence::{Evidence, EvidenceId, FileRef};
use qualicycle::formats::digest::sha256;

use super::*;

const MINUTES: &[u8] = b"%PDF-1.7 the minutes of a meeting";
const LIST: &[u8] = b"%PDF-1.7 a list of names";
const PAGE: &[u8] = b"<!doctype html><script>alert(1)</script>";

/// A dossier with one open and one confidential piece.
fn with_two_pieces() -> Tab {
    let mut tab = Tab::with_themes(&["t01"]);
    attach(&mut tab, "Compte rendu.pdf", MINUTES);
    let id = attach(&mut tab, "Liste.pdf", LIST);
    let details = Evidence { is_confidential: true, ..details(&tab, id) };
    tab.send(Event::Entered(vec![Change::EvidenceDescribed { evidence: id, details: Some(Rc::new(details)) }]));
    tab
}

/// The same, from which somebody wants to hand on the confidential file too.
fn sharing_all() -> Tab {
    let mut tab = with_two_pieces();
    tab.send(Event::EnclosureChosen(Enclosure::All));
    tab
}

/// Attaches a file as a new piece.
#[track_caller]
fn attach(tab: &mut Tab, name: &str, bytes: &[u8]) -> EvidenceId {
    let before: BTreeSet<EvidenceId> = pieces(tab).into_iter().collect();
    let serves = vec![("qual".into(), "t01-p1".into())];
    tab.attach(&[(name, bytes)], AttachTo::New(serves));
    pieces(tab).into_iter().find(|id| !before.contains(id)).expect("a piece was entered")
}

fn pieces(tab: &Tab) -> Vec<EvidenceId> {
    tab.workspace().dossier.evidence().items.keys().copied().collect()
}

#[track_caller]
fn details(tab: &Tab, id: EvidenceId) -> Evidence {
    (*tab.workspace().dossier.evidence().items[&id]).clone()
}

#[track_caller]
fn file(tab: &Tab, id: EvidenceId) -> FileRef {
    details(tab, id).file.expect("a file is attached")
}

/// The file of the dossier as a colleague's browser takes it in.
fn taken_in(file: &support::browser::File) -> Tab {
    let mut tab = Tab::first_visit();
    tab.offer_download(file);
    tab.send(Event::IncomingAccepted);
    tab
}

#[test]
fn a_file_is_stored_before_a_piece_names_it() {
    let mut tab = Tab::with_themes(&["t01"]);
    let asked = tab.attach(&[("Compte rendu.pdf", MINUTES)], AttachTo::New(vec![("qual".into(), "t01-p1".into())]));
    check(&asked, &["keep attachments", "append evidence-described, evidence-linked"]);
    let id = pieces(&tab)[0];
    let reference = FileRef {
        name: "Compte rendu.pdf".into(),
        media_type: "application/pdf".into(),
        bytes: MINUTES.len() as u64,
        sha256: sha256(MINUTES),
    };
    assert_eq!((&*details(&tab, id).title, details(&tab, id).file), ("Compte rendu", Some(reference.clone())));
    assert_eq!(tab.disk.borrow().file(tab.dossier(), &reference.sha256), Some(&MINUTES.to_vec()));
    assert!(!tab.workspace().lacks(&reference));
}

#[test]
fn two_files_of_one_name_stay_two_and_one_file_twice_is_stored_once() {
    let mut tab = Tab::with_themes(&["t01"]);
    attach(&mut tab, "a.pdf", MINUTES);
    attach(&mut tab, "a.pdf", LIST);
    attach(&mut tab, "b.pdf", MINUTES);
    assert_eq!((pieces(&tab).len(), tab.disk.borrow().n_files()), (3, 2));
}

#[test]
fn a_file_that_is_too_large_or_finds_no_room_leaves_everything_as_it_was() {
    let mut tab = Tab::with_themes(&["t01"]);
    let before = tab.workspace().dossier.clone();
    let most = usize::try_from(LARGEST_ATTACHMENT).expect("it is small");
    tab.attach(&[("film.mp4", &vec![0; most + 1])], AttachTo::New(Vec::new()));
    let problem = AttachmentProblem::TooLarge { bytes: LARGEST_ATTACHMENT + 1 };
    assert_eq!(notice(&tab), &Notice::NotAttached { name: "film.mp4".into(), problem });
    tab.disk.borrow_mut().is_full = true;
    tab.attach(&[("a.pdf", MINUTES)], AttachTo::New(Vec::new()));
    assert_eq!(notice(&tab), &Notice::NotAttached { name: "a.pdf".into(), problem: AttachmentProblem::NoRoom });
    assert!(tab.workspace().dossier == before);

    tab.rate("t01-p1", 3);
    assert_eq!(tab.model.storage, Storage::Kept, "what is written still finds room");
}

#[test]
fn of_several_files_each_has_its_own_fate() {
    let mut tab = Tab::with_themes(&["t01"]);
    let most = usize::try_from(LARGEST_ATTACHMENT).expect("it is small");
    let film = vec![0; most + 1];
    tab.attach(&[("a.pdf", MINUTES), ("film.mp4", &film), ("b.pdf", LIST)], AttachTo::New(Vec::new()));
    let titles: BTreeSet<Rc<str>> = pieces(&tab).into_iter().map(|id| details(&tab, id).title).collect();
    assert_eq!(titles, BTreeSet::from(["a".into(), "b".into()]));
}

#[test]
fn another_file_takes_the_place_of_the_first_and_undo_brings_it_back() {
    let mut tab = Tab::with_themes(&["t01"]);
    let id = attach(&mut tab, "a.pdf", MINUTES);
    tab.attach(&[("b.pdf", LIST)], AttachTo::Piece(id));
    assert_eq!((&*details(&tab, id).title, &*file(&tab, id).name), ("a", "b.pdf"));
    tab.send(Event::UndoAsked);
    let first = file(&tab, id);
    assert_eq!((&*first.name, tab.workspace().lacks(&first)), ("a.pdf", false));
}

#[test]
fn a_file_is_looked_at_under_an_address_that_is_forgotten_afterwards() {
    let mut tab = Tab::with_themes(&["t01"]);
    let pdf = attach(&mut tab, "a.pdf", MINUTES);
    let page = attach(&mut tab, "a.html", PAGE);
    let reference = file(&tab, pdf);
    tab.send(Event::FileAsked(reference.clone(), FileUse::Show));
    let shown = tab.workspace().shown.clone().expect("a file is shown");
    let address = shown.address.clone().expect("it is here");
    assert_eq!((&shown.file, &*tab.addresses[&address].name), (&reference, "application/pdf"));
    assert_eq!(tab.addresses[&address].bytes, MINUTES);

    let reference = file(&tab, page);
    tab.send(Event::FileAsked(reference, FileUse::Show));
    let types: Vec<&str> = tab.addresses.values().map(|file| &*file.name).collect();
    assert_eq!(types, ["application/octet-stream"], "the address before is forgotten, and nothing here runs");
    tab.send(Event::FileHidden);
    assert!(tab.addresses.is_empty() && tab.workspace().shown.is_none());
}

#[test]
fn a_file_is_saved_again_as_it_was() {
    let mut tab = Tab::with_themes(&["t01"]);
    let id = attach(&mut tab, "Compte rendu.pdf", MINUTES);
    let reference = file(&tab, id);
    check(&tab.send(Event::FileAsked(reference, FileUse::Save)), &["save Compte rendu.pdf"]);
    let saved = tab.downloads.last().expect("a file was handed out");
    assert_eq!((&*saved.name, &saved.bytes[..]), ("Compte rendu.pdf", MINUTES));
}

#[test]
fn a_file_that_the_browser_lost_is_missing_and_not_forgotten() {
    let mut tab = Tab::with_themes(&["t01"]);
    let id = attach(&mut tab, "a.pdf", MINUTES);
    let whole = tab.export();
    tab.disk.borrow_mut().lose_files();
    let mut tab = tab.reopen();
    let reference = file(&tab, id);
    assert!(tab.workspace().lacks(&reference));
    assert_eq!(tab.workspace().n_missing_files(), 1);
    for what in [FileUse::Show, FileUse::Save] {
        tab.send(Event::FileAsked(reference.clone(), what));
        let shown = tab.workspace().shown.clone().expect("it is said");
        assert_eq!(shown.address, Err(AttachmentProblem::Missing));
    }

    tab.offer_download(&whole);
    let outcome = tab.model.incoming.as_ref().and_then(|incoming| incoming.outcome.clone()).expect("a preview");
    assert_eq!((outcome.preview.n_new, outcome.n_files, outcome.n_missing), (0, 1, 0));
    tab.send(Event::IncomingAccepted);
    assert!(!tab.workspace().lacks(&reference), "a copy that has it brings it back");
}

#[test]
fn files_go_with_the_dossier_and_are_stored_before_its_entries() {
    let mut tab = sharing_all();
    let exported = tab.export();
    let mut colleague = Tab::first_visit();
    check(&colleague.offer_download(&exported), &["read files"]);
    let outcome = colleague.model.incoming.as_ref().and_then(|incoming| incoming.outcome.clone()).expect("a preview");
    assert_eq!((outcome.n_files, outcome.n_missing), (2, 0));
    assert_eq!((colleague.disk.borrow().n_files(), colleague.brought.len()), (0, 2), "nothing is stored before a yes");

    let asked = lines(&colleague.send(Event::IncomingAccepted));
    assert_eq!(asked[0], "keep 2 brought");
    assert!(asked[1].starts_with("append "), "{asked:?}");
    assert_eq!((colleague.disk.borrow().n_files(), colleague.brought.len()), (2, 0));
    assert_eq!(colleague.workspace().n_missing_files(), 0);
    let bytes = colleague.disk.borrow().file(colleague.dossier(), &sha256(MINUTES)).cloned();
    assert_eq!(bytes.as_deref(), Some(MINUTES));
    let files = |bytes: &[u8]| read_any(bytes).expect("our own file")[0].files.clone();
    colleague.send(Event::EnclosureChosen(Enclosure::All));
    assert_eq!(files(&colleague.export().bytes), files(&exported.bytes));
}

#[test]
fn a_file_that_is_not_wanted_leaves_nothing_behind() {
    let exported = sharing_all().export();
    let mut tab = Tab::first_visit();
    tab.offer_download(&exported);
    check(&tab.send(Event::IncomingDismissed), &["forget 2 brought"]);
    assert_eq!((tab.disk.borrow().n_files(), tab.brought.len()), (0, 0));
}

#[test]
fn the_same_file_offered_twice_is_decided_on_twice() {
    let exported = sharing_all().export();
    let mut tab = Tab::first_visit();
    tab.offer(&[("a.qualicycle", &exported.bytes), ("b.qualicycle", &exported.bytes)]);
    tab.send(Event::IncomingDismissed);
    tab.send(Event::IncomingAccepted);
    assert_eq!((tab.workspace().n_missing_files(), tab.brought.len()), (0, 0));
}

#[test]
fn where_there_is_no_room_for_files_the_entries_come_in_all_the_same() {
    let exported = sharing_all().export();
    let mut tab = Tab::first_visit();
    tab.disk.borrow_mut().is_full = true;
    tab.offer_download(&exported);
    tab.send(Event::IncomingAccepted);
    assert_eq!(notice(&tab), &Notice::FilesNotKept { n: 2, problem: AttachmentProblem::NoRoom });
    assert_eq!((pieces(&tab).len(), tab.workspace().n_missing_files()), (2, 2));

    tab.disk.borrow_mut().is_full = false;
    tab.offer_download(&exported);
    tab.send(Event::IncomingAccepted);
    assert_eq!(tab.workspace().n_missing_files(), 0);
}

#[test]
fn what_is_confidential_stays_here_unless_one_chooses_otherwise() {
    let mut tab = with_two_pieces();
    let brought = |tab: &mut Tab| {
        let files = read_any(&tab.export().bytes).expect("our own file")[0].files.clone();
        files.into_iter().collect::<Vec<_>>()
    };
    let sizes = |tab: &Tab| Enclosure::ALL.map(|choice| tab.workspace().enclosed(choice).bytes);
    let (minutes, list) = (MINUTES.len() as u64, LIST.len() as u64);
    assert_eq!(sizes(&tab), [minutes + list, minutes, 0]);

    assert_eq!(brought(&mut tab), [sha256(MINUTES)], "what is confidential, only when somebody says so");
    assert!(matches!(notice(&tab), Notice::ExportedWithout { n: 1, .. }), "and that it stays is told");
    tab.send(Event::EnclosureChosen(Enclosure::All));
    assert_eq!(brought(&mut tab).len(), 2);
    assert!(matches!(notice(&tab), Notice::Exported { .. }));
    tab.send(Event::EnclosureChosen(Enclosure::NotConfidential));
    assert_eq!(brought(&mut tab), [sha256(MINUTES)]);
    tab.send(Event::EnclosureChosen(Enclosure::None));
    assert_eq!(brought(&mut tab), []);
    tab.go(Route::Dossier(tab.dossier()));
    assert_eq!(brought(&mut tab), [], "the choice holds wherever one saves");
}

#[test]
fn a_file_of_a_confidential_and_of_an_open_piece_is_confidential() {
    let mut tab = with_two_pieces();
    attach(&mut tab, "Liste bis.pdf", LIST);
    let files = tab.workspace().enclosed(Enclosure::NotConfidential).files;
    assert_eq!(files.into_iter().map(|file| file.sha256).collect::<Vec<_>>(), [sha256(MINUTES)]);
}

#[test]
fn a_copy_without_its_files_says_so_and_keeps_its_pieces() {
    let mut tab = with_two_pieces();
    tab.go(Route::Data);
    tab.send(Event::EnclosureChosen(Enclosure::None));
    let exported = tab.export();
    let mut colleague = Tab::first_visit();
    colleague.offer_download(&exported);
    let outcome = colleague.model.incoming.as_ref().and_then(|incoming| incoming.outcome.clone()).expect("a preview");
    assert_eq!((outcome.n_files, outcome.n_missing), (0, 2));
    colleague.send(Event::IncomingAccepted);
    assert_eq!((pieces(&colleague).len(), colleague.workspace().n_missing_files()), (2, 2));
}

#[test]
fn a_dossier_of_the_shelf_is_saved_with_its_files_without_being_opened_first() {
    let mut tab = with_two_pieces();
    let dossier = tab.dossier();
    tab.go(Route::Data);
    let mut tab = tab.reopen();
    tab.send(Event::ExportAsked(dossier));
    let counted = Leaving::of_dossier(tab.workspace(), tab.workspace().enclosure);
    assert_eq!((counted.n_files, counted.n_kept_back), (1, 1), "it is said which of them go");
    tab.send(Event::ExportAsked(dossier));
    let saved = tab.downloads.last().expect("a file was handed out");
    assert_eq!(
        read_any(&saved.bytes).expect("our own file")[0].files,
        [sha256(MINUTES)].into(),
        "not what is confidential"
    );
}

#[test]
fn files_that_vanish_while_a_dossier_is_saved_are_told() {
    let mut tab = sharing_all();
    tab.disk.borrow_mut().lose_files();
    tab.export();
    assert_eq!(notice(&tab), &Notice::FilesLeftOut { n: 2 });
}

#[test]
fn a_file_that_was_taken_out_is_not_handed_on_unless_a_closed_round_rests_on_it() {
    let mut tab = with_two_pieces();
    let confidential = pieces(&tab)[1];
    let taken_out = |id| Event::Entered(vec![Change::EvidenceDescribed { evidence: id, details: None }]);
    tab.send(taken_out(confidential));
    assert_eq!(taken_in(&tab.export()).disk.borrow().n_files(), 1);
    tab.close_round();
    let open = pieces(&tab)[0];
    tab.send(taken_out(open));
    assert_eq!((pieces(&tab).len(), taken_in(&tab.export()).disk.borrow().n_files()), (0, 1));
}

#[test]
fn a_file_that_was_taken_out_leaves_the_browser_once_nobody_takes_that_back_any_more() {
    let mut tab = with_two_pieces();
    let (dossier, id) = (tab.dossier(), pieces(&tab)[0]);
    tab.attach(&[("neu.pdf", b"%PDF-1.7 another one")], AttachTo::Piece(id));
    let opened = |mut tab: Tab| {
        tab.go(Route::Home);
        let mut tab = tab.reopen();
        tab.go(Route::Dossier(dossier));
        tab
    };
    tab = opened(tab);
    assert_eq!(tab.disk.borrow().n_files(), 3, "it was taken out a moment ago, and another tab may be open");
    tab.wait(61 * MINUTE);
    tab = opened(tab);
    assert_eq!((tab.disk.borrow().n_files(), tab.workspace().n_missing_files()), (2, 0));
    assert_eq!(tab.disk.borrow().file(dossier, &sha256(MINUTES)), None);
}

#[test]
fn a_file_that_a_closed_round_rests_on_stays() {
    let mut tab = with_two_pieces();
    tab.close_round();
    let taken_out = pieces(&tab).into_iter().map(|evidence| Change::EvidenceDescribed { evidence, details: None });
    tab.send(Event::Entered(taken_out.collect()));
    tab.wait(61 * MINUTE);
    let dossier = tab.dossier();
    tab.go(Route::Home);
    let mut tab = tab.reopen();
    let asked = lines(&tab.go(Route::Dossier(dossier)));
    assert!(asked.contains(&"list files".to_owned()), "{asked:?}");
    assert_eq!(tab.disk.borrow().n_files(), 2);
}

#[test]
fn deleting_a_dossier_deletes_its_files_and_no_others() {
    let mut tab = with_two_pieces();
    let first = tab.dossier();
    tab.create("CIO de Niort", "2026");
    attach(&mut tab, "a.pdf", MINUTES);
    tab.send(Event::DeleteAsked(first));
    tab.send(Event::QuestionConfirmed);
    assert_eq!((tab.disk.borrow().n_files(), tab.workspace().n_missing_files()), (1, 0));
}

#[test]
fn another_tab_sees_the_file_that_was_attached_here() {
    let mut tab = Tab::with_themes(&["t01"]);
    let mut beside = tab.open_beside();
    beside.go(Route::Dossier(tab.dossier()));
    let asked = tab.attach(&[("a.pdf", MINUTES)], AttachTo::New(Vec::new()));
    beside.hear(&asked);
    assert_eq!((pieces(&beside).len(), beside.workspace().n_missing_files()), (1, 0));
}
