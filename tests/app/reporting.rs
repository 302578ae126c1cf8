//! The papers of a round: choosing one, its language, the logo, printing, and the files.

use super::*;
use crate::support::lived;
use qualicycle::app::papers::{LogoProblem, PaperContents, PaperFile};
use qualicycle::app::route::{PaperChoice, PaperKind};
use qualicycle::dossier::dress::LARGEST_LOGO;

const PNG: &[u8] = b"\x89PNG\r\n\x1a\n of a sign";
const JPEG: &[u8] = b"\xff\xd8\xff of another sign";

fn report() -> RoundPage {
    RoundPage::Report(PaperChoice::default())
}

fn in_dutch() -> PaperChoice {
    PaperChoice { language: Some(Language::Dutch), ..PaperChoice::default() }
}

#[test]
fn another_paper_takes_the_place_of_this_one() {
    let mut tab = lived::under_way();
    tab.go_to(report());
    let grid = PaperChoice { kind: PaperKind::Grid, ..PaperChoice::default() };
    tab.send(Event::PaperChosen(grid.clone()));
    let Route::Round(_, _, RoundPage::Report(choice)) = &tab.model.route else { panic!("the papers are looked at") };
    assert_eq!(*choice, grid);
    tab.go(Route::Home);
    check(&tab.send(Event::PaperChosen(grid)), &[]);
}

#[test]
fn a_paper_in_another_language_leaves_the_interface_alone() {
    let mut tab = lived::under_way();
    tab.go_to(report());
    let asked = lines(&tab.send(Event::PaperChosen(in_dutch())));
    assert!(asked.contains(&"read texts nl".to_owned()), "{asked:?}");
    assert_eq!(tab.model.texts.as_ref().map(|texts| texts.language), Some(Language::French));
    assert_eq!(tab.model.settings.language, Language::French);
    assert_eq!(tab.model.texts_in(Language::Dutch).map(|texts| texts.text("column-round")), Some("Ronde".into()));
    let reading = tab.model.framework_in(&tab.round(), Language::Dutch).expect("the dossier keeps all languages");
    assert_eq!(reading.words, qual().words["nl"]);
    // Its words are here now.
    tab.send(Event::PaperChosen(PaperChoice::default()));
    let asked = lines(&tab.send(Event::PaperChosen(in_dutch())));
    assert!(!asked.contains(&"read texts nl".to_owned()), "{asked:?}");
}

#[test]
fn a_paper_whose_words_do_not_come_is_said_to_have_none() {
    let mut tab = lived::under_way();
    tab.go_to(report());
    tab.is_online = false;
    tab.send(Event::PaperChosen(in_dutch()));
    assert!(tab.model.papers.unavailable.contains(&Language::Dutch));
    assert!(matches!(notice(&tab), Notice::NotLoaded { .. }));
    tab.is_online = true;
    tab.send(Event::PaperChosen(PaperChoice::default()));
    tab.send(Event::PaperChosen(in_dutch()));
    assert!(tab.model.papers.unavailable.is_empty() && tab.model.texts_in(Language::Dutch).is_some());
}

#[test]
fn a_small_picture_becomes_the_logo_and_can_be_taken_away() {
    let mut tab = Tab::with_themes(&["t01"]);
    tab.choose_logo(PNG);
    let logo = |tab: &Tab| tab.workspace().dossier.dress().logo.clone();
    let first = logo(&tab).expect("there is a logo");
    assert_eq!((&*first.media_type, &*first.base64), ("image/png", "iVBORw0KGgogb2YgYSBzaWdu"));
    tab.choose_logo(JPEG);
    assert_eq!(logo(&tab).map(|logo| logo.media_type.clone()), Some("image/jpeg".into()));
    tab.send(Event::UndoAsked);
    assert_eq!(logo(&tab), Some(first));
    tab.send(Event::Entered(vec![Change::LogoChosen { logo: None }]));
    assert_eq!(logo(&tab), None);
}

#[test]
fn another_logo_keeps_what_was_said_of_the_one_before() {
    let mut tab = lived::under_way();
    let words = tab.workspace().dossier.dress().logo.as_ref().expect("there is a logo").words.clone();
    tab.choose_logo(JPEG);
    assert_eq!(tab.workspace().dossier.dress().logo.as_ref().map(|logo| logo.words.clone()), Some(words));
}

#[test]
fn a_picture_that_is_too_large_or_of_another_kind_is_refused_in_words() {
    let mut tab = Tab::with_themes(&["t01"]);
    let large = [PNG, &vec![0; LARGEST_LOGO]].concat();
    check(&tab.choose_logo(&large), &[]);
    let bytes = large.len() as u64;
    assert_eq!(notice(&tab), &Notice::LogoRefused(LogoProblem::TooLarge { bytes }));
    tab.choose_logo(b"<svg xmlns='http://www.w3.org/2000/svg'><script/></svg>");
    assert_eq!(notice(&tab), &Notice::LogoRefused(LogoProblem::OtherKind));
    tab.send(Event::LogoRead(Err("NotFoundError".into())));
    assert_eq!(notice(&tab), &Notice::LogoRefused(LogoProblem::NotRead("NotFoundError".into())));
    assert_eq!(tab.workspace().dossier.dress().logo, None);
}

#[test]
fn the_largest_logo_is_none_too_many() {
    let mut tab = Tab::with_themes(&["t01"]);
    tab.choose_logo(&[PNG, &vec![0; LARGEST_LOGO - PNG.len()]].concat());
    assert!(tab.workspace().dossier.dress().logo.is_some());
}

#[test]
fn an_introduction_can_be_written_when_the_round_is_closed() {
    let mut tab = Tab::with_themes(&["t01"]);
    tab.close_round();
    let round = tab.round().id;
    tab.send(Event::Entered(vec![Change::ReportIntroduced { round, text: "Pour le conseil.".into() }]));
    assert_eq!(tab.workspace().dossier.dress().introductions.get(&round).map(|it| &**it), Some("Pour le conseil."));
    assert!(tab.round().seal.as_ref().is_some_and(|seal| seal.is_intact()));
    assert!(tab.reopen().workspace().dossier.dress().introductions.contains_key(&round));
}

#[test]
fn what_is_being_typed_is_entered_before_the_page_is_printed() {
    let mut tab = Tab::with_themes(&["t01"]);
    tab.type_note("t01-p1", "Vu en conseil.");
    let asked = lines(&tab.send(Event::PrintAsked));
    assert_eq!((asked.last().map(String::as_str), tab.n_prints), (Some("print"), 1));
    assert_eq!(&*tab.round().note(&"t01-p1".into()), "Vu en conseil.");
}

#[test]
fn a_paper_is_saved_under_its_own_name() {
    let mut tab = lived::closed();
    let contents = PaperContents::Page { html: "<!doctype html><title>x</title>".into(), embeds: None };
    let asked = tab.send(Event::PaperAsked(Rc::new(PaperFile { stem: "report-Lycee".into(), contents })));
    check(&asked, &["export report-Lycee.html"]);
    assert_eq!(notice(&tab), &Notice::Exported { name: "report-Lycee.html".into() });
    assert_eq!(tab.downloads.last().map(|file| &*file.name), Some("report-Lycee.html"));
}
