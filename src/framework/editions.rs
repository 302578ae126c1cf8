//! Two editions of a framework side by side: what became of each theme and indicator, by the ids that both share and by
//! the links that the newer edition declares. Nothing is guessed from likeness.

mod wording;

use std::rc::Rc;

use super::scale::Scale;
use super::{Framework, Indicator, Link, Relation, Theme};
pub use wording::{Span, Wording, changed_words};

/// A theme of one edition or both, and the indicators that stand under it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Section {
    /// The theme, or the themes of the older edition that went into it.
    pub themes: Vec<Row>,
    /// The indicators in the order of the newer edition, then those that were dropped.
    pub indicators: Vec<Row>,
}

/// What became of a theme or an indicator.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    /// Its id in the older edition.
    pub old: Option<Rc<str>>,
    /// Its id in the newer edition.
    pub new: Option<Rc<str>>,
    /// How the newer one compares.
    pub change: Change,
    /// Whether it is rated on another scale now.
    pub has_other_scale: bool,
}

/// How a theme or indicator of the newer edition compares with the older edition.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Change {
    /// It succeeds one of the older edition.
    Succeeds(Relation),
    /// It has no counterpart in the older edition.
    New,
    /// It has no counterpart in the newer edition.
    Dropped,
}

/// What became of everything, in the order of the newer edition; themes that were dropped come last.
pub fn compare(old: &Framework, new: &Framework) -> Vec<Section> {
    let pairs = Pairs::of(old, new);
    let mut sections: Vec<Section> = new.themes.iter().map(|theme| pairs.section(theme)).collect();
    for theme in old.themes.iter().filter(|theme| pairs.of_old(theme.id.as_str()).is_empty()) {
        let row = Row { old: Some(theme.id.0.clone()), new: None, change: Change::Dropped, has_other_scale: false };
        sections.push(Section { themes: vec![row], indicators: pairs.dropped(theme) });
    }
    sections
}

/// Whether the newer edition says what it takes over from this older one; otherwise only shared ids tell.
pub fn is_declared(old: &Framework, new: &Framework) -> bool {
    old.id == new.id && new.predecessor.as_ref().is_some_and(|before| before.edition == old.edition)
}

/// Whether two scales hold the same values with the same meaning, so that results can be compared.
pub fn is_same_scale(old: Option<&Scale>, new: Option<&Scale>) -> bool {
    let meaning = |scale: &Scale| (scale.kind, scale.levels.clone(), scale.contrast);
    old.map(meaning) == new.map(meaning)
}

/// Which part of the older edition belongs to which of the newer one.
struct Pairs<'a> {
    old: &'a Framework,
    new: &'a Framework,
    pairs: Vec<Link>,
}

impl<'a> Pairs<'a> {
    fn of(old: &'a Framework, new: &'a Framework) -> Pairs<'a> {
        let declared = new.predecessor.iter().filter(|_| is_declared(old, new)).flat_map(|before| &before.links);
        let mut pairs: Vec<Link> = declared.cloned().collect();
        // Ids that both share are equal, unless a link says otherwise of this very pair.
        let newer = ids(new);
        for id in ids(old).into_iter().filter(|id| newer.contains(id)) {
            if !pairs.iter().any(|pair| pair.from == id && pair.to == id) {
                pairs.push(Link { from: id.clone(), to: id, relation: Relation::Equal });
            }
        }
        Pairs { old, new, pairs }
    }

    fn of_old(&self, id: &str) -> Vec<&Link> {
        let is_here = |pair: &&Link| *pair.from == *id && contains(self.new, &pair.to);
        self.pairs.iter().filter(is_here).collect()
    }

    fn of_new(&self, id: &str) -> Vec<&Link> {
        let is_there = |pair: &&Link| *pair.to == *id && contains(self.old, &pair.from);
        self.pairs.iter().filter(is_there).collect()
    }

    fn section(&self, theme: &Theme) -> Section {
        let themes = self.rows(&theme.id.0);
        let mut indicators: Vec<Row> = theme.places().flat_map(|place| self.rows(&place.indicator.id.0)).collect();
        let before = themes.iter().filter_map(|row| row.old.as_ref());
        let before = before.filter(|id| self.is_first_successor(id, &theme.id.0));
        let before = before.filter_map(|id| self.old.themes.iter().find(|old| old.id.0 == *id));
        indicators.extend(before.flat_map(|old| self.dropped(old)));
        Section { themes, indicators }
    }

    /// What a theme dropped is told once, even when several themes go back to it.
    fn is_first_successor(&self, old: &str, new: &str) -> bool {
        let successors = self.of_old(old);
        let first = self.new.themes.iter().find(|theme| successors.iter().any(|pair| pair.to == theme.id.0));
        first.is_some_and(|theme| theme.id.as_str() == new)
    }

    /// A part of the newer edition beside each part of the older one that it succeeds.
    fn rows(&self, id: &Rc<str>) -> Vec<Row> {
        let mut rows: Vec<Row> = (self.of_new(id).into_iter())
            .map(|pair| Row {
                old: Some(pair.from.clone()),
                new: Some(id.clone()),
                change: Change::Succeeds(pair.relation),
                has_other_scale: self.has_other_scale(&pair.from, id),
            })
            .collect();
        if rows.is_empty() {
            rows.push(Row { old: None, new: Some(id.clone()), change: Change::New, has_other_scale: false });
        }
        rows
    }

    /// The indicators of an older theme that have no successor anywhere.
    fn dropped(&self, theme: &Theme) -> Vec<Row> {
        let gone = theme.places().filter(|place| self.of_old(place.indicator.id.as_str()).is_empty());
        gone.map(|place| Row {
            old: Some(place.indicator.id.0.clone()),
            new: None,
            change: Change::Dropped,
            has_other_scale: false,
        })
        .collect()
    }

    fn has_other_scale(&self, old: &str, new: &str) -> bool {
        match (indicator(self.old, old), indicator(self.new, new)) {
            (Some(before), Some(after)) => !is_same_scale(self.old.scale_of(before), self.new.scale_of(after)),
            _ => false,
        }
    }
}

fn indicator<'a>(framework: &'a Framework, id: &str) -> Option<&'a Indicator> {
    framework.places().map(|place| place.indicator).find(|indicator| indicator.id.as_str() == id)
}

/// The ids of the themes and of the indicators that are asked.
fn ids(framework: &Framework) -> Vec<Rc<str>> {
    let themes = framework.themes.iter().map(|theme| theme.id.0.clone());
    themes.chain(framework.places().map(|place| place.indicator.id.0.clone())).collect()
}

fn contains(framework: &Framework, id: &str) -> bool {
    framework.themes.iter().any(|theme| theme.id.as_str() == id) || indicator(framework, id).is_some()
}
