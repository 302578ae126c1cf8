//! Weights and points: read exactly, added up and compared with what the table states, and brought to the whole
//! numbers from 1 to 100 that a framework has.

use std::fmt;
use std::rc::Rc;

use super::details::short;
use super::lines::{self, Columns, Lines};
use super::planting::{PlantedCriterion, PlantedIndicator, PlantedTheme};
use super::remark::{RemarkKind, Remarks};
use super::table::Table;
use super::words::Total;
use crate::framework::scale::Decimal;

/// The greatest weight of a framework.
const GREATEST: u32 = 100;

/// How close to a hundred weights come that were meant to make a hundred.
const NEARLY_100: std::ops::RangeInclusive<i64> = 90 * Amount::ONE..=110 * Amount::ONE;

/// A number of points in thousandths, so that sums are exact.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Amount(i64);

impl Amount {
    const ONE: i64 = 1_000;
    const DECIMALS: u32 = 3;

    /// Understands `2`, `2,5`, `25 %` and `10 points`.
    fn of(text: &str) -> Option<Self> {
        let number = text.trim().trim_end_matches(|c: char| c.is_alphabetic() || matches!(c, '%' | '.')).trim_end();
        let decimal: Decimal = number.parse().ok()?;
        let places = u32::from(decimal.places);
        let digits = match places.checked_sub(Self::DECIMALS) {
            Some(too_many) => decimal.digits / 10i64.pow(too_many),
            None => decimal.digits.checked_mul(10i64.pow(Self::DECIMALS - places))?,
        };
        Some(Self(digits))
    }
}

impl fmt::Display for Amount {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let text = Decimal { digits: self.0, places: Self::DECIMALS as u8 }.to_string();
        f.write_str(text.trim_end_matches('0').trim_end_matches('.'))
    }
}

/// What a row states of its weight.
#[derive(Clone)]
struct Stated {
    text: Rc<str>,
    amount: Option<Amount>,
    is_share: bool,
}

/// Gives weights to all themes, criteria and indicators.
pub(super) fn weigh(
    themes: &mut [PlantedTheme],
    table: &Table,
    columns: &Columns,
    lines: &Lines<'_>,
    remarks: &mut Remarks,
) {
    // Points say how much everything counts in the whole, so they come before weights, which only compare neighbours.
    let (column, are_points) = match (columns.points, columns.weight) {
        (Some(points), _) => (points, true),
        (None, Some(weight)) => (weight, false),
        (None, None) => return,
    };
    let mut scales = Scales { table, column, are_points, remarks };
    let mut whole = Vec::new();
    for theme in themes.iter_mut() {
        let total = scales.theme(theme);
        whole.push(total);
    }
    let sum = scales.settle(None, themes.iter_mut().map(|theme| (theme.row, &mut theme.weight)), whole);
    for (row, total) in &lines.totals {
        let stated = scales.stated(*row);
        if let (Total::Whole, true, Some(stated)) = (total, are_points, stated.and_then(|stated| stated.amount)) {
            scales.compare(*row, stated, sum);
        }
    }
}

struct Scales<'s> {
    table: &'s Table,
    column: usize,
    are_points: bool,
    remarks: &'s mut Remarks,
}

impl Scales<'_> {
    fn stated(&self, row: u32) -> Option<Stated> {
        let text = lines::text(self.table, row, Some(self.column));
        (!text.is_empty()).then(|| Stated { text: short(text), amount: Amount::of(text), is_share: text.contains('%') })
    }

    /// Weighs what stands in a theme; what the theme itself amounts to.
    fn theme(&mut self, theme: &mut PlantedTheme) -> Option<Stated> {
        let mut amounts = Vec::new();
        for criterion in &mut theme.criteria {
            let total = self.criterion(criterion, theme.row);
            amounts.push(total);
        }
        let row = theme.row;
        let sum = self.settle(row, theme.criteria.iter_mut().map(|c| (c.row, &mut c.weight)), amounts);
        self.amount_of_group(row, sum)
    }

    /// Weighs what stands in a criterion. One that only stands for its theme speaks of the theme's row.
    fn criterion(&mut self, criterion: &mut PlantedCriterion, theme: Option<u32>) -> Option<Stated> {
        let amounts = criterion.indicators.iter().map(|indicator| self.stated(indicator.row)).collect();
        let weights = criterion.indicators.iter_mut().map(|PlantedIndicator { row, weight, .. }| (Some(*row), weight));
        let sum = self.settle(criterion.row.or(theme), weights, amounts);
        self.amount_of_group(criterion.row, sum)
    }

    /// What a group states, or with points what stands in it amounts to.
    fn amount_of_group(&mut self, row: Option<u32>, sum: Option<Amount>) -> Option<Stated> {
        let stated = row.and_then(|row| self.stated(row));
        if !self.are_points {
            return stated;
        }
        if let (Some(row), Some(Stated { amount: Some(amount), .. })) = (row, &stated) {
            self.compare(row, *amount, sum);
            return stated;
        }
        sum.map(|sum| Stated { text: sum.to_string().into(), amount: Some(sum), is_share: false })
    }

    /// Remarks on points that are not those of what stands below.
    fn compare(&mut self, row: u32, stated: Amount, sum: Option<Amount>) {
        if let Some(sum) = sum.filter(|sum| *sum != stated) {
            let (stated, found) = (stated.to_string().into(), sum.to_string().into());
            self.remarks.at(row, self.column, RemarkKind::TotalDiffers { stated, found });
        }
    }

    /// Settles the weights of neighbours and returns their sum, if any of them states something.
    fn settle<'w>(
        &mut self,
        group: Option<u32>,
        weights: impl Iterator<Item = (Option<u32>, &'w mut u32)>,
        stated: Vec<Option<Stated>>,
    ) -> Option<Amount> {
        let amounts: Vec<i64> = stated.iter().map(amount).collect();
        let settled = whole_numbers(&amounts);
        let any = stated.iter().any(Option::is_some);
        for (((row, weight), stated), settled_weight) in weights.zip(&stated).zip(settled.weights) {
            *weight = settled_weight;
            if let (Some(row), true) = (row, any) {
                self.remark(row, stated.as_ref(), settled_weight, settled.is_exact);
            }
        }
        let known = || stated.iter().flatten().filter_map(|stated| stated.amount);
        let sum = known().fold(0i64, |sum, amount| sum.saturating_add(amount.0));
        self.check_hundred(group, &stated, sum);
        known().next().map(|_| Amount(sum))
    }

    /// Remarks on a weight that is not what the table states. A row without points among rows that have some counts
    /// for next to nothing, which nobody may have meant; a row without a weight counts once.
    fn remark(&mut self, row: u32, stated: Option<&Stated>, became: u32, is_exact: bool) {
        let own = self.stated(row);
        let kind = match (own, stated) {
            (None, Some(_)) => return,
            (None, None) if self.are_points => RemarkKind::WeightChanged { text: "".into(), became },
            (None, None) => return,
            (Some(own), _) => match own.amount {
                Some(Amount(amount)) if amount == i64::from(became) * Amount::ONE => return,
                Some(Amount(amount)) if amount > 0 && is_exact => RemarkKind::WeightScaled { text: own.text, became },
                _ => RemarkKind::WeightChanged { text: own.text, became },
            },
        };
        self.remarks.at(row, self.column, kind);
    }

    /// Remarks on weights that look like shares of a hundred and are not.
    fn check_hundred(&mut self, group: Option<u32>, stated: &[Option<Stated>], sum: i64) {
        let all = stated.iter().all(Option::is_some) && stated.len() > 1;
        let are_shares = stated.iter().flatten().any(|stated| stated.is_share) || NEARLY_100.contains(&sum);
        if all && are_shares && !self.are_points && sum != 100 * Amount::ONE {
            let kind = RemarkKind::WeightsNot100 { found: Amount(sum).to_string().into() };
            match group {
                Some(row) => self.remarks.at(row, self.column, kind),
                None => self.remarks.row(None, kind),
            }
        }
    }
}

/// What counts of a statement: once when there is none, and not at all when it makes no sense.
fn amount(stated: &Option<Stated>) -> i64 {
    match stated {
        None => Amount::ONE,
        Some(stated) => stated.amount.map_or(0, |amount| amount.0),
    }
}

/// Weights that stand beside one another.
struct Settled {
    weights: Vec<u32>,
    /// Whether they are to one another as the amounts were.
    is_exact: bool,
}

/// Whole numbers from 1 to 100 in the proportion of some amounts: the amounts themselves when they are such numbers,
/// or else the smallest numbers of the same proportion, or else the nearest. What is not above zero becomes 1.
fn whole_numbers(amounts: &[i64]) -> Settled {
    let greatest = i64::from(GREATEST);
    let above_zero = || amounts.iter().copied().filter(|amount| *amount > 0);
    let max = above_zero().max().unwrap_or(Amount::ONE);
    let are_whole = above_zero().all(|amount| amount % Amount::ONE == 0);
    let unit = if are_whole && max <= greatest * Amount::ONE { Amount::ONE } else { above_zero().fold(0, gcd).max(1) };
    let is_exact = max / unit <= greatest;
    let weight = |amount: &i64| {
        let (amount, max) = (i128::from((*amount).max(0)), i128::from(max));
        let nearest = (amount * i128::from(greatest) * 2 + max) / (max * 2);
        let weight = if is_exact { amount / i128::from(unit) } else { nearest };
        u32::try_from(weight).unwrap_or(GREATEST).clamp(1, GREATEST)
    };
    Settled { weights: amounts.iter().map(weight).collect(), is_exact }
}

fn gcd(a: i64, b: i64) -> i64 {
    if b == 0 { a } else { gcd(b, a % b) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn weights_keep_their_proportion() {
        let check = |amounts: &[i64], weights: &[u32], is_exact| {
            let settled = whole_numbers(amounts);
            assert_eq!((settled.weights.as_slice(), settled.is_exact), (weights, is_exact), "{amounts:?}");
        };
        check(&[1_000, 2_000, 100_000], &[1, 2, 100], true);
        check(&[2_500, 5_000], &[1, 2], true);
        check(&[200_000, 400_000, 600_000], &[1, 2, 3], true);
        check(&[137_000, 95_000], &[100, 69], false);
        check(&[0, -5_000, 3_000], &[1, 1, 3], true);
        check(&[i64::MAX, 1], &[100, 1], false);
        check(&[], &[], true);
    }

    #[test]
    fn amounts_are_read_exactly() {
        let check = |text: &str, expected: Option<&str>| {
            assert_eq!(Amount::of(text).map(|amount| amount.to_string()).as_deref(), expected, "{text}");
        };
        check("2", Some("2"));
        check("2,50", Some("2.5"));
        check("25 %", Some("25"));
        check("10 pts.", Some("10"));
        check("1 000", Some("1000"));
        check("0.0005", Some("0"));
        check("beaucoup", None);
        check("", None);
    }
}
