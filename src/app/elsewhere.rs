//! Notes that were entered on the same topic under another framework, offered where they serve again.

use std::collections::BTreeMap;
use std::rc::Rc;

use super::Model;
use crate::dossier::round::Round;
use crate::framework::cross_map::{CrossMap, Member};
use crate::framework::{Framework, IndicatorId, Place};

/// A note of another round, on a topic that an indicator of this one shares.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Elsewhere {
    /// The round's label.
    pub round: Rc<str>,
    /// What the round's framework is called in tight places.
    pub framework: Rc<str>,
    /// The number and statement under which it was entered.
    pub statement: Rc<str>,
    /// The note.
    pub note: Rc<str>,
}

/// The notes that are offered, by the indicator that they serve.
pub type NotedElsewhere = BTreeMap<IndicatorId, Rc<Vec<Elsewhere>>>;

impl Model {
    /// The latest notes of the dossier under other frameworks, for each indicator that shares a topic with them.
    pub fn noted_elsewhere(&self, round: &Round) -> NotedElsewhere {
        let (Some(map), Some(workspace)) = (&self.library.cross_map, &self.workspace) else { return BTreeMap::new() };
        let is_other = |other: &&Rc<Round>| other.framework().id != round.framework().id;
        let mut others: Vec<&Rc<Round>> = workspace.dossier.rounds().into_iter().filter(is_other).collect();
        others.reverse();
        let framework = self.library.framework(round.framework());
        let Some(framework) = framework.filter(|_| !others.is_empty()) else { return BTreeMap::new() };
        let offers = round.asked(&framework).filter_map(|place| {
            let found = self.notes_on_topics_of(map, &framework, place, &others);
            (!found.is_empty()).then(|| (place.indicator.id.clone(), Rc::new(found)))
        });
        offers.collect()
    }

    fn notes_on_topics_of(
        &self,
        map: &CrossMap,
        framework: &Framework,
        place: Place<'_>,
        others: &[&Rc<Round>],
    ) -> Vec<Elsewhere> {
        let mut members: Vec<&Member> =
            map.topics_of(framework, &place.indicator.id).flat_map(|topic| &topic.members).collect();
        members.sort();
        members.dedup();
        members.into_iter().flat_map(|member| self.notes_of(member, others)).collect()
    }

    /// The notes on a member: those of the latest round on its framework that has any.
    fn notes_of(&self, member: &Member, others: &[&Rc<Round>]) -> Vec<Elsewhere> {
        let of_framework = others.iter().filter(|round| round.framework().id == member.framework);
        let notes = of_framework.map(|round| self.notes_in(member, round));
        notes.into_iter().find(|notes| !notes.is_empty()).unwrap_or_default()
    }

    fn notes_in(&self, member: &Member, round: &Round) -> Vec<Elsewhere> {
        let Some(reading) = self.framework_of(round) else { return Vec::new() };
        let is_member =
            |place: &Place<'_>| [place.indicator.id.as_str(), place.theme.id.as_str()].contains(&&*member.item);
        let noted = reading.framework.places().filter(is_member).filter_map(|place| {
            let note = round.notes.get(&place.indicator.id)?;
            let words = reading.words.indicators.get(&place.indicator.id)?;
            Some(Elsewhere {
                round: round.opening.label.clone(),
                framework: reading.short_name(),
                statement: format!("{} {}", place.indicator.number, words.statement).into(),
                note: note.clone(),
            })
        });
        noted.collect()
    }
}
