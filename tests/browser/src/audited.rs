//! A dossier in which everything is that papers can tell: two closed rounds and an audit of the second, held and sealed,
//! with answers. Whatever somebody wrote in it goes through the hands of the test, so that it can be plain, or what a
//! mischievous or careless hand would write.

use std::rc::Rc;

use qualicycle::dossier::change::{Change, Organisation, OrganisationKind, Rating};
use qualicycle::dossier::day::Day;
use qualicycle::dossier::entry::{RoundId, Timestamp};
use qualicycle::dossier::evidence::{Evidence, EvidenceId};
use qualicycle::dossier::finding::{
    FindingAnswer, FindingDetails, FindingId, FindingState, FindingStep, Gravity, Position,
};
use qualicycle::dossier::plan::{Action, ActionId, ActionState, Axis, AxisId};
use qualicycle::dossier::review::{
    Conclusion, LookPlan, LookState, Meeting, MeetingId, Method, Opinion, ReviewDetails, ReviewId, ReviewKind,
};
use qualicycle::dossier::review_seal::ReviewSeal;
use qualicycle::dossier::signature::{Capacity, Proof};
use qualicycle::dossier::team::{Milestone, MilestoneId};
use qualicycle::formats::signature::{document_of, key, sign};
use qualicycle::framework::IndicatorId;
use ulid::Ulid;

use crate::book::{Book, package_of};

/// The review.
pub const REVIEW: ReviewId = ReviewId(Ulid(500));

/// When it was sealed: 12 December 2026, 09:30 UTC.
const SEALED: Timestamp = Timestamp(1_797_067_800_000);

/// The seed of the auditor's key: the first of RFC 8032, section 7.1.
const SEED: [u8; 32] = [
    0x9d, 0x61, 0xb1, 0x9d, 0xef, 0xfd, 0x5a, 0x60, 0xba, 0x84, 0x4a, 0xf4, 0x92, 0xec, 0x2c, 0xc4, 0x44, 0x49, 0xc5,
    0x69, 0x7b, 0x32, 0x69, 0x19, 0x70, 0x3b, 0xac, 0x03, 0x1c, 0xae, 0x7f, 0x60,
];

/// The dossier and its parts.
pub struct Audited<'a> {
    /// The dossier.
    pub book: Book,
    /// The round before.
    pub before: RoundId,
    /// The round that was audited.
    pub round: RoundId,
    asked: Vec<IndicatorId>,
    says: &'a dyn Fn(&str) -> String,
}

impl<'a> Audited<'a> {
    /// The dossier of an organisation on a framework, with some of its themes or, when none is named, all.
    pub fn on(framework: &str, themes: &[&str], says: &'a dyn Fn(&str) -> String) -> Self {
        let package = package_of(framework);
        let all: Vec<String> = package.framework.themes.iter().map(|theme| theme.id.as_str().to_owned()).collect();
        let all: Vec<&str> = all.iter().map(String::as_str).collect();
        let themes = if themes.is_empty() { &all } else { themes };
        let mut book = Book::resting_on(package, 9, &says("Centre de formation des Deux-Rives"));
        let organisation = Organisation {
            name: says("Centre de formation des Deux-Rives").into(),
            kind: OrganisationKind::TrainingBody,
            place: says("Niort").into(),
            code: says("0790000X").into(),
            region: says("Académie de Fontclaire").into(),
            learners: Some(640),
        };
        book.enters(Change::OrganisationDescribed(Rc::new(organisation)));
        let before = book.opens_round(&says("2025"), themes);
        let asked = book.asked(before);
        rate(&mut book, before, &asked, 1);
        book.closes(before);
        let round = book.opens_next_round(before, &says("2026"));
        let mut audited = Self { book, before, round, asked, says };
        audited.fills_round();
        audited.plans();
        audited.book.closes(round);
        audited.reviews();
        audited.raises_findings();
        audited.seals();
        audited.answers();
        audited
    }

    /// The indicator at a place of the round, counted round and round.
    fn indicator(&self, n: usize) -> IndicatorId {
        self.asked[n % self.asked.len()].clone()
    }

    fn says(&self, text: &str) -> Rc<str> {
        (self.says)(text).into()
    }

    fn fills_round(&mut self) {
        let (round, asked) = (self.round, self.asked.clone());
        rate(&mut self.book, round, &asked, 0);
        let why = self.says("Pas d’accueil sur site.");
        self.book.records(round, asked[4].as_str(), Rating::NotApplicable { why });
        for (n, indicator) in asked.iter().enumerate().take(12) {
            let text = self.says(&format!("Note {n} : ce que l’équipe a vu et retenu."));
            self.book.notes(round, indicator.as_str(), &text);
            self.book.aims_at(round, indicator.as_str(), 2);
        }
        let framework = self.book.framework().id.clone();
        for (n, is_confidential) in [(1, false), (2, true), (3, false)] {
            let evidence = EvidenceId(Ulid(700 + n));
            let details = Evidence {
                title: self.says(&format!("Pièce {n}")),
                on: Some(day("2026-03-01")),
                owner: self.says("Secrétariat"),
                place: self.says("Classeur bleu"),
                note: self.says("À relire chaque année"),
                is_confidential,
                ..Evidence::default()
            };
            self.book.enters(Change::EvidenceDescribed { evidence, details: Some(Rc::new(details)) });
            for indicator in [self.indicator(0), self.indicator(1)] {
                let framework = framework.clone();
                self.book.enters(Change::EvidenceLinked { framework, indicator, evidence, linked: true });
            }
        }
        let text = self.says("Ce rapport présente notre deuxième campagne.");
        self.book.enters(Change::ReportIntroduced { round, text });
    }

    fn plans(&mut self) {
        let (round, axis) = (self.round, AxisId(Ulid(800)));
        let theme = self.book.framework().themes[0].id.as_str().to_owned();
        let details = Axis {
            title: self.says("Mieux informer"),
            reason: self.says("Les publics nous le demandent"),
            parts: [theme.as_str().into()].into(),
        };
        self.book.enters(Change::AxisChosen { round, axis, details: Some(Rc::new(details)) });
        let milestone = Milestone { title: self.says("Revue de direction"), on: day("2027-06-30"), is_reached: false };
        let id = MilestoneId(Ulid(810));
        self.book.enters(Change::MilestoneSet { round, milestone: id, details: Some(Rc::new(milestone)) });
        for (n, state) in [ActionState::Planned, ActionState::UnderWay, ActionState::Done].into_iter().enumerate() {
            let details = Action {
                round,
                framework: self.book.framework().id.clone(),
                title: self.says(&format!("Action {}", n + 1)),
                objective: self.says("Des pages à jour"),
                axis: Some(axis),
                indicators: [self.indicator(n)].into(),
                findings: [finding(1)].into(),
                owner: self.says("Responsable de la communication"),
                start: Some(day("2026-09-01")),
                due: Some(day("2027-01-31")),
                means: self.says("Deux jours"),
                measure: self.says("Part des pages à jour"),
                baseline: self.says("40 sur 100"),
                target: self.says("95 sur 100"),
            };
            let action = ActionId(Ulid(820 + n as u128));
            self.book.enters(Change::ActionPlanned { action, details: Some(Rc::new(details)) });
            self.book.enters(Change::ActionMoved { action, state });
        }
    }

    fn reviews(&mut self) {
        let review = REVIEW;
        let details = ReviewDetails {
            kind: ReviewKind::InitialAudit,
            round: self.round,
            framework: self.book.framework().reference(),
            digest: self.book.round(self.round).seal.as_ref().map(|seal| seal.digest.clone()),
            reviewer: self.says("Auditrice"),
            name: self.says("A. Exemple"),
            body: self.says("Organisme d’exemple"),
            begins: Some(day("2026-12-01")),
            ends: Some(day("2026-12-02")),
            purpose: self.says("Premier audit"),
        };
        self.book.enters(Change::ReviewOpened { review, details: Some(Rc::new(details)) });
        for (n, on, at) in [(1, "2026-12-01", 540), (2, "2026-12-02", 840)] {
            let meeting = Meeting {
                title: self.says(&format!("Réunion {n}")),
                on: Some(day(on)),
                at: Some(at),
                minutes: Some(90),
                with: self.says("Direction et équipe"),
                place: self.says(&format!("Salle {n}")),
            };
            let id = MeetingId(Ulid(510 + n));
            self.book.enters(Change::MeetingSet { review, meeting: id, details: Some(Rc::new(meeting)) });
        }
        for (n, indicator) in self.asked.clone().into_iter().enumerate() {
            let rating = Rating::Level(self.level(&indicator, if n < 3 { n } else { n + 1 }));
            self.book.enters(Change::Reviewed { review, indicator: indicator.clone(), rating });
            self.book.enters(Change::LookMoved { review, indicator: indicator.clone(), state: Some(LookState::Seen) });
            let plan = LookPlan {
                methods: [Method::Documents, Method::Interview].into(),
                sample: self.says("Dix dossiers"),
                meeting: Some(MeetingId(Ulid(512))),
            };
            if n < 4 {
                let text = self.says("Vu sur pièces et en entretien");
                self.book.enters(Change::LookPlanned { review, indicator: indicator.clone(), plan: Some(plan.into()) });
                self.book.enters(Change::ReviewNoted { review, indicator, text });
            }
        }
    }

    fn raises_findings(&mut self) {
        let found = [Gravity::Minor, Gravity::Major, Gravity::Minor, Gravity::Strength, Gravity::Observation];
        for (n, gravity) in (1..).zip(found) {
            let details = FindingDetails {
                gravity,
                indicators: [self.indicator(n)].into(),
                statement: self.says(&format!("Constat {n}")),
                basis: self.says(&format!("Faits du constat {n}")),
                evidence: [EvidenceId(Ulid(701)), EvidenceId(Ulid(702))].into(),
                notified: Some(day("2026-12-10")),
                repeats: None,
            };
            let finding = finding(n as u128);
            let change = Change::FindingRaised { review: REVIEW, finding, details: Some(Rc::new(details)) };
            self.book.enters(change);
        }
        let conclusion = Conclusion {
            summary: self.says("Une organisation solide"),
            strengths: self.says("Le suivi des départs"),
            improvements: self.says("La publication des résultats"),
            opinion: Some(Opinion::WithPlan),
            reason: self.says("Un plan est attendu"),
        };
        self.book.enters(Change::ReviewConcluded { review: REVIEW, conclusion: Some(Rc::new(conclusion)) });
    }

    /// Seals the review and signs it, with a key that anyone can look up.
    fn seals(&mut self) {
        let dossier = self.book.dossier();
        let review = dossier.review(REVIEW).expect("it was opened");
        let seal = ReviewSeal::of(dossier.review_record(review, SEALED).expect("it has details"));
        let digest = seal.digest.clone();
        self.book.enters(Change::ReviewSealed { review: REVIEW, seal: Rc::new(seal) });
        let did = key::did(&ed25519_dalek::SigningKey::from_bytes(&SEED).verifying_key().to_bytes());
        let name = self.says("A. Exemple, auditrice");
        let options = Proof::unsigned(Proof::id_of(Ulid(900)), SEALED, &did, Capacity::Inspector, name);
        let document = document_of(self.book.dossier(), &digest).expect("it was sealed");
        let proof = sign(&SEED, &document, options, &[]).expect("it can be signed");
        self.book.enters(Change::Signed { digest, key: proof.key(), proof: Some(Rc::new(proof)) });
    }

    /// What follows the seal: answers, steps, a requalification.
    fn answers(&mut self) {
        let review = REVIEW;
        let answer = FindingAnswer {
            position: Position::Accepted,
            text: self.says("Nous en prenons acte"),
            cause: self.says("Deux sites, une seule mise à jour"),
            correction: self.says("Complété le jour même"),
            plan: self.says("Relecture mensuelle"),
            due: Some(day("2027-03-31")),
            by: self.says("Direction"),
            on: Some(day("2026-12-20")),
        };
        self.book.enters(Change::FindingAnswered { review, finding: finding(1), answer: Some(Rc::new(answer)) });
        let note = self.says("Douze pages vues");
        let step = FindingStep { state: FindingState::Closed, on: day("2027-05-02"), note };
        self.book.enters(Change::FindingMoved { review, finding: finding(1), step: Some(Rc::new(step)) });
        let on = Some(day("2027-05-03"));
        self.book.enters(Change::FindingRequalified { review, finding: finding(3), on });
    }

    /// The n-th level that an indicator can have, counted round and round.
    fn level(&self, indicator: &IndicatorId, n: usize) -> qualicycle::framework::scale::Level {
        level(&self.book, indicator, n)
    }
}

/// Rates everything: each indicator another level than the one before it.
fn rate(book: &mut Book, round: RoundId, asked: &[IndicatorId], first: usize) {
    for (n, indicator) in asked.iter().enumerate() {
        let level = level(book, indicator, n + n / 5 + first);
        book.records(round, indicator.as_str(), Rating::Level(level));
    }
}

fn level(book: &Book, indicator: &IndicatorId, n: usize) -> qualicycle::framework::scale::Level {
    let framework = book.framework();
    let place = framework.place(indicator).expect("it is asked");
    let scale = framework.scale_of(place.indicator).expect("it is rated on a scale");
    let levels: Vec<_> = scale.levels.iter().copied().filter(|level| place.indicator.allows(*level)).collect();
    levels[n % levels.len()]
}

/// The n-th finding.
pub fn finding(n: u128) -> FindingId {
    FindingId(Ulid(600 + n))
}

fn day(text: &str) -> Day {
    text.parse().expect("a day")
}
