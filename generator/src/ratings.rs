//! What an organisation rates itself, round after round, and what a reviewer rates it.

use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

use qualicycle::dossier::change::{Organisation, Rating};
use qualicycle::dossier::entry::{DossierId, RoundId, Timestamp};
use qualicycle::dossier::review::{Opinion, ReviewId, ReviewKind};
use qualicycle::framework::scale::{Decimal, Kind, Level, MAJOR, MINOR, Scale};
use qualicycle::framework::{Indicator, IndicatorId, Place, ThemeId};

use crate::chance::Chance;
use crate::{Cohort, names};

/// The last round closes on 15 June 2026, at ten o'clock.
const LAST_CLOSED: i64 = 1_781_517_600_000;
const DAY: i64 = 86_400_000;
const LAST_YEAR: usize = 2026;

/// An organisation with all that it did.
#[derive(Clone, Debug, PartialEq)]
pub struct Member {
    /// Its place in the cohort.
    pub n: usize,
    /// Its dossier.
    pub dossier: DossierId,
    /// Who it is.
    pub organisation: Organisation,
    /// Its rounds, oldest first.
    pub rounds: Vec<MemberRound>,
}

/// A round that an organisation closed.
#[derive(Clone, Debug, PartialEq)]
pub struct MemberRound {
    /// Its id.
    pub id: RoundId,
    /// What it is called.
    pub label: Rc<str>,
    /// When it was opened.
    pub opened_at: Timestamp,
    /// When it was closed.
    pub closed_at: Timestamp,
    /// The themes that it looked at.
    pub themes: Vec<ThemeId>,
    /// Ratings of all that was asked.
    pub ratings: BTreeMap<IndicatorId, Rating>,
    /// What is evidenced, by the end of the round, of the ratings in the top half of their scale.
    pub evidenced: BTreeSet<IndicatorId>,
    /// Indicators on which the team voted, with whether it came to agree.
    pub voted: BTreeMap<IndicatorId, bool>,
    /// How many groups were asked.
    pub panels: usize,
    /// The actions that it decided on, with whether their effect was judged.
    pub actions: Vec<bool>,
    /// What a reviewer saw.
    pub visit: Option<Visit>,
}

/// A review of a round.
#[derive(Clone, Debug, PartialEq)]
pub struct Visit {
    /// Its id.
    pub id: ReviewId,
    /// What kind.
    pub kind: ReviewKind,
    /// When it was sealed.
    pub sealed_at: Timestamp,
    /// The reviewer's ratings.
    pub ratings: BTreeMap<IndicatorId, Rating>,
    /// Indicators with a major non-conformity.
    pub majors: BTreeSet<IndicatorId>,
    /// Indicators with a minor one.
    pub minors: BTreeSet<IndicatorId>,
    /// What was concluded.
    pub opinion: Opinion,
}

/// What is the same in all rounds of an organisation.
struct Character {
    /// How good it is at everything, in standard deviations.
    quality: f64,
    /// How much better a theme is than the others.
    themes: Vec<f64>,
    /// How much better an indicator is, in the framework's order.
    indicators: Vec<f64>,
    /// By how much each round is better than the one before.
    growth: f64,
    /// The share of what was asked that stays unrated.
    gaps: f64,
    /// The share of high ratings that rest on evidence.
    diligence: f64,
    /// Whether its team votes.
    votes: bool,
    /// Themes that it never looks at.
    unasked: BTreeSet<ThemeId>,
}

impl Cohort {
    /// One of the organisations. It does not depend on which others there are.
    pub fn member(&self, n: usize) -> Member {
        let organisation = names::organisation(n, &mut self.chance(n, 1));
        let character = self.character(n);
        let mut chance = self.chance(n, 3);
        let n_rounds = self.size.rounds.max(1);
        // One in ten came later, and one in ten has not closed its last round yet.
        let (first, end) = match chance.unit() {
            x if x < 0.1 => (chance.below(n_rounds), n_rounds),
            x if x < 0.2 => (0, (n_rounds - 1).max(1)),
            _ => (0, n_rounds),
        };
        let rounds = (first..end).map(|round| self.round(n, round, first, &character));
        Member { n, dossier: self.dossier_id(n), organisation, rounds: rounds.collect() }
    }

    fn character(&self, n: usize) -> Character {
        let mut chance = self.chance(n, 2);
        let quality = 0.8 * chance.normal();
        let looks_at_all = self.framework.whole || chance.happens(0.6);
        let unasked = self.framework.themes.iter().filter(|_| !looks_at_all && chance.happens(0.2));
        let unasked = unasked.map(|theme| theme.id.clone()).collect();
        Character {
            quality,
            themes: self.framework.themes.iter().map(|_| 0.45 * chance.normal()).collect(),
            indicators: self.indicators.iter().map(|_| 0.5 * chance.normal()).collect(),
            growth: 0.16 + 0.12 * chance.normal(),
            gaps: if chance.happens(0.15) { 0.1 + 0.3 * chance.unit() } else { 0.03 * chance.unit() },
            diligence: (0.6 + 0.15 * quality + 0.2 * chance.normal()).clamp(0.05, 0.98),
            votes: chance.happens(0.3),
            unasked,
        }
    }

    fn round(&self, n: usize, round: usize, first: usize, character: &Character) -> MemberRound {
        let mut chance = self.chance(n, 16 + round as u64);
        let back = self.size.rounds.max(1) - 1 - round;
        let closed_at = LAST_CLOSED - back as i64 * 365 * DAY - chance.below(60) as i64 * DAY;
        let growth = character.growth * (round - first) as f64;
        let answers = self.framework.answers(&self.framework.default_scope());
        let themes: Vec<ThemeId> = self.framework.themes.iter().map(|theme| theme.id.clone()).collect();
        let asked = |theme: &ThemeId| !character.unasked.contains(theme);

        let (mut ratings, mut evidenced, mut voted) = (BTreeMap::new(), BTreeSet::new(), BTreeMap::new());
        for (index, place) in self.framework.places().enumerate() {
            // Chance is asked the same number of times whatever is asked, so that streams stay side by side.
            let (fate, noise, vote) = (chance.unit(), chance.normal(), chance.unit());
            if !asked(&place.theme.id) || !place.concerns(&answers) {
                continue;
            }
            let theme = self.framework.themes.iter().position(|theme| theme.id == place.theme.id).unwrap_or(0);
            let stands = character.quality + growth + self.themes[theme] + character.themes[theme];
            let stands = stands + self.indicators[index] + character.indicators[index] + 0.4 * noise;
            let id = place.indicator.id.clone();
            let rating = match fate {
                x if x < character.gaps => Rating::NotRated,
                x if x < character.gaps + 0.02 => Rating::NotApplicable { why: "".into() },
                x if x < character.gaps + 0.025 => Rating::Declined,
                _ => self.rating(place, stands),
            };
            if let Rating::Level(level) = rating {
                let is_high = self.scale_of(place).is_some_and(|scale| is_high(scale, level));
                // What is proved once stays proved, so it is the organisation's diligence that decides.
                let is_proved = Chance::of(self.size.seed, &[2, n as u64, index as u64]).unit() < character.diligence;
                if is_high && is_proved {
                    evidenced.insert(id.clone());
                }
                if character.votes && vote < 0.12 {
                    voted.insert(id.clone(), vote < 0.1);
                }
            }
            ratings.insert(id, rating);
        }
        let panels = if chance.happens(0.4) { 1 + chance.below(3) } else { 0 };
        let actions = (0..chance.below(7)).map(|_| chance.happens(0.55)).collect();
        let is_last = back == 0;
        let is_visited = chance.happens(if is_last { 0.35 } else { 0.15 });
        let visit = is_visited.then(|| self.visit(n, round, closed_at, &ratings, &mut chance));
        MemberRound {
            id: self.round_id(n, round),
            label: format!("{}-{}", LAST_YEAR - back - 1, LAST_YEAR - back).into(),
            opened_at: Timestamp(closed_at - 240 * DAY),
            closed_at: Timestamp(closed_at),
            themes: themes.into_iter().filter(asked).collect(),
            ratings,
            evidenced,
            voted,
            panels,
            actions,
            visit,
        }
    }

    /// A reviewer sees what the organisation sees, and a little less of it.
    fn visit(
        &self,
        n: usize,
        round: usize,
        closed_at: i64,
        ratings: &BTreeMap<IndicatorId, Rating>,
        chance: &mut Chance,
    ) -> Visit {
        let (mut seen, mut majors, mut minors) = (BTreeMap::new(), BTreeSet::new(), BTreeSet::new());
        for place in self.framework.places() {
            let (looks, differs, finds) = (chance.happens(0.9), chance.unit(), chance.unit());
            let (Some(scale), Some(Rating::Level(level))) = (self.scale_of(place), ratings.get(&place.indicator.id))
            else {
                continue;
            };
            if !looks {
                continue;
            }
            let id = place.indicator.id.clone();
            let levels = levels_of(scale, place.indicator);
            let at = levels.iter().position(|it| it == level).unwrap_or(0);
            let at = match differs {
                x if x < 0.18 => at.saturating_sub(1),
                x if x < 0.22 => (at + 1).min(levels.len().saturating_sub(1)),
                _ => at,
            };
            let level = levels.get(at).copied().unwrap_or(*level);
            match scale.kind {
                Kind::Conformity if level == MAJOR => drop(majors.insert(id.clone())),
                Kind::Conformity if level == MINOR => drop(minors.insert(id.clone())),
                Kind::Conformity => {}
                _ if at == 0 && finds < 0.12 => drop(majors.insert(id.clone())),
                _ if at <= 1 && finds < 0.3 => drop(minors.insert(id.clone())),
                _ => {}
            }
            seen.insert(id, Rating::Level(level));
        }
        let opinion = match (majors.len(), minors.len()) {
            (0, 0..5) => Opinion::Favourable,
            (0..2, _) => Opinion::WithPlan,
            _ => Opinion::Unfavourable,
        };
        let kinds = [ReviewKind::ExternalEvaluation, ReviewKind::PeerReview, ReviewKind::InitialAudit];
        Visit {
            id: self.review_id(n, round),
            kind: chance.one_of(&kinds).unwrap_or_default(),
            sealed_at: Timestamp(closed_at + (30 + chance.below(90) as i64) * DAY),
            ratings: seen,
            majors,
            minors,
            opinion,
        }
    }

    pub(crate) fn scale_of(&self, place: Place<'_>) -> Option<&Scale> {
        self.framework.scale_of(place.indicator)
    }

    /// A rating of somebody who stands so many standard deviations above the middle.
    fn rating(&self, place: Place<'_>, stands: f64) -> Rating {
        let Some(scale) = self.scale_of(place) else { return Rating::NotRated };
        if scale.kind == Kind::Quantity {
            let tenths = (600.0 + 90.0 * stands).clamp(0.0, 1000.0) as i64;
            return Rating::Quantity(Decimal { digits: tenths, places: 1 });
        }
        // A logistic curve turns it into a share of the scale; most organisations stand a little above the middle.
        let share = 1.0 / (1.0 + (-(1.1 * stands + 0.45)).exp());
        if scale.kind == Kind::Percent {
            return Rating::Level(Level((share * 20.0) as i16 * 5));
        }
        let levels = levels_of(scale, place.indicator);
        // An audit finds most things in order.
        let share = if scale.kind == Kind::Conformity { 1.0 - (1.0 - share).powi(2) } else { share };
        let at = ((share * levels.len() as f64) as usize).min(levels.len().saturating_sub(1));
        levels.get(at).map_or(Rating::NotRated, |level| Rating::Level(*level))
    }
}

fn levels_of(scale: &Scale, indicator: &Indicator) -> Vec<Level> {
    match scale.kind {
        Kind::Percent => (0..=20).map(|n| Level(n * 5)).collect(),
        _ => scale.levels.iter().copied().filter(|level| indicator.allows(*level)).collect(),
    }
}

fn is_high(scale: &Scale, level: Level) -> bool {
    qualicycle::score::evidence::is_in_top_half(scale, level)
}
