//! A made-up organisation as a dossier: each thing that happened is an entry, made by the functions of the program.

use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

use qualicycle::dossier::Dossier;
use qualicycle::dossier::change::{Change, Rating};
use qualicycle::dossier::day::Day;
use qualicycle::dossier::deliberation::{Consensus, VotingRule};
use qualicycle::dossier::entry::{Author, EntryId, ReplicaId, Timestamp};
use qualicycle::dossier::evidence::{Evidence, EvidenceId, EvidenceKind};
use qualicycle::dossier::finding::{FindingDetails, FindingId, FindingState, FindingStep, Gravity};
use qualicycle::dossier::panel::{PanelId, Questionnaire};
use qualicycle::dossier::plan::{Action, ActionId, ActionState, Effect, Judgement};
use qualicycle::dossier::review::{Conclusion, ReviewDetails, ReviewId};
use qualicycle::dossier::review_seal::ReviewSeal;
use qualicycle::dossier::round::Opening;
use qualicycle::dossier::seal::Seal;
use qualicycle::dossier::team::{Member as TeamMember, MemberId, Part};
use qualicycle::framework::IndicatorId;
use ulid::Ulid;

use crate::{Cohort, Member, MemberRound, Visit};

/// Where ids of things begin that are no round and no review: entries come after them.
const THINGS: u64 = 10_000;
const ENTRIES: u64 = 1_000_000;

/// The three who vote.
const VOTERS: u64 = 3;

impl Cohort {
    /// The dossier of an organisation.
    ///
    /// # Panics
    /// Never: ids are counted, and what was opened is there.
    pub fn dossier(&self, n: usize) -> Dossier {
        let member = self.member(n);
        let replica = ReplicaId(self.id(n, Timestamp(0), 7));
        let dossier = Dossier::new(member.dossier);
        let mut desk = Desk { cohort: self, n, replica, dossier, entries: 0, things: 0, open: Vec::new() };
        desk.tell(&member);
        desk.dossier
    }
}

struct Desk<'a> {
    cohort: &'a Cohort,
    n: usize,
    replica: ReplicaId,
    dossier: Dossier,
    entries: u64,
    things: u64,
    /// Findings that were not lifted yet.
    open: Vec<(ReviewId, FindingId)>,
}

impl Desk<'_> {
    fn tell(&mut self, member: &Member) {
        let Some(first) = member.rounds.first() else { return };
        let organisation = Rc::new(member.organisation.clone());
        self.enter(first.opened_at, Change::OrganisationDescribed(organisation));
        let piece = EvidenceId(self.thing(first.opened_at));
        let mut previous = None;
        let mut proved = BTreeSet::new();
        for (at, round) in member.rounds.iter().enumerate() {
            self.open(round, previous);
            self.rate(round);
            self.deliberate(round);
            self.prove(round, piece, at == 0, &mut proved);
            self.act(round);
            self.close(round);
            if let Some(visit) = &round.visit {
                self.visit(round, visit);
            }
            previous = Some(round.id);
        }
    }

    fn open(&mut self, round: &MemberRound, previous: Option<qualicycle::dossier::entry::RoundId>) {
        let framework = self.cohort.framework.reference();
        let opening = Opening { label: round.label.clone(), framework, previous, carried: BTreeMap::new() };
        let id = round.id;
        self.enter(round.opened_at, Change::RoundOpened { round: id, opening: Rc::new(opening) });
        let scope = self.cohort.framework.default_scope();
        self.enter(round.opened_at, Change::ScopeSet { round: id, scope });
        self.enter(round.opened_at, Change::ThemesChosen { round: id, themes: round.themes.clone() });
    }

    fn rate(&mut self, round: &MemberRound) {
        for (indicator, rating) in &round.ratings {
            let rating = match rating {
                Rating::NotRated => continue,
                Rating::NotApplicable { .. } => Rating::NotApplicable { why: "Sans objet ici (exemple).".into() },
                rating => rating.clone(),
            };
            self.enter(round.at(0.5), Change::Rated { round: round.id, indicator: indicator.clone(), rating });
        }
    }

    fn deliberate(&mut self, round: &MemberRound) {
        let id = round.id;
        if !round.voted.is_empty() {
            self.enter(round.at(0.3), Change::VotingRuleSet { round: id, rule: Some(VotingRule { tolerance: 40 }) });
            let voters: Vec<MemberId> = (0..VOTERS).map(|_| MemberId(self.thing(round.at(0.3)))).collect();
            for member in &voters {
                let details =
                    TeamMember { title: "Enseignant·e (exemple)".into(), part: Part::Rater, name: "".into() };
                self.enter(
                    round.at(0.3),
                    Change::MemberSet { round: id, member: *member, details: Some(Rc::new(details)) },
                );
            }
            for (indicator, agreed) in &round.voted {
                let Some(rating) = round.ratings.get(indicator).cloned() else { continue };
                for member in &voters {
                    let vote = Change::Voted {
                        round: id,
                        indicator: indicator.clone(),
                        member: *member,
                        vote: rating.clone(),
                    };
                    self.enter(round.at(0.4), vote);
                }
                if *agreed {
                    let on = day(round.at(0.45));
                    let consensus = Consensus { rating, reason: "".into(), dissent: "".into(), on };
                    let (indicator, consensus) = (indicator.clone(), Some(Rc::new(consensus)));
                    self.enter(round.at(0.45), Change::ConsensusReached { round: id, indicator, consensus });
                }
            }
        }
        for _ in 0..round.panels {
            let panel = PanelId(self.thing(round.at(0.2)));
            let questionnaire = Some(Rc::new(Questionnaire::default()));
            self.enter(round.at(0.2), Change::PanelOpened { round: id, panel, questionnaire });
        }
    }

    /// One piece of evidence proves all that is proved.
    fn prove(&mut self, round: &MemberRound, evidence: EvidenceId, is_first: bool, proved: &mut BTreeSet<IndicatorId>) {
        if is_first {
            let details = Evidence {
                title: "Classeur de preuves (exemple)".into(),
                kind: EvidenceKind::Document,
                current_for: Some(0),
                ..Evidence::default()
            };
            self.enter(round.at(0.6), Change::EvidenceDescribed { evidence, details: Some(Rc::new(details)) });
        }
        for indicator in &round.evidenced {
            if proved.insert(indicator.clone()) {
                let (framework, indicator) = (self.cohort.framework.id.clone(), indicator.clone());
                self.enter(round.at(0.6), Change::EvidenceLinked { evidence, framework, indicator, linked: true });
            }
        }
    }

    fn act(&mut self, round: &MemberRound) {
        let weakest = round.ratings.iter().filter_map(|(id, rating)| match rating {
            Rating::Level(level) => Some((*level, id.clone())),
            _ => None,
        });
        let mut weakest: Vec<_> = weakest.collect();
        weakest.sort();
        let weakest: Vec<IndicatorId> = weakest.into_iter().map(|(_, id)| id).collect();
        for (number, judged) in round.actions.iter().enumerate() {
            let action = ActionId(self.thing(round.at(0.7)));
            let details = Action {
                round: round.id,
                framework: self.cohort.framework.id.clone(),
                title: format!("Action {} (exemple)", number + 1).into(),
                objective: "".into(),
                axis: None,
                indicators: weakest.get(number).cloned().into_iter().collect(),
                findings: BTreeSet::new(),
                owner: "".into(),
                start: None,
                due: None,
                means: "".into(),
                measure: "".into(),
                baseline: "".into(),
                target: "".into(),
            };
            self.enter(round.at(0.7), Change::ActionPlanned { action, details: Some(Rc::new(details)) });
            self.enter(round.at(0.8), Change::ActionMoved { action, state: ActionState::Done });
            if *judged {
                let on = day(round.at(0.9));
                let judgement = Judgement {
                    effect: Effect::Partly,
                    on,
                    by: "".into(),
                    finding: "".into(),
                    evidence: BTreeSet::new(),
                };
                self.enter(round.at(0.9), Change::EffectJudged { action, judgement: Some(Rc::new(judgement)) });
            }
        }
    }

    fn close(&mut self, round: &MemberRound) {
        let Some(open) = self.dossier.round(round.id).cloned() else { return };
        let seal = Seal::of(self.dossier.record(&open, round.closed_at));
        self.enter(round.closed_at, Change::RoundSealed { round: round.id, seal: Rc::new(seal) });
    }

    fn visit(&mut self, round: &MemberRound, visit: &Visit) {
        let (review, at) = (visit.id, visit.sealed_at);
        for (review, finding) in std::mem::take(&mut self.open) {
            let step = FindingStep { state: FindingState::Closed, on: day(at), note: "".into() };
            self.enter(at, Change::FindingMoved { review, finding, step: Some(Rc::new(step)) });
        }
        let sealed = self.dossier.round(round.id).and_then(|round| round.seal.as_ref());
        let details = ReviewDetails {
            kind: visit.kind,
            round: round.id,
            framework: self.cohort.framework.reference(),
            digest: sealed.map(|seal| seal.digest.clone()),
            reviewer: "Évaluateur externe (exemple)".into(),
            name: "".into(),
            body: "".into(),
            begins: None,
            ends: None,
            purpose: "".into(),
        };
        self.enter(at, Change::ReviewOpened { review, details: Some(Rc::new(details)) });
        for (indicator, rating) in &visit.ratings {
            let (indicator, rating) = (indicator.clone(), rating.clone());
            self.enter(at, Change::Reviewed { review, indicator, rating });
        }
        let of = |gravity, indicators: &BTreeSet<IndicatorId>| {
            indicators.iter().map(|id| (gravity, id.clone())).collect::<Vec<_>>()
        };
        for (gravity, indicator) in
            of(Gravity::Major, &visit.majors).into_iter().chain(of(Gravity::Minor, &visit.minors))
        {
            let finding = FindingId(self.thing(at));
            self.open.push((review, finding));
            let details = FindingDetails {
                gravity,
                indicators: BTreeSet::from([indicator]),
                statement: "Écart d’exemple.".into(),
                basis: "".into(),
                evidence: BTreeSet::new(),
                notified: Some(day(at)),
                repeats: None,
            };
            self.enter(at, Change::FindingRaised { review, finding, details: Some(Rc::new(details)) });
        }
        let conclusion = Conclusion { opinion: Some(visit.opinion), ..Conclusion::default() };
        self.enter(at, Change::ReviewConcluded { review, conclusion: Some(Rc::new(conclusion)) });
        let record = self.dossier.review(review).and_then(|review| self.dossier.review_record(review, at));
        if let Some(record) = record {
            self.enter(at, Change::ReviewSealed { review, seal: Rc::new(ReviewSeal::of(record)) });
        }
    }

    fn thing(&mut self, at: Timestamp) -> Ulid {
        self.things += 1;
        self.cohort.id(self.n, at, THINGS + self.things)
    }

    fn enter(&mut self, at: Timestamp, change: Change) {
        self.entries += 1;
        let id = EntryId(self.cohort.id(self.n, at, ENTRIES + self.entries));
        let by = Author { replica: self.replica, role: "Exemple".into(), name: "".into() };
        let entry = self.dossier.draft(id, at, by, change);
        self.dossier.insert(Rc::new(entry));
    }
}

impl MemberRound {
    /// A moment between the opening and the closing.
    fn at(&self, share: f64) -> Timestamp {
        let length = (self.closed_at.0 - self.opened_at.0) as f64;
        Timestamp(self.opened_at.0 + (length * share) as i64)
    }
}

fn day(at: Timestamp) -> Day {
    Day::at(at.0, 0).unwrap_or(Day::EPOCH)
}
