//! Keeping a framework in line with itself: an indicator has the parts that its scale asks for, and words stand only
//! where the structure has a place for them.

use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

use super::Draft;
use super::starters;
use super::text::{Facet, indicators};
use crate::framework::scale::{Direction, Kind, Level, Scale};
use crate::framework::words::IndicatorWords;
use crate::framework::{FlagKind, Framework, Indicator, Words};

impl Draft {
    /// Brings all indicators in line with their scales, which changed, and drops what no longer has a place.
    pub(super) fn fit(&mut self) {
        let framework = self.framework();
        let (scales, default) = (framework.scales.clone(), framework.default_scale.clone());
        let criteria = framework.themes.iter_mut().flat_map(|theme| &mut theme.criteria);
        for indicator in criteria.flat_map(|criterion| &mut criterion.indicators) {
            let wanted = indicator.scale.as_ref().unwrap_or(&default);
            if let Some(scale) = scales.iter().find(|scale| scale.id == *wanted) {
                fit_to(indicator, scale);
            }
        }
        self.word_units();
        self.prune();
    }

    /// Gives units that have no sign yet the one that they usually have.
    pub(super) fn word_units(&mut self) {
        let units: BTreeSet<_> = indicators(&self.framework).filter_map(|indicator| indicator.unit.clone()).collect();
        self.each_words(|language, words| {
            for unit in &units {
                if let (false, Some(sign)) = (words.units.contains_key(unit), starters::unit(unit.as_str(), language)) {
                    words.units.insert(unit.clone(), sign.into());
                }
            }
        });
    }

    /// Drops words that belong to nothing, and links that lead nowhere.
    pub(super) fn prune(&mut self) {
        let framework = self.framework.clone();
        self.words.retain(|language, _| framework.languages.contains(language));
        for words in self.words.values_mut() {
            prune(&framework, Rc::make_mut(words));
        }
        let items = super::item_ids(&framework);
        if let Some(predecessor) = &mut self.framework().predecessor {
            predecessor.links.retain(|link| items.contains(&link.to));
        }
    }
}

fn fit_to(indicator: &mut Indicator, scale: &Scale) {
    if scale.kind == Kind::Quantity {
        indicator.unit.get_or_insert_with(|| starters::FIRST_UNIT.into());
        indicator.direction.get_or_insert(Direction::Higher);
    } else {
        indicator.unit = None;
        indicator.direction = None;
        indicator.reference = None;
    }
    if scale.kind != Kind::Conformity {
        indicator.gravity = None;
    }
    if indicator.floor.is_some_and(|floor| !scale.holds(floor)) {
        indicator.floor = usual_floor(scale).filter(|_| indicator.critical);
        indicator.critical = indicator.critical && indicator.floor.is_some();
    }
}

/// The floor of an indicator that becomes critical: the second level, or the half.
pub fn usual_floor(scale: &Scale) -> Option<Level> {
    match scale.kind {
        Kind::Percent => Some(Level(50)),
        Kind::Quantity => None,
        _ => scale.levels.get(1).copied(),
    }
}

fn prune(framework: &Framework, words: &mut Words) {
    let criteria = || framework.themes.iter().flat_map(|theme| &theme.criteria);
    let themes: BTreeSet<_> = framework.themes.iter().map(|theme| &theme.id).collect();
    let criteria: BTreeSet<_> = criteria().map(|criterion| &criterion.id).collect();
    words.themes.retain(|id, _| themes.contains(id));
    words.criteria.retain(|id, _| criteria.contains(id));

    words.scales.retain(|id, _| framework.scale(id).is_some());
    for (id, named) in &mut words.scales {
        let scale = framework.scale(id);
        named.levels.retain(|level, _| scale.is_some_and(|scale| scale.levels.contains(level)));
    }
    words.flags.retain(|id, _| framework.flags.iter().any(|flag| flag.id == *id));
    for flag in &framework.flags {
        if let Some(named) = words.flags.get_mut(&flag.id) {
            named.options.retain(|option, _| match &flag.kind {
                FlagKind::Choice { options, .. } => options.contains(option),
                _ => false,
            });
        }
    }
    let known: BTreeMap<_, &Indicator> = indicators(framework).map(|indicator| (&indicator.id, indicator)).collect();
    words.indicators.retain(|id, _| known.contains_key(id));
    for (id, text) in &mut words.indicators {
        if let Some(indicator) = known.get(id)
            && has_misplaced(framework, indicator, text)
        {
            prune_indicator(framework, indicator, Rc::make_mut(text));
        }
    }
}

fn has_misplaced(framework: &Framework, indicator: &Indicator, words: &IndicatorWords) -> bool {
    let mut pruned = words.clone();
    prune_indicator(framework, indicator, &mut pruned);
    pruned != *words
}

fn prune_indicator(framework: &Framework, indicator: &Indicator, words: &mut IndicatorWords) {
    let has_place = |facet: &Facet| facet.has_place(framework, indicator);
    words.levels.retain(|level, _| has_place(&Facet::Level(*level)));
    words.specifics.retain(|id, _| has_place(&Facet::Specific(id.clone())));
    let texts = [
        (Facet::Opposite, &mut words.opposite),
        (Facet::Numerator, &mut words.numerator),
        (Facet::Denominator, &mut words.denominator),
        (Facet::Reference, &mut words.reference),
    ];
    for (facet, text) in texts {
        if !text.is_empty() && !has_place(&facet) {
            *text = "".into();
        }
    }
}
