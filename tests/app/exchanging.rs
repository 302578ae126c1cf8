//! What comes into a comparison and leaves it: tables of other tools, files read once more, copies that are united,
//! statistics without names.

use std::collections::BTreeSet;

use qualicycle::app::desks::BringingProblem;
use qualicycle::app::import::Refusal;
use qualicycle::app::{ComparePage, Sight};
use qualicycle::compare::desk::DeskChange;
use qualicycle::formats::book::BookForm;
use qualicycle::formats::elsewhere::{ElsewhereError, Mapping, Meaning, Role};
use qualicycle::formats::sheet::{Foreign, SheetError};
use qualicycle::framework::FrameworkRef;
use support::desks::{files, offered};

use super::*;

/// One row for each organisation, as a certifier's table has it.
const TABLE: &str = "\
Code UAI;Établissement;Ville;Type;Académie;Année scolaire;Date de clôture;1;2;3
9990001A;CFA du Griffon;Valbruine;CFA;Hautes-Chimères;2025-2026;15/06/2026;Conforme;2;0
9990002B;Lycée de la Licorne;Songeval;Lycée;Basses-Chimères;2025-2026;30/06/2026;bof;2;1
";

fn rnq(tab: &Tab) -> FrameworkRef {
    let cards = tab.model.known_frameworks().expect("the catalogue is here");
    cards.iter().map(|card| card.framework.clone()).find(|it| &*it.id.0 == "rnq").expect("it is built in")
}

/// A tab on the page on which tables are brought in, with a table that was assessed against the RNQ.
fn bringing(table: &str) -> Tab {
    let mut tab = Tab::first_visit();
    tab.compare("Label 2026");
    tab.go_compare(ComparePage::Import);
    tab.offer(&[("resultats.csv", table.as_bytes())]);
    let framework = rnq(&tab);
    tab.send(Event::ResultsFrameworkChosen(framework));
    tab
}

fn look(tab: &Tab) -> qualicycle::formats::elsewhere::Look {
    let bringing = tab.model.desks.bringing.as_ref().expect("a table is looked at");
    bringing.brought.as_ref().expect("it was read").look.clone()
}

fn n_rows(tab: &Tab) -> usize {
    let collection = tab.model.collection_of_page().expect("it is at hand").collection.clone();
    collection.frameworks().filter_map(|framework| collection.sheet(framework)).map(|it| it.table.n_rows()).sum()
}

#[test]
fn a_table_of_another_tool_is_looked_at_before_its_organisations_stand_beside_the_others() {
    let mut tab = bringing(TABLE);
    let seen = look(&tab);
    assert_eq!((seen.n_organisations, seen.n_rounds, seen.n_ratings, seen.n_remarks), (2, 2, 5, 1));
    assert_eq!(n_rows(&tab), 0, "nothing is in the comparison yet");

    tab.send(Event::ResultsAccepted);
    assert_eq!(notice(&tab), &Notice::ResultsTaken { n: 2, known: 0 });
    assert_eq!(tab.compared(), ["CFA du Griffon".into(), "Lycée de la Licorne".into()]);
    let table = &tab.seen().sheet.table;
    assert!(table.rows.iter().all(|row| row.digest.is_empty()), "they stay marked as never sealed");
    assert!(tab.model.desks.bringing.is_none());
    assert_eq!(tab.reopen().compared().len(), 2);
}

#[test]
fn what_words_mean_is_asked_and_remembered_for_the_next_table() {
    let mut tab = bringing(TABLE);
    let seen = look(&tab);
    let unknown = seen.values.first().expect("there are words").clone();
    assert_eq!((&*unknown.written, unknown.meaning), ("bof", Meaning::Unknown));
    let mut mapping = seen.mapping.clone();
    let meaning = Meaning::Level(Level(1));
    mapping.meanings.entry(unknown.scale).or_default().insert(unknown.key, meaning);
    tab.send(Event::ResultsMapped(mapping));
    assert_eq!((look(&tab).n_ratings, look(&tab).n_remarks), (6, 0));
    tab.send(Event::ResultsAccepted);

    tab.offer(&[("resultats-2027.csv", TABLE.replace("2025-2026", "2026-2027").as_bytes())]);
    let bringing = tab.model.desks.bringing.clone().expect("a table is looked at");
    assert!(bringing.is_remembered);
    assert_eq!(look(&tab).n_remarks, 0);
    assert_eq!(bringing.framework, Some(rnq(&tab)), "that of most organisations");
    assert!(matches!(tab.model.route, Route::Compare(_, ComparePage::Import)), "dropped anywhere, one is led there");
}

#[test]
fn the_same_table_once_more_brings_nothing_and_a_corrected_one_what_changed() {
    let mut tab = bringing(TABLE);
    tab.send(Event::ResultsAccepted);
    tab.offer(&[("resultats.csv", TABLE.as_bytes())]);
    let bringing = tab.model.desks.bringing.clone().expect("a table is looked at");
    assert_eq!((bringing.n_known, bringing.n_new()), (2, 0));
    assert!(tab.send(Event::ResultsAccepted).is_empty());
    assert_eq!(tab.disk.borrow().comparisons.n_pieces(), 1);

    tab.offer(&[("resultats.csv", TABLE.replace(";bof;", ";Conforme;").as_bytes())]);
    tab.send(Event::ResultsAccepted);
    assert_eq!(notice(&tab), &Notice::ResultsTaken { n: 1, known: 1 });
    assert_eq!((tab.compared().len(), n_rows(&tab)), (2, 3), "the later row stands");
}

#[test]
fn a_file_that_gives_no_results_says_why_and_changes_nothing() {
    let mut tab = bringing("Établissement;1\n");
    let problem = |tab: &Tab| tab.model.desks.bringing.as_ref().and_then(|bringing| bringing.problem.clone());
    assert_eq!(problem(&tab), Some(BringingProblem::Table(ElsewhereError::NoRows)));
    tab.offer(&[("resultats.csv", b"%PDF-1.7 not a table")]);
    let pdf = SheetError::NotASheet { looks_like: Foreign::Pdf };
    assert_eq!(problem(&tab), Some(BringingProblem::File(Refusal::Sheet(pdf))));
    assert!(tab.send(Event::ResultsAccepted).is_empty());
    tab.send(Event::ResultsDismissed);
    assert!(tab.model.desks.bringing.is_none());
}

#[test]
fn a_round_that_no_column_names_gets_the_name_that_is_given() {
    let mut tab = bringing("Établissement;1\nCFA du Griffon;2\n");
    let mapping = look(&tab).mapping;
    assert!(!mapping.roles.contains(&Role::Round));
    tab.send(Event::ResultsMapped(Mapping { round: "2025-2026".into(), ..mapping }));
    tab.send(Event::ResultsAccepted);
    assert_eq!(&*tab.seen().sheet.table.rows[0].label, "2025-2026");
}

#[test]
fn a_framework_that_cannot_be_had_is_said() {
    let mut tab = Tab::first_visit();
    tab.compare("Label 2026");
    tab.go_compare(ComparePage::Import);
    tab.offer(&[("resultats.csv", TABLE.as_bytes())]);
    tab.is_online = false;
    let framework = rnq(&tab);
    tab.send(Event::ResultsFrameworkChosen(framework.clone()));
    let problem = |tab: &Tab| tab.model.desks.bringing.as_ref().and_then(|bringing| bringing.problem.clone());
    assert_eq!(problem(&tab), Some(BringingProblem::Framework));
    tab.is_online = true;
    tab.send(Event::ResultsFrameworkChosen(framework));
    assert_eq!((problem(&tab), look(&tab).n_organisations), (None, 2));
}

// Reading files once more.

#[test]
fn files_that_are_read_twice_are_kept_once_and_said_to_be_known() {
    let mut tab = Tab::first_visit();
    tab.compare("Label 2026");
    let files = files(4, 2);
    tab.offer(&offered(&files));
    let n_before = (tab.disk.borrow().comparisons.n_pieces(), n_rows(&tab));
    tab.offer(&offered(&files));
    let reading = tab.model.desks.reading.clone().expect("files were read");
    assert_eq!((reading.n_taken, reading.n_known), (4, reading.n_rounds as usize));
    assert_eq!((tab.disk.borrow().comparisons.n_pieces(), n_rows(&tab)), n_before);
}

#[test]
fn a_cancelled_reading_is_resumed_with_the_same_files_and_costs_nothing_twice() {
    let mut tab = Tab::first_visit();
    tab.compare("Label 2026");
    let files = files(8, 2);
    tab.is_reading_slowly = true;
    tab.offer(&offered(&files));
    tab.read_on();
    tab.send(Event::ReadingCancelled);
    tab.read_on();
    let n_first = n_rows(&tab);
    assert!(n_first > 0);

    tab.is_reading_slowly = false;
    tab.offer(&offered(&files));
    let reading = tab.model.desks.reading.clone().expect("files were read");
    assert_eq!((reading.n_known, n_rows(&tab)), (n_first, reading.n_rounds as usize));
    let mut at_once = Tab::first_visit();
    at_once.compare("Label 2026");
    at_once.offer(&offered(&files));
    assert_eq!((n_rows(&at_once), at_once.compared()), (n_rows(&tab), tab.compared()));
    let tab = tab.reopen();
    assert_eq!(n_rows(&tab), reading.n_rounds as usize, "on the disk, too, each stands once");
}

// Copies.

/// Saves the comparison at hand and takes the file away.
fn saved(tab: &mut Tab) -> File {
    tab.send(Event::CollectionSaveAsked);
    let file = tab.downloads.last().expect("a file was saved").clone();
    assert!(file.name.ends_with(".qualicycle-collection"), "{}", file.name);
    file
}

fn named(name: &str) -> DeskChange {
    DeskChange::Named { name: name.into() }
}

fn collection(tab: &Tab) -> qualicycle::compare::Collection {
    (*tab.model.collection_of_page().expect("it is at hand").collection).clone()
}

/// Its rows in bytes, where numbers that nobody gave are equal; written in full, as they are when some are chosen.
fn rows_as_stored(tab: &Tab) -> Vec<Vec<u8>> {
    let collection = collection(tab);
    let sheets = collection.frameworks().filter_map(|framework| Some((framework, collection.sheet(framework)?)));
    let whole = |table: &qualicycle::compare::Table| table.select(&(0..table.n_rows()).collect::<Vec<_>>());
    sheets.map(|(framework, sheet)| qualicycle::formats::piece::write(framework, &whole(&sheet.table))).collect()
}

#[test]
fn a_comparison_that_was_saved_opens_elsewhere_as_it_is() {
    let mut tab = Tab::comparing(12);
    tab.send(Event::Decided(vec![named("Label 2026, session de juin")]));
    let file = saved(&mut tab);
    assert!(matches!(notice(&tab), Notice::Exported { .. }));

    let mut other = Tab::on_another_computer(2);
    other.go(Route::Comparisons);
    other.offer_download(&file);
    assert!(matches!(other.model.route, Route::Compare(_, ComparePage::Among(Sight::Organisations, _))));
    assert_eq!(other.compared(), tab.compared());
    assert_eq!(&*collection(&other).name(), "Label 2026, session de juin");
    assert_eq!(collection(&other).journal(), collection(&tab).journal());
    assert!(rows_as_stored(&other) == rows_as_stored(&tab), "each row is there as it was");
    let mut other = other.reopen();
    assert_eq!(other.compared(), tab.compared());
    other.go(Route::Comparisons);
    assert_eq!(other.model.desks.list.as_ref().map(|list| list.len()), Some(1));
}

#[test]
fn a_comparison_without_a_name_is_called_after_its_file() {
    let mut tab = Tab::comparing(6);
    let file = saved(&mut tab);
    let mut unnamed = qualicycle::formats::collection::read(&file.bytes).expect("it was written");
    unnamed.entries.clear();
    let bytes = qualicycle::formats::collection::write(&unnamed, Timestamp(0)).expect("it is written");
    let mut other = Tab::on_another_computer(2);
    other.go(Route::Comparisons);
    other.offer(&[("extraits du rectorat.qualicycle-collection", &bytes)]);
    assert_eq!(&*collection(&other).name(), "extraits du rectorat");
    assert!(matches!(notice(&other), Notice::ComparisonOpened { name } if &**name == "extraits du rectorat"));
    assert_eq!(other.reopen().compared(), tab.compared());
}

#[test]
fn a_comparison_on_a_framework_of_ones_own_brings_it_along() {
    let mut tab = Tab::first_visit();
    let own = tab.publish_copy("grille-maison", "2026", "Grille maison");
    tab.compare("Label 2026");
    tab.go_compare(ComparePage::Import);
    let known = tab.model.known_frameworks().expect("the catalogue is here");
    assert!(known.iter().any(|card| card.framework == own), "it is offered");
    tab.offer(&[("resultats.csv", "Établissement;Campagne;P1\nCFA du Griffon;2026;2\n".as_bytes())]);
    tab.send(Event::ResultsFrameworkChosen(own.clone()));
    let first = tab.model.library.framework(&own).expect("it is here");
    let indicator = first.places().next().expect("it has indicators").indicator.id.clone();
    let mapping = look(&tab).mapping;
    let roles = vec![Role::Name, Role::Round, Role::RatingOf(indicator)];
    tab.send(Event::ResultsMapped(Mapping { roles, ..mapping }));
    tab.send(Event::ResultsAccepted);
    let file = saved(&mut tab);

    let mut other = Tab::on_another_computer(2);
    other.offer_download(&file);
    assert_eq!(other.compared(), ["CFA du Griffon".into()]);
    assert_eq!(other.reopen().model.library.framework(&own), Some(first));
}

#[test]
fn a_comparison_dropped_on_the_first_page_opens_too() {
    let mut tab = Tab::comparing(6);
    let file = saved(&mut tab);
    let mut other = Tab::on_another_computer(2);
    other.offer_download(&file);
    assert_eq!(other.compared(), tab.compared());
}

#[test]
fn two_copies_are_united_once_however_often() {
    let mut one = Tab::comparing(6);
    let first = saved(&mut one);
    let mut two = Tab::on_another_computer(2);
    two.offer_download(&first);
    // Each goes on by themselves.
    one.offer(&offered(&files(8, 2)[6..7]));
    two.offer(&offered(&files(8, 2)[7..]));
    two.send(Event::Decided(vec![named("Label 2027")]));
    let second = saved(&mut two);

    one.offer_download(&second);
    assert!(matches!(one.model.route, Route::Compare(_, ComparePage::Exchange)), "what it brings is said first");
    let (_, news) = one.model.desks.offered.as_ref().and_then(|offered| offered.news).expect("it was worked out");
    assert_eq!((news.n_organisations, news.n_rounds, news.n_other, news.n_entries), (1, 2, 0, 1));
    assert_eq!(one.model.desks.list.as_ref().map_or(0, |list| list.len()), 0, "nothing is taken in yet");
    one.send(Event::OfferedUnited);
    assert_eq!(&*collection(&one).name(), "Label 2027");
    let n = n_rows(&one);

    one.offer_download(&second);
    let (_, news) = one.model.desks.offered.as_ref().and_then(|offered| offered.news).expect("it was worked out");
    assert!(news.is_nothing(), "{news:?}");
    one.send(Event::OfferedUnited);
    assert_eq!(n_rows(&one), n);

    let united = saved(&mut one);
    two.offer_download(&united);
    two.send(Event::OfferedUnited);
    for tab in [&mut one, &mut two] {
        tab.go_compare(ComparePage::first());
        assert_eq!(tab.compared().len(), 8);
    }
    assert_eq!(one.compared(), two.compared());
    let names = |tab: &Tab| collection(tab).journal().entries().map(|entry| entry.id).collect::<BTreeSet<_>>();
    assert_eq!(names(&one), names(&two));
    assert_eq!(one.reopen().compared().len(), 8);
}

#[test]
fn of_a_different_comparison_only_the_organisations_come_in_or_it_is_opened_by_itself() {
    let mut one = Tab::comparing(6);
    let mut two = Tab::on_another_computer(2);
    two.compare("Académie");
    two.offer(&offered(&files(9, 1)[6..]));
    let file = saved(&mut two);

    one.offer_download(&file);
    let offered = one.model.desks.offered.clone().expect("it waits for a decision");
    let (into, news) = offered.news.expect("it was worked out");
    assert!(!offered.is_copy_of(into));
    assert_eq!((news.n_organisations, news.n_entries), (3, 0));
    one.send(Event::OfferedUnited);
    one.go_compare(ComparePage::first());
    assert_eq!((one.compared().len(), &*collection(&one).name()), (9, "Label 2026"));

    one.offer_download(&file);
    one.send(Event::OfferedOpened);
    assert_eq!((one.compared().len(), &*collection(&one).name()), (3, "Académie"));
    // What is here already is shown with what the file would bring to it.
    one.go(Route::Comparisons);
    one.offer_download(&file);
    assert!(matches!(one.model.route, Route::Compare(_, ComparePage::Exchange)));
    one.send(Event::OfferedDismissed);
    assert!(one.model.desks.offered.is_none());
}

#[test]
fn a_question_that_was_left_open_is_not_asked_in_another_comparison() {
    let mut one = Tab::comparing(6);
    let first = collection(&one).id;
    let file = saved(&mut one);
    one.offer_download(&file);
    one.compare("Académie");
    assert!(matches!(one.model.route, Route::Compare(_, ComparePage::Among(..))));
    one.go(Route::Comparisons);
    one.go(Route::Compare(first, ComparePage::first()));
    assert!(matches!(one.model.route, Route::Compare(_, ComparePage::Among(..))));
    one.go_compare(ComparePage::Exchange);
    assert!(one.model.desks.offered.is_some(), "it still stands there");
}

#[test]
fn a_damaged_comparison_is_refused_whole() {
    let mut tab = Tab::comparing(6);
    let mut file = saved(&mut tab);
    file.bytes.truncate(file.bytes.len() / 2);
    let mut other = Tab::on_another_computer(2);
    other.go(Route::Comparisons);
    other.offer_download(&file);
    assert!(matches!(notice(&other), Notice::FileRefused { .. }));
    assert_eq!(other.model.route, Route::Comparisons);
    assert_eq!(other.disk.borrow().comparisons.n_pieces(), 0);
}

#[test]
fn files_dropped_on_the_list_begin_a_comparison_of_the_day() {
    let mut tab = Tab::first_visit();
    tab.go(Route::Comparisons);
    tab.offer(&offered(&files(3, 1)));
    assert_eq!(tab.compared().len(), 3);
    assert!(collection(&tab).name().starts_with("Comparaison du "), "{}", collection(&tab).name());
    assert!(tab.model.incoming.is_none(), "here they are not opened as dossiers");
    tab.go(Route::Comparisons);
    tab.offer(&[("resultats.csv", TABLE.as_bytes())]);
    assert!(matches!(tab.model.route, Route::Compare(_, ComparePage::Import)));
}

// Statistics.

#[test]
fn statistics_leave_without_a_name_and_as_they_were_shown() {
    let mut tab = Tab::comparing(12);
    let view = qualicycle::app::route::desk::View::default();
    tab.go_compare(ComparePage::Among(Sight::Extract, view));
    let extracting = tab.model.desks.extracting.clone().expect("it is worked out");
    let plan = extracting.plan.clone().expect("they are enough");
    tab.send(Event::ExtractAsked(BookForm::TextTable));
    let text = String::from_utf8(tab.downloads.last().expect("it was saved").bytes.clone()).expect("text");
    let lines: Vec<&str> = text.trim_start_matches('\u{feff}').lines().collect();
    assert_eq!(lines.len(), plan.n_lines + 1, "the headings stand there once");
    assert!(lines[0].starts_with("organisation,kind,region"), "{}", lines[0]);
    assert!(lines[1..].iter().all(|line| line.split(',').count() == 14));
    for name in tab.compared() {
        assert!(!text.contains(&*name), "{name}");
    }
    tab.send(Event::ExtractAsked(BookForm::Spreadsheet));
    assert!(tab.downloads.last().expect("it was saved").name.ends_with(".xlsx"));

    tab.send(Event::ExtractRoundsChosen(true));
    let more = tab.model.desks.extracting.clone().and_then(|it| it.plan.clone()).expect("they are enough");
    assert!(more.n_rounds() > plan.n_rounds());
    assert_eq!(more.n_organisations(), plan.n_organisations());
}

#[test]
fn of_fewer_than_five_no_statistics_leave() {
    let mut tab = Tab::comparing(4);
    tab.go_compare(ComparePage::Among(Sight::Extract, qualicycle::app::route::desk::View::default()));
    assert!(tab.model.desks.extracting.as_ref().is_some_and(|it| it.plan.is_none()));
    assert!(tab.send(Event::ExtractAsked(BookForm::TextTable)).is_empty());
}
