//! The pages on which somebody from outside works beside the school: the list, the start, the visit and the indicators,
//! empty and full, as the reviewer and as the school see them.

use super::*;
use qualicycle::app::addition::Addition;
use qualicycle::app::route::{LookFilter, ReviewPage, ReviewsPage};
use qualicycle::dossier::day::Day;
use qualicycle::dossier::finding::{FindingDetails, Gravity};
use qualicycle::dossier::review::{
    LookPlan, LookState, Meeting, MeetingId, Method, ReviewDetails, ReviewId, ReviewKind,
};
use qualicycle::dossier::side::Side;

/// A closed round of two themes, with a note and a piece of evidence, opened by somebody from outside.
fn closed() -> Tab {
    let mut tab = Tab::with_themes(&["t01", "t02"]);
    rate_all(&mut tab, "t01", [3, 4, 2, 1]);
    rate_all(&mut tab, "t02", [2, 2, 2, 2]);
    tab.note("t01-p1", "Le registre est tenu à jour par la vie scolaire.");
    let evidence = Evidence { title: "Registre des absences".into(), on: Day::of(2026, 10, 4), ..Evidence::default() };
    tab.send(Event::Added(Addition::Evidence(Rc::new(evidence), vec![("qual".into(), "t01-p1".into())])));
    tab.close_round();
    tab
}

fn reviewer() -> Tab {
    let mut tab = closed();
    tab.send(Event::SideChosen(Side::Reviewer));
    tab
}

fn begin(tab: &mut Tab, kind: ReviewKind) -> ReviewId {
    let round = tab.round();
    let details = ReviewDetails {
        kind,
        round: round.id,
        framework: round.framework().clone(),
        digest: round.seal.as_ref().map(|seal| seal.digest.clone()),
        reviewer: "Inspectrice".into(),
        name: "".into(),
        body: "Académie d’exemple".into(),
        begins: Day::of(2027, 3, 8),
        ends: Day::of(2027, 3, 9),
        purpose: "Confirmer l’auto-évaluation sur l’assiduité.".into(),
    };
    tab.send(Event::ReviewBegun(Rc::new(details)));
    tab.workspace().dossier.reviews().last().expect("it began").id
}

/// A review under way: ratings, a comment, a plan, meetings that overlap, a finding.
fn under_way() -> (Tab, ReviewId) {
    let mut tab = reviewer();
    let review = begin(&mut tab, ReviewKind::ExternalEvaluation);
    let meeting = |title: &str, at: u16, minutes: u16, with: &str| Meeting {
        title: title.into(),
        on: Day::of(2027, 3, 8),
        at: Some(at),
        minutes: Some(minutes),
        with: with.into(),
        place: "Salle du conseil".into(),
    };
    let opening = meeting("Réunion d’ouverture", 540, 60, "Direction");
    let interview = meeting("Entretien avec la vie scolaire", 590, 45, "Conseillère principale d’éducation");
    tab.send(Event::Added(Addition::Meeting(review, Rc::new(opening))));
    tab.send(Event::Added(Addition::Meeting(review, Rc::new(interview))));
    let meetings: Vec<MeetingId> = tab.workspace().dossier.reviews()[0].meetings.keys().copied().collect();
    let plan = LookPlan {
        methods: [Method::Documents, Method::Interview].into(),
        sample: "trois classes".into(),
        meeting: meetings.get(1).copied(),
    };
    let reviewed = |indicator: &str, level: i16| Change::Reviewed {
        review,
        indicator: indicator.into(),
        rating: Rating::Level(Level(level)),
    };
    tab.send(Event::Entered(vec![
        Change::LookPlanned { review, indicator: "t01-p1".into(), plan: Some(Rc::new(plan)) },
        reviewed("t01-p1", 3),
        reviewed("t01-d1", 2),
        reviewed("t01-c1", 2),
        reviewed("t02-p1", 1),
        Change::ReviewNoted { review, indicator: "t01-d1".into(), text: "Peu de traces avant mars.".into() },
        Change::LookMoved { review, indicator: "t01-d1".into(), state: Some(LookState::Seen) },
    ]));
    let finding = FindingDetails {
        gravity: Gravity::Strength,
        indicators: ["t01-p1".into()].into(),
        statement: "Le registre est tenu avec soin.".into(),
        basis: "".into(),
        evidence: BTreeSet::new(),
        notified: None,
        repeats: None,
    };
    tab.send(Event::Added(Addition::Finding(review, Rc::new(finding))));
    (tab, review)
}

fn go(tab: &mut Tab, page: ReviewsPage) {
    let dossier = tab.workspace().dossier.id;
    tab.go(Route::Reviews(dossier, page));
}

fn look_at(tab: &mut Tab, review: ReviewId, page: ReviewPage) {
    go(tab, ReviewsPage::Of(review, page));
}

#[test]
fn reviews_before_there_is_one() {
    let mut tab = closed();
    go(&mut tab, ReviewsPage::All);
    check!(page(&tab), tab, "reviews-empty");
}

#[test]
fn reviews_before_a_reviewer_begins_one() {
    let tab = reviewer();
    check!(page(&tab), tab, "reviews-begin");
}

#[test]
fn a_round_that_is_open_is_offered_to_peers_and_for_practice_alone() {
    let mut tab = Tab::with_themes(&["t01"]);
    tab.send(Event::SideChosen(Side::Reviewer));
    let page = page(&tab);
    let kinds: Vec<String> = page.find("option").iter().map(|option| option.text()).collect();
    assert_eq!(kinds, ["Évaluation par les pairs", "Audit à blanc"]);
}

#[test]
fn reviews_in_each_language() {
    for (language, file) in [(Language::English, "reviews-en"), (Language::Dutch, "reviews-nl")] {
        let (mut tab, _) = under_way();
        tab.send(Event::LanguageChosen(language));
        go(&mut tab, ReviewsPage::All);
        match file {
            "reviews-en" => check!(page(&tab), tab, "reviews-en"),
            _ => check!(page(&tab), tab, "reviews-nl"),
        }
    }
}

#[test]
fn reviews_with_one_under_way() {
    let (mut tab, _) = under_way();
    go(&mut tab, ReviewsPage::All);
    check!(page(&tab), tab, "reviews");
}

#[test]
fn the_start_of_a_review_that_has_just_begun() {
    let mut tab = reviewer();
    begin(&mut tab, ReviewKind::InitialAudit);
    check!(page(&tab), tab, "review-start-empty");
}

#[test]
fn the_start_of_a_review_under_way() {
    let (mut tab, review) = under_way();
    look_at(&mut tab, review, ReviewPage::Start);
    check!(page(&tab), tab, "review-start");
}

#[test]
fn the_start_of_a_sealed_review_as_the_school_reads_it() {
    let (mut tab, review) = under_way();
    tab.send(Event::ReviewSealAsked(review));
    tab.send(Event::QuestionConfirmed);
    tab.send(Event::SideChosen(Side::Organisation));
    look_at(&mut tab, review, ReviewPage::Start);
    check!(page(&tab), tab, "review-start-sealed");
}

#[test]
fn the_visit_before_anything_is_planned() {
    let mut tab = reviewer();
    let review = begin(&mut tab, ReviewKind::PeerReview);
    look_at(&mut tab, review, ReviewPage::Agenda);
    // What is drawn follows from the id of the review, which differs each time.
    let page = page(&tab);
    check_part(&page);
    assert!(page.text().contains("Aucune rencontre n’est prévue"));
    assert!(page.text().contains("niveau élevé sans preuve à jour"), "each is proposed with its reasons");
}

#[test]
fn the_visit_of_an_audit() {
    let mut tab = reviewer();
    let review = begin(&mut tab, ReviewKind::SurveillanceAudit);
    look_at(&mut tab, review, ReviewPage::Agenda);
    check!(page(&tab), tab, "review-agenda-audit");
}

#[test]
fn the_visit_with_meetings_and_indicators() {
    let (mut tab, review) = under_way();
    tab.send(Event::ReviewSealAsked(review));
    tab.send(Event::QuestionConfirmed);
    look_at(&mut tab, review, ReviewPage::Agenda);
    check!(page(&tab), tab, "review-agenda");
}

#[test]
fn the_indicators_as_the_reviewer_rates_them() {
    let (mut tab, review) = under_way();
    look_at(&mut tab, review, ReviewPage::Look(Some(LookFilter::State(LookState::InProgress)), None));
    check!(page(&tab), tab, "review-look");
}

#[test]
fn the_indicators_as_the_school_reads_them() {
    let (mut tab, review) = under_way();
    tab.send(Event::ReviewSealAsked(review));
    tab.send(Event::QuestionConfirmed);
    tab.send(Event::SideChosen(Side::Organisation));
    look_at(&mut tab, review, ReviewPage::Look(Some(LookFilter::Apart), None));
    let page = page(&tab);
    check!(page, tab, "review-look-read");
    assert!(page.find("textarea").is_empty() && page.find("input").is_empty());
}

#[test]
fn indicators_of_which_none_is_shown() {
    let mut tab = reviewer();
    let review = begin(&mut tab, ReviewKind::ExternalEvaluation);
    look_at(&mut tab, review, ReviewPage::Look(Some(LookFilter::State(LookState::Seen)), None));
    check!(page(&tab), tab, "review-look-none");
}

#[test]
fn the_pages_of_a_review_in_each_language() {
    let (mut tab, review) = under_way();
    for language in [Language::English, Language::Dutch] {
        tab.send(Event::LanguageChosen(language));
        for shown in ReviewPage::ALL {
            look_at(&mut tab, review, shown);
            check_part(&page(&tab));
        }
    }
}

#[test]
fn a_review_that_is_not_there() {
    let (mut tab, review) = under_way();
    tab.send(Event::Entered(vec![Change::ReviewOpened { review, details: None }]));
    check!(page(&tab), tab, "review-gone");
}

#[test]
fn the_overview_leads_a_reviewer_to_the_review_and_not_to_the_schools_work() {
    let mut tab = reviewer();
    let dossier = tab.dossier();
    let next = |tab: &mut Tab| {
        tab.go(Route::Dossier(dossier));
        let page = page(tab);
        let step = page.all().into_iter().find(|element| element.has_class("next-step")).expect("a next step");
        step.find("a")[0].get("href").expect("it leads somewhere").to_owned()
    };
    assert_eq!(next(&mut tab), Route::Reviews(dossier, ReviewsPage::All).href());
    let review = begin(&mut tab, ReviewKind::PeerReview);
    let look = ReviewsPage::Of(review, ReviewPage::Look(None, None));
    assert_eq!(next(&mut tab), Route::Reviews(dossier, look).href());
    assert!(page(&tab).find("form").is_empty(), "a round on another framework is the school's to open");
    tab.send(Event::SideChosen(Side::Organisation));
    assert!(next(&mut tab).contains("/round/"));
}

#[test]
fn a_review_in_which_nothing_is_compared_or_planned_says_no_word_of_it() {
    let mut tab = reviewer();
    let review = begin(&mut tab, ReviewKind::PeerReview);
    let dossier = tab.dossier();
    tab.go(Route::Reviews(dossier, ReviewsPage::Of(review, ReviewPage::Look(None, None))));
    assert!(!page(&tab).all().iter().any(|element| element.has_class("gap-summary") || element.has_class("empty")));
    tab.go(Route::Reviews(dossier, ReviewsPage::Of(review, ReviewPage::Agenda)));
    let paper =
        |tab: &Tab| page(tab).find("a").iter().any(|link| link.get("href").is_some_and(|it| it.contains("audit-plan")));
    assert!(!paper(&tab), "there is no visit to be printed");
    let plan = Some(Rc::new(LookPlan::default()));
    tab.send(Event::Entered(vec![Change::LookPlanned { review, indicator: "t01-p1".into(), plan }]));
    assert!(paper(&tab));
}
