//! Self-ratings beside reviews.

use std::collections::BTreeMap;

use proptest::prelude::*;
use qualicycle::compare::gaps::{Gap, Gaps};
use qualicycle::dossier::change::Rating;
use qualicycle::framework::scale::{Kind, Level};
use qualicycle::framework::{Framework, Gravity, Indicator, IndicatorId};
use qualicycle::score::Share;
use qualicycle::score::share::Change;

use crate::many::{Many, blank, mixed, review, some_organisations};
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

proptest! {
    #![proptest_config(cases(150))]

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
