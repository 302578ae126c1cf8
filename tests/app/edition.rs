//! A newer edition of the framework: announced, looked at, moved to, and left again.

use super::*;
use qualicycle::app::manuscript::{Manuscript, ManuscriptId};
use qualicycle::app::route::HistoryPart;
use qualicycle::framework::conversion::{Method, ScalePair};
use qualicycle::framework::{FrameworkRef, Package};
use support::browser::built_in;

fn edition(id: &str, edition: &str) -> FrameworkRef {
    FrameworkRef { id: id.into(), edition: edition.into() }
}

fn ldm(year: &str) -> FrameworkRef {
    edition("lycee-des-metiers", year)
}

/// A dossier on the lycée des métiers of 2016, three themes of which were rated in a round that is closed.
fn closed_on_2016() -> Tab {
    let mut tab = Tab::first_visit();
    tab.send(Event::FrameworkChosen(ldm("2016")));
    tab.create("Lycée Jean-Moulin", "2026");
    tab.keep_themes(&["m1", "m2", "m3"]);
    let round = tab.round().id;
    tab.send(Event::TargetChosen(round, "m1.1".into(), Some(Level(4))));
    for (id, n) in [("m1.1", 3), ("m1.2", 1), ("m2.3", 4), ("m3.1", 2)] {
        tab.rate(id, n);
    }
    tab.note("m3.1", "Convention signée.");
    tab.close_round();
    tab.wait(365 * DAY);
    tab
}

fn newer(tab: &Tab) -> Option<FrameworkRef> {
    tab.model.newer_edition(&tab.round()).map(|card| card.framework.clone())
}

#[track_caller]
fn consider(tab: &mut Tab, to: FrameworkRef) -> Vec<Effect> {
    let round = tab.round().id;
    tab.send(Event::EditionConsidered(round, to))
}

fn to_review(tab: &Tab) -> Vec<String> {
    tab.round().to_review.iter().map(ToString::to_string).collect()
}

#[test]
fn a_round_of_2016_is_closed_and_the_next_one_is_prepared_on_2023_rated_and_brought_back() {
    let mut tab = closed_on_2016();
    assert_eq!(newer(&tab), Some(ldm("2023")), "the form of the next round says so");
    let last = tab.round().id;
    let asked = tab.send(Event::NextRoundOpenedOn(last, "2027".into(), ldm("2023")));
    let asked: Vec<String> = lines(&asked).into_iter().filter(|line| !line.starts_with("title")).collect();
    assert_eq!(
        asked,
        [
            "append round-opened, scope-set, themes-chosen, target-set",
            "read framework lycee-des-metiers-2023 all",
            "go …/prepare",
        ],
    );
    assert_eq!(*tab.round().framework(), ldm("2016"), "nothing is moved until somebody says so");
    let plan = tab.workspace().plan.clone().expect("what would change is shown");
    assert!(plan.succession.is_some() && plan.round == tab.round().id);

    check(
        &tab.send(Event::EditionMoved),
        &[
            "append target-set, scope-set, themes-chosen, edition-changed",
            "keep framework lycee-des-metiers-2023 en fr nl",
        ],
    );
    let round = tab.round();
    assert_eq!(*round.framework(), ldm("2023"));
    assert_eq!(round.themes, ["l1", "l2", "l4"].map(ThemeId::from));
    assert_eq!(round.targets.get(&"l1.1".into()), Some(&Level(4)));
    let carried: Vec<String> = round.carried().keys().map(ToString::to_string).collect();
    assert!(carried.contains(&"l1.2".to_owned()) && carried.iter().all(|id| id.starts_with('l')), "{carried:?}");
    assert_eq!((to_review(&tab).len(), newer(&tab)), (0, None));

    check(&tab.rate("l1.1", 4), &["append rated", "append phase-reached"]);
    check(&tab.send(Event::UndoAsked), &["append rated"]);
    assert_eq!(*tab.round().framework(), ldm("2023"), "the last rating first");
    check(&tab.send(Event::UndoAsked), &["append target-set, scope-set, themes-chosen, edition-changed"]);
    let round = tab.round();
    assert_eq!(*round.framework(), ldm("2016"));
    assert_eq!(round.themes, ["m1", "m2", "m3"].map(ThemeId::from));
    assert_eq!(round.targets.keys().map(ToString::to_string).collect::<Vec<_>>(), ["m1.1"]);
    assert_eq!(newer(&tab), Some(ldm("2023")), "and it is announced again");
}

/// A round on 2016 that is being rated, and is then moved.
fn moved_while_rating() -> Tab {
    let mut tab = closed_on_2016();
    tab.open_next_round("2027");
    for (id, n) in [("m1.1", 3), ("m1.2", 2), ("m2.3", 4), ("m3.1", 4)] {
        tab.rate(id, n);
    }
    tab.type_note("m1.1", "Vu en conseil.");
    consider(&mut tab, ldm("2023"));
    tab.send(Event::EditionMoved);
    tab
}

#[test]
fn a_round_that_is_being_rated_moves_with_its_answers_and_what_is_still_being_typed() {
    let mut tab = moved_while_rating();
    assert_eq!((tab.rating("l1.1"), tab.rating("l1.2"), tab.rating("l4.2")), (level(3), level(1), level(4)));
    assert_eq!((&*tab.note_on_screen("l1.1"), &*tab.note_on_screen("m1.1")), ("Vu en conseil.", "Vu en conseil."));
    assert_eq!(to_review(&tab), ["l1.1", "l1.2", "l4.1", "l4.2"]);
    assert_eq!(tab.workspace().resume_at(tab.round().id), None, "where one stopped was another edition");

    let round = tab.round().id;
    check(&tab.send(Event::AnswerConfirmed(round, "l1.1".into())), &["append rated"]);
    check(&tab.send(Event::AnswerConfirmed(round, "l1.1".into())), &[]);
    tab.rate("l1.2", 2);
    assert_eq!(to_review(&tab), ["l4.1", "l4.2"]);

    let tab = tab.reopen();
    assert_eq!(to_review(&tab), ["l4.1", "l4.2"], "the journal says so, whenever it is read");
    let round = tab.round();
    let left: Vec<String> = tab.workspace().dossier.left_behind(&round).iter().map(ToString::to_string).collect();
    assert_eq!(left, ["m2.3"]);
}

#[test]
fn one_goes_back_even_after_a_new_start_and_finds_what_was_there() {
    let mut tab = moved_while_rating();
    tab.rate("l3.1", 2);
    let mut tab = tab.reopen();
    let round = tab.round().id;
    assert!(!tab.can_undo());
    let asked = lines(&tab.send(Event::EditionReturned(round)));
    assert!(asked[0].starts_with("append ") && asked[0].ends_with(", edition-changed"), "{asked:?}");
    let back = tab.round();
    assert_eq!((back.framework(), &*tab.note_on_screen("m1.1")), (&ldm("2016"), "Vu en conseil."));
    assert_eq!(back.themes, ["m1", "m2", "m3"].map(ThemeId::from));
    assert_eq!((tab.rating("m1.1"), tab.rating("l1.1")), (level(3), Rating::NotRated));
    assert_eq!(tab.rating("l3.1"), level(2), "what was entered since stays in the dossier");
    check(&tab.send(Event::EditionReturned(round)), &[]);
    tab.send(Event::UndoAsked);
    assert_eq!((tab.round().framework(), tab.rating("l1.1")), (&ldm("2023"), level(3)), "and that is taken back too");
}

#[test]
fn the_method_for_levels_is_chosen_and_only_one_that_fits() {
    let mut tab = closed_on_2016();
    tab.open_next_round("2027");
    tab.rate("m1.1", 3);
    consider(&mut tab, ldm("2023"));
    let pair = ScalePair { from: "agree4".into(), to: "stage".into() };
    let chosen = |tab: &Tab| {
        let plan = tab.workspace().plan.clone().expect("a plan");
        plan.succession.as_ref().map(|succession| plan.method(&succession.scales[0]))
    };
    assert_eq!(chosen(&tab), Some(Method::Rescale));
    tab.send(Event::MethodChosen(pair.clone(), Method::KeepRank));
    assert_eq!(chosen(&tab), Some(Method::Rescale), "the two scales have not as many levels");
    tab.send(Event::MethodChosen(pair, Method::AskAgain));
    assert_eq!(chosen(&tab), Some(Method::AskAgain));
    tab.send(Event::EditionMoved);
    assert_eq!(tab.rating("l1.1"), Rating::NotRated);
}

#[test]
fn looking_changes_nothing_and_is_forgotten_elsewhere() {
    let mut tab = closed_on_2016();
    tab.open_next_round("2027");
    let before = tab.round();
    consider(&mut tab, ldm("2023"));
    check(&tab.send(Event::EditionLeft), &[]);
    assert!(tab.workspace().plan.is_none());
    check(&tab.send(Event::EditionMoved), &[]);
    check(&consider(&mut tab, ldm("2023")), &[]);
    tab.go_to(RoundPage::ASSESS);
    assert!(tab.workspace().plan.is_none());
    check(&tab.send(Event::EditionMoved), &[]);
    assert_eq!(tab.round(), before);
}

#[test]
fn an_edition_that_cannot_be_had_changes_nothing_and_can_be_asked_for_again() {
    let mut tab = closed_on_2016();
    tab.open_next_round("2027");
    tab.is_online = false;
    consider(&mut tab, ldm("2023"));
    assert!(tab.model.library.lacks(&ldm("2023")));
    assert_eq!(notice(&tab), &Notice::NotLoaded { what: "NetworkError".into() });
    check(&tab.send(Event::EditionMoved), &[]);
    assert_eq!(*tab.round().framework(), ldm("2016"));
    tab.is_online = true;
    check(&consider(&mut tab, ldm("2023")), &["read framework lycee-des-metiers-2023 all"]);
    assert!(tab.workspace().plan.as_ref().is_some_and(|plan| plan.succession.is_some()));
}

#[test]
fn a_closed_round_moves_no_more() {
    let mut tab = moved_while_rating();
    tab.close_round();
    let before = tab.round();
    let round = before.id;
    let tries = [
        Event::EditionConsidered(round, ldm("2023")),
        Event::EditionMoved,
        Event::EditionReturned(round),
        Event::AnswerConfirmed(round, "l1.1".into()),
    ];
    for event in tries {
        check(&tab.send(event), &[]);
    }
    assert_eq!(tab.round(), before);
    assert!(before.seal.as_ref().is_some_and(|seal| seal.is_intact()));
    assert_eq!(before.to_review.len(), 4, "the record says what nobody looked at");
    assert_eq!(tab.model.shelf.as_ref().expect("a shelf")[0].round.as_ref().expect("a round").framework, ldm("2023"));
}

#[test]
fn a_file_holds_every_edition_that_a_round_was_on_and_so_does_the_reader_of_it() {
    let mut tab = moved_while_rating();
    let file = tab.export();
    let brought = &read_any(&file.bytes).expect("our own file")[0];
    let editions: Vec<FrameworkRef> = brought.packages.iter().map(|package| package.framework.reference()).collect();
    assert_eq!(editions, [ldm("2016"), ldm("2023")]);
    assert_eq!(brought.warnings, []);

    let mut elsewhere = Tab::first_visit();
    elsewhere.offer_download(&file);
    elsewhere.send(Event::IncomingAccepted);
    assert_eq!(elsewhere.round(), tab.round());
    for edition in editions {
        assert!(elsewhere.model.library.is_complete(&edition), "{edition}");
    }
    tab.send(Event::UndoAsked);
    let file = tab.export();
    assert_eq!(read_any(&file.bytes).expect("our own file")[0].warnings, [], "the journal still names both");
}

#[test]
fn an_edition_that_was_published_in_this_browser_is_announced_as_well() {
    let mut tab = Tab::first_visit();
    tab.send(Event::FrameworkChosen(qual().framework.reference()));
    tab.create("Lycée Jean-Moulin", "2026");
    assert_eq!(newer(&tab), None);
    let mut framework = (*qual().framework).clone();
    (framework.edition, framework.valid_from) = ("2031".into(), "2031-09-01".into());
    let package = Package { framework: Rc::new(framework), ..qual() };
    let card = package.card();
    let manuscript = Manuscript {
        id: ManuscriptId(Ulid(5)),
        revision: 1,
        package,
        published: vec![card.clone()],
        kept: Rc::default(),
        changed_at: tab.now(),
    };
    tab.send(Event::ManuscriptsRead(Ok(vec![Rc::new(manuscript)])));
    assert_eq!(newer(&tab), Some(card.framework));
}

#[test]
fn editions_of_other_frameworks_and_older_ones_are_not_announced() {
    let mut tab = Tab::first_visit();
    tab.send(Event::FrameworkChosen(ldm("2023")));
    tab.create("Lycée Jean-Moulin", "2026");
    assert_eq!(newer(&tab), None);
    assert_eq!(built_in(&ldm("2016")).framework.id, built_in(&ldm("2023")).framework.id);
}

#[test]
fn another_tab_that_moves_the_round_first_wins_and_nothing_is_moved_twice() {
    let mut tab = closed_on_2016();
    tab.open_next_round("2027");
    consider(&mut tab, ldm("2023"));
    let mut other = tab.open_beside();
    consider(&mut other, ldm("2023"));
    let asked = other.send(Event::EditionMoved);
    tab.hear(&asked);
    assert_eq!(*tab.round().framework(), ldm("2023"));
    check(&tab.send(Event::EditionMoved), &[]);
}

#[test]
fn the_history_of_an_indicator_tells_what_it_was_called_before() {
    let mut tab = closed_on_2016();
    let last = tab.round().id;
    tab.send(Event::NextRoundOpened(last, "2027".into()));
    tab.rate("m1.1", 2);
    consider(&mut tab, ldm("2023"));
    tab.send(Event::EditionMoved);
    let round = tab.round();
    let edition = round.edition.clone().expect("the round was moved");
    let way = edition.indicators.iter().find(|way| way.accepted && way.from == "m1.1".into());
    let to = way.expect("something succeeds it").to.clone();
    tab.rate(to.as_str(), 4);
    tab.go(Route::History(tab.dossier(), HistoryPart::Indicator(round.id, to.clone())));
    let journal = tab.workspace().journal.clone().expect("the history is open");
    let records = journal.of_indicator(&round, &to);
    let ratings: Vec<Rating> = (records.iter())
        .filter_map(|record| match &record.entry.change {
            Change::Rated { rating, .. } => Some(rating.clone()),
            _ => None,
        })
        .collect();
    assert_eq!(ratings.last(), Some(&level(2)), "the answer on the edition before");
    assert_eq!(ratings.first(), Some(&level(4)));
}
