//! The themes of a round around a radar, or as bars below each other, with last round and the targets.

use std::rc::Rc;

use super::{Behind, Cell, Figure, Head, Numbers, Row, Side, Subject};
use crate::charts::key::Key;
use crate::charts::radar::{Radar, Spoke};
use crate::charts::{BEFORE, NOW, TARGET, bars, radar};
use crate::framework::ThemeId;
use crate::framework::scale::Kind;
use crate::score::Share;
use crate::score::card::ThemeResult;
use crate::texts::Texts;

/// The radar of the round's themes with the round before and the target; bars when there are too few for a radar.
pub fn figure(t: &Texts, subject: &Subject) -> Option<Figure> {
    subject.card.whole.mean?;
    // A theme of measures alone can have no mean.
    let themes: Vec<&ThemeResult> = subject.theme_results().filter(|theme| theme.result.tally.asked() > 0).collect();
    let spokes: Vec<Spoke> = themes.iter().map(|theme| spoke(subject, theme)).collect();
    let rings = rings(subject);
    let axis = (0..=rings).map(|ring| t.percent((100 * ring + rings / 2) / rings).into()).collect();
    let data = Radar { rings, axis, spokes };
    let below_each_other = bars(&data);
    let (picture, narrow) = match data.spokes.len() {
        0..3 => (below_each_other, None),
        _ => (radar(&data), Some(Rc::new(below_each_other))),
    };
    // Bars have no rings to explain.
    let note = if narrow.is_some() { t.text("radar-note") } else { String::new() };
    Some(Figure {
        id: "radar".into(),
        title: title(t, subject),
        picture: Rc::new(picture),
        narrow,
        keys: keys(t, subject),
        note,
        numbers: numbers(t, subject, &themes, &data.spokes),
    })
}

/// Only marks that can be in the picture are explained.
fn keys(t: &Texts, subject: &Subject) -> Vec<(Key, String)> {
    let named = |label: &str| t.with("round-named", &[("label", label.into())]);
    let mut keys = vec![(Key::Now, named(&subject.round.opening.label))];
    keys.extend(subject.beside_before().map(|before| (Key::Before, named(&before.label(t, &subject.round)))));
    if !subject.round.targets.is_empty() {
        keys.push((Key::Target, t.text("column-target")));
    }
    keys
}

fn spoke(subject: &Subject, theme: &ThemeResult) -> Spoke {
    let before = subject.beside_before().and_then(|beside| beside.column.means.get(&theme.theme)).copied();
    Spoke {
        label: subject.theme_title(&theme.theme),
        short: subject.theme_number(&theme.theme),
        now: theme.result.mean,
        before,
        target: target(subject, &theme.theme),
    }
}

/// The mean of a theme's targets, over the indicators that have one.
fn target(subject: &Subject, theme: &ThemeId) -> Option<Share> {
    let framework = &subject.reading.framework;
    let of_theme = subject.round.asked(framework).filter(|place| place.theme.id == *theme);
    Share::weighted_mean(of_theme.filter_map(|place| {
        let level = subject.round.targets.get(&place.indicator.id)?;
        let (reached, possible) = framework.scale_of(place.indicator)?.normalised(*level)?;
        Some((place.indicator.weight, Share::of(reached, possible)?))
    }))
}

/// The rings of the radar are the steps of the framework's own scale.
fn rings(subject: &Subject) -> u32 {
    let framework = &subject.reading.framework;
    let scale = framework.scale(&framework.default_scale).filter(|scale| scale.kind != Kind::Percent);
    scale.map_or(4, |scale| u32::try_from(scale.levels.len().saturating_sub(1)).unwrap_or(4)).clamp(2, 10)
}

fn numbers(t: &Texts, subject: &Subject, themes: &[&ThemeResult], spokes: &[Spoke]) -> Numbers {
    let before = subject.beside_before();
    let mut columns = vec![Head::drawn(NOW as usize, &*subject.round.opening.label)];
    columns.extend(before.map(|before| Head::drawn(BEFORE as usize, before.label(t, &subject.round))));
    columns.push(Head::drawn(TARGET as usize, t.text("column-target")));
    let cell = |share: Option<Share>| Cell::of(share.map(|share| subject.percent(t, share)));
    let row = |(index, (theme, spoke)): (usize, (&&ThemeResult, &Spoke))| {
        let mut cells = vec![cell(spoke.now)];
        cells.extend(before.map(|_| cell(spoke.before)));
        cells.push(cell(spoke.target));
        let name = format!("{} {}", spoke.short, spoke.label);
        Row { head: Head::drawn(index, name).leading_to(Behind::Theme(theme.theme.clone())), cells }
    };
    let rows = themes.iter().zip(spokes).enumerate().map(row).collect();
    Numbers { corner: t.text("column-theme"), columns, rows, series: Side::Columns }
}

/// The conclusion: the strongest and the weakest theme, or the only one.
fn title(t: &Texts, subject: &Subject) -> String {
    let scored: Vec<(&ThemeResult, Share)> =
        subject.theme_results().filter_map(|theme| Some((theme, theme.result.mean?))).collect();
    let lowest = scored.iter().min_by_key(|(_, mean)| *mean);
    let highest = scored.iter().rev().max_by_key(|(_, mean)| *mean);
    let (Some((low, low_mean)), Some((high, high_mean))) = (lowest, highest) else { return t.text("radar-none") };
    let percent = |share: &Share| subject.percent(t, *share);
    let name = |theme: &ThemeResult| t.quoted(&subject.theme_title(&theme.theme));
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
