//! The themes of a round around a radar, or as bars, with last round, the targets and what a reviewer found.

mod title;

use std::collections::BTreeMap;
use std::rc::Rc;

use super::{Behind, Cell, Figure, Head, Numbers, Row, Side, Subject, wording};
use crate::charts::key::Key;
use crate::charts::radar::{Radar, Spoke, is_readable};
use crate::charts::{BEFORE, NOW, REVIEWER, TARGET, bars, columns, radar};
use crate::framework::ThemeId;
use crate::framework::scale::Kind;
use crate::score::card::ThemeResult;
use crate::score::target::{Aim, aimed, targets};
use crate::score::{ScoreCard, Share};
use crate::texts::Texts;

/// The radar of the round's themes with the round before and the target; bars when there are too few or too many themes
/// for a radar, or no room for their titles.
pub fn figure(t: &Texts, subject: &Subject) -> Option<Figure> {
    with_reviewer(t, subject, &BTreeMap::new())
}

/// The same, with the means of the themes that a reviewer found. They stand beside those of the round and never
/// replace them.
pub fn with_reviewer(t: &Texts, subject: &Subject, found: &BTreeMap<ThemeId, Share>) -> Option<Figure> {
    subject.card.whole.mean?;
    // A theme of measures alone can have no mean.
    let themes: Vec<&ThemeResult> = subject.theme_results().filter(|theme| theme.result.tally.asked() > 0).collect();
    let aims = Aims::of(subject);
    let spokes: Vec<Spoke> = themes.iter().map(|theme| spoke(subject, theme, &aims, found)).collect();
    let rings = rings(subject);
    let axis = (0..=rings).map(|ring| t.percent((100 * ring + rings / 2) / rings).into()).collect();
    let data = Radar { rings, axis, spokes };
    let is_radar = is_readable(&data);
    Some(Figure {
        id: "radar".into(),
        title: title::title(t, subject, &themes),
        picture: Rc::new(if is_radar { radar(&data) } else { columns(&data) }),
        narrow: Some(Rc::new(bars(&data))),
        keys: keys(t, subject, &data.spokes),
        note: note(t, subject, &themes, &aims, is_radar),
        numbers: numbers(t, subject, &themes, &data.spokes),
    })
}

/// What the round aims at, and what its themes would come to with all of it reached.
struct Aims<'a> {
    all: Vec<Aim<'a>>,
    card: ScoreCard,
}

impl Aims<'_> {
    fn of(subject: &Subject) -> Aims<'_> {
        let (framework, round) = (&*subject.reading.framework, &*subject.round);
        Aims { all: targets(framework, round), card: ScoreCard::of(framework, &aimed(framework, round)) }
    }

    /// The targets of a theme that count.
    fn in_theme(&self, theme: &ThemeId) -> impl Iterator<Item = &Aim<'_>> {
        self.all.iter().filter(move |aim| aim.counts() && aim.place.theme.id == *theme)
    }

    /// What a theme would come to with each of its targets reached; none when it has no target. Where an indicator has
    /// no target its rating counts, so that ring and dot compare the same indicators with the same weights.
    fn mean(&self, theme: &ThemeId) -> Option<Share> {
        self.in_theme(theme).next()?;
        self.card.theme(theme)?.result.mean
    }

    /// Whether ratings stand in for targets somewhere in a theme.
    fn is_filled(&self, theme: &ThemeId) -> bool {
        let n = self.in_theme(theme).count();
        let rated = self.card.theme(theme).map_or(0, |theme| theme.result.tally.rated);
        n > 0 && n < usize::try_from(rated).unwrap_or(usize::MAX)
    }
}

/// Only marks that are in the picture are explained.
fn keys(t: &Texts, subject: &Subject, spokes: &[Spoke]) -> Vec<(Key, String)> {
    let named = |label: &str| t.with("round-named", &[("label", label.into())]);
    let has = |of: fn(&Spoke) -> bool| spokes.iter().any(of);
    let mut keys = vec![(Key::Now, named(&subject.round.opening.label))];
    if has(|spoke| spoke.is_provisional) {
        keys.push((Key::Provisional, t.text("key-provisional")));
    }
    if let Some(before) = subject.beside_before().filter(|_| has(|spoke| spoke.before.is_some())) {
        keys.push((Key::Before, named(&before.label(t, &subject.round))));
    }
    if has(|spoke| spoke.target.is_some()) {
        keys.push((Key::Target, t.text("column-target")));
    }
    if has(|spoke| spoke.reviewer.is_some()) {
        keys.push((Key::Reviewer, t.text("column-reviewer")));
    }
    keys
}

fn spoke(subject: &Subject, theme: &ThemeResult, aims: &Aims<'_>, found: &BTreeMap<ThemeId, Share>) -> Spoke {
    let before = subject.beside_before().and_then(|beside| beside.column.means.get(&theme.theme)).copied();
    Spoke {
        label: subject.theme_title(&theme.theme),
        short: subject.theme_number(&theme.theme),
        now: theme.result.mean,
        before,
        target: aims.mean(&theme.theme),
        reviewer: found.get(&theme.theme).copied(),
        is_provisional: wording::is_provisional(theme),
    }
}

/// How the picture is read, which results are provisional, and what the rings of targets stand for.
fn note(t: &Texts, subject: &Subject, themes: &[&ThemeResult], aims: &Aims<'_>, is_radar: bool) -> String {
    // Bars have no rings to explain.
    let rings = is_radar.then(|| t.text("radar-note"));
    let is_filled = themes.iter().any(|theme| aims.is_filled(&theme.theme));
    let filled = is_filled.then(|| t.text("radar-target-note"));
    let parts = [rings, wording::provisional(t, subject, themes), filled];
    parts.into_iter().flatten().collect::<Vec<_>>().join(" ")
}

/// The rings of the radar are the steps of the framework's own scale.
fn rings(subject: &Subject) -> u32 {
    let framework = &subject.reading.framework;
    let scale = framework.scale(&framework.default_scale).filter(|scale| scale.kind != Kind::Percent);
    scale.map_or(4, |scale| u32::try_from(scale.levels.len().saturating_sub(1)).unwrap_or(4)).clamp(2, 10)
}

fn numbers(t: &Texts, subject: &Subject, themes: &[&ThemeResult], spokes: &[Spoke]) -> Numbers {
    let before = subject.beside_before();
    let is_reviewed = spokes.iter().any(|spoke| spoke.reviewer.is_some());
    let mut columns = vec![Head::drawn(NOW as usize, &*subject.round.opening.label)];
    columns.extend(before.map(|before| Head::drawn(BEFORE as usize, before.label(t, &subject.round))));
    columns.push(Head::drawn(TARGET as usize, t.text("column-target")));
    columns.extend(is_reviewed.then(|| Head::drawn(REVIEWER as usize, t.text("column-reviewer"))));
    columns.extend(["column-minimum", "column-coverage"].map(|key| Head::aside(t.text(key))));
    let cell = |share: Option<Share>| Cell::of(share.map(|share| subject.percent(t, share)));
    let row = |(index, (theme, spoke)): (usize, (&&ThemeResult, &Spoke))| {
        let mut cells = vec![cell(spoke.now)];
        cells.extend(before.map(|_| cell(spoke.before)));
        cells.push(cell(spoke.target));
        cells.extend(is_reviewed.then(|| cell(spoke.reviewer)));
        let minimum = theme.result.minimum.as_ref().map(|minimum| wording::minimum(subject, minimum));
        cells.push(minimum.map_or_else(Cell::missing, Cell::aside));
        cells.push(Cell::aside(wording::coverage(t, theme.result.tally)));
        let name = subject.numbered_theme(&theme.theme);
        Row { head: Head::drawn(index, name).leading_to(Behind::Theme(theme.theme.clone())), cells }
    };
    let rows = themes.iter().zip(spokes).enumerate().map(row).collect();
    Numbers { corner: t.text("column-theme"), columns, rows, series: Side::Columns }
}
