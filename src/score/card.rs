//! The score card of a round: results per indicator, criterion, theme, step of the quality cycle, and in all.
//!
//! Criteria are weighted in their theme and indicators inside their criterion, so that a criterion with many
//! indicators does not drown the others. Findings and quantities never enter a mean.

use std::collections::BTreeMap;

use super::share::Share;
use crate::dossier::change::Rating;
use crate::dossier::round::Round;
use crate::framework::scale::{Decimal, Direction, Kind, Level, MAJOR};
use crate::framework::{Answers, Criterion, Framework, IndicatorId, Place, Step, Theme, ThemeId};

/// All results of a round.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ScoreCard {
    /// The round in all.
    pub whole: Result,
    /// Its themes, in the framework's order.
    pub themes: Vec<ThemeResult>,
    /// Critical indicators that are rated below their floor: whatever the mean, they come first.
    pub blocking: Vec<IndicatorId>,
}

/// The results of a theme.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ThemeResult {
    /// The theme.
    pub theme: ThemeId,
    /// The theme in all.
    pub result: Result,
    /// Its indicators by step of the quality cycle.
    pub steps: BTreeMap<Step, Result>,
    /// How far round the cycle the theme has come; none when no indicator belongs to a step.
    pub stage: Option<Stage>,
}

/// The result of a group of indicators.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Result {
    /// The mean of what may be averaged; none when nothing was rated.
    pub mean: Option<Share>,
    /// Whether the mean is a share achieved, which is shown truncated.
    pub is_achievement: bool,
    /// The weakest rated indicator among those of the mean, and where it stands on its scale.
    pub minimum: Option<Minimum>,
    /// How many ratings of each state there are.
    pub tally: Tally,
    /// The same for follow-up measures, which stand beside the ratings: leaving one out makes no score provisional.
    pub measures: Tally,
}

/// The weakest indicator of a group.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Minimum {
    /// The first of the weakest, in the framework's order.
    pub indicator: IndicatorId,
    /// Its level.
    pub level: Level,
    /// Where the level stands on its scale.
    pub share: Share,
}

/// How many indicators of a group are in which state. Derived "not concerned" is not counted: it is not asked.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Tally {
    /// Have a level, a finding or a quantity.
    pub rated: u32,
    /// Asked, and not rated yet.
    pub not_rated: u32,
    /// Said not to apply.
    pub not_applicable: u32,
    /// Preferred not to say.
    pub declined: u32,
}

/// How far round the quality cycle a theme has come, each step resting on the ones before.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Stage {
    /// The last step that holds together with all before it.
    pub reached: Option<Step>,
    /// It adjusts without having evaluated.
    pub adjusts_without_evaluating: bool,
}

/// A step holds from two thirds of the way: the third of four levels, "in place".
pub const STEP_HOLDS: (u64, u64) = (2, 3);

/// Below this coverage a score is provisional.
const ENOUGH_COVERAGE: (u64, u64) = (80, 100);

impl Tally {
    /// Indicators that apply: what coverage is measured against.
    pub fn applicable(&self) -> u32 {
        self.rated + self.not_rated + self.declined
    }

    /// Indicators that someone has dealt with, in whatever way.
    pub fn answered(&self) -> u32 {
        self.rated + self.not_applicable + self.declined
    }

    /// All indicators that were asked.
    pub fn asked(&self) -> u32 {
        self.answered() + self.not_rated
    }

    /// Rated among applicable; none when nothing applies.
    pub fn coverage(&self) -> Option<Share> {
        Share::of(self.rated.into(), self.applicable().into())
    }

    /// Whether too little was rated for the score to be more than provisional.
    pub fn is_provisional(&self) -> bool {
        let (reached, possible) = ENOUGH_COVERAGE;
        self.coverage() < Share::of(reached, possible)
    }

    pub(super) fn count(&mut self, rating: &Rating) {
        match rating {
            Rating::NotRated => self.not_rated += 1,
            Rating::NotApplicable { .. } => self.not_applicable += 1,
            Rating::Declined => self.declined += 1,
            Rating::Level(_) | Rating::Quantity(_) | Rating::Ratio { .. } => self.rated += 1,
        }
    }

    fn add(&mut self, other: Tally) {
        self.rated += other.rated;
        self.not_rated += other.not_rated;
        self.not_applicable += other.not_applicable;
        self.declined += other.declined;
    }
}

impl Stage {
    /// The stage that four yes-or-no answers amount to, in the order of the cycle.
    pub fn of(holds: [bool; 4]) -> Stage {
        let reached = holds.iter().take_while(|holds| **holds).count();
        let [_, _, evaluates, adjusts] = holds;
        Stage {
            reached: reached.checked_sub(1).map(|index| Step::ALL[index]),
            adjusts_without_evaluating: adjusts && !evaluates,
        }
    }
}

impl Result {
    /// Whether everything that applies is rated and achieved: a share of 100 % with something missing is not that.
    pub fn is_fully_achieved(&self) -> bool {
        self.is_achievement && self.tally.rated == self.tally.applicable() && self.mean == Share::of(1, 1)
    }

    /// Percent as it is shown: truncated for a share achieved, rounded for a mean.
    pub fn percent(&self) -> Option<u32> {
        let mean = self.mean?;
        Some(if self.is_achievement { mean.percent_truncated() } else { mean.percent_rounded() })
    }
}

impl ScoreCard {
    /// The score card of a round.
    pub fn of(framework: &Framework, round: &Round) -> ScoreCard {
        let chosen = framework.themes.iter().filter(|theme| round.themes.contains(&theme.id));
        let reader = Reader { framework, round, answers: framework.answers(&round.scope) };
        let themes: Vec<ThemeResult> = chosen.map(|theme| reader.theme(theme)).collect();
        let weighted = themes.iter().filter_map(|theme| Some((framework.theme(&theme.theme)?.weight, &theme.result)));
        ScoreCard { whole: weighted_result(weighted), themes, blocking: blocking(framework, round) }
    }

    /// Themes of which everything that applies is rated and achieved, among those of achievements; none when the
    /// framework asks for no achievements. This is the headline of a framework such as GUIDE-8: "5 of 8 areas".
    pub fn achieved_themes(&self) -> Option<(usize, usize)> {
        let of_achievements = |theme: &&ThemeResult| theme.result.is_achievement;
        let n = self.themes.iter().filter(of_achievements).count();
        let achieved = self.themes.iter().filter(of_achievements).filter(|theme| theme.result.is_fully_achieved());
        (self.whole.is_achievement && n > 0).then(|| (achieved.count(), n))
    }

    /// The results of a theme of the round.
    pub fn theme(&self, id: &ThemeId) -> Option<&ThemeResult> {
        self.themes.iter().find(|theme| theme.theme == *id)
    }
}

struct Reader<'a> {
    framework: &'a Framework,
    round: &'a Round,
    answers: Answers,
}

impl<'a> Reader<'a> {
    fn theme(&self, theme: &'a Theme) -> ThemeResult {
        let criteria: Vec<(u32, Result)> =
            theme.criteria.iter().map(|criterion| (criterion.weight, self.criterion(theme, criterion))).collect();
        let steps = self.steps(theme);
        ThemeResult {
            theme: theme.id.clone(),
            result: weighted_result(criteria.iter().map(|(weight, result)| (*weight, result))),
            stage: (!steps.is_empty()).then(|| stage(&steps)),
            steps,
        }
    }

    fn criterion(&self, theme: &'a Theme, criterion: &'a Criterion) -> Result {
        self.group(theme.places().filter(|place| place.criterion.id == criterion.id))
    }

    fn steps(&self, theme: &'a Theme) -> BTreeMap<Step, Result> {
        let of_step = |step| self.group(theme.places().filter(move |place| place.step() == Some(step)));
        let results = Step::ALL.into_iter().map(|step| (step, of_step(step)));
        results.filter(|(_, result)| result.tally.asked() > 0).collect()
    }

    /// The result of some indicators, each with its own weight.
    fn group(&self, places: impl Iterator<Item = Place<'a>>) -> Result {
        let asked = places.filter(|place| place.concerns(&self.answers));
        let results: Vec<(u32, Result)> = asked.map(|place| (place.indicator.weight, self.indicator(place))).collect();
        weighted_result(results.iter().map(|(weight, result)| (*weight, result)))
    }

    fn indicator(&self, place: Place<'_>) -> Result {
        let rating = self.round.rating(&place.indicator.id);
        let mut result = Result::default();
        match self.framework.is_measure(place.indicator) {
            true => result.measures.count(rating),
            false => result.tally.count(rating),
        }
        if let Rating::Level(level) = rating
            && let Some(scale) = self.framework.scale_of(place.indicator)
            && let Some((reached, possible)) = scale.normalised(*level)
            && let Some(share) = Share::of(reached, possible)
        {
            result.mean = Some(share);
            result.is_achievement = scale.kind.is_achievement();
            result.minimum = Some(Minimum { indicator: place.indicator.id.clone(), level: *level, share });
        }
        result
    }
}

/// The weighted result of parts. Parts without a mean leave the mean alone and count in the tally.
fn weighted_result<'a>(parts: impl IntoIterator<Item = (u32, &'a Result)>) -> Result {
    let mut whole = Result { is_achievement: true, ..Result::default() };
    let mut means = Vec::new();
    for (weight, part) in parts {
        whole.tally.add(part.tally);
        whole.measures.add(part.measures);
        let Some(mean) = part.mean else { continue };
        means.push((weight, mean));
        whole.is_achievement &= part.is_achievement;
        let weaker = |minimum: &&Minimum| whole.minimum.as_ref().is_none_or(|known| minimum.share < known.share);
        if let Some(minimum) = part.minimum.as_ref().filter(weaker) {
            whole.minimum = Some(minimum.clone());
        }
    }
    whole.mean = Share::weighted_mean(means);
    whole.is_achievement &= whole.mean.is_some();
    whole
}

fn stage(steps: &BTreeMap<Step, Result>) -> Stage {
    let (reached, possible) = STEP_HOLDS;
    let enough = Share::of(reached, possible);
    Stage::of(
        Step::ALL.map(|step| steps.get(&step).is_some_and(|result| result.mean.is_some() && result.mean >= enough)),
    )
}

/// How far a quantity has come from where it started to its target: `(x − base) / (target − base)`, cut to 0…1.
/// None when base and target are the same, when the target lies against the direction, or when there is none.
pub fn attainment(value: Decimal, base: Decimal, target: Decimal, direction: Direction) -> Option<Share> {
    let places = value.places.max(base.places).max(target.places);
    let [value, base, target] = [value, base, target].map(|number| scaled(number, places));
    let (way, gone) = match direction {
        Direction::Higher => (target - base, value - base),
        Direction::Lower => (base - target, base - value),
        Direction::Neutral => return None,
    };
    if way <= 0 {
        return None;
    }
    Share::of(u64::try_from(gone.clamp(0, way)).ok()?, u64::try_from(way).ok()?)
}

fn scaled(number: Decimal, places: u8) -> i128 {
    i128::from(number.digits) * 10i128.pow(u32::from(places.saturating_sub(number.places)))
}

fn blocking(framework: &Framework, round: &Round) -> Vec<IndicatorId> {
    let critical = round.asked(framework).map(|place| place.indicator).filter(|indicator| indicator.critical);
    let below =
        critical.filter(|indicator| round.level(&indicator.id).is_some_and(|level| Some(level) < indicator.floor));
    below.map(|indicator| indicator.id.clone()).collect()
}

/// How many indicators of a kind have each level: how conformity findings are reported, instead of a mean.
pub fn count_levels(framework: &Framework, round: &Round, kind: Kind) -> BTreeMap<Level, u32> {
    let mut counts = BTreeMap::new();
    for place in round.asked(framework) {
        let of_kind = framework.scale_of(place.indicator).is_some_and(|scale| scale.kind == kind);
        if let Some(level) = round.level(&place.indicator.id).filter(|_| of_kind) {
            // Another program may have entered a minor finding where every failure is major.
            let level = if place.indicator.allows(level) { level } else { MAJOR };
            *counts.entry(level).or_default() += 1;
        }
    }
    counts
}
