//! A training body that does not exist, its round on the RNQ, and an audit of it that was held and sealed. Every text that
//! somebody wrote is a sentence of its own, so that a test can find it and count it.

use std::collections::BTreeMap;
use std::rc::Rc;

use qualicycle::dossier::change::{Change, Organisation, OrganisationKind, Rating};
use qualicycle::dossier::day::Day;
use qualicycle::dossier::entry::Timestamp;
use qualicycle::dossier::evidence::{Evidence, EvidenceId};
use qualicycle::dossier::finding::{
    FindingAnswer, FindingDetails, FindingId, FindingState, FindingStep, Gravity, Position,
};
use qualicycle::dossier::plan::{Action, ActionId, ActionState, Axis, AxisId};
use qualicycle::dossier::review::{
    Conclusion, LookPlan, LookState, Meeting, MeetingId, Method, Opinion, Review, ReviewDetails, ReviewId, ReviewKind,
};
use qualicycle::dossier::review_seal::ReviewSeal;
use qualicycle::dossier::round::Round;
use qualicycle::dossier::signature::{Capacity, Proof};
use qualicycle::dossier::team::{Milestone, MilestoneId};
use qualicycle::figures::Subject;
use qualicycle::framework::reading::Reading;
use qualicycle::framework::scale::Level;
use qualicycle::framework::{FrameworkRef, Package};
use qualicycle::papers::{Options, Paper, Source};
use qualicycle::texts::{Language, Texts};
use ulid::Ulid;

use crate::support::browser::{built_in, words_of_interface};
use crate::support::{Desk, round_id};

/// The review.
pub const REVIEW: ReviewId = ReviewId(Ulid(500));

/// 21 November 2026, 23:03:01 UTC.
pub const AT: Timestamp = Timestamp(1_795_302_181_000);

pub fn day(text: &str) -> Day {
    text.parse().expect("a day")
}

/// The n-th finding.
pub fn finding_id(n: u8) -> FindingId {
    FindingId(Ulid(600 + n as u128))
}

/// What a paper is written from, kept together.
pub struct World {
    pub desk: Desk,
    pub package: Package,
    pub options: Options,
    pub today: Day,
}

impl World {
    /// A round on a framework, in which nothing has happened.
    pub fn new(framework: &str, edition: &str) -> World {
        let package = built_in(&FrameworkRef { id: framework.into(), edition: edition.into() });
        let mut desk = Desk::new(1);
        let organisation = Organisation {
            name: "GRETA du Marais".into(),
            kind: OrganisationKind::TrainingBody,
            place: "Niort".into(),
            code: "0790000X".into(),
            ..Organisation::default()
        };
        desk.enter(Change::OrganisationDescribed(Rc::new(organisation)));
        desk.open(1, &package.framework);
        World { desk, package, options: Options::default(), today: day("2026-11-22") }
    }

    /// The audit with all that belongs to it, the round closed and the review sealed.
    pub fn audited() -> World {
        let mut world = World::new("rnq", "V9");
        world.rate_all();
        world.plan();
        world.desk.seal(1);
        world.review();
        world.seal_review();
        world.answers();
        world
    }

    fn rate_all(&mut self) {
        let round = self.desk.round(1).clone();
        let framework = self.package.framework.clone();
        for place in round.asked(&framework) {
            self.desk.rate(1, place.indicator.id.as_str(), 2);
        }
        self.desk.rate(1, "i1", 1);
        self.desk.rate(1, "i9", Rating::NotApplicable { why: "Motif de l’absence d’accueil sur site.".into() });
        self.enter(Change::Noted {
            round: round_id(1),
            indicator: "i1".into(),
            text: "Note sur l’information.".into(),
        });
        for (n, title, is_confidential) in
            [(1, "Livret d’accueil témoin", false), (2, "Plainte nominative témoin", true)]
        {
            let id = EvidenceId(Ulid(700 + n));
            let details = Evidence {
                title: title.into(),
                on: Some(day("2026-03-01")),
                owner: "Secrétariat témoin".into(),
                is_confidential,
                ..Evidence::default()
            };
            self.enter(Change::EvidenceDescribed { evidence: id, details: Some(Rc::new(details)) });
            let framework = framework.id.clone();
            self.enter(Change::EvidenceLinked { framework, indicator: "i1".into(), evidence: id, linked: true });
        }
    }

    fn plan(&mut self) {
        let (round, axis) = (round_id(1), AxisId(Ulid(800)));
        let details = Axis {
            title: "Informer mieux le public.".into(),
            reason: "Raison du choix de l’axe.".into(),
            parts: ["c1".into()].into(),
        };
        self.enter(Change::AxisChosen { round, axis, details: Some(Rc::new(details)) });
        let milestone = Milestone { title: "Clôture témoin".into(), on: day("2027-06-30"), is_reached: false };
        let id = MilestoneId(Ulid(810));
        self.enter(Change::MilestoneSet { round, milestone: id, details: Some(Rc::new(milestone)) });
        let action = Action {
            round,
            framework: self.package.framework.id.clone(),
            title: "Refaire la page des tarifs.".into(),
            objective: "Objectif de l’action témoin.".into(),
            axis: Some(axis),
            indicators: ["i1".into()].into(),
            findings: [finding_id(1)].into(),
            owner: "Responsable de la communication".into(),
            start: Some(day("2026-09-01")),
            due: Some(day("2027-01-31")),
            means: "Deux jours de webmestre.".into(),
            measure: "Part des pages à jour.".into(),
            baseline: "40 sur 100".into(),
            target: "95 sur 100".into(),
        };
        let id = ActionId(Ulid(820));
        self.enter(Change::ActionPlanned { action: id, details: Some(Rc::new(action)) });
        self.enter(Change::ActionMoved { action: id, state: ActionState::UnderWay });
    }

    fn review(&mut self) {
        let review = REVIEW;
        let details = ReviewDetails {
            kind: ReviewKind::InitialAudit,
            round: round_id(1),
            framework: self.package.framework.reference(),
            digest: self.desk.round(1).seal.as_ref().map(|seal| seal.digest.clone()),
            reviewer: "Auditrice".into(),
            name: "A. Exemple".into(),
            body: "Certificateur d’Exemple".into(),
            begins: Some(day("2026-12-01")),
            ends: Some(day("2026-12-02")),
            purpose: "Objet de l’audit témoin.".into(),
        };
        self.enter(Change::ReviewOpened { review, details: Some(Rc::new(details)) });
        for (n, title, on, at) in
            [(1, "Réunion d’ouverture témoin", "2026-12-01", 540), (2, "Entretien témoin", "2026-12-02", 840)]
        {
            let meeting = Meeting {
                title: title.into(),
                on: Some(day(on)),
                at: Some(at),
                minutes: Some(90),
                with: format!("Participants {n}").into(),
                place: format!("Salle {n}").into(),
            };
            let id = MeetingId(Ulid(510 + n));
            self.enter(Change::MeetingSet { review, meeting: id, details: Some(Rc::new(meeting)) });
        }
        let framework = self.package.framework.clone();
        let asked: Vec<_> = self.desk.round(1).clone().asked(&framework).map(|it| it.indicator.id.clone()).collect();
        for indicator in &asked {
            let level = match indicator.as_str() {
                "i1" => 1,
                "i2" => 0,
                "i30" => 1,
                _ => 2,
            };
            let rating = Rating::Level(Level(level));
            self.enter(Change::Reviewed { review, indicator: indicator.clone(), rating });
            self.enter(Change::LookMoved { review, indicator: indicator.clone(), state: Some(LookState::Seen) });
        }
        let plan = LookPlan {
            methods: [Method::Documents, Method::Interview].into(),
            sample: "Dix dossiers témoins".into(),
            meeting: Some(MeetingId(Ulid(512))),
        };
        self.enter(Change::LookPlanned { review, indicator: "i1".into(), plan: Some(Rc::new(plan)) });
        let text = "Commentaire de l’auditrice sur l’information.".into();
        self.enter(Change::ReviewNoted { review, indicator: "i1".into(), text });
        let found = [
            (1, Gravity::Minor, "i1", "Les tarifs de deux sessions manquent."),
            (2, Gravity::Major, "i2", "Aucun résultat n’est publié."),
            (3, Gravity::Minor, "i30", "Trois dossiers sur dix sont sans bilan."),
            (4, Gravity::Strength, "i12", "Le suivi des départs est exemplaire."),
            (5, Gravity::Observation, "i13", "La coordination repose sur une personne."),
        ];
        for (n, gravity, indicator, statement) in found {
            let details = FindingDetails {
                gravity,
                indicators: [indicator.into()].into(),
                statement: statement.into(),
                basis: format!("Faits du constat {n}.").into(),
                evidence: if n == 1 {
                    [EvidenceId(Ulid(701)), EvidenceId(Ulid(702))].into()
                } else {
                    Default::default()
                },
                notified: Some(day("2026-12-10")),
                repeats: None,
            };
            self.enter(Change::FindingRaised { review, finding: finding_id(n), details: Some(Rc::new(details)) });
        }
        let conclusion = Conclusion {
            summary: "Synthèse de l’auditrice.".into(),
            strengths: "Forces relevées par l’auditrice.".into(),
            improvements: "Progrès attendus par l’auditrice.".into(),
            opinion: Some(Opinion::WithPlan),
            reason: "Raison de l’avis différent.".into(),
        };
        self.enter(Change::ReviewConcluded { review, conclusion: Some(Rc::new(conclusion)) });
    }

    fn seal_review(&mut self) {
        let dossier = &self.desk.dossier;
        let record = dossier.review_record(dossier.review(REVIEW).expect("it was opened"), AT).expect("it has details");
        let seal = ReviewSeal::of(record);
        let (digest, key) = (seal.digest.clone(), "did:key:z6MkExemple");
        self.enter(Change::ReviewSealed { review: REVIEW, seal: Rc::new(seal) });
        let proof = Proof {
            id: "urn:uuid:00000000-0000-4000-8000-000000000001".into(),
            kind: "DataIntegrityProof".into(),
            cryptosuite: "eddsa-jcs-2022".into(),
            created: "2026-12-12T09:30:00Z".into(),
            verification_method: format!("{key}#z6MkExemple").into(),
            proof_purpose: "assertionMethod".into(),
            capacity: Capacity::Inspector,
            signatory: "A. Exemple, auditrice signataire".into(),
            previous_proof: Vec::new(),
            proof_value: "zExemple".into(),
        };
        self.enter(Change::Signed { digest, key: key.into(), proof: Some(Rc::new(proof)) });
    }

    /// What follows the seal: answers, steps, a requalification.
    fn answers(&mut self) {
        let review = REVIEW;
        let answer = FindingAnswer {
            position: Position::Accepted,
            text: "Observations de l’organisme.".into(),
            cause: "Cause : deux sites, une seule mise à jour.".into(),
            correction: "Tarifs complétés le jour même.".into(),
            plan: "Relecture mensuelle des pages.".into(),
            due: Some(day("2027-03-31")),
            by: "Direction témoin".into(),
            on: Some(day("2026-12-20")),
        };
        self.enter(Change::FindingAnswered { review, finding: finding_id(1), answer: Some(Rc::new(answer)) });
        let step = FindingStep {
            state: FindingState::Closed,
            on: day("2027-05-02"),
            note: "Douze pages vues, toutes à jour.".into(),
        };
        self.enter(Change::FindingMoved { review, finding: finding_id(1), step: Some(Rc::new(step)) });
        let on = Some(day("2027-05-03"));
        self.enter(Change::FindingRequalified { review, finding: finding_id(3), on });
    }

    pub fn enter(&mut self, change: Change) {
        self.desk.enter(change);
    }

    /// A paper in a language.
    pub fn paper(&self, language: Language, write: fn(&Texts, &Source<'_>) -> Option<Paper>) -> Option<Paper> {
        self.with(language, write)
    }

    /// Whatever is written from the source in a language.
    pub fn with<T>(&self, language: Language, write: impl Fn(&Texts, &Source<'_>) -> T) -> T {
        let t = Texts::read(language, &words_of_interface(language));
        let reading = Reading::of(&self.package, language.code()).expect("it has words");
        let rounds: Vec<(Rc<Round>, Option<Reading>)> =
            (self.desk.dossier.rounds().into_iter()).map(|round| (round.clone(), Some(reading.clone()))).collect();
        let subject = Subject::of(reading.clone(), &rounds).expect("there is a round");
        let round = self.desk.dossier.latest_round().expect("there is a round");
        let review: Option<&Rc<Review>> = self.desk.dossier.review(REVIEW);
        let source = Source {
            dossier: &self.desk.dossier,
            round,
            reading: &reading,
            subject: &subject,
            review,
            today: self.today,
            utc_offset: 60,
            options: &self.options,
        };
        write(&t, &source)
    }
}

/// How often each sentence stands in a text.
pub fn counts(text: &str, sentences: &[&'static str]) -> BTreeMap<&'static str, usize> {
    sentences.iter().map(|sentence| (*sentence, text.matches(sentence).count())).collect()
}
