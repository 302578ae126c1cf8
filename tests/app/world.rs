//! Two tabs, languages, and what browsers do to data.

use super::*;
use qualicycle::dossier::day::Day;

#[test]
fn what_another_tab_enters_shows_here() {
    let mut tab = Tab::with_themes(&["t01"]);
    let mut other = tab.open_beside();
    let asked = other.rate("t01-p1", 2);
    tab.hear(&asked);
    assert_eq!((tab.rating("t01-p1"), tab.model.saving.n_pending), (level(2), 0));
    let asked = other.create("CIO de Niort", "2026");
    tab.hear(&asked);
    assert_eq!(tab.shelf(), ["CIO de Niort".into(), "Lycée Jean-Moulin".into()], "a dossier that is not open here too");
    check(&tab.send(Event::ShelfChanged), &["read shelf"]);
}

#[test]
fn two_tabs_make_no_id_twice() {
    let mut tab = Tab::with_themes(&["t01"]);
    let mut other = tab.open_beside();
    let (here, there) = (tab.rate("t01-p1", 2), other.rate("t01-d1", 3));
    tab.hear(&there);
    other.hear(&here);
    assert_eq!(tab.workspace().dossier, other.workspace().dossier);
    assert_eq!((tab.rating("t01-p1"), tab.rating("t01-d1")), (level(2), level(3)));
}

#[test]
fn a_language_brings_its_words_and_those_of_the_framework() {
    let mut tab = Tab::first_visit();
    tab.send(Event::FrameworkChosen(qual().framework.reference()));
    check(
        &tab.choose(Language::Dutch),
        &["keep settings", "read texts nl", "read framework qual-2026 nl", "title Startpagina – Qualicycle"],
    );
    let reading = tab.model.library.reading(&qual().framework.reference(), Language::Dutch).expect("it is here");
    assert_eq!(reading.other_language, None);
    check(&tab.choose(Language::Dutch), &["keep settings", "read texts nl"]);
    assert_eq!(tab.reopen().model.settings.language, Language::Dutch);
}

#[test]
fn a_dossier_opens_in_the_language_of_its_reader() {
    let tab = Tab::with_themes(&["t01"]);
    let mut tab = tab.reopen();
    check(
        &tab.choose(Language::English),
        &["keep settings", "read texts en", "title Prepare – Lycée Jean-Moulin – Qualicycle"],
    );
    let reading = tab.model.framework_of(&tab.round()).expect("the framework is kept with the dossier");
    assert_eq!((&*reading.words.framework.title, reading.other_language), (&*qual().words["en"].framework.title, None));
}

#[test]
fn words_that_do_not_come_leave_the_page_readable() {
    let mut tab = Tab::first_visit();
    tab.is_online = false;
    tab.choose(Language::English);
    assert_eq!(tab.model.texts.as_ref().map(|texts| texts.language), Some(Language::French));
    assert_eq!(notice(&tab), &Notice::NotLoaded { what: "NetworkError".into() });
}

#[test]
fn words_that_come_late_do_not_undo_the_newer_choice() {
    let mut tab = Tab::first_visit();
    tab.send(Event::TextsRead(Language::Dutch, Ok("page-home = Start".into())));
    assert_eq!(tab.title, "Accueil – Qualicycle");
}

#[test]
fn appearance_is_kept() {
    let mut tab = Tab::first_visit();
    check(&tab.choose_appearance(Appearance::Dark), &["keep settings"]);
    assert_eq!(tab.reopen().model.settings.appearance, Appearance::Dark);
}

#[test]
fn dossiers_that_the_browser_lost_are_said_to_be_lost_and_come_back_from_a_file() {
    let mut tab = Tab::with_themes(&["t01"]);
    let file = tab.export();
    tab.go(Route::Home);
    tab.disk.borrow_mut().wipe();
    let mut tab = tab.reopen();
    assert_eq!((tab.model.storage, tab.shelf().len()), (Storage::Lost, 0));
    tab.offer_download(&file);
    tab.send(Event::IncomingAccepted);
    assert_eq!(tab.round().themes, [ThemeId::from("t01")]);
    assert_eq!(tab.reopen().model.storage, Storage::Kept);
}

#[test]
fn a_loss_is_told_until_one_says_that_one_knows() {
    let mut tab = Tab::with_themes(&["t01"]);
    tab.go(Route::Home);
    tab.disk.borrow_mut().wipe();
    let mut tab = tab.reopen().reopen();
    assert_eq!(tab.model.storage, Storage::Lost);
    check(&tab.send(Event::LossAccepted), &["forget lost"]);
    assert_eq!(tab.model.storage, Storage::Kept);
    assert_eq!(tab.reopen().model.storage, Storage::Kept);
}

#[test]
fn an_address_that_leads_nowhere_is_said_to() {
    let mut tab = Tab::first_visit();
    let elsewhere = Tab::with_themes(&["t01"]);
    let route = elsewhere.model.route.clone();
    check(
        &tab.go(route),
        &["read dossier", "title Préparer – Qualicycle", "title Cette page n’existe pas – Qualicycle"],
    );
    assert_eq!(tab.model.route, Route::Unknown);
    tab.go(Route::Home);
    assert_eq!(tab.title, "Accueil – Qualicycle");
}

#[test]
fn the_example_is_never_on_the_shelf() {
    let mut tab = Tab::first_visit();
    let asked = lines(&tab.send(Event::ExampleAsked));
    assert_eq!(asked[..3], ["open example fr", "go …", "read dossier"]);
    assert_eq!((tab.dossier(), tab.rating("t01-p1")), (EXAMPLE, level(3)));
    tab.rate("t01-p1", 4);
    tab.note("t01-p1", "Pour voir.");
    tab.export();
    assert_eq!((tab.rating("t01-p1"), tab.shelf().len()), (level(4), 0));
    assert_eq!(tab.title, "Vue d’ensemble – Qualicycle", "the example has no name in the title");
    check(&tab.send(Event::DeleteAsked(EXAMPLE)), &[]);
    assert_eq!(tab.model.question, None);
}

#[test]
fn an_example_that_does_not_come_says_so() {
    let mut tab = Tab::first_visit();
    tab.is_online = false;
    tab.send(Event::ExampleAsked);
    assert_eq!(notice(&tab), &Notice::NotLoaded { what: "NetworkError".into() });
    assert_eq!(tab.model.route, Route::Home);
}

#[test]
fn each_page_has_its_title() {
    let mut tab = Tab::with_themes(&["t01"]);
    let (dossier, round) = (tab.dossier(), tab.round().id);
    let pages = [
        (Route::Home, "Accueil – Qualicycle"),
        (Route::NewDossier, "Nouveau dossier – Qualicycle"),
        (Route::Data, "Mes données – Qualicycle"),
        (Route::Help, "Aide – Qualicycle"),
        (Route::Dossier(dossier), "Vue d’ensemble – Lycée Jean-Moulin – Qualicycle"),
        (Route::Round(dossier, round, RoundPage::Prepare), "Préparer – Lycée Jean-Moulin – Qualicycle"),
        (Route::Round(dossier, round, RoundPage::ASSESS), "Évaluer – Lycée Jean-Moulin – Qualicycle"),
        (Route::Round(dossier, round, RoundPage::ANALYSE), "Analyser – Lycée Jean-Moulin – Qualicycle"),
        (Route::Round(dossier, round, RoundPage::Close), "Clore – Lycée Jean-Moulin – Qualicycle"),
        (Route::Unknown, "Cette page n’existe pas – Qualicycle"),
    ];
    for (route, title) in pages {
        tab.go(route);
        assert_eq!(tab.title, title);
    }
}

#[test]
fn the_title_is_shown_only_when_it_changes() {
    let mut tab = Tab::with_themes(&["t01"]);
    let assess = |show| RoundPage::Assess(show, None);
    assert_eq!(lines(&tab.go_to(assess(Show::All))).len(), 1);
    check(&tab.go_to(assess(Show::ToDo)), &[]);
}

#[test]
fn time_passes_and_the_model_knows() {
    let mut tab = Tab::first_visit();
    let before = tab.now();
    tab.wait(DAY);
    check(&tab.send(Event::TimePassed), &[]);
    assert_eq!(tab.model.now, Timestamp(before.0 + DAY + 1_000));
}

#[test]
fn the_organisation_is_described_as_typed() {
    let mut tab = Tab::with_themes(&[]);
    let organisation =
        Organisation { name: "CIO".into(), kind: OrganisationKind::GuidanceCentre, ..Organisation::default() };
    check(
        &tab.send(Event::OrganisationDescribed(organisation)),
        &["append organisation-described", "title Préparer – CIO – Qualicycle"],
    );
    assert_eq!(tab.shelf(), ["CIO".into()]);
}

#[test]
fn a_file_cannot_reword_the_built_in_framework() {
    let file = Tab::with_themes(&["t01"]).export();
    let mut archive = read_any(&file.bytes).expect("our own file").remove(0);
    let words = archive.packages[0].words.get_mut("fr").expect("French words");
    Rc::make_mut(words).framework.title = "Mieux que QUAL".into();
    let dossier = Dossier::of(archive.dossier, archive.entries);
    let reworded = write(&dossier, &archive.packages, Timestamp(0)).expect("a file").bytes;

    let mut tab = Tab::first_visit();
    tab.offer(&[("reworded.qualicycle", &reworded)]);
    tab.send(Event::IncomingAccepted);
    assert_eq!(tab.model.library.package(&qual().framework.reference()), Some(&qual()));
}

#[test]
fn a_dossier_that_another_tab_deletes_closes_here_and_is_not_half_revived() {
    let mut tab = Tab::with_themes(&["t01"]);
    let dossier = tab.dossier();
    let asked = tab.send(Event::DeletedElsewhere(dossier));
    assert!(matches!(asked.as_slice(), [Effect::ReadShelf, Effect::Go(Route::Home), ..]), "{asked:?}");
    assert!(tab.model.workspace.is_none());
    assert!(matches!(notice(&tab), Notice::Deleted { .. }));
}

#[test]
fn what_is_open_while_the_browser_loses_it_is_stored_again_whole() {
    let mut tab = Tab::with_themes(&["t01"]);
    tab.rate("t01-p1", 3);
    let whole = tab.workspace().dossier.n_entries();
    let asked = tab.send(Event::DossiersLost);
    let stored = asked.iter().find_map(|effect| match effect {
        Effect::Append(_, entries, _) => Some(entries.len()),
        _ => None,
    });
    assert_eq!(stored, Some(whole));
    assert_eq!(tab.model.storage, Storage::Lost, "it is told all the same");
}

#[test]
fn a_clock_that_no_calendar_has_ages_nothing() {
    let mut tab = Tab::with_themes(&["t01"]);
    assert_eq!(tab.model.day().to_string(), "2026-11-22");
    for now in [i64::MAX, i64::MIN] {
        tab.model.update(Event::TimePassed, Timestamp(now));
        assert_eq!(tab.model.day(), Day::EPOCH);
    }
}
