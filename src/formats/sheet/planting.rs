//! The tree that grows from a table: what a framework will be made of, still in the words of the table.

use std::collections::BTreeMap;
use std::rc::Rc;

use serde::{Deserialize, Serialize};

use super::remark::Remark;
use super::scales::Wish;

/// What was found in a table.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct Planting {
    /// The name of the table.
    pub name: Rc<str>,
    /// The themes; empty when there is nothing to import.
    pub themes: Vec<PlantedTheme>,
    /// The names of the levels that columns describe, by number; empty when there are no such columns.
    pub levels: BTreeMap<i16, Rc<str>>,
    /// What people should know, in the order of the table.
    pub remarks: Vec<Remark>,
}

/// The number of a theme, criterion or indicator.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct PlantedNumber {
    /// The number, never empty.
    pub printed: Rc<str>,
    /// Whether it was made here, because the table has none.
    pub is_made: bool,
}

/// A theme.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct PlantedTheme {
    /// The row it stands in, as people count it; none when it was made here.
    pub row: Option<u32>,
    /// Its number.
    pub number: PlantedNumber,
    /// Its title; empty when the table has none for it.
    pub title: Rc<str>,
    /// What it covers.
    pub summary: Rc<str>,
    /// Its weight, from 1 to 100.
    pub weight: u32,
    /// Whether it collects rows that no theme holds.
    pub collects: bool,
    /// Its criteria, never none.
    pub criteria: Vec<PlantedCriterion>,
}

/// A criterion.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct PlantedCriterion {
    /// The row it stands in; none when it was made here.
    pub row: Option<u32>,
    /// Its number.
    pub number: PlantedNumber,
    /// Its title; empty when it shares that of its theme.
    pub title: Rc<str>,
    /// Its weight, from 1 to 100.
    pub weight: u32,
    /// Its indicators, never none.
    pub indicators: Vec<PlantedIndicator>,
}

/// An indicator.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct PlantedIndicator {
    /// The row it stands in.
    pub row: u32,
    /// Its number.
    pub number: PlantedNumber,
    /// Its statement, never empty.
    pub title: Rc<str>,
    /// Why it matters.
    pub why: Rc<str>,
    /// Where to look and how to decide.
    pub guidance: Rc<str>,
    /// What usually shows it.
    pub evidence: Vec<Rc<str>>,
    /// Its weight, from 1 to 100.
    pub weight: u32,
    /// The scale it asks for; none for the usual one.
    pub scale: Option<Wish>,
    /// What its levels look like, by number.
    pub levels: BTreeMap<i16, Rc<str>>,
    /// The statement's contrary.
    pub opposite: Rc<str>,
    /// Whether it is critical.
    pub critical: bool,
    /// The unit, when it is a measure.
    pub unit: Rc<str>,
}

/// A planting as a preview shows it: numbers and titles alone.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct Sketch {
    /// The themes.
    pub themes: Vec<SketchedTheme>,
}

/// A theme of a preview.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct SketchedTheme {
    /// The number.
    pub number: Rc<str>,
    /// The title.
    pub title: Rc<str>,
    /// Whether it collects rows that no theme holds.
    pub collects: bool,
    /// The criteria.
    pub criteria: Vec<SketchedCriterion>,
}

/// A criterion of a preview.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct SketchedCriterion {
    /// The number.
    pub number: Rc<str>,
    /// The title; empty when it shares that of its theme.
    pub title: Rc<str>,
    /// The indicators.
    pub indicators: Vec<SketchedIndicator>,
}

/// An indicator of a preview.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct SketchedIndicator {
    /// The row it stands in, as people count it.
    pub row: u32,
    /// The number.
    pub number: Rc<str>,
    /// The statement.
    pub title: Rc<str>,
}

impl Planting {
    /// All indicators, in order.
    pub fn indicators(&self) -> impl Iterator<Item = &PlantedIndicator> {
        self.themes.iter().flat_map(|theme| &theme.criteria).flat_map(|criterion| &criterion.indicators)
    }

    /// What a preview shows.
    pub fn sketch(&self) -> Sketch {
        Sketch { themes: self.themes.iter().map(PlantedTheme::sketch).collect() }
    }
}

impl PlantedTheme {
    fn sketch(&self) -> SketchedTheme {
        SketchedTheme {
            number: self.number.printed.clone(),
            title: self.title.clone(),
            collects: self.collects,
            criteria: self.criteria.iter().map(PlantedCriterion::sketch).collect(),
        }
    }
}

impl PlantedCriterion {
    fn sketch(&self) -> SketchedCriterion {
        let indicators = self.indicators.iter().map(|indicator| SketchedIndicator {
            row: indicator.row,
            number: indicator.number.printed.clone(),
            title: indicator.title.clone(),
        });
        SketchedCriterion {
            number: self.number.printed.clone(),
            title: self.title.clone(),
            indicators: indicators.collect(),
        }
    }
}

impl PlantedIndicator {
    /// Whether each of these levels is described, and no other.
    pub fn describes<'l>(&self, levels: impl IntoIterator<Item = &'l i16>) -> bool {
        self.levels.keys().eq(levels)
    }
}
