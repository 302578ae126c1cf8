//! Evidence goes where the answers go when a round moves to a newer edition, and comes back with it.

use super::*;
use qualicycle::dossier::evidence::{Evidence, EvidenceId};
use qualicycle::dossier::moving::changes_of_links;
use ulid::Ulid;

/// Moves with the evidence, in the order in which the program enters it.
fn go_with_evidence(desk: &mut Desk, old: &Package, new: &Package) {
    let edition = to_move(desk, 1, old, new, Method::Rescale);
    let links = changes_of_links(desk.dossier.evidence(), &old.framework, &new.framework, &edition);
    let moved = changes_of_move(desk.round(1), &old.framework, &new.framework, edition);
    for change in links.into_iter().chain(moved) {
        desk.enter(change);
    }
}

fn piece(n: u128) -> EvidenceId {
    EvidenceId(Ulid(900 + n))
}

fn link(desk: &mut Desk, n: u128, framework: &Framework, indicator: &str) {
    let details = Some(Rc::new(Evidence { title: format!("Pièce {n}").into(), ..Evidence::default() }));
    desk.enter(Change::EvidenceDescribed { evidence: piece(n), details });
    let (framework, indicator) = (framework.id.clone(), indicator.into());
    desk.enter(Change::EvidenceLinked { evidence: piece(n), framework, indicator, linked: true });
}

/// What each piece serves, in a line each.
fn served(desk: &Desk) -> Vec<String> {
    let links = desk.dossier.evidence().links.iter();
    let mut lines: Vec<String> = links.map(|(_, indicator, id)| format!("{} → {indicator}", id.0.0 - 900)).collect();
    lines.sort();
    lines
}

#[test]
fn what_served_an_indicator_serves_those_that_succeed_it_and_comes_back() {
    let [old, new] = lycee_des_metiers();
    let mut desk = Desk::new(1);
    desk.open(1, &old.framework);
    link(&mut desk, 1, &old.framework, "m1.1");
    link(&mut desk, 2, &old.framework, "m2.3");
    let before = served(&desk);
    go_with_evidence(&mut desk, &old, &new);
    let after = served(&desk);
    let edition = desk.round(1).edition.clone().expect("it moved");
    let expected: BTreeSet<String> = (edition.indicators.iter())
        .filter(|way| way.accepted && ["m1.1", "m2.3"].contains(&way.from.as_str()))
        .map(|way| format!("{} → {}", if way.from.as_str() == "m1.1" { 1 } else { 2 }, way.to))
        .chain(before.clone())
        .collect();
    assert_eq!(after, expected.into_iter().collect::<Vec<_>>());
    assert!(after.contains(&"1 → l1.1".to_owned()), "{after:?}");
    assert_eq!(after.iter().filter(|line| line.starts_with('1')).count(), 2, "the older link stays");
    go_back(&mut desk, 1);
    assert_eq!(served(&desk), before);
}

#[test]
fn a_link_that_somebody_entered_since_the_move_stays_on_the_way_back() {
    let [old, new] = lycee_des_metiers();
    let mut desk = Desk::new(1);
    desk.open(1, &old.framework);
    link(&mut desk, 1, &old.framework, "m1.1");
    go_with_evidence(&mut desk, &old, &new);
    link(&mut desk, 3, &new.framework, "l3.1");
    go_back(&mut desk, 1);
    assert_eq!(served(&desk), ["1 → m1.1", "3 → l3.1"]);
}

#[test]
fn an_id_that_means_something_else_now_keeps_no_evidence_of_before() {
    let old = small("1", &[("a", "1", "Learners are received."), ("b", "2", "Staff meet.")], &[]);
    let new = small("2", &[("a", "1", "Staff meet.")], &[("b", "a", Relation::Equal)]);
    let mut desk = Desk::new(1);
    desk.open(1, &old.framework);
    link(&mut desk, 1, &old.framework, "a");
    link(&mut desk, 2, &old.framework, "b");
    go_with_evidence(&mut desk, &old, &new);
    let edition = desk.round(1).edition.clone().expect("it moved");
    let ways: Vec<String> = edition.indicators.iter().filter(|way| way.accepted).map(line).collect();
    assert_eq!(ways, ["b → a Equal Link"], "what the authors say comes before what ids say");
    assert_eq!(served(&desk), ["2 → a", "2 → b"]);
    go_back(&mut desk, 1);
    assert_eq!(served(&desk), ["1 → a", "2 → b"]);
}
