//! What the parts of the report share: the round as it may be told, and how a rating, an indicator or a day is written.

use std::rc::Rc;

use super::super::{Block, Entry, Options, Part, Section, Source, Table};
use super::part_key;
use crate::dossier::Dossier;
use crate::dossier::change::{Organisation, Rating};
use crate::dossier::day::Day;
use crate::dossier::entry::Timestamp;
use crate::dossier::review::Review;
use crate::dossier::round::Round;
use crate::figures::measures::amount_words;
use crate::figures::{Figure, Subject};
use crate::framework::reading::Reading;
use crate::framework::scale::Level;
use crate::framework::{Framework, IndicatorId, Place, Words};
use crate::score::agreement::ballot;
use crate::score::card::Result;
use crate::score::evidence::Grounds;
use crate::score::plan::RoundPlan;
use crate::score::{ScoreCard, Share};
use crate::texts::{Texts, level_words};

/// What the parts of the report are written from.
pub(super) struct Writer<'a> {
    pub(super) t: &'a Texts,
    pub(super) dossier: &'a Dossier,
    pub(super) subject: &'a Subject,
    pub(super) reading: &'a Reading,
    pub(super) options: &'a Options,
    pub(super) review: Option<&'a Rc<Review>>,
    pub(super) today: Day,
    pub(super) utc_offset: i32,
    /// The round as everybody may see it: votes that are hidden still are nobody's business.
    pub(super) round: Rc<Round>,
    pub(super) card: ScoreCard,
    pub(super) plan: RoundPlan,
    pub(super) grounds: Grounds,
    /// Who it is about: in a sealed round, as it was then.
    pub(super) organisation: Organisation,
}

impl<'a> Writer<'a> {
    pub(super) fn new(t: &'a Texts, source: &'a Source<'a>) -> Writer<'a> {
        let framework = &source.reading.framework;
        let round = ballot(framework, source.round, None);
        let sealed = round.seal.as_ref().map(|seal| seal.record.organisation.clone());
        // Evidence of a closed round was current or not on the day of its closing.
        let closed = round.seal.as_ref().and_then(|seal| Day::at(seal.record.closed_at.0, source.utc_offset));
        Writer {
            t,
            dossier: source.dossier,
            subject: source.subject,
            reading: source.reading,
            options: source.options,
            review: source.review,
            today: source.today,
            utc_offset: source.utc_offset,
            card: ScoreCard::of(framework, &round),
            plan: RoundPlan::of(source.dossier, &round),
            grounds: Grounds::of(&round, source.dossier.evidence(), closed.unwrap_or(source.today)),
            organisation: sealed.unwrap_or_else(|| (**source.dossier.organisation()).clone()),
            round,
        }
    }

    pub(super) fn framework(&self) -> &'a Framework {
        &self.reading.framework
    }

    pub(super) fn words(&self) -> &'a Words {
        &self.reading.words
    }

    /// Whether what people wrote stands in the paper.
    pub(super) fn has_free_text(&self) -> bool {
        !self.options.is_without_free_text
    }

    /// What somebody wrote, where it may stand in the paper and says something.
    pub(super) fn free<'b>(&self, text: &'b str) -> Option<&'b str> {
        let text = text.trim();
        (self.has_free_text() && !text.is_empty()).then_some(text)
    }

    /// A part of the report under its own heading.
    pub(super) fn section(&self, part: Part, blocks: Vec<Block>) -> Section {
        let begins_page = matches!(part, Part::Indicators | Part::History | Part::Glossary);
        Section { id: part.word().into(), title: self.t.text(part_key(part)), blocks, begins_page }
    }

    /// The indicators that the round asks, in the framework's order.
    pub(super) fn asked(&self) -> impl Iterator<Item = Place<'_>> {
        self.round.asked(self.framework())
    }

    /// An indicator by number and statement.
    pub(super) fn statement(&self, id: &IndicatorId) -> String {
        self.reading.statement(id)
    }

    /// Indicators by their numbers, where they are named elsewhere in the paper.
    pub(super) fn numbers<'b>(&self, ids: impl IntoIterator<Item = &'b IndicatorId>) -> String {
        let places = self.framework().places();
        let ids: Vec<&IndicatorId> = ids.into_iter().collect();
        let numbers = places.filter(|place| ids.contains(&&place.indicator.id));
        numbers.map(|place| place.indicator.number.to_string()).collect::<Vec<_>>().join(", ")
    }

    /// A theme or an indicator by its number and title; none for what the framework does not know.
    pub(super) fn part_name(&self, part: &Rc<str>) -> Option<String> {
        let theme = crate::framework::ThemeId(part.clone());
        if self.framework().theme(&theme).is_some() {
            return Some(self.subject.numbered_theme(&theme));
        }
        let indicator = IndicatorId(part.clone());
        self.framework().place(&indicator).map(|_| self.statement(&indicator))
    }

    /// A rating in the words of its scale, with the mark of its level. The reason why something does not apply stands
    /// apart.
    pub(super) fn rating(&self, place: Place<'_>, rating: &Rating) -> Entry {
        let amount = |number| amount_words(self.t, place.indicator, self.words(), number);
        match rating {
            Rating::NotRated => Entry::words(self.t.text("cell-not-rated")),
            Rating::NotApplicable { .. } => Entry::words(self.t.text("cell-not-applicable")),
            Rating::Declined => Entry::words(self.t.text("cell-declined")),
            Rating::Level(level) => self.level(place, *level),
            Rating::Quantity(value) => Entry::words(amount(*value)),
            Rating::Ratio { numerator, denominator, value } => {
                let [numerator, denominator] =
                    [numerator, denominator].map(|number| self.t.number(&number.to_string()));
                Entry::words(format!("{} ({numerator} / {denominator})", amount(*value)))
            }
        }
    }

    /// A level in words, with its mark.
    pub(super) fn level(&self, place: Place<'_>, level: Level) -> Entry {
        let Some(scale) = self.framework().scale_of(place.indicator) else { return Entry::words(level.to_string()) };
        let words = level_words(self.t, self.words(), scale, level);
        Entry { stop: scale.ladder_stop(level), ..Entry::words(words) }
    }

    /// What the round aims at on an indicator.
    pub(super) fn target(&self, id: &IndicatorId) -> Entry {
        let Some(place) = self.framework().place(id) else { return Entry::default() };
        let level = self.round.targets.get(id).map(|level| self.level(place, *level));
        let aim = || self.round.aims.get(id).map(|amount| self.rating(place, &Rating::Quantity(*amount)));
        level.or_else(aim).unwrap_or_else(|| Entry::words("–"))
    }

    /// What the round before said of an indicator, as far as it compares; none for a first round.
    pub(super) fn before(&self, place: Place<'_>) -> Option<Entry> {
        let before = self.subject.comparable.as_ref()?;
        Some(match before.rating(&place.indicator.id) {
            Rating::NotRated => Entry::words("–"),
            rating => self.rating(place, rating),
        })
    }

    /// What the round before is called.
    pub(super) fn label_before(&self) -> Option<String> {
        let before = self.subject.before.as_ref()?;
        Some(self.t.with("round-named", &[("label", (&before.opening.label).into())]))
    }

    /// A result as it is shown, with whether it is provisional. Coverage stands beside it.
    pub(super) fn result(&self, result: &Result) -> String {
        let Some(percent) = result.percent() else { return self.t.text("no-score") };
        let percent = self.t.percent(percent);
        match result.tally.is_provisional() {
            true => format!("{percent} ({})", self.t.text("provisional")),
            false => percent,
        }
    }

    /// How much of what applies is rated: "22 of 24 rated (91 %)".
    pub(super) fn coverage(&self, result: &Result) -> String {
        let tally = result.tally;
        let of =
            self.t.with("coverage-of", &[("rated", tally.rated.into()), ("applicable", tally.applicable().into())]);
        match tally.coverage().map(Share::percent_truncated) {
            Some(percent) => format!("{of} ({})", self.t.percent(percent)),
            None => of,
        }
    }

    /// The lowest level of a group with the indicator that is at it, by its number.
    pub(super) fn minimum(&self, result: &Result) -> Entry {
        let Some(minimum) = &result.minimum else { return Entry::words("–") };
        let Some(place) = self.framework().place(&minimum.indicator) else { return Entry::words("–") };
        let level = self.level(place, minimum.level);
        Entry { words: format!("{} ({})", level.words, place.indicator.number), ..level }
    }

    /// The day of a moment, as the language writes it.
    pub(super) fn date(&self, at: Timestamp) -> String {
        self.t.date(at, self.utc_offset)
    }

    /// A day, or a dash where there is none.
    pub(super) fn day(&self, day: Option<Day>) -> Entry {
        day.map_or_else(|| Entry::words("–"), |day| Entry::day(self.t, day))
    }
}

/// A figure where there is one.
pub(super) fn shown(figure: Option<Figure>) -> Option<Block> {
    figure.map(|figure| Block::Figure(Rc::new(figure)))
}

/// A table, unless it would be empty.
pub(super) fn table(table: Table) -> Option<Block> {
    (!table.rows.is_empty()).then_some(Block::Table(table))
}

/// A term with its value, unless nothing is known of it.
pub(super) fn fact(term: String, value: impl Into<String>) -> Option<(String, String)> {
    Some((term, value.into())).filter(|(_, value)| !value.trim().is_empty())
}
