//! What groups of people say, side by side, as far as it may be told: see [`crate::score::groups`].

use std::collections::BTreeMap;
use std::rc::Rc;

use super::excerpt::excerpt;
use super::{Behind, Cell, Figure, Head, Numbers, Row, Side, Subject};
use crate::charts::{VoiceGap, VoiceHeard, VoiceLane, VoiceRow, Voices, voices, voices_narrow};
use crate::dossier::panel::{Group, Questionnaire, STEPS};
use crate::score::Share;
use crate::score::groups::{self, Comparison, Gap, Mean, People, Spread};
use crate::texts::Texts;
use crate::texts::groups::group_name;

/// So many things a picture can bear; the table has them all.
pub const MOST_ROWS: usize = 20;

/// What the groups say to one thing.
struct Told {
    subject: groups::Subject,
    name: String,
    comparison: Comparison,
}

/// The means of the groups with their spread, the widest gap first; none while no group may be told of.
pub fn figure(t: &Texts, subject: &Subject) -> Option<Figure> {
    let rows = told(t, subject);
    if rows.is_empty() {
        return None;
    }
    let groups = groups_of(&rows);
    let drawn = &rows[..rows.len().min(MOST_ROWS)];
    let chart = Voices {
        rows: drawn.iter().map(|told| row(t, subject, &groups, told)).collect(),
        ends: [t.text("step-lowest").into(), t.text("step-highest").into()],
        n_steps: STEPS.into(),
        gap: t.text("voices-gap").into(),
    };
    Some(Figure {
        id: "voices".into(),
        title: title(t, subject, &rows),
        picture: Rc::new(voices(&chart)),
        narrow: Some(Rc::new(voices_narrow(&chart))),
        keys: Vec::new(),
        note: note(t, subject, &rows),
        numbers: numbers(t, subject, &groups, &rows),
    })
}

/// The marker of a group, the same wherever it is shown. The circle is the team's own and the diamond a reviewer's.
pub(super) fn shape(group: Group) -> usize {
    match group {
        Group::Leaders => 1,
        Group::Teachers => 2,
        Group::Pupils => 4,
        Group::Parents => 5,
        Group::Partners => 6,
        Group::Counsellors => 7,
    }
}

/// What at least one group may be heard on, in the themes to show; what belongs to no theme is shown with all of them.
fn told(t: &Texts, subject: &Subject) -> Vec<Told> {
    let is_shown = |of: &groups::Subject| match of {
        groups::Subject::Indicator(id) => match subject.reading.framework.place(id) {
            Some(place) => subject.shows(&place.theme.id),
            None => false,
        },
        groups::Subject::Question(..) => subject.themes.is_empty(),
    };
    let all = groups::side_by_side(&subject.round).into_iter();
    let of_shown = all.filter(|(of, comparison)| is_shown(of) && comparison.means().next().is_some());
    of_shown.map(|(of, comparison)| Told { name: name(t, subject, &of), subject: of, comparison }).collect()
}

fn name(t: &Texts, subject: &Subject, of: &groups::Subject) -> String {
    match of {
        groups::Subject::Indicator(id) => subject.statement(id),
        groups::Subject::Question(panel, id) => {
            let asked = subject.round.panels.get(panel).and_then(|panel| panel.questionnaire.as_ref());
            let question = asked.and_then(|asked| asked.questions.iter().find(|question| question.id == *id));
            let text = question.and_then(|question| Questionnaire::text(&question.text, t.language.code()));
            text.map(ToString::to_string).unwrap_or_default()
        }
    }
}

/// The groups of which something is told, in the order in which groups are shown. Their place is their series.
fn groups_of(rows: &[Told]) -> Vec<Group> {
    let is_told = |group: &Group| rows.iter().any(|told| told.comparison.means().any(|(other, _)| other == *group));
    Group::ALL.into_iter().filter(is_told).collect()
}

fn row(t: &Texts, subject: &Subject, groups: &[Group], told: &Told) -> VoiceRow {
    // A group that was asked and is told of elsewhere keeps its lane.
    let asked =
        groups.iter().zip(0..).filter_map(|(group, series)| Some((*group, series, told.comparison.0.get(group)?)));
    let lane = |(group, series, spread): (Group, u32, &Option<Spread>)| VoiceLane {
        series,
        shape: shape(group),
        name: group_name(t, group, subject.organisation).into(),
        heard: spread.as_ref().and_then(|spread| heard(t, spread)),
    };
    VoiceRow {
        label: told.name.as_str().into(),
        lanes: asked.map(lane).collect(),
        gap: told.comparison.gap().and_then(|gap| gap_of(t, groups, &told.comparison, &gap)),
    }
}

fn heard(t: &Texts, spread: &Spread) -> Option<VoiceHeard> {
    let mean = spread.mean()?;
    let part = |n: &u32| Share::of((*n).into(), spread.n().into()).unwrap_or(Share::NONE);
    Some(VoiceHeard {
        mean: mean.normalised(),
        words: t.mean(mean).into(),
        steps: spread.steps.iter().map(part).collect(),
    })
}

fn gap_of(t: &Texts, groups: &[Group], comparison: &Comparison, gap: &Gap) -> Option<VoiceGap> {
    let means: BTreeMap<Group, Mean> = comparison.means().collect();
    Some(VoiceGap {
        series: u32::try_from(groups.len()).ok()?,
        lowest: means.get(&gap.lowest)?.normalised(),
        highest: means.get(&gap.highest)?.normalised(),
        words: t.gap(gap).into(),
        is_wide: gap.is_wide(),
    })
}

/// The means and the gaps, which are drawn, and how many people chose each step.
fn numbers(t: &Texts, subject: &Subject, groups: &[Group], rows: &[Told]) -> Numbers {
    let named = |group: &Group| group_name(t, *group, subject.organisation);
    let mean_head = |(index, group): (usize, &Group)| Head::drawn(index, named(group));
    let steps_head = |group: &Group| Head::aside(t.with("voices-steps-of", &[("group", (&named(group)).into())]));
    let mut columns: Vec<Head> = groups.iter().enumerate().map(mean_head).collect();
    columns.push(Head::drawn(groups.len(), t.text("voices-gap")));
    columns.extend(groups.iter().map(steps_head));
    let row = |(index, told): (usize, &Told)| {
        let is_drawn = index < MOST_ROWS;
        let cell = |words: String| if is_drawn { Cell::drawn(words) } else { Cell::aside(words) };
        let spread_of = |group: &Group| told.comparison.0.get(group);
        let mean = |group: &Group| match spread_of(group) {
            Some(Some(spread)) => spread.mean().map_or_else(Cell::missing, |mean| cell(t.mean(mean))),
            Some(None) => Cell::aside(t.text("held")),
            None => Cell::missing(),
        };
        let steps = |group: &Group| match spread_of(group) {
            Some(Some(spread)) => Cell::aside(spread.steps.map(|n| n.to_string()).join(" · ")),
            _ => Cell::missing(),
        };
        let mut cells: Vec<Cell> = groups.iter().map(mean).collect();
        cells.push(told.comparison.gap().map_or_else(Cell::missing, |gap| cell(t.gap(&gap))));
        cells.extend(groups.iter().map(steps));
        let head = if is_drawn { Head::drawn(index, &*told.name) } else { Head::aside(&*told.name) };
        let head = match &told.subject {
            groups::Subject::Indicator(id) => head.leading_to(Behind::Indicator(id.clone())),
            groups::Subject::Question(..) => head,
        };
        Row { head, cells }
    };
    let rows = rows.iter().enumerate().map(row).collect();
    Numbers { corner: t.text("voices-subject"), columns, rows, series: Side::Columns }
}

/// The conclusion: on what the groups differ most, and who; or that they do not.
fn title(t: &Texts, subject: &Subject, rows: &[Told]) -> String {
    let named = |group: Group| group_name(t, group, subject.organisation);
    let compared: Vec<(&Told, Gap)> = rows.iter().filter_map(|told| Some((told, told.comparison.gap()?))).collect();
    let Some((widest, gap)) = compared.first() else { return title_without_gaps(t, subject, rows) };
    let name = t.quoted(&excerpt(&widest.name));
    if gap.by == Share::NONE {
        return t.with("voices-equal", &[("n", compared.len().into()), ("name", (&name).into())]);
    }
    if !gap.is_wide() {
        let gap = t.gap(gap);
        let values = [("n", compared.len().into()), ("gap", (&gap).into()), ("name", (&name).into())];
        return t.with("voices-close", &values);
    }
    let mean =
        |wanted: Group| widest.comparison.means().find(|(group, _)| *group == wanted).map(|(_, mean)| t.mean(mean));
    let n_wide = compared.iter().filter(|(_, gap)| gap.is_wide()).count();
    t.with(
        "voices-wide",
        &[
            ("n-wide", n_wide.into()),
            ("n", compared.len().into()),
            ("name", (&name).into()),
            ("high", (&named(gap.highest)).into()),
            ("high-mean", (&mean(gap.highest).unwrap_or_default()).into()),
            ("low", (&named(gap.lowest)).into()),
            ("low-mean", (&mean(gap.lowest).unwrap_or_default()).into()),
        ],
    )
}

/// One group alone, or several that were never asked the same.
fn title_without_gaps(t: &Texts, subject: &Subject, rows: &[Told]) -> String {
    let [group] = groups_of(rows)[..] else { return t.text("voices-apart") };
    let mut means: Vec<Mean> = rows.iter().flat_map(|told| told.comparison.means().map(|(_, mean)| mean)).collect();
    means.sort();
    let (Some(lowest), Some(highest)) = (means.first(), means.last()) else { return t.text("voices-apart") };
    let group = group_name(t, group, subject.organisation);
    let (lowest, highest) = (t.mean(*lowest), t.mean(*highest));
    if lowest == highest {
        return t.with("voices-one-mean", &[("group", (&group).into()), ("mean", (&lowest).into())]);
    }
    let values = [("group", (&group).into()), ("lowest", (&lowest).into()), ("highest", (&highest).into())];
    t.with("voices-one", &values)
}

/// How to read it, what is left to the table, and of whom nothing is told.
fn note(t: &Texts, subject: &Subject, rows: &[Told]) -> String {
    let mut parts = vec![t.text("voices-note")];
    if rows.len() > MOST_ROWS {
        parts.push(t.with("figure-most", &[("n", MOST_ROWS.into()), ("total", rows.len().into())]));
    }
    let held = groups::people(&subject.round).into_iter().filter(|(_, people)| !people.is_told());
    parts.extend(held.map(|(group, people)| {
        let key = if people == People::Nobody { "voices-nobody" } else { "voices-held" };
        t.with(key, &[("group", (&group_name(t, group, subject.organisation)).into())])
    }));
    parts.join(" ")
}
