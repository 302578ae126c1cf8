//! The organisation's own ratings beside somebody else's: a reviewer's, or what a group says.

use std::cmp::Ordering;
use std::rc::Rc;

use super::voices::shape;
use super::{Behind, Cell, Figure, Head, Numbers, Row, Subject};
use crate::charts::key::Key;
use crate::charts::sides::{OTHER, OWN};
use crate::charts::{OtherMark, SideRow, Sides, sides as draw, sides_narrow};
use crate::framework::scale::{Level, Scale};
use crate::score::Share;
use crate::score::share::Change;
use crate::score::sides::{Agreement, Pair, Side, Voice, pairs};
use crate::texts::Texts;
use crate::texts::groups::{group_name, kind_word};

/// So many indicators a picture can bear; the table has them all.
pub const MOST_ROWS: usize = 24;

/// A figure for each group that says something on what the team rated.
pub fn figures(t: &Texts, subject: &Subject) -> Vec<Figure> {
    let sides = Side::of_groups(&subject.reading.framework, &subject.round);
    sides.iter().filter_map(|side| figure(t, subject, side)).collect()
}

/// Both ratings of each indicator that both sides have a view of; none where there is no such indicator.
pub fn figure(t: &Texts, subject: &Subject, side: &Side) -> Option<Figure> {
    let framework = &subject.reading.framework;
    let is_shown = |pair: &Pair| framework.place(&pair.indicator).is_some_and(|place| subject.shows(&place.theme.id));
    let mut pairs: Vec<Pair> = pairs(framework, &subject.round, side).into_iter().filter(is_shown).collect();
    let agreement = Agreement::of(&pairs)?;
    // The widest gaps are drawn, those above first.
    pairs.sort_by_key(|pair| std::cmp::Reverse(pair.gap().by));
    let n_drawn = pairs.len().min(MOST_ROWS);
    pairs[..n_drawn].sort_by(downwards);
    let row = |pair: &Pair| SideRow {
        label: subject.statement(&pair.indicator).into(),
        own: pair.own,
        other: pair.other,
        gap: gap_words(t, pair.gap()).into(),
    };
    let chart = Sides {
        rows: pairs[..n_drawn].iter().map(row).collect(),
        axis: axis(t, subject, &pairs),
        gap: t.text("sides-gap").into(),
        other: mark(&side.voice),
    };
    let other = voice_name(t, subject, &side.voice);
    Some(Figure {
        id: format!("sides-{}", id(&side.voice)).into(),
        title: conclusion(t, &voice_in_sentence(t, subject, &side.voice), Some(&agreement)),
        picture: Rc::new(draw(&chart)),
        narrow: Some(Rc::new(sides_narrow(&chart))),
        keys: vec![(Key::Own, t.text("sides-own")), (Key::Other(chart.other), other.clone())],
        note: note(t, &side.voice, &agreement),
        numbers: numbers(t, subject, &other, &pairs),
    })
}

/// What follows from how far two sides agree; `other` is the other side inside a sentence: "les élèves".
pub fn conclusion(t: &Texts, other: &str, agreement: Option<&Agreement>) -> String {
    let Some(of) = agreement else { return t.with("sides-nothing", &[("other", other.into())]) };
    let way = if of.mean.up { "up" } else { "down" };
    let (mean, absolute) = (of.mean.by.tenths_rounded(), of.mean_absolute.tenths_rounded());
    let (mean_words, absolute_words) = (t.tenths(mean), t.tenths(absolute));
    let agreeing = t.with("sides-agreeing", &[("same", of.n_same.into()), ("n", of.n.into())]);
    let of_mean =
        [("way", way.into()), ("gap", (&mean_words).into()), ("whole", (mean / 10).into()), ("other", other.into())];
    if of.n == 1 && of.n_same == 1 {
        t.with("sides-one-same", &[("other", other.into())])
    } else if of.n == 1 {
        t.with("sides-one", &of_mean)
    } else if of.n_same == of.n {
        t.with("sides-same", &[("n", of.n.into()), ("other", other.into())])
    } else if of.n_over == of.n || of.n_under == of.n {
        let values = [&of_mean[..], &[("n", of.n.into())]].concat();
        t.with("sides-all", &values)
    } else if absolute >= 5 && 4 * mean <= absolute {
        // Half a level or more apart, one way and the other: the mean alone would say that they agree.
        let values = [
            ("gap", (&absolute_words).into()),
            ("whole", (absolute / 10).into()),
            ("over", of.n_over.into()),
            ("under", of.n_under.into()),
            ("other", other.into()),
        ];
        t.with("sides-mixed", &values)
    } else if mean == 0 {
        t.with("sides-level", &[("other", other.into()), ("agreeing", (&agreeing).into())])
    } else {
        let values = [&of_mean[..], &[("agreeing", (&agreeing).into())]].concat();
        t.with("sides-mean", &values)
    }
}

/// The other side inside a sentence: "les élèves".
pub fn voice_in_sentence(t: &Texts, subject: &Subject, voice: &Voice) -> String {
    let (word, name) = match voice {
        Voice::Reviewer(name) => ("reviewer", &**name),
        Voice::Group(group) => (group.word(), ""),
    };
    let kind = kind_word(subject.organisation);
    t.with("side-in-sentence", &[("side", word.into()), ("kind", kind.into()), ("name", name.into())])
}

/// The other side by itself.
fn voice_name(t: &Texts, subject: &Subject, voice: &Voice) -> String {
    match voice {
        Voice::Reviewer(name) => name.to_string(),
        Voice::Group(group) => group_name(t, *group, subject.organisation),
    }
}

fn id(voice: &Voice) -> &'static str {
    match voice {
        Voice::Reviewer(_) => "reviewer",
        Voice::Group(group) => group.word(),
    }
}

fn mark(voice: &Voice) -> OtherMark {
    match voice {
        Voice::Reviewer(_) => OtherMark::Reviewer,
        Voice::Group(group) => OtherMark::Group(shape(*group)),
    }
}

/// The highest above first, the lowest below last.
fn downwards(a: &Pair, b: &Pair) -> Ordering {
    let (a, b) = (a.gap(), b.gap());
    match (a.up, b.up) {
        (true, true) => b.by.cmp(&a.by),
        (false, false) => a.by.cmp(&b.by),
        (true, false) => Ordering::Less,
        (false, true) => Ordering::Greater,
    }
}

/// A gap with its sign: "+0,7".
fn gap_words(t: &Texts, gap: Change) -> String {
    let tenths = gap.by.tenths_rounded();
    let sign = match (tenths, gap.up) {
        (0, _) => "",
        (_, true) => "+",
        (_, false) => "\u{2212}",
    };
    format!("{sign}{}", t.tenths(tenths))
}

/// The levels of the scale when all indicators share one, or else percent of each one's own.
fn axis(t: &Texts, subject: &Subject, pairs: &[Pair]) -> Vec<(Share, Rc<str>)> {
    let scales: Vec<&Scale> = pairs.iter().filter_map(|pair| scale_of(subject, pair)).collect();
    match scales.split_first() {
        Some((first, others)) if others.iter().all(|other| other.id == first.id) => levels(subject, first),
        _ => (0..=2u32).filter_map(|half| Some((Share::of(half.into(), 2)?, t.percent(50 * half).into()))).collect(),
    }
}

/// So many levels are written by their names.
const MOST_NAMED: usize = 5;

fn levels(subject: &Subject, scale: &Scale) -> Vec<(Share, Rc<str>)> {
    let names = subject.reading.words.scales.get(&scale.id).map(|words| &words.levels);
    let named = |level: &Level| names.and_then(|names| names.get(level)).filter(|_| scale.levels.len() <= MOST_NAMED);
    let place = |level: &Level| {
        let (reached, possible) = scale.normalised(*level)?;
        Some((Share::of(reached, possible)?, named(level).cloned().unwrap_or_else(|| level.to_string().into())))
    };
    let mut places: Vec<(Share, Rc<str>)> = scale.levels.iter().filter_map(place).collect();
    // Of levels that count the same, such as all that is not achieved, the lowest names the place.
    places.dedup_by_key(|(share, _)| *share);
    places
}

fn scale_of<'a>(subject: &'a Subject, pair: &Pair) -> Option<&'a Scale> {
    let framework = &subject.reading.framework;
    framework.place(&pair.indicator).and_then(|place| framework.scale_of(place.indicator))
}

/// The figures of the comparison, and how to read them.
fn note(t: &Texts, voice: &Voice, of: &Agreement) -> String {
    let figures = t.with(
        "sides-figures",
        &[
            ("mean", (&gap_words(t, of.mean)).into()),
            ("absolute", (&t.tenths(of.mean_absolute.tenths_rounded())).into()),
            ("same", of.n_same.into()),
            ("same-percent", (&t.percent(of.exact().percent_truncated())).into()),
            ("near", of.n_within_one.into()),
            ("near-percent", (&t.percent(of.within_one().percent_truncated())).into()),
            ("n", of.n.into()),
        ],
    );
    let mut parts = vec![figures];
    if of.n > MOST_ROWS {
        parts.push(t.with("figure-most", &[("n", MOST_ROWS.into()), ("total", of.n.into())]));
    }
    parts.extend(matches!(voice, Voice::Group(_)).then(|| t.text("sides-group-note")));
    parts.join(" ")
}

fn numbers(t: &Texts, subject: &Subject, other: &str, pairs: &[Pair]) -> Numbers {
    let row = |(index, pair): (usize, &Pair)| {
        let is_drawn = index < MOST_ROWS;
        let cell = |share| {
            let words = value(t, scale_of(subject, pair), share);
            if is_drawn { Cell::drawn(words) } else { Cell::aside(words) }
        };
        let name = subject.statement(&pair.indicator);
        let head = if is_drawn { Head::drawn(index, name) } else { Head::aside(name) };
        Row {
            head: head.leading_to(Behind::Indicator(pair.indicator.clone())),
            cells: vec![cell(pair.own), cell(pair.other), Cell::aside(gap_words(t, pair.gap()))],
        }
    };
    Numbers {
        corner: t.text("column-indicator"),
        columns: vec![
            Head::drawn(OWN as usize, t.text("sides-own")),
            Head::drawn(OTHER as usize, other),
            Head::aside(t.text("sides-gap")),
        ],
        rows: pairs.iter().enumerate().map(row).collect(),
        series: super::Side::Columns,
    }
}

/// A place on a scale in its own levels where people know them by numbers, or else in percent.
fn value(t: &Texts, scale: Option<&Scale>, share: Share) -> String {
    let bounds = scale.filter(|scale| scale.kind.is_numbered()).and_then(Scale::bounds);
    let bounds = bounds.and_then(|(low, high)| Some((u64::try_from(low.0).ok()?, u64::try_from(high.0).ok()?)));
    let Some((low, high)) = bounds else { return t.percent(share.percent_rounded()) };
    let above = share.reached() * (high - low);
    let level = Share::of(low * share.possible() + above, share.possible()).unwrap_or(share);
    match level.tenths_rounded() {
        whole if whole % 10 == 0 => (whole / 10).to_string(),
        tenths => t.tenths(tenths),
    }
}
