//! What would be enough for a grade: a small change of what an organisation rated or did that meets all of its conditions.
//!
//! It is found by mending one condition after the other: a mean by the steps that raise it most, of these the lowest
//! indicator first. What turns out to be needless is then taken back, and the rule is applied to what is left: only what
//! it finds sufficient is returned. Another change of the same size may do as well; what people mend, they choose.

use std::cmp::Reverse;
use std::ops::Range;

use serde::{Deserialize, Serialize};

use super::weigh::{counted, names, part_of, themes, under_floor};
use super::{Ground, Lack, Proposal, Subject, Verdict, weigh};
use crate::compare::cell::Cell;
use crate::compare::frame::CriterionFrame;
use crate::compare::hundredths::Hundredths;
use crate::compare::rule::{Condition, Grade, GradeId, LabelRule};
use crate::compare::sheet::Sheet;
use crate::dossier::day::Day;
use crate::dossier::finding::Gravity;
use crate::framework::IndicatorId;
use crate::framework::scale::{Kind, Level, Scale};
use crate::score::Share;
use crate::score::evidence::is_in_top_half;

/// A change that belongs to what would be enough.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", rename_all_fields = "kebab-case")]
pub enum Step {
    /// Somebody from outside reviews the round and seals it, and bears out the ratings with the other steps done.
    Review,
    /// A new round is carried out and closed, and rates what this one does with the other steps done.
    NewRound,
    /// An indicator is rated at a level or above.
    Rate {
        /// Which.
        indicator: IndicatorId,
        /// Where it stands; none when it is not rated.
        from: Option<Level>,
        /// The level that is enough.
        to: Level,
    },
    /// So many of these are rated, at whatever level.
    RateAny {
        /// How many.
        n: u32,
        /// Of which.
        of: Vec<IndicatorId>,
    },
    /// So many non-conformities of these are lifted.
    Lift {
        /// Major or minor.
        gravity: Gravity,
        /// How many.
        n: u32,
        /// Of which.
        of: Vec<IndicatorId>,
    },
    /// So many more high ratings rest on current evidence, with those that are raised here.
    Evidence(u32),
    /// So many more panels are held.
    Panels(u32),
    /// The team agrees on so many more of what several people rated.
    Agree(u32),
    /// The effect of so many more actions is judged.
    Judge(u32),
}

/// What would be enough for the next higher grade than the one that is proposed; none when the highest is, or when no
/// such change is known: then somebody has to look.
pub fn enough(rule: &LabelRule, proposal: &Proposal, sheet: &Sheet, row: usize) -> Option<(GradeId, Vec<Step>)> {
    let grade = rule.grade(&proposal.next()?.grade)?;
    let subject = Subject::of(sheet, row, rule.basis)?;
    Some((grade.id.clone(), steps_to(grade, &subject, proposal.day)?))
}

/// What would be enough for a grade; nothing when its conditions are met.
pub fn steps_to(grade: &Grade, subject: &Subject<'_>, today: Day) -> Option<Vec<Step>> {
    let mut draft = subject.clone();
    let (of_process, of_ratings): (Vec<&Condition>, Vec<&Condition>) =
        grade.conditions.iter().partition(|it| is_of_process(it));
    if draft.ground == Ground::Awaited {
        // Nothing better is known of a review to come than what the organisation says.
        draft.ground = Ground::Own;
        draft.is_reviewed = !of_ratings.is_empty();
    }
    // To rate what is missing may lower a mean or break a floor: what was mended is looked at again.
    for _ in 0..4 {
        if are_met(&of_ratings, &draft, today) {
            break;
        }
        of_ratings.iter().for_each(|condition| mend(condition, &mut draft, today));
    }
    // What was needed to make up for something that turned out to be needless is needless as well.
    while spare(&of_ratings, subject, &mut draft, today) {}
    let is_own = draft.ground == Ground::Own;
    of_process.iter().for_each(|condition| mend_process(condition, subject, &mut draft, is_own, today));
    are_met(&of_process, &draft, today).then_some(())?;
    are_met(&of_ratings, &draft, today).then(|| steps(grade, subject, &draft))
}

fn is_of_process(condition: &Condition) -> bool {
    use Condition as C;
    matches!(condition, C::Evidenced { .. } | C::Panels { .. } | C::Agreed { .. } | C::Judged { .. } | C::Recent { .. })
}

fn are_met(conditions: &[&Condition], subject: &Subject<'_>, today: Day) -> bool {
    conditions.iter().all(|condition| weigh(condition, subject, today) == Verdict::Met)
}

fn mend(condition: &Condition, draft: &mut Subject<'_>, today: Day) {
    match condition {
        Condition::Reviewed => draft.is_reviewed = true,
        Condition::CriteriaAnswered => answer(draft),
        Condition::Coverage { .. } => {
            if let Verdict::Missing(Lack::Unrated { more, .. }) = weigh(condition, draft, today) {
                let open = counted(draft).filter(|(_, cell)| !cell.is_rated()).map(|(column, _)| column);
                let open: Vec<usize> = open.take(more as usize).collect();
                open.into_iter().for_each(|column| rate_at_least(draft, column));
            }
        }
        Condition::Floor { theme, level } => {
            let (below, _) = under_floor(draft, theme.as_ref(), *level);
            below.into_iter().for_each(|column| draft.rate(column, Cell::level(*level)));
        }
        Condition::Mandatory { indicators, level } => {
            for column in indicators.iter().filter_map(|id| draft.frame.column(id)) {
                if draft.concerns(column) && draft.level(column).is_none_or(|reached| reached < *level) {
                    draft.rate(column, Cell::level(*level));
                }
            }
        }
        Condition::ThemeMean { theme, at_least } => {
            for index in themes(draft, theme.as_ref()) {
                let columns = draft.frame.columns_of(index);
                raise(draft, columns, |draft| draft.scores.themes.get(index).copied().flatten(), *at_least);
            }
        }
        Condition::Mean { at_least } => raise(draft, 0..draft.cells.len(), |draft| draft.scores.whole, *at_least),
        Condition::NoMajor => {
            let majors: Vec<usize> = draft.majors.iter().copied().collect();
            majors.into_iter().for_each(|column| lift(draft, column));
        }
        Condition::FewerMinors { than } => {
            let too_many = (draft.minors.len() + 1).saturating_sub(*than as usize);
            let minors: Vec<usize> = draft.minors.iter().copied().take(too_many).collect();
            minors.into_iter().for_each(|column| lift(draft, column));
        }
        _ => {}
    }
}

fn mend_process(condition: &Condition, before: &Subject<'_>, draft: &mut Subject<'_>, is_own: bool, today: Day) {
    let is_met = weigh(condition, draft, today) == Verdict::Met;
    let process = &mut draft.process;
    match condition {
        Condition::Recent { .. } if !is_met => draft.closed = today,
        Condition::Panels { at_least } => process.panels = process.panels.max(*at_least),
        // Where nothing of the kind happened, one is enough.
        Condition::Agreed { at_least } => {
            let first = u32::from(process.voted == 0);
            process.voted = process.voted.max(first);
            process.agreed = process.agreed.max(first).max(part_of(*at_least, process.voted));
        }
        Condition::Judged { at_least } => {
            let first = u32::from(process.actions == 0);
            process.actions = process.actions.max(first);
            process.judged = process.judged.max(first).max(part_of(*at_least, process.actions));
        }
        Condition::Evidenced { at_least } => {
            let high = |subject: &Subject<'_>| (0..subject.cells.len()).filter(|it| is_high(subject, *it)).count();
            let (was, is) = (high(before), high(draft));
            let is_told = before.process.to_evidence > 0 || was == 0;
            if is_told {
                let raised = if is_own { u32::try_from(is.saturating_sub(was)).unwrap_or(u32::MAX) } else { 0 };
                let process = &mut draft.process;
                process.to_evidence = before.process.to_evidence.saturating_add(raised);
                process.evidenced = process.evidenced.max(part_of(*at_least, process.to_evidence));
            }
        }
        _ => {}
    }
}

fn is_high(subject: &Subject<'_>, column: usize) -> bool {
    let scale = subject.frame.indicators[column].scale.as_ref();
    scale.zip(subject.cells[column].as_level()).is_some_and(|(scale, level)| is_in_top_half(scale, level))
}

/// Rates the first indicator of each criterion that concerns the organisation and of which nothing is rated.
fn answer(draft: &mut Subject<'_>) {
    let frame = draft.frame;
    for criterion in frame.themes.iter().flat_map(|theme| &theme.criteria) {
        let concerning: Vec<usize> = criterion.columns.clone().filter(|column| draft.concerns(*column)).collect();
        if let Some(first) = concerning.first()
            && !concerning.iter().any(|column| draft.cells[*column].is_rated())
        {
            rate_at_least(draft, *first);
        }
    }
}

/// Rates an indicator as low as it may be: as conform where findings are counted, and at the lowest level elsewhere.
fn rate_at_least(draft: &mut Subject<'_>, column: usize) {
    let bounds = draft.frame.indicators[column].scale.as_ref().and_then(|scale| Some((scale.kind, scale.bounds()?)));
    if let Some((kind, (lowest, highest))) = bounds {
        draft.rate(column, Cell::level(if kind == Kind::Conformity { highest } else { lowest }));
    }
}

/// Lifts a non-conformity: where nobody from outside raised it, the indicator is rated as conform.
fn lift(draft: &mut Subject<'_>, column: usize) {
    match draft.ground {
        Ground::Review => {
            draft.majors.remove(&column);
            draft.minors.remove(&column);
        }
        Ground::Own | Ground::Awaited => rate_at_least(draft, column),
    }
}

/// Raises indicators of some columns, a step at a time, until a mean is so high: the one that raises it most, then the
/// lowest, then the first.
fn raise(
    draft: &mut Subject<'_>,
    columns: Range<usize>,
    mean: impl Fn(&Subject<'_>) -> Option<Hundredths>,
    at_least: Hundredths,
) {
    let averages = |draft: &Subject<'_>, column: usize| {
        let scale = draft.frame.indicators[column].scale.as_ref();
        draft.concerns(column) && scale.is_some_and(|scale| scale.kind.may_be_averaged())
    };
    if mean(draft).is_none()
        && let Some(first) = columns.clone().find(|column| averages(draft, *column))
    {
        rate_at_least(draft, first);
    }
    // Weights stay as they are while what is rated is rated higher.
    let weights: Vec<(usize, Share)> =
        columns.filter_map(|column| Some((column, weight_in_whole(draft, column)?))).collect();
    while mean(draft).is_none_or(|mean| mean < at_least) {
        let gain = |(column, weight): &(usize, Share)| {
            let (share, next, higher) = next_up(draft, *column)?;
            Some(((weight.times(share.change_to(higher).by), Reverse(share), Reverse(*column)), next))
        };
        let Some(((.., Reverse(column)), next)) = weights.iter().filter_map(gain).max_by(|a, b| a.0.cmp(&b.0)) else {
            return;
        };
        draft.rate(column, Cell::level(next));
    }
}

/// Where a column stands, and the next level at which it stands higher.
fn next_up(draft: &Subject<'_>, column: usize) -> Option<(Share, Level, Share)> {
    let indicator = &draft.frame.indicators[column];
    let (scale, level) = (indicator.scale.as_ref()?, draft.cells[column].as_level()?);
    let share = indicator.share(draft.cells[column])?;
    let higher = |next: Level| Some((share, next, indicator.share(Cell::level(next)).filter(|other| *other > share)?));
    levels(scale).filter(|next| *next > level).find_map(higher)
}

/// All levels of a scale, the lowest first.
fn levels(scale: &Scale) -> Box<dyn DoubleEndedIterator<Item = Level> + '_> {
    match scale.kind {
        Kind::Percent => Box::new((0..=100).map(Level)),
        _ => Box::new(scale.levels.iter().copied()),
    }
}

/// What a rated column weighs in the whole.
fn weight_in_whole(draft: &Subject<'_>, column: usize) -> Option<Share> {
    let frame = draft.frame;
    let counts = |column: usize| frame.indicators[column].share(draft.cells[column]).is_some();
    let is_rated = |criterion: &CriterionFrame| criterion.columns.clone().any(counts);
    counts(column).then_some(())?;

    let theme = &frame.themes[frame.indicators[column].theme];
    let criterion = theme.criteria.iter().find(|criterion| criterion.columns.contains(&column))?;
    let sum = |weights: &mut dyn Iterator<Item = u32>| weights.map(u64::from).sum::<u64>();
    let in_criterion =
        sum(&mut criterion.columns.clone().filter(|it| counts(*it)).map(|it| frame.indicators[it].weight));
    let in_theme = sum(&mut theme.criteria.iter().filter(|it| is_rated(it)).map(|it| it.weight));
    let rated_themes = frame.themes.iter().filter(|it| it.criteria.iter().any(is_rated));
    let in_whole = sum(&mut rated_themes.map(|it| it.weight));

    let of_indicator = Share::of(frame.indicators[column].weight.into(), in_criterion)?;
    let of_criterion = Share::of(criterion.weight.into(), in_theme)?;
    Some(of_indicator.times(of_criterion).times(Share::of(theme.weight.into(), in_whole)?))
}

/// Takes back what turns out to be needless, each change whole if that does and else step by step, and says whether
/// there was any.
fn spare(conditions: &[&Condition], before: &Subject<'_>, draft: &mut Subject<'_>, today: Day) -> bool {
    let mut spared = false;
    if !are_met(conditions, draft, today) {
        return false;
    }
    for column in (0..draft.cells.len()).rev() {
        let (was, kept) = (before.cells[column], draft.cells[column]);
        if was == kept {
            continue;
        }
        let fewest = lower(draft, column, was, kept).into_iter().take_while(|cell| {
            draft.rate(column, *cell);
            are_met(conditions, draft, today)
        });
        let fewest = fewest.last();
        draft.rate(column, was);
        let kept_now = if are_met(conditions, draft, today) { was } else { fewest.unwrap_or(kept) };
        draft.rate(column, kept_now);
        spared |= kept_now != kept;
    }
    spared
}

/// The levels between two of a column, the highest first. Of findings there is nothing between what is found and conform.
fn lower(draft: &Subject<'_>, column: usize, was: Cell, kept: Cell) -> Vec<Cell> {
    let indicator = &draft.frame.indicators[column];
    let Some(scale) = indicator.scale.as_ref().filter(|_| !indicator.is_of_conformity()) else { return Vec::new() };
    let is_between = |level: &Level| Some(*level) < kept.as_level() && Some(*level) > was.as_level();
    levels(scale).rev().filter(is_between).map(Cell::level).collect()
}

/// The way from what there is to what would be enough, as people say it.
fn steps(grade: &Grade, before: &Subject<'_>, after: &Subject<'_>) -> Vec<Step> {
    let mut steps = Vec::new();
    steps.extend((before.is_reviewed != after.is_reviewed).then_some(Step::Review));
    steps.extend((before.closed != after.closed).then_some(Step::NewRound));

    let mut rated: Vec<usize> = (0..after.cells.len()).filter(|it| before.cells[*it] != after.cells[*it]).collect();
    steps.extend(lifted(grade, before, after, &mut rated));
    steps.extend(any_of(grade, before, &mut rated));
    steps.extend(rated.into_iter().filter_map(|column| {
        let indicator = before.frame.indicators[column].id.clone();
        Some(Step::Rate { indicator, from: before.level(column), to: after.cells[column].as_level()? })
    }));

    let (done, needed) = (&before.process, &after.process);
    let more = |step: fn(u32) -> Step, done: u32, needed: u32| (needed > done).then(|| step(needed - done));
    steps.extend(more(Step::Evidence, done.evidenced, needed.evidenced));
    steps.extend(more(Step::Panels, done.panels, needed.panels));
    steps.extend(more(Step::Agree, done.agreed, needed.agreed));
    steps.extend(more(Step::Judge, done.judged, needed.judged));
    steps
}

/// What is lifted. Which ones matters where a level is asked for as well; then each is named.
fn lifted(grade: &Grade, before: &Subject<'_>, after: &Subject<'_>, rated: &mut Vec<usize>) -> Vec<Step> {
    let is_level = |it: &Condition| matches!(it, Condition::Floor { .. } | Condition::Mandatory { .. });
    if before.ground != Ground::Review && grade.conditions.iter().any(is_level) {
        return Vec::new();
    }
    let mut steps = Vec::new();
    for (gravity, was, is) in
        [(Gravity::Major, &before.majors, &after.majors), (Gravity::Minor, &before.minors, &after.minors)]
    {
        let gone: Vec<usize> = was.difference(is).copied().collect();
        if gone.is_empty() {
            continue;
        }
        if before.ground != Ground::Review {
            rated.retain(|column| !gone.contains(column));
        }
        let n = u32::try_from(gone.len()).unwrap_or(u32::MAX);
        steps.push(Step::Lift { gravity, n, of: names(before, was.iter().copied()) });
    }
    steps
}

/// What is rated for the sake of coverage alone: then any of what is not rated will do, at any level.
fn any_of(grade: &Grade, before: &Subject<'_>, rated: &mut Vec<usize>) -> Option<Step> {
    use Condition as C;
    let looks_closer = |it: &C| {
        matches!(it, C::CriteriaAnswered | C::Mean { .. } | C::ThemeMean { .. } | C::Floor { .. })
            || matches!(it, C::Mandatory { .. } | C::Evidenced { .. })
    };
    let open: Vec<usize> = counted(before).filter(|(_, cell)| !cell.is_rated()).map(|(column, _)| column).collect();
    let of_conformity = |column: &usize| before.frame.indicators[*column].is_of_conformity();
    let is_any = !rated.is_empty()
        && rated.iter().all(|column| open.contains(column))
        && !open.iter().any(of_conformity)
        && !grade.conditions.iter().any(looks_closer);
    is_any.then(|| {
        let n = u32::try_from(std::mem::take(rated).len()).unwrap_or(u32::MAX);
        Step::RateAny { n, of: names(before, open) }
    })
}
