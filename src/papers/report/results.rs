//! Results: the numbers that matter with what they need to be understood, then figures, each with its table.

use super::super::{Block, Column, Entry, Table};
use super::writer::{Writer, fact, shown, table};
use crate::figures::{cycle, gaps, heat, levels, measures, moved, radar, trend, voices};
use crate::framework::scale::Kind;
use crate::score::card::{ThemeResult, count_levels};
use crate::texts::level_words;

pub(super) fn blocks(w: &Writer<'_>) -> Vec<Block> {
    let asked = w.asked().count();
    if asked == 0 {
        return vec![Block::Text(w.t.text("report-nothing-asked"))];
    }
    let mut blocks = numbers(w);
    blocks.extend(blocking(w));
    blocks.extend(conformity(w));
    blocks.extend(themes(w));
    blocks.extend(figures(w));
    blocks
}

/// The result with its coverage and its minimum, and how it is computed.
fn numbers(w: &Writer<'_>) -> Vec<Block> {
    let (t, whole) = (w.t, &w.card.whole);
    let counts = [("n-not-applicable", whole.tally.not_applicable), ("n-declined", whole.tally.declined)];
    let counts = counts.into_iter().filter(|(_, n)| *n > 0).map(|(key, n)| t.with(key, &[("n", n.into())]));
    let coverage = [w.coverage(whole)].into_iter().chain(counts).collect::<Vec<_>>().join(" · ");
    let has_levels = w
        .asked()
        .any(|place| w.framework().scale_of(place.indicator).is_some_and(|scale| scale.kind.may_be_averaged()));
    let mean = match (w.card.achieved_themes(), whole.mean) {
        (Some((achieved, n)), _) => {
            let percent = w.result(whole);
            format!("{achieved} / {n} · {}", t.with("headline-achieved", &[("percent", (&percent).into())]))
        }
        (None, Some(_)) => format!("{} · {}", w.result(whole), t.text("headline-mean")),
        (None, None) if has_levels => t.text("no-score"),
        (None, None) => t.text("headline-no-mean"),
    };
    let minimum = whole.minimum.as_ref().map(|minimum| {
        let level = w.framework().place(&minimum.indicator).map(|place| w.level(place, minimum.level).words);
        format!("{} – {}", level.unwrap_or_default(), w.statement(&minimum.indicator))
    });
    let facts = [
        fact(t.text("report-result"), mean),
        fact(t.text("column-coverage"), coverage),
        fact(t.text("report-minimum"), minimum.unwrap_or_default()),
    ];
    let mut blocks = vec![Block::Facts(facts.into_iter().flatten().collect())];
    let said = match (whole.tally.rated, whole.mean) {
        (0, _) => Some("report-nothing-rated"),
        (_, Some(_)) if whole.tally.is_provisional() => Some("report-provisional"),
        _ => None,
    };
    blocks.extend(said.map(|key| Block::Text(t.text(key))));
    blocks.extend(whole.mean.map(|_| Block::Note(t.text("report-how-computed"))));
    blocks
}

/// Critical indicators below their floor come before every mean, since none makes up for them.
fn blocking(w: &Writer<'_>) -> Vec<Block> {
    let blocking = &w.card.blocking;
    if blocking.is_empty() {
        return Vec::new();
    }
    vec![
        Block::Heading(w.t.with("blocking-title", &[("n", blocking.len().into())])),
        Block::Text(w.t.text("blocking-note")),
        Block::Items(blocking.iter().map(|id| w.statement(id)).collect()),
    ]
}

/// Findings of conformity are counted: how many of each, and no mean.
fn conformity(w: &Writer<'_>) -> Vec<Block> {
    let t = w.t;
    let is_asked = |scale: &str| {
        w.asked().any(|place| w.framework().scale_of(place.indicator).is_some_and(|it| it.id.as_str() == scale))
    };
    let of_conformity = w.framework().scales.iter().filter(|scale| scale.kind == Kind::Conformity);
    let Some(scale) = { of_conformity }.find(|scale| is_asked(scale.id.as_str())) else { return Vec::new() };
    let counts = count_levels(w.framework(), &w.round, Kind::Conformity);
    let row = |level: &crate::framework::scale::Level| {
        let words = level_words(t, w.words(), scale, *level);
        let n = counts.get(level).copied().unwrap_or_default();
        vec![Entry { stop: scale.ladder_stop(*level), ..Entry::words(words) }, Entry::words(n.to_string())]
    };
    let columns = vec![Column::of_words(t.text("report-finding")), Column::of_numbers(t.text("report-count"))];
    let rows = scale.levels.iter().rev().map(row).collect();
    vec![
        Block::Heading(t.text("conformity-title")),
        Block::Table(Table { caption: t.text("report-conformity-caption"), columns, rows }),
        Block::Note(t.text("report-conformity-note")),
    ]
}

/// Each theme with its result, coverage beside it, its minimum, and its stage where the framework knows steps.
fn themes(w: &Writer<'_>) -> Option<Block> {
    let t = w.t;
    let asked = || w.card.themes.iter().filter(|theme| theme.result.tally.asked() > 0);
    let has_mean = asked().any(|theme| theme.result.mean.is_some());
    let has_stage = has_mean && asked().any(|theme| theme.stage.is_some());
    let before = w.subject.beside_before().filter(|_| has_mean);
    let row = |theme: &ThemeResult| {
        let mut row = vec![Entry::words(w.subject.numbered_theme(&theme.theme))];
        row.extend(has_mean.then(|| Entry::words(w.result(&theme.result))));
        row.push(Entry::words(w.coverage(&theme.result)));
        row.extend(has_mean.then(|| w.minimum(&theme.result)));
        row.extend(has_stage.then(|| stage(w, theme)));
        row.extend(before.map(|before| match before.column.means.get(&theme.theme) {
            Some(mean) => Entry::words(w.subject.percent(t, *mean)),
            None => Entry::words("–"),
        }));
        row
    };
    let mut columns = vec![Column::of_words(t.text("column-theme"))];
    columns.extend(has_mean.then(|| Column::of_numbers(t.text("column-result"))));
    columns.push(Column::of_words(t.text("column-coverage")));
    columns.extend(has_mean.then(|| Column::of_words(t.text("column-minimum"))));
    columns.extend(has_stage.then(|| Column::of_words(t.text("column-stage"))));
    columns.extend(before.map(|before| Column::of_numbers(before.label(t, &w.round))));
    table(Table { caption: t.text("report-themes-caption"), columns, rows: asked().map(row).collect() })
}

fn stage(w: &Writer<'_>, theme: &ThemeResult) -> Entry {
    let reached = theme.stage.and_then(|stage| stage.reached);
    let name = reached.map(|step| w.words().steps.get(&step).map(|it| it.name.to_string()).unwrap_or_default());
    Entry::words(name.unwrap_or_else(|| w.t.text("stage-none")))
}

/// The figures that have something to say, the whole before the parts.
fn figures(w: &Writer<'_>) -> Vec<Block> {
    let (t, subject) = (w.t, w.subject);
    let of_rounds = match subject.rounds.len() {
        0 | 1 => vec![Block::Text(t.text("report-first-round"))],
        _ => [shown(trend::figure(t, subject)), shown(moved::figure(t, subject))].into_iter().flatten().collect(),
    };
    // Questions of panels are in the organisation's own words.
    let voices = w.has_free_text().then(|| voices::figure(t, subject)).flatten();
    let measured: Vec<Block> = measures::figures(t, subject).into_iter().filter_map(|it| shown(Some(it))).collect();
    let unknown: Vec<String> = measures::unknown(subject).iter().map(|id| w.statement(id)).collect();
    let of_themes =
        [radar::figure(t, subject), levels::figure(t, subject), gaps::figure(t, subject), cycle::figure(t, subject)];
    let mut blocks: Vec<Block> = of_themes.into_iter().filter_map(shown).collect();
    blocks.push(Block::Heading(t.text("report-from-round-to-round")));
    blocks.extend(of_rounds);
    blocks.extend(shown(heat::figure(t, subject)));
    if let Some(voices) = shown(voices) {
        blocks.extend([Block::Heading(t.text("analyse-view-voices")), voices]);
    }
    if !measured.is_empty() || !unknown.is_empty() {
        blocks.push(Block::Heading(t.text("analyse-view-measures")));
        blocks.extend(measured);
    }
    if !unknown.is_empty() {
        blocks.extend([Block::Text(t.text("report-measures-unknown")), Block::Items(unknown)]);
    }
    blocks
}
