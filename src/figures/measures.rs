//! Quantities from round to round, each with its targets and its reference value.
//!
//! A figure shows one measure in its own unit: units cannot share an axis, and a measure never enters a mean.

use std::cmp::Ordering;
use std::rc::Rc;

use super::{Behind, Beside, Cell, Figure, Head, Numbers, Row, Side, Subject};
use crate::charts::measures::steps;
use crate::charts::{Amount, MeasureChart, NOW, TARGET, measure, narrow_measure};
use crate::dossier::change::Rating;
use crate::dossier::edition::Through;
use crate::framework::scale::{Decimal, Direction};
use crate::framework::{Indicator, IndicatorId, UnitId, Words};
use crate::score::card::attainment;
use crate::score::target::is_met;
use crate::texts::{Language, Texts};

/// A figure for each quantity that any of the rounds knows, in the framework's order.
pub fn figures(t: &Texts, subject: &Subject) -> Vec<Figure> {
    measures(subject).filter_map(|indicator| Some(figure(t, &Measure::of(subject, indicator)?))).collect()
}

/// The measures of which no round knows a value.
pub fn unknown(subject: &Subject) -> Vec<IndicatorId> {
    let unknown = measures(subject).filter(|indicator| Measure::of(subject, indicator).is_none());
    unknown.map(|indicator| indicator.id.clone()).collect()
}

fn measures(subject: &Subject) -> impl Iterator<Item = &Indicator> {
    let asked = subject.asked().map(|place| place.indicator);
    asked.filter(|indicator| subject.reading.framework.is_measure(indicator))
}

/// A measure across the rounds.
struct Measure<'a> {
    subject: &'a Subject,
    indicator: &'a Indicator,
    direction: Direction,
    /// One for each round.
    stands: Vec<Stand<'a>>,
}

/// What a round says of a measure.
#[derive(Clone, Copy, Default)]
struct Stand<'a> {
    rating: Option<&'a Rating>,
    aim: Option<Decimal>,
    /// Whether the value compares with that of the round at hand: the same was asked, by people's own word.
    compares: bool,
    /// Whether there is a value in another unit, which is not shown.
    is_in_another_unit: bool,
}

impl Stand<'_> {
    fn value(&self) -> Option<Decimal> {
        self.rating.and_then(Rating::quantity)
    }
}

impl<'a> Measure<'a> {
    /// None when no round knows a value.
    fn of(subject: &'a Subject, indicator: &'a Indicator) -> Option<Measure<'a>> {
        let stands: Vec<Stand<'a>> = subject.rounds.iter().map(|beside| stand(beside, indicator)).collect();
        stands.iter().any(|stand| stand.value().is_some()).then(|| Measure {
            subject,
            indicator,
            direction: indicator.direction.unwrap_or(Direction::Neutral),
            stands,
        })
    }

    /// The round at hand is the last.
    fn now(&self) -> Stand<'a> {
        self.stands.last().copied().unwrap_or_default()
    }

    /// The rounds before with their values, oldest first.
    fn earlier(&self) -> impl DoubleEndedIterator<Item = (&'a Beside, Stand<'a>, Decimal)> {
        let earlier = self.subject.rounds.iter().zip(&self.stands).take(self.stands.len().saturating_sub(1));
        earlier.filter_map(|(beside, stand)| Some((beside, *stand, stand.value()?)))
    }

    /// The value that the present one is compared with: that of the round chosen for it, or else the latest.
    fn before(&self) -> Option<(&'a Beside, Decimal)> {
        let comparable = || self.earlier().filter(|(_, stand, _)| stand.compares);
        let chosen = self.subject.before.as_ref().map(|before| before.id);
        let found = { comparable() }.find(|(beside, ..)| Some(beside.round.id) == chosen);
        found.or_else(|| comparable().next_back()).map(|(beside, _, value)| (beside, value))
    }

    /// The first value that compares with the present one, from which the way to a target begins.
    fn base(&self) -> Option<(&'a Beside, Decimal)> {
        let mut comparable = self.earlier().filter(|(_, stand, _)| stand.compares);
        comparable.next().map(|(beside, _, value)| (beside, value))
    }

    /// For each round, whether its value does not compare with the last one before it.
    fn breaks(&self) -> Vec<bool> {
        let mut before: Option<bool> = None;
        let is_break = |stand: &Stand<'_>| {
            let compares = stand.value().map(|_| stand.compares);
            let is_break = compares.zip(before).is_some_and(|(now, before)| now != before);
            before = compares.or(before);
            is_break
        };
        self.stands.iter().map(is_break).collect()
    }

    /// An amount in the measure's unit.
    fn words(&self, t: &Texts, amount: Decimal) -> String {
        amount_words(t, self.indicator, &self.subject.reading.words, amount)
    }

    /// An amount without the unit, except percent.
    fn number(&self, t: &Texts, amount: Decimal) -> String {
        number_words(t, self.indicator, amount)
    }

    fn is_percent(&self) -> bool {
        is_percent(self.indicator)
    }

    fn amount(&self, t: &Texts, value: Decimal) -> Amount {
        Amount { value, words: self.number(t, value).into() }
    }
}

/// An amount of a measure in its unit: "71 %", "312 learners".
pub fn amount_words(t: &Texts, measure: &Indicator, words: &Words, amount: Decimal) -> String {
    let number = number_words(t, measure, amount);
    match counted_in(measure, words) {
        Some(unit) => format!("{number}\u{a0}{unit}"),
        None => number,
    }
}

/// The sign of a measure's unit.
pub fn unit_words(measure: &Indicator, words: &Words) -> Option<Rc<str>> {
    words.units.get(measure.unit.as_ref()?).cloned()
}

/// An amount without its unit, except percent.
fn number_words(t: &Texts, measure: &Indicator, amount: Decimal) -> String {
    let number = t.number(&amount.to_string());
    match (is_percent(measure), t.language) {
        (true, Language::French) => format!("{number}\u{202f}%"),
        (true, _) => format!("{number}%"),
        (false, _) => number,
    }
}

/// The unit where it has to be said: a percent is part of the number, and what is counted is in the statement.
fn counted_in<'a>(measure: &Indicator, words: &'a Words) -> Option<&'a Rc<str>> {
    let unit = measure.unit.as_ref().filter(|unit| !matches!(unit.as_str(), "percent" | "count"))?;
    words.units.get(unit).filter(|words| !words.is_empty())
}

fn is_percent(measure: &Indicator) -> bool {
    measure.unit.as_ref().map(UnitId::as_str) == Some("percent")
}

/// What a round says of an indicator at hand, by whatever name that round knows it. In another unit the number would
/// say something else.
fn stand<'a>(beside: &'a Beside, indicator: &Indicator) -> Stand<'a> {
    let Some((_, place)) = beside.source(&indicator.id) else { return Stand::default() };
    let rating = beside.round.ratings.get(&place.indicator.id).filter(|rating| rating.quantity().is_some());
    if place.indicator.unit != indicator.unit {
        return Stand { is_in_another_unit: rating.is_some(), ..Stand::default() };
    }
    let moves = beside.moves.as_deref().unwrap_or_default();
    let compares = moves.is_empty()
        || beside.round.through_all(moves, Through::Comparable).rating(&indicator.id).quantity()
            == rating.and_then(Rating::quantity);
    let aim = beside.round.aims.get(&place.indicator.id).copied();
    Stand { rating, aim, compares, is_in_another_unit: false }
}

fn figure(t: &Texts, of: &Measure<'_>) -> Figure {
    let chart = chart(t, of);
    Figure {
        id: format!("measure-{}", of.indicator.id).into(),
        title: title(t, of),
        picture: Rc::new(measure(&chart)),
        narrow: Some(Rc::new(narrow_measure(&chart))),
        keys: Vec::new(),
        note: note(t, of),
        numbers: numbers(t, of),
    }
}

fn chart(t: &Texts, of: &Measure<'_>) -> MeasureChart {
    let amount = |value: Decimal| of.amount(t, value);
    let values: Vec<Option<Amount>> = of.stands.iter().map(|stand| stand.value().map(amount)).collect();
    let targets: Vec<Option<Amount>> = of.stands.iter().map(|stand| stand.aim.map(amount)).collect();
    let named = |id: &str, value: Decimal| t.with(id, &[("amount", (&of.number(t, value)).into())]);
    let reference = of.indicator.reference;
    let shown = values.iter().chain(&targets).flatten().map(|amount| amount.value).chain(reference);
    MeasureChart {
        rounds: of.subject.rounds.iter().map(|beside| beside.round.opening.label.clone()).collect(),
        axis: axis(of, shown).into_iter().map(amount).collect(),
        reference: reference.map(|value| Amount { value, words: named("measure-reference-name", value).into() }),
        target_name: of.now().aim.map(|aim| named("measure-aim-name", aim)).unwrap_or_default().into(),
        breaks: of.breaks(),
        unit: counted_in(of.indicator, &of.subject.reading.words).cloned().unwrap_or_default(),
        values,
        targets,
    }
}

/// The axis of percent has the bounds of percent, as long as everything is within them; every other begins at zero.
fn axis(of: &Measure<'_>, shown: impl Iterator<Item = Decimal>) -> Vec<Decimal> {
    let whole = |digits| Decimal { digits, places: 0 };
    let shown: Vec<Decimal> = shown.collect();
    let is_within = |amount: &Decimal| (0..=whole(100).millionths()).contains(&amount.millionths());
    match of.is_percent() && shown.iter().all(is_within) {
        true => [0, 25, 50, 75, 100].map(whole).into(),
        false => steps(shown),
    }
}

/// The values and targets round by round, with what was counted, and the reference value below them.
fn numbers(t: &Texts, of: &Measure<'_>) -> Numbers {
    let words = of.subject.reading.words.indicators.get(&of.indicator.id);
    let has_aims = of.stands.iter().any(|stand| stand.aim.is_some());
    let has_counts = of.stands.iter().any(|stand| matches!(stand.rating, Some(Rating::Ratio { .. })));
    let counted = words.filter(|_| has_counts).map(|words| [words.numerator.clone(), words.denominator.clone()]);
    let value = Head::drawn(NOW as usize, t.text("column-value"));
    let mut columns = vec![value.leading_to(Behind::Indicator(of.indicator.id.clone()))];
    if has_aims {
        columns.push(Head::drawn(TARGET as usize, t.text("column-aim")));
    }
    columns.extend(counted.iter().flatten().map(|name| Head::aside(&**name)));
    let row = |(index, (beside, stand)): (usize, (&Beside, &Stand<'_>))| {
        let value = match stand.is_in_another_unit {
            true => Cell::aside(t.text("measure-other-unit")),
            false => Cell::of(stand.value().map(|value| of.words(t, value))),
        };
        let mut cells = vec![value];
        if has_aims {
            cells.push(Cell::of(stand.aim.map(|aim| of.words(t, aim))));
        }
        let counts = match stand.rating {
            Some(Rating::Ratio { numerator, denominator, .. }) => [Some(numerator), Some(denominator)],
            _ => [None, None],
        };
        let count = |count: Option<&Decimal>| match count {
            Some(count) => Cell::aside(t.number(&count.to_string())),
            None => Cell::missing(),
        };
        cells.extend(counted.iter().flat_map(|_| counts.map(count)));
        let head = Head::drawn(index, beside.label(t, &of.subject.round));
        Row { head: head.leading_to(Behind::Round(beside.round.id)), cells }
    };
    let mut rows: Vec<Row> = of.subject.rounds.iter().zip(&of.stands).enumerate().map(row).collect();
    rows.extend(of.indicator.reference.map(|reference| {
        let value = Cell::aside(of.words(t, reference));
        let cells = std::iter::once(value).chain(std::iter::repeat_with(Cell::missing)).take(columns.len()).collect();
        Row { head: Head::aside(t.text("column-reference")), cells }
    }));
    Numbers { corner: t.text("column-round"), columns, rows, series: Side::Columns }
}

/// The conclusion: how the measure moved, and how it stands to its target or else to its reference value.
fn title(t: &Texts, of: &Measure<'_>) -> String {
    let words = of.subject.reading.words.indicators.get(&of.indicator.id);
    let name = t.quoted(words.map(|words| &*words.statement).unwrap_or_default());
    let Some(now) = of.now().value() else { return missing(t, of, &name) };
    let said = moved(t, of, &name, now);
    match (of.now().aim, of.indicator.reference) {
        (Some(aim), _) => beside_aim(t, of, &said, now, aim),
        (None, Some(reference)) => {
            let id = match now.compared_to(reference) {
                Ordering::Greater => "measure-above",
                Ordering::Less => "measure-below",
                Ordering::Equal => "measure-level",
            };
            t.with(id, &[("said", (&said).into()), ("reference", (&of.number(t, reference)).into())])
        }
        (None, None) => said,
    }
}

/// The round at hand has no value yet: the latest that there is.
fn missing(t: &Texts, of: &Measure<'_>, name: &str) -> String {
    let Some((beside, _, value)) = of.earlier().next_back() else { return name.to_owned() };
    let label = &beside.round.opening.label;
    let before = of.words(t, value);
    t.with("measure-missing", &[("name", name.into()), ("before", (&before).into()), ("label", label.into())])
}

fn moved(t: &Texts, of: &Measure<'_>, name: &str, now: Decimal) -> String {
    let after = of.words(t, now);
    let Some((beside, before)) = of.before() else {
        let id = if of.earlier().next().is_some() { "measure-apart" } else { "measure-first" };
        return t.with(id, &[("name", name.into()), ("after", (&after).into())]);
    };
    let id = match (of.direction, now.compared_to(before)) {
        (_, Ordering::Equal) => "measure-same",
        (Direction::Neutral, _) => "measure-moved",
        (Direction::Higher, Ordering::Greater) | (Direction::Lower, Ordering::Less) => "measure-better",
        _ => "measure-worse",
    };
    let (before, label) = (of.number(t, before), &beside.round.opening.label);
    let values =
        [("name", name.into()), ("before", (&before).into()), ("after", (&after).into()), ("label", label.into())];
    t.with(id, &values)
}

fn beside_aim(t: &Texts, of: &Measure<'_>, said: &str, now: Decimal, aim: Decimal) -> String {
    let aim_words = of.number(t, aim);
    if is_met(of.direction, aim, now) {
        return t.with("measure-aim-met", &[("said", said.into()), ("aim", (&aim_words).into())]);
    }
    let left = difference(t, of, now.distance(aim));
    let values = [("said", said.into()), ("aim", (&aim_words).into()), ("left", (&left).into())];
    match of.direction {
        Direction::Higher | Direction::Lower => t.with("measure-aim-left", &values),
        Direction::Neutral => t.with("measure-aim-off", &values),
    }
}

/// A difference in words: percent differ by points.
fn difference(t: &Texts, of: &Measure<'_>, apart: Decimal) -> String {
    if !of.is_percent() {
        return of.words(t, apart);
    }
    // What languages count as one: French what is below two, the others one alone.
    let count = match (t.language, apart.places) {
        (_, 0) => apart.digits,
        (Language::French, places) => apart.digits / 10i64.pow(places.into()),
        _ => 2,
    };
    t.with("measure-points", &[("count", count.into()), ("n", (&t.number(&apart.to_string())).into())])
}

/// What is better, how much of the way is behind, where the reference value comes from, and what is not shown.
fn note(t: &Texts, of: &Measure<'_>) -> String {
    let mut told = vec![t.text(match of.direction {
        Direction::Higher => "direction-higher",
        Direction::Lower => "direction-lower",
        Direction::Neutral => "direction-neutral",
    })];
    told.extend(way_behind(t, of));
    if let Some(reference) = of.indicator.reference {
        told.push(t.with("measure-reference", &[("amount", (&of.words(t, reference)).into())]));
        let words = of.subject.reading.words.indicators.get(&of.indicator.id);
        told.extend(words.map(|words| words.reference.to_string()).filter(|source| !source.is_empty()));
    }
    if of.breaks().contains(&true) {
        told.push(t.text("measure-broken"));
    }
    if of.stands.iter().any(|stand| stand.is_in_another_unit) {
        told.push(t.text("measure-unit-changed"));
    }
    told.join(" ")
}

/// How much of the way from the first value to the target is behind; nothing where the target is met, which the title
/// says.
fn way_behind(t: &Texts, of: &Measure<'_>) -> Option<String> {
    let (aim, now, (beside, base)) = (of.now().aim?, of.now().value()?, of.base()?);
    let behind = attainment(now, base, aim, of.direction).filter(|_| !is_met(of.direction, aim, now))?;
    let (percent, base) = (t.percent(behind.percent_truncated()), of.words(t, base));
    let label = &beside.round.opening.label;
    let values = [("percent", (&percent).into()), ("label", label.into()), ("base", (&base).into())];
    Some(t.with("measure-way", &values))
}
