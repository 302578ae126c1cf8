//! What moved between rounds, and where rounds cannot be compared.
//!
//! Two rounds compare only over the same edition of a framework and the same scope, and only on the indicators that
//! both rated; how many those are is always said. A change of a group under half a level is no change.

use super::card::ScoreCard;
use super::share::Share;
use crate::dossier::change::Rating;
use crate::dossier::round::Round;
use crate::framework::{Answer, Criterion, FlagId, Framework, IndicatorId, Place, Theme, ThemeId};

/// Why the line between two rounds is broken.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Break {
    /// Another framework or another edition.
    Framework,
    /// Another scope: other indicators concern the organisation.
    Scope,
}

/// How a group moved between two rounds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Movement {
    /// Up by half a level or more.
    Up,
    /// Down by half a level or more.
    Down,
    /// Less than half a level either way.
    Same,
}

/// A theme in two rounds, over the indicators that both rated.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ThemeChange {
    /// The theme.
    pub theme: ThemeId,
    /// How many indicators both rounds rated.
    pub n_common: usize,
    /// Their mean in the earlier round.
    pub before: Share,
    /// Their mean in the later round.
    pub after: Share,
    /// What that amounts to.
    pub movement: Movement,
    /// Indicators whose level differs.
    pub moved: Vec<LevelChange>,
}

/// An indicator whose level differs between two rounds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LevelChange {
    /// The indicator.
    pub indicator: IndicatorId,
    /// Where it stood on its scale.
    pub before: Share,
    /// Where it stands.
    pub after: Share,
}

/// A line across rounds: one value a round, none where the theme was not looked at or nothing was rated.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    /// The theme; none for the whole.
    pub theme: Option<ThemeId>,
    /// One value a round.
    pub values: Vec<Option<Share>>,
}

/// The lines of all themes across rounds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Trend {
    /// The lines: the themes that any of the rounds looked at, in the framework's order.
    pub lines: Vec<Line>,
    /// For each round, why it cannot be joined to the one before; none where it can, and for the first.
    pub breaks: Vec<Option<Break>>,
}

/// Why two rounds cannot be compared; none when they can.
pub fn break_between(before: &Round, after: &Round) -> Option<Break> {
    if before.opening.framework != after.opening.framework {
        return Some(Break::Framework);
    }
    (!telling(before).eq(telling(after))).then_some(Break::Scope)
}

/// The answers that say something; a yes-no that was never asked counts as no.
fn telling(round: &Round) -> impl Iterator<Item = (&FlagId, &Answer)> {
    round.scope.0.iter().filter(|(_, answer)| **answer != Answer::YesNo(false))
}

/// Half a level on the scale of an indicator: one step of two between its levels.
fn half_a_level(framework: &Framework, place: Place<'_>) -> Option<Share> {
    let (min, max) = framework.scale_of(place.indicator)?.bounds()?;
    Share::of(1, 2 * u64::try_from(max.0 - min.0).ok()?)
}

/// How each theme moved that two comparable rounds have in common.
pub fn changes(framework: &Framework, before: &Round, after: &Round) -> Vec<ThemeChange> {
    if break_between(before, after).is_some() {
        return Vec::new();
    }
    framework.themes.iter().filter_map(|theme| theme_change(framework, theme, before, after)).collect()
}

fn theme_change(framework: &Framework, theme: &Theme, before: &Round, after: &Round) -> Option<ThemeChange> {
    let answers = framework.answers(&before.scope);
    let both_asked =
        |place: &Place<'_>| place.theme.id == theme.id && before.themes.contains(&theme.id) && place.concerns(&answers);
    let common: Vec<(Place<'_>, Share, Share)> = (after.asked(framework).filter(both_asked))
        .filter_map(|place| Some((place, standing(framework, before, place)?, standing(framework, after, place)?)))
        .collect();
    // As on the score card: indicators are weighted inside their criterion, and criteria in the theme.
    let mean = |side: fn(&(Place<'_>, Share, Share)) -> Share| {
        let of_criterion = |criterion: &Criterion| {
            let rows = common.iter().filter(|row| row.0.criterion.id == criterion.id);
            Some((criterion.weight, Share::weighted_mean(rows.map(|row| (row.0.indicator.weight, side(row))))?))
        };
        Share::weighted_mean(theme.criteria.iter().filter_map(of_criterion))
    };
    let (before, after) = (mean(|row| row.1)?, mean(|row| row.2)?);
    let threshold = common.iter().filter_map(|row| half_a_level(framework, row.0)).min()?;
    let moved = common.iter().filter(|row| row.1 != row.2);
    Some(ThemeChange {
        theme: theme.id.clone(),
        n_common: common.len(),
        before,
        after,
        movement: movement(before, after, threshold),
        moved: moved
            .map(|row| LevelChange { indicator: row.0.indicator.id.clone(), before: row.1, after: row.2 })
            .collect(),
    })
}

fn movement(before: Share, after: Share, threshold: Share) -> Movement {
    let change = before.change_to(after);
    match (change.by >= threshold, change.up) {
        (false, _) => Movement::Same,
        (true, true) => Movement::Up,
        (true, false) => Movement::Down,
    }
}

/// Where an indicator's level stands on its scale; none when it has no level or may not be averaged.
fn standing(framework: &Framework, round: &Round, place: Place<'_>) -> Option<Share> {
    let Rating::Level(level) = round.rating(&place.indicator.id) else { return None };
    let (reached, possible) = framework.scale_of(place.indicator)?.normalised(*level)?;
    Share::of(reached, possible)
}

/// The lines of the whole and of each theme across rounds, oldest round first.
pub fn trend(framework: &Framework, rounds: &[&Round]) -> Trend {
    let cards: Vec<ScoreCard> = rounds.iter().map(|round| ScoreCard::of(framework, round)).collect();
    let looked_at = framework.themes.iter().filter(|theme| rounds.iter().any(|round| round.themes.contains(&theme.id)));
    let line_of_theme = |id: &ThemeId| Line {
        theme: Some(id.clone()),
        values: cards.iter().map(|card| card.theme(id).and_then(|theme| theme.result.mean)).collect(),
    };
    let pairs = rounds.windows(2).map(|pair| break_between(pair[0], pair[1]));
    Trend {
        lines: looked_at.map(|theme| line_of_theme(&theme.id)).collect(),
        breaks: std::iter::once(None).take(rounds.len()).chain(pairs).collect(),
    }
}
