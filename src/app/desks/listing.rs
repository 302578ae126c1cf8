//! The order of a list of organisations. It says who stands where in the list; nobody gets a rank by it.

use std::cmp::{Ordering, Reverse};
use std::rc::Rc;

use super::super::route::desk::{Column, Order};
use crate::compare::distribution::Score;
use crate::compare::roster::{Member, MemberRound};
use crate::compare::{Frame, Roster, Selection, Sheet};
use crate::dossier::entry::DossierId;
use crate::framework::search::Folded;
use crate::score::Share;

/// The rows of a selection in an order. Those that have no such value come last in either direction, and those with
/// the same value stand in the order of their names.
pub fn ordered(sheet: &Sheet, roster: &Roster, selection: &Selection, order: Order, theme: Option<usize>) -> Rc<[u32]> {
    // The roster stands in the order of names.
    let mut rows: Vec<(usize, u32)> =
        selection.rows.iter().filter_map(|row| Some((roster.whose(*row)?, *row))).collect();
    rows.sort_unstable();
    let score = |score: Score| by(&rows, order, |_, row| score.of(&sheet.table, row));
    let rows = match order.column {
        Column::Name if order.is_descending => rows.iter().rev().copied().collect(),
        Column::Name => rows,
        Column::Kind => by(&rows, order, |who, _| Some(member(roster, who)?.organisation.kind.word())),
        Column::Place => by(&rows, order, |who, _| {
            Some(Folded::new(&member(roster, who)?.organisation.place)).filter(|place| !place.words().is_empty())
        }),
        Column::Region => by(&rows, order, |who, _| member(roster, who)?.region),
        Column::Round => by(&rows, order, |who, row| Some(round(roster, who, row)?.label)),
        Column::Closed => by(&rows, order, |who, row| round(roster, who, row)?.closed_on),
        Column::Standing => by(&rows, order, |who, row| {
            let round = round(roster, who, row)?;
            Some((round.is_reviewed, !round.is_provisional))
        }),
        Column::Whole => score(Score::Whole),
        Column::Coverage => score(Score::Coverage),
        Column::Theme => match theme.and_then(|theme| u16::try_from(theme).ok()) {
            Some(theme) => score(Score::Theme(theme)),
            None => rows,
        },
    };
    rows.into_iter().map(|(_, row)| row).collect()
}

/// The same rows with those of pinned organisations first, and how many these are. On either side the order stays.
pub fn pinned_first(roster: &Roster, rows: Rc<[u32]>, pins: &[DossierId]) -> (Rc<[u32]>, usize) {
    if pins.is_empty() {
        return (rows, 0);
    }
    let is_pinned = |row: &u32| roster.member(*row).is_some_and(|member| pins.contains(&member.id));
    let (pinned, others): (Vec<u32>, Vec<u32>) = rows.iter().partition(|row| is_pinned(row));
    let n_pinned = pinned.len();
    (pinned.into_iter().chain(others).collect(), n_pinned)
}

fn by<K: Ord>(rows: &[(usize, u32)], order: Order, key: impl Fn(usize, u32) -> Option<K>) -> Vec<(usize, u32)> {
    let mut keyed: Vec<(Option<K>, (usize, u32))> =
        rows.iter().map(|(who, row)| (key(*who, *row), (*who, *row))).collect();
    keyed.sort_by(|(one, _), (other, _)| match (one, other) {
        (Some(one), Some(other)) if order.is_descending => Reverse(one).cmp(&Reverse(other)),
        (Some(one), Some(other)) => one.cmp(other),
        (Some(_), None) => Ordering::Less,
        (None, Some(_)) => Ordering::Greater,
        (None, None) => Ordering::Equal,
    });
    keyed.into_iter().map(|(_, row)| row).collect()
}

fn member(roster: &Roster, who: usize) -> Option<&Member> {
    roster.organisations.get(who)
}

/// The round of an organisation that stands in a row.
pub fn round(roster: &Roster, who: usize, row: u32) -> Option<&MemberRound> {
    roster.rounds_of(member(roster, who)?).iter().find(|round| round.row == row)
}

/// A score in whole percent, as the organisation itself reads it on its pages: means are rounded, and shares achieved
/// are cut off. Thresholds are never compared with it.
pub fn percent(frame: &Frame, score: Score, share: Share) -> u32 {
    match score == Score::Coverage || frame.is_of_achievements() {
        true => share.percent_truncated(),
        false => share.percent_rounded(),
    }
}
