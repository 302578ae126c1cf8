//! How the same organisations stood over time. Whoever has no round in one of the periods is left out, and how many
//! those are is said: otherwise the line would move because others came and went.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use super::distribution::{Distribution, Score, distributions};
use super::filter::Selection;
use super::roster::{MemberRound, Roster};
use super::table::Table;

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
        let has_all = |rows: &&Vec<u32>| rows.iter().all(|row| score.of(table, *row).is_some());
        let members: Vec<&Vec<u32>> = self.members.iter().filter(has_all).collect();
        let of_period = |period: usize| {
            let rows = members.iter().filter_map(|rows| rows.get(period).copied());
            distributions(table, &Selection::new(rows.collect()), &[score]).pop().unwrap_or_default()
        };
        CohortTrend {
            score,
            n_left_out: u32::try_from(self.members.len() - members.len()).unwrap_or(u32::MAX),
            periods: (0..self.periods.len()).map(of_period).collect(),
        }
    }
}

impl Periods {
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

/// The years in which organisations of a selection closed a round, the earliest first.
pub fn years(roster: &Roster, selection: &Selection) -> Vec<i32> {
    let members = selection.rows.iter().filter_map(|row| roster.member(*row));
    let years: BTreeSet<i32> = members.flat_map(|member| roster.rounds_of(member)).filter_map(year_of).collect();
    years.into_iter().collect()
}

fn year_of(round: &MemberRound) -> Option<i32> {
    round.closed_on.map(|day| day.parts().0)
}
