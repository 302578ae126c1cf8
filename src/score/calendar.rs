//! The calendar of a round: which milestone is next, which is late, and when the usual ones fall in a school year.

use std::rc::Rc;

use crate::dossier::day::Day;
use crate::dossier::team::{Milestone, MilestoneId, Team};

/// How a milestone stands on a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Standing {
    /// Its day has passed and it was not reached.
    Overdue,
    /// The first that is still to come.
    Next,
    /// Later.
    Later,
    /// Reached.
    Reached,
}

/// The milestones as one looks at them on a day: what is open in order of date, so that what is late comes first, then
/// what was reached.
pub fn calendar(team: &Team, today: Day) -> Vec<(MilestoneId, &Rc<Milestone>, Standing)> {
    let mut milestones: Vec<_> = team.milestones.iter().map(|(id, milestone)| (*id, milestone)).collect();
    milestones.sort_by_key(|(id, milestone)| (milestone.is_reached, milestone.on, *id));
    let next =
        milestones.iter().find(|(_, milestone)| !milestone.is_reached && milestone.on >= today).map(|(id, _)| *id);
    let standing = |id: MilestoneId, milestone: &Milestone| match milestone {
        Milestone { is_reached: true, .. } => Standing::Reached,
        Milestone { on, .. } if *on < today => Standing::Overdue,
        _ if next == Some(id) => Standing::Next,
        _ => Standing::Later,
    };
    milestones.into_iter().map(|(id, milestone)| (id, milestone, standing(id, milestone))).collect()
}

/// The first milestone that is still to come.
pub fn next(team: &Team, today: Day) -> Option<&Rc<Milestone>> {
    calendar(team, today).into_iter().find(|(.., standing)| *standing == Standing::Next).map(|(_, next, _)| next)
}

/// A milestone that most rounds have.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Usual {
    /// The team meets and shares the work.
    Launch,
    /// Evidence has been collected.
    Evidence,
    /// Everyone has rated.
    Rating,
    /// The team has agreed.
    Consensus,
    /// The action plan is written.
    Plan,
    /// The round is closed.
    Closing,
}

impl Usual {
    /// All of them, with the months of school after the launch: a round fits into a school year.
    pub const ALL: [(Usual, usize); 6] = [
        (Usual::Launch, 0),
        (Usual::Evidence, 2),
        (Usual::Rating, 4),
        (Usual::Consensus, 5),
        (Usual::Plan, 6),
        (Usual::Closing, 9),
    ];
}

/// Two weeks to bring the team together.
const DAYS_BEFORE_LAUNCH: i64 = 14;

/// The usual milestones of a round that is prepared on a day: each on a working day, and none in July or August, when
/// schools are closed.
pub fn usual_calendar(today: Day) -> [(Usual, Day); 6] {
    let launch = today.plus_days(DAYS_BEFORE_LAUNCH);
    Usual::ALL.map(|(usual, months)| (usual, working_day(school_months_later(launch, months))))
}

/// So many months later, July and August left out.
fn school_months_later(day: Day, n: usize) -> Day {
    let months = (0..24).map(|months| day.plus_months(months));
    let mut of_school = months.filter(|day| !matches!(day.parts().1, 7 | 8));
    of_school.nth(n).unwrap_or(day)
}

/// The day itself, or the Monday after a weekend.
fn working_day(day: Day) -> Day {
    // 1 January 1 was a Monday in the calendar that days are counted in.
    let Some(monday) = Day::of(1, 1, 1) else { return day };
    match monday.days_until(day).rem_euclid(7) {
        weekday @ 5..=6 => day.plus_days(7 - weekday),
        _ => day,
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use ulid::Ulid;

    use super::*;

    fn day(text: &str) -> Day {
        text.parse().expect("a day")
    }

    fn team(milestones: &[(&str, bool)]) -> Team {
        let milestone = |(n, (on, is_reached)): (usize, &(&str, bool))| {
            let milestone = Milestone { title: format!("{n}").into(), on: day(on), is_reached: *is_reached };
            (MilestoneId(Ulid(n as u128)), Rc::new(milestone))
        };
        Team { milestones: milestones.iter().enumerate().map(milestone).collect(), ..Team::default() }
    }

    #[test]
    fn what_is_late_comes_first_and_what_was_reached_last() {
        let team = team(&[("2027-03-01", false), ("2026-12-01", true), ("2026-11-20", false), ("2027-01-12", false)]);
        let seen = calendar(&team, day("2026-11-22"));
        let seen: Vec<(&str, Standing)> =
            seen.iter().map(|(_, milestone, standing)| (&*milestone.title, *standing)).collect();
        let expected =
            [("2", Standing::Overdue), ("3", Standing::Next), ("0", Standing::Later), ("1", Standing::Reached)];
        assert_eq!(seen, expected);
        assert_eq!(next(&team, day("2026-11-22")).map(|next| &*next.title), Some("3"));
        assert_eq!(next(&team, day("2027-06-01")), None);
    }

    #[test]
    fn a_milestone_of_today_is_next_and_not_late() {
        let team = team(&[("2026-11-22", false)]);
        assert_eq!(calendar(&team, day("2026-11-22"))[0].2, Standing::Next);
    }

    #[test]
    fn a_round_takes_nine_months_of_school_whenever_it_begins() {
        let days = usual_calendar(day("2026-11-22")).map(|(_, day)| day.to_string());
        assert_eq!(days, ["2026-12-07", "2027-02-08", "2027-04-06", "2027-05-06", "2027-06-07", "2027-11-08"]);
        let days = usual_calendar(day("2026-09-01")).map(|(_, day)| day.to_string());
        assert_eq!(days, ["2026-09-15", "2026-11-16", "2027-01-15", "2027-02-15", "2027-03-15", "2027-06-15"]);
    }

    proptest! {
        #[test]
        fn the_usual_calendar_goes_forward_on_working_days_of_school(days in 0i64..40_000) {
            let today = day("1990-01-01").plus_days(days);
            let calendar = usual_calendar(today).map(|(_, day)| day);
            prop_assert!(calendar[0] > today && calendar.is_sorted());
            for day in calendar {
                let months_of_school = !matches!(day.parts().1, 7 | 8);
                // The Monday after the last weekend of June may fall on one of the first days of July.
                prop_assert!(months_of_school || (day.parts().1 == 7 && day.parts().2 <= 2), "{day}");
            }
        }
    }
}
