//! Charts that are made up, and all of them in every case that is hard to draw.

use std::rc::Rc;

use qualicycle::charts::heat::{HeatCell, HeatGroup, HeatRow};
use qualicycle::charts::ladder::{Blank, Rung};
use qualicycle::charts::levels::{Bar, Panel};
use qualicycle::charts::measures::steps;
use qualicycle::charts::waterfall::{End, Fall, Waterfall, narrow_waterfall, waterfall};
use qualicycle::charts::{
    Amount, Heat, Key, Levels, MeasureChart, OtherMark, Picture, Radar, Slope, SlopeLine, Sparkline, Spiral, Spoke,
    TrendChart, TrendLine, Turn, Way, bars, columns, grid, heat, key, levels, levels_narrow, measure, narrow_measure,
    radar, segments, slope, sparkline, spiral, strips, trend,
};
use qualicycle::framework::scale::Decimal;
use qualicycle::score::Share;
use qualicycle::score::share::Change;

use super::{others, themes};

pub const TITLES: [&str; 8] = [
    "Accueil",
    "Enseignements généraux liés à la spécialité (EGLS)",
    "Période de formation en milieu professionnel (PFMP), stages",
    "Algemene vakken gekoppeld aan het beroep",
    "Besoins éducatifs particuliers et situation de handicap",
    "Schoolloopbaanbegeleidingsverantwoordelijken",
    "Pilotage de l’établissement",
    "Leerlingparticipatie en burgerschap",
];

pub const HOSTILE: [&str; 10] = [
    "<script>alert(1)</script>",
    "\" onload=\"alert(1)",
    "]]></style><a href='javascript:0'>&amp;&lt;",
    "null \u{0} bell \u{7} escape \u{1b}",
    "\u{fffe}\u{ffff}",
    "\u{202e}txet desrever",
    "e\u{301}e\u{301}e\u{301}👩‍👩‍👧‍👦 日本語の長い題名は空白なしで書かれます مرحبا بالعالم",
    "",
    "   \n\t ",
    "MMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMM",
];

/// Numbers that look arbitrary and are the same each time.
pub struct Arbitrary(pub u64);

impl Arbitrary {
    pub fn below(&mut self, n: u64) -> u64 {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) % n
    }

    /// A share, none once in five.
    pub fn share(&mut self) -> Option<Share> {
        let (reached, possible) = (self.below(101), 100);
        if self.below(5) == 0 { None } else { Share::of(reached, possible) }
    }
}

pub fn some_radar(n: usize, titles: &[&str], seed: u64) -> Radar {
    let mut any = Arbitrary(seed);
    let spokes = (0..n).map(|index| Spoke {
        label: titles[index % titles.len()].into(),
        short: format!("T{}", index + 1).into(),
        now: any.share(),
        before: any.share(),
        target: any.share(),
        reviewer: any.share(),
        is_provisional: any.below(4) == 0,
    });
    Radar { spokes: spokes.collect(), rings: 3, axis: ["1", "2", "3", "4"].map(Rc::from).into() }
}

pub fn some_trend(n_rounds: usize, n_lines: usize, titles: &[&str], seed: u64) -> TrendChart {
    let mut any = Arbitrary(seed);
    let line = |index: usize| TrendLine {
        label: titles[index % titles.len()].into(),
        values: (0..n_rounds).map(|_| any.share()).collect(),
        words: (0..n_rounds).map(|round| format!("{} %", 5 * round).into()).collect(),
        way: None,
    };
    TrendChart {
        lines: (0..n_lines).map(line).collect(),
        rounds: (0..n_rounds).map(|round| Rc::from(format!("Campagne {}", 2007 + round))).collect(),
        breaks: (0..n_rounds).map(|round| (round % 3 == 2).then(|| "nouvelle édition".into())).collect(),
        axis: ["0 %", "25 %", "50 %", "75 %", "100 %"].map(Rc::from).into(),
    }
}

pub const WAYS: [Way; 3] = [Way::Up, Way::Down, Way::Same];

pub fn some_slope(n: usize, titles: &[&str], seed: u64) -> Slope {
    let mut any = Arbitrary(seed);
    let line = |index: usize| {
        let values = [any.below(101), any.below(101)];
        SlopeLine {
            label: titles[index % titles.len()].into(),
            values: values.map(|value| Share::of(value, 100).expect("a share")),
            words: values.map(|value| format!("{value}\u{202f}%").into()),
            way: WAYS[index % 3],
        }
    };
    Slope {
        lines: (0..n).map(line).collect(),
        rounds: ["Campagne 2024", "2026"].map(Rc::from),
        axis: ["0\u{202f}%", "100\u{202f}%"].map(Rc::from),
    }
}

pub fn some_sparkline(n: usize, steps: u32, seed: u64) -> Sparkline {
    let mut any = Arbitrary(seed);
    let mut level = |_| if any.below(5) == 0 { None } else { Share::of(any.below(u64::from(steps) + 1), steps.into()) };
    Sparkline { steps, values: (0..n).map(&mut level).collect(), breaks: (0..n).map(|round| round % 4 == 3).collect() }
}

pub fn some_spiral(n: usize, titles: &[&str], seed: u64) -> Spiral {
    let mut any = Arbitrary(seed);
    let turn = |index: usize| Turn {
        label: titles[index % titles.len()].into(),
        short: format!("{}", 2015 + index).into(),
        result: any.share(),
        phase_reached: u8::try_from(any.below(5)).expect("below five"),
    };
    let turns = (0..n).map(turn).collect();
    Spiral { turns, phases: ["Projeter", "Mettre en œuvre", "Évaluer", "Ajuster"].map(Rc::from).into() }
}

pub const BLANKS: [Blank; 3] = [Blank::NotRated, Blank::NotApplicable, Blank::Declined];

pub fn some_rung(any: &mut Arbitrary, n_levels: usize) -> Rung {
    let rank = 1 + any.below(n_levels as u64) as usize;
    Rung { stop: 1 + any.below(4) as u8, rank, n_levels }
}

pub fn some_heat(n_rounds: usize, n_rows: usize, n_levels: usize, titles: &[&str], seed: u64) -> Heat {
    let mut any = Arbitrary(seed);
    let title = |index: usize| Rc::from(titles[index % titles.len()]);
    let mut cell = || match any.below(8) {
        0 => None,
        n @ 1..4 => Some(HeatCell::Blank(BLANKS[n as usize - 1])),
        4 => Some(HeatCell::Level(some_rung(&mut any, n_levels), "".into())),
        5 => Some(HeatCell::Level(some_rung(&mut any, n_levels), title(5))),
        n => Some(HeatCell::Level(some_rung(&mut any, n_levels), n.to_string().into())),
    };
    let mut row = |index: usize| HeatRow { label: title(index), cells: (0..n_rounds).map(|_| cell()).collect() };
    let groups = (0..n_rows.div_ceil(3)).map(|group| HeatGroup {
        title: title(group),
        rows: (3 * group..n_rows.min(3 * group + 3)).map(&mut row).collect(),
    });
    Heat { groups: groups.collect(), rounds: (0..n_rounds).map(title).collect() }
}

pub fn some_levels(n_bars: usize, n_levels: usize, n_panels: usize, titles: &[&str], seed: u64) -> Levels {
    let mut any = Arbitrary(seed);
    let title = |index: usize| Rc::from(titles[index % titles.len()]);
    let most = [1, 3, 30, 2000][seed as usize % 4];
    let mut count = |most: u64| if any.below(3) == 0 { 0 } else { any.below(most + 1) as u32 };
    let mut panel = |panel: usize| Panel {
        title: if n_panels > 1 { title(panel) } else { "".into() },
        below: title(1),
        above: title(2),
        levels: (0..n_levels)
            .map(|level| Rung { stop: 1 + (level * 3 / n_levels) as u8, rank: level + 1, n_levels })
            .collect(),
        middle: if seed.is_multiple_of(5) { 2 * (n_levels - 1) } else { n_levels },
        first_series: (panel * n_levels) as u32,
        bars: (0..n_bars)
            .map(|bar| Bar {
                label: title(bar),
                counts: (0..n_levels).map(|_| count(most)).collect(),
                apart: (0..3).map(|_| count(120)).collect(),
            })
            .collect(),
    };
    Levels {
        panels: (0..n_panels).map(&mut panel).collect(),
        apart: BLANKS.iter().enumerate().map(|(index, blank)| (*blank, title(index))).collect(),
        axis: ["0", "50 %", "100 %"].map(Rc::from),
    }
}

/// A way from one result to another in so many parts, each so many hundredths.
pub fn some_waterfall(before: u64, parts: &[i64], titles: &[&str]) -> Waterfall {
    let title = |index: usize| Rc::<str>::from(titles[index % titles.len()]);
    let after = parts.iter().sum::<i64>() + i64::try_from(before).expect("a percent");
    let hundredths = |n: u64| Share::of(n, 100).expect("something is possible");
    let end = |index: usize, n: u64| End { label: title(index), value: hundredths(n), words: format!("{n} %").into() };
    let fall = |(index, part): (usize, &i64)| Fall {
        label: title(index + 1),
        change: Change { up: *part >= 0, by: hundredths(part.unsigned_abs()) },
        words: format!("{part:+} points").into(),
        is_real: index == 0,
    };
    Waterfall {
        before: end(0, before),
        parts: parts.iter().enumerate().map(fall).collect(),
        after: end(parts.len() + 1, u64::try_from(after).expect("a percent")),
    }
}

/// Ways of all sizes, those that leave the scale in between among them.
pub const FALLS: [(u64, &[i64]); 14] = [
    (58, &[]),
    (58, &[6, -1]),
    (0, &[100]),
    (100, &[-100]),
    (50, &[0, 0, 0, 0, 0, 0]),
    (0, &[0]),
    (100, &[0]),
    (47, &[1]),
    (99, &[1, -1]),
    (1, &[-1, 2]),
    (20, &[30, -10, 5, 5, -30, 40]),
    (25, &[-100, 125]),
    (50, &[100, -150, 60]),
    (30, &[-200, 90, 130]),
];

/// Amounts up to the seed, none of them where that is 0; words that may be long.
pub fn some_measure(n_rounds: usize, titles: &[&str], seed: u64) -> MeasureChart {
    let mut any = Arbitrary(seed + n_rounds as u64);
    let decimal = |digits: u64| Decimal { digits: i64::try_from(digits).expect("below the seed") - 3, places: 1 };
    let mut amount = |words: &str| {
        let digits = any.below(2 * seed.max(1));
        let is_known = seed > 0 && any.below(4) > 0;
        is_known.then(|| Amount { value: decimal(digits), words: words.into() })
    };
    let values: Vec<_> = (0..n_rounds).map(|_| amount("71,5 %")).collect();
    let targets: Vec<_> = (0..n_rounds).map(|_| amount(titles[0])).collect();
    let reference = amount(titles[titles.len() - 1]);
    let shown = values.iter().chain(&targets).chain([&reference]).flatten().map(|amount| amount.value);
    let axis = steps(shown).into_iter().map(|value| Amount { value, words: value.to_string().into() });
    MeasureChart {
        rounds: (0..n_rounds).map(|round| titles[round % titles.len()].into()).collect(),
        axis: axis.collect(),
        target_name: titles[0].into(),
        breaks: (0..n_rounds).map(|round| round % 3 == 2).collect(),
        unit: titles[titles.len() / 2].into(),
        values,
        targets,
        reference,
    }
}

/// All edge cases that a picture must survive, with a name for the failure.
pub fn edge_cases(titles: &[&str]) -> Vec<(String, Picture)> {
    let mut pictures = Vec::new();
    let mut add = |name: String, picture: Picture| pictures.push((name, picture));
    for n in 0..=40 {
        for (kind, value) in [("some", None), ("none", Some(None)), ("equal", Some(Share::of(1, 2)))] {
            let mut chart = some_radar(n, titles, n as u64);
            for spoke in &mut chart.spokes {
                if let Some(value) = value {
                    (spoke.now, spoke.before, spoke.target, spoke.reviewer) = (value, value, value, value);
                }
            }
            add(format!("radar of {n}, {kind}"), radar(&chart));
            add(format!("bars of {n}, {kind}"), bars(&chart));
            add(format!("columns of {n}, {kind}"), columns(&chart));
        }
        let mut full = some_radar(n, titles, 7);
        full.spokes.iter_mut().for_each(|spoke| {
            (spoke.now, spoke.before, spoke.target) = (Some(Share::NONE), Some(Share::ALL), Some(Share::ALL));
            spoke.reviewer = Some(if spoke.is_provisional { Share::ALL } else { Share::NONE });
            spoke.short = spoke.label.clone();
        });
        full.axis = titles.iter().take(4).copied().map(Rc::from).collect();
        add(format!("full radar of {n}"), radar(&full));
        add(format!("full bars of {n}"), bars(&full));
        add(format!("full columns of {n}"), columns(&full));
        for (name, picture) in themes::pictures(n, titles) {
            add(name, picture);
        }
        add(format!("spiral of {n}"), spiral(&some_spiral(n.min(20), titles, n as u64)));
    }
    for n_rounds in [0, 1, 2, 3, 5, 8, 13, 20] {
        for n_lines in [0, 1, 2, 5, 8, 13, 40] {
            let mut chart = some_trend(n_rounds, n_lines, titles, 3);
            add(format!("trend of {n_rounds} × {n_lines}"), trend(&chart));
            add(format!("strips of {n_rounds} × {n_lines}"), strips(&chart));
            add(format!("grid of {n_rounds} × {n_lines}"), grid(&chart));
            for (kind, value) in [("none", None), ("zero", Some(Share::NONE)), ("all", Some(Share::ALL))] {
                chart.lines.iter_mut().for_each(|line| line.values.fill(value));
                add(format!("trend of {n_rounds} × {n_lines}, {kind}"), trend(&chart));
            }
            chart.rounds.iter_mut().for_each(|round| *round = titles[1 % titles.len()].into());
            add(format!("trend of {n_rounds} × {n_lines} with long names of rounds"), trend(&chart));
            add(format!("strips of {n_rounds} × {n_lines} with long names of rounds"), strips(&chart));
            for (index, line) in chart.lines.iter_mut().enumerate() {
                line.words.fill(titles[0].into());
                line.way = Some(WAYS[index % 3]);
            }
            chart.breaks = (0..n_rounds).map(|round| Some(titles[round % titles.len()].into())).collect();
            for (kind, picture) in [("trend", trend(&chart)), ("strips", strips(&chart)), ("grid", grid(&chart))] {
                add(format!("{kind} of {n_rounds} × {n_lines} with long words at each value and break"), picture);
            }
        }
    }
    for n_rounds in [0, 1, 2, 3, 5, 8, 13, 20] {
        for (kind, seed) in [("some", 1), ("none", 0), ("great", 1_000_000_007), ("other", 12)] {
            let chart = some_measure(n_rounds, titles, seed);
            add(format!("measure of {n_rounds}, {kind}"), measure(&chart));
            add(format!("narrow measure of {n_rounds}, {kind}"), narrow_measure(&chart));
        }
    }
    for n in 0..=40 {
        let mut chart = some_slope(n, titles, n as u64);
        add(format!("slope of {n}"), slope(&chart));
        add(format!("segments of {n}"), segments(&chart));
        for (kind, values) in [("rising", [Share::NONE, Share::ALL]), ("equal", [Share::ALL, Share::ALL])] {
            chart.lines.iter_mut().for_each(|line| line.values = values);
            add(format!("slope of {n}, all {kind}"), slope(&chart));
            add(format!("segments of {n}, all {kind}"), segments(&chart));
        }
        let long: Rc<str> = titles[0].into();
        chart.lines.iter_mut().for_each(|line| line.words = [long.clone(), long.clone()]);
        (chart.rounds, chart.axis) = ([long.clone(), long.clone()], [long.clone(), long]);
        add(format!("slope of {n} with long words"), slope(&chart));
        add(format!("segments of {n} with long words"), segments(&chart));
    }
    for n in 0..=20 {
        for steps in 1..=10 {
            add(format!("sparkline of {n} on {steps} steps"), sparkline(&some_sparkline(n, steps, n as u64)));
        }
    }
    for n_rounds in [0, 1, 2, 5, 20] {
        for (n_rows, n_levels) in [(0, 4), (1, 2), (7, 4), (12, 11)] {
            let chart = some_heat(n_rounds, n_rows, n_levels, titles, n_rounds as u64);
            add(format!("heat of {n_rounds} × {n_rows}"), heat(&chart));
        }
    }
    for n_levels in 2..=11 {
        for (n_bars, n_panels) in [(0, 1), (1, 1), (6, 1), (5, 2), (40, 1)] {
            let mut chart = some_levels(n_bars, n_levels, n_panels, titles, (n_bars + n_levels) as u64);
            add(format!("levels of {n_bars} × {n_levels}"), levels(&chart));
            add(format!("narrow levels of {n_bars} × {n_levels}"), levels_narrow(&chart));
            chart.apart.truncate(1);
            chart.panels.iter_mut().flat_map(|panel| &mut panel.bars).for_each(|bar| {
                bar.apart.truncate(1);
                bar.counts.fill(0);
                bar.counts[n_levels - 1] = 9;
            });
            add(format!("levels of {n_bars} × {n_levels}, all highest"), levels(&chart));
            add(format!("narrow levels of {n_bars} × {n_levels}, all highest"), levels_narrow(&chart));
        }
    }
    for (before, parts) in FALLS {
        let chart = some_waterfall(before, parts, titles);
        let percent = |percent: u32| format!("{percent} %");
        add(format!("waterfall from {before}: {parts:?}"), waterfall(&chart, &percent));
        add(format!("narrow waterfall from {before}: {parts:?}"), narrow_waterfall(&chart, &percent));
    }
    let rung = Rung { stop: 2, rank: 2, n_levels: 4 };
    for sample in [Key::Level(rung)].into_iter().chain(BLANKS.map(Key::Blank)) {
        add(format!("{sample:?}"), key(sample));
    }
    let of_themes = [Key::Reviewer, Key::Provisional, Key::Reached, Key::Gap, Key::Held, Key::Open, Key::Threshold];
    let samples = [Key::Now, Key::Before, Key::Target].into_iter().chain(of_themes);
    for sample in samples.chain((0..8).map(Key::Line)).chain(WAYS.map(Key::Way)) {
        add(format!("{sample:?}"), key(sample));
    }
    for sample in [Key::Own, Key::Other(OtherMark::Reviewer), Key::Other(OtherMark::Group(4))] {
        add(format!("{sample:?}"), key(sample));
    }
    pictures.extend(others::edge_cases(titles));
    pictures
}
