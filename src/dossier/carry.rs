//! How the next round starts from the last: scope, themes, targets and the team are copied, open points are carried
//! over and marked so, ratings are asked anew.

use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

use super::Dossier;
use super::change::{Change, Rating};
use super::entry::RoundId;
use super::review::Review;
use super::round::{Carried, Opening, Round};
use super::team::Assignment;
use crate::framework::scale::Scale;
use crate::framework::{Framework, FrameworkId, IndicatorId, Place};

/// The changes that open a round after another one, in order. Indicators with an open finding are open points whatever
/// was said of them: see [`Dossier::with_open_finding`].
pub fn changes_of_next_round(
    last: &Round,
    framework: &Framework,
    with_open_finding: &BTreeSet<IndicatorId>,
    id: RoundId,
    label: Rc<str>,
) -> Vec<Change> {
    let carried = carried(last, framework, with_open_finding);
    let opening = Opening { label, framework: framework.reference(), previous: Some(last.id), carried };
    let mut changes = vec![
        Change::RoundOpened { round: id, opening: Rc::new(opening) },
        Change::ScopeSet { round: id, scope: last.scope.clone() },
        Change::ThemesChosen { round: id, themes: last.themes.clone() },
    ];
    let sheets = last.sheets.iter();
    changes.extend(sheets.map(|(part, text)| Change::SheetWorded {
        round: id,
        part: part.clone(),
        text: text.clone(),
    }));
    // Targets of an edition that the round has left stay in it.
    let former = last.edition.iter().flat_map(|edition| edition.former()).collect::<BTreeSet<_>>();
    let targets = last.targets.iter().filter(|(indicator, _)| !former.contains(indicator));
    changes.extend(targets.map(|(indicator, level)| Change::TargetSet {
        round: id,
        indicator: indicator.clone(),
        level: Some(*level),
    }));
    let aims = last.aims.iter().filter(|(indicator, _)| !former.contains(indicator));
    changes.extend(aims.map(|(indicator, amount)| Change::AimSet {
        round: id,
        indicator: indicator.clone(),
        amount: Some(*amount),
    }));
    changes.extend(team(last, framework, id));
    changes
}

/// The team goes on: the same members under the same ids, who look after the same indicators and rate in the same way.
/// Days do not: the calendar is made anew, and what was due has been due.
fn team<'a>(last: &'a Round, framework: &'a Framework, round: RoundId) -> impl Iterator<Item = Change> + 'a {
    let members = last.team.members.iter().map(move |(member, details)| Change::MemberSet {
        round,
        member: *member,
        details: Some(details.clone()),
    });
    let assignments = last.asked(framework).filter_map(move |place| {
        let indicator = &place.indicator.id;
        let (member, _) = last.team.assignee(indicator)?;
        let assignment = Some(Rc::new(Assignment { member, due: None }));
        Some(Change::Assigned { round, indicator: indicator.clone(), assignment })
    });
    let rule = last.deliberation.rule.map(|rule| Change::VotingRuleSet { round, rule: Some(rule) });
    members.chain(assignments).chain(rule)
}

/// The open points of a round: what was asked and is not yet as it should be.
fn carried(
    last: &Round,
    framework: &Framework,
    with_open_finding: &BTreeSet<IndicatorId>,
) -> BTreeMap<IndicatorId, Carried> {
    let reason = |place: Place<'_>| match with_open_finding.contains(&place.indicator.id) {
        true => Some(Carried::OpenFinding),
        false => reason(last, framework, place),
    };
    let asked = last.asked(framework);
    asked.filter_map(|place| Some((place.indicator.id.clone(), reason(place)?))).collect()
}

fn reason(last: &Round, framework: &Framework, place: Place<'_>) -> Option<Carried> {
    let id = &place.indicator.id;
    match last.rating(id) {
        Rating::NotRated => (!framework.is_measure(place.indicator)).then_some(Carried::NotRated),
        Rating::Level(level) if last.targets.get(id).is_some_and(|target| level < target) => Some(Carried::BelowTarget),
        Rating::Level(level) => {
            let (reached, range) =
                framework.scale_of(place.indicator).and_then(|scale: &Scale| scale.normalised(*level))?;
            (2 * reached < range).then_some(Carried::LowLevel)
        }
        Rating::NotApplicable { .. } | Rating::Declined | Rating::Quantity(_) | Rating::Ratio { .. } => None,
    }
}

impl Round {
    /// The indicators that this round asks: of its themes, and concerning the organisation.
    pub fn asked<'a>(&'a self, framework: &'a Framework) -> impl Iterator<Item = Place<'a>> {
        let answers = framework.answers(&self.scope);
        let chosen = framework.themes.iter().filter(|theme| self.themes.contains(&theme.id));
        chosen.flat_map(|theme| theme.places()).filter(move |place| place.concerns(&answers))
    }
}

impl Dossier {
    /// The indicators of a framework on which a review of any round has a finding that was not lifted.
    pub fn with_open_finding(&self, framework: &FrameworkId) -> BTreeSet<IndicatorId> {
        let is_on = |review: &&Rc<Review>| review.details.as_ref().is_some_and(|it| it.framework.id == *framework);
        let reviews = self.reviews().into_iter().filter(is_on);
        let open = reviews.flat_map(|review| review.findings.values().filter(|finding| finding.is_open()));
        open.flat_map(|finding| &finding.details).flat_map(|details| details.indicators.iter().cloned()).collect()
    }
}
