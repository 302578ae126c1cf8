//! Closing a round, and what a closed round shows.

use super::*;

#[test]
fn closing_shows_what_is_still_open() {
    let mut tab = Tab::with_themes(&["t01"]);
    tab.rate("t01-p1", 3);
    tab.rate("t01-d1", Rating::NotApplicable { why: "".into() });
    let tab = at(tab, RoundPage::Close);
    check!(page(&tab), tab, "close-open");
}

#[test]
fn closing_shows_that_all_is_done() {
    let mut tab = Tab::with_themes(&["t01"]);
    rate_all(&mut tab, "t01", [4, 4, 3, 3]);
    for step in ["p1", "d1", "c1", "a1"] {
        tab.note(&format!("t01-{step}"), "Vu.");
    }
    let piece = Evidence { title: "Bilan de l’année".into(), ..Evidence::default() };
    tab.add_evidence(piece, &["t01-p1", "t01-d1", "t01-c1", "t01-a1"]);
    improving::choose_axis_with_an_action(&mut tab);
    let page = page(&at(tab, RoundPage::Close));
    check(&page);
    let points: Vec<Option<&str>> =
        page.find("li").iter().map(|point| point.get("data-done")).filter(Option::is_some).collect();
    assert_eq!(points, [Some("true"); 10]);
}

#[test]
fn what_is_no_longer_asked_keeps_no_point_open() {
    let mut tab = Tab::with_themes(&["t01", "t02"]);
    rate_all(&mut tab, "t01", [4, 4, 3, 3]);
    tab.rate("t02-p1", Rating::NotApplicable { why: "".into() });
    tab.toggle("t02");
    let page = page(&at(tab, RoundPage::Close));
    assert!(page.text().contains("Chaque «\u{a0}non concerné\u{a0}» a sa raison"));
}

#[test]
fn a_closed_round_shows_its_seal_and_offers_the_next() {
    let mut tab = Tab::with_themes(&["t01"]);
    tab.rate("t01-p1", 3);
    tab.close_round();
    let tab = at(tab, RoundPage::Close);
    check!(page(&tab), tab, "close-sealed");
}

#[test]
fn a_closed_round_tells_of_late_entries_and_of_the_next_round() {
    let mut tab = Tab::with_themes(&["t01"]);
    let first = tab.round().id;
    let mut colleague = tab.open_beside();
    tab.close_round();
    tab.hear(&colleague.rate("t01-p1", 4));
    tab.open_next_round("2027");
    tab.go(Route::Round(tab.dossier(), first, RoundPage::Close));
    check!(page(&tab), tab, "close-late");
}

/// The verdict on the page of a closed round whose journal was changed by a hand outside.
#[track_caller]
fn verdict_after(tab: &mut Tab, tamper: impl Fn(&mut Seal)) -> String {
    let round = tab.round().id;
    let entries: Vec<Rc<Entry>> = tab.workspace().dossier.entries().cloned().collect();
    let tampered = entries.into_iter().map(|entry| match &entry.change {
        Change::RoundSealed { round: of, seal } if *of == round => {
            let mut seal = (**seal).clone();
            tamper(&mut seal);
            let change = Change::RoundSealed { round, seal: Rc::new(seal) };
            Rc::new(Entry { change, ..(*entry).clone() })
        }
        _ => entry,
    });
    let dossier = Dossier::of(tab.dossier(), tampered.collect::<Vec<_>>());
    tab.model.workspace.as_mut().expect("a dossier is open").dossier = dossier;
    let page = page(tab);
    check(&page);
    page.all().into_iter().find(|element| element.has_class("verdict")).expect("a verdict").text()
}

#[test]
fn a_seal_that_was_tampered_with_is_told() {
    let closed = || {
        let mut tab = Tab::with_themes(&["t01"]);
        tab.rate("t01-p1", 1);
        tab.close_round();
        at(tab, RoundPage::Close)
    };
    let intact = verdict_after(&mut closed(), |_| ());
    assert_eq!(intact, "Intacte\u{202f}; non signée.");

    let flattered = verdict_after(&mut closed(), |seal| {
        seal.record.ratings.insert("t01-p1".into(), level(4));
    });
    assert!(flattered.contains("Modifiée après le scellement"), "{flattered}");

    let mut second = closed();
    second.open_next_round("2027");
    second.close_round();
    let unchained = verdict_after(&mut at(second, RoundPage::Close), |seal| {
        let mut record = seal.record.clone();
        record.previous = Some("0".repeat(64).into());
        *seal = Seal::of(record);
    });
    assert!(unchained.contains("ne suit pas la campagne 2026"), "{unchained}");
}
