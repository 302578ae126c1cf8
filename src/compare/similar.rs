//! Which organisations have a profile like that of one of them, and why they count as near.
//!
//! The distance of two profiles is the mean absolute difference of their theme means, over the themes that both have.
//! Two that share fewer than half of the themes that either of them has are not compared. It is a distance of shapes and
//! levels together, says nothing of who is better, and can be explained theme by theme.

use std::cmp::Ordering;

use serde::{Deserialize, Serialize};

use super::hundredths::Hundredths;
use super::table::Table;
use crate::score::Share;

/// How far another organisation is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct Near {
    /// Its row.
    pub row: u32,
    /// The differences of all common themes together, in hundredths of a percent.
    pub apart: u32,
    /// How many themes both have.
    pub n_common: u32,
}

/// A theme on which two profiles are compared.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct ThemeApart {
    /// The theme, as an index of the frame.
    pub theme: usize,
    /// The mean of the one.
    pub own: Hundredths,
    /// The mean of the other.
    pub other: Hundredths,
}

impl Near {
    /// The mean difference, from 0 (the same profile) to 1.
    pub fn distance(&self) -> Share {
        Share::of(self.apart.into(), u64::from(self.n_common) * u64::from(Hundredths::MOST)).unwrap_or(Share::NONE)
    }

    /// The nearer first; what is as far stays in the order of the table.
    fn order(&self, other: &Near) -> Ordering {
        let [one, two] = [(self, other), (other, self)].map(|(a, b)| u64::from(a.apart) * u64::from(b.n_common));
        one.cmp(&two).then(other.n_common.cmp(&self.n_common)).then(self.row.cmp(&other.row))
    }
}

impl ThemeApart {
    /// How far the two are apart, in hundredths of a percent.
    pub fn by(&self) -> u16 {
        self.own.value().abs_diff(self.other.value())
    }
}

/// How far two rows are from each other; none when they have too few themes in common.
pub fn distance(table: &Table, own: u32, other: u32) -> Option<Near> {
    let (mut apart, mut n_common, mut n_either) = (0, 0, 0);
    for column in &table.theme_means {
        match (column.get(own as usize)?, column.get(other as usize)?) {
            (Some(one), Some(two)) => {
                apart += u32::from(one.value().abs_diff(two.value()));
                n_common += 1;
                n_either += 1;
            }
            (None, None) => {}
            _ => n_either += 1,
        }
    }
    (n_common > 0 && 2 * n_common >= n_either).then_some(Near { row: other, apart, n_common })
}

/// Of some rows those nearest to a row, the nearest first; the row itself is not among them.
pub fn nearest(table: &Table, own: u32, rows: &[u32], n: usize) -> Vec<Near> {
    let others = rows.iter().filter(|row| **row != own);
    let mut near: Vec<Near> = others.filter_map(|row| distance(table, own, *row)).collect();
    near.sort_unstable_by(Near::order);
    near.truncate(n);
    near
}

/// On which themes two rows are near and on which far, the nearest first; themes that are as near stay in the order of
/// the framework.
pub fn explain(table: &Table, own: u32, other: u32) -> Vec<ThemeApart> {
    let means = |column: &Vec<Option<Hundredths>>| {
        Some((column.get(own as usize).copied()??, column.get(other as usize).copied()??))
    };
    let common = table.theme_means.iter().enumerate().filter_map(|(theme, column)| Some((theme, means(column)?)));
    let mut themes: Vec<ThemeApart> = common.map(|(theme, (own, other))| ThemeApart { theme, own, other }).collect();
    themes.sort_by_key(ThemeApart::by);
    themes
}
