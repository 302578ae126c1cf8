//! A round that is reviewed from outside, as stories tell of it: a fictitious training body, on the national quality
//! framework.

use std::collections::BTreeSet;
use std::rc::Rc;

use qualicycle::app::route::{ReviewPage, ReviewsPage};
use qualicycle::app::{Effect, Event, Route};
use qualicycle::dossier::change::{Change, Rating};
use qualicycle::dossier::day::Day;
use qualicycle::dossier::finding::{FindingDetails, FindingId, FindingState, FindingStep, Gravity};
use qualicycle::dossier::review::{Conclusion, Review, ReviewDetails, ReviewId, ReviewKind};
use qualicycle::dossier::side::Side;
use qualicycle::framework::scale::Level;
use qualicycle::framework::{FrameworkRef, IndicatorId};

use super::browser::Tab;

/// A day.
pub fn day(text: &str) -> Day {
    text.parse().expect("a day")
}

/// The self-evaluation of a training body, closed, and seen from outside.
pub fn reviewed(kind: ReviewKind) -> Tab {
    let mut tab = Tab::first_visit();
    tab.go(Route::NewDossier);
    tab.send(Event::FrameworkChosen(FrameworkRef { id: "rnq".into(), edition: "V9".into() }));
    tab.create("Centre Horizon (fictif)", "2026");
    for indicator in asked(&tab) {
        tab.rate(indicator.as_str(), 2);
    }
    tab.close_round();
    tab.send(Event::SideChosen(Side::Reviewer));
    begin(&mut tab, kind);
    tab
}

/// The indicators that the latest round asks.
pub fn asked(tab: &Tab) -> Vec<IndicatorId> {
    let round = tab.round();
    let framework = tab.model.library.framework(round.framework()).expect("it is here");
    round.asked(&framework).map(|place| place.indicator.id.clone()).collect()
}

/// The reviewer begins a review of the latest round.
pub fn begin(tab: &mut Tab, kind: ReviewKind) -> ReviewId {
    let round = tab.round();
    let details = ReviewDetails {
        kind,
        round: round.id,
        framework: round.framework().clone(),
        digest: round.seal.as_ref().map(|seal| seal.digest.clone()),
        reviewer: "Auditrice".into(),
        name: "".into(),
        body: "Organisme d’essai".into(),
        begins: Some(day("2026-11-23")),
        ends: Some(day("2026-11-24")),
        purpose: "".into(),
    };
    tab.send(Event::ReviewBegun(Rc::new(details)));
    review(tab).id
}

/// The latest review.
pub fn review(tab: &Tab) -> Rc<Review> {
    (*tab.workspace().dossier.reviews().last().expect("one was begun")).clone()
}

/// The reviewer gives an indicator a finding of conformity.
pub fn rate(tab: &mut Tab, indicator: &str, level: i16) {
    let (review, rating) = (review(tab).id, Rating::Level(Level(level)));
    tab.send(Event::Entered(vec![Change::Reviewed { review, indicator: indicator.into(), rating }]));
}

/// The reviewer finds all that was not reviewed yet as it should be.
pub fn rate_the_rest(tab: &mut Tab) {
    for indicator in asked(tab) {
        if *review(tab).rating(&indicator) == Rating::NotRated {
            rate(tab, indicator.as_str(), 2);
        }
    }
}

/// The reviewer raises a finding and says all there is to say of it.
pub fn find(tab: &mut Tab, gravity: Gravity, indicators: &[&str], statement: &str) -> FindingId {
    let id = review(tab).id;
    let details = FindingDetails {
        gravity,
        indicators: indicators.iter().map(|id| IndicatorId::from(*id)).collect(),
        statement: statement.into(),
        basis: "Trois dossiers sur cinq, lus le premier jour.".into(),
        evidence: BTreeSet::new(),
        notified: gravity.is_non_conformity().then(|| day("2026-11-24")),
        repeats: None,
    };
    let before: BTreeSet<FindingId> = review(tab).findings.keys().copied().collect();
    tab.send(Event::FindingBegun(id, Rc::new(details)));
    *review(tab).findings.keys().find(|id| !before.contains(id)).expect("it was raised")
}

/// Somebody says how far a finding of the latest review is.
pub fn step(tab: &mut Tab, finding: FindingId, state: FindingState, on: &str) -> Vec<Effect> {
    let review = review(tab).id;
    let step = FindingStep { state, on: day(on), note: "".into() };
    tab.send(Event::Entered(vec![Change::FindingMoved { review, finding, step: Some(Rc::new(step)) }]))
}

/// The reviewer concludes.
pub fn conclude(tab: &mut Tab, conclusion: Conclusion) {
    let review = review(tab).id;
    tab.send(Event::Entered(vec![Change::ReviewConcluded { review, conclusion: Some(Rc::new(conclusion)) }]));
}

/// The reviewer seals the latest review and is asked first.
pub fn seal(tab: &mut Tab) -> Vec<Effect> {
    let review = review(tab).id;
    tab.send(Event::ReviewSealAsked(review));
    tab.send(Event::QuestionConfirmed)
}

/// Goes to a page of the latest review.
pub fn look_at(tab: &mut Tab, page: ReviewPage) {
    let (dossier, review) = (tab.dossier(), review(tab).id);
    tab.go(Route::Reviews(dossier, ReviewsPage::Of(review, page)));
}

/// The organisation works here again.
pub fn at_home(tab: &mut Tab) {
    tab.send(Event::SideChosen(Side::Organisation));
}
