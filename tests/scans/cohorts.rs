//! The same organisations over time.

use std::collections::BTreeMap;

use proptest::prelude::*;
use qualicycle::compare::cohort::{Cohort, Periods, most_rounds, years};
use qualicycle::compare::distribution::{Score, distribution_of};
use qualicycle::compare::{Extract, Selection};
use qualicycle::dossier::change::Rating;
use qualicycle::dossier::day::Day;
use qualicycle::dossier::entry::{DossierId, RoundId, Timestamp};
use qualicycle::framework::scale::Level;
use qualicycle::score::Share;
use qualicycle::score::trend::Movement;
use ulid::Ulid;

use crate::many::{DAY, Many, NEW_YEAR_2024, blank, mixed, percents, rated_percents, some_organisations};
use crate::support::{cases, framework_of_indicators, indicator};

#[test]
fn whoever_has_no_round_in_a_year_is_left_out_of_all_of_them() {
    let framework = percents(1);
    // Three organisations in 2024, two of them again in 2025.
    let plan = [(1, 0, 40), (2, 0, 60), (3, 0, 100), (1, 366, 50), (2, 370, 80), (2, 380, 70)];
    let extracts = (0u128..).zip(plan).map(|(k, (n, day, percent))| {
        let mut extract = rated_percents(&framework, n, &[Some(percent)]);
        extract.round = RoundId(Ulid(5000 + k));
        extract.closed_at = Timestamp(NEW_YEAR_2024 + day * DAY);
        extract
    });
    let many = Many::of(framework.clone(), extracts.collect());
    let cohort = Cohort::of(&many.roster, &many.everybody(), &Periods::Years(vec![2024, 2025]));
    assert_eq!((cohort.n, cohort.n_left_out), (2, 1));
    let trend = cohort.trends(many.table(), &[Score::Whole]).pop().expect("one score");
    let medians: Vec<_> = trend.periods.iter().map(|it| it.summary.expect("two values").median).collect();
    assert_eq!(medians, [50, 60].map(|n| Share::of(n, 100).expect("of a hundred")));
    assert_eq!(years(&many.roster, &many.everybody()), [(2024, 3), (2025, 2)]);
    let nobody = Cohort::of(&many.roster, &many.everybody(), &Periods::Years(Vec::new()));
    assert_eq!((nobody.n, nobody.n_left_out, nobody.periods.len()), (0, 3, 0));
}

#[test]
fn a_median_that_moves_by_less_than_half_a_level_did_not_change() {
    // One theme on four levels, on which half a level is a sixth of the scale.
    let framework = framework_of_indicators(["a", "b"].map(indicator).into());
    let moved = |after: [i16; 2], n_organisations: u128| {
        let round = |n: u128, year: u128, levels: [i16; 2]| {
            let ratings = framework.places().zip(levels);
            let ratings = ratings.map(|(place, level)| (place.indicator.id.clone(), Rating::Level(Level(level))));
            Extract {
                ratings: ratings.collect(),
                round: RoundId(Ulid(100 * n + year)),
                closed_at: Timestamp(NEW_YEAR_2024 + 366 * DAY * year as i64),
                ..blank(&framework, n)
            }
        };
        let extracts = (1..=n_organisations).flat_map(|n| [round(n, 0, [2, 3]), round(n, 1, after)]).collect();
        let many = Many::of(framework.clone(), extracts);
        let cohort = Cohort::of(&many.roster, &many.everybody(), &Periods::Rounds(2));
        let trend = cohort.trends(many.table(), &[Score::Whole]).pop().expect("one score");
        (trend.is_told(), trend.moved(many.frame()).map(|(_, _, movement)| movement))
    };
    // From one half up by one level on one of two indicators: a sixth, which is half a level.
    assert_eq!(moved([3, 3], 5), (true, Some(Movement::Up)));
    assert_eq!(moved([2, 2], 5), (true, Some(Movement::Down)));
    assert_eq!(moved([3, 2], 5), (true, Some(Movement::Same)));
    assert_eq!(moved([3, 3], 4), (false, None));
}

#[test]
fn the_years_that_are_looked_at_first_are_the_last_three_in_which_enough_closed_a_round() {
    let years = [(2020, 9), (2021, 4), (2022, 5), (2023, 8), (2024, 30), (2025, 3)];
    assert_eq!(Periods::usual_years(&years), [2022, 2023, 2024]);
    assert_eq!(Periods::usual_years(&years[..2]), [2020]);
}

#[test]
fn as_many_rounds_can_be_compared_as_five_organisations_have() {
    let framework = percents(1);
    // Nine organisations with one to nine rounds.
    let rounds = (1..=9u128).flat_map(|n| (0..n).map(move |k| (n, k)));
    let extracts = rounds.map(|(n, k)| {
        let round = RoundId(Ulid(100 * n + k));
        Extract { round, ..rated_percents(&framework, n, &[Some(50)]) }
    });
    let many = Many::of(framework.clone(), extracts.collect());
    assert_eq!(most_rounds(&many.roster, &many.everybody()), 5);
    assert_eq!(most_rounds(&many.roster, &Selection::new(vec![0])), 0);
}

proptest! {
    #![proptest_config(cases(150))]

    #[test]
    fn a_cohort_holds_the_same_organisations_in_every_period(
        extracts in some_organisations(12),
        periods in prop_oneof![
            proptest::sample::subsequence(vec![2022, 2023, 2024, 2025, 2026], 1..3).prop_map(Periods::Years),
            (1..4u32).prop_map(Periods::Rounds),
        ],
    ) {
        let many = Many::of(mixed(), extracts);
        let selection = many.everybody();
        let cohort = Cohort::of(&many.roster, &selection, &periods);
        prop_assert_eq!((cohort.n + cohort.n_left_out) as usize, selection.n());

        let mut rounds: BTreeMap<DossierId, Vec<usize>> = BTreeMap::new();
        for (row, extract) in many.extracts.iter().enumerate() {
            rounds.entry(extract.dossier).or_default().push(row);
        }
        let mut slow: Vec<Vec<u32>> = vec![Vec::new(); periods.n()];
        for mut rows in rounds.into_values() {
            rows.sort_by_key(|row| (many.extracts[*row].closed_at, many.extracts[*row].round));
            let year = |row: usize| Day::at(many.extracts[row].closed_at.0, 0).expect("a day").parts().0;
            let found: Option<Vec<usize>> = match &periods {
                Periods::Rounds(n) => (rows.len() >= *n as usize).then(|| rows[..*n as usize].to_vec()),
                Periods::Years(years) => {
                    years.iter().map(|wanted| rows.iter().rev().copied().find(|row| year(*row) == *wanted)).collect()
                }
            };
            for (period, row) in found.into_iter().flatten().enumerate() {
                slow[period].push(row as u32);
            }
        }
        for (period, rows) in slow.iter_mut().enumerate() {
            rows.sort();
            prop_assert_eq!(&cohort.periods[period].rows[..], &rows[..]);
        }
        for score in [Score::Whole, Score::Theme(0), Score::Theme(2)] {
            let trend = cohort.trends(many.table(), &[score]).pop().expect("one score");
            prop_assert_eq!(trend.periods.len(), periods.n());
            for distribution in &trend.periods {
                prop_assert_eq!((distribution.n + trend.n_left_out, distribution.n_missing), (cohort.n, 0));
            }
            if trend.n_left_out == 0 {
                for (distribution, rows) in trend.periods.iter().zip(&slow) {
                    let values = rows.iter().map(|row| score.of(many.table(), *row));
                    prop_assert_eq!(distribution, &distribution_of(values));
                }
            }
        }
    }
}
