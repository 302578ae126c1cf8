//! Cross-tabs.

use proptest::prelude::*;
use qualicycle::compare::cross::{Axis, CrossCell, CrossTab, Group, Question};
use qualicycle::compare::disclosure::Disclosure;
use qualicycle::compare::distribution::{Score, distribution_of};
use qualicycle::compare::roster::Size;
use qualicycle::dossier::change::OrganisationKind;
use qualicycle::score::Share;

use crate::many::{Many, mixed, percents, rated_percents, some_organisations};
use crate::support::cases;

fn group_of(many: &Many, row: u32, axis: Axis) -> Group {
    let organisation = &many.roster.member(row).expect("it counts").organisation;
    match axis {
        Axis::Kind => Group::Kind(organisation.kind),
        Axis::Size => Group::Size(Size::of(organisation.learners)),
        Axis::Reviewed => Group::Reviewed(many.table().review(row as usize).is_some()),
        Axis::Region => Group::Region(many.roster.region(many.roster.member(row).expect("it counts")).cloned()),
    }
}

fn axes() -> impl Strategy<Value = (Vec<Axis>, Vec<Axis>)> {
    let all = vec![Axis::Kind, Axis::Region, Axis::Size, Axis::Reviewed];
    (proptest::sample::subsequence(all, 0..=3), any::<proptest::sample::Index>()).prop_map(|(axes, at)| {
        let (rows, columns) = axes.split_at(at.index(axes.len() + 1));
        (rows.to_vec(), columns.to_vec())
    })
}

proptest! {
    #![proptest_config(cases(150))]

    #[test]
    fn each_cell_counts_those_who_belong_to_it(
        extracts in some_organisations(40),
        (rows, columns) in axes(),
        score in proptest::option::of(proptest::sample::select(vec![Score::Whole, Score::Theme(1)])),
        with_learners in any::<bool>(),
    ) {
        let many = Many::of(mixed(), extracts);
        let selection = many.everybody();
        let question = Question { rows: &rows, columns: &columns, score, with_learners };
        let cross = CrossTab::of(&many.roster, many.table(), &selection, &question);
        prop_assert_eq!((cross.cells.n_rows, cross.cells.n_columns), (cross.rows.len(), cross.columns.len()));
        let counts = |row: &&u32| score.is_none_or(|score| score.of(many.table(), **row).is_some());
        let counted: Vec<u32> = selection.rows.iter().filter(counts).copied().collect();
        prop_assert_eq!(cross.n_missing as usize, selection.n() - counted.len());
        let belongs = |row: u32, groups: Option<&Vec<Group>>, axes: &[Axis]| {
            groups.is_none_or(|groups| axes.iter().zip(groups).all(|(axis, group)| group_of(&many, row, *axis) == *group))
        };
        for r in 0..=cross.rows.len() {
            for c in 0..=cross.columns.len() {
                let is_here = |row: &&u32| {
                    belongs(**row, cross.rows.get(r), &rows) && belongs(**row, cross.columns.get(c), &columns)
                };
                let here: Vec<u32> = counted.iter().filter(is_here).copied().collect();
                match cross.cells.at(r, c).expect("it is there") {
                    CrossCell::Hidden(why) => prop_assert_ne!(*why, Disclosure::Shown),
                    CrossCell::Told(told) => {
                        prop_assert_eq!(told.n as usize, here.len());
                        prop_assert!(told.n == 0 || told.n >= 5);
                        let summary = distribution_of(here.iter().map(|row| score?.of(many.table(), *row))).summary;
                        prop_assert_eq!(told.mean, summary.map(|it| it.mean));
                        prop_assert_eq!(told.median, summary.map(|it| it.median));
                        let learners = |row: &u32| {
                            u64::from(many.roster.member(*row).and_then(|it| it.organisation.learners).unwrap_or(0))
                        };
                        let all: u64 = here.iter().map(learners).sum();
                        prop_assert_eq!(told.learners, with_learners.then_some(all));
                        let value = |row: &u32| {
                            score.and_then(|score| score.of(many.table(), *row)).map_or(0, |it| u64::from(it.value()))
                        };
                        let weighted: u64 = here.iter().map(|row| learners(row) * value(row)).sum();
                        let mean = Share::of(weighted, all * 10_000).filter(|_| with_learners && score.is_some());
                        prop_assert_eq!(told.weighted_mean, mean);
                    }
                }
            }
        }
    }
}

#[test]
fn a_region_of_three_is_not_told_and_neither_is_what_would_tell_of_it() {
    let framework = percents(1);
    let regions = ["A"; 3].into_iter().chain(["B"; 6]).chain(["C"; 9]);
    let extracts = (1u128..).zip(regions).map(|(n, region)| {
        let mut extract = rated_percents(&framework, n, &[Some(40)]);
        extract.organisation.region = region.into();
        extract.organisation.kind = OrganisationKind::TrainingBody;
        extract
    });
    let many = Many::of(framework.clone(), extracts.collect());
    let rows = [Axis::Region];
    let question = Question { rows: &rows, columns: &[], score: Some(Score::Whole), with_learners: false };
    let cross = CrossTab::of(&many.roster, many.table(), &many.everybody(), &question);
    assert_eq!(cross.rows, ["A", "B", "C"].map(|region| vec![Group::Region(Some(region.into()))]));
    assert_eq!(cross.cells.at(0, 0), Some(&CrossCell::Hidden(Disclosure::Small)));
    assert_eq!(cross.cells.at(1, 0), Some(&CrossCell::Hidden(Disclosure::Protecting)));
    let CrossCell::Told(told) = cross.cells.at(3, 1).expect("the total") else { panic!("the total is told") };
    assert_eq!((told.n, told.mean), (18, Share::of(40, 100)));
}
