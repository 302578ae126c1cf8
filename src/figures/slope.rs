//! Two rounds side by side, with a line from one result to the other.
//!
//! Only what compares is compared: each theme over the indicators that both rounds rated. Up to twelve themes are all
//! drawn; of more only those that moved, and the others stand in the table. Where nothing compares there is no figure:
//! the page says why, above and below it.

use std::rc::Rc;

use super::ways::{N_NAMED, Ways, counted, furthest, keys, name, names, way};
use super::{Behind, Cell, Figure, Head, Numbers, Row, Side, Subject};
use crate::charts::{Slope, SlopeLine, Way, segments, slope};
use crate::dossier::round::Round;
use crate::framework::ThemeId;
use crate::score::trend::{Movement, ThemeChange};
use crate::texts::Texts;

/// How many themes are all drawn, whether they moved or not.
const FEW: usize = 12;

/// How many themes are named of those that only one round has results of.
const N_ASIDE: usize = 5;

/// Each theme's way between two rounds; none without a round to compare with, or where nothing compares.
pub fn figure(t: &Texts, subject: &Subject) -> Option<Figure> {
    let before = subject.before.as_ref()?;
    let ways = Ways::since(subject, before);
    if ways.changes.is_empty() {
        return None;
    }
    let has_moved = |change: &&ThemeChange| change.movement != Movement::Same;
    let is_whole = ways.changes.len() <= FEW || !ways.changes.iter().any(|change| has_moved(&change));
    let (drawn, rest): (Vec<&ThemeChange>, Vec<&ThemeChange>) =
        ways.changes.iter().partition(|change| is_whole || has_moved(change));
    let chart = Slope {
        rounds: [before, &subject.round].map(|round| round.opening.label.clone()),
        lines: drawn.iter().map(|change| line(t, subject, change, drawn.len() > FEW)).collect(),
        axis: [0, 100].map(|percent| t.percent(percent).into()),
    };
    let drawn_ways: Vec<Way> = chart.lines.iter().map(|line| line.way).collect();
    Some(Figure {
        id: "slope".into(),
        title: title(t, subject, before, &ways),
        picture: Rc::new(slope(&chart)),
        narrow: Some(Rc::new(segments(&chart))),
        keys: keys(t, before, &drawn_ways, true),
        note: note(t, subject, before, &ways, rest.len()),
        numbers: numbers(t, subject, before, &drawn, &rest),
    })
}

/// A theme's line. Where so many names have to be short, their numbers tell those apart that begin alike.
fn line(t: &Texts, subject: &Subject, change: &ThemeChange, is_crowded: bool) -> SlopeLine {
    let values = [change.before, change.after];
    let (number, title) = (subject.theme_number(&change.theme), subject.theme_title(&change.theme));
    SlopeLine {
        label: if is_crowded { format!("{number} {title}").into() } else { title },
        values,
        words: values.map(|value| subject.percent(t, value).into()),
        way: way(change.movement),
    }
}

fn numbers(t: &Texts, subject: &Subject, before: &Round, drawn: &[&ThemeChange], rest: &[&ThemeChange]) -> Numbers {
    let label_before = match before.framework() == subject.round.framework() {
        true => before.opening.label.to_string(),
        false => {
            let edition = &before.framework().edition;
            t.with("round-on-edition", &[("label", (&before.opening.label).into()), ("edition", edition.into())])
        }
    };
    let row = |head: Head, cell: fn(String) -> Cell, change: &ThemeChange| Row {
        head: head.leading_to(Behind::Theme(change.theme.clone())),
        cells: vec![
            cell(subject.percent(t, change.before)),
            cell(subject.percent(t, change.after)),
            Cell::aside(change.n_common.to_string()),
        ],
    };
    let title = |change: &ThemeChange| subject.theme_title(&change.theme);
    let of_drawn =
        |(index, change): (usize, &&ThemeChange)| row(Head::drawn(index, &*title(change)), Cell::drawn, change);
    let of_rest = |change: &&ThemeChange| row(Head::aside(&*title(change)), Cell::aside, change);
    Numbers {
        corner: t.text("column-theme"),
        columns: vec![
            Head::drawn(0, label_before).leading_to(Behind::Round(before.id)),
            Head::drawn(1, &*subject.round.opening.label).leading_to(Behind::Round(subject.round.id)),
            Head::aside(t.text("slope-column-common")),
        ],
        rows: drawn.iter().enumerate().map(of_drawn).chain(rest.iter().map(of_rest)).collect(),
        series: Side::Rows,
    }
}

/// The conclusion: what rose most, what fell most, and how many stayed.
fn title(t: &Texts, subject: &Subject, before: &Round, ways: &Ways) -> String {
    let label = &before.opening.label;
    let [up, down, same] = [Movement::Up, Movement::Down, Movement::Same].map(|movement| ways.of(movement));
    if up.is_empty() && down.is_empty() {
        let theme = names(t, subject, &same[..1]);
        return t.with("slope-same", &[("n", same.len().into()), ("theme", (&theme).into()), ("label", label.into())]);
    }
    let said = [(&up, ["slope-up", "slope-up-most"]), (&down, ["slope-down", "slope-down-most"])];
    let said: Vec<String> = said.iter().filter_map(|(moved, keys)| said_of(t, subject, ways, moved, *keys)).collect();
    let moves = match said.as_slice() {
        [up, down] => t.with("slope-both", &[("up", up.into()), ("down", down.into())]),
        said => said.concat(),
    };
    let values = [("label", label.into()), ("moves", (&moves).into()), ("n", same.len().into())];
    t.with(if same.is_empty() { "slope-title" } else { "slope-title-rest" }, &values)
}

/// What is said of the themes that rose or fell: the one that did so most with its results, few by their names, many by
/// their number. The keys are those for all that did and for those that did so most.
fn said_of(
    t: &Texts,
    subject: &Subject,
    ways: &Ways,
    moved: &[&ThemeChange],
    [all, most]: [&str; 2],
) -> Option<String> {
    let furthest = furthest(moved);
    let key = if furthest.len() < moved.len() { most } else { all };
    let (key, n, themes) = match furthest.len() {
        0 => return None,
        n @ 1..=N_NAMED => (key, n, names(t, subject, &furthest)),
        _ => (all, moved.len(), counted(t, ways, moved)),
    };
    let way = match *furthest {
        [only] => {
            let [before, after] = [only.before, only.after].map(|value| subject.percent(t, value));
            format!(" {}", t.with("slope-way", &[("before", (&before).into()), ("after", (&after).into())]))
        }
        _ => String::new(),
    };
    Some(t.with(key, &[("n", n.into()), ("themes", (&themes).into()), ("way", (&way).into())]))
}

/// What the results rest on, what is not drawn, and which themes have results in one round only.
fn note(t: &Texts, subject: &Subject, before: &Round, ways: &Ways, n_rest: usize) -> String {
    let (label, now) = (&before.opening.label, &subject.round.opening.label);
    let values = [("before", label.into()), ("after", now.into()), ("n", ways.n_common().into())];
    let mut said = vec![t.with("slope-note", &values)];
    if n_rest > 0 {
        said.push(t.with("slope-rest", &[("n", n_rest.into())]));
    }
    let aside = Aside::of(subject, ways);
    let groups = [("slope-only", &aside.before, label), ("slope-only", &aside.after, now)];
    for (key, themes, label) in groups.into_iter().filter(|(_, themes, _)| !themes.is_empty()) {
        said.push(t.with(key, &[("label", label.into()), ("themes", (&listed(t, subject, themes)).into())]));
    }
    if !aside.nowhere.is_empty() {
        said.push(t.with("slope-nothing", &[("themes", (&listed(t, subject, &aside.nowhere)).into())]));
    }
    said.join(" ")
}

/// Names in a row, the last ones as a number when they are many.
fn listed(t: &Texts, subject: &Subject, themes: &[ThemeId]) -> String {
    let names: Vec<String> = themes.iter().map(|theme| name(t, subject, theme)).collect();
    if names.len() <= N_ASIDE + 1 {
        return t.list(&names);
    }
    let more = t.with("and-more", &[("n", (names.len() - N_ASIDE).into())]);
    format!("{} {more}", names[..N_ASIDE].join(", "))
}

/// The themes to show that do not compare.
struct Aside {
    /// Only the earlier round looked at them.
    before: Vec<ThemeId>,
    /// Only the round at hand did.
    after: Vec<ThemeId>,
    /// Both did, and rated no indicator alike.
    nowhere: Vec<ThemeId>,
}

impl Aside {
    fn of(subject: &Subject, ways: &Ways) -> Aside {
        let mut aside = Aside { before: Vec::new(), after: Vec::new(), nowhere: Vec::new() };
        let framework = &subject.reading.framework;
        let may_compare = |theme: &crate::framework::Theme| {
            theme
                .places()
                .any(|place| framework.scale_of(place.indicator).is_some_and(|scale| scale.kind.may_be_averaged()))
        };
        let themes = framework.themes.iter().filter(|theme| subject.shows(&theme.id) && may_compare(theme));
        for theme in themes.filter(|theme| ways.way(&theme.id).is_none()) {
            let was = subject.comparable.as_ref().is_some_and(|before| before.themes.contains(&theme.id));
            let group = match (was, subject.round.themes.contains(&theme.id)) {
                (true, true) => &mut aside.nowhere,
                (true, false) => &mut aside.before,
                (false, true) => &mut aside.after,
                (false, false) => continue,
            };
            group.push(theme.id.clone());
        }
        aside
    }
}
