//! Papers as files: the report with its dossier in it, and what becomes of it elsewhere.

use qualicycle::app::event::NotFetched;
use qualicycle::app::library::Library;
use qualicycle::app::papers::{PaperContents, PaperFile};
use qualicycle::dossier::entry::DossierId;
use qualicycle::formats::page::{self, PLACE};

use super::*;

fn report(embeds: Option<DossierId>) -> Rc<PaperFile> {
    let head = "<head><meta name=\"generator\" content=\"Qualicycle\"></head>";
    let html = format!("<!doctype html>\n<html>{head}<body><p>Rapport</p>{PLACE}</body></html>\n").into();
    Rc::new(PaperFile { stem: "Lycee-Jean-Moulin-2026-rapport".into(), contents: PaperContents::Page { html, embeds } })
}

#[test]
fn a_report_holds_the_whole_dossier_and_opens_elsewhere() {
    let mut tab = Tab::with_themes(&["t01"]);
    tab.rate("t01-p1", 3);
    tab.type_note("t01-p1", "Encore à l’écran.");
    let asked = lines(&tab.send(Event::PaperAsked(report(Some(tab.dossier())))));
    assert_eq!(asked, ["append noted", "keep 0 drafts", "export Lycee-Jean-Moulin-2026-rapport.html"]);
    let file = tab.downloads[0].clone();
    assert_eq!(notice(&tab), &Notice::Exported { name: file.name.clone() });
    let archive = page::read(&file.bytes).expect("our own file");
    assert_eq!((archive.packages, archive.warnings), (vec![qual()], Vec::new()), "in all languages");

    let mut elsewhere = Tab::first_visit();
    elsewhere.take_in(&file);
    assert_eq!(elsewhere.workspace().dossier, tab.workspace().dossier);
    assert_eq!(&*elsewhere.note_on_screen("t01-p1"), "Encore à l’écran.");
}

#[test]
fn a_report_without_its_dossier_is_there_to_be_read() {
    let mut tab = Tab::with_themes(&["t01"]);
    tab.send(Event::PaperAsked(report(None)));
    let file = tab.downloads[0].clone();
    let text = String::from_utf8(file.bytes.clone()).expect("a text");
    assert!(text.contains("<p>Rapport</p></body>"), "nothing travels in it: {text}");
    let mut elsewhere = Tab::first_visit();
    elsewhere.offer_download(&file);
    assert_eq!(notice(&elsewhere), &Notice::FileRefused { name: file.name.clone(), error: ReadError::WithoutDossier });
    assert!(elsewhere.model.incoming.is_none());
}

/// A tab in which the framework is there in French alone.
fn in_french_alone() -> Tab {
    let mut tab = Tab::with_themes(&["t01"]);
    let mut package = qual();
    package.words.retain(|language, _| &**language == "fr");
    tab.model.library = Library::default();
    tab.model.library.add(package);
    tab
}

#[test]
fn frameworks_that_are_not_whole_here_are_read_before_a_report_is_written() {
    let mut tab = in_french_alone();
    let asked = lines(&tab.send(Event::PaperAsked(report(Some(tab.dossier())))));
    assert_eq!(asked[0], "read framework qual-2026 all");
    assert_eq!(asked.last().map(String::as_str), Some("export Lycee-Jean-Moulin-2026-rapport.html"));
    assert_eq!(page::read(&tab.downloads[0].bytes).expect("our own file").packages, [qual()]);
    assert_eq!(tab.downloads.len(), 1, "it is written once");
}

#[test]
fn a_report_that_is_to_be_read_only_waits_for_nothing() {
    let mut tab = in_french_alone();
    check(&tab.send(Event::PaperAsked(report(None))), &["export Lycee-Jean-Moulin-2026-rapport.html"]);
}

#[test]
fn a_report_whose_framework_cannot_be_had_is_written_without_it() {
    let mut tab = in_french_alone();
    let now = tab.now();
    tab.model.update(Event::PaperAsked(report(Some(tab.dossier()))), now);
    tab.send(Event::FrameworkRead(qual().framework.reference(), Err(NotFetched("404".into()))));
    let archive = page::read(&tab.downloads[0].bytes).expect("our own file");
    assert_eq!((archive.dossier, archive.packages.len()), (tab.dossier(), 0));
}

#[test]
fn whoever_goes_to_another_dossier_meanwhile_gets_no_report_of_it() {
    let mut tab = in_french_alone();
    let now = tab.now();
    tab.model.update(Event::PaperAsked(report(Some(tab.dossier()))), now);
    tab.create("CIO de Niort", "2026");
    assert!(tab.downloads.is_empty());
}

#[test]
fn a_report_of_a_dossier_that_is_not_at_hand_is_not_written() {
    let mut tab = Tab::with_themes(&["t01"]);
    let first = tab.dossier();
    tab.create("CIO de Niort", "2026");
    check(&tab.send(Event::PaperAsked(report(Some(first)))), &[]);
    assert!(tab.downloads.is_empty());
}

#[test]
fn a_document_that_is_no_report_is_refused_and_touches_nothing() {
    let mut tab = Tab::with_themes(&["t01"]);
    tab.offer(&[("recettes.html", b"<!doctype html><title>Recettes</title>")]);
    let error = ReadError::NotQualicycle { looks_like: LooksLike::Html };
    assert_eq!(notice(&tab), &Notice::FileRefused { name: "recettes.html".into(), error });
    assert!(tab.model.incoming.is_none());
}

#[test]
fn a_paper_that_cannot_be_written_says_so() {
    let mut tab = Tab::with_themes(&["t01"]);
    let html = "<!doctype html><p>no place for a dossier".into();
    let contents = PaperContents::Page { html, embeds: Some(tab.dossier()) };
    tab.send(Event::PaperAsked(Rc::new(PaperFile { stem: "rapport".into(), contents })));
    assert!(matches!(notice(&tab), Notice::ExportFailed { .. }));
    assert!(tab.downloads.is_empty());
}
