//! Pictures say what the numbers say: each number once, nothing invented, nothing outside the picture.

use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

use qualicycle::charts::measures::steps;
use qualicycle::charts::svg::FILE_STYLE;
use qualicycle::charts::{
    Amount, BEFORE, Form, Key, MeasureChart, NOW, Picture, Point, Radar, Shape, Spiral, Spoke, TARGET, TrendChart,
    TrendLine, Turn, bars, key, measure, narrow_measure, radar, spiral, strips, text, trend,
};
use qualicycle::framework::scale::Decimal;
use qualicycle::score::Share;

const TITLES: [&str; 8] = [
    "Accueil",
    "Enseignements généraux liés à la spécialité (EGLS)",
    "Période de formation en milieu professionnel (PFMP), stages",
    "Algemene vakken gekoppeld aan het beroep",
    "Besoins éducatifs particuliers et situation de handicap",
    "Schoolloopbaanbegeleidingsverantwoordelijken",
    "Pilotage de l’établissement",
    "Leerlingparticipatie en burgerschap",
];

const HOSTILE: [&str; 10] = [
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
struct Arbitrary(u64);

impl Arbitrary {
    fn below(&mut self, n: u64) -> u64 {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) % n
    }

    /// A share, none once in five.
    fn share(&mut self) -> Option<Share> {
        let (reached, possible) = (self.below(101), 100);
        if self.below(5) == 0 { None } else { Share::of(reached, possible) }
    }
}

fn some_radar(n: usize, titles: &[&str], seed: u64) -> Radar {
    let mut any = Arbitrary(seed);
    let spokes = (0..n).map(|index| Spoke {
        label: titles[index % titles.len()].into(),
        short: format!("T{}", index + 1).into(),
        now: any.share(),
        before: any.share(),
        target: any.share(),
    });
    Radar { spokes: spokes.collect(), rings: 3, axis: ["1", "2", "3", "4"].map(Rc::from).into() }
}

fn some_trend(n_rounds: usize, n_lines: usize, titles: &[&str], seed: u64) -> TrendChart {
    let mut any = Arbitrary(seed);
    let line = |index: usize| TrendLine {
        label: titles[index % titles.len()].into(),
        values: (0..n_rounds).map(|_| any.share()).collect(),
    };
    TrendChart {
        lines: (0..n_lines).map(line).collect(),
        rounds: (0..n_rounds).map(|round| Rc::from(format!("Campagne {}", 2007 + round))).collect(),
        breaks: (0..n_rounds).map(|round| round % 3 == 2).collect(),
        axis: ["0 %", "25 %", "50 %", "75 %", "100 %"].map(Rc::from).into(),
    }
}

fn some_spiral(n: usize, titles: &[&str], seed: u64) -> Spiral {
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

/// Amounts up to the seed, none of them where that is 0; words that may be long.
fn some_measure(n_rounds: usize, titles: &[&str], seed: u64) -> MeasureChart {
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
fn edge_cases(titles: &[&str]) -> Vec<(String, Picture)> {
    let mut pictures = Vec::new();
    let mut add = |name: String, picture: Picture| pictures.push((name, picture));
    for n in 0..=40 {
        for (kind, value) in [("some", None), ("none", Some(None)), ("equal", Some(Share::of(1, 2)))] {
            let mut chart = some_radar(n, titles, n as u64);
            for spoke in &mut chart.spokes {
                if let Some(value) = value {
                    (spoke.now, spoke.before, spoke.target) = (value, value, value);
                }
            }
            add(format!("radar of {n}, {kind}"), radar(&chart));
            add(format!("bars of {n}, {kind}"), bars(&chart));
        }
        let mut full = some_radar(n, titles, 7);
        full.spokes.iter_mut().for_each(|spoke| {
            (spoke.now, spoke.before, spoke.target) = (Some(Share::NONE), Some(Share::ALL), Some(Share::ALL));
            spoke.short = spoke.label.clone();
        });
        full.axis = titles.iter().take(4).copied().map(Rc::from).collect();
        add(format!("full radar of {n}"), radar(&full));
        add(format!("full bars of {n}"), bars(&full));
        add(format!("spiral of {n}"), spiral(&some_spiral(n.min(20), titles, n as u64)));
    }
    for n_rounds in [0, 1, 2, 3, 5, 8, 13, 20] {
        for n_lines in [0, 1, 2, 5, 8, 13, 40] {
            let mut chart = some_trend(n_rounds, n_lines, titles, 3);
            add(format!("trend of {n_rounds} × {n_lines}"), trend(&chart));
            add(format!("strips of {n_rounds} × {n_lines}"), strips(&chart));
            for (kind, value) in [("none", None), ("zero", Some(Share::NONE)), ("all", Some(Share::ALL))] {
                chart.lines.iter_mut().for_each(|line| line.values.fill(value));
                add(format!("trend of {n_rounds} × {n_lines}, {kind}"), trend(&chart));
            }
            chart.rounds.iter_mut().for_each(|round| *round = titles[1 % titles.len()].into());
            add(format!("trend of {n_rounds} × {n_lines} with long names of rounds"), trend(&chart));
            add(format!("strips of {n_rounds} × {n_lines} with long names of rounds"), strips(&chart));
        }
    }
    for n_rounds in [0, 1, 2, 3, 5, 8, 13, 20] {
        for (kind, seed) in [("some", 1), ("none", 0), ("great", 1_000_000_007), ("other", 12)] {
            let chart = some_measure(n_rounds, titles, seed);
            add(format!("measure of {n_rounds}, {kind}"), measure(&chart));
            add(format!("narrow measure of {n_rounds}, {kind}"), narrow_measure(&chart));
        }
    }
    for sample in [Key::Now, Key::Before, Key::Target].into_iter().chain((0..8).map(Key::Line)) {
        add(format!("{sample:?}"), key(sample));
    }
    pictures
}

fn far(from: Point, to: Point) -> f64 {
    f64::from(from.x - to.x).hypot(f64::from(from.y - to.y))
}

fn points(shape: &Shape) -> &[Point] {
    match &shape.form {
        Form::Line(points) | Form::Polygon(points) => points,
        _ => panic!("{shape:?} has no points"),
    }
}

fn of_class<'a>(picture: &'a Picture, class: &'a str) -> impl Iterator<Item = &'a Shape> {
    picture.shapes.iter().filter(move |shape| shape.class == class)
}

/// The numbers that a picture shows, read back with a ruler; fails when one is shown twice.
fn read(picture: &Picture, measure: impl Fn(&Shape, usize, Point) -> f64) -> BTreeMap<(u32, u32), f64> {
    let mut numbers = BTreeMap::new();
    for (datum, shape) in picture.data() {
        let reached = shape.bounds().grown(2);
        let at = datum.at;
        assert!(at.x >= reached.left && at.x <= reached.right, "{shape:?} is not at its number");
        assert!(at.y >= reached.top && at.y <= reached.bottom, "{shape:?} is not at its number");
        let number = measure(shape, datum.point as usize, at);
        assert!(numbers.insert((datum.series, datum.point), number).is_none(), "{datum:?} is shown twice");
    }
    numbers
}

fn assert_same(found: &BTreeMap<(u32, u32), f64>, expected: impl Iterator<Item = ((u32, usize), Option<Share>)>) {
    let expected: BTreeMap<(u32, u32), f64> = expected
        .filter_map(|((series, point), share)| Some(((series, u32::try_from(point).ok()?), share?.as_f64())))
        .collect();
    assert_eq!(found.keys().collect::<Vec<_>>(), expected.keys().collect::<Vec<_>>());
    for (which, number) in &expected {
        assert!((found[which] - number).abs() < 0.01, "{which:?}: {} instead of {number}", found[which]);
    }
}

fn numbers_of(chart: &Radar) -> impl Iterator<Item = ((u32, usize), Option<Share>)> {
    chart.spokes.iter().enumerate().flat_map(|(index, spoke)| {
        [((NOW, index), spoke.now), ((BEFORE, index), spoke.before), ((TARGET, index), spoke.target)]
    })
}

#[test]
fn a_radar_and_its_bars_show_each_number_once_and_nothing_else() {
    for n in 3..=40 {
        let chart = some_radar(n, &TITLES, n as u64 + 1);
        let picture = radar(&chart);
        let spokes: Vec<&[Point]> = of_class(&picture, "spoke").map(points).collect();
        let on_spoke =
            |_: &Shape, spoke: usize, at| far(spokes[spoke][0], at) / far(spokes[spoke][0], spokes[spoke][1]);
        assert_same(&read(&picture, on_spoke), numbers_of(&chart));

        let on_track = |_: &Shape, _: usize, at: Point| f64::from(at.x - 80) / f64::from(2880 - 130 - 80);
        assert_same(&read(&bars(&chart), on_track), numbers_of(&chart));
    }
}

#[test]
fn a_bar_is_as_long_as_its_number() {
    let chart = some_radar(40, &TITLES, 5);
    let picture = bars(&chart);
    let length = |shape: &Shape| shape.bounds().right - shape.bounds().left;
    let track = of_class(&picture, "track").map(length).next().expect("a track");
    let found: Vec<i32> = of_class(&picture, "bar now").map(|bar| 100 * length(bar) / track).collect();
    let expected: Vec<i32> =
        chart.spokes.iter().filter_map(|spoke| Some((100.0 * spoke.now?.as_f64()).round() as i32)).collect();
    assert!(found.iter().zip(&expected).all(|(found, expected)| (found - expected).abs() <= 1));
    assert_eq!(found.len(), expected.len());
    assert_eq!(of_class(&picture, "track missing").count(), chart.spokes.len() - expected.len());
}

#[test]
fn a_trend_and_its_strips_show_each_number_once_and_nothing_else() {
    for (n_rounds, n_lines) in [(1, 1), (1, 40), (2, 3), (5, 8), (20, 1), (20, 40)] {
        let chart = some_trend(n_rounds, n_lines, &TITLES, 9);
        let numbers = || {
            chart.lines.iter().enumerate().flat_map(|(line, TrendLine { values, .. })| {
                let series = u32::try_from(line).expect("few lines");
                values.iter().enumerate().map(move |(round, value)| ((series, round), *value))
            })
        };
        let picture = trend(&chart);
        let bottom = points(of_class(&picture, "axis").next().expect("an axis"))[0].y;
        let top = of_class(&picture, "grid").map(|line| points(line)[0].y).min().expect("a grid");
        let on_scale = |_: &Shape, _: usize, at: Point| f64::from(bottom - at.y) / f64::from(bottom - top);
        assert_same(&read(&picture, on_scale), numbers());

        let picture = strips(&chart);
        let zeros: Vec<i32> = of_class(&picture, "axis").map(|line| points(line)[0].y).collect();
        let in_strip = |shape: &Shape, _: usize, at: Point| {
            let line = shape.datum.expect("a datum").series as usize;
            f64::from(zeros[line] - at.y) / 640.0
        };
        assert_same(&read(&picture, in_strip), numbers());
    }
}

#[test]
fn a_measure_shows_each_value_and_target_once_where_the_axis_has_it() {
    for n_rounds in [1, 2, 5, 20] {
        let chart = some_measure(n_rounds, &TITLES, 12);
        let numbered = |series: u32, amounts: &[Option<Amount>]| -> BTreeMap<(u32, u32), f64> {
            let known = amounts.iter().enumerate().filter_map(|(round, amount)| Some((round, amount.as_ref()?)));
            known.map(|(round, amount)| ((series, round as u32), amount.value.as_f64())).collect()
        };
        let mut expected = numbered(NOW, &chart.values);
        expected.extend(numbered(TARGET, &chart.targets));
        for picture in [measure(&chart), narrow_measure(&chart)] {
            let lines = picture.shapes.iter().filter(|shape| matches!(shape.class, "axis" | "grid"));
            let heights: Vec<i32> = lines.map(|line| points(line)[0].y).collect();
            let ends = [&chart.axis[0], &chart.axis[chart.axis.len() - 1]].map(|end| end.value.as_f64());
            let (bottom, top) = (heights[0], heights[heights.len() - 1]);
            let on_axis = |_: &Shape, _: usize, at: Point| {
                ends[0] + (ends[1] - ends[0]) * f64::from(bottom - at.y) / f64::from(bottom - top)
            };
            let found = read(&picture, on_axis);
            assert_eq!(found.keys().collect::<Vec<_>>(), expected.keys().collect::<Vec<_>>());
            let is_near = |which: &(u32, u32)| (found[which] - expected[which]).abs() < 0.005 * (ends[1] - ends[0]);
            assert!(expected.keys().all(is_near), "{found:?} instead of {expected:?}");
        }
    }
}

#[test]
fn a_spiral_shows_each_result_once_and_nothing_else() {
    for n in 0..=20 {
        let chart = some_spiral(n, &TITLES, n as u64);
        let picture = spiral(&chart);
        let thickness = |outline: &[Point]| far(outline[0], outline[outline.len() - 1]);
        let lanes: Vec<f64> = of_class(&picture, "lane").map(|lane| thickness(points(lane))).collect();
        assert_eq!(lanes.len(), n);
        let in_lane = |shape: &Shape, turn: usize, at| {
            assert!((far(points(shape)[0], at) - thickness(points(shape))).abs() < 2.0);
            far(points(shape)[0], at) / lanes[turn]
        };
        let numbers = chart.turns.iter().enumerate().map(|(turn, Turn { result, .. })| ((0, turn), *result));
        assert_same(&read(&picture, in_lane), numbers);
        assert_eq!(
            of_class(&picture, "missing").count(),
            chart.turns.iter().filter(|turn| turn.result.is_none()).count()
        );
        assert_eq!(of_class(&picture, "end now").count(), n.min(1), "this round is where the line ends");
    }
}

#[test]
fn a_missing_value_leaves_a_gap_in_the_outline() {
    for n in 3..=40 {
        let chart = some_radar(n, &TITLES, n as u64);
        let picture = radar(&chart);
        let joined = |of: fn(&Spoke) -> Option<Share>| {
            (0..n).filter(|&i| of(&chart.spokes[i]).is_some() && of(&chart.spokes[(i + 1) % n]).is_some()).count()
        };
        let drawn = |class| of_class(&picture, class).map(|run| points(run).len() - 1).sum::<usize>();
        assert_eq!(drawn("outline now"), joined(|spoke| spoke.now), "of {n}");
        assert_eq!(drawn("outline before"), joined(|spoke| spoke.before), "of {n}");
        let is_complete = chart.spokes.iter().all(|spoke| spoke.now.is_some());
        assert_eq!(of_class(&picture, "area now").count(), usize::from(is_complete), "of {n}");
    }
}

#[test]
fn a_line_stops_at_missing_values_and_at_breaks() {
    for n_rounds in 1..=20 {
        let chart = some_trend(n_rounds, 1, &TITLES, n_rounds as u64);
        let values = &chart.lines[0].values;
        let joined = |round: &usize| values[round - 1].is_some() && values[*round].is_some() && !chart.breaks[*round];
        let picture = trend(&chart);
        let drawn: usize = of_class(&picture, "line series-1").map(|run| points(run).len() - 1).sum();
        assert_eq!(drawn, (1..n_rounds).filter(joined).count());
        assert_eq!(of_class(&picture, "break").count(), chart.breaks.iter().filter(|is_break| **is_break).count());
    }
}

#[test]
fn nothing_lies_outside_the_picture() {
    for titles in [&TITLES[..], &TITLES[2..3], &HOSTILE[..], &HOSTILE[9..]] {
        for (name, picture) in edge_cases(titles) {
            let (width, height) = (picture.width as i32 * 10, picture.height as i32 * 10);
            for shape in &picture.shapes {
                let bounds = shape.bounds();
                let is_inside = bounds.left >= 0 && bounds.top >= 0 && bounds.right <= width && bounds.bottom <= height;
                assert!(is_inside, "{name} with {:?}: {shape:?} in {width} × {height}", titles[0]);
            }
        }
    }
}

#[test]
fn texts_do_not_overlap_and_can_be_read() {
    for titles in [&TITLES[..], &TITLES[2..3], &HOSTILE[..], &HOSTILE[9..]] {
        for (name, picture) in edge_cases(titles) {
            let texts: Vec<_> = picture.shapes.iter().filter(|shape| shape.text().is_some()).collect();
            let bounds: Vec<_> = texts.iter().map(|text| text.bounds()).collect();
            for (index, one) in texts.iter().enumerate() {
                let overlapping = bounds[index + 1..].iter().position(|other| bounds[index].overlaps(*other));
                let other = overlapping.map(|other| texts[index + 1 + other]);
                assert_eq!(other, None, "{name}: overlaps with {one:?}");
                let Form::Text { size, .. } = &one.form else { continue };
                assert!(size.0 >= 120, "{name}: {one:?} is smaller than 12 px");
            }
        }
    }
}

#[test]
fn every_class_has_a_look_on_the_screen_and_in_files() {
    let screen = include_str!("../styles/charts.css");
    let pictures = edge_cases(&TITLES);
    let shapes = pictures.iter().flat_map(|(_, picture)| &picture.shapes);
    let classes: BTreeSet<&str> = shapes.flat_map(|shape| shape.class.split(' ')).collect();
    assert!(classes.len() > 20, "{classes:?}");
    for class in classes {
        // These say which round or are plain text; their look is that of the class beside them.
        let is_plain = matches!(class, "label" | "turn-label" | "target" | "before" | "now");
        let selector = format!(".{class}");
        assert!(is_plain || screen.contains(&selector), "{class} has no look on the screen");
        assert!(is_plain || FILE_STYLE.contains(&selector), "{class} has no look in files");
    }
}

#[test]
fn a_title_is_broken_without_losing_a_letter() {
    for title in TITLES {
        for room in [800, 1200, 1700, 2600, 9000] {
            let lines = text::wrap(title, room, text::NAME, 99);
            let letters = |text: &str| text.chars().filter(|char| !" -".contains(*char)).collect::<String>();
            assert_eq!(letters(&lines.concat()), letters(title));
            for line in &lines {
                assert!(text::width(line, text::NAME) <= room, "{line} in {room}");
            }
            for most in 1..4 {
                let cut = text::wrap(title, room, text::NAME, most);
                assert!(cut.len() <= most);
                assert!(cut.iter().all(|line| text::width(line, text::NAME) <= room), "{cut:?} in {room}");
                assert_eq!(cut.len() < lines.len(), cut.last().is_some_and(|line| line.ends_with('…')));
            }
        }
    }
}

#[test]
fn lines_break_where_a_reader_would_break_them() {
    let check = |title: &str, expected: &[&str]| {
        let lines = text::wrap(title, 1700, text::NAME, 3);
        assert_eq!(lines.iter().map(|line| &**line).collect::<Vec<_>>(), expected);
    };
    check("Accueil", &["Accueil"]);
    check(TITLES[1], &["Enseignements", "généraux liés à la", "spécialité (EGLS)"]);
    check(TITLES[3], &["Algemene vakken", "gekoppeld aan", "het beroep"]);
    check(
        "schoolloopbaan\u{ad}begeleidings\u{ad}verantwoordelijken",
        &["schoolloopbaan-", "begeleidings-", "verantwoordelijken"],
    );
    check("Combien ?\u{a0}», dit-elle longuement", &["Combien ?\u{a0}», dit-", "elle longuement"]);
    check("", &[]);
}
