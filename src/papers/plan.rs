//! The action-plan table (tableau du plan d’action): axis by axis, who does what by when, with which means, and by what
//! one will see that it worked.

use std::rc::Rc;

use super::writer::{NOTHING, Writer, table, words};
use super::{Block, Entry, Paper, Section, Source, head};
use crate::dossier::plan::{Action, ActionId, ActionState, AxisId, PlannedAction};
use crate::texts::Texts;
use crate::texts::keys::effect_key;

const COLUMNS: [&str; 11] = [
    "action-title",
    "action-objective",
    "grid-indicators",
    "action-owner",
    "action-means",
    "action-start",
    "action-due",
    "action-measure",
    "action-state",
    "plan-effect",
    "plan-answers",
];

/// The columns that stand under each other, so that a sheet of paper is wide enough.
const PLACES: [&[&str]; 4] = [
    &["action-title", "action-objective", "grid-indicators"],
    &["action-owner", "action-means"],
    &["action-start", "action-due"],
    &["action-state", "plan-effect", "plan-answers"],
];

/// The paper; none where there is neither an action nor an axis.
pub fn paper(t: &Texts, source: &Source<'_>) -> Option<Paper> {
    let w = &Writer::new(t, source);
    let sections = sections(w);
    if sections.is_empty() {
        return None;
    }
    Some(head::paper(t, source, "plan", t.text("plan-title"), sections))
}

type Planned = (ActionId, Rc<PlannedAction>);

/// The axes of the round in their order, then those of earlier rounds that open actions still serve, then what serves
/// none.
fn sections(w: &Writer<'_>) -> Vec<Section> {
    let own: Vec<AxisId> = w.round.priorities.axes.keys().copied().collect();
    let mut axes = own.clone();
    for axis in w.plan.all().filter_map(|(_, planned)| planned.action.axis) {
        if !axes.contains(&axis) && w.axis(axis).is_some() {
            axes.push(axis);
        }
    }
    let serves =
        |planned: &Planned, axis: Option<AxisId>| planned.1.action.axis.filter(|axis| axes.contains(axis)) == axis;
    let of = |axis| -> Vec<&Planned> { w.plan.all().filter(|planned| serves(planned, axis)).collect() };
    let of_axes = (1usize..).zip(&axes).filter_map(|(n, id)| axis_section(w, n, *id, &of(Some(*id))));
    let loose = actions(w, w.t.text("plan-loose"), &of(None));
    let loose = loose.map(|table| w.section("loose", "action-axis-none", vec![table]));
    of_axes.chain(loose).collect()
}

/// An axis: what is to improve, why, on which themes and indicators, and the actions that serve it.
fn axis_section(w: &Writer<'_>, n: usize, id: AxisId, planned: &[&Planned]) -> Option<Section> {
    let t = w.t;
    let axis = w.axis(id)?;
    let number = t.with("paper-axis", &[("n", n.into())]);
    let title = w.free(&axis.title).map_or_else(|| number.clone(), |title| format!("{number} – {title}"));
    let parts: Vec<String> = axis.parts.iter().filter_map(|part| w.part(part)).collect();
    let mut blocks = Vec::new();
    blocks.extend(w.free(&axis.reason).map(|reason| Block::Text(reason.to_owned())));
    if !parts.is_empty() {
        blocks.push(Block::Facts(vec![(t.text("axis-parts"), parts.join("\n"))]));
    }
    let caption = t.with("plan-of-axis", &[("n", n.into())]);
    blocks.push(actions(w, caption, planned).unwrap_or_else(|| Block::Note(t.text("board-empty"))));
    Some(Section { id: format!("axis-{n}").into(), title, blocks, begins_page: false })
}

fn actions(w: &Writer<'_>, caption: String, planned: &[&Planned]) -> Option<Block> {
    let rows = (1usize..).zip(planned).map(|(n, planned)| row(w, n, &planned.1)).collect();
    table(caption, w.columns_in_places(&COLUMNS, &[], &PLACES), rows)
}

fn row(w: &Writer<'_>, n: usize, planned: &PlannedAction) -> Vec<Entry> {
    let action = &planned.action;
    let written = |text: &str| words(w.free(text).unwrap_or_default());
    let title = w.free(&action.title).map_or_else(|| w.t.with("paper-action", &[("n", n.into())]), ToOwned::to_owned);
    vec![
        Entry::words([Some(title), decided(w, action)].into_iter().flatten().collect::<Vec<_>>().join("\n")),
        written(&action.objective),
        words(&indicators(w, action)),
        written(&action.owner),
        written(&action.means),
        w.day(action.start),
        w.day(action.due),
        words(&success(w, action)),
        Entry::words(w.status(planned)),
        words(&effect(w, planned)),
        words(&answers(w, action)),
    ]
}

/// The round that decided on an action, when it is an earlier one.
fn decided(w: &Writer<'_>, action: &Action) -> Option<String> {
    let round = w.source.dossier.round(action.round).filter(|round| round.id != w.round.id)?;
    Some(w.t.with("plan-decided", &[("label", (&round.opening.label).into())]))
}

/// The indicators by their numbers, where they are of the framework at hand.
fn indicators(w: &Writer<'_>, action: &Action) -> String {
    if action.framework == w.framework().id { w.numbers(&action.indicators) } else { String::new() }
}

/// By what one will see that it worked, with where it began and where it is to end.
fn success(w: &Writer<'_>, action: &Action) -> String {
    let way = [&action.baseline, &action.target].map(|it| w.free(it).unwrap_or(NOTHING));
    let way = (way != [NOTHING; 2]).then(|| format!("{} → {}", way[0], way[1]));
    let measure = w.free(&action.measure).map(ToOwned::to_owned);
    [measure, way].into_iter().flatten().collect::<Vec<_>>().join("\n")
}

/// What it brought about: whether it worked, when and by whom that was judged, what was seen. What was given up has a
/// reason and no effect.
fn effect(w: &Writer<'_>, planned: &PlannedAction) -> String {
    let Some(judged) = &planned.effect else { return String::new() };
    let effect = (planned.state != ActionState::GivenUp).then(|| w.t.text(effect_key(judged.effect)));
    let by = w.free(&judged.by).map(|by| format!(" ({by})")).unwrap_or_default();
    let when = format!("{}{by}", w.t.of_day(judged.on));
    let seen = w.free(&judged.finding).map(ToOwned::to_owned);
    [effect, Some(when), seen].into_iter().flatten().collect::<Vec<_>>().join("\n")
}

/// The findings that an action answers: the number of the deviation sheet, or else the first words of what was found.
fn answers(w: &Writer<'_>, action: &Action) -> String {
    let name = |id| {
        w.source.dossier.reviews().into_iter().find_map(|review| {
            let numbered = super::writer::non_conformities(review);
            let of_sheet = numbered.into_iter().find(|(_, other, _)| *other == id).map(|(n, ..)| n);
            match of_sheet {
                Some(n) => Some(w.t.with("paper-sheet", &[("n", n.into())])),
                None => review.findings.get(&id)?.details.as_ref().map(|_| w.t.text("paper-finding")),
            }
        })
    };
    action.findings.iter().filter_map(|id| name(*id)).collect::<Vec<_>>().join("\n")
}
