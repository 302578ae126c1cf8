//! Disclosure control: what is hidden, and that nothing hidden can be worked out again.

use std::collections::BTreeSet;

use proptest::collection::vec;
use proptest::prelude::*;
use proptest::strategy::ValueTree;
use qualicycle::compare::Hundredths;
use qualicycle::compare::disclosure::Disclosure::{Dominated, Protecting, Shown, Small};
use qualicycle::compare::disclosure::{Contents, Disclosure, Dominance, Grid, Rule, protect, protect_list};
use qualicycle::compare::distribution::{LevelCounts, distribution_of};
use qualicycle::compare::told::Count;
use qualicycle::framework::scale::Level;

use crate::support::cases;

/// An organisation: the score in percent and the learners.
fn organisation((percent, learners): (u16, u32)) -> Contents {
    Contents::one(Hundredths::new(percent * 100), Some(learners))
}

/// A group of so many alike.
fn group(n: u32) -> Contents {
    (0..n).fold(Contents::default(), |group, _| group.plus(&organisation((50, 100))))
}

fn grid(rows: &[&[Contents]]) -> Grid<Contents> {
    let mut table = Grid::new(rows.len(), rows.first().map_or(0, |row| row.len()));
    for (row, cells) in rows.iter().enumerate() {
        for (column, contents) in cells.iter().enumerate() {
            table.add(row, column, contents);
        }
    }
    table
}

#[test]
fn a_small_group_takes_three_others_with_it_and_leaves_the_totals() {
    let table = grid(&[&[group(3), group(9)], &[group(8), group(7)]]);
    assert_eq!(table.cells.iter().map(|it| it.n).collect::<Vec<_>>(), [3, 9, 12, 8, 7, 15, 11, 16, 27]);
    let disclosed = protect(&table, &Rule::COUNTS);
    assert_eq!(disclosed.row(0), [Small, Protecting, Shown]);
    assert_eq!(disclosed.row(1), [Protecting, Protecting, Shown]);
    assert_eq!(disclosed.row(2), [Shown; 3]);
}

#[test]
fn five_are_told_four_are_not_and_nobody_is_no_secret() {
    let table = grid(&[&[group(5), group(0), group(20)], &[group(30), group(0), group(40)]]);
    assert!(protect(&table, &Rule::default()).cells.iter().all(|it| it.is_shown()));
    let table = grid(&[&[group(4), group(0), group(20)], &[group(30), group(0), group(40)]]);
    let disclosed = protect(&table, &Rule::default());
    assert_eq!(disclosed.row(0), [Small, Shown, Protecting, Shown]);
    assert_eq!(disclosed.row(1), [Protecting, Shown, Protecting, Shown]);
}

#[test]
fn a_small_group_of_a_list_takes_the_least_of_the_others_with_it() {
    let groups = [group(3), group(12), group(10), group(0)];
    assert_eq!(protect_list(&groups, &Rule::COUNTS), [Small, Shown, Protecting, Shown, Shown]);
    assert_eq!(protect_list(&[group(6), group(7)], &Rule::COUNTS), [Shown; 3]);
    let few = protect_list(&[group(2)], &Rule::COUNTS);
    assert_eq!(few, [Small, Small]);
}

#[test]
fn a_group_of_exactly_five_cannot_be_lowered_to_cover_for_a_small_one() {
    // If the five were the only other hidden group, the three could be two and the five six, and nothing else.
    let disclosed = protect_list(&[group(3), group(5), group(30)], &Rule::COUNTS);
    assert_eq!(disclosed, [Small, Protecting, Shown, Shown]);
    // One and five: the one cannot be none, and the five not four.
    let disclosed = protect_list(&[group(1), group(5), group(30)], &Rule::COUNTS);
    assert_ne!(disclosed, [Small, Protecting, Shown, Shown]);
}

#[test]
fn more_than_half_of_the_learners_dominates_and_half_does_not() {
    let others = || (0..5).fold(Contents::default(), |group, _| group.plus(&organisation((50, 100))));
    let dominated = others().plus(&organisation((50, 501)));
    let balanced = others().plus(&organisation((50, 500)));
    let many = (0..40).fold(Contents::default(), |group, _| group.plus(&organisation((50, 300))));
    let table = |first: Contents| grid(&[&[first, many], &[many, many]]);
    assert!(protect(&table(balanced), &Rule::WEIGHTED).cells.iter().all(|it| it.is_shown()));
    let disclosed = protect(&table(dominated), &Rule::WEIGHTED);
    assert_eq!(disclosed.row(0)[0], Dominated);
    assert!(disclosed.cells.iter().filter(|it| **it == Protecting).count() >= 3);
    // Where each counts alike, nobody dominates.
    assert!(protect(&table(dominated), &Rule::default()).cells.iter().all(|it| it.is_shown()));
    // The two largest with more than 85 %, as some offices have it.
    let two = Rule { learners: Some(Dominance { n: 2, percent: 85 }), ..Rule::WEIGHTED };
    assert!(protect(&table(dominated), &two).cells.iter().all(|it| it.is_shown()));
}

#[test]
fn the_largest_of_two_groups_are_the_largest_of_both() {
    let one = [700, 30, 20, 10].iter().fold(Contents::default(), |it, n| it.plus(&organisation((0, *n))));
    let other = [40, 35].iter().fold(Contents::default(), |it, n| it.plus(&organisation((0, *n))));
    assert_eq!(one.plus(&other).largest, [700, 40, 35]);
    assert_eq!(other.plus(&one).largest, [700, 40, 35]);
    assert_eq!(one.plus(&other).learners, 835);
}

/// What a reader knows of a cell: the number where it is told, and what its being hidden says where it is not.
fn known(n: u32, disclosure: Disclosure) -> std::ops::RangeInclusive<u32> {
    match disclosure {
        Shown => n..=n,
        Small => 1..=4,
        // A little above what it is: enough to show that it could be another number.
        Dominated | Protecting => 5..=(n + 2).max(6),
    }
}

/// All tables that say the same to a reader, and for each cell the numbers that it has in them.
fn possible(table: &Grid<Contents>, disclosed: &Grid<Disclosure>) -> Vec<BTreeSet<u32>> {
    let mut seen = vec![BTreeSet::new(); table.cells.len()];
    let mut inner = vec![0; table.n_rows * table.n_columns];
    fill(table, disclosed, &mut inner, 0, &mut seen);
    seen
}

fn fill(
    table: &Grid<Contents>,
    disclosed: &Grid<Disclosure>,
    inner: &mut Vec<u32>,
    at: usize,
    seen: &mut [BTreeSet<u32>],
) {
    let (n_rows, n_columns) = (table.n_rows, table.n_columns);
    let may_be = |row: usize, column: usize, n: u32| {
        let at = table.index(row, column);
        match disclosed.cells[at] {
            Protecting | Dominated => n >= 5,
            disclosure => known(table.cells[at].n, disclosure).contains(&n),
        }
    };
    if at > 0 && at.is_multiple_of(n_columns) {
        let row = at / n_columns - 1;
        if !may_be(row, n_columns, inner[row * n_columns..at].iter().sum()) {
            return;
        }
    }
    if at == n_rows * n_columns {
        let columns: Vec<u32> =
            (0..n_columns).map(|column| inner.iter().skip(column).step_by(n_columns).sum()).collect();
        let fits = columns.iter().enumerate().all(|(column, n)| may_be(n_rows, column, *n));
        let all = columns.iter().sum();
        if fits && may_be(n_rows, n_columns, all) {
            for row in 0..n_rows {
                let cells = &inner[row * n_columns..(row + 1) * n_columns];
                for (column, n) in cells.iter().enumerate() {
                    seen[table.index(row, column)].insert(*n);
                }
                seen[table.index(row, n_columns)].insert(cells.iter().sum());
            }
            for (column, n) in columns.iter().enumerate() {
                seen[table.index(n_rows, column)].insert(*n);
            }
            seen[table.index(n_rows, n_columns)].insert(all);
        }
        return;
    }
    let cell = table.index(at / n_columns, at % n_columns);
    for n in known(table.cells[cell].n, disclosed.cells[cell]) {
        inner[at] = n;
        fill(table, disclosed, inner, at + 1, seen);
    }
}

/// Whether a hidden number follows from the sums alone: whether the equations of rows and columns can be put together so
/// that it alone is left. Counted in a prime field.
fn follows(disclosed: &Grid<Disclosure>, cell: usize) -> bool {
    const P: i64 = 1_000_000_007;
    let hidden: Vec<usize> = (0..disclosed.cells.len()).filter(|at| !disclosed.cells[*at].is_shown()).collect();
    let width = disclosed.n_columns + 1;
    let sign = |at: usize| {
        let n_totals = u8::from(at / width == disclosed.n_rows) + u8::from(at % width == disclosed.n_columns);
        if n_totals == 1 { P - 1 } else { 1 }
    };
    let equation = |belongs: &dyn Fn(usize) -> bool| -> Vec<i64> {
        hidden.iter().map(|at| if belongs(*at) { sign(*at) } else { 0 }).collect()
    };
    let mut rows: Vec<Vec<i64>> = (0..=disclosed.n_rows).map(|row| equation(&|at| at / width == row)).collect();
    rows.extend((0..width).map(|column| equation(&|at| at % width == column)));
    let rank_without = rank(rows.clone(), P);
    rows.push(hidden.iter().map(|at| i64::from(*at == cell)).collect());
    rank(rows, P) == rank_without
}

fn rank(mut rows: Vec<Vec<i64>>, p: i64) -> usize {
    let mut rank = 0;
    for column in 0..rows.first().map_or(0, Vec::len) {
        let Some(pivot) = (rank..rows.len()).find(|row| rows[*row][column] != 0) else { continue };
        rows.swap(rank, pivot);
        let lead = rows[rank].clone();
        for row in rows.iter_mut().skip(rank + 1).filter(|row| row[column] != 0) {
            let (a, b) = (lead[column], row[column]);
            for (value, lead) in row.iter_mut().zip(&lead) {
                *value = (*value * a - lead * b).rem_euclid(p);
            }
        }
        rank += 1;
    }
    rank
}

fn is_withheld(table: &Grid<Contents>, disclosed: &Grid<Disclosure>) -> bool {
    disclosed.cells.iter().all(|it| *it == Protecting) && table.cells.iter().any(|it| it.n < 5)
}

fn tables(rows: usize, columns: usize) -> impl Strategy<Value = Grid<Contents>> {
    let n = prop_oneof![1 => Just(0..1usize), 3 => Just(1..5usize), 4 => Just(5..9usize)];
    let cell = n.prop_flat_map(|n| vec((0..=100u16, prop_oneof![0..400u32, 2000..3000u32]), n));
    let cell = cell.prop_map(|all| all.into_iter().map(organisation).fold(Contents::default(), |a, b| a.plus(&b)));
    (1..=rows, 1..=columns).prop_flat_map(move |(rows, columns)| vec(vec(cell.clone(), columns), rows)).prop_map(
        |rows| {
            let rows: Vec<&[Contents]> = rows.iter().map(Vec::as_slice).collect();
            grid(&rows)
        },
    )
}

#[test]
fn a_small_group_that_is_hidden_alone_can_be_computed() {
    let table = grid(&[&[group(3), group(9)], &[group(8), group(7)]]);
    let mut disclosed = table.map(|_| Shown);
    disclosed.cells[0] = Small;
    assert_eq!(possible(&table, &disclosed)[0], BTreeSet::from([3]));
    assert!(follows(&disclosed, 0));
    // So can one in a row with another small one, by those who know what small is: two together are one and one.
    let table = grid(&[&[group(1), group(1), group(9)], &[group(8), group(7), group(9)]]);
    let mut disclosed = table.map(|_| Shown);
    for (row, column) in [(0, 0), (0, 1), (1, 0), (1, 1)] {
        let at = table.index(row, column);
        disclosed.cells[at] = if row == 0 { Small } else { Protecting };
    }
    assert_eq!(possible(&table, &disclosed)[0], BTreeSet::from([1]));
    assert!(!follows(&disclosed, 0));
    let disclosed = protect(&table, &Rule::COUNTS);
    assert!(possible(&table, &disclosed)[0].len() > 1);
}

proptest! {
    #![proptest_config(cases(400))]

    #[test]
    fn every_number_of_organisations_that_is_hidden_for_its_own_sake_could_be_another(table in tables(2, 3)) {
        for rule in [Rule::COUNTS, Rule::default(), Rule::WEIGHTED] {
            let disclosed = protect(&table, &rule);
            if is_withheld(&table, &disclosed) {
                continue;
            }
            for (at, numbers) in possible(&table, &disclosed).into_iter().enumerate() {
                prop_assert!(numbers.contains(&table.cells[at].n), "the table itself says what it says");
                // What only protects the sums of others has five organisations or more: how many may follow.
                match disclosed.cells[at] {
                    Shown => prop_assert_eq!(numbers.len(), 1, "cell {} of {:?}", at, disclosed),
                    Small | Dominated => prop_assert!(numbers.len() > 1, "cell {} of {:?}", at, disclosed),
                    Protecting => {}
                }
            }
        }
    }

    #[test]
    fn no_hidden_sum_follows_from_the_sums_that_are_told(table in tables(5, 5)) {
        for rule in [Rule::COUNTS, Rule::WEIGHTED] {
            let disclosed = protect(&table, &rule);
            for at in (0..disclosed.cells.len()).filter(|at| !disclosed.cells[*at].is_shown()) {
                prop_assert!(is_withheld(&table, &disclosed) || !follows(&disclosed, at), "cell {at} of {disclosed:?}");
            }
        }
    }

    #[test]
    fn what_is_small_or_dominated_is_always_hidden_and_says_so(table in tables(4, 4)) {
        let disclosed = protect(&table, &Rule::WEIGHTED);
        let is_withheld = is_withheld(&table, &disclosed);
        for (contents, disclosure) in table.cells.iter().zip(&disclosed.cells) {
            let is_small = (1..5).contains(&contents.n);
            let is_dominated = contents.n >= 5 && 2 * contents.largest[0] > contents.learners;
            prop_assert!(is_withheld || (*disclosure == Small) == is_small);
            prop_assert!(is_withheld || (*disclosure == Dominated) == is_dominated);
            prop_assert!(is_withheld || contents.n > 0 || *disclosure == Shown);
        }
    }

    #[test]
    fn a_list_keeps_its_secrets_as_well(ns in vec(0..12u32, 1..5)) {
        let groups: Vec<Contents> = ns.iter().map(|n| group(*n)).collect();
        let disclosed = protect_list(&groups, &Rule::COUNTS);
        prop_assert_eq!(disclosed.len(), groups.len() + 1);
        let hidden: Vec<u32> = (0..ns.len()).filter(|at| !disclosed[*at].is_shown()).map(|at| ns[at]).collect();
        if disclosed[ns.len()].is_shown() {
            prop_assert_ne!(hidden.len(), 1);
        }
        for (n, disclosure) in ns.iter().zip(&disclosed) {
            prop_assert!(!(1..5).contains(n) || !disclosure.is_shown());
        }
    }
}

#[test]
fn of_a_distribution_others_learn_no_single_value_and_no_small_band() {
    let values = [5, 5, 12, 33, 34, 35, 36, 37, 38, 71, 72, 73, 74, 75, 76, 77];
    let distribution = distribution_of(values.map(|percent: u16| Hundredths::new(percent * 100)));
    let told = distribution.told().expect("sixteen are enough");
    let hidden = |at: usize| matches!(told.bands[at], Count::Hidden(_));
    assert_eq!((told.n, told.bands[7]), (16, Count::Told(7)));
    assert!(hidden(0) && hidden(1) && !hidden(2), "{:?}", told.bands);
    assert_eq!(told.median, distribution.summary.expect("it has values").median);
    assert_eq!(distribution_of([50; 4].map(Hundredths::new)).told(), None);
}

#[test]
fn of_an_indicator_others_learn_no_level_that_only_few_chose() {
    let levels = [(1, 2), (2, 9), (3, 30), (4, 0)].map(|(level, n)| (Level(level), n));
    let told = LevelCounts { levels: levels.into(), not_rated: 12, ..LevelCounts::default() }.told();
    let counts: Vec<Count> = told.levels.iter().map(|(_, count)| *count).collect();
    assert_eq!(counts, [Count::Hidden(Small), Count::Hidden(Protecting), Count::Told(30), Count::Told(0)]);
    assert_eq!((told.n, told.not_rated, told.declined), (Count::Told(53), Count::Told(12), Count::Told(0)));
}

#[test]
fn tables_of_usual_size_are_hardly_ever_withheld() {
    let mut runner = proptest::test_runner::TestRunner::deterministic();
    let strategy = tables(5, 5);
    let mut n_withheld = 0;
    for _ in 0..200 {
        let table = strategy.new_tree(&mut runner).expect("a table").current();
        n_withheld += usize::from(is_withheld(&table, &protect(&table, &Rule::default())));
    }
    assert!(n_withheld <= 10, "{n_withheld} of 200");
}
