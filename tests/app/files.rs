//! Files out and in, and deleting.

use qualicycle::app::Remembered;
use qualicycle::app::pictures::{PictureFile, PictureForm};

use super::*;

#[test]
fn a_file_holds_the_whole_dossier_and_its_framework_in_all_languages() {
    let mut tab = Tab::with_themes(&["t01"]);
    tab.type_note("t01-p1", "Encore à l’écran.");
    let dossier = tab.dossier();
    let asked = tab.send(Event::ExportAsked(dossier));
    check(
        &asked,
        &[
            "append noted",
            "keep 0 drafts",
            "export Lycee-Jean-Moulin-2026-2026-11-22.qualicycle: 5 entries, qual-2026 en fr nl",
            "keep summary",
        ],
    );
    let archives = read_any(&tab.downloads[0].bytes).expect("our own file");
    assert_eq!((archives.len(), &archives[0].packages[..], archives[0].warnings.len()), (1, &[qual()][..], 0));
}

#[test]
fn the_time_of_the_export_is_kept_with_the_dossier() {
    let mut tab = Tab::with_themes(&["t01"]);
    let exported_at = |tab: &Tab| tab.disk.borrow().summary(tab.dossier()).and_then(|summary| summary.exported_at);
    assert_eq!(exported_at(&tab), None);
    let name = tab.export().name;
    let at = exported_at(&tab);
    assert_eq!((at, notice(&tab)), (Some(tab.now()), &Notice::Exported { name }));
    tab.rate("t01-p1", 3);
    let mut tab = tab.reopen();
    assert_eq!((exported_at(&tab), tab.workspace().exported_at), (at, at));
    tab.rate("t01-p1", 4);
    assert_eq!(exported_at(&tab), at, "further work does not forget it");
}

#[test]
fn an_export_that_fails_says_so_and_is_no_backup() {
    let mut tab = Tab::with_themes(&["t01"]);
    let dossier = tab.dossier();
    tab.send(Event::Exported(dossier, Err("NotWritten".into())));
    assert_eq!(notice(&tab), &Notice::ExportFailed { reason: "NotWritten".into() });
    assert_eq!(tab.workspace().exported_at, None);
}

#[test]
fn a_dossier_whose_framework_came_in_one_language_is_saved_with_all_of_them() {
    let mut tab = Tab::first_visit();
    tab.is_slow = true;
    let asked = lines(&tab.send(Event::ExampleAsked));
    assert!(asked.contains(&"read framework qual-2026 all".to_owned()), "{asked:?}");
    tab.go(Route::Home);
    let mut tab = tab.open_beside();
    tab.is_online = false;
    tab.go(Route::Dossier(EXAMPLE));
    let packages = |tab: &mut Tab| read_any(&tab.export().bytes).expect("our own file")[0].packages.len();
    assert_eq!(packages(&mut tab), 1, "the browser kept it");
}

#[test]
fn a_dossier_whose_framework_cannot_be_had_is_saved_without_it() {
    let mut there = Tab::with_themes(&["t01"]);
    let mut archives = read_any(&there.export().bytes).expect("our own file");
    archives[0].packages.clear();
    let mut tab = Tab::first_visit();
    tab.is_online = false;
    tab.send(Event::FileRead("secours.json".into(), Ok(archives)));
    tab.send(Event::IncomingAccepted);
    let file = tab.export();
    let brought = &read_any(&file.bytes).expect("our own file")[0];
    assert_eq!((brought.entries.len(), brought.packages.len(), brought.warnings.len()), (4, 0, 1));
}

#[test]
fn any_dossier_of_the_shelf_can_be_saved_to_a_file_even_if_it_is_not_open() {
    let mut tab = Tab::with_themes(&["t01"]);
    let first = tab.dossier();
    tab.create("CIO de Niort", "2026");
    tab.go(Route::Data);
    let mut tab = tab.reopen();
    let asked = lines(&tab.send(Event::ExportAsked(first)));
    assert!(tab.downloads.is_empty(), "nothing leaves before one could see what would");
    assert_eq!((&tab.model.route, tab.dossier()), (&Route::Data, first), "one stays where one was");
    assert!(asked.contains(&format!("focus leaving-{first}")), "{asked:?}");
    tab.send(Event::ExportAsked(first));
    assert_eq!(tab.downloads.len(), 1, "the button does what it says");
    let archives = read_any(&tab.downloads[0].bytes).expect("our own file");
    assert_eq!((archives[0].dossier, &archives[0].packages[..]), (first, &[qual()][..]));
}

#[test]
fn a_dossier_that_cannot_be_read_leaves_one_on_the_page_of_ones_data() {
    let mut tab = Tab::with_themes(&["t01"]);
    let first = tab.dossier();
    tab.create("CIO de Niort", "2026");
    tab.go(Route::Data);
    let mut tab = tab.reopen();
    let now = tab.now();
    assert!(matches!(tab.model.update(Event::ExportAsked(first), now)[..], [Effect::ReadDossier(_)]));
    tab.send(Event::DossierRead(first, Err(StorageProblem("UnknownError".into()))));
    assert_eq!(notice(&tab), &Notice::ExportFailed { reason: "UnknownError".into() });
    assert_eq!((&tab.model.route, tab.downloads.len()), (&Route::Data, 0));
}

#[test]
fn a_dossier_that_is_read_after_one_went_elsewhere_does_not_come_to_hand() {
    let mut tab = Tab::with_themes(&["t01"]);
    let first = tab.dossier();
    tab.create("CIO de Niort", "2026");
    let second = tab.dossier();
    tab.go(Route::Data);
    let (entries, now) = (tab.disk.borrow().journal(first), tab.now());
    tab.model.update(Event::ExportAsked(first), now);
    tab.go(Route::Dossier(second));
    tab.send(Event::DossierRead(first, Ok((entries, Remembered::default()))));
    assert_eq!(tab.dossier(), second);
}

#[test]
fn a_file_that_is_too_large_is_refused_before_a_byte_is_read() {
    let mut tab = Tab::with_themes(&["t01"]);
    let offered = OfferedFile { name: "film.qualicycle".into(), bytes: LARGEST_FILE + 1 };
    check(&tab.send(Event::FilesOffered(FileTicket(1), vec![offered])), &[]);
    let error = ReadError::TooLarge { bytes: LARGEST_FILE + 1, limit: LARGEST_FILE };
    assert_eq!(notice(&tab), &Notice::FileRefused { name: "film.qualicycle".into(), error });
}

#[test]
fn a_file_of_another_kind_is_refused_and_touches_nothing() {
    let mut tab = Tab::with_themes(&["t01"]);
    let before = tab.workspace().dossier.clone();
    check(&tab.offer(&[("photo.qualicycle", b"\xff\xd8\xff\xe0 and so on")]), &["read files"]);
    let error = ReadError::NotQualicycle { looks_like: LooksLike::Photo };
    assert_eq!(notice(&tab), &Notice::FileRefused { name: "photo.qualicycle".into(), error });
    assert_eq!((tab.workspace().dossier.clone(), &tab.model.incoming), (before, &None));
}

#[test]
fn a_dossier_that_is_not_here_is_new() {
    let file = Tab::with_themes(&["t01"]).export();
    let mut tab = Tab::first_visit();
    check(&tab.offer_download(&file), &["read files"]);
    let incoming = tab.model.incoming.clone().expect("it waits for a decision");
    let outcome = incoming.outcome.as_ref().expect("nothing has to be read");
    assert_eq!((outcome.is_new, outcome.preview.n_new, outcome.preview.n_known), (true, 4, 0));
    assert_eq!(&*outcome.brought.organisation().name, "Lycée Jean-Moulin");
    assert!(tab.shelf().is_empty() && tab.model.workspace.is_none(), "nothing happens before one says yes");

    let asked = lines(&tab.send(Event::IncomingAccepted));
    let expected = [
        "append organisation-described, round-opened, scope-set, themes-chosen",
        "read shelf",
        "go …",
        "fetch worker",
        "read dossier",
        "title Vue d’ensemble – Qualicycle",
        "read framework qual-2026 fr",
        "title Vue d’ensemble – Lycée Jean-Moulin – Qualicycle",
        "read framework qual-2026 all",
        "keep framework qual-2026 en fr nl",
    ];
    assert_eq!(asked, expected);
    assert_eq!((notice(&tab), &tab.model.incoming), (&Notice::Added { n_new: 4 }, &None));
    assert_eq!(tab.shelf(), ["Lycée Jean-Moulin".into()]);
    assert_eq!(tab.round().themes, [ThemeId::from("t01")]);
}

#[test]
fn a_file_of_the_open_dossier_joins_it_and_both_sides_stay() {
    let mut tab = Tab::with_themes(&["t01"]);
    let mut colleague = Tab::first_visit();
    colleague.offer_download(&tab.export());
    colleague.send(Event::IncomingAccepted);
    colleague.rate("t01-d1", 2);
    tab.rate("t01-p1", 4);

    tab.offer_download(&colleague.export());
    let outcome = tab.model.incoming.as_ref().and_then(|incoming| incoming.outcome.clone()).expect("a preview");
    assert_eq!((outcome.is_new, outcome.preview.n_new, outcome.preview.n_known), (false, 2, 4));
    assert_eq!(outcome.preview.clashes.len(), 0);
    tab.send(Event::IncomingAccepted);
    assert_eq!((tab.rating("t01-p1"), tab.rating("t01-d1")), (level(4), level(2)));
    assert_eq!(tab.disk.borrow().journal(tab.dossier()).len(), tab.workspace().dossier.n_entries());

    tab.offer_download(&colleague.export());
    let outcome = tab.model.incoming.as_ref().and_then(|incoming| incoming.outcome.clone()).expect("a preview");
    assert_eq!(outcome.preview.n_new, 0, "opening it twice doubles nothing");
}

#[test]
fn what_two_people_rated_differently_is_a_clash_and_none_is_lost() {
    let mut tab = Tab::with_themes(&["t01"]);
    let mut colleague = Tab::first_visit();
    colleague.offer_download(&tab.export());
    colleague.send(Event::IncomingAccepted);
    colleague.rate("t01-p1", 2);
    tab.rate("t01-p1", 4);
    tab.offer_download(&colleague.export());
    let outcome = tab.model.incoming.as_ref().and_then(|incoming| incoming.outcome.clone()).expect("a preview");
    assert_eq!(outcome.preview.clashes.len(), 1);
    tab.send(Event::IncomingAccepted);
    let ratings: Vec<Change> = tab.workspace().dossier.entries().map(|entry| entry.change.clone()).collect();
    let of = |rating| Change::Rated { round: tab.round().id, indicator: "t01-p1".into(), rating };
    assert!(ratings.contains(&of(level(2))) && ratings.contains(&of(level(4))));
}

#[test]
fn a_file_joins_a_dossier_that_is_on_the_shelf_but_not_open() {
    let mut tab = Tab::with_themes(&["t01"]);
    let old_file = tab.export();
    let dossier = tab.dossier();
    let exported_at = tab.workspace().exported_at;
    tab.rate("t01-p1", 3);
    tab.go(Route::Home);
    let mut tab = tab.reopen();
    assert!(tab.model.workspace.is_none());

    check(&tab.offer_download(&old_file), &["read files", "read joined dossier"]);
    let outcome = tab.model.incoming.as_ref().and_then(|incoming| incoming.outcome.clone()).expect("a preview");
    assert_eq!((outcome.is_new, outcome.preview.n_new, outcome.preview.n_known), (false, 0, 4));
    tab.send(Event::IncomingAccepted);
    assert_eq!((tab.dossier(), tab.rating("t01-p1")), (dossier, level(3)));
    let summary = tab.disk.borrow().summary(dossier).cloned().expect("a row");
    assert_eq!(summary.n_entries, tab.workspace().dossier.n_entries(), "the row is of the whole, not of the file");
    assert_eq!(summary.exported_at, exported_at, "the backup is not forgotten");
}

#[test]
fn refusing_a_file_leaves_everything_as_it_was() {
    let mut tab = Tab::with_themes(&["t01"]);
    let mut colleague = Tab::first_visit();
    colleague.offer_download(&tab.export());
    colleague.send(Event::IncomingAccepted);
    colleague.rate("t01-d1", 2);
    let before = tab.workspace().dossier.clone();
    tab.offer_download(&colleague.export());
    check(&tab.send(Event::IncomingDismissed), &[]);
    check(&tab.send(Event::IncomingAccepted), &[]);
    assert_eq!((tab.workspace().dossier.clone(), &tab.model.incoming), (before, &None));
}

#[test]
fn the_dossiers_of_a_rescue_file_are_decided_one_after_the_other() {
    let mut lost = Tab::with_themes(&["t01"]);
    let first = lost.export();
    lost.create("CIO de Niort", "2026");
    let second = lost.export();
    let archives = [first, second].iter().flat_map(|file| read_any(&file.bytes).expect("our own file")).collect();

    let mut tab = Tab::first_visit();
    tab.send(Event::FileRead("secours.json".into(), Ok(archives)));
    let waiting = |tab: &Tab| tab.model.incoming.as_ref().map(|incoming| incoming.archives.len());
    assert_eq!(waiting(&tab), Some(2));
    tab.send(Event::IncomingAccepted);
    assert_eq!((waiting(&tab), tab.shelf()), (Some(1), vec!["Lycée Jean-Moulin".into()]));
    assert_eq!(notice(&tab), &Notice::Added { n_new: 4 }, "what was done is said while the next one waits");
    tab.send(Event::IncomingAccepted);
    assert_eq!((waiting(&tab), tab.shelf().len()), (None, 2));
}

#[test]
fn refusing_one_dossier_of_a_rescue_file_turns_to_the_next() {
    let mut lost = Tab::with_themes(&["t01"]);
    let first = lost.export();
    lost.create("CIO de Niort", "2026");
    let second = lost.export();
    let archives = [first, second].iter().flat_map(|file| read_any(&file.bytes).expect("our own file")).collect();
    let mut tab = Tab::first_visit();
    tab.send(Event::FileRead("secours.json".into(), Ok(archives)));
    check(&tab.send(Event::IncomingDismissed), &[]);
    tab.send(Event::IncomingAccepted);
    assert_eq!((tab.shelf(), &tab.model.incoming), (vec!["CIO de Niort".into()], &None));
}

#[test]
fn an_empty_rescue_file_asks_nothing() {
    let mut tab = Tab::first_visit();
    tab.send(Event::FileRead("secours.json".into(), Ok(Vec::new())));
    assert_eq!(tab.model.incoming, None);
}

#[test]
fn deleting_asks_first_naming_the_dossier_and_goes_home() {
    let mut tab = Tab::with_themes(&["t01"]);
    let dossier = tab.dossier();
    check(&tab.send(Event::DeleteAsked(dossier)), &[]);
    assert_eq!(tab.model.question, Some(Question::Delete { dossier, name: "Lycée Jean-Moulin".into() }));
    assert_eq!(tab.shelf().len(), 1);
    check(
        &tab.send(Event::QuestionConfirmed),
        &["delete", "go /", "title Préparer – Qualicycle", "title Accueil – Qualicycle"],
    );
    assert_eq!((tab.shelf().len(), &tab.model.route), (0, &Route::Home));
    assert!(tab.model.workspace.is_none());
    assert_eq!(notice(&tab), &Notice::Deleted { name: "Lycée Jean-Moulin".into() });
}

#[test]
fn deleting_another_dossier_leaves_one_where_one_is() {
    let mut tab = Tab::with_themes(&["t01"]);
    let first = tab.dossier();
    tab.create("CIO de Niort", "2026");
    tab.send(Event::DeleteAsked(first));
    check(&tab.send(Event::QuestionConfirmed), &["delete"]);
    assert_eq!(
        (tab.shelf(), tab.workspace().dossier.organisation().name.clone()),
        (vec!["CIO de Niort".into()], "CIO de Niort".into())
    );
}

#[test]
fn a_dossier_that_could_not_be_deleted_stays_on_the_shelf() {
    let mut tab = Tab::with_themes(&["t01"]);
    let dossier = tab.dossier();
    tab.send(Event::Deleted(dossier, Err(StorageProblem("UnknownError".into()))));
    assert_eq!(notice(&tab), &Notice::NotLoaded { what: "UnknownError".into() });
    assert_eq!((tab.shelf().len(), tab.dossier()), (1, dossier));
}

fn wanted(form: PictureForm) -> Event {
    let name = format!("Lycee-Jean-Moulin-2026-radar.{}", form.extension()).into();
    Event::PictureAsked(Rc::new(PictureFile { name, form, svg: "<svg/>".into(), size: (480, 360) }))
}

#[test]
fn a_figure_is_handed_out_under_its_name() {
    let mut tab = Tab::with_themes(&["t01"]);
    check(&tab.send(wanted(PictureForm::Svg)), &["save Lycee-Jean-Moulin-2026-radar.svg"]);
    assert_eq!(tab.downloads[0].bytes, b"<svg/>");
    assert_eq!(notice(&tab), &Notice::PictureSaved { name: "Lycee-Jean-Moulin-2026-radar.svg".into() });
}

#[test]
fn a_figure_that_cannot_be_painted_is_told_of() {
    let mut tab = Tab::with_themes(&["t01"]);
    check(&tab.send(wanted(PictureForm::Png)), &["save Lycee-Jean-Moulin-2026-radar.png"]);
    assert_eq!(tab.downloads.len(), 0);
    let reason = "NotSupportedError".into();
    assert_eq!(notice(&tab), &Notice::PictureFailed { form: PictureForm::Png, reason });
}
