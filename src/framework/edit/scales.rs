//! Scales: adding, changing, removing.

use super::text::indicators;
use super::{Draft, Refused, starters};
use crate::framework::ScaleId;
use crate::framework::check::Spot;
use crate::framework::scale::{Kind, Level, Scale};
use crate::framework::words::Named;
use crate::framework::words::ScaleWords;
use crate::framework::{Framework, Step};

/// The bounds of a level's number.
const BOUNDS: std::ops::RangeInclusive<i16> = -1_000..=1_000;

impl Draft {
    pub(super) fn add_scale(&mut self, kind: Kind) -> Result<Spot, Refused> {
        if self.framework.scales.len() >= super::THEMES {
            return Err(Refused::TooMany);
        }
        let id = self.fresh_scale(starters::scale_id(kind));
        let levels: Vec<Level> = starters::levels(kind).iter().copied().map(Level).collect();
        self.framework().scales.push(Scale { id: id.clone(), kind, levels: levels.clone(), contrast: false });
        self.each_words(|language, words| {
            if let Some(names) = starters::scale(kind, language) {
                let levels = levels.iter().copied().zip(names.levels.iter().map(|name| (*name).into()));
                let named = ScaleWords { name: names.name.into(), levels: levels.collect() };
                words.scales.insert(id.clone(), named);
            }
        });
        Ok(Spot::Scale(id))
    }

    pub(super) fn set_levels(&mut self, id: &ScaleId, levels: &[Level]) -> Result<(), Refused> {
        let scale = self.scale(id)?;
        let rise = levels.is_sorted_by(|a, b| a < b) && levels.iter().all(|level| BOUNDS.contains(&level.0));
        if scale.kind.prescribed_levels().is_some() || levels.len() < 2 || levels.len() > 100 || !rise {
            return Err(Refused::BadLevels);
        }
        scale.levels = levels.to_vec();
        self.fit();
        Ok(())
    }

    pub(super) fn set_contrast(&mut self, id: &ScaleId, contrast: bool) -> Result<(), Refused> {
        let scale = self.scale(id)?;
        if contrast && !may_contrast(scale.kind) {
            return Err(Refused::BadLevels);
        }
        scale.contrast = contrast;
        self.fit();
        Ok(())
    }

    pub(super) fn set_default_scale(&mut self, id: &ScaleId) -> Result<(), Refused> {
        self.scale(id)?;
        self.framework().default_scale = id.clone();
        self.fit();
        Ok(())
    }

    pub(super) fn remove_scale(&mut self, id: &ScaleId) -> Result<Spot, Refused> {
        self.scale(id)?;
        if is_scale_used(&self.framework, id) {
            return Err(Refused::ScaleInUse);
        }
        self.framework().scales.retain(|scale| scale.id != *id);
        self.prune();
        Ok(self.framework.scales.last().map_or(Spot::Framework, |scale| Spot::Scale(scale.id.clone())))
    }

    /// Gives a step that is used the name that it usually has, where it has none.
    pub(super) fn name_step(&mut self, step: Step) {
        self.each_words(|language, words| {
            if let (false, Some(name)) = (words.steps.contains_key(&step), starters::step(step, language)) {
                words.steps.insert(step, Named { name: name.into() });
            }
        });
    }

    fn scale(&mut self, id: &ScaleId) -> Result<&mut Scale, Refused> {
        self.framework().scales.iter_mut().find(|scale| scale.id == *id).ok_or(Refused::NotThere)
    }
}

/// Whether a scale may run between an opposite and a statement.
pub fn may_contrast(kind: Kind) -> bool {
    matches!(kind, Kind::Agreement | Kind::Level)
}

/// Whether anything is rated on a scale, or would be that names none.
pub fn is_scale_used(framework: &Framework, id: &ScaleId) -> bool {
    framework.default_scale == *id || indicators(framework).any(|indicator| indicator.scale.as_ref() == Some(id))
}
