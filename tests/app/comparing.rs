//! A label body compares organisations: files in, who is there, who is left out, and what stays.

use qualicycle::app::desks::StoredCollection;
use qualicycle::app::route::desk::{Column, MOST_PINS, Order, View};
use qualicycle::app::{ComparePage, Sight};
use qualicycle::compare::desk::{CollectionId, DeskChange};
use qualicycle::compare::distribution::Score;
use qualicycle::compare::filter::Filter;
use qualicycle::formats::intake::Refusal;
use support::desks::{cohort, files, offered};

use super::*;

fn view(filter: Filter) -> View {
    View { filter, ..View::default() }
}

#[test]
fn files_are_read_into_a_comparison_and_what_is_not_taken_says_why() {
    let mut tab = Tab::first_visit();
    tab.compare("Label 2026");
    assert!(tab.model.desks.seen.is_none(), "there is nothing yet");
    let mut files = files(4, 2);
    files.push(("photo.jpg".into(), vec![0xff, 0xd8, 0xff, 0xe0, 0, 16]));
    let asked = tab.offer(&offered(&files));
    check(&asked[..1], &["read organisations"]);

    let reading = tab.model.desks.reading.clone().expect("files were read");
    assert!(reading.is_over);
    assert_eq!((reading.n_taken, reading.progress.done), (4, 5));
    assert_eq!(reading.refused.len(), 1);
    assert_eq!(&*reading.refused[0].name, "photo.jpg");
    assert_eq!(tab.compared().len(), 4);
    assert!(!tab.model.saving.has_failed);
    assert_eq!(tab.model.saving.n_pending, 0, "all of it is on the disk");
    let row = tab.model.desks.at_hand.as_ref().expect("it is at hand").summary();
    assert_eq!((row.n_organisations, row.n_rounds), (4, reading.n_rounds as usize));
}

#[test]
fn a_comparison_is_there_on_the_next_day_as_one_left_it() {
    let mut tab = Tab::first_visit();
    tab.compare("Label 2026");
    tab.offer(&offered(&files(4, 1)));
    let before = tab.compared();
    let tab = tab.reopen();
    assert_eq!(tab.compared(), before);
    assert_eq!(&*tab.model.collection_of_page().expect("it is at hand").collection.name(), "Label 2026");
    let mut tab = tab;
    tab.go(Route::Comparisons);
    let list = tab.model.desks.list.clone().expect("the list was read");
    assert_eq!(list.iter().map(|row| row.n_organisations).collect::<Vec<_>>(), [4]);
}

#[test]
fn whoever_cancels_keeps_what_was_read_and_can_go_on() {
    let mut tab = Tab::first_visit();
    tab.compare("Label 2026");
    tab.is_reading_slowly = true;
    let files = files(8, 1);
    tab.offer(&offered(&files));
    tab.read_on();
    let asked = tab.send(Event::ReadingCancelled);
    check(&asked, &["stop reading organisations"]);
    tab.read_on();
    let reading = tab.model.desks.reading.clone().expect("files were read");
    assert!(reading.is_over && reading.is_cancelled);
    assert_eq!((reading.progress.done, tab.compared().len()), (3, 3));

    tab.is_reading_slowly = false;
    tab.offer(&offered(&files));
    assert_eq!(tab.compared().len(), 8, "each stands there once");
    assert_eq!(tab.reopen().compared().len(), 8);
}

#[test]
fn files_that_are_offered_meanwhile_wait_for_their_turn() {
    let mut tab = Tab::first_visit();
    tab.compare("Label 2026");
    tab.is_reading_slowly = true;
    let files = files(4, 1);
    tab.offer(&offered(&files[..2]));
    tab.offer(&offered(&files[2..]));
    (0..4).for_each(|_| tab.read_on());
    assert_eq!(tab.compared().len(), 4);
}

#[test]
fn a_file_of_an_open_round_says_that_nothing_in_it_is_closed() {
    let mut school = Tab::with_themes(&["t01"]);
    let file = school.export();
    let mut tab = Tab::first_visit();
    tab.compare("Label 2026");
    tab.offer_download(&file);
    let reading = tab.model.desks.reading.clone().expect("files were read");
    assert_eq!(reading.refused[0].why, Refusal::NoClosedRound);
    assert!(tab.model.incoming.is_none(), "here it is not opened as a dossier");
}

#[test]
fn a_filter_is_a_place_to_which_one_can_go_back() {
    let mut tab = Tab::comparing(12);
    let name = tab.compared()[3].clone();
    let asked = tab.send(Event::CompareViewed(view(Filter { words: name.to_uppercase().into(), ..Filter::default() })));
    assert!(matches!(&asked[0], Effect::Go(Route::Compare(..))), "the way back leads here: {asked:?}");
    assert!(tab.compared().contains(&name));
    assert!(tab.compared().len() < 12);
    let address = tab.model.route.to_string();
    tab.go_compare(ComparePage::first());
    assert_eq!(tab.compared().len(), 12);
    tab.go(address.parse().expect("an address"));
    assert!(tab.compared().contains(&name) && tab.compared().len() < 12);
}

#[test]
fn an_order_puts_those_without_a_result_last_and_ranks_nobody() {
    let mut tab = Tab::comparing(12);
    for is_descending in [false, true] {
        let order = Order { column: Column::Whole, is_descending };
        tab.go_compare(ComparePage::Among(Sight::Organisations, View { order, ..View::default() }));
        let seen = tab.seen();
        let scores: Vec<_> = seen.rows.iter().map(|row| Score::Whole.of(&seen.sheet.table, *row)).collect();
        let n_some = scores.iter().flatten().count();
        assert!(scores[..n_some].iter().all(Option::is_some), "{scores:?}");
        let is_in_order = |pair: &[_]| if is_descending { pair[0] >= pair[1] } else { pair[0] <= pair[1] };
        assert!(scores[..n_some].windows(2).all(is_in_order), "{scores:?}");
    }
}

#[test]
fn a_round_that_is_left_out_counts_no_more_until_it_is_taken_back() {
    let mut tab = Tab::comparing(6);
    let seen = tab.seen();
    let member = seen.roster.organisations.first().expect("somebody is there").clone();
    let rows = seen.roster.rounds_of(&member).to_vec();
    let out = |row: u32, why: Option<&str>| {
        let row = &seen.sheet.table.rows[row as usize];
        DeskChange::LeftOut { dossier: row.dossier, round: row.round, why: why.map(Into::into) }
    };
    let asked = tab.send(Event::Decided(rows.iter().map(|round| out(round.row, Some("Essai"))).collect()));
    check(&asked[..1], &[&format!("append {} decisions", rows.len())]);
    assert_eq!(tab.compared().len(), 5);
    assert!(tab.send(Event::Decided(vec![out(rows[0].row, Some("Essai"))])).is_empty(), "it stands there already");
    tab.send(Event::Decided(vec![out(rows[0].row, None)]));
    assert_eq!(tab.compared().len(), 6);
    assert_eq!(tab.reopen().compared().len(), 6);
}

#[test]
fn two_dossiers_that_are_joined_are_one_organisation() {
    let mut tab = Tab::comparing(6);
    let seen = tab.seen();
    let [one, other] = [0, 1].map(|n| seen.roster.organisations[n].id);
    let joined = |joined| DeskChange::Joined { one: one.min(other), other: one.max(other), joined };
    tab.send(Event::Decided(vec![joined(true)]));
    assert_eq!(tab.compared().len(), 5);
    tab.send(Event::Decided(vec![joined(false)]));
    assert_eq!(tab.compared().len(), 6);
}

#[test]
fn a_full_disk_is_told_and_what_was_read_can_still_be_looked_at() {
    let mut tab = Tab::first_visit();
    tab.compare("Label 2026");
    tab.disk.borrow_mut().refuses = true;
    tab.offer(&offered(&files(3, 1)));
    assert!(tab.model.saving.has_failed);
    assert_eq!(tab.compared().len(), 3);
}

#[test]
fn results_that_the_browser_damaged_are_missed() {
    let tab = Tab::comparing(6);
    tab.disk.borrow_mut().comparisons.damage();
    let tab = tab.reopen();
    assert_eq!(tab.model.collection_of_page().expect("it is at hand").n_lost_pieces, 1);
}

#[test]
fn another_tab_shows_what_is_decided_here() {
    let mut tab = Tab::comparing(6);
    let mut beside = tab.open_beside();
    let id = tab.seen().collection;
    tab.send(Event::Decided(vec![DeskChange::Named { name: "Label 2027".into() }]));
    tab.offer(&offered(&files(8, 1)[6..]));
    beside.send(Event::CollectionChanged(id));
    let there = beside.model.collection_of_page().expect("it is at hand");
    assert_eq!(&*there.collection.name(), "Label 2027");
    assert_eq!(beside.compared(), tab.compared());
    beside.send(Event::CollectionDeletedElsewhere(id));
    assert_eq!(beside.model.route, Route::Comparisons);
}

#[test]
fn deleting_a_comparison_asks_once_and_leaves_nothing() {
    let mut tab = Tab::first_visit();
    let id = tab.compare("Label 2026");
    tab.offer(&offered(&files(3, 1)));
    tab.send(Event::CollectionDeleteAsked(id));
    assert!(matches!(&tab.model.question, Some(Question::DeleteComparison { name, .. }) if &**name == "Label 2026"));
    tab.send(Event::QuestionConfirmed);
    assert_eq!(tab.model.route, Route::Comparisons);
    assert_eq!(tab.disk.borrow().comparisons.n_pieces(), 0);
    assert_eq!(tab.model.desks.list.as_ref().map(|list| list.len()), Some(0));
    tab.go(Route::Compare(id, ComparePage::first()));
    assert_eq!(tab.model.route, Route::Unknown);
}

#[test]
fn a_comparison_without_a_name_is_not_begun() {
    let mut tab = Tab::first_visit();
    tab.go(Route::Comparisons);
    assert!(tab.send(Event::CollectionBegun("  ".into())).is_empty());
}

#[test]
fn many_pieces_make_the_same_comparison_as_one() {
    let cohort = cohort(9, 2);
    let whole = Tab::comparing(9);
    let mut tab = Tab::first_visit();
    tab.compare("Label 2026");
    tab.offer(&offered(&files(9, 2)));
    assert!(tab.disk.borrow().comparisons.n_pieces() > 1);
    assert_eq!(tab.compared(), whole.compared());
    assert_eq!(cohort.size.organisations, tab.compared().len());
}

/// A tab that goes to a comparison of nine organisations, which comes in many parts, before any of them is there.
fn about_to_open() -> (Tab, CollectionId, Vec<StoredCollection>) {
    let mut tab = Tab::first_visit();
    let id = tab.compare("Label 2026");
    tab.offer(&offered(&files(9, 2)));
    let parts = tab.disk.borrow().comparisons.parts(id);
    assert!(parts.len() > 3);
    let mut tab = tab.reopen();
    tab.model.desks.at_hand = None;
    tab.model.desks.seen = None;
    (tab, id, parts)
}

#[test]
fn a_comparison_that_comes_in_parts_is_shown_when_all_of_it_is_there() {
    let (mut tab, id, parts) = about_to_open();
    let n = parts.len();
    for (part, stored) in parts.into_iter().enumerate() {
        assert!(tab.model.desks.seen.is_none(), "part {part} of {n}");
        let asked = tab.send(Event::CollectionRead(id, Ok(stored)));
        let frameworks = asked.iter().filter(|effect| matches!(effect, Effect::ReadFramework(..)));
        assert!(frameworks.count() <= usize::from(part == 1), "a framework is asked for once");
    }
    assert_eq!(tab.compared().len(), 9);
    assert_eq!(tab.model.collection_of_page().expect("it is at hand").n_to_come, 0);
}

#[test]
fn whoever_leaves_while_a_comparison_comes_finds_all_of_it_later() {
    let (mut tab, id, parts) = about_to_open();
    for (part, stored) in parts.into_iter().enumerate() {
        if part == 2 {
            tab.go(Route::Comparisons);
        }
        tab.send(Event::CollectionRead(id, Ok(stored)));
    }
    tab.go(Route::Compare(id, ComparePage::first()));
    assert_eq!(tab.compared().len(), 9);
}

#[test]
fn parts_of_a_comparison_that_another_one_took_the_place_of_are_let_go() {
    let (mut tab, id, mut parts) = about_to_open();
    let last = parts.pop().expect("there are parts");
    parts.into_iter().for_each(|stored| drop(tab.send(Event::CollectionRead(id, Ok(stored)))));
    let other = tab.compare("Label 2027");
    tab.send(Event::CollectionRead(id, Ok(last)));
    assert_eq!(tab.model.desks.at_hand.as_ref().map(|at_hand| at_hand.collection.id), Some(other));
    tab.go(Route::Compare(id, ComparePage::first()));
    assert_eq!(tab.compared().len(), 9);
}

#[test]
fn a_comparison_that_breaks_off_shows_what_came_and_says_how_much_is_missing() {
    let (mut tab, id, mut parts) = about_to_open();
    let n_missing = 2;
    parts.truncate(parts.len() - n_missing);
    parts.into_iter().for_each(|stored| drop(tab.send(Event::CollectionRead(id, Ok(stored)))));
    assert!(tab.model.desks.seen.is_none());
    tab.send(Event::CollectionRead(id, Err(StorageProblem("UnknownError".into()))));
    assert_eq!(tab.model.collection_of_page().expect("it is at hand").n_lost_pieces, n_missing);
    assert!((1..9).contains(&tab.compared().len()));
}

#[test]
fn a_name_that_is_given_works_nothing_out_anew() {
    let mut tab = Tab::comparing(6);
    let before = tab.seen();
    tab.send(Event::Decided(vec![DeskChange::Named { name: "Label 2027".into() }]));
    assert!(Rc::ptr_eq(&before.roster, &tab.seen().roster));
}

#[test]
fn pinned_organisations_come_first_wherever_organisations_are_listed() {
    let mut tab = Tab::comparing(12);
    let (all, roster) = (tab.compared(), tab.seen().roster.clone());
    let id = |n: usize| roster.organisations[n].id;
    let view = View::default().with_pin_turned(id(11)).with_pin_turned(id(5));
    for sight in [Sight::Organisations, Sight::Heat] {
        tab.go_compare(ComparePage::Among(sight, view.clone()));
        assert_eq!(tab.seen().n_pinned, 2);
        assert_eq!(tab.compared()[..3], [all[5].clone(), all[11].clone(), all[0].clone()]);
    }
    // Whom the filter leaves out is not among the rows, and stays pinned.
    let filter = Filter { words: all[5].clone(), ..Filter::default() };
    tab.go_compare(ComparePage::Among(Sight::Organisations, View { filter, ..view.clone() }));
    assert_eq!((tab.seen().n_pinned, tab.seen().pins.len()), (1, 2));
    // Two dossiers of one organisation are one pin.
    let (one, other) = (id(5), id(11));
    tab.send(Event::Decided(vec![DeskChange::Joined { one: one.min(other), other: one.max(other), joined: true }]));
    tab.go_compare(ComparePage::Among(Sight::Organisations, view.clone()));
    assert_eq!((tab.seen().n_pinned, tab.seen().pins.len()), (1, 1));
    assert_eq!(view.with_pin_turned(id(11)).with_pin_turned(id(5)).pins, []);
}

#[test]
fn at_most_twenty_organisations_are_pinned() {
    let tab = Tab::comparing(25);
    let roster = tab.seen().roster.clone();
    let view = roster.organisations.iter().fold(View::default(), |view, member| view.with_pin_turned(member.id));
    assert_eq!(view.pins.len(), MOST_PINS);
}
