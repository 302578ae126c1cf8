//! Pictures say what the numbers say: each number once, nothing invented, nothing outside the picture.

#[path = "charts/made_up.rs"]
mod made_up;
#[path = "charts/others.rs"]
mod others;
#[path = "laws/pictures.rs"]
mod pictures;
#[path = "charts/themes.rs"]
mod themes;

use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

use qualicycle::charts::heat::HeatCell;
use qualicycle::charts::ladder::Blank;
use qualicycle::charts::radar::is_readable;
use qualicycle::charts::waterfall::{narrow_waterfall, waterfall};
use qualicycle::charts::{
    Amount, BEFORE, Form, NOW, Picture, Point, REVIEWER, Radar, Shape, Slope, SlopeLine, Spoke, TARGET, TrendChart,
    TrendLine, Turn, Way, bars, columns, grid, heat, levels, levels_narrow, measure, narrow_measure, radar, segments,
    slope, sparkline, spiral, strips, text, trend,
};
use qualicycle::score::Share;

use made_up::*;

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
        [
            ((NOW, index), spoke.now),
            ((BEFORE, index), spoke.before),
            ((TARGET, index), spoke.target),
            ((REVIEWER, index), spoke.reviewer),
        ]
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

        for picture in [bars(&chart), columns(&chart)] {
            assert_same(&read(&picture, on_track(&picture)), numbers_of(&chart));
        }
    }
}

/// How far along its track a place is: that of the same point, in the order in which they are drawn.
fn on_track(picture: &Picture) -> impl Fn(&Shape, usize, Point) -> f64 {
    let is_track = |shape: &&Shape| matches!(shape.class.split(' ').next(), Some("track" | "blank"));
    let tracks: Vec<_> = picture.shapes.iter().filter(is_track).map(Shape::bounds).collect();
    move |_, point, at| {
        let track = tracks[point];
        f64::from(at.x - track.left) / f64::from(track.right - track.left)
    }
}

#[test]
fn a_bar_is_as_long_as_its_number() {
    let chart = some_radar(40, &TITLES, 5);
    let picture = bars(&chart);
    let length = |shape: &Shape| shape.bounds().right - shape.bounds().left;
    let track = of_class(&picture, "track").map(length).next().expect("a track");
    let is_bar = |shape: &&Shape| matches!(shape.class, "bar now" | "bar provisional");
    let found: Vec<i32> = picture.shapes.iter().filter(is_bar).map(|bar| 100 * length(bar) / track).collect();
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

        for picture in [strips(&chart), grid(&chart)] {
            let zeros: Vec<i32> = of_class(&picture, "axis").map(|line| points(line)[0].y).collect();
            let in_strip = |shape: &Shape, _: usize, at: Point| {
                let line = shape.datum.expect("a datum").series as usize;
                f64::from(zeros[line] - at.y) / 640.0
            };
            assert_same(&read(&picture, in_strip), numbers());
        }
    }
}

/// Which numbers a picture has marks for, and that none is shown twice.
fn shown(picture: &Picture) -> BTreeSet<(u32, u32)> {
    read(picture, |_, _, _| 0.0).into_keys().collect()
}

#[test]
fn a_heat_picture_shows_each_rating_once_in_its_column_and_row() {
    for (n_rounds, n_rows) in [(1, 1), (2, 30), (20, 12)] {
        let chart = some_heat(n_rounds, n_rows, 4, &TITLES, 11);
        let rows = chart.groups.iter().flat_map(|group| &group.rows).enumerate();
        let cells =
            rows.flat_map(|(point, row)| row.cells.iter().enumerate().map(move |(round, cell)| ((round, point), cell)));
        let expected: BTreeMap<(u32, u32), &HeatCell> =
            cells.filter_map(|((round, point), cell)| Some(((round as u32, point as u32), cell.as_ref()?))).collect();
        let picture = heat(&chart);
        assert_eq!(shown(&picture), expected.keys().copied().collect());
        for (one, shape) in picture.data() {
            let class = match expected[&(one.series, one.point)] {
                HeatCell::Level(rung, _) => format!("level level-{}", rung.stop),
                HeatCell::Blank(Blank::NotRated) => "blank not-rated".into(),
                HeatCell::Blank(Blank::NotApplicable) => "blank not-applicable".into(),
                HeatCell::Blank(Blank::Declined) => "blank declined".into(),
            };
            assert_eq!(shape.class, class);
            for (other, _) in picture.data() {
                assert_eq!(one.series == other.series, one.at.x == other.at.x);
                assert_eq!(one.point == other.point, one.at.y == other.at.y);
            }
        }
    }
}

#[test]
fn bars_of_levels_are_as_long_as_their_numbers_and_part_at_the_middle() {
    for (n_levels, seed) in (2..=11).flat_map(|n_levels| [(n_levels, 4), (n_levels, 5), (n_levels, 6)]) {
        let chart = some_levels(6, n_levels, 1, &TITLES, seed);
        let panel = &chart.panels[0];
        for picture in [levels(&chart), levels_narrow(&chart)] {
            let centre = of_class(&picture, "axis").map(|line| points(line)[0].x).next().expect("an axis");
            let grid: Vec<i32> = of_class(&picture, "grid").map(|line| points(line)[0].x).collect();
            let whole = grid.iter().max().expect("a grid") - centre;
            let mut expected = BTreeSet::new();
            for (point, bar) in panel.bars.iter().enumerate() {
                let total: u32 = bar.counts.iter().sum();
                let mut seen = 0.0;
                for (series, count) in bar.counts.iter().enumerate().filter(|(_, count)| **count > 0) {
                    expected.insert((series as u32, point as u32));
                    let of_level = |datum: &qualicycle::charts::Datum| {
                        (datum.series, datum.point) == (series as u32, point as u32)
                    };
                    let (_, shape) = picture.data().find(|(datum, _)| of_level(datum)).expect("its part of the bar");
                    let bounds = shape.bounds();
                    let length = f64::from(bounds.right - bounds.left) / f64::from(whole);
                    assert!(
                        (length - f64::from(*count) / f64::from(total)).abs() < 0.01,
                        "{length}: {count} of {total}"
                    );
                    seen += length;
                    // Whole levels lie on their side; the middle one of an odd number lies half on each.
                    match (2 * series + 1).cmp(&panel.middle) {
                        std::cmp::Ordering::Less => assert!(bounds.right <= centre + 1),
                        std::cmp::Ordering::Greater => assert!(bounds.left >= centre - 1),
                        std::cmp::Ordering::Equal => assert!((bounds.left + bounds.right - 2 * centre).abs() <= 2),
                    }
                }
                assert!(total == 0 || (seen - 1.0).abs() < 0.02, "a bar is the whole: {seen}");
                let apart = bar.apart.iter().enumerate().filter(|(_, count)| **count > 0);
                expected.extend(apart.map(|(index, _)| ((n_levels + index) as u32, point as u32)));
            }
            assert_eq!(shown(&picture), expected);
        }
    }
}

#[test]
fn a_slope_and_its_segments_show_each_number_once_and_nothing_else() {
    for n in 0..=40 {
        let chart = some_slope(n, &TITLES, n as u64 + 3);
        let numbers = || {
            let of_line = |(line, SlopeLine { values, .. }): (usize, &SlopeLine)| {
                let series = u32::try_from(line).expect("few lines");
                [((series, 0), Some(values[0])), ((series, 1), Some(values[1]))]
            };
            chart.lines.iter().enumerate().flat_map(of_line)
        };
        let picture = slope(&chart);
        let post = points(of_class(&picture, "post").next().expect("a post"));
        let (bottom, top) = (post[0].y, post[1].y);
        let on_post = |_: &Shape, _: usize, at: Point| f64::from(bottom - at.y) / f64::from(bottom - top);
        assert_same(&read(&picture, on_post), numbers());

        let picture = segments(&chart);
        let Some(track) = of_class(&picture, "track").map(Shape::bounds).next() else { continue };
        let on_track =
            |_: &Shape, _: usize, at: Point| f64::from(at.x - track.left) / f64::from(track.right - track.left);
        assert_same(&read(&picture, on_track), numbers());
    }
}

#[test]
fn a_way_up_looks_different_from_a_way_down_without_its_colour() {
    let line = |way: Way| SlopeLine {
        label: "".into(),
        values: [Share::NONE, Share::ALL],
        words: ["0 %".into(), "100 %".into()],
        way,
    };
    let chart = Slope { lines: WAYS.map(line).into(), ..some_slope(0, &TITLES, 0) };
    for picture in [slope(&chart), segments(&chart)] {
        let ends: Vec<String> = (picture.data())
            .filter(|(datum, _)| datum.point == 1)
            .map(|(datum, shape)| {
                let at = |point: &Point| (point.x - datum.at.x, point.y - datum.at.y);
                match &shape.form {
                    Form::Polygon(points) => format!("{:?}", points.iter().map(at).collect::<Vec<_>>()),
                    form => format!("{:?}", std::mem::discriminant(form)),
                }
            })
            .collect();
        assert_eq!(ends.iter().collect::<BTreeSet<_>>().len(), WAYS.len(), "{ends:?}");
    }
}

#[test]
fn a_sparkline_shows_each_level_once_and_stops_at_gaps_and_breaks() {
    for n in 0..=20 {
        for steps in 1..=10 {
            let chart = some_sparkline(n, steps, n as u64 + u64::from(steps));
            let picture = sparkline(&chart);
            assert_eq!((picture.width, picture.height), (96, 24));
            let grid: Vec<i32> = of_class(&picture, "grid").map(|line| points(line)[0].y).collect();
            let (bottom, top) = (grid.iter().max().expect("a grid"), grid.iter().min().expect("a grid"));
            let on_scale = |_: &Shape, _: usize, at: Point| f64::from(bottom - at.y) / f64::from(bottom - top);
            let values = chart.values.iter().enumerate().map(|(round, value)| ((0, round), *value));
            assert_same(&read(&picture, on_scale), values);

            let joins = |round: &usize| {
                chart.values[round - 1].is_some() && chart.values[*round].is_some() && !chart.breaks[*round]
            };
            assert_eq!(of_class(&picture, "spark").count(), (1..n).filter(joins).count());
            let n_ends = usize::from(chart.values.iter().any(Option::is_some));
            assert_eq!(of_class(&picture, "spark-end").count(), n_ends, "the last level stands out");
        }
    }
}

#[test]
fn thin_dashes_lead_over_rounds_without_a_value_but_not_over_breaks() {
    let share = |percent: u64| Share::of(percent, 100);
    let line = |values: Vec<Option<Share>>| TrendLine { label: "Accueil".into(), values, ..TrendLine::default() };
    let chart = |breaks: Vec<Option<Rc<str>>>| TrendChart {
        rounds: ["2020", "2022", "2024", "2026"].map(Rc::from).into(),
        lines: vec![line(vec![share(20), None, None, share(60)])],
        breaks,
        axis: Vec::new(),
    };
    let n_bridges = |chart: &TrendChart| of_class(&trend(chart), "bridge series-1").count();
    assert_eq!(n_bridges(&chart(Vec::new())), 1);
    assert_eq!(n_bridges(&chart(vec![None, None, Some("nouvelle édition".into()), None])), 0);
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
fn a_radar_is_read_by_titles_or_it_is_none() {
    for n in 0..=40 {
        for titles in [&TITLES[..1], &TITLES[..], &TITLES[1..2]] {
            let chart = some_radar(n, titles, 3);
            let picture = radar(&chart);
            let is_written =
                |text: &str| picture.shapes.iter().any(|shape| shape.text().is_some_and(|found| &**found == text));
            let has_numbers = chart.spokes.iter().any(|spoke| is_written(&spoke.short));
            assert_eq!(is_readable(&chart), (3..=16).contains(&n) && !has_numbers, "{n} {titles:?}");
        }
    }
    assert!(is_readable(&some_radar(16, &TITLES[..1], 3)), "short titles have room");
    assert!(!is_readable(&some_radar(16, &TITLES[1..2], 3)), "long ones have not");
}

#[test]
fn what_is_provisional_is_hollow() {
    let chart = some_radar(12, &TITLES, 5);
    let expected = chart.spokes.iter().filter(|spoke| spoke.is_provisional && spoke.now.is_some()).count();
    assert!(expected > 0);
    assert_eq!(of_class(&radar(&chart), "dot provisional").count(), expected);
    assert_eq!(of_class(&columns(&chart), "bar provisional").count(), expected);
}

#[test]
fn a_waterfall_shows_both_results_on_the_whole_scale_and_each_part_under_the_lens() {
    for (before, parts) in FALLS {
        let chart = some_waterfall(before, parts, &TITLES);
        for draw in [waterfall, narrow_waterfall] {
            let picture = draw(&chart, &|percent| format!("{percent} %"));
            let track = of_class(&picture, "track").next().expect("a track").bounds();
            let scale = f64::from(track.right - track.left) / 100.0;
            let length = |shape: &Shape| f64::from(shape.bounds().right - shape.bounds().left);
            let ends = ["bar earlier", "bar now"].map(|class| of_class(&picture, class).next().expect("a result"));
            for (end, value) in ends.into_iter().zip([&chart.before, &chart.after]) {
                assert!((length(end) / scale - 100.0 * value.value.as_f64()).abs() < 0.1);
            }
            let steps: Vec<&Shape> = picture.shapes.iter().filter(|shape| shape.class.starts_with("fall")).collect();
            assert_eq!(steps.len(), parts.len());
            let named: Vec<&str> = of_class(&picture, "axis-label").filter_map(|name| Some(&**name.text()?)).collect();
            assert!(named.ends_with(&["0 %", "25 %", "50 %", "75 %", "100 %"]), "{before} {parts:?}: {named:?}");
            // All parts are drawn to the same scale, which is that of the lens; each begins where the last one ends.
            let sizes = steps.iter().zip(parts).filter(|(_, part)| **part != 0);
            let lens: Vec<f64> = sizes.map(|(step, part)| length(step) / part.abs() as f64).collect();
            assert!(lens.iter().all(|size| (size - lens[0]).abs() < 2.0), "{before} {parts:?}: {lens:?}");
            let at: Vec<i32> = steps.iter().map(|step| step.datum.expect("a part stands for a number").at.x).collect();
            for (index, (step, part)) in steps.iter().zip(parts).enumerate().skip(1) {
                let bounds = step.bounds();
                let (start, end) = if *part < 0 { (bounds.right, bounds.left) } else { (bounds.left, bounds.right) };
                assert!((start - at[index - 1]).abs() <= 1 && (end - at[index]).abs() <= 1, "{before} {parts:?}");
            }
            let told = |class| of_class(&picture, class).count();
            assert_eq!(told("way gain"), parts.iter().filter(|part| **part > 0).count());
            assert_eq!(told("way loss"), parts.iter().filter(|part| **part < 0).count());
            assert_eq!(told("fall none"), parts.iter().filter(|part| **part == 0).count());
            assert_eq!(told("connector"), if parts.is_empty() { 0 } else { parts.len() + 1 });
        }
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
        let joined =
            |round: &usize| values[round - 1].is_some() && values[*round].is_some() && chart.breaks[*round].is_none();
        let picture = trend(&chart);
        let drawn: usize = of_class(&picture, "line series-1").map(|run| points(run).len() - 1).sum();
        assert_eq!(drawn, (1..n_rounds).filter(joined).count());
        assert_eq!(of_class(&picture, "break").count(), chart.breaks.iter().flatten().count());
        let words: Vec<&str> = picture.shapes.iter().filter_map(Shape::text).map(|text| &**text).collect();
        let n_words = words.iter().filter(|word| **word == "nouvelle édition").count();
        assert_eq!(n_words, chart.breaks.iter().flatten().count(), "each break has its word");
    }
}

#[test]
fn nothing_lies_outside_the_picture() {
    for titles in [&TITLES[..], &TITLES[2..3], &HOSTILE[..], &HOSTILE[9..]] {
        for (name, picture) in edge_cases(titles) {
            assert_eq!(pictures::outside(&picture), [""; 0], "{name} with {:?}", titles[0]);
        }
    }
}

#[test]
fn texts_do_not_overlap_and_can_be_read() {
    for titles in [&TITLES[..], &TITLES[2..3], &HOSTILE[..], &HOSTILE[9..]] {
        for (name, picture) in edge_cases(titles) {
            assert_eq!(pictures::unreadable(&picture), [""; 0], "{name} with {:?}", titles[0]);
        }
    }
}

#[test]
fn every_class_has_a_look_on_the_screen_and_in_files() {
    let pictures = edge_cases(&TITLES);
    let classes: BTreeSet<&str> = pictures.iter().flat_map(|(_, picture)| pictures::classes(picture)).collect();
    assert!(classes.len() > 20, "{classes:?}");
    for class in classes {
        assert_eq!(pictures::without_look(class), [""; 0]);
    }
}

/// Shapes and parts of pages share some names; on paper the outline of a framework is hidden, and the radar's is not.
#[test]
fn no_rule_for_a_part_of_a_page_hides_a_shape() {
    let pictures = edge_cases(&TITLES);
    let classes: BTreeSet<&str> =
        pictures.iter().flat_map(|(_, picture)| pictures::classes(picture)).flat_map(str::split_whitespace).collect();
    let sheets = [include_str!("../styles/frameworks.css"), include_str!("../styles/parts.css")];
    let rules = sheets.iter().flat_map(|sheet| sheet.split('}')).filter(|rule| rule.contains("display: none"));
    let selectors =
        rules.filter_map(|rule| rule.rsplit_once('{')).flat_map(|(selectors, _)| selectors.split([',', '{']));
    let hidden: Vec<&str> =
        selectors.filter_map(|one| one.trim().strip_prefix('.')).filter(|c| classes.contains(c)).collect();
    assert_eq!(hidden, ["outline"], "a name that nobody hides needs no rule that shows it");
    // With an element and a class the rule is stronger than any that hides a class.
    assert!(include_str!("../styles/charts.css").contains("svg.drawing > * { display: inline; }"));
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
