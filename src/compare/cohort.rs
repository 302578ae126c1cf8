//! How the same organisations stood over time. Whoever has no round in one of the periods is left out, and how many
//! those are is said: otherwise the line would move because others came and went.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use super::disclosure::FEWEST;
use super::distribution::{Distribution, Score, distribution_of};
use super::filter::Selection;
use super::frame::{Frame, IndicatorFrame};
use super::hundredths::Hundredths;
use super::roster::{MemberRound, Roster};
use super::table::Table;
use crate::score::Share;
use crate::score::trend::{Movement, movement};

/// What is compared with what.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Periods {
    /// Calendar years, as they are given; of each organisation the latest round that was closed in the year.
    Years(Vec<i32>),
    /// The first so many rounds of each organisation, whenever they were.
    Rounds(u32),
}

/// The same organisations over time.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Cohort {
    /// For each period the rows, one of each organisation, the same organisations in each.
    pub periods: Vec<Selection>,
    /// How many organisations those are.
    pub n: u32,
    /// How many of the selection have no round in one of the periods.
    pub n_left_out: u32,
    /// For each organisation its rows, period by period.
    members: Vec<Vec<u32>>,
}

/// A score over time, of those who have it in every period.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CohortTrend {
    /// The score.
    pub score: Score,
    /// How many of the cohort do not have it in every period.
    pub n_left_out: u32,
    /// The distribution in each period. The number of organisations is the same in all.
    pub periods: Vec<Distribution>,
}

impl Cohort {
    /// The organisations of a selection that have a round in each period. Only whose they are counts of the rows of the
    /// selection.
    pub fn of(roster: &Roster, selection: &Selection, periods: &Periods) -> Cohort {
        let mut cohort = Cohort::default();
        for row in selection.rows.iter() {
            let Some(member) = roster.member(*row) else { continue };
            match periods.rows(roster.rounds_of(member)).filter(|rows| !rows.is_empty()) {
                Some(rows) => cohort.members.push(rows),
                None => cohort.n_left_out += 1,
            }
        }
        let n_periods = periods.n();
        let of_period = |period: usize| cohort.members.iter().filter_map(|rows| rows.get(period).copied()).collect();
        cohort.periods = (0..n_periods).map(|period| Selection::new(of_period(period))).collect();
        cohort.n = u32::try_from(cohort.members.len()).unwrap_or(u32::MAX);
        cohort
    }

    /// How scores of the cohort went, each over those who have it in every period.
    pub fn trends(&self, table: &Table, scores: &[Score]) -> Vec<CohortTrend> {
        scores.iter().map(|score| self.trend(table, *score)).collect()
    }

    fn trend(&self, table: &Table, score: Score) -> CohortTrend {
        let column = score.column(table);
        let value = |row: &u32| column.get(*row as usize).copied().flatten();
        let has_all = |rows: &&Vec<u32>| rows.iter().all(|row| value(row).is_some());
        let members: Vec<&Vec<u32>> = self.members.iter().filter(has_all).collect();
        let of_period = |period: usize| distribution_of(members.iter().filter_map(|rows| rows.get(period)).map(value));
        CohortTrend {
            score,
            n_left_out: u32::try_from(self.members.len() - members.len()).unwrap_or(u32::MAX),
            periods: (0..self.periods.len()).map(of_period).collect(),
        }
    }
}

impl CohortTrend {
    /// Whether it may be told: it rests on five organisations or more, the same in every period.
    pub fn is_told(&self) -> bool {
        !self.periods.is_empty() && self.periods.iter().all(Distribution::is_told)
    }

    /// The medians of the first and the last period and what the way between them amounts to: under half a level on the
    /// finest scale that counts it is no change (domain rule 8.2.15). None where nothing is told.
    pub fn moved(&self, frame: &Frame) -> Option<(Share, Share, Movement)> {
        let median = |distribution: &Distribution| distribution.summary.map(|summary| summary.median);
        let (before, after) = (median(self.periods.first()?)?, median(self.periods.last()?)?);
        // Scores are cut to hundredths of a percent, so that a way of exactly half a level may miss one of them.
        let threshold = Share::of(1, Hundredths::MOST.into())?.change_to(half_a_level(frame, self.score)?).by;
        self.is_told().then(|| (before, after, movement(before, after, threshold)))
    }
}

/// Half a level on the finest of the scales whose values make up a score; none where nothing is averaged.
pub fn half_a_level(frame: &Frame, score: Score) -> Option<Share> {
    let counts = |indicator: &&IndicatorFrame| match score {
        Score::Theme(theme) => indicator.theme == usize::from(theme),
        Score::Whole | Score::Coverage => true,
    };
    let of = |indicator: &IndicatorFrame| {
        let scale = indicator.scale.as_ref().filter(|scale| scale.kind.may_be_averaged())?;
        let (least, most) = scale.bounds()?;
        Share::of(1, 2 * u64::try_from(most.0 - least.0).ok()?)
    };
    frame.indicators.iter().filter(counts).filter_map(of).min()
}

impl Periods {
    /// The years that are looked at as long as nobody chooses others: the last three in which five organisations of the
    /// selection or more closed a round.
    pub fn usual_years(years: &[(i32, u32)]) -> Vec<i32> {
        let full = years.iter().filter(|(_, n)| *n >= FEWEST).map(|(year, _)| *year).collect::<Vec<_>>();
        full[full.len().saturating_sub(3)..].to_vec()
    }

    /// How many there are.
    pub fn n(&self) -> usize {
        match self {
            Periods::Years(years) => years.len(),
            Periods::Rounds(n) => *n as usize,
        }
    }

    /// The row of each period; none when one is missing.
    fn rows(&self, rounds: &[MemberRound]) -> Option<Vec<u32>> {
        match self {
            Periods::Years(years) => {
                let of_year = |year: &i32| rounds.iter().rev().find(|round| year_of(round) == Some(*year));
                years.iter().map(|year| Some(of_year(year)?.row)).collect()
            }
            Periods::Rounds(n) => Some(rounds.get(..*n as usize)?.iter().map(|round| round.row).collect()),
        }
    }
}

/// The years in which organisations of a selection closed a round, the earliest first, each with how many did.
pub fn years(roster: &Roster, selection: &Selection) -> Vec<(i32, u32)> {
    let mut years: BTreeMap<i32, u32> = BTreeMap::new();
    for member in selection.rows.iter().filter_map(|row| roster.member(*row)) {
        let of_member: BTreeSet<i32> = roster.rounds_of(member).iter().filter_map(year_of).collect();
        of_member.into_iter().for_each(|year| *years.entry(year).or_default() += 1);
    }
    years.into_iter().collect()
}

/// The greatest number of rounds that five organisations of a selection or more have.
pub fn most_rounds(roster: &Roster, selection: &Selection) -> u32 {
    let members = selection.rows.iter().filter_map(|row| roster.member(*row));
    let mut ns: Vec<usize> = members.map(|member| roster.rounds_of(member).len()).collect();
    ns.sort_unstable_by(|a, b| b.cmp(a));
    ns.get(FEWEST as usize - 1).map_or(0, |n| u32::try_from(*n).unwrap_or(u32::MAX))
}

fn year_of(round: &MemberRound) -> Option<i32> {
    round.closed_on.map(|day| day.parts().0)
}
