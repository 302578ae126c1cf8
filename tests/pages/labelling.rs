//! The label's rule: written, applied to everybody, and explained to one.

use std::rc::Rc;

use super::*;
use qualicycle::app::desks::DeskAddition;
use qualicycle::app::route::desk::View;
use qualicycle::app::{ComparePage, Sight};
use qualicycle::compare::Hundredths;
use qualicycle::compare::desk::DeskChange;
use qualicycle::compare::proposal::Proposed;
use qualicycle::compare::rule::{Basis, Condition, Grade, LabelRule, RuleId};
use qualicycle::framework::scale::Level;

fn percent(n: u16) -> Hundredths {
    Hundredths::new(n).expect("at most everything")
}

/// Two grades that ask for something of every kind that this framework knows.
pub fn graded(tab: &Tab) -> LabelRule {
    let frame = tab.seen().sheet.frame.clone();
    let theme = frame.themes[0].id.clone();
    let indicators = frame.indicators[..2].iter().map(|indicator| indicator.id.clone()).collect();
    let confirmed = vec![
        Condition::Coverage { at_least: Hundredths::ALL },
        Condition::ThemeMean { theme: None, at_least: percent(4_000) },
        Condition::Floor { theme: Some(theme), level: Level(2) },
        Condition::Mandatory { indicators, level: Level(3) },
        Condition::Recent { months: 36 },
        Condition::Evidenced { at_least: percent(8_000) },
    ];
    let committed =
        vec![Condition::Coverage { at_least: percent(5_950) }, Condition::Mean { at_least: percent(4_000) }];
    LabelRule {
        name: "Établissement engagé".into(),
        framework: frame.framework.clone(),
        basis: Basis::ReviewElseOwn,
        grades: vec![
            Grade { id: "confirmed".into(), name: "Confirmé".into(), conditions: confirmed },
            Grade { id: "committed".into(), name: "Engagé".into(), conditions: committed },
        ],
    }
}

fn with_rule(organisations: usize, rule: impl FnOnce(&Tab) -> LabelRule) -> (Tab, RuleId) {
    let mut tab = Tab::comparing(organisations);
    let rule = Rc::new(rule(&tab));
    tab.send(Event::DeskAdded(DeskAddition::Rule(rule)));
    let Route::Compare(_, ComparePage::Rule(id)) = tab.model.route else { panic!("one is led to the new rule") };
    (tab, id)
}

fn label(view: View) -> ComparePage {
    ComparePage::Among(Sight::Label, view)
}

#[test]
fn no_rule_is_written_yet() {
    let mut tab = Tab::comparing(6);
    tab.go_compare(label(View::default()));
    check!(page(&tab), tab, "label-empty");
}

#[test]
fn what_a_rule_proposes() {
    let (mut tab, _) = with_rule(12, graded);
    tab.go_compare(label(View::default()));
    check!(page(&tab), tab, "label");
}

#[test]
fn proposals_of_one_kind_are_shown_alone() {
    let (mut tab, _) = with_rule(30, graded);
    tab.go_compare(label(View::default()));
    let all = tab.model.desks.judged.clone().expect("a rule is applied");
    for proposed in Proposed::ALL {
        tab.go_compare(label(View { proposed: Some(proposed), ..View::default() }));
        let page = page(&tab);
        check(&page);
        let rows = page.find("tr").into_iter().filter(|row| row.get("aria-rowindex").is_some()).count();
        assert_eq!(rows.saturating_sub(1), all.sums.of(proposed), "{proposed:?}");
    }
}

#[test]
fn a_rule_as_it_is_written() {
    let (tab, _) = with_rule(12, graded);
    check!(page(&tab), tab, "label-rule");
}

#[test]
fn a_rule_says_what_is_unsound_where_it_is() {
    let (tab, _) = with_rule(6, |tab| {
        let mut rule = graded(tab);
        rule.grades[0].name = "".into();
        rule.grades[0].conditions.push(Condition::Mandatory { indicators: Vec::new(), level: Level(3) });
        rule.grades[1].conditions.push(Condition::Panels { at_least: 0 });
        rule
    });
    let page = page(&tab);
    check(&page);
    let text = page.text();
    for said in
        ["Cet échelon n’a pas de nom", "Aucun indicateur n’est choisi", "Ce nombre vaut 0", "demande plus sur un point"]
    {
        assert!(text.contains(said), "{said}: {text}");
    }
}

#[test]
fn a_rule_that_was_deleted_can_be_put_back() {
    let (mut tab, id) = with_rule(6, graded);
    tab.send(Event::Decided(vec![DeskChange::RuleSet { rule: id, details: None }]));
    let removed = page(&tab);
    check(&removed);
    assert!(removed.text().contains("Remettre cette version"), "{}", removed.text());
    tab.go_compare(label(View::default()));
    let page = page(&tab);
    check(&page);
    assert!(page.text().contains("Règles supprimées"), "{}", page.text());
}

#[test]
fn one_organisation_reads_what_it_lacks_and_what_would_be_enough() {
    let (mut tab, _) = with_rule(12, graded);
    tab.go_compare(label(View::default()));
    let seen = tab.seen();
    let judged = tab.model.desks.judged.clone().expect("a rule is applied");
    let row = judged.rows.iter().find(|row| judged.lean(**row).map(|lean| lean.proposed()) == Some(Proposed::Against));
    let member = seen.roster.member(*row.expect("somebody lacks something")).expect("each row is somebody's");
    tab.go_compare(ComparePage::Organisation(View::default(), member.id));
    check!(page(&tab), tab, "label-organisation");
}

#[test]
fn pages_of_labels_read_in_every_language() {
    let (mut tab, rule) = with_rule(12, graded);
    tab.go_compare(label(View::default()));
    let ids: Vec<_> = tab.seen().roster.organisations.iter().map(|member| member.id).collect();
    for language in Language::ALL {
        tab.choose(language);
        let of_one = ids.iter().map(|id| ComparePage::Organisation(View::default(), *id));
        for to in [label(View::default()), ComparePage::Rule(rule)].into_iter().chain(of_one) {
            tab.go_compare(to);
            check(&page(&tab));
        }
    }
}
