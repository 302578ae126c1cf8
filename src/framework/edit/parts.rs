//! Themes, criteria and indicators: adding, moving, numbering, removing.

use std::rc::Rc;

use super::ids::item_ids;
use super::{CRITERIA, Draft, INDICATORS, Part, Past, Refused, THEMES, Way};
use crate::framework::check::Spot;
use crate::framework::rule::Rule;
use crate::framework::{
    Criterion, CriterionId, Framework, Indicator, IndicatorId, Link, Relation, Step, Theme, ThemeId,
};

/// Where an indicator stands: the places of its theme, its criterion and itself.
type At = (usize, usize, usize);

impl Draft {
    pub(super) fn add_theme(&mut self, past: &Past) -> Result<Spot, Refused> {
        if self.framework.themes.len() >= THEMES {
            return Err(Refused::TooMany);
        }
        let id = ThemeId(self.fresh_item("t", past));
        let number = match self.framework.themes.last() {
            Some(last) => next_number(&last.number),
            None => "1".into(),
        };
        let theme = Theme { id: id.clone(), number, applies: None, weight: 1, blank: false, criteria: Vec::new() };
        self.framework().themes.push(theme);
        self.add_criterion(&id, past)?;
        Ok(Spot::Theme(id))
    }

    pub(super) fn add_criterion(&mut self, theme: &ThemeId, past: &Past) -> Result<Spot, Refused> {
        let criteria = self.framework.themes.iter().flat_map(|theme| &theme.criteria);
        if criteria.count() >= CRITERIA {
            return Err(Refused::TooMany);
        }
        let id = CriterionId(self.fresh_item("c", past));
        let at = self.theme_at(theme)?;
        let criterion = Criterion { id: id.clone(), step: None, weight: 1, indicators: Vec::new() };
        self.framework().themes[at].criteria.push(criterion);
        self.add_indicator(&id, None, past)?;
        Ok(Spot::Criterion(id))
    }

    pub(super) fn add_indicator(
        &mut self,
        criterion: &CriterionId,
        after: Option<&IndicatorId>,
        past: &Past,
    ) -> Result<Spot, Refused> {
        self.has_room_for_indicator()?;
        let (t, c) = self.criterion_at(criterion)?;
        let id = IndicatorId(self.fresh_item("i", past));
        let theme = &self.framework.themes[t];
        let siblings = &theme.criteria[c].indicators;
        let place = after.and_then(|after| siblings.iter().position(|other| other.id == *after));
        let place = place.map_or(siblings.len(), |place| place + 1);
        let number = match place.checked_sub(1) {
            Some(before) => next_number(&siblings[before].number),
            None if theme.criteria.len() == 1 => format!("{}.1", theme.number).into(),
            None => format!("{}.{}.1", theme.number, c + 1).into(),
        };
        // Whoever has just rated one thing on a scale goes on with it.
        let scale = place.checked_sub(1).and_then(|before| siblings[before].scale.clone());
        let indicator = Indicator { scale, ..new_indicator(id.clone(), number) };
        self.framework().themes[t].criteria[c].indicators.insert(place, indicator);
        self.fit();
        Ok(Spot::Indicator(id))
    }

    pub(super) fn duplicate(&mut self, indicator: &IndicatorId, past: &Past) -> Result<Spot, Refused> {
        self.has_room_for_indicator()?;
        let (t, c, i) = self.indicator_at(indicator)?;
        let id = IndicatorId(self.fresh_item("i", past));
        let original = &self.framework.themes[t].criteria[c].indicators[i];
        let number = next_number(&original.number);
        let copy = Indicator { id: id.clone(), number, retired: false, ..original.clone() };
        self.framework().themes[t].criteria[c].indicators.insert(i + 1, copy);
        self.each_words(|_, words| {
            if let Some(text) = words.indicators.get(indicator).cloned() {
                words.indicators.insert(id.clone(), text);
            }
        });
        Ok(Spot::Indicator(id))
    }

    fn has_room_for_indicator(&self) -> Result<(), Refused> {
        match super::text::indicators(&self.framework).count() < INDICATORS {
            true => Ok(()),
            false => Err(Refused::TooMany),
        }
    }

    pub(super) fn shift(&mut self, part: &Part, way: Way) -> Result<(), Refused> {
        match part {
            Part::Theme(id) => {
                let at = self.theme_at(id)?;
                let to = neighbour(at, self.framework.themes.len(), way).ok_or(Refused::AtTheEdge)?;
                self.framework().themes.swap(at, to);
            }
            Part::Criterion(id) => {
                let (t, c) = self.criterion_at(id)?;
                let themes = &mut self.framework().themes;
                if let Some(to) = neighbour(c, themes[t].criteria.len(), way) {
                    themes[t].criteria.swap(c, to);
                } else {
                    let to = neighbour(t, themes.len(), way).ok_or(Refused::AtTheEdge)?;
                    let criterion = themes[t].criteria.remove(c);
                    let place = if way == Way::Up { themes[to].criteria.len() } else { 0 };
                    themes[to].criteria.insert(place, criterion);
                }
            }
            Part::Indicator(id) => {
                let (t, c, i) = self.indicator_at(id)?;
                let beside = self.criterion_beside((t, c), way);
                let themes = &mut self.framework().themes;
                let siblings = &mut themes[t].criteria[c].indicators;
                if let Some(to) = neighbour(i, siblings.len(), way) {
                    siblings.swap(i, to);
                } else {
                    let (to_t, to_c) = beside.ok_or(Refused::AtTheEdge)?;
                    let indicator = siblings.remove(i);
                    let criterion = &mut themes[to_t].criteria[to_c];
                    let place = if way == Way::Up { criterion.indicators.len() } else { 0 };
                    criterion.indicators.insert(place, indicator);
                }
            }
        }
        Ok(())
    }

    /// The criterion before or after another one, across themes.
    fn criterion_beside(&self, at: (usize, usize), way: Way) -> Option<(usize, usize)> {
        let themes = self.framework.themes.iter().enumerate();
        let all: Vec<(usize, usize)> =
            themes.flat_map(|(t, theme)| (0..theme.criteria.len()).map(move |c| (t, c))).collect();
        let here = all.iter().position(|other| *other == at)?;
        neighbour(here, all.len(), way).map(|to| all[to])
    }

    pub(super) fn place(&mut self, part: &Part, into: &Rc<str>) -> Result<(), Refused> {
        match part {
            Part::Theme(_) => return Err(Refused::NotThere),
            Part::Criterion(id) => {
                let (t, c) = self.criterion_at(id)?;
                let to = self.theme_at(&ThemeId(into.clone()))?;
                let themes = &mut self.framework().themes;
                let criterion = themes[t].criteria.remove(c);
                themes[to].criteria.push(criterion);
            }
            Part::Indicator(id) => {
                let (t, c, i) = self.indicator_at(id)?;
                let (to_t, to_c) = self.criterion_at(&CriterionId(into.clone()))?;
                let themes = &mut self.framework().themes;
                let indicator = themes[t].criteria[c].indicators.remove(i);
                themes[to_t].criteria[to_c].indicators.push(indicator);
            }
        }
        Ok(())
    }

    /// Removes a part, and leads to what stands beside it or to what it stood in.
    pub(super) fn remove(&mut self, part: &Part, past: &Past) -> Result<Spot, Refused> {
        let is_kept = |indicator: &Indicator| past.items.contains(&indicator.id.0);
        let at = match part {
            Part::Theme(id) => {
                let at = self.theme_at(id)?;
                let themes = &mut self.framework().themes;
                let theme = &mut themes[at];
                theme.criteria.iter_mut().for_each(|criterion| remove_indicators(criterion, &is_kept));
                theme.criteria.retain(|criterion| !criterion.indicators.is_empty());
                if theme.criteria.is_empty() {
                    themes.remove(at);
                    let beside = themes.get(at).or(themes.last());
                    beside.map_or(Spot::Framework, |theme| Spot::Theme(theme.id.clone()))
                } else {
                    Spot::Theme(id.clone())
                }
            }
            Part::Criterion(id) => {
                let (t, c) = self.criterion_at(id)?;
                let theme = &mut self.framework().themes[t];
                remove_indicators(&mut theme.criteria[c], &is_kept);
                if theme.criteria[c].indicators.is_empty() {
                    theme.criteria.remove(c);
                    Spot::Theme(theme.id.clone())
                } else {
                    Spot::Criterion(id.clone())
                }
            }
            Part::Indicator(id) => {
                let (t, c, i) = self.indicator_at(id)?;
                let criterion = &mut self.framework().themes[t].criteria[c];
                if is_kept(&criterion.indicators[i]) {
                    criterion.indicators[i].retired = true;
                    Spot::Indicator(id.clone())
                } else {
                    criterion.indicators.remove(i);
                    let beside = criterion.indicators.get(i).or(criterion.indicators.last());
                    let parent = || Spot::Criterion(criterion.id.clone());
                    beside.map_or_else(parent, |indicator| Spot::Indicator(indicator.id.clone()))
                }
            }
        };
        self.prune();
        Ok(at)
    }

    pub(super) fn number(&mut self, part: &Part, number: &Rc<str>) -> Result<(), Refused> {
        match part {
            Part::Theme(id) => self.theme(id)?.number = number.clone(),
            Part::Indicator(id) => self.indicator(id)?.number = number.clone(),
            Part::Criterion(_) => return Err(Refused::NotThere),
        }
        Ok(())
    }

    /// Numbers in their order. Where no theme has more than one criterion, two numbers tell indicators apart. What is
    /// retired keeps the number under which dossiers know it.
    pub(super) fn renumber(&mut self) {
        let framework = self.framework();
        let one_criterion = framework.themes.iter().all(|theme| theme.criteria.len() < 2);
        for (t, theme) in framework.themes.iter_mut().enumerate() {
            theme.number = (t + 1).to_string().into();
            for (c, criterion) in theme.criteria.iter_mut().enumerate() {
                let asked = criterion.indicators.iter_mut().filter(|indicator| !indicator.retired);
                for (i, indicator) in asked.enumerate() {
                    let number = match one_criterion {
                        true => format!("{}.{}", t + 1, i + 1),
                        false => format!("{}.{}.{}", t + 1, c + 1, i + 1),
                    };
                    indicator.number = number.into();
                }
            }
        }
    }

    pub(super) fn weigh(&mut self, part: &Part, weight: u32) -> Result<(), Refused> {
        match part {
            Part::Theme(id) => self.theme(id)?.weight = weight,
            Part::Criterion(id) => self.criterion(id)?.weight = weight,
            Part::Indicator(id) => self.indicator(id)?.weight = weight,
        }
        Ok(())
    }

    pub(super) fn put_in_step(&mut self, part: &Part, step: Option<Step>) -> Result<(), Refused> {
        match part {
            Part::Criterion(id) => self.criterion(id)?.step = step,
            Part::Indicator(id) => self.indicator(id)?.step = step,
            Part::Theme(_) => return Err(Refused::NotThere),
        }
        if let Some(step) = step {
            self.name_step(step);
        }
        Ok(())
    }

    pub(super) fn apply_under(&mut self, part: &Part, text: &str) -> Result<(), Refused> {
        match part {
            Part::Theme(id) => self.theme(id)?.applies = rule(text),
            Part::Indicator(id) => self.indicator(id)?.applies = rule(text),
            Part::Criterion(_) => return Err(Refused::NotThere),
        }
        Ok(())
    }

    pub(super) fn relate(&mut self, item: &Rc<str>, relation: Relation) -> Result<(), Refused> {
        let is_here = item_ids(&self.framework).contains(item);
        let predecessor = self.framework().predecessor.as_mut().filter(|_| is_here).ok_or(Refused::NotThere)?;
        predecessor.links.retain(|link| !(link.from == *item && link.to == *item));
        if relation != Relation::Equal {
            predecessor.links.push(Link { from: item.clone(), to: item.clone(), relation });
        }
        Ok(())
    }

    fn theme_at(&self, id: &ThemeId) -> Result<usize, Refused> {
        self.framework.themes.iter().position(|theme| theme.id == *id).ok_or(Refused::NotThere)
    }

    fn criterion_at(&self, id: &CriterionId) -> Result<(usize, usize), Refused> {
        let themes = self.framework.themes.iter().enumerate();
        let mut found = themes.filter_map(|(t, theme)| Some((t, theme.criteria.iter().position(|c| c.id == *id)?)));
        found.next().ok_or(Refused::NotThere)
    }

    fn indicator_at(&self, id: &IndicatorId) -> Result<At, Refused> {
        indicator_at(&self.framework, id).ok_or(Refused::NotThere)
    }

    pub(super) fn theme(&mut self, id: &ThemeId) -> Result<&mut Theme, Refused> {
        let at = self.theme_at(id)?;
        Ok(&mut self.framework().themes[at])
    }

    fn criterion(&mut self, id: &CriterionId) -> Result<&mut Criterion, Refused> {
        let (t, c) = self.criterion_at(id)?;
        Ok(&mut self.framework().themes[t].criteria[c])
    }

    pub(super) fn indicator(&mut self, id: &IndicatorId) -> Result<&mut Indicator, Refused> {
        let (t, c, i) = self.indicator_at(id)?;
        Ok(&mut self.framework().themes[t].criteria[c].indicators[i])
    }
}

fn indicator_at(framework: &Framework, id: &IndicatorId) -> Option<At> {
    framework.themes.iter().enumerate().find_map(|(t, theme)| {
        theme.criteria.iter().enumerate().find_map(|(c, criterion)| {
            let i = criterion.indicators.iter().position(|indicator| indicator.id == *id)?;
            Some((t, c, i))
        })
    })
}

/// Removes a criterion's indicators; those that stay for the sake of dossiers are no longer asked.
fn remove_indicators(criterion: &mut Criterion, is_kept: &impl Fn(&Indicator) -> bool) {
    criterion.indicators.retain(is_kept);
    criterion.indicators.iter_mut().for_each(|indicator| indicator.retired = true);
}

fn new_indicator(id: IndicatorId, number: Rc<str>) -> Indicator {
    Indicator {
        id,
        number,
        scale: None,
        weight: 1,
        step: None,
        applies: None,
        critical: false,
        floor: None,
        unit: None,
        direction: None,
        reference: None,
        gravity: None,
        specifics: Default::default(),
        retired: false,
    }
}

/// A rule as it is written; none when nothing is.
pub(super) fn rule(text: &str) -> Option<Rule> {
    (!text.trim().is_empty()).then(|| Rule::new(text))
}

pub(super) fn neighbour(at: usize, length: usize, way: Way) -> Option<usize> {
    match way {
        Way::Up => at.checked_sub(1),
        Way::Down => Some(at + 1).filter(|to| *to < length),
    }
}

/// The number after another one: its last digits count up.
pub(super) fn next_number(number: &str) -> Rc<str> {
    let kept = number.trim_end_matches(|c: char| c.is_ascii_digit());
    match number[kept.len()..].parse::<u64>() {
        Ok(last) => format!("{kept}{}", last.saturating_add(1)).into(),
        Err(_) if number.is_empty() => "1".into(),
        Err(_) => format!("{number} bis").into(),
    }
}
