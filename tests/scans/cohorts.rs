//! The same organisations over time.

use std::collections::BTreeMap;

use proptest::prelude::*;
use qualicycle::compare::cohort::{Cohort, Periods, years};
use qualicycle::compare::distribution::{Score, distribution_of};
use qualicycle::dossier::day::Day;
use qualicycle::dossier::entry::{DossierId, RoundId, Timestamp};
use qualicycle::score::Share;
use ulid::Ulid;

use crate::many::{DAY, Many, NEW_YEAR_2024, mixed, percents, rated_percents, some_organisations};
use crate::support::cases;

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
