//! The action plan: what the round decided on, what it found open, and what earlier actions brought about.

use std::rc::Rc;

use super::super::{Block, Column, Entry, Table};
use super::axes::axis_of;
use super::writer::{Writer, table};
use crate::dossier::plan::{ActionId, ActionState, PlannedAction};
use crate::texts::keys::{effect_key, state_key};

pub(super) fn blocks(w: &Writer<'_>) -> Vec<Block> {
    if w.plan.all().next().is_none() {
        return vec![Block::Text(w.t.text("report-plan-none"))];
    }
    let own = actions(w, "report-plan-own", &w.plan.own, 1);
    let inherited = actions(w, "report-plan-inherited", &w.plan.inherited, 1 + w.plan.own.len());
    own.into_iter().chain(inherited).chain(effects(w)).collect()
}

type Planned = (ActionId, Rc<PlannedAction>);

fn actions(w: &Writer<'_>, caption: &str, planned: &[Planned], from: usize) -> Option<Block> {
    let t = w.t;
    let has_text = w.has_free_text();
    let row = |(n, (_, planned)): (usize, &Planned)| {
        let action = &planned.action;
        let mut row = vec![Entry::words(what(w, n, planned)), indicators(w, planned)];
        row.extend(has_text.then(|| Entry::words(w.free(&action.owner).unwrap_or("–"))));
        row.push(w.day(action.due));
        row.extend(has_text.then(|| Entry::words(success(w, planned))));
        row.push(Entry::words(state(w, planned)));
        row
    };
    let mut columns = vec![Column::of_words(t.text("action-title")), Column::of_words(t.text("report-indicators"))];
    columns.extend(has_text.then(|| Column::of_words(t.text("action-owner"))));
    columns.push(Column::of_words(t.text("action-due")));
    columns.extend(has_text.then(|| Column::of_words(t.text("action-measure"))));
    columns.push(Column::of_words(t.text("action-state")));
    let rows = (from..).zip(planned).map(row).collect();
    table(Table { caption: t.text(caption), columns, rows })
}

/// The action with its objective and axis, a line each; its number alone where what people wrote is left out.
fn what(w: &Writer<'_>, n: usize, planned: &PlannedAction) -> String {
    let action = &planned.action;
    let number = || w.t.with("report-action", &[("n", n.into())]);
    let title = w.free(&action.title).map_or_else(number, ToOwned::to_owned);
    let axis = action.axis.and_then(|axis| axis_of(w, axis));
    let lines = [Some(title), w.free(&action.objective).map(ToOwned::to_owned), axis];
    lines.into_iter().flatten().collect::<Vec<_>>().join("\n")
}

/// The numbers of its indicators, where they are of the framework at hand.
fn indicators(w: &Writer<'_>, planned: &PlannedAction) -> Entry {
    let is_of_framework = planned.action.framework == w.framework().id;
    let numbers = if is_of_framework { w.numbers(&planned.action.indicators) } else { String::new() };
    Entry::words(if numbers.is_empty() { "–".to_owned() } else { numbers })
}

/// By what one will see that it worked: "Attendance (82 % → 90 %)".
fn success(w: &Writer<'_>, planned: &PlannedAction) -> String {
    let action = &planned.action;
    let way = [&action.baseline, &action.target].map(|it| w.free(it));
    let way = match way {
        [Some(from), Some(to)] => Some(format!("{from} → {to}")),
        [Some(from), None] => Some(format!("{from} → ?")),
        [None, Some(to)] => Some(format!("→ {to}")),
        [None, None] => None,
    };
    let lines = [w.free(&action.measure).map(ToOwned::to_owned), way];
    let told = lines.into_iter().flatten().collect::<Vec<_>>().join("\n");
    if told.is_empty() { "–".to_owned() } else { told }
}

/// How far it is, with what is to be known besides: that it is late, or that its effect is still to be judged.
fn state(w: &Writer<'_>, planned: &PlannedAction) -> String {
    let state = w.t.text(state_key(planned.state));
    // A closed round is told as it was closed: what is late today was not late then.
    let day =
        w.round.seal.as_ref().and_then(|seal| crate::dossier::day::Day::at(seal.record.closed_at.0, w.utc_offset));
    let besides = match (planned.state, &planned.effect) {
        (ActionState::Done, None) => Some("effect-to-judge"),
        (ActionState::Done, Some(judged)) => Some(effect_key(judged.effect)),
        _ if planned.is_overdue(day.unwrap_or(w.today)) => Some("overdue"),
        _ => None,
    };
    besides.map_or(state.clone(), |besides| format!("{state} · {}", w.t.text(besides)))
}

/// What actions brought about, as it was judged.
fn effects(w: &Writer<'_>) -> Option<Block> {
    let t = w.t;
    let has_text = w.has_free_text();
    let row = |(n, (_, planned)): (usize, &Planned)| {
        let judged = planned.effect.as_ref().filter(|_| planned.state != ActionState::GivenUp)?;
        let number = || t.with("report-action", &[("n", n.into())]);
        let title = w.free(&planned.action.title).map_or_else(number, ToOwned::to_owned);
        let mut row =
            vec![Entry::words(title), Entry::words(t.text(effect_key(judged.effect))), Entry::day(t, judged.on)];
        row.extend(has_text.then(|| Entry::words(w.free(&judged.by).unwrap_or("–"))));
        row.extend(has_text.then(|| Entry::words(w.free(&judged.finding).unwrap_or("–"))));
        Some(row)
    };
    let keys = ["action-title", "report-effect", "judged-on", "judged-by", "judged-finding"];
    let columns =
        keys.into_iter().take(if has_text { 5 } else { 3 }).map(|key| Column::of_words(t.text(key))).collect();
    let rows = (1..).zip(w.plan.own.iter().chain(&w.plan.inherited)).filter_map(row).collect();
    table(Table { caption: t.text("report-effects"), columns, rows })
}
