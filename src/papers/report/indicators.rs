//! The annex of indicators: every indicator that the round asks, once, with its level beside its target and the round
//! before, what was found, what it rests on, and why it does not apply where it does not.

use super::super::{Block, Column, Entry, Table};
use super::review::{at_hand, has_ratings, reviewers_rating};
use super::writer::Writer;
use crate::dossier::change::Rating;
use crate::framework::{IndicatorId, Place};
use crate::score::evidence::{Freshness, Serving};

pub(super) fn blocks(w: &Writer<'_>) -> Vec<Block> {
    let themes = w.framework().themes.iter().filter(|theme| w.round.themes.contains(&theme.id));
    let of_theme = |theme: &crate::framework::Theme| {
        let asked = w.asked().filter(|place| place.theme.id == theme.id);
        let indicators: Vec<Block> = asked.map(|place| indicator(w, place)).collect();
        let heading = (!indicators.is_empty()).then(|| Block::Heading(w.subject.numbered_theme(&theme.id)));
        heading.into_iter().chain(indicators).collect::<Vec<Block>>()
    };
    let indicators: Vec<Block> = themes.flat_map(of_theme).collect();
    if indicators.is_empty() {
        return vec![Block::Text(w.t.text("report-nothing-asked"))];
    }
    left_out(w).into_iter().chain(indicators).collect()
}

/// How many pieces of evidence are not named, and why.
fn left_out(w: &Writer<'_>) -> Option<Block> {
    let pieces =
        w.asked().flat_map(|place| w.grounds.of_indicator(&place.indicator.id).iter().cloned().collect::<Vec<_>>());
    let confidential = pieces.filter(|piece| piece.details.is_confidential);
    let ids: std::collections::BTreeSet<_> = confidential.map(|piece| piece.id).collect();
    let is_told = w.has_free_text() && !w.options.names_confidential && !ids.is_empty();
    is_told.then(|| Block::Note(w.t.with("report-confidential", &[("n", ids.len().into())])))
}

/// An indicator with all that is said of it, together on a page.
fn indicator(w: &Writer<'_>, place: Place<'_>) -> Block {
    let id = &place.indicator.id;
    let mut blocks = vec![Block::Table(levels(w, place))];
    if let Rating::NotApplicable { why } = w.round.rating(id) {
        let why = w.free(why).map_or_else(|| w.t.text("left-out-unexplained"), ToOwned::to_owned);
        let reason = w.t.with("report-reason", &[("why", (&why).into())]);
        blocks.extend(w.has_free_text().then_some(Block::Text(reason)));
    }
    blocks.extend(w.free(&w.round.note(id)).map(|note| Block::Text(note.to_owned())));
    blocks.extend(agreed(w, id));
    blocks.extend(comment(w, id));
    blocks.extend(evidence(w, id));
    Block::Together(blocks)
}

/// One row: the level, and beside it what was aimed at, what it was in the round before, and what a reviewer says.
fn levels(w: &Writer<'_>, place: Place<'_>) -> Table {
    let (t, id) = (w.t, &place.indicator.id);
    let found = at_hand(w).filter(|(review, _)| has_ratings(review)).map(|(review, _)| {
        reviewers_rating(review, id).map_or_else(|| Entry::words("–"), |rating| w.rating(place, rating))
    });
    let is_measure = w.framework().is_measure(place.indicator);
    let mut columns = vec![
        Column::of_words(t.text(if is_measure { "column-value" } else { "report-level" })),
        Column::of_words(t.text(if is_measure { "column-aim" } else { "column-target" })),
    ];
    let mut row = vec![w.rating(place, w.round.rating(id)), w.target(id)];
    if let (Some(before), Some(label)) = (w.before(place), w.label_before()) {
        columns.push(Column::of_words(label));
        row.push(before);
    }
    if let Some(found) = found {
        columns.push(Column::of_words(t.text("column-reviewer")));
        row.push(found);
    }
    Table { caption: w.statement(id), columns, rows: vec![row] }
}

/// What the team agreed on after voting, where it gave a reason or somebody saw it otherwise.
fn agreed(w: &Writer<'_>, id: &IndicatorId) -> Vec<Block> {
    let Some(consensus) = w.round.deliberation.agreed.get(id) else { return Vec::new() };
    let line = |key: &str, text: &str| Some(Block::Text(w.t.with(key, &[("text", w.free(text)?.into())])));
    [line("report-agreed-why", &consensus.reason), line("report-agreed-but", &consensus.dissent)]
        .into_iter()
        .flatten()
        .collect()
}

/// What the reviewer says to it.
fn comment(w: &Writer<'_>, id: &IndicatorId) -> Option<Block> {
    let (review, _) = at_hand(w)?;
    let comment = w.free(&review.looks.get(id)?.comment)?;
    Some(Block::Text(w.t.with("report-reviewer-says", &[("text", comment.into())])))
}

/// What it rests on, by title; what is confidential only where somebody chose that.
fn evidence(w: &Writer<'_>, id: &IndicatorId) -> Option<Block> {
    let pieces = w.grounds.of_indicator(id);
    let named = pieces.iter().filter(|piece| w.options.names_confidential || !piece.details.is_confidential);
    let items: Vec<String> = named.filter_map(|piece| piece_words(w, piece)).collect();
    (!items.is_empty()).then_some(Block::Items(items))
}

fn piece_words(w: &Writer<'_>, piece: &Serving) -> Option<String> {
    let t = w.t;
    let title = w.free(&piece.details.title)?;
    let kind = t.clause(&t.text(&format!("evidence-kind-{}", piece.details.kind.word())));
    let on = piece.details.on.map(|on| t.of_day(on));
    let is_old = matches!(piece.freshness, Freshness::OutOfDate(_));
    let old = is_old.then(|| t.text("report-evidence-old"));
    let about = [Some(kind), on, old].into_iter().flatten().collect::<Vec<_>>().join(", ");
    Some(t.with("report-piece", &[("title", title.into()), ("about", (&about).into())]))
}
