//! The gaps to the targets and the quality cycle.

use qualicycle::charts::{
    BEFORE, Blank, Cycle, GapGroup, GapRow, Gaps, NOW, Picture, Point, Profile, Shape, StepBar, TARGET, cycle,
    cycle_column, gaps, gaps_column,
};
use qualicycle::score::Share;

use super::*;

/// Both charts of `n` rows or themes, wide and narrow.
pub(super) fn pictures(n: usize, titles: &[&str]) -> [(String, Picture); 4] {
    let (some_gaps, some_cycle) = (some_gaps(n, titles, n as u64), some_cycle(n, titles, n as u64));
    [
        (format!("gaps of {n}"), gaps(&some_gaps)),
        (format!("gaps of {n}, narrow"), gaps_column(&some_gaps)),
        (format!("cycle of {n}"), cycle(&some_cycle)),
        (format!("cycle of {n}, narrow"), cycle_column(&some_cycle)),
    ]
}

fn some_gaps(n: usize, titles: &[&str], seed: u64) -> Gaps {
    let mut any = Arbitrary(seed);
    let mut row = |index: usize| {
        let n_steps = 1 + any.below(10);
        let step = |step| Share::of(step, n_steps).expect("there are steps");
        let mut level = || step(any.below(n_steps + 1));
        let (now, before, target) = (level(), level(), level());
        GapRow {
            label: titles[index % titles.len()].into(),
            steps: (0..=n_steps).map(step).collect(),
            now: match any.below(6) {
                0 => Err(Blank::NotRated),
                1 => Err(Blank::NotApplicable),
                _ => Ok(now),
            },
            before: (any.below(3) > 0).then_some(before),
            target,
            verdict: titles[(index + 1) % titles.len()].into(),
        }
    };
    let rows: Vec<GapRow> = (0..n).map(&mut row).collect();
    let group = |(index, rows): (usize, &[GapRow])| GapGroup {
        title: titles[(index + 2) % titles.len()].into(),
        rows: rows.into(),
    };
    let groups = rows.chunks(3).enumerate().map(group).collect();
    let third = |step: usize| Share::of(step as u64, 3).expect("a third");
    let axis =
        (0..if n.is_multiple_of(2) { 4 } else { 0 }).map(|step| (third(step), titles[step % titles.len()].into()));
    Gaps { groups, axis: axis.collect() }
}

fn some_cycle(n: usize, titles: &[&str], seed: u64) -> Cycle {
    let mut any = Arbitrary(seed);
    let mut bar = || match any.below(7) {
        0 => StepBar::NotAsked,
        1 => StepBar::Blank(Blank::NotRated),
        2 => StepBar::Blank(Blank::NotApplicable),
        tenths => StepBar::Reached(Share::of(2 * (tenths - 1) - 4, 8).unwrap_or(Share::ALL)),
    };
    let theme = |index: usize| Profile {
        label: titles[index % titles.len()].into(),
        remarks: (0..index % 3).map(|remark| titles[(index + remark) % titles.len()].into()).collect(),
        steps: [bar(), bar(), bar(), bar()],
        reached: index % 5,
    };
    Cycle {
        themes: (0..n).map(theme).collect(),
        steps: [0, 1, 2, 3].map(|step| titles[step % titles.len()].into()),
        holds: Share::of(2, 3),
        ends: ["0 %", "100 %"].map(Rc::from),
    }
}

#[test]
fn gaps_show_each_level_once_and_a_bar_just_where_something_is_missing() {
    for n in 0..=40 {
        let chart = some_gaps(n, &TITLES, n as u64 + 1);
        let rows: Vec<&GapRow> = chart.groups.iter().flat_map(|group| &group.rows).collect();
        for picture in [gaps(&chart), gaps_column(&chart)] {
            let numbers = rows.iter().enumerate().flat_map(|(index, row)| {
                [((NOW, index), row.now.ok()), ((BEFORE, index), row.before), ((TARGET, index), Some(row.target))]
            });
            assert_same(&read(&picture, on_track(&picture)), numbers);
            let missing: Vec<f64> = rows
                .iter()
                .filter_map(|row| Some(row.target.as_f64() - row.now.ok()?.as_f64()))
                .filter(|gap| *gap > 0.0)
                .collect();
            let track =
                of_class(&picture, "track").next().map_or(1, |track| track.bounds().right - track.bounds().left);
            let drawn: Vec<f64> = of_class(&picture, "gap")
                .map(|bar| f64::from(bar.bounds().right - bar.bounds().left) / f64::from(track))
                .collect();
            assert_eq!(drawn.len(), missing.len());
            assert!(drawn.iter().zip(&missing).all(|(drawn, missing)| (drawn - missing).abs() < 0.01), "{n}");
            let n_blank = rows.iter().filter(|row| row.now == Err(Blank::NotRated)).count();
            assert_eq!(of_class(&picture, "blank not-rated").count(), n_blank);
        }
    }
}

#[test]
fn a_cycle_shows_each_step_once_from_zero_and_fills_what_the_stage_rests_on() {
    for n in 0..=40 {
        let chart = some_cycle(n, &TITLES, n as u64 + 1);
        for picture in [cycle(&chart), cycle_column(&chart)] {
            let numbers = chart.themes.iter().enumerate().flat_map(|(theme, profile)| {
                profile.steps.iter().enumerate().map(move |(step, bar)| {
                    let share = if let StepBar::Reached(share) = bar { Some(*share) } else { None };
                    ((step as u32, theme), share)
                })
            });
            let zeros: Vec<i32> = of_class(&picture, "axis").map(|line| points(line)[0].x).collect();
            let thresholds: Vec<i32> = of_class(&picture, "threshold").map(|line| points(line)[0].x).collect();
            let from_zero = |bar: &Shape, theme: usize, at: Point| {
                assert_eq!(bar.bounds().left, zeros[theme], "a bar begins at zero");
                let step = bar.datum.expect("a datum").series as usize;
                assert_eq!(bar.class == "bar now", step < chart.themes[theme].reached);
                2.0 / 3.0 * f64::from(at.x - zeros[theme]) / f64::from(thresholds[theme] - zeros[theme])
            };
            assert_same(&read(&picture, from_zero), numbers);
        }
    }
}
