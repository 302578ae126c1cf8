//! What groups of people say, group beside group, and what must not be told of a small one.
//!
//! There is never one mean over several groups: leaders, teachers and learners see different things, and a mixture says
//! only who answered in greater number. The mean of each group stands beside the others, and what is worth talking about
//! is the gap.
//!
//! # What is held back
//! Five is the fewest people of whom anything is told, ten the fewest whose own words are shown.
//! 1. Of a panel that fewer than five people answered, nothing is told, not even how many they are.
//! 2. Of a question on which fewer than five people of a panel chose a step, nothing is told either: neither the steps
//!    nor how many are not concerned or prefer not to say, since the number of people of the panel is known.
//! 3. Own words are shown from ten people on, and counted from then on.
//! 4. **What is held back goes into nothing that is told.** A number over several panels or questions – the people of a
//!    group, the mean of a group on an indicator, the gap between groups – is put together from parts that are told
//!    themselves, and from no others. So there is nothing from which a part that is held back could be subtracted: had
//!    its people answered otherwise, everything told would be the same. `tests/groups.rs` holds exactly this.
//!
//! This protects readers of pages and reports from learning who said what. It does not protect against those who keep
//! the dossier: the answered sheets are in it, each for itself and without a name, until the round is closed; and whoever
//! looks between two sheets that they take in sees what the second one changed.
//!
//! Thresholds: domain rule 11 for groups, the reason for five being a mean and two shares that must not give a person
//! away; domain rule 10 for the gap.

use std::collections::BTreeMap;
use std::rc::Rc;

use super::share::{Change, Share};
use crate::dossier::panel::{
    Group, Panel, PanelId, Question, QuestionKind, QuestionTally, Questionnaire, STEPS, Tally,
};
use crate::dossier::round::Round;
use crate::framework::{Framework, IndicatorId};

/// The fewest people of whom anything is told.
pub const FEWEST: u32 = 5;

/// The fewest people whose own words are shown.
pub const FEWEST_FOR_WORDS: u32 = 10;

/// How many people answered, as far as it may be told.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum People {
    /// Nobody did, so that there is nobody to protect.
    #[default]
    Nobody,
    /// Fewer than five.
    Few,
    /// That many.
    Many(u32),
}

/// What a panel may tell.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PanelResult {
    /// The panel.
    pub panel: PanelId,
    /// Whom it asked.
    pub group: Group,
    /// How many people answered.
    pub people: People,
    /// What they said to each question, in the questionnaire's order.
    pub questions: Vec<(Rc<str>, Heard)>,
}

/// What may be told of the answers to a question.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Heard {
    /// Nothing.
    Held,
    /// How far people agree.
    Steps(Spread),
    /// What they wrote, in the order of the alphabet.
    Words(Vec<Rc<str>>),
}

/// How far people agree, person by person. Those who are not concerned and those who prefer not to say stand apart and
/// enter no mean.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Spread {
    /// How many chose each step, the lowest first.
    pub steps: [u32; STEPS as usize],
    /// How many are not concerned.
    pub not_concerned: u32,
    /// How many prefer not to say.
    pub declined: u32,
}

/// A mean of steps, 1 to [`STEPS`], as an exact fraction.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Mean(Share);

/// What the groups say to one thing; none where it must not be told. A group that was not asked is not here.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Comparison(pub BTreeMap<Group, Option<Spread>>);

/// How far groups are from each other.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Gap {
    /// The group that agrees most.
    pub highest: Group,
    /// The group that agrees least.
    pub lowest: Group,
    /// The distance of their means, in steps.
    pub by: Share,
}

/// What groups are compared on.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Subject {
    /// An indicator: all questions of agreement that shed light on it.
    Indicator(IndicatorId),
    /// A question that belongs to no indicator, by the first panel that asks it. Questions are the same when their
    /// wording is the same in all languages.
    Question(PanelId, Rc<str>),
}

/// What the team's own rating looks like from a group.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Beside {
    /// The group.
    pub group: Group,
    /// The rating, on its scale.
    pub rating: Share,
    /// The group's mean, on the scale of steps.
    pub mean: Share,
}

impl People {
    fn of(n: u32) -> People {
        match n {
            0 => People::Nobody,
            1..FEWEST => People::Few,
            n => People::Many(n),
        }
    }

    /// Two panels of one group together. The few stay out of the number.
    fn and(self, other: People) -> People {
        match (self, other) {
            (People::Many(a), People::Many(b)) => People::Many(a + b),
            (many @ People::Many(_), _) | (_, many @ People::Many(_)) => many,
            (People::Few, _) | (_, People::Few) => People::Few,
            (People::Nobody, People::Nobody) => People::Nobody,
        }
    }

    /// Whether anything is told of them.
    pub fn is_told(self) -> bool {
        matches!(self, People::Many(_))
    }
}

impl Spread {
    fn of(tally: &QuestionTally) -> Spread {
        Spread { steps: tally.steps, not_concerned: tally.not_concerned, declined: tally.declined }
    }

    /// How many people chose a step.
    pub fn n(&self) -> u32 {
        self.steps.iter().sum()
    }

    /// The mean of the steps; none when nobody chose one.
    pub fn mean(&self) -> Option<Mean> {
        let sum = (1u64..).zip(self.steps).map(|(step, n)| step * u64::from(n)).sum();
        Share::of(sum, self.n().into()).map(Mean)
    }

    fn add(&mut self, other: &Spread) {
        self.steps.iter_mut().zip(other.steps).for_each(|(n, more)| *n += more);
        self.not_concerned += other.not_concerned;
        self.declined += other.declined;
    }
}

impl Mean {
    /// The value, from 1 to [`STEPS`].
    pub fn value(self) -> Share {
        self.0
    }

    /// Where it stands between the lowest step and the highest: (mean − 1) / 4.
    pub fn normalised(self) -> Share {
        let (sum, n) = (self.0.reached(), self.0.possible());
        Share::of(sum.saturating_sub(n), n * u64::from(STEPS - 1)).unwrap_or(Share::NONE)
    }

    /// Tenths, rounded half up: how it is shown.
    pub fn tenths(self) -> u64 {
        tenths(self.0)
    }
}

/// Tenths, rounded half up.
fn tenths(number: Share) -> u64 {
    let (sum, n) = (u128::from(number.reached()), u128::from(number.possible()));
    u64::try_from((20 * sum + n) / (2 * n)).unwrap_or(u64::MAX)
}

impl Gap {
    /// Whether it is worth talking about: a whole step or more, compared unrounded.
    pub fn is_wide(&self) -> bool {
        self.by >= Share::ALL
    }

    /// Tenths, rounded half up like the means beside it, but never a whole step before it is one: how it is shown.
    pub fn tenths(&self) -> u64 {
        let rounded = tenths(self.by);
        if self.is_wide() { rounded } else { rounded.min(9) }
    }
}

impl Comparison {
    /// The groups of which something is told, with their means.
    pub fn means(&self) -> impl Iterator<Item = (Group, Mean)> {
        self.0.iter().filter_map(|(group, spread)| Some((*group, spread.as_ref()?.mean()?)))
    }

    /// The distance between the group that agrees most and the one that agrees least; none with fewer than two.
    pub fn gap(&self) -> Option<Gap> {
        let (lowest, low) = self.means().min_by_key(|(_, mean)| *mean)?;
        let (highest, high) = self.means().filter(|(group, _)| *group != lowest).max_by_key(|(_, mean)| *mean)?;
        Some(Gap { highest, lowest, by: low.0.change_to(high.0).by })
    }

    fn take(&mut self, group: Group, heard: &Heard) {
        let told = self.0.entry(group).or_default();
        if let Heard::Steps(spread) = heard {
            told.get_or_insert_default().add(spread);
        }
    }
}

impl Beside {
    /// How far the group's mean is from the rating, as a part of the whole scale.
    pub fn way(&self) -> Change {
        self.rating.change_to(self.mean)
    }

    /// Whether the two are more than a third of the scale apart.
    pub fn is_far(&self) -> bool {
        Share::of(1, 3).is_some_and(|third| self.way().by > third)
    }
}

/// What each panel of a round may tell.
pub fn panel_results(round: &Round) -> Vec<PanelResult> {
    let panels = round.open_panels();
    panels.map(|(id, questionnaire, panel)| panel_result(id, questionnaire, panel)).collect()
}

/// What a panel may tell.
pub fn panel_result(id: PanelId, questionnaire: &Questionnaire, panel: &Panel) -> PanelResult {
    let tally = panel.tally();
    let people = People::of(tally.n);
    let heard = |question: &Question| (question.id.clone(), heard(question, &tally));
    let questions = questionnaire.questions.iter().map(heard).collect();
    PanelResult { panel: id, group: questionnaire.group, people, questions }
}

/// Rules 1 to 3: what may be told of the answers of one panel to one question.
fn heard(question: &Question, tally: &Tally) -> Heard {
    let none = QuestionTally::default();
    let answers = tally.questions.get(&question.id).unwrap_or(&none);
    let spread = Spread::of(answers);
    match question.kind {
        QuestionKind::Agreement if tally.n >= FEWEST && spread.n() >= FEWEST => Heard::Steps(spread),
        QuestionKind::Open if tally.n >= FEWEST_FOR_WORDS => Heard::Words(answers.words.clone()),
        QuestionKind::Agreement | QuestionKind::Open => Heard::Held,
    }
}

/// How many people of each group answered, over all panels that tell something.
pub fn people(round: &Round) -> BTreeMap<Group, People> {
    let mut people = BTreeMap::new();
    for result in panel_results(round) {
        let known: &mut People = people.entry(result.group).or_default();
        *known = known.and(result.people);
    }
    people
}

/// What the groups say to each indicator that a question sheds light on. A group's mean is over all its answers to these
/// questions, each of which counts the same.
pub fn by_indicator(round: &Round) -> BTreeMap<IndicatorId, Comparison> {
    let with_indicator = side_by_side(round).into_iter().filter_map(|(subject, comparison)| match subject {
        Subject::Indicator(indicator) => Some((indicator, comparison)),
        Subject::Question(..) => None,
    });
    with_indicator.collect()
}

/// What the groups say to each thing that they are asked, the widest gap first; where the gap is the same, or where
/// there is none, in the order in which it is asked.
pub fn side_by_side(round: &Round) -> Vec<(Subject, Comparison)> {
    let mut rows: Vec<(Subject, Comparison)> = Vec::new();
    let mut wordings = BTreeMap::new();
    for (id, questionnaire, panel) in round.open_panels() {
        let result = panel_result(id, questionnaire, panel);
        let asked = questionnaire.questions.iter().zip(&result.questions);
        for (question, (_, heard)) in asked.filter(|(question, _)| question.kind == QuestionKind::Agreement) {
            let subject = subject_of(id, question, &mut wordings);
            let at = rows.iter().position(|(known, _)| *known == subject).unwrap_or_else(|| {
                rows.push((subject, Comparison::default()));
                rows.len() - 1
            });
            rows[at].1.take(result.group, heard);
        }
    }
    rows.sort_by_key(|(_, comparison)| std::cmp::Reverse(comparison.gap().map(|gap| gap.by)));
    rows
}

/// A text by language code.
type Wording = BTreeMap<Rc<str>, Rc<str>>;

fn subject_of<'a>(panel: PanelId, question: &'a Question, wordings: &mut BTreeMap<&'a Wording, Subject>) -> Subject {
    match &question.indicator {
        Some(indicator) => Subject::Indicator(indicator.clone()),
        None => {
            let first = || Subject::Question(panel, question.id.clone());
            wordings.entry(&question.text).or_insert_with(first).clone()
        }
    }
}

/// The team's ratings beside what the groups say, in the framework's order: where nobody rates alone any more, and where
/// the rating is a level of a scale that may be averaged.
pub fn beside_ratings(framework: &Framework, round: &Round) -> Vec<(IndicatorId, Beside)> {
    let by_indicator = by_indicator(round);
    let mut beside = Vec::new();
    for place in round.asked(framework).filter(|place| !round.is_blind(&place.theme.id)) {
        let id = &place.indicator.id;
        let scale = framework.scale_of(place.indicator);
        let rating = round.level(id).and_then(|level| scale?.normalised(level));
        let Some(rating) = rating.and_then(|(reached, possible)| Share::of(reached, possible)) else { continue };
        let means = by_indicator.get(id).into_iter().flat_map(Comparison::means);
        let of_group = |(group, mean): (Group, Mean)| Beside { group, rating, mean: mean.normalised() };
        beside.extend(means.map(|mean| (id.clone(), of_group(mean))));
    }
    beside
}
