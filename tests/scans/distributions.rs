//! Distributions and positions.

use proptest::collection::vec;
use proptest::prelude::*;
use qualicycle::compare::Hundredths;
use qualicycle::compare::distribution::{Distribution, LevelCounts, Position, Score, distribution_of, distributions};
use qualicycle::dossier::change::Rating;
use qualicycle::framework::scale::Level;
use qualicycle::score::Share;
use qualicycle::score::levels::Steps;

use crate::many::{Many, mixed, percents, rated_percents, some_organisations};
use crate::support::cases;

fn percent(n: u64) -> Share {
    Share::of(n, 100).expect("of a hundred")
}

/// Organisations with one theme, which have these percents.
fn with_percents(values: &[Option<i16>]) -> Many {
    let framework = percents(1);
    let extracts = (1..).zip(values).map(|(n, value)| rated_percents(&framework, n, &[*value])).collect();
    Many::of(framework, extracts)
}

#[test]
fn the_worked_peers_have_quartiles_55_60_70_and_an_organisation_at_60_stands_at_the_50th_percentile() {
    let many = with_percents(&[40, 55, 60, 70, 90, 60].map(Some));
    let own = many.roster.organisations.last().expect("there are six");
    let own = many.roster.rounds_of(own)[0].row;
    let peers = many.everybody();
    let position = Position::of(many.table(), &many.roster, &peers, Score::Theme(0), own).expect("it has a score");
    assert_eq!(position, Position { n: 5, below: 2, equal: 1 });
    assert_eq!(position.percentile(), Some(percent(50)));

    let five = with_percents(&[40, 55, 60, 70, 90].map(Some));
    let distribution = Distribution::of(five.table(), &five.everybody(), Score::Theme(0));
    let summary = distribution.summary.expect("five values");
    let quartiles = [summary.lower_quartile, summary.median, summary.upper_quartile];
    assert_eq!(quartiles, [55, 60, 70].map(percent));
    assert_eq!((summary.min, summary.max, summary.mean), (percent(40), percent(90), percent(63)));
    assert_eq!(distribution.bands, [0, 0, 0, 0, 1, 1, 1, 1, 0, 1]);
}

#[test]
fn among_fewer_than_five_others_there_is_no_percentile() {
    let many = with_percents(&[40, 55, 60, 70, 90].map(Some));
    let own = many.everybody().rows[2];
    let position = Position::of(many.table(), &many.roster, &many.everybody(), Score::Whole, own).expect("a score");
    assert_eq!((position.n, position.percentile()), (4, None));
}

#[test]
fn quartiles_between_two_values_are_linear_and_exact() {
    let many = with_percents(&[10, 20, 40, 80].map(Some));
    let distribution = Distribution::of(many.table(), &many.everybody(), Score::Whole);
    let summary = distribution.summary.expect("four values");
    let quarters = |n| Share::of(n, 400).expect("of four hundred");
    assert_eq!(summary.lower_quartile, quarters(70));
    assert_eq!(summary.median, quarters(120));
    assert_eq!(summary.upper_quartile, quarters(200));
    assert!(!distribution.is_told());
}

#[test]
fn full_marks_lie_in_the_last_band_and_nobody_makes_no_summary() {
    let many = with_percents(&[Some(100), None, Some(0), Some(90), Some(10)]);
    let distribution = Distribution::of(many.table(), &many.everybody(), Score::Theme(0));
    assert_eq!((distribution.n, distribution.n_missing), (4, 1));
    assert_eq!(distribution.bands, [1, 1, 0, 0, 0, 0, 0, 0, 0, 2]);
    let nobody = Distribution::of(many.table(), &Default::default(), Score::Theme(0));
    assert_eq!((nobody.n, nobody.summary), (0, None));
    assert_eq!(Distribution::of(many.table(), &many.everybody(), Score::Theme(9)).n, 0);
}

/// Quartile by the definition: sort, go (n − 1) · k / 4 steps, interpolate.
fn quartile(sorted: &[u16], k: u64) -> Share {
    let place = (sorted.len() as u64 - 1) * k;
    let (index, rest) = ((place / 4) as usize, place % 4);
    let low = u64::from(sorted[index]);
    let high = u64::from(*sorted.get(index + 1).unwrap_or(&sorted[index]));
    Share::of(low * 4 + rest * high - rest * low, 40_000).expect("of forty thousand")
}

#[test]
fn levels_of_a_percent_scale_are_counted_by_stretches_and_told_from_five_on() {
    let many = with_percents(&[0, 16, 17, 50, 84, 100].map(Some));
    let indicator = &many.frame().indicators[0];
    let counts = LevelCounts::of(indicator, &many.table().cells[0], &many.everybody());
    let scale = indicator.scale.as_ref().expect("a percent scale");
    let steps = Steps::of(scale).expect("it has levels");
    let by_hand: Vec<u32> = (0..4)
        .map(|step| [0, 16, 17, 50, 84, 100].iter().filter(|level| steps.index(Level(**level)) == Some(step)).count())
        .map(|n| n as u32)
        .collect();
    assert_eq!(counts.on_steps(&steps), by_hand);
    assert_eq!(counts.on_steps(&steps).iter().sum::<u32>(), 6);
    assert!(counts.is_told());
    let four = with_percents(&[0, 16, 17, 50].map(Some));
    assert!(!LevelCounts::of(indicator, &four.table().cells[0], &four.everybody()).is_told());
}

proptest! {
    #![proptest_config(cases(300))]

    #[test]
    fn counting_says_what_sorting_says(values in vec(proptest::option::weighted(0.9, 0..=10_000u16), 0..60)) {
        let distribution = distribution_of(values.iter().map(|value| value.and_then(Hundredths::new)));
        let mut sorted: Vec<u16> = values.iter().copied().flatten().collect();
        sorted.sort_unstable();
        prop_assert_eq!(distribution.n as usize, sorted.len());
        prop_assert_eq!(distribution.n_missing as usize, values.len() - sorted.len());
        for (band, n) in distribution.bands.iter().enumerate() {
            let lies_in = |value: &&u16| usize::from(**value / 1000).min(9) == band;
            prop_assert_eq!(*n as usize, sorted.iter().filter(lies_in).count());
        }
        prop_assert_eq!(distribution.summary.is_some(), !sorted.is_empty());
        if let Some(summary) = distribution.summary {
            let five = [summary.min, summary.lower_quartile, summary.median, summary.upper_quartile, summary.max];
            for (k, value) in (0..).zip(five) {
                prop_assert_eq!(value, quartile(&sorted, k));
            }
            let sum: u64 = sorted.iter().map(|value| u64::from(*value)).sum();
            prop_assert_eq!(Some(summary.mean), Share::of(sum, 10_000 * sorted.len() as u64));
        }
    }

    #[test]
    fn a_position_counts_the_others_only(values in vec(0..20u16, 1..30), own in any::<proptest::sample::Index>()) {
        let percents: Vec<Option<i16>> = values.iter().map(|value| Some(*value as i16)).collect();
        let many = with_percents(&percents);
        let own = own.index(values.len());
        let rows = many.everybody();
        let position = Position::of(many.table(), &many.roster, &rows, Score::Whole, own as u32).expect("a score");
        let others = || values.iter().enumerate().filter(|(index, _)| *index != own).map(|(_, value)| *value);
        prop_assert_eq!(position.n as usize, values.len() - 1);
        prop_assert_eq!(position.below as usize, others().filter(|value| *value < values[own]).count());
        prop_assert_eq!(position.equal as usize, others().filter(|value| *value == values[own]).count());
        if let Some(percentile) = position.percentile() {
            prop_assert!(percentile <= Share::ALL);
        }
    }

    #[test]
    fn levels_are_counted_as_they_were_given(extracts in some_organisations(12)) {
        let many = Many::of(mixed(), extracts);
        let selection = many.everybody();
        for (column, indicator) in many.frame().indicators.iter().enumerate() {
            let counts = LevelCounts::of(indicator, &many.table().cells[column], &selection);
            let given = |wanted: fn(Option<&Rating>) -> bool| {
                let rows = selection.iter().filter(|row| wanted(many.extracts[*row].ratings.get(&indicator.id)));
                rows.count() as u32
            };
            prop_assert_eq!(counts.not_asked, given(|rating| rating.is_none()));
            prop_assert_eq!(counts.not_rated, given(|rating| rating == Some(&Rating::NotRated)));
            prop_assert_eq!(counts.declined, given(|rating| rating == Some(&Rating::Declined)));
            prop_assert_eq!(counts.not_applicable, given(|it| matches!(it, Some(Rating::NotApplicable { .. }))));
            prop_assert_eq!(counts.quantities, given(|rating| matches!(rating, Some(Rating::Quantity(_)))));
            for (level, n) in &counts.levels {
                let have = selection.iter().filter(|row| {
                    many.extracts[*row].ratings.get(&indicator.id) == Some(&Rating::Level(Level(level.0)))
                });
                prop_assert_eq!(*n as usize, have.count());
            }
            let all = counts.n() + counts.quantities + counts.not_rated + counts.not_applicable + counts.declined;
            prop_assert_eq!((all + counts.not_asked) as usize, selection.n());
        }
    }

    #[test]
    fn several_distributions_at_once_are_those_one_by_one(extracts in some_organisations(12)) {
        let many = Many::of(mixed(), extracts);
        let scores = [Score::Whole, Score::Coverage, Score::Theme(0), Score::Theme(1), Score::Theme(2)];
        let all = distributions(many.table(), &many.everybody(), &scores);
        for (score, distribution) in scores.into_iter().zip(all) {
            prop_assert_eq!(&distribution, &Distribution::of(many.table(), &many.everybody(), score));
            prop_assert_eq!((distribution.n + distribution.n_missing) as usize, many.everybody().n());
        }
    }
}
