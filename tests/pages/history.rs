//! The history, an indicator's history, and clashes, empty and full, in each language.

use super::*;
use qualicycle::app::addition::Addition;
use qualicycle::app::route::{HistoryPart, Sought, Topic};
use qualicycle::dossier::change::Change;
use qualicycle::dossier::day::Day;
use qualicycle::dossier::entry::{EntryId, Timestamp};
use qualicycle::dossier::evidence::Evidence;
use qualicycle::dossier::plan::{Action, ActionState};
use qualicycle::dossier::team::{Member, MemberId, Part};
use ulid::Ulid;

const MINUTE: i64 = 60_000;

/// A second round in which a team works: votes, evidence, an action, a colleague's copy and a late entry.
fn busy() -> Tab {
    let mut tab = Tab::with_themes(&["t01", "t02"]);
    let first = tab.round().id;
    rate_all(&mut tab, "t01", [2, 2, 1, 1]);
    tab.note("t01-p1", "Aucun bilan n’a été fait.");
    let mut colleague = tab.open_beside();
    tab.close_round();
    colleague.wait(DAY);
    tab.hear(&colleague.rate("t01-p1", 4));
    tab.wait(365 * DAY);
    tab.open_next_round("2027");
    let round = tab.round().id;
    tab.send(Event::ThemeTargetChosen(round, "t01".into(), Some(Level(3))));
    let member = MemberId(Ulid(77));
    let details = Member { title: "Documentaliste".into(), part: Part::Rater, name: "".into() };
    tab.send(Event::Entered(vec![Change::MemberSet { round, member, details: Some(Rc::new(details)) }]));
    tab.send(Event::ActedAs(Some(member)));
    let vote = Rating::Level(Level(3));
    tab.send(Event::Entered(vec![Change::Voted { round, indicator: "t01-p1".into(), member, vote }]));
    tab.rate("t01-p1", 2);
    tab.wait(DAY);
    tab.rate("t01-p1", 3);
    tab.note("t01-p1", "Le registre existe.");
    tab.note("t01-p1", "Le registre existe, il est tenu à jour par la vie scolaire.");
    tab.send(Event::ActedAs(None));
    let evidence = Evidence { title: "Registre des absences".into(), on: Day::of(2027, 10, 4), ..Evidence::default() };
    tab.send(Event::Added(Addition::Evidence(Rc::new(evidence), vec![("qual".into(), "t01-p1".into())])));
    let action = Action {
        round,
        framework: "qual".into(),
        title: "Relire le registre chaque mois".into(),
        objective: "".into(),
        axis: None,
        indicators: [("t01-p1").into()].into(),
        findings: Default::default(),
        owner: "Vie scolaire".into(),
        start: None,
        due: Day::of(2028, 3, 31),
        means: "".into(),
        measure: "".into(),
        baseline: "".into(),
        target: "".into(),
    };
    tab.send(Event::Added(Addition::Action(Rc::new(action.clone()))));
    let id = *tab.workspace().dossier.actions().0.keys().next().expect("an action");
    let later = Action { due: Day::of(2028, 4, 30), ..action };
    tab.send(Event::Entered(vec![Change::ActionPlanned { action: id, details: Some(Rc::new(later)) }]));
    tab.send(Event::Entered(vec![Change::ActionMoved { action: id, state: ActionState::UnderWay }]));
    tab.rate("t01-c1", not_applicable());
    tab.send(Event::UndoAsked);
    assert_ne!(first, round);
    tab
}

fn history(mut tab: Tab, sought: Sought) -> Tab {
    tab.go(Route::History(tab.dossier(), HistoryPart::Of(sought)));
    tab
}

fn of_indicator(mut tab: Tab, indicator: &str) -> Tab {
    let round = tab.round().id;
    tab.go(Route::History(tab.dossier(), HistoryPart::Indicator(round, indicator.into())));
    tab
}

#[test]
fn the_history_of_a_new_dossier() {
    let tab = history(Tab::with_themes(&[]), Sought::default());
    check!(page(&tab), tab, "history-new");
}

#[test]
fn a_full_history_in_each_language() {
    let mut tab = history(busy(), Sought::default());
    check!(page(&tab), tab, "history");
    tab.choose(Language::English);
    check!(page(&tab), tab, "history-en");
    tab.choose(Language::Dutch);
    check!(page(&tab), tab, "history-nl");
}

#[test]
fn a_history_in_which_something_is_looked_for() {
    let tab = history(busy(), Sought { topic: Some(Topic::Notes), ..Sought::default() }.with_words("registre"));
    check!(page(&tab), tab, "history-sought");
    let tab = history(tab, Sought::default().with_words("dragon"));
    let page = page(&tab);
    check(&page);
    assert!(page.text().contains("Aucune saisie ne correspond"));
}

#[test]
fn the_history_of_an_indicator_in_each_language() {
    let mut tab = of_indicator(busy(), "t01-p1");
    check!(page(&tab), tab, "history-indicator");
    tab.choose(Language::English);
    check!(page(&tab), tab, "history-indicator-en");
    tab.choose(Language::Dutch);
    check!(page(&tab), tab, "history-indicator-nl");
}

#[test]
fn the_history_of_an_indicator_without_entries_says_what_belongs_there() {
    let tab = of_indicator(Tab::with_themes(&["t01"]), "t01-p1");
    let page = page(&tab);
    check(&page);
    assert!(page.text().contains("Rien n’a encore été saisi sur cet indicateur"));
}

#[test]
fn in_a_closed_round_no_value_can_be_put_back() {
    let mut tab = Tab::with_themes(&["t01"]);
    tab.rate("t01-p1", 2);
    tab.rate("t01-p1", 3);
    let mut tab = of_indicator(tab, "t01-p1");
    let n_buttons = |tab: &Tab| page(tab).find("button").len();
    assert_eq!(n_buttons(&tab), 1);
    tab.close_round();
    assert_eq!(n_buttons(&tab), 0);
}

/// A dossier of which 10,000 entries more came from another tab.
fn of_ten_thousand() -> Tab {
    let mut tab = Tab::with_themes(&["t01"]);
    let round = tab.round().id;
    let mut dossier = tab.workspace().dossier.clone();
    let by = dossier.entries().next().expect("an entry").by.clone();
    let mut entries = Vec::new();
    for n in 0..10_000u32 {
        let change = match n % 2 {
            0 => Change::Rated {
                round,
                indicator: "t01-p1".into(),
                rating: Rating::Level(Level(1 + (n / 2 % 4) as i16)),
            },
            _ => Change::Noted { round, indicator: "t01-d1".into(), text: format!("Constat {n}").into() },
        };
        let at = Timestamp(tab.now().0 + i64::from(n) * 60_000);
        let entry = Rc::new(dossier.draft(EntryId(Ulid(u128::from(n) + 1)), at, by.clone(), change));
        dossier.insert(entry.clone());
        entries.push(entry);
    }
    tab.send(Event::EntriesArrived(dossier.id, entries));
    tab
}

#[test]
fn ten_thousand_entries_are_shown_a_hundred_at_a_time() {
    let mut tab = history(of_ten_thousand(), Sought::default());
    let lines = |page: &Element| page.all().into_iter().filter(|element| element.has_class("line")).count();
    assert_eq!(lines(&page(&tab)), 100);
    tab.send(Event::HistoryContinued);
    assert_eq!(lines(&page(&tab)), 200);
    assert_eq!(&*tab.focus, "continued");
    let page_of_200 = page(&tab);
    let list = page_of_200.find("li").into_iter().filter(|line| line.get("tabindex").is_some());
    let at = list.enumerate().find(|(_, line)| line.get("id") == Some("continued")).map(|(at, _)| at);
    assert_eq!(at, Some(100), "the first line that was not there before");
    let tab = history(tab, Sought::default().with_words("4321"));
    assert_eq!(lines(&page(&tab)), 2, "the note that says so, and the one that replaced it");
}

/// How long the history of 10,000 entries takes: `cargo test --release --test pages measured -- --ignored --nocapture`.
#[test]
#[ignore = "it measures"]
fn ten_thousand_entries_measured() {
    let mut tab = of_ten_thousand();
    let mut told = |what: &str, part: &dyn Fn(&mut Tab)| {
        let start = std::time::Instant::now();
        part(&mut tab);
        println!("{what}: {:?}", start.elapsed());
    };
    told("opening the page", &|tab| drop(tab.go(Route::history(tab.dossier()))));
    told("drawing a hundred lines", &|tab| drop(page_html(tab)));
    let sought = Sought::default().with_words("constat 4321");
    told("searching", &|tab| drop(tab.go(Route::History(tab.dossier(), HistoryPart::Of(sought.clone())))));
    told("drawing what was found", &|tab| drop(page_html(tab)));
    told("an entry more", &|tab| drop(tab.send(Event::TimePassed)));
}

/// Two people who worked on copies of one dossier.
fn two_who_differ() -> Tab {
    let mut ann = Tab::with_themes(&["t01"]);
    ann.rate("t01-a1", 1);
    let mut ben = Tab::on_another_computer(2);
    ben.take_in(&ann.export());
    ann.rate("t01-p1", 3);
    ann.note("t01-d1", "Le registre existe.");
    ben.wait(30 * MINUTE);
    ben.rate("t01-p1", not_applicable());
    ben.note("t01-d1", "Le registre est à jour.");
    ann.take_in(&ben.export());
    ann
}

#[test]
fn clashes_in_each_language() {
    let mut tab = two_who_differ();
    check!(page(&tab), tab, "clashes");
    tab.choose(Language::English);
    check!(page(&tab), tab, "clashes-en");
    tab.choose(Language::Dutch);
    check!(page(&tab), tab, "clashes-nl");
}

#[test]
fn without_clashes_the_page_says_what_belongs_there() {
    let mut tab = Tab::with_themes(&["t01"]);
    tab.go(Route::Clashes(tab.dossier()));
    check!(page(&tab), tab, "clashes-none");
}

#[test]
fn clashes_show_in_the_frame_and_on_the_card() {
    let tab = at(two_who_differ(), RoundPage::ASSESS);
    let frame = framed(&tab);
    check(&frame);
    assert!(frame.text().contains("2 saisies à départager"));
    let marks = frame.all().into_iter().filter(|element| element.has_class("clash-mark"));
    assert_eq!(marks.filter(|mark| !mark.text().is_empty()).count(), 2);
}

#[test]
fn the_buttons_of_the_frame_say_what_they_would_do() {
    let mut tab = Tab::with_themes(&["t01"]);
    tab.rate("t01-p1", 2);
    tab.rate("t01-p1", 3);
    tab.send(Event::UndoAsked);
    let steps = |tab: &Tab| {
        let frame = framed(tab);
        check(&frame);
        let steps = frame.all().into_iter().find(|element| element.has_class("steps")).expect("two buttons").clone();
        steps.find("button").into_iter().map(Element::text).collect::<Vec<_>>()
    };
    let expected =
        ["Annuler – 1.1.1 Évaluation (2 · Amorcé)", "Rétablir – 1.1.1 Évaluation (2 · Amorcé → 3 · Installé)"];
    assert_eq!(steps(&tab), expected);
    tab.send(Event::UndoAsked);
    tab.send(Event::UndoAsked);
    assert_eq!(steps(&tab)[0], "Annuler");
}
