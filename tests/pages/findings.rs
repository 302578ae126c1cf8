//! Findings and conclusions of a review: empty and full, from both sides, before the seal and after it.

use super::*;
use qualicycle::app::route::{FindingFilter, PaperChoice, PaperKind, ReviewPage};
use qualicycle::dossier::evidence::{Evidence, EvidenceKind};
use qualicycle::dossier::finding::{FindingAnswer, FindingId, FindingState, Gravity, Position};
use qualicycle::dossier::review::{Conclusion, Opinion, ReviewKind};
use support::reviewing::{
    at_home, begin, conclude, day, find, look_at, rate, rate_the_rest, review, reviewed, seal, step,
};

/// A first audit with a finding of each gravity; the reviewer has seen all indicators.
fn audited() -> (Tab, [FindingId; 4]) {
    let mut tab = reviewed(ReviewKind::InitialAudit);
    rate(&mut tab, "i1", 1);
    rate(&mut tab, "i5", 0);
    rate_the_rest(&mut tab);
    let findings = [
        find(&mut tab, Gravity::Minor, &["i1"], "Les délais d’accès ne sont publiés que pour deux formations sur six."),
        find(&mut tab, Gravity::Major, &["i5"], "Trois parcours sur cinq n’ont pas d’objectifs opérationnels écrits."),
        find(&mut tab, Gravity::Strength, &[], "L’équipe relit chaque trimestre les retours des stagiaires."),
        find(
            &mut tab,
            Gravity::Observation,
            &["i2"],
            "Les chiffres de 2025 ne disent pas sur combien de réponses ils reposent.",
        ),
    ];
    (tab, findings)
}

fn answered(tab: &mut Tab, finding: FindingId, due: &str) {
    let review = review(tab).id;
    let answer = FindingAnswer {
        position: Position::Accepted,
        text: "Le constat est juste.".into(),
        cause: "Le modèle de parcours ne prévoyait pas de rubrique pour les objectifs.".into(),
        correction: "Les trois parcours ont été complétés.".into(),
        plan: "Une rubrique obligatoire dans le modèle, relue à chaque ouverture de session.".into(),
        due: Some(day(due)),
        by: "Responsable pédagogique".into(),
        on: Some(day("2026-12-01")),
    };
    tab.send(Event::Entered(vec![Change::FindingAnswered { review, finding, answer: Some(Rc::new(answer)) }]));
}

fn opinion(opinion: Opinion, reason: &str) -> Conclusion {
    Conclusion {
        summary: "Le centre connaît ses parcours et les suit. Les objectifs ne sont pas écrits partout.".into(),
        strengths: "L’équipe relit chaque trimestre les retours des stagiaires.".into(),
        improvements: "".into(),
        opinion: Some(opinion),
        reason: reason.into(),
    }
}

#[test]
fn findings_before_the_first() {
    let mut tab = reviewed(ReviewKind::InitialAudit);
    look_at(&mut tab, ReviewPage::Findings(None));
    check!(page(&tab), tab, "findings-empty");
    at_home(&mut tab);
    let seen = page(&tab);
    check(&seen);
    assert!(seen.find("form").is_empty(), "the organisation raises none");
}

#[test]
fn findings_by_gravity() {
    let (mut tab, [minor, major, ..]) = audited();
    step(&mut tab, minor, FindingState::PlanSent, "2026-12-01");
    look_at(&mut tab, ReviewPage::Findings(None));
    check!(page(&tab), tab, "findings");
    tab.wait(120 * DAY);
    tab.send(Event::TimePassed);
    let late = page(&tab);
    assert_eq!(late.find("span").iter().filter(|span| span.has_class("late")).count(), 1, "the major one is late");
    check(&late);
    look_at(&mut tab, ReviewPage::Finding(major));
    check(&page(&tab));
}

/// The filter is in the address, so that the way back leads to it, and a link shows the same list to somebody else.
#[test]
fn which_findings_are_shown_is_in_the_address() {
    let (mut tab, [minor, ..]) = audited();
    let shown = |tab: &Tab| {
        let page = page(tab);
        check(&page);
        let part = page.all().into_iter().find(|element| element.has_class("findings")).expect("the findings").clone();
        let filters = part.find("nav").first().map(|nav| nav.text()).unwrap_or_default();
        let lists = part.all().into_iter().filter(|element| element.has_class("finding-list"));
        (lists.map(|list| list.find("li").len()).sum::<usize>(), filters)
    };
    look_at(&mut tab, ReviewPage::Findings(None));
    let (n_all, offered) = shown(&tab);
    assert!(n_all >= 4 && offered.contains("Tous ("), "{offered}");
    assert!(!offered.contains("En retard"), "what would show nothing is not offered: {offered}");
    look_at(&mut tab, ReviewPage::Findings(Some(FindingFilter::Of(Gravity::Minor))));
    let (n_minor, offered) = shown(&tab);
    assert!((1..n_all).contains(&n_minor), "{n_minor} of {n_all}");
    assert!(offered.contains(&format!("Non-conformités mineures ({n_minor})")), "{offered}");
    // From a list to a finding and back is the browser's own way: each of them has its address.
    assert!(tab.model.route.to_string().ends_with("/findings/minor"), "{}", tab.model.route);
    look_at(&mut tab, ReviewPage::Finding(minor));
    assert!(tab.model.route.to_string().ends_with(&format!("/findings/{minor}")), "{}", tab.model.route);
    look_at(&mut tab, ReviewPage::Findings(Some(FindingFilter::Late)));
    assert_eq!(shown(&tab).0, 0);
    assert!(page(&tab).text().contains("Aucun constat de cette sorte."));
    for language in Language::ALL {
        tab.choose(language);
        check(&page(&tab));
    }
}

#[test]
fn a_finding_as_the_reviewer_writes_it() {
    let (mut tab, [_, major, ..]) = audited();
    let piece = Evidence { title: "Registre des parcours".into(), kind: EvidenceKind::Record, ..Evidence::default() };
    at_home(&mut tab);
    tab.add_evidence(piece, &["i5"]);
    tab.send(Event::SideChosen(qualicycle::dossier::side::Side::Reviewer));
    look_at(&mut tab, ReviewPage::Finding(major));
    check!(page(&tab), tab, "finding-reviewer");
}

#[test]
fn a_finding_as_the_organisation_answers_it() {
    let (mut tab, [_, major, ..]) = audited();
    conclude(&mut tab, opinion(Opinion::Unfavourable, ""));
    seal(&mut tab);
    at_home(&mut tab);
    answered(&mut tab, major, "2027-03-15");
    step(&mut tab, major, FindingState::PlanSent, "2026-12-01");
    tab.open_next_round("2027");
    look_at(&mut tab, ReviewPage::Finding(major));
    let seen = page(&tab);
    check!(seen, tab, "finding-organisation");
    assert!(!seen.text().contains("Retirer ce constat"), "what was found is the reviewer's");
}

#[test]
fn a_strength_asks_for_nothing() {
    let (mut tab, [.., strength, _]) = audited();
    look_at(&mut tab, ReviewPage::Finding(strength));
    let seen = page(&tab);
    check(&seen);
    assert!(!seen.text().contains("Avancement"));
}

#[test]
fn what_was_found_before_is_told() {
    let (mut tab, [minor, major, ..]) = audited();
    step(&mut tab, major, FindingState::Closed, "2027-02-20");
    conclude(&mut tab, opinion(Opinion::WithPlan, ""));
    at_home(&mut tab);
    tab.open_next_round("2028");
    tab.close_round();
    tab.send(Event::SideChosen(qualicycle::dossier::side::Side::Reviewer));
    let first = review(&tab).id;
    begin(&mut tab, ReviewKind::SurveillanceAudit);
    let again = find(&mut tab, Gravity::Major, &["i5"], "Deux nouveaux parcours n’ont pas d’objectifs écrits.");
    let seen = page(&tab);
    check!(seen, tab, "finding-recurs");
    let on = Some(day("2028-06-01"));
    tab.send(Event::Entered(vec![Change::FindingRequalified { review: first, finding: minor, on }]));
    look_at(&mut tab, ReviewPage::Finding(again));
    let (dossier, page_of_first) = (tab.dossier(), ReviewPage::Finding(minor));
    tab.go(Route::Reviews(dossier, qualicycle::app::route::ReviewsPage::Of(first, page_of_first)));
    let seen = page(&tab);
    check(&seen);
    assert!(seen.text().contains("requalifiée en majeure"));
}

#[test]
fn conclusions_before_anything_was_seen() {
    let mut tab = reviewed(ReviewKind::InitialAudit);
    look_at(&mut tab, ReviewPage::Conclusions);
    check!(page(&tab), tab, "conclusions-empty");
}

#[test]
fn conclusions_with_another_opinion_than_the_rule() {
    let (mut tab, _) = audited();
    conclude(&mut tab, opinion(Opinion::WithPlan, ""));
    look_at(&mut tab, ReviewPage::Conclusions);
    check!(page(&tab), tab, "conclusions");
}

#[test]
fn conclusions_once_sealed() {
    let (mut tab, [_, major, ..]) = audited();
    conclude(&mut tab, opinion(Opinion::Unfavourable, ""));
    seal(&mut tab);
    step(&mut tab, major, FindingState::Verified, "2027-02-20");
    look_at(&mut tab, ReviewPage::Conclusions);
    check!(page(&tab), tab, "conclusions-sealed");
}

#[test]
fn conclusions_on_a_framework_that_counts_no_findings() {
    let mut tab = Tab::with_themes(&["t01"]);
    rate_all(&mut tab, "t01", [3, 3, 2, 1]);
    tab.close_round();
    tab.send(Event::SideChosen(qualicycle::dossier::side::Side::Reviewer));
    begin(&mut tab, ReviewKind::PeerReview);
    rate(&mut tab, "t01-p1", 3);
    look_at(&mut tab, ReviewPage::Conclusions);
    check!(page(&tab), tab, "conclusions-levels");
}

/// Nobody gives a label after an external evaluation or a peer review.
#[test]
fn conclusions_of_a_review_that_is_no_audit_speak_of_no_label() {
    for kind in ReviewKind::ALL {
        let mut tab = Tab::with_themes(&["t01"]);
        rate_all(&mut tab, "t01", [3, 3, 2, 1]);
        tab.close_round();
        let round = tab.round().id;
        tab.send(Event::SideChosen(qualicycle::dossier::side::Side::Reviewer));
        // The body that sends the reviewer decides nothing either.
        begin(&mut tab, kind);
        let paper = PaperChoice { kind: PaperKind::Conclusions, ..PaperChoice::default() };
        for language in Language::ALL {
            tab.choose(language);
            look_at(&mut tab, ReviewPage::Conclusions);
            let on_page = page(&tab);
            check(&on_page);
            tab.go(Route::Round(tab.dossier(), round, RoundPage::Report(paper.clone())));
            let on_paper = page(&tab).text();
            let words = tab.model.texts.clone().expect("the words are here");
            let label = words.with("decision-whose", &[("kind", "initial-audit".into())]);
            let body = words.with("decision-whose-body", &[("body", "Organisme d’essai".into())]);
            for text in [on_page.text(), on_paper] {
                assert!(!text.contains(&label), "{text}");
                assert_eq!(text.contains(&body), kind.is_audit(), "{}: {text}", kind.word());
            }
        }
    }
}

#[test]
fn findings_wait_on_the_overview_and_where_actions_are_planned() {
    let (mut tab, [_, major, ..]) = audited();
    conclude(&mut tab, opinion(Opinion::Unfavourable, ""));
    seal(&mut tab);
    at_home(&mut tab);
    tab.open_next_round("2027");
    let dossier = tab.dossier();
    tab.go(Route::Dossier(dossier));
    let seen = page(&tab);
    check(&seen);
    assert!(seen.text().contains("2 constats attendent une réponse"), "{}", seen.text());
    tab.go_to(RoundPage::PLAN);
    let seen = page(&tab);
    check(&seen);
    assert!(seen.text().contains("Constats qui appellent une action"));
    let reading = tab.model.framework_of(&tab.round()).expect("it is here");
    let round = tab.round();
    let finding = review(&tab).findings[&major].clone();
    let today = tab.model.day();
    let action = qualicycle::ui::improve::begin::action_for_finding(&texts(&tab), &round, today, major, &finding, None);
    assert!(reading.framework.place(&"i5".into()).is_some());
    tab.send(Event::ActionBegun(Rc::new(action)));
    let seen = page(&tab);
    check(&seen);
    assert!(seen.text().contains("Constats auxquels elle répond"), "the action says what it answers");
}

#[test]
fn findings_and_conclusions_in_every_language() {
    let (mut tab, [minor, ..]) = audited();
    conclude(&mut tab, opinion(Opinion::WithPlan, "Les preuves manquantes ont été vues le soir même."));
    for language in Language::ALL {
        tab.choose(language);
        for at in [ReviewPage::Findings(None), ReviewPage::Finding(minor), ReviewPage::Conclusions] {
            look_at(&mut tab, at);
            check(&page(&tab));
        }
    }
}
