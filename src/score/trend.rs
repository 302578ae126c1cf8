//! What moved between rounds, and where rounds cannot be compared.
//!
//! Two rounds compare only over the same framework and the same scope, and only on the indicators that both rated; how
//! many those are is always said. Between two editions of a framework, those count that ask the same on the same
//! levels, as the move from one to the other says; the line is broken there unless that is all of them. A change of a
//! group under half a level is no change.

use std::collections::BTreeMap;
use std::rc::Rc;

use super::card::ScoreCard;
use super::share::Share;
use crate::dossier::change::Rating;
use crate::dossier::edition::{EditionMove, Through, moves_between, theme_sources};
use crate::dossier::round::Round;
use crate::framework::{Answer, Criterion, FlagId, Framework, IndicatorId, Place, Theme, ThemeId};

/// Why the line between two rounds is broken.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Break {
    /// Another framework, or an edition to which no move leads.
    Framework,
    /// Another edition of the framework, in which not every question is the same.
    Edition,
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

/// A round beside others, in terms of the edition at hand: the themes that it looked at and their means, whatever
/// edition it was assessed on.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Column {
    /// The themes of the edition at hand that it looked at, by itself or by what they succeed.
    pub themes: Vec<ThemeId>,
    /// Their means, where it has any.
    pub means: BTreeMap<ThemeId, Share>,
}

impl Column {
    /// A round that is on the edition at hand.
    pub fn of(framework: &Framework, round: &Round) -> Column {
        Column::beside(framework, round, framework, &[])
    }

    /// A round on an older edition, `own`, from which these moves lead to the edition at hand. Its means are its own:
    /// a theme has that of the theme that it succeeds, or of several taken together.
    pub fn beside(framework: &Framework, round: &Round, own: &Framework, moves: &[Rc<EditionMove>]) -> Column {
        let card = ScoreCard::of(own, round);
        let mut column = Column::default();
        for theme in &framework.themes {
            let sources = theme_sources(moves, &theme.id);
            let looked_at = card.themes.iter().filter(|result| sources.contains(&result.theme));
            let means: Vec<(u32, Option<Share>)> = looked_at
                .map(|result| (own.theme(&result.theme).map_or(1, |theme| theme.weight), result.result.mean))
                .collect();
            if !means.is_empty() {
                column.themes.push(theme.id.clone());
            }
            let mean = Share::weighted_mean(means.into_iter().filter_map(|(weight, mean)| Some((weight, mean?))));
            column.means.extend(mean.map(|mean| (theme.id.clone(), mean)));
        }
        column
    }
}

/// Why two rounds cannot be compared as a whole; none when they can.
pub fn break_between(before: &Round, after: &Round) -> Option<Break> {
    let Some(moves) = moves_to(before, after) else { return Some(Break::Framework) };
    if moves.is_empty() {
        return (!telling(before).eq(telling(after))).then_some(Break::Scope);
    }
    // A question that only one of the editions asks has no other answer to differ from.
    let in_both = |round: &'_ Round, other: &Round| -> Vec<(FlagId, Answer)> {
        let is_asked = |flag: &FlagId| other.scope.0.contains_key(flag);
        telling(round).filter(|(flag, _)| is_asked(flag)).map(|(flag, answer)| (flag.clone(), answer.clone())).collect()
    };
    if in_both(before, after) != in_both(after, before) {
        return Some(Break::Scope);
    }
    (!moves.iter().all(|edition| edition.keeps_everything())).then_some(Break::Edition)
}

/// The moves of the later round that lead from the edition of the earlier one to its own; none when they do not.
fn moves_to(before: &Round, after: &Round) -> Option<Vec<Rc<EditionMove>>> {
    moves_between([after], before.framework(), after.framework())
}

/// The answers that say something; a yes-no that was never asked counts as no.
fn telling(round: &Round) -> impl Iterator<Item = (&FlagId, &Answer)> {
    round.scope.0.iter().filter(|(_, answer)| **answer != Answer::YesNo(false))
}

/// Half a level on the scale of an indicator: one step of two between its levels.
pub fn half_a_level(framework: &Framework, place: Place<'_>) -> Option<Share> {
    let (min, max) = framework.scale_of(place.indicator)?.bounds()?;
    Share::of(1, 2 * u64::try_from(max.0 - min.0).ok()?)
}

/// How each theme moved that two rounds have in common, over what compares between them. The later round is on the
/// edition at hand.
pub fn changes(framework: &Framework, before: &Round, after: &Round) -> Vec<ThemeChange> {
    if matches!(break_between(before, after), Some(Break::Framework | Break::Scope)) {
        return Vec::new();
    }
    let before = &comparable(before, after);
    framework.themes.iter().filter_map(|theme| theme_change(framework, theme, before, after)).collect()
}

/// An earlier round as far as it compares with a later one: what the later edition asks alike, under its ids.
pub fn comparable(before: &Round, after: &Round) -> Round {
    before.through_all(&moves_to(before, after).unwrap_or_default(), Through::Comparable)
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

/// What the way from one value to another amounts to, where less than the threshold is no change.
pub fn movement(before: Share, after: Share, threshold: Share) -> Movement {
    let change = before.change_to(after);
    match (change.by >= threshold, change.up) {
        (false, _) => Movement::Same,
        (true, true) => Movement::Up,
        (true, false) => Movement::Down,
    }
}

/// How one indicator moved between two rounds that compare on it; none unless both rated it.
pub(super) fn movement_of(framework: &Framework, place: Place<'_>, before: &Round, after: &Round) -> Option<Movement> {
    let [before, after] = [standing(framework, before, place)?, standing(framework, after, place)?];
    Some(movement(before, after, half_a_level(framework, place)?))
}

/// Where an indicator's level stands on its scale; none when it has no level or may not be averaged.
fn standing(framework: &Framework, round: &Round, place: Place<'_>) -> Option<Share> {
    let Rating::Level(level) = round.rating(&place.indicator.id) else { return None };
    let (reached, possible) = framework.scale_of(place.indicator)?.normalised(*level)?;
    Share::of(reached, possible)
}

/// The lines of each theme across rounds on the edition at hand, oldest round first.
pub fn trend(framework: &Framework, rounds: &[&Round]) -> Trend {
    let columns: Vec<Column> = rounds.iter().map(|round| Column::of(framework, round)).collect();
    trend_of(framework, rounds, &columns)
}

/// The same for rounds on several editions, each with its column.
pub fn trend_of(framework: &Framework, rounds: &[&Round], columns: &[Column]) -> Trend {
    let looked_at =
        framework.themes.iter().filter(|theme| columns.iter().any(|column| column.themes.contains(&theme.id)));
    let line_of_theme = |id: &ThemeId| Line {
        theme: Some(id.clone()),
        values: columns.iter().map(|column| column.means.get(id).copied()).collect(),
    };
    let pairs = rounds.windows(2).map(|pair| break_between(pair[0], pair[1]));
    Trend {
        lines: looked_at.map(|theme| line_of_theme(&theme.id)).collect(),
        breaks: std::iter::once(None).take(rounds.len()).chain(pairs).collect(),
    }
}
