//! The dashboard (tableau de bord): what matters of a round on one A4 page, and nothing more than fits on it. Every list
//! has its most, and every text that people wrote is cut to a line or two.

use super::writer::{Writer, clipped, facts, of_gravity};
use super::{Block, Paper, Source, head};
use crate::dossier::day::Day;
use crate::dossier::finding::{Finding, Gravity};
use crate::dossier::plan::ActionState;
use crate::figures::{Figure, levels, radar};
use crate::framework::IndicatorId;
use crate::framework::scale::Kind;
use crate::score::card::{ThemeResult, count_levels};
use crate::score::due::Periods;
use crate::score::extremes::Extremes;
use crate::texts::Texts;

/// So many strengths, points to improve and axes are named; the others are counted.
const N_NAMED: usize = 3;

/// A radar of more themes than these is too small to be read where there is room for it.
const N_DRAWN: usize = 6;

/// So many deadlines are named.
const N_DEADLINES: usize = 4;

/// The longest line of a list, in characters, and the longest where three lists stand side by side.
const LONGEST: usize = 90;
const LONGEST_OF_THREE: usize = 40;

/// The paper; none while the round asks nothing.
pub fn paper(t: &Texts, source: &Source<'_>) -> Option<Paper> {
    let w = &Writer::new(t, source);
    w.round.asked(w.framework()).next()?;
    let part = |key: &str, blocks: Vec<Block>| {
        Block::Together([Block::Heading(t.text(key))].into_iter().chain(blocks).collect())
    };
    // One section: a table of contents would take the room that the page has for what matters.
    let blocks = numbers(w).into_iter().chain(themes(w)).chain(points(w)).chain([
        part("chosen-title", axes(w)),
        part("plan-actions", actions(w)),
        part("dashboard-deadlines", deadlines(w)),
    ]);
    let sections = vec![w.section("dashboard", "headline", blocks.collect())];
    let mut paper = head::paper(t, source, "dashboard", t.text("dashboard-title"), sections);
    // The rest is known from the title and from the line at the foot of the page.
    paper.facts.clear();
    Some(paper)
}

/// The three numbers with what they say: result, lowest level, how much is rated.
fn numbers(w: &Writer<'_>) -> Vec<Block> {
    let (t, whole) = (w.t, &w.card.whole);
    let result = match (w.card.achieved_themes(), whole.percent()) {
        (Some((n, of)), Some(percent)) => {
            let percent = t.percent(percent);
            let of = t.with("paper-of", &[("n", n.into()), ("of", of.into())]);
            format!("{of} – {}", t.with("headline-achieved", &[("percent", (&percent).into())]))
        }
        (None, Some(percent)) => format!("{} – {}", t.percent(percent), t.text("headline-mean")),
        _ => findings_words(w),
    };
    let minimum = whole.minimum.as_ref().map(|minimum| {
        let statement = w.source.reading.words.indicators.get(&minimum.indicator);
        let statement = statement.map(|words| clipped(&words.statement, LONGEST)).unwrap_or_default();
        format!("{} – {statement}", w.minimum(minimum).words)
    });
    let coverage = w.coverage(whole.tally).words;
    let coverage = match whole.tally.is_provisional() {
        true => format!("{coverage} – {}", t.text("dashboard-provisional")),
        false => format!("{coverage} – {}", t.text("dashboard-enough")),
    };
    facts([
        w.fact("column-result", result),
        w.fact("dashboard-minimum", minimum.unwrap_or_default()),
        w.fact("grid-rated", coverage),
        // Where findings are counted there is no lowest level: what they rest on says more.
        whole.minimum.is_none().then(|| {
            let n = w.grounds.unevidenced(w.framework(), &w.round).count();
            (t.text("grid-evidence"), t.with("check-evidence", &[("n", n.into())]))
        }),
        (!w.card.blocking.is_empty()).then(|| {
            let n = w.card.blocking.len();
            (t.with("blocking-title", &[("n", n.into())]), w.numbers(&w.card.blocking))
        }),
    ])
    .into_iter()
    .collect()
}

/// How many findings there are of each sort, where they are counted instead of averaged.
fn findings_words(w: &Writer<'_>) -> String {
    let scale = w.framework().scales.iter().find(|scale| scale.kind == Kind::Conformity);
    let counts = count_levels(w.framework(), &w.round, Kind::Conformity);
    let name = |(level, n): (_, u32)| {
        let name = scale.map(|scale| crate::texts::level_words(w.t, &w.source.reading.words, scale, level));
        w.t.with("findings-of", &[("name", (&name.unwrap_or_default()).into()), ("n", n.into())])
    };
    let counts: Vec<String> = counts.into_iter().map(name).collect();
    if counts.is_empty() { w.t.text("no-score") } else { counts.join(", ") }
}

/// The results of the themes: the radar, or their list where they are too many for one that can be read at this size;
/// how the levels spread where nothing is averaged.
fn themes(w: &Writer<'_>) -> Option<Block> {
    let subject = w.source.subject;
    let figure = match w.card.whole.mean {
        Some(_) => radar::figure(w.t, subject)?,
        None => return levels::figure(w.t, subject).map(drawn),
    };
    let asked: Vec<&ThemeResult> = w.card.themes.iter().filter(|theme| theme.result.tally.asked() > 0).collect();
    if asked.len() <= N_DRAWN {
        return Some(drawn(figure));
    }
    let said = |theme: &&ThemeResult| (w.theme(&theme.theme), w.mean(&theme.result).words);
    let list = Block::Facts(asked.iter().map(said).collect());
    Some(Block::Together(vec![Block::Heading(figure.title), list]))
}

fn drawn(figure: Figure) -> Block {
    Block::Figure(figure.into())
}

fn points(w: &Writer<'_>) -> Vec<Block> {
    let t = w.t;
    let extremes = Extremes::of(w.framework(), &w.round, w.round.asked(w.framework()));
    let shortfalls = crate::score::priority::shortfalls(w.framework(), &w.round);
    let weak: Vec<IndicatorId> = shortfalls.into_iter().map(|(id, _)| id).chain(extremes.weaknesses).collect();
    // What a reviewer called a strength comes first: it was seen from outside.
    let seen = w.source.review.into_iter().flat_map(|review| of_gravity(review, Gravity::Strength));
    let seen = seen.filter_map(|(_, finding)| w.free(&finding.details.as_ref()?.statement));
    let seen = seen.map(|statement| clipped(statement, LONGEST));
    let strong: Vec<String> = seen.chain(extremes.strengths.iter().map(|id| with_level(w, id))).collect();
    let none_strong = match count_levels(w.framework(), &w.round, Kind::Conformity).is_empty() {
        true => "strengths-none",
        false => "dashboard-no-strength",
    };
    let list = |key: &str, none: &str, items: Vec<String>| {
        let items = if items.is_empty() { Block::Note(t.text(none)) } else { Block::Items(items) };
        Block::Together(vec![Block::Heading(t.text(key)), items])
    };
    vec![
        list("strengths", none_strong, few(w, &strong, Clone::clone)),
        list("weaknesses", "dashboard-no-weakness", few(w, &weak, |id| with_level(w, id))),
    ]
}

/// The first of many, and how many more there are.
fn few<T>(w: &Writer<'_>, all: &[T], name: impl Fn(&T) -> String) -> Vec<String> {
    let more = all.len().saturating_sub(N_NAMED);
    let more = (more > 0).then(|| w.t.with("and-more", &[("n", more.into())]));
    all.iter().take(N_NAMED).map(name).chain(more).collect()
}

fn with_level(w: &Writer<'_>, id: &IndicatorId) -> String {
    let level = w.framework().place(id).zip(w.round.level(id)).map(|(place, level)| w.level(place, level).words);
    let statement = clipped(&w.source.reading.statement(id), LONGEST);
    level.map_or(statement.clone(), |level| format!("{statement} ({level})"))
}

fn axes(w: &Writer<'_>) -> Vec<Block> {
    let axes: Vec<_> = (1usize..).zip(w.round.priorities.axes.values()).collect();
    let name = |(n, axis): &(usize, &std::rc::Rc<crate::dossier::plan::Axis>)| {
        let number = w.t.with("paper-axis", &[("n", (*n).into())]);
        w.free(&axis.title).map_or(number, |title| clipped(title, LONGEST_OF_THREE))
    };
    vec![match axes.is_empty() {
        true => Block::Note(w.t.text("dashboard-no-axis")),
        false => Block::Items(few(w, &axes, name)),
    }]
}

/// How many actions are late, under way, planned, done, and which are late.
fn actions(w: &Writer<'_>) -> Vec<Block> {
    let is_late = |planned: &crate::dossier::plan::PlannedAction| planned.is_overdue(w.as_of);
    let count = |state: ActionState| w.plan.all().filter(|(_, it)| it.state == state && !is_late(it)).count();
    let late: Vec<&_> = w.plan.all().filter(|(_, it)| is_late(it)).map(|(_, it)| it).collect();
    if w.plan.all().next().is_none() {
        return vec![Block::Note(w.t.text("board-empty"))];
    }
    let name = |it: &&std::rc::Rc<crate::dossier::plan::PlannedAction>| {
        let title = w.free(&it.action.title).map(|title| clipped(title, LONGEST_OF_THREE)).unwrap_or_default();
        let due = it.action.due.map(|due| w.t.of_day(due)).unwrap_or_default();
        [due, title].into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" – ")
    };
    let some = |key: &str, n: usize| (n > 0).then(|| (w.t.text(key), n.to_string()));
    let counts = facts([
        some("dashboard-late", late.len()),
        some("dashboard-under-way", count(ActionState::UnderWay)),
        some("dashboard-planned", count(ActionState::Planned)),
        some("dashboard-done", count(ActionState::Done)),
        some("dashboard-given-up", count(ActionState::GivenUp)),
    ]);
    let late = (!late.is_empty()).then(|| Block::Items(few(w, &late, name)));
    counts.into_iter().chain(late).collect()
}

/// What is due next: milestones, actions, findings. What is late already stands with the actions.
fn deadlines(w: &Writer<'_>) -> Vec<Block> {
    let t = w.t;
    let milestones = w.round.team.milestones.values().filter(|it| !it.is_reached);
    let milestones = milestones.map(|it| (it.on, w.free(&it.title).map(ToOwned::to_owned)));
    let waiting = w.plan.all().filter(|(_, it)| matches!(it.state, ActionState::Planned | ActionState::UnderWay));
    let actions = waiting.filter_map(|(_, it)| {
        let title = w.free(&it.action.title).unwrap_or_default();
        let said = t.with("plan-event", &[("action", title.into())]);
        Some((it.action.due?, Some(if title.is_empty() { t.text("action-title") } else { said })))
    });
    let periods = Periods::of(w.framework());
    let findings = w.source.review.into_iter().flat_map(|review| super::writer::non_conformities(review));
    let findings = findings.filter_map(|(n, _, finding): (usize, _, &Finding)| {
        Some((periods.next_due(finding)?, Some(t.with("paper-sheet", &[("n", n.into())]))))
    });
    let mut all: Vec<(Day, Option<String>)> = milestones.chain(actions).chain(findings).collect();
    all.retain(|(on, _)| *on >= w.source.today);
    all.sort();
    let line = |(on, what): (Day, Option<String>)| match what {
        Some(what) => format!("{} – {}", t.of_day(on), clipped(&what, LONGEST_OF_THREE)),
        None => t.of_day(on),
    };
    let lines: Vec<String> = all.into_iter().take(N_DEADLINES).map(line).collect();
    vec![if lines.is_empty() { Block::Note(t.text("dashboard-no-deadline")) } else { Block::Items(lines) }]
}
