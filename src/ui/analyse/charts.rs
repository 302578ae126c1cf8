//! The radar of the round's themes and the trend across rounds.

use std::rc::Rc;

use yew::prelude::*;

use super::PartProperties;
use crate::charts::bars::bars;
use crate::charts::key::Key;
use crate::charts::radar::{Radar, Spoke, radar};
use crate::charts::strips::strips;
use crate::charts::trend::{TrendChart, TrendLine, trend};
use crate::dossier::round::Round;
use crate::framework::ThemeId;
use crate::framework::scale::Kind;
use crate::score::Share;
use crate::score::card::ThemeResult;
use crate::score::trend::{Break, Column, Movement, changes, trend_of};
use crate::texts::Texts;
use crate::ui::context::Desk;
use crate::ui::figure::{ChartFigure, ChartTable};

/// The radar of the round's themes with the round before and the target; bars when there are too few for a radar.
pub(super) fn radar_figure(desk: &Desk, props: &PartProperties) -> Html {
    let t = &desk.t;
    let spokes: Vec<Spoke> = averaged(props).map(|theme| spoke(props, theme)).collect();
    let table = radar_table(t, props, &spokes);
    let rings = rings(props);
    let axis = (0..=rings).map(|ring| t.percent((100 * ring + rings / 2) / rings).into()).collect();
    let data = Radar { rings, axis, spokes };
    let narrow = bars(&data);
    let (picture, narrow) = match data.spokes.len() {
        0..3 => (narrow, None),
        _ => (radar(&data), Some(Rc::new(narrow))),
    };
    // Bars have no rings to explain.
    let note = if narrow.is_some() { t.text("radar-note") } else { String::new() };
    html! {
        <ChartFigure
            id="radar" title={radar_title(t, props)} picture={Rc::new(picture)} {narrow} {table}
            keys={radar_keys(t, props)} {note}
        />
    }
}

/// The themes that can have a mean; one of measures alone has none.
fn averaged(props: &PartProperties) -> impl Iterator<Item = &ThemeResult> {
    props.card.themes.iter().filter(|theme| theme.result.tally.asked() > 0)
}

/// Only marks that can be in the picture are explained.
fn radar_keys(t: &Texts, props: &PartProperties) -> Vec<(Key, String)> {
    let named = |label: &str| t.with("round-named", &[("label", label.into())]);
    let mut keys = vec![(Key::Now, named(&props.round.opening.label))];
    keys.extend(props.beside_before().map(|before| (Key::Before, named(&before.label(t, &props.round)))));
    if !props.round.targets.is_empty() {
        keys.push((Key::Target, t.text("column-target")));
    }
    keys
}

fn spoke(props: &PartProperties, theme: &ThemeResult) -> Spoke {
    let before = props.beside_before().and_then(|beside| beside.column.means.get(&theme.theme)).copied();
    let number = props.reading.framework.theme(&theme.theme).map(|theme| theme.number.clone());
    Spoke {
        label: props.theme_title(&theme.theme),
        short: number.unwrap_or_default(),
        now: theme.result.mean,
        before,
        target: target(props, &theme.theme),
    }
}

/// The mean of a theme's targets, over the indicators that have one.
fn target(props: &PartProperties, theme: &ThemeId) -> Option<Share> {
    let framework = &props.reading.framework;
    let of_theme = props.round.asked(framework).filter(|place| place.theme.id == *theme);
    Share::weighted_mean(of_theme.filter_map(|place| {
        let level = props.round.targets.get(&place.indicator.id)?;
        let (reached, possible) = framework.scale_of(place.indicator)?.normalised(*level)?;
        Some((place.indicator.weight, Share::of(reached, possible)?))
    }))
}

/// The rings of the radar are the steps of the framework's own scale.
fn rings(props: &PartProperties) -> u32 {
    let framework = &props.reading.framework;
    let scale = framework.scale(&framework.default_scale).filter(|scale| scale.kind != Kind::Percent);
    scale.map_or(4, |scale| u32::try_from(scale.levels.len().saturating_sub(1)).unwrap_or(4)).clamp(2, 10)
}

/// Percent as it is shown: what is achieved is cut off, so that 100 % never appears too early; means are rounded.
fn shown(props: &PartProperties, share: Share) -> u32 {
    if props.card.whole.is_achievement { share.percent_truncated() } else { share.percent_rounded() }
}

fn radar_table(t: &Texts, props: &PartProperties, spokes: &[Spoke]) -> ChartTable {
    let cell = |share: Option<Share>| share.map_or_else(|| "–".to_owned(), |share| t.percent(shown(props, share)));
    let mut columns = vec![t.text("column-theme"), props.round.opening.label.to_string()];
    columns.extend(props.beside_before().map(|before| before.label(t, &props.round)));
    columns.push(t.text("column-target"));
    let row = |spoke: &Spoke| {
        let mut row = vec![format!("{} {}", spoke.short, spoke.label), cell(spoke.now)];
        row.extend(props.beside_before().map(|_| cell(spoke.before)));
        row.push(cell(spoke.target));
        row
    };
    ChartTable { columns, rows: spokes.iter().map(row).collect() }
}

/// The conclusion: the strongest and the weakest theme, or the only one.
fn radar_title(t: &Texts, props: &PartProperties) -> String {
    let scored: Vec<(&ThemeResult, Share)> =
        props.card.themes.iter().filter_map(|theme| Some((theme, theme.result.mean?))).collect();
    let lowest = scored.iter().min_by_key(|(_, mean)| *mean);
    let highest = scored.iter().rev().max_by_key(|(_, mean)| *mean);
    let (Some((low, low_mean)), Some((high, high_mean))) = (lowest, highest) else { return t.text("radar-none") };
    let percent = |share: &Share| t.percent(shown(props, *share));
    let name = |theme: &ThemeResult| t.quoted(&props.theme_title(&theme.theme));
    if scored.len() == 1 || low_mean == high_mean {
        let key = if scored.len() == 1 { "radar-one" } else { "radar-level" };
        return t.with(key, &[("theme", (&name(high)).into()), ("percent", (&percent(high_mean)).into())]);
    }
    t.with(
        "radar-range",
        &[
            ("high", (&name(high)).into()),
            ("high-percent", (&percent(high_mean)).into()),
            ("low", (&name(low)).into()),
            ("low-percent", (&percent(low_mean)).into()),
        ],
    )
}

/// The trend of each theme across the rounds.
pub(super) fn trend_figure(desk: &Desk, props: &PartProperties) -> Html {
    let t = &desk.t;
    if props.rounds.len() < 2 {
        return html! { <p class="empty">{ t.text("trend-later") }</p> };
    }
    let rounds: Vec<&Round> = props.rounds.iter().map(|beside| &*beside.round).collect();
    let columns: Vec<Column> = props.rounds.iter().map(|beside| beside.column.clone()).collect();
    let trend_of_themes = trend_of(&props.reading.framework, &rounds, &columns);
    let label = |theme: &Option<ThemeId>| theme.as_ref().map(|theme| props.theme_title(theme)).unwrap_or_default();
    let chart = TrendChart {
        rounds: rounds.iter().map(|round| round.opening.label.clone()).collect(),
        lines: (trend_of_themes.lines.iter())
            .map(|line| TrendLine { label: label(&line.theme), values: line.values.clone() })
            .collect(),
        breaks: trend_of_themes.breaks.iter().map(Option::is_some).collect(),
        axis: [0, 25, 50, 75, 100].map(|percent| t.percent(percent).into()).to_vec(),
    };
    let mut columns = vec![t.text("column-theme")];
    columns.extend(props.rounds.iter().map(|beside| beside.label(t, &props.round)));
    let cell = |value: &Option<Share>| value.map_or_else(|| "–".to_owned(), |share| t.percent(share.percent_rounded()));
    let rows = (trend_of_themes.lines.iter())
        .map(|line| std::iter::once(label(&line.theme).to_string()).chain(line.values.iter().map(cell)).collect())
        .collect();
    html! {
        <ChartFigure
            id="trend" title={trend_title(t, props)} picture={Rc::new(trend(&chart))}
            narrow={Rc::new(strips(&chart))} table={ChartTable { columns, rows }}
            note={trend_note(t, props, &trend_of_themes.breaks)}
        />
    }
}

/// The conclusion: what rose, what fell, since the round before.
fn trend_title(t: &Texts, props: &PartProperties) -> String {
    let Some(before) = &props.before else { return t.text("trend-title") };
    let moved = changes(&props.reading.framework, before, &props.round);
    let names = |movement: Movement| -> Vec<String> {
        let of_kind = moved.iter().filter(|change| change.movement == movement);
        of_kind.map(|change| t.quoted(&props.theme_title(&change.theme))).collect()
    };
    let (up, down) = (names(Movement::Up), names(Movement::Down));
    let label = &before.opening.label;
    match (up.is_empty(), down.is_empty()) {
        _ if moved.is_empty() => t.with("trend-apart", &[("label", label.into())]),
        (true, true) => t.with("trend-same", &[("label", label.into())]),
        (false, true) => {
            t.with("trend-up", &[("n", up.len().into()), ("themes", (&t.list(&up)).into()), ("label", label.into())])
        }
        (true, false) => t.with(
            "trend-down",
            &[("n", down.len().into()), ("themes", (&t.list(&down)).into()), ("label", label.into())],
        ),
        (false, false) => t.with(
            "trend-both",
            &[
                ("up", (&t.list(&up)).into()),
                ("n-up", up.len().into()),
                ("down", (&t.list(&down)).into()),
                ("n-down", down.len().into()),
                ("label", label.into()),
            ],
        ),
    }
}

/// Where the lines are broken, and why.
fn trend_note(t: &Texts, props: &PartProperties, breaks: &[Option<Break>]) -> String {
    let broken = props.rounds.iter().zip(breaks).filter_map(|(beside, reason)| {
        let key = match (*reason)? {
            Break::Framework => "break-framework",
            Break::Edition => "break-edition",
            Break::Scope => "break-scope",
        };
        Some(t.with(key, &[("label", (&beside.round.opening.label).into())]))
    });
    std::iter::once(t.text("trend-note")).chain(broken).collect::<Vec<_>>().join(" ")
}
