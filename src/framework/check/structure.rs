//! Checks a framework's structure: ids, scales, rules, weights, links.

use std::collections::BTreeSet;
use std::rc::Rc;

use super::flaw::FieldOfRule;
use super::{Findings, Flaw, Spot};
use crate::framework::rule::{Rule, RuleReason};
use crate::framework::scale::{Kind, Scale};
use crate::framework::{Criterion, FORMAT, Flag, FlagKind, Framework, Indicator, Theme};

pub(super) fn check(framework: &Framework, found: &mut Findings) {
    if framework.format != FORMAT {
        found.add(Spot::Framework, Flaw::OtherFormat(framework.format));
    }
    id_is_well_formed(framework.id.as_str(), Spot::Framework, found);
    dates_are_sound(framework, found);
    if framework.label.is_some_and(|label| !label.is_sound()) {
        found.add(Spot::Framework, Flaw::BadLabel);
    }
    if framework.themes.is_empty() {
        found.add(Spot::Framework, Flaw::NoTheme);
    }
    if framework.scale(&framework.default_scale).is_none() {
        found.add(Spot::Framework, Flaw::NoDefaultScale(framework.default_scale.clone()));
    }
    for (n, flag) in framework.flags.iter().enumerate() {
        flag_is_sound(framework, n, flag, found);
    }
    for scale in &framework.scales {
        scale_is_sound(scale, found);
    }
    for theme in &framework.themes {
        theme_is_sound(framework, theme, found);
    }
    ids_are_unique(framework, found);
    links_lead_somewhere(framework, found);
}

fn dates_are_sound(framework: &Framework, found: &mut Findings) {
    let dates = std::iter::once(&framework.valid_from).chain(&framework.valid_until);
    for date in dates.filter(|date| !is_date(date)) {
        found.add(Spot::Framework, Flaw::BadDate(date.clone()));
    }
    if framework.valid_until.as_ref().is_some_and(|until| **until < *framework.valid_from) {
        found.add(Spot::Framework, Flaw::EndsBeforeItBegins);
    }
}

/// Whether a text is a day of the calendar, written `YYYY-MM-DD`.
fn is_date(text: &str) -> bool {
    let parts: Vec<&str> = text.split('-').collect();
    let [year, month, day] = parts.as_slice() else { return false };
    let lengths = (year.len(), month.len(), day.len()) == (4, 2, 2);
    let month = month.parse().ok().and_then(|month: u8| time::Month::try_from(month).ok());
    let date = match (year.parse(), month, day.parse()) {
        (Ok(year), Some(month), Ok(day)) => time::Date::from_calendar_date(year, month, day).is_ok(),
        _ => false,
    };
    lengths && date
}

fn flag_is_sound(framework: &Framework, n: usize, flag: &Flag, found: &mut Findings) {
    let spot = Spot::Flag(flag.id.clone());
    id_is_well_formed(flag.id.as_str(), spot.clone(), found);
    match &flag.kind {
        FlagKind::YesNo { .. } => {}
        FlagKind::Choice { options, default } => {
            if options.len() < 2 || !options.contains(default) {
                found.add(spot.clone(), Flaw::BadOptions);
            }
        }
        FlagKind::Number { min, max, default } => {
            let bearable = -1_000_000..=1_000_000;
            let is_sound = bearable.contains(min) && bearable.contains(max) && (min..=max).contains(&default);
            if !is_sound {
                found.add(spot.clone(), Flaw::BadBounds);
            }
        }
    }
    // Questions are answered from the first to the last, so one can only depend on those before it.
    let before = &framework.flags[..n];
    for mut fault in flag.applies.iter().flat_map(|rule| rule.faults(before)) {
        if let RuleReason::UnknownFlag(id) = &fault.reason
            && framework.flags.iter().any(|flag| flag.id == *id)
        {
            fault.reason = RuleReason::LaterFlag(id.clone());
        }
        found.add(spot.clone(), Flaw::BadRule(FieldOfRule::Applies, fault));
    }
}

fn scale_is_sound(scale: &Scale, found: &mut Findings) {
    let spot = Spot::Scale(scale.id.clone());
    let numbers: Vec<i16> = scale.levels.iter().map(|level| level.0).collect();
    if let Some(prescribed) = scale.kind.prescribed_levels() {
        if numbers != prescribed {
            found.add(spot.clone(), Flaw::PrescribedLevels(prescribed));
        }
    } else if numbers.len() < 2 || !numbers.is_sorted_by(|a, b| a < b) {
        found.add(spot.clone(), Flaw::LevelsDoNotRise);
    } else if numbers.iter().any(|number| !(-1000..=1000).contains(number)) {
        found.add(spot.clone(), Flaw::LevelOutOfBounds);
    }
    if scale.contrast && !matches!(scale.kind, Kind::Agreement | Kind::Level) {
        found.add(spot, Flaw::ContrastNeedsAgreement);
    }
}

fn theme_is_sound(framework: &Framework, theme: &Theme, found: &mut Findings) {
    let spot = Spot::Theme(theme.id.clone());
    id_is_well_formed(theme.id.as_str(), spot.clone(), found);
    weight_is_sound(theme.weight, &spot, found);
    rule_is_sound(framework, &spot, FieldOfRule::Applies, theme.applies.as_ref(), found);
    if theme.criteria.is_empty() {
        found.add(spot, Flaw::NoCriterion);
    }
    for criterion in &theme.criteria {
        criterion_is_sound(framework, criterion, found);
    }
}

fn criterion_is_sound(framework: &Framework, criterion: &Criterion, found: &mut Findings) {
    let spot = Spot::Criterion(criterion.id.clone());
    id_is_well_formed(criterion.id.as_str(), spot.clone(), found);
    weight_is_sound(criterion.weight, &spot, found);
    if criterion.indicators.is_empty() {
        found.add(spot, Flaw::NoIndicator);
    }
    for indicator in &criterion.indicators {
        indicator_is_sound(framework, indicator, found);
    }
}

fn indicator_is_sound(framework: &Framework, indicator: &Indicator, found: &mut Findings) {
    let spot = Spot::Indicator(indicator.id.clone());
    id_is_well_formed(indicator.id.as_str(), spot.clone(), found);
    weight_is_sound(indicator.weight, &spot, found);
    rule_is_sound(framework, &spot, FieldOfRule::Applies, indicator.applies.as_ref(), found);
    for (id, rule) in &indicator.specifics {
        rule_is_sound(framework, &spot, FieldOfRule::Specific(id.clone()), Some(rule), found);
    }
    let Some(scale) = framework.scale_of(indicator) else {
        found.add(spot, Flaw::NoScale);
        return;
    };
    let is_quantity = scale.kind == Kind::Quantity;
    if is_quantity != indicator.unit.is_some() || is_quantity != indicator.direction.is_some() {
        found.add(spot.clone(), Flaw::QuantityParts);
    }
    if indicator.reference.is_some() && !is_quantity {
        found.add(spot.clone(), Flaw::ReferenceWithoutQuantity);
    }
    if indicator.gravity.is_some() && scale.kind != Kind::Conformity {
        found.add(spot.clone(), Flaw::GravityWithoutConformity);
    }
    if indicator.floor.is_some_and(|floor| !scale.holds(floor)) {
        found.add(spot.clone(), Flaw::FloorOffScale);
    }
    if indicator.critical && indicator.floor.is_none() {
        found.add(spot, Flaw::CriticalWithoutFloor);
    }
}

fn id_is_well_formed(id: &str, spot: Spot, found: &mut Findings) {
    let well_formed = !id.is_empty()
        && id.len() <= 40
        && id.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-' || c == '.');
    if !well_formed {
        found.add(spot, Flaw::BadId);
    }
}

/// Weights stay small so that scores can be exact fractions.
fn weight_is_sound(weight: u32, spot: &Spot, found: &mut Findings) {
    if !(1..=100).contains(&weight) {
        found.add(spot.clone(), Flaw::BadWeight);
    }
}

fn rule_is_sound(framework: &Framework, spot: &Spot, field: FieldOfRule, rule: Option<&Rule>, found: &mut Findings) {
    for fault in rule.into_iter().flat_map(|rule| rule.faults(&framework.flags)) {
        found.add(spot.clone(), Flaw::BadRule(field.clone(), fault));
    }
}

fn ids_are_unique(framework: &Framework, found: &mut Findings) {
    let flags: Vec<Spot> = framework.flags.iter().map(|flag| Spot::Flag(flag.id.clone())).collect();
    let scales: Vec<Spot> = framework.scales.iter().map(|scale| Spot::Scale(scale.id.clone())).collect();
    for spots in [flags, scales, parts(framework)] {
        let mut seen = BTreeSet::new();
        for spot in spots {
            if !seen.insert(id_of(&spot)) {
                found.add(spot, Flaw::IdTwice);
            }
        }
    }
}

/// Themes, criteria and indicators share one name space, so that links and texts can name them alike.
fn parts(framework: &Framework) -> Vec<Spot> {
    let mut parts = Vec::new();
    for theme in &framework.themes {
        parts.push(Spot::Theme(theme.id.clone()));
        for criterion in &theme.criteria {
            parts.push(Spot::Criterion(criterion.id.clone()));
            parts.extend(criterion.indicators.iter().map(|indicator| Spot::Indicator(indicator.id.clone())));
        }
    }
    parts
}

fn id_of(spot: &Spot) -> Rc<str> {
    match spot {
        Spot::Flag(id) => id.0.clone(),
        Spot::Scale(id) => id.0.clone(),
        Spot::Theme(id) => id.0.clone(),
        Spot::Criterion(id) => id.0.clone(),
        Spot::Indicator(id) => id.0.clone(),
        Spot::Term(id) | Spot::Link(id) => id.clone(),
        Spot::Framework | Spot::Step(_) => "".into(),
    }
}

fn links_lead_somewhere(framework: &Framework, found: &mut Findings) {
    let here: BTreeSet<Rc<str>> = parts(framework).iter().map(id_of).collect();
    let mut seen = BTreeSet::new();
    for link in framework.predecessor.iter().flat_map(|predecessor| &predecessor.links) {
        if !here.contains(&link.to) {
            found.add(Spot::Link(link.to.clone()), Flaw::LinkToNowhere);
        }
        if !seen.insert((link.from.clone(), link.to.clone())) {
            found.add(Spot::Link(link.to.clone()), Flaw::LinkTwice);
        }
    }
}
