//! What a rule finds at its boundaries: met exactly, just missed, and what cannot be said.

use qualicycle::compare::Extract;
use qualicycle::compare::extract::Process;
use qualicycle::compare::proposal::{Below, Ground, Lack, Leaning, Unknown, Verdict};
use qualicycle::compare::rule::{Basis, Condition, GradeId, LabelRule, built_in};
use qualicycle::dossier::change::Rating;
use qualicycle::dossier::review::ReviewKind;
use qualicycle::framework::scale::Level;
use qualicycle::framework::{Framework, FrameworkRef, IndicatorId};

use super::{asks, audit, found, hundredths, levels, mixed, percent, propose, round};
use crate::support::{self, framework_of_indicators, not_applicable};

fn mean(at_least: u16) -> Condition {
    Condition::Mean { at_least: hundredths(at_least) }
}

fn below(indicator: &str, reached: Option<i16>, steps: Option<u32>) -> Below {
    Below { indicator: indicator.into(), reached: reached.map(Level), steps }
}

fn ids(ids: &[&str]) -> Vec<IndicatorId> {
    ids.iter().map(|id| IndicatorId::from(*id)).collect()
}

#[test]
fn a_mean_of_59_99_percent_is_not_60_percent() {
    let framework = framework_of_indicators(vec![percent("a", 9_999), percent("b", 1)]);
    let at = |b| round(&framework, levels(&[("a", 60), ("b", b)]));
    assert_eq!(found(&framework, mean(6_000), &at(60)), Verdict::Met);
    // 60 × 9,999 / 10,000 is 59.994: shown as 60, and below it.
    assert_eq!(found(&framework, mean(6_000), &at(0)), Verdict::Missing(Lack::Low(hundredths(5_999))));
    let themes = Condition::ThemeMean { theme: None, at_least: hundredths(6_000) };
    assert_eq!(found(&framework, themes.clone(), &at(60)), Verdict::Met);
    let low = vec![("t".into(), hundredths(5_999))];
    assert_eq!(found(&framework, themes, &at(0)), Verdict::Missing(Lack::LowThemes { low, unrated: Vec::new() }));
}

#[test]
fn four_minor_non_conformities_pass_and_five_do_not() {
    let framework = mixed();
    let with = |minors: &[&str]| {
        let own = ["c1", "c2", "c3", "c4", "c5", "c6", "c7"].map(|id| (id, if minors.contains(&id) { 1 } else { 2 }));
        round(&framework, levels(&own))
    };
    let fewer = Condition::FewerMinors { than: 5 };
    assert_eq!(found(&framework, fewer.clone(), &with(&["c1", "c2", "c3", "c4"])), Verdict::Met);
    let open = ids(&["c1", "c2", "c3", "c4", "c5"]);
    assert_eq!(
        found(&framework, fewer.clone(), &with(&["c1", "c2", "c3", "c4", "c5"])),
        Verdict::Missing(Lack::Minors { open, too_many: 1 })
    );
    let open = ids(&["c1", "c2", "c3", "c4", "c5", "c6"]);
    assert_eq!(
        found(&framework, fewer, &with(&["c1", "c2", "c3", "c4", "c5", "c6"])),
        Verdict::Missing(Lack::Minors { open, too_many: 2 })
    );
}

#[test]
fn a_minor_one_is_major_where_whatever_is_missing_is() {
    let framework = mixed();
    let own = round(&framework, levels(&[("c1", 1), ("c7", 1)]));
    assert_eq!(found(&framework, Condition::NoMajor, &own), Verdict::Missing(Lack::Majors(ids(&["c7"]))));
    assert_eq!(
        found(&framework, Condition::FewerMinors { than: 1 }, &own),
        Verdict::Missing(Lack::Minors { open: ids(&["c1"]), too_many: 1 })
    );
    let review = Some(audit(levels(&[("c1", 2), ("c7", 2)]), &[], &["c7"]));
    let reviewed = Extract { review, ..round(&framework, levels(&[("c1", 2), ("c7", 2)])) };
    assert_eq!(found(&framework, Condition::NoMajor, &reviewed), Verdict::Missing(Lack::Majors(ids(&["c7"]))));
}

#[test]
fn what_was_lifted_since_the_review_stands_in_no_way() {
    let framework = mixed();
    let seen = levels(&[("c1", 0), ("c2", 2)]);
    let still = Extract { review: Some(audit(seen.clone(), &["c1"], &[])), ..round(&framework, seen.clone()) };
    assert_eq!(found(&framework, Condition::NoMajor, &still), Verdict::Missing(Lack::Majors(ids(&["c1"]))));
    let lifted = Extract { review: Some(audit(seen.clone(), &[], &[])), ..round(&framework, seen) };
    assert_eq!(found(&framework, Condition::NoMajor, &lifted), Verdict::Met);
}

#[test]
fn a_floor_is_met_by_the_level_itself() {
    let framework = mixed();
    let floor = |level| Condition::Floor { theme: Some("levels".into()), level: Level(level) };
    let own = round(&framework, levels(&[("l1", 2), ("l2", 3), ("l3", 2)]));
    assert_eq!(found(&framework, floor(2), &own), Verdict::Met);
    let lack = vec![below("l1", Some(2), Some(1)), below("l3", Some(2), Some(1))];
    assert_eq!(found(&framework, floor(3), &own), Verdict::Missing(Lack::Below(lack)));
    assert_eq!(
        found(&framework, floor(2), &round(&framework, levels(&[("t1", 0)]))),
        Verdict::Unknown(Unknown::NothingRated)
    );
}

#[test]
fn a_mandatory_indicator_has_to_be_rated() {
    let framework = mixed();
    let both = Condition::Mandatory { indicators: ids(&["l2", "l1"]), level: Level(3) };
    let own = round(&framework, levels(&[("l1", 3)]));
    assert_eq!(found(&framework, both.clone(), &own), Verdict::Missing(Lack::Below(vec![below("l2", None, None)])));
    let mut ratings = levels(&[("l1", 3)]);
    ratings.insert("l2".into(), not_applicable());
    // Nobody takes a mandatory indicator out of the rule by saying that it does not apply: people look.
    let own = round(&framework, ratings);
    assert_eq!(found(&framework, both.clone(), &own), Verdict::Unknown(Unknown::NotApplicable(ids(&["l2"]))));
    assert_eq!(found(&framework, both, &round(&framework, levels(&[("l1", 3), ("l2", 3)]))), Verdict::Met);
}

#[test]
fn coverage_says_how_many_more_are_to_be_rated() {
    let framework = framework_of_indicators(["a", "b", "c", "d", "e", "f"].map(support::indicator).into());
    let mut ratings = levels(&[("a", 1), ("b", 2), ("c", 3)]);
    ratings.extend([("d".into(), Rating::NotRated), ("e".into(), Rating::Declined), ("f".into(), not_applicable())]);
    let own = round(&framework, ratings);
    let coverage = |value| Condition::Coverage { at_least: hundredths(value) };
    assert_eq!(found(&framework, coverage(6_000), &own), Verdict::Met);
    let lack = |more| Lack::Unrated { reached: hundredths(6_000), more, of: ids(&["d", "e"]) };
    assert_eq!(found(&framework, coverage(6_001), &own), Verdict::Missing(lack(1)));
    assert_eq!(found(&framework, coverage(8_000), &own), Verdict::Missing(lack(1)));
    assert_eq!(found(&framework, coverage(8_001), &own), Verdict::Missing(lack(2)));
}

#[test]
fn a_criterion_that_nobody_asked_is_unanswered_unless_the_scope_leaves_it_out() {
    let framework = mixed();
    let most = levels(&[("l1", 1), ("l3", 0), ("t2", 0), ("c1", 0)]);
    assert_eq!(found(&framework, Condition::CriteriaAnswered, &round(&framework, most.clone())), Verdict::Met);
    let mut without = most;
    without.remove(&IndicatorId::from("l3"));
    assert_eq!(
        found(&framework, Condition::CriteriaAnswered, &round(&framework, without.clone())),
        Verdict::Missing(Lack::Unanswered(vec!["two".into()]))
    );
    // Of criterion two, the scope may leave out l4; l3 does not apply.
    without.insert("l3".into(), not_applicable());
    assert_eq!(found(&framework, Condition::CriteriaAnswered, &round(&framework, without)), Verdict::Met);
    assert_eq!(
        found(&framework, Condition::CriteriaAnswered, &round(&framework, levels(&[]))),
        Verdict::Unknown(Unknown::NothingRated)
    );
}

#[test]
fn nothing_is_said_of_a_theme_in_which_nothing_is_rated() {
    let framework = mixed();
    let each = Condition::ThemeMean { theme: None, at_least: hundredths(5_000) };
    let own = round(&framework, levels(&[("l1", 4)]));
    assert_eq!(found(&framework, each.clone(), &own), Verdict::Unknown(Unknown::NothingRatedIn(vec!["areas".into()])));
    let own = round(&framework, levels(&[("l1", 2)]));
    let lack = Lack::LowThemes { low: vec![("levels".into(), hundredths(3_333))], unrated: vec!["areas".into()] };
    assert_eq!(found(&framework, each, &own), Verdict::Missing(lack));
}

#[test]
fn a_round_is_recent_up_to_the_day_itself() {
    let framework = mixed();
    let own = round(&framework, levels(&[("l1", 4)]));
    let rule = asks(&framework, Basis::Own, vec![Condition::Recent { months: 6 }]);
    let on = |day: &str| {
        let sheet = super::sheet(&framework, std::slice::from_ref(&own));
        let rule_id = qualicycle::compare::rule::RuleId(ulid::Ulid(9));
        let proposal = qualicycle::compare::Proposal::of(rule_id, &rule, &sheet, 0, super::day(day));
        proposal.expect("a row").grades[0].conditions[0].1.clone()
    };
    assert_eq!(on("2027-08-20"), Verdict::Met);
    let lack = Lack::Old { closed: super::day("2027-02-20"), until: super::day("2027-08-20") };
    assert_eq!(on("2027-08-21"), Verdict::Missing(lack));
}

#[test]
fn the_quality_of_the_process_is_counted() {
    let framework = mixed();
    let process = Process { to_evidence: 3, evidenced: 2, panels: 1, voted: 10, agreed: 9, actions: 0, judged: 0 };
    let own = Extract { process, ..round(&framework, levels(&[("l1", 4)])) };
    let evidenced = |value| Condition::Evidenced { at_least: hundredths(value) };
    assert_eq!(found(&framework, evidenced(6_666), &own), Verdict::Met);
    // Two thirds are 66.666… %: less than 66.67.
    let lack = Lack::Done { done: 2, of: Some(3), more: 1 };
    assert_eq!(found(&framework, evidenced(6_667), &own), Verdict::Missing(lack));
    assert_eq!(found(&framework, Condition::Panels { at_least: 1 }, &own), Verdict::Met);
    let lack = Lack::Done { done: 1, of: None, more: 2 };
    assert_eq!(found(&framework, Condition::Panels { at_least: 3 }, &own), Verdict::Missing(lack));
    assert_eq!(found(&framework, Condition::Agreed { at_least: hundredths(9_000) }, &own), Verdict::Met);
    assert_eq!(
        found(&framework, Condition::Judged { at_least: hundredths(100) }, &own),
        Verdict::Unknown(Unknown::NothingOfTheKind)
    );
}

#[test]
fn a_rule_judges_on_the_ratings_that_it_names() {
    let framework = mixed();
    let own = levels(&[("l1", 4), ("l2", 4), ("l3", 4)]);
    let unreviewed = round(&framework, own.clone());
    let seen = Some(audit(levels(&[("l1", 2)]), &[], &[]));
    let reviewed = Extract { review: seen, ..unreviewed.clone() };
    let on = |basis, round: &Extract| {
        let rule = asks(&framework, basis, vec![mean(10_000), Condition::Reviewed]);
        let proposal = propose(&framework, &rule, round);
        (proposal.ground, proposal.grades[0].conditions[0].1.clone(), proposal.grades[0].conditions[1].1.clone())
    };
    let not_reviewed = Verdict::Missing(Lack::NotReviewed);
    assert_eq!(on(Basis::Own, &unreviewed), (Ground::Own, Verdict::Met, not_reviewed.clone()));
    let awaited = Verdict::Unknown(Unknown::NotReviewed);
    assert_eq!(on(Basis::Review, &unreviewed), (Ground::Awaited, awaited, not_reviewed));
    assert_eq!(on(Basis::Own, &reviewed), (Ground::Own, Verdict::Met, Verdict::Met));
    let low = Verdict::Missing(Lack::Low(hundredths(3_333)));
    assert_eq!(on(Basis::ReviewElseOwn, &reviewed), (Ground::Review, low.clone(), Verdict::Met));
    assert_eq!(on(Basis::Review, &reviewed), (Ground::Review, low, Verdict::Met));

    // What the reviewer did not look at stays to be rated.
    let rule = asks(&framework, Basis::Review, vec![Condition::Coverage { at_least: hundredths(5_000) }]);
    let lack = Lack::Unrated { reached: hundredths(3_333), more: 1, of: ids(&["l2", "l3"]) };
    assert_eq!(propose(&framework, &rule, &reviewed).grades[0].conditions[0].1, Verdict::Missing(lack));
}

#[test]
fn a_mock_audit_is_of_no_consequence() {
    let framework = mixed();
    let mock = qualicycle::compare::extract::Reviewed {
        kind: ReviewKind::MockAudit,
        ..audit(levels(&[("l1", 1)]), &["c1"], &[])
    };
    let own = Extract { review: Some(mock), ..round(&framework, levels(&[("l1", 4)])) };
    let rule = asks(&framework, Basis::ReviewElseOwn, vec![mean(10_000), Condition::Reviewed]);
    let proposal = propose(&framework, &rule, &own);
    assert_eq!((proposal.ground, proposal.about.review.is_none()), (Ground::Own, true));
    assert_eq!(proposal.grades[0].conditions[1].1, Verdict::Missing(Lack::NotReviewed));
}

#[test]
fn the_highest_grade_of_which_all_is_met_is_proposed() {
    let framework = mixed();
    let mut rule = asks(&framework, Basis::Own, Vec::new());
    let grade = |id: &str, value| qualicycle::compare::rule::Grade {
        id: id.into(),
        name: id.into(),
        conditions: vec![mean(value)],
    };
    rule.grades = vec![grade("exemplary", 9_000), grade("confirmed", 6_000), grade("committed", 3_000)];
    let with = |level| propose(&framework, &rule, &round(&framework, levels(&[("l1", level)])));
    let told = |level| {
        let proposal = with(level);
        let name = |grade: Option<&qualicycle::compare::proposal::Weighed>| grade.map(|it| it.name.to_string());
        (name(proposal.proposed()), name(proposal.next()))
    };
    let some = |text: &str| Some(text.to_owned());
    assert_eq!(told(4), (some("exemplary"), None));
    assert_eq!(told(3), (some("confirmed"), some("exemplary")));
    assert_eq!(told(2), (some("committed"), some("confirmed")));
    assert_eq!(told(1), (None, some("committed")));
    assert_eq!(with(1).leaning(), Leaning::Against);
    assert_eq!(with(3).leaning(), Leaning::Award(&GradeId::from("confirmed")));
}

#[test]
fn a_rule_says_nothing_of_another_edition() {
    let framework = mixed();
    let edition = FrameworkRef { edition: "2".into(), ..framework.reference() };
    let rule = LabelRule { framework: edition, ..asks(&framework, Basis::Own, vec![mean(0)]) };
    let sheet = super::sheet(&framework, &[round(&framework, levels(&[("l1", 4)]))]);
    let rule_id = qualicycle::compare::rule::RuleId(ulid::Ulid(9));
    assert_eq!(qualicycle::compare::Proposal::of(rule_id, &rule, &sheet, 0, super::today()), None);
}

fn built(id: &str, edition: &str) -> (std::rc::Rc<Framework>, LabelRule) {
    let reference = FrameworkRef { id: id.into(), edition: edition.into() };
    let framework = support::browser::built_in(&reference).framework;
    let rule = built_in(&framework).expect("a rule comes with it").1;
    (framework, rule)
}

/// All that is asked and rated, at the best level.
fn best(framework: &Framework) -> std::collections::BTreeMap<IndicatorId, Rating> {
    let rated = framework.places().filter_map(|place| {
        let (_, best) = framework.scale_of(place.indicator)?.bounds()?;
        Some((place.indicator.id.clone(), Rating::Level(best)))
    });
    rated.collect()
}

#[test]
fn qualiopi_asks_for_a_review_of_everything_no_major_and_fewer_than_five_minors() {
    let (framework, rule) = built("rnq", "V9");
    let seen = best(&framework);
    let graded: Vec<&str> = framework
        .places()
        .filter(|place| place.indicator.gravity == Some(qualicycle::framework::Gravity::Graded))
        .map(|place| place.indicator.id.as_str())
        .collect();
    let proposed = |review| {
        let proposal = propose(&framework, &rule, &Extract { review, ..round(&framework, seen.clone()) });
        proposal.proposed().is_some()
    };
    assert!(!proposed(None));
    assert!(proposed(Some(audit(seen.clone(), &[], &[]))));
    assert!(proposed(Some(audit(seen.clone(), &[], &graded[..4]))));
    assert!(!proposed(Some(audit(seen.clone(), &[], &graded[..5]))));
    assert!(!proposed(Some(audit(seen.clone(), &[graded[0]], &[]))));
    let mut partly = seen.clone();
    partly.pop_first();
    assert!(!proposed(Some(audit(partly, &[], &[]))));
}

#[test]
fn the_lycee_des_metiers_asks_that_every_criterion_is_answered() {
    let (framework, rule) = built("lycee-des-metiers", "2023");
    let lowest = best(&framework).into_keys().map(|id| (id, Rating::Level(Level(0))));
    let mut ratings: std::collections::BTreeMap<IndicatorId, Rating> = lowest.collect();
    let proposed = |ratings| propose(&framework, &rule, &round(&framework, ratings)).proposed().is_some();
    assert!(proposed(ratings.clone()));
    ratings.retain(|id, _| !id.as_str().starts_with("l3."));
    assert!(!proposed(ratings));
}

#[test]
fn a_careers_programme_has_eight_of_eight_areas_only_when_all_of_each_is_achieved() {
    let (framework, rule) = built("guide-8", "2025");
    let all = best(&framework);
    let proposed = |ratings| propose(&framework, &rule, &round(&framework, ratings)).proposed().is_some();
    assert!(proposed(all.clone()));
    let one = all.keys().next().expect("an indicator").clone();
    let mut partly = all.clone();
    partly.insert(one.clone(), Rating::Level(Level(1)));
    assert!(!proposed(partly));
    let mut open = all;
    open.insert(one, Rating::NotRated);
    assert!(!proposed(open));
}
