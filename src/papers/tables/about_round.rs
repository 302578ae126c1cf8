//! The sheets on the round itself: facts, themes, indicators, evidence, axes and actions.

use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

use super::LAYOUT;
use super::sheet::{amount, level, level_name, level_of, numbers, sheet, state, written};
use crate::dossier::change::Rating;
use crate::dossier::evidence::{Evidence, EvidenceId};
use crate::dossier::plan::{ActionId, ActionState, PlannedAction};
use crate::formats::book::{Cell, Table};
use crate::framework::scale::{Kind, Level, MAJOR, MINOR};
use crate::framework::{IndicatorId, Place};
use crate::papers::head;
use crate::papers::writer::Writer;
use crate::score::card::ThemeResult;
use crate::texts::keys::{effect_key, state_key};

/// Whose tables these are, and how far they may be relied on.
pub(super) fn facts(w: &Writer<'_>) -> Table {
    let standing = head::standing(&w.source);
    let first = [
        (w.t.text("tables-layout"), LAYOUT.to_owned()),
        (w.t.text("paper-status"), head::standing_sentence(w.t, standing)),
    ];
    let all = first.into_iter().chain(head::facts(w.t, &w.source));
    let rows = all.map(|(term, value)| vec![Cell::text(&term), Cell::text(&value)]).collect();
    sheet(w, "paper-about", &[("paper-term", 34), ("column-value", 70)], rows)
}

pub(super) fn themes(w: &Writer<'_>) -> Table {
    let columns = [
        ("number", 8),
        ("column-theme", 44),
        ("column-result", 12),
        ("provisional", 12),
        ("grid-rated", 12),
        ("tables-minimum", 12),
        ("tables-minimum-of", 14),
        ("tables-rated", 10),
        ("cell-not-rated", 10),
        ("cell-not-applicable", 10),
        ("cell-declined", 10),
        ("column-stage", 18),
        ("gravity-major", 12),
        ("gravity-minor", 12),
        ("tables-conform", 12),
        ("grid-before", 12),
    ];
    sheet(w, "tables-themes", &columns, w.card.themes.iter().map(|theme| theme_row(w, theme)).collect())
}

fn theme_row(w: &Writer<'_>, theme: &ThemeResult) -> Vec<Cell> {
    let (result, subject) = (&theme.result, w.source.subject);
    let found = conformity(w, theme);
    let count = |level: Level| {
        if found.is_empty() { Cell::Empty } else { Cell::count(found.get(&level).copied().unwrap_or(0)) }
    };
    let stage = theme.stage.filter(|_| result.mean.is_some()).map(|stage| match stage.reached {
        Some(step) => w.source.reading.words.steps.get(&step).map(|step| step.name.to_string()).unwrap_or_default(),
        None => w.t.text("stage-none"),
    });
    let before = subject.beside_before().and_then(|beside| beside.column.means.get(&theme.theme));
    let is_provisional = result.mean.is_some() && result.tally.is_provisional();
    vec![
        Cell::text(&subject.theme_number(&theme.theme)),
        Cell::text(&subject.theme_title(&theme.theme)),
        result.mean.map_or(Cell::Empty, Cell::from),
        Cell::text(&w.t.text(if is_provisional { "yes" } else { "no" })),
        result.tally.coverage().map_or(Cell::Empty, Cell::from),
        level(result.minimum.as_ref().map(|minimum| minimum.level)),
        result.minimum.as_ref().map_or(Cell::Empty, |minimum| Cell::text(&w.number(&minimum.indicator))),
        Cell::count(result.tally.rated),
        Cell::count(result.tally.not_rated),
        Cell::count(result.tally.not_applicable),
        Cell::count(result.tally.declined),
        stage.map_or(Cell::Empty, |stage| Cell::text(&stage)),
        count(MAJOR),
        count(MINOR),
        count(Level(MINOR.0 + 1)),
        before.map_or(Cell::Empty, |share| Cell::from(*share)),
    ]
}

/// How many findings of conformity of each level a theme has.
fn conformity(w: &Writer<'_>, theme: &ThemeResult) -> BTreeMap<Level, u32> {
    let mut counts = BTreeMap::new();
    for place in w.asked(&theme.theme) {
        let is_counted = w.framework().scale_of(place.indicator).is_some_and(|scale| scale.kind == Kind::Conformity);
        if let Some(level) = w.round.level(&place.indicator.id).filter(|_| is_counted) {
            *counts.entry(if place.indicator.allows(level) { level } else { MAJOR }).or_default() += 1;
        }
    }
    counts
}

pub(super) fn indicators(w: &Writer<'_>) -> Table {
    let columns = [
        ("tables-theme-number", 8),
        ("tables-id", 12),
        ("number", 10),
        ("column-indicator", 60),
        ("tables-state", 16),
        ("tables-level", 8),
        ("tables-level-name", 24),
        ("column-value", 12),
        ("unit", 10),
        ("tables-reason", 30),
        ("column-target", 10),
        ("column-aim", 12),
        ("tables-level-before", 12),
        ("tables-value-before", 12),
        ("judged-finding", 50),
        ("grid-evidence", 10),
    ];
    let rows = w.round.asked(w.framework()).map(|place| indicator_row(w, place)).collect();
    sheet(w, "tables-indicators", &columns, rows)
}

fn indicator_row(w: &Writer<'_>, place: Place<'_>) -> Vec<Cell> {
    let id = &place.indicator.id;
    let (words, rating) = (&w.source.reading.words, w.round.rating(id));
    let statement = words.indicators.get(id).map(|words| words.statement.clone()).unwrap_or_default();
    let unit = place.indicator.unit.as_ref().and_then(|unit| words.units.get(unit)).cloned().unwrap_or_default();
    let reason = match rating {
        Rating::NotApplicable { why } => written(w, why),
        _ => Cell::Empty,
    };
    // Only what the two rounds ask alike can stand beside each other.
    let before = w.source.subject.comparable.as_ref().map(|before| before.rating(id).clone()).unwrap_or_default();
    vec![
        Cell::text(&place.theme.number),
        Cell::text(id.as_str()),
        Cell::text(&place.indicator.number),
        Cell::text(&statement),
        state(w, rating),
        level(level_of(rating)),
        level_name(w, place, level_of(rating)),
        amount(rating.quantity()),
        Cell::text(&unit),
        reason,
        level(w.round.targets.get(id).copied()),
        amount(w.round.aims.get(id).copied()),
        level(level_of(&before)),
        amount(before.quantity()),
        written(w, &w.round.note(id)),
        Cell::count(w.grounds.of_indicator(id).len()),
    ]
}

pub(super) fn evidence(w: &Writer<'_>) -> Table {
    let columns = [
        ("evidence-title", 40),
        ("evidence-kind", 16),
        ("evidence-on", 12),
        ("tables-until", 14),
        ("evidence-owner", 24),
        ("evidence-place", 30),
        ("evidence-note", 40),
        ("grid-indicators", 24),
    ];
    let mut pieces: BTreeMap<EvidenceId, (Rc<Evidence>, BTreeSet<IndicatorId>)> = BTreeMap::new();
    for place in w.round.asked(w.framework()) {
        for serving in w.grounds.of_indicator(&place.indicator.id).iter().filter(|it| w.may_name(&it.details)) {
            let piece = pieces.entry(serving.id).or_insert_with(|| (serving.details.clone(), BTreeSet::new()));
            piece.1.insert(place.indicator.id.clone());
        }
    }
    let row = |(piece, serves): &(Rc<Evidence>, BTreeSet<IndicatorId>)| {
        vec![
            written(w, &piece.title),
            Cell::text(&w.t.text(&format!("evidence-kind-{}", piece.kind.word()))),
            Cell::day(piece.on),
            Cell::day(piece.current_until().map(|until| until.plus_days(-1))),
            written(w, &piece.owner),
            written(w, &piece.place),
            written(w, &piece.note),
            numbers(w, serves),
        ]
    };
    sheet(w, "page-evidence", &columns, pieces.values().map(row).collect())
}

pub(super) fn axes(w: &Writer<'_>) -> Table {
    let columns = [("number", 8), ("action-axis", 40), ("axis-reason", 50), ("axis-parts", 40), ("plan-actions", 10)];
    let row = |(n, (id, axis)): (usize, (&crate::dossier::plan::AxisId, &Rc<crate::dossier::plan::Axis>))| {
        let parts: Vec<String> = axis.parts.iter().filter_map(|part| w.part(part)).collect();
        let serving = w.plan.all().filter(|(_, planned)| planned.action.axis == Some(*id));
        vec![
            Cell::count(n),
            written(w, &axis.title),
            written(w, &axis.reason),
            Cell::text(&parts.join("\n")),
            Cell::count(serving.count()),
        ]
    };
    sheet(w, "plan-axes", &columns, (1usize..).zip(&w.round.priorities.axes).map(row).collect())
}

pub(super) fn actions(w: &Writer<'_>) -> Table {
    let columns = [
        ("number", 8),
        ("action-title", 40),
        ("action-axis", 8),
        ("action-objective", 40),
        ("grid-indicators", 20),
        ("action-owner", 20),
        ("action-start", 12),
        ("action-due", 12),
        ("action-means", 26),
        ("action-measure", 26),
        ("action-baseline", 18),
        ("action-target", 18),
        ("action-state", 16),
        ("overdue", 10),
        ("plan-effect", 18),
        ("judged-on", 12),
        ("judged-by", 20),
        ("judged-finding", 40),
        ("column-decided", 14),
    ];
    let rows = (1usize..).zip(w.plan.all()).map(|(n, action)| action_row(w, n, action)).collect();
    sheet(w, "plan-actions", &columns, rows)
}

fn action_row(w: &Writer<'_>, n: usize, (_, planned): &(ActionId, Rc<PlannedAction>)) -> Vec<Cell> {
    let action = &planned.action;
    // Of an axis of this round its number on the sheet of the axes.
    let axis = w.round.priorities.axes.keys().position(|id| action.axis == Some(*id));
    let decided = w.source.dossier.round(action.round).map(|round| round.opening.label.clone()).unwrap_or_default();
    let judged = planned.effect.as_ref();
    let effect = judged.filter(|_| planned.state != ActionState::GivenUp);
    let of_framework = action.framework == w.framework().id;
    vec![
        Cell::count(n),
        written(w, &action.title),
        axis.map_or(Cell::Empty, |index| Cell::count(index + 1)),
        written(w, &action.objective),
        if of_framework { numbers(w, &action.indicators) } else { Cell::Empty },
        written(w, &action.owner),
        Cell::day(action.start),
        Cell::day(action.due),
        written(w, &action.means),
        written(w, &action.measure),
        written(w, &action.baseline),
        written(w, &action.target),
        Cell::text(&w.t.text(state_key(planned.state))),
        Cell::text(&w.t.text(if planned.is_overdue(w.as_of) { "yes" } else { "no" })),
        effect.map_or(Cell::Empty, |judged| Cell::text(&w.t.text(effect_key(judged.effect)))),
        Cell::day(judged.map(|judged| judged.on)),
        judged.map_or(Cell::Empty, |judged| written(w, &judged.by)),
        judged.map_or(Cell::Empty, |judged| written(w, &judged.finding)),
        Cell::text(&decided),
    ]
}
