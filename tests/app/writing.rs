//! Writing a framework: from nothing or from another one, published, used, and written on as the next edition.

use super::*;
use qualicycle::app::Model;
use qualicycle::app::manuscript::{Manuscript, ManuscriptId};
use qualicycle::app::route::ManuscriptPage;
use qualicycle::app::writing::{STEPS, Start};
use qualicycle::formats::framework_file::Form;
use qualicycle::framework::check::findings;
use qualicycle::framework::edit::{Edit, Facet, Identity, Part, Refused, TextKey, Way};
use qualicycle::framework::{FrameworkRef, IndicatorId};
use support::browser::File;

/// A tab in which a framework is begun from nothing.
fn blank() -> (Tab, ManuscriptId) {
    let mut tab = Tab::first_visit();
    tab.go(Route::Frameworks("".into()));
    tab.send(Event::ManuscriptBegun(Start::Blank));
    let id = at_hand(&tab.model);
    (tab, id)
}

/// The manuscript of the page.
#[track_caller]
fn at_hand(model: &Model) -> ManuscriptId {
    let Route::Manuscript(id, _) = model.route else { panic!("no manuscript at {}", model.route) };
    id
}

#[track_caller]
fn manuscript(tab: &Tab, id: ManuscriptId) -> &Manuscript {
    tab.model.manuscript(id).expect("the manuscript is here")
}

fn edit(tab: &mut Tab, id: ManuscriptId, edit: Edit) -> Vec<Effect> {
    tab.send(Event::Edited(id, edit))
}

fn french(key: TextKey, words: &str) -> Edit {
    Edit::Word(key, "fr".into(), words.into())
}

fn facet(indicator: &str, facet: Facet) -> TextKey {
    TextKey::Indicator(indicator.into(), facet)
}

/// Types a text a few letters at a time, and leaves the field.
fn type_text(tab: &mut Tab, id: ManuscriptId, key: &TextKey, words: &str) {
    let letters: Vec<char> = words.chars().collect();
    for end in (1..=letters.len()).step_by(7).chain([letters.len()]) {
        let so_far: String = letters[..end].iter().collect();
        tab.send(Event::EditTyped(id, french(key.clone(), &so_far)));
    }
    tab.send(Event::EditLeft(id));
}

/// Writes a small framework: one theme, one criterion, three indicators on four levels, in French.
fn small() -> (Tab, ManuscriptId) {
    let (mut tab, id) = blank();
    type_text(&mut tab, id, &TextKey::Title, "Charte du réseau");
    type_text(&mut tab, id, &TextKey::Summary, "Trois questions pour les collèges du réseau.");
    type_text(&mut tab, id, &TextKey::Theme("t1".into()), "Accueil");
    type_text(&mut tab, id, &TextKey::Criterion("c1".into()), "Les premiers jours");
    for n in 1..=3 {
        let indicator = format!("i{n}");
        if n > 1 {
            edit(&mut tab, id, Edit::AddIndicator("c1".into(), None));
        }
        type_text(&mut tab, id, &facet(&indicator, Facet::Statement), "Chaque élève est accueilli.");
        for level in 1..=4 {
            type_text(&mut tab, id, &facet(&indicator, Facet::Level(Level(level))), "Ce que l’on voit.");
        }
    }
    (tab, id)
}

/// A small framework that is published.
fn published() -> (Tab, ManuscriptId) {
    let (mut tab, id) = small();
    tab.send(Event::PublicationAsked(id));
    tab.send(Event::QuestionConfirmed);
    (tab, id)
}

fn title(manuscript: &Manuscript) -> &str {
    &manuscript.package.words["fr"].framework.title
}

#[test]
fn a_framework_is_written_from_nothing_published_and_rated() {
    let (mut tab, id) = small();
    let package = &manuscript(&tab, id).package;
    assert_eq!(findings(package), []);
    assert_eq!(package.framework.reference().to_string(), "charte-du-reseau-2026", "named after its title");
    assert_eq!(package.framework.places().count(), 3);

    tab.send(Event::PublicationAsked(id));
    assert_eq!(tab.model.question, Some(Question::Publish { manuscript: id, name: "Charte du réseau – 2026".into() }));
    let asked = lines(&tab.send(Event::QuestionConfirmed));
    assert_eq!(asked[0], "keep edition charte-du-reseau-2026");
    assert!(manuscript(&tab, id).is_published());

    let reference = manuscript(&tab, id).package.framework.reference();
    tab.go(Route::NewDossier);
    let on_offer = tab.model.frameworks_on_offer();
    assert!(on_offer.iter().any(|card| card.framework == reference && card.n_indicators == 3));
    tab.send(Event::FrameworkChosen(reference.clone()));
    tab.create("Collège Jean-Moulin", "2026");
    tab.toggle("t1");
    for (indicator, n) in [("i1", 2), ("i2", 3), ("i3", 4)] {
        tab.rate(indicator, n);
    }
    let tab = tab.reopen();
    assert_eq!((tab.rating("i2"), tab.round().framework().clone()), (level(3), reference));
    assert!(tab.model.framework_of(&tab.round()).is_some(), "it is read from this browser");
}

#[test]
fn an_unfinished_framework_is_not_published_and_says_what_is_missing() {
    let (mut tab, id) = blank();
    let asked = lines(&tab.send(Event::PublicationAsked(id)));
    let n = findings(&manuscript(&tab, id).package).len();
    assert_eq!(notice(&tab), &Notice::NotPublished { n });
    assert_eq!(asked, [format!("go /manuscript/{id}/check")]);
    check(&tab.send(Event::EditionPublished(id)), &[]);
    assert!(!manuscript(&tab, id).is_published());
}

#[test]
fn what_is_typed_shows_at_once_and_is_stored_when_one_stops_or_leaves() {
    let (mut tab, id) = blank();
    let revision = manuscript(&tab, id).revision;
    check(&tab.send(Event::EditTyped(id, french(TextKey::Title, "Ch"))), &["wait 1500"]);
    check(&tab.send(Event::EditTyped(id, french(TextKey::Title, "Charte "))), &["wait 1500"]);
    assert_eq!((title(manuscript(&tab, id)), tab.model.saving.is_typing), ("Charte ", true));
    assert_eq!(manuscript(&tab, id).revision, revision);
    check(&tab.wait(2_000), &[&*format!("keep manuscript, revision {}", revision + 1)]);
    assert_eq!(
        (title(manuscript(&tab, id)), tab.model.saving.is_typing),
        ("Charte ", false),
        "the hand is still there"
    );
    check(&tab.send(Event::EditLeft(id)), &[&*format!("keep manuscript, revision {}", revision + 2)]);
    assert_eq!(title(manuscript(&tab, id)), "Charte");
    check(&tab.send(Event::EditLeft(id)), &[]);
    let tab = tab.reopen();
    assert_eq!(title(manuscript(&tab, id)), "Charte");
}

#[test]
fn going_elsewhere_leaves_the_field_that_one_typed_in() {
    let (mut tab, id) = blank();
    tab.send(Event::EditTyped(id, french(TextKey::Title, "Charte")));
    tab.go(Route::Home);
    assert_eq!(tab.disk.borrow().manuscript(id).map(|stored| title(stored).to_owned()).as_deref(), Some("Charte"));
}

#[test]
fn changes_are_taken_back_one_by_one_and_done_again() {
    let (mut tab, id) = small();
    let whole = manuscript(&tab, id).package.clone();
    edit(&mut tab, id, Edit::AddTheme);
    let with_theme = manuscript(&tab, id).package.clone();
    assert_eq!(&*tab.focus, "theme:t2:fr", "one stands in the first field of what was added");
    assert_eq!(tab.model.route, Route::Manuscript(id, ManuscriptPage::Write(Some("t2".into()))));
    type_text(&mut tab, id, &TextKey::Theme("t2".into()), "Suivi des élèves");
    tab.send(Event::ManuscriptUndone(id));
    assert_eq!(manuscript(&tab, id).package, with_theme, "a text goes as a whole");
    tab.send(Event::ManuscriptUndone(id));
    assert_eq!(manuscript(&tab, id).package, whole);
    assert_eq!(tab.model.route, Route::Manuscript(id, ManuscriptPage::Write(None)), "what is gone is left");
    tab.send(Event::ManuscriptRedone(id));
    assert_eq!(manuscript(&tab, id).package, with_theme);
    assert!(tab.model.writing.can_redo(id));
    edit(&mut tab, id, Edit::Renumber);
    assert!(tab.model.writing.can_redo(id), "nothing was to be renumbered");
    edit(&mut tab, id, Edit::AddTheme);
    assert!(!tab.model.writing.can_redo(id));
    assert_eq!(
        tab.disk.borrow().manuscript(id).map(|stored| stored.package.clone()),
        Some(manuscript(&tab, id).package.clone())
    );
}

#[test]
fn no_more_than_a_hundred_changes_are_remembered() {
    let (mut tab, id) = blank();
    for n in 0..STEPS + 20 {
        edit(&mut tab, id, Edit::Number(Part::Indicator("i1".into()), n.to_string().into()));
    }
    for _ in 0..STEPS {
        assert!(tab.model.writing.can_undo(id));
        tab.send(Event::ManuscriptUndone(id));
    }
    assert!(!tab.model.writing.can_undo(id));
    check(&tab.send(Event::ManuscriptUndone(id)), &[]);
}

#[test]
fn what_moves_keeps_the_focus_and_at_the_edge_nothing_moves() {
    let (mut tab, id) = small();
    let part = Part::Indicator("i2".into());
    edit(&mut tab, id, Edit::Shift(part.clone(), Way::Up));
    assert_eq!(&*tab.focus, "up:i2");
    check(&edit(&mut tab, id, Edit::Shift(part, Way::Up)), &[]);
    assert_eq!(notice(&tab), &Notice::EditRefused(Refused::AtTheEdge));
}

#[test]
fn changing_a_published_edition_begins_the_next_one_and_says_so() {
    let (mut tab, id) = published();
    let before = manuscript(&tab, id).package.clone();
    tab.wait(DAY);
    tab.send(Event::EditTyped(id, french(TextKey::Title, "Charte du réseau 2")));
    assert_eq!(notice(&tab), &Notice::NextEdition { edition: "2027".into() });
    tab.send(Event::EditLeft(id));
    let next = manuscript(&tab, id);
    assert_eq!(next.package.framework.reference().to_string(), "charte-du-reseau-2027", "the id never changes");
    assert_eq!(next.package.framework.predecessor.as_ref().map(|before| &*before.edition), Some("2026"));
    assert!(!next.is_published());
    assert_eq!(tab.model.library.package(&before.framework.reference()), Some(&before), "what was published stays");
    tab.send(Event::ManuscriptUndone(id));
    assert!(manuscript(&tab, id).is_published());
    assert_eq!(manuscript(&tab, id).package, before);
    assert!(!tab.model.writing.can_undo(id), "nothing leads back before the publication");
}

#[test]
fn an_indicator_that_was_published_is_retired_in_the_next_edition_and_dossiers_hear_of_it() {
    let (mut tab, id) = published();
    let reference = manuscript(&tab, id).package.framework.reference();
    tab.send(Event::FrameworkChosen(reference));
    tab.create("Collège Jean-Moulin", "2026");
    tab.go(Route::Manuscript(id, ManuscriptPage::Write(None)));
    tab.wait(DAY);
    edit(&mut tab, id, Edit::Remove(Part::Indicator("i2".into())));
    let framework = manuscript(&tab, id).package.framework.clone();
    let retired: Vec<&IndicatorId> = framework.themes[0].criteria[0]
        .indicators
        .iter()
        .filter(|indicator| indicator.retired)
        .map(|indicator| &indicator.id)
        .collect();
    assert_eq!(retired, [&"i2".into()]);
    tab.send(Event::PublicationAsked(id));
    tab.send(Event::QuestionConfirmed);
    let on_offer = tab.model.frameworks_on_offer();
    let own: Vec<String> = on_offer
        .iter()
        .filter(|card| card.framework.id == framework.id)
        .map(|card| card.framework.edition.to_string())
        .collect();
    assert_eq!(own, ["2027"], "the newest edition is on offer");
}

#[test]
fn the_next_edition_begins_on_demand() {
    let (mut tab, id) = published();
    tab.send(Event::NextEditionBegun(id));
    assert_eq!(&*manuscript(&tab, id).package.framework.edition, "2027");
    tab.send(Event::NextEditionBegun(id));
    assert_eq!(&*manuscript(&tab, id).package.framework.edition, "2027", "it is being written already");
    let taken = Edit::Identify(Identity::Edition, "2026".into());
    edit(&mut tab, id, taken);
    assert_eq!(notice(&tab), &Notice::EditRefused(Refused::BadEdition));
}

#[test]
fn a_built_in_framework_is_adapted_under_an_id_of_its_own() {
    let mut tab = Tab::first_visit();
    tab.go(Route::Frameworks("".into()));
    let asked = lines(&tab.send(Event::ManuscriptBegun(Start::CopyOf(qual().framework.reference()))));
    assert_eq!(asked[..2], ["read framework qual-2026 all", "keep manuscript, revision 1"]);
    let copy = manuscript(&tab, at_hand(&tab.model));
    assert_eq!(copy.package.framework.id.as_str(), "qual-2");
    assert_eq!(findings(&copy.package), []);
    assert!(copy.package.words["nl"].framework.credit.starts_with("Bewerking van “"));
    tab.send(Event::ManuscriptBegun(Start::CopyOf(qual().framework.reference())));
    assert_eq!(manuscript(&tab, at_hand(&tab.model)).package.framework.id.as_str(), "qual-3");
}

#[test]
fn a_framework_that_cannot_be_fetched_is_not_copied() {
    let mut tab = Tab::first_visit();
    tab.is_online = false;
    tab.send(Event::ManuscriptBegun(Start::CopyOf(qual().framework.reference())));
    assert_eq!(notice(&tab), &Notice::NotLoaded { what: "NetworkError".into() });
    assert!(tab.model.manuscripts.is_none());
}

#[test]
fn a_manuscript_is_removed_after_a_question_and_its_published_edition_stays() {
    let (mut tab, id) = published();
    let reference = manuscript(&tab, id).package.framework.reference();
    tab.send(Event::ManuscriptRemovalAsked(id));
    assert_eq!(
        tab.model.question,
        Some(Question::RemoveManuscript { manuscript: id, name: "Charte du réseau".into() })
    );
    tab.send(Event::QuestionDismissed);
    assert!(tab.model.manuscript(id).is_some());
    tab.send(Event::ManuscriptRemovalAsked(id));
    let asked = lines(&tab.send(Event::QuestionConfirmed));
    assert_eq!(asked[..2], ["remove manuscript", "go /frameworks"]);
    assert_eq!(notice(&tab), &Notice::ManuscriptRemoved { title: "Charte du réseau".into() });
    tab.send(Event::FrameworkChosen(reference.clone()));
    assert!(tab.model.library.framework(&reference).is_some(), "whoever used it still has it");
}

/// Saves the framework at hand to a file.
fn file(tab: &mut Tab, id: ManuscriptId, form: Form) -> File {
    tab.send(Event::FrameworkExportAsked(id, form));
    tab.downloads.last().expect("a file was handed out").clone()
}

#[test]
fn a_sound_framework_travels_in_a_file_and_can_be_used_at_once_elsewhere() {
    let (mut tab, id) = small();
    for form in [Form::Json, Form::Folder] {
        let file = file(&mut tab, id, form);
        assert!(file.name.starts_with("Charte-du-reseau-2026-2026-11-"), "{}", file.name);
        let mut elsewhere = Tab::first_visit();
        elsewhere.offer_download(&file);
        assert_eq!(
            elsewhere.model.question,
            Some(Question::TakeIn { name: "Charte du réseau – 2026".into(), n_findings: 0 })
        );
        let asked = lines(&elsewhere.send(Event::QuestionConfirmed));
        assert_eq!(asked[0], "keep edition charte-du-reseau-2026");
        assert_eq!(notice(&elsewhere), &Notice::TakenIn { title: "Charte du réseau".into(), n_findings: 0 });
        let reference = FrameworkRef { id: "charte-du-reseau".into(), edition: "2026".into() };
        assert!(elsewhere.model.frameworks_on_offer().iter().any(|card| card.framework == reference));
        elsewhere.offer_download(&file);
        elsewhere.send(Event::QuestionConfirmed);
        assert_eq!(notice(&elsewhere), &Notice::KnownFramework { title: "Charte du réseau".into() });
        assert_eq!(elsewhere.model.manuscripts.as_deref().map(Vec::len), Some(1));
    }
}

#[test]
fn an_unfinished_framework_from_a_file_is_written_on() {
    let (mut tab, id) = blank();
    let file = file(&mut tab, id, Form::Json);
    let mut elsewhere = Tab::first_visit();
    elsewhere.offer_download(&file);
    elsewhere.send(Event::QuestionDismissed);
    assert_eq!(elsewhere.model.manuscripts.as_deref().map(Vec::len), Some(0), "nothing is taken in unasked");
    elsewhere.offer_download(&file);
    elsewhere.send(Event::QuestionConfirmed);
    let here = elsewhere.model.manuscripts.clone().expect("the storage has answered");
    assert_eq!((here.len(), here[0].published.len()), (1, 0));
}

#[test]
fn a_file_never_changes_an_edition_that_is_here_nor_one_that_is_built_in() {
    let (mut tab, id) = small();
    let file = file(&mut tab, id, Form::Json);
    let mut elsewhere = Tab::first_visit();
    elsewhere.offer_download(&file);
    elsewhere.send(Event::QuestionConfirmed);
    edit(&mut tab, id, french(TextKey::Title, "Charte changée"));
    let other = self::file(&mut tab, id, Form::Json);
    elsewhere.offer_download(&other);
    elsewhere.send(Event::QuestionConfirmed);
    let editions: Vec<String> = elsewhere
        .model
        .frameworks_on_offer()
        .iter()
        .map(|card| card.framework.to_string())
        .filter(|name| name.starts_with("charte"))
        .collect();
    assert_eq!(editions, ["charte-du-reseau-2027"], "the other one comes in as the edition after it");

    let mut built_in = qual();
    Rc::make_mut(built_in.words.get_mut("fr").expect("French")).framework.title = "Mieux que QUAL".into();
    let bytes = qualicycle::formats::framework_file::write(&built_in, Form::Json).expect("it is written");
    elsewhere.offer(&[("qual.json", &bytes)]);
    elsewhere.send(Event::QuestionConfirmed);
    let cards = elsewhere.model.frameworks_on_offer();
    assert!(cards.iter().any(|card| card.framework.id.as_str() == "qual-2"));
    assert_eq!(
        elsewhere.model.library.package(&qual().framework.reference()).map(|qual| &qual.words["fr"].framework.title),
        None
    );
}

#[test]
fn several_frameworks_that_are_dropped_together_are_decided_one_after_the_other() {
    let (mut tab, id) = small();
    let sound = file(&mut tab, id, Form::Json);
    edit(&mut tab, id, Edit::AddTheme);
    let unfinished = file(&mut tab, id, Form::Folder);
    let mut elsewhere = Tab::first_visit();
    elsewhere.offer(&[("a.json", &sound.bytes), ("b.zip", &unfinished.bytes)]);
    elsewhere.send(Event::QuestionConfirmed);
    assert!(matches!(elsewhere.model.question, Some(Question::TakeIn { n_findings: 1.., .. })));
    elsewhere.send(Event::QuestionDismissed);
    assert_eq!(elsewhere.model.question, None);
    assert_eq!(elsewhere.model.manuscripts.as_deref().map(Vec::len), Some(1));
}

#[test]
fn what_another_tab_wrote_later_is_shown_and_what_was_typed_here_gives_way() {
    let (mut tab, id) = blank();
    let mut other = tab.open_beside();
    edit(&mut other, id, french(TextKey::Title, "De l’autre onglet"));
    edit(&mut tab, id, french(TextKey::Title, "D’ici"));
    assert_eq!(notice(&tab), &Notice::Overtaken);
    assert_eq!(title(manuscript(&tab, id)), "De l’autre onglet");
    assert_eq!(tab.model.saving.n_pending, 0);
    edit(&mut tab, id, french(TextKey::Title, "À deux"));
    other.send(Event::ManuscriptsChanged);
    assert_eq!(title(manuscript(&other, id)), "À deux");
}

#[test]
fn a_disk_that_fails_leaves_the_manuscript_on_the_screen() {
    let (mut tab, id) = blank();
    tab.disk.borrow_mut().refuses = true;
    type_text(&mut tab, id, &TextKey::Title, "Charte");
    assert!(tab.model.saving.has_failed);
    tab.send(Event::ManuscriptsChanged);
    assert_eq!(title(manuscript(&tab, id)), "Charte");
    let asked = tab.send(Event::FrameworkExportAsked(id, Form::Json));
    assert_eq!(lines(&asked), ["export Charte-2026-2026-11-22.json: charte-2026"]);
}

#[test]
fn a_file_of_the_frameworks_kind_that_is_broken_is_refused_and_touches_nothing() {
    let mut tab = Tab::first_visit();
    tab.offer(&[("a.json", b"{\"qualicycle-framework\": 1, \"framework\": {}}")]);
    assert!(matches!(notice(&tab), Notice::FileRefused { error: ReadError::Malformed { .. }, .. }));
    assert_eq!(tab.model.question, None);
}
