//! A made-up organisation as a collection takes it in, without a journal.

use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

use qualicycle::compare::Extract;
use qualicycle::compare::extract::{Process, Reviewed};
use qualicycle::dossier::change::Rating;
use qualicycle::dossier::entry::Timestamp;
use qualicycle::framework::{FrameworkRef, IndicatorId};
use qualicycle::score::evidence::is_in_top_half;

use crate::{Cohort, Member, MemberRound};

impl Cohort {
    /// The rounds of an organisation. They are those that its dossier tells of, with a number where the digest stands.
    pub fn extracts(&self, n: usize) -> Vec<Extract> {
        let member = self.member(n);
        let framework = self.framework.reference();
        (0..member.rounds.len()).map(|round| self.extract(&member, round, &framework)).collect()
    }

    fn extract(&self, member: &Member, n: usize, framework: &FrameworkRef) -> Extract {
        let round = &member.rounds[n];
        // What a visit found is lifted before the next one.
        let is_lifted = member.rounds[n + 1..].iter().any(|later| later.visit.is_some());
        let open = |found: &BTreeSet<IndicatorId>| match is_lifted {
            true => Vec::new(),
            false => found.iter().cloned().collect(),
        };
        let review = round.visit.as_ref().map(|visit| Reviewed {
            review: visit.id,
            kind: visit.kind,
            sealed_at: visit.sealed_at,
            digest: digest(&visit.id),
            opinion: Some(visit.opinion),
            ratings: visit.ratings.clone(),
            open_majors: open(&visit.majors),
            open_minors: open(&visit.minors),
        });
        Extract {
            dossier: member.dossier,
            round: round.id,
            digest: digest(&round.id),
            written_at: member.written_at(),
            organisation: member.organisation.clone(),
            framework: framework.clone(),
            label: round.label.clone(),
            closed_at: round.closed_at,
            ratings: round.ratings.clone(),
            process: self.process(&member.rounds[..=n]),
            review,
        }
    }

    /// How the last of some rounds was carried out. An action whose effect nobody judged stands in later rounds too.
    fn process(&self, rounds: &[MemberRound]) -> Process {
        let Some((round, earlier)) = rounds.split_last() else { return Process::default() };
        let unjudged = earlier.iter().flat_map(|round| &round.actions).filter(|judged| !**judged).count();
        let judged = round.actions.iter().filter(|judged| **judged).count();
        let small = |n: usize| u32::try_from(n).unwrap_or(u32::MAX);
        Process {
            to_evidence: small(self.high(&round.ratings)),
            evidenced: small(round.evidenced.len()),
            panels: small(round.panels),
            voted: small(round.voted.len()),
            agreed: small(round.voted.values().filter(|agreed| **agreed).count()),
            actions: small(unjudged + round.actions.len()),
            judged: small(judged),
        }
    }

    fn high(&self, ratings: &BTreeMap<IndicatorId, Rating>) -> usize {
        let places = self.framework.places().filter(|place| match ratings.get(&place.indicator.id) {
            Some(Rating::Level(level)) => self.scale_of(*place).is_some_and(|scale| is_in_top_half(scale, *level)),
            _ => false,
        });
        places.count()
    }
}

impl Member {
    /// When its file was saved: a day after all that happened.
    pub fn written_at(&self) -> Timestamp {
        let ends = self.rounds.iter().map(|round| round.visit.as_ref().map_or(round.closed_at, |it| it.sealed_at));
        Timestamp(ends.max().unwrap_or_default().0 + 86_400_000)
    }
}

/// As long as a digest, and one of nothing.
fn digest(id: &impl std::fmt::Display) -> Rc<str> {
    format!("{id:0>64}").into()
}
