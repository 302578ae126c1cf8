//! The action plan in the reader's words: how a page and a file call what is in it.

use std::rc::Rc;

use super::Model;
use crate::dossier::day::Day;
use crate::dossier::entry::RoundId;
use crate::dossier::plan::{Action, ActionId, ActionState, Axis, AxisId, PlannedAction};
use crate::dossier::round::Round;
use crate::formats::book::{Book, BookEvent, Cell, Column, Table};
use crate::framework::reading::Reading;
use crate::framework::{IndicatorId, ThemeId};
use crate::score::plan::RoundPlan;
pub use crate::texts::keys::{effect_key, state_key};
use crate::texts::{Language, Texts};

/// How far an action is, with what is to be known besides: that it is late, that its effect is still to be judged, or
/// what it brought about.
pub fn status(t: &Texts, planned: &PlannedAction, today: Day) -> String {
    let state = t.text(state_key(planned.state));
    let besides = match (planned.state, &planned.effect) {
        (ActionState::Done, None) => Some(t.text("effect-to-judge")),
        (ActionState::Done, Some(judged)) => Some(t.text(effect_key(judged.effect))),
        _ if planned.is_overdue(today) => Some(t.text("overdue")),
        _ => None,
    };
    besides.map_or(state.clone(), |besides| format!("{state} · {besides}"))
}

/// The title of an axis that an action serves: of the round that decided on it.
pub fn axis_of(rounds: &[Rc<Round>], planned: &PlannedAction) -> Option<Rc<Axis>> {
    let axis: AxisId = planned.action.axis?;
    rounds.iter().find_map(|round| round.priorities.axes.get(&axis)).cloned()
}

/// What a theme or an indicator is called: number and statement, or title. None for what is not in the framework.
pub fn part_name(reading: &Reading, part: &Rc<str>) -> Option<String> {
    let theme = ThemeId(part.clone());
    if let Some(place) = reading.framework.theme(&theme) {
        let title = reading.words.themes.get(&theme).map(|words| words.title.clone()).unwrap_or_default();
        return Some(format!("{} {title}", place.number));
    }
    let indicator = IndicatorId(part.clone());
    let place = reading.framework.place(&indicator)?;
    let statement = reading.words.indicators.get(&indicator).map(|words| words.statement.clone()).unwrap_or_default();
    Some(format!("{} {statement}", place.indicator.number))
}

/// The indicators of an action that are in the framework at hand.
pub fn indicator_names(reading: &Reading, action: &Action) -> Vec<String> {
    match action.framework == reading.framework.id {
        true => action.indicators.iter().filter_map(|id| part_name(reading, &id.0)).collect(),
        false => Vec::new(),
    }
}

impl Model {
    /// The plan of a round as a file shows it.
    pub(super) fn plan_file(&self, id: RoundId) -> Option<Book> {
        let (t, today) = (self.texts.clone()?, self.day());
        let workspace = self.workspace.as_ref()?;
        let round = workspace.dossier.round(id)?;
        let writer = Writer {
            reading: self.framework_of(round)?,
            rounds: workspace.dossier.rounds().into_iter().cloned().collect(),
            round: round.clone(),
            plan: RoundPlan::of(&workspace.dossier, round),
            t,
            today,
        };
        let organisation = &workspace.dossier.organisation().name;
        let title = [("organisation", organisation.into()), ("label", (&round.opening.label).into())];
        Some(Book {
            title: writer.t.with("plan-file-title", &title).into(),
            at: self.now,
            separator: if self.settings.language == Language::English { ',' } else { ';' },
            tables: vec![writer.actions(), writer.axes()],
            events: writer.events(),
        })
    }
}

/// What the parts of a file are written from.
struct Writer {
    reading: Reading,
    rounds: Vec<Rc<Round>>,
    round: Rc<Round>,
    plan: RoundPlan,
    t: Rc<Texts>,
    today: Day,
}

impl Writer {
    fn table(&self, name: &str, columns: &[(&str, u16)], rows: Vec<Vec<Cell>>) -> Table {
        let column = |(heading, width): &(&str, u16)| Column { heading: self.t.text(heading).into(), width: *width };
        Table { name: self.t.text(name).into(), columns: columns.iter().map(column).collect(), rows }
    }

    fn actions(&self) -> Table {
        let columns = [
            ("action-title", 40),
            ("action-axis", 26),
            ("action-objective", 40),
            ("action-indicators", 40),
            ("action-owner", 20),
            ("action-start", 12),
            ("action-due", 12),
            ("action-state", 26),
            ("action-means", 26),
            ("action-measure", 26),
            ("action-baseline", 18),
            ("action-target", 18),
            ("column-decided", 16),
            ("judged-effect", 20),
            ("judged-on", 12),
            ("judged-by", 20),
            ("judged-finding", 40),
        ];
        self.table("plan-actions", &columns, self.plan.all().map(|(_, planned)| self.action(planned)).collect())
    }

    fn action(&self, planned: &PlannedAction) -> Vec<Cell> {
        let action = &planned.action;
        let axis = axis_of(&self.rounds, planned).map(|axis| axis.title.clone()).unwrap_or_default();
        let decided = self.rounds.iter().find(|round| round.id == action.round);
        let decided = decided.map(|round| round.opening.label.clone()).unwrap_or_default();
        let judged = planned.effect.as_ref();
        // What was given up has a reason and no effect.
        let effect = judged.filter(|_| planned.state != ActionState::GivenUp);
        let effect = effect.map(|judged| self.t.text(effect_key(judged.effect))).unwrap_or_default();
        vec![
            text(&action.title),
            text(&axis),
            text(&action.objective),
            text(&indicator_names(&self.reading, action).join("\n")),
            text(&action.owner),
            day(action.start),
            day(action.due),
            text(&status(&self.t, planned, self.today)),
            text(&action.means),
            text(&action.measure),
            text(&action.baseline),
            text(&action.target),
            text(&decided),
            text(&effect),
            day(judged.map(|judged| judged.on)),
            text(judged.map_or("", |judged| &judged.by)),
            text(judged.map_or("", |judged| &judged.finding)),
        ]
    }

    fn axes(&self) -> Table {
        let row = |(id, axis): (&AxisId, &Rc<Axis>)| {
            let parts: Vec<String> = axis.parts.iter().filter_map(|part| part_name(&self.reading, part)).collect();
            let serves = |planned: &PlannedAction| planned.action.axis == Some(*id);
            let actions: Vec<&str> = self
                .plan
                .all()
                .filter(|(_, planned)| serves(planned))
                .map(|(_, planned)| &*planned.action.title)
                .collect();
            vec![text(&axis.title), text(&axis.reason), text(&parts.join("\n")), text(&actions.join("\n"))]
        };
        let columns = [("action-axis", 36), ("axis-reason", 50), ("axis-parts", 50), ("plan-actions", 40)];
        self.table("plan-axes", &columns, self.round.priorities.axes.iter().map(row).collect())
    }

    fn events(&self) -> Vec<BookEvent> {
        let due = self.plan.all().filter_map(|(id, planned)| self.due(*id, planned));
        let milestones = self.round.team.milestones.iter().map(|(id, milestone)| BookEvent {
            uid: format!("{id}@qualicycle").into(),
            on: milestone.on,
            until: None,
            remind: None,
            summary: milestone.title.clone(),
            description: self.t.with("round-named", &[("label", (&self.round.opening.label).into())]).into(),
        });
        due.chain(milestones).collect()
    }

    /// The day on which an action is due, unless it was given up.
    fn due(&self, id: ActionId, planned: &PlannedAction) -> Option<BookEvent> {
        let action = &planned.action;
        let line = |key: &str, words: &str| (!words.is_empty()).then(|| format!("{} – {words}", self.t.text(key)));
        let lines = [
            line("action-owner", &action.owner),
            line("action-objective", &action.objective),
            line("action-state", &status(&self.t, planned, self.today)),
        ];
        Some(BookEvent {
            uid: format!("{id}@qualicycle").into(),
            on: action.due.filter(|_| planned.state != ActionState::GivenUp)?,
            until: None,
            remind: None,
            summary: self.t.with("plan-event", &[("action", (&action.title).into())]).into(),
            description: lines.into_iter().flatten().collect::<Vec<_>>().join("\n").into(),
        })
    }
}

fn text(words: &str) -> Cell {
    if words.is_empty() { Cell::Empty } else { Cell::Text(words.into()) }
}

fn day(day: Option<Day>) -> Cell {
    day.map_or(Cell::Empty, Cell::Day)
}
