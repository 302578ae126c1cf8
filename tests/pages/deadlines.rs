//! What is due: nothing, and labels with an audit, actions and milestones in their order.

use super::*;
use qualicycle::app::addition::Addition;
use qualicycle::dossier::label::HeldLabel;
use qualicycle::dossier::team::Milestone;

fn held(tab: &mut Tab, [framework, title]: [&str; 2], granted: &str, months: u32, surveillance: Option<(u32, u32)>) {
    let label = HeldLabel {
        framework: framework.into(),
        title: title.into(),
        granted: granted.parse().expect("a day"),
        months,
        surveillance,
        by: "Recteur".into(),
        reference: "2024-017".into(),
        conditions: "".into(),
    };
    tab.send(Event::Added(Addition::Label(Rc::new(label))));
}

fn shows_deadlines(tab: &mut Tab) {
    let dossier = tab.workspace().dossier.id;
    tab.go(Route::Calendar(dossier));
}

fn with_deadlines() -> Tab {
    let mut tab = Tab::with_themes(&["t01"]);
    // The day of the story is 22 November 2026.
    held(&mut tab, ["lycee-des-metiers", "Label échu"], "2022-01-15", 36, None);
    held(&mut tab, ["qual", "Label en cours"], "2025-07-01", 60, Some((14, 22)));
    let round = tab.round().id;
    for (title, on) in [("Vote des équipes", "2026-12-10"), ("Conseil d’administration", "2027-06-20")] {
        let milestone = Milestone { title: title.into(), on: on.parse().expect("a day"), is_reached: false };
        tab.send(Event::Added(Addition::Milestone(round, Rc::new(milestone))));
    }
    shows_deadlines(&mut tab);
    tab
}

#[test]
fn nothing_is_due_yet() {
    let mut tab = Tab::with_themes(&["t01"]);
    shows_deadlines(&mut tab);
    check!(page(&tab), tab, "deadlines-empty");
}

#[test]
fn what_is_late_stands_before_what_is_near() {
    let tab = with_deadlines();
    check!(page(&tab), tab, "deadlines");
    let shown = page(&tab).text();
    let at = |words: &str| shown.find(words).unwrap_or_else(|| panic!("{words}: {shown}"));
    assert!(at("Label échu") < at("Label en cours"), "an expired label comes first");
    assert!(at("Audit de surveillance") < at("Vote des équipes"), "an open window comes before what is near");
    assert!(at("Vote des équipes") < at("Conseil d’administration"));
}

#[test]
fn what_is_years_away_is_told_in_years() {
    let mut tab = Tab::with_themes(&["t01"]);
    held(&mut tab, ["qual", "Deux ans"], "2025-12-01", 36, None);
    held(&mut tab, ["rnq", "Trois ans et demi"], "2025-07-01", 60, None);
    held(&mut tab, ["lycee-des-metiers", "Ancien"], "2018-11-23", 36, None);
    shows_deadlines(&mut tab);
    let list = page(&tab).text();
    for words in ["dans 24 mois", "dans 3 ans", "il y a 5 ans"] {
        assert!(list.contains(words), "{words}: {list}");
    }
}

#[test]
fn the_overview_says_what_presses() {
    let mut tab = with_deadlines();
    let dossier = tab.workspace().dossier.id;
    tab.go(Route::Dossier(dossier));
    let shown = page(&tab).text();
    assert!(
        shown.contains("Label échu")
            && shown.contains("Audit de surveillance : Label en cours".replace(" :", "\u{a0}:").as_str()),
        "{shown}"
    );
    assert!(!shown.contains("Conseil d’administration"), "what is due later is on the page of deadlines alone");
}

#[test]
fn deadlines_go_into_a_calendar() {
    let mut tab = with_deadlines();
    let dossier = tab.workspace().dossier.id;
    tab.send(Event::CalendarAsked(dossier));
    let file = tab.downloads.last().expect("a file").clone();
    assert!(file.name.ends_with(".ics"), "{}", file.name);
    let text = String::from_utf8(file.bytes).expect("text").replace("\r\n ", "");
    assert_eq!(text.matches("BEGIN:VEVENT").count(), 5);
    assert!(text.contains("DTSTART;VALUE=DATE:20260901\r\nDTEND;VALUE=DATE:20270502"), "{text}");
}
