//! The sheets on a review, its findings, and what happened to each rating.

use std::collections::BTreeSet;

use super::sheet::{amount, level, level_name, level_of, numbers, sheet, state, written};
use crate::dossier::change::{Change, Field, Rating, RoundField};
use crate::dossier::day::Day;
use crate::dossier::entry::{Entry, EntryId};
use crate::dossier::finding::{Finding, FindingId};
use crate::dossier::review::Review;
use crate::formats::book::{Cell, Table};
use crate::framework::Place;
use crate::papers::writer::{Writer, non_conformities};
use crate::score::due::Periods;
use crate::texts::keys::{finding_state_key, gravity_key};

/// The organisation's own rating, the reviewer's, and the gap in levels: own minus reviewer's.
pub(super) fn review(w: &Writer<'_>, review: &Review) -> Table {
    let columns = [
        ("tables-id", 12),
        ("number", 10),
        ("column-indicator", 60),
        ("tables-own-state", 16),
        ("tables-own-level", 10),
        ("tables-own-name", 24),
        ("tables-found-state", 16),
        ("tables-found-level", 10),
        ("tables-found-name", 24),
        ("column-gap", 10),
        ("tables-look", 14),
        ("tables-comment", 50),
    ];
    let rows = w.round.asked(w.framework()).map(|place| review_row(w, review, place)).collect();
    sheet(w, "head-review", &columns, rows)
}

fn review_row(w: &Writer<'_>, review: &Review, place: Place<'_>) -> Vec<Cell> {
    let id = &place.indicator.id;
    let (own, look) = (w.round.rating(id), review.look(id));
    let words = w.source.reading.words.indicators.get(id);
    // Findings of conformity have no distance from each other: they are not on a ladder that could be climbed.
    let is_ladder = w.framework().scale_of(place.indicator).is_some_and(|scale| scale.kind.may_be_averaged());
    let gap = level_of(own).zip(level_of(&look.rating)).filter(|_| is_ladder);
    vec![
        Cell::text(id.as_str()),
        Cell::text(&place.indicator.number),
        words.map_or(Cell::Empty, |words| Cell::text(&words.statement)),
        state(w, own),
        level(level_of(own)),
        level_name(w, place, level_of(own)),
        state(w, &look.rating),
        level(level_of(&look.rating)),
        level_name(w, place, level_of(&look.rating)),
        gap.map_or(Cell::Empty, |(own, found)| Cell::count(i32::from(own.0) - i32::from(found.0))),
        Cell::text(&w.t.with("value-look-state", &[("state", look.state().word().into())])),
        written(w, &look.comment),
    ]
}

/// The findings with what was answered, how far they are, and by when they are due.
pub(super) fn findings(w: &Writer<'_>, review: &Review) -> Table {
    let columns = [
        ("conclusions-sheet", 8),
        ("deviation-gravity", 24),
        ("tables-gravity-now", 24),
        ("tables-requalified", 14),
        ("grid-indicators", 20),
        ("deviation-statement", 50),
        ("deviation-basis", 50),
        ("deviation-notified", 12),
        ("deviation-mended", 12),
        ("deviation-verified", 12),
        ("deviation-position", 14),
        ("deviation-said", 40),
        ("deviation-cause", 40),
        ("deviation-correction", 40),
        ("deviation-plan", 40),
        ("deviation-promised", 12),
        ("action-state", 16),
        ("tables-since", 12),
        ("deviation-seen", 40),
    ];
    let numbered = non_conformities(review);
    let number = |id: FindingId| numbered.iter().find(|(_, other, _)| *other == id).map(|(n, ..)| *n);
    let rows = review.raised().filter_map(|(id, finding)| finding_row(w, number(id), finding)).collect();
    sheet(w, "conclusions-findings", &columns, rows)
}

fn finding_row(w: &Writer<'_>, number: Option<usize>, finding: &Finding) -> Option<Vec<Cell>> {
    let details = finding.details.as_ref()?;
    let due = Periods::of(w.framework()).due_of(finding);
    let (answer, step) = (finding.answer.as_ref(), finding.step.as_ref());
    let said = |text: fn(&crate::dossier::finding::FindingAnswer) -> &str| {
        answer.map_or(Cell::Empty, |answer| written(w, text(answer)))
    };
    let position = answer.map(|it| w.t.with("value-position", &[("position", it.position.word().into())]));
    let is_followed = details.gravity.is_non_conformity();
    Some(vec![
        number.map_or(Cell::Empty, Cell::count),
        Cell::text(&w.t.text(gravity_key(details.gravity))),
        Cell::text(&w.t.text(gravity_key(finding.gravity()?))),
        Cell::day(finding.requalified),
        numbers(w, &details.indicators),
        written(w, &details.statement),
        written(w, &details.basis),
        Cell::day(details.notified),
        Cell::day(due.map(|due| due.mended)),
        Cell::day(due.and_then(|due| due.verified)),
        position.map_or(Cell::Empty, |words| Cell::text(&words)),
        said(|answer| &answer.text),
        said(|answer| &answer.cause),
        said(|answer| &answer.correction),
        said(|answer| &answer.plan),
        Cell::day(answer.and_then(|answer| answer.due)),
        if is_followed { Cell::text(&w.t.text(finding_state_key(finding.state()))) } else { Cell::Empty },
        Cell::day(step.map(|step| step.on)),
        step.map_or(Cell::Empty, |step| written(w, &step.note)),
    ])
}

/// What every rating, target and note was, indicator by indicator, the oldest first. What arrived after the round was
/// closed is not part of it.
pub(super) fn history(w: &Writer<'_>) -> Table {
    let columns = [
        ("tables-id", 12),
        ("number", 10),
        ("evidence-on", 12),
        ("tables-time", 8),
        ("tables-state", 16),
        ("tables-level", 8),
        ("tables-level-name", 24),
        ("column-value", 12),
        ("judged-by", 24),
        ("tables-what", 16),
        ("tables-text", 50),
    ];
    let late: BTreeSet<EntryId> = w.source.dossier.late_entries(w.round.id).iter().map(|entry| entry.id).collect();
    let is_shown =
        |place: &Place<'_>| w.round.rating(&place.indicator.id) == w.source.round.rating(&place.indicator.id);
    // What is hidden while people vote stays hidden in its history as well.
    let shown = w.round.asked(w.framework()).filter(is_shown);
    let rows = shown.flat_map(|place| {
        let id = &place.indicator.id;
        let fields =
            [RoundField::Rating, RoundField::Target, RoundField::Aim, RoundField::Note].map(|of| of(id.clone()));
        let entries = fields.into_iter().flat_map(|field| w.source.dossier.history(&Field::Round(w.round.id, field)));
        let mut entries: Vec<_> = entries.filter(|entry| !late.contains(&entry.id)).collect();
        entries.sort_by_key(|entry| (entry.clock, entry.id));
        entries.into_iter().filter_map(|entry| history_row(w, place, entry)).collect::<Vec<_>>()
    });
    sheet(w, "tables-history", &columns, rows.collect())
}

fn history_row(w: &Writer<'_>, place: Place<'_>, entry: &Entry) -> Option<Vec<Cell>> {
    let (what, rated, text) = match &entry.change {
        Change::Rated { rating, .. } => ("tables-rating", Some(rating.clone()), Cell::Empty),
        Change::TargetSet { level, .. } => ("column-target", level.map(Rating::Level), Cell::Empty),
        Change::AimSet { amount, .. } => ("column-aim", amount.map(Rating::Quantity), Cell::Empty),
        Change::Noted { text, .. } => ("judged-finding", None, written(w, text)),
        _ => return None,
    };
    let is_rating = matches!(entry.change, Change::Rated { .. });
    let at = rated.as_ref().and_then(level_of);
    Some(vec![
        Cell::text(place.indicator.id.as_str()),
        Cell::text(&place.indicator.number),
        Cell::day(Day::at(entry.at.0, w.source.utc_offset)),
        Cell::text(&w.t.time(entry.at, w.source.utc_offset)),
        rated.as_ref().filter(|_| is_rating).map_or(Cell::Empty, |rating| state(w, rating)),
        level(at),
        level_name(w, place, at),
        amount(rated.as_ref().and_then(Rating::quantity)),
        written(w, &entry.by.role),
        Cell::text(&w.t.text(what)),
        text,
    ])
}
