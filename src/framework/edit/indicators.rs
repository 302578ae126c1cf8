//! What belongs to one indicator alone: scale, floor, quantity, remarks.

use std::rc::Rc;

use super::fit::usual_floor;
use super::ids::fresh;
use super::text::indicators;
use super::{Draft, Refused};
use crate::framework::rule::Rule;
use crate::framework::scale::{Kind, Level, Scale};
use crate::framework::{Framework, Gravity, Indicator, IndicatorId, ScaleId, UnitId};

impl Draft {
    pub(super) fn put_on_scale(&mut self, id: &IndicatorId, scale: Option<&ScaleId>) -> Result<(), Refused> {
        let wanted = scale.unwrap_or(&self.framework.default_scale).clone();
        let kind = self.framework.scale(&wanted).ok_or(Refused::NotThere)?.kind;
        let indicator = self.indicator(id)?;
        indicator.scale = scale.cloned();
        if kind == Kind::Quantity {
            // A measure stands beside the ratings and decides nothing.
            indicator.critical = false;
            indicator.floor = None;
        }
        self.fit();
        Ok(())
    }

    pub(super) fn set_floor(&mut self, id: &IndicatorId, floor: Option<Level>) -> Result<(), Refused> {
        let scale = self.scale_of(id)?;
        if floor.is_some_and(|floor| !scale.is_some_and(|scale| scale.holds(floor))) {
            return Err(Refused::NoFloor);
        }
        let indicator = self.indicator(id)?;
        indicator.critical = floor.is_some();
        indicator.floor = floor;
        Ok(())
    }

    pub(super) fn set_unit(&mut self, id: &IndicatorId, unit: &UnitId) -> Result<(), Refused> {
        self.quantity(id)?.unit = Some(unit.clone());
        self.word_units();
        Ok(())
    }

    pub(super) fn add_unit(&mut self, id: &IndicatorId) -> Result<(), Refused> {
        let used = indicators(&self.framework).filter_map(|indicator| indicator.unit.clone());
        let worded = self.words.values().flat_map(|words| words.units.keys().cloned());
        let known: Vec<UnitId> = used.chain(worded).collect();
        let unit = UnitId(fresh("u", known.iter().map(UnitId::as_str)));
        self.quantity(id)?.unit = Some(unit);
        Ok(())
    }

    pub(super) fn set_gravity(&mut self, id: &IndicatorId, is_major_only: bool) -> Result<(), Refused> {
        if self.scale_of(id)?.is_none_or(|scale| scale.kind != Kind::Conformity) {
            return Err(Refused::NotThere);
        }
        self.indicator(id)?.gravity = is_major_only.then_some(Gravity::MajorOnly);
        self.prune();
        Ok(())
    }

    /// The indicator, if it is a quantity.
    pub(super) fn quantity(&mut self, id: &IndicatorId) -> Result<&mut Indicator, Refused> {
        match self.scale_of(id)? {
            Some(scale) if scale.kind == Kind::Quantity => self.indicator(id),
            _ => Err(Refused::NotThere),
        }
    }

    pub(super) fn add_specific(&mut self, id: &IndicatorId) -> Result<(), Refused> {
        let specifics = &mut self.indicator(id)?.specifics;
        let specific = fresh("s", specifics.keys().map(|id| &**id));
        specifics.insert(specific, Rule::new(""));
        Ok(())
    }

    pub(super) fn set_specific(&mut self, id: &IndicatorId, specific: &Rc<str>, rule: &str) -> Result<(), Refused> {
        let specifics = &mut self.indicator(id)?.specifics;
        *specifics.get_mut(specific).ok_or(Refused::NotThere)? = Rule::new(rule);
        Ok(())
    }

    pub(super) fn remove_specific(&mut self, id: &IndicatorId, specific: &Rc<str>) -> Result<(), Refused> {
        self.indicator(id)?.specifics.remove(specific).ok_or(Refused::NotThere)?;
        self.prune();
        Ok(())
    }

    fn scale_of(&self, id: &IndicatorId) -> Result<Option<&Scale>, Refused> {
        let indicator = indicators(&self.framework).find(|indicator| indicator.id == *id).ok_or(Refused::NotThere)?;
        Ok(self.framework.scale_of(indicator))
    }
}

/// The floor that an indicator has as soon as it becomes critical; none where its scale allows none.
pub fn floor_to_begin_with(framework: &Framework, indicator: &Indicator) -> Option<Level> {
    framework.scale_of(indicator).and_then(usual_floor)
}
