//! A visit from outside in which everything happens once: what a reviewer enters on a closed round, and what the
//! organisation answers. Stories told in memory and pages in a real browser show the same visit, so this stands on the
//! program's own types alone. Every free text carries a mark, so that a test can say where people's own words stand.

use std::rc::Rc;

use qualicycle::dossier::change::{Change, Rating};
use qualicycle::dossier::day::Day;
use qualicycle::dossier::finding::{
    FindingAnswer, FindingDetails, FindingId, FindingState, FindingStep, Gravity, Position,
};
use qualicycle::dossier::review::{Conclusion, Opinion, ReviewDetails, ReviewId, ReviewKind};
use qualicycle::dossier::round::Round;
use qualicycle::framework::IndicatorId;
use qualicycle::framework::scale::Level;

/// What every free text ends with.
pub const MARK: &str = "‡";

/// A text with the mark.
pub fn marked(text: &str) -> Rc<str> {
    format!("{text} {MARK}").into()
}

/// A visit: its review, its finding, and the theme that it looks at, which has an indicator of each step.
pub struct Visit<'a> {
    /// The review.
    pub review: ReviewId,
    /// What was found.
    pub finding: FindingId,
    /// The round.
    pub round: &'a Round,
    /// The theme.
    pub theme: &'a str,
}

impl Visit<'_> {
    /// The first indicator of a step of the theme.
    pub fn indicator(&self, step: &str) -> IndicatorId {
        IndicatorId::from(format!("{}-{step}1", self.theme).as_str())
    }

    /// What the reviewer enters: who they are, three levels, a comment, a finding, conclusions.
    pub fn reviewers_part(&self) -> Vec<Change> {
        let review = self.review;
        let details = ReviewDetails {
            kind: ReviewKind::PeerReview,
            round: self.round.id,
            framework: self.round.framework().clone(),
            digest: self.round.seal.as_ref().map(|seal| seal.digest.clone()),
            reviewer: marked("Évaluatrice"),
            name: marked("Dominique Essai"),
            body: marked("Réseau d’essai"),
            begins: Day::of(2027, 9, 20),
            ends: Day::of(2027, 9, 21),
            purpose: marked("Regard croisé sur l’accueil"),
        };
        let rated = |step: &str, level| Change::Reviewed {
            review,
            indicator: self.indicator(step),
            rating: Rating::Level(Level(level)),
        };
        let found = FindingDetails {
            gravity: Gravity::Minor,
            indicators: [self.indicator("p")].into(),
            statement: marked("Le registre n’est pas relu"),
            basis: marked("Pages 3 à 12"),
            evidence: Default::default(),
            notified: Day::of(2027, 10, 1),
            repeats: None,
        };
        let conclusion = Conclusion {
            summary: marked("Une équipe engagée"),
            strengths: marked("L’accueil"),
            improvements: marked("Le suivi"),
            opinion: Some(Opinion::WithPlan),
            reason: marked("Un écart à lever"),
        };
        vec![
            Change::ReviewOpened { review, details: Some(Rc::new(details)) },
            rated("p", 1),
            rated("a", 4),
            rated("c", 2),
            Change::ReviewNoted { review, indicator: self.indicator("p"), text: marked("Peu lisible") },
            Change::FindingRaised { review, finding: self.finding, details: Some(Rc::new(found)) },
            Change::ReviewConcluded { review, conclusion: Some(Rc::new(conclusion)) },
        ]
    }

    /// What the organisation answers, and that its plan is on its way.
    pub fn organisations_part(&self) -> Vec<Change> {
        let (review, finding) = (self.review, self.finding);
        let answer = FindingAnswer {
            position: Position::Accepted,
            text: marked("Nous en convenons"),
            cause: marked("Pas de relais"),
            correction: marked("Relu depuis"),
            plan: marked("Une relecture par mois"),
            due: Day::of(2027, 12, 31),
            by: marked("Proviseure"),
            on: Day::of(2027, 10, 10),
        };
        let on = "2027-10-10".parse().expect("a day");
        let step = FindingStep { state: FindingState::PlanSent, on, note: marked("Reçu") };
        vec![
            Change::FindingAnswered { review, finding, answer: Some(Rc::new(answer)) },
            Change::FindingMoved { review, finding, step: Some(Rc::new(step)) },
        ]
    }
}
