//! What the papers of a round and of a review share: the round as everybody may see it, and how a rating, an indicator, a
//! finding or a day is written.

use std::rc::Rc;

use super::{Block, Column, Entry, Section, Source, Table};
use crate::dossier::day::Day;
use crate::dossier::evidence::Evidence;
use crate::dossier::finding::{Finding, FindingId, Gravity};
use crate::dossier::plan::{ActionState, Axis, AxisId, PlannedAction};
use crate::dossier::review::Review;
use crate::dossier::round::Round;
use crate::formats::book::Cell;
use crate::framework::scale::Level;
use crate::framework::{Framework, IndicatorId, Place, ThemeId};
use crate::score::agreement::ballot;
use crate::score::card::{Minimum, Tally};
use crate::score::evidence::Grounds;
use crate::score::plan::RoundPlan;
use crate::score::{Result, ScoreCard};
use crate::texts::keys::{effect_key, state_key};
use crate::texts::{Texts, level_words};

/// What stands where there is nothing to say.
pub(super) const NOTHING: &str = "–";

/// What papers are written from.
pub(super) struct Writer<'a> {
    pub(super) t: &'a Texts,
    pub(super) source: Source<'a>,
    /// The round without what is still hidden: votes that are not shown are nobody's business.
    pub(super) round: Rc<Round>,
    pub(super) card: ScoreCard,
    pub(super) plan: RoundPlan,
    pub(super) grounds: Grounds,
    /// The day as of which things are late or out of date: of a closed round, the day on which it was closed.
    pub(super) as_of: Day,
}

impl<'a> Writer<'a> {
    pub(super) fn new(t: &'a Texts, source: &Source<'a>) -> Writer<'a> {
        let framework = &source.reading.framework;
        let round = ballot(framework, source.round, None);
        let closed = round.seal.as_ref().and_then(|seal| Day::at(seal.record.closed_at.0, source.utc_offset));
        let as_of = closed.unwrap_or(source.today);
        Writer {
            t,
            source: *source,
            card: ScoreCard::of(framework, &round),
            plan: RoundPlan::of(source.dossier, &round),
            grounds: Grounds::of(&round, source.dossier.evidence(), as_of),
            as_of,
            round,
        }
    }

    pub(super) fn framework(&self) -> &'a Framework {
        &self.source.reading.framework
    }

    /// What somebody wrote, where it may stand in the paper.
    pub(super) fn free<'b>(&self, text: &'b str) -> Option<&'b str> {
        let text = text.trim();
        (!self.source.options.is_without_free_text && !text.is_empty()).then_some(text)
    }

    /// Whether a piece of evidence may be named.
    pub(super) fn may_name(&self, piece: &Evidence) -> bool {
        !piece.is_confidential || self.source.options.names_confidential
    }

    /// The indicators that the round asks of a theme.
    pub(super) fn asked<'b>(&'b self, theme: &'b ThemeId) -> impl Iterator<Item = Place<'b>> {
        self.round.asked(self.framework()).filter(move |place| place.theme.id == *theme)
    }

    /// A theme after its number.
    pub(super) fn theme(&self, theme: &ThemeId) -> String {
        self.source.subject.numbered_theme(theme)
    }

    /// An indicator's number; its id where the framework does not know it.
    pub(super) fn number(&self, id: &IndicatorId) -> String {
        let place = self.framework().place(id);
        place.map_or_else(|| id.to_string(), |place| place.indicator.number.to_string())
    }

    /// Indicators by their numbers, in the framework's order.
    pub(super) fn numbers<'b>(&self, ids: impl IntoIterator<Item = &'b IndicatorId>) -> String {
        let ids: Vec<&IndicatorId> = ids.into_iter().collect();
        let known = self.framework().places().filter(|place| ids.contains(&&place.indicator.id));
        known.map(|place| place.indicator.number.to_string()).collect::<Vec<_>>().join(", ")
    }

    /// A theme or indicator by its number and words; none for what the framework does not know.
    pub(super) fn part(&self, part: &Rc<str>) -> Option<String> {
        let (theme, indicator) = (ThemeId(part.clone()), IndicatorId(part.clone()));
        match self.framework().theme(&theme) {
            Some(_) => Some(self.theme(&theme)),
            None => self.framework().place(&indicator).map(|_| self.source.reading.statement(&indicator)),
        }
    }

    /// A level in the words of its scale, with its mark.
    pub(super) fn level(&self, place: Place<'_>, level: Level) -> Entry {
        let Some(scale) = self.framework().scale_of(place.indicator) else { return Entry::words(level.to_string()) };
        let words = level_words(self.t, &self.source.reading.words, scale, level);
        Entry { stop: scale.ladder_stop(level), ..Entry::words(words) }
    }

    /// The mean of a group in percent; where nothing may be averaged, or nothing is rated, what is to be said instead.
    pub(super) fn mean(&self, result: &Result) -> Entry {
        match (result.mean, result.percent()) {
            (Some(mean), Some(percent)) => {
                let percent = self.t.percent(percent);
                let words = match result.tally.is_provisional() {
                    true => format!("{percent} · {}", self.t.text("provisional")),
                    false => percent,
                };
                Entry { words, value: Some(mean.into()), stop: None }
            }
            _ if result.tally.asked() > 0 && result.tally.applicable() == 0 => {
                Entry::words(self.t.text("cell-not-applicable"))
            }
            _ => Entry::words(NOTHING),
        }
    }

    /// How much is rated: 3 of 4.
    pub(super) fn coverage(&self, tally: Tally) -> Entry {
        let values = [("n", tally.rated.into()), ("of", tally.applicable().into())];
        Entry { words: self.t.with("paper-of", &values), value: tally.coverage().map(Cell::from), stop: None }
    }

    /// The weakest indicator: its level and its number.
    pub(super) fn minimum(&self, minimum: &Minimum) -> Entry {
        let number = self.number(&minimum.indicator);
        let Some(place) = self.framework().place(&minimum.indicator) else { return Entry::words(number) };
        let level = self.level(place, minimum.level);
        Entry { words: format!("{} ({number})", level.words), ..level }
    }

    /// The axis of that id, of whichever round chose it.
    pub(super) fn axis(&self, id: AxisId) -> Option<Rc<Axis>> {
        let own = self.round.priorities.axes.get(&id).cloned();
        own.or_else(|| {
            let rounds = self.source.dossier.rounds();
            rounds.into_iter().find_map(|round| round.priorities.axes.get(&id)).cloned()
        })
    }

    /// How far an action is, with what is to be known besides: that it is late, that its effect is still to be judged, or
    /// what it brought about.
    pub(super) fn status(&self, planned: &PlannedAction) -> String {
        let state = self.t.text(state_key(planned.state));
        let besides = match (planned.state, &planned.effect) {
            (ActionState::Done, None) => Some("effect-to-judge"),
            (ActionState::Done, Some(judged)) => Some(effect_key(judged.effect)),
            _ if planned.is_overdue(self.as_of) => Some("overdue"),
            _ => None,
        };
        besides.map_or(state.clone(), |besides| format!("{state} · {}", self.t.text(besides)))
    }

    /// A day, or nothing.
    pub(super) fn day(&self, day: Option<Day>) -> Entry {
        day.map_or_else(|| Entry::words(NOTHING), |day| Entry::day(self.t, day))
    }

    /// A number as it is counted.
    pub(super) fn count(&self, n: usize) -> Entry {
        Entry { words: n.to_string(), value: Some(Cell::count(n)), stop: None }
    }

    /// Columns under these texts, of which some hold numbers.
    pub(super) fn columns(&self, keys: &[&str], numeric: &[&str]) -> Vec<Column> {
        let column =
            |key: &&str| Column { heading: self.t.text(key), is_numeric: numeric.contains(key), shares_place: false };
        keys.iter().map(column).collect()
    }

    /// Columns under these texts, of which those of one place stand under each other.
    pub(super) fn columns_in_places(&self, keys: &[&str], numeric: &[&str], places: &[&[&str]]) -> Vec<Column> {
        let place = |key: &str| places.iter().position(|place| place.contains(&key));
        let mut columns = self.columns(keys, numeric);
        for (column, pair) in columns.iter_mut().skip(1).zip(keys.windows(2)) {
            column.shares_place = place(pair[0]).is_some() && place(pair[0]) == place(pair[1]);
        }
        columns
    }

    /// A section under the heading of that text.
    pub(super) fn section(&self, id: &str, key: &str, blocks: Vec<Block>) -> Section {
        Section { id: id.into(), title: self.t.text(key), blocks, begins_page: false }
    }

    /// A fact, where something is known.
    pub(super) fn fact(&self, key: &str, words: impl Into<String>) -> Option<(String, String)> {
        let words = words.into();
        (!words.trim().is_empty()).then(|| (self.t.text(key), words))
    }
}

/// A table, unless it has no row.
pub(super) fn table(caption: String, columns: Vec<Column>, rows: Vec<Vec<Entry>>) -> Option<Block> {
    (!rows.is_empty()).then_some(Block::Table(Table { caption, columns, rows }))
}

/// Words, or the sign for nothing.
pub(super) fn words(text: &str) -> Entry {
    Entry::words(if text.trim().is_empty() { NOTHING } else { text })
}

/// Facts, unless nothing is known.
pub(super) fn facts(facts: impl IntoIterator<Item = Option<(String, String)>>) -> Option<Block> {
    let facts: Vec<(String, String)> = facts.into_iter().flatten().collect();
    (!facts.is_empty()).then_some(Block::Facts(facts))
}

/// The non-conformities of a review with their numbers, in the order in which they were raised: deviation sheet 1 is the
/// first. What was raised as a minor one keeps its number when it counts as a major one.
pub(super) fn non_conformities(review: &Review) -> Vec<(usize, FindingId, &Finding)> {
    let is_one = |finding: &Finding| finding.details.as_ref().is_some_and(|it| it.gravity.is_non_conformity());
    let raised = review.raised().filter(|(_, finding)| is_one(finding));
    (1..).zip(raised).map(|(n, (id, finding))| (n, id, finding)).collect()
}

/// The findings of one gravity as it stands now, in the order in which they were raised.
pub(super) fn of_gravity(review: &Review, gravity: Gravity) -> Vec<(FindingId, &Finding)> {
    review.raised().filter(|(_, finding)| finding.gravity() == Some(gravity)).collect()
}

/// As much of a text as has room, in whole words where it can be.
pub(super) fn clipped(text: &str, most: usize) -> String {
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    if text.chars().count() <= most {
        return text;
    }
    let kept: String = text.chars().take(most.saturating_sub(1)).collect();
    let end = kept.rfind(' ').filter(|end| *end > most / 2).unwrap_or(kept.len());
    format!("{}…", kept[..end].trim_end_matches([',', ';', ':', ' ', '\u{a0}', '\u{202f}']))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_has_no_room_ends_in_whole_words() {
        assert_eq!(clipped("Un accueil pour chacun", 40), "Un accueil pour chacun");
        assert_eq!(clipped("Un accueil,\nà la rentrée, pour chacun", 22), "Un accueil, à la…");
        assert_eq!(clipped("Anticonstitutionnellement", 10), "Anticonst…");
        assert_eq!(clipped("👩🏽‍🏫👩🏽‍🏫👩🏽‍🏫", 3).chars().count(), 3);
    }
}
