//! Self-ratings beside reviews.

use std::collections::BTreeMap;

use proptest::prelude::*;
use qualicycle::compare::Extract;
use qualicycle::compare::disclosure::Disclosure::{self, Protecting, Shown, Small};
use qualicycle::compare::gaps::{Gap, Gaps};
use qualicycle::dossier::change::Rating;
use qualicycle::framework::scale::{Kind, Level};
use qualicycle::framework::{Framework, Gravity, Indicator, IndicatorId};
use qualicycle::score::Share;
use qualicycle::score::share::Change;

use crate::many::{Many, blank, mixed, percents, review, some_organisations};
use crate::support::{cases, framework_of_indicators, indicator, on_scale};

fn levels(framework: &Framework, levels: &[Option<i16>]) -> BTreeMap<IndicatorId, Rating> {
    let rated = framework.places().zip(levels);
    rated.filter_map(|(place, level)| Some((place.indicator.id.clone(), Rating::Level(Level((*level)?))))).collect()
}

fn one(framework: Framework, own: &[Option<i16>], found: &[Option<i16>]) -> Gaps {
    let mut extract = blank(&framework, 1);
    extract.ratings = levels(&framework, own);
    extract.review = Some(review(1, levels(&framework, found)));
    let many = Many::of(framework, vec![extract]);
    Gaps::of(many.frame(), many.table(), &many.everybody())
}

fn share(n: u64, of: u64) -> Share {
    Share::of(n, of).expect("of something")
}

#[test]
fn a_gap_has_a_sign_a_size_and_two_agreements() {
    let framework = framework_of_indicators(["a", "b", "c", "d", "e"].map(indicator).into());
    // 4 for 3, 4 for 2, 1 for 2, 3 for 3, and one that the reviewer did not look at: 1 + 2 − 1 + 0 of scales of 3 steps.
    let gaps =
        one(framework, &[Some(4), Some(4), Some(1), Some(3), Some(4)], &[Some(3), Some(2), Some(2), Some(3), None]);
    assert_eq!((gaps.n_reviewed, gaps.n_not_reviewed, gaps.all.n), (1, 0, 4));
    assert_eq!(gaps.all.mean(), Some(Change { up: true, by: share(1, 6) }));
    assert_eq!(gaps.all.mean_absolute(), Some(share(1, 3)));
    assert_eq!((gaps.all.exact(), gaps.all.within_one()), (Some(share(1, 4)), Some(share(3, 4))));
    assert_eq!(gaps.indicators[2].mean(), Some(Change { up: false, by: share(1, 3) }));
    assert!(gaps.indicators[4].is_empty() && gaps.indicators[4].mean().is_none());
}

#[test]
fn findings_are_counted_and_a_minor_one_is_major_where_all_are() {
    let major_only = Indicator { gravity: Some(Gravity::MajorOnly), ..on_scale("b", "conformity") };
    let framework = framework_of_indicators(vec![on_scale("a", "conformity"), major_only]);
    let gaps = one(framework, &[Some(2), Some(1)], &[Some(1), Some(0)]);
    let findings = gaps.all.findings;
    assert_eq!((findings.n, findings.n_same, findings.n_milder, findings.n_stricter), (2, 1, 1, 0));
    assert_eq!((gaps.all.n, gaps.all.mean()), (0, None));
}

/// The n-th organisation, which rated the first indicators of a framework and was reviewed on them.
fn reviewed_on(framework: &Framework, n: u128, given: &[Option<i16>]) -> Extract {
    let mut extract = blank(framework, n);
    extract.ratings = levels(framework, given);
    extract.review = Some(review(n, levels(framework, given)));
    extract
}

#[test]
fn a_line_of_fewer_than_five_is_hidden_with_another_one_from_which_it_would_follow() {
    // The first theme was reviewed in six organisations, the second in seven, the third in three.
    let framework = percents(3);
    let some = |is: bool| is.then_some(50);
    let extracts = (1..=8).map(|n| reviewed_on(&framework, n, &[some(n <= 6), some(n <= 7), some(n > 5)]));
    let many = Many::of(framework.clone(), extracts.collect());
    let gaps = Gaps::of(many.frame(), many.table(), &many.everybody());
    assert_eq!(gaps.themes.iter().map(|gap| gap.n_organisations).collect::<Vec<_>>(), [6, 7, 3]);
    assert_eq!(gaps.all.n_organisations, 8);
    let told = gaps.told(many.frame());
    assert_eq!((told.all, told.themes), (Shown, vec![Protecting, Shown, Small]));
    // Nor does a hidden theme follow from its only indicator.
    assert_eq!(told.indicators, [Protecting, Shown, Small]);
}

#[test]
fn in_a_theme_the_indicator_of_few_takes_the_next_smallest_with_it() {
    let framework = framework_of_indicators(["a", "b", "c"].map(indicator).into());
    let some = |is: bool| is.then_some(2);
    let extracts = (1..=9).map(|n| reviewed_on(&framework, n, &[some(n <= 4), some(true), some(n <= 8)]));
    let many = Many::of(framework.clone(), extracts.collect());
    let told = Gaps::of(many.frame(), many.table(), &many.everybody()).told(many.frame());
    assert_eq!((told.themes, told.indicators), (vec![Shown], vec![Small, Shown, Protecting]));
}

proptest! {
    #![proptest_config(cases(150))]

    #[test]
    fn no_line_of_fewer_than_five_is_told_or_follows_from_what_is(extracts in some_organisations(30)) {
        let many = Many::of(mixed(), extracts);
        let gaps = Gaps::of(many.frame(), many.table(), &many.everybody());
        let told = gaps.told(many.frame());
        let hold = |gaps: &[Gap], told: &[Disclosure]| {
            let lines = || gaps.iter().map(|gap| gap.n_organisations).zip(told).filter(|(n, _)| *n > 0);
            let hidden: Vec<u32> = lines().filter(|(_, told)| !told.is_shown()).map(|(n, _)| n).collect();
            let all_shown_are_five = lines().all(|(n, told)| n >= 5 || !told.is_shown());
            // What is left of the total when all that is told is taken away is nobody's, or that of five or more.
            let left = hidden.is_empty() || hidden.iter().any(|n| *n >= 5) || lines().all(|(_, told)| !told.is_shown());
            all_shown_are_five && left
        };
        prop_assert!(hold(&gaps.themes, &told.themes));
        for (theme, disclosure) in told.themes.iter().enumerate() {
            let columns = many.frame().columns_of(theme);
            prop_assert!(hold(&gaps.indicators[columns.clone()], &told.indicators[columns.clone()]));
            let is_there = gaps.themes[theme].n_organisations > 0;
            let some_hidden = told.indicators[columns].iter().any(|it| !it.is_shown());
            prop_assert!(disclosure.is_shown() || !is_there || some_hidden);
        }
    }

    #[test]
    fn gaps_are_what_pair_by_pair_makes_them(extracts in some_organisations(12)) {
        let many = Many::of(mixed(), extracts);
        let gaps = Gaps::of(many.frame(), many.table(), &many.everybody());
        let mut n_reviewed = 0;
        let (mut sum, mut absolute, mut n, mut n_same, mut n_levels, mut n_near, mut n_findings) = (0.0, 0.0, 0, 0, 0, 0, 0);
        for row in many.everybody().iter() {
            let extract = &many.extracts[row];
            let Some(review) = &extract.review else { continue };
            n_reviewed += 1;
            for indicator in &many.frame().indicators {
                let scale = indicator.scale.as_ref().expect("each has a scale");
                let pair = (extract.ratings.get(&indicator.id), review.ratings.get(&indicator.id));
                let (Some(Rating::Level(own)), Some(Rating::Level(found))) = pair else { continue };
                let apart = match scale.kind {
                    Kind::Conformity => { n_findings += 1; continue }
                    Kind::Percent => f64::from(own.0 - found.0) / 100.0,
                    _ => {
                        n_levels += 1;
                        n_near += u32::from((own.0 - found.0).abs() <= 1);
                        f64::from(own.0 - found.0) / (scale.levels.len() - 1) as f64
                    }
                };
                n += 1;
                n_same += u32::from(own == found);
                sum += apart;
                absolute += apart.abs();
            }
        }
        prop_assert_eq!((gaps.n_reviewed, gaps.organisations.len()), (n_reviewed, n_reviewed as usize));
        prop_assert_eq!((gaps.n_reviewed + gaps.n_not_reviewed) as usize, many.everybody().n());
        let all = gaps.all;
        prop_assert_eq!((all.n, all.n_same, all.n_levels, all.n_within_one), (n, n_same, n_levels, n_near));
        prop_assert_eq!(all.findings.n, n_findings);
        prop_assert_eq!(all.findings.n_same + all.findings.n_milder + all.findings.n_stricter, n_findings);
        if let (Some(mean), Some(size)) = (all.mean(), all.mean_absolute()) {
            let signed = if mean.up { mean.by.as_f64() } else { -mean.by.as_f64() };
            prop_assert!((signed - sum / f64::from(n)).abs() < 1e-9);
            prop_assert!((size.as_f64() - absolute / f64::from(n)).abs() < 1e-9);
        }
        let n_of = |gaps: &[Gap]| gaps.iter().map(|gap| gap.n + gap.findings.n).sum::<u32>();
        prop_assert_eq!(n_of(&gaps.indicators), n + n_findings);
        prop_assert_eq!(n_of(&gaps.themes), n + n_findings);
        let of_organisations: Vec<Gap> = gaps.organisations.iter().map(|(_, gap)| *gap).collect();
        prop_assert_eq!(n_of(&of_organisations), n + n_findings);
    }
}
