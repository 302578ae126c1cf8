//! The levels of one indicator from round to round: in a few words, with a picture that fits into a line.
//!
//! What earlier rounds rated is put together once for a page; the level that is being chosen joins it on the
//! indicator's own card. Votes that are hidden still are no ratings of a round, so whoever calls this passes rounds as
//! [`ballot`] shows them.
//!
//! [`ballot`]: crate::score::agreement::ballot

use std::collections::BTreeMap;
use std::rc::Rc;

use super::{Beside, Cell, Figure, Head, Numbers, Row, Side, Subject};
use crate::charts::{Picture, Sparkline, sparkline};
use crate::dossier::change::Rating;
use crate::dossier::edition::{Through, moves_between};
use crate::dossier::round::Round;
use crate::framework::reading::Reading;
use crate::framework::scale::{Kind, Level, Scale};
use crate::framework::succession::Passage;
use crate::framework::{FrameworkRef, IndicatorId, Place};
use crate::score::Share;
use crate::score::trend::Column;
use crate::texts::Texts;

/// How many rounds the words name; of more, the last ones.
const N_NAMED: usize = 5;

/// What earlier rounds rated an indicator, oldest first, from the first that gave it a level.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Past {
    rounds: Vec<PastRating>,
}

/// What a round rated an indicator.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
struct PastRating {
    /// What people call the round.
    label: Rc<str>,
    /// The rating in a word; none where there is none.
    words: Option<Rc<str>>,
    /// Where the level stands on its scale; none where there is none.
    share: Option<Share>,
    /// Whether it cannot be compared with the one before.
    is_break: bool,
}

/// The levels of an indicator, in words and as a picture.
#[derive(Clone, Debug, PartialEq)]
pub struct History {
    /// "2023: 2 · 2024: 2 · 2026: 3".
    pub words: String,
    /// The same, drawn.
    pub picture: Picture,
}

/// The rounds before one, oldest first, each with the moves that lead to the edition at hand: what [`pasts`] needs.
pub fn earlier(round: &Round, rounds: &[(Rc<Round>, Option<Reading>)]) -> Vec<Beside> {
    let before = rounds.iter().take_while(|(other, _)| other.id != round.id);
    let all = || rounds.iter().map(|(other, _)| &**other).chain([round]);
    let beside = |(other, reading): &(Rc<Round>, Option<Reading>)| Beside {
        round: other.clone(),
        reading: reading.clone(),
        moves: moves_between(all(), other.framework(), round.framework()),
        column: Column::default(),
    };
    before.map(beside).collect()
}

/// What earlier rounds rated each indicator of the edition at hand that any of them gave a level. The round at hand has
/// that label.
pub fn pasts(t: &Texts, reading: &Reading, earlier: &[Beside], label: &Rc<str>) -> BTreeMap<IndicatorId, Rc<Past>> {
    let earlier: Vec<Earlier<'_>> = earlier.iter().filter_map(Earlier::of).collect();
    if earlier.is_empty() {
        return BTreeMap::new();
    }
    let past = |place: Place<'_>| {
        let id = &place.indicator.id;
        Some((id.clone(), Rc::new(Past::of(t, &earlier, id, label)?)))
    };
    reading.framework.places().filter_map(past).collect()
}

/// An earlier round, with what is looked up in it for each indicator.
struct Earlier<'a> {
    beside: &'a Beside,
    reading: &'a Reading,
    /// What it asked, on its own edition.
    asked: BTreeMap<&'a IndicatorId, Place<'a>>,
    /// The ways of the moves to the edition at hand, by where they lead: looked up for hundreds of indicators.
    ways: Vec<BTreeMap<&'a IndicatorId, Vec<&'a Passage>>>,
    /// What of it compares with the edition at hand; none when it is on that edition.
    comparable: Option<Round>,
}

impl<'a> Earlier<'a> {
    fn of(beside: &'a Beside) -> Option<Earlier<'a>> {
        let (reading, moves) = (beside.reading.as_ref()?, beside.moves.as_ref()?);
        let asked = beside.round.asked(&reading.framework).map(|place| (&place.indicator.id, place));
        let comparable = (!moves.is_empty()).then(|| beside.round.through_all(moves, Through::Comparable));
        let ways = moves.iter().map(|edition| edition.ways()).collect();
        Some(Earlier { beside, reading, asked: asked.collect(), ways, comparable })
    }

    /// The rating of what an indicator at hand comes from, where the round asked it: of several the first that was
    /// dealt with.
    fn rating(&self, indicator: &IndicatorId) -> Option<(Place<'a>, &'a Rating)> {
        let sources = self.ways.iter().rev().fold(vec![indicator], |ids, ways| {
            ids.iter().filter_map(|id| ways.get(id)).flatten().map(|way| &way.from).collect()
        });
        let dealt_with = sources.iter().find(|id| self.beside.round.ratings.contains_key(id));
        let place = *self.asked.get(dealt_with.or(sources.first())?)?;
        Some((place, self.beside.round.rating(&place.indicator.id)))
    }

    /// Whether the rating of an indicator says on the edition at hand what it said then.
    fn is_comparable(&self, indicator: &IndicatorId) -> bool {
        self.comparable.as_ref().is_none_or(|comparable| comparable.ratings.contains_key(indicator))
    }
}

impl Past {
    fn of(t: &Texts, earlier: &[Earlier<'_>], indicator: &IndicatorId, label: &Rc<str>) -> Option<Past> {
        let mut rounds: Vec<PastRating> = Vec::new();
        // The edition of the last level, and whether that level compares with those on the edition at hand.
        let mut last: Option<(&FrameworkRef, bool)> = None;
        for round in earlier {
            let rated = round.rating(indicator);
            let scale = rated.and_then(|(place, _)| round.reading.framework.scale_of(place.indicator));
            let mut past = PastRating { label: round.beside.round.opening.label.clone(), ..PastRating::default() };
            if let (Some((_, rating)), Some(scale)) = (rated, scale) {
                past.words = words(t, round.reading, scale, rating);
                past.share = share(scale, rating);
            }
            if past.share.is_some() {
                let framework = round.beside.round.framework();
                past.is_break = last.is_some_and(|(of, compares)| of != framework && !compares);
                last = Some((framework, round.is_comparable(indicator)));
            } else if rounds.is_empty() {
                continue;
            }
            rounds.push(past);
        }
        let (_, compares) = last?;
        // The round at hand follows; its rating is filled in where it is known.
        rounds.push(PastRating { label: label.clone(), is_break: !compares, ..PastRating::default() });
        Some(Past { rounds })
    }

    /// The levels up to the round at hand, with its rating on its scale.
    pub fn with(&self, t: &Texts, reading: &Reading, scale: &Scale, rating: &Rating) -> History {
        let rounds = self.rounds_with(t, reading, scale, rating);
        History { words: in_words(t, &rounds), picture: sparkline(&chart(scale, &rounds)) }
    }

    fn rounds_with(&self, t: &Texts, reading: &Reading, scale: &Scale, rating: &Rating) -> Vec<PastRating> {
        let mut rounds = self.rounds.clone();
        if let Some(now) = rounds.last_mut() {
            now.words = words(t, reading, scale, rating);
            now.share = share(scale, rating);
        }
        rounds
    }
}

/// "2023: 2 · 2024: 2 · 2026: 3", with the last rounds when there are many.
fn in_words(t: &Texts, rounds: &[PastRating]) -> String {
    let said: Vec<String> = (rounds.iter())
        .filter_map(|round| Some((&round.label, round.words.as_ref()?)))
        .map(|(label, words)| t.with("sparkline-round", &[("label", label.into()), ("level", words.into())]))
        .collect();
    let n_more = said.len().saturating_sub(N_NAMED);
    let named = said[n_more..].join(" · ");
    if n_more > 0 { format!("… · {named}") } else { named }
}

fn chart(scale: &Scale, rounds: &[PastRating]) -> Sparkline {
    Sparkline {
        steps: u32::try_from(scale.levels.len().saturating_sub(1)).unwrap_or(u32::MAX),
        values: rounds.iter().map(|round| round.share).collect(),
        breaks: rounds.iter().map(|round| round.is_break).collect(),
    }
}

/// Where a level stands between the ends of its scale. It is drawn and never averaged, so findings have a place too.
fn share(scale: &Scale, rating: &Rating) -> Option<Share> {
    let Rating::Level(level) = rating else { return None };
    let (min, max) = scale.bounds().filter(|_| scale.holds(*level))?;
    Share::of(u64::from(level.0.abs_diff(min.0)), u64::from(max.0.abs_diff(min.0)))
}

/// A rating in a word: the number of a level where people know levels by numbers, or else its name.
fn words(t: &Texts, reading: &Reading, scale: &Scale, rating: &Rating) -> Option<Rc<str>> {
    Some(match rating {
        Rating::Level(level) => level_words(t, reading, scale, *level),
        Rating::NotApplicable { .. } => t.text("cell-not-applicable").into(),
        Rating::Declined => t.text("cell-declined").into(),
        Rating::NotRated | Rating::Quantity(_) | Rating::Ratio { .. } => return None,
    })
}

fn level_words(t: &Texts, reading: &Reading, scale: &Scale, level: Level) -> Rc<str> {
    let named = || reading.words.scales.get(&scale.id)?.levels.get(&level).cloned();
    match scale.kind {
        Kind::Percent => t.percent(level.0.unsigned_abs().into()).into(),
        kind if kind.is_numbered() => level.to_string().into(),
        _ => named().unwrap_or_else(|| level.to_string().into()),
    }
}

/// The levels of an indicator as a figure of its own; none where no earlier round gave it one.
pub fn figure(t: &Texts, subject: &Subject, indicator: &IndicatorId) -> Option<Figure> {
    let reading = &subject.reading;
    let past = pasts(t, reading, subject.rounds.split_last()?.1, &subject.round.opening.label).remove(indicator)?;
    let scale = reading.framework.scale_of(reading.framework.place(indicator)?.indicator)?;
    let rating = subject.round.rating(indicator);
    let history = past.with(t, reading, scale, rating);
    let rounds = past.rounds_with(t, reading, scale, rating);
    let cell = |round: &PastRating| {
        let words = round.words.as_deref();
        if round.share.is_some() { Cell::of(words.map(str::to_owned)) } else { Cell::aside(words.unwrap_or("–")) }
    };
    Some(Figure {
        id: "sparkline".into(),
        title: history.words,
        picture: Rc::new(history.picture),
        narrow: None,
        keys: Vec::new(),
        note: String::new(),
        numbers: Numbers {
            corner: t.text("column-indicator"),
            columns: rounds.iter().enumerate().map(|(index, round)| Head::drawn(index, &*round.label)).collect(),
            rows: vec![Row {
                head: Head::drawn(0, subject.statement(indicator)),
                cells: rounds.iter().map(cell).collect(),
            }],
            series: Side::Rows,
        },
    })
}
