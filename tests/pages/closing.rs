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
    let page = page(&at(tab, RoundPage::Close));
    check(&page);
    let points: Vec<Option<&str>> =
        page.find("li").iter().map(|point| point.get("data-done")).filter(Option::is_some).collect();
    assert_eq!(points, [Some("true"); 5]);
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

#[test]
fn a_seal_that_was_tampered_with_is_told() {
    let mut tab = Tab::with_themes(&["t01"]);
    tab.rate("t01-p1", 1);
    tab.close_round();
    let tab = at(tab, RoundPage::Close);
    let verdict = |round: Round, before: Option<Rc<Round>>| {
        let reading = tab.model.framework_of(&round).expect("it is here");
        let dossier = tab.dossier();
        let html = html! {
            <ClosePage {dossier} round={Rc::new(round)} {before} next={None} n_late=0 {reading} year=2027 utc_offset=0 />
        };
        let page = render(&texts(&tab), html);
        check(&page);
        page.all().into_iter().find(|element| element.has_class("verdict")).expect("a verdict").text()
    };
    let round = (*tab.round()).clone();
    assert!(verdict(round.clone(), None).starts_with("Le sceau est intact\u{a0}:"));

    let mut flattered = round.clone();
    let seal = Rc::make_mut(flattered.seal.as_mut().expect("it is sealed"));
    seal.record.ratings.insert("t01-p1".into(), level(4));
    assert!(verdict(flattered, None).starts_with("Le sceau est rompu"));

    let mut unchained = round.clone();
    let mut record = unchained.seal.as_ref().expect("it is sealed").record.clone();
    record.previous = Some("0".repeat(64).into());
    unchained.seal = Some(Rc::new(Seal::of(record)));
    assert!(verdict(unchained, Some(Rc::new(round))).contains("ne fait pas suite"));
}
